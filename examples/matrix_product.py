"""Multiplies two matrices on the device, tile by tile in local memory, and says how fast.

python examples/matrix_product.py [size, a multiple of 16]
"""

import sys
from pathlib import Path
from time import perf_counter

import numpy as np

from oneapi_l0 import Context

HERE = Path(__file__).parent
TILE = 16
RUNS = 5


def main(width="1024"):
    size = int(width)
    rng = np.random.default_rng(0)
    a, b = (rng.random((size, size), dtype=np.float32) for _ in range(2))
    with Context() as context:
        path = HERE / "kernels/matrix_product.spv"
        product = context.create_module(path)["matrix_product"]
        on_device = [context.alloc_device(a.nbytes) for _ in range(3)]
        on_device[0].copy_from(a)
        on_device[1].copy_from(b)

        groups = (size // TILE, size // TILE)
        commands = context.create_immediate_list()
        seconds = []
        for _ in range(RUNS):
            start = perf_counter()
            product[groups, (TILE, TILE)](commands, *on_device, size)
            seconds.append(perf_counter() - start)
        c = on_device[2].copy_to(np.empty_like(a))

    start = perf_counter()
    expected = a @ b
    numpy_seconds = perf_counter() - start
    operations = 2 * size**3
    print(f"{size} x {size} float32 on {context.device.name}")
    print(f"tiled kernel: {operations / min(seconds) / 1e9:.1f} GFLOP/s, the best of {RUNS} runs")
    print(f"NumPy:        {operations / numpy_seconds / 1e9:.1f} GFLOP/s, one run on the host")
    # Sums of other orders differ by a few units in the last place.
    print("equal to NumPy's:", np.allclose(c, expected, rtol=1e-5))


if __name__ == "__main__":
    main(*sys.argv[1:])
