"""Command lists: commands that are recorded for a queue (Level Zero core, "Command List")."""

from __future__ import annotations

import threading
import time

from oneapi_l0._generated import ze as spec

from .addresses import Block, block_of, bytes_of
from .box import Box, Work, closed
from .checks import UINT32_MAX, a, all_in_context, extents, same_context, several, shown, whole
from .context import Context
from .enumerators import enumerator
from .enumerators import flags as flags_of
from .errors import InUse, InvalidArgument
from .event import Event
from .image import Image, append_copy, append_region
from .kernel import Kernel, Launch
from .memory import Memory
from .memory_view import MemoryView
from .object import Object, chained, using

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from typing import Any

    from .command_queue import CommandQueue
    from .device import Device
    from .enumerators import Enumerator, Flags
    from .raw._structs import Struct

_ffi: Any = spec.ffi
NULL: Any = _ffi.NULL
_EVENTS = _ffi.typeof("ze_event_handle_t[]")
_MOMENT = 0.02  # seconds
NO_EVENTS: tuple[Event, ...] = ()


class Commands(Object):
    """What can be appended to both kinds of lists.

    Every append takes `signal`, an event to be signalled when the command has finished, and
    `wait`, events that it waits for. What a command uses is kept until it has finished, and in a
    list that records until that is reset.
    """

    __slots__ = ("_keeps", "_lock", "context", "device", "ordinal")

    context: Context
    device: Device
    ordinal: int
    _lock: threading.RLock
    _keeps: bool  # whether what a command uses has to be kept after the append
    is_immediate = False

    def _append(
        self,
        name: str,
        arguments: tuple[Any, ...],
        signal: Event | None,
        wait: Sequence[Event],
        boxes: Iterable[Box] = (),
        kept: tuple[Any, ...] = (),
    ) -> None:
        """Calls the function with the handle, the arguments, and the events.

        boxes: of what the command uses. kept: what else it uses, or None.
        """
        count, handles, signalled = 0, NULL, NULL
        if signal is not None:
            same_context(a(Event, signal, "signal"), self, "signal")
            signalled = signal.handle
            boxes = (*boxes, signal._box)
        if wait is not NO_EVENTS and len(events := self._events(wait, "wait")):
            count, handles = len(events), _ffi.new(_EVENTS, [event.handle for event in events])
            boxes = (*boxes, *(event._box for event in events))
        self._call_with(name, arguments, (signalled, count, handles), boxes, kept)

    def _call_with(
        self,
        name: str,
        arguments: tuple[Any, ...],
        events: tuple[Any, ...],
        boxes: Iterable[Box],
        kept: tuple[Any, ...],
    ) -> None:
        """The call, during which, and as long as the command is there, what it uses is kept."""
        with self._lock:
            box, handle = self._box, self.handle
            self._prepare()
            call = getattr(self._call, name)
            if self._keeps:
                box.hold(boxes)
                for item in kept:
                    if item is not None:
                        box.kept[id(item)] = item
                result = call(handle, *arguments, *events)
                if result:
                    self._fail(result, name)
                self._appended()
                return
            # All is done when the call returns.
            held = []
            try:
                for used in boxes:
                    used.needed_by.add(box)
                    held.append(used)
                    if not used._end:
                        raise closed(used.owner())
                result = call(handle, *arguments, *events)
            finally:
                for used in held:
                    used.unneeded(box)
            if result:
                self._fail(result, name)

    def _launch(self, kernel: Kernel, counts: Any, signal: Event | None, wait: Any) -> None:
        """The way of a launch: what a Kernel calls, with its lock held."""
        self._append(
            "zeCommandListAppendLaunchKernel",
            (kernel.handle, counts),
            signal,
            wait,
            *kernel._uses(),
        )

    def _events(self, events: Any, name: str) -> Sequence[Event]:
        """Events that can be used in this list."""
        found = several(Event, events, name)
        all_in_context(found, self, f"each of {name}")
        return found

    def _reached(self, value: Any, writable: bool) -> Block:
        """Memory that the device itself reads or writes, where `block_of` takes more."""
        block = block_of(value, writable, self)
        if block.box is not None:
            memory = value.memory if isinstance(value, MemoryView) else value
            if isinstance(memory, Memory):
                same_context(memory, self, "")
        elif not self.context._is_reachable(block.pointer):
            raise InvalidArgument(
                f"{shown(value)} is in memory that the device does not reach",
                hint="Use Context.shared_array or alloc_shared.",
            )
        return block

    def _event(self, event: Event) -> tuple[Box, ...]:
        same_context(a(Event, event, "event"), self, "event")
        return (event._box,)

    def _prepare(self) -> None:
        """Before an append, under the lock."""

    def _appended(self) -> None:
        """After an append, under the lock."""

    # Kernels ----------------------------------------------------------------------------------

    def launch(
        self,
        launch: Launch,
        *arguments: Any,
        signal: Event | None = None,
        wait: Sequence[Event] = NO_EVENTS,
    ) -> None:
        """`commands.launch(kernel[groups, group_size], a, b)`, the same as
        `kernel[groups, group_size](commands, a, b)`."""
        a(Launch, launch, "launch")(self, *arguments, signal=signal, wait=wait)

    def launch_cooperative(
        self,
        launch: Launch,
        *arguments: Any,
        signal: Event | None = None,
        wait: Sequence[Event] = NO_EVENTS,
    ) -> None:
        """Launches a kernel whose groups all run at once and may wait for each other;
        `zeCommandListAppendLaunchCooperativeKernel`. See `Kernel.max_cooperative_group_count`."""
        kernel = a(Launch, launch, "launch").kernel
        same_context(kernel, self, "the kernel")
        with kernel._lock:
            kernel._prepare(launch, arguments)
            self._append(
                "zeCommandListAppendLaunchCooperativeKernel",
                (kernel.handle, launch.counts),
                signal,
                wait,
                *kernel._uses(),
            )

    def launch_indirect(
        self,
        kernel: Kernel,
        counts: Any,
        *arguments: Any,
        group_size: int | tuple[int, ...] | None = None,
        signal: Event | None = None,
        wait: Sequence[Event] = NO_EVENTS,
    ) -> None:
        """Launches as many groups as memory says when the command runs: three uint32 in `counts`;
        `zeCommandListAppendLaunchKernelIndirect`."""
        same_context(a(Kernel, kernel, "kernel"), self, "kernel")
        pointer, nbytes, box, keep = self._reached(counts, False)
        if nbytes is not None and nbytes < 12:
            raise InvalidArgument(f"group counts are three uint32, 12 bytes, not {nbytes}")
        with kernel._lock:
            kernel._prepare_sized(group_size, arguments)
            boxes, kept = kernel._uses()
            self._append(
                "zeCommandListAppendLaunchKernelIndirect",
                (kernel.handle, _ffi.cast("ze_group_count_t *", pointer)),
                signal,
                wait,
                boxes if box is None else (*boxes, box),
                (*kept, keep),
            )

    # Memory -----------------------------------------------------------------------------------

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
            _require_within(nbytes, what, size)
        if nbytes:
            self._append(
                "zeCommandListAppendMemoryCopy",
                (to_pointer, pointer, nbytes),
                signal,
                wait,
                _boxes(to_box, box),
                (to_keep, keep),
            )
        elif signal is not None or wait:
            self.barrier(signal=signal, wait=wait)

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
        _require_within(nbytes, to, room)
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
                _boxes(box),
                (keep, value),
            )
        elif signal is not None or wait:
            self.barrier(signal=signal, wait=wait)

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
        width, height, depth = _three(size, 1, "size")
        if not width or not height or not depth:
            raise InvalidArgument(f"a region has 1 byte, row and slice or more, not {size}")
        ends = []
        regions = []
        for what, origin, pitch, slice_pitch in (
            (to, to_origin, to_pitch, to_slice_pitch),
            (source, source_origin, source_pitch, source_slice_pitch),
        ):
            x, y, z = _three(origin, 0, "an origin")
            pitch = whole(pitch, "a pitch", 0, UINT32_MAX)
            slice_pitch = whole(slice_pitch, "a slice pitch", 0, UINT32_MAX)
            region = _ffi.new("ze_copy_region_t *", (x, y, z, width, height, depth))
            regions.append(region)
            rows, slices = y + height - 1, z + depth - 1
            ends.append((what, x + width + rows * pitch + slices * slice_pitch))
        to_pointer, to_nbytes, to_box, to_keep = block_of(to, True, self)
        pointer, from_nbytes, box, keep = block_of(source, False, self)
        for (what, end), room in zip(ends, (to_nbytes, from_nbytes), strict=True):
            _require_within(end, what, room)
        self._append(
            "zeCommandListAppendMemoryCopyRegion",
            (
                *(to_pointer, regions[0], to_pitch, to_slice_pitch),
                *(pointer, regions[1], source_pitch, source_slice_pitch),
            ),
            signal,
            wait,
            _boxes(to_box, box),
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
            _boxes(box),
            (keep,),
        )

    def advise(self, memory: Any, advice: Enumerator, device: Device | None = None) -> None:
        """How shared memory is going to be used; `zeCommandListAppendMemAdvise`."""
        pointer, size, box, keep = self._reached(memory, False)
        size = _size(None, size, memory)
        handle = self.context._device(self.device if device is None else device).handle
        number = enumerator("ze_memory_advice_t", advice)
        self._append_plain(
            "zeCommandListAppendMemAdvise", (handle, pointer, size, number), _boxes(box), (keep,)
        )

    def write_global_timestamp(
        self, to: Any, *, signal: Event | None = None, wait: Sequence[Event] = NO_EVENTS
    ) -> None:
        """Writes the device's clock, a uint64 in its cycles;
        `zeCommandListAppendWriteGlobalTimestamp`."""
        pointer, size, box, keep = self._reached(to, True)
        _require_within(8, to, size)
        self._append(
            "zeCommandListAppendWriteGlobalTimestamp",
            (_ffi.cast("uint64_t *", pointer),),
            signal,
            wait,
            _boxes(box),
            (keep,),
        )

    # Order ------------------------------------------------------------------------------------

    def barrier(self, *, signal: Event | None = None, wait: Sequence[Event] = NO_EVENTS) -> None:
        """What follows begins after all before it has finished, and sees what that wrote;
        `zeCommandListAppendBarrier`."""
        self._append("zeCommandListAppendBarrier", (), signal, wait)

    def ranges_barrier(
        self,
        memories: Iterable[Any],
        *,
        signal: Event | None = None,
        wait: Sequence[Event] = NO_EVENTS,
    ) -> None:
        """A barrier for what was written to some memory only;
        `zeCommandListAppendMemoryRangesBarrier`."""
        if isinstance(memories, (Memory, MemoryView)):
            memories = [memories]
        blocks = [block_of(memory, False, self) for memory in several(object, memories, "memories")]
        sizes = _ffi.new("size_t[]", [nbytes or 0 for _, nbytes, _, _ in blocks])
        ranges = _ffi.new("void *[]", [pointer for pointer, _, _, _ in blocks])
        self._append(
            "zeCommandListAppendMemoryRangesBarrier",
            (len(blocks), sizes, _ffi.cast("const void **", ranges)),
            signal,
            wait,
            _boxes(*(box for _, _, box, _ in blocks)),
            (sizes, ranges),
        )

    def signal(self, event: Event) -> None:
        """Signals an event when what is before has finished;
        `zeCommandListAppendSignalEvent`."""
        boxes = self._event(event)
        self._append_plain("zeCommandListAppendSignalEvent", (event.handle,), boxes)

    def wait_on(self, *events: Event) -> None:
        """What follows waits for events; `zeCommandListAppendWaitOnEvents`."""
        self._events(events, "events")
        if not events:
            return
        handles = _ffi.new(_EVENTS, [event.handle for event in events])
        boxes = [event._box for event in events]
        self._append_plain("zeCommandListAppendWaitOnEvents", (len(events), handles), boxes)

    def reset_event(self, event: Event) -> None:
        """Resets an event when what is before has finished; `zeCommandListAppendEventReset`."""
        boxes = self._event(event)
        self._append_plain("zeCommandListAppendEventReset", (event.handle,), boxes)

    def query_kernel_timestamps(
        self,
        events: Sequence[Event],
        to: Any,
        *,
        signal: Event | None = None,
        wait: Sequence[Event] = NO_EVENTS,
    ) -> None:
        """Writes a `ze_kernel_timestamp_result_t` (32 bytes) for each event;
        `zeCommandListAppendQueryKernelTimestamps`."""
        pointer, size, box, keep = self._reached(to, True)
        events = self._events(events, "events")
        nbytes = _ffi.sizeof("ze_kernel_timestamp_result_t") * len(events)
        _require_within(nbytes, to, size)
        handles = _ffi.new(_EVENTS, [event.handle for event in events])
        self._append(
            "zeCommandListAppendQueryKernelTimestamps",
            (len(events), handles, pointer, NULL),
            signal,
            wait,
            _boxes(box, *(event._box for event in events)),
            (keep,),
        )

    def _append_plain(
        self, name: str, arguments: tuple[Any, ...], boxes: Iterable[Box], kept: Any = ()
    ) -> None:
        """An append whose function takes no events."""
        self._call_with(name, arguments, (), boxes, kept)

    def _describe(self) -> str:
        return f" on {self.device.name!r}"


class CommandList(Commands):
    """A list that records commands, to be run by a queue as often as wanted.

    `end()` ends the recording, `reset()` begins another one, `close()` destroys the list. Commands
    are executed in any order that barriers and events allow, unless `flags="in_order"`.
    """

    __slots__ = ("ended",)

    def __init__(
        self,
        context: Context,
        device: Device | None = None,
        *,
        ordinal: int | None = None,
        flags: Flags = 0,
        extensions: Iterable[Struct] = (),
    ) -> None:
        """ordinal: of the group of queues that is to run it; None for the first that computes."""
        self.context = a(Context, context, "context")
        self.device = context._device(device)
        self.ordinal = queue_group(self.device, ordinal)
        self.ended = False
        self._keeps = True
        self._lock = threading.RLock()
        desc = spec.ze_command_list_desc_t(
            commandQueueGroupOrdinal=self.ordinal,
            flags=flags_of("ze_command_list_flags_t", flags),
            pNext=chained(extensions),
        )
        ze = context.driver.ze
        with using(context):
            handle = ze.zeCommandListCreate(context.handle, self.device.handle, desc)
            self._own(
                context.driver.opened, handle, ("zeCommandListDestroy", (handle,)), (context,)
            )

    def _prepare(self) -> None:
        if self.ended:
            raise InvalidArgument(
                f"{self!r} was ended: nothing can be appended", hint="Call reset() first."
            )

    def end(self) -> None:
        """Ends the recording, after which queues take the list; `zeCommandListClose`. Does
        nothing the second time."""
        with self._lock:
            if not self.ended:
                result = self._call.zeCommandListClose(self.handle)
                if result:
                    self._fail(result, "zeCommandListClose")
                self.ended = True

    def reset(self) -> None:
        """Forgets the commands and records anew; `zeCommandListReset`. Raises InUse while a queue
        runs the list."""
        with self._lock:
            for queue in self._running():
                raise InUse(
                    f"{self!r} cannot be reset: {queue!r} still runs it",
                    hint="Wait with queue.synchronize() first.",
                )
            result = self._call.zeCommandListReset(self.handle)
            if result:
                self._fail(result, "zeCommandListReset")
            self.ended = False
            self._box.forget()

    def _running(self) -> Iterable[CommandQueue]:
        """The queues that have not finished it."""
        for box in list(self._box.needed_by):
            if isinstance(box, Work) and not self._has_finished(box):
                yield box.owner()

    def _has_finished(self, work: Work) -> bool:
        """A fence, or an event, is signalled a moment before its queue is idle: that is waited
        for."""
        deadline = time.monotonic() + _MOMENT
        while not work.settle() and self._box in work.needs:
            if time.monotonic() > deadline:
                return False
            time.sleep(_MOMENT / 100)
        return True

    def _describe(self) -> str:
        return f" on {self.device.name!r}, {'ended' if self.ended else 'recording'}"


def queue_group(device: Device, ordinal: int | None) -> int:
    """The group of queues that is meant: there is one of that ordinal."""
    if ordinal is None:
        return device.queue_group()
    return whole(ordinal, "ordinal", 0, len(device.queue_groups) - 1)


def queue_index(device: Device, ordinal: int, index: int) -> int:
    """The queue that is meant: there is one of that index in the group."""
    return whole(index, "index", 0, device.queue_groups[ordinal].num_queues - 1)


def _boxes(*boxes: Box | None) -> tuple[Box, ...]:
    return tuple(box for box in boxes if box is not None)


def _three(values: Any, default: int, name: str) -> tuple[int, int, int]:
    given = extents(values, name, 0, UINT32_MAX)
    if not 1 <= len(given) <= 3:
        raise InvalidArgument(f"{name} has one to three numbers, not {given}")
    x, y, z = (*given, default, default)[:3]
    return x, y, z


def _size(nbytes: int | None, room: int | None, what: Any) -> int:
    """How many bytes are meant, where a size may be left out."""
    if nbytes is None:
        if room is None:
            raise InvalidArgument("a bare pointer has no size: give Memory, or an address")
        return room
    nbytes = whole(nbytes, "nbytes")
    _require_within(nbytes, what, room)
    return nbytes


def _require_within(nbytes: int, what: Any, room: int | None) -> None:
    if room is not None and nbytes > room:
        name = f"an array {what.shape} of {what.dtype}" if hasattr(what, "dtype") else repr(what)
        raise InvalidArgument(
            f"{nbytes:,} bytes are more than the {room:,} of {name}",
            hint="Copy fewer bytes, or allocate more.",
        )
