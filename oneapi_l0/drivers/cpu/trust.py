"""Which work is known to be short: for that the main thread waits in the runtime.

That is the fastest way to wait, but Ctrl-C does not end it. So the main thread waits in this way
for what was short before and is the same now: a kernel with the same number of groups and no number
set since, or after so many short launches that another number will hardly make it endless; a list
with the same commands. For all else the stream's worker does: 10 µs more.
"""

from __future__ import annotations

import threading
import time
from typing import Any

SHORT_NS = 2_000_000
# Short launches one after the other, after which the next is expected to be.
ENOUGH = 16
_main = threading.main_thread()


class Trust:
    """What a stream was given since it was last waited for.

    doubted: something that has not been short before, and that of it which has to be the same to be
    trusted. Its `trusted` tells what was, and its `waited` is told.
    """

    __slots__ = ("_since", "_was_short", "doubted")

    def __init__(self) -> None:
        self.doubted: tuple[Any, Any] | None = None
        self._since = 0
        self._was_short = False

    def doubt(self, work: Any, how: Any) -> None:
        """The work was submitted, and is not trusted. The first since the last wait is told."""
        if self.doubted is None:
            self._since = time.monotonic_ns()
            self.doubted = work, how

    def may_wait_here(self) -> bool:
        """Whether the calling thread may wait in the runtime for everything submitted."""
        if self._was_short and self.doubted is None:
            return True
        return threading.get_ident() != _main.ident

    def waited(self, since: int) -> None:
        """Everything submitted has finished; who waited for it began then."""
        doubted = self.doubted
        if doubted is not None:
            since = self._since
        self._was_short = time.monotonic_ns() - since < SHORT_NS
        if doubted is not None:
            self.doubted = None
            work, how = doubted
            work.waited(how, self._was_short)
