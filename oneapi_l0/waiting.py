"""Waiting: timeouts in seconds, the GIL released, Ctrl-C honoured."""

from __future__ import annotations

import math
import time

from oneapi_l0._generated import ze as spec

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from .drivers import Driver as OpenedDriver

FOREVER = 0xFFFF_FFFF_FFFF_FFFF
# A native driver does not come back for Ctrl-C, so it is called again and again.
SLICE_NS = 50_000_000
NOT_READY = int(spec.ze_result_t.NOT_READY)


def nanoseconds(timeout: float) -> int:
    """Seconds as the specification's timeouts; infinity is for ever."""
    if not timeout >= 0:
        raise ValueError(f"a timeout is 0 or more seconds, or None for ever, not {timeout!r}")
    if math.isinf(timeout):
        return FOREVER
    return min(round(timeout * 1e9), FOREVER)


def wait(opened: OpenedDriver, function: str, handle: Any, timeout: float | None) -> bool:
    """Waits with one of the specification's functions for a handle; False when time is up.

    timeout: seconds; None is for ever. Raises the driver's errors, and KeyboardInterrupt.
    """
    left = FOREVER if timeout is None else nanoseconds(timeout)
    call = getattr(opened.functions, function)
    if opened.waits_are_interruptible or left <= SLICE_NS:
        result = call(handle, left)
        if result == 0:
            return True
        if result != NOT_READY:
            opened.ze.check(result, function)
        return False
    deadline = None if left == FOREVER else time.monotonic_ns() + left
    while True:
        result = call(handle, min(left, SLICE_NS))
        if result == 0:
            return True
        if result != NOT_READY:
            opened.ze.check(result, function)
        if deadline is not None:
            left = deadline - time.monotonic_ns()
            if left <= 0:
                return False
