"""Every function of Level Zero gets an answer from the CPU driver, whatever it is given, and the
page that says what each does is true.
"""

from __future__ import annotations

from typing import Any

import functions_page
import pytest
from test_cpu_driver import NULL, Calls, R, ffi

from oneapi_l0.drivers.cpu.interfaces import functions_of

pytestmark = pytest.mark.needs("cpu")

EVERY = [name for library in functions_page.LIBRARIES for name in sorted(functions_of(library))]
# They take no handle and no pointer, or the process's initialisation is their subject.
WITHOUT_HANDLE = {"zeInit", "zesInit", "zerGetDefaultContext"}


@pytest.fixture(scope="module")
def calls() -> Calls:
    return Calls()


def ctype_of(name: str) -> Any:
    return functions_of(name[:3] if name[2].islower() else name[:2])[name]


def nothing(ctype: Any) -> Any:
    """NULL, zero, or a structure of zeros."""
    if ctype.kind in ("pointer", "function"):
        return NULL
    return ffi.new(ffi.getctype(ctype, "*"))[0] if ctype.kind == "struct" else 0


def answer(calls: Calls, name: str, *arguments: Any) -> int:
    """The result code, through the C function that a program would call."""
    function = calls.implementation.functions[name]
    callback = ffi.callback(ctype_of(name), function, onerror=calls.implementation.on_error)
    return int(callback(*arguments))


def test_the_driver_has_every_function(calls: Calls) -> None:
    assert [name for name in EVERY if name not in calls.implementation.functions] == []
    assert len(EVERY) == 248 + 157 + 69 + 4


def results() -> list[str]:
    """Those that return a result code, and not a handle or a number."""
    return [
        name
        for name in EVERY
        if ctype_of(name).result.cname == "enum _ze_result_t" and name not in WITHOUT_HANDLE
    ]


@pytest.mark.parametrize("name", results())
def test_nothing_at_all_is_refused_with_the_code_for_it(calls: Calls, name: str) -> None:
    arguments = [nothing(ctype) for ctype in ctype_of(name).args]
    result = R(answer(calls, name, *arguments))
    expected = {R.ERROR_INVALID_NULL_HANDLE, R.ERROR_INVALID_NULL_POINTER}
    if not any(ctype.cname.endswith("_handle_t *") for ctype in ctype_of(name).args):
        expected |= {R.ERROR_UNSUPPORTED_FEATURE, R.ERROR_INVALID_ARGUMENT}
    assert result in expected, calls.implementation.last_error()
    assert calls.implementation.last_error()


@pytest.mark.parametrize("name", results())
def test_a_handle_of_another_kind_is_refused(calls: Calls, name: str) -> None:
    """The context stands in for every handle, but for a context."""
    wrong = calls.driver
    arguments = []
    for ctype in ctype_of(name).args:
        if ctype.cname.endswith("_handle_t *"):
            is_driver = ctype.cname == "struct _ze_driver_handle_t *"
            arguments.append(ffi.cast(ctype, calls.context if is_driver else wrong))
        else:
            arguments.append(nothing(ctype))
    result = R(answer(calls, name, *arguments))
    assert result not in (R.SUCCESS, R.ERROR_UNKNOWN), calls.implementation.last_error()


@pytest.mark.parametrize(
    "name",
    [
        name
        for name in results()
        if ctype_of(name).args
        and ctype_of(name).args[0].cname
        in ("struct _ze_driver_handle_t *", "struct _ze_device_handle_t *")
    ],
)
def test_a_right_handle_and_nothing_else_ends_in_a_code(calls: Calls, name: str) -> None:
    types = ctype_of(name).args
    first = calls.driver if "driver" in types[0].cname else calls.device
    result = R(answer(calls, name, first, *(nothing(ctype) for ctype in types[1:])))
    assert result != R.ERROR_UNKNOWN, calls.implementation.last_error()
    kind, _ = functions_page.answer(calls.implementation.functions[name])
    if kind == "not supported":
        assert result != R.SUCCESS


def test_the_runtime_interface_answers(calls: Calls) -> None:
    functions = calls.implementation.functions
    identifier = functions["zerTranslateDeviceHandleToIdentifier"](calls.device)
    assert functions["zerTranslateIdentifierToDeviceHandle"](identifier) == calls.device
    assert functions["zerTranslateDeviceHandleToIdentifier"](NULL) == 0xFFFFFFFF
    assert functions["zerGetDefaultContext"]() == functions["zeDriverGetDefaultContext"](
        calls.driver
    )
    text = ffi.new("char **")
    calls.call("zeDeviceGetProperties", NULL, NULL)
    calls.ok("zerGetLastErrorDescription", ffi.cast("char * *", text))
    assert b"NULL" in ffi.string(text[0])


def test_sysman_sees_the_devices_and_no_domains(calls: Calls) -> None:
    calls.ok("zesInit", 0)
    driver = calls.array("zesDriverGet", "zes_driver_handle_t")[0]
    assert driver == calls.driver
    assert calls.array("zesDeviceGet", "zes_device_handle_t", driver)[0] == calls.device
    found = calls.query("zesDeviceGetProperties", "zes_device_properties_t", calls.device)
    core = calls.query("zeDeviceGetProperties", "ze_device_properties_t", calls.device)
    assert ffi.string(found.core.name) == ffi.string(core.name)
    assert found.numSubdevices == 0
    whole, is_sub, number = (
        ffi.new(f"{kind} *") for kind in ("zes_device_handle_t", "ze_bool_t", "uint32_t")
    )
    uuid = ffi.new("zes_uuid_t *", [list(core.uuid.id)])
    calls.ok("zesDriverGetDeviceByUuidExp", driver, uuid[0], whole, is_sub, number)
    assert (whole[0], is_sub[0], number[0]) == (calls.device, 0, 0)
    for name in EVERY:
        if name.startswith("zesDeviceEnum"):
            count = ffi.new("uint32_t *", 7)
            assert answer(calls, name, calls.device, count, NULL) == 0
            assert count[0] == 0


def test_the_page_of_functions_is_what_the_driver_says() -> None:
    page = functions_page.PAGE.read_text("utf-8")
    assert page == functions_page.text(), "run: python tests/functions_page.py"
