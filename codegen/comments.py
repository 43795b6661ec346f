"""The comments of headers: which belongs to a declaration, and what it says, in every style met.

`///< [in][optional][range(0, *pCount)] …`, `/// <in> …`, `[in-out]`, `[opt]`, `/* [out] */`.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

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


def before(text: str, start: int) -> str:
    """The words of the comment that ends where a declaration starts."""
    lines = text[:start].splitlines()
    if lines and not text[:start].endswith("\n"):
        lines.pop()  # what is before it on its own line: `typedef`, an export macro
    taken: list[str] = []
    while lines and re.match(r"\s*(//|/?\*|\*/|$)", lines[-1]):
        line = lines.pop()
        if not line.strip():
            break
        if not re.fullmatch(r"\s*/{4,}\s*", line):
            taken.insert(0, line)
    return plain("\n".join(taken))


def beside(text: str, items: Iterable[tuple[int, int]], start: int, end: int) -> list[str]:
    """The comment of each of several items, given by their places in a text, between two others:
    behind the item, else before it."""
    places = list(items)
    behind = [""] * len(places)
    ahead = [""] * (len(places) + 1)
    edges = [start, *(stop for _, stop in places)]
    nexts = [*(begin for begin, _ in places), end]
    for index, (left, right) in enumerate(zip(edges, nexts, strict=True)):
        gap = text[left:right]
        first_line = True
        last = 0
        for match in re.finditer(r"//[^\n]*|/\*.*?\*/", gap, re.S):
            first_line = first_line and "\n" not in gap[last : match.start()]
            last = match.start()
            trailing = re.match(r"//[/!]<|/\*[*!]<", match[0])
            words = plain(match[0])
            if index and (first_line or trailing):
                behind[index - 1] += ("\n" if behind[index - 1] else "") + words
            else:
                ahead[index] += ("\n" if ahead[index] else "") + words
    return [one or two for one, two in zip(behind, ahead, strict=False)]


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
