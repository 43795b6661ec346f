"""The checked functions: one Python method for each plan.

The order inside a method is always the same: refuse NULL handles, turn the inputs into C values,
make room for the outputs, call, check, return. Parameters keep the names that the specification
gives them; a C value made from a parameter is called `c_` + its name, so that the Python object
that owns the memory lives until the call has returned.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from ..ir import CType, SpecError
from ..library import TITLES, Library
from ..plans import Plan
from ..roles import BYTES, Argument

INDENT = "        "
LOG_SIZE = 4096  # for a text that must be read in the same call


class Emitter:
    """Writes the methods of one library."""

    def __init__(self, library: Library) -> None:
        self.library = library

    def method(self, plan: Plan) -> Iterator[str]:
        name = plan.function.name
        params = [
            argument.name + ("=None" if optional else "") for argument, optional in plan.signature
        ]
        yield f"    def {name}({', '.join(['self', *params])}):"
        for line in self._body(plan):
            yield INDENT + line

    # Bodies -----------------------------------------------------------------------------------

    def _body(self, plan: Plan) -> Iterator[str]:
        name = plan.function.name
        for argument in plan.arguments:
            if argument.role == "handle":
                given = f"{argument.name} and " * argument.optional
                yield f"if {given}{argument.name} not in self.handles:"
                yield f'    self.stranger("{name}", "{argument.name}", {argument.name})'
        if plan.instead:
            param, enumerator, method = plan.instead.split()
            value = self._value(plan, enumerator)
            yield f"if {param} == {value}:"
            yield f"    return self.{method}({plan.arguments[0].name})"
        yield from self._prepare(plan)
        if not plan.function.returns.base.endswith("_result_t"):
            yield from self._plain_result(plan)
            return
        if plan.releases:  # what is appended during the call stays kept
            yield f"kept = self.take({plan.releases})"
        if any(a.role in ("size", "entries", "info_total") for a in plan.arguments):
            yield f"f = self.unchecked.{name}"
            yield from self._two_calls(plan)
        else:
            yield from self._call(plan, f"self.unchecked.{name}")
        yield from self._result(plan)

    def _value(self, plan: Plan, enumerator: str) -> int:
        for enum in self.library.enums.values():
            for etor in enum.etors:
                if etor.name == enumerator:
                    return etor.value
        why = f"the override of {plan.function.name} names no enumerator: {enumerator}"
        raise SpecError(plan.function.source, why)

    def _plain_result(self, plan: Plan) -> Iterator[str]:
        """The few functions that return a value and no result code."""
        name = plan.function.name
        if self.library.own is not None:  # a header does not say how it fails
            yield from self._unjudged(plan)
            return
        arguments = ", ".join(self._actual(argument) for argument in plan.arguments)
        call = f"self.unchecked.{name}({arguments})"
        if plan.function.failure == "nullptr":
            yield f'return self.own({call}) or self.failed("{name}")'
        elif plan.function.failure == "UINT32_MAX":
            yield f"answer = {call}"
            yield f'return answer if answer != 0xFFFFFFFF else self.failed("{name}")'
        else:
            why = f"{name} fails with {plan.function.failure!r}, which no rule tests"
            raise SpecError(plan.function.source, why)

    def _unjudged(self, plan: Plan) -> Iterator[str]:
        """A function of which only the declaration is known: its value is returned as it is."""
        if plan.outputs:
            where = plan.function.source
            raise SpecError(where, f"{plan.function.name} has outputs and no result code")
        yield from self._prepare(plan)
        arguments = ", ".join(self._actual(argument) for argument in plan.arguments)
        yield f"return self.unchecked.{plan.function.name}({arguments})"

    # Before the call --------------------------------------------------------------------------

    def _prepare(self, plan: Plan) -> Iterator[str]:
        counted: set[str] = set()
        for argument in plan.arguments:
            if argument.role in ("array", "inout_array"):
                yield from self._array(plan, argument, counted)
            else:
                yield from self._prepare_one(plan, argument)
        yield from self._strangers(plan)
        for argument in plan.arguments:
            by_address = argument.role == "count" and argument.param.type.pointers
            if by_address or argument.role in ("used", "capacity", "inout_value"):
                base = argument.param.type.base
                yield f'c_{argument.name} = new("{base} *", {argument.name})'

    def _prepare_one(self, plan: Plan, argument: Argument) -> Iterator[str]:
        name, ctype = argument.name, argument.param.type
        match argument.role:
            case "vector" if argument.of:
                given = self._converted(plan, argument).removesuffix("[0]")
                nothing = f"(NULL, {argument.of}) if {name} is None else " * argument.optional
                yield f"c_{name}, n_{name} = {nothing}{given}"
                yield f"if n_{name} != {argument.of}:"
                yield f'    self.lengths("{plan.function.name}", "{name}", n_{name}, {argument.of})'
            case "struct" | "memory" | "source" | "string" | "vector" | "value":
                given = self._converted(plan, argument)
                yield f"c_{name} = {f'NULL if {name} is None else ' * argument.optional}{given}"
            case "plain" if plan.keeps and self.library.is_callback(ctype):
                yield f"c_{name} = self.keep({plan.keeps}, {name} or NULL, False)"
            case "out_struct":
                yield f"{name} = out_struct(T.{ctype.base}, {name})"
            case "out_value" | "out_pointer" | "out_string" | "out_handle":
                yield f'{name} = new("{self._pointee(ctype)}")'
            case "out_text":
                yield f'{name} = new("char[]", {self.library.values[argument.of]})'
            case "log" if ctype.base == "char":
                yield f'{name} = new("char[]", {LOG_SIZE})'
            case "log_size":
                yield f'{name} = new("{ctype.base} *", {LOG_SIZE})'
            case "size" | "info_total" | "total" | "log":
                yield f'{name} = new("{ctype.base} *")'
            case "filled" if plan.has_capacity(argument):
                yield f"{name} = {self._allocate(argument, argument.of)}"
            case "out_array":
                yield f"{name} = {self._allocate(argument, argument.of)}"
                if len(ctype.pointers) == 2:
                    yield f"c_{name} = T.{ctype.base}.addresses({name}, {argument.of})"

    def _array(self, plan: Plan, argument: Argument, counted: set[str]) -> Iterator[str]:
        """A sequence, whose length is its count; every further one of that count is compared."""
        name, count = argument.name, argument.of
        given = self._converted(plan, argument)
        if count not in counted:
            nothing = f"NOTHING if {name} is None or not len({name}) else "
            yield f"c_{name}, {count} = {nothing * argument.optional}{given}"
            if self.library.name == "ur" and not argument.optional:  # adapters crash on none
                yield f"if not {count}:"
                yield f'    self.empty("{plan.function.name}", "{name}")'
            counted.add(count)
            return
        nothing = f"(NULL, {count}) if {name} is None else "
        yield f"c_{name}, n_{name} = {nothing * argument.optional}{given}"
        yield f"if n_{name} != {count}:"
        yield f'    self.lengths("{plan.function.name}", "{name}", n_{name}, {count})'

    def _strangers(self, plan: Plan) -> Iterator[str]:
        for argument in plan.arguments:
            name = argument.name
            listed = argument.role in ("array", "inout_array")
            if listed and self.library.is_handle(argument.param.type):
                given = f"{name} is not None and " * argument.optional
                yield f"if {given}not self.handles.issuperset({name}):"
                yield f'    self.strangers("{plan.function.name}", "{name}", {name})'

    def _converted(self, plan: Plan, argument: Argument) -> str:
        """The expression that turns what a caller gave into a C value."""
        name, ctype, keeps = argument.name, argument.param.type, plan.keeps
        writable = not ctype.const and argument.role != "source"
        match argument.role:
            case "struct" if plan.keeps_structs:
                return f"self.keep({keeps}, struct({name}), False, {name})"
            case "struct":
                return f"struct({name})"
            case "value":
                return f"value({name}, T.{ctype.base})"
            case "string":
                return f"text({name})"
            case "memory" if name == "pNext":
                return f"struct({name})"
            case "memory" | "source" if keeps:
                return f"self.keep({keeps}, {name}, {writable})"
            case "memory" | "source":
                return f"memory({name}, {writable})"
            case "vector" if ctype.base in BYTES:
                return f'addresses({name}, "{ctype.base} *")[0]'
            case "vector":
                return f'array("{ctype.base}[]", {name})[0]'
        if ctype.base in BYTES and len(ctype.pointers) == 1:
            return f"self.keep_data({keeps}, {name})" if keeps else f"data({name})"
        if ctype.base in BYTES:
            kind = f"{'const ' * ctype.const}{ctype.base} *"
            if keeps:
                return f'self.keep_addresses({keeps}, {name}, "{kind}")'
            return f'addresses({name}, "{kind}")'
        if self.library.is_struct(ctype):
            return f"structs(T.{ctype.base}, {name})"
        return f'array("{ctype.base}[]", {name})'

    def _allocate(self, argument: Argument, count: str) -> str:
        """Room for `count` elements."""
        ctype = argument.param.type
        if self.library.is_struct(ctype):
            return f"T.{ctype.base}.array({count})"
        if len(ctype.pointers) == 2:
            kind = f"const {ctype.base} *[]" if ctype.const else "char[]"  # text behind a pointer
            return f'new("{kind}", {count})'
        return f'new("{"char" if ctype.base == "void" else ctype.base}[]", {count})'

    # The call ---------------------------------------------------------------------------------

    def _actual(self, argument: Argument, *, asking: bool = False) -> str:
        """What is passed to C; `asking` in the call that only asks for sizes."""
        name, ctype = argument.name, argument.param.type
        match argument.role:
            case "handle":
                return f"{name} or NULL" if argument.optional else name
            case "pass":
                return f"NULL if {name} is None else {name}"
            case "memory" | "source" if ctype.base not in BYTES:
                return f'cast("void *", c_{name})'  # c_ holds the owner
            case "struct" | "memory" | "source" | "string" | "vector" | "value":
                return f"c_{name}"
            case "array" | "inout_array" | "capacity" | "used" | "inout_value":
                return f"c_{name}"
            case "count":
                return f"c_{name}" if ctype.pointers else name
            case "out_struct":
                return f"{name}.cdata"
            case "null":
                return "NULL" if ctype.pointers else "0"
            case "filled" | "filled_structs" if asking and not argument.optional:
                return self._allocate(argument, "1")  # not optional: NULL may be refused
            case "filled" | "filled_structs" | "info_value" if asking:
                return "NULL"
            case "entries" | "info_size":
                return "0" if asking else "n"
            case "total" | "info_total":
                return name if asking else "NULL"
            case "filled_structs":
                return f"c_{name}"
            case "filled" if len(ctype.pointers) == 2 and not ctype.const:
                return f'new("char **", {name})'
            case "out_array" if len(ctype.pointers) == 2:
                return f"c_{name}"
            case "plain" if self.library.is_callback(ctype):
                return f"{name} or NULL"
        return name

    def _call(self, plan: Plan, function: str, *, asking: bool = False) -> Iterator[str]:
        """The call and what follows an unusual result. Without outputs the result is returned;
        with them it must be SUCCESS, unless it is documented and returned beside them."""
        name = plan.function.name
        actual = [self._actual(argument, asking=asking) for argument in plan.arguments]
        yield f"r = {function}({', '.join(actual)})"
        log = next((a for a in plan.arguments if a.role == "log"), None)
        detail = ""
        if log and log.param.type.base == "char":
            detail = f", string({log.name})"
        elif log:
            yield f"self.last_log = self.log({log.name}[0])"
            detail = ", self.last_log"
        if plan.releases:
            yield "if r:"
            yield f"    self.put_back({plan.releases}, kept)"
        if plan.log_of:
            given = any(argument.name == plan.log_of for argument in plan.inputs)
            detail = f", self.program_log({plan.log_of}{'' if given else '[0], release=True'})"
        if plan.status == "any":
            yield "r = self.results(r)"
        elif plan.status:
            yield "if r:"
            yield f'    r = self.check(r, "{name}"{detail})'
        elif plan.outputs:
            yield "if r:"
            yield f'    self.expect(r, "{name}"{detail})'
        elif plan.is_query:
            yield f'return self.answer(r, "{name}")'
        elif released := plan.released:
            yield "if r:"
            yield f'    return self.check(r, "{name}"{detail})'
            yield f"self.handles.discard({released})"
            yield "return self.success"
        else:
            yield f'return self.check(r, "{name}"{detail}) if r else self.success'

    def _two_calls(self, plan: Plan) -> Iterator[str]:
        """Ask for the sizes, make room, call again where there is anything."""
        sizes = [a for a in plan.arguments if a.role in ("size", "total", "info_total")]
        extended = next((a for a in plan.arguments if a.role == "filled_structs"), None)
        first = [*self._call(plan, "f", asking=True), *self._room(plan, sizes)]
        if extended:
            name, count = extended.name, sizes[0].name
            yield f"if {name} is None:"
            yield from ("    " + line for line in first)
            yield "else:"
            base = extended.param.type.base
            yield f"    c_{name}, n = structs(T.{base}, {name})"
            yield f"    {count}[0] = n"
            if plan.status:
                yield "    r = 0"
        else:
            yield from first
        yield f"if {' or '.join(['n', *(f'n_{size.name}' for size in sizes[1:])])}:"
        for argument in plan.arguments:
            if argument.role == "used":  # the first call may have changed it
                yield f"    c_{argument.name}[0] = {argument.name}"
        if plan.status:
            yield "    asked = r"
        yield from ("    " + line for line in self._call(plan, "f"))
        if plan.status:
            yield "    r = r or asked"
        for index, size in enumerate(sizes):
            if size.role == "size":
                count = "n" if index == 0 else f"n_{size.name}"
                yield f"    {count} = min({count}, {size.name}[0])"

    def _room(self, plan: Plan, sizes: list[Argument]) -> Iterator[str]:
        filled = [a for a in plan.arguments if a.role in ("filled", "filled_structs", "info_value")]
        for index, size in enumerate(sizes):
            count = "n" if index == 0 else f"n_{size.name}"
            yield f"{count} = {size.name}[0]{f' + {plan.spare}' if plan.spare else ''}"
            if plan.spare:  # for what comes to be between the two calls
                yield f"{size.name}[0] = {count}"
            for argument in filled:
                if size.role == "size" and argument.of != size.name:
                    continue
                if argument.role == "info_value":
                    yield f'{argument.name} = new("char[]", {count})'
                elif argument.role == "filled_structs":
                    yield f"c_{argument.name} = {self._allocate(argument, count)}"
                else:
                    yield f"{argument.name} = {self._allocate(argument, count)}"

    # Results ----------------------------------------------------------------------------------

    def _result(self, plan: Plan) -> Iterator[str]:
        if not plan.outputs:
            return  # the call returned its code
        if released := plan.released:
            yield f"self.handles.discard({released})"
        values = []
        sizes = [a.name for a in plan.arguments if a.role == "size"]
        for argument in plan.outputs:
            if argument.role in ("out_handle", "out_pointer") and not argument.optional:
                yield f"{argument.name} = {argument.name}[0]"
                yield f"if not {argument.name}:"
                yield f'    self.null_result("{plan.function.name}"{", r" * bool(plan.status)})'
                if argument.role == "out_handle":
                    yield f"self.handles.add({argument.name})"
                if plan.shares and argument.name == plan.shares[1]:
                    yield f"self.share({', '.join(plan.shares)})"
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
            case "out_handle":
                return f"self.own({name}[0])"
            case "out_pointer":
                return f"{name}[0]"
            case "used" | "inout_value":
                return f"c_{name}[0]"
            case "out_string":
                return f"string({name}[0])"
            case "out_text":
                return f"string({name})"
            case "out_value":
                return self._scalar(ctype, f"{name}[0]")
            case "info_value":
                question = next(p for p in plan.function.params if p.name == "propName")
                return f'T.answer("{question.type.base}", {question.name}, {name}, n)'
            case "filled_structs":
                return f"T.{ctype.base}.views(c_{name}, n, {name})"
            case "inout_array":
                return self._sequence(argument, f"c_{name}", argument.of)
        if plan.has_capacity(argument):
            return self._sequence(argument, name, f"min({argument.of}, c_{argument.of}[0])")
        if argument.role == "filled":
            first = argument.of not in sizes or sizes.index(argument.of) == 0
            return self._sequence(argument, name, "n" if first else f"n_{argument.of}")
        return self._sequence(argument, name, argument.of)

    def _scalar(self, ctype: CType, expression: str) -> str:
        if self.library.is_enum(ctype):
            return f"T.{ctype.base}({expression})"
        if ctype.base in ("ze_bool_t", "ur_bool_t"):
            return f"bool({expression})"
        return expression

    def _sequence(self, argument: Argument, name: str, count: str) -> str:
        ctype = argument.param.type
        if self.library.is_struct(ctype):
            return f"T.{ctype.base}.views({name}, {count})"
        if len(ctype.pointers) == 2 and ctype.const:
            return f"[string(p) for p in unpack({name}, {count})]"
        if len(ctype.pointers) == 2 or ctype.base == "char":
            return f"string({name})"
        if ctype.base in BYTES:
            return f"bytes(buffer({name}, {count}))"
        if self.library.is_enum(ctype):
            return f"[T.{ctype.base}(v) for v in unpack({name}, {count})]"
        if self.library.is_handle(ctype):
            return f"self.own_all(unpack({name}, {count}))"
        return f"unpack({name}, {count})"

    # Types ------------------------------------------------------------------------------------

    def _pointee(self, ctype: CType) -> str:
        return f"{'const ' * ctype.const}{ctype.base} {'*' * len(ctype.pointers)}"


_HEADER = '''"""The functions of {title}. Written by `python -m codegen generate`; do not edit."""

from ..raw._arguments import (
    NOTHING, NULL, addresses, array, buffer, data, memory, out_struct, string, struct, structs,
    text, unpack, value,
)
from ..raw._functions import Functions
from ..raw._types import Types
from ._{library}_cffi import ffi

__all__ = ["{cls}"]

new = ffi.new
cast = ffi.cast
T = Types.of("{library}")
'''


def methods(library: Library, plans: list[Plan]) -> Iterator[str]:
    """The methods of a class of functions, each behind a blank line."""
    emitter = Emitter(library)
    for plan in plans:
        yield ""
        yield from emitter.method(plan)


def functions_module(library: Library, namespace: str, plans: list[Plan]) -> str:
    """`_generated/ze_functions.py`: one class with a method for each function."""
    lines = [
        _HEADER.format(title=TITLES[namespace], library=library.name, cls=namespace.capitalize())
    ]
    lines += ["", f"class {namespace.capitalize()}(Functions):"]
    lines += ["    __slots__ = ()", f'    namespace = "{namespace}"', "    types = T"]
    lines += methods(library, [plan for plan in plans if plan.function.namespace == namespace])
    text = "\n".join(lines) + "\n"
    return re.sub(r"[ \t]+\n", "\n", text)
