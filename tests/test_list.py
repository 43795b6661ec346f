"""`oneapi-l0 list` on the real parts, each run a process of its own."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from oneapi_l0.cli import listing, main, probe
from oneapi_l0.loader import search

SIMULATED = {
    "NEOReadDebugKeys": "1",
    "SetCommandStreamReceiver": "1",
    "ProductFamilyOverride": "tgllp",
}


def run(folder: Path, *arguments: str, **env: str) -> subprocess.CompletedProcess[str]:
    inherited = {key: value for key, value in os.environ.items() if not key.startswith("ONEAPI")}
    return subprocess.run(
        [sys.executable, "-m", "oneapi_l0.cli", "list", *arguments],
        cwd=folder,  # the simulated GPU writes files there
        env=inherited | env,
        capture_output=True,
        text=True,
        timeout=60,
    )


@pytest.mark.needs("cpu", "ur")
def test_the_cpu_by_both_ways(tmp_path: Path) -> None:
    done = run(tmp_path, "--json", ONEAPI_L0_DRIVERS="cpu,unified_runtime")
    assert done.returncode == 0, done.stderr
    by_cpu, by_ur = json.loads(done.stdout)
    assert (by_cpu["name"], by_ur["name"]) == ("cpu", "unified_runtime")
    assert by_cpu["error"] is None
    assert by_ur["error"] is None
    (cpu,) = by_cpu["drivers"][0]["devices"]
    names = [device for driver in by_ur["drivers"] for device in driver["devices"]]
    assert cpu["type"] == "CPU"
    assert cpu["name"] in [device["name"] for device in names]
    assert cpu["memory_nbytes"] > 1 << 28
    assert cpu["compute_units"] == next(d["compute_units"] for d in names if d["type"] == "CPU")
    assert len(cpu["uuid"].replace("-", "")) == 32
    assert by_cpu["drivers"][0]["api"].startswith("Level Zero 1.")
    assert by_cpu["drivers"][0]["version"].startswith("20")
    assert by_ur["drivers"][0]["api"] == "Unified Runtime 0.12"


@pytest.mark.needs("ze_loader", "gpu_driver", "cpu")
def test_the_table_has_a_line_for_each_device(tmp_path: Path) -> None:
    done = run(tmp_path, **SIMULATED, ONEAPI_L0_DRIVERS="level_zero,cpu")
    assert done.returncode == 0, done.stderr
    head, gpu, cpu = done.stdout.splitlines()
    assert head.split() == ["driver", "version", "API", *listing.HEADINGS[3:]]
    for line, words in (
        (gpu, ("level_zero", "1.3.24595", "Level Zero 1.3", "GPU", "Intel(R) Graphics", "GiB")),
        (cpu, ("cpu", "20", "Level Zero 1.", "CPU", "GiB")),
    ):
        assert all(word in line for word in words), line
        assert line[head.index("UUID") - 2 : head.index("UUID")] == "  "
        assert len(line[head.index("UUID") :]) == 36


@pytest.mark.needs("ze_loader", "gpu_driver")
def test_a_driver_is_listed_by_its_path_with_its_tiles(tmp_path: Path) -> None:
    env = {**SIMULATED, "ProductFamilyOverride": "pvc", "CreateMultipleSubDevices": "2"}
    path = search.level_zero_drivers(search.this_machine()).found[0].path
    done = run(tmp_path, "--json", **env, ONEAPI_L0_DRIVERS=path)
    (answer,) = json.loads(done.stdout)
    (driver,) = answer["drivers"]
    assert answer["name"] == path
    assert driver["library"] == "libze_intel_gpu.so.1"
    assert [device["sub_devices"] for device in driver["devices"]] == [2]


@pytest.mark.needs("ze_loader")
def test_what_does_not_open_is_listed_with_its_reason(tmp_path: Path) -> None:
    (tmp_path / "libze_loader.so.1").write_text("not a library")
    done = run(tmp_path, LD_LIBRARY_PATH=str(tmp_path), ONEAPI_L0_DRIVERS="level_zero")
    assert done.returncode == 1
    assert "No driver opens." in done.stdout
    assert "level_zero does not open:" in done.stdout
    assert "file too short" in done.stdout or "invalid ELF header" in done.stdout
    assert "oneapi-l0 doctor" in done.stdout
    assert "Traceback" not in done.stderr


@pytest.mark.parametrize(
    ("output", "returncode", "words"),
    [("| true; exit ${PIPESTATUS[0]}", 1, ""), ("> /dev/full", 1, "No space left on device")],
)
def test_output_that_nobody_takes_is_no_traceback(
    tmp_path: Path, output: str, returncode: int, words: str
) -> None:
    # A driver that there is not: whatever reads has gone when the answer comes.
    command = f"{sys.executable} -m oneapi_l0.cli list {output}"
    env = {**os.environ, "ONEAPI_L0_DRIVERS": str(tmp_path / "none.so")}
    (tmp_path / "none.so").touch()
    done = subprocess.run(
        ["bash", "-c", command], capture_output=True, text=True, env=env, timeout=60
    )
    assert done.returncode == returncode
    assert "Traceback" not in done.stderr
    assert words in done.stderr


@pytest.mark.parametrize(
    ("code", "kind", "words"),
    [
        ("import os, signal; os.kill(os.getpid(), signal.SIGSEGV)", "crash", "ended by SIGSEGV"),
        ("import sys; print('oops', file=sys.stderr); sys.exit(3)", "crash", "status 3\noops"),
        ("import time; time.sleep(60)", "timeout", "longer than 0.5 s"),
    ],
)
def test_a_driver_that_ends_its_process_is_survived(
    child: Callable[[str], dict[str, Any]], code: str, kind: str, words: str
) -> None:
    answer = child(code)
    assert (answer["name"], answer["drivers"]) == ("cpu", [])
    assert answer["error"]["kind"] == kind
    assert words in answer["error"]["message"]


def test_a_driver_may_print(child: Callable[[str], dict[str, Any]]) -> None:
    said = {"name": "cpu", "drivers": [], "error": None}
    assert child(f"print('hello'); print({json.dumps(said)!r}); print('{{}}'); print(7)") == said


@pytest.fixture
def child(monkeypatch: pytest.MonkeyPatch) -> Callable[[str], dict[str, Any]]:
    """What `ask` makes of a child process that runs this code instead of opening a driver."""
    run = subprocess.run

    def ask(code: str) -> dict[str, Any]:
        def replaced(command: list[str], **options: Any) -> Any:
            return run([command[0], "-c", code], **options)

        monkeypatch.setattr(subprocess, "run", replaced)
        return probe.ask("cpu", timeout=0.5 if "sleep" in code else 20)

    return ask


def test_the_command_line(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        main(["--help"])
    assert ended.value.code == 0
    assert "doctor" in capsys.readouterr().out
    with pytest.raises(SystemExit) as ended:
        main([])
    assert ended.value.code == 2


@pytest.mark.parametrize(
    ("nbytes", "text"), [(0, ""), (17, "17 B"), (3 << 20, "3.0 MiB"), (3 << 29, "1.5 GiB")]
)
def test_sizes_are_for_people(nbytes: int, text: str) -> None:
    assert listing.size(nbytes) == text
