"""The checked functions: one Python method for each plan.

The order inside a method is always the same: refuse NULL handles, turn the inputs into C values,
make room for the outputs, call, check, return. Parameters keep the names that the specification
gives them; a C value made from a parameter is called `c_` + its name, so that the Python object
that owns the memory lives until the call has returned.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from ..ir import SpecError
from ..library import TITLES, Library
from ..plans import Plan
from .arguments import prepare
from .calls import actual, call, two_calls
from .results import results

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


def methods(library: Library, plans: list[Plan]) -> Iterator[str]:
    """The methods of a class of functions, each behind a blank line."""
    for plan in plans:
        yield ""
        yield from _method(library, plan)


def _method(library: Library, plan: Plan) -> Iterator[str]:
    name = plan.function.name
    params = [
        argument.name + ("=None" if optional else "") for argument, optional in plan.signature
    ]
    yield f"    def {name}({', '.join(['self', *params])}):"
    for line in _body(library, plan):
        yield "        " + line


def _body(library: Library, plan: Plan) -> Iterator[str]:
    """The lines of a method, in the order that is said above."""
    name = plan.function.name
    for argument in plan.arguments:
        if argument.role == "handle":
            given = f"{argument.name} and " * argument.optional
            yield f"if {given}{argument.name} not in self.handles:"
            yield f'    self.stranger("{name}", "{argument.name}", {argument.name})'
    if plan.instead:
        param, enumerator, method = plan.instead.split()
        value = _value(library, plan, enumerator)
        yield f"if {param} == {value}:"
        yield f"    return self.{method}({plan.arguments[0].name})"
    yield from prepare(library, plan)
    if not plan.function.returns.base.endswith("_result_t"):
        yield from _plain_result(library, plan)
        return
    if plan.releases:  # what is appended during the call stays kept
        yield f"kept = self.take({plan.releases})"
    if any(a.role in ("size", "entries", "info_total") for a in plan.arguments):
        yield f"f = self.unchecked.{name}"
        yield from two_calls(library, plan)
    else:
        yield from call(library, plan, f"self.unchecked.{name}")
    yield from results(library, plan)


def _value(library: Library, plan: Plan, enumerator: str) -> int:
    for enum in library.enums.values():
        for etor in enum.etors:
            if etor.name == enumerator:
                return etor.value
    why = f"the override of {plan.function.name} names no enumerator: {enumerator}"
    raise SpecError(plan.function.source, why)


def _plain_result(library: Library, plan: Plan) -> Iterator[str]:
    """The few functions that return a value and no result code."""
    name = plan.function.name
    where = plan.function.source
    value = f"self.unchecked.{name}({', '.join(actual(library, a) for a in plan.arguments)})"
    if library.own is not None:  # a header does not say how it fails: the value as it is
        if plan.outputs:
            raise SpecError(where, f"{name} has outputs and no result code")
        yield f"return {value}"
    elif plan.function.failure == "nullptr":
        yield f'return self.own({value}) or self.failed("{name}")'
    elif plan.function.failure == "UINT32_MAX":
        yield f"answer = {value}"
        yield f'return answer if answer != 0xFFFFFFFF else self.failed("{name}")'
    else:
        raise SpecError(where, f"{name} fails with {plan.function.failure!r}, which no rule tests")
