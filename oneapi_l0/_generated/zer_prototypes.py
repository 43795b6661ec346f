"""Prototypes of Level Zero runtime. Written by `python -m codegen generate`; do not edit."""

# function -> what it returns, then its parameters: direction, type, name, marks
PROTOTYPES = {
    "zerGetLastErrorDescription": (
        "ze_result_t",
        "in,out const char **ppString",
    ),
    "zerTranslateDeviceHandleToIdentifier": (
        "uint32_t",
        "in ze_device_handle_t hDevice",
    ),
    "zerTranslateIdentifierToDeviceHandle": (
        "ze_device_handle_t",
        "in uint32_t identifier",
    ),
    "zerGetDefaultContext": (
        "ze_context_handle_t",
    ),
}
# function -> result -> the conditions under which it is documented
RESULTS: dict[str, dict[str, list[str]]] = {
}
