"""Memory: USM allocations of the device, the host, or both."""

from __future__ import annotations

from ..errors import InvalidArgument
from .object import Box, Object

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from numpy.typing import DTypeLike, NDArray

    from .context import Context
    from .device import Device
    from .ipc import IpcHandle


class MemoryBox(Box):
    """An allocation, freed in its context."""

    def __init__(self, context: Context, pointer: Any, release: str, *keeps: Any) -> None:
        super().__init__(context.driver, pointer, release, context.box, *keeps)
        self.context = context.handle

    def give_back(self, handle: Any) -> None:
        getattr(self.driver.ur, self._release)(self.context, handle)


class View:
    """What arrays over an allocation refer to: it lives as long as the last of them."""

    def __init__(self, box: MemoryBox, nbytes: int) -> None:
        self.box = box
        self.__array_interface__ = {
            "data": (int(box.driver.ur.ffi.cast("uintptr_t", box.handle)), False),
            "shape": (nbytes,),
            "typestr": "|u1",
            "version": 3,
        }


class Memory(Object):
    """An allocation. kind: DEVICE, HOST or SHARED; nbytes: its size in bytes.

    It is freed when it was closed, or the last reference went, and no work in flight and no array
    needs it any more.
    """

    noun = "memory"

    def __init__(
        self, box: MemoryBox, context: Context, kind: str, nbytes: int, device: Device | None
    ) -> None:
        super().__init__(box, context)
        self.context, self.kind, self.nbytes, self.device = context, kind, nbytes, device

    @property
    def address(self) -> int:
        """Where it is. Raises Closed after `close()`."""
        return int(self.driver.ur.ffi.cast("uintptr_t", self.handle))

    @property
    def cdata(self) -> Any:
        """The address as C data: what lets `raw.ur` take the object itself."""
        return self.handle

    def asarray(self, dtype: DTypeLike = "u1", shape: Any = None) -> NDArray[Any]:
        """Host or shared memory as a NumPy array, without a copy; it keeps the memory alive.

        shape: as many elements as fit where it is None. Raises TypeError for device memory.
        """
        import numpy as np

        if self.kind == "DEVICE":
            raise TypeError(
                "device memory has no address on the host: copy it with queue.copy(array, memory)"
            )
        bytes_ = np.asarray(View(self.box, self.nbytes))
        kind = np.dtype(dtype)
        if shape is None:
            return bytes_[: self.nbytes // kind.itemsize * kind.itemsize].view(kind)
        count = int(np.prod(shape, dtype="i8"))
        if count * kind.itemsize > self.nbytes:
            raise ValueError(
                f"{count} elements of {kind} need {count * kind.itemsize} bytes; "
                f"the memory has {self.nbytes}"
            )
        return bytes_[: count * kind.itemsize].view(kind).reshape(shape)

    def info(self, question: str) -> Any:
        """`urUSMGetMemAllocInfo`, by the name of the question: `info("BASE_PTR")`."""
        ur = self.driver.ur
        asked = ur.types.ur_usm_alloc_info_t[question.upper()]
        return ur.urUSMGetMemAllocInfo(self.context.handle, self.handle, asked)

    def export_handle(self) -> IpcHandle:
        """What another process opens the memory by; `urIPCGetMemHandleExp`.

        Raises NotSupported where the adapter cannot, InvalidArgument for memory that is itself
        another process's.
        """
        from .ipc import export_memory

        return export_memory(self)

    def _describe(self) -> str:
        return f"{self.kind.lower()}, {self.nbytes} bytes at {hex(self.address)}"


_ALLOCATORS = {
    "DEVICE": "urUSMDeviceAlloc",
    "SHARED": "urUSMSharedAlloc",
    "HOST": "urUSMHostAlloc",
}


def allocate(
    context: Context, kind: str, nbytes: int, device: Device | None, alignment: int
) -> Memory:
    require_size(nbytes, alignment)
    ur = context.driver.ur
    desc = ur.types.ur_usm_desc_t(align=alignment) if alignment else None
    place = () if device is None else (device.handle,)
    call = getattr(ur, _ALLOCATORS[kind])
    pointer = call(context.handle, *place, desc, None, nbytes)
    return Memory(MemoryBox(context, pointer, "urUSMFree"), context, kind, nbytes, device)


def require_size(nbytes: int, alignment: int = 0) -> None:
    """What adapters answer with INVALID_VALUE and no further word."""
    if nbytes <= 0:
        raise InvalidArgument(f"{nbytes} bytes cannot be allocated", hint="Allocate at least 1.")
    if alignment < 0 or alignment & alignment - 1:
        raise InvalidArgument(
            f"an alignment of {alignment} bytes", hint="Give a power of two, or 0 for the default."
        )
