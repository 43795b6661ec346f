"""One document of upstream's YAML, a `type: enum` and its like, as a declaration."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Any

from .annotations import is_extent
from .dialects import Dialect
from .expressions import evaluate
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
    Function,
    Handle,
    Macro,
    Manifest,
    Mark,
    Result,
    SpecError,
    Struct,
    Typedef,
    Variable,
    etor_prefix,
    format_version,
    parse_declarator,
)
from .text_yaml import Map
from .yaml_words import Words

ITEM_KEYS = {"type", "name", "desc", "init", "version", "tag", "value", "todo"}


@dataclass(frozen=True)
class Documents:
    """Reads the documents of one file: a method for each type of document."""

    words: Words
    dialect: Dialect

    def decl(self, document: Map, kind: str) -> Decl:
        decl: Decl = getattr(self, f"_{kind}")(document, self._common(document))
        namespaces = set(self.words.tags.values()) | {"zel"}
        if decl.namespace not in namespaces and kind not in ("manifest", "class"):
            self.words.note("foreign-prefix", decl.name, decl.source)
        return decl

    def _common(self, document: Map) -> dict[str, Any]:
        name = self.words.text(document["name"]).strip()
        marks = self.words.deprecated(document)
        if document.get("loader_only"):
            marks += (Mark("loader_only"),)
        return {
            "name": name,
            "cls": self.words.text(document.get("class", "")),
            "since": self.words.since(document),
            "marks": marks,
            "source": document["name"].source,
        }

    def _macro(self, document: Map, common: dict[str, Any]) -> Decl:
        name, _, params = common.pop("name").partition("(")
        return Macro(
            name.strip(),
            value=self.words.text(document["value"]),
            params=tuple(re.findall(r"\w+", params)),
            condition=self.words.text(document.get("condition", "")),
            altvalue=self.words.text(document["altvalue"]) if "altvalue" in document else None,
            **common,
        )

    def _typedef(self, document: Map, common: dict[str, Any]) -> Decl:
        if "params" in document:  # as callbacks were written in 2019
            returns, _ = parse_declarator(self.words.text(document["returns"]), document.source)
            params = self._variables(document, "params", common["name"])
            return Callback(**common, returns=returns, params=params)
        ctype, _ = parse_declarator(self.words.text(document["value"]), document["value"].source)
        return Typedef(**common, type=ctype)

    def _handle(self, document: Map, common: dict[str, Any]) -> Decl:
        return Handle(**common, alias=self.words.text(document.get("alias", "")))

    def _enum(self, document: Map, common: dict[str, Any]) -> Decl:
        name = common["name"]
        is_flags = name.endswith("_flags_t")
        etors: list[Enumerator] = []
        known: dict[str, int] = {}
        following = 1 if is_flags else 0
        for item in document["etors"]:
            self._check_item(item, name)
            written = item["name"].strip()
            where = item["name"].source
            full = self.words.text(written)
            if not self.dialect.full_names:
                full = etor_prefix(name) + full
                if written.startswith("$"):
                    self.words.note("full-name", full, where)
            if "value" in item:
                value = evaluate(self.words.text(item["value"]), item["value"].source, known)
            elif document.get("extend"):
                raise SpecError(where, f"{full} extends an enum and has no value")
            else:
                value = following
            following = max(value << 1, 1) if is_flags else value + 1
            known[full] = value
            etors.append(Enumerator(full, value, self._etor_marks(item, document), where))
        return Enum(
            **common, etors=tuple(etors), is_flags=is_flags, extends=bool(document.get("extend"))
        )

    def _etor_marks(self, item: Map, document: Map) -> tuple[Mark, ...]:
        marks = []
        if (since := self.words.since(item)) != FIRST_VERSION:
            marks.append(Mark("since", format_version(since)))
        text = next(iter(self.words.descriptions(item)), "").strip()
        is_stype = document["name"].endswith("structure_type_t")
        if document.get("typed_etors"):
            if answer := re.match(r"\[((?:[^\[\]]|\[\d*\])+)\]", text):  # `[char[]]` nests
                marks.append(Mark("returns", self.words.text(answer[1]).replace(" *", "*")))
            if "[optional-query]" in text:
                marks.append(Mark("optional"))
        elif is_stype and (match := re.match(r"(?:::)?(\$?\w+_t)\b", text)):
            marks.append(Mark("of", self.words.text(match[1])))
        return (*marks, *self.words.deprecated(item))

    def _struct(self, document: Map, common: dict[str, Any]) -> Decl:
        members = self._variables(document, "members", common["name"])
        chains = tuple(self._chains(document, common["name"]))
        base = self.words.text(document.get("base", ""))
        return Struct(**common, members=members, base=base, chains=chains)

    def _chains(self, document: Map, name: str) -> Iterator[str]:
        """The structs named in the sentences that speak of a `pNext` chain."""
        details = document.get("details", [])
        seen = {name}
        for text in details if isinstance(details, list) else [details]:
            if not isinstance(text, str) or "pNext" not in text:
                continue
            for found in re.findall(r"(?:\$[xstr]|::z?e?)\w+_t\b", text):
                struct = self.words.text(found).removeprefix("::")
                if struct not in seen:
                    seen.add(struct)
                    yield struct

    def _union(self, document: Map, common: dict[str, Any]) -> Decl:
        members = self._variables(document, "members", common["name"])
        if "tag" in document:
            common["marks"] += (Mark("tag", self.words.text(document["tag"])),)
        return Struct(**common, members=members, is_union=True)

    def _function(self, document: Map, common: dict[str, Any]) -> Decl:
        common["name"] = common["cls"] + common["name"]
        returns = CType(self.dialect.result)
        results: list[Result] = []
        failure = ""
        answer = document.get("returns", [])
        if isinstance(answer, Map):
            returns, _ = parse_declarator(self.words.text(answer["type"]), answer.source)
            failure = ", ".join(str(text) for text in answer.get("failure", []))
        else:
            results = [self._result(item, common["name"]) for item in answer]
        if document.get("decl") == "static":
            common["marks"] += (Mark("static"),)
        return Function(
            **common,
            params=tuple(self._ranged(document, common["name"])),
            returns=returns,
            results=tuple(results),
            ordinal=int(document["ordinal"]) if "ordinal" in document else None,
            failure=failure,
        )

    def _ranged(self, document: Map, function: str) -> Iterator[Variable]:
        """The parameters; a range that counts by none of them is no range."""
        params = self._variables(document, "params", function)
        names = {param.name for param in params}
        for param in params:
            if param.extent and not is_extent(param.extent, names):
                subject = f"{function}.{param.name}: {param.mark('range')}"
                self.words.note("range-of-nothing", subject, param.source)
                marks = tuple(mark for mark in param.marks if mark.name != "range")
                param = replace(param, marks=marks)
            yield param

    def _result(self, item: Any, function: str) -> Result:
        if isinstance(item, Map):
            ((code, texts),) = item.items()
            where = item.source
        else:
            code, texts, where = item, [], item.source
        if not re.fullmatch(r"\$X_\w+", code):
            code = re.split(r"[^$\w]", code, maxsplit=1)[0]
            if not isinstance(item, Map):
                self.words.note("scalar-result", f"{function}: {code}", where)
            if code.startswith("$ZE_"):
                self.words.note("typed-prefix", f"{function}: {code}", where)
                code = code[1:]
        conditions = [
            self.words.text(text.strip()[1:-1])
            for text in texts or []
            if re.fullmatch(r"`[^`]+`", text.strip())
        ]
        return Result(self.words.text(code), tuple(conditions))

    def _callback(self, document: Map, common: dict[str, Any]) -> Decl:
        returns, _ = parse_declarator(
            self.words.text(document.get("returntype", document.get("return", ""))), document.source
        )
        if "convention" in document:
            common["marks"] += (Mark("convention", self.words.text(document["convention"])),)
        params = self._variables(document, "params", common["name"])
        return Callback(**common, returns=returns, params=params)

    _fptr_typedef = _callback

    def _class(self, document: Map, common: dict[str, Any]) -> Decl:
        owner, base = document.get("owner", ""), document.get("base", "")
        return Class(**common, owner=self.words.text(owner), base=self.words.text(base))

    def _env(self, document: Map, common: dict[str, Any]) -> Decl:
        default = str(document.get("default", ""))
        return Environment(
            **common,
            category=str(document["category"]),
            values=str(document["values"]),
            default=default,
        )

    def _default_struct(self, document: Map, common: dict[str, Any]) -> Decl:
        values = [
            (str(item["name"]), self.words.text(item["init"])) for item in document["members"]
        ]
        return Constant(**common, struct=self.words.text(document["base"]), values=tuple(values))

    def _manifest(self, document: Map, common: dict[str, Any]) -> Decl:
        types = tuple(self.words.text(text) for text in document["device_types"])
        return Manifest(**common, backend=self.words.text(document["backend"]), device_types=types)

    def _variables(self, document: Map, key: str, owner: str) -> tuple[Variable, ...]:
        return tuple(self._variable(item, owner) for item in document.get(key) or [])

    def _variable(self, item: Map, owner: str) -> Variable:
        self._check_item(item, owner)
        type_text, name = self.words.text(item["type"]), self.words.text(item["name"])
        lengths = re.search(r"(\[[^\]]*\])+\s*$", type_text)  # Unified Runtime: uint32_t[3] dim
        if lengths:
            type_text, name = type_text[: lengths.start()], name + lengths[0]
        ctype, name = parse_declarator(f"{type_text} {name}", item["name"].source)
        direction, marks = self.words.annotations(item, owner)
        if direction == "none":
            self.words.note("no-direction", f"{owner}.{name}", item.source)
        if "tag" in item:
            marks.append(Mark("tag", self.words.text(item["tag"])))
        if (since := self.words.since(item)) != FIRST_VERSION:
            marks.append(Mark("since", format_version(since)))
        if (init := self._init(item)) is not None:
            marks.append(Mark("init", init))
        marks += self.words.deprecated(item)
        return Variable(name, ctype, direction, tuple(marks), item["name"].source)

    def _init(self, item: Map) -> str | None:
        if "init" not in item:
            return None
        init = item["init"]
        return "{" + ", ".join(init) + "}" if isinstance(init, list) else self.words.text(init)

    def _check_item(self, item: Map, owner: str) -> None:
        for key in item:
            if key not in ITEM_KEYS:
                where = item.key_sources[key]
                subject = f"{owner}.{item.get('name', '')}: {key}"
                self.words.note("unknown-key", subject, where)
