"""Kernels, and from Python values to their arguments."""

from __future__ import annotations

import struct

from ..checks import a, extents
from ..errors import failure
from .memory import Memory
from .object import Box, Object

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Any

    from .event import Event
    from .parameters import Parameter
    from .program import Program
    from .queue import Queue


class LocalMemory:
    """An argument: memory that a work group shares, of that many bytes."""

    def __init__(self, nbytes: int) -> None:
        self.nbytes = nbytes


class Kernel(Object):
    """A function of a program that runs on a device; `urKernelCreate`.

    `kernel[group_count, group_size](queue, *arguments)` runs it, with the numbers of groups and of
    the work items in a group in up to three dimensions; `queue.launch` takes work items.
    """

    noun = "kernel"

    def __init__(self, program: Program, name: str) -> None:
        ur = program.driver.ur
        names = program.kernel_names
        if name not in names:
            result = ur.results["ERROR_INVALID_KERNEL_NAME"]
            detail = f"there is no kernel {name!r}; there are: {', '.join(names) or 'none'}"
            raise failure(result, "urKernelCreate", program.driver, detail, "Use one of these.")
        handle = ur.urKernelCreate(program.handle, name)
        super().__init__(Box(program.driver, handle, "urKernelRelease", program.box), program)
        self.program, self.name = program, name
        self.parameters: tuple[Parameter, ...] | None = program.parameters.get(name)

    def __getitem__(self, sizes: Any) -> Launch:
        if not isinstance(sizes, tuple) or len(sizes) != 2:
            raise TypeError("kernel[group_count, group_size] takes both; each may be a tuple")
        count = extents(sizes[0], "group_count", 0)
        size = extents(sizes[1], "group_size", 1)
        if len(count) != len(size):
            raise ValueError(f"{len(count)} dimensions of groups, {len(size)} of work items")
        return Launch(self, count, size)

    def arguments(self, values: Sequence[Any]) -> tuple[list[Any], list[Any]]:
        """The C arguments for a launch, and what must stay alive until it has ended."""
        types = self.driver.ur.types
        kind, value_of = types.ur_exp_kernel_arg_type_t, types.ur_exp_kernel_arg_value_t
        made: list[Any] = []
        used: list[Any] = []
        known = self.parameters
        if known is not None and len(known) != len(values):
            raise TypeError(f"{self.name} takes {len(known)} arguments, not {len(values)}")
        for index, value in enumerate(values):
            parameter = known[index] if known is not None else None
            if isinstance(value, Memory):
                self._require(index, parameter, "pointer", f"{value.kind.lower()} memory")
                used.append(value.box)
                what, size, inner = kind.POINTER, 8, value_of(pointer=value.handle)
            elif isinstance(value, LocalMemory):
                self._require(index, parameter, "local memory", "local memory")
                what, size, inner = kind.LOCAL, value.nbytes, value_of()
            else:
                data = self._bytes(index, parameter, value)
                used.append(data)
                what, size, inner = kind.VALUE, len(data), value_of(value=data)
            made.append(
                types.ur_exp_kernel_arg_properties_t(type=what, index=index, size=size, value=inner)
            )
        return made, used + made

    def _require(self, index: int, parameter: Parameter | None, kind: str, given: str) -> None:
        if parameter is not None and parameter.kind != kind:
            raise TypeError(f"{self.name}: argument {index} is a {parameter}, not {given}")

    def _bytes(self, index: int, parameter: Parameter | None, value: Any) -> bytes:
        """A value in the size that the kernel declares; plain ints and floats by its type."""
        if isinstance(value, (bool, int, float)) and not hasattr(value, "dtype"):
            if parameter is None or (parameter.kind == "value" and not parameter.number):
                raise TypeError(
                    f"{self.name}: argument {index} is {value!r}, and its size is not known: give "
                    "a NumPy scalar"
                )
            self._require(index, parameter, "value", repr(value))
            try:
                return parameter.pack(value)
            except (struct.error, OverflowError) as error:
                raise TypeError(
                    f"{self.name}: argument {index} is a {parameter}, not {value!r}: {error}"
                ) from None
        buffer: Any = value
        data = bytes(memoryview(buffer))
        self._require(index, parameter, "value", f"a value of {len(data)} bytes")
        if parameter is not None and len(data) != parameter.nbytes:
            raise TypeError(
                f"{self.name}: argument {index} is a {parameter}, not {len(data)} bytes"
            )
        return data

    def _describe(self) -> str:
        known = self.parameters
        inner = "…" if known is None else ", ".join(map(str, known))
        return f"{self.name}({inner})"


class Launch:
    """A kernel with its sizes: call it with a queue and the arguments."""

    def __init__(self, kernel: Kernel, count: tuple[int, ...], size: tuple[int, ...]) -> None:
        self.kernel, self.count, self.size = kernel, count, size

    def __call__(self, queue: Queue, *arguments: Any, wait: Sequence[Event] = ()) -> Event:
        from .queue import Queue

        a(Queue, queue, "the first argument of a launch")
        items = [count * size for count, size in zip(self.count, self.size, strict=True)]
        return queue.launch(self.kernel, items, *arguments, local_size=self.size, wait=wait)

    def __repr__(self) -> str:
        return f"<Launch of {self.kernel!r}, {self.count} groups of {self.size}>"
