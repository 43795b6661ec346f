"""Structure types: the enumerator that a struct carries in its `stype`."""

from __future__ import annotations

from .ir import Enumerator, SpecError
from .library import Library


def find_stypes(library: Library) -> None:
    """By the enumerator's own description; a newer one wins, a deprecated one never does."""
    claims: dict[str, list[Enumerator]] = {}
    for name, enum in library.enums.items():
        if name.endswith("structure_type_t"):
            for etor in enum.etors:
                if (struct := etor.mark("of")) is not None:
                    if struct not in library.structs and struct in library.typedefs:
                        struct = library.typedefs[struct].type.base
                    claims.setdefault(struct, []).append(etor)
    for struct, etors in claims.items():
        declared = library.structs.get(struct)
        if declared is None or "stype" not in {member.name for member in declared.members}:
            continue  # kept for a struct that is gone, or has no room for it; the report lists it
        current = [etor for etor in etors if etor.mark("deprecated") is None] or etors
        newest = max(etor.since for etor in current)  # 1.13 deprecates in prose what 1.17 marks
        current = [etor for etor in current if etor.since == newest]
        if len({etor.value for etor in current}) > 1:
            names = ", ".join(etor.name for etor in current)
            raise SpecError(current[-1].source, f"{struct} has several structure types: {names}")
        library.stypes[struct] = current[0]
    if library.own is not None:
        _initial_stypes(library, library.own)


def _initial_stypes(library: Library, own: frozenset[str]) -> None:
    """C++-flavoured headers say it themselves: `stype = X` in the struct."""
    etors = {etor.name: etor for enum in library.enums.values() for etor in enum.etors}
    for name in own & library.structs.keys():
        for member in library.structs[name].members:
            initial = member.mark("init") or ""
            if member.name == "stype" and initial in etors:
                library.stypes[name] = etors[initial]
