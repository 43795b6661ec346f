"""A Level Zero driver without the loader: its tables of function pointers, as the loader asks for
them (`zeGetFenceProcAddrTable` and its siblings)."""

from __future__ import annotations

from importlib import import_module

from .native import NativeLibrary

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

NAMESPACES = ("ze", "zes", "zet", "zer")


class DirectDriver(NativeLibrary):
    """A driver's library, by its tables.

    A table is asked for at the version of our specification, then at older ones until the driver
    knows it. Each is optional: what a driver does not export, or leaves NULL because it is older
    than the function, is not there, as behind the loader.
    """

    def __init__(self, path: str, *, name: str = "") -> None:
        super().__init__(path, name=name)
        self._places: dict[str, tuple[str, str]] = {}  # function -> table, field
        self._getters: dict[str, str] = {}
        for namespace in NAMESPACES:
            tables = import_module(f"oneapi_l0._generated.{namespace}").TABLES
            for table, (getter, functions) in tables.items():
                self._getters[table] = getter
                fields = [field for field, _ in self.ffi.typeof(table).fields]
                for function, field in zip(functions.split(), fields, strict=True):
                    self._places[function] = table, field
        self._tables: dict[str, Any] = {}
        # The versions to ask for, newest first; the first that the driver knows stays alone.
        self._versions = [1 << 16 | minor for minor in range(self._newest_minor(), -1, -1)]

    def _newest_minor(self) -> int:
        return int(self.ffi.integer_const("ZE_API_VERSION_CURRENT") & 0xFFFF)

    def pointer(self, name: str) -> Any:
        if name not in self._places:
            return None
        table_name, field = self._places[name]
        if table_name not in self._tables:
            self._tables[table_name] = self._table(table_name)
        table = self._tables[table_name]
        return (getattr(table, field) or None) if table is not None else None

    def _table(self, name: str) -> Any:
        getter = super().pointer(self._getters[name])
        if getter is None:
            return None
        unsupported = self.ffi.integer_const("ZE_RESULT_ERROR_UNSUPPORTED_VERSION")
        for version in self._versions:
            table = self.ffi.new(f"{name} *")  # zeroed: what the driver does not know stays NULL
            result = getter(version, table)
            if not result:
                self._versions = [version]
                return table
            if result != unsupported:
                break
        return None
