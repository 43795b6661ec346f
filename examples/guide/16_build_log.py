"""What the compiler says (sample 16, "Module Build Log")."""

from pathlib import Path

from oneapi_l0 import Context
from oneapi_l0.errors import BuildFailed

KERNELS = Path(__file__).parents[1] / "kernels"
good = KERNELS.joinpath("image_scaling.spv").read_bytes()
corrupted = good[: len(good) // 2]

with Context() as context:
    try:
        context.create_module(corrupted)
    except BuildFailed as error:
        print("corrupted:", error.result.name)
        print("has a log:", bool(error.detail))

    module = context.create_module(good)
    print("good:", module.kernel_names)
