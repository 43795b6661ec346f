"""Compiles once, and keeps the binary (sample 17, "Module Caching with Native Binaries").

examples/module_cache.py is a cache that outlives the driver's next release, too.
"""

import hashlib
import tempfile
from pathlib import Path

import numpy as np

from oneapi_l0 import Context

KERNELS = Path(__file__).parents[1] / "kernels"


def module_of(context, spirv, cache):
    """The module of SPIR-V: from the cache, or compiled and put there."""
    key = hashlib.sha256(spirv + context.device.uuid).hexdigest()
    binary = cache / f"{key}.bin"
    if binary.exists():
        print("cache hit")
        return context.create_module(binary.read_bytes(), format="native")
    print("compiled")
    module = context.create_module(spirv)
    binary.write_bytes(module.native_binary())
    return module


with tempfile.TemporaryDirectory() as folder, Context() as context:
    spirv = KERNELS.joinpath("guide.spv").read_bytes()
    for _ in range(2):
        # A binary does not say how large its kernels' numbers are: their types do.
        produce = module_of(context, spirv, Path(folder))["produce"]
        numbers = context.shared_array(16, "uint32")
        produce[1, 16](context.create_immediate_list(), numbers, np.uint32(0))
        print(numbers)
