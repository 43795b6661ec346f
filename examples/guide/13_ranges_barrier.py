"""A barrier for some memory only (sample 13, "Range-based Memory Barriers")."""

from pathlib import Path

import numpy as np

from oneapi_l0 import Context

KERNELS = Path(__file__).parents[1] / "kernels"

with Context() as context:
    module = context.create_module(KERNELS / "guide.spv")
    produce, double_it = module["produce"], module["double_it"]
    low, high = (context.alloc_device(1024 * 4) for _ in range(2))
    doubled = context.shared_array((2, 1024), "uint32")

    commands = context.create_command_list()
    produce[16, 64](commands, low, 0)
    produce[16, 64](commands, high, 1024)
    commands.ranges_barrier([low, high])
    double_it[16, 64](commands, low, doubled[0])
    double_it[16, 64](commands, high, doubled[1])
    commands.end()
    queue = context.create_command_queue()
    queue.execute(commands)
    queue.synchronize()

    print("both ranges were seen:", np.array_equal(doubled.ravel(), 2 * np.arange(2048)))
