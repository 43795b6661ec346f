"""Dialects: how the trees of the specifications differ, whose a tree is, and of which release."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

from .ir import FIRST_VERSION, SpecError, Version
from .text_yaml import read_text


@dataclass(frozen=True)
class Dialect:
    """What differs between the two trees."""

    project: str  # the folder below specs/
    sections: dict[str, dict[str, str]]  # folder below scripts/ -> tag -> namespace
    result: str
    full_names: bool = False  # enumerators are written in full, `$X_RESULT_SUCCESS`
    versioned: bool = True  # files say what came with which version


_ZE = {"x": "ze", "t": "zet", "s": "zes", "r": "zer"}
LEVEL_ZERO = Dialect(
    "level-zero", dict.fromkeys(("core", "tools", "sysman", "runtime"), _ZE), "ze_result_t"
)
# Its files carry no versions but those of what must not be generated.
UNIFIED_RUNTIME = Dialect("unified-runtime", {"core": {"x": "ur"}}, "ur_result_t", versioned=False)
# What Level Zero was in June 2019: another prefix, versions inside the structs, no bases.
_XE = {"x": "xe", "e": "xex", "t": "xet"}
PRELIMINARY = Dialect(
    "preliminary", dict.fromkeys(("core", "extended", "tools"), _XE), "xe_result_t", True, False
)
DIALECTS = {dialect.project: dialect for dialect in (LEVEL_ZERO, UNIFIED_RUNTIME, PRELIMINARY)}


def dialect_of(tree: Path) -> Dialect | None:
    """Whose tree a folder is; None for no specification's."""
    scripts = tree / "scripts" if (tree / "scripts").is_dir() else tree
    if not any((scripts / "core").glob("*.yml")):
        return None
    if (scripts / "extended").is_dir() or (scripts / "core" / "cl_interop.yml").exists():
        return PRELIMINARY
    tools = any((scripts / section).is_dir() for section in ("tools", "sysman", "runtime"))
    adapters = any((scripts / "core" / f"{name}.yml").exists() for name in ("platform", "adapter"))
    return UNIFIED_RUNTIME if adapters and not tools else LEVEL_ZERO


def newest_version(tree: Path) -> Version:
    """The release that a tree is of: by the name of its folder (`level-zero-spec-v1.13.1`), else
    the newest enumerator of its `api_version_t`, which upstream adds late."""
    named: set[Version] = set()
    for path in sorted(tree.rglob("*.yml")):
        text = read_text(path, path.relative_to(tree).as_posix())
        for document in text.split("--- #"):
            if re.search(r"^name: [\"']?\$x_api_version_t", document, re.MULTILINE):
                written = re.findall(r"name: [\"']?(\d+)_(\d+)[\"']?", document)
                named |= {(int(major), int(minor)) for major, minor in written}
    if not named:
        if dialect_of(tree) is PRELIMINARY:
            return FIRST_VERSION
        raise SpecError(str(tree), "not a tree of a specification: no api_version_t in it")
    folder = tree.resolve()
    name = folder.parent.name if folder.name == "scripts" else folder.name
    if match := re.search(r"(?:^|[^\d.])(\d+)\.(\d+)(?:\.\d+)*$", name):
        told = int(match[1]), int(match[2])
        if told[0] == max(named)[0]:
            return told
    return max(named)
