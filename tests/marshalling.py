"""Every generated function as a case: what it is called with, what must arrive and come back.

Built from the function's plan (`codegen.roles`), so that a new function is tested without a line
here. No two values of a call are the same: a mix-up shows.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from typing import Any

from marshalling_values import Given, Members, Memory, Values, address_of, specification

from codegen.ir import Callback, CType, Enum
from codegen.plans import Plan
from codegen.roles import BYTES, INPUTS, Argument
from oneapi_l0.drivers.testing import RecordingDriver

NAMESPACES = ("ze", "zes", "zet", "zer", "ur")


@cache
def plans() -> dict[str, Plan]:
    """The plan of every function of Level Zero and Unified Runtime."""
    _, by_library, _ = specification()
    return {plan.function.name: plan for owned in by_library.values() for plan in owned}


class Case:
    """One call of one function: `inputs` in order, the `arguments` that must arrive, `answers`
    for the driver to give, and the `outputs` that must come back, in order.

    optional: whether what may be left out is given. elements: how many there are of what the
    driver fills in. `asked` is what differs in the call that asks for sizes.
    """

    def __init__(self, driver: RecordingDriver, plan: Plan, *, optional: bool, elements: int = 3):
        name = plan.function.name
        self.driver, self.plan = driver, plan
        self.library = specification()[0][driver.library]
        self.values = Values(driver, self.library)
        self.ffi = self.values.ffi
        self.function = getattr(getattr(driver, plan.function.namespace), name)
        self.optional, self.count = optional, elements
        self.inputs: dict[str, Any] = {}
        self.arguments: dict[str, Any] = {}
        self.asked: dict[str, Any] = {}
        self.answers: dict[str, Any] = {}
        self.outputs: list[Any] = []
        self.kept: list[Any] = []
        self._lengths: dict[str, int] = {}  # of the arrays that a parameter counts
        for argument in plan.arguments:
            self._add(argument)

    def call(self) -> Any:
        return self.function(*self.inputs.values())

    @property
    def asks(self) -> bool:
        """Whether the function asks for sizes first."""
        return any(a.role in ("size", "entries", "info_total") for a in self.plan.arguments)

    @property
    def first(self) -> dict[str, Any]:
        """What arrives in the call that asks for sizes."""
        return self.arguments | self.asked

    def _add(self, argument: Argument) -> None:
        name = argument.name
        if argument.role in INPUTS and argument.optional and not self.optional:
            self.inputs[name] = None
            if argument.role not in ("filled_structs", "out_struct"):
                self.arguments[name] = None
                if argument.role == "array":
                    self.arguments.setdefault(argument.of, 0)
                return
        if argument.role in ("array", "inout_array", "vector"):
            self._array(argument)
        else:
            getattr(self, "_" + argument.role)(argument, argument.param.type)

    def _give(self, argument: Argument, value: Any, arrives: Any) -> None:
        self.inputs[argument.name] = value
        self.arguments[argument.name] = arrives

    def _is_struct(self, ctype: CType) -> bool:
        return ctype.base in self.library.structs or (
            ctype.base in self.library.typedefs
            and self.library.typedefs[ctype.base].type.base in self.library.structs
        )

    def length(self, of: str) -> int:
        """How long arrays of that count are: not the same for two counts."""
        return self._lengths.setdefault(of, 2 + len(self._lengths))

    # What is given ----------------------------------------------------------------------------

    def _handle(self, argument: Argument, ctype: CType) -> None:
        self._give(argument, *self.values.handle(ctype.base))

    def _plain(self, argument: Argument, ctype: CType) -> None:
        counted = [a for a in self.plan.arguments if a.of == argument.name]
        if ctype.pointers or isinstance(self.library.types.get(ctype.base), Callback):
            self._give(argument, *self.values.handle(f"{ctype.base} {'*' * len(ctype.pointers)}"))
        elif counted:
            self._give(argument, self.length(argument.name), self.length(argument.name))
        else:
            number = self.values.number(ctype.base)
            if argument.name == "propName":
                number += 0x6000  # a question that the specification does not type
            self._give(argument, number, number)

    def _struct(self, argument: Argument, ctype: CType) -> None:
        made, expected = self.values.struct(ctype.base)
        self.kept.append(made)
        self._give(argument, made, expected)

    _value = _struct

    def _string(self, argument: Argument, ctype: CType) -> None:
        text = self.values.text()
        self._give(argument, text, text)

    def _memory(self, argument: Argument, ctype: CType) -> None:
        if argument.name == "pNext":
            base = "ze_device_luid_ext_properties_t"
            self._give(argument, *self.values.struct(base))
            return
        of = argument.param.extent or ""
        if self._is_struct(ctype) and of:
            pairs = [self.values.struct(ctype.base) for _ in range(self.length(of))]
            array = self.ffi.new(f"{ctype.base}[]", [made.cdata[0] for made, _ in pairs])
            self._give(argument, array, [members for _, members in pairs])
        elif self._is_struct(ctype):
            self._give(argument, *self.values.struct(ctype.base))
        elif ctype.base not in BYTES:
            count = self.length(of) if of else 1
            numbers = [self.values.number(ctype.base) for _ in range(count)]
            memory = self.ffi.new(f"{ctype.base}[]", numbers)
            read = numbers if of else numbers[0]
            self._give(argument, memory, read if argument.param.direction == "in" else Given())
        else:
            memory_ = Memory(self.values.bytes(300))
            self._give(argument, memory_.buffer, memory_)

    _source = _memory

    def _array(self, argument: Argument) -> None:
        ctype = argument.param.type
        count = self.length(argument.of)
        if argument.role != "vector":
            self.arguments[argument.of] = count
        if not argument.of:  # one address for each kernel argument
            buffers = [bytearray(8) for _ in range(count)]
            self._give(argument, buffers, Given())
        elif ctype.base in BYTES and len(ctype.pointers) == 1:
            data = self.values.bytes(count)
            self._give(argument, data, data)
        elif ctype.base in BYTES:
            parts = [self.values.bytes(4) for _ in range(count)]
            self._give(argument, parts, [address_of(part) for part in parts])
        elif self._is_struct(ctype):
            pairs = [self.values.struct(ctype.base) for _ in range(count)]
            self.kept += pairs
            self._give(argument, [made for made, _ in pairs], [dict_ for _, dict_ in pairs])
        elif ctype.base.endswith("_handle_t"):
            pairs = [self.values.handle(ctype.base) for _ in range(count)]
            self._give(argument, [made for made, _ in pairs], [number for _, number in pairs])
        else:
            numbers = [self.values.number(ctype.base) for _ in range(count)]
            self._give(argument, numbers, numbers)
        if argument.role == "inout_array":
            self._answer_array(argument, ctype, count)

    def _pass(self, argument: Argument, ctype: CType) -> None:
        place = self.ffi.new(f"{ctype.base} *")
        self._give(argument, place, int(self.ffi.cast("uintptr_t", place)))

    def _capacity(self, argument: Argument, ctype: CType) -> None:
        self._give(argument, self.count, self.count)

    def _inout_value(self, argument: Argument, ctype: CType) -> None:
        self._give(argument, 3, 3)
        self.answers[argument.name] = 2
        self.outputs.append(2)

    def _used(self, argument: Argument, ctype: CType) -> None:
        self.answers[argument.name] = 1
        self.outputs.append(1)

    # What comes back --------------------------------------------------------------------------

    def _answer_number(self, ctype: CType) -> tuple[Any, Any]:
        number = self.values.number(ctype.base)
        if isinstance(self.library.types.get(ctype.base), Enum):
            return number, getattr(self.values.types, ctype.base)(number)
        return number, bool(number) if ctype.base.endswith(("bool_t", "bool")) else number

    def _out_value(self, argument: Argument, ctype: CType) -> None:
        self.arguments[argument.name] = Given()
        self.answers[argument.name], output = self._answer_number(ctype)
        self.outputs.append(output)

    def _out_handle(self, argument: Argument, ctype: CType) -> None:
        self.arguments[argument.name] = Given()
        handle, self.answers[argument.name] = self.values.handle(ctype.base)
        self.outputs.append(handle)

    def _out_pointer(self, argument: Argument, ctype: CType) -> None:
        self.arguments[argument.name] = Given()
        pointer, self.answers[argument.name] = self.values.handle("void *")
        self.outputs.append(pointer)

    def _out_string(self, argument: Argument, ctype: CType) -> None:
        self.arguments[argument.name] = Given()
        self.answers[argument.name] = self.values.text()
        self.outputs.append(self.answers[argument.name])

    _out_text = _out_string

    def _out_struct(self, argument: Argument, ctype: CType) -> None:
        if self.optional:
            made, expected = self.values.struct(ctype.base)
            self._give(argument, made, expected)
        else:
            self._give(argument, None, self.values.untouched(ctype.base))
        self.answers[argument.name] = self.values.answered(ctype.base)
        self.outputs.append(Members(**self.answers[argument.name]))

    def _out_array(self, argument: Argument, ctype: CType) -> None:
        count = self.length(argument.of)
        of_structs = self._is_struct(ctype)
        untouched = [self.values.untouched(ctype.base)] * count if of_structs else None
        self.arguments[argument.name] = untouched or Given()
        if argument.param.direction == "in,out" and not of_structs:
            self.arguments[argument.name] = [0] * count
        self._answer_array(argument, ctype, count)

    def _filled(self, argument: Argument, ctype: CType) -> None:
        name, of = argument.name, argument.of
        sizes = [a.name for a in self.plan.arguments if a.role == "size"]
        room = self.count + (sizes.index(of) if of in sizes else 0)
        text = ctype.base == "char" and not ctype.const
        if text:
            self.answers[name] = self.values.text()
            self.outputs.append(self.answers[name])
            room = len(self.answers[name]) + 1
        elif ctype.base in BYTES and not ctype.const:
            self.answers[name] = self.values.bytes(room)
            self.outputs.append(self.answers[name])
        else:
            self._answer_array(argument, ctype, room)
        spare = self.plan.spare
        if self._role_of(of) in ("size", "entries"):
            self.arguments[of] = room + spare
            self.asked[of] = 0
        if argument.optional:
            self.asked[name] = None
        elif self._role_of(of) == "size":
            self.asked[name] = []
        if self._is_struct(ctype):
            self.arguments[name] = [self.values.untouched(ctype.base)] * (room + spare)
        elif argument.param.direction == "out" or (len(ctype.pointers) == 2 and not ctype.const):
            self.arguments[name] = Given()
        elif ctype.base in BYTES and len(ctype.pointers) == 1:
            self.arguments[name] = bytes(room)
        elif ctype.base.endswith("_handle_t") or ctype.pointers[1:]:
            self.arguments[name] = [None] * room
        else:
            self.arguments[name] = [0] * room

    def _filled_structs(self, argument: Argument, ctype: CType) -> None:
        self.inputs[argument.name] = None
        self._filled(argument, ctype)

    def _answer_array(self, argument: Argument, ctype: CType, count: int) -> None:
        if self._is_struct(ctype):
            answers = [self.values.answered(ctype.base) for _ in range(count)]
            outputs: list[Any] = [Members(**members) for members in answers]
        elif ctype.base == "char":
            answers = outputs = [self.values.text() for _ in range(count)]
        elif ctype.base.endswith("_handle_t"):
            pairs = [self.values.handle(ctype.base) for _ in range(count)]
            answers, outputs = [b for _, b in pairs], [a for a, _ in pairs]
        else:
            pairs = [self._answer_number(ctype) for _ in range(count)]
            answers, outputs = [a for a, _ in pairs], [b for _, b in pairs]
        self.answers[argument.name] = answers
        self.outputs.append(outputs)

    def _info_value(self, argument: Argument, ctype: CType) -> None:
        self.answers[argument.name] = self.values.bytes(self.count)
        self.outputs.append(self.answers[argument.name])
        self.arguments[argument.name] = Given()
        self.asked[argument.name] = None
        if self.count == 0:
            self.outputs[-1] = b""

    # What the wrapper does itself -------------------------------------------------------------

    def _role_of(self, name: str) -> str:
        return next((a.role for a in self.plan.arguments if a.name == name), "")

    def _count(self, argument: Argument, ctype: CType) -> None:
        self.arguments.setdefault(argument.name, 0)

    _size = _entries = _count

    def _total(self, argument: Argument, ctype: CType) -> None:
        self.arguments[argument.name] = None
        self.asked[argument.name] = Given()

    _info_total = _total

    def _info_size(self, argument: Argument, ctype: CType) -> None:
        self.arguments[argument.name] = self.count
        self.asked[argument.name] = 0

    def _log(self, argument: Argument, ctype: CType) -> None:
        self.arguments[argument.name] = bytes(4096) if ctype.base == "char" else Given()

    def _log_size(self, argument: Argument, ctype: CType) -> None:
        self.arguments[argument.name] = 4096

    def _null(self, argument: Argument, ctype: CType) -> None:
        self.arguments[argument.name] = None if ctype.pointers else 0


def handles_of(plan: Plan) -> Iterator[str]:
    """The handles that must not be NULL."""
    for argument in plan.arguments:
        if argument.role == "handle" and not argument.optional:
            yield argument.name


def callbacks_of(plan: Plan) -> Iterator[str]:
    """The parameters that are functions of the caller's."""
    library = specification()[0]["ur" if plan.function.namespace == "ur" else "ze"]
    for argument in plan.arguments:
        if isinstance(library.types.get(argument.param.type.base), Callback):
            yield argument.name


def is_handle(plan: Plan, base: str) -> bool:
    library = specification()[0]["ur" if plan.function.namespace == "ur" else "ze"]
    return library.is_handle(CType(base))
