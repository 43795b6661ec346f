"""Allocations that need several handles (driver extension "Multiple IPC Handles", ZEX).

A driver may spread an allocation of a device over the tiles that it has. Each share has a handle of
its own, and all of them together open as one allocation.
"""

from __future__ import annotations

from .handle import NBYTES, IpcHandle
from .opened import OpenedMemory
from .owner import driver_handle, opened

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Any

    from ..context import Context
    from ..device import Device
    from .owner import Owner

_TYPES = {
    "zexMemGetIpcHandles": (
        "ze_result_t(*)(ze_context_handle_t, const void *, uint32_t *, ze_ipc_mem_handle_t *)"
    ),
    "zexMemOpenIpcHandles": (
        "ze_result_t(*)(ze_context_handle_t, ze_device_handle_t, uint32_t, "
        "ze_ipc_mem_handle_t *, uint32_t, void **)"
    ),
}


def _call(context: Owner, name: str, *arguments: Any) -> None:
    """A function of the extension; raises as any other function does."""
    from oneapi_l0.errors import failure
    from oneapi_l0.raw import ze

    driver = opened(context)
    address = driver.ze.zeDriverGetExtensionFunctionAddress(driver_handle(context), name)
    code = int(ze.ffi.cast(_TYPES[name], address)(context.handle, *arguments))
    if code:
        raise failure(ze.ze_result_t(code), name, driver, driver.last_error(code))


def export_parts(context: Owner, memory: Any) -> list[IpcHandle]:
    """One handle per part of a device allocation, in order; `zexMemGetIpcHandles`.

    memory: Memory, or a pointer of the context. None at all for memory that is not the device's.
    Raises InvalidArgument for an unknown pointer, or where the driver lacks the extension.
    """
    from oneapi_l0.raw import ze

    memory = getattr(memory, "handle", memory)
    count = ze.ffi.new("uint32_t *")
    # First without an array: some drivers fill one that comes with a count of 0, whatever its room.
    _call(context, "zexMemGetIpcHandles", memory, count, ze.ffi.NULL)
    if not count[0]:
        return []
    array = ze.ffi.new("ze_ipc_mem_handle_t[]", count[0])
    _call(context, "zexMemGetIpcHandles", memory, count, array)
    raw = bytes(ze.ffi.buffer(array))
    return [
        IpcHandle(raw[i * NBYTES : (i + 1) * NBYTES], context)
        for i in range(min(count[0], len(array)))
    ]


def open_parts(
    context: Context, handles: Sequence[IpcHandle], device: Device | None = None, flags: int = 0
) -> OpenedMemory:
    """One allocation again, of all its parts in their order; `zexMemOpenIpcHandles`.

    flags: ze_ipc_memory_flags_t. Intel's GPU driver wants the descriptors sent along
    (`send_handle`). Raises InvalidArgument for anything but all the parts of one allocation.
    """
    from oneapi_l0.raw import ze

    array = ze.ffi.new("ze_ipc_mem_handle_t[]", max(1, len(handles)))
    content = b"".join(handle.to_bytes() for handle in handles)
    ze.ffi.buffer(array)[: len(content)] = content
    device = device or context.device
    out = ze.ffi.new("void **")
    _call(context, "zexMemOpenIpcHandles", device.handle, len(handles), array, flags, out)
    if not out[0]:
        from oneapi_l0.errors import Error

        raise Error(f"zexMemOpenIpcHandles: {opened(context).name} succeeded and opened nothing")
    return OpenedMemory(context, out[0], device)
