"""Handles: the address of a small block that each object owns (Level Zero core, "Handles").

The block is zeroed memory with room for the driver's function tables: Level Zero loaders from
1.17 on read those at the start of a handle. Sysman and tools handles of a driver or a device
are the core ones.
"""

from __future__ import annotations

from collections import deque
from typing import Any, Generic, TypeVar

from oneapi_l0._generated._ze_cffi import ffi

from .failure import DEVICE_LOST, INVALID_NULL_HANDLE, UNINITIALIZED, Failure

BLOCK_NBYTES = 128

T = TypeVar("T")

# A freed block would soon be the next object's handle, and a stale handle would then name that
# object. Keeping the latest ones makes use after destroy an error instead.
_retired: deque[Any] = deque(maxlen=4096)

# Emptied tables of a forked child: what they own (mappings!) must not be finalized there.
_abandoned: list[Any] = []

_state = {"lost": False}
# Not empty until the process ends. Finalizers take it as a default argument, which is still there
# when the interpreter has emptied the modules.
RELEASING = [True]


class Table(dict[Any, T], Generic[T]):
    """Objects of one kind by their handle. cffi pointers hash and compare by their address,
    so one dict access finds the object, or raises `Failure`.
    """

    def __init__(self, c_type: str) -> None:
        super().__init__()
        self.c_type = c_type
        _tables.append(self)

    def __missing__(self, handle: Any) -> T:
        refuse_when_lost()
        noun = self.c_type[3:-9].replace("_", " ")
        if not handle:
            raise Failure(INVALID_NULL_HANDLE, f"the {noun} handle is NULL")
        address = int(ffi.cast("uintptr_t", handle))
        raise Failure(
            INVALID_NULL_HANDLE,
            f"{address:#x} is not the handle of a live {noun} of the CPU driver: it was "
            "destroyed, or it is of another kind or driver",
        )

    def add(self, item: T) -> Any:
        """A new handle for `item`, valid until `remove`."""
        block = ffi.new("uint8_t[]", BLOCK_NBYTES)
        handle = ffi.cast(self.c_type, block)
        _blocks[handle] = block
        self[handle] = item
        return handle

    def remove(self, handle: Any) -> T:
        """Forget the handle; returns the object."""
        item = self[handle]
        del self[handle]
        _retired.append(_blocks.pop(handle))
        return item


_tables: list[Table[Any]] = []
_blocks: dict[Any, Any] = {}


def refuse_when_lost() -> None:
    """Raise in a process that was forked from one that had the driver open."""
    if _state["lost"]:
        raise Failure(
            DEVICE_LOST,
            "this process was forked after the CPU driver had been opened, and the Intel CPU "
            "runtime's threads do not exist here: start processes with the spawn method",
        )


def require_initialized(is_initialized: bool) -> None:
    refuse_when_lost()
    if not is_initialized:
        raise Failure(UNINITIALIZED, "call zeInitDrivers or zeInit first")


def lose_everything() -> None:
    """After fork, in the child: every handle is dead, and nothing is finalized."""
    _state["lost"] = True
    stop_releasing()
    _abandoned.extend(dict(table) for table in _tables)
    for table in _tables:
        table.clear()


class Owned:
    """An object of the runtime, given back when nobody needs it any more.

    Neither at exit nor in a forked child: there the runtime must not be called.
    """

    __slots__ = ("_release", "pointer")

    def __init__(self, pointer: Any, release: Any) -> None:
        self.pointer = pointer
        self._release = release

    def __del__(self, releasing: list[bool] = RELEASING) -> None:
        if releasing:
            self._release(self.pointer)


def owned_pointer(pointer: Any, release: Any, parent: Any) -> Any:
    """The pointer, which gives back what it points to when it is forgotten; keeps `parent`."""

    def forget(pointer: Any, releasing: list[bool] = RELEASING, parent: Any = parent) -> None:
        if releasing:
            release(pointer)

    return ffi.gc(pointer, forget)


def stop_releasing() -> None:
    """From now on nothing is given back to the runtime: the process ends anyway."""
    RELEASING.clear()


def is_lost() -> bool:
    return _state["lost"]
