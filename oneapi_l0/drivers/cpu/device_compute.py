"""What a device says of kernels: group sizes, SPIR-V, floating point, vector widths
(Level Zero core, "Device").
"""

from __future__ import annotations

import hashlib
from typing import Any

from oneapi_l0._generated import ze as spec

from . import opencl
from .arguments import chained, require_pointer
from .device import DEVICES, Device
from .device_resources import count

_MODULE_FLAGS = spec.ze_device_module_flags_t
_FP = spec.ze_device_fp_flags_t
_ATOMICS = spec.ze_device_fp_atomic_ext_flags_t
_stypes = spec.ze_structure_type_t
_FLOAT_ATOMICS = int(_stypes.FLOAT_ATOMIC_EXT_PROPERTIES)
_SCHEDULING_HINTS = int(_stypes.SCHEDULING_HINT_EXP_PROPERTIES)
_RAY_TRACING = int(_stypes.DEVICE_RAYTRACING_EXT_PROPERTIES)
_UINT32_MAX = 0xFFFF_FFFF


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
    atomics = chained(p.pNext, _FLOAT_ATOMICS, "ze_float_atomic_ext_properties_t")
    if atomics:
        _fill_float_atomics(atomics)
    hints = chained(p.pNext, _SCHEDULING_HINTS, "ze_scheduling_hint_exp_properties_t")
    if hints:
        # The runtime's threads steal work from each other; no hint changes how.
        hints.schedulingHintFlags = 0
    rays = chained(p.pNext, _RAY_TRACING, "ze_device_raytracing_ext_properties_t")
    if rays:
        rays.flags = rays.maxBVHLevels = 0
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


def _fill_float_atomics(p: Any) -> None:
    """OpenCL's bits for them, which differ from these only in name."""
    lib = opencl.lib
    for which, field in (
        (lib.CL_DEVICE_HALF_FP_ATOMIC_CAPABILITIES_EXT, "fp16Flags"),
        (lib.CL_DEVICE_SINGLE_FP_ATOMIC_CAPABILITIES_EXT, "fp32Flags"),
        (lib.CL_DEVICE_DOUBLE_FP_ATOMIC_CAPABILITIES_EXT, "fp64Flags"),
    ):
        config = opencl.info_int(which)
        flags = 0
        for bit, flag in (
            (lib.CL_DEVICE_GLOBAL_FP_ATOMIC_LOAD_STORE_EXT, _ATOMICS.GLOBAL_LOAD_STORE),
            (lib.CL_DEVICE_GLOBAL_FP_ATOMIC_ADD_EXT, _ATOMICS.GLOBAL_ADD),
            (lib.CL_DEVICE_GLOBAL_FP_ATOMIC_MIN_MAX_EXT, _ATOMICS.GLOBAL_MIN_MAX),
            (lib.CL_DEVICE_LOCAL_FP_ATOMIC_LOAD_STORE_EXT, _ATOMICS.LOCAL_LOAD_STORE),
            (lib.CL_DEVICE_LOCAL_FP_ATOMIC_ADD_EXT, _ATOMICS.LOCAL_ADD),
            (lib.CL_DEVICE_LOCAL_FP_ATOMIC_MIN_MAX_EXT, _ATOMICS.LOCAL_MIN_MAX),
        ):
            if config & bit:
                flags |= int(flag)
        setattr(p, field, flags)


def zeDeviceGetVectorWidthPropertiesExt(
    hDevice: Any, pCount: Any, pVectorWidthProperties: Any
) -> int:
    DEVICES[hDevice]
    for i in count(pCount, 1, pVectorWidthProperties):
        p = pVectorWidthProperties[i]
        lib = opencl.lib
        for scalar in ("char", "short", "int", "long", "float", "double", "half"):
            for kind in ("preferred", "native"):
                name = f"CL_DEVICE_{kind}_VECTOR_WIDTH_{scalar}".upper()
                setattr(p, f"{kind}_vector_width_{scalar}", opencl.info_int(getattr(lib, name)))
        # The width of a register in bytes: so many chars.
        p.vector_width_size = opencl.info_int(lib.CL_DEVICE_NATIVE_VECTOR_WIDTH_CHAR)
    return 0
