"""Tables of function pointers, in the order of upstream's headers: drivers fill them in by it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from .ir import FIRST_VERSION, Class, File, Function

_FOLDERS = {"ze": "core", "zes": "sysman", "zet": "tools", "zer": "runtime"}


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


def tables(library: str, files: list[File]) -> Iterator[Table]:
    """The tables of a library, by its name, from the files of its project."""
    for namespace, section in _sections(library, files):
        for cls in _class_order(section):
            functions = [
                function
                for function in _functions_of(section, cls)
                if function.mark("loader_only") is None
            ]
            name = cls.removeprefix(namespace) or "Global"
            experimental = tuple(f for f in functions if re.search(r"Exp\d*$", f.method))
            stable = tuple(f for f in functions if f not in experimental)
            if stable:
                yield Table(namespace, name, stable)
            if experimental:
                yield Table(namespace, name + "Exp", experimental)


def callback_tables(files: list[File]) -> Iterator[Table]:
    """The tracing callbacks of Level Zero core: functions of 1.0 that are no extensions."""
    # Their classes are in the order in which the files of 1.0 mention them.
    core = [
        replace(file, decls=tuple(decl for decl in file.decls if decl.since == FIRST_VERSION))
        for file in files
        if "/core/" in file.path and file.since == FIRST_VERSION
    ]
    for cls in _class_order(core):
        functions = tuple(
            function
            for function in _functions_of(core, cls)
            if function.since == FIRST_VERSION and function.stage != "ext"
        )
        if functions:
            yield Table("ze", cls.removeprefix("ze") or "Global", functions)


def _sections(library: str, files: list[File]) -> Iterator[tuple[str, list[File]]]:
    """The files of each namespace, `common.yml` first for Unified Runtime."""
    if library == "ur":
        yield "ur", sorted(files, key=lambda file: not file.path.endswith("/common.yml"))
    elif library == "ze":
        for namespace, folder in _FOLDERS.items():
            yield namespace, [file for file in files if f"/{folder}/" in file.path]


def _class_order(files: list[File]) -> list[str]:
    """By the ordinal of the header that documents the class (0 where none does), then by the
    first mention, as upstream's tools do."""
    mentioned: dict[str, int] = {}
    for file in files:
        for decl in file.decls:
            if isinstance(decl, Class):
                mentioned[decl.name] = _ordinal(file)
                mentioned.setdefault(decl.owner, 0)
            elif decl.cls:
                mentioned.setdefault(decl.cls, 0)
    return sorted(mentioned, key=lambda name: mentioned[name])


def _functions_of(files: list[File], cls: str) -> list[Function]:
    found = [
        decl
        for file in sorted(files, key=_ordinal)
        for decl in file.of(Function)
        if decl.cls == cls
    ]
    return sorted(found, key=lambda f: (_key(f.since), 100 if f.ordinal is None else f.ordinal))


def _ordinal(file: File) -> int:
    return (1000 if file.ordinal is None else file.ordinal) * _key(file.since)


def _key(version: tuple[int, int]) -> int:
    return version[0] * 1000 + version[1]
