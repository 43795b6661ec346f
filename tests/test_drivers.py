"""Drivers are their functions: native libraries, Python drivers, and which one is the default."""

from __future__ import annotations

import itertools
import json
import os
import subprocess
import sys
import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

import oneapi_l0
from oneapi_l0 import errors
from oneapi_l0.drivers.native import NativeLibrary
from oneapi_l0.drivers.python import PythonDriver
from oneapi_l0.raw import ze

R = ze.ze_result_t


def python(code: str, **env: str) -> Any:
    """What the code printed as JSON; every warning is an error."""
    inherited = {key: value for key, value in os.environ.items() if not key.startswith("ONEAPI")}
    result = subprocess.run(
        [sys.executable, "-W", "error", "-c", f"import json, oneapi_l0\n{code}"],
        env=inherited | env,
        capture_output=True,
        text=True,
    )
    assert result.returncode == 0, result.stderr
    return json.loads(result.stdout)


# Native libraries -----------------------------------------------------------------------------

STUB = r"""
#include <level_zero/ze_api.h>
#include <string.h>
#include <stdlib.h>
static int inits;
ze_result_t zeInit(ze_init_flags_t flags) {
    return ++inits, getenv("STUB_FAILS") ? ZE_RESULT_ERROR_UNINITIALIZED : ZE_RESULT_SUCCESS;
}
ze_result_t zeDriverGet(uint32_t *count, ze_driver_handle_t *drivers) {
    static int driver;
    if (getenv("STUB_FAILS")) abort();  /* as Debian's loader 1.8.12 does after a failed zeInit */
    *count = 1;
    if (drivers) *drivers = (ze_driver_handle_t)&driver;
    return ZE_RESULT_SUCCESS;
}
#ifdef MORE
static int device[2];
/* As loaders newer than the driver behind them do. */
ze_result_t zeInitDrivers(uint32_t *count, ze_driver_handle_t *drivers, void *desc) {
    return ZE_RESULT_ERROR_UNSUPPORTED_VERSION;
}
ze_result_t zeDeviceGet(ze_driver_handle_t h, uint32_t *count, ze_device_handle_t *devices) {
    /* First there are three, and then two: one was lost in between. */
    for (int i = 0; devices && i < 2; ++i) devices[i] = (ze_device_handle_t)&device[i];
    *count = devices ? 2 : 3;
    return ZE_RESULT_SUCCESS;
}
ze_result_t zeContextCreate(
    ze_driver_handle_t h, const ze_context_desc_t *desc, ze_context_handle_t *context) {
    return ZE_RESULT_SUCCESS;   /* and leaves *context NULL */
}
ze_result_t zeDeviceGetStatus(ze_device_handle_t h) { return (ze_result_t)0x7fff1234; }
ze_result_t zeDriverGetProperties(ze_driver_handle_t h, ze_driver_properties_t *properties) {
    return ZE_RESULT_ERROR_OUT_OF_DEVICE_MEMORY;
}
ze_result_t zeDriverGetLastErrorDescription(ze_driver_handle_t h, const char **text) {
    return *text = "the stub's own words\n", ZE_RESULT_SUCCESS;
}
ze_result_t zeDeviceGetProperties(ze_device_handle_t h, ze_device_properties_t *properties) {
    memset(properties->name, 'x', sizeof properties->name);
    properties->vendorId = inits;
    return ZE_RESULT_SUCCESS;
}
#endif
"""


@pytest.fixture(scope="module")
def build(
    require: Callable[..., None], tmp_path_factory: pytest.TempPathFactory
) -> Callable[..., str]:
    """Compiles a driver in C and returns the path of its library."""
    require("gcc", "headers")

    def compiled(*flags: str) -> str:
        folder = tmp_path_factory.mktemp("stub")
        source, library = folder / "stub.c", folder / "libze_stub.so"
        source.write_text(STUB)
        command = ["gcc", "-shared", "-fPIC", "-Wall", "-Werror", *flags, "-o", library, source]
        subprocess.run(command, check=True)
        return str(library)

    return compiled


def test_a_driver_may_have_two_functions_and_no_more(build: Callable[..., str]) -> None:
    path = build()
    driver = oneapi_l0.open_driver(path)
    assert oneapi_l0.open_driver(path) is driver
    assert [isinstance(handle, ze.ze_driver_handle_t) for handle in driver.handles] == [True]
    assert driver.ze.zeDriverGet() == driver.handles
    with pytest.raises(errors.NotSupported) as caught:
        driver.ze.zeDeviceGet(driver.handles[0])
    needs = f"zeDeviceGet needs Level Zero 1.0; {driver.name} does not offer it"
    assert str(caught.value) == needs
    assert Path(path).name in driver.name
    with pytest.raises(errors.NotSupported, match=r"^zeInitDrivers needs Level Zero 1\.10; "):
        driver.ze.zeInitDrivers(ze.ze_init_driver_type_desc_t())
    with pytest.raises(errors.NotSupported, match=r"^zesInit needs Level Zero 1\.5; "):
        driver.zes.zesInit(0)


def test_a_library_initialises_once(build: Callable[..., str]) -> None:
    driver = NativeLibrary(build("-DMORE"), name="stub")
    assert driver.handles == []
    assert driver.initialise() is driver is driver.initialise()
    device = driver.ze.zeDeviceGet(driver.handles[0])[0]
    assert driver.ze.zeDeviceGetProperties(device).vendorId == 1  # how often zeInit was called


def test_zeInit_is_used_where_zeInitDrivers_fails(build: Callable[..., str]) -> None:
    driver = NativeLibrary(build("-DMORE"), name="stub").initialise()
    assert len(driver.handles) == 1
    with pytest.raises(errors.NotSupported, match="UNSUPPORTED_VERSION"):
        driver.ze.zeInitDrivers(ze.ze_init_driver_type_desc_t())


def test_nothing_is_called_after_a_failed_zeInit(build: Callable[..., str]) -> None:
    code = (
        "found = []\n"
        "for attempt in range(2):\n"
        f"    try: oneapi_l0.open_driver({build()!r})\n"
        "    except oneapi_l0.errors.Uninitialized as error: found.append(error.function)\n"
        "print(json.dumps(found))"
    )
    assert python(code, STUB_FAILS="1") == ["zeInit", "zeInit"]


def test_what_a_native_driver_returns_is_taken_with_care(build: Callable[..., str]) -> None:
    driver = NativeLibrary(build("-DMORE"), name="stub").initialise()
    z, handle = driver.ze, driver.handles[0]
    devices = z.zeDeviceGet(handle)
    assert [bool(device) for device in devices] == [True, True]
    assert z.zeDeviceGetProperties(devices[0]).name == "x" * 256  # no NUL at its end
    with pytest.raises(errors.Error, match="success and returned NULL") as caught:
        z.zeContextCreate(handle, ze.ze_context_desc_t())
    assert caught.value.result is R.ERROR_UNKNOWN
    with pytest.raises(errors.Error, match=r"zeDeviceGetStatus: 0x7fff1234 \(stub\)") as caught:
        z.zeDeviceGetStatus(devices[0])
    assert repr(caught.value.result) == "ze_result_t(0x7fff1234)"
    with pytest.raises(errors.OutOfMemory) as caught:
        z.zeDriverGetProperties(handle)
    assert caught.value.detail == "the stub's own words"
    assert isinstance(caught.value, MemoryError)


def test_a_missing_library_is_named(tmp_path: Path) -> None:
    path = str(tmp_path / "libze_nothing.so")
    for opened in (NativeLibrary, oneapi_l0.open_driver):
        with pytest.raises(errors.LibraryNotFound, match="libze_nothing"):
            opened(path)
    no_library = tmp_path / "libze_text.so"
    no_library.write_text("text")
    with pytest.raises(errors.LibraryNotFound, match=r"libze_text\.so cannot be loaded"):
        NativeLibrary(str(no_library))


# Python drivers -------------------------------------------------------------------------------


class Tiny:
    """A driver in Python: a driver handle, a device with a name, and faults on demand."""

    name = "tiny"

    def __init__(self) -> None:
        self.text, self.is_closed, self.calls = "", False, 0
        self.functions: dict[str, Callable[..., Any]] = {
            "zeInit": lambda flags: 0,
            "zeDeviceGetProperties": self.properties,
            "zeDeviceGetStatus": self.fail,
            "zeContextCreate": lambda driver, desc, out: 0,
            "zeNothingAtAll": lambda: 0,
            "zerTranslateIdentifierToDeviceHandle": self.fail,
        }

    def properties(self, device: Any, out: Any) -> int:
        self.calls += 1
        out.name = b"tiny device"
        out.deviceId = int(ze.ffi.cast("uintptr_t", device))
        return 0

    def fail(self, *_: Any) -> int:
        raise OSError("no such device")

    def on_error(self, kind: Any, error: Any, traceback: Any) -> int:
        self.text = f"{kind.__name__}: {error}"
        return int(R.ERROR_DEVICE_LOST)

    def last_error(self) -> str:
        return self.text

    def close(self) -> None:
        self.is_closed = True


_numbers = itertools.count(0x70)


def new_device() -> Any:
    """A handle that no driver has seen: one that another driver made would be refused."""
    return ze.ffi.cast("ze_device_handle_t", next(_numbers))


def test_functions_in_python_are_called_through_C() -> None:
    driver, device = PythonDriver(Tiny()), new_device()
    found = driver.ze.zeDeviceGetProperties(device)
    assert (found.name, found.deviceId) == ("tiny device", int(ze.ffi.cast("uintptr_t", device)))
    # The unchecked function is a C function pointer, which C programs can call.
    pointer = driver.functions.zeDeviceGetProperties
    assert ze.ffi.typeof(pointer).kind == "function"
    properties = ze.ze_device_properties_t()
    assert ze.ffi.cast(ze.ffi.typeof(pointer), pointer)(device, properties.cdata) == 0
    assert properties.name == "tiny device"


def test_a_callback_is_made_at_its_first_use_and_once() -> None:
    implementation = Tiny()
    driver = PythonDriver(implementation)
    assert "zeInit" not in vars(driver.functions)
    first = driver.functions.zeInit
    implementation.functions["zeInit"] = lambda flags: 1
    assert driver.functions.zeInit is first
    assert driver.functions.zeInit(0) == 0


def test_an_exception_in_python_becomes_a_result_code() -> None:
    driver, device = PythonDriver(Tiny()), new_device()
    assert driver.functions.zeDeviceGetStatus(device) == R.ERROR_DEVICE_LOST
    with pytest.raises(errors.DeviceLost) as caught:
        driver.ze.zeDeviceGetStatus(device)
    assert caught.value.detail == "OSError: no such device"
    assert str(caught.value).startswith("zeDeviceGetStatus: DEVICE_LOST")


def test_an_exception_where_a_handle_is_returned_becomes_NULL() -> None:
    driver = PythonDriver(Tiny())
    assert driver.functions.zerTranslateIdentifierToDeviceHandle(0) == ze.ffi.NULL
    with pytest.raises(errors.Error, match="OSError: no such device"):
        driver.zer.zerTranslateIdentifierToDeviceHandle(0)


def test_success_with_a_NULL_handle_is_an_error() -> None:
    driver = PythonDriver(Tiny())
    with pytest.raises(errors.Error, match="success and returned NULL") as caught:
        driver.ze.zeContextCreate(ze.ffi.cast("ze_driver_handle_t", 1), ze.ze_context_desc_t())
    assert caught.value.function == "zeContextCreate"


def test_a_missing_function_is_a_stub_that_names_its_version() -> None:
    driver = PythonDriver(Tiny())
    for name, version in (("zeDeviceSynchronize", "1.14"), ("zeDeviceGet", "1.0")):
        stub = getattr(driver.functions, name)
        with pytest.raises(errors.NotSupported) as caught:
            stub(new_device())
        assert str(caught.value) == f"{name} needs Level Zero {version}; tiny does not offer it"
        assert caught.value.result is R.ERROR_UNSUPPORTED_FEATURE


def test_a_function_of_no_specification_is_an_AttributeError() -> None:
    driver = PythonDriver(Tiny())
    for name in ("zeInitt", "xeInit", "urAdapterGet", "zeNothingAtAll"):
        with pytest.raises(AttributeError, match=name):
            getattr(driver.functions, name)
    with pytest.raises(AttributeError, match="has no 'ur'"):
        _ = driver.ur


def test_a_handle_of_another_driver_is_refused_before_the_call() -> None:
    mine, other, device = PythonDriver(Tiny()), PythonDriver(Tiny()), new_device()
    mine.ze.zeDeviceGetProperties(device)
    with pytest.raises(errors.InvalidArgument, match="hDevice belongs to tiny; no call was made"):
        other.ze.zeDeviceGetProperties(device)
    assert mine.ze.zeDeviceGetProperties(device).name == "tiny device"


def test_many_threads_may_use_a_function_first() -> None:
    implementation = Tiny()
    driver, device = PythonDriver(implementation), new_device()
    barrier, names = threading.Barrier(8), []

    def use() -> None:
        barrier.wait()
        names.append(driver.ze.zeDeviceGetProperties(device).name)

    threads = [threading.Thread(target=use) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert names == ["tiny device"] * 8
    assert implementation.calls == 8


def test_closing_a_driver_closes_its_implementation() -> None:
    implementation = Tiny()
    PythonDriver(implementation).close()
    assert implementation.is_closed


# Which driver ---------------------------------------------------------------------------------


def test_an_unknown_name_is_an_error_that_says_which_there_are() -> None:
    with pytest.raises(errors.LibraryNotFound, match="unknown driver 'gpu'") as caught:
        oneapi_l0.open_driver("gpu")
    for name in ("level_zero", "cpu", "unified_runtime", "path"):
        assert name in caught.value.hint


@pytest.mark.needs("cpu")
def test_without_a_GPU_the_default_is_the_CPU_without_a_warning() -> None:
    if Path("/dev/dri").exists():
        pytest.skip("this machine may have a GPU")
    code = "driver = oneapi_l0.default_driver()\nprint(json.dumps(driver.name))"
    assert python(code) == "Intel CPU runtime"
    assert python(code, ONEAPI_L0_DRIVERS="") == "Intel CPU runtime"


@pytest.mark.needs("cpu")
def test_the_environment_gives_the_order(build: Callable[..., str]) -> None:
    stub = build()
    code = "print(json.dumps(oneapi_l0.default_driver().name))"
    assert Path(python(code, ONEAPI_L0_DRIVERS=f"{stub},cpu")).name == Path(stub).name
    assert python(code, ONEAPI_L0_DRIVERS=f" cpu , {stub}") == "Intel CPU runtime"


@pytest.mark.needs("ze_loader", "gpu_driver")
def test_the_default_is_the_first_that_has_a_device(tmp_path: Path) -> None:
    code = (
        f"import os; os.chdir({str(tmp_path)!r})\n"
        "from oneapi_l0.raw import ze\n"
        "properties = ze.zeDeviceGetProperties(ze.zeDeviceGet(ze.zeDriverGet()[0])[0])\n"
        "print(json.dumps([oneapi_l0.default_driver().name, properties.type]))"
    )
    simulated = {"NEOReadDebugKeys": "1", "SetCommandStreamReceiver": "1"}
    found = python(code, ProductFamilyOverride="tgllp", **simulated)
    assert found == ["libze_loader.so.1", ze.ze_device_type_t.GPU]


def test_names_that_lead_to_no_driver_are_told(tmp_path: Path) -> None:
    code = (
        "try:\n    oneapi_l0.default_driver()\n"
        "except oneapi_l0.errors.Error as error:\n    print(json.dumps([str(error), error.hint]))"
    )
    text, hint = python(code, ONEAPI_L0_DRIVERS=f"nothing,{tmp_path}/libze_no.so")
    assert "nothing" in text
    assert "libze_no.so" in text
    assert "cpu" in hint


def test_a_driver_that_is_there_and_fails_is_worth_a_warning(build: Callable[..., str]) -> None:
    failing, good = build("-DzeDriverGet=other"), build()
    code = (
        "import warnings\n"
        "with warnings.catch_warnings(record=True) as caught:\n"
        "    warnings.simplefilter('always')\n"
        "    path = oneapi_l0.default_driver().path\n"
        "print(json.dumps([path, [str(item.message) for item in caught]]))"
    )
    path, (warning,) = python(code, ONEAPI_L0_DRIVERS=f"{failing},{good}")
    assert path == good
    assert failing in warning
    assert "cannot be used (zeDriverGet needs Level Zero 1.0; " in warning
    assert f"; using {Path(good).name}" in warning.replace(str(Path(good).parent) + "/", "")


def test_a_driver_can_be_made_the_default() -> None:
    code = (
        "from oneapi_l0.drivers.python import PythonDriver\n"
        "from oneapi_l0.loader import use_driver\n"
        "from oneapi_l0.raw import ze\n"
        "class Tiny:\n"
        "    name, functions = 'tiny', {'zeDeviceGetStatus': lambda device: 1}\n"
        "    on_error, last_error = (lambda *_: 1), (lambda _: '')\n"
        "use_driver(PythonDriver(Tiny()))\n"
        "status = ze.zeDeviceGetStatus(ze.ffi.cast('ze_device_handle_t', 1))\n"
        "print(json.dumps([oneapi_l0.default_driver().name, status.name]))"
    )
    assert python(code) == ["tiny", "NOT_READY"]
