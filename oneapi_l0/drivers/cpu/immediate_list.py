"""Immediate command lists (Level Zero core, "Command List"): a list and its queue in one."""

from __future__ import annotations

import ctypes
import time
from collections.abc import Callable, Sequence
from typing import Any

from oneapi_l0._generated import ze as spec
from oneapi_l0._generated._opencl_cffi import ffi as cl_ffi
from oneapi_l0._generated._ze_cffi import ffi

from . import opencl
from .commands import Announced, Command, Waits
from .device import Device
from .driver import Context
from .kernel import Kernel
from .launch import group_size, recorded_launch
from .output import FLUSHES
from .stream import Stream
from .trust import ENOUGH, SHORT_NS

_IN_ORDER = int(spec.ze_command_list_flags_t.IN_ORDER)
_QUEUE_IN_ORDER = int(spec.ze_command_queue_flags_t.IN_ORDER)
SYNCHRONOUS = int(spec.ze_command_queue_mode_t.SYNCHRONOUS)
_NULL = cl_ffi.NULL
_UINTPTR = ffi.typeof("uintptr_t")
# Copies that the host makes as fast as the runtime, and those not worth a release of the GIL.
_SMALL_NBYTES = 1 << 20
_TINY_NBYTES = 1 << 14


class ImmediateList:
    """A list that hands each command to its own stream; a synchronous one waits for it."""

    is_immediate = True

    __slots__ = (
        "capture",
        "closed",
        "context",
        "device",
        "flags",
        "handle",
        "index",
        "is_synchronous",
        "mode",
        "ordinal",
        "priority",
        "queue_flags",
        "stream",
    )

    def __init__(self, context: Context, device: Device, desc: Any) -> None:
        self.context = context
        self.device = device
        self.ordinal, self.index = desc.ordinal, desc.index
        self.queue_flags = desc.flags
        # What zeCommandListGetFlags answers: the two kinds of flags differ in their bits.
        self.flags = _IN_ORDER if desc.flags & _QUEUE_IN_ORDER else 0
        self.mode, self.priority = desc.mode, desc.priority
        self.is_synchronous = desc.mode == SYNCHRONOUS
        self.closed = False
        self.stream = Stream(device)
        # While its commands go into a graph (see `graph_capture`).
        self.capture: Any = None
        self.handle: Any = None

    def append(
        self,
        waits: Waits,
        function: Callable[..., Any] | None,
        arguments: tuple[Any, ...] | None,
        signal: Announced | None,
    ) -> None:
        """Run a command (see `commands`), or leave it to the worker if it has to wait."""
        if waits and any(wait.origin is not None for wait in waits):
            from . import graph_capture

            # It is another class of list now.
            graph_capture.fork(self, waits)
            self.append(waits, function, arguments, signal)
            return
        target = None if signal is None else signal.target()
        self.append_all(((waits, function, arguments, target),))

    def append_all(self, commands: Sequence[Command]) -> None:
        """Run commands that were recorded elsewhere."""
        stream = self.stream
        with stream.lock:
            stream.submit(commands, self.is_synchronous and stream.trust.doubted is None)
            stream.started()
        if self.is_synchronous:
            stream.complete()

    def launch(
        self, kernel: Kernel, x: int, y: int, z: int, waits: Waits, signal: Announced | None
    ) -> None:
        stream = self.stream
        lib = opencl.lib
        if stream.units or (waits and not stream.is_satisfied(waits)):
            arguments = recorded_launch(kernel, x, y, z)
            self.append(waits, lib.clEnqueueNDRangeKernel, arguments, signal)
            return
        # The runtime copies arguments and sizes as it enqueues, so no clone is needed here.
        size = kernel.global_size
        size[0], size[1], size[2] = x * kernel.group_x, y * kernel.group_y, z * kernel.group_z
        group = group_size(kernel, x, y, z) if kernel.is_mergeable else kernel.group_size
        trust = stream.trust
        begin = 0
        # Before anything runs: Ctrl-C may come right after it.
        if kernel.trusted != (groups := (x, y, z)) and trust.doubted is None:
            has_record = kernel.short_waits >= ENOUGH and kernel.known == groups
            if has_record and self.is_synchronous and signal is None:
                begin = time.monotonic_ns()
            else:
                trust.doubt(kernel, groups)
        finishes_here = self.is_synchronous and trust.doubted is None
        if signal is None:
            if not finishes_here:
                stream.submissions += 1
            status = lib.clEnqueueNDRangeKernel(
                stream.cl_queue,
                kernel.cl_kernel,
                3,
                kernel.global_offset,
                size,
                group,
                0,
                _NULL,
                _NULL,
            )
            if status:
                opencl.check_command(status, lib.clEnqueueNDRangeKernel, (kernel.cl_kernel,))
            if finishes_here:
                status = lib.clFinish(stream.cl_queue)
                if status:
                    opencl.check(status, "clFinish")
                for flush in FLUSHES:
                    flush()
                if begin:
                    kernel.waited(groups, time.monotonic_ns() - begin < SHORT_NS)
                return
            # A wait in another thread may have counted it before it was there.
            stream.submissions += 1
            if self.is_synchronous:
                stream.complete()
            else:
                lib.clFlush(stream.cl_queue)
            return
        arguments = (kernel.cl_kernel, 3, kernel.global_offset, size, group)
        with stream.lock:
            stream.enqueue(lib.clEnqueueNDRangeKernel, arguments, signal.target())
            if not self.is_synchronous:
                stream.started()
        if finishes_here:
            stream.deliver()
        elif self.is_synchronous:
            stream.complete()

    def copy(
        self, to: Any, source: Any, nbytes: int, waits: Waits, signal: Announced | None
    ) -> None:
        """Copy; with nothing before it, a small block right here: the runtime needs 10 µs more."""
        if (
            self.is_synchronous
            and nbytes <= _SMALL_NBYTES
            and self.stream.is_idle()
            and all(wait.state[0] for wait in waits)
        ):
            begin = time.monotonic_ns()
            if nbytes <= _TINY_NBYTES:
                ffi.memmove(to, source, nbytes)
            else:
                # It releases the GIL.
                ctypes.memmove(int(ffi.cast(_UINTPTR, to)), int(ffi.cast(_UINTPTR, source)), nbytes)
            if signal is not None:
                signal.target().signal(begin, time.monotonic_ns())
            return
        self.append(waits, opencl.lib.clEnqueueMemcpyINTEL, (0, to, source, nbytes), signal)

    def launch_nothing(self, kernel: Kernel, waits: Waits, signal: Announced | None) -> None:
        self.append(waits, None, None, signal)

    def reset(self) -> None:
        """Nothing is recorded, so nothing is forgotten."""

    def destroy(self) -> None:
        self.stream.close()
