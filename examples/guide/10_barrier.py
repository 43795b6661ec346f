"""A barrier between launches that need each other's results (sample 10, "Barriers").

Ten steps of a prefix sum over 1024 numbers: each adds what the one before it wrote.
"""

from pathlib import Path

import numpy as np

from oneapi_l0 import Context

KERNELS = Path(__file__).parents[1] / "kernels"
RUNS = 1000

with Context() as context:
    prefix_step = context.create_module(KERNELS / "guide.spv")["prefix_step"]
    numbers = np.random.default_rng(0).integers(0, 1000, 1024, dtype=np.uint32)
    arrays = [context.shared_array(1024, "uint32") for _ in range(2)]
    queue = context.create_command_queue()

    commands = context.create_command_list()
    for step in range(10):
        prefix_step[16, 64](commands, arrays[step % 2], arrays[(step + 1) % 2], 1 << step)
        commands.barrier()
    commands.end()

    exact = 0
    for _ in range(RUNS):
        arrays[0][:] = numbers
        queue.execute(commands)
        queue.synchronize()
        exact += np.array_equal(arrays[0], np.cumsum(numbers, dtype=np.uint32))
    print(f"the sums were exact in {exact} of {RUNS} runs")
