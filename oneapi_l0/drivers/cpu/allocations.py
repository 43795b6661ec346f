"""Which allocation an address belongs to: every allocation of the process, by address."""

from __future__ import annotations

import threading
from bisect import bisect_left, bisect_right, insort
from typing import Any

from oneapi_l0._generated import ze as spec

from . import pages
from .device import Device
from .driver import Context
from .failure import OUT_OF_DEVICE_MEMORY, UNSUPPORTED_FEATURE, Failure
from .memory_file import Mapping, MemoryFile

_stypes = spec.ze_structure_type_t
# What may be chained to a descriptor of memory, and changes what the memory can do.
_REFUSED = {
    int(_stypes.EXTERNAL_MEMORY_IMPORT_WIN32): "memory of Windows",
    int(_stypes.RAYTRACING_MEM_ALLOC_EXT_DESC): "memory for acceleration structures",
}


def refuse_extension(stype: int) -> None:
    """Raise for a chained request that this driver cannot meet; hints may be ignored."""
    if stype in _REFUSED:
        raise Failure(UNSUPPORTED_FEATURE, f"the CPU driver does not offer {_REFUSED[stype]}")


class Allocation:
    """One allocation: `base` and `nbytes` as its owner asked for them.

    mapped_nbytes: the whole pages that it takes; 0 if its pages are somebody else's.
    files: the memory files that were mapped over its pages, side by side, for its export.
    export_types: how the program wants to export it, as it said when it allocated.
    physical: the physical memory that it shows, with the offset, where it is a view of one.
    """

    __slots__ = (
        "alignment",
        "atomics",
        "base",
        "context",
        "device",
        "export_types",
        "files",
        "identifier",
        "mapped_nbytes",
        "nbytes",
        "physical",
        "type",
    )

    def __init__(
        self, context: Context, device: Device | None, memory_type: int, base: int, nbytes: int
    ) -> None:
        self.context = context
        self.device = device
        self.type = memory_type
        self.base = base
        self.nbytes = nbytes
        self.mapped_nbytes = self.alignment = self.identifier = 0
        self.files: tuple[MemoryFile, ...] = ()
        self.export_types = 0
        self.physical: tuple[Any, int] | None = None
        self.atomics: dict[Any, int] = {}

    def release(self) -> None:
        """Give its pages back, and end its export: who has opened it keeps what is open."""
        for file in self.files:
            file.close()
        if self.mapped_nbytes:
            pages.give_back(self.base, self.mapped_nbytes, self.alignment, bool(self.files))


class View(Allocation):
    """Memory of a file from elsewhere: imported by its descriptor, or opened by its handle.

    is_opened: it ends with zeMemCloseIpcHandle, not with zeMemFree.
    """

    __slots__ = ("is_opened", "mapping")

    def __init__(
        self,
        context: Context,
        device: Device | None,
        memory_type: int,
        nbytes: int,
        mapping: Mapping,
        is_opened: bool,
    ) -> None:
        super().__init__(context, device, memory_type, mapping.address, nbytes)
        self.mapping = mapping
        self.is_opened = is_opened

    def release(self) -> None:
        self.mapping.close()


_bases: list[int] = []
_by_base: dict[int, Allocation] = {}
_lock = threading.Lock()
_count = 0
_live_nbytes = 0


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


def find_in(context: Context, address: int) -> Allocation | None:
    """The same, if the context owns it."""
    found = find(address)
    return found if found is not None and found.context is context else None


def allocate(allocation: Allocation, alignment: int, memory_nbytes: int) -> None:
    """Find pages for it and enter it. Memory ends where the machine's does: what the system
    would promise beyond that it takes back by killing a process.
    """
    global _live_nbytes
    needed = pages.rounded(allocation.nbytes)
    with _lock:
        if _live_nbytes + needed > memory_nbytes:
            raise Failure(
                OUT_OF_DEVICE_MEMORY,
                f"{allocation.nbytes} more bytes than the {_live_nbytes} allocated now exceed the "
                f"{memory_nbytes} of the device",
            )
        _live_nbytes += needed
    try:
        allocation.base = pages.take(needed, alignment)
    except Failure:
        with _lock:
            _live_nbytes -= needed
        raise
    allocation.mapped_nbytes, allocation.alignment = needed, alignment
    enter(allocation)


def enter(allocation: Allocation) -> None:
    """From now on addresses within it are found."""
    global _count
    with _lock:
        _count += 1
        allocation.identifier = _count
        _by_base[allocation.base] = allocation
        insort(_bases, allocation.base)


def forget(base: int, context: Context) -> Allocation | None:
    """Take out the allocation that starts there, if the context owns it."""
    global _live_nbytes
    with _lock:
        found = _by_base.get(base)
        if found is None or found.context is not context:
            return None
        del _by_base[base]
        del _bases[bisect_left(_bases, base)]
        _live_nbytes -= found.mapped_nbytes
        return found
