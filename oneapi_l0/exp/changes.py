"""Changes: the descriptors of one update of a mutable command."""

from __future__ import annotations

from oneapi_l0._generated import ze as spec

from ..checks import shown, three, whole
from ..errors import InvalidArgument
from ..kernel_arguments import setter_of
from ..object import chained

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import Any

    from ..box import Box
    from ..kernel import Kernel
    from ..kernel_arguments import Setter
    from .mutable_command import MutableCommand

_ffi: Any = spec.ffi


class Value:
    """What an argument's setter calls instead of the driver: it takes note of the value."""

    __slots__ = ("nbytes", "value")

    def zeKernelSetArgumentValue(self, kernel: Any, index: int, nbytes: int, value: Any) -> int:
        self.nbytes = nbytes
        self.value = _ffi.from_buffer(value) if isinstance(value, bytes) else value
        return 0


def setters_of(kernel: Kernel) -> list[tuple[Setter, Value]]:
    found = []
    for index, parameter in enumerate(kernel.parameters or (None,) * kernel.count):
        value = Value()
        found.append((setter_of(kernel, index, parameter, value), value))
    return found


class Changes:
    """The descriptors of one update, and what they point to."""

    def __init__(self, command: MutableCommand) -> None:
        self.command = command
        self.chain: list[Any] = []
        self._kept: list[Any] = []

    def set_arguments(
        self, setters: list[tuple[Setter, Value]], arguments: Any
    ) -> dict[int, tuple[Box | None, Any]]:
        used = {}
        for index, value in _numbered(arguments, len(setters), self.command):
            setter, taken = setters[index]
            used[index] = setter(value)
            self._kept.append(taken.value)
            self._add(
                "kernel_argument", argIndex=index, argSize=taken.nbytes, pArgValue=taken.value
            )
        return used

    def set_dispatch(self, groups: Any, group_size: Any, offset: Any) -> None:
        if groups is not None:
            x, y, z = three(groups, "groups", 1, 0)
            counts = spec.ze_group_count_t(groupCountX=x, groupCountY=y, groupCountZ=z)
            self._kept.append(counts)
            self._add("group_count", pGroupCount=counts)
        if group_size is not None:
            x, y, z = three(group_size, "group_size", 1, 1)
            self._add("group_size", groupSizeX=x, groupSizeY=y, groupSizeZ=z)
        if offset is not None:
            x, y, z = three(offset, "offset", 0, 0)
            self._add("global_offset", offsetX=x, offsetY=y, offsetZ=z)

    def _add(self, name: str, **fields: Any) -> None:
        kind = getattr(spec, f"ze_mutable_{name}_exp_desc_t")
        self.chain.append(kind(commandId=self.command.id, **fields))

    def struct(self) -> Any:
        return spec.ze_mutable_commands_exp_desc_t(pNext=chained(self.chain))


def _numbered(arguments: Any, count: int, command: MutableCommand) -> Iterable[tuple[int, Any]]:
    """Arguments by their numbers."""
    if arguments is None:
        return ()
    if hasattr(arguments, "keys"):
        items = [(whole(index, "an argument's number"), arguments[index]) for index in arguments]
    elif isinstance(arguments, (list, tuple)):
        items = list(enumerate(arguments))
        if len(items) != count:
            raise InvalidArgument(f"{command!r} takes {count} arguments, not {len(items)}")
    else:
        raise TypeError(
            "arguments are a dict of them by their numbers, or all of them in a list, not"
            f" {shown(arguments)}"
        )
    for index, _ in items:
        if index >= count:
            raise InvalidArgument(f"{command!r} takes {count} arguments, so none at {index}")
    return items
