"""What every generated function is called with, what must arrive, and what must come back.

Built from the function's plan (`codegen.roles`), so that a new function is tested without a line
here. No two values of a call are the same: a mix-up shows.
"""

from __future__ import annotations

import itertools
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

from codegen.emit import plan_all
from codegen.ir import Callback, CType, Enum
from codegen.resolve import Library
from codegen.roles import BYTES, INPUTS, Argument, Overrides, Plan
from oneapi_l0.drivers.testing import RecordingDriver

NAMESPACES = ("ze", "zes", "zet", "zer", "ur")
_addresses = itertools.count(0x5EED0000, 0x10)  # of the whole session: each handle has one driver


@cache
def specification() -> tuple[dict[str, Library], dict[str, list[Plan]], Overrides]:
    return plan_all(Path(__file__).parents[1] / "specs")


@cache
def plans() -> dict[str, Plan]:
    """The plan of every function of Level Zero and Unified Runtime."""
    _, by_library, _ = specification()
    return {plan.function.name: plan for owned in by_library.values() for plan in owned}


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
        self._numbers = itertools.count(3)

    def number(self, base: str, ctype: Any = None) -> Any:
        ctype = ctype or self.ffi.typeof(base)
        value = next(self._numbers)
        if base.endswith("bool_t") or base == "bool":
            return 1
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


# Calls ------------------------------------------------------------------------------------------


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
        of = (argument.param.mark("range") or "").split(",")[-1].strip()
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
        ctype, name = argument.param.type, argument.name
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
        return number, True if ctype.base.endswith(("bool_t", "bool")) else number

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
        room = self.count
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
        elif argument.param.direction == "out" or len(ctype.pointers) == 2 and not ctype.const:
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
