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

_ffi: Any = spec.ffi
_PROPERTIES = _ffi.typeof("ze_memory_allocation_properties_t *")
_STYPE = int(spec.ze_structure_type_t.MEMORY_ALLOCATION_PROPERTIES)
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
        # Unchecked calls: what takes a while is not to be here.
        start, nbytes, found = _ffi.new("void **"), _ffi.new("size_t *"), _ffi.new(_PROPERTIES)
        found.stype = _STYPE
        arguments = (context.handle, pointer)
        result = self._call.zeMemGetAddressRange(*arguments, start, nbytes)
        if result:
            self._fail(result, "zeMemGetAddressRange")
        result = self._call.zeMemGetAllocProperties(*arguments, found, _ffi.NULL)
        if result:
            self._fail(result, "zeMemGetAllocProperties")
        self.nbytes = nbytes[0] - int(_ffi.cast("char *", pointer) - _ffi.cast("char *", start[0]))
        self.kind = "host" if found.type == _HOST else "device"

    def __reduce__(self) -> NoReturn:
        raise _not_passed_on(self)

    def _describe(self) -> str:
        return f" {self.kind}, {self.nbytes:,} bytes of another process"


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
