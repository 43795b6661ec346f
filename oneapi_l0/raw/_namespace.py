"""What a name of the C API is in Python; behind `oneapi_l0.raw.ze` and its siblings."""

from __future__ import annotations

import sys
from importlib import import_module

from ._types import NAMESPACES, Types

TYPE_CHECKING = False  # as typing has it: importing that takes longer than all of this
if TYPE_CHECKING:
    from typing import Any


def _library(namespace: str) -> str:
    return next(library for library, owned in NAMESPACES.items() if namespace in owned)


def lookup(module_name: str, name: str) -> Any:
    """The attribute of a generated module: a function, a type, a constant, `ffi`, `new`…"""
    if name.startswith("__"):
        raise AttributeError(name)
    module = sys.modules[module_name]
    namespace = module_name.rpartition(".")[2]
    found = _find(module, namespace, name)
    if found is None:
        raise AttributeError(f"oneapi_l0.raw.{namespace} has no {name!r}")
    setattr(module, name, found)  # the next access is a plain one
    return found


def _find(module: Any, namespace: str, name: str) -> Any:
    types = Types.of(_library(namespace))
    if name in module.FUNCTIONS:
        return getattr(_default(namespace), name)
    if name == "ffi":
        return types.ffi
    if name == "new":
        return _constructor(types)
    if name == "unchecked":
        return _default(namespace).unchecked
    if name == namespace.capitalize():
        return getattr(import_module(f"oneapi_l0._generated.{namespace}_functions"), name)
    if name in module.MACROS:
        return module.MACROS[name]
    if name in module.CONSTANTS:
        struct, fields = module.CONSTANTS[name]
        return getattr(types, struct)(**fields)
    made = getattr(types, name, None)
    if (made is None and name.isupper()) or name.startswith(namespace.upper() + "_"):
        try:
            return types.ffi.integer_const(name)
        except (types.ffi.error, AttributeError):
            return None
    return made


def _constructor(types: Types) -> Any:
    def new(ctype: str, /, **fields: Any) -> Any:
        """A struct by its C name: `stype` set, members by keyword, `pNext` a struct to chain."""
        return getattr(types, ctype)(**fields)

    return new


_defaults: dict[str, Any] = {}


def _default(namespace: str) -> Any:
    """The functions of a namespace on the default driver, which opens at the first call."""
    found = _defaults.get(namespace)
    if found is None:
        from ..drivers.tables import DefaultTables

        kind = lookup(f"oneapi_l0._generated.{namespace}", namespace.capitalize())
        found = _defaults[namespace] = kind(DefaultTables(_library(namespace)))
    return found


def names(module_name: str) -> list[str]:
    """For `dir()`: everything that the namespace declares."""
    module = sys.modules[module_name]
    parts = (module.FUNCTIONS, module.ENUMS, module.STRUCTS, module.HANDLES, module.MACROS)
    return sorted({"ffi", "new", "unchecked", *(name for part in parts for name in part)})
