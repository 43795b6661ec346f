"""In-order OpenCL queues, with and without timestamps."""

from __future__ import annotations

from typing import Any

from oneapi_l0._generated._opencl_cffi import ffi

from . import opencl

_NULL = ffi.NULL


def create(properties: Any = _NULL) -> Any:
    status = ffi.new("cl_int *")
    queue = opencl.lib.clCreateCommandQueueWithProperties(
        opencl.context(), opencl.device, properties, status
    )
    opencl.check(status[0], "clCreateCommandQueueWithProperties")
    return queue


def create_profiling_after(queue: Any) -> Any:
    """A queue whose commands keep timestamps, and start when those of the other have finished.

    Enqueueing into it takes twice the time, so a stream has one only when it needs it.
    """
    lib = opencl.lib
    names = (lib.CL_QUEUE_PROPERTIES, lib.CL_QUEUE_PROFILING_ENABLE, 0)
    profiling = create(ffi.new("cl_queue_properties[]", names))
    event = ffi.new("cl_event *")
    opencl.check(lib.clEnqueueMarkerWithWaitList(queue, 0, _NULL, event), "a marker")
    opencl.check(lib.clFlush(queue), "clFlush")
    opencl.check(lib.clEnqueueBarrierWithWaitList(profiling, 1, event, _NULL), "a barrier")
    lib.clReleaseEvent(event[0])
    return profiling
