"""Immediate command lists: each command runs at once (Level Zero core, "Command List")."""

from __future__ import annotations

import threading

from oneapi_l0._generated import ze as spec

from .appending import NO_EVENTS, NULL
from .box import Work, calling, raised
from .checks import a, same_context
from .command_list import CommandList, queue_group, queue_index
from .commands import Commands
from .context import Context
from .enumerators import enumerator
from .enumerators import flags as flags_of
from .errors import InvalidArgument
from .object import chained, pinned, using
from .waiting import NOT_READY, wait

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from typing import Any

    from .box import Box
    from .device import Device
    from .enumerators import Enumerator, Flags
    from .event import Event
    from .graph import ExecutableGraph
    from .host_function import HostFunction
    from .kernel import Kernel
    from .raw._structs import Struct

_SYNCHRONOUS = int(spec.ze_command_queue_mode_t.SYNCHRONOUS)
_ASYNCHRONOUS = int(spec.ze_command_queue_mode_t.ASYNCHRONOUS)
_CAPTURING = int(spec.ze_result_t.ERROR_GRAPH_CAPTURE_UNSUPPORTED)
_WAIT = "zeCommandListHostSynchronize"


class ImmediateList(Commands):
    """A list that hands each command to the device as it is appended.

    mode: "synchronous", the default, returns from an append when the command has finished;
    "asynchronous" at once, and `synchronize()` waits.
    """

    __slots__ = ("_marker", "_waits_here", "mode")

    is_immediate = True

    def __init__(
        self,
        context: Context,
        device: Device | None = None,
        *,
        ordinal: int | None = None,
        index: int = 0,
        mode: Enumerator = "synchronous",
        priority: Enumerator = "normal",
        flags: Flags = 0,
        extensions: Iterable[Struct] = (),
    ) -> None:
        """ordinal: the group of queues, None for the first that computes. index: the queue in it.
        Modes: "synchronous", "asynchronous", "default" (the driver's choice)."""
        self.context = a(Context, context, "context")
        self.device = context._device(device)
        self.ordinal = queue_group(self.device, ordinal)
        self.mode = spec.ze_command_queue_mode_t(enumerator("ze_command_queue_mode_t", mode))
        self._lock = threading.RLock()
        self._marker: Event | None = None
        opened = context.driver.opened
        is_synchronous = int(self.mode) == _SYNCHRONOUS
        # A native driver's synchronous append does not come back for Ctrl-C; our wait does.
        self._waits_here = (
            is_synchronous
            and not opened.waits_are_interruptible
            and opened.pointer(_WAIT) is not None
        )
        self._keeps = not is_synchronous or self._waits_here
        desc = spec.ze_command_queue_desc_t(
            ordinal=self.ordinal,
            index=queue_index(self.device, self.ordinal, index),
            mode=_ASYNCHRONOUS if self._waits_here else int(self.mode),
            priority=enumerator("ze_command_queue_priority_t", priority),
            flags=flags_of("ze_command_queue_flags_t", flags),
            pNext=chained(extensions),
        )
        ze = context.driver.ze
        with using(context):
            handle = ze.zeCommandListCreateImmediate(context.handle, self.device.handle, desc)
            end = ("zeCommandListDestroy", (handle,))

            def is_done(box: Work | None = None) -> bool:
                if not opened.pointer(_WAIT):
                    return False  # older than 1.6: known by `synchronize` only
                result: int = opened.functions.zeCommandListHostSynchronize(handle, 0)
                if result not in (0, NOT_READY, _CAPTURING):
                    opened.ze.check(result, _WAIT)
                return result == 0

            self._own(opened, handle, end, (context,), is_done)

    def _launch(self, kernel: Kernel, counts: Any, signal: Event | None, wait: Any) -> None:
        if self._keeps or wait is not NO_EVENTS or signal is not None:
            super()._launch(kernel, counts, signal, wait)
            return
        if calling:
            self._refuse_inside()
        # Synchronous: when the call returns all is done, so there is nothing to be kept. The
        # kernel's lock is held, which whoever closes an argument takes first.
        with self._lock:
            result = self._call.zeCommandListAppendLaunchKernel(
                self.handle, kernel.handle, counts, NULL, 0, NULL
            )
            if result:
                try:
                    self._fail(result, "zeCommandListAppendLaunchKernel")
                except KeyboardInterrupt:
                    self._still_runs(*kernel._arguments.uses())
                    raise

    def _keep_function(self, function: HostFunction) -> None:
        function.runs_once = True

    def _appended(self) -> None:
        box = self._box
        if TYPE_CHECKING:
            assert isinstance(box, Work)
        box.started()
        if self._waits_here:
            self.synchronize()

    def execute(
        self, *lists: CommandList, signal: Event | None = None, wait: Sequence[Event] = NO_EVENTS
    ) -> None:
        """Runs lists that were recorded and ended;
        `zeCommandListImmediateAppendCommandListsExp` (1.9)."""
        from .command_queue import executable

        handles, boxes = executable(lists, self)
        self._append(
            "zeCommandListImmediateAppendCommandListsExp",
            (len(lists), handles),
            signal,
            wait,
            boxes,
        )

    def execute_graph(
        self,
        executable: ExecutableGraph,
        *,
        signal: Event | None = None,
        wait: Sequence[Event] = NO_EVENTS,
    ) -> None:
        """Runs a captured graph, after its runs before; `zeCommandListAppendGraphExt` (1.17).

        Raises InvalidArgument for a graph that was captured for another group of queues, or where
        the list is synchronous.
        """
        from .graph import ExecutableGraph

        same_context(a(ExecutableGraph, executable, "executable"), self, "the graph")
        ordinal = executable.graph.ordinal
        if ordinal not in (None, self.ordinal):
            raise InvalidArgument(
                f"{executable!r} was captured for the group of queues {ordinal}, not {self.ordinal}"
            )
        if self.is_synchronous:
            raise InvalidArgument(
                f"{self!r} cannot execute a graph: it was captured by an asynchronous list",
                hint='Make a list with create_immediate_list(mode="asynchronous").',
            )
        self._append(
            "zeCommandListAppendGraphExt",
            (executable.handle, NULL),
            signal,
            wait,
            (executable._box,),
        )

    @property
    def is_synchronous(self) -> bool:
        """Whether an append returns when its command has finished."""
        return int(self.mode) == _SYNCHRONOUS

    def _note_captured(self, boxes: Iterable[Box], kept: tuple[Any, ...]) -> None:
        from .graph import note_captured

        note_captured(self, boxes, kept)

    @pinned
    def synchronize(self, timeout: float | None = None) -> bool:
        """Waits until everything appended has finished; `zeCommandListHostSynchronize`.

        timeout: seconds; None is for ever, 0 asks only. Returns False when the time is up. The
        GIL is released, and Ctrl-C ends the wait within 0.2 s. Raises what a host function raised.
        """
        if calling:
            self._refuse_inside()
        box = self._box
        with self._lock:
            taken = box.take()
        try:
            is_done = self._wait(timeout)
        except BaseException:
            with self._lock:
                box.give_back(taken)
            raise
        if not is_done:
            with self._lock:
                box.give_back(taken)
            return False
        if isinstance(box, Work):
            box.finished(taken)
        if raised:
            self._tell_raised()
        return True

    def _wait(self, timeout: float | None) -> bool:
        if self._opened.pointer(_WAIT) is not None:
            return wait(self._opened, _WAIT, self.handle, timeout)
        # Older than 1.6: an event behind everything says the same.
        with self._lock:
            if self._marker is None:
                self._marker = self.context.create_event()
            marker = self._marker
            marker.reset()
            result = self._call.zeCommandListAppendBarrier(self.handle, marker.handle, 0, NULL)
            if result:
                self._fail(result, "zeCommandListAppendBarrier")
        return marker.wait(timeout)

    def _describe(self) -> str:
        return f" on {self.device.name!r}, {(self.mode.name or '').lower()}"
