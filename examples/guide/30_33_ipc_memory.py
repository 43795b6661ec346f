"""Two processes share one allocation (samples 30 to 33, "Inter-Process Communication: Memory")."""

import multiprocessing
from pathlib import Path

import numpy as np

from oneapi_l0 import Context

KERNELS = Path(__file__).parents[1] / "kernels"
COUNT = 1024


def receive(handle):
    with Context() as context:
        # Sample 31: what was received is opened. Its address here is not that of the sender.
        memory = handle.open(context)

        # Each number is doubled where it is, in the other process's memory.
        double_it = context.create_module(KERNELS / "guide.spv")["double_it"]
        double_it[COUNT // 64, 64](context.create_immediate_list(), memory, memory)

        # Sample 32: closed here first ...
        memory.close()
        print("received, doubled and closed", flush=True)


def send():
    with Context() as context:
        # Sample 30: the allocation is made, packed up and sent.
        memory = context.alloc_device(4 * COUNT)
        pattern = np.arange(COUNT, dtype=np.uint32)
        memory.copy_from(pattern)
        with memory.export_handle() as handle:
            spawn = multiprocessing.get_context("spawn")  # a driver does not survive a fork
            process = spawn.Process(target=receive, args=(handle,))
            process.start()
            process.join()

        reply = memory.view("uint32").copy_to()
        print("the reply is right:", np.array_equal(reply, 2 * pattern))

        # Sample 33: ... and then freed here.
        memory.close()
        print("freed")


if __name__ == "__main__":
    send()
