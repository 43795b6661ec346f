"""Distinct values of C types, and what they must look like when they have been through C."""

from __future__ import annotations

import itertools
from functools import cache
from pathlib import Path
from typing import Any

from codegen.emit import plan_all
from codegen.library import Library
from codegen.overrides import Overrides
from codegen.plans import Plan
from oneapi_l0.drivers.testing import RecordingDriver

_addresses = itertools.count(0x5EED0000, 0x10)  # of the whole session: each handle has one driver


@cache
def specification() -> tuple[dict[str, Library], dict[str, list[Plan]], Overrides]:
    return plan_all(Path(__file__).parents[1] / "specs")


# What is compared with what arrived or came back ------------------------------------------------


class Given:
    """A pointer that is not NULL; what is behind it is tested elsewhere, or is nobody's."""

    def __eq__(self, other: object) -> bool:
        return isinstance(other, int) and other != 0

    __hash__ = None  # type: ignore[assignment]

    def __repr__(self) -> str:
        return "<any address>"


class Memory:
    """Memory that the caller brings: its address arrives, or as many of its bytes as are read."""

    def __init__(self, content: bytes) -> None:
        self.buffer = bytearray(content)

    def __eq__(self, other: object) -> bool:
        if isinstance(other, bytes):
            return len(other) > 0 and bytes(self.buffer).startswith(other)
        return other == address_of(self.buffer)

    __hash__ = None  # type: ignore[assignment]

    def __repr__(self) -> str:
        return f"<memory of {bytes(self.buffer[:8])!r}…>"


class Members:
    """A struct, of which some members are known: a dict that arrived, an object that came back."""

    def __init__(self, **members: Any) -> None:
        self.members = members

    def __eq__(self, other: object) -> bool:
        found = other if isinstance(other, dict) else None
        return all(
            (found[name] if found is not None else getattr(other, name)) == value
            for name, value in self.members.items()
        )

    __hash__ = None  # type: ignore[assignment]

    def __repr__(self) -> str:
        return f"<struct with {self.members!r}>"


def address_of(buffer: Any) -> int:
    from oneapi_l0.raw import ze

    return int(ze.ffi.cast("uintptr_t", ze.ffi.from_buffer(buffer)))


# Values -----------------------------------------------------------------------------------------


class Values:
    """Distinct values of C types, with what they must look like on the other side."""

    def __init__(self, driver: RecordingDriver, library: Library) -> None:
        self.driver = driver
        self.library = library
        self.types = getattr(driver, library.name).types
        self.ffi = self.types.ffi
        self._numbers = itertools.count(0x41)  # beyond what counts are

    def number(self, base: str, ctype: Any = None) -> Any:
        ctype = ctype or self.ffi.typeof(base)
        value = next(self._numbers)
        if base.endswith("bool_t") or base == "bool":
            return value % 2
        if ctype.cname in ("float", "double"):
            return value + 0.5
        return value % 251 + 3 if self.ffi.sizeof(ctype) == 1 else value

    def text(self) -> str:
        return f"text {next(self._numbers)}"

    def bytes(self, count: int) -> bytes:
        start = next(self._numbers)
        return bytes((start + index) % 256 for index in range(count))

    def handle(self, base: str) -> tuple[Any, int]:
        """A handle, or an address of that type, and the number that arrives."""
        address = next(_addresses)
        return self.ffi.cast(base, address), address

    def struct(self, base: str) -> tuple[Any, dict[str, Any]]:
        """A struct with every member set that is no pointer, and the dict that arrives."""
        made = getattr(self.types, base)()
        target = self.library.typedefs.get(base)
        declared = self.library.structs[target.type.base if target else base]
        members = {member.name: member.type.base for member in declared.members}
        expected: dict[str, Any] = {}
        for name, field in self.ffi.typeof(base).fields:
            if name == "stype":
                expected[name] = self.stype(base)
            else:
                opaque = f"{declared.name}.{name}" in specification()[2].opaque
                value, expected[name] = self._member(members[name], field.type, opaque)
                if value is not None:
                    setattr(made, name, value)
        return made, expected

    def stype(self, base: str) -> int:
        """What the specification says, which a struct without one lacks altogether."""
        target = self.library.typedefs.get(base)
        return self.library.stypes[target.type.base if target else base].value

    def _member(self, base: str, ctype: Any, opaque: bool) -> tuple[Any, Any]:
        if ctype.kind in ("pointer", "function"):
            if base.endswith("_handle_t"):
                return self.handle(base)
            return None, None
        if ctype.kind == "union":
            return None, Members()  # which member holds is nobody's to know
        if ctype.kind == "struct":
            return self.struct(base)
        if ctype.kind != "array":
            number = self.number(base, ctype)
            return number, number
        if ctype.item.cname == "char" and not opaque:
            text = self.text()
            return text, text
        if ctype.item.cname in ("char", "uint8_t", "int8_t"):
            data = self.bytes(ctype.length)
            return data, data
        pairs = [self._member(base, ctype.item, opaque) for _ in range(ctype.length)]
        return [value for value, _ in pairs], [expected for _, expected in pairs]

    def answered(self, base: str) -> dict[str, Any]:
        """Members for a driver to fill in: the numbers of a struct, outside of arrays."""
        target = self.library.typedefs.get(base)
        declared = self.library.structs[target.type.base if target else base]
        ctypes = {name: field.type for name, field in self.ffi.typeof(base).fields}
        return {
            member.name: self.number(member.type.base, ctypes[member.name])
            for member in declared.members
            if member.name != "stype" and ctypes[member.name].kind in ("primitive", "enum")
            if not declared.is_union
        }

    def untouched(self, base: str) -> Members:
        """A struct as the wrapper makes it for the driver to fill in."""
        names = [name for name, _ in self.ffi.typeof(base).fields]
        known: dict[str, Any] = {"pNext": None} if "pNext" in names else {}
        return Members(**known, **({"stype": self.stype(base)} if "stype" in names else {}))
