"""Contexts: what memory, queues and programs are made in."""

from __future__ import annotations

from .object import Box, Object

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any

    from ..raw._typing import Memory as Bytes
    from .device import Device
    from .event import Event
    from .export import ExportableMemory, ImportedMemory
    from .ipc import IpcHandle, IpcMemory
    from .memory import Memory
    from .physical_memory import PhysicalMemory, Reservation
    from .program import Program
    from .queue import Queue


class Context(Object):
    """Devices that share memory and programs; `urContextCreate`. Its first device is the one that
    is meant where none is named."""

    noun = "context"

    def __init__(self, devices: Sequence[Device]) -> None:
        first = devices[0]
        handle = first.driver.ur.urContextCreate([device.handle for device in devices])
        keeps = [device.box for device in devices]
        super().__init__(Box(first.driver, handle, "urContextRelease", *keeps))
        self.devices = tuple(devices)

    @property
    def device(self) -> Device:
        """The first of its devices."""
        return self.devices[0]

    # Memory -----------------------------------------------------------------------------------

    def alloc_device(
        self, nbytes: int, device: Device | None = None, *, alignment: int = 0
    ) -> Memory:
        """Memory of a device; `urUSMDeviceAlloc`. alignment: bytes, a power of two; 0: the
        device's own. Raises OutOfMemory, InvalidArgument."""
        from .memory import allocate

        return allocate(self, "DEVICE", nbytes, device or self.device, alignment)

    def alloc_shared(
        self, nbytes: int, device: Device | None = None, *, alignment: int = 0
    ) -> Memory:
        """Memory that host and device use; `urUSMSharedAlloc`."""
        from .memory import allocate

        return allocate(self, "SHARED", nbytes, device or self.device, alignment)

    def alloc_host(self, nbytes: int, *, alignment: int = 0) -> Memory:
        """Memory of the host that the devices use; `urUSMHostAlloc`."""
        from .memory import allocate

        return allocate(self, "HOST", nbytes, None, alignment)

    def alloc_exportable(
        self,
        nbytes: int,
        device: Device | None = None,
        *,
        alignment: int = 0,
        type: str = "OPAQUE_FD",
    ) -> ExportableMemory:
        """Memory of a device that other APIs can use; `urMemoryExportAllocExportableMemoryExp`.

        type: OPAQUE_FD or DMA_BUF, a file descriptor each; WIN32_NT on Windows.
        """
        from .export import allocate

        return allocate(self, nbytes, device or self.device, alignment, type)

    def import_fd(
        self, fd: int, nbytes: int, device: Device | None = None, *, type: str = "OPAQUE_FD"
    ) -> ImportedMemory:
        """The memory that a descriptor stands for, of whatever API or process;
        `urBindlessImagesImportExternalMemoryExp`.

        The descriptor stays yours. Raises InvalidArgument where it holds less than nbytes.
        """
        from .export import import_fd

        return import_fd(self, fd, nbytes, device or self.device, type)

    def open_memory(self, handle: IpcHandle | bytes, device: Device | None = None) -> IpcMemory:
        """The memory of another process that exported that handle; `urIPCOpenMemHandleExp`."""
        from .ipc import open_memory

        return open_memory(self, handle, device or self.device)

    def create_physical_memory(
        self, nbytes: int, device: Device | None = None, *, ipc: bool = False
    ) -> PhysicalMemory:
        """Memory without an address; `urPhysicalMemCreate`. nbytes: a multiple of
        `granularity()`. ipc: it can be exported to other processes."""
        from .physical_memory import create

        return create(self, nbytes, device or self.device, ipc)

    def open_physical_memory(
        self, handle: IpcHandle | bytes, device: Device | None = None
    ) -> PhysicalMemory:
        """The physical memory of another process; `urIPCOpenPhysMemHandleExp`."""
        from .physical_memory import open_physical_memory

        return open_physical_memory(self, handle, device or self.device)

    def granularity(self, device: Device | None = None) -> int:
        """What sizes and addresses of virtual and physical memory are multiples of, in bytes;
        `urVirtualMemGranularityGetInfo`."""
        ur = self.driver.ur
        question = ur.types.ur_virtual_mem_granularity_info_t.RECOMMENDED
        device = device or self.device
        answer: int = ur.urVirtualMemGranularityGetInfo(self.handle, device.handle, 1, question)
        return answer

    def reserve_virtual(self, nbytes: int) -> Reservation:
        """A range of addresses without memory; `urVirtualMemReserve`."""
        from .physical_memory import reserve

        return reserve(self, nbytes)

    # Work -------------------------------------------------------------------------------------

    def create_queue(
        self, device: Device | None = None, *, in_order: bool = True, profiling: bool = False
    ) -> Queue:
        """`urQueueCreate`. in_order: each command begins when the one before it has ended.
        profiling: events tell when their command ran."""
        from .queue import Queue

        return Queue(self, device or self.device, in_order=in_order, profiling=profiling)

    def create_program(
        self,
        spirv: Bytes,
        options: str = "",
        *,
        constants: Mapping[int, Any] | None = None,
    ) -> Program:
        """A program built from SPIR-V for the context's devices; `urProgramCreateWithIL`.

        constants: specialization constants by their ids, as NumPy scalars or bytes.
        Raises BuildFailed with the log in `.detail`.
        """
        from .program import Program

        return Program(self, spirv, options, constants or {})

    def create_event(self, device: Device | None = None, *, ipc: bool = False) -> Event:
        """An event that `queue.signal` signals, again and again; `urEventCreateExp`.

        ipc: it can be exported to other processes.
        """
        from .event import create

        return create(self, device or self.device, ipc)

    def open_event(self, handle: IpcHandle | bytes) -> Event:
        """The event of another process; `urIPCOpenEventHandleExp`."""
        from .event import open_event

        return open_event(self, handle)

    def _describe(self) -> str:
        return f"of {', '.join(repr(device.name) for device in self.devices)}"
