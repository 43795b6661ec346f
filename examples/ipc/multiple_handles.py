"""An allocation that a driver spreads over tiles: one handle per tile, one allocation again.

The handles go over a socket, with their descriptors, as Intel's GPU driver wants it. On the CPU
driver two tiles are asked for here; a device without tiles gives one handle.
"""

from __future__ import annotations

import multiprocessing
import os
import socket
from typing import Any

import numpy as np
from session import Session

from oneapi_l0 import ipc

COUNT = 1 << 18


def receive(channel: socket.socket, parts: int) -> None:
    here = Session()
    with channel:
        handles: list[Any] = [ipc.receive_handle(channel) for _ in range(parts)]
    with ipc.open_parts(here, here.device, handles) as memory:
        kernel = here.kernel(
            "saxpy", np.float32(1), memory.pointer, memory.pointer, np.uint32(COUNT)
        )
        here.launch(kernel, COUNT)  # y = 1 y + y, across all parts
    for handle in handles:
        handle.close()
    print(f"receiver: {parts} parts, one allocation, one kernel")


def main() -> None:
    os.environ.setdefault("ONEAPI_L0_CPU_SUB_DEVICES", "2")
    here = Session()
    numbers = np.arange(COUNT, dtype=np.float32)
    pointer = here.alloc(numbers.nbytes)
    here.upload(pointer, numbers)
    handles = ipc.export_parts(here, pointer)
    ours, theirs = socket.socketpair()
    with ours, theirs:
        spawn = multiprocessing.get_context("spawn")
        process = spawn.Process(target=receive, args=(theirs, len(handles)))
        process.start()
        for handle in handles:
            ipc.send_handle(ours, handle)
        process.join()
    assert process.exitcode == 0
    np.testing.assert_array_equal(here.download(pointer, COUNT), 2 * numbers)
    here.free(pointer)
    print("sender: doubled")


if __name__ == "__main__":
    main()
