"""Allocation: memory that is made in a context (Level Zero core, "Memory").

Each of these is a method of `Context`.
"""

from __future__ import annotations

from oneapi_l0._generated import ze as spec

from .checks import UINT32_MAX, extents, whole
from .enumerators import flags as flags_of
from .errors import InvalidArgument
from .memory import Memory
from .object import chained, using

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from typing import Any

    from numpy.typing import DTypeLike, NDArray

    from .context import Context
    from .device import Device
    from .enumerators import Flags
    from .raw._structs import Struct
    from .virtual_memory import PhysicalMemory, VirtualMemory


def alloc_device(
    context: Context,
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
    device = context._device(device)
    nbytes = whole(nbytes, "nbytes", 1)
    desc = _device_desc(flags, ordinal, extensions)
    alignment = whole(alignment, "alignment")
    with using(context):
        pointer = context.driver.ze.zeMemAllocDevice(
            context.handle, desc, nbytes, alignment, device.handle
        )
        return Memory(context, pointer, nbytes, "device", device)


def alloc_host(
    context: Context,
    nbytes: int,
    *,
    alignment: int = 64,
    flags: Flags = 0,
    extensions: Iterable[Struct] = (),
) -> Memory:
    """Memory of the host that devices reach as well; `zeMemAllocHost`."""
    nbytes = whole(nbytes, "nbytes", 1)
    desc = spec.ze_host_mem_alloc_desc_t(
        flags=flags_of("ze_host_mem_alloc_flags_t", flags), pNext=chained(extensions)
    )
    alignment = whole(alignment, "alignment")
    with using(context):
        pointer = context.driver.ze.zeMemAllocHost(context.handle, desc, nbytes, alignment)
        return Memory(context, pointer, nbytes, "host", None)


def alloc_shared(
    context: Context,
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
    device = context._device(device)
    nbytes = whole(nbytes, "nbytes", 1)
    device_desc = _device_desc(device_flags, ordinal, extensions)
    host_desc = spec.ze_host_mem_alloc_desc_t(
        flags=flags_of("ze_host_mem_alloc_flags_t", host_flags)
    )
    alignment = whole(alignment, "alignment")
    with using(context):
        pointer = context.driver.ze.zeMemAllocShared(
            context.handle, device_desc, host_desc, nbytes, alignment, device.handle
        )
        return Memory(context, pointer, nbytes, "shared", device)


def _device_desc(flags: Flags, ordinal: int, extensions: Iterable[Struct]) -> Any:
    return spec.ze_device_mem_alloc_desc_t(
        flags=flags_of("ze_device_mem_alloc_flags_t", flags),
        ordinal=whole(ordinal, "ordinal", 0, UINT32_MAX),
        pNext=chained(extensions),
    )


# Arrays -------------------------------------------------------------------------------------------


def shared_array(
    context: Context,
    shape: int | tuple[int, ...],
    dtype: DTypeLike = "float64",
    device: Device | None = None,
) -> NDArray[Any]:
    """A NumPy array in shared memory, zeroed, that kernels take as it is. The memory goes
    when the array, and all views of it, have gone."""
    return _array(shape, dtype, lambda nbytes: context.alloc_shared(nbytes, device))


def host_array(
    context: Context, shape: int | tuple[int, ...], dtype: DTypeLike = "float64"
) -> NDArray[Any]:
    """A NumPy array in host memory, zeroed, that kernels take as it is."""
    return _array(shape, dtype, context.alloc_host)


def _array(
    shape: int | tuple[int, ...], dtype: DTypeLike, allocate: Callable[[int], Memory]
) -> NDArray[Any]:
    """A zeroed array in new memory, which goes with it."""
    import numpy

    kind = numpy.dtype(dtype)
    if kind.hasobject:
        raise InvalidArgument(f"memory holds no Python objects, as dtype {kind} has")
    dimensions = extents(shape, "shape")
    nbytes = kind.itemsize
    for extent in dimensions:
        nbytes *= extent
    # An allocation of nothing is refused, an array of nothing is not.
    array = allocate(max(nbytes, 1)).asarray(kind, dimensions)
    array.fill(0)
    return array


# Memory of others, and addresses without memory ---------------------------------------------------


def import_fd(context: Context, fd: int, nbytes: int, device: Device | None = None) -> Memory:
    """Device memory that shows what a descriptor of another process or API stands for; the
    descriptor stays the caller's. See `oneapi_l0.ipc`."""
    from .ipc import import_fd

    return import_fd(context, fd, nbytes, device)


def reserve_virtual(context: Context, nbytes: int, *, start: int | None = None) -> VirtualMemory:
    """A range of addresses without memory; `zeVirtualMemReserve`. nbytes: a multiple of
    `VirtualMemory.page_nbytes`. start: where it is wanted."""
    from .virtual_memory import VirtualMemory

    return VirtualMemory(context, nbytes, start=start)


def create_physical_memory(
    context: Context,
    nbytes: int,
    device: Device | None = None,
    *,
    flags: Flags = 0,
    extensions: Iterable[Struct] = (),
) -> PhysicalMemory:
    """Memory without an address, to be mapped into reserved ranges; `zePhysicalMemCreate`."""
    from .virtual_memory import PhysicalMemory

    return PhysicalMemory(context, nbytes, device, flags=flags, extensions=extensions)
