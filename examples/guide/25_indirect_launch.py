"""The number of groups comes from memory, when the launch runs (sample 25, "Function Launch").

The guide passes the address of its pointer; it is the pointer that is wanted.
"""

from pathlib import Path

import numpy as np

from oneapi_l0 import Context

KERNELS = Path(__file__).parents[1] / "kernels"

with Context() as context:
    kernel = context.create_module(KERNELS / "guide.spv")["produce"]
    numbers = context.shared_array(64, "uint32")
    numbers[:] = 999
    group_count = context.alloc_device(3 * 4)

    commands = context.create_command_list()
    commands.copy(group_count, np.array([3, 1, 1], np.uint32))
    commands.barrier()
    commands.launch_indirect(kernel, group_count, numbers, 0, group_size=16)
    commands.end()
    queue = context.create_command_queue()
    queue.execute(commands)
    queue.synchronize()
    print("groups of 16 that ran:", np.count_nonzero(numbers != 999) // 16)
