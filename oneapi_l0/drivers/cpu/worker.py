"""The worker of a stream: a thread that makes the end of commands known, and that waits.

It sits in clWaitForEvents while there is work, and so is one of the threads that compute.
"""

from __future__ import annotations

import threading
import time
from collections.abc import Sequence
from queue import SimpleQueue
from typing import TYPE_CHECKING, Any

from oneapi_l0._generated._opencl_cffi import ffi

from . import opencl
from .commands import Command, Waits
from .failure import UNKNOWN, Failure
from .output import FLUSHES
from .signals import Signal

if TYPE_CHECKING:
    from .stream import Stream

_NULL = ffi.NULL
# So often a worker that waits for an event looks whether it should end.
_LOOK_NS = 50_000_000
# So many commands with signals may be enqueued before the first of them is looked after.
_AHEAD = 32
# So many seconds a host function may take when its stream is closed.
_PATIENCE = 1.0


class _Stopped(Exception):
    """The stream is being closed: what has not been enqueued never will be."""


class Worker:
    """Made with its stream; the thread comes with the first thing to do."""

    __slots__ = (
        "_at",
        "_delivering",
        "_is_stopping",
        "_sleeping",
        "_stream",
        "_thread",
        "blocked_on",
        "is_in_host_code",
    )

    def __init__(self, stream: Stream) -> None:
        self._stream = stream
        # One token each time that a sleeping worker has to look at the stream.
        self._sleeping: SimpleQueue[None] | None = None
        self._delivering = threading.Lock()
        self._thread: threading.Thread | None = None
        self._is_stopping = False
        self.blocked_on: Signal | None = None
        self.is_in_host_code = False
        # The command that `advance` is at.
        self._at = 0

    def wake(self) -> None:
        """There is something to do. Under the stream's lock, or by its only user."""
        if self._thread is None:
            self._thread = threading.Thread(
                target=self._work, name="Level Zero stream", daemon=True
            )
            self._thread.start()
            return
        sleeping = self._sleeping
        if sleeping is not None:
            self._sleeping = None
            sleeping.put(None)

    def stop(self) -> None:
        """End the thread when what is enqueued has finished."""
        self._is_stopping = True
        thread = self._thread
        if thread is not None and thread is not threading.current_thread():
            self.wake()
            while thread.is_alive():
                thread.join(_PATIENCE)
                # A function of the caller's that does not return: nothing else is running.
                if self.is_in_host_code:
                    return

    def _work(self) -> None:
        stream = self._stream
        signals, units = stream.signals, stream.units
        try:
            while True:
                if units and not self._is_stopping:
                    self._run(units)
                elif signals:
                    self._deliver()
                elif self._is_stopping:
                    return
                else:
                    self._sleep()
        except _Stopped:
            self.deliver_all()

    def _sleep(self) -> None:
        stream = self._stream
        tokens: SimpleQueue[None] = SimpleQueue()
        self._sleeping = tokens
        # Who added something before that line saw nobody asleep.
        if not (stream.signals or stream.units or self._is_stopping):
            tokens.get()
        self._sleeping = None

    def _run(self, units: Any) -> None:
        """Run the first unit to its end. A command that fails does not keep others from running,
        and its signal comes: nobody can wait for ever for what went wrong.
        """
        commands, start = units[0]
        while start < len(commands):
            try:
                start = self.advance(commands, start, True, True)
            except _Stopped:
                raise
            except BaseException as error:
                self._keep(error)
                signal = commands[self._at][3]
                if signal is not None:
                    self._stream.mark(signal)
                start = self._at + 1
        self._stream.started()
        units.popleft()

    def _keep(self, error: BaseException) -> None:
        """The next wait for the stream raises it."""
        if self._stream.failure is None:
            if not isinstance(error, Failure):
                error = Failure(UNKNOWN, f"a command failed: {type(error).__name__}: {error}")
            self._stream.failure = error

    # Running commands, here or in the thread that submits them ---------------------------------

    def advance(
        self, commands: Sequence[Command], start: int, runs_host: bool, waits_here: bool
    ) -> int:
        """Enqueue the commands from `start` on; the index of the one that could not start.

        runs_host: do what the host has to do in between, which needs the end of all before.
        waits_here: block where an event is not signalled.
        """
        stream = self._stream
        queue = stream.cl_queue
        signals = stream.signals
        is_counted = True
        for i in range(start, len(commands)):
            waits, function, arguments, signal = commands[i]
            self._at = i
            if waits and not stream.is_satisfied(waits):
                if not waits_here:
                    return i
                self._wait_for(waits)
            if arguments is not None:
                assert function is not None
                if signal is None:
                    status = function(queue, *arguments, 0, _NULL, _NULL)
                    if status:
                        opencl.check_command(status, function, arguments)
                    is_counted = False
                else:
                    stream.enqueue(function, arguments, signal)
                    is_counted = True
                    queue = stream.cl_queue
                    if waits_here and (len(signals) > _AHEAD or stream.is_awaited()):
                        stream.started()
                        self._deliver()
            elif function is None:
                if signal is not None:
                    stream.mark(signal)
                    is_counted = True
                    queue = stream.cl_queue
            elif runs_host:
                self._finish()
                begin = time.monotonic_ns()
                self.is_in_host_code = True
                try:
                    took_over = function(stream, signal)
                finally:
                    self.is_in_host_code = False
                is_counted = False
                queue = stream.cl_queue
                if signal is not None and not took_over:
                    signal.signal(begin, max(begin + 1, time.monotonic_ns()))
            else:
                stream.submissions += 1
                return i
        if not is_counted:
            stream.submissions += 1
        return len(commands)

    def _finish(self) -> None:
        """Until everything enqueued has finished and is known to have."""
        self.deliver_all()
        self._stream.finish()

    def _wait_for(self, waits: Waits) -> None:
        stream = self._stream
        for signal in waits:
            if signal.state[0] or signal.pending is stream:
                continue
            self._finish()
            self.blocked_on = signal
            try:
                while not signal.wait(_LOOK_NS):
                    if self._is_stopping:
                        raise _Stopped
            finally:
                self.blocked_on = None

    def deliver_all(self) -> None:
        """Signal for every command that has a signal, each when it has finished."""
        while self._stream.signals:
            self._deliver()

    def _deliver(self) -> None:
        """Wait for the oldest command that has a signal, and signal."""
        signals = self._stream.signals
        with self._delivering:
            if not signals:
                return
            event, signal = signals[0]
            lib = opencl.lib
            # Its command may fail as it runs; whoever waits must not wait for ever.
            status = lib.clWaitForEvents(1, event)
            if status:
                self._keep(Failure(UNKNOWN, f"a command failed as it ran (OpenCL status {status})"))
            for flush in FLUSHES:
                flush()
            start, end = _times(event[0]) if signal.has_timestamps else (0, 0)
            signal.signal(start, end)
            # Not before: when there are no more signals, every event shows what has finished.
            signals.popleft()
            lib.clReleaseEvent(event[0])


def _times(cl_event: Any) -> tuple[int, int]:
    """When the runtime started and ended the command, in ns of CLOCK_MONOTONIC."""
    lib = opencl.lib
    start, end = ffi.new("cl_ulong *"), ffi.new("cl_ulong *")
    status = lib.clGetEventProfilingInfo(
        cl_event, lib.CL_PROFILING_COMMAND_START, 8, start, _NULL
    ) or lib.clGetEventProfilingInfo(cl_event, lib.CL_PROFILING_COMMAND_END, 8, end, _NULL)
    if status or not end[0]:
        return 0, 0
    return int(start[0]), max(int(end[0]), int(start[0]) + 1)
