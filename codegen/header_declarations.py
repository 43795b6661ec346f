"""The declarations of one header, as libclang finds them and as its author wrote them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from . import comments
from .annotations import deprecated
from .clang_unit import Clang, Unit
from .declarators import declared, spelled, variable
from .header_constants import constant, macros
from .ir import (
    Callback,
    CType,
    Decl,
    Enum,
    Enumerator,
    Function,
    Handle,
    Macro,
    Mark,
    Source,
    SpecError,
    Struct,
    Typedef,
    Variable,
)


class Declarations:
    """Reads one parsed text; `handles` gets those that it declares, `left_out` what is no
    constant, with the reason."""

    def __init__(self, clang: Clang, unit: Unit, handles: set[str], left_out: list[str]) -> None:
        self.clang = clang
        self.unit = unit
        self.handles = handles
        self.left_out = left_out
        kinds = self.kinds = clang.cindex.CursorKind
        self.tagged = (kinds.STRUCT_DECL, kinds.UNION_DECL, kinds.ENUM_DECL)
        self.tags: dict[str, str] = {}  # struct tag -> the name that a typedef gives it
        self.found: dict[str, Decl] = {}

    def read(self) -> list[Decl]:
        """The declarations in the order of the text."""
        cursors = list(self._top(self.unit.cursor))
        for cursor in cursors:
            if cursor.kind == self.kinds.TYPEDEF_DECL:
                under = cursor.underlying_typedef_type.get_declaration()
                if under.kind in self.tagged:
                    self.tags.setdefault(under.get_usr(), cursor.spelling)
        for cursor in cursors:
            for decl in self._decl(cursor):
                if decl.name in self.found and not self._same(self.found[decl.name], decl):
                    first = self.found[decl.name].source
                    raise SpecError(decl.source, f"duplicate name {decl.name!r}, first at {first}")
                self.found.setdefault(decl.name, decl)
        self._flags()
        for macro in macros(self.clang, self.unit, cursors, self.left_out):
            self.found.setdefault(macro.name, macro)
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
                yield constant(self.clang, self.unit, cursor)
        if cursor.kind in (kinds.CLASS_TEMPLATE, kinds.FUNCTION_TEMPLATE):
            raise SpecError(
                self.unit.source(cursor), f"{cursor.spelling}: a template is no C interface"
            )

    def _name_of(self, cursor: Any) -> str:
        return self.tags.get(cursor.get_usr()) or str(cursor.spelling)

    def _enum(self, cursor: Any) -> Iterator[Decl]:
        where = self.unit.source(cursor)
        children = [c for c in cursor.get_children() if c.kind == self.kinds.ENUM_CONSTANT_DECL]
        start, end = self.unit.extent(cursor)
        said = comments.beside(self.unit.text, map(self.unit.extent, children), start, end)
        name = self._name_of(cursor)
        anonymous = not name or "(unnamed" in name or "(anonymous" in name
        stype = name.endswith("structure_type_t")
        etors = []
        for child, comment in zip(children, said, strict=True):
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
        marks = deprecated(comments.before(self.unit.text, start))
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
        said = comments.beside(self.unit.text, map(self.unit.extent, items), start, end)
        members: list[Variable] = []
        for item, comment in zip(items, said, strict=True):
            place = self.unit.source(item)
            inner = (
                item if item not in fields else nested.get(item.type.get_declaration().get_usr())
            )
            if inner is not None:
                inner_name = f"{name}__{item.spelling if item in fields else len(members)}"
                yield from self._struct(inner, inner_name)
                direction, marks = comments.variable_marks(comment)
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
                members.append(variable(self.unit, item, comment))
        marks = deprecated(comments.before(self.unit.text, start))
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

    def _typedef(self, cursor: Any) -> Iterator[Decl]:
        where = self.unit.source(cursor)
        name = cursor.spelling
        under = cursor.underlying_typedef_type
        marks = deprecated(comments.before(self.unit.text, self.unit.extent(cursor)[0]))
        record = under.get_declaration()
        pointee = under.get_pointee()
        behind = pointee.get_declaration()
        records = (*self.tagged, self.kinds.CLASS_DECL)
        if pointee.spelling and pointee.get_canonical().kind.name == "FUNCTIONPROTO":
            yield self._callback(cursor, pointee, name, where, marks)
        elif record.kind in records and self._name_of(record) == name:
            if not record.get_definition() and record.kind != self.kinds.ENUM_DECL:
                yield Struct(name, source=where, marks=(*marks, Mark("opaque")))
        elif behind.kind in records and not behind.get_definition():
            self.handles.add(name)
            yield Handle(name, source=where, marks=marks)
        elif under.spelling in self.handles:
            self.handles.add(name)
            yield Handle(name, source=where, marks=marks, alias=under.spelling)
        else:
            yield Typedef(name, source=where, marks=marks, type=spelled(under, where))

    def _callback(
        self, cursor: Any, pointee: Any, name: str, where: Source, marks: tuple[Mark, ...]
    ) -> Decl:
        params = [c for c in cursor.get_children() if c.kind == self.kinds.PARM_DECL]
        variables = self._params(cursor, params)
        returns = spelled(pointee.get_canonical().get_result(), where)
        written = re.match(r"\s*typedef\s+([^()]*?)\s*\(", self.unit.written(cursor))
        if written:
            returns = declared(written[1], where)[0]
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
        said = comments.beside(self.unit.text, map(self.unit.extent, params), start, end)
        return tuple(
            variable(self.unit, param, comment, index=index)
            for index, (param, comment) in enumerate(zip(params, said, strict=True))
        )

    def _function(self, cursor: Any) -> Decl:
        where = self.unit.source(cursor)
        params = [c for c in cursor.get_children() if c.kind == self.kinds.PARM_DECL]
        if cursor.type.kind.name == "FUNCTIONPROTO" and cursor.type.is_function_variadic():
            raise SpecError(where, f"{cursor.spelling} takes a variable number of arguments")
        start = self.unit.extent(cursor)[0]
        before = comments.before(self.unit.text, start)
        return Function(
            cursor.spelling,
            source=where,
            marks=deprecated(before),
            params=self._params(cursor, params),
            returns=spelled(cursor.result_type, where),
            results=comments.results(before),
        )

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
