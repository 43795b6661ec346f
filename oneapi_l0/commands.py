"""Commands: what can be appended to both kinds of lists (Level Zero core, "Command List")."""

from __future__ import annotations

from oneapi_l0._generated import ze as spec

from .addresses import block_of
from .appending import EVENTS, NO_EVENTS, NULL
from .checks import a, same_context, several
from .errors import InvalidArgument
from .event import Event
from .kernel import Kernel
from .launch import Launch
from .memory import Memory
from .memory_commands import MemoryCommands, boxes_of, require_within
from .memory_view import MemoryView

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence
    from typing import Any

    from typing_extensions import TypeVarTuple, Unpack

    Given = TypeVarTuple("Given")

_ffi: Any = spec.ffi


class Commands(MemoryCommands):
    """What can be appended to both kinds of lists.

    Every append takes `signal`, an event to be signalled when the command has finished, and
    `wait`, events that it waits for. What a command uses is kept until it has finished, and in a
    list that records until that is reset.
    """

    __slots__ = ()

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
                *kernel._arguments.uses(),
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
            boxes, kept = kernel._arguments.uses()
            self._append(
                "zeCommandListAppendLaunchKernelIndirect",
                (kernel.handle, _ffi.cast("ze_group_count_t *", pointer)),
                signal,
                wait,
                boxes if box is None else (*boxes, box),
                (*kept, keep),
            )

    # The host ---------------------------------------------------------------------------------

    def host_function(
        self,
        function: Callable[[Unpack[Given]], object],
        *arguments: Unpack[Given],
        signal: Event | None = None,
        wait: Sequence[Event] = NO_EVENTS,
    ) -> None:
        """Calls a Python function when what is before has finished, each time that the list runs;
        `zeCommandListAppendHostFunction` (1.17).

        It is called in a thread of the driver's, or, by a synchronous list, in this one. It may
        read and write host and shared memory. By the specification it calls nothing of Level Zero;
        on drivers in Python, as the CPU driver, it may use objects other than the lists and the
        queues that run it: those raise InUse, as they would wait for themselves.

        What it raises, the next `synchronize` of the list or the queue that ran it raises, or the
        append or `execute` where that waits itself; waiting for an event or a fence does not. The
        commands after it run all the same. What nobody is told so goes to `sys.unraisablehook`.
        """
        from .host_function import ENTRY, HostFunction

        called = HostFunction(function, arguments, self._box)
        self._keep_function(called)
        self._append(
            "zeCommandListAppendHostFunction",
            (ENTRY, called.data, NULL),
            signal,
            wait,
            kept=(called,) if self.is_immediate else (),
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
            boxes_of(*(box for _, _, box, _ in blocks)),
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
        handles = _ffi.new(EVENTS, [event.handle for event in events])
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
        require_within(nbytes, to, size)
        handles = _ffi.new(EVENTS, [event.handle for event in events])
        self._append(
            "zeCommandListAppendQueryKernelTimestamps",
            (len(events), handles, pointer, NULL),
            signal,
            wait,
            boxes_of(box, *(event._box for event in events)),
            (keep,),
        )
