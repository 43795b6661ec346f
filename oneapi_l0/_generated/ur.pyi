# Unified Runtime. Written by `python -m codegen generate`; do not edit.
from collections.abc import Sequence
from typing import Any, ClassVar

from oneapi_l0.raw._enums import Enum, Flags
from oneapi_l0.raw._functions import Functions
from oneapi_l0.raw._structs import Struct
from oneapi_l0.raw._types import Handle
from oneapi_l0.raw._typing import Addresses, Member, Memory, Numbers, Pointer, Text

from oneapi_l0._generated.ur_functions import Ur as Ur

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
class ur_loader_config_handle_t(Handle): ...
class ur_adapter_handle_t(Handle): ...
class ur_platform_handle_t(Handle): ...
class ur_device_handle_t(Handle): ...
class ur_context_handle_t(Handle): ...
class ur_event_handle_t(Handle): ...
class ur_program_handle_t(Handle): ...
class ur_kernel_handle_t(Handle): ...
class ur_queue_handle_t(Handle): ...
class ur_sampler_handle_t(Handle): ...
class ur_mem_handle_t(Handle): ...
class ur_physical_mem_handle_t(Handle): ...
class ur_exp_external_mem_handle_t(Handle): ...
class ur_exp_external_semaphore_handle_t(Handle): ...
class ur_exp_command_buffer_handle_t(Handle): ...
class ur_exp_command_buffer_command_handle_t(Handle): ...
class ur_exp_graph_handle_t(Handle): ...
class ur_exp_executable_graph_handle_t(Handle): ...
class ur_usm_pool_handle_t(Handle): ...
class ur_adapter_info_t(Enum):
    BACKEND: ClassVar[ur_adapter_info_t]
    REFERENCE_COUNT: ClassVar[ur_adapter_info_t]
    VERSION: ClassVar[ur_adapter_info_t]
class ur_logger_level_t(Enum):
    DEBUG: ClassVar[ur_logger_level_t]
    INFO: ClassVar[ur_logger_level_t]
    WARN: ClassVar[ur_logger_level_t]
    ERROR: ClassVar[ur_logger_level_t]
    QUIET: ClassVar[ur_logger_level_t]
class ur_result_t(Enum):
    SUCCESS: ClassVar[ur_result_t]
    ERROR_INVALID_OPERATION: ClassVar[ur_result_t]
    ERROR_INVALID_QUEUE_PROPERTIES: ClassVar[ur_result_t]
    ERROR_INVALID_QUEUE: ClassVar[ur_result_t]
    ERROR_INVALID_VALUE: ClassVar[ur_result_t]
    ERROR_INVALID_CONTEXT: ClassVar[ur_result_t]
    ERROR_INVALID_PLATFORM: ClassVar[ur_result_t]
    ERROR_INVALID_BINARY: ClassVar[ur_result_t]
    ERROR_INVALID_PROGRAM: ClassVar[ur_result_t]
    ERROR_INVALID_SAMPLER: ClassVar[ur_result_t]
    ERROR_INVALID_BUFFER_SIZE: ClassVar[ur_result_t]
    ERROR_INVALID_MEM_OBJECT: ClassVar[ur_result_t]
    ERROR_INVALID_EVENT: ClassVar[ur_result_t]
    ERROR_INVALID_EVENT_WAIT_LIST: ClassVar[ur_result_t]
    ERROR_MISALIGNED_SUB_BUFFER_OFFSET: ClassVar[ur_result_t]
    ERROR_INVALID_WORK_GROUP_SIZE: ClassVar[ur_result_t]
    ERROR_COMPILER_NOT_AVAILABLE: ClassVar[ur_result_t]
    ERROR_PROFILING_INFO_NOT_AVAILABLE: ClassVar[ur_result_t]
    ERROR_DEVICE_NOT_FOUND: ClassVar[ur_result_t]
    ERROR_INVALID_DEVICE: ClassVar[ur_result_t]
    ERROR_DEVICE_LOST: ClassVar[ur_result_t]
    ERROR_DEVICE_REQUIRES_RESET: ClassVar[ur_result_t]
    ERROR_DEVICE_IN_LOW_POWER_STATE: ClassVar[ur_result_t]
    ERROR_DEVICE_PARTITION_FAILED: ClassVar[ur_result_t]
    ERROR_INVALID_DEVICE_PARTITION_COUNT: ClassVar[ur_result_t]
    ERROR_INVALID_WORK_ITEM_SIZE: ClassVar[ur_result_t]
    ERROR_INVALID_WORK_DIMENSION: ClassVar[ur_result_t]
    ERROR_INVALID_KERNEL_ARGS: ClassVar[ur_result_t]
    ERROR_INVALID_KERNEL: ClassVar[ur_result_t]
    ERROR_INVALID_KERNEL_NAME: ClassVar[ur_result_t]
    ERROR_INVALID_KERNEL_ARGUMENT_INDEX: ClassVar[ur_result_t]
    ERROR_INVALID_KERNEL_ARGUMENT_SIZE: ClassVar[ur_result_t]
    ERROR_INVALID_KERNEL_ATTRIBUTE_VALUE: ClassVar[ur_result_t]
    ERROR_INVALID_IMAGE_SIZE: ClassVar[ur_result_t]
    ERROR_INVALID_IMAGE_FORMAT_DESCRIPTOR: ClassVar[ur_result_t]
    ERROR_MEM_OBJECT_ALLOCATION_FAILURE: ClassVar[ur_result_t]
    ERROR_INVALID_PROGRAM_EXECUTABLE: ClassVar[ur_result_t]
    ERROR_UNINITIALIZED: ClassVar[ur_result_t]
    ERROR_OUT_OF_HOST_MEMORY: ClassVar[ur_result_t]
    ERROR_OUT_OF_DEVICE_MEMORY: ClassVar[ur_result_t]
    ERROR_OUT_OF_RESOURCES: ClassVar[ur_result_t]
    ERROR_PROGRAM_BUILD_FAILURE: ClassVar[ur_result_t]
    ERROR_PROGRAM_LINK_FAILURE: ClassVar[ur_result_t]
    ERROR_UNSUPPORTED_VERSION: ClassVar[ur_result_t]
    ERROR_UNSUPPORTED_FEATURE: ClassVar[ur_result_t]
    ERROR_INVALID_ARGUMENT: ClassVar[ur_result_t]
    ERROR_INVALID_NULL_HANDLE: ClassVar[ur_result_t]
    ERROR_HANDLE_OBJECT_IN_USE: ClassVar[ur_result_t]
    ERROR_INVALID_NULL_POINTER: ClassVar[ur_result_t]
    ERROR_INVALID_SIZE: ClassVar[ur_result_t]
    ERROR_UNSUPPORTED_SIZE: ClassVar[ur_result_t]
    ERROR_UNSUPPORTED_ALIGNMENT: ClassVar[ur_result_t]
    ERROR_INVALID_SYNCHRONIZATION_OBJECT: ClassVar[ur_result_t]
    ERROR_INVALID_ENUMERATION: ClassVar[ur_result_t]
    ERROR_UNSUPPORTED_ENUMERATION: ClassVar[ur_result_t]
    ERROR_UNSUPPORTED_IMAGE_FORMAT: ClassVar[ur_result_t]
    ERROR_INVALID_NATIVE_BINARY: ClassVar[ur_result_t]
    ERROR_INVALID_GLOBAL_NAME: ClassVar[ur_result_t]
    ERROR_FUNCTION_ADDRESS_NOT_AVAILABLE: ClassVar[ur_result_t]
    ERROR_INVALID_GROUP_SIZE_DIMENSION: ClassVar[ur_result_t]
    ERROR_INVALID_GLOBAL_WIDTH_DIMENSION: ClassVar[ur_result_t]
    ERROR_PROGRAM_UNLINKED: ClassVar[ur_result_t]
    ERROR_OVERLAPPING_REGIONS: ClassVar[ur_result_t]
    ERROR_INVALID_HOST_PTR: ClassVar[ur_result_t]
    ERROR_INVALID_USM_SIZE: ClassVar[ur_result_t]
    ERROR_OBJECT_ALLOCATION_FAILURE: ClassVar[ur_result_t]
    ERROR_ADAPTER_SPECIFIC: ClassVar[ur_result_t]
    ERROR_LAYER_NOT_PRESENT: ClassVar[ur_result_t]
    ERROR_IN_EVENT_LIST_EXEC_STATUS: ClassVar[ur_result_t]
    ERROR_DEVICE_NOT_AVAILABLE: ClassVar[ur_result_t]
    ERROR_INVALID_SPEC_ID: ClassVar[ur_result_t]
    ERROR_INVALID_GRAPH: ClassVar[ur_result_t]
    ERROR_GRAPH_CAPTURE_UNSUPPORTED: ClassVar[ur_result_t]
    ERROR_GRAPH_CAPTURE_INVALIDATED: ClassVar[ur_result_t]
    ERROR_GRAPH_CAPTURE_MERGE_ATTEMPT: ClassVar[ur_result_t]
    ERROR_COMMAND_LIST_NOT_CAPTURING: ClassVar[ur_result_t]
    ERROR_GRAPH_UNJOINED_FORKS: ClassVar[ur_result_t]
    ERROR_GRAPH_INTERNAL_EVENT: ClassVar[ur_result_t]
    ERROR_INVALID_COMMAND_BUFFER_EXP: ClassVar[ur_result_t]
    ERROR_INVALID_COMMAND_BUFFER_SYNC_POINT_EXP: ClassVar[ur_result_t]
    ERROR_INVALID_COMMAND_BUFFER_SYNC_POINT_WAIT_LIST_EXP: ClassVar[ur_result_t]
    ERROR_INVALID_COMMAND_BUFFER_COMMAND_HANDLE_EXP: ClassVar[ur_result_t]
    ERROR_UNKNOWN: ClassVar[ur_result_t]
class ur_backend_t(Enum):
    UNKNOWN: ClassVar[ur_backend_t]
    LEVEL_ZERO: ClassVar[ur_backend_t]
    OPENCL: ClassVar[ur_backend_t]
    CUDA: ClassVar[ur_backend_t]
    HIP: ClassVar[ur_backend_t]
    NATIVE_CPU: ClassVar[ur_backend_t]
    OFFLOAD: ClassVar[ur_backend_t]
class ur_context_flags_t(Flags):
    TBD: ClassVar[ur_context_flags_t]
class ur_context_info_t(Enum):
    NUM_DEVICES: ClassVar[ur_context_info_t]
    DEVICES: ClassVar[ur_context_info_t]
    REFERENCE_COUNT: ClassVar[ur_context_info_t]
    USM_MEMCPY2D_SUPPORT: ClassVar[ur_context_info_t]
    USM_FILL2D_SUPPORT: ClassVar[ur_context_info_t]
class ur_device_type_t(Enum):
    DEFAULT: ClassVar[ur_device_type_t]
    ALL: ClassVar[ur_device_type_t]
    GPU: ClassVar[ur_device_type_t]
    CPU: ClassVar[ur_device_type_t]
    FPGA: ClassVar[ur_device_type_t]
    MCA: ClassVar[ur_device_type_t]
    VPU: ClassVar[ur_device_type_t]
    CUSTOM: ClassVar[ur_device_type_t]
class ur_device_info_t(Enum):
    TYPE: ClassVar[ur_device_info_t]
    VENDOR_ID: ClassVar[ur_device_info_t]
    DEVICE_ID: ClassVar[ur_device_info_t]
    MAX_COMPUTE_UNITS: ClassVar[ur_device_info_t]
    MAX_WORK_ITEM_DIMENSIONS: ClassVar[ur_device_info_t]
    MAX_WORK_ITEM_SIZES: ClassVar[ur_device_info_t]
    MAX_WORK_GROUP_SIZE: ClassVar[ur_device_info_t]
    SINGLE_FP_CONFIG: ClassVar[ur_device_info_t]
    HALF_FP_CONFIG: ClassVar[ur_device_info_t]
    DOUBLE_FP_CONFIG: ClassVar[ur_device_info_t]
    QUEUE_PROPERTIES: ClassVar[ur_device_info_t]
    PREFERRED_VECTOR_WIDTH_CHAR: ClassVar[ur_device_info_t]
    PREFERRED_VECTOR_WIDTH_SHORT: ClassVar[ur_device_info_t]
    PREFERRED_VECTOR_WIDTH_INT: ClassVar[ur_device_info_t]
    PREFERRED_VECTOR_WIDTH_LONG: ClassVar[ur_device_info_t]
    PREFERRED_VECTOR_WIDTH_FLOAT: ClassVar[ur_device_info_t]
    PREFERRED_VECTOR_WIDTH_DOUBLE: ClassVar[ur_device_info_t]
    PREFERRED_VECTOR_WIDTH_HALF: ClassVar[ur_device_info_t]
    NATIVE_VECTOR_WIDTH_CHAR: ClassVar[ur_device_info_t]
    NATIVE_VECTOR_WIDTH_SHORT: ClassVar[ur_device_info_t]
    NATIVE_VECTOR_WIDTH_INT: ClassVar[ur_device_info_t]
    NATIVE_VECTOR_WIDTH_LONG: ClassVar[ur_device_info_t]
    NATIVE_VECTOR_WIDTH_FLOAT: ClassVar[ur_device_info_t]
    NATIVE_VECTOR_WIDTH_DOUBLE: ClassVar[ur_device_info_t]
    NATIVE_VECTOR_WIDTH_HALF: ClassVar[ur_device_info_t]
    MAX_CLOCK_FREQUENCY: ClassVar[ur_device_info_t]
    MEMORY_CLOCK_RATE: ClassVar[ur_device_info_t]
    ADDRESS_BITS: ClassVar[ur_device_info_t]
    MAX_MEM_ALLOC_SIZE: ClassVar[ur_device_info_t]
    IMAGE_SUPPORT: ClassVar[ur_device_info_t]
    MAX_READ_IMAGE_ARGS: ClassVar[ur_device_info_t]
    MAX_WRITE_IMAGE_ARGS: ClassVar[ur_device_info_t]
    MAX_READ_WRITE_IMAGE_ARGS: ClassVar[ur_device_info_t]
    IMAGE2D_MAX_WIDTH: ClassVar[ur_device_info_t]
    IMAGE2D_MAX_HEIGHT: ClassVar[ur_device_info_t]
    IMAGE3D_MAX_WIDTH: ClassVar[ur_device_info_t]
    IMAGE3D_MAX_HEIGHT: ClassVar[ur_device_info_t]
    IMAGE3D_MAX_DEPTH: ClassVar[ur_device_info_t]
    IMAGE_MAX_BUFFER_SIZE: ClassVar[ur_device_info_t]
    IMAGE_MAX_ARRAY_SIZE: ClassVar[ur_device_info_t]
    MAX_SAMPLERS: ClassVar[ur_device_info_t]
    MAX_PARAMETER_SIZE: ClassVar[ur_device_info_t]
    MEM_BASE_ADDR_ALIGN: ClassVar[ur_device_info_t]
    GLOBAL_MEM_CACHE_TYPE: ClassVar[ur_device_info_t]
    GLOBAL_MEM_CACHELINE_SIZE: ClassVar[ur_device_info_t]
    GLOBAL_MEM_CACHE_SIZE: ClassVar[ur_device_info_t]
    GLOBAL_MEM_SIZE: ClassVar[ur_device_info_t]
    GLOBAL_MEM_FREE: ClassVar[ur_device_info_t]
    MAX_CONSTANT_BUFFER_SIZE: ClassVar[ur_device_info_t]
    MAX_CONSTANT_ARGS: ClassVar[ur_device_info_t]
    LOCAL_MEM_TYPE: ClassVar[ur_device_info_t]
    LOCAL_MEM_SIZE: ClassVar[ur_device_info_t]
    ERROR_CORRECTION_SUPPORT: ClassVar[ur_device_info_t]
    HOST_UNIFIED_MEMORY: ClassVar[ur_device_info_t]
    PROFILING_TIMER_RESOLUTION: ClassVar[ur_device_info_t]
    ENDIAN_LITTLE: ClassVar[ur_device_info_t]
    AVAILABLE: ClassVar[ur_device_info_t]
    COMPILER_AVAILABLE: ClassVar[ur_device_info_t]
    LINKER_AVAILABLE: ClassVar[ur_device_info_t]
    EXECUTION_CAPABILITIES: ClassVar[ur_device_info_t]
    QUEUE_ON_DEVICE_PROPERTIES: ClassVar[ur_device_info_t]
    QUEUE_ON_HOST_PROPERTIES: ClassVar[ur_device_info_t]
    BUILT_IN_KERNELS: ClassVar[ur_device_info_t]
    PLATFORM: ClassVar[ur_device_info_t]
    REFERENCE_COUNT: ClassVar[ur_device_info_t]
    IL_VERSION: ClassVar[ur_device_info_t]
    NAME: ClassVar[ur_device_info_t]
    VENDOR: ClassVar[ur_device_info_t]
    DRIVER_VERSION: ClassVar[ur_device_info_t]
    PROFILE: ClassVar[ur_device_info_t]
    VERSION: ClassVar[ur_device_info_t]
    BACKEND_RUNTIME_VERSION: ClassVar[ur_device_info_t]
    EXTENSIONS: ClassVar[ur_device_info_t]
    PRINTF_BUFFER_SIZE: ClassVar[ur_device_info_t]
    PREFERRED_INTEROP_USER_SYNC: ClassVar[ur_device_info_t]
    PARENT_DEVICE: ClassVar[ur_device_info_t]
    SUPPORTED_PARTITIONS: ClassVar[ur_device_info_t]
    PARTITION_MAX_SUB_DEVICES: ClassVar[ur_device_info_t]
    PARTITION_AFFINITY_DOMAIN: ClassVar[ur_device_info_t]
    PARTITION_TYPE: ClassVar[ur_device_info_t]
    MAX_NUM_SUB_GROUPS: ClassVar[ur_device_info_t]
    SUB_GROUP_INDEPENDENT_FORWARD_PROGRESS: ClassVar[ur_device_info_t]
    SUB_GROUP_SIZES_INTEL: ClassVar[ur_device_info_t]
    USM_HOST_SUPPORT: ClassVar[ur_device_info_t]
    USM_DEVICE_SUPPORT: ClassVar[ur_device_info_t]
    USM_SINGLE_SHARED_SUPPORT: ClassVar[ur_device_info_t]
    USM_CROSS_SHARED_SUPPORT: ClassVar[ur_device_info_t]
    USM_SYSTEM_SHARED_SUPPORT: ClassVar[ur_device_info_t]
    UUID: ClassVar[ur_device_info_t]
    PCI_ADDRESS: ClassVar[ur_device_info_t]
    GPU_EU_COUNT: ClassVar[ur_device_info_t]
    GPU_EU_SIMD_WIDTH: ClassVar[ur_device_info_t]
    GPU_EU_SLICES: ClassVar[ur_device_info_t]
    GPU_EU_COUNT_PER_SUBSLICE: ClassVar[ur_device_info_t]
    GPU_SUBSLICES_PER_SLICE: ClassVar[ur_device_info_t]
    GPU_HW_THREADS_PER_EU: ClassVar[ur_device_info_t]
    MAX_MEMORY_BANDWIDTH: ClassVar[ur_device_info_t]
    IMAGE_SRGB: ClassVar[ur_device_info_t]
    BUILD_ON_SUBDEVICE: ClassVar[ur_device_info_t]
    ATOMIC_64: ClassVar[ur_device_info_t]
    ATOMIC_MEMORY_ORDER_CAPABILITIES: ClassVar[ur_device_info_t]
    ATOMIC_MEMORY_SCOPE_CAPABILITIES: ClassVar[ur_device_info_t]
    ATOMIC_FENCE_ORDER_CAPABILITIES: ClassVar[ur_device_info_t]
    ATOMIC_FENCE_SCOPE_CAPABILITIES: ClassVar[ur_device_info_t]
    BFLOAT16: ClassVar[ur_device_info_t]
    MAX_COMPUTE_QUEUE_INDICES: ClassVar[ur_device_info_t]
    KERNEL_SET_SPECIALIZATION_CONSTANTS: ClassVar[ur_device_info_t]
    MEMORY_BUS_WIDTH: ClassVar[ur_device_info_t]
    MAX_WORK_GROUPS_3D: ClassVar[ur_device_info_t]
    ASYNC_BARRIER: ClassVar[ur_device_info_t]
    MEM_CHANNEL_SUPPORT: ClassVar[ur_device_info_t]
    HOST_PIPE_READ_WRITE_SUPPORT: ClassVar[ur_device_info_t]
    MAX_REGISTERS_PER_WORK_GROUP: ClassVar[ur_device_info_t]
    IP_VERSION: ClassVar[ur_device_info_t]
    VIRTUAL_MEMORY_SUPPORT: ClassVar[ur_device_info_t]
    ESIMD_SUPPORT: ClassVar[ur_device_info_t]
    COMPONENT_DEVICES: ClassVar[ur_device_info_t]
    COMPOSITE_DEVICE: ClassVar[ur_device_info_t]
    GLOBAL_VARIABLE_SUPPORT: ClassVar[ur_device_info_t]
    USM_POOL_SUPPORT: ClassVar[ur_device_info_t]
    NUM_COMPUTE_UNITS: ClassVar[ur_device_info_t]
    PROGRAM_SET_SPECIALIZATION_CONSTANTS: ClassVar[ur_device_info_t]
    USE_NATIVE_ASSERT: ClassVar[ur_device_info_t]
    CURRENT_CLOCK_THROTTLE_REASONS: ClassVar[ur_device_info_t]
    FAN_SPEED: ClassVar[ur_device_info_t]
    MIN_POWER_LIMIT: ClassVar[ur_device_info_t]
    MAX_POWER_LIMIT: ClassVar[ur_device_info_t]
    BFLOAT16_CONVERSIONS_NATIVE: ClassVar[ur_device_info_t]
    KERNEL_LAUNCH_CAPABILITIES: ClassVar[ur_device_info_t]
    LUID: ClassVar[ur_device_info_t]
    NODE_MASK: ClassVar[ur_device_info_t]
    PREFERRED_VECTOR_WIDTH_LONG_LONG: ClassVar[ur_device_info_t]
    NATIVE_VECTOR_WIDTH_LONG_LONG: ClassVar[ur_device_info_t]
    MAX_WORK_GROUPS: ClassVar[ur_device_info_t]
    XE_STACK_COUNT: ClassVar[ur_device_info_t]
    XE_REGIONS_PER_STACK: ClassVar[ur_device_info_t]
    XE_CLUSTERS_PER_REGION: ClassVar[ur_device_info_t]
    XE_CORES_PER_CLUSTER: ClassVar[ur_device_info_t]
    EUS_PER_XE_CORE: ClassVar[ur_device_info_t]
    MAX_LANES_PER_HW_THREAD: ClassVar[ur_device_info_t]
    COMMAND_BUFFER_SUPPORT_EXP: ClassVar[ur_device_info_t]
    COMMAND_BUFFER_UPDATE_CAPABILITIES_EXP: ClassVar[ur_device_info_t]
    COMMAND_BUFFER_EVENT_SUPPORT_EXP: ClassVar[ur_device_info_t]
    COMMAND_BUFFER_SUBGRAPH_SUPPORT_EXP: ClassVar[ur_device_info_t]
    BINDLESS_IMAGES_SUPPORT_EXP: ClassVar[ur_device_info_t]
    BINDLESS_IMAGES_SHARED_USM_SUPPORT_EXP: ClassVar[ur_device_info_t]
    BINDLESS_IMAGES_1D_USM_SUPPORT_EXP: ClassVar[ur_device_info_t]
    BINDLESS_IMAGES_2D_USM_SUPPORT_EXP: ClassVar[ur_device_info_t]
    IMAGE_PITCH_ALIGN_EXP: ClassVar[ur_device_info_t]
    MAX_IMAGE_LINEAR_WIDTH_EXP: ClassVar[ur_device_info_t]
    MAX_IMAGE_LINEAR_HEIGHT_EXP: ClassVar[ur_device_info_t]
    MAX_IMAGE_LINEAR_PITCH_EXP: ClassVar[ur_device_info_t]
    MIPMAP_SUPPORT_EXP: ClassVar[ur_device_info_t]
    MIPMAP_ANISOTROPY_SUPPORT_EXP: ClassVar[ur_device_info_t]
    MIPMAP_MAX_ANISOTROPY_EXP: ClassVar[ur_device_info_t]
    MIPMAP_LEVEL_REFERENCE_SUPPORT_EXP: ClassVar[ur_device_info_t]
    EXTERNAL_MEMORY_IMPORT_SUPPORT_EXP: ClassVar[ur_device_info_t]
    EXTERNAL_SEMAPHORE_IMPORT_SUPPORT_EXP: ClassVar[ur_device_info_t]
    CUBEMAP_SUPPORT_EXP: ClassVar[ur_device_info_t]
    CUBEMAP_SEAMLESS_FILTERING_SUPPORT_EXP: ClassVar[ur_device_info_t]
    BINDLESS_SAMPLED_IMAGE_FETCH_1D_USM_SUPPORT_EXP: ClassVar[ur_device_info_t]
    BINDLESS_SAMPLED_IMAGE_FETCH_1D_SUPPORT_EXP: ClassVar[ur_device_info_t]
    BINDLESS_SAMPLED_IMAGE_FETCH_2D_USM_SUPPORT_EXP: ClassVar[ur_device_info_t]
    BINDLESS_SAMPLED_IMAGE_FETCH_2D_SUPPORT_EXP: ClassVar[ur_device_info_t]
    BINDLESS_SAMPLED_IMAGE_FETCH_3D_SUPPORT_EXP: ClassVar[ur_device_info_t]
    TIMESTAMP_RECORDING_SUPPORT_EXP: ClassVar[ur_device_info_t]
    IMAGE_ARRAY_SUPPORT_EXP: ClassVar[ur_device_info_t]
    BINDLESS_UNIQUE_ADDRESSING_PER_DIM_SUPPORT_EXP: ClassVar[ur_device_info_t]
    BINDLESS_SAMPLE_1D_USM_SUPPORT_EXP: ClassVar[ur_device_info_t]
    BINDLESS_SAMPLE_2D_USM_SUPPORT_EXP: ClassVar[ur_device_info_t]
    BINDLESS_IMAGES_GATHER_SUPPORT_EXP: ClassVar[ur_device_info_t]
    ENQUEUE_NATIVE_COMMAND_SUPPORT_EXP: ClassVar[ur_device_info_t]
    LOW_POWER_EVENTS_SUPPORT_EXP: ClassVar[ur_device_info_t]
    _2D_BLOCK_ARRAY_CAPABILITIES_EXP: ClassVar[ur_device_info_t]
    IPC_MEMORY_SUPPORT_EXP: ClassVar[ur_device_info_t]
    IPC_PHYSICAL_MEMORY_SUPPORT_EXP: ClassVar[ur_device_info_t]
    REUSABLE_EVENTS_SUPPORT_EXP: ClassVar[ur_device_info_t]
    IPC_EVENT_SUPPORT_EXP: ClassVar[ur_device_info_t]
    ASYNC_USM_ALLOCATIONS_SUPPORT_EXP: ClassVar[ur_device_info_t]
    CLOCK_SUB_GROUP_SUPPORT_EXP: ClassVar[ur_device_info_t]
    CLOCK_WORK_GROUP_SUPPORT_EXP: ClassVar[ur_device_info_t]
    CLOCK_DEVICE_SUPPORT_EXP: ClassVar[ur_device_info_t]
    IS_INTEGRATED_GPU: ClassVar[ur_device_info_t]
    GRAPH_RECORD_AND_REPLAY_SUPPORT_EXP: ClassVar[ur_device_info_t]
    USM_HOST_ALLOC_REGISTER_SUPPORT_EXP: ClassVar[ur_device_info_t]
    PER_EVENT_PROFILING_SUPPORT_EXP: ClassVar[ur_device_info_t]
    USM_P2P_SUPPORT_EXP: ClassVar[ur_device_info_t]
    MULTI_DEVICE_COMPILE_SUPPORT_EXP: ClassVar[ur_device_info_t]
    DEVICE_WAIT_SUPPORT_EXP: ClassVar[ur_device_info_t]
    DYNAMIC_LINK_SUPPORT_EXP: ClassVar[ur_device_info_t]
    USM_CONTEXT_MEMCPY_SUPPORT_EXP: ClassVar[ur_device_info_t]
    MEMORY_EXPORT_EXPORTABLE_DEVICE_MEM_EXP: ClassVar[ur_device_info_t]
    ENQUEUE_HOST_TASK_SUPPORT_EXP: ClassVar[ur_device_info_t]
class ur_device_affinity_domain_flags_t(Flags):
    NUMA: ClassVar[ur_device_affinity_domain_flags_t]
    L4_CACHE: ClassVar[ur_device_affinity_domain_flags_t]
    L3_CACHE: ClassVar[ur_device_affinity_domain_flags_t]
    L2_CACHE: ClassVar[ur_device_affinity_domain_flags_t]
    L1_CACHE: ClassVar[ur_device_affinity_domain_flags_t]
    NEXT_PARTITIONABLE: ClassVar[ur_device_affinity_domain_flags_t]
class ur_device_partition_t(Enum):
    EQUALLY: ClassVar[ur_device_partition_t]
    BY_COUNTS: ClassVar[ur_device_partition_t]
    BY_AFFINITY_DOMAIN: ClassVar[ur_device_partition_t]
    BY_CSLICE: ClassVar[ur_device_partition_t]
class ur_device_fp_capability_flags_t(Flags):
    CORRECTLY_ROUNDED_DIVIDE_SQRT: ClassVar[ur_device_fp_capability_flags_t]
    ROUND_TO_NEAREST: ClassVar[ur_device_fp_capability_flags_t]
    ROUND_TO_ZERO: ClassVar[ur_device_fp_capability_flags_t]
    ROUND_TO_INF: ClassVar[ur_device_fp_capability_flags_t]
    INF_NAN: ClassVar[ur_device_fp_capability_flags_t]
    DENORM: ClassVar[ur_device_fp_capability_flags_t]
    FMA: ClassVar[ur_device_fp_capability_flags_t]
    SOFT_FLOAT: ClassVar[ur_device_fp_capability_flags_t]
class ur_device_mem_cache_type_t(Enum):
    NONE: ClassVar[ur_device_mem_cache_type_t]
    READ_ONLY_CACHE: ClassVar[ur_device_mem_cache_type_t]
    READ_WRITE_CACHE: ClassVar[ur_device_mem_cache_type_t]
class ur_device_local_mem_type_t(Enum):
    NONE: ClassVar[ur_device_local_mem_type_t]
    LOCAL: ClassVar[ur_device_local_mem_type_t]
    GLOBAL: ClassVar[ur_device_local_mem_type_t]
class ur_device_exec_capability_flags_t(Flags):
    KERNEL: ClassVar[ur_device_exec_capability_flags_t]
    NATIVE_KERNEL: ClassVar[ur_device_exec_capability_flags_t]
class ur_memory_order_capability_flags_t(Flags):
    RELAXED: ClassVar[ur_memory_order_capability_flags_t]
    ACQUIRE: ClassVar[ur_memory_order_capability_flags_t]
    RELEASE: ClassVar[ur_memory_order_capability_flags_t]
    ACQ_REL: ClassVar[ur_memory_order_capability_flags_t]
    SEQ_CST: ClassVar[ur_memory_order_capability_flags_t]
class ur_memory_scope_capability_flags_t(Flags):
    WORK_ITEM: ClassVar[ur_memory_scope_capability_flags_t]
    SUB_GROUP: ClassVar[ur_memory_scope_capability_flags_t]
    WORK_GROUP: ClassVar[ur_memory_scope_capability_flags_t]
    DEVICE: ClassVar[ur_memory_scope_capability_flags_t]
    SYSTEM: ClassVar[ur_memory_scope_capability_flags_t]
class ur_device_usm_access_capability_flags_t(Flags):
    ACCESS: ClassVar[ur_device_usm_access_capability_flags_t]
    ATOMIC_ACCESS: ClassVar[ur_device_usm_access_capability_flags_t]
    CONCURRENT_ACCESS: ClassVar[ur_device_usm_access_capability_flags_t]
    ATOMIC_CONCURRENT_ACCESS: ClassVar[ur_device_usm_access_capability_flags_t]
class ur_device_throttle_reasons_flags_t(Flags):
    POWER_CAP: ClassVar[ur_device_throttle_reasons_flags_t]
    CURRENT_LIMIT: ClassVar[ur_device_throttle_reasons_flags_t]
    THERMAL_LIMIT: ClassVar[ur_device_throttle_reasons_flags_t]
    PSU_ALERT: ClassVar[ur_device_throttle_reasons_flags_t]
    SW_RANGE: ClassVar[ur_device_throttle_reasons_flags_t]
    HW_RANGE: ClassVar[ur_device_throttle_reasons_flags_t]
    OTHER: ClassVar[ur_device_throttle_reasons_flags_t]
class ur_kernel_launch_properties_flags_t(Flags):
    COOPERATIVE: ClassVar[ur_kernel_launch_properties_flags_t]
    CLUSTER_DIMENSION: ClassVar[ur_kernel_launch_properties_flags_t]
    WORK_GROUP_MEMORY: ClassVar[ur_kernel_launch_properties_flags_t]
    OPPORTUNISTIC_QUEUE_SERIALIZE: ClassVar[ur_kernel_launch_properties_flags_t]
class ur_kernel_launch_flags_t(Flags):
    COOPERATIVE: ClassVar[ur_kernel_launch_flags_t]
    OPPORTUNISTIC_QUEUE_SERIALIZE: ClassVar[ur_kernel_launch_flags_t]
class ur_map_flags_t(Flags):
    READ: ClassVar[ur_map_flags_t]
    WRITE: ClassVar[ur_map_flags_t]
    WRITE_INVALIDATE_REGION: ClassVar[ur_map_flags_t]
class ur_usm_migration_flags_t(Flags):
    HOST_TO_DEVICE: ClassVar[ur_usm_migration_flags_t]
    DEVICE_TO_HOST: ClassVar[ur_usm_migration_flags_t]
class ur_command_t(Enum):
    KERNEL_LAUNCH: ClassVar[ur_command_t]
    EVENTS_WAIT: ClassVar[ur_command_t]
    EVENTS_WAIT_WITH_BARRIER: ClassVar[ur_command_t]
    MEM_BUFFER_READ: ClassVar[ur_command_t]
    MEM_BUFFER_WRITE: ClassVar[ur_command_t]
    MEM_BUFFER_READ_RECT: ClassVar[ur_command_t]
    MEM_BUFFER_WRITE_RECT: ClassVar[ur_command_t]
    MEM_BUFFER_COPY: ClassVar[ur_command_t]
    MEM_BUFFER_COPY_RECT: ClassVar[ur_command_t]
    MEM_BUFFER_FILL: ClassVar[ur_command_t]
    MEM_IMAGE_READ: ClassVar[ur_command_t]
    MEM_IMAGE_WRITE: ClassVar[ur_command_t]
    MEM_IMAGE_COPY: ClassVar[ur_command_t]
    MEM_BUFFER_MAP: ClassVar[ur_command_t]
    MEM_UNMAP: ClassVar[ur_command_t]
    USM_FILL: ClassVar[ur_command_t]
    USM_MEMCPY: ClassVar[ur_command_t]
    USM_PREFETCH: ClassVar[ur_command_t]
    USM_ADVISE: ClassVar[ur_command_t]
    USM_FILL_2D: ClassVar[ur_command_t]
    USM_MEMCPY_2D: ClassVar[ur_command_t]
    DEVICE_GLOBAL_VARIABLE_WRITE: ClassVar[ur_command_t]
    DEVICE_GLOBAL_VARIABLE_READ: ClassVar[ur_command_t]
    READ_HOST_PIPE: ClassVar[ur_command_t]
    WRITE_HOST_PIPE: ClassVar[ur_command_t]
    ENQUEUE_COMMAND_BUFFER_EXP: ClassVar[ur_command_t]
    EXTERNAL_SEMAPHORE_WAIT_EXP: ClassVar[ur_command_t]
    EXTERNAL_SEMAPHORE_SIGNAL_EXP: ClassVar[ur_command_t]
    TIMESTAMP_RECORDING_EXP: ClassVar[ur_command_t]
    ENQUEUE_NATIVE_EXP: ClassVar[ur_command_t]
    ENQUEUE_USM_DEVICE_ALLOC_EXP: ClassVar[ur_command_t]
    ENQUEUE_USM_SHARED_ALLOC_EXP: ClassVar[ur_command_t]
    ENQUEUE_USM_HOST_ALLOC_EXP: ClassVar[ur_command_t]
    ENQUEUE_USM_FREE_EXP: ClassVar[ur_command_t]
    ENQUEUE_GRAPH_EXP: ClassVar[ur_command_t]
    HOST_TASK_EXP: ClassVar[ur_command_t]
class ur_event_status_t(Enum):
    COMPLETE: ClassVar[ur_event_status_t]
    RUNNING: ClassVar[ur_event_status_t]
    SUBMITTED: ClassVar[ur_event_status_t]
    QUEUED: ClassVar[ur_event_status_t]
    ERROR: ClassVar[ur_event_status_t]
class ur_event_info_t(Enum):
    COMMAND_QUEUE: ClassVar[ur_event_info_t]
    CONTEXT: ClassVar[ur_event_info_t]
    COMMAND_TYPE: ClassVar[ur_event_info_t]
    COMMAND_EXECUTION_STATUS: ClassVar[ur_event_info_t]
    REFERENCE_COUNT: ClassVar[ur_event_info_t]
class ur_profiling_info_t(Enum):
    COMMAND_QUEUED: ClassVar[ur_profiling_info_t]
    COMMAND_SUBMIT: ClassVar[ur_profiling_info_t]
    COMMAND_START: ClassVar[ur_profiling_info_t]
    COMMAND_END: ClassVar[ur_profiling_info_t]
    COMMAND_COMPLETE: ClassVar[ur_profiling_info_t]
class ur_execution_info_t(Enum):
    COMPLETE: ClassVar[ur_execution_info_t]
    RUNNING: ClassVar[ur_execution_info_t]
    SUBMITTED: ClassVar[ur_execution_info_t]
    QUEUED: ClassVar[ur_execution_info_t]
class ur_exp_device_2d_block_array_capability_flags_t(Flags):
    LOAD: ClassVar[ur_exp_device_2d_block_array_capability_flags_t]
    STORE: ClassVar[ur_exp_device_2d_block_array_capability_flags_t]
class ur_exp_async_usm_alloc_flags_t(Flags):
    TBD: ClassVar[ur_exp_async_usm_alloc_flags_t]
class ur_exp_image_copy_flags_t(Flags):
    HOST_TO_DEVICE: ClassVar[ur_exp_image_copy_flags_t]
    DEVICE_TO_HOST: ClassVar[ur_exp_image_copy_flags_t]
    DEVICE_TO_DEVICE: ClassVar[ur_exp_image_copy_flags_t]
    HOST_TO_HOST: ClassVar[ur_exp_image_copy_flags_t]
class ur_exp_image_copy_input_types_t(Enum):
    MEM_TO_IMAGE: ClassVar[ur_exp_image_copy_input_types_t]
    IMAGE_TO_MEM: ClassVar[ur_exp_image_copy_input_types_t]
    MEM_TO_MEM: ClassVar[ur_exp_image_copy_input_types_t]
    IMAGE_TO_IMAGE: ClassVar[ur_exp_image_copy_input_types_t]
class ur_exp_sampler_cubemap_filter_mode_t(Enum):
    DISJOINTED: ClassVar[ur_exp_sampler_cubemap_filter_mode_t]
    SEAMLESS: ClassVar[ur_exp_sampler_cubemap_filter_mode_t]
class ur_exp_external_mem_type_t(Enum):
    OPAQUE_FD: ClassVar[ur_exp_external_mem_type_t]
    WIN32_NT: ClassVar[ur_exp_external_mem_type_t]
    WIN32_NT_DX12_RESOURCE: ClassVar[ur_exp_external_mem_type_t]
    DMA_BUF: ClassVar[ur_exp_external_mem_type_t]
    WIN32_NT_DX11_RESOURCE: ClassVar[ur_exp_external_mem_type_t]
class ur_exp_external_semaphore_type_t(Enum):
    OPAQUE_FD: ClassVar[ur_exp_external_semaphore_type_t]
    WIN32_NT: ClassVar[ur_exp_external_semaphore_type_t]
    WIN32_NT_DX12_FENCE: ClassVar[ur_exp_external_semaphore_type_t]
    TIMELINE_FD: ClassVar[ur_exp_external_semaphore_type_t]
    TIMELINE_WIN32_NT: ClassVar[ur_exp_external_semaphore_type_t]
    WIN32_NT_DX11_FENCE: ClassVar[ur_exp_external_semaphore_type_t]
class ur_exp_image_mem_type_t(Enum):
    USM_POINTER: ClassVar[ur_exp_image_mem_type_t]
    OPAQUE_HANDLE: ClassVar[ur_exp_image_mem_type_t]
class ur_device_command_buffer_update_capability_flags_t(Flags):
    KERNEL_ARGUMENTS: ClassVar[ur_device_command_buffer_update_capability_flags_t]
    LOCAL_WORK_SIZE: ClassVar[ur_device_command_buffer_update_capability_flags_t]
    GLOBAL_WORK_SIZE: ClassVar[ur_device_command_buffer_update_capability_flags_t]
    GLOBAL_WORK_OFFSET: ClassVar[ur_device_command_buffer_update_capability_flags_t]
    KERNEL_HANDLE: ClassVar[ur_device_command_buffer_update_capability_flags_t]
    EVENTS: ClassVar[ur_device_command_buffer_update_capability_flags_t]
class ur_exp_command_buffer_info_t(Enum):
    REFERENCE_COUNT: ClassVar[ur_exp_command_buffer_info_t]
    DESCRIPTOR: ClassVar[ur_exp_command_buffer_info_t]
class ur_exp_command_buffer_command_info_t(Enum):
    REFERENCE_COUNT: ClassVar[ur_exp_command_buffer_command_info_t]
class ur_exp_kernel_arg_type_t(Enum):
    VALUE: ClassVar[ur_exp_kernel_arg_type_t]
    POINTER: ClassVar[ur_exp_kernel_arg_type_t]
    MEM_OBJ: ClassVar[ur_exp_kernel_arg_type_t]
    LOCAL: ClassVar[ur_exp_kernel_arg_type_t]
    SAMPLER: ClassVar[ur_exp_kernel_arg_type_t]
class ur_exp_host_task_flags_t(Flags):
    TBD: ClassVar[ur_exp_host_task_flags_t]
class ur_exp_enqueue_ext_flags_t(Flags):
    LOW_POWER_EVENTS_SUPPORT: ClassVar[ur_exp_enqueue_ext_flags_t]
class ur_exp_program_flags_t(Flags):
    ALLOW_UNRESOLVED_SYMBOLS: ClassVar[ur_exp_program_flags_t]
class ur_exp_enqueue_native_command_flags_t(Flags):
    TBD: ClassVar[ur_exp_enqueue_native_command_flags_t]
class ur_exp_event_flags_t(Flags):
    ENABLE_PROFILING: ClassVar[ur_exp_event_flags_t]
    IPC_EXP: ClassVar[ur_exp_event_flags_t]
class ur_exp_usm_host_alloc_register_flags_t(Flags):
    READ_ONLY: ClassVar[ur_exp_usm_host_alloc_register_flags_t]
class ur_exp_peer_info_t(Enum):
    UR_PEER_ACCESS_SUPPORT: ClassVar[ur_exp_peer_info_t]
    UR_PEER_ATOMICS_SUPPORT: ClassVar[ur_exp_peer_info_t]
class ur_kernel_info_t(Enum):
    FUNCTION_NAME: ClassVar[ur_kernel_info_t]
    NUM_ARGS: ClassVar[ur_kernel_info_t]
    REFERENCE_COUNT: ClassVar[ur_kernel_info_t]
    CONTEXT: ClassVar[ur_kernel_info_t]
    PROGRAM: ClassVar[ur_kernel_info_t]
    ATTRIBUTES: ClassVar[ur_kernel_info_t]
    NUM_REGS: ClassVar[ur_kernel_info_t]
    SPILL_MEM_SIZE: ClassVar[ur_kernel_info_t]
class ur_kernel_group_info_t(Enum):
    GLOBAL_WORK_SIZE: ClassVar[ur_kernel_group_info_t]
    WORK_GROUP_SIZE: ClassVar[ur_kernel_group_info_t]
    COMPILE_WORK_GROUP_SIZE: ClassVar[ur_kernel_group_info_t]
    LOCAL_MEM_SIZE: ClassVar[ur_kernel_group_info_t]
    PREFERRED_WORK_GROUP_SIZE_MULTIPLE: ClassVar[ur_kernel_group_info_t]
    PRIVATE_MEM_SIZE: ClassVar[ur_kernel_group_info_t]
    COMPILE_MAX_WORK_GROUP_SIZE: ClassVar[ur_kernel_group_info_t]
    COMPILE_MAX_LINEAR_WORK_GROUP_SIZE: ClassVar[ur_kernel_group_info_t]
class ur_kernel_sub_group_info_t(Enum):
    MAX_SUB_GROUP_SIZE: ClassVar[ur_kernel_sub_group_info_t]
    MAX_NUM_SUB_GROUPS: ClassVar[ur_kernel_sub_group_info_t]
    COMPILE_NUM_SUB_GROUPS: ClassVar[ur_kernel_sub_group_info_t]
    SUB_GROUP_SIZE_INTEL: ClassVar[ur_kernel_sub_group_info_t]
class ur_kernel_cache_config_t(Enum):
    DEFAULT: ClassVar[ur_kernel_cache_config_t]
    LARGE_SLM: ClassVar[ur_kernel_cache_config_t]
    LARGE_DATA: ClassVar[ur_kernel_cache_config_t]
class ur_kernel_exec_info_t(Enum):
    USM_INDIRECT_ACCESS: ClassVar[ur_kernel_exec_info_t]
    USM_PTRS: ClassVar[ur_kernel_exec_info_t]
    CACHE_CONFIG: ClassVar[ur_kernel_exec_info_t]
class ur_device_init_flags_t(Flags):
    GPU: ClassVar[ur_device_init_flags_t]
    CPU: ClassVar[ur_device_init_flags_t]
    FPGA: ClassVar[ur_device_init_flags_t]
    MCA: ClassVar[ur_device_init_flags_t]
    VPU: ClassVar[ur_device_init_flags_t]
class ur_loader_config_info_t(Enum):
    AVAILABLE_LAYERS: ClassVar[ur_loader_config_info_t]
    REFERENCE_COUNT: ClassVar[ur_loader_config_info_t]
class ur_mem_flags_t(Flags):
    READ_WRITE: ClassVar[ur_mem_flags_t]
    WRITE_ONLY: ClassVar[ur_mem_flags_t]
    READ_ONLY: ClassVar[ur_mem_flags_t]
    USE_HOST_POINTER: ClassVar[ur_mem_flags_t]
    ALLOC_HOST_POINTER: ClassVar[ur_mem_flags_t]
    ALLOC_COPY_HOST_POINTER: ClassVar[ur_mem_flags_t]
class ur_mem_type_t(Enum):
    IMAGE2D: ClassVar[ur_mem_type_t]
    IMAGE3D: ClassVar[ur_mem_type_t]
    IMAGE2D_ARRAY: ClassVar[ur_mem_type_t]
    IMAGE1D: ClassVar[ur_mem_type_t]
    IMAGE1D_ARRAY: ClassVar[ur_mem_type_t]
    IMAGE_CUBEMAP_EXP: ClassVar[ur_mem_type_t]
    IMAGE_GATHER_EXP: ClassVar[ur_mem_type_t]
class ur_mem_info_t(Enum):
    SIZE: ClassVar[ur_mem_info_t]
    CONTEXT: ClassVar[ur_mem_info_t]
    REFERENCE_COUNT: ClassVar[ur_mem_info_t]
class ur_image_channel_order_t(Enum):
    A: ClassVar[ur_image_channel_order_t]
    R: ClassVar[ur_image_channel_order_t]
    RG: ClassVar[ur_image_channel_order_t]
    RA: ClassVar[ur_image_channel_order_t]
    RGB: ClassVar[ur_image_channel_order_t]
    RGBA: ClassVar[ur_image_channel_order_t]
    BGRA: ClassVar[ur_image_channel_order_t]
    ARGB: ClassVar[ur_image_channel_order_t]
    ABGR: ClassVar[ur_image_channel_order_t]
    INTENSITY: ClassVar[ur_image_channel_order_t]
    LUMINANCE: ClassVar[ur_image_channel_order_t]
    RX: ClassVar[ur_image_channel_order_t]
    RGX: ClassVar[ur_image_channel_order_t]
    RGBX: ClassVar[ur_image_channel_order_t]
    SRGBA: ClassVar[ur_image_channel_order_t]
class ur_image_channel_type_t(Enum):
    SNORM_INT8: ClassVar[ur_image_channel_type_t]
    SNORM_INT16: ClassVar[ur_image_channel_type_t]
    UNORM_INT8: ClassVar[ur_image_channel_type_t]
    UNORM_INT16: ClassVar[ur_image_channel_type_t]
    UNORM_SHORT_565: ClassVar[ur_image_channel_type_t]
    UNORM_SHORT_555: ClassVar[ur_image_channel_type_t]
    INT_101010: ClassVar[ur_image_channel_type_t]
    SIGNED_INT8: ClassVar[ur_image_channel_type_t]
    SIGNED_INT16: ClassVar[ur_image_channel_type_t]
    SIGNED_INT32: ClassVar[ur_image_channel_type_t]
    UNSIGNED_INT8: ClassVar[ur_image_channel_type_t]
    UNSIGNED_INT16: ClassVar[ur_image_channel_type_t]
    UNSIGNED_INT32: ClassVar[ur_image_channel_type_t]
    HALF_FLOAT: ClassVar[ur_image_channel_type_t]
    FLOAT: ClassVar[ur_image_channel_type_t]
class ur_image_info_t(Enum):
    FORMAT: ClassVar[ur_image_info_t]
    ELEMENT_SIZE: ClassVar[ur_image_info_t]
    ROW_PITCH: ClassVar[ur_image_info_t]
    SLICE_PITCH: ClassVar[ur_image_info_t]
    WIDTH: ClassVar[ur_image_info_t]
    HEIGHT: ClassVar[ur_image_info_t]
    DEPTH: ClassVar[ur_image_info_t]
    ARRAY_SIZE: ClassVar[ur_image_info_t]
    NUM_MIP_LEVELS: ClassVar[ur_image_info_t]
    NUM_SAMPLES: ClassVar[ur_image_info_t]
class ur_buffer_create_type_t(Enum):
    REGION: ClassVar[ur_buffer_create_type_t]
class ur_platform_info_t(Enum):
    NAME: ClassVar[ur_platform_info_t]
    VENDOR_NAME: ClassVar[ur_platform_info_t]
    VERSION: ClassVar[ur_platform_info_t]
    EXTENSIONS: ClassVar[ur_platform_info_t]
    PROFILE: ClassVar[ur_platform_info_t]
    BACKEND: ClassVar[ur_platform_info_t]
    ADAPTER: ClassVar[ur_platform_info_t]
class ur_api_version_t(Enum):
    _0_6: ClassVar[ur_api_version_t]
    _0_7: ClassVar[ur_api_version_t]
    _0_8: ClassVar[ur_api_version_t]
    _0_9: ClassVar[ur_api_version_t]
    _0_10: ClassVar[ur_api_version_t]
    _0_11: ClassVar[ur_api_version_t]
    _0_12: ClassVar[ur_api_version_t]
    CURRENT: ClassVar[ur_api_version_t]
class ur_program_metadata_type_t(Enum):
    UINT32: ClassVar[ur_program_metadata_type_t]
    UINT64: ClassVar[ur_program_metadata_type_t]
    BYTE_ARRAY: ClassVar[ur_program_metadata_type_t]
    STRING: ClassVar[ur_program_metadata_type_t]
class ur_program_info_t(Enum):
    REFERENCE_COUNT: ClassVar[ur_program_info_t]
    CONTEXT: ClassVar[ur_program_info_t]
    NUM_DEVICES: ClassVar[ur_program_info_t]
    DEVICES: ClassVar[ur_program_info_t]
    IL: ClassVar[ur_program_info_t]
    BINARY_SIZES: ClassVar[ur_program_info_t]
    BINARIES: ClassVar[ur_program_info_t]
    NUM_KERNELS: ClassVar[ur_program_info_t]
    KERNEL_NAMES: ClassVar[ur_program_info_t]
class ur_program_build_status_t(Enum):
    NONE: ClassVar[ur_program_build_status_t]
    ERROR: ClassVar[ur_program_build_status_t]
    SUCCESS: ClassVar[ur_program_build_status_t]
    IN_PROGRESS: ClassVar[ur_program_build_status_t]
class ur_program_binary_type_t(Enum):
    NONE: ClassVar[ur_program_binary_type_t]
    COMPILED_OBJECT: ClassVar[ur_program_binary_type_t]
    LIBRARY: ClassVar[ur_program_binary_type_t]
    EXECUTABLE: ClassVar[ur_program_binary_type_t]
class ur_program_build_info_t(Enum):
    STATUS: ClassVar[ur_program_build_info_t]
    OPTIONS: ClassVar[ur_program_build_info_t]
    LOG: ClassVar[ur_program_build_info_t]
    BINARY_TYPE: ClassVar[ur_program_build_info_t]
class ur_queue_info_t(Enum):
    CONTEXT: ClassVar[ur_queue_info_t]
    DEVICE: ClassVar[ur_queue_info_t]
    DEVICE_DEFAULT: ClassVar[ur_queue_info_t]
    FLAGS: ClassVar[ur_queue_info_t]
    REFERENCE_COUNT: ClassVar[ur_queue_info_t]
    SIZE: ClassVar[ur_queue_info_t]
    EMPTY: ClassVar[ur_queue_info_t]
class ur_queue_flags_t(Flags):
    OUT_OF_ORDER_EXEC_MODE_ENABLE: ClassVar[ur_queue_flags_t]
    PROFILING_ENABLE: ClassVar[ur_queue_flags_t]
    ON_DEVICE: ClassVar[ur_queue_flags_t]
    ON_DEVICE_DEFAULT: ClassVar[ur_queue_flags_t]
    DISCARD_EVENTS: ClassVar[ur_queue_flags_t]
    PRIORITY_LOW: ClassVar[ur_queue_flags_t]
    PRIORITY_HIGH: ClassVar[ur_queue_flags_t]
    SUBMISSION_BATCHED: ClassVar[ur_queue_flags_t]
    SUBMISSION_IMMEDIATE: ClassVar[ur_queue_flags_t]
    USE_DEFAULT_STREAM: ClassVar[ur_queue_flags_t]
    SYNC_WITH_DEFAULT_STREAM: ClassVar[ur_queue_flags_t]
    LOW_POWER_EVENTS_SUPPORT_EXP: ClassVar[ur_queue_flags_t]
class ur_function_t(Enum):
    CONTEXT_CREATE: ClassVar[ur_function_t]
    CONTEXT_RETAIN: ClassVar[ur_function_t]
    CONTEXT_RELEASE: ClassVar[ur_function_t]
    CONTEXT_GET_INFO: ClassVar[ur_function_t]
    CONTEXT_GET_NATIVE_HANDLE: ClassVar[ur_function_t]
    CONTEXT_CREATE_WITH_NATIVE_HANDLE: ClassVar[ur_function_t]
    CONTEXT_SET_EXTENDED_DELETER: ClassVar[ur_function_t]
    DEVICE_GET: ClassVar[ur_function_t]
    DEVICE_GET_INFO: ClassVar[ur_function_t]
    DEVICE_RETAIN: ClassVar[ur_function_t]
    DEVICE_RELEASE: ClassVar[ur_function_t]
    DEVICE_PARTITION: ClassVar[ur_function_t]
    DEVICE_SELECT_BINARY: ClassVar[ur_function_t]
    DEVICE_GET_NATIVE_HANDLE: ClassVar[ur_function_t]
    DEVICE_CREATE_WITH_NATIVE_HANDLE: ClassVar[ur_function_t]
    DEVICE_GET_GLOBAL_TIMESTAMPS: ClassVar[ur_function_t]
    ENQUEUE_EVENTS_WAIT: ClassVar[ur_function_t]
    ENQUEUE_EVENTS_WAIT_WITH_BARRIER: ClassVar[ur_function_t]
    ENQUEUE_MEM_BUFFER_READ: ClassVar[ur_function_t]
    ENQUEUE_MEM_BUFFER_WRITE: ClassVar[ur_function_t]
    ENQUEUE_MEM_BUFFER_READ_RECT: ClassVar[ur_function_t]
    ENQUEUE_MEM_BUFFER_WRITE_RECT: ClassVar[ur_function_t]
    ENQUEUE_MEM_BUFFER_COPY: ClassVar[ur_function_t]
    ENQUEUE_MEM_BUFFER_COPY_RECT: ClassVar[ur_function_t]
    ENQUEUE_MEM_BUFFER_FILL: ClassVar[ur_function_t]
    ENQUEUE_MEM_IMAGE_READ: ClassVar[ur_function_t]
    ENQUEUE_MEM_IMAGE_WRITE: ClassVar[ur_function_t]
    ENQUEUE_MEM_IMAGE_COPY: ClassVar[ur_function_t]
    ENQUEUE_MEM_BUFFER_MAP: ClassVar[ur_function_t]
    ENQUEUE_MEM_UNMAP: ClassVar[ur_function_t]
    ENQUEUE_USM_FILL: ClassVar[ur_function_t]
    ENQUEUE_USM_MEMCPY: ClassVar[ur_function_t]
    ENQUEUE_USM_PREFETCH: ClassVar[ur_function_t]
    ENQUEUE_USM_ADVISE: ClassVar[ur_function_t]
    ENQUEUE_DEVICE_GLOBAL_VARIABLE_WRITE: ClassVar[ur_function_t]
    ENQUEUE_DEVICE_GLOBAL_VARIABLE_READ: ClassVar[ur_function_t]
    EVENT_GET_INFO: ClassVar[ur_function_t]
    EVENT_GET_PROFILING_INFO: ClassVar[ur_function_t]
    EVENT_WAIT: ClassVar[ur_function_t]
    EVENT_RETAIN: ClassVar[ur_function_t]
    EVENT_RELEASE: ClassVar[ur_function_t]
    EVENT_GET_NATIVE_HANDLE: ClassVar[ur_function_t]
    EVENT_CREATE_WITH_NATIVE_HANDLE: ClassVar[ur_function_t]
    EVENT_SET_CALLBACK: ClassVar[ur_function_t]
    KERNEL_CREATE: ClassVar[ur_function_t]
    KERNEL_GET_INFO: ClassVar[ur_function_t]
    KERNEL_GET_GROUP_INFO: ClassVar[ur_function_t]
    KERNEL_GET_SUB_GROUP_INFO: ClassVar[ur_function_t]
    KERNEL_RETAIN: ClassVar[ur_function_t]
    KERNEL_RELEASE: ClassVar[ur_function_t]
    KERNEL_SET_EXEC_INFO: ClassVar[ur_function_t]
    KERNEL_SET_SPECIALIZATION_CONSTANTS: ClassVar[ur_function_t]
    KERNEL_GET_NATIVE_HANDLE: ClassVar[ur_function_t]
    KERNEL_CREATE_WITH_NATIVE_HANDLE: ClassVar[ur_function_t]
    MEM_IMAGE_CREATE: ClassVar[ur_function_t]
    MEM_BUFFER_CREATE: ClassVar[ur_function_t]
    MEM_RETAIN: ClassVar[ur_function_t]
    MEM_RELEASE: ClassVar[ur_function_t]
    MEM_BUFFER_PARTITION: ClassVar[ur_function_t]
    MEM_GET_NATIVE_HANDLE: ClassVar[ur_function_t]
    ENQUEUE_READ_HOST_PIPE: ClassVar[ur_function_t]
    MEM_GET_INFO: ClassVar[ur_function_t]
    MEM_IMAGE_GET_INFO: ClassVar[ur_function_t]
    PLATFORM_GET: ClassVar[ur_function_t]
    PLATFORM_GET_INFO: ClassVar[ur_function_t]
    PLATFORM_GET_API_VERSION: ClassVar[ur_function_t]
    PLATFORM_GET_NATIVE_HANDLE: ClassVar[ur_function_t]
    PLATFORM_CREATE_WITH_NATIVE_HANDLE: ClassVar[ur_function_t]
    PROGRAM_CREATE_WITH_IL: ClassVar[ur_function_t]
    PROGRAM_CREATE_WITH_BINARY: ClassVar[ur_function_t]
    PROGRAM_BUILD: ClassVar[ur_function_t]
    PROGRAM_COMPILE: ClassVar[ur_function_t]
    PROGRAM_LINK: ClassVar[ur_function_t]
    PROGRAM_RETAIN: ClassVar[ur_function_t]
    PROGRAM_RELEASE: ClassVar[ur_function_t]
    PROGRAM_GET_FUNCTION_POINTER: ClassVar[ur_function_t]
    PROGRAM_GET_INFO: ClassVar[ur_function_t]
    PROGRAM_GET_BUILD_INFO: ClassVar[ur_function_t]
    PROGRAM_SET_SPECIALIZATION_CONSTANTS: ClassVar[ur_function_t]
    PROGRAM_GET_NATIVE_HANDLE: ClassVar[ur_function_t]
    PROGRAM_CREATE_WITH_NATIVE_HANDLE: ClassVar[ur_function_t]
    QUEUE_GET_INFO: ClassVar[ur_function_t]
    QUEUE_CREATE: ClassVar[ur_function_t]
    QUEUE_RETAIN: ClassVar[ur_function_t]
    QUEUE_RELEASE: ClassVar[ur_function_t]
    QUEUE_GET_NATIVE_HANDLE: ClassVar[ur_function_t]
    QUEUE_CREATE_WITH_NATIVE_HANDLE: ClassVar[ur_function_t]
    QUEUE_FINISH: ClassVar[ur_function_t]
    QUEUE_FLUSH: ClassVar[ur_function_t]
    SAMPLER_CREATE: ClassVar[ur_function_t]
    SAMPLER_RETAIN: ClassVar[ur_function_t]
    SAMPLER_RELEASE: ClassVar[ur_function_t]
    SAMPLER_GET_INFO: ClassVar[ur_function_t]
    SAMPLER_GET_NATIVE_HANDLE: ClassVar[ur_function_t]
    SAMPLER_CREATE_WITH_NATIVE_HANDLE: ClassVar[ur_function_t]
    USM_HOST_ALLOC: ClassVar[ur_function_t]
    USM_DEVICE_ALLOC: ClassVar[ur_function_t]
    USM_SHARED_ALLOC: ClassVar[ur_function_t]
    USM_FREE: ClassVar[ur_function_t]
    USM_GET_MEM_ALLOC_INFO: ClassVar[ur_function_t]
    USM_POOL_CREATE: ClassVar[ur_function_t]
    COMMAND_BUFFER_CREATE_EXP: ClassVar[ur_function_t]
    PLATFORM_GET_BACKEND_OPTION: ClassVar[ur_function_t]
    MEM_BUFFER_CREATE_WITH_NATIVE_HANDLE: ClassVar[ur_function_t]
    MEM_IMAGE_CREATE_WITH_NATIVE_HANDLE: ClassVar[ur_function_t]
    ENQUEUE_WRITE_HOST_PIPE: ClassVar[ur_function_t]
    USM_POOL_RETAIN: ClassVar[ur_function_t]
    USM_POOL_RELEASE: ClassVar[ur_function_t]
    USM_POOL_GET_INFO: ClassVar[ur_function_t]
    COMMAND_BUFFER_RETAIN_EXP: ClassVar[ur_function_t]
    COMMAND_BUFFER_RELEASE_EXP: ClassVar[ur_function_t]
    COMMAND_BUFFER_FINALIZE_EXP: ClassVar[ur_function_t]
    COMMAND_BUFFER_APPEND_KERNEL_LAUNCH_EXP: ClassVar[ur_function_t]
    USM_PITCHED_ALLOC_EXP: ClassVar[ur_function_t]
    BINDLESS_IMAGES_UNSAMPLED_IMAGE_HANDLE_DESTROY_EXP: ClassVar[ur_function_t]
    BINDLESS_IMAGES_SAMPLED_IMAGE_HANDLE_DESTROY_EXP: ClassVar[ur_function_t]
    BINDLESS_IMAGES_IMAGE_ALLOCATE_EXP: ClassVar[ur_function_t]
    BINDLESS_IMAGES_IMAGE_FREE_EXP: ClassVar[ur_function_t]
    BINDLESS_IMAGES_UNSAMPLED_IMAGE_CREATE_EXP: ClassVar[ur_function_t]
    BINDLESS_IMAGES_SAMPLED_IMAGE_CREATE_EXP: ClassVar[ur_function_t]
    BINDLESS_IMAGES_IMAGE_COPY_EXP: ClassVar[ur_function_t]
    BINDLESS_IMAGES_IMAGE_GET_INFO_EXP: ClassVar[ur_function_t]
    BINDLESS_IMAGES_MIPMAP_GET_LEVEL_EXP: ClassVar[ur_function_t]
    BINDLESS_IMAGES_MIPMAP_FREE_EXP: ClassVar[ur_function_t]
    BINDLESS_IMAGES_MAP_EXTERNAL_ARRAY_EXP: ClassVar[ur_function_t]
    BINDLESS_IMAGES_RELEASE_EXTERNAL_SEMAPHORE_EXP: ClassVar[ur_function_t]
    BINDLESS_IMAGES_WAIT_EXTERNAL_SEMAPHORE_EXP: ClassVar[ur_function_t]
    BINDLESS_IMAGES_SIGNAL_EXTERNAL_SEMAPHORE_EXP: ClassVar[ur_function_t]
    ENQUEUE_USM_FILL_2D: ClassVar[ur_function_t]
    ENQUEUE_USM_MEMCPY_2D: ClassVar[ur_function_t]
    VIRTUAL_MEM_GRANULARITY_GET_INFO: ClassVar[ur_function_t]
    VIRTUAL_MEM_RESERVE: ClassVar[ur_function_t]
    VIRTUAL_MEM_FREE: ClassVar[ur_function_t]
    VIRTUAL_MEM_MAP: ClassVar[ur_function_t]
    VIRTUAL_MEM_UNMAP: ClassVar[ur_function_t]
    VIRTUAL_MEM_SET_ACCESS: ClassVar[ur_function_t]
    VIRTUAL_MEM_GET_INFO: ClassVar[ur_function_t]
    PHYSICAL_MEM_CREATE: ClassVar[ur_function_t]
    PHYSICAL_MEM_RETAIN: ClassVar[ur_function_t]
    PHYSICAL_MEM_RELEASE: ClassVar[ur_function_t]
    USM_IMPORT_EXP: ClassVar[ur_function_t]
    USM_RELEASE_EXP: ClassVar[ur_function_t]
    USM_P2P_ENABLE_PEER_ACCESS_EXP: ClassVar[ur_function_t]
    USM_P2P_DISABLE_PEER_ACCESS_EXP: ClassVar[ur_function_t]
    USM_P2P_PEER_ACCESS_GET_INFO_EXP: ClassVar[ur_function_t]
    LOADER_CONFIG_CREATE: ClassVar[ur_function_t]
    LOADER_CONFIG_RELEASE: ClassVar[ur_function_t]
    LOADER_CONFIG_RETAIN: ClassVar[ur_function_t]
    LOADER_CONFIG_GET_INFO: ClassVar[ur_function_t]
    LOADER_CONFIG_ENABLE_LAYER: ClassVar[ur_function_t]
    ADAPTER_RELEASE: ClassVar[ur_function_t]
    ADAPTER_GET: ClassVar[ur_function_t]
    ADAPTER_RETAIN: ClassVar[ur_function_t]
    ADAPTER_GET_LAST_ERROR: ClassVar[ur_function_t]
    ADAPTER_GET_INFO: ClassVar[ur_function_t]
    PROGRAM_BUILD_EXP: ClassVar[ur_function_t]
    PROGRAM_COMPILE_EXP: ClassVar[ur_function_t]
    PROGRAM_LINK_EXP: ClassVar[ur_function_t]
    LOADER_CONFIG_SET_CODE_LOCATION_CALLBACK: ClassVar[ur_function_t]
    LOADER_INIT: ClassVar[ur_function_t]
    LOADER_TEAR_DOWN: ClassVar[ur_function_t]
    PROGRAM_GET_GLOBAL_VARIABLE_POINTER: ClassVar[ur_function_t]
    DEVICE_GET_SELECTED: ClassVar[ur_function_t]
    COMMAND_BUFFER_UPDATE_KERNEL_LAUNCH_EXP: ClassVar[ur_function_t]
    COMMAND_BUFFER_GET_INFO_EXP: ClassVar[ur_function_t]
    ENQUEUE_TIMESTAMP_RECORDING_EXP: ClassVar[ur_function_t]
    KERNEL_GET_SUGGESTED_LOCAL_WORK_SIZE: ClassVar[ur_function_t]
    BINDLESS_IMAGES_IMPORT_EXTERNAL_MEMORY_EXP: ClassVar[ur_function_t]
    BINDLESS_IMAGES_IMPORT_EXTERNAL_SEMAPHORE_EXP: ClassVar[ur_function_t]
    ENQUEUE_NATIVE_COMMAND_EXP: ClassVar[ur_function_t]
    LOADER_CONFIG_SET_MOCKING_ENABLED: ClassVar[ur_function_t]
    BINDLESS_IMAGES_RELEASE_EXTERNAL_MEMORY_EXP: ClassVar[ur_function_t]
    COMMAND_BUFFER_APPEND_USM_MEMCPY_EXP: ClassVar[ur_function_t]
    COMMAND_BUFFER_APPEND_USM_FILL_EXP: ClassVar[ur_function_t]
    COMMAND_BUFFER_APPEND_MEM_BUFFER_COPY_EXP: ClassVar[ur_function_t]
    COMMAND_BUFFER_APPEND_MEM_BUFFER_WRITE_EXP: ClassVar[ur_function_t]
    COMMAND_BUFFER_APPEND_MEM_BUFFER_READ_EXP: ClassVar[ur_function_t]
    COMMAND_BUFFER_APPEND_MEM_BUFFER_COPY_RECT_EXP: ClassVar[ur_function_t]
    COMMAND_BUFFER_APPEND_MEM_BUFFER_WRITE_RECT_EXP: ClassVar[ur_function_t]
    COMMAND_BUFFER_APPEND_MEM_BUFFER_READ_RECT_EXP: ClassVar[ur_function_t]
    COMMAND_BUFFER_APPEND_MEM_BUFFER_FILL_EXP: ClassVar[ur_function_t]
    COMMAND_BUFFER_APPEND_USM_PREFETCH_EXP: ClassVar[ur_function_t]
    COMMAND_BUFFER_APPEND_USM_ADVISE_EXP: ClassVar[ur_function_t]
    ENQUEUE_COMMAND_BUFFER_EXP: ClassVar[ur_function_t]
    COMMAND_BUFFER_UPDATE_SIGNAL_EVENT_EXP: ClassVar[ur_function_t]
    COMMAND_BUFFER_UPDATE_WAIT_EVENTS_EXP: ClassVar[ur_function_t]
    BINDLESS_IMAGES_MAP_EXTERNAL_LINEAR_MEMORY_EXP: ClassVar[ur_function_t]
    ENQUEUE_EVENTS_WAIT_WITH_BARRIER_EXT: ClassVar[ur_function_t]
    PHYSICAL_MEM_GET_INFO: ClassVar[ur_function_t]
    ENQUEUE_USM_DEVICE_ALLOC_EXP: ClassVar[ur_function_t]
    ENQUEUE_USM_SHARED_ALLOC_EXP: ClassVar[ur_function_t]
    ENQUEUE_USM_HOST_ALLOC_EXP: ClassVar[ur_function_t]
    ENQUEUE_USM_FREE_EXP: ClassVar[ur_function_t]
    USM_POOL_CREATE_EXP: ClassVar[ur_function_t]
    USM_POOL_DESTROY_EXP: ClassVar[ur_function_t]
    USM_POOL_GET_DEFAULT_DEVICE_POOL_EXP: ClassVar[ur_function_t]
    USM_POOL_SET_DEVICE_POOL_EXP: ClassVar[ur_function_t]
    USM_POOL_GET_DEVICE_POOL_EXP: ClassVar[ur_function_t]
    USM_POOL_TRIM_TO_EXP: ClassVar[ur_function_t]
    USM_POOL_GET_INFO_EXP: ClassVar[ur_function_t]
    COMMAND_BUFFER_APPEND_NATIVE_COMMAND_EXP: ClassVar[ur_function_t]
    COMMAND_BUFFER_GET_NATIVE_HANDLE_EXP: ClassVar[ur_function_t]
    USM_POOL_SET_INFO_EXP: ClassVar[ur_function_t]
    ADAPTER_SET_LOGGER_CALLBACK: ClassVar[ur_function_t]
    ADAPTER_SET_LOGGER_CALLBACK_LEVEL: ClassVar[ur_function_t]
    BINDLESS_IMAGES_GET_IMAGE_UNSAMPLED_HANDLE_SUPPORT_EXP: ClassVar[ur_function_t]
    BINDLESS_IMAGES_GET_IMAGE_SAMPLED_HANDLE_SUPPORT_EXP: ClassVar[ur_function_t]
    BINDLESS_IMAGES_GET_IMAGE_MEMORY_HANDLE_TYPE_SUPPORT_EXP: ClassVar[ur_function_t]
    BINDLESS_IMAGES_FREE_MAPPED_LINEAR_MEMORY_EXP: ClassVar[ur_function_t]
    KERNEL_SUGGEST_MAX_COOPERATIVE_GROUP_COUNT: ClassVar[ur_function_t]
    USM_CONTEXT_MEMCPY_EXP: ClassVar[ur_function_t]
    MEMORY_EXPORT_ALLOC_EXPORTABLE_MEMORY_EXP: ClassVar[ur_function_t]
    MEMORY_EXPORT_FREE_EXPORTABLE_MEMORY_EXP: ClassVar[ur_function_t]
    MEMORY_EXPORT_EXPORT_MEMORY_HANDLE_EXP: ClassVar[ur_function_t]
    BINDLESS_IMAGES_SUPPORTS_IMPORTING_HANDLE_TYPE_EXP: ClassVar[ur_function_t]
    IPC_GET_MEM_HANDLE_EXP: ClassVar[ur_function_t]
    IPC_PUT_MEM_HANDLE_EXP: ClassVar[ur_function_t]
    IPC_OPEN_MEM_HANDLE_EXP: ClassVar[ur_function_t]
    IPC_CLOSE_MEM_HANDLE_EXP: ClassVar[ur_function_t]
    DEVICE_WAIT_EXP: ClassVar[ur_function_t]
    PROGRAM_DYNAMIC_LINK_EXP: ClassVar[ur_function_t]
    ENQUEUE_KERNEL_LAUNCH_WITH_ARGS_EXP: ClassVar[ur_function_t]
    GRAPH_CREATE_EXP: ClassVar[ur_function_t]
    QUEUE_BEGIN_GRAPH_CAPTURE_EXP: ClassVar[ur_function_t]
    QUEUE_BEGIN_CAPTURE_INTO_GRAPH_EXP: ClassVar[ur_function_t]
    QUEUE_END_GRAPH_CAPTURE_EXP: ClassVar[ur_function_t]
    GRAPH_DESTROY_EXP: ClassVar[ur_function_t]
    GRAPH_EXECUTABLE_GRAPH_DESTROY_EXP: ClassVar[ur_function_t]
    QUEUE_IS_GRAPH_CAPTURE_ENABLED_EXP: ClassVar[ur_function_t]
    GRAPH_IS_EMPTY_EXP: ClassVar[ur_function_t]
    GRAPH_DUMP_CONTENTS_EXP: ClassVar[ur_function_t]
    GRAPH_INSTANTIATE_GRAPH_EXP: ClassVar[ur_function_t]
    ENQUEUE_GRAPH_EXP: ClassVar[ur_function_t]
    ENQUEUE_HOST_TASK_EXP: ClassVar[ur_function_t]
    COMMAND_BUFFER_APPEND_KERNEL_LAUNCH_WITH_ARGS_EXP: ClassVar[ur_function_t]
    KERNEL_GET_SUGGESTED_LOCAL_WORK_SIZE_WITH_ARGS: ClassVar[ur_function_t]
    USM_HOST_ALLOC_REGISTER_EXP: ClassVar[ur_function_t]
    USM_HOST_ALLOC_UNREGISTER_EXP: ClassVar[ur_function_t]
    QUEUE_GET_GRAPH_EXP: ClassVar[ur_function_t]
    GRAPH_SET_DESTRUCTION_CALLBACK_EXP: ClassVar[ur_function_t]
    IPC_GET_PHYS_MEM_HANDLE_EXP: ClassVar[ur_function_t]
    IPC_PUT_PHYS_MEM_HANDLE_EXP: ClassVar[ur_function_t]
    IPC_OPEN_PHYS_MEM_HANDLE_EXP: ClassVar[ur_function_t]
    IPC_CLOSE_PHYS_MEM_HANDLE_EXP: ClassVar[ur_function_t]
    GRAPH_GET_NATIVE_HANDLE_EXP: ClassVar[ur_function_t]
    GRAPH_EXECUTABLE_GRAPH_GET_NATIVE_HANDLE_EXP: ClassVar[ur_function_t]
    EVENT_CREATE_EXP: ClassVar[ur_function_t]
    IPC_GET_EVENT_HANDLE_EXP: ClassVar[ur_function_t]
    IPC_PUT_EVENT_HANDLE_EXP: ClassVar[ur_function_t]
    IPC_OPEN_EVENT_HANDLE_EXP: ClassVar[ur_function_t]
    GRAPH_GET_ID_EXP: ClassVar[ur_function_t]
class ur_structure_type_t(Enum):
    CONTEXT_PROPERTIES: ClassVar[ur_structure_type_t]
    IMAGE_DESC: ClassVar[ur_structure_type_t]
    BUFFER_PROPERTIES: ClassVar[ur_structure_type_t]
    BUFFER_REGION: ClassVar[ur_structure_type_t]
    BUFFER_CHANNEL_PROPERTIES: ClassVar[ur_structure_type_t]
    BUFFER_ALLOC_LOCATION_PROPERTIES: ClassVar[ur_structure_type_t]
    PROGRAM_PROPERTIES: ClassVar[ur_structure_type_t]
    USM_DESC: ClassVar[ur_structure_type_t]
    USM_HOST_DESC: ClassVar[ur_structure_type_t]
    USM_DEVICE_DESC: ClassVar[ur_structure_type_t]
    USM_POOL_DESC: ClassVar[ur_structure_type_t]
    USM_POOL_LIMITS_DESC: ClassVar[ur_structure_type_t]
    DEVICE_BINARY: ClassVar[ur_structure_type_t]
    SAMPLER_DESC: ClassVar[ur_structure_type_t]
    QUEUE_PROPERTIES: ClassVar[ur_structure_type_t]
    QUEUE_INDEX_PROPERTIES: ClassVar[ur_structure_type_t]
    CONTEXT_NATIVE_PROPERTIES: ClassVar[ur_structure_type_t]
    KERNEL_NATIVE_PROPERTIES: ClassVar[ur_structure_type_t]
    QUEUE_NATIVE_PROPERTIES: ClassVar[ur_structure_type_t]
    MEM_NATIVE_PROPERTIES: ClassVar[ur_structure_type_t]
    EVENT_NATIVE_PROPERTIES: ClassVar[ur_structure_type_t]
    PLATFORM_NATIVE_PROPERTIES: ClassVar[ur_structure_type_t]
    DEVICE_NATIVE_PROPERTIES: ClassVar[ur_structure_type_t]
    PROGRAM_NATIVE_PROPERTIES: ClassVar[ur_structure_type_t]
    SAMPLER_NATIVE_PROPERTIES: ClassVar[ur_structure_type_t]
    QUEUE_NATIVE_DESC: ClassVar[ur_structure_type_t]
    DEVICE_PARTITION_PROPERTIES: ClassVar[ur_structure_type_t]
    KERNEL_ARG_MEM_OBJ_PROPERTIES: ClassVar[ur_structure_type_t]
    KERNEL_ARG_POINTER_PROPERTIES: ClassVar[ur_structure_type_t]
    KERNEL_ARG_SAMPLER_PROPERTIES: ClassVar[ur_structure_type_t]
    KERNEL_EXEC_INFO_PROPERTIES: ClassVar[ur_structure_type_t]
    KERNEL_ARG_VALUE_PROPERTIES: ClassVar[ur_structure_type_t]
    KERNEL_ARG_LOCAL_PROPERTIES: ClassVar[ur_structure_type_t]
    USM_ALLOC_LOCATION_DESC: ClassVar[ur_structure_type_t]
    USM_POOL_BUFFER_DESC: ClassVar[ur_structure_type_t]
    PHYSICAL_MEM_PROPERTIES: ClassVar[ur_structure_type_t]
    KERNEL_LAUNCH_EXT_PROPERTIES: ClassVar[ur_structure_type_t]
    KERNEL_LAUNCH_CLUSTER_PROPERTY: ClassVar[ur_structure_type_t]
    KERNEL_LAUNCH_WORKGROUP_PROPERTY: ClassVar[ur_structure_type_t]
    EXP_COMMAND_BUFFER_DESC: ClassVar[ur_structure_type_t]
    EXP_COMMAND_BUFFER_UPDATE_KERNEL_LAUNCH_DESC: ClassVar[ur_structure_type_t]
    EXP_COMMAND_BUFFER_UPDATE_MEMOBJ_ARG_DESC: ClassVar[ur_structure_type_t]
    EXP_COMMAND_BUFFER_UPDATE_POINTER_ARG_DESC: ClassVar[ur_structure_type_t]
    EXP_COMMAND_BUFFER_UPDATE_VALUE_ARG_DESC: ClassVar[ur_structure_type_t]
    EXP_SAMPLER_MIP_PROPERTIES: ClassVar[ur_structure_type_t]
    EXP_EXTERNAL_MEM_DESC: ClassVar[ur_structure_type_t]
    EXP_EXTERNAL_SEMAPHORE_DESC: ClassVar[ur_structure_type_t]
    EXP_FILE_DESCRIPTOR: ClassVar[ur_structure_type_t]
    EXP_WIN32_HANDLE: ClassVar[ur_structure_type_t]
    EXP_SAMPLER_ADDR_MODES: ClassVar[ur_structure_type_t]
    EXP_SAMPLER_CUBEMAP_PROPERTIES: ClassVar[ur_structure_type_t]
    EXP_IMAGE_COPY_REGION: ClassVar[ur_structure_type_t]
    EXP_WIN32_NAME: ClassVar[ur_structure_type_t]
    EXP_IMAGE_USER_PITCH_DESC: ClassVar[ur_structure_type_t]
    EXP_ASYNC_USM_ALLOC_PROPERTIES: ClassVar[ur_structure_type_t]
    EXP_ENQUEUE_NATIVE_COMMAND_PROPERTIES: ClassVar[ur_structure_type_t]
    EXP_ENQUEUE_EXT_PROPERTIES: ClassVar[ur_structure_type_t]
    EXP_KERNEL_ARG_PROPERTIES: ClassVar[ur_structure_type_t]
    EXP_HOST_TASK_PROPERTIES: ClassVar[ur_structure_type_t]
    EXP_USM_HOST_ALLOC_REGISTER_PROPERTIES: ClassVar[ur_structure_type_t]
    EXP_EVENT_DESC: ClassVar[ur_structure_type_t]
class ur_sampler_filter_mode_t(Enum):
    NEAREST: ClassVar[ur_sampler_filter_mode_t]
    LINEAR: ClassVar[ur_sampler_filter_mode_t]
class ur_sampler_addressing_mode_t(Enum):
    NONE: ClassVar[ur_sampler_addressing_mode_t]
    CLAMP_TO_EDGE: ClassVar[ur_sampler_addressing_mode_t]
    CLAMP: ClassVar[ur_sampler_addressing_mode_t]
    REPEAT: ClassVar[ur_sampler_addressing_mode_t]
    MIRRORED_REPEAT: ClassVar[ur_sampler_addressing_mode_t]
class ur_sampler_info_t(Enum):
    REFERENCE_COUNT: ClassVar[ur_sampler_info_t]
    CONTEXT: ClassVar[ur_sampler_info_t]
    NORMALIZED_COORDS: ClassVar[ur_sampler_info_t]
    ADDRESSING_MODE: ClassVar[ur_sampler_info_t]
    FILTER_MODE: ClassVar[ur_sampler_info_t]
class ur_usm_host_mem_flags_t(Flags):
    INITIAL_PLACEMENT: ClassVar[ur_usm_host_mem_flags_t]
class ur_usm_device_mem_flags_t(Flags):
    WRITE_COMBINED: ClassVar[ur_usm_device_mem_flags_t]
    INITIAL_PLACEMENT: ClassVar[ur_usm_device_mem_flags_t]
    DEVICE_READ_ONLY: ClassVar[ur_usm_device_mem_flags_t]
class ur_usm_pool_flags_t(Flags):
    ZERO_INITIALIZE_BLOCK: ClassVar[ur_usm_pool_flags_t]
    USE_NATIVE_MEMORY_POOL_EXP: ClassVar[ur_usm_pool_flags_t]
    READ_ONLY_EXP: ClassVar[ur_usm_pool_flags_t]
class ur_usm_type_t(Enum):
    UNKNOWN: ClassVar[ur_usm_type_t]
    HOST: ClassVar[ur_usm_type_t]
    DEVICE: ClassVar[ur_usm_type_t]
    SHARED: ClassVar[ur_usm_type_t]
class ur_usm_alloc_info_t(Enum):
    TYPE: ClassVar[ur_usm_alloc_info_t]
    BASE_PTR: ClassVar[ur_usm_alloc_info_t]
    SIZE: ClassVar[ur_usm_alloc_info_t]
    DEVICE: ClassVar[ur_usm_alloc_info_t]
    POOL: ClassVar[ur_usm_alloc_info_t]
class ur_usm_advice_flags_t(Flags):
    DEFAULT: ClassVar[ur_usm_advice_flags_t]
    SET_READ_MOSTLY: ClassVar[ur_usm_advice_flags_t]
    CLEAR_READ_MOSTLY: ClassVar[ur_usm_advice_flags_t]
    SET_PREFERRED_LOCATION: ClassVar[ur_usm_advice_flags_t]
    CLEAR_PREFERRED_LOCATION: ClassVar[ur_usm_advice_flags_t]
    SET_NON_ATOMIC_MOSTLY: ClassVar[ur_usm_advice_flags_t]
    CLEAR_NON_ATOMIC_MOSTLY: ClassVar[ur_usm_advice_flags_t]
    BIAS_CACHED: ClassVar[ur_usm_advice_flags_t]
    BIAS_UNCACHED: ClassVar[ur_usm_advice_flags_t]
    SET_ACCESSED_BY_DEVICE: ClassVar[ur_usm_advice_flags_t]
    CLEAR_ACCESSED_BY_DEVICE: ClassVar[ur_usm_advice_flags_t]
    SET_ACCESSED_BY_HOST: ClassVar[ur_usm_advice_flags_t]
    CLEAR_ACCESSED_BY_HOST: ClassVar[ur_usm_advice_flags_t]
    SET_PREFERRED_LOCATION_HOST: ClassVar[ur_usm_advice_flags_t]
    CLEAR_PREFERRED_LOCATION_HOST: ClassVar[ur_usm_advice_flags_t]
    SET_NON_COHERENT_MEMORY: ClassVar[ur_usm_advice_flags_t]
    CLEAR_NON_COHERENT_MEMORY: ClassVar[ur_usm_advice_flags_t]
class ur_usm_pool_info_t(Enum):
    REFERENCE_COUNT: ClassVar[ur_usm_pool_info_t]
    CONTEXT: ClassVar[ur_usm_pool_info_t]
    RELEASE_THRESHOLD_EXP: ClassVar[ur_usm_pool_info_t]
    MAXIMUM_SIZE_EXP: ClassVar[ur_usm_pool_info_t]
    RESERVED_CURRENT_EXP: ClassVar[ur_usm_pool_info_t]
    RESERVED_HIGH_EXP: ClassVar[ur_usm_pool_info_t]
    USED_CURRENT_EXP: ClassVar[ur_usm_pool_info_t]
    USED_HIGH_EXP: ClassVar[ur_usm_pool_info_t]
class ur_virtual_mem_granularity_info_t(Enum):
    MINIMUM: ClassVar[ur_virtual_mem_granularity_info_t]
    RECOMMENDED: ClassVar[ur_virtual_mem_granularity_info_t]
class ur_virtual_mem_access_flags_t(Flags):
    NONE: ClassVar[ur_virtual_mem_access_flags_t]
    READ_WRITE: ClassVar[ur_virtual_mem_access_flags_t]
    READ_ONLY: ClassVar[ur_virtual_mem_access_flags_t]
class ur_virtual_mem_info_t(Enum):
    ACCESS_MODE: ClassVar[ur_virtual_mem_info_t]
class ur_physical_mem_flags_t(Flags):
    ENABLE_IPC: ClassVar[ur_physical_mem_flags_t]
class ur_physical_mem_info_t(Enum):
    CONTEXT: ClassVar[ur_physical_mem_info_t]
    DEVICE: ClassVar[ur_physical_mem_info_t]
    SIZE: ClassVar[ur_physical_mem_info_t]
    PROPERTIES: ClassVar[ur_physical_mem_info_t]
    REFERENCE_COUNT: ClassVar[ur_physical_mem_info_t]
class ur_base_properties_t(Struct):
    stype: Member[ur_structure_type_t, int]
    pNext: Member[Pointer, Struct | Pointer | None]
    def __init__(self, *, pNext: Struct | Pointer | None = ...) -> None: ...
class ur_base_desc_t(Struct):
    stype: Member[ur_structure_type_t, int]
    pNext: Member[Pointer, Struct | Pointer | None]
    def __init__(self, *, pNext: Struct | Pointer | None = ...) -> None: ...
class ur_rect_offset_t(Struct):
    x: int
    y: int
    z: int
    def __init__(self, *, x: int = ..., y: int = ..., z: int = ...) -> None: ...
class ur_rect_region_t(Struct):
    width: int
    height: int
    depth: int
    def __init__(self, *, width: int = ..., height: int = ..., depth: int = ...) -> None: ...
class ur_context_properties_t(Struct):
    stype: Member[ur_structure_type_t, int]
    pNext: Member[Pointer, Struct | Pointer | None]
    flags: Member[ur_context_flags_t, int]
    def __init__(self, *, pNext: Struct | Pointer | None = ..., flags: int = ...) -> None: ...
class ur_context_native_properties_t(Struct):
    stype: Member[ur_structure_type_t, int]
    pNext: Member[Pointer, Struct | Pointer | None]
    isNativeHandleOwned: bool
    def __init__(self, *, pNext: Struct | Pointer | None = ..., isNativeHandleOwned: bool = ...) -> None: ...
class ur_device_binary_t(Struct):
    stype: Member[ur_structure_type_t, int]
    pNext: Member[Pointer, Struct | Pointer | None]
    pDeviceTargetSpec: Member[str | None, Text | None]
    def __init__(self, *, pNext: Struct | Pointer | None = ..., pDeviceTargetSpec: Text | None = ...) -> None: ...
class ur_device_partition_value_t(Struct):
    equally: int
    count: int
    affinity_domain: Member[ur_device_affinity_domain_flags_t, int]
    def __init__(self, *, equally: int = ..., count: int = ..., affinity_domain: int = ...) -> None: ...
class ur_device_partition_property_t(Struct):
    type: Member[ur_device_partition_t, int]
    value: ur_device_partition_value_t
    def __init__(self, *, type: int = ..., value: ur_device_partition_value_t = ...) -> None: ...
class ur_device_partition_properties_t(Struct):
    stype: Member[ur_structure_type_t, int]
    pNext: Member[Pointer, Struct | Pointer | None]
    pProperties: Member[Pointer, ur_device_partition_property_t | Sequence[ur_device_partition_property_t] | Pointer | None]
    PropCount: int
    def __init__(self, *, pNext: Struct | Pointer | None = ..., pProperties: ur_device_partition_property_t | Sequence[ur_device_partition_property_t] | Pointer | None = ..., PropCount: int = ...) -> None: ...
class ur_device_native_properties_t(Struct):
    stype: Member[ur_structure_type_t, int]
    pNext: Member[Pointer, Struct | Pointer | None]
    isNativeHandleOwned: bool
    def __init__(self, *, pNext: Struct | Pointer | None = ..., isNativeHandleOwned: bool = ...) -> None: ...
class ur_kernel_launch_ext_properties_t(Struct):
    stype: Member[ur_structure_type_t, int]
    pNext: Member[Pointer, Struct | Pointer | None]
    flags: Member[ur_kernel_launch_flags_t, int]
    def __init__(self, *, pNext: Struct | Pointer | None = ..., flags: int = ...) -> None: ...
class ur_kernel_launch_cluster_property_t(Struct):
    stype: Member[ur_structure_type_t, int]
    pNext: Member[Pointer, Struct | Pointer | None]
    clusterDim: Member[tuple[int, ...], Sequence[int]]
    def __init__(self, *, pNext: Struct | Pointer | None = ..., clusterDim: Sequence[int] = ...) -> None: ...
class ur_kernel_launch_workgroup_property_t(Struct):
    stype: Member[ur_structure_type_t, int]
    pNext: Member[Pointer, Struct | Pointer | None]
    workgroup_mem_size: int
    def __init__(self, *, pNext: Struct | Pointer | None = ..., workgroup_mem_size: int = ...) -> None: ...
class ur_event_native_properties_t(Struct):
    stype: Member[ur_structure_type_t, int]
    pNext: Member[Pointer, Struct | Pointer | None]
    isNativeHandleOwned: bool
    def __init__(self, *, pNext: Struct | Pointer | None = ..., isNativeHandleOwned: bool = ...) -> None: ...
class ur_exp_async_usm_alloc_properties_t(Struct):
    stype: Member[ur_structure_type_t, int]
    pNext: Member[Pointer, Struct | Pointer | None]
    flags: Member[ur_exp_async_usm_alloc_flags_t, int]
    def __init__(self, *, pNext: Struct | Pointer | None = ..., flags: int = ...) -> None: ...
class ur_usm_pool_buffer_desc_t(Struct):
    stype: Member[ur_structure_type_t, int]
    pNext: Member[Pointer, Struct | Pointer | None]
    pMem: Member[Pointer, Memory | None]
    size: int
    memType: Member[ur_usm_type_t, int]
    device: Member[ur_device_handle_t, ur_device_handle_t | None]
    def __init__(self, *, pNext: Struct | Pointer | None = ..., pMem: Memory | None = ..., size: int = ..., memType: int = ..., device: ur_device_handle_t | None = ...) -> None: ...
class ur_exp_file_descriptor_t(Struct):
    stype: Member[ur_structure_type_t, int]
    pNext: Member[Pointer, Struct | Pointer | None]
    fd: int
    def __init__(self, *, pNext: Struct | Pointer | None = ..., fd: int = ...) -> None: ...
class ur_exp_win32_handle_t(Struct):
    stype: Member[ur_structure_type_t, int]
    pNext: Member[Pointer, Struct | Pointer | None]
    handle: Member[Pointer, Memory | None]
    def __init__(self, *, pNext: Struct | Pointer | None = ..., handle: Memory | None = ...) -> None: ...
class ur_exp_win32_name_t(Struct):
    stype: Member[ur_structure_type_t, int]
    pNext: Member[Pointer, Struct | Pointer | None]
    name: Member[Pointer, Memory | None]
    def __init__(self, *, pNext: Struct | Pointer | None = ..., name: Memory | None = ...) -> None: ...
class ur_exp_sampler_mip_properties_t(Struct):
    stype: Member[ur_structure_type_t, int]
    pNext: Member[Pointer, Struct | Pointer | None]
    minMipmapLevelClamp: float
    maxMipmapLevelClamp: float
    maxAnisotropy: float
    mipFilterMode: Member[ur_sampler_filter_mode_t, int]
    def __init__(self, *, pNext: Struct | Pointer | None = ..., minMipmapLevelClamp: float = ..., maxMipmapLevelClamp: float = ..., maxAnisotropy: float = ..., mipFilterMode: int = ...) -> None: ...
class ur_exp_sampler_addr_modes_t(Struct):
    stype: Member[ur_structure_type_t, int]
    pNext: Member[Pointer, Struct | Pointer | None]
    addrModes: Member[tuple[ur_sampler_addressing_mode_t, ...], Sequence[int]]
    def __init__(self, *, pNext: Struct | Pointer | None = ..., addrModes: Sequence[int] = ...) -> None: ...
class ur_exp_sampler_cubemap_properties_t(Struct):
    stype: Member[ur_structure_type_t, int]
    pNext: Member[Pointer, Struct | Pointer | None]
    cubemapFilterMode: Member[ur_exp_sampler_cubemap_filter_mode_t, int]
    def __init__(self, *, pNext: Struct | Pointer | None = ..., cubemapFilterMode: int = ...) -> None: ...
class ur_exp_external_mem_desc_t(Struct):
    stype: Member[ur_structure_type_t, int]
    pNext: Member[Pointer, Struct | Pointer | None]
    def __init__(self, *, pNext: Struct | Pointer | None = ...) -> None: ...
class ur_exp_external_semaphore_desc_t(Struct):
    stype: Member[ur_structure_type_t, int]
    pNext: Member[Pointer, Struct | Pointer | None]
    def __init__(self, *, pNext: Struct | Pointer | None = ...) -> None: ...
class ur_exp_image_copy_region_t(Struct):
    stype: Member[ur_structure_type_t, int]
    pNext: Member[Pointer, Struct | Pointer | None]
    srcOffset: ur_rect_offset_t
    dstOffset: ur_rect_offset_t
    copyExtent: ur_rect_region_t
    def __init__(self, *, pNext: Struct | Pointer | None = ..., srcOffset: ur_rect_offset_t = ..., dstOffset: ur_rect_offset_t = ..., copyExtent: ur_rect_region_t = ...) -> None: ...
class ur_exp_image_user_pitch_desc_t(Struct):
    stype: Member[ur_structure_type_t, int]
    pNext: Member[Pointer, Struct | Pointer | None]
    rowPitch: int
    slicePitch: int
    def __init__(self, *, pNext: Struct | Pointer | None = ..., rowPitch: int = ..., slicePitch: int = ...) -> None: ...
class ur_exp_command_buffer_desc_t(Struct):
    stype: Member[ur_structure_type_t, int]
    pNext: Member[Pointer, Struct | Pointer | None]
    isUpdatable: bool
    isInOrder: bool
    enableProfiling: bool
    def __init__(self, *, pNext: Struct | Pointer | None = ..., isUpdatable: bool = ..., isInOrder: bool = ..., enableProfiling: bool = ...) -> None: ...
class ur_exp_command_buffer_update_memobj_arg_desc_t(Struct):
    stype: Member[ur_structure_type_t, int]
    pNext: Member[Pointer, Struct | Pointer | None]
    argIndex: int
    pProperties: Member[Pointer, ur_kernel_arg_mem_obj_properties_t | Sequence[ur_kernel_arg_mem_obj_properties_t] | Pointer | None]
    hNewMemObjArg: Member[ur_mem_handle_t, ur_mem_handle_t | None]
    def __init__(self, *, pNext: Struct | Pointer | None = ..., argIndex: int = ..., pProperties: ur_kernel_arg_mem_obj_properties_t | Sequence[ur_kernel_arg_mem_obj_properties_t] | Pointer | None = ..., hNewMemObjArg: ur_mem_handle_t | None = ...) -> None: ...
class ur_exp_command_buffer_update_pointer_arg_desc_t(Struct):
    stype: Member[ur_structure_type_t, int]
    pNext: Member[Pointer, Struct | Pointer | None]
    argIndex: int
    pProperties: Member[Pointer, ur_kernel_arg_pointer_properties_t | Sequence[ur_kernel_arg_pointer_properties_t] | Pointer | None]
    pNewPointerArg: Member[Pointer, Memory | None]
    def __init__(self, *, pNext: Struct | Pointer | None = ..., argIndex: int = ..., pProperties: ur_kernel_arg_pointer_properties_t | Sequence[ur_kernel_arg_pointer_properties_t] | Pointer | None = ..., pNewPointerArg: Memory | None = ...) -> None: ...
class ur_exp_command_buffer_update_value_arg_desc_t(Struct):
    stype: Member[ur_structure_type_t, int]
    pNext: Member[Pointer, Struct | Pointer | None]
    argIndex: int
    argSize: int
    pProperties: Member[Pointer, ur_kernel_arg_value_properties_t | Sequence[ur_kernel_arg_value_properties_t] | Pointer | None]
    pNewValueArg: Member[Pointer, Memory | None]
    def __init__(self, *, pNext: Struct | Pointer | None = ..., argIndex: int = ..., argSize: int = ..., pProperties: ur_kernel_arg_value_properties_t | Sequence[ur_kernel_arg_value_properties_t] | Pointer | None = ..., pNewValueArg: Memory | None = ...) -> None: ...
class ur_exp_command_buffer_update_kernel_launch_desc_t(Struct):
    stype: Member[ur_structure_type_t, int]
    pNext: Member[Pointer, Struct | Pointer | None]
    hCommand: Member[ur_exp_command_buffer_command_handle_t, ur_exp_command_buffer_command_handle_t | None]
    hNewKernel: Member[ur_kernel_handle_t, ur_kernel_handle_t | None]
    numNewMemObjArgs: int
    numNewPointerArgs: int
    numNewValueArgs: int
    newWorkDim: int
    pNewMemObjArgList: Member[Pointer, ur_exp_command_buffer_update_memobj_arg_desc_t | Sequence[ur_exp_command_buffer_update_memobj_arg_desc_t] | Pointer | None]
    pNewPointerArgList: Member[Pointer, ur_exp_command_buffer_update_pointer_arg_desc_t | Sequence[ur_exp_command_buffer_update_pointer_arg_desc_t] | Pointer | None]
    pNewValueArgList: Member[Pointer, ur_exp_command_buffer_update_value_arg_desc_t | Sequence[ur_exp_command_buffer_update_value_arg_desc_t] | Pointer | None]
    pNewGlobalWorkOffset: Member[Pointer, Numbers | None]
    pNewGlobalWorkSize: Member[Pointer, Numbers | None]
    pNewLocalWorkSize: Member[Pointer, Numbers | None]
    def __init__(self, *, pNext: Struct | Pointer | None = ..., hCommand: ur_exp_command_buffer_command_handle_t | None = ..., hNewKernel: ur_kernel_handle_t | None = ..., numNewMemObjArgs: int = ..., numNewPointerArgs: int = ..., numNewValueArgs: int = ..., newWorkDim: int = ..., pNewMemObjArgList: ur_exp_command_buffer_update_memobj_arg_desc_t | Sequence[ur_exp_command_buffer_update_memobj_arg_desc_t] | Pointer | None = ..., pNewPointerArgList: ur_exp_command_buffer_update_pointer_arg_desc_t | Sequence[ur_exp_command_buffer_update_pointer_arg_desc_t] | Pointer | None = ..., pNewValueArgList: ur_exp_command_buffer_update_value_arg_desc_t | Sequence[ur_exp_command_buffer_update_value_arg_desc_t] | Pointer | None = ..., pNewGlobalWorkOffset: Numbers | None = ..., pNewGlobalWorkSize: Numbers | None = ..., pNewLocalWorkSize: Numbers | None = ...) -> None: ...
class ur_exp_kernel_arg_mem_obj_tuple_t(Struct):
    hMem: Member[ur_mem_handle_t, ur_mem_handle_t | None]
    flags: Member[ur_mem_flags_t, int]
    def __init__(self, *, hMem: ur_mem_handle_t | None = ..., flags: int = ...) -> None: ...
class ur_exp_kernel_arg_value_t(Struct):
    value: Member[Pointer, Memory | None]
    pointer: Member[Pointer, Memory | None]
    memObjTuple: ur_exp_kernel_arg_mem_obj_tuple_t
    sampler: Member[ur_sampler_handle_t, ur_sampler_handle_t | None]
    def __init__(self, *, value: Memory | None = ..., pointer: Memory | None = ..., memObjTuple: ur_exp_kernel_arg_mem_obj_tuple_t = ..., sampler: ur_sampler_handle_t | None = ...) -> None: ...
class ur_exp_kernel_arg_properties_t(Struct):
    stype: Member[ur_structure_type_t, int]
    pNext: Member[Pointer, Struct | Pointer | None]
    type: Member[ur_exp_kernel_arg_type_t, int]
    index: int
    size: int
    value: ur_exp_kernel_arg_value_t
    def __init__(self, *, pNext: Struct | Pointer | None = ..., type: int = ..., index: int = ..., size: int = ..., value: ur_exp_kernel_arg_value_t = ...) -> None: ...
class ur_exp_host_task_properties_t(Struct):
    stype: Member[ur_structure_type_t, int]
    pNext: Member[Pointer, Struct | Pointer | None]
    flags: Member[ur_exp_host_task_flags_t, int]
    def __init__(self, *, pNext: Struct | Pointer | None = ..., flags: int = ...) -> None: ...
class ur_exp_enqueue_ext_properties_t(Struct):
    stype: Member[ur_structure_type_t, int]
    pNext: Member[Pointer, Struct | Pointer | None]
    flags: Member[ur_exp_enqueue_ext_flags_t, int]
    def __init__(self, *, pNext: Struct | Pointer | None = ..., flags: int = ...) -> None: ...
class ur_exp_enqueue_native_command_properties_t(Struct):
    stype: Member[ur_structure_type_t, int]
    pNext: Member[Pointer, Struct | Pointer | None]
    flags: Member[ur_exp_enqueue_native_command_flags_t, int]
    def __init__(self, *, pNext: Struct | Pointer | None = ..., flags: int = ...) -> None: ...
class ur_exp_event_desc_t(Struct):
    stype: Member[ur_structure_type_t, int]
    pNext: Member[Pointer, Struct | Pointer | None]
    flags: Member[ur_exp_event_flags_t, int]
    def __init__(self, *, pNext: Struct | Pointer | None = ..., flags: int = ...) -> None: ...
class ur_exp_usm_host_alloc_register_properties_t(Struct):
    stype: Member[ur_structure_type_t, int]
    pNext: Member[Pointer, Struct | Pointer | None]
    flags: Member[ur_exp_usm_host_alloc_register_flags_t, int]
    def __init__(self, *, pNext: Struct | Pointer | None = ..., flags: int = ...) -> None: ...
class ur_kernel_arg_value_properties_t(Struct):
    stype: Member[ur_structure_type_t, int]
    pNext: Member[Pointer, Struct | Pointer | None]
    def __init__(self, *, pNext: Struct | Pointer | None = ...) -> None: ...
class ur_kernel_arg_local_properties_t(Struct):
    stype: Member[ur_structure_type_t, int]
    pNext: Member[Pointer, Struct | Pointer | None]
    def __init__(self, *, pNext: Struct | Pointer | None = ...) -> None: ...
class ur_kernel_arg_pointer_properties_t(Struct):
    stype: Member[ur_structure_type_t, int]
    pNext: Member[Pointer, Struct | Pointer | None]
    def __init__(self, *, pNext: Struct | Pointer | None = ...) -> None: ...
class ur_kernel_exec_info_properties_t(Struct):
    stype: Member[ur_structure_type_t, int]
    pNext: Member[Pointer, Struct | Pointer | None]
    def __init__(self, *, pNext: Struct | Pointer | None = ...) -> None: ...
class ur_kernel_arg_sampler_properties_t(Struct):
    stype: Member[ur_structure_type_t, int]
    pNext: Member[Pointer, Struct | Pointer | None]
    def __init__(self, *, pNext: Struct | Pointer | None = ...) -> None: ...
class ur_kernel_arg_mem_obj_properties_t(Struct):
    stype: Member[ur_structure_type_t, int]
    pNext: Member[Pointer, Struct | Pointer | None]
    memoryAccess: Member[ur_mem_flags_t, int]
    def __init__(self, *, pNext: Struct | Pointer | None = ..., memoryAccess: int = ...) -> None: ...
class ur_kernel_native_properties_t(Struct):
    stype: Member[ur_structure_type_t, int]
    pNext: Member[Pointer, Struct | Pointer | None]
    isNativeHandleOwned: bool
    def __init__(self, *, pNext: Struct | Pointer | None = ..., isNativeHandleOwned: bool = ...) -> None: ...
class ur_code_location_t(Struct):
    functionName: Member[str | None, Text | None]
    sourceFile: Member[str | None, Text | None]
    lineNumber: int
    columnNumber: int
    def __init__(self, *, functionName: Text | None = ..., sourceFile: Text | None = ..., lineNumber: int = ..., columnNumber: int = ...) -> None: ...
class ur_image_format_t(Struct):
    channelOrder: Member[ur_image_channel_order_t, int]
    channelType: Member[ur_image_channel_type_t, int]
    def __init__(self, *, channelOrder: int = ..., channelType: int = ...) -> None: ...
class ur_image_desc_t(Struct):
    stype: Member[ur_structure_type_t, int]
    pNext: Member[Pointer, Struct | Pointer | None]
    type: Member[ur_mem_type_t, int]
    width: int
    height: int
    depth: int
    arraySize: int
    rowPitch: int
    slicePitch: int
    numMipLevel: int
    numSamples: int
    def __init__(self, *, pNext: Struct | Pointer | None = ..., type: int = ..., width: int = ..., height: int = ..., depth: int = ..., arraySize: int = ..., rowPitch: int = ..., slicePitch: int = ..., numMipLevel: int = ..., numSamples: int = ...) -> None: ...
class ur_buffer_properties_t(Struct):
    stype: Member[ur_structure_type_t, int]
    pNext: Member[Pointer, Struct | Pointer | None]
    pHost: Member[Pointer, Memory | None]
    def __init__(self, *, pNext: Struct | Pointer | None = ..., pHost: Memory | None = ...) -> None: ...
class ur_buffer_channel_properties_t(Struct):
    stype: Member[ur_structure_type_t, int]
    pNext: Member[Pointer, Struct | Pointer | None]
    channel: int
    def __init__(self, *, pNext: Struct | Pointer | None = ..., channel: int = ...) -> None: ...
class ur_buffer_alloc_location_properties_t(Struct):
    stype: Member[ur_structure_type_t, int]
    pNext: Member[Pointer, Struct | Pointer | None]
    location: int
    def __init__(self, *, pNext: Struct | Pointer | None = ..., location: int = ...) -> None: ...
class ur_buffer_region_t(Struct):
    stype: Member[ur_structure_type_t, int]
    pNext: Member[Pointer, Struct | Pointer | None]
    origin: int
    size: int
    def __init__(self, *, pNext: Struct | Pointer | None = ..., origin: int = ..., size: int = ...) -> None: ...
class ur_mem_native_properties_t(Struct):
    stype: Member[ur_structure_type_t, int]
    pNext: Member[Pointer, Struct | Pointer | None]
    isNativeHandleOwned: bool
    def __init__(self, *, pNext: Struct | Pointer | None = ..., isNativeHandleOwned: bool = ...) -> None: ...
class ur_platform_native_properties_t(Struct):
    stype: Member[ur_structure_type_t, int]
    pNext: Member[Pointer, Struct | Pointer | None]
    isNativeHandleOwned: bool
    def __init__(self, *, pNext: Struct | Pointer | None = ..., isNativeHandleOwned: bool = ...) -> None: ...
class ur_program_metadata_value_t(Struct):
    data32: int
    data64: int
    pString: Member[str | None, Text | None]
    pData: Member[Pointer, Memory | None]
    def __init__(self, *, data32: int = ..., data64: int = ..., pString: Text | None = ..., pData: Memory | None = ...) -> None: ...
class ur_program_metadata_t(Struct):
    pName: Member[str | None, Text | None]
    type: Member[ur_program_metadata_type_t, int]
    size: int
    value: ur_program_metadata_value_t
    def __init__(self, *, pName: Text | None = ..., type: int = ..., size: int = ..., value: ur_program_metadata_value_t = ...) -> None: ...
class ur_program_properties_t(Struct):
    stype: Member[ur_structure_type_t, int]
    pNext: Member[Pointer, Struct | Pointer | None]
    count: int
    pMetadatas: Member[Pointer, ur_program_metadata_t | Sequence[ur_program_metadata_t] | Pointer | None]
    def __init__(self, *, pNext: Struct | Pointer | None = ..., count: int = ..., pMetadatas: ur_program_metadata_t | Sequence[ur_program_metadata_t] | Pointer | None = ...) -> None: ...
class ur_specialization_constant_info_t(Struct):
    id: int
    size: int
    pValue: Member[Pointer, Memory | None]
    def __init__(self, *, id: int = ..., size: int = ..., pValue: Memory | None = ...) -> None: ...
class ur_program_native_properties_t(Struct):
    stype: Member[ur_structure_type_t, int]
    pNext: Member[Pointer, Struct | Pointer | None]
    isNativeHandleOwned: bool
    def __init__(self, *, pNext: Struct | Pointer | None = ..., isNativeHandleOwned: bool = ...) -> None: ...
class ur_queue_properties_t(Struct):
    stype: Member[ur_structure_type_t, int]
    pNext: Member[Pointer, Struct | Pointer | None]
    flags: Member[ur_queue_flags_t, int]
    def __init__(self, *, pNext: Struct | Pointer | None = ..., flags: int = ...) -> None: ...
class ur_queue_index_properties_t(Struct):
    stype: Member[ur_structure_type_t, int]
    pNext: Member[Pointer, Struct | Pointer | None]
    computeIndex: int
    def __init__(self, *, pNext: Struct | Pointer | None = ..., computeIndex: int = ...) -> None: ...
class ur_queue_native_desc_t(Struct):
    stype: Member[ur_structure_type_t, int]
    pNext: Member[Pointer, Struct | Pointer | None]
    pNativeData: Member[Pointer, Memory | None]
    def __init__(self, *, pNext: Struct | Pointer | None = ..., pNativeData: Memory | None = ...) -> None: ...
class ur_queue_native_properties_t(Struct):
    stype: Member[ur_structure_type_t, int]
    pNext: Member[Pointer, Struct | Pointer | None]
    isNativeHandleOwned: bool
    def __init__(self, *, pNext: Struct | Pointer | None = ..., isNativeHandleOwned: bool = ...) -> None: ...
class ur_sampler_desc_t(Struct):
    stype: Member[ur_structure_type_t, int]
    pNext: Member[Pointer, Struct | Pointer | None]
    normalizedCoords: bool
    addressingMode: Member[ur_sampler_addressing_mode_t, int]
    filterMode: Member[ur_sampler_filter_mode_t, int]
    def __init__(self, *, pNext: Struct | Pointer | None = ..., normalizedCoords: bool = ..., addressingMode: int = ..., filterMode: int = ...) -> None: ...
class ur_sampler_native_properties_t(Struct):
    stype: Member[ur_structure_type_t, int]
    pNext: Member[Pointer, Struct | Pointer | None]
    isNativeHandleOwned: bool
    def __init__(self, *, pNext: Struct | Pointer | None = ..., isNativeHandleOwned: bool = ...) -> None: ...
class ur_usm_desc_t(Struct):
    stype: Member[ur_structure_type_t, int]
    pNext: Member[Pointer, Struct | Pointer | None]
    hints: Member[ur_usm_advice_flags_t, int]
    align: int
    def __init__(self, *, pNext: Struct | Pointer | None = ..., hints: int = ..., align: int = ...) -> None: ...
class ur_usm_host_desc_t(Struct):
    stype: Member[ur_structure_type_t, int]
    pNext: Member[Pointer, Struct | Pointer | None]
    flags: Member[ur_usm_host_mem_flags_t, int]
    def __init__(self, *, pNext: Struct | Pointer | None = ..., flags: int = ...) -> None: ...
class ur_usm_device_desc_t(Struct):
    stype: Member[ur_structure_type_t, int]
    pNext: Member[Pointer, Struct | Pointer | None]
    flags: Member[ur_usm_device_mem_flags_t, int]
    def __init__(self, *, pNext: Struct | Pointer | None = ..., flags: int = ...) -> None: ...
class ur_usm_alloc_location_desc_t(Struct):
    stype: Member[ur_structure_type_t, int]
    pNext: Member[Pointer, Struct | Pointer | None]
    location: int
    def __init__(self, *, pNext: Struct | Pointer | None = ..., location: int = ...) -> None: ...
class ur_usm_pool_desc_t(Struct):
    stype: Member[ur_structure_type_t, int]
    pNext: Member[Pointer, Struct | Pointer | None]
    flags: Member[ur_usm_pool_flags_t, int]
    def __init__(self, *, pNext: Struct | Pointer | None = ..., flags: int = ...) -> None: ...
class ur_usm_pool_limits_desc_t(Struct):
    stype: Member[ur_structure_type_t, int]
    pNext: Member[Pointer, Struct | Pointer | None]
    maxPoolableSize: int
    minDriverAllocSize: int
    def __init__(self, *, pNext: Struct | Pointer | None = ..., maxPoolableSize: int = ..., minDriverAllocSize: int = ...) -> None: ...
class ur_physical_mem_properties_t(Struct):
    stype: Member[ur_structure_type_t, int]
    pNext: Member[Pointer, Struct | Pointer | None]
    flags: Member[ur_physical_mem_flags_t, int]
    def __init__(self, *, pNext: Struct | Pointer | None = ..., flags: int = ...) -> None: ...
UR_ADAPTER_INFO_BACKEND: int
UR_ADAPTER_INFO_REFERENCE_COUNT: int
UR_ADAPTER_INFO_VERSION: int
UR_LOGGER_LEVEL_DEBUG: int
UR_LOGGER_LEVEL_INFO: int
UR_LOGGER_LEVEL_WARN: int
UR_LOGGER_LEVEL_ERROR: int
UR_LOGGER_LEVEL_QUIET: int
UR_RESULT_SUCCESS: int
UR_RESULT_ERROR_INVALID_OPERATION: int
UR_RESULT_ERROR_INVALID_QUEUE_PROPERTIES: int
UR_RESULT_ERROR_INVALID_QUEUE: int
UR_RESULT_ERROR_INVALID_VALUE: int
UR_RESULT_ERROR_INVALID_CONTEXT: int
UR_RESULT_ERROR_INVALID_PLATFORM: int
UR_RESULT_ERROR_INVALID_BINARY: int
UR_RESULT_ERROR_INVALID_PROGRAM: int
UR_RESULT_ERROR_INVALID_SAMPLER: int
UR_RESULT_ERROR_INVALID_BUFFER_SIZE: int
UR_RESULT_ERROR_INVALID_MEM_OBJECT: int
UR_RESULT_ERROR_INVALID_EVENT: int
UR_RESULT_ERROR_INVALID_EVENT_WAIT_LIST: int
UR_RESULT_ERROR_MISALIGNED_SUB_BUFFER_OFFSET: int
UR_RESULT_ERROR_INVALID_WORK_GROUP_SIZE: int
UR_RESULT_ERROR_COMPILER_NOT_AVAILABLE: int
UR_RESULT_ERROR_PROFILING_INFO_NOT_AVAILABLE: int
UR_RESULT_ERROR_DEVICE_NOT_FOUND: int
UR_RESULT_ERROR_INVALID_DEVICE: int
UR_RESULT_ERROR_DEVICE_LOST: int
UR_RESULT_ERROR_DEVICE_REQUIRES_RESET: int
UR_RESULT_ERROR_DEVICE_IN_LOW_POWER_STATE: int
UR_RESULT_ERROR_DEVICE_PARTITION_FAILED: int
UR_RESULT_ERROR_INVALID_DEVICE_PARTITION_COUNT: int
UR_RESULT_ERROR_INVALID_WORK_ITEM_SIZE: int
UR_RESULT_ERROR_INVALID_WORK_DIMENSION: int
UR_RESULT_ERROR_INVALID_KERNEL_ARGS: int
UR_RESULT_ERROR_INVALID_KERNEL: int
UR_RESULT_ERROR_INVALID_KERNEL_NAME: int
UR_RESULT_ERROR_INVALID_KERNEL_ARGUMENT_INDEX: int
UR_RESULT_ERROR_INVALID_KERNEL_ARGUMENT_SIZE: int
UR_RESULT_ERROR_INVALID_KERNEL_ATTRIBUTE_VALUE: int
UR_RESULT_ERROR_INVALID_IMAGE_SIZE: int
UR_RESULT_ERROR_INVALID_IMAGE_FORMAT_DESCRIPTOR: int
UR_RESULT_ERROR_MEM_OBJECT_ALLOCATION_FAILURE: int
UR_RESULT_ERROR_INVALID_PROGRAM_EXECUTABLE: int
UR_RESULT_ERROR_UNINITIALIZED: int
UR_RESULT_ERROR_OUT_OF_HOST_MEMORY: int
UR_RESULT_ERROR_OUT_OF_DEVICE_MEMORY: int
UR_RESULT_ERROR_OUT_OF_RESOURCES: int
UR_RESULT_ERROR_PROGRAM_BUILD_FAILURE: int
UR_RESULT_ERROR_PROGRAM_LINK_FAILURE: int
UR_RESULT_ERROR_UNSUPPORTED_VERSION: int
UR_RESULT_ERROR_UNSUPPORTED_FEATURE: int
UR_RESULT_ERROR_INVALID_ARGUMENT: int
UR_RESULT_ERROR_INVALID_NULL_HANDLE: int
UR_RESULT_ERROR_HANDLE_OBJECT_IN_USE: int
UR_RESULT_ERROR_INVALID_NULL_POINTER: int
UR_RESULT_ERROR_INVALID_SIZE: int
UR_RESULT_ERROR_UNSUPPORTED_SIZE: int
UR_RESULT_ERROR_UNSUPPORTED_ALIGNMENT: int
UR_RESULT_ERROR_INVALID_SYNCHRONIZATION_OBJECT: int
UR_RESULT_ERROR_INVALID_ENUMERATION: int
UR_RESULT_ERROR_UNSUPPORTED_ENUMERATION: int
UR_RESULT_ERROR_UNSUPPORTED_IMAGE_FORMAT: int
UR_RESULT_ERROR_INVALID_NATIVE_BINARY: int
UR_RESULT_ERROR_INVALID_GLOBAL_NAME: int
UR_RESULT_ERROR_FUNCTION_ADDRESS_NOT_AVAILABLE: int
UR_RESULT_ERROR_INVALID_GROUP_SIZE_DIMENSION: int
UR_RESULT_ERROR_INVALID_GLOBAL_WIDTH_DIMENSION: int
UR_RESULT_ERROR_PROGRAM_UNLINKED: int
UR_RESULT_ERROR_OVERLAPPING_REGIONS: int
UR_RESULT_ERROR_INVALID_HOST_PTR: int
UR_RESULT_ERROR_INVALID_USM_SIZE: int
UR_RESULT_ERROR_OBJECT_ALLOCATION_FAILURE: int
UR_RESULT_ERROR_ADAPTER_SPECIFIC: int
UR_RESULT_ERROR_LAYER_NOT_PRESENT: int
UR_RESULT_ERROR_IN_EVENT_LIST_EXEC_STATUS: int
UR_RESULT_ERROR_DEVICE_NOT_AVAILABLE: int
UR_RESULT_ERROR_INVALID_SPEC_ID: int
UR_RESULT_ERROR_INVALID_GRAPH: int
UR_RESULT_ERROR_GRAPH_CAPTURE_UNSUPPORTED: int
UR_RESULT_ERROR_GRAPH_CAPTURE_INVALIDATED: int
UR_RESULT_ERROR_GRAPH_CAPTURE_MERGE_ATTEMPT: int
UR_RESULT_ERROR_COMMAND_LIST_NOT_CAPTURING: int
UR_RESULT_ERROR_GRAPH_UNJOINED_FORKS: int
UR_RESULT_ERROR_GRAPH_INTERNAL_EVENT: int
UR_RESULT_ERROR_INVALID_COMMAND_BUFFER_EXP: int
UR_RESULT_ERROR_INVALID_COMMAND_BUFFER_SYNC_POINT_EXP: int
UR_RESULT_ERROR_INVALID_COMMAND_BUFFER_SYNC_POINT_WAIT_LIST_EXP: int
UR_RESULT_ERROR_INVALID_COMMAND_BUFFER_COMMAND_HANDLE_EXP: int
UR_RESULT_ERROR_UNKNOWN: int
UR_BACKEND_UNKNOWN: int
UR_BACKEND_LEVEL_ZERO: int
UR_BACKEND_OPENCL: int
UR_BACKEND_CUDA: int
UR_BACKEND_HIP: int
UR_BACKEND_NATIVE_CPU: int
UR_BACKEND_OFFLOAD: int
UR_CONTEXT_FLAG_TBD: int
UR_CONTEXT_INFO_NUM_DEVICES: int
UR_CONTEXT_INFO_DEVICES: int
UR_CONTEXT_INFO_REFERENCE_COUNT: int
UR_CONTEXT_INFO_USM_MEMCPY2D_SUPPORT: int
UR_CONTEXT_INFO_USM_FILL2D_SUPPORT: int
UR_DEVICE_TYPE_DEFAULT: int
UR_DEVICE_TYPE_ALL: int
UR_DEVICE_TYPE_GPU: int
UR_DEVICE_TYPE_CPU: int
UR_DEVICE_TYPE_FPGA: int
UR_DEVICE_TYPE_MCA: int
UR_DEVICE_TYPE_VPU: int
UR_DEVICE_TYPE_CUSTOM: int
UR_DEVICE_INFO_TYPE: int
UR_DEVICE_INFO_VENDOR_ID: int
UR_DEVICE_INFO_DEVICE_ID: int
UR_DEVICE_INFO_MAX_COMPUTE_UNITS: int
UR_DEVICE_INFO_MAX_WORK_ITEM_DIMENSIONS: int
UR_DEVICE_INFO_MAX_WORK_ITEM_SIZES: int
UR_DEVICE_INFO_MAX_WORK_GROUP_SIZE: int
UR_DEVICE_INFO_SINGLE_FP_CONFIG: int
UR_DEVICE_INFO_HALF_FP_CONFIG: int
UR_DEVICE_INFO_DOUBLE_FP_CONFIG: int
UR_DEVICE_INFO_QUEUE_PROPERTIES: int
UR_DEVICE_INFO_PREFERRED_VECTOR_WIDTH_CHAR: int
UR_DEVICE_INFO_PREFERRED_VECTOR_WIDTH_SHORT: int
UR_DEVICE_INFO_PREFERRED_VECTOR_WIDTH_INT: int
UR_DEVICE_INFO_PREFERRED_VECTOR_WIDTH_LONG: int
UR_DEVICE_INFO_PREFERRED_VECTOR_WIDTH_FLOAT: int
UR_DEVICE_INFO_PREFERRED_VECTOR_WIDTH_DOUBLE: int
UR_DEVICE_INFO_PREFERRED_VECTOR_WIDTH_HALF: int
UR_DEVICE_INFO_NATIVE_VECTOR_WIDTH_CHAR: int
UR_DEVICE_INFO_NATIVE_VECTOR_WIDTH_SHORT: int
UR_DEVICE_INFO_NATIVE_VECTOR_WIDTH_INT: int
UR_DEVICE_INFO_NATIVE_VECTOR_WIDTH_LONG: int
UR_DEVICE_INFO_NATIVE_VECTOR_WIDTH_FLOAT: int
UR_DEVICE_INFO_NATIVE_VECTOR_WIDTH_DOUBLE: int
UR_DEVICE_INFO_NATIVE_VECTOR_WIDTH_HALF: int
UR_DEVICE_INFO_MAX_CLOCK_FREQUENCY: int
UR_DEVICE_INFO_MEMORY_CLOCK_RATE: int
UR_DEVICE_INFO_ADDRESS_BITS: int
UR_DEVICE_INFO_MAX_MEM_ALLOC_SIZE: int
UR_DEVICE_INFO_IMAGE_SUPPORT: int
UR_DEVICE_INFO_MAX_READ_IMAGE_ARGS: int
UR_DEVICE_INFO_MAX_WRITE_IMAGE_ARGS: int
UR_DEVICE_INFO_MAX_READ_WRITE_IMAGE_ARGS: int
UR_DEVICE_INFO_IMAGE2D_MAX_WIDTH: int
UR_DEVICE_INFO_IMAGE2D_MAX_HEIGHT: int
UR_DEVICE_INFO_IMAGE3D_MAX_WIDTH: int
UR_DEVICE_INFO_IMAGE3D_MAX_HEIGHT: int
UR_DEVICE_INFO_IMAGE3D_MAX_DEPTH: int
UR_DEVICE_INFO_IMAGE_MAX_BUFFER_SIZE: int
UR_DEVICE_INFO_IMAGE_MAX_ARRAY_SIZE: int
UR_DEVICE_INFO_MAX_SAMPLERS: int
UR_DEVICE_INFO_MAX_PARAMETER_SIZE: int
UR_DEVICE_INFO_MEM_BASE_ADDR_ALIGN: int
UR_DEVICE_INFO_GLOBAL_MEM_CACHE_TYPE: int
UR_DEVICE_INFO_GLOBAL_MEM_CACHELINE_SIZE: int
UR_DEVICE_INFO_GLOBAL_MEM_CACHE_SIZE: int
UR_DEVICE_INFO_GLOBAL_MEM_SIZE: int
UR_DEVICE_INFO_GLOBAL_MEM_FREE: int
UR_DEVICE_INFO_MAX_CONSTANT_BUFFER_SIZE: int
UR_DEVICE_INFO_MAX_CONSTANT_ARGS: int
UR_DEVICE_INFO_LOCAL_MEM_TYPE: int
UR_DEVICE_INFO_LOCAL_MEM_SIZE: int
UR_DEVICE_INFO_ERROR_CORRECTION_SUPPORT: int
UR_DEVICE_INFO_HOST_UNIFIED_MEMORY: int
UR_DEVICE_INFO_PROFILING_TIMER_RESOLUTION: int
UR_DEVICE_INFO_ENDIAN_LITTLE: int
UR_DEVICE_INFO_AVAILABLE: int
UR_DEVICE_INFO_COMPILER_AVAILABLE: int
UR_DEVICE_INFO_LINKER_AVAILABLE: int
UR_DEVICE_INFO_EXECUTION_CAPABILITIES: int
UR_DEVICE_INFO_QUEUE_ON_DEVICE_PROPERTIES: int
UR_DEVICE_INFO_QUEUE_ON_HOST_PROPERTIES: int
UR_DEVICE_INFO_BUILT_IN_KERNELS: int
UR_DEVICE_INFO_PLATFORM: int
UR_DEVICE_INFO_REFERENCE_COUNT: int
UR_DEVICE_INFO_IL_VERSION: int
UR_DEVICE_INFO_NAME: int
UR_DEVICE_INFO_VENDOR: int
UR_DEVICE_INFO_DRIVER_VERSION: int
UR_DEVICE_INFO_PROFILE: int
UR_DEVICE_INFO_VERSION: int
UR_DEVICE_INFO_BACKEND_RUNTIME_VERSION: int
UR_DEVICE_INFO_EXTENSIONS: int
UR_DEVICE_INFO_PRINTF_BUFFER_SIZE: int
UR_DEVICE_INFO_PREFERRED_INTEROP_USER_SYNC: int
UR_DEVICE_INFO_PARENT_DEVICE: int
UR_DEVICE_INFO_SUPPORTED_PARTITIONS: int
UR_DEVICE_INFO_PARTITION_MAX_SUB_DEVICES: int
UR_DEVICE_INFO_PARTITION_AFFINITY_DOMAIN: int
UR_DEVICE_INFO_PARTITION_TYPE: int
UR_DEVICE_INFO_MAX_NUM_SUB_GROUPS: int
UR_DEVICE_INFO_SUB_GROUP_INDEPENDENT_FORWARD_PROGRESS: int
UR_DEVICE_INFO_SUB_GROUP_SIZES_INTEL: int
UR_DEVICE_INFO_USM_HOST_SUPPORT: int
UR_DEVICE_INFO_USM_DEVICE_SUPPORT: int
UR_DEVICE_INFO_USM_SINGLE_SHARED_SUPPORT: int
UR_DEVICE_INFO_USM_CROSS_SHARED_SUPPORT: int
UR_DEVICE_INFO_USM_SYSTEM_SHARED_SUPPORT: int
UR_DEVICE_INFO_UUID: int
UR_DEVICE_INFO_PCI_ADDRESS: int
UR_DEVICE_INFO_GPU_EU_COUNT: int
UR_DEVICE_INFO_GPU_EU_SIMD_WIDTH: int
UR_DEVICE_INFO_GPU_EU_SLICES: int
UR_DEVICE_INFO_GPU_EU_COUNT_PER_SUBSLICE: int
UR_DEVICE_INFO_GPU_SUBSLICES_PER_SLICE: int
UR_DEVICE_INFO_GPU_HW_THREADS_PER_EU: int
UR_DEVICE_INFO_MAX_MEMORY_BANDWIDTH: int
UR_DEVICE_INFO_IMAGE_SRGB: int
UR_DEVICE_INFO_BUILD_ON_SUBDEVICE: int
UR_DEVICE_INFO_ATOMIC_64: int
UR_DEVICE_INFO_ATOMIC_MEMORY_ORDER_CAPABILITIES: int
UR_DEVICE_INFO_ATOMIC_MEMORY_SCOPE_CAPABILITIES: int
UR_DEVICE_INFO_ATOMIC_FENCE_ORDER_CAPABILITIES: int
UR_DEVICE_INFO_ATOMIC_FENCE_SCOPE_CAPABILITIES: int
UR_DEVICE_INFO_BFLOAT16: int
UR_DEVICE_INFO_MAX_COMPUTE_QUEUE_INDICES: int
UR_DEVICE_INFO_KERNEL_SET_SPECIALIZATION_CONSTANTS: int
UR_DEVICE_INFO_MEMORY_BUS_WIDTH: int
UR_DEVICE_INFO_MAX_WORK_GROUPS_3D: int
UR_DEVICE_INFO_ASYNC_BARRIER: int
UR_DEVICE_INFO_MEM_CHANNEL_SUPPORT: int
UR_DEVICE_INFO_HOST_PIPE_READ_WRITE_SUPPORT: int
UR_DEVICE_INFO_MAX_REGISTERS_PER_WORK_GROUP: int
UR_DEVICE_INFO_IP_VERSION: int
UR_DEVICE_INFO_VIRTUAL_MEMORY_SUPPORT: int
UR_DEVICE_INFO_ESIMD_SUPPORT: int
UR_DEVICE_INFO_COMPONENT_DEVICES: int
UR_DEVICE_INFO_COMPOSITE_DEVICE: int
UR_DEVICE_INFO_GLOBAL_VARIABLE_SUPPORT: int
UR_DEVICE_INFO_USM_POOL_SUPPORT: int
UR_DEVICE_INFO_NUM_COMPUTE_UNITS: int
UR_DEVICE_INFO_PROGRAM_SET_SPECIALIZATION_CONSTANTS: int
UR_DEVICE_INFO_USE_NATIVE_ASSERT: int
UR_DEVICE_INFO_CURRENT_CLOCK_THROTTLE_REASONS: int
UR_DEVICE_INFO_FAN_SPEED: int
UR_DEVICE_INFO_MIN_POWER_LIMIT: int
UR_DEVICE_INFO_MAX_POWER_LIMIT: int
UR_DEVICE_INFO_BFLOAT16_CONVERSIONS_NATIVE: int
UR_DEVICE_INFO_KERNEL_LAUNCH_CAPABILITIES: int
UR_DEVICE_INFO_LUID: int
UR_DEVICE_INFO_NODE_MASK: int
UR_DEVICE_INFO_PREFERRED_VECTOR_WIDTH_LONG_LONG: int
UR_DEVICE_INFO_NATIVE_VECTOR_WIDTH_LONG_LONG: int
UR_DEVICE_INFO_MAX_WORK_GROUPS: int
UR_DEVICE_INFO_XE_STACK_COUNT: int
UR_DEVICE_INFO_XE_REGIONS_PER_STACK: int
UR_DEVICE_INFO_XE_CLUSTERS_PER_REGION: int
UR_DEVICE_INFO_XE_CORES_PER_CLUSTER: int
UR_DEVICE_INFO_EUS_PER_XE_CORE: int
UR_DEVICE_INFO_MAX_LANES_PER_HW_THREAD: int
UR_DEVICE_INFO_COMMAND_BUFFER_SUPPORT_EXP: int
UR_DEVICE_INFO_COMMAND_BUFFER_UPDATE_CAPABILITIES_EXP: int
UR_DEVICE_INFO_COMMAND_BUFFER_EVENT_SUPPORT_EXP: int
UR_DEVICE_INFO_COMMAND_BUFFER_SUBGRAPH_SUPPORT_EXP: int
UR_DEVICE_INFO_BINDLESS_IMAGES_SUPPORT_EXP: int
UR_DEVICE_INFO_BINDLESS_IMAGES_SHARED_USM_SUPPORT_EXP: int
UR_DEVICE_INFO_BINDLESS_IMAGES_1D_USM_SUPPORT_EXP: int
UR_DEVICE_INFO_BINDLESS_IMAGES_2D_USM_SUPPORT_EXP: int
UR_DEVICE_INFO_IMAGE_PITCH_ALIGN_EXP: int
UR_DEVICE_INFO_MAX_IMAGE_LINEAR_WIDTH_EXP: int
UR_DEVICE_INFO_MAX_IMAGE_LINEAR_HEIGHT_EXP: int
UR_DEVICE_INFO_MAX_IMAGE_LINEAR_PITCH_EXP: int
UR_DEVICE_INFO_MIPMAP_SUPPORT_EXP: int
UR_DEVICE_INFO_MIPMAP_ANISOTROPY_SUPPORT_EXP: int
UR_DEVICE_INFO_MIPMAP_MAX_ANISOTROPY_EXP: int
UR_DEVICE_INFO_MIPMAP_LEVEL_REFERENCE_SUPPORT_EXP: int
UR_DEVICE_INFO_EXTERNAL_MEMORY_IMPORT_SUPPORT_EXP: int
UR_DEVICE_INFO_EXTERNAL_SEMAPHORE_IMPORT_SUPPORT_EXP: int
UR_DEVICE_INFO_CUBEMAP_SUPPORT_EXP: int
UR_DEVICE_INFO_CUBEMAP_SEAMLESS_FILTERING_SUPPORT_EXP: int
UR_DEVICE_INFO_BINDLESS_SAMPLED_IMAGE_FETCH_1D_USM_SUPPORT_EXP: int
UR_DEVICE_INFO_BINDLESS_SAMPLED_IMAGE_FETCH_1D_SUPPORT_EXP: int
UR_DEVICE_INFO_BINDLESS_SAMPLED_IMAGE_FETCH_2D_USM_SUPPORT_EXP: int
UR_DEVICE_INFO_BINDLESS_SAMPLED_IMAGE_FETCH_2D_SUPPORT_EXP: int
UR_DEVICE_INFO_BINDLESS_SAMPLED_IMAGE_FETCH_3D_SUPPORT_EXP: int
UR_DEVICE_INFO_TIMESTAMP_RECORDING_SUPPORT_EXP: int
UR_DEVICE_INFO_IMAGE_ARRAY_SUPPORT_EXP: int
UR_DEVICE_INFO_BINDLESS_UNIQUE_ADDRESSING_PER_DIM_SUPPORT_EXP: int
UR_DEVICE_INFO_BINDLESS_SAMPLE_1D_USM_SUPPORT_EXP: int
UR_DEVICE_INFO_BINDLESS_SAMPLE_2D_USM_SUPPORT_EXP: int
UR_DEVICE_INFO_BINDLESS_IMAGES_GATHER_SUPPORT_EXP: int
UR_DEVICE_INFO_ENQUEUE_NATIVE_COMMAND_SUPPORT_EXP: int
UR_DEVICE_INFO_LOW_POWER_EVENTS_SUPPORT_EXP: int
UR_DEVICE_INFO_2D_BLOCK_ARRAY_CAPABILITIES_EXP: int
UR_DEVICE_INFO_IPC_MEMORY_SUPPORT_EXP: int
UR_DEVICE_INFO_IPC_PHYSICAL_MEMORY_SUPPORT_EXP: int
UR_DEVICE_INFO_REUSABLE_EVENTS_SUPPORT_EXP: int
UR_DEVICE_INFO_IPC_EVENT_SUPPORT_EXP: int
UR_DEVICE_INFO_ASYNC_USM_ALLOCATIONS_SUPPORT_EXP: int
UR_DEVICE_INFO_CLOCK_SUB_GROUP_SUPPORT_EXP: int
UR_DEVICE_INFO_CLOCK_WORK_GROUP_SUPPORT_EXP: int
UR_DEVICE_INFO_CLOCK_DEVICE_SUPPORT_EXP: int
UR_DEVICE_INFO_IS_INTEGRATED_GPU: int
UR_DEVICE_INFO_GRAPH_RECORD_AND_REPLAY_SUPPORT_EXP: int
UR_DEVICE_INFO_USM_HOST_ALLOC_REGISTER_SUPPORT_EXP: int
UR_DEVICE_INFO_PER_EVENT_PROFILING_SUPPORT_EXP: int
UR_DEVICE_INFO_USM_P2P_SUPPORT_EXP: int
UR_DEVICE_INFO_MULTI_DEVICE_COMPILE_SUPPORT_EXP: int
UR_DEVICE_INFO_DEVICE_WAIT_SUPPORT_EXP: int
UR_DEVICE_INFO_DYNAMIC_LINK_SUPPORT_EXP: int
UR_DEVICE_INFO_USM_CONTEXT_MEMCPY_SUPPORT_EXP: int
UR_DEVICE_INFO_MEMORY_EXPORT_EXPORTABLE_DEVICE_MEM_EXP: int
UR_DEVICE_INFO_ENQUEUE_HOST_TASK_SUPPORT_EXP: int
UR_DEVICE_AFFINITY_DOMAIN_FLAG_NUMA: int
UR_DEVICE_AFFINITY_DOMAIN_FLAG_L4_CACHE: int
UR_DEVICE_AFFINITY_DOMAIN_FLAG_L3_CACHE: int
UR_DEVICE_AFFINITY_DOMAIN_FLAG_L2_CACHE: int
UR_DEVICE_AFFINITY_DOMAIN_FLAG_L1_CACHE: int
UR_DEVICE_AFFINITY_DOMAIN_FLAG_NEXT_PARTITIONABLE: int
UR_DEVICE_PARTITION_EQUALLY: int
UR_DEVICE_PARTITION_BY_COUNTS: int
UR_DEVICE_PARTITION_BY_AFFINITY_DOMAIN: int
UR_DEVICE_PARTITION_BY_CSLICE: int
UR_DEVICE_FP_CAPABILITY_FLAG_CORRECTLY_ROUNDED_DIVIDE_SQRT: int
UR_DEVICE_FP_CAPABILITY_FLAG_ROUND_TO_NEAREST: int
UR_DEVICE_FP_CAPABILITY_FLAG_ROUND_TO_ZERO: int
UR_DEVICE_FP_CAPABILITY_FLAG_ROUND_TO_INF: int
UR_DEVICE_FP_CAPABILITY_FLAG_INF_NAN: int
UR_DEVICE_FP_CAPABILITY_FLAG_DENORM: int
UR_DEVICE_FP_CAPABILITY_FLAG_FMA: int
UR_DEVICE_FP_CAPABILITY_FLAG_SOFT_FLOAT: int
UR_DEVICE_MEM_CACHE_TYPE_NONE: int
UR_DEVICE_MEM_CACHE_TYPE_READ_ONLY_CACHE: int
UR_DEVICE_MEM_CACHE_TYPE_READ_WRITE_CACHE: int
UR_DEVICE_LOCAL_MEM_TYPE_NONE: int
UR_DEVICE_LOCAL_MEM_TYPE_LOCAL: int
UR_DEVICE_LOCAL_MEM_TYPE_GLOBAL: int
UR_DEVICE_EXEC_CAPABILITY_FLAG_KERNEL: int
UR_DEVICE_EXEC_CAPABILITY_FLAG_NATIVE_KERNEL: int
UR_MEMORY_ORDER_CAPABILITY_FLAG_RELAXED: int
UR_MEMORY_ORDER_CAPABILITY_FLAG_ACQUIRE: int
UR_MEMORY_ORDER_CAPABILITY_FLAG_RELEASE: int
UR_MEMORY_ORDER_CAPABILITY_FLAG_ACQ_REL: int
UR_MEMORY_ORDER_CAPABILITY_FLAG_SEQ_CST: int
UR_MEMORY_SCOPE_CAPABILITY_FLAG_WORK_ITEM: int
UR_MEMORY_SCOPE_CAPABILITY_FLAG_SUB_GROUP: int
UR_MEMORY_SCOPE_CAPABILITY_FLAG_WORK_GROUP: int
UR_MEMORY_SCOPE_CAPABILITY_FLAG_DEVICE: int
UR_MEMORY_SCOPE_CAPABILITY_FLAG_SYSTEM: int
UR_DEVICE_USM_ACCESS_CAPABILITY_FLAG_ACCESS: int
UR_DEVICE_USM_ACCESS_CAPABILITY_FLAG_ATOMIC_ACCESS: int
UR_DEVICE_USM_ACCESS_CAPABILITY_FLAG_CONCURRENT_ACCESS: int
UR_DEVICE_USM_ACCESS_CAPABILITY_FLAG_ATOMIC_CONCURRENT_ACCESS: int
UR_DEVICE_THROTTLE_REASONS_FLAG_POWER_CAP: int
UR_DEVICE_THROTTLE_REASONS_FLAG_CURRENT_LIMIT: int
UR_DEVICE_THROTTLE_REASONS_FLAG_THERMAL_LIMIT: int
UR_DEVICE_THROTTLE_REASONS_FLAG_PSU_ALERT: int
UR_DEVICE_THROTTLE_REASONS_FLAG_SW_RANGE: int
UR_DEVICE_THROTTLE_REASONS_FLAG_HW_RANGE: int
UR_DEVICE_THROTTLE_REASONS_FLAG_OTHER: int
UR_KERNEL_LAUNCH_PROPERTIES_FLAG_COOPERATIVE: int
UR_KERNEL_LAUNCH_PROPERTIES_FLAG_CLUSTER_DIMENSION: int
UR_KERNEL_LAUNCH_PROPERTIES_FLAG_WORK_GROUP_MEMORY: int
UR_KERNEL_LAUNCH_PROPERTIES_FLAG_OPPORTUNISTIC_QUEUE_SERIALIZE: int
UR_KERNEL_LAUNCH_FLAG_COOPERATIVE: int
UR_KERNEL_LAUNCH_FLAG_OPPORTUNISTIC_QUEUE_SERIALIZE: int
UR_MAP_FLAG_READ: int
UR_MAP_FLAG_WRITE: int
UR_MAP_FLAG_WRITE_INVALIDATE_REGION: int
UR_USM_MIGRATION_FLAG_HOST_TO_DEVICE: int
UR_USM_MIGRATION_FLAG_DEVICE_TO_HOST: int
UR_COMMAND_KERNEL_LAUNCH: int
UR_COMMAND_EVENTS_WAIT: int
UR_COMMAND_EVENTS_WAIT_WITH_BARRIER: int
UR_COMMAND_MEM_BUFFER_READ: int
UR_COMMAND_MEM_BUFFER_WRITE: int
UR_COMMAND_MEM_BUFFER_READ_RECT: int
UR_COMMAND_MEM_BUFFER_WRITE_RECT: int
UR_COMMAND_MEM_BUFFER_COPY: int
UR_COMMAND_MEM_BUFFER_COPY_RECT: int
UR_COMMAND_MEM_BUFFER_FILL: int
UR_COMMAND_MEM_IMAGE_READ: int
UR_COMMAND_MEM_IMAGE_WRITE: int
UR_COMMAND_MEM_IMAGE_COPY: int
UR_COMMAND_MEM_BUFFER_MAP: int
UR_COMMAND_MEM_UNMAP: int
UR_COMMAND_USM_FILL: int
UR_COMMAND_USM_MEMCPY: int
UR_COMMAND_USM_PREFETCH: int
UR_COMMAND_USM_ADVISE: int
UR_COMMAND_USM_FILL_2D: int
UR_COMMAND_USM_MEMCPY_2D: int
UR_COMMAND_DEVICE_GLOBAL_VARIABLE_WRITE: int
UR_COMMAND_DEVICE_GLOBAL_VARIABLE_READ: int
UR_COMMAND_READ_HOST_PIPE: int
UR_COMMAND_WRITE_HOST_PIPE: int
UR_COMMAND_ENQUEUE_COMMAND_BUFFER_EXP: int
UR_COMMAND_EXTERNAL_SEMAPHORE_WAIT_EXP: int
UR_COMMAND_EXTERNAL_SEMAPHORE_SIGNAL_EXP: int
UR_COMMAND_TIMESTAMP_RECORDING_EXP: int
UR_COMMAND_ENQUEUE_NATIVE_EXP: int
UR_COMMAND_ENQUEUE_USM_DEVICE_ALLOC_EXP: int
UR_COMMAND_ENQUEUE_USM_SHARED_ALLOC_EXP: int
UR_COMMAND_ENQUEUE_USM_HOST_ALLOC_EXP: int
UR_COMMAND_ENQUEUE_USM_FREE_EXP: int
UR_COMMAND_ENQUEUE_GRAPH_EXP: int
UR_COMMAND_HOST_TASK_EXP: int
UR_EVENT_STATUS_COMPLETE: int
UR_EVENT_STATUS_RUNNING: int
UR_EVENT_STATUS_SUBMITTED: int
UR_EVENT_STATUS_QUEUED: int
UR_EVENT_STATUS_ERROR: int
UR_EVENT_INFO_COMMAND_QUEUE: int
UR_EVENT_INFO_CONTEXT: int
UR_EVENT_INFO_COMMAND_TYPE: int
UR_EVENT_INFO_COMMAND_EXECUTION_STATUS: int
UR_EVENT_INFO_REFERENCE_COUNT: int
UR_PROFILING_INFO_COMMAND_QUEUED: int
UR_PROFILING_INFO_COMMAND_SUBMIT: int
UR_PROFILING_INFO_COMMAND_START: int
UR_PROFILING_INFO_COMMAND_END: int
UR_PROFILING_INFO_COMMAND_COMPLETE: int
UR_EXECUTION_INFO_COMPLETE: int
UR_EXECUTION_INFO_RUNNING: int
UR_EXECUTION_INFO_SUBMITTED: int
UR_EXECUTION_INFO_QUEUED: int
UR_EXP_DEVICE_2D_BLOCK_ARRAY_CAPABILITY_FLAG_LOAD: int
UR_EXP_DEVICE_2D_BLOCK_ARRAY_CAPABILITY_FLAG_STORE: int
UR_EXP_ASYNC_USM_ALLOC_FLAG_TBD: int
UR_EXP_IMAGE_COPY_FLAG_HOST_TO_DEVICE: int
UR_EXP_IMAGE_COPY_FLAG_DEVICE_TO_HOST: int
UR_EXP_IMAGE_COPY_FLAG_DEVICE_TO_DEVICE: int
UR_EXP_IMAGE_COPY_FLAG_HOST_TO_HOST: int
UR_EXP_IMAGE_COPY_INPUT_TYPES_MEM_TO_IMAGE: int
UR_EXP_IMAGE_COPY_INPUT_TYPES_IMAGE_TO_MEM: int
UR_EXP_IMAGE_COPY_INPUT_TYPES_MEM_TO_MEM: int
UR_EXP_IMAGE_COPY_INPUT_TYPES_IMAGE_TO_IMAGE: int
UR_EXP_SAMPLER_CUBEMAP_FILTER_MODE_DISJOINTED: int
UR_EXP_SAMPLER_CUBEMAP_FILTER_MODE_SEAMLESS: int
UR_EXP_EXTERNAL_MEM_TYPE_OPAQUE_FD: int
UR_EXP_EXTERNAL_MEM_TYPE_WIN32_NT: int
UR_EXP_EXTERNAL_MEM_TYPE_WIN32_NT_DX12_RESOURCE: int
UR_EXP_EXTERNAL_MEM_TYPE_DMA_BUF: int
UR_EXP_EXTERNAL_MEM_TYPE_WIN32_NT_DX11_RESOURCE: int
UR_EXP_EXTERNAL_SEMAPHORE_TYPE_OPAQUE_FD: int
UR_EXP_EXTERNAL_SEMAPHORE_TYPE_WIN32_NT: int
UR_EXP_EXTERNAL_SEMAPHORE_TYPE_WIN32_NT_DX12_FENCE: int
UR_EXP_EXTERNAL_SEMAPHORE_TYPE_TIMELINE_FD: int
UR_EXP_EXTERNAL_SEMAPHORE_TYPE_TIMELINE_WIN32_NT: int
UR_EXP_EXTERNAL_SEMAPHORE_TYPE_WIN32_NT_DX11_FENCE: int
UR_EXP_IMAGE_MEM_TYPE_USM_POINTER: int
UR_EXP_IMAGE_MEM_TYPE_OPAQUE_HANDLE: int
UR_DEVICE_COMMAND_BUFFER_UPDATE_CAPABILITY_FLAG_KERNEL_ARGUMENTS: int
UR_DEVICE_COMMAND_BUFFER_UPDATE_CAPABILITY_FLAG_LOCAL_WORK_SIZE: int
UR_DEVICE_COMMAND_BUFFER_UPDATE_CAPABILITY_FLAG_GLOBAL_WORK_SIZE: int
UR_DEVICE_COMMAND_BUFFER_UPDATE_CAPABILITY_FLAG_GLOBAL_WORK_OFFSET: int
UR_DEVICE_COMMAND_BUFFER_UPDATE_CAPABILITY_FLAG_KERNEL_HANDLE: int
UR_DEVICE_COMMAND_BUFFER_UPDATE_CAPABILITY_FLAG_EVENTS: int
UR_EXP_COMMAND_BUFFER_INFO_REFERENCE_COUNT: int
UR_EXP_COMMAND_BUFFER_INFO_DESCRIPTOR: int
UR_EXP_COMMAND_BUFFER_COMMAND_INFO_REFERENCE_COUNT: int
UR_EXP_KERNEL_ARG_TYPE_VALUE: int
UR_EXP_KERNEL_ARG_TYPE_POINTER: int
UR_EXP_KERNEL_ARG_TYPE_MEM_OBJ: int
UR_EXP_KERNEL_ARG_TYPE_LOCAL: int
UR_EXP_KERNEL_ARG_TYPE_SAMPLER: int
UR_EXP_HOST_TASK_FLAG_TBD: int
UR_EXP_ENQUEUE_EXT_FLAG_LOW_POWER_EVENTS_SUPPORT: int
UR_EXP_PROGRAM_FLAG_ALLOW_UNRESOLVED_SYMBOLS: int
UR_EXP_ENQUEUE_NATIVE_COMMAND_FLAG_TBD: int
UR_EXP_EVENT_FLAG_ENABLE_PROFILING: int
UR_EXP_EVENT_FLAG_IPC_EXP: int
UR_EXP_USM_HOST_ALLOC_REGISTER_FLAG_READ_ONLY: int
UR_EXP_PEER_INFO_UR_PEER_ACCESS_SUPPORT: int
UR_EXP_PEER_INFO_UR_PEER_ATOMICS_SUPPORT: int
UR_KERNEL_INFO_FUNCTION_NAME: int
UR_KERNEL_INFO_NUM_ARGS: int
UR_KERNEL_INFO_REFERENCE_COUNT: int
UR_KERNEL_INFO_CONTEXT: int
UR_KERNEL_INFO_PROGRAM: int
UR_KERNEL_INFO_ATTRIBUTES: int
UR_KERNEL_INFO_NUM_REGS: int
UR_KERNEL_INFO_SPILL_MEM_SIZE: int
UR_KERNEL_GROUP_INFO_GLOBAL_WORK_SIZE: int
UR_KERNEL_GROUP_INFO_WORK_GROUP_SIZE: int
UR_KERNEL_GROUP_INFO_COMPILE_WORK_GROUP_SIZE: int
UR_KERNEL_GROUP_INFO_LOCAL_MEM_SIZE: int
UR_KERNEL_GROUP_INFO_PREFERRED_WORK_GROUP_SIZE_MULTIPLE: int
UR_KERNEL_GROUP_INFO_PRIVATE_MEM_SIZE: int
UR_KERNEL_GROUP_INFO_COMPILE_MAX_WORK_GROUP_SIZE: int
UR_KERNEL_GROUP_INFO_COMPILE_MAX_LINEAR_WORK_GROUP_SIZE: int
UR_KERNEL_SUB_GROUP_INFO_MAX_SUB_GROUP_SIZE: int
UR_KERNEL_SUB_GROUP_INFO_MAX_NUM_SUB_GROUPS: int
UR_KERNEL_SUB_GROUP_INFO_COMPILE_NUM_SUB_GROUPS: int
UR_KERNEL_SUB_GROUP_INFO_SUB_GROUP_SIZE_INTEL: int
UR_KERNEL_CACHE_CONFIG_DEFAULT: int
UR_KERNEL_CACHE_CONFIG_LARGE_SLM: int
UR_KERNEL_CACHE_CONFIG_LARGE_DATA: int
UR_KERNEL_EXEC_INFO_USM_INDIRECT_ACCESS: int
UR_KERNEL_EXEC_INFO_USM_PTRS: int
UR_KERNEL_EXEC_INFO_CACHE_CONFIG: int
UR_DEVICE_INIT_FLAG_GPU: int
UR_DEVICE_INIT_FLAG_CPU: int
UR_DEVICE_INIT_FLAG_FPGA: int
UR_DEVICE_INIT_FLAG_MCA: int
UR_DEVICE_INIT_FLAG_VPU: int
UR_LOADER_CONFIG_INFO_AVAILABLE_LAYERS: int
UR_LOADER_CONFIG_INFO_REFERENCE_COUNT: int
UR_MEM_FLAG_READ_WRITE: int
UR_MEM_FLAG_WRITE_ONLY: int
UR_MEM_FLAG_READ_ONLY: int
UR_MEM_FLAG_USE_HOST_POINTER: int
UR_MEM_FLAG_ALLOC_HOST_POINTER: int
UR_MEM_FLAG_ALLOC_COPY_HOST_POINTER: int
UR_MEM_TYPE_IMAGE2D: int
UR_MEM_TYPE_IMAGE3D: int
UR_MEM_TYPE_IMAGE2D_ARRAY: int
UR_MEM_TYPE_IMAGE1D: int
UR_MEM_TYPE_IMAGE1D_ARRAY: int
UR_MEM_TYPE_IMAGE_CUBEMAP_EXP: int
UR_MEM_TYPE_IMAGE_GATHER_EXP: int
UR_MEM_INFO_SIZE: int
UR_MEM_INFO_CONTEXT: int
UR_MEM_INFO_REFERENCE_COUNT: int
UR_IMAGE_CHANNEL_ORDER_A: int
UR_IMAGE_CHANNEL_ORDER_R: int
UR_IMAGE_CHANNEL_ORDER_RG: int
UR_IMAGE_CHANNEL_ORDER_RA: int
UR_IMAGE_CHANNEL_ORDER_RGB: int
UR_IMAGE_CHANNEL_ORDER_RGBA: int
UR_IMAGE_CHANNEL_ORDER_BGRA: int
UR_IMAGE_CHANNEL_ORDER_ARGB: int
UR_IMAGE_CHANNEL_ORDER_ABGR: int
UR_IMAGE_CHANNEL_ORDER_INTENSITY: int
UR_IMAGE_CHANNEL_ORDER_LUMINANCE: int
UR_IMAGE_CHANNEL_ORDER_RX: int
UR_IMAGE_CHANNEL_ORDER_RGX: int
UR_IMAGE_CHANNEL_ORDER_RGBX: int
UR_IMAGE_CHANNEL_ORDER_SRGBA: int
UR_IMAGE_CHANNEL_TYPE_SNORM_INT8: int
UR_IMAGE_CHANNEL_TYPE_SNORM_INT16: int
UR_IMAGE_CHANNEL_TYPE_UNORM_INT8: int
UR_IMAGE_CHANNEL_TYPE_UNORM_INT16: int
UR_IMAGE_CHANNEL_TYPE_UNORM_SHORT_565: int
UR_IMAGE_CHANNEL_TYPE_UNORM_SHORT_555: int
UR_IMAGE_CHANNEL_TYPE_INT_101010: int
UR_IMAGE_CHANNEL_TYPE_SIGNED_INT8: int
UR_IMAGE_CHANNEL_TYPE_SIGNED_INT16: int
UR_IMAGE_CHANNEL_TYPE_SIGNED_INT32: int
UR_IMAGE_CHANNEL_TYPE_UNSIGNED_INT8: int
UR_IMAGE_CHANNEL_TYPE_UNSIGNED_INT16: int
UR_IMAGE_CHANNEL_TYPE_UNSIGNED_INT32: int
UR_IMAGE_CHANNEL_TYPE_HALF_FLOAT: int
UR_IMAGE_CHANNEL_TYPE_FLOAT: int
UR_IMAGE_INFO_FORMAT: int
UR_IMAGE_INFO_ELEMENT_SIZE: int
UR_IMAGE_INFO_ROW_PITCH: int
UR_IMAGE_INFO_SLICE_PITCH: int
UR_IMAGE_INFO_WIDTH: int
UR_IMAGE_INFO_HEIGHT: int
UR_IMAGE_INFO_DEPTH: int
UR_IMAGE_INFO_ARRAY_SIZE: int
UR_IMAGE_INFO_NUM_MIP_LEVELS: int
UR_IMAGE_INFO_NUM_SAMPLES: int
UR_BUFFER_CREATE_TYPE_REGION: int
UR_PLATFORM_INFO_NAME: int
UR_PLATFORM_INFO_VENDOR_NAME: int
UR_PLATFORM_INFO_VERSION: int
UR_PLATFORM_INFO_EXTENSIONS: int
UR_PLATFORM_INFO_PROFILE: int
UR_PLATFORM_INFO_BACKEND: int
UR_PLATFORM_INFO_ADAPTER: int
UR_API_VERSION_0_6: int
UR_API_VERSION_0_7: int
UR_API_VERSION_0_8: int
UR_API_VERSION_0_9: int
UR_API_VERSION_0_10: int
UR_API_VERSION_0_11: int
UR_API_VERSION_0_12: int
UR_API_VERSION_CURRENT: int
UR_PROGRAM_METADATA_TYPE_UINT32: int
UR_PROGRAM_METADATA_TYPE_UINT64: int
UR_PROGRAM_METADATA_TYPE_BYTE_ARRAY: int
UR_PROGRAM_METADATA_TYPE_STRING: int
UR_PROGRAM_INFO_REFERENCE_COUNT: int
UR_PROGRAM_INFO_CONTEXT: int
UR_PROGRAM_INFO_NUM_DEVICES: int
UR_PROGRAM_INFO_DEVICES: int
UR_PROGRAM_INFO_IL: int
UR_PROGRAM_INFO_BINARY_SIZES: int
UR_PROGRAM_INFO_BINARIES: int
UR_PROGRAM_INFO_NUM_KERNELS: int
UR_PROGRAM_INFO_KERNEL_NAMES: int
UR_PROGRAM_BUILD_STATUS_NONE: int
UR_PROGRAM_BUILD_STATUS_ERROR: int
UR_PROGRAM_BUILD_STATUS_SUCCESS: int
UR_PROGRAM_BUILD_STATUS_IN_PROGRESS: int
UR_PROGRAM_BINARY_TYPE_NONE: int
UR_PROGRAM_BINARY_TYPE_COMPILED_OBJECT: int
UR_PROGRAM_BINARY_TYPE_LIBRARY: int
UR_PROGRAM_BINARY_TYPE_EXECUTABLE: int
UR_PROGRAM_BUILD_INFO_STATUS: int
UR_PROGRAM_BUILD_INFO_OPTIONS: int
UR_PROGRAM_BUILD_INFO_LOG: int
UR_PROGRAM_BUILD_INFO_BINARY_TYPE: int
UR_QUEUE_INFO_CONTEXT: int
UR_QUEUE_INFO_DEVICE: int
UR_QUEUE_INFO_DEVICE_DEFAULT: int
UR_QUEUE_INFO_FLAGS: int
UR_QUEUE_INFO_REFERENCE_COUNT: int
UR_QUEUE_INFO_SIZE: int
UR_QUEUE_INFO_EMPTY: int
UR_QUEUE_FLAG_OUT_OF_ORDER_EXEC_MODE_ENABLE: int
UR_QUEUE_FLAG_PROFILING_ENABLE: int
UR_QUEUE_FLAG_ON_DEVICE: int
UR_QUEUE_FLAG_ON_DEVICE_DEFAULT: int
UR_QUEUE_FLAG_DISCARD_EVENTS: int
UR_QUEUE_FLAG_PRIORITY_LOW: int
UR_QUEUE_FLAG_PRIORITY_HIGH: int
UR_QUEUE_FLAG_SUBMISSION_BATCHED: int
UR_QUEUE_FLAG_SUBMISSION_IMMEDIATE: int
UR_QUEUE_FLAG_USE_DEFAULT_STREAM: int
UR_QUEUE_FLAG_SYNC_WITH_DEFAULT_STREAM: int
UR_QUEUE_FLAG_LOW_POWER_EVENTS_SUPPORT_EXP: int
UR_FUNCTION_CONTEXT_CREATE: int
UR_FUNCTION_CONTEXT_RETAIN: int
UR_FUNCTION_CONTEXT_RELEASE: int
UR_FUNCTION_CONTEXT_GET_INFO: int
UR_FUNCTION_CONTEXT_GET_NATIVE_HANDLE: int
UR_FUNCTION_CONTEXT_CREATE_WITH_NATIVE_HANDLE: int
UR_FUNCTION_CONTEXT_SET_EXTENDED_DELETER: int
UR_FUNCTION_DEVICE_GET: int
UR_FUNCTION_DEVICE_GET_INFO: int
UR_FUNCTION_DEVICE_RETAIN: int
UR_FUNCTION_DEVICE_RELEASE: int
UR_FUNCTION_DEVICE_PARTITION: int
UR_FUNCTION_DEVICE_SELECT_BINARY: int
UR_FUNCTION_DEVICE_GET_NATIVE_HANDLE: int
UR_FUNCTION_DEVICE_CREATE_WITH_NATIVE_HANDLE: int
UR_FUNCTION_DEVICE_GET_GLOBAL_TIMESTAMPS: int
UR_FUNCTION_ENQUEUE_EVENTS_WAIT: int
UR_FUNCTION_ENQUEUE_EVENTS_WAIT_WITH_BARRIER: int
UR_FUNCTION_ENQUEUE_MEM_BUFFER_READ: int
UR_FUNCTION_ENQUEUE_MEM_BUFFER_WRITE: int
UR_FUNCTION_ENQUEUE_MEM_BUFFER_READ_RECT: int
UR_FUNCTION_ENQUEUE_MEM_BUFFER_WRITE_RECT: int
UR_FUNCTION_ENQUEUE_MEM_BUFFER_COPY: int
UR_FUNCTION_ENQUEUE_MEM_BUFFER_COPY_RECT: int
UR_FUNCTION_ENQUEUE_MEM_BUFFER_FILL: int
UR_FUNCTION_ENQUEUE_MEM_IMAGE_READ: int
UR_FUNCTION_ENQUEUE_MEM_IMAGE_WRITE: int
UR_FUNCTION_ENQUEUE_MEM_IMAGE_COPY: int
UR_FUNCTION_ENQUEUE_MEM_BUFFER_MAP: int
UR_FUNCTION_ENQUEUE_MEM_UNMAP: int
UR_FUNCTION_ENQUEUE_USM_FILL: int
UR_FUNCTION_ENQUEUE_USM_MEMCPY: int
UR_FUNCTION_ENQUEUE_USM_PREFETCH: int
UR_FUNCTION_ENQUEUE_USM_ADVISE: int
UR_FUNCTION_ENQUEUE_DEVICE_GLOBAL_VARIABLE_WRITE: int
UR_FUNCTION_ENQUEUE_DEVICE_GLOBAL_VARIABLE_READ: int
UR_FUNCTION_EVENT_GET_INFO: int
UR_FUNCTION_EVENT_GET_PROFILING_INFO: int
UR_FUNCTION_EVENT_WAIT: int
UR_FUNCTION_EVENT_RETAIN: int
UR_FUNCTION_EVENT_RELEASE: int
UR_FUNCTION_EVENT_GET_NATIVE_HANDLE: int
UR_FUNCTION_EVENT_CREATE_WITH_NATIVE_HANDLE: int
UR_FUNCTION_EVENT_SET_CALLBACK: int
UR_FUNCTION_KERNEL_CREATE: int
UR_FUNCTION_KERNEL_GET_INFO: int
UR_FUNCTION_KERNEL_GET_GROUP_INFO: int
UR_FUNCTION_KERNEL_GET_SUB_GROUP_INFO: int
UR_FUNCTION_KERNEL_RETAIN: int
UR_FUNCTION_KERNEL_RELEASE: int
UR_FUNCTION_KERNEL_SET_EXEC_INFO: int
UR_FUNCTION_KERNEL_SET_SPECIALIZATION_CONSTANTS: int
UR_FUNCTION_KERNEL_GET_NATIVE_HANDLE: int
UR_FUNCTION_KERNEL_CREATE_WITH_NATIVE_HANDLE: int
UR_FUNCTION_MEM_IMAGE_CREATE: int
UR_FUNCTION_MEM_BUFFER_CREATE: int
UR_FUNCTION_MEM_RETAIN: int
UR_FUNCTION_MEM_RELEASE: int
UR_FUNCTION_MEM_BUFFER_PARTITION: int
UR_FUNCTION_MEM_GET_NATIVE_HANDLE: int
UR_FUNCTION_ENQUEUE_READ_HOST_PIPE: int
UR_FUNCTION_MEM_GET_INFO: int
UR_FUNCTION_MEM_IMAGE_GET_INFO: int
UR_FUNCTION_PLATFORM_GET: int
UR_FUNCTION_PLATFORM_GET_INFO: int
UR_FUNCTION_PLATFORM_GET_API_VERSION: int
UR_FUNCTION_PLATFORM_GET_NATIVE_HANDLE: int
UR_FUNCTION_PLATFORM_CREATE_WITH_NATIVE_HANDLE: int
UR_FUNCTION_PROGRAM_CREATE_WITH_IL: int
UR_FUNCTION_PROGRAM_CREATE_WITH_BINARY: int
UR_FUNCTION_PROGRAM_BUILD: int
UR_FUNCTION_PROGRAM_COMPILE: int
UR_FUNCTION_PROGRAM_LINK: int
UR_FUNCTION_PROGRAM_RETAIN: int
UR_FUNCTION_PROGRAM_RELEASE: int
UR_FUNCTION_PROGRAM_GET_FUNCTION_POINTER: int
UR_FUNCTION_PROGRAM_GET_INFO: int
UR_FUNCTION_PROGRAM_GET_BUILD_INFO: int
UR_FUNCTION_PROGRAM_SET_SPECIALIZATION_CONSTANTS: int
UR_FUNCTION_PROGRAM_GET_NATIVE_HANDLE: int
UR_FUNCTION_PROGRAM_CREATE_WITH_NATIVE_HANDLE: int
UR_FUNCTION_QUEUE_GET_INFO: int
UR_FUNCTION_QUEUE_CREATE: int
UR_FUNCTION_QUEUE_RETAIN: int
UR_FUNCTION_QUEUE_RELEASE: int
UR_FUNCTION_QUEUE_GET_NATIVE_HANDLE: int
UR_FUNCTION_QUEUE_CREATE_WITH_NATIVE_HANDLE: int
UR_FUNCTION_QUEUE_FINISH: int
UR_FUNCTION_QUEUE_FLUSH: int
UR_FUNCTION_SAMPLER_CREATE: int
UR_FUNCTION_SAMPLER_RETAIN: int
UR_FUNCTION_SAMPLER_RELEASE: int
UR_FUNCTION_SAMPLER_GET_INFO: int
UR_FUNCTION_SAMPLER_GET_NATIVE_HANDLE: int
UR_FUNCTION_SAMPLER_CREATE_WITH_NATIVE_HANDLE: int
UR_FUNCTION_USM_HOST_ALLOC: int
UR_FUNCTION_USM_DEVICE_ALLOC: int
UR_FUNCTION_USM_SHARED_ALLOC: int
UR_FUNCTION_USM_FREE: int
UR_FUNCTION_USM_GET_MEM_ALLOC_INFO: int
UR_FUNCTION_USM_POOL_CREATE: int
UR_FUNCTION_COMMAND_BUFFER_CREATE_EXP: int
UR_FUNCTION_PLATFORM_GET_BACKEND_OPTION: int
UR_FUNCTION_MEM_BUFFER_CREATE_WITH_NATIVE_HANDLE: int
UR_FUNCTION_MEM_IMAGE_CREATE_WITH_NATIVE_HANDLE: int
UR_FUNCTION_ENQUEUE_WRITE_HOST_PIPE: int
UR_FUNCTION_USM_POOL_RETAIN: int
UR_FUNCTION_USM_POOL_RELEASE: int
UR_FUNCTION_USM_POOL_GET_INFO: int
UR_FUNCTION_COMMAND_BUFFER_RETAIN_EXP: int
UR_FUNCTION_COMMAND_BUFFER_RELEASE_EXP: int
UR_FUNCTION_COMMAND_BUFFER_FINALIZE_EXP: int
UR_FUNCTION_COMMAND_BUFFER_APPEND_KERNEL_LAUNCH_EXP: int
UR_FUNCTION_USM_PITCHED_ALLOC_EXP: int
UR_FUNCTION_BINDLESS_IMAGES_UNSAMPLED_IMAGE_HANDLE_DESTROY_EXP: int
UR_FUNCTION_BINDLESS_IMAGES_SAMPLED_IMAGE_HANDLE_DESTROY_EXP: int
UR_FUNCTION_BINDLESS_IMAGES_IMAGE_ALLOCATE_EXP: int
UR_FUNCTION_BINDLESS_IMAGES_IMAGE_FREE_EXP: int
UR_FUNCTION_BINDLESS_IMAGES_UNSAMPLED_IMAGE_CREATE_EXP: int
UR_FUNCTION_BINDLESS_IMAGES_SAMPLED_IMAGE_CREATE_EXP: int
UR_FUNCTION_BINDLESS_IMAGES_IMAGE_COPY_EXP: int
UR_FUNCTION_BINDLESS_IMAGES_IMAGE_GET_INFO_EXP: int
UR_FUNCTION_BINDLESS_IMAGES_MIPMAP_GET_LEVEL_EXP: int
UR_FUNCTION_BINDLESS_IMAGES_MIPMAP_FREE_EXP: int
UR_FUNCTION_BINDLESS_IMAGES_MAP_EXTERNAL_ARRAY_EXP: int
UR_FUNCTION_BINDLESS_IMAGES_RELEASE_EXTERNAL_SEMAPHORE_EXP: int
UR_FUNCTION_BINDLESS_IMAGES_WAIT_EXTERNAL_SEMAPHORE_EXP: int
UR_FUNCTION_BINDLESS_IMAGES_SIGNAL_EXTERNAL_SEMAPHORE_EXP: int
UR_FUNCTION_ENQUEUE_USM_FILL_2D: int
UR_FUNCTION_ENQUEUE_USM_MEMCPY_2D: int
UR_FUNCTION_VIRTUAL_MEM_GRANULARITY_GET_INFO: int
UR_FUNCTION_VIRTUAL_MEM_RESERVE: int
UR_FUNCTION_VIRTUAL_MEM_FREE: int
UR_FUNCTION_VIRTUAL_MEM_MAP: int
UR_FUNCTION_VIRTUAL_MEM_UNMAP: int
UR_FUNCTION_VIRTUAL_MEM_SET_ACCESS: int
UR_FUNCTION_VIRTUAL_MEM_GET_INFO: int
UR_FUNCTION_PHYSICAL_MEM_CREATE: int
UR_FUNCTION_PHYSICAL_MEM_RETAIN: int
UR_FUNCTION_PHYSICAL_MEM_RELEASE: int
UR_FUNCTION_USM_IMPORT_EXP: int
UR_FUNCTION_USM_RELEASE_EXP: int
UR_FUNCTION_USM_P2P_ENABLE_PEER_ACCESS_EXP: int
UR_FUNCTION_USM_P2P_DISABLE_PEER_ACCESS_EXP: int
UR_FUNCTION_USM_P2P_PEER_ACCESS_GET_INFO_EXP: int
UR_FUNCTION_LOADER_CONFIG_CREATE: int
UR_FUNCTION_LOADER_CONFIG_RELEASE: int
UR_FUNCTION_LOADER_CONFIG_RETAIN: int
UR_FUNCTION_LOADER_CONFIG_GET_INFO: int
UR_FUNCTION_LOADER_CONFIG_ENABLE_LAYER: int
UR_FUNCTION_ADAPTER_RELEASE: int
UR_FUNCTION_ADAPTER_GET: int
UR_FUNCTION_ADAPTER_RETAIN: int
UR_FUNCTION_ADAPTER_GET_LAST_ERROR: int
UR_FUNCTION_ADAPTER_GET_INFO: int
UR_FUNCTION_PROGRAM_BUILD_EXP: int
UR_FUNCTION_PROGRAM_COMPILE_EXP: int
UR_FUNCTION_PROGRAM_LINK_EXP: int
UR_FUNCTION_LOADER_CONFIG_SET_CODE_LOCATION_CALLBACK: int
UR_FUNCTION_LOADER_INIT: int
UR_FUNCTION_LOADER_TEAR_DOWN: int
UR_FUNCTION_PROGRAM_GET_GLOBAL_VARIABLE_POINTER: int
UR_FUNCTION_DEVICE_GET_SELECTED: int
UR_FUNCTION_COMMAND_BUFFER_UPDATE_KERNEL_LAUNCH_EXP: int
UR_FUNCTION_COMMAND_BUFFER_GET_INFO_EXP: int
UR_FUNCTION_ENQUEUE_TIMESTAMP_RECORDING_EXP: int
UR_FUNCTION_KERNEL_GET_SUGGESTED_LOCAL_WORK_SIZE: int
UR_FUNCTION_BINDLESS_IMAGES_IMPORT_EXTERNAL_MEMORY_EXP: int
UR_FUNCTION_BINDLESS_IMAGES_IMPORT_EXTERNAL_SEMAPHORE_EXP: int
UR_FUNCTION_ENQUEUE_NATIVE_COMMAND_EXP: int
UR_FUNCTION_LOADER_CONFIG_SET_MOCKING_ENABLED: int
UR_FUNCTION_BINDLESS_IMAGES_RELEASE_EXTERNAL_MEMORY_EXP: int
UR_FUNCTION_COMMAND_BUFFER_APPEND_USM_MEMCPY_EXP: int
UR_FUNCTION_COMMAND_BUFFER_APPEND_USM_FILL_EXP: int
UR_FUNCTION_COMMAND_BUFFER_APPEND_MEM_BUFFER_COPY_EXP: int
UR_FUNCTION_COMMAND_BUFFER_APPEND_MEM_BUFFER_WRITE_EXP: int
UR_FUNCTION_COMMAND_BUFFER_APPEND_MEM_BUFFER_READ_EXP: int
UR_FUNCTION_COMMAND_BUFFER_APPEND_MEM_BUFFER_COPY_RECT_EXP: int
UR_FUNCTION_COMMAND_BUFFER_APPEND_MEM_BUFFER_WRITE_RECT_EXP: int
UR_FUNCTION_COMMAND_BUFFER_APPEND_MEM_BUFFER_READ_RECT_EXP: int
UR_FUNCTION_COMMAND_BUFFER_APPEND_MEM_BUFFER_FILL_EXP: int
UR_FUNCTION_COMMAND_BUFFER_APPEND_USM_PREFETCH_EXP: int
UR_FUNCTION_COMMAND_BUFFER_APPEND_USM_ADVISE_EXP: int
UR_FUNCTION_ENQUEUE_COMMAND_BUFFER_EXP: int
UR_FUNCTION_COMMAND_BUFFER_UPDATE_SIGNAL_EVENT_EXP: int
UR_FUNCTION_COMMAND_BUFFER_UPDATE_WAIT_EVENTS_EXP: int
UR_FUNCTION_BINDLESS_IMAGES_MAP_EXTERNAL_LINEAR_MEMORY_EXP: int
UR_FUNCTION_ENQUEUE_EVENTS_WAIT_WITH_BARRIER_EXT: int
UR_FUNCTION_PHYSICAL_MEM_GET_INFO: int
UR_FUNCTION_ENQUEUE_USM_DEVICE_ALLOC_EXP: int
UR_FUNCTION_ENQUEUE_USM_SHARED_ALLOC_EXP: int
UR_FUNCTION_ENQUEUE_USM_HOST_ALLOC_EXP: int
UR_FUNCTION_ENQUEUE_USM_FREE_EXP: int
UR_FUNCTION_USM_POOL_CREATE_EXP: int
UR_FUNCTION_USM_POOL_DESTROY_EXP: int
UR_FUNCTION_USM_POOL_GET_DEFAULT_DEVICE_POOL_EXP: int
UR_FUNCTION_USM_POOL_SET_DEVICE_POOL_EXP: int
UR_FUNCTION_USM_POOL_GET_DEVICE_POOL_EXP: int
UR_FUNCTION_USM_POOL_TRIM_TO_EXP: int
UR_FUNCTION_USM_POOL_GET_INFO_EXP: int
UR_FUNCTION_COMMAND_BUFFER_APPEND_NATIVE_COMMAND_EXP: int
UR_FUNCTION_COMMAND_BUFFER_GET_NATIVE_HANDLE_EXP: int
UR_FUNCTION_USM_POOL_SET_INFO_EXP: int
UR_FUNCTION_ADAPTER_SET_LOGGER_CALLBACK: int
UR_FUNCTION_ADAPTER_SET_LOGGER_CALLBACK_LEVEL: int
UR_FUNCTION_BINDLESS_IMAGES_GET_IMAGE_UNSAMPLED_HANDLE_SUPPORT_EXP: int
UR_FUNCTION_BINDLESS_IMAGES_GET_IMAGE_SAMPLED_HANDLE_SUPPORT_EXP: int
UR_FUNCTION_BINDLESS_IMAGES_GET_IMAGE_MEMORY_HANDLE_TYPE_SUPPORT_EXP: int
UR_FUNCTION_BINDLESS_IMAGES_FREE_MAPPED_LINEAR_MEMORY_EXP: int
UR_FUNCTION_KERNEL_SUGGEST_MAX_COOPERATIVE_GROUP_COUNT: int
UR_FUNCTION_USM_CONTEXT_MEMCPY_EXP: int
UR_FUNCTION_MEMORY_EXPORT_ALLOC_EXPORTABLE_MEMORY_EXP: int
UR_FUNCTION_MEMORY_EXPORT_FREE_EXPORTABLE_MEMORY_EXP: int
UR_FUNCTION_MEMORY_EXPORT_EXPORT_MEMORY_HANDLE_EXP: int
UR_FUNCTION_BINDLESS_IMAGES_SUPPORTS_IMPORTING_HANDLE_TYPE_EXP: int
UR_FUNCTION_IPC_GET_MEM_HANDLE_EXP: int
UR_FUNCTION_IPC_PUT_MEM_HANDLE_EXP: int
UR_FUNCTION_IPC_OPEN_MEM_HANDLE_EXP: int
UR_FUNCTION_IPC_CLOSE_MEM_HANDLE_EXP: int
UR_FUNCTION_DEVICE_WAIT_EXP: int
UR_FUNCTION_PROGRAM_DYNAMIC_LINK_EXP: int
UR_FUNCTION_ENQUEUE_KERNEL_LAUNCH_WITH_ARGS_EXP: int
UR_FUNCTION_GRAPH_CREATE_EXP: int
UR_FUNCTION_QUEUE_BEGIN_GRAPH_CAPTURE_EXP: int
UR_FUNCTION_QUEUE_BEGIN_CAPTURE_INTO_GRAPH_EXP: int
UR_FUNCTION_QUEUE_END_GRAPH_CAPTURE_EXP: int
UR_FUNCTION_GRAPH_DESTROY_EXP: int
UR_FUNCTION_GRAPH_EXECUTABLE_GRAPH_DESTROY_EXP: int
UR_FUNCTION_QUEUE_IS_GRAPH_CAPTURE_ENABLED_EXP: int
UR_FUNCTION_GRAPH_IS_EMPTY_EXP: int
UR_FUNCTION_GRAPH_DUMP_CONTENTS_EXP: int
UR_FUNCTION_GRAPH_INSTANTIATE_GRAPH_EXP: int
UR_FUNCTION_ENQUEUE_GRAPH_EXP: int
UR_FUNCTION_ENQUEUE_HOST_TASK_EXP: int
UR_FUNCTION_COMMAND_BUFFER_APPEND_KERNEL_LAUNCH_WITH_ARGS_EXP: int
UR_FUNCTION_KERNEL_GET_SUGGESTED_LOCAL_WORK_SIZE_WITH_ARGS: int
UR_FUNCTION_USM_HOST_ALLOC_REGISTER_EXP: int
UR_FUNCTION_USM_HOST_ALLOC_UNREGISTER_EXP: int
UR_FUNCTION_QUEUE_GET_GRAPH_EXP: int
UR_FUNCTION_GRAPH_SET_DESTRUCTION_CALLBACK_EXP: int
UR_FUNCTION_IPC_GET_PHYS_MEM_HANDLE_EXP: int
UR_FUNCTION_IPC_PUT_PHYS_MEM_HANDLE_EXP: int
UR_FUNCTION_IPC_OPEN_PHYS_MEM_HANDLE_EXP: int
UR_FUNCTION_IPC_CLOSE_PHYS_MEM_HANDLE_EXP: int
UR_FUNCTION_GRAPH_GET_NATIVE_HANDLE_EXP: int
UR_FUNCTION_GRAPH_EXECUTABLE_GRAPH_GET_NATIVE_HANDLE_EXP: int
UR_FUNCTION_EVENT_CREATE_EXP: int
UR_FUNCTION_IPC_GET_EVENT_HANDLE_EXP: int
UR_FUNCTION_IPC_PUT_EVENT_HANDLE_EXP: int
UR_FUNCTION_IPC_OPEN_EVENT_HANDLE_EXP: int
UR_FUNCTION_GRAPH_GET_ID_EXP: int
UR_STRUCTURE_TYPE_CONTEXT_PROPERTIES: int
UR_STRUCTURE_TYPE_IMAGE_DESC: int
UR_STRUCTURE_TYPE_BUFFER_PROPERTIES: int
UR_STRUCTURE_TYPE_BUFFER_REGION: int
UR_STRUCTURE_TYPE_BUFFER_CHANNEL_PROPERTIES: int
UR_STRUCTURE_TYPE_BUFFER_ALLOC_LOCATION_PROPERTIES: int
UR_STRUCTURE_TYPE_PROGRAM_PROPERTIES: int
UR_STRUCTURE_TYPE_USM_DESC: int
UR_STRUCTURE_TYPE_USM_HOST_DESC: int
UR_STRUCTURE_TYPE_USM_DEVICE_DESC: int
UR_STRUCTURE_TYPE_USM_POOL_DESC: int
UR_STRUCTURE_TYPE_USM_POOL_LIMITS_DESC: int
UR_STRUCTURE_TYPE_DEVICE_BINARY: int
UR_STRUCTURE_TYPE_SAMPLER_DESC: int
UR_STRUCTURE_TYPE_QUEUE_PROPERTIES: int
UR_STRUCTURE_TYPE_QUEUE_INDEX_PROPERTIES: int
UR_STRUCTURE_TYPE_CONTEXT_NATIVE_PROPERTIES: int
UR_STRUCTURE_TYPE_KERNEL_NATIVE_PROPERTIES: int
UR_STRUCTURE_TYPE_QUEUE_NATIVE_PROPERTIES: int
UR_STRUCTURE_TYPE_MEM_NATIVE_PROPERTIES: int
UR_STRUCTURE_TYPE_EVENT_NATIVE_PROPERTIES: int
UR_STRUCTURE_TYPE_PLATFORM_NATIVE_PROPERTIES: int
UR_STRUCTURE_TYPE_DEVICE_NATIVE_PROPERTIES: int
UR_STRUCTURE_TYPE_PROGRAM_NATIVE_PROPERTIES: int
UR_STRUCTURE_TYPE_SAMPLER_NATIVE_PROPERTIES: int
UR_STRUCTURE_TYPE_QUEUE_NATIVE_DESC: int
UR_STRUCTURE_TYPE_DEVICE_PARTITION_PROPERTIES: int
UR_STRUCTURE_TYPE_KERNEL_ARG_MEM_OBJ_PROPERTIES: int
UR_STRUCTURE_TYPE_KERNEL_ARG_POINTER_PROPERTIES: int
UR_STRUCTURE_TYPE_KERNEL_ARG_SAMPLER_PROPERTIES: int
UR_STRUCTURE_TYPE_KERNEL_EXEC_INFO_PROPERTIES: int
UR_STRUCTURE_TYPE_KERNEL_ARG_VALUE_PROPERTIES: int
UR_STRUCTURE_TYPE_KERNEL_ARG_LOCAL_PROPERTIES: int
UR_STRUCTURE_TYPE_USM_ALLOC_LOCATION_DESC: int
UR_STRUCTURE_TYPE_USM_POOL_BUFFER_DESC: int
UR_STRUCTURE_TYPE_PHYSICAL_MEM_PROPERTIES: int
UR_STRUCTURE_TYPE_KERNEL_LAUNCH_EXT_PROPERTIES: int
UR_STRUCTURE_TYPE_KERNEL_LAUNCH_CLUSTER_PROPERTY: int
UR_STRUCTURE_TYPE_KERNEL_LAUNCH_WORKGROUP_PROPERTY: int
UR_STRUCTURE_TYPE_EXP_COMMAND_BUFFER_DESC: int
UR_STRUCTURE_TYPE_EXP_COMMAND_BUFFER_UPDATE_KERNEL_LAUNCH_DESC: int
UR_STRUCTURE_TYPE_EXP_COMMAND_BUFFER_UPDATE_MEMOBJ_ARG_DESC: int
UR_STRUCTURE_TYPE_EXP_COMMAND_BUFFER_UPDATE_POINTER_ARG_DESC: int
UR_STRUCTURE_TYPE_EXP_COMMAND_BUFFER_UPDATE_VALUE_ARG_DESC: int
UR_STRUCTURE_TYPE_EXP_SAMPLER_MIP_PROPERTIES: int
UR_STRUCTURE_TYPE_EXP_EXTERNAL_MEM_DESC: int
UR_STRUCTURE_TYPE_EXP_EXTERNAL_SEMAPHORE_DESC: int
UR_STRUCTURE_TYPE_EXP_FILE_DESCRIPTOR: int
UR_STRUCTURE_TYPE_EXP_WIN32_HANDLE: int
UR_STRUCTURE_TYPE_EXP_SAMPLER_ADDR_MODES: int
UR_STRUCTURE_TYPE_EXP_SAMPLER_CUBEMAP_PROPERTIES: int
UR_STRUCTURE_TYPE_EXP_IMAGE_COPY_REGION: int
UR_STRUCTURE_TYPE_EXP_WIN32_NAME: int
UR_STRUCTURE_TYPE_EXP_IMAGE_USER_PITCH_DESC: int
UR_STRUCTURE_TYPE_EXP_ASYNC_USM_ALLOC_PROPERTIES: int
UR_STRUCTURE_TYPE_EXP_ENQUEUE_NATIVE_COMMAND_PROPERTIES: int
UR_STRUCTURE_TYPE_EXP_ENQUEUE_EXT_PROPERTIES: int
UR_STRUCTURE_TYPE_EXP_KERNEL_ARG_PROPERTIES: int
UR_STRUCTURE_TYPE_EXP_HOST_TASK_PROPERTIES: int
UR_STRUCTURE_TYPE_EXP_USM_HOST_ALLOC_REGISTER_PROPERTIES: int
UR_STRUCTURE_TYPE_EXP_EVENT_DESC: int
UR_SAMPLER_FILTER_MODE_NEAREST: int
UR_SAMPLER_FILTER_MODE_LINEAR: int
UR_SAMPLER_ADDRESSING_MODE_NONE: int
UR_SAMPLER_ADDRESSING_MODE_CLAMP_TO_EDGE: int
UR_SAMPLER_ADDRESSING_MODE_CLAMP: int
UR_SAMPLER_ADDRESSING_MODE_REPEAT: int
UR_SAMPLER_ADDRESSING_MODE_MIRRORED_REPEAT: int
UR_SAMPLER_INFO_REFERENCE_COUNT: int
UR_SAMPLER_INFO_CONTEXT: int
UR_SAMPLER_INFO_NORMALIZED_COORDS: int
UR_SAMPLER_INFO_ADDRESSING_MODE: int
UR_SAMPLER_INFO_FILTER_MODE: int
UR_USM_HOST_MEM_FLAG_INITIAL_PLACEMENT: int
UR_USM_DEVICE_MEM_FLAG_WRITE_COMBINED: int
UR_USM_DEVICE_MEM_FLAG_INITIAL_PLACEMENT: int
UR_USM_DEVICE_MEM_FLAG_DEVICE_READ_ONLY: int
UR_USM_POOL_FLAG_ZERO_INITIALIZE_BLOCK: int
UR_USM_POOL_FLAG_USE_NATIVE_MEMORY_POOL_EXP: int
UR_USM_POOL_FLAG_READ_ONLY_EXP: int
UR_USM_TYPE_UNKNOWN: int
UR_USM_TYPE_HOST: int
UR_USM_TYPE_DEVICE: int
UR_USM_TYPE_SHARED: int
UR_USM_ALLOC_INFO_TYPE: int
UR_USM_ALLOC_INFO_BASE_PTR: int
UR_USM_ALLOC_INFO_SIZE: int
UR_USM_ALLOC_INFO_DEVICE: int
UR_USM_ALLOC_INFO_POOL: int
UR_USM_ADVICE_FLAG_DEFAULT: int
UR_USM_ADVICE_FLAG_SET_READ_MOSTLY: int
UR_USM_ADVICE_FLAG_CLEAR_READ_MOSTLY: int
UR_USM_ADVICE_FLAG_SET_PREFERRED_LOCATION: int
UR_USM_ADVICE_FLAG_CLEAR_PREFERRED_LOCATION: int
UR_USM_ADVICE_FLAG_SET_NON_ATOMIC_MOSTLY: int
UR_USM_ADVICE_FLAG_CLEAR_NON_ATOMIC_MOSTLY: int
UR_USM_ADVICE_FLAG_BIAS_CACHED: int
UR_USM_ADVICE_FLAG_BIAS_UNCACHED: int
UR_USM_ADVICE_FLAG_SET_ACCESSED_BY_DEVICE: int
UR_USM_ADVICE_FLAG_CLEAR_ACCESSED_BY_DEVICE: int
UR_USM_ADVICE_FLAG_SET_ACCESSED_BY_HOST: int
UR_USM_ADVICE_FLAG_CLEAR_ACCESSED_BY_HOST: int
UR_USM_ADVICE_FLAG_SET_PREFERRED_LOCATION_HOST: int
UR_USM_ADVICE_FLAG_CLEAR_PREFERRED_LOCATION_HOST: int
UR_USM_ADVICE_FLAG_SET_NON_COHERENT_MEMORY: int
UR_USM_ADVICE_FLAG_CLEAR_NON_COHERENT_MEMORY: int
UR_USM_POOL_INFO_REFERENCE_COUNT: int
UR_USM_POOL_INFO_CONTEXT: int
UR_USM_POOL_INFO_RELEASE_THRESHOLD_EXP: int
UR_USM_POOL_INFO_MAXIMUM_SIZE_EXP: int
UR_USM_POOL_INFO_RESERVED_CURRENT_EXP: int
UR_USM_POOL_INFO_RESERVED_HIGH_EXP: int
UR_USM_POOL_INFO_USED_CURRENT_EXP: int
UR_USM_POOL_INFO_USED_HIGH_EXP: int
UR_VIRTUAL_MEM_GRANULARITY_INFO_MINIMUM: int
UR_VIRTUAL_MEM_GRANULARITY_INFO_RECOMMENDED: int
UR_VIRTUAL_MEM_ACCESS_FLAG_NONE: int
UR_VIRTUAL_MEM_ACCESS_FLAG_READ_WRITE: int
UR_VIRTUAL_MEM_ACCESS_FLAG_READ_ONLY: int
UR_VIRTUAL_MEM_INFO_ACCESS_MODE: int
UR_PHYSICAL_MEM_FLAG_ENABLE_IPC: int
UR_PHYSICAL_MEM_INFO_CONTEXT: int
UR_PHYSICAL_MEM_INFO_DEVICE: int
UR_PHYSICAL_MEM_INFO_SIZE: int
UR_PHYSICAL_MEM_INFO_PROPERTIES: int
UR_PHYSICAL_MEM_INFO_REFERENCE_COUNT: int
UR_CONTEXT_FLAGS_MASK: int
UR_DEVICE_AFFINITY_DOMAIN_FLAGS_MASK: int
UR_DEVICE_FP_CAPABILITY_FLAGS_MASK: int
UR_DEVICE_EXEC_CAPABILITY_FLAGS_MASK: int
UR_MEMORY_ORDER_CAPABILITY_FLAGS_MASK: int
UR_MEMORY_SCOPE_CAPABILITY_FLAGS_MASK: int
UR_DEVICE_USM_ACCESS_CAPABILITY_FLAGS_MASK: int
UR_DEVICE_THROTTLE_REASONS_FLAGS_MASK: int
UR_KERNEL_LAUNCH_PROPERTIES_FLAGS_MASK: int
UR_KERNEL_LAUNCH_FLAGS_MASK: int
UR_MAP_FLAGS_MASK: int
UR_USM_MIGRATION_FLAGS_MASK: int
UR_EXP_DEVICE_2D_BLOCK_ARRAY_CAPABILITY_FLAGS_MASK: int
UR_EXP_ASYNC_USM_ALLOC_FLAGS_MASK: int
UR_EXP_IMAGE_COPY_FLAGS_MASK: int
UR_DEVICE_COMMAND_BUFFER_UPDATE_CAPABILITY_FLAGS_MASK: int
UR_EXP_HOST_TASK_FLAGS_MASK: int
UR_EXP_ENQUEUE_EXT_FLAGS_MASK: int
UR_EXP_PROGRAM_FLAGS_MASK: int
UR_EXP_ENQUEUE_NATIVE_COMMAND_FLAGS_MASK: int
UR_EXP_EVENT_FLAGS_MASK: int
UR_EXP_USM_HOST_ALLOC_REGISTER_FLAGS_MASK: int
UR_DEVICE_INIT_FLAGS_MASK: int
UR_MEM_FLAGS_MASK: int
UR_QUEUE_FLAGS_MASK: int
UR_USM_HOST_MEM_FLAGS_MASK: int
UR_USM_DEVICE_MEM_FLAGS_MASK: int
UR_USM_POOL_FLAGS_MASK: int
UR_USM_ADVICE_FLAGS_MASK: int
UR_VIRTUAL_MEM_ACCESS_FLAGS_MASK: int
UR_PHYSICAL_MEM_FLAGS_MASK: int
UR_DEVICE_BINARY_TARGET_UNKNOWN: str
UR_DEVICE_BINARY_TARGET_SPIRV32: str
UR_DEVICE_BINARY_TARGET_SPIRV64: str
UR_DEVICE_BINARY_TARGET_SPIRV64_X86_64: str
UR_DEVICE_BINARY_TARGET_SPIRV64_GEN: str
UR_DEVICE_BINARY_TARGET_SPIRV64_FPGA: str
UR_DEVICE_BINARY_TARGET_NVPTX64: str
UR_DEVICE_BINARY_TARGET_AMDGCN: str
UR_DEVICE_BINARY_TARGET_NATIVE_CPU: str
def urAdapterGet() -> list[ur_adapter_handle_t]: ...
def urAdapterRelease(hAdapter: ur_adapter_handle_t) -> ur_result_t: ...
def urAdapterRetain(hAdapter: ur_adapter_handle_t) -> ur_result_t: ...
def urAdapterGetLastError(hAdapter: ur_adapter_handle_t) -> tuple[ur_result_t, str, int]: ...
def urAdapterGetInfo(hAdapter: ur_adapter_handle_t, propName: int) -> Any: ...
def urAdapterSetLoggerCallback(hAdapter: ur_adapter_handle_t, pfnLoggerCallback: Pointer | None, pUserData: Memory | None, level: int) -> ur_result_t: ...
def urAdapterSetLoggerCallbackLevel(hAdapter: ur_adapter_handle_t, level: int) -> ur_result_t: ...
def urContextCreate(phDevices: Sequence[ur_device_handle_t] | Pointer, pProperties: ur_context_properties_t | Pointer | None = None) -> ur_context_handle_t: ...
def urContextRetain(hContext: ur_context_handle_t) -> ur_result_t: ...
def urContextRelease(hContext: ur_context_handle_t) -> ur_result_t: ...
def urContextGetInfo(hContext: ur_context_handle_t, propName: int) -> Any: ...
def urContextGetNativeHandle(hContext: ur_context_handle_t) -> int: ...
def urContextCreateWithNativeHandle(hNativeContext: int, hAdapter: ur_adapter_handle_t, phDevices: Sequence[ur_device_handle_t] | Pointer | None = None, pProperties: ur_context_native_properties_t | Pointer | None = None) -> ur_context_handle_t: ...
def urContextSetExtendedDeleter(hContext: ur_context_handle_t, pfnDeleter: Pointer | None, pUserData: Memory | None = None) -> ur_result_t: ...
def urDeviceGet(hPlatform: ur_platform_handle_t, DeviceType: int) -> list[ur_device_handle_t]: ...
def urDeviceGetSelected(hPlatform: ur_platform_handle_t, DeviceType: int) -> list[ur_device_handle_t]: ...
def urDeviceGetInfo(hDevice: ur_device_handle_t, propName: int) -> Any: ...
def urDeviceRetain(hDevice: ur_device_handle_t) -> ur_result_t: ...
def urDeviceRelease(hDevice: ur_device_handle_t) -> ur_result_t: ...
def urDevicePartition(hDevice: ur_device_handle_t, pProperties: ur_device_partition_properties_t | Pointer) -> list[ur_device_handle_t]: ...
def urDeviceSelectBinary(hDevice: ur_device_handle_t, pBinaries: Sequence[ur_device_binary_t] | Pointer) -> int: ...
def urDeviceGetNativeHandle(hDevice: ur_device_handle_t) -> int: ...
def urDeviceCreateWithNativeHandle(hNativeDevice: int, hAdapter: ur_adapter_handle_t, pProperties: ur_device_native_properties_t | Pointer | None = None) -> ur_device_handle_t: ...
def urDeviceGetGlobalTimestamps(hDevice: ur_device_handle_t) -> tuple[int, int]: ...
def urEnqueueEventsWait(hQueue: ur_queue_handle_t, phEventWaitList: Sequence[ur_event_handle_t] | Pointer | None = None, phEvent: Pointer | None = None) -> ur_result_t: ...
def urEnqueueEventsWaitWithBarrier(hQueue: ur_queue_handle_t, phEventWaitList: Sequence[ur_event_handle_t] | Pointer | None = None, phEvent: Pointer | None = None) -> ur_result_t: ...
def urEnqueueMemBufferRead(hQueue: ur_queue_handle_t, hBuffer: ur_mem_handle_t, blockingRead: bool, offset: int, size: int, pDst: Memory, phEventWaitList: Sequence[ur_event_handle_t] | Pointer | None = None, phEvent: Pointer | None = None) -> ur_result_t: ...
def urEnqueueMemBufferWrite(hQueue: ur_queue_handle_t, hBuffer: ur_mem_handle_t, blockingWrite: bool, offset: int, size: int, pSrc: Memory, phEventWaitList: Sequence[ur_event_handle_t] | Pointer | None = None, phEvent: Pointer | None = None) -> ur_result_t: ...
def urEnqueueMemBufferReadRect(hQueue: ur_queue_handle_t, hBuffer: ur_mem_handle_t, blockingRead: bool, bufferOrigin: ur_rect_offset_t | Pointer, hostOrigin: ur_rect_offset_t | Pointer, region: ur_rect_region_t | Pointer, bufferRowPitch: int, bufferSlicePitch: int, hostRowPitch: int, hostSlicePitch: int, pDst: Memory, phEventWaitList: Sequence[ur_event_handle_t] | Pointer | None = None, phEvent: Pointer | None = None) -> ur_result_t: ...
def urEnqueueMemBufferWriteRect(hQueue: ur_queue_handle_t, hBuffer: ur_mem_handle_t, blockingWrite: bool, bufferOrigin: ur_rect_offset_t | Pointer, hostOrigin: ur_rect_offset_t | Pointer, region: ur_rect_region_t | Pointer, bufferRowPitch: int, bufferSlicePitch: int, hostRowPitch: int, hostSlicePitch: int, pSrc: Memory, phEventWaitList: Sequence[ur_event_handle_t] | Pointer | None = None, phEvent: Pointer | None = None) -> ur_result_t: ...
def urEnqueueMemBufferCopy(hQueue: ur_queue_handle_t, hBufferSrc: ur_mem_handle_t, hBufferDst: ur_mem_handle_t, srcOffset: int, dstOffset: int, size: int, phEventWaitList: Sequence[ur_event_handle_t] | Pointer | None = None, phEvent: Pointer | None = None) -> ur_result_t: ...
def urEnqueueMemBufferCopyRect(hQueue: ur_queue_handle_t, hBufferSrc: ur_mem_handle_t, hBufferDst: ur_mem_handle_t, srcOrigin: ur_rect_offset_t | Pointer, dstOrigin: ur_rect_offset_t | Pointer, region: ur_rect_region_t | Pointer, srcRowPitch: int, srcSlicePitch: int, dstRowPitch: int, dstSlicePitch: int, phEventWaitList: Sequence[ur_event_handle_t] | Pointer | None = None, phEvent: Pointer | None = None) -> ur_result_t: ...
def urEnqueueMemBufferFill(hQueue: ur_queue_handle_t, hBuffer: ur_mem_handle_t, pPattern: Memory, patternSize: int, offset: int, size: int, phEventWaitList: Sequence[ur_event_handle_t] | Pointer | None = None, phEvent: Pointer | None = None) -> ur_result_t: ...
def urEnqueueMemImageRead(hQueue: ur_queue_handle_t, hImage: ur_mem_handle_t, blockingRead: bool, origin: ur_rect_offset_t | Pointer, region: ur_rect_region_t | Pointer, rowPitch: int, slicePitch: int, pDst: Memory, phEventWaitList: Sequence[ur_event_handle_t] | Pointer | None = None, phEvent: Pointer | None = None) -> ur_result_t: ...
def urEnqueueMemImageWrite(hQueue: ur_queue_handle_t, hImage: ur_mem_handle_t, blockingWrite: bool, origin: ur_rect_offset_t | Pointer, region: ur_rect_region_t | Pointer, rowPitch: int, slicePitch: int, pSrc: Memory, phEventWaitList: Sequence[ur_event_handle_t] | Pointer | None = None, phEvent: Pointer | None = None) -> ur_result_t: ...
def urEnqueueMemImageCopy(hQueue: ur_queue_handle_t, hImageSrc: ur_mem_handle_t, hImageDst: ur_mem_handle_t, srcOrigin: ur_rect_offset_t | Pointer, dstOrigin: ur_rect_offset_t | Pointer, region: ur_rect_region_t | Pointer, phEventWaitList: Sequence[ur_event_handle_t] | Pointer | None = None, phEvent: Pointer | None = None) -> ur_result_t: ...
def urEnqueueMemBufferMap(hQueue: ur_queue_handle_t, hBuffer: ur_mem_handle_t, blockingMap: bool, mapFlags: int, offset: int, size: int, phEventWaitList: Sequence[ur_event_handle_t] | Pointer | None = None, phEvent: Pointer | None = None) -> Pointer: ...
def urEnqueueMemUnmap(hQueue: ur_queue_handle_t, hMem: ur_mem_handle_t, pMappedPtr: Memory, phEventWaitList: Sequence[ur_event_handle_t] | Pointer | None = None, phEvent: Pointer | None = None) -> ur_result_t: ...
def urEnqueueUSMFill(hQueue: ur_queue_handle_t, pMem: Memory, patternSize: int, pPattern: Memory, size: int, phEventWaitList: Sequence[ur_event_handle_t] | Pointer | None = None, phEvent: Pointer | None = None) -> ur_result_t: ...
def urEnqueueUSMMemcpy(hQueue: ur_queue_handle_t, blocking: bool, pDst: Memory, pSrc: Memory, size: int, phEventWaitList: Sequence[ur_event_handle_t] | Pointer | None = None, phEvent: Pointer | None = None) -> ur_result_t: ...
def urEnqueueUSMPrefetch(hQueue: ur_queue_handle_t, pMem: Memory, size: int, flags: int, phEventWaitList: Sequence[ur_event_handle_t] | Pointer | None = None, phEvent: Pointer | None = None) -> ur_result_t: ...
def urEnqueueUSMAdvise(hQueue: ur_queue_handle_t, pMem: Memory, size: int, advice: int, phEvent: Pointer | None = None) -> ur_result_t: ...
def urEnqueueUSMFill2D(hQueue: ur_queue_handle_t, pMem: Memory, pitch: int, patternSize: int, pPattern: Memory, width: int, height: int, phEventWaitList: Sequence[ur_event_handle_t] | Pointer | None = None, phEvent: Pointer | None = None) -> ur_result_t: ...
def urEnqueueUSMMemcpy2D(hQueue: ur_queue_handle_t, blocking: bool, pDst: Memory, dstPitch: int, pSrc: Memory, srcPitch: int, width: int, height: int, phEventWaitList: Sequence[ur_event_handle_t] | Pointer | None = None, phEvent: Pointer | None = None) -> ur_result_t: ...
def urEnqueueDeviceGlobalVariableWrite(hQueue: ur_queue_handle_t, hProgram: ur_program_handle_t, name: Text, blockingWrite: bool, count: int, offset: int, pSrc: Memory, phEventWaitList: Sequence[ur_event_handle_t] | Pointer | None = None, phEvent: Pointer | None = None) -> ur_result_t: ...
def urEnqueueDeviceGlobalVariableRead(hQueue: ur_queue_handle_t, hProgram: ur_program_handle_t, name: Text, blockingRead: bool, count: int, offset: int, pDst: Memory, phEventWaitList: Sequence[ur_event_handle_t] | Pointer | None = None, phEvent: Pointer | None = None) -> ur_result_t: ...
def urEnqueueReadHostPipe(hQueue: ur_queue_handle_t, hProgram: ur_program_handle_t, pipe_symbol: Text, blocking: bool, pDst: Memory, size: int, phEventWaitList: Sequence[ur_event_handle_t] | Pointer | None = None, phEvent: Pointer | None = None) -> ur_result_t: ...
def urEnqueueWriteHostPipe(hQueue: ur_queue_handle_t, hProgram: ur_program_handle_t, pipe_symbol: Text, blocking: bool, pSrc: Memory, size: int, phEventWaitList: Sequence[ur_event_handle_t] | Pointer | None = None, phEvent: Pointer | None = None) -> ur_result_t: ...
def urEventGetInfo(hEvent: ur_event_handle_t, propName: int) -> Any: ...
def urEventGetProfilingInfo(hEvent: ur_event_handle_t, propName: int) -> Any: ...
def urEventWait(phEventWaitList: Sequence[ur_event_handle_t] | Pointer) -> ur_result_t: ...
def urEventRetain(hEvent: ur_event_handle_t) -> ur_result_t: ...
def urEventRelease(hEvent: ur_event_handle_t) -> ur_result_t: ...
def urEventGetNativeHandle(hEvent: ur_event_handle_t) -> int: ...
def urEventCreateWithNativeHandle(hNativeEvent: int, hContext: ur_context_handle_t, pProperties: ur_event_native_properties_t | Pointer | None = None) -> ur_event_handle_t: ...
def urEventSetCallback(hEvent: ur_event_handle_t, execStatus: int, pfnNotify: Pointer | None, pUserData: Memory | None = None) -> ur_result_t: ...
def urEnqueueUSMDeviceAllocExp(hQueue: ur_queue_handle_t, pPool: ur_usm_pool_handle_t | None, size: int, pProperties: ur_exp_async_usm_alloc_properties_t | Pointer | None = None, phEventWaitList: Sequence[ur_event_handle_t] | Pointer | None = None, phEvent: Pointer | None = None) -> Pointer: ...
def urEnqueueUSMSharedAllocExp(hQueue: ur_queue_handle_t, pPool: ur_usm_pool_handle_t | None, size: int, pProperties: ur_exp_async_usm_alloc_properties_t | Pointer | None = None, phEventWaitList: Sequence[ur_event_handle_t] | Pointer | None = None, phEvent: Pointer | None = None) -> Pointer: ...
def urEnqueueUSMHostAllocExp(hQueue: ur_queue_handle_t, pPool: ur_usm_pool_handle_t | None, size: int, pProperties: ur_exp_async_usm_alloc_properties_t | Pointer | None = None, phEventWaitList: Sequence[ur_event_handle_t] | Pointer | None = None, phEvent: Pointer | None = None) -> Pointer: ...
def urEnqueueUSMFreeExp(hQueue: ur_queue_handle_t, pPool: ur_usm_pool_handle_t | None, pMem: Memory, phEventWaitList: Sequence[ur_event_handle_t] | Pointer | None = None, phEvent: Pointer | None = None) -> ur_result_t: ...
def urUSMPoolCreateExp(hContext: ur_context_handle_t, hDevice: ur_device_handle_t, pPoolDesc: ur_usm_pool_desc_t | Pointer) -> ur_usm_pool_handle_t: ...
def urUSMPoolDestroyExp(hContext: ur_context_handle_t, hDevice: ur_device_handle_t, hPool: ur_usm_pool_handle_t) -> ur_result_t: ...
def urUSMPoolGetDefaultDevicePoolExp(hContext: ur_context_handle_t, hDevice: ur_device_handle_t) -> ur_usm_pool_handle_t: ...
def urUSMPoolGetInfoExp(hPool: ur_usm_pool_handle_t, propName: int) -> Any: ...
def urUSMPoolSetInfoExp(hPool: ur_usm_pool_handle_t, propName: int, pPropValue: Memory) -> ur_result_t: ...
def urUSMPoolSetDevicePoolExp(hContext: ur_context_handle_t, hDevice: ur_device_handle_t, hPool: ur_usm_pool_handle_t) -> ur_result_t: ...
def urUSMPoolGetDevicePoolExp(hContext: ur_context_handle_t, hDevice: ur_device_handle_t) -> ur_usm_pool_handle_t: ...
def urUSMPoolTrimToExp(hContext: ur_context_handle_t, hDevice: ur_device_handle_t, hPool: ur_usm_pool_handle_t, minBytesToKeep: int) -> ur_result_t: ...
def urUSMPitchedAllocExp(hContext: ur_context_handle_t, hDevice: ur_device_handle_t, pUSMDesc: ur_usm_desc_t | Pointer | None, pool: ur_usm_pool_handle_t | None, widthInBytes: int, height: int, elementSizeBytes: int) -> tuple[Pointer, int]: ...
def urBindlessImagesUnsampledImageHandleDestroyExp(hContext: ur_context_handle_t, hDevice: ur_device_handle_t, hImage: int) -> ur_result_t: ...
def urBindlessImagesSampledImageHandleDestroyExp(hContext: ur_context_handle_t, hDevice: ur_device_handle_t, hImage: int) -> ur_result_t: ...
def urBindlessImagesImageAllocateExp(hContext: ur_context_handle_t, hDevice: ur_device_handle_t, pImageFormat: ur_image_format_t | Pointer, pImageDesc: ur_image_desc_t | Pointer) -> int: ...
def urBindlessImagesImageFreeExp(hContext: ur_context_handle_t, hDevice: ur_device_handle_t, hImageMem: int) -> ur_result_t: ...
def urBindlessImagesUnsampledImageCreateExp(hContext: ur_context_handle_t, hDevice: ur_device_handle_t, hImageMem: int, pImageFormat: ur_image_format_t | Pointer, pImageDesc: ur_image_desc_t | Pointer) -> int: ...
def urBindlessImagesSampledImageCreateExp(hContext: ur_context_handle_t, hDevice: ur_device_handle_t, hImageMem: int, pImageFormat: ur_image_format_t | Pointer, pImageDesc: ur_image_desc_t | Pointer, pSamplerDesc: ur_sampler_desc_t | Pointer) -> int: ...
def urBindlessImagesImageCopyExp(hQueue: ur_queue_handle_t, pSrc: Memory, pDst: Memory, pSrcImageDesc: ur_image_desc_t | Pointer, pDstImageDesc: ur_image_desc_t | Pointer, pSrcImageFormat: ur_image_format_t | Pointer, pDstImageFormat: ur_image_format_t | Pointer, pCopyRegion: ur_exp_image_copy_region_t | Pointer, imageCopyFlags: int, imageCopyInputTypes: int, phEventWaitList: Sequence[ur_event_handle_t] | Pointer | None = None, phEvent: Pointer | None = None) -> ur_result_t: ...
def urBindlessImagesImageGetInfoExp(hContext: ur_context_handle_t, hImageMem: int, propName: int) -> Any: ...
def urBindlessImagesGetImageMemoryHandleTypeSupportExp(hContext: ur_context_handle_t, hDevice: ur_device_handle_t, pImageDesc: ur_image_desc_t | Pointer, pImageFormat: ur_image_format_t | Pointer, imageMemHandleType: int) -> bool: ...
def urBindlessImagesGetImageUnsampledHandleSupportExp(hContext: ur_context_handle_t, hDevice: ur_device_handle_t, pImageDesc: ur_image_desc_t | Pointer, pImageFormat: ur_image_format_t | Pointer, imageMemHandleType: int) -> bool: ...
def urBindlessImagesGetImageSampledHandleSupportExp(hContext: ur_context_handle_t, hDevice: ur_device_handle_t, pImageDesc: ur_image_desc_t | Pointer, pImageFormat: ur_image_format_t | Pointer, imageMemHandleType: int) -> bool: ...
def urBindlessImagesMipmapGetLevelExp(hContext: ur_context_handle_t, hDevice: ur_device_handle_t, hImageMem: int, mipmapLevel: int) -> int: ...
def urBindlessImagesMipmapFreeExp(hContext: ur_context_handle_t, hDevice: ur_device_handle_t, hMem: int) -> ur_result_t: ...
def urBindlessImagesImportExternalMemoryExp(hContext: ur_context_handle_t, hDevice: ur_device_handle_t, size: int, memHandleType: int, pExternalMemDesc: ur_exp_external_mem_desc_t | Pointer) -> ur_exp_external_mem_handle_t: ...
def urBindlessImagesMapExternalArrayExp(hContext: ur_context_handle_t, hDevice: ur_device_handle_t, pImageFormat: ur_image_format_t | Pointer, pImageDesc: ur_image_desc_t | Pointer, hExternalMem: ur_exp_external_mem_handle_t) -> int: ...
def urBindlessImagesMapExternalLinearMemoryExp(hContext: ur_context_handle_t, hDevice: ur_device_handle_t, offset: int, size: int, hExternalMem: ur_exp_external_mem_handle_t) -> Pointer: ...
def urBindlessImagesReleaseExternalMemoryExp(hContext: ur_context_handle_t, hDevice: ur_device_handle_t, hExternalMem: ur_exp_external_mem_handle_t) -> ur_result_t: ...
def urBindlessImagesFreeMappedLinearMemoryExp(hContext: ur_context_handle_t, hDevice: ur_device_handle_t, pMem: Memory) -> ur_result_t: ...
def urBindlessImagesSupportsImportingHandleTypeExp(hDevice: ur_device_handle_t, memHandleType: int) -> bool: ...
def urBindlessImagesImportExternalSemaphoreExp(hContext: ur_context_handle_t, hDevice: ur_device_handle_t, semHandleType: int, pExternalSemaphoreDesc: ur_exp_external_semaphore_desc_t | Pointer) -> ur_exp_external_semaphore_handle_t: ...
def urBindlessImagesReleaseExternalSemaphoreExp(hContext: ur_context_handle_t, hDevice: ur_device_handle_t, hExternalSemaphore: ur_exp_external_semaphore_handle_t) -> ur_result_t: ...
def urBindlessImagesWaitExternalSemaphoreExp(hQueue: ur_queue_handle_t, hSemaphore: ur_exp_external_semaphore_handle_t, hasWaitValue: bool, waitValue: int, phEventWaitList: Sequence[ur_event_handle_t] | Pointer | None = None, phEvent: Pointer | None = None) -> ur_result_t: ...
def urBindlessImagesSignalExternalSemaphoreExp(hQueue: ur_queue_handle_t, hSemaphore: ur_exp_external_semaphore_handle_t, hasSignalValue: bool, signalValue: int, phEventWaitList: Sequence[ur_event_handle_t] | Pointer | None = None, phEvent: Pointer | None = None) -> ur_result_t: ...
def urCommandBufferCreateExp(hContext: ur_context_handle_t, hDevice: ur_device_handle_t, pCommandBufferDesc: ur_exp_command_buffer_desc_t | Pointer) -> ur_exp_command_buffer_handle_t: ...
def urCommandBufferRetainExp(hCommandBuffer: ur_exp_command_buffer_handle_t) -> ur_result_t: ...
def urCommandBufferReleaseExp(hCommandBuffer: ur_exp_command_buffer_handle_t) -> ur_result_t: ...
def urCommandBufferFinalizeExp(hCommandBuffer: ur_exp_command_buffer_handle_t) -> ur_result_t: ...
def urCommandBufferAppendKernelLaunchExp(hCommandBuffer: ur_exp_command_buffer_handle_t, hKernel: ur_kernel_handle_t, workDim: int, pGlobalWorkOffset: Numbers | None, pGlobalWorkSize: Numbers, pLocalWorkSize: Numbers | None = None, phKernelAlternatives: Sequence[ur_kernel_handle_t] | Pointer | None = None, pSyncPointWaitList: Numbers | None = None, phEventWaitList: Sequence[ur_event_handle_t] | Pointer | None = None, phEvent: Pointer | None = None, phCommand: Pointer | None = None) -> int: ...
def urCommandBufferAppendKernelLaunchWithArgsExp(hCommandBuffer: ur_exp_command_buffer_handle_t, hKernel: ur_kernel_handle_t, workDim: int, pGlobalWorkOffset: Numbers | None, pGlobalWorkSize: Numbers, pLocalWorkSize: Numbers | None = None, pArgs: Sequence[ur_exp_kernel_arg_properties_t] | Pointer | None = None, phKernelAlternatives: Sequence[ur_kernel_handle_t] | Pointer | None = None, pSyncPointWaitList: Numbers | None = None, phEventWaitList: Sequence[ur_event_handle_t] | Pointer | None = None, phEvent: Pointer | None = None, phCommand: Pointer | None = None) -> int: ...
def urCommandBufferAppendUSMMemcpyExp(hCommandBuffer: ur_exp_command_buffer_handle_t, pDst: Memory, pSrc: Memory, size: int, pSyncPointWaitList: Numbers | None = None, phEventWaitList: Sequence[ur_event_handle_t] | Pointer | None = None, phEvent: Pointer | None = None, phCommand: Pointer | None = None) -> int: ...
def urCommandBufferAppendUSMFillExp(hCommandBuffer: ur_exp_command_buffer_handle_t, pMemory: Memory, pPattern: Memory, patternSize: int, size: int, pSyncPointWaitList: Numbers | None = None, phEventWaitList: Sequence[ur_event_handle_t] | Pointer | None = None, phEvent: Pointer | None = None, phCommand: Pointer | None = None) -> int: ...
def urCommandBufferAppendMemBufferCopyExp(hCommandBuffer: ur_exp_command_buffer_handle_t, hSrcMem: ur_mem_handle_t, hDstMem: ur_mem_handle_t, srcOffset: int, dstOffset: int, size: int, pSyncPointWaitList: Numbers | None = None, phEventWaitList: Sequence[ur_event_handle_t] | Pointer | None = None, phEvent: Pointer | None = None, phCommand: Pointer | None = None) -> int: ...
def urCommandBufferAppendMemBufferWriteExp(hCommandBuffer: ur_exp_command_buffer_handle_t, hBuffer: ur_mem_handle_t, offset: int, size: int, pSrc: Memory, pSyncPointWaitList: Numbers | None = None, phEventWaitList: Sequence[ur_event_handle_t] | Pointer | None = None, phEvent: Pointer | None = None, phCommand: Pointer | None = None) -> int: ...
def urCommandBufferAppendMemBufferReadExp(hCommandBuffer: ur_exp_command_buffer_handle_t, hBuffer: ur_mem_handle_t, offset: int, size: int, pDst: Memory, pSyncPointWaitList: Numbers | None = None, phEventWaitList: Sequence[ur_event_handle_t] | Pointer | None = None, phEvent: Pointer | None = None, phCommand: Pointer | None = None) -> int: ...
def urCommandBufferAppendMemBufferCopyRectExp(hCommandBuffer: ur_exp_command_buffer_handle_t, hSrcMem: ur_mem_handle_t, hDstMem: ur_mem_handle_t, srcOrigin: ur_rect_offset_t | Pointer, dstOrigin: ur_rect_offset_t | Pointer, region: ur_rect_region_t | Pointer, srcRowPitch: int, srcSlicePitch: int, dstRowPitch: int, dstSlicePitch: int, pSyncPointWaitList: Numbers | None = None, phEventWaitList: Sequence[ur_event_handle_t] | Pointer | None = None, phEvent: Pointer | None = None, phCommand: Pointer | None = None) -> int: ...
def urCommandBufferAppendMemBufferWriteRectExp(hCommandBuffer: ur_exp_command_buffer_handle_t, hBuffer: ur_mem_handle_t, bufferOffset: ur_rect_offset_t | Pointer, hostOffset: ur_rect_offset_t | Pointer, region: ur_rect_region_t | Pointer, bufferRowPitch: int, bufferSlicePitch: int, hostRowPitch: int, hostSlicePitch: int, pSrc: Memory, pSyncPointWaitList: Numbers | None = None, phEventWaitList: Sequence[ur_event_handle_t] | Pointer | None = None, phEvent: Pointer | None = None, phCommand: Pointer | None = None) -> int: ...
def urCommandBufferAppendMemBufferReadRectExp(hCommandBuffer: ur_exp_command_buffer_handle_t, hBuffer: ur_mem_handle_t, bufferOffset: ur_rect_offset_t | Pointer, hostOffset: ur_rect_offset_t | Pointer, region: ur_rect_region_t | Pointer, bufferRowPitch: int, bufferSlicePitch: int, hostRowPitch: int, hostSlicePitch: int, pDst: Memory, pSyncPointWaitList: Numbers | None = None, phEventWaitList: Sequence[ur_event_handle_t] | Pointer | None = None, phEvent: Pointer | None = None, phCommand: Pointer | None = None) -> int: ...
def urCommandBufferAppendMemBufferFillExp(hCommandBuffer: ur_exp_command_buffer_handle_t, hBuffer: ur_mem_handle_t, pPattern: Memory, patternSize: int, offset: int, size: int, pSyncPointWaitList: Numbers | None = None, phEventWaitList: Sequence[ur_event_handle_t] | Pointer | None = None, phEvent: Pointer | None = None, phCommand: Pointer | None = None) -> int: ...
def urCommandBufferAppendUSMPrefetchExp(hCommandBuffer: ur_exp_command_buffer_handle_t, pMemory: Memory, size: int, flags: int, pSyncPointWaitList: Numbers | None = None, phEventWaitList: Sequence[ur_event_handle_t] | Pointer | None = None, phEvent: Pointer | None = None, phCommand: Pointer | None = None) -> int: ...
def urCommandBufferAppendUSMAdviseExp(hCommandBuffer: ur_exp_command_buffer_handle_t, pMemory: Memory, size: int, advice: int, pSyncPointWaitList: Numbers | None = None, phEventWaitList: Sequence[ur_event_handle_t] | Pointer | None = None, phEvent: Pointer | None = None, phCommand: Pointer | None = None) -> int: ...
def urCommandBufferAppendNativeCommandExp(hCommandBuffer: ur_exp_command_buffer_handle_t, pfnNativeCommand: Pointer | None, pData: Memory | None = None, hChildCommandBuffer: ur_exp_command_buffer_handle_t | None = None, pSyncPointWaitList: Numbers | None = None) -> int: ...
def urEnqueueCommandBufferExp(hQueue: ur_queue_handle_t, hCommandBuffer: ur_exp_command_buffer_handle_t, phEventWaitList: Sequence[ur_event_handle_t] | Pointer | None = None, phEvent: Pointer | None = None) -> ur_result_t: ...
def urCommandBufferUpdateKernelLaunchExp(hCommandBuffer: ur_exp_command_buffer_handle_t, pUpdateKernelLaunch: Sequence[ur_exp_command_buffer_update_kernel_launch_desc_t] | Pointer) -> ur_result_t: ...
def urCommandBufferUpdateSignalEventExp(hCommand: ur_exp_command_buffer_command_handle_t) -> ur_event_handle_t: ...
def urCommandBufferUpdateWaitEventsExp(hCommand: ur_exp_command_buffer_command_handle_t, phEventWaitList: Sequence[ur_event_handle_t] | Pointer | None = None) -> ur_result_t: ...
def urCommandBufferGetInfoExp(hCommandBuffer: ur_exp_command_buffer_handle_t, propName: int) -> Any: ...
def urCommandBufferGetNativeHandleExp(hCommandBuffer: ur_exp_command_buffer_handle_t) -> int: ...
def urDeviceWaitExp(hDevice: ur_device_handle_t) -> ur_result_t: ...
def urProgramDynamicLinkExp(hContext: ur_context_handle_t, phPrograms: Sequence[ur_program_handle_t] | Pointer) -> ur_result_t: ...
def urEnqueueKernelLaunchWithArgsExp(hQueue: ur_queue_handle_t, hKernel: ur_kernel_handle_t, workDim: int, pGlobalWorkOffset: Numbers | None, pGlobalWorkSize: Numbers, pLocalWorkSize: Numbers | None = None, pArgs: Sequence[ur_exp_kernel_arg_properties_t] | Pointer | None = None, launchPropList: ur_kernel_launch_ext_properties_t | Pointer | None = None, phEventWaitList: Sequence[ur_event_handle_t] | Pointer | None = None, phEvent: Pointer | None = None) -> ur_result_t: ...
def urEnqueueTimestampRecordingExp(hQueue: ur_queue_handle_t, blocking: bool, phEventWaitList: Sequence[ur_event_handle_t] | Pointer | None = None) -> ur_event_handle_t: ...
def urGraphCreateExp(hContext: ur_context_handle_t) -> ur_exp_graph_handle_t: ...
def urQueueBeginGraphCaptureExp(hQueue: ur_queue_handle_t) -> ur_result_t: ...
def urQueueBeginCaptureIntoGraphExp(hQueue: ur_queue_handle_t, hGraph: ur_exp_graph_handle_t) -> ur_result_t: ...
def urQueueEndGraphCaptureExp(hQueue: ur_queue_handle_t) -> ur_exp_graph_handle_t: ...
def urGraphInstantiateGraphExp(hGraph: ur_exp_graph_handle_t) -> ur_exp_executable_graph_handle_t: ...
def urEnqueueGraphExp(hQueue: ur_queue_handle_t, hGraph: ur_exp_executable_graph_handle_t, phEventWaitList: Sequence[ur_event_handle_t] | Pointer | None = None, phEvent: Pointer | None = None) -> ur_result_t: ...
def urGraphDestroyExp(hGraph: ur_exp_graph_handle_t) -> ur_result_t: ...
def urGraphExecutableGraphDestroyExp(hExecutableGraph: ur_exp_executable_graph_handle_t) -> ur_result_t: ...
def urQueueIsGraphCaptureEnabledExp(hQueue: ur_queue_handle_t) -> bool: ...
def urQueueGetGraphExp(hQueue: ur_queue_handle_t) -> ur_exp_graph_handle_t: ...
def urGraphIsEmptyExp(hGraph: ur_exp_graph_handle_t) -> bool: ...
def urGraphGetIdExp(hGraph: ur_exp_graph_handle_t) -> int: ...
def urGraphSetDestructionCallbackExp(hGraph: ur_exp_graph_handle_t, pfnCallback: Pointer | None, pUserData: Memory | None = None) -> ur_result_t: ...
def urGraphDumpContentsExp(hGraph: ur_exp_graph_handle_t, filePath: Text) -> ur_result_t: ...
def urGraphGetNativeHandleExp(hGraph: ur_exp_graph_handle_t) -> int: ...
def urGraphExecutableGraphGetNativeHandleExp(hExecutableGraph: ur_exp_executable_graph_handle_t) -> int: ...
def urEnqueueHostTaskExp(hQueue: ur_queue_handle_t, pfnHostTask: Pointer | None, data: Memory | None = None, pProperties: ur_exp_host_task_properties_t | Pointer | None = None, phEventWaitList: Sequence[ur_event_handle_t] | Pointer | None = None, phEvent: Pointer | None = None) -> ur_result_t: ...
def urIPCGetMemHandleExp(hContext: ur_context_handle_t, pMem: Memory) -> tuple[Pointer, int]: ...
def urIPCPutMemHandleExp(hContext: ur_context_handle_t, pIPCMemHandleData: Memory) -> ur_result_t: ...
def urIPCOpenMemHandleExp(hContext: ur_context_handle_t, hDevice: ur_device_handle_t, pIPCMemHandleData: Memory) -> Pointer: ...
def urIPCCloseMemHandleExp(hContext: ur_context_handle_t, pMem: Memory) -> ur_result_t: ...
def urIPCGetPhysMemHandleExp(hContext: ur_context_handle_t, hPhysMem: ur_physical_mem_handle_t) -> tuple[Pointer, int]: ...
def urIPCPutPhysMemHandleExp(hContext: ur_context_handle_t, pIPCPhysMemHandleData: Memory) -> ur_result_t: ...
def urIPCOpenPhysMemHandleExp(hContext: ur_context_handle_t, hDevice: ur_device_handle_t, pIPCPhysMemHandleData: Memory) -> ur_physical_mem_handle_t: ...
def urIPCClosePhysMemHandleExp(hContext: ur_context_handle_t, hPhysMem: ur_physical_mem_handle_t) -> ur_result_t: ...
def urIPCGetEventHandleExp(hEvent: ur_event_handle_t) -> tuple[Pointer, int]: ...
def urIPCPutEventHandleExp(hContext: ur_context_handle_t, pIPCEventHandleData: Memory) -> ur_result_t: ...
def urIPCOpenEventHandleExp(hContext: ur_context_handle_t, pIPCEventHandleData: Memory) -> ur_event_handle_t: ...
def urEnqueueEventsWaitWithBarrierExt(hQueue: ur_queue_handle_t, pProperties: ur_exp_enqueue_ext_properties_t | Pointer | None = None, phEventWaitList: Sequence[ur_event_handle_t] | Pointer | None = None, phEvent: Pointer | None = None) -> ur_result_t: ...
def urMemoryExportAllocExportableMemoryExp(hContext: ur_context_handle_t, hDevice: ur_device_handle_t, alignment: int, size: int, handleTypeToExport: int) -> Pointer: ...
def urMemoryExportFreeExportableMemoryExp(hContext: ur_context_handle_t, hDevice: ur_device_handle_t, pMem: Memory) -> ur_result_t: ...
def urMemoryExportExportMemoryHandleExp(hContext: ur_context_handle_t, hDevice: ur_device_handle_t, handleTypeToExport: int, pMem: Memory, pMemHandleRet: Memory) -> ur_result_t: ...
def urProgramBuildExp(hProgram: ur_program_handle_t, phDevices: Sequence[ur_device_handle_t] | Pointer, flags: int, pOptions: Text | None = None) -> ur_result_t: ...
def urProgramCompileExp(hProgram: ur_program_handle_t, phDevices: Sequence[ur_device_handle_t] | Pointer, flags: int, pOptions: Text | None = None) -> ur_result_t: ...
def urProgramLinkExp(hContext: ur_context_handle_t, phDevices: Sequence[ur_device_handle_t] | Pointer, flags: int, phPrograms: Sequence[ur_program_handle_t] | Pointer, pOptions: Text | None = None) -> ur_program_handle_t: ...
def urEnqueueNativeCommandExp(hQueue: ur_queue_handle_t, pfnNativeEnqueue: Pointer | None, data: Memory | None = None, phMemList: Sequence[ur_mem_handle_t] | Pointer | None = None, pProperties: ur_exp_enqueue_native_command_properties_t | Pointer | None = None, phEventWaitList: Sequence[ur_event_handle_t] | Pointer | None = None, phEvent: Pointer | None = None) -> ur_result_t: ...
def urEventCreateExp(hContext: ur_context_handle_t, hDevice: ur_device_handle_t, pEventDesc: ur_exp_event_desc_t | Pointer) -> ur_event_handle_t: ...
def urUSMContextMemcpyExp(hContext: ur_context_handle_t, pDst: Memory, pSrc: Memory, size: int) -> ur_result_t: ...
def urUSMHostAllocRegisterExp(hContext: ur_context_handle_t, pHostMem: Memory, size: int, pProperties: ur_exp_usm_host_alloc_register_properties_t | Pointer | None = None) -> ur_result_t: ...
def urUSMHostAllocUnregisterExp(hContext: ur_context_handle_t, pHostMem: Memory) -> ur_result_t: ...
def urUSMImportExp(hContext: ur_context_handle_t, pMem: Memory, size: int) -> ur_result_t: ...
def urUSMReleaseExp(hContext: ur_context_handle_t, pMem: Memory) -> ur_result_t: ...
def urUsmP2PEnablePeerAccessExp(commandDevice: ur_device_handle_t, peerDevice: ur_device_handle_t) -> ur_result_t: ...
def urUsmP2PDisablePeerAccessExp(commandDevice: ur_device_handle_t, peerDevice: ur_device_handle_t) -> ur_result_t: ...
def urUsmP2PPeerAccessGetInfoExp(commandDevice: ur_device_handle_t, peerDevice: ur_device_handle_t, propName: int) -> Any: ...
def urKernelCreate(hProgram: ur_program_handle_t, pKernelName: Text) -> ur_kernel_handle_t: ...
def urKernelGetInfo(hKernel: ur_kernel_handle_t, propName: int) -> Any: ...
def urKernelGetGroupInfo(hKernel: ur_kernel_handle_t, hDevice: ur_device_handle_t, propName: int) -> Any: ...
def urKernelGetSubGroupInfo(hKernel: ur_kernel_handle_t, hDevice: ur_device_handle_t, propName: int) -> Any: ...
def urKernelRetain(hKernel: ur_kernel_handle_t) -> ur_result_t: ...
def urKernelRelease(hKernel: ur_kernel_handle_t) -> ur_result_t: ...
def urKernelSetExecInfo(hKernel: ur_kernel_handle_t, propName: int, pProperties: ur_kernel_exec_info_properties_t | Pointer | None, pPropValue: Memory) -> ur_result_t: ...
def urKernelSetSpecializationConstants(hKernel: ur_kernel_handle_t, pSpecConstants: Sequence[ur_specialization_constant_info_t] | Pointer) -> ur_result_t: ...
def urKernelGetNativeHandle(hKernel: ur_kernel_handle_t) -> int: ...
def urKernelCreateWithNativeHandle(hNativeKernel: int, hContext: ur_context_handle_t, hProgram: ur_program_handle_t | None = None, pProperties: ur_kernel_native_properties_t | Pointer | None = None) -> ur_kernel_handle_t: ...
def urKernelGetSuggestedLocalWorkSize(hKernel: ur_kernel_handle_t, hQueue: ur_queue_handle_t, numWorkDim: int, pGlobalWorkOffset: Numbers, pGlobalWorkSize: Numbers) -> list[int]: ...
def urKernelGetSuggestedLocalWorkSizeWithArgs(hKernel: ur_kernel_handle_t, hQueue: ur_queue_handle_t, numWorkDim: int, pGlobalWorkOffset: Numbers, pGlobalWorkSize: Numbers, pArgs: Sequence[ur_exp_kernel_arg_properties_t] | Pointer | None = None) -> list[int]: ...
def urKernelSuggestMaxCooperativeGroupCount(hKernel: ur_kernel_handle_t, hDevice: ur_device_handle_t, workDim: int, pLocalWorkSize: Numbers, dynamicSharedMemorySize: int) -> int: ...
def urLoaderConfigCreate() -> ur_loader_config_handle_t: ...
def urLoaderConfigRetain(hLoaderConfig: ur_loader_config_handle_t) -> ur_result_t: ...
def urLoaderConfigRelease(hLoaderConfig: ur_loader_config_handle_t) -> ur_result_t: ...
def urLoaderConfigGetInfo(hLoaderConfig: ur_loader_config_handle_t, propName: int) -> Any: ...
def urLoaderConfigEnableLayer(hLoaderConfig: ur_loader_config_handle_t, pLayerName: Text) -> ur_result_t: ...
def urLoaderConfigSetCodeLocationCallback(hLoaderConfig: ur_loader_config_handle_t, pfnCodeloc: Pointer | None, pUserData: Memory | None = None) -> ur_result_t: ...
def urLoaderConfigSetMockingEnabled(hLoaderConfig: ur_loader_config_handle_t, enable: bool) -> ur_result_t: ...
def urLoaderInit(device_flags: int, hLoaderConfig: ur_loader_config_handle_t | None = None) -> ur_result_t: ...
def urLoaderTearDown() -> ur_result_t: ...
def urMemImageCreate(hContext: ur_context_handle_t, flags: int, pImageFormat: ur_image_format_t | Pointer, pImageDesc: ur_image_desc_t | Pointer, pHost: Memory | None = None) -> ur_mem_handle_t: ...
def urMemBufferCreate(hContext: ur_context_handle_t, flags: int, size: int, pProperties: ur_buffer_properties_t | Pointer | None = None) -> ur_mem_handle_t: ...
def urMemRetain(hMem: ur_mem_handle_t) -> ur_result_t: ...
def urMemRelease(hMem: ur_mem_handle_t) -> ur_result_t: ...
def urMemBufferPartition(hBuffer: ur_mem_handle_t, flags: int, bufferCreateType: int, pRegion: ur_buffer_region_t | Pointer) -> ur_mem_handle_t: ...
def urMemGetNativeHandle(hMem: ur_mem_handle_t, hDevice: ur_device_handle_t | None = None) -> int: ...
def urMemBufferCreateWithNativeHandle(hNativeMem: int, hContext: ur_context_handle_t, pProperties: ur_mem_native_properties_t | Pointer | None = None) -> ur_mem_handle_t: ...
def urMemImageCreateWithNativeHandle(hNativeMem: int, hContext: ur_context_handle_t, pImageFormat: ur_image_format_t | Pointer, pImageDesc: ur_image_desc_t | Pointer, pProperties: ur_mem_native_properties_t | Pointer | None = None) -> ur_mem_handle_t: ...
def urMemGetInfo(hMemory: ur_mem_handle_t, propName: int) -> Any: ...
def urMemImageGetInfo(hMemory: ur_mem_handle_t, propName: int) -> Any: ...
def urPlatformGet(hAdapter: ur_adapter_handle_t) -> list[ur_platform_handle_t]: ...
def urPlatformGetInfo(hPlatform: ur_platform_handle_t, propName: int) -> Any: ...
def urPlatformGetApiVersion(hPlatform: ur_platform_handle_t) -> ur_api_version_t: ...
def urPlatformGetNativeHandle(hPlatform: ur_platform_handle_t) -> int: ...
def urPlatformCreateWithNativeHandle(hNativePlatform: int, hAdapter: ur_adapter_handle_t, pProperties: ur_platform_native_properties_t | Pointer | None = None) -> ur_platform_handle_t: ...
def urPlatformGetBackendOption(hPlatform: ur_platform_handle_t, pFrontendOption: Text) -> str: ...
def urProgramCreateWithIL(hContext: ur_context_handle_t, pIL: Memory, pProperties: ur_program_properties_t | Pointer | None = None) -> ur_program_handle_t: ...
def urProgramCreateWithBinary(hContext: ur_context_handle_t, phDevices: Sequence[ur_device_handle_t] | Pointer, pLengths: Numbers, ppBinaries: Addresses, pProperties: ur_program_properties_t | Pointer | None = None) -> ur_program_handle_t: ...
def urProgramBuild(hContext: ur_context_handle_t, hProgram: ur_program_handle_t, pOptions: Text | None = None) -> ur_result_t: ...
def urProgramCompile(hContext: ur_context_handle_t, hProgram: ur_program_handle_t, pOptions: Text | None = None) -> ur_result_t: ...
def urProgramLink(hContext: ur_context_handle_t, phPrograms: Sequence[ur_program_handle_t] | Pointer, pOptions: Text | None = None) -> ur_program_handle_t: ...
def urProgramRetain(hProgram: ur_program_handle_t) -> ur_result_t: ...
def urProgramRelease(hProgram: ur_program_handle_t) -> ur_result_t: ...
def urProgramGetFunctionPointer(hDevice: ur_device_handle_t, hProgram: ur_program_handle_t, pFunctionName: Text) -> Pointer: ...
def urProgramGetGlobalVariablePointer(hDevice: ur_device_handle_t, hProgram: ur_program_handle_t, pGlobalVariableName: Text) -> tuple[int, Pointer]: ...
def urProgramGetInfo(hProgram: ur_program_handle_t, propName: int) -> Any: ...
def urProgramGetBuildInfo(hProgram: ur_program_handle_t, hDevice: ur_device_handle_t, propName: int) -> Any: ...
def urProgramSetSpecializationConstants(hProgram: ur_program_handle_t, pSpecConstants: Sequence[ur_specialization_constant_info_t] | Pointer) -> ur_result_t: ...
def urProgramGetNativeHandle(hProgram: ur_program_handle_t) -> int: ...
def urProgramCreateWithNativeHandle(hNativeProgram: int, hContext: ur_context_handle_t, pProperties: ur_program_native_properties_t | Pointer | None = None) -> ur_program_handle_t: ...
def urQueueGetInfo(hQueue: ur_queue_handle_t, propName: int) -> Any: ...
def urQueueCreate(hContext: ur_context_handle_t, hDevice: ur_device_handle_t, pProperties: ur_queue_properties_t | Pointer | None = None) -> ur_queue_handle_t: ...
def urQueueRetain(hQueue: ur_queue_handle_t) -> ur_result_t: ...
def urQueueRelease(hQueue: ur_queue_handle_t) -> ur_result_t: ...
def urQueueGetNativeHandle(hQueue: ur_queue_handle_t, pDesc: ur_queue_native_desc_t | Pointer | None = None) -> int: ...
def urQueueCreateWithNativeHandle(hNativeQueue: int, hContext: ur_context_handle_t, hDevice: ur_device_handle_t | None = None, pProperties: ur_queue_native_properties_t | Pointer | None = None) -> ur_queue_handle_t: ...
def urQueueFinish(hQueue: ur_queue_handle_t) -> ur_result_t: ...
def urQueueFlush(hQueue: ur_queue_handle_t) -> ur_result_t: ...
def urSamplerCreate(hContext: ur_context_handle_t, pDesc: ur_sampler_desc_t | Pointer) -> ur_sampler_handle_t: ...
def urSamplerRetain(hSampler: ur_sampler_handle_t) -> ur_result_t: ...
def urSamplerRelease(hSampler: ur_sampler_handle_t) -> ur_result_t: ...
def urSamplerGetInfo(hSampler: ur_sampler_handle_t, propName: int) -> Any: ...
def urSamplerGetNativeHandle(hSampler: ur_sampler_handle_t) -> int: ...
def urSamplerCreateWithNativeHandle(hNativeSampler: int, hContext: ur_context_handle_t, pProperties: ur_sampler_native_properties_t | Pointer | None = None) -> ur_sampler_handle_t: ...
def urUSMHostAlloc(hContext: ur_context_handle_t, pUSMDesc: ur_usm_desc_t | Pointer | None, pool: ur_usm_pool_handle_t | None, size: int) -> Pointer: ...
def urUSMDeviceAlloc(hContext: ur_context_handle_t, hDevice: ur_device_handle_t, pUSMDesc: ur_usm_desc_t | Pointer | None, pool: ur_usm_pool_handle_t | None, size: int) -> Pointer: ...
def urUSMSharedAlloc(hContext: ur_context_handle_t, hDevice: ur_device_handle_t, pUSMDesc: ur_usm_desc_t | Pointer | None, pool: ur_usm_pool_handle_t | None, size: int) -> Pointer: ...
def urUSMFree(hContext: ur_context_handle_t, pMem: Memory) -> ur_result_t: ...
def urUSMGetMemAllocInfo(hContext: ur_context_handle_t, pMem: Memory, propName: int) -> Any: ...
def urUSMPoolCreate(hContext: ur_context_handle_t, pPoolDesc: ur_usm_pool_desc_t | Pointer) -> ur_usm_pool_handle_t: ...
def urUSMPoolRetain(pPool: ur_usm_pool_handle_t) -> ur_result_t: ...
def urUSMPoolRelease(pPool: ur_usm_pool_handle_t) -> ur_result_t: ...
def urUSMPoolGetInfo(hPool: ur_usm_pool_handle_t, propName: int) -> Any: ...
def urVirtualMemGranularityGetInfo(hContext: ur_context_handle_t, hDevice: ur_device_handle_t | None, allocationSize: int, propName: int) -> Any: ...
def urVirtualMemReserve(hContext: ur_context_handle_t, pStart: Memory | None, size: int) -> Pointer: ...
def urVirtualMemFree(hContext: ur_context_handle_t, pStart: Memory, size: int) -> ur_result_t: ...
def urVirtualMemMap(hContext: ur_context_handle_t, pStart: Memory, size: int, hPhysicalMem: ur_physical_mem_handle_t, offset: int, flags: int) -> ur_result_t: ...
def urVirtualMemUnmap(hContext: ur_context_handle_t, pStart: Memory, size: int) -> ur_result_t: ...
def urVirtualMemSetAccess(hContext: ur_context_handle_t, pStart: Memory, size: int, flags: int) -> ur_result_t: ...
def urVirtualMemGetInfo(hContext: ur_context_handle_t, pStart: Memory, size: int, propName: int) -> Any: ...
def urPhysicalMemCreate(hContext: ur_context_handle_t, hDevice: ur_device_handle_t, size: int, pProperties: ur_physical_mem_properties_t | Pointer | None = None) -> ur_physical_mem_handle_t: ...
def urPhysicalMemRetain(hPhysicalMem: ur_physical_mem_handle_t) -> ur_result_t: ...
def urPhysicalMemRelease(hPhysicalMem: ur_physical_mem_handle_t) -> ur_result_t: ...
def urPhysicalMemGetInfo(hPhysicalMem: ur_physical_mem_handle_t, propName: int) -> Any: ...
