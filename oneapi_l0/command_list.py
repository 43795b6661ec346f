"""Command lists: commands that are recorded for a queue (Level Zero core, "Command List")."""

from __future__ import annotations

import threading
import time

from oneapi_l0._generated import ze as spec

from .box import Box, Work, calling
from .checks import a, whole
from .commands import Commands
from .context import Context
from .enumerators import flags as flags_of
from .errors import InUse, InvalidArgument
from .function_holder import FunctionHolder
from .object import Object, chained, using

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable

    from .command_queue import CommandQueue
    from .device import Device
    from .enumerators import Flags
    from .host_function import HostFunction
    from .raw._structs import Struct


_MOMENT = 0.02  # seconds


class CommandList(Commands, FunctionHolder):
    """A list that records commands, to be run by a queue as often as wanted.

    `end()` ends the recording, `reset()` begins another one, `close()` destroys the list. Commands
    are executed in any order that barriers and events allow, unless `flags="in_order"`.
    """

    __slots__ = ("_functions", "_is_changed", "ended")

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
        self._is_changed = False  # since it was ended
        self._keeps = True
        self._functions: list[HostFunction] = []
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
                self._complete()
                self.ended = True

    def _complete(self) -> None:
        """Nothing is recorded from now on, and what was changed is in effect."""
        result = self._call.zeCommandListClose(self.handle)
        if result:
            self._fail(result, "zeCommandListClose")
        self._is_changed = False

    def reset(self) -> None:
        """Forgets the commands and records anew; `zeCommandListReset`. Raises InUse while a queue
        runs the list, or a graph has it in it."""
        if calling:
            self._refuse_inside()
        with self._lock:
            for queue in self._running():
                raise self._in_use("reset", queue)
            self._refuse_captured("reset")
            result = self._call.zeCommandListReset(self.handle)
            if result:
                self._fail(result, "zeCommandListReset")
            self.ended = False
            self._functions.clear()
            self._box.forget()

    def _keep_function(self, function: HostFunction) -> None:
        self._functions.append(function)

    def _running(self) -> Iterable[CommandQueue]:
        """The queues that have not finished it."""
        for box in list(self._box.needed_by):
            if isinstance(box, Work) and not self._has_finished(box):
                yield box.owner()

    def _in_use(self, what: str, runner: Object) -> InUse:
        return InUse(
            f"{self!r} cannot be {what}: {runner!r} still runs it",
            hint="Wait with queue.synchronize() first.",
        )

    def _refuse_captured(self, what: str) -> None:
        """Graphs that it was captured into run what is recorded now."""
        for box in list(self._box.needed_by):
            if type(box) is Box:
                graph = box.owner()
                raise InUse(
                    f"{self!r} cannot be {what}: {'a graph' if graph is None else repr(graph)} has"
                    " it in it",
                    hint="Close the graph first.",
                )

    def _has_finished(self, work: Work) -> bool:
        """A fence, or an event, is signalled a moment before its queue is idle: that is waited
        for."""
        deadline = time.monotonic() + _MOMENT
        # Not `work.needs`: a thread that waits has taken what is in there.
        while not work.settle() and work in self._box.needed_by:
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
