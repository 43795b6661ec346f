"""Command lists (Level Zero core, "Command List"): recorded for a queue, or run at once.

A recorded command is an OpenCL enqueue function with all of its arguments but the queue. Both
kinds of list keep the order of their commands, so a barrier has nothing left to do.
"""

from __future__ import annotations

from typing import Any

from oneapi_l0._generated import ze as spec
from oneapi_l0._generated._opencl_cffi import ffi as cl_ffi

from . import opencl
from .arguments import require_enumerator, require_flags, require_pointer
from .device import DEVICES, QUEUE_GROUP_COUNT, Device
from .driver import CONTEXTS, Context
from .failure import INVALID_ARGUMENT, INVALID_ENUMERATION, Failure
from .handles import Owned, Table
from .kernel import Kernel
from .stream import Stream

_flag = spec.ze_command_list_flags_t
_RELAXED_ORDERING = int(_flag.RELAXED_ORDERING)
_IN_ORDER = int(_flag.IN_ORDER)
_KNOWN_FLAGS = 0x3F
_KNOWN_QUEUE_FLAGS = 0x7
_mode = spec.ze_command_queue_mode_t
_SYNCHRONOUS = int(_mode.SYNCHRONOUS)
_MODES = (int(_mode.DEFAULT), _SYNCHRONOUS, int(_mode.ASYNCHRONOUS))
_priority = spec.ze_command_queue_priority_t
_PRIORITIES = (
    int(_priority.NORMAL),
    int(_priority.PRIORITY_LOW),
    int(_priority.PRIORITY_HIGH),
)
_NULL = cl_ffi.NULL


class CommandList:
    """A list that records; a queue replays it, as often as it is asked to."""

    is_immediate = False

    __slots__ = ("_kernels", "closed", "commands", "context", "device", "flags", "handle")

    def __init__(self, context: Context, device: Device, flags: int) -> None:
        self.context = context
        self.device = device
        self.flags = flags
        self.closed = False
        self.commands: list[tuple[Any, tuple[Any, ...]]] = []
        self._kernels: list[Any] = []
        self.handle: Any = None

    def enqueue(self, function: Any, *arguments: Any) -> None:
        """Record one OpenCL command."""
        self.commands.append((function, arguments))

    def launch(self, kernel: Kernel, x: int, y: int, z: int) -> None:
        """Record a launch, with arguments and group size as they are now."""
        status = cl_ffi.new("cl_int *")
        clone = opencl.lib.clCloneKernel(kernel.cl_kernel, status)
        if status[0]:
            opencl.check(status[0], f"copying the arguments of kernel {kernel.name}")
        self._kernels.append((Owned(clone, opencl.lib.clReleaseKernel), kernel.module))
        group = cl_ffi.new("size_t[3]", (kernel.group_x, kernel.group_y, kernel.group_z))
        size = cl_ffi.new("size_t[3]", (x * kernel.group_x, y * kernel.group_y, z * kernel.group_z))
        self.commands.append(
            (
                opencl.lib.clEnqueueNDRangeKernel,
                (clone, 3, _NULL, size, group, 0, _NULL, _NULL),
            )
        )

    def reset(self) -> None:
        """Forget the commands. The runtime keeps what is still running."""
        self.commands = []
        self._kernels = []
        self.closed = False

    def destroy(self) -> None:
        self.reset()


class ImmediateList:
    """A list that hands each command to its own stream; a synchronous one waits for it."""

    is_immediate = True

    __slots__ = (
        "cl_queue",
        "closed",
        "context",
        "device",
        "flags",
        "handle",
        "index",
        "is_synchronous",
        "mode",
        "priority",
        "stream",
    )

    def __init__(self, context: Context, device: Device, desc: Any) -> None:
        self.context = context
        self.device = device
        self.flags, self.index = desc.flags, desc.index
        self.mode, self.priority = desc.mode, desc.priority
        self.is_synchronous = desc.mode == _SYNCHRONOUS
        self.closed = False
        self.stream = Stream()
        self.cl_queue = self.stream.cl_queue
        self.handle: Any = None

    def enqueue(self, function: Any, *arguments: Any) -> None:
        status = function(self.cl_queue, *arguments)
        if status:
            opencl.check(status, "a command of an immediate list")
        self._submitted()

    def launch(self, kernel: Kernel, x: int, y: int, z: int) -> None:
        # The runtime copies arguments and sizes as it enqueues, so no clone is needed here.
        size = kernel.global_size
        size[0], size[1], size[2] = x * kernel.group_x, y * kernel.group_y, z * kernel.group_z
        status = opencl.lib.clEnqueueNDRangeKernel(
            self.cl_queue, kernel.cl_kernel, 3, _NULL, size, kernel.group_size, 0, _NULL, _NULL
        )
        if status:
            opencl.check(status, f"launching kernel {kernel.name}")
        self._submitted()

    def _submitted(self) -> None:
        if self.is_synchronous:
            self.stream.finish()
        else:
            self.stream.submitted()

    def reset(self) -> None:
        """Nothing is recorded, so nothing is forgotten."""

    def destroy(self) -> None:
        self.stream.close()


COMMAND_LISTS: Table[CommandList | ImmediateList] = Table("ze_command_list_handle_t")


def require_queue_desc(device: Device, desc: Any) -> None:
    """The checks that queues and immediate lists share."""
    if desc.ordinal >= QUEUE_GROUP_COUNT:
        raise Failure(INVALID_ARGUMENT, f"there is no queue group {desc.ordinal}, only 0")
    if desc.index >= device.queue_count:
        raise Failure(
            INVALID_ARGUMENT, f"queue group 0 has {device.queue_count} queues, none at {desc.index}"
        )
    require_flags(desc.flags, _KNOWN_QUEUE_FLAGS, "ze_command_queue_desc_t.flags")
    require_enumerator(desc.mode, _MODES, "ze_command_queue_desc_t.mode")
    require_enumerator(desc.priority, _PRIORITIES, "ze_command_queue_desc_t.priority")


def zeCommandListCreate(hContext: Any, hDevice: Any, desc: Any, phCommandList: Any) -> int:
    context, device = CONTEXTS[hContext], DEVICES[hDevice]
    require_pointer(desc, "desc")
    require_pointer(phCommandList, "phCommandList")
    flags = desc.flags
    require_flags(flags, _KNOWN_FLAGS, "ze_command_list_desc_t.flags")
    if flags & _IN_ORDER and flags & _RELAXED_ORDERING:
        raise Failure(INVALID_ENUMERATION, "IN_ORDER and RELAXED_ORDERING exclude each other")
    if desc.commandQueueGroupOrdinal >= QUEUE_GROUP_COUNT:
        raise Failure(
            INVALID_ARGUMENT, f"there is no queue group {desc.commandQueueGroupOrdinal}, only 0"
        )
    command_list = CommandList(context, device, flags)
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


def zeCommandListDestroy(hCommandList: Any) -> int:
    COMMAND_LISTS.remove(hCommandList).destroy()
    return 0


def zeCommandListClose(hCommandList: Any) -> int:
    command_list = COMMAND_LISTS[hCommandList]
    if not command_list.is_immediate:
        command_list.closed = True
    return 0


def zeCommandListReset(hCommandList: Any) -> int:
    COMMAND_LISTS[hCommandList].reset()
    return 0


def _immediate(handle: Any) -> ImmediateList:
    command_list = COMMAND_LISTS[handle]
    if not isinstance(command_list, ImmediateList):
        raise Failure(INVALID_ARGUMENT, "the command list is not an immediate one")
    return command_list


def zeCommandListHostSynchronize(hCommandList: Any, timeout: int) -> int:
    return _immediate(hCommandList).stream.wait(timeout)


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
    COMMAND_LISTS[hCommandList]
    require_pointer(pOrdinal, "pOrdinal")
    pOrdinal[0] = 0
    return 0


def zeCommandListImmediateGetIndex(hCommandListImmediate: Any, pIndex: Any) -> int:
    command_list = _immediate(hCommandListImmediate)
    require_pointer(pIndex, "pIndex")
    pIndex[0] = command_list.index
    return 0


def zeCommandListIsImmediate(hCommandList: Any, pIsImmediate: Any) -> int:
    command_list = COMMAND_LISTS[hCommandList]
    require_pointer(pIsImmediate, "pIsImmediate")
    pIsImmediate[0] = int(command_list.is_immediate)
    return 0
