"""Memory of other processes (Level Zero core, "Inter-Process Communication"): memory handles."""

from __future__ import annotations

import os
from typing import Any

from oneapi_l0._generated import ze as spec
from oneapi_l0._generated._ze_cffi import ffi

from . import allocations, exports, external_memory, ipc_handle, ipc_transport, memory_file
from .allocations import View
from .arguments import chain, require_flags, require_pointer
from .device import DEVICES
from .driver import CONTEXTS, EXTENSIONS, Context
from .failure import INVALID_ARGUMENT, Failure
from .memory_file import Mapping, MemoryFile
from .physical_memory import PHYSICAL_MEMORIES, require_owner

KNOWN_FLAGS = sum(map(int, spec.ze_ipc_memory_flags_t))
_HOST = int(spec.ze_memory_type_t.HOST)
_UINTPTR = ffi.typeof("uintptr_t")

EXTENSIONS[spec.ZE_IPC_MEM_HANDLE_TYPE_EXT_NAME] = 1 << 16

# What is open, by the pointer that was given out.
_opened: dict[int, View] = {}


def raw_bytes(handle: Any) -> bytes:
    """The bytes of a handle that came by value."""
    raw: bytes = ffi.buffer(ffi.addressof(handle))[:]
    return raw


def write(handle: Any, raw: bytes) -> None:
    """Into a handle that the caller points to."""
    ffi.memmove(handle, raw, ipc_handle.NBYTES)


def _exported(context: Context, hContext: Any, ptr: Any) -> tuple[MemoryFile, int]:
    """The file that shows what a pointer points to, and the place in it."""
    address = int(ffi.cast(_UINTPTR, ptr))
    found = allocations.find_in(context, address)
    if found is None:
        # Since 1.17 the handle of physical memory may stand in for a pointer.
        handle = ffi.cast("ze_physical_mem_handle_t", ptr)
        if handle in PHYSICAL_MEMORIES:
            return _physical_file(require_owner(hContext, handle)), 0
        raise Failure(
            INVALID_ARGUMENT, f"{address:#x} is in no allocation of this context: nothing to export"
        )
    if found.physical is not None:
        memory, offset = found.physical
        return _physical_file(memory), offset + address - found.base
    return exports.file_of(found), address - found.base


def _physical_file(memory: Any) -> MemoryFile:
    file: MemoryFile | None = memory.file
    if file is None:
        raise Failure(INVALID_ARGUMENT, "the physical memory was imported: pass on its descriptor")
    file.require_open()
    return file


def zeMemGetIpcHandle(hContext: Any, ptr: Any, pIpcHandle: Any) -> int:
    context = CONTEXTS[hContext]
    require_pointer(ptr, "ptr")
    require_pointer(pIpcHandle, "pIpcHandle")
    file, offset = _exported(context, hContext, ptr)
    write(pIpcHandle, ipc_handle.pack(file, offset))
    return 0


def zeMemGetIpcHandleWithProperties(hContext: Any, ptr: Any, pNext: Any, pIpcHandle: Any) -> int:
    CONTEXTS[hContext]
    for header in chain(pNext):
        if header.stype != external_memory.HANDLE_DESC:
            raise Failure(
                INVALID_ARGUMENT,
                f"pNext has a structure of type {header.stype:#x}; only "
                "ze_ipc_mem_handle_type_ext_desc_t belongs there",
            )
        external_memory.refuse_fabric(header)
    return zeMemGetIpcHandle(hContext, ptr, pIpcHandle)


def zeMemPutIpcHandle(hContext: Any, handle: Any) -> int:
    """Nothing to do but to check: the descriptor is closed when the memory is freed, because only
    then nobody needs it for another handle. So a handle may be put as often as it likes to be.
    """
    CONTEXTS[hContext]
    ipc_handle.unpack(raw_bytes(handle))
    return 0


def zeMemOpenIpcHandle(hContext: Any, hDevice: Any, handle: Any, flags: int, pptr: Any) -> int:
    context, device = CONTEXTS[hContext], DEVICES[hDevice]
    require_pointer(pptr, "pptr")
    pptr[0] = ffi.NULL
    require_flags(flags, KNOWN_FLAGS, "flags")
    found = ipc_handle.unpack(raw_bytes(handle))
    kind = found.label.kind
    if kind == memory_file.PART:
        raise Failure(
            INVALID_ARGUMENT,
            "the handle is one of several parts: open all of them with zexMemOpenIpcHandles",
        )
    memory_type = exports.TYPES.get(kind)
    if memory_type is None:
        raise Failure(INVALID_ARGUMENT, "the handle is not one of memory, but of events")
    fd = ipc_transport.receive(found)
    try:
        mapping = Mapping(fd, memory_file.whole_pages(found.label.nbytes))
    finally:
        os.close(fd)
    owner = None if memory_type == _HOST else device
    view = View(context, owner, memory_type, found.label.nbytes, mapping, True)
    pptr[0] = remember(view, found.offset)
    return 0


def remember(view: View, offset: int) -> Any:
    """From now on the view is open; returns the pointer into it, by which it is closed."""
    allocations.enter(view)
    address = view.base + offset
    _opened[address] = view
    return ffi.cast("void *", address)


def zeMemCloseIpcHandle(hContext: Any, ptr: Any) -> int:
    context = CONTEXTS[hContext]
    require_pointer(ptr, "ptr")
    address = int(ffi.cast(_UINTPTR, ptr))
    view = _opened.get(address)
    if view is None or view.context is not context:
        raise Failure(
            INVALID_ARGUMENT,
            f"{address:#x} is not a pointer that this context opened from a handle, or it was "
            "closed already",
        )
    del _opened[address]
    allocations.forget(view.base, context)
    view.release()
    return 0


def zeMemGetFileDescriptorFromIpcHandleExp(hContext: Any, ipcHandle: Any, pHandle: Any) -> int:
    CONTEXTS[hContext]
    require_pointer(pHandle, "pHandle")
    found = ipc_handle.unpack(raw_bytes(ipcHandle))
    if memory_file.link_of(found.fd) != found.label.link:
        raise Failure(
            INVALID_ARGUMENT,
            f"the handle's descriptor {found.fd} is one of process {found.pid}: open the handle, "
            "or send the descriptor over a Unix socket",
        )
    pHandle[0] = found.fd
    return 0


def zeMemGetIpcHandleFromFileDescriptorExp(hContext: Any, handle: int, pIpcHandle: Any) -> int:
    """Also of a descriptor that another process exported and sent: the file says what it holds."""
    CONTEXTS[hContext]
    require_pointer(pIpcHandle, "pIpcHandle")
    label = memory_file.read_label(memory_file.link_of(handle)) if handle < 1 << 31 else None
    if label is None or label.kind not in exports.TYPES:
        raise Failure(
            INVALID_ARGUMENT,
            f"{handle} is not a descriptor that zeMemGetAllocProperties or "
            "zePhysicalMemGetProperties gave",
        )
    inode = os.fstat(handle).st_ino & 0xFFFF_FFFF
    write(pIpcHandle, ipc_handle.pack_descriptor(handle, inode, label))
    return 0
