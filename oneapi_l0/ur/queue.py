"""Queues: copies, fills and kernels on a device, in order or not."""

from __future__ import annotations

import weakref
from collections import deque

from .event import Event, made
from .memory import Memory
from .object import Box, Object
from .waiting import wait as wait_for

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from typing import Any

    from .context import Context
    from .device import Device
    from .kernel import Kernel

_MANY = 32  # commands that are remembered before those that have ended are looked for


class QueueBox(Box):
    """A queue and what its commands still use: (the command's event, boxes and buffers)."""

    is_queue = True

    def __init__(self, *arguments: Any) -> None:
        super().__init__(*arguments)
        self.in_flight: deque[tuple[Box, Any]] = deque()

    def forget_ended(self) -> None:
        """Lets go of what commands used that have ended."""
        ur = self.driver.ur
        question = ur.types.ur_event_info_t.COMMAND_EXECUTION_STATUS
        complete = ur.types.ur_event_status_t.COMPLETE
        for _ in range(len(self.in_flight)):
            event, used = self.in_flight.popleft()
            if ur.urEventGetInfo(event.handle, question) != complete:
                self.in_flight.append((event, used))

    def finish(self) -> None:
        self.driver.ur.urQueueFinish(self.handle)

    def give_back(self, handle: Any) -> None:
        self.driver.ur.urQueueFinish(handle)  # its commands use what only it keeps alive
        self.in_flight.clear()
        super().give_back(handle)


class Queue(Object):
    """A queue of a device; `urQueueCreate`. What a command uses stays alive until it has ended.

    `wait` takes events that a command waits for; commands return an event of their own.
    """

    noun = "queue"

    def __init__(
        self, context: Context, device: Device, *, in_order: bool = True, profiling: bool = False
    ) -> None:
        ur = context.driver.ur
        flag = ur.types.ur_queue_flags_t
        flags = 0 if in_order else flag.OUT_OF_ORDER_EXEC_MODE_ENABLE
        flags |= flag.PROFILING_ENABLE if profiling else 0
        properties = ur.types.ur_queue_properties_t(flags=flags)
        handle = ur.urQueueCreate(context.handle, device.handle, properties)
        box = QueueBox(context.driver, handle, "urQueueRelease", context.box, device.box)
        super().__init__(box, context)
        self.context, self.device, self.is_in_order = context, device, in_order

    # Commands ---------------------------------------------------------------------------------

    def copy(
        self,
        destination: Any,
        source: Any,
        nbytes: int | None = None,
        *,
        destination_offset: int = 0,
        source_offset: int = 0,
        wait: Sequence[Event] = (),
    ) -> Event:
        """Copies memory or arrays to memory or arrays; `urEnqueueUSMMemcpy`.

        nbytes: all that the smaller one holds after its offset where it is None. Offsets in bytes.
        An array that is read must not change, and one that is written not be read, before the
        event is complete. Raises ValueError where it does not fit.
        """
        to, room, to_kept = _place(destination, True, destination_offset)
        of, there, of_kept = _place(source, False, source_offset)
        nbytes = min(room, there) if nbytes is None else nbytes
        if not 0 <= nbytes <= min(room, there):
            raise ValueError(
                f"{nbytes} bytes cannot be copied: the source has {there} after its offset, the "
                f"destination {room}"
            )
        call = self.driver.ur.urEnqueueUSMMemcpy
        return self._enqueue(
            lambda handle, events, out: call(handle, False, to, of, nbytes, events, out),
            [to_kept, of_kept],
            wait,
        )

    def fill(
        self,
        destination: Any,
        pattern: Any,
        nbytes: int | None = None,
        *,
        offset: int = 0,
        wait: Sequence[Event] = (),
    ) -> Event:
        """Repeats a pattern (a byte as int, bytes, or a NumPy scalar); `urEnqueueUSMFill`.

        nbytes: a multiple of the pattern's, which is 1, 2, 4, … or 128 bytes.
        """
        to, room, kept = _place(destination, True, offset)
        data = bytes([pattern]) if isinstance(pattern, int) else bytes(memoryview(pattern))
        nbytes = room - room % len(data) if nbytes is None else nbytes
        if not 0 <= nbytes <= room or nbytes % len(data):
            raise ValueError(
                f"{nbytes} bytes cannot be filled: there are {room} after the offset, and the "
                f"pattern has {len(data)}"
            )
        call = self.driver.ur.urEnqueueUSMFill
        return self._enqueue(
            lambda handle, events, out: call(handle, to, len(data), data, nbytes, events, out),
            [kept, data],
            wait,
        )

    def launch(
        self,
        kernel: Kernel,
        global_size: int | Sequence[int],
        *arguments: Any,
        local_size: int | Sequence[int] | None = None,
        offset: Sequence[int] | None = None,
        wait: Sequence[Event] = (),
    ) -> Event:
        """Runs a kernel; `urEnqueueKernelLaunchWithArgsExp`.

        global_size: work items, in 1 to 3 dimensions; local_size: those of a group, chosen by the
        device where it is None. Raises TypeError where the arguments do not fit the kernel.
        """
        sizes = (global_size,) if isinstance(global_size, int) else tuple(global_size)
        if isinstance(local_size, int):
            local_size = (local_size,)
        given, used = kernel.arguments(arguments)
        call = self.driver.ur.urEnqueueKernelLaunchWithArgsExp
        function = kernel.handle

        def launch(handle: Any, events: Any, out: Any) -> Any:
            dimensions = len(sizes)
            return call(
                handle, function, dimensions, offset, sizes, local_size, given, None, events, out
            )

        return self._enqueue(launch, [kernel.box, *used], wait)

    def barrier(self, wait: Sequence[Event] = ()) -> Event:
        """An event that is complete when everything before it is, or only `wait` if given;
        `urEnqueueEventsWaitWithBarrier`."""
        call = self.driver.ur.urEnqueueEventsWaitWithBarrier
        return self._enqueue(lambda handle, events, out: call(handle, events, out), [], wait)

    def signal(self, event: Event, wait: Sequence[Event] = ()) -> Event:
        """Signals an event of `context.create_event()` when everything before it has ended;
        `urEnqueueEventsWaitWithBarrierExt`. It can be signalled again, and then means the last
        one."""
        ur = self.driver.ur
        out = ur.ffi.new("ur_event_handle_t *", event.handle)
        waited = [other.handle for other in wait]
        ur.urEnqueueEventsWaitWithBarrierExt(self.handle, None, waited, out)
        self.box.in_flight.append((event.box, [other.box for other in wait]))
        return event

    def finish(self, timeout: float | None = None) -> bool:
        """Blocks until every command has ended; `urQueueFinish`.

        timeout: seconds; None waits for ever, 0 polls. The GIL is released, Ctrl-C is honoured.
        Returns False when the time is up.
        """
        box = self.box

        def is_idle() -> bool:
            box.forget_ended()
            return not box.in_flight

        done = wait_for(box.finish, is_idle, timeout)
        if done:
            box.forget_ended()
        return done

    def _enqueue(
        self, call: Callable[[Any, Any, Any], Any], used: list[Any], wait: Sequence[Event]
    ) -> Event:
        """Makes the call, and keeps what it uses until its event is complete."""
        box: QueueBox = self.box
        out = self.driver.ur.ffi.new("ur_event_handle_t *")
        if len(box.in_flight) >= _MANY:
            box.forget_ended()
        call(box.handle, [event.handle for event in wait], out)
        event = made(self.context, out[0])
        box.in_flight.append((event, [*used, *(other.box for other in wait)]))
        return Event(event, self.context, queue=weakref.ref(box))

    def _describe(self) -> str:
        return f"{'in order' if self.is_in_order else 'out of order'} on {self.device.name!r}"


def _place(thing: Any, writable: bool, offset: int) -> tuple[Any, int, Any]:
    """The address of memory or of an array's bytes after an offset, how many, and what must stay
    alive."""
    from ..raw._types import Types

    ffi = Types.of("ur").ffi
    if isinstance(thing, Memory):
        address, nbytes, kept = thing.address, thing.nbytes, thing.box
    else:
        kept = thing
        if not writable and hasattr(thing, "flags") and not thing.flags.c_contiguous:
            kept = thing.copy()
        try:
            view = ffi.from_buffer("char[]", kept, require_writable=writable)
        except (BufferError, ValueError) as error:
            raise ValueError(f"{error}: give contiguous, writable memory to be written") from None
        kept = (kept, view)
        address, nbytes = int(ffi.cast("uintptr_t", view)), len(view)
    if not 0 <= offset <= nbytes:
        raise ValueError(f"an offset of {offset} bytes into {nbytes}")
    return ffi.cast("void *", address + offset), nbytes - offset, kept
