"""The types of a library by their C names, each made when it is first asked for."""

from __future__ import annotations

from importlib import import_module

import _cffi_backend

from ._arguments import string

TYPE_CHECKING = False  # as typing has it: importing that takes longer than all of this
if TYPE_CHECKING:
    from typing import Any, ClassVar

CData = _cffi_backend.FFI.CData
NAMESPACES = {"ze": ("ze", "zes", "zet", "zer"), "ur": ("ur",)}


class _HandleMeta(type):
    _ctype: Any
    _ffi: Any

    def __instancecheck__(cls, value: object) -> bool:
        return isinstance(value, CData) and cls._ffi.typeof(value) is cls._ctype


class Handle(metaclass=_HandleMeta):
    """A handle's type: handles themselves are C pointers, `isinstance` tells them apart."""

    __slots__ = ()

    def __new__(cls, *_: Any) -> Any:
        raise TypeError(f"a {cls.__name__} comes from the driver; it cannot be made")


class Types:
    """`T.ze_device_type_t`, `T.ze_context_desc_t`, `T.ze_device_handle_t`…"""

    _libraries: ClassVar[dict[str, Types]] = {}
    extensions: ClassVar[list[Any]] = []  # the types of extensions that were imported

    def __init__(self, library: str) -> None:
        self.library = library
        self.ffi = import_module(f"oneapi_l0._generated._{library}_cffi").ffi

    @classmethod
    def of(cls, library: str) -> Types:
        """The types of ze (with zes, zet and zer) or ur."""
        found = cls._libraries.get(library)
        if found is None:
            found = cls._libraries[library] = cls(library)
        return found

    @classmethod
    def holding(cls, name: str) -> Types:
        """The types of the library to which a C name belongs."""
        for extension in cls.extensions:
            if extension.declares(name.rstrip("[]* ")):
                return extension  # type: ignore[no-any-return]
        return cls.of("ur" if name.startswith("ur") else "ze")

    def __getattr__(self, name: str) -> Any:
        made = self._make(name)
        if made is None:
            raise AttributeError(f"{self.library} declares no type {name!r}")
        setattr(self, name, made)
        return made

    def data(self, name: str) -> Any:
        """The generated data of the namespace to which a C name belongs; None for others."""
        namespace = name.partition("_")[0].lower()
        if namespace not in NAMESPACES[self.library]:
            return None
        return import_module(f"oneapi_l0._generated.{namespace}")

    def _make(self, name: str) -> Any:
        data = self.data(name)
        if data is None:
            return None
        if name in data.ENUMS:
            from ._enums import make_enum

            return make_enum(name, data.ENUMS[name], flags=name.endswith("_flags_t"))
        if name in data.STRUCTS:
            from ._structs import make_struct

            return make_struct(self, name, *data.STRUCTS[name])
        if name in data.HANDLES:
            alias = data.HANDLES[name]
            if alias:
                return getattr(self, alias)
            ctype = self.ffi.typeof(name)
            return _HandleMeta(
                name, (Handle,), {"__slots__": (), "_ctype": ctype, "_ffi": self.ffi}
            )
        return None

    def answer(self, question: str, name: int, value: Any, nbytes: int) -> Any:
        """The answer to a typed query (`urDeviceGetInfo`), by the type that the specification
        gives the question; bytes where it gives none that we know."""
        packed = self.data(question).ANSWERS.get(question, {})
        ctype = packed.get(int(name), "")
        raw = bytes(_cffi_backend.buffer(value, nbytes))
        if ctype in ("char[]", "char*"):
            return string(value) if nbytes else ""
        base, bracket, _ = ctype.partition("[")
        many = bool(bracket)
        base = base.removeprefix("const ").strip()
        if many and base == "uint8_t":
            return raw
        try:
            size = self.ffi.sizeof(base) if base else 0
        except (self.ffi.error, ValueError):
            size = 0
        if not size or nbytes % size or (not many and nbytes != size):
            return raw
        elements = self.ffi.cast(f"{base} *", value)
        values = [self._element(base, elements, index, value) for index in range(nbytes // size)]
        return values if many else values[0]

    def _element(self, base: str, elements: Any, index: int, owner: Any) -> Any:
        data = self.data(base)
        if data is not None and base in data.STRUCTS:
            return getattr(self, base).wrap(elements + index, owner)
        item = elements[index]
        if data is not None and base in data.ENUMS:
            return getattr(self, base)(item)
        return bool(item) if base.endswith("bool_t") or base == "bool" else item
