"""The call: what is passed to C, once or twice, and what follows an unusual result."""

from __future__ import annotations

from collections.abc import Iterator

from ..library import Library
from ..plans import Plan
from ..roles import BYTES, Argument
from .arguments import room


def call(library: Library, plan: Plan, function: str, *, asking: bool = False) -> Iterator[str]:
    """The call and what follows an unusual result. Without outputs the result is returned;
    with them it must be SUCCESS, unless it is documented and returned beside them."""
    name = plan.function.name
    passed = [actual(library, argument, asking=asking) for argument in plan.arguments]
    yield f"r = {function}({', '.join(passed)})"
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


def two_calls(library: Library, plan: Plan) -> Iterator[str]:
    """Ask for the sizes, make room, call again where there is anything."""
    sizes = [a for a in plan.arguments if a.role in ("size", "total", "info_total")]
    extended = next((a for a in plan.arguments if a.role == "filled_structs"), None)
    first = [*call(library, plan, "f", asking=True), *_make_room(library, plan, sizes)]
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
    yield from ("    " + line for line in call(library, plan, "f"))
    if plan.status:
        yield "    r = r or asked"
    for index, size in enumerate(sizes):
        if size.role == "size":
            count = "n" if index == 0 else f"n_{size.name}"
            yield f"    {count} = min({count}, {size.name}[0])"


def _make_room(library: Library, plan: Plan, sizes: list[Argument]) -> Iterator[str]:
    """Room for as many as the first call said: `n`, and `n_` + the name for further sizes."""
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
                yield f"c_{argument.name} = {room(library, argument, count)}"
            else:
                yield f"{argument.name} = {room(library, argument, count)}"


def actual(library: Library, argument: Argument, *, asking: bool = False) -> str:
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
            return room(library, argument, "1")  # not optional: NULL may be refused
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
        case "plain" if library.is_callback(ctype):
            return f"{name} or NULL"
    return name
