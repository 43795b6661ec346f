"""Writing values as C code would: numbers, handles, text, structs, and the memory behind them."""

from __future__ import annotations

import itertools
import mmap
from collections.abc import Mapping
from typing import Any

import _cffi_backend

from ...raw._enums import Enum
from ...raw._structs import Struct
from .decoding import Decoder
from .prototypes import Library

_CData = _cffi_backend.FFI.CData

# Of all recording drivers of the process, so that one's handles are never another's.
_handles = itertools.count(0x10000, 0x10)


class Writer:
    """Writes values to where C code wants them; keeps what it hands out until `forget()`."""

    def __init__(self, library: Library, decoder: Decoder) -> None:
        self.library = library
        self.decoder = decoder
        self.ffi = library.types.ffi
        self._memory: dict[int, Any] = {}

    def forget(self) -> None:
        self._memory.clear()

    def handle(self) -> int:
        return next(_handles)

    def memory(self, nbytes: int) -> int:
        """The address of zeroed memory, which the system provides when it is first touched."""
        try:
            pages = mmap.mmap(-1, max(nbytes, 1))
        except (OSError, OverflowError, ValueError):
            return self.handle()  # more than there is: an address that nothing is behind
        view = self.ffi.from_buffer(pages)
        address = int(self.ffi.cast("uintptr_t", view))
        self._memory[address] = view
        return address

    def free(self, address: int) -> None:
        self._memory.pop(address, None)

    def copy_of(self, data: bytes) -> int:
        """The address of a copy of some bytes."""
        copy = self.ffi.new("char[]", data)
        address = int(self.ffi.cast("uintptr_t", copy))
        self._memory[address] = copy
        return address

    def put(self, place: Any, index: int, base: str, value: Any) -> None:
        """Writes one value: a number, an enumerator's name, a handle, an address, text."""
        item = self.ffi.typeof(place).item
        if isinstance(value, str) and item.kind != "pointer":
            value = self.library.enum(base)[value]
        elif isinstance(value, (str, bytes)):
            value = self.copy_of(value.encode() if isinstance(value, str) else value)
        if item.kind in ("pointer", "function"):
            value = self.ffi.cast(item, value or 0)
        elif isinstance(value, _CData):
            value = self.decoder.address(value) or 0
        place[index] = value

    def fill(self, struct: Any, pointer: Any, value: Any) -> None:
        """Writes the members given in a dict, those of the chained structs under `pNext`; or a
        whole struct, but for its `stype` and `pNext`."""
        view = value if isinstance(value, Struct) else struct.wrap(pointer)
        if isinstance(value, Struct):
            for name, _ in self.ffi.typeof(pointer).item.fields:
                if name not in ("stype", "pNext"):
                    setattr(pointer, name, getattr(value.cdata, name))
        else:
            for name, member in value.items():
                if name == "pNext":
                    chained = self.decoder.chained(pointer.pNext, struct.__name__)
                    if chained is None:
                        raise ValueError(f"nothing is chained to the {struct.__name__}")
                    link = self.ffi.cast(f"{chained.__name__} *", pointer.pNext)
                    self.fill(chained, link, member)
                else:
                    self._fill_member(view, name, member)
        self._memory[id(view)] = view  # what its members point at lives as long

    def _fill_member(self, view: Any, name: str, value: Any) -> None:
        if isinstance(value, Mapping):
            part = getattr(view, name)
            self.fill(type(part), part.cdata, value)
        elif isinstance(value, (list, tuple)) and any(isinstance(item, Mapping) for item in value):
            for part, item in zip(getattr(view, name), value, strict=False):
                self.fill(type(part), part.cdata, item)
        else:
            held = getattr(view, name)
            if isinstance(value, str) and isinstance(held, Enum):
                value = type(held)[value]
            setattr(view, name, value)

    def property_bytes(self, question: str, name: int, value: Any) -> bytes:
        """The answer to a typed query as the bytes that C code writes."""
        if isinstance(value, (bytes, bytearray, memoryview)):
            return bytes(value)
        if isinstance(value, str):
            return value.encode() + b"\0"
        values = value if isinstance(value, (list, tuple)) else [value]
        if isinstance(values[0] if values else None, Struct):
            return b"".join(bytes(self.ffi.buffer(item.cdata)) for item in values)
        data = self.library.types.data(question)
        base = data.ANSWERS.get(question, {}).get(int(name), "").partition("[")[0]
        if not base:
            raise ValueError(f"{question} {name!r} has no type of its own: answer with bytes")
        elements = self.ffi.new(f"{base}[]", len(values))
        for index, item in enumerate(values):
            self.put(elements, index, base, item)
        return bytes(self.ffi.buffer(elements))
