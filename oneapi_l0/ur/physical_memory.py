"""Physical memory, and ranges of addresses to map it to ("Virtual Memory")."""

from __future__ import annotations

from ..errors import InvalidArgument
from .memory import Memory, MemoryBox, require_size
from .object import Box, Object

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from .context import Context
    from .device import Device
    from .ipc import IpcHandle


class _PhysicalBox(Box):
    def __init__(self, context: Context, handle: Any, release: str, device: Device) -> None:
        super().__init__(context.driver, handle, release, context.box, device.box)
        self.context = context.handle

    def give_back(self, handle: Any) -> None:
        if self._release == "urIPCClosePhysMemHandleExp":
            self.driver.ur.urIPCClosePhysMemHandleExp(self.context, handle)
        else:
            super().give_back(handle)


class PhysicalMemory(Object):
    """Memory without an address: map it into a `Reservation`. is_imported: it is another
    process's."""

    noun = "physical memory"

    def __init__(self, box: Box, context: Context, nbytes: int, is_imported: bool) -> None:
        super().__init__(box, context)
        self.context, self.nbytes, self.is_imported = context, nbytes, is_imported

    def export_handle(self) -> IpcHandle:
        """What another process opens it by; `urIPCGetPhysMemHandleExp`. Needs memory of
        `context.create_physical_memory(nbytes, ipc=True)`."""
        from .ipc import export_physical_memory

        return export_physical_memory(self)

    def _describe(self) -> str:
        return f"{self.nbytes} bytes"


class _ReservationBox(MemoryBox):
    """Addresses. mapped: what is mapped where, by its offset: (bytes, box)."""

    def __init__(self, context: Context, pointer: Any, nbytes: int) -> None:
        super().__init__(context, pointer, "urVirtualMemFree")
        self.nbytes = nbytes
        self.mapped: dict[int, tuple[int, Box]] = {}

    def unmap(self, handle: Any, offset: int) -> None:
        nbytes, _ = self.mapped.pop(offset)
        self.driver.ur.urVirtualMemUnmap(self.context, handle + offset, nbytes)

    def give_back(self, handle: Any) -> None:
        address = self.driver.ur.ffi.cast("char *", handle)
        for offset in list(self.mapped):
            self.unmap(address, offset)
        self.driver.ur.urVirtualMemFree(self.context, handle, self.nbytes)


class Reservation(Memory):
    """A range of addresses; what is mapped to it can be used as device memory."""

    noun = "reservation"

    def map(
        self,
        memory: PhysicalMemory,
        offset: int = 0,
        *,
        access: str = "READ_WRITE",
    ) -> None:
        """Puts all of the physical memory at an offset; `urVirtualMemMap`. It stays mapped, and
        alive, until `unmap`. access: READ_WRITE or READ_ONLY."""
        box: _ReservationBox = self.box
        if offset < 0 or offset + memory.nbytes > self.nbytes:
            raise ValueError(
                f"{memory.nbytes} bytes at {offset} do not fit into a reservation of {self.nbytes}"
            )
        for start, (nbytes, _) in box.mapped.items():
            if offset < start + nbytes and start < offset + memory.nbytes:
                raise InvalidArgument(
                    f"bytes {start} to {start + nbytes} are mapped already", hint="unmap() them."
                )
        ur = self.driver.ur
        flag = ur.types.ur_virtual_mem_access_flags_t[access.upper()]
        address = ur.ffi.cast("char *", self.handle) + offset
        ur.urVirtualMemMap(self.context.handle, address, memory.nbytes, memory.handle, 0, flag)
        box.mapped[offset] = (memory.nbytes, memory.box)
        box.touch()

    def unmap(self, offset: int = 0) -> None:
        """Takes away what was mapped at that offset; `urVirtualMemUnmap`."""
        box: _ReservationBox = self.box
        if offset not in box.mapped:
            raise InvalidArgument(f"nothing was mapped at offset {offset}")
        box.unmap(self.driver.ur.ffi.cast("char *", self.handle), offset)


def create(context: Context, nbytes: int, device: Device, ipc: bool) -> PhysicalMemory:
    require_size(nbytes)
    ur = context.driver.ur
    flags = ur.types.ur_physical_mem_flags_t.ENABLE_IPC if ipc else 0
    properties = ur.types.ur_physical_mem_properties_t(flags=flags)
    handle = ur.urPhysicalMemCreate(context.handle, device.handle, nbytes, properties)
    box = _PhysicalBox(context, handle, "urPhysicalMemRelease", device)
    return PhysicalMemory(box, context, nbytes, False)


def open_physical_memory(
    context: Context, handle: IpcHandle | bytes, device: Device
) -> PhysicalMemory:
    from .ipc import PHYSICAL_MEMORY, opening, payload_of

    payload = payload_of(handle, PHYSICAL_MEMORY)
    ur = context.driver.ur
    found = opening(ur.urIPCOpenPhysMemHandleExp, context.handle, device.handle, payload)
    nbytes = ur.urPhysicalMemGetInfo(found, ur.types.ur_physical_mem_info_t.SIZE)
    box = _PhysicalBox(context, found, "urIPCClosePhysMemHandleExp", device)
    return PhysicalMemory(box, context, nbytes, True)


def reserve(context: Context, nbytes: int) -> Reservation:
    require_size(nbytes)
    pointer = context.driver.ur.urVirtualMemReserve(context.handle, None, nbytes)
    box = _ReservationBox(context, pointer, nbytes)
    return Reservation(box, context, "DEVICE", nbytes, None)
