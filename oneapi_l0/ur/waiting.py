"""Waiting for what has no timeout, in a way that Ctrl-C and a timeout can end."""

from __future__ import annotations

import threading
import time

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

_EAGER = 0.001  # s; what is polled for before a thread is worth its price, about 0.1 ms
_SLICE = 0.1  # s; how long Python's signal handlers may have to wait


def wait(block: Callable[[], Any], is_done: Callable[[], bool], timeout: float | None) -> bool:
    """Calls `block`, which returns when it is done, and gives up after `timeout` seconds.

    A thread blocked in Unified Runtime works for the Intel CPU runtime: all cores compute. It goes
    on after a timeout or Ctrl-C, until what it waits for is done.
    """
    if timeout is not None and timeout <= 0:
        return is_done()
    end = None if timeout is None else time.monotonic() + timeout
    eager = time.monotonic() + (_EAGER if timeout is None else min(_EAGER, timeout))
    while time.monotonic() < eager:
        if is_done():
            break
    done = threading.Event()
    failures: list[BaseException] = []

    def run() -> None:
        try:
            block()
        except BaseException as error:
            failures.append(error)
        finally:
            done.set()

    if is_done():
        block()  # which also tells of a failure, and does not block any more
        return True
    threading.Thread(target=run, daemon=True, name="oneapi_l0.ur wait").start()
    while not done.wait(_SLICE if end is None else min(_SLICE, max(0.0, end - time.monotonic()))):
        if end is not None and time.monotonic() >= end:
            return False
    if failures:
        raise failures[0]
    return True
