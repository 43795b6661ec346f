"""What a kernel's arguments are set to (Level Zero core, "Kernel"), and what is kept for them."""

from __future__ import annotations

from struct import Struct as Format

from .argument import Argument
from .box import closed
from .checks import whole
from .errors import InvalidArgument
from .kernel_parameters import IMAGE, LOCAL, POINTER, SAMPLER, described
from .pointer_argument import PointerArgument

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from typing import Any, TypeAlias

    from .box import Box
    from .kernel import Kernel
    from .kernel_parameters import Parameter

    # Sets one; returns the box of the memory that it uses, and what else has to be kept.
    Setter: TypeAlias = Callable[[Any], tuple[Box | None, Any]]


class _Unset:
    """Stands for an argument that has no value."""

    def __repr__(self) -> str:
        return "UNSET"


UNSET = _Unset()


class KernelArguments:
    """The arguments of one kernel; all of it is called with the kernel's lock held.

    values: what each was given, or UNSET; something else where the same value may mean something
    else the next time. unset: the numbers of those that have none.
    """

    __slots__ = (
        "_box", "_boxes", "_foreign", "_kernel", "_parameters", "_setters", "_used", "unset",
        "values",
    )  # fmt: skip

    def __init__(self, kernel: Kernel) -> None:
        # No reference to the kernel itself: it holds this.
        self._kernel = repr(kernel)
        self._box = kernel._box
        self._parameters = kernel.parameters
        kinds = kernel.parameters or (None,) * kernel.count
        self._setters = [setter_of(kernel, index, kind) for index, kind in enumerate(kinds)]
        self.clear()

    def clear(self) -> None:
        """Nothing is set, and nothing kept for it."""
        count = len(self._setters)
        self.values: list[Any] = [UNSET] * count
        self.unset = set(range(count))
        self._boxes: list[Box | None] = [None] * count
        self._foreign: list[Any] = [None] * count  # what is kept as it is, having no box
        self._used: tuple[frozenset[Box], tuple[Any, ...]] | None = None

    def set(self, values: Sequence[Any]) -> None:
        """Sets all of them, but for those that are what they were."""
        if len(values) != len(self._setters):
            raise InvalidArgument(
                f"{self._kernel} takes {len(self._setters)} arguments, not {len(values)}",
                hint=self._signature(),
            )
        old = self.values
        try:
            for index, value in enumerate(values):
                before = old[index]
                if value is not before and not (
                    type(value) is int and type(before) is int and value == before
                ):
                    self._set(index, value)
        finally:
            if self._used is None:
                self._hold()

    def set_one(self, index: int, value: Any) -> None:
        """Sets one."""
        count = len(self._setters)
        if not 0 <= whole(index, "index") < count:
            raise InvalidArgument(
                f"{self._kernel} takes {count} arguments, so none at {index}",
                hint=self._signature(),
            )
        try:
            self._set(index, value)
        finally:
            self._hold()

    def _set(self, index: int, value: Any) -> None:
        """`_hold` comes after it."""
        try:
            box, kept = self._setters[index](value)
        except BaseException:
            self.values[index] = UNSET
            self.unset.add(index)
            raise
        if box is not self._boxes[index]:
            self._boxes[index] = box
            self._used = None
        if kept is not self._foreign[index]:
            self._foreign[index] = kept
            self._used = None
        # What may change under the same name is set each time.
        lasts = box is not None or (kept is value and kept is not None)
        self.values[index] = value if lasts else _lasting(value)
        if self.unset:
            self.unset.discard(index)

    def _hold(self) -> None:
        """The memory of arguments is kept, and knows of the kernel: other memory is not."""
        mine, given = self._box, set(self._boxes)
        given.discard(None)
        wanted: Any = given
        needs = mine.needs
        if wanted == needs:
            return
        for box in needs - wanted:
            needs.discard(box)
            box.unneeded(mine)
        for box in wanted - needs:
            box.needed_by.add(mine)
            needs.add(box)
            if not box._end:  # another thread closed it, just now
                self._forget(box)
                raise closed(box.owner())

    def uses(self) -> tuple[frozenset[Box], tuple[Any, ...]]:
        """What a launch uses: boxes, and what has none."""
        if self._used is None:
            boxes = frozenset((self._box, *(box for box in self._boxes if box is not None)))
            self._used = boxes, tuple(kept for kept in self._foreign if kept is not None)
        return self._used

    def held(self) -> list[tuple[Box | None, Any]]:
        """What is kept for each: the box of its memory, and what has none."""
        return list(zip(self._boxes, self._foreign, strict=True))

    def forget(self, box: Box) -> None:
        """Memory is closed: the kernel does not keep it, and is not launched with it."""
        self._forget(box)
        self._hold()

    def _forget(self, box: Box) -> None:
        for index, used in enumerate(self._boxes):
            if used is box:
                self.values[index], self._boxes[index], self._foreign[index] = UNSET, None, None
                self.unset.add(index)
                self._used = None

    def require_all(self) -> None:
        """That each has a value."""
        if self.unset:
            missing = sorted(self.unset)
            raise InvalidArgument(
                f"{self._kernel} cannot run: argument {', '.join(map(str, missing))} is not set, or"
                " was closed",
                hint=self._signature(),
            )

    def _signature(self) -> str:
        if not self._parameters:
            return f"Give {len(self._setters)} arguments."
        return f"It takes: {', '.join(described(item) for item in self._parameters)}."


def _lasting(value: Any) -> Any:
    """The value, if it says the same next time it is given; something else otherwise."""
    return value if isinstance(value, (int, float)) or value is None else object()


def setter_of(
    kernel: Kernel, index: int, parameter: Parameter | None, functions: Any = None
) -> Setter:
    """What sets an argument; parameter: None where nothing is known of it. functions: to be called
    in the place of the driver's."""
    if parameter is None:
        return PointerArgument(kernel, index, parameter, functions).set_any
    if parameter.kind == POINTER:
        return PointerArgument(kernel, index, parameter, functions).set_pointer
    argument = Argument(kernel, index, parameter, functions)
    if parameter.kind == LOCAL:
        return argument.set_local
    if parameter.kind in (IMAGE, SAMPLER):
        return argument.set_object
    if parameter.scalar == "i" and parameter.lanes == 1 and parameter.nbytes in _INTEGERS:
        argument.format, argument.unsigned = _INTEGERS[parameter.nbytes]
        return argument.set_integer
    if parameter.scalar == "f" and parameter.lanes == 1 and parameter.nbytes in _FLOATS:
        argument.format = _FLOATS[parameter.nbytes]
        return argument.set_float
    if parameter.scalar and parameter.lanes > 1:
        return argument.set_vector
    return argument.set_bytes


_INTEGERS = {
    1: (Format("=b"), Format("=B")),
    2: (Format("=h"), Format("=H")),
    4: (Format("=i"), Format("=I")),
    8: (Format("=q"), Format("=Q")),
}
_FLOATS = {2: Format("=e"), 4: Format("=f"), 8: Format("=d")}
