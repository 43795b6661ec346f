"""Handles: 64 opaque bytes that stand for memory or events of a process."""

from __future__ import annotations

import os
import struct
import sys

from oneapi_l0._generated import ze as spec

from .opened import OpenedEvent, OpenedEventPool, OpenedMemory
from .owner import opened

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from typing_extensions import Self

    from ..context import Context
    from ..device import Device
    from .owner import Owner

NBYTES = 64
_ffi: Any = spec.ffi
_MEMORY_HANDLE = _ffi.typeof("ze_ipc_mem_handle_t *")
_descriptor = struct.Struct("<i")


class AnyHandle:
    """What handles of all kinds have in common. They never change; equal bytes are equal handles.

    An export function gives one, and `from_bytes` in the process that receives it. Pickling it
    passes the bytes on; for a process that multiprocessing is just starting, the descriptor as
    well. `close` gives back what the handle itself holds, never the memory; a `with` block does so.
    """

    __slots__ = ("_bytes", "_exporter", "_fd")
    _struct: str
    _put = ""

    def __init__(self, raw: bytes, exporter: Owner | None = None, fd: int | None = None) -> None:
        if len(raw) != NBYTES:
            raise ValueError(f"an IPC handle has {NBYTES} bytes, not {len(raw)}: it was cut short")
        self._bytes = bytes(raw)
        # The context that it came from, in the exporting process until `close`.
        self._exporter = exporter
        # A descriptor that came with it, and is closed with it.
        self._fd = fd

    @classmethod
    def from_bytes(cls, raw: bytes) -> Self:
        """The handle that `to_bytes` wrote down, here or elsewhere.

        Raises ValueError for another number of bytes. What they stand for is seen by `open`.
        """
        return cls(raw)

    @classmethod
    def with_descriptor(cls, raw: bytes, fd: int) -> Self:
        """A handle whose descriptor was sent along: `fd` is its number here, and belongs to the
        handle from now on.
        """
        return cls(_descriptor.pack(fd) + bytes(raw)[_descriptor.size :], None, fd)

    def to_bytes(self) -> bytes:
        """The 64 bytes, to be sent as they are."""
        return self._bytes

    __bytes__ = to_bytes

    def fileno(self) -> int:
        """The descriptor in the handle, as a number of this process.

        Raises ValueError for a handle that came from another process as bytes alone.
        """
        if self._exporter is None and self._fd is None:
            raise ValueError(
                "the handle came from another process without its descriptor: only the exporter "
                "can send that, with send_handle"
            )
        fd: int = _descriptor.unpack_from(self._bytes)[0]
        return fd

    def as_struct(self) -> Any:
        """The C structure, for calls of `raw`."""
        from oneapi_l0.raw import ze

        made: Any = getattr(ze, self._struct)
        return made(data=self._bytes)

    def close(self) -> None:
        """Tell the driver that the handle is no longer needed (`zeMemPutIpcHandle`, where it has
        that), and close a descriptor that came with it. A second time does nothing.
        """
        exporter, self._exporter = self._exporter, None
        if self._put and exporter is not None and not opened(exporter).refusal:
            from contextlib import suppress

            from oneapi_l0.errors import NotSupported

            # Level Zero before 1.6 keeps a handle until the memory is freed.
            with suppress(NotSupported):
                getattr(opened(exporter).ze, self._put)(exporter.handle, self.as_struct())
        self._close_fd()

    def _close_fd(self) -> None:
        fd, self._fd = self._fd, None
        if fd is not None:
            os.close(fd)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def __del__(self) -> None:
        if not sys.is_finalizing() and getattr(self, "_fd", None) is not None:
            self._close_fd()

    def __reduce__(self) -> Any:
        if self._exporter is not None and _is_spawning():
            from multiprocessing import reduction

            return _rebuild, (type(self), self._bytes, reduction.DupFd(self.fileno()))
        return type(self).from_bytes, (self._bytes,)

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, AnyHandle):
            return NotImplemented
        return type(self) is type(other) and self._bytes == other._bytes

    def __hash__(self) -> int:
        return hash(self._bytes)

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {self._bytes[:16].hex()}…>"


def _is_spawning() -> bool:
    """Whether a process is being started right now, which can inherit descriptors."""
    module = sys.modules.get("multiprocessing.context")
    return module is not None and module.get_spawning_popen() is not None


def _rebuild(kind: type[AnyHandle], raw: bytes, descriptor: Any) -> AnyHandle:
    return kind.with_descriptor(raw, descriptor.detach())


def _default_context(device: Device | None) -> Context:
    from ..loader import default_device

    return (device or default_device()).driver.default_context()


class IpcHandle(AnyHandle):
    """A handle of memory."""

    __slots__ = ()
    _struct = "ze_ipc_mem_handle_t"
    _put = "zeMemPutIpcHandle"

    def open(
        self, context: Context | None = None, device: Device | None = None, flags: int = 0
    ) -> OpenedMemory:
        """Map what another process exported; `zeMemOpenIpcHandle`.

        context: None for the default one of the default device. flags: ze_ipc_memory_flags_t. Each
        call gives another address. Raises InvalidArgument, with the driver's reason, for what was
        altered or forged, is gone, or may not be reached.
        """
        context = context or _default_context(device)
        device = device or context.device
        struct = _ffi.new(_MEMORY_HANDLE, (self._bytes,))  # faster than as_struct()
        pointer = context.driver.ze.zeMemOpenIpcHandle(
            context.handle, device.handle, struct[0], flags
        )
        return OpenedMemory(context, pointer, device)


class IpcEventPoolHandle(AnyHandle):
    """A handle of an event pool: the same index is the same event in every process."""

    __slots__ = ()
    _struct = "ze_ipc_event_pool_handle_t"
    _put = "zeEventPoolPutIpcHandle"

    def open(self, context: Context | None = None) -> OpenedEventPool:
        """The other process's pool; `zeEventPoolOpenIpcHandle`.

        context: None for the default one of the default device.
        """
        context = context or _default_context(None)
        pool = context.driver.ze.zeEventPoolOpenIpcHandle(context.handle, self.as_struct())
        return OpenedEventPool(context, pool)


class IpcEventHandle(AnyHandle):
    """A handle of a counter-based event. The specification has nothing to put it back with."""

    __slots__ = ()
    _struct = "ze_ipc_event_counter_based_handle_t"

    def open(self, context: Context | None = None) -> OpenedEvent:
        """The other process's event; `zeEventCounterBasedOpenIpcHandle`.

        context: None for the default one of the default device.
        """
        context = context or _default_context(None)
        event = context.driver.ze.zeEventCounterBasedOpenIpcHandle(context.handle, self.as_struct())
        return OpenedEvent(context, event)
