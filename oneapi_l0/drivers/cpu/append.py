"""Commands (Level Zero core, "Command List"): launches, copies, fills and barriers."""

from __future__ import annotations

from typing import Any

from oneapi_l0._generated._opencl_cffi import ffi as cl_ffi
from oneapi_l0._generated._ze_cffi import ffi

from . import opencl
from .arguments import refuse_events, require_pointer
from .command_list import COMMAND_LISTS, CommandList, ImmediateList
from .device import MAX_FILL_PATTERN_NBYTES
from .failure import (
    INVALID_ARGUMENT,
    INVALID_SIZE,
    OVERLAPPING_REGIONS,
    UNSUPPORTED_ALIGNMENT,
    Failure,
)
from .kernel import KERNELS

_NULL = cl_ffi.NULL
_UINTPTR = ffi.typeof("uintptr_t")


def _refuse_closed(command_list: CommandList | ImmediateList) -> None:
    raise Failure(
        INVALID_ARGUMENT, "the command list is closed: reset it before appending to it again"
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
    if hSignalEvent or numWaitEvents:
        refuse_events(hSignalEvent, numWaitEvents, phWaitEvents)
    if command_list.closed:
        _refuse_closed(command_list)
    if kernel.missing:
        raise Failure(
            INVALID_ARGUMENT,
            f"kernel {kernel.name} cannot run: no value was set for its argument"
            f" {', '.join(map(str, sorted(kernel.missing)))}",
        )
    x, y, z = pLaunchFuncArgs.groupCountX, pLaunchFuncArgs.groupCountY, pLaunchFuncArgs.groupCountZ
    # No group, no work: OpenCL would call a size of 0 an error in some versions.
    if x and y and z:
        command_list.launch(kernel, x, y, z)
    return 0


def zeCommandListAppendMemoryCopy(
    hCommandList: Any,
    dstptr: Any,
    srcptr: Any,
    size: int,
    hSignalEvent: Any,
    numWaitEvents: int,
    phWaitEvents: Any,
) -> int:
    command_list = COMMAND_LISTS[hCommandList]
    if not dstptr or not srcptr:
        require_pointer(dstptr, "dstptr")
        require_pointer(srcptr, "srcptr")
    if hSignalEvent or numWaitEvents:
        refuse_events(hSignalEvent, numWaitEvents, phWaitEvents)
    if command_list.closed:
        _refuse_closed(command_list)
    if size == 0:
        return 0
    distance = int(ffi.cast(_UINTPTR, dstptr)) - int(ffi.cast(_UINTPTR, srcptr))
    if -size < distance < size:
        if distance == 0:
            return 0
        raise Failure(
            OVERLAPPING_REGIONS, f"source and destination overlap: {distance} bytes apart"
        )
    command_list.enqueue(opencl.lib.clEnqueueMemcpyINTEL, 0, dstptr, srcptr, size, 0, _NULL, _NULL)
    return 0


def zeCommandListAppendMemoryFill(
    hCommandList: Any,
    ptr: Any,
    pattern: Any,
    pattern_size: int,
    size: int,
    hSignalEvent: Any,
    numWaitEvents: int,
    phWaitEvents: Any,
) -> int:
    command_list = COMMAND_LISTS[hCommandList]
    require_pointer(ptr, "ptr")
    require_pointer(pattern, "pattern")
    if hSignalEvent or numWaitEvents:
        refuse_events(hSignalEvent, numWaitEvents, phWaitEvents)
    if command_list.closed:
        _refuse_closed(command_list)
    if pattern_size == 0 or pattern_size & (pattern_size - 1):
        raise Failure(INVALID_SIZE, f"the pattern size {pattern_size} is not a power of two")
    if pattern_size > MAX_FILL_PATTERN_NBYTES:
        raise Failure(
            INVALID_SIZE,
            f"the pattern size {pattern_size} exceeds maxMemoryFillPatternSize, "
            f"{MAX_FILL_PATTERN_NBYTES}",
        )
    if size % pattern_size:
        raise Failure(
            INVALID_SIZE, f"the size {size} is not a multiple of the pattern size {pattern_size}"
        )
    if int(ffi.cast(_UINTPTR, ptr)) % pattern_size:
        raise Failure(
            UNSUPPORTED_ALIGNMENT, f"ptr is not aligned to the pattern size {pattern_size}"
        )
    if size == 0:
        return 0
    # The caller may change the pattern once this returns, so a recorded command has a copy.
    copied = cl_ffi.new("uint8_t[]", bytes(ffi.buffer(pattern, pattern_size)))
    command_list.enqueue(
        opencl.lib.clEnqueueMemFillINTEL, ptr, copied, pattern_size, size, 0, _NULL, _NULL
    )
    return 0


def zeCommandListAppendBarrier(
    hCommandList: Any, hSignalEvent: Any, numWaitEvents: int, phWaitEvents: Any
) -> int:
    """Commands of a list run one after the other, so between them is always a barrier."""
    command_list = COMMAND_LISTS[hCommandList]
    if hSignalEvent or numWaitEvents:
        refuse_events(hSignalEvent, numWaitEvents, phWaitEvents)
    if command_list.closed:
        _refuse_closed(command_list)
    return 0


def zeCommandListAppendMemoryRangesBarrier(
    hCommandList: Any,
    numRanges: int,
    pRangeSizes: Any,
    pRanges: Any,
    hSignalEvent: Any,
    numWaitEvents: int,
    phWaitEvents: Any,
) -> int:
    require_pointer(pRangeSizes, "pRangeSizes")
    require_pointer(pRanges, "pRanges")
    return zeCommandListAppendBarrier(hCommandList, hSignalEvent, numWaitEvents, phWaitEvents)


def zeCommandListAppendMemoryPrefetch(hCommandList: Any, ptr: Any, size: int) -> int:
    """A hint about where memory should be: it is there already."""
    command_list = COMMAND_LISTS[hCommandList]
    require_pointer(ptr, "ptr")
    if command_list.closed:
        _refuse_closed(command_list)
    return 0
