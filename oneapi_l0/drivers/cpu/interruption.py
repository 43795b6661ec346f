"""Ctrl-C while a driver function waits.

KeyboardInterrupt is raised inside the function, which C called, and C knows no exceptions. So the
call fails, and the exception is raised again behind it: by whoever asks what went wrong, as every
checked call does, or else a moment later in the main thread.
"""

from __future__ import annotations

import _thread
import threading

from oneapi_l0._generated import ze as spec

_UNKNOWN = int(spec.ze_result_t.ERROR_UNKNOWN)
# Time for a checked call to fail before the exception comes by itself.
_DELAY = 0.02
_noted: list[bool] = []


def note() -> int:
    """The result code of the call that Ctrl-C ended."""
    _noted.append(True)
    timer = threading.Timer(_DELAY, _interrupt_main)
    timer.daemon = True
    timer.start()
    return _UNKNOWN


def raise_noted() -> None:
    """Raise KeyboardInterrupt if a call of the main thread ended with it."""
    if _noted and threading.current_thread() is threading.main_thread():
        _noted.clear()
        raise KeyboardInterrupt


def _interrupt_main() -> None:
    if _noted:
        _noted.clear()
        _thread.interrupt_main()
