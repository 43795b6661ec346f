# Level Zero core. Written by `python -m codegen generate`; do not edit.
from collections.abc import Sequence
from typing import Any, ClassVar

from oneapi_l0.raw._enums import Enum, Flags
from oneapi_l0.raw._functions import Functions
from oneapi_l0.raw._structs import Struct
from oneapi_l0.raw._types import Handle
from oneapi_l0.raw._typing import Addresses, Member, Memory, Numbers, Pointer, Text

from oneapi_l0._generated.ze_functions import Ze as Ze

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
class ze_rtas_builder_ext_handle_t(Handle): ...
class ze_rtas_parallel_operation_ext_handle_t(Handle): ...
class ze_rtas_builder_exp_handle_t(Handle): ...
class ze_rtas_parallel_operation_exp_handle_t(Handle): ...
class ze_driver_handle_t(Handle): ...
class ze_device_handle_t(Handle): ...
class ze_context_handle_t(Handle): ...
class ze_command_queue_handle_t(Handle): ...
class ze_command_list_handle_t(Handle): ...
class ze_fence_handle_t(Handle): ...
class ze_event_pool_handle_t(Handle): ...
class ze_event_handle_t(Handle): ...
class ze_image_handle_t(Handle): ...
class ze_module_handle_t(Handle): ...
class ze_graph_handle_t(Handle): ...
class ze_module_build_log_handle_t(Handle): ...
class ze_kernel_handle_t(Handle): ...
class ze_sampler_handle_t(Handle): ...
class ze_physical_mem_handle_t(Handle): ...
class ze_fabric_vertex_handle_t(Handle): ...
class ze_fabric_edge_handle_t(Handle): ...
class ze_external_semaphore_ext_handle_t(Handle): ...
class ze_executable_graph_handle_t(Handle): ...
class ze_device_cache_line_size_ext_version_t(Enum):
    _1_0: ClassVar[ze_device_cache_line_size_ext_version_t]
    CURRENT: ClassVar[ze_device_cache_line_size_ext_version_t]
class ze_eu_count_ext_version_t(Enum):
    _1_0: ClassVar[ze_eu_count_ext_version_t]
    CURRENT: ClassVar[ze_eu_count_ext_version_t]
class ze_pci_properties_ext_version_t(Enum):
    _1_0: ClassVar[ze_pci_properties_ext_version_t]
    CURRENT: ClassVar[ze_pci_properties_ext_version_t]
class ze_rtas_builder_ext_version_t(Enum):
    _1_0: ClassVar[ze_rtas_builder_ext_version_t]
    CURRENT: ClassVar[ze_rtas_builder_ext_version_t]
class ze_rtas_device_ext_flags_t(Flags):
    RESERVED: ClassVar[ze_rtas_device_ext_flags_t]
class ze_rtas_format_ext_t(Enum):
    INVALID: ClassVar[ze_rtas_format_ext_t]
    MAX: ClassVar[ze_rtas_format_ext_t]
class ze_rtas_builder_ext_flags_t(Flags):
    RESERVED: ClassVar[ze_rtas_builder_ext_flags_t]
class ze_rtas_parallel_operation_ext_flags_t(Flags):
    RESERVED: ClassVar[ze_rtas_parallel_operation_ext_flags_t]
class ze_rtas_builder_geometry_ext_flags_t(Flags):
    NON_OPAQUE: ClassVar[ze_rtas_builder_geometry_ext_flags_t]
class ze_rtas_builder_instance_ext_flags_t(Flags):
    TRIANGLE_CULL_DISABLE: ClassVar[ze_rtas_builder_instance_ext_flags_t]
    TRIANGLE_FRONT_COUNTERCLOCKWISE: ClassVar[ze_rtas_builder_instance_ext_flags_t]
    TRIANGLE_FORCE_OPAQUE: ClassVar[ze_rtas_builder_instance_ext_flags_t]
    TRIANGLE_FORCE_NON_OPAQUE: ClassVar[ze_rtas_builder_instance_ext_flags_t]
class ze_rtas_builder_build_op_ext_flags_t(Flags):
    COMPACT: ClassVar[ze_rtas_builder_build_op_ext_flags_t]
    NO_DUPLICATE_ANYHIT_INVOCATION: ClassVar[ze_rtas_builder_build_op_ext_flags_t]
class ze_rtas_builder_build_quality_hint_ext_t(Enum):
    LOW: ClassVar[ze_rtas_builder_build_quality_hint_ext_t]
    MEDIUM: ClassVar[ze_rtas_builder_build_quality_hint_ext_t]
    HIGH: ClassVar[ze_rtas_builder_build_quality_hint_ext_t]
class ze_rtas_builder_geometry_type_ext_t(Enum):
    TRIANGLES: ClassVar[ze_rtas_builder_geometry_type_ext_t]
    QUADS: ClassVar[ze_rtas_builder_geometry_type_ext_t]
    PROCEDURAL: ClassVar[ze_rtas_builder_geometry_type_ext_t]
    INSTANCE: ClassVar[ze_rtas_builder_geometry_type_ext_t]
class ze_rtas_builder_input_data_format_ext_t(Enum):
    FLOAT3: ClassVar[ze_rtas_builder_input_data_format_ext_t]
    FLOAT3X4_COLUMN_MAJOR: ClassVar[ze_rtas_builder_input_data_format_ext_t]
    FLOAT3X4_ALIGNED_COLUMN_MAJOR: ClassVar[ze_rtas_builder_input_data_format_ext_t]
    FLOAT3X4_ROW_MAJOR: ClassVar[ze_rtas_builder_input_data_format_ext_t]
    AABB: ClassVar[ze_rtas_builder_input_data_format_ext_t]
    TRIANGLE_INDICES_UINT32: ClassVar[ze_rtas_builder_input_data_format_ext_t]
    QUAD_INDICES_UINT32: ClassVar[ze_rtas_builder_input_data_format_ext_t]
class ze_rtas_builder_exp_version_t(Enum):
    _1_0: ClassVar[ze_rtas_builder_exp_version_t]
    CURRENT: ClassVar[ze_rtas_builder_exp_version_t]
class ze_rtas_device_exp_flags_t(Flags):
    RESERVED: ClassVar[ze_rtas_device_exp_flags_t]
class ze_rtas_format_exp_t(Enum):
    INVALID: ClassVar[ze_rtas_format_exp_t]
    MAX: ClassVar[ze_rtas_format_exp_t]
class ze_rtas_builder_exp_flags_t(Flags):
    RESERVED: ClassVar[ze_rtas_builder_exp_flags_t]
class ze_rtas_parallel_operation_exp_flags_t(Flags):
    RESERVED: ClassVar[ze_rtas_parallel_operation_exp_flags_t]
class ze_rtas_builder_geometry_exp_flags_t(Flags):
    NON_OPAQUE: ClassVar[ze_rtas_builder_geometry_exp_flags_t]
class ze_rtas_builder_instance_exp_flags_t(Flags):
    TRIANGLE_CULL_DISABLE: ClassVar[ze_rtas_builder_instance_exp_flags_t]
    TRIANGLE_FRONT_COUNTERCLOCKWISE: ClassVar[ze_rtas_builder_instance_exp_flags_t]
    TRIANGLE_FORCE_OPAQUE: ClassVar[ze_rtas_builder_instance_exp_flags_t]
    TRIANGLE_FORCE_NON_OPAQUE: ClassVar[ze_rtas_builder_instance_exp_flags_t]
class ze_rtas_builder_build_op_exp_flags_t(Flags):
    COMPACT: ClassVar[ze_rtas_builder_build_op_exp_flags_t]
    NO_DUPLICATE_ANYHIT_INVOCATION: ClassVar[ze_rtas_builder_build_op_exp_flags_t]
class ze_rtas_builder_build_quality_hint_exp_t(Enum):
    LOW: ClassVar[ze_rtas_builder_build_quality_hint_exp_t]
    MEDIUM: ClassVar[ze_rtas_builder_build_quality_hint_exp_t]
    HIGH: ClassVar[ze_rtas_builder_build_quality_hint_exp_t]
class ze_rtas_builder_geometry_type_exp_t(Enum):
    TRIANGLES: ClassVar[ze_rtas_builder_geometry_type_exp_t]
    QUADS: ClassVar[ze_rtas_builder_geometry_type_exp_t]
    PROCEDURAL: ClassVar[ze_rtas_builder_geometry_type_exp_t]
    INSTANCE: ClassVar[ze_rtas_builder_geometry_type_exp_t]
class ze_rtas_builder_input_data_format_exp_t(Enum):
    FLOAT3: ClassVar[ze_rtas_builder_input_data_format_exp_t]
    FLOAT3X4_COLUMN_MAJOR: ClassVar[ze_rtas_builder_input_data_format_exp_t]
    FLOAT3X4_ALIGNED_COLUMN_MAJOR: ClassVar[ze_rtas_builder_input_data_format_exp_t]
    FLOAT3X4_ROW_MAJOR: ClassVar[ze_rtas_builder_input_data_format_exp_t]
    AABB: ClassVar[ze_rtas_builder_input_data_format_exp_t]
    TRIANGLE_INDICES_UINT32: ClassVar[ze_rtas_builder_input_data_format_exp_t]
    QUAD_INDICES_UINT32: ClassVar[ze_rtas_builder_input_data_format_exp_t]
class ze_srgb_ext_version_t(Enum):
    _1_0: ClassVar[ze_srgb_ext_version_t]
    CURRENT: ClassVar[ze_srgb_ext_version_t]
class ze_bandwidth_properties_exp_version_t(Enum):
    _1_0: ClassVar[ze_bandwidth_properties_exp_version_t]
    CURRENT: ClassVar[ze_bandwidth_properties_exp_version_t]
class ze_bfloat16_conversions_ext_version_t(Enum):
    _1_0: ClassVar[ze_bfloat16_conversions_ext_version_t]
    CURRENT: ClassVar[ze_bfloat16_conversions_ext_version_t]
class ze_bindless_image_exp_version_t(Enum):
    _1_0: ClassVar[ze_bindless_image_exp_version_t]
    CURRENT: ClassVar[ze_bindless_image_exp_version_t]
class ze_image_bindless_exp_flags_t(Flags):
    BINDLESS: ClassVar[ze_image_bindless_exp_flags_t]
    SAMPLED_IMAGE: ClassVar[ze_image_bindless_exp_flags_t]
class ze_cache_reservation_ext_version_t(Enum):
    _1_0: ClassVar[ze_cache_reservation_ext_version_t]
    CURRENT: ClassVar[ze_cache_reservation_ext_version_t]
class ze_cache_ext_region_t(Enum):
    ZE_CACHE_REGION_DEFAULT: ClassVar[ze_cache_ext_region_t]
    ZE_CACHE_RESERVE_REGION: ClassVar[ze_cache_ext_region_t]
    ZE_CACHE_NON_RESERVED_REGION: ClassVar[ze_cache_ext_region_t]
    DEFAULT: ClassVar[ze_cache_ext_region_t]
    RESERVED: ClassVar[ze_cache_ext_region_t]
    NON_RESERVED: ClassVar[ze_cache_ext_region_t]
class ze_command_list_flags_t(Flags):
    RELAXED_ORDERING: ClassVar[ze_command_list_flags_t]
    MAXIMIZE_THROUGHPUT: ClassVar[ze_command_list_flags_t]
    EXPLICIT_ONLY: ClassVar[ze_command_list_flags_t]
    IN_ORDER: ClassVar[ze_command_list_flags_t]
    EXP_CLONEABLE: ClassVar[ze_command_list_flags_t]
    COPY_OFFLOAD_HINT: ClassVar[ze_command_list_flags_t]
class ze_command_queue_flags_t(Flags):
    EXPLICIT_ONLY: ClassVar[ze_command_queue_flags_t]
    IN_ORDER: ClassVar[ze_command_queue_flags_t]
    COPY_OFFLOAD_HINT: ClassVar[ze_command_queue_flags_t]
class ze_command_queue_mode_t(Enum):
    DEFAULT: ClassVar[ze_command_queue_mode_t]
    SYNCHRONOUS: ClassVar[ze_command_queue_mode_t]
    ASYNCHRONOUS: ClassVar[ze_command_queue_mode_t]
class ze_command_queue_priority_t(Enum):
    NORMAL: ClassVar[ze_command_queue_priority_t]
    PRIORITY_LOW: ClassVar[ze_command_queue_priority_t]
    PRIORITY_HIGH: ClassVar[ze_command_queue_priority_t]
class ze_command_list_clone_exp_version_t(Enum):
    _1_0: ClassVar[ze_command_list_clone_exp_version_t]
    CURRENT: ClassVar[ze_command_list_clone_exp_version_t]
class ze_result_t(Enum):
    SUCCESS: ClassVar[ze_result_t]
    NOT_READY: ClassVar[ze_result_t]
    ERROR_DEVICE_LOST: ClassVar[ze_result_t]
    ERROR_OUT_OF_HOST_MEMORY: ClassVar[ze_result_t]
    ERROR_OUT_OF_DEVICE_MEMORY: ClassVar[ze_result_t]
    ERROR_MODULE_BUILD_FAILURE: ClassVar[ze_result_t]
    ERROR_MODULE_LINK_FAILURE: ClassVar[ze_result_t]
    ERROR_DEVICE_REQUIRES_RESET: ClassVar[ze_result_t]
    ERROR_DEVICE_IN_LOW_POWER_STATE: ClassVar[ze_result_t]
    EXP_ERROR_DEVICE_IS_NOT_VERTEX: ClassVar[ze_result_t]
    EXP_ERROR_VERTEX_IS_NOT_DEVICE: ClassVar[ze_result_t]
    EXP_ERROR_REMOTE_DEVICE: ClassVar[ze_result_t]
    EXP_ERROR_OPERANDS_INCOMPATIBLE: ClassVar[ze_result_t]
    EXP_RTAS_BUILD_RETRY: ClassVar[ze_result_t]
    EXP_RTAS_BUILD_DEFERRED: ClassVar[ze_result_t]
    ERROR_INSUFFICIENT_PERMISSIONS: ClassVar[ze_result_t]
    ERROR_NOT_AVAILABLE: ClassVar[ze_result_t]
    ERROR_DEPENDENCY_UNAVAILABLE: ClassVar[ze_result_t]
    WARNING_DROPPED_DATA: ClassVar[ze_result_t]
    ERROR_UNINITIALIZED: ClassVar[ze_result_t]
    ERROR_UNSUPPORTED_VERSION: ClassVar[ze_result_t]
    ERROR_UNSUPPORTED_FEATURE: ClassVar[ze_result_t]
    ERROR_INVALID_ARGUMENT: ClassVar[ze_result_t]
    ERROR_INVALID_NULL_HANDLE: ClassVar[ze_result_t]
    ERROR_HANDLE_OBJECT_IN_USE: ClassVar[ze_result_t]
    ERROR_INVALID_NULL_POINTER: ClassVar[ze_result_t]
    ERROR_INVALID_SIZE: ClassVar[ze_result_t]
    ERROR_UNSUPPORTED_SIZE: ClassVar[ze_result_t]
    ERROR_UNSUPPORTED_ALIGNMENT: ClassVar[ze_result_t]
    ERROR_INVALID_SYNCHRONIZATION_OBJECT: ClassVar[ze_result_t]
    ERROR_INVALID_ENUMERATION: ClassVar[ze_result_t]
    ERROR_UNSUPPORTED_ENUMERATION: ClassVar[ze_result_t]
    ERROR_UNSUPPORTED_IMAGE_FORMAT: ClassVar[ze_result_t]
    ERROR_INVALID_NATIVE_BINARY: ClassVar[ze_result_t]
    ERROR_INVALID_GLOBAL_NAME: ClassVar[ze_result_t]
    ERROR_INVALID_KERNEL_NAME: ClassVar[ze_result_t]
    ERROR_INVALID_FUNCTION_NAME: ClassVar[ze_result_t]
    ERROR_INVALID_GROUP_SIZE_DIMENSION: ClassVar[ze_result_t]
    ERROR_INVALID_GLOBAL_WIDTH_DIMENSION: ClassVar[ze_result_t]
    ERROR_INVALID_KERNEL_ARGUMENT_INDEX: ClassVar[ze_result_t]
    ERROR_INVALID_KERNEL_ARGUMENT_SIZE: ClassVar[ze_result_t]
    ERROR_INVALID_KERNEL_ATTRIBUTE_VALUE: ClassVar[ze_result_t]
    ERROR_INVALID_MODULE_UNLINKED: ClassVar[ze_result_t]
    ERROR_INVALID_COMMAND_LIST_TYPE: ClassVar[ze_result_t]
    ERROR_OVERLAPPING_REGIONS: ClassVar[ze_result_t]
    WARNING_ACTION_REQUIRED: ClassVar[ze_result_t]
    ERROR_INVALID_KERNEL_HANDLE: ClassVar[ze_result_t]
    EXT_RTAS_BUILD_RETRY: ClassVar[ze_result_t]
    EXT_RTAS_BUILD_DEFERRED: ClassVar[ze_result_t]
    EXT_ERROR_OPERANDS_INCOMPATIBLE: ClassVar[ze_result_t]
    ERROR_SURVIVABILITY_MODE_DETECTED: ClassVar[ze_result_t]
    ERROR_ADDRESS_NOT_FOUND: ClassVar[ze_result_t]
    QUERY_TRUE: ClassVar[ze_result_t]
    QUERY_FALSE: ClassVar[ze_result_t]
    ERROR_INVALID_GRAPH: ClassVar[ze_result_t]
    ERROR_GRAPH_CAPTURE_UNSUPPORTED: ClassVar[ze_result_t]
    ERROR_GRAPH_CAPTURE_INVALIDATED: ClassVar[ze_result_t]
    ERROR_GRAPH_CAPTURE_MERGE_ATTEMPT: ClassVar[ze_result_t]
    ERROR_COMMAND_LIST_NOT_CAPTURING: ClassVar[ze_result_t]
    ERROR_GRAPH_UNJOINED_FORKS: ClassVar[ze_result_t]
    ERROR_GRAPH_INTERNAL_EVENT: ClassVar[ze_result_t]
    ERROR_UNKNOWN: ClassVar[ze_result_t]
class ze_structure_type_t(Enum):
    DRIVER_PROPERTIES: ClassVar[ze_structure_type_t]
    DRIVER_IPC_PROPERTIES: ClassVar[ze_structure_type_t]
    DEVICE_PROPERTIES: ClassVar[ze_structure_type_t]
    DEVICE_COMPUTE_PROPERTIES: ClassVar[ze_structure_type_t]
    DEVICE_MODULE_PROPERTIES: ClassVar[ze_structure_type_t]
    COMMAND_QUEUE_GROUP_PROPERTIES: ClassVar[ze_structure_type_t]
    DEVICE_MEMORY_PROPERTIES: ClassVar[ze_structure_type_t]
    DEVICE_MEMORY_ACCESS_PROPERTIES: ClassVar[ze_structure_type_t]
    DEVICE_CACHE_PROPERTIES: ClassVar[ze_structure_type_t]
    DEVICE_IMAGE_PROPERTIES: ClassVar[ze_structure_type_t]
    DEVICE_P2P_PROPERTIES: ClassVar[ze_structure_type_t]
    DEVICE_EXTERNAL_MEMORY_PROPERTIES: ClassVar[ze_structure_type_t]
    CONTEXT_DESC: ClassVar[ze_structure_type_t]
    COMMAND_QUEUE_DESC: ClassVar[ze_structure_type_t]
    COMMAND_LIST_DESC: ClassVar[ze_structure_type_t]
    EVENT_POOL_DESC: ClassVar[ze_structure_type_t]
    EVENT_DESC: ClassVar[ze_structure_type_t]
    FENCE_DESC: ClassVar[ze_structure_type_t]
    IMAGE_DESC: ClassVar[ze_structure_type_t]
    IMAGE_PROPERTIES: ClassVar[ze_structure_type_t]
    DEVICE_MEM_ALLOC_DESC: ClassVar[ze_structure_type_t]
    HOST_MEM_ALLOC_DESC: ClassVar[ze_structure_type_t]
    MEMORY_ALLOCATION_PROPERTIES: ClassVar[ze_structure_type_t]
    EXTERNAL_MEMORY_EXPORT_DESC: ClassVar[ze_structure_type_t]
    EXTERNAL_MEMORY_IMPORT_FD: ClassVar[ze_structure_type_t]
    EXTERNAL_MEMORY_EXPORT_FD: ClassVar[ze_structure_type_t]
    MODULE_DESC: ClassVar[ze_structure_type_t]
    MODULE_PROPERTIES: ClassVar[ze_structure_type_t]
    KERNEL_DESC: ClassVar[ze_structure_type_t]
    KERNEL_PROPERTIES: ClassVar[ze_structure_type_t]
    SAMPLER_DESC: ClassVar[ze_structure_type_t]
    PHYSICAL_MEM_DESC: ClassVar[ze_structure_type_t]
    KERNEL_PREFERRED_GROUP_SIZE_PROPERTIES: ClassVar[ze_structure_type_t]
    EXTERNAL_MEMORY_IMPORT_WIN32: ClassVar[ze_structure_type_t]
    EXTERNAL_MEMORY_EXPORT_WIN32: ClassVar[ze_structure_type_t]
    DEVICE_RAYTRACING_EXT_PROPERTIES: ClassVar[ze_structure_type_t]
    RAYTRACING_MEM_ALLOC_EXT_DESC: ClassVar[ze_structure_type_t]
    FLOAT_ATOMIC_EXT_PROPERTIES: ClassVar[ze_structure_type_t]
    CACHE_RESERVATION_EXT_DESC: ClassVar[ze_structure_type_t]
    EU_COUNT_EXT: ClassVar[ze_structure_type_t]
    SRGB_EXT_DESC: ClassVar[ze_structure_type_t]
    LINKAGE_INSPECTION_EXT_DESC: ClassVar[ze_structure_type_t]
    PCI_EXT_PROPERTIES: ClassVar[ze_structure_type_t]
    DRIVER_MEMORY_FREE_EXT_PROPERTIES: ClassVar[ze_structure_type_t]
    MEMORY_FREE_EXT_DESC: ClassVar[ze_structure_type_t]
    MEMORY_COMPRESSION_HINTS_EXT_DESC: ClassVar[ze_structure_type_t]
    IMAGE_ALLOCATION_EXT_PROPERTIES: ClassVar[ze_structure_type_t]
    DEVICE_LUID_EXT_PROPERTIES: ClassVar[ze_structure_type_t]
    DEVICE_MEMORY_EXT_PROPERTIES: ClassVar[ze_structure_type_t]
    DEVICE_IP_VERSION_EXT: ClassVar[ze_structure_type_t]
    IMAGE_VIEW_PLANAR_EXT_DESC: ClassVar[ze_structure_type_t]
    EVENT_QUERY_KERNEL_TIMESTAMPS_EXT_PROPERTIES: ClassVar[ze_structure_type_t]
    EVENT_QUERY_KERNEL_TIMESTAMPS_RESULTS_EXT_PROPERTIES: ClassVar[ze_structure_type_t]
    KERNEL_MAX_GROUP_SIZE_EXT_PROPERTIES: ClassVar[ze_structure_type_t]
    IMAGE_FORMAT_SUPPORT_EXT_PROPERTIES: ClassVar[ze_structure_type_t]
    DEVICE_READONLY_MEMORY_EXT_PROPERTIES: ClassVar[ze_structure_type_t]
    RELAXED_ALLOCATION_LIMITS_EXT_DESC: ClassVar[ze_structure_type_t]
    RELAXED_ALLOCATION_LIMITS_EXP_DESC: ClassVar[ze_structure_type_t]
    MODULE_PROGRAM_EXP_DESC: ClassVar[ze_structure_type_t]
    SCHEDULING_HINT_EXP_PROPERTIES: ClassVar[ze_structure_type_t]
    SCHEDULING_HINT_EXP_DESC: ClassVar[ze_structure_type_t]
    IMAGE_VIEW_PLANAR_EXP_DESC: ClassVar[ze_structure_type_t]
    DEVICE_PROPERTIES_1_2: ClassVar[ze_structure_type_t]
    IMAGE_MEMORY_EXP_PROPERTIES: ClassVar[ze_structure_type_t]
    POWER_SAVING_HINT_EXP_DESC: ClassVar[ze_structure_type_t]
    COPY_BANDWIDTH_EXP_PROPERTIES: ClassVar[ze_structure_type_t]
    DEVICE_P2P_BANDWIDTH_EXP_PROPERTIES: ClassVar[ze_structure_type_t]
    FABRIC_VERTEX_EXP_PROPERTIES: ClassVar[ze_structure_type_t]
    FABRIC_EDGE_EXP_PROPERTIES: ClassVar[ze_structure_type_t]
    MEMORY_SUB_ALLOCATIONS_EXP_PROPERTIES: ClassVar[ze_structure_type_t]
    RTAS_BUILDER_EXP_DESC: ClassVar[ze_structure_type_t]
    RTAS_BUILDER_BUILD_OP_EXP_DESC: ClassVar[ze_structure_type_t]
    RTAS_BUILDER_EXP_PROPERTIES: ClassVar[ze_structure_type_t]
    RTAS_PARALLEL_OPERATION_EXP_PROPERTIES: ClassVar[ze_structure_type_t]
    RTAS_DEVICE_EXP_PROPERTIES: ClassVar[ze_structure_type_t]
    RTAS_GEOMETRY_AABBS_EXP_CB_PARAMS: ClassVar[ze_structure_type_t]
    COUNTER_BASED_EVENT_POOL_EXP_DESC: ClassVar[ze_structure_type_t]
    MUTABLE_COMMAND_LIST_EXP_PROPERTIES: ClassVar[ze_structure_type_t]
    MUTABLE_COMMAND_LIST_EXP_DESC: ClassVar[ze_structure_type_t]
    MUTABLE_COMMAND_ID_EXP_DESC: ClassVar[ze_structure_type_t]
    MUTABLE_COMMANDS_EXP_DESC: ClassVar[ze_structure_type_t]
    MUTABLE_KERNEL_ARGUMENT_EXP_DESC: ClassVar[ze_structure_type_t]
    MUTABLE_GROUP_COUNT_EXP_DESC: ClassVar[ze_structure_type_t]
    MUTABLE_GROUP_SIZE_EXP_DESC: ClassVar[ze_structure_type_t]
    MUTABLE_GLOBAL_OFFSET_EXP_DESC: ClassVar[ze_structure_type_t]
    PITCHED_ALLOC_DEVICE_EXP_PROPERTIES: ClassVar[ze_structure_type_t]
    BINDLESS_IMAGE_EXP_DESC: ClassVar[ze_structure_type_t]
    PITCHED_IMAGE_EXP_DESC: ClassVar[ze_structure_type_t]
    MUTABLE_GRAPH_ARGUMENT_EXP_DESC: ClassVar[ze_structure_type_t]
    INIT_DRIVER_TYPE_DESC: ClassVar[ze_structure_type_t]
    EXTERNAL_SEMAPHORE_EXT_DESC: ClassVar[ze_structure_type_t]
    EXTERNAL_SEMAPHORE_WIN32_EXT_DESC: ClassVar[ze_structure_type_t]
    EXTERNAL_SEMAPHORE_FD_EXT_DESC: ClassVar[ze_structure_type_t]
    EXTERNAL_SEMAPHORE_SIGNAL_PARAMS_EXT: ClassVar[ze_structure_type_t]
    EXTERNAL_SEMAPHORE_WAIT_PARAMS_EXT: ClassVar[ze_structure_type_t]
    DRIVER_DDI_HANDLES_EXT_PROPERTIES: ClassVar[ze_structure_type_t]
    DEVICE_CACHELINE_SIZE_EXT: ClassVar[ze_structure_type_t]
    DEVICE_VECTOR_WIDTH_PROPERTIES_EXT: ClassVar[ze_structure_type_t]
    RTAS_BUILDER_EXT_DESC: ClassVar[ze_structure_type_t]
    RTAS_BUILDER_BUILD_OP_EXT_DESC: ClassVar[ze_structure_type_t]
    RTAS_BUILDER_EXT_PROPERTIES: ClassVar[ze_structure_type_t]
    RTAS_PARALLEL_OPERATION_EXT_PROPERTIES: ClassVar[ze_structure_type_t]
    RTAS_DEVICE_EXT_PROPERTIES: ClassVar[ze_structure_type_t]
    RTAS_GEOMETRY_AABBS_EXT_CB_PARAMS: ClassVar[ze_structure_type_t]
    COMMAND_LIST_APPEND_PARAM_COOPERATIVE_DESC: ClassVar[ze_structure_type_t]
    EXTERNAL_MEMMAP_SYSMEM_EXT_DESC: ClassVar[ze_structure_type_t]
    PITCHED_ALLOC_2DIMAGE_LINEAR_PITCH_EXP_INFO: ClassVar[ze_structure_type_t]
    KERNEL_ALLOCATION_PROPERTIES: ClassVar[ze_structure_type_t]
    EVENT_COUNTER_BASED_DESC: ClassVar[ze_structure_type_t]
    EVENT_COUNTER_BASED_EXTERNAL_SYNC_ALLOCATION_DESC: ClassVar[ze_structure_type_t]
    EVENT_SYNC_MODE_DESC: ClassVar[ze_structure_type_t]
    IPC_MEM_HANDLE_TYPE_EXT_DESC: ClassVar[ze_structure_type_t]
    DEVICE_EVENT_PROPERTIES: ClassVar[ze_structure_type_t]
    EVENT_COUNTER_BASED_EXTERNAL_AGGREGATE_STORAGE_DESC: ClassVar[ze_structure_type_t]
    PHYSICAL_MEM_PROPERTIES: ClassVar[ze_structure_type_t]
    DEVICE_USABLEMEM_SIZE_EXT_PROPERTIES: ClassVar[ze_structure_type_t]
    CUSTOM_PITCH_EXP_DESC: ClassVar[ze_structure_type_t]
    DEVICE_COMPUTE_DOTPRODUCT_EXT_PROPERTIES: ClassVar[ze_structure_type_t]
    RUNTIME_REQUIREMENTS_MODULE_DESC: ClassVar[ze_structure_type_t]
    RUNTIME_REQUIREMENTS_GRAPH_DESC: ClassVar[ze_structure_type_t]
    RUNTIME_REQUIREMENTS_OUTPUT: ClassVar[ze_structure_type_t]
    RECORD_REPLAY_GRAPH_EXT_PROPERTIES: ClassVar[ze_structure_type_t]
    RECORD_REPLAY_GRAPH_EXT_DUMP_DESC: ClassVar[ze_structure_type_t]
class ze_external_memory_type_flags_t(Flags):
    OPAQUE_FD: ClassVar[ze_external_memory_type_flags_t]
    DMA_BUF: ClassVar[ze_external_memory_type_flags_t]
    OPAQUE_WIN32: ClassVar[ze_external_memory_type_flags_t]
    OPAQUE_WIN32_KMT: ClassVar[ze_external_memory_type_flags_t]
    D3D11_TEXTURE: ClassVar[ze_external_memory_type_flags_t]
    D3D11_TEXTURE_KMT: ClassVar[ze_external_memory_type_flags_t]
    D3D12_HEAP: ClassVar[ze_external_memory_type_flags_t]
    D3D12_RESOURCE: ClassVar[ze_external_memory_type_flags_t]
class ze_bandwidth_unit_t(Enum):
    UNKNOWN: ClassVar[ze_bandwidth_unit_t]
    BYTES_PER_NANOSEC: ClassVar[ze_bandwidth_unit_t]
    BYTES_PER_CLOCK: ClassVar[ze_bandwidth_unit_t]
class ze_latency_unit_t(Enum):
    UNKNOWN: ClassVar[ze_latency_unit_t]
    NANOSEC: ClassVar[ze_latency_unit_t]
    CLOCK: ClassVar[ze_latency_unit_t]
    HOP: ClassVar[ze_latency_unit_t]
class ze_context_flags_t(Flags):
    TBD: ClassVar[ze_context_flags_t]
class ze_memory_advice_t(Enum):
    SET_READ_MOSTLY: ClassVar[ze_memory_advice_t]
    CLEAR_READ_MOSTLY: ClassVar[ze_memory_advice_t]
    SET_PREFERRED_LOCATION: ClassVar[ze_memory_advice_t]
    CLEAR_PREFERRED_LOCATION: ClassVar[ze_memory_advice_t]
    SET_NON_ATOMIC_MOSTLY: ClassVar[ze_memory_advice_t]
    CLEAR_NON_ATOMIC_MOSTLY: ClassVar[ze_memory_advice_t]
    BIAS_CACHED: ClassVar[ze_memory_advice_t]
    BIAS_UNCACHED: ClassVar[ze_memory_advice_t]
    SET_SYSTEM_MEMORY_PREFERRED_LOCATION: ClassVar[ze_memory_advice_t]
    CLEAR_SYSTEM_MEMORY_PREFERRED_LOCATION: ClassVar[ze_memory_advice_t]
class ze_event_pool_counter_based_exp_version_t(Enum):
    _1_0: ClassVar[ze_event_pool_counter_based_exp_version_t]
    CURRENT: ClassVar[ze_event_pool_counter_based_exp_version_t]
class ze_event_pool_counter_based_exp_flags_t(Flags):
    IMMEDIATE: ClassVar[ze_event_pool_counter_based_exp_flags_t]
    NON_IMMEDIATE: ClassVar[ze_event_pool_counter_based_exp_flags_t]
class ze_device_type_t(Enum):
    GPU: ClassVar[ze_device_type_t]
    CPU: ClassVar[ze_device_type_t]
    FPGA: ClassVar[ze_device_type_t]
    MCA: ClassVar[ze_device_type_t]
    VPU: ClassVar[ze_device_type_t]
class ze_device_property_flags_t(Flags):
    INTEGRATED: ClassVar[ze_device_property_flags_t]
    SUBDEVICE: ClassVar[ze_device_property_flags_t]
    ECC: ClassVar[ze_device_property_flags_t]
    ONDEMANDPAGING: ClassVar[ze_device_property_flags_t]
class ze_device_dp_capability_flags_t(Flags):
    DEVICE_NON_SYSTOLIC_DPA4_SIMD_ALL: ClassVar[ze_device_dp_capability_flags_t]
    DEVICE_SYSTOLIC_DPAS_SIMD8: ClassVar[ze_device_dp_capability_flags_t]
    DEVICE_SYSTOLIC_DPAS_SIMD16: ClassVar[ze_device_dp_capability_flags_t]
    DEVICE_SYSTOLIC_BDPAS_SIMD16: ClassVar[ze_device_dp_capability_flags_t]
    DEVICE_SYSTOLIC_DPAS_DEPTH4: ClassVar[ze_device_dp_capability_flags_t]
    DEVICE_SYSTOLIC_DPAS_DEPTH8: ClassVar[ze_device_dp_capability_flags_t]
    DEVICE_SYSTOLIC_BDPAS_DEPTH8: ClassVar[ze_device_dp_capability_flags_t]
    DEVICE_SYSTOLIC_OUTPUT_MATRIX_ROWCOUNT_UPTO8: ClassVar[ze_device_dp_capability_flags_t]
    DEVICE_SYSTOLIC_OUTPUT_MATRIX_ROWCOUNT_FIXED8: ClassVar[ze_device_dp_capability_flags_t]
class ze_device_input_data_type_flags_t(Flags):
    DEVICE_INPUT_DATA_TYPE_NONE: ClassVar[ze_device_input_data_type_flags_t]
    ZE_DEVICE_INPUT_DATA_INT8_PACK4_PER_SIMD_LANE: ClassVar[ze_device_input_data_type_flags_t]
    DEVICE_INPUT_DATA_INT4_PACK8_PER_SIMD_LANE: ClassVar[ze_device_input_data_type_flags_t]
    DEVICE_INPUT_DATA_INT2_PACK8_PER_SIMD_LANE: ClassVar[ze_device_input_data_type_flags_t]
    DEVICE_INPUT_DATA_TF32_PACK1_PER_SIMD_LANE: ClassVar[ze_device_input_data_type_flags_t]
    DEVICE_INPUT_DATA_FP16_PACK2_PER_SIMD_LANE: ClassVar[ze_device_input_data_type_flags_t]
    DEVICE_INPUT_DATA_BF16_PACK2_PER_SIMD_LANE: ClassVar[ze_device_input_data_type_flags_t]
    DEVICE_INPUT_DATA_FP8_PACK4_PER_SIMD_LANE: ClassVar[ze_device_input_data_type_flags_t]
    DEVICE_INPUT_DATA_BF8_PACK4_PER_SIMD_LANE: ClassVar[ze_device_input_data_type_flags_t]
    DEVICE_INPUT_DATA_E2M1_PACK8_PER_SIMD_LANE: ClassVar[ze_device_input_data_type_flags_t]
    DEVICE_INPUT_DATA_E3M0_PACK8_PER_SIMD_LANE: ClassVar[ze_device_input_data_type_flags_t]
    DEVICE_INPUT_DATA_INT8_PACK4_PER_SIMD_LANE: ClassVar[ze_device_input_data_type_flags_t]
    DEVICE_INPUT_DATA_SCALING_UINT8: ClassVar[ze_device_input_data_type_flags_t]
    DEVICE_INPUT_DATA_SCALING_UE5M3: ClassVar[ze_device_input_data_type_flags_t]
    DEVICE_INPUT_DATA_SCALING_UE4M3: ClassVar[ze_device_input_data_type_flags_t]
class ze_device_output_data_type_flags_t(Flags):
    DEVICE_OUTPUT_DATA_INT32: ClassVar[ze_device_output_data_type_flags_t]
    DEVICE_OUTPUT_DATA_FP32: ClassVar[ze_device_output_data_type_flags_t]
    DEVICE_OUTPUT_DATA_FP16: ClassVar[ze_device_output_data_type_flags_t]
    DEVICE_OUTPUT_DATA_BF16: ClassVar[ze_device_output_data_type_flags_t]
class ze_device_compute_dotproduct_properties_ext_version_t(Enum):
    _1_0: ClassVar[ze_device_compute_dotproduct_properties_ext_version_t]
    CURRENT: ClassVar[ze_device_compute_dotproduct_properties_ext_version_t]
class ze_device_module_flags_t(Flags):
    FP16: ClassVar[ze_device_module_flags_t]
    FP64: ClassVar[ze_device_module_flags_t]
    INT64_ATOMICS: ClassVar[ze_device_module_flags_t]
    DP4A: ClassVar[ze_device_module_flags_t]
class ze_device_fp_flags_t(Flags):
    DENORM: ClassVar[ze_device_fp_flags_t]
    INF_NAN: ClassVar[ze_device_fp_flags_t]
    ROUND_TO_NEAREST: ClassVar[ze_device_fp_flags_t]
    ROUND_TO_ZERO: ClassVar[ze_device_fp_flags_t]
    ROUND_TO_INF: ClassVar[ze_device_fp_flags_t]
    FMA: ClassVar[ze_device_fp_flags_t]
    ROUNDED_DIVIDE_SQRT: ClassVar[ze_device_fp_flags_t]
    SOFT_FLOAT: ClassVar[ze_device_fp_flags_t]
class ze_command_queue_group_property_flags_t(Flags):
    COMPUTE: ClassVar[ze_command_queue_group_property_flags_t]
    COPY: ClassVar[ze_command_queue_group_property_flags_t]
    COOPERATIVE_KERNELS: ClassVar[ze_command_queue_group_property_flags_t]
    METRICS: ClassVar[ze_command_queue_group_property_flags_t]
class ze_device_memory_property_flags_t(Flags):
    TBD: ClassVar[ze_device_memory_property_flags_t]
class ze_memory_access_cap_flags_t(Flags):
    RW: ClassVar[ze_memory_access_cap_flags_t]
    ATOMIC: ClassVar[ze_memory_access_cap_flags_t]
    CONCURRENT: ClassVar[ze_memory_access_cap_flags_t]
    CONCURRENT_ATOMIC: ClassVar[ze_memory_access_cap_flags_t]
class ze_device_cache_property_flags_t(Flags):
    USER_CONTROL: ClassVar[ze_device_cache_property_flags_t]
class ze_device_p2p_property_flags_t(Flags):
    ACCESS: ClassVar[ze_device_p2p_property_flags_t]
    ATOMICS: ClassVar[ze_device_p2p_property_flags_t]
class ze_device_event_properties_flags_t(Flags):
    COUNTER_BASED_EXTERNAL_AGGREGATE_STORAGE: ClassVar[ze_device_event_properties_flags_t]
    COUNTER_BASED_IPC: ClassVar[ze_device_event_properties_flags_t]
    COUNTER_BASED_EXTERNAL_SYNC_ALLOCATION: ClassVar[ze_device_event_properties_flags_t]
    COUNTER_BASED_EXTERNAL_INTERRUPT_WAIT: ClassVar[ze_device_event_properties_flags_t]
class ze_validate_runtime_requirements_result_t(Enum):
    NOT_APPLICABLE: ClassVar[ze_validate_runtime_requirements_result_t]
    REQUIREMENTS_MET: ClassVar[ze_validate_runtime_requirements_result_t]
    REQUIREMENTS_MET_RECOMPILATION_ADVISABLE: ClassVar[ze_validate_runtime_requirements_result_t]
    REQUIREMENTS_NOT_MET: ClassVar[ze_validate_runtime_requirements_result_t]
class ze_device_luid_ext_version_t(Enum):
    _1_0: ClassVar[ze_device_luid_ext_version_t]
    CURRENT: ClassVar[ze_device_luid_ext_version_t]
class ze_device_vector_sizes_ext_version_t(Enum):
    _1_0: ClassVar[ze_device_vector_sizes_ext_version_t]
    CURRENT: ClassVar[ze_device_vector_sizes_ext_version_t]
class ze_device_ip_version_version_t(Enum):
    _1_0: ClassVar[ze_device_ip_version_version_t]
    CURRENT: ClassVar[ze_device_ip_version_version_t]
class ze_device_usablemem_size_properties_ext_version_t(Enum):
    _1_0: ClassVar[ze_device_usablemem_size_properties_ext_version_t]
    CURRENT: ClassVar[ze_device_usablemem_size_properties_ext_version_t]
class ze_init_flags_t(Flags):
    GPU_ONLY: ClassVar[ze_init_flags_t]
    VPU_ONLY: ClassVar[ze_init_flags_t]
class ze_init_driver_type_flags_t(Flags):
    GPU: ClassVar[ze_init_driver_type_flags_t]
    NPU: ClassVar[ze_init_driver_type_flags_t]
class ze_api_version_t(Enum):
    _1_0: ClassVar[ze_api_version_t]
    _1_1: ClassVar[ze_api_version_t]
    _1_2: ClassVar[ze_api_version_t]
    _1_3: ClassVar[ze_api_version_t]
    _1_4: ClassVar[ze_api_version_t]
    _1_5: ClassVar[ze_api_version_t]
    _1_6: ClassVar[ze_api_version_t]
    _1_7: ClassVar[ze_api_version_t]
    _1_8: ClassVar[ze_api_version_t]
    _1_9: ClassVar[ze_api_version_t]
    _1_10: ClassVar[ze_api_version_t]
    _1_11: ClassVar[ze_api_version_t]
    _1_12: ClassVar[ze_api_version_t]
    _1_13: ClassVar[ze_api_version_t]
    _1_14: ClassVar[ze_api_version_t]
    _1_15: ClassVar[ze_api_version_t]
    _1_16: ClassVar[ze_api_version_t]
    _1_17: ClassVar[ze_api_version_t]
    CURRENT: ClassVar[ze_api_version_t]
class ze_ipc_property_flags_t(Flags):
    MEMORY: ClassVar[ze_ipc_property_flags_t]
    EVENT_POOL: ClassVar[ze_ipc_property_flags_t]
    FABRIC_ACCESSIBLE: ClassVar[ze_ipc_property_flags_t]
class ze_driver_ddi_handles_ext_version_t(Enum):
    _1_0: ClassVar[ze_driver_ddi_handles_ext_version_t]
    _1_1: ClassVar[ze_driver_ddi_handles_ext_version_t]
    CURRENT: ClassVar[ze_driver_ddi_handles_ext_version_t]
class ze_driver_ddi_handle_ext_flags_t(Flags):
    DDI_HANDLE_EXT_SUPPORTED: ClassVar[ze_driver_ddi_handle_ext_flags_t]
class ze_event_pool_flags_t(Flags):
    HOST_VISIBLE: ClassVar[ze_event_pool_flags_t]
    IPC: ClassVar[ze_event_pool_flags_t]
    KERNEL_TIMESTAMP: ClassVar[ze_event_pool_flags_t]
    KERNEL_MAPPED_TIMESTAMP: ClassVar[ze_event_pool_flags_t]
class ze_event_scope_flags_t(Flags):
    SUBDEVICE: ClassVar[ze_event_scope_flags_t]
    DEVICE: ClassVar[ze_event_scope_flags_t]
    HOST: ClassVar[ze_event_scope_flags_t]
class ze_event_counter_based_flags_t(Flags):
    IMMEDIATE: ClassVar[ze_event_counter_based_flags_t]
    NON_IMMEDIATE: ClassVar[ze_event_counter_based_flags_t]
    HOST_VISIBLE: ClassVar[ze_event_counter_based_flags_t]
    IPC: ClassVar[ze_event_counter_based_flags_t]
    DEVICE_TIMESTAMP: ClassVar[ze_event_counter_based_flags_t]
    HOST_TIMESTAMP: ClassVar[ze_event_counter_based_flags_t]
    GRAPH_EXTERNAL: ClassVar[ze_event_counter_based_flags_t]
class ze_event_sync_mode_flags_t(Flags):
    LOW_POWER_WAIT: ClassVar[ze_event_sync_mode_flags_t]
    SIGNAL_INTERRUPT: ClassVar[ze_event_sync_mode_flags_t]
    EXTERNAL_INTERRUPT_WAIT: ClassVar[ze_event_sync_mode_flags_t]
class ze_event_query_kernel_timestamps_ext_version_t(Enum):
    _1_0: ClassVar[ze_event_query_kernel_timestamps_ext_version_t]
    CURRENT: ClassVar[ze_event_query_kernel_timestamps_ext_version_t]
class ze_event_query_kernel_timestamps_ext_flags_t(Flags):
    KERNEL: ClassVar[ze_event_query_kernel_timestamps_ext_flags_t]
    SYNCHRONIZED: ClassVar[ze_event_query_kernel_timestamps_ext_flags_t]
class ze_event_query_timestamps_exp_version_t(Enum):
    _1_0: ClassVar[ze_event_query_timestamps_exp_version_t]
    CURRENT: ClassVar[ze_event_query_timestamps_exp_version_t]
class ze_external_memmap_sysmem_ext_version_t(Enum):
    _1_0: ClassVar[ze_external_memmap_sysmem_ext_version_t]
    CURRENT: ClassVar[ze_external_memmap_sysmem_ext_version_t]
class ze_external_semaphore_ext_version_t(Enum):
    _1_0: ClassVar[ze_external_semaphore_ext_version_t]
    CURRENT: ClassVar[ze_external_semaphore_ext_version_t]
class ze_external_semaphore_ext_flags_t(Flags):
    OPAQUE_FD: ClassVar[ze_external_semaphore_ext_flags_t]
    OPAQUE_WIN32: ClassVar[ze_external_semaphore_ext_flags_t]
    OPAQUE_WIN32_KMT: ClassVar[ze_external_semaphore_ext_flags_t]
    D3D12_FENCE: ClassVar[ze_external_semaphore_ext_flags_t]
    D3D11_FENCE: ClassVar[ze_external_semaphore_ext_flags_t]
    KEYED_MUTEX: ClassVar[ze_external_semaphore_ext_flags_t]
    KEYED_MUTEX_KMT: ClassVar[ze_external_semaphore_ext_flags_t]
    VK_TIMELINE_SEMAPHORE_FD: ClassVar[ze_external_semaphore_ext_flags_t]
    VK_TIMELINE_SEMAPHORE_WIN32: ClassVar[ze_external_semaphore_ext_flags_t]
class ze_fabric_exp_version_t(Enum):
    _1_0: ClassVar[ze_fabric_exp_version_t]
    CURRENT: ClassVar[ze_fabric_exp_version_t]
class ze_fabric_vertex_exp_type_t(Enum):
    UNKNOWN: ClassVar[ze_fabric_vertex_exp_type_t]
    DEVICE: ClassVar[ze_fabric_vertex_exp_type_t]
    SUBDEVICE: ClassVar[ze_fabric_vertex_exp_type_t]
    SWITCH: ClassVar[ze_fabric_vertex_exp_type_t]
class ze_fabric_edge_exp_duplexity_t(Enum):
    UNKNOWN: ClassVar[ze_fabric_edge_exp_duplexity_t]
    HALF_DUPLEX: ClassVar[ze_fabric_edge_exp_duplexity_t]
    FULL_DUPLEX: ClassVar[ze_fabric_edge_exp_duplexity_t]
class ze_fence_flags_t(Flags):
    SIGNALED: ClassVar[ze_fence_flags_t]
class ze_float_atomics_ext_version_t(Enum):
    _1_0: ClassVar[ze_float_atomics_ext_version_t]
    CURRENT: ClassVar[ze_float_atomics_ext_version_t]
class ze_device_fp_atomic_ext_flags_t(Flags):
    GLOBAL_LOAD_STORE: ClassVar[ze_device_fp_atomic_ext_flags_t]
    GLOBAL_ADD: ClassVar[ze_device_fp_atomic_ext_flags_t]
    GLOBAL_MIN_MAX: ClassVar[ze_device_fp_atomic_ext_flags_t]
    LOCAL_LOAD_STORE: ClassVar[ze_device_fp_atomic_ext_flags_t]
    LOCAL_ADD: ClassVar[ze_device_fp_atomic_ext_flags_t]
    LOCAL_MIN_MAX: ClassVar[ze_device_fp_atomic_ext_flags_t]
class ze_global_offset_exp_version_t(Enum):
    _1_0: ClassVar[ze_global_offset_exp_version_t]
    CURRENT: ClassVar[ze_global_offset_exp_version_t]
class ze_record_replay_graph_ext_version_t(Enum):
    _1_0: ClassVar[ze_record_replay_graph_ext_version_t]
    CURRENT: ClassVar[ze_record_replay_graph_ext_version_t]
class ze_record_replay_graph_ext_flags_t(Flags):
    IMMUTABLE_GRAPH: ClassVar[ze_record_replay_graph_ext_flags_t]
    MUTABLE_GRAPH: ClassVar[ze_record_replay_graph_ext_flags_t]
    SUBGRAPHS: ClassVar[ze_record_replay_graph_ext_flags_t]
    APPEND_COMMANDLIST: ClassVar[ze_record_replay_graph_ext_flags_t]
    CB_EXTERNAL_IPC: ClassVar[ze_record_replay_graph_ext_flags_t]
class ze_record_replay_graph_ext_dump_mode_t(Enum):
    DETAILED: ClassVar[ze_record_replay_graph_ext_dump_mode_t]
    SIMPLE: ClassVar[ze_record_replay_graph_ext_dump_mode_t]
class ze_image_flags_t(Flags):
    KERNEL_WRITE: ClassVar[ze_image_flags_t]
    BIAS_UNCACHED: ClassVar[ze_image_flags_t]
class ze_image_type_t(Enum):
    _1D: ClassVar[ze_image_type_t]
    _1DARRAY: ClassVar[ze_image_type_t]
    _2D: ClassVar[ze_image_type_t]
    _2DARRAY: ClassVar[ze_image_type_t]
    _3D: ClassVar[ze_image_type_t]
    BUFFER: ClassVar[ze_image_type_t]
class ze_image_format_layout_t(Enum):
    _8: ClassVar[ze_image_format_layout_t]
    _16: ClassVar[ze_image_format_layout_t]
    _32: ClassVar[ze_image_format_layout_t]
    _8_8: ClassVar[ze_image_format_layout_t]
    _8_8_8_8: ClassVar[ze_image_format_layout_t]
    _16_16: ClassVar[ze_image_format_layout_t]
    _16_16_16_16: ClassVar[ze_image_format_layout_t]
    _32_32: ClassVar[ze_image_format_layout_t]
    _32_32_32_32: ClassVar[ze_image_format_layout_t]
    _10_10_10_2: ClassVar[ze_image_format_layout_t]
    _11_11_10: ClassVar[ze_image_format_layout_t]
    _5_6_5: ClassVar[ze_image_format_layout_t]
    _5_5_5_1: ClassVar[ze_image_format_layout_t]
    _4_4_4_4: ClassVar[ze_image_format_layout_t]
    Y8: ClassVar[ze_image_format_layout_t]
    NV12: ClassVar[ze_image_format_layout_t]
    YUYV: ClassVar[ze_image_format_layout_t]
    VYUY: ClassVar[ze_image_format_layout_t]
    YVYU: ClassVar[ze_image_format_layout_t]
    UYVY: ClassVar[ze_image_format_layout_t]
    AYUV: ClassVar[ze_image_format_layout_t]
    P010: ClassVar[ze_image_format_layout_t]
    Y410: ClassVar[ze_image_format_layout_t]
    P012: ClassVar[ze_image_format_layout_t]
    Y16: ClassVar[ze_image_format_layout_t]
    P016: ClassVar[ze_image_format_layout_t]
    Y216: ClassVar[ze_image_format_layout_t]
    P216: ClassVar[ze_image_format_layout_t]
    P8: ClassVar[ze_image_format_layout_t]
    YUY2: ClassVar[ze_image_format_layout_t]
    A8P8: ClassVar[ze_image_format_layout_t]
    IA44: ClassVar[ze_image_format_layout_t]
    AI44: ClassVar[ze_image_format_layout_t]
    Y416: ClassVar[ze_image_format_layout_t]
    Y210: ClassVar[ze_image_format_layout_t]
    I420: ClassVar[ze_image_format_layout_t]
    YV12: ClassVar[ze_image_format_layout_t]
    _400P: ClassVar[ze_image_format_layout_t]
    _422H: ClassVar[ze_image_format_layout_t]
    _422V: ClassVar[ze_image_format_layout_t]
    _444P: ClassVar[ze_image_format_layout_t]
    RGBP: ClassVar[ze_image_format_layout_t]
    BRGP: ClassVar[ze_image_format_layout_t]
    _8_8_8: ClassVar[ze_image_format_layout_t]
    _16_16_16: ClassVar[ze_image_format_layout_t]
    _32_32_32: ClassVar[ze_image_format_layout_t]
class ze_image_format_type_t(Enum):
    UINT: ClassVar[ze_image_format_type_t]
    SINT: ClassVar[ze_image_format_type_t]
    UNORM: ClassVar[ze_image_format_type_t]
    SNORM: ClassVar[ze_image_format_type_t]
    FLOAT: ClassVar[ze_image_format_type_t]
class ze_image_format_swizzle_t(Enum):
    R: ClassVar[ze_image_format_swizzle_t]
    G: ClassVar[ze_image_format_swizzle_t]
    B: ClassVar[ze_image_format_swizzle_t]
    A: ClassVar[ze_image_format_swizzle_t]
    _0: ClassVar[ze_image_format_swizzle_t]
    _1: ClassVar[ze_image_format_swizzle_t]
    X: ClassVar[ze_image_format_swizzle_t]
    D: ClassVar[ze_image_format_swizzle_t]
class ze_image_sampler_filter_flags_t(Flags):
    POINT: ClassVar[ze_image_sampler_filter_flags_t]
    LINEAR: ClassVar[ze_image_sampler_filter_flags_t]
class ze_image_copy_ext_version_t(Enum):
    _1_0: ClassVar[ze_image_copy_ext_version_t]
    CURRENT: ClassVar[ze_image_copy_ext_version_t]
class ze_image_format_support_ext_version_t(Enum):
    _1_0: ClassVar[ze_image_format_support_ext_version_t]
    CURRENT: ClassVar[ze_image_format_support_ext_version_t]
class ze_image_query_alloc_properties_ext_version_t(Enum):
    _1_0: ClassVar[ze_image_query_alloc_properties_ext_version_t]
    CURRENT: ClassVar[ze_image_query_alloc_properties_ext_version_t]
class ze_image_memory_properties_exp_version_t(Enum):
    _1_0: ClassVar[ze_image_memory_properties_exp_version_t]
    CURRENT: ClassVar[ze_image_memory_properties_exp_version_t]
class ze_image_view_ext_version_t(Enum):
    _1_0: ClassVar[ze_image_view_ext_version_t]
    CURRENT: ClassVar[ze_image_view_ext_version_t]
class ze_image_view_exp_version_t(Enum):
    _1_0: ClassVar[ze_image_view_exp_version_t]
    CURRENT: ClassVar[ze_image_view_exp_version_t]
class ze_image_view_planar_ext_version_t(Enum):
    _1_0: ClassVar[ze_image_view_planar_ext_version_t]
    CURRENT: ClassVar[ze_image_view_planar_ext_version_t]
class ze_image_view_planar_exp_version_t(Enum):
    _1_0: ClassVar[ze_image_view_planar_exp_version_t]
    CURRENT: ClassVar[ze_image_view_planar_exp_version_t]
class ze_immediate_command_list_append_exp_version_t(Enum):
    _1_0: ClassVar[ze_immediate_command_list_append_exp_version_t]
    CURRENT: ClassVar[ze_immediate_command_list_append_exp_version_t]
class ze_ipc_mem_handle_type_ext_version_t(Enum):
    _1_0: ClassVar[ze_ipc_mem_handle_type_ext_version_t]
    CURRENT: ClassVar[ze_ipc_mem_handle_type_ext_version_t]
class ze_ipc_mem_handle_type_flags_t(Flags):
    DEFAULT: ClassVar[ze_ipc_mem_handle_type_flags_t]
    FABRIC_ACCESSIBLE: ClassVar[ze_ipc_mem_handle_type_flags_t]
class ze_kernel_get_allocation_properties_exp_version_t(Enum):
    _1_0: ClassVar[ze_kernel_get_allocation_properties_exp_version_t]
    CURRENT: ClassVar[ze_kernel_get_allocation_properties_exp_version_t]
class ze_kernel_get_binary_exp_version_t(Enum):
    _1_0: ClassVar[ze_kernel_get_binary_exp_version_t]
    CURRENT: ClassVar[ze_kernel_get_binary_exp_version_t]
class ze_kernel_max_group_size_properties_ext_version_t(Enum):
    _1_0: ClassVar[ze_kernel_max_group_size_properties_ext_version_t]
    CURRENT: ClassVar[ze_kernel_max_group_size_properties_ext_version_t]
class ze_scheduling_hints_exp_version_t(Enum):
    _1_0: ClassVar[ze_scheduling_hints_exp_version_t]
    CURRENT: ClassVar[ze_scheduling_hints_exp_version_t]
class ze_scheduling_hint_exp_flags_t(Flags):
    OLDEST_FIRST: ClassVar[ze_scheduling_hint_exp_flags_t]
    ROUND_ROBIN: ClassVar[ze_scheduling_hint_exp_flags_t]
    STALL_BASED_ROUND_ROBIN: ClassVar[ze_scheduling_hint_exp_flags_t]
class ze_linkage_inspection_ext_version_t(Enum):
    _1_0: ClassVar[ze_linkage_inspection_ext_version_t]
    CURRENT: ClassVar[ze_linkage_inspection_ext_version_t]
class ze_linkage_inspection_ext_flags_t(Flags):
    IMPORTS: ClassVar[ze_linkage_inspection_ext_flags_t]
    UNRESOLVABLE_IMPORTS: ClassVar[ze_linkage_inspection_ext_flags_t]
    EXPORTS: ClassVar[ze_linkage_inspection_ext_flags_t]
class ze_linkonce_odr_ext_version_t(Enum):
    _1_0: ClassVar[ze_linkonce_odr_ext_version_t]
    CURRENT: ClassVar[ze_linkonce_odr_ext_version_t]
class ze_device_mem_alloc_flags_t(Flags):
    BIAS_CACHED: ClassVar[ze_device_mem_alloc_flags_t]
    BIAS_UNCACHED: ClassVar[ze_device_mem_alloc_flags_t]
    BIAS_INITIAL_PLACEMENT: ClassVar[ze_device_mem_alloc_flags_t]
class ze_host_mem_alloc_flags_t(Flags):
    BIAS_CACHED: ClassVar[ze_host_mem_alloc_flags_t]
    BIAS_UNCACHED: ClassVar[ze_host_mem_alloc_flags_t]
    BIAS_WRITE_COMBINED: ClassVar[ze_host_mem_alloc_flags_t]
    BIAS_INITIAL_PLACEMENT: ClassVar[ze_host_mem_alloc_flags_t]
    MEM_READ_ONLY: ClassVar[ze_host_mem_alloc_flags_t]
class ze_memory_type_t(Enum):
    UNKNOWN: ClassVar[ze_memory_type_t]
    HOST: ClassVar[ze_memory_type_t]
    DEVICE: ClassVar[ze_memory_type_t]
    SHARED: ClassVar[ze_memory_type_t]
    HOST_IMPORTED: ClassVar[ze_memory_type_t]
class ze_ipc_memory_flags_t(Flags):
    BIAS_CACHED: ClassVar[ze_ipc_memory_flags_t]
    BIAS_UNCACHED: ClassVar[ze_ipc_memory_flags_t]
class ze_memory_atomic_attr_exp_flags_t(Flags):
    NO_ATOMICS: ClassVar[ze_memory_atomic_attr_exp_flags_t]
    NO_HOST_ATOMICS: ClassVar[ze_memory_atomic_attr_exp_flags_t]
    HOST_ATOMICS: ClassVar[ze_memory_atomic_attr_exp_flags_t]
    NO_DEVICE_ATOMICS: ClassVar[ze_memory_atomic_attr_exp_flags_t]
    DEVICE_ATOMICS: ClassVar[ze_memory_atomic_attr_exp_flags_t]
    NO_SYSTEM_ATOMICS: ClassVar[ze_memory_atomic_attr_exp_flags_t]
    SYSTEM_ATOMICS: ClassVar[ze_memory_atomic_attr_exp_flags_t]
class ze_memory_compression_hints_ext_version_t(Enum):
    _1_0: ClassVar[ze_memory_compression_hints_ext_version_t]
    CURRENT: ClassVar[ze_memory_compression_hints_ext_version_t]
class ze_memory_compression_hints_ext_flags_t(Flags):
    COMPRESSED: ClassVar[ze_memory_compression_hints_ext_flags_t]
    UNCOMPRESSED: ClassVar[ze_memory_compression_hints_ext_flags_t]
class ze_memory_free_policies_ext_version_t(Enum):
    _1_0: ClassVar[ze_memory_free_policies_ext_version_t]
    CURRENT: ClassVar[ze_memory_free_policies_ext_version_t]
class ze_driver_memory_free_policy_ext_flags_t(Flags):
    BLOCKING_FREE: ClassVar[ze_driver_memory_free_policy_ext_flags_t]
    DEFER_FREE: ClassVar[ze_driver_memory_free_policy_ext_flags_t]
class ze_device_memory_properties_ext_version_t(Enum):
    _1_0: ClassVar[ze_device_memory_properties_ext_version_t]
    CURRENT: ClassVar[ze_device_memory_properties_ext_version_t]
class ze_device_memory_ext_type_t(Enum):
    HBM: ClassVar[ze_device_memory_ext_type_t]
    HBM2: ClassVar[ze_device_memory_ext_type_t]
    DDR: ClassVar[ze_device_memory_ext_type_t]
    DDR2: ClassVar[ze_device_memory_ext_type_t]
    DDR3: ClassVar[ze_device_memory_ext_type_t]
    DDR4: ClassVar[ze_device_memory_ext_type_t]
    DDR5: ClassVar[ze_device_memory_ext_type_t]
    LPDDR: ClassVar[ze_device_memory_ext_type_t]
    LPDDR3: ClassVar[ze_device_memory_ext_type_t]
    LPDDR4: ClassVar[ze_device_memory_ext_type_t]
    LPDDR5: ClassVar[ze_device_memory_ext_type_t]
    SRAM: ClassVar[ze_device_memory_ext_type_t]
    L1: ClassVar[ze_device_memory_ext_type_t]
    L3: ClassVar[ze_device_memory_ext_type_t]
    GRF: ClassVar[ze_device_memory_ext_type_t]
    SLM: ClassVar[ze_device_memory_ext_type_t]
    GDDR4: ClassVar[ze_device_memory_ext_type_t]
    GDDR5: ClassVar[ze_device_memory_ext_type_t]
    GDDR5X: ClassVar[ze_device_memory_ext_type_t]
    GDDR6: ClassVar[ze_device_memory_ext_type_t]
    GDDR6X: ClassVar[ze_device_memory_ext_type_t]
    GDDR7: ClassVar[ze_device_memory_ext_type_t]
    HBM2E: ClassVar[ze_device_memory_ext_type_t]
    HBM3: ClassVar[ze_device_memory_ext_type_t]
    HBM3E: ClassVar[ze_device_memory_ext_type_t]
    HBM4: ClassVar[ze_device_memory_ext_type_t]
    LPDDR5X: ClassVar[ze_device_memory_ext_type_t]
    LPDDR6: ClassVar[ze_device_memory_ext_type_t]
class ze_module_format_t(Enum):
    IL_SPIRV: ClassVar[ze_module_format_t]
    NATIVE: ClassVar[ze_module_format_t]
class ze_module_property_flags_t(Flags):
    IMPORTS: ClassVar[ze_module_property_flags_t]
class ze_kernel_flags_t(Flags):
    FORCE_RESIDENCY: ClassVar[ze_kernel_flags_t]
    EXPLICIT_RESIDENCY: ClassVar[ze_kernel_flags_t]
class ze_kernel_indirect_access_flags_t(Flags):
    HOST: ClassVar[ze_kernel_indirect_access_flags_t]
    DEVICE: ClassVar[ze_kernel_indirect_access_flags_t]
    SHARED: ClassVar[ze_kernel_indirect_access_flags_t]
class ze_cache_config_flags_t(Flags):
    LARGE_SLM: ClassVar[ze_cache_config_flags_t]
    LARGE_DATA: ClassVar[ze_cache_config_flags_t]
class ze_mutable_command_list_exp_version_t(Enum):
    _1_0: ClassVar[ze_mutable_command_list_exp_version_t]
    _1_1: ClassVar[ze_mutable_command_list_exp_version_t]
    CURRENT: ClassVar[ze_mutable_command_list_exp_version_t]
class ze_mutable_command_exp_flags_t(Flags):
    KERNEL_ARGUMENTS: ClassVar[ze_mutable_command_exp_flags_t]
    GROUP_COUNT: ClassVar[ze_mutable_command_exp_flags_t]
    GROUP_SIZE: ClassVar[ze_mutable_command_exp_flags_t]
    GLOBAL_OFFSET: ClassVar[ze_mutable_command_exp_flags_t]
    SIGNAL_EVENT: ClassVar[ze_mutable_command_exp_flags_t]
    WAIT_EVENTS: ClassVar[ze_mutable_command_exp_flags_t]
    KERNEL_INSTRUCTION: ClassVar[ze_mutable_command_exp_flags_t]
    GRAPH_ARGUMENTS: ClassVar[ze_mutable_command_exp_flags_t]
class ze_mutable_command_list_exp_flags_t(Flags):
    RESERVED: ClassVar[ze_mutable_command_list_exp_flags_t]
class ze_power_saving_hint_exp_version_t(Enum):
    _1_0: ClassVar[ze_power_saving_hint_exp_version_t]
    CURRENT: ClassVar[ze_power_saving_hint_exp_version_t]
class ze_power_saving_hint_type_t(Enum):
    MIN: ClassVar[ze_power_saving_hint_type_t]
    MAX: ClassVar[ze_power_saving_hint_type_t]
class ze_module_program_exp_version_t(Enum):
    _1_0: ClassVar[ze_module_program_exp_version_t]
    CURRENT: ClassVar[ze_module_program_exp_version_t]
class ze_raytracing_ext_version_t(Enum):
    _1_0: ClassVar[ze_raytracing_ext_version_t]
    CURRENT: ClassVar[ze_raytracing_ext_version_t]
class ze_device_raytracing_ext_flags_t(Flags):
    RAYQUERY: ClassVar[ze_device_raytracing_ext_flags_t]
class ze_raytracing_mem_alloc_ext_flags_t(Flags):
    TBD: ClassVar[ze_raytracing_mem_alloc_ext_flags_t]
class ze_relaxed_allocation_limits_ext_version_t(Enum):
    _1_0: ClassVar[ze_relaxed_allocation_limits_ext_version_t]
    CURRENT: ClassVar[ze_relaxed_allocation_limits_ext_version_t]
class ze_relaxed_allocation_limits_ext_flags_t(Flags):
    MAX_SIZE: ClassVar[ze_relaxed_allocation_limits_ext_flags_t]
class ze_relaxed_allocation_limits_exp_version_t(Enum):
    _1_0: ClassVar[ze_relaxed_allocation_limits_exp_version_t]
    CURRENT: ClassVar[ze_relaxed_allocation_limits_exp_version_t]
class ze_relaxed_allocation_limits_exp_flags_t(Flags):
    MAX_SIZE: ClassVar[ze_relaxed_allocation_limits_exp_flags_t]
class ze_sampler_address_mode_t(Enum):
    NONE: ClassVar[ze_sampler_address_mode_t]
    REPEAT: ClassVar[ze_sampler_address_mode_t]
    CLAMP: ClassVar[ze_sampler_address_mode_t]
    CLAMP_TO_BORDER: ClassVar[ze_sampler_address_mode_t]
    MIRROR: ClassVar[ze_sampler_address_mode_t]
class ze_sampler_filter_mode_t(Enum):
    NEAREST: ClassVar[ze_sampler_filter_mode_t]
    LINEAR: ClassVar[ze_sampler_filter_mode_t]
class ze_sub_allocations_exp_version_t(Enum):
    _1_0: ClassVar[ze_sub_allocations_exp_version_t]
    CURRENT: ClassVar[ze_sub_allocations_exp_version_t]
class ze_subgroup_ext_version_t(Enum):
    _1_0: ClassVar[ze_subgroup_ext_version_t]
    CURRENT: ClassVar[ze_subgroup_ext_version_t]
class ze_memory_access_attribute_t(Enum):
    NONE: ClassVar[ze_memory_access_attribute_t]
    READWRITE: ClassVar[ze_memory_access_attribute_t]
    READONLY: ClassVar[ze_memory_access_attribute_t]
class ze_physical_mem_flags_t(Flags):
    ALLOCATE_ON_DEVICE: ClassVar[ze_physical_mem_flags_t]
    ALLOCATE_ON_HOST: ClassVar[ze_physical_mem_flags_t]
class ze_virtual_mem_readonly_properties_ext_version_t(Enum):
    _1_0: ClassVar[ze_virtual_mem_readonly_properties_ext_version_t]
    CURRENT: ClassVar[ze_virtual_mem_readonly_properties_ext_version_t]
class ze_device_readonly_memory_capability_t(Enum):
    NONE: ClassVar[ze_device_readonly_memory_capability_t]
    HINT: ClassVar[ze_device_readonly_memory_capability_t]
    ENFORCED: ClassVar[ze_device_readonly_memory_capability_t]
class ze_metric_global_timestamps_exp_version_t(Enum):
    _1_0: ClassVar[ze_metric_global_timestamps_exp_version_t]
    CURRENT: ClassVar[ze_metric_global_timestamps_exp_version_t]
class ze_calculate_multiple_metrics_exp_version_t(Enum):
    _1_0: ClassVar[ze_calculate_multiple_metrics_exp_version_t]
    CURRENT: ClassVar[ze_calculate_multiple_metrics_exp_version_t]
class ze_device_cache_line_size_ext_t(Struct):
    stype: Member[ze_structure_type_t, int]
    pNext: Member[Pointer, Struct | Pointer | None]
    cacheLineSize: int
    def __init__(self, *, pNext: Struct | Pointer | None = ..., cacheLineSize: int = ...) -> None: ...
class ze_eu_count_ext_t(Struct):
    stype: Member[ze_structure_type_t, int]
    pNext: Member[Pointer, Struct | Pointer | None]
    numTotalEUs: int
    def __init__(self, *, pNext: Struct | Pointer | None = ..., numTotalEUs: int = ...) -> None: ...
class ze_pci_address_ext_t(Struct):
    domain: int
    bus: int
    device: int
    function: int
    def __init__(self, *, domain: int = ..., bus: int = ..., device: int = ..., function: int = ...) -> None: ...
class ze_pci_speed_ext_t(Struct):
    genVersion: int
    width: int
    maxBandwidth: int
    def __init__(self, *, genVersion: int = ..., width: int = ..., maxBandwidth: int = ...) -> None: ...
class ze_pci_ext_properties_t(Struct):
    stype: Member[ze_structure_type_t, int]
    pNext: Member[Pointer, Struct | Pointer | None]
    address: ze_pci_address_ext_t
    maxSpeed: ze_pci_speed_ext_t
    def __init__(self, *, pNext: Struct | Pointer | None = ..., address: ze_pci_address_ext_t = ..., maxSpeed: ze_pci_speed_ext_t = ...) -> None: ...
class ze_rtas_builder_ext_desc_t(Struct):
    stype: Member[ze_structure_type_t, int]
    pNext: Member[Pointer, Struct | Pointer | None]
    builderVersion: Member[ze_rtas_builder_ext_version_t, int]
    def __init__(self, *, pNext: Struct | Pointer | None = ..., builderVersion: int = ...) -> None: ...
class ze_rtas_builder_ext_properties_t(Struct):
    stype: Member[ze_structure_type_t, int]
    pNext: Member[Pointer, Struct | Pointer | None]
    flags: Member[ze_rtas_builder_ext_flags_t, int]
    rtasBufferSizeBytesExpected: int
    rtasBufferSizeBytesMaxRequired: int
    scratchBufferSizeBytes: int
    def __init__(self, *, pNext: Struct | Pointer | None = ..., flags: int = ..., rtasBufferSizeBytesExpected: int = ..., rtasBufferSizeBytesMaxRequired: int = ..., scratchBufferSizeBytes: int = ...) -> None: ...
class ze_rtas_parallel_operation_ext_properties_t(Struct):
    stype: Member[ze_structure_type_t, int]
    pNext: Member[Pointer, Struct | Pointer | None]
    flags: Member[ze_rtas_parallel_operation_ext_flags_t, int]
    maxConcurrency: int
    def __init__(self, *, pNext: Struct | Pointer | None = ..., flags: int = ..., maxConcurrency: int = ...) -> None: ...
class ze_rtas_device_ext_properties_t(Struct):
    stype: Member[ze_structure_type_t, int]
    pNext: Member[Pointer, Struct | Pointer | None]
    flags: Member[ze_rtas_device_ext_flags_t, int]
    rtasFormat: Member[ze_rtas_format_ext_t, int]
    rtasBufferAlignment: int
    def __init__(self, *, pNext: Struct | Pointer | None = ..., flags: int = ..., rtasFormat: int = ..., rtasBufferAlignment: int = ...) -> None: ...
class ze_rtas_float3_ext_t(Struct):
    x: float
    y: float
    z: float
    def __init__(self, *, x: float = ..., y: float = ..., z: float = ...) -> None: ...
class ze_rtas_transform_float3x4_column_major_ext_t(Struct):
    vx_x: float
    vx_y: float
    vx_z: float
    vy_x: float
    vy_y: float
    vy_z: float
    vz_x: float
    vz_y: float
    vz_z: float
    p_x: float
    p_y: float
    p_z: float
    def __init__(self, *, vx_x: float = ..., vx_y: float = ..., vx_z: float = ..., vy_x: float = ..., vy_y: float = ..., vy_z: float = ..., vz_x: float = ..., vz_y: float = ..., vz_z: float = ..., p_x: float = ..., p_y: float = ..., p_z: float = ...) -> None: ...
class ze_rtas_transform_float3x4_aligned_column_major_ext_t(Struct):
    vx_x: float
    vx_y: float
    vx_z: float
    pad0: float
    vy_x: float
    vy_y: float
    vy_z: float
    pad1: float
    vz_x: float
    vz_y: float
    vz_z: float
    pad2: float
    p_x: float
    p_y: float
    p_z: float
    pad3: float
    def __init__(self, *, vx_x: float = ..., vx_y: float = ..., vx_z: float = ..., pad0: float = ..., vy_x: float = ..., vy_y: float = ..., vy_z: float = ..., pad1: float = ..., vz_x: float = ..., vz_y: float = ..., vz_z: float = ..., pad2: float = ..., p_x: float = ..., p_y: float = ..., p_z: float = ..., pad3: float = ...) -> None: ...
class ze_rtas_transform_float3x4_row_major_ext_t(Struct):
    vx_x: float
    vy_x: float
    vz_x: float
    p_x: float
    vx_y: float
    vy_y: float
    vz_y: float
    p_y: float
    vx_z: float
    vy_z: float
    vz_z: float
    p_z: float
    def __init__(self, *, vx_x: float = ..., vy_x: float = ..., vz_x: float = ..., p_x: float = ..., vx_y: float = ..., vy_y: float = ..., vz_y: float = ..., p_y: float = ..., vx_z: float = ..., vy_z: float = ..., vz_z: float = ..., p_z: float = ...) -> None: ...
class ze_rtas_aabb_ext_t(Struct):
    lower: ze_rtas_float3_ext_t
    upper: ze_rtas_float3_ext_t
    def __init__(self, *, lower: ze_rtas_float3_ext_t = ..., upper: ze_rtas_float3_ext_t = ...) -> None: ...
class ze_rtas_triangle_indices_uint32_ext_t(Struct):
    v0: int
    v1: int
    v2: int
    def __init__(self, *, v0: int = ..., v1: int = ..., v2: int = ...) -> None: ...
class ze_rtas_quad_indices_uint32_ext_t(Struct):
    v0: int
    v1: int
    v2: int
    v3: int
    def __init__(self, *, v0: int = ..., v1: int = ..., v2: int = ..., v3: int = ...) -> None: ...
class ze_rtas_builder_geometry_info_ext_t(Struct):
    geometryType: int
    def __init__(self, *, geometryType: int = ...) -> None: ...
class ze_rtas_builder_triangles_geometry_info_ext_t(Struct):
    geometryType: int
    geometryFlags: int
    geometryMask: int
    triangleFormat: int
    vertexFormat: int
    triangleCount: int
    vertexCount: int
    triangleStride: int
    vertexStride: int
    pTriangleBuffer: Member[Pointer, Memory | None]
    pVertexBuffer: Member[Pointer, Memory | None]
    def __init__(self, *, geometryType: int = ..., geometryFlags: int = ..., geometryMask: int = ..., triangleFormat: int = ..., vertexFormat: int = ..., triangleCount: int = ..., vertexCount: int = ..., triangleStride: int = ..., vertexStride: int = ..., pTriangleBuffer: Memory | None = ..., pVertexBuffer: Memory | None = ...) -> None: ...
class ze_rtas_builder_quads_geometry_info_ext_t(Struct):
    geometryType: int
    geometryFlags: int
    geometryMask: int
    quadFormat: int
    vertexFormat: int
    quadCount: int
    vertexCount: int
    quadStride: int
    vertexStride: int
    pQuadBuffer: Member[Pointer, Memory | None]
    pVertexBuffer: Member[Pointer, Memory | None]
    def __init__(self, *, geometryType: int = ..., geometryFlags: int = ..., geometryMask: int = ..., quadFormat: int = ..., vertexFormat: int = ..., quadCount: int = ..., vertexCount: int = ..., quadStride: int = ..., vertexStride: int = ..., pQuadBuffer: Memory | None = ..., pVertexBuffer: Memory | None = ...) -> None: ...
class ze_rtas_geometry_aabbs_ext_cb_params_t(Struct):
    stype: Member[ze_structure_type_t, int]
    pNext: Member[Pointer, Struct | Pointer | None]
    primID: int
    primIDCount: int
    pGeomUserPtr: Member[Pointer, Memory | None]
    pBuildUserPtr: Member[Pointer, Memory | None]
    pBoundsOut: Member[Pointer, ze_rtas_aabb_ext_t | Sequence[ze_rtas_aabb_ext_t] | Pointer | None]
    def __init__(self, *, pNext: Struct | Pointer | None = ..., primID: int = ..., primIDCount: int = ..., pGeomUserPtr: Memory | None = ..., pBuildUserPtr: Memory | None = ..., pBoundsOut: ze_rtas_aabb_ext_t | Sequence[ze_rtas_aabb_ext_t] | Pointer | None = ...) -> None: ...
class ze_rtas_builder_procedural_geometry_info_ext_t(Struct):
    geometryType: int
    geometryFlags: int
    geometryMask: int
    reserved: int
    primCount: int
    pfnGetBoundsCb: Member[Pointer, Pointer | None]
    pGeomUserPtr: Member[Pointer, Memory | None]
    def __init__(self, *, geometryType: int = ..., geometryFlags: int = ..., geometryMask: int = ..., reserved: int = ..., primCount: int = ..., pfnGetBoundsCb: Pointer | None = ..., pGeomUserPtr: Memory | None = ...) -> None: ...
class ze_rtas_builder_instance_geometry_info_ext_t(Struct):
    geometryType: int
    instanceFlags: int
    geometryMask: int
    transformFormat: int
    instanceUserID: int
    pTransform: Member[Pointer, Memory | None]
    pBounds: Member[Pointer, ze_rtas_aabb_ext_t | Sequence[ze_rtas_aabb_ext_t] | Pointer | None]
    pAccelerationStructure: Member[Pointer, Memory | None]
    def __init__(self, *, geometryType: int = ..., instanceFlags: int = ..., geometryMask: int = ..., transformFormat: int = ..., instanceUserID: int = ..., pTransform: Memory | None = ..., pBounds: ze_rtas_aabb_ext_t | Sequence[ze_rtas_aabb_ext_t] | Pointer | None = ..., pAccelerationStructure: Memory | None = ...) -> None: ...
class ze_rtas_builder_build_op_ext_desc_t(Struct):
    stype: Member[ze_structure_type_t, int]
    pNext: Member[Pointer, Struct | Pointer | None]
    rtasFormat: Member[ze_rtas_format_ext_t, int]
    buildQuality: Member[ze_rtas_builder_build_quality_hint_ext_t, int]
    buildFlags: Member[ze_rtas_builder_build_op_ext_flags_t, int]
    ppGeometries: Member[Pointer, Sequence[Any] | Pointer | None]
    numGeometries: int
    def __init__(self, *, pNext: Struct | Pointer | None = ..., rtasFormat: int = ..., buildQuality: int = ..., buildFlags: int = ..., ppGeometries: Sequence[Any] | Pointer | None = ..., numGeometries: int = ...) -> None: ...
class ze_rtas_builder_exp_desc_t(Struct):
    stype: Member[ze_structure_type_t, int]
    pNext: Member[Pointer, Struct | Pointer | None]
    builderVersion: Member[ze_rtas_builder_exp_version_t, int]
    def __init__(self, *, pNext: Struct | Pointer | None = ..., builderVersion: int = ...) -> None: ...
class ze_rtas_builder_exp_properties_t(Struct):
    stype: Member[ze_structure_type_t, int]
    pNext: Member[Pointer, Struct | Pointer | None]
    flags: Member[ze_rtas_builder_exp_flags_t, int]
    rtasBufferSizeBytesExpected: int
    rtasBufferSizeBytesMaxRequired: int
    scratchBufferSizeBytes: int
    def __init__(self, *, pNext: Struct | Pointer | None = ..., flags: int = ..., rtasBufferSizeBytesExpected: int = ..., rtasBufferSizeBytesMaxRequired: int = ..., scratchBufferSizeBytes: int = ...) -> None: ...
class ze_rtas_parallel_operation_exp_properties_t(Struct):
    stype: Member[ze_structure_type_t, int]
    pNext: Member[Pointer, Struct | Pointer | None]
    flags: Member[ze_rtas_parallel_operation_exp_flags_t, int]
    maxConcurrency: int
    def __init__(self, *, pNext: Struct | Pointer | None = ..., flags: int = ..., maxConcurrency: int = ...) -> None: ...
class ze_rtas_device_exp_properties_t(Struct):
    stype: Member[ze_structure_type_t, int]
    pNext: Member[Pointer, Struct | Pointer | None]
    flags: Member[ze_rtas_device_exp_flags_t, int]
    rtasFormat: Member[ze_rtas_format_exp_t, int]
    rtasBufferAlignment: int
    def __init__(self, *, pNext: Struct | Pointer | None = ..., flags: int = ..., rtasFormat: int = ..., rtasBufferAlignment: int = ...) -> None: ...
class ze_rtas_float3_exp_t(Struct):
    x: float
    y: float
    z: float
    def __init__(self, *, x: float = ..., y: float = ..., z: float = ...) -> None: ...
class ze_rtas_transform_float3x4_column_major_exp_t(Struct):
    vx_x: float
    vx_y: float
    vx_z: float
    vy_x: float
    vy_y: float
    vy_z: float
    vz_x: float
    vz_y: float
    vz_z: float
    p_x: float
    p_y: float
    p_z: float
    def __init__(self, *, vx_x: float = ..., vx_y: float = ..., vx_z: float = ..., vy_x: float = ..., vy_y: float = ..., vy_z: float = ..., vz_x: float = ..., vz_y: float = ..., vz_z: float = ..., p_x: float = ..., p_y: float = ..., p_z: float = ...) -> None: ...
class ze_rtas_transform_float3x4_aligned_column_major_exp_t(Struct):
    vx_x: float
    vx_y: float
    vx_z: float
    pad0: float
    vy_x: float
    vy_y: float
    vy_z: float
    pad1: float
    vz_x: float
    vz_y: float
    vz_z: float
    pad2: float
    p_x: float
    p_y: float
    p_z: float
    pad3: float
    def __init__(self, *, vx_x: float = ..., vx_y: float = ..., vx_z: float = ..., pad0: float = ..., vy_x: float = ..., vy_y: float = ..., vy_z: float = ..., pad1: float = ..., vz_x: float = ..., vz_y: float = ..., vz_z: float = ..., pad2: float = ..., p_x: float = ..., p_y: float = ..., p_z: float = ..., pad3: float = ...) -> None: ...
class ze_rtas_transform_float3x4_row_major_exp_t(Struct):
    vx_x: float
    vy_x: float
    vz_x: float
    p_x: float
    vx_y: float
    vy_y: float
    vz_y: float
    p_y: float
    vx_z: float
    vy_z: float
    vz_z: float
    p_z: float
    def __init__(self, *, vx_x: float = ..., vy_x: float = ..., vz_x: float = ..., p_x: float = ..., vx_y: float = ..., vy_y: float = ..., vz_y: float = ..., p_y: float = ..., vx_z: float = ..., vy_z: float = ..., vz_z: float = ..., p_z: float = ...) -> None: ...
class ze_rtas_aabb_exp_t(Struct):
    lower: ze_rtas_float3_exp_t
    upper: ze_rtas_float3_exp_t
    def __init__(self, *, lower: ze_rtas_float3_exp_t = ..., upper: ze_rtas_float3_exp_t = ...) -> None: ...
class ze_rtas_triangle_indices_uint32_exp_t(Struct):
    v0: int
    v1: int
    v2: int
    def __init__(self, *, v0: int = ..., v1: int = ..., v2: int = ...) -> None: ...
class ze_rtas_quad_indices_uint32_exp_t(Struct):
    v0: int
    v1: int
    v2: int
    v3: int
    def __init__(self, *, v0: int = ..., v1: int = ..., v2: int = ..., v3: int = ...) -> None: ...
class ze_rtas_builder_geometry_info_exp_t(Struct):
    geometryType: int
    def __init__(self, *, geometryType: int = ...) -> None: ...
class ze_rtas_builder_triangles_geometry_info_exp_t(Struct):
    geometryType: int
    geometryFlags: int
    geometryMask: int
    triangleFormat: int
    vertexFormat: int
    triangleCount: int
    vertexCount: int
    triangleStride: int
    vertexStride: int
    pTriangleBuffer: Member[Pointer, Memory | None]
    pVertexBuffer: Member[Pointer, Memory | None]
    def __init__(self, *, geometryType: int = ..., geometryFlags: int = ..., geometryMask: int = ..., triangleFormat: int = ..., vertexFormat: int = ..., triangleCount: int = ..., vertexCount: int = ..., triangleStride: int = ..., vertexStride: int = ..., pTriangleBuffer: Memory | None = ..., pVertexBuffer: Memory | None = ...) -> None: ...
class ze_rtas_builder_quads_geometry_info_exp_t(Struct):
    geometryType: int
    geometryFlags: int
    geometryMask: int
    quadFormat: int
    vertexFormat: int
    quadCount: int
    vertexCount: int
    quadStride: int
    vertexStride: int
    pQuadBuffer: Member[Pointer, Memory | None]
    pVertexBuffer: Member[Pointer, Memory | None]
    def __init__(self, *, geometryType: int = ..., geometryFlags: int = ..., geometryMask: int = ..., quadFormat: int = ..., vertexFormat: int = ..., quadCount: int = ..., vertexCount: int = ..., quadStride: int = ..., vertexStride: int = ..., pQuadBuffer: Memory | None = ..., pVertexBuffer: Memory | None = ...) -> None: ...
class ze_rtas_geometry_aabbs_exp_cb_params_t(Struct):
    stype: Member[ze_structure_type_t, int]
    pNext: Member[Pointer, Struct | Pointer | None]
    primID: int
    primIDCount: int
    pGeomUserPtr: Member[Pointer, Memory | None]
    pBuildUserPtr: Member[Pointer, Memory | None]
    pBoundsOut: Member[Pointer, ze_rtas_aabb_exp_t | Sequence[ze_rtas_aabb_exp_t] | Pointer | None]
    def __init__(self, *, pNext: Struct | Pointer | None = ..., primID: int = ..., primIDCount: int = ..., pGeomUserPtr: Memory | None = ..., pBuildUserPtr: Memory | None = ..., pBoundsOut: ze_rtas_aabb_exp_t | Sequence[ze_rtas_aabb_exp_t] | Pointer | None = ...) -> None: ...
class ze_rtas_builder_procedural_geometry_info_exp_t(Struct):
    geometryType: int
    geometryFlags: int
    geometryMask: int
    reserved: int
    primCount: int
    pfnGetBoundsCb: Member[Pointer, Pointer | None]
    pGeomUserPtr: Member[Pointer, Memory | None]
    def __init__(self, *, geometryType: int = ..., geometryFlags: int = ..., geometryMask: int = ..., reserved: int = ..., primCount: int = ..., pfnGetBoundsCb: Pointer | None = ..., pGeomUserPtr: Memory | None = ...) -> None: ...
class ze_rtas_builder_instance_geometry_info_exp_t(Struct):
    geometryType: int
    instanceFlags: int
    geometryMask: int
    transformFormat: int
    instanceUserID: int
    pTransform: Member[Pointer, Memory | None]
    pBounds: Member[Pointer, ze_rtas_aabb_exp_t | Sequence[ze_rtas_aabb_exp_t] | Pointer | None]
    pAccelerationStructure: Member[Pointer, Memory | None]
    def __init__(self, *, geometryType: int = ..., instanceFlags: int = ..., geometryMask: int = ..., transformFormat: int = ..., instanceUserID: int = ..., pTransform: Memory | None = ..., pBounds: ze_rtas_aabb_exp_t | Sequence[ze_rtas_aabb_exp_t] | Pointer | None = ..., pAccelerationStructure: Memory | None = ...) -> None: ...
class ze_rtas_builder_build_op_exp_desc_t(Struct):
    stype: Member[ze_structure_type_t, int]
    pNext: Member[Pointer, Struct | Pointer | None]
    rtasFormat: Member[ze_rtas_format_exp_t, int]
    buildQuality: Member[ze_rtas_builder_build_quality_hint_exp_t, int]
    buildFlags: Member[ze_rtas_builder_build_op_exp_flags_t, int]
    ppGeometries: Member[Pointer, Sequence[Any] | Pointer | None]
    numGeometries: int
    def __init__(self, *, pNext: Struct | Pointer | None = ..., rtasFormat: int = ..., buildQuality: int = ..., buildFlags: int = ..., ppGeometries: Sequence[Any] | Pointer | None = ..., numGeometries: int = ...) -> None: ...
class ze_srgb_ext_desc_t(Struct):
    stype: Member[ze_structure_type_t, int]
    pNext: Member[Pointer, Struct | Pointer | None]
    sRGB: bool
    def __init__(self, *, pNext: Struct | Pointer | None = ..., sRGB: bool = ...) -> None: ...
class ze_device_p2p_bandwidth_exp_properties_t(Struct):
    stype: Member[ze_structure_type_t, int]
    pNext: Member[Pointer, Struct | Pointer | None]
    logicalBandwidth: int
    physicalBandwidth: int
    bandwidthUnit: Member[ze_bandwidth_unit_t, int]
    logicalLatency: int
    physicalLatency: int
    latencyUnit: Member[ze_latency_unit_t, int]
    def __init__(self, *, pNext: Struct | Pointer | None = ..., logicalBandwidth: int = ..., physicalBandwidth: int = ..., bandwidthUnit: int = ..., logicalLatency: int = ..., physicalLatency: int = ..., latencyUnit: int = ...) -> None: ...
class ze_copy_bandwidth_exp_properties_t(Struct):
    stype: Member[ze_structure_type_t, int]
    pNext: Member[Pointer, Struct | Pointer | None]
    copyBandwidth: int
    copyBandwidthUnit: Member[ze_bandwidth_unit_t, int]
    def __init__(self, *, pNext: Struct | Pointer | None = ..., copyBandwidth: int = ..., copyBandwidthUnit: int = ...) -> None: ...
class ze_image_bindless_exp_desc_t(Struct):
    stype: Member[ze_structure_type_t, int]
    pNext: Member[Pointer, Struct | Pointer | None]
    flags: Member[ze_image_bindless_exp_flags_t, int]
    def __init__(self, *, pNext: Struct | Pointer | None = ..., flags: int = ...) -> None: ...
class ze_image_pitched_exp_desc_t(Struct):
    stype: Member[ze_structure_type_t, int]
    pNext: Member[Pointer, Struct | Pointer | None]
    ptr: Member[Pointer, Memory | None]
    def __init__(self, *, pNext: Struct | Pointer | None = ..., ptr: Memory | None = ...) -> None: ...
class ze_device_pitched_alloc_exp_properties_t(Struct):
    stype: Member[ze_structure_type_t, int]
    pNext: Member[Pointer, Struct | Pointer | None]
    maxImageLinearWidth: int
    maxImageLinearHeight: int
    def __init__(self, *, pNext: Struct | Pointer | None = ..., maxImageLinearWidth: int = ..., maxImageLinearHeight: int = ...) -> None: ...
class ze_pitched_alloc_2dimage_linear_pitch_exp_info_t(Struct):
    stype: Member[ze_structure_type_t, int]
    pNext: Member[Pointer, Struct | Pointer | None]
    pitchAlign: int
    maxSupportedPitch: int
    def __init__(self, *, pNext: Struct | Pointer | None = ..., pitchAlign: int = ..., maxSupportedPitch: int = ...) -> None: ...
class ze_custom_pitch_exp_desc_t(Struct):
    stype: Member[ze_structure_type_t, int]
    pNext: Member[Pointer, Struct | Pointer | None]
    rowPitch: int
    slicePitch: int
    def __init__(self, *, pNext: Struct | Pointer | None = ..., rowPitch: int = ..., slicePitch: int = ...) -> None: ...
class ze_cache_reservation_ext_desc_t(Struct):
    stype: Member[ze_structure_type_t, int]
    pNext: Member[Pointer, Struct | Pointer | None]
    maxCacheReservationSize: int
    def __init__(self, *, pNext: Struct | Pointer | None = ..., maxCacheReservationSize: int = ...) -> None: ...
class ze_command_list_desc_t(Struct):
    stype: Member[ze_structure_type_t, int]
    pNext: Member[Pointer, Struct | Pointer | None]
    commandQueueGroupOrdinal: int
    flags: Member[ze_command_list_flags_t, int]
    def __init__(self, *, pNext: Struct | Pointer | None = ..., commandQueueGroupOrdinal: int = ..., flags: int = ...) -> None: ...
class ze_command_queue_desc_t(Struct):
    stype: Member[ze_structure_type_t, int]
    pNext: Member[Pointer, Struct | Pointer | None]
    ordinal: int
    index: int
    flags: Member[ze_command_queue_flags_t, int]
    mode: Member[ze_command_queue_mode_t, int]
    priority: Member[ze_command_queue_priority_t, int]
    def __init__(self, *, pNext: Struct | Pointer | None = ..., ordinal: int = ..., index: int = ..., flags: int = ..., mode: int = ..., priority: int = ...) -> None: ...
class ze_ipc_mem_handle_t(Struct):
    data: Member[bytes, str | bytes | Sequence[int]]
    def __init__(self, *, data: str | bytes | Sequence[int] = ...) -> None: ...
class ze_ipc_event_pool_handle_t(Struct):
    data: Member[bytes, str | bytes | Sequence[int]]
    def __init__(self, *, data: str | bytes | Sequence[int] = ...) -> None: ...
class ze_uuid_t(Struct):
    id: Member[bytes, str | bytes | Sequence[int]]
    def __init__(self, *, id: str | bytes | Sequence[int] = ...) -> None: ...
class ze_base_cb_params_t(Struct):
    stype: Member[ze_structure_type_t, int]
    pNext: Member[Pointer, Struct | Pointer | None]
    def __init__(self, *, pNext: Struct | Pointer | None = ...) -> None: ...
class ze_base_properties_t(Struct):
    stype: Member[ze_structure_type_t, int]
    pNext: Member[Pointer, Struct | Pointer | None]
    def __init__(self, *, pNext: Struct | Pointer | None = ...) -> None: ...
class ze_base_desc_t(Struct):
    stype: Member[ze_structure_type_t, int]
    pNext: Member[Pointer, Struct | Pointer | None]
    def __init__(self, *, pNext: Struct | Pointer | None = ...) -> None: ...
class ze_ipc_event_counter_based_handle_t(Struct):
    data: Member[bytes, str | bytes | Sequence[int]]
    def __init__(self, *, data: str | bytes | Sequence[int] = ...) -> None: ...
class ze_context_desc_t(Struct):
    stype: Member[ze_structure_type_t, int]
    pNext: Member[Pointer, Struct | Pointer | None]
    flags: Member[ze_context_flags_t, int]
    def __init__(self, *, pNext: Struct | Pointer | None = ..., flags: int = ...) -> None: ...
class ze_copy_region_t(Struct):
    originX: int
    originY: int
    originZ: int
    width: int
    height: int
    depth: int
    def __init__(self, *, originX: int = ..., originY: int = ..., originZ: int = ..., width: int = ..., height: int = ..., depth: int = ...) -> None: ...
class ze_image_region_t(Struct):
    originX: int
    originY: int
    originZ: int
    width: int
    height: int
    depth: int
    def __init__(self, *, originX: int = ..., originY: int = ..., originZ: int = ..., width: int = ..., height: int = ..., depth: int = ...) -> None: ...
class ze_event_pool_counter_based_exp_desc_t(Struct):
    stype: Member[ze_structure_type_t, int]
    pNext: Member[Pointer, Struct | Pointer | None]
    flags: Member[ze_event_pool_counter_based_exp_flags_t, int]
    def __init__(self, *, pNext: Struct | Pointer | None = ..., flags: int = ...) -> None: ...
class ze_device_uuid_t(Struct):
    id: Member[bytes, str | bytes | Sequence[int]]
    def __init__(self, *, id: str | bytes | Sequence[int] = ...) -> None: ...
class ze_device_properties_t(Struct):
    stype: Member[ze_structure_type_t, int]
    pNext: Member[Pointer, Struct | Pointer | None]
    type: Member[ze_device_type_t, int]
    vendorId: int
    deviceId: int
    flags: Member[ze_device_property_flags_t, int]
    subdeviceId: int
    coreClockRate: int
    maxMemAllocSize: int
    maxHardwareContexts: int
    maxCommandQueuePriority: int
    numThreadsPerEU: int
    physicalEUSimdWidth: int
    numEUsPerSubslice: int
    numSubslicesPerSlice: int
    numSlices: int
    timerResolution: int
    timestampValidBits: int
    kernelTimestampValidBits: int
    uuid: ze_device_uuid_t
    name: Member[str, str | bytes | Sequence[int]]
    def __init__(self, *, pNext: Struct | Pointer | None = ..., type: int = ..., vendorId: int = ..., deviceId: int = ..., flags: int = ..., subdeviceId: int = ..., coreClockRate: int = ..., maxMemAllocSize: int = ..., maxHardwareContexts: int = ..., maxCommandQueuePriority: int = ..., numThreadsPerEU: int = ..., physicalEUSimdWidth: int = ..., numEUsPerSubslice: int = ..., numSubslicesPerSlice: int = ..., numSlices: int = ..., timerResolution: int = ..., timestampValidBits: int = ..., kernelTimestampValidBits: int = ..., uuid: ze_device_uuid_t = ..., name: str | bytes | Sequence[int] = ...) -> None: ...
class ze_device_thread_t(Struct):
    slice: int
    subslice: int
    eu: int
    thread: int
    def __init__(self, *, slice: int = ..., subslice: int = ..., eu: int = ..., thread: int = ...) -> None: ...
class ze_device_compute_properties_t(Struct):
    stype: Member[ze_structure_type_t, int]
    pNext: Member[Pointer, Struct | Pointer | None]
    maxTotalGroupSize: int
    maxGroupSizeX: int
    maxGroupSizeY: int
    maxGroupSizeZ: int
    maxGroupCountX: int
    maxGroupCountY: int
    maxGroupCountZ: int
    maxSharedLocalMemory: int
    numSubGroupSizes: int
    subGroupSizes: Member[tuple[int, ...], Sequence[int]]
    def __init__(self, *, pNext: Struct | Pointer | None = ..., maxTotalGroupSize: int = ..., maxGroupSizeX: int = ..., maxGroupSizeY: int = ..., maxGroupSizeZ: int = ..., maxGroupCountX: int = ..., maxGroupCountY: int = ..., maxGroupCountZ: int = ..., maxSharedLocalMemory: int = ..., numSubGroupSizes: int = ..., subGroupSizes: Sequence[int] = ...) -> None: ...
class ze_device_compute_dotproduct_ext_properties_t(Struct):
    stype: Member[ze_structure_type_t, int]
    pNext: Member[Pointer, Struct | Pointer | None]
    dp_caps: Member[ze_device_dp_capability_flags_t, int]
    dpv4_input_types: Member[ze_device_input_data_type_flags_t, int]
    dpv4_output_types: Member[ze_device_output_data_type_flags_t, int]
    dpas_input_types: Member[ze_device_input_data_type_flags_t, int]
    dpas_output_types: Member[ze_device_output_data_type_flags_t, int]
    bdpas_input_types: Member[ze_device_input_data_type_flags_t, int]
    bdpas_output_types: Member[ze_device_output_data_type_flags_t, int]
    def __init__(self, *, pNext: Struct | Pointer | None = ..., dp_caps: int = ..., dpv4_input_types: int = ..., dpv4_output_types: int = ..., dpas_input_types: int = ..., dpas_output_types: int = ..., bdpas_input_types: int = ..., bdpas_output_types: int = ...) -> None: ...
class ze_native_kernel_uuid_t(Struct):
    id: Member[bytes, str | bytes | Sequence[int]]
    def __init__(self, *, id: str | bytes | Sequence[int] = ...) -> None: ...
class ze_device_module_properties_t(Struct):
    stype: Member[ze_structure_type_t, int]
    pNext: Member[Pointer, Struct | Pointer | None]
    spirvVersionSupported: int
    flags: Member[ze_device_module_flags_t, int]
    fp16flags: Member[ze_device_fp_flags_t, int]
    fp32flags: Member[ze_device_fp_flags_t, int]
    fp64flags: Member[ze_device_fp_flags_t, int]
    maxArgumentsSize: int
    printfBufferSize: int
    nativeKernelSupported: ze_native_kernel_uuid_t
    def __init__(self, *, pNext: Struct | Pointer | None = ..., spirvVersionSupported: int = ..., flags: int = ..., fp16flags: int = ..., fp32flags: int = ..., fp64flags: int = ..., maxArgumentsSize: int = ..., printfBufferSize: int = ..., nativeKernelSupported: ze_native_kernel_uuid_t = ...) -> None: ...
class ze_command_queue_group_properties_t(Struct):
    stype: Member[ze_structure_type_t, int]
    pNext: Member[Pointer, Struct | Pointer | None]
    flags: Member[ze_command_queue_group_property_flags_t, int]
    maxMemoryFillPatternSize: int
    numQueues: int
    def __init__(self, *, pNext: Struct | Pointer | None = ..., flags: int = ..., maxMemoryFillPatternSize: int = ..., numQueues: int = ...) -> None: ...
class ze_device_memory_properties_t(Struct):
    stype: Member[ze_structure_type_t, int]
    pNext: Member[Pointer, Struct | Pointer | None]
    flags: Member[ze_device_memory_property_flags_t, int]
    maxClockRate: int
    maxBusWidth: int
    totalSize: int
    name: Member[str, str | bytes | Sequence[int]]
    def __init__(self, *, pNext: Struct | Pointer | None = ..., flags: int = ..., maxClockRate: int = ..., maxBusWidth: int = ..., totalSize: int = ..., name: str | bytes | Sequence[int] = ...) -> None: ...
class ze_device_memory_access_properties_t(Struct):
    stype: Member[ze_structure_type_t, int]
    pNext: Member[Pointer, Struct | Pointer | None]
    hostAllocCapabilities: Member[ze_memory_access_cap_flags_t, int]
    deviceAllocCapabilities: Member[ze_memory_access_cap_flags_t, int]
    sharedSingleDeviceAllocCapabilities: Member[ze_memory_access_cap_flags_t, int]
    sharedCrossDeviceAllocCapabilities: Member[ze_memory_access_cap_flags_t, int]
    sharedSystemAllocCapabilities: Member[ze_memory_access_cap_flags_t, int]
    def __init__(self, *, pNext: Struct | Pointer | None = ..., hostAllocCapabilities: int = ..., deviceAllocCapabilities: int = ..., sharedSingleDeviceAllocCapabilities: int = ..., sharedCrossDeviceAllocCapabilities: int = ..., sharedSystemAllocCapabilities: int = ...) -> None: ...
class ze_device_cache_properties_t(Struct):
    stype: Member[ze_structure_type_t, int]
    pNext: Member[Pointer, Struct | Pointer | None]
    flags: Member[ze_device_cache_property_flags_t, int]
    cacheSize: int
    def __init__(self, *, pNext: Struct | Pointer | None = ..., flags: int = ..., cacheSize: int = ...) -> None: ...
class ze_device_image_properties_t(Struct):
    stype: Member[ze_structure_type_t, int]
    pNext: Member[Pointer, Struct | Pointer | None]
    maxImageDims1D: int
    maxImageDims2D: int
    maxImageDims3D: int
    maxImageBufferSize: int
    maxImageArraySlices: int
    maxSamplers: int
    maxReadImageArgs: int
    maxWriteImageArgs: int
    def __init__(self, *, pNext: Struct | Pointer | None = ..., maxImageDims1D: int = ..., maxImageDims2D: int = ..., maxImageDims3D: int = ..., maxImageBufferSize: int = ..., maxImageArraySlices: int = ..., maxSamplers: int = ..., maxReadImageArgs: int = ..., maxWriteImageArgs: int = ...) -> None: ...
class ze_device_external_memory_properties_t(Struct):
    stype: Member[ze_structure_type_t, int]
    pNext: Member[Pointer, Struct | Pointer | None]
    memoryAllocationImportTypes: Member[ze_external_memory_type_flags_t, int]
    memoryAllocationExportTypes: Member[ze_external_memory_type_flags_t, int]
    imageImportTypes: Member[ze_external_memory_type_flags_t, int]
    imageExportTypes: Member[ze_external_memory_type_flags_t, int]
    def __init__(self, *, pNext: Struct | Pointer | None = ..., memoryAllocationImportTypes: int = ..., memoryAllocationExportTypes: int = ..., imageImportTypes: int = ..., imageExportTypes: int = ...) -> None: ...
class ze_device_p2p_properties_t(Struct):
    stype: Member[ze_structure_type_t, int]
    pNext: Member[Pointer, Struct | Pointer | None]
    flags: Member[ze_device_p2p_property_flags_t, int]
    def __init__(self, *, pNext: Struct | Pointer | None = ..., flags: int = ...) -> None: ...
class ze_device_event_properties_t(Struct):
    stype: Member[ze_structure_type_t, int]
    pNext: Member[Pointer, Struct | Pointer | None]
    flags: Member[ze_device_event_properties_flags_t, int]
    def __init__(self, *, pNext: Struct | Pointer | None = ..., flags: int = ...) -> None: ...
class ze_runtime_requirements_module_desc_t(Struct):
    stype: Member[ze_structure_type_t, int]
    pNext: Member[Pointer, Struct | Pointer | None]
    requirementsSrc: Member[ze_module_handle_t, ze_module_handle_t | None]
    def __init__(self, *, pNext: Struct | Pointer | None = ..., requirementsSrc: ze_module_handle_t | None = ...) -> None: ...
class ze_runtime_requirements_graph_desc_t(Struct):
    stype: Member[ze_structure_type_t, int]
    pNext: Member[Pointer, Struct | Pointer | None]
    requirementsSrc: Member[ze_graph_handle_t, ze_graph_handle_t | None]
    def __init__(self, *, pNext: Struct | Pointer | None = ..., requirementsSrc: ze_graph_handle_t | None = ...) -> None: ...
class ze_validate_runtime_requirements_output_t(Struct):
    stype: Member[ze_structure_type_t, int]
    pNext: Member[Pointer, Struct | Pointer | None]
    result: Member[ze_validate_runtime_requirements_result_t, int]
    def __init__(self, *, pNext: Struct | Pointer | None = ..., result: int = ...) -> None: ...
class ze_device_luid_ext_t(Struct):
    id: Member[bytes, str | bytes | Sequence[int]]
    def __init__(self, *, id: str | bytes | Sequence[int] = ...) -> None: ...
class ze_device_luid_ext_properties_t(Struct):
    stype: Member[ze_structure_type_t, int]
    pNext: Member[Pointer, Struct | Pointer | None]
    luid: ze_device_luid_ext_t
    nodeMask: int
    def __init__(self, *, pNext: Struct | Pointer | None = ..., luid: ze_device_luid_ext_t = ..., nodeMask: int = ...) -> None: ...
class ze_device_vector_width_properties_ext_t(Struct):
    stype: Member[ze_structure_type_t, int]
    pNext: Member[Pointer, Struct | Pointer | None]
    vector_width_size: int
    preferred_vector_width_char: int
    preferred_vector_width_short: int
    preferred_vector_width_int: int
    preferred_vector_width_long: int
    preferred_vector_width_float: int
    preferred_vector_width_double: int
    preferred_vector_width_half: int
    native_vector_width_char: int
    native_vector_width_short: int
    native_vector_width_int: int
    native_vector_width_long: int
    native_vector_width_float: int
    native_vector_width_double: int
    native_vector_width_half: int
    def __init__(self, *, pNext: Struct | Pointer | None = ..., vector_width_size: int = ..., preferred_vector_width_char: int = ..., preferred_vector_width_short: int = ..., preferred_vector_width_int: int = ..., preferred_vector_width_long: int = ..., preferred_vector_width_float: int = ..., preferred_vector_width_double: int = ..., preferred_vector_width_half: int = ..., native_vector_width_char: int = ..., native_vector_width_short: int = ..., native_vector_width_int: int = ..., native_vector_width_long: int = ..., native_vector_width_float: int = ..., native_vector_width_double: int = ..., native_vector_width_half: int = ...) -> None: ...
class ze_device_ip_version_ext_t(Struct):
    stype: Member[ze_structure_type_t, int]
    pNext: Member[Pointer, Struct | Pointer | None]
    ipVersion: int
    def __init__(self, *, pNext: Struct | Pointer | None = ..., ipVersion: int = ...) -> None: ...
class ze_device_usablemem_size_ext_properties_t(Struct):
    stype: Member[ze_structure_type_t, int]
    pNext: Member[Pointer, Struct | Pointer | None]
    currUsableMemSize: int
    def __init__(self, *, pNext: Struct | Pointer | None = ..., currUsableMemSize: int = ...) -> None: ...
class ze_init_driver_type_desc_t(Struct):
    stype: Member[ze_structure_type_t, int]
    pNext: Member[Pointer, Struct | Pointer | None]
    flags: Member[ze_init_driver_type_flags_t, int]
    def __init__(self, *, pNext: Struct | Pointer | None = ..., flags: int = ...) -> None: ...
class ze_driver_uuid_t(Struct):
    id: Member[bytes, str | bytes | Sequence[int]]
    def __init__(self, *, id: str | bytes | Sequence[int] = ...) -> None: ...
class ze_driver_properties_t(Struct):
    stype: Member[ze_structure_type_t, int]
    pNext: Member[Pointer, Struct | Pointer | None]
    uuid: ze_driver_uuid_t
    driverVersion: int
    def __init__(self, *, pNext: Struct | Pointer | None = ..., uuid: ze_driver_uuid_t = ..., driverVersion: int = ...) -> None: ...
class ze_driver_ipc_properties_t(Struct):
    stype: Member[ze_structure_type_t, int]
    pNext: Member[Pointer, Struct | Pointer | None]
    flags: Member[ze_ipc_property_flags_t, int]
    def __init__(self, *, pNext: Struct | Pointer | None = ..., flags: int = ...) -> None: ...
class ze_driver_extension_properties_t(Struct):
    name: Member[str, str | bytes | Sequence[int]]
    version: int
    def __init__(self, *, name: str | bytes | Sequence[int] = ..., version: int = ...) -> None: ...
class ze_driver_ddi_handles_ext_properties_t(Struct):
    stype: Member[ze_structure_type_t, int]
    pNext: Member[Pointer, Struct | Pointer | None]
    flags: Member[ze_driver_ddi_handle_ext_flags_t, int]
    def __init__(self, *, pNext: Struct | Pointer | None = ..., flags: int = ...) -> None: ...
class ze_event_pool_desc_t(Struct):
    stype: Member[ze_structure_type_t, int]
    pNext: Member[Pointer, Struct | Pointer | None]
    flags: Member[ze_event_pool_flags_t, int]
    count: int
    def __init__(self, *, pNext: Struct | Pointer | None = ..., flags: int = ..., count: int = ...) -> None: ...
class ze_event_sync_mode_desc_t(Struct):
    stype: Member[ze_structure_type_t, int]
    pNext: Member[Pointer, Struct | Pointer | None]
    syncModeFlags: Member[ze_event_sync_mode_flags_t, int]
    externalInterruptId: int
    def __init__(self, *, pNext: Struct | Pointer | None = ..., syncModeFlags: int = ..., externalInterruptId: int = ...) -> None: ...
class ze_event_desc_t(Struct):
    stype: Member[ze_structure_type_t, int]
    pNext: Member[Pointer, Struct | Pointer | None]
    index: int
    signal: Member[ze_event_scope_flags_t, int]
    wait: Member[ze_event_scope_flags_t, int]
    def __init__(self, *, pNext: Struct | Pointer | None = ..., index: int = ..., signal: int = ..., wait: int = ...) -> None: ...
class ze_event_counter_based_desc_t(Struct):
    stype: Member[ze_structure_type_t, int]
    pNext: Member[Pointer, Struct | Pointer | None]
    flags: Member[ze_event_counter_based_flags_t, int]
    signal: Member[ze_event_scope_flags_t, int]
    wait: Member[ze_event_scope_flags_t, int]
    def __init__(self, *, pNext: Struct | Pointer | None = ..., flags: int = ..., signal: int = ..., wait: int = ...) -> None: ...
class ze_event_counter_based_external_sync_allocation_desc_t(Struct):
    stype: Member[ze_structure_type_t, int]
    pNext: Member[Pointer, Struct | Pointer | None]
    deviceAddress: Member[Pointer, Numbers | None]
    hostAddress: Member[Pointer, Numbers | None]
    completionValue: int
    def __init__(self, *, pNext: Struct | Pointer | None = ..., deviceAddress: Numbers | None = ..., hostAddress: Numbers | None = ..., completionValue: int = ...) -> None: ...
class ze_event_counter_based_external_aggregate_storage_desc_t(Struct):
    stype: Member[ze_structure_type_t, int]
    pNext: Member[Pointer, Struct | Pointer | None]
    deviceAddress: Member[Pointer, Numbers | None]
    incrementValue: int
    completionValue: int
    def __init__(self, *, pNext: Struct | Pointer | None = ..., deviceAddress: Numbers | None = ..., incrementValue: int = ..., completionValue: int = ...) -> None: ...
class ze_kernel_timestamp_data_t(Struct):
    kernelStart: int
    kernelEnd: int
    def __init__(self, *, kernelStart: int = ..., kernelEnd: int = ...) -> None: ...
class ze_kernel_timestamp_result_t(Struct):
    context: ze_kernel_timestamp_data_t
    def __init__(self, *, context: ze_kernel_timestamp_data_t = ..., **fields: Any) -> None: ...
class ze_event_query_kernel_timestamps_ext_properties_t(Struct):
    stype: Member[ze_structure_type_t, int]
    pNext: Member[Pointer, Struct | Pointer | None]
    flags: Member[ze_event_query_kernel_timestamps_ext_flags_t, int]
    def __init__(self, *, pNext: Struct | Pointer | None = ..., flags: int = ...) -> None: ...
class ze_synchronized_timestamp_data_ext_t(Struct):
    kernelStart: int
    kernelEnd: int
    def __init__(self, *, kernelStart: int = ..., kernelEnd: int = ...) -> None: ...
class ze_synchronized_timestamp_result_ext_t(Struct):
    context: ze_synchronized_timestamp_data_ext_t
    def __init__(self, *, context: ze_synchronized_timestamp_data_ext_t = ..., **fields: Any) -> None: ...
class ze_event_query_kernel_timestamps_results_ext_properties_t(Struct):
    stype: Member[ze_structure_type_t, int]
    pNext: Member[Pointer, Struct | Pointer | None]
    pKernelTimestampsBuffer: Member[Pointer, ze_kernel_timestamp_result_t | Sequence[ze_kernel_timestamp_result_t] | Pointer | None]
    pSynchronizedTimestampsBuffer: Member[Pointer, ze_synchronized_timestamp_result_ext_t | Sequence[ze_synchronized_timestamp_result_ext_t] | Pointer | None]
    def __init__(self, *, pNext: Struct | Pointer | None = ..., pKernelTimestampsBuffer: ze_kernel_timestamp_result_t | Sequence[ze_kernel_timestamp_result_t] | Pointer | None = ..., pSynchronizedTimestampsBuffer: ze_synchronized_timestamp_result_ext_t | Sequence[ze_synchronized_timestamp_result_ext_t] | Pointer | None = ...) -> None: ...
class ze_external_memmap_sysmem_ext_desc_t(Struct):
    stype: Member[ze_structure_type_t, int]
    pNext: Member[Pointer, Struct | Pointer | None]
    pSystemMemory: Member[Pointer, Memory | None]
    size: int
    def __init__(self, *, pNext: Struct | Pointer | None = ..., pSystemMemory: Memory | None = ..., size: int = ...) -> None: ...
class ze_external_semaphore_ext_desc_t(Struct):
    stype: Member[ze_structure_type_t, int]
    pNext: Member[Pointer, Struct | Pointer | None]
    flags: Member[ze_external_semaphore_ext_flags_t, int]
    def __init__(self, *, pNext: Struct | Pointer | None = ..., flags: int = ...) -> None: ...
class ze_external_semaphore_win32_ext_desc_t(Struct):
    stype: Member[ze_structure_type_t, int]
    pNext: Member[Pointer, Struct | Pointer | None]
    handle: Member[Pointer, Memory | None]
    name: Member[str | None, Text | None]
    def __init__(self, *, pNext: Struct | Pointer | None = ..., handle: Memory | None = ..., name: Text | None = ...) -> None: ...
class ze_external_semaphore_fd_ext_desc_t(Struct):
    stype: Member[ze_structure_type_t, int]
    pNext: Member[Pointer, Struct | Pointer | None]
    fd: int
    def __init__(self, *, pNext: Struct | Pointer | None = ..., fd: int = ...) -> None: ...
class ze_external_semaphore_signal_params_ext_t(Struct):
    stype: Member[ze_structure_type_t, int]
    pNext: Member[Pointer, Struct | Pointer | None]
    value: int
    def __init__(self, *, pNext: Struct | Pointer | None = ..., value: int = ...) -> None: ...
class ze_external_semaphore_wait_params_ext_t(Struct):
    stype: Member[ze_structure_type_t, int]
    pNext: Member[Pointer, Struct | Pointer | None]
    value: int
    def __init__(self, *, pNext: Struct | Pointer | None = ..., value: int = ...) -> None: ...
class ze_fabric_vertex_pci_exp_address_t(Struct):
    domain: int
    bus: int
    device: int
    function: int
    def __init__(self, *, domain: int = ..., bus: int = ..., device: int = ..., function: int = ...) -> None: ...
class ze_fabric_vertex_exp_properties_t(Struct):
    stype: Member[ze_structure_type_t, int]
    pNext: Member[Pointer, Struct | Pointer | None]
    uuid: ze_uuid_t
    type: Member[ze_fabric_vertex_exp_type_t, int]
    remote: bool
    address: ze_fabric_vertex_pci_exp_address_t
    def __init__(self, *, pNext: Struct | Pointer | None = ..., uuid: ze_uuid_t = ..., type: int = ..., remote: bool = ..., address: ze_fabric_vertex_pci_exp_address_t = ...) -> None: ...
class ze_fabric_edge_exp_properties_t(Struct):
    stype: Member[ze_structure_type_t, int]
    pNext: Member[Pointer, Struct | Pointer | None]
    uuid: ze_uuid_t
    model: Member[str, str | bytes | Sequence[int]]
    bandwidth: int
    bandwidthUnit: Member[ze_bandwidth_unit_t, int]
    latency: int
    latencyUnit: Member[ze_latency_unit_t, int]
    duplexity: Member[ze_fabric_edge_exp_duplexity_t, int]
    def __init__(self, *, pNext: Struct | Pointer | None = ..., uuid: ze_uuid_t = ..., model: str | bytes | Sequence[int] = ..., bandwidth: int = ..., bandwidthUnit: int = ..., latency: int = ..., latencyUnit: int = ..., duplexity: int = ...) -> None: ...
class ze_fence_desc_t(Struct):
    stype: Member[ze_structure_type_t, int]
    pNext: Member[Pointer, Struct | Pointer | None]
    flags: Member[ze_fence_flags_t, int]
    def __init__(self, *, pNext: Struct | Pointer | None = ..., flags: int = ...) -> None: ...
class ze_float_atomic_ext_properties_t(Struct):
    stype: Member[ze_structure_type_t, int]
    pNext: Member[Pointer, Struct | Pointer | None]
    fp16Flags: Member[ze_device_fp_atomic_ext_flags_t, int]
    fp32Flags: Member[ze_device_fp_atomic_ext_flags_t, int]
    fp64Flags: Member[ze_device_fp_atomic_ext_flags_t, int]
    def __init__(self, *, pNext: Struct | Pointer | None = ..., fp16Flags: int = ..., fp32Flags: int = ..., fp64Flags: int = ...) -> None: ...
class ze_record_replay_graph_ext_properties_t(Struct):
    stype: Member[ze_structure_type_t, int]
    pNext: Member[Pointer, Struct | Pointer | None]
    graphFlags: Member[ze_record_replay_graph_ext_flags_t, int]
    def __init__(self, *, pNext: Struct | Pointer | None = ..., graphFlags: int = ...) -> None: ...
class ze_record_replay_graph_ext_dump_desc_t(Struct):
    stype: Member[ze_structure_type_t, int]
    pNext: Member[Pointer, Struct | Pointer | None]
    mode: Member[ze_record_replay_graph_ext_dump_mode_t, int]
    def __init__(self, *, pNext: Struct | Pointer | None = ..., mode: int = ...) -> None: ...
class ze_image_format_t(Struct):
    layout: Member[ze_image_format_layout_t, int]
    type: Member[ze_image_format_type_t, int]
    x: Member[ze_image_format_swizzle_t, int]
    y: Member[ze_image_format_swizzle_t, int]
    z: Member[ze_image_format_swizzle_t, int]
    w: Member[ze_image_format_swizzle_t, int]
    def __init__(self, *, layout: int = ..., type: int = ..., x: int = ..., y: int = ..., z: int = ..., w: int = ...) -> None: ...
class ze_image_desc_t(Struct):
    stype: Member[ze_structure_type_t, int]
    pNext: Member[Pointer, Struct | Pointer | None]
    flags: Member[ze_image_flags_t, int]
    type: Member[ze_image_type_t, int]
    format: ze_image_format_t
    width: int
    height: int
    depth: int
    arraylevels: int
    miplevels: int
    def __init__(self, *, pNext: Struct | Pointer | None = ..., flags: int = ..., type: int = ..., format: ze_image_format_t = ..., width: int = ..., height: int = ..., depth: int = ..., arraylevels: int = ..., miplevels: int = ...) -> None: ...
class ze_image_properties_t(Struct):
    stype: Member[ze_structure_type_t, int]
    pNext: Member[Pointer, Struct | Pointer | None]
    samplerFilterFlags: Member[ze_image_sampler_filter_flags_t, int]
    def __init__(self, *, pNext: Struct | Pointer | None = ..., samplerFilterFlags: int = ...) -> None: ...
class ze_image_format_support_ext_properties_t(Struct):
    stype: Member[ze_structure_type_t, int]
    pNext: Member[Pointer, Struct | Pointer | None]
    supported: bool
    def __init__(self, *, pNext: Struct | Pointer | None = ..., supported: bool = ...) -> None: ...
class ze_image_allocation_ext_properties_t(Struct):
    stype: Member[ze_structure_type_t, int]
    pNext: Member[Pointer, Struct | Pointer | None]
    id: int
    def __init__(self, *, pNext: Struct | Pointer | None = ..., id: int = ...) -> None: ...
class ze_image_memory_properties_exp_t(Struct):
    stype: Member[ze_structure_type_t, int]
    pNext: Member[Pointer, Struct | Pointer | None]
    size: int
    rowPitch: int
    slicePitch: int
    def __init__(self, *, pNext: Struct | Pointer | None = ..., size: int = ..., rowPitch: int = ..., slicePitch: int = ...) -> None: ...
class ze_image_view_planar_ext_desc_t(Struct):
    stype: Member[ze_structure_type_t, int]
    pNext: Member[Pointer, Struct | Pointer | None]
    planeIndex: int
    def __init__(self, *, pNext: Struct | Pointer | None = ..., planeIndex: int = ...) -> None: ...
class ze_image_view_planar_exp_desc_t(Struct):
    stype: Member[ze_structure_type_t, int]
    pNext: Member[Pointer, Struct | Pointer | None]
    planeIndex: int
    def __init__(self, *, pNext: Struct | Pointer | None = ..., planeIndex: int = ...) -> None: ...
class ze_ipc_mem_handle_type_ext_desc_t(Struct):
    stype: Member[ze_structure_type_t, int]
    pNext: Member[Pointer, Struct | Pointer | None]
    typeFlags: Member[ze_ipc_mem_handle_type_flags_t, int]
    def __init__(self, *, pNext: Struct | Pointer | None = ..., typeFlags: int = ...) -> None: ...
class ze_kernel_allocation_exp_properties_t(Struct):
    stype: Member[ze_structure_type_t, int]
    pNext: Member[Pointer, Struct | Pointer | None]
    base: int
    size: int
    type: Member[ze_memory_type_t, int]
    argIndex: int
    def __init__(self, *, pNext: Struct | Pointer | None = ..., base: int = ..., size: int = ..., type: int = ..., argIndex: int = ...) -> None: ...
class ze_kernel_max_group_size_properties_ext_t(Struct):
    stype: Member[ze_structure_type_t, int]
    pNext: Member[Pointer, Struct | Pointer | None]
    maxGroupSize: int
    def __init__(self, *, pNext: Struct | Pointer | None = ..., maxGroupSize: int = ...) -> None: ...
class ze_scheduling_hint_exp_properties_t(Struct):
    stype: Member[ze_structure_type_t, int]
    pNext: Member[Pointer, Struct | Pointer | None]
    schedulingHintFlags: Member[ze_scheduling_hint_exp_flags_t, int]
    def __init__(self, *, pNext: Struct | Pointer | None = ..., schedulingHintFlags: int = ...) -> None: ...
class ze_scheduling_hint_exp_desc_t(Struct):
    stype: Member[ze_structure_type_t, int]
    pNext: Member[Pointer, Struct | Pointer | None]
    flags: Member[ze_scheduling_hint_exp_flags_t, int]
    def __init__(self, *, pNext: Struct | Pointer | None = ..., flags: int = ...) -> None: ...
class ze_linkage_inspection_ext_desc_t(Struct):
    stype: Member[ze_structure_type_t, int]
    pNext: Member[Pointer, Struct | Pointer | None]
    flags: Member[ze_linkage_inspection_ext_flags_t, int]
    def __init__(self, *, pNext: Struct | Pointer | None = ..., flags: int = ...) -> None: ...
class ze_device_mem_alloc_desc_t(Struct):
    stype: Member[ze_structure_type_t, int]
    pNext: Member[Pointer, Struct | Pointer | None]
    flags: Member[ze_device_mem_alloc_flags_t, int]
    ordinal: int
    def __init__(self, *, pNext: Struct | Pointer | None = ..., flags: int = ..., ordinal: int = ...) -> None: ...
class ze_host_mem_alloc_desc_t(Struct):
    stype: Member[ze_structure_type_t, int]
    pNext: Member[Pointer, Struct | Pointer | None]
    flags: Member[ze_host_mem_alloc_flags_t, int]
    def __init__(self, *, pNext: Struct | Pointer | None = ..., flags: int = ...) -> None: ...
class ze_memory_allocation_properties_t(Struct):
    stype: Member[ze_structure_type_t, int]
    pNext: Member[Pointer, Struct | Pointer | None]
    type: Member[ze_memory_type_t, int]
    id: int
    pageSize: int
    def __init__(self, *, pNext: Struct | Pointer | None = ..., type: int = ..., id: int = ..., pageSize: int = ...) -> None: ...
class ze_external_memory_export_desc_t(Struct):
    stype: Member[ze_structure_type_t, int]
    pNext: Member[Pointer, Struct | Pointer | None]
    flags: Member[ze_external_memory_type_flags_t, int]
    def __init__(self, *, pNext: Struct | Pointer | None = ..., flags: int = ...) -> None: ...
class ze_external_memory_import_fd_t(Struct):
    stype: Member[ze_structure_type_t, int]
    pNext: Member[Pointer, Struct | Pointer | None]
    flags: Member[ze_external_memory_type_flags_t, int]
    fd: int
    def __init__(self, *, pNext: Struct | Pointer | None = ..., flags: int = ..., fd: int = ...) -> None: ...
class ze_external_memory_export_fd_t(Struct):
    stype: Member[ze_structure_type_t, int]
    pNext: Member[Pointer, Struct | Pointer | None]
    flags: Member[ze_external_memory_type_flags_t, int]
    fd: int
    def __init__(self, *, pNext: Struct | Pointer | None = ..., flags: int = ..., fd: int = ...) -> None: ...
class ze_external_memory_import_win32_handle_t(Struct):
    stype: Member[ze_structure_type_t, int]
    pNext: Member[Pointer, Struct | Pointer | None]
    flags: Member[ze_external_memory_type_flags_t, int]
    handle: Member[Pointer, Memory | None]
    name: Member[Pointer, Memory | None]
    def __init__(self, *, pNext: Struct | Pointer | None = ..., flags: int = ..., handle: Memory | None = ..., name: Memory | None = ...) -> None: ...
class ze_external_memory_export_win32_handle_t(Struct):
    stype: Member[ze_structure_type_t, int]
    pNext: Member[Pointer, Struct | Pointer | None]
    flags: Member[ze_external_memory_type_flags_t, int]
    handle: Member[Pointer, Memory | None]
    def __init__(self, *, pNext: Struct | Pointer | None = ..., flags: int = ..., handle: Memory | None = ...) -> None: ...
class ze_memory_compression_hints_ext_desc_t(Struct):
    stype: Member[ze_structure_type_t, int]
    pNext: Member[Pointer, Struct | Pointer | None]
    flags: Member[ze_memory_compression_hints_ext_flags_t, int]
    def __init__(self, *, pNext: Struct | Pointer | None = ..., flags: int = ...) -> None: ...
class ze_driver_memory_free_ext_properties_t(Struct):
    stype: Member[ze_structure_type_t, int]
    pNext: Member[Pointer, Struct | Pointer | None]
    freePolicies: Member[ze_driver_memory_free_policy_ext_flags_t, int]
    def __init__(self, *, pNext: Struct | Pointer | None = ..., freePolicies: int = ...) -> None: ...
class ze_memory_free_ext_desc_t(Struct):
    stype: Member[ze_structure_type_t, int]
    pNext: Member[Pointer, Struct | Pointer | None]
    freePolicy: Member[ze_driver_memory_free_policy_ext_flags_t, int]
    def __init__(self, *, pNext: Struct | Pointer | None = ..., freePolicy: int = ...) -> None: ...
class ze_device_memory_ext_properties_t(Struct):
    stype: Member[ze_structure_type_t, int]
    pNext: Member[Pointer, Struct | Pointer | None]
    type: Member[ze_device_memory_ext_type_t, int]
    physicalSize: int
    readBandwidth: int
    writeBandwidth: int
    bandwidthUnit: Member[ze_bandwidth_unit_t, int]
    def __init__(self, *, pNext: Struct | Pointer | None = ..., type: int = ..., physicalSize: int = ..., readBandwidth: int = ..., writeBandwidth: int = ..., bandwidthUnit: int = ...) -> None: ...
class ze_module_constants_t(Struct):
    numConstants: int
    pConstantIds: Member[Pointer, Numbers | None]
    pConstantValues: Member[Pointer, Sequence[Any] | Pointer | None]
    def __init__(self, *, numConstants: int = ..., pConstantIds: Numbers | None = ..., pConstantValues: Sequence[Any] | Pointer | None = ...) -> None: ...
class ze_module_desc_t(Struct):
    stype: Member[ze_structure_type_t, int]
    pNext: Member[Pointer, Struct | Pointer | None]
    format: Member[ze_module_format_t, int]
    inputSize: int
    pInputModule: Member[Pointer, Memory | None]
    pBuildFlags: Member[str | None, Text | None]
    pConstants: Member[Pointer, ze_module_constants_t | Sequence[ze_module_constants_t] | Pointer | None]
    def __init__(self, *, pNext: Struct | Pointer | None = ..., format: int = ..., inputSize: int = ..., pInputModule: Memory | None = ..., pBuildFlags: Text | None = ..., pConstants: ze_module_constants_t | Sequence[ze_module_constants_t] | Pointer | None = ...) -> None: ...
class ze_command_list_append_launch_kernel_param_cooperative_desc_t(Struct):
    stype: Member[ze_structure_type_t, int]
    pNext: Member[Pointer, Struct | Pointer | None]
    isCooperative: bool
    def __init__(self, *, pNext: Struct | Pointer | None = ..., isCooperative: bool = ...) -> None: ...
class ze_module_properties_t(Struct):
    stype: Member[ze_structure_type_t, int]
    pNext: Member[Pointer, Struct | Pointer | None]
    flags: Member[ze_module_property_flags_t, int]
    def __init__(self, *, pNext: Struct | Pointer | None = ..., flags: int = ...) -> None: ...
class ze_kernel_desc_t(Struct):
    stype: Member[ze_structure_type_t, int]
    pNext: Member[Pointer, Struct | Pointer | None]
    flags: Member[ze_kernel_flags_t, int]
    pKernelName: Member[str | None, Text | None]
    def __init__(self, *, pNext: Struct | Pointer | None = ..., flags: int = ..., pKernelName: Text | None = ...) -> None: ...
class ze_kernel_uuid_t(Struct):
    kid: Member[bytes, str | bytes | Sequence[int]]
    mid: Member[bytes, str | bytes | Sequence[int]]
    def __init__(self, *, kid: str | bytes | Sequence[int] = ..., mid: str | bytes | Sequence[int] = ...) -> None: ...
class ze_kernel_properties_t(Struct):
    stype: Member[ze_structure_type_t, int]
    pNext: Member[Pointer, Struct | Pointer | None]
    numKernelArgs: int
    requiredGroupSizeX: int
    requiredGroupSizeY: int
    requiredGroupSizeZ: int
    requiredNumSubGroups: int
    requiredSubgroupSize: int
    maxSubgroupSize: int
    maxNumSubgroups: int
    localMemSize: int
    privateMemSize: int
    spillMemSize: int
    uuid: ze_kernel_uuid_t
    def __init__(self, *, pNext: Struct | Pointer | None = ..., numKernelArgs: int = ..., requiredGroupSizeX: int = ..., requiredGroupSizeY: int = ..., requiredGroupSizeZ: int = ..., requiredNumSubGroups: int = ..., requiredSubgroupSize: int = ..., maxSubgroupSize: int = ..., maxNumSubgroups: int = ..., localMemSize: int = ..., privateMemSize: int = ..., spillMemSize: int = ..., uuid: ze_kernel_uuid_t = ...) -> None: ...
class ze_kernel_preferred_group_size_properties_t(Struct):
    stype: Member[ze_structure_type_t, int]
    pNext: Member[Pointer, Struct | Pointer | None]
    preferredMultiple: int
    def __init__(self, *, pNext: Struct | Pointer | None = ..., preferredMultiple: int = ...) -> None: ...
class ze_group_count_t(Struct):
    groupCountX: int
    groupCountY: int
    groupCountZ: int
    def __init__(self, *, groupCountX: int = ..., groupCountY: int = ..., groupCountZ: int = ...) -> None: ...
class ze_group_size_t(Struct):
    groupSizeX: int
    groupSizeY: int
    groupSizeZ: int
    def __init__(self, *, groupSizeX: int = ..., groupSizeY: int = ..., groupSizeZ: int = ...) -> None: ...
class ze_mutable_command_id_exp_desc_t(Struct):
    stype: Member[ze_structure_type_t, int]
    pNext: Member[Pointer, Struct | Pointer | None]
    flags: Member[ze_mutable_command_exp_flags_t, int]
    def __init__(self, *, pNext: Struct | Pointer | None = ..., flags: int = ...) -> None: ...
class ze_mutable_command_list_exp_properties_t(Struct):
    stype: Member[ze_structure_type_t, int]
    pNext: Member[Pointer, Struct | Pointer | None]
    mutableCommandListFlags: Member[ze_mutable_command_list_exp_flags_t, int]
    mutableCommandFlags: Member[ze_mutable_command_exp_flags_t, int]
    def __init__(self, *, pNext: Struct | Pointer | None = ..., mutableCommandListFlags: int = ..., mutableCommandFlags: int = ...) -> None: ...
class ze_mutable_command_list_exp_desc_t(Struct):
    stype: Member[ze_structure_type_t, int]
    pNext: Member[Pointer, Struct | Pointer | None]
    flags: Member[ze_mutable_command_list_exp_flags_t, int]
    def __init__(self, *, pNext: Struct | Pointer | None = ..., flags: int = ...) -> None: ...
class ze_mutable_commands_exp_desc_t(Struct):
    stype: Member[ze_structure_type_t, int]
    pNext: Member[Pointer, Struct | Pointer | None]
    flags: int
    def __init__(self, *, pNext: Struct | Pointer | None = ..., flags: int = ...) -> None: ...
class ze_mutable_kernel_argument_exp_desc_t(Struct):
    stype: Member[ze_structure_type_t, int]
    pNext: Member[Pointer, Struct | Pointer | None]
    commandId: int
    argIndex: int
    argSize: int
    pArgValue: Member[Pointer, Memory | None]
    def __init__(self, *, pNext: Struct | Pointer | None = ..., commandId: int = ..., argIndex: int = ..., argSize: int = ..., pArgValue: Memory | None = ...) -> None: ...
class ze_mutable_group_count_exp_desc_t(Struct):
    stype: Member[ze_structure_type_t, int]
    pNext: Member[Pointer, Struct | Pointer | None]
    commandId: int
    pGroupCount: Member[Pointer, ze_group_count_t | Sequence[ze_group_count_t] | Pointer | None]
    def __init__(self, *, pNext: Struct | Pointer | None = ..., commandId: int = ..., pGroupCount: ze_group_count_t | Sequence[ze_group_count_t] | Pointer | None = ...) -> None: ...
class ze_mutable_group_size_exp_desc_t(Struct):
    stype: Member[ze_structure_type_t, int]
    pNext: Member[Pointer, Struct | Pointer | None]
    commandId: int
    groupSizeX: int
    groupSizeY: int
    groupSizeZ: int
    def __init__(self, *, pNext: Struct | Pointer | None = ..., commandId: int = ..., groupSizeX: int = ..., groupSizeY: int = ..., groupSizeZ: int = ...) -> None: ...
class ze_mutable_global_offset_exp_desc_t(Struct):
    stype: Member[ze_structure_type_t, int]
    pNext: Member[Pointer, Struct | Pointer | None]
    commandId: int
    offsetX: int
    offsetY: int
    offsetZ: int
    def __init__(self, *, pNext: Struct | Pointer | None = ..., commandId: int = ..., offsetX: int = ..., offsetY: int = ..., offsetZ: int = ...) -> None: ...
class ze_mutable_graph_argument_exp_desc_t(Struct):
    stype: Member[ze_structure_type_t, int]
    pNext: Member[Pointer, Struct | Pointer | None]
    commandId: int
    argIndex: int
    pArgValue: Member[Pointer, Memory | None]
    def __init__(self, *, pNext: Struct | Pointer | None = ..., commandId: int = ..., argIndex: int = ..., pArgValue: Memory | None = ...) -> None: ...
class ze_context_power_saving_hint_exp_desc_t(Struct):
    stype: Member[ze_structure_type_t, int]
    pNext: Member[Pointer, Struct | Pointer | None]
    hint: int
    def __init__(self, *, pNext: Struct | Pointer | None = ..., hint: int = ...) -> None: ...
class ze_module_program_exp_desc_t(Struct):
    stype: Member[ze_structure_type_t, int]
    pNext: Member[Pointer, Struct | Pointer | None]
    count: int
    inputSizes: Member[Pointer, Numbers | None]
    pInputModules: Member[Pointer, Sequence[Any] | Pointer | None]
    pBuildFlags: Member[Pointer, Sequence[Any] | Pointer | None]
    pConstants: Member[Pointer, Sequence[Any] | Pointer | None]
    def __init__(self, *, pNext: Struct | Pointer | None = ..., count: int = ..., inputSizes: Numbers | None = ..., pInputModules: Sequence[Any] | Pointer | None = ..., pBuildFlags: Sequence[Any] | Pointer | None = ..., pConstants: Sequence[Any] | Pointer | None = ...) -> None: ...
class ze_device_raytracing_ext_properties_t(Struct):
    stype: Member[ze_structure_type_t, int]
    pNext: Member[Pointer, Struct | Pointer | None]
    flags: Member[ze_device_raytracing_ext_flags_t, int]
    maxBVHLevels: int
    def __init__(self, *, pNext: Struct | Pointer | None = ..., flags: int = ..., maxBVHLevels: int = ...) -> None: ...
class ze_raytracing_mem_alloc_ext_desc_t(Struct):
    stype: Member[ze_structure_type_t, int]
    pNext: Member[Pointer, Struct | Pointer | None]
    flags: Member[ze_raytracing_mem_alloc_ext_flags_t, int]
    def __init__(self, *, pNext: Struct | Pointer | None = ..., flags: int = ...) -> None: ...
class ze_relaxed_allocation_limits_ext_desc_t(Struct):
    stype: Member[ze_structure_type_t, int]
    pNext: Member[Pointer, Struct | Pointer | None]
    flags: Member[ze_relaxed_allocation_limits_ext_flags_t, int]
    def __init__(self, *, pNext: Struct | Pointer | None = ..., flags: int = ...) -> None: ...
class ze_relaxed_allocation_limits_exp_desc_t(Struct):
    stype: Member[ze_structure_type_t, int]
    pNext: Member[Pointer, Struct | Pointer | None]
    flags: Member[ze_relaxed_allocation_limits_exp_flags_t, int]
    def __init__(self, *, pNext: Struct | Pointer | None = ..., flags: int = ...) -> None: ...
class ze_sampler_desc_t(Struct):
    stype: Member[ze_structure_type_t, int]
    pNext: Member[Pointer, Struct | Pointer | None]
    addressMode: Member[ze_sampler_address_mode_t, int]
    filterMode: Member[ze_sampler_filter_mode_t, int]
    isNormalized: bool
    def __init__(self, *, pNext: Struct | Pointer | None = ..., addressMode: int = ..., filterMode: int = ..., isNormalized: bool = ...) -> None: ...
class ze_sub_allocation_t(Struct):
    base: Member[Pointer, Memory | None]
    size: int
    def __init__(self, *, base: Memory | None = ..., size: int = ...) -> None: ...
class ze_memory_sub_allocations_exp_properties_t(Struct):
    stype: Member[ze_structure_type_t, int]
    pNext: Member[Pointer, Struct | Pointer | None]
    pCount: Member[Pointer, Numbers | None]
    pSubAllocations: Member[Pointer, ze_sub_allocation_t | Sequence[ze_sub_allocation_t] | Pointer | None]
    def __init__(self, *, pNext: Struct | Pointer | None = ..., pCount: Numbers | None = ..., pSubAllocations: ze_sub_allocation_t | Sequence[ze_sub_allocation_t] | Pointer | None = ...) -> None: ...
class ze_physical_mem_desc_t(Struct):
    stype: Member[ze_structure_type_t, int]
    pNext: Member[Pointer, Struct | Pointer | None]
    flags: Member[ze_physical_mem_flags_t, int]
    size: int
    def __init__(self, *, pNext: Struct | Pointer | None = ..., flags: int = ..., size: int = ...) -> None: ...
class ze_physical_mem_properties_t(Struct):
    stype: Member[ze_structure_type_t, int]
    pNext: Member[Pointer, Struct | Pointer | None]
    id: int
    size: int
    def __init__(self, *, pNext: Struct | Pointer | None = ..., id: int = ..., size: int = ...) -> None: ...
class ze_device_readonly_memory_ext_properties_t(Struct):
    stype: Member[ze_structure_type_t, int]
    pNext: Member[Pointer, Struct | Pointer | None]
    readonlyCapability: Member[ze_device_readonly_memory_capability_t, int]
    def __init__(self, *, pNext: Struct | Pointer | None = ..., readonlyCapability: int = ...) -> None: ...
ze_kernel_max_group_size_ext_properties_t = ze_kernel_max_group_size_properties_ext_t
ZE_DEVICE_CACHE_LINE_SIZE_EXT_VERSION_1_0: int
ZE_DEVICE_CACHE_LINE_SIZE_EXT_VERSION_CURRENT: int
ZE_EU_COUNT_EXT_VERSION_1_0: int
ZE_EU_COUNT_EXT_VERSION_CURRENT: int
ZE_PCI_PROPERTIES_EXT_VERSION_1_0: int
ZE_PCI_PROPERTIES_EXT_VERSION_CURRENT: int
ZE_RTAS_BUILDER_EXT_VERSION_1_0: int
ZE_RTAS_BUILDER_EXT_VERSION_CURRENT: int
ZE_RTAS_DEVICE_EXT_FLAG_RESERVED: int
ZE_RTAS_FORMAT_EXT_INVALID: int
ZE_RTAS_FORMAT_EXT_MAX: int
ZE_RTAS_BUILDER_EXT_FLAG_RESERVED: int
ZE_RTAS_PARALLEL_OPERATION_EXT_FLAG_RESERVED: int
ZE_RTAS_BUILDER_GEOMETRY_EXT_FLAG_NON_OPAQUE: int
ZE_RTAS_BUILDER_INSTANCE_EXT_FLAG_TRIANGLE_CULL_DISABLE: int
ZE_RTAS_BUILDER_INSTANCE_EXT_FLAG_TRIANGLE_FRONT_COUNTERCLOCKWISE: int
ZE_RTAS_BUILDER_INSTANCE_EXT_FLAG_TRIANGLE_FORCE_OPAQUE: int
ZE_RTAS_BUILDER_INSTANCE_EXT_FLAG_TRIANGLE_FORCE_NON_OPAQUE: int
ZE_RTAS_BUILDER_BUILD_OP_EXT_FLAG_COMPACT: int
ZE_RTAS_BUILDER_BUILD_OP_EXT_FLAG_NO_DUPLICATE_ANYHIT_INVOCATION: int
ZE_RTAS_BUILDER_BUILD_QUALITY_HINT_EXT_LOW: int
ZE_RTAS_BUILDER_BUILD_QUALITY_HINT_EXT_MEDIUM: int
ZE_RTAS_BUILDER_BUILD_QUALITY_HINT_EXT_HIGH: int
ZE_RTAS_BUILDER_GEOMETRY_TYPE_EXT_TRIANGLES: int
ZE_RTAS_BUILDER_GEOMETRY_TYPE_EXT_QUADS: int
ZE_RTAS_BUILDER_GEOMETRY_TYPE_EXT_PROCEDURAL: int
ZE_RTAS_BUILDER_GEOMETRY_TYPE_EXT_INSTANCE: int
ZE_RTAS_BUILDER_INPUT_DATA_FORMAT_EXT_FLOAT3: int
ZE_RTAS_BUILDER_INPUT_DATA_FORMAT_EXT_FLOAT3X4_COLUMN_MAJOR: int
ZE_RTAS_BUILDER_INPUT_DATA_FORMAT_EXT_FLOAT3X4_ALIGNED_COLUMN_MAJOR: int
ZE_RTAS_BUILDER_INPUT_DATA_FORMAT_EXT_FLOAT3X4_ROW_MAJOR: int
ZE_RTAS_BUILDER_INPUT_DATA_FORMAT_EXT_AABB: int
ZE_RTAS_BUILDER_INPUT_DATA_FORMAT_EXT_TRIANGLE_INDICES_UINT32: int
ZE_RTAS_BUILDER_INPUT_DATA_FORMAT_EXT_QUAD_INDICES_UINT32: int
ZE_RTAS_BUILDER_EXP_VERSION_1_0: int
ZE_RTAS_BUILDER_EXP_VERSION_CURRENT: int
ZE_RTAS_DEVICE_EXP_FLAG_RESERVED: int
ZE_RTAS_FORMAT_EXP_INVALID: int
ZE_RTAS_FORMAT_EXP_MAX: int
ZE_RTAS_BUILDER_EXP_FLAG_RESERVED: int
ZE_RTAS_PARALLEL_OPERATION_EXP_FLAG_RESERVED: int
ZE_RTAS_BUILDER_GEOMETRY_EXP_FLAG_NON_OPAQUE: int
ZE_RTAS_BUILDER_INSTANCE_EXP_FLAG_TRIANGLE_CULL_DISABLE: int
ZE_RTAS_BUILDER_INSTANCE_EXP_FLAG_TRIANGLE_FRONT_COUNTERCLOCKWISE: int
ZE_RTAS_BUILDER_INSTANCE_EXP_FLAG_TRIANGLE_FORCE_OPAQUE: int
ZE_RTAS_BUILDER_INSTANCE_EXP_FLAG_TRIANGLE_FORCE_NON_OPAQUE: int
ZE_RTAS_BUILDER_BUILD_OP_EXP_FLAG_COMPACT: int
ZE_RTAS_BUILDER_BUILD_OP_EXP_FLAG_NO_DUPLICATE_ANYHIT_INVOCATION: int
ZE_RTAS_BUILDER_BUILD_QUALITY_HINT_EXP_LOW: int
ZE_RTAS_BUILDER_BUILD_QUALITY_HINT_EXP_MEDIUM: int
ZE_RTAS_BUILDER_BUILD_QUALITY_HINT_EXP_HIGH: int
ZE_RTAS_BUILDER_GEOMETRY_TYPE_EXP_TRIANGLES: int
ZE_RTAS_BUILDER_GEOMETRY_TYPE_EXP_QUADS: int
ZE_RTAS_BUILDER_GEOMETRY_TYPE_EXP_PROCEDURAL: int
ZE_RTAS_BUILDER_GEOMETRY_TYPE_EXP_INSTANCE: int
ZE_RTAS_BUILDER_INPUT_DATA_FORMAT_EXP_FLOAT3: int
ZE_RTAS_BUILDER_INPUT_DATA_FORMAT_EXP_FLOAT3X4_COLUMN_MAJOR: int
ZE_RTAS_BUILDER_INPUT_DATA_FORMAT_EXP_FLOAT3X4_ALIGNED_COLUMN_MAJOR: int
ZE_RTAS_BUILDER_INPUT_DATA_FORMAT_EXP_FLOAT3X4_ROW_MAJOR: int
ZE_RTAS_BUILDER_INPUT_DATA_FORMAT_EXP_AABB: int
ZE_RTAS_BUILDER_INPUT_DATA_FORMAT_EXP_TRIANGLE_INDICES_UINT32: int
ZE_RTAS_BUILDER_INPUT_DATA_FORMAT_EXP_QUAD_INDICES_UINT32: int
ZE_SRGB_EXT_VERSION_1_0: int
ZE_SRGB_EXT_VERSION_CURRENT: int
ZE_BANDWIDTH_PROPERTIES_EXP_VERSION_1_0: int
ZE_BANDWIDTH_PROPERTIES_EXP_VERSION_CURRENT: int
ZE_BFLOAT16_CONVERSIONS_EXT_VERSION_1_0: int
ZE_BFLOAT16_CONVERSIONS_EXT_VERSION_CURRENT: int
ZE_BINDLESS_IMAGE_EXP_VERSION_1_0: int
ZE_BINDLESS_IMAGE_EXP_VERSION_CURRENT: int
ZE_IMAGE_BINDLESS_EXP_FLAG_BINDLESS: int
ZE_IMAGE_BINDLESS_EXP_FLAG_SAMPLED_IMAGE: int
ZE_CACHE_RESERVATION_EXT_VERSION_1_0: int
ZE_CACHE_RESERVATION_EXT_VERSION_CURRENT: int
ZE_CACHE_EXT_REGION_ZE_CACHE_REGION_DEFAULT: int
ZE_CACHE_EXT_REGION_ZE_CACHE_RESERVE_REGION: int
ZE_CACHE_EXT_REGION_ZE_CACHE_NON_RESERVED_REGION: int
ZE_CACHE_EXT_REGION_DEFAULT: int
ZE_CACHE_EXT_REGION_RESERVED: int
ZE_CACHE_EXT_REGION_NON_RESERVED: int
ZE_COMMAND_LIST_FLAG_RELAXED_ORDERING: int
ZE_COMMAND_LIST_FLAG_MAXIMIZE_THROUGHPUT: int
ZE_COMMAND_LIST_FLAG_EXPLICIT_ONLY: int
ZE_COMMAND_LIST_FLAG_IN_ORDER: int
ZE_COMMAND_LIST_FLAG_EXP_CLONEABLE: int
ZE_COMMAND_LIST_FLAG_COPY_OFFLOAD_HINT: int
ZE_COMMAND_QUEUE_FLAG_EXPLICIT_ONLY: int
ZE_COMMAND_QUEUE_FLAG_IN_ORDER: int
ZE_COMMAND_QUEUE_FLAG_COPY_OFFLOAD_HINT: int
ZE_COMMAND_QUEUE_MODE_DEFAULT: int
ZE_COMMAND_QUEUE_MODE_SYNCHRONOUS: int
ZE_COMMAND_QUEUE_MODE_ASYNCHRONOUS: int
ZE_COMMAND_QUEUE_PRIORITY_NORMAL: int
ZE_COMMAND_QUEUE_PRIORITY_PRIORITY_LOW: int
ZE_COMMAND_QUEUE_PRIORITY_PRIORITY_HIGH: int
ZE_COMMAND_LIST_CLONE_EXP_VERSION_1_0: int
ZE_COMMAND_LIST_CLONE_EXP_VERSION_CURRENT: int
ZE_RESULT_SUCCESS: int
ZE_RESULT_NOT_READY: int
ZE_RESULT_ERROR_DEVICE_LOST: int
ZE_RESULT_ERROR_OUT_OF_HOST_MEMORY: int
ZE_RESULT_ERROR_OUT_OF_DEVICE_MEMORY: int
ZE_RESULT_ERROR_MODULE_BUILD_FAILURE: int
ZE_RESULT_ERROR_MODULE_LINK_FAILURE: int
ZE_RESULT_ERROR_DEVICE_REQUIRES_RESET: int
ZE_RESULT_ERROR_DEVICE_IN_LOW_POWER_STATE: int
ZE_RESULT_EXP_ERROR_DEVICE_IS_NOT_VERTEX: int
ZE_RESULT_EXP_ERROR_VERTEX_IS_NOT_DEVICE: int
ZE_RESULT_EXP_ERROR_REMOTE_DEVICE: int
ZE_RESULT_EXP_ERROR_OPERANDS_INCOMPATIBLE: int
ZE_RESULT_EXP_RTAS_BUILD_RETRY: int
ZE_RESULT_EXP_RTAS_BUILD_DEFERRED: int
ZE_RESULT_ERROR_INSUFFICIENT_PERMISSIONS: int
ZE_RESULT_ERROR_NOT_AVAILABLE: int
ZE_RESULT_ERROR_DEPENDENCY_UNAVAILABLE: int
ZE_RESULT_WARNING_DROPPED_DATA: int
ZE_RESULT_ERROR_UNINITIALIZED: int
ZE_RESULT_ERROR_UNSUPPORTED_VERSION: int
ZE_RESULT_ERROR_UNSUPPORTED_FEATURE: int
ZE_RESULT_ERROR_INVALID_ARGUMENT: int
ZE_RESULT_ERROR_INVALID_NULL_HANDLE: int
ZE_RESULT_ERROR_HANDLE_OBJECT_IN_USE: int
ZE_RESULT_ERROR_INVALID_NULL_POINTER: int
ZE_RESULT_ERROR_INVALID_SIZE: int
ZE_RESULT_ERROR_UNSUPPORTED_SIZE: int
ZE_RESULT_ERROR_UNSUPPORTED_ALIGNMENT: int
ZE_RESULT_ERROR_INVALID_SYNCHRONIZATION_OBJECT: int
ZE_RESULT_ERROR_INVALID_ENUMERATION: int
ZE_RESULT_ERROR_UNSUPPORTED_ENUMERATION: int
ZE_RESULT_ERROR_UNSUPPORTED_IMAGE_FORMAT: int
ZE_RESULT_ERROR_INVALID_NATIVE_BINARY: int
ZE_RESULT_ERROR_INVALID_GLOBAL_NAME: int
ZE_RESULT_ERROR_INVALID_KERNEL_NAME: int
ZE_RESULT_ERROR_INVALID_FUNCTION_NAME: int
ZE_RESULT_ERROR_INVALID_GROUP_SIZE_DIMENSION: int
ZE_RESULT_ERROR_INVALID_GLOBAL_WIDTH_DIMENSION: int
ZE_RESULT_ERROR_INVALID_KERNEL_ARGUMENT_INDEX: int
ZE_RESULT_ERROR_INVALID_KERNEL_ARGUMENT_SIZE: int
ZE_RESULT_ERROR_INVALID_KERNEL_ATTRIBUTE_VALUE: int
ZE_RESULT_ERROR_INVALID_MODULE_UNLINKED: int
ZE_RESULT_ERROR_INVALID_COMMAND_LIST_TYPE: int
ZE_RESULT_ERROR_OVERLAPPING_REGIONS: int
ZE_RESULT_WARNING_ACTION_REQUIRED: int
ZE_RESULT_ERROR_INVALID_KERNEL_HANDLE: int
ZE_RESULT_EXT_RTAS_BUILD_RETRY: int
ZE_RESULT_EXT_RTAS_BUILD_DEFERRED: int
ZE_RESULT_EXT_ERROR_OPERANDS_INCOMPATIBLE: int
ZE_RESULT_ERROR_SURVIVABILITY_MODE_DETECTED: int
ZE_RESULT_ERROR_ADDRESS_NOT_FOUND: int
ZE_RESULT_QUERY_TRUE: int
ZE_RESULT_QUERY_FALSE: int
ZE_RESULT_ERROR_INVALID_GRAPH: int
ZE_RESULT_ERROR_GRAPH_CAPTURE_UNSUPPORTED: int
ZE_RESULT_ERROR_GRAPH_CAPTURE_INVALIDATED: int
ZE_RESULT_ERROR_GRAPH_CAPTURE_MERGE_ATTEMPT: int
ZE_RESULT_ERROR_COMMAND_LIST_NOT_CAPTURING: int
ZE_RESULT_ERROR_GRAPH_UNJOINED_FORKS: int
ZE_RESULT_ERROR_GRAPH_INTERNAL_EVENT: int
ZE_RESULT_ERROR_UNKNOWN: int
ZE_STRUCTURE_TYPE_DRIVER_PROPERTIES: int
ZE_STRUCTURE_TYPE_DRIVER_IPC_PROPERTIES: int
ZE_STRUCTURE_TYPE_DEVICE_PROPERTIES: int
ZE_STRUCTURE_TYPE_DEVICE_COMPUTE_PROPERTIES: int
ZE_STRUCTURE_TYPE_DEVICE_MODULE_PROPERTIES: int
ZE_STRUCTURE_TYPE_COMMAND_QUEUE_GROUP_PROPERTIES: int
ZE_STRUCTURE_TYPE_DEVICE_MEMORY_PROPERTIES: int
ZE_STRUCTURE_TYPE_DEVICE_MEMORY_ACCESS_PROPERTIES: int
ZE_STRUCTURE_TYPE_DEVICE_CACHE_PROPERTIES: int
ZE_STRUCTURE_TYPE_DEVICE_IMAGE_PROPERTIES: int
ZE_STRUCTURE_TYPE_DEVICE_P2P_PROPERTIES: int
ZE_STRUCTURE_TYPE_DEVICE_EXTERNAL_MEMORY_PROPERTIES: int
ZE_STRUCTURE_TYPE_CONTEXT_DESC: int
ZE_STRUCTURE_TYPE_COMMAND_QUEUE_DESC: int
ZE_STRUCTURE_TYPE_COMMAND_LIST_DESC: int
ZE_STRUCTURE_TYPE_EVENT_POOL_DESC: int
ZE_STRUCTURE_TYPE_EVENT_DESC: int
ZE_STRUCTURE_TYPE_FENCE_DESC: int
ZE_STRUCTURE_TYPE_IMAGE_DESC: int
ZE_STRUCTURE_TYPE_IMAGE_PROPERTIES: int
ZE_STRUCTURE_TYPE_DEVICE_MEM_ALLOC_DESC: int
ZE_STRUCTURE_TYPE_HOST_MEM_ALLOC_DESC: int
ZE_STRUCTURE_TYPE_MEMORY_ALLOCATION_PROPERTIES: int
ZE_STRUCTURE_TYPE_EXTERNAL_MEMORY_EXPORT_DESC: int
ZE_STRUCTURE_TYPE_EXTERNAL_MEMORY_IMPORT_FD: int
ZE_STRUCTURE_TYPE_EXTERNAL_MEMORY_EXPORT_FD: int
ZE_STRUCTURE_TYPE_MODULE_DESC: int
ZE_STRUCTURE_TYPE_MODULE_PROPERTIES: int
ZE_STRUCTURE_TYPE_KERNEL_DESC: int
ZE_STRUCTURE_TYPE_KERNEL_PROPERTIES: int
ZE_STRUCTURE_TYPE_SAMPLER_DESC: int
ZE_STRUCTURE_TYPE_PHYSICAL_MEM_DESC: int
ZE_STRUCTURE_TYPE_KERNEL_PREFERRED_GROUP_SIZE_PROPERTIES: int
ZE_STRUCTURE_TYPE_EXTERNAL_MEMORY_IMPORT_WIN32: int
ZE_STRUCTURE_TYPE_EXTERNAL_MEMORY_EXPORT_WIN32: int
ZE_STRUCTURE_TYPE_DEVICE_RAYTRACING_EXT_PROPERTIES: int
ZE_STRUCTURE_TYPE_RAYTRACING_MEM_ALLOC_EXT_DESC: int
ZE_STRUCTURE_TYPE_FLOAT_ATOMIC_EXT_PROPERTIES: int
ZE_STRUCTURE_TYPE_CACHE_RESERVATION_EXT_DESC: int
ZE_STRUCTURE_TYPE_EU_COUNT_EXT: int
ZE_STRUCTURE_TYPE_SRGB_EXT_DESC: int
ZE_STRUCTURE_TYPE_LINKAGE_INSPECTION_EXT_DESC: int
ZE_STRUCTURE_TYPE_PCI_EXT_PROPERTIES: int
ZE_STRUCTURE_TYPE_DRIVER_MEMORY_FREE_EXT_PROPERTIES: int
ZE_STRUCTURE_TYPE_MEMORY_FREE_EXT_DESC: int
ZE_STRUCTURE_TYPE_MEMORY_COMPRESSION_HINTS_EXT_DESC: int
ZE_STRUCTURE_TYPE_IMAGE_ALLOCATION_EXT_PROPERTIES: int
ZE_STRUCTURE_TYPE_DEVICE_LUID_EXT_PROPERTIES: int
ZE_STRUCTURE_TYPE_DEVICE_MEMORY_EXT_PROPERTIES: int
ZE_STRUCTURE_TYPE_DEVICE_IP_VERSION_EXT: int
ZE_STRUCTURE_TYPE_IMAGE_VIEW_PLANAR_EXT_DESC: int
ZE_STRUCTURE_TYPE_EVENT_QUERY_KERNEL_TIMESTAMPS_EXT_PROPERTIES: int
ZE_STRUCTURE_TYPE_EVENT_QUERY_KERNEL_TIMESTAMPS_RESULTS_EXT_PROPERTIES: int
ZE_STRUCTURE_TYPE_KERNEL_MAX_GROUP_SIZE_EXT_PROPERTIES: int
ZE_STRUCTURE_TYPE_IMAGE_FORMAT_SUPPORT_EXT_PROPERTIES: int
ZE_STRUCTURE_TYPE_DEVICE_READONLY_MEMORY_EXT_PROPERTIES: int
ZE_STRUCTURE_TYPE_RELAXED_ALLOCATION_LIMITS_EXT_DESC: int
ZE_STRUCTURE_TYPE_RELAXED_ALLOCATION_LIMITS_EXP_DESC: int
ZE_STRUCTURE_TYPE_MODULE_PROGRAM_EXP_DESC: int
ZE_STRUCTURE_TYPE_SCHEDULING_HINT_EXP_PROPERTIES: int
ZE_STRUCTURE_TYPE_SCHEDULING_HINT_EXP_DESC: int
ZE_STRUCTURE_TYPE_IMAGE_VIEW_PLANAR_EXP_DESC: int
ZE_STRUCTURE_TYPE_DEVICE_PROPERTIES_1_2: int
ZE_STRUCTURE_TYPE_IMAGE_MEMORY_EXP_PROPERTIES: int
ZE_STRUCTURE_TYPE_POWER_SAVING_HINT_EXP_DESC: int
ZE_STRUCTURE_TYPE_COPY_BANDWIDTH_EXP_PROPERTIES: int
ZE_STRUCTURE_TYPE_DEVICE_P2P_BANDWIDTH_EXP_PROPERTIES: int
ZE_STRUCTURE_TYPE_FABRIC_VERTEX_EXP_PROPERTIES: int
ZE_STRUCTURE_TYPE_FABRIC_EDGE_EXP_PROPERTIES: int
ZE_STRUCTURE_TYPE_MEMORY_SUB_ALLOCATIONS_EXP_PROPERTIES: int
ZE_STRUCTURE_TYPE_RTAS_BUILDER_EXP_DESC: int
ZE_STRUCTURE_TYPE_RTAS_BUILDER_BUILD_OP_EXP_DESC: int
ZE_STRUCTURE_TYPE_RTAS_BUILDER_EXP_PROPERTIES: int
ZE_STRUCTURE_TYPE_RTAS_PARALLEL_OPERATION_EXP_PROPERTIES: int
ZE_STRUCTURE_TYPE_RTAS_DEVICE_EXP_PROPERTIES: int
ZE_STRUCTURE_TYPE_RTAS_GEOMETRY_AABBS_EXP_CB_PARAMS: int
ZE_STRUCTURE_TYPE_COUNTER_BASED_EVENT_POOL_EXP_DESC: int
ZE_STRUCTURE_TYPE_MUTABLE_COMMAND_LIST_EXP_PROPERTIES: int
ZE_STRUCTURE_TYPE_MUTABLE_COMMAND_LIST_EXP_DESC: int
ZE_STRUCTURE_TYPE_MUTABLE_COMMAND_ID_EXP_DESC: int
ZE_STRUCTURE_TYPE_MUTABLE_COMMANDS_EXP_DESC: int
ZE_STRUCTURE_TYPE_MUTABLE_KERNEL_ARGUMENT_EXP_DESC: int
ZE_STRUCTURE_TYPE_MUTABLE_GROUP_COUNT_EXP_DESC: int
ZE_STRUCTURE_TYPE_MUTABLE_GROUP_SIZE_EXP_DESC: int
ZE_STRUCTURE_TYPE_MUTABLE_GLOBAL_OFFSET_EXP_DESC: int
ZE_STRUCTURE_TYPE_PITCHED_ALLOC_DEVICE_EXP_PROPERTIES: int
ZE_STRUCTURE_TYPE_BINDLESS_IMAGE_EXP_DESC: int
ZE_STRUCTURE_TYPE_PITCHED_IMAGE_EXP_DESC: int
ZE_STRUCTURE_TYPE_MUTABLE_GRAPH_ARGUMENT_EXP_DESC: int
ZE_STRUCTURE_TYPE_INIT_DRIVER_TYPE_DESC: int
ZE_STRUCTURE_TYPE_EXTERNAL_SEMAPHORE_EXT_DESC: int
ZE_STRUCTURE_TYPE_EXTERNAL_SEMAPHORE_WIN32_EXT_DESC: int
ZE_STRUCTURE_TYPE_EXTERNAL_SEMAPHORE_FD_EXT_DESC: int
ZE_STRUCTURE_TYPE_EXTERNAL_SEMAPHORE_SIGNAL_PARAMS_EXT: int
ZE_STRUCTURE_TYPE_EXTERNAL_SEMAPHORE_WAIT_PARAMS_EXT: int
ZE_STRUCTURE_TYPE_DRIVER_DDI_HANDLES_EXT_PROPERTIES: int
ZE_STRUCTURE_TYPE_DEVICE_CACHELINE_SIZE_EXT: int
ZE_STRUCTURE_TYPE_DEVICE_VECTOR_WIDTH_PROPERTIES_EXT: int
ZE_STRUCTURE_TYPE_RTAS_BUILDER_EXT_DESC: int
ZE_STRUCTURE_TYPE_RTAS_BUILDER_BUILD_OP_EXT_DESC: int
ZE_STRUCTURE_TYPE_RTAS_BUILDER_EXT_PROPERTIES: int
ZE_STRUCTURE_TYPE_RTAS_PARALLEL_OPERATION_EXT_PROPERTIES: int
ZE_STRUCTURE_TYPE_RTAS_DEVICE_EXT_PROPERTIES: int
ZE_STRUCTURE_TYPE_RTAS_GEOMETRY_AABBS_EXT_CB_PARAMS: int
ZE_STRUCTURE_TYPE_COMMAND_LIST_APPEND_PARAM_COOPERATIVE_DESC: int
ZE_STRUCTURE_TYPE_EXTERNAL_MEMMAP_SYSMEM_EXT_DESC: int
ZE_STRUCTURE_TYPE_PITCHED_ALLOC_2DIMAGE_LINEAR_PITCH_EXP_INFO: int
ZE_STRUCTURE_TYPE_KERNEL_ALLOCATION_PROPERTIES: int
ZE_STRUCTURE_TYPE_EVENT_COUNTER_BASED_DESC: int
ZE_STRUCTURE_TYPE_EVENT_COUNTER_BASED_EXTERNAL_SYNC_ALLOCATION_DESC: int
ZE_STRUCTURE_TYPE_EVENT_SYNC_MODE_DESC: int
ZE_STRUCTURE_TYPE_IPC_MEM_HANDLE_TYPE_EXT_DESC: int
ZE_STRUCTURE_TYPE_DEVICE_EVENT_PROPERTIES: int
ZE_STRUCTURE_TYPE_EVENT_COUNTER_BASED_EXTERNAL_AGGREGATE_STORAGE_DESC: int
ZE_STRUCTURE_TYPE_PHYSICAL_MEM_PROPERTIES: int
ZE_STRUCTURE_TYPE_DEVICE_USABLEMEM_SIZE_EXT_PROPERTIES: int
ZE_STRUCTURE_TYPE_CUSTOM_PITCH_EXP_DESC: int
ZE_STRUCTURE_TYPE_DEVICE_COMPUTE_DOTPRODUCT_EXT_PROPERTIES: int
ZE_STRUCTURE_TYPE_RUNTIME_REQUIREMENTS_MODULE_DESC: int
ZE_STRUCTURE_TYPE_RUNTIME_REQUIREMENTS_GRAPH_DESC: int
ZE_STRUCTURE_TYPE_RUNTIME_REQUIREMENTS_OUTPUT: int
ZE_STRUCTURE_TYPE_RECORD_REPLAY_GRAPH_EXT_PROPERTIES: int
ZE_STRUCTURE_TYPE_RECORD_REPLAY_GRAPH_EXT_DUMP_DESC: int
ZE_EXTERNAL_MEMORY_TYPE_FLAG_OPAQUE_FD: int
ZE_EXTERNAL_MEMORY_TYPE_FLAG_DMA_BUF: int
ZE_EXTERNAL_MEMORY_TYPE_FLAG_OPAQUE_WIN32: int
ZE_EXTERNAL_MEMORY_TYPE_FLAG_OPAQUE_WIN32_KMT: int
ZE_EXTERNAL_MEMORY_TYPE_FLAG_D3D11_TEXTURE: int
ZE_EXTERNAL_MEMORY_TYPE_FLAG_D3D11_TEXTURE_KMT: int
ZE_EXTERNAL_MEMORY_TYPE_FLAG_D3D12_HEAP: int
ZE_EXTERNAL_MEMORY_TYPE_FLAG_D3D12_RESOURCE: int
ZE_BANDWIDTH_UNIT_UNKNOWN: int
ZE_BANDWIDTH_UNIT_BYTES_PER_NANOSEC: int
ZE_BANDWIDTH_UNIT_BYTES_PER_CLOCK: int
ZE_LATENCY_UNIT_UNKNOWN: int
ZE_LATENCY_UNIT_NANOSEC: int
ZE_LATENCY_UNIT_CLOCK: int
ZE_LATENCY_UNIT_HOP: int
ZE_CONTEXT_FLAG_TBD: int
ZE_MEMORY_ADVICE_SET_READ_MOSTLY: int
ZE_MEMORY_ADVICE_CLEAR_READ_MOSTLY: int
ZE_MEMORY_ADVICE_SET_PREFERRED_LOCATION: int
ZE_MEMORY_ADVICE_CLEAR_PREFERRED_LOCATION: int
ZE_MEMORY_ADVICE_SET_NON_ATOMIC_MOSTLY: int
ZE_MEMORY_ADVICE_CLEAR_NON_ATOMIC_MOSTLY: int
ZE_MEMORY_ADVICE_BIAS_CACHED: int
ZE_MEMORY_ADVICE_BIAS_UNCACHED: int
ZE_MEMORY_ADVICE_SET_SYSTEM_MEMORY_PREFERRED_LOCATION: int
ZE_MEMORY_ADVICE_CLEAR_SYSTEM_MEMORY_PREFERRED_LOCATION: int
ZE_EVENT_POOL_COUNTER_BASED_EXP_VERSION_1_0: int
ZE_EVENT_POOL_COUNTER_BASED_EXP_VERSION_CURRENT: int
ZE_EVENT_POOL_COUNTER_BASED_EXP_FLAG_IMMEDIATE: int
ZE_EVENT_POOL_COUNTER_BASED_EXP_FLAG_NON_IMMEDIATE: int
ZE_DEVICE_TYPE_GPU: int
ZE_DEVICE_TYPE_CPU: int
ZE_DEVICE_TYPE_FPGA: int
ZE_DEVICE_TYPE_MCA: int
ZE_DEVICE_TYPE_VPU: int
ZE_DEVICE_PROPERTY_FLAG_INTEGRATED: int
ZE_DEVICE_PROPERTY_FLAG_SUBDEVICE: int
ZE_DEVICE_PROPERTY_FLAG_ECC: int
ZE_DEVICE_PROPERTY_FLAG_ONDEMANDPAGING: int
ZE_DEVICE_DP_CAPABILITY_FLAG_DEVICE_NON_SYSTOLIC_DPA4_SIMD_ALL: int
ZE_DEVICE_DP_CAPABILITY_FLAG_DEVICE_SYSTOLIC_DPAS_SIMD8: int
ZE_DEVICE_DP_CAPABILITY_FLAG_DEVICE_SYSTOLIC_DPAS_SIMD16: int
ZE_DEVICE_DP_CAPABILITY_FLAG_DEVICE_SYSTOLIC_BDPAS_SIMD16: int
ZE_DEVICE_DP_CAPABILITY_FLAG_DEVICE_SYSTOLIC_DPAS_DEPTH4: int
ZE_DEVICE_DP_CAPABILITY_FLAG_DEVICE_SYSTOLIC_DPAS_DEPTH8: int
ZE_DEVICE_DP_CAPABILITY_FLAG_DEVICE_SYSTOLIC_BDPAS_DEPTH8: int
ZE_DEVICE_DP_CAPABILITY_FLAG_DEVICE_SYSTOLIC_OUTPUT_MATRIX_ROWCOUNT_UPTO8: int
ZE_DEVICE_DP_CAPABILITY_FLAG_DEVICE_SYSTOLIC_OUTPUT_MATRIX_ROWCOUNT_FIXED8: int
ZE_DEVICE_INPUT_DATA_TYPE_FLAG_DEVICE_INPUT_DATA_TYPE_NONE: int
ZE_DEVICE_INPUT_DATA_TYPE_FLAG_ZE_DEVICE_INPUT_DATA_INT8_PACK4_PER_SIMD_LANE: int
ZE_DEVICE_INPUT_DATA_TYPE_FLAG_DEVICE_INPUT_DATA_INT4_PACK8_PER_SIMD_LANE: int
ZE_DEVICE_INPUT_DATA_TYPE_FLAG_DEVICE_INPUT_DATA_INT2_PACK8_PER_SIMD_LANE: int
ZE_DEVICE_INPUT_DATA_TYPE_FLAG_DEVICE_INPUT_DATA_TF32_PACK1_PER_SIMD_LANE: int
ZE_DEVICE_INPUT_DATA_TYPE_FLAG_DEVICE_INPUT_DATA_FP16_PACK2_PER_SIMD_LANE: int
ZE_DEVICE_INPUT_DATA_TYPE_FLAG_DEVICE_INPUT_DATA_BF16_PACK2_PER_SIMD_LANE: int
ZE_DEVICE_INPUT_DATA_TYPE_FLAG_DEVICE_INPUT_DATA_FP8_PACK4_PER_SIMD_LANE: int
ZE_DEVICE_INPUT_DATA_TYPE_FLAG_DEVICE_INPUT_DATA_BF8_PACK4_PER_SIMD_LANE: int
ZE_DEVICE_INPUT_DATA_TYPE_FLAG_DEVICE_INPUT_DATA_E2M1_PACK8_PER_SIMD_LANE: int
ZE_DEVICE_INPUT_DATA_TYPE_FLAG_DEVICE_INPUT_DATA_E3M0_PACK8_PER_SIMD_LANE: int
ZE_DEVICE_INPUT_DATA_TYPE_FLAG_DEVICE_INPUT_DATA_INT8_PACK4_PER_SIMD_LANE: int
ZE_DEVICE_INPUT_DATA_TYPE_FLAG_DEVICE_INPUT_DATA_SCALING_UINT8: int
ZE_DEVICE_INPUT_DATA_TYPE_FLAG_DEVICE_INPUT_DATA_SCALING_UE5M3: int
ZE_DEVICE_INPUT_DATA_TYPE_FLAG_DEVICE_INPUT_DATA_SCALING_UE4M3: int
ZE_DEVICE_OUTPUT_DATA_TYPE_FLAG_DEVICE_OUTPUT_DATA_INT32: int
ZE_DEVICE_OUTPUT_DATA_TYPE_FLAG_DEVICE_OUTPUT_DATA_FP32: int
ZE_DEVICE_OUTPUT_DATA_TYPE_FLAG_DEVICE_OUTPUT_DATA_FP16: int
ZE_DEVICE_OUTPUT_DATA_TYPE_FLAG_DEVICE_OUTPUT_DATA_BF16: int
ZE_DEVICE_COMPUTE_DOTPRODUCT_PROPERTIES_EXT_VERSION_1_0: int
ZE_DEVICE_COMPUTE_DOTPRODUCT_PROPERTIES_EXT_VERSION_CURRENT: int
ZE_DEVICE_MODULE_FLAG_FP16: int
ZE_DEVICE_MODULE_FLAG_FP64: int
ZE_DEVICE_MODULE_FLAG_INT64_ATOMICS: int
ZE_DEVICE_MODULE_FLAG_DP4A: int
ZE_DEVICE_FP_FLAG_DENORM: int
ZE_DEVICE_FP_FLAG_INF_NAN: int
ZE_DEVICE_FP_FLAG_ROUND_TO_NEAREST: int
ZE_DEVICE_FP_FLAG_ROUND_TO_ZERO: int
ZE_DEVICE_FP_FLAG_ROUND_TO_INF: int
ZE_DEVICE_FP_FLAG_FMA: int
ZE_DEVICE_FP_FLAG_ROUNDED_DIVIDE_SQRT: int
ZE_DEVICE_FP_FLAG_SOFT_FLOAT: int
ZE_COMMAND_QUEUE_GROUP_PROPERTY_FLAG_COMPUTE: int
ZE_COMMAND_QUEUE_GROUP_PROPERTY_FLAG_COPY: int
ZE_COMMAND_QUEUE_GROUP_PROPERTY_FLAG_COOPERATIVE_KERNELS: int
ZE_COMMAND_QUEUE_GROUP_PROPERTY_FLAG_METRICS: int
ZE_DEVICE_MEMORY_PROPERTY_FLAG_TBD: int
ZE_MEMORY_ACCESS_CAP_FLAG_RW: int
ZE_MEMORY_ACCESS_CAP_FLAG_ATOMIC: int
ZE_MEMORY_ACCESS_CAP_FLAG_CONCURRENT: int
ZE_MEMORY_ACCESS_CAP_FLAG_CONCURRENT_ATOMIC: int
ZE_DEVICE_CACHE_PROPERTY_FLAG_USER_CONTROL: int
ZE_DEVICE_P2P_PROPERTY_FLAG_ACCESS: int
ZE_DEVICE_P2P_PROPERTY_FLAG_ATOMICS: int
ZE_DEVICE_EVENT_PROPERTIES_FLAG_COUNTER_BASED_EXTERNAL_AGGREGATE_STORAGE: int
ZE_DEVICE_EVENT_PROPERTIES_FLAG_COUNTER_BASED_IPC: int
ZE_DEVICE_EVENT_PROPERTIES_FLAG_COUNTER_BASED_EXTERNAL_SYNC_ALLOCATION: int
ZE_DEVICE_EVENT_PROPERTIES_FLAG_COUNTER_BASED_EXTERNAL_INTERRUPT_WAIT: int
ZE_VALIDATE_RUNTIME_REQUIREMENTS_RESULT_NOT_APPLICABLE: int
ZE_VALIDATE_RUNTIME_REQUIREMENTS_RESULT_REQUIREMENTS_MET: int
ZE_VALIDATE_RUNTIME_REQUIREMENTS_RESULT_REQUIREMENTS_MET_RECOMPILATION_ADVISABLE: int
ZE_VALIDATE_RUNTIME_REQUIREMENTS_RESULT_REQUIREMENTS_NOT_MET: int
ZE_DEVICE_LUID_EXT_VERSION_1_0: int
ZE_DEVICE_LUID_EXT_VERSION_CURRENT: int
ZE_DEVICE_VECTOR_SIZES_EXT_VERSION_1_0: int
ZE_DEVICE_VECTOR_SIZES_EXT_VERSION_CURRENT: int
ZE_DEVICE_IP_VERSION_VERSION_1_0: int
ZE_DEVICE_IP_VERSION_VERSION_CURRENT: int
ZE_DEVICE_USABLEMEM_SIZE_PROPERTIES_EXT_VERSION_1_0: int
ZE_DEVICE_USABLEMEM_SIZE_PROPERTIES_EXT_VERSION_CURRENT: int
ZE_INIT_FLAG_GPU_ONLY: int
ZE_INIT_FLAG_VPU_ONLY: int
ZE_INIT_DRIVER_TYPE_FLAG_GPU: int
ZE_INIT_DRIVER_TYPE_FLAG_NPU: int
ZE_API_VERSION_1_0: int
ZE_API_VERSION_1_1: int
ZE_API_VERSION_1_2: int
ZE_API_VERSION_1_3: int
ZE_API_VERSION_1_4: int
ZE_API_VERSION_1_5: int
ZE_API_VERSION_1_6: int
ZE_API_VERSION_1_7: int
ZE_API_VERSION_1_8: int
ZE_API_VERSION_1_9: int
ZE_API_VERSION_1_10: int
ZE_API_VERSION_1_11: int
ZE_API_VERSION_1_12: int
ZE_API_VERSION_1_13: int
ZE_API_VERSION_1_14: int
ZE_API_VERSION_1_15: int
ZE_API_VERSION_1_16: int
ZE_API_VERSION_1_17: int
ZE_API_VERSION_CURRENT: int
ZE_IPC_PROPERTY_FLAG_MEMORY: int
ZE_IPC_PROPERTY_FLAG_EVENT_POOL: int
ZE_IPC_PROPERTY_FLAG_FABRIC_ACCESSIBLE: int
ZE_DRIVER_DDI_HANDLES_EXT_VERSION_1_0: int
ZE_DRIVER_DDI_HANDLES_EXT_VERSION_1_1: int
ZE_DRIVER_DDI_HANDLES_EXT_VERSION_CURRENT: int
ZE_DRIVER_DDI_HANDLE_EXT_FLAG_DDI_HANDLE_EXT_SUPPORTED: int
ZE_EVENT_POOL_FLAG_HOST_VISIBLE: int
ZE_EVENT_POOL_FLAG_IPC: int
ZE_EVENT_POOL_FLAG_KERNEL_TIMESTAMP: int
ZE_EVENT_POOL_FLAG_KERNEL_MAPPED_TIMESTAMP: int
ZE_EVENT_SCOPE_FLAG_SUBDEVICE: int
ZE_EVENT_SCOPE_FLAG_DEVICE: int
ZE_EVENT_SCOPE_FLAG_HOST: int
ZE_EVENT_COUNTER_BASED_FLAG_IMMEDIATE: int
ZE_EVENT_COUNTER_BASED_FLAG_NON_IMMEDIATE: int
ZE_EVENT_COUNTER_BASED_FLAG_HOST_VISIBLE: int
ZE_EVENT_COUNTER_BASED_FLAG_IPC: int
ZE_EVENT_COUNTER_BASED_FLAG_DEVICE_TIMESTAMP: int
ZE_EVENT_COUNTER_BASED_FLAG_HOST_TIMESTAMP: int
ZE_EVENT_COUNTER_BASED_FLAG_GRAPH_EXTERNAL: int
ZE_EVENT_SYNC_MODE_FLAG_LOW_POWER_WAIT: int
ZE_EVENT_SYNC_MODE_FLAG_SIGNAL_INTERRUPT: int
ZE_EVENT_SYNC_MODE_FLAG_EXTERNAL_INTERRUPT_WAIT: int
ZE_EVENT_QUERY_KERNEL_TIMESTAMPS_EXT_VERSION_1_0: int
ZE_EVENT_QUERY_KERNEL_TIMESTAMPS_EXT_VERSION_CURRENT: int
ZE_EVENT_QUERY_KERNEL_TIMESTAMPS_EXT_FLAG_KERNEL: int
ZE_EVENT_QUERY_KERNEL_TIMESTAMPS_EXT_FLAG_SYNCHRONIZED: int
ZE_EVENT_QUERY_TIMESTAMPS_EXP_VERSION_1_0: int
ZE_EVENT_QUERY_TIMESTAMPS_EXP_VERSION_CURRENT: int
ZE_EXTERNAL_MEMMAP_SYSMEM_EXT_VERSION_1_0: int
ZE_EXTERNAL_MEMMAP_SYSMEM_EXT_VERSION_CURRENT: int
ZE_EXTERNAL_SEMAPHORE_EXT_VERSION_1_0: int
ZE_EXTERNAL_SEMAPHORE_EXT_VERSION_CURRENT: int
ZE_EXTERNAL_SEMAPHORE_EXT_FLAG_OPAQUE_FD: int
ZE_EXTERNAL_SEMAPHORE_EXT_FLAG_OPAQUE_WIN32: int
ZE_EXTERNAL_SEMAPHORE_EXT_FLAG_OPAQUE_WIN32_KMT: int
ZE_EXTERNAL_SEMAPHORE_EXT_FLAG_D3D12_FENCE: int
ZE_EXTERNAL_SEMAPHORE_EXT_FLAG_D3D11_FENCE: int
ZE_EXTERNAL_SEMAPHORE_EXT_FLAG_KEYED_MUTEX: int
ZE_EXTERNAL_SEMAPHORE_EXT_FLAG_KEYED_MUTEX_KMT: int
ZE_EXTERNAL_SEMAPHORE_EXT_FLAG_VK_TIMELINE_SEMAPHORE_FD: int
ZE_EXTERNAL_SEMAPHORE_EXT_FLAG_VK_TIMELINE_SEMAPHORE_WIN32: int
ZE_FABRIC_EXP_VERSION_1_0: int
ZE_FABRIC_EXP_VERSION_CURRENT: int
ZE_FABRIC_VERTEX_EXP_TYPE_UNKNOWN: int
ZE_FABRIC_VERTEX_EXP_TYPE_DEVICE: int
ZE_FABRIC_VERTEX_EXP_TYPE_SUBDEVICE: int
ZE_FABRIC_VERTEX_EXP_TYPE_SWITCH: int
ZE_FABRIC_EDGE_EXP_DUPLEXITY_UNKNOWN: int
ZE_FABRIC_EDGE_EXP_DUPLEXITY_HALF_DUPLEX: int
ZE_FABRIC_EDGE_EXP_DUPLEXITY_FULL_DUPLEX: int
ZE_FENCE_FLAG_SIGNALED: int
ZE_FLOAT_ATOMICS_EXT_VERSION_1_0: int
ZE_FLOAT_ATOMICS_EXT_VERSION_CURRENT: int
ZE_DEVICE_FP_ATOMIC_EXT_FLAG_GLOBAL_LOAD_STORE: int
ZE_DEVICE_FP_ATOMIC_EXT_FLAG_GLOBAL_ADD: int
ZE_DEVICE_FP_ATOMIC_EXT_FLAG_GLOBAL_MIN_MAX: int
ZE_DEVICE_FP_ATOMIC_EXT_FLAG_LOCAL_LOAD_STORE: int
ZE_DEVICE_FP_ATOMIC_EXT_FLAG_LOCAL_ADD: int
ZE_DEVICE_FP_ATOMIC_EXT_FLAG_LOCAL_MIN_MAX: int
ZE_GLOBAL_OFFSET_EXP_VERSION_1_0: int
ZE_GLOBAL_OFFSET_EXP_VERSION_CURRENT: int
ZE_RECORD_REPLAY_GRAPH_EXT_VERSION_1_0: int
ZE_RECORD_REPLAY_GRAPH_EXT_VERSION_CURRENT: int
ZE_RECORD_REPLAY_GRAPH_EXT_FLAG_IMMUTABLE_GRAPH: int
ZE_RECORD_REPLAY_GRAPH_EXT_FLAG_MUTABLE_GRAPH: int
ZE_RECORD_REPLAY_GRAPH_EXT_FLAG_SUBGRAPHS: int
ZE_RECORD_REPLAY_GRAPH_EXT_FLAG_APPEND_COMMANDLIST: int
ZE_RECORD_REPLAY_GRAPH_EXT_FLAG_CB_EXTERNAL_IPC: int
ZE_RECORD_REPLAY_GRAPH_EXT_DUMP_MODE_DETAILED: int
ZE_RECORD_REPLAY_GRAPH_EXT_DUMP_MODE_SIMPLE: int
ZE_IMAGE_FLAG_KERNEL_WRITE: int
ZE_IMAGE_FLAG_BIAS_UNCACHED: int
ZE_IMAGE_TYPE_1D: int
ZE_IMAGE_TYPE_1DARRAY: int
ZE_IMAGE_TYPE_2D: int
ZE_IMAGE_TYPE_2DARRAY: int
ZE_IMAGE_TYPE_3D: int
ZE_IMAGE_TYPE_BUFFER: int
ZE_IMAGE_FORMAT_LAYOUT_8: int
ZE_IMAGE_FORMAT_LAYOUT_16: int
ZE_IMAGE_FORMAT_LAYOUT_32: int
ZE_IMAGE_FORMAT_LAYOUT_8_8: int
ZE_IMAGE_FORMAT_LAYOUT_8_8_8_8: int
ZE_IMAGE_FORMAT_LAYOUT_16_16: int
ZE_IMAGE_FORMAT_LAYOUT_16_16_16_16: int
ZE_IMAGE_FORMAT_LAYOUT_32_32: int
ZE_IMAGE_FORMAT_LAYOUT_32_32_32_32: int
ZE_IMAGE_FORMAT_LAYOUT_10_10_10_2: int
ZE_IMAGE_FORMAT_LAYOUT_11_11_10: int
ZE_IMAGE_FORMAT_LAYOUT_5_6_5: int
ZE_IMAGE_FORMAT_LAYOUT_5_5_5_1: int
ZE_IMAGE_FORMAT_LAYOUT_4_4_4_4: int
ZE_IMAGE_FORMAT_LAYOUT_Y8: int
ZE_IMAGE_FORMAT_LAYOUT_NV12: int
ZE_IMAGE_FORMAT_LAYOUT_YUYV: int
ZE_IMAGE_FORMAT_LAYOUT_VYUY: int
ZE_IMAGE_FORMAT_LAYOUT_YVYU: int
ZE_IMAGE_FORMAT_LAYOUT_UYVY: int
ZE_IMAGE_FORMAT_LAYOUT_AYUV: int
ZE_IMAGE_FORMAT_LAYOUT_P010: int
ZE_IMAGE_FORMAT_LAYOUT_Y410: int
ZE_IMAGE_FORMAT_LAYOUT_P012: int
ZE_IMAGE_FORMAT_LAYOUT_Y16: int
ZE_IMAGE_FORMAT_LAYOUT_P016: int
ZE_IMAGE_FORMAT_LAYOUT_Y216: int
ZE_IMAGE_FORMAT_LAYOUT_P216: int
ZE_IMAGE_FORMAT_LAYOUT_P8: int
ZE_IMAGE_FORMAT_LAYOUT_YUY2: int
ZE_IMAGE_FORMAT_LAYOUT_A8P8: int
ZE_IMAGE_FORMAT_LAYOUT_IA44: int
ZE_IMAGE_FORMAT_LAYOUT_AI44: int
ZE_IMAGE_FORMAT_LAYOUT_Y416: int
ZE_IMAGE_FORMAT_LAYOUT_Y210: int
ZE_IMAGE_FORMAT_LAYOUT_I420: int
ZE_IMAGE_FORMAT_LAYOUT_YV12: int
ZE_IMAGE_FORMAT_LAYOUT_400P: int
ZE_IMAGE_FORMAT_LAYOUT_422H: int
ZE_IMAGE_FORMAT_LAYOUT_422V: int
ZE_IMAGE_FORMAT_LAYOUT_444P: int
ZE_IMAGE_FORMAT_LAYOUT_RGBP: int
ZE_IMAGE_FORMAT_LAYOUT_BRGP: int
ZE_IMAGE_FORMAT_LAYOUT_8_8_8: int
ZE_IMAGE_FORMAT_LAYOUT_16_16_16: int
ZE_IMAGE_FORMAT_LAYOUT_32_32_32: int
ZE_IMAGE_FORMAT_TYPE_UINT: int
ZE_IMAGE_FORMAT_TYPE_SINT: int
ZE_IMAGE_FORMAT_TYPE_UNORM: int
ZE_IMAGE_FORMAT_TYPE_SNORM: int
ZE_IMAGE_FORMAT_TYPE_FLOAT: int
ZE_IMAGE_FORMAT_SWIZZLE_R: int
ZE_IMAGE_FORMAT_SWIZZLE_G: int
ZE_IMAGE_FORMAT_SWIZZLE_B: int
ZE_IMAGE_FORMAT_SWIZZLE_A: int
ZE_IMAGE_FORMAT_SWIZZLE_0: int
ZE_IMAGE_FORMAT_SWIZZLE_1: int
ZE_IMAGE_FORMAT_SWIZZLE_X: int
ZE_IMAGE_FORMAT_SWIZZLE_D: int
ZE_IMAGE_SAMPLER_FILTER_FLAG_POINT: int
ZE_IMAGE_SAMPLER_FILTER_FLAG_LINEAR: int
ZE_IMAGE_COPY_EXT_VERSION_1_0: int
ZE_IMAGE_COPY_EXT_VERSION_CURRENT: int
ZE_IMAGE_FORMAT_SUPPORT_EXT_VERSION_1_0: int
ZE_IMAGE_FORMAT_SUPPORT_EXT_VERSION_CURRENT: int
ZE_IMAGE_QUERY_ALLOC_PROPERTIES_EXT_VERSION_1_0: int
ZE_IMAGE_QUERY_ALLOC_PROPERTIES_EXT_VERSION_CURRENT: int
ZE_IMAGE_MEMORY_PROPERTIES_EXP_VERSION_1_0: int
ZE_IMAGE_MEMORY_PROPERTIES_EXP_VERSION_CURRENT: int
ZE_IMAGE_VIEW_EXT_VERSION_1_0: int
ZE_IMAGE_VIEW_EXT_VERSION_CURRENT: int
ZE_IMAGE_VIEW_EXP_VERSION_1_0: int
ZE_IMAGE_VIEW_EXP_VERSION_CURRENT: int
ZE_IMAGE_VIEW_PLANAR_EXT_VERSION_1_0: int
ZE_IMAGE_VIEW_PLANAR_EXT_VERSION_CURRENT: int
ZE_IMAGE_VIEW_PLANAR_EXP_VERSION_1_0: int
ZE_IMAGE_VIEW_PLANAR_EXP_VERSION_CURRENT: int
ZE_IMMEDIATE_COMMAND_LIST_APPEND_EXP_VERSION_1_0: int
ZE_IMMEDIATE_COMMAND_LIST_APPEND_EXP_VERSION_CURRENT: int
ZE_IPC_MEM_HANDLE_TYPE_EXT_VERSION_1_0: int
ZE_IPC_MEM_HANDLE_TYPE_EXT_VERSION_CURRENT: int
ZE_IPC_MEM_HANDLE_TYPE_FLAG_DEFAULT: int
ZE_IPC_MEM_HANDLE_TYPE_FLAG_FABRIC_ACCESSIBLE: int
ZE_KERNEL_GET_ALLOCATION_PROPERTIES_EXP_VERSION_1_0: int
ZE_KERNEL_GET_ALLOCATION_PROPERTIES_EXP_VERSION_CURRENT: int
ZE_KERNEL_GET_BINARY_EXP_VERSION_1_0: int
ZE_KERNEL_GET_BINARY_EXP_VERSION_CURRENT: int
ZE_KERNEL_MAX_GROUP_SIZE_PROPERTIES_EXT_VERSION_1_0: int
ZE_KERNEL_MAX_GROUP_SIZE_PROPERTIES_EXT_VERSION_CURRENT: int
ZE_SCHEDULING_HINTS_EXP_VERSION_1_0: int
ZE_SCHEDULING_HINTS_EXP_VERSION_CURRENT: int
ZE_SCHEDULING_HINT_EXP_FLAG_OLDEST_FIRST: int
ZE_SCHEDULING_HINT_EXP_FLAG_ROUND_ROBIN: int
ZE_SCHEDULING_HINT_EXP_FLAG_STALL_BASED_ROUND_ROBIN: int
ZE_LINKAGE_INSPECTION_EXT_VERSION_1_0: int
ZE_LINKAGE_INSPECTION_EXT_VERSION_CURRENT: int
ZE_LINKAGE_INSPECTION_EXT_FLAG_IMPORTS: int
ZE_LINKAGE_INSPECTION_EXT_FLAG_UNRESOLVABLE_IMPORTS: int
ZE_LINKAGE_INSPECTION_EXT_FLAG_EXPORTS: int
ZE_LINKONCE_ODR_EXT_VERSION_1_0: int
ZE_LINKONCE_ODR_EXT_VERSION_CURRENT: int
ZE_DEVICE_MEM_ALLOC_FLAG_BIAS_CACHED: int
ZE_DEVICE_MEM_ALLOC_FLAG_BIAS_UNCACHED: int
ZE_DEVICE_MEM_ALLOC_FLAG_BIAS_INITIAL_PLACEMENT: int
ZE_HOST_MEM_ALLOC_FLAG_BIAS_CACHED: int
ZE_HOST_MEM_ALLOC_FLAG_BIAS_UNCACHED: int
ZE_HOST_MEM_ALLOC_FLAG_BIAS_WRITE_COMBINED: int
ZE_HOST_MEM_ALLOC_FLAG_BIAS_INITIAL_PLACEMENT: int
ZE_HOST_MEM_ALLOC_FLAG_MEM_READ_ONLY: int
ZE_MEMORY_TYPE_UNKNOWN: int
ZE_MEMORY_TYPE_HOST: int
ZE_MEMORY_TYPE_DEVICE: int
ZE_MEMORY_TYPE_SHARED: int
ZE_MEMORY_TYPE_HOST_IMPORTED: int
ZE_IPC_MEMORY_FLAG_BIAS_CACHED: int
ZE_IPC_MEMORY_FLAG_BIAS_UNCACHED: int
ZE_MEMORY_ATOMIC_ATTR_EXP_FLAG_NO_ATOMICS: int
ZE_MEMORY_ATOMIC_ATTR_EXP_FLAG_NO_HOST_ATOMICS: int
ZE_MEMORY_ATOMIC_ATTR_EXP_FLAG_HOST_ATOMICS: int
ZE_MEMORY_ATOMIC_ATTR_EXP_FLAG_NO_DEVICE_ATOMICS: int
ZE_MEMORY_ATOMIC_ATTR_EXP_FLAG_DEVICE_ATOMICS: int
ZE_MEMORY_ATOMIC_ATTR_EXP_FLAG_NO_SYSTEM_ATOMICS: int
ZE_MEMORY_ATOMIC_ATTR_EXP_FLAG_SYSTEM_ATOMICS: int
ZE_MEMORY_COMPRESSION_HINTS_EXT_VERSION_1_0: int
ZE_MEMORY_COMPRESSION_HINTS_EXT_VERSION_CURRENT: int
ZE_MEMORY_COMPRESSION_HINTS_EXT_FLAG_COMPRESSED: int
ZE_MEMORY_COMPRESSION_HINTS_EXT_FLAG_UNCOMPRESSED: int
ZE_MEMORY_FREE_POLICIES_EXT_VERSION_1_0: int
ZE_MEMORY_FREE_POLICIES_EXT_VERSION_CURRENT: int
ZE_DRIVER_MEMORY_FREE_POLICY_EXT_FLAG_BLOCKING_FREE: int
ZE_DRIVER_MEMORY_FREE_POLICY_EXT_FLAG_DEFER_FREE: int
ZE_DEVICE_MEMORY_PROPERTIES_EXT_VERSION_1_0: int
ZE_DEVICE_MEMORY_PROPERTIES_EXT_VERSION_CURRENT: int
ZE_DEVICE_MEMORY_EXT_TYPE_HBM: int
ZE_DEVICE_MEMORY_EXT_TYPE_HBM2: int
ZE_DEVICE_MEMORY_EXT_TYPE_DDR: int
ZE_DEVICE_MEMORY_EXT_TYPE_DDR2: int
ZE_DEVICE_MEMORY_EXT_TYPE_DDR3: int
ZE_DEVICE_MEMORY_EXT_TYPE_DDR4: int
ZE_DEVICE_MEMORY_EXT_TYPE_DDR5: int
ZE_DEVICE_MEMORY_EXT_TYPE_LPDDR: int
ZE_DEVICE_MEMORY_EXT_TYPE_LPDDR3: int
ZE_DEVICE_MEMORY_EXT_TYPE_LPDDR4: int
ZE_DEVICE_MEMORY_EXT_TYPE_LPDDR5: int
ZE_DEVICE_MEMORY_EXT_TYPE_SRAM: int
ZE_DEVICE_MEMORY_EXT_TYPE_L1: int
ZE_DEVICE_MEMORY_EXT_TYPE_L3: int
ZE_DEVICE_MEMORY_EXT_TYPE_GRF: int
ZE_DEVICE_MEMORY_EXT_TYPE_SLM: int
ZE_DEVICE_MEMORY_EXT_TYPE_GDDR4: int
ZE_DEVICE_MEMORY_EXT_TYPE_GDDR5: int
ZE_DEVICE_MEMORY_EXT_TYPE_GDDR5X: int
ZE_DEVICE_MEMORY_EXT_TYPE_GDDR6: int
ZE_DEVICE_MEMORY_EXT_TYPE_GDDR6X: int
ZE_DEVICE_MEMORY_EXT_TYPE_GDDR7: int
ZE_DEVICE_MEMORY_EXT_TYPE_HBM2E: int
ZE_DEVICE_MEMORY_EXT_TYPE_HBM3: int
ZE_DEVICE_MEMORY_EXT_TYPE_HBM3E: int
ZE_DEVICE_MEMORY_EXT_TYPE_HBM4: int
ZE_DEVICE_MEMORY_EXT_TYPE_LPDDR5X: int
ZE_DEVICE_MEMORY_EXT_TYPE_LPDDR6: int
ZE_MODULE_FORMAT_IL_SPIRV: int
ZE_MODULE_FORMAT_NATIVE: int
ZE_MODULE_PROPERTY_FLAG_IMPORTS: int
ZE_KERNEL_FLAG_FORCE_RESIDENCY: int
ZE_KERNEL_FLAG_EXPLICIT_RESIDENCY: int
ZE_KERNEL_INDIRECT_ACCESS_FLAG_HOST: int
ZE_KERNEL_INDIRECT_ACCESS_FLAG_DEVICE: int
ZE_KERNEL_INDIRECT_ACCESS_FLAG_SHARED: int
ZE_CACHE_CONFIG_FLAG_LARGE_SLM: int
ZE_CACHE_CONFIG_FLAG_LARGE_DATA: int
ZE_MUTABLE_COMMAND_LIST_EXP_VERSION_1_0: int
ZE_MUTABLE_COMMAND_LIST_EXP_VERSION_1_1: int
ZE_MUTABLE_COMMAND_LIST_EXP_VERSION_CURRENT: int
ZE_MUTABLE_COMMAND_EXP_FLAG_KERNEL_ARGUMENTS: int
ZE_MUTABLE_COMMAND_EXP_FLAG_GROUP_COUNT: int
ZE_MUTABLE_COMMAND_EXP_FLAG_GROUP_SIZE: int
ZE_MUTABLE_COMMAND_EXP_FLAG_GLOBAL_OFFSET: int
ZE_MUTABLE_COMMAND_EXP_FLAG_SIGNAL_EVENT: int
ZE_MUTABLE_COMMAND_EXP_FLAG_WAIT_EVENTS: int
ZE_MUTABLE_COMMAND_EXP_FLAG_KERNEL_INSTRUCTION: int
ZE_MUTABLE_COMMAND_EXP_FLAG_GRAPH_ARGUMENTS: int
ZE_MUTABLE_COMMAND_LIST_EXP_FLAG_RESERVED: int
ZE_POWER_SAVING_HINT_EXP_VERSION_1_0: int
ZE_POWER_SAVING_HINT_EXP_VERSION_CURRENT: int
ZE_POWER_SAVING_HINT_TYPE_MIN: int
ZE_POWER_SAVING_HINT_TYPE_MAX: int
ZE_MODULE_PROGRAM_EXP_VERSION_1_0: int
ZE_MODULE_PROGRAM_EXP_VERSION_CURRENT: int
ZE_RAYTRACING_EXT_VERSION_1_0: int
ZE_RAYTRACING_EXT_VERSION_CURRENT: int
ZE_DEVICE_RAYTRACING_EXT_FLAG_RAYQUERY: int
ZE_RAYTRACING_MEM_ALLOC_EXT_FLAG_TBD: int
ZE_RELAXED_ALLOCATION_LIMITS_EXT_VERSION_1_0: int
ZE_RELAXED_ALLOCATION_LIMITS_EXT_VERSION_CURRENT: int
ZE_RELAXED_ALLOCATION_LIMITS_EXT_FLAG_MAX_SIZE: int
ZE_RELAXED_ALLOCATION_LIMITS_EXP_VERSION_1_0: int
ZE_RELAXED_ALLOCATION_LIMITS_EXP_VERSION_CURRENT: int
ZE_RELAXED_ALLOCATION_LIMITS_EXP_FLAG_MAX_SIZE: int
ZE_SAMPLER_ADDRESS_MODE_NONE: int
ZE_SAMPLER_ADDRESS_MODE_REPEAT: int
ZE_SAMPLER_ADDRESS_MODE_CLAMP: int
ZE_SAMPLER_ADDRESS_MODE_CLAMP_TO_BORDER: int
ZE_SAMPLER_ADDRESS_MODE_MIRROR: int
ZE_SAMPLER_FILTER_MODE_NEAREST: int
ZE_SAMPLER_FILTER_MODE_LINEAR: int
ZE_SUB_ALLOCATIONS_EXP_VERSION_1_0: int
ZE_SUB_ALLOCATIONS_EXP_VERSION_CURRENT: int
ZE_SUBGROUP_EXT_VERSION_1_0: int
ZE_SUBGROUP_EXT_VERSION_CURRENT: int
ZE_MEMORY_ACCESS_ATTRIBUTE_NONE: int
ZE_MEMORY_ACCESS_ATTRIBUTE_READWRITE: int
ZE_MEMORY_ACCESS_ATTRIBUTE_READONLY: int
ZE_PHYSICAL_MEM_FLAG_ALLOCATE_ON_DEVICE: int
ZE_PHYSICAL_MEM_FLAG_ALLOCATE_ON_HOST: int
ZE_VIRTUAL_MEM_READONLY_PROPERTIES_EXT_VERSION_1_0: int
ZE_VIRTUAL_MEM_READONLY_PROPERTIES_EXT_VERSION_CURRENT: int
ZE_DEVICE_READONLY_MEMORY_CAPABILITY_NONE: int
ZE_DEVICE_READONLY_MEMORY_CAPABILITY_HINT: int
ZE_DEVICE_READONLY_MEMORY_CAPABILITY_ENFORCED: int
ZE_METRIC_GLOBAL_TIMESTAMPS_EXP_VERSION_1_0: int
ZE_METRIC_GLOBAL_TIMESTAMPS_EXP_VERSION_CURRENT: int
ZE_CALCULATE_MULTIPLE_METRICS_EXP_VERSION_1_0: int
ZE_CALCULATE_MULTIPLE_METRICS_EXP_VERSION_CURRENT: int
ZE_CACHELINE_SIZE_EXT_NAME: str
ZE_EU_COUNT_EXT_NAME: str
ZE_PCI_PROPERTIES_EXT_NAME: str
ZE_RTAS_EXT_NAME: str
ZE_RTAS_BUILDER_EXP_NAME: str
ZE_SRGB_EXT_NAME: str
ZE_BANDWIDTH_PROPERTIES_EXP_NAME: str
ZE_BFLOAT16_CONVERSIONS_EXT_NAME: str
ZE_BINDLESS_IMAGE_EXP_NAME: str
ZE_CACHE_RESERVATION_EXT_NAME: str
ZE_COMMAND_LIST_CLONE_EXP_NAME: str
ZE_MAX_IPC_HANDLE_SIZE: int
ZE_MAX_UUID_SIZE: int
ZE_EVENT_POOL_COUNTER_BASED_EXP_NAME: str
ZE_MAX_DEVICE_UUID_SIZE: int
ZE_MAX_DEVICE_NAME: int
ZE_SUBGROUPSIZE_COUNT: int
ZE_DEVICE_COMPUTE_DOTPRODUCT_PROPERTIES_EXT_NAME: str
ZE_MAX_NATIVE_KERNEL_UUID_SIZE: int
ZE_DEVICE_LUID_EXT_NAME: str
ZE_MAX_DEVICE_LUID_SIZE_EXT: int
ZE_DEVICE_VECTOR_SIZES_EXT_NAME: str
ZE_DEVICE_IP_VERSION_EXT_NAME: str
ZE_DEVICE_USABLEMEM_SIZE_PROPERTIES_EXT_NAME: str
ZE_API_VERSION_CURRENT_M: int
ZE_MAX_DRIVER_UUID_SIZE: int
ZE_MAX_EXTENSION_NAME: int
ZE_DRIVER_DDI_HANDLES_EXT_NAME: str
ZE_EVENT_QUERY_KERNEL_TIMESTAMPS_EXT_NAME: str
ZE_EVENT_QUERY_TIMESTAMPS_EXP_NAME: str
ZE_EXTERNAL_MEMORY_MAPPING_EXT_NAME: str
ZE_EXTERNAL_SEMAPHORES_EXTENSION_NAME: str
ZE_FABRIC_EXP_NAME: str
ZE_MAX_FABRIC_EDGE_MODEL_EXP_SIZE: int
ZE_FLOAT_ATOMICS_EXT_NAME: str
ZE_GLOBAL_OFFSET_EXP_NAME: str
ZE_RECORD_REPLAY_GRAPH_EXT_NAME: str
ZE_IMAGE_COPY_EXT_NAME: str
ZE_IMAGE_FORMAT_SUPPORT_EXT_NAME: str
ZE_IMAGE_QUERY_ALLOC_PROPERTIES_EXT_NAME: str
ZE_IMAGE_MEMORY_PROPERTIES_EXP_NAME: str
ZE_IMAGE_VIEW_EXT_NAME: str
ZE_IMAGE_VIEW_EXP_NAME: str
ZE_IMAGE_VIEW_PLANAR_EXT_NAME: str
ZE_IMAGE_VIEW_PLANAR_EXP_NAME: str
ZE_IMMEDIATE_COMMAND_LIST_APPEND_EXP_NAME: str
ZE_IPC_MEM_HANDLE_TYPE_EXT_NAME: str
ZE_GET_KERNEL_ALLOCATION_PROPERTIES_EXP_NAME: str
ZE_GET_KERNEL_BINARY_EXP_NAME: str
ZE_KERNEL_MAX_GROUP_SIZE_PROPERTIES_EXT_NAME: str
ZE_KERNEL_SCHEDULING_HINTS_EXP_NAME: str
ZE_LINKAGE_INSPECTION_EXT_NAME: str
ZE_LINKONCE_ODR_EXT_NAME: str
ZE_MEMORY_COMPRESSION_HINTS_EXT_NAME: str
ZE_MEMORY_FREE_POLICIES_EXT_NAME: str
ZE_DEVICE_MEMORY_PROPERTIES_EXT_NAME: str
ZE_MAX_KERNEL_UUID_SIZE: int
ZE_MAX_MODULE_UUID_SIZE: int
ZE_MUTABLE_COMMAND_LIST_EXP_NAME: str
ZE_CONTEXT_POWER_SAVING_HINT_EXP_NAME: str
ZE_MODULE_PROGRAM_EXP_NAME: str
ZE_RAYTRACING_EXT_NAME: str
ZE_RELAXED_ALLOCATION_LIMITS_EXT_NAME: str
ZE_RELAXED_ALLOCATION_LIMITS_EXP_NAME: str
ZE_SUB_ALLOCATIONS_EXP_NAME: str
ZE_SUBGROUPS_EXT_NAME: str
ZE_VIRTUAL_MEM_READONLY_PROPERTIES_EXT_NAME: str
ZE_MAX_METRIC_GROUP_NAME_PREFIX: int
def zeDevicePciGetPropertiesExt(hDevice: ze_device_handle_t, pPciProperties: ze_pci_ext_properties_t | Pointer | None = None) -> ze_pci_ext_properties_t: ...
def zeRTASBuilderCreateExt(hDriver: ze_driver_handle_t, pDescriptor: ze_rtas_builder_ext_desc_t | Pointer) -> ze_rtas_builder_ext_handle_t: ...
def zeRTASBuilderGetBuildPropertiesExt(hBuilder: ze_rtas_builder_ext_handle_t, pBuildOpDescriptor: ze_rtas_builder_build_op_ext_desc_t | Pointer, pProperties: ze_rtas_builder_ext_properties_t | Pointer | None = None) -> ze_rtas_builder_ext_properties_t: ...
def zeDriverRTASFormatCompatibilityCheckExt(hDriver: ze_driver_handle_t, rtasFormatA: int, rtasFormatB: int) -> ze_result_t: ...
def zeRTASBuilderBuildExt(hBuilder: ze_rtas_builder_ext_handle_t, pBuildOpDescriptor: ze_rtas_builder_build_op_ext_desc_t | Pointer, pScratchBuffer: Memory, scratchBufferSizeBytes: int, pRtasBuffer: Memory, rtasBufferSizeBytes: int, hParallelOperation: ze_rtas_parallel_operation_ext_handle_t | None = None, pBuildUserPtr: Memory | None = None, pBounds: ze_rtas_aabb_ext_t | Pointer | None = None, pRtasBufferSizeBytes: Memory | None = None) -> ze_result_t: ...
def zeRTASBuilderCommandListAppendCopyExt(hCommandList: ze_command_list_handle_t, dstptr: Memory, srcptr: Memory, size: int, hSignalEvent: ze_event_handle_t | None = None, phWaitEvents: Sequence[ze_event_handle_t] | Pointer | None = None) -> ze_result_t: ...
def zeRTASBuilderDestroyExt(hBuilder: ze_rtas_builder_ext_handle_t) -> ze_result_t: ...
def zeRTASParallelOperationCreateExt(hDriver: ze_driver_handle_t) -> ze_rtas_parallel_operation_ext_handle_t: ...
def zeRTASParallelOperationGetPropertiesExt(hParallelOperation: ze_rtas_parallel_operation_ext_handle_t, pProperties: ze_rtas_parallel_operation_ext_properties_t | Pointer | None = None) -> ze_rtas_parallel_operation_ext_properties_t: ...
def zeRTASParallelOperationJoinExt(hParallelOperation: ze_rtas_parallel_operation_ext_handle_t) -> ze_result_t: ...
def zeRTASParallelOperationDestroyExt(hParallelOperation: ze_rtas_parallel_operation_ext_handle_t) -> ze_result_t: ...
def zeRTASBuilderCreateExp(hDriver: ze_driver_handle_t, pDescriptor: ze_rtas_builder_exp_desc_t | Pointer) -> ze_rtas_builder_exp_handle_t: ...
def zeRTASBuilderGetBuildPropertiesExp(hBuilder: ze_rtas_builder_exp_handle_t, pBuildOpDescriptor: ze_rtas_builder_build_op_exp_desc_t | Pointer, pProperties: ze_rtas_builder_exp_properties_t | Pointer | None = None) -> ze_rtas_builder_exp_properties_t: ...
def zeDriverRTASFormatCompatibilityCheckExp(hDriver: ze_driver_handle_t, rtasFormatA: int, rtasFormatB: int) -> ze_result_t: ...
def zeRTASBuilderBuildExp(hBuilder: ze_rtas_builder_exp_handle_t, pBuildOpDescriptor: ze_rtas_builder_build_op_exp_desc_t | Pointer, pScratchBuffer: Memory, scratchBufferSizeBytes: int, pRtasBuffer: Memory, rtasBufferSizeBytes: int, hParallelOperation: ze_rtas_parallel_operation_exp_handle_t | None = None, pBuildUserPtr: Memory | None = None, pBounds: ze_rtas_aabb_exp_t | Pointer | None = None, pRtasBufferSizeBytes: Memory | None = None) -> ze_result_t: ...
def zeRTASBuilderDestroyExp(hBuilder: ze_rtas_builder_exp_handle_t) -> ze_result_t: ...
def zeRTASParallelOperationCreateExp(hDriver: ze_driver_handle_t) -> ze_rtas_parallel_operation_exp_handle_t: ...
def zeRTASParallelOperationGetPropertiesExp(hParallelOperation: ze_rtas_parallel_operation_exp_handle_t, pProperties: ze_rtas_parallel_operation_exp_properties_t | Pointer | None = None) -> ze_rtas_parallel_operation_exp_properties_t: ...
def zeRTASParallelOperationJoinExp(hParallelOperation: ze_rtas_parallel_operation_exp_handle_t) -> ze_result_t: ...
def zeRTASParallelOperationDestroyExp(hParallelOperation: ze_rtas_parallel_operation_exp_handle_t) -> ze_result_t: ...
def zeCommandListAppendBarrier(hCommandList: ze_command_list_handle_t, hSignalEvent: ze_event_handle_t | None = None, phWaitEvents: Sequence[ze_event_handle_t] | Pointer | None = None) -> ze_result_t: ...
def zeCommandListAppendMemoryRangesBarrier(hCommandList: ze_command_list_handle_t, pRangeSizes: Numbers, pRanges: Addresses, hSignalEvent: ze_event_handle_t | None = None, phWaitEvents: Sequence[ze_event_handle_t] | Pointer | None = None) -> ze_result_t: ...
def zeContextSystemBarrier(hContext: ze_context_handle_t, hDevice: ze_device_handle_t) -> ze_result_t: ...
def zeMemGetPitchFor2dImage(hContext: ze_context_handle_t, hDevice: ze_device_handle_t, imageWidth: int, imageHeight: int, elementSizeInBytes: int) -> int: ...
def zeImageGetDeviceOffsetExp(hImage: ze_image_handle_t) -> int: ...
def zeDeviceReserveCacheExt(hDevice: ze_device_handle_t, cacheLevel: int, cacheReservationSize: int) -> ze_result_t: ...
def zeDeviceSetCacheAdviceExt(hDevice: ze_device_handle_t, ptr: Memory, regionSize: int, cacheRegion: int) -> ze_result_t: ...
def zeCommandListCreate(hContext: ze_context_handle_t, hDevice: ze_device_handle_t, desc: ze_command_list_desc_t | Pointer) -> ze_command_list_handle_t: ...
def zeCommandListCreateImmediate(hContext: ze_context_handle_t, hDevice: ze_device_handle_t, altdesc: ze_command_queue_desc_t | Pointer) -> ze_command_list_handle_t: ...
def zeCommandListDestroy(hCommandList: ze_command_list_handle_t) -> ze_result_t: ...
def zeCommandListClose(hCommandList: ze_command_list_handle_t) -> ze_result_t: ...
def zeCommandListReset(hCommandList: ze_command_list_handle_t) -> ze_result_t: ...
def zeCommandListAppendWriteGlobalTimestamp(hCommandList: ze_command_list_handle_t, dstptr: Memory, hSignalEvent: ze_event_handle_t | None = None, phWaitEvents: Sequence[ze_event_handle_t] | Pointer | None = None) -> ze_result_t: ...
def zeCommandListHostSynchronize(hCommandList: ze_command_list_handle_t, timeout: int) -> ze_result_t: ...
def zeCommandListGetDeviceHandle(hCommandList: ze_command_list_handle_t) -> ze_device_handle_t: ...
def zeCommandListGetContextHandle(hCommandList: ze_command_list_handle_t) -> ze_context_handle_t: ...
def zeCommandListGetOrdinal(hCommandList: ze_command_list_handle_t) -> int: ...
def zeCommandListImmediateGetIndex(hCommandListImmediate: ze_command_list_handle_t) -> int: ...
def zeCommandListIsImmediate(hCommandList: ze_command_list_handle_t) -> bool: ...
def zeCommandListGetFlags(hCommandList: ze_command_list_handle_t) -> ze_command_list_flags_t: ...
def zeCommandListImmediateGetFlags(hCommandList: ze_command_list_handle_t) -> ze_command_queue_flags_t: ...
def zeCommandListImmediateGetMode(hCommandList: ze_command_list_handle_t) -> ze_command_queue_mode_t: ...
def zeCommandListImmediateGetPriority(hCommandList: ze_command_list_handle_t) -> ze_command_queue_priority_t: ...
def zeCommandQueueCreate(hContext: ze_context_handle_t, hDevice: ze_device_handle_t, desc: ze_command_queue_desc_t | Pointer) -> ze_command_queue_handle_t: ...
def zeCommandQueueDestroy(hCommandQueue: ze_command_queue_handle_t) -> ze_result_t: ...
def zeCommandQueueExecuteCommandLists(hCommandQueue: ze_command_queue_handle_t, phCommandLists: Sequence[ze_command_list_handle_t] | Pointer, hFence: ze_fence_handle_t | None = None) -> ze_result_t: ...
def zeCommandQueueSynchronize(hCommandQueue: ze_command_queue_handle_t, timeout: int) -> ze_result_t: ...
def zeCommandQueueGetOrdinal(hCommandQueue: ze_command_queue_handle_t) -> int: ...
def zeCommandQueueGetIndex(hCommandQueue: ze_command_queue_handle_t) -> int: ...
def zeCommandQueueGetFlags(hCmdQueue: ze_command_queue_handle_t) -> ze_command_queue_flags_t: ...
def zeCommandQueueGetMode(hCmdQueue: ze_command_queue_handle_t) -> ze_command_queue_mode_t: ...
def zeCommandQueueGetPriority(hCmdQueue: ze_command_queue_handle_t) -> ze_command_queue_priority_t: ...
def zeCommandListCreateCloneExp(hCommandList: ze_command_list_handle_t) -> ze_command_list_handle_t: ...
def zeContextCreate(hDriver: ze_driver_handle_t, desc: ze_context_desc_t | Pointer) -> ze_context_handle_t: ...
def zeContextCreateEx(hDriver: ze_driver_handle_t, desc: ze_context_desc_t | Pointer, phDevices: Sequence[ze_device_handle_t] | Pointer | None = None) -> ze_context_handle_t: ...
def zeContextDestroy(hContext: ze_context_handle_t) -> ze_result_t: ...
def zeContextGetStatus(hContext: ze_context_handle_t) -> ze_result_t: ...
def zeCommandListAppendMemoryCopy(hCommandList: ze_command_list_handle_t, dstptr: Memory, srcptr: Memory, size: int, hSignalEvent: ze_event_handle_t | None = None, phWaitEvents: Sequence[ze_event_handle_t] | Pointer | None = None) -> ze_result_t: ...
def zeCommandListAppendMemoryCopyWithParameters(hCommandList: ze_command_list_handle_t, dstptr: Memory, srcptr: Memory, size: int, pNext: Struct | Pointer | None = None, hSignalEvent: ze_event_handle_t | None = None, phWaitEvents: Sequence[ze_event_handle_t] | Pointer | None = None) -> ze_result_t: ...
def zeCommandListAppendMemoryFill(hCommandList: ze_command_list_handle_t, ptr: Memory, pattern: Memory, pattern_size: int, size: int, hSignalEvent: ze_event_handle_t | None = None, phWaitEvents: Sequence[ze_event_handle_t] | Pointer | None = None) -> ze_result_t: ...
def zeCommandListAppendMemoryFillWithParameters(hCommandList: ze_command_list_handle_t, ptr: Memory, pattern: Memory, pattern_size: int, size: int, pNext: Struct | Pointer | None = None, hSignalEvent: ze_event_handle_t | None = None, phWaitEvents: Sequence[ze_event_handle_t] | Pointer | None = None) -> ze_result_t: ...
def zeCommandListAppendMemoryCopyRegion(hCommandList: ze_command_list_handle_t, dstptr: Memory, dstRegion: ze_copy_region_t | Pointer, dstPitch: int, dstSlicePitch: int, srcptr: Memory, srcRegion: ze_copy_region_t | Pointer, srcPitch: int, srcSlicePitch: int, hSignalEvent: ze_event_handle_t | None = None, phWaitEvents: Sequence[ze_event_handle_t] | Pointer | None = None) -> ze_result_t: ...
def zeCommandListAppendMemoryCopyFromContext(hCommandList: ze_command_list_handle_t, dstptr: Memory, hContextSrc: ze_context_handle_t, srcptr: Memory, size: int, hSignalEvent: ze_event_handle_t | None = None, phWaitEvents: Sequence[ze_event_handle_t] | Pointer | None = None) -> ze_result_t: ...
def zeCommandListAppendImageCopy(hCommandList: ze_command_list_handle_t, hDstImage: ze_image_handle_t, hSrcImage: ze_image_handle_t, hSignalEvent: ze_event_handle_t | None = None, phWaitEvents: Sequence[ze_event_handle_t] | Pointer | None = None) -> ze_result_t: ...
def zeCommandListAppendImageCopyRegion(hCommandList: ze_command_list_handle_t, hDstImage: ze_image_handle_t, hSrcImage: ze_image_handle_t, pDstRegion: ze_image_region_t | Pointer | None = None, pSrcRegion: ze_image_region_t | Pointer | None = None, hSignalEvent: ze_event_handle_t | None = None, phWaitEvents: Sequence[ze_event_handle_t] | Pointer | None = None) -> ze_result_t: ...
def zeCommandListAppendImageCopyToMemory(hCommandList: ze_command_list_handle_t, dstptr: Memory, hSrcImage: ze_image_handle_t, pSrcRegion: ze_image_region_t | Pointer | None = None, hSignalEvent: ze_event_handle_t | None = None, phWaitEvents: Sequence[ze_event_handle_t] | Pointer | None = None) -> ze_result_t: ...
def zeCommandListAppendImageCopyFromMemory(hCommandList: ze_command_list_handle_t, hDstImage: ze_image_handle_t, srcptr: Memory, pDstRegion: ze_image_region_t | Pointer | None = None, hSignalEvent: ze_event_handle_t | None = None, phWaitEvents: Sequence[ze_event_handle_t] | Pointer | None = None) -> ze_result_t: ...
def zeCommandListAppendMemoryPrefetch(hCommandList: ze_command_list_handle_t, ptr: Memory, size: int) -> ze_result_t: ...
def zeCommandListAppendMemAdvise(hCommandList: ze_command_list_handle_t, hDevice: ze_device_handle_t, ptr: Memory, size: int, advice: int) -> ze_result_t: ...
def zeDeviceGet(hDriver: ze_driver_handle_t) -> list[ze_device_handle_t]: ...
def zeDeviceGetRootDevice(hDevice: ze_device_handle_t) -> ze_device_handle_t: ...
def zeDeviceGetSubDevices(hDevice: ze_device_handle_t) -> list[ze_device_handle_t]: ...
def zeDeviceGetProperties(hDevice: ze_device_handle_t, pDeviceProperties: ze_device_properties_t | Pointer | None = None) -> ze_device_properties_t: ...
def zeDeviceGetComputeProperties(hDevice: ze_device_handle_t, pComputeProperties: ze_device_compute_properties_t | Pointer | None = None) -> ze_device_compute_properties_t: ...
def zeDeviceGetModuleProperties(hDevice: ze_device_handle_t, pModuleProperties: ze_device_module_properties_t | Pointer | None = None) -> ze_device_module_properties_t: ...
def zeDeviceGetCommandQueueGroupProperties(hDevice: ze_device_handle_t, pCommandQueueGroupProperties: Sequence[ze_command_queue_group_properties_t] | None = None) -> list[ze_command_queue_group_properties_t]: ...
def zeDeviceGetMemoryProperties(hDevice: ze_device_handle_t, pMemProperties: Sequence[ze_device_memory_properties_t] | None = None) -> list[ze_device_memory_properties_t]: ...
def zeDeviceGetMemoryAccessProperties(hDevice: ze_device_handle_t, pMemAccessProperties: ze_device_memory_access_properties_t | Pointer | None = None) -> ze_device_memory_access_properties_t: ...
def zeDeviceGetCacheProperties(hDevice: ze_device_handle_t, pCacheProperties: Sequence[ze_device_cache_properties_t] | None = None) -> list[ze_device_cache_properties_t]: ...
def zeDeviceGetImageProperties(hDevice: ze_device_handle_t, pImageProperties: ze_device_image_properties_t | Pointer | None = None) -> ze_device_image_properties_t: ...
def zeDeviceGetExternalMemoryProperties(hDevice: ze_device_handle_t, pExternalMemoryProperties: ze_device_external_memory_properties_t | Pointer | None = None) -> ze_device_external_memory_properties_t: ...
def zeDeviceGetP2PProperties(hDevice: ze_device_handle_t, hPeerDevice: ze_device_handle_t, pP2PProperties: ze_device_p2p_properties_t | Pointer | None = None) -> ze_device_p2p_properties_t: ...
def zeDeviceCanAccessPeer(hDevice: ze_device_handle_t, hPeerDevice: ze_device_handle_t) -> bool: ...
def zeDeviceGetStatus(hDevice: ze_device_handle_t) -> ze_result_t: ...
def zeDeviceGetGlobalTimestamps(hDevice: ze_device_handle_t) -> tuple[int, int]: ...
def zeDeviceSynchronize(hDevice: ze_device_handle_t) -> ze_result_t: ...
def zeDeviceGetAggregatedCopyOffloadIncrementValue(hDevice: ze_device_handle_t) -> int: ...
def zeDeviceGetCounterBasedEventMaxValue(hDevice: ze_device_handle_t) -> int: ...
def zeDeviceGetRuntimeRequirements(hDevice: ze_device_handle_t, pObjDesc: Memory) -> str: ...
def zeDeviceGetRuntimeRequirementsKey(hDevice: ze_device_handle_t) -> str: ...
def zeDeviceValidateRuntimeRequirements(hDevice: ze_device_handle_t, pRequirements: Text, pOut: ze_validate_runtime_requirements_output_t | Pointer | None = None) -> ze_validate_runtime_requirements_output_t: ...
def zeDeviceGetVectorWidthPropertiesExt(hDevice: ze_device_handle_t, pVectorWidthProperties: Sequence[ze_device_vector_width_properties_ext_t] | None = None) -> list[ze_device_vector_width_properties_ext_t]: ...
def zeInit(flags: int) -> ze_result_t: ...
def zeDriverGet() -> list[ze_driver_handle_t]: ...
def zeInitDrivers(desc: ze_init_driver_type_desc_t | Pointer) -> list[ze_driver_handle_t]: ...
def zeDriverGetApiVersion(hDriver: ze_driver_handle_t) -> ze_api_version_t: ...
def zeDriverGetProperties(hDriver: ze_driver_handle_t, pDriverProperties: ze_driver_properties_t | Pointer | None = None) -> ze_driver_properties_t: ...
def zeDriverGetIpcProperties(hDriver: ze_driver_handle_t, pIpcProperties: ze_driver_ipc_properties_t | Pointer | None = None) -> ze_driver_ipc_properties_t: ...
def zeDriverGetExtensionProperties(hDriver: ze_driver_handle_t) -> list[ze_driver_extension_properties_t]: ...
def zeDriverGetExtensionFunctionAddress(hDriver: ze_driver_handle_t, name: Text) -> Pointer: ...
def zeDriverGetLastErrorDescription(hDriver: ze_driver_handle_t) -> str: ...
def zeDriverGetDefaultContext(hDriver: ze_driver_handle_t) -> ze_context_handle_t: ...
def zeEventPoolCreate(hContext: ze_context_handle_t, desc: ze_event_pool_desc_t | Pointer, phDevices: Sequence[ze_device_handle_t] | Pointer | None = None) -> ze_event_pool_handle_t: ...
def zeEventPoolDestroy(hEventPool: ze_event_pool_handle_t) -> ze_result_t: ...
def zeEventCreate(hEventPool: ze_event_pool_handle_t, desc: ze_event_desc_t | Pointer) -> ze_event_handle_t: ...
def zeEventCounterBasedCreate(hContext: ze_context_handle_t, hDevice: ze_device_handle_t, desc: ze_event_counter_based_desc_t | Pointer) -> ze_event_handle_t: ...
def zeEventDestroy(hEvent: ze_event_handle_t) -> ze_result_t: ...
def zeEventPoolGetIpcHandle(hEventPool: ze_event_pool_handle_t, phIpc: ze_ipc_event_pool_handle_t | Pointer | None = None) -> ze_ipc_event_pool_handle_t: ...
def zeEventPoolPutIpcHandle(hContext: ze_context_handle_t, hIpc: ze_ipc_event_pool_handle_t | Pointer) -> ze_result_t: ...
def zeEventPoolOpenIpcHandle(hContext: ze_context_handle_t, hIpc: ze_ipc_event_pool_handle_t | Pointer) -> ze_event_pool_handle_t: ...
def zeEventPoolCloseIpcHandle(hEventPool: ze_event_pool_handle_t) -> ze_result_t: ...
def zeEventCounterBasedGetIpcHandle(hEvent: ze_event_handle_t, phIpc: ze_ipc_event_counter_based_handle_t | Pointer | None = None) -> ze_ipc_event_counter_based_handle_t: ...
def zeEventCounterBasedOpenIpcHandle(hContext: ze_context_handle_t, hIpc: ze_ipc_event_counter_based_handle_t | Pointer) -> ze_event_handle_t: ...
def zeEventCounterBasedCloseIpcHandle(hEvent: ze_event_handle_t) -> ze_result_t: ...
def zeEventCounterBasedGetDeviceAddress(hEvent: ze_event_handle_t) -> tuple[int, int]: ...
def zeCommandListAppendSignalEvent(hCommandList: ze_command_list_handle_t, hEvent: ze_event_handle_t) -> ze_result_t: ...
def zeCommandListAppendWaitOnEvents(hCommandList: ze_command_list_handle_t, phEvents: Sequence[ze_event_handle_t] | Pointer) -> ze_result_t: ...
def zeEventHostSignal(hEvent: ze_event_handle_t) -> ze_result_t: ...
def zeEventHostSynchronize(hEvent: ze_event_handle_t, timeout: int) -> ze_result_t: ...
def zeEventQueryStatus(hEvent: ze_event_handle_t) -> ze_result_t: ...
def zeCommandListAppendEventReset(hCommandList: ze_command_list_handle_t, hEvent: ze_event_handle_t) -> ze_result_t: ...
def zeEventHostReset(hEvent: ze_event_handle_t) -> ze_result_t: ...
def zeEventQueryKernelTimestamp(hEvent: ze_event_handle_t, dstptr: ze_kernel_timestamp_result_t | Pointer | None = None) -> tuple[ze_result_t, ze_kernel_timestamp_result_t]: ...
def zeCommandListAppendQueryKernelTimestamps(hCommandList: ze_command_list_handle_t, phEvents: Sequence[ze_event_handle_t] | Pointer, dstptr: Memory, pOffsets: Memory | None = None, hSignalEvent: ze_event_handle_t | None = None, phWaitEvents: Sequence[ze_event_handle_t] | Pointer | None = None) -> ze_result_t: ...
def zeEventGetEventPool(hEvent: ze_event_handle_t) -> ze_event_pool_handle_t: ...
def zeEventGetSignalScope(hEvent: ze_event_handle_t) -> ze_event_scope_flags_t: ...
def zeEventGetWaitScope(hEvent: ze_event_handle_t) -> ze_event_scope_flags_t: ...
def zeEventPoolGetContextHandle(hEventPool: ze_event_pool_handle_t) -> ze_context_handle_t: ...
def zeEventPoolGetFlags(hEventPool: ze_event_pool_handle_t) -> ze_event_pool_flags_t: ...
def zeEventGetCounterBasedFlags(hEvent: ze_event_handle_t) -> ze_event_counter_based_flags_t: ...
def zeEventQueryKernelTimestampsExt(hEvent: ze_event_handle_t, hDevice: ze_device_handle_t, pCount: Pointer | None, pResults: ze_event_query_kernel_timestamps_results_ext_properties_t | Pointer | None = None) -> tuple[ze_result_t, int]: ...
def zeEventQueryTimestampsExp(hEvent: ze_event_handle_t, hDevice: ze_device_handle_t) -> list[ze_kernel_timestamp_result_t]: ...
def zeDeviceImportExternalSemaphoreExt(hDevice: ze_device_handle_t, desc: ze_external_semaphore_ext_desc_t | Pointer) -> ze_external_semaphore_ext_handle_t: ...
def zeDeviceReleaseExternalSemaphoreExt(hSemaphore: ze_external_semaphore_ext_handle_t) -> ze_result_t: ...
def zeCommandListAppendSignalExternalSemaphoreExt(hCommandList: ze_command_list_handle_t, phSemaphores: Sequence[ze_external_semaphore_ext_handle_t] | Pointer, signalParams: Sequence[ze_external_semaphore_signal_params_ext_t] | Pointer, hSignalEvent: ze_event_handle_t | None = None, phWaitEvents: Sequence[ze_event_handle_t] | Pointer | None = None) -> ze_result_t: ...
def zeCommandListAppendWaitExternalSemaphoreExt(hCommandList: ze_command_list_handle_t, phSemaphores: Sequence[ze_external_semaphore_ext_handle_t] | Pointer, waitParams: Sequence[ze_external_semaphore_wait_params_ext_t] | Pointer, hSignalEvent: ze_event_handle_t | None = None, phWaitEvents: Sequence[ze_event_handle_t] | Pointer | None = None) -> ze_result_t: ...
def zeFabricVertexGetExp(hDriver: ze_driver_handle_t) -> list[ze_fabric_vertex_handle_t]: ...
def zeFabricVertexGetSubVerticesExp(hVertex: ze_fabric_vertex_handle_t) -> list[ze_fabric_vertex_handle_t]: ...
def zeFabricVertexGetPropertiesExp(hVertex: ze_fabric_vertex_handle_t, pVertexProperties: ze_fabric_vertex_exp_properties_t | Pointer | None = None) -> ze_fabric_vertex_exp_properties_t: ...
def zeFabricVertexGetDeviceExp(hVertex: ze_fabric_vertex_handle_t) -> ze_device_handle_t: ...
def zeDeviceGetFabricVertexExp(hDevice: ze_device_handle_t) -> ze_fabric_vertex_handle_t: ...
def zeFabricEdgeGetExp(hVertexA: ze_fabric_vertex_handle_t, hVertexB: ze_fabric_vertex_handle_t) -> list[ze_fabric_edge_handle_t]: ...
def zeFabricEdgeGetVerticesExp(hEdge: ze_fabric_edge_handle_t) -> tuple[ze_fabric_vertex_handle_t, ze_fabric_vertex_handle_t]: ...
def zeFabricEdgeGetPropertiesExp(hEdge: ze_fabric_edge_handle_t, pEdgeProperties: ze_fabric_edge_exp_properties_t | Pointer | None = None) -> ze_fabric_edge_exp_properties_t: ...
def zeFenceCreate(hCommandQueue: ze_command_queue_handle_t, desc: ze_fence_desc_t | Pointer) -> ze_fence_handle_t: ...
def zeFenceDestroy(hFence: ze_fence_handle_t) -> ze_result_t: ...
def zeFenceHostSynchronize(hFence: ze_fence_handle_t, timeout: int) -> ze_result_t: ...
def zeFenceQueryStatus(hFence: ze_fence_handle_t) -> ze_result_t: ...
def zeFenceReset(hFence: ze_fence_handle_t) -> ze_result_t: ...
def zeKernelSetGlobalOffsetExp(hKernel: ze_kernel_handle_t, offsetX: int, offsetY: int, offsetZ: int) -> ze_result_t: ...
def zeGraphCreateExt(hContext: ze_context_handle_t, pNext: Struct | Pointer | None = None) -> ze_graph_handle_t: ...
def zeCommandListBeginGraphCaptureExt(hCommandList: ze_command_list_handle_t, pNext: Struct | Pointer | None = None) -> ze_result_t: ...
def zeCommandListBeginCaptureIntoGraphExt(hCommandList: ze_command_list_handle_t, hGraph: ze_graph_handle_t, pNext: Struct | Pointer | None = None) -> ze_result_t: ...
def zeCommandListIsGraphCaptureEnabledExt(hCommandList: ze_command_list_handle_t) -> ze_result_t: ...
def zeCommandListEndGraphCaptureExt(hCommandList: ze_command_list_handle_t, pNext: Struct | Pointer | None = None) -> ze_graph_handle_t: ...
def zeCommandListGetGraphExt(hCommandList: ze_command_list_handle_t) -> ze_graph_handle_t: ...
def zeGraphGetPrimaryCommandListExt(hGraph: ze_graph_handle_t) -> ze_command_list_handle_t: ...
def zeGraphSetDestructionCallbackExt(hGraph: ze_graph_handle_t, pfnCallback: Pointer | None, pUserData: Memory | None = None, pNext: Struct | Pointer | None = None) -> ze_result_t: ...
def zeGraphInstantiateExt(hGraph: ze_graph_handle_t, pNext: Struct | Pointer | None = None) -> ze_executable_graph_handle_t: ...
def zeCommandListAppendGraphExt(hCommandList: ze_command_list_handle_t, hGraph: ze_executable_graph_handle_t, pNext: Struct | Pointer | None = None, hSignalEvent: ze_event_handle_t | None = None, phWaitEvents: Sequence[ze_event_handle_t] | Pointer | None = None) -> ze_result_t: ...
def zeExecutableGraphGetSourceGraphExt(hGraph: ze_executable_graph_handle_t) -> ze_graph_handle_t: ...
def zeGraphIsEmptyExt(hGraph: ze_graph_handle_t) -> ze_result_t: ...
def zeGraphDumpContentsExt(hGraph: ze_graph_handle_t, filePath: Text, pNext: Struct | Pointer | None = None) -> ze_result_t: ...
def zeExecutableGraphDestroyExt(hGraph: ze_executable_graph_handle_t) -> ze_result_t: ...
def zeGraphDestroyExt(hGraph: ze_graph_handle_t) -> ze_result_t: ...
def zeCommandListAppendHostFunction(hCommandList: ze_command_list_handle_t, pfnHostFunction: Pointer | None, pUserData: Memory | None = None, pNext: Struct | Pointer | None = None, hSignalEvent: ze_event_handle_t | None = None, phWaitEvents: Sequence[ze_event_handle_t] | Pointer | None = None) -> ze_result_t: ...
def zeImageGetProperties(hDevice: ze_device_handle_t, desc: ze_image_desc_t | Pointer, pImageProperties: ze_image_properties_t | Pointer | None = None) -> ze_image_properties_t: ...
def zeImageCreate(hContext: ze_context_handle_t, hDevice: ze_device_handle_t, desc: ze_image_desc_t | Pointer) -> ze_image_handle_t: ...
def zeImageDestroy(hImage: ze_image_handle_t) -> ze_result_t: ...
def zeCommandListAppendImageCopyToMemoryExt(hCommandList: ze_command_list_handle_t, dstptr: Memory, hSrcImage: ze_image_handle_t, pSrcRegion: ze_image_region_t | Pointer | None, destRowPitch: int, destSlicePitch: int, hSignalEvent: ze_event_handle_t | None = None, phWaitEvents: Sequence[ze_event_handle_t] | Pointer | None = None) -> ze_result_t: ...
def zeCommandListAppendImageCopyFromMemoryExt(hCommandList: ze_command_list_handle_t, hDstImage: ze_image_handle_t, srcptr: Memory, pDstRegion: ze_image_region_t | Pointer | None, srcRowPitch: int, srcSlicePitch: int, hSignalEvent: ze_event_handle_t | None = None, phWaitEvents: Sequence[ze_event_handle_t] | Pointer | None = None) -> ze_result_t: ...
def zeImageGetAllocPropertiesExt(hContext: ze_context_handle_t, hImage: ze_image_handle_t, pImageAllocProperties: ze_image_allocation_ext_properties_t | Pointer | None = None) -> ze_image_allocation_ext_properties_t: ...
def zeImageGetMemoryPropertiesExp(hImage: ze_image_handle_t, pMemoryProperties: ze_image_memory_properties_exp_t | Pointer | None = None) -> ze_image_memory_properties_exp_t: ...
def zeImageViewCreateExt(hContext: ze_context_handle_t, hDevice: ze_device_handle_t, desc: ze_image_desc_t | Pointer, hImage: ze_image_handle_t) -> ze_image_handle_t: ...
def zeImageViewCreateExp(hContext: ze_context_handle_t, hDevice: ze_device_handle_t, desc: ze_image_desc_t | Pointer, hImage: ze_image_handle_t) -> ze_image_handle_t: ...
def zeCommandListImmediateAppendCommandListsExp(hCommandListImmediate: ze_command_list_handle_t, phCommandLists: Sequence[ze_command_list_handle_t] | Pointer, hSignalEvent: ze_event_handle_t | None = None, phWaitEvents: Sequence[ze_event_handle_t] | Pointer | None = None) -> ze_result_t: ...
def zeCommandListImmediateAppendCommandListsWithParameters(hCommandListImmediate: ze_command_list_handle_t, phCommandLists: Sequence[ze_command_list_handle_t] | Pointer, pNext: Struct | Pointer | None = None, hSignalEvent: ze_event_handle_t | None = None, phWaitEvents: Sequence[ze_event_handle_t] | Pointer | None = None) -> ze_result_t: ...
def zeMemGetIpcHandleWithProperties(hContext: ze_context_handle_t, ptr: Memory, pNext: Struct | Pointer | None = None, pIpcHandle: ze_ipc_mem_handle_t | Pointer | None = None) -> ze_ipc_mem_handle_t: ...
def zeKernelGetAllocationPropertiesExp(hKernel: ze_kernel_handle_t, pAllocationProperties: Sequence[ze_kernel_allocation_exp_properties_t] | None = None) -> list[ze_kernel_allocation_exp_properties_t]: ...
def zeKernelGetBinaryExp(hKernel: ze_kernel_handle_t) -> bytes: ...
def zeKernelSchedulingHintExp(hKernel: ze_kernel_handle_t, pHint: ze_scheduling_hint_exp_desc_t | Pointer) -> ze_result_t: ...
def zeModuleInspectLinkageExt(pInspectDesc: ze_linkage_inspection_ext_desc_t | Pointer, phModules: Sequence[ze_module_handle_t] | Pointer) -> ze_module_build_log_handle_t: ...
def zeMemAllocShared(hContext: ze_context_handle_t, device_desc: ze_device_mem_alloc_desc_t | Pointer, host_desc: ze_host_mem_alloc_desc_t | Pointer, size: int, alignment: int, hDevice: ze_device_handle_t | None = None) -> Pointer: ...
def zeMemAllocDevice(hContext: ze_context_handle_t, device_desc: ze_device_mem_alloc_desc_t | Pointer, size: int, alignment: int, hDevice: ze_device_handle_t) -> Pointer: ...
def zeMemAllocHost(hContext: ze_context_handle_t, host_desc: ze_host_mem_alloc_desc_t | Pointer, size: int, alignment: int) -> Pointer: ...
def zeMemFree(hContext: ze_context_handle_t, ptr: Memory) -> ze_result_t: ...
def zeMemGetAllocProperties(hContext: ze_context_handle_t, ptr: Memory, pMemAllocProperties: ze_memory_allocation_properties_t | Pointer | None = None) -> tuple[ze_memory_allocation_properties_t, ze_device_handle_t]: ...
def zeMemGetAddressRange(hContext: ze_context_handle_t, ptr: Memory) -> tuple[Pointer, int]: ...
def zeMemGetIpcHandle(hContext: ze_context_handle_t, ptr: Memory, pIpcHandle: ze_ipc_mem_handle_t | Pointer | None = None) -> ze_ipc_mem_handle_t: ...
def zeMemGetIpcHandleFromFileDescriptorExp(hContext: ze_context_handle_t, handle: int, pIpcHandle: ze_ipc_mem_handle_t | Pointer | None = None) -> ze_ipc_mem_handle_t: ...
def zeMemGetFileDescriptorFromIpcHandleExp(hContext: ze_context_handle_t, ipcHandle: ze_ipc_mem_handle_t | Pointer) -> int: ...
def zeMemPutIpcHandle(hContext: ze_context_handle_t, handle: ze_ipc_mem_handle_t | Pointer) -> ze_result_t: ...
def zeMemOpenIpcHandle(hContext: ze_context_handle_t, hDevice: ze_device_handle_t, handle: ze_ipc_mem_handle_t | Pointer, flags: int) -> Pointer: ...
def zeMemCloseIpcHandle(hContext: ze_context_handle_t, ptr: Memory) -> ze_result_t: ...
def zeMemSetAtomicAccessAttributeExp(hContext: ze_context_handle_t, hDevice: ze_device_handle_t | None, ptr: Memory, size: int, attr: int) -> ze_result_t: ...
def zeMemGetAtomicAccessAttributeExp(hContext: ze_context_handle_t, hDevice: ze_device_handle_t, ptr: Memory, size: int) -> ze_memory_atomic_attr_exp_flags_t: ...
def zeMemFreeExt(hContext: ze_context_handle_t, pMemFreeDesc: ze_memory_free_ext_desc_t | Pointer, ptr: Memory) -> ze_result_t: ...
def zeModuleCreate(hContext: ze_context_handle_t, hDevice: ze_device_handle_t, desc: ze_module_desc_t | Pointer) -> ze_module_handle_t: ...
def zeModuleDestroy(hModule: ze_module_handle_t) -> ze_result_t: ...
def zeModuleDynamicLink(phModules: Sequence[ze_module_handle_t] | Pointer) -> ze_result_t: ...
def zeModuleBuildLogDestroy(hModuleBuildLog: ze_module_build_log_handle_t) -> ze_result_t: ...
def zeModuleBuildLogGetString(hModuleBuildLog: ze_module_build_log_handle_t) -> str: ...
def zeModuleGetNativeBinary(hModule: ze_module_handle_t) -> bytes: ...
def zeModuleGetGlobalPointer(hModule: ze_module_handle_t, pGlobalName: Text) -> tuple[int, Pointer]: ...
def zeModuleGetKernelNames(hModule: ze_module_handle_t) -> list[str]: ...
def zeModuleGetProperties(hModule: ze_module_handle_t, pModuleProperties: ze_module_properties_t | Pointer | None = None) -> ze_module_properties_t: ...
def zeKernelCreate(hModule: ze_module_handle_t, desc: ze_kernel_desc_t | Pointer) -> ze_kernel_handle_t: ...
def zeKernelDestroy(hKernel: ze_kernel_handle_t) -> ze_result_t: ...
def zeModuleGetFunctionPointer(hModule: ze_module_handle_t, pFunctionName: Text) -> Pointer: ...
def zeKernelSetGroupSize(hKernel: ze_kernel_handle_t, groupSizeX: int, groupSizeY: int, groupSizeZ: int) -> ze_result_t: ...
def zeKernelSuggestGroupSize(hKernel: ze_kernel_handle_t, globalSizeX: int, globalSizeY: int, globalSizeZ: int) -> tuple[int, int, int]: ...
def zeKernelSuggestMaxCooperativeGroupCount(hKernel: ze_kernel_handle_t) -> int: ...
def zeKernelSetArgumentValue(hKernel: ze_kernel_handle_t, argIndex: int, argSize: int, pArgValue: Memory | None = None) -> ze_result_t: ...
def zeKernelSetIndirectAccess(hKernel: ze_kernel_handle_t, flags: int) -> ze_result_t: ...
def zeKernelGetIndirectAccess(hKernel: ze_kernel_handle_t) -> ze_kernel_indirect_access_flags_t: ...
def zeKernelGetSourceAttributes(hKernel: ze_kernel_handle_t) -> str: ...
def zeKernelSetCacheConfig(hKernel: ze_kernel_handle_t, flags: int) -> ze_result_t: ...
def zeKernelGetProperties(hKernel: ze_kernel_handle_t, pKernelProperties: ze_kernel_properties_t | Pointer | None = None) -> ze_kernel_properties_t: ...
def zeKernelGetName(hKernel: ze_kernel_handle_t) -> str: ...
def zeCommandListAppendLaunchKernel(hCommandList: ze_command_list_handle_t, hKernel: ze_kernel_handle_t, pLaunchFuncArgs: ze_group_count_t | Pointer, hSignalEvent: ze_event_handle_t | None = None, phWaitEvents: Sequence[ze_event_handle_t] | Pointer | None = None) -> ze_result_t: ...
def zeCommandListAppendLaunchKernelWithParameters(hCommandList: ze_command_list_handle_t, hKernel: ze_kernel_handle_t, pGroupCounts: ze_group_count_t | Pointer, pNext: Struct | Pointer | None = None, hSignalEvent: ze_event_handle_t | None = None, phWaitEvents: Sequence[ze_event_handle_t] | Pointer | None = None) -> ze_result_t: ...
def zeCommandListAppendLaunchKernelWithArguments(hCommandList: ze_command_list_handle_t, hKernel: ze_kernel_handle_t, groupCounts: ze_group_count_t | Pointer, groupSizes: ze_group_size_t | Pointer, pArguments: Addresses, pNext: Struct | Pointer | None = None, hSignalEvent: ze_event_handle_t | None = None, phWaitEvents: Sequence[ze_event_handle_t] | Pointer | None = None) -> ze_result_t: ...
def zeCommandListAppendLaunchCooperativeKernel(hCommandList: ze_command_list_handle_t, hKernel: ze_kernel_handle_t, pLaunchFuncArgs: ze_group_count_t | Pointer, hSignalEvent: ze_event_handle_t | None = None, phWaitEvents: Sequence[ze_event_handle_t] | Pointer | None = None) -> ze_result_t: ...
def zeCommandListAppendLaunchKernelIndirect(hCommandList: ze_command_list_handle_t, hKernel: ze_kernel_handle_t, pLaunchArgumentsBuffer: Memory, hSignalEvent: ze_event_handle_t | None = None, phWaitEvents: Sequence[ze_event_handle_t] | Pointer | None = None) -> ze_result_t: ...
def zeCommandListAppendLaunchMultipleKernelsIndirect(hCommandList: ze_command_list_handle_t, phKernels: Sequence[ze_kernel_handle_t] | Pointer, pCountBuffer: Memory, pLaunchArgumentsBuffer: Memory, hSignalEvent: ze_event_handle_t | None = None, phWaitEvents: Sequence[ze_event_handle_t] | Pointer | None = None) -> ze_result_t: ...
def zeCommandListGetNextCommandIdExp(hCommandList: ze_command_list_handle_t, desc: ze_mutable_command_id_exp_desc_t | Pointer) -> int: ...
def zeCommandListGetNextCommandIdWithKernelsExp(hCommandList: ze_command_list_handle_t, desc: ze_mutable_command_id_exp_desc_t | Pointer, phKernels: Sequence[ze_kernel_handle_t] | Pointer | None = None) -> int: ...
def zeCommandListUpdateMutableCommandsExp(hCommandList: ze_command_list_handle_t, desc: ze_mutable_commands_exp_desc_t | Pointer) -> ze_result_t: ...
def zeCommandListIsMutableExp(hCommandList: ze_command_list_handle_t) -> bool: ...
def zeCommandListUpdateMutableCommandSignalEventExp(hCommandList: ze_command_list_handle_t, commandId: int, hSignalEvent: ze_event_handle_t | None = None) -> ze_result_t: ...
def zeCommandListUpdateMutableCommandWaitEventsExp(hCommandList: ze_command_list_handle_t, commandId: int, phWaitEvents: Sequence[ze_event_handle_t] | Pointer) -> ze_result_t: ...
def zeCommandListUpdateMutableCommandKernelsExp(hCommandList: ze_command_list_handle_t, pCommandId: Numbers, phKernels: Sequence[ze_kernel_handle_t] | Pointer) -> ze_result_t: ...
def zeContextMakeMemoryResident(hContext: ze_context_handle_t, hDevice: ze_device_handle_t, ptr: Memory, size: int) -> ze_result_t: ...
def zeContextEvictMemory(hContext: ze_context_handle_t, hDevice: ze_device_handle_t, ptr: Memory, size: int) -> ze_result_t: ...
def zeContextMakeImageResident(hContext: ze_context_handle_t, hDevice: ze_device_handle_t, hImage: ze_image_handle_t) -> ze_result_t: ...
def zeContextEvictImage(hContext: ze_context_handle_t, hDevice: ze_device_handle_t, hImage: ze_image_handle_t) -> ze_result_t: ...
def zeSamplerCreate(hContext: ze_context_handle_t, hDevice: ze_device_handle_t, desc: ze_sampler_desc_t | Pointer) -> ze_sampler_handle_t: ...
def zeSamplerDestroy(hSampler: ze_sampler_handle_t) -> ze_result_t: ...
def zeVirtualMemReserve(hContext: ze_context_handle_t, pStart: Memory | None, size: int) -> Pointer: ...
def zeVirtualMemFree(hContext: ze_context_handle_t, ptr: Memory, size: int) -> ze_result_t: ...
def zeVirtualMemQueryPageSize(hContext: ze_context_handle_t, hDevice: ze_device_handle_t, size: int) -> int: ...
def zePhysicalMemGetProperties(hContext: ze_context_handle_t, hPhysicalMem: ze_physical_mem_handle_t, pMemProperties: ze_physical_mem_properties_t | Pointer | None = None) -> ze_physical_mem_properties_t: ...
def zePhysicalMemCreate(hContext: ze_context_handle_t, hDevice: ze_device_handle_t | None, desc: ze_physical_mem_desc_t | Pointer) -> ze_physical_mem_handle_t: ...
def zePhysicalMemDestroy(hContext: ze_context_handle_t, hPhysicalMemory: ze_physical_mem_handle_t) -> ze_result_t: ...
def zeVirtualMemMap(hContext: ze_context_handle_t, ptr: Memory, size: int, hPhysicalMemory: ze_physical_mem_handle_t, offset: int, access: int) -> ze_result_t: ...
def zeVirtualMemUnmap(hContext: ze_context_handle_t, ptr: Memory, size: int) -> ze_result_t: ...
def zeVirtualMemSetAccessAttribute(hContext: ze_context_handle_t, ptr: Memory, size: int, access: int) -> ze_result_t: ...
def zeVirtualMemGetAccessAttribute(hContext: ze_context_handle_t, ptr: Memory, size: int) -> tuple[ze_memory_access_attribute_t, int]: ...
