"""What a command list was made with (Level Zero core, "Command List")."""

from __future__ import annotations

from typing import Any

from .arguments import require_pointer
from .command_list import COMMAND_LISTS
from .failure import INVALID_ARGUMENT, Failure
from .immediate_list import ImmediateList


def immediate_list(handle: Any) -> ImmediateList:
    command_list = COMMAND_LISTS[handle]
    if not isinstance(command_list, ImmediateList):
        raise Failure(INVALID_ARGUMENT, "the command list is not an immediate one")
    return command_list


def zeCommandListGetDeviceHandle(hCommandList: Any, phDevice: Any) -> int:
    command_list = COMMAND_LISTS[hCommandList]
    require_pointer(phDevice, "phDevice")
    phDevice[0] = command_list.device.handle
    return 0


def zeCommandListGetContextHandle(hCommandList: Any, phContext: Any) -> int:
    command_list = COMMAND_LISTS[hCommandList]
    require_pointer(phContext, "phContext")
    phContext[0] = command_list.context.handle
    return 0


def zeCommandListGetOrdinal(hCommandList: Any, pOrdinal: Any) -> int:
    command_list = COMMAND_LISTS[hCommandList]
    require_pointer(pOrdinal, "pOrdinal")
    pOrdinal[0] = command_list.ordinal
    return 0


def zeCommandListGetFlags(hCommandList: Any, pFlags: Any) -> int:
    command_list = COMMAND_LISTS[hCommandList]
    require_pointer(pFlags, "pFlags")
    pFlags[0] = command_list.flags
    return 0


def zeCommandListIsImmediate(hCommandList: Any, pIsImmediate: Any) -> int:
    command_list = COMMAND_LISTS[hCommandList]
    require_pointer(pIsImmediate, "pIsImmediate")
    pIsImmediate[0] = int(command_list.is_immediate)
    return 0


def zeCommandListImmediateGetIndex(hCommandListImmediate: Any, pIndex: Any) -> int:
    command_list = immediate_list(hCommandListImmediate)
    require_pointer(pIndex, "pIndex")
    pIndex[0] = command_list.index
    return 0


def zeCommandListImmediateGetFlags(hCommandList: Any, pFlags: Any) -> int:
    command_list = immediate_list(hCommandList)
    require_pointer(pFlags, "pFlags")
    pFlags[0] = command_list.queue_flags
    return 0


def zeCommandListImmediateGetMode(hCommandList: Any, pMode: Any) -> int:
    command_list = immediate_list(hCommandList)
    require_pointer(pMode, "pMode")
    pMode[0] = command_list.mode
    return 0


def zeCommandListImmediateGetPriority(hCommandList: Any, pPriority: Any) -> int:
    command_list = immediate_list(hCommandList)
    require_pointer(pPriority, "pPriority")
    pPriority[0] = command_list.priority
    return 0
