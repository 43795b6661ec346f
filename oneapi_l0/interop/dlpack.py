"""DLPack: arrays handed between libraries without a copy (https://dmlc.github.io/dlpack).

What is exported is synchronised first: all that was submitted in the memory's context has finished.
"""

from __future__ import annotations

from contextlib import suppress

from ..box import Work
from ..checks import extents
from ..errors import Closed, InvalidArgument
from .capsule import CODES, VERSION, offered, taken

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from ..memory import Memory
    from ..memory_view import MemoryView

CPU, ONE_API = 1, 14


def device_of(memory: Memory) -> tuple[int, int]:
    """(type, number): the CPU for what the host reaches at no cost, else oneAPI."""
    memory._require_open()
    device = memory.device or memory.context.device
    is_cpu = device.type.name == "CPU"
    if memory.kind == "host" or (is_cpu and memory.is_host_accessible):
        return CPU, 0
    devices = memory.context.driver.devices()
    return ONE_API, devices.index(device) if device in devices else 0


def export(
    view: MemoryView,
    stream: Any,
    max_version: tuple[int, int] | None,
    dl_device: tuple[int, int] | None,
    copy: bool | None,
) -> Any:
    """The capsule. dl_device: (1, 0) asks for what the host reads: a copy of device memory."""
    if stream not in (None, -1):
        raise BufferError(f"a stream is None or -1 here, not {stream!r}: queues are not shared")
    memory = view.memory
    memory._require_open()
    synchronize(memory)
    device = device_of(memory)
    if dl_device is not None and tuple(dl_device) != device:
        if tuple(dl_device) != (CPU, 0):
            raise BufferError(f"memory of device {device} is not to be had on {dl_device}")
        device = (CPU, 0)
        copy = True if not memory.is_host_accessible and copy is None else copy
        if copy is False and not memory.is_host_accessible:
            raise BufferError(f"{memory!r} is on the host by a copy only")
    if copy:
        memory = memory.context.alloc_host(max(view.nbytes, 1))
        memory.copy_from(view.copy_to())
        view = memory.view(view.dtype, view.shape)
        device = (CPU, 0)
    is_versioned = max_version is not None and _version(max_version)[0] >= 1
    return offered(view, device, is_versioned, bool(copy))


def _version(given: Any) -> tuple[int, ...]:
    found = extents(given, "max_version")
    if len(found) != 2:
        raise TypeError(f"max_version is (major, minor), not {given!r}")
    return found


def synchronize(memory: Memory) -> None:
    """Waits for all that was submitted in the memory's context by this library's objects."""
    for box in list(memory.context._box.needed_by):
        owner = box.owner()
        if isinstance(box, Work) and owner is not None:
            with suppress(Closed):  # by another thread, just now
                owner.synchronize()


def from_dlpack(array: Any) -> Any:
    """An array of another library as what our kernels take: memory on a oneAPI device as a
    Borrowed, anything on the host as a NumPy array, both without a copy."""
    device_type, _ = array.__dlpack_device__()
    if device_type != ONE_API:
        import numpy

        return numpy.from_dlpack(array)
    try:
        capsule = array.__dlpack__(max_version=VERSION)
    except TypeError:  # from before 1.0
        capsule = array.__dlpack__()
    return Borrowed(capsule)


class Borrowed:
    """An array of another library on a oneAPI device, which stays its owner's.

    Kernels take it as a pointer, copies as memory. `shape`, `typestr` say what it is.
    """

    __slots__ = ("_managed", "_pointer", "nbytes", "shape", "typestr")

    def __init__(self, capsule: Any) -> None:
        self._managed, self._pointer = taken(capsule)
        tensor = self._managed.tensor
        letter = {code: letter for letter, code in CODES.items()}.get(tensor.dtype.code)
        if letter is None or tensor.dtype.lanes != 1:
            raise InvalidArgument(f"DLPack's type {tensor.dtype.code} has no NumPy equivalent")
        itemsize = tensor.dtype.bits // 8
        self.typestr = f"{'|' if itemsize == 1 else '<'}{letter}{itemsize}"
        self.shape = tuple(tensor.shape[axis] for axis in range(tensor.ndim))
        self.nbytes = itemsize
        for extent in self.shape:
            self.nbytes *= extent

    @property
    def __sycl_usm_array_interface__(self) -> dict[str, Any]:
        tensor = self._managed.tensor
        strides = None
        if tensor.strides:
            given = [tensor.strides[axis] for axis in range(tensor.ndim)]
            step, wanted = 1, []
            for extent in reversed(self.shape):
                wanted.append(step)
                step *= extent
            if given != wanted[::-1]:
                strides = tuple(given)
        return {
            "data": ((tensor.data or 0) + tensor.byte_offset, True),
            "shape": self.shape,
            "strides": strides,
            "typestr": self.typestr,
            "version": 1,
            "offset": 0,
            "syclobj": None,
        }

    def __del__(self) -> None:
        if getattr(self, "_pointer", 0):
            deleter = self._managed.deleter
            if deleter:
                deleter(self._pointer)
            self._pointer = 0

    def __repr__(self) -> str:
        return f"<Borrowed {self.typestr} {self.shape}>"
