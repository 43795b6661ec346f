"""Counter-based events (Level Zero core, "Event"): no pool, no reset, and used again and again.

Each command that is appended with such an event as its signal makes a point of its own. Who waits,
waits for the point that was the latest at that moment. Before the first one the event counts as
signalled, as it does with Intel's GPU driver.
"""

from __future__ import annotations

from typing import Any

from oneapi_l0._generated import ze as spec
from oneapi_l0._generated._ze_cffi import ffi

from .arguments import chain, require_flags, require_pointer
from .device import DEVICES, PROPERTIES, Device
from .driver import CONTEXTS, EXTENSIONS
from .event import EVENTS, KNOWN_SCOPES
from .event_pool import EventPool
from .failure import (
    INVALID_ARGUMENT,
    INVALID_ENUMERATION,
    INVALID_SYNCHRONIZATION_OBJECT,
    UNSUPPORTED_FEATURE,
    Failure,
)
from .signals import Signal

_flag = spec.ze_event_counter_based_flags_t
_IPC = int(_flag.IPC)
_DEVICE_TIMESTAMP = int(_flag.DEVICE_TIMESTAMP)
_HOST_TIMESTAMP = int(_flag.HOST_TIMESTAMP)
_TIMESTAMPS = _DEVICE_TIMESTAMP | _HOST_TIMESTAMP
_KNOWN_FLAGS = 0x7F
_stypes = spec.ze_structure_type_t
_EXTERNAL = frozenset(
    (
        int(_stypes.EVENT_COUNTER_BASED_EXTERNAL_SYNC_ALLOCATION_DESC),
        int(_stypes.EVENT_COUNTER_BASED_EXTERNAL_AGGREGATE_STORAGE_DESC),
    )
)
_MAX_VALUE = 0xFFFF_FFFF_FFFF_FFFF

EXTENSIONS[spec.ZE_EVENT_POOL_COUNTER_BASED_EXP_NAME] = 1 << 16


def _fill_properties(device: Device, properties: Any) -> None:
    properties.flags = int(spec.ze_device_event_properties_flags_t.COUNTER_BASED_IPC)


PROPERTIES[int(_stypes.DEVICE_EVENT_PROPERTIES)] = (
    "ze_device_event_properties_t *",
    _fill_properties,
)


class Point(Signal):
    """What one command signals. A list that is run again takes it back first."""

    __slots__ = ()


class CounterEvent:
    """Stands where an event of a pool can stand, as far as the specification allows."""

    __slots__ = (
        "flags",
        "handle",
        "has_timestamps",
        "point",
        "pool",
        "signal_scope",
        "wait_scope",
    )

    def __init__(
        self, flags: int, signal_scope: int, wait_scope: int, pool: EventPool | None = None
    ) -> None:
        self.flags = flags
        self.signal_scope = signal_scope
        self.wait_scope = wait_scope
        self.pool = pool
        self.has_timestamps = bool(flags & _TIMESTAMPS or (pool and pool.has_timestamps))
        self.point = self._new_point()
        self.point.signal()
        self.handle: Any = None

    def _new_point(self) -> Point:
        point = Point()
        point.has_timestamps = self.has_timestamps
        return point

    @property
    def state(self) -> Any:
        return self.point.state

    def wait(self, timeout_ns: int) -> bool:
        return self.point.wait(timeout_ns)

    def target(self) -> Point:
        """What a command that is appended now signals."""
        self.point = self._new_point()
        return self.point

    def source(self) -> Point:
        """What a command that is appended now waits for."""
        return self.point

    def end(self) -> None:
        """Its handle is about to be destroyed."""

    def signal(self) -> None:
        raise Failure(
            INVALID_SYNCHRONIZATION_OBJECT,
            "a counter-based event is signalled by commands only, not by the host",
        )

    def reset(self) -> None:
        raise Failure(INVALID_SYNCHRONIZATION_OBJECT, "a counter-based event is never reset")


def zeEventCounterBasedCreate(hContext: Any, hDevice: Any, desc: Any, phEvent: Any) -> int:
    CONTEXTS[hContext]
    DEVICES[hDevice]
    require_pointer(desc, "desc")
    require_pointer(phEvent, "phEvent")
    require_flags(desc.flags, _KNOWN_FLAGS, "ze_event_counter_based_desc_t.flags")
    require_flags(desc.signal, KNOWN_SCOPES, "ze_event_counter_based_desc_t.signal")
    require_flags(desc.wait, KNOWN_SCOPES, "ze_event_counter_based_desc_t.wait")
    if desc.flags & _TIMESTAMPS == _TIMESTAMPS:
        raise Failure(INVALID_ENUMERATION, "DEVICE_TIMESTAMP and HOST_TIMESTAMP exclude each other")
    is_shared = bool(desc.flags & _IPC)
    if is_shared and desc.flags & _TIMESTAMPS:
        raise Failure(INVALID_ARGUMENT, "an event with the flag IPC has no timestamps")
    for extension in chain(desc.pNext):
        if extension.stype in _EXTERNAL:
            raise Failure(UNSUPPORTED_FEATURE, "counters outside the driver are not supported")
    if is_shared:
        from .shared_event import SharedEvent

        event: CounterEvent = SharedEvent.create(desc.flags, desc.signal, desc.wait)
    else:
        event = CounterEvent(desc.flags, desc.signal, desc.wait)
    event.handle = EVENTS.add(event)
    phEvent[0] = event.handle
    return 0


def zeEventCounterBasedGetDeviceAddress(
    hEvent: Any, completionValue: Any, deviceAddress: Any
) -> int:
    """The latest point's state: 0, and 1 once it is signalled."""
    event = EVENTS[hEvent]
    require_pointer(completionValue, "completionValue")
    require_pointer(deviceAddress, "deviceAddress")
    if not isinstance(event, CounterEvent):
        raise Failure(INVALID_ARGUMENT, "the event is not a counter-based one")
    completionValue[0] = 1
    deviceAddress[0] = event.source().address
    return 0


def zeEventGetCounterBasedFlags(hEvent: Any, pFlags: Any) -> int:
    event = EVENTS[hEvent]
    require_pointer(pFlags, "pFlags")
    pFlags[0] = event.flags if isinstance(event, CounterEvent) else 0
    return 0


def zeDeviceGetCounterBasedEventMaxValue(hDevice: Any, maxValue: Any) -> int:
    DEVICES[hDevice]
    require_pointer(maxValue, "maxValue")
    ffi.cast("uint64_t *", maxValue)[0] = _MAX_VALUE
    return 0
