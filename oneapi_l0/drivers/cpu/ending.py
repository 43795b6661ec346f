"""The end of the process: it would hang if the runtime's threads still ran a kernel."""

from __future__ import annotations

from . import handles
from .stream import LIVE, Stream


def drain() -> None:
    """Finish what is running, and start nothing more: other threads of the program may go on
    submitting until the interpreter stops them.
    """
    if not handles.is_lost():
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
    handles.stop_releasing()
