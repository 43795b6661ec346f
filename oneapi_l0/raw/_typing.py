"""What the stubs call things: the types that callers may pass."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, Generic, TypeAlias, TypeVar

Read = TypeVar("Read", covariant=True)
Written = TypeVar("Written", contravariant=True)


class Member(Generic[Read, Written]):
    """A struct's member that takes more than it gives: None for NULL, any int for a flag."""

    if TYPE_CHECKING:

        def __get__(self, instance: object, owner: Any = ...) -> Read: ...

        def __set__(self, instance: object, value: Written) -> None: ...


if TYPE_CHECKING:
    from _cffi_backend import _CDataBase
    from numpy.typing import NDArray
    from typing_extensions import Buffer

    from ._structs import Struct

    Pointer: TypeAlias = _CDataBase
    """A C pointer or array, from `ffi` or from a call."""
    # NumPy's stubs call an array a Buffer from Python 3.12 on.
    Memory: TypeAlias = _CDataBase | Buffer | NDArray[Any] | Struct | int
    """An address, or anything with a buffer: bytes, bytearray, memoryview, a NumPy array."""
    Text: TypeAlias = str | bytes | _CDataBase
    Numbers: TypeAlias = Sequence[int] | Sequence[float] | Buffer | NDArray[Any] | _CDataBase
    Addresses: TypeAlias = Sequence[Memory | None] | _CDataBase
else:
    Pointer = Memory = Text = Numbers = Addresses = Any
