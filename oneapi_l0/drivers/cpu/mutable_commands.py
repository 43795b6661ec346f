"""Changing the commands of a mutable list (extension "Mutable Command List")."""

from __future__ import annotations

from typing import Any

from oneapi_l0._generated import ze as spec
from oneapi_l0._generated._ze_cffi import ffi

from .append_launch import refuse_closed
from .arguments import chain, require_flags, require_pointer
from .command_list import COMMAND_LISTS
from .device import PROPERTIES, Device
from .driver import EXTENSIONS
from .event import EVENTS
from .failure import (
    INVALID_ARGUMENT,
    INVALID_KERNEL_HANDLE,
    INVALID_SIZE,
    UNSUPPORTED_FEATURE,
    Failure,
)
from .kernel import (
    KERNELS,
    zeKernelSetArgumentValue,
    zeKernelSetGlobalOffsetExp,
    zeKernelSetGroupSize,
)
from .mutable_list import ALL_BUT_KERNEL, KERNEL_INSTRUCTION, MutableList

_flag = spec.ze_mutable_command_exp_flags_t
_ARGUMENTS = int(_flag.KERNEL_ARGUMENTS)
_COUNT, _SIZE = int(_flag.GROUP_COUNT), int(_flag.GROUP_SIZE)
_OFFSET = int(_flag.GLOBAL_OFFSET)
_SIGNAL, _WAITS = int(_flag.SIGNAL_EVENT), int(_flag.WAIT_EVENTS)
_KNOWN_FLAGS = ALL_BUT_KERNEL | KERNEL_INSTRUCTION

EXTENSIONS[spec.ZE_MUTABLE_COMMAND_LIST_EXP_NAME] = 1 << 16 | 1


def _fill_properties(device: Device, properties: Any) -> None:
    properties.mutableCommandListFlags = 0
    properties.mutableCommandFlags = _KNOWN_FLAGS


PROPERTIES[int(spec.ze_structure_type_t.MUTABLE_COMMAND_LIST_EXP_PROPERTIES)] = (
    "ze_mutable_command_list_exp_properties_t *",
    _fill_properties,
)


def _mutable(handle: Any) -> MutableList:
    command_list = COMMAND_LISTS[handle]
    if not isinstance(command_list, MutableList):
        raise Failure(
            INVALID_ARGUMENT,
            "the command list is not mutable: chain a ze_mutable_command_list_exp_desc_t to its "
            "descriptor when creating it",
        )
    return command_list


def zeCommandListIsMutableExp(hCommandList: Any, pIsMutable: Any) -> int:
    command_list = COMMAND_LISTS[hCommandList]
    require_pointer(pIsMutable, "pIsMutable")
    pIsMutable[0] = int(isinstance(command_list, MutableList))
    return 0


def zeCommandListGetNextCommandIdExp(hCommandList: Any, desc: Any, pCommandId: Any) -> int:
    return zeCommandListGetNextCommandIdWithKernelsExp(hCommandList, desc, 0, ffi.NULL, pCommandId)


def zeCommandListGetNextCommandIdWithKernelsExp(
    hCommandList: Any, desc: Any, numKernels: int, phKernels: Any, pCommandId: Any
) -> int:
    command_list = _mutable(hCommandList)
    require_pointer(desc, "desc")
    require_pointer(pCommandId, "pCommandId")
    require_flags(desc.flags, _KNOWN_FLAGS, "ze_mutable_command_id_exp_desc_t.flags")
    if numKernels and not phKernels:
        raise Failure(INVALID_SIZE, f"numKernels is {numKernels} but phKernels is NULL")
    if command_list.closed:
        refuse_closed()
    kernels = [KERNELS[phKernels[i]] for i in range(numKernels)]
    pCommandId[0] = command_list.announce(desc.flags or ALL_BUT_KERNEL, kernels)
    return 0


def _change_argument(command_list: MutableList, change: Any) -> None:
    _, kernel = command_list.launch_of(change.commandId, _ARGUMENTS)
    zeKernelSetArgumentValue(kernel.handle, change.argIndex, change.argSize, change.pArgValue)


def _change_count(command_list: MutableList, change: Any) -> None:
    require_pointer(change.pGroupCount, "pGroupCount")
    command, _ = command_list.launch_of(change.commandId, _COUNT)
    counts = change.pGroupCount
    command.counts = (counts.groupCountX, counts.groupCountY, counts.groupCountZ)


def _change_size(command_list: MutableList, change: Any) -> None:
    _, kernel = command_list.launch_of(change.commandId, _SIZE)
    zeKernelSetGroupSize(kernel.handle, change.groupSizeX, change.groupSizeY, change.groupSizeZ)


def _change_offset(command_list: MutableList, change: Any) -> None:
    _, kernel = command_list.launch_of(change.commandId, _OFFSET)
    zeKernelSetGlobalOffsetExp(kernel.handle, change.offsetX, change.offsetY, change.offsetZ)


_stypes = spec.ze_structure_type_t
_CHANGES = {
    int(_stypes.MUTABLE_KERNEL_ARGUMENT_EXP_DESC): (
        "ze_mutable_kernel_argument_exp_desc_t *",
        _change_argument,
    ),
    int(_stypes.MUTABLE_GROUP_COUNT_EXP_DESC): (
        "ze_mutable_group_count_exp_desc_t *",
        _change_count,
    ),
    int(_stypes.MUTABLE_GROUP_SIZE_EXP_DESC): ("ze_mutable_group_size_exp_desc_t *", _change_size),
    int(_stypes.MUTABLE_GLOBAL_OFFSET_EXP_DESC): (
        "ze_mutable_global_offset_exp_desc_t *",
        _change_offset,
    ),
}


def zeCommandListUpdateMutableCommandsExp(hCommandList: Any, desc: Any) -> int:
    command_list = _mutable(hCommandList)
    require_pointer(desc, "desc")
    for header in chain(desc.pNext):
        change = _CHANGES.get(header.stype)
        if change is None:
            raise Failure(UNSUPPORTED_FEATURE, f"commands cannot be changed in {header.stype:#x}")
        c_type, apply = change
        apply(command_list, ffi.cast(c_type, header))
    return 0


def zeCommandListUpdateMutableCommandSignalEventExp(
    hCommandList: Any, commandId: int, hSignalEvent: Any
) -> int:
    command_list = _mutable(hCommandList)
    event = EVENTS[hSignalEvent] if hSignalEvent else None
    command = command_list.command(commandId, _SIGNAL)
    command.signal = None
    if event is not None:
        command.signal = event.target()
        if command.signal is not event:
            command_list.points.append(command.signal)
    return 0


def zeCommandListUpdateMutableCommandWaitEventsExp(
    hCommandList: Any, commandId: int, numWaitEvents: int, phWaitEvents: Any
) -> int:
    """NULL in place of an event, or of the array, is nothing to wait for."""
    command_list = _mutable(hCommandList)
    command = command_list.command(commandId, _WAITS)
    if numWaitEvents != command.wait_count:
        raise Failure(
            INVALID_SIZE,
            f"the command was appended with {command.wait_count} wait events, not {numWaitEvents}",
        )
    handles = [phWaitEvents[i] for i in range(numWaitEvents)] if phWaitEvents else []
    command.waits = tuple([EVENTS[handle].source() for handle in handles if handle])
    return 0


def zeCommandListUpdateMutableCommandKernelsExp(
    hCommandList: Any, numKernels: int, pCommandId: Any, phKernels: Any
) -> int:
    command_list = _mutable(hCommandList)
    require_pointer(pCommandId, "pCommandId")
    require_pointer(phKernels, "phKernels")
    for i in range(numKernels):
        kernel = KERNELS[phKernels[i]]
        command, _ = command_list.launch_of(pCommandId[i], KERNEL_INSTRUCTION)
        if kernel not in command.choices:
            raise Failure(
                INVALID_KERNEL_HANDLE,
                f"kernel {kernel.name} is none of those that the command was announced with",
            )
        command.take_kernel(kernel)
    return 0
