"""The overrides of roles: `overrides.toml`, or a file of one's own for an extension."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from .ir import Function, Source, SpecError
from .read_toml import line_of, read_toml
from .roles import ROLES, Argument, Found

LIST = Path(__file__).with_name("overrides.toml")


@dataclass(frozen=True, slots=True)
class Override:
    """An entry of `overrides.toml`."""

    function: str
    reason: str
    where: Source
    roles: dict[str, str] = field(default_factory=dict)  # parameter -> role, `role of count`
    status: str = ""
    spare: int = 0
    log_of: str = ""
    instead: str = ""

    def arguments(self, function: Function) -> Found:
        """The parameters that it speaks of; `role?` and `role!`: optional, or not."""
        found: Found = {}
        for name, text in self.roles.items():
            role, _, of = text.partition(" of ")
            param = next(item for item in function.params if item.name == name)
            optional = (param.optional or role.endswith("?")) and not role.endswith("!")
            found[name] = Argument(param, role.rstrip("?!"), "override", of, optional)
        return found


class Overrides:
    """`overrides.toml`, each entry with its reason; one that nothing uses is an error.

    For another release than the one that they are written for (`exact=False`), entries that do not
    fit count for nothing."""

    def __init__(self, path: Path = LIST, *, exact: bool = True) -> None:
        self.path = path
        self.exact = exact
        table = read_toml(path)
        self.functions: dict[str, Override] = {}
        self.opaque: dict[str, str] = {}  # `struct.member`: bytes, not text
        self.used: set[str] = set()
        for key in table:
            if key not in ("function", "opaque"):
                raise SpecError(self._where(f"[{key}"), f"unknown section {key!r}")
        for name, entry in table.get("function", {}).items():
            self.functions[name] = self._override(name, entry)
        for name, reason in table.get("opaque", {}).items():
            self.opaque[name] = str(reason)

    @classmethod
    def none(cls) -> Overrides:
        """For an extension whose annotations say everything."""
        found = cls.__new__(cls)
        found.path, found.functions, found.opaque, found.used = Path("FILE"), {}, {}, set()
        found.exact = True
        return found

    @property
    def place(self) -> str:
        """Where the role of a parameter is to be added."""
        if self.path == LIST:
            return f"codegen/{LIST.name}"
        return f'--overrides {self.path}: [function.NAME], reason = "…", PARAMETER = "ROLE"'

    def _where(self, needle: str) -> Source:
        return Source(self.path.name, line_of(self.path, needle))

    def _override(self, name: str, entry: Any) -> Override:
        where = self._where(f"[function.{name}]")
        if not isinstance(entry, dict) or not entry.get("reason"):
            raise SpecError(where, f"the override of {name} gives no reason")
        others = ("reason", "status", "spare", "log_of", "instead")
        roles = {key: str(value) for key, value in entry.items() if key not in others}
        for param, role in roles.items():
            if role.partition(" of ")[0].rstrip("?!") not in ROLES:
                raise SpecError(where, f"unknown role {role!r} of {name}.{param}")
        found = {key: entry[key] for key in others if key in entry}
        if found.get("status", "any") not in ("returned", "any"):
            raise SpecError(where, f"unknown status {found['status']!r} of {name}")
        return Override(name, where=where, roles=roles, **found)

    def of(self, function: Function) -> Override | None:
        found = self.functions.get(function.name)
        if found:
            self.used.add(function.name)
            names = {param.name for param in function.params}
            for param in found.roles:
                if param not in names and not self.exact:
                    return None  # the function took something else then
                if param not in names:
                    raise SpecError(found.where, f"{function.name} has no parameter {param!r}")
        return found

    def check_used(self) -> None:
        if not self.exact:
            return
        for name, override in self.functions.items():
            if name not in self.used:
                raise SpecError(override.where, f"the override of {name} is used by nothing")
        for name in self.opaque:
            if name not in self.used:
                where = self._where(name)
                raise SpecError(where, f"the override of {name} is used by nothing")
