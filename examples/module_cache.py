"""Keeps compiled modules on disk, so that a program that starts again compiles nothing.

    python examples/module_cache.py [folder]

A binary is of one device and one release of its driver. Both are in its name, so that a new driver
finds none and compiles; a binary that the driver refuses all the same is compiled again.
"""

import hashlib
import os
import sys
import tempfile
from pathlib import Path
from time import perf_counter

import numpy as np

from oneapi_l0 import Context
from oneapi_l0.errors import Error

HERE = Path(__file__).parent


class ModuleCache:
    """Modules by their SPIR-V, in a folder."""

    def __init__(self, folder):
        self.folder = Path(folder)
        self.folder.mkdir(parents=True, exist_ok=True)

    def path(self, context, spirv, build_flags):
        driver = context.driver
        key = hashlib.sha256(spirv)
        for part in (driver.uuid, context.device.uuid, build_flags.encode()):
            key.update(hashlib.sha256(part).digest())
        key.update(driver.driver_version.to_bytes(8, "little"))
        return self.folder / f"{key.hexdigest()}.bin"

    def module(self, context, spirv, build_flags=""):
        """The module, and whether it was found."""
        path = self.path(context, spirv, build_flags)
        try:
            return context.create_module(path.read_bytes(), format="native"), True
        except (FileNotFoundError, Error):
            pass
        module = context.create_module(spirv, build_flags=build_flags)
        # Another process never sees half a file.
        descriptor, temporary = tempfile.mkstemp(dir=self.folder)
        with open(descriptor, "wb") as file:
            file.write(module.native_binary())
        os.replace(temporary, path)
        return module, False


def main(folder="module_cache"):
    cache = ModuleCache(folder)
    spirv = HERE.joinpath("kernels/saxpy.spv").read_bytes()
    with Context() as context:
        start = perf_counter()
        module, found = cache.module(context, spirv)
        milliseconds = (perf_counter() - start) * 1e3
        print(f"{'cache hit' if found else 'compiled'}: {milliseconds:.1f} ms")

        x, y = (context.shared_array(8, "float32") for _ in range(2))
        x[:], y[:] = range(8), 1
        # A binary does not say how large its kernels' numbers are: their types do.
        module["saxpy"][1, 8](context.create_immediate_list(), np.float32(2), x, y, np.uint32(8))
        print("2x + 1 =", y)


if __name__ == "__main__":
    main(*sys.argv[1:])
