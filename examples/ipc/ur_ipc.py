"""Two processes on one allocation through Unified Runtime: Intel's Level Zero adapter on the CPU
driver.

`urIPCGetMemHandleExp` and `urIPCOpenMemHandleExp` are Intel's implementation. The consumer adds to
the memory by a kernel of its own, and signals an event that the producer's next kernel waits for.
"""

from __future__ import annotations

import multiprocessing
from pathlib import Path

import numpy as np

from oneapi_l0 import ur

COUNT = 1 << 20
KERNELS = Path(__file__).parents[1] / "kernels"


class Session:
    """A context, a queue and a kernel of this process."""

    def __init__(self) -> None:
        self.adapter = ur.open(on="cpu-driver")
        self.context = self.adapter.devices()[0].create_context()
        self.queue = self.context.create_queue()
        program = self.context.create_program((KERNELS / "vector_add.spv").read_bytes())
        self.add = program.create_kernel("vector_add")

    def ones(self) -> ur.Memory:
        memory = self.context.alloc_device(4 * COUNT)
        self.queue.fill(memory, np.float32(1))
        return memory


def consume(handle: ur.IpcHandle, signal: ur.IpcHandle) -> None:
    here = Session()
    with here.context.open_memory(handle) as memory, here.context.open_event(signal) as done:
        here.queue.launch(here.add, COUNT, memory, here.ones(), memory, COUNT)
        here.queue.signal(done)
        here.queue.finish()
    print(f"consumer: added 1 in place, {4 * COUNT:,} bytes of another process")


def produce() -> None:
    here = Session()
    print(f"adapter: {here.adapter.backend.name}, version {here.adapter.version}")
    numbers, result = np.arange(COUNT, dtype=np.float32), np.zeros(COUNT, np.float32)
    memory, done = here.context.alloc_device(4 * COUNT), here.context.create_event(ipc=True)
    here.queue.copy(memory, numbers)
    here.queue.finish()
    # Always "spawn": a driver does not survive a fork.
    spawn = multiprocessing.get_context("spawn")
    arguments = (memory.export_handle(), done.export_handle())
    process = spawn.Process(target=consume, args=arguments)
    process.start()
    process.join()
    assert process.exitcode == 0
    here.queue.launch(here.add, COUNT, memory, here.ones(), memory, COUNT, wait=[done])
    here.queue.copy(result, memory).wait()
    np.testing.assert_array_equal(result, numbers + 2)
    print("producer: x + 2, as both together should make it")


if __name__ == "__main__":
    produce()
