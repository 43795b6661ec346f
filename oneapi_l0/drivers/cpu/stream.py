"""A stream: the in-order OpenCL queue under a command queue or an immediate command list."""

from __future__ import annotations

import threading
import time
from typing import Any

from oneapi_l0._generated._opencl_cffi import ffi

from . import handles, opencl
from .failure import NOT_READY

FOREVER = 0xFFFF_FFFF_FFFF_FFFF
_PROFILING_OFF = ffi.NULL
# Waits beyond this are worth a thread: one that sits in clFinish works, one that polls does not.
_POLL_NS = 200_000

# Streams whose work the process must not leave behind: see `drain`.
_live: dict[int, Stream] = {}


class Stream:
    """Commands run one after the other. Each command may use all cores; a host thread that
    waits in `finish` is one of the runtime's workers, so waiting is better than polling.
    """

    __slots__ = ("_finished", "_lock", "_marked", "_marker", "cl_queue", "submissions")

    def __init__(self) -> None:
        status = ffi.new("cl_int *")
        self.cl_queue = opencl.lib.clCreateCommandQueueWithProperties(
            opencl.context(), opencl.device, _PROFILING_OFF, status
        )
        opencl.check(status[0], "clCreateCommandQueueWithProperties")
        self.submissions = 0
        self._marker: Any = None
        self._marked = -1
        self._lock = threading.Lock()
        self._finished: threading.Event | None = None
        _live[id(self)] = self

    def submitted(self) -> None:
        """Let what was just enqueued start, without waiting for it."""
        self.submissions += 1
        status = opencl.lib.clFlush(self.cl_queue)
        if status:
            opencl.check(status, "clFlush")

    def finish(self) -> None:
        """Wait for everything submitted; the GIL is released."""
        status = opencl.lib.clFinish(self.cl_queue)
        if status:
            opencl.check(status, "clFinish")

    def wait(self, timeout_ns: int) -> int:
        """Wait at most so long; 0, or NOT_READY when the time is up."""
        if timeout_ns == FOREVER:
            status = opencl.lib.clFinish(self.cl_queue)
            if status:
                opencl.check(status, "clFinish")
            return 0
        deadline = time.monotonic_ns() + timeout_ns
        while not self.is_idle():
            left = deadline - time.monotonic_ns()
            if left <= 0:
                return NOT_READY
            if timeout_ns - left > _POLL_NS:
                return 0 if self._finish_in_thread(left * 1e-9) else NOT_READY
            time.sleep(min(20e-6, left * 1e-9))
        return 0

    def _finish_in_thread(self, timeout: float) -> bool:
        """Wait with a time limit, which clFinish lacks: one thread of ours sits in it."""
        with self._lock:
            finished = self._finished
            if finished is None:
                finished = self._finished = threading.Event()
                threading.Thread(
                    target=self._finish_and_tell, args=(finished,), name="clFinish", daemon=True
                ).start()
        finished.wait(min(timeout, threading.TIMEOUT_MAX))
        return self.is_idle()

    def _finish_and_tell(self, finished: threading.Event) -> None:
        opencl.lib.clFinish(self.cl_queue)
        with self._lock:
            self._finished = None
        finished.set()

    def is_idle(self) -> bool:
        """Whether everything submitted until now has finished; does not wait."""
        lib = opencl.lib
        if self._marked != self.submissions:
            self._drop_marker()
            event = ffi.new("cl_event *")
            self._marked = self.submissions
            status = lib.clEnqueueMarkerWithWaitList(self.cl_queue, 0, ffi.NULL, event)
            opencl.check(status, "clEnqueueMarkerWithWaitList")
            self._marker = event[0]
            opencl.check(lib.clFlush(self.cl_queue), "clFlush")
        if self._marker is None:
            return True
        state = ffi.new("cl_int *")
        status = lib.clGetEventInfo(
            self._marker, lib.CL_EVENT_COMMAND_EXECUTION_STATUS, 4, state, ffi.NULL
        )
        opencl.check(status, "clGetEventInfo")
        if state[0] > 0:
            return False
        self._drop_marker()
        return True

    def _drop_marker(self) -> None:
        if self._marker is not None:
            opencl.lib.clReleaseEvent(self._marker)
            self._marker = None

    def close(self) -> None:
        """Wait for what is in flight, then give the queue back."""
        if _live.pop(id(self), None) is not None:
            self.finish()
            self._drop_marker()
            opencl.lib.clReleaseCommandQueue(self.cl_queue)


def finish_all() -> None:
    """Wait for the work of every stream."""
    for stream in list(_live.values()):
        stream.finish()


def drain() -> None:
    """At exit: the process would hang if the runtime's threads still ran a kernel."""
    if not handles.is_lost():
        for stream in list(_live.values()):
            stream.close()
    handles.stop_releasing()
