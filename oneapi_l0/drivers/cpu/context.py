"""Contexts (Level Zero core, "Contexts"): an owner of memory, modules and lists.

A kernel of the CPU takes every pointer of the process, so a context holds no memory of its own.
"""

from __future__ import annotations

from typing import Any

from . import device as devices
from .arguments import require_flags, require_pointer
from .driver import CONTEXTS, DRIVERS, Context

_KNOWN_FLAGS = 1


def zeContextCreate(hDriver: Any, desc: Any, phContext: Any) -> int:
    driver = DRIVERS[hDriver]
    require_pointer(desc, "desc")
    require_pointer(phContext, "phContext")
    require_flags(desc.flags, _KNOWN_FLAGS, "ze_context_desc_t.flags")
    phContext[0] = Context(driver).handle
    return 0


def zeContextCreateEx(
    hDriver: Any, desc: Any, numDevices: int, phDevices: Any, phContext: Any
) -> int:
    if numDevices:
        require_pointer(phDevices, "phDevices")
        for i in range(numDevices):
            devices.DEVICES[phDevices[i]]
    return zeContextCreate(hDriver, desc, phContext)


def zeContextDestroy(hContext: Any) -> int:
    CONTEXTS.remove(hContext)
    return 0


def zeContextGetStatus(hContext: Any) -> int:
    CONTEXTS[hContext]
    return 0


def zeContextSystemBarrier(hContext: Any, hDevice: Any) -> int:
    """No effect: devices share the host's memory and caches."""
    CONTEXTS[hContext]
    devices.DEVICES[hDevice]
    return 0
