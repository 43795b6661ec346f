"""C declarations from their text, so that types and lengths come out as an author wrote them."""

from __future__ import annotations

import re
from typing import Any

from . import comments
from .annotations import deprecated
from .clang_unit import Unit
from .ir import CType, Mark, Source, Variable, parse_declarator

_PREFIX_WORDS = re.compile(
    r"\b(?:extern|static|inline|constexpr|typename|[A-Z]+_API(?:EXPORT|CALL))\b"
)


def uncommented(text: str, instead: str = "") -> str:
    return re.sub(r"//[^\n]*|/\*.*?\*/", instead, text, flags=re.S)


def declared(text: str, where: Source) -> tuple[CType, str, str]:
    """A declaration's type, name and initial value."""
    text = uncommented(text, " ")
    text = re.sub(
        r"\[\[.*?\]\]|__attribute__\s*\(\(.*?\)\)|alignas\s*\([^)]*\)", " ", text, flags=re.S
    )
    text = _PREFIX_WORDS.sub(" ", text)
    text = re.sub(r"\b(?:std)?::", "", text)
    text, _, initial = text.partition("=")
    if "{" in text:
        text, _, initial = text.partition("{")
        initial = "{" + initial
    text = re.sub(r"^\s*(?:struct|enum|union)\s+(?=\w+\s*[\w*])", "", text)
    ctype, name = parse_declarator(" ".join(text.split()), where)
    return ctype, name, initial.strip().rstrip(";").strip()


def spelled(ctype: Any, where: Source) -> CType:
    """A type that is written nowhere on its own, as the compiler spells it."""
    return declared(ctype.spelling, where)[0]


def variable(unit: Unit, cursor: Any, comment: str, *, index: int = 0) -> Variable:
    """A member or parameter with what its comment says; `index` names one without a name."""
    where = unit.source(cursor)
    written = unit.written(cursor)
    is_member = cursor.kind.name == "FIELD_DECL"
    direction, marks = comments.variable_marks(comment)
    lengths = re.findall(r"\[([^\]]*)\]", re.sub(r"\[\[.*?\]\]|//[^\n]*", "", written))
    if not all(re.fullmatch(r"\s*\w+\s*", length) for length in lengths):
        # An expression: the number is the compiler's.
        computed = re.findall(r"\[(\d+)\]", cursor.type.spelling)
        written = re.sub(r"\[.*\]", "".join(f"[{n}]" for n in computed), written, flags=re.S)
    if "(" in written:  # a pointer to a function without a name of its own
        return Variable(cursor.spelling, CType("void", pointers=(False,)), direction, marks, where)
    if is_member and "," in written:  # `int a, b;`
        ctype, name, initial = spelled(cursor.type, where), cursor.spelling, ""
    else:
        ctype, name, initial = declared(written, where)
    if is_member and initial and initial != "{}":
        marks = (*marks, Mark("init", initial))
    marks = (*marks, *deprecated(comment))
    return Variable(name or cursor.spelling or f"arg{index}", ctype, direction, marks, where)
