"""Exporting an allocation: memory files take the place of its pages, at the same address.

What a program says beforehand that it will export has its file from the start. Everything else
gets one at its first export: its content is copied once, when what is running has finished. What
host threads or kernels of other threads write in that very moment could be lost, so nobody should.

An allocation on a card with tiles has a file per tile if it is first exported as parts, which
`multiple_ipc_handles` does; otherwise it is one file, on whatever device.
"""

from __future__ import annotations

import itertools
import threading

from oneapi_l0._generated import ze as spec

from . import memory_file, streams
from .allocations import Allocation, View
from .failure import INVALID_ARGUMENT, UNSUPPORTED_FEATURE, Failure
from .memory_file import MemoryFile
from .pages import PAGE_NBYTES

_types = spec.ze_memory_type_t
_KINDS = {
    int(_types.DEVICE): memory_file.DEVICE,
    int(_types.HOST): memory_file.HOST,
    int(_types.SHARED): memory_file.SHARED,
}
TYPES = {
    memory_file.DEVICE: int(_types.DEVICE),
    memory_file.HOST: int(_types.HOST),
    memory_file.SHARED: int(_types.SHARED),
    memory_file.PHYSICAL_DEVICE: int(_types.DEVICE),
    memory_file.PHYSICAL_HOST: int(_types.HOST),
}
_lock = threading.Lock()


def share_unused(allocation: Allocation) -> None:
    """Put a file in the place of pages that nobody has seen yet."""
    _replace(allocation, 1, False)


def file_of(allocation: Allocation) -> MemoryFile:
    """The file of an allocation, made at its first export."""
    first, *others = parts_of(allocation, 1)
    if others:
        raise Failure(
            UNSUPPORTED_FEATURE,
            f"the allocation is exported as {len(others) + 1} parts, one per sub-device: one "
            "handle cannot stand for all, use zexMemGetIpcHandles",
        )
    return first


def parts_of(allocation: Allocation, count: int) -> tuple[MemoryFile, ...]:
    """Its files; `count` of them, as far as it has pages, if this is its first export."""
    files = allocation.files if allocation.files else _export(allocation, count)
    for file in files:
        file.require_open()
    return files


def _export(allocation: Allocation, count: int) -> tuple[MemoryFile, ...]:
    if isinstance(allocation, View):
        raise Failure(
            INVALID_ARGUMENT,
            "the memory came from elsewhere (a handle or a descriptor): pass that on",
        )
    if not allocation.mapped_nbytes:
        raise Failure(
            INVALID_ARGUMENT,
            "the memory is the program's own (external system memory): only what the driver "
            "allocated can be exported",
        )
    with _lock:
        if not allocation.files:
            streams.settle_all()
            _replace(allocation, count, True)
        return allocation.files


def _replace(allocation: Allocation, count: int, has_content: bool) -> None:
    """Files side by side over the pages, in order."""
    files: list[MemoryFile] = []
    nonce = memory_file.new_nonce()
    count = min(count, -(-allocation.nbytes // PAGE_NBYTES))
    try:
        for i, (start, end, nbytes) in enumerate(_split(allocation, count)):
            kind, extra = _KINDS[allocation.type], 0
            if count > 1:
                kind, extra = memory_file.PART, i | count << 8
            file = MemoryFile(kind, extra, nbytes, end - start, nonce)
            files.append(file)
            if has_content:
                file.write(allocation.base + start, nbytes)
    except Failure:
        for file in files:
            file.close()
        raise
    address = allocation.base
    for file in files:
        file.map_over(address)
        address += file.mapped_nbytes
    allocation.files = tuple(files)


def _split(allocation: Allocation, count: int) -> list[tuple[int, int, int]]:
    """Start, end and usable bytes of each part: whole pages, as even as may be."""
    page_count = -(-allocation.nbytes // PAGE_NBYTES)
    bounds = [page_count * i // count * PAGE_NBYTES for i in range(count)]
    bounds.append(allocation.mapped_nbytes)
    return [
        (start, end, min(end, allocation.nbytes) - start)
        for start, end in itertools.pairwise(bounds)
    ]
