"""Commands that order others, or that the host does (Level Zero core, "Barrier" and "Event")."""

from __future__ import annotations

import time
from typing import Any

from oneapi_l0._generated._ze_cffi import ffi

from . import event_timestamps
from .append_launch import refuse_closed
from .arguments import require_pointer
from .command_list import COMMAND_LISTS
from .counter_event import CounterEvent
from .event import EVENTS, waits_of
from .failure import INVALID_SIZE, UNSUPPORTED_ALIGNMENT, UNSUPPORTED_FEATURE, Failure
from .signals import Signal
from .stream import Stream


def zeCommandListAppendBarrier(
    hCommandList: Any, hSignalEvent: Any, numWaitEvents: int, phWaitEvents: Any
) -> int:
    """Commands of a list run one after the other, so between them is always a barrier."""
    command_list = COMMAND_LISTS[hCommandList]
    signal = EVENTS[hSignalEvent] if hSignalEvent else None
    waits = waits_of(numWaitEvents, phWaitEvents)
    if command_list.closed:
        refuse_closed()
    if waits or signal is not None:
        command_list.append(waits, None, None, signal)
    return 0


def zeCommandListAppendMemoryRangesBarrier(
    hCommandList: Any,
    numRanges: int,
    pRangeSizes: Any,
    pRanges: Any,
    hSignalEvent: Any,
    numWaitEvents: int,
    phWaitEvents: Any,
) -> int:
    require_pointer(pRangeSizes, "pRangeSizes")
    require_pointer(pRanges, "pRanges")
    return zeCommandListAppendBarrier(hCommandList, hSignalEvent, numWaitEvents, phWaitEvents)


def zeCommandListAppendSignalEvent(hCommandList: Any, hEvent: Any) -> int:
    command_list = COMMAND_LISTS[hCommandList]
    event = EVENTS[hEvent]
    if command_list.closed:
        refuse_closed()
    command_list.append((), None, None, event)
    return 0


def zeCommandListAppendWaitOnEvents(hCommandList: Any, numEvents: int, phEvents: Any) -> int:
    command_list = COMMAND_LISTS[hCommandList]
    require_pointer(phEvents, "phEvents")
    if numEvents == 0:
        raise Failure(INVALID_SIZE, "numEvents is 0")
    waits = waits_of(numEvents, phEvents)
    if command_list.closed:
        refuse_closed()
    command_list.append(waits, None, None, None)
    return 0


def zeCommandListAppendEventReset(hCommandList: Any, hEvent: Any) -> int:
    command_list = COMMAND_LISTS[hCommandList]
    event = EVENTS[hEvent]
    if isinstance(event, CounterEvent):
        event.reset()
    if command_list.closed:
        refuse_closed()

    def reset(stream: Stream, signal: Signal | None) -> None:
        event.reset()

    command_list.append((), reset, None, None)
    return 0


def zeCommandListAppendWriteGlobalTimestamp(
    hCommandList: Any, dstptr: Any, hSignalEvent: Any, numWaitEvents: int, phWaitEvents: Any
) -> int:
    command_list = COMMAND_LISTS[hCommandList]
    require_pointer(dstptr, "dstptr")
    if int(ffi.cast("uintptr_t", dstptr)) % 8:
        raise Failure(UNSUPPORTED_ALIGNMENT, "dstptr is not aligned to 8 bytes")
    signal = EVENTS[hSignalEvent] if hSignalEvent else None
    waits = waits_of(numWaitEvents, phWaitEvents)
    if command_list.closed:
        refuse_closed()
    destination = ffi.cast("uint64_t *", dstptr)

    def write(stream: Stream, signal: Signal | None) -> None:
        destination[0] = time.monotonic_ns()

    command_list.append(waits, write, None, signal)
    return 0


class TimestampQuery:
    """An operation of the host: writes what events hold, at offsets read when it runs."""

    __slots__ = ("_destination", "_events", "_offsets")

    def __init__(self, events: tuple[Signal, ...], destination: Any, offsets: Any) -> None:
        self._events = events
        self._destination = ffi.cast("uint8_t *", destination)
        self._offsets = offsets

    def __call__(self, stream: Stream, signal: Signal | None) -> None:
        for i, event in enumerate(self._events):
            offset = self._offsets[i] if self._offsets else i * event_timestamps.RESULT_NBYTES
            where = self._destination + offset
            event_timestamps.write(event, ffi.cast("ze_kernel_timestamp_result_t *", where))


def zeCommandListAppendQueryKernelTimestamps(
    hCommandList: Any,
    numEvents: int,
    phEvents: Any,
    dstptr: Any,
    pOffsets: Any,
    hSignalEvent: Any,
    numWaitEvents: int,
    phWaitEvents: Any,
) -> int:
    command_list = COMMAND_LISTS[hCommandList]
    require_pointer(phEvents, "phEvents")
    require_pointer(dstptr, "dstptr")
    events = waits_of(numEvents, phEvents)
    for event in events:
        event_timestamps.require_timestamps(event)
    signal = EVENTS[hSignalEvent] if hSignalEvent else None
    waits = waits_of(numWaitEvents, phWaitEvents)
    if command_list.closed:
        refuse_closed()
    command_list.append(waits, TimestampQuery(events, dstptr, pOffsets), None, signal)
    return 0


def zeCommandListAppendHostFunction(
    hCommandList: Any,
    pfnHostFunction: Any,
    pUserData: Any,
    pNext: Any,
    hSignalEvent: Any,
    numWaitEvents: int,
    phWaitEvents: Any,
) -> int:
    """The function is called from the queue's worker, or in a synchronous caller."""
    command_list = COMMAND_LISTS[hCommandList]
    require_pointer(pfnHostFunction, "pfnHostFunction")
    if pNext:
        raise Failure(UNSUPPORTED_FEATURE, "no extension of this function is known")
    signal = EVENTS[hSignalEvent] if hSignalEvent else None
    waits = waits_of(numWaitEvents, phWaitEvents)
    if command_list.closed:
        refuse_closed()

    def host_function(stream: Stream, signal: Signal | None) -> None:
        pfnHostFunction(pUserData)

    command_list.append(waits, host_function, None, signal)
    return 0
