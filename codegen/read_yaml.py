"""Reads upstream's YAML trees (Level Zero's and Unified Runtime's dialect) into the IR.

Only facts are taken: names, types, values, versions, annotations, classes, order, result codes and
those of their conditions that are code. Prose stays behind.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path

from .anomalies import Anomalies
from .cut import cut
from .dialects import Dialect
from .ir import FIRST_VERSION, Decl, File, Source, SpecError, Version
from .text_yaml import Map, documents, read_text
from .yaml_documents import Documents
from .yaml_words import Words

# The keys of each kind of document; one that is not here is an error.
KEYS: dict[str, set[str]] = {
    "header": {"ordinal", "includes"},
    "macro": {"value", "condition", "altvalue"},
    "typedef": {"value", "params", "returns"},
    "handle": {"alias", "loader_only"},
    "enum": {"etors", "extend", "typed_etors", "max_id"},
    "struct": {"members", "base", "requires"},
    "union": {"members", "tag"},
    "function": {"params", "returns", "ordinal", "decl", "loader_only"},
    "callback": {"params", "returntype", "convention"},
    "fptr_typedef": {"params", "return"},
    "class": {"owner", "members", "base", "attribute"},
    "env": {"category", "values", "default"},
    "default_struct": {"base", "members"},
    "manifest": {"backend", "device_types"},
}
COMMON_KEYS = {"type", "desc", "name", "class", "version", "details", "analogue"}
MISSPELT = {"results": "returns", "returns:": "returns"}


@dataclass
class Reader:
    """Reads one tree as of one version."""

    dialect: Dialect
    version: Version
    anomalies: Anomalies
    future: list[str] = field(default_factory=list)  # left out: newer than `version`

    def read(self, root: Path) -> list[File]:
        scripts = root / "scripts" if (root / "scripts").is_dir() else root
        files = []
        for section, tags in self.dialect.sections.items():
            paths = sorted((scripts / section).glob("*.yml"), key=lambda path: path.name)
            if not paths and section == "core":
                raise SpecError(str(scripts / section), "no .yml files here")
            folder = "" if len(self.dialect.sections) == 1 else section + "/"
            for path in paths:
                name = f"{self.dialect.project}/{folder}{path.name}"
                shown = f"{section}/{path.name}"
                words = Words(name, tags, self.version, self.anomalies, Source(shown, 1))
                files.append(self._file(path, shown, words))
        last = self.version if self.dialect.versioned else FIRST_VERSION
        files, self.future = cut(files, last)
        return files

    def _file(self, path: Path, shown: str, words: Words) -> File:
        ordinal: int | None = None
        since = FIRST_VERSION
        decls: list[Decl] = []
        reader = Documents(words, self.dialect)

        def duplicate(mapping: Map, key: str, where: Source) -> None:
            words.note("duplicate-key", f"{mapping.get('name', key)}: {key}", where)

        for document in documents(read_text(path, shown), shown, duplicate):
            words.where = getattr(document, "source", Source(shown, 1))
            if not isinstance(document, Map) or not isinstance(document.get("type"), str):
                raise SpecError(words.where, "a document without a type")
            kind = document["type"]
            try:
                _check_keys(document, kind, words)
                if kind != "header":
                    decls.append(reader.decl(document, kind))
                    continue
                ordinal = int(document["ordinal"]) if "ordinal" in document else None
                # Two headers in one file (an Exp part behind its Ext part): the first leads.
                since = words.since(document) if not decls else since
            except (AttributeError, KeyError, TypeError, ValueError) as error:
                # A list where a word should be, and the like: no upstream file has that.
                message = f"a {kind} that is not written as one: {error}"
                raise SpecError(document.source, message) from error
        return File(words.file, tuple(decls), ordinal, since)


def _check_keys(document: Map, kind: str, words: Words) -> None:
    if kind not in KEYS:
        raise SpecError(document.source, f"unknown type of document {kind!r}")
    for key in list(document):
        where = document.key_sources[key]
        if key in MISSPELT:
            subject = f"{words.text(document['class'])}{document['name']}: {key}"
            words.note("misspelt-key", subject, where)
            document[MISSPELT[key]] = document.pop(key)
        elif key not in KEYS[kind] | COMMON_KEYS:
            words.note("unknown-key", f"{document.get('name', kind)}: {key}", where)
            del document[key]
    if kind != "header" and "name" not in document:
        raise SpecError(document.source, f"a {kind} without a name")
