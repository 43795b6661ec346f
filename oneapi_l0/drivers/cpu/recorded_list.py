"""Command lists that record (Level Zero core, "Command List"), for queues to run."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from . import opencl
from .commands import Announced, Command, Waits
from .device import Device
from .driver import Context
from .kernel import Kernel
from .launch import recorded_launch
from .signals import Signal


class CommandList:
    """A list that records; a queue replays it, as often as it is asked to.

    `commands` is replaced and never changed once the list is closed: what is still running has
    its own reference. `points` are signalled in place of counter-based events. `trusted` are
    commands that were short (see `trust`).
    """

    is_immediate = False

    __slots__ = ("closed", "commands", "context", "device", "flags", "handle", "ordinal", "points",
                 "trusted")  # fmt: skip

    def __init__(self, context: Context, device: Device, flags: int, ordinal: int) -> None:
        self.context = context
        self.device = device
        self.flags = flags
        self.ordinal = ordinal
        self.closed = False
        self.commands: list[Command] = []
        self.points: list[Signal] = []
        self.trusted: Any = None
        self.handle: Any = None

    def waited(self, commands: list[Command], was_short: bool) -> None:
        """The commands were waited for."""
        self.trusted = commands if was_short else None

    def append(
        self,
        waits: Waits,
        function: Callable[..., Any] | None,
        arguments: tuple[Any, ...] | None,
        signal: Announced | None,
    ) -> None:
        """Record a command (see `commands`)."""
        target = None
        if signal is not None:
            target = signal.target()
            if target is not signal:
                self.points.append(target)
        self.commands.append((waits, function, arguments, target))

    def launch(
        self, kernel: Kernel, x: int, y: int, z: int, waits: Waits, signal: Announced | None
    ) -> None:
        arguments = recorded_launch(kernel, x, y, z)
        self.append(waits, opencl.lib.clEnqueueNDRangeKernel, arguments, signal)

    def copy(
        self, to: Any, source: Any, nbytes: int, waits: Waits, signal: Announced | None
    ) -> None:
        """Record a copy between two blocks of memory."""
        self.append(waits, opencl.lib.clEnqueueMemcpyINTEL, (0, to, source, nbytes), signal)

    def launch_nothing(self, kernel: Kernel, waits: Waits, signal: Announced | None) -> None:
        """Record a launch of no group at all."""
        self.append(waits, None, None, signal)

    def close(self) -> None:
        """Nothing can be appended from now on."""
        self.closed = True

    def reset(self) -> None:
        """Forget the commands. What is still running is not disturbed."""
        self.commands, self.points = [], []
        self.closed = False

    def destroy(self) -> None:
        """Forget the commands, as `reset` does."""
        self.commands = []
