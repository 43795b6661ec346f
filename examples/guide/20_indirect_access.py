"""Says that a kernel follows pointers (sample 20, "Function Attributes: set")."""

from pathlib import Path

from oneapi_l0 import Context

KERNELS = Path(__file__).parents[1] / "kernels"

with Context() as context:
    kernel = context.create_module(KERNELS / "guide.spv")["sum_list"]
    kernel.indirect_access = "device"
    print("indirect access:", kernel.indirect_access.name)
