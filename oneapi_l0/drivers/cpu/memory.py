"""Memory (Level Zero core, "Memory"): pages of the process, for the host and for kernels.

Device, host and shared memory differ in what they are called: a kernel runs on the host's own
cores. Nothing here holds a file descriptor; the first export of an allocation maps a memory
file over it in place (see `exports`).
"""

from __future__ import annotations

from typing import Any

from oneapi_l0 import native
from oneapi_l0._generated import ze as spec
from oneapi_l0._generated._ze_cffi import ffi

from . import allocations, exports, external_memory
from .allocations import Allocation, View, find, find_in, refuse_extension
from .arguments import chain, require_flags, require_pointer
from .device import DEVICES as _DEVICES
from .device import Device, roots
from .driver import CONTEXTS, EXTENSIONS, Context
from .failure import (
    ADDRESS_NOT_FOUND,
    INVALID_ARGUMENT,
    UNSUPPORTED_ALIGNMENT,
    UNSUPPORTED_SIZE,
    Failure,
)
from .pages import PAGE_NBYTES

_MAX_ALIGNMENT = 1 << 30
_UINTPTR = ffi.typeof("uintptr_t")

_types = spec.ze_memory_type_t
_UNKNOWN, _HOST = int(_types.UNKNOWN), int(_types.HOST)
_DEVICE, _SHARED = int(_types.DEVICE), int(_types.SHARED)
_HOST_IMPORTED = int(_types.HOST_IMPORTED)
_KNOWN_DEVICE_FLAGS = 0x7
_KNOWN_HOST_FLAGS = 0x1F
_host_flags = spec.ze_host_mem_alloc_flags_t
_READ_ONLY_AND_COMBINED = int(_host_flags.MEM_READ_ONLY) | int(_host_flags.BIAS_WRITE_COMBINED)
_stypes = spec.ze_structure_type_t
_RELAXED_LIMITS = frozenset(
    (
        int(_stypes.RELAXED_ALLOCATION_LIMITS_EXP_DESC),
        int(_stypes.RELAXED_ALLOCATION_LIMITS_EXT_DESC),
    )
)
_MAX_SIZE = int(spec.ze_relaxed_allocation_limits_ext_flags_t.MAX_SIZE)
_SYSTEM_MEMORY = int(_stypes.EXTERNAL_MEMMAP_SYSMEM_EXT_DESC)

EXTENSIONS[spec.ZE_RELAXED_ALLOCATION_LIMITS_EXT_NAME] = 1 << 16
EXTENSIONS[spec.ZE_RELAXED_ALLOCATION_LIMITS_EXP_NAME] = 1 << 16
EXTENSIONS[spec.ZE_EXTERNAL_MEMORY_MAPPING_EXT_NAME] = 1 << 16


def _allocate(
    allocation: Allocation, alignment: int, limit: int, device: Device, pptr: Any, pNext: Any
) -> int:
    require_pointer(pptr, "pptr")
    request = external_memory.read(pNext) if pNext else None
    size = allocation.nbytes
    if size == 0:
        raise Failure(UNSUPPORTED_SIZE, "the size is 0")
    if size > limit:
        raise Failure(UNSUPPORTED_SIZE, f"{size} bytes exceed the device's {limit}")
    if alignment & (alignment - 1):
        # Native programs, the official conformance tests among them, give sizes here (12, 4103),
        # which the specification refuses and GPU drivers take.
        if not native.hosts_python:
            raise Failure(UNSUPPORTED_ALIGNMENT, f"the alignment {alignment} is not a power of two")
        alignment = 1 << alignment.bit_length()
    if alignment > _MAX_ALIGNMENT:
        raise Failure(UNSUPPORTED_ALIGNMENT, f"the alignment {alignment} exceeds {_MAX_ALIGNMENT}")
    if request is None:
        allocations.allocate(allocation, alignment, device.memory_nbytes)
    elif request.fd is not None:
        allocation = external_memory.import_view(allocation, request.fd)
    else:
        allocations.allocate(allocation, alignment, device.memory_nbytes)
        try:
            exports.share_unused(allocation)
        except Failure:
            forget(allocation.context.handle, ffi.cast("void *", allocation.base)).release()
            raise
    if request is not None:
        allocation.export_types = request.export_types
    pptr[0] = ffi.cast("void *", allocation.base)
    return 0


def _limit(device: Device, descriptor: Any) -> int:
    """The largest size allowed; refuses chained requests that this driver cannot meet."""
    limit = device.max_alloc_nbytes
    for extension in chain(descriptor.pNext):
        refuse_extension(extension.stype)
        if extension.stype in _RELAXED_LIMITS:
            relaxed: Any = ffi.cast("ze_relaxed_allocation_limits_ext_desc_t *", extension)
            require_flags(relaxed.flags, _MAX_SIZE, "ze_relaxed_allocation_limits_ext_desc_t.flags")
            if relaxed.flags & _MAX_SIZE:
                limit = device.memory_nbytes
    return limit


def _require_device_flags(device_desc: Any) -> None:
    """The ordinal may be any: no result is documented for one that is too large, GPU drivers take
    it, and programs (the official conformance tests too) give 1 to devices with one memory."""
    require_pointer(device_desc, "device_desc")
    require_flags(device_desc.flags, _KNOWN_DEVICE_FLAGS, "ze_device_mem_alloc_desc_t.flags")


def _require_host_flags(host_desc: Any) -> None:
    require_pointer(host_desc, "host_desc")
    flags = host_desc.flags
    require_flags(flags, _KNOWN_HOST_FLAGS, "ze_host_mem_alloc_desc_t.flags")
    if flags & _READ_ONLY_AND_COMBINED == _READ_ONLY_AND_COMBINED:
        raise Failure(INVALID_ARGUMENT, "MEM_READ_ONLY and BIAS_WRITE_COMBINED exclude each other")


def zeMemAllocDevice(
    hContext: Any, device_desc: Any, size: int, alignment: int, hDevice: Any, pptr: Any
) -> int:
    context, device = CONTEXTS[hContext], _DEVICES[hDevice]
    _require_device_flags(device_desc)
    allocation = Allocation(context, device, _DEVICE, 0, size)
    limit = _limit(device, device_desc)
    return _allocate(allocation, alignment, limit, device, pptr, device_desc.pNext)


def zeMemAllocHost(hContext: Any, host_desc: Any, size: int, alignment: int, pptr: Any) -> int:
    context = CONTEXTS[hContext]
    _require_host_flags(host_desc)
    for extension in chain(host_desc.pNext):
        if extension.stype == _SYSTEM_MEMORY:
            source: Any = ffi.cast("ze_external_memmap_sysmem_ext_desc_t *", extension)
            return _import_system_memory(context, source, size, pptr)
    allocation = Allocation(context, None, _HOST, 0, size)
    device = roots(context.driver)[0]
    limit = _limit(device, host_desc)
    return _allocate(allocation, alignment, limit, device, pptr, host_desc.pNext)


def zeMemAllocShared(
    hContext: Any,
    device_desc: Any,
    host_desc: Any,
    size: int,
    alignment: int,
    hDevice: Any,
    pptr: Any,
) -> int:
    context = CONTEXTS[hContext]
    owner = _DEVICES[hDevice] if hDevice else None
    _require_device_flags(device_desc)
    _require_host_flags(host_desc)
    device = owner or roots(context.driver)[0]
    limit = max(_limit(device, descriptor) for descriptor in (device_desc, host_desc))
    for descriptor in (device_desc, host_desc):
        external_memory.refuse_shared(descriptor.pNext)
    allocation = Allocation(context, owner, _SHARED, 0, size)
    return _allocate(allocation, alignment, limit, device, pptr, ffi.NULL)


def _import_system_memory(context: Context, source: Any, size: int, pptr: Any) -> int:
    """Memory of the program becomes a host allocation where it is: kernels reach it anyway."""
    require_pointer(pptr, "pptr")
    require_pointer(source.pSystemMemory, "pSystemMemory")
    base, nbytes = int(ffi.cast(_UINTPTR, source.pSystemMemory)), int(source.size)
    if not nbytes or nbytes % PAGE_NBYTES or size > nbytes:
        raise Failure(
            UNSUPPORTED_SIZE, f"{nbytes} bytes are not whole pages that hold the {size} asked for"
        )
    if base % PAGE_NBYTES:
        raise Failure(UNSUPPORTED_ALIGNMENT, f"pSystemMemory {base:#x} is not page-aligned")
    if find(base) or find(base + nbytes - 1):
        raise Failure(INVALID_ARGUMENT, f"the memory at {base:#x} is an allocation already")
    allocations.enter(Allocation(context, None, _HOST_IMPORTED, base, nbytes))
    pptr[0] = source.pSystemMemory
    return 0


def zeMemFree(hContext: Any, ptr: Any) -> int:
    forget(hContext, ptr).release()
    return 0


def forget(hContext: Any, ptr: Any) -> Allocation:
    """End the allocation that starts at `ptr`; its pages are still there."""
    context = CONTEXTS[hContext]
    require_pointer(ptr, "ptr")
    address = int(ffi.cast(_UINTPTR, ptr))
    found = find_in(context, address)
    if isinstance(found, View) and found.is_opened:
        raise Failure(
            INVALID_ARGUMENT,
            f"{address:#x} was opened from a handle: close it with zeMemCloseIpcHandle",
        )
    found = allocations.forget(address, context)
    if found is None:
        raise Failure(
            INVALID_ARGUMENT,
            f"{address:#x} is not the start of a live allocation of this context: it was freed, "
            "points inside an allocation, or comes from elsewhere",
        )
    return found


def zeMemGetAllocProperties(
    hContext: Any, ptr: Any, pMemAllocProperties: Any, phDevice: Any
) -> int:
    CONTEXTS[hContext]
    require_pointer(ptr, "ptr")
    require_pointer(pMemAllocProperties, "pMemAllocProperties")
    # Whichever context owns it: GPU drivers tell so, and the official conformance tests ask so.
    allocation = find(int(ffi.cast(_UINTPTR, ptr)))
    p = pMemAllocProperties
    if p.pNext:
        external_memory.export(allocation, p.pNext)
    if allocation is None:
        p.type, p.id, p.pageSize = _UNKNOWN, 0, 0
        if phDevice:
            phDevice[0] = ffi.NULL
        return 0
    p.type, p.id, p.pageSize = allocation.type, allocation.identifier, PAGE_NBYTES
    if phDevice:
        phDevice[0] = allocation.device.handle if allocation.device else ffi.NULL
    return 0


def zeMemGetAddressRange(hContext: Any, ptr: Any, pBase: Any, pSize: Any) -> int:
    CONTEXTS[hContext]
    require_pointer(ptr, "ptr")
    # Whichever context owns it, as above.
    allocation = find(int(ffi.cast(_UINTPTR, ptr)))
    if allocation is None:
        raise Failure(ADDRESS_NOT_FOUND, "the pointer is in no allocation of Level Zero")
    if pBase:
        pBase[0] = ffi.cast("void *", allocation.base)
    if pSize:
        pSize[0] = allocation.nbytes
    return 0
