"""Event pools (Level Zero core, "Event"): a block of slots, which events are made in."""

from __future__ import annotations

import mmap
from typing import Any

from oneapi_l0._generated import ze as spec
from oneapi_l0._generated._ze_cffi import ffi

from .arguments import chained, require_flags, require_pointer
from .device import DEVICES
from .driver import CONTEXTS, Context
from .failure import INVALID_ENUMERATION, INVALID_SIZE, OUT_OF_HOST_MEMORY, Failure
from .handles import Table
from .signals import SLOT_NBYTES

_flag = spec.ze_event_pool_flags_t
IPC = int(_flag.IPC)
KERNEL_TIMESTAMP = int(_flag.KERNEL_TIMESTAMP)
KERNEL_MAPPED_TIMESTAMP = int(_flag.KERNEL_MAPPED_TIMESTAMP)
TIMESTAMPS = KERNEL_TIMESTAMP | KERNEL_MAPPED_TIMESTAMP
_KNOWN_FLAGS = 0xF
_COUNTER_BASED = int(spec.ze_structure_type_t.COUNTER_BASED_EVENT_POOL_EXP_DESC)


class EventPool:
    """`address` is that of slot 0; events keep the pool, and so its memory, alive."""

    __slots__ = (
        "_view",
        "address",
        "context",
        "count",
        "counter_flags",
        "flags",
        "handle",
        "has_timestamps",
        "mapping",
    )

    def __init__(self, context: Context, flags: int, count: int) -> None:
        self.context = context
        self.flags = flags
        self.count = count
        self.has_timestamps = bool(flags & TIMESTAMPS)
        # Those of an extension of old: a pool of counter-based events. None for any other pool.
        self.counter_flags: int | None = None
        # Anonymous shared pages hold no descriptor; the first export can map a file over them.
        try:
            self.mapping = mmap.mmap(-1, count * SLOT_NBYTES)
        except (OSError, ValueError) as error:
            raise Failure(OUT_OF_HOST_MEMORY, f"no memory for {count} events: {error}") from None
        self._view = ffi.from_buffer(self.mapping)
        self.address = int(ffi.cast("uintptr_t", self._view))
        self.handle: Any = None


EVENT_POOLS: Table[EventPool] = Table("ze_event_pool_handle_t")


def zeEventPoolCreate(
    hContext: Any, desc: Any, numDevices: int, phDevices: Any, phEventPool: Any
) -> int:
    context = CONTEXTS[hContext]
    require_pointer(desc, "desc")
    require_pointer(phEventPool, "phEventPool")
    require_flags(desc.flags, _KNOWN_FLAGS, "ze_event_pool_desc_t.flags")
    if desc.flags & TIMESTAMPS == TIMESTAMPS:
        raise Failure(
            INVALID_ENUMERATION,
            "KERNEL_TIMESTAMP and KERNEL_MAPPED_TIMESTAMP exclude each other",
        )
    if desc.count == 0:
        raise Failure(INVALID_SIZE, "ze_event_pool_desc_t.count is 0")
    if numDevices:
        if not phDevices:
            raise Failure(INVALID_SIZE, f"numDevices is {numDevices} but phDevices is NULL")
        for i in range(numDevices):
            DEVICES[phDevices[i]]
    pool = EventPool(context, desc.flags, desc.count)
    counters = chained(desc.pNext, _COUNTER_BASED, "ze_event_pool_counter_based_exp_desc_t")
    if counters is not None:
        pool.counter_flags = counters.flags
    pool.handle = EVENT_POOLS.add(pool)
    phEventPool[0] = pool.handle
    return 0


def zeEventPoolDestroy(hEventPool: Any) -> int:
    """Events that are still there keep their memory."""
    EVENT_POOLS.remove(hEventPool)
    return 0


def zeEventPoolGetContextHandle(hEventPool: Any, phContext: Any) -> int:
    pool = EVENT_POOLS[hEventPool]
    require_pointer(phContext, "phContext")
    phContext[0] = pool.context.handle
    return 0


def zeEventPoolGetFlags(hEventPool: Any, pFlags: Any) -> int:
    pool = EVENT_POOLS[hEventPool]
    require_pointer(pFlags, "pFlags")
    pFlags[0] = pool.flags
    return 0
