"""Kernels: functions of a module that are launched (Level Zero core, "Kernel")."""

from __future__ import annotations

import threading
from contextlib import suppress
from operator import is_

from oneapi_l0._generated import ze as spec

from .box import Box, closed
from .checks import UINT32_MAX, a, shown, three, whole
from .enumerators import flags as flags_of
from .errors import Error, InvalidArgument
from .kernel_arguments import KernelArguments
from .launch import Launch
from .module import Module
from .object import Object, chained, pinned, using

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import Any, NoReturn

    from oneapi_l0._generated.ze import ze_kernel_indirect_access_flags_t

    from .enumerators import Flags
    from .kernel_parameters import Parameter
    from .kernel_properties import KernelProperties
    from .raw._structs import Struct

_ffi: Any = spec.ffi
_HOW = "kernel[groups, group_size](commands, …), or kernel.over(work_items)(commands, …)"


class Kernel(Object):
    """A kernel with its arguments and group size.

    `kernel[groups, group_size](commands, a, b, n)` launches: groups and group_size are ints or
    tuples of up to three. `kernel.over(size)(commands, …)` finds them for so many work-items.
    Arguments that are what they were are not set again; without any, those of before hold.
    """

    __slots__ = (
        "_arguments", "_group_size", "_launches", "_lock", "count", "module", "name", "parameters",
    )  # fmt: skip

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
        # Arguments, group size and launch belong together, whatever other threads do.
        self._lock = threading.RLock()
        with using(module), self._lock:  # so that whoever closes the module finds all of it
            try:
                handle = ze.zeKernelCreate(module.handle, desc)
            except Error as error:
                if error.result != spec.ze_result_t.ERROR_INVALID_KERNEL_NAME:
                    raise
                raise _unknown(module, name, error) from None
            self._own(module._opened, handle, ("zeKernelDestroy", (handle,)), (module,))
            self._learn()

    def _learn(self) -> None:
        """What it takes."""
        module, ze = self.module, self.module.context.driver.ze
        #: What it takes, where the module is SPIR-V: a Parameter each; else None.
        self.parameters: tuple[Parameter, ...] | None = module._parameters_of(self.name)
        self.count = int(ze.zeKernelGetProperties(self.handle).numKernelArgs)
        if self.parameters is not None and len(self.parameters) != self.count:
            self.parameters = None  # the driver compiled something else: it knows better
        self._arguments = KernelArguments(self)
        self._group_size: tuple[int, int, int] | None = None
        self._launches: dict[Any, Any] = {}

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
            groups, size = three(key[0], "groups", 1, 0), three(key[1], "group_size", 1, 1)
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
        wanted = three(size, "size", 1, 0)
        if group_size is None:
            group = self.suggest_group_size(wanted) if all(wanted) else (1, 1, 1)
        else:
            group = three(group_size, "group_size", 1, 1)
        groups = tuple(-(-items // each) for items, each in zip(wanted, group, strict=True))
        return self[groups, group]

    def _prepare(self, launch: Launch, arguments: tuple[Any, ...]) -> None:
        """Sets what a launch needs and is not set; under the lock."""
        if self._box.released:
            raise closed(self)
        held = self._arguments
        if arguments or self.count == 0:
            if len(arguments) != self.count or not all(map(is_, arguments, held.values)):
                held.set(arguments)
        elif held.unset:
            held.require_all()
        if launch.group_size is not self._group_size:
            self._set_group_size(launch.group_size)

    def _prepare_sized(self, group_size: Any, arguments: tuple[Any, ...]) -> None:
        self._require_open()
        if arguments:
            self._arguments.set(arguments)
        else:
            self._arguments.require_all()
        if group_size is not None:
            self._set_group_size(three(group_size, "group_size", 1, 1))

    # Arguments --------------------------------------------------------------------------------

    def set_argument(self, index: int, value: Any) -> None:
        """Sets one; `zeKernelSetArgumentValue`. Raises InvalidArgument where it does not fit."""
        with self._lock:
            self._require_open()
            self._arguments.set_one(index, value)

    def set_arguments(self, *values: Any) -> None:
        """Sets all of them, for launches that are given none."""
        with self._lock:
            self._require_open()
            self._arguments.set(values)

    def _forget_argument(self, box: Box) -> None:
        """Memory is closed."""
        with self._lock:
            if not self._box.released:
                self._arguments.forget(box)

    # Group size -------------------------------------------------------------------------------

    @property
    def group_size(self) -> tuple[int, int, int] | None:
        """Work-items in a group, as last set; None where it is the driver's own."""
        return self._group_size

    @group_size.setter
    def group_size(self, size: int | tuple[int, ...]) -> None:
        """`zeKernelSetGroupSize`."""
        with self._lock:
            self._set_group_size(three(size, "group_size", 1, 1))

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
            self.handle, *three(size, "size", 1, 1)
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
            self._arguments.clear()
            self._box.forget()

    def _describe(self) -> str:
        return f" {self.name!r}"


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
