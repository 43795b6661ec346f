"""Finding drivers and opening them.

`open_driver()` opens one: `level_zero` (the system's loader and the GPU drivers behind it), `cpu`
(our own on the Intel CPU runtime), `unified_runtime`, or the path of a library. Without a name it
takes the first of level_zero and cpu that has a device; `ONEAPI_L0_DRIVERS` (an ordered list)
changes that order.
"""

from __future__ import annotations

import os
import threading
import warnings

from ..drivers import Driver
from ..drivers.native import NativeLibrary
from ..errors import Error, LibraryNotFound, Uninitialized
from . import search

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["default_driver", "open_driver", "use_driver"]

_lock = threading.RLock()
_open: dict[str, Driver] = {}
_defaults: dict[str, Driver] = {}


def open_driver(name: str | None = None) -> Driver:
    """Opens and initialises a driver; opening it again gives the same one.

    name: `level_zero`, `cpu`, `unified_runtime`, the path of a library, or None for the default.
    Raises LibraryNotFound where it is not installed, Uninitialized where it has no device.
    """
    with _lock:
        if name is None:
            return default_driver("ze")
        found = _open.get(name)
        if found is None:
            found = _open[name] = _opened(name)
        return found


def use_driver(driver: Driver) -> None:
    """Makes a driver the default, the one that `raw.ze` and `raw.ur` speak to. Call it before
    their first use: a function that was already called stays with its driver."""
    with _lock:
        _defaults[driver.library] = driver


def default_driver(library: str = "ze") -> Driver:
    """The default driver of `ze` or `ur`, opened at the first call."""
    with _lock:
        found = _defaults.get(library)
        if found is None:
            found = open_driver("unified_runtime") if library == "ur" else _first_that_works()
            _defaults[library] = found
        return found


def _opened(name: str) -> Driver:
    if name == "level_zero":
        return _native("level_zero", search.level_zero(), "ze", "apt install libze1")
    if name == "unified_runtime":
        _lead_to_cpu_runtime()
        return _native(
            "Unified Runtime", search.unified_runtime(), "ur", "pip install oneapi-l0[ur]"
        )
    if name == "cpu":
        return _cpu()
    if os.sep in name or "." in name:
        library = "ur" if "libur_" in name or "ur_loader" in name else "ze"
        return NativeLibrary(name, library).initialise()
    raise LibraryNotFound(
        f"unknown driver {name!r}",
        hint="Use level_zero, cpu, unified_runtime or the path of a library.",
    )


def _native(title: str, candidates: Iterator[search.Candidate], library: str, hint: str) -> Driver:
    tried = []
    for candidate in candidates:
        try:
            driver = NativeLibrary(candidate.path, library, name=os.path.basename(candidate.path))
        except LibraryNotFound as error:
            tried.append(f"  {candidate.how}: {error}")
            continue
        return driver.initialise()
    raise LibraryNotFound("\n".join([f"{title} was not found:", *tried]), hint=hint)


def _cpu() -> Driver:
    from ..drivers.cpu import open_implementation
    from ..drivers.python import PythonDriver

    driver = PythonDriver(open_implementation())
    driver.ze.zeInit(0)
    driver.handles = driver.ze.zeDriverGet()
    return driver


def _first_that_works() -> Driver:
    order = (os.environ.get("ONEAPI_L0_DRIVERS") or "level_zero,cpu").split(",")
    failures: list[tuple[str, Error]] = []
    for name in filter(None, (part.strip() for part in order)):
        try:
            driver = open_driver(name)
        except Error as error:
            failures.append((name, error))
            continue
        _warn_of(failures, driver)
        return driver
    causes = [f"{name}: {error}" for name, error in failures]
    raise Uninitialized(
        "no driver could be opened\n" + "\n".join(causes),
        hint="Install a GPU driver, or the CPU runtime: pip install oneapi-l0[cpu]",
    )


def _warn_of(failures: list[tuple[str, Error]], driver: Driver) -> None:
    """A driver that is installed and fails is worth a word; one that is not there is not."""
    for name, error in failures:
        if not isinstance(error, (LibraryNotFound, Uninitialized)):
            reason = str(error).splitlines()[0]
            warnings.warn(f"{name} cannot be used ({reason}); using {driver.name}", stacklevel=4)


def _lead_to_cpu_runtime() -> None:
    """Unified Runtime's OpenCL adapter finds the CPU runtime by a variable of the ICD loader;
    where the user has set nothing, it is set to the installed package's library."""
    named = ("OCL_ICD_FILENAMES", "OCL_ICD_VENDORS")
    if not any(os.environ.get(name) for name in named):
        runtime = search.cpu_runtime()
        if runtime:
            os.environ["OCL_ICD_FILENAMES"] = runtime
