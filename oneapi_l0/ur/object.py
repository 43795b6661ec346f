"""What every object of Unified Runtime has: a handle in a box, which the boxes made of it keep."""

from __future__ import annotations

import atexit
import itertools
import sys
import threading
import warnings
from weakref import WeakSet

from ..errors import Closed, Error

TYPE_CHECKING = False
if TYPE_CHECKING:
    from types import TracebackType
    from typing import Any, ClassVar, TypeVar

    from ..drivers import Driver

    Self = TypeVar("Self", bound="Object")


class Box:
    """Owns one handle, and releases it when nothing refers to the box any more.

    keeps: the boxes that must be released later, those of the parents.
    After a fork nothing is released: the handles are the parent process's.
    """

    _alive: ClassVar[WeakSet[Box]] = WeakSet()
    _ages = itertools.count()
    _lock = threading.Lock()
    _is_registered = False
    is_queue = False

    def __init__(self, driver: Driver, handle: Any, release: str, *keeps: Any) -> None:
        self.driver = driver
        self.handle: Any = handle
        self.keeps = keeps
        self._release = release
        self.exports: list[Box] = []  # handles for other processes that were not put yet
        self.touch()
        if release:
            Box._alive.add(self)
        if not Box._is_registered:
            # Not before Unified Runtime is open: what opening registered has to run after this.
            Box._is_registered = True
            atexit.register(Box.release_all)

    def touch(self) -> None:
        """From now on this uses something that may be younger, and is released before it."""
        self.age = next(Box._ages)

    def release(self) -> None:
        """Releases the handle, once."""
        with Box._lock:
            handle, self.handle = self.handle, None
        for exported in self.exports:
            exported.release()
        if handle is not None and not self.driver.refusal:
            self.give_back(handle)

    def give_back(self, handle: Any) -> None:
        if self._release:
            getattr(self.driver.ur, self._release)(handle)

    def __del__(self) -> None:
        if not sys.is_finalizing() and hasattr(self, "age"):
            self._release_or_warn()

    def _release_or_warn(self) -> None:
        """Where nobody is there to catch an error."""
        try:
            self.release()
        except Error as error:
            warnings.warn(f"a handle could not be released: {error}", ResourceWarning, 2)

    @classmethod
    def release_all(cls) -> None:
        """At exit, while Python still runs: adapters release what is left, and on our CPU driver
        that calls Python."""
        for box in sorted(cls._alive, key=lambda box: (not box.is_queue, -box.age)):
            box._release_or_warn()


class Object:
    """Base of everything that is made and closed.

    handle: the C handle, for `raw.ur`. `close()` may be called twice, and is called at the end of a
    `with` block and when the object is collected. Using what was closed raises Closed.
    """

    noun = "object"

    def __init__(self, box: Box, *parents: Object) -> None:
        self._box: Any = box
        self.driver = box.driver
        self._children: WeakSet[Object] = WeakSet()
        for parent in parents:
            parent._children.add(self)

    @property
    def box(self) -> Any:
        """What keeps the C handle. Raises Closed after `close()`."""
        box = self._box
        if box is None:
            raise Closed(
                f"the {self.noun} was closed, or what it was made in was",
                hint="Use it before `close()`, or within its `with` block; make another one for "
                "later.",
            )
        return box

    @property
    def handle(self) -> Any:
        """The C handle, for `raw.ur`. Raises Closed after `close()`."""
        return self.box.handle

    @property
    def closed(self) -> bool:
        """Whether `close()` was called, on this or on what it was made in."""
        return self._box is None

    def close(self) -> None:
        """Gives it back to Unified Runtime, and first what was made in it. Does nothing the second
        time. What is still in use goes when it is not. Raises what the adapter says to that."""
        for child in list(self._children):
            child.close()
        box, self._box = self._box, None
        if box is not None and sys.getrefcount(box) <= 2:  # `box`, and the call: nobody needs it
            box.release()

    def __enter__(self: Self) -> Self:
        _ = self.box
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self.close()

    def _describe(self) -> str:
        return ""

    def __repr__(self) -> str:
        text = "(closed)" if self.closed else self._describe()
        return f"<{type(self).__name__} {text}>" if text else f"<{type(self).__name__}>"


def ask(object: Object, function: str, questions: str, question: str | int) -> Any:
    """The answer to one of the typed queries; `question` is an enumerator or its name."""
    ur: Any = object.driver.ur
    asked: int
    if isinstance(question, str):
        name, kind = question.upper(), getattr(ur.types, questions)
        try:
            asked = kind[name]
        except KeyError:
            raise AttributeError(f"{questions} has no {name!r}") from None
    else:
        asked = question
    return getattr(ur, function)(object.handle, asked)
