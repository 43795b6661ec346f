"""A library: all that one cffi module declares, by name and in order; `resolve.py` makes it."""

from __future__ import annotations

from dataclasses import dataclass, field

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
    Struct,
    Typedef,
)
from .tables import Table

# name -> the project below specs/, its namespaces
LIBRARIES = {
    "ze": ("level-zero", ("ze", "zes", "zet", "zer")),
    "ur": ("unified-runtime", ("ur",)),
    "opencl": ("opencl", ("cl",)),
}
TITLES = {
    "ze": "Level Zero core",
    "zes": "Level Zero Sysman",
    "zet": "Level Zero tools",
    "zer": "Level Zero runtime",
    "ur": "Unified Runtime",
}


@dataclass
class Library:
    """The declarations of each kind, and what follows from them."""

    name: str  # ze, ur, opencl, or that of an extension
    namespaces: tuple[str, ...]
    enums: dict[str, Enum] = field(default_factory=dict)
    structs: dict[str, Struct] = field(default_factory=dict)
    handles: dict[str, Handle] = field(default_factory=dict)
    typedefs: dict[str, Typedef] = field(default_factory=dict)
    callbacks: dict[str, Callback] = field(default_factory=dict)
    functions: dict[str, Function] = field(default_factory=dict)
    macros: dict[str, Macro] = field(default_factory=dict)
    constants: dict[str, Constant] = field(default_factory=dict)
    classes: dict[str, Class] = field(default_factory=dict)
    manifests: dict[str, Manifest] = field(default_factory=dict)
    environment: dict[str, Environment] = field(default_factory=dict)
    stypes: dict[str, Enumerator] = field(default_factory=dict)  # struct -> enumerator
    values: dict[str, int | str] = field(default_factory=dict)  # macros that are constants
    tables: list[Table] = field(default_factory=list)
    callback_tables: list[Table] = field(default_factory=list)
    type_order: list[str] = field(default_factory=list)
    own: frozenset[str] | None = None  # of an extension: what is not the Level Zero it builds on
    unwrapped: frozenset[str] = frozenset()  # functions of another release that no rule knows
    by_symbol: bool = False  # an extension that a library exports; others are asked for by name

    def declares(self, decl: Decl, namespace: str) -> bool:
        """Whether that namespace's module declares it; a name with a prefix of its own goes with
        the first namespace."""
        if self.own is not None:
            return decl.name in self.own
        owner = decl.namespace if decl.namespace in self.namespaces else self.namespaces[0]
        return owner == namespace

    @property
    def types(self) -> dict[str, Decl]:
        """Every type by name; an enum of flags is here by its `…_flags_t`."""
        return {**self.enums, **self.structs, **self.handles, **self.typedefs, **self.callbacks}

    def is_enum(self, ctype: CType) -> bool:
        return ctype.base in self.enums

    def is_struct(self, ctype: CType) -> bool:
        """A struct or a union, itself or behind pointers; the same for the others."""
        return ctype.base in self.structs

    def is_handle(self, ctype: CType) -> bool:
        return ctype.base in self.handles

    def is_callback(self, ctype: CType) -> bool:
        return ctype.base in self.callbacks
