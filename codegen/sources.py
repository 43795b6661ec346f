"""Where a specification can be read from, by one word on the command line.

specs/                  a snapshot, or a part of one
~/level-zero-spec       upstream's tree, the folder with scripts/
/usr/include/level_zero a folder with headers, or one header or document
HEAD~3, HEAD:specs      a git revision of this repository, or a folder in it
~/level-zero-spec@v1.9  a git revision of another repository
"""

from __future__ import annotations

import io
import re
import shutil
import subprocess
import tarfile
import tempfile
from dataclasses import dataclass
from pathlib import Path

from . import snapshot
from .anomalies import Anomalies
from .dialects import Dialect, dialect_of, newest_version
from .ir import File, SpecError, Version, format_version
from .read_yaml import Reader
from .text_yaml import read_text

HEADER_SUFFIXES = {".h", ".hpp", ".md", ".rst", ".txt", ".markdown"}
_PROJECTS = {"level-zero", "unified-runtime", "extensions", "loader", "opencl", "preliminary"}
# What a revision is looked through for, in this order: this project's, upstream's, intel/llvm's.
_PLACES = ("specs", "scripts", "unified-runtime/scripts", "include")


@dataclass(frozen=True)
class Spec:
    """What a specification declares, and what kind of source said it."""

    label: str
    files: list[File]
    kind: str  # snapshot, yaml or headers
    version: str = ""
    notes: tuple[str, ...] = ()


def load(where: str, specs: Path, version: Version | None = None) -> Spec:
    """Reads what a word names; every irregularity is taken by its rule, and counted."""
    path = Path(where).expanduser()
    if path.is_dir():
        return _folder(where, path, specs, version)
    if path.is_file():
        return _single(where, path, specs)
    return _revision(where, specs, version)


def _folder(label: str, path: Path, specs: Path, version: Version | None) -> Spec:
    dialect = dialect_of(path)
    if dialect and not _is_snapshot(path):
        return _tree(label, path, dialect, version)
    if any(path.rglob("*.yml")):
        return Spec(label, _snapshot(path), "snapshot")
    headers = sorted(p for p in path.glob("*.h") if not p.name.endswith("_ddi.h"))
    if not headers and (path / "level_zero").is_dir():
        return _folder(label, path / "level_zero", specs, version)
    if headers:
        return _headers(label, headers, specs)
    raise SpecError(label, "holds no specification: neither .yml files nor headers")


def _is_snapshot(path: Path) -> bool:
    first = next(iter(sorted(path.rglob("*.yml"))), None)
    return first is not None and read_text(first, str(first)).startswith("source:")


def _snapshot(path: Path) -> list[File]:
    """The files of a snapshot, by their paths below specs/ even where only a part is named."""
    if any((path / project).is_dir() for project in _PROJECTS):
        return snapshot.load_tree(path)
    parts = path.resolve().parts
    inside = next((i for i, part in enumerate(parts) if part in _PROJECTS), None)
    prefix = "/".join(parts[inside:]) if inside is not None else ""
    if not prefix:
        prefix = "level-zero" if (path / "core").is_dir() else path.resolve().name
    files = []
    for found in sorted(path.rglob("*.yml")):
        name = f"{prefix}/{found.relative_to(path).as_posix()}"
        files.append(snapshot.loads(read_text(found, name), name))
    return files


def _tree(label: str, path: Path, dialect: Dialect, version: Version | None) -> Spec:
    wanted = version or newest_version(path)
    reader = Reader(dialect, wanted, Anomalies.lenient())
    files = reader.read(path)
    listed = Anomalies().allowed
    notes = [
        f"{kind} at {file}: {subject}"
        for kind, file, subject in reader.anomalies.met
        if (kind, file, subject) not in listed
    ]
    return Spec(label, files, "yaml", format_version(wanted), tuple(notes))


def _headers(label: str, paths: list[Path], specs: Path) -> Spec:
    from .clang_unit import Clang, api_text
    from .read_headers import HeaderReader

    own = any(path.name == "ze_api.h" for path in paths)
    files = []
    includes = (paths[0].parent, paths[0].parent.parent)
    with Clang(includes, "" if own else api_text(specs)) as clang:
        reader = HeaderReader(clang)
        for path in paths:
            files.append(reader.read(path, f"headers/{path.name}", str(path)))
    return Spec(label, files, "headers", notes=tuple(reader.left_out))


def _single(label: str, path: Path, specs: Path) -> Spec:
    if path.suffix.lower() in HEADER_SUFFIXES:
        return _headers(label, [path], specs)
    if path.suffix == ".yml":
        text = read_text(path, label)
        if not text.startswith("source:"):
            raise SpecError(label, "one file of upstream's tree says too little: give the tree")
        parts = path.resolve().parts
        inside = next((i for i, part in enumerate(parts) if part in _PROJECTS), len(parts) - 2)
        return Spec(label, [snapshot.loads(text, "/".join(parts[inside:]))], "snapshot")
    raise SpecError(label, "neither a header, a document nor a .yml file")


# Git ---------------------------------------------------------------------------------------------


def _revision(where: str, specs: Path, version: Version | None) -> Spec:
    repository, at, rest = where.rpartition("@")
    if not at or not Path(repository).expanduser().is_dir():
        repository, rest = ".", where
    revision, _, inside = rest.partition(":")
    folder = Path(repository).expanduser()
    if not revision or revision.startswith("-"):
        raise SpecError(where, "neither a file, a folder nor a git revision")
    if _git(folder, "rev-parse", "--verify", "--quiet", f"{revision}^{{commit}}") is None:
        reason = f"of {folder.resolve()}" if shutil.which("git") else "(git is not installed)"
        raise SpecError(where, f"neither a file, a folder nor a git revision {reason}")
    places = [inside.strip("/")] if inside else list(_PLACES)
    for place in places:
        archive = _git(folder, "archive", "--format=tar", revision, "--", place)
        if archive:
            with tempfile.TemporaryDirectory(prefix="codegen-") as made:
                # The name of a tag says which release it is, as that of a folder does.
                root = Path(made) / re.sub(r"[^\w.-]", "_", revision)
                _extract(archive, root)
                return _folder(where, root / place, specs, version or _told(revision))
    raise SpecError(where, f"the revision has no {' or '.join(places)}")


def _told(revision: str) -> Version | None:
    match = re.fullmatch(r"v(\d+)\.(\d+)(?:\.\d+)*", revision)
    return (int(match[1]), int(match[2])) if match else None


def _git(folder: Path, *arguments: str) -> bytes | None:
    """What git printed; None where it refused, or cannot be run."""
    try:
        result = subprocess.run(["git", "-C", str(folder), *arguments], capture_output=True)
    except OSError:
        return None
    return result.stdout if result.returncode == 0 else None


def _extract(archive: bytes, root: Path) -> None:
    """The regular files of a tar, below `root` and nowhere else."""
    with tarfile.open(fileobj=io.BytesIO(archive)) as tar:
        for member in tar:
            target = root / member.name
            if member.isfile() and ".." not in target.parts and (file := tar.extractfile(member)):
                target.parent.mkdir(parents=True, exist_ok=True)
                target.write_bytes(file.read())
