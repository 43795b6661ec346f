"""What a call gives back: the answers that were set, and defaults for the rest."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from .prototypes import Parameter, Prototype
from .writer import Writer

Answer = Callable[[dict[str, Any]], Any] | Mapping[str, Any] | str | int | None


def write_outputs(
    writer: Writer,
    prototype: Prototype,
    values: tuple[Any, ...],
    given: Mapping[str, Any],
    error: bool,
) -> tuple[dict[str, Any], bool]:
    """The outputs of one call, by name, and whether another call is to be expected that fetches
    what this one only asked the size of. With an error only what was given is written."""
    return _Call(writer, prototype, values, given, error).write()


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
