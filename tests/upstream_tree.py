"""Writes declarations as upstream's YAML does, so that an import has a tree to read in CI.

The prose is ours ("of no meaning"); the form is upstream's: tags, prefixes left out of enumerators,
annotations at the start of descriptions, versions as quoted text.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

import yaml

from codegen.ir import (
    FIRST_VERSION,
    Callback,
    Class,
    Constant,
    Decl,
    Enum,
    Enumerator,
    Environment,
    File,
    Function,
    Handle,
    Macro,
    Mark,
    Struct,
    Typedef,
    Variable,
    format_version,
)

_TAGS = {"ze": "x", "zet": "t", "zes": "s", "zer": "r"}
_RULE = "--- #--------------------------------------------------------------------------\n"
_MARKED = {"optional", "release", "retain", "alloc", "nocheck", "mbz"}


def tagged(text: str) -> str:
    """ze_fence_handle_t -> $x_fence_handle_t, ZES_RESULT -> $S_RESULT."""
    text = re.sub(r"\b(ze[tsr]?)(?=[A-Z_])", lambda match: "$" + _TAGS[match[1]], text)
    return re.sub(r"\b(ZE[TSR]?)(?=_)", lambda match: "$" + _TAGS[match[1].lower()].upper(), text)


def _description(marks: Iterable[Mark], direction: str = "", words: str = "of no meaning") -> str:
    parts = [f"[{direction}]"] if direction not in ("", "none") else []
    for mark in marks:
        if mark.name in _MARKED:
            parts.append(f"[{mark.name}]")
        elif mark.name in ("range", "typename", "bounds", "tagged_by"):
            parts.append(f"[{mark.name}({mark.argument})]")
    text = "".join(parts) + (" " if parts else "") + words
    for mark in marks:
        if mark.name == "of":
            text = f"{tagged(mark.argument)} " + text
        elif mark.name == "deprecated":
            since = f" since {mark.argument}" if mark.argument else ""
            text += f" @deprecated{since}" if since else " [DEPRECATED]"
    return text


def _variable(variable: Variable) -> dict[str, Any]:
    dims = "".join(f"[{tagged(dim)}]" for dim in variable.type.dims)
    declared = tagged(variable.type.declare().partition("[")[0])
    item: dict[str, Any] = {"type": declared, "name": variable.name + dims}
    item["desc"] = _description(variable.marks, variable.direction)
    for name, key in (("init", "init"), ("since", "version"), ("tag", "tag")):
        if (argument := variable.mark(name)) is not None:
            item[key] = tagged(argument)
    return item


def _enumerator(etor: Enumerator, prefix: str) -> dict[str, Any]:
    name = etor.name.removeprefix(prefix)
    item: dict[str, Any] = {"name": name, "value": hex(etor.value)}
    item["desc"] = _description(etor.marks)
    if (since := etor.mark("since")) is not None:
        item["version"] = since
    return item


def _document(decl: Decl) -> dict[str, Any]:
    common: dict[str, Any] = {"desc": _description(decl.marks)}
    if decl.cls:
        common["class"] = tagged(decl.cls)
    if decl.since != FIRST_VERSION:
        common["version"] = format_version(decl.since)
    if decl.mark("loader_only") is not None:
        common["loader_only"] = "True"
    name = tagged(decl.name)
    match decl:
        case Enum(etors=etors):
            prefix = re.sub(r"_t$", "", re.sub(r"_flags_t$", "_flag_t", decl.name)).upper() + "_"
            rows = [_enumerator(etor, prefix) for etor in etors]
            return {"type": "enum", "name": name, **common, "etors": rows}
        case Struct(members=members, is_union=is_union, base=base, chains=chains):
            made: dict[str, Any] = {"type": "union" if is_union else "struct"}
            made |= {"name": name, **common}
            if (tag := decl.mark("tag")) is not None:
                made["tag"] = tagged(tag)
            if base:
                made["base"] = tagged(base)
            if chains:
                made["details"] = ["In a pNext chain of " + ", ".join(map(tagged, chains))]
            return {**made, "members": [_variable(member) for member in members]}
        case Handle(alias=alias):
            more = {"alias": tagged(alias)} if alias else {}
            return {"type": "handle", "name": name, **common, **more}
        case Typedef(type=ctype):
            return {"type": "typedef", "name": name, **common, "value": tagged(str(ctype))}
        case Macro(params=params, value=value, condition=condition, altvalue=altvalue):
            full = f"{name}( {', '.join(params)} )" if params else name
            made = {"type": "macro", "name": full, **common, "value": tagged(value)}
            if condition:
                made["condition"] = tagged(condition)
            if altvalue is not None:
                made["altvalue"] = tagged(altvalue)
            return made
        case Callback(returns=returns, params=params):
            made = {"type": "callback", "name": name, **common, "returntype": tagged(str(returns))}
            if (convention := decl.mark("convention")) is not None:
                made["convention"] = tagged(convention)
            return {**made, "params": [_variable(param) for param in params]}
        case Function():
            return _function(decl, common)
        case Constant(struct=struct, values=values):
            rows = [{"name": member, "init": tagged(value)} for member, value in values]
            more = {"base": tagged(struct), "members": rows}
            return {"type": "default_struct", "name": name, **common, **more}
        case Class(owner=owner, base=base):
            made = {"type": "class", "name": name, **common}
            return made | {k: tagged(v) for k, v in (("owner", owner), ("base", base)) if v}
        case Environment(category=category, values=values, default=default):
            more = {"category": category, "values": values}
            if default:
                more["default"] = default
            return {"type": "env", "name": name, **common, **more}
    raise AssertionError(decl)


def _function(decl: Function, common: dict[str, Any]) -> dict[str, Any]:
    made: dict[str, Any] = {"type": "function", "name": decl.method, **common}
    if decl.mark("static") is not None:
        made["decl"] = "static"
    if decl.ordinal is not None:
        made["ordinal"] = str(decl.ordinal)
    made["params"] = [_variable(param) for param in decl.params]
    if decl.returns.base != "ze_result_t" or decl.returns.pointers:
        failure = {"failure": [decl.failure]} if decl.failure else {}
        made["returns"] = {"type": tagged(str(decl.returns)), **failure}
    elif decl.results:
        made["returns"] = [
            {tagged(result.code): [f"`{tagged(text)}`" for text in result.when]}
            if result.when
            else tagged(result.code)
            for result in decl.results
        ]
    return made


def _documents(file: File) -> Iterator[dict[str, Any]]:
    header: dict[str, Any] = {"type": "header", "desc": "of no meaning"}
    if file.ordinal is not None:
        header["ordinal"] = str(file.ordinal)
    if file.since != FIRST_VERSION:
        header["version"] = format_version(file.since)
    yield header
    yield from map(_document, file.decls)


def text(file: File) -> str:
    dump = (yaml.safe_dump(doc, sort_keys=False, width=1000) for doc in _documents(file))
    return "".join(_RULE + part for part in dump)


def write_tree(files: Iterable[File], folder: Path) -> Path:
    """The Level Zero files as a tree: `folder/scripts/core/fence.yml` and so on."""
    for file in files:
        if file.path.startswith("level-zero/"):
            path = folder / "scripts" / file.path.partition("/")[2]
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text(file), "utf-8")
    return folder
