"""A kernel that follows pointers to memory of the host (sample 28, "Device Residency").

The driver sees the first node only. The kernel's flag makes all allocations resident, of the kinds
that it says it reaches.
"""

from pathlib import Path

import numpy as np

from oneapi_l0 import Context

KERNELS = Path(__file__).parents[1] / "kernels"
NODE = np.dtype([("next", np.uint64), ("value", np.uint64)])

with Context() as context:
    # Three nodes, each an allocation of its own, which points to the next one.
    nodes = [context.alloc_host(NODE.itemsize) for _ in range(3)]
    for node, following, value in zip(nodes, [*nodes[1:], None], (1, 20, 300), strict=True):
        node.asarray(NODE)[0] = (following.address if following else 0, value)
    total = context.shared_array(1, "uint64")

    module = context.create_module(KERNELS / "guide.spv")
    sum_list = module.create_kernel("sum_list", flags="force_residency")
    sum_list.indirect_access = "host"
    commands = context.create_command_list()
    sum_list[1, 1](commands, nodes[0], total)
    commands.end()
    queue = context.create_command_queue()
    queue.execute(commands)
    queue.synchronize()
    print("sum of the list:", total[0])
