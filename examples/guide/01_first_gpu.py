"""Finds the first GPU (sample 1, "Initialization and Discovery").

The guide's device groups, whose devices were all alike, became drivers in 2019: the devices of a
driver may differ, so each is asked for its own type.
"""

import oneapi_l0

gpus = [device for device in oneapi_l0.devices() if device.type.name == "GPU"]
if not gpus:
    print("no GPU device found")
else:
    device = gpus[0]
    major, minor = device.driver.api_version
    print(f"Level Zero {major}.{minor}: {device.name}")
