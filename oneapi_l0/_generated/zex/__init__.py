"""Intel's driver extensions by its C names. Written by `python -m codegen`; do not edit."""

from oneapi_l0.raw._extension import Extension, ExtensionTypes

from ._cffi import ffi

TYPES = ExtensionTypes(__name__, ffi)

ENUMS = {
    "zex_mem_ipc_handles_version_t": "1_0 65536 CURRENT 65536",
}
STRUCTS = {
}
HANDLES = {
}
MACROS = {
    "ZEX_MEM_IPC_HANDLES_NAME": 'ZEX_mem_ipc_handles',
}
FUNCTIONS = "zexMemGetIpcHandles zexMemOpenIpcHandles".split()


_extension = Extension(__name__, "Zex", by_symbol=False)


def bind(driver):
    """The functions on one driver."""
    return _extension.bind(driver)


def __getattr__(name):
    return _extension.lookup(name)


def __dir__():
    return _extension.names()
