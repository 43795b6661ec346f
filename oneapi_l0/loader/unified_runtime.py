"""Unified Runtime is one for a whole process: what its adapters find is said when it is opened."""

from __future__ import annotations

import os
from contextlib import contextmanager

from ..errors import InvalidArgument
from . import search

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from ..drivers import Driver

VARIABLE = "ONEAPI_L0_UR_ON"
PLACES = ("system", "cpu-driver")


class Wish:
    """on: one of PLACES; version: that of the Level Zero adapter, 1 or 2; 0 for any."""

    __slots__ = ("on", "version")

    def __init__(self, on: str, version: int) -> None:
        if on not in PLACES:
            raise InvalidArgument(
                f"Unified Runtime cannot be opened on {on!r}", hint=f"Use one of {PLACES}."
            )
        if version not in (0, 1, 2):
            raise InvalidArgument(f"Level Zero has no adapter of version {version}: 1 or 2")
        self.on, self.version = on, version


_wish: list[Wish] = []  # at most one


def wish() -> Wish:
    """How Unified Runtime is opened, or will be."""
    return _wish[0] if _wish else Wish(os.environ.get(VARIABLE) or "system", 0)


def open_on(on: str | None, version: int) -> Driver:
    """Opens it so, or gives the one that is open so. Raises InvalidArgument where it is open in
    another way."""
    from . import is_open, open_driver

    wanted = Wish(on or wish().on, version)
    if not is_open("unified_runtime"):
        if wanted.on == "cpu-driver":
            from ..ur import cpu_driver

            cpu_driver.load()  # what fails here leaves the other way open
        _wish[:] = [wanted]
    elif wish().on != wanted.on or version not in (0, wish().version):
        raise InvalidArgument(
            f"Unified Runtime is open on {wish().on!r} in this process, not on {wanted.on!r}"
            + (f" with version {version}" if version else ""),
            hint=f"Choose before its first use, or set {VARIABLE} in the environment.",
        )
    return open_driver("unified_runtime")


@contextmanager
def prepared(machine: search.Machine) -> Iterator[None]:
    """What its adapters look at, while it is being loaded."""
    _lead_to_cpu_runtime(machine)
    chosen = wish()
    if chosen.on == "system" and not chosen.version:
        yield
        return
    from ..ur import cpu_driver

    if chosen.on == "cpu-driver":
        chosen.version = chosen.version or 2
        cpu_driver.load()
        cpu_driver.leave_pool()
    _wish[:] = [chosen]
    with cpu_driver.version_chosen(chosen.version):
        yield


def _lead_to_cpu_runtime(machine: search.Machine) -> None:
    """Unified Runtime's OpenCL adapter finds the CPU runtime by a variable of the ICD loader;
    where the user has set nothing, it is set to the runtime that we find."""
    if not any(os.environ.get(name) for name in ("OCL_ICD_FILENAMES", "OCL_ICD_VENDORS")):
        for candidate in search.cpu_runtime(machine).found[:1]:
            os.environ["OCL_ICD_FILENAMES"] = candidate.file
