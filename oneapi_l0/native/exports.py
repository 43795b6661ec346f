"""What the library exports: every function of Level Zero, the getters of its tables, and the
functions of a Level Zero loader.

Each has a number, its slot's. Functions that return a handle come last: they fail with NULL, and
with false the one that answers a question.
"""

from __future__ import annotations

import hashlib
from importlib import import_module
from typing import NamedTuple

from oneapi_l0._generated._ze_cffi import ffi

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

NAMESPACES = ("ze", "zes", "zet", "zer")

# Of the loader's own headers (`level_zero/loader/ze_loader.h`), which no specification describes.
LOADER = (
    "zeLoaderInit",
    "zelDisableTracingLayer",
    "zelEnableTracingLayer",
    "zelGetLoaderVersion",
    "zelGetTracerApiProcAddrTable",
    "zelGetTracingLayerState",
    "zelLoaderContextTeardown",
    "zelLoaderDriverCheck",
    "zelLoaderGetVersion",
    "zelLoaderGetVersions",
    "zelLoaderGetVersionsInternal",
    "zelLoaderTranslateHandle",
    "zelLoaderTranslateHandleInternal",
    "zelRegisterTeardownCallback",
    "zelSetDelayLoaderContextTeardown",
    "zelSetDriverTeardown",
)
LOADER_ZEROS = ("zeLoaderGetTracingHandle", "zelCheckIsLoaderInTearDown")
# `level_zero/layers/zel_tracing_ddi.h`: the table of tracers has these, in this order.
TRACER = (
    "zelTracerCreate",
    "zelTracerDestroy",
    "zelTracerSetPrologues",
    "zelTracerSetEpilogues",
    "zelTracerSetEnabled",
)


class Field(NamedTuple):
    """A field of a table of function pointers."""

    name: str
    function: str
    since: tuple[int, int]  # the first version whose table has it


class Table(NamedTuple):
    ctype: str
    fields: list[Field]


def tables() -> dict[str, Table]:
    """The tables of the specification, by their getters."""
    found = {}
    for namespace in NAMESPACES:
        data: Any = import_module(f"oneapi_l0._generated.{namespace}")
        for ctype, (getter, functions) in data.TABLES.items():
            names = [name for name, _ in ffi.typeof(ctype).fields]
            fields: list[Field] = []
            # Tables grow at their end only: a field is no newer than the one behind it, whatever
            # the function's own version says.
            newest = (2**15, 0)
            pairs = list(zip(names, functions.split(), strict=True))
            for name, function in reversed(pairs):
                newest = min(newest, data.SINCE.get(function, (1, 0)))
                fields.insert(0, Field(name, function, newest))
            found[getter] = Table(ctype, fields)
    return found


def function_type(name: str) -> Any:
    """The type of a pointer to a function of the specification."""
    namespace = name[:3] if name[2].islower() else name[:2]
    return ffi.typeof(f"{namespace}_pfn{name[len(namespace) :]}_t")


class Exports(NamedTuple):
    results: list[str]  # functions that return a result, or nothing
    zeros: list[str]  # functions that return a handle, or false

    @property
    def names(self) -> list[str]:
        return self.results + self.zeros

    def digest(self) -> str:
        """Tells whether a library was written for the same slots."""
        return hashlib.sha256("\n".join(self.names).encode()).hexdigest()[:16]


def exports() -> Exports:
    """Everything that is exported, in the order of the slots."""
    results: list[str] = [*tables(), *LOADER, *TRACER, "zelTracerResetAllCallbacks"]
    zeros: list[str] = list(LOADER_ZEROS)
    for namespace in NAMESPACES:
        data: Any = import_module(f"oneapi_l0._generated.{namespace}")
        for name in data.FUNCTIONS:
            kind = function_type(name).result.kind
            (zeros if kind == "pointer" else results).append(name)
            if namespace in ("ze", "zer"):
                results.append(f"zelTracer{name[len(namespace) :]}RegisterCallback")
    return Exports(results, zeros)
