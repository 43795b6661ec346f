"""Facts: a parameter, an enumerator, a result as one line of the snapshot, and back.

A parameter or member is `DIRECTION TYPE NAME[LENGTH] @MARK(ARGUMENT)…`, an enumerator
`NAME VALUE @MARK…`, a result `CODE` or `CODE when CONDITION; CONDITION`.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from .annotations import CALLS, WORDS
from .ir import (
    CType,
    Enumerator,
    Mark,
    Result,
    Source,
    SpecError,
    Variable,
    parse_declarator,
    parse_version,
)
from .text_yaml import Text

DIRECTIONS = ("in,out", "in", "out", "none")
_MARK_NAMES = {
    *(*WORDS, *CALLS, "tag", "since", "init", "deprecated", "of", "returns", "loader_only"),
    *("static", "convention", "anonymous", "packed", "opaque"),
}


def variable_line(variable: Variable) -> str:
    """`in const ze_fence_desc_t *desc`."""
    return f"{variable.direction} {variable.type.declare(variable.name)}{_behind(variable.marks)}"


def parse_variable(text: Text) -> Variable:
    head, marks = _split(text, text.source)
    direction, _, rest = head.partition(" ")
    if direction not in DIRECTIONS:
        raise SpecError(text.source, f"expected one of {', '.join(DIRECTIONS)}: {text!s}")
    ctype, name = parse_declarator(rest, text.source)
    if not name:
        raise SpecError(text.source, f"a parameter or member without a name: {text!s}")
    for mark in marks:
        if mark.name == "since":
            parse_version(mark.argument, text.source)
    return Variable(name, ctype, direction, marks, text.source)


def parse_type(text: Text) -> CType:
    ctype, name = parse_declarator(text, text.source)
    if name:
        raise SpecError(text.source, f"a type with a name: {text!s}")
    return ctype


def enumerator_line(etor: Enumerator) -> str:
    """`ZE_RESULT_NOT_READY 1`, `ZE_RESULT_ERROR_DEVICE_LOST 0x70000001`."""
    return f"{etor.name} {number(etor.value)}{_behind(etor.marks)}"


def parse_enumerator(text: Text) -> Enumerator:
    head, marks = _split(text, text.source)
    match = re.fullmatch(r"(\w+)\s+(-?(?:0x[0-9a-fA-F]+|\d+))", head)
    if not match:
        raise SpecError(text.source, f"expected `NAME VALUE`: {text!s}")
    return Enumerator(match[1], int(match[2], 0), marks, text.source)


def number(value: int) -> str:
    return str(value) if -10 < value < 10 else hex(value)


def result_line(result: Result) -> str:
    """`ZE_RESULT_ERROR_INVALID_SIZE when numDevices < 1`."""
    return result.code + (f" when {'; '.join(result.when)}" if result.when else "")


def parse_result(text: Text) -> Result:
    code, when, conditions = text.partition(" when ")
    return Result(str(code), tuple(conditions.split("; ")) if when else ())


def marks_line(marks: Iterable[Mark]) -> str:
    """Those of a declaration, which stand alone: `deprecated(1.17) loader_only`."""
    return " ".join(str(mark)[1:] for mark in marks)


def parse_marks(text: str, where: Source) -> tuple[Mark, ...]:
    return _split(re.sub(r"(?:^|(?<=\s))(?=\w+(?:\(|\s|$))", "@", text), where)[1]


def _behind(marks: Iterable[Mark]) -> str:
    return "".join(f" {mark}" for mark in marks)


def _split(text: str, where: Source) -> tuple[str, tuple[Mark, ...]]:
    """`"uint32_t n @since(1.1)"` -> ("uint32_t n", (Mark("since", "1.1"),))."""
    head, *parts = re.split(r"(?:^|\s+)@(?=\w)", text)
    marks = []
    for part in parts:
        match = re.fullmatch(r"(\w+)(?:\((.*)\))?", part.strip())
        if not match or match[1] not in _MARK_NAMES:
            raise SpecError(where, f"unknown mark @{part.strip()}")
        marks.append(Mark(match[1], match[2] or ""))
    return head.strip(), tuple(marks)
