"""One change between two specifications: its kind, its words, its rank."""

from __future__ import annotations

from dataclasses import dataclass

from .ir import (
    Callback,
    Class,
    Constant,
    Decl,
    Enum,
    Environment,
    Function,
    Handle,
    Macro,
    Manifest,
    Source,
    Struct,
    Typedef,
)

KINDS = {
    "signature": "Signatures",
    "layout": "Layouts",
    "value": "Values",
    "annotation": "Annotations",
    "rename": "Renames",
    "stype": "Structure types",
    "result": "Result codes",
    "table": "Order of tables",
    "addition": "Additions",
}
_WORDS: dict[type[Decl], str] = {
    Callback: "callback",
    Class: "class",
    Constant: "constant",
    Enum: "enum",
    Environment: "environment variable",
    Function: "function",
    Handle: "handle",
    Macro: "macro",
    Manifest: "manifest",
    Struct: "struct",
    Typedef: "typedef",
}


@dataclass(frozen=True, slots=True)
class Change:
    """One change; `breaks` where a program that was right before is not any more."""

    kind: str
    name: str
    text: str
    breaks: bool
    source: Source
    before: str = ""
    after: str = ""


def word(decl: Decl) -> str:
    if isinstance(decl, Struct) and decl.is_union:
        return "union"
    return "flags" if isinstance(decl, Enum) and decl.is_flags else _WORDS[type(decl)]


def novelty(change: Change) -> int:
    """Of what is new, functions come first and enumerators last."""
    order = ("new function", "new handle", "new struct")
    if change.kind != "addition":
        return 0
    return next((i for i, start in enumerate(order) if change.text.startswith(start)), 3) + (
        change.text.startswith("new enumerator")
    )
