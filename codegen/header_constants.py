"""The constants of headers: macros, and `static const` numbers and structs."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Any

from .clang_unit import Clang, Unit
from .declarators import declared, uncommented
from .expressions import evaluate
from .ir import Constant, Decl, Macro, SpecError


def constant(clang: Clang, unit: Unit, cursor: Any) -> Decl:
    """A variable: a struct is a constant of the interface, a number is like a macro."""
    where = unit.source(cursor)
    written = unit.written(cursor)
    if not re.search(r"\b(const|constexpr)\b", written):
        raise SpecError(where, f"{cursor.spelling} is a variable; only constants are read")
    declaration, _, initial = written.partition("=")
    initial = initial.strip().rstrip(";").strip()
    if initial.startswith("{"):
        rows = re.findall(r"([^,{}]+?)\s*(?:,|\})\s*(?://[^\n]*)?", initial)
        members = list(cursor.type.get_canonical().get_fields())
        values = tuple(
            (member.spelling, uncommented(row).strip())
            for member, row in zip(members, rows, strict=False)
        )
        struct = declared(declaration, where)[0].base
        return Constant(cursor.spelling, source=where, struct=struct, values=values)
    if value := clang.constants(unit, [cursor.spelling]):
        return Macro(cursor.spelling, source=where, value=str(value[cursor.spelling]))
    if text := re.match(r'"[^"]*"', initial):
        return Macro(cursor.spelling, source=where, value=text[0])
    raise SpecError(where, f"{cursor.spelling} is not a constant that can be computed")


def macros(
    clang: Clang, unit: Unit, cursors: Iterable[Any], left_out: list[str]
) -> Iterator[Macro]:
    """The first definition of each; one that is no constant is left out, with the reason."""
    definitions: dict[str, Any] = {}
    for cursor in cursors:
        if cursor.kind.name == "MACRO_DEFINITION":
            definitions.setdefault(cursor.spelling, cursor)
    probes: dict[str, Any] = {}
    for name, cursor in definitions.items():
        text = uncommented(unit.written(cursor)).replace("\\\n", " ")[len(name) :]
        body = text.strip()
        where = unit.source(cursor)
        if not body:
            continue  # an include guard, or an empty decoration
        if text.startswith("("):
            params, _, value = body[1:].partition(")")
            words = tuple(re.findall(r"\w+", params))
            yield Macro(name, source=where, params=words, value=" ".join(value.split()))
        elif re.fullmatch(r'"[^"\\]*"', body):
            yield Macro(name, source=where, value=body)
        else:
            probes[name] = (" ".join(body.split()), where)
    values = clang.constants(unit, list(probes)) if probes else {}
    for name, (body, where) in probes.items():
        if name not in values:
            left_out.append(f"{where}: {name} is no constant: {body}")
            continue
        try:
            evaluate(body, where)
            value = body
        except SpecError:
            value = str(values[name])  # a cast, another macro: the compiler's number
        yield Macro(name, source=where, value=value)
