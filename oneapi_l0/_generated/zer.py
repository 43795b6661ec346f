"""Level Zero runtime by its C names. Written by `python -m codegen generate`; do not edit."""

from ..raw._namespace import lookup, names

ENUMS = {
}
STRUCTS = {
}
HANDLES = {
}
MACROS = {
}
SINCE = {
    "zerGetLastErrorDescription": (1, 14),
    "zerTranslateDeviceHandleToIdentifier": (1, 14),
    "zerTranslateIdentifierToDeviceHandle": (1, 14),
    "zerGetDefaultContext": (1, 14),
}
TABLES = {
    "zer_global_dditable_t": ("zerGetGlobalProcAddrTable", "zerGetLastErrorDescription zerTranslateDeviceHandleToIdentifier zerTranslateIdentifierToDeviceHandle zerGetDefaultContext"),
}
FUNCTIONS = "zerGetLastErrorDescription zerTranslateDeviceHandleToIdentifier zerTranslateIdentifierToDeviceHandle zerGetDefaultContext".split()
ANSWERS = {}
CONSTANTS = {
    "zeDefaultGPUImmediateCommandQueueDesc": ("ze_command_queue_desc_t", {'ordinal': 0, 'index': 0, 'flags': 6, 'mode': 2, 'priority': 0}),
    "zeDefaultGPUDeviceMemAllocDesc": ("ze_device_mem_alloc_desc_t", {'flags': 1, 'ordinal': 0}),
    "zeDefaultGPUHostMemAllocDesc": ("ze_host_mem_alloc_desc_t", {'flags': 9}),
}


def __getattr__(name):
    return lookup(__name__, name)


def __dir__():
    return names(__name__)
