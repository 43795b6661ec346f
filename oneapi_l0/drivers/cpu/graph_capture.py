"""Capturing what immediate lists are given into a graph (extension "Record and Replay Graph").

All lists of a capture write into one row of commands, in the order of the calls. That order is one
that the events allow: a wait can only be for what was captured before it.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from oneapi_l0._generated import ze as spec
from oneapi_l0._generated._ze_cffi import ffi

from . import opencl
from .commands import Announced, Command, Waits
from .counter_event import CounterEvent, Point
from .failure import (
    GRAPH_CAPTURE_MERGE_ATTEMPT,
    GRAPH_CAPTURE_UNSUPPORTED,
    GRAPH_UNJOINED_FORKS,
    Failure,
)
from .immediate_list import ImmediateList
from .kernel import Kernel
from .launch import recorded_launch
from .shared_event import SharedEvent
from .signals import Signal

_EXTERNAL = int(spec.ze_event_counter_based_flags_t.GRAPH_EXTERNAL)
# What a captured signal shows instead of its state: it comes when the graph runs.
_NEVER = ffi.new("uint32_t *", 0)


class Member:
    """A list that takes part. works: the commands that it was given; joined: as many as its parent
    has waited for, -1 before the first such wait.
    """

    __slots__ = ("joined", "parent", "works")

    def __init__(self, parent: ImmediateList | None) -> None:
        self.parent = parent
        self.works = 0
        self.joined = -1


class Origin:
    """Where a signal was captured."""

    __slots__ = ("capture", "command_list", "works")

    def __init__(self, capture: Capture, command_list: ImmediateList, works: int) -> None:
        self.capture = capture
        self.command_list = command_list
        self.works = works


class Capture:
    """One capture: from its begin on the primary list to its end."""

    def __init__(self, graph: Any, primary: ImmediateList) -> None:
        self.graph = graph
        self.commands: list[Command] = []
        # Signals of counter-based events that stay within the graph, and those that leave it.
        self.internal: list[Signal] = []
        self.external: list[Signal] = []
        self._counters: list[CounterEvent] = []
        self._signals: list[Signal] = []
        self.members: dict[ImmediateList, Member] = {}
        self.join(primary, None)

    def join(self, command_list: ImmediateList, parent: ImmediateList | None) -> None:
        """From now on the list captures."""
        if command_list.is_synchronous:
            raise Failure(GRAPH_CAPTURE_UNSUPPORTED, "a synchronous list cannot be captured")
        self.members[command_list] = Member(parent)
        command_list.__class__ = CapturingList
        command_list.capture = self

    def wait(self, command_list: ImmediateList, waits: Waits) -> None:
        """The list waits for these; a child whose latest work is among them has been joined."""
        for signal in waits:
            origin = signal.origin
            if origin is None:
                continue
            if origin.capture is not self:
                raise Failure(
                    GRAPH_CAPTURE_MERGE_ATTEMPT, "the event is captured into another graph"
                )
            child = self.members[origin.command_list]
            if child.parent is command_list and child.works == origin.works:
                child.joined = child.works

    def target(self, command_list: ImmediateList, event: Announced | None) -> Signal | None:
        """What a captured command signals."""
        if event is None:
            return None
        if isinstance(event, SharedEvent):
            raise Failure(
                GRAPH_CAPTURE_UNSUPPORTED, "an event of several processes cannot be captured"
            )
        signal = event.target()
        if isinstance(event, CounterEvent):
            if event.flags & _EXTERNAL:
                self.external.append(signal)
            else:
                self.internal.append(signal)
                self._counters.append(event)
        signal.origin = Origin(self, command_list, self.members[command_list].works)
        signal.state = _NEVER
        self._signals.append(signal)
        return signal

    def end(self) -> None:
        """All lists run their commands again; raises where a fork was not joined."""
        for command_list in self.members:
            command_list.capture = None
            command_list.__class__ = ImmediateList
        for signal in self._signals:
            signal.origin = None
            signal.state = ffi.cast("uint32_t *", signal.address)
        for event in self._counters:
            # The graph keeps its points; the event is as good as new.
            event.point = Point()
            event.point.signal()
        forks = [member for member in self.members.values() if member.parent is not None]
        if any(member.joined != member.works for member in forks):
            raise Failure(
                GRAPH_UNJOINED_FORKS,
                "a list that was captured by waiting for an event was not waited for in the end",
            )


class CapturingList(ImmediateList):
    """An immediate list while it is captured: the class that it has between begin and end."""

    __slots__ = ()

    def append(
        self,
        waits: Waits,
        function: Callable[..., Any] | None,
        arguments: tuple[Any, ...] | None,
        signal: Announced | None,
    ) -> None:
        """Record a command (see `commands`)."""
        capture: Capture = self.capture
        capture.wait(self, waits)
        if function is not None:
            capture.members[self].works += 1
        target = capture.target(self, signal)
        capture.commands.append((waits, function, arguments, target))

    def append_all(self, commands: Sequence[Command]) -> None:
        """Record commands that were recorded elsewhere."""
        self.capture.members[self].works += 1
        self.capture.commands.extend(commands)

    def launch(
        self, kernel: Kernel, x: int, y: int, z: int, waits: Waits, signal: Announced | None
    ) -> None:
        arguments = recorded_launch(kernel, x, y, z)
        self.append(waits, opencl.lib.clEnqueueNDRangeKernel, arguments, signal)

    def copy(
        self, to: Any, source: Any, nbytes: int, waits: Waits, signal: Announced | None
    ) -> None:
        self.append(waits, opencl.lib.clEnqueueMemcpyINTEL, (0, to, source, nbytes), signal)


def fork(command_list: ImmediateList, waits: Waits) -> None:
    """Have the list take part in the capture that one of these comes from."""
    origin = next(signal.origin for signal in waits if signal.origin is not None)
    origin.capture.join(command_list, origin.command_list)
