"""A stream: the in-order OpenCL queue under a command queue or an immediate command list.

Commands go to the runtime from the calling thread as long as nothing has to be waited for. What
must wait, and all that comes after it, goes to the stream's worker (see `worker`), which also
signals events when the commands that they belong to have finished.
"""

from __future__ import annotations

import threading
import time
from collections import deque
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from oneapi_l0._generated._opencl_cffi import ffi

from . import cl_queue, opencl
from .commands import Command, Waits
from .failure import DEVICE_LOST, NOT_READY, Failure
from .output import FLUSHES
from .signals import FOREVER, Signal
from .trust import Trust
from .worker import Worker

if TYPE_CHECKING:
    from .device import Device

_NULL = ffi.NULL
_CL_EVENT = ffi.typeof("cl_event *")
# How long a question without patience waits for a worker that is just about to signal.
_GRACE_NS = 200_000
_DAY = 86400.0

# Streams whose work the process must not leave behind: see `ending`.
LIVE: dict[int, Stream] = {}
# What `units` of a stream holds that takes no more work.
_ENDED: tuple[Sequence[Command], int] = ((), 0)


class Stream:
    """Commands run one after the other. Each command may use all cores; a host thread that
    waits in `finish` is one of the runtime's workers, so waiting is better than polling.

    `signals` are commands handed to the runtime whose end has to be made known: their OpenCL
    event and the signal. `units` are lists of commands not handed over yet, and the place to go
    on from; while there is any, nobody but the worker enqueues.
    """

    __slots__ = (
        "_finished",
        "_first_queue",
        "_is_profiling",
        "_last_mark",
        "_mark_unit",
        "_marked",
        "_worker",
        "cl_queue",
        "device",
        "failure",
        "is_ended",
        "lock",
        "signals",
        "submissions",
        "trust",
        "units",
    )

    def __init__(self, device: Device) -> None:
        self.device = device
        self.cl_queue = cl_queue.create()
        self._first_queue: Any = None
        self.lock = threading.Lock()
        self.signals: deque[tuple[Any, Signal]] = deque()
        self.units: deque[tuple[Sequence[Command], int]] = deque()
        self.failure: Failure | None = None
        # Whether there is anything to wait for: counts what was enqueued, and what has finished.
        self.submissions = 0
        self._finished = 0
        self._is_profiling = False
        self._last_mark: Signal | None = None
        self._mark_unit: Sequence[Command] = ()
        self._marked = -1
        self.trust = Trust()
        self.is_ended = False
        self._worker = Worker(self)
        LIVE[id(self)] = self

    # Submitting -------------------------------------------------------------------------------

    def enqueue(self, function: Any, arguments: tuple[Any, ...], signal: Signal | None) -> None:
        """Hand one OpenCL command to the runtime; its signal follows when it has finished."""
        if signal is None:
            status = function(self.cl_queue, *arguments, 0, _NULL, _NULL)
            if status:
                opencl.check_command(status, function, arguments)
            self.submissions += 1
            return
        if signal.has_timestamps and not self._is_profiling:
            self._start_profiling()
        event = ffi.new(_CL_EVENT)
        status = function(self.cl_queue, *arguments, 0, _NULL, event)
        if status:
            opencl.check_command(status, function, arguments)
        signal.pending = self
        self.signals.append((event, signal))
        self.submissions += 1

    def mark(self, signal: Signal) -> None:
        """Signal when everything enqueued until now has finished."""
        count = self.submissions + 1
        self.enqueue(opencl.lib.clEnqueueMarkerWithWaitList, (), signal)
        if signal is self._last_mark:
            self._marked = count

    def started(self) -> None:
        """Let what was enqueued run, without waiting for it."""
        status = opencl.lib.clFlush(self.cl_queue)
        if status:
            opencl.check(status, "clFlush")
        if self.signals or self.units:
            self._worker.wake()

    def is_satisfied(self, waits: Waits) -> bool:
        """Whether a command that waits for these may be enqueued here and now."""
        return all(signal.state[0] or signal.pending is self for signal in waits)

    def submit(self, commands: Sequence[Command], is_synchronous: bool = False) -> None:
        """Run the commands after everything submitted before; a caller at a time, under `lock`,
        and `started` afterwards.

        A synchronous caller also does what the host has to do in between, but leaves the rest to
        the worker where an event is not signalled: `complete` afterwards.
        """
        units = self.units
        if not units:
            done = self._worker.advance(commands, 0, is_synchronous, False)
            if done < len(commands):
                units.append((commands, done))
        elif self.is_ended:
            raise Failure(DEVICE_LOST, "the process is ending: nothing more is run")
        else:
            units.append((commands, 0))

    def deliver(self) -> None:
        """Signal here and now for all that have a signal, as the last command enqueued has."""
        submissions = self.submissions
        self._worker.deliver_all()
        self._finished = submissions

    def is_idle(self) -> bool:
        """Whether everything submitted is known to have finished."""
        return self._finished == self.submissions and not self.units and not self.signals

    def is_awaited(self) -> bool:
        """Whether another stream holds commands back, and so wants to know early what has finished:
        who waits for the end of one command in the runtime takes part in those after it, too."""
        return any(other.units for other in list(LIVE.values()) if other is not self)

    def _start_profiling(self) -> None:
        """The first event with timestamps comes: a queue that keeps them takes over."""
        # Another thread may just be using the old one, so it stays until the end.
        self._first_queue = self.cl_queue
        self.cl_queue = cl_queue.create_profiling_after(self.cl_queue)
        self._is_profiling = True

    # Waiting ----------------------------------------------------------------------------------

    def finish(self) -> None:
        """Wait for everything enqueued; the GIL is released."""
        submissions = self.submissions
        status = opencl.lib.clFinish(self.cl_queue)
        if status:
            opencl.check(status, "clFinish")
        for flush in FLUSHES:
            flush()
        self._finished = submissions

    def wait(self, timeout_ns: int) -> int:
        """Wait at most so long for everything submitted; 0, or NOT_READY when the time is up.

        Raises what went wrong in the worker since the last wait.
        """
        if self._wait(timeout_ns):
            self.raise_failure()
            return 0
        return NOT_READY

    def finish_submitted(self) -> None:
        """Wait for everything submitted; what went wrong is left to `wait`."""
        self._wait(FOREVER)

    def complete(self) -> None:
        """Wait for everything submitted, in the thread that computes where it can."""
        if self.units or not self.trust.may_wait_here():
            self._wait(FOREVER)
        else:
            begin = time.monotonic_ns()
            self._worker.deliver_all()
            self.finish()
            self.trust.waited(begin)
        self.raise_failure()

    def _wait(self, timeout_ns: int) -> bool:
        if self.is_idle() or self.is_ended:
            return True
        begin = time.monotonic_ns()
        finishes_here = timeout_ns == FOREVER and not self.units and not self.signals
        if finishes_here and self.trust.may_wait_here():
            self.finish()
        elif not self._wait_for_worker(timeout_ns):
            return False
        self.trust.waited(begin)
        return True

    def _wait_for_worker(self, timeout_ns: int) -> bool:
        deadline = None if timeout_ns == FOREVER else time.monotonic_ns() + timeout_ns
        # A synchronous caller may hold the lock as long as its commands run.
        if not self.lock.acquire(timeout=-1 if deadline is None else min(timeout_ns * 1e-9, _DAY)):
            return False
        try:
            mark = self._mark_now()
            submissions = self._finished if self.units else self.submissions
        finally:
            self.lock.release()
        left = FOREVER if deadline is None else max(0, deadline - time.monotonic_ns())
        if left < _GRACE_NS and not self.units:
            # The worker learns a little later than the runtime that all has finished.
            left = _GRACE_NS
        if not mark.wait(left):
            return False
        self._finished = max(self._finished, submissions)
        return True

    def _mark_now(self) -> Signal:
        """A signal that comes when everything submitted until now has finished."""
        units, mark = self.units, self._last_mark
        if units:
            if mark is None or units[-1][0] is not self._mark_unit:
                mark = self._last_mark = Signal()
                self._mark_unit = (((), None, None, mark),)
                units.append((self._mark_unit, 0))
        elif mark is None or self._marked != self.submissions:
            mark = self._last_mark = Signal()
            self.mark(mark)
        self.started()
        return mark

    def is_stuck(self) -> bool:
        """Whether the next command waits for an event that nobody has signalled."""
        return self._worker.blocked_on is not None

    def settle(self) -> bool:
        """Wait until everything has finished, or an event has to be signalled before it can;
        whether everything has finished.
        """
        while not self._wait(10_000_000):
            if self.is_stuck():
                return False
        return True

    def raise_failure(self) -> None:
        """Raise, once, what went wrong in the worker."""
        failure, self.failure = self.failure, None
        if failure is not None:
            raise failure

    def close(self) -> None:
        """Give the queue back when what it has enqueued has finished."""
        if LIVE.pop(id(self), None) is not None:
            self.end()
            for queue in (self.cl_queue, self._first_queue):
                if queue is not None:
                    opencl.lib.clReleaseCommandQueue(queue)

    def end(self) -> None:
        """Finish what is enqueued, and start nothing more."""
        self._worker.stop()
        self.finish()

    def refuse(self) -> None:
        """Take no more work, whichever thread it comes from."""
        self.is_ended = True
        # Where there is a unit nobody enqueues but the worker, which is about to end.
        self.units.append(_ENDED)
