"""What comments in headers say of a declaration: directions and marks, in every style met.

`///< [in][optional][range(0, *pCount)] …`, `/// <in> …`, `[in-out]`, `[opt]`, `/* [out] */`.
"""

from __future__ import annotations

import re

from .annotations import WORDS, call, direction
from .ir import Mark, Result

_DIRECTIONS = {
    "in": "in",
    "out": "out",
    **dict.fromkeys(("in,out", "out,in", "in-out", "in/out", "inout", "in_out"), "in,out"),
}
_DECORATION = re.compile(r"^[ \t]*(?:/\*[*!]*<?|//[/!]*<?|\*(?!/))[ \t]?|[ \t]*\*/[ \t]*$", re.M)


def plain(comment: str) -> str:
    """The words of a comment, without what makes it one."""
    return _DECORATION.sub("", comment).strip()


def variable_marks(text: str) -> tuple[str, tuple[Mark, ...]]:
    """The direction ("none" where there is none) and the marks at the start of a comment."""
    found: list[str] = []
    marks: list[Mark] = []
    rest = text.strip()
    while match := re.match(r"(?:\[([^\]\n]*)\]|<([\w,\-/ ]+)>)\s*", rest):
        word = (match[1] if match[1] is not None else match[2]).strip()
        rest = rest[match.end() :]
        compact = re.sub(r"\s", "", word).lower()
        if compact in _DIRECTIONS:
            found += _DIRECTIONS[compact].split(",")
        elif word == "opt" or word in WORDS:
            marks.append(Mark("optional" if word == "opt" else word))
        elif mark := call(word):
            marks.append(mark)
        elif word.startswith("*"):
            marks.append(Mark("range", f"0, {word}"))
        else:
            break  # the text begins with a bracket of its own
    return direction(found), tuple(marks)


def results(text: str) -> tuple[Result, ...]:
    """The result codes under `@returns`; of their conditions those that are code."""
    _, found, rest = text.partition("@returns")
    rows: list[tuple[str, list[str]]] = []
    for line in rest.splitlines() if found else ():
        if match := re.match(r"\s*-\s+(?:::)?([A-Z]\w*_RESULT_\w+)", line):
            rows.append((match[1], []))
        elif rows and (match := re.match(r"\s*\+\s+`([^`]+)`\s*$", line)):
            rows[-1][1].append(match[1])
    return tuple(Result(code, tuple(when)) for code, when in rows)
