"""Memory: what kernels and the host read and write (Level Zero core, "Memory").

Host and shared memory are NumPy arrays without a copy; device memory is copied to and from arrays
of any shape and stride.
"""

from __future__ import annotations

from oneapi_l0._generated import ze as spec

from .box import Box, ending
from .object import Object

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from numpy.typing import ArrayLike, DTypeLike, NDArray

    from oneapi_l0._generated.ze import ze_memory_allocation_properties_t

    from .context import Context
    from .device import Device
    from .ipc import IpcHandle
    from .memory_view import MemoryView

_ffi: Any = spec.ffi
_UINTPTR = _ffi.typeof("uintptr_t")


class Memory(Object):
    """An allocation; made by `Context.alloc_device`, `alloc_host` and `alloc_shared`.

    kind: "device", "host" or "shared". nbytes: its size. handle: the address as a C pointer,
    `address` the same as an int. It is freed when it is closed or collected, but not before the
    arrays over it are gone and the work that was given it has finished.
    """

    __slots__ = ("context", "device", "kind", "nbytes")

    def __init__(
        self, context: Context, pointer: Any, nbytes: int, kind: str, device: Device | None
    ) -> None:
        self.context = context
        self.device = device
        self.kind = kind
        self.nbytes = nbytes
        self._own(
            context.driver.opened,
            pointer,
            ("zeMemFree", (context._box.handle, pointer)),
            (context,),
        )

    @property
    def address(self) -> int:
        """The address as an int."""
        return int(_ffi.cast(_UINTPTR, self.handle))

    @property
    def properties(self) -> ze_memory_allocation_properties_t:
        """Its type, an identifier and the page size; `zeMemGetAllocProperties`."""
        return self.context.memory_properties(self.handle)[0]

    @property
    def is_host_accessible(self) -> bool:
        """Whether the host reads and writes it without a copy."""
        return self.kind != "device"

    # Arrays -----------------------------------------------------------------------------------

    def view(
        self,
        dtype: DTypeLike = "uint8",
        shape: int | tuple[int, ...] | None = None,
        *,
        offset: int = 0,
    ) -> MemoryView:
        """A part of it with a type and a shape, for kernels, copies and other libraries.

        offset: in bytes. shape: None for all that follows. Raises InvalidArgument where the memory
        is too small.
        """
        from .memory_view import MemoryView

        self._require_open()
        return MemoryView(self, dtype, shape, offset)

    def __getitem__(self, part: slice) -> MemoryView:
        """Some of its bytes: `memory[1024:2048]`."""
        if not isinstance(part, slice):
            raise TypeError("memory is taken in slices of bytes: memory[0:64]")
        start, stop, step = part.indices(self.nbytes)
        if step != 1:
            raise ValueError("a slice of memory has no step")
        return self.view("uint8", max(0, stop - start), offset=start)

    def asarray(
        self,
        dtype: DTypeLike = "uint8",
        shape: int | tuple[int, ...] | None = None,
        *,
        offset: int = 0,
    ) -> NDArray[Any]:
        """A NumPy array over host or shared memory, without a copy, as long as it is used.

        What a device writes is seen once it has been waited for.
        """
        return self.view(dtype, shape, offset=offset).asarray()

    def buffer(self) -> memoryview:
        """The bytes of host or shared memory, writable, without a copy."""
        return self.view().buffer()

    @property
    def __array_interface__(self) -> dict[str, Any]:
        return self.view().__array_interface__

    def __array__(self, dtype: Any = None, copy: bool | None = None) -> NDArray[Any]:
        import numpy

        if self.is_host_accessible:
            return numpy.array(self.asarray(), dtype=dtype, copy=bool(copy))
        if copy is False:
            raise ValueError(f"{self!r} is reached by a copy only")
        return self.copy_to().astype(dtype or "uint8", copy=False)

    @property
    def __sycl_usm_array_interface__(self) -> dict[str, Any]:
        return self.view().__sycl_usm_array_interface__

    def __buffer__(self, flags: int) -> memoryview:
        """The buffer protocol, from Python 3.12 on."""
        return self.buffer()

    def __dlpack__(self, **arguments: Any) -> Any:
        return self.view().__dlpack__(**arguments)

    def __dlpack_device__(self) -> tuple[int, int]:
        return self.view().__dlpack_device__()

    def __len__(self) -> int:
        return self.nbytes

    # Copies -----------------------------------------------------------------------------------

    def copy_from(self, source: ArrayLike | Memory, *, offset: int = 0) -> None:
        """Writes an array of any shape and stride, or other memory, into it, and waits.

        offset: where in this memory, in bytes. Raises InvalidArgument where it does not fit.
        """
        from .memory_copies import copy_from

        copy_from(self, source, offset)

    def copy_to(self, target: Any = None, *, offset: int = 0) -> NDArray[Any]:
        """Reads it into an array of any shape and stride, and waits; returns the array.

        target: NumPy's, or one with DLPack; None for a new array of all bytes from `offset` on.
        """
        from .memory_copies import copy_to

        return copy_to(self, target, offset)

    def tobytes(self) -> bytes:
        """All of it, copied."""
        return bytes(self.copy_to())

    # Other processes --------------------------------------------------------------------------

    def export_handle(self, *, offset: int = 0) -> IpcHandle:
        """What another process opens this memory by; `zeMemGetIpcHandle`. See `oneapi_l0.ipc`.

        offset: where the other one's address is to point, in bytes.
        """
        from .ipc import export_handle

        return export_handle(self.context, self.view(offset=offset).handle)

    def export_fd(self) -> int:
        """A descriptor, for memory made with `extensions=[ipc.export_desc()]`. It is the driver's,
        and valid until the memory is freed; see `ipc.export_fd`."""
        from .ipc import export_fd

        return export_fd(self.context, self.handle)

    def __reduce__(self) -> Any:
        """Pickled, it is opened in the other process by its handle."""
        from .ipc.source import passed_on

        return passed_on(self.export_handle(), self.device or self.context.device)

    def _closing(self) -> None:
        """A kernel that has it as an argument forgets that, rather than keeping it."""
        for box in list(self._box.needed_by):
            kernel = box.owner()
            if hasattr(kernel, "_forget_argument"):
                kernel._forget_argument(self._box)

    def _describe(self) -> str:
        return f" {self.kind}, {self.nbytes:,} bytes"


class Exported:
    """What keeps memory for an array or a buffer: as long as this lives, it is not freed."""

    __slots__ = ("__array_interface__", "__weakref__", "_box", "memory_box")

    def __init__(self, memory: Memory, interface: dict[str, Any] | None = None) -> None:
        self.memory_box = memory._box
        self._box = Box(_nobody, memory._opened, ("", ()), (memory._box,))
        self._box.join()
        if interface is not None:
            self.__array_interface__ = interface

    def __del__(self, ending: list[bool] = ending) -> None:
        box: Box | None = getattr(self, "_box", None)
        if box is not None and not ending:
            box.release()


def _nobody() -> None:
    return None


def exporter_of(array: Any) -> Exported | None:
    """What keeps the memory of a NumPy array, if that is memory of ours."""
    base: Any = array
    while base is not None:
        if type(base) is Exported:
            return base
        base = getattr(base, "base", None)
    return None
