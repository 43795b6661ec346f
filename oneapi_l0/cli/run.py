"""`oneapi-l0 run`: a native Level Zero program on a Python driver."""

from __future__ import annotations

import errno
import os
import shutil
import signal

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence


class Unusable(Exception):
    """The program cannot be run; `status` is what a shell would return."""

    def __init__(self, message: str, status: int) -> None:
        super().__init__(message)
        self.status = status


def environment(environ: Mapping[str, str], driver: str, loader: str) -> dict[str, str]:
    """The child's: how it finds the driver. Everything else stays as it is.

    loader: `own`, a libze_loader.so.1 that is the driver itself; `system`, the installed loader,
    which is told to load the driver instead of all others.
    """
    from .. import native

    # Also beside ours: a program may have the installed loader by a path of its own.
    child = {**environ, "ZE_ENABLE_ALT_DRIVERS": native.write_driver(driver)}
    if loader == "system":
        return child
    folder = os.path.dirname(native.write_loader(driver))
    path = child.get("LD_LIBRARY_PATH")
    child["LD_LIBRARY_PATH"] = f"{folder}:{path}" if path else folder
    child["ZEL_LIBRARY_PATH"] = folder  # for programs with the static half of a loader
    return child


def program(name: str, environ: Mapping[str, str]) -> str:
    """The file to run, as a shell finds it."""
    found = shutil.which(name, path=environ.get("PATH"))
    if found is not None:
        return found
    if os.path.isfile(name):
        raise Unusable(f"{name} is not executable: chmod +x {name}", 126)
    where = "" if os.sep in name else " in PATH; for one in this folder write ./" + name
    raise Unusable(f"{name}: there is no such program{where}", 127)


def run(command: Sequence[str], driver: str, loader: str) -> None:
    """Becomes the program; returns only by raising Unusable or one of `oneapi_l0.errors`."""
    file = program(command[0], os.environ)
    child = environment(os.environ, driver, loader)
    # Python ignores these, and so would the program.
    ours = {each: signal.signal(each, signal.SIG_DFL) for each in (signal.SIGPIPE, signal.SIGXFSZ)}
    try:
        os.execve(file, list(command), child)
    except OSError as error:
        for number, handler in ours.items():
            signal.signal(number, handler)
        raise Unusable(f"{file} cannot be run: {_why(file, error)}", 126) from error


def _why(file: str, error: OSError) -> str:
    text = str(error.strerror)
    if error.errno == errno.ENOENT:
        with open(file, "rb") as content:
            line = content.readline(256)
        if line.startswith(b"#!"):
            return (
                f"{text}: {line[2:].strip().decode(errors='replace')}, which its first line names"
            )
        return f"{text}: what starts such programs (see `file {file}`)"
    if error.errno == errno.ENOEXEC:
        return f"{text}: no program for this machine, nor a script whose first line starts with #!"
    return text
