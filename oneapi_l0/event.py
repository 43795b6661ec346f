"""Events: what commands and the host wait for (Level Zero core, "Event")."""

from __future__ import annotations

from oneapi_l0._generated import ze as spec

from .box import Pin
from .checks import UINT32_MAX, whole
from .enumerators import flags as flags_of
from .errors import InvalidArgument
from .object import Object, chained, pinned, using
from .waiting import NOT_READY, wait

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Generator, Iterable
    from typing import Any

    from .context import Context
    from .enumerators import Flags
    from .event_pool import EventPool
    from .raw._structs import Struct


class Event(Object):
    """An event of a pool, signalled and reset by the host or by commands.

    `await event` waits in a coroutine, without a busy loop.
    """

    __slots__ = ("context", "index", "pool")

    context: Context

    def __init__(
        self,
        pool: EventPool,
        index: int,
        *,
        signal: Flags = "host",
        wait: Flags = "host",
        extensions: Iterable[Struct] = (),
    ) -> None:
        self.context = pool.context
        self.pool = pool
        self.index = index = whole(index, "index", 0, UINT32_MAX)
        if pool.count is not None and index >= pool.count:
            raise InvalidArgument(
                f"{pool!r} has no event at index {index}, only 0 to {pool.count - 1}"
            )
        desc = spec.ze_event_desc_t(
            index=index,
            signal=flags_of("ze_event_scope_flags_t", signal),
            wait=flags_of("ze_event_scope_flags_t", wait),
            pNext=chained(extensions),
        )
        with using(pool):
            handle = pool.driver.ze.zeEventCreate(pool.handle, desc)
            self._own(pool._opened, handle, ("zeEventDestroy", (handle,)), (pool,))

    def wait(self, timeout: float | None = None) -> bool:
        """Waits until it is signalled; `zeEventHostSynchronize`.

        timeout: seconds; None is for ever, 0 asks only. Returns False when the time is up. The
        GIL is released, and Ctrl-C ends the wait within 0.2 s.
        """
        box, pin = self._box, Pin()
        box.needed_by.add(pin)
        try:
            return wait(self._opened, "zeEventHostSynchronize", self.handle, timeout)
        finally:
            box.unneeded(pin)

    def __await__(self) -> Generator[Any, None, None]:
        from .asynchronous import signalled

        return signalled(self).__await__()

    @property
    def is_signaled(self) -> bool:
        """Whether it is signalled, without waiting; `zeEventQueryStatus`."""
        box, pin = self._box, Pin()
        box.needed_by.add(pin)
        try:
            result: int = self._call.zeEventQueryStatus(self.handle)
        finally:
            box.unneeded(pin)
        if result not in (0, NOT_READY):
            self._fail(result, "zeEventQueryStatus")
        return result == 0

    @pinned
    def signal(self) -> None:
        """Signals it from the host; `zeEventHostSignal`."""
        result = self._call.zeEventHostSignal(self.handle)
        if result:
            self._fail(result, "zeEventHostSignal")

    @pinned
    def reset(self) -> None:
        """Back to not signalled, from the host; `zeEventHostReset`."""
        result = self._call.zeEventHostReset(self.handle)
        if result:
            self._fail(result, "zeEventHostReset")

    @pinned
    def kernel_timestamp(self) -> tuple[int, int]:
        """When the command that signalled it began and ended, in ns of the device's clock;
        `zeEventQueryKernelTimestamp`, of a pool with the flag "kernel_timestamp".

        The clock wraps: `device.properties.kernel_timestamp_valid_bits` says at how many cycles.
        Raises Timeout where it is not signalled yet.
        """
        context = self.context
        result, found = context.driver.ze.zeEventQueryKernelTimestamp(self.handle)
        if result:
            from .errors import failure

            raise failure(result, "zeEventQueryKernelTimestamp", self._opened)
        resolution = context.device.properties.timer_resolution or 1_000_000_000
        times: Any = getattr(found, "global")
        start = times.kernelStart * 1_000_000_000 // resolution
        return start, times.kernelEnd * 1_000_000_000 // resolution

    def _describe(self) -> str:
        return f" {self.index} of {self.pool!r}"
