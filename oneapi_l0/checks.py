"""What arguments have to be: each of these refuses what is not, by the argument's name.

Drivers in C take everything, and crash on some of it.
"""

from __future__ import annotations

from .errors import InvalidArgument

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from typing import Any, TypeVar

    from .object import Object

    T = TypeVar("T")

SIZE_MAX = (1 << 64) - 1
UINT32_MAX = (1 << 32) - 1


def shown(value: Any) -> str:
    """A value in a message: arrays by what they are, nothing of any length."""
    if hasattr(value, "dtype") and getattr(value, "shape", None):
        return f"an array {value.shape} of {value.dtype}"
    text = repr(value)
    return text if len(text) < 100 else f"a {type(value).__name__}"


def whole(value: Any, name: str, least: int = 0, most: int = SIZE_MAX) -> int:
    """A whole number within bounds."""
    try:
        number: int = value.__index__()
    except (AttributeError, TypeError):
        raise TypeError(f"{name} is a whole number, not {shown(value)}") from None
    if not least <= number <= most:
        is_open = most == SIZE_MAX and number < least
        upwards = f"{least} or more" if is_open else f"{least} to {most}"
        raise InvalidArgument(f"{name} is {upwards}, not {number}")
    return number


def a(kind: type[T], value: Any, name: str) -> T:
    """An object of a class."""
    if not isinstance(value, kind):
        article = "an" if kind.__name__[0] in "AEIOU" else "a"
        raise TypeError(f"{name} is {article} {kind.__name__}, not {shown(value)}")
    return value


def several(kind: type[T], values: Any, name: str) -> Sequence[T]:
    """A sequence of objects of a class."""
    if not isinstance(values, (list, tuple)):
        if isinstance(values, (kind, str, bytes)):
            raise TypeError(f"{name} are several, as in [{shown(values)}], not one alone")
        try:
            values = tuple(values)
        except TypeError:
            raise TypeError(f"{name} are a sequence, not {shown(values)}") from None
    for value in values:
        a(kind, value, f"each of {name}")
    found: Sequence[T] = values
    return found


def extents(value: Any, name: str, least: int = 0, most: int = SIZE_MAX) -> tuple[int, ...]:
    """A shape or the like: one whole number, or several."""
    if hasattr(value, "__index__"):
        return (whole(value, name, least, most),)
    if isinstance(value, (str, bytes)):
        raise TypeError(f"{name} is a whole number or a tuple of such, not {shown(value)}")
    try:
        items = tuple(value)
    except TypeError:
        raise TypeError(
            f"{name} is a whole number or a tuple of such, not {shown(value)}"
        ) from None
    return tuple(whole(item, f"each of {name}", least, most) for item in items)


def three(value: Any, name: str, default: int, least: int = 0) -> tuple[int, int, int]:
    """Up to three whole numbers, and the default for those that are left out."""
    given = extents(value, name, least, UINT32_MAX)
    if not 1 <= len(given) <= 3:
        raise InvalidArgument(f"{name} has one to three dimensions, not {len(given)}")
    x, y, z = (*given, default, default)[:3]
    return x, y, z


def same_context(thing: Object, other: Object, name: str) -> None:
    """That two objects can be used together."""
    if thing._home is other._home:
        return
    place = "driver" if thing._opened is not other._opened else "context"
    if thing.closed:  # what it was made in is closed as well: that is what to tell
        from .box import closed

        raise closed(thing)
    raise InvalidArgument(
        f"{name} {thing!r} belongs to another {place} than {other!r}",
        hint="Make both in the same Context.",
    )


def all_in_context(things: Iterable[Object], other: Object, name: str) -> None:
    for thing in things:
        same_context(thing, other, name)
