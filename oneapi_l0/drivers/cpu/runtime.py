"""The runtime interface (`zer`): the short way to a device, a context and the last error's text."""

from __future__ import annotations

from typing import Any

from .device import DEVICES, Device, roots
from .driver import DRIVERS, zeDriverGetDefaultContext, zeDriverGetLastErrorDescription
from .failure import INVALID_ARGUMENT, Failure
from .handles import require_initialized

_NO_IDENTIFIER = 0xFFFFFFFF


def _the_driver() -> Any:
    require_initialized(bool(DRIVERS))
    return next(iter(DRIVERS))


def _devices() -> list[Device]:
    """Every device, in an order that stays: a device's identifier is its place in it."""
    found: list[Device] = []
    for root in roots(DRIVERS[_the_driver()]):
        found += [root, *root.sub_devices]
    return found


def zerGetLastErrorDescription(ppString: Any) -> int:
    return zeDriverGetLastErrorDescription(_the_driver(), ppString)


def zerTranslateDeviceHandleToIdentifier(hDevice: Any) -> int:
    """UINT32_MAX for what is no device."""
    if hDevice not in DEVICES:
        return _NO_IDENTIFIER
    return _devices().index(DEVICES[hDevice])


def zerTranslateIdentifierToDeviceHandle(identifier: int) -> Any:
    """NULL where there is no such device."""
    devices = _devices()
    if identifier >= len(devices):
        raise Failure(
            INVALID_ARGUMENT, f"identifiers are below {len(devices)}: {identifier} is no device"
        )
    return devices[identifier].handle


def zerGetDefaultContext() -> Any:
    return zeDriverGetDefaultContext(_the_driver())
