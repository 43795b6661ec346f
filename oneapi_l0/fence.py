"""Fences: tell the host that what a queue was given has finished (Level Zero core, "Fence")."""

from __future__ import annotations

from oneapi_l0._generated import ze as spec

from .box import calling
from .checks import a
from .command_queue import CommandQueue
from .object import Object, chained, pinned, using
from .waiting import NOT_READY, wait

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable

    from .raw._structs import Struct


class Fence(Object):
    """A fence of a queue; `queue.execute(commands, fence=fence)` signals it."""

    __slots__ = ("queue",)

    def __init__(
        self, queue: CommandQueue, *, signaled: bool = False, extensions: Iterable[Struct] = ()
    ) -> None:
        self.queue = queue
        a(CommandQueue, queue, "queue")
        flags = int(spec.ze_fence_flags_t.SIGNALED) if signaled else 0
        desc = spec.ze_fence_desc_t(flags=flags, pNext=chained(extensions))
        with using(queue):
            handle = queue.driver.ze.zeFenceCreate(queue.handle, desc)
            self._own(queue._opened, handle, ("zeFenceDestroy", (handle,)), (queue,))

    @pinned
    def wait(self, timeout: float | None = None) -> bool:
        """Waits until it is signalled; `zeFenceHostSynchronize`.

        timeout: seconds; None is for ever, 0 asks only. Returns False when the time is up. The
        GIL is released, and Ctrl-C ends the wait within 0.2 s.
        """
        if calling:
            self.queue._refuse_inside()
        return wait(self._opened, "zeFenceHostSynchronize", self.handle, timeout)

    @property
    @pinned
    def is_signaled(self) -> bool:
        """`zeFenceQueryStatus`."""
        result: int = self._call.zeFenceQueryStatus(self.handle)
        if result not in (0, NOT_READY):
            self._fail(result, "zeFenceQueryStatus")
        return result == 0

    @pinned
    def reset(self) -> None:
        """Back to not signalled; `zeFenceReset`."""
        result = self._call.zeFenceReset(self.handle)
        if result:
            self._fail(result, "zeFenceReset")

    def _describe(self) -> str:
        return f" of {self.queue!r}"
