"""Command queues (Level Zero core, "Command Queue"): where closed command lists run."""

from __future__ import annotations

from typing import Any

from .arguments import require_pointer
from .command_list import require_queue_desc
from .device import DEVICES, Device
from .driver import CONTEXTS, Context
from .failure import HANDLE_OBJECT_IN_USE, Failure
from .handles import Table
from .immediate_list import SYNCHRONOUS
from .stream import Stream


class CommandQueue:
    """A stream, and what it was made with."""

    __slots__ = (
        "context",
        "device",
        "flags",
        "handle",
        "index",
        "is_synchronous",
        "mode",
        "ordinal",
        "priority",
        "stream",
    )

    def __init__(self, context: Context, device: Device, desc: Any) -> None:
        self.context = context
        self.device = device
        self.ordinal, self.index = desc.ordinal, desc.index
        self.flags, self.mode, self.priority = desc.flags, desc.mode, desc.priority
        self.is_synchronous = desc.mode == SYNCHRONOUS
        self.stream = Stream(device)
        self.handle = COMMAND_QUEUES.add(self)


COMMAND_QUEUES: Table[CommandQueue] = Table("ze_command_queue_handle_t")


def zeCommandQueueCreate(hContext: Any, hDevice: Any, desc: Any, phCommandQueue: Any) -> int:
    context, device = CONTEXTS[hContext], DEVICES[hDevice]
    require_pointer(desc, "desc")
    require_pointer(phCommandQueue, "phCommandQueue")
    require_queue_desc(device, desc)
    phCommandQueue[0] = CommandQueue(context, device, desc).handle
    return 0


def zeCommandQueueDestroy(hCommandQueue: Any) -> int:
    """Waits for what is running, but not for an event that nobody may ever signal."""
    if not COMMAND_QUEUES[hCommandQueue].stream.settle():
        raise Failure(
            HANDLE_OBJECT_IN_USE,
            "a command list in the queue waits for an event: signal it, and synchronize the queue",
        )
    COMMAND_QUEUES.remove(hCommandQueue).stream.close()
    return 0


def zeCommandQueueSynchronize(hCommandQueue: Any, timeout: int) -> int:
    return COMMAND_QUEUES[hCommandQueue].stream.wait(timeout)


def zeCommandQueueGetOrdinal(hCommandQueue: Any, pOrdinal: Any) -> int:
    queue = COMMAND_QUEUES[hCommandQueue]
    require_pointer(pOrdinal, "pOrdinal")
    pOrdinal[0] = queue.ordinal
    return 0


def zeCommandQueueGetIndex(hCommandQueue: Any, pIndex: Any) -> int:
    queue = COMMAND_QUEUES[hCommandQueue]
    require_pointer(pIndex, "pIndex")
    pIndex[0] = queue.index
    return 0


def zeCommandQueueGetFlags(hCmdQueue: Any, pFlags: Any) -> int:
    queue = COMMAND_QUEUES[hCmdQueue]
    require_pointer(pFlags, "pFlags")
    pFlags[0] = queue.flags
    return 0


def zeCommandQueueGetMode(hCmdQueue: Any, pMode: Any) -> int:
    queue = COMMAND_QUEUES[hCmdQueue]
    require_pointer(pMode, "pMode")
    pMode[0] = queue.mode
    return 0


def zeCommandQueueGetPriority(hCmdQueue: Any, pPriority: Any) -> int:
    queue = COMMAND_QUEUES[hCmdQueue]
    require_pointer(pPriority, "pPriority")
    pPriority[0] = queue.priority
    return 0
