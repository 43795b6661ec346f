"""One kernel starts when another has finished (sample 11, "Execution Barriers").

Scopes of no kind: nothing is said about who sees what the first kernel wrote.
"""

from pathlib import Path

from oneapi_l0 import Context

KERNELS = Path(__file__).parents[1] / "kernels"

with Context() as context:
    produce = context.create_module(KERNELS / "guide.spv")["produce"]
    first, second = (context.alloc_device(1 << 20) for _ in range(2))

    pool = context.create_event_pool(2, flags=["host_visible", "kernel_timestamp"])
    event1 = pool.create_event(0, signal=0, wait=0)
    event2 = pool.create_event(1, signal=0, wait=0)
    commands = context.create_command_list()
    produce[1024, 256](commands, first, 0, signal=event1)
    produce[1024, 256](commands, second, 0, signal=event2, wait=[event1])
    commands.end()
    queue = context.create_command_queue()
    queue.execute(commands)
    queue.synchronize()

    _, end_of_first = event1.kernel_timestamp()
    start_of_second, _ = event2.kernel_timestamp()
    print("the second started after the end of the first:", start_of_second >= end_of_first)
