"""Kernels (Level Zero core, "Kernel"): arguments, group size and offset, until the launch that
copies them.
"""

from __future__ import annotations

from typing import Any

from oneapi_l0._generated import ze as spec
from oneapi_l0._generated._opencl_cffi import ffi as cl_ffi
from oneapi_l0._generated._ze_cffi import ffi

from . import opencl
from .arguments import require_flags, require_pointer, text_at
from .driver import EXTENSIONS
from .failure import (
    INVALID_ARGUMENT,
    INVALID_GROUP_SIZE_DIMENSION,
    INVALID_KERNEL_ARGUMENT_INDEX,
    INVALID_KERNEL_ARGUMENT_SIZE,
    INVALID_KERNEL_NAME,
    UNSUPPORTED_FEATURE,
    Failure,
)
from .handles import Owned, Table
from .image import IMAGES, Image
from .module import MODULES, Module
from .module_link import executable
from .sampler import SAMPLERS, Sampler
from .spirv_kernels import GLOBAL_POINTER, IMAGE, KIND_NAMES, LOCAL_POINTER, SAMPLER, VALUE
from .spirv_kernels import Kernel as Declaration

_KNOWN_CREATE_FLAGS = 0x3
_KNOWN_INDIRECT_FLAGS = 0x7
_KNOWN_CACHE_FLAGS = 0x3
_KNOWN_HINTS = 0x7
_VOID_PP = ffi.typeof("void **")
_UINT32_P = ffi.typeof("uint32_t *")
_NO_OFFSET = cl_ffi.NULL
# The runtime computes so many work-items of a group at once at most, some vectors of 16.
WIDE_GROUP = 64

EXTENSIONS[spec.ZE_GLOBAL_OFFSET_EXP_NAME] = 1 << 16
EXTENSIONS[spec.ZE_KERNEL_SCHEDULING_HINTS_EXP_NAME] = 1 << 16


class Kernel:
    """A kernel with the state that the next launch copies.

    group_size, global_offset: a size_t[3], or NULL, that is never changed, only replaced. pointers:
    the addresses that pointer arguments have now. objects: the images and samplers among them.
    is_mergeable, merged: see `launch.group_size`. trusted: the groups of a launch that was short,
    as long as no number is set; known, short_waits: the groups of the launches before, and how many
    of these were short one after the other (see `trust`).
    """

    __slots__ = (
        "cl_kernel",
        "declaration",
        "global_offset",
        "global_size",
        "group_size",
        "group_x",
        "group_y",
        "group_z",
        "handle",
        "indirect_access",
        "is_mergeable",
        "known",
        "merged",
        "missing",
        "module",
        "name",
        "objects",
        "owned",
        "parameters",
        "pointers",
        "short_waits",
        "trusted",
    )

    def __init__(self, module: Module, declaration: Declaration, cl_kernel: Any) -> None:
        self.module = module
        self.declaration = declaration
        self.owned = Owned(cl_kernel, opencl.lib.clReleaseKernel)
        self.cl_kernel = cl_kernel
        self.name = declaration.name
        self.parameters = declaration.parameters
        # Arguments that nobody has set: launching with one would read garbage.
        self.missing = set(range(len(declaration.parameters)))
        self.pointers: dict[int, Any] = {}
        self.objects: dict[int, Image | Sampler] = {}
        self.indirect_access = 0
        self.trusted: Any = None
        self.known, self.short_waits = (0, 0, 0), 0
        self.global_offset = _NO_OFFSET
        self.global_size = cl_ffi.new("size_t[3]")
        required = declaration.group_size if declaration.group_size[0] else (1, 1, 1)
        self.set_group_size(*required)
        self.handle: Any = None

    def waited(self, groups: tuple[int, int, int], was_short: bool) -> None:
        """A launch of so many groups was waited for."""
        self.trusted = groups if was_short else None
        self.short_waits = self.short_waits + 1 if was_short and groups == self.known else 0
        self.known = groups

    def set_group_size(self, x: int, y: int, z: int) -> None:
        self.group_size = cl_ffi.new("size_t[3]", (x, y, z))
        self.group_x, self.group_y, self.group_z = x, y, z
        self.trusted, self.short_waits = None, 0
        self.is_mergeable = x < WIDE_GROUP and not self.declaration.sees_groups
        self.merged = (0, 0, 0), self.group_size


KERNELS: Table[Kernel] = Table("ze_kernel_handle_t")


def zeKernelCreate(hModule: Any, desc: Any, phKernel: Any) -> int:
    module = MODULES[hModule]
    require_pointer(desc, "desc")
    require_pointer(phKernel, "phKernel")
    require_pointer(desc.pKernelName, "ze_kernel_desc_t.pKernelName")
    require_flags(desc.flags, _KNOWN_CREATE_FLAGS, "ze_kernel_desc_t.flags")
    name = text_at(desc.pKernelName)
    declaration = module.kernels.get(name)
    if declaration is None:
        known = ", ".join(module.kernels) or "none"
        raise Failure(INVALID_KERNEL_NAME, f"the module has no kernel {name!r}; it has: {known}")
    status = cl_ffi.new("cl_int *")
    cl_kernel = opencl.lib.clCreateKernel(executable(module), name.encode(), status)
    opencl.check(status[0], f"creating the kernel {declaration.name}")
    kernel = Kernel(module, declaration, cl_kernel)
    kernel.handle = KERNELS.add(kernel)
    phKernel[0] = kernel.handle
    return 0


def zeKernelDestroy(hKernel: Any) -> int:
    KERNELS.remove(hKernel)
    return 0


def zeKernelSetArgumentValue(hKernel: Any, argIndex: int, argSize: int, pArgValue: Any) -> int:
    kernel = KERNELS[hKernel]
    if argIndex >= len(kernel.parameters):
        raise Failure(
            INVALID_KERNEL_ARGUMENT_INDEX,
            f"kernel {kernel.name} has {len(kernel.parameters)} arguments, so none at {argIndex}",
        )
    kind, nbytes = kernel.parameters[argIndex]
    if kind == GLOBAL_POINTER:
        if argSize != nbytes:
            raise _wrong_size(kernel, argIndex, argSize)
        value = ffi.cast(_VOID_PP, pArgValue)[0] if pArgValue else ffi.NULL
        status = opencl.lib.clSetKernelArgMemPointerINTEL(kernel.cl_kernel, argIndex, value)
        kernel.pointers[argIndex] = value
    elif kind == VALUE:
        kernel.trusted = None
        require_pointer(pArgValue, "pArgValue")
        if argSize != nbytes:
            # A size_t may be given as a uint32_t, and the other way round, as GPU drivers take it
            # and the official conformance tests give it.
            if (argSize, nbytes) not in ((4, 8), (8, 4)):
                raise _wrong_size(kernel, argIndex, argSize)
            value = ffi.cast(_UINT32_P, pArgValue)[0]
            pArgValue, argSize = ffi.new("uint64_t *", value), nbytes
        status = opencl.lib.clSetKernelArg(kernel.cl_kernel, argIndex, argSize, pArgValue)
    elif kind == LOCAL_POINTER:
        if pArgValue:
            raise Failure(
                INVALID_ARGUMENT,
                f"argument {argIndex} of kernel {kernel.name} is local memory: pass its size in "
                "argSize and NULL as its value",
            )
        if not 0 < argSize <= kernel.module.device.local_memory_nbytes:
            raise _wrong_size(kernel, argIndex, argSize)
        status = opencl.lib.clSetKernelArg(kernel.cl_kernel, argIndex, argSize, ffi.NULL)
    else:
        if argSize != nbytes:
            raise _wrong_size(kernel, argIndex, argSize)
        require_pointer(pArgValue, "pArgValue")
        status = _set_object(kernel, argIndex, kind, pArgValue)
    if status:
        opencl.check(status, f"setting argument {argIndex} of kernel {kernel.name}")
    if kernel.missing:
        kernel.missing.discard(argIndex)
    return 0


def _set_object(kernel: Kernel, index: int, kind: int, value: Any) -> int:
    """Set an image or a sampler; the kernel keeps what it was given."""
    found: Image | Sampler
    if kind == IMAGE:
        found = IMAGES[ffi.cast("ze_image_handle_t *", value)[0]]
    elif kind == SAMPLER:
        found = SAMPLERS[ffi.cast("ze_sampler_handle_t *", value)[0]]
    else:
        raise Failure(
            UNSUPPORTED_FEATURE,
            f"argument {index} of kernel {kernel.name} is an {KIND_NAMES[kind]}",
        )
    status = opencl.lib.clSetKernelArg(kernel.cl_kernel, index, 8, found.argument)
    if not status:
        kernel.objects[index] = found
    return int(status)


def _wrong_size(kernel: Kernel, index: int, size: int) -> Failure:
    kind, nbytes = kernel.parameters[index]
    limit = kernel.module.device.local_memory_nbytes
    right = f"1 to {limit}" if kind == LOCAL_POINTER else str(nbytes)
    return Failure(
        INVALID_KERNEL_ARGUMENT_SIZE,
        f"argument {index} of kernel {kernel.name} is a {KIND_NAMES[kind]} of {right} bytes, "
        f"not {size}",
    )


def zeKernelSetGroupSize(hKernel: Any, groupSizeX: int, groupSizeY: int, groupSizeZ: int) -> int:
    kernel = KERNELS[hKernel]
    device = kernel.module.device
    size = (groupSizeX, groupSizeY, groupSizeZ)
    required = kernel.declaration.group_size
    if required[0] and size != required:
        raise Failure(
            INVALID_GROUP_SIZE_DIMENSION,
            f"kernel {kernel.name} requires the group size {required}, not {size}",
        )
    product = groupSizeX * groupSizeY * groupSizeZ
    if (
        not 0 < product <= device.max_group_size
        or groupSizeX > device.max_group_sizes[0]
        or groupSizeY > device.max_group_sizes[1]
        or groupSizeZ > device.max_group_sizes[2]
    ):
        raise Failure(
            INVALID_GROUP_SIZE_DIMENSION,
            f"the group size {size} is not within 1 to {device.max_group_size} work-items",
        )
    kernel.set_group_size(groupSizeX, groupSizeY, groupSizeZ)
    return 0


def zeKernelSetIndirectAccess(hKernel: Any, flags: int) -> int:
    """No effect: kernels reach every allocation of the process in any case."""
    kernel = KERNELS[hKernel]
    require_flags(flags, _KNOWN_INDIRECT_FLAGS, "flags")
    kernel.indirect_access = flags
    return 0


def zeKernelGetIndirectAccess(hKernel: Any, pFlags: Any) -> int:
    kernel = KERNELS[hKernel]
    require_pointer(pFlags, "pFlags")
    pFlags[0] = kernel.indirect_access
    return 0


def zeKernelSetCacheConfig(hKernel: Any, flags: int) -> int:
    """No effect: a preference that a CPU cannot follow."""
    KERNELS[hKernel]
    require_flags(flags, _KNOWN_CACHE_FLAGS, "flags")
    return 0


def zeKernelSetGlobalOffsetExp(hKernel: Any, offsetX: int, offsetY: int, offsetZ: int) -> int:
    kernel = KERNELS[hKernel]
    has_offset = offsetX or offsetY or offsetZ
    offset = cl_ffi.new("size_t[3]", (offsetX, offsetY, offsetZ)) if has_offset else _NO_OFFSET
    kernel.global_offset = offset
    return 0


def zeKernelSchedulingHintExp(hKernel: Any, pHint: Any) -> int:
    """No effect: the specification has hints that are not supported ignored."""
    KERNELS[hKernel]
    require_pointer(pHint, "pHint")
    require_flags(pHint.flags, _KNOWN_HINTS, "ze_scheduling_hint_exp_desc_t.flags")
    return 0
