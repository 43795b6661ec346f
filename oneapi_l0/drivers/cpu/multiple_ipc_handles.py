"""Allocations that are several memory files (extension "Multiple IPC Handles", ZEX).

Device memory on a card with tiles has a part on each tile: its first export by these functions
puts a file per tile over its pages, in order. Who gets the handle of a part gets that part only.
With all of them another process maps the files side by side: one allocation again.
"""

from __future__ import annotations

import os
from typing import Any

from oneapi_l0._generated import ze as spec
from oneapi_l0._generated._ze_cffi import ffi

from . import allocations, exports, ipc_handle, ipc_transport, memory_file
from .allocations import View
from .arguments import require_flags, require_pointer
from .device import DEVICES
from .driver import CONTEXTS, EXTENSION_FUNCTIONS, EXTENSIONS
from .failure import INVALID_ARGUMENT, Failure
from .ipc_handle import Handle
from .memory_file import Mapping
from .memory_ipc import KNOWN_FLAGS, raw_bytes, remember, write
from .pages import PAGE_NBYTES

_DEVICE = int(spec.ze_memory_type_t.DEVICE)
_MOST_PARTS = 255

EXTENSIONS["ZEX_mem_ipc_handles"] = 1 << 16


def zexMemGetIpcHandles(hContext: Any, ptr: Any, numIpcHandles: Any, pIpcHandles: Any) -> int:
    """The two-call protocol. An array beside a count of 0 is not written to: it has no room."""
    context = CONTEXTS[hContext]
    require_pointer(ptr, "ptr")
    require_pointer(numIpcHandles, "numIpcHandles")
    address = int(ffi.cast("uintptr_t", ptr))
    found = allocations.find_in(context, address)
    if found is None:
        raise Failure(
            INVALID_ARGUMENT, f"{address:#x} is in no allocation of this context: nothing to export"
        )
    handles: list[bytes] = []
    if found.type == _DEVICE and found.physical is None:
        tiles = len(found.device.sub_devices) if found.device else 0
        files = exports.parts_of(found, max(1, tiles))
        # A pointer into the allocation is opened as one: each handle has the offset into all.
        handles = [ipc_handle.pack(file, address - found.base) for file in files]
    wanted = numIpcHandles[0]
    if not wanted or wanted > len(handles):
        numIpcHandles[0] = len(handles)
    if pIpcHandles:
        for i in range(min(wanted, len(handles))):
            write(pIpcHandles + i, handles[i])
    return 0


def _read(count: int, handles: Any) -> list[Handle]:
    """The parts of one allocation: each of them, in order."""
    found = [ipc_handle.unpack(raw_bytes(handles[i])) for i in range(count)]
    first = found[0]
    if count == 1 and first.label.kind == memory_file.DEVICE:
        return found
    for i, handle in enumerate(found):
        kind, extra, nbytes, nonce = handle.label
        if kind != memory_file.PART:
            raise Failure(INVALID_ARGUMENT, f"handle {i} is not one of a part of device memory")
        parts = extra >> 8
        if extra & 0xFF != i or parts != count or nonce != first.label.nonce:
            raise Failure(
                INVALID_ARGUMENT,
                f"handle {i} is part {extra & 0xFF} of {parts}: pass the handles of one "
                "allocation, all of them and in order",
            )
        if i < count - 1 and nbytes % PAGE_NBYTES:
            raise Failure(INVALID_ARGUMENT, "the handle contradicts itself: it was forged")
    return found


def zexMemOpenIpcHandles(
    hContext: Any, hDevice: Any, numIpcHandles: int, pIpcHandles: Any, flags: int, pptr: Any
) -> int:
    context, device = CONTEXTS[hContext], DEVICES[hDevice]
    require_pointer(pIpcHandles, "pIpcHandles")
    require_pointer(pptr, "pptr")
    pptr[0] = ffi.NULL
    require_flags(flags, KNOWN_FLAGS, "flags")
    if not 0 < numIpcHandles <= _MOST_PARTS:
        raise Failure(INVALID_ARGUMENT, f"{numIpcHandles} handles are those of no allocation")
    handles = _read(numIpcHandles, pIpcHandles)
    nbytes = sum(handle.label.nbytes for handle in handles)
    offset = handles[0].offset
    if offset >= nbytes:
        raise Failure(INVALID_ARGUMENT, "the handle contradicts itself: it was forged")
    pieces: list[tuple[int, int]] = []
    try:
        for handle in handles:
            fd = ipc_transport.receive(handle)
            pieces.append((fd, memory_file.whole_pages(handle.label.nbytes)))
        mapping = Mapping.side_by_side(pieces)
    finally:
        for fd, _ in pieces:
            os.close(fd)
    pptr[0] = remember(View(context, device, _DEVICE, nbytes, mapping, True), offset)
    return 0


# The signatures, with which they are reached from C.
EXTENSION_FUNCTIONS["zexMemGetIpcHandles"] = (
    zexMemGetIpcHandles,
    "ze_result_t(*)(ze_context_handle_t, const void *, uint32_t *, ze_ipc_mem_handle_t *)",
)
EXTENSION_FUNCTIONS["zexMemOpenIpcHandles"] = (
    zexMemOpenIpcHandles,
    "ze_result_t(*)(ze_context_handle_t, ze_device_handle_t, uint32_t, ze_ipc_mem_handle_t *, "
    "uint32_t, void **)",
)
