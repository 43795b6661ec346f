"""Hands a Python driver to native programs, as a shared library that is written here.

The library is a Level Zero driver, for a Level Zero loader to load (`ZE_ENABLE_ALT_DRIVERS`), and a
`libze_loader.so.1` itself, for programs that open that. Both are the same code. In a C process
it starts Python at its first call; `oneapi-l0 run` starts programs so. In a Python process, `load`
gives it to native libraries that look for a Level Zero loader.
"""

from __future__ import annotations

import os

from ..errors import LibraryUnusable

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from ..drivers import Driver

__all__ = ["LOADER_NAME", "load", "write", "write_driver", "write_loader"]

LOADER_NAME = "libze_loader.so.1"
hosts_python = False  # whether this process is a native program's, which Python is a guest of
_loaded: dict[str, tuple[Any, Any]] = {}


def write_loader(driver: str = "cpu") -> str:
    """Writes a `libze_loader.so.1` with one driver, to the user's cache; returns its path.

    driver: `cpu`, or the name of another package's Python driver. Programs find it by
    LD_LIBRARY_PATH. Raises LibraryNotFound where this Python has no shared library.
    """
    return _write(LOADER_NAME, driver)


def write_driver(driver: str = "cpu") -> str:
    """Writes a library for a Level Zero loader, to the user's cache; returns its path, for
    ZE_ENABLE_ALT_DRIVERS. Raises LibraryNotFound where this Python has no shared library."""
    return _write(f"libze_oneapi_l0_{driver}.so.1", driver)


def _write(name: str, driver: str) -> str:
    from .interpreter import this_interpreter
    from .library import content
    from .store import stored

    return stored(name, content(name, driver, this_interpreter()))


def write(path: str, driver: str = "cpu") -> str:
    """Writes the library to a path of your choice; its file name is the name that a process
    knows it by. Returns the path."""
    from .interpreter import this_interpreter
    from .library import content
    from .store import replace

    replace(path, content(os.path.basename(path), driver, this_interpreter()))
    return path


def load(driver: str | Driver = "cpu") -> str:
    """Loads a `libze_loader.so.1` with one driver into this process, for native libraries here that
    look for one by that name; returns its path.

    driver: a Python driver or its name. Loading it again is nothing. Raises LibraryUnusable
    where the process already has another library of that name: whoever looks would find that one.
    """
    import atexit

    from oneapi_l0._generated._ze_cffi import ffi

    from ..loader import open_driver
    from .exports import exports
    from .interpreter import require_platform
    from .library import BLOCK, content
    from .process import Block
    from .store import stored

    require_platform()
    opened = open_driver(driver) if isinstance(driver, str) else driver
    if opened.name in _loaded:
        return str(_loaded[opened.name][0])
    if _loaded or _is_loaded(LOADER_NAME):
        raise LibraryUnusable(
            f"{LOADER_NAME} is already in this process: " + (", ".join(_loaded) or "the system's"),
            hint="Call oneapi_l0.native.load() before anything loads it, or in a new process.",
        )
    path = stored(LOADER_NAME, content(LOADER_NAME, "cpu"))
    library = ffi.dlopen(path, ffi.RTLD_NOW | ffi.RTLD_GLOBAL)
    block = Block(_symbol(path, BLOCK), exports())
    block.fill(opened)
    # Native code may call until the very end, when Python is no more.
    atexit.register(block.refuse)
    _loaded[opened.name] = (path, library)
    return path


def _is_loaded(name: str) -> bool:
    """Whether a process that opens that name would get what it already has."""
    import ctypes

    try:
        ctypes.CDLL(name, mode=os.RTLD_NOLOAD)
    except OSError:
        return False
    return True


def _symbol(path: str, name: str) -> int:
    import ctypes

    return ctypes.addressof(ctypes.c_char.in_dll(ctypes.CDLL(path), name))
