"""Counter-based events: of an in-order list, without a pool (Level Zero core, "Event")."""

from __future__ import annotations

from oneapi_l0._generated import ze as spec

from .checks import a
from .context import Context
from .enumerators import flags as flags_of
from .event import Event
from .object import chained, using

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import Any

    from .device import Device
    from .enumerators import Flags
    from .ipc import IpcEventHandle
    from .raw._structs import Struct


class CounterBasedEvent(Event):
    """An event that stands for the last command that was to signal it; it needs no pool and no
    reset.

    flags: "immediate" and "non_immediate" (the kinds of lists that signal it; both by default),
    "host_visible" (default), "ipc", "device_timestamp"…
    """

    __slots__ = ()

    def __init__(
        self,
        context: Context,
        device: Device | None = None,
        *,
        flags: Flags = ("immediate", "non_immediate", "host_visible"),
        signal: Flags = "host",
        wait: Flags = "host",
        extensions: Iterable[Struct] = (),
    ) -> None:
        self.context = a(Context, context, "context")
        device = context._device(device)
        desc = spec.ze_event_counter_based_desc_t(
            flags=flags_of("ze_event_counter_based_flags_t", flags),
            signal=flags_of("ze_event_scope_flags_t", signal),
            wait=flags_of("ze_event_scope_flags_t", wait),
            pNext=chained(extensions),
        )
        with using(context):
            handle = context.driver.ze.zeEventCounterBasedCreate(
                context.handle, device.handle, desc
            )
            self._own(context.driver.opened, handle, ("zeEventDestroy", (handle,)), (context,))

    def export_handle(self) -> IpcEventHandle:
        """What another process opens an event with the flag "ipc" by;
        `zeEventCounterBasedGetIpcHandle`. See `oneapi_l0.ipc`."""
        from .ipc import export_event

        return export_event(self.context, self)

    def __reduce__(self) -> Any:
        """Pickled, it is opened in the other process by its handle."""
        from .ipc.source import passed_on

        return passed_on(self.export_handle(), self.context.device)

    def _describe(self) -> str:
        return ""
