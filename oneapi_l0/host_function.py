"""Host functions: Python functions as commands (Level Zero core, "Host Function").

The driver calls one C function with a number, by which this finds the Python function. What that
raises is told by the next `synchronize` of what ran it: see `tell`.
"""

from __future__ import annotations

import atexit
import itertools
import threading
import weakref

from oneapi_l0._generated import ze as spec

from .box import Box, Work, calling, raised
from .checks import shown
from .errors import InUse

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from typing import Any

    from .device import Device
    from .object import Object

_ffi: Any = spec.ffi
_numbers = itertools.count(1)


class HostFunction:
    """A Python function with its arguments, for a list to call as often as it runs.

    box: of the list that it was appended to, or of the graph that it was captured into.
    data: what the driver is given to call it by. runs_once: it is let go when it has run.

    What it holds may be the very list, or an array over memory that the list uses, and arrays hide
    what they hold from the garbage collector. So no box that outlives its object holds this: it is
    held by the object itself, or for as long as it is about to run.
    """

    __slots__ = ("__weakref__", "arguments", "box", "data", "function", "runs_once")

    def __init__(self, function: Callable[..., Any], arguments: tuple[Any, ...], box: Box) -> None:
        if not callable(function):
            raise TypeError(f"a host function is something to call, not {shown(function)}")
        self.function = function
        self.arguments = arguments
        self.box = box
        self.runs_once = False
        number = next(_numbers)
        self.data = _ffi.cast("void *", number)
        _functions[number] = self

    def __call__(self) -> None:
        runners = frozenset(_runners(self.box))
        thread = threading.get_ident()
        outer = calling.get(thread)
        calling[thread] = runners.union(*map(_ancestors, runners), outer or ())
        try:
            self.function(*self.arguments)
        except BaseException as error:
            _keep(shown(self.function), runners, error)
        finally:
            if outer is None:
                del calling[thread]
            else:
                calling[thread] = outer
            if self.runs_once:
                self.function, self.arguments = _ran, ()


def _ran() -> None:
    """In the place of a function that has run and does not again."""


# Those that some list may call. Lists keep them; a number that is not here any more calls nothing.
_functions: weakref.WeakValueDictionary[int, HostFunction] = weakref.WeakValueDictionary()


def _call(data: Any) -> None:
    function = _functions.get(int(_ffi.cast("uintptr_t", data)))
    if function is not None:
        function()


# What the driver calls, for all of them.
ENTRY: Any = _ffi.callback("void(void *)", _call)


def _runners(box: Box) -> Iterator[Box]:
    """A box and what uses it, directly or not: lists, graphs and queues that may be running it."""
    found, rest = {box}, [box]
    while rest:
        used = rest.pop()
        yield used
        for user in list(used.needed_by):
            is_child = used in user.parents and used not in user.needs
            if isinstance(user, Box) and user not in found and not is_child:
                found.add(user)
                rest.append(user)


def _ancestors(box: Box) -> Iterator[Box]:
    for parent in box.parents:
        yield parent
        yield from _ancestors(parent)


def refuse_inside(thing: Object | Device) -> None:
    """Refuses to append to, wait for or close what is running the host function that asks: a
    device runs them all."""
    inside = calling.get(threading.get_ident(), ())
    if inside and getattr(thing, "_box", None) in (None, *inside):
        raise InUse(
            f"{thing!r} cannot be used by a host function that it runs: it would wait for itself",
            hint="Signal an event, or hand the work to a thread of your own, and return.",
        )


# Exceptions ---------------------------------------------------------------------------------------


class Raised:
    """What a host function raised, and who may tell it: the lists and queues that ran it.

    The function itself is not kept: what it holds may be those very lists.
    """

    __slots__ = ("error", "name", "works")

    def __init__(self, name: str, works: set[Box], error: BaseException) -> None:
        self.name = name
        self.works = works
        self.error = error


class _Untold:
    """Raises as a callback of the garbage collector, whose exceptions go to `sys.unraisablehook`:
    Python offers no other way there."""

    def __init__(self, name: str, error: BaseException) -> None:
        self._name = name
        self._error = error

    def __call__(self, _: object) -> None:
        raise self._error

    def __repr__(self) -> str:
        return f"host function {self._name}"


def _report(told: Raised) -> None:
    """To `sys.unraisablehook`, as nobody is there to catch it."""
    garbage = set[None]()
    reference = weakref.ref(garbage, _Untold(told.name, told.error))
    del garbage
    del reference  # which had to be there when the garbage went


def _keep(name: str, runners: frozenset[Box], error: BaseException) -> None:
    if error.__traceback__ is not None:  # the frame that called the function
        error.__traceback__ = error.__traceback__.tb_next
    works: set[Box] = {box for box in runners if isinstance(box, Work)}
    found = Raised(name, works, error)
    if not works or any(works & other.works for other in list(raised)):
        _report(found)  # the next `synchronize` has one to raise already
    else:
        raised.append(found)


def tell(box: Box) -> None:
    """Raises what a host function raised that this ran; all that it ran has finished."""
    for found in list(raised):
        if box in found.works and _is_mine(found):
            raise found.error


def give_up(box: Box) -> None:
    """It is destroyed: what it did not tell, and nobody else can, is reported."""
    for found in list(raised):
        found.works.discard(box)
        if not found.works and _is_mine(found):
            _report(found)


def _is_mine(found: Raised) -> bool:
    """To be told by this thread, and by no other."""
    try:
        raised.remove(found)
    except ValueError:
        return False
    return True


@atexit.register
def _report_all() -> None:
    while raised:
        _report(raised.pop())
