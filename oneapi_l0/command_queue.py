"""Command queues: where ended command lists run (Level Zero core, "Command Queue")."""

from __future__ import annotations

import threading

from oneapi_l0._generated import ze as spec

from .appending import NULL
from .box import Box, Work, calling, raised
from .checks import a, same_context
from .command_list import CommandList, queue_group, queue_index
from .context import Context
from .enumerators import enumerator
from .enumerators import flags as flags_of
from .errors import InvalidArgument
from .object import Object, chained, pinned, using
from .waiting import NOT_READY, wait

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from typing import Any

    from .device import Device
    from .enumerators import Enumerator, Flags
    from .event import Event
    from .fence import Fence
    from .immediate_list import ImmediateList
    from .kernel import Kernel
    from .raw._structs import Struct

_ffi: Any = spec.ffi
_LISTS = _ffi.typeof("ze_command_list_handle_t[]")
_WAIT = "zeCommandQueueSynchronize"
_SYNCHRONOUS = int(spec.ze_command_queue_mode_t.SYNCHRONOUS)


class CommandQueue(Object):
    """A queue; closed while it runs, it is destroyed once that has finished."""

    __slots__ = ("_lock", "_spare", "context", "device", "mode", "ordinal")

    def __init__(
        self,
        context: Context,
        device: Device | None = None,
        *,
        ordinal: int | None = None,
        index: int = 0,
        mode: Enumerator = "default",
        priority: Enumerator = "normal",
        flags: Flags = 0,
        extensions: Iterable[Struct] = (),
    ) -> None:
        """ordinal: the group of queues, None for the first that computes. index: the queue in it.
        mode: "default", "synchronous", "asynchronous". priority: "normal", "priority_low",
        "priority_high"."""
        self.context = a(Context, context, "context")
        self.device = context._device(device)
        self.ordinal = queue_group(self.device, ordinal)
        self.mode = spec.ze_command_queue_mode_t(enumerator("ze_command_queue_mode_t", mode))
        self._lock = threading.RLock()
        self._spare: list[CommandList] = []
        desc = spec.ze_command_queue_desc_t(
            ordinal=self.ordinal,
            index=queue_index(self.device, self.ordinal, index),
            mode=int(self.mode),
            priority=enumerator("ze_command_queue_priority_t", priority),
            flags=flags_of("ze_command_queue_flags_t", flags),
            pNext=chained(extensions),
        )
        ze = context.driver.ze
        with using(context):
            handle = ze.zeCommandQueueCreate(context.handle, self.device.handle, desc)
            opened = context.driver.opened

            def is_done() -> bool:
                result: int = opened.functions.zeCommandQueueSynchronize(handle, 0)
                if result not in (0, NOT_READY):
                    opened.ze.check(result, _WAIT)
                return result == 0

            end = ("zeCommandQueueDestroy", (handle,))
            self._own(opened, handle, end, (context,), is_done)

    def execute(self, *lists: CommandList, fence: Fence | None = None) -> None:
        """Runs lists that were ended, in this order; `zeCommandQueueExecuteCommandLists`.

        fence: to be signalled when they have finished. Raises InvalidArgument for a list that is
        still recording or was made for another group of queues.
        """
        if calling:
            self._refuse_inside()
        handles, boxes = executable(lists, self)
        if fence is not None:
            from .fence import Fence

            if a(Fence, fence, "fence").queue is not self:
                raise InvalidArgument(
                    f"{fence!r} was made in another queue", hint="Use queue.create_fence()."
                )
            boxes.append(fence._box)
        signalled = NULL if fence is None else fence.handle
        box = self._box
        with self._lock:
            handle = self.handle
            if TYPE_CHECKING:
                assert isinstance(box, Work)
            box.hold(boxes)
            result = self._call.zeCommandQueueExecuteCommandLists(
                handle, len(lists), handles, signalled
            )
            try:
                if result:
                    self._fail(result, "zeCommandQueueExecuteCommandLists")
            except KeyboardInterrupt:  # it ended the wait, and not the lists
                box.started()
                raise
            box.started()
            if raised and int(self.mode) == _SYNCHRONOUS:
                self._tell_raised()

    def _launch(self, kernel: Kernel, counts: Any, signal: Event | None, wait: Any) -> None:
        """A launch of its own: in a list that is used again when it has finished."""
        with self._lock:
            commands = self._spare_list()
            commands._launch(kernel, counts, signal, wait)
            commands.end()
            self.execute(commands)
            self._spare.append(commands)

    def _spare_list(self) -> CommandList:
        for position, commands in enumerate(self._spare):
            if self._box not in commands._box.needed_by:
                del self._spare[position]
                commands.reset()
                return commands
        return CommandList(self.context, self.device, ordinal=self.ordinal)

    @pinned
    def synchronize(self, timeout: float | None = None) -> bool:
        """Waits until everything executed has finished; `zeCommandQueueSynchronize`.

        timeout: seconds; None is for ever, 0 asks only. Returns False when the time is up. The
        GIL is released, and Ctrl-C ends the wait within 0.2 s. Raises what a host function raised.
        """
        if calling:
            self._refuse_inside()
        box = self._box
        handle = self.handle
        with self._lock:
            taken = box.take()
        try:
            is_done = wait(self._opened, _WAIT, handle, timeout)
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

    def create_fence(self, *, signaled: bool = False, extensions: Iterable[Struct] = ()) -> Fence:
        """Something to wait for that one `execute` signals; `zeFenceCreate`."""
        from .fence import Fence

        return Fence(self, signaled=signaled, extensions=extensions)

    def _closing(self) -> None:
        self._spare.clear()

    def _describe(self) -> str:
        return f" on {self.device.name!r}"


def executable(
    lists: Sequence[CommandList], by: CommandQueue | ImmediateList
) -> tuple[Any, list[Box]]:
    """The handles of lists that may be executed; drivers crash on some that may not."""
    if not lists:
        raise InvalidArgument("no command list was given to be executed")
    ordinal = by.ordinal
    for commands in lists:
        same_context(a(CommandList, commands, "what is executed"), by, "the list")
        if not commands.ended:
            raise InvalidArgument(f"{commands!r} is still recording", hint="Call its end() first.")
        if commands.ordinal != ordinal:
            raise InvalidArgument(
                f"{commands!r} was made for the group of queues {commands.ordinal}, not {ordinal}",
                hint=f"Make it with create_command_list(ordinal={ordinal}).",
            )
        if commands._is_changed:
            with commands._lock:
                commands._complete()
    handles = _ffi.new(_LISTS, [commands.handle for commands in lists])
    return handles, [commands._box for commands in lists]
