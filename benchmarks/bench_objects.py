"""What the objects add to raw calls, and a launch with its wait beside pyopencl and dpctl.

    pip install pyopencl dpctl

On the CPU driver, with a kernel of one work-item, `vector_add(a, b, out, 1)`. The yardstick is
raw.ze, unchecked, with the handles of the same objects. A peer that is not installed is left out.
"""

from __future__ import annotations

import ctypes
from itertools import cycle
from typing import Any

import numpy as np
from bench_peers import KERNELS, Dpctl, PyOpenCL, code, group, peer, timed
from interleaved import Skip, Timed, main

import oneapi_l0 as l0
from oneapi_l0.errors import Error
from oneapi_l0.raw import ze

NULL, FOREVER = ze.ffi.NULL, 2**64 - 1


class Program:
    """A kernel, lists, and two sets of memory for its arguments."""

    def __init__(self) -> None:
        try:
            self.context = l0.Context(l0.Driver(l0.open_driver("cpu")))
        except Error as error:
            raise Skip(str(error)) from None
        self.call = self.context.driver.opened.functions
        self.kernel = self.context.create_module(KERNELS / "vector_add.spv")["vector_add"]
        self.launch = self.kernel[1, 1]
        self.commands = self.context.create_immediate_list()
        x, y, z = (self.context.alloc_shared(64) for _ in range(3))
        self.sets = [(x, y, z, 1), (y, z, x, 1)]
        self.launch(self.commands, *self.sets[0])

    def raw_launch(self, commands: Any) -> tuple[Any, ...]:
        return commands.handle, self.kernel.handle, self.launch.counts, NULL, 0, NULL


def same_arguments() -> dict[str, Timed]:
    p = Program()
    append, raw = p.call.zeCommandListAppendLaunchKernel, p.raw_launch(p.commands)
    launch, commands, kernel, arguments = p.launch, p.commands, p.kernel, p.sets[0]
    a, b, out = (p.context.shared_array(16, np.float32) for _ in range(3))
    other = p.kernel.module["vector_add"][1, 1]
    found = {
        "raw.ze, unchecked": timed(lambda: append(*raw)),
        "objects: launch(commands)": timed(lambda: launch(commands)),
        "objects: launch(commands, a, b, out, 1)": timed(lambda: launch(commands, *arguments)),
        "objects: kernel[1, 1](commands, a, b, out, 1)": timed(
            lambda: kernel[1, 1](commands, *arguments)
        ),
        "objects, with NumPy arrays": timed(lambda: other(commands, a, b, out, 1)),
    }
    with peer("pyopencl") as is_here:
        if is_here:
            theirs = PyOpenCL(code("vector_add"), "vector_add")
            buffers = [theirs.buffer(64) for _ in range(3)]  # which nothing else keeps alive
            theirs.kernel.set_args(*buffers, np.uint32(1))
            enqueue, queue, set_before = theirs.cl.enqueue_nd_range_kernel, theirs.queue, theirs

            def with_pyopencl(buffers: Any = buffers) -> None:
                enqueue(queue, set_before.kernel, (1,), (1,))
                queue.finish()

            found["pyopencl, arguments set before"] = timed(with_pyopencl)
            called = PyOpenCL(code("vector_add"), "vector_add")
            called.kernel.set_scalar_arg_dtypes([None, None, None, np.uint32])
            u, v, w = (called.buffer(64) for _ in range(3))

            def with_a_call() -> None:
                called.kernel(called.queue, (1,), (1,), u, v, w, 1)
                called.queue.finish()

            found["pyopencl, kernel(queue, …, a, b, out, 1)"] = timed(with_a_call)
    with peer("dpctl") as is_here:
        if is_here:
            mine = Dpctl(code("vector_add"), "vector_add")
            usm, one = [mine.shared(64) for _ in range(3)], [1]
            submitted = [*usm, ctypes.c_uint(1)]

            def with_dpctl() -> None:
                mine.queue.submit_async(mine.kernel, submitted, one, one)
                mine.queue.wait()

            found["dpctl"] = timed(with_dpctl)
    return found


def other_arguments() -> dict[str, Timed]:
    p = Program()
    append, raw = p.call.zeCommandListAppendLaunchKernel, p.raw_launch(p.commands)
    set_argument, handle = p.call.zeKernelSetArgumentValue, p.kernel.handle
    pointers = cycle([[ze.ffi.new("void **", m.handle) for m in memory] for *memory, _ in p.sets])

    def with_raw() -> None:
        for index, pointer in enumerate(next(pointers)):
            set_argument(handle, index, 8, pointer)
        append(*raw)

    other = Program()
    launch, commands, sets = other.launch, other.commands, cycle(other.sets)
    found = {
        "raw.ze, unchecked": timed(with_raw),
        "objects": timed(lambda: launch(commands, *next(sets))),
    }
    with peer("pyopencl") as is_here:
        if is_here:
            theirs = PyOpenCL(code("vector_add"), "vector_add")
            theirs.kernel.set_scalar_arg_dtypes([None, None, None, np.uint32])
            x, y, z = (theirs.buffer(64) for _ in range(3))
            buffers = cycle([(x, y, z), (y, z, x)])

            def with_pyopencl() -> None:
                theirs.kernel(theirs.queue, (1,), (1,), *next(buffers), 1)
                theirs.queue.finish()

            found["pyopencl"] = timed(with_pyopencl)
    with peer("dpctl") as is_here:
        if is_here:
            mine = Dpctl(code("vector_add"), "vector_add")
            u, v, w = (mine.shared(64) for _ in range(3))
            lists, one = cycle([(u, v, w), (v, w, u)]), [1]

            def with_dpctl() -> None:
                mine.queue.submit_async(mine.kernel, [*next(lists), ctypes.c_uint(1)], one, one)
                mine.queue.wait()

            found["dpctl"] = timed(with_dpctl)
    return found


def asynchronous() -> dict[str, Timed]:
    p = Program()
    commands = p.context.create_immediate_list(mode="asynchronous")
    append, raw = p.call.zeCommandListAppendLaunchKernel, p.raw_launch(commands)
    wait, launch = p.call.zeCommandListHostSynchronize, p.launch

    def with_raw() -> None:
        append(*raw)
        wait(raw[0], FOREVER)

    def with_objects() -> None:
        launch(commands)
        commands.synchronize()

    return {"raw.ze, unchecked": timed(with_raw), "objects": timed(with_objects)}


def executed() -> dict[str, Timed]:
    p = Program()
    queue, commands = p.context.create_command_queue(), p.context.create_command_list()
    p.launch(commands)
    commands.end()
    execute, wait = p.call.zeCommandQueueExecuteCommandLists, p.call.zeCommandQueueSynchronize
    handle, lists = queue.handle, ze.ffi.new("ze_command_list_handle_t[]", [commands.handle])

    def with_raw() -> None:
        execute(handle, 1, lists, NULL)
        wait(handle, FOREVER)

    def with_objects() -> None:
        queue.execute(commands)
        queue.synchronize()

    return {"raw.ze, unchecked": timed(with_raw), "objects": timed(with_objects)}


def copy() -> dict[str, Timed]:
    p = Program()
    to, source = (p.context.alloc_device(64) for _ in range(2))
    call, commands = p.call.zeCommandListAppendMemoryCopy, p.commands
    raw = commands.handle, to.handle, source.handle, 64, NULL, 0, NULL
    return {
        "raw.ze, unchecked": timed(lambda: call(*raw)),
        "objects": timed(lambda: commands.copy(to, source)),
    }


def event_wait() -> dict[str, Timed]:
    p = Program()
    event = p.context.create_event()
    event.signal()
    call, handle = p.call.zeEventHostSynchronize, event.handle
    return {
        "raw.ze, unchecked": timed(lambda: call(handle, FOREVER)),
        "objects": timed(event.wait),
    }


if __name__ == "__main__":
    main(
        __doc__,
        [
            group("One launch and one wait, arguments as before", same_arguments),
            group("One launch and one wait, three other pointers each time", other_arguments),
            group("An asynchronous launch, then the wait", asynchronous),
            group("An ended list on a queue, then the wait", executed),
            group("A copy of 64 bytes, and its wait", copy),
            group("A wait for an event that is signalled", event_wait),
        ],
    )
