"""Sizes of types as an x86-64 Linux compiler lays them out, for saying what a change does."""

from __future__ import annotations

from collections.abc import Mapping

from .ir import Callback, CType, Decl, Enum, Handle, Macro, Struct, Typedef
from .needs import declared_as

_SIZES = {
    **dict.fromkeys(("char", "unsigned char", "bool", "_Bool", "int8_t", "uint8_t"), 1),
    **dict.fromkeys(("short", "int16_t", "uint16_t"), 2),
    **dict.fromkeys(("int", "unsigned int", "float", "int32_t", "uint32_t"), 4),
    **dict.fromkeys(("long", "double", "int64_t", "uint64_t", "size_t"), 8),
    **dict.fromkeys(("uintptr_t", "intptr_t", "unsigned long", "ptrdiff_t"), 8),
}


class Layout:
    """The sizes of one side's types; None for what cannot be told."""

    def __init__(self, decls: Mapping[str, Decl]) -> None:
        self.decls = decls
        self._known: dict[str, tuple[int, int] | None] = {}

    def size(self, name: str) -> int | None:
        found = self._named(name)
        return found[0] if found else None

    def _named(self, name: str) -> tuple[int, int] | None:
        """Size and alignment."""
        if name in _SIZES:
            return _SIZES[name], _SIZES[name]
        if name not in self._known:
            self._known[name] = None  # until it is told, and for types that hold themselves
            self._known[name] = self._of(self.decls.get(name))
        return self._known[name]

    def _of(self, decl: Decl | None) -> tuple[int, int] | None:
        match decl:
            case Enum():
                return 4, 4
            case Handle() | Callback():
                return 8, 8
            case Typedef(type=ctype):
                return self._type(ctype)
            case Struct() if decl.mark("opaque") is None:
                return self._struct(decl)
        return None

    def _type(self, ctype: CType) -> tuple[int, int] | None:
        found = (8, 8) if ctype.pointers else self._named(declared_as(ctype.base))
        for dim in ctype.dims:
            count = self._length(dim)
            if found is None or count is None:
                return None
            found = found[0] * count, found[1]
        return found

    def _length(self, dim: str) -> int | None:
        value = self.decls.get(dim)
        text = value.value if isinstance(value, Macro) else dim
        try:
            return int(text.strip("() "), 0)
        except ValueError:
            return None

    def _struct(self, struct: Struct) -> tuple[int, int] | None:
        size, align = 0, 1
        packed = struct.mark("packed") is not None
        for member in struct.members:
            found = self._type(member.type)
            if found is None:
                return None
            own = 1 if packed else found[1]
            align = max(align, own)
            end = found[0] if struct.is_union else -(-size // own) * own + found[0]
            size = max(size, end)
        return -(-size // align) * align, align
