"""Where libraries are: ordered steps, each saying what it looked for and what it found."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

LEVEL_ZERO_NAMES = ("ze_loader.dll",) if os.name == "nt" else ("libze_loader.so.1",)
UNIFIED_RUNTIME_NAMES = ("ur_loader.dll",) if os.name == "nt" else ("libur_loader.so.0",)
UNIFIED_RUNTIME_PACKAGE = "intel-cmplr-lib-ur"
CPU_RUNTIME_PACKAGE = "intel-opencl-rt"
CPU_RUNTIME_NAMES = ("intelocl64.dll",) if os.name == "nt" else ("libintelocl.so",)


@dataclass(frozen=True)
class Candidate:
    """A library to try: a path, or a name that the system's own search resolves."""

    path: str
    how: str


def in_package(package: str, names: tuple[str, ...]) -> Iterator[Candidate]:
    """The libraries of an installed Python package, by its list of files."""
    from importlib import metadata

    try:
        distribution = metadata.distribution(package)
    except metadata.PackageNotFoundError:
        return
    for file in distribution.files or ():
        if file.name in names:
            path = Path(str(distribution.locate_file(file))).resolve()
            if path.exists():
                yield Candidate(str(path), f"Python package {package}")


def level_zero() -> Iterator[Candidate]:
    """The system's Level Zero loader."""
    for name in LEVEL_ZERO_NAMES:
        yield Candidate(name, "the system's library search")


def unified_runtime() -> Iterator[Candidate]:
    """Unified Runtime's loader: an installed package, beside Python, the system."""
    yield from in_package(UNIFIED_RUNTIME_PACKAGE, UNIFIED_RUNTIME_NAMES)
    for name in UNIFIED_RUNTIME_NAMES:
        beside = Path(sys.prefix, "lib", name)
        if beside.exists():
            yield Candidate(str(beside), "Python's own library folder")
        yield Candidate(name, "the system's library search")


def cpu_runtime() -> str | None:
    """The Intel CPU runtime of an installed package."""
    found = next(in_package(CPU_RUNTIME_PACKAGE, CPU_RUNTIME_NAMES), None)
    return found.path if found else None
