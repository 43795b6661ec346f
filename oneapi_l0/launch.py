"""Launches: a kernel with the number and the size of its groups (Level Zero core, "Kernel")."""

from __future__ import annotations

from .checks import same_context, shown

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Any

    from .command_queue import CommandQueue
    from .commands import Commands
    from .event import Event
    from .kernel import Kernel

_NO_EVENTS: tuple[Event, ...] = ()


class Launch:
    """A kernel with the number and the size of its groups: call it to launch."""

    __slots__ = ("counts", "group_size", "groups", "kernel")

    def __init__(
        self,
        kernel: Kernel,
        groups: tuple[int, int, int],
        group_size: tuple[int, int, int],
        counts: Any,
    ) -> None:
        self.kernel = kernel
        self.groups = groups
        self.group_size = group_size
        self.counts = counts

    def __call__(
        self,
        commands: Commands | CommandQueue,
        *arguments: Any,
        signal: Event | None = None,
        wait: Sequence[Event] = _NO_EVENTS,
    ) -> None:
        """Launches in a list or a queue; `zeCommandListAppendLaunchKernel`.

        arguments: all of the kernel's, or none for those of before. Numbers are converted to what
        the kernel takes; pointers are Memory, views of it, arrays over it, or None; local memory
        is its size in bytes. Raises InvalidArgument where one does not fit.
        """
        kernel = self.kernel
        try:
            launch, home = commands._launch, commands._home
        except AttributeError:
            raise _no_list(commands) from None
        if home is not kernel._home:
            same_context(kernel, commands, "the kernel")
        with kernel._lock:
            kernel._prepare(self, arguments)
            launch(kernel, self.counts, signal, wait)

    def __repr__(self) -> str:
        return f"<Launch of {self.kernel!r}, {self.groups} groups of {self.group_size}>"


def _no_list(given: Any) -> TypeError:
    return TypeError(
        "the first argument of a launch is the command list or the queue to launch in, not"
        f" {shown(given)}: context.create_immediate_list() makes one"
    )
