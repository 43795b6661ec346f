"""Devices: what a driver has to compute with (Level Zero core, "Devices")."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from oneapi_l0._generated.ze import ze_device_handle_t, ze_device_properties_t, ze_device_type_t

    from .drivers import Driver


class Device:
    """A device, and the driver that it belongs to; two objects of one device are equal.

    Calls on it are the driver's: `device.driver.ze.zeDeviceGetMemoryProperties(device.handle)`.
    """

    __slots__ = ("_properties", "driver", "driver_handle", "handle")

    def __init__(self, driver: Driver, driver_handle: Any, handle: ze_device_handle_t) -> None:
        self.driver = driver
        self.driver_handle = driver_handle
        self.handle = handle
        self._properties: Any = None

    @property
    def properties(self) -> ze_device_properties_t:
        """`zeDeviceGetProperties`, asked for once."""
        if self._properties is None:
            self._properties = self.driver.ze.zeDeviceGetProperties(self.handle)
        found: ze_device_properties_t = self._properties
        return found

    @property
    def name(self) -> str:
        return self.properties.name

    @property
    def type(self) -> ze_device_type_t:
        """GPU, CPU, FPGA, MCA or VPU."""
        return self.properties.type

    @property
    def uuid(self) -> bytes:
        """16 bytes that are the same in every process and every library."""
        return self.properties.uuid.id

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Device):
            return NotImplemented
        return self.driver is other.driver and self.handle == other.handle

    def __hash__(self) -> int:
        return hash((id(self.driver), self.handle))

    def __repr__(self) -> str:
        return f"<Device {self.name!r} ({self.type.name}) of {self.driver.name}>"
