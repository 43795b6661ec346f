"""The C APIs by their C names: `raw.ze`, `raw.zes`, `raw.zet`, `raw.zer` and `raw.ur`; Intel's
driver extensions, `raw.zex`, and the loader's own functions, `raw.zel`.

Each has the functions (inputs in C order, outputs returned, errors raised), the enumerations, the
structs, the constants, `ffi`, `new` and `unchecked`. They speak to the default driver; a driver's
own are its attributes: `driver.ze.zeDeviceGet(handle)`.
"""

TYPE_CHECKING = False
if TYPE_CHECKING:
    from . import ur, ze, zel, zer, zes, zet, zex

__all__ = ["ur", "ze", "zel", "zer", "zes", "zet", "zex"]


def __getattr__(name: str) -> object:
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from importlib import import_module

    return import_module(f"{__name__}.{name}")
