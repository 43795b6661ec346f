"""oneAPI Level Zero and Unified Runtime for Python.

Importing this loads no driver and nothing slow: everything is loaded when it is first used.
"""

from oneapi_l0._version import __version__

TYPE_CHECKING = False
if TYPE_CHECKING:
    from oneapi_l0 import drivers, errors, loader, raw
    from oneapi_l0.loader import default_driver, open_driver

__all__ = [
    "SPEC_VERSIONS",
    "__version__",
    "default_driver",
    "drivers",
    "errors",
    "loader",
    "open_driver",
    "raw",
]

# The releases of the specifications that the bindings were generated from.
SPEC_VERSIONS = {"level-zero": "1.17.24", "unified-runtime": "0.12"}

_FROM_LOADER = ("default_driver", "open_driver")


def __getattr__(name: str) -> object:
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from importlib import import_module

    if name in _FROM_LOADER:
        return getattr(import_module("oneapi_l0.loader"), name)
    return import_module(f"oneapi_l0.{name}")


def __dir__() -> list[str]:
    return __all__
