"""The snapshot under `specs/`: the IR as YAML, one fact per line, no prose.

    - function: zeFenceCreate
      class: zeFence
      params:
      - in ze_command_queue_handle_t hCommandQueue
      - in const ze_fence_desc_t *desc
      - out ze_fence_handle_t *phFence

A line of a parameter or member is `DIRECTION TYPE NAME[LENGTH] @MARK(ARGUMENT)…`; a line of an
enumerator is `NAME VALUE @MARK…`; a line of a result is `CODE` or `CODE when CONDITION; CONDITION`.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

from .ir import (
    FIRST_VERSION,
    Callback,
    Class,
    Constant,
    CType,
    Decl,
    Enum,
    Enumerator,
    Environment,
    File,
    Function,
    Handle,
    Macro,
    Manifest,
    Mark,
    Result,
    Source,
    SpecError,
    Struct,
    Typedef,
    Variable,
    format_version,
    parse_declarator,
    parse_version,
)
from .text_yaml import Map, Text, documents, read_text

DIRECTIONS = ("in,out", "in", "out", "none")
_RESULTS = {"unified-runtime": "ur_result_t", "preliminary": "xe_result_t"}

# Writing ---------------------------------------------------------------------------------------


def _scalar(text: str) -> str:
    """A plain scalar where YAML reads it back as the same string, quoted otherwise."""
    plain = re.fullmatch(r"[A-Za-z_(*][^#:'\"{}\[\],&%@`\n]*(?:\[\w*\])*", text)
    word = text.lower() in ("true", "false", "null", "yes", "no")
    if plain and text.strip() == text and not word and not text.startswith("*"):
        return text
    return "'" + text.replace("'", "''") + "'"


def _line(text: str) -> str:
    """A fact in a list: plain unless YAML would take it for something else."""
    if re.search(r": |:$| #|^[\[{>|*&!%@`'\"-]", text):
        return _scalar(text)
    return text


def _marks(marks: Iterable[Mark]) -> str:
    return "".join(f" {mark}" for mark in marks)


def variable_line(variable: Variable) -> str:
    """A parameter or member as a line: `in const ze_fence_desc_t *desc`."""
    return f"{variable.direction} {variable.type.declare(variable.name)}{_marks(variable.marks)}"


def _enumerator(etor: Enumerator) -> str:
    value = str(etor.value) if -10 < etor.value < 10 else hex(etor.value)
    return f"{etor.name} {value}{_marks(etor.marks)}"


def _result(result: Result) -> str:
    return result.code + (f" when {'; '.join(result.when)}" if result.when else "")


def _fields(decl: Decl) -> Iterator[tuple[str, str | list[str]]]:
    """The keys of a declaration behind its name, in the order written; empty ones are dropped."""
    yield "class", decl.cls
    yield "since", format_version(decl.since) if decl.since != FIRST_VERSION else ""
    yield "marks", " ".join(str(mark)[1:] for mark in decl.marks)
    match decl:
        case Enum():
            yield "extends", "yes" if decl.extends else ""
            yield "etors", [_enumerator(etor) for etor in decl.etors]
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
            yield "results", [_result(result) for result in decl.results]
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


def dump(file: File) -> str:
    """The text of one file of the snapshot."""
    lines = [f"source: {file.path.partition('/')[2]}"]
    if file.ordinal is not None:
        lines.append(f"ordinal: '{file.ordinal}'")
    if file.since != FIRST_VERSION:
        lines.append(f"since: '{format_version(file.since)}'")
    if file.unknown:
        lines.append(f"unknown: {' '.join(file.unknown)}")
    lines.append("decls:" if file.decls else "decls: []")
    for decl in file.decls:
        lines.append(f"- {_word(decl)}: {_scalar(decl.name)}")
        for key, value in _fields(decl):
            if isinstance(value, str) and value:
                lines.append(f"  {key}: {_scalar(value.strip())}")
            elif value:
                lines.append(f"  {key}:")
                lines += [f"  - {_line(item)}" for item in value]
    return "\n".join(lines) + "\n"


# Reading ---------------------------------------------------------------------------------------

_KEYS = {
    "enum": {"etors", "extends"},
    "flags": {"etors", "extends"},
    "struct": {"base", "chains", "members"},
    "union": {"members"},
    "handle": {"alias"},
    "typedef": {"type"},
    "macro": {"params", "condition", "value", "otherwise"},
    "callback": {"returns", "params"},
    "function": {"ordinal", "returns", "failure", "params", "results"},
    "constant": {"struct", "values"},
    "declares": {"owner", "base"},
    "environment": {"category", "values", "default"},
    "manifest": {"backend", "device_types"},
}
_COMMON = {"class", "since", "marks"}
_MARK_NAMES = {
    *("optional", "release", "retain", "alloc", "nocheck", "mbz", "range", "typename", "bounds"),
    *("tagged_by", "tag", "since", "init", "deprecated", "of", "returns", "loader_only", "static"),
    *("convention", "anonymous", "packed", "opaque"),
}


def _split_marks(text: str, where: Source) -> tuple[str, tuple[Mark, ...]]:
    """`"uint32_t n @since(1.1)"` -> ("uint32_t n", (Mark("since", "1.1"),))."""
    head, *parts = re.split(r"(?:^|\s+)@(?=\w)", text)
    marks = []
    for part in parts:
        match = re.fullmatch(r"(\w+)(?:\((.*)\))?", part.strip())
        if not match or match[1] not in _MARK_NAMES:
            raise SpecError(where, f"unknown mark @{part.strip()}")
        marks.append(Mark(match[1], match[2] or ""))
    return head.strip(), tuple(marks)


def _read_variable(text: Text) -> Variable:
    head, marks = _split_marks(text, text.source)
    direction, _, rest = head.partition(" ")
    if direction not in DIRECTIONS:
        raise SpecError(text.source, f"expected one of {', '.join(DIRECTIONS)}: {text!s}")
    ctype, name = parse_declarator(rest, text.source)
    if not name:
        raise SpecError(text.source, f"a parameter or member without a name: {text!s}")
    for mark in marks:
        if mark.name == "since":
            parse_version(mark.argument, text.source)
    return Variable(name, ctype, direction, marks, text.source)


def _read_enumerator(text: Text) -> Enumerator:
    head, marks = _split_marks(text, text.source)
    match = re.fullmatch(r"(\w+)\s+(-?(?:0x[0-9a-fA-F]+|\d+))", head)
    if not match:
        raise SpecError(text.source, f"expected `NAME VALUE`: {text!s}")
    return Enumerator(match[1], int(match[2], 0), marks, text.source)


def _read_result(text: Text) -> Result:
    code, when, conditions = text.partition(" when ")
    return Result(str(code), tuple(conditions.split("; ")) if when else ())


def _read_type(text: Text) -> CType:
    ctype, name = parse_declarator(text, text.source)
    if name:
        raise SpecError(text.source, f"a type with a name: {text!s}")
    return ctype


def _read_decl(entry: Map, result: str) -> Decl:
    word = next(iter(entry), "")
    where = entry.source
    if word not in _KEYS:
        raise SpecError(where, f"unknown kind of declaration {word!r}")
    for key in entry:
        if key not in _KEYS[word] | _COMMON | {word}:
            raise SpecError(entry.key_sources[key], f"unknown key {key!r} in a {word}")
        listed = key in ("etors", "chains", "members", "results", "device_types")
        listed |= key in ("params", "values") and word in ("function", "callback", "constant")
        if isinstance(entry[key], list) != listed:
            raise SpecError(
                entry.key_sources[key], f"{key!r} must {'' if listed else 'not '}be a list"
            )

    def text(key: str) -> str:
        return str(entry.get(key, ""))

    def strings(key: str) -> tuple[str, ...]:
        return tuple(str(item) for item in entry.get(key, ()))

    def variables(key: str) -> tuple[Variable, ...]:
        return tuple(_read_variable(item) for item in entry.get(key, ()))

    marks = re.sub(r"(?:^|(?<=\s))(?=\w+(?:\(|\s|$))", "@", text("marks"))
    common: dict[str, Any] = {
        "name": text(word),
        "cls": text("class"),
        "since": parse_version(entry["since"], where) if "since" in entry else FIRST_VERSION,
        "marks": _split_marks(marks, where)[1],
        "source": where,
    }
    match word:
        case "enum" | "flags":
            etors = tuple(_read_enumerator(item) for item in entry.get("etors", ()))
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
            return Typedef(**common, type=_read_type(_need(entry, "type")))
        case "macro":
            params = tuple(re.findall(r"\w+", text("params")))
            altvalue = text("otherwise") if "otherwise" in entry else None
            value = str(_need(entry, "value"))
            return Macro(
                **common, value=value, params=params, condition=text("condition"), altvalue=altvalue
            )
        case "callback":
            returns = _read_type(_need(entry, "returns"))
            return Callback(**common, returns=returns, params=variables("params"))
        case "function":
            return Function(
                **common,
                params=variables("params"),
                returns=_read_type(entry["returns"]) if "returns" in entry else CType(result),
                results=tuple(_read_result(item) for item in entry.get("results", ())),
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


def loads(text: str, name: str) -> File:
    """Reads one file's text; `name` is its path below specs/."""
    shown = f"specs/{name}"
    content = next(documents(text, shown), None)
    if not isinstance(content, Map):
        raise SpecError(Source(shown, 1), "not a snapshot file")
    for key in content:
        if key not in ("source", "ordinal", "since", "unknown", "decls"):
            raise SpecError(content.key_sources[key], f"unknown key {key!r}")
    result = _RESULTS.get(name.partition("/")[0], "ze_result_t")
    decls = []
    where = content.source
    try:
        for entry in content.get("decls") or ():
            where = getattr(entry, "source", where)
            if not isinstance(entry, Map):
                raise SpecError(where, f"not a declaration: {entry!r}")
            decls.append(_read_decl(entry, result))
        where = content.source
        return File(
            name,
            tuple(decls),
            int(content["ordinal"]) if "ordinal" in content else None,
            parse_version(content["since"], where) if "since" in content else FIRST_VERSION,
            tuple(str(content.get("unknown", "")).split()),
        )
    except (AttributeError, TypeError, ValueError) as error:
        # A list where a word should be, a word where a number should be.
        raise SpecError(where, f"not written as a snapshot is: {error}") from error


def load_tree(specs: Path) -> list[File]:
    """Every file below `specs/`, in the order of upstream's own tools."""
    sections = ("core", "tools", "sysman", "runtime")

    def key(name: str) -> tuple[str, int, str]:
        project, _, rest = name.partition("/")
        section = rest.partition("/")[0]
        return project, sections.index(section) if section in sections else 9, rest

    names = [path.relative_to(specs).as_posix() for path in specs.rglob("*.yml")]
    return [
        loads(read_text(specs / name, f"specs/{name}"), name) for name in sorted(names, key=key)
    ]
