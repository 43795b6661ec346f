"""What every command goes through: the driver's call, and what the command uses is kept."""

from __future__ import annotations

import threading

from oneapi_l0._generated import ze as spec

from .addresses import Block, block_of
from .box import Box, Work, calling, closed, raised
from .checks import a, all_in_context, same_context, several, shown
from .context import Context
from .errors import InvalidArgument
from .event import Event
from .kernel import Kernel
from .memory import Memory
from .memory_view import MemoryView
from .object import Object

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from typing import Any

    from .device import Device
    from .graph import Graph
    from .host_function import HostFunction

_ffi: Any = spec.ffi
NULL: Any = _ffi.NULL
EVENTS = _ffi.typeof("ze_event_handle_t[]")
NO_EVENTS: tuple[Event, ...] = ()
# Graphs that something is being captured into, by their handles.
captures: dict[Any, Graph] = {}


class Appending(Object):
    """A list that something is appended to; see `Commands`."""

    __slots__ = ("_keeps", "_lock", "context", "device", "ordinal")

    context: Context
    device: Device
    ordinal: int
    _lock: threading.RLock
    _keeps: bool  # whether what a command uses has to be kept after the append
    is_immediate = False

    def _append(
        self,
        name: str,
        arguments: tuple[Any, ...],
        signal: Event | None,
        wait: Sequence[Event],
        boxes: Iterable[Box] = (),
        kept: tuple[Any, ...] = (),
    ) -> None:
        """Calls the function with the handle, the arguments, and the events.

        boxes: of what the command uses. kept: what else it uses, or None.
        """
        count, handles, signalled = 0, NULL, NULL
        if signal is not None:
            same_context(a(Event, signal, "signal"), self, "signal")
            signalled = signal.handle
            boxes = (*boxes, signal._box)
        if wait is not NO_EVENTS and len(events := self._events(wait, "wait")):
            count, handles = len(events), _ffi.new(EVENTS, [event.handle for event in events])
            boxes = (*boxes, *(event._box for event in events))
        self._call_with(name, arguments, (signalled, count, handles), boxes, kept)

    def _call_with(
        self,
        name: str,
        arguments: tuple[Any, ...],
        events: tuple[Any, ...],
        boxes: Iterable[Box],
        kept: tuple[Any, ...],
    ) -> None:
        """The call, during which, and as long as the command is there, what it uses is kept."""
        if calling:
            self._refuse_inside()
        with self._lock:
            box, handle = self._box, self.handle
            self._prepare()
            call = getattr(self._call, name)
            if self._keeps:
                box.hold(boxes)
                for item in kept:
                    if item is not None:
                        box.kept[id(item)] = item
                result = call(handle, *arguments, *events)
                if result:
                    self._fail(result, name)
                self._appended()
                if captures:
                    self._note_captured(boxes, kept)
                return
            # All is done when the call returns.
            held = []
            try:
                for used in boxes:
                    used.needed_by.add(box)
                    held.append(used)
                    if not used._end:
                        raise closed(used.owner())
                result = call(handle, *arguments, *events)
                if raised:
                    self._tell_raised()
                if result:
                    self._fail(result, name)
            except KeyboardInterrupt:
                self._still_runs(held, kept)
                raise
            finally:
                for used in held:
                    if used not in box.needs:
                        used.unneeded(box)

    def _still_runs(self, boxes: Iterable[Box], kept: tuple[Any, ...]) -> None:
        """Ctrl-C ended a wait, and not the command: it keeps what it uses; under the lock."""
        box = self._box
        if TYPE_CHECKING:
            assert isinstance(box, Work)
        box.hold(boxes)
        for item in kept:
            if item is not None:
                box.kept[id(item)] = item
        box.started()

    def _launch(self, kernel: Kernel, counts: Any, signal: Event | None, wait: Any) -> None:
        """The way of a launch: what a Kernel calls, with its lock held."""
        self._append(
            "zeCommandListAppendLaunchKernel",
            (kernel.handle, counts),
            signal,
            wait,
            *kernel._arguments.uses(),
        )

    def _events(self, events: Any, name: str) -> Sequence[Event]:
        """Events that can be used in this list."""
        found = several(Event, events, name)
        all_in_context(found, self, f"each of {name}")
        return found

    def _reached(self, value: Any, writable: bool) -> Block:
        """Memory that the device itself reads or writes, where `block_of` takes more."""
        block = block_of(value, writable, self)
        if block.box is not None:
            memory = value.memory if isinstance(value, MemoryView) else value
            if isinstance(memory, Memory):
                same_context(memory, self, "")
        elif not self.context._is_reachable(block.pointer):
            raise InvalidArgument(
                f"{shown(value)} is in memory that the device does not reach",
                hint="Use Context.shared_array or alloc_shared.",
            )
        return block

    def _event(self, event: Event) -> tuple[Box, ...]:
        same_context(a(Event, event, "event"), self, "event")
        return (event._box,)

    def _prepare(self) -> None:
        """Before an append, under the lock."""

    def _appended(self) -> None:
        """After an append, under the lock."""

    def _note_captured(self, boxes: Iterable[Box], kept: tuple[Any, ...]) -> None:
        """After an append while something is captured, under the lock."""

    def _keep_function(self, function: HostFunction) -> None:
        """What has to be kept beyond the append, and how long."""

    def _append_plain(
        self, name: str, arguments: tuple[Any, ...], boxes: Iterable[Box], kept: Any = ()
    ) -> None:
        """An append whose function takes no events."""
        self._call_with(name, arguments, (), boxes, kept)

    def _describe(self) -> str:
        return f" on {self.device.name!r}"
