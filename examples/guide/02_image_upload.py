"""Uploads an image, and reads it back (sample 2, "Images").

That kernels may read an image is understood today; only writing has a flag (KERNEL_WRITE).
"""

import numpy as np

from oneapi_l0 import Context

pixels = np.random.default_rng(0).random((128, 128), dtype=np.float32)
result = np.empty_like(pixels)

with Context() as context:
    image = context.create_image(pixels.shape, "r32_float")  # a kernel reads (r, 0, 0, 1)
    commands = context.create_command_list()
    commands.copy(image, pixels)
    commands.barrier()
    commands.copy(result, image)
    commands.end()
    queue = context.create_command_queue()
    queue.execute(commands)
    queue.synchronize()

print("128 x 128 pixels came back equal:", np.array_equal(result, pixels))
