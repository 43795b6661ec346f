"""Events in coroutines: `await event`, without a busy loop.

A thread sleeps in the driver's wait and wakes the event loop.
"""

from __future__ import annotations

import asyncio
import threading
from contextlib import suppress

from .box import ending

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .event import Event

# So long after its coroutine was cancelled, or the process ends, does a thread notice.
_SLICE = 0.05


async def signalled(event: Event) -> None:
    """Returns when the event is signalled; cancelling it leaves the event alone."""
    if event.is_signaled:
        return
    loop = asyncio.get_running_loop()
    future: asyncio.Future[None] = loop.create_future()

    def end(error: BaseException | None) -> None:
        if not future.done():
            if error is None:
                future.set_result(None)
            else:
                future.set_exception(error)

    def sleep() -> None:
        error: BaseException | None = None
        try:
            while not event.wait(_SLICE):
                if future.cancelled() or ending:
                    return
        except BaseException as raised:
            error = raised
        with suppress(RuntimeError):  # the loop was closed meanwhile
            loop.call_soon_threadsafe(end, error)

    threading.Thread(target=sleep, name=f"await {event!r}", daemon=True).start()
    await future
