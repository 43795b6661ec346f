"""What a call gives back: the answers that were set, and defaults for the rest."""

from __future__ import annotations

import itertools
import mmap
from collections.abc import Callable, Mapping
from typing import Any

import _cffi_backend

from ...raw._enums import Enum
from ...raw._structs import Struct
from .decoding import Decoder
from .prototypes import Library, Parameter, Prototype

_CData = _cffi_backend.FFI.CData

# Of all recording drivers of the process, so that one's handles are never another's.
_handles = itertools.count(0x10000, 0x10)


class Writer:
    """Writes the outputs of one call; keeps alive what it hands out until `forget()`."""

    def __init__(self, library: Library, decoder: Decoder) -> None:
        self.library = library
        self.decoder = decoder
        self.ffi = library.types.ffi
        self._memory: dict[int, Any] = {}

    def forget(self) -> None:
        self._memory.clear()

    def write(
        self, prototype: Prototype, values: tuple[Any, ...], given: Mapping[str, Any], error: bool
    ) -> tuple[dict[str, Any], bool]:
        """The outputs, by name, and whether another call is to be expected that fetches what this
        one only asked the size of. With an error only what was given is written."""
        return _Call(self, prototype, values, given, error).write()

    # Values -----------------------------------------------------------------------------------

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


class _Call:
    """The outputs of one call."""

    def __init__(
        self,
        writer: Writer,
        prototype: Prototype,
        values: tuple[Any, ...],
        given: Mapping[str, Any],
        error: bool,
    ) -> None:
        self.writer = writer
        self.ffi = writer.ffi
        self.library = writer.library
        self.prototype = prototype
        self.values = dict(zip(prototype.index, values, strict=True))
        self.given = given
        self.error = error
        self.outputs: dict[str, Any] = {}
        self.asks = False

    def write(self) -> tuple[dict[str, Any], bool]:
        done: set[str] = set()
        for count, arrays in self.prototype.counts.items():
            if arrays:
                self._counted(count, arrays)
                done |= {count, *(array.name for array in arrays)}
        for parameter in self.prototype.parameters:
            total = self.prototype.total_of(parameter) if parameter.is_output else None
            if parameter.name in done or not parameter.is_output:
                continue
            if parameter.base == "void" and parameter.stars == 1:
                self._bytes(parameter, total)
            elif parameter.is_array:
                # What the caller brings is changed by the call that fetches.
                if not (self.asks and parameter.direction == "in,out"):
                    self._array(parameter, total)
            else:
                self._single(parameter)
            if total is not None:
                done.add(total.name)
        return self.outputs, self.asks

    def _wants(self, name: str) -> bool:
        return name in self.given or not self.error

    def _length(self, parameter: Parameter) -> int:
        value = self.given.get(parameter.name, ())
        if isinstance(value, str):
            return len(value.encode()) + 1
        return len(value)

    # Several parameters -----------------------------------------------------------------------

    def _counted(self, count: str, arrays: list[Parameter]) -> None:
        """`pCount` and its arrays: asked for first, then filled as far as there is room."""
        place = self.values[count]
        if not place or not any(self._wants(name) for name in (count, *(a.name for a in arrays))):
            return
        available = self.given.get(count)
        if available is None:
            available = max(self._length(array) for array in arrays)
        room = place[0]
        asks = room == 0 or not any(self.values[array.name] for array in arrays)
        self.asks |= asks and available > 0
        place[0] = self.outputs[count] = available if asks else min(room, available)
        for array in arrays:
            if not asks and self.values[array.name]:
                self._elements(array, min(room, available), is_new="alloc" in array.marks)

    def _array(self, array: Parameter, total: Parameter | None) -> None:
        """An array of as many elements as the caller says, or, with a total, as there are."""
        if not self._wants(array.name) and not (total and self._wants(total.name)):
            return
        room = self.values[array.extent]
        available = room
        if total is not None:
            available = self.given.get(total.name, self._length(array))
            self._total(total, available)
            self.asks |= not self.values[array.name] and available > 0
        if self.values[array.name]:
            self._elements(array, min(room, available), is_new=True)

    def _bytes(self, parameter: Parameter, total: Parameter | None) -> None:
        """The answer to a typed query, or memory that is written where that was given."""
        place = self.values[parameter.name]
        if parameter.name not in self.given:
            if total is not None and self._wants(total.name):
                self._total(total, self.given.get(total.name, 0))
            return
        data = self.given[parameter.name]
        if total is not None:
            question = next(item for item in self.prototype.parameters if item.name == "propName")
            data = self.writer.property_bytes(question.base, self.values["propName"], data)
            self._total(total, self.given.get(total.name, len(data)))
            self.asks |= not place and bool(data)
        if place:
            room = self.values.get(parameter.extent, len(data))
            self.ffi.buffer(place, min(room, len(data)))[:] = bytes(data[:room])
            self.outputs[parameter.name] = bytes(data[:room])

    def _total(self, total: Parameter, number: int) -> None:
        if self.values[total.name]:
            self.values[total.name][0] = self.outputs[total.name] = number

    def _elements(self, array: Parameter, count: int, *, is_new: bool) -> None:
        """The first `count` elements: those given, then new handles where the array is filled."""
        place, values = self.values[array.name], self.given.get(array.name, ())
        if array.base == "char" and not array.is_const:
            data = values.encode() + b"\0" if isinstance(values, str) else bytes(values)
            target = place if array.stars == 1 else place[0]
            self.ffi.buffer(target, min(count, len(data)))[:] = data[:count]
            self.outputs[array.name] = values
            return
        struct = self.library.struct(array.base)
        written = []
        for index in range(count):
            value = values[index] if index < len(values) else None
            if struct is not None:
                if value is not None:
                    target = place[index] if array.stars == 2 else place + index
                    self.writer.fill(struct, target, value)
            elif value is None and self.library.is_handle(array) and index >= len(values):
                value = self.writer.handle() if is_new or not place[index] else None
            if struct is None and value is not None:
                self.writer.put(place, index, array.base, value)
            written.append(value)
        self.outputs[array.name] = written

    # One parameter ----------------------------------------------------------------------------

    def _single(self, parameter: Parameter) -> None:
        place = self.values[parameter.name]
        if not place or not self._wants(parameter.name):
            return
        struct = self.library.struct(parameter.base)
        value = self.given.get(parameter.name, _Call)
        if struct is not None:
            if value is not _Call:
                self.writer.fill(struct, place, value)
                self.outputs[parameter.name] = value
            return
        if parameter.base == "char" and parameter.stars == 1:  # text into a buffer of fixed size
            if value is not _Call:
                data = value.encode() + b"\0" if isinstance(value, str) else bytes(value)
                self.ffi.buffer(place, len(data))[:] = data
                self.outputs[parameter.name] = value
            return
        if value is _Call:
            if parameter.direction == "in,out" and (place[0] or not self._is_made(parameter)):
                return  # what the caller brings stays
            value = self._default(parameter)
        self.writer.put(place, 0, parameter.base, value)
        self.outputs[parameter.name] = value

    def _is_made(self, parameter: Parameter) -> bool:
        return self.library.is_handle(parameter) or parameter.stars == 2

    def _default(self, parameter: Parameter) -> Any:
        if self.library.is_handle(parameter):
            return self.writer.handle()
        if parameter.base == "void":
            size = self.values.get("size", 0)
            return self.writer.memory(size if isinstance(size, int) else 0)
        return 0


Answer = Callable[[dict[str, Any]], Any] | Mapping[str, Any] | str | int | None
