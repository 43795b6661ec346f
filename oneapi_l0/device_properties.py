"""What a device says about itself (Level Zero core, "Device"), as frozen dataclasses.

Fields have the names of the specification's members in snake case. Sizes are in bytes, clock rates
in MHz, bus widths in bits.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, fields

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import Any, TypeVar

    from oneapi_l0._generated.ze import (
        ze_command_queue_group_property_flags_t,
        ze_device_cache_property_flags_t,
        ze_device_fp_flags_t,
        ze_device_memory_property_flags_t,
        ze_device_module_flags_t,
        ze_device_p2p_property_flags_t,
        ze_device_property_flags_t,
        ze_device_type_t,
        ze_external_memory_type_flags_t,
        ze_memory_access_cap_flags_t,
    )

    T = TypeVar("T")


@dataclass(frozen=True)
class DeviceProperties:
    """`zeDeviceGetProperties`; timer_resolution is in cycles a second."""

    type: ze_device_type_t
    vendor_id: int
    device_id: int
    flags: ze_device_property_flags_t
    subdevice_id: int
    core_clock_rate: int
    max_mem_alloc_size: int
    max_hardware_contexts: int
    max_command_queue_priority: int
    num_threads_per_eu: int
    physical_eu_simd_width: int
    num_eus_per_subslice: int
    num_subslices_per_slice: int
    num_slices: int
    timer_resolution: int
    timestamp_valid_bits: int
    kernel_timestamp_valid_bits: int
    uuid: bytes
    name: str


@dataclass(frozen=True)
class ComputeProperties:
    """`zeDeviceGetComputeProperties`."""

    max_total_group_size: int
    max_group_size_x: int
    max_group_size_y: int
    max_group_size_z: int
    max_group_count_x: int
    max_group_count_y: int
    max_group_count_z: int
    max_shared_local_memory: int
    num_sub_group_sizes: int
    sub_group_sizes: tuple[int, ...]


@dataclass(frozen=True)
class ModuleProperties:
    """`zeDeviceGetModuleProperties`; spirv_version_supported is 0 where there is no SPIR-V.
    native_kernel_supported: the UUID of the native binaries that it runs."""

    spirv_version_supported: int
    flags: ze_device_module_flags_t
    fp16flags: ze_device_fp_flags_t
    fp32flags: ze_device_fp_flags_t
    fp64flags: ze_device_fp_flags_t
    max_arguments_size: int
    printf_buffer_size: int
    native_kernel_supported: bytes


@dataclass(frozen=True)
class MemoryProperties:
    """One of `zeDeviceGetMemoryProperties`; its place in the list is its ordinal."""

    flags: ze_device_memory_property_flags_t
    max_clock_rate: int
    max_bus_width: int
    total_size: int
    name: str


@dataclass(frozen=True)
class MemoryAccessProperties:
    """`zeDeviceGetMemoryAccessProperties`."""

    host_alloc_capabilities: ze_memory_access_cap_flags_t
    device_alloc_capabilities: ze_memory_access_cap_flags_t
    shared_single_device_alloc_capabilities: ze_memory_access_cap_flags_t
    shared_cross_device_alloc_capabilities: ze_memory_access_cap_flags_t
    shared_system_alloc_capabilities: ze_memory_access_cap_flags_t


@dataclass(frozen=True)
class CacheProperties:
    """One of `zeDeviceGetCacheProperties`."""

    flags: ze_device_cache_property_flags_t
    cache_size: int


@dataclass(frozen=True)
class ImageProperties:
    """`zeDeviceGetImageProperties`, in pixels."""

    max_image_dims1d: int
    max_image_dims2d: int
    max_image_dims3d: int
    max_image_buffer_size: int
    max_image_array_slices: int
    max_samplers: int
    max_read_image_args: int
    max_write_image_args: int


@dataclass(frozen=True)
class QueueGroup:
    """One of `zeDeviceGetCommandQueueGroupProperties`; its place in the list is its ordinal."""

    flags: ze_command_queue_group_property_flags_t
    max_memory_fill_pattern_size: int
    num_queues: int

    @property
    def can_compute(self) -> bool:
        return bool(self.flags & type(self.flags).COMPUTE)

    @property
    def can_copy(self) -> bool:
        return bool(self.flags & type(self.flags).COPY)


@dataclass(frozen=True)
class PeerProperties:
    """`zeDeviceGetP2PProperties`."""

    flags: ze_device_p2p_property_flags_t


@dataclass(frozen=True)
class ExternalMemoryProperties:
    """`zeDeviceGetExternalMemoryProperties`: what can be imported and exported."""

    memory_allocation_import_types: ze_external_memory_type_flags_t
    memory_allocation_export_types: ze_external_memory_type_flags_t
    image_import_types: ze_external_memory_type_flags_t
    image_export_types: ze_external_memory_type_flags_t


@dataclass(frozen=True)
class PciProperties:
    """`zeDevicePciGetPropertiesExt`. address: as "0000:03:00.0", which is the same in every library
    of a machine; max_bandwidth in bytes a second, -1 where it is not known."""

    address: str
    generation: int
    width: int
    max_bandwidth: int


_WORDS = re.compile(r"(?<=[a-z])(?=[A-Z])|(?<=EU)(?=S)")


def snake(member: str) -> str:
    """numEUsPerSubslice -> num_eus_per_subslice."""
    return _WORDS.sub("_", member).lower()


def copied(kind: type[T], struct: Any) -> T:
    """The dataclass that holds what the specification's struct holds."""
    members: dict[str, str] = {snake(member): member for member in struct._readers}
    values = {field.name: getattr(struct, members[field.name]) for field in fields(kind)}  # type: ignore[arg-type]
    for name, value in values.items():
        if isinstance(value, (list, tuple)) and f"num_{name}" in values:
            values[name] = tuple(value[: values[f"num_{name}"]])
    for name in ("uuid", "native_kernel_supported"):
        if name in values:
            values[name] = values[name].id
    return kind(**values)


def all_copied(kind: type[T], structs: Iterable[Any]) -> tuple[T, ...]:
    return tuple(copied(kind, struct) for struct in structs)
