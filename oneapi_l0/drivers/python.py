"""Python drivers: functions in Python behind C function pointers, made at their first use."""

from __future__ import annotations

from . import Driver

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any, Protocol

    class Implementation(Protocol):
        """What a Python driver is made of.

        functions: by C name; each takes the C parameters as cffi gives them (pointers as C data,
        integers as int) and returns what the C function returns. An exception becomes the result
        code that `on_error` makes of it. If it has `direct`, a set of their names, the way through
        C, some µs, is left out for those.
        """

        name: str
        functions: dict[str, Callable[..., Any]]

        def on_error(self, kind: Any, error: Any, traceback: Any, /) -> int: ...

        def last_error(self) -> str: ...

        def close(self) -> None: ...


class PythonDriver(Driver):
    """A driver whose functions are Python functions."""

    waits_are_interruptible = True

    def __init__(self, implementation: Implementation) -> None:
        super().__init__(implementation.name)
        self.implementation = implementation
        from oneapi_l0._generated._ze_cffi import ffi

        self.ffi: Any = ffi
        self._callbacks: dict[str, Any] = {}  # kept: somebody may hold their bare address

    def initialise(self) -> PythonDriver:
        """Initialises it; `handles` are its drivers."""
        self.ze.zeInit(0)
        self.handles = self.ze.zeDriverGet()
        return self

    def pointer(self, name: str) -> Any:
        if name not in self._callbacks:
            self._callbacks[name] = self._callback(name)
        return self._callbacks[name]

    def callee(self, name: str) -> Any:
        pointer = self.pointer(name)
        if pointer is None or name not in getattr(self.implementation, "direct", ()):
            return pointer
        function = self.implementation.functions[name]
        on_error = self.implementation.on_error

        def call(*arguments: Any) -> Any:
            try:
                return function(*arguments)
            except (AttributeError, TypeError):
                return pointer(*arguments)  # which converts what is no C data, or refuses it
            except BaseException as error:
                return on_error(type(error), error, error.__traceback__)

        return call

    def _callback(self, name: str) -> Any:
        function = self.implementation.functions.get(name)
        if function is None:
            return None
        namespace = name[:3] if name[2].islower() else name[:2]
        try:
            ctype = self.ffi.typeof(f"{namespace}_pfn{name[len(namespace) :]}_t")
        except self.ffi.error:
            return None  # a name that no specification has
        if ctype.result.kind == "pointer":  # the few that return a handle: NULL on failure
            return self.ffi.callback(ctype, function, onerror=self._handle_error)
        return self.ffi.callback(ctype, function, onerror=self.implementation.on_error)

    def _handle_error(self, kind: Any, error: Any, traceback: Any) -> Any:
        self.implementation.on_error(kind, error, traceback)
        return self.ffi.NULL

    def last_error(self, result: int = 0) -> str:
        return self.implementation.last_error()

    def close(self) -> None:
        super().close()
        self.implementation.close()
