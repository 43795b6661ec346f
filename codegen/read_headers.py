"""Reads C headers, and the C code of documents, into the IR.

libclang says what is declared; the text says how it was written, so that types, lengths and
comments come out as an author wrote them. What headers do not hold (the version that brought a
function, its class, the order of tables, defaults) is left empty, and `File.unknown` says so.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

from . import comments as spoken
from .annotations import deprecated
from .clang_unit import Clang, Unit
from .expressions import evaluate
from .ir import (
    Callback,
    Constant,
    CType,
    Decl,
    Enum,
    Enumerator,
    File,
    Function,
    Handle,
    Macro,
    Mark,
    Source,
    SpecError,
    Struct,
    Typedef,
    Variable,
    parse_declarator,
)
from .text_yaml import read_text

UNKNOWN = ("since", "class", "order", "chains")  # what only upstream's YAML knows
_DOCUMENTS = {".md", ".rst", ".txt", ".markdown"}
_FENCE = re.compile(r"^(\s*)(`{3,}|~{3,})\s*\{?\.?([\w+\-]*)")
_DIRECTIVE = re.compile(r"^(\s*)\.\. (?:code-block|code|sourcecode|parsed-literal):: *(\w*)")
_LANGUAGES = {"c", "cpp", "c++", "cxx", "h", "hpp"}
_PREFIX_WORDS = re.compile(
    r"\b(?:extern|static|inline|constexpr|typename|[A-Z]+_API(?:EXPORT|CALL))\b"
)


def code_of_document(text: str) -> str:
    """The C blocks of Markdown or reStructuredText, every line where it was; prose is blanked."""
    kept: list[str] = []
    fence = indent = ""
    keep = False
    for line in text.splitlines():
        opened = _FENCE.match(line)
        if fence:
            closed = opened and opened[2].startswith(fence) and not opened[3]
            fence = "" if closed else fence
            kept.append(line if keep and not closed else "")
        elif opened:
            fence, keep = opened[2], opened[3].lower() in _LANGUAGES
            kept.append("")
        elif directive := _DIRECTIVE.match(line):
            indent, keep = directive[1] + " ", directive[2].lower() in _LANGUAGES
            kept.append("")
        elif indent and (not line.strip() or line.startswith(indent)):
            kept.append(line if keep and not re.match(r"\s*:\w+:", line) else "")
        else:
            indent = ""
            kept.append("")
    return "\n".join(kept) + "\n"


class HeaderReader:
    """Reads headers; names that one of them declares are known to those behind it."""

    def __init__(self, clang: Clang, known_handles: set[str] | None = None) -> None:
        self.clang = clang
        self.kinds: Any = clang.cindex.CursorKind
        self.handles = set(known_handles or ())
        self.left_out: list[str] = []  # with the reason, for the one who imports

    def read(self, path: Path, name: str, shown: str = "") -> File:
        """The declarations of one file; `name` is its path below specs/."""
        text = read_text(path, shown or path.name)
        return self.read_text(text, name, shown or path.name, path)

    def read_text(self, text: str, name: str, shown: str, path: Path | None = None) -> File:
        if path is not None and path.suffix.lower() in _DOCUMENTS:
            text = code_of_document(text)
            if not text.strip():
                raise SpecError(Source(shown, 1), "no C code in this document")
        unit = self.clang.parse(text, shown, path)
        decls = _UnitReader(self, unit).decls()
        if not decls:
            raise SpecError(Source(shown, 1), "declares nothing")
        return File(name, tuple(decls), unknown=UNKNOWN)


class _UnitReader:
    """The declarations of one parsed text, in its order."""

    def __init__(self, reader: HeaderReader, unit: Unit) -> None:
        self.reader = reader
        self.unit = unit
        self.kinds = reader.kinds
        self.tags: dict[str, str] = {}  # struct tag -> the name that a typedef gives it
        self.found: dict[str, Decl] = {}

    def decls(self) -> list[Decl]:
        cursors = list(self._top(self.unit.cursor))
        for cursor in cursors:
            if cursor.kind == self.kinds.TYPEDEF_DECL:
                under = cursor.underlying_typedef_type
                declared = under.get_declaration()
                if declared.kind in (
                    self.kinds.STRUCT_DECL,
                    self.kinds.UNION_DECL,
                    self.kinds.ENUM_DECL,
                ):
                    self.tags.setdefault(declared.get_usr(), cursor.spelling)
        for cursor in cursors:
            for decl in self._decl(cursor):
                if decl.name in self.found and not self._same(self.found[decl.name], decl):
                    first = self.found[decl.name].source
                    raise SpecError(decl.source, f"duplicate name {decl.name!r}, first at {first}")
                self.found.setdefault(decl.name, decl)
        self._flags()
        self._macros(cursors)
        return sorted(self.found.values(), key=lambda decl: decl.source.line)

    def _same(self, one: Decl, other: Decl) -> bool:
        return replace(one, source=other.source) == other

    def _top(self, cursor: Any) -> Iterator[Any]:
        for child in cursor.get_children():
            if child.kind in (
                self.kinds.LINKAGE_SPEC,
                self.kinds.UNEXPOSED_DECL,
                self.kinds.NAMESPACE,
            ):
                yield from self._top(child)
            elif self.unit.ours(child):
                yield child

    def _decl(self, cursor: Any) -> Iterator[Decl]:
        kinds = self.kinds
        match cursor.kind:
            case kinds.ENUM_DECL if cursor.is_definition():
                yield from self._enum(cursor)
            case kinds.STRUCT_DECL | kinds.UNION_DECL | kinds.CLASS_DECL if cursor.is_definition():
                yield from self._struct(cursor, self._name_of(cursor))
            case kinds.TYPEDEF_DECL | kinds.TYPE_ALIAS_DECL:
                yield from self._typedef(cursor)
            case kinds.FUNCTION_DECL:
                yield self._function(cursor)
            case kinds.VAR_DECL:
                yield from self._variable_decl(cursor)
        if cursor.kind in (kinds.CLASS_TEMPLATE, kinds.FUNCTION_TEMPLATE):
            raise SpecError(
                self.unit.source(cursor), f"{cursor.spelling}: a template is no C interface"
            )

    # Comments ---------------------------------------------------------------------------------

    def _before(self, start: int) -> str:
        """The words of the comment that ends where a declaration starts."""
        lines = self.unit.text[:start].splitlines()
        if lines and not self.unit.text[:start].endswith("\n"):
            lines.pop()  # what is before it on its own line: `typedef`, an export macro
        taken: list[str] = []
        while lines and re.match(r"\s*(//|/?\*|\*/|$)", lines[-1]):
            line = lines.pop()
            if not line.strip():
                break
            if not re.fullmatch(r"\s*/{4,}\s*", line):
                taken.insert(0, line)
        return spoken.plain("\n".join(taken))

    def _comments(self, cursors: list[Any], start: int, end: int) -> list[str]:
        """The comment of each of several items between two places: behind it, else before it."""
        text = self.unit.text
        behind = [""] * len(cursors)
        before = [""] * (len(cursors) + 1)
        places = [self.unit.extent(cursor) for cursor in cursors]
        edges = [start, *(stop for _, stop in places)]
        nexts = [*(begin for begin, _ in places), end]
        for index, (left, right) in enumerate(zip(edges, nexts, strict=True)):
            gap = text[left:right]
            first_line = True
            last = 0
            for match in re.finditer(r"//[^\n]*|/\*.*?\*/", gap, re.S):
                first_line = first_line and "\n" not in gap[last : match.start()]
                last = match.start()
                trailing = re.match(r"//[/!]<|/\*[*!]<", match[0])
                words = spoken.plain(match[0])
                if index and (first_line or trailing):
                    behind[index - 1] += ("\n" if behind[index - 1] else "") + words
                else:
                    before[index] += ("\n" if before[index] else "") + words
        return [one or two for one, two in zip(behind, before, strict=False)]

    # Types ------------------------------------------------------------------------------------

    def _declared(self, text: str, where: Source) -> tuple[CType, str, str]:
        """A declaration's type, name and initial value, from its text."""
        text = re.sub(r"//[^\n]*|/\*.*?\*/", " ", text, flags=re.S)
        text = re.sub(
            r"\[\[.*?\]\]|__attribute__\s*\(\(.*?\)\)|alignas\s*\([^)]*\)", " ", text, flags=re.S
        )
        text = _PREFIX_WORDS.sub(" ", text)
        text = re.sub(r"\b(?:std)?::", "", text)
        text, _, initial = text.partition("=")
        if "{" in text:
            text, _, initial = text.partition("{")
            initial = "{" + initial
        text = re.sub(r"^\s*(?:struct|enum|union)\s+(?=\w+\s*[\w*])", "", text)
        ctype, name = parse_declarator(" ".join(text.split()), where)
        return ctype, name, initial.strip().rstrip(";").strip()

    def _type(self, ctype: Any, where: Source) -> CType:
        """A type that is written nowhere on its own, as the compiler spells it."""
        return self._declared(ctype.spelling, where)[0]

    def _name_of(self, cursor: Any) -> str:
        return self.tags.get(cursor.get_usr()) or str(cursor.spelling)

    # Declarations -----------------------------------------------------------------------------

    def _enum(self, cursor: Any) -> Iterator[Decl]:
        where = self.unit.source(cursor)
        children = [c for c in cursor.get_children() if c.kind == self.kinds.ENUM_CONSTANT_DECL]
        start, end = self.unit.extent(cursor)
        comments = self._comments(children, start, end)
        name = self._name_of(cursor)
        anonymous = not name or "(unnamed" in name or "(anonymous" in name
        stype = name.endswith("structure_type_t")
        etors = []
        for child, comment in zip(children, comments, strict=True):
            marks = deprecated(comment)
            if stype and (match := re.match(r"(?:::)?(\w+_t)\b", comment)):
                marks = (Mark("of", match[1]), *marks)
            value = int(child.enum_value)
            etors.append(Enumerator(child.spelling, value, marks, self.unit.source(child)))
        if anonymous:
            for etor in etors:
                yield Macro(etor.name, source=etor.source, value=str(etor.value))
            return
        etors = [etor for etor in etors if not etor.name.endswith("_FORCE_UINT32")]
        if name.endswith("_version_t") and len(etors) > 1:
            current = etors[-1]
            if current.name.endswith("_CURRENT") and current.value == etors[-2].value:
                etors.pop()  # follows from the others
        marks = deprecated(self._before(start))
        yield Enum(name, source=where, marks=marks, etors=tuple(etors))

    def _struct(self, cursor: Any, name: str) -> Iterator[Decl]:
        where = self.unit.source(cursor)
        is_union = cursor.kind == self.kinds.UNION_DECL
        methods = (self.kinds.CXX_METHOD, self.kinds.CONSTRUCTOR, self.kinds.DESTRUCTOR)
        base = ""
        fields: list[Any] = []
        nested: dict[str, Any] = {}
        for child in cursor.get_children():
            if child.kind == self.kinds.FIELD_DECL:
                if child.is_bitfield():
                    raise SpecError(
                        self.unit.source(child),
                        f"{name}.{child.spelling} is a bit field, which cffi cannot lay out",
                    )
                fields.append(child)
            elif child.kind == self.kinds.CXX_BASE_SPECIFIER:
                base = child.type.spelling.split("::")[-1]
            elif child.kind in (self.kinds.STRUCT_DECL, self.kinds.UNION_DECL):
                nested[child.get_usr()] = child
            elif child.kind in methods:
                raise SpecError(
                    self.unit.source(child), f"{name}.{child.spelling} is a method, not C"
                )
        start, end = self.unit.extent(cursor)
        items = sorted([*fields, *nested.values()], key=lambda item: self.unit.extent(item)[0])
        # A field whose type is declared in place begins where that type does.
        typed = {field.type.get_declaration().get_usr() for field in fields}
        items = [item for item in items if item in fields or item.get_usr() not in typed]
        comments = self._comments(items, start, end)
        members: list[Variable] = []
        for item, comment in zip(items, comments, strict=True):
            place = self.unit.source(item)
            inner = (
                item if item not in fields else nested.get(item.type.get_declaration().get_usr())
            )
            if inner is not None:
                inner_name = f"{name}__{item.spelling if item in fields else len(members)}"
                yield from self._struct(inner, inner_name)
                direction, marks = spoken.variable_marks(comment)
                member_name = item.spelling if item in fields else f"anonymous{len(members)}"
                if item not in fields:
                    marks = (*marks, Mark("anonymous"))
                dims = re.findall(r"\[(\d+)\]", item.type.spelling) if item in fields else []
                members.append(
                    Variable(
                        member_name, CType(inner_name, dims=tuple(dims)), direction, marks, place
                    )
                )
            else:
                members.append(self._variable(item, comment))
        marks = deprecated(self._before(start))
        if self._is_packed(cursor):
            marks = (*marks, Mark("packed"))
        if is_union and "anonymous" in name:
            marks = (*marks, Mark("anonymous"))
        yield Struct(
            name, source=where, marks=marks, members=tuple(members), base=base, is_union=is_union
        )

    def _is_packed(self, cursor: Any) -> bool:
        natural = max((f.type.get_align() for f in cursor.type.get_fields()), default=1)
        return bool(0 < cursor.type.get_align() < natural)

    def _variable(self, cursor: Any, comment: str, *, index: int = 0) -> Variable:
        where = self.unit.source(cursor)
        written = self.unit.written(cursor)
        direction, marks = spoken.variable_marks(comment)
        lengths = re.findall(r"\[([^\]]*)\]", re.sub(r"\[\[.*?\]\]|//[^\n]*", "", written))
        if not all(re.fullmatch(r"\s*\w+\s*", length) for length in lengths):
            # An expression: the number is the compiler's.
            computed = re.findall(r"\[(\d+)\]", cursor.type.spelling)
            written = re.sub(r"\[.*\]", "".join(f"[{n}]" for n in computed), written, flags=re.S)
        if "(" in written:  # a pointer to a function without a name of its own
            return Variable(
                cursor.spelling, CType("void", pointers=(False,)), direction, marks, where
            )
        if written.count(",") and cursor.kind == self.kinds.FIELD_DECL:  # `int a, b;`
            ctype, name, initial = self._type(cursor.type, where), cursor.spelling, ""
        else:
            ctype, name, initial = self._declared(written, where)
        if initial and cursor.kind == self.kinds.FIELD_DECL and initial != "{}":
            marks = (*marks, Mark("init", initial))
        marks = (*marks, *deprecated(comment))
        return Variable(name or cursor.spelling or f"arg{index}", ctype, direction, marks, where)

    def _typedef(self, cursor: Any) -> Iterator[Decl]:
        where = self.unit.source(cursor)
        name = cursor.spelling
        under = cursor.underlying_typedef_type
        marks = deprecated(self._before(self.unit.extent(cursor)[0]))
        declared = under.get_declaration()
        pointee = under.get_pointee()
        kinds = self.kinds
        records = (kinds.STRUCT_DECL, kinds.UNION_DECL, kinds.ENUM_DECL, kinds.CLASS_DECL)
        canonical = pointee.get_canonical()
        if pointee.spelling and canonical.kind.name == "FUNCTIONPROTO":
            yield self._callback(cursor, pointee, name, where, marks)
        elif declared.kind in records and self._name_of(declared) == name:
            if not declared.get_definition() and declared.kind != kinds.ENUM_DECL:
                yield Struct(name, source=where, marks=(*marks, Mark("opaque")))
        elif (
            pointee.get_declaration().kind in records
            and not pointee.get_declaration().get_definition()
        ):
            self.reader.handles.add(name)
            yield Handle(name, source=where, marks=marks)
        elif under.spelling in self.reader.handles:
            self.reader.handles.add(name)
            yield Handle(name, source=where, marks=marks, alias=under.spelling)
        else:
            yield Typedef(name, source=where, marks=marks, type=self._type(under, where))

    def _callback(
        self, cursor: Any, pointee: Any, name: str, where: Source, marks: tuple[Mark, ...]
    ) -> Decl:
        params = [c for c in cursor.get_children() if c.kind == self.kinds.PARM_DECL]
        variables = self._params(cursor, params)
        returns = self._type(pointee.get_canonical().get_result(), where)
        written = re.match(r"\s*typedef\s+([^()]*?)\s*\(", self.unit.written(cursor))
        if written:
            returns = self._declared(written[1], where)[0]
        return Callback(name, source=where, marks=marks, returns=returns, params=variables)

    def _params(self, owner: Any, params: list[Any]) -> tuple[Variable, ...]:
        start, end = self.unit.extent(owner)
        if params:
            text = self.unit.text
            end = text.find(")", self.unit.extent(params[-1])[1])
            # The comment of the last one may be behind it, before the parenthesis, or behind that.
            end = min(x for x in (text.find(";", end), text.find("{", end), len(text)) if x >= 0)
            first = self.unit.extent(params[0])[0]
            start = text.rfind("(", 0, first) + 1
        comments = self._comments(params, start, end)
        return tuple(
            self._variable(param, comment, index=index)
            for index, (param, comment) in enumerate(zip(params, comments, strict=True))
        )

    def _function(self, cursor: Any) -> Decl:
        where = self.unit.source(cursor)
        params = [c for c in cursor.get_children() if c.kind == self.kinds.PARM_DECL]
        if cursor.type.kind.name == "FUNCTIONPROTO" and cursor.type.is_function_variadic():
            raise SpecError(where, f"{cursor.spelling} takes a variable number of arguments")
        start = self.unit.extent(cursor)[0]
        before = self._before(start)
        return Function(
            cursor.spelling,
            source=where,
            marks=deprecated(before),
            params=self._params(cursor, params),
            returns=self._type(cursor.result_type, where),
            results=spoken.results(before),
        )

    def _variable_decl(self, cursor: Any) -> Iterator[Decl]:
        """`static const` structs are constants of the interface, numbers are like macros."""
        where = self.unit.source(cursor)
        written = self.unit.written(cursor)
        if not re.search(r"\b(const|constexpr)\b", written):
            raise SpecError(where, f"{cursor.spelling} is a variable; only constants are read")
        _, _, initial = written.partition("=")
        initial = initial.strip().rstrip(";").strip() if initial else ""
        if initial.startswith("{"):
            rows = re.findall(r"([^,{}]+?)\s*(?:,|\})\s*(?://[^\n]*)?", initial)
            members = list(cursor.type.get_canonical().get_fields())
            struct = self._declared(written.partition("=")[0], where)[0].base
            values = tuple(
                (member.spelling, re.sub(r"//[^\n]*|/\*.*?\*/", "", row, flags=re.S).strip())
                for member, row in zip(members, rows, strict=False)
            )
            yield Constant(cursor.spelling, source=where, struct=struct, values=values)
        elif value := self.reader.clang.constants(self.unit, [cursor.spelling]):
            yield Macro(cursor.spelling, source=where, value=str(value[cursor.spelling]))
        else:
            text = re.match(r'"[^"]*"', initial)
            if not text:
                raise SpecError(where, f"{cursor.spelling} is not a constant that can be computed")
            yield Macro(cursor.spelling, source=where, value=text[0])

    # Afterwards -------------------------------------------------------------------------------

    def _flags(self) -> None:
        """`x_flags_t`, a number, and the enum `x_flag_t` are one declaration in the IR."""
        for name, decl in list(self.found.items()):
            if not isinstance(decl, Typedef) or not name.endswith("_flags_t"):
                continue
            enum = self.found.get(re.sub(r"_flags_t$", "_flag_t", name))
            if decl.type.base == "uint32_t" and isinstance(enum, Enum):
                self.found[name] = Enum(
                    name, source=decl.source, marks=decl.marks, etors=enum.etors, is_flags=True
                )
                del self.found[enum.name]

    def _macros(self, cursors: list[Any]) -> None:
        macros = {}
        for cursor in cursors:
            if cursor.kind == self.kinds.MACRO_DEFINITION and cursor.spelling not in macros:
                macros[cursor.spelling] = cursor
        probes: dict[str, Any] = {}
        for name, cursor in macros.items():
            text = self.unit.written(cursor)
            text = re.sub(r"//[^\n]*|/\*.*?\*/", "", text, flags=re.S).replace("\\\n", " ")
            body = text[len(name) :].strip()
            where = self.unit.source(cursor)
            if not body:
                continue  # an include guard, or an empty decoration
            if text[len(name) :].startswith("("):
                params, _, value = body[1:].partition(")")
                words = tuple(re.findall(r"\w+", params))
                self.found.setdefault(
                    name, Macro(name, source=where, params=words, value=" ".join(value.split()))
                )
            elif re.fullmatch(r'"[^"\\]*"', body):
                self.found.setdefault(name, Macro(name, source=where, value=body))
            else:
                probes[name] = (" ".join(body.split()), where)
        values = self.reader.clang.constants(self.unit, list(probes)) if probes else {}
        for name, (body, where) in probes.items():
            if name not in values:
                self.reader.left_out.append(f"{where}: {name} is no constant: {body}")
                continue
            try:
                evaluate(body, where)
                value = body
            except SpecError:
                value = str(values[name])  # a cast, another macro: the compiler's number
            self.found.setdefault(name, Macro(name, source=where, value=value))
