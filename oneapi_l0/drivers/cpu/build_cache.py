"""Executables of modules that were built a moment ago: programs create the same module again.

Only of modules that have no variables of their own: those of two modules are two.
"""

from __future__ import annotations

import threading
from collections import OrderedDict

from . import spirv
from .handles import Owned

_STORAGE_CONSTANT, _STORAGE_GLOBAL = 0, 5
_MOST = 16

_lock = threading.Lock()
_built: OrderedDict[bytes, tuple[Owned, str]] = OrderedDict()


def has_variables(module: spirv.Module) -> bool:
    """Whether there is memory that belongs to the module, and not to a launch of its kernels."""
    return any(
        instruction.opcode == spirv.OP_VARIABLE
        and instruction.words[0] in (_STORAGE_CONSTANT, _STORAGE_GLOBAL)
        for instruction in module.instructions
    )


def find(digest: bytes) -> tuple[Owned, str] | None:
    """What was built of this, of a digest of the SPIR-V, the options and the constants; and what
    the compiler said."""
    with _lock:
        found = _built.get(digest)
        if found is not None:
            _built.move_to_end(digest)
        return found


def keep(digest: bytes, executable: Owned, log: str) -> None:
    """Have it found by the next modules of that digest, unless many others come before."""
    with _lock:
        _built[digest] = executable, log
        if len(_built) > _MOST:
            _built.popitem(last=False)
