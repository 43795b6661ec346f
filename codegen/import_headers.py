"""`python -m codegen import-headers` and `extension`: C headers and documents to `specs/` or to a
package of typed wrappers."""

from __future__ import annotations

import keyword
import re
from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path

from . import snapshot
from .clang_unit import Clang, api_text
from .ir import Enum, File, Function, Macro, SpecError
from .needs import needs
from .read_headers import HeaderReader
from .resolve import resolve
from .text_yaml import read_text
from .write import Output, write_all


def read_files(
    paths: Iterable[Path], includes: Iterable[Path], specs: Path, folder: str
) -> tuple[list[File], list[str]]:
    """The declarations of every file, and what was left out with the reason."""
    files = []
    handles = set(resolve("ze", snapshot.load_tree(specs)).handles)
    with Clang(tuple(includes), api_text(specs)) as clang:
        reader = HeaderReader(clang, handles)
        for path in paths:
            files.append(reader.read(path, f"{folder}/{stem(path)}.yml", str(path)))
    return files, reader.left_out


def stem(path: Path) -> str:
    return re.sub(r"\W+", "_", path.name.partition(".")[0]).lower()


def used_names(folder: Path) -> set[str]:
    """Every word of the Python sources below a folder."""
    words: set[str] = set()
    for path in sorted(folder.rglob("*.py")):
        words |= set(re.findall(r"\w+", read_text(path, str(path))))
    return words


def only_used(files: list[File], names: set[str], also: str = "") -> list[File]:
    """What the names need: functions, constants and structs of those names, and their types."""
    decls = {decl.name: decl for file in files for decl in file.decls}
    wanted: set[str] = set()
    # Words of C in lower case, as in `cl_khr_fp16`, are no constants that anybody calls.
    found = [
        name
        for name, decl in decls.items()
        if (name in names or (also and re.fullmatch(also, name)))
        and not (isinstance(decl, Macro) and name.islower())
    ]
    while found:
        name = found.pop()
        if name in wanted:
            continue
        wanted.add(name)
        found += [need for need in needs(decls[name]) if need in decls]
    kept = []
    for file in files:
        own = tuple(
            replace(decl, results=()) if isinstance(decl, Function) else decl
            for decl in file.decls
            if decl.name in wanted
            or (isinstance(decl, Enum) and any(etor.name in names for etor in decl.etors))
        )
        if own:
            kept.append(replace(file, decls=own))
    return kept


def write_snapshot(files: list[File], specs: Path) -> list[Path]:
    """Writes the files below `specs/`; every one must read back as it was."""
    outputs = []
    for file in files:
        text = snapshot.dump(file)
        if snapshot.loads(text, file.path) != file:
            raise SpecError(file.path, "does not survive the snapshot; this is an error of codegen")
        outputs.append(Output(specs / file.path, text))
    return write_all(outputs, [])


def write_extension(
    name: str, files: list[File], specs: Path, folder: Path, overrides: Path | None
) -> list[Path]:
    """A package of typed wrappers: `folder/name/`."""
    from .emit import plan_extension
    from .emit.extension import extension_package
    from .overrides import Overrides

    if not re.fullmatch(r"[a-z]\w*", name) or keyword.iskeyword(name):
        raise SpecError("extension", f"{name!r} is no name for a Python module: use lower case")
    ze = resolve("ze", snapshot.load_tree(specs))
    given = Overrides(overrides) if overrides else Overrides.none()
    library, plans = plan_extension(name, files, ze, given)
    given.check_used()
    texts = extension_package(library, given, plans, name, f"Extension {name}")
    package = folder / name
    outputs = [Output(package / file, text) for file, text in texts]
    marker = package / "_cffi.py"
    if package.exists() and any(package.iterdir()) and not marker.exists():
        raise SpecError(str(package), "is a folder of something else; give another --to")
    return write_all(outputs, [])
