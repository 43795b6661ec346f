"""Command queues (Level Zero core, "Command Queue"): where closed command lists run."""

from __future__ import annotations

import threading
from typing import Any

from oneapi_l0._generated import ze as spec

from . import opencl
from .arguments import require_pointer
from .command_list import COMMAND_LISTS, CommandList, require_queue_desc
from .device import DEVICES, Device
from .driver import CONTEXTS, Context
from .failure import INVALID_ARGUMENT, INVALID_SIZE, UNSUPPORTED_FEATURE, Failure
from .handles import Table
from .stream import Stream

_SYNCHRONOUS = int(spec.ze_command_queue_mode_t.SYNCHRONOUS)


class CommandQueue:
    """A stream, and a lock that keeps the lists of several threads apart."""

    __slots__ = ("context", "device", "handle", "index", "is_synchronous", "lock", "stream")

    def __init__(self, context: Context, device: Device, desc: Any) -> None:
        self.context = context
        self.device = device
        self.index = desc.index
        self.is_synchronous = desc.mode == _SYNCHRONOUS
        self.lock = threading.Lock()
        self.stream = Stream()
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
    COMMAND_QUEUES.remove(hCommandQueue).stream.close()
    return 0


def zeCommandQueueExecuteCommandLists(
    hCommandQueue: Any, numCommandLists: int, phCommandLists: Any, hFence: Any
) -> int:
    queue = COMMAND_QUEUES[hCommandQueue]
    require_pointer(phCommandLists, "phCommandLists")
    if numCommandLists == 0:
        raise Failure(INVALID_SIZE, "numCommandLists is 0")
    if hFence:
        raise Failure(
            UNSUPPORTED_FEATURE,
            "the CPU driver does not offer fences yet: use zeCommandQueueSynchronize",
        )
    # All lists are checked before the first one runs.
    lists = [_executable(phCommandLists[i], i) for i in range(numCommandLists)]
    stream = queue.stream
    cl_queue = stream.cl_queue
    with queue.lock:
        for command_list in lists:
            for function, arguments in command_list.commands:
                status = function(cl_queue, *arguments)
                if status:
                    opencl.check(status, "a command of a command list")
        if not queue.is_synchronous:
            stream.submitted()
    if queue.is_synchronous:
        stream.finish()
    return 0


def _executable(handle: Any, position: int) -> CommandList:
    command_list = COMMAND_LISTS[handle]
    if not isinstance(command_list, CommandList):
        raise Failure(INVALID_ARGUMENT, f"phCommandLists[{position}] is an immediate command list")
    if not command_list.closed:
        raise Failure(
            INVALID_ARGUMENT,
            f"phCommandLists[{position}] is still open: close it before executing it",
        )
    return command_list


def zeCommandQueueSynchronize(hCommandQueue: Any, timeout: int) -> int:
    return COMMAND_QUEUES[hCommandQueue].stream.wait(timeout)


def zeCommandQueueGetOrdinal(hCommandQueue: Any, pOrdinal: Any) -> int:
    COMMAND_QUEUES[hCommandQueue]
    require_pointer(pOrdinal, "pOrdinal")
    pOrdinal[0] = 0
    return 0


def zeCommandQueueGetIndex(hCommandQueue: Any, pIndex: Any) -> int:
    queue = COMMAND_QUEUES[hCommandQueue]
    require_pointer(pIndex, "pIndex")
    pIndex[0] = queue.index
    return 0
