"""The binding as of another release: `python -m codegen generate --version 1.9 --to FOLDER`."""

from __future__ import annotations

import ast
import json
import os
import shutil
import subprocess
import sys
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from codegen import __main__ as cli
from codegen import snapshot
from codegen.cut import cut, since
from codegen.dialects import newest_version
from codegen.diff import diff
from codegen.ir import CType, Enum, Enumerator, File, Function, Mark, Struct, Typedef, Variable
from codegen.needs import needs
from codegen.overrides import Overrides
from codegen.plans import Planner
from codegen.releases import files_of
from codegen.resolve import resolve
from codegen.sources import Spec, load

ROOT = Path(__file__).resolve().parents[1]
SPECS = ROOT / "specs"


def generated(folder: Path, *arguments: str) -> Path:
    assert cli.main(["generate", *arguments, "--to", str(folder)]) == 0
    return folder


def functions(folder: Path) -> set[str]:
    """Every function that has a wrapper, read from the emitted source."""
    return {
        node.name
        for path in folder.glob("*_functions.py")
        for node in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(node, ast.FunctionDef)
    }


def test_a_version_has_what_came_until_then_and_nothing_later(tmp_path: Path) -> None:
    made = functions(generated(tmp_path / "out", "--version", "1.9"))
    files = [f for f in snapshot.load_tree(SPECS) if f.path.startswith("level-zero/")]
    came = {d.name: since(d, file) for file in files for d in file.of(Function)}
    assert {name for name in made if name.startswith("ze")} == {
        name for name, version in came.items() if version <= (1, 9)
    }
    assert "zeInitDrivers" not in made  # 1.10
    assert "urPlatformGet" in made  # Unified Runtime stays what it is


def test_the_current_version_is_ours_and_every_older_one_resolves() -> None:
    files = [f for f in snapshot.load_tree(SPECS) if f.path.startswith("level-zero/")]
    assert cut(files, (1, 17)) == (files, [])
    sizes = []
    for minor in range(18):
        kept, _ = cut(files, (1, minor))
        sizes.append(sum(1 for file in kept for _ in file.of(Function)))
        declared = {decl.name for file in kept for decl in file.decls} | {"ze_callbacks_t"}
        declared |= {name.replace("_flags_t", "_flag_t") for name in declared}
        used = {name for file in kept for decl in file.decls for name in needs(decl)}
        assert {name for name in used if name.startswith(("ze", "ZE"))} <= declared
    assert sizes == sorted(sizes)
    assert sizes[0] < sizes[-1]


# What upstream changed or added since 1.4 without a version, or with a later one than the tag's.
UNMARKED = """
annotation zeKernelGetSourceAttributes pString
annotation zeVirtualMemReserve pStart
rename ze_physical_mem_flags_t ZE_PHYSICAL_MEM_FLAG_ALLOCATE_ON_DEVICE
rename ze_fabric_vertex_exp_type_t ZE_FABRIC_VERTEX_EXP_TYPE_SUBDEVICE
signature zesEngineGetActivity removed
addition ze_graph_handle_t handle
addition ze_bandwidth_properties_exp_version_t enum
addition ze_fabric_exp_version_t enum
addition ZES_MAX_UUID_SIZE macro
addition ze_image_format_swizzle_t ZE_IMAGE_FORMAT_SWIZZLE_D
addition ze_memory_type_t ZE_MEMORY_TYPE_HOST_IMPORTED
addition ze_physical_mem_flags_t ZE_PHYSICAL_MEM_FLAG_ALLOCATE_ON_HOST
addition zes_mem_type_t ZES_MEM_TYPE_LPDDR5X
addition zet_value_type_t ZET_VALUE_TYPE_STRING
addition zet_value_type_t ZET_VALUE_TYPE_UINT8
addition zet_value_type_t ZET_VALUE_TYPE_UINT16
"""


@pytest.mark.needs("headers")
def test_as_of_1_4_it_is_what_debians_headers_declare() -> None:
    """libze-dev 1.8.12 is of 1.4: nothing else is missing on either side, nothing else differs."""
    files, _ = files_of(SPECS, (1, 4), None)
    ours = [file for file in files if file.path.startswith("level-zero/")]
    changes, _ = diff(load("/usr/include/level_zero", SPECS), Spec("1.4", ours, "snapshot"))
    expected = {tuple(line.split()) for line in UNMARKED.split("\n") if line}
    found = {
        next((row for row in expected if row[:2] == (c.kind, c.name) and row[2] in c.text), c)
        for c in changes
    }
    assert found == expected
    assert len(changes) == len(expected)


@pytest.mark.needs("ze_loader", "gpu_driver")
def test_a_binding_of_1_9_drives_intels_driver(tmp_path: Path) -> None:
    package = tmp_path / "oneapi_l0"
    ignored = shutil.ignore_patterns("__pycache__", "_generated")
    shutil.copytree(ROOT / "oneapi_l0", package, ignore=ignored)
    generated(package / "_generated", "--version", "1.9")
    code = """
import json, oneapi_l0
from oneapi_l0.raw import ze
driver = oneapi_l0.open_driver("level_zero")
z = driver.ze
device = z.zeDeviceGet(driver.handles[0])[0]
context = z.zeContextCreate(driver.handles[0], ze.ze_context_desc_t())
address = z.zeMemAllocHost(context, ze.ze_host_mem_alloc_desc_t(), 4096, 64)
z.zeMemFree(context, address)
print(json.dumps([oneapi_l0.__file__, int(ze.ZE_API_VERSION_CURRENT_M), bool(address),
                  z.zeDeviceGetProperties(device).maxMemAllocSize > 0,
                  hasattr(z, "zeInitDrivers"), hasattr(z, "zeDeviceGetRootDevice")]))
"""
    keys = {
        "NEOReadDebugKeys": "1",
        "SetCommandStreamReceiver": "1",
        "ProductFamilyOverride": "tgllp",
    }
    result = subprocess.run(
        [sys.executable, "-c", code],
        cwd=tmp_path,
        env=os.environ | keys | {"PYTHONPATH": str(tmp_path)},
        capture_output=True,
        text=True,
    )
    assert result.returncode == 0, result.stderr
    answer = json.loads(result.stdout)
    assert answer == [str(package / "__init__.py"), 0x10009, True, True, False, True]


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["--version", "1.99", "--to", "{}/new"], "no Level Zero 1.99 in it: it has 1.0 to 1.17"),
        (["--version", "0.9", "--to", "{}/new"], "no Level Zero 0.9"),
        (["--version", "nine", "--to", "{}/new"], "bad version 'nine'"),
        (["--version", "1.9"], "needs --to FOLDER"),
        (["--from", "nowhere", "--to", "{}/new"], "neither a file, a folder nor a git revision"),
        (["--version", "1.9", "--to", "{}/full"], "is a folder of something else"),
        (["--version", "1.9", "--to", "{}/full/file"], "is not a folder"),
    ],
)
def test_what_cannot_be_is_an_error_and_writes_nothing(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], arguments: list[str], message: str
) -> None:
    (tmp_path / "full").mkdir()
    (tmp_path / "full" / "file").write_text("mine", "utf-8")
    assert cli.main(["generate", *(argument.format(tmp_path) for argument in arguments)]) == 2
    assert message in capsys.readouterr().err
    assert [path.name for path in tmp_path.rglob("*") if path.is_file()] == ["file"]


# Cutting -----------------------------------------------------------------------------------------


def small() -> list[File]:
    """A function of 1.1 that takes a struct of 1.3, whose member is of a type of 1.4."""
    int32 = CType("uint32_t")
    later = Typedef("ze_later_t", since=(1, 4), type=int32)
    unused = Typedef("ze_unused_t", since=(1, 4), type=int32)
    members = (
        Variable("old", CType("ze_later_t"), "in"),
        Variable("new", int32, "in", (Mark("since", "1.4"),)),
    )
    struct = Struct("ze_some_t", since=(1, 3), members=members)
    kinds = Enum(
        "ze_kind_t",
        etors=(Enumerator("ZE_A", 0), Enumerator("ZE_B", 1, (Mark("since", "1.2"),))),
    )
    param = Variable("desc", CType("ze_some_t", True, (False,)), "in")
    function = Function("zeDo", cls="ze", since=(1, 1), params=(param,))
    return [File("level-zero/core/a.yml", (later, unused, struct, kinds, function))]


def test_what_an_older_function_is_made_of_stays() -> None:
    kept, left_out = cut(small(), (1, 1))
    assert [decl.name for decl in kept[0].decls] == ["ze_later_t", "ze_some_t", "ze_kind_t", "zeDo"]
    assert left_out == ["ze_unused_t (1.4)", "ZE_B (1.2)"]


def test_members_and_enumerators_are_cut_by_their_own_version() -> None:
    kept, left_out = cut(small(), (1, 3))
    struct = next(iter(kept[0].of(Struct)))
    assert [member.name for member in struct.members] == ["old"]
    assert "ze_some_t.new (1.4)" in left_out
    assert [decl.name for decl in cut(small(), (1, 0))[0][0].decls] == ["ze_kind_t"]


@pytest.mark.parametrize(
    ("folder", "version"),
    [("level-zero-spec-v1.13.1", (1, 13)), ("v1.9", (1, 9)), ("spec", (1, 2)), ("v2.3", (1, 2))],
)
def test_the_release_of_a_tree_is_told_by_its_folder_or_by_its_newest_version(
    tmp_path: Path, folder: str, version: Any
) -> None:
    core = tmp_path / folder / "scripts" / "core"
    core.mkdir(parents=True)
    (core / "driver.yml").write_text(
        'type: enum\nname: $x_api_version_t\netors:\n- name: "1_0"\n- name: "1_2"\n', "utf-8"
    )
    assert newest_version(tmp_path / folder) == version


def test_older_releases_that_say_less_get_the_same_wrappers() -> None:
    """Arrays of handles without a range, and overrides that are wrong for what a function was."""
    files = [f for f in snapshot.load_tree(SPECS) if f.path.startswith("level-zero/")]
    library = resolve("ze", files)
    overrides = Overrides(exact=False)
    name = "zeCommandQueueExecuteCommandLists"
    function = library.functions[name]
    expected = [a.role for a in Planner(library, overrides).plan(function).arguments]
    assert "array" in expected
    params = tuple(replace(p, marks=()) for p in function.params)
    library.functions = {name: replace(function, params=params)}
    (plan,), reasons = Planner(library, overrides).possible_plans()
    assert [argument.role for argument in plan.arguments] == expected
    assert reasons == []
    count = next(p for p in params if p.name == "numCommandLists")
    library.functions[name] = replace(function, params=tuple(p for p in params if p is not count))
    plans, reasons = Planner(library, overrides).possible_plans()
    assert plans == []
    assert "no rule gives a role" in reasons[0]
    assert library.unwrapped == {name}
