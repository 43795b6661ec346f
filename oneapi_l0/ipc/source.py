"""Exporting: from something of this process to the handle that others open."""

from __future__ import annotations

from .handle import AnyHandle, IpcEventHandle, IpcEventPoolHandle, IpcHandle
from .owner import opened

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from ..device import Device
    from .owner import Owner


def export_handle(context: Owner, memory: Any) -> IpcHandle:
    """The handle of device or host memory, or of physical memory; `zeMemGetIpcHandle`.

    memory: Memory, a view, or a pointer of the context, also one into an allocation. The handle is
    good until the memory is freed; what is open elsewhere stays.

    On the CPU driver the first export of an allocation waits for what is running and copies the
    content once: nothing may write to the memory meanwhile.
    """
    pointer = getattr(memory, "handle", memory)
    found = opened(context).ze.zeMemGetIpcHandle(context.handle, pointer)
    return IpcHandle(found.data, context)


def passed_on(handle: AnyHandle, device: Device) -> tuple[Any, tuple[Any, ...]]:
    """How pickle passes on what a handle stands for: another process gets what it opens there."""
    return _open, (handle, device.uuid)


def _open(handle: Any, uuid: bytes) -> Any:
    """On the device with that identifier, where the default driver has it."""
    from ..loader import default_device

    default = default_device()
    devices = [device for device in default.driver.devices() if device.uuid == uuid] or [default]
    context = default.driver.default_context()
    with handle:
        if isinstance(handle, IpcHandle):
            return handle.open(context, devices[0])
        return handle.open(context)


def export_event_pool(context: Owner, pool: Owner) -> IpcEventPoolHandle:
    """The handle of an event pool that was created with the flag IPC; `zeEventPoolGetIpcHandle`."""
    found = opened(context).ze.zeEventPoolGetIpcHandle(pool.handle)
    return IpcEventPoolHandle(found.data, context)


def export_event(context: Owner, event: Owner) -> IpcEventHandle:
    """The handle of a counter-based event that was created with the flag IPC;
    `zeEventCounterBasedGetIpcHandle`.
    """
    found = opened(context).ze.zeEventCounterBasedGetIpcHandle(event.handle)
    return IpcEventHandle(found.data, context)
