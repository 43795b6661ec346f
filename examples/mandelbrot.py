"""Computes the Mandelbrot set on the device, and writes it as a picture.

    python examples/mandelbrot.py [mandelbrot.png [width]]

needs Pillow for the picture (pip install oneapi-l0[examples]).
"""

import sys
from pathlib import Path

import numpy as np
from PIL import Image as Picture

from oneapi_l0 import Context

HERE = Path(__file__).parent
LIMIT = 200
LEFT, RIGHT, TOP = -2.2, 0.8, 1.0


def mandelbrot(width):
    """How many steps each pixel takes, at most LIMIT; shape (height, width)."""
    pixel = (RIGHT - LEFT) / width
    height = round(2 * TOP / pixel)
    with Context() as context:
        kernel = context.create_module(HERE / "kernels/mandelbrot.spv")["mandelbrot"]
        steps = context.shared_array((height, width), "float32")
        commands = context.create_immediate_list()
        kernel.over((width, height), 64)(commands, steps, width, LEFT, TOP, pixel, LIMIT)
        return steps.copy()  # out of the context, which ends here


def picture(steps):
    """Black for the set; around it night blue far away, white and gold near it."""
    phase = 1.4 * np.log(steps[..., None] + 2.5) + [1.0, 1.7, 2.4]
    colours = 127.5 + 127.5 * np.cos(phase)
    colours[steps == LIMIT] = 0
    return Picture.fromarray(colours.astype(np.uint8))


def main(path="mandelbrot.png", width="960"):
    steps = mandelbrot(int(width))
    picture(steps).save(path)
    print(f"{np.mean(steps == LIMIT):.1%} of the picture is in the set: {path}")


if __name__ == "__main__":
    main(*sys.argv[1:])
