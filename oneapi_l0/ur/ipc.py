"""Handles for other processes: what an exporter gives, and what an importer checks and opens.

Unified Runtime's handles are bytes of the adapter's own. Here they travel in a frame that says what
they stand for, how large it is, and whether they arrived whole. The frame is no signature: only
open handles of processes that you trust as much as yourself.
"""

from __future__ import annotations

import hashlib
import struct
from contextlib import suppress

from ..errors import Error, InvalidArgument
from .memory import Memory, MemoryBox
from .object import Box, Object

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

    from .context import Context
    from .device import Device
    from .event import Event
    from .physical_memory import PhysicalMemory

_MAGIC = b"urIPC\1"
_HEAD = struct.Struct("<6sBxQI")  # magic, kind, bytes of what is shared, bytes of the payload
_DIGEST_NBYTES = 16
_MAX_NBYTES = 4096  # no adapter's handle comes near it
MEMORY, PHYSICAL_MEMORY, EVENT = "memory", "physical memory", "event"
_KINDS = (MEMORY, PHYSICAL_MEMORY, EVENT)
_PUTS = {
    MEMORY: "urIPCPutMemHandleExp",
    PHYSICAL_MEMORY: "urIPCPutPhysMemHandleExp",
    EVENT: "urIPCPutEventHandleExp",
}
_HINT = (
    "The exporting process must still be there, hold what it exported, belong to the same user and "
    "let its descriptors be taken (pidfd_getfd): kernel.yama.ptrace_scope=1 allows that to its "
    "parent only, unless it calls prctl(PR_SET_PTRACER)."
)


class _ExportBox(Box):
    """The adapter's buffer of an exported handle. What is exported puts it back when it goes."""

    def __init__(self, owner: Box, context: Context, data: Any, release: str) -> None:
        super().__init__(context.driver, data, release, context.box)
        self.context = context.handle

    def give_back(self, handle: Any) -> None:
        getattr(self.driver.ur, self._release)(self.context, handle)


class IpcHandle:
    """What another process opens an object by. kind: memory, physical memory or event; nbytes: of
    the memory; payload: the adapter's own bytes.

    It can be pickled, and sent as bytes: `to_bytes` and `from_bytes`. It is valid until what was
    exported is freed, or `put()`.
    """

    __slots__ = ("_box", "kind", "nbytes", "payload")

    def __init__(self, kind: str, payload: bytes, nbytes: int, box: Any = None) -> None:
        if kind not in _KINDS:
            raise InvalidArgument(f"{kind!r} is none of {', '.join(_KINDS)}")
        self.kind, self.payload, self.nbytes, self._box = kind, payload, nbytes, box

    def to_bytes(self) -> bytes:
        """For a pipe, a file or a socket."""
        head = _HEAD.pack(_MAGIC, _KINDS.index(self.kind), self.nbytes, len(self.payload))
        return head + self.payload + _digest(head + self.payload)

    @classmethod
    def from_bytes(cls, data: bytes) -> IpcHandle:
        """Of what `to_bytes` gave. Raises InvalidArgument for what is cut off or was changed."""
        data = bytes(data)
        if len(data) < _HEAD.size + _DIGEST_NBYTES or len(data) > _MAX_NBYTES:
            raise InvalidArgument(f"{len(data)} bytes are no handle", hint=_SEND)
        magic, kind, nbytes, size = _HEAD.unpack_from(data)
        whole = data[:-_DIGEST_NBYTES]
        if magic != _MAGIC or kind >= len(_KINDS) or len(whole) != _HEAD.size + size:
            raise InvalidArgument("these bytes are no handle of this version", hint=_SEND)
        if _digest(whole) != data[-_DIGEST_NBYTES:]:
            raise InvalidArgument("the handle was changed on its way", hint=_SEND)
        return cls(_KINDS[kind], whole[_HEAD.size :], nbytes)

    def put(self) -> None:
        """Tells the adapter that nobody will open the handle any more; in the exporting process.
        What is open stays open. Doing it again, or after the free, does nothing."""
        box, self._box = self._box, None
        if box is not None:
            box.release()

    def __reduce__(self) -> tuple[Callable[..., Any], tuple[Any, ...]]:
        return IpcHandle.from_bytes, (self.to_bytes(),)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, IpcHandle) and self.to_bytes() == other.to_bytes()

    def __hash__(self) -> int:
        return hash(self.payload)

    def __repr__(self) -> str:
        size = f", {self.nbytes} bytes" if self.nbytes else ""
        return f"<IpcHandle of {self.kind}{size}>"


_SEND = "Send exactly what IpcHandle.to_bytes() gives."


def _digest(data: bytes) -> bytes:
    return hashlib.blake2b(data, digest_size=_DIGEST_NBYTES).digest()


def payload_of(handle: IpcHandle | bytes, kind: str) -> bytes:
    """The adapter's bytes of a handle, which must be of that kind."""
    found = handle if isinstance(handle, IpcHandle) else IpcHandle.from_bytes(handle)
    if found.kind != kind:
        raise InvalidArgument(
            f"the handle is one of {found.kind}, not of {kind}",
            hint="There is open_memory, open_physical_memory and open_event.",
        )
    return found.payload


# Exporting --------------------------------------------------------------------------------------


def _export(
    kind: str, exported: Object, context: Context, got: tuple[Any, int], nbytes: int
) -> IpcHandle:
    data, size = got
    if not data or not 0 < size <= _MAX_NBYTES:
        raise Error(f"{context.driver.name} gave a handle of {size} bytes at {data}")
    payload = bytes(context.driver.ur.ffi.buffer(data, size))
    box = _ExportBox(exported.box, context, data, _PUTS[kind])
    # Kept by what is exported, so that a handle that was sent stays valid as long as that.
    exported.box.exports.append(box)
    return IpcHandle(kind, payload, nbytes, box)


def export_memory(memory: Memory) -> IpcHandle:
    context = memory.context
    if isinstance(memory, IpcMemory):
        raise InvalidArgument(
            "the memory is another process's: pass that process's handle on", hint=_SEND
        )
    got = context.driver.ur.urIPCGetMemHandleExp(context.handle, memory.handle)
    return _export(MEMORY, memory, context, got, memory.nbytes)


def export_physical_memory(memory: PhysicalMemory) -> IpcHandle:
    context = memory.context
    got = context.driver.ur.urIPCGetPhysMemHandleExp(context.handle, memory.handle)
    return _export(PHYSICAL_MEMORY, memory, context, got, memory.nbytes)


def export_event(event: Event) -> IpcHandle:
    got = event.driver.ur.urIPCGetEventHandleExp(event.handle)
    return _export(EVENT, event, event.context, got, 0)


# Opening ----------------------------------------------------------------------------------------


class IpcMemory(Memory):
    """Memory of another process: never freed, only closed; `urIPCCloseMemHandleExp`."""

    noun = "memory of another process"


def opening(call: Callable[..., Any], *arguments: Any) -> Any:
    """An adapter's failure to open, with what to do about it."""
    try:
        return call(*arguments)
    except Error as error:
        error.hint = _HINT
        error.args = (f"{error}\n{_HINT}",)
        raise


def open_memory(context: Context, handle: IpcHandle | bytes, device: Device) -> IpcMemory:
    found = handle if isinstance(handle, IpcHandle) else IpcHandle.from_bytes(handle)
    payload = payload_of(found, MEMORY)
    ur = context.driver.ur
    # A copy: Level Zero's adapter writes into the handle.
    data = ur.ffi.new("char[]", payload)
    buffer = ur.ffi.buffer(data, len(payload))
    pointer = opening(ur.urIPCOpenMemHandleExp, context.handle, device.handle, buffer)
    box = MemoryBox(context, pointer, "urIPCCloseMemHandleExp", device.box)
    memory = IpcMemory(box, context, "DEVICE", found.nbytes, device)
    _require_inside(memory)
    kind = memory.info("TYPE").name
    memory.kind = kind if kind in ("HOST", "SHARED") else "DEVICE"
    return memory


def _require_inside(memory: IpcMemory) -> None:
    """The address and the size that the handle claims lie in one allocation: adapters add what the
    handle says to what the driver opened, and look at neither."""
    ffi = memory.driver.ur.ffi
    try:
        base, size = memory.info("BASE_PTR"), memory.info("SIZE")
    except Error:  # the driver opened nothing, and reported success
        base, size = ffi.NULL, 0
    start = memory.address - int(ffi.cast("uintptr_t", base))
    if base and start >= 0 and 0 < memory.nbytes <= size - start:
        return
    address, box = memory.address, memory.box
    memory.close()
    with suppress(Error):
        box.release()
    what = f"bytes {start} to {start + memory.nbytes} of {size}" if base else "no memory at all"
    raise InvalidArgument(
        f"urIPCOpenMemHandleExp reported success and gave {hex(address)}, which is {what}: the "
        f"handle is forged or damaged, or the driver opened nothing ({memory.driver.name})",
        hint=_SEND,
    )
