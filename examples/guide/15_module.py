"""Makes a module from SPIR-V (sample 15, "Modules")."""

from pathlib import Path

from oneapi_l0 import Context

KERNELS = Path(__file__).parents[1] / "kernels"

with Context() as context:
    module = context.create_module(KERNELS / "image_scaling.spv")
    print("kernels:", module.kernel_names)
