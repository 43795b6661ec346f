"""Kernels: functions of a module that are launched (Level Zero core, "Kernel")."""

from __future__ import annotations

import threading
from contextlib import suppress
from operator import is_

from oneapi_l0._generated import ze as spec

from .box import Box, closed
from .checks import UINT32_MAX, a, extents, same_context, shown, whole
from .enumerators import flags as flags_of
from .errors import Error, InvalidArgument
from .kernel_arguments import UNSET, setter_of
from .module import Module
from .object import Object, chained, pinned, using

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from typing import Any, NoReturn

    from oneapi_l0._generated.ze import ze_kernel_indirect_access_flags_t

    from .command_queue import CommandQueue
    from .commands import Commands
    from .enumerators import Flags
    from .event import Event
    from .kernel_parameters import Parameter
    from .kernel_properties import KernelProperties
    from .raw._structs import Struct

_ffi: Any = spec.ffi
_NO_EVENTS: tuple[Event, ...] = ()
_HOW = "kernel[groups, group_size](commands, …), or kernel.over(work_items)(commands, …)"


class Kernel(Object):
    """A kernel with its arguments and group size.

    `kernel[groups, group_size](commands, a, b, n)` launches: groups and group_size are ints or
    tuples of up to three. `kernel.over(size)(commands, …)` finds them for so many work-items.
    Arguments that are what they were are not set again; without any, those of before hold.
    """

    __slots__ = (
        "_boxes",
        "_foreign",
        "_group_size",
        "_launches",
        "_lock",
        "_setters",
        "_unset",
        "_used",
        "_values",
        "count",
        "module",
        "name",
        "parameters",
    )

    def __init__(
        self,
        module: Module,
        name: str,
        *,
        flags: Flags = 0,
        extensions: Iterable[Struct] = (),
    ) -> None:
        self.module = a(Module, module, "module")
        self.name = a(str, name, "a kernel's name")
        ze = module.context.driver.ze
        number = flags_of("ze_kernel_flags_t", flags)
        desc = spec.ze_kernel_desc_t(pKernelName=name, flags=number, pNext=chained(extensions))
        with using(module):
            try:
                handle = ze.zeKernelCreate(module.handle, desc)
            except Error as error:
                if error.result != spec.ze_result_t.ERROR_INVALID_KERNEL_NAME:
                    raise
                raise _unknown(module, name, error) from None
            self._own(module._opened, handle, ("zeKernelDestroy", (handle,)), (module,))
        #: What it takes, where the module is SPIR-V: a Parameter each; else None.
        self.parameters: tuple[Parameter, ...] | None = module._parameters_of(name)
        self.count = int(ze.zeKernelGetProperties(handle).numKernelArgs)
        if self.parameters is not None and len(self.parameters) != self.count:
            self.parameters = None  # the driver compiled something else: it knows better
        kinds = self.parameters or (None,) * self.count
        self._setters = [setter_of(self, index, kind) for index, kind in enumerate(kinds)]
        self._values: list[Any] = [UNSET] * self.count
        self._unset = set(range(self.count))
        self._boxes: list[Box | None] = [None] * self.count
        self._foreign: list[Any] = [None] * self.count  # arguments that are kept as they are
        self._used: tuple[frozenset[Box], tuple[Any, ...]] | None = None
        self._group_size: tuple[int, int, int] | None = None
        self._launches: dict[Any, Any] = {}
        # Arguments, group size and launch belong together, whatever other threads do.
        self._lock = threading.RLock()

    # Launching --------------------------------------------------------------------------------

    def __call__(self, *arguments: Any) -> NoReturn:
        """Not enough: a launch says how many work-items there are."""
        raise TypeError(f"{self!r} does not know how many work-items to launch: {_HOW}")

    def __getitem__(self, key: Any) -> Launch:
        """`kernel[groups, group_size]`; keep it where it is called often."""
        self._require_open()
        # What is kept is no Launch: that holds the kernel, and neither would be collected at once.
        try:
            found = self._launches.get(key)
        except TypeError:  # a list is no key
            found = None
        if found is None:
            if not isinstance(key, tuple) or len(key) != 2:
                raise TypeError(
                    "a launch is kernel[groups, group_size], each an int or a tuple of up to three,"
                    f" or kernel.over(work_items), not kernel[{shown(key)}]"
                )
            groups, size = _extent(key[0], 0, "groups"), _extent(key[1], 1, "group_size")
            if len(self._launches) > 256:
                self._launches.clear()
            found = groups, size, _ffi.new("ze_group_count_t *", groups)
            with suppress(TypeError):
                self._launches[key] = found
        return Launch(self, *found)

    def over(
        self, size: int | tuple[int, ...], group_size: int | tuple[int, ...] | None = None
    ) -> Launch:
        """A launch of at least so many work-items: groups are rounded up, so the kernel has to
        check its bounds where the size is no multiple. group_size: None for what the driver
        suggests."""
        wanted = _extent(size, 0, "size")
        if group_size is None:
            group = self.suggest_group_size(wanted) if all(wanted) else (1, 1, 1)
        else:
            group = _extent(group_size, 1, "group_size")
        groups = tuple(-(-items // each) for items, each in zip(wanted, group, strict=True))
        return self[groups, group]

    def _prepare(self, launch: Launch, arguments: tuple[Any, ...]) -> None:
        """Sets what a launch needs and is not set; under the lock."""
        if self._box.released:
            raise closed(self)
        if arguments or self.count == 0:
            if len(arguments) != self.count:
                raise self._wrong_count(len(arguments))
            if not all(map(is_, arguments, self._values)):
                self._set(arguments)
        elif self._unset:
            self._require_all()
        if launch.group_size is not self._group_size:
            self._set_group_size(launch.group_size)

    def _prepare_sized(self, group_size: Any, arguments: tuple[Any, ...]) -> None:
        self._require_open()
        if arguments:
            self.set_arguments(*arguments)
        else:
            self._require_all()
        if group_size is not None:
            self._set_group_size(_extent(group_size, 1, "group_size"))

    # Arguments --------------------------------------------------------------------------------

    def set_argument(self, index: int, value: Any) -> None:
        """Sets one; `zeKernelSetArgumentValue`. Raises InvalidArgument where it does not fit."""
        with self._lock:
            self._require_open()
            if not 0 <= whole(index, "index") < self.count:
                raise InvalidArgument(
                    f"{self!r} takes {self.count} arguments, so none at {index}",
                    hint=self._signature(),
                )
            try:
                self._set_one(index, value)
            finally:
                self._hold()

    def set_arguments(self, *values: Any) -> None:
        """Sets all of them, for launches that are given none."""
        with self._lock:
            self._require_open()
            if len(values) != self.count:
                raise self._wrong_count(len(values))
            self._set(values)

    def _set(self, values: Sequence[Any]) -> None:
        old = self._values
        try:
            for index, value in enumerate(values):
                before = old[index]
                if value is not before and not (
                    type(value) is int and type(before) is int and value == before
                ):
                    self._set_one(index, value)
        finally:
            if self._used is None:
                self._hold()

    def _set_one(self, index: int, value: Any) -> None:
        """`_hold` comes after it."""
        try:
            box, kept = self._setters[index](value)
        except BaseException:
            self._values[index] = UNSET
            self._unset.add(index)
            raise
        if box is not self._boxes[index]:
            self._boxes[index] = box
            self._used = None
        if kept is not self._foreign[index]:
            self._foreign[index] = kept
            self._used = None
        # What may change under the same name is set each time.
        lasts = box is not None or (kept is value and kept is not None)
        self._values[index] = value if lasts else _lasting(value)
        if self._unset:
            self._unset.discard(index)

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

    def _uses(self) -> tuple[frozenset[Box], tuple[Any, ...]]:
        """What a launch uses: boxes, and what has none; under the lock."""
        if self._used is None:
            boxes = frozenset((self._box, *(box for box in self._boxes if box is not None)))
            self._used = boxes, tuple(kept for kept in self._foreign if kept is not None)
        return self._used

    def _forget_argument(self, box: Box) -> None:
        """Memory is closed: the kernel does not keep it, and is not launched with it."""
        with self._lock:
            if not self._box.released:
                self._forget(box)
                self._hold()

    def _forget(self, box: Box) -> None:
        for index, used in enumerate(self._boxes):
            if used is box:
                self._values[index], self._boxes[index], self._foreign[index] = UNSET, None, None
                self._unset.add(index)
                self._used = None

    def _wrong_count(self, given: int) -> Error:
        return InvalidArgument(
            f"{self!r} takes {self.count} arguments, not {given}", hint=self._signature()
        )

    def _require_all(self) -> None:
        if self._unset:
            missing = sorted(self._unset)
            raise InvalidArgument(
                f"{self!r} cannot run: argument {', '.join(map(str, missing))} is not set, or was"
                " closed",
                hint=self._signature(),
            )

    def _signature(self) -> str:
        if not self.parameters:
            return f"Give {self.count} arguments."
        return f"It takes: {', '.join(_describe(item) for item in self.parameters)}."

    # Group size -------------------------------------------------------------------------------

    @property
    def group_size(self) -> tuple[int, int, int] | None:
        """Work-items in a group, as last set; None where it is the driver's own."""
        return self._group_size

    @group_size.setter
    def group_size(self, size: int | tuple[int, ...]) -> None:
        """`zeKernelSetGroupSize`."""
        with self._lock:
            self._set_group_size(_extent(size, 1, "group_size"))

    def _set_group_size(self, size: tuple[int, int, int]) -> None:
        result = self._call.zeKernelSetGroupSize(self.handle, *size)
        if result:
            self._fail(result, "zeKernelSetGroupSize")
        self._group_size = size

    @pinned
    def suggest_group_size(self, size: int | tuple[int, ...]) -> tuple[int, int, int]:
        """A good group size for so many work-items, which it divides;
        `zeKernelSuggestGroupSize`."""
        return self.module.context.driver.ze.zeKernelSuggestGroupSize(
            self.handle, *_extent(size, 1, "size")
        )

    @pinned
    def max_cooperative_group_count(self) -> int:
        """How many groups can run at once; `zeKernelSuggestMaxCooperativeGroupCount`."""
        return self.module.context.driver.ze.zeKernelSuggestMaxCooperativeGroupCount(self.handle)

    @pinned
    def set_global_offset(self, x: int, y: int = 0, z: int = 0) -> None:
        """What `get_global_offset` says in later launches; `zeKernelSetGlobalOffsetExp`."""
        offset = [whole(value, "an offset", 0, UINT32_MAX) for value in (x, y, z)]
        self.module.context.driver.ze.zeKernelSetGlobalOffsetExp(self.handle, *offset)

    # Attributes -------------------------------------------------------------------------------

    @property
    @pinned
    def properties(self) -> KernelProperties:
        """Required sizes, registers spilled, local memory; `zeKernelGetProperties`."""
        from .kernel_properties import kernel_properties

        return kernel_properties(self.module.context.driver.ze, self.handle)

    @property
    @pinned
    def source_attributes(self) -> str:
        """As the source declared them; `zeKernelGetSourceAttributes`."""
        return self.module.context.driver.ze.zeKernelGetSourceAttributes(self.handle)

    @property
    def indirect_access(self) -> ze_kernel_indirect_access_flags_t:
        """Whether it follows pointers in memory to memory that is no argument: "host", "device",
        "shared". Such memory is the caller's to keep. `zeKernelSetIndirectAccess`."""
        return self.module.context.driver.ze.zeKernelGetIndirectAccess(self.handle)

    @indirect_access.setter
    def indirect_access(self, flags: Flags) -> None:
        number = flags_of("ze_kernel_indirect_access_flags_t", flags)
        self.module.context.driver.ze.zeKernelSetIndirectAccess(self.handle, number)

    @pinned
    def set_cache_config(self, flags: Flags) -> None:
        """ "large_slm" or "large_data"; `zeKernelSetCacheConfig`."""
        number = flags_of("ze_cache_config_flags_t", flags)
        self.module.context.driver.ze.zeKernelSetCacheConfig(self.handle, number)

    def _closing(self) -> None:
        with self._lock:
            self._launches.clear()
            self._values = [UNSET] * self.count
            self._boxes = [None] * self.count
            self._foreign = [None] * self.count
            self._used = None
            self._box.forget()

    def _describe(self) -> str:
        return f" {self.name!r}"


class Launch:
    """A kernel with the number and the size of its groups: call it to launch."""

    __slots__ = ("counts", "group_size", "groups", "kernel")

    def __init__(
        self,
        kernel: Kernel,
        groups: tuple[int, int, int],
        group_size: tuple[int, int, int],
        counts: Any,
    ) -> None:
        self.kernel = kernel
        self.groups = groups
        self.group_size = group_size
        self.counts = counts

    def __call__(
        self,
        commands: Commands | CommandQueue,
        *arguments: Any,
        signal: Event | None = None,
        wait: Sequence[Event] = _NO_EVENTS,
    ) -> None:
        """Launches in a list or a queue; `zeCommandListAppendLaunchKernel`.

        arguments: all of the kernel's, or none for those of before. Numbers are converted to what
        the kernel takes; pointers are Memory, views of it, arrays over it, or None; local memory
        is its size in bytes. Raises InvalidArgument where one does not fit.
        """
        kernel = self.kernel
        try:
            launch, home = commands._launch, commands._home
        except AttributeError:
            raise _no_list(commands) from None
        if home is not kernel._home:
            same_context(kernel, commands, "the kernel")
        with kernel._lock:
            kernel._prepare(self, arguments)
            launch(kernel, self.counts, signal, wait)

    def __repr__(self) -> str:
        return f"<Launch of {self.kernel!r}, {self.groups} groups of {self.group_size}>"


def _extent(value: Any, least: int, what: str) -> tuple[int, int, int]:
    values = extents(value, what, least, UINT32_MAX)
    if not 1 <= len(values) <= 3:
        raise InvalidArgument(f"{what} has one to three dimensions, not {len(values)}")
    x, y, z = (*values, 1, 1)[:3]
    return x, y, z


def _no_list(given: Any) -> TypeError:
    return TypeError(
        "the first argument of a launch is the command list or the queue to launch in, not"
        f" {shown(given)}: context.create_immediate_list() makes one"
    )


def _lasting(value: Any) -> Any:
    """The value, if it says the same next time it is given; something else otherwise."""
    return value if isinstance(value, (int, float)) or value is None else object()


def _describe(parameter: Parameter) -> str:
    number = {"i": "int", "f": "float"}.get(parameter.scalar, "")
    number = f"{number}{parameter.scalar_nbytes * 8}" if number else ""
    if number and parameter.lanes > 1:
        number += f"x{parameter.lanes}"
    words = [number] if parameter.kind == "value" and number else [parameter.kind, number]
    return " ".join(word for word in (parameter.name, *words) if word)


def _unknown(module: Module, name: str, error: Error) -> InvalidArgument:
    from difflib import get_close_matches

    names = module.kernel_names
    close = get_close_matches(name, names, 1)
    hint = f"Did you mean {close[0]!r}? " if close else ""
    made = InvalidArgument(
        f"{module!r} has no kernel {name!r}", hint=f"{hint}It has: {', '.join(names) or 'none'}."
    )
    made.result, made.function, made.driver = error.result, error.function, error.driver
    made.detail = error.detail
    return made
