"""Four processes in a ring: each waits for its event, adds to a number, and signals the next one.

The event pool and the memory are the same in all of them; the same index is the same event.
"""

from __future__ import annotations

import multiprocessing
from pathlib import Path

import numpy as np

from oneapi_l0 import Context, ipc

PROCESSES, ROUNDS = 4, 25
SAXPY = Path(__file__).parents[1] / "kernels" / "saxpy.spv"  # y = factor * x + y


def run(rank: int, pool: ipc.IpcEventPoolHandle, memory: ipc.IpcHandle) -> None:
    context = Context()
    commands = context.create_immediate_list()
    add = context.create_module(SAXPY)["saxpy"][1, 1]
    one = context.shared_array(1, "float32")
    one[:] = 1
    with pool.open(context) as events, memory.open(context) as number:
        mine = events.create_event(rank)
        following = events.create_event((rank + 1) % PROCESSES)
        for _ in range(ROUNDS):
            mine.wait()
            mine.reset()
            add(commands, 10**rank, one, number, 1)
            following.signal()


def main() -> None:
    context = Context()
    pool = context.create_event_pool(PROCESSES, flags=["host_visible", "ipc"])
    first = pool.create_event(0)
    number = context.alloc_device(4)
    number.copy_from(np.zeros(1, np.float32))
    spawn = multiprocessing.get_context("spawn")
    with pool.export_handle() as events, number.export_handle() as memory:
        processes = [
            spawn.Process(target=run, args=(rank, events, memory)) for rank in range(PROCESSES)
        ]
        for process in processes:
            process.start()
        first.signal()
        for process in processes:
            process.join()
            assert process.exitcode == 0
    total = int(number.view("float32").copy_to()[0])
    assert total == 1111 * ROUNDS
    print(f"{ROUNDS} rounds of {PROCESSES} processes: {total}")


if __name__ == "__main__":
    main()
