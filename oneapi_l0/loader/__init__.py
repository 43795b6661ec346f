"""Which drivers are opened, and which one is the default.

A driver has a name: `level_zero` (the system's loader and the drivers behind it), `direct` (those
drivers themselves, without the loader), `cpu` (our own on the Intel CPU runtime),
`unified_runtime`, that of another package's entry point, or the path of a library.

Without a choice the order is level_zero, direct where there is no loader, other packages' drivers,
cpu; `ONEAPI_L0_DRIVERS` is an ordered list that takes its place. A driver that is not installed is
passed over in silence; one that is installed and fails, with a warning that names the reason.
"""

from __future__ import annotations

import os
import threading

from ..drivers import CLOSED, Driver
from ..errors import Error, InvalidArgument, LibraryNotFound, Uninitialized
from . import search
from .opening import drivers_named, python_driver

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from ..context import Context
    from ..device import Device

__all__ = [
    "default_context",
    "default_device",
    "default_driver",
    "devices",
    "drivers",
    "open_driver",
    "open_drivers",
    "python_driver",
    "use_driver",
]

_lock = threading.RLock()
_open: dict[str, list[Driver]] = {}
_failed: dict[str, Error] = {}  # what failed once is not tried again: a second try may crash
_defaults: dict[str, Driver] = {}


def open_driver(name: str | None = None) -> Driver:
    """Opens and initialises a driver; opening it again gives the same one.

    name: as above; None for the default one. Raises LibraryNotFound where it is not installed,
    Uninitialized where it has no device.
    """
    return default_driver("ze") if name is None else open_drivers(name)[0]


def open_drivers(name: str) -> list[Driver]:
    """All drivers of a name: `direct` has one for each installed driver that works."""
    with _lock:
        _refuse_old_mask()
        if name in _failed:
            raise _failed[name]
        found = _open.get(name)
        if found is None or any(driver.refusal == CLOSED for driver in found):
            try:
                found = drivers_named(name)
            except LibraryNotFound:
                raise
            except Error as error:
                _failed[name] = error
                raise
            _open[name] = found
        return found


def is_open(name: str) -> bool:
    """Whether a driver of that name is open."""
    with _lock:
        return any(driver.refusal != CLOSED for driver in _open.get(name, ()))


def drivers(names: Sequence[str] | None = None) -> list[Driver]:
    """Every Level Zero driver that opens, in order; `names` is the order instead of the default.

    Raises Uninitialized where none does.
    """
    with _lock:
        return _working(names, enough=False)


def devices(type: str | None = None, names: Sequence[str] | None = None) -> list[Device]:
    """The devices of all drivers, GPUs first; `type` is `gpu`, `cpu`, … for those only."""
    from ..driver import Driver as OneDriver

    found = [
        device
        for opened in drivers(names)
        for handle in opened.handles
        for device in OneDriver(opened, handle).devices()
    ]
    if type is not None:
        found = [device for device in found if (device.type.name or "").lower() == type.lower()]
    return sorted(found, key=lambda device: device.type.name != "GPU")


def default_device() -> Device:
    """The first GPU of the default driver, or its first device."""
    driver = default_driver("ze")
    found = [device for device in devices() if device.driver.opened is driver]
    if not found:
        mask = os.environ.get("ZE_AFFINITY_MASK")
        hint = f"ZE_AFFINITY_MASK={mask} may hide it: unset it, or choose another." if mask else ""
        raise Uninitialized(f"{driver.name} has no device", hint=hint)
    return found[0]


def default_context() -> Context:
    """The default context of the default device's driver, which lives as long as the process."""
    return default_device().driver.default_context()


def use_driver(driver: Driver) -> None:
    """Makes a driver the default, the one that `raw.ze` and `raw.ur` speak to. Call it before
    their first use: what they have opened stays open, and handles belong to their driver."""
    from ..drivers.tables import DefaultTables

    with _lock:
        _defaults[driver.library] = driver
        DefaultTables.bind_anew(driver.library)


def default_driver(library: str = "ze") -> Driver:
    """The default driver of `ze` or `ur`, opened at the first call."""
    with _lock:
        found = _defaults.get(library)
        if found is None or found.refusal == CLOSED:
            found = open_driver("unified_runtime") if library == "ur" else _working(None)[0]
            _defaults[library] = found
        return found


# Choosing ---------------------------------------------------------------------------------------


def _order(names: Sequence[str] | None) -> Iterator[str]:
    """The names to try; what is found out on the way (is there a loader?) decides the rest."""
    if names is not None:
        yield from names
        return
    machine = search.this_machine()
    if machine.environ.get("ONEAPI_L0_DRIVERS", "").strip():
        chosen = search.chosen(machine)
        if chosen.note:
            raise InvalidArgument(f"ONEAPI_L0_DRIVERS: {chosen.note}", hint=chosen.hint)
        yield from (candidate.path for candidate in chosen.found)
        return
    yield "level_zero"
    if "level_zero" not in _open and "level_zero" not in _failed:  # there is no loader
        yield "direct"
    yield from (candidate.name for candidate in search.entry_points(machine).found)
    yield "cpu"


def _working(names: Sequence[str] | None, *, enough: bool = True) -> list[Driver]:
    """The drivers that open, up to the first where that is enough; warns of what is installed
    and fails."""
    _refuse_old_mask()
    found: list[Driver] = []
    failures: list[tuple[str, Error]] = []
    for name in _order(names):
        try:
            found += open_drivers(name)
        except Error as error:
            failures.append((name, error))
            continue
        if enough:
            break
    if not found:
        causes = [f"{name}: {error}" for name, error in failures]
        raise Uninitialized(
            "\n".join(["no driver could be opened", *causes]),
            hint="`oneapi-l0 doctor` says what was looked for, and what to install or change.",
        )
    for name, failure in failures:
        if not isinstance(failure, LibraryNotFound) and name not in _warned:
            _warn(name, failure, found[0])
    return found


_warned: set[str] = set()


def _warn(name: str, error: Error, instead: Driver) -> None:
    """A GPU driver on a machine without a GPU is no failure; everything else is worth a word."""
    if isinstance(error, Uninitialized) and error.result is not None and not _has_device():
        return
    import warnings

    _warned.add(name)
    reason = "; ".join(str(error).splitlines()[:2])
    warnings.warn(
        f"{name} is installed and cannot be used ({reason}); using {instead.name}. "
        "`oneapi-l0 doctor` says more.",
        stacklevel=5,
    )


def _has_device() -> bool:
    from .device_files import device_files, pci_devices

    machine = search.this_machine()
    return bool(pci_devices(machine)) or any(
        file["is_intel"] and file["is_for_computing"] for file in device_files(machine)
    )


def _refuse_old_mask() -> None:
    """The hexadecimal mask of 2019 means something else to today's drivers."""
    mask = os.environ.get("ZE_AFFINITY_MASK")
    if mask:
        from .environment import affinity_mask_problem

        problem = affinity_mask_problem(mask)
        if problem:
            raise InvalidArgument(f"ZE_AFFINITY_MASK={mask}: {problem}")
