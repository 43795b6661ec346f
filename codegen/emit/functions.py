"""The checked functions: one Python method for each plan.

The order inside a method is always the same: refuse NULL handles, turn the inputs into C values,
make room for the outputs, call, check, return. Parameters keep the names that the specification
gives them; a C value made from a parameter is called `c_` + its name, so that the Python object
that owns the memory lives until the call has returned.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from ..ir import Callback, CType, Enum, Struct, Variable
from ..resolve import Library
from ..roles import BYTES, INPUTS, Argument, Plan

INDENT = "        "


class Emitter:
    """Writes the methods of one library."""

    def __init__(self, library: Library) -> None:
        self.library = library

    # Signatures -------------------------------------------------------------------------------

    def signature(self, plan: Plan) -> list[tuple[Argument, bool]]:
        """The parameters of the method, each with whether it may be left out: an optional one may
        where no required one follows."""
        inputs = [argument for argument in plan.arguments if argument.role in INPUTS]
        required = [
            index
            for index, argument in enumerate(inputs)
            if not (argument.optional or argument.role == "out_struct")
        ]
        last = required[-1] if required else -1
        return [(argument, index > last) for index, argument in enumerate(inputs)]

    def method(self, plan: Plan) -> Iterator[str]:
        name = plan.function.name
        params = [
            argument.name + ("=None" if optional else "")
            for argument, optional in self.signature(plan)
        ]
        yield f"    def {name}({', '.join(['self', *params])}):"
        for line in self._body(plan):
            yield INDENT + line

    # Bodies -----------------------------------------------------------------------------------

    def _body(self, plan: Plan) -> Iterator[str]:
        name = plan.function.name
        for argument in plan.arguments:
            if argument.role == "handle" and not argument.optional:
                yield f"if not {argument.name}:"
                yield f'    self.null("{name}", "{argument.name}")'
        yield from self._prepare(plan)
        if not plan.function.returns.base.endswith("_result_t"):
            yield from self._plain_result(plan)
            return
        sized = any(a.role in ("size", "entries", "info_total") for a in plan.arguments)
        if sized:
            yield f"f = self.unchecked.{name}"
            yield from self._first_call(plan)
        else:
            yield from self._call(plan, f"self.unchecked.{name}")
        if plan.releases:
            yield "if not r:"
            yield f"    self.release({plan.releases})"
        yield from self._result(plan)

    def _plain_result(self, plan: Plan) -> Iterator[str]:
        """The four functions that return a value and no result code."""
        name = plan.function.name
        arguments = ", ".join(self._actual(argument) for argument in plan.arguments)
        call = f"self.unchecked.{name}({arguments})"
        if self.library.is_handle(plan.function.returns):
            yield f'return {call} or self.null_result("{name}")'
        else:
            yield f"return {call}"

    def _prepare(self, plan: Plan) -> Iterator[str]:
        counted: set[str] = set()
        for argument in plan.arguments:
            yield from self._prepare_one(plan, argument, counted)
        for argument in plan.arguments:
            by_address = argument.role == "count" and argument.param.type.pointers
            if by_address or argument.role == "used":
                base = argument.param.type.base
                yield f'c_{argument.name} = new("{base} *", {argument.name})'

    def _prepare_one(self, plan: Plan, argument: Argument, counted: set[str]) -> Iterator[str]:
        name, ctype = argument.name, argument.param.type
        value = self._converted(plan, argument)
        match argument.role:
            case "struct" | "memory" | "string" | "vector" | "value":
                if argument.optional:
                    value = f"NULL if {name} is None else {value}"
                yield f"c_{name} = {value}"
            case "array" | "inout_array":
                count = argument.of if argument.of not in counted else f"n_{name}"
                none = "NOTHING" if argument.of not in counted else f"(NULL, {argument.of})"
                if argument.optional:
                    value = f"{none} if {name} is None else {value}"
                yield f"c_{name}, {count} = {value}"
                if argument.of in counted:
                    yield f"if {count} != {argument.of}:"
                    function = plan.function.name
                    yield f'    self.lengths("{function}", "{name}", {count}, {argument.of})'
                counted.add(argument.of)
            case "out_struct":
                yield f"{name} = out_struct(T.{ctype.base}, {name})"
            case "out_value" | "out_pointer" | "out_string" | "out_handle":
                yield f'{name} = new("{self._pointee(ctype)}")'
            case "out_text":
                size = self.library.values[argument.of]
                yield f'{name} = new("char[]", {size})'
            case "size" | "info_total" | "total":
                yield f'{name} = new("{ctype.base} *")'
            case "capacity":
                yield f'c_{name} = new("{ctype.base} *", {name})'
            case "log" if ctype.base == "char":
                yield f'{name} = new("char[]", 4096)'
            case "log_size":
                yield f'{name} = new("{ctype.base} *", 4096)'
            case "log":
                yield f'{name} = new("{ctype.base} *")'
            case "filled" if self._capacity(plan, argument):
                yield f"{name} = {self._allocate(argument, argument.of)}"
            case "out_array":
                yield f"{name} = {self._allocate(argument, argument.of)}"
                if len(ctype.pointers) == 2:  # the addresses of structs
                    yield f"c_{name} = addresses_of({name})"

    def _capacity(self, plan: Plan, argument: Argument) -> bool:
        return any(a.name == argument.of and a.role == "capacity" for a in plan.arguments)

    def _converted(self, plan: Plan, argument: Argument) -> str:
        """The expression that turns what a caller gave into a C value."""
        name, ctype = argument.name, argument.param.type
        writable = "False" if ctype.const else "True"
        match argument.role:
            case "struct":
                return f"struct({name})"
            case "value":
                return f"value({name}, T.{ctype.base})"
            case "string":
                return f"text({name})"
            case "memory":
                if name == "pNext":
                    return f"struct({name})"
                if plan.keeps:
                    return f"self.keep({plan.keeps}, {name}, {writable})"
                return f"memory({name}, {writable})"
            case "vector" if ctype.base in BYTES:
                return f"addresses({name})[0]"
            case "vector":
                return f'array("{ctype.base}[]", {name})[0]'
            case "array" | "inout_array":
                stars = len(ctype.pointers)
                if ctype.base in BYTES and stars == 1:
                    if plan.keeps:
                        return f"self.keep_data({plan.keeps}, {name})"
                    return f"data({name})"
                if ctype.base in BYTES:
                    if plan.keeps:
                        return f"self.keep_addresses({plan.keeps}, {name})"
                    return f"addresses({name})"
                if self._is_struct(ctype):
                    return f"structs(T.{ctype.base}, {name})"
                return f'array("{ctype.base}[]", {name})'
        return name

    def _is_struct(self, ctype: CType) -> bool:
        return isinstance(self.library.types.get(ctype.base), Struct)

    def _pointee(self, ctype: CType) -> str:
        const = "const " if ctype.const else ""
        return f"{const}{ctype.base} {'*' * len(ctype.pointers)}"

    def _allocate(self, argument: Argument, count: str) -> str:
        """Room for `count` elements."""
        ctype = argument.param.type
        if self._is_struct(ctype):
            return f"T.{ctype.base}.array({count})"
        if len(ctype.pointers) == 2:
            if ctype.const:
                return f'new("const {ctype.base} *[]", {count})'
            return f'new("char[]", {count})'  # text behind a pointer
        base = "char" if ctype.base == "void" else ctype.base
        return f'new("{base}[]", {count})'

    def _actual(self, argument: Argument, *, asking: bool = False) -> str:
        """What is passed to C; `asking` for the call that only asks for sizes."""
        name = argument.name
        match argument.role:
            case "handle":
                return f"{name} or NULL" if argument.optional else name
            case "pass":
                return f"NULL if {name} is None else {name}"
            case "struct" | "memory" | "string" | "vector" | "value" | "array" | "inout_array":
                return f"c_{name}"
            case "capacity" | "used":
                return f"c_{name}"
            case "count":
                return f"c_{name}" if argument.param.type.pointers else name
            case "out_struct":
                return f"{name}.cdata"
            case "null":
                return "NULL" if argument.param.type.pointers else "0"
            case "filled" | "info_value" if asking:
                return "NULL"
            case "entries" | "info_size":
                return "0" if asking else "n"
            case "total" | "info_total":
                return name if asking else "NULL"
            case "filled" if (
                len(argument.param.type.pointers) == 2 and not argument.param.type.const
            ):
                return f'new("char **", {name})'
            case "out_array" if len(argument.param.type.pointers) == 2:
                return f"c_{name}"
            case "plain" if isinstance(self.library.types.get(argument.param.type.base), Callback):
                return f"{name} or NULL"
        return name

    def _call(self, plan: Plan, function: str, *, asking: bool = False) -> Iterator[str]:
        actual = [self._actual(argument, asking=asking) for argument in plan.arguments]
        yield f"r = {function}({', '.join(actual)})"
        if plan.outputs or plan.releases or any(a.role == "log" for a in plan.arguments):
            log = next((a for a in plan.arguments if a.role == "log"), None)
            explained = ""
            if log:
                explained = (
                    f", string({log.name})"
                    if log.param.type.base == "char"
                    else f", self.log({log.name}[0])"
                )
            yield "if r:"
            yield f'    r = self.check(r, "{plan.function.name}"{explained})'
            if log and log.param.type.base != "char":
                yield "else:"
                yield f"    self.log({log.name}[0])"

    def _first_call(self, plan: Plan) -> Iterator[str]:
        """Ask for the sizes, make room, call again where there is anything."""
        yield from self._call(plan, "f", asking=True)
        sizes = [a for a in plan.arguments if a.role in ("size", "total", "info_total")]
        filled = [a for a in plan.arguments if a.role in ("filled", "info_value")]
        for index, size in enumerate(sizes):
            count = "n" if index == 0 else f"n_{size.name}"
            yield f"{count} = {size.name}[0]"
            for argument in filled:
                if size.role == "size" and argument.of != size.name:
                    continue
                if argument.role == "info_value":
                    yield f'{argument.name} = new("char[]", {count})'
                else:
                    yield f"{argument.name} = {self._allocate(argument, count)}"
        counts = [f"n_{size.name}" for size in sizes[1:]]
        yield f"if {' or '.join(['n', *counts])}:"
        for argument in plan.arguments:
            if argument.role == "used":  # the first call may have changed it
                yield f"    c_{argument.name}[0] = {argument.name}"
        for line in self._call(plan, "f"):
            yield "    " + line
        for index, size in enumerate(sizes):
            if size.role == "size":
                count = "n" if index == 0 else f"n_{size.name}"
                yield f"    {count} = min({count}, {size.name}[0])"

    # Results ----------------------------------------------------------------------------------

    def _result(self, plan: Plan) -> Iterator[str]:
        name = plan.function.name
        if not plan.outputs:
            if plan.releases or any(a.role == "log" for a in plan.arguments):
                yield "return r or self.success"
            else:
                yield f'return self.check(r, "{name}") if r else self.success'
            return
        values = []
        sizes = [a.name for a in plan.arguments if a.role == "size"]
        for argument in plan.outputs:
            if argument.role in ("out_handle", "out_pointer") and not argument.optional:
                yield f"{argument.name} = {argument.name}[0]"
                yield f"if not {argument.name}:"
                yield f'    self.null_result("{name}")'
                values.append(argument.name)
            else:
                values.append(self._decoded(plan, argument, sizes))
        if plan.status:
            values.insert(0, "r or self.success")
        yield f"return {', '.join(values)}"

    def _decoded(self, plan: Plan, argument: Argument, sizes: list[str]) -> str:
        """The Python value of an output."""
        name, ctype = argument.name, argument.param.type
        match argument.role:
            case "out_struct":
                return name
            case "out_handle" | "out_pointer":
                return f"{name}[0]"
            case "used":
                return f"c_{name}[0]"
            case "out_string":
                return f"string({name}[0])"
            case "out_text":
                return f"string({name})"
            case "out_value":
                return self._scalar(ctype, f"{name}[0]")
            case "info_value":
                question = self._question(plan)
                return f'T.answer("{question.type.base}", {question.name}, {name}, n)'
        if self._capacity(plan, argument):
            count = f"min({argument.of}, c_{argument.of}[0])"
        elif argument.role == "filled" and argument.of in sizes:
            count = "n" if sizes.index(argument.of) == 0 else f"n_{argument.of}"
        elif argument.role == "filled":
            count = "n"
        else:
            count = argument.of
        return self._sequence(
            argument, f"c_{name}" if argument.role == "inout_array" else name, count
        )

    def _question(self, plan: Plan) -> Variable:
        return next(p for p in plan.function.params if p.name == "propName")

    def _scalar(self, ctype: CType, expression: str) -> str:
        decl = self.library.types.get(ctype.base)
        if isinstance(decl, Enum):
            return f"T.{ctype.base}({expression})"
        if ctype.base in ("ze_bool_t", "ur_bool_t"):
            return f"bool({expression})"
        return expression

    def _sequence(self, argument: Argument, name: str, count: str) -> str:
        ctype = argument.param.type
        decl = self.library.types.get(ctype.base)
        if isinstance(decl, Struct):
            return f"T.{ctype.base}.views({name}, {count})"
        if len(ctype.pointers) == 2:
            if ctype.const:
                return f"[string(p) for p in unpack({name}, {count})]"
            return f"string({name})"
        if ctype.base == "char":
            return f"string({name})"
        if ctype.base in BYTES:
            return f"bytes(buffer({name}, {count}))"
        if isinstance(decl, Enum):
            return f"[T.{ctype.base}(v) for v in unpack({name}, {count})]"
        return f"unpack({name}, {count})"


_HEADER = '''"""The functions of {title}. Written by `python -m codegen generate`; do not edit."""

from ..raw._arguments import (
    NOTHING, NULL, addresses, addresses_of, array, buffer, data, memory, out_struct, string,
    struct, structs, text, unpack, value,
)
from ..raw._functions import Functions
from ..raw._types import Types
from ._{library}_cffi import ffi

new = ffi.new
T = Types.of("{library}")
'''

TITLES = {
    "ze": "Level Zero core",
    "zes": "Level Zero Sysman",
    "zet": "Level Zero tools",
    "zer": "Level Zero runtime",
    "ur": "Unified Runtime",
}


def functions_module(library: Library, namespace: str, plans: list[Plan]) -> str:
    """`_generated/ze_functions.py`: one class with a method for each function."""
    emitter = Emitter(library)
    lines = [_HEADER.format(title=TITLES[namespace], library=library.name)]
    lines += ["", f"class {namespace.capitalize()}(Functions):"]
    lines += ["    __slots__ = ()", f'    namespace = "{namespace}"', "    types = T"]
    for plan in plans:
        if plan.function.namespace == namespace:
            lines.append("")
            lines += emitter.method(plan)
    text = "\n".join(lines) + "\n"
    return re.sub(r"[ \t]+\n", "\n", text)
