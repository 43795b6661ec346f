"""What changed between two specifications, ranked by what it does to a program.

Breaks come first: a signature, a layout or a value that a compiled program relies on. Then what
changes the behaviour of a wrapper (annotations), then names, structure types and result codes, the
order of tables, and at last what is merely new.
"""

from __future__ import annotations

from collections.abc import Iterator

from .changes import KINDS, Change, novelty, word
from .ir import Class, Constant, Decl, Enum, Environment, Macro, Manifest, Source, Struct
from .pairs import Pairs
from .renames import Renames
from .sides import Side, sides
from .sources import Spec


def diff(old: Spec, new: Spec) -> tuple[list[Change], list[str]]:
    """The changes, breaks first in each kind, and what could not be compared."""
    before, after, notes = sides(old, new)
    changes = list(_changes(before, after, headers="headers" in (old.kind, new.kind)))
    order = list(KINDS)
    changes.sort(key=lambda c: (order.index(c.kind), not c.breaks, novelty(c)))
    return changes, notes


def _changes(old: Side, new: Side, *, headers: bool) -> Iterator[Change]:
    renames = Renames(old.decls, new.decls)
    pairs = Pairs(old, new, renames, headers=headers)
    for name, decl in old.decls.items():
        if name in new.decls:
            yield from pairs.changes(decl, new.decls[name])
        elif name in renames.names:
            other = new.decls[renames.names[name]]
            text = f"{word(decl)} {decl.name} is now {other.name}"
            yield Change("rename", other.name, text, True, other.source, name, other.name)
            yield from pairs.changes(decl, other)
        else:
            yield _removed(decl)
    taken = set(renames.names.values())
    for name, decl in new.decls.items():
        if name not in old.decls and name not in taken:
            yield Change("addition", decl.name, f"new {word(decl)}", False, decl.source)
    yield from _tables(old, new, renames)


def _removed(decl: Decl) -> Change:
    kind = "signature"
    if isinstance(decl, Struct):
        kind = "layout"
    elif isinstance(decl, (Enum, Macro, Constant, Environment, Manifest)):
        kind = "value"
    elif isinstance(decl, Class):
        kind = "table"
    breaks = not isinstance(decl, (Class, Manifest))
    return Change(kind, decl.name, f"{word(decl)} removed", breaks, decl.source)


def _tables(old: Side, new: Side, renames: Renames) -> Iterator[Change]:
    for name, functions in old.tables.items():
        now = new.tables.get(name)
        if now is None:
            continue
        before = [renames.now(function) for function in functions]
        after = [function for function in now if function in before]
        source = Source(name, 0)
        if after != [function for function in before if function in now]:
            yield Change("table", name, "functions in another order", False, source)
        last = max((now.index(function) for function in after), default=-1)
        for place, function in enumerate(now[:last]):
            if function not in before:
                text = f"{function} is at {place}, in front of older ones"
                yield Change("table", name, text, False, source, "", function)
