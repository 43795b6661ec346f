# The Level Zero loader. Written by `python -m codegen`; do not edit.
from collections.abc import Sequence
from typing import Any, ClassVar

from oneapi_l0.drivers import Driver
from oneapi_l0.raw._enums import Enum, Flags
from oneapi_l0.raw._functions import Functions
from oneapi_l0.raw._structs import Struct
from oneapi_l0.raw._types import Handle
from oneapi_l0.raw._typing import Addresses, Member, Memory, Numbers, Pointer, Text

from oneapi_l0._generated import ze as _ze
from ._functions import Zel as Zel

FUNCTIONS: list[str]
ffi: Any
unchecked: Any
TYPES: Any
def bind(driver: Driver) -> Zel: ...
def new(ctype: str, /, **fields: Any) -> Any: ...
class zel_tracer_handle_t(Handle): ...
class zel_handle_type_t(Enum):
    DRIVER: ClassVar[zel_handle_type_t]
    DEVICE: ClassVar[zel_handle_type_t]
    CONTEXT: ClassVar[zel_handle_type_t]
    COMMAND_QUEUE: ClassVar[zel_handle_type_t]
    COMMAND_LIST: ClassVar[zel_handle_type_t]
    FENCE: ClassVar[zel_handle_type_t]
    EVENT_POOL: ClassVar[zel_handle_type_t]
    EVENT: ClassVar[zel_handle_type_t]
    IMAGE: ClassVar[zel_handle_type_t]
    MODULE: ClassVar[zel_handle_type_t]
    MODULE_BUILD_LOG: ClassVar[zel_handle_type_t]
    KERNEL: ClassVar[zel_handle_type_t]
    SAMPLER: ClassVar[zel_handle_type_t]
    PHYSICAL_MEM: ClassVar[zel_handle_type_t]
class zel_api_tracing_version_t(Enum):
    _1_0: ClassVar[zel_api_tracing_version_t]
    CURRENT: ClassVar[zel_api_tracing_version_t]
class zel_structure_type_t(Enum):
    TRACER_DESC: ClassVar[zel_structure_type_t]
    TRACER_EXP_DESC: ClassVar[zel_structure_type_t]
class zel_version_t(Struct):
    major: int
    minor: int
    patch: int
    def __init__(self, *, major: int = ..., minor: int = ..., patch: int = ...) -> None: ...
class zel_component_version_t(Struct):
    component_name: Member[str, str | bytes | Sequence[int]]
    spec_version: Member[_ze.ze_api_version_t, int]
    component_lib_version: zel_version_t
    def __init__(self, *, component_name: str | bytes | Sequence[int] = ..., spec_version: int = ..., component_lib_version: zel_version_t = ...) -> None: ...
class zel_tracer_desc_t(Struct):
    stype: Member[zel_structure_type_t, int]
    pNext: Member[Pointer, Struct | Pointer | None]
    pUserData: Member[Pointer, Memory | None]
    def __init__(self, *, pNext: Struct | Pointer | None = ..., pUserData: Memory | None = ...) -> None: ...
ZEL_HANDLE_DRIVER: int
ZEL_HANDLE_DEVICE: int
ZEL_HANDLE_CONTEXT: int
ZEL_HANDLE_COMMAND_QUEUE: int
ZEL_HANDLE_COMMAND_LIST: int
ZEL_HANDLE_FENCE: int
ZEL_HANDLE_EVENT_POOL: int
ZEL_HANDLE_EVENT: int
ZEL_HANDLE_IMAGE: int
ZEL_HANDLE_MODULE: int
ZEL_HANDLE_MODULE_BUILD_LOG: int
ZEL_HANDLE_KERNEL: int
ZEL_HANDLE_SAMPLER: int
ZEL_HANDLE_PHYSICAL_MEM: int
ZEL_API_TRACING_VERSION_1_0: int
ZEL_API_TRACING_VERSION_CURRENT: int
ZEL_STRUCTURE_TYPE_TRACER_DESC: int
ZEL_STRUCTURE_TYPE_TRACER_EXP_DESC: int
ZEL_COMPONENT_STRING_SIZE: int
ZEL_API_TRACING_NAME: str
def zelLoaderGetVersions() -> list[zel_component_version_t]: ...
def zelLoaderTranslateHandle(handleType: int, handleIn: Memory) -> Pointer: ...
def zelTracerCreate(desc: zel_tracer_desc_t | Pointer) -> zel_tracer_handle_t: ...
def zelTracerDestroy(hTracer: zel_tracer_handle_t) -> _ze.ze_result_t: ...
def zelTracerSetPrologues(hTracer: zel_tracer_handle_t, pCoreCbs: Memory) -> _ze.ze_result_t: ...
def zelTracerSetEpilogues(hTracer: zel_tracer_handle_t, pCoreCbs: Memory) -> _ze.ze_result_t: ...
def zelTracerSetEnabled(hTracer: zel_tracer_handle_t, enable: bool) -> _ze.ze_result_t: ...
