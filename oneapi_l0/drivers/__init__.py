"""Drivers: each is its functions, by their C names, as C function pointers.

A native library has them as symbols (`native`), a Python driver makes them as callbacks (`python`).
Everything above sees `Tables` and never asks which kind it is.
"""

from __future__ import annotations

import os
import sys
from importlib import import_module
from types import ModuleType

from .tables import Tables

TYPE_CHECKING = False  # as typing has it: importing that takes longer than all of this
if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Any

    from oneapi_l0._generated.ur_functions import Ur
    from oneapi_l0._generated.ze_functions import Ze
    from oneapi_l0._generated.zel._functions import Zel
    from oneapi_l0._generated.zer_functions import Zer
    from oneapi_l0._generated.zes_functions import Zes
    from oneapi_l0._generated.zet_functions import Zet
    from oneapi_l0._generated.zex._functions import Zex


CLOSED = "it was closed"


class Driver:
    """One driver: a library of C functions, or an implementation in Python.

    `driver.ze`, `.zes`, `.zet`, `.zer`, `.zex` (or `.ur`) are its checked functions,
    `driver.functions` the C function pointers themselves. `handles` are its `ze_driver_handle_t`,
    or adapters.
    """

    library = "ze"
    # Whether Ctrl-C ends a wait without end by itself; where it does not, callers wait in slices.
    waits_are_interruptible = False
    refusal: str  # why no call is made, once there is a reason

    def __init__(self, name: str) -> None:
        self.name = name
        self.refusal = ""
        self.handles: list[Any] = []
        self.functions = Tables(self)

    def pointer(self, name: str) -> Any:
        """The C function pointer of that name, or None."""
        raise NotImplementedError

    def callee(self, name: str) -> Any:
        """What a call of that function goes to: the C function pointer, or what answers faster and
        in the same way; None where there is no such function."""
        return self.pointer(name)

    def last_error(self, result: int = 0) -> str:
        """The driver's own text for this thread's last failure, which had that result; "" where
        there is none."""
        return ""

    def close(self) -> None:
        """Lets go of what the driver holds; its functions are not called any more."""
        self.refuse(CLOSED)

    def refuse(self, reason: str) -> None:
        """From now on every call raises Uninitialized for that reason instead of being made."""
        self.refusal = reason
        for tables in Tables.every():
            if tables.__dict__.get("driver") is self:
                tables.forget()

    def refused(self, function: str) -> Exception:
        """The error for a call that is not made."""
        from ..errors import Uninitialized

        error = Uninitialized(f"{function} was not called: {self.name}: {self.refusal}")
        error.function, error.driver, error.detail = function, self.name, self.refusal
        return error

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
        zex: Zex
        zel: Zel
    else:

        def __getattr__(self, name: str) -> Any:
            owned = ("ur",) if self.library == "ur" else ("ze", "zes", "zet", "zer")
            if self.library == "ze" and name in ("zex", "zel"):
                bound = import_module(f"oneapi_l0._generated.{name}").bind(self)
                setattr(self, name, bound)
                return bound
            if name not in owned:
                raise AttributeError(f"{type(self).__name__} has no {name!r}")
            return self._bound(name)

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {self.name!r}>"


def _refuse_after_fork() -> None:
    """Native drivers do not survive a fork, and our own loses its threads: say so, do not hang."""
    for tables in Tables.every():
        driver = tables.__dict__.get("driver")
        if driver is not None and not driver.refusal:
            driver.refuse(
                "this process was forked after the driver was opened; open it after the fork only, "
                "or start processes with multiprocessing's `spawn`"
            )


if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_refuse_after_fork)


class _Callable(ModuleType):
    """`oneapi_l0.drivers` is this package, and called, it opens and lists the drivers."""

    def __call__(self, names: Sequence[str] | None = None) -> list[Driver]:
        from ..loader import drivers

        return drivers(names)


sys.modules[__name__].__class__ = _Callable
