"""Asks for more shared local memory (sample 3, "Device Cache Settings").

The guide sets this for a device and its last-level cache. Since 1.0 it is a kernel's wish, and the
last-level cache has no such setting: the extension ZE_extension_cache_reservation reserves a part
of it, on devices that can.
"""

from pathlib import Path

from oneapi_l0 import Context

KERNELS = Path(__file__).parents[1] / "kernels"

with Context() as context:
    kernel = context.create_module(KERNELS / "guide.spv")["reverse_groups"]
    kernel.set_cache_config("large_slm")
    print("cache configuration of the kernel: LARGE_SLM")

print("cache configuration of the last-level cache: dropped with Level Zero 1.0 (2020-06-26);")
print("use zeDeviceReserveCacheExt and zeDeviceSetCacheAdviceExt where the driver has them")
