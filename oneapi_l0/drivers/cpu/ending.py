"""The end of the process: it would hang if the runtime's threads still ran a kernel."""

from __future__ import annotations

import os
import sys
import threading

from . import handles
from .stream import LIVE, Stream

_INTERRUPTED = 130  # as a shell says it


def drain() -> None:
    """Finish what is running, and start nothing more. Ctrl-C ends the process at once: what runs
    may run for ever.
    """
    if not handles.is_lost():
        if all(stream.is_idle() for stream in list(LIVE.values())):
            _finish_all()
        else:
            _finish_interruptibly()
    handles.stop_releasing()


def _finish_interruptibly() -> None:
    finishing = threading.Thread(target=_finish_all, name="Level Zero end", daemon=True)
    try:
        try:
            finishing.start()
        except RuntimeError:  # Python 3.12 starts no thread so late
            _finish_all()
        else:
            finishing.join()
    except KeyboardInterrupt:
        for file in (sys.stdout, sys.stderr):
            if file is not None:
                file.flush()
        os._exit(_INTERRUPTED)


def _finish_all() -> None:
    """Other threads of the program may go on submitting until the interpreter stops them."""
    ending: list[Stream] = []
    while len(ending) < len(LIVE):
        ending = list(LIVE.values())
        for stream in ending:
            stream.refuse()
        for stream in ending:
            stream.end()
    for stream in ending:
        # What a thread was just enqueueing when it was refused.
        stream.finish()
