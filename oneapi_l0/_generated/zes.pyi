# Level Zero Sysman. Written by `python -m codegen generate`; do not edit.
from collections.abc import Sequence
from typing import Any, ClassVar

from oneapi_l0.raw._enums import Enum, Flags
from oneapi_l0.raw._functions import Functions
from oneapi_l0.raw._structs import Struct
from oneapi_l0.raw._types import Handle
from oneapi_l0.raw._typing import Addresses, Member, Memory, Numbers, Pointer, Text

from oneapi_l0._generated import ze as _ze
from oneapi_l0._generated.zes_functions import Zes as Zes

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
zes_driver_handle_t = _ze.ze_driver_handle_t
zes_device_handle_t = _ze.ze_device_handle_t
class zes_sched_handle_t(Handle): ...
class zes_perf_handle_t(Handle): ...
class zes_pwr_handle_t(Handle): ...
class zes_freq_handle_t(Handle): ...
class zes_engine_handle_t(Handle): ...
class zes_standby_handle_t(Handle): ...
class zes_firmware_handle_t(Handle): ...
class zes_mem_handle_t(Handle): ...
class zes_fabric_port_handle_t(Handle): ...
class zes_temp_handle_t(Handle): ...
class zes_psu_handle_t(Handle): ...
class zes_fan_handle_t(Handle): ...
class zes_led_handle_t(Handle): ...
class zes_ras_handle_t(Handle): ...
class zes_diag_handle_t(Handle): ...
class zes_overclock_handle_t(Handle): ...
class zes_vf_handle_t(Handle): ...
class zes_overclock_domain_t(Enum):
    CARD: ClassVar[zes_overclock_domain_t]
    PACKAGE: ClassVar[zes_overclock_domain_t]
    GPU_ALL: ClassVar[zes_overclock_domain_t]
    GPU_RENDER_COMPUTE: ClassVar[zes_overclock_domain_t]
    GPU_RENDER: ClassVar[zes_overclock_domain_t]
    GPU_COMPUTE: ClassVar[zes_overclock_domain_t]
    GPU_MEDIA: ClassVar[zes_overclock_domain_t]
    VRAM: ClassVar[zes_overclock_domain_t]
    ADM: ClassVar[zes_overclock_domain_t]
class zes_overclock_control_t(Enum):
    VF: ClassVar[zes_overclock_control_t]
    FREQ_OFFSET: ClassVar[zes_overclock_control_t]
    VMAX_OFFSET: ClassVar[zes_overclock_control_t]
    FREQ: ClassVar[zes_overclock_control_t]
    VOLT_LIMIT: ClassVar[zes_overclock_control_t]
    POWER_SUSTAINED_LIMIT: ClassVar[zes_overclock_control_t]
    POWER_BURST_LIMIT: ClassVar[zes_overclock_control_t]
    POWER_PEAK_LIMIT: ClassVar[zes_overclock_control_t]
    ICCMAX_LIMIT: ClassVar[zes_overclock_control_t]
    TEMP_LIMIT: ClassVar[zes_overclock_control_t]
    ITD_DISABLE: ClassVar[zes_overclock_control_t]
    ACM_DISABLE: ClassVar[zes_overclock_control_t]
class zes_overclock_mode_t(Enum):
    MODE_OFF: ClassVar[zes_overclock_mode_t]
    MODE_STOCK: ClassVar[zes_overclock_mode_t]
    MODE_ON: ClassVar[zes_overclock_mode_t]
    MODE_UNAVAILABLE: ClassVar[zes_overclock_mode_t]
    MODE_DISABLED: ClassVar[zes_overclock_mode_t]
class zes_control_state_t(Enum):
    STATE_UNSET: ClassVar[zes_control_state_t]
    STATE_ACTIVE: ClassVar[zes_control_state_t]
    STATE_DISABLED: ClassVar[zes_control_state_t]
class zes_pending_action_t(Enum):
    PENDING_NONE: ClassVar[zes_pending_action_t]
    PENDING_IMMINENT: ClassVar[zes_pending_action_t]
    PENDING_COLD_RESET: ClassVar[zes_pending_action_t]
    PENDING_WARM_RESET: ClassVar[zes_pending_action_t]
class zes_vf_program_type_t(Enum):
    VF_ARBITRARY: ClassVar[zes_vf_program_type_t]
    VF_FREQ_FIXED: ClassVar[zes_vf_program_type_t]
    VF_VOLT_FIXED: ClassVar[zes_vf_program_type_t]
class zes_vf_type_t(Enum):
    VOLT: ClassVar[zes_vf_type_t]
    FREQ: ClassVar[zes_vf_type_t]
class zes_vf_array_type_t(Enum):
    USER_VF_ARRAY: ClassVar[zes_vf_array_type_t]
    DEFAULT_VF_ARRAY: ClassVar[zes_vf_array_type_t]
    LIVE_VF_ARRAY: ClassVar[zes_vf_array_type_t]
class zes_structure_type_t(Enum):
    DEVICE_PROPERTIES: ClassVar[zes_structure_type_t]
    PCI_PROPERTIES: ClassVar[zes_structure_type_t]
    PCI_BAR_PROPERTIES: ClassVar[zes_structure_type_t]
    DIAG_PROPERTIES: ClassVar[zes_structure_type_t]
    ENGINE_PROPERTIES: ClassVar[zes_structure_type_t]
    FABRIC_PORT_PROPERTIES: ClassVar[zes_structure_type_t]
    FAN_PROPERTIES: ClassVar[zes_structure_type_t]
    FIRMWARE_PROPERTIES: ClassVar[zes_structure_type_t]
    FREQ_PROPERTIES: ClassVar[zes_structure_type_t]
    LED_PROPERTIES: ClassVar[zes_structure_type_t]
    MEM_PROPERTIES: ClassVar[zes_structure_type_t]
    PERF_PROPERTIES: ClassVar[zes_structure_type_t]
    POWER_PROPERTIES: ClassVar[zes_structure_type_t]
    PSU_PROPERTIES: ClassVar[zes_structure_type_t]
    RAS_PROPERTIES: ClassVar[zes_structure_type_t]
    SCHED_PROPERTIES: ClassVar[zes_structure_type_t]
    SCHED_TIMEOUT_PROPERTIES: ClassVar[zes_structure_type_t]
    SCHED_TIMESLICE_PROPERTIES: ClassVar[zes_structure_type_t]
    STANDBY_PROPERTIES: ClassVar[zes_structure_type_t]
    TEMP_PROPERTIES: ClassVar[zes_structure_type_t]
    DEVICE_STATE: ClassVar[zes_structure_type_t]
    PROCESS_STATE: ClassVar[zes_structure_type_t]
    PCI_STATE: ClassVar[zes_structure_type_t]
    FABRIC_PORT_CONFIG: ClassVar[zes_structure_type_t]
    FABRIC_PORT_STATE: ClassVar[zes_structure_type_t]
    FAN_CONFIG: ClassVar[zes_structure_type_t]
    FREQ_STATE: ClassVar[zes_structure_type_t]
    OC_CAPABILITIES: ClassVar[zes_structure_type_t]
    LED_STATE: ClassVar[zes_structure_type_t]
    MEM_STATE: ClassVar[zes_structure_type_t]
    PSU_STATE: ClassVar[zes_structure_type_t]
    BASE_STATE: ClassVar[zes_structure_type_t]
    RAS_CONFIG: ClassVar[zes_structure_type_t]
    RAS_STATE: ClassVar[zes_structure_type_t]
    TEMP_CONFIG: ClassVar[zes_structure_type_t]
    PCI_BAR_PROPERTIES_1_2: ClassVar[zes_structure_type_t]
    DEVICE_ECC_DESC: ClassVar[zes_structure_type_t]
    DEVICE_ECC_PROPERTIES: ClassVar[zes_structure_type_t]
    POWER_LIMIT_EXT_DESC: ClassVar[zes_structure_type_t]
    POWER_EXT_PROPERTIES: ClassVar[zes_structure_type_t]
    OVERCLOCK_PROPERTIES: ClassVar[zes_structure_type_t]
    FABRIC_PORT_ERROR_COUNTERS: ClassVar[zes_structure_type_t]
    ENGINE_EXT_PROPERTIES: ClassVar[zes_structure_type_t]
    RESET_PROPERTIES: ClassVar[zes_structure_type_t]
    DEVICE_EXT_PROPERTIES: ClassVar[zes_structure_type_t]
    DEVICE_UUID: ClassVar[zes_structure_type_t]
    POWER_DOMAIN_EXP_PROPERTIES: ClassVar[zes_structure_type_t]
    MEM_BANDWIDTH_COUNTER_BITS_EXP_PROPERTIES: ClassVar[zes_structure_type_t]
    MEMORY_PAGE_OFFLINE_STATE_EXP: ClassVar[zes_structure_type_t]
    SUBDEVICE_EXP_PROPERTIES: ClassVar[zes_structure_type_t]
    VF_EXP_PROPERTIES: ClassVar[zes_structure_type_t]
    VF_UTIL_MEM_EXP: ClassVar[zes_structure_type_t]
    VF_UTIL_ENGINE_EXP: ClassVar[zes_structure_type_t]
    VF_EXP_CAPABILITIES: ClassVar[zes_structure_type_t]
    VF_UTIL_MEM_EXP2: ClassVar[zes_structure_type_t]
    VF_UTIL_ENGINE_EXP2: ClassVar[zes_structure_type_t]
    VF_EXP2_CAPABILITIES: ClassVar[zes_structure_type_t]
    DEVICE_ECC_DEFAULT_PROPERTIES_EXT: ClassVar[zes_structure_type_t]
    PCI_LINK_SPEED_DOWNGRADE_EXT_STATE: ClassVar[zes_structure_type_t]
    PCI_LINK_SPEED_DOWNGRADE_EXT_PROPERTIES: ClassVar[zes_structure_type_t]
    RAS_STATE_EXP2: ClassVar[zes_structure_type_t]
    RAS_CONFIG_EXP: ClassVar[zes_structure_type_t]
    OEM_SERIAL_ID_EXT_PROPERTIES: ClassVar[zes_structure_type_t]
    DEVICE_EXT_STATE: ClassVar[zes_structure_type_t]
class zes_engine_type_flags_t(Flags):
    OTHER: ClassVar[zes_engine_type_flags_t]
    COMPUTE: ClassVar[zes_engine_type_flags_t]
    _3D: ClassVar[zes_engine_type_flags_t]
    MEDIA: ClassVar[zes_engine_type_flags_t]
    DMA: ClassVar[zes_engine_type_flags_t]
    RENDER: ClassVar[zes_engine_type_flags_t]
class zes_repair_status_t(Enum):
    UNSUPPORTED: ClassVar[zes_repair_status_t]
    NOT_PERFORMED: ClassVar[zes_repair_status_t]
    PERFORMED: ClassVar[zes_repair_status_t]
class zes_reset_reason_flags_t(Flags):
    WEDGED: ClassVar[zes_reset_reason_flags_t]
    REPAIR: ClassVar[zes_reset_reason_flags_t]
class zes_reset_type_t(Enum):
    WARM: ClassVar[zes_reset_type_t]
    COLD: ClassVar[zes_reset_type_t]
    FLR: ClassVar[zes_reset_type_t]
class zes_device_type_t(Enum):
    GPU: ClassVar[zes_device_type_t]
    CPU: ClassVar[zes_device_type_t]
    FPGA: ClassVar[zes_device_type_t]
    MCA: ClassVar[zes_device_type_t]
    VPU: ClassVar[zes_device_type_t]
class zes_device_property_flags_t(Flags):
    INTEGRATED: ClassVar[zes_device_property_flags_t]
    SUBDEVICE: ClassVar[zes_device_property_flags_t]
    ECC: ClassVar[zes_device_property_flags_t]
    ONDEMANDPAGING: ClassVar[zes_device_property_flags_t]
class zes_pci_link_status_t(Enum):
    UNKNOWN: ClassVar[zes_pci_link_status_t]
    GOOD: ClassVar[zes_pci_link_status_t]
    QUALITY_ISSUES: ClassVar[zes_pci_link_status_t]
    STABILITY_ISSUES: ClassVar[zes_pci_link_status_t]
class zes_pci_link_qual_issue_flags_t(Flags):
    REPLAYS: ClassVar[zes_pci_link_qual_issue_flags_t]
    SPEED: ClassVar[zes_pci_link_qual_issue_flags_t]
class zes_pci_link_stab_issue_flags_t(Flags):
    RETRAINING: ClassVar[zes_pci_link_stab_issue_flags_t]
class zes_pci_bar_type_t(Enum):
    MMIO: ClassVar[zes_pci_bar_type_t]
    ROM: ClassVar[zes_pci_bar_type_t]
    MEM: ClassVar[zes_pci_bar_type_t]
class zes_device_ext_state_version_t(Enum):
    _1_0: ClassVar[zes_device_ext_state_version_t]
    CURRENT: ClassVar[zes_device_ext_state_version_t]
class zes_device_state_ext_flags_t(Flags):
    NORMAL: ClassVar[zes_device_state_ext_flags_t]
    WEDGED: ClassVar[zes_device_state_ext_flags_t]
    SURVIVABILITY: ClassVar[zes_device_state_ext_flags_t]
    FLASH_OVERRIDE: ClassVar[zes_device_state_ext_flags_t]
class zes_diag_result_t(Enum):
    NO_ERRORS: ClassVar[zes_diag_result_t]
    ABORT: ClassVar[zes_diag_result_t]
    FAIL_CANT_REPAIR: ClassVar[zes_diag_result_t]
    REBOOT_FOR_REPAIR: ClassVar[zes_diag_result_t]
class zes_init_flags_t(Flags):
    PLACEHOLDER: ClassVar[zes_init_flags_t]
class zes_device_ecc_state_t(Enum):
    UNAVAILABLE: ClassVar[zes_device_ecc_state_t]
    ENABLED: ClassVar[zes_device_ecc_state_t]
    DISABLED: ClassVar[zes_device_ecc_state_t]
class zes_device_action_t(Enum):
    NONE: ClassVar[zes_device_action_t]
    WARM_CARD_RESET: ClassVar[zes_device_action_t]
    COLD_CARD_RESET: ClassVar[zes_device_action_t]
    COLD_SYSTEM_REBOOT: ClassVar[zes_device_action_t]
class zes_device_ecc_default_properties_ext_version_t(Enum):
    _1_0: ClassVar[zes_device_ecc_default_properties_ext_version_t]
    CURRENT: ClassVar[zes_device_ecc_default_properties_ext_version_t]
class zes_engine_group_t(Enum):
    ALL: ClassVar[zes_engine_group_t]
    COMPUTE_ALL: ClassVar[zes_engine_group_t]
    MEDIA_ALL: ClassVar[zes_engine_group_t]
    COPY_ALL: ClassVar[zes_engine_group_t]
    COMPUTE_SINGLE: ClassVar[zes_engine_group_t]
    RENDER_SINGLE: ClassVar[zes_engine_group_t]
    MEDIA_DECODE_SINGLE: ClassVar[zes_engine_group_t]
    MEDIA_ENCODE_SINGLE: ClassVar[zes_engine_group_t]
    COPY_SINGLE: ClassVar[zes_engine_group_t]
    MEDIA_ENHANCEMENT_SINGLE: ClassVar[zes_engine_group_t]
    _3D_SINGLE: ClassVar[zes_engine_group_t]
    _3D_RENDER_COMPUTE_ALL: ClassVar[zes_engine_group_t]
    RENDER_ALL: ClassVar[zes_engine_group_t]
    _3D_ALL: ClassVar[zes_engine_group_t]
    MEDIA_CODEC_SINGLE: ClassVar[zes_engine_group_t]
class zes_engine_activity_ext_version_t(Enum):
    _1_0: ClassVar[zes_engine_activity_ext_version_t]
    CURRENT: ClassVar[zes_engine_activity_ext_version_t]
class zes_event_type_flags_t(Flags):
    DEVICE_DETACH: ClassVar[zes_event_type_flags_t]
    DEVICE_ATTACH: ClassVar[zes_event_type_flags_t]
    DEVICE_SLEEP_STATE_ENTER: ClassVar[zes_event_type_flags_t]
    DEVICE_SLEEP_STATE_EXIT: ClassVar[zes_event_type_flags_t]
    FREQ_THROTTLED: ClassVar[zes_event_type_flags_t]
    ENERGY_THRESHOLD_CROSSED: ClassVar[zes_event_type_flags_t]
    TEMP_CRITICAL: ClassVar[zes_event_type_flags_t]
    TEMP_THRESHOLD1: ClassVar[zes_event_type_flags_t]
    TEMP_THRESHOLD2: ClassVar[zes_event_type_flags_t]
    MEM_HEALTH: ClassVar[zes_event_type_flags_t]
    FABRIC_PORT_HEALTH: ClassVar[zes_event_type_flags_t]
    PCI_LINK_HEALTH: ClassVar[zes_event_type_flags_t]
    RAS_CORRECTABLE_ERRORS: ClassVar[zes_event_type_flags_t]
    RAS_UNCORRECTABLE_ERRORS: ClassVar[zes_event_type_flags_t]
    DEVICE_RESET_REQUIRED: ClassVar[zes_event_type_flags_t]
    SURVIVABILITY_MODE_DETECTED: ClassVar[zes_event_type_flags_t]
class zes_fabric_port_status_t(Enum):
    UNKNOWN: ClassVar[zes_fabric_port_status_t]
    HEALTHY: ClassVar[zes_fabric_port_status_t]
    DEGRADED: ClassVar[zes_fabric_port_status_t]
    FAILED: ClassVar[zes_fabric_port_status_t]
    DISABLED: ClassVar[zes_fabric_port_status_t]
class zes_fabric_port_qual_issue_flags_t(Flags):
    LINK_ERRORS: ClassVar[zes_fabric_port_qual_issue_flags_t]
    SPEED: ClassVar[zes_fabric_port_qual_issue_flags_t]
class zes_fabric_port_failure_flags_t(Flags):
    FAILED: ClassVar[zes_fabric_port_failure_flags_t]
    TRAINING_TIMEOUT: ClassVar[zes_fabric_port_failure_flags_t]
    FLAPPING: ClassVar[zes_fabric_port_failure_flags_t]
class zes_fan_speed_mode_t(Enum):
    DEFAULT: ClassVar[zes_fan_speed_mode_t]
    FIXED: ClassVar[zes_fan_speed_mode_t]
    TABLE: ClassVar[zes_fan_speed_mode_t]
class zes_fan_speed_units_t(Enum):
    RPM: ClassVar[zes_fan_speed_units_t]
    PERCENT: ClassVar[zes_fan_speed_units_t]
class zes_firmware_security_exp_version_t(Enum):
    _1_0: ClassVar[zes_firmware_security_exp_version_t]
    CURRENT: ClassVar[zes_firmware_security_exp_version_t]
class zes_freq_domain_t(Enum):
    GPU: ClassVar[zes_freq_domain_t]
    MEMORY: ClassVar[zes_freq_domain_t]
    MEDIA: ClassVar[zes_freq_domain_t]
class zes_freq_throttle_reason_flags_t(Flags):
    AVE_PWR_CAP: ClassVar[zes_freq_throttle_reason_flags_t]
    BURST_PWR_CAP: ClassVar[zes_freq_throttle_reason_flags_t]
    CURRENT_LIMIT: ClassVar[zes_freq_throttle_reason_flags_t]
    THERMAL_LIMIT: ClassVar[zes_freq_throttle_reason_flags_t]
    PSU_ALERT: ClassVar[zes_freq_throttle_reason_flags_t]
    SW_RANGE: ClassVar[zes_freq_throttle_reason_flags_t]
    HW_RANGE: ClassVar[zes_freq_throttle_reason_flags_t]
    VOLTAGE: ClassVar[zes_freq_throttle_reason_flags_t]
    THERMAL: ClassVar[zes_freq_throttle_reason_flags_t]
    POWER: ClassVar[zes_freq_throttle_reason_flags_t]
class zes_oc_mode_t(Enum):
    OFF: ClassVar[zes_oc_mode_t]
    OVERRIDE: ClassVar[zes_oc_mode_t]
    INTERPOLATIVE: ClassVar[zes_oc_mode_t]
    FIXED: ClassVar[zes_oc_mode_t]
class zes_mem_page_offline_state_exp_version_t(Enum):
    _1_0: ClassVar[zes_mem_page_offline_state_exp_version_t]
    CURRENT: ClassVar[zes_mem_page_offline_state_exp_version_t]
class zes_mem_type_t(Enum):
    HBM: ClassVar[zes_mem_type_t]
    DDR: ClassVar[zes_mem_type_t]
    DDR3: ClassVar[zes_mem_type_t]
    DDR4: ClassVar[zes_mem_type_t]
    DDR5: ClassVar[zes_mem_type_t]
    LPDDR: ClassVar[zes_mem_type_t]
    LPDDR3: ClassVar[zes_mem_type_t]
    LPDDR4: ClassVar[zes_mem_type_t]
    LPDDR5: ClassVar[zes_mem_type_t]
    SRAM: ClassVar[zes_mem_type_t]
    L1: ClassVar[zes_mem_type_t]
    L3: ClassVar[zes_mem_type_t]
    GRF: ClassVar[zes_mem_type_t]
    SLM: ClassVar[zes_mem_type_t]
    GDDR4: ClassVar[zes_mem_type_t]
    GDDR5: ClassVar[zes_mem_type_t]
    GDDR5X: ClassVar[zes_mem_type_t]
    GDDR6: ClassVar[zes_mem_type_t]
    GDDR6X: ClassVar[zes_mem_type_t]
    GDDR7: ClassVar[zes_mem_type_t]
    LPDDR5X: ClassVar[zes_mem_type_t]
    HBM2: ClassVar[zes_mem_type_t]
    DDR2: ClassVar[zes_mem_type_t]
    HBM2E: ClassVar[zes_mem_type_t]
    HBM3: ClassVar[zes_mem_type_t]
    HBM3E: ClassVar[zes_mem_type_t]
    HBM4: ClassVar[zes_mem_type_t]
    LPDDR6: ClassVar[zes_mem_type_t]
class zes_mem_loc_t(Enum):
    SYSTEM: ClassVar[zes_mem_loc_t]
    DEVICE: ClassVar[zes_mem_loc_t]
class zes_mem_health_t(Enum):
    UNKNOWN: ClassVar[zes_mem_health_t]
    OK: ClassVar[zes_mem_health_t]
    DEGRADED: ClassVar[zes_mem_health_t]
    CRITICAL: ClassVar[zes_mem_health_t]
    REPLACE: ClassVar[zes_mem_health_t]
class zes_mem_bandwidth_counter_bits_exp_version_t(Enum):
    _1_0: ClassVar[zes_mem_bandwidth_counter_bits_exp_version_t]
    CURRENT: ClassVar[zes_mem_bandwidth_counter_bits_exp_version_t]
class zes_oem_serial_id_ext_version_t(Enum):
    _1_0: ClassVar[zes_oem_serial_id_ext_version_t]
    CURRENT: ClassVar[zes_oem_serial_id_ext_version_t]
class zes_pci_link_speed_downgrade_ext_version_t(Enum):
    _1_0: ClassVar[zes_pci_link_speed_downgrade_ext_version_t]
    CURRENT: ClassVar[zes_pci_link_speed_downgrade_ext_version_t]
class zes_power_domain_t(Enum):
    UNKNOWN: ClassVar[zes_power_domain_t]
    CARD: ClassVar[zes_power_domain_t]
    PACKAGE: ClassVar[zes_power_domain_t]
    STACK: ClassVar[zes_power_domain_t]
    MEMORY: ClassVar[zes_power_domain_t]
    GPU: ClassVar[zes_power_domain_t]
class zes_power_level_t(Enum):
    UNKNOWN: ClassVar[zes_power_level_t]
    SUSTAINED: ClassVar[zes_power_level_t]
    BURST: ClassVar[zes_power_level_t]
    PEAK: ClassVar[zes_power_level_t]
    INSTANTANEOUS: ClassVar[zes_power_level_t]
class zes_power_source_t(Enum):
    ANY: ClassVar[zes_power_source_t]
    MAINS: ClassVar[zes_power_source_t]
    BATTERY: ClassVar[zes_power_source_t]
class zes_limit_unit_t(Enum):
    UNKNOWN: ClassVar[zes_limit_unit_t]
    CURRENT: ClassVar[zes_limit_unit_t]
    POWER: ClassVar[zes_limit_unit_t]
class zes_power_domain_properties_exp_version_t(Enum):
    _1_0: ClassVar[zes_power_domain_properties_exp_version_t]
    CURRENT: ClassVar[zes_power_domain_properties_exp_version_t]
class zes_power_limits_ext_version_t(Enum):
    _1_0: ClassVar[zes_power_limits_ext_version_t]
    CURRENT: ClassVar[zes_power_limits_ext_version_t]
class zes_psu_voltage_status_t(Enum):
    UNKNOWN: ClassVar[zes_psu_voltage_status_t]
    NORMAL: ClassVar[zes_psu_voltage_status_t]
    OVER: ClassVar[zes_psu_voltage_status_t]
    UNDER: ClassVar[zes_psu_voltage_status_t]
class zes_ras_error_type_t(Enum):
    CORRECTABLE: ClassVar[zes_ras_error_type_t]
    UNCORRECTABLE: ClassVar[zes_ras_error_type_t]
class zes_ras_error_cat_t(Enum):
    RESET: ClassVar[zes_ras_error_cat_t]
    PROGRAMMING_ERRORS: ClassVar[zes_ras_error_cat_t]
    DRIVER_ERRORS: ClassVar[zes_ras_error_cat_t]
    COMPUTE_ERRORS: ClassVar[zes_ras_error_cat_t]
    NON_COMPUTE_ERRORS: ClassVar[zes_ras_error_cat_t]
    CACHE_ERRORS: ClassVar[zes_ras_error_cat_t]
    DISPLAY_ERRORS: ClassVar[zes_ras_error_cat_t]
class zes_ras_state_exp_version_t(Enum):
    _1_0: ClassVar[zes_ras_state_exp_version_t]
    _1_1: ClassVar[zes_ras_state_exp_version_t]
    CURRENT: ClassVar[zes_ras_state_exp_version_t]
class zes_ras_error_category_exp_t(Enum):
    RESET: ClassVar[zes_ras_error_category_exp_t]
    PROGRAMMING_ERRORS: ClassVar[zes_ras_error_category_exp_t]
    DRIVER_ERRORS: ClassVar[zes_ras_error_category_exp_t]
    COMPUTE_ERRORS: ClassVar[zes_ras_error_category_exp_t]
    NON_COMPUTE_ERRORS: ClassVar[zes_ras_error_category_exp_t]
    CACHE_ERRORS: ClassVar[zes_ras_error_category_exp_t]
    DISPLAY_ERRORS: ClassVar[zes_ras_error_category_exp_t]
    MEMORY_ERRORS: ClassVar[zes_ras_error_category_exp_t]
    SCALE_ERRORS: ClassVar[zes_ras_error_category_exp_t]
    L3FABRIC_ERRORS: ClassVar[zes_ras_error_category_exp_t]
    PCIE_ERRORS: ClassVar[zes_ras_error_category_exp_t]
    FABRIC_ERRORS: ClassVar[zes_ras_error_category_exp_t]
    SOC_INTERNAL_ERRORS: ClassVar[zes_ras_error_category_exp_t]
class zes_sched_mode_t(Enum):
    TIMEOUT: ClassVar[zes_sched_mode_t]
    TIMESLICE: ClassVar[zes_sched_mode_t]
    EXCLUSIVE: ClassVar[zes_sched_mode_t]
    COMPUTE_UNIT_DEBUG: ClassVar[zes_sched_mode_t]
class zes_standby_type_t(Enum):
    GLOBAL: ClassVar[zes_standby_type_t]
class zes_standby_promo_mode_t(Enum):
    DEFAULT: ClassVar[zes_standby_promo_mode_t]
    NEVER: ClassVar[zes_standby_promo_mode_t]
class zes_sysman_device_mapping_exp_version_t(Enum):
    _1_0: ClassVar[zes_sysman_device_mapping_exp_version_t]
    CURRENT: ClassVar[zes_sysman_device_mapping_exp_version_t]
class zes_temp_sensors_t(Enum):
    GLOBAL: ClassVar[zes_temp_sensors_t]
    GPU: ClassVar[zes_temp_sensors_t]
    MEMORY: ClassVar[zes_temp_sensors_t]
    GLOBAL_MIN: ClassVar[zes_temp_sensors_t]
    GPU_MIN: ClassVar[zes_temp_sensors_t]
    MEMORY_MIN: ClassVar[zes_temp_sensors_t]
    GPU_BOARD: ClassVar[zes_temp_sensors_t]
    GPU_BOARD_MIN: ClassVar[zes_temp_sensors_t]
    VOLTAGE_REGULATOR: ClassVar[zes_temp_sensors_t]
class zes_vf_management_exp_version_t(Enum):
    _1_0: ClassVar[zes_vf_management_exp_version_t]
    _1_1: ClassVar[zes_vf_management_exp_version_t]
    _1_2: ClassVar[zes_vf_management_exp_version_t]
    CURRENT: ClassVar[zes_vf_management_exp_version_t]
class zes_vf_info_mem_type_exp_flags_t(Flags):
    MEM_TYPE_SYSTEM: ClassVar[zes_vf_info_mem_type_exp_flags_t]
    MEM_TYPE_DEVICE: ClassVar[zes_vf_info_mem_type_exp_flags_t]
class zes_vf_info_util_exp_flags_t(Flags):
    INFO_NONE: ClassVar[zes_vf_info_util_exp_flags_t]
    INFO_MEM_CPU: ClassVar[zes_vf_info_util_exp_flags_t]
    INFO_MEM_GPU: ClassVar[zes_vf_info_util_exp_flags_t]
    INFO_ENGINE: ClassVar[zes_vf_info_util_exp_flags_t]
class zes_overclock_properties_t(Struct):
    stype: Member[zes_structure_type_t, int]
    pNext: Member[Pointer, Struct | Pointer | None]
    domainType: Member[zes_overclock_domain_t, int]
    AvailableControls: int
    VFProgramType: Member[zes_vf_program_type_t, int]
    NumberOfVFPoints: int
    def __init__(self, *, pNext: Struct | Pointer | None = ..., domainType: int = ..., AvailableControls: int = ..., VFProgramType: int = ..., NumberOfVFPoints: int = ...) -> None: ...
class zes_control_property_t(Struct):
    MinValue: float
    MaxValue: float
    StepValue: float
    RefValue: float
    DefaultValue: float
    def __init__(self, *, MinValue: float = ..., MaxValue: float = ..., StepValue: float = ..., RefValue: float = ..., DefaultValue: float = ...) -> None: ...
class zes_vf_property_t(Struct):
    MinFreq: float
    MaxFreq: float
    StepFreq: float
    MinVolt: float
    MaxVolt: float
    StepVolt: float
    def __init__(self, *, MinFreq: float = ..., MaxFreq: float = ..., StepFreq: float = ..., MinVolt: float = ..., MaxVolt: float = ..., StepVolt: float = ...) -> None: ...
class zes_base_properties_t(Struct):
    stype: Member[zes_structure_type_t, int]
    pNext: Member[Pointer, Struct | Pointer | None]
    def __init__(self, *, pNext: Struct | Pointer | None = ...) -> None: ...
class zes_base_desc_t(Struct):
    stype: Member[zes_structure_type_t, int]
    pNext: Member[Pointer, Struct | Pointer | None]
    def __init__(self, *, pNext: Struct | Pointer | None = ...) -> None: ...
class zes_base_state_t(Struct):
    stype: Member[zes_structure_type_t, int]
    pNext: Member[Pointer, Struct | Pointer | None]
    def __init__(self, *, pNext: Struct | Pointer | None = ...) -> None: ...
class zes_base_config_t(Struct):
    stype: Member[zes_structure_type_t, int]
    pNext: Member[Pointer, Struct | Pointer | None]
    def __init__(self, *, pNext: Struct | Pointer | None = ...) -> None: ...
class zes_base_capability_t(Struct):
    stype: Member[zes_structure_type_t, int]
    pNext: Member[Pointer, Struct | Pointer | None]
    def __init__(self, *, pNext: Struct | Pointer | None = ...) -> None: ...
class zes_device_state_t(Struct):
    stype: Member[zes_structure_type_t, int]
    pNext: Member[Pointer, Struct | Pointer | None]
    reset: Member[zes_reset_reason_flags_t, int]
    repaired: Member[zes_repair_status_t, int]
    def __init__(self, *, pNext: Struct | Pointer | None = ..., reset: int = ..., repaired: int = ...) -> None: ...
class zes_reset_properties_t(Struct):
    stype: Member[zes_structure_type_t, int]
    pNext: Member[Pointer, Struct | Pointer | None]
    force: bool
    resetType: Member[zes_reset_type_t, int]
    def __init__(self, *, pNext: Struct | Pointer | None = ..., force: bool = ..., resetType: int = ...) -> None: ...
class zes_uuid_t(Struct):
    id: Member[bytes, str | bytes | Sequence[int]]
    def __init__(self, *, id: str | bytes | Sequence[int] = ...) -> None: ...
class zes_device_properties_t(Struct):
    stype: Member[zes_structure_type_t, int]
    pNext: Member[Pointer, Struct | Pointer | None]
    core: _ze.ze_device_properties_t
    numSubdevices: int
    serialNumber: Member[str, str | bytes | Sequence[int]]
    boardNumber: Member[str, str | bytes | Sequence[int]]
    brandName: Member[str, str | bytes | Sequence[int]]
    modelName: Member[str, str | bytes | Sequence[int]]
    vendorName: Member[str, str | bytes | Sequence[int]]
    driverVersion: Member[str, str | bytes | Sequence[int]]
    def __init__(self, *, pNext: Struct | Pointer | None = ..., core: _ze.ze_device_properties_t = ..., numSubdevices: int = ..., serialNumber: str | bytes | Sequence[int] = ..., boardNumber: str | bytes | Sequence[int] = ..., brandName: str | bytes | Sequence[int] = ..., modelName: str | bytes | Sequence[int] = ..., vendorName: str | bytes | Sequence[int] = ..., driverVersion: str | bytes | Sequence[int] = ...) -> None: ...
class zes_device_ext_properties_t(Struct):
    stype: Member[zes_structure_type_t, int]
    pNext: Member[Pointer, Struct | Pointer | None]
    uuid: zes_uuid_t
    type: Member[zes_device_type_t, int]
    flags: Member[zes_device_property_flags_t, int]
    def __init__(self, *, pNext: Struct | Pointer | None = ..., uuid: zes_uuid_t = ..., type: int = ..., flags: int = ...) -> None: ...
class zes_process_state_t(Struct):
    stype: Member[zes_structure_type_t, int]
    pNext: Member[Pointer, Struct | Pointer | None]
    processId: int
    memSize: int
    sharedSize: int
    engines: Member[zes_engine_type_flags_t, int]
    def __init__(self, *, pNext: Struct | Pointer | None = ..., processId: int = ..., memSize: int = ..., sharedSize: int = ..., engines: int = ...) -> None: ...
class zes_pci_address_t(Struct):
    domain: int
    bus: int
    device: int
    function: int
    def __init__(self, *, domain: int = ..., bus: int = ..., device: int = ..., function: int = ...) -> None: ...
class zes_pci_speed_t(Struct):
    gen: int
    width: int
    maxBandwidth: int
    def __init__(self, *, gen: int = ..., width: int = ..., maxBandwidth: int = ...) -> None: ...
class zes_pci_properties_t(Struct):
    stype: Member[zes_structure_type_t, int]
    pNext: Member[Pointer, Struct | Pointer | None]
    address: zes_pci_address_t
    maxSpeed: zes_pci_speed_t
    haveBandwidthCounters: bool
    havePacketCounters: bool
    haveReplayCounters: bool
    def __init__(self, *, pNext: Struct | Pointer | None = ..., address: zes_pci_address_t = ..., maxSpeed: zes_pci_speed_t = ..., haveBandwidthCounters: bool = ..., havePacketCounters: bool = ..., haveReplayCounters: bool = ...) -> None: ...
class zes_pci_state_t(Struct):
    stype: Member[zes_structure_type_t, int]
    pNext: Member[Pointer, Struct | Pointer | None]
    status: Member[zes_pci_link_status_t, int]
    qualityIssues: Member[zes_pci_link_qual_issue_flags_t, int]
    stabilityIssues: Member[zes_pci_link_stab_issue_flags_t, int]
    speed: zes_pci_speed_t
    def __init__(self, *, pNext: Struct | Pointer | None = ..., status: int = ..., qualityIssues: int = ..., stabilityIssues: int = ..., speed: zes_pci_speed_t = ...) -> None: ...
class zes_pci_bar_properties_t(Struct):
    stype: Member[zes_structure_type_t, int]
    pNext: Member[Pointer, Struct | Pointer | None]
    type: Member[zes_pci_bar_type_t, int]
    index: int
    base: int
    size: int
    def __init__(self, *, pNext: Struct | Pointer | None = ..., type: int = ..., index: int = ..., base: int = ..., size: int = ...) -> None: ...
class zes_pci_bar_properties_1_2_t(Struct):
    stype: Member[zes_structure_type_t, int]
    pNext: Member[Pointer, Struct | Pointer | None]
    type: Member[zes_pci_bar_type_t, int]
    index: int
    base: int
    size: int
    resizableBarSupported: bool
    resizableBarEnabled: bool
    def __init__(self, *, pNext: Struct | Pointer | None = ..., type: int = ..., index: int = ..., base: int = ..., size: int = ..., resizableBarSupported: bool = ..., resizableBarEnabled: bool = ...) -> None: ...
class zes_pci_stats_t(Struct):
    timestamp: int
    replayCounter: int
    packetCounter: int
    rxCounter: int
    txCounter: int
    speed: zes_pci_speed_t
    def __init__(self, *, timestamp: int = ..., replayCounter: int = ..., packetCounter: int = ..., rxCounter: int = ..., txCounter: int = ..., speed: zes_pci_speed_t = ...) -> None: ...
class zes_device_ext_state_t(Struct):
    stype: Member[zes_structure_type_t, int]
    pNext: Member[Pointer, Struct | Pointer | None]
    flags: Member[zes_device_state_ext_flags_t, int]
    def __init__(self, *, pNext: Struct | Pointer | None = ..., flags: int = ...) -> None: ...
class zes_diag_test_t(Struct):
    index: int
    name: Member[str, str | bytes | Sequence[int]]
    def __init__(self, *, index: int = ..., name: str | bytes | Sequence[int] = ...) -> None: ...
class zes_diag_properties_t(Struct):
    stype: Member[zes_structure_type_t, int]
    pNext: Member[Pointer, Struct | Pointer | None]
    onSubdevice: bool
    subdeviceId: int
    name: Member[str, str | bytes | Sequence[int]]
    haveTests: bool
    def __init__(self, *, pNext: Struct | Pointer | None = ..., onSubdevice: bool = ..., subdeviceId: int = ..., name: str | bytes | Sequence[int] = ..., haveTests: bool = ...) -> None: ...
class zes_driver_extension_properties_t(Struct):
    name: Member[str, str | bytes | Sequence[int]]
    version: int
    def __init__(self, *, name: str | bytes | Sequence[int] = ..., version: int = ...) -> None: ...
class zes_device_ecc_desc_t(Struct):
    stype: Member[zes_structure_type_t, int]
    pNext: Member[Pointer, Struct | Pointer | None]
    state: Member[zes_device_ecc_state_t, int]
    def __init__(self, *, pNext: Struct | Pointer | None = ..., state: int = ...) -> None: ...
class zes_device_ecc_properties_t(Struct):
    stype: Member[zes_structure_type_t, int]
    pNext: Member[Pointer, Struct | Pointer | None]
    currentState: Member[zes_device_ecc_state_t, int]
    pendingState: Member[zes_device_ecc_state_t, int]
    pendingAction: Member[zes_device_action_t, int]
    def __init__(self, *, pNext: Struct | Pointer | None = ..., currentState: int = ..., pendingState: int = ..., pendingAction: int = ...) -> None: ...
class zes_device_ecc_default_properties_ext_t(Struct):
    stype: Member[zes_structure_type_t, int]
    pNext: Member[Pointer, Struct | Pointer | None]
    defaultState: Member[zes_device_ecc_state_t, int]
    def __init__(self, *, pNext: Struct | Pointer | None = ..., defaultState: int = ...) -> None: ...
class zes_engine_properties_t(Struct):
    stype: Member[zes_structure_type_t, int]
    pNext: Member[Pointer, Struct | Pointer | None]
    type: Member[zes_engine_group_t, int]
    onSubdevice: bool
    subdeviceId: int
    def __init__(self, *, pNext: Struct | Pointer | None = ..., type: int = ..., onSubdevice: bool = ..., subdeviceId: int = ...) -> None: ...
class zes_engine_stats_t(Struct):
    activeTime: int
    timestamp: int
    def __init__(self, *, activeTime: int = ..., timestamp: int = ...) -> None: ...
class zes_engine_ext_properties_t(Struct):
    stype: Member[zes_structure_type_t, int]
    pNext: Member[Pointer, Struct | Pointer | None]
    countOfVirtualFunctionInstance: int
    def __init__(self, *, pNext: Struct | Pointer | None = ..., countOfVirtualFunctionInstance: int = ...) -> None: ...
class zes_fabric_port_id_t(Struct):
    fabricId: int
    attachId: int
    portNumber: int
    def __init__(self, *, fabricId: int = ..., attachId: int = ..., portNumber: int = ...) -> None: ...
class zes_fabric_port_speed_t(Struct):
    bitRate: int
    width: int
    def __init__(self, *, bitRate: int = ..., width: int = ...) -> None: ...
class zes_fabric_port_properties_t(Struct):
    stype: Member[zes_structure_type_t, int]
    pNext: Member[Pointer, Struct | Pointer | None]
    model: Member[str, str | bytes | Sequence[int]]
    onSubdevice: bool
    subdeviceId: int
    portId: zes_fabric_port_id_t
    maxRxSpeed: zes_fabric_port_speed_t
    maxTxSpeed: zes_fabric_port_speed_t
    def __init__(self, *, pNext: Struct | Pointer | None = ..., model: str | bytes | Sequence[int] = ..., onSubdevice: bool = ..., subdeviceId: int = ..., portId: zes_fabric_port_id_t = ..., maxRxSpeed: zes_fabric_port_speed_t = ..., maxTxSpeed: zes_fabric_port_speed_t = ...) -> None: ...
class zes_fabric_link_type_t(Struct):
    desc: Member[str, str | bytes | Sequence[int]]
    def __init__(self, *, desc: str | bytes | Sequence[int] = ...) -> None: ...
class zes_fabric_port_config_t(Struct):
    stype: Member[zes_structure_type_t, int]
    pNext: Member[Pointer, Struct | Pointer | None]
    enabled: bool
    beaconing: bool
    def __init__(self, *, pNext: Struct | Pointer | None = ..., enabled: bool = ..., beaconing: bool = ...) -> None: ...
class zes_fabric_port_state_t(Struct):
    stype: Member[zes_structure_type_t, int]
    pNext: Member[Pointer, Struct | Pointer | None]
    status: Member[zes_fabric_port_status_t, int]
    qualityIssues: Member[zes_fabric_port_qual_issue_flags_t, int]
    failureReasons: Member[zes_fabric_port_failure_flags_t, int]
    remotePortId: zes_fabric_port_id_t
    rxSpeed: zes_fabric_port_speed_t
    txSpeed: zes_fabric_port_speed_t
    def __init__(self, *, pNext: Struct | Pointer | None = ..., status: int = ..., qualityIssues: int = ..., failureReasons: int = ..., remotePortId: zes_fabric_port_id_t = ..., rxSpeed: zes_fabric_port_speed_t = ..., txSpeed: zes_fabric_port_speed_t = ...) -> None: ...
class zes_fabric_port_throughput_t(Struct):
    timestamp: int
    rxCounter: int
    txCounter: int
    def __init__(self, *, timestamp: int = ..., rxCounter: int = ..., txCounter: int = ...) -> None: ...
class zes_fabric_port_error_counters_t(Struct):
    stype: Member[zes_structure_type_t, int]
    pNext: Member[Pointer, Struct | Pointer | None]
    linkFailureCount: int
    fwCommErrorCount: int
    fwErrorCount: int
    linkDegradeCount: int
    def __init__(self, *, pNext: Struct | Pointer | None = ..., linkFailureCount: int = ..., fwCommErrorCount: int = ..., fwErrorCount: int = ..., linkDegradeCount: int = ...) -> None: ...
class zes_fan_speed_t(Struct):
    speed: int
    units: Member[zes_fan_speed_units_t, int]
    def __init__(self, *, speed: int = ..., units: int = ...) -> None: ...
class zes_fan_temp_speed_t(Struct):
    temperature: int
    speed: zes_fan_speed_t
    def __init__(self, *, temperature: int = ..., speed: zes_fan_speed_t = ...) -> None: ...
class zes_fan_speed_table_t(Struct):
    numPoints: int
    table: Member[tuple[zes_fan_temp_speed_t, ...], Sequence[zes_fan_temp_speed_t]]
    def __init__(self, *, numPoints: int = ..., table: Sequence[zes_fan_temp_speed_t] = ...) -> None: ...
class zes_fan_properties_t(Struct):
    stype: Member[zes_structure_type_t, int]
    pNext: Member[Pointer, Struct | Pointer | None]
    onSubdevice: bool
    subdeviceId: int
    canControl: bool
    supportedModes: int
    supportedUnits: int
    maxRPM: int
    maxPoints: int
    def __init__(self, *, pNext: Struct | Pointer | None = ..., onSubdevice: bool = ..., subdeviceId: int = ..., canControl: bool = ..., supportedModes: int = ..., supportedUnits: int = ..., maxRPM: int = ..., maxPoints: int = ...) -> None: ...
class zes_fan_config_t(Struct):
    stype: Member[zes_structure_type_t, int]
    pNext: Member[Pointer, Struct | Pointer | None]
    mode: Member[zes_fan_speed_mode_t, int]
    speedFixed: zes_fan_speed_t
    speedTable: zes_fan_speed_table_t
    def __init__(self, *, pNext: Struct | Pointer | None = ..., mode: int = ..., speedFixed: zes_fan_speed_t = ..., speedTable: zes_fan_speed_table_t = ...) -> None: ...
class zes_firmware_properties_t(Struct):
    stype: Member[zes_structure_type_t, int]
    pNext: Member[Pointer, Struct | Pointer | None]
    onSubdevice: bool
    subdeviceId: int
    canControl: bool
    name: Member[str, str | bytes | Sequence[int]]
    version: Member[str, str | bytes | Sequence[int]]
    def __init__(self, *, pNext: Struct | Pointer | None = ..., onSubdevice: bool = ..., subdeviceId: int = ..., canControl: bool = ..., name: str | bytes | Sequence[int] = ..., version: str | bytes | Sequence[int] = ...) -> None: ...
class zes_freq_properties_t(Struct):
    stype: Member[zes_structure_type_t, int]
    pNext: Member[Pointer, Struct | Pointer | None]
    type: Member[zes_freq_domain_t, int]
    onSubdevice: bool
    subdeviceId: int
    canControl: bool
    isThrottleEventSupported: bool
    min: float
    max: float
    def __init__(self, *, pNext: Struct | Pointer | None = ..., type: int = ..., onSubdevice: bool = ..., subdeviceId: int = ..., canControl: bool = ..., isThrottleEventSupported: bool = ..., min: float = ..., max: float = ...) -> None: ...
class zes_freq_range_t(Struct):
    min: float
    max: float
    def __init__(self, *, min: float = ..., max: float = ...) -> None: ...
class zes_freq_state_t(Struct):
    stype: Member[zes_structure_type_t, int]
    pNext: Member[Pointer, Struct | Pointer | None]
    currentVoltage: float
    request: float
    tdp: float
    efficient: float
    actual: float
    throttleReasons: Member[zes_freq_throttle_reason_flags_t, int]
    def __init__(self, *, pNext: Struct | Pointer | None = ..., currentVoltage: float = ..., request: float = ..., tdp: float = ..., efficient: float = ..., actual: float = ..., throttleReasons: int = ...) -> None: ...
class zes_freq_throttle_time_t(Struct):
    throttleTime: int
    timestamp: int
    def __init__(self, *, throttleTime: int = ..., timestamp: int = ...) -> None: ...
class zes_oc_capabilities_t(Struct):
    stype: Member[zes_structure_type_t, int]
    pNext: Member[Pointer, Struct | Pointer | None]
    isOcSupported: bool
    maxFactoryDefaultFrequency: float
    maxFactoryDefaultVoltage: float
    maxOcFrequency: float
    minOcVoltageOffset: float
    maxOcVoltageOffset: float
    maxOcVoltage: float
    isTjMaxSupported: bool
    isIccMaxSupported: bool
    isHighVoltModeCapable: bool
    isHighVoltModeEnabled: bool
    isExtendedModeSupported: bool
    isFixedModeSupported: bool
    def __init__(self, *, pNext: Struct | Pointer | None = ..., isOcSupported: bool = ..., maxFactoryDefaultFrequency: float = ..., maxFactoryDefaultVoltage: float = ..., maxOcFrequency: float = ..., minOcVoltageOffset: float = ..., maxOcVoltageOffset: float = ..., maxOcVoltage: float = ..., isTjMaxSupported: bool = ..., isIccMaxSupported: bool = ..., isHighVoltModeCapable: bool = ..., isHighVoltModeEnabled: bool = ..., isExtendedModeSupported: bool = ..., isFixedModeSupported: bool = ...) -> None: ...
class zes_led_properties_t(Struct):
    stype: Member[zes_structure_type_t, int]
    pNext: Member[Pointer, Struct | Pointer | None]
    onSubdevice: bool
    subdeviceId: int
    canControl: bool
    haveRGB: bool
    def __init__(self, *, pNext: Struct | Pointer | None = ..., onSubdevice: bool = ..., subdeviceId: int = ..., canControl: bool = ..., haveRGB: bool = ...) -> None: ...
class zes_led_color_t(Struct):
    red: float
    green: float
    blue: float
    def __init__(self, *, red: float = ..., green: float = ..., blue: float = ...) -> None: ...
class zes_led_state_t(Struct):
    stype: Member[zes_structure_type_t, int]
    pNext: Member[Pointer, Struct | Pointer | None]
    isOn: bool
    color: zes_led_color_t
    def __init__(self, *, pNext: Struct | Pointer | None = ..., isOn: bool = ..., color: zes_led_color_t = ...) -> None: ...
class zes_mem_page_offline_state_exp_t(Struct):
    stype: Member[zes_structure_type_t, int]
    pNext: Member[Pointer, Struct | Pointer | None]
    memoryPageOffline: int
    maxMemoryPageOffline: int
    def __init__(self, *, pNext: Struct | Pointer | None = ..., memoryPageOffline: int = ..., maxMemoryPageOffline: int = ...) -> None: ...
class zes_mem_properties_t(Struct):
    stype: Member[zes_structure_type_t, int]
    pNext: Member[Pointer, Struct | Pointer | None]
    type: Member[zes_mem_type_t, int]
    onSubdevice: bool
    subdeviceId: int
    location: Member[zes_mem_loc_t, int]
    physicalSize: int
    busWidth: int
    numChannels: int
    def __init__(self, *, pNext: Struct | Pointer | None = ..., type: int = ..., onSubdevice: bool = ..., subdeviceId: int = ..., location: int = ..., physicalSize: int = ..., busWidth: int = ..., numChannels: int = ...) -> None: ...
class zes_mem_state_t(Struct):
    stype: Member[zes_structure_type_t, int]
    pNext: Member[Pointer, Struct | Pointer | None]
    health: Member[zes_mem_health_t, int]
    free: int
    size: int
    def __init__(self, *, pNext: Struct | Pointer | None = ..., health: int = ..., free: int = ..., size: int = ...) -> None: ...
class zes_mem_bandwidth_t(Struct):
    readCounter: int
    writeCounter: int
    maxBandwidth: int
    timestamp: int
    def __init__(self, *, readCounter: int = ..., writeCounter: int = ..., maxBandwidth: int = ..., timestamp: int = ...) -> None: ...
class zes_mem_ext_bandwidth_t(Struct):
    memoryTimestampValidBits: int
    def __init__(self, *, memoryTimestampValidBits: int = ...) -> None: ...
class zes_mem_bandwidth_counter_bits_exp_properties_t(Struct):
    stype: Member[zes_structure_type_t, int]
    pNext: Member[Pointer, Struct | Pointer | None]
    validBitsCount: int
    def __init__(self, *, pNext: Struct | Pointer | None = ..., validBitsCount: int = ...) -> None: ...
class zes_oem_serial_id_ext_properties_t(Struct):
    stype: Member[zes_structure_type_t, int]
    pNext: Member[Pointer, Struct | Pointer | None]
    length: int
    oemSerialId: Member[str, str | bytes | Sequence[int]]
    def __init__(self, *, pNext: Struct | Pointer | None = ..., length: int = ..., oemSerialId: str | bytes | Sequence[int] = ...) -> None: ...
class zes_pci_link_speed_downgrade_ext_state_t(Struct):
    stype: Member[zes_structure_type_t, int]
    pNext: Member[Pointer, Struct | Pointer | None]
    pciLinkSpeedDowngradeStatus: bool
    def __init__(self, *, pNext: Struct | Pointer | None = ..., pciLinkSpeedDowngradeStatus: bool = ...) -> None: ...
class zes_pci_link_speed_downgrade_ext_properties_t(Struct):
    stype: Member[zes_structure_type_t, int]
    pNext: Member[Pointer, Struct | Pointer | None]
    pciLinkSpeedUpdateCapable: bool
    maxPciGenSupported: int
    def __init__(self, *, pNext: Struct | Pointer | None = ..., pciLinkSpeedUpdateCapable: bool = ..., maxPciGenSupported: int = ...) -> None: ...
class zes_perf_properties_t(Struct):
    stype: Member[zes_structure_type_t, int]
    pNext: Member[Pointer, Struct | Pointer | None]
    onSubdevice: bool
    subdeviceId: int
    engines: Member[zes_engine_type_flags_t, int]
    def __init__(self, *, pNext: Struct | Pointer | None = ..., onSubdevice: bool = ..., subdeviceId: int = ..., engines: int = ...) -> None: ...
class zes_power_properties_t(Struct):
    stype: Member[zes_structure_type_t, int]
    pNext: Member[Pointer, Struct | Pointer | None]
    onSubdevice: bool
    subdeviceId: int
    canControl: bool
    isEnergyThresholdSupported: bool
    defaultLimit: int
    minLimit: int
    maxLimit: int
    def __init__(self, *, pNext: Struct | Pointer | None = ..., onSubdevice: bool = ..., subdeviceId: int = ..., canControl: bool = ..., isEnergyThresholdSupported: bool = ..., defaultLimit: int = ..., minLimit: int = ..., maxLimit: int = ...) -> None: ...
class zes_power_energy_counter_t(Struct):
    energy: int
    timestamp: int
    def __init__(self, *, energy: int = ..., timestamp: int = ...) -> None: ...
class zes_power_sustained_limit_t(Struct):
    enabled: bool
    power: int
    interval: int
    def __init__(self, *, enabled: bool = ..., power: int = ..., interval: int = ...) -> None: ...
class zes_power_burst_limit_t(Struct):
    enabled: bool
    power: int
    def __init__(self, *, enabled: bool = ..., power: int = ...) -> None: ...
class zes_power_peak_limit_t(Struct):
    powerAC: int
    powerDC: int
    def __init__(self, *, powerAC: int = ..., powerDC: int = ...) -> None: ...
class zes_energy_threshold_t(Struct):
    enable: bool
    threshold: float
    processId: int
    def __init__(self, *, enable: bool = ..., threshold: float = ..., processId: int = ...) -> None: ...
class zes_power_domain_exp_properties_t(Struct):
    stype: Member[zes_structure_type_t, int]
    pNext: Member[Pointer, Struct | Pointer | None]
    powerDomain: Member[zes_power_domain_t, int]
    def __init__(self, *, pNext: Struct | Pointer | None = ..., powerDomain: int = ...) -> None: ...
class zes_power_limit_ext_desc_t(Struct):
    stype: Member[zes_structure_type_t, int]
    pNext: Member[Pointer, Struct | Pointer | None]
    level: Member[zes_power_level_t, int]
    source: Member[zes_power_source_t, int]
    limitUnit: Member[zes_limit_unit_t, int]
    enabledStateLocked: bool
    enabled: bool
    intervalValueLocked: bool
    interval: int
    limitValueLocked: bool
    limit: int
    def __init__(self, *, pNext: Struct | Pointer | None = ..., level: int = ..., source: int = ..., limitUnit: int = ..., enabledStateLocked: bool = ..., enabled: bool = ..., intervalValueLocked: bool = ..., interval: int = ..., limitValueLocked: bool = ..., limit: int = ...) -> None: ...
class zes_power_ext_properties_t(Struct):
    stype: Member[zes_structure_type_t, int]
    pNext: Member[Pointer, Struct | Pointer | None]
    domain: Member[zes_power_domain_t, int]
    defaultLimit: Member[Pointer, zes_power_limit_ext_desc_t | Sequence[zes_power_limit_ext_desc_t] | Pointer | None]
    def __init__(self, *, pNext: Struct | Pointer | None = ..., domain: int = ..., defaultLimit: zes_power_limit_ext_desc_t | Sequence[zes_power_limit_ext_desc_t] | Pointer | None = ...) -> None: ...
class zes_psu_properties_t(Struct):
    stype: Member[zes_structure_type_t, int]
    pNext: Member[Pointer, Struct | Pointer | None]
    onSubdevice: bool
    subdeviceId: int
    haveFan: bool
    ampLimit: int
    def __init__(self, *, pNext: Struct | Pointer | None = ..., onSubdevice: bool = ..., subdeviceId: int = ..., haveFan: bool = ..., ampLimit: int = ...) -> None: ...
class zes_psu_state_t(Struct):
    stype: Member[zes_structure_type_t, int]
    pNext: Member[Pointer, Struct | Pointer | None]
    voltStatus: Member[zes_psu_voltage_status_t, int]
    fanFailed: bool
    temperature: int
    current: int
    def __init__(self, *, pNext: Struct | Pointer | None = ..., voltStatus: int = ..., fanFailed: bool = ..., temperature: int = ..., current: int = ...) -> None: ...
class zes_ras_properties_t(Struct):
    stype: Member[zes_structure_type_t, int]
    pNext: Member[Pointer, Struct | Pointer | None]
    type: Member[zes_ras_error_type_t, int]
    onSubdevice: bool
    subdeviceId: int
    def __init__(self, *, pNext: Struct | Pointer | None = ..., type: int = ..., onSubdevice: bool = ..., subdeviceId: int = ...) -> None: ...
class zes_ras_state_t(Struct):
    stype: Member[zes_structure_type_t, int]
    pNext: Member[Pointer, Struct | Pointer | None]
    category: Member[tuple[int, ...], Sequence[int]]
    def __init__(self, *, pNext: Struct | Pointer | None = ..., category: Sequence[int] = ...) -> None: ...
class zes_ras_config_t(Struct):
    stype: Member[zes_structure_type_t, int]
    pNext: Member[Pointer, Struct | Pointer | None]
    totalThreshold: int
    detailedThresholds: zes_ras_state_t
    def __init__(self, *, pNext: Struct | Pointer | None = ..., totalThreshold: int = ..., detailedThresholds: zes_ras_state_t = ...) -> None: ...
class zes_ras_state_exp_t(Struct):
    category: Member[zes_ras_error_category_exp_t, int]
    errorCounter: int
    def __init__(self, *, category: int = ..., errorCounter: int = ...) -> None: ...
class zes_ras_state_exp2_t(Struct):
    stype: Member[zes_structure_type_t, int]
    pNext: Member[Pointer, Struct | Pointer | None]
    errorCounter: int
    def __init__(self, *, pNext: Struct | Pointer | None = ..., errorCounter: int = ...) -> None: ...
class zes_ras_config_exp_t(Struct):
    stype: Member[zes_structure_type_t, int]
    pNext: Member[Pointer, Struct | Pointer | None]
    category: Member[zes_ras_error_category_exp_t, int]
    threshold: int
    def __init__(self, *, pNext: Struct | Pointer | None = ..., category: int = ..., threshold: int = ...) -> None: ...
class zes_sched_properties_t(Struct):
    stype: Member[zes_structure_type_t, int]
    pNext: Member[Pointer, Struct | Pointer | None]
    onSubdevice: bool
    subdeviceId: int
    canControl: bool
    engines: Member[zes_engine_type_flags_t, int]
    supportedModes: int
    def __init__(self, *, pNext: Struct | Pointer | None = ..., onSubdevice: bool = ..., subdeviceId: int = ..., canControl: bool = ..., engines: int = ..., supportedModes: int = ...) -> None: ...
class zes_sched_timeout_properties_t(Struct):
    stype: Member[zes_structure_type_t, int]
    pNext: Member[Pointer, Struct | Pointer | None]
    watchdogTimeout: int
    def __init__(self, *, pNext: Struct | Pointer | None = ..., watchdogTimeout: int = ...) -> None: ...
class zes_sched_timeslice_properties_t(Struct):
    stype: Member[zes_structure_type_t, int]
    pNext: Member[Pointer, Struct | Pointer | None]
    interval: int
    yieldTimeout: int
    def __init__(self, *, pNext: Struct | Pointer | None = ..., interval: int = ..., yieldTimeout: int = ...) -> None: ...
class zes_standby_properties_t(Struct):
    stype: Member[zes_structure_type_t, int]
    pNext: Member[Pointer, Struct | Pointer | None]
    type: Member[zes_standby_type_t, int]
    onSubdevice: bool
    subdeviceId: int
    def __init__(self, *, pNext: Struct | Pointer | None = ..., type: int = ..., onSubdevice: bool = ..., subdeviceId: int = ...) -> None: ...
class zes_subdevice_exp_properties_t(Struct):
    stype: Member[zes_structure_type_t, int]
    pNext: Member[Pointer, Struct | Pointer | None]
    subdeviceId: int
    uuid: zes_uuid_t
    def __init__(self, *, pNext: Struct | Pointer | None = ..., subdeviceId: int = ..., uuid: zes_uuid_t = ...) -> None: ...
class zes_temp_properties_t(Struct):
    stype: Member[zes_structure_type_t, int]
    pNext: Member[Pointer, Struct | Pointer | None]
    type: Member[zes_temp_sensors_t, int]
    onSubdevice: bool
    subdeviceId: int
    maxTemperature: float
    isCriticalTempSupported: bool
    isThreshold1Supported: bool
    isThreshold2Supported: bool
    def __init__(self, *, pNext: Struct | Pointer | None = ..., type: int = ..., onSubdevice: bool = ..., subdeviceId: int = ..., maxTemperature: float = ..., isCriticalTempSupported: bool = ..., isThreshold1Supported: bool = ..., isThreshold2Supported: bool = ...) -> None: ...
class zes_temp_threshold_t(Struct):
    enableLowToHigh: bool
    enableHighToLow: bool
    threshold: float
    def __init__(self, *, enableLowToHigh: bool = ..., enableHighToLow: bool = ..., threshold: float = ...) -> None: ...
class zes_temp_config_t(Struct):
    stype: Member[zes_structure_type_t, int]
    pNext: Member[Pointer, Struct | Pointer | None]
    enableCritical: bool
    threshold1: zes_temp_threshold_t
    threshold2: zes_temp_threshold_t
    def __init__(self, *, pNext: Struct | Pointer | None = ..., enableCritical: bool = ..., threshold1: zes_temp_threshold_t = ..., threshold2: zes_temp_threshold_t = ...) -> None: ...
class zes_vf_exp_properties_t(Struct):
    stype: Member[zes_structure_type_t, int]
    pNext: Member[Pointer, Struct | Pointer | None]
    address: zes_pci_address_t
    uuid: zes_uuid_t
    flags: Member[zes_vf_info_util_exp_flags_t, int]
    def __init__(self, *, pNext: Struct | Pointer | None = ..., address: zes_pci_address_t = ..., uuid: zes_uuid_t = ..., flags: int = ...) -> None: ...
class zes_vf_util_mem_exp_t(Struct):
    stype: Member[zes_structure_type_t, int]
    pNext: Member[Pointer, Struct | Pointer | None]
    memTypeFlags: Member[zes_vf_info_mem_type_exp_flags_t, int]
    free: int
    size: int
    timestamp: int
    def __init__(self, *, pNext: Struct | Pointer | None = ..., memTypeFlags: int = ..., free: int = ..., size: int = ..., timestamp: int = ...) -> None: ...
class zes_vf_util_engine_exp_t(Struct):
    stype: Member[zes_structure_type_t, int]
    pNext: Member[Pointer, Struct | Pointer | None]
    type: Member[zes_engine_group_t, int]
    activeCounterValue: int
    samplingCounterValue: int
    timestamp: int
    def __init__(self, *, pNext: Struct | Pointer | None = ..., type: int = ..., activeCounterValue: int = ..., samplingCounterValue: int = ..., timestamp: int = ...) -> None: ...
class zes_vf_exp_capabilities_t(Struct):
    stype: Member[zes_structure_type_t, int]
    pNext: Member[Pointer, Struct | Pointer | None]
    address: zes_pci_address_t
    vfDeviceMemSize: int
    vfID: int
    def __init__(self, *, pNext: Struct | Pointer | None = ..., address: zes_pci_address_t = ..., vfDeviceMemSize: int = ..., vfID: int = ...) -> None: ...
class zes_vf_exp2_capabilities_t(Struct):
    stype: Member[zes_structure_type_t, int]
    pNext: Member[Pointer, Struct | Pointer | None]
    address: zes_pci_address_t
    vfDeviceMemSize: int
    vfID: int
    def __init__(self, *, pNext: Struct | Pointer | None = ..., address: zes_pci_address_t = ..., vfDeviceMemSize: int = ..., vfID: int = ...) -> None: ...
class zes_vf_util_mem_exp2_t(Struct):
    stype: Member[zes_structure_type_t, int]
    pNext: Member[Pointer, Struct | Pointer | None]
    vfMemLocation: Member[zes_mem_loc_t, int]
    vfMemUtilized: int
    def __init__(self, *, pNext: Struct | Pointer | None = ..., vfMemLocation: int = ..., vfMemUtilized: int = ...) -> None: ...
class zes_vf_util_engine_exp2_t(Struct):
    stype: Member[zes_structure_type_t, int]
    pNext: Member[Pointer, Struct | Pointer | None]
    vfEngineType: Member[zes_engine_group_t, int]
    activeCounterValue: int
    samplingCounterValue: int
    def __init__(self, *, pNext: Struct | Pointer | None = ..., vfEngineType: int = ..., activeCounterValue: int = ..., samplingCounterValue: int = ...) -> None: ...
ZES_OVERCLOCK_DOMAIN_CARD: int
ZES_OVERCLOCK_DOMAIN_PACKAGE: int
ZES_OVERCLOCK_DOMAIN_GPU_ALL: int
ZES_OVERCLOCK_DOMAIN_GPU_RENDER_COMPUTE: int
ZES_OVERCLOCK_DOMAIN_GPU_RENDER: int
ZES_OVERCLOCK_DOMAIN_GPU_COMPUTE: int
ZES_OVERCLOCK_DOMAIN_GPU_MEDIA: int
ZES_OVERCLOCK_DOMAIN_VRAM: int
ZES_OVERCLOCK_DOMAIN_ADM: int
ZES_OVERCLOCK_CONTROL_VF: int
ZES_OVERCLOCK_CONTROL_FREQ_OFFSET: int
ZES_OVERCLOCK_CONTROL_VMAX_OFFSET: int
ZES_OVERCLOCK_CONTROL_FREQ: int
ZES_OVERCLOCK_CONTROL_VOLT_LIMIT: int
ZES_OVERCLOCK_CONTROL_POWER_SUSTAINED_LIMIT: int
ZES_OVERCLOCK_CONTROL_POWER_BURST_LIMIT: int
ZES_OVERCLOCK_CONTROL_POWER_PEAK_LIMIT: int
ZES_OVERCLOCK_CONTROL_ICCMAX_LIMIT: int
ZES_OVERCLOCK_CONTROL_TEMP_LIMIT: int
ZES_OVERCLOCK_CONTROL_ITD_DISABLE: int
ZES_OVERCLOCK_CONTROL_ACM_DISABLE: int
ZES_OVERCLOCK_MODE_MODE_OFF: int
ZES_OVERCLOCK_MODE_MODE_STOCK: int
ZES_OVERCLOCK_MODE_MODE_ON: int
ZES_OVERCLOCK_MODE_MODE_UNAVAILABLE: int
ZES_OVERCLOCK_MODE_MODE_DISABLED: int
ZES_CONTROL_STATE_STATE_UNSET: int
ZES_CONTROL_STATE_STATE_ACTIVE: int
ZES_CONTROL_STATE_STATE_DISABLED: int
ZES_PENDING_ACTION_PENDING_NONE: int
ZES_PENDING_ACTION_PENDING_IMMINENT: int
ZES_PENDING_ACTION_PENDING_COLD_RESET: int
ZES_PENDING_ACTION_PENDING_WARM_RESET: int
ZES_VF_PROGRAM_TYPE_VF_ARBITRARY: int
ZES_VF_PROGRAM_TYPE_VF_FREQ_FIXED: int
ZES_VF_PROGRAM_TYPE_VF_VOLT_FIXED: int
ZES_VF_TYPE_VOLT: int
ZES_VF_TYPE_FREQ: int
ZES_VF_ARRAY_TYPE_USER_VF_ARRAY: int
ZES_VF_ARRAY_TYPE_DEFAULT_VF_ARRAY: int
ZES_VF_ARRAY_TYPE_LIVE_VF_ARRAY: int
ZES_STRUCTURE_TYPE_DEVICE_PROPERTIES: int
ZES_STRUCTURE_TYPE_PCI_PROPERTIES: int
ZES_STRUCTURE_TYPE_PCI_BAR_PROPERTIES: int
ZES_STRUCTURE_TYPE_DIAG_PROPERTIES: int
ZES_STRUCTURE_TYPE_ENGINE_PROPERTIES: int
ZES_STRUCTURE_TYPE_FABRIC_PORT_PROPERTIES: int
ZES_STRUCTURE_TYPE_FAN_PROPERTIES: int
ZES_STRUCTURE_TYPE_FIRMWARE_PROPERTIES: int
ZES_STRUCTURE_TYPE_FREQ_PROPERTIES: int
ZES_STRUCTURE_TYPE_LED_PROPERTIES: int
ZES_STRUCTURE_TYPE_MEM_PROPERTIES: int
ZES_STRUCTURE_TYPE_PERF_PROPERTIES: int
ZES_STRUCTURE_TYPE_POWER_PROPERTIES: int
ZES_STRUCTURE_TYPE_PSU_PROPERTIES: int
ZES_STRUCTURE_TYPE_RAS_PROPERTIES: int
ZES_STRUCTURE_TYPE_SCHED_PROPERTIES: int
ZES_STRUCTURE_TYPE_SCHED_TIMEOUT_PROPERTIES: int
ZES_STRUCTURE_TYPE_SCHED_TIMESLICE_PROPERTIES: int
ZES_STRUCTURE_TYPE_STANDBY_PROPERTIES: int
ZES_STRUCTURE_TYPE_TEMP_PROPERTIES: int
ZES_STRUCTURE_TYPE_DEVICE_STATE: int
ZES_STRUCTURE_TYPE_PROCESS_STATE: int
ZES_STRUCTURE_TYPE_PCI_STATE: int
ZES_STRUCTURE_TYPE_FABRIC_PORT_CONFIG: int
ZES_STRUCTURE_TYPE_FABRIC_PORT_STATE: int
ZES_STRUCTURE_TYPE_FAN_CONFIG: int
ZES_STRUCTURE_TYPE_FREQ_STATE: int
ZES_STRUCTURE_TYPE_OC_CAPABILITIES: int
ZES_STRUCTURE_TYPE_LED_STATE: int
ZES_STRUCTURE_TYPE_MEM_STATE: int
ZES_STRUCTURE_TYPE_PSU_STATE: int
ZES_STRUCTURE_TYPE_BASE_STATE: int
ZES_STRUCTURE_TYPE_RAS_CONFIG: int
ZES_STRUCTURE_TYPE_RAS_STATE: int
ZES_STRUCTURE_TYPE_TEMP_CONFIG: int
ZES_STRUCTURE_TYPE_PCI_BAR_PROPERTIES_1_2: int
ZES_STRUCTURE_TYPE_DEVICE_ECC_DESC: int
ZES_STRUCTURE_TYPE_DEVICE_ECC_PROPERTIES: int
ZES_STRUCTURE_TYPE_POWER_LIMIT_EXT_DESC: int
ZES_STRUCTURE_TYPE_POWER_EXT_PROPERTIES: int
ZES_STRUCTURE_TYPE_OVERCLOCK_PROPERTIES: int
ZES_STRUCTURE_TYPE_FABRIC_PORT_ERROR_COUNTERS: int
ZES_STRUCTURE_TYPE_ENGINE_EXT_PROPERTIES: int
ZES_STRUCTURE_TYPE_RESET_PROPERTIES: int
ZES_STRUCTURE_TYPE_DEVICE_EXT_PROPERTIES: int
ZES_STRUCTURE_TYPE_DEVICE_UUID: int
ZES_STRUCTURE_TYPE_POWER_DOMAIN_EXP_PROPERTIES: int
ZES_STRUCTURE_TYPE_MEM_BANDWIDTH_COUNTER_BITS_EXP_PROPERTIES: int
ZES_STRUCTURE_TYPE_MEMORY_PAGE_OFFLINE_STATE_EXP: int
ZES_STRUCTURE_TYPE_SUBDEVICE_EXP_PROPERTIES: int
ZES_STRUCTURE_TYPE_VF_EXP_PROPERTIES: int
ZES_STRUCTURE_TYPE_VF_UTIL_MEM_EXP: int
ZES_STRUCTURE_TYPE_VF_UTIL_ENGINE_EXP: int
ZES_STRUCTURE_TYPE_VF_EXP_CAPABILITIES: int
ZES_STRUCTURE_TYPE_VF_UTIL_MEM_EXP2: int
ZES_STRUCTURE_TYPE_VF_UTIL_ENGINE_EXP2: int
ZES_STRUCTURE_TYPE_VF_EXP2_CAPABILITIES: int
ZES_STRUCTURE_TYPE_DEVICE_ECC_DEFAULT_PROPERTIES_EXT: int
ZES_STRUCTURE_TYPE_PCI_LINK_SPEED_DOWNGRADE_EXT_STATE: int
ZES_STRUCTURE_TYPE_PCI_LINK_SPEED_DOWNGRADE_EXT_PROPERTIES: int
ZES_STRUCTURE_TYPE_RAS_STATE_EXP2: int
ZES_STRUCTURE_TYPE_RAS_CONFIG_EXP: int
ZES_STRUCTURE_TYPE_OEM_SERIAL_ID_EXT_PROPERTIES: int
ZES_STRUCTURE_TYPE_DEVICE_EXT_STATE: int
ZES_ENGINE_TYPE_FLAG_OTHER: int
ZES_ENGINE_TYPE_FLAG_COMPUTE: int
ZES_ENGINE_TYPE_FLAG_3D: int
ZES_ENGINE_TYPE_FLAG_MEDIA: int
ZES_ENGINE_TYPE_FLAG_DMA: int
ZES_ENGINE_TYPE_FLAG_RENDER: int
ZES_REPAIR_STATUS_UNSUPPORTED: int
ZES_REPAIR_STATUS_NOT_PERFORMED: int
ZES_REPAIR_STATUS_PERFORMED: int
ZES_RESET_REASON_FLAG_WEDGED: int
ZES_RESET_REASON_FLAG_REPAIR: int
ZES_RESET_TYPE_WARM: int
ZES_RESET_TYPE_COLD: int
ZES_RESET_TYPE_FLR: int
ZES_DEVICE_TYPE_GPU: int
ZES_DEVICE_TYPE_CPU: int
ZES_DEVICE_TYPE_FPGA: int
ZES_DEVICE_TYPE_MCA: int
ZES_DEVICE_TYPE_VPU: int
ZES_DEVICE_PROPERTY_FLAG_INTEGRATED: int
ZES_DEVICE_PROPERTY_FLAG_SUBDEVICE: int
ZES_DEVICE_PROPERTY_FLAG_ECC: int
ZES_DEVICE_PROPERTY_FLAG_ONDEMANDPAGING: int
ZES_PCI_LINK_STATUS_UNKNOWN: int
ZES_PCI_LINK_STATUS_GOOD: int
ZES_PCI_LINK_STATUS_QUALITY_ISSUES: int
ZES_PCI_LINK_STATUS_STABILITY_ISSUES: int
ZES_PCI_LINK_QUAL_ISSUE_FLAG_REPLAYS: int
ZES_PCI_LINK_QUAL_ISSUE_FLAG_SPEED: int
ZES_PCI_LINK_STAB_ISSUE_FLAG_RETRAINING: int
ZES_PCI_BAR_TYPE_MMIO: int
ZES_PCI_BAR_TYPE_ROM: int
ZES_PCI_BAR_TYPE_MEM: int
ZES_DEVICE_EXT_STATE_VERSION_1_0: int
ZES_DEVICE_EXT_STATE_VERSION_CURRENT: int
ZES_DEVICE_STATE_EXT_FLAG_NORMAL: int
ZES_DEVICE_STATE_EXT_FLAG_WEDGED: int
ZES_DEVICE_STATE_EXT_FLAG_SURVIVABILITY: int
ZES_DEVICE_STATE_EXT_FLAG_FLASH_OVERRIDE: int
ZES_DIAG_RESULT_NO_ERRORS: int
ZES_DIAG_RESULT_ABORT: int
ZES_DIAG_RESULT_FAIL_CANT_REPAIR: int
ZES_DIAG_RESULT_REBOOT_FOR_REPAIR: int
ZES_INIT_FLAG_PLACEHOLDER: int
ZES_DEVICE_ECC_STATE_UNAVAILABLE: int
ZES_DEVICE_ECC_STATE_ENABLED: int
ZES_DEVICE_ECC_STATE_DISABLED: int
ZES_DEVICE_ACTION_NONE: int
ZES_DEVICE_ACTION_WARM_CARD_RESET: int
ZES_DEVICE_ACTION_COLD_CARD_RESET: int
ZES_DEVICE_ACTION_COLD_SYSTEM_REBOOT: int
ZES_DEVICE_ECC_DEFAULT_PROPERTIES_EXT_VERSION_1_0: int
ZES_DEVICE_ECC_DEFAULT_PROPERTIES_EXT_VERSION_CURRENT: int
ZES_ENGINE_GROUP_ALL: int
ZES_ENGINE_GROUP_COMPUTE_ALL: int
ZES_ENGINE_GROUP_MEDIA_ALL: int
ZES_ENGINE_GROUP_COPY_ALL: int
ZES_ENGINE_GROUP_COMPUTE_SINGLE: int
ZES_ENGINE_GROUP_RENDER_SINGLE: int
ZES_ENGINE_GROUP_MEDIA_DECODE_SINGLE: int
ZES_ENGINE_GROUP_MEDIA_ENCODE_SINGLE: int
ZES_ENGINE_GROUP_COPY_SINGLE: int
ZES_ENGINE_GROUP_MEDIA_ENHANCEMENT_SINGLE: int
ZES_ENGINE_GROUP_3D_SINGLE: int
ZES_ENGINE_GROUP_3D_RENDER_COMPUTE_ALL: int
ZES_ENGINE_GROUP_RENDER_ALL: int
ZES_ENGINE_GROUP_3D_ALL: int
ZES_ENGINE_GROUP_MEDIA_CODEC_SINGLE: int
ZES_ENGINE_ACTIVITY_EXT_VERSION_1_0: int
ZES_ENGINE_ACTIVITY_EXT_VERSION_CURRENT: int
ZES_EVENT_TYPE_FLAG_DEVICE_DETACH: int
ZES_EVENT_TYPE_FLAG_DEVICE_ATTACH: int
ZES_EVENT_TYPE_FLAG_DEVICE_SLEEP_STATE_ENTER: int
ZES_EVENT_TYPE_FLAG_DEVICE_SLEEP_STATE_EXIT: int
ZES_EVENT_TYPE_FLAG_FREQ_THROTTLED: int
ZES_EVENT_TYPE_FLAG_ENERGY_THRESHOLD_CROSSED: int
ZES_EVENT_TYPE_FLAG_TEMP_CRITICAL: int
ZES_EVENT_TYPE_FLAG_TEMP_THRESHOLD1: int
ZES_EVENT_TYPE_FLAG_TEMP_THRESHOLD2: int
ZES_EVENT_TYPE_FLAG_MEM_HEALTH: int
ZES_EVENT_TYPE_FLAG_FABRIC_PORT_HEALTH: int
ZES_EVENT_TYPE_FLAG_PCI_LINK_HEALTH: int
ZES_EVENT_TYPE_FLAG_RAS_CORRECTABLE_ERRORS: int
ZES_EVENT_TYPE_FLAG_RAS_UNCORRECTABLE_ERRORS: int
ZES_EVENT_TYPE_FLAG_DEVICE_RESET_REQUIRED: int
ZES_EVENT_TYPE_FLAG_SURVIVABILITY_MODE_DETECTED: int
ZES_FABRIC_PORT_STATUS_UNKNOWN: int
ZES_FABRIC_PORT_STATUS_HEALTHY: int
ZES_FABRIC_PORT_STATUS_DEGRADED: int
ZES_FABRIC_PORT_STATUS_FAILED: int
ZES_FABRIC_PORT_STATUS_DISABLED: int
ZES_FABRIC_PORT_QUAL_ISSUE_FLAG_LINK_ERRORS: int
ZES_FABRIC_PORT_QUAL_ISSUE_FLAG_SPEED: int
ZES_FABRIC_PORT_FAILURE_FLAG_FAILED: int
ZES_FABRIC_PORT_FAILURE_FLAG_TRAINING_TIMEOUT: int
ZES_FABRIC_PORT_FAILURE_FLAG_FLAPPING: int
ZES_FAN_SPEED_MODE_DEFAULT: int
ZES_FAN_SPEED_MODE_FIXED: int
ZES_FAN_SPEED_MODE_TABLE: int
ZES_FAN_SPEED_UNITS_RPM: int
ZES_FAN_SPEED_UNITS_PERCENT: int
ZES_FIRMWARE_SECURITY_EXP_VERSION_1_0: int
ZES_FIRMWARE_SECURITY_EXP_VERSION_CURRENT: int
ZES_FREQ_DOMAIN_GPU: int
ZES_FREQ_DOMAIN_MEMORY: int
ZES_FREQ_DOMAIN_MEDIA: int
ZES_FREQ_THROTTLE_REASON_FLAG_AVE_PWR_CAP: int
ZES_FREQ_THROTTLE_REASON_FLAG_BURST_PWR_CAP: int
ZES_FREQ_THROTTLE_REASON_FLAG_CURRENT_LIMIT: int
ZES_FREQ_THROTTLE_REASON_FLAG_THERMAL_LIMIT: int
ZES_FREQ_THROTTLE_REASON_FLAG_PSU_ALERT: int
ZES_FREQ_THROTTLE_REASON_FLAG_SW_RANGE: int
ZES_FREQ_THROTTLE_REASON_FLAG_HW_RANGE: int
ZES_FREQ_THROTTLE_REASON_FLAG_VOLTAGE: int
ZES_FREQ_THROTTLE_REASON_FLAG_THERMAL: int
ZES_FREQ_THROTTLE_REASON_FLAG_POWER: int
ZES_OC_MODE_OFF: int
ZES_OC_MODE_OVERRIDE: int
ZES_OC_MODE_INTERPOLATIVE: int
ZES_OC_MODE_FIXED: int
ZES_MEM_PAGE_OFFLINE_STATE_EXP_VERSION_1_0: int
ZES_MEM_PAGE_OFFLINE_STATE_EXP_VERSION_CURRENT: int
ZES_MEM_TYPE_HBM: int
ZES_MEM_TYPE_DDR: int
ZES_MEM_TYPE_DDR3: int
ZES_MEM_TYPE_DDR4: int
ZES_MEM_TYPE_DDR5: int
ZES_MEM_TYPE_LPDDR: int
ZES_MEM_TYPE_LPDDR3: int
ZES_MEM_TYPE_LPDDR4: int
ZES_MEM_TYPE_LPDDR5: int
ZES_MEM_TYPE_SRAM: int
ZES_MEM_TYPE_L1: int
ZES_MEM_TYPE_L3: int
ZES_MEM_TYPE_GRF: int
ZES_MEM_TYPE_SLM: int
ZES_MEM_TYPE_GDDR4: int
ZES_MEM_TYPE_GDDR5: int
ZES_MEM_TYPE_GDDR5X: int
ZES_MEM_TYPE_GDDR6: int
ZES_MEM_TYPE_GDDR6X: int
ZES_MEM_TYPE_GDDR7: int
ZES_MEM_TYPE_LPDDR5X: int
ZES_MEM_TYPE_HBM2: int
ZES_MEM_TYPE_DDR2: int
ZES_MEM_TYPE_HBM2E: int
ZES_MEM_TYPE_HBM3: int
ZES_MEM_TYPE_HBM3E: int
ZES_MEM_TYPE_HBM4: int
ZES_MEM_TYPE_LPDDR6: int
ZES_MEM_LOC_SYSTEM: int
ZES_MEM_LOC_DEVICE: int
ZES_MEM_HEALTH_UNKNOWN: int
ZES_MEM_HEALTH_OK: int
ZES_MEM_HEALTH_DEGRADED: int
ZES_MEM_HEALTH_CRITICAL: int
ZES_MEM_HEALTH_REPLACE: int
ZES_MEM_BANDWIDTH_COUNTER_BITS_EXP_VERSION_1_0: int
ZES_MEM_BANDWIDTH_COUNTER_BITS_EXP_VERSION_CURRENT: int
ZES_OEM_SERIAL_ID_EXT_VERSION_1_0: int
ZES_OEM_SERIAL_ID_EXT_VERSION_CURRENT: int
ZES_PCI_LINK_SPEED_DOWNGRADE_EXT_VERSION_1_0: int
ZES_PCI_LINK_SPEED_DOWNGRADE_EXT_VERSION_CURRENT: int
ZES_POWER_DOMAIN_UNKNOWN: int
ZES_POWER_DOMAIN_CARD: int
ZES_POWER_DOMAIN_PACKAGE: int
ZES_POWER_DOMAIN_STACK: int
ZES_POWER_DOMAIN_MEMORY: int
ZES_POWER_DOMAIN_GPU: int
ZES_POWER_LEVEL_UNKNOWN: int
ZES_POWER_LEVEL_SUSTAINED: int
ZES_POWER_LEVEL_BURST: int
ZES_POWER_LEVEL_PEAK: int
ZES_POWER_LEVEL_INSTANTANEOUS: int
ZES_POWER_SOURCE_ANY: int
ZES_POWER_SOURCE_MAINS: int
ZES_POWER_SOURCE_BATTERY: int
ZES_LIMIT_UNIT_UNKNOWN: int
ZES_LIMIT_UNIT_CURRENT: int
ZES_LIMIT_UNIT_POWER: int
ZES_POWER_DOMAIN_PROPERTIES_EXP_VERSION_1_0: int
ZES_POWER_DOMAIN_PROPERTIES_EXP_VERSION_CURRENT: int
ZES_POWER_LIMITS_EXT_VERSION_1_0: int
ZES_POWER_LIMITS_EXT_VERSION_CURRENT: int
ZES_PSU_VOLTAGE_STATUS_UNKNOWN: int
ZES_PSU_VOLTAGE_STATUS_NORMAL: int
ZES_PSU_VOLTAGE_STATUS_OVER: int
ZES_PSU_VOLTAGE_STATUS_UNDER: int
ZES_RAS_ERROR_TYPE_CORRECTABLE: int
ZES_RAS_ERROR_TYPE_UNCORRECTABLE: int
ZES_RAS_ERROR_CAT_RESET: int
ZES_RAS_ERROR_CAT_PROGRAMMING_ERRORS: int
ZES_RAS_ERROR_CAT_DRIVER_ERRORS: int
ZES_RAS_ERROR_CAT_COMPUTE_ERRORS: int
ZES_RAS_ERROR_CAT_NON_COMPUTE_ERRORS: int
ZES_RAS_ERROR_CAT_CACHE_ERRORS: int
ZES_RAS_ERROR_CAT_DISPLAY_ERRORS: int
ZES_RAS_STATE_EXP_VERSION_1_0: int
ZES_RAS_STATE_EXP_VERSION_1_1: int
ZES_RAS_STATE_EXP_VERSION_CURRENT: int
ZES_RAS_ERROR_CATEGORY_EXP_RESET: int
ZES_RAS_ERROR_CATEGORY_EXP_PROGRAMMING_ERRORS: int
ZES_RAS_ERROR_CATEGORY_EXP_DRIVER_ERRORS: int
ZES_RAS_ERROR_CATEGORY_EXP_COMPUTE_ERRORS: int
ZES_RAS_ERROR_CATEGORY_EXP_NON_COMPUTE_ERRORS: int
ZES_RAS_ERROR_CATEGORY_EXP_CACHE_ERRORS: int
ZES_RAS_ERROR_CATEGORY_EXP_DISPLAY_ERRORS: int
ZES_RAS_ERROR_CATEGORY_EXP_MEMORY_ERRORS: int
ZES_RAS_ERROR_CATEGORY_EXP_SCALE_ERRORS: int
ZES_RAS_ERROR_CATEGORY_EXP_L3FABRIC_ERRORS: int
ZES_RAS_ERROR_CATEGORY_EXP_PCIE_ERRORS: int
ZES_RAS_ERROR_CATEGORY_EXP_FABRIC_ERRORS: int
ZES_RAS_ERROR_CATEGORY_EXP_SOC_INTERNAL_ERRORS: int
ZES_SCHED_MODE_TIMEOUT: int
ZES_SCHED_MODE_TIMESLICE: int
ZES_SCHED_MODE_EXCLUSIVE: int
ZES_SCHED_MODE_COMPUTE_UNIT_DEBUG: int
ZES_STANDBY_TYPE_GLOBAL: int
ZES_STANDBY_PROMO_MODE_DEFAULT: int
ZES_STANDBY_PROMO_MODE_NEVER: int
ZES_SYSMAN_DEVICE_MAPPING_EXP_VERSION_1_0: int
ZES_SYSMAN_DEVICE_MAPPING_EXP_VERSION_CURRENT: int
ZES_TEMP_SENSORS_GLOBAL: int
ZES_TEMP_SENSORS_GPU: int
ZES_TEMP_SENSORS_MEMORY: int
ZES_TEMP_SENSORS_GLOBAL_MIN: int
ZES_TEMP_SENSORS_GPU_MIN: int
ZES_TEMP_SENSORS_MEMORY_MIN: int
ZES_TEMP_SENSORS_GPU_BOARD: int
ZES_TEMP_SENSORS_GPU_BOARD_MIN: int
ZES_TEMP_SENSORS_VOLTAGE_REGULATOR: int
ZES_VF_MANAGEMENT_EXP_VERSION_1_0: int
ZES_VF_MANAGEMENT_EXP_VERSION_1_1: int
ZES_VF_MANAGEMENT_EXP_VERSION_1_2: int
ZES_VF_MANAGEMENT_EXP_VERSION_CURRENT: int
ZES_VF_INFO_MEM_TYPE_EXP_FLAG_MEM_TYPE_SYSTEM: int
ZES_VF_INFO_MEM_TYPE_EXP_FLAG_MEM_TYPE_DEVICE: int
ZES_VF_INFO_UTIL_EXP_FLAG_INFO_NONE: int
ZES_VF_INFO_UTIL_EXP_FLAG_INFO_MEM_CPU: int
ZES_VF_INFO_UTIL_EXP_FLAG_INFO_MEM_GPU: int
ZES_VF_INFO_UTIL_EXP_FLAG_INFO_ENGINE: int
ZES_STRING_PROPERTY_SIZE: int
ZES_MAX_UUID_SIZE: int
ZES_DEVICE_EXT_STATE_NAME: str
ZES_DIAG_FIRST_TEST_INDEX: int
ZES_DIAG_LAST_TEST_INDEX: int
ZES_MAX_EXTENSION_NAME: int
ZES_DEVICE_ECC_DEFAULT_PROPERTIES_EXT_NAME: str
ZES_ENGINE_ACTIVITY_EXT_NAME: str
ZES_MAX_FABRIC_PORT_MODEL_SIZE: int
ZES_MAX_FABRIC_LINK_TYPE_SIZE: int
ZES_FAN_TEMP_SPEED_PAIR_COUNT: int
ZES_FIRMWARE_SECURITY_VERSION_EXP_NAME: str
ZES_MEM_PAGE_OFFLINE_STATE_EXP_NAME: str
ZES_MEMORY_BANDWIDTH_COUNTER_BITS_EXP_PROPERTIES_NAME: str
ZES_OEM_SERIAL_ID_EXT_NAME: str
ZES_OEM_SERIAL_ID_SIZE: int
ZES_PCI_LINK_SPEED_DOWNGRADE_EXT_NAME: str
ZES_POWER_DOMAIN_PROPERTIES_EXP_NAME: str
ZES_POWER_LIMITS_EXT_NAME: str
ZES_MAX_RAS_ERROR_CATEGORY_COUNT: int
ZES_RAS_GET_STATE_EXP_NAME: str
ZES_SCHED_WATCHDOG_DISABLE: int
ZES_SYSMAN_DEVICE_MAPPING_EXP_NAME: str
ZES_VIRTUAL_FUNCTION_MANAGEMENT_EXP_NAME: str
def zesDeviceSetOverclockWaiver(hDevice: zes_device_handle_t) -> _ze.ze_result_t: ...
def zesDeviceGetOverclockDomains(hDevice: zes_device_handle_t) -> int: ...
def zesDeviceGetOverclockControls(hDevice: zes_device_handle_t, domainType: int) -> int: ...
def zesDeviceResetOverclockSettings(hDevice: zes_device_handle_t, onShippedState: bool) -> _ze.ze_result_t: ...
def zesDeviceReadOverclockState(hDevice: zes_device_handle_t) -> tuple[zes_overclock_mode_t, bool, bool, zes_pending_action_t, bool]: ...
def zesDeviceEnumOverclockDomains(hDevice: zes_device_handle_t) -> list[zes_overclock_handle_t]: ...
def zesOverclockGetDomainProperties(hDomainHandle: zes_overclock_handle_t, pDomainProperties: zes_overclock_properties_t | Pointer | None = None) -> zes_overclock_properties_t: ...
def zesOverclockGetDomainVFProperties(hDomainHandle: zes_overclock_handle_t, pVFProperties: zes_vf_property_t | Pointer | None = None) -> zes_vf_property_t: ...
def zesOverclockGetDomainControlProperties(hDomainHandle: zes_overclock_handle_t, DomainControl: int, pControlProperties: zes_control_property_t | Pointer | None = None) -> zes_control_property_t: ...
def zesOverclockGetControlCurrentValue(hDomainHandle: zes_overclock_handle_t, DomainControl: int) -> float: ...
def zesOverclockGetControlPendingValue(hDomainHandle: zes_overclock_handle_t, DomainControl: int) -> float: ...
def zesOverclockSetControlUserValue(hDomainHandle: zes_overclock_handle_t, DomainControl: int, pValue: float) -> zes_pending_action_t: ...
def zesOverclockGetControlState(hDomainHandle: zes_overclock_handle_t, DomainControl: int) -> tuple[zes_control_state_t, zes_pending_action_t]: ...
def zesOverclockGetVFPointValues(hDomainHandle: zes_overclock_handle_t, VFType: int, VFArrayType: int, PointIndex: int) -> int: ...
def zesOverclockSetVFPointValues(hDomainHandle: zes_overclock_handle_t, VFType: int, PointIndex: int, PointValue: int) -> _ze.ze_result_t: ...
def zesDeviceGet(hDriver: zes_driver_handle_t) -> list[zes_device_handle_t]: ...
def zesDeviceGetProperties(hDevice: zes_device_handle_t, pProperties: zes_device_properties_t | Pointer | None = None) -> zes_device_properties_t: ...
def zesDeviceGetState(hDevice: zes_device_handle_t, pState: zes_device_state_t | Pointer | None = None) -> zes_device_state_t: ...
def zesDeviceReset(hDevice: zes_device_handle_t, force: bool) -> _ze.ze_result_t: ...
def zesDeviceResetExt(hDevice: zes_device_handle_t, pProperties: zes_reset_properties_t | Pointer) -> _ze.ze_result_t: ...
def zesDeviceProcessesGetState(hDevice: zes_device_handle_t, pProcesses: Sequence[zes_process_state_t] | None = None) -> list[zes_process_state_t]: ...
def zesDevicePciGetProperties(hDevice: zes_device_handle_t, pProperties: zes_pci_properties_t | Pointer | None = None) -> zes_pci_properties_t: ...
def zesDevicePciGetState(hDevice: zes_device_handle_t, pState: zes_pci_state_t | Pointer | None = None) -> zes_pci_state_t: ...
def zesDevicePciGetBars(hDevice: zes_device_handle_t, pProperties: Sequence[zes_pci_bar_properties_t] | None = None) -> list[zes_pci_bar_properties_t]: ...
def zesDevicePciGetStats(hDevice: zes_device_handle_t, pStats: zes_pci_stats_t | Pointer | None = None) -> zes_pci_stats_t: ...
def zesDeviceEnumDiagnosticTestSuites(hDevice: zes_device_handle_t) -> list[zes_diag_handle_t]: ...
def zesDiagnosticsGetProperties(hDiagnostics: zes_diag_handle_t, pProperties: zes_diag_properties_t | Pointer | None = None) -> zes_diag_properties_t: ...
def zesDiagnosticsGetTests(hDiagnostics: zes_diag_handle_t) -> list[zes_diag_test_t]: ...
def zesDiagnosticsRunTests(hDiagnostics: zes_diag_handle_t, startIndex: int, endIndex: int) -> zes_diag_result_t: ...
def zesInit(flags: int) -> _ze.ze_result_t: ...
def zesDriverGet() -> list[zes_driver_handle_t]: ...
def zesDriverGetExtensionProperties(hDriver: zes_driver_handle_t) -> list[zes_driver_extension_properties_t]: ...
def zesDriverGetExtensionFunctionAddress(hDriver: zes_driver_handle_t, name: Text) -> Pointer: ...
def zesDeviceEccAvailable(hDevice: zes_device_handle_t) -> bool: ...
def zesDeviceEccConfigurable(hDevice: zes_device_handle_t) -> bool: ...
def zesDeviceGetEccState(hDevice: zes_device_handle_t, pState: zes_device_ecc_properties_t | Pointer | None = None) -> zes_device_ecc_properties_t: ...
def zesDeviceSetEccState(hDevice: zes_device_handle_t, newState: zes_device_ecc_desc_t | Pointer, pState: zes_device_ecc_properties_t | Pointer | None = None) -> tuple[_ze.ze_result_t, zes_device_ecc_properties_t]: ...
def zesDeviceEnumEngineGroups(hDevice: zes_device_handle_t) -> list[zes_engine_handle_t]: ...
def zesEngineGetProperties(hEngine: zes_engine_handle_t, pProperties: zes_engine_properties_t | Pointer | None = None) -> zes_engine_properties_t: ...
def zesEngineGetActivity(hEngine: zes_engine_handle_t, pStats: zes_engine_stats_t | Pointer | None = None) -> zes_engine_stats_t: ...
def zesEngineGetActivityExt(hEngine: zes_engine_handle_t) -> list[zes_engine_stats_t]: ...
def zesDeviceEventRegister(hDevice: zes_device_handle_t, events: int) -> _ze.ze_result_t: ...
def zesDriverEventListen(hDriver: _ze.ze_driver_handle_t, timeout: int, phDevices: Sequence[zes_device_handle_t] | Pointer) -> tuple[_ze.ze_result_t, int, list[zes_event_type_flags_t]]: ...
def zesDriverEventListenEx(hDriver: _ze.ze_driver_handle_t, timeout: int, phDevices: Sequence[zes_device_handle_t] | Pointer) -> tuple[_ze.ze_result_t, int, list[zes_event_type_flags_t]]: ...
def zesDeviceEnumFabricPorts(hDevice: zes_device_handle_t) -> list[zes_fabric_port_handle_t]: ...
def zesFabricPortGetProperties(hPort: zes_fabric_port_handle_t, pProperties: zes_fabric_port_properties_t | Pointer | None = None) -> zes_fabric_port_properties_t: ...
def zesFabricPortGetLinkType(hPort: zes_fabric_port_handle_t, pLinkType: zes_fabric_link_type_t | Pointer | None = None) -> zes_fabric_link_type_t: ...
def zesFabricPortGetConfig(hPort: zes_fabric_port_handle_t, pConfig: zes_fabric_port_config_t | Pointer | None = None) -> zes_fabric_port_config_t: ...
def zesFabricPortSetConfig(hPort: zes_fabric_port_handle_t, pConfig: zes_fabric_port_config_t | Pointer) -> _ze.ze_result_t: ...
def zesFabricPortGetState(hPort: zes_fabric_port_handle_t, pState: zes_fabric_port_state_t | Pointer | None = None) -> zes_fabric_port_state_t: ...
def zesFabricPortGetThroughput(hPort: zes_fabric_port_handle_t, pThroughput: zes_fabric_port_throughput_t | Pointer | None = None) -> zes_fabric_port_throughput_t: ...
def zesFabricPortGetFabricErrorCounters(hPort: zes_fabric_port_handle_t, pErrors: zes_fabric_port_error_counters_t | Pointer | None = None) -> zes_fabric_port_error_counters_t: ...
def zesFabricPortGetMultiPortThroughput(hDevice: zes_device_handle_t, phPort: Sequence[zes_fabric_port_handle_t] | Pointer) -> list[zes_fabric_port_throughput_t]: ...
def zesDeviceEnumFans(hDevice: zes_device_handle_t) -> list[zes_fan_handle_t]: ...
def zesFanGetProperties(hFan: zes_fan_handle_t, pProperties: zes_fan_properties_t | Pointer | None = None) -> zes_fan_properties_t: ...
def zesFanGetConfig(hFan: zes_fan_handle_t, pConfig: zes_fan_config_t | Pointer | None = None) -> zes_fan_config_t: ...
def zesFanSetDefaultMode(hFan: zes_fan_handle_t) -> _ze.ze_result_t: ...
def zesFanSetFixedSpeedMode(hFan: zes_fan_handle_t, speed: zes_fan_speed_t | Pointer) -> _ze.ze_result_t: ...
def zesFanSetSpeedTableMode(hFan: zes_fan_handle_t, speedTable: zes_fan_speed_table_t | Pointer) -> _ze.ze_result_t: ...
def zesFanGetState(hFan: zes_fan_handle_t, units: int) -> int: ...
def zesDeviceEnumFirmwares(hDevice: zes_device_handle_t) -> list[zes_firmware_handle_t]: ...
def zesFirmwareGetProperties(hFirmware: zes_firmware_handle_t, pProperties: zes_firmware_properties_t | Pointer | None = None) -> zes_firmware_properties_t: ...
def zesFirmwareFlash(hFirmware: zes_firmware_handle_t, pImage: Memory) -> _ze.ze_result_t: ...
def zesFirmwareGetFlashProgress(hFirmware: zes_firmware_handle_t) -> int: ...
def zesFirmwareGetConsoleLogs(hFirmware: zes_firmware_handle_t) -> str: ...
def zesFirmwareGetSecurityVersionExp(hFirmware: zes_firmware_handle_t) -> str: ...
def zesFirmwareSetSecurityVersionExp(hFirmware: zes_firmware_handle_t) -> _ze.ze_result_t: ...
def zesDeviceEnumFrequencyDomains(hDevice: zes_device_handle_t) -> list[zes_freq_handle_t]: ...
def zesFrequencyGetProperties(hFrequency: zes_freq_handle_t, pProperties: zes_freq_properties_t | Pointer | None = None) -> zes_freq_properties_t: ...
def zesFrequencyGetAvailableClocks(hFrequency: zes_freq_handle_t) -> list[float]: ...
def zesFrequencyGetRange(hFrequency: zes_freq_handle_t, pLimits: zes_freq_range_t | Pointer | None = None) -> zes_freq_range_t: ...
def zesFrequencySetRange(hFrequency: zes_freq_handle_t, pLimits: zes_freq_range_t | Pointer) -> _ze.ze_result_t: ...
def zesFrequencyGetState(hFrequency: zes_freq_handle_t, pState: zes_freq_state_t | Pointer | None = None) -> zes_freq_state_t: ...
def zesFrequencyGetThrottleTime(hFrequency: zes_freq_handle_t, pThrottleTime: zes_freq_throttle_time_t | Pointer | None = None) -> zes_freq_throttle_time_t: ...
def zesFrequencyOcGetCapabilities(hFrequency: zes_freq_handle_t, pOcCapabilities: zes_oc_capabilities_t | Pointer | None = None) -> zes_oc_capabilities_t: ...
def zesFrequencyOcGetFrequencyTarget(hFrequency: zes_freq_handle_t) -> float: ...
def zesFrequencyOcSetFrequencyTarget(hFrequency: zes_freq_handle_t, CurrentOcFrequency: float) -> _ze.ze_result_t: ...
def zesFrequencyOcGetVoltageTarget(hFrequency: zes_freq_handle_t) -> tuple[float, float]: ...
def zesFrequencyOcSetVoltageTarget(hFrequency: zes_freq_handle_t, CurrentVoltageTarget: float, CurrentVoltageOffset: float) -> _ze.ze_result_t: ...
def zesFrequencyOcSetMode(hFrequency: zes_freq_handle_t, CurrentOcMode: int) -> _ze.ze_result_t: ...
def zesFrequencyOcGetMode(hFrequency: zes_freq_handle_t) -> zes_oc_mode_t: ...
def zesFrequencyOcGetIccMax(hFrequency: zes_freq_handle_t) -> float: ...
def zesFrequencyOcSetIccMax(hFrequency: zes_freq_handle_t, ocIccMax: float) -> _ze.ze_result_t: ...
def zesFrequencyOcGetTjMax(hFrequency: zes_freq_handle_t) -> float: ...
def zesFrequencyOcSetTjMax(hFrequency: zes_freq_handle_t, ocTjMax: float) -> _ze.ze_result_t: ...
def zesDeviceEnumLeds(hDevice: zes_device_handle_t) -> list[zes_led_handle_t]: ...
def zesLedGetProperties(hLed: zes_led_handle_t, pProperties: zes_led_properties_t | Pointer | None = None) -> zes_led_properties_t: ...
def zesLedGetState(hLed: zes_led_handle_t, pState: zes_led_state_t | Pointer | None = None) -> zes_led_state_t: ...
def zesLedSetState(hLed: zes_led_handle_t, enable: bool) -> _ze.ze_result_t: ...
def zesLedSetColor(hLed: zes_led_handle_t, pColor: zes_led_color_t | Pointer) -> _ze.ze_result_t: ...
def zesDeviceEnumMemoryModules(hDevice: zes_device_handle_t) -> list[zes_mem_handle_t]: ...
def zesMemoryGetProperties(hMemory: zes_mem_handle_t, pProperties: zes_mem_properties_t | Pointer | None = None) -> zes_mem_properties_t: ...
def zesMemoryGetState(hMemory: zes_mem_handle_t, pState: zes_mem_state_t | Pointer | None = None) -> zes_mem_state_t: ...
def zesMemoryGetBandwidth(hMemory: zes_mem_handle_t, pBandwidth: zes_mem_bandwidth_t | Pointer | None = None) -> zes_mem_bandwidth_t: ...
def zesDevicePciLinkSpeedUpdateExt(hDevice: zes_device_handle_t, shouldDowngrade: bool) -> zes_device_action_t: ...
def zesDeviceEnumPerformanceFactorDomains(hDevice: zes_device_handle_t) -> list[zes_perf_handle_t]: ...
def zesPerformanceFactorGetProperties(hPerf: zes_perf_handle_t, pProperties: zes_perf_properties_t | Pointer | None = None) -> zes_perf_properties_t: ...
def zesPerformanceFactorGetConfig(hPerf: zes_perf_handle_t) -> float: ...
def zesPerformanceFactorSetConfig(hPerf: zes_perf_handle_t, factor: float) -> _ze.ze_result_t: ...
def zesDeviceEnumPowerDomains(hDevice: zes_device_handle_t) -> list[zes_pwr_handle_t]: ...
def zesDeviceGetCardPowerDomain(hDevice: zes_device_handle_t) -> zes_pwr_handle_t: ...
def zesPowerGetProperties(hPower: zes_pwr_handle_t, pProperties: zes_power_properties_t | Pointer | None = None) -> zes_power_properties_t: ...
def zesPowerGetEnergyCounter(hPower: zes_pwr_handle_t, pEnergy: zes_power_energy_counter_t | Pointer | None = None) -> zes_power_energy_counter_t: ...
def zesPowerGetLimits(hPower: zes_pwr_handle_t, pSustained: zes_power_sustained_limit_t | Pointer | None = None, pBurst: zes_power_burst_limit_t | Pointer | None = None, pPeak: zes_power_peak_limit_t | Pointer | None = None) -> tuple[zes_power_sustained_limit_t, zes_power_burst_limit_t, zes_power_peak_limit_t]: ...
def zesPowerSetLimits(hPower: zes_pwr_handle_t, pSustained: zes_power_sustained_limit_t | Pointer | None = None, pBurst: zes_power_burst_limit_t | Pointer | None = None, pPeak: zes_power_peak_limit_t | Pointer | None = None) -> _ze.ze_result_t: ...
def zesPowerGetEnergyThreshold(hPower: zes_pwr_handle_t, pThreshold: zes_energy_threshold_t | Pointer | None = None) -> zes_energy_threshold_t: ...
def zesPowerSetEnergyThreshold(hPower: zes_pwr_handle_t, threshold: float) -> _ze.ze_result_t: ...
def zesPowerGetUsage(hPower: zes_pwr_handle_t) -> tuple[int, int]: ...
def zesPowerGetLimitsExt(hPower: zes_pwr_handle_t, pSustained: Sequence[zes_power_limit_ext_desc_t] | None = None) -> list[zes_power_limit_ext_desc_t]: ...
def zesPowerSetLimitsExt(hPower: zes_pwr_handle_t, pSustained: Sequence[zes_power_limit_ext_desc_t] | Pointer | None = None) -> _ze.ze_result_t: ...
def zesPowerGetLimitsExt2(hPower: zes_pwr_handle_t) -> int: ...
def zesPowerSetLimitsExt2(hPower: zes_pwr_handle_t, limit: int) -> _ze.ze_result_t: ...
def zesDeviceEnumPsus(hDevice: zes_device_handle_t) -> list[zes_psu_handle_t]: ...
def zesPsuGetProperties(hPsu: zes_psu_handle_t, pProperties: zes_psu_properties_t | Pointer | None = None) -> zes_psu_properties_t: ...
def zesPsuGetState(hPsu: zes_psu_handle_t, pState: zes_psu_state_t | Pointer | None = None) -> zes_psu_state_t: ...
def zesDeviceEnumRasErrorSets(hDevice: zes_device_handle_t) -> list[zes_ras_handle_t]: ...
def zesRasGetProperties(hRas: zes_ras_handle_t, pProperties: zes_ras_properties_t | Pointer | None = None) -> zes_ras_properties_t: ...
def zesRasGetConfig(hRas: zes_ras_handle_t, pConfig: zes_ras_config_t | Pointer | None = None) -> zes_ras_config_t: ...
def zesRasSetConfig(hRas: zes_ras_handle_t, pConfig: zes_ras_config_t | Pointer) -> _ze.ze_result_t: ...
def zesRasGetState(hRas: zes_ras_handle_t, clear: bool, pState: zes_ras_state_t | Pointer | None = None) -> zes_ras_state_t: ...
def zesRasGetStateExp(hRas: zes_ras_handle_t) -> list[zes_ras_state_exp_t]: ...
def zesRasClearStateExp(hRas: zes_ras_handle_t, category: int) -> _ze.ze_result_t: ...
def zesRasGetSupportedCategoriesExp(hRas: zes_ras_handle_t) -> list[zes_ras_error_category_exp_t]: ...
def zesRasGetStateExp2(hRas: zes_ras_handle_t, pCategories: Numbers) -> list[zes_ras_state_exp2_t]: ...
def zesRasGetConfigExp(hRas: zes_ras_handle_t, pConfig: Sequence[zes_ras_config_exp_t] | Pointer) -> list[zes_ras_config_exp_t]: ...
def zesRasSetConfigExp(hRas: zes_ras_handle_t, pConfig: Sequence[zes_ras_config_exp_t] | Pointer) -> _ze.ze_result_t: ...
def zesDeviceEnumSchedulers(hDevice: zes_device_handle_t) -> list[zes_sched_handle_t]: ...
def zesSchedulerGetProperties(hScheduler: zes_sched_handle_t, pProperties: zes_sched_properties_t | Pointer | None = None) -> zes_sched_properties_t: ...
def zesSchedulerGetCurrentMode(hScheduler: zes_sched_handle_t) -> zes_sched_mode_t: ...
def zesSchedulerGetTimeoutModeProperties(hScheduler: zes_sched_handle_t, getDefaults: bool, pConfig: zes_sched_timeout_properties_t | Pointer | None = None) -> zes_sched_timeout_properties_t: ...
def zesSchedulerGetTimesliceModeProperties(hScheduler: zes_sched_handle_t, getDefaults: bool, pConfig: zes_sched_timeslice_properties_t | Pointer | None = None) -> zes_sched_timeslice_properties_t: ...
def zesSchedulerSetTimeoutMode(hScheduler: zes_sched_handle_t, pProperties: zes_sched_timeout_properties_t | Pointer) -> bool: ...
def zesSchedulerSetTimesliceMode(hScheduler: zes_sched_handle_t, pProperties: zes_sched_timeslice_properties_t | Pointer) -> bool: ...
def zesSchedulerSetExclusiveMode(hScheduler: zes_sched_handle_t) -> bool: ...
def zesSchedulerSetComputeUnitDebugMode(hScheduler: zes_sched_handle_t) -> bool: ...
def zesDeviceEnumStandbyDomains(hDevice: zes_device_handle_t) -> list[zes_standby_handle_t]: ...
def zesStandbyGetProperties(hStandby: zes_standby_handle_t, pProperties: zes_standby_properties_t | Pointer | None = None) -> zes_standby_properties_t: ...
def zesStandbyGetMode(hStandby: zes_standby_handle_t) -> zes_standby_promo_mode_t: ...
def zesStandbySetMode(hStandby: zes_standby_handle_t, mode: int) -> _ze.ze_result_t: ...
def zesDeviceGetSubDevicePropertiesExp(hDevice: zes_device_handle_t, pSubdeviceProps: Sequence[zes_subdevice_exp_properties_t] | None = None) -> list[zes_subdevice_exp_properties_t]: ...
def zesDriverGetDeviceByUuidExp(hDriver: zes_driver_handle_t, uuid: zes_uuid_t | Pointer) -> tuple[zes_device_handle_t, bool, int]: ...
def zesDeviceEnumTemperatureSensors(hDevice: zes_device_handle_t) -> list[zes_temp_handle_t]: ...
def zesTemperatureGetProperties(hTemperature: zes_temp_handle_t, pProperties: zes_temp_properties_t | Pointer | None = None) -> zes_temp_properties_t: ...
def zesTemperatureGetConfig(hTemperature: zes_temp_handle_t, pConfig: zes_temp_config_t | Pointer | None = None) -> zes_temp_config_t: ...
def zesTemperatureSetConfig(hTemperature: zes_temp_handle_t, pConfig: zes_temp_config_t | Pointer) -> _ze.ze_result_t: ...
def zesTemperatureGetState(hTemperature: zes_temp_handle_t) -> float: ...
def zesDeviceEnumActiveVFExp(hDevice: zes_device_handle_t) -> list[zes_vf_handle_t]: ...
def zesVFManagementGetVFPropertiesExp(hVFhandle: zes_vf_handle_t, pProperties: zes_vf_exp_properties_t | Pointer | None = None) -> zes_vf_exp_properties_t: ...
def zesVFManagementGetVFMemoryUtilizationExp(hVFhandle: zes_vf_handle_t, pMemUtil: Sequence[zes_vf_util_mem_exp_t] | None = None) -> list[zes_vf_util_mem_exp_t]: ...
def zesVFManagementGetVFEngineUtilizationExp(hVFhandle: zes_vf_handle_t, pEngineUtil: Sequence[zes_vf_util_engine_exp_t] | None = None) -> list[zes_vf_util_engine_exp_t]: ...
def zesVFManagementSetVFTelemetryModeExp(hVFhandle: zes_vf_handle_t, flags: int, enable: bool) -> _ze.ze_result_t: ...
def zesVFManagementSetVFTelemetrySamplingIntervalExp(hVFhandle: zes_vf_handle_t, flag: int, samplingInterval: int) -> _ze.ze_result_t: ...
def zesDeviceEnumEnabledVFExp(hDevice: zes_device_handle_t) -> list[zes_vf_handle_t]: ...
def zesVFManagementGetVFCapabilitiesExp(hVFhandle: zes_vf_handle_t, pCapability: zes_vf_exp_capabilities_t | Pointer | None = None) -> zes_vf_exp_capabilities_t: ...
def zesVFManagementGetVFMemoryUtilizationExp2(hVFhandle: zes_vf_handle_t, pMemUtil: Sequence[zes_vf_util_mem_exp2_t] | None = None) -> list[zes_vf_util_mem_exp2_t]: ...
def zesVFManagementGetVFEngineUtilizationExp2(hVFhandle: zes_vf_handle_t, pEngineUtil: Sequence[zes_vf_util_engine_exp2_t] | None = None) -> list[zes_vf_util_engine_exp2_t]: ...
def zesVFManagementGetVFCapabilitiesExp2(hVFhandle: zes_vf_handle_t, pCapability: zes_vf_exp2_capabilities_t | Pointer | None = None) -> zes_vf_exp2_capabilities_t: ...
