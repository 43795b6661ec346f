"""Two processes, one allocation, kernels in both, and no copy in between.

The producer fills memory and sends its handle; the consumer computes on it where it is, by a kernel
of its own. The handle is an argument like any other: multiprocessing pickles it.
"""

from __future__ import annotations

import multiprocessing
import os
from pathlib import Path

import numpy as np

from oneapi_l0 import Context, ipc

COUNT = 1 << 20
SAXPY = Path(__file__).parents[1] / "kernels" / "saxpy.spv"  # y = factor * x + y


def consume(x_handle: ipc.IpcHandle, y_handle: ipc.IpcHandle) -> None:
    context = Context()
    saxpy = context.create_module(SAXPY)["saxpy"]
    with x_handle.open(context) as x, y_handle.open(context) as y:
        saxpy.over(COUNT)(context.create_immediate_list(), 2, x, y, COUNT)
    print(f"consumer: computed in place, {4 * COUNT:,} bytes of another process")


def produce() -> None:
    context = Context()
    numbers = np.arange(COUNT, dtype=np.float32)
    x, y = context.alloc_device(numbers.nbytes), context.alloc_device(numbers.nbytes)
    x.copy_from(numbers)
    y.copy_from(np.ones_like(numbers))
    with x.export_handle() as x_handle, y.export_handle() as y_handle:
        # Always "spawn": a driver does not survive a fork.
        spawn = multiprocessing.get_context("spawn")
        process = spawn.Process(target=consume, args=(x_handle, y_handle))
        process.start()
        process.join()
    assert process.exitcode == 0
    assert process.pid != os.getpid()
    # And once more here, on what the other process wrote.
    saxpy = context.create_module(SAXPY)["saxpy"]
    saxpy.over(COUNT)(context.create_immediate_list(), 1, x, y, COUNT)
    np.testing.assert_array_equal(y.view("float32").copy_to(), 3 * numbers + 1)
    print("producer: 3 x + 1, as both together should make it")


if __name__ == "__main__":
    produce()
