"""The functions of extensions: a driver gives their addresses by name, the loader by symbol."""

from __future__ import annotations

from .tables import DefaultTables, Tables, _refusing

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from . import Driver

# The handles that `zelLoaderTranslateHandle` knows, in the order of its enumeration.
_TRANSLATED = (
    *("driver", "device", "context", "command_queue", "command_list", "fence", "event_pool"),
    *("event", "image", "module", "module_build_log", "kernel", "sampler", "physical_mem"),
)


class ExtensionTables(Tables):
    """The unchecked functions of one extension on one driver."""

    def __init__(self, driver: Driver, module: Any, by_symbol: bool) -> None:
        super().__init__(driver)
        self.handles = driver.functions.handles
        self._module = module
        self._by_symbol = by_symbol

    def _find(self, name: str) -> Any:
        return _find(self.driver, self._module, self._by_symbol, name)

    def forget(self) -> None:
        kept = self._module, self._by_symbol
        super().forget()
        self._module, self._by_symbol = kept


class DefaultExtensionTables(DefaultTables):
    """The same on the default driver, which is opened when the first function is needed."""

    def __init__(self, module: Any, by_symbol: bool) -> None:
        super().__init__("ze")
        self._module = module
        self._by_symbol = by_symbol

    def __getattr__(self, name: str) -> Any:
        if name == "driver":
            driver = super().__getattr__(name)
            self.handles = driver.functions.handles
            return driver
        return super().__getattr__(name)

    def _find(self, name: str) -> Any:
        return _find(self.driver, self._module, self._by_symbol, name)

    def forget(self) -> None:
        kept = self._module, self._by_symbol
        super().forget()
        self._module, self._by_symbol = kept


def _find(driver: Driver, module: Any, by_symbol: bool, name: str) -> Any:
    if name not in module.FUNCTIONS:
        raise AttributeError(f"{module.__name__} has no function {name!r}")
    if driver.refusal:
        return _refusing(driver, name)
    function = _symbol(driver, module, name) if by_symbol else _address(driver, module, name)
    if function is None:
        return _stub(driver, name, by_symbol)
    return Tables.wrapper(driver, name, function) if Tables.wrapper else function


def _symbol(driver: Driver, module: Any, name: str) -> Any:
    path = getattr(driver, "path", None)
    if path is None:
        return None
    try:
        return getattr(module.ffi.dlopen(path), name)
    except (OSError, AttributeError, module.ffi.error):
        return None


def _address(driver: Driver, module: Any, name: str) -> Any:
    """The function of that name, of the first driver behind the library that has it."""
    ffi = module.ffi
    found = ffi.new("void **")
    ask = driver.pointer("zeDriverGetExtensionFunctionAddress")
    if ask is None:
        return None
    for handle in driver.handles:
        if not ask(handle, name.encode(), found) and found[0]:
            function = ffi.cast(f"{name}_pfn_t", found[0])
            return _translating(driver, ffi, handle, function)
    return None


def _translating(driver: Driver, ffi: Any, handle: Any, function: Any) -> Any:
    """A loader that gives out handles of its own cannot translate them in a call that it does not
    see: then they are translated here, before each call."""
    from .native import NativeLibrary

    if not isinstance(driver, NativeLibrary):
        return function
    from oneapi_l0._generated import zel

    translate = _symbol(driver, zel, "zelLoaderTranslateHandle")
    own = ffi.new("void **")
    if translate is None or translate(0, handle, own) or own[0] == ffi.cast("void *", handle):
        return function
    types = [parameter.cname for parameter in ffi.typeof(function).args]
    kinds = []
    for ctype in types:
        name = ctype.removeprefix("struct _ze_").removesuffix("_handle_t *")
        kinds.append(_TRANSLATED.index(name) if name in _TRANSLATED else -1)

    def translated(*arguments: Any) -> Any:
        given = list(arguments)
        for index, kind in enumerate(kinds):
            if kind >= 0 and given[index] and not translate(kind, given[index], own):
                given[index] = ffi.cast(types[index], own[0])
        return function(*given)

    return translated


def _stub(driver: Driver, name: str, by_symbol: bool) -> Any:
    def stub(*_: Any) -> Any:
        from ..errors import missing
        from ..raw._types import Types

        code = Types.of("ze").ze_result_t["ERROR_UNSUPPORTED_FEATURE"]
        needs = "the Level Zero loader" if by_symbol else "a driver with that extension"
        raise missing(name, needs, driver.name, code)

    stub.__name__ = name
    return stub
