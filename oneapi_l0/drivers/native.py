"""Native libraries as drivers: their functions by their symbols."""

from __future__ import annotations

from importlib import import_module

from ..errors import Error, LibraryNotFound, Uninitialized
from . import Driver

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any


class NativeLibrary(Driver):
    """A shared library that exports a specification's functions: a loader, or a driver itself."""

    def __init__(self, path: str, library: str = "ze", *, name: str = "") -> None:
        self.library = library
        super().__init__(name or path)
        self.path = path
        self.ffi = import_module(f"oneapi_l0._generated._{library}_cffi").ffi
        try:
            self.lib = self.ffi.dlopen(path)
        except OSError as error:
            raise LibraryNotFound(f"{path} cannot be loaded: {error}") from error
        self._ready = False

    def pointer(self, name: str) -> Any:
        try:
            return getattr(self.lib, name)
        except (AttributeError, self.ffi.error):  # the latter where the symbol is missing
            return None

    def initialise(self) -> NativeLibrary:
        """Initialises once; `handles` are the drivers or adapters behind the library.

        Raises Uninitialized, and makes no call after a failed one: Debian's loader 1.8.12 crashes
        on any.
        """
        if not self._ready:
            try:
                self.handles = self._adapters() if self.library == "ur" else self._drivers()
            except Error as error:
                self.refuse(f"its initialisation failed: {str(error).splitlines()[0]}")
                raise
            self._ready = True
        return self

    def _adapters(self) -> list[Any]:
        self.ur.urLoaderInit(0, None)
        return self.ur.urAdapterGet()

    def _drivers(self) -> list[Any]:
        """zeInitDrivers where it works; zeInit for loaders and drivers that are older than it."""
        if self.pointer("zeInitDrivers") is not None:
            # Every type of driver: GPUs, NPUs and what comes.
            desc = self.ze.types.ze_init_driver_type_desc_t(flags=0xFFFFFFFF)
            try:
                handles = self.ze.zeInitDrivers(desc)
            except Error:
                handles = []  # a driver older than 1.10 behind a newer loader
            if handles:
                return handles
        self.ze.zeInit(0)
        handles = self.ze.zeDriverGet()
        if not handles:
            raise Uninitialized(f"{self.name} has no driver")
        return handles

    def last_error(self, result: int = 0) -> str:
        """`zeDriverGetLastErrorDescription` of the drivers behind the library; of adapters
        `urAdapterGetLastError`, which answers to one result only."""
        if not self._ready:
            return ""
        if self.library == "ur":
            specific = self.ur.results["ERROR_ADAPTER_SPECIFIC"]
            answers = self.handles if result == specific else []
            texts = [self.ur.urAdapterGetLastError(adapter)[1] for adapter in answers]
            return "\n".join(text for text in texts if text)
        function: Callable[..., int] | None = self.pointer("zeDriverGetLastErrorDescription")
        if function is None:
            return ""
        texts = []
        for handle in self.handles:
            text = self.ffi.new("const char **")
            if not function(handle, text) and text[0]:
                texts.append(self.ffi.string(text[0]).decode("utf-8", "replace").strip())
        return "\n".join(text for text in texts if text)
