"""Events (Level Zero core, "Event"): signalled and reset by the host or by a command."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from oneapi_l0._generated._ze_cffi import ffi

from .arguments import require_flags, require_pointer
from .event_pool import EVENT_POOLS, IPC, EventPool
from .failure import GRAPH_CAPTURE_UNSUPPORTED, INVALID_ARGUMENT, INVALID_SIZE, NOT_READY, Failure
from .handles import Table
from .signals import SLOT_NBYTES, Signal

if TYPE_CHECKING:
    from .counter_event import CounterEvent

KNOWN_SCOPES = 0x7


class Event(Signal):
    """An event of a pool. The scopes only answer questions: caches are coherent here."""

    __slots__ = ("handle", "index", "pool", "signal_scope", "wait_scope")

    def __init__(self, pool: EventPool, index: int, signal_scope: int, wait_scope: int) -> None:
        super().__init__(pool, pool.address + index * SLOT_NBYTES)
        self.pool = pool
        self.index = index
        self.signal_scope = signal_scope
        self.wait_scope = wait_scope
        self.is_shared = bool(pool.flags & IPC)
        self.has_timestamps = pool.has_timestamps
        self.handle: Any = None

    def end(self) -> None:
        """Its handle is about to be destroyed."""


EVENTS: Table[Event | CounterEvent] = Table("ze_event_handle_t")


def waits_of(count: int, handles: Any) -> tuple[Signal, ...]:
    """What a command that is appended now is to wait for."""
    if not count:
        return ()
    if not handles:
        raise Failure(INVALID_SIZE, f"numWaitEvents is {count} but phWaitEvents is NULL")
    return tuple([EVENTS[handles[i]].source() for i in range(count)])


def zeEventCreate(hEventPool: Any, desc: Any, phEvent: Any) -> int:
    pool = EVENT_POOLS[hEventPool]
    require_pointer(desc, "desc")
    require_pointer(phEvent, "phEvent")
    require_flags(desc.signal, KNOWN_SCOPES, "ze_event_desc_t.signal")
    require_flags(desc.wait, KNOWN_SCOPES, "ze_event_desc_t.wait")
    if desc.index >= pool.count:
        raise Failure(
            INVALID_ARGUMENT, f"the pool has {pool.count} events, so none at {desc.index}"
        )
    event: Event | CounterEvent
    if pool.counter_flags is None:
        event = Event(pool, desc.index, desc.signal, desc.wait)
        # One of another process may be signalled already.
        if pool.opened is None:
            event.reset()
    else:
        from .counter_event import CounterEvent

        event = CounterEvent(pool.counter_flags, desc.signal, desc.wait, pool)
    event.handle = EVENTS.add(event)
    phEvent[0] = event.handle
    return 0


def zeEventDestroy(hEvent: Any) -> int:
    """Commands that still use the event keep its memory."""
    EVENTS[hEvent].end()
    EVENTS.remove(hEvent)
    return 0


def zeEventHostSignal(hEvent: Any) -> int:
    EVENTS[hEvent].signal()
    return 0


def zeEventHostReset(hEvent: Any) -> int:
    EVENTS[hEvent].reset()
    return 0


def zeEventQueryStatus(hEvent: Any) -> int:
    return 0 if EVENTS[hEvent].state[0] else NOT_READY


def zeEventHostSynchronize(hEvent: Any, timeout: int) -> int:
    event = EVENTS[hEvent]
    if event.source().origin is not None:
        raise Failure(
            GRAPH_CAPTURE_UNSUPPORTED, "the event is being captured: nothing signals it yet"
        )
    return 0 if event.wait(timeout) else NOT_READY


def zeEventGetEventPool(hEvent: Any, phEventPool: Any) -> int:
    event = EVENTS[hEvent]
    require_pointer(phEventPool, "phEventPool")
    phEventPool[0] = event.pool.handle if event.pool else ffi.NULL
    return 0


def zeEventGetSignalScope(hEvent: Any, pSignalScope: Any) -> int:
    event = EVENTS[hEvent]
    require_pointer(pSignalScope, "pSignalScope")
    pSignalScope[0] = event.signal_scope
    return 0


def zeEventGetWaitScope(hEvent: Any, pWaitScope: Any) -> int:
    event = EVENTS[hEvent]
    require_pointer(pWaitScope, "pWaitScope")
    pWaitScope[0] = event.wait_scope
    return 0
