"""Structs: keyword construction, `stype` set, members as Python values, a readable repr.

A struct object owns its C memory, or keeps the object alive that does; what is assigned to a
pointer member (a chained struct, a buffer, text) is kept alive with it.
"""

from __future__ import annotations

import _cffi_backend

from ._arguments import NULL, memory, string, text

TYPE_CHECKING = False  # as typing has it: importing that takes longer than all of this
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from typing import Any, ClassVar

CData = _cffi_backend.FFI.CData


class Struct:
    """Base of all structs. `cdata` is the C pointer, for `ffi` and unchecked calls."""

    __slots__ = ("__weakref__", "_keep", "cdata")
    _ffi: ClassVar[Any]
    _ctype: ClassVar[Any]  # of the struct itself
    _pointer: ClassVar[Any]  # to it
    _members: ClassVar[dict[str, Any]]  # member -> its C type
    _stype: ClassVar[int]
    _readers: ClassVar[dict[str, Callable[[Any, Any], Any]]]  # member -> (C value, owner) -> value

    cdata: Any
    _keep: dict[str, Any]

    def __init__(self, **fields: Any) -> None:
        set_ = object.__setattr__
        set_(self, "cdata", self._ffi.new(self._pointer))
        set_(self, "_keep", {})
        if self._stype:
            self.cdata.stype = self._stype
        for name, value in fields.items():
            setattr(self, name, value)

    @classmethod
    def wrap(cls, cdata: Any, owner: Any = None) -> Any:
        """The struct at a C pointer; `owner` is kept alive with it."""
        self = cls.__new__(cls)
        object.__setattr__(self, "cdata", cdata)
        object.__setattr__(self, "_keep", {"": owner})
        return self

    @classmethod
    def array(cls, count: int) -> Any:
        """A C array of zeroed structs, every one with its `stype`."""
        elements = cls._ffi.new(cls._ffi.getctype(cls._ctype, "[]"), count)
        if cls._stype:
            for index in range(count):
                elements[index].stype = cls._stype
        return elements

    @classmethod
    def views(cls, elements: Any, count: int, owner: Any = None) -> list[Any]:
        """The structs of a C array, which lives as long as any of them, as does `owner`."""
        return [cls.wrap(elements + index, (elements, owner)) for index in range(count)]

    @classmethod
    def addresses(cls, elements: Any, count: int) -> Any:
        """A C array of the addresses of an array's structs."""
        pointers = cls._ffi.getctype(cls._ctype, "*[]")
        return cls._ffi.new(pointers, [elements + index for index in range(count)])

    if not TYPE_CHECKING:  # the members are in the stubs; any other name is a mistake

        def __getattr__(self, name: str) -> Any:
            reader = self._readers.get(name)
            if reader is None:
                members = ", ".join(self._readers)
                raise AttributeError(
                    f"{type(self).__name__} has no member {name!r}; it has {members}"
                )
            return reader(getattr(self.cdata, name), self)

        def __setattr__(self, name: str, value: Any) -> None:
            if name not in self._readers:
                members = ", ".join(self._readers)
                raise AttributeError(
                    f"{type(self).__name__} has no member {name!r}; it has {members}"
                )
            ctype = self._members[name]
            try:
                converted, kept = _to_c(self._ffi, ctype, value)
                setattr(self.cdata, name, converted)
            except (TypeError, OverflowError, ValueError, IndexError, BufferError) as error:
                # UnicodeEncodeError, a ValueError, cannot be made from a message alone.
                kind = ValueError if isinstance(error, UnicodeError) else type(error)
                raise kind(f"{type(self).__name__}.{name}: {error}") from None
            self._hold(name, kept)

    def _hold(self, name: str, kept: Any) -> None:
        """Keeps alive what a member points at, and lets go of what it pointed at before."""
        keep, key = self._keep, name
        while isinstance(keep.get(""), Struct):  # a view of a member, which its struct outlives
            keep = keep[""]._keep
            key = hex(int(self._ffi.cast("uintptr_t", self._ffi.addressof(self.cdata[0], name))))
        if kept is not None:
            keep[key] = kept
        else:
            keep.pop(key, None)

    def __getitem__(self, index: int) -> Any:
        return self.cdata[index]

    def __dir__(self) -> Iterable[str]:
        return [*super().__dir__(), *self._readers]

    def __repr__(self) -> str:
        shown = (f"{name}={_show(getattr(self, name))}" for name in self._readers)
        return f"{type(self).__name__}({', '.join(shown)})"

    def __reduce__(self) -> Any:
        raise TypeError(f"{type(self).__name__} holds C memory and cannot be pickled or copied")


def _show(value: Any) -> str:
    if isinstance(value, CData):
        return "NULL" if not value else hex(int(_cffi_backend.FFI().cast("uintptr_t", value)))
    return repr(value)


def _to_c(ffi: Any, ctype: Any, value: Any) -> tuple[Any, Any]:
    """The C value of a member, and what must live as long as the struct."""
    kind = ctype.kind
    if isinstance(value, Struct):
        return (value.cdata[0] if kind in ("struct", "union") else value.cdata), value
    if kind == "pointer":
        return _to_pointer(ffi, ctype, value)
    if kind == "array":
        if isinstance(value, str):
            value = value.encode()
        if isinstance(value, (bytes, bytearray, memoryview)):
            value = bytes(value)
            if len(value) > ctype.length:
                raise ValueError(f"{len(value)} bytes do not fit into {ctype.length}")
            value = value.ljust(ctype.length, b"\0")  # nothing of a longer value remains
            if ctype.item.cname != "char":
                value = list(value)
        else:
            items = [_to_c(ffi, ctype.item, item) for item in value]
            return [item for item, _ in items], [kept for _, kept in items if kept is not None]
    if kind == "function" and value is None:
        return NULL, None
    return value, None


def _to_pointer(ffi: Any, ctype: Any, value: Any) -> tuple[Any, Any]:
    if value is None:
        return NULL, None
    if isinstance(value, CData):
        return value, value
    item = ctype.item
    if item.cname in ("char", "void", "uint8_t") and not isinstance(value, (list, tuple)):
        if isinstance(value, (str, bytes)) and item.cname == "char":
            characters = ffi.new("char[]", text(value))  # NUL-terminated
            return characters, characters
        address = memory(value, False)
        return ffi.cast(ctype, address), (value, address)
    if isinstance(value, int):
        return ffi.cast(ctype, value), None
    if hasattr(value, "__array_interface__") or isinstance(value, memoryview):
        nbytes, given = ffi.sizeof(item), getattr(value, "itemsize", 1)
        if given not in (1, nbytes):
            raise TypeError(f"elements of {nbytes} bytes are needed here, not of {given}")
        address = memory(value, False)
        return ffi.cast(ctype, address), (value, address)
    items = [_to_c(ffi, item, element) for element in value]
    array = ffi.new(ffi.getctype(item, "[]"), [converted for converted, _ in items])
    return array, [array, *(kept for _, kept in items)]


# Reading -----------------------------------------------------------------------------------------


def _same(value: Any, owner: Any) -> Any:
    return value


def _text(value: Any, owner: Any) -> Any:
    return string(value)


def _maybe_text(value: Any, owner: Any) -> Any:
    return string(value) if value else None


def _bytes(value: Any, owner: Any) -> Any:
    return bytes(_cffi_backend.buffer(value))


def _truth(value: Any, owner: Any) -> Any:
    return bool(value)


def reader_of(types: Any, ctype: Any, named: str) -> Callable[[Any, Any], Any]:
    """How a member is read: `named` is its type in the specification where C does not keep it
    (flags, enumerations, booleans), or `bytes` for opaque data."""
    kind = ctype.kind
    if kind == "array":
        if named == "bytes" or ctype.item.cname in ("uint8_t", "int8_t"):
            return _bytes
        if ctype.item.cname == "char":
            return _text
        element = reader_of(types, ctype.item, named)
        if ctype.item.kind in ("struct", "union"):
            return lambda value, owner: tuple(
                element(value[index], owner) for index in range(len(value))
            )
        return lambda value, owner: tuple(element(item, owner) for item in value)
    if named.endswith("_bool_t"):
        return _truth
    if named:
        # The class is made when the first value is read.
        return lambda value, owner: getattr(types, named)(value)
    if kind in ("struct", "union"):
        name = ctype.cname.split()[-1].lstrip("_")
        return lambda value, owner: getattr(types, name).wrap(types.ffi.addressof(value), owner)
    if kind == "pointer" and ctype.item.cname == "char":
        return _maybe_text
    return _same


def make_struct(types: Any, name: str, stype: int, packed: str) -> type[Struct]:
    """The class of a struct from its C type and `"flags:ze_fence_flags_t …"`."""
    ctype = types.ffi.typeof(name)
    named = dict(pair.split(":") for pair in packed.split())
    members = {member: field.type for member, field in ctype.fields or ()}
    readers = {
        member: reader_of(types, kind, named.get(member, "")) for member, kind in members.items()
    }
    return type(
        name,
        (Struct,),
        {
            "__slots__": (),
            "__module__": "oneapi_l0.raw." + name.partition("_")[0],
            "_ffi": types.ffi,
            "_ctype": ctype,
            "_pointer": types.ffi.typeof(types.ffi.getctype(ctype, "*")),
            "_members": members,
            "_stype": stype,
            "_readers": readers,
        },
    )
