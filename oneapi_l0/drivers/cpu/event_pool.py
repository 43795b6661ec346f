"""Event pools (Level Zero core, "Event"): a block of slots, which events are made in."""

from __future__ import annotations

import mmap
from typing import Any

from oneapi_l0._generated import ze as spec
from oneapi_l0._generated._ze_cffi import ffi

from . import memory_file
from .arguments import chained, require_flags, require_pointer
from .device import DEVICES
from .driver import CONTEXTS, Context
from .failure import (
    INVALID_ARGUMENT,
    INVALID_ENUMERATION,
    INVALID_SIZE,
    OUT_OF_HOST_MEMORY,
    UNSUPPORTED_FEATURE,
    Failure,
)
from .handles import Table
from .memory_file import Mapping, MemoryFile
from .signals import SLOT_NBYTES

_flag = spec.ze_event_pool_flags_t
IPC = int(_flag.IPC)
KERNEL_TIMESTAMP = int(_flag.KERNEL_TIMESTAMP)
KERNEL_MAPPED_TIMESTAMP = int(_flag.KERNEL_MAPPED_TIMESTAMP)
TIMESTAMPS = KERNEL_TIMESTAMP | KERNEL_MAPPED_TIMESTAMP
_KNOWN_FLAGS = 0xF
_COUNTER_BASED = int(spec.ze_structure_type_t.COUNTER_BASED_EVENT_POOL_EXP_DESC)


class EventPool:
    """`address` is that of slot 0; events keep the pool, and so its memory, alive.

    file: what other processes map, for a pool with the flag IPC that was made here.
    opened: what this process maps of a pool that was made elsewhere.
    """

    __slots__ = (
        "_view",
        "address",
        "context",
        "count",
        "counter_flags",
        "file",
        "flags",
        "handle",
        "has_timestamps",
        "mapping",
        "opened",
    )

    def __init__(
        self, context: Context, flags: int, count: int, opened: Mapping | None = None
    ) -> None:
        self.context = context
        self.flags = flags
        self.count = count
        self.has_timestamps = bool(flags & TIMESTAMPS)
        # Those of an extension of old: a pool of counter-based events. None for any other pool.
        self.counter_flags: int | None = None
        self.file: MemoryFile | None = None
        self.mapping = self.opened = opened
        self.handle: Any = None
        if opened is None and flags & IPC:
            nbytes = count * SLOT_NBYTES
            self.file = MemoryFile(memory_file.POOL, flags, nbytes, memory_file.whole_pages(nbytes))
            self.mapping = Mapping(self.file.fd, self.file.mapped_nbytes)
        if self.mapping is not None:
            self.address = self.mapping.address
            return
        try:
            pages = mmap.mmap(-1, count * SLOT_NBYTES)
        except (OSError, ValueError) as error:
            raise Failure(OUT_OF_HOST_MEMORY, f"no memory for {count} events: {error}") from None
        self._view = ffi.from_buffer(pages)
        self.address = int(ffi.cast("uintptr_t", self._view))


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
    counters = chained(desc.pNext, _COUNTER_BASED, "ze_event_pool_counter_based_exp_desc_t")
    if counters is not None and desc.flags & IPC:
        raise Failure(
            UNSUPPORTED_FEATURE,
            "pools of counter-based events stay in their process: zeEventCounterBasedCreate makes "
            "events that can be shared",
        )
    pool = EventPool(context, desc.flags, desc.count)
    if counters is not None:
        pool.counter_flags = counters.flags
    pool.handle = EVENT_POOLS.add(pool)
    phEventPool[0] = pool.handle
    return 0


def zeEventPoolDestroy(hEventPool: Any) -> int:
    """Events that are still there keep their memory; handles of the pool are void."""
    pool = EVENT_POOLS[hEventPool]
    if pool.opened is not None:
        raise Failure(
            INVALID_ARGUMENT,
            "the event pool was opened from a handle: close it with zeEventPoolCloseIpcHandle",
        )
    EVENT_POOLS.remove(hEventPool)
    if pool.file is not None:
        pool.file.close()
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
