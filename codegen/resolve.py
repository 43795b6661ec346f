"""From the files of the snapshot to one library: everything named, ordered and checked.

Bases are inlined, extensions merged into their enums, each struct has its `stype`, the tables of
function pointers are in the order of upstream's headers. What does not fit is an error with file
and line.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace

from .annotations import is_extent
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
    File,
    Function,
    Handle,
    Macro,
    Manifest,
    SpecError,
    Struct,
    Typedef,
    Variable,
    etor_prefix,
)
from .library import LIBRARIES, Library
from .needs import type_order
from .stypes import find_stypes
from .tables import callback_tables, tables

C_TYPES = {
    *("void", "char", "unsigned char", "bool", "float", "double", "int", "unsigned int"),
    *("size_t", "intptr_t", "uintptr_t"),
    *(f"{sign}int{bits}_t" for sign in ("", "u") for bits in (8, 16, 32, 64)),
}
_GROUPS: dict[type[Decl], str] = {
    Enum: "enums",
    Struct: "structs",
    Handle: "handles",
    Typedef: "typedefs",
    Callback: "callbacks",
    Function: "functions",
    Macro: "macros",
    Constant: "constants",
    Class: "classes",
    Manifest: "manifests",
    Environment: "environment",
}


def resolve(name: str, files: Iterable[File]) -> Library:
    """The library of that name from the files of its project."""
    project, namespaces = LIBRARIES[name]
    files = [file for file in files if file.path.startswith(project + "/")]
    library = Library(name, namespaces)
    _collect(library, files)
    _merge_extensions(library, files)
    _complete_enums(library)
    _native_handles(library)
    _finish(library)
    library.tables = list(tables(name, files))
    library.callback_tables = list(callback_tables(files)) if name == "ze" else []
    return library


def resolve_extension(
    name: str, files: Iterable[File], ze: Library, *, by_symbol: bool = False
) -> Library:
    """What headers add to Level Zero: their declarations, checked with all of Level Zero's."""
    files = list(files)
    library = Library(name, (name,), by_symbol=by_symbol)
    _collect(library, files)
    _complete_enums(library)
    groups = (library.types, library.functions, library.macros, library.constants)
    library.own = frozenset(name for group in groups for name in group)
    taken = ze.types.keys() | ze.functions.keys() | ze.values.keys()
    for file in files:
        for decl in file.decls:
            if decl.name in taken:
                raise SpecError(decl.source, f"Level Zero declares {decl.name!r} already")
    for group in ("enums", "handles", "typedefs", "callbacks"):
        setattr(library, group, {**getattr(ze, group), **getattr(library, group)})
    structs = {key: replace(struct, base="") for key, struct in ze.structs.items()}
    library.structs = structs | library.structs
    library.values = dict(ze.values)
    library.stypes = dict(ze.stypes)
    _finish(library)
    return library


def _finish(library: Library) -> None:
    """What follows from the declarations when all are there."""
    _macro_values(library)
    _inline_bases(library)
    _check_types(library)
    _check_functions(library)
    find_stypes(library)
    library.type_order = type_order(library.name, library.types)


# Collecting --------------------------------------------------------------------------------------


def _collect(library: Library, files: list[File]) -> None:
    places: dict[str, Decl] = {}
    for file in files:
        for decl in file.decls:
            group = getattr(library, _GROUPS[type(decl)])
            if isinstance(decl, Enum) and decl.extends:
                continue
            if isinstance(decl, Macro) and decl.condition and decl.name in library.macros:
                continue  # `ZE_APIEXPORT` for one compiler, then for another
            key = f"{_GROUPS[type(decl)]} {decl.name}" if isinstance(decl, Class) else decl.name
            if key in places:
                raise SpecError(
                    decl.source, f"duplicate name {decl.name!r}, first at {places[key].source}"
                )
            places[key] = decl
            # A file's version is that of what it declares; tables are ordered without it.
            since = file.since if decl.since == FIRST_VERSION else decl.since
            group[decl.name] = replace(decl, since=since)


def _merge_extensions(library: Library, files: list[File]) -> None:
    """Unified Runtime's `extend: true`: the enumerators join the enum, ordered by value."""
    extensions = sorted(
        (decl for file in files for decl in file.of(Enum) if decl.extends),
        key=lambda decl: decl.name,
    )
    for extension in extensions:
        if extension.name not in library.enums:
            raise SpecError(extension.source, f"extends an unknown enum {extension.name!r}")
        enum = library.enums[extension.name]
        etors = sorted((*enum.etors, *extension.etors), key=lambda etor: etor.value)
        library.enums[extension.name] = replace(enum, etors=tuple(etors))


def _complete_enums(library: Library) -> None:
    """Duplicate enumerators are refused; `…_version_t` gets its CURRENT."""
    seen: dict[str, Enumerator] = {}
    for name, enum in library.enums.items():
        for etor in enum.etors:
            if etor.name in seen:
                first = seen[etor.name].source
                raise SpecError(
                    etor.source, f"duplicate enumerator {etor.name!r}, first at {first}"
                )
            seen[etor.name] = etor
        if name.endswith("_version_t") and enum.etors and library.name != "opencl":
            last = enum.etors[-1]
            if last.name == etor_prefix(name) + "CURRENT":
                continue
            current = Enumerator(etor_prefix(name) + "CURRENT", last.value, (), last.source)
            library.enums[name] = replace(enum, etors=(*enum.etors, current))


def _native_handles(library: Library) -> None:
    """Unified Runtime's `*native_handle_t` are integers: its headers say so, its YAML does not."""
    for name, handle in list(library.handles.items()):
        if library.name == "ur" and name.endswith("native_handle_t"):
            del library.handles[name]
            library.typedefs[name] = Typedef(
                name, handle.cls, handle.since, handle.marks, handle.source, CType("uintptr_t")
            )


def _macro_values(library: Library) -> None:
    for enum in library.enums.values():
        if library.name == "ur" and enum.is_flags:
            used = 0
            for etor in enum.etors:
                used |= etor.value
            library.values[re.sub(r"_t$", "_mask", enum.name).upper()] = ~used & 0xFFFFFFFF
    for name, macro in library.macros.items():
        if macro.params or macro.condition or not macro.value:
            continue
        if macro.value.startswith('"'):
            library.values[name] = macro.value[1:-1]
        else:
            library.values[name] = evaluate(macro.value, macro.source, library.values)
    if library.name == "ze":
        current = library.enums["ze_api_version_t"].etors[-1].value
        library.values["ZE_API_VERSION_CURRENT_M"] = current


def _inline_bases(library: Library) -> None:
    done: dict[str, Struct] = {}

    def members(struct: Struct) -> tuple[Variable, ...]:
        if not struct.base:
            return struct.members
        base = library.structs.get(struct.base)
        if base is None or base.name == struct.name:
            raise SpecError(struct.source, f"unknown base {struct.base!r}")
        return members(base) + struct.members

    for name, struct in library.structs.items():
        inlined = members(struct)
        seen: set[str] = set()
        for member in inlined:
            if member.name in seen:
                raise SpecError(member.source, f"duplicate member {member.name!r} of {name}")
            seen.add(member.name)
        done[name] = replace(struct, members=inlined)
    library.structs = done


# Checking ----------------------------------------------------------------------------------------


def _known(library: Library) -> set[str]:
    flags = {re.sub(r"_flags_t$", "_flag_t", name) for name in library.enums}
    # ze_callbacks_t is made by the generator, from the functions of 1.0.
    return C_TYPES | set(library.types) | flags | {"ze_callbacks_t"}


def _check_types(library: Library) -> None:
    known = _known(library)

    def check(ctype: CType, decl: Variable | Decl) -> None:
        if ctype.base not in known:
            raise SpecError(decl.source, f"unknown type {ctype.base!r} of {decl.name!r}")
        for dim in ctype.dims:
            if not dim.isdigit() and not isinstance(library.values.get(dim), int):
                raise SpecError(decl.source, f"unknown array length {dim!r} of {decl.name!r}")

    for struct in library.structs.values():
        for member in struct.members:
            check(member.type, member)
    for typedef in library.typedefs.values():
        check(typedef.type, typedef)
    for handle in library.handles.values():
        if handle.alias and handle.alias not in library.handles:
            raise SpecError(handle.source, f"unknown handle {handle.alias!r}")
    called: list[Function | Callback] = [*library.functions.values(), *library.callbacks.values()]
    for function in called:
        check(function.returns, function)
        for param in function.params:
            check(param.type, param)
            if param.type.base == "void" and not param.type.pointers:
                raise SpecError(param.source, f"{param.name!r} is void")


def _check_functions(library: Library) -> None:
    codes = {etor.name for enum in library.enums.values() for etor in enum.etors}
    for function in library.functions.values():
        names = [param.name for param in function.params]
        for param in function.params:
            if names.count(param.name) > 1:
                raise SpecError(param.source, f"duplicate parameter {param.name!r}")
            if param.extent is not None and not is_extent(param.extent, names):
                why = f"@range names no parameter: {param.mark('range')!r}"
                raise SpecError(param.source, why)
        for result in function.results:
            if result.code not in codes:
                raise SpecError(function.source, f"unknown result code {result.code!r}")
    for constant in library.constants.values():
        struct = library.structs.get(constant.struct)
        if struct is None:
            raise SpecError(constant.source, f"unknown struct {constant.struct!r}")
        for member, _ in constant.values:
            if member not in {item.name for item in struct.members}:
                raise SpecError(constant.source, f"{constant.struct} has no member {member!r}")
