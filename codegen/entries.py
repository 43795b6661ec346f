"""Entries: one declaration as the snapshot holds it, a fact a line, and back."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from .facts import (
    enumerator_line,
    marks_line,
    parse_enumerator,
    parse_marks,
    parse_result,
    parse_type,
    parse_variable,
    result_line,
    variable_line,
)
from .ir import (
    FIRST_VERSION,
    Callback,
    Class,
    Constant,
    CType,
    Decl,
    Enum,
    Environment,
    Function,
    Handle,
    Macro,
    Manifest,
    SpecError,
    Struct,
    Typedef,
    Variable,
    format_version,
    parse_version,
)
from .text_yaml import Map, Text, list_item, scalar

# Writing -----------------------------------------------------------------------------------------


def entry_lines(decl: Decl) -> Iterator[str]:
    """The lines of a declaration, in the order in which its keys are written."""
    yield f"- {_word(decl)}: {scalar(decl.name)}"
    for key, value in _fields(decl):
        if isinstance(value, str) and value:
            yield f"  {key}: {scalar(value.strip())}"
        elif value:
            yield f"  {key}:"
            yield from (f"  - {list_item(item)}" for item in value)


def _fields(decl: Decl) -> Iterator[tuple[str, str | list[str]]]:
    """The keys of a declaration behind its name, in the order written; empty ones are dropped."""
    yield "class", decl.cls
    yield "since", format_version(decl.since) if decl.since != FIRST_VERSION else ""
    yield "marks", marks_line(decl.marks)
    match decl:
        case Enum():
            yield "extends", "yes" if decl.extends else ""
            yield "etors", [enumerator_line(etor) for etor in decl.etors]
        case Struct():
            yield "base", decl.base
            yield "chains", list(decl.chains)
            yield "members", [variable_line(member) for member in decl.members]
        case Handle():
            yield "alias", decl.alias
        case Typedef():
            yield "type", str(decl.type)
        case Macro():
            yield "params", ", ".join(decl.params)
            yield "condition", decl.condition
            yield "value", decl.value or " "
            yield "otherwise", "" if decl.altvalue is None else decl.altvalue or " "
        case Callback():
            yield "returns", str(decl.returns)
            yield "params", [variable_line(param) for param in decl.params]
        case Function():
            yield "ordinal", "" if decl.ordinal is None else str(decl.ordinal)
            yield "returns", "" if decl.returns.base.endswith("_result_t") else str(decl.returns)
            yield "failure", decl.failure
            yield "params", [variable_line(param) for param in decl.params]
            yield "results", [result_line(result) for result in decl.results]
        case Constant():
            yield "struct", decl.struct
            yield "values", [f"{name} = {value}" for name, value in decl.values]
        case Class():
            yield "owner", decl.owner
            yield "base", decl.base
        case Environment():
            yield "category", decl.category
            yield "values", decl.values
            yield "default", decl.default
        case Manifest():
            yield "backend", decl.backend
            yield "device_types", list(decl.device_types)


_WORDS: dict[type[Decl], str] = {
    Handle: "handle",
    Typedef: "typedef",
    Macro: "macro",
    Callback: "callback",
    Function: "function",
    Constant: "constant",
    Class: "declares",
    Environment: "environment",
    Manifest: "manifest",
}


def _word(decl: Decl) -> str:
    if isinstance(decl, Enum):
        return "flags" if decl.is_flags else "enum"
    if isinstance(decl, Struct):
        return "union" if decl.is_union else "struct"
    return _WORDS[type(decl)]


# Reading -----------------------------------------------------------------------------------------

# The keys of each kind of declaration: those with a text and those with a list.
_KEYS: dict[str, tuple[set[str], set[str]]] = {
    "enum": ({"extends"}, {"etors"}),
    "flags": ({"extends"}, {"etors"}),
    "struct": ({"base"}, {"chains", "members"}),
    "union": (set(), {"members"}),
    "handle": ({"alias"}, set()),
    "typedef": ({"type"}, set()),
    "macro": ({"params", "condition", "value", "otherwise"}, set()),
    "callback": ({"returns"}, {"params"}),
    "function": ({"ordinal", "returns", "failure"}, {"params", "results"}),
    "constant": ({"struct"}, {"values"}),
    "declares": ({"owner", "base"}, set()),
    "environment": ({"category", "values", "default"}, set()),
    "manifest": ({"backend"}, {"device_types"}),
}
_COMMON = {"class", "since", "marks"}


def parse_entry(entry: Map, result: str) -> Decl:
    """The declaration of an entry; `result` is what its project's functions return."""
    word = next(iter(entry), "")
    where = entry.source
    if word not in _KEYS:
        raise SpecError(where, f"unknown kind of declaration {word!r}")
    texts, lists = _KEYS[word]
    known = {word} | _COMMON | texts | lists
    for key, value in entry.items():
        if key not in known:
            raise SpecError(entry.key_sources[key], f"unknown key {key!r} in a {word}")
        if isinstance(value, list) != (key in lists):
            what = "be" if key in lists else "not be"
            raise SpecError(entry.key_sources[key], f"{key!r} must {what} a list")

    def text(key: str) -> str:
        return str(entry.get(key, ""))

    def strings(key: str) -> tuple[str, ...]:
        return tuple(str(item) for item in entry.get(key, ()))

    def variables(key: str) -> tuple[Variable, ...]:
        return tuple(parse_variable(item) for item in entry.get(key, ()))

    common: dict[str, Any] = {
        "name": text(word),
        "cls": text("class"),
        "since": parse_version(entry["since"], where) if "since" in entry else FIRST_VERSION,
        "marks": parse_marks(text("marks"), where),
        "source": where,
    }
    match word:
        case "enum" | "flags":
            etors = tuple(parse_enumerator(item) for item in entry.get("etors", ()))
            is_flags = word == "flags"
            return Enum(**common, etors=etors, is_flags=is_flags, extends="extends" in entry)
        case "struct" | "union":
            return Struct(
                **common,
                members=variables("members"),
                base=text("base"),
                chains=strings("chains"),
                is_union=word == "union",
            )
        case "handle":
            return Handle(**common, alias=text("alias"))
        case "typedef":
            return Typedef(**common, type=parse_type(_need(entry, "type")))
        case "macro":
            params = tuple(re.findall(r"\w+", text("params")))
            altvalue = text("otherwise") if "otherwise" in entry else None
            value = str(_need(entry, "value"))
            return Macro(
                **common, value=value, params=params, condition=text("condition"), altvalue=altvalue
            )
        case "callback":
            returns = parse_type(_need(entry, "returns"))
            return Callback(**common, returns=returns, params=variables("params"))
        case "function":
            return Function(
                **common,
                params=variables("params"),
                returns=parse_type(entry["returns"]) if "returns" in entry else CType(result),
                results=tuple(parse_result(item) for item in entry.get("results", ())),
                ordinal=int(entry["ordinal"]) if "ordinal" in entry else None,
                failure=text("failure"),
            )
        case "constant":
            values = tuple(tuple(value.split(" = ", 1)) for value in strings("values"))
            return Constant(**common, struct=text("struct"), values=values)  # type: ignore[arg-type]
        case "declares":
            return Class(**common, owner=text("owner"), base=text("base"))
        case "environment":
            category, values_text = text("category"), text("values")
            return Environment(
                **common, category=category, values=values_text, default=text("default")
            )
        case _:
            return Manifest(**common, backend=text("backend"), device_types=strings("device_types"))


def _need(entry: Map, key: str) -> Text:
    if key not in entry:
        raise SpecError(entry.source, f"{key!r} is missing")
    value: Text = entry[key]
    return value
