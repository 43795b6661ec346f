"""Devices: what a driver has to compute with (Level Zero core, "Device")."""

from __future__ import annotations

from .box import calling
from .checks import shown
from .errors import InvalidArgument
from .object import chained

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any, TypeVar

    from oneapi_l0._generated.ze import ze_device_handle_t, ze_device_type_t

    from .device_properties import (
        CacheProperties,
        ComputeProperties,
        DeviceProperties,
        ExternalMemoryProperties,
        ImageProperties,
        MemoryAccessProperties,
        MemoryProperties,
        ModuleProperties,
        PciProperties,
        PeerProperties,
        QueueGroup,
    )
    from .driver import Driver
    from .raw._structs import Struct

    T = TypeVar("T")


# The property: its function, its dataclass and its structure.
_EXTENDED = {
    "properties": ("zeDeviceGetProperties", "DeviceProperties", "ze_device_properties_t"),
    "compute_properties": (
        "zeDeviceGetComputeProperties",
        "ComputeProperties",
        "ze_device_compute_properties_t",
    ),
    "module_properties": (
        "zeDeviceGetModuleProperties",
        "ModuleProperties",
        "ze_device_module_properties_t",
    ),
    "memory_access_properties": (
        "zeDeviceGetMemoryAccessProperties",
        "MemoryAccessProperties",
        "ze_device_memory_access_properties_t",
    ),
    "image_properties": (
        "zeDeviceGetImageProperties",
        "ImageProperties",
        "ze_device_image_properties_t",
    ),
    "external_memory_properties": (
        "zeDeviceGetExternalMemoryProperties",
        "ExternalMemoryProperties",
        "ze_device_external_memory_properties_t",
    ),
}


class Device:
    """A device, and the driver that it belongs to; two objects of one device are equal.

    What it says about itself is asked for once. Calls that have no method here are the driver's:
    `device.driver.ze.zeDeviceGetStatus(device.handle)`.
    """

    __slots__ = ("_known", "driver", "handle")

    def __init__(self, driver: Driver, handle: ze_device_handle_t) -> None:
        self.driver = driver
        self.handle: Any = handle
        self._known: dict[str, Any] = {}

    # What it is -------------------------------------------------------------------------------

    def _ask(self, question: str, make: Callable[[Any], T]) -> T:
        """The answer to a question without further arguments, asked once."""
        if question not in self._known:
            self._known[question] = make(getattr(self.driver.ze, question)(self.handle))
        found: T = self._known[question]
        return found

    @property
    def properties(self) -> DeviceProperties:
        """What it is: name, type, UUID, clock, units; `zeDeviceGetProperties`."""
        from .device_properties import DeviceProperties, copied

        return self._ask("zeDeviceGetProperties", lambda found: copied(DeviceProperties, found))

    @property
    def compute_properties(self) -> ComputeProperties:
        """How large groups may be, and the sizes of sub-groups; `zeDeviceGetComputeProperties`."""
        from .device_properties import ComputeProperties, copied

        return self._ask(
            "zeDeviceGetComputeProperties", lambda found: copied(ComputeProperties, found)
        )

    @property
    def module_properties(self) -> ModuleProperties:
        """Which SPIR-V and native binaries it takes; `zeDeviceGetModuleProperties`."""
        from .device_properties import ModuleProperties, copied

        return self._ask(
            "zeDeviceGetModuleProperties", lambda found: copied(ModuleProperties, found)
        )

    @property
    def memory_properties(self) -> tuple[MemoryProperties, ...]:
        """One for each memory, in the order of their ordinals."""
        from .device_properties import MemoryProperties, all_copied

        return self._ask(
            "zeDeviceGetMemoryProperties", lambda found: all_copied(MemoryProperties, found)
        )

    @property
    def memory_access_properties(self) -> MemoryAccessProperties:
        """Who may access which kind of memory; `zeDeviceGetMemoryAccessProperties`."""
        from .device_properties import MemoryAccessProperties, copied

        return self._ask(
            "zeDeviceGetMemoryAccessProperties", lambda found: copied(MemoryAccessProperties, found)
        )

    @property
    def cache_properties(self) -> tuple[CacheProperties, ...]:
        """Its caches; `zeDeviceGetCacheProperties`."""
        from .device_properties import CacheProperties, all_copied

        return self._ask(
            "zeDeviceGetCacheProperties", lambda found: all_copied(CacheProperties, found)
        )

    @property
    def image_properties(self) -> ImageProperties:
        """How large images may be; `zeDeviceGetImageProperties`."""
        from .device_properties import ImageProperties, copied

        return self._ask("zeDeviceGetImageProperties", lambda found: copied(ImageProperties, found))

    @property
    def external_memory_properties(self) -> ExternalMemoryProperties:
        """Which descriptors it imports and exports; `zeDeviceGetExternalMemoryProperties`."""
        from .device_properties import ExternalMemoryProperties, copied

        return self._ask(
            "zeDeviceGetExternalMemoryProperties",
            lambda found: copied(ExternalMemoryProperties, found),
        )

    @property
    def pci_properties(self) -> PciProperties:
        """Where it is; NotSupported for what is on no bus, as a CPU."""
        from .device_properties import PciProperties

        def copied(found: Any) -> PciProperties:
            at, speed = found.address, found.maxSpeed
            address = f"{at.domain:04x}:{at.bus:02x}:{at.device:02x}.{at.function:x}"
            return PciProperties(address, speed.genVersion, speed.width, speed.maxBandwidth)

        return self._ask("zeDevicePciGetPropertiesExt", copied)

    def extend(self, name: str, *extensions: Struct) -> Any:
        """Fills structures of extensions, which hang on one of the properties here, and returns
        those properties: `device.extend("module_properties", atomics)` with
        `atomics = raw.ze.ze_float_atomic_ext_properties_t()`. Asked anew each time.

        name: "properties", "compute_properties", "module_properties", "memory_access_properties",
        "image_properties" or "external_memory_properties". What a driver does not know it leaves
        as it is. Raises InvalidArgument for another name.
        """
        from . import device_properties

        if name not in _EXTENDED:
            raise InvalidArgument(
                f"{shown(name)} cannot be extended", hint=f"What can: {', '.join(_EXTENDED)}."
            )
        function, kind, struct = _EXTENDED[name]
        given = getattr(self.driver.ze.types, struct)(pNext=chained(extensions))
        found = getattr(self.driver.ze, function)(self.handle, given)
        return device_properties.copied(getattr(device_properties, kind), found)

    @property
    def queue_groups(self) -> tuple[QueueGroup, ...]:
        """What its groups of queues can do; a group's place is its ordinal."""
        from .device_properties import QueueGroup, all_copied

        return self._ask(
            "zeDeviceGetCommandQueueGroupProperties", lambda found: all_copied(QueueGroup, found)
        )

    @property
    def name(self) -> str:
        """The vendor's name for it."""
        return self.properties.name

    @property
    def type(self) -> ze_device_type_t:
        """GPU, CPU, FPGA, MCA or VPU."""
        return self.properties.type

    @property
    def uuid(self) -> bytes:
        """16 bytes that are the same in every process and every library."""
        return self.properties.uuid

    def queue_group(self, *, compute: bool = True) -> int:
        """The ordinal of the first group of queues that computes, or that only copies where there
        is such a one."""
        groups = self.queue_groups
        for ordinal, group in enumerate(groups):
            if group.can_compute if compute else group.can_copy and not group.can_compute:
                return ordinal
        return 0

    # What it belongs to, and what belongs to it -------------------------------------------------

    @property
    def driver_handle(self) -> Any:
        """The `ze_driver_handle_t` of its driver."""
        return self.driver.handle

    def sub_devices(self) -> list[Device]:
        """Its parts that can be used alone, as tiles; [] where there are none."""
        found = self.driver.ze.zeDeviceGetSubDevices(self.handle)
        return [Device(self.driver, handle) for handle in found]

    def root_device(self) -> Device:
        """The device of which it is a part, or itself; `zeDeviceGetRootDevice` (1.7)."""
        root = self.driver.ze.types.ffi.new("ze_device_handle_t *")
        result = self.driver.opened.functions.zeDeviceGetRootDevice(self.handle, root)
        if result:
            self.driver.ze.check(result, "zeDeviceGetRootDevice")
        # NULL for a device that is no part of another.
        return Device(self.driver, root[0]) if root[0] else self

    def can_access_peer(self, peer: Device) -> bool:
        """Whether its kernels reach the other's memory; `zeDeviceCanAccessPeer`."""
        self._require_peer(peer)
        return self.driver.ze.zeDeviceCanAccessPeer(self.handle, peer.handle)

    def peer_properties(self, peer: Device) -> PeerProperties:
        """How it reaches the other's memory; `zeDeviceGetP2PProperties`."""
        from .device_properties import PeerProperties, copied

        self._require_peer(peer)
        found = self.driver.ze.zeDeviceGetP2PProperties(self.handle, peer.handle)
        return copied(PeerProperties, found)

    def _require_peer(self, peer: Device) -> None:
        if not isinstance(peer, Device):
            raise TypeError(f"peer is a Device, not {shown(peer)}")
        if peer.driver != self.driver:
            raise InvalidArgument(f"{peer!r} is of another driver than {self!r}")

    def global_timestamps(self) -> tuple[int, int]:
        """The host's clock in ns and the device's in its cycles, read together;
        `zeDeviceGetGlobalTimestamps`."""
        return self.driver.ze.zeDeviceGetGlobalTimestamps(self.handle)

    def synchronize(self) -> None:
        """Waits for all that was submitted to it; `zeDeviceSynchronize` (1.14). Ctrl-C comes
        through on drivers in Python only: elsewhere prefer a queue's `synchronize`."""
        if calling:
            from .host_function import refuse_inside

            refuse_inside(self)
        self.driver.ze.zeDeviceSynchronize(self.handle)

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Device):
            return NotImplemented
        return self.driver == other.driver and self.handle == other.handle

    def __hash__(self) -> int:
        return hash((self.driver, self.handle))

    def __repr__(self) -> str:
        return f"<Device {self.name!r} ({self.type.name}) of {self.driver.name}>"
