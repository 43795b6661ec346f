"""Checks of arguments that many functions share, with the result codes that the core
specification gives for them.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from oneapi_l0._generated._ze_cffi import ffi

from .failure import (
    INVALID_ENUMERATION,
    INVALID_NULL_POINTER,
    INVALID_SIZE,
    Failure,
)


def require_pointer(pointer: Any, name: str) -> None:
    if not pointer:
        raise Failure(INVALID_NULL_POINTER, f"{name} is NULL")


def require_flags(value: int, known: int, name: str) -> None:
    if value & ~known:
        raise Failure(INVALID_ENUMERATION, f"{name} has unknown bits: {value & ~known:#x}")


def require_enumerator(value: int, known: Sequence[int], name: str) -> None:
    if value not in known:
        raise Failure(INVALID_ENUMERATION, f"{name} {value:#x} is no known enumerator")


def fill_array(count: Any, array: Any, items: Sequence[Any]) -> None:
    """The two-call protocol: 0 asks how many there are, more asks for at most that many."""
    require_pointer(count, "pCount")
    wanted = count[0]
    if wanted == 0 or wanted > len(items):
        count[0] = len(items)
    if wanted and array:
        for i in range(min(wanted, len(items))):
            array[i] = items[i]


def fill_bytes(size: Any, destination: Any, content: bytes) -> None:
    """The two-call protocol for a block of bytes; a buffer that is too small is an error."""
    require_pointer(size, "pSize")
    if destination:
        if size[0] < len(content):
            raise Failure(INVALID_SIZE, f"{len(content)} bytes are needed, not {size[0]}")
        ffi.memmove(destination, content, len(content))
    size[0] = len(content)


def text_at(pointer: Any) -> str:
    """The C string there; bytes that are not UTF-8 are replaced."""
    raw: Any = ffi.string(pointer)
    return str(raw.decode("utf-8", "replace"))


def chain(p_next: Any) -> Iterator[Any]:
    """The structures that hang on a descriptor, each seen as its header."""
    while p_next:
        header: Any = ffi.cast("ze_base_desc_t *", p_next)
        yield header
        p_next = header.pNext


def chained(p_next: Any, stype: int, c_type: str) -> Any:
    """The structure of that type on the chain, as a pointer; None if there is none."""
    for header in chain(p_next):
        if header.stype == stype:
            return ffi.cast(f"{c_type} *", header)
    return None
