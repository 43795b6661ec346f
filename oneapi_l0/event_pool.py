"""Event pools: memory for events (Level Zero core, "Event")."""

from __future__ import annotations

from oneapi_l0._generated import ze as spec

from .checks import UINT32_MAX, a, several, whole
from .context import Context
from .device import Device
from .enumerators import flags as flags_of
from .object import Object, chained, using

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from typing import Any

    from oneapi_l0._generated.ze import ze_event_pool_flags_t

    from .enumerators import Flags
    from .event import Event
    from .ipc import IpcEventPoolHandle
    from .raw._structs import Struct


class EventPool(Object):
    """So many events. flags: "host_visible" (the default), "ipc", "kernel_timestamp"…"""

    __slots__ = ("context", "count")

    context: Context
    count: int | None

    def __init__(
        self,
        context: Context,
        count: int,
        *,
        flags: Flags = "host_visible",
        devices: Sequence[Device] | None = None,
        extensions: Iterable[Struct] = (),
    ) -> None:
        """devices: those that use it, None for all of the driver."""
        self.context = a(Context, context, "context")
        self.count = count = whole(count, "count", 1, UINT32_MAX)
        number = flags_of("ze_event_pool_flags_t", flags)
        desc = spec.ze_event_pool_desc_t(count=count, flags=number, pNext=chained(extensions))
        handles = None
        if devices is not None:
            of = [context._device(each) for each in several(Device, devices, "devices")]
            handles = [device.handle for device in of]
        with using(context):
            handle = context.driver.ze.zeEventPoolCreate(context.handle, desc, handles)
            self._own(context.driver.opened, handle, ("zeEventPoolDestroy", (handle,)), (context,))

    def create_event(
        self,
        index: int,
        *,
        signal: Flags = "host",
        wait: Flags = "host",
        extensions: Iterable[Struct] = (),
    ) -> Event:
        """The event at an index below `count`; `zeEventCreate`.

        signal, wait: how far what was written before is seen after it: 0, "subdevice", "device",
        "host".
        """
        from .event import Event

        return Event(self, index, signal=signal, wait=wait, extensions=extensions)

    @property
    def flags(self) -> ze_event_pool_flags_t:
        """`zeEventPoolGetFlags`."""
        return self.context.driver.ze.zeEventPoolGetFlags(self.handle)

    def export_handle(self) -> IpcEventPoolHandle:
        """What another process opens a pool with the flag "ipc" by; `zeEventPoolGetIpcHandle`. See
        `oneapi_l0.ipc`."""
        from .ipc import export_event_pool

        return export_event_pool(self.context, self)

    def __reduce__(self) -> Any:
        """Pickled, it is opened in the other process by its handle."""
        from .ipc.source import passed_on

        return passed_on(self.export_handle(), self.context.device)

    def _describe(self) -> str:
        return f" of {self.count} events"
