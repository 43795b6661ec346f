"""Scales a picture on the device, by images and a sampler.

    python examples/image_scaling.py [picture.png [scaled.png [width [height]]]]

reads any picture that Pillow reads (pip install oneapi-l0[examples]), and writes scaled.png.
"""

import sys
from pathlib import Path

import numpy as np
from PIL import Image as Picture

from oneapi_l0 import Context

HERE = Path(__file__).parent


def scale(pixels, width, height):
    """RGBA pixels of shape (height, width, 4), scaled linearly."""
    with Context() as context:
        kernel = context.create_module(HERE / "kernels/image_sampling.spv")["image_sampling"]
        source = context.create_image(pixels.shape[:2], "rgba8_unorm")
        target = context.create_image((height, width), "rgba8_unorm", flags="kernel_write")
        sampler = context.create_sampler(
            address_mode="clamp", filter_mode="linear", normalized=True
        )
        source.copy_from(pixels)

        commands = context.create_immediate_list()
        kernel.over((width, height))(commands, sampler, source, target, width, height)
        return target.copy_to()


def main(path=str(HERE / "pictures/spheres.png"), scaled="scaled.png", width="", height=""):
    pixels = np.asarray(Picture.open(path).convert("RGBA"))
    width = int(width or 2 * pixels.shape[1])
    height = int(height or pixels.shape[0] * width // pixels.shape[1])
    result = scale(pixels, width, height)
    Picture.fromarray(result).save(scaled)
    print(f"{pixels.shape[1]} x {pixels.shape[0]} -> {width} x {height}: {scaled}")


if __name__ == "__main__":
    main(*sys.argv[1:])
