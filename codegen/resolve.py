"""From the files of the snapshot to one library: everything named, ordered and checked.

Bases are inlined, extensions merged into their enums, each struct has its `stype`, the tables of
function pointers are in the order of upstream's headers. What does not fit is an error with file
and line.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from graphlib import CycleError, TopologicalSorter

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
)
from .read_yaml import evaluate

C_TYPES = {
    "unsigned char",
    *("void", "char", "bool", "float", "double", "int", "unsigned int", "size_t", "uintptr_t"),
    "intptr_t",
    *(f"{sign}int{bits}_t" for sign in ("", "u") for bits in (8, 16, 32, 64)),
}


@dataclass(frozen=True, slots=True)
class Table:
    """A table of function pointers, `ze_fence_dditable_t`, and the functions in its order."""

    namespace: str
    name: str  # Fence, KernelExp, Global
    functions: tuple[Function, ...]

    @property
    def ctype(self) -> str:
        return f"{self.namespace}_{snake(self.name, self.namespace)}_dditable_t"

    @property
    def getter(self) -> str:
        return f"{self.namespace}Get{self.name}ProcAddrTable"


def snake(name: str, namespace: str = "ze") -> str:
    """CommandList -> command_list, RTASBuilderExp -> rtas_builder_exp.

    Unified Runtime keeps digits with the capital behind them: UsmP2PExp -> usm_p2p_exp there, and
    DeviceGetP2PProperties -> device_get_p2_p_properties in Level Zero.
    """
    name = re.sub(r"(.)([A-Z][a-z]+)", r"\1_\2", name)
    capital = r"([a-z])(\d*[A-Z])" if namespace == "ur" else r"([a-z0-9])([A-Z])"
    return re.sub(capital, r"\1_\2", name).lower()


@dataclass
class Library:
    """All that one cffi module declares."""

    name: str  # ze, ur, opencl
    namespaces: tuple[str, ...]
    enums: dict[str, Enum] = field(default_factory=dict)
    structs: dict[str, Struct] = field(default_factory=dict)
    handles: dict[str, Handle] = field(default_factory=dict)
    typedefs: dict[str, Typedef] = field(default_factory=dict)
    callbacks: dict[str, Callback] = field(default_factory=dict)
    functions: dict[str, Function] = field(default_factory=dict)
    macros: dict[str, Macro] = field(default_factory=dict)
    constants: dict[str, Constant] = field(default_factory=dict)
    classes: dict[str, Class] = field(default_factory=dict)
    manifests: dict[str, Manifest] = field(default_factory=dict)
    environment: dict[str, Environment] = field(default_factory=dict)
    stypes: dict[str, Enumerator] = field(default_factory=dict)  # struct -> enumerator
    values: dict[str, int | str] = field(default_factory=dict)  # macros that are constants
    tables: list[Table] = field(default_factory=list)
    callback_tables: list[Table] = field(default_factory=list)
    type_order: list[str] = field(default_factory=list)
    own: frozenset[str] | None = None  # of an extension: what is not the Level Zero it builds on
    unwrapped: frozenset[str] = frozenset()  # functions of another release that no rule knows
    by_symbol: bool = False  # an extension that a library exports; others are asked for by name

    def declares(self, decl: Decl, namespace: str) -> bool:
        """Whether that namespace's module declares it; a name with a prefix of its own goes with
        the first namespace."""
        if self.own is not None:
            return decl.name in self.own
        owner = decl.namespace if decl.namespace in self.namespaces else self.namespaces[0]
        return owner == namespace

    @property
    def types(self) -> dict[str, Decl]:
        """Every type by name; an enum of flags has two: `…_flags_t` and `…_flag_t`."""
        found: dict[str, Decl] = {}
        for group in (self.enums, self.structs, self.handles, self.typedefs, self.callbacks):
            found |= group
        return found

    def base_of(self, ctype: CType) -> CType:
        """The type behind typedefs, flags and alias handles: what the machine sees."""
        if ctype.base in self.enums:
            return replace(ctype, base="uint32_t")
        if ctype.base in self.typedefs:
            under = self.typedefs[ctype.base].type
            pointers = under.pointers + ctype.pointers
            merged = replace(under, const=under.const or ctype.const, pointers=pointers)
            return self.base_of(replace(merged, dims=ctype.dims))
        return ctype

    def is_handle(self, ctype: CType) -> bool:
        return ctype.base in self.handles and not self.handles[ctype.base].mark("integer")


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
LIBRARIES = {
    "ze": ("level-zero", ("ze", "zes", "zet", "zer")),
    "ur": ("unified-runtime", ("ur",)),
    "opencl": ("opencl", ("cl",)),
}


def resolve(name: str, files: Iterable[File]) -> Library:
    """The library of that name from the files of its project."""
    project, namespaces = LIBRARIES[name]
    files = [file for file in files if file.path.startswith(project + "/")]
    library = Library(name, namespaces)
    _collect(library, files)
    _merge_extensions(library, files)
    _finish_enums(library)
    _native_handles(library)
    _macro_values(library)
    _inline_bases(library)
    _check_types(library)
    _check_functions(library)
    _find_stypes(library)
    library.type_order = _order(library)
    library.tables = list(tables(library, files))
    library.callback_tables = list(_callback_tables(library, files))
    return library


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


def resolve_extension(
    name: str, files: Iterable[File], ze: Library, *, by_symbol: bool = False
) -> Library:
    """What headers add to Level Zero: their declarations, checked with all of Level Zero's."""
    files = list(files)
    library = Library(name, (name,), by_symbol=by_symbol)
    _collect(library, files)
    _finish_enums(library)
    library.own = (
        frozenset(library.types) | frozenset(library.macros) | frozenset(library.constants)
    )
    own = set(library.own) | set(library.functions)
    for file in files:
        for decl in file.decls:
            if decl.name in ze.types or decl.name in ze.functions or decl.name in ze.values:
                raise SpecError(decl.source, f"Level Zero declares {decl.name!r} already")
    for group in ("enums", "handles", "typedefs", "callbacks"):
        setattr(library, group, {**getattr(ze, group), **getattr(library, group)})
    structs = {key: replace(struct, base="") for key, struct in ze.structs.items()}
    library.structs = structs | library.structs
    library.values = dict(ze.values)
    library.stypes = dict(ze.stypes)
    _macro_values(library)
    _inline_bases(library)
    _check_types(library)
    _check_functions(library)
    _find_stypes(library)
    _initial_stypes(library)
    library.own = frozenset(own)
    library.type_order = [item for item in _order(library) if item in own]
    return library


def etor_prefix(enum: str) -> str:
    """ze_fence_flags_t -> ZE_FENCE_FLAG_."""
    return re.sub(r"_t$", "", re.sub(r"_flags_t$", "_flag_t", enum)).upper() + "_"


def _finish_enums(library: Library) -> None:
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
            known = {key: value for key, value in library.values.items() if isinstance(value, int)}
            library.values[name] = evaluate(macro.value, macro.source, known)
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
            if (extent := param.mark("range")) is not None:
                counted = extent.split(",")[-1].strip().lstrip("*")
                if counted not in names and not counted.replace(".", "").isdigit():
                    raise SpecError(param.source, f"@range names no parameter: {extent!r}")
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


def _find_stypes(library: Library) -> None:
    """By the enumerator's own description; a newer one wins, a deprecated one never does."""
    claims: dict[str, list[Enumerator]] = {}
    for name, enum in library.enums.items():
        if name.endswith("structure_type_t"):
            for etor in enum.etors:
                if (struct := etor.mark("of")) is not None:
                    if struct not in library.structs and struct in library.typedefs:
                        struct = library.typedefs[struct].type.base
                    claims.setdefault(struct, []).append(etor)
    for struct, etors in claims.items():
        declared = library.structs.get(struct)
        if declared is None or "stype" not in {member.name for member in declared.members}:
            continue  # kept for a struct that is gone, or has no room for it; the report lists it
        current = [etor for etor in etors if etor.mark("deprecated") is None] or etors
        newest = max(etor.since for etor in current)  # 1.13 deprecates in prose what 1.17 marks
        current = [etor for etor in current if etor.since == newest]
        if len({etor.value for etor in current}) > 1:
            names = ", ".join(etor.name for etor in current)
            raise SpecError(current[-1].source, f"{struct} has several structure types: {names}")
        library.stypes[struct] = current[0]


def _initial_stypes(library: Library) -> None:
    """C++-flavoured headers say it themselves: `stype = X` in the struct."""
    etors = {etor.name: etor for enum in library.enums.values() for etor in enum.etors}
    for name in (library.own or frozenset()) & set(library.structs):
        for member in library.structs[name].members:
            initial = member.mark("init") or ""
            if member.name == "stype" and initial in etors:
                library.stypes[name] = etors[initial]


# Order -------------------------------------------------------------------------------------------


def _order(library: Library) -> list[str]:
    """Types so that each comes after what it holds by value (or names in a typedef)."""
    sorter: TopologicalSorter[str] = TopologicalSorter()
    types = library.types
    for name, decl in types.items():
        needs: set[str] = set()
        if isinstance(decl, Struct):
            needs = {member.type.base for member in decl.members if not member.type.pointers}
            needs |= {
                member.type.base
                for member in decl.members
                if member.type.base not in library.structs
            }
        elif isinstance(decl, Handle):
            needs = {decl.alias} if decl.alias else set()
        elif isinstance(decl, Typedef):
            needs = {decl.type.base}
        elif isinstance(decl, Callback):
            bases = {param.type.base for param in decl.params} | {decl.returns.base}
            needs = bases - set(library.structs)
        sorter.add(name, *sorted(need for need in needs if need in types and need != name))
    try:
        return list(sorter.static_order())
    except CycleError as error:
        raise SpecError(library.name, f"types that hold each other: {error.args[1]}") from error


def _class_order(library: Library, files: list[File]) -> list[str]:
    """By the ordinal of the header that documents the class (0 where none does), then by the
    first mention, as upstream's tools do."""
    mentioned: dict[str, int] = {}
    for file in files:
        ordinal = (1000 if file.ordinal is None else file.ordinal) * _key(file.since)
        for decl in file.decls:
            if isinstance(decl, Class):
                mentioned[decl.name] = ordinal
                mentioned.setdefault(decl.owner, 0)
            elif decl.cls:
                mentioned.setdefault(decl.cls, 0)
    return sorted(mentioned, key=lambda name: mentioned[name])


def _key(version: tuple[int, int]) -> int:
    return version[0] * 1000 + version[1]


def _file_order(files: list[File]) -> list[File]:
    return sorted(
        files, key=lambda file: (1000 if file.ordinal is None else file.ordinal) * _key(file.since)
    )


def _functions_of(files: list[File], cls: str) -> list[Function]:
    found = [
        decl
        for file in _file_order(files)
        for decl in file.decls
        if isinstance(decl, Function) and decl.cls == cls
    ]
    return sorted(found, key=lambda f: (_key(f.since), 100 if f.ordinal is None else f.ordinal))


def _sections(library: Library, files: list[File]) -> Iterator[tuple[str, list[File]]]:
    """The files of each namespace, `common.yml` first for Unified Runtime."""
    if library.name == "ur":
        yield "ur", sorted(files, key=lambda file: not file.path.endswith("/common.yml"))
        return
    folders = {"ze": "core", "zes": "sysman", "zet": "tools", "zer": "runtime"}
    for namespace in library.namespaces:
        folder = folders.get(namespace)
        yield namespace, [file for file in files if folder and f"/{folder}/" in file.path]


def tables(library: Library, files: list[File]) -> Iterator[Table]:
    for namespace, section in _sections(library, files):
        for cls in _class_order(library, section):
            functions = [
                function
                for function in _functions_of(section, cls)
                if function.mark("loader_only") is None
            ]
            name = cls.removeprefix(namespace) or "Global"
            experimental = tuple(f for f in functions if _EXPERIMENTAL.search(f.method))
            stable = tuple(f for f in functions if f not in experimental)
            if stable:
                yield Table(namespace, name, stable)
            if experimental:
                yield Table(namespace, name + "Exp", experimental)


_EXPERIMENTAL = re.compile(r"Exp\d*$")


def _callback_tables(library: Library, files: list[File]) -> Iterator[Table]:
    """The tracing callbacks of Level Zero core: functions of 1.0 that are no extensions."""
    if library.name != "ze":
        return
    # Their classes are in the order in which the files of 1.0 mention them.
    core = [
        replace(file, decls=tuple(decl for decl in file.decls if decl.since == FIRST_VERSION))
        for file in files
        if "/core/" in file.path and file.since == FIRST_VERSION
    ]
    for cls in _class_order(library, core):
        functions = tuple(
            function
            for function in _functions_of(core, cls)
            if function.since == FIRST_VERSION and function.stage != "ext"
        )
        if functions:
            yield Table("ze", cls.removeprefix("ze") or "Global", functions)
