"""What each release changed, from upstream's tags: `python -m codegen history PROJECT REPOSITORY`.

The answer is kept in `specs/history.json`, so that the page that is made of it needs no repository.
"""

from __future__ import annotations

import json
import re
import subprocess
from collections import Counter
from pathlib import Path
from typing import Any

from .diff import diff
from .ir import Function, SpecError
from .sources import Spec, load

NAME = "history.json"
# Tags that are releases: v1.17.24, v0.10.0. Unified Runtime's patch releases change nothing.
_TAGS = {
    "level-zero": re.compile(r"v(1)\.(\d+)(?:\.(\d+))?(?:\.(\d+))?"),
    "unified-runtime": re.compile(r"v(0)\.(\d+)(?:\.(0))?"),
}


def releases(project: str, repository: Path) -> list[tuple[str, str]]:
    """The tags of releases, oldest first, each with its day."""
    form = "--format=%(refname:strip=2) %(creatordate:short)"
    command = ["git", "-C", str(repository), "for-each-ref", "refs/tags", form]
    try:
        result = subprocess.run(command, capture_output=True, text=True)
    except OSError as error:
        raise SpecError(str(repository), f"git cannot be run: {error}") from error
    if result.returncode:
        raise SpecError(str(repository), f"not a git repository: {result.stderr.strip()}")
    found = []
    for line in result.stdout.splitlines():
        tag, day = line.split(" ")
        if match := _TAGS[project].fullmatch(tag):
            found.append(([int(part or 0) for part in match.groups()], tag, day))
    if not found:
        raise SpecError(str(repository), f"has no tags of releases of {project}")
    return [(tag, day) for _, tag, day in sorted(found)]


def functions(spec: Spec, project: str) -> list[str]:
    own = (file for file in spec.files if file.path.startswith(project + "/"))
    return [function.name for file in own for function in file.of(Function)]


def step(project: str, old: Spec | None, new: Spec, release: str, day: str) -> dict[str, Any]:
    """What one release changed, as facts."""
    names = functions(new, project)
    before = functions(old, project) if old else []
    row: dict[str, Any] = {
        "release": release,
        "day": day,
        "version": new.version,
        "functions": len(names),
        "new": sorted(set(names) - set(before)),
        "gone": sorted(set(before) - set(names)),
        "counts": {},
        "breaks": [],
    }
    if old:
        changes, _ = diff(old, new)
        row["counts"] = dict(Counter(change.kind for change in changes))
        row["breaks"] = [f"{c.name}: {c.text}" for c in changes if c.breaks]
    return row


def history(project: str, repository: Path, specs: Path) -> list[dict[str, Any]]:
    """All steps, the last of them to `specs/` itself."""
    rows = []
    old: Spec | None = None
    for tag, day in releases(project, repository):
        new = load(f"{repository}@{tag}", specs)
        rows.append(step(project, old, new, tag, day))
        old = new
    return rows


def updated(project: str, repository: Path, specs: Path) -> str:
    """The text of `history.json` with one project's history made anew."""
    path = specs / NAME
    known = json.loads(path.read_text("utf-8")) if path.exists() else {}
    known[project] = history(project, repository, specs)
    return json.dumps(known, indent=1, sort_keys=True) + "\n"


def read(specs: Path) -> dict[str, list[dict[str, Any]]]:
    path = specs / NAME
    if not path.exists():
        return {}
    try:
        found: dict[str, list[dict[str, Any]]] = json.loads(path.read_text("utf-8"))
    except ValueError as error:
        raise SpecError(f"specs/{NAME}", f"not JSON: {error}") from error
    return found
