"""Runtime requirements (Level Zero core, "Device"): what a module that was built here runs on."""

from __future__ import annotations

from typing import Any

from oneapi_l0._generated import ze as spec
from oneapi_l0._generated._ze_cffi import ffi

from .arguments import require_pointer
from .device import DEVICES, Device
from .device_compute import native_uuid
from .failure import INVALID_ARGUMENT, INVALID_NULL_POINTER, Failure
from .module import MODULES

_MODULE_DESC = int(spec.ze_structure_type_t.RUNTIME_REQUIREMENTS_MODULE_DESC)
_results = spec.ze_validate_runtime_requirements_result_t
_KEY = "ONEAPI_L0.CPU"
_c_key = ffi.new("char[]", _KEY.encode())


def _requirements(device: Device) -> str:
    return f"{_KEY} native {native_uuid(device).hex()}"


def zeDeviceGetRuntimeRequirements(
    hDevice: Any, pObjDesc: Any, pSize: Any, pRequirements: Any
) -> int:
    """One line: a native binary needs this version of the runtime and this kind of CPU."""
    device = DEVICES[hDevice]
    require_pointer(pObjDesc, "pObjDesc")
    desc: Any = ffi.cast("ze_runtime_requirements_module_desc_t *", pObjDesc)
    if desc.stype != _MODULE_DESC:
        raise Failure(INVALID_ARGUMENT, f"no requirements of an object of type {desc.stype:#x}")
    MODULES[desc.requirementsSrc]
    text = _requirements(device).encode() + b"\0"
    require_pointer(pSize, "pSize")
    if pRequirements:
        if pSize[0] < len(text):
            raise Failure(INVALID_NULL_POINTER, f"{len(text)} bytes are needed, not {pSize[0]}")
        ffi.memmove(pRequirements, text, len(text))
    pSize[0] = len(text)
    return 0


def zeDeviceGetRuntimeRequirementsKey(hDevice: Any, pKey: Any) -> int:
    DEVICES[hDevice]
    require_pointer(pKey, "pKey")
    pKey[0] = _c_key
    return 0


def zeDeviceValidateRuntimeRequirements(hDevice: Any, pRequirements: Any, pOut: Any) -> int:
    device = DEVICES[hDevice]
    require_pointer(pRequirements, "pRequirements")
    require_pointer(pOut, "pOut")
    raw: Any = ffi.string(pRequirements)
    text = raw.decode("utf-8", "replace")
    if text == _requirements(device):
        result = _results.REQUIREMENTS_MET
    elif text.startswith(f"{_KEY} "):
        result = _results.REQUIREMENTS_NOT_MET
    else:
        result = _results.NOT_APPLICABLE
    pOut.result = int(result)
    return 0
