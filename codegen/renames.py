"""Which declarations that are gone came back under another name."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from difflib import SequenceMatcher

from .ir import Callback, CType, Decl, Enum, Function, Handle, Macro, Struct, Typedef
from .needs import declared_as

# What a pair must have in common: names alike, and shapes alike. A handle has no shape.
_ALIKE = 0.6
_ALIKE_WITHOUT_SHAPE = 0.85


class Renames:
    """Pairs of names, types first: a function whose handle was renamed is recognised by it."""

    def __init__(self, old: Mapping[str, Decl], new: Mapping[str, Decl]) -> None:
        self.names: dict[str, str] = {}
        self.old, self.new = old, new
        gone = [decl for name, decl in old.items() if name not in new]
        come = [decl for name, decl in new.items() if name not in old]
        for kinds in ((Handle, Enum, Typedef, Callback), (Struct,), (Function, Macro)):
            self._pair([d for d in gone if isinstance(d, kinds)], come)

    def now(self, name: str) -> str:
        """A name of the old side on the new one; `x_flag_t` goes with `x_flags_t`."""
        flags = declared_as(name)
        if flags != name and flags in self.names:
            return self.names[flags].removesuffix("_flags_t") + "_flag_t"
        return self.names.get(name, name)

    def _pair(self, gone: list[Decl], come: list[Decl]) -> None:
        pairs = []
        for old in gone:
            for new in come:
                if type(old) is type(new) and (score := self._score(old, new)):
                    pairs.append((score, old.name, new.name))
        taken: set[str] = set()
        for _, before, after in sorted(pairs, reverse=True):
            if before not in self.names and after not in taken:
                self.names[before] = after
                taken.add(after)

    def _score(self, old: Decl, new: Decl) -> float:
        if old.namespace != new.namespace:
            return 0.0
        names = SequenceMatcher(None, old.name, new.name, autojunk=False)
        if names.quick_ratio() < _ALIKE or (alike := names.ratio()) < _ALIKE:
            return 0.0
        one, two = list(self._shape(old, moved=True)), list(self._shape(new, moved=False))
        if not one and not two:
            return alike if alike >= _ALIKE_WITHOUT_SHAPE else 0.0
        shapes = SequenceMatcher(None, one, two, autojunk=False).ratio()
        # What is the same down to the last type may have a name that is less alike.
        enough = shapes == 1 or (shapes >= 0.75 and alike >= 0.75)
        return alike + shapes if enough else 0.0

    def _shape(self, decl: Decl, *, moved: bool) -> Iterator[str]:
        """What a declaration says apart from its own name."""

        def typed(ctype: CType) -> str:
            text = str(ctype)
            text = text.replace(ctype.base, self.now(ctype.base)) if moved else text
            return text.replace(decl.name, "SELF")

        match decl:
            case (
                Function(params=params, returns=returns) | Callback(params=params, returns=returns)
            ):
                yield typed(returns)
                yield from (typed(param.type) for param in params)
            case Struct(members=members):
                yield from (f"{typed(member.type)} {member.name}" for member in members)
            case Enum(etors=etors):
                yield from (f"{_tail(etor.name, decl.name)} {etor.value}" for etor in etors)
            case Typedef(type=ctype):
                yield typed(ctype)
            case Macro(value=value):
                yield value


def _tail(etor: str, enum: str) -> str:
    """An enumerator without what it has in common with its enum."""
    prefix = enum.removesuffix("_t").upper()
    common = 0
    while common < min(len(prefix), len(etor)) and prefix[common] == etor[common]:
        common += 1
    return etor[common:].lstrip("S_")
