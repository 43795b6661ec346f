"""What a specification declares, as data: one frozen dataclass per kind of declaration.

Both front-ends (upstream's YAML, the snapshot under `specs/`) produce these, and everything behind
them reads nothing else. Types are data (`CType`), never strings; versions are tuples, so that 1.10
is newer than 1.4.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import TypeAlias, TypeVar

Version: TypeAlias = tuple[int, int]  # (1, 17)
FIRST_VERSION: Version = (1, 0)


@dataclass(frozen=True, slots=True)
class Source:
    """Where a fact was read: a file as the user named it, and a line counted from 1."""

    file: str
    line: int

    def __str__(self) -> str:
        return f"{self.file}:{self.line}"


class SpecError(Exception):
    """Input that cannot be understood; the message starts with `file:line:`."""

    def __init__(self, where: Source | str, message: str) -> None:
        super().__init__(f"{where}: {message}")


def parse_version(text: str, where: Source | str) -> Version:
    """`"1.17"` -> (1, 17)."""
    match = re.fullmatch(r"(\d+)\.(\d+)", text)
    if not match:
        raise SpecError(where, f"bad version {text!r}: expected MAJOR.MINOR, quoted")
    return int(match[1]), int(match[2])


def format_version(version: Version) -> str:
    return f"{version[0]}.{version[1]}"


@dataclass(frozen=True, slots=True)
class CType:
    """A C type: `const char *const *name[4]` is CType("char", True, (False, True), ("4",))."""

    base: str
    const: bool = False
    pointers: tuple[bool, ...] = ()  # one per `*`, inner first; True where that pointer is const
    dims: tuple[str, ...] = ()  # array lengths as written: numbers or macro names

    def declare(self, name: str = "") -> str:
        """The C declaration of `name` with this type."""
        stars = "".join("*const " if const else "*" for const in self.pointers)
        space = " " if stars or name else ""
        dims = "".join(f"[{dim}]" for dim in self.dims)
        return f"{'const ' if self.const else ''}{self.base}{space}{stars}{name}{dims}".rstrip()

    def __str__(self) -> str:
        return self.declare()

    @property
    def pointer(self) -> bool:
        return bool(self.pointers)

    def pointed(self) -> CType:
        """What one `*` less leaves."""
        return CType(self.base, self.const, self.pointers[:-1])


_TYPE = re.compile(
    r"\s*(?P<const>const\s+)?(?P<base>(?:(?:unsigned|signed|struct|enum|union)\s+)?\w+)"
    r"(?P<late>\s+const\b)?(?P<stars>(?:\s*\*\s*(?:const\b)?)*)\s*"
    r"(?P<name>[A-Za-z_]\w*)?\s*(?P<dims>(?:\[\s*\w+\s*\])*)\s*"
)


def parse_declarator(text: str, where: Source) -> tuple[CType, str]:
    """`const ze_fence_desc_t *desc` -> (its type, "desc"); the name may be missing."""
    match = _TYPE.fullmatch(text)
    if not match:
        raise SpecError(where, f"not a C declaration that the generator reads: {text!r}")
    stars = tuple(bool(const) for const in re.findall(r"\*\s*(const)?", match["stars"]))
    dims = tuple(re.findall(r"\w+", match["dims"]))
    const = bool(match["const"] or match["late"])
    base = re.sub(r"\s+", " ", match["base"])
    return CType(base, const, stars, dims), match["name"] or ""


@dataclass(frozen=True, slots=True)
class Mark:
    """One annotation beyond the direction: `@range(0, *pCount)` is Mark("range", "0, *pCount")."""

    name: str
    argument: str = ""

    def __str__(self) -> str:
        return f"@{self.name}({self.argument})" if self.argument else f"@{self.name}"


class Marked:
    """Anything that carries marks."""

    __slots__ = ()
    marks: tuple[Mark, ...]
    source: Source

    def mark(self, name: str) -> str | None:
        """The argument of a mark ("" where it has none); None where the mark is absent."""
        return next((mark.argument for mark in self.marks if mark.name == name), None)


@dataclass(frozen=True, slots=True)
class Variable(Marked):
    """A parameter or a member: `in const ze_fence_desc_t *desc`."""

    name: str
    type: CType
    direction: str  # "in", "out", "in,out" or "none" where the specification does not say
    marks: tuple[Mark, ...] = ()
    source: Source = field(default=Source("", 0), compare=False)

    @property
    def optional(self) -> bool:
        return self.mark("optional") is not None

    @property
    def extent(self) -> str | None:
        """The end of its range: `*pCount` of `@range(0, *pCount)`; None where it has none."""
        extent = self.mark("range")
        return extent.split(",")[-1].strip() if extent is not None else None


@dataclass(frozen=True, slots=True)
class Enumerator(Marked):
    """`ZE_RESULT_NOT_READY 0x1 @since(1.2)`."""

    name: str
    value: int
    marks: tuple[Mark, ...] = ()
    source: Source = field(default=Source("", 0), compare=False)

    @property
    def since(self) -> Version:
        text = self.mark("since")
        return parse_version(text, self.source) if text else FIRST_VERSION


_NAMESPACE = re.compile(r"(?:ze[strx]?|xe[xt]?|ur|cl)(?=[A-Z_])|(?:ZE[STRX]?|XE[XT]?|UR|CL)(?=_)")


@dataclass(frozen=True, slots=True)
class Decl(Marked):
    """What every declaration has: its C name, its class, the version that brought it."""

    name: str
    cls: str = ""
    since: Version = FIRST_VERSION
    marks: tuple[Mark, ...] = ()  # @deprecated(1.17), @loader_only, @static, @convention(…)
    source: Source = field(default=Source("", 0), compare=False)

    @property
    def namespace(self) -> str:
        """`ze` of zeInit, ze_result_t and ZE_BIT."""
        match = _NAMESPACE.match(self.name)
        return match[0].lower() if match else ""


@dataclass(frozen=True, slots=True)
class Enum(Decl):
    etors: tuple[Enumerator, ...] = ()
    is_flags: bool = False  # the name ends in _flags_t: a uint32_t typedef beside the enum
    extends: bool = False  # adds its enumerators to the enum of that name (Unified Runtime)


def etor_prefix(enum: str) -> str:
    """What its enumerators begin with: ze_fence_flags_t -> ZE_FENCE_FLAG_."""
    return re.sub(r"_t$", "", re.sub(r"_flags_t$", "_flag_t", enum)).upper() + "_"


@dataclass(frozen=True, slots=True)
class Struct(Decl):
    members: tuple[Variable, ...] = ()
    base: str = ""
    chains: tuple[str, ...] = ()  # the structs whose pNext it may hang on
    is_union: bool = False


@dataclass(frozen=True, slots=True)
class Handle(Decl):
    alias: str = ""


@dataclass(frozen=True, slots=True)
class Typedef(Decl):
    type: CType = CType("void")


@dataclass(frozen=True, slots=True)
class Macro(Decl):
    value: str = ""  # as C text; conditions are facts of the compiler, not of the interface
    params: tuple[str, ...] = ()
    condition: str = ""
    altvalue: str | None = None


@dataclass(frozen=True, slots=True)
class Callback(Decl):
    returns: CType = CType("void")
    params: tuple[Variable, ...] = ()


@dataclass(frozen=True, slots=True)
class Result:
    """A result code that a function documents, with the conditions that are code, not prose."""

    code: str
    when: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Function(Decl):
    params: tuple[Variable, ...] = ()
    returns: CType = CType("ze_result_t")
    results: tuple[Result, ...] = ()
    ordinal: int | None = None
    failure: str = ""  # what a function without a result code returns when it fails

    @property
    def method(self) -> str:
        """The name without its class: Create of zeFenceCreate."""
        return self.name[len(self.cls) :]

    @property
    def stage(self) -> str:
        """core, ext or exp: by the name, as the specification's own tables do."""
        if re.search(r"Exp\d*$", self.name) or self.cls.endswith("Exp"):
            return "exp"
        return "ext" if self.name.endswith("Ext") else "core"


@dataclass(frozen=True, slots=True)
class Constant(Decl):
    """A struct value that the headers define (`zeDefaultGPUHostMemAllocDesc`)."""

    struct: str = ""
    values: tuple[tuple[str, str], ...] = ()  # member, C expression


@dataclass(frozen=True, slots=True)
class Class(Decl):
    owner: str = ""
    base: str = ""


@dataclass(frozen=True, slots=True)
class Environment(Decl):
    category: str = ""
    values: str = ""
    default: str = ""


@dataclass(frozen=True, slots=True)
class Manifest(Decl):
    """A Unified Runtime adapter: its backend and the types of device that it has."""

    backend: str = ""
    device_types: tuple[str, ...] = ()


Declared = TypeVar("Declared", bound=Decl)


@dataclass(frozen=True, slots=True)
class File:
    """One upstream file; its header's ordinal and version decide the order of tables."""

    path: str  # below specs/, as in level-zero/core/fence.yml
    decls: tuple[Decl, ...] = ()
    ordinal: int | None = None
    since: Version = FIRST_VERSION
    unknown: tuple[str, ...] = ()  # what its source does not hold: a header has no versions

    def of(self, kind: type[Declared]) -> Iterator[Declared]:
        return (decl for decl in self.decls if isinstance(decl, kind))
