"""Makes resident what a kernel reaches, one by one (sample 29, "Device Residency")."""

from pathlib import Path

import numpy as np

from oneapi_l0 import Context

KERNELS = Path(__file__).parents[1] / "kernels"
NODE = np.dtype([("next", np.uint64), ("value", np.uint64)])

with Context() as context:
    nodes = [context.alloc_host(NODE.itemsize) for _ in range(3)]
    for node, following, value in zip(nodes, [*nodes[1:], None], (1, 20, 300), strict=True):
        node.asarray(NODE)[0] = (following.address if following else 0, value)
    total = context.shared_array(1, "uint64")

    sum_list = context.create_module(KERNELS / "guide.spv")["sum_list"]
    commands = context.create_command_list()
    sum_list[1, 1](commands, nodes[0], total)
    commands.end()
    queue = context.create_command_queue()
    fence = queue.create_fence()

    for node in nodes[1:]:
        context.make_resident(node)
    queue.execute(commands, fence=fence)
    fence.wait()
    # Only now: an evicted page that the kernel still reads cannot be brought back.
    for node in nodes[1:]:
        context.evict(node)
    print("sum of the list:", total[0])
