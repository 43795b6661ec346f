"""A child that was forked from a process with the runtime: it must neither use it nor hang."""

from __future__ import annotations

from . import handles


def after_fork_in_child() -> None:
    """Mark every handle lost, and keep the runtime's own exit handlers from running.

    Those wait for threads that fork did not copy. Exit handlers run last in, first out: the one
    added here comes before theirs, flushes C's streams and ends the process with its exit status.
    Python's own exit handlers have run by then.
    """
    handles.lose_everything()
    try:
        # Only a forked child pays for this import.
        import ctypes

        libc = ctypes.CDLL(None)
        libc.on_exit(ctypes.cast(libc._exit, ctypes.c_void_p), None)
        # Called as fflush(NULL), and before _exit because it was added after it.
        getattr(libc, "__cxa_atexit")(ctypes.cast(libc.fflush, ctypes.c_void_p), None, None)
    except (ImportError, OSError, AttributeError):
        # Not glibc: such a child has to end with os._exit.
        pass
