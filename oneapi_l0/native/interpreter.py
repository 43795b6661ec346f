"""The Python that a C process starts: its shared library, and the name it is started under."""

from __future__ import annotations

import os
import platform
import sys
import sysconfig
from typing import NamedTuple

from ..errors import LibraryNotFound


class Interpreter(NamedTuple):
    library: str  # the path of libpython
    program: str  # the virtual environment's own python, by which Python finds its packages


def require_platform() -> None:
    """Raises LibraryNotFound where the library cannot run."""
    if sys.platform != "linux" or platform.machine() != "x86_64" or sys.maxsize < 2**32:
        raise LibraryNotFound(
            "native programs can be given a Python driver on x86-64 Linux only; this is "
            f"{platform.system()} on {platform.machine()}",
            hint="Use the driver from Python: oneapi_l0.open_driver('cpu').",
        )


def this_interpreter() -> Interpreter:
    """The running Python's; raises LibraryNotFound where it has no shared library."""
    require_platform()
    name = f"libpython{sys.version_info[0]}.{sys.version_info[1]}{sys.abiflags}.so.1.0"
    for path in (_mapped(name), *_installed(name)):
        if path and os.path.isfile(path):
            return Interpreter(path, sys.executable)
    version = f"{sys.version_info[0]}.{sys.version_info[1]}"
    raise LibraryNotFound(
        f"{sys.executable} (Python {platform.python_version()}) has no shared library: {name} is "
        "neither in this process nor beside it",
        hint=f"Debian and Ubuntu: apt install libpython{version}. pyenv: "
        f"PYTHON_CONFIGURE_OPTS=--enable-shared pyenv install {platform.python_version()}. "
        "Or use another Python: those of conda and uv have it.",
    )


def _mapped(name: str) -> str | None:
    """Where this process has it from, if it does."""
    with open("/proc/self/maps", encoding="utf-8", errors="surrogateescape") as maps:
        for line in maps:
            path = line.rstrip("\n").partition("/")[2]
            if os.path.basename(path) == name:
                return f"/{path}"
    return None


def _installed(name: str) -> list[str]:
    """Where it would be installed. A relocated Python still names its first folder in LIBDIR."""
    folders = [
        sysconfig.get_config_var("LIBDIR"),
        os.path.join(sys.base_prefix, "lib"),
        os.path.join(
            sys.base_prefix, "lib", str(sysconfig.get_config_var("MULTIARCH") or "x86_64-linux-gnu")
        ),
    ]
    return [os.path.join(folder, name) for folder in folders if folder]
