"""The twelve promises of the loader, each in a process of its own, on real drivers where one can
show it and on small C drivers where none misbehaves as it must."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
import stub_driver

HARDWARE_LESS = {"NEOReadDebugKeys": "1", "SetCommandStreamReceiver": "1"}
TGLLP = {**HARDWARE_LESS, "ProductFamilyOverride": "tgllp"}
PRELUDE = """
import json, warnings
import oneapi_l0
from oneapi_l0.raw import ze, ur
def show(value): print(json.dumps(value))
def names(): return [device.name for device in oneapi_l0.devices()]
def error(call):
    try:
        call()
    except Exception as caught:
        return type(caught).__name__ + ": " + str(caught)
    return "no error"
"""


def run(folder: Path, code: str, environment: dict[str, str] | None = None) -> Any:
    """What a program shows; it runs in a folder that drivers may write to."""
    clean = {
        name: value
        for name, value in os.environ.items()
        if not name.startswith(("ZE_", "UR_", "ONEAPI_", "OCL_ICD", "NEO"))
    }
    result = subprocess.run(
        [sys.executable, "-W", "error", "-c", PRELUDE + code],
        cwd=folder,
        env={**clean, **(environment or {})},
        capture_output=True,
        text=True,
        timeout=120,
    )
    assert result.returncode == 0, result.stderr
    return json.loads(result.stdout)


@pytest.mark.needs("gcc")
def test_1_no_driver_is_an_exception_that_names_what_was_searched(tmp_path: Path) -> None:
    environment = {"ONEAPI_L0_DRIVERS": "direct", "ZE_ENABLE_ALT_DRIVERS": "libnowhere.so"}
    message = run(tmp_path, "show(error(oneapi_l0.drivers))", environment)
    assert message.startswith("Uninitialized: no driver could be opened")
    assert "libnowhere.so" in message
    assert "oneapi-l0 doctor" in message


@pytest.mark.needs("gcc")
def test_2_alternative_drivers_are_exactly_these_in_this_order(tmp_path: Path) -> None:
    alpha, beta = (stub_driver.build(tmp_path, name) for name in ("alpha", "beta"))
    for order in ((alpha, beta), (beta, alpha)):
        environment = {
            "ONEAPI_L0_DRIVERS": "direct",
            "ZE_ENABLE_ALT_DRIVERS": ",".join(map(str, order)),
        }
        shown = run(tmp_path, "show(names())", environment)
        assert shown == [path.stem.removeprefix("lib") for path in order]


@pytest.mark.needs("gcc", "ze_loader")
def test_2_alternative_drivers_go_through_the_system_loader_too(tmp_path: Path) -> None:
    alpha = stub_driver.build(tmp_path, "alpha")
    environment = {"ONEAPI_L0_DRIVERS": "level_zero", "ZE_ENABLE_ALT_DRIVERS": str(alpha)}
    assert run(tmp_path, "show(names())", environment) == ["alpha"]


@pytest.mark.needs("gcc")
def test_3_the_null_driver_is_used_when_asked_for(tmp_path: Path) -> None:
    stub_driver.build(tmp_path, "null", library="libze_null.so.1")
    environment = {
        "ONEAPI_L0_DRIVERS": "direct",
        "ZE_ENABLE_ALT_DRIVERS": "",
        "ZEL_LIBRARY_PATH": str(tmp_path),
    }
    asked = {**environment, "ZE_ENABLE_NULL_DRIVER": "1"}
    assert run(tmp_path, "show(names())", asked) == ["null"]
    assert "could be opened" in run(tmp_path, "show(error(oneapi_l0.drivers))", environment)


@pytest.mark.needs("ze_loader", "gpu_driver")
@pytest.mark.parametrize("way", ["level_zero", "direct"])
@pytest.mark.parametrize("family", ["tgllp", "skl"])
def test_4_a_driver_older_than_zeInitDrivers_works(tmp_path: Path, way: str, family: str) -> None:
    environment = {
        **HARDWARE_LESS,
        "ProductFamilyOverride": family,
        "ONEAPI_L0_DRIVERS": way,
    }
    code = """
driver = oneapi_l0.default_driver()
version = driver.ze.zeDriverGetApiVersion(driver.handles[0])
show([version, names(), error(lambda: driver.ze.zeInitDrivers(ze.ze_init_driver_type_desc_t()))])
"""
    version, devices, message = run(tmp_path, code, environment)
    assert version < 1 << 16 | 10
    assert len(devices) == 1
    assert devices[0].startswith("Intel(R) Graphics")
    assert message.startswith("NotSupported: zeInitDrivers needs Level Zero 1.10")


@pytest.mark.needs("ze_loader", "gpu_driver")
@pytest.mark.parametrize("way", ["level_zero", "direct"])
def test_4_two_tiles_are_two_sub_devices(tmp_path: Path, way: str) -> None:
    environment = {
        **HARDWARE_LESS,
        "ProductFamilyOverride": "pvc",
        "CreateMultipleSubDevices": "2",
        "ONEAPI_L0_DRIVERS": way,
    }
    code = """
device = oneapi_l0.default_device()
parts = device.driver.ze.zeDeviceGetSubDevices(device.handle)
properties = [device.driver.ze.zeDeviceGetProperties(part) for part in parts]
show([[p.subdeviceId, p.flags] for p in properties])
"""
    first, second = run(tmp_path, code, environment)
    assert (first[0], second[0]) == (0, 1)
    assert first[1] & second[1] & 2  # ZE_DEVICE_PROPERTY_FLAG_SUBDEVICE


@pytest.mark.needs("gpu_driver")
def test_5_a_function_that_the_driver_lacks_says_which_version_brings_it(tmp_path: Path) -> None:
    code = """
driver = oneapi_l0.default_driver()
show(error(lambda: driver.ze.zeDriverGetDefaultContext(driver.handles[0])))
"""
    message = run(tmp_path, code, {**TGLLP, "ONEAPI_L0_DRIVERS": "direct"})
    assert message == (
        "NotSupported: zeDriverGetDefaultContext needs Level Zero 1.14; libze_intel_gpu.so.1 "
        "does not offer it"
    )


@pytest.mark.needs("gcc")
def test_5_a_table_that_the_driver_does_not_export_is_a_table_of_such_stubs(tmp_path: Path) -> None:
    path = stub_driver.build(tmp_path, "bare", without=("zeGetContextProcAddrTable",))
    code = """
driver = oneapi_l0.default_driver()
desc = ze.ze_context_desc_t()
show([names(), error(lambda: driver.ze.zeContextCreate(driver.handles[0], desc))])
"""
    devices, message = run(tmp_path, code, {"ONEAPI_L0_DRIVERS": str(path)})
    assert devices == ["bare"]
    assert message.startswith("NotSupported: zeContextCreate needs Level Zero 1.0; libbare.so")


@pytest.mark.needs("gcc")
def test_6_a_driver_that_fails_is_left_out_and_the_others_stay(tmp_path: Path) -> None:
    broken = stub_driver.build(tmp_path, "broken", init=0x70000001)
    working = stub_driver.build(tmp_path, "working")
    text = tmp_path / "libtext.so"
    text.write_text("this is no library")
    environment = {
        "ONEAPI_L0_DRIVERS": "direct",
        "ZE_ENABLE_ALT_DRIVERS": f"{broken},{text},{working}",
    }
    assert run(tmp_path, "show(names())", environment) == ["working"]


@pytest.mark.needs("gcc")
def test_6_nothing_is_called_past_a_failed_initialisation(tmp_path: Path) -> None:
    broken = stub_driver.build(tmp_path, "broken", init=0x78000001)
    code = f"""
from oneapi_l0.drivers.direct import DirectDriver
driver = DirectDriver({str(broken)!r})
show([error(driver.initialise), error(driver.ze.zeDriverGet), error(driver.functions.zeInit)])
"""
    first, *later = run(tmp_path, code)
    assert first.startswith("Uninitialized: zeInit: UNINITIALIZED")
    for message in later:
        assert "was not called" in message
        assert "its initialisation failed" in message


@pytest.mark.needs("gcc", "cpu")
def test_7_several_drivers_live_in_one_process_and_their_handles_do_not_mix(
    tmp_path: Path,
) -> None:
    path = stub_driver.build(tmp_path, "alpha")
    code = """
alpha, cpu = oneapi_l0.drivers()
gpu_device, cpu_device = oneapi_l0.devices()
show([
    [device.driver.opened is driver for device, driver in ((gpu_device, alpha), (cpu_device, cpu))],
    type(alpha.functions.zeDeviceGet) is type(ze.ffi.NULL),
    error(lambda: cpu.ze.zeDeviceGetProperties(gpu_device.handle)),
    error(lambda: alpha.ze.zeDeviceGetProperties(cpu_device.handle)),
])
"""
    owners, direct, *messages = run(tmp_path, code, {"ONEAPI_L0_DRIVERS": f"{path},cpu"})
    assert owners == [True, True]
    assert direct  # a plain C function pointer, however many drivers there are
    assert "hDevice belongs to libalpha.so; no call was made" in messages[0]
    assert "hDevice belongs to Intel CPU runtime; no call was made" in messages[1]


@pytest.mark.needs("ze_loader", "gpu_driver", "cpu", "ur")
def test_7_loader_driver_cpu_and_unified_runtime_at_once(tmp_path: Path) -> None:
    code = """
drivers = [oneapi_l0.open_driver(name) for name in ("level_zero", "direct", "cpu")]
found = [driver.ze.zeDeviceGetProperties(driver.ze.zeDeviceGet(driver.handles[0])[0]).name
         for driver in drivers]
adapters = oneapi_l0.open_driver("unified_runtime").handles
show([found, len(adapters)])
"""
    (loader, direct, cpu), adapters = run(tmp_path, code, TGLLP)
    assert loader == direct
    assert loader != cpu
    assert adapters >= 1


@pytest.mark.needs("ze_loader", "gpu_driver")
def test_8_validation_is_switched_on_by_the_environment_alone(tmp_path: Path) -> None:
    code = """
device = oneapi_l0.default_device()
show(device.driver.ze.unchecked.zeDeviceGetProperties(device.handle, ze.ffi.NULL))
"""
    environment = {
        **TGLLP,
        "ONEAPI_L0_DRIVERS": "level_zero",
        "ZE_ENABLE_VALIDATION_LAYER": "1",
        "ZE_ENABLE_PARAMETER_VALIDATION": "1",
    }
    assert run(tmp_path, code, environment) == 0x78000007  # INVALID_NULL_POINTER, from the layer


@pytest.mark.parametrize("mask", ["0x3", "FF", "0f", "07,01,06,05"])
def test_9_the_mask_of_2019_is_refused_and_todays_form_shown(tmp_path: Path, mask: str) -> None:
    message = run(tmp_path, "show(error(oneapi_l0.drivers))", {"ZE_AFFINITY_MASK": mask})
    assert message.startswith(f"InvalidArgument: ZE_AFFINITY_MASK={mask}: this is the hexadecimal")
    assert "as in 0,1.2" in message


@pytest.mark.needs("cpu")
def test_9_a_mask_that_hides_every_device_is_named(tmp_path: Path) -> None:
    environment = {"ONEAPI_L0_DRIVERS": "cpu", "ZE_AFFINITY_MASK": "9"}
    message = run(tmp_path, "show(error(oneapi_l0.default_device))", environment)
    assert "has no device" in message
    assert "ZE_AFFINITY_MASK=9 may hide it" in message


@pytest.mark.needs("cpu", "ur")
def test_10_the_device_selector_keeps_its_meaning(tmp_path: Path) -> None:
    code = """
counts = []
for adapter in ur.urAdapterGet():
    for platform in ur.urPlatformGet(adapter):
        counts.append(len(ur.urDeviceGetSelected(platform, ur.ur_device_type_t.ALL)))
show(sum(counts))
"""
    accepted = {"*:*": 1, "opencl:*": 1, "opencl:cpu": 1, "opencl:0": 1, "!opencl:gpu": 1}
    refused = {"opencl:gpu": 0, "level_zero:*": 0, "!opencl:cpu": 0}
    for selector, count in {**accepted, **refused}.items():
        found = run(tmp_path, code, {"ONEAPI_DEVICE_SELECTOR": selector})
        assert found == count, selector
    wrong = code.replace("show(sum(counts))", "show('no error')")
    wrong = f"show(error(lambda: exec({wrong!r}, globals())))"
    for selector in ("opencl:0.0.0.0", "opencl:", "nonsense:*"):
        environment = {"ONEAPI_DEVICE_SELECTOR": selector, "UR_LOADER_PRELOAD_FILTER": "0"}
        assert "INVALID_VALUE" in run(tmp_path, wrong, environment), selector


@pytest.mark.needs("cpu", "ur")
def test_11_the_cpu_is_chosen_where_there_is_no_gpu(tmp_path: Path) -> None:
    code = """
adapter = ur.urAdapterGet()[0]
platform = ur.urPlatformGet(adapter)[0]
device = ur.urDeviceGet(platform, ur.ur_device_type_t.ALL)[0]
kind = ur.urDeviceGetInfo(device, ur.ur_device_info_t.TYPE)
show([oneapi_l0.default_device().type.name, kind.name])
"""
    assert run(tmp_path, code) == ["CPU", "CPU"]


@pytest.mark.needs("cpu", "ze_loader", "gpu_driver")
def test_11_a_gpu_goes_first_where_there_is_one(tmp_path: Path) -> None:
    code = "show([device.type.name for device in oneapi_l0.devices()])"
    assert run(tmp_path, code, TGLLP) == ["GPU", "CPU"]
    reverse = {**TGLLP, "ONEAPI_L0_DRIVERS": "cpu,level_zero"}
    assert run(tmp_path, code, reverse) == ["GPU", "CPU"]
    code = "show(oneapi_l0.default_device().type.name)"
    assert run(tmp_path, code, reverse) == "CPU"  # the list's first is the default


@pytest.mark.needs("gcc")
@pytest.mark.parametrize("call", ["ze", "raw"])
def test_12_success_with_a_null_handle_is_an_error(tmp_path: Path, call: str) -> None:
    path = stub_driver.build(tmp_path, "liar", null_context=True)
    functions = "oneapi_l0.default_driver().ze" if call == "ze" else "ze"
    code = f"""
handle = oneapi_l0.default_driver().handles[0]
show(error(lambda: {functions}.zeContextCreate(handle, ze.ze_context_desc_t())))
"""
    message = run(tmp_path, code, {"ONEAPI_L0_DRIVERS": str(path)})
    assert message.startswith("Error: zeContextCreate: UNKNOWN (libliar.so)")
    assert "the driver reported success and returned NULL" in message


@pytest.mark.needs("gcc", "cpu")
def test_a_driver_that_is_installed_and_fails_is_replaced_with_a_warning(tmp_path: Path) -> None:
    broken = stub_driver.build(tmp_path, "broken", init=0x70000001)
    code = """
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    device = oneapi_l0.default_device()
    again = oneapi_l0.default_device()
show([device.type.name, [str(warning.message) for warning in caught]])
"""
    environment = {"ONEAPI_L0_DRIVERS": "direct,cpu", "ZE_ENABLE_ALT_DRIVERS": str(broken)}
    device, (message,) = run(tmp_path, code, environment)  # one warning, not one a call
    assert device == "CPU"
    assert message.startswith("direct is installed and cannot be used (zeInit: DEVICE_LOST")
    assert "using Intel CPU runtime. `oneapi-l0 doctor` says more." in message


@pytest.mark.needs("cpu")
def test_a_broken_loader_is_replaced_with_a_warning(tmp_path: Path) -> None:
    (tmp_path / "libze_loader.so.1").write_text("this is no library")
    code = """
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    device = oneapi_l0.default_device()
show([device.type.name, [str(warning.message) for warning in caught]])
"""
    device, messages = run(tmp_path, code, {"LD_LIBRARY_PATH": str(tmp_path)})
    assert device == "CPU"
    assert any("level_zero is installed and cannot be used" in message for message in messages)


PACKAGE = """
from oneapi_l0.drivers.cpu import open_implementation
def make():
    return open_implementation()
def fail():
    raise RuntimeError("out of order")
"""


@pytest.mark.needs("cpu")
def test_another_package_brings_a_driver_by_an_entry_point(tmp_path: Path) -> None:
    (tmp_path / "acme_driver.py").write_text(PACKAGE)
    information = tmp_path / "acme_driver-1.0.dist-info"
    information.mkdir()
    (information / "METADATA").write_text(
        "Metadata-Version: 2.1\nName: acme-driver\nVersion: 1.0\n"
    )
    points = "[oneapi_l0.drivers]\nacme = acme_driver:make\nbroken = acme_driver:fail\n"
    (information / "entry_points.txt").write_text(points)
    environment = {"PYTHONPATH": str(tmp_path), "ONEAPI_L0_DRIVERS": "acme"}
    assert run(tmp_path, "show(len(names()))", environment) == 1
    environment["ONEAPI_L0_DRIVERS"] = "broken"
    message = run(tmp_path, "show(error(oneapi_l0.drivers))", environment)
    assert "broken (Python package acme-driver) failed: RuntimeError('out of order')" in message


@pytest.mark.needs("cpu")
def test_keyword_arguments_choose_as_the_variable_does(tmp_path: Path) -> None:
    code = """
show([[driver.name for driver in oneapi_l0.drivers(["cpu"])],
      [device.type.name for device in oneapi_l0.devices("cpu", names=["cpu"])],
      len(oneapi_l0.devices("gpu", names=["cpu"])),
      error(lambda: oneapi_l0.drivers(["nonsense"]))])
"""
    drivers, cpus, gpus, message = run(tmp_path, code)
    assert drivers == ["Intel CPU runtime"]
    assert cpus == ["CPU"]
    assert gpus == 0
    assert "unknown driver 'nonsense'" in message


@pytest.mark.needs("gpu_driver", "ur", "cpu")
def test_unified_runtimes_level_zero_adapter_runs_over_the_driver(tmp_path: Path) -> None:
    """Debian's loader is too old for that adapter; a library of ours stands in."""
    code = """
from oneapi_l0 import native
native.load(oneapi_l0.open_driver("direct"))
adapter = ur.urAdapterGet()[0]
platform = ur.urPlatformGet(adapter)[0]
device = ur.urDeviceGet(platform, ur.ur_device_type_t.ALL)[0]
show([ur.urAdapterGetInfo(adapter, ur.ur_adapter_info_t.BACKEND).name,
      ur.urDeviceGetInfo(device, ur.ur_device_info_t.NAME)])
"""
    adapter = run(
        tmp_path,
        """
from oneapi_l0.loader import search
found = search.unified_runtime_adapters(search.this_machine()).found
show([c.file for c in found if c.file.endswith("libur_adapter_level_zero.so.0")][0])
""",
    )
    environment = {
        **TGLLP,
        "UR_ADAPTERS_FORCE_LOAD": adapter,
    }
    backend, name = run(tmp_path, code, environment)
    assert backend == "LEVEL_ZERO"
    assert name.startswith("Intel(R) Graphics")
