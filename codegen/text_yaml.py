"""YAML with places: every string and mapping knows its file and line, duplicate keys are seen."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, TypeAlias

import yaml

from .ir import Source, SpecError

Loader: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
DuplicateKey: TypeAlias = Callable[["Map", str, Source], None]


class Text(str):
    """A scalar, always as written: `1.10` stays "1.10"."""

    source: Source

    def __new__(cls, value: str, source: Source) -> Text:
        text = super().__new__(cls, value)
        text.source = source
        return text


class Map(dict[str, Any]):
    """A mapping; `key_sources` has the place of every key."""

    def __init__(self, source: Source) -> None:
        super().__init__()
        self.source = source
        self.key_sources: dict[str, Source] = {}

    def __missing__(self, key: str) -> Any:
        raise SpecError(self.source, f"{key!r} is missing")


def _refuse(mapping: Map, key: str, where: Source) -> None:
    raise SpecError(where, f"duplicate key {key!r}, first at line {mapping.key_sources[key].line}")


def _convert(node: yaml.Node, file: str, duplicate: DuplicateKey) -> Any:
    source = Source(file, node.start_mark.line + 1)
    if isinstance(node, yaml.ScalarNode):
        return Text(node.value, source)
    if isinstance(node, yaml.SequenceNode):
        return [_convert(item, file, duplicate) for item in node.value]
    mapping = Map(source)
    for key_node, value_node in node.value:
        where = Source(file, key_node.start_mark.line + 1)
        if not isinstance(key_node, yaml.ScalarNode):
            raise SpecError(where, "a key must be a plain word")
        key = key_node.value
        if key in mapping:
            duplicate(mapping, key, where)
        mapping[key] = _convert(value_node, file, duplicate)
        mapping.key_sources[key] = where
    return mapping


def read_text(path: Path, shown: str) -> str:
    try:
        return path.read_text("utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise SpecError(Source(shown, 1), f"cannot be read: {error}") from error


def documents(text: str, shown: str, duplicate: DuplicateKey = _refuse) -> Iterator[Any]:
    """Every document of a text; `shown` is the file's name in messages. The last of two equal
    keys wins where `duplicate` does not raise."""
    try:
        for node in yaml.compose_all(text, Loader=Loader):
            if node is not None:
                yield _convert(node, shown, duplicate)
    except yaml.MarkedYAMLError as error:
        line = error.problem_mark.line + 1 if error.problem_mark else 1
        raise SpecError(Source(shown, line), f"not YAML: {error.problem}") from error
    except (yaml.YAMLError, RecursionError) as error:
        raise SpecError(Source(shown, 1), f"not YAML: {error}") from error


def scalar(text: str) -> str:
    """A plain scalar where YAML reads it back as the same string, quoted otherwise."""
    plain = re.fullmatch(r"[A-Za-z_(*][^#:'\"{}\[\],&%@`\n]*(?:\[\w*\])*", text)
    word = text.lower() in ("true", "false", "null", "yes", "no")
    if plain and text.strip() == text and not word and not text.startswith("*"):
        return text
    return "'" + text.replace("'", "''") + "'"


def list_item(text: str) -> str:
    """A fact in a list: plain unless YAML would take it for something else."""
    if re.search(r": |:$| #|^[\[{>|*&!%@`'\"-]", text):
        return scalar(text)
    return text
