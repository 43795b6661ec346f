"""Events of other processes (Level Zero core, "Inter-Process Communication"): handles of event
pools and of counter-based events.

An event pool is a memory file of slots: the same index is the same event in every process.
"""

from __future__ import annotations

import os
from typing import Any

from . import ipc_handle, ipc_transport, memory_file, shared_event
from .arguments import require_pointer
from .driver import CONTEXTS
from .event import EVENTS
from .event_pool import EVENT_POOLS, EventPool
from .failure import INVALID_ARGUMENT, UNSUPPORTED_FEATURE, Failure
from .ipc_handle import Handle
from .memory_file import Mapping
from .memory_ipc import raw_bytes, write
from .shared_event import SharedEvent, Storage
from .signals import SLOT_NBYTES


def _unpack(handle: Any, kind: int, noun: str) -> Handle:
    found = ipc_handle.unpack(raw_bytes(handle))
    if found.label.kind != kind:
        raise Failure(INVALID_ARGUMENT, f"the handle is not one of {noun}")
    return found


def zeEventPoolGetIpcHandle(hEventPool: Any, phIpc: Any) -> int:
    pool = EVENT_POOLS[hEventPool]
    require_pointer(phIpc, "phIpc")
    if pool.opened is not None:
        raise Failure(
            INVALID_ARGUMENT, "the event pool was opened from a handle: pass that handle on"
        )
    if pool.file is None:
        raise Failure(
            UNSUPPORTED_FEATURE, "the event pool was created without ZE_EVENT_POOL_FLAG_IPC"
        )
    pool.file.require_open()
    write(phIpc, ipc_handle.pack(pool.file))
    return 0


def zeEventPoolPutIpcHandle(hContext: Any, hIpc: Any) -> int:
    """No effect: the pool needs its descriptor as long as it lives."""
    CONTEXTS[hContext]
    _unpack(hIpc, memory_file.POOL, "an event pool")
    return 0


def zeEventPoolOpenIpcHandle(hContext: Any, hIpc: Any, phEventPool: Any) -> int:
    context = CONTEXTS[hContext]
    require_pointer(phEventPool, "phEventPool")
    found = _unpack(hIpc, memory_file.POOL, "an event pool")
    label = found.label
    fd = ipc_transport.receive(found)
    try:
        mapping = Mapping(fd, memory_file.whole_pages(label.nbytes))
    finally:
        os.close(fd)
    pool = EventPool(context, label.extra, label.nbytes // SLOT_NBYTES, mapping)
    pool.handle = EVENT_POOLS.add(pool)
    phEventPool[0] = pool.handle
    return 0


def zeEventPoolCloseIpcHandle(hEventPool: Any) -> int:
    """Destroys the events that were made in it; commands that still use one keep its memory."""
    pool = EVENT_POOLS[hEventPool]
    if pool.opened is None:
        raise Failure(
            INVALID_ARGUMENT,
            "the event pool was created in this process: zeEventPoolDestroy destroys it",
        )
    EVENT_POOLS.remove(hEventPool)
    for handle in [handle for handle, event in list(EVENTS.items()) if event.pool is pool]:
        EVENTS.remove(handle)
    return 0


def _shared(hEvent: Any) -> SharedEvent:
    event = EVENTS[hEvent]
    if not isinstance(event, SharedEvent):
        raise Failure(
            INVALID_ARGUMENT,
            "the event was not created by zeEventCounterBasedCreate with "
            "ZE_EVENT_COUNTER_BASED_FLAG_IPC",
        )
    return event


def zeEventCounterBasedGetIpcHandle(hEvent: Any, phIpc: Any) -> int:
    event = _shared(hEvent)
    require_pointer(phIpc, "phIpc")
    file = event.storage.file
    if file is None:
        raise Failure(INVALID_ARGUMENT, "the event was opened from a handle: pass that handle on")
    file.require_open()
    write(phIpc, ipc_handle.pack(file))
    return 0


def zeEventCounterBasedOpenIpcHandle(hContext: Any, hIpc: Any, phEvent: Any) -> int:
    CONTEXTS[hContext]
    require_pointer(phEvent, "phEvent")
    found = _unpack(hIpc, memory_file.COUNTER, "a counter-based event")
    if found.label.nbytes != shared_event.NBYTES:
        raise Failure(INVALID_ARGUMENT, "the event is one of another version of the CPU driver")
    fd = ipc_transport.receive(found)
    try:
        own = shared_event.reopen(fd)
    except OSError as error:
        raise Failure(
            INVALID_ARGUMENT, f"the event belongs to another user's process: {error.strerror}"
        ) from None
    finally:
        os.close(fd)
    extra = found.label.extra
    flags, signal_scope, wait_scope = extra & 0xFF, extra >> 8 & 0xF, extra >> 12
    event = SharedEvent(flags, signal_scope, wait_scope, Storage(own), True)
    event.handle = EVENTS.add(event)
    phEvent[0] = event.handle
    return 0


def zeEventCounterBasedCloseIpcHandle(hEvent: Any) -> int:
    event = _shared(hEvent)
    if not event.is_opened:
        raise Failure(
            INVALID_ARGUMENT, "the event was created in this process: zeEventDestroy destroys it"
        )
    EVENTS.remove(hEvent)
    return 0
