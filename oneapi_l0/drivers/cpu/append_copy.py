"""Copies and fills (Level Zero core, "Copies"): linear, and regions of 2-D and 3-D arrays."""

from __future__ import annotations

from typing import Any

from oneapi_l0._generated import ze as spec
from oneapi_l0._generated._opencl_cffi import ffi as cl_ffi
from oneapi_l0._generated._ze_cffi import ffi

from . import opencl
from .append_launch import refuse_closed
from .arguments import require_enumerator, require_pointer
from .command_list import COMMAND_LISTS
from .device import DEVICES, MAX_FILL_PATTERN_NBYTES
from .driver import CONTEXTS
from .event import EVENTS, waits_of
from .failure import (
    INVALID_SIZE,
    OVERLAPPING_REGIONS,
    UNSUPPORTED_FEATURE,
    Failure,
)
from .regions import RegionCopy
from .signals import Signal

_UINTPTR = ffi.typeof("uintptr_t")
_advice = spec.ze_memory_advice_t
_ADVICES = tuple(int(advice) for advice in _advice)


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
    signal = EVENTS[hSignalEvent] if hSignalEvent else None
    waits = waits_of(numWaitEvents, phWaitEvents) if numWaitEvents else ()
    if command_list.closed:
        refuse_closed()
    distance = int(ffi.cast(_UINTPTR, dstptr)) - int(ffi.cast(_UINTPTR, srcptr))
    if distance and -size < distance < size:
        raise Failure(
            OVERLAPPING_REGIONS, f"source and destination overlap: {abs(distance)} bytes apart"
        )
    if size == 0 or distance == 0:
        command_list.append(waits, None, None, signal)
    else:
        command_list.copy(dstptr, srcptr, size, waits, signal)
    return 0


def zeCommandListAppendMemoryCopyWithParameters(
    hCommandList: Any,
    dstptr: Any,
    srcptr: Any,
    size: int,
    pNext: Any,
    hSignalEvent: Any,
    numWaitEvents: int,
    phWaitEvents: Any,
) -> int:
    if pNext:
        raise Failure(UNSUPPORTED_FEATURE, "no extension of this function is known")
    return zeCommandListAppendMemoryCopy(
        hCommandList, dstptr, srcptr, size, hSignalEvent, numWaitEvents, phWaitEvents
    )


def zeCommandListAppendMemoryCopyFromContext(
    hCommandList: Any,
    dstptr: Any,
    hContextSrc: Any,
    srcptr: Any,
    size: int,
    hSignalEvent: Any,
    numWaitEvents: int,
    phWaitEvents: Any,
) -> int:
    CONTEXTS[hContextSrc]
    return zeCommandListAppendMemoryCopy(
        hCommandList, dstptr, srcptr, size, hSignalEvent, numWaitEvents, phWaitEvents
    )


def zeCommandListAppendMemoryCopyRegion(
    hCommandList: Any,
    dstptr: Any,
    dstRegion: Any,
    dstPitch: int,
    dstSlicePitch: int,
    srcptr: Any,
    srcRegion: Any,
    srcPitch: int,
    srcSlicePitch: int,
    hSignalEvent: Any,
    numWaitEvents: int,
    phWaitEvents: Any,
) -> int:
    command_list = COMMAND_LISTS[hCommandList]
    for pointer, name in (
        (dstptr, "dstptr"),
        (dstRegion, "dstRegion"),
        (srcptr, "srcptr"),
        (srcRegion, "srcRegion"),
    ):
        require_pointer(pointer, name)
    signal = EVENTS[hSignalEvent] if hSignalEvent else None
    waits = waits_of(numWaitEvents, phWaitEvents)
    if command_list.closed:
        refuse_closed()
    copy = RegionCopy(
        (dstptr, dstRegion, dstPitch, dstSlicePitch), (srcptr, srcRegion, srcPitch, srcSlicePitch)
    )
    if copy.is_empty:
        command_list.append(waits, None, None, signal)
    elif copy.linear_nbytes:
        destination = ffi.cast("void *", copy.destination)
        source = ffi.cast("void *", copy.source)
        arguments = (0, destination, source, copy.linear_nbytes)
        command_list.append(waits, opencl.lib.clEnqueueMemcpyINTEL, arguments, signal)
    else:
        command_list.append(waits, copy, None, signal)
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
    signal = EVENTS[hSignalEvent] if hSignalEvent else None
    waits = waits_of(numWaitEvents, phWaitEvents) if numWaitEvents else ()
    if command_list.closed:
        refuse_closed()
    if pattern_size == 0 or pattern_size & (pattern_size - 1):
        raise Failure(INVALID_SIZE, f"the pattern size {pattern_size} is not a power of two")
    if size % pattern_size:
        raise Failure(
            INVALID_SIZE, f"the size {size} is not a multiple of the pattern size {pattern_size}"
        )
    if size == 0:
        command_list.append(waits, None, None, signal)
        return 0
    # The caller may change the pattern once this returns, so a recorded command has a copy.
    copied = cl_ffi.new("uint8_t[]", bytes(ffi.buffer(pattern, pattern_size)))
    arguments = (ptr, copied, pattern_size, size)
    aligned = int(ffi.cast(_UINTPTR, ptr)) % pattern_size == 0
    if aligned and pattern_size <= MAX_FILL_PATTERN_NBYTES:
        command_list.append(waits, opencl.lib.clEnqueueMemFillINTEL, arguments, signal)
    else:
        command_list.append(waits, _fill_by_copies, arguments, signal)
        # The copies read the pattern when they run, and then nothing else may hold it any more.
        command_list.append((), None, None, _Keeper(copied))
    return 0


class _Keeper(Signal):
    """A signal for nobody: whoever is to signal it keeps some memory alive so long."""

    __slots__ = ("_kept",)

    def __init__(self, kept: Any) -> None:
        super().__init__()
        self._kept = kept


def _fill_by_copies(
    queue: Any, ptr: Any, pattern: Any, pattern_size: int, size: int, *events: Any
) -> int:
    """For patterns that the runtime does not take: copies the pattern, then what is there, twice
    as much each time. The queue is in order, so the last copy's event is that of all."""
    copy = opencl.lib.clEnqueueMemcpyINTEL
    target = cl_ffi.cast("char *", int(ffi.cast(_UINTPTR, ptr)))
    source, filled = pattern, 0
    while True:
        nbytes = min(filled or pattern_size, size - filled)
        is_last = filled + nbytes == size
        after = events if is_last else (0, cl_ffi.NULL, cl_ffi.NULL)
        status = int(copy(queue, 0, target + filled, source, nbytes, *after))
        if status or is_last:
            return status
        source, filled = target, filled + nbytes


def zeCommandListAppendMemoryFillWithParameters(
    hCommandList: Any,
    ptr: Any,
    pattern: Any,
    pattern_size: int,
    size: int,
    pNext: Any,
    hSignalEvent: Any,
    numWaitEvents: int,
    phWaitEvents: Any,
) -> int:
    if pNext:
        raise Failure(UNSUPPORTED_FEATURE, "no extension of this function is known")
    return zeCommandListAppendMemoryFill(
        hCommandList, ptr, pattern, pattern_size, size, hSignalEvent, numWaitEvents, phWaitEvents
    )


def zeCommandListAppendMemoryPrefetch(hCommandList: Any, ptr: Any, size: int) -> int:
    """No effect: memory is where it should be already."""
    command_list = COMMAND_LISTS[hCommandList]
    require_pointer(ptr, "ptr")
    if command_list.closed:
        refuse_closed()
    return 0


def zeCommandListAppendMemAdvise(
    hCommandList: Any, hDevice: Any, ptr: Any, size: int, advice: int
) -> int:
    """No effect: there is one place for memory to be."""
    command_list = COMMAND_LISTS[hCommandList]
    DEVICES[hDevice]
    require_pointer(ptr, "ptr")
    require_enumerator(advice, _ADVICES, "advice")
    if command_list.closed:
        refuse_closed()
    return 0
