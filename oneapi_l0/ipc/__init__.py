"""Memory and events between processes (Level Zero core, "Inter-Process Communication").

One process exports, and passes a handle on: 64 bytes, by whatever way bytes go. Another one opens
it, and both work on the same memory, without a copy.

    handle = ipc.export_handle(context, pointer)          # here
    memory = handle.open(context, device)                 # there
    ...
    memory.close()

`docs/ipc.md` says how long what lives, and who is to be trusted with what.
"""

from __future__ import annotations

from .descriptor import export_desc, export_fd, import_fd
from .handle import IpcEventHandle, IpcEventPoolHandle, IpcHandle
from .opened import OpenedEvent, OpenedEventPool, OpenedMemory
from .parts import export_parts, open_parts
from .source import export_event, export_event_pool, export_handle
from .transport import receive_handle, send_handle

__all__ = [
    "IpcEventHandle",
    "IpcEventPoolHandle",
    "IpcHandle",
    "OpenedEvent",
    "OpenedEventPool",
    "OpenedMemory",
    "export_desc",
    "export_event",
    "export_event_pool",
    "export_fd",
    "export_handle",
    "export_parts",
    "import_fd",
    "open_parts",
    "receive_handle",
    "send_handle",
]
