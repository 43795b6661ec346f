"""Launches (Level Zero core, "Kernel"): direct, cooperative, and with counts read when they run."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from oneapi_l0 import native
from oneapi_l0._generated import ze as spec
from oneapi_l0._generated._opencl_cffi import ffi as cl_ffi
from oneapi_l0._generated._ze_cffi import ffi

from . import opencl
from .arguments import chain, require_pointer
from .command_list import COMMAND_LISTS, require_compute
from .event import EVENTS, waits_of
from .failure import INVALID_ARGUMENT, UNSUPPORTED_FEATURE, Failure
from .kernel import KERNELS, Kernel, zeKernelSetArgumentValue, zeKernelSetGroupSize
from .launch import recorded_launch
from .signals import Signal
from .spirv_kernels import LOCAL_POINTER
from .stream import Stream

_COOPERATIVE = int(spec.ze_structure_type_t.COMMAND_LIST_APPEND_PARAM_COOPERATIVE_DESC)
_cooperative_desc = ffi.typeof("ze_command_list_append_launch_kernel_param_cooperative_desc_t *")


def refuse_closed() -> None:
    """Native programs are told nothing, as GPU drivers tell them nothing and the official
    conformance tests want it: the command is not appended."""
    code = 0 if native.hosts_python else INVALID_ARGUMENT
    raise Failure(code, "the command list is closed: reset it before appending to it again")


def _refuse_missing(kernel: Kernel) -> None:
    raise Failure(
        INVALID_ARGUMENT,
        f"kernel {kernel.name} cannot run: no value was set for its argument"
        f" {', '.join(map(str, sorted(kernel.missing)))}",
    )


def zeCommandListAppendLaunchKernel(
    hCommandList: Any,
    hKernel: Any,
    pLaunchFuncArgs: Any,
    hSignalEvent: Any,
    numWaitEvents: int,
    phWaitEvents: Any,
) -> int:
    command_list = COMMAND_LISTS[hCommandList]
    kernel = KERNELS[hKernel]
    if not pLaunchFuncArgs:
        require_pointer(pLaunchFuncArgs, "pLaunchFuncArgs")
    signal = EVENTS[hSignalEvent] if hSignalEvent else None
    waits = waits_of(numWaitEvents, phWaitEvents) if numWaitEvents else ()
    if command_list.closed:
        refuse_closed()
    if command_list.ordinal:
        require_compute(command_list)
    if kernel.missing:
        _refuse_missing(kernel)
    x, y, z = pLaunchFuncArgs.groupCountX, pLaunchFuncArgs.groupCountY, pLaunchFuncArgs.groupCountZ
    # No group, no work: OpenCL would call a size of 0 an error in some versions.
    if x and y and z:
        command_list.launch(kernel, x, y, z, waits, signal)
    else:
        command_list.launch_nothing(kernel, waits, signal)
    return 0


def zeCommandListAppendLaunchCooperativeKernel(
    hCommandList: Any,
    hKernel: Any,
    pLaunchFuncArgs: Any,
    hSignalEvent: Any,
    numWaitEvents: int,
    phWaitEvents: Any,
) -> int:
    """All groups must run at once, so as many threads must be at work before anybody waits."""
    kernel = KERNELS[hKernel]
    require_pointer(pLaunchFuncArgs, "pLaunchFuncArgs")
    counts = pLaunchFuncArgs
    wanted = counts.groupCountX * counts.groupCountY * counts.groupCountZ
    limit = kernel.module.device.compute_units
    if wanted > limit:
        raise Failure(
            INVALID_ARGUMENT, f"{wanted} groups cannot run at once on {limit} compute units"
        )
    zeCommandListAppendLaunchKernel(
        hCommandList, hKernel, pLaunchFuncArgs, hSignalEvent, numWaitEvents, phWaitEvents
    )
    # A command of its own: what is replayed needs the helping thread each time.
    COMMAND_LISTS[hCommandList].append((), None, None, Signal())
    return 0


def zeCommandListAppendLaunchKernelWithParameters(
    hCommandList: Any,
    hKernel: Any,
    pGroupCounts: Any,
    pNext: Any,
    hSignalEvent: Any,
    numWaitEvents: int,
    phWaitEvents: Any,
) -> int:
    is_cooperative = False
    for extension in chain(pNext):
        if extension.stype != _COOPERATIVE:
            raise Failure(
                UNSUPPORTED_FEATURE, f"a launch has no parameter of type {extension.stype:#x}"
            )
        parameter: Any = ffi.cast(_cooperative_desc, extension)
        is_cooperative = bool(parameter.isCooperative)
    launch = (
        zeCommandListAppendLaunchCooperativeKernel
        if is_cooperative
        else zeCommandListAppendLaunchKernel
    )
    return launch(hCommandList, hKernel, pGroupCounts, hSignalEvent, numWaitEvents, phWaitEvents)


def zeCommandListAppendLaunchKernelWithArguments(
    hCommandList: Any,
    hKernel: Any,
    groupCounts: Any,
    groupSizes: Any,
    pArguments: Any,
    pNext: Any,
    hSignalEvent: Any,
    numWaitEvents: int,
    phWaitEvents: Any,
) -> int:
    """As if arguments and group size were set first; they stay set."""
    kernel = KERNELS[hKernel]
    if kernel.parameters:
        require_pointer(pArguments, "pArguments")
    zeKernelSetGroupSize(
        hKernel, groupSizes.groupSizeX, groupSizes.groupSizeY, groupSizes.groupSizeZ
    )
    for index, (kind, nbytes) in enumerate(kernel.parameters):
        value = pArguments[index]
        if kind == LOCAL_POINTER:
            # The array holds addresses only: that of the size, for local memory.
            require_pointer(value, f"pArguments[{index}]")
            nbytes, value = int(ffi.cast("size_t *", value)[0]), ffi.NULL
        zeKernelSetArgumentValue(hKernel, index, nbytes, value)
    counts = ffi.new("ze_group_count_t *", groupCounts)
    return zeCommandListAppendLaunchKernelWithParameters(
        hCommandList, hKernel, counts, pNext, hSignalEvent, numWaitEvents, phWaitEvents
    )


class IndirectLaunch:
    """An operation of the host: reads the group counts, then launches."""

    __slots__ = ("_count", "_groups", "_launches")

    def __init__(self, kernels: Sequence[Kernel], groups: Any, count: Any = None) -> None:
        for kernel in kernels:
            if kernel.missing:
                _refuse_missing(kernel)
        # Of each launch, all but the global size, which is filled in when it runs.
        self._launches = [recorded_launch(kernel, 1, 1, 1) for kernel in kernels]
        self._groups = groups
        self._count = count

    def __call__(self, stream: Stream, signal: Signal | None) -> bool:
        launches = self._launches
        if self._count is not None:
            launches = launches[: self._count[0]]
        wanted = []
        for i, (kernel, dimensions, offset, _, group) in enumerate(launches):
            counts = self._groups[i]
            x, y, z = counts.groupCountX, counts.groupCountY, counts.groupCountZ
            if x and y and z:
                size = cl_ffi.new("size_t[3]", (x * group[0], y * group[1], z * group[2]))
                wanted.append((kernel, dimensions, offset, size, group))
        for arguments in wanted:
            last = signal if arguments is wanted[-1] else None
            stream.enqueue(opencl.lib.clEnqueueNDRangeKernel, arguments, last)
        return bool(wanted)


def zeCommandListAppendLaunchKernelIndirect(
    hCommandList: Any,
    hKernel: Any,
    pLaunchArgumentsBuffer: Any,
    hSignalEvent: Any,
    numWaitEvents: int,
    phWaitEvents: Any,
) -> int:
    command_list = COMMAND_LISTS[hCommandList]
    kernel = KERNELS[hKernel]
    require_pointer(pLaunchArgumentsBuffer, "pLaunchArgumentsBuffer")
    signal = EVENTS[hSignalEvent] if hSignalEvent else None
    waits = waits_of(numWaitEvents, phWaitEvents)
    if command_list.closed:
        refuse_closed()
    require_compute(command_list)
    command_list.append(waits, IndirectLaunch([kernel], pLaunchArgumentsBuffer), None, signal)
    return 0


def zeCommandListAppendLaunchMultipleKernelsIndirect(
    hCommandList: Any,
    numKernels: int,
    phKernels: Any,
    pCountBuffer: Any,
    pLaunchArgumentsBuffer: Any,
    hSignalEvent: Any,
    numWaitEvents: int,
    phWaitEvents: Any,
) -> int:
    command_list = COMMAND_LISTS[hCommandList]
    for pointer, name in (
        (phKernels, "phKernels"),
        (pCountBuffer, "pCountBuffer"),
        (pLaunchArgumentsBuffer, "pLaunchArgumentsBuffer"),
    ):
        require_pointer(pointer, name)
    kernels = [KERNELS[phKernels[i]] for i in range(numKernels)]
    signal = EVENTS[hSignalEvent] if hSignalEvent else None
    waits = waits_of(numWaitEvents, phWaitEvents)
    if command_list.closed:
        refuse_closed()
    require_compute(command_list)
    launch = IndirectLaunch(kernels, pLaunchArgumentsBuffer, pCountBuffer)
    command_list.append(waits, launch, None, signal)
    return 0
