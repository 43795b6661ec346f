"""`docs/from-2019.md`: all 99 functions of the preliminary specification, what they are called
today, which integers of that day mean something else, and the sample that shows each."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from collections import defaultdict
from pathlib import Path

import pytest

from codegen import snapshot
from codegen.from_2019_page import MAPPING, Page
from codegen.ir import Enum, Function, SpecError, Struct
from codegen.read_toml import read_toml

ROOT = Path(__file__).resolve().parents[1]
FUNCTIONS = read_toml(MAPPING)["function"]
TEXT = (ROOT / "docs" / "from-2019.md").read_text("utf-8")


@pytest.fixture(scope="module")
def page() -> Page:
    return Page(snapshot.load_tree(ROOT / "specs"))


def test_all_99_functions_are_told_of(page: Page) -> None:
    rows = re.findall(r"^\| `(xe[A-Z]\w+)` \| (.+?) \| (.+?) \| (.*?) \|$", TEXT, re.M)
    assert [row[0] for row in rows] == list(FUNCTIONS)
    assert len(rows) == 99
    dropped = [name for name, today, _, _ in rows if today == "dropped"]
    assert len(dropped) == 8
    assert all("note" in FUNCTIONS[name] for name in dropped)


def test_the_sizes_of_that_day(page: Page) -> None:
    """23 structs, 49 enums, 14 handles: as counted in the YAML of 2019-06-13."""
    files = snapshot.load_tree(ROOT / "specs")
    own = [file for file in files if file.path.startswith("preliminary/")]
    core = [file for file in own if "/core/" in file.path]
    assert sum(1 for file in own for _ in file.of(Function)) == 99 + 4 + 61
    assert sum(1 for file in core for _ in file.of(Enum)) == 49
    assert sum(1 for file in core for _ in file.of(Struct) if not _.is_union) == 23


# By hand, from the two specifications.
MOVED = {
    "XE_RESULT_ERROR_UNINITIALIZED": (2, 0x78000001),
    "XE_RESULT_ERROR_UNKNOWN": (0x7FFFFFFF, 0x7FFFFFFE),
    "XE_DEVICE_TYPE_FPGA": (2, 3),
    "XE_MEMORY_ADVICE_BIAS_UNCACHED": (9, 7),
    "XE_COMMAND_LIST_FLAG_EXPLICIT_ONLY": (8, 4),
    "XE_COMMAND_QUEUE_FLAG_COPY_ONLY": (1, None),
    "XE_IMAGE_FORMAT_LAYOUT_P216": (28, 27),
    "XE_SAMPLER_ADDRESS_MODE_MIRROR": (3, 4),
    "XE_CACHE_CONFIG_LARGE_DATA": (4, 2),
    "XE_FUNCTION_SET_ATTR_INDIRECT_SHARED_ACCESS": (2, 4),
}
KEPT = {
    *("XE_RESULT_NOT_READY", "XE_DEVICE_TYPE_GPU", "XE_SAMPLER_ADDRESS_MODE_CLAMP"),
    *("XE_MEMORY_ATOMIC_ACCESS", "XE_FUNCTION_FLAG_FORCE_RESIDENCY", "XE_EVENT_POOL_FLAG_IPC"),
    "XE_COMMAND_QUEUE_PRIORITY_HIGH",
}


def test_the_values_that_moved(page: Page) -> None:
    found = {old: (before, after) for old, before, _, after in page.moved()}
    for name, values in MOVED.items():
        assert found[name] == values
    assert not KEPT & set(found)


def test_timeouts_and_contexts_are_told() -> None:
    row = re.search(r"^\| `xeFenceHostSynchronize` .*$", TEXT, re.M)
    assert row
    assert "`timeout`: `uint32_t` → `uint64_t`" in row[0]
    assert "UINT64_MAX" in row[0]
    for name in ("EventPoolCreate", "ImageCreate", "DeviceMakeMemoryResident"):
        row = re.search(rf"^\| `xe{name}` .*$", TEXT, re.M)
        assert row
        assert "`hContext`" in row[0]


def test_a_function_that_is_not_told_of_is_an_error(page: Page) -> None:
    files = snapshot.load_tree(ROOT / "specs")
    page = Page(files)
    del page.mapping["function"]["xeInit"]
    with pytest.raises(SpecError, match="xeInit is missing"):
        page._check()


def test_what_shows_a_function_is_there_and_speaks_of_it() -> None:
    for name, entry in FUNCTIONS.items():
        if "shown" not in entry:
            assert not entry["today"], name  # nothing shows what was dropped
            continue
        shown = ROOT / entry["shown"]
        assert shown.is_file(), name
        if shown.parent.name == "tests" and shown.name != "test_cpu_every_function.py":
            text = shown.read_text("utf-8")
            assert any(re.search(rf"\b{today}\b", text) for today in entry["today"]), name


def samples() -> dict[str, list[str]]:
    """Each sample with the functions that it shows."""
    found = defaultdict(list)
    for name, entry in FUNCTIONS.items():
        if entry.get("shown", "").startswith("examples/") and entry["today"]:
            found[entry["shown"]].append(name)
    return found


# The rest with ONEAPI_L0_ALL_SAMPLES=1; tests/test_guide_samples.py runs them all without a trace.
CHOSEN = {f"examples/guide/{name}.py" for name in ("02_image_upload", "08_fence", "09_event")}


@pytest.mark.needs("cpu")
@pytest.mark.parametrize("sample", sorted(samples()))
def test_a_sample_calls_what_it_shows(sample: str, tmp_path: Path) -> None:
    if sample not in CHOSEN and not os.environ.get("ONEAPI_L0_ALL_SAMPLES"):
        pytest.skip("with ONEAPI_L0_ALL_SAMPLES=1")
    environment = {
        **os.environ,
        "ONEAPI_L0_DRIVERS": "cpu",
        "ONEAPI_L0_TRACE": "1",
        "ONEAPI_L0_CPU_TILES": "4",
        "PYTHONPATH": str(ROOT),
        "XDG_CACHE_HOME": str(tmp_path),
    }
    result = subprocess.run(
        [sys.executable, str(ROOT / sample)],
        env=environment,
        cwd=ROOT,
        capture_output=True,
        text=True,
    )
    assert result.returncode == 0, result.stderr[-2000:]
    called = set(re.findall(r"\b(ze[A-Z]\w+)\(", result.stderr))
    for name in samples()[sample]:
        assert called & set(FUNCTIONS[name]["today"]), name
