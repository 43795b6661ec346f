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
        code that `on_error` makes of it.
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
