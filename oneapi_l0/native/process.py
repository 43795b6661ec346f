"""Fills a loaded library's slots with a driver's functions: in a C process, called by the library
itself at its first use, or in a Python process."""

from __future__ import annotations

import sys

from oneapi_l0._generated._ze_cffi import ffi

from .. import native
from ..errors import Error, LibraryUnusable
from . import loader_functions
from .exports import Exports, exports, tables
from .library import HEADER
from .stubs import STUB_NBYTES

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from ..drivers import Driver

_kept: list[Any] = []  # callbacks, whose bare addresses are in the slots


class Block:
    """The exported words of a loaded library."""

    def __init__(self, address: int, exported: Exports) -> None:
        words = ffi.cast("uintptr_t *", address)
        self.header = {name: int(words[index]) for index, name in enumerate(HEADER)}
        self.slots = words + len(HEADER)
        self.exported = exported

    def stub(self, index: int) -> int:
        """The address of an exported function: what others may keep, while slots change."""
        return self.header["stub 0"] + STUB_NBYTES * index

    def refuse(self) -> None:
        """From now on every function returns UNINITIALIZED, or NULL."""
        ffi.cast("void (*)(void)", self.header["refuse"])()

    def fill(self, driver: Driver) -> None:
        """Puts the driver's functions into the slots; what it lacks answers UNSUPPORTED_FEATURE."""
        names = self.exported.names
        stubs = {name: self.stub(index) for index, name in enumerate(names)}
        own = loader_functions.callbacks(stubs)
        own |= {
            getter: loader_functions.getter(table.fields, stubs)
            for getter, table in tables().items()
        }
        for index, name in enumerate(names):
            function = own.get(name) or driver.pointer(name)
            if function is not None:
                self.slots[index] = int(ffi.cast("uintptr_t", function))
            else:
                is_result = index < len(self.exported.results)
                self.slots[index] = self.header["unsupported" if is_result else "null"]
        finish: Any = ffi.callback("void (*)(void *)", _finish)
        self.slots[len(names)] = int(ffi.cast("uintptr_t", finish))
        _kept.append((own, finish, driver))


def _finish(_: Any) -> None:
    """What a Python process does at its end, where a C process ends instead."""
    import atexit

    atexit._run_exitfuncs()


def start(address: int, digest: str, name: str) -> None:
    """Called by a library at its first use. A failure is printed: there is nobody to catch it."""
    # A Python program has arguments, one that only took Python in has none.
    native.hosts_python = not sys.orig_argv
    exported = exports()
    block = Block(address, exported)
    try:
        if digest != exported.digest():
            raise LibraryUnusable(
                "this library was written by another version of oneapi_l0",
                hint="Write it again: `oneapi-l0 run` does, and oneapi_l0.native.write().",
            )
        from ..loader import python_driver

        # Not initialised: that is the program's to do, or to forget.
        block.fill(python_driver(name))
    except (Error, ImportError, OSError) as error:
        print(f"oneapi_l0: the driver {name!r} cannot be used: {error}", file=sys.stderr)
        block.refuse()
