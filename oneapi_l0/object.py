"""What all objects have in common: a handle, a life, an end."""

from __future__ import annotations

import functools
import warnings
import weakref
from contextlib import suppress

from .box import Box, Pin, Work, calling, closed, ending, reap
from .checks import shown
from .errors import Error, InvalidArgument

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from types import TracebackType
    from typing import Any, Concatenate, NoReturn, ParamSpec, TypeVar

    from typing_extensions import Self

    from .driver import Driver
    from .drivers import Driver as OpenedDriver
    from .drivers.tables import Tables

    Made = TypeVar("Made", bound="Object")
    P = ParamSpec("P")
    R = TypeVar("R")


class using:
    """A block during which another thread's `close` does not destroy an object."""

    __slots__ = ("_box", "_pin")

    def __init__(self, thing: Object) -> None:
        self._box, self._pin = thing._box, Pin()

    def __enter__(self) -> None:
        self._box.needed_by.add(self._pin)

    def __exit__(self, *_: object) -> None:
        self._box.unneeded(self._pin)


def pinned(
    method: Callable[Concatenate[Made, P], R],
) -> Callable[Concatenate[Made, P], R]:
    """A method during which another thread's `close` does not destroy the object."""

    @functools.wraps(method)
    def call(self: Made, /, *arguments: P.args, **keywords: P.kwargs) -> R:
        box, pin = self._box, Pin()
        box.needed_by.add(pin)
        try:
            return method(self, *arguments, **keywords)
        finally:
            box.unneeded(pin)

    return call


class Object:
    """Base of everything that is made and closed.

    handle: the C handle, for `raw` and `device.driver.ze`. `close()` may be called twice, and is
    called at the end of a `with` block and when the object is collected. It closes what was made
    in it as well. What is still in use (work in flight, arrays over memory) is given back to the
    driver when it no longer is.
    """

    _lock: Any  # of those that run commands

    __slots__ = ("__weakref__", "_box", "_call", "_home", "_opened", "driver", "handle")

    driver: Driver
    handle: Any
    _box: Box
    _call: Tables
    _home: Box  # of its context: what has another one cannot be used with it
    _opened: OpenedDriver

    def _own(
        self,
        opened: OpenedDriver,
        handle: Any,
        end: tuple[str, tuple[Any, ...]],
        parents: tuple[Object, ...] = (),
        is_done: Callable[[], bool] | None = None,
    ) -> None:
        """Takes a handle that the driver made; without parents, the object has its driver."""
        self._opened = opened
        self._call = opened.functions
        boxes = []
        for parent in parents:
            boxes.append(parent._box)
            self.driver = parent.driver
        owner = weakref.ref(self)
        if is_done is None:
            box = Box(owner, opened, end, boxes)
        else:
            box = Work(owner, opened, end, boxes, is_done, self._lock)
        self.handle = box.handle = handle
        self._home = parents[0]._home if parents else box
        self._box = box
        box.join()

    def _fail(self, result: int, function: str) -> None:
        """Raises for a result that is an error; KeyboardInterrupt where that was the reason."""
        self._opened.ze.check(result, function)

    def _refuse_inside(self) -> None:
        """Raises in a host function that this is running."""
        from .host_function import refuse_inside

        refuse_inside(self)

    def _tell_raised(self) -> None:
        """Raises what a host function raised that this has run."""
        from .host_function import tell

        tell(self._box)

    def _require_open(self) -> None:
        if self._box.released:
            raise closed(self)

    @property
    def closed(self) -> bool:
        """Whether `close()` was called, on this or on what it was made in."""
        return self._box.released

    def close(self) -> None:
        """Gives it back to the driver, and first what was made in it. Does nothing the second
        time. What is still in use goes when it is not."""
        box = self._box
        if box.released:
            return
        if calling:
            self._refuse_inside()
        lock = getattr(self, "_lock", None)
        if lock is None:
            box.released = True
            self._end_use()
        else:
            with lock:  # not while another thread hands the handle to the driver
                box.released = True
                self._end_use()
        for child in box.children():
            child.close()
        self._closing()
        if isinstance(box, Work):
            box.settle()
        box.release()
        reap()

    def _end_use(self) -> None:
        with suppress(AttributeError):  # another thread closes it as well
            del self.handle

    def _closing(self) -> None:
        """What a kind of object does before it goes."""

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self.close()

    # A default argument is still there when the interpreter has emptied the modules.
    def __del__(self, ending: list[bool] = ending) -> None:
        box: Box | None = getattr(self, "_box", None)
        if ending or box is None or box.released:
            return
        try:
            if isinstance(box, Work):
                box.settle()
            box.release()
        except Error as error:
            warnings.warn(f"{self!r} could not be destroyed: {error}", ResourceWarning, 2)

    if not TYPE_CHECKING:

        def __getattr__(self, name: str) -> Any:
            """`close` takes the handle away, so that whoever uses it afterwards comes here."""
            if name == "handle" and getattr(self, "_box", None) is not None:
                raise closed(self)
            raise AttributeError(f"{type(self).__name__} has no {name!r}")

    def __reduce__(self) -> Any:
        raise TypeError(
            f"{self!r} belongs to this process: make another one there. Memory, event pools and"
            " counter-based events can be sent"
        )

    def __copy__(self) -> NoReturn:
        raise TypeError(f"{self!r} has no copies: make another one, and copy what it holds")

    def __deepcopy__(self, memo: Any) -> NoReturn:
        self.__copy__()

    def __repr__(self) -> str:
        return f"<{type(self).__name__}{self._describe()}{', closed' if self.closed else ''}>"

    def _describe(self) -> str:
        return ""


def structures(extensions: Any) -> list[Any]:
    """What is given to be chained, if all of it can be."""
    from .raw._structs import Struct

    try:
        structs = [extensions] if isinstance(extensions, Struct) else list(extensions)
    except TypeError:
        structs = [extensions]
    for struct in structs:
        if not isinstance(struct, Struct) or not hasattr(struct, "pNext"):
            raise TypeError(
                "extensions are structures that go on pNext, as raw.ze has them, not"
                f" {shown(struct)}"
            )
    if len({id(struct) for struct in structs}) < len(structs):
        raise InvalidArgument("an extension is given twice: its pNext has one place to go to")
    return structs


def chained(extensions: Any) -> Any:
    """Structs chained by their pNext, in that order; the first one, or None."""
    following: Any = None
    for struct in reversed(structures(extensions)):
        if following is not None:
            struct.pNext = following
        following = struct
    return following
