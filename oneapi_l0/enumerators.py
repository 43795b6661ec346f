"""Enumerators and flags by their names, for keyword arguments: `mode="synchronous"`."""

from __future__ import annotations

from oneapi_l0._generated import ze as spec

from .checks import UINT32_MAX, shown
from .errors import InvalidArgument

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import Any, TypeAlias

    Flags: TypeAlias = int | str | Iterable[str]
    """An int, a name, or several: `"bias_cached"`, `["host_visible", "ipc"]`."""
    Enumerator: TypeAlias = int | str
    """An int, or a name: `"synchronous"`."""


def enumerator(ctype: str, value: int | str) -> int:
    """The number that a name stands for, in either case; numbers are what they are."""
    if isinstance(value, int):
        return _number(ctype, value)
    if not isinstance(value, str):
        raise TypeError(f"a name or a number of {ctype} is needed here, not {shown(value)}")
    kind: Any = getattr(spec, ctype)
    try:
        return int(kind[value.upper()])
    except KeyError:
        raise _unknown(ctype, value) from None


def flags(ctype: str, value: int | str | Iterable[str]) -> int:
    """The bits that names stand for."""
    if isinstance(value, int):
        return _number(ctype, value)
    try:
        names = [value] if isinstance(value, str) else [*value]
    except TypeError:
        raise TypeError(f"names or bits of {ctype} are needed here, not {shown(value)}") from None
    bits = 0
    for name in names:
        bits |= enumerator(ctype, name)
    return bits


def _number(ctype: str, value: int) -> int:
    if not 0 <= value <= UINT32_MAX:
        raise InvalidArgument(f"{ctype} is a number of 32 bits, not {int(value)}")
    return int(value)


def _unknown(ctype: str, name: str) -> InvalidArgument:
    from difflib import get_close_matches

    kind: Any = getattr(spec, ctype)
    known = [(member.name or "").lower() for member in kind]
    close = get_close_matches(name.lower(), known, 1)
    hint = f"Did you mean {close[0]!r}? " if close else ""
    return InvalidArgument(f"{name!r} is no {ctype}", hint=f"{hint}There are: {', '.join(known)}.")
