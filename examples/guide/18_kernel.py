"""Takes a kernel from a module (sample 18, "Functions"; called kernels since 2019)."""

from pathlib import Path

from oneapi_l0 import Context
from oneapi_l0.errors import InvalidArgument

KERNELS = Path(__file__).parents[1] / "kernels"

with Context() as context:
    module = context.create_module(KERNELS / "image_scaling.spv")
    print("found:", module["image_scaling"].name)
    try:
        module["nope"]
    except InvalidArgument as error:
        print("nope:", error.result.name)
