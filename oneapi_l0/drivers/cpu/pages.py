"""Pages of memory for allocations: taken from the system in large pieces and kept in order.

A small allocation is cut from a piece, not mapped by itself: Linux allows some 65,000 mappings
per process, and each hole that a free would leave between two allocations makes one more. Freed
pages go back to the system at once, and their addresses to the next allocation of that size.
"""

from __future__ import annotations

import mmap
import threading
from typing import Any

from oneapi_l0._generated._opencl_cffi import ffi

from .failure import OUT_OF_HOST_MEMORY, Failure

PAGE_NBYTES = mmap.PAGESIZE
_PIECE_NBYTES = 64 << 20
# Larger allocations have a mapping of their own, and huge pages where the system has them: the
# first touch of 64 MiB takes 6 ms then, not 54.
_LARGE_NBYTES = _HUGE_PAGE_NBYTES = 2 << 20

posix: Any = ffi.dlopen(None)
_READ_WRITE = posix.PROT_READ | posix.PROT_WRITE
_ANONYMOUS = posix.MAP_PRIVATE | posix.MAP_ANONYMOUS | posix.MAP_NORESERVE
_MAP_FAILED = 2**64 - 1
_POINTER, _ADDRESS = ffi.typeof("void *"), ffi.typeof("uintptr_t")

_lock = threading.Lock()
# Addresses that were freed, by their number of bytes.
_free: dict[int, list[int]] = {}
_piece = [0, 0]


def map_at(address: int, nbytes: int, protection: int, flags: int, fd: int, offset: int) -> int:
    """mmap; raises `Failure` with the system's reason. An address of 0 means any."""
    where = ffi.cast(_POINTER, address)
    found = int(ffi.cast(_ADDRESS, posix.mmap(where, nbytes, protection, flags, fd, offset)))
    if found == _MAP_FAILED:
        raise Failure(OUT_OF_HOST_MEMORY, f"mapping {nbytes} bytes failed: errno {ffi.errno}")
    return found


def rounded(nbytes: int) -> int:
    """The bytes that an allocation of so many takes: pages, in steps of an eighth when larger."""
    step = PAGE_NBYTES
    while nbytes > step * 16:
        step *= 2
    return -(-nbytes // step) * step


def take(nbytes: int, alignment: int) -> int:
    """The address of that many zeroed bytes; `nbytes` is as `rounded` gives it."""
    if nbytes > _LARGE_NBYTES or alignment > PAGE_NBYTES:
        return _take_alone(nbytes, alignment)
    with _lock:
        free = _free.get(nbytes)
        if free:
            return free.pop()
        if _piece[1] - _piece[0] < nbytes:
            # What is left of the last piece is too small for this; it stays unused address space.
            _piece[0] = map_at(0, _PIECE_NBYTES, _READ_WRITE, _ANONYMOUS, -1, 0)
            _piece[1] = _piece[0] + _PIECE_NBYTES
        address = _piece[0]
        _piece[0] += nbytes
        return address


def give_back(address: int, nbytes: int, alignment: int, is_replaced: bool = False) -> None:
    """Free what `take` gave. is_replaced: something else was mapped over it meanwhile."""
    if nbytes > _LARGE_NBYTES or alignment > PAGE_NBYTES:
        posix.munmap(ffi.cast("void *", address), nbytes)
        return
    if is_replaced:
        flags = _ANONYMOUS | posix.MAP_FIXED
        map_at(address, nbytes, _READ_WRITE, flags, -1, 0)
    else:
        posix.madvise(ffi.cast("void *", address), nbytes, posix.MADV_DONTNEED)
    with _lock:
        _free.setdefault(nbytes, []).append(address)


def _take_alone(nbytes: int, alignment: int) -> int:
    if nbytes > _LARGE_NBYTES:
        alignment = max(alignment, _HUGE_PAGE_NBYTES)
    extra = max(0, alignment - PAGE_NBYTES)
    start = map_at(0, nbytes + extra, _READ_WRITE, _ANONYMOUS, -1, 0)
    address = -(-start // alignment) * alignment if extra else start
    if address > start:
        posix.munmap(ffi.cast("void *", start), address - start)
    end = start + nbytes + extra
    if end > address + nbytes:
        posix.munmap(ffi.cast("void *", address + nbytes), end - address - nbytes)
    if nbytes > _LARGE_NBYTES:
        posix.madvise(ffi.cast("void *", address), nbytes, posix.MADV_HUGEPAGE)
    return address
