"""What a kernel needs (sample 19, "Function Attributes: get").

The guide asks for the number of registers. That question was dropped in 2019; what is spilled says
whether they were enough.
"""

from pathlib import Path

from oneapi_l0 import Context

KERNELS = Path(__file__).parents[1] / "kernels"

with Context() as context:
    kernel = context.create_module(KERNELS / "guide.spv")["reverse_groups"]
    properties = kernel.properties
    print("arguments:", properties.num_kernel_args)
    print("shared local memory:", properties.local_mem_size, "bytes")
    print("spilled registers:", properties.spill_mem_size, "bytes")
