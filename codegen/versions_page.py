"""`docs/versions.md`: when each function came, and what each release broke."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from . import history
from .changes import KINDS
from .cut import since
from .diff_text import code
from .ir import File, Function, Version, format_version, parse_version

_TITLE = """# Versions

When each function came, and what each release of the specifications changed: from the `version`
of each declaration, and from a comparison of upstream's tags. `python -m codegen generate` writes
this page; the tags were read with `python -m codegen history level-zero ~/level-zero-spec`. What a
change is, and which changes break programs, is told in [How to regenerate](regenerate.md).
"""
_PROJECTS = {
    "level-zero": ("Level Zero", {"ze": "core", "zes": "Sysman", "zet": "tools", "zer": "runtime"}),
    "unified-runtime": ("Unified Runtime", {"ur": "all of it"}),
}


def page(specs: Path, files: list[File]) -> str:
    known = history.read(specs)
    lines: list[str] = [*_TITLE.splitlines()]
    for project, (title, parts) in _PROJECTS.items():
        rows = known.get(project, [])
        own = [file for file in files if file.path.startswith(project + "/")]
        lines += ["", f"## {title}", *_releases(rows), *_functions(rows, own, parts)]
    lines += _disagreements(known.get("level-zero", []), files)
    for project, (title, _) in _PROJECTS.items():
        lines += [*_breaks(title, known.get(project, []))]
    return "\n".join(lines) + "\n"


def _releases(rows: list[dict[str, Any]]) -> Iterator[str]:
    """One line for each step between tags."""
    kinds = list(KINDS)
    heads = ["release", "day", "functions", "breaks", *(KINDS[kind].lower() for kind in kinds)]
    yield from ("", f"| {' | '.join(heads)} |", f"|{' --- |' * len(heads)}")
    for row in rows:
        counts = [str(row["counts"].get(kind, "")) for kind in kinds]
        cells = [row["release"], row["day"], str(row["functions"]), str(len(row["breaks"]) or "")]
        yield f"| {' | '.join([*cells, *counts])} |"


def first_tags(rows: list[dict[str, Any]]) -> dict[str, str]:
    """The release with which each function came to stay."""
    found: dict[str, str] = {}
    for row in rows:
        for name in row["gone"]:
            found.pop(name, None)
        for name in row["new"]:
            found[name] = row["release"]
    return found


def _functions(
    rows: list[dict[str, Any]], files: list[File], parts: dict[str, str]
) -> Iterator[str]:
    tags = first_tags(rows)
    versioned = "ze" in parts
    came = {f.name: (since(f, file), f) for file in files for f in file.of(Function)}
    for prefix, title in parts.items():
        yield from ("", f"### Functions of {prefix} ({title})", "")
        yield (
            "| function | version | first release |"
            if versioned
            else "| function | first release |"
        )
        yield f"|{' --- |' * (3 if versioned else 2)}"
        own = [(v, name) for name, (v, f) in came.items() if f.namespace == prefix]
        for version, name in sorted(own) if versioned else sorted(own, key=lambda row: row[1]):
            tag = tags.get(name, "after " + rows[-1]["release"] if rows else "")
            deprecated = " (deprecated)" if came[name][1].mark("deprecated") is not None else ""
            cells = [f"`{name}`{deprecated}", format_version(version), tag]
            yield f"| {' | '.join(cells if versioned else [cells[0], tag])} |"
    gone = sorted({name for row in rows for name in row["gone"]} - set(came))
    if gone:
        yield from ("", "Gone again: " + ", ".join(f"`{name}`" for name in gone) + ".")


def disagreements(rows: list[dict[str, Any]], files: list[File]) -> list[tuple[str, Version, str]]:
    """Functions whose `version` is not that of the release that brought them."""
    tags = first_tags(rows)
    found = []
    for file in files:
        for function in file.of(Function):
            release = tags.get(function.name)
            match = re.match(r"v(\d+\.\d+)", release or "")
            said = since(function, file)
            if release and match and parse_version(match[1], function.source) != said:
                found.append((function.name, said, release))
    return sorted(found, key=lambda row: (row[1], row[0]))


def _disagreements(rows: list[dict[str, Any]], files: list[File]) -> Iterator[str]:
    own = [file for file in files if file.path.startswith("level-zero/")]
    found = disagreements(rows, own)
    if not found:
        return
    yield from ("", "### Where `version` and the tags disagree", "")
    yield "The functions whose own version is not that of the release that brought them to stay."
    yield from ("", "| function | its version | first release |", "| --- | --- | --- |")
    for name, version, release in found:
        yield f"| `{name}` | {format_version(version)} | {release} |"


def _breaks(title: str, rows: list[dict[str, Any]]) -> Iterator[str]:
    yield from ("", f"## What releases of {title} broke", "")
    yield "A release that is not here broke nothing."
    for row in rows:
        if row["breaks"]:
            yield from ("", f"### {title} {row['release']}", "")
            for line in row["breaks"]:
                name, _, text = line.partition(": ")
                text = text if len(text) <= 300 else text[:300].rsplit(" ", 1)[0] + " …"
                yield f"- `{name}`: {code(text)}"
