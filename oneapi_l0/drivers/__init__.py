"""Drivers: each is its functions, by their C names, as C function pointers.

A native library has them as symbols (`native`), a Python driver makes them as callbacks (`python`).
Everything above sees `Tables` and never asks which kind it is.
"""

from __future__ import annotations

from importlib import import_module

TYPE_CHECKING = False  # as typing has it: importing that takes longer than all of this
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

    from oneapi_l0._generated.ur_functions import Ur
    from oneapi_l0._generated.ze_functions import Ze
    from oneapi_l0._generated.zer_functions import Zer
    from oneapi_l0._generated.zes_functions import Zes
    from oneapi_l0._generated.zet_functions import Zet

PROJECTS = {"ze": "Level Zero", "ur": "Unified Runtime"}


class Tables:
    """The unchecked functions of a driver: `tables.zeInit` is a C function pointer.

    A pointer is found at its first use and kept. A function that the driver lacks is a stub that
    raises NotSupported and says which version brings it.
    """

    def __init__(self, driver: Driver) -> None:
        self.driver = driver

    def __getattr__(self, name: str) -> Any:
        if name.startswith("_"):
            raise AttributeError(name)
        function = self.driver.pointer(name)
        if function is None:
            function = _stub(self.driver, name)
        setattr(self, name, function)
        return function


class DefaultTables:
    """The functions of the default driver, which is opened when the first one is needed."""

    def __init__(self, library: str) -> None:
        self._library = library

    def __getattr__(self, name: str) -> Any:
        if name.startswith("_"):
            raise AttributeError(name)
        from ..loader import default_driver

        driver = default_driver(self._library)
        found = driver if name == "driver" else getattr(driver.functions, name)
        setattr(self, name, found)
        return found


class Driver:
    """One driver: a library of C functions, or an implementation in Python.

    `driver.ze`, `.zes`, `.zet`, `.zer` (or `.ur`) are its checked functions, `driver.functions`
    the C function pointers themselves. `handles` are its `ze_driver_handle_t`, or adapters.
    """

    library = "ze"

    def __init__(self, name: str) -> None:
        self.name = name
        self.functions = Tables(self)
        self.handles: list[Any] = []

    def pointer(self, name: str) -> Any:
        """The C function pointer of that name, or None."""
        raise NotImplementedError

    def last_error(self, result: int = 0) -> str:
        """The driver's own text for this thread's last failure, which had that result; "" where
        there is none."""
        return ""

    def close(self) -> None:
        """Lets go of what the driver holds; its functions must not be called any more."""

    def _bound(self, namespace: str) -> Any:
        module = import_module(f"oneapi_l0._generated.{namespace}_functions")
        bound = getattr(module, namespace.capitalize())(self.functions)
        setattr(self, namespace, bound)
        return bound

    if TYPE_CHECKING:
        ze: Ze
        zes: Zes
        zet: Zet
        zer: Zer
        ur: Ur
    else:

        def __getattr__(self, name: str) -> Any:
            owned = ("ur",) if self.library == "ur" else ("ze", "zes", "zet", "zer")
            if name not in owned:
                raise AttributeError(f"{type(self).__name__} has no {name!r}")
            return self._bound(name)

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {self.name!r}>"


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
    version = since(name)
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
