"""Boxes: a handle, who needs it, and when it is given back to the driver.

An object of this library owns a box. The box outlives the object where something still needs it: a
child that was made in it, an array over its memory, a command list that recorded it, a queue that
is running it. So nothing outlives its parent, in whatever order objects are closed or collected,
and work in flight keeps what it uses.

`needed_by` is changed by single operations only, which are atomic: finalizers come at any time, in
any thread. What a box needs is changed under the lock of the object that owns it, from taking note
of what a command uses until the driver has the command.
"""

from __future__ import annotations

import atexit

from .errors import Closed, Error, InUse

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from contextlib import AbstractContextManager
    from typing import Any

    from .drivers import Driver as OpenedDriver
    from .host_function import Raised

# Holds something once the process is about to end.
ending: list[bool] = []


@atexit.register
def _end() -> None:
    """From now on nothing is destroyed: the process ends anyway, and drivers may be gone."""
    ending.append(True)


class Pin:
    """Keeps a box from being destroyed during a call."""

    __slots__ = ()
    parents = ()
    needs = frozenset[Any]() if TYPE_CHECKING else frozenset()

    def owner(self) -> Any:
        return None


class Box:
    """What an object owns.

    handle: its own, until it is destroyed. end: the specification's function that does that, "" for
    none, and its arguments. parents: what it was made in. needs: what it uses for the time being,
    until `forget`. kept: what has no box, as arrays, for as long. needed_by: the boxes for whose
    sake this one is not destroyed yet.
    """

    __slots__ = (
        "__weakref__",
        "_end",
        "handle",
        "kept",
        "needed_by",
        "needs",
        "opened",
        "owner",
        "parents",
        "released",
    )

    def __init__(
        self,
        owner: Callable[[], Any],
        opened: OpenedDriver,
        end: tuple[str, tuple[Any, ...]],
        parents: Iterable[Box] = (),
    ) -> None:
        self.handle: Any = None
        self.owner = owner  # a weak reference to the object
        self.opened = opened
        self._end = [end]  # popped by whoever destroys, so that only one does
        self.parents = tuple(parents)
        self.needs: set[Box] = set()
        self.kept: dict[int, Any] = {}
        self.needed_by: set[Box | Pin] = set()
        self.released = False

    def join(self) -> None:
        """From now on the parents are kept, and close this one before they go."""
        for parent in self.parents:
            parent.needed_by.add(self)
        for parent in self.parents:
            if parent.released:  # by another thread, just now
                self.release()
                raise closed(parent.owner())

    # Using ------------------------------------------------------------------------------------

    def hold(self, boxes: Iterable[Box]) -> None:
        """Keeps other boxes until `forget`."""
        for box in boxes:
            if box not in self.needs:
                box.needed_by.add(self)
                self.needs.add(box)
                if not box._end:
                    raise closed(box.owner())

    def take(self) -> tuple[set[Box], dict[int, Any]]:
        """What is kept, which from now on is the caller's: to be dropped or given back."""
        taken = self.needs, self.kept
        self.needs, self.kept = set(), {}
        return taken

    def drop(self, taken: tuple[set[Box], dict[int, Any]]) -> None:
        """What was taken is not needed any more."""
        for box in taken[0]:
            if box not in self.needs:
                box.unneeded(self)

    def give_back(self, taken: tuple[set[Box], dict[int, Any]]) -> None:
        """What was taken is needed after all."""
        self.needs |= taken[0]
        self.kept.update(taken[1])

    def forget(self) -> None:
        self.drop(self.take())

    # Ending -----------------------------------------------------------------------------------

    def unneeded(self, by: Box | Pin) -> None:
        self.needed_by.discard(by)
        if self.released and not self.needed_by:
            self.end()

    def children(self) -> list[Any]:
        """The objects that were made in this one and are alive."""
        boxes = [box for box in list(self.needed_by) if self in box.parents]
        return [owner for box in boxes if (owner := box.owner()) is not None]

    def release(self) -> None:
        """Nobody but other boxes needs this any more."""
        self.released = True
        if not self.needed_by:
            self.end()

    def end(self) -> None:
        """Destroys it; raises what the driver says to that."""
        try:
            end = self._end.pop()
        except IndexError:
            return
        if self.needed_by:  # by another thread, just now: `hold` looks after it has said so
            self._end.append(end)
            return
        name, arguments = end
        try:
            if name and not ending and not self.opened.refusal:
                getattr(self.opened.ze, name)(*arguments)
        except InUse:
            self._end.append(end)
            _waiting.add(self)
            return
        finally:
            if not self._end:
                if raised:
                    _give_up(self)
                self.forget()
                for parent in self.parents:
                    parent.unneeded(self)

    def __repr__(self) -> str:
        return f"<{type(self).__name__} of {self.owner()!r}>"


class Work(Box):
    """The box of what runs commands: as long as it may be running some, it is not destroyed.

    is_done: asks the driver, without waiting, whether all of it has finished. lock: held by who
    gives it commands.
    """

    __slots__ = ("_limit", "is_done", "lock")
    _FIRST_LIMIT = 64

    def __init__(
        self,
        owner: Callable[[], Any],
        opened: OpenedDriver,
        end: tuple[str, tuple[Any, ...]],
        parents: Iterable[Box],
        is_done: Callable[[], bool],
        lock: AbstractContextManager[Any],
    ) -> None:
        self.is_done = is_done
        self.lock: Any = lock
        self._limit = self._FIRST_LIMIT
        super().__init__(owner, opened, end, parents)

    def started(self) -> None:
        """Commands were given to the device, and what they use was taken note of."""
        if self not in _busy:
            _busy.add(self)
            self.needed_by.add(self)
        if len(self.needs) + len(self.kept) > self._limit:
            # Somebody who never waits for this: from time to time, see what has finished.
            self.settle()
            self._limit = max(self._FIRST_LIMIT, 2 * (len(self.needs) + len(self.kept)))

    def settle(self) -> bool:
        """Lets go of what was used if all has finished; whether it has. Waits for nobody: it is
        called by finalizers, and while other objects' locks are held."""
        if self not in _busy:
            return True
        if not self.lock.acquire(False):
            return False
        try:
            return self._settle()
        finally:
            self.lock.release()

    def _settle(self) -> bool:
        taken = self.take()
        try:
            is_done = self.is_done()
        except Error:
            is_done = True  # the device is lost: nothing runs any more
        except BaseException:
            self.give_back(taken)
            raise
        if not is_done:
            self.give_back(taken)
            return False
        self.finished(taken)
        return True

    def finished(self, taken: tuple[set[Box], dict[int, Any]]) -> None:
        """All that was started when this was taken has finished."""
        with self.lock:
            self.drop(taken)
            if not self.needs and not self.kept:
                _busy.discard(self)
                self.unneeded(self)


# What may be running. It is not garbage, whoever forgets it.
_busy: set[Work] = set()
# What lets go of what was offered to other libraries and not taken.
unwanted: list[Callable[[], None]] = []
# Threads that are in a host function, and what is running that: see `host_function`.
calling: dict[int, frozenset[Box]] = {}
# What host functions raised, and nobody was told yet.
raised: list[Raised] = []
# What the driver did not let go: it is tried again.
_waiting: set[Box] = set()


def reap() -> None:
    """Destroys what was closed while it was in use, and is not any more."""
    for let_go in unwanted:
        let_go()
    if _waiting:
        for box in list(_waiting):
            _waiting.discard(box)
            box.end()
    if _busy:
        for work in list(_busy):
            if work.released:
                work.settle()


def _give_up(box: Box) -> None:
    from .host_function import give_up

    give_up(box)


def closed(thing: Any) -> Closed:
    """The error for the use of something after its end."""
    return Closed(
        f"{thing!r} was closed, or what it was made in was",
        hint="Use it before `close()`, or within its `with` block; make another one for later.",
    )
