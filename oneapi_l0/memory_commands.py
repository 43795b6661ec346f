"""Commands on memory and images (Level Zero core, "Copies")."""

from __future__ import annotations

from oneapi_l0._generated import ze as spec

from .addresses import block_of, bytes_of
from .appending import NO_EVENTS, Appending
from .box import Box
from .checks import UINT32_MAX, three, whole
from .enumerators import enumerator
from .errors import InvalidArgument
from .event import Event
from .image import Image
from .image_copies import append_copy, append_region
from .memory import Memory

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Any

    from .device import Device
    from .enumerators import Enumerator


_ffi: Any = spec.ffi


class MemoryCommands(Appending):
    """What of `Commands` works on memory and images."""

    __slots__ = ()

    def copy(
        self,
        to: Any,
        source: Any,
        nbytes: int | None = None,
        *,
        signal: Event | None = None,
        wait: Sequence[Event] = NO_EVENTS,
    ) -> None:
        """Copies memory, views of it, contiguous arrays or buffers; an Image on either side is
        copied whole. `zeCommandListAppendMemoryCopy`.

        nbytes: how many bytes; None for all of the source, which must be as many as the
        destination holds, or fewer.
        """
        if (
            type(to) is Memory
            and type(source) is Memory
            and to._home is self._home is source._home
            and nbytes is None
            and source.nbytes <= to.nbytes
        ):  # the shortest way for what is done most
            arguments = to.handle, source.handle, source.nbytes
            boxes = to._box, source._box
            self._append("zeCommandListAppendMemoryCopy", arguments, signal, wait, boxes)
            return
        if isinstance(to, Image) or isinstance(source, Image):
            append_copy(self, to, source, signal, wait)
            return
        to_pointer, to_nbytes, to_box, to_keep = block_of(to, True, self)
        pointer, from_nbytes, box, keep = block_of(source, False, self)
        if nbytes is None:
            nbytes = from_nbytes if from_nbytes is not None else to_nbytes
            if nbytes is None:
                raise InvalidArgument("two bare pointers have no size: say nbytes")
        nbytes = whole(nbytes, "nbytes")
        for what, size in ((to, to_nbytes), (source, from_nbytes)):
            require_within(nbytes, what, size)
        if nbytes:
            self._append(
                "zeCommandListAppendMemoryCopy",
                (to_pointer, pointer, nbytes),
                signal,
                wait,
                boxes_of(to_box, box),
                (to_keep, keep),
            )
        elif signal is not None or wait:
            self._append("zeCommandListAppendBarrier", (), signal, wait)

    def fill(
        self,
        to: Any,
        pattern: Any,
        nbytes: int | None = None,
        *,
        signal: Event | None = None,
        wait: Sequence[Event] = NO_EVENTS,
    ) -> None:
        """Repeats a pattern over memory; `zeCommandListAppendMemoryFill`.

        pattern: a byte as an int, or bytes, or a NumPy scalar or array, of 1, 2, 4, 8… bytes (how
        many, the device's `queue_groups` say). nbytes: None for all of it.
        """
        pointer, room, box, keep = self._reached(to, True)
        if type(pattern) is int:
            data = bytes((whole(pattern, "a pattern that is an int", 0, 255),))
        else:
            data = bytes_of(pattern) or b""
        if nbytes is None:
            nbytes = room
        if nbytes is None:
            raise InvalidArgument("a bare pointer has no size: say nbytes")
        nbytes = whole(nbytes, "nbytes")
        require_within(nbytes, to, room)
        if not data:
            raise InvalidArgument(
                f"the size of the pattern {pattern!r} is not known",
                hint="Give a byte as an int, bytes, or a NumPy scalar: numpy.float32(1).",
            )
        if nbytes % len(data):
            raise InvalidArgument(f"{nbytes} bytes are not a multiple of the pattern's {len(data)}")
        value = _ffi.new("char[]", data)
        if nbytes:
            self._append(
                "zeCommandListAppendMemoryFill",
                (pointer, value, len(data), nbytes),
                signal,
                wait,
                boxes_of(box),
                (keep, value),
            )
        elif signal is not None or wait:
            self._append("zeCommandListAppendBarrier", (), signal, wait)

    def copy_region(
        self,
        to: Any,
        source: Any,
        size: tuple[int, ...],
        *,
        to_origin: tuple[int, ...] = (0, 0, 0),
        source_origin: tuple[int, ...] = (0, 0, 0),
        to_pitch: int,
        source_pitch: int,
        to_slice_pitch: int = 0,
        source_slice_pitch: int = 0,
        signal: Event | None = None,
        wait: Sequence[Event] = NO_EVENTS,
    ) -> None:
        """Copies a rectangle or a box; `zeCommandListAppendMemoryCopyRegion`.

        size: width in bytes, rows, slices. Origins likewise. Pitches: bytes from row to row and
        from slice to slice.
        """
        width, height, depth = three(size, "size", 1)
        if not width or not height or not depth:
            raise InvalidArgument(f"a region has 1 byte, row and slice or more, not {size}")
        ends = []
        regions = []
        for what, origin, pitch, slice_pitch in (
            (to, to_origin, to_pitch, to_slice_pitch),
            (source, source_origin, source_pitch, source_slice_pitch),
        ):
            x, y, z = three(origin, "an origin", 0)
            pitch = whole(pitch, "a pitch", 0, UINT32_MAX)
            slice_pitch = whole(slice_pitch, "a slice pitch", 0, UINT32_MAX)
            region = _ffi.new("ze_copy_region_t *", (x, y, z, width, height, depth))
            regions.append(region)
            rows, slices = y + height - 1, z + depth - 1
            ends.append((what, x + width + rows * pitch + slices * slice_pitch))
        to_pointer, to_nbytes, to_box, to_keep = block_of(to, True, self)
        pointer, from_nbytes, box, keep = block_of(source, False, self)
        for (what, end), room in zip(ends, (to_nbytes, from_nbytes), strict=True):
            require_within(end, what, room)
        self._append(
            "zeCommandListAppendMemoryCopyRegion",
            (
                *(to_pointer, regions[0], to_pitch, to_slice_pitch),
                *(pointer, regions[1], source_pitch, source_slice_pitch),
            ),
            signal,
            wait,
            boxes_of(to_box, box),
            (to_keep, keep),
        )

    def copy_image(
        self,
        to: Any,
        source: Any,
        size: int | tuple[int, ...],
        *,
        to_origin: int | tuple[int, ...] | None = None,
        source_origin: int | tuple[int, ...] | None = None,
        signal: Event | None = None,
        wait: Sequence[Event] = NO_EVENTS,
    ) -> None:
        """Copies a part of an image to another image or to memory, where its pixels lie side by
        side, or the other way round; `zeCommandListAppendImageCopyRegion`,
        `zeCommandListAppendImageCopyToMemory`, `zeCommandListAppendImageCopyFromMemory`.

        size, origins: in pixels, in the order of `Image.shape`; None for the first pixel.
        """
        append_region(self, (to, source), size, (to_origin, source_origin), signal, wait)

    def prefetch(self, memory: Any, nbytes: int | None = None) -> None:
        """Moves shared memory to the device before it is needed;
        `zeCommandListAppendMemoryPrefetch`."""
        pointer, size, box, keep = self._reached(memory, False)
        nbytes = _size(nbytes, size, memory)
        self._append_plain(
            "zeCommandListAppendMemoryPrefetch",
            (pointer, nbytes),
            boxes_of(box),
            (keep,),
        )

    def advise(self, memory: Any, advice: Enumerator, device: Device | None = None) -> None:
        """How shared memory is going to be used; `zeCommandListAppendMemAdvise`."""
        pointer, size, box, keep = self._reached(memory, False)
        size = _size(None, size, memory)
        handle = self.context._device(self.device if device is None else device).handle
        number = enumerator("ze_memory_advice_t", advice)
        self._append_plain(
            "zeCommandListAppendMemAdvise", (handle, pointer, size, number), boxes_of(box), (keep,)
        )

    def write_global_timestamp(
        self, to: Any, *, signal: Event | None = None, wait: Sequence[Event] = NO_EVENTS
    ) -> None:
        """Writes the device's clock, a uint64 in its cycles;
        `zeCommandListAppendWriteGlobalTimestamp`."""
        pointer, size, box, keep = self._reached(to, True)
        require_within(8, to, size)
        self._append(
            "zeCommandListAppendWriteGlobalTimestamp",
            (_ffi.cast("uint64_t *", pointer),),
            signal,
            wait,
            boxes_of(box),
            (keep,),
        )


def boxes_of(*boxes: Box | None) -> tuple[Box, ...]:
    return tuple(box for box in boxes if box is not None)


def _size(nbytes: int | None, room: int | None, what: Any) -> int:
    """How many bytes are meant, where a size may be left out."""
    if nbytes is None:
        if room is None:
            raise InvalidArgument("a bare pointer has no size: give Memory, or an address")
        return room
    nbytes = whole(nbytes, "nbytes")
    require_within(nbytes, what, room)
    return nbytes


def require_within(nbytes: int, what: Any, room: int | None) -> None:
    if room is not None and nbytes > room:
        name = f"an array {what.shape} of {what.dtype}" if hasattr(what, "dtype") else repr(what)
        raise InvalidArgument(
            f"{nbytes:,} bytes are more than the {room:,} of {name}",
            hint="Copy fewer bytes, or allocate more.",
        )
