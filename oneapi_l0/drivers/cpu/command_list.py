"""Command lists (Level Zero core, "Command List"): recorded for a queue, or run at once.

Both kinds keep the order of their commands, so a barrier has nothing left to do.
"""

from __future__ import annotations

from typing import Any

from oneapi_l0._generated import ze as spec

from .arguments import chained, require_enumerator, require_flags, require_pointer
from .device import COMPUTE_ORDINAL, DEVICES, QUEUE_GROUP_COUNT, Device
from .driver import CONTEXTS, EXTENSIONS
from .failure import (
    HANDLE_OBJECT_IN_USE,
    INVALID_ARGUMENT,
    INVALID_COMMAND_LIST_TYPE,
    INVALID_ENUMERATION,
    Failure,
)
from .handles import Table
from .immediate_list import SYNCHRONOUS, ImmediateList
from .mutable_list import MutableList
from .recorded_list import CommandList

_flag = spec.ze_command_list_flags_t
_RELAXED_ORDERING = int(_flag.RELAXED_ORDERING)
_IN_ORDER = int(_flag.IN_ORDER)
_CLONEABLE = int(_flag.EXP_CLONEABLE)
_KNOWN_FLAGS = 0x3F
_FORCE_UINT32 = 0x7FFF_FFFF
_MUTABLE = int(spec.ze_structure_type_t.MUTABLE_COMMAND_LIST_EXP_DESC)
_KNOWN_QUEUE_FLAGS = 0x7
_mode = spec.ze_command_queue_mode_t
_MODES = (int(_mode.DEFAULT), SYNCHRONOUS, int(_mode.ASYNCHRONOUS))
_priority = spec.ze_command_queue_priority_t
_PRIORITIES = (
    int(_priority.NORMAL),
    int(_priority.PRIORITY_LOW),
    int(_priority.PRIORITY_HIGH),
)

EXTENSIONS[spec.ZE_COMMAND_LIST_CLONE_EXP_NAME] = 1 << 16


COMMAND_LISTS: Table[CommandList | ImmediateList] = Table("ze_command_list_handle_t")


def require_ordinal(ordinal: int) -> None:
    if ordinal >= QUEUE_GROUP_COUNT:
        raise Failure(
            INVALID_ARGUMENT,
            f"there is no queue group {ordinal}, only 0 to {QUEUE_GROUP_COUNT - 1}",
        )


def require_queue_desc(device: Device, desc: Any) -> None:
    """The checks that queues and immediate lists share."""
    require_ordinal(desc.ordinal)
    if desc.index >= device.queue_count:
        raise Failure(
            INVALID_ARGUMENT,
            f"queue group {desc.ordinal} has {device.queue_count} queues, none at {desc.index}",
        )
    require_flags(desc.flags, _KNOWN_QUEUE_FLAGS, "ze_command_queue_desc_t.flags")
    require_enumerator(desc.mode, _MODES, "ze_command_queue_desc_t.mode")
    require_enumerator(desc.priority, _PRIORITIES, "ze_command_queue_desc_t.priority")


def require_compute(command_list: CommandList | ImmediateList) -> None:
    if command_list.ordinal != COMPUTE_ORDINAL:
        raise Failure(
            INVALID_COMMAND_LIST_TYPE,
            f"the command list is for queue group {command_list.ordinal}, which only copies: "
            f"kernels run in group {COMPUTE_ORDINAL}",
        )


def zeCommandListCreate(hContext: Any, hDevice: Any, desc: Any, phCommandList: Any) -> int:
    context, device = CONTEXTS[hContext], DEVICES[hDevice]
    require_pointer(desc, "desc")
    require_pointer(phCommandList, "phCommandList")
    # The official conformance tests give what only makes the enumeration 32 bits wide.
    flags = desc.flags if desc.flags != _FORCE_UINT32 else 0
    require_flags(flags, _KNOWN_FLAGS, "ze_command_list_desc_t.flags")
    if flags & _IN_ORDER and flags & _RELAXED_ORDERING:
        raise Failure(INVALID_ENUMERATION, "IN_ORDER and RELAXED_ORDERING exclude each other")
    require_ordinal(desc.commandQueueGroupOrdinal)
    mutable = chained(desc.pNext, _MUTABLE, "ze_mutable_command_list_exp_desc_t")
    kind = CommandList if mutable is None else MutableList
    command_list = kind(context, device, flags, desc.commandQueueGroupOrdinal)
    command_list.handle = COMMAND_LISTS.add(command_list)
    phCommandList[0] = command_list.handle
    return 0


def zeCommandListCreateImmediate(
    hContext: Any, hDevice: Any, altdesc: Any, phCommandList: Any
) -> int:
    context, device = CONTEXTS[hContext], DEVICES[hDevice]
    require_pointer(altdesc, "altdesc")
    require_pointer(phCommandList, "phCommandList")
    require_queue_desc(device, altdesc)
    command_list = ImmediateList(context, device, altdesc)
    command_list.handle = COMMAND_LISTS.add(command_list)
    phCommandList[0] = command_list.handle
    return 0


def zeCommandListCreateCloneExp(hCommandList: Any, phClonedCommandList: Any) -> int:
    source = COMMAND_LISTS[hCommandList]
    require_pointer(phClonedCommandList, "phClonedCommandList")
    if not isinstance(source, CommandList) or not source.flags & _CLONEABLE:
        raise Failure(
            INVALID_ARGUMENT, "the command list was not created with the flag EXP_CLONEABLE"
        )
    if not source.closed:
        raise Failure(INVALID_ARGUMENT, "the command list is open: close it before cloning it")
    clone = CommandList(source.context, source.device, source.flags, source.ordinal)
    clone.commands, clone.points = list(source.commands), list(source.points)
    clone.closed = True
    clone.handle = COMMAND_LISTS.add(clone)
    phClonedCommandList[0] = clone.handle
    return 0


def zeCommandListDestroy(hCommandList: Any) -> int:
    command_list = COMMAND_LISTS[hCommandList]
    if isinstance(command_list, ImmediateList) and not command_list.stream.settle():
        raise Failure(
            HANDLE_OBJECT_IN_USE,
            "a command of the list waits for an event: signal it, and synchronize the list",
        )
    COMMAND_LISTS.remove(hCommandList).destroy()
    return 0


def zeCommandListClose(hCommandList: Any) -> int:
    command_list = COMMAND_LISTS[hCommandList]
    if isinstance(command_list, CommandList):
        command_list.close()
    return 0


def zeCommandListReset(hCommandList: Any) -> int:
    COMMAND_LISTS[hCommandList].reset()
    return 0
