"""Functions by their prototypes: what their arguments say before a call, and after it."""

from __future__ import annotations

import re
from importlib import import_module

from ..raw._arguments import OWNERS
from ..raw._types import NAMESPACES, CData
from .memory import read
from .values import ELEMENTS, Values, handles, listed, noun

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from typing import Any

    Arguments = Sequence[Any]

ANSWER = 4096  # bytes of an answer to a query

_ONE = OWNERS[0]  # what `ffi.new("T *")` gives: one element, not an array
_PARAMETER = re.compile(r"(in|out|in,out) (?:const )?([\w ]+?) ?(\**)(\w+)((?: @.*)?)")
_NUMBERS = ("size_t", "uint32_t", "int32_t", "uint64_t", "double", "bool")


class Parameter:
    """One parameter: `kind` is its C type without const and stars."""

    def __init__(self, values: Values, line: str) -> None:
        parts = _PARAMETER.fullmatch(line)
        if parts is None:
            raise ValueError(f"no parameter: {line!r}")
        self.values = values
        self.direction, self.kind, stars, self.name, marks = parts.groups()
        self.stars = len(stars)
        self.is_released = " @release" in marks
        found = re.search(r"@range\(\d+, (\*?)(\w+)\)", marks)
        self.count = (found[2], bool(found[1])) if found else None
        found = re.search(r"@typename\((\w+), (\w+)\)", marks)
        self.answer = (found[1], found[2]) if found else None
        data = values.types.data(self.kind)
        self.is_struct = data is not None and self.kind in data.STRUCTS
        self.is_enum = data is not None and self.kind in data.ENUMS
        self.ctype = None if self.kind == "void" else values.ffi.typeof(self.kind)
        self.noun = noun(self.ctype) if self.ctype is not None else ""

    @property
    def is_buffer(self) -> bool:
        """Memory of the program's, which is never shown."""
        return self.stars == 1 and self.kind in ("void", "uint8_t", "int8_t")

    @property
    def is_number(self) -> bool:
        return self.is_enum or self.kind in _NUMBERS or self.kind.endswith("_bool_t")


class Signature:
    """What the arguments of one function mean."""

    def __init__(self, library: str, name: str) -> None:
        self.name = name
        self.values = Values.of(library)
        self.returns = f"{library}_result_t"
        self.parameters: list[Parameter] = []
        for namespace in NAMESPACES[library]:
            known = import_module(f"oneapi_l0._generated.{namespace}_prototypes").PROTOTYPES
            if name in known:
                self.returns, *lines = known[name]
                self.parameters = [Parameter(self.values, line) for line in lines]
        self.positions = {item.name: place for place, item in enumerate(self.parameters)}
        self.makes_objects = "Get" not in name
        # What a device writes is not there yet when the call returns.
        self.is_deferred = "Append" in name or name.startswith("urEnqueue")

    # Before the call ------------------------------------------------------------------------------

    def inputs(self, arguments: Arguments) -> dict[str, str]:
        """The inputs by name; of the outputs those that are NULL."""
        shown = {}
        for place, argument in enumerate(arguments):
            if place >= len(self.parameters):
                shown[f"argument{place}"] = self._safely(self.values.text, argument)
                continue
            parameter = self.parameters[place]
            text = self._safely(self._input, argument, parameter, arguments)
            if text:
                shown[parameter.name] = text
        return shown

    def _input(self, argument: Any, parameter: Parameter, arguments: Arguments) -> str:
        values = self.values
        if not parameter.stars:
            if parameter.noun and isinstance(argument, CData):
                argument = values.ffi.cast(parameter.ctype, argument)
            return values.named(parameter.kind, argument)
        if not isinstance(argument, CData):  # cffi takes bytes and lists as well
            if parameter.kind == "char" and isinstance(argument, bytes):
                return values.text(argument.decode("utf-8", "replace"))
            if isinstance(argument, (list, tuple)) and parameter.direction == "in":
                shown = [values.named(parameter.kind, item) for item in argument[:ELEMENTS]]
                return listed(shown, len(argument))
            return values.text(argument)
        if not argument:
            return "NULL"
        if parameter.is_buffer:
            return values.address(argument)
        if parameter.direction == "in":
            return self._pointee(argument, parameter, self._count(parameter, arguments))
        if parameter.direction == "in,out" and parameter.stars == 1 and not parameter.count:
            if parameter.is_struct:
                return values.struct_at(parameter.kind, argument, brief=True)
            if parameter.is_number and not self.is_deferred:
                return self._pointee(argument, parameter, None)
        return values.address(argument) if self.is_deferred and parameter.is_number else ""

    def counts(self, arguments: Arguments) -> dict[int, int | None]:
        """How much room the arrays have that the call fills, by their places."""
        found = {}
        for place, parameter in enumerate(self.parameters[: len(arguments)]):
            if parameter.direction != "in" and parameter.stars:
                try:
                    found[place] = self._count(parameter, arguments)
                except Exception:
                    found[place] = 0
        return found

    # After the call -------------------------------------------------------------------------------

    def result(self, value: Any) -> str:
        """What the function returned."""
        return self._safely(self._returned, value)

    def _returned(self, value: Any) -> str:
        return self.values.named(self.returns, value)

    def succeeded(self, value: Any) -> bool:
        """Whether there are outputs: SUCCESS, or a warning."""
        if not self.returns.endswith("_result_t"):
            return True
        return value == 0 or "WARNING" in self.result(value)

    def outputs(self, arguments: Arguments, room: dict[int, int | None]) -> dict[str, str]:
        """The outputs of a call that succeeded, by name."""
        shown = {}
        for place, parameter in enumerate(self.parameters[: len(arguments)]):
            argument = arguments[place]
            if not isinstance(argument, CData) or not argument:
                continue
            if parameter.is_released and parameter.noun and not parameter.stars:
                address = int(self.values.ffi.cast("uintptr_t", argument))
                handles.release(parameter.noun, address)
            if place in room:
                text = self._safely(self._output, argument, parameter, arguments, room[place])
                if text:
                    shown[parameter.name] = text
        return shown

    def _output(
        self, argument: Any, parameter: Parameter, arguments: Arguments, room: int | None
    ) -> str:
        if parameter.answer:
            return self._answer(argument, parameter, arguments)
        if parameter.is_buffer or (self.is_deferred and parameter.is_number):
            return ""
        count = room
        if room is not None:
            now = self._count(parameter, arguments)
            filled = self._filled(parameter, arguments)
            count = min(room, *(number for number in (now, filled) if number is not None))
        return self._pointee(argument, parameter, count, new=self.makes_objects)

    def _filled(self, parameter: Parameter, arguments: Arguments) -> int | None:
        """Unified Runtime says in the next parameter how much there is."""
        place = self.positions[parameter.name] + 1
        following = self.parameters[place : place + 1]
        if following and following[0].name.startswith(("pNum", "pPropSizeRet")):
            return self._number(arguments[place], following[0])
        return None

    def _answer(self, argument: Any, parameter: Parameter, arguments: Arguments) -> str:
        """The answer to a typed query (`urDeviceGetInfo`)."""
        question, size = (self.positions[name] for name in parameter.answer or ())
        filled = self._filled(parameter, arguments)
        nbytes = int(arguments[size]) if filled is None else min(int(arguments[size]), filled)
        room = self._room(argument, self.values.ffi.typeof("char"))
        owner = self.values.ffi.from_buffer(read(argument, min(nbytes, room, ANSWER)))
        if len(owner) < nbytes:
            return self.values.address(argument)
        kind = self.parameters[question].kind
        return self.values.text(self.values.types.answer(kind, arguments[question], owner, nbytes))

    # Pointers -------------------------------------------------------------------------------------

    def _count(self, parameter: Parameter, arguments: Arguments) -> int | None:
        """The number of elements by a range mark; None where it is just one."""
        counted = parameter.count or self._unmarked(parameter)
        if counted is None:
            return None
        place = self.positions[counted[0]]
        if counted[1]:
            return self._number(arguments[place], self.parameters[place]) or 0
        return int(arguments[place])

    def _unmarked(self, parameter: Parameter) -> tuple[str, bool] | None:
        """Where the specification marks no range: a string that is filled follows its size, and
        Unified Runtime's work sizes have `workDim` elements."""
        if parameter.kind == "char" and parameter.stars == 1 and parameter.direction != "in":
            before = self.parameters[: self.positions[parameter.name]][-1:]
            if before and before[0].stars == 1 and before[0].kind in ("size_t", "uint32_t"):
                return before[0].name, True
        is_size = parameter.kind == "size_t" and parameter.direction == "in" and parameter.stars
        return ("workDim", False) if is_size and "workDim" in self.positions else None

    def _number(self, argument: Any, parameter: Parameter) -> int | None:
        """The number at a pointer; None where there is none."""
        if not isinstance(argument, CData) or not argument or not parameter.ctype:
            return None
        found, _ = self.values.elements(argument, parameter.ctype, 1)
        return int(found[0]) if found else None

    def _pointee(
        self, argument: Any, parameter: Parameter, count: int | None, *, new: bool = False
    ) -> str:
        """What a pointer leads to: one value, or an array of `count`."""
        values = self.values
        ffi = values.ffi
        if parameter.stars > 2 or (parameter.ctype is None and parameter.stars < 2):
            return values.address(argument)
        if parameter.kind == "char" and parameter.stars == 1:
            if parameter.direction == "in":
                return values.string(argument)
            if count is None:
                return values.address(argument)
            return values.string(argument, min(count, self._room(argument, parameter.ctype)))
        if parameter.stars == 2:
            if parameter.kind == "void" and count is None and parameter.direction == "in":
                return values.address(argument)
            ctype = ffi.typeof("char *" if parameter.kind == "char" else "void *")
        else:
            ctype = parameter.ctype
        number = 1 if count is None else max(0, min(count, self._room(argument, ctype)))
        found, owner = values.elements(argument, ctype, min(number, ELEMENTS))
        if not found:
            return "[]" if count == 0 else values.address(argument)
        if parameter.is_struct and parameter.stars == 1:
            kind = getattr(values.types, parameter.kind)
            shown = [values.struct(kind.wrap(ffi.addressof(item), owner)) for item in found]
        else:
            shown = [values.named(parameter.kind, item, new=new) for item in found]
        return shown[0] if count is None else listed(shown, count)

    def _room(self, argument: Any, ctype: Any) -> int:
        """How many elements an argument can have at most, where C data knows that."""
        ffi = self.values.ffi
        kind = ffi.typeof(argument)
        size = int(ffi.sizeof(ctype))
        if kind.kind == "array":
            return int(ffi.sizeof(argument)) // size
        if type(argument) is _ONE and kind.kind == "pointer":
            return max(1, int(ffi.sizeof(argument[0])) // size)
        return 2**32

    def _safely(self, decode: Callable[..., str], value: Any, *rest: Any) -> str:
        """The text of a value; the value as it is where that fails."""
        try:
            return decode(value, *rest)
        except Exception:
            try:
                return repr(value)[:100]
            except Exception:
                return "?"
