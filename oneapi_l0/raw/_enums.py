"""Enumerations and flags as open-ended integers: a value without a name is still a value."""

from __future__ import annotations

TYPE_CHECKING = False  # as typing has it: importing that takes longer than all of this
if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Any, ClassVar


class _Members(type):
    """Iterating over an enumeration gives its members; `Enum["1_0"]` finds one by name."""

    _members: dict[int, Any]
    _values: dict[str, int]

    def __iter__(cls) -> Iterator[Any]:
        return iter(cls._members.values())

    def __len__(cls) -> int:
        return len(cls._members)

    def __getitem__(cls, name: str) -> Any:
        return cls(cls._values[name])


class Enum(int, metaclass=_Members):
    """An enumerator of the specification: an int that prints its name.

    Two names of one value are one member, as in C. A value without a name prints as `type(0x9)`.
    """

    __slots__ = ()
    _members: ClassVar[dict[int, Any]] = {}
    _values: ClassVar[dict[str, int]] = {}
    _names: ClassVar[dict[int, str]] = {}

    def __new__(cls, value: int) -> Any:
        member = cls._members.get(value)
        return int.__new__(cls, value) if member is None else member

    @property
    def name(self) -> str | None:
        """The enumerator's name without its prefix; None for a value that has none."""
        return self._names.get(int(self))

    def __repr__(self) -> str:
        name = self.name
        kind = type(self).__name__
        return f"{kind}({hex(self)})" if name is None else f"{kind}.{name}"

    __str__ = __repr__

    def __reduce__(self) -> tuple[Any, ...]:
        return _restore, (type(self).__name__, int(self))


class Flags(Enum):
    """A combination of bits; `|`, `&`, `^` and `~` keep the type, `bit in flags` asks for one."""

    __slots__ = ()

    def __or__(self, other: int) -> Any:
        return type(self)(int(self) | other)

    def __and__(self, other: int) -> Any:
        return type(self)(int(self) & other)

    def __xor__(self, other: int) -> Any:
        return type(self)(int(self) ^ other)

    __ror__, __rand__, __rxor__ = __or__, __and__, __xor__

    def __invert__(self) -> Any:
        return type(self)(~int(self) & 0xFFFFFFFF)

    def __contains__(self, bit: int) -> bool:
        return int(self) & bit == bit

    def __repr__(self) -> str:
        kind = type(self).__name__
        if int(self) in self._names or not self:
            return f"{kind}.{self._names[int(self)]}" if int(self) in self._names else f"{kind}(0)"
        rest = int(self)
        names = []
        for value, name in self._names.items():
            if value and value & value - 1 == 0 and rest & value:
                names.append(f"{kind}.{name}")
                rest &= ~value
        return " | ".join(names + ([f"{kind}({hex(rest)})"] if rest else []))

    __str__ = __repr__


def make_enum(name: str, packed: str, *, flags: bool) -> Any:
    """The class of an enumeration from `"GPU 1 CPU 2"`."""
    words = packed.split()
    values = {key: int(value, 0) for key, value in zip(words[::2], words[1::2], strict=True)}
    kind: Any = _Members(name, (Flags if flags else Enum,), {"__slots__": (), "_values": values})
    kind._members, kind._names = {}, {}
    members = {}
    for key, value in values.items():
        if value not in members:
            members[value] = int.__new__(kind, value)
            kind._names[value] = key
        attribute = "_" + key if key[0].isdigit() else key
        setattr(kind, attribute, members[value])
    kind._members = members
    kind.__module__ = "oneapi_l0.raw." + name.partition("_")[0]
    return kind


def _restore(name: str, value: int) -> Any:
    from ._types import Types

    return getattr(Types.holding(name), name)(value)
