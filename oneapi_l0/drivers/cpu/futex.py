"""Sleeping until a word of memory changes, in this process or in any other that maps it.

Linux's futex. The calls release the GIL, and a signal such as Ctrl-C ends the sleep early, so
that Python can run its handler.
"""

from __future__ import annotations

import ctypes
import sys
import time
from typing import Any

_WAIT = 0
_WAKE = 1
_EVERYBODY = 0x7FFF_FFFF
_SYSCALL_X86_64 = 202
# Where there is no futex: short sleeps, the one price of which is latency.
_NAP = 100e-6


class _TimeSpec(ctypes.Structure):
    _fields_ = (("seconds", ctypes.c_long), ("nanoseconds", ctypes.c_long))


def _find_syscall() -> Any:
    if not (sys.platform == "linux" and ctypes.sizeof(ctypes.c_void_p) == 8):
        return None
    syscall = ctypes.CDLL(None).syscall
    syscall.restype = ctypes.c_long
    syscall.argtypes = (
        ctypes.c_long,
        ctypes.c_void_p,
        ctypes.c_int,
        ctypes.c_uint32,
        ctypes.c_void_p,
        ctypes.c_void_p,
        ctypes.c_uint32,
    )
    return syscall


_syscall = _find_syscall()
_yield = None if _syscall is None else ctypes.CDLL(None).sched_yield


def give_way() -> None:
    """Let a worker have the GIL, for less than a µs: time.sleep(0) takes 65 of them."""
    if _yield is None:
        time.sleep(0)
    else:
        _yield()


def wait(address: int, expected: int, timeout_ns: int) -> None:
    """Sleep while the 32-bit word there is `expected`, at most so long; may end early."""
    if _syscall is None:
        time.sleep(min(_NAP, timeout_ns * 1e-9))
        return
    limit = _TimeSpec(timeout_ns // 1_000_000_000, timeout_ns % 1_000_000_000)
    _syscall(_SYSCALL_X86_64, address, _WAIT, expected, ctypes.byref(limit), None, 0)


def wake(address: int) -> None:
    """Wake everybody who sleeps on that word."""
    if _syscall is not None:
        _syscall(_SYSCALL_X86_64, address, _WAKE, _EVERYBODY, None, None, 0)
