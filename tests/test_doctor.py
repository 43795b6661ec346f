"""`oneapi-l0 doctor` on described machines: each trouble by the text that people get, which says
what to do, and whether all is well. `test_doctor_process.py` has real ones."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

import pytest
from fake_machine import FakeMachine, File

from oneapi_l0.cli import doctor

LOADER, GPU = "/usr/lib/x86_64-linux-gnu/libze_loader.so.1", "/lib/libze_intel_gpu.so.1"
RUNTIME, UR = "/env/lib/libintelocl.so", "/env/lib/libur_loader.so.0"
NODE, VENDOR = "/dev/dri/renderD128", "/sys/class/drm/renderD128/device/vendor"
GPU_ON_PCI = {
    "/sys/bus/pci/devices/0000:00:02.0/vendor": "0x8086\n",
    "/sys/bus/pci/devices/0000:00:02.0/class": "0x030000\n",
    "/sys/bus/pci/devices/0000:00:1f.0/vendor": "0x8086\n",
    "/sys/bus/pci/devices/0000:00:1f.0/class": "0x060100\n",
}
RENDER_NODE = {NODE: File(group="render", mode=0o660), VENDOR: "0x8086\n", **GPU_ON_PCI}

DEVICE = {"name": "D", "type": "GPU", "memory_nbytes": 1 << 30}


def works(name: str) -> dict[str, Any]:
    driver = {"library": name, "name": name, "api": "Level Zero 1.6", "version": "1.6.2"}
    return {"name": name, "drivers": [{**driver, "devices": [DEVICE]}], "error": None}


def fails(name: str, message: str, **error: str) -> dict[str, Any]:
    error = {"kind": "Error", "result": "", "hint": "", "message": message} | error
    return {"name": name, "drivers": [], "error": error}


def no_device(name: str) -> dict[str, Any]:
    result = "ZE_RESULT_ERROR_UNINITIALIZED"
    return fails(name, "zeInit: UNINITIALIZED", kind="Uninitialized", result=result)


def on(
    machine: FakeMachine, ask: Callable[[str], dict[str, Any]] = works
) -> tuple[bool, str, list[dict[str, str]]]:
    """Whether all is well, the text in one line per item, and the findings."""
    report = doctor.examine(machine, ask)
    assert json.loads(json.dumps(report))["is_well"] is report["is_well"]
    return report["is_well"], " ".join(doctor.text(report).split()), report["findings"]


def test_a_machine_with_none_of_them() -> None:
    is_well, text, findings = on(FakeMachine())
    assert not is_well
    for name in ("libze_loader.so.1", "libze_intel_gpu.so.1", "libur_loader.so.0"):
        assert name in text
    assert "looked for Python package intel-opencl-rt; libintelocl.so in /env/lib" in text
    first, second = findings
    assert first["what"] == "Level Zero loader and Level Zero drivers: not installed"
    assert "sudo apt install libze1" in first["do"]
    assert "libze-intel-gpu1" in first["do"]
    assert "intel-opencl-icd" in first["do"]
    assert second["what"] == "Intel CPU runtime: not installed"
    assert second["do"] == "To compute without a GPU: pip install oneapi-l0[cpu]"
    assert text.endswith("2 things to repair; no driver works.")


def test_a_windows_machine_with_none_of_them() -> None:
    machine = FakeMachine(platform="windows", environ={"SystemRoot": r"C:\Windows"})
    is_well, text, _ = on(machine)
    assert not is_well
    assert r"ze_loader.dll in C:\env\Library\bin, C:\Windows\System32" in text
    assert "Install Intel's graphics driver" in text
    assert "sudo" not in text
    assert "/dev/dri" not in text


def test_all_is_well() -> None:
    files = {LOADER: "", GPU: "", **RENDER_NODE}
    is_well, text, findings = on(FakeMachine(files, groups=["alice", "render"]))
    assert is_well
    assert findings == []
    assert f"{NODE} Intel root:render 660 may be opened" in text
    assert "groups of alice: alice, render" in text
    assert text.endswith(f"All is well: level_zero, {GPU} can be used.")


def test_a_device_file_that_may_not_be_opened() -> None:
    is_well, text, findings = on(FakeMachine({LOADER: "", GPU: "", **RENDER_NODE}), no_device)
    assert not is_well
    assert f"{NODE} Intel root:render 660 may not be opened" in text
    assert f"1. failure: alice may not open {NODE}" in text
    assert "It belongs to root:render with mode 660; alice is in alice." in text
    assert "-> sudo usermod -aG render alice, then log out and in again." in text
    assert f"level_zero, {GPU} finds no device" in findings[1]["what"]


def test_a_group_that_was_given_since_needs_a_new_session() -> None:
    machine = FakeMachine({LOADER: "", **RENDER_NODE}, members={"render": ["alice"]})
    _, text, _ = on(machine)
    assert "Since this session began, alice was added to render. -> Log out and in again." in text


def test_a_group_without_a_name_is_a_containers() -> None:
    files = {**RENDER_NODE, NODE: File(group="992", mode=0o660)}
    _, text, _ = on(FakeMachine({LOADER: "", **files}))
    assert "--group-add 992" in text


@pytest.mark.parametrize("vendor", ["0x10de", "0x1002"])
def test_device_files_of_others_are_none_of_our_business(vendor: str) -> None:
    files = {RUNTIME: "", NODE: File(group="render", mode=0o660), VENDOR: vendor}
    is_well, text, findings = on(FakeMachine(files))
    assert is_well
    assert findings == []
    assert f"vendor {vendor}" in text


def test_a_gpu_without_its_device_file() -> None:
    is_well, text, _ = on(FakeMachine({LOADER: "", GPU: "", **GPU_ON_PCI}), no_device)
    assert not is_well
    assert "there is no device file for GPU at 0000:00:02.0" in text
    assert "docker run --device /dev/dri" in text
    assert "sudo modprobe i915" in text


def test_a_driver_without_a_gpu_is_no_failure() -> None:
    def ask(name: str) -> dict[str, Any]:
        return works(name) if name == "cpu" else no_device(name)

    is_well, text, findings = on(FakeMachine({LOADER: "", GPU: "", RUNTIME: ""}), ask)
    assert is_well
    assert [finding["level"] for finding in findings] == ["note"]
    assert "-> Nothing: this machine shows no Intel GPU or NPU." in text
    assert text.endswith("All is well: cpu can be used.")


def test_a_gpu_without_its_driver_is_told_where_the_cpu_works() -> None:
    machine = FakeMachine({RUNTIME: "", **RENDER_NODE}, groups=["render"])
    is_well, text, _ = on(machine)
    assert is_well
    assert "note: Level Zero loader and Level Zero drivers: not installed" in text
    assert "sudo apt install libze1" in text


def test_a_loader_without_a_driver() -> None:
    _, text, findings = on(FakeMachine({LOADER: ""}), no_device)
    assert "Level Zero drivers: not installed" in text
    assert any("libze-intel-gpu1" in finding["do"] for finding in findings)


def test_a_unified_runtime_of_another_version() -> None:
    files = {UR: File(link="/env/lib/libur_loader.so.0.11.10")}
    is_well, text, _ = on(FakeMachine({**files, "/env/lib/libur_loader.so.0.11.10": ""}))
    assert not is_well
    assert "failure: Unified Runtime is 0.11.10, and this binding speaks 0.12" in text
    assert "-> pip install --upgrade oneapi-l0[ur]" in text


def test_a_package_that_cannot_be_loaded_is_to_be_installed_again() -> None:
    def ask(name: str) -> dict[str, Any]:
        words = "libsvml.so: cannot open shared object file"
        return fails(name, words, kind="LibraryNotFound", hint="")

    packages = {"intel-opencl-rt": [RUNTIME]}
    is_well, text, _ = on(FakeMachine({RUNTIME: ""}, packages=packages), ask)
    assert not is_well
    assert "cpu is there and cannot be loaded libsvml.so: cannot open" in text
    assert "pip install --force-reinstall intel-opencl-rt intel-cmplr-lib-rt" in text
    _, text, _ = on(FakeMachine({LOADER: ""}), ask)
    assert f"sudo apt install --reinstall $(dpkg -S {LOADER}" in text


def test_a_library_that_may_not_be_read() -> None:
    is_well, text, _ = on(FakeMachine({LOADER: "", GPU: File(mode=0o600)}))
    assert not is_well
    assert f"failure: {GPU} cannot be used" in text
    assert f"-> sudo chmod a+r {GPU}" in text


def test_two_loaders_are_a_note() -> None:
    environ = {"LD_LIBRARY_PATH": "/mine"}
    files = {"/mine/libze_loader.so.1": "", LOADER: "", GPU: ""}
    is_well, text, _ = on(FakeMachine(files, environ=environ))
    assert is_well
    assert "note: Level Zero loader: there is more than one" in text
    assert f"{LOADER} is not used: /mine/libze_loader.so.1 comes first." in text


def test_variables_are_explained_and_checked() -> None:
    environ = {"ZE_ENABLE_VALIDATION_LAYER": "on", "UR_LOG_LOADER": "level:info"}
    is_well, text, _ = on(FakeMachine({RUNTIME: ""}, environ=environ))
    assert is_well  # odd, and nothing fails of it
    assert "UR_LOG_LOADER=level:info a log of Unified Runtime" in text
    assert "note: ZE_ENABLE_VALIDATION_LAYER=on" in text
    assert "only the value 1 switches it on" in text
    assert "-> Correct it, or: unset ZE_ENABLE_VALIDATION_LAYER" in text


def test_a_mask_that_hides_every_device_is_told() -> None:
    def ask(name: str) -> dict[str, Any]:
        answer = works(name)
        answer["drivers"][0]["devices"] = []
        return answer

    is_well, text, _ = on(FakeMachine({RUNTIME: ""}, environ={"ZE_AFFINITY_MASK": "9"}), ask)
    assert not is_well
    assert "failure: ZE_AFFINITY_MASK=9" in text
    assert "It hides every device" in text


def test_every_finding_has_three_parts() -> None:
    environ = {"ZE_AFFINITY_MASK": "FF", "ZE_ENABLE_ALT_DRIVERS": "/gone.so"}
    machine = FakeMachine({LOADER: "", UR: "", **RENDER_NODE}, environ=environ)
    kinds = iter(["crash", "timeout", "Error", "InvalidArgument"])
    for ask in (no_device, lambda name: fails(name, f"{name}: it fails", kind=next(kinds))):
        _, _, findings = on(machine, ask)
        assert len(findings) >= 3
        for finding in findings:
            assert all(finding[part].strip() for part in ("what", "why", "do")), finding
