"""Writes a set of files all or none, and only below the folders it was given."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class Output:
    path: Path
    text: str


def _present(folders: Iterable[Path]) -> Iterator[Path]:
    """What lies below the folders already; bytecode is nobody's output."""
    for folder in folders:
        for path in sorted(folder.rglob("*")):
            if path.is_file() and "__pycache__" not in path.parts:
                yield path


def differences(outputs: list[Output], folders: Iterable[Path]) -> list[tuple[Path, str]]:
    """Every file that is missing, different or not ours, with the first line that differs."""
    wanted = {output.path: output.text for output in outputs}
    found = [(path, "nothing generates it") for path in _present(folders) if path not in wanted]
    for path, text in wanted.items():
        if not path.exists():
            found.append((path, "missing; run `python -m codegen generate`"))
            continue
        present = path.read_text("utf-8")
        if present != text:
            old, new = present.splitlines(), text.splitlines()
            pairs = enumerate(zip(old, new, strict=False), 1)
            line = next((n for n, (a, b) in pairs if a != b), min(len(old), len(new)) + 1)
            found.append((path, f"line {line} differs from what specs/ gives"))
    return sorted(found)


def write_all(outputs: list[Output], folders: Iterable[Path]) -> list[Path]:
    """Writes what differs, deletes what nothing makes any more; returns both."""
    wanted = {output.path: output.text for output in outputs}
    changed = []
    for path in _present(folders):
        if path not in wanted:
            path.unlink()
            changed.append(path)
    written = []
    for path, text in wanted.items():
        if not path.exists() or path.read_text("utf-8") != text:
            path.parent.mkdir(parents=True, exist_ok=True)
            beside = path.with_name(path.name + ".new")
            beside.write_text(text, "utf-8")
            written.append((beside, path))
    for beside, path in written:  # nothing replaces anything until everything is on disk
        os.replace(beside, path)
        changed.append(path)
    return sorted(changed)
