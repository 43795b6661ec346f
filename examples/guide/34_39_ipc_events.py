"""A process waits for another's kernel (samples 34 to 39, "Inter-Process Communication: Events").

The guide creates events by their number and closes a pool by the address of its handle. Both were
never so: an event has a descriptor, and a pool is closed by its handle.
"""

import multiprocessing
from pathlib import Path

from oneapi_l0 import Context

KERNELS = Path(__file__).parents[1] / "kernels"
INDEX = 5


def receive(handle):
    with Context() as context:
        # Sample 35: the pool is opened.
        pool = handle.open(context)

        # Sample 36: a kernel signals the event at place 5 when it has finished.
        event = pool.create_event(INDEX, signal="host")
        produce = context.create_module(KERNELS / "guide.spv")["produce"]
        queue = context.create_command_queue()
        with context.create_command_list() as commands:
            produce[16, 64](commands, context.alloc_device(4 * 1024), 0, signal=event)
            commands.end()
            queue.execute(commands)
            queue.synchronize()

        # Sample 38: event and pool are closed here first ...
        event.close()
        pool.close()


def send():
    with Context() as context:
        # Sample 34: a pool whose events other processes may use.
        pool = context.create_event_pool(10, flags=["ipc", "host_visible"])
        events = [pool.create_event(index) for index in range(10)]
        with pool.export_handle() as handle:
            spawn = multiprocessing.get_context("spawn")  # a driver does not survive a fork
            process = spawn.Process(target=receive, args=(handle,))
            print("signalled before:", [event.is_signaled for event in events].count(True))
            process.start()

            # Sample 37: the event at the same place is the same event.
            print("waited for it:", events[INDEX].wait(timeout=60))
            process.join()
        print("signalled after:", [i for i, event in enumerate(events) if event.is_signaled])

        # Sample 39: ... and then here.
        for event in events:
            event.close()
        pool.close()


if __name__ == "__main__":
    send()
