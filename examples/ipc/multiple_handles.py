"""An allocation that a driver spreads over tiles: one handle per tile, one allocation again.

The handles go over a socket, with their descriptors, as Intel's GPU driver wants it. On the CPU
driver two tiles are asked for here; a device without tiles gives one handle.
"""

from __future__ import annotations

import multiprocessing
import os
import socket
from pathlib import Path
from typing import Any

import numpy as np

from oneapi_l0 import Context, ipc

COUNT = 1 << 18
SAXPY = Path(__file__).parents[1] / "kernels" / "saxpy.spv"  # y = factor * x + y


def receive(channel: socket.socket, parts: int) -> None:
    context = Context()
    with channel:
        handles: list[Any] = [ipc.receive_handle(channel) for _ in range(parts)]
    saxpy = context.create_module(SAXPY)["saxpy"]
    with ipc.open_parts(context, handles) as memory:
        # y = 1 y + y, across all parts
        saxpy.over(COUNT)(context.create_immediate_list(), 1, memory, memory, COUNT)
    for handle in handles:
        handle.close()
    print(f"receiver: {parts} parts, one allocation, one kernel")


def main() -> None:
    os.environ.setdefault("ONEAPI_L0_CPU_SUB_DEVICES", "2")
    context = Context()
    numbers = np.arange(COUNT, dtype=np.float32)
    memory = context.alloc_device(numbers.nbytes)
    memory.copy_from(numbers)
    handles = ipc.export_parts(context, memory)
    ours, theirs = socket.socketpair()
    with ours, theirs:
        spawn = multiprocessing.get_context("spawn")
        process = spawn.Process(target=receive, args=(theirs, len(handles)))
        process.start()
        for handle in handles:
            ipc.send_handle(ours, handle)
        process.join()
    assert process.exitcode == 0
    np.testing.assert_array_equal(memory.view("float32").copy_to(), 2 * numbers)
    print("sender: doubled")


if __name__ == "__main__":
    main()
