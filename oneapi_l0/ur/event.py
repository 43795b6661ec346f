"""Events: when a command has ended."""

from __future__ import annotations

from .object import Box, Object
from .waiting import wait

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from .context import Context
    from .device import Device
    from .ipc import IpcHandle


class Event(Object):
    """A command's end, or a signal that a queue gives. is_imported: it is another process's."""

    noun = "event"

    def __init__(
        self, box: Box, context: Context, *, is_imported: bool = False, queue: Any = None
    ) -> None:
        super().__init__(box, context)
        self.context = context
        self.is_imported = is_imported
        self._queue = queue  # a weak reference to the box of the command's queue

    @property
    def is_complete(self) -> bool:
        """`urEventGetInfo` with COMMAND_EXECUTION_STATUS."""
        ur = self.driver.ur
        question = ur.types.ur_event_info_t.COMMAND_EXECUTION_STATUS
        return bool(ur.urEventGetInfo(self.handle, question) == ur.types.ur_event_status_t.COMPLETE)

    def wait(self, timeout: float | None = None) -> bool:
        """Blocks until the command has ended; `urEventWait`.

        timeout: seconds; None waits for ever, 0 polls. The GIL is released, Ctrl-C is honoured.
        Returns False when the time is up.
        """
        box, ur = self.box, self.driver.ur
        done = wait(lambda: ur.urEventWait([box.handle]), lambda: self.is_complete, timeout)
        queue = self._queue() if done and self._queue else None
        if queue is not None and queue.handle is not None:
            queue.forget_ended()
        return done

    def profile(self) -> dict[str, int]:
        """When the command was queued, submitted, started and ended, in ns of the device's clock;
        `urEventGetProfilingInfo`. Needs a queue with profiling."""
        ur, found = self.driver.ur, {}
        for question in ur.types.ur_profiling_info_t:
            name = (question.name or "").removeprefix("COMMAND_").lower()
            found[name] = ur.urEventGetProfilingInfo(self.handle, question)
        return found

    def export_handle(self) -> IpcHandle:
        """What another process opens the event by; `urIPCGetEventHandleExp`. Needs an event of
        `context.create_event(ipc=True)`."""
        from .ipc import export_event

        return export_event(self)

    def _describe(self) -> str:
        return "of another process" if self.is_imported else ""


def create(context: Context, device: Device, ipc: bool) -> Event:
    ur = context.driver.ur
    flags = ur.types.ur_exp_event_flags_t.IPC_EXP if ipc else 0
    desc = ur.types.ur_exp_event_desc_t(flags=flags)
    handle = ur.urEventCreateExp(context.handle, device.handle, desc)
    return Event(made(context, handle), context)


def open_event(context: Context, handle: IpcHandle | bytes) -> Event:
    from .ipc import EVENT, payload_of

    payload = payload_of(handle, EVENT)
    found = context.driver.ur.urIPCOpenEventHandleExp(context.handle, payload)
    return Event(made(context, found), context, is_imported=True)


def made(context: Context, handle: Any) -> Box:
    return Box(context.driver, handle, "urEventRelease", context.box)
