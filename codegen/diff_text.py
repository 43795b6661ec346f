"""The result of `diff` as text for a terminal, as Markdown for a change log, as JSON."""

from __future__ import annotations

import json
from collections.abc import Iterator

from .changes import KINDS, Change


def summary(changes: list[Change]) -> str:
    """`2 breaks, 5 other changes, 40 additions`."""
    breaks = sum(change.breaks for change in changes)
    additions = sum(change.kind == "addition" for change in changes)
    other = len(changes) - breaks - additions
    parts = [(breaks, "break"), (other, "other change"), (additions, "addition")]
    return ", ".join(f"{n} {what}{'' if n == 1 else 's'}" for n, what in parts)


def _kinds(changes: list[Change]) -> Iterator[tuple[str, list[Change]]]:
    for kind in KINDS:
        if found := [change for change in changes if change.kind == kind]:
            yield kind, found


def text(old: str, new: str, changes: list[Change], notes: list[str]) -> str:
    lines = [f"{old} → {new}: {summary(changes)}"]
    for kind, found in _kinds(changes):
        lines += ["", f"{KINDS[kind]} ({len(found)})"]
        for change in found:
            place = f"  ({change.source})" if change.source.line else ""
            lines.append(f"  {'!' if change.breaks else ' '} {change.name}: {change.text}{place}")
    if any(change.breaks for change in changes):
        lines += ["", "! breaks programs that were right before"]
    return "\n".join([*lines, *(f"note: {note}" for note in notes)]) + "\n"


def markdown(old: str, new: str, changes: list[Change], notes: list[str], level: int = 2) -> str:
    """Sections for a change log; `level` is that of their title."""
    lines = [f"{'#' * level} {old} → {new}", "", summary(changes) + "."]
    for kind, found in _kinds(changes):
        lines += ["", f"{'#' * (level + 1)} {KINDS[kind]}", ""]
        for change in found:
            mark = "**break** " if change.breaks else ""
            lines.append(f"- {mark}`{change.name}`: {code(change.text)}")
    if notes:
        lines += ["", *(f"> {note}" for note in notes)]
    return "\n".join(lines) + "\n"


def code(text: str) -> str:
    """Stars and brackets of C are no emphasis."""
    return text.replace("*", "\\*").replace("_", "\\_").replace("<", "&lt;")


def as_json(old: str, new: str, changes: list[Change], notes: list[str]) -> str:
    rows = [
        {
            "kind": change.kind,
            "breaks": change.breaks,
            "name": change.name,
            "text": change.text,
            "before": change.before,
            "after": change.after,
            "file": change.source.file,
            "line": change.source.line,
        }
        for change in changes
    ]
    counts = {kind: len(found) for kind, found in _kinds(changes)}
    answer = {
        "old": old,
        "new": new,
        "breaks": any(change.breaks for change in changes),
        "counts": counts,
        "notes": notes,
        "changes": rows,
    }
    return json.dumps(answer, indent=2, ensure_ascii=False) + "\n"
