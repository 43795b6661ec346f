"""What the README and the examples promise happens when they are run as they are written."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent


def run(*arguments: str) -> str:
    environment = {**os.environ, "ONEAPI_L0_DRIVERS": "cpu"}
    command = [sys.executable, "-W", "error", *arguments]
    result = subprocess.run(
        command, cwd=ROOT, env=environment, capture_output=True, text=True, timeout=300
    )
    assert result.returncode == 0, result.stderr
    assert result.stderr == ""
    return result.stdout


@pytest.mark.needs("cpu")
def test_the_demo_names_its_device_and_checks_its_result() -> None:
    driver, device, time, verdict = run("examples/vector_add.py").splitlines()
    assert driver.startswith("driver: Intel CPU runtime (Level Zero 1.")
    assert re.fullmatch(r"device: .+ \(CPU\)", device)
    assert re.fullmatch(r"16,777,216 float32 copied in, added, copied out: [\d.]+ ms", time)
    assert verdict == "ok"


@pytest.mark.needs("cpu")
@pytest.mark.parametrize(
    ("name", "printed"),
    [
        (
            "producer_consumer",
            "consumer: computed in place, 4,194,304 bytes of another process\n"
            "producer: 3 x + 1, as both together should make it\n",
        ),
        ("event_ring", "25 rounds of 4 processes: 27775\n"),
        ("multiple_handles", "receiver: 2 parts, one allocation, one kernel\nsender: doubled\n"),
        (
            "numpy_only",
            "other process: sees [0. 1. 2. 3.], and squares it\n"
            "this process: device memory, squared by NumPy over there\n",
        ),
    ],
)
def test_processes_share_memory_and_events(name: str, printed: str) -> None:
    assert run(f"examples/ipc/{name}.py") == printed


@pytest.mark.needs("ur")
@pytest.mark.parametrize(
    ("name", "printed"),
    [
        (
            "ur_ipc",
            "adapter: LEVEL_ZERO, version 2\n"
            "consumer: added 1 in place, 4,194,304 bytes of another process\n"
            "producer: x + 2, as both together should make it\n",
        ),
        (
            "ur_export",
            "other process: sees [0. 1. 2. 3.], and squares it\n"
            "this process: device memory, squared by NumPy over there\n",
        ),
    ],
)
def test_unified_runtime_shares_memory_too(name: str, printed: str) -> None:
    assert run(f"examples/ipc/{name}.py") == printed


@pytest.mark.needs("cpu", "ur", "clang", "llvm_spirv")
def test_the_code_of_the_readme_prints_what_the_readme_says(tmp_path: Path) -> None:
    """Each block of code runs by itself; what follows it directly is its output."""
    text = (ROOT / "README.md").read_text("utf-8")
    blocks = re.findall(r"```python\n(.*?)```\n(?:\n```\n(.*?)```)?", text, re.DOTALL)
    assert any(output for _, output in blocks)
    for code, output in blocks:
        script = tmp_path / "readme.py"
        script.write_text(code)
        printed = run(str(script))
        assert printed == output if output else printed


def test_the_links_of_the_documents_lead_somewhere() -> None:
    for document in ROOT.glob("**/*.md"):
        if ".venv" in document.parts or "_generated" in document.parts:
            continue
        text = re.sub(r"(`+).*?\1", "", document.read_text("utf-8"), flags=re.DOTALL)
        for target in re.findall(r"\]\((?!https?:)([^)#]+)", text):
            assert (document.parent / target).exists(), f"{document.name}: {target}"
