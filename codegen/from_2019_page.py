"""`docs/from-2019.md`: what became of the 99 core functions of the preliminary specification.

Which function became which, and why, is in `from_2019.toml`; what changed in parameters, members
and values is computed from the two specifications.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from .ir import CType, Decl, Enum, File, Function, SpecError, Struct, Variable
from .needs import declared_as
from .read_toml import line_of, read_toml

MAPPING = Path(__file__).with_name("from_2019.toml")
_TITLE = """# From the preliminary specification of 2019

The Level Zero programming guide that this project's [samples](guide/index.md) follow was written
on 2019-06-13, for an interface with another prefix (`xe`), no contexts, no `stype` and no `pNext`.
This page says what became of its 99 core functions, and which integers of that day mean something
else now. `python -m codegen generate` writes it from `specs/preliminary`, `specs/level-zero` and
`codegen/from_2019.toml`.
"""
_EVERYWHERE = """## What changed everywhere

| then | now |
| --- | --- |
| prefix `xe`, `XE_` | `ze`, `ZE_` |
| a device group, of equal devices | a driver, whose devices may differ; memory is of a context |
| a function of a module | a kernel |
| `version` in a descriptor or in properties | `stype` and `pNext`, with which extensions hang on |
| timeouts of 32 bits, `MAX_UINT32` for ever | 64 bits of nanoseconds, `UINT64_MAX` for ever |
| flags with `NONE` or `DEFAULT` | 0 |
| IPC handles that are pointers | structs of 64 bytes, by value |
| booleans in properties | flags |
"""


class Page:
    """The two specifications, and the mapping between their names."""

    def __init__(self, files: list[File]) -> None:
        self.mapping = read_toml(MAPPING)
        self.old = _core(files, "preliminary/core/")
        self.new = _core(files, "level-zero/")
        self.values = {
            etor.name: etor.value
            for decl in self.new.values()
            if isinstance(decl, Enum)
            for etor in decl.etors
        }
        self._check()

    def _check(self) -> None:
        """Every function of that day is in the mapping, and nothing in the mapping is made up."""
        known = self.mapping["function"]
        for name, decl in self.old.items():
            if isinstance(decl, Function) and name not in known:
                raise SpecError(MAPPING.name, f"{name} is missing")
        for name, entry in known.items():
            where = f"{MAPPING.name}:{line_of(MAPPING, f'[function.{name}]')}"
            if name not in self.old:
                raise SpecError(where, f"no function {name} in specs/preliminary")
            for today in entry["today"]:
                if today not in self.new:
                    raise SpecError(where, f"no function {today} in specs/level-zero")
        tables = (self.mapping[name] for name in ("types", "enumerators", "macros"))
        for old, new in (pair for table in tables for pair in table.items()):
            if new not in self.new and new not in self.values:
                raise SpecError(MAPPING.name, f"{old}: no {new} today")

    def text(self) -> str:
        lines = [*_TITLE.splitlines(), "", *_EVERYWHERE.splitlines()]
        lines += ["", "## The 99 functions", ""]
        lines += ["| then | now | what changed | shown in |", "| --- | --- | --- | --- |"]
        functions = [decl for decl in self.old.values() if isinstance(decl, Function)]
        lines += [self._function(function) for function in functions]
        lines += ["", "## Values that moved", ""]
        lines += ["An old integer that is passed on means something else, or nothing.", ""]
        lines += ["| then | value | now | value |", "| --- | --- | --- | --- |"]
        lines += self._moved()
        lines += ["", "## Members", ""]
        lines += ["| then | now | gone | new | of another type |", f"|{' --- |' * 5}"]
        lines += self._structs()
        return "\n".join(lines) + "\n"

    # Names ------------------------------------------------------------------------------------

    def today(self, name: str) -> str:
        """A type or enumerator of that day by its name of today, as far as there is one."""
        for table in ("types", "enumerators", "macros"):
            if name in self.mapping[table]:
                return str(self.mapping[table][name])
        name = re.sub(r"^xe(?=[A-Z_])", "ze", re.sub(r"^XE(?=_)", "ZE", name))
        flags = declared_as(name)
        return flags if flags in self.new else name

    def _type(self, ctype: CType) -> str:
        dims = tuple(self.today(dim) for dim in ctype.dims)
        return str(CType(self.today(ctype.base), ctype.const, ctype.pointers, dims))

    # Functions --------------------------------------------------------------------------------

    def _function(self, function: Function) -> str:
        entry = self.mapping["function"][function.name]
        names = [f"`{name}`{self._since(name)}" for name in entry["today"]] or ["dropped"]
        said = [entry["note"]] if "note" in entry else []
        if entry["today"]:
            counterpart = self.new[self._counterpart(entry)]
            assert isinstance(counterpart, Function)
            said += self._parameters(function, counterpart)
        shown = f"`{entry['shown']}`" if "shown" in entry else ""
        cells = [f"`{function.name}`", ", ".join(names), "; ".join(said) or "nothing", shown]
        return f"| {' | '.join(cells)} |"

    def _counterpart(self, entry: dict[str, Any]) -> str:
        """The function with whose parameters the old ones compare: the oldest."""
        return str(min(entry["today"], key=lambda name: self.new[name].since))

    def _since(self, name: str) -> str:
        since = self.new[name].since
        return f" ({since[0]}.{since[1]})" if since != (1, 0) else ""

    def _parameters(self, old: Function, new: Function) -> Iterator[str]:
        before = {_noun(param): param for param in old.params}
        after = {_noun(param): param for param in new.params}
        if gone := [before[key].name for key in before if key not in after]:
            yield "gone: " + ", ".join(f"`{name}`" for name in gone)
        if come := [after[key].name for key in after if key not in before]:
            yield "new: " + ", ".join(f"`{name}`" for name in come)
        for key in (key for key in before if key in after):
            one, two = self._type(before[key].type), str(after[key].type)
            if one != two and _plain(one) != _plain(two):
                yield f"`{after[key].name}`: `{one}` → `{two}`"
        common = [key for key in before if key in after]
        if common != [key for key in after if key in before]:
            yield "another order"

    # Values -----------------------------------------------------------------------------------

    def moved(self) -> Iterator[tuple[str, int, str, int | None]]:
        """Enumerators whose value or whose very name is another one today."""
        for decl in self.old.values():
            if not isinstance(decl, Enum) or decl.name.endswith("_version_t"):
                continue
            for etor in decl.etors:
                name = self.today(etor.name)
                value = self.values.get(name)
                if value != etor.value and (value is not None or etor.value != 0):
                    yield etor.name, etor.value, name, value

    def _moved(self) -> Iterator[str]:
        for old, before, new, after in self.moved():
            now = [f"`{new}`", _number(after)] if after is not None else ["dropped", ""]
            yield f"| `{old}` | {_number(before)} | {now[0]} | {now[1]} |"

    def _structs(self) -> Iterator[str]:
        for decl in self.old.values():
            if not isinstance(decl, Struct):
                continue
            new = self.new.get(self.today(decl.name))
            if not isinstance(new, Struct):
                yield f"| `{decl.name}` | dropped | | | |"
                continue
            before = {m.name: m for m in decl.members if m.name != "version"}
            after = {m.name: m for m in new.members}
            changed = [
                f"`{name}`: `{one}` → `{two}`"
                for name in before
                if name in after
                and (one := self._type(before[name].type)) != (two := str(after[name].type))
                and _plain(one) != _plain(two)
            ]
            cells = [
                f"`{decl.name}`",
                f"`{new.name}`",
                ", ".join(f"`{name}`" for name in before if name not in after),
                ", ".join(f"`{name}`" for name in after if name not in before),
                ", ".join(sorted(changed)),
            ]
            yield f"| {' | '.join(cells)} |"


def _core(files: list[File], prefix: str) -> dict[str, Decl]:
    found: dict[str, Decl] = {}
    for file in files:
        if file.path.startswith(prefix):
            for decl in file.decls:
                found.setdefault(decl.name, decl)
    return found


def _noun(param: Variable) -> str:
    """A parameter's name without what was renamed everywhere."""
    name = param.name.replace("Function", "Kernel").removeprefix("p").removeprefix("h")
    return name.lower()


def _plain(ctype: str) -> str:
    """A type without `const`, which came later, and with flags by one name."""
    return re.sub(r"\bconst\b|\s", "", ctype).replace("_flag_t", "_flags_t")


def _number(value: int) -> str:
    return str(value) if abs(value) < 100 else hex(value)


def page(files: list[File]) -> str:
    return Page(files).text()
