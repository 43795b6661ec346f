"""What a call through each kind of driver costs, against bare cffi on that driver's own pointer.

Alone in its process, with every kind open at once, and with traces; then the driver's own tables
against the system's loader, side by side.
"""

from __future__ import annotations

from contextlib import suppress
from functools import partial
from timeit import Timer
from typing import Any

import cffi
from bench_call import WITHOUT_HARDWARE, a_context, a_driver
from interleaved import Group, Skip, Timed, main

from oneapi_l0 import open_driver, trace
from oneapi_l0.errors import Error

# kind -> the function that is called, what its handle is
FUNCTIONS = {
    "level_zero": ("zeContextGetStatus", a_context),
    "direct": ("zeContextGetStatus", a_context),
    "cpu": ("zeContextGetStatus", a_context),
    "unified_runtime": ("urAdapterRetain", a_driver),
}
# Its Level Zero adapter is not wanted: Debian's loader 1.8.12 crashes it.
ENVIRONMENT = {**WITHOUT_HARDWARE, "ONEAPI_DEVICE_SELECTOR": "opencl:*"}


def ways(kind: str) -> dict[str, Timed]:
    """Bare, unchecked and checked. Their names are bound anew for each value, because a trace that
    ended leaves the unchecked functions to be found anew."""
    try:
        driver = open_driver(kind)
    except Error as error:
        raise Skip(str(error)) from None
    functions = driver.ur if driver.library == "ur" else driver.ze
    function, make_handle = FUNCTIONS[kind]
    handle, pointer = make_handle(driver), getattr(functions.unchecked, function)
    address, handle_address = (int(functions.ffi.cast("uintptr_t", it)) for it in (pointer, handle))
    ffi = cffi.FFI()
    names = {
        "bare": ffi.cast("int (*)(void *)", address),
        "bare_handle": ffi.cast("void *", handle_address),
        "pointer": pointer,  # kept alive: a Python driver makes another after a trace
        "functions": functions,
        "handle": handle,
    }
    statements = {
        "bare cffi": ("call(it)", "call, it = bare, bare_handle"),
        "unchecked": ("call(it)", f"call, it = functions.unchecked.{function}, handle"),
        "checked": (f"f.{function}(it)", "f, it = functions, handle"),
    }
    made = {name: Timer(*parts, globals=names) for name, parts in statements.items()}
    for timer in made.values():
        timer.timeit(1)
    return {name: timer.timeit for name, timer in made.items()}


def among_others(kind: str) -> dict[str, Timed]:
    """With every kind of driver open, and used."""
    for other in FUNCTIONS:
        with suppress(Skip):
            ways(other)
    return ways(kind)


def traced(kind: str) -> dict[str, Timed]:
    """A trace has ended before each value of the first ones, and is on during the others."""
    variants = ways(kind)

    def after(timed: Timed, loops: int) -> float:
        with trace(ignore):
            timed(1)
        return timed(loops)

    def during(timed: Timed, to: Any, loops: int) -> float:
        with trace(to):
            return timed(loops)

    found = {name: partial(after, timed) for name, timed in variants.items()}
    found["checked, a trace on: records to a function"] = partial(
        during, variants["checked"], ignore
    )
    found["checked, a trace on: text to a file"] = partial(during, variants["checked"], "trace.txt")
    return found


def ignore(_: Any) -> None:
    pass


def side_by_side() -> dict[str, Timed]:
    """The same driver behind the system's loader and by its own tables."""
    return {
        f"{kind}: {name}": timed
        for kind in ("level_zero", "direct")
        for name, timed in ways(kind).items()
    }


def groups() -> list[Group]:
    found = []
    for kind, (function, _) in FUNCTIONS.items():
        for title, prepare in (
            ("alone", ways),
            ("every driver open", among_others),
            ("a trace ended before", traced),
        ):
            title = f"{kind}, {function}: {title}"
            found.append(Group(title, partial(prepare, kind), ENVIRONMENT))
    title = "direct against the loader"
    found.append(Group(f"{title} with one driver", side_by_side, ENVIRONMENT))
    # What the loader does for each call when it has several drivers.
    intercept = {**ENVIRONMENT, "ZE_ENABLE_LOADER_INTERCEPT": "1"}
    found.append(Group(f"{title} as with several", side_by_side, intercept))
    return found


if __name__ == "__main__":
    main(__doc__, groups())
