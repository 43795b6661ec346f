"""Each launch keeps the arguments that it was appended with (sample 23, "Function Arguments")."""

from pathlib import Path

import numpy as np

from oneapi_l0 import Context

KERNELS = Path(__file__).parents[1] / "kernels"
WIDTH, HEIGHT = 32, 32

with Context() as context:
    scale = context.create_module(KERNELS / "image_scaling.spv")["image_scaling"]
    pictures = np.random.default_rng(0).random((2, 64, 64), dtype=np.float32)
    sources = [context.create_image((64, 64), "r32_float") for _ in pictures]
    targets = [
        context.create_image((HEIGHT, WIDTH), "r32_float", flags="kernel_write") for _ in pictures
    ]
    results = np.empty((2, HEIGHT, WIDTH), np.float32)

    commands = context.create_command_list()
    for source, picture in zip(sources, pictures, strict=True):
        commands.copy(source, picture)
    commands.barrier()
    for source, target in zip(sources, targets, strict=True):
        scale[(WIDTH // 8, HEIGHT // 8), (8, 8)](commands, source, target, WIDTH, HEIGHT)
    commands.barrier()
    for result, target in zip(results, targets, strict=True):
        commands.copy(result, target)
    commands.end()
    queue = context.create_command_queue()
    queue.execute(commands)
    queue.synchronize()

# The pixel nearest to the middle of four is the last one of them.
expected = pictures[:, 1::2, 1::2]
print("each result is of its own picture:", np.array_equal(results, expected))
print("the results differ:", not np.array_equal(results[0], results[1]))
