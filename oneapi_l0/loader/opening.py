"""Opening drivers: from a name to libraries or Python packages, loaded and initialised."""

from __future__ import annotations

import os

from ..drivers import Driver
from ..errors import Error, LibraryNotFound, LibraryUnusable, Uninitialized
from . import search

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ..drivers.python import PythonDriver


def drivers_named(name: str) -> list[Driver]:
    """Opens and initialises the drivers of a name. Raises LibraryNotFound where there are none,
    another Error where none of them works."""
    from .. import tracing

    tracing.start_from_environment()
    machine = search.this_machine()
    if name == "level_zero":
        return [_first(search.system_loader(machine), "ze")]
    if name == "direct":
        return _direct(machine)
    if name == "unified_runtime":
        from . import unified_runtime

        with unified_runtime.prepared(machine):
            return [_first(search.unified_runtime(machine), "ur")]
    if name == "cpu":
        return [_cpu().initialise()]
    for candidate in search.entry_points(machine).found:
        if candidate.name == name:
            return [_initialised(_from_package(candidate))]
    if os.sep in name or "." in name:
        return [_library(name)]
    raise LibraryNotFound(
        f"unknown driver {name!r}",
        hint="Use level_zero, direct, cpu, unified_runtime or the path of a library.",
    )


def _first(step: search.Step, library: str) -> Driver:
    """The first candidate that can be loaded, initialised."""
    from ..drivers.native import NativeLibrary

    tried = [f"  {step.note}"] if step.note else []
    for candidate in step.found:
        try:
            driver = NativeLibrary(candidate.path, library, name=candidate.name)
        except LibraryNotFound as error:
            tried.append(f"  {candidate.how}: {error}")
            continue
        return driver.initialise()
    if step.found:  # installed and broken, which is worth a warning
        raise LibraryUnusable("\n".join([f"{step.name} cannot be loaded", *tried]), hint=step.hint)
    message = "\n".join([f"{step.name} was not found; looked for {step.summary}", *tried])
    raise LibraryNotFound(message, hint=step.hint)


def _direct(machine: search.Machine) -> list[Driver]:
    """Each installed driver by its own tables; one that fails is left out, the others stay."""
    from ..drivers.direct import DirectDriver

    step = search.level_zero_drivers(machine)
    found: list[Driver] = []
    failures: list[Error] = []
    for candidate in step.found:
        try:
            found.append(DirectDriver(candidate.path, name=candidate.name).initialise())
        except Error as error:
            failures.append(error)
    if found:
        return found
    if failures:
        raise Uninitialized("\n".join(str(error) for error in failures)) from failures[0]
    raise LibraryNotFound(f"{step.name} were not found; looked for {step.summary}", hint=step.hint)


def _library(path: str) -> Driver:
    """A library by its path: Unified Runtime by its name, a driver by its tables, else a loader."""
    from ..drivers.direct import DirectDriver
    from ..drivers.native import NativeLibrary

    name = os.path.basename(path)
    if name.startswith(("libur_", "ur_")):
        return NativeLibrary(path, "ur", name=name).initialise()
    if "loader" in name:
        return NativeLibrary(path, name=name).initialise()
    driver = DirectDriver(path, name=name)
    if driver.pointer("zeInit") is None:  # exports functions and no tables
        return NativeLibrary(path, name=name).initialise()
    return driver.initialise()


def python_driver(name: str) -> Driver:
    """A driver in Python, our own or that of another package, not initialised and not shared: for
    native programs, which do that themselves. Raises LibraryNotFound for other names."""
    if name == "cpu":
        return _cpu()
    for candidate in search.entry_points(search.this_machine()).found:
        if candidate.name == name:
            return _from_package(candidate)
    raise LibraryNotFound(
        f"there is no Python driver {name!r}",
        hint="Use cpu, or a package's entry point in the group oneapi_l0.drivers.",
    )


def _initialised(driver: Driver) -> Driver:
    from ..drivers.python import PythonDriver

    return driver.initialise() if isinstance(driver, PythonDriver) else driver


def _cpu() -> PythonDriver:
    from ..drivers.cpu import open_implementation
    from ..drivers.python import PythonDriver

    return PythonDriver(open_implementation())


def _from_package(candidate: search.Candidate) -> Driver:
    """An entry point is a callable that returns a Driver, or the Implementation of one."""
    from importlib import import_module

    from ..drivers.python import PythonDriver

    module, _, attribute = candidate.path.partition(":")
    try:
        made = getattr(import_module(module), attribute)()
    except Error:
        raise
    except Exception as error:  # another package's code: whatever it raises is its failure
        raise Uninitialized(f"{candidate.name} ({candidate.how}) failed: {error!r}") from error
    return made if isinstance(made, Driver) else PythonDriver(made)
