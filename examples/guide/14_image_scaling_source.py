"""A kernel in OpenCL C (sample 14, "Modules"): examples/kernels/image_scaling.cl.

The guide leaves its sampler SMPL_PREF open; here it is defined. Drivers take SPIR-V, to which a
compiler brings the source: `make kernels` did it for the .spv files beside the sources.
"""

import struct
from pathlib import Path

KERNELS = Path(__file__).parents[1] / "kernels"

source = KERNELS.joinpath("image_scaling.cl").read_text()
print("in the source:", "kernel void image_scaling(" in source)

# SPIR-V begins with a number by which it is known, and its version.
magic, version = struct.unpack_from("<2I", KERNELS.joinpath("image_scaling.spv").read_bytes())
print(f"SPIR-V {version >> 16}.{version >> 8 & 0xFF}:", magic == 0x07230203)
