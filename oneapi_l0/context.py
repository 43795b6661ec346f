"""Contexts: what owns memory, modules and lists (Level Zero core, "Context")."""

from __future__ import annotations

import weakref

from oneapi_l0._generated import ze as spec

from . import allocation, checks, creation
from .device import Device
from .driver import Driver
from .enumerators import flags as flags_of
from .errors import InvalidArgument
from .object import Object, chained, pinned

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from typing import Any

    from oneapi_l0._generated.ze import (
        ze_memory_allocation_properties_t,
        ze_result_t,
    )

    from .enumerators import Flags
    from .image import Image
    from .immediate_list import ImmediateList
    from .memory import Memory
    from .raw._structs import Struct
    from .raw._typing import Memory as Address


_UNKNOWN_MEMORY = int(spec.ze_memory_type_t.UNKNOWN)
_SYSTEM_READ_WRITE = int(spec.ze_memory_access_cap_flags_t.RW)


class Context(Object):
    """A context, in which everything else is made; `zeContextCreate`.

    Closing it closes all that was made in it. What takes a device and is given none uses
    `context.device`.
    """

    __slots__ = ("_copies", "device", "devices")

    def __init__(
        self,
        of: Device | Driver | None = None,
        *,
        devices: Sequence[Device] | None = None,
        flags: Flags = 0,
        extensions: Iterable[Struct] = (),
    ) -> None:
        """of: a device, or a driver for its first device; None for the default device. devices:
        those that the context is to be visible to, None for all of the driver
        (`zeContextCreateEx`). extensions: structs to hang on the descriptor's pNext."""
        if devices is not None:
            devices = checks.several(Device, devices, "devices")
        if of is None and not devices:
            from .loader import default_device

            of = default_device()
        if isinstance(of, Driver):
            of = _first_of(of)
        self._made_for(devices[0] if of is None and devices else of, devices)
        desc = spec.ze_context_desc_t(
            flags=flags_of("ze_context_flags_t", flags), pNext=chained(extensions)
        )
        if devices is None:
            handle = self.driver.ze.zeContextCreate(self.driver.handle, desc)
        else:
            handles = [device.handle for device in devices]
            handle = self.driver.ze.zeContextCreateEx(self.driver.handle, desc, handles)
        self._own(self.driver.opened, handle, ("zeContextDestroy", (handle,)))

    def _made_for(self, device: Device | None, devices: Sequence[Device] | None) -> None:
        if not isinstance(device, Device):
            raise TypeError(f"a Device or a Driver is needed here, not {device!r}")
        for each in devices or ():
            if each.driver != device.driver:
                raise InvalidArgument(f"{each!r} is of another driver than {device!r}")
        self.device = device
        self.driver = device.driver
        self.devices = tuple(devices) if devices is not None else ()
        self._copies: dict[Device, Any] = {}

    @classmethod
    def default_of(cls, driver: Driver) -> Context:
        """The driver's own default context, which is not ours to destroy; a new one where it has
        none."""
        if driver.opened.pointer("zeDriverGetDefaultContext") is not None:
            handle = driver.opened.functions.zeDriverGetDefaultContext(driver.handle)
            if handle:
                self = cls.__new__(cls)
                self._made_for(_first_of(driver), None)
                self._own(driver.opened, driver.ze.own(handle), ("", ()))
                return self
        return cls(driver)

    @property
    @pinned
    def status(self) -> ze_result_t:
        """SUCCESS, or DEVICE_LOST as an exception; `zeContextGetStatus`."""
        return self.driver.ze.zeContextGetStatus(self.handle)

    def _device(self, device: Device | None) -> Device:
        """The device that is meant, if it is one of this context's driver."""
        if device is None:
            return self.device
        if not isinstance(device, Device):
            raise TypeError(f"a Device is needed here, not {device!r}")
        if device.driver != self.driver:
            raise InvalidArgument(
                f"{device!r} is of another driver than {self!r}",
                hint="Make a context for that device: Context(device).",
            )
        if self.devices and device not in self.devices:
            raise InvalidArgument(
                f"{device!r} is none of those that {self!r} was made for",
                hint="Name it in Context(devices=[…]), or leave that out for all of the driver.",
            )
        return device

    # What is made in it -----------------------------------------------------------------------
    #
    # Functions whose first parameter is the context: `allocation` has those that make memory,
    # `creation` those that make everything else.

    alloc_device = allocation.alloc_device
    alloc_host = allocation.alloc_host
    alloc_shared = allocation.alloc_shared
    shared_array = allocation.shared_array
    host_array = allocation.host_array
    import_fd = allocation.import_fd
    reserve_virtual = allocation.reserve_virtual
    create_physical_memory = allocation.create_physical_memory

    create_command_queue = creation.create_command_queue
    create_command_list = creation.create_command_list
    create_immediate_list = creation.create_immediate_list
    create_event_pool = creation.create_event_pool
    create_event = creation.create_event
    create_counter_based_event = creation.create_counter_based_event
    create_graph = creation.create_graph

    create_module = creation.create_module
    create_image = creation.create_image
    create_sampler = creation.create_sampler

    # Memory -----------------------------------------------------------------------------------

    @pinned
    def memory_properties(
        self, address: Address
    ) -> tuple[ze_memory_allocation_properties_t, Device | None]:
        """What memory is at an address, and of which device; the type is UNKNOWN for what is none
        of this context. `zeMemGetAllocProperties`."""
        address = _address(address)
        found, owner = self.driver.ze.zeMemGetAllocProperties(self.handle, address)
        device: Any = owner
        return found, Device(self.driver, device) if device else None

    def _is_known(self, pointer: Any) -> bool:
        """Whether a pointer is one into memory of this context."""
        if not pointer:
            return False
        found = self.driver.ze.zeMemGetAllocProperties(self.handle, pointer)[0]
        return int(found.type) != _UNKNOWN_MEMORY

    def _is_reachable(self, pointer: Any) -> bool:
        """Whether its device reaches memory that is not known to be of this context."""
        if self._is_known(pointer):
            return True
        access = self.device.memory_access_properties.shared_system_alloc_capabilities
        return bool(int(access) & _SYSTEM_READ_WRITE)

    @pinned
    def address_range(self, address: Address) -> tuple[int, int]:
        """Where the allocation that holds an address starts, and its size in bytes;
        `zeMemGetAddressRange`."""
        address = _address(address)
        base, nbytes = self.driver.ze.zeMemGetAddressRange(self.handle, address)
        return int(spec.ffi.cast("uintptr_t", base)), nbytes

    def _require_mine(self, what: Memory | Image) -> None:
        from .image import Image
        from .memory import Memory

        if not isinstance(what, (Memory, Image)):
            raise TypeError(f"Memory or an Image is needed here, not {checks.shown(what)}")
        checks.same_context(what, self, "")

    @pinned
    def make_resident(self, what: Memory | Image, device: Device | None = None) -> None:
        """Keeps memory or an image on the device until `evict`; `zeContextMakeMemoryResident`,
        `zeContextMakeImageResident`."""
        from .image import Image

        self._require_mine(what)
        handle = self._device(device).handle
        if isinstance(what, Image):
            self.driver.ze.zeContextMakeImageResident(self.handle, handle, what.handle)
        else:
            self.driver.ze.zeContextMakeMemoryResident(
                self.handle, handle, what.handle, what.nbytes
            )

    @pinned
    def evict(self, what: Memory | Image, device: Device | None = None) -> None:
        """Lets the driver move it away again: not while work that needs it runs;
        `zeContextEvictMemory`, `zeContextEvictImage`."""
        from .image import Image

        self._require_mine(what)
        handle = self._device(device).handle
        if isinstance(what, Image):
            self.driver.ze.zeContextEvictImage(self.handle, handle, what.handle)
        else:
            self.driver.ze.zeContextEvictMemory(self.handle, handle, what.handle, what.nbytes)

    @pinned
    def system_barrier(self, device: Device | None = None) -> None:
        """Orders accesses of the host and of other devices with those of a device;
        `zeContextSystemBarrier`."""
        handle = self._device(device).handle
        self.driver.ze.zeContextSystemBarrier(self.handle, handle)

    # ------------------------------------------------------------------------------------------

    def _copying(self, device: Device) -> ImmediateList:
        """The list by which memory copies itself to and from the host."""
        found: ImmediateList | None = self._copies.get(device)
        if found is None or found.closed:
            found = self._copies[device] = self.create_immediate_list(device)
            found.context = weakref.proxy(self)  # else neither would ever be collected at once
        return found

    def _closing(self) -> None:
        self._copies.clear()

    def _describe(self) -> str:
        return f" of {self.device.name!r}"


def _first_of(driver: Driver) -> Device:
    devices = driver.devices()
    if not devices:
        raise InvalidArgument(
            f"{driver.name} has no device, so no context either",
            hint="`oneapi-l0 list` shows the drivers that have one.",
        )
    return devices[0]


def _address(address: Any) -> Any:
    """What may stand for an address where nothing is read from it."""
    if isinstance(address, int):
        return checks.whole(address, "an address")
    if isinstance(address, spec.ffi.CData):
        return address
    raise TypeError(f"an address is an int or a C pointer, not {checks.shown(address)}")
