"""Allocations that need several handles (driver extension "Multiple IPC Handles", ZEX).

A driver may spread an allocation of a device over the tiles that it has. Each share has a handle of
its own, and all of them together open as one allocation.
"""

from __future__ import annotations

from .handle import IpcHandle
from .opened import OpenedMemory
from .owner import opened

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Any

    from ..context import Context
    from ..device import Device
    from .owner import Owner


def export_parts(context: Owner, memory: Any) -> list[IpcHandle]:
    """One handle per part of a device allocation, in order; `zexMemGetIpcHandles`.

    memory: Memory, or a pointer of the context. None at all for memory that is not the device's.
    Raises InvalidArgument for an unknown pointer, NotSupported where the extension is missing.
    """
    memory = getattr(memory, "handle", memory)
    # Asks for the count without an array: some drivers fill one that comes with a count of 0,
    # whatever its room.
    found = opened(context).zex.zexMemGetIpcHandles(context.handle, memory)
    return [IpcHandle(handle.data, context) for handle in found]


def open_parts(
    context: Context, handles: Sequence[IpcHandle], device: Device | None = None, flags: int = 0
) -> OpenedMemory:
    """One allocation again, of all its parts in their order; `zexMemOpenIpcHandles`.

    flags: ze_ipc_memory_flags_t. Intel's GPU driver wants the descriptors sent along
    (`send_handle`). Raises InvalidArgument for anything but all the parts of one allocation.
    """
    device = device or context.device
    driver = opened(context)
    pointer = driver.zex.zexMemOpenIpcHandles(
        context.handle, device.handle, [handle.as_struct() for handle in handles], flags
    )
    if not pointer:
        from oneapi_l0.errors import Error

        raise Error(f"zexMemOpenIpcHandles: {driver.name} succeeded and opened nothing")
    return OpenedMemory(context, pointer, device)
