"""The device (Level Zero core, "Device"): what the CPU is and what it can do.

Answers come from the runtime or from the operating system; a capability is claimed only where
this driver has it. Structures that a caller chained and nobody here knows stay untouched.
"""

from __future__ import annotations

import hashlib
import os
from typing import Any

from oneapi_l0._generated import ze as spec
from oneapi_l0._generated._ze_cffi import ffi

from . import opencl
from .arguments import fill_array, require_pointer
from .driver import DRIVERS, Driver
from .handles import Table

_TYPE_GPU = int(spec.ze_device_type_t.GPU)
_TYPE_CPU = int(spec.ze_device_type_t.CPU)
_PROPERTIES_1_2 = int(spec.ze_structure_type_t.DEVICE_PROPERTIES_1_2)
_ECC = int(spec.ze_device_property_flags_t.ECC)
_INTEGRATED = int(spec.ze_device_property_flags_t.INTEGRATED)
_ON_DEMAND_PAGING = int(spec.ze_device_property_flags_t.ONDEMANDPAGING)
_MODULE_FLAGS = spec.ze_device_module_flags_t
_FP = spec.ze_device_fp_flags_t
_MAX_NAME = spec.ZE_MAX_DEVICE_NAME

QUEUE_GROUP_COUNT = 1
# What clEnqueueMemFillINTEL takes.
MAX_FILL_PATTERN_NBYTES = 128
_UINT32_MAX = 0xFFFF_FFFF


class Device:
    """The CPU, with the few facts that other modules need at hand."""

    def __init__(self, driver: Driver) -> None:
        lib = opencl.lib
        self.driver = driver
        self.compute_units = opencl.info_int(lib.CL_DEVICE_MAX_COMPUTE_UNITS)
        self.queue_count = self.compute_units
        self.max_alloc_nbytes = opencl.info_int(lib.CL_DEVICE_MAX_MEM_ALLOC_SIZE)
        self.memory_nbytes = opencl.info_int(lib.CL_DEVICE_GLOBAL_MEM_SIZE)
        self.max_group_size = opencl.info_int(lib.CL_DEVICE_MAX_WORK_GROUP_SIZE)
        self.max_group_sizes = opencl.info_sizes(lib.CL_DEVICE_MAX_WORK_ITEM_SIZES)
        self.local_memory_nbytes = opencl.info_int(lib.CL_DEVICE_LOCAL_MEM_SIZE)
        self.name = opencl.info_text(lib.CL_DEVICE_NAME)
        self.vendor_id = opencl.info_int(lib.CL_DEVICE_VENDOR_ID)
        self.extensions = opencl.info_text(lib.CL_DEVICE_EXTENSIONS).split()
        wish = os.environ.get("ONEAPI_L0_CPU_DEVICE_TYPE", "cpu").strip().lower()
        self.type = _TYPE_GPU if wish == "gpu" else _TYPE_CPU
        digest = hashlib.sha256(f"oneapi_l0 CPU device {self.vendor_id} {self.name}".encode())
        self.uuid = digest.digest()[:16]
        self.handle = DEVICES.add(self)


DEVICES: Table[Device] = Table("ze_device_handle_t")
_devices: dict[Driver, Device] = {}


def zeDeviceGet(hDriver: Any, pCount: Any, phDevices: Any) -> int:
    driver = DRIVERS[hDriver]
    device = _devices.get(driver)
    if device is None:
        device = _devices.setdefault(driver, Device(driver))
    fill_array(pCount, phDevices, [device.handle])
    return 0


def zeDeviceGetRootDevice(hDevice: Any, phRootDevice: Any) -> int:
    """A root device has no root device: NULL."""
    DEVICES[hDevice]
    require_pointer(phRootDevice, "phRootDevice")
    phRootDevice[0] = ffi.NULL
    return 0


def zeDeviceGetSubDevices(hDevice: Any, pCount: Any, phSubdevices: Any) -> int:
    DEVICES[hDevice]
    fill_array(pCount, phSubdevices, [])
    return 0


def zeDeviceGetProperties(hDevice: Any, pDeviceProperties: Any) -> int:
    device = DEVICES[hDevice]
    require_pointer(pDeviceProperties, "pDeviceProperties")
    p = pDeviceProperties
    lib = opencl.lib
    p.type = device.type
    p.vendorId = device.vendor_id
    p.deviceId = 0
    p.flags = _INTEGRATED | _ON_DEMAND_PAGING
    if opencl.info_int(lib.CL_DEVICE_ERROR_CORRECTION_SUPPORT):
        p.flags |= _ECC
    p.subdeviceId = 0
    p.coreClockRate = opencl.info_int(lib.CL_DEVICE_MAX_CLOCK_FREQUENCY) or _clock_mhz()
    p.maxMemAllocSize = device.max_alloc_nbytes
    p.maxHardwareContexts = device.queue_count
    p.maxCommandQueuePriority = 0
    p.numThreadsPerEU = 1
    p.physicalEUSimdWidth = opencl.info_int(lib.CL_DEVICE_NATIVE_VECTOR_WIDTH_FLOAT)
    p.numEUsPerSubslice = device.compute_units
    p.numSubslicesPerSlice = 1
    p.numSlices = 1
    # Timestamps are CLOCK_MONOTONIC: one cycle is 1 ns, 10**9 of them a second.
    p.timerResolution = 1_000_000_000 if p.stype == _PROPERTIES_1_2 else 1
    p.timestampValidBits = 64
    p.kernelTimestampValidBits = 64
    p.uuid.id = list(device.uuid)
    p.name = device.name.encode("utf-8")[: _MAX_NAME - 1]
    return 0


def _clock_mhz() -> int:
    """The clock that the operating system reports, for the runtime often says 0."""
    try:
        with open("/sys/devices/system/cpu/cpu0/cpufreq/cpuinfo_max_freq") as file:
            return int(file.read()) // 1000
    except (OSError, ValueError):
        pass
    try:
        with open("/proc/cpuinfo") as file:
            for line in file:
                if line.startswith("cpu MHz"):
                    return int(float(line.partition(":")[2]))
    except (OSError, ValueError):
        pass
    return 0


def zeDeviceGetComputeProperties(hDevice: Any, pComputeProperties: Any) -> int:
    device = DEVICES[hDevice]
    require_pointer(pComputeProperties, "pComputeProperties")
    p = pComputeProperties
    p.maxTotalGroupSize = device.max_group_size
    p.maxGroupSizeX, p.maxGroupSizeY, p.maxGroupSizeZ = device.max_group_sizes[:3]
    p.maxGroupCountX = p.maxGroupCountY = p.maxGroupCountZ = _UINT32_MAX
    p.maxSharedLocalMemory = device.local_memory_nbytes
    sizes = opencl.info_sizes(opencl.lib.CL_DEVICE_SUB_GROUP_SIZES_INTEL)[: len(p.subGroupSizes)]
    p.numSubGroupSizes = len(sizes)
    p.subGroupSizes = sizes + [0] * (len(p.subGroupSizes) - len(sizes))
    return 0


def zeDeviceGetModuleProperties(hDevice: Any, pModuleProperties: Any) -> int:
    device = DEVICES[hDevice]
    require_pointer(pModuleProperties, "pModuleProperties")
    p = pModuleProperties
    lib = opencl.lib
    versions = [
        part.partition("_")[2].split(".")
        for part in opencl.info_text(lib.CL_DEVICE_IL_VERSION).split()
        if part.startswith("SPIR-V_")
    ]
    newest = max((int(major), int(minor)) for major, minor in versions)
    p.spirvVersionSupported = newest[0] << 16 | newest[1]
    p.fp16flags = _fp_flags(opencl.info_int(lib.CL_DEVICE_HALF_FP_CONFIG))
    p.fp32flags = _fp_flags(opencl.info_int(lib.CL_DEVICE_SINGLE_FP_CONFIG))
    p.fp64flags = _fp_flags(opencl.info_int(lib.CL_DEVICE_DOUBLE_FP_CONFIG))
    p.flags = 0
    for extension, flag in (
        ("cl_khr_fp16", _MODULE_FLAGS.FP16),
        ("cl_khr_fp64", _MODULE_FLAGS.FP64),
        ("cl_khr_int64_base_atomics", _MODULE_FLAGS.INT64_ATOMICS),
        ("cl_khr_integer_dot_product", _MODULE_FLAGS.DP4A),
    ):
        if extension in device.extensions:
            p.flags |= int(flag)
    p.maxArgumentsSize = opencl.info_int(lib.CL_DEVICE_MAX_PARAMETER_SIZE)
    p.printfBufferSize = opencl.info_int(lib.CL_DEVICE_PRINTF_BUFFER_SIZE)
    p.nativeKernelSupported.id = list(native_uuid(device))
    return 0


def native_uuid(device: Device) -> bytes:
    """Native binaries are good for one version of the runtime on one kind of CPU."""
    text = f"{opencl.info_text(opencl.lib.CL_DRIVER_VERSION)} {device.name}"
    return hashlib.sha256(text.encode()).digest()[:16]


def _fp_flags(config: int) -> int:
    lib = opencl.lib
    flags = 0
    for bit, flag in (
        (lib.CL_FP_DENORM, _FP.DENORM),
        (lib.CL_FP_INF_NAN, _FP.INF_NAN),
        (lib.CL_FP_ROUND_TO_NEAREST, _FP.ROUND_TO_NEAREST),
        (lib.CL_FP_ROUND_TO_ZERO, _FP.ROUND_TO_ZERO),
        (lib.CL_FP_ROUND_TO_INF, _FP.ROUND_TO_INF),
        (lib.CL_FP_FMA, _FP.FMA),
        (lib.CL_FP_CORRECTLY_ROUNDED_DIVIDE_SQRT, _FP.ROUNDED_DIVIDE_SQRT),
        (lib.CL_FP_SOFT_FLOAT, _FP.SOFT_FLOAT),
    ):
        if config & bit:
            flags |= int(flag)
    return flags
