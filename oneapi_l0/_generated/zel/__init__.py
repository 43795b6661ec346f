"""The Level Zero loader by its C names. Written by `python -m codegen`; do not edit."""

from oneapi_l0.raw._extension import Extension, ExtensionTypes

from ._cffi import ffi

TYPES = ExtensionTypes(__name__, ffi)

ENUMS = {
    "zel_handle_type_t": "DRIVER 0 DEVICE 1 CONTEXT 2 COMMAND_QUEUE 3 COMMAND_LIST 4 FENCE 5 EVENT_POOL 6 EVENT 7 IMAGE 8 MODULE 9 MODULE_BUILD_LOG 10 KERNEL 11 SAMPLER 12 PHYSICAL_MEM 13",
    "zel_api_tracing_version_t": "1_0 65536 CURRENT 65536",
    "zel_structure_type_t": "TRACER_DESC 1 TRACER_EXP_DESC 1",
}
STRUCTS = {
    "zel_version_t": (0, ""),
    "zel_component_version_t": (0, "spec_version:ze_api_version_t"),
    "zel_tracer_desc_t": (0x1, "stype:zel_structure_type_t"),
}
HANDLES = {
    "zel_tracer_handle_t": "",
}
MACROS = {
    "ZEL_COMPONENT_STRING_SIZE": 64,
    "ZEL_API_TRACING_NAME": 'ZEL_api_tracing',
}
FUNCTIONS = "zelLoaderGetVersions zelLoaderTranslateHandle zelTracerCreate zelTracerDestroy zelTracerSetPrologues zelTracerSetEpilogues zelTracerSetEnabled".split()


_extension = Extension(__name__, "Zel", by_symbol=True)


def bind(driver):
    """The functions on one driver."""
    return _extension.bind(driver)


def __getattr__(name):
    return _extension.lookup(name)


def __dir__():
    return _extension.names()
