"""Mutable command lists (extension "Mutable Command List"): what was recorded can be changed."""

from __future__ import annotations

from oneapi_l0._generated import ze as spec

from ..appending import NO_EVENTS, NULL
from ..checks import a, all_in_context, same_context, several
from ..command_list import CommandList
from ..context import Context
from ..enumerators import flags as flags_of
from ..errors import NotSupported
from ..kernel import Kernel
from ..launch import Launch
from ..object import structures
from .mutable_command import MutableCommand

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from typing import Any

    from ..box import Box
    from ..device import Device
    from ..enumerators import Flags
    from ..event import Event
    from ..raw._structs import Struct

_FLAGS = "ze_mutable_command_exp_flags_t"
_KERNEL = int(spec.ze_mutable_command_exp_flags_t.KERNEL_INSTRUCTION)
_ALL_BUT_KERNEL = _KERNEL - 1


class MutableCommandList(CommandList):
    """A list whose commands can be changed after it was recorded, instead of recording anew.

    `launch_mutable` launches, and returns what changes the launch. Changes are made while no queue
    runs the list, and are there when it is executed the next time.
    """

    __slots__ = ("_pending", "_recording")

    def __init__(
        self,
        context: Context,
        device: Device | None = None,
        *,
        ordinal: int | None = None,
        flags: Flags = 0,
        extensions: Iterable[Struct] = (),
    ) -> None:
        """As CommandList. Raises NotSupported where the driver has no such lists."""
        a(Context, context, "context")._require_open()
        context._device(device)
        _require_mutable(context)
        self._pending: MutableCommand | None = None  # what the next command is known by
        self._recording = 0  # counts the resets
        mutable = spec.ze_mutable_command_list_exp_desc_t()
        chain = [mutable, *structures(extensions)]
        super().__init__(context, device, ordinal=ordinal, flags=flags, extensions=chain)

    def launch_mutable(
        self,
        launch: Launch,
        *arguments: Any,
        changes: Flags = 0,
        kernels: Sequence[Kernel] = (),
        signal: Event | None = None,
        wait: Sequence[Event] = NO_EVENTS,
    ) -> MutableCommand:
        """Launches as `launch` does: `commands.launch_mutable(kernel[groups, size], a, b)`.

        changes: what may change later, "kernel_arguments", "group_count", "group_size",
        "global_offset", "signal_event", "wait_events"; 0 for all of these. kernels: those that may
        take the kernel's place. `zeCommandListGetNextCommandIdExp`, and
        `zeCommandListGetNextCommandIdWithKernelsExp` where there are kernels.
        """
        kernel = a(Launch, launch, "launch").kernel
        same_context(kernel, self, "the kernel")
        kernels = several(Kernel, kernels, "kernels")
        if kernels and kernel not in kernels:
            kernels = (kernel, *kernels)
        with kernel._lock, self._lock:
            command = self.next_command(changes, kernels=kernels)
            try:
                launch(self, *arguments, signal=signal, wait=wait)
            finally:
                self._pending = None
            return command

    def next_command(self, changes: Flags = 0, *, kernels: Sequence[Kernel] = ()) -> MutableCommand:
        """What changes the command that is appended next, whichever that is: of a copy the events
        can be changed. The arguments are those of `launch_mutable`."""
        bits = flags_of(_FLAGS, changes)
        kernels = several(Kernel, kernels, "kernels")
        all_in_context(kernels, self, "each of kernels")
        handles = [kernel.handle for kernel in kernels]
        if handles:
            bits = (bits or _ALL_BUT_KERNEL) | _KERNEL
        desc = spec.ze_mutable_command_id_exp_desc_t(flags=bits)
        ze = self.driver.ze
        with self._lock:
            handle = self.handle
            self._prepare()
            if handles:
                number = ze.zeCommandListGetNextCommandIdWithKernelsExp(handle, desc, handles)
            else:
                number = ze.zeCommandListGetNextCommandIdExp(handle, desc)
            self._pending = command = MutableCommand(self, number, kernels)
            return command

    def _call_with(
        self,
        name: str,
        arguments: tuple[Any, ...],
        events: tuple[Any, ...],
        boxes: Iterable[Box],
        kept: tuple[Any, ...],
    ) -> None:
        """What a command uses that can change is kept by that, and so by the list."""
        with self._lock:
            command, self._pending = self._pending, None
            if command is None:
                super()._call_with(name, arguments, events, boxes, kept)
                return
            command._record(boxes, kept)
            super()._call_with(name, arguments, events, (command._box,), ())
            command._is_recorded = True

    def _append(
        self,
        name: str,
        arguments: tuple[Any, ...],
        signal: Event | None,
        wait: Sequence[Event],
        boxes: Iterable[Box] = (),
        kept: tuple[Any, ...] = (),
    ) -> None:
        with self._lock:
            command = self._pending
            if command is not None and wait is not NO_EVENTS:
                wait = self._events(wait, "wait")
            super()._append(name, arguments, signal, wait, boxes, kept)
            if command is not None:
                command._note_events(signal, wait)

    def _launch(self, kernel: Kernel, counts: Any, signal: Event | None, wait: Any) -> None:
        with self._lock:
            command = self._pending
            super()._launch(kernel, counts, signal, wait)
            if command is not None:
                command._note_kernel(kernel)

    def end(self) -> None:
        """As CommandList: also puts changes into effect, which `execute` does by itself."""
        with self._lock:
            if self.ended and self._is_changed:
                self._complete()
            super().end()

    def reset(self) -> None:
        """As CommandList; the commands that could be changed are gone."""
        with self._lock:
            super().reset()
            self._recording += 1
            self._pending = None
            self._is_changed = False

    def _require_idle(self) -> None:
        """By the specification nothing changes while it runs."""
        for runner in self._running():
            raise self._in_use("changed", runner)
        self._refuse_captured("changed")


def _require_mutable(context: Context) -> None:
    opened = context.driver.opened
    if opened.pointer("zeCommandListGetNextCommandIdExp") is None:
        opened.functions.zeCommandListGetNextCommandIdExp(NULL, NULL, NULL)  # says what it needs
    if spec.ZE_MUTABLE_COMMAND_LIST_EXP_NAME not in context.driver.extensions:
        raise NotSupported(
            f"{context.driver.name} has no {spec.ZE_MUTABLE_COMMAND_LIST_EXP_NAME}",
            hint="Record the list anew: reset(), and append what is to be run.",
        )
