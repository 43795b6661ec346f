"""Drivers: each is its functions, by their C names, as C function pointers.

A native library has them as symbols (`native`), a Python driver makes them as callbacks (`python`).
Everything above sees `Tables` and never asks which kind it is.
"""

from __future__ import annotations

from importlib import import_module

from .tables import Tables

TYPE_CHECKING = False  # as typing has it: importing that takes longer than all of this
if TYPE_CHECKING:
    from typing import Any

    from oneapi_l0._generated.ur_functions import Ur
    from oneapi_l0._generated.ze_functions import Ze
    from oneapi_l0._generated.zer_functions import Zer
    from oneapi_l0._generated.zes_functions import Zes
    from oneapi_l0._generated.zet_functions import Zet

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
