"""Adds two vectors of 16 Mi float32 on the default device; without a GPU that is the CPU."""

from pathlib import Path
from time import perf_counter

import numpy as np

from oneapi_l0 import Context

ELEMENTS = 1 << 24

context = Context()
driver, device = context.driver, context.device
print(f"driver: {driver.name} (Level Zero {'.'.join(map(str, driver.api_version))})")
print(f"device: {device.name} ({device.type.name})")

module = context.create_module(Path(__file__).with_name("kernels") / "vector_add.spv")
vector_add = module["vector_add"].over(ELEMENTS)

rng = np.random.default_rng(0)
a = rng.random(ELEMENTS, dtype=np.float32)
b = rng.random(ELEMENTS, dtype=np.float32)
result = np.empty_like(a)
on_device = [context.alloc_device(a.nbytes) for _ in range(3)]

# A command list: copy in, add, copy out; then run it.
queue, commands = context.create_command_queue(), context.create_command_list()
commands.copy(on_device[0], a)
commands.copy(on_device[1], b)
commands.barrier()
vector_add(commands, *on_device, ELEMENTS)
commands.barrier()
commands.copy(result, on_device[2])
commands.end()

start = perf_counter()
queue.execute(commands)
queue.synchronize()
print(f"{ELEMENTS:,} float32 copied in, added, copied out: {(perf_counter() - start) * 1e3:.1f} ms")

np.testing.assert_array_equal(result, a + b)
print("ok")
