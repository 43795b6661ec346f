"""Signals: what events, fences and waits for a stream have in common, one slot of memory.

A slot is 64 bytes, one cache line, that several processes may map:

    offset 0   uint32  state: 0 not signalled, 1 signalled; sleepers wait on this word
    offset 8   uint64  when the command started, in ns of CLOCK_MONOTONIC
    offset 16  uint64  when it ended

Level Zero's scopes need nothing here: the caches of a CPU are coherent.
"""

from __future__ import annotations

import threading
import time
from typing import Any

from oneapi_l0._generated._ze_cffi import ffi

from . import futex

SLOT_NBYTES = 64
FOREVER = 0xFFFF_FFFF_FFFF_FFFF
# A sleep is repeated so often at least: a wake-up cannot be missed for longer, whatever happens.
_LONGEST_SLEEP_NS = 100_000_000
# A sleep lasts longer than asked for: 50 µs by Linux's timer slack, 100 to 200 in a virtual machine
# whose core has to be woken. The official conformance tests want 5 ms to be kept within 2 %, so the
# end of a wait is spent awake: a 25th of it, between these.
_SHORTEST_AWAKE_NS, _LONGEST_AWAKE_NS = 80_000, 200_000

_slot = ffi.typeof("uint64_t *")
_word = ffi.typeof("uint32_t *")
_counting = threading.Lock()


class Signal:
    """A slot, and what this process knows about it.

    `pending` is the stream that will signal it once a command that was handed to the runtime has
    finished. Later commands of that stream come after that command anyway.
    """

    __slots__ = (
        "_sleepers",
        "_times",
        "address",
        "has_timestamps",
        "is_shared",
        "memory",
        "origin",
        "pending",
        "state",
    )

    def __init__(self, memory: Any = None, address: int = 0) -> None:
        if memory is None:
            memory = ffi.new("uint64_t[]", SLOT_NBYTES // 8)
            address = int(ffi.cast("uintptr_t", memory))
        # Whatever owns the slot lives as long as this does.
        self.memory = memory
        self.address = address
        self._times = ffi.cast(_slot, address)
        self.state = ffi.cast(_word, address)
        self._sleepers = 0
        self.is_shared = False
        self.has_timestamps = False
        self.pending: Any = None
        # Where it was captured, as long as that capture goes on (see `graph_capture`).
        self.origin: Any = None

    def signal(self, start_ns: int = 0, end_ns: int = 0) -> None:
        """Set the state and wake who waits. Without times it happens now."""
        if not end_ns:
            start_ns = end_ns = time.monotonic_ns()
        self._times[1], self._times[2] = start_ns, end_ns
        self.state[0] = 1
        self.pending = None
        # The GIL orders this after the store: who starts to sleep now sees the new state.
        if self._sleepers or self.is_shared:
            futex.wake(self.address)

    def reset(self) -> None:
        self.pending = None
        self.state[0] = 0

    def target(self) -> Signal:
        """What a command that is appended with this signals: this, but for counter-based events."""
        return self

    def source(self) -> Signal:
        """What a command that is appended now waits for."""
        return self

    def times(self) -> tuple[int, int]:
        """Start and end of the command that signalled, in ns of CLOCK_MONOTONIC."""
        return self._times[1], self._times[2]

    def wait(self, timeout_ns: int) -> bool:
        """Sleep until it is signalled, at most so long; whether it is."""
        state = self.state
        if state[0]:
            return True
        if timeout_ns == 0:
            return False
        deadline = None if timeout_ns == FOREVER else time.monotonic_ns() + timeout_ns
        awake_ns = min(max(timeout_ns // 25, _SHORTEST_AWAKE_NS), _LONGEST_AWAKE_NS)
        with _counting:
            self._sleepers += 1
        try:
            while not state[0]:
                sleep_ns = _LONGEST_SLEEP_NS
                if deadline is not None:
                    left = deadline - time.monotonic_ns()
                    if left <= 0:
                        return False
                    if left <= awake_ns:
                        futex.give_way()
                        continue
                    sleep_ns = min(sleep_ns, left - awake_ns)
                futex.wait(self.address, 0, sleep_ns)
            return True
        finally:
            with _counting:
                self._sleepers -= 1
