"""The functions of a driver by their C names: found at their first use, then plain attributes.

Bound like that, a call costs what the C function pointer costs, or less. Whatever must stand
between the caller and the driver (a trace, the refusal after a fork) is put there by binding anew.
"""

from __future__ import annotations

import _weakref
from importlib import import_module

TYPE_CHECKING = False  # as typing has it: importing that takes longer than all of this
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any, ClassVar

    from . import Driver

    Wrapper = Callable[[Driver, str, Any], Any]

PROJECTS = {"ze": "Level Zero", "ur": "Unified Runtime"}


class Tables:
    """The unchecked functions of one driver: `tables.zeInit` is a C function pointer, or is called
    like one.

    A function that the driver lacks is a stub that raises NotSupported and says which version
    brings it. `handles` are those that came from the driver, by which another driver's are told.
    """

    wrapper: ClassVar[Wrapper | None] = None  # what every function is wrapped in, while it is set
    _all: ClassVar[list[Any]] = []  # weak references to all tables
    _changes: ClassVar[int] = 0  # how often functions were forgotten

    def __init__(self, driver: Driver) -> None:
        self.driver = driver
        self.library = driver.library
        self.handles: set[Any] = set()
        Tables._all.append(_weakref.ref(self, Tables._all.remove))

    def __getattr__(self, name: str) -> Any:
        if name.startswith("_"):
            raise AttributeError(name)
        while True:
            before = Tables._changes
            function = self._find(name)
            setattr(self, name, function)
            if Tables._changes == before:
                return function
            self.__dict__.pop(name, None)  # another thread changed the wrapper meanwhile

    def _find(self, name: str) -> Any:
        if self.driver.refusal:
            return _refusing(self.driver, name)
        wrapper = Tables.wrapper
        function = self.driver.pointer(name) if wrapper else self.driver.callee(name)
        if function is None:
            function = _stub(self.driver, name)
        return wrapper(self.driver, name, function) if wrapper else function

    def forget(self) -> None:
        """Lets every function be found anew."""
        Tables._changes += 1
        kept = ("driver", "handles", "library")
        for name in list(self.__dict__):  # a copy at once: other threads may be adding to it
            if name not in kept:
                self.__dict__.pop(name, None)

    @classmethod
    def every(cls) -> list[Tables]:
        """All tables there are, those that ask others for their functions last."""
        found = [reference() for reference in list(cls._all)]
        alive = [tables for tables in found if tables is not None]
        return sorted(alive, key=lambda tables: isinstance(tables, DefaultTables))

    @classmethod
    def wrap(cls, wrapper: Wrapper | None) -> None:
        """Wraps every function of every driver from now on, or no longer."""
        cls.wrapper = wrapper
        for tables in cls.every():
            tables.forget()


class DefaultTables(Tables):
    """The functions of the default driver, which is opened when the first one is needed."""

    def __init__(self, library: str) -> None:
        self.library = library
        self.handles = set()
        Tables._all.append(_weakref.ref(self, Tables._all.remove))

    def __getattr__(self, name: str) -> Any:
        if name == "driver":
            from ..loader import default_driver

            self.driver = default_driver(self.library)
            return self.driver
        return super().__getattr__(name)

    def _find(self, name: str) -> Any:
        return getattr(self.driver.functions, name)

    @classmethod
    def bind_anew(cls, library: str) -> None:
        """Lets the functions of the default driver be found anew, on whichever that is now."""
        for tables in cls.every():
            if isinstance(tables, DefaultTables) and tables.library == library:
                tables.__dict__.pop("driver", None)
                tables.handles.clear()
                tables.forget()


def _refusing(driver: Driver, name: str) -> Callable[..., Any]:
    def refusing(*_: Any) -> Any:
        raise driver.refused(name)

    return refusing


def since(name: str) -> tuple[int, int] | None:
    """The version that brought a function; None for a name that no specification has."""
    for namespace in ("zes", "zet", "zer", "ze", "ur"):
        if name.startswith(namespace):
            data = import_module(f"oneapi_l0._generated.{namespace}")
            if name in data.FUNCTIONS:
                found: tuple[int, int] = data.SINCE.get(name, (1, 0))
                return found
    return None


def _stub(driver: Driver, name: str) -> Callable[..., Any]:
    version = since(name) if name.startswith("ur") == (driver.library == "ur") else None
    if version is None:
        raise AttributeError(f"{PROJECTS[driver.library]} has no function {name!r}")
    needs = PROJECTS[driver.library]
    if driver.library == "ze":
        needs += f" {version[0]}.{version[1]}"

    def stub(*_: Any) -> Any:
        from ..errors import missing
        from ..raw._types import Types

        results = getattr(Types.of(driver.library), f"{driver.library}_result_t")
        raise missing(name, needs, driver.name, results["ERROR_UNSUPPORTED_FEATURE"])

    stub.__name__ = name
    return stub
