"""Enumerators and flags by their names, for keyword arguments: `mode="synchronous"`."""

from __future__ import annotations

from oneapi_l0._generated import ze as spec

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
        return value
    kind: Any = getattr(spec, ctype)
    try:
        return int(kind[value.upper()])
    except (KeyError, AttributeError):
        known = ", ".join((member.name or "").lower() for member in kind)
        raise ValueError(f"{value!r} is no {ctype}; there are {known}") from None


def flags(ctype: str, value: int | str | Iterable[str]) -> int:
    """The bits that names stand for."""
    if isinstance(value, int):
        return value
    names = [value] if isinstance(value, str) else value
    bits = 0
    for name in names:
        bits |= enumerator(ctype, name)
    return bits
