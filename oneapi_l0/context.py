"""Contexts: what owns memory, modules and lists (Level Zero core, "Context")."""

from __future__ import annotations

import weakref

from oneapi_l0._generated import ze as spec

from . import checks
from .device import Device
from .driver import Driver
from .enumerators import flags as flags_of
from .errors import InvalidArgument
from .object import Object, chained, pinned

TYPE_CHECKING = False
if TYPE_CHECKING:
    import os
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any

    from numpy.typing import DTypeLike, NDArray

    from oneapi_l0._generated.ze import (
        ze_image_format_t,
        ze_memory_allocation_properties_t,
        ze_result_t,
    )

    from .command_list import CommandList
    from .command_queue import CommandQueue
    from .counter_based_event import CounterBasedEvent
    from .enumerators import Enumerator, Flags
    from .event import Event
    from .event_pool import EventPool
    from .graph import Graph
    from .image import Image
    from .immediate_list import ImmediateList
    from .memory import Memory
    from .module import Module
    from .raw._structs import Struct
    from .raw._typing import Memory as Address
    from .sampler import Sampler
    from .virtual_memory import PhysicalMemory, VirtualMemory


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

    # Memory -----------------------------------------------------------------------------------

    def alloc_device(
        self,
        nbytes: int,
        device: Device | None = None,
        *,
        alignment: int = 64,
        ordinal: int = 0,
        flags: Flags = 0,
        extensions: Iterable[Struct] = (),
    ) -> Memory:
        """Memory of a device, which the host reaches by copies only; `zeMemAllocDevice`.

        nbytes: its size. alignment: in bytes, a power of two. ordinal: which of
        `device.memory_properties`. Raises OutOfMemory; NotSupported for a size beyond
        `device.properties.max_mem_alloc_size`.
        """
        from .memory import alloc_device

        return alloc_device(
            self, nbytes, self._device(device), alignment, ordinal, flags, extensions
        )

    def alloc_host(
        self,
        nbytes: int,
        *,
        alignment: int = 64,
        flags: Flags = 0,
        extensions: Iterable[Struct] = (),
    ) -> Memory:
        """Memory of the host that devices reach as well; `zeMemAllocHost`."""
        from .memory import alloc_host

        return alloc_host(self, nbytes, alignment, flags, extensions)

    def alloc_shared(
        self,
        nbytes: int,
        device: Device | None = None,
        *,
        alignment: int = 64,
        ordinal: int = 0,
        device_flags: Flags = 0,
        host_flags: Flags = 0,
        extensions: Iterable[Struct] = (),
    ) -> Memory:
        """Memory that moves between host and device as they use it; `zeMemAllocShared`.

        extensions: hang on the device's descriptor.
        """
        from .memory import alloc_shared

        return alloc_shared(
            self,
            nbytes,
            self._device(device),
            alignment,
            ordinal,
            (device_flags, host_flags),
            extensions,
        )

    def shared_array(
        self,
        shape: int | tuple[int, ...],
        dtype: DTypeLike = "float64",
        device: Device | None = None,
    ) -> NDArray[Any]:
        """A NumPy array in shared memory, zeroed, that kernels take as it is. The memory goes
        when the array, and all views of it, have gone."""
        from .memory import new_array

        return new_array(shape, dtype, lambda nbytes: self.alloc_shared(nbytes, device))

    def host_array(
        self, shape: int | tuple[int, ...], dtype: DTypeLike = "float64"
    ) -> NDArray[Any]:
        """A NumPy array in host memory, zeroed, that kernels take as it is."""
        from .memory import new_array

        return new_array(shape, dtype, self.alloc_host)

    def import_fd(self, fd: int, nbytes: int, device: Device | None = None) -> Memory:
        """Device memory that shows what a descriptor of another process or API stands for; the
        descriptor stays the caller's. See `oneapi_l0.ipc`."""
        from .ipc import import_fd

        return import_fd(self, fd, nbytes, device)

    def reserve_virtual(self, nbytes: int, *, start: int | None = None) -> VirtualMemory:
        """A range of addresses without memory; `zeVirtualMemReserve`. nbytes: a multiple of
        `VirtualMemory.page_nbytes`. start: where it is wanted."""
        from .virtual_memory import VirtualMemory

        return VirtualMemory(self, nbytes, start=start)

    def create_physical_memory(
        self,
        nbytes: int,
        device: Device | None = None,
        *,
        flags: Flags = 0,
        extensions: Iterable[Struct] = (),
    ) -> PhysicalMemory:
        """Memory without an address, to be mapped into reserved ranges; `zePhysicalMemCreate`."""
        from .virtual_memory import PhysicalMemory

        return PhysicalMemory(self, nbytes, device, flags=flags, extensions=extensions)

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

    # Commands ---------------------------------------------------------------------------------

    def create_command_queue(
        self,
        device: Device | None = None,
        *,
        ordinal: int | None = None,
        index: int = 0,
        mode: Enumerator = "default",
        priority: Enumerator = "normal",
        flags: Flags = 0,
        extensions: Iterable[Struct] = (),
    ) -> CommandQueue:
        """Where closed command lists run; `zeCommandQueueCreate`. See CommandQueue."""
        from .command_queue import CommandQueue

        return CommandQueue(
            self,
            device,
            ordinal=ordinal,
            index=index,
            mode=mode,
            priority=priority,
            flags=flags,
            extensions=extensions,
        )

    def create_command_list(
        self,
        device: Device | None = None,
        *,
        ordinal: int | None = None,
        flags: Flags = 0,
        extensions: Iterable[Struct] = (),
    ) -> CommandList:
        """A list that records commands; `zeCommandListCreate`. See CommandList."""
        from .command_list import CommandList

        return CommandList(self, device, ordinal=ordinal, flags=flags, extensions=extensions)

    def create_immediate_list(
        self,
        device: Device | None = None,
        *,
        ordinal: int | None = None,
        index: int = 0,
        mode: Enumerator = "synchronous",
        priority: Enumerator = "normal",
        flags: Flags = 0,
        extensions: Iterable[Struct] = (),
    ) -> ImmediateList:
        """A list that runs each command at once; `zeCommandListCreateImmediate`. See
        ImmediateList."""
        from .immediate_list import ImmediateList

        return ImmediateList(
            self,
            device,
            ordinal=ordinal,
            index=index,
            mode=mode,
            priority=priority,
            flags=flags,
            extensions=extensions,
        )

    def create_event_pool(
        self,
        count: int,
        *,
        flags: Flags = "host_visible",
        devices: Sequence[Device] | None = None,
        extensions: Iterable[Struct] = (),
    ) -> EventPool:
        """Memory for so many events; `zeEventPoolCreate`. See EventPool."""
        from .event_pool import EventPool

        return EventPool(self, count, flags=flags, devices=devices, extensions=extensions)

    def create_event(
        self, *, signal: Flags = "host", wait: Flags = "host", timestamps: bool = False
    ) -> Event:
        """An event that the host can wait for, in a pool of its own. For many, make a pool."""
        names = ["host_visible"] + ["kernel_timestamp"] * bool(timestamps)
        return self.create_event_pool(1, flags=names).create_event(0, signal=signal, wait=wait)

    def create_counter_based_event(
        self,
        device: Device | None = None,
        *,
        flags: Flags = ("immediate", "non_immediate", "host_visible"),
        signal: Flags = "host",
        wait: Flags = "host",
        extensions: Iterable[Struct] = (),
    ) -> CounterBasedEvent:
        """An event without a pool, for in-order lists; `zeEventCounterBasedCreate`. See
        CounterBasedEvent."""
        from .counter_based_event import CounterBasedEvent

        return CounterBasedEvent(
            self, device, flags=flags, signal=signal, wait=wait, extensions=extensions
        )

    def create_graph(self, *, extensions: Iterable[Struct] = ()) -> Graph:
        """Something to capture commands into; `zeGraphCreateExt` (1.17). See Graph."""
        from .graph import Graph

        return Graph(self, extensions=extensions)

    # Programs ---------------------------------------------------------------------------------

    def create_module(
        self,
        source: bytes | str | os.PathLike[str] | Sequence[bytes],
        device: Device | None = None,
        *,
        build_flags: str = "",
        constants: Mapping[int, Any] | None = None,
        format: Enumerator | None = None,
        extensions: Iterable[Struct] = (),
    ) -> Module:
        """A module from SPIR-V or a native binary; `zeModuleCreate`. See Module."""
        from .module import Module

        return Module(
            self,
            source,
            device,
            build_flags=build_flags,
            constants=constants,
            format=format,
            extensions=extensions,
        )

    def create_image(
        self,
        shape: int | tuple[int, ...],
        format: str | ze_image_format_t,
        device: Device | None = None,
        *,
        type: Enumerator | None = None,
        miplevels: int = 0,
        flags: Flags = 0,
        extensions: Iterable[Struct] = (),
    ) -> Image:
        """An image; `zeImageCreate`. See Image for the arguments."""
        from .image import Image

        return Image(
            self,
            shape,
            format,
            device,
            type=type,
            miplevels=miplevels,
            flags=flags,
            extensions=extensions,
        )

    def create_sampler(
        self,
        device: Device | None = None,
        *,
        address_mode: Enumerator = "clamp",
        filter_mode: Enumerator = "nearest",
        normalized: bool = False,
        extensions: Iterable[Struct] = (),
    ) -> Sampler:
        """How kernels read images; `zeSamplerCreate`. See Sampler for the arguments."""
        from .sampler import Sampler

        return Sampler(
            self,
            device,
            address_mode=address_mode,
            filter_mode=filter_mode,
            normalized=normalized,
            extensions=extensions,
        )

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
