"""Asks the driver for a group size (sample 22, "Function Group Size").

The guide passes NULL for the third one, which is not allowed any more: all three come back.
"""

from math import prod
from pathlib import Path

from oneapi_l0 import Context

KERNELS = Path(__file__).parents[1] / "kernels"
image = (640, 480, 1)

with Context() as context:
    kernel = context.create_module(KERNELS / "image_scaling.spv")["image_scaling"]
    group = kernel.suggest_group_size(image)
    largest = context.device.compute_properties.max_total_group_size
    print(
        "divides the image:", all(size % part == 0 for size, part in zip(image, group, strict=True))
    )
    print("is possible:", prod(group) <= largest)
    kernel.group_size = group
