"""Writes a set of files all or none, and only below the folders it was given."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from .ir import SpecError


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
    """Writes what differs, deletes what nothing makes any more; returns both.

    Everything is on disk beside its place before the first file is replaced: an error on the way
    (a full disk, a folder that may not be written) leaves all as it was. Raises SpecError."""
    wanted = {output.path: output.text for output in outputs}
    stale = [path for path in _present(folders) if path not in wanted]
    written: list[tuple[Path, Path]] = []
    made: list[Path] = []
    try:
        for path, text in wanted.items():
            if not path.exists() or path.read_bytes() != text.encode("utf-8"):
                made += _make_folder(path.parent)
                beside = path.with_name(path.name + ".new")
                written.append((beside, path))
                beside.write_bytes(text.encode("utf-8"))
    except OSError as error:
        for beside, _ in written:
            with suppress(OSError):
                beside.unlink(missing_ok=True)
        for folder in reversed(made):
            with suppress(OSError):
                folder.rmdir()
        place = error.filename or (written[-1][1] if written else "the output")
        raise SpecError(str(place), f"cannot be written: {error}") from error
    for path in stale:
        path.unlink()
    for beside, path in written:
        os.replace(beside, path)
    return sorted([*stale, *(path for _, path in written)])


def _make_folder(folder: Path) -> list[Path]:
    """The folder and those above it that were not there, outermost first."""
    missing = [one for one in (folder, *folder.parents) if not one.exists()]
    for one in reversed(missing):
        one.mkdir()
    return missing[::-1]
