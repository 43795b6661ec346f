"""Where libraries are: ordered steps, each saying what it looked for, what it found and how.

Nothing is opened here. Linux is searched as the dynamic linker and the Level Zero loader search it,
Windows by the folders and the values of the registry that its graphics drivers use.
"""

from __future__ import annotations

from . import names, places
from .machine import Machine, this_machine

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable

__all__ = [
    "Candidate",
    "Machine",
    "Step",
    "chosen",
    "cpu_runtime",
    "entry_points",
    "every_step",
    "file_version",
    "level_zero_drivers",
    "system_loader",
    "this_machine",
    "unified_runtime",
    "unified_runtime_adapters",
]


class Candidate:
    """Something to open.

    path: what to open: a path, a name for the dynamic linker, or an entry point's
    `module:attribute`. how: where it comes from, in words. file: the file, where that is known.
    name: what it is called: the file's name, or the entry point's.
    """

    __slots__ = ("file", "how", "name", "path")

    def __init__(self, path: str, how: str, file: str = "", name: str = "") -> None:
        self.path, self.how, self.file = path, how, file
        self.name = name or path.replace("\\", "/").rpartition("/")[2]

    def __repr__(self) -> str:
        return f"Candidate({self.path!r}, {self.how!r})"


class Step:
    """One step of the search.

    looked_for: paths and packages, in order. found: the candidates, best first. note: what is odd,
    or "". hint: what to do where nothing was found.
    """

    __slots__ = ("found", "hint", "looked_for", "name", "note")

    def __init__(
        self,
        name: str,
        looked_for: Iterable[str],
        found: Iterable[Candidate],
        note: str = "",
        hint: str = "",
    ) -> None:
        self.name, self.note, self.hint = name, note, hint
        self.looked_for, self.found = tuple(looked_for), tuple(found)

    @property
    def summary(self) -> str:
        """What was looked for, in one line."""
        names = [place.replace("\\", "/").rpartition("/")[2] for place in self.looked_for]
        return ", ".join(dict.fromkeys(names))

    def __repr__(self) -> str:
        return f"Step({self.name!r}, found={list(self.found)})"


def every_step(machine: Machine) -> list[Step]:
    """All steps, in their order."""
    steps = [chosen, system_loader, level_zero_drivers, unified_runtime, unified_runtime_adapters]
    return [step(machine) for step in (*steps, cpu_runtime, entry_points)]


def chosen(machine: Machine) -> Step:
    """What ONEAPI_L0_DRIVERS names: drivers by name, drivers of other packages, files."""
    parts = _listed(machine, "ONEAPI_L0_DRIVERS")
    known = [*names.DRIVER_NAMES, *(driver.name for driver in entry_points(machine).found)]
    found = [
        Candidate(part, "ONEAPI_L0_DRIVERS", "" if part in known else part)
        for part in parts
        if part in known or machine.exists(part)
    ]
    wrong = [part for part in parts if part not in {candidate.path for candidate in found}]
    note = f"neither a driver nor a file: {', '.join(wrong)}" if wrong else ""
    return Step("ONEAPI_L0_DRIVERS", parts, found, note, f"Use {', '.join(known)} or a path.")


def system_loader(machine: Machine) -> Step:
    """The Level Zero loader: beside Python, as conda installs it, else the system's.

    The system's is opened by its name, so that it is the one that other libraries share.
    """
    beside = places.beside_python(machine)
    step = _files(
        "Level Zero loader",
        machine,
        names.SYSTEM_LOADER[machine.platform],
        [*beside, *places.system(machine)],
        names.INSTALL_LOADER[machine.platform],
    )
    for found in step.found:
        if (machine.path.dirname(found.file), found.how) not in beside:
            found.path = found.name
    return step


def level_zero_drivers(machine: Machine) -> Step:
    """The drivers behind the Level Zero loader, found as the loader finds them."""
    name, hint = "Level Zero drivers", names.INSTALL_DRIVER[machine.platform]
    if "ZE_ENABLE_ALT_DRIVERS" in machine.environ:
        step = _named(name, machine, "ZE_ENABLE_ALT_DRIVERS")
    elif machine.platform == "windows":
        step = _registered(name, machine, hint)
    else:
        step = _files(name, machine, names.DRIVERS, places.system(machine), hint)
    if machine.environ.get("ZE_ENABLE_NULL_DRIVER") == "1":
        folder = machine.environ.get("ZEL_LIBRARY_PATH", "")
        path = machine.path.join(folder, names.NULL_DRIVER[machine.platform])
        null = Candidate(path, "ZE_ENABLE_NULL_DRIVER")
        step = Step(name, (path, *step.looked_for), (null, *step.found), step.note, hint)
    return step


def unified_runtime(machine: Machine) -> Step:
    """Unified Runtime's loader: its Python package, beside Python, oneAPI, the system."""
    wanted, package = names.UNIFIED_RUNTIME[machine.platform], names.UNIFIED_RUNTIME_PACKAGE
    folders = [*places.beside_python(machine), *places.oneapi(machine), *places.system(machine)]
    return _files("Unified Runtime", machine, wanted, folders, names.INSTALL_UR, package)


def unified_runtime_adapters(machine: Machine) -> Step:
    """The adapters that Unified Runtime's loader takes, by its own order."""
    name = "Unified Runtime adapters"
    if machine.environ.get("UR_ADAPTERS_FORCE_LOAD"):
        return _named(name, machine, "UR_ADAPTERS_FORCE_LOAD")
    folders = places.paths(machine, "UR_ADAPTERS_SEARCH_PATH")
    if machine.platform != "windows":
        folders += places.system(machine)
    for loader in unified_runtime(machine).found[:1]:
        folders.append((machine.path.dirname(loader.file), "beside its loader"))
    return _files(name, machine, names.ADAPTERS[machine.platform], folders, names.INSTALL_UR)


def cpu_runtime(machine: Machine) -> Step:
    """The Intel CPU OpenCL runtime: its Python package, beside Python, oneAPI, the system."""
    wanted, package = names.CPU_RUNTIME[machine.platform], names.CPU_RUNTIME_PACKAGE
    installed = places.expanded(machine, names.CPU_RUNTIME_FOLDERS[machine.platform])
    folders = [
        *places.beside_python(machine),
        *places.oneapi(machine),
        *((folder, "the system") for folder in installed),
        *places.registered_for_opencl(machine, wanted),
        *places.system(machine),
    ]
    return _files("Intel CPU runtime", machine, wanted, folders, names.INSTALL_CPU, package)


def entry_points(machine: Machine) -> Step:
    """Drivers of other Python packages."""
    found = [
        Candidate(value, f"Python package {package}", name=name)
        for name, value, package in machine.entry_points(names.ENTRY_POINTS)
    ]
    return Step("Drivers of other packages", [f"entry points {names.ENTRY_POINTS!r}"], found)


def file_version(machine: Machine, file: str) -> str:
    """The version in a library's file name, `1.8.0` of libze_loader.so.1.8.0, or "".

    Wheels hold copies where packages hold links: there the longest name beside the file tells.
    """
    folder, name = machine.path.split(machine.realpath(file))
    stem, extension, _ = name.partition(".so.")
    if not extension:
        stem, extension = stem.removesuffix(".so"), ".so."
    versions = [
        other.removeprefix(stem + extension)
        for other in machine.listdir(folder) or [name]
        if other.startswith(stem + extension)
    ]
    mine = name.removeprefix(stem + extension)
    matching = [version for version in versions if mine == name or version.startswith(mine)]
    version = max(matching, key=len, default="")
    return version if "." in version else ""  # a number alone is that of the interface


# What the steps are made of -----------------------------------------------------------------


def _files(
    name: str,
    machine: Machine,
    wanted: tuple[str, ...],
    folders: Iterable[tuple[str, str]],
    hint: str,
    package: str = "",
) -> Step:
    """The first file of each wanted name; a name that is in several folders is noted."""
    looked_for, found, notes = [], [], []
    if package:
        looked_for.append(f"Python package {package}")
        folders = [*places.in_package(machine, package, wanted), *folders]
    for file in wanted:
        seen: dict[str, str] = {}  # the file behind the links -> the path that was used, or not
        for folder, how in folders:
            path = machine.path.join(folder, file)
            if path in looked_for:
                continue
            looked_for.append(path)
            if not machine.exists(path):
                continue
            if not machine.is_readable(path):
                notes.append(f"{path} exists, but this user may not read it")
            elif not seen:
                seen[machine.realpath(path)] = path
                found.append(Candidate(path, how, path))
            elif machine.realpath(path) not in seen:
                seen[machine.realpath(path)] = path
                notes.append(f"{path} is not used: {found[-1].file} comes first")
    return Step(name, looked_for, found, "; ".join(notes), hint)


def _named(name: str, machine: Machine, variable: str) -> Step:
    """The files that a variable lists; a bare name is for the dynamic linker to find."""
    parts, found, missing = _listed(machine, variable), [], []
    for part in parts:
        if machine.path.dirname(part):
            files = [part] if machine.exists(part) else []
        else:
            by_linker = _files(name, machine, (part,), places.system(machine), "")
            files = [hit.file for hit in by_linker.found]
        found += [Candidate(part, variable, file) for file in files]
        missing += [] if files else [part]
    note = f"{variable} names what is not there: {', '.join(missing)}" if missing else ""
    return Step(name, parts, found, note, f"Correct {variable}, or unset it.")


def _registered(name: str, machine: Machine, hint: str) -> Step:
    """The drivers that Windows' device classes register."""
    looked_for = [f"{key}\\*\\{names.DRIVER_VALUE}" for key in names.DEVICE_CLASSES]
    paths = [p for key in names.DEVICE_CLASSES for p in machine.registry(key, names.DRIVER_VALUE)]
    found = [Candidate(path, "the registry", path) for path in paths if machine.exists(path)]
    missing = [path for path in paths if not machine.exists(path)]
    note = f"registered, but not there: {', '.join(missing)}" if missing else ""
    return Step(name, looked_for, found, note, hint)


def _listed(machine: Machine, variable: str) -> list[str]:
    """The parts of a variable that is a list with commas; paths may be quoted."""
    parts = (part.strip().strip('"') for part in machine.environ.get(variable, "").split(","))
    return [part for part in parts if part]
