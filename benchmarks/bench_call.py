"""What one call of a cheap function costs: cffi and ctypes by hand, ours unchecked, ours checked.

On the real Level Zero loader with Intel's GPU driver, which needs no hardware here, and on the CPU
driver, whose functions are Python. Outputs go into a block that was made beforehand; `checked` and
`cffi, as much as checked` make a new one each time, look at the result code and read the block.
"""

from __future__ import annotations

import ctypes
from collections.abc import Callable
from functools import partial
from timeit import Timer
from typing import Any

import cffi
from interleaved import Group, Skip, Timed, main

from oneapi_l0 import open_driver
from oneapi_l0.errors import Error
from oneapi_l0.loader import use_driver
from oneapi_l0.raw import ze

# Intel's driver then plays a device that is not there, and writes its commands into a file.
WITHOUT_HARDWARE = {
    "NEOReadDebugKeys": "1",
    "SetCommandStreamReceiver": "1",
    "ProductFamilyOverride": "tgllp",
}


def a_driver(driver: Any) -> Any:
    return driver.handles[0]


def a_context(driver: Any) -> Any:
    return driver.ze.zeContextCreate(driver.handles[0], ze.ze_context_desc_t())


def a_signalled_event(driver: Any) -> Any:
    pool_desc = ze.ze_event_pool_desc_t(flags=ze.ze_event_pool_flags_t.HOST_VISIBLE, count=1)
    devices = driver.ze.zeDeviceGet(driver.handles[0])
    pool = driver.ze.zeEventPoolCreate(a_context(driver), pool_desc, devices)
    event = driver.ze.zeEventCreate(pool, ze.ze_event_desc_t())
    driver.ze.zeEventHostSignal(event)
    return event


def calls(
    driver_name: str, function: str, make_handle: Callable[[Any], Any], output: str = ""
) -> dict[str, Timed]:
    """Ways to call `function(handle)`, or `function(handle, output *)`."""
    try:
        driver = open_driver(driver_name)
    except Error as error:
        raise Skip(str(error)) from None
    use_driver(driver)  # the one that raw.ze speaks to
    handle = make_handle(driver)
    pointer = getattr(ze.unchecked, function)
    address, handle_address = (int(ze.ffi.cast("uintptr_t", it)) for it in (pointer, handle))
    ffi = cffi.FFI()
    parameters = [ctypes.c_void_p] + [ctypes.POINTER(ctypes.c_int)] * bool(output)
    names = {
        "ze": ze,
        "handle": handle,
        "pointer": pointer,
        "output": ze.ffi.new(f"{output or 'int'} *"),
        "bare": ffi.cast(f"int (*)(void *{', int *' if output else ''})", address),
        "bare_handle": ffi.cast("void *", handle_address),
        "bare_output": ffi.new("int *"),
        "new": ffi.new,
        "int_pointer": ffi.typeof("int *"),
        "typed": ctypes.CFUNCTYPE(ctypes.c_int, *parameters)(address),
        "typed_handle": ctypes.c_void_p(handle_address),
        "typed_output": ctypes.byref(ctypes.c_int()),
    }
    if output:
        statements = {
            "bare cffi": "bare(bare_handle, bare_output)",
            "unchecked": "pointer(handle, output)",
            "unchecked, by its full name": f"ze.unchecked.{function}(handle, output)",
            "cffi, as much as checked": (
                "block = new(int_pointer)\nif bare(bare_handle, block): raise OSError\nblock[0]"
            ),
            "checked": f"ze.{function}(handle)",
            "ctypes, typed": "typed(typed_handle, typed_output)",
        }
    else:
        statements = {
            "bare cffi": "bare(bare_handle)",
            "unchecked": "pointer(handle)",
            "unchecked, by its full name": f"ze.unchecked.{function}(handle)",
            "checked": f"ze.{function}(handle)",
            "ctypes, typed": "typed(typed_handle)",
        }
    for statement in statements.values():
        exec(statement, names)  # a driver that cannot do this fails here
    return {name: Timer(text, globals=names).timeit for name, text in statements.items()}


def groups() -> list[Group]:
    functions = {
        "zeContextGetStatus": (a_context,),
        "zeEventQueryStatus": (a_signalled_event,),
        "zeDriverGetApiVersion": (a_driver, "ze_api_version_t"),
    }
    found = []
    for driver, title in (("level_zero", "Intel's GPU driver"), ("cpu", "the CPU driver")):
        for function, details in functions.items():
            if driver == "level_zero" or function != "zeEventQueryStatus":
                prepare = partial(calls, driver, function, *details)
                environment = WITHOUT_HARDWARE if driver == "level_zero" else {}
                found.append(Group(f"{function}, {title}", prepare, environment))
    return found


if __name__ == "__main__":
    main(__doc__, groups())
