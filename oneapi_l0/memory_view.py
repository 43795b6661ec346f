"""Views: a part of memory with a type and a shape, as other libraries see it."""

from __future__ import annotations

from oneapi_l0._generated import ze as spec

from .checks import extents, whole
from .errors import InvalidArgument
from .memory import Exported

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from numpy.typing import ArrayLike, DTypeLike, NDArray

    from .memory import Memory

_ffi: Any = spec.ffi


class MemoryView:
    """A contiguous part of memory, with the type and shape of an array; `Memory.view`.

    Kernels and copies take it like memory. It has DLPack and `__sycl_usm_array_interface__`; over
    host and shared memory also `__array_interface__` and the buffer protocol.
    """

    __slots__ = ("dtype", "memory", "nbytes", "offset", "shape")

    def __init__(
        self, memory: Memory, dtype: DTypeLike, shape: int | tuple[int, ...] | None, offset: int
    ) -> None:
        import numpy

        self.memory = memory
        self.dtype = numpy.dtype(dtype)
        self.offset = whole(offset, "offset")
        if self.dtype.hasobject:
            raise InvalidArgument(f"memory holds no Python objects, as dtype {self.dtype} has")
        if not self.dtype.itemsize:
            raise InvalidArgument(f"dtype {self.dtype} has no size: give it one, as in 'S8'")
        if self.offset > memory.nbytes:
            raise InvalidArgument(f"offset {offset} is not in {memory!r}")
        if shape is None:
            shape = (memory.nbytes - self.offset) // self.dtype.itemsize
        self.shape = extents(shape, "shape")
        self.nbytes = self.dtype.itemsize
        for extent in self.shape:
            self.nbytes *= extent
        if self.offset + self.nbytes > memory.nbytes:
            at = f" from byte {self.offset} on" if self.offset else ""
            raise InvalidArgument(
                f"{self.shape} of {self.dtype} take {self.nbytes:,} bytes{at}: too many for"
                f" {memory!r}",
                hint="Allocate more, or ask for a smaller shape.",
            )

    @property
    def handle(self) -> Any:
        """Its address, as a C pointer."""
        return _ffi.cast("char *", self.memory.handle) + self.offset

    @property
    def address(self) -> int:
        """Its address as an int."""
        return self.memory.address + self.offset

    def asarray(self) -> NDArray[Any]:
        """A NumPy array over host or shared memory, without a copy."""
        import numpy

        return numpy.asarray(Exported(self.memory, self.__array_interface__))

    def buffer(self) -> memoryview:
        """The bytes of host or shared memory, writable, without a copy."""
        self._require_host()
        exported = Exported(self.memory)
        # gc() ties the memory to the life of the pointer, which the buffer keeps.
        pointer = _ffi.gc(self.handle, lambda _, alive=exported: None)
        return memoryview(_ffi.buffer(pointer, self.nbytes))

    def copy_from(self, source: ArrayLike | Memory) -> None:
        """`Memory.copy_from`, into this part."""
        from .memory_copies import copy_from

        copy_from(self.memory, source, self.offset, self.nbytes)

    def copy_to(self, target: Any = None) -> NDArray[Any]:
        """`Memory.copy_to`, of this part, by default into a new array of its type and shape."""
        import numpy

        from .memory_copies import copy_to

        if target is None:
            target = numpy.empty(self.shape, self.dtype)
        return copy_to(self.memory, target, self.offset, self.nbytes)

    def __buffer__(self, flags: int) -> memoryview:
        """The buffer protocol, from Python 3.12 on, with type and shape: NumPy asks for this before
        `__array_interface__`, and for that where a dtype has no buffer format."""
        return self.asarray().data

    @property
    def __array_interface__(self) -> dict[str, Any]:
        self._require_host()
        return {
            "shape": self.shape,
            "typestr": self.dtype.str,
            "descr": self.dtype.descr,
            "data": (self.address, False),
            "strides": None,
            "version": 3,
        }

    @property
    def __sycl_usm_array_interface__(self) -> dict[str, Any]:
        from .interop.sycl import usm_array_interface

        return usm_array_interface(self)

    def __dlpack__(
        self,
        *,
        stream: Any = None,
        max_version: tuple[int, int] | None = None,
        dl_device: tuple[int, int] | None = None,
        copy: bool | None = None,
    ) -> Any:
        from .interop.dlpack import export

        return export(self, stream, max_version, dl_device, copy)

    def __dlpack_device__(self) -> tuple[int, int]:
        from .interop.dlpack import device_of

        return device_of(self.memory)

    def _require_host(self) -> None:
        if not self.memory.is_host_accessible:
            # An AttributeError as well would make NumPy wrap the object instead of telling.
            raise InvalidArgument(
                f"the host does not reach {self.memory!r}",
                hint="Copy it with copy_to(), or allocate it with Context.alloc_shared.",
            )

    def __repr__(self) -> str:
        return f"<MemoryView {self.dtype} {self.shape} at byte {self.offset} of {self.memory!r}>"
