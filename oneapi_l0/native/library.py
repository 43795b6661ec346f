"""The shared library that hands a Python driver to C programs, written without a compiler.

Every exported function is a stub that jumps to what its slot points to. The first call of any of
them starts the driver: it finds Python in the process or loads libpython and starts it, and has
`oneapi_l0.native.process` fill the slots. A Python process can fill them itself.
"""

from __future__ import annotations

from pathlib import Path

from .elf import SharedLibrary
from .exports import Exports, exports
from .stubs import IMPORTS, PYTHON, TEXT_NBYTES, stubs

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .interpreter import Interpreter

BLOCK = "oneapi_l0_block"  # the exported words: these, then the slots
HEADER = ("stub 0", "refuse", "unsupported", "null")


def content(soname: str, driver: str, interpreter: Interpreter | None = None) -> bytes:
    """The library's file.

    soname: the name under which it is known in a process. driver: the Python driver's name, as
    `oneapi_l0.open_driver` takes it. interpreter: the Python that a C process starts; None for a
    library that only Python processes load.
    """
    exported = exports()
    constants = {
        "no python": b"this copy of the library is for Python processes only\0",
        "cannot start text": f"{soname}: no Level Zero driver: %s\n\0".encode(),
        "signals text": _LEAVE_SIGNALS,
        "lacks text": b"the Python of this process lacks a function of the C API\0",
        "format": _start_format(driver, exported),
    }
    if interpreter is not None:
        constants["libpython"] = interpreter.library.encode() + b"\0"
        constants["program"] = interpreter.program.encode("utf-32-le") + bytes(4)
    constants |= {f"name {name}": name.encode() + b"\0" for name in PYTHON}
    slots: list[int | str] = [f"begin {index}" for index in range(len(exported.names))]
    return SharedLibrary(
        soname=soname,
        code=stubs(exported, starts_python=interpreter is not None),
        # Where glibc is older than 2.34, these functions are not yet in libc itself.
        needed=("libdl.so.2", "libpthread.so.0", "libc.so.6"),
        constants=constants,
        imports=IMPORTS,
        words={"header": [*HEADER], "slots": [*slots, "null"]},
        zeros={"once": 16, "text": TEXT_NBYTES},
        functions={name: f"stub {index}" for index, name in enumerate(exported.names)},
        objects={BLOCK: "header"},
    ).content()


# Ctrl-C stays the program's own: the import of `signal`, by whomever, gives it to Python, which
# does not look at it while the program runs.
_LEAVE_SIGNALS = b"""
import signal
if signal.getsignal(signal.SIGINT) is signal.default_int_handler:
    signal.signal(signal.SIGINT, signal.SIG_DFL)
del signal
\0"""


def _start_format(driver: str, exported: Exports) -> bytes:
    """What Python runs, but for the block's address, which is only known in the process.

    It runs in `__main__`, maybe somebody else's, and leaves no names there. This very package
    is what it imports, wherever that is.
    """
    folder = str(Path(__file__).resolve().parents[2])
    lines = (
        "import sys",
        f"sys.path.insert(0, {folder!r})",
        "from oneapi_l0.native.process import start",
        "del sys.path[0]",
        f"start(BLOCK, {exported.digest()!r}, {driver!r})",
    )
    joined = "\n".join(lines)
    text = f"exec({joined!r}, {{}})"
    encoded = text.replace("%", "%%").replace("BLOCK", "%zu").encode() + b"\0"
    if len(encoded) + 20 > TEXT_NBYTES:
        raise ValueError(f"{folder} is too long a path")
    return encoded
