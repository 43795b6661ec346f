"""Mutable command lists (extension "Mutable Command List"): what was recorded can be changed."""

from __future__ import annotations

import copy
import itertools
from collections.abc import Callable, Sequence
from typing import Any

from oneapi_l0 import native
from oneapi_l0._generated import ze as spec
from oneapi_l0._generated._opencl_cffi import ffi as cl_ffi

from . import opencl
from .commands import Announced, Command, Waits
from .failure import INVALID_ARGUMENT, Failure
from .handles import Owned
from .kernel import KERNELS, Kernel
from .launch import recorded_launch
from .recorded_list import CommandList
from .signals import Signal

_flag = spec.ze_mutable_command_exp_flags_t
KERNEL_INSTRUCTION = int(_flag.KERNEL_INSTRUCTION)
ALL_BUT_KERNEL = 0x3F

_identifiers = itertools.count(1)


def private_copy(kernel: Kernel) -> Kernel:
    """A kernel with a handle that no program knows, for later changes of arguments and sizes."""
    lib = opencl.lib
    status = cl_ffi.new("cl_int *")
    clone = lib.clCloneKernel(kernel.cl_kernel, status)
    if status[0]:
        opencl.check(status[0], f"copying the arguments of kernel {kernel.name}")
    mine = copy.copy(kernel)
    mine.owned, mine.cl_kernel = Owned(clone, lib.clReleaseKernel), clone
    mine.missing, mine.pointers = set(kernel.missing), dict(kernel.pointers)
    mine.global_size = cl_ffi.new("size_t[3]")
    mine.handle = KERNELS.add(mine)
    return mine


class MutableCommand:
    """A recorded command that has an identifier. kernel: None for what launches none; choices:
    the kernels that may take its place.
    """

    __slots__ = ("choices", "counts", "flags", "index", "kernel", "signal", "wait_count", "waits")

    def __init__(self, flags: int, choices: Sequence[Kernel]) -> None:
        self.flags = flags
        self.choices = choices
        self.index = -1
        self.kernel: Kernel | None = None
        self.counts: tuple[int, int, int] = (0, 0, 0)
        self.waits: Waits = ()
        self.wait_count = 0
        self.signal: Signal | None = None

    def take_kernel(self, kernel: Kernel | None) -> None:
        """Have a copy of the kernel in place of the one before."""
        if self.kernel is not None:
            KERNELS.remove(self.kernel.handle)
        self.kernel = None if kernel is None else private_copy(kernel)


class MutableList(CommandList):
    """Changes are put into the recorded commands when the list is closed again."""

    __slots__ = ("_announced", "_changed", "identified")

    def __init__(self, *arguments: Any) -> None:
        super().__init__(*arguments)
        self.identified: dict[int, MutableCommand] = {}
        # What the next command that is appended will be known by.
        self._announced: MutableCommand | None = None
        self._changed: set[int] = set()

    def announce(self, flags: int, choices: Sequence[Kernel]) -> int:
        """The identifier of the command that is appended next."""
        # Native programs mix them up between lists, which GPU drivers number each from 1.
        identifier = len(self.identified) + 1 if native.hosts_python else next(_identifiers)
        self._announced = self.identified[identifier] = MutableCommand(flags, choices)
        return identifier

    def append(
        self,
        waits: Waits,
        function: Callable[..., Any] | None,
        arguments: tuple[Any, ...] | None,
        signal: Announced | None,
    ) -> None:
        super().append(waits, function, arguments, signal)
        announced, self._announced = self._announced, None
        if announced is not None:
            announced.index = len(self.commands) - 1
            announced.waits, announced.wait_count = waits, len(waits)
            announced.signal = self.commands[-1][3]

    def launch(
        self, kernel: Kernel, x: int, y: int, z: int, waits: Waits, signal: Announced | None
    ) -> None:
        if self._announced is not None:
            self._announced.take_kernel(kernel)
            self._announced.counts = (x, y, z)
        super().launch(kernel, x, y, z, waits, signal)

    def launch_nothing(self, kernel: Kernel, waits: Waits, signal: Announced | None) -> None:
        if self._announced is not None:
            self._announced.take_kernel(kernel)
        super().launch_nothing(kernel, waits, signal)

    def command(self, identifier: int, aspect: int) -> MutableCommand:
        """The command to change; it counts as changed from now on."""
        command = self.identified.get(identifier)
        if command is None or command.index < 0:
            raise Failure(INVALID_ARGUMENT, f"the list has no command with the id {identifier}")
        if not command.flags & aspect:
            raise Failure(
                INVALID_ARGUMENT,
                f"the command {identifier} was not announced as mutable in {_flag(aspect)!r}",
            )
        self._changed.add(identifier)
        return command

    def launch_of(self, identifier: int, aspect: int) -> tuple[MutableCommand, Kernel]:
        command = self.command(identifier, aspect)
        if command.kernel is None:
            raise Failure(INVALID_ARGUMENT, f"the command {identifier} launches no kernel")
        return command, command.kernel

    def close(self) -> None:
        if self._changed:
            # What is still running keeps the commands as they were.
            commands = list(self.commands)
            for identifier in self._changed:
                command = self.identified[identifier]
                commands[command.index] = self._renewed(commands[command.index], command)
            self.commands = commands
            self._changed.clear()
        super().close()

    @staticmethod
    def _renewed(recorded: Command, command: MutableCommand) -> Command:
        _, function, arguments, _ = recorded
        kernel = command.kernel
        if kernel is not None:
            if kernel.missing:
                raise Failure(
                    INVALID_ARGUMENT,
                    f"kernel {kernel.name} cannot run: no value was set for its argument"
                    f" {', '.join(map(str, sorted(kernel.missing)))}",
                )
            function, arguments = None, None
            if 0 not in command.counts:
                function = opencl.lib.clEnqueueNDRangeKernel
                arguments = recorded_launch(kernel, *command.counts)
        return (command.waits, function, arguments, command.signal)

    def reset(self) -> None:
        super().reset()
        self._forget()

    def destroy(self) -> None:
        super().destroy()
        self._forget()

    def _forget(self) -> None:
        for command in self.identified.values():
            command.take_kernel(None)
        self.identified.clear()
        self._changed.clear()
        self._announced = None
