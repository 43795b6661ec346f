"""`__sycl_usm_array_interface__`, version 1: how dpctl, dpnp and their kin pass USM around."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from ..device import Device
    from ..memory_view import MemoryView


def usm_array_interface(view: MemoryView) -> dict[str, Any]:
    """The second item of `data` is whether it may be written, as dpctl reads it."""
    memory = view.memory
    return {
        "data": (view.address, True),
        "shape": view.shape,
        "strides": None,
        "typestr": view.dtype.str,
        "version": 1,
        "offset": 0,
        "syclobj": filter_string(memory.device or memory.context.device),
    }


def filter_string(device: Device) -> str:
    """How SYCL names the device: `level_zero:gpu:0`."""
    kind = (device.type.name or "unknown").lower()
    same = [other for other in device.driver.devices() if other.type == device.type]
    number = same.index(device) if device in same else 0
    return f"level_zero:{kind}:{number}"
