"""Sysman on the CPU driver: which devices there are. It manages nothing of the machine, so every
list of domains is empty and the rest is not supported.
"""

from __future__ import annotations

from typing import Any

from oneapi_l0._generated import zes as spec
from oneapi_l0._generated._ze_cffi import ffi

from . import opencl
from .arguments import fill_array, require_pointer
from .device import DEVICES, roots, zeDeviceGet, zeDeviceGetProperties
from .driver import (
    DRIVERS,
    zeDriverGet,
    zeDriverGetExtensionFunctionAddress,
    zeInit,
)
from .failure import INVALID_ARGUMENT, Failure
from .interfaces import functions_of, no_items, refusals

_REASON = "the CPU driver manages nothing of the machine: use the operating system's tools"
_UNKNOWN = b"unknown"


def zesInit(flags: int) -> int:
    return zeInit(flags)


def zesDriverGet(pCount: Any, phDrivers: Any) -> int:
    return zeDriverGet(pCount, phDrivers)


def zesDriverGetExtensionProperties(hDriver: Any, pCount: Any, pExtensionProperties: Any) -> int:
    DRIVERS[hDriver]
    fill_array(pCount, pExtensionProperties, [])
    return 0


def zesDriverGetExtensionFunctionAddress(hDriver: Any, name: Any, ppFunctionAddress: Any) -> int:
    return zeDriverGetExtensionFunctionAddress(hDriver, name, ppFunctionAddress)


def zesDriverGetDeviceByUuidExp(
    hDriver: Any, uuid: Any, phDevice: Any, onSubdevice: Any, subdeviceId: Any
) -> int:
    driver = DRIVERS[hDriver]
    for pointer, name in (
        (phDevice, "phDevice"),
        (onSubdevice, "onSubdevice"),
        (subdeviceId, "subdeviceId"),
    ):
        require_pointer(pointer, name)
    wanted = bytes(uuid.id)
    for root in roots(driver):
        for device in (root, *root.sub_devices):
            if device.uuid == wanted:
                phDevice[0] = root.handle
                onSubdevice[0] = device.is_sub_device
                subdeviceId[0] = device.sub_device_id
                return 0
    raise Failure(INVALID_ARGUMENT, f"no device has the UUID {wanted.hex()}")


def zesDeviceGet(hDriver: Any, pCount: Any, phDevices: Any) -> int:
    return zeDeviceGet(hDriver, pCount, phDevices)


def zesDeviceGetProperties(hDevice: Any, pProperties: Any) -> int:
    device = DEVICES[hDevice]
    require_pointer(pProperties, "pProperties")
    zeDeviceGetProperties(hDevice, ffi.addressof(pProperties.core))
    pProperties.numSubdevices = len(device.sub_devices)
    pProperties.serialNumber = _UNKNOWN
    pProperties.boardNumber = _UNKNOWN
    pProperties.brandName = _UNKNOWN
    pProperties.modelName = device.name.encode()[: spec.ZES_STRING_PROPERTY_SIZE - 1]
    pProperties.vendorName = opencl.info_text(opencl.lib.CL_DEVICE_VENDOR).encode()[:63]
    pProperties.driverVersion = opencl.info_text(opencl.lib.CL_DRIVER_VERSION).encode()[:63]
    return 0


def zesDeviceGetState(hDevice: Any, pState: Any) -> int:
    """No reset is needed, and none was made."""
    DEVICES[hDevice]
    require_pointer(pState, "pState")
    pState.reset = 0
    pState.repaired = int(spec.zes_repair_status_t.UNSUPPORTED)
    return 0


def zesDeviceGetSubDevicePropertiesExp(hDevice: Any, pCount: Any, pSubdeviceProps: Any) -> int:
    sub_devices = DEVICES[hDevice].sub_devices
    wanted = pCount[0] if pCount else 0
    fill_array(pCount, None, sub_devices)
    for i in range(min(wanted, len(sub_devices)) if pSubdeviceProps else 0):
        pSubdeviceProps[i].subdeviceId = sub_devices[i].sub_device_id
        pSubdeviceProps[i].uuid.id = list(sub_devices[i].uuid)
    return 0


# zesDeviceEnumActiveVFExp and its like take (device, count, array) as the others do.
_LISTS = {name: no_items(name) for name in functions_of("zes") if name.startswith("zesDeviceEnum")}
_HERE = {name for name in globals() if name.startswith("zes")}
globals().update(_LISTS)
globals().update(refusals("zes", _REASON, {*_LISTS, *_HERE}))
