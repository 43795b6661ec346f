"""What `specs/` holds is what upstream says; what cannot be understood is refused with its place.

The upstream trees lie in the folder that ONEAPI_L0_UPSTREAM names, or in `shared/upstream` beside
the repository.
"""

from __future__ import annotations

import functools
import os
import re
import shutil
import subprocess
import sys
from collections import Counter
from pathlib import Path

import pytest

from codegen.ir import File, Function, SpecError, format_version
from codegen.library import Library
from codegen.resolve import resolve
from codegen.snapshot import dump, load_tree, loads

ROOT = Path(__file__).resolve().parents[1]
TREES = {
    "level-zero": "level-zero-spec-v1.17.24",
    "unified-runtime": "unified-runtime-2026-08-22",
}

# Functions that each version of Level Zero brought: ze, zes, zet, zer.
BROUGHT = {
    "1.0": (120, 98, 38, 0),
    "1.1": (4, 1, 0, 0),
    "1.2": (6, 0, 1, 0),
    "1.3": (6, 0, 0, 0),
    "1.4": (8, 6, 0, 0),
    "1.5": (1, 18, 2, 0),
    "1.6": (7, 0, 2, 0),
    "1.7": (12, 7, 0, 0),
    "1.8": (0, 3, 0, 0),
    "1.9": (20, 11, 11, 0),
    "1.10": (3, 4, 11, 0),
    "1.11": (1, 0, 1, 0),
    "1.12": (4, 1, 0, 0),
    "1.13": (11, 0, 3, 0),
    "1.14": (5, 0, 0, 4),
    "1.15": (8, 1, 0, 0),
    "1.16": (6, 7, 0, 0),
    "1.17": (26, 0, 0, 0),
}
NAMESPACES = ("ze", "zes", "zet", "zer")

# Structure types without a struct of their own.
NO_STRUCT = {
    "ZE_STRUCTURE_TYPE_DEVICE_PROPERTIES",  # DEVICE_PROPERTIES_1_2 took its place
    "ZET_STRUCTURE_TYPE_GLOBAL_METRICS_TIMESTAMPS_EXP_PROPERTIES",  # a misspelt name, kept
    "ZET_STRUCTURE_TYPE_METRICS_CALCULATE_EXP_DESC",  # likewise
    "ZES_STRUCTURE_TYPE_DEVICE_UUID",  # zes_uuid_t has no room for it
}


@functools.cache
def files() -> tuple[File, ...]:
    return tuple(load_tree(ROOT / "specs"))


@functools.cache
def library(name: str) -> Library:
    return resolve(name, files())


def upstream(tree: str) -> Path:
    given = os.environ.get("ONEAPI_L0_UPSTREAM")
    folder = Path(given) if given else ROOT.parent / "shared" / "upstream"
    if not given and not folder.is_dir():
        pytest.skip("no upstream trees: ONEAPI_L0_UPSTREAM names no folder")
    return folder / tree


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    """A copy of the generator with its own `specs/`, so that no test writes into the repository."""
    for folder in ("codegen", "specs"):
        shutil.copytree(ROOT / folder, tmp_path / folder)
    return tmp_path


def codegen(copy: Path, *arguments: str | Path) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "codegen", *arguments]
    return subprocess.run(command, cwd=copy, capture_output=True, text=True)


def contents(folder: Path) -> dict[Path, bytes]:
    return {
        path.relative_to(folder): path.read_bytes() for path in folder.rglob("*") if path.is_file()
    }


# What specs/ holds -------------------------------------------------------------------------------


@pytest.mark.parametrize("project", TREES)
def test_importing_again_changes_nothing(project: str, copy: Path) -> None:
    result = codegen(copy, "import", project, upstream(TREES[project]))
    assert result.returncode == 0, result.stderr
    assert "nothing changed" in result.stdout
    assert contents(copy / "specs") == contents(ROOT / "specs")


def test_an_older_release_reads_with_the_same_code(copy: Path) -> None:
    result = codegen(copy, "import", "level-zero", upstream("level-zero-spec-v1.13.1"))
    assert result.returncode == 0, result.stderr
    older = resolve("ze", load_tree(copy / "specs"))
    known = {
        function.name
        for function in library("ze").functions.values()
        if function.since <= (1, 13) and function.namespace != "zer"
    }
    assert set(older.functions) == known


def test_the_snapshot_reads_back_as_it_was_written() -> None:
    assert len(files()) >= 160
    for file in files():
        assert loads(dump(file), file.path) == file


def test_every_function_is_there() -> None:
    counts = Counter(
        (library(name).name, function.namespace)
        for name in ("ze", "ur")
        for function in library(name).functions.values()
    )
    assert counts == {
        ("ze", "ze"): 248,
        ("ze", "zes"): 157,
        ("ze", "zet"): 69,
        ("ze", "zer"): 4,
        ("ur", "ur"): 251,
    }


def test_every_function_has_the_version_that_brought_it() -> None:
    found = Counter(
        (format_version(function.since), function.namespace)
        for function in library("ze").functions.values()
    )
    rows = {version: tuple(found[version, name] for name in NAMESPACES) for version, _ in found}
    assert rows == BROUGHT


@pytest.mark.parametrize(("name", "expected"), [("ze", NO_STRUCT), ("ur", set())])
def test_every_structure_type_has_its_struct(name: str, expected: set[str]) -> None:
    claimed = {etor.name for etor in library(name).stypes.values()}
    enums = library(name).enums.items()
    types = {
        etor.name
        for enum, value in enums
        if enum.endswith("_structure_type_t")
        for etor in value.etors
    }
    assert len(types) > 50
    assert types - claimed == expected


@pytest.mark.parametrize("name", ["ze", "ur"])
def test_every_struct_that_begins_with_a_structure_type_has_one(name: str) -> None:
    without = {
        struct.name
        for struct in library(name).structs.values()
        if struct.members
        and struct.members[0].name == "stype"
        and struct.name not in library(name).stypes
    }
    assert {struct for struct in without if "_base_" not in struct} == set()


# Bad input ---------------------------------------------------------------------------------------

TREE = {
    "core/common.yml": """\
--- #
type: header
desc: "Small"
--- #
type: enum
name: $x_api_version_t
etors:
    - name: "1_0"
      value: "$X_MAKE_VERSION( 1, 0 )"
--- #
type: function
class: $xSmall
name: Create
ordinal: "1"
version: "1.0"
params:
    - type: $x_small_handle_t
      name: hSmall
      desc: "[in] one"
    - type: uint32_t*
      name: pCount
      desc: "[in,out] how many"
returns:
    - $X_RESULT_ERROR_UNKNOWN
""",
    "tools/small.yml": 'type: header\ndesc: "Small"\n',
    "sysman/small.yml": 'type: header\ndesc: "Small"\n',
    "runtime/small.yml": 'type: header\ndesc: "Small"\n',
}
# What is replaced, by what, and a part of the message.
BAD_TREES = {
    "unknown key": ('ordinal: "1"', 'ordinary: "1"', "unknown-key at"),
    "unknown key of a parameter": ('desc: "[in] one"', 'note: "[in] one"', "unknown-key at"),
    "unknown document": ("type: function", "type: functor", "unknown type of document"),
    "version of three parts": ('"1.0"', '"1.10.2"', "bad version '1.10.2'"),
    "version in words": ('"1.0"', "latest", "bad version 'latest'"),
    "tab": ("    - type: uint32_t*", "\t- type: uint32_t*", "not YAML"),
    "unknown annotation": ("[in] one", "[in][maybe] one", "unknown-word at"),
    "open annotation": ("[in] one", "[(in one", "does not end"),
    "unknown tag": ("$x_small_handle_t", "$q_small_handle_t", "unknown tag $q"),
    "not a type": ("*\n      name:", "()\n      name:", "not a C declaration"),
    "not a value": ("( 1, 0 )", "( 1, )", "not a constant"),
    "unlisted anomaly": ("[in] one", "one", "codegen/anomalies.toml"),
    "unlisted misspelling": ("returns:", "results:", "codegen/anomalies.toml"),
    "unlisted duplicate key": ('ordinal: "1"', 'class: "1"', "codegen/anomalies.toml"),
}


def write_tree(folder: Path, old: str = "", new: str = "") -> None:
    """Writes TREE with one change."""
    for name, good in TREE.items():
        path = folder / "scripts" / name
        path.parent.mkdir(parents=True)
        path.write_text(good.replace(old, new, 1) if name == "core/common.yml" else good)


def lines_to_blame(text: str, part: str) -> range:
    """From the line where the declaration that holds `part` begins to the last of `part`."""
    lines = text[: text.index(part) + len(part)].splitlines()
    starts = [at for at, line in enumerate(lines, 1) if line.startswith(("- ", "---"))]
    return range(starts[-1], len(lines) + 1)


def blamed(message: str) -> int:
    """The line of `file:line: …`."""
    found = re.match(r"[\w/.-]+:(\d+): ", message)
    assert found, message
    return int(found[1])


def test_a_good_tree_is_imported(copy: Path) -> None:
    write_tree(copy / "tree")
    result = codegen(copy, "import", "level-zero", copy / "tree")
    assert result.returncode == 0, result.stderr
    imported = {file.path: file for file in load_tree(copy / "specs")}
    functions = imported["level-zero/core/common.yml"].of(Function)
    assert [function.name for function in functions] == ["zeSmallCreate"]


@pytest.mark.parametrize("bad", BAD_TREES)
def test_import_refuses_with_the_place_and_writes_nothing(bad: str, copy: Path) -> None:
    old, new, message = BAD_TREES[bad]
    write_tree(copy / "tree", old, new)
    before = contents(copy / "specs")
    result = codegen(copy, "import", "level-zero", copy / "tree")
    assert result.returncode == 2, result.stdout + result.stderr
    assert result.stderr.startswith("error: core/common.yml:")
    text = result.stderr.removeprefix("error: ")
    assert blamed(text) in lines_to_blame(TREE["core/common.yml"], old), text
    assert message in result.stderr
    assert "Traceback" not in result.stderr
    assert contents(copy / "specs") == before


@pytest.mark.parametrize("version", ["1.10.2", "latest", "1"])
def test_import_refuses_a_bad_version(version: str, copy: Path) -> None:
    write_tree(copy / "tree")
    before = contents(copy / "specs")
    result = codegen(copy, "import", "level-zero", copy / "tree", "--version", version)
    assert result.returncode == 2
    assert result.stderr.startswith(f"error: --version: bad version {version!r}")
    assert contents(copy / "specs") == before


SMALL = "level-zero/core/small.yml"
SNAPSHOT = """\
source: core/small.yml
decls:
- enum: ze_api_version_t
  etors:
  - ZE_API_VERSION_1_0 0x10000
- enum: ze_structure_type_t
  etors:
  - ZE_STRUCTURE_TYPE_SMALL 1 @of(ze_small_t)
  - ZE_STRUCTURE_TYPE_OTHER 2
- enum: ze_result_t
  etors:
  - ZE_RESULT_SUCCESS 0
  - ZE_RESULT_NOT_READY 1
- struct: ze_base_t
  members:
  - in ze_structure_type_t stype
- struct: ze_small_t
  since: '1.2'
  base: ze_base_t
  members:
  - in uint32_t size
- handle: ze_small_handle_t
- function: zeSmallGet
  class: zeSmall
  params:
  - in ze_small_handle_t hSmall
  - in,out uint32_t *pCount
  - out ze_small_t *pSmall @optional @range(0, *pCount)
  results:
  - ZE_RESULT_NOT_READY
"""
BAD_SNAPSHOTS = {
    "unknown key": ("  base:", "  bass:", "unknown key 'bass'"),
    "unknown kind": ("- handle:", "- handel:", "unknown kind of declaration 'handel'"),
    "unknown direction": ("- in ze_small_handle_t", "- into ze_small_handle_t", "expected one of"),
    "unknown mark": ("@optional", "@maybe", "unknown mark @maybe"),
    "unknown type": ("in uint32_t size", "in uint33_t size", "unknown type 'uint33_t'"),
    "unknown base": ("base: ze_base_t", "base: ze_bass_t", "unknown base 'ze_bass_t'"),
    "unknown length": ("t size", "t size[ZE_MAX_SIZE]", "unknown array length 'ZE_MAX_SIZE'"),
    "unknown result": ("  - ZE_RESULT_NOT_READY\n", "  - ZE_RESULT_ODD\n", "unknown result code"),
    "duplicate name": ("handle: ze_small_handle_t", "handle: ze_small_t", "duplicate name"),
    "duplicate enumerator": ("ZE_RESULT_NOT_READY 1", "ZE_RESULT_SUCCESS 1", "duplicate enumer"),
    "duplicate member": ("uint32_t size", "uint32_t stype", "duplicate member 'stype'"),
    "duplicate parameter": ("*pCount\n", "*hSmall\n", "duplicate parameter 'hSmall'"),
    "duplicate structure type": ("TYPE_OTHER 2", "TYPE_OTHER 2 @of(ze_small_t)", "several struct"),
    "duplicate key": ("  base: ze_base_t", "  struct: ze_base_t", "duplicate key 'struct'"),
    "range of nothing": ("(0, *pCount)", "(0, *pCounts)", "@range names no parameter"),
    "version of three parts": ("'1.2'", "'1.10.2'", "bad version '1.10.2'"),
    "version in words": ("'1.2'", "latest", "bad version 'latest'"),
    "tab": ("  base:", "\tbase:", "not YAML"),
    "value in words": ("NOT_READY 1", "NOT_READY one", "expected `NAME VALUE`"),
    "list instead of text": ("base: ze_base_t", "base: [ze_base_t]", "must not be a list"),
}


def test_a_good_snapshot_is_resolved() -> None:
    small = resolve("ze", [loads(SNAPSHOT, SMALL)])
    assert small.stypes["ze_small_t"].value == 1
    assert [member.name for member in small.structs["ze_small_t"].members] == ["stype", "size"]


@pytest.mark.parametrize("bad", BAD_SNAPSHOTS)
def test_a_bad_snapshot_is_refused_with_its_place(bad: str) -> None:
    old, new, message = BAD_SNAPSHOTS[bad]
    with pytest.raises(SpecError) as error:
        resolve("ze", [loads(SNAPSHOT.replace(old, new, 1), SMALL)])
    text = str(error.value)
    assert text.startswith(f"specs/{SMALL}:")
    assert message in text
    assert blamed(text) in lines_to_blame(SNAPSHOT, old), text


def test_generate_refuses_a_bad_snapshot_and_writes_nothing(copy: Path) -> None:
    shutil.copytree(ROOT / "oneapi_l0", copy / "oneapi_l0")
    path = copy / "specs" / "level-zero" / "core" / "fence.yml"
    text = path.read_text()
    path.write_text(text.replace("ze_fence_flags_t flags", "ze_fense_flags_t flags"))
    before = contents(copy / "oneapi_l0")
    result = codegen(copy, "generate")
    assert result.returncode == 2
    error = result.stderr.removeprefix("error: ")
    assert error.startswith("specs/level-zero/core/fence.yml:")
    assert "unknown type 'ze_fense_flags_t'" in error
    assert blamed(error) in lines_to_blame(text, "ze_fence_flags_t flags")
    assert contents(copy / "oneapi_l0") == before
