"""What holds host functions: recorded lists, and graphs."""

from __future__ import annotations

from .box import ending
from .object import Object

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .host_function import HostFunction


class FunctionHolder(Object):
    """An object that may be run with host functions in it: it holds them, as long as it lives, and
    its box those that may be running then (`HostFunction` says why not earlier)."""

    __slots__ = ()

    _functions: list[HostFunction]

    def _closing(self) -> None:
        for function in self._functions:
            self._box.kept[id(function)] = function
        self._functions.clear()

    def __del__(self, ending: list[bool] = ending) -> None:
        if hasattr(self, "_box"):
            FunctionHolder._closing(self)
        super().__del__(ending)
