"""Kernels (Level Zero core, "Kernel"): arguments and group size, until they are launched."""

from __future__ import annotations

import hashlib
from typing import Any

from oneapi_l0._generated._opencl_cffi import ffi as cl_ffi
from oneapi_l0._generated._ze_cffi import ffi

from . import opencl
from .arguments import fill_bytes, require_flags, require_pointer, text_at
from .failure import (
    INVALID_ARGUMENT,
    INVALID_GLOBAL_WIDTH_DIMENSION,
    INVALID_GROUP_SIZE_DIMENSION,
    INVALID_KERNEL_ARGUMENT_INDEX,
    INVALID_KERNEL_ARGUMENT_SIZE,
    INVALID_KERNEL_NAME,
    UNSUPPORTED_FEATURE,
    Failure,
)
from .handles import Owned, Table
from .module import MODULES, Module
from .spirv_kernels import GLOBAL_POINTER, KIND_NAMES, LOCAL_POINTER, VALUE
from .spirv_kernels import Kernel as Declaration

_KNOWN_CREATE_FLAGS = 0x3
_KNOWN_INDIRECT_FLAGS = 0x7
_KNOWN_CACHE_FLAGS = 0x3
_VOID_PP = ffi.typeof("void **")


class Kernel:
    """A kernel with the state that the next launch copies."""

    __slots__ = (
        "cl_kernel",
        "declaration",
        "global_size",
        "group_size",
        "group_x",
        "group_y",
        "group_z",
        "handle",
        "indirect_access",
        "missing",
        "module",
        "name",
        "owned",
        "parameters",
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
        self.indirect_access = 0
        self.global_size = cl_ffi.new("size_t[3]")
        self.group_size = cl_ffi.new("size_t[3]", [1, 1, 1])
        self.group_x = self.group_y = self.group_z = 1
        if declaration.group_size[0]:
            self.set_group_size(*declaration.group_size)
        self.handle: Any = None

    def set_group_size(self, x: int, y: int, z: int) -> None:
        self.group_size[0], self.group_size[1], self.group_size[2] = x, y, z
        self.group_x, self.group_y, self.group_z = x, y, z


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
    cl_kernel = opencl.lib.clCreateKernel(module.program.pointer, name.encode(), status)
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
    elif kind == VALUE:
        if argSize != nbytes:
            raise _wrong_size(kernel, argIndex, argSize)
        require_pointer(pArgValue, "pArgValue")
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
        raise Failure(
            UNSUPPORTED_FEATURE,
            f"argument {argIndex} of kernel {kernel.name} is an {KIND_NAMES[kind]}, which the CPU "
            "driver does not offer yet",
        )
    if status:
        opencl.check(status, f"setting argument {argIndex} of kernel {kernel.name}")
    if kernel.missing:
        kernel.missing.discard(argIndex)
    return 0


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


def zeKernelSuggestGroupSize(
    hKernel: Any,
    globalSizeX: int,
    globalSizeY: int,
    globalSizeZ: int,
    groupSizeX: Any,
    groupSizeY: Any,
    groupSizeZ: Any,
) -> int:
    kernel = KERNELS[hKernel]
    for pointer, name in ((groupSizeX, "X"), (groupSizeY, "Y"), (groupSizeZ, "Z")):
        require_pointer(pointer, f"groupSize{name}")
    sizes = (globalSizeX, globalSizeY, globalSizeZ)
    if 0 in sizes:
        raise Failure(INVALID_GLOBAL_WIDTH_DIMENSION, f"the global size {sizes} has a 0")
    suggestion = kernel.declaration.group_size
    if not suggestion[0]:
        suggestion = _suggest(sizes, kernel.module.device.compute_units)
    groupSizeX[0], groupSizeY[0], groupSizeZ[0] = suggestion
    return 0


# A work-group is one task of one core, its x a vector loop: big enough to pay for the task.
_GOOD_GROUP = 256


def _suggest(sizes: tuple[int, int, int], compute_units: int) -> tuple[int, int, int]:
    """Divisors of the global size, x first, that leave work for every core."""
    total = sizes[0] * sizes[1] * sizes[2]
    room = max(1, min(_GOOD_GROUP, total // compute_units))
    result = []
    for size in sizes:
        divisor = next(d for d in range(min(size, room), 0, -1) if size % d == 0)
        result.append(divisor)
        room //= divisor
    return result[0], result[1], result[2]


def zeKernelGetProperties(hKernel: Any, pKernelProperties: Any) -> int:
    kernel = KERNELS[hKernel]
    require_pointer(pKernelProperties, "pKernelProperties")
    p = pKernelProperties
    lib = opencl.lib
    declared = kernel.declaration
    p.numKernelArgs = len(kernel.parameters)
    p.requiredGroupSizeX, p.requiredGroupSizeY, p.requiredGroupSizeZ = declared.group_size
    p.requiredNumSubGroups = declared.subgroup_count
    p.requiredSubgroupSize = declared.subgroup_size
    size = cl_ffi.new("size_t[3]", list(kernel.group_size))
    answer = cl_ffi.new("size_t *")
    for which, field in (
        (lib.CL_KERNEL_MAX_SUB_GROUP_SIZE_FOR_NDRANGE, "maxSubgroupSize"),
        (lib.CL_KERNEL_MAX_NUM_SUB_GROUPS, "maxNumSubgroups"),
    ):
        status = lib.clGetKernelSubGroupInfo(
            kernel.cl_kernel, opencl.device, which, 24, size, 8, answer, cl_ffi.NULL
        )
        setattr(p, field, 0 if status else answer[0])
    p.localMemSize = _work_group_info(kernel, lib.CL_KERNEL_LOCAL_MEM_SIZE)
    p.privateMemSize = _work_group_info(kernel, lib.CL_KERNEL_PRIVATE_MEM_SIZE)
    p.spillMemSize = 0
    p.uuid.kid = list(hashlib.sha256(kernel.name.encode()).digest()[:16])
    p.uuid.mid = list(kernel.module.uuid)
    return 0


def _work_group_info(kernel: Kernel, which: int) -> int:
    answer = cl_ffi.new("uint64_t *")
    opencl.check(
        opencl.lib.clGetKernelWorkGroupInfo(
            kernel.cl_kernel, opencl.device, which, 8, answer, cl_ffi.NULL
        ),
        "clGetKernelWorkGroupInfo",
    )
    return int(answer[0])


def zeKernelGetName(hKernel: Any, pSize: Any, pName: Any) -> int:
    fill_bytes(pSize, pName, KERNELS[hKernel].name.encode("utf-8") + b"\0")
    return 0


def zeKernelSetIndirectAccess(hKernel: Any, flags: int) -> int:
    """Kept only: kernels reach every allocation of the process in any case."""
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
    """A preference that a CPU cannot follow; accepting it changes nothing that shows."""
    KERNELS[hKernel]
    require_flags(flags, _KNOWN_CACHE_FLAGS, "flags")
    return 0
