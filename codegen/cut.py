"""A specification as of a version: what came later is left out, whatever else needs it is kept."""

from __future__ import annotations

from dataclasses import replace

from .ir import (
    FIRST_VERSION,
    Callback,
    Decl,
    Enum,
    File,
    Function,
    Struct,
    Variable,
    Version,
    format_version,
    parse_version,
)
from .needs import declared_as, needs


def since(decl: Decl, file: File) -> Version:
    """The version that brought a declaration: its own, or its file's."""
    return decl.since if decl.since != FIRST_VERSION else file.since


def cut(files: list[File], version: Version) -> tuple[list[File], list[str]]:
    """The files as of a version, and the names of what was left out, each with its version.

    A type of a later version stays where an earlier declaration is made of it: upstream's files
    have some whose versions were written down late."""
    future: list[str] = []
    kept: list[list[Decl | None]] = []  # in the order of each file; None for what came later
    later: dict[str, Decl] = {}
    for file in files:
        kept.append([])
        for decl in file.decls:
            came = since(decl, file)
            if came > version:
                later.setdefault(declared_as(decl.name), decl)
                future.append(f"{decl.name} ({format_version(came)})")
            kept[-1].append(None if came > version else _cut_inside(decl, version, future))
    present = [decl for decls in kept for decl in decls if decl]
    rescued = _rescued(present, later)
    codes = _later_codes(files, version)
    result = []
    for file, decls in zip(files, kept, strict=True):
        found = (
            decl or (old if later[declared_as(old.name)] is old and old.name in rescued else None)
            for decl, old in zip(decls, file.decls, strict=True)
        )
        own = tuple(_without_codes(decl, codes) for decl in found if decl)
        result.append(replace(file, decls=own))
    return result, [entry for entry in future if entry.partition(" ")[0] not in rescued]


def _rescued(present: list[Decl], later: dict[str, Decl]) -> set[str]:
    """The names of what came later and is needed all the same, with what that needs."""
    names = {declared_as(decl.name) for decl in present}
    wanted = [name for decl in present for name in needs(decl)]
    rescued: set[str] = set()
    while wanted:
        name = declared_as(wanted.pop())
        if name in later and name not in names:
            names.add(name)
            rescued.add(later[name].name)
            wanted += needs(later[name])
    return rescued


def _cut_inside(decl: Decl, version: Version, future: list[str]) -> Decl:
    match decl:
        case Enum(etors=etors):
            later = [etor for etor in etors if etor.since > version]
            future += [f"{etor.name} ({format_version(etor.since)})" for etor in later]
            if later:
                return replace(decl, etors=tuple(etor for etor in etors if etor.since <= version))
        case Struct(members=members):
            return replace(decl, members=_variables(decl, members, version, future))
        case Function(params=params) | Callback(params=params):
            return replace(decl, params=_variables(decl, params, version, future))
    return decl


def _variables(
    decl: Decl, variables: tuple[Variable, ...], version: Version, future: list[str]
) -> tuple[Variable, ...]:
    kept = []
    for variable in variables:
        came = variable.mark("since")
        if came and parse_version(came, variable.source) > version:
            future.append(f"{decl.name}.{variable.name} ({came})")
        else:
            kept.append(variable)
    return tuple(kept)


def _later_codes(files: list[File], version: Version) -> set[str]:
    return {
        etor.name
        for file in files
        for enum in file.of(Enum)
        if enum.name.endswith("_result_t")
        for etor in enum.etors
        if etor.since > version
    }


def _without_codes(decl: Decl, codes: set[str]) -> Decl:
    if isinstance(decl, Function) and any(result.code in codes for result in decl.results):
        return replace(decl, results=tuple(r for r in decl.results if r.code not in codes))
    return decl
