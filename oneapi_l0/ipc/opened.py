"""What was opened from a handle: it is closed here, and freed or destroyed by whoever made it."""

from __future__ import annotations

import sys

from ..errors import Closed
from .owner import opened

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from typing_extensions import Self

    from .owner import Owner


class _Opened:
    """Closed once: by `close`, by a `with` block, or when nobody refers to it any more."""

    __slots__ = ("_handle", "context")
    _close: str
    _noun: str

    def __init__(self, context: Owner, handle: Any) -> None:
        # Whatever is open keeps its context alive.
        self.context = context
        self._handle = handle

    @property
    def closed(self) -> bool:
        return self._handle is None

    def _require(self) -> Any:
        if self._handle is None:
            raise Closed(f"the {self._noun} was closed", hint="Open its handle again.")
        return self._handle

    def _arguments(self, handle: Any) -> tuple[Any, ...]:
        return (handle,)

    def close(self) -> None:
        """End its use here; a second time does nothing. Nothing may be running on it."""
        handle, self._handle = self._handle, None
        driver = opened(self.context)
        if handle is not None and not driver.refusal:
            getattr(driver.ze, self._close)(*self._arguments(handle))

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def __del__(self) -> None:
        if not sys.is_finalizing() and getattr(self, "_handle", None) is not None:
            self.close()


def _is_cpu(device: Owner) -> bool:
    """Whether the device computes on the host's own memory, whatever type it claims to be of."""
    return opened(device).name == "Intel CPU runtime"


class OpenedMemory(_Opened):
    """Memory of another process, at an address of this one.

    address: an int that kernels take like any pointer.
    """

    __slots__ = ("_nbytes", "_views", "address", "device")
    _close = "zeMemCloseIpcHandle"
    _noun = "opened memory"

    def __init__(self, context: Owner, device: Owner, pointer: Any) -> None:
        super().__init__(context, pointer)
        from oneapi_l0.raw.ze import ffi

        self.device = device
        self.address = int(ffi.cast("uintptr_t", pointer))
        self._nbytes = -1
        self._views = 0

    @property
    def nbytes(self) -> int:
        """Bytes from the address to the allocation's end; `zeMemGetAddressRange`, asked once."""
        if self._nbytes < 0:
            from oneapi_l0.raw.ze import ffi

            ze = opened(self.context).ze
            base, size = ze.zeMemGetAddressRange(self.context.handle, self._require())
            self._nbytes = size - (self.address - int(ffi.cast("uintptr_t", base)))
        return self._nbytes

    def _require_host(self) -> None:
        """The host reads host memory, and whatever a CPU computes on."""
        pointer = self._require()
        if _is_cpu(self.device):
            return
        from oneapi_l0.raw import ze as spec

        ze = opened(self.context).ze
        found, _ = ze.zeMemGetAllocProperties(self.context.handle, pointer)
        if found.type != spec.ze_memory_type_t.HOST:
            raise TypeError("the host cannot read device memory: copy it with a command list")

    @property
    def pointer(self) -> Any:
        """The `void *`, for calls of `raw`. Raises Closed after `close`."""
        return self._require()

    def _arguments(self, handle: Any) -> tuple[Any, ...]:
        return (self.context.handle, handle)

    def __buffer__(self, flags: int = 0) -> memoryview:
        return self.view()

    def view(self) -> memoryview:
        """The bytes, as the host sees them, without a copy; they keep the memory open.

        Raises TypeError for memory that the host cannot read: copy that with a command list.
        """
        self._require_host()
        from oneapi_l0.raw.ze import ffi

        self._views += 1
        return memoryview(ffi.buffer(ffi.gc(self.pointer, self._forget_view), self.nbytes))

    def _forget_view(self, pointer: Any) -> None:
        self._views -= 1

    def close(self) -> None:
        """Unmap it; a second time does nothing. Nothing may be running on it.

        Raises BufferError while arrays or views still show it, as mmap does.
        """
        if self._views and self._handle is not None:
            raise BufferError(
                f"{self._views} arrays or views still show the opened memory: delete them first"
            )
        super().close()

    def asarray(self, dtype: Any = "u1", shape: Any = -1) -> Any:
        """The same as a NumPy array of that type, and of that shape if it is not all of it."""
        import numpy

        kind = numpy.dtype(dtype)
        count = self.nbytes // kind.itemsize if shape == -1 else int(numpy.prod(shape))
        return numpy.frombuffer(self.view(), dtype=kind, count=count).reshape(shape)

    def __repr__(self) -> str:
        state = "closed" if self.closed else f"at {self.address:#x}"
        return f"<OpenedMemory of {self.nbytes} bytes {state}>"


class OpenedEventPool(_Opened):
    """An event pool of another process; `handle` is for zeEventCreate. Closing it destroys the
    events that were made in it here.
    """

    __slots__ = ()
    _close = "zeEventPoolCloseIpcHandle"
    _noun = "opened event pool"

    @property
    def driver(self) -> Any:
        return self.context.driver

    @property
    def handle(self) -> Any:
        """The `ze_event_pool_handle_t`. Raises Closed after `close`."""
        return self._require()


class OpenedEvent(_Opened):
    """A counter-based event of another process; `handle` is for lists and for waiting."""

    __slots__ = ()
    _close = "zeEventCounterBasedCloseIpcHandle"
    _noun = "opened event"

    @property
    def driver(self) -> Any:
        return self.context.driver

    @property
    def handle(self) -> Any:
        """The `ze_event_handle_t`. Raises Closed after `close`."""
        return self._require()
