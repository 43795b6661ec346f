"""Pairs: what changed in a declaration that both specifications have."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from .changes import Change, word
from .facts import number
from .ir import (
    Callback,
    Class,
    Constant,
    CType,
    Decl,
    Enum,
    Enumerator,
    Environment,
    Function,
    Handle,
    Macro,
    Manifest,
    Mark,
    Source,
    Struct,
    Typedef,
    Variable,
    format_version,
)
from .renames import Renames
from .sides import Side

# Marks that only upstream's YAML holds.
_YAML_ONLY = {
    *("since", "init", "deprecated", "tag", "returns", "static", "loader_only", "convention"),
}


class Pairs:
    """Compares declarations of the old side with those of the new one; `headers`: one side comes
    from headers, which do not hold all that YAML does."""

    def __init__(self, old: Side, new: Side, renames: Renames, *, headers: bool) -> None:
        self.layouts = old.layout, new.layout
        self.renames = renames
        self.headers = headers
        self.ignored = {"of"} | (_YAML_ONLY if headers else set())

    def changes(self, old: Decl, new: Decl) -> Iterator[Change]:
        if type(old) is not type(new):
            text = f"was a {word(old)}, is a {word(new)}"
            yield Change("signature", new.name, text, True, new.source, word(old), word(new))
            return
        match old, new:
            case ((Function() | Callback()), (Function() | Callback())):
                yield from self._called(old, new)
            case Struct(), Struct():
                yield from self._struct(old, new)
            case Enum(), Enum():
                yield from self._enum(old, new)
            case Handle(), Handle():
                yield from self._value(
                    "signature", new, "alias", self.renames.now(old.alias), new.alias
                )
            case Typedef(), Typedef():
                now = str(self._type(old.type))
                yield from self._value("layout", new, "type", now, str(new.type))
            case Macro(), Macro():
                before, after = _spaceless(old.value), _spaceless(new.value)
                follows = "_VERSION_CURRENT" in new.name  # from the newest version there is
                yield from self._value("value", new, "value", before, after, breaks=not follows)
            case Constant(), Constant():
                yield from self._value("value", new, "value", _values(old), _values(new))
            case Class(), Class():
                yield from self._value("table", new, "owner", old.owner, new.owner, breaks=False)
            case Environment(), Environment():
                before, after = f"{old.values} {old.default}", f"{new.values} {new.default}"
                yield from self._value("annotation", new, "values", before, after, breaks=False)
            case Manifest(), Manifest():
                before, after = " ".join(old.device_types), " ".join(new.device_types)
                yield from self._value("annotation", new, "types", before, after, breaks=False)
        yield from self._marks(new.name, "", old.marks, new.marks, new.source)
        if old.since != new.since and not self.headers:
            before, after = format_version(old.since), format_version(new.since)
            yield from self._value("annotation", new, "came with", before, after, breaks=False)

    def _value(
        self, kind: str, decl: Decl, what: str, before: str, after: str, *, breaks: bool = True
    ) -> Iterator[Change]:
        if before != after:
            text = f"{what}: {before or 'none'} → {after or 'none'}"
            yield Change(kind, decl.name, text, breaks, decl.source, before, after)

    def _type(self, ctype: CType) -> CType:
        """A type of the old side, by its name on the new one."""
        return replace(ctype, base=self.renames.now(ctype.base))

    def _marks(
        self,
        name: str,
        part: str,
        old: tuple[Mark, ...],
        new: tuple[Mark, ...],
        source: Source,
    ) -> Iterator[Change]:
        before = {str(mark) for mark in old if mark.name not in self.ignored}
        after = {str(mark) for mark in new if mark.name not in self.ignored}
        gone, come = sorted(before - after), sorted(after - before)
        if gone or come:
            text = ", ".join([*(f"no {mark} any more" for mark in gone), *come])
            one, two = " ".join(gone), " ".join(come)
            yield Change("annotation", name, part + text, False, source, one, two)

    def _called(self, old: Function | Callback, new: Function | Callback) -> Iterator[Change]:
        before = [str(self._type(old.returns)), *(str(self._type(p.type)) for p in old.params)]
        after = [str(new.returns), *(str(param.type) for param in new.params)]
        if before != after:
            one, two = self._prototype(old), _prototype(new.returns, new.params)
            yield Change("signature", new.name, f"{one} → {two}", True, new.source, one, two)
        by_name = {param.name: param for param in old.params}
        pairs = list(zip(old.params, new.params, strict=False))
        if len(old.params) != len(new.params):
            pairs = [(by_name[p.name], p) for p in new.params if p.name in by_name]
        for first, second in pairs:
            yield from self._variable(new.name, first, second)
        if isinstance(old, Function) and isinstance(new, Function) and not self.headers:
            yield from self._results(old, new)

    def _prototype(self, decl: Function | Callback) -> str:
        params = tuple(replace(param, type=self._type(param.type)) for param in decl.params)
        return _prototype(self._type(decl.returns), params)

    def _variable(self, owner: str, old: Variable, new: Variable) -> Iterator[Change]:
        if old.name != new.name:
            text = f"parameter {old.name} is now {new.name}"
            yield Change("rename", owner, text, False, new.source, old.name, new.name)
        if old.direction != new.direction:
            text = f"{new.name}: [{old.direction}] → [{new.direction}]"
            yield Change("annotation", owner, text, False, new.source, old.direction, new.direction)
        # A range by a parameter that was renamed is the same range.
        yield from self._marks(owner, f"{new.name}: ", old.marks, new.marks, new.source)

    def _results(self, old: Function, new: Function) -> Iterator[Change]:
        before = {result.code: result.when for result in old.results}
        after = {result.code: result.when for result in new.results}
        for code in (*before, *(code for code in after if code not in before)):
            if code not in after:
                text = f"{code} is not documented any more"
                yield Change("result", new.name, text, False, new.source, code, "")
            elif code not in before:
                yield Change("result", new.name, f"{code} is new", False, new.source, "", code)
            elif before[code] != after[code]:
                one, two = "; ".join(before[code]), "; ".join(after[code])
                text = f"{code} when {one or 'unsaid'} → {two or 'unsaid'}"
                yield Change("result", new.name, text, False, new.source, one, two)

    def _struct(self, old: Struct, new: Struct) -> Iterator[Change]:
        if old.is_union != new.is_union:
            yield Change("layout", new.name, f"is a {word(new)} now", True, new.source)
        sizes = self.layouts[0].size(old.name), self.layouts[1].size(new.name)
        resized = f" ({sizes[0]} → {sizes[1]} bytes)" if sizes[0] != sizes[1] else ""
        moved = list(self._members(old, new))
        for change in moved:
            suffix = resized if change.kind == "layout" else ""
            yield replace(change, text=change.text + suffix)
        if resized and not any(change.kind == "layout" for change in moved):
            text = f"{sizes[0]} → {sizes[1]} bytes, by what it holds"
            yield Change("layout", new.name, text, True, new.source, *map(str, sizes))

    def _members(self, old: Struct, new: Struct) -> Iterator[Change]:
        names = {member.name for member in new.members}
        known = {member.name for member in old.members}
        kept = [m for m in old.members if m.name in names]
        # Same place, same type, another name.
        aligned = {
            one.name: two.name
            for one, two in zip(old.members, new.members, strict=False)
            if one.name not in names and two.name not in known and self._type(one.type) == two.type
        }
        after = {member.name: member for member in new.members}
        for member in old.members:
            other = after.get(aligned.get(member.name, member.name))
            if other is None:
                text = f"member {member.name} removed"
                yield Change("layout", new.name, text, True, new.source, str(member.type), "")
                continue
            if other.name != member.name:
                text = f"member {member.name} is now {other.name}"
                yield Change("rename", new.name, text, True, other.source, member.name, other.name)
            one, two = self._type(member.type).declare(other.name), other.type.declare(other.name)
            if one != two:
                yield Change("layout", new.name, f"{one} → {two}", True, other.source, one, two)
            same = replace(member, name=other.name)
            yield from self._variable(new.name, same, other)
        taken = set(aligned.values())
        for place, member in enumerate(new.members):
            if member.name not in known | taken:
                last = place == len(new.members) - 1
                text = f"new member {member.type.declare(member.name)}" + (
                    " at the end" if last and not new.is_union else ""
                )
                yield Change("layout", new.name, text, True, member.source, "", member.name)
        order = [m.name for m in new.members if m.name in {k.name for k in kept}]
        if order != [member.name for member in kept] and not new.is_union:
            yield Change("layout", new.name, "members in another order", True, new.source)

    def _enum(self, old: Enum, new: Enum) -> Iterator[Change]:
        before = {etor.name: etor for etor in old.etors}
        after = {etor.name: etor for etor in new.etors}
        fresh = {etor.value: etor for etor in reversed(new.etors) if etor.name not in before}
        taken: set[str] = set()
        for name, etor in before.items():
            other = after.get(name)
            if other is None and etor.value in fresh:
                other = fresh[etor.value]
                taken.add(other.name)
                text = f"{name} is now {other.name}"
                yield Change("rename", new.name, text, True, other.source, name, other.name)
            if other is None:
                text = f"{name} ({number(etor.value)}) removed"
                yield Change("value", new.name, text, True, new.source, number(etor.value), "")
                continue
            if etor.value != other.value:
                one, two = number(etor.value), number(other.value)
                text = f"{other.name}: {one} → {two}"
                yield Change("value", new.name, text, True, other.source, one, two)
            yield from self._etor(new.name, etor, other)
        for name, etor in after.items():
            if name not in before and name not in taken:
                text = f"new enumerator {name} {number(etor.value)}"
                yield Change("addition", new.name, text, False, etor.source, "", name)

    def _etor(self, owner: str, old: Enumerator, new: Enumerator) -> Iterator[Change]:
        one, two = old.mark("of"), new.mark("of")
        if one != two and self.renames.now(one or "") != two:
            text = f"{new.name} is of {two or 'nothing'}, was of {one or 'nothing'}"
            yield Change("stype", owner, text, False, new.source, one or "", two or "")
        yield from self._marks(owner, f"{new.name}: ", old.marks, new.marks, new.source)


def _prototype(returns: CType, params: tuple[Variable, ...]) -> str:
    return f"{returns} ({', '.join(param.type.declare(param.name) for param in params)})"


def _spaceless(text: str) -> str:
    return "".join(text.split())


def _values(constant: Constant) -> str:
    return ", ".join(f"{name} = {value}" for name, value in constant.values)
