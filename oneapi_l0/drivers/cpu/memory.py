"""Memory (Level Zero core, "Memory"): anonymous pages of the process, for the host and kernels.

An allocation is a private anonymous mapping of whole pages and holds no file descriptor; its
first export can map a memory file over it in place.
"""

from __future__ import annotations

import mmap
import threading
from bisect import bisect_right, insort
from typing import Any

from oneapi_l0._generated import ze as spec
from oneapi_l0._generated._ze_cffi import ffi

from .arguments import chain, require_flags, require_pointer
from .device import DEVICES, Device
from .driver import CONTEXTS, Context
from .failure import (
    ADDRESS_NOT_FOUND,
    INVALID_ARGUMENT,
    OUT_OF_HOST_MEMORY,
    UNSUPPORTED_ALIGNMENT,
    UNSUPPORTED_FEATURE,
    UNSUPPORTED_SIZE,
    Failure,
)

PAGE_NBYTES = mmap.PAGESIZE
_MAX_ALIGNMENT = 1 << 30

_types = spec.ze_memory_type_t
_UNKNOWN = int(_types.UNKNOWN)
_HOST = int(_types.HOST)
_DEVICE = int(_types.DEVICE)
_SHARED = int(_types.SHARED)
_KNOWN_DEVICE_FLAGS = 0x7
_KNOWN_HOST_FLAGS = 0x1F
_stypes = spec.ze_structure_type_t
_RELAXED_LIMITS = int(_stypes.RELAXED_ALLOCATION_LIMITS_EXP_DESC)
_EXTERNAL = frozenset(
    (
        int(_stypes.EXTERNAL_MEMORY_EXPORT_DESC),
        int(_stypes.EXTERNAL_MEMORY_IMPORT_FD),
        int(_stypes.EXTERNAL_MEMORY_IMPORT_WIN32),
    )
)
_EXPORT_FD = int(_stypes.EXTERNAL_MEMORY_EXPORT_FD)


class Allocation:
    """One allocation: `base` and `nbytes` as the caller sees it, within its mapping."""

    __slots__ = ("base", "context", "device", "identifier", "mapping", "nbytes", "type")

    def __init__(self, context: Context, device: Device | None, memory_type: int) -> None:
        self.context = context
        self.device = device
        self.type = memory_type
        self.mapping: mmap.mmap | None = None
        self.base = self.nbytes = self.identifier = 0


_bases: list[int] = []
_by_base: dict[int, Allocation] = {}
_lock = threading.Lock()
_count = 0


def find(address: int) -> Allocation | None:
    """The allocation that holds the address, which may point inside it."""
    found = _by_base.get(address)
    if found is not None:
        return found
    with _lock:
        i = bisect_right(_bases, address) - 1
        if i < 0:
            return None
        found = _by_base[_bases[i]]
    return found if address < found.base + found.nbytes else None


def _allocate(allocation: Allocation, size: int, alignment: int, limit: int, pptr: Any) -> int:
    global _count
    require_pointer(pptr, "pptr")
    if size == 0:
        raise Failure(UNSUPPORTED_SIZE, "the size is 0")
    if size > limit:
        raise Failure(UNSUPPORTED_SIZE, f"{size} bytes exceed the device's {limit}")
    if alignment & (alignment - 1):
        raise Failure(UNSUPPORTED_ALIGNMENT, f"the alignment {alignment} is not a power of two")
    if alignment > _MAX_ALIGNMENT:
        raise Failure(UNSUPPORTED_ALIGNMENT, f"the alignment {alignment} exceeds {_MAX_ALIGNMENT}")
    extra = alignment - PAGE_NBYTES if alignment > PAGE_NBYTES else 0
    try:
        mapping = mmap.mmap(-1, size + extra, flags=mmap.MAP_PRIVATE | mmap.MAP_ANONYMOUS)
    except (OSError, OverflowError, ValueError) as error:
        raise Failure(OUT_OF_HOST_MEMORY, f"no memory for {size} bytes: {error}") from None
    view = ffi.from_buffer(mapping)
    start = int(ffi.cast("uintptr_t", view))
    ffi.release(view)
    base = -(-start // alignment) * alignment if alignment else start
    allocation.mapping, allocation.base, allocation.nbytes = mapping, base, size
    with _lock:
        _count += 1
        allocation.identifier = _count
        _by_base[base] = allocation
        insort(_bases, base)
    pptr[0] = ffi.cast("void *", base)
    return 0


def _limit(device: Device, descriptor: Any) -> int:
    """The largest size allowed; refuses chained requests that this driver cannot meet."""
    limit = device.max_alloc_nbytes
    for extension in chain(descriptor.pNext):
        if extension.stype in _EXTERNAL:
            raise Failure(
                UNSUPPORTED_FEATURE, "the CPU driver does not import or export memory yet"
            )
        if extension.stype == _RELAXED_LIMITS:
            limit = device.memory_nbytes
    return limit


def _some_device() -> Device:
    return next(iter(DEVICES.values()))


def zeMemAllocDevice(
    hContext: Any, device_desc: Any, size: int, alignment: int, hDevice: Any, pptr: Any
) -> int:
    context, device = CONTEXTS[hContext], DEVICES[hDevice]
    require_pointer(device_desc, "device_desc")
    require_flags(device_desc.flags, _KNOWN_DEVICE_FLAGS, "ze_device_mem_alloc_desc_t.flags")
    if device_desc.ordinal:
        raise Failure(INVALID_ARGUMENT, f"the device has no memory {device_desc.ordinal}, only 0")
    allocation = Allocation(context, device, _DEVICE)
    return _allocate(allocation, size, alignment, _limit(device, device_desc), pptr)


def zeMemAllocHost(hContext: Any, host_desc: Any, size: int, alignment: int, pptr: Any) -> int:
    context = CONTEXTS[hContext]
    require_pointer(host_desc, "host_desc")
    require_flags(host_desc.flags, _KNOWN_HOST_FLAGS, "ze_host_mem_alloc_desc_t.flags")
    allocation = Allocation(context, None, _HOST)
    return _allocate(allocation, size, alignment, _limit(_some_device(), host_desc), pptr)


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
    device = DEVICES[hDevice] if hDevice else None
    require_pointer(device_desc, "device_desc")
    require_pointer(host_desc, "host_desc")
    require_flags(device_desc.flags, _KNOWN_DEVICE_FLAGS, "ze_device_mem_alloc_desc_t.flags")
    require_flags(host_desc.flags, _KNOWN_HOST_FLAGS, "ze_host_mem_alloc_desc_t.flags")
    if device_desc.ordinal:
        raise Failure(INVALID_ARGUMENT, f"the device has no memory {device_desc.ordinal}, only 0")
    limit = max(_limit(device or _some_device(), d) for d in (device_desc, host_desc))
    return _allocate(Allocation(context, device, _SHARED), size, alignment, limit, pptr)


def zeMemFree(hContext: Any, ptr: Any) -> int:
    context = CONTEXTS[hContext]
    require_pointer(ptr, "ptr")
    address = int(ffi.cast("uintptr_t", ptr))
    with _lock:
        allocation = _by_base.get(address)
        if allocation is None or allocation.context is not context:
            found = None
        else:
            found = _by_base.pop(address)
            del _bases[bisect_right(_bases, address) - 1]
    if found is None:
        raise Failure(
            INVALID_ARGUMENT,
            f"{address:#x} is not the start of a live allocation of this context: it was freed, "
            "points inside an allocation, or comes from elsewhere",
        )
    assert found.mapping is not None
    found.mapping.close()
    return 0


def zeMemGetAllocProperties(
    hContext: Any, ptr: Any, pMemAllocProperties: Any, phDevice: Any
) -> int:
    context = CONTEXTS[hContext]
    require_pointer(ptr, "ptr")
    require_pointer(pMemAllocProperties, "pMemAllocProperties")
    for extension in chain(pMemAllocProperties.pNext):
        if extension.stype == _EXPORT_FD:
            raise Failure(UNSUPPORTED_FEATURE, "the CPU driver does not export memory yet")
    allocation = find(int(ffi.cast("uintptr_t", ptr)))
    p = pMemAllocProperties
    if allocation is None or allocation.context is not context:
        p.type, p.id, p.pageSize = _UNKNOWN, 0, 0
        if phDevice:
            phDevice[0] = ffi.NULL
        return 0
    p.type, p.id, p.pageSize = allocation.type, allocation.identifier, PAGE_NBYTES
    if phDevice:
        phDevice[0] = allocation.device.handle if allocation.device else ffi.NULL
    return 0


def zeMemGetAddressRange(hContext: Any, ptr: Any, pBase: Any, pSize: Any) -> int:
    context = CONTEXTS[hContext]
    require_pointer(ptr, "ptr")
    allocation = find(int(ffi.cast("uintptr_t", ptr)))
    if allocation is None or allocation.context is not context:
        raise Failure(ADDRESS_NOT_FOUND, "the pointer is in no allocation of this context")
    if pBase:
        pBase[0] = ffi.cast("void *", allocation.base)
    if pSize:
        pSize[0] = allocation.nbytes
    return 0
