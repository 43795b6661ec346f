"""Two processes, one allocation, kernels in both, and no copy in between.

The producer fills memory and sends its handle; the consumer doubles it where it is, by a kernel of
its own. The handle is an argument like any other: multiprocessing pickles it.
"""

from __future__ import annotations

import multiprocessing
import os

import numpy as np
from session import Session

from oneapi_l0 import ipc

COUNT = 1 << 20


def consume(handle: ipc.IpcHandle, source: ipc.IpcHandle) -> None:
    here = Session()
    with handle.open(here, here.device) as y, source.open(here, here.device) as x:
        # y = 2 x + y
        kernel = here.kernel("saxpy", np.float32(2), x.pointer, y.pointer, np.uint32(COUNT))
        here.launch(kernel, COUNT)
    print(f"consumer: computed in place, {4 * COUNT:,} bytes of another process")


def produce() -> None:
    here = Session()
    numbers = np.arange(COUNT, dtype=np.float32)
    x, y = here.alloc(numbers.nbytes), here.alloc(numbers.nbytes)
    here.upload(x, numbers)
    here.upload(y, np.ones(COUNT, np.float32))
    with ipc.export_handle(here, y) as handle, ipc.export_handle(here, x) as source:
        # Always "spawn": a driver does not survive a fork.
        spawn = multiprocessing.get_context("spawn")
        process = spawn.Process(target=consume, args=(handle, source))
        process.start()
        process.join()
    assert process.exitcode == 0
    assert process.pid != os.getpid()
    # And once more here, on what the other process wrote.
    here.launch(here.kernel("saxpy", np.float32(1), x, y, np.uint32(COUNT)), COUNT)
    np.testing.assert_array_equal(here.download(y, COUNT), 3 * numbers + 1)
    here.free(x, y)
    print("producer: 3 x + 1, as both together should make it")


if __name__ == "__main__":
    produce()
