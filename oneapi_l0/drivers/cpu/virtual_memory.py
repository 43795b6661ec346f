"""Virtual memory (Level Zero core, "Virtual Memory"): ranges of addresses without memory, and what
is mapped into them.

A reservation is an inaccessible mapping; mapping physical memory replaces pages of it, unmapping
puts inaccessible ones back.
"""

from __future__ import annotations

import threading
from bisect import bisect_right
from typing import Any

from oneapi_l0._generated import ze as spec
from oneapi_l0._generated._opencl_cffi import ffi as cl_ffi
from oneapi_l0._generated._ze_cffi import ffi

from . import allocations
from .allocations import Allocation
from .arguments import require_enumerator, require_pointer
from .device import DEVICES, PROPERTIES, Device
from .driver import CONTEXTS, EXTENSIONS, Context
from .failure import INVALID_ARGUMENT, UNSUPPORTED_ALIGNMENT, UNSUPPORTED_SIZE, Failure
from .pages import PAGE_NBYTES, map_at, posix
from .physical_memory import PhysicalMemory, require_owner

_access = spec.ze_memory_access_attribute_t
NONE, READWRITE, READONLY = int(_access.NONE), int(_access.READWRITE), int(_access.READONLY)
_PROTECTION = {
    NONE: posix.PROT_NONE,
    READWRITE: posix.PROT_READ | posix.PROT_WRITE,
    READONLY: posix.PROT_READ,
}
_EMPTY = posix.MAP_PRIVATE | posix.MAP_ANONYMOUS | posix.MAP_NORESERVE
_UINTPTR = ffi.typeof("uintptr_t")
_ENFORCED = int(spec.ze_device_readonly_memory_capability_t.ENFORCED)

EXTENSIONS[spec.ZE_VIRTUAL_MEM_READONLY_PROPERTIES_EXT_NAME] = 1 << 16


def _fill_read_only(device: Device, properties: Any) -> None:
    properties.readonlyCapability = _ENFORCED  # a write is a segmentation fault


PROPERTIES[int(spec.ze_structure_type_t.DEVICE_READONLY_MEMORY_EXT_PROPERTIES)] = (
    "ze_device_readonly_memory_ext_properties_t *",
    _fill_read_only,
)


class Segment:
    """Reserved addresses that are all alike. memory: what they show from `offset` on, if any."""

    __slots__ = ("access", "allocation", "context", "end", "memory", "offset", "start")

    def __init__(self, context: Context, start: int, end: int) -> None:
        self.context = context
        self.start, self.end = start, end
        self.access = NONE
        self.memory: PhysicalMemory | None = None
        self.offset = 0
        self.allocation: Allocation | None = None

    def show(self, memory: PhysicalMemory | None, offset: int, access: int) -> None:
        """Become a view of the memory, or of none; addresses within it are found accordingly."""
        self.access = access
        if self.memory:
            self.memory.mappings -= 1
        if self.allocation:
            allocations.forget(self.allocation.base, self.context)
            self.allocation = None
        self.memory, self.offset = memory, offset
        if memory:
            memory.mappings += 1
            found = Allocation(
                self.context, memory.device, memory.type, self.start, self.end - self.start
            )
            found.physical = (memory, offset)
            allocations.enter(found)
            self.allocation = found

    def split(self, address: int) -> Segment:
        """Keep what is before the address; returns the rest."""
        rest = Segment(self.context, address, self.end)
        self.end = address
        memory, offset, access = self.memory, self.offset, self.access
        rest.access = access
        if memory:
            self.show(memory, offset, access)
            rest.show(memory, offset + address - self.start, access)
        return rest


# All segments by address; those of one reservation follow each other without a gap.
_segments: list[Segment] = []
_lock = threading.Lock()


def _index(address: int) -> int:
    """The first segment that starts after the address."""
    return bisect_right(_segments, address, key=lambda segment: segment.start)


def _cover(context: Context, start: int, end: int) -> tuple[int, int]:
    """The slice of `_segments` that is exactly the range, once the ends are cut; under the lock."""
    first = _index(start) - 1
    last, at = first, start
    while at < end:
        segment = _segments[last] if 0 <= last < len(_segments) else None
        if segment is None or not segment.start <= at < segment.end:
            segment = None
        if segment is None or segment.context is not context:
            raise Failure(
                INVALID_ARGUMENT,
                f"{end - start} bytes at {start:#x} are not all reserved by this context",
            )
        at, last = segment.end, last + 1
    if at > end:
        _segments.insert(last, _segments[last - 1].split(end))
    if _segments[first].start < start:
        _segments.insert(first + 1, _segments[first].split(start))
        first, last = first + 1, last + 1
    return first, last


def _range(hContext: Any, ptr: Any, size: int) -> tuple[Context, int, int]:
    """The checks that all functions here share."""
    context = CONTEXTS[hContext]
    require_pointer(ptr, "ptr")
    if not size:
        raise Failure(UNSUPPORTED_SIZE, "the size is 0")
    if size % PAGE_NBYTES:
        raise Failure(UNSUPPORTED_SIZE, f"{size} bytes are not whole pages of {PAGE_NBYTES}")
    start = int(ffi.cast(_UINTPTR, ptr))
    if start % PAGE_NBYTES:
        raise Failure(UNSUPPORTED_ALIGNMENT, f"the address {start:#x} is not page-aligned")
    return context, start, start + size


def zeVirtualMemReserve(hContext: Any, pStart: Any, size: int, pptr: Any) -> int:
    context, wish, _ = _range(hContext, pStart or ffi.cast("void *", PAGE_NBYTES), size)
    require_pointer(pptr, "pptr")
    # A hint only: where something is mapped already, the system chooses another place.
    start = map_at(wish if pStart else 0, size, posix.PROT_NONE, _EMPTY, -1, 0)
    with _lock:
        _segments.insert(_index(start), Segment(context, start, start + size))
    pptr[0] = ffi.cast("void *", start)
    return 0


def zeVirtualMemFree(hContext: Any, ptr: Any, size: int) -> int:
    context, start, end = _range(hContext, ptr, size)
    with _lock:
        first, last = _cover(context, start, end)
        for segment in _segments[first:last]:
            segment.show(None, 0, NONE)
        del _segments[first:last]
        posix.munmap(cl_ffi.cast("void *", start), end - start)
    return 0


def zeVirtualMemQueryPageSize(hContext: Any, hDevice: Any, size: int, pagesize: Any) -> int:
    CONTEXTS[hContext]
    DEVICES[hDevice]
    require_pointer(pagesize, "pagesize")
    # The size may be any. The specification refuses 0, for which the official conformance tests
    # ask; GPU drivers answer.
    pagesize[0] = PAGE_NBYTES
    return 0


def zeVirtualMemMap(
    hContext: Any, ptr: Any, size: int, hPhysicalMemory: Any, offset: int, access: int
) -> int:
    context, start, end = _range(hContext, ptr, size)
    memory = require_owner(hContext, hPhysicalMemory)
    require_enumerator(access, tuple(_PROTECTION), "access")
    if offset % PAGE_NBYTES:
        raise Failure(UNSUPPORTED_ALIGNMENT, f"the offset {offset} is not page-aligned")
    if offset + size > memory.nbytes:
        raise Failure(
            INVALID_ARGUMENT,
            f"{size} bytes at offset {offset} exceed the physical memory's {memory.nbytes}",
        )
    flags = posix.MAP_SHARED | posix.MAP_FIXED
    with _lock:
        first, last = _cover(context, start, end)
        if any(segment.memory for segment in _segments[first:last]):
            raise Failure(INVALID_ARGUMENT, "part of the range is mapped already: unmap it first")
        map_at(start, size, _PROTECTION[access], flags, memory.fd, offset)
        whole = Segment(context, start, end)
        whole.show(memory, offset, access)
        _segments[first:last] = [whole]
    return 0


def zeVirtualMemUnmap(hContext: Any, ptr: Any, size: int) -> int:
    context, start, end = _range(hContext, ptr, size)
    with _lock:
        first, last = _cover(context, start, end)
        map_at(start, size, posix.PROT_NONE, _EMPTY | posix.MAP_FIXED, -1, 0)
        for segment in _segments[first:last]:
            segment.show(None, 0, NONE)
    return 0


def zeVirtualMemSetAccessAttribute(hContext: Any, ptr: Any, size: int, access: int) -> int:
    """Where nothing is mapped it is only remembered: there is no memory to read or write."""
    context, start, end = _range(hContext, ptr, size)
    require_enumerator(access, tuple(_PROTECTION), "access")
    with _lock:
        first, last = _cover(context, start, end)
        for segment in _segments[first:last]:
            segment.access = access
            if segment.memory:
                nbytes = segment.end - segment.start
                where = cl_ffi.cast("void *", segment.start)
                posix.mprotect(where, nbytes, _PROTECTION[access])
    return 0


def zeVirtualMemGetAccessAttribute(
    hContext: Any, ptr: Any, size: int, access: Any, outSize: Any
) -> int:
    context, start, end = _range(hContext, ptr, size)
    require_pointer(access, "access")
    require_pointer(outSize, "outSize")
    with _lock:
        first, last = _cover(context, start, end)
        attribute, alike = _segments[first].access, start
        for segment in _segments[first:last]:
            if segment.access != attribute:
                break
            alike = segment.end
    ffi.cast("uint32_t *", access)[0] = attribute
    outSize[0] = alike - start
    return 0
