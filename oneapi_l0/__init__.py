"""oneAPI Level Zero and Unified Runtime for Python.

Importing this loads no driver and nothing slow: everything is loaded when it is first used.
"""

from oneapi_l0._version import __version__

TYPE_CHECKING = False
if TYPE_CHECKING:
    from oneapi_l0 import errors, ipc, loader, native, raw, ur
    from oneapi_l0.device import Device
    from oneapi_l0.loader import default_device, default_driver, devices, drivers, open_driver
    from oneapi_l0.tracing import trace

__all__ = [
    "SPEC_VERSIONS",
    "Device",
    "__version__",
    "default_device",
    "default_driver",
    "devices",
    "drivers",
    "errors",
    "ipc",
    "loader",
    "native",
    "open_driver",
    "raw",
    "trace",
    "ur",
]

# The releases of the specifications that the bindings were generated from.
SPEC_VERSIONS = {"level-zero": "1.17.24", "unified-runtime": "0.12"}

# `drivers` is a package that can be called; the others are where this says.
_HOMES = {
    "Device": "device",
    "default_device": "loader",
    "default_driver": "loader",
    "devices": "loader",
    "open_driver": "loader",
    "trace": "tracing",
}


def __getattr__(name: str) -> object:
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from importlib import import_module

    if name in _HOMES:
        return getattr(import_module(f"oneapi_l0.{_HOMES[name]}"), name)
    return import_module(f"oneapi_l0.{name}")


def __dir__() -> list[str]:
    return __all__
