"""Virtual memory: addresses and memory apart (Level Zero core, "Reserved Device Allocations")."""

from __future__ import annotations

from oneapi_l0._generated import ze as spec

from .checks import a, same_context, whole
from .context import Context
from .enumerators import enumerator
from .enumerators import flags as flags_of
from .errors import InvalidArgument
from .object import Object, chained, pinned, using

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import Any

    from oneapi_l0._generated.ze import ze_memory_access_attribute_t

    from .device import Device
    from .enumerators import Enumerator, Flags
    from .raw._structs import Struct

_ffi: Any = spec.ffi


class PhysicalMemory(Object):
    """Memory without an address; `zePhysicalMemCreate`. nbytes: a multiple of the page size."""

    __slots__ = ("context", "device", "nbytes")

    def __init__(
        self,
        context: Context,
        nbytes: int,
        device: Device | None = None,
        *,
        flags: Flags = 0,
        extensions: Iterable[Struct] = (),
    ) -> None:
        self.context = a(Context, context, "context")
        self.device = context._device(device)
        self.nbytes = nbytes = whole(nbytes, "nbytes", 1)
        desc = spec.ze_physical_mem_desc_t(
            flags=flags_of("ze_physical_mem_flags_t", flags),
            size=nbytes,
            pNext=chained(extensions),
        )
        ze = context.driver.ze
        with using(context):
            handle = ze.zePhysicalMemCreate(context.handle, self.device.handle, desc)
            end = ("zePhysicalMemDestroy", (context._box.handle, handle))
            self._own(context.driver.opened, handle, end, (context,))

    def _describe(self) -> str:
        return f" {self.nbytes:,} bytes"


class Mapping(Object):
    """Physical memory at an address, until it is closed; `zeVirtualMemUnmap`. Closing the range
    or the memory closes it: not while it is used."""

    __slots__ = ()

    def __init__(
        self, context: Context, pointer: Any, nbytes: int, parents: tuple[Object, ...]
    ) -> None:
        end = ("zeVirtualMemUnmap", (context._box.handle, pointer, nbytes))
        self._own(context.driver.opened, pointer, end, parents)


class VirtualMemory(Object):
    """A reserved range of addresses, into which physical memory is mapped;
    `zeVirtualMemReserve`."""

    __slots__ = ("_mapped", "context", "nbytes")

    def __init__(self, context: Context, nbytes: int, *, start: int | None = None) -> None:
        self.context = a(Context, context, "context")
        self.nbytes = nbytes = whole(nbytes, "nbytes", 1)
        if start is not None:
            start = whole(start, "start")
        self._mapped: dict[int, Mapping] = {}
        ze = context.driver.ze
        with using(context):
            handle = ze.zeVirtualMemReserve(context.handle, start, nbytes)
            end = ("zeVirtualMemFree", (context._box.handle, handle, nbytes))
            self._own(context.driver.opened, handle, end, (context,))

    @property
    def address(self) -> int:
        """The first address, as an int."""
        return int(_ffi.cast("uintptr_t", self.handle))

    @staticmethod
    def page_nbytes(context: Context, nbytes: int, device: Device | None = None) -> int:
        """What sizes of about so many bytes have to be a multiple of;
        `zeVirtualMemQueryPageSize`."""
        handle = a(Context, context, "context")._device(device).handle
        nbytes = whole(nbytes, "nbytes", 1)
        return context.driver.ze.zeVirtualMemQueryPageSize(context.handle, handle, nbytes)

    @pinned
    def map(
        self,
        memory: PhysicalMemory,
        *,
        offset: int = 0,
        nbytes: int | None = None,
        memory_offset: int = 0,
        access: Enumerator = "readwrite",
    ) -> None:
        """Puts physical memory at an offset of the range; `zeVirtualMemMap`.

        access: "none", "readwrite", "readonly".
        """
        same_context(a(PhysicalMemory, memory, "memory"), self, "memory")
        memory_offset = whole(memory_offset, "memory_offset", 0, memory.nbytes)
        size = memory.nbytes - memory_offset if nbytes is None else whole(nbytes, "nbytes")
        if size > memory.nbytes - memory_offset:
            raise InvalidArgument(f"{size} bytes at {memory_offset} are not in {memory!r}")
        pointer = self._at(offset, size)
        number = enumerator("ze_memory_access_attribute_t", access)
        self.context.driver.ze.zeVirtualMemMap(
            self.context.handle, pointer, size, memory.handle, memory_offset, number
        )
        self._mapped[offset] = Mapping(self.context, pointer, size, (self, memory))

    def unmap(self, *, offset: int = 0) -> None:
        """Takes away what was mapped at an offset; `zeVirtualMemUnmap`. Not while it is used."""
        handle = self.handle
        mapping = self._mapped.pop(whole(offset, "offset"), None)
        del handle
        if mapping is None:
            raise InvalidArgument(f"nothing is mapped at byte {offset} of {self!r}")
        mapping.close()

    @pinned
    def set_access(self, access: Enumerator, *, offset: int = 0, nbytes: int | None = None) -> None:
        """`zeVirtualMemSetAccessAttribute`."""
        offset = whole(offset, "offset", 0, self.nbytes)
        size = self.nbytes - offset if nbytes is None else nbytes
        number = enumerator("ze_memory_access_attribute_t", access)
        self.context.driver.ze.zeVirtualMemSetAccessAttribute(
            self.context.handle, self._at(offset, size), size, number
        )

    @pinned
    def access(self, *, offset: int = 0) -> tuple[ze_memory_access_attribute_t, int]:
        """The access at an offset, and for how many bytes it is the same;
        `zeVirtualMemGetAccessAttribute`."""
        size = self.nbytes - whole(offset, "offset", 0, self.nbytes)
        return self.context.driver.ze.zeVirtualMemGetAccessAttribute(
            self.context.handle, self._at(offset, size), size
        )

    def _at(self, offset: int, nbytes: int) -> Any:
        handle = self.handle
        offset, nbytes = whole(offset, "offset"), whole(nbytes, "nbytes", 1)
        if offset + nbytes > self.nbytes:
            raise InvalidArgument(f"{nbytes} bytes at {offset} are not in {self!r}")
        return _ffi.cast("char *", handle) + offset

    def _describe(self) -> str:
        return f" {self.nbytes:,} bytes"
