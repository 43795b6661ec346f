"""The programming guide's 40 code samples run and print what examples/guide/output/ says."""

from __future__ import annotations

import doctest
import functools
import json
import os
import re
import subprocess
import sys
import tempfile
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
GUIDE = ROOT / "examples" / "guide"
SAMPLES = sorted(path.stem for path in GUIDE.glob("*.py"))
# They start a second process, which has to find the program that started it.
OF_TWO_PROCESSES = [name for name in SAMPLES if "ipc" in name]
OF_ONE_PROCESS = [name for name in SAMPLES if name not in OF_TWO_PROCESSES]

# How samples end on Debian's GPU driver without hardware; the others end without an error.
GPU_ENDS = {
    # Nothing executes, so no event of a kernel is ever signalled.
    "11_execution_dependency": "zeEventQueryKernelTimestamp NOT_READY",
    # There is no memory manager of a kernel that could make memory resident.
    "29_residency_by_allocation": "zeContextMakeMemoryResident ERROR_UNINITIALIZED",
}
WITHOUT_HARDWARE = {"NEOReadDebugKeys": "1", "SetCommandStreamReceiver": "1"}


def environment(**more: str) -> dict[str, str]:
    kept = {name: value for name, value in os.environ.items() if not name.startswith("ONEAPI_L0")}
    return {**kept, "PYTHONPATH": str(ROOT), **more}


def run_all(names: tuple[str, ...], **more: str) -> dict[str, tuple[str, str]]:
    """What each sample printed and how it ended, all in one process in an empty folder."""
    programs = [[str(GUIDE / f"{name}.py")] for name in names]
    command = [sys.executable, "-W", "error", str(ROOT / "tests" / "run_programs.py")]
    with tempfile.TemporaryDirectory() as folder:
        result = subprocess.run(
            [*command, json.dumps(programs)],
            cwd=folder,
            env=environment(**more),
            capture_output=True,
            text=True,
            timeout=300,
        )
    assert result.returncode == 0, result.stderr
    assert result.stderr == ""
    return dict(zip(names, json.loads(result.stdout), strict=True))


def run_one(name: str, **more: str) -> str:
    result = subprocess.run(
        [sys.executable, "-W", "error", GUIDE / f"{name}.py"],
        env=environment(**more),
        capture_output=True,
        text=True,
        timeout=120,
    )
    assert result.returncode == 0, result.stderr
    assert result.stderr == ""
    return result.stdout


@functools.cache
def on_cpu() -> dict[str, tuple[str, str]]:
    return run_all(tuple(OF_ONE_PROCESS), ONEAPI_L0_DRIVERS="cpu")


@functools.cache
def on_gpu() -> dict[str, tuple[str, str]]:
    return run_all(
        tuple(OF_ONE_PROCESS),
        ONEAPI_L0_DRIVERS="level_zero",
        ProductFamilyOverride="tgllp",
        **WITHOUT_HARDWARE,
    )


def assert_prints(name: str, printed: str) -> None:
    """As the file beside the samples says; `...` in it stands for anything."""
    expected = (GUIDE / "output" / f"{name}.txt").read_text("utf-8")
    matches = doctest.OutputChecker().check_output(expected, printed, doctest.ELLIPSIS)
    assert matches, f"printed:\n{printed}\nexpected:\n{expected}"


def test_there_is_a_program_for_each_of_the_40_samples() -> None:
    numbers: list[int] = []
    for name in SAMPLES:
        first, last = re.match(r"(\d\d)_(?:(\d\d)_)?", name).groups()  # type: ignore[union-attr]
        numbers += range(int(first), int(last or first) + 1)
    assert numbers == list(range(1, 41))


@pytest.mark.needs("cpu")
@pytest.mark.parametrize("name", OF_ONE_PROCESS)
def test_a_sample_prints_what_it_has_to_show(name: str) -> None:
    printed, error = on_cpu()[name]
    assert error == ""
    assert_prints(name, printed)


@pytest.mark.needs("cpu")
@pytest.mark.parametrize("name", OF_TWO_PROCESSES)
def test_a_sample_of_two_processes_prints_what_it_has_to_show(name: str) -> None:
    assert_prints(name, run_one(name, ONEAPI_L0_DRIVERS="cpu"))


@pytest.mark.needs("cpu")
def test_the_first_sample_finds_a_gpu_where_there_is_one() -> None:
    with_gpu = run_one("01_first_gpu", ONEAPI_L0_DRIVERS="cpu", ONEAPI_L0_CPU_DEVICE_TYPE="gpu")
    assert re.fullmatch(r"Level Zero 1\.\d+: .+\n", with_gpu)


@pytest.mark.needs("cpu")
def test_the_sample_of_sub_devices_uses_the_third_of_four() -> None:
    printed = run_one("27_sub_devices", ONEAPI_L0_DRIVERS="cpu", ONEAPI_L0_CPU_SUB_DEVICES="4")
    lines = assert_uses_the_third_tile(printed)
    assert lines["device"] != lines["tile"]


def assert_uses_the_third_tile(printed: str) -> dict[str, str]:
    lines = dict(line.split(": ") for line in printed.splitlines())
    assert lines["is a sub-device"] == "True"
    assert lines["id"] == "2"
    assert lines["memory is the tile's"] == "True"
    assert lines["queue on the tile"] == "True"
    return lines


@pytest.mark.needs("ze_loader", "gpu_driver")
@pytest.mark.parametrize("name", OF_ONE_PROCESS)
def test_a_sample_ends_without_an_error_on_a_gpu_driver_without_hardware(name: str) -> None:
    """Nothing executes there, so no result is right, and every call is answered."""
    printed, error = on_gpu()[name]
    assert error == GPU_ENDS.get(name, "")
    assert printed or error


@pytest.mark.needs("ze_loader", "gpu_driver")
def test_the_sample_of_sub_devices_uses_the_third_tile_of_a_gpu() -> None:
    found = run_all(
        ("27_sub_devices",),
        ONEAPI_L0_DRIVERS="level_zero",
        ProductFamilyOverride="pvc",
        CreateMultipleSubDevices="4",
        **WITHOUT_HARDWARE,
    )
    printed, error = found["27_sub_devices"]
    assert error == ""
    assert_uses_the_third_tile(printed)  # whose UUID is that of the device, in 1.3
