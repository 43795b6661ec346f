"""One kernel reads what another wrote (sample 12, "Memory Barriers").

The signal has the scope of the device: all of it sees what was written before the signal.
"""

from pathlib import Path

import numpy as np

from oneapi_l0 import Context

KERNELS = Path(__file__).parents[1] / "kernels"

with Context() as context:
    module = context.create_module(KERNELS / "guide.spv")
    produce, double_it = module["produce"], module["double_it"]
    numbers = context.alloc_device(1024 * 4)
    doubled = context.shared_array(1024, "uint32")

    event1 = context.create_event_pool(1).create_event(0, signal="device", wait=0)
    commands = context.create_command_list()
    produce[16, 64](commands, numbers, 7, signal=event1)
    double_it[16, 64](commands, numbers, doubled, wait=[event1])
    commands.end()
    queue = context.create_command_queue()
    queue.execute(commands)
    queue.synchronize()

    equal = np.array_equal(doubled, 2 * np.arange(7, 1031, dtype=np.uint32))
    print("consumed what was produced:", equal)
