"""What a kernel says of itself, and which group sizes suit it (Level Zero core, "Kernel")."""

from __future__ import annotations

import hashlib
from typing import Any

from oneapi_l0._generated import ze as spec
from oneapi_l0._generated._opencl_cffi import ffi as cl_ffi
from oneapi_l0._generated._ze_cffi import ffi

from . import opencl
from .allocations import find
from .arguments import chained, fill_bytes, require_pointer
from .device_resources import count
from .driver import EXTENSIONS
from .failure import (
    INVALID_GLOBAL_WIDTH_DIMENSION,
    INVALID_SIZE,
    UNSUPPORTED_FEATURE,
    Failure,
)
from .kernel import KERNELS, Kernel

_stypes = spec.ze_structure_type_t
_MAX_GROUP_SIZE = int(_stypes.KERNEL_MAX_GROUP_SIZE_EXT_PROPERTIES)
_PREFERRED = int(_stypes.KERNEL_PREFERRED_GROUP_SIZE_PROPERTIES)

EXTENSIONS[spec.ZE_KERNEL_MAX_GROUP_SIZE_PROPERTIES_EXT_NAME] = 1 << 16
EXTENSIONS[spec.ZE_GET_KERNEL_ALLOCATION_PROPERTIES_EXP_NAME] = 1 << 16
EXTENSIONS[spec.ZE_SUBGROUPS_EXT_NAME] = 1 << 16


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
# Less than that is one vector of floats, and no two tasks. The official conformance tests launch
# one group of what is suggested for 16, and want all 16 done.
_SMALLEST_GROUP = 16


def _suggest(sizes: tuple[int, int, int], compute_units: int) -> tuple[int, int, int]:
    """Divisors of the global size, x first, that leave work for every core."""
    total = sizes[0] * sizes[1] * sizes[2]
    room = max(_SMALLEST_GROUP, min(_GOOD_GROUP, total // compute_units))
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
    largest = chained(p.pNext, _MAX_GROUP_SIZE, "ze_kernel_max_group_size_properties_ext_t")
    if largest:
        largest.maxGroupSize = _work_group_info(kernel, lib.CL_KERNEL_WORK_GROUP_SIZE)
    preferred = chained(p.pNext, _PREFERRED, "ze_kernel_preferred_group_size_properties_t")
    if preferred:
        which = lib.CL_KERNEL_PREFERRED_WORK_GROUP_SIZE_MULTIPLE
        preferred.preferredMultiple = _work_group_info(kernel, which)
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


def zeKernelSuggestMaxCooperativeGroupCount(hKernel: Any, totalGroupCount: Any) -> int:
    """Groups that wait for each other need a core each: more would wait for ever."""
    kernel = KERNELS[hKernel]
    require_pointer(totalGroupCount, "totalGroupCount")
    totalGroupCount[0] = kernel.module.device.compute_units
    return 0


def zeKernelGetSourceAttributes(hKernel: Any, pSize: Any, pString: Any) -> int:
    """The attributes in OpenCL's words. `pString` points to a pointer to the caller's buffer."""
    text = KERNELS[hKernel].declaration.attributes.encode("utf-8") + b"\0"
    require_pointer(pSize, "pSize")
    if pString:
        require_pointer(pString[0], "*pString")
        if pSize[0] < len(text):
            raise Failure(INVALID_SIZE, f"{len(text)} bytes are needed, not {pSize[0]}")
        ffi.memmove(pString[0], text, len(text))
    pSize[0] = len(text)
    return 0


def zeKernelGetBinaryExp(hKernel: Any, pSize: Any, pKernelBinary: Any) -> int:
    """Not supported: zeModuleGetNativeBinary gives what runs on the CPU."""
    KERNELS[hKernel]
    require_pointer(pSize, "pSize")
    raise Failure(
        UNSUPPORTED_FEATURE,
        "the binary of a kernel is that of a GPU: use zeModuleGetNativeBinary for the CPU's",
    )


def zeKernelGetAllocationPropertiesExp(
    hKernel: Any, pCount: Any, pAllocationProperties: Any
) -> int:
    """The allocations that pointer arguments are in; memory of the system is none."""
    kernel = KERNELS[hKernel]
    found = []
    for index, pointer in sorted(kernel.pointers.items()):
        allocation = find(int(ffi.cast("uintptr_t", pointer))) if pointer else None
        if allocation is not None:
            found.append((index, allocation))
    for i in count(pCount, len(found), pAllocationProperties):
        index, allocation = found[i]
        p = pAllocationProperties[i]
        p.base, p.size = allocation.base, allocation.nbytes
        p.type, p.argIndex = allocation.type, index
    return 0
