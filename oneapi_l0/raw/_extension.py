"""Extensions of Level Zero, from this project or from a vendor's header, by their C names.

Their types are made like those of `raw.ze`, and include them; their functions are bound when first
used: to what `zeDriverGetExtensionFunctionAddress` answers, or to a symbol of the loader.
"""

from __future__ import annotations

import sys
from importlib import import_module

from ._types import Types

TYPE_CHECKING = False  # as typing has it: importing that takes longer than all of this
if TYPE_CHECKING:
    from typing import Any


class ExtensionTypes(Types):
    """The types of an extension, and all of Level Zero's."""

    def __init__(self, module: str, ffi: Any) -> None:
        self.library = "ze"
        self.module = module
        self.ffi = ffi
        Types.extensions.append(self)

    def declares(self, name: str) -> bool:
        module = sys.modules[self.module]
        return any(name in table for table in (module.ENUMS, module.STRUCTS, module.HANDLES))

    def data(self, name: str) -> Any:
        return sys.modules[self.module] if self.declares(name) else Types.of("ze").data(name)

    def _make(self, name: str) -> Any:
        return super()._make(name) if self.declares(name) else getattr(Types.of("ze"), name, None)


class Extension:
    """What a generated extension module answers for its names."""

    def __init__(self, module: str, functions: str, *, by_symbol: bool) -> None:
        self.module = module
        self.functions = functions  # the class of checked functions
        self.by_symbol = by_symbol
        self._default: Any = None

    def bind(self, driver: Any) -> Any:
        """The checked functions of the extension on one driver."""
        from ..drivers import Driver
        from ..drivers.extension import ExtensionTables

        if not isinstance(driver, Driver):
            raise TypeError(
                "what is bound is an opened driver, as oneapi_l0.open_driver() and"
                f" device.driver.opened are, not {driver!r}"
            )
        return self._class()(ExtensionTables(driver, sys.modules[self.module], self.by_symbol))

    def _class(self) -> Any:
        return getattr(import_module(f"{self.module}._functions"), self.functions)

    def default(self) -> Any:
        """The functions on the default driver, which opens at the first call."""
        if self._default is None:
            from ..drivers.extension import DefaultExtensionTables

            tables = DefaultExtensionTables(sys.modules[self.module], self.by_symbol)
            self._default = self._class()(tables)
        return self._default

    def lookup(self, name: str) -> Any:
        """An attribute of the module: a function, a type, a constant, `new`…"""
        module = sys.modules[self.module]
        found: Any = None
        if not name.startswith("_"):
            if name in module.FUNCTIONS:
                return getattr(self.default(), name)
            found = self._other(module, name)
        if found is None:
            raise AttributeError(f"{self.module} has no {name!r}")
        setattr(module, name, found)
        return found

    def _other(self, module: Any, name: str) -> Any:
        types = module.TYPES
        if name == "new":
            return lambda ctype, /, **fields: getattr(types, ctype)(**fields)
        if name == "unchecked":
            return self.default().unchecked
        if name == self.functions:
            return self._class()
        if name in module.MACROS:
            return module.MACROS[name]
        if types.declares(name):
            return getattr(types, name)
        try:
            return types.ffi.integer_const(name)
        except (types.ffi.error, AttributeError):
            return None

    def names(self) -> list[str]:
        """For `dir()`."""
        module: Any = sys.modules[self.module]
        parts = (module.FUNCTIONS, module.ENUMS, module.STRUCTS, module.HANDLES, module.MACROS)
        return sorted({"bind", "ffi", "new", "unchecked", *(n for part in parts for n in part)})
