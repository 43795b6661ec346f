"""Before the call: what a caller gave as C values, and room for what comes back."""

from __future__ import annotations

from collections.abc import Iterator

from ..ir import CType
from ..library import Library
from ..plans import Plan
from ..roles import BYTES, Argument

LOG_SIZE = 4096  # for a text that must be read in the same call


def prepare(library: Library, plan: Plan) -> Iterator[str]:
    """Everything that is made before the call, in the order of the parameters."""
    counted: set[str] = set()
    for argument in plan.arguments:
        if argument.role in ("array", "inout_array"):
            yield from _sequence(library, plan, argument, counted)
        else:
            yield from _one(library, plan, argument)
    yield from _strangers(library, plan)
    for argument in plan.arguments:
        by_address = argument.role == "count" and argument.param.type.pointers
        if by_address or argument.role in ("used", "capacity", "inout_value"):
            base = argument.param.type.base
            yield f'c_{argument.name} = new("{base} *", {argument.name})'


def _one(library: Library, plan: Plan, argument: Argument) -> Iterator[str]:
    name, ctype = argument.name, argument.param.type
    match argument.role:
        case "vector" if argument.of:
            given = _converted(library, plan, argument).removesuffix("[0]")
            nothing = f"(NULL, {argument.of}) if {name} is None else " * argument.optional
            yield f"c_{name}, n_{name} = {nothing}{given}"
            yield f"if n_{name} != {argument.of}:"
            yield f'    self.lengths("{plan.function.name}", "{name}", n_{name}, {argument.of})'
        case "struct" | "memory" | "source" | "string" | "vector" | "value":
            given = _converted(library, plan, argument)
            yield f"c_{name} = {f'NULL if {name} is None else ' * argument.optional}{given}"
        case "plain" if plan.keeps and library.is_callback(ctype):
            yield f"c_{name} = self.keep({plan.keeps}, {name} or NULL, False)"
        case "out_struct":
            yield f"{name} = out_struct(T.{ctype.base}, {name})"
        case "out_value" | "out_pointer" | "out_string" | "out_handle":
            yield f'{name} = new("{_pointee(ctype)}")'
        case "out_text":
            yield f'{name} = new("char[]", {library.values[argument.of]})'
        case "log" if ctype.base == "char":
            yield f'{name} = new("char[]", {LOG_SIZE})'
        case "log_size":
            yield f'{name} = new("{ctype.base} *", {LOG_SIZE})'
        case "size" | "info_total" | "total" | "log":
            yield f'{name} = new("{ctype.base} *")'
        case "filled" if plan.has_capacity(argument):
            yield f"{name} = {room(library, argument, argument.of)}"
        case "out_array":
            yield f"{name} = {room(library, argument, argument.of)}"
            if len(ctype.pointers) == 2:
                yield f"c_{name} = T.{ctype.base}.addresses({name}, {argument.of})"


def _sequence(library: Library, plan: Plan, argument: Argument, counted: set[str]) -> Iterator[str]:
    """A sequence, whose length is its count; every further one of that count is compared."""
    name, count = argument.name, argument.of
    given = _converted(library, plan, argument)
    if count not in counted:
        nothing = f"NOTHING if {name} is None or not len({name}) else "
        yield f"c_{name}, {count} = {nothing * argument.optional}{given}"
        if library.name == "ur" and not argument.optional:  # adapters crash on none
            yield f"if not {count}:"
            yield f'    self.empty("{plan.function.name}", "{name}")'
        counted.add(count)
        return
    nothing = f"(NULL, {count}) if {name} is None else "
    yield f"c_{name}, n_{name} = {nothing * argument.optional}{given}"
    yield f"if n_{name} != {count}:"
    yield f'    self.lengths("{plan.function.name}", "{name}", n_{name}, {count})'


def _strangers(library: Library, plan: Plan) -> Iterator[str]:
    for argument in plan.arguments:
        name = argument.name
        listed = argument.role in ("array", "inout_array")
        if listed and library.is_handle(argument.param.type):
            given = f"{name} is not None and " * argument.optional
            yield f"if {given}not self.handles.issuperset({name}):"
            yield f'    self.strangers("{plan.function.name}", "{name}", {name})'


def _converted(library: Library, plan: Plan, argument: Argument) -> str:
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
    if library.is_struct(ctype):
        return f"structs(T.{ctype.base}, {name})"
    return f'array("{ctype.base}[]", {name})'


def room(library: Library, argument: Argument, count: str) -> str:
    """Room for `count` elements."""
    ctype = argument.param.type
    if library.is_struct(ctype):
        return f"T.{ctype.base}.array({count})"
    if len(ctype.pointers) == 2:
        kind = f"const {ctype.base} *[]" if ctype.const else "char[]"  # text behind a pointer
        return f'new("{kind}", {count})'
    return f'new("{"char" if ctype.base == "void" else ctype.base}[]", {count})'


def _pointee(ctype: CType) -> str:
    return f"{'const ' * ctype.const}{ctype.base} {'*' * len(ctype.pointers)}"
