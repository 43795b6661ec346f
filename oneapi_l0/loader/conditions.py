"""What the machine must be like for a failure to be worth a word."""

from __future__ import annotations

import re

from .machine import Machine

INTEL = "0x8086"


def graphics(machine: Machine) -> list[str]:
    """The device files of Intel's GPUs (Linux); on Windows the driver says itself."""
    if machine.platform == "windows":
        return []
    found = []
    for name in machine.listdir("/dev/dri"):
        vendor = machine.read_text(f"/sys/class/drm/{name}/device/vendor").strip()
        if name.startswith("renderD") and vendor in (INTEL, ""):
            found.append(f"/dev/dri/{name}")
    return found


def is_old_mask(mask: str) -> bool:
    """Whether a ZE_AFFINITY_MASK has the hexadecimal form of 2019 (`0x3`, `FF`); one of digits
    only could be either, and is taken as today's."""
    return bool(re.fullmatch(r"\s*(0[xX][0-9a-fA-F]+|[0-9]*[a-fA-F][0-9a-fA-F]*)\s*", mask))
