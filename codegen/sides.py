"""The two sides of a comparison: every declaration by its name, in a form that can be compared.

Bases are inlined and extensions merged, as `resolve` does, but nothing here is refused: an old or a
half-written specification can be compared too.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace

from .ir import (
    Class,
    Decl,
    Enum,
    Enumerator,
    Environment,
    File,
    Function,
    Macro,
    Manifest,
    SpecError,
    Struct,
    Typedef,
)
from .layout import Layout
from .library import LIBRARIES
from .sources import Spec
from .tables import tables

# The tables and parameters of tracers follow from the functions, and only headers spell them out.
_DERIVED = re.compile(
    r"(_params_t|[Cc]b_t|_callbacks_t|_dditable_t|^ze_pfn\w+|_CURRENT_M|_FORCE_UINT32)$"
)
_GROUPS = {
    **dict.fromkeys(("ze", "zes", "zet", "zer"), "Level Zero"),
    "ur": "Unified Runtime",
    "cl": "OpenCL",
    **dict.fromkeys(("xe", "xex", "xet"), "the preliminary Level Zero"),
}
_NONE = "names without a prefix"  # and level_zero, native_cpu: Unified Runtime's adapters


@dataclass
class Side:
    """One specification: its declarations by name, its tables, its sizes."""

    decls: dict[str, Decl]
    tables: dict[str, list[str]]

    def __post_init__(self) -> None:
        self.layout = Layout(self.decls)


def group(name: str) -> str:
    """What a name belongs to, by its prefix."""
    match = re.match(r"_*([a-z]+(?=[A-Z_])|[A-Z]+(?=_))", name)
    prefix = match[1].lower() if match else ""
    return _GROUPS.get(prefix, _NONE if prefix in ("", "level", "native") else prefix)


def sides(old: Spec, new: Spec) -> tuple[Side, Side, list[str]]:
    """Both sides, cut to what both speak of; what was left out is said."""
    before, after = _decls(old), _decls(new)
    notes = [f"{spec.label}: {note}" for spec in (old, new) for note in spec.notes]
    if old.kind == new.kind == "snapshot" and min(len(_roots(old)), len(_roots(new))) > 1:
        common = None  # two whole snapshots
    else:
        groups = [{group(decl.name) for decl in decls.values()} for decls in (before, after)]
        common = groups[0] & groups[1]
        if not common - {_NONE}:
            words = [" and ".join(sorted(found - {_NONE})) or "nothing" for found in groups]
            raise SpecError(new.label, f"nothing to compare: {words[0]} there, {words[1]} here")
        for spec, found in ((old, groups[0]), (new, groups[1])):
            if other := sorted(found - common - {_NONE}):
                notes.append(f"{spec.label}: not compared, of one side only: {', '.join(other)}")
    if "headers" in (old.kind, new.kind) and old.kind != new.kind:
        notes.append(
            "headers hold no versions, classes, table order, defaults; these are not compared"
        )

    def kept(decls: dict[str, Decl]) -> dict[str, Decl]:
        if "headers" in (old.kind, new.kind):
            decls = {key: decl for key, decl in decls.items() if _in_headers(decl)}
        if common is None:
            return decls
        return {key: decl for key, decl in decls.items() if group(decl.name) in common}

    with_tables = "headers" not in (old.kind, new.kind)
    made = [
        Side(kept(decls), _tables(spec.files) if with_tables else {})
        for decls, spec in ((before, old), (after, new))
    ]
    return made[0], made[1], notes


def _in_headers(decl: Decl) -> bool:
    """What headers hold in a form that compares; decorations of compilers they do not."""
    if isinstance(decl, (Class, Environment, Manifest)) or _DERIVED.search(decl.name):
        return False
    return not isinstance(decl, Macro) or not (decl.condition or "CURRENT" in decl.name)


def _roots(spec: Spec) -> set[str]:
    return {file.path.partition("/")[0] for file in spec.files}


def _decls(spec: Spec) -> dict[str, Decl]:
    found: dict[str, Decl] = {}
    extensions: list[Enum] = []
    for file in spec.files:
        for decl in file.decls:
            if isinstance(decl, Enum) and decl.extends:
                extensions.append(decl)
                continue
            key = decl.name
            if isinstance(decl, Class):
                key = f"class {key}"
            since = file.since if decl.since < file.since else decl.since
            found.setdefault(key, replace(decl, since=since))
    for extension in extensions:
        enum = found.get(extension.name)
        if isinstance(enum, Enum):
            etors: Iterable[Enumerator] = (*enum.etors, *extension.etors)
            found[enum.name] = replace(enum, etors=tuple(sorted(etors, key=lambda e: e.value)))
    if spec.kind != "headers":
        _as_headers_say(found)
    return {name: _inlined(decl, found, set()) for name, decl in found.items()}


def _as_headers_say(found: dict[str, Decl]) -> None:
    """Enumerators of versions are repeated as CURRENT: that is a fact of the others."""
    for name, decl in found.items():
        if isinstance(decl, Enum) and name.endswith("_version_t") and len(decl.etors) > 1:
            etors = tuple(etor for etor in decl.etors if not etor.name.endswith("_CURRENT"))
            found[name] = replace(decl, etors=etors)


def _inlined(decl: Decl, found: dict[str, Decl], seen: set[str]) -> Decl:
    if not isinstance(decl, Struct) or not decl.base:
        return decl
    base = found.get(decl.base)
    if isinstance(base, Typedef):
        base = found.get(base.type.base)
    if not isinstance(base, Struct) or decl.name in seen:
        return decl
    inner = _inlined(base, found, seen | {decl.name})
    assert isinstance(inner, Struct)
    return replace(decl, base="", members=inner.members + decl.members)


def _tables(files: list[File]) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for name, (project, _) in LIBRARIES.items():
        own = [file for file in files if file.path.startswith(project + "/")]
        if name != "opencl" and any(True for file in own for _ in file.of(Function)):
            for table in tables(name, own):
                found[table.ctype] = [function.name for function in table.functions]
    return found
