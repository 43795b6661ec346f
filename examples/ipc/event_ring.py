"""Four processes in a ring: each waits for its event, adds to a number, and signals the next one.

The event pool and the memory are the same in all of them; the same index is the same event.
"""

from __future__ import annotations

import multiprocessing

import numpy as np
from session import FOREVER, Session

from oneapi_l0 import ipc
from oneapi_l0.raw import ze

PROCESSES, ROUNDS = 4, 25


def run(rank: int, pool: ipc.IpcEventPoolHandle, memory: ipc.IpcHandle) -> None:
    here = Session()
    with pool.open(here) as events, memory.open(here, here.device) as number:
        mine, following = (
            here.ze.zeEventCreate(events.handle, ze.ze_event_desc_t(index=index))
            for index in (rank, (rank + 1) % PROCESSES)
        )
        ones = here.alloc(4)
        here.upload(ones, np.ones(1, np.float32))
        factor = np.float32(10**rank)
        kernel = here.kernel("saxpy", factor, ones, number.pointer, np.uint32(1))
        for _ in range(ROUNDS):
            here.ze.zeEventHostSynchronize(mine, FOREVER)
            here.ze.zeEventHostReset(mine)
            here.launch(kernel, 1)
            here.ze.zeEventHostSignal(following)
        here.free(ones)


def main() -> None:
    here = Session()
    desc = ze.ze_event_pool_desc_t(
        flags=ze.ze_event_pool_flags_t.HOST_VISIBLE | ze.ze_event_pool_flags_t.IPC,
        count=PROCESSES,
    )
    pool = here.ze.zeEventPoolCreate(here.handle, desc)
    first = here.ze.zeEventCreate(pool, ze.ze_event_desc_t(index=0))
    number = here.alloc(4)
    here.upload(number, np.zeros(1, np.float32))
    events = ipc.IpcEventPoolHandle.from_bytes(here.ze.zeEventPoolGetIpcHandle(pool).data)
    spawn = multiprocessing.get_context("spawn")
    with ipc.export_handle(here, number) as memory:
        processes = [
            spawn.Process(target=run, args=(rank, events, memory)) for rank in range(PROCESSES)
        ]
        for process in processes:
            process.start()
        here.ze.zeEventHostSignal(first)
        for process in processes:
            process.join()
            assert process.exitcode == 0
    total = int(here.download(number, 1)[0])
    assert total == 1111 * ROUNDS
    print(f"{ROUNDS} rounds of {PROCESSES} processes: {total}")
    here.free(number)
    here.ze.zeEventDestroy(first)
    here.ze.zeEventPoolDestroy(pool)


if __name__ == "__main__":
    main()
