"""The functions of Sysman and tools that this driver does not have: each says so itself."""

from __future__ import annotations

from collections.abc import Callable, Collection
from typing import Any

from oneapi_l0._generated._ze_cffi import ffi

from .arguments import fill_array
from .device import DEVICES
from .driver import DRIVERS
from .failure import INVALID_NULL_HANDLE, UNSUPPORTED_FEATURE, Failure
from .handles import Table

_CORE_TABLES: dict[str, Table[Any]] = {"ze_driver_handle_t": DRIVERS, "ze_device_handle_t": DEVICES}


def functions_of(library: str) -> dict[str, Any]:
    """Every function of `library` ("ze", "zes", "zet", "zer"), by name, with its C type."""
    prefix = f"{library}_pfn"
    return {
        library + name[len(prefix) : -2]: ffi.typeof(name)
        for name in ffi.list_types()[0]
        if name.startswith(prefix) and not name.endswith(("ProcAddrTable_t", "Cb_t"))
    }


def _first_handle(function: Any) -> str:
    """The handle that a function is about: `ze_device_handle_t`; "" if there is none."""
    arguments = function.args
    name = arguments[0].cname.removesuffix(" *").removeprefix("struct _") if arguments else ""
    return name if name.endswith("_handle_t") else ""


def _require_first(handle: Any, kind: str) -> None:
    if not handle:
        raise Failure(INVALID_NULL_HANDLE, f"the {kind} is NULL")
    if kind in _CORE_TABLES:
        _CORE_TABLES[kind][handle]


def refusals(
    library: str, reason: str, implemented: Collection[str]
) -> dict[str, Callable[..., int]]:
    """A function for each that is not in `implemented`, which refuses and says why."""

    def refusal(name: str, kind: str) -> Callable[..., int]:
        def refuse(*arguments: Any) -> int:
            if kind:
                _require_first(arguments[0], kind)
            raise Failure(UNSUPPORTED_FEATURE, reason)

        refuse.__name__ = refuse.__qualname__ = name
        refuse.__doc__ = f"Not supported: {reason}."
        return refuse

    return {
        name: refusal(name, _first_handle(function))
        for name, function in functions_of(library).items()
        if name not in implemented
    }


def no_items(name: str) -> Callable[..., int]:
    """A function that lists what a device has, where that is nothing: the count is 0."""

    def enumerate_nothing(hDevice: Any, pCount: Any, array: Any, *more: Any) -> int:
        DEVICES[hDevice]
        fill_array(pCount, array, [])
        return 0

    enumerate_nothing.__name__ = enumerate_nothing.__qualname__ = name
    enumerate_nothing.__doc__ = "None: the count is 0."
    return enumerate_nothing
