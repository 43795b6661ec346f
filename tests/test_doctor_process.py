"""`oneapi-l0 doctor` as a process on this machine, with libraries that are broken or old."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest


def run(*arguments: str, **env: str) -> subprocess.CompletedProcess[str]:
    inherited = {key: value for key, value in os.environ.items() if not key.startswith("ONEAPI")}
    return subprocess.run(
        [sys.executable, "-m", "oneapi_l0.cli", "doctor", *arguments],
        env=inherited | env,
        capture_output=True,
        text=True,
        timeout=120,
    )


@pytest.mark.needs("cpu")
def test_the_report_of_this_machine(tmp_path: Path) -> None:
    done = run("--json", ONEAPI_L0_DRIVERS="cpu")
    report = json.loads(done.stdout)
    assert report["works"] is True
    assert report["specifications"]["level-zero"]
    assert [step["name"] for step in report["steps"]][1:3] == [
        "Level Zero loader",
        "Level Zero drivers",
    ]
    assert {item["name"] for item in report["environment"]} >= {"ONEAPI_L0_DRIVERS"}
    assert done.returncode == (0 if report["is_well"] else 1)


@pytest.mark.needs("ze_loader", "gpu_driver", "cpu")
def test_a_simulated_gpu_is_told_from_a_real_one(tmp_path: Path) -> None:
    keys = {"NEOReadDebugKeys": "1", "SetCommandStreamReceiver": "1"}
    done = subprocess.run(
        [sys.executable, "-m", "oneapi_l0.cli", "doctor"],
        cwd=tmp_path,
        env={
            **os.environ,
            **keys,
            "ProductFamilyOverride": "tgllp",
            "ONEAPI_L0_DRIVERS": "level_zero",
        },
        capture_output=True,
        text=True,
        timeout=60,
    )
    assert "Level Zero 1.3" in done.stdout
    assert "what is newer raises NotSupported" in done.stdout
    assert "nothing executes, and results are not" in " ".join(done.stdout.split())


@pytest.mark.needs("cpu")
def test_a_broken_library_is_named_with_what_leads_to_it(tmp_path: Path) -> None:
    (tmp_path / "libze_loader.so.1").write_text("not a library")
    done = run(LD_LIBRARY_PATH=str(tmp_path), ONEAPI_L0_DRIVERS="level_zero,cpu")
    text = " ".join(done.stdout.split())
    assert done.returncode == 1
    assert f"found {tmp_path}/libze_loader.so.1 (LD_LIBRARY_PATH)" in text
    assert "failure: level_zero is there and cannot be loaded" in text
    assert "file too short" in text or "invalid ELF header" in text
    assert f"-> Remove {tmp_path}/libze_loader.so.1, or take it out of LD_LIBRARY_PATH." in text
    assert "`ldd" in text
    assert text.endswith("1 thing to repair; cpu can be used meanwhile.")


STUB = """
#include <level_zero/ze_api.h>
#include <stdlib.h>
ze_result_t zeInit(ze_init_flags_t flags) { %s }
"""


@pytest.fixture
def loader_that(tmp_path: Path) -> Callable[[str], Path]:
    """Compiles a Level Zero loader whose zeInit is as given; returns its folder."""

    def compiled(body: str) -> Path:
        source = tmp_path / "stub.c"
        source.write_text(STUB % body)
        library = str(tmp_path / "libze_loader.so.1")
        subprocess.run(["gcc", "-shared", "-fPIC", "-o", library, str(source)], check=True)
        return tmp_path

    return compiled


@pytest.mark.needs("gcc", "headers")
def test_a_version_too_old_says_which_and_what_to_update(
    loader_that: Callable[[str], Path],
) -> None:
    folder = loader_that("return ZE_RESULT_ERROR_UNSUPPORTED_VERSION;")
    done = run(LD_LIBRARY_PATH=str(folder), ONEAPI_L0_DRIVERS="level_zero")
    text = " ".join(done.stdout.split())
    assert done.returncode == 1
    assert "failure: level_zero is too old, or too new, for what it works with" in text
    assert "zeInit: UNSUPPORTED_VERSION" in text
    assert f"{folder}/libze_loader.so.1 is of an unknown version" in text
    assert "-> Update the older one: sudo apt install --only-upgrade libze1" in text
    assert "ZEL_LIBRARY_PATH" in text
    assert text.endswith("no driver works.")


@pytest.mark.needs("gcc", "headers")
def test_a_driver_that_crashes_is_a_finding(loader_that: Callable[[str], Path]) -> None:
    folder = loader_that("abort();")
    done = run(LD_LIBRARY_PATH=str(folder), ONEAPI_L0_DRIVERS="level_zero")
    text = " ".join(done.stdout.split())
    assert done.returncode == 1
    assert "failure: level_zero crashes when it is opened" in text
    assert "was ended by SIGABRT" in text
    assert "-> Update it, or do without: ONEAPI_L0_DRIVERS lists" in text
    assert "-m oneapi_l0.cli.probe level_zero" in text


@pytest.mark.needs("cpu")
def test_the_mask_of_2019_is_one_finding_with_todays_form() -> None:
    done = run(ZE_AFFINITY_MASK="0x3", ONEAPI_L0_DRIVERS="cpu")
    text = " ".join(done.stdout.split())
    assert done.returncode == 1
    assert "1. failure: ZE_AFFINITY_MASK=0x3" in text
    assert "ZE_AFFINITY_MASK=0,1" in text
    assert "-> Correct it, or: unset ZE_AFFINITY_MASK" in text
    assert text.partition("Findings")[2].count("failure: ZE_AFFINITY_MASK") == 1
