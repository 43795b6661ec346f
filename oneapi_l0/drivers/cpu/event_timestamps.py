"""Timestamps of events (Level Zero core, "Kernel Timestamp Events"): ns of CLOCK_MONOTONIC.

That is the clock of zeDeviceGetGlobalTimestamps, of the device and of the host alike, so
synchronized timestamps are the same numbers.
"""

from __future__ import annotations

from typing import Any

from oneapi_l0._generated import ze as spec
from oneapi_l0._generated._ze_cffi import ffi

from .arguments import require_pointer
from .counter_event import CounterEvent
from .device import DEVICES, PROPERTIES, Device
from .driver import EXTENSIONS
from .event import EVENTS
from .failure import INVALID_SYNCHRONIZATION_OBJECT, NOT_READY, Failure
from .signals import Signal

RESULT_NBYTES = ffi.sizeof("ze_kernel_timestamp_result_t")
_BOTH_CLOCKS = sum(map(int, spec.ze_event_query_kernel_timestamps_ext_flags_t))

EXTENSIONS[spec.ZE_EVENT_QUERY_TIMESTAMPS_EXP_NAME] = 1 << 16
EXTENSIONS[spec.ZE_EVENT_QUERY_KERNEL_TIMESTAMPS_EXT_NAME] = 1 << 16


def _fill_properties(device: Device, properties: Any) -> None:
    properties.flags = _BOTH_CLOCKS


PROPERTIES[int(spec.ze_structure_type_t.EVENT_QUERY_KERNEL_TIMESTAMPS_EXT_PROPERTIES)] = (
    "ze_event_query_kernel_timestamps_ext_properties_t *",
    _fill_properties,
)


def require_timestamps(event: Signal | CounterEvent) -> None:
    if not event.has_timestamps:
        raise Failure(
            INVALID_SYNCHRONIZATION_OBJECT,
            "the event has no timestamps: create its pool with KERNEL_TIMESTAMP or "
            "KERNEL_MAPPED_TIMESTAMP",
        )


def write(event: Signal, result: Any) -> None:
    """Into a ze_kernel_timestamp_result_t, or its synchronized twin."""
    start, end = event.times()
    result.context.kernelStart = getattr(result, "global").kernelStart = start
    result.context.kernelEnd = getattr(result, "global").kernelEnd = end


def zeEventQueryKernelTimestamp(hEvent: Any, dstptr: Any) -> int:
    event = EVENTS[hEvent].source()
    require_pointer(dstptr, "dstptr")
    require_timestamps(event)
    if not event.state[0]:
        return NOT_READY
    write(event, dstptr)
    return 0


def _one(count: Any) -> bool:
    """The two-call protocol for the one result that an event has; whether it is asked for."""
    require_pointer(count, "pCount")
    is_wanted = bool(count[0])
    count[0] = 1
    return is_wanted


def zeEventQueryTimestampsExp(hEvent: Any, hDevice: Any, pCount: Any, pTimestamps: Any) -> int:
    event = EVENTS[hEvent].source()
    DEVICES[hDevice]
    require_timestamps(event)
    if not _one(pCount) or not pTimestamps:
        return 0
    if not event.state[0]:
        return NOT_READY
    write(event, pTimestamps)
    return 0


def zeEventQueryKernelTimestampsExt(hEvent: Any, hDevice: Any, pCount: Any, pResults: Any) -> int:
    event = EVENTS[hEvent].source()
    DEVICES[hDevice]
    require_timestamps(event)
    if not _one(pCount) or not pResults:
        return 0
    if not event.state[0]:
        return NOT_READY
    for buffer in (pResults.pKernelTimestampsBuffer, pResults.pSynchronizedTimestampsBuffer):
        if buffer:
            write(event, buffer)
    return 0
