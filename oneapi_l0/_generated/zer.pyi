# Level Zero runtime. Written by `python -m codegen generate`; do not edit.
from collections.abc import Sequence
from typing import Any, ClassVar

from oneapi_l0.raw._enums import Enum, Flags
from oneapi_l0.raw._functions import Functions
from oneapi_l0.raw._structs import Struct
from oneapi_l0.raw._types import Handle
from oneapi_l0.raw._typing import Addresses, Member, Memory, Numbers, Pointer, Text

from oneapi_l0._generated import ze as _ze
from oneapi_l0._generated.zer_functions import Zer as Zer

ENUMS: dict[str, str]
STRUCTS: dict[str, tuple[int, str]]
HANDLES: dict[str, str]
MACROS: dict[str, int | str]
SINCE: dict[str, tuple[int, int]]
TABLES: dict[str, tuple[str, str]]
FUNCTIONS: list[str]
ANSWERS: dict[str, dict[int, str]]
CONSTANTS: dict[str, tuple[str, dict[str, int]]]
ffi: Any
unchecked: Any
def new(ctype: str, /, **fields: Any) -> Any: ...
zeDefaultGPUImmediateCommandQueueDesc: _ze.ze_command_queue_desc_t
zeDefaultGPUDeviceMemAllocDesc: _ze.ze_device_mem_alloc_desc_t
zeDefaultGPUHostMemAllocDesc: _ze.ze_host_mem_alloc_desc_t
def zerGetLastErrorDescription() -> str: ...
def zerTranslateDeviceHandleToIdentifier(hDevice: _ze.ze_device_handle_t) -> int: ...
def zerTranslateIdentifierToDeviceHandle(identifier: int) -> _ze.ze_device_handle_t: ...
def zerGetDefaultContext() -> _ze.ze_context_handle_t: ...
