"""What was opened from a handle: it is closed here, and freed or destroyed by whoever made it."""

from __future__ import annotations

from oneapi_l0._generated import ze as spec

from ..counter_based_event import CounterBasedEvent
from ..event_pool import EventPool
from ..memory import Memory

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, NoReturn

    from ..context import Context
    from ..device import Device

_HOST = int(spec.ze_memory_type_t.HOST)


class OpenedMemory(Memory):
    """Memory of another process, at an address of this one: kernels, copies and arrays take it as
    they take any memory. It is closed (`zeMemCloseIpcHandle`), and freed by whoever allocated it.

    nbytes: from the address to the end of the allocation. kind: "device" or "host".
    """

    __slots__ = ()

    def __init__(self, context: Context, pointer: Any, device: Device) -> None:
        self.context = context
        self.device = device
        end = ("zeMemCloseIpcHandle", (context._box.handle, pointer))
        self._own(context.driver.opened, pointer, end, (context,))

    if not TYPE_CHECKING:

        def __getattr__(self, name: str) -> Any:
            """Size and kind are asked for when somebody wants to know: opening is to be fast."""
            if name == "nbytes":
                start, nbytes = self.context.address_range(self.handle)
                self.nbytes = nbytes - (self.address - start)
            elif name == "kind":
                is_host = self.properties.type == _HOST
                self.kind = "host" if is_host else "device"
            else:
                return super().__getattr__(name)
            return getattr(self, name)

    def __reduce__(self) -> NoReturn:
        raise _not_passed_on(self)

    def _describe(self) -> str:
        return "" if self.closed else f" {self.kind}, {self.nbytes:,} bytes of another process"


class OpenedEventPool(EventPool):
    """An event pool of another process: `create_event(index)` is the event that the other one has
    at that index. It is closed (`zeEventPoolCloseIpcHandle`), its events here before it.

    count: None, as no function tells it.
    """

    __slots__ = ()

    def __init__(self, context: Context, handle: Any) -> None:
        self.context = context
        self.count = None
        self._own(
            context.driver.opened, handle, ("zeEventPoolCloseIpcHandle", (handle,)), (context,)
        )

    def __reduce__(self) -> NoReturn:
        raise _not_passed_on(self)

    def _describe(self) -> str:
        return " of another process"


class OpenedEvent(CounterBasedEvent):
    """A counter-based event of another process. It is closed
    (`zeEventCounterBasedCloseIpcHandle`)."""

    __slots__ = ()

    def __init__(self, context: Context, handle: Any) -> None:
        self.context = context
        end = ("zeEventCounterBasedCloseIpcHandle", (handle,))
        self._own(context.driver.opened, handle, end, (context,))

    def __reduce__(self) -> NoReturn:
        raise _not_passed_on(self)

    def _describe(self) -> str:
        return " of another process"


def _not_passed_on(thing: Any) -> TypeError:
    return TypeError(f"{thing!r} is not passed on: pass on the handle that it came from")
