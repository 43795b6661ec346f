"""A new release of the specification is a routine: import, diff, generate, test; codegen/README.md.

The release is made here: a copy of `specs/` in upstream's form, with a new struct member, a new
enumerator, a renamed function, a removed one, and a new extension in a file of its own.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from upstream_tree import write_tree

from codegen import snapshot
from codegen.anomalies import Anomalies
from codegen.dialects import LEVEL_ZERO, newest_version
from codegen.read_yaml import Reader

ROOT = Path(__file__).resolve().parents[1]

EXTENSION = """--- #----------------------------------------------------------------------
type: header
desc: "of no meaning"
version: "1.18"
--- #----------------------------------------------------------------------
type: handle
desc: "of no meaning"
class: $xMarker
name: $x_marker_handle_t
version: "1.18"
--- #----------------------------------------------------------------------
type: struct
desc: "of no meaning"
class: $xMarker
name: $x_marker_desc_t
base: $x_base_desc_t
version: "1.18"
members:
- type: uint32_t
  name: colour
  desc: "[in] of no meaning"
  init: "7"
--- #----------------------------------------------------------------------
type: function
desc: "of no meaning"
class: $xMarker
name: CreateExt
decl: static
version: "1.18"
params:
- type: $x_context_handle_t
  name: hContext
  desc: "[in] of no meaning"
- type: const $x_marker_desc_t*
  name: desc
  desc: "[in] of no meaning"
- type: $x_marker_handle_t*
  name: phMarker
  desc: "[out] of no meaning"
--- #----------------------------------------------------------------------
type: function
desc: "of no meaning"
class: $xMarker
name: DestroyExt
decl: static
version: "1.18"
params:
- type: $x_marker_handle_t
  name: hMarker
  desc: "[in][release] of no meaning"
--- #----------------------------------------------------------------------
type: class
desc: "of no meaning"
name: $xMarker
owner: $xContext
version: "1.18"
"""


def test_a_tree_in_upstreams_form_gives_the_snapshot_back(tmp_path: Path) -> None:
    files = [f for f in snapshot.load_tree(ROOT / "specs") if f.path.startswith("level-zero/")]
    tree = write_tree(files, tmp_path / "level-zero-spec")
    again = Reader(LEVEL_ZERO, newest_version(tree), Anomalies()).read(tree)
    assert {file.path: file for file in again} == {file.path: file for file in files}


def edit(path: Path, old: str, new: str) -> None:
    text = path.read_text("utf-8")
    assert text.count(old) == 1, (path, old, text.count(old))
    path.write_text(text.replace(old, new), "utf-8")


def document(path: Path, name: str) -> str:
    """One document of a file, by the line of its name."""
    rule = "--- #"
    documents = path.read_text("utf-8").split(rule)
    found = [rule + one for one in documents if f"\nname: {name}\n" in one]
    assert len(found) == 1, name
    return found[0]


@pytest.fixture(scope="module")
def release(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Upstream's tree of Level Zero 1.18, as it might be."""
    files = snapshot.load_tree(ROOT / "specs")
    tree = write_tree(files, tmp_path_factory.mktemp("upstream") / "spec")
    scripts = tree / "scripts"
    led, common = scripts / "sysman/led.yml", scripts / "core/common.yml"
    state = document(led, "$s_led_state_t")
    member = "- type: uint32_t\n  name: brightness\n  desc: '[out] of no meaning'\n"
    edit(led, state, state + member)
    edit(led, "\nname: SetState\n", "\nname: SetSwitch\n")
    edit(led, document(led, "SetColor"), "")
    flag = "- name: SIGNALED\n  value: '0x1'\n  desc: of no meaning\n"
    more = "- name: REUSABLE\n  value: '0x2'\n  desc: of no meaning\n  version: '1.18'\n"
    edit(scripts / "core/fence.yml", flag, flag + more)
    newest = "- name: '1_17'\n  value: '0x10011'\n"
    text = (scripts / "core/driver.yml").read_text("utf-8")
    assert newest in text
    tail = text[text.index(newest) :]
    entry = newest + tail[len(newest) :].split("- name")[0].split("---")[0]
    edit(
        scripts / "core/driver.yml",
        entry,
        entry + entry.replace("1_17", "1_18").replace("0x10011", "0x10012").replace("1.17", "1.18"),
    )
    types = document(common, "$x_structure_type_t")
    edit(
        common,
        types,
        types + "- name: MARKER_DESC\n  value: '0x29999'\n  desc: $x_marker_desc_t of no meaning\n"
        "  version: '1.18'\n",
    )
    (scripts / "core/marker.yml").write_text(EXTENSION, "utf-8")
    return tree


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A copy of all that a bump touches, and of what runs on it."""
    copy = tmp_path_factory.mktemp("project")
    ignored = shutil.ignore_patterns("__pycache__")
    for name in ("codegen", "specs", "oneapi_l0", "docs"):
        shutil.copytree(ROOT / name, copy / name, ignore=ignored)
    shutil.copytree(ROOT / "specs", copy / "before", ignore=ignored)
    (copy / "tests").mkdir()
    for name in ("conftest.py", "test_structs.py", "test_enums.py", "test_recording.py"):
        shutil.copy(ROOT / "tests" / name, copy / "tests")
    return copy


def run(project: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-B", *arguments],
        cwd=project,
        env=os.environ | {"PYTHONPATH": str(project)},
        capture_output=True,
        text=True,
    )


# What the new binding must be able to do, on the driver that records calls.
USE = """
import json
from oneapi_l0.drivers.testing import RecordingDriver
from oneapi_l0.raw import ze, zes
driver = RecordingDriver("ze")
driver.answer("zeDriverGet", phDrivers=[7])
handle = driver.ze.zeDriverGet()[0]
context = driver.ze.zeContextCreate(handle, ze.ze_context_desc_t())
marker = driver.ze.zeMarkerCreateExt(context, ze.ze_marker_desc_t(colour=9))
made = driver.calls[-1].arguments["desc"]
driver.ze.zeMarkerDestroyExt(marker)
print(json.dumps([
    int(ze.ze_fence_flags_t.REUSABLE), ze.ZE_API_VERSION_CURRENT_M, made["colour"],
    int(made["stype"]), zes.zes_led_state_t().brightness, ze.ffi.sizeof("zes_led_state_t"),
    hasattr(driver.zes, "zesLedSetSwitch"), hasattr(driver.zes, "zesLedSetState"),
    hasattr(driver.zes, "zesLedSetColor"),
]))
"""


def test_a_bump_from_end_to_end(project: Path, release: Path) -> None:
    imported = run(project, "-m", "codegen", "import", "level-zero", str(release))
    assert imported.returncode == 0, imported.stderr
    changed = {line.split()[-1] for line in imported.stdout.splitlines() if "changed: " in line}
    names = ("core/common", "core/driver", "core/fence", "core/marker", "sysman/led")
    assert changed == {f"specs/level-zero/{name}.yml" for name in names}

    told = run(project, "-m", "codegen", "diff", "before", "specs", "--json")
    assert told.returncode == 1, told.stderr
    changes = json.loads(told.stdout)["changes"]
    breaks = [(c["kind"], c["name"]) for c in changes if c["breaks"]]
    assert breaks == [
        ("signature", "zesLedSetColor"),
        ("layout", "zes_led_state_t"),
        ("rename", "zesLedSetSwitch"),
    ]
    assert {c["name"] for c in changes if c["kind"] == "addition"} >= {
        *("zeMarkerCreateExt", "zeMarkerDestroyExt", "ze_marker_desc_t", "ze_marker_handle_t"),
        *("ze_fence_flags_t", "ze_structure_type_t", "ze_api_version_t"),
    }

    assert run(project, "-m", "codegen", "check").returncode == 1
    generated = run(project, "-m", "codegen", "generate")
    assert generated.returncode == 0, generated.stderr
    assert run(project, "-m", "codegen", "check").returncode == 0
    page = (project / "docs/versions.md").read_text("utf-8")
    assert "| `zeMarkerCreateExt` | 1.18 | after v1.17.24 |" in page

    used = run(project, "-c", USE)
    assert used.returncode == 0, used.stderr
    flag, version, colour, stype, brightness, size, switch, state, color = json.loads(used.stdout)
    assert (flag, version, colour, stype, brightness) == (2, 0x10012, 9, 0x29999, 0)
    assert size == 56
    assert (switch, state, color) == (True, False, False)

    tested = run(project, "-m", "pytest", "-q", "-p", "no:cacheprovider", "tests")
    assert tested.returncode == 0, tested.stdout


def test_importing_the_same_release_again_changes_nothing(project: Path, release: Path) -> None:
    assert run(project, "-m", "codegen", "import", "level-zero", str(release)).returncode == 0
    again = run(project, "-m", "codegen", "import", "level-zero", str(release))
    assert "nothing changed" in again.stdout


def test_a_parameter_that_no_rule_knows_stops_the_bump(project: Path, release: Path) -> None:
    """And what is generated stays as it was, all of it."""
    run(project, "-m", "codegen", "import", "level-zero", str(release))
    path = project / "specs/level-zero/core/marker.yml"
    edit(path, "  - in ze_context_handle_t hContext", "  - in ze_context_handle_t **hContext")
    folder = project / "oneapi_l0/_generated"
    before = {p: p.read_bytes() for p in folder.rglob("*") if p.is_file()}
    result = run(project, "-m", "codegen", "generate")
    assert result.returncode == 2
    assert "specs/level-zero/core/marker.yml:" in result.stderr
    assert "no rule gives a role to zeMarkerCreateExt.hContext" in result.stderr
    assert {p: p.read_bytes() for p in folder.rglob("*") if p.is_file()} == before
