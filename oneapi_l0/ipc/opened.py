"""What was opened from a handle: it is closed here, and freed or destroyed by whoever made it."""

from __future__ import annotations

import sys

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
    def is_closed(self) -> bool:
        return self._handle is None

    def _require(self) -> Any:
        if self._handle is None:
            raise ValueError(f"the {self._noun} was closed: open its handle again")
        return self._handle

    def _arguments(self, handle: Any) -> tuple[Any, ...]:
        return (handle,)

    def close(self) -> None:
        """End its use here; a second time does nothing. Nothing may be running on it."""
        handle, self._handle = self._handle, None
        driver = self.context.driver
        if handle is not None and not driver.refusal:
            getattr(driver.ze, self._close)(*self._arguments(handle))

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def __del__(self) -> None:
        if not sys.is_finalizing() and getattr(self, "_handle", None) is not None:
            self.close()


class OpenedMemory(_Opened):
    """Memory of another process, at an address of this one.

    address: an int that kernels take like any pointer. nbytes: from there to the allocation's end.
    """

    __slots__ = ("_is_host", "_views", "address", "device", "nbytes")
    _close = "zeMemCloseIpcHandle"
    _noun = "opened memory"

    def __init__(self, context: Owner, device: Owner, pointer: Any) -> None:
        super().__init__(context, pointer)
        self.device = device
        self._views = 0
        ze: Any = context.driver.ze
        from oneapi_l0.raw import ze as spec

        self.address = int(spec.ffi.cast("uintptr_t", pointer))
        base, size = ze.zeMemGetAddressRange(context.handle, pointer)
        self.nbytes = size - (self.address - int(spec.ffi.cast("uintptr_t", base)))
        found, _ = ze.zeMemGetAllocProperties(context.handle, pointer)
        properties = ze.zeDeviceGetProperties(device.handle)
        # The host reads host memory, and whatever a CPU computes on.
        self._is_host = (
            found.type == spec.ze_memory_type_t.HOST or properties.type == spec.ze_device_type_t.CPU
        )

    @property
    def pointer(self) -> Any:
        """The `void *`, for calls of `raw`. Raises ValueError after `close`."""
        return self._require()

    def _arguments(self, handle: Any) -> tuple[Any, ...]:
        return (self.context.handle, handle)

    def __buffer__(self, flags: int = 0) -> memoryview:
        return self.view()

    def view(self) -> memoryview:
        """The bytes, as the host sees them, without a copy; they keep the memory open.

        Raises TypeError for memory that the host cannot read: copy that with a command list.
        """
        pointer = self._require()
        if not self._is_host:
            raise TypeError("the host cannot read device memory: copy it with a command list")
        from oneapi_l0.raw import ze as spec

        self._views += 1
        return memoryview(spec.ffi.buffer(spec.ffi.gc(pointer, self._forget_view), self.nbytes))

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
        state = "closed" if self.is_closed else f"at {self.address:#x}"
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
        """The `ze_event_pool_handle_t`. Raises ValueError after `close`."""
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
        """The `ze_event_handle_t`. Raises ValueError after `close`."""
        return self._require()
