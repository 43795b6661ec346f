"""After the call: what comes back as Python values."""

from __future__ import annotations

from collections.abc import Iterator

from ..ir import CType
from ..library import Library
from ..plans import Plan
from ..roles import BYTES, Argument


def results(library: Library, plan: Plan) -> Iterator[str]:
    """What the method returns: its outputs, behind the result code where that says something."""
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
            values.append(_decoded(library, plan, argument, sizes))
    if plan.status:
        values.insert(0, "r or self.success")
    yield f"return {', '.join(values)}"


def _decoded(library: Library, plan: Plan, argument: Argument, sizes: list[str]) -> str:
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
            return _scalar(library, ctype, f"{name}[0]")
        case "info_value":
            question = next(p for p in plan.function.params if p.name == "propName")
            return f'T.answer("{question.type.base}", {question.name}, {name}, n)'
        case "filled_structs":
            return f"T.{ctype.base}.views(c_{name}, n, {name})"
        case "inout_array":
            return _sequence(library, argument, f"c_{name}", argument.of)
    if plan.has_capacity(argument):
        return _sequence(library, argument, name, f"min({argument.of}, c_{argument.of}[0])")
    if argument.role == "filled":
        first = argument.of not in sizes or sizes.index(argument.of) == 0
        return _sequence(library, argument, name, "n" if first else f"n_{argument.of}")
    return _sequence(library, argument, name, argument.of)


def _scalar(library: Library, ctype: CType, expression: str) -> str:
    if library.is_enum(ctype):
        return f"T.{ctype.base}({expression})"
    if ctype.base in ("ze_bool_t", "ur_bool_t"):
        return f"bool({expression})"
    return expression


def _sequence(library: Library, argument: Argument, name: str, count: str) -> str:
    """The first `count` elements of a C array; a text for characters."""
    ctype = argument.param.type
    if library.is_struct(ctype):
        return f"T.{ctype.base}.views({name}, {count})"
    if len(ctype.pointers) == 2 and ctype.const:
        return f"[string(p) for p in unpack({name}, {count})]"
    if len(ctype.pointers) == 2 or ctype.base == "char":
        return f"string({name})"
    if ctype.base in BYTES:
        return f"bytes(buffer({name}, {count}))"
    if library.is_enum(ctype):
        return f"[T.{ctype.base}(v) for v in unpack({name}, {count})]"
    if library.is_handle(ctype):
        return f"self.own_all(unpack({name}, {count}))"
    return f"unpack({name}, {count})"
