"""Running closed command lists: on a queue, or from an immediate list (Level Zero core, "Command
Queue" and the extension "Immediate Command List Append").
"""

from __future__ import annotations

import itertools
from collections.abc import Sequence
from typing import Any

from oneapi_l0._generated import ze as spec

from .arguments import require_pointer
from .command_list import COMMAND_LISTS
from .command_list_getters import immediate_list
from .commands import Command
from .device import Device
from .driver import EXTENSIONS
from .event import EVENTS, waits_of
from .failure import (
    GRAPH_CAPTURE_UNSUPPORTED,
    INVALID_ARGUMENT,
    INVALID_COMMAND_LIST_TYPE,
    INVALID_SIZE,
    INVALID_SYNCHRONIZATION_OBJECT,
    UNSUPPORTED_FEATURE,
    Failure,
)
from .fence import FENCES
from .queue import COMMAND_QUEUES
from .recorded_list import CommandList
from .stream import Stream

EXTENSIONS[spec.ZE_IMMEDIATE_COMMAND_LIST_APPEND_EXP_NAME] = 1 << 16


def zeCommandQueueExecuteCommandLists(
    hCommandQueue: Any, numCommandLists: int, phCommandLists: Any, hFence: Any
) -> int:
    queue = COMMAND_QUEUES[hCommandQueue]
    lists = _ready(numCommandLists, phCommandLists, queue.device, queue.ordinal)
    commands: list[Sequence[Command]] = [each.commands for each in lists]
    if hFence:
        fence = FENCES[hFence]
        if fence.queue is not queue:
            raise Failure(
                INVALID_SYNCHRONIZATION_OBJECT, "the fence was created for another command queue"
            )
        commands.append((((), None, None, fence),))
    stream = queue.stream
    # One lock for the whole call: lists of several threads do not mix.
    with stream.lock:
        _doubt(lists, stream)
        runs_host = queue.is_synchronous and stream.trust.doubted is None
        for part in commands:
            stream.submit(part, runs_host)
        stream.started()
    if queue.is_synchronous:
        stream.complete()
    return 0


def _doubt(lists: Sequence[CommandList], stream: Stream) -> None:
    for each in lists:
        if each.trusted is not each.commands:
            stream.trust.doubt(each, each.commands)


def _ready(count: int, handles: Any, device: Device, ordinal: int) -> list[CommandList]:
    """The lists; all are checked before the first one runs."""
    require_pointer(handles, "phCommandLists")
    if count == 0:
        raise Failure(INVALID_SIZE, "numCommandLists is 0")
    lists = [_executable(handles[i], i, device, ordinal) for i in range(count)]
    for command_list in lists:
        for point in command_list.points:
            point.reset()
    return lists


def _executable(handle: Any, position: int, device: Device, ordinal: int) -> CommandList:
    command_list = COMMAND_LISTS[handle]
    if not isinstance(command_list, CommandList):
        raise Failure(INVALID_ARGUMENT, f"phCommandLists[{position}] is an immediate command list")
    if not command_list.closed:
        raise Failure(
            INVALID_ARGUMENT,
            f"phCommandLists[{position}] is still open: close it before executing it",
        )
    if command_list.ordinal != ordinal:
        raise Failure(
            INVALID_COMMAND_LIST_TYPE,
            f"phCommandLists[{position}] is for queue group {command_list.ordinal}, "
            f"the queue is of group {ordinal}",
        )
    if command_list.device is not device and command_list.device is not device.parent:
        raise Failure(
            INVALID_ARGUMENT, f"phCommandLists[{position}] was created for another device"
        )
    return command_list


def zeCommandListImmediateAppendCommandListsExp(
    hCommandListImmediate: Any,
    numCommandLists: int,
    phCommandLists: Any,
    hSignalEvent: Any,
    numWaitEvents: int,
    phWaitEvents: Any,
) -> int:
    immediate = immediate_list(hCommandListImmediate)
    lists = _ready(numCommandLists, phCommandLists, immediate.device, immediate.ordinal)
    signal = EVENTS[hSignalEvent] if hSignalEvent else None
    waits = waits_of(numWaitEvents, phWaitEvents)
    if waits:
        immediate.append(waits, None, None, None)
    _doubt(lists, immediate.stream)
    immediate.append_all(list(itertools.chain(*(each.commands for each in lists))))
    if signal is not None:
        immediate.append((), None, None, signal)
    return 0


def zeCommandListImmediateAppendCommandListsWithParameters(
    hCommandListImmediate: Any,
    numCommandLists: int,
    phCommandLists: Any,
    pNext: Any,
    hSignalEvent: Any,
    numWaitEvents: int,
    phWaitEvents: Any,
) -> int:
    if pNext:
        raise Failure(UNSUPPORTED_FEATURE, "no extension of this function is known")
    return zeCommandListImmediateAppendCommandListsExp(
        hCommandListImmediate,
        numCommandLists,
        phCommandLists,
        hSignalEvent,
        numWaitEvents,
        phWaitEvents,
    )


def zeCommandListHostSynchronize(hCommandList: Any, timeout: int) -> int:
    command_list = immediate_list(hCommandList)
    if command_list.capture is not None:
        raise Failure(
            GRAPH_CAPTURE_UNSUPPORTED, "the list is being captured: nothing of it runs yet"
        )
    return command_list.stream.wait(timeout)
