"""What kernels print. It waits in the buffer of C's `stdout`, and is written out before the host
learns that they have finished, as GPU drivers do it.
"""

from __future__ import annotations

import ctypes
from collections.abc import Callable

from . import spirv
from .spirv_opencl import PRINTF

# Empty, or what writes it out: most processes have no kernel that prints, and look no further.
FLUSHES: list[Callable[[], None]] = []


def is_written_by(module: spirv.Module) -> bool:
    """Whether the module prints."""
    return any(i.opcode == spirv.OP_EXT_INST and i.words[1] == PRINTF for i in module.instructions)


def expect() -> None:
    """From now on, write out what was printed."""
    if not FLUSHES:
        c = ctypes.CDLL(None)
        stdout = ctypes.c_void_p.in_dll(c, "stdout")
        FLUSHES.append(lambda: c.fflush(stdout))
