"""Passes a sampler to a kernel (sample 26, "Sampler").

The guide's sampler is for coordinates in pixels and its kernel's are normalized; both have to
agree.
"""

from pathlib import Path

import numpy as np

from oneapi_l0 import Context

KERNELS = Path(__file__).parents[1] / "kernels"
WIDTH, HEIGHT = 96, 40


def places(size, new_size):
    """Where the middles of new pixels lie, in old ones."""
    return (np.arange(new_size) + 0.5) * size / new_size


def nearest(picture):
    rows, columns = (np.floor(places(*it)).astype(int) for it in ((48, HEIGHT), (64, WIDTH)))
    return picture[np.ix_(rows, columns)]


def linear(picture):
    for axis, new_size in enumerate((HEIGHT, WIDTH)):
        size = picture.shape[axis]
        at = places(size, new_size) - 0.5
        low = np.floor(at).astype(int)
        weight = (at - low).reshape((-1, 1) if axis == 0 else (1, -1))
        before, after = (picture.take(np.clip(i, 0, size - 1), axis=axis) for i in (low, low + 1))
        picture = before + weight * (after - before)
    return picture


with Context() as context:
    scale = context.create_module(KERNELS / "image_sampling.spv")["image_sampling"]
    picture = np.random.default_rng(0).random((48, 64), dtype=np.float32)
    source = context.create_image(picture.shape, "r32_float")
    target = context.create_image((HEIGHT, WIDTH), "r32_float", flags="kernel_write")
    source.copy_from(picture)

    commands = context.create_immediate_list()
    for filter, reference in (("nearest", nearest), ("linear", linear)):
        sampler = context.create_sampler(address_mode="clamp", filter_mode=filter, normalized=True)
        scale[(WIDTH // 8, HEIGHT // 8), (8, 8)](commands, sampler, source, target, WIDTH, HEIGHT)
        error = np.abs(target.copy_to() - reference(picture)).max()
        print(f"{filter}: within 1/256 of NumPy's result: {error < 1 / 256}")
