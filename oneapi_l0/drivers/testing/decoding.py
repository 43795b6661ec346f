"""The arguments of a call as plain Python values, read while the call is made."""

from __future__ import annotations

from typing import Any

import _cffi_backend

from ...raw._arguments import string
from ...raw._structs import Struct
from .prototypes import Library, Parameter, Prototype

_CData = _cffi_backend.FFI.CData


class Decoder:
    """Reads what the specification says is there: nothing is read behind a bare `void *`, which
    may be the device's memory, nor where only the driver writes, except in structs."""

    def __init__(self, library: Library) -> None:
        self.library = library
        self.ffi = library.types.ffi

    def arguments(self, prototype: Prototype, values: tuple[Any, ...]) -> dict[str, Any]:
        """The arguments by their names, in C order."""
        return {
            parameter.name: self._argument(prototype, parameter, value, values)
            for parameter, value in zip(prototype.parameters, values, strict=True)
        }

    def _argument(
        self, prototype: Prototype, parameter: Parameter, value: Any, values: tuple[Any, ...]
    ) -> Any:
        if not parameter.stars:
            return self._plain(parameter.base, value)
        if not value:
            return None
        if parameter.name == "pNext":
            return self.chain(value, prototype.name)
        if parameter.is_array and self._has_elements(parameter):
            count = values[prototype.index[parameter.extent]]
            if parameter.is_counted_at:
                count = count[0] if count else 0
            return self._elements(parameter, value, count)
        if parameter.stars == 1 and parameter.base != "void":
            if parameter.is_text and not parameter.is_output:
                return string(value)
            struct = self.library.struct(parameter.base)
            if struct is not None:
                return self.members(struct, value)
            is_read = not parameter.is_output or parameter.name in prototype.counts
            if is_read and not self.library.is_handle(parameter) and _is_number(self.ffi, value):
                return self._plain(parameter.base, value[0])
        return self.address(value)

    def _has_elements(self, parameter: Parameter) -> bool:
        if parameter.direction == "out":
            return self.library.struct(parameter.base) is not None
        return parameter.base != "void" or parameter.direction == "in"

    def _elements(self, parameter: Parameter, value: Any, count: int) -> Any:
        if parameter.is_bytes:
            return bytes(self.ffi.buffer(value, count))
        if parameter.base == "char" and not parameter.is_const:
            return self.address(value)  # a pointer to the caller's text buffer, counted in bytes
        struct = self.library.struct(parameter.base)
        if struct is not None and parameter.stars == 2:
            return [self.members(struct, value[index]) for index in range(count)]
        if struct is not None:
            return [self.members(struct, value + index) for index in range(count)]
        if parameter.stars == 2:  # addresses; text that the driver fills in is not there yet
            return [self.address(value[index]) for index in range(count)]
        return [self._plain(parameter.base, value[index]) for index in range(count)]

    def _plain(self, base: str, value: Any) -> Any:
        if not isinstance(value, _CData):
            enum = self.library.enum(base)
            return value if enum is None else enum(value)
        struct = self.library.struct(base)
        if struct is not None:
            return self.members(struct, self.ffi.addressof(value))
        return self.address(value)

    def members(self, struct: Any, pointer: Any) -> dict[str, Any]:
        """A struct as a dict of its members; those behind `pNext` are the dict of that key."""
        ctype = self.ffi.typeof(pointer).item
        view = struct.wrap(pointer)
        found: dict[str, Any] = {}
        for name, field in ctype.fields:
            if name == "pNext":
                found[name] = self.chain(pointer.pNext, struct.__name__)
            elif ctype.kind == "union" and field.type.kind == "pointer":
                # Which member of a union holds is for others to know.
                found[name] = self.address(getattr(pointer, name))
            else:
                found[name] = self._member(getattr(view, name))
        return found

    def _member(self, value: Any) -> Any:
        if isinstance(value, Struct):
            return self.members(type(value), value.cdata)
        if isinstance(value, tuple):
            return [self._member(item) for item in value]
        return self.address(value) if isinstance(value, _CData) else value

    def chain(self, address: Any, owner: str) -> Any:
        """The struct at a `pNext` by its `stype`; the bare address where no struct has that.
        Each namespace counts its structs from 1, so the owner's comes first."""
        struct = self.chained(address, owner)
        if struct is None:
            return self.address(address)
        return self.members(struct, self.ffi.cast(f"{struct.__name__} *", address))

    def chained(self, address: Any, owner: str) -> Any:
        """The class of the struct at a `pNext`, or None."""
        if not address:
            return None
        stype = self.ffi.cast("uint32_t *", address)[0]
        stypes = self.library.stypes
        spaces = sorted({space for space, _ in stypes}, key=len, reverse=True)
        own = next(space for space in spaces if owner.startswith(space))
        for space in (own, *spaces):
            if stype and (space, stype) in stypes:
                return getattr(self.library.types, stypes[space, stype])
        return None

    def address(self, pointer: Any) -> int | None:
        """A handle, a pointer or a function pointer as an int, NULL as None."""
        return int(self.ffi.cast("uintptr_t", pointer)) or None


def _is_number(ffi: Any, pointer: Any) -> bool:
    return ffi.typeof(pointer).item.kind in ("primitive", "enum")
