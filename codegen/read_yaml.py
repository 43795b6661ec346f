"""Reads upstream's YAML trees (Level Zero's and Unified Runtime's dialect) into the IR.

Only facts are taken: names, types, values, versions, annotations, classes, order, result codes and
those of their conditions that are code. Prose stays behind.
"""

from __future__ import annotations

import ast
import operator
import re
import warnings
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from .anomalies import Anomalies
from .cut import cut
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
    Version,
    format_version,
    parse_declarator,
    parse_version,
)
from .text_yaml import Map, Text, documents, read_text

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
ITEM_KEYS = {"type", "name", "desc", "init", "version", "tag", "value", "todo"}
MISSPELT = {"results": "returns", "returns:": "returns"}
DIRECTIONS = {"in", "out", "in,out"}
WORDS = {"optional", "release", "retain", "alloc", "nocheck", "mbz"}
CALLS = {"range", "typename", "bounds", "tagged_by"}
DEPRECATED = {"DEPRECATED", "deprecated-value"}


@dataclass(frozen=True)
class Dialect:
    """What differs between the two trees."""

    project: str  # the folder below specs/
    sections: dict[str, dict[str, str]]  # folder below scripts/ -> tag -> namespace
    result: str
    full_names: bool = False  # enumerators are written in full, `$X_RESULT_SUCCESS`
    versioned: bool = True  # files say what came with which version


_ZE = {"x": "ze", "t": "zet", "s": "zes", "r": "zer"}
LEVEL_ZERO = Dialect(
    "level-zero", dict.fromkeys(("core", "tools", "sysman", "runtime"), _ZE), "ze_result_t"
)
# Its files carry no versions but those of what must not be generated.
UNIFIED_RUNTIME = Dialect("unified-runtime", {"core": {"x": "ur"}}, "ur_result_t", versioned=False)
# What Level Zero was in June 2019: another prefix, versions inside the structs, no bases.
_XE = {"x": "xe", "e": "xex", "t": "xet"}
PRELIMINARY = Dialect(
    "preliminary", dict.fromkeys(("core", "extended", "tools"), _XE), "xe_result_t", True, False
)
DIALECTS = {dialect.project: dialect for dialect in (LEVEL_ZERO, UNIFIED_RUNTIME, PRELIMINARY)}


def dialect_of(tree: Path) -> Dialect | None:
    """Whose tree a folder is; None for no specification's."""
    scripts = tree / "scripts" if (tree / "scripts").is_dir() else tree
    if not any((scripts / "core").glob("*.yml")):
        return None
    if (scripts / "extended").is_dir() or (scripts / "core" / "cl_interop.yml").exists():
        return PRELIMINARY
    tools = any((scripts / section).is_dir() for section in ("tools", "sysman", "runtime"))
    adapters = any((scripts / "core" / f"{name}.yml").exists() for name in ("platform", "adapter"))
    return UNIFIED_RUNTIME if adapters and not tools else LEVEL_ZERO


_OPERATORS: dict[type[ast.AST], Callable[[int, int], int]] = {
    ast.BitOr: operator.or_,
    ast.BitAnd: operator.and_,
    ast.LShift: operator.lshift,
    ast.Add: operator.add,
    ast.Sub: operator.sub,
    ast.Mult: operator.mul,
}


def newest_version(tree: Path) -> Version:
    """The release that a tree is of: by the name of its folder (`level-zero-spec-v1.13.1`), else
    the newest enumerator of its `api_version_t`, which upstream adds late."""
    named: set[Version] = set()
    for path in sorted(tree.rglob("*.yml")):
        text = read_text(path, path.relative_to(tree).as_posix())
        for document in text.split("--- #"):
            if re.search(r"^name: [\"']?\$x_api_version_t", document, re.MULTILINE):
                written = re.findall(r"name: [\"']?(\d+)_(\d+)[\"']?", document)
                named |= {(int(major), int(minor)) for major, minor in written}
    if not named:
        if dialect_of(tree) is PRELIMINARY:
            return FIRST_VERSION
        raise SpecError(str(tree), "not a tree of a specification: no api_version_t in it")
    folder = tree.resolve()
    name = folder.parent.name if folder.name == "scripts" else folder.name
    if match := re.search(r"(?:^|[^\d.])(\d+)\.(\d+)(?:\.\d+)*$", name):
        told = int(match[1]), int(match[2])
        if told[0] == max(named)[0]:
            return told
    return max(named)


def evaluate(expression: str, where: Source, known: dict[str, int] | None = None) -> int:
    """The value of a C integer expression: numbers, BIT(n), MAKE_VERSION(a, b), known names."""

    def value(node: ast.expr) -> int:
        match node:
            case ast.Constant(value=int() as number):
                return number
            case ast.Name(id=name) if known and name in known:
                return known[name]
            case ast.Call(func=ast.Name(id=name), args=[one]) if name.endswith("_BIT"):
                return 1 << value(one)
            case ast.Call(func=ast.Name(id=name), args=[major, minor]) if name.endswith(
                "_MAKE_VERSION"
            ):
                return value(major) << 16 | value(minor) & 0xFFFF
            case ast.BinOp(left=left, op=op, right=right) if type(op) in _OPERATORS:
                return _OPERATORS[type(op)](value(left), value(right))
            case ast.UnaryOp(op=ast.Invert(), operand=operand):
                return ~value(operand) & 0xFFFFFFFFFFFFFFFF
            case ast.UnaryOp(op=ast.USub(), operand=operand):
                return -value(operand)
        raise SpecError(where, f"not a constant that the generator can compute: {expression!r}")

    plain = re.sub(r"\b(0[xX][0-9a-fA-F]+|\d+)[uUlL]+\b", r"\1", expression)
    plain = re.sub(r"\b0+(\d)", r"\1", plain) if not re.search("0[xX]", plain) else plain
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("error")  # `0x1or` is one to Python
            parsed = ast.parse(plain.strip(), mode="eval").body
        return value(parsed)
    except (SyntaxError, ValueError, RecursionError) as error:
        raise SpecError(where, f"not a C integer expression: {expression!r}") from error


@dataclass
class Reader:
    """Reads one tree as of one version."""

    dialect: Dialect
    version: Version
    anomalies: Anomalies
    future: list[str] = field(default_factory=list)  # left out: newer than `version`
    file: str = ""
    where: Source = field(default_factory=lambda: Source("", 0))  # the document that is read
    tags: dict[str, str] = field(default_factory=dict)

    def read(self, root: Path) -> list[File]:
        scripts = root / "scripts" if (root / "scripts").is_dir() else root
        files = []
        for section, tags in self.dialect.sections.items():
            paths = sorted((scripts / section).glob("*.yml"), key=lambda path: path.name)
            if not paths and section == "core":
                raise SpecError(str(scripts / section), "no .yml files here")
            self.tags = tags
            folder = "" if len(self.dialect.sections) == 1 else section + "/"
            for path in paths:
                self.file = f"{self.dialect.project}/{folder}{path.name}"
                files.append(self._file(path, f"{section}/{path.name}"))
        last = self.version if self.dialect.versioned else FIRST_VERSION
        files, self.future = cut(files, last)
        return files

    # One file --------------------------------------------------------------------------------

    def _file(self, path: Path, shown: str) -> File:
        ordinal: int | None = None
        since = FIRST_VERSION
        decls: list[Decl] = []
        for document in documents(read_text(path, shown), shown, self._duplicate_key):
            self.where = getattr(document, "source", Source(shown, 1))
            if not isinstance(document, Map) or not isinstance(document.get("type"), str):
                raise SpecError(self.where, "a document without a type")
            kind = document["type"]
            try:
                self._check_keys(document, kind)
                if kind != "header":
                    decls.append(self._decl(document, kind))
                    continue
                ordinal = int(document["ordinal"]) if "ordinal" in document else None
                # Two headers in one file (an Exp part behind its Ext part): the first leads.
                since = self._since(document) if not decls else since
            except (AttributeError, KeyError, TypeError, ValueError) as error:
                # A list where a word should be, and the like: no upstream file has that.
                message = f"a {kind} that is not written as one: {error}"
                raise SpecError(document.source, message) from error
        return File(self.file, tuple(decls), ordinal, since)

    def _duplicate_key(self, mapping: Map, key: str, where: Source) -> None:
        subject = mapping.get("name", key)
        self.anomalies.note("duplicate-key", self.file, f"{subject}: {key}", where)

    def _check_keys(self, document: Map, kind: str) -> None:
        if kind not in KEYS:
            raise SpecError(document.source, f"unknown type of document {kind!r}")
        for key in list(document):
            where = document.key_sources[key]
            if key in MISSPELT:
                subject = f"{self._text(document['class'])}{document['name']}: {key}"
                self.anomalies.note("misspelt-key", self.file, subject, where)
                document[MISSPELT[key]] = document.pop(key)
            elif key not in KEYS[kind] | COMMON_KEYS:
                self.anomalies.note(
                    "unknown-key", self.file, f"{document.get('name', kind)}: {key}", where
                )
                del document[key]
        if kind != "header" and "name" not in document:
            raise SpecError(document.source, f"a {kind} without a name")

    def _check_item(self, item: Map, owner: str) -> None:
        for key in item:
            if key not in ITEM_KEYS:
                where = item.key_sources[key]
                subject = f"{owner}.{item.get('name', '')}: {key}"
                self.anomalies.note("unknown-key", self.file, subject, where)

    def _text(self, text: str) -> str:
        """Substitutes the tags: `$xFence` -> zeFence, `$X_BIT` -> ZE_BIT."""

        def substitute(match: re.Match[str]) -> str:
            tag = match[1]
            if tag == "OneApi":
                return "oneAPI"
            name = self.tags.get(tag.lower())
            if name is None:
                source = getattr(text, "source", self.where)
                raise SpecError(source, f"unknown tag ${tag} in {str(text)!r}")
            return name.upper() if tag.isupper() else name

        return re.sub(r"\$\{?(OneApi|[A-Za-z])\}?", substitute, text)

    def _since(self, item: Map) -> Version:
        if "version" not in item:
            return FIRST_VERSION
        return parse_version(item["version"], item["version"].source)

    def _common(self, document: Map) -> dict[str, Any]:
        name = self._text(document["name"]).strip()
        marks = []
        if deprecated := self._deprecated(document):
            marks.append(deprecated)
        if document.get("loader_only"):
            marks.append(Mark("loader_only"))
        return {
            "name": name,
            "cls": self._text(document.get("class", "")),
            "since": self._since(document),
            "marks": tuple(marks),
            "source": document["name"].source,
        }

    def _deprecated(self, item: Map) -> Mark | None:
        details = item.get("details", [])
        texts = details if isinstance(details, list) else [details]
        for text in [*self._descriptions(item), *(text for text in texts if isinstance(text, str))]:
            if re.search(r"\[(DEPRECATED|deprecated-value)\]|\. Deprecated, use ", text):
                return Mark("deprecated")
            if match := re.search(r"@deprecated(?:\s+since\s+(\d+\.\d+))?", text):
                return Mark("deprecated", match[1] or "")
        return None

    def _descriptions(self, item: Map) -> list[Text]:
        """The texts of `desc`, newest first; a `{version: text}` map is cut at our version."""
        desc = item.get("desc", Text("", item.source))
        if isinstance(desc, list):
            return desc[:1]
        if isinstance(desc, Map):
            versions = sorted(
                (parse_version(key, desc.key_sources[key]), text) for key, text in desc.items()
            )
            return [text for version, text in reversed(versions) if version <= self.version]
        return [desc]

    # Annotations ------------------------------------------------------------------------------

    def _annotations(self, item: Map, owner: str) -> tuple[str, list[Mark]]:
        """The direction and the marks at the start of a description."""
        subject = f"{owner}.{item['name']}"
        where = item.source
        direction = "none"
        marks: list[Mark] = []
        for age, text in enumerate(self._descriptions(item)):
            found, marks = self._brackets(text, subject, where)
            if found != "none":
                if age:
                    self.anomalies.note("late-direction", self.file, subject, where)
                direction = found
                break
        return direction, marks

    def _brackets(self, text: str, subject: str, where: Source) -> tuple[str, list[Mark]]:
        directions: list[str] = []
        marks: list[Mark] = []
        rest = text.lstrip()
        while rest.startswith("["):
            match = re.match(r"\[([^\]\n]*?)\]\s*", rest)
            if not match or " pointer " in match[1]:
                match = re.match(r"\[(\w+)\s+", rest)
                if not match:
                    raise SpecError(where, f"an annotation that does not end: {rest[:40]!r}")
                self.anomalies.note("unclosed", self.file, subject, where)
            rest = rest[match.end() :]
            word = match[1].strip()
            if re.sub(r"\s", "", word) in DIRECTIONS:
                directions += re.sub(r"\s", "", word).split(",")
            elif word in WORDS:
                marks.append(Mark(word))
            elif call := re.fullmatch(r"(\w+)\s*\((.*)\)", word):
                if call[1] not in CALLS:
                    self.anomalies.note("unknown-word", self.file, f"{subject}: {word}", where)
                    continue
                marks.append(
                    Mark(call[1], re.sub(r"\s*,\s*", ", ", call[2].replace("`", "").strip()))
                )
            elif word.startswith("*"):
                self.anomalies.note("bare-bracket", self.file, subject, where)
                marks.append(Mark("range", f"0, {word}"))
            elif word not in DEPRECATED:
                self.anomalies.note("unknown-word", self.file, f"{subject}: {word}", where)
        both = {"in", "out"} <= set(directions)
        return ("in,out" if both else directions[0] if directions else "none"), marks

    def _variable(self, item: Map, owner: str, *, annotated: bool = True) -> Variable:
        self._check_item(item, owner)
        type_text, name = self._text(item["type"]), self._text(item["name"])
        lengths = re.search(r"(\[[^\]]*\])+\s*$", type_text)  # Unified Runtime: uint32_t[3] dim
        if lengths:
            type_text, name = type_text[: lengths.start()], name + lengths[0]
        ctype, name = parse_declarator(f"{type_text} {name}", item["name"].source)
        direction, marks = self._annotations(item, owner)
        if direction == "none" and annotated:
            self.anomalies.note("no-direction", self.file, f"{owner}.{name}", item.source)
        if "tag" in item:
            marks.append(Mark("tag", self._text(item["tag"])))
        if (since := self._since(item)) != FIRST_VERSION:
            marks.append(Mark("since", format_version(since)))
        if (init := self._init(item)) is not None:
            marks.append(Mark("init", init))
        if deprecated := self._deprecated(item):
            marks.append(deprecated)
        return Variable(name, ctype, direction, tuple(marks), item["name"].source)

    def _init(self, item: Map) -> str | None:
        if "init" not in item:
            return None
        init = item["init"]
        return "{" + ", ".join(init) + "}" if isinstance(init, list) else self._text(init)

    def _variables(self, document: Map, key: str, owner: str) -> tuple[Variable, ...]:
        variables = []
        for item in document.get(key) or []:
            annotated = key == "params" or document["type"] != "default_struct"
            variables.append(self._variable(item, owner, annotated=annotated))
        return tuple(variables)

    # One declaration --------------------------------------------------------------------------

    def _decl(self, document: Map, kind: str) -> Decl:
        decl: Decl = getattr(self, f"_{kind}")(document, self._common(document))
        namespaces = set(self.tags.values()) | {"zel"}
        if decl.namespace not in namespaces and kind not in ("manifest", "class"):
            self.anomalies.note("foreign-prefix", self.file, decl.name, decl.source)
        return decl

    def _macro(self, document: Map, common: dict[str, Any]) -> Decl:
        name, _, params = common.pop("name").partition("(")
        return Macro(
            name.strip(),
            value=self._text(document["value"]),
            params=tuple(re.findall(r"\w+", params)),
            condition=self._text(document.get("condition", "")),
            altvalue=self._text(document["altvalue"]) if "altvalue" in document else None,
            **common,
        )

    def _typedef(self, document: Map, common: dict[str, Any]) -> Decl:
        if "params" in document:  # as callbacks were written in 2019
            returns, _ = parse_declarator(self._text(document["returns"]), document.source)
            params = self._variables(document, "params", common["name"])
            return Callback(**common, returns=returns, params=params)
        ctype, _ = parse_declarator(self._text(document["value"]), document["value"].source)
        return Typedef(**common, type=ctype)

    def _handle(self, document: Map, common: dict[str, Any]) -> Decl:
        return Handle(**common, alias=self._text(document.get("alias", "")))

    def _enum(self, document: Map, common: dict[str, Any]) -> Decl:
        name = common["name"]
        is_flags = bool(re.search(r"_flags_t$", name))
        prefix = re.sub(r"_t$", "", re.sub(r"_flags_t$", "_flag_t", name)).upper() + "_"
        etors: list[Enumerator] = []
        known: dict[str, int] = {}
        following = 1 if is_flags else 0
        for item in document["etors"]:
            self._check_item(item, name)
            written = item["name"].strip()
            where = item["name"].source
            full = self._text(written)
            if not self.dialect.full_names:
                full = prefix + full
                if written.startswith("$"):
                    self.anomalies.note("full-name", self.file, full, where)
            if "value" in item:
                value = evaluate(self._text(item["value"]), item["value"].source, known)
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
        if (since := self._since(item)) != FIRST_VERSION:
            marks.append(Mark("since", format_version(since)))
        text = next(iter(self._descriptions(item)), "").strip()
        is_stype = document["name"].endswith("structure_type_t")
        if document.get("typed_etors"):
            if answer := re.match(r"\[((?:[^\[\]]|\[\d*\])+)\]", text):  # `[char[]]` nests
                marks.append(Mark("returns", self._text(answer[1]).replace(" *", "*")))
            if "[optional-query]" in text:
                marks.append(Mark("optional"))
        elif is_stype and (match := re.match(r"(?:::)?(\$?\w+_t)\b", text)):
            marks.append(Mark("of", self._text(match[1])))
        if deprecated := self._deprecated(item):
            marks.append(deprecated)
        return tuple(marks)

    def _struct(self, document: Map, common: dict[str, Any]) -> Decl:
        members = self._variables(document, "members", common["name"])
        chains = tuple(self._chains(document, common["name"]))
        base = self._text(document.get("base", ""))
        return Struct(**common, members=members, base=base, chains=chains)

    def _chains(self, document: Map, name: str) -> Iterator[str]:
        """The structs named in the sentences that speak of a `pNext` chain."""
        details = document.get("details", [])
        seen = {name}
        for text in details if isinstance(details, list) else [details]:
            if not isinstance(text, str) or "pNext" not in text:
                continue
            for found in re.findall(r"(?:\$[xstr]|::z?e?)\w+_t\b", text):
                struct = self._text(found).removeprefix("::")
                if struct not in seen:
                    seen.add(struct)
                    yield struct

    def _union(self, document: Map, common: dict[str, Any]) -> Decl:
        members = self._variables(document, "members", common["name"])
        if "tag" in document:
            common["marks"] += (Mark("tag", self._text(document["tag"])),)
        return Struct(**common, members=members, is_union=True)

    def _function(self, document: Map, common: dict[str, Any]) -> Decl:
        common["name"] = common["cls"] + common["name"]
        returns = CType(self.dialect.result)
        results: list[Result] = []
        failure = ""
        answer = document.get("returns", [])
        if isinstance(answer, Map):
            returns, _ = parse_declarator(self._text(answer["type"]), answer.source)
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
            extent = param.mark("range")
            counted = (extent or "0").split(",")[-1].strip().lstrip("*")
            if counted not in names and not counted.replace(".", "").isdigit():
                subject = f"{function}.{param.name}: {extent}"
                self.anomalies.note("range-of-nothing", self.file, subject, param.source)
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
                self.anomalies.note("scalar-result", self.file, f"{function}: {code}", where)
            if code.startswith("$ZE_"):
                self.anomalies.note("typed-prefix", self.file, f"{function}: {code}", where)
                code = code[1:]
        conditions = [
            self._text(text.strip()[1:-1])
            for text in texts or []
            if re.fullmatch(r"`[^`]+`", text.strip())
        ]
        return Result(self._text(code), tuple(conditions))

    def _callback(self, document: Map, common: dict[str, Any]) -> Decl:
        returns, _ = parse_declarator(
            self._text(document.get("returntype", document.get("return", ""))), document.source
        )
        if "convention" in document:
            common["marks"] += (Mark("convention", self._text(document["convention"])),)
        params = self._variables(document, "params", common["name"])
        return Callback(**common, returns=returns, params=params)

    _fptr_typedef = _callback

    def _class(self, document: Map, common: dict[str, Any]) -> Decl:
        owner, base = document.get("owner", ""), document.get("base", "")
        return Class(**common, owner=self._text(owner), base=self._text(base))

    def _env(self, document: Map, common: dict[str, Any]) -> Decl:
        default = str(document.get("default", ""))
        return Environment(
            **common,
            category=str(document["category"]),
            values=str(document["values"]),
            default=default,
        )

    def _default_struct(self, document: Map, common: dict[str, Any]) -> Decl:
        values = [(str(item["name"]), self._text(item["init"])) for item in document["members"]]
        return Constant(**common, struct=self._text(document["base"]), values=tuple(values))

    def _manifest(self, document: Map, common: dict[str, Any]) -> Decl:
        types = tuple(self._text(text) for text in document["device_types"])
        return Manifest(**common, backend=self._text(document["backend"]), device_types=types)
