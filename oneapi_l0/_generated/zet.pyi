# Level Zero tools. Written by `python -m codegen generate`; do not edit.
from collections.abc import Sequence
from typing import Any, ClassVar

from oneapi_l0.raw._enums import Enum, Flags
from oneapi_l0.raw._functions import Functions
from oneapi_l0.raw._structs import Struct
from oneapi_l0.raw._types import Handle
from oneapi_l0.raw._typing import Addresses, Member, Memory, Numbers, Pointer, Text

from oneapi_l0._generated import ze as _ze
from oneapi_l0._generated.zet_functions import Zet as Zet

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
zet_driver_handle_t = _ze.ze_driver_handle_t
zet_device_handle_t = _ze.ze_device_handle_t
zet_context_handle_t = _ze.ze_context_handle_t
zet_command_list_handle_t = _ze.ze_command_list_handle_t
zet_module_handle_t = _ze.ze_module_handle_t
zet_kernel_handle_t = _ze.ze_kernel_handle_t
class zet_metric_group_handle_t(Handle): ...
class zet_metric_handle_t(Handle): ...
class zet_metric_streamer_handle_t(Handle): ...
class zet_metric_query_pool_handle_t(Handle): ...
class zet_metric_query_handle_t(Handle): ...
class zet_tracer_exp_handle_t(Handle): ...
class zet_debug_session_handle_t(Handle): ...
class zet_metric_programmable_exp_handle_t(Handle): ...
class zet_metric_tracer_exp_handle_t(Handle): ...
class zet_metric_decoder_exp_handle_t(Handle): ...
class zet_structure_type_t(Enum):
    METRIC_GROUP_PROPERTIES: ClassVar[zet_structure_type_t]
    METRIC_PROPERTIES: ClassVar[zet_structure_type_t]
    METRIC_STREAMER_DESC: ClassVar[zet_structure_type_t]
    METRIC_QUERY_POOL_DESC: ClassVar[zet_structure_type_t]
    PROFILE_PROPERTIES: ClassVar[zet_structure_type_t]
    DEVICE_DEBUG_PROPERTIES: ClassVar[zet_structure_type_t]
    DEBUG_MEMORY_SPACE_DESC: ClassVar[zet_structure_type_t]
    DEBUG_REGSET_PROPERTIES: ClassVar[zet_structure_type_t]
    GLOBAL_METRICS_TIMESTAMPS_EXP_PROPERTIES: ClassVar[zet_structure_type_t]
    METRIC_GLOBAL_TIMESTAMPS_RESOLUTION_EXP: ClassVar[zet_structure_type_t]
    TRACER_EXP_DESC: ClassVar[zet_structure_type_t]
    METRICS_CALCULATE_EXP_DESC: ClassVar[zet_structure_type_t]
    METRIC_CALCULATE_EXP_DESC: ClassVar[zet_structure_type_t]
    METRIC_PROGRAMMABLE_EXP_PROPERTIES: ClassVar[zet_structure_type_t]
    METRIC_PROGRAMMABLE_PARAM_INFO_EXP: ClassVar[zet_structure_type_t]
    METRIC_PROGRAMMABLE_PARAM_VALUE_INFO_EXP: ClassVar[zet_structure_type_t]
    METRIC_GROUP_TYPE_EXP: ClassVar[zet_structure_type_t]
    EXPORT_DMA_EXP_PROPERTIES: ClassVar[zet_structure_type_t]
    METRIC_TRACER_EXP_DESC: ClassVar[zet_structure_type_t]
    METRIC_SOURCE_ID_EXP: ClassVar[zet_structure_type_t]
class zet_value_type_t(Enum):
    UINT32: ClassVar[zet_value_type_t]
    UINT64: ClassVar[zet_value_type_t]
    FLOAT32: ClassVar[zet_value_type_t]
    FLOAT64: ClassVar[zet_value_type_t]
    BOOL8: ClassVar[zet_value_type_t]
    STRING: ClassVar[zet_value_type_t]
    UINT8: ClassVar[zet_value_type_t]
    UINT16: ClassVar[zet_value_type_t]
class zet_concurrent_metric_groups_exp_version_t(Enum):
    _1_0: ClassVar[zet_concurrent_metric_groups_exp_version_t]
    CURRENT: ClassVar[zet_concurrent_metric_groups_exp_version_t]
class zet_device_debug_property_flags_t(Flags):
    ATTACH: ClassVar[zet_device_debug_property_flags_t]
class zet_debug_event_flags_t(Flags):
    NEED_ACK: ClassVar[zet_debug_event_flags_t]
class zet_debug_event_type_t(Enum):
    INVALID: ClassVar[zet_debug_event_type_t]
    DETACHED: ClassVar[zet_debug_event_type_t]
    PROCESS_ENTRY: ClassVar[zet_debug_event_type_t]
    PROCESS_EXIT: ClassVar[zet_debug_event_type_t]
    MODULE_LOAD: ClassVar[zet_debug_event_type_t]
    MODULE_UNLOAD: ClassVar[zet_debug_event_type_t]
    THREAD_STOPPED: ClassVar[zet_debug_event_type_t]
    THREAD_UNAVAILABLE: ClassVar[zet_debug_event_type_t]
    PAGE_FAULT: ClassVar[zet_debug_event_type_t]
class zet_debug_detach_reason_t(Enum):
    INVALID: ClassVar[zet_debug_detach_reason_t]
    HOST_EXIT: ClassVar[zet_debug_detach_reason_t]
class zet_debug_page_fault_reason_t(Enum):
    INVALID: ClassVar[zet_debug_page_fault_reason_t]
    MAPPING_ERROR: ClassVar[zet_debug_page_fault_reason_t]
    PERMISSION_ERROR: ClassVar[zet_debug_page_fault_reason_t]
class zet_debug_memory_space_type_t(Enum):
    DEFAULT: ClassVar[zet_debug_memory_space_type_t]
    SLM: ClassVar[zet_debug_memory_space_type_t]
    ELF: ClassVar[zet_debug_memory_space_type_t]
    BARRIER: ClassVar[zet_debug_memory_space_type_t]
class zet_debug_regset_flags_t(Flags):
    READABLE: ClassVar[zet_debug_regset_flags_t]
    WRITEABLE: ClassVar[zet_debug_regset_flags_t]
class zet_metric_group_sampling_type_flags_t(Flags):
    EVENT_BASED: ClassVar[zet_metric_group_sampling_type_flags_t]
    TIME_BASED: ClassVar[zet_metric_group_sampling_type_flags_t]
    EXP_TRACER_BASED: ClassVar[zet_metric_group_sampling_type_flags_t]
class zet_metric_type_t(Enum):
    DURATION: ClassVar[zet_metric_type_t]
    EVENT: ClassVar[zet_metric_type_t]
    EVENT_WITH_RANGE: ClassVar[zet_metric_type_t]
    THROUGHPUT: ClassVar[zet_metric_type_t]
    TIMESTAMP: ClassVar[zet_metric_type_t]
    FLAG: ClassVar[zet_metric_type_t]
    RATIO: ClassVar[zet_metric_type_t]
    RAW: ClassVar[zet_metric_type_t]
    EVENT_EXP_TIMESTAMP: ClassVar[zet_metric_type_t]
    EVENT_EXP_START: ClassVar[zet_metric_type_t]
    EVENT_EXP_END: ClassVar[zet_metric_type_t]
    EVENT_EXP_MONOTONIC_WRAPS_VALUE: ClassVar[zet_metric_type_t]
    EXP_EXPORT_DMA_BUF: ClassVar[zet_metric_type_t]
    IP_EXP: ClassVar[zet_metric_type_t]
    IP: ClassVar[zet_metric_type_t]
class zet_metric_group_calculation_type_t(Enum):
    METRIC_VALUES: ClassVar[zet_metric_group_calculation_type_t]
    MAX_METRIC_VALUES: ClassVar[zet_metric_group_calculation_type_t]
class zet_metric_query_pool_type_t(Enum):
    PERFORMANCE: ClassVar[zet_metric_query_pool_type_t]
    EXECUTION: ClassVar[zet_metric_query_pool_type_t]
class zet_export_metric_data_exp_version_t(Enum):
    _1_0: ClassVar[zet_export_metric_data_exp_version_t]
    CURRENT: ClassVar[zet_export_metric_data_exp_version_t]
class zet_metric_export_memory_exp_version_t(Enum):
    _1_0: ClassVar[zet_metric_export_memory_exp_version_t]
    CURRENT: ClassVar[zet_metric_export_memory_exp_version_t]
class zet_metric_group_type_exp_flags_t(Flags):
    EXPORT_DMA_BUF: ClassVar[zet_metric_group_type_exp_flags_t]
    USER_CREATED: ClassVar[zet_metric_group_type_exp_flags_t]
    OTHER: ClassVar[zet_metric_group_type_exp_flags_t]
    MARKER: ClassVar[zet_metric_group_type_exp_flags_t]
class zet_metric_group_marker_exp_version_t(Enum):
    _1_0: ClassVar[zet_metric_group_marker_exp_version_t]
    CURRENT: ClassVar[zet_metric_group_marker_exp_version_t]
class zet_metric_programmable_exp_version_t(Enum):
    _1_1: ClassVar[zet_metric_programmable_exp_version_t]
    CURRENT: ClassVar[zet_metric_programmable_exp_version_t]
class zet_metric_programmable_param_type_exp_t(Enum):
    DISAGGREGATION: ClassVar[zet_metric_programmable_param_type_exp_t]
    LATENCY: ClassVar[zet_metric_programmable_param_type_exp_t]
    NORMALIZATION_UTILIZATION: ClassVar[zet_metric_programmable_param_type_exp_t]
    NORMALIZATION_AVERAGE: ClassVar[zet_metric_programmable_param_type_exp_t]
    NORMALIZATION_RATE: ClassVar[zet_metric_programmable_param_type_exp_t]
    NORMALIZATION_BYTES: ClassVar[zet_metric_programmable_param_type_exp_t]
    GENERIC: ClassVar[zet_metric_programmable_param_type_exp_t]
class zet_value_info_type_exp_t(Enum):
    UINT32: ClassVar[zet_value_info_type_exp_t]
    UINT64: ClassVar[zet_value_info_type_exp_t]
    FLOAT32: ClassVar[zet_value_info_type_exp_t]
    FLOAT64: ClassVar[zet_value_info_type_exp_t]
    BOOL8: ClassVar[zet_value_info_type_exp_t]
    UINT8: ClassVar[zet_value_info_type_exp_t]
    UINT16: ClassVar[zet_value_info_type_exp_t]
    UINT64_RANGE: ClassVar[zet_value_info_type_exp_t]
    FLOAT64_RANGE: ClassVar[zet_value_info_type_exp_t]
class zet_metrics_runtime_enable_disable_exp_version_t(Enum):
    _1_0: ClassVar[zet_metrics_runtime_enable_disable_exp_version_t]
    CURRENT: ClassVar[zet_metrics_runtime_enable_disable_exp_version_t]
class zet_metric_tracer_exp_version_t(Enum):
    _1_0: ClassVar[zet_metric_tracer_exp_version_t]
    CURRENT: ClassVar[zet_metric_tracer_exp_version_t]
class zet_module_debug_info_format_t(Enum):
    ELF_DWARF: ClassVar[zet_module_debug_info_format_t]
class zet_profile_flags_t(Flags):
    REGISTER_REALLOCATION: ClassVar[zet_profile_flags_t]
    FREE_REGISTER_INFO: ClassVar[zet_profile_flags_t]
class zet_profile_token_type_t(Enum):
    FREE_REGISTER: ClassVar[zet_profile_token_type_t]
class zet_api_tracing_exp_version_t(Enum):
    _1_0: ClassVar[zet_api_tracing_exp_version_t]
    CURRENT: ClassVar[zet_api_tracing_exp_version_t]
class zet_metric_global_timestamps_resolution_exp_t(Struct):
    stype: Member[zet_structure_type_t, int]
    pNext: Member[Pointer, Struct | Pointer | None]
    timerResolution: int
    timestampValidBits: int
    def __init__(self, *, pNext: Struct | Pointer | None = ..., timerResolution: int = ..., timestampValidBits: int = ...) -> None: ...
class zet_base_properties_t(Struct):
    stype: Member[zet_structure_type_t, int]
    pNext: Member[Pointer, Struct | Pointer | None]
    def __init__(self, *, pNext: Struct | Pointer | None = ...) -> None: ...
class zet_base_desc_t(Struct):
    stype: Member[zet_structure_type_t, int]
    pNext: Member[Pointer, Struct | Pointer | None]
    def __init__(self, *, pNext: Struct | Pointer | None = ...) -> None: ...
class zet_value_t(Struct):
    ui32: int
    ui64: int
    fp32: float
    fp64: float
    b8: bool
    def __init__(self, *, ui32: int = ..., ui64: int = ..., fp32: float = ..., fp64: float = ..., b8: bool = ...) -> None: ...
class zet_typed_value_t(Struct):
    type: Member[zet_value_type_t, int]
    value: zet_value_t
    def __init__(self, *, type: int = ..., value: zet_value_t = ...) -> None: ...
class zet_device_debug_properties_t(Struct):
    stype: Member[zet_structure_type_t, int]
    pNext: Member[Pointer, Struct | Pointer | None]
    flags: Member[zet_device_debug_property_flags_t, int]
    def __init__(self, *, pNext: Struct | Pointer | None = ..., flags: int = ...) -> None: ...
class zet_debug_config_t(Struct):
    pid: int
    def __init__(self, *, pid: int = ...) -> None: ...
class zet_debug_event_info_detached_t(Struct):
    reason: Member[zet_debug_detach_reason_t, int]
    def __init__(self, *, reason: int = ...) -> None: ...
class zet_debug_event_info_module_t(Struct):
    format: Member[zet_module_debug_info_format_t, int]
    moduleBegin: int
    moduleEnd: int
    load: int
    def __init__(self, *, format: int = ..., moduleBegin: int = ..., moduleEnd: int = ..., load: int = ...) -> None: ...
class zet_debug_event_info_thread_stopped_t(Struct):
    thread: _ze.ze_device_thread_t
    def __init__(self, *, thread: _ze.ze_device_thread_t = ...) -> None: ...
class zet_debug_event_info_page_fault_t(Struct):
    address: int
    mask: int
    reason: Member[zet_debug_page_fault_reason_t, int]
    def __init__(self, *, address: int = ..., mask: int = ..., reason: int = ...) -> None: ...
class zet_debug_event_info_t(Struct):
    detached: zet_debug_event_info_detached_t
    module: zet_debug_event_info_module_t
    thread: zet_debug_event_info_thread_stopped_t
    page_fault: zet_debug_event_info_page_fault_t
    def __init__(self, *, detached: zet_debug_event_info_detached_t = ..., module: zet_debug_event_info_module_t = ..., thread: zet_debug_event_info_thread_stopped_t = ..., page_fault: zet_debug_event_info_page_fault_t = ...) -> None: ...
class zet_debug_event_t(Struct):
    type: Member[zet_debug_event_type_t, int]
    flags: Member[zet_debug_event_flags_t, int]
    info: zet_debug_event_info_t
    def __init__(self, *, type: int = ..., flags: int = ..., info: zet_debug_event_info_t = ...) -> None: ...
class zet_debug_memory_space_desc_t(Struct):
    stype: Member[zet_structure_type_t, int]
    pNext: Member[Pointer, Struct | Pointer | None]
    type: Member[zet_debug_memory_space_type_t, int]
    address: int
    def __init__(self, *, pNext: Struct | Pointer | None = ..., type: int = ..., address: int = ...) -> None: ...
class zet_debug_regset_properties_t(Struct):
    stype: Member[zet_structure_type_t, int]
    pNext: Member[Pointer, Struct | Pointer | None]
    type: int
    version: int
    generalFlags: Member[zet_debug_regset_flags_t, int]
    deviceFlags: int
    count: int
    bitSize: int
    byteSize: int
    def __init__(self, *, pNext: Struct | Pointer | None = ..., type: int = ..., version: int = ..., generalFlags: int = ..., deviceFlags: int = ..., count: int = ..., bitSize: int = ..., byteSize: int = ...) -> None: ...
class zet_metric_group_properties_t(Struct):
    stype: Member[zet_structure_type_t, int]
    pNext: Member[Pointer, Struct | Pointer | None]
    name: Member[str, str | bytes | Sequence[int]]
    description: Member[str, str | bytes | Sequence[int]]
    samplingType: Member[zet_metric_group_sampling_type_flags_t, int]
    domain: int
    metricCount: int
    def __init__(self, *, pNext: Struct | Pointer | None = ..., name: str | bytes | Sequence[int] = ..., description: str | bytes | Sequence[int] = ..., samplingType: int = ..., domain: int = ..., metricCount: int = ...) -> None: ...
class zet_metric_properties_t(Struct):
    stype: Member[zet_structure_type_t, int]
    pNext: Member[Pointer, Struct | Pointer | None]
    name: Member[str, str | bytes | Sequence[int]]
    description: Member[str, str | bytes | Sequence[int]]
    component: Member[str, str | bytes | Sequence[int]]
    tierNumber: int
    metricType: Member[zet_metric_type_t, int]
    resultType: Member[zet_value_type_t, int]
    resultUnits: Member[str, str | bytes | Sequence[int]]
    def __init__(self, *, pNext: Struct | Pointer | None = ..., name: str | bytes | Sequence[int] = ..., description: str | bytes | Sequence[int] = ..., component: str | bytes | Sequence[int] = ..., tierNumber: int = ..., metricType: int = ..., resultType: int = ..., resultUnits: str | bytes | Sequence[int] = ...) -> None: ...
class zet_metric_streamer_desc_t(Struct):
    stype: Member[zet_structure_type_t, int]
    pNext: Member[Pointer, Struct | Pointer | None]
    notifyEveryNReports: int
    samplingPeriod: int
    def __init__(self, *, pNext: Struct | Pointer | None = ..., notifyEveryNReports: int = ..., samplingPeriod: int = ...) -> None: ...
class zet_metric_query_pool_desc_t(Struct):
    stype: Member[zet_structure_type_t, int]
    pNext: Member[Pointer, Struct | Pointer | None]
    type: Member[zet_metric_query_pool_type_t, int]
    count: int
    def __init__(self, *, pNext: Struct | Pointer | None = ..., type: int = ..., count: int = ...) -> None: ...
class zet_metric_calculate_exp_desc_t(Struct):
    stype: Member[zet_structure_type_t, int]
    pNext: Member[Pointer, Struct | Pointer | None]
    rawReportSkipCount: int
    def __init__(self, *, pNext: Struct | Pointer | None = ..., rawReportSkipCount: int = ...) -> None: ...
class zet_metric_group_type_exp_t(Struct):
    stype: Member[zet_structure_type_t, int]
    pNext: Member[Pointer, Struct | Pointer | None]
    type: Member[zet_metric_group_type_exp_flags_t, int]
    def __init__(self, *, pNext: Struct | Pointer | None = ..., type: int = ...) -> None: ...
class zet_export_dma_buf_exp_properties_t(Struct):
    stype: Member[zet_structure_type_t, int]
    pNext: Member[Pointer, Struct | Pointer | None]
    fd: int
    size: int
    def __init__(self, *, pNext: Struct | Pointer | None = ..., fd: int = ..., size: int = ...) -> None: ...
class zet_metric_source_id_exp_t(Struct):
    stype: Member[zet_structure_type_t, int]
    pNext: Member[Pointer, Struct | Pointer | None]
    sourceId: int
    def __init__(self, *, pNext: Struct | Pointer | None = ..., sourceId: int = ...) -> None: ...
class zet_metric_programmable_exp_properties_t(Struct):
    stype: Member[zet_structure_type_t, int]
    pNext: Member[Pointer, Struct | Pointer | None]
    name: Member[str, str | bytes | Sequence[int]]
    description: Member[str, str | bytes | Sequence[int]]
    component: Member[str, str | bytes | Sequence[int]]
    tierNumber: int
    domain: int
    parameterCount: int
    samplingType: Member[zet_metric_group_sampling_type_flags_t, int]
    sourceId: int
    def __init__(self, *, pNext: Struct | Pointer | None = ..., name: str | bytes | Sequence[int] = ..., description: str | bytes | Sequence[int] = ..., component: str | bytes | Sequence[int] = ..., tierNumber: int = ..., domain: int = ..., parameterCount: int = ..., samplingType: int = ..., sourceId: int = ...) -> None: ...
class zet_value_uint64_range_exp_t(Struct):
    ui64Min: int
    ui64Max: int
    def __init__(self, *, ui64Min: int = ..., ui64Max: int = ...) -> None: ...
class zet_value_fp64_range_exp_t(Struct):
    fp64Min: float
    fp64Max: float
    def __init__(self, *, fp64Min: float = ..., fp64Max: float = ...) -> None: ...
class zet_value_info_exp_t(Struct):
    ui32: int
    ui64: int
    fp32: float
    fp64: float
    b8: bool
    ui8: int
    ui16: int
    ui64Range: zet_value_uint64_range_exp_t
    fp64Range: zet_value_fp64_range_exp_t
    def __init__(self, *, ui32: int = ..., ui64: int = ..., fp32: float = ..., fp64: float = ..., b8: bool = ..., ui8: int = ..., ui16: int = ..., ui64Range: zet_value_uint64_range_exp_t = ..., fp64Range: zet_value_fp64_range_exp_t = ...) -> None: ...
class zet_metric_programmable_param_info_exp_t(Struct):
    stype: Member[zet_structure_type_t, int]
    pNext: Member[Pointer, Struct | Pointer | None]
    type: Member[zet_metric_programmable_param_type_exp_t, int]
    name: Member[str, str | bytes | Sequence[int]]
    valueInfoType: Member[zet_value_info_type_exp_t, int]
    defaultValue: zet_value_t
    valueInfoCount: int
    def __init__(self, *, pNext: Struct | Pointer | None = ..., type: int = ..., name: str | bytes | Sequence[int] = ..., valueInfoType: int = ..., defaultValue: zet_value_t = ..., valueInfoCount: int = ...) -> None: ...
class zet_metric_programmable_param_value_info_exp_t(Struct):
    stype: Member[zet_structure_type_t, int]
    pNext: Member[Pointer, Struct | Pointer | None]
    valueInfo: zet_value_info_exp_t
    description: Member[str, str | bytes | Sequence[int]]
    def __init__(self, *, pNext: Struct | Pointer | None = ..., valueInfo: zet_value_info_exp_t = ..., description: str | bytes | Sequence[int] = ...) -> None: ...
class zet_metric_programmable_param_value_exp_t(Struct):
    value: zet_value_t
    def __init__(self, *, value: zet_value_t = ...) -> None: ...
class zet_metric_tracer_exp_desc_t(Struct):
    stype: Member[zet_structure_type_t, int]
    pNext: Member[Pointer, Struct | Pointer | None]
    notifyEveryNBytes: int
    def __init__(self, *, pNext: Struct | Pointer | None = ..., notifyEveryNBytes: int = ...) -> None: ...
class zet_metric_entry_exp_t(Struct):
    value: zet_value_t
    timeStamp: int
    metricIndex: int
    onSubdevice: bool
    subdeviceId: int
    def __init__(self, *, value: zet_value_t = ..., timeStamp: int = ..., metricIndex: int = ..., onSubdevice: bool = ..., subdeviceId: int = ...) -> None: ...
class zet_profile_properties_t(Struct):
    stype: Member[zet_structure_type_t, int]
    pNext: Member[Pointer, Struct | Pointer | None]
    flags: Member[zet_profile_flags_t, int]
    numTokens: int
    def __init__(self, *, pNext: Struct | Pointer | None = ..., flags: int = ..., numTokens: int = ...) -> None: ...
class zet_profile_free_register_token_t(Struct):
    type: Member[zet_profile_token_type_t, int]
    size: int
    count: int
    def __init__(self, *, type: int = ..., size: int = ..., count: int = ...) -> None: ...
class zet_profile_register_sequence_t(Struct):
    start: int
    count: int
    def __init__(self, *, start: int = ..., count: int = ...) -> None: ...
class zet_tracer_exp_desc_t(Struct):
    stype: Member[zet_structure_type_t, int]
    pNext: Member[Pointer, Struct | Pointer | None]
    pUserData: Member[Pointer, Memory | None]
    def __init__(self, *, pNext: Struct | Pointer | None = ..., pUserData: Memory | None = ...) -> None: ...
ZET_STRUCTURE_TYPE_METRIC_GROUP_PROPERTIES: int
ZET_STRUCTURE_TYPE_METRIC_PROPERTIES: int
ZET_STRUCTURE_TYPE_METRIC_STREAMER_DESC: int
ZET_STRUCTURE_TYPE_METRIC_QUERY_POOL_DESC: int
ZET_STRUCTURE_TYPE_PROFILE_PROPERTIES: int
ZET_STRUCTURE_TYPE_DEVICE_DEBUG_PROPERTIES: int
ZET_STRUCTURE_TYPE_DEBUG_MEMORY_SPACE_DESC: int
ZET_STRUCTURE_TYPE_DEBUG_REGSET_PROPERTIES: int
ZET_STRUCTURE_TYPE_GLOBAL_METRICS_TIMESTAMPS_EXP_PROPERTIES: int
ZET_STRUCTURE_TYPE_METRIC_GLOBAL_TIMESTAMPS_RESOLUTION_EXP: int
ZET_STRUCTURE_TYPE_TRACER_EXP_DESC: int
ZET_STRUCTURE_TYPE_METRICS_CALCULATE_EXP_DESC: int
ZET_STRUCTURE_TYPE_METRIC_CALCULATE_EXP_DESC: int
ZET_STRUCTURE_TYPE_METRIC_PROGRAMMABLE_EXP_PROPERTIES: int
ZET_STRUCTURE_TYPE_METRIC_PROGRAMMABLE_PARAM_INFO_EXP: int
ZET_STRUCTURE_TYPE_METRIC_PROGRAMMABLE_PARAM_VALUE_INFO_EXP: int
ZET_STRUCTURE_TYPE_METRIC_GROUP_TYPE_EXP: int
ZET_STRUCTURE_TYPE_EXPORT_DMA_EXP_PROPERTIES: int
ZET_STRUCTURE_TYPE_METRIC_TRACER_EXP_DESC: int
ZET_STRUCTURE_TYPE_METRIC_SOURCE_ID_EXP: int
ZET_VALUE_TYPE_UINT32: int
ZET_VALUE_TYPE_UINT64: int
ZET_VALUE_TYPE_FLOAT32: int
ZET_VALUE_TYPE_FLOAT64: int
ZET_VALUE_TYPE_BOOL8: int
ZET_VALUE_TYPE_STRING: int
ZET_VALUE_TYPE_UINT8: int
ZET_VALUE_TYPE_UINT16: int
ZET_CONCURRENT_METRIC_GROUPS_EXP_VERSION_1_0: int
ZET_CONCURRENT_METRIC_GROUPS_EXP_VERSION_CURRENT: int
ZET_DEVICE_DEBUG_PROPERTY_FLAG_ATTACH: int
ZET_DEBUG_EVENT_FLAG_NEED_ACK: int
ZET_DEBUG_EVENT_TYPE_INVALID: int
ZET_DEBUG_EVENT_TYPE_DETACHED: int
ZET_DEBUG_EVENT_TYPE_PROCESS_ENTRY: int
ZET_DEBUG_EVENT_TYPE_PROCESS_EXIT: int
ZET_DEBUG_EVENT_TYPE_MODULE_LOAD: int
ZET_DEBUG_EVENT_TYPE_MODULE_UNLOAD: int
ZET_DEBUG_EVENT_TYPE_THREAD_STOPPED: int
ZET_DEBUG_EVENT_TYPE_THREAD_UNAVAILABLE: int
ZET_DEBUG_EVENT_TYPE_PAGE_FAULT: int
ZET_DEBUG_DETACH_REASON_INVALID: int
ZET_DEBUG_DETACH_REASON_HOST_EXIT: int
ZET_DEBUG_PAGE_FAULT_REASON_INVALID: int
ZET_DEBUG_PAGE_FAULT_REASON_MAPPING_ERROR: int
ZET_DEBUG_PAGE_FAULT_REASON_PERMISSION_ERROR: int
ZET_DEBUG_MEMORY_SPACE_TYPE_DEFAULT: int
ZET_DEBUG_MEMORY_SPACE_TYPE_SLM: int
ZET_DEBUG_MEMORY_SPACE_TYPE_ELF: int
ZET_DEBUG_MEMORY_SPACE_TYPE_BARRIER: int
ZET_DEBUG_REGSET_FLAG_READABLE: int
ZET_DEBUG_REGSET_FLAG_WRITEABLE: int
ZET_METRIC_GROUP_SAMPLING_TYPE_FLAG_EVENT_BASED: int
ZET_METRIC_GROUP_SAMPLING_TYPE_FLAG_TIME_BASED: int
ZET_METRIC_GROUP_SAMPLING_TYPE_FLAG_EXP_TRACER_BASED: int
ZET_METRIC_TYPE_DURATION: int
ZET_METRIC_TYPE_EVENT: int
ZET_METRIC_TYPE_EVENT_WITH_RANGE: int
ZET_METRIC_TYPE_THROUGHPUT: int
ZET_METRIC_TYPE_TIMESTAMP: int
ZET_METRIC_TYPE_FLAG: int
ZET_METRIC_TYPE_RATIO: int
ZET_METRIC_TYPE_RAW: int
ZET_METRIC_TYPE_EVENT_EXP_TIMESTAMP: int
ZET_METRIC_TYPE_EVENT_EXP_START: int
ZET_METRIC_TYPE_EVENT_EXP_END: int
ZET_METRIC_TYPE_EVENT_EXP_MONOTONIC_WRAPS_VALUE: int
ZET_METRIC_TYPE_EXP_EXPORT_DMA_BUF: int
ZET_METRIC_TYPE_IP_EXP: int
ZET_METRIC_TYPE_IP: int
ZET_METRIC_GROUP_CALCULATION_TYPE_METRIC_VALUES: int
ZET_METRIC_GROUP_CALCULATION_TYPE_MAX_METRIC_VALUES: int
ZET_METRIC_QUERY_POOL_TYPE_PERFORMANCE: int
ZET_METRIC_QUERY_POOL_TYPE_EXECUTION: int
ZET_EXPORT_METRIC_DATA_EXP_VERSION_1_0: int
ZET_EXPORT_METRIC_DATA_EXP_VERSION_CURRENT: int
ZET_METRIC_EXPORT_MEMORY_EXP_VERSION_1_0: int
ZET_METRIC_EXPORT_MEMORY_EXP_VERSION_CURRENT: int
ZET_METRIC_GROUP_TYPE_EXP_FLAG_EXPORT_DMA_BUF: int
ZET_METRIC_GROUP_TYPE_EXP_FLAG_USER_CREATED: int
ZET_METRIC_GROUP_TYPE_EXP_FLAG_OTHER: int
ZET_METRIC_GROUP_TYPE_EXP_FLAG_MARKER: int
ZET_METRIC_GROUP_MARKER_EXP_VERSION_1_0: int
ZET_METRIC_GROUP_MARKER_EXP_VERSION_CURRENT: int
ZET_METRIC_PROGRAMMABLE_EXP_VERSION_1_1: int
ZET_METRIC_PROGRAMMABLE_EXP_VERSION_CURRENT: int
ZET_METRIC_PROGRAMMABLE_PARAM_TYPE_EXP_DISAGGREGATION: int
ZET_METRIC_PROGRAMMABLE_PARAM_TYPE_EXP_LATENCY: int
ZET_METRIC_PROGRAMMABLE_PARAM_TYPE_EXP_NORMALIZATION_UTILIZATION: int
ZET_METRIC_PROGRAMMABLE_PARAM_TYPE_EXP_NORMALIZATION_AVERAGE: int
ZET_METRIC_PROGRAMMABLE_PARAM_TYPE_EXP_NORMALIZATION_RATE: int
ZET_METRIC_PROGRAMMABLE_PARAM_TYPE_EXP_NORMALIZATION_BYTES: int
ZET_METRIC_PROGRAMMABLE_PARAM_TYPE_EXP_GENERIC: int
ZET_VALUE_INFO_TYPE_EXP_UINT32: int
ZET_VALUE_INFO_TYPE_EXP_UINT64: int
ZET_VALUE_INFO_TYPE_EXP_FLOAT32: int
ZET_VALUE_INFO_TYPE_EXP_FLOAT64: int
ZET_VALUE_INFO_TYPE_EXP_BOOL8: int
ZET_VALUE_INFO_TYPE_EXP_UINT8: int
ZET_VALUE_INFO_TYPE_EXP_UINT16: int
ZET_VALUE_INFO_TYPE_EXP_UINT64_RANGE: int
ZET_VALUE_INFO_TYPE_EXP_FLOAT64_RANGE: int
ZET_METRICS_RUNTIME_ENABLE_DISABLE_EXP_VERSION_1_0: int
ZET_METRICS_RUNTIME_ENABLE_DISABLE_EXP_VERSION_CURRENT: int
ZET_METRIC_TRACER_EXP_VERSION_1_0: int
ZET_METRIC_TRACER_EXP_VERSION_CURRENT: int
ZET_MODULE_DEBUG_INFO_FORMAT_ELF_DWARF: int
ZET_PROFILE_FLAG_REGISTER_REALLOCATION: int
ZET_PROFILE_FLAG_FREE_REGISTER_INFO: int
ZET_PROFILE_TOKEN_TYPE_FREE_REGISTER: int
ZET_API_TRACING_EXP_VERSION_1_0: int
ZET_API_TRACING_EXP_VERSION_CURRENT: int
ZET_GLOBAL_METRICS_TIMESTAMPS_EXP_NAME: str
ZET_CONCURRENT_METRIC_GROUPS_EXP_NAME: str
ZET_MAX_METRIC_GROUP_NAME: int
ZET_MAX_METRIC_GROUP_DESCRIPTION: int
ZET_MAX_METRIC_NAME: int
ZET_MAX_METRIC_DESCRIPTION: int
ZET_MAX_METRIC_COMPONENT: int
ZET_MAX_METRIC_RESULT_UNITS: int
ZET_EXPORT_METRICS_DATA_EXP_NAME: str
ZET_MAX_METRIC_EXPORT_DATA_ELEMENT_NAME_EXP: int
ZET_MAX_METRIC_EXPORT_DATA_ELEMENT_DESCRIPTION_EXP: int
ZET_METRIC_EXPORT_MEMORY_EXP_NAME: str
ZET_METRIC_GROUP_MARKER_EXP_NAME: str
ZET_PROGRAMMABLE_METRICS_EXP_NAME: str
ZET_MAX_PROGRAMMABLE_METRICS_ELEMENT_NAME_EXP: int
ZET_MAX_PROGRAMMABLE_METRICS_ELEMENT_DESCRIPTION_EXP: int
ZET_MAX_METRIC_GROUP_NAME_PREFIX_EXP: int
ZET_MAX_METRIC_PROGRAMMABLE_NAME_EXP: int
ZET_MAX_METRIC_PROGRAMMABLE_DESCRIPTION_EXP: int
ZET_MAX_METRIC_PROGRAMMABLE_COMPONENT_EXP: int
ZET_MAX_METRIC_PROGRAMMABLE_PARAMETER_NAME_EXP: int
ZET_MAX_METRIC_PROGRAMMABLE_VALUE_DESCRIPTION_EXP: int
ZET_METRICS_RUNTIME_ENABLE_DISABLE_EXP_NAME: str
ZET_METRICS_TRACER_EXP_NAME: str
ZET_MULTI_METRICS_EXP_NAME: str
ZET_API_TRACING_EXP_NAME: str
def zetMetricGroupGetGlobalTimestampsExp(hMetricGroup: zet_metric_group_handle_t, synchronizedWithHost: bool) -> tuple[int, int]: ...
def zetDeviceGetConcurrentMetricGroupsExp(hDevice: zet_device_handle_t, phMetricGroups: Sequence[zet_metric_group_handle_t] | Pointer) -> tuple[list[zet_metric_group_handle_t], list[int]]: ...
def zetDeviceGetDebugProperties(hDevice: zet_device_handle_t, pDebugProperties: zet_device_debug_properties_t | Pointer | None = None) -> zet_device_debug_properties_t: ...
def zetDebugAttach(hDevice: zet_device_handle_t, config: zet_debug_config_t | Pointer) -> zet_debug_session_handle_t: ...
def zetDebugDetach(hDebug: zet_debug_session_handle_t) -> _ze.ze_result_t: ...
def zetDebugReadEvent(hDebug: zet_debug_session_handle_t, timeout: int, event: zet_debug_event_t | Pointer | None = None) -> tuple[_ze.ze_result_t, zet_debug_event_t]: ...
def zetDebugAcknowledgeEvent(hDebug: zet_debug_session_handle_t, event: zet_debug_event_t | Pointer) -> _ze.ze_result_t: ...
def zetDebugInterrupt(hDebug: zet_debug_session_handle_t, thread: _ze.ze_device_thread_t | Pointer) -> _ze.ze_result_t: ...
def zetDebugResume(hDebug: zet_debug_session_handle_t, thread: _ze.ze_device_thread_t | Pointer) -> _ze.ze_result_t: ...
def zetDebugReadMemory(hDebug: zet_debug_session_handle_t, thread: _ze.ze_device_thread_t | Pointer, desc: zet_debug_memory_space_desc_t | Pointer, size: int, buffer: Memory) -> _ze.ze_result_t: ...
def zetDebugWriteMemory(hDebug: zet_debug_session_handle_t, thread: _ze.ze_device_thread_t | Pointer, desc: zet_debug_memory_space_desc_t | Pointer, size: int, buffer: Memory) -> _ze.ze_result_t: ...
def zetDebugGetRegisterSetProperties(hDevice: zet_device_handle_t, pRegisterSetProperties: Sequence[zet_debug_regset_properties_t] | None = None) -> list[zet_debug_regset_properties_t]: ...
def zetDebugGetThreadRegisterSetProperties(hDebug: zet_debug_session_handle_t, thread: _ze.ze_device_thread_t | Pointer, pRegisterSetProperties: Sequence[zet_debug_regset_properties_t] | None = None) -> list[zet_debug_regset_properties_t]: ...
def zetDebugReadRegisters(hDebug: zet_debug_session_handle_t, thread: _ze.ze_device_thread_t | Pointer, type: int, start: int, count: int, pRegisterValues: Memory | None = None) -> _ze.ze_result_t: ...
def zetDebugWriteRegisters(hDebug: zet_debug_session_handle_t, thread: _ze.ze_device_thread_t | Pointer, type: int, start: int, count: int, pRegisterValues: Memory | None = None) -> _ze.ze_result_t: ...
def zetMetricGroupGet(hDevice: zet_device_handle_t) -> list[zet_metric_group_handle_t]: ...
def zetMetricGroupGetProperties(hMetricGroup: zet_metric_group_handle_t, pProperties: zet_metric_group_properties_t | Pointer | None = None) -> zet_metric_group_properties_t: ...
def zetMetricGroupCalculateMetricValues(hMetricGroup: zet_metric_group_handle_t, type: int, pRawData: Memory) -> tuple[_ze.ze_result_t, list[zet_typed_value_t]]: ...
def zetMetricGet(hMetricGroup: zet_metric_group_handle_t) -> list[zet_metric_handle_t]: ...
def zetMetricGetProperties(hMetric: zet_metric_handle_t, pProperties: zet_metric_properties_t | Pointer | None = None) -> zet_metric_properties_t: ...
def zetContextActivateMetricGroups(hContext: zet_context_handle_t, hDevice: zet_device_handle_t, phMetricGroups: Sequence[zet_metric_group_handle_t] | Pointer | None = None) -> _ze.ze_result_t: ...
def zetMetricStreamerOpen(hContext: zet_context_handle_t, hDevice: zet_device_handle_t, hMetricGroup: zet_metric_group_handle_t, desc: zet_metric_streamer_desc_t | Pointer, hNotificationEvent: _ze.ze_event_handle_t | None = None) -> zet_metric_streamer_handle_t: ...
def zetCommandListAppendMetricStreamerMarker(hCommandList: zet_command_list_handle_t, hMetricStreamer: zet_metric_streamer_handle_t, value: int) -> _ze.ze_result_t: ...
def zetMetricStreamerClose(hMetricStreamer: zet_metric_streamer_handle_t) -> _ze.ze_result_t: ...
def zetMetricStreamerReadData(hMetricStreamer: zet_metric_streamer_handle_t, maxReportCount: int) -> tuple[_ze.ze_result_t, bytes]: ...
def zetMetricQueryPoolCreate(hContext: zet_context_handle_t, hDevice: zet_device_handle_t, hMetricGroup: zet_metric_group_handle_t, desc: zet_metric_query_pool_desc_t | Pointer) -> zet_metric_query_pool_handle_t: ...
def zetMetricQueryPoolDestroy(hMetricQueryPool: zet_metric_query_pool_handle_t) -> _ze.ze_result_t: ...
def zetMetricQueryCreate(hMetricQueryPool: zet_metric_query_pool_handle_t, index: int) -> zet_metric_query_handle_t: ...
def zetMetricQueryDestroy(hMetricQuery: zet_metric_query_handle_t) -> _ze.ze_result_t: ...
def zetMetricQueryReset(hMetricQuery: zet_metric_query_handle_t) -> _ze.ze_result_t: ...
def zetCommandListAppendMetricQueryBegin(hCommandList: zet_command_list_handle_t, hMetricQuery: zet_metric_query_handle_t) -> _ze.ze_result_t: ...
def zetCommandListAppendMetricQueryEnd(hCommandList: zet_command_list_handle_t, hMetricQuery: zet_metric_query_handle_t, hSignalEvent: _ze.ze_event_handle_t | None = None) -> _ze.ze_result_t: ...
def zetCommandListAppendMetricMemoryBarrier(hCommandList: zet_command_list_handle_t) -> _ze.ze_result_t: ...
def zetMetricQueryGetData(hMetricQuery: zet_metric_query_handle_t) -> bytes: ...
def zetMetricGroupGetExportDataExp(hMetricGroup: zet_metric_group_handle_t, pRawData: Memory) -> bytes: ...
def zetMetricGroupCalculateMetricExportDataExp(hDriver: _ze.ze_driver_handle_t, type: int, pExportData: Memory, pCalculateDescriptor: zet_metric_calculate_exp_desc_t | Pointer) -> tuple[_ze.ze_result_t, list[int], list[zet_typed_value_t]]: ...
def zetCommandListAppendMarkerExp(hCommandList: zet_command_list_handle_t, hMetricGroup: zet_metric_group_handle_t, value: int) -> _ze.ze_result_t: ...
def zetMetricProgrammableGetExp(hDevice: zet_device_handle_t) -> list[zet_metric_programmable_exp_handle_t]: ...
def zetMetricProgrammableGetPropertiesExp(hMetricProgrammable: zet_metric_programmable_exp_handle_t, pProperties: zet_metric_programmable_exp_properties_t | Pointer | None = None) -> zet_metric_programmable_exp_properties_t: ...
def zetMetricProgrammableGetParamInfoExp(hMetricProgrammable: zet_metric_programmable_exp_handle_t, pParameterCount: Pointer | None) -> list[zet_metric_programmable_param_info_exp_t]: ...
def zetMetricProgrammableGetParamValueInfoExp(hMetricProgrammable: zet_metric_programmable_exp_handle_t, parameterOrdinal: int, pValueInfoCount: Pointer | None) -> list[zet_metric_programmable_param_value_info_exp_t]: ...
def zetMetricCreateFromProgrammableExp2(hMetricProgrammable: zet_metric_programmable_exp_handle_t, pParameterValues: Sequence[zet_metric_programmable_param_value_exp_t] | Pointer, pName: Text, pDescription: Text) -> list[zet_metric_handle_t]: ...
def zetMetricCreateFromProgrammableExp(hMetricProgrammable: zet_metric_programmable_exp_handle_t, pParameterValues: Sequence[zet_metric_programmable_param_value_exp_t] | Pointer, pName: Text, pDescription: Text) -> list[zet_metric_handle_t]: ...
def zetDeviceCreateMetricGroupsFromMetricsExp(hDevice: zet_device_handle_t, phMetrics: Sequence[zet_metric_handle_t] | Pointer, pMetricGroupNamePrefix: Text, pDescription: Text) -> list[zet_metric_group_handle_t]: ...
def zetMetricGroupCreateExp(hDevice: zet_device_handle_t, pName: Text, pDescription: Text, samplingType: int) -> zet_metric_group_handle_t: ...
def zetMetricGroupAddMetricExp(hMetricGroup: zet_metric_group_handle_t, hMetric: zet_metric_handle_t) -> _ze.ze_result_t: ...
def zetMetricGroupRemoveMetricExp(hMetricGroup: zet_metric_group_handle_t, hMetric: zet_metric_handle_t) -> _ze.ze_result_t: ...
def zetMetricGroupCloseExp(hMetricGroup: zet_metric_group_handle_t) -> _ze.ze_result_t: ...
def zetMetricGroupDestroyExp(hMetricGroup: zet_metric_group_handle_t) -> _ze.ze_result_t: ...
def zetMetricDestroyExp(hMetric: zet_metric_handle_t) -> _ze.ze_result_t: ...
def zetDeviceEnableMetricsExp(hDevice: zet_device_handle_t) -> _ze.ze_result_t: ...
def zetDeviceDisableMetricsExp(hDevice: zet_device_handle_t) -> _ze.ze_result_t: ...
def zetMetricTracerCreateExp(hContext: zet_context_handle_t, hDevice: zet_device_handle_t, phMetricGroups: Sequence[zet_metric_group_handle_t] | Pointer, desc: zet_metric_tracer_exp_desc_t | Pointer, hNotificationEvent: _ze.ze_event_handle_t | None = None) -> zet_metric_tracer_exp_handle_t: ...
def zetMetricTracerDestroyExp(hMetricTracer: zet_metric_tracer_exp_handle_t) -> _ze.ze_result_t: ...
def zetMetricTracerEnableExp(hMetricTracer: zet_metric_tracer_exp_handle_t, synchronous: bool) -> _ze.ze_result_t: ...
def zetMetricTracerDisableExp(hMetricTracer: zet_metric_tracer_exp_handle_t, synchronous: bool) -> _ze.ze_result_t: ...
def zetMetricTracerReadDataExp(hMetricTracer: zet_metric_tracer_exp_handle_t) -> tuple[_ze.ze_result_t, bytes]: ...
def zetMetricDecoderCreateExp(hMetricTracer: zet_metric_tracer_exp_handle_t) -> zet_metric_decoder_exp_handle_t: ...
def zetMetricDecoderDestroyExp(phMetricDecoder: zet_metric_decoder_exp_handle_t) -> _ze.ze_result_t: ...
def zetMetricDecoderGetDecodableMetricsExp(hMetricDecoder: zet_metric_decoder_exp_handle_t) -> list[zet_metric_handle_t]: ...
def zetMetricTracerDecodeExp(phMetricDecoder: zet_metric_decoder_exp_handle_t, pRawData: Memory | None, phMetrics: Sequence[zet_metric_handle_t] | Pointer) -> tuple[int, list[int], list[zet_metric_entry_exp_t]]: ...
def zetModuleGetDebugInfo(hModule: zet_module_handle_t, format: int) -> bytes: ...
def zetMetricGroupCalculateMultipleMetricValuesExp(hMetricGroup: zet_metric_group_handle_t, type: int, pRawData: Memory) -> tuple[_ze.ze_result_t, list[int], list[zet_typed_value_t]]: ...
def zetKernelGetProfileInfo(hKernel: zet_kernel_handle_t, pProfileProperties: zet_profile_properties_t | Pointer) -> _ze.ze_result_t: ...
def zetTracerExpCreate(hContext: zet_context_handle_t, desc: zet_tracer_exp_desc_t | Pointer) -> zet_tracer_exp_handle_t: ...
def zetTracerExpDestroy(hTracer: zet_tracer_exp_handle_t) -> _ze.ze_result_t: ...
def zetTracerExpSetPrologues(hTracer: zet_tracer_exp_handle_t, pCoreCbs: Pointer | None) -> _ze.ze_result_t: ...
def zetTracerExpSetEpilogues(hTracer: zet_tracer_exp_handle_t, pCoreCbs: Pointer | None) -> _ze.ze_result_t: ...
def zetTracerExpSetEnabled(hTracer: zet_tracer_exp_handle_t, enable: bool) -> _ze.ze_result_t: ...
