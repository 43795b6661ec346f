"""Commands of a mutable list that can be changed (extension "Mutable Command List")."""

from __future__ import annotations

import weakref

from ..box import Box
from ..checks import a, all_in_context, same_context, several
from ..errors import InvalidArgument
from ..event import Event
from ..launch import Launch
from .changes import Changes, setters_of

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from types import EllipsisType
    from typing import Any

    from ..kernel import Kernel
    from ..kernel_arguments import Setter
    from .changes import Value
    from .mutable_command_list import MutableCommandList


class MutableCommand:
    """A command of a MutableCommandList, to be changed by `update` as often as wanted.

    commands: the list. id: what the driver knows it by. kernel: that it launches, or None.
    """

    __slots__ = (
        "__weakref__",
        "_box",
        "_choices",
        "_events",
        "_fixed",
        "_is_recorded",
        "_recording",
        "_setters",
        "_used",
        "_wait_count",
        "commands",
        "id",
        "kernel",
    )  # fmt: skip

    def __init__(
        self, commands: MutableCommandList, number: int, kernels: Sequence[Kernel]
    ) -> None:
        self.commands = commands
        self.id = number
        self.kernel: Kernel | None = None
        self._is_recorded = False
        self._recording = commands._recording
        self._choices = tuple(kernels)
        self._setters: list[tuple[Setter, Value]] = []
        self._wait_count = 0
        # What it uses now. The list's box needs its box, until it is reset.
        self._used: dict[int, tuple[Box | None, Any]] = {}  # by the number of the argument
        self._events: dict[str, tuple[Box, ...]] = {"signal": (), "wait": ()}
        self._fixed: tuple[Box, ...] = ()
        self._box = Box(weakref.ref(self), commands._opened, ("", ()))
        self._box.released = True  # it goes when the list does not need it

    # Recording: called by the list, with its lock held -----------------------------------------

    def _record(self, boxes: Iterable[Box], kept: Iterable[Any]) -> None:
        """It is about to be appended, and uses these."""
        self._fixed = (*boxes, *(kernel._box for kernel in self._choices))
        self._box.hold(self._fixed)
        for item in kept:
            if item is not None:
                self._box.kept[id(item)] = item

    def _note_events(self, signal: Event | None, wait: Sequence[Event]) -> None:
        """It was appended with these."""
        self._events = {
            "signal": () if signal is None else (signal._box,),
            "wait": tuple(event._box for event in wait),
        }
        self._wait_count = len(wait)
        changing = {*self._events["signal"], *self._events["wait"]}
        self._fixed = tuple(box for box in self._fixed if box not in changing)

    def _note_kernel(self, kernel: Kernel) -> None:
        """It launches this, with the arguments that it has."""
        self.kernel = kernel
        self._used = dict(enumerate(kernel._arguments.held()))
        self._setters = setters_of(kernel)
        self._fixed = tuple(chosen._box for chosen in (*self._choices, kernel))

    # Changing -----------------------------------------------------------------------------------

    def update(
        self,
        arguments: Mapping[int, Any] | Sequence[Any] | None = None,
        *,
        groups: int | tuple[int, ...] | None = None,
        group_size: int | tuple[int, ...] | None = None,
        offset: int | tuple[int, ...] | None = None,
        launch: Launch | None = None,
        signal: Event | EllipsisType | None = ...,
        wait: Sequence[Event | None] | EllipsisType | None = ...,
    ) -> None:
        """Changes what is given, and leaves the rest as it is.

        arguments: values by their numbers, `{0: memory, 3: 100}`, or all of them in a sequence.
        groups: how many. group_size: work-items in each. offset: of the first work-item.
        launch: `kernel[groups, group_size]` of one of the kernels that the command was recorded
        with; wants all arguments. signal: an event, None for none. wait: as many events as the
        command was recorded with, each of which may be None; None for none.

        Raises InUse while a queue runs the list, or a graph has it in it. The functions
        `zeCommandListUpdateMutableCommandsExp`, `…KernelsExp`, `…SignalEventExp` and
        `…WaitEventsExp`.
        """
        commands = self.commands
        if launch is not None:
            a(Launch, launch, "launch")
            if groups is not None or group_size is not None:
                raise InvalidArgument("a launch says groups and group_size: give it, or these")
            groups, group_size = launch.groups, launch.group_size
        with commands._lock:
            handle = commands.handle
            self._require_recorded()
            commands._require_idle()
            events = self._found_events(signal, wait)
            setters = self._setters_for(launch, arguments)
            changes = Changes(self)
            used = changes.set_arguments(setters, arguments)
            changes.set_dispatch(groups, group_size, offset)
            self._hold(used, events)
            commands._is_changed = True
            try:
                if launch is not None:
                    self._change_kernel(launch.kernel, setters)
                if changes.chain:
                    commands.driver.ze.zeCommandListUpdateMutableCommandsExp(
                        handle, changes.struct()
                    )
                self._used |= used
                if signal is not ...:
                    self._change_signal(signal)
                if wait is not ...:
                    self._change_wait(wait)
            except BaseException:
                self._fixed = tuple(self._box.needs)  # nobody knows what it uses now
                raise
            self._events = events
            self._let_go()

    def _change_kernel(self, kernel: Kernel, setters: list[tuple[Setter, Value]]) -> None:
        commands = self.commands
        commands.driver.ze.zeCommandListUpdateMutableCommandKernelsExp(
            commands.handle, [self.id], [kernel.handle]
        )
        self.kernel, self._setters, self._used = kernel, setters, {}

    def _change_signal(self, event: Any) -> None:
        commands = self.commands
        commands.driver.ze.zeCommandListUpdateMutableCommandSignalEventExp(
            commands.handle, self.id, None if event is None else event.handle
        )

    def _change_wait(self, events: Any) -> None:
        commands = self.commands
        if not self._wait_count:
            return
        handles: list[Any] = [
            None if event is None else event.handle for event in events or [None] * self._wait_count
        ]
        commands.driver.ze.zeCommandListUpdateMutableCommandWaitEventsExp(
            commands.handle, self.id, handles
        )

    def _require_recorded(self) -> None:
        if self._recording != self.commands._recording:
            raise InvalidArgument(
                f"{self!r} is no more: its list was reset",
                hint="Record it, and use what that gives.",
            )
        if not self._is_recorded:
            raise InvalidArgument(
                f"{self!r} cannot be changed: nothing was appended after next_command()"
            )

    def _setters_for(self, launch: Launch | None, arguments: Any) -> list[tuple[Setter, Value]]:
        if launch is None:
            if self.kernel is None and arguments is not None:
                raise InvalidArgument(f"{self!r} launches no kernel that would take arguments")
            return self._setters
        kernel = launch.kernel
        same_context(kernel, self.commands, "the kernel")
        if kernel not in self._choices:
            raise InvalidArgument(
                f"{kernel!r} is none of the kernels that {self!r} was recorded with",
                hint="Give it in launch_mutable(…, kernels=[…]).",
            )
        if kernel.count and (arguments is None or len(arguments) != kernel.count):
            raise InvalidArgument(
                f"another kernel takes all of its arguments anew: {kernel!r} has {kernel.count}"
            )
        return setters_of(kernel)

    def _found_events(self, signal: Any, wait: Any) -> dict[str, tuple[Box, ...]]:
        found = dict(self._events)
        if signal is not ...:
            if signal is not None:
                same_context(a(Event, signal, "signal"), self.commands, "signal")
            found["signal"] = () if signal is None else (signal._box,)
        if wait is not ...:
            given = [] if wait is None else several(object, wait, "wait")
            if wait is not None and len(given) != self._wait_count:
                raise InvalidArgument(
                    f"{self!r} waits for {self._wait_count} events, and cannot for {len(given)}",
                    hint="None in the place of an event is none to wait for.",
                )
            events = several(Event, [event for event in given if event is not None], "wait")
            all_in_context(events, self.commands, "each of wait")
            found["wait"] = tuple(event._box for event in events)
        return found

    # What it uses -------------------------------------------------------------------------------

    def _hold(
        self, used: dict[int, tuple[Box | None, Any]], events: dict[str, tuple[Box, ...]]
    ) -> None:
        """Before the driver is told, besides what it uses now."""
        self._box.hold(box for box, _ in used.values() if box is not None)
        self._box.hold((*events["signal"], *events["wait"]))
        for _, kept in used.values():
            if kept is not None:
                self._box.kept[id(kept)] = kept

    def _let_go(self) -> None:
        """What it does not use any more."""
        box = self._box
        wanted = {used for used, _ in self._used.values() if used is not None}
        wanted.update(self._fixed, *self._events.values())
        for unused in box.needs - wanted:
            box.needs.discard(unused)
            unused.unneeded(box)
        if self.kernel is not None:
            kept = [item for _, item in self._used.values() if item is not None]
            box.kept = {id(item): item for item in kept}

    def __repr__(self) -> str:
        what = "" if self.kernel is None else f" that launches {self.kernel!r}"
        return f"<MutableCommand {self.id}{what}>"
