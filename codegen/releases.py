"""Bindings as of another release: `python -m codegen generate --version 1.9 --to FOLDER`."""

from __future__ import annotations

from pathlib import Path

from . import snapshot
from .cut import cut
from .ir import Enum, File, SpecError, Version, format_version
from .sources import load

_MARKER = "_ze_cffi.py"


def files_of(specs: Path, version: Version | None, where: str | None) -> tuple[list[File], str]:
    """What `specs/` declares, with the project that `where` names in the place of ours, as of a
    version of Level Zero; and what that is, in words."""
    files = snapshot.load_tree(specs)
    told = ""
    if where:
        spec = load(where, specs, version)
        if spec.kind == "headers":
            message = "headers hold no versions and no tables: give upstream's tree or a snapshot"
            raise SpecError(where, message)
        projects = {file.path.partition("/")[0] for file in spec.files}
        files = [file for file in files if file.path.partition("/")[0] not in projects]
        files += spec.files
        told = f"{' and '.join(sorted(projects))} {spec.version} of {where}".replace("  ", " ")
    if version is None:
        return files, told
    ours = [file for file in files if file.path.startswith("level-zero/")]
    newest = max(version for file in ours for version in _versions(file))
    if version > newest or version < (1, 0):
        known = f"it has 1.0 to {format_version(newest)}"
        raise SpecError("--version", f"no Level Zero {format_version(version)} in it: {known}")
    rest = [file for file in files if not file.path.startswith("level-zero/")]
    return [*cut(ours, version)[0], *rest], told or f"Level Zero {format_version(version)}"


def _versions(file: File) -> set[Version]:
    found = {(1, 0)}
    for enum in file.of(Enum):
        if enum.name == "ze_api_version_t":
            found |= {(etor.value >> 16, etor.value & 0xFFFF) for etor in enum.etors}
    return found | {decl.since for decl in file.decls if decl.since[0] == 1}


def check_folder(folder: Path) -> None:
    """Generated files go into a new folder, or in the place of such files."""
    if folder.exists() and not folder.is_dir():
        raise SpecError(str(folder), "is not a folder")
    if folder.exists() and any(folder.iterdir()) and not (folder / _MARKER).exists():
        raise SpecError(str(folder), "is a folder of something else; give another --to")
