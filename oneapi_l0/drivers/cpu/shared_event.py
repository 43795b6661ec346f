"""Counter-based events that several processes use (Level Zero core, "Event", "Inter-Process").

A memory file holds, for one event, which point is the latest, and the points. Any process may
make the next point; who waits, waits for the one that is the latest then.

    slot 0    uint64  number of the latest point << 16 | its slot
    slot 1..  uint32  state of a point, as in `signals`: 1 once it is signalled
              uint64  at offset 24, the point's number

A slot is used again when its point is signalled. Who still looks at the earlier point sees by the
number that it is over. Points are made under a file lock, which the system takes back from a
process that dies.
"""

from __future__ import annotations

import fcntl
import os
import threading
import time
from typing import Any

from oneapi_l0._generated import ze as spec
from oneapi_l0._generated._ze_cffi import ffi

from . import futex, memory_file
from .counter_event import CounterEvent, Point
from .failure import INVALID_ARGUMENT, OUT_OF_HOST_MEMORY, Failure
from .handles import RELEASING
from .memory_file import Mapping, MemoryFile
from .signals import FOREVER, SLOT_NBYTES

IPC = int(spec.ze_event_counter_based_flags_t.IPC)
SLOT_COUNT = 1024
NBYTES = SLOT_COUNT * SLOT_NBYTES
_NUMBER_OFFSET = 24
_NUMBER_MASK = (1 << 48) - 1
_LOOK_NS = 50_000_000
_OVER: Any = ffi.new("uint32_t *", 1)


def reopen(fd: int) -> int:
    """The same file by a descriptor of its own: locks belong to what an open made, so processes
    that passed a descriptor on would share one. Raises OSError for other users' files.
    """
    return os.open(f"/proc/self/fd/{fd}", os.O_RDWR | os.O_CLOEXEC)


class Storage:
    """The file of one event in this process: its mapping, and a descriptor to lock it by."""

    def __init__(self, fd: int, file: MemoryFile | None = None) -> None:
        # Its own to close: commands may signal the event when its handles are void already.
        self.fd = fd
        self.file = file
        self.mapping = Mapping(fd, NBYTES)
        self.latest = ffi.cast("uint64_t *", self.mapping.address)
        self._thread_lock = threading.Lock()

    def __enter__(self) -> Storage:
        self._thread_lock.acquire()
        fcntl.flock(self.fd, fcntl.LOCK_EX)
        return self

    def __exit__(self, *_: object) -> None:
        fcntl.flock(self.fd, fcntl.LOCK_UN)
        self._thread_lock.release()

    def __del__(self, releasing: list[bool] = RELEASING) -> None:
        if releasing:
            os.close(self.fd)
            if self.file is not None:
                self.file.close()

    def address(self, slot: int) -> int:
        """Where a slot is. Other processes write slots' numbers: they are not to be trusted."""
        return self.mapping.address + slot % SLOT_COUNT * SLOT_NBYTES

    def words(self, slot: int) -> tuple[Any, Any]:
        """The state and the number of a slot."""
        address = self.address(slot)
        return (
            ffi.cast("uint32_t *", address),
            ffi.cast("uint64_t *", address + _NUMBER_OFFSET),
        )

    def new_point(self) -> tuple[int, int]:
        """Number and slot of a new latest point that is not signalled; under the lock."""
        latest = int(self.latest[0])
        number, slot = (latest >> 16) + 1 & _NUMBER_MASK, latest & 0xFFFF
        for _ in range(SLOT_COUNT - 1):
            slot = slot % (SLOT_COUNT - 1) + 1
            state, owner = self.words(slot)
            if not owner[0] or state[0]:
                # In this order: whoever looks at the earlier point must not see it unsignalled.
                owner[0] = number
                state[0] = 0
                self.latest[0] = number << 16 | slot
                return number, slot
        raise Failure(
            OUT_OF_HOST_MEMORY,
            f"{SLOT_COUNT - 1} commands that signal the event have not finished: wait for some",
        )


class SharedPoint(Point):
    """A point of the file; `is_own` if a command of this process signals it."""

    __slots__ = ("_number", "_storage", "_word", "is_own", "number")

    def __init__(self, storage: Storage, number: int, slot: int, is_own: bool) -> None:
        self._storage = storage
        self.is_own = is_own
        self.number = number
        self._word, self._number = storage.words(slot)
        super().__init__(storage, storage.address(slot))
        self.is_shared = True

    @property
    def state(self) -> Any:
        return self._word if self._number[0] == self.number else _OVER

    @state.setter
    def state(self, word: Any) -> None:
        """`Signal` knows its address from the start; a point may move."""

    def signal(self, start_ns: int = 0, end_ns: int = 0) -> None:
        self.pending = None
        if self._number[0] == self.number:
            self._word[0] = 1
            futex.wake(self.address)

    def reset(self) -> None:
        """The list that signals it runs again. Its slot may have gone to another point."""
        self.pending = None
        with self._storage as storage:
            if self._number[0] == self.number:
                self._word[0] = 0
                return
            self.number, slot = storage.new_point()
            self._word, self._number = storage.words(slot)
            self.address = storage.address(slot)

    def wait(self, timeout_ns: int) -> bool:
        deadline = None if timeout_ns == FOREVER else time.monotonic_ns() + timeout_ns
        while True:
            left = _LOOK_NS if deadline is None else deadline - time.monotonic_ns()
            if super().wait(max(0, min(left, _LOOK_NS))):
                return True
            if left <= 0:
                return False

    def __del__(self, releasing: list[bool] = RELEASING) -> None:
        # A command that will never run: nobody is to wait for it, and its slot is free again.
        if releasing and self.is_own and not self.state[0]:
            self.signal()


class SharedEvent(CounterEvent):
    """An event whose points are in a memory file. is_opened: it was made in another process."""

    __slots__ = ("_own", "is_opened", "storage")

    def __init__(
        self, flags: int, signal_scope: int, wait_scope: int, storage: Storage, is_opened: bool
    ) -> None:
        self.storage = storage
        self.is_opened = is_opened
        self._own: SharedPoint | None = None
        super().__init__(flags, signal_scope, wait_scope)

    @classmethod
    def create(cls, flags: int, signal_scope: int, wait_scope: int) -> SharedEvent:
        extra = flags | signal_scope << 8 | wait_scope << 12
        file = MemoryFile(memory_file.COUNTER, extra, NBYTES, memory_file.whole_pages(NBYTES))
        return cls(flags, signal_scope, wait_scope, Storage(reopen(file.fd), file), False)

    def _new_point(self) -> Point:
        """Only as the event is made: one that counts as signalled."""
        return Point()

    @property
    def state(self) -> Any:
        return self.source().state

    def wait(self, timeout_ns: int) -> bool:
        return self.source().wait(timeout_ns)

    def target(self) -> Point:
        with self.storage as storage:
            number, slot = storage.new_point()
        point = SharedPoint(storage, number, slot, True)
        self._own = point
        return point

    def source(self) -> Point:
        latest = int(self.storage.latest[0])
        if not latest:
            return self.point
        own = self._own
        if own is not None and own.number == latest >> 16:
            return own
        return SharedPoint(self.storage, latest >> 16, latest & 0xFFFF, False)

    def end(self) -> None:
        """Its handles are void; commands that signal it keep the memory."""
        if self.is_opened:
            raise Failure(
                INVALID_ARGUMENT,
                "the event was opened from a handle: close it with "
                "zeEventCounterBasedCloseIpcHandle",
            )
        if self.storage.file is not None:
            self.storage.file.close()
