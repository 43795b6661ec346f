"""Folders that may hold a library, in the order of the search; each is a (folder, what it is)."""

from __future__ import annotations

from .names import BESIDE_PYTHON, ICD_FOLDER, ONEAPI_FOLDERS, SYSTEM_FOLDERS

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable

    from .machine import Machine

    Place = tuple[str, str]


def system(machine: Machine) -> list[Place]:
    """The folders of the dynamic linker, which the Level Zero loader searches too."""
    if machine.platform == "windows":
        folders = expanded(machine, SYSTEM_FOLDERS["windows"])
        return [(folder, "the system") for folder in folders] + paths(machine, "PATH")
    configured = [(f, "ld.so.conf") for f in _configured(machine, "/etc/ld.so.conf")]
    built_in = [(f, "the system") for f in expanded(machine, SYSTEM_FOLDERS["linux"])]
    return paths(machine, "LD_LIBRARY_PATH") + configured + built_in


def beside_python(machine: Machine) -> list[Place]:
    """Where wheels and conda packages put libraries."""
    names = BESIDE_PYTHON[machine.platform]
    return [(machine.path.join(machine.prefix, name), "beside Python") for name in names]


def oneapi(machine: Machine) -> list[Place]:
    return [(f, "oneAPI") for f in expanded(machine, ONEAPI_FOLDERS[machine.platform])]


def in_package(machine: Machine, package: str, names: tuple[str, ...]) -> list[Place]:
    """The folders to which an installed Python package brought files of these names."""
    files = machine.package_files(package, names)
    return [(machine.path.dirname(file), f"Python package {package}") for file in files]


def registered_for_opencl(machine: Machine, names: tuple[str, ...]) -> list[Place]:
    """The folders of the libraries that are registered with OpenCL's loader."""
    if machine.platform == "windows":
        registered = machine.registry_names(r"SOFTWARE\Khronos\OpenCL\Vendors")
    else:
        files = [f for f in machine.listdir(ICD_FOLDER) if f.endswith(".icd")]
        registered = [machine.read_text(machine.path.join(ICD_FOLDER, f)).strip() for f in files]
    return [
        (machine.path.dirname(path), "registered with OpenCL")
        for path in registered
        if machine.path.basename(path) in names and machine.path.isabs(path)
    ]


def paths(machine: Machine, variable: str) -> list[Place]:
    """The folders of a variable like PATH."""
    text = machine.environ.get(variable, "")
    if machine.platform != "windows":
        text = text.replace(":", ";")  # the dynamic linker takes both
    folders = (part.strip().strip('"') for part in text.split(";"))
    return [(folder, variable) for folder in folders if folder]


def expanded(machine: Machine, patterns: Iterable[str]) -> list[str]:
    """The folders that the patterns of `names` stand for; those with `*` only where they exist."""
    found: list[str] = []
    for pattern in patterns:
        head, brace, rest = pattern.partition("{")
        if brace:
            variable, _, tail = rest.partition("}")
            if variable == "triplet":
                value = f"{machine.architecture}-linux-gnu"
            else:
                value = machine.environ.get(variable, "")
            if not value:
                continue
            pattern = head + value + tail
        found += _matching(machine, pattern) if "*" in pattern else [pattern]
    return found


def _matching(machine: Machine, pattern: str) -> list[str]:
    """The folders that a pattern matches, newest version first (`glob` would import `re`)."""
    head, _, tail = pattern.partition("*")
    folder, start = machine.path.split(head)
    end, slash, rest = tail.partition(machine.path.sep)
    names = [n for n in machine.listdir(folder) if n.startswith(start) and n.endswith(end)]
    found: list[str] = []
    for name in sorted(names, key=_version, reverse=True):
        path = machine.path.join(folder, name) + slash + rest
        found += _matching(machine, path) if "*" in rest else [path]
    return [path for path in found if machine.exists(path)]


def _version(name: str) -> list[int]:
    return [int(part) for part in name.split(".") if part.isdigit()]


def _configured(machine: Machine, path: str, depth: int = 0) -> list[str]:
    """The folders of ld.so.conf and of what it includes."""
    folders: list[str] = []
    for line in machine.read_text(path).splitlines():
        line = line.partition("#")[0].strip()
        words = line.split()
        if not words or words[0] == "hwcap":
            continue
        if words[0] != "include":
            folders.append(line)
            continue
        for pattern in words[1:] if depth < 4 else ():  # a file may include itself
            pattern = machine.path.join(machine.path.dirname(path), pattern)
            for file in sorted(_matching(machine, pattern)) if "*" in pattern else [pattern]:
                folders += _configured(machine, file, depth + 1)
    return folders
