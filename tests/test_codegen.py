"""The generator: what is committed is what it makes, every declaration is accounted for, and what
it cannot understand is an error with a place, which leaves the output as it was."""

from __future__ import annotations

import argparse
import ast
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from codegen import __main__ as cli
from codegen.emit import emit_all, plan_all
from codegen.ir import SpecError
from codegen.overrides import Overrides
from codegen.roles import HIDDEN, INPUTS, OUTPUTS

ROOT = Path(__file__).resolve().parent.parent


@pytest.fixture
def tree(tmp_path: Path) -> Path:
    """A copy of all that the generator reads and writes."""
    for name in ("codegen", "specs", "oneapi_l0/_generated"):
        shutil.copytree(ROOT / name, tmp_path / name, ignore=shutil.ignore_patterns("__pycache__"))
    return tmp_path


def run(tree: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "codegen", *arguments]
    return subprocess.run(command, cwd=tree, capture_output=True, text=True, timeout=120)


def edit(path: Path, old: str, new: str) -> None:
    text = path.read_text("utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), "utf-8")


def contents(tree: Path) -> dict[str, bytes]:
    folder = tree / "oneapi_l0" / "_generated"
    return {path.name: path.read_bytes() for path in folder.iterdir() if path.is_file()}


def test_what_is_committed_is_what_the_generator_makes(tree: Path) -> None:
    result = run(tree, "check")
    assert result.returncode == 0, result.stdout + result.stderr


def test_generating_twice_is_identical(tree: Path) -> None:
    before = contents(tree)
    assert run(tree, "generate").returncode == 0
    assert contents(tree) == before


def test_one_changed_enumerator_makes_check_red_and_names_the_files(tree: Path) -> None:
    specs = tree / "specs/level-zero/core/fence.yml"
    edit(specs, "ZE_FENCE_FLAG_SIGNALED 1", "ZE_FENCE_FLAG_SIGNALED 2")
    result = run(tree, "check")
    assert result.returncode == 1
    assert "oneapi_l0/_generated/_ze_cffi.py: line" in result.stdout
    assert "oneapi_l0/_generated/ze.py: line" in result.stdout


def test_an_edited_a_missing_and_a_foreign_file_make_check_red(tree: Path) -> None:
    folder = tree / "oneapi_l0/_generated"
    edit(folder / "ze_functions.py", "class Ze(Functions):", "class Ze(Functions):  # mine")
    (folder / "zet.py").unlink()
    (folder / "notes.txt").write_text("kept here by mistake")
    result = run(tree, "check")
    assert result.returncode == 1
    for name, why in (("ze_functions.py", "differs"), ("zet.py", "missing"), ("notes.txt", "noth")):
        assert re.search(rf"_generated/{name}: .*{why}", result.stdout)
    assert run(tree, "generate").returncode == 0
    assert not (folder / "notes.txt").exists()
    assert run(tree, "check").returncode == 0


BROKEN = {
    "an unknown key": (
        "specs/level-zero/core/fence.yml",
        "- function: zeFenceReset\n",
        "- function: zeFenceReset\n  colour: blue\n",
        r"specs/level-zero/core/fence.yml:\d+: unknown key 'colour'",
    ),
    "an unknown type": (
        "specs/level-zero/core/fence.yml",
        "in uint64_t timeout",
        "in uint65_t timeout",
        r"fence.yml:\d+: unknown type 'uint65_t'",
    ),
    "a duplicate name": (
        "specs/level-zero/core/fence.yml",
        "- function: zeFenceReset\n",
        "- function: zeFenceDestroy\n",
        r"fence.yml:\d+: duplicate name 'zeFenceDestroy', first at .*fence.yml:\d+",
    ),
    "a duplicate enumerator": (
        "specs/level-zero/core/fence.yml",
        "ZE_FENCE_FLAG_SIGNALED 1",
        "ZE_RESULT_NOT_READY 1",
        r"\.yml:\d+: duplicate enumerator 'ZE_RESULT_NOT_READY', first at ",
    ),
    "a bad version": (
        "specs/level-zero/core/graph.yml",
        "since: '1.17'",
        "since: 'latest'",
        r"graph.yml:\d+: bad version 'latest'",
    ),
    "an unknown mark": (
        "specs/level-zero/core/fence.yml",
        "hFence @release",
        "hFence @relaese",
        r"fence.yml:\d+: unknown mark @relaese",
    ),
    "a range of nothing": (
        "specs/level-zero/core/barrier.yml",
        "@range(0, numWaitEvents)",
        "@range(0, numEvents)",
        r"barrier.yml:\d+: @range names no parameter",
    ),
    "an unknown result code": (
        "specs/level-zero/core/fence.yml",
        "- ZE_RESULT_NOT_READY",
        "- ZE_RESULT_ALMOST_READY",
        r"fence.yml:\d+: unknown result code 'ZE_RESULT_ALMOST_READY'",
    ),
    "a line that is not a declaration": (
        "specs/level-zero/core/fence.yml",
        "in uint64_t timeout",
        "in uint64_t time out",
        r"fence.yml:\d+: not a C declaration",
    ),
    "a tab": (
        "specs/level-zero/core/fence.yml",
        "  class: zeFence",
        "\tclass: zeFence",
        r"fence.yml:\d+: not YAML",
    ),
    "an array length that nobody defines": (
        "specs/level-zero/core/common.yml",
        "[ZE_MAX_IPC_HANDLE_SIZE]",
        "[ZE_MAX_IPC_HANDLE_SIDE]",
        r"common.yml:\d+: unknown array length 'ZE_MAX_IPC_HANDLE_SIDE'",
    ),
    "a parameter that no rule understands": (
        "specs/level-zero/core/fence.yml",
        "in uint64_t timeout",
        "in uint64_t **timeout",
        r"fence.yml:\d+: no rule gives a role to zeFenceHostSynchronize.timeout",
    ),
    "an override that nothing uses": (
        "codegen/overrides.toml",
        "[function.zeModuleCreate]",
        "[function.zeModuleCreated]",
        r"overrides.toml:\d+: the override of zeModuleCreated is used by nothing",
    ),
    "an override without a reason": (
        "codegen/overrides.toml",
        'reason = "one address for each kernel argument; the kernel knows how many"\n',
        "",
        r"overrides.toml:\d+: the override of \w+ gives no reason",
    ),
    "an override of a parameter that is not there": (
        "codegen/overrides.toml",
        'phBuildLog = "log"',
        'phBuildLogs = "log"',
        r"overrides.toml:\d+: zeModuleCreate has no parameter 'phBuildLogs'",
    ),
    "an unknown role": (
        "codegen/overrides.toml",
        'phBuildLog = "log"',
        'phBuildLog = "diary"',
        r"overrides.toml:\d+: unknown role 'diary' of zeModuleCreate.phBuildLog",
    ),
    "TOML that is not TOML": (
        "codegen/overrides.toml",
        "[function.zeModuleCreate]",
        "[function.zeModuleCreate",
        r"overrides.toml:\d+: not TOML",
    ),
}


@pytest.mark.parametrize("case", BROKEN)
def test_bad_input_is_an_error_with_its_place_and_changes_nothing(tree: Path, case: str) -> None:
    name, old, new, message = BROKEN[case]
    edit(tree / name, old, new)
    before = contents(tree)
    result = run(tree, "generate")
    assert result.returncode == 2
    assert re.search(message, result.stderr), result.stderr
    assert "Traceback" not in result.stderr
    assert contents(tree) == before


def test_every_declaration_is_in_the_report() -> None:
    text = (ROOT / "oneapi_l0/_generated/REPORT.md").read_text("utf-8")
    reported = set(re.findall(r"^\| (\w+) \|", text, re.MULTILINE)) | set(text.split())
    reported |= {word.strip(",") for word in text.split()}
    missing = []
    for path in (ROOT / "specs").rglob("*.yml"):
        if path.parent.name == "opencl":  # called by us, wrapped for nobody
            continue
        if "preliminary" in path.parts:  # for docs/from-2019.md
            continue
        found = re.findall(r"^- (?!flags|enum)\w+: '?(\w+)", path.read_text("utf-8"), re.MULTILINE)
        missing += [name for name in found if name not in reported]
    assert not missing


def test_every_override_gives_its_reason_in_the_report() -> None:
    text = (ROOT / "oneapi_l0/_generated/REPORT.md").read_text("utf-8")
    overrides = Overrides()
    assert len(overrides.functions) >= 39
    for name, override in overrides.functions.items():
        row = next(line for line in text.splitlines() if line.startswith(f"| {name} |"))
        assert override.reason in row


def test_every_parameter_has_a_role() -> None:
    _, plans, _ = plan_all(ROOT / "specs")
    count = 0
    for plan in (plan for group in plans.values() for plan in group):
        names = [argument.name for argument in plan.arguments]
        assert names == [param.name for param in plan.function.params]
        for argument in plan.arguments:
            assert argument.role in INPUTS | OUTPUTS | HIDDEN
            count += 1
    assert count > 2600


def test_every_function_is_a_method_that_passes_as_many_arguments_as_c_takes() -> None:
    """The call inside each method, read from the emitted source, against the prototype."""
    libraries, _, _ = plan_all(ROOT / "specs")
    functions = {name: f for library in libraries.values() for name, f in library.functions.items()}
    seen = set()
    for path in (ROOT / "oneapi_l0/_generated").glob("*_functions.py"):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if not isinstance(node, ast.FunctionDef):
                continue
            seen.add(node.name)
            expected = len(functions[node.name].params)
            calls = [
                call
                for call in ast.walk(node)
                if isinstance(call, ast.Call)
                and (
                    (isinstance(call.func, ast.Name) and call.func.id == "f")
                    or (isinstance(call.func, ast.Attribute) and call.func.attr == node.name)
                )
            ]
            assert calls, node.name
            assert all(len(call.args) == expected for call in calls), node.name
    wrapped = {name for name in functions if name.startswith(("ze", "ur"))}
    assert seen == wrapped
    assert len(wrapped) == 248 + 157 + 69 + 4 + 251


def test_no_prose_of_the_specifications_is_kept() -> None:
    """A fact is short: no line of the snapshot holds a sentence."""
    for path in (ROOT / "specs").rglob("*.yml"):
        for line in path.read_text("utf-8").splitlines():
            fact = line.split(" when ")[0]
            assert not re.search(r"(?:\b[a-z]{2,} ){6,}", fact), f"{path.name}: {line}"


def test_the_report_command_prints_the_report(capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["report"]) == 0
    assert capsys.readouterr().out == (ROOT / "oneapi_l0/_generated/REPORT.md").read_text("utf-8")


def test_all_outputs_are_inside_the_generated_folder() -> None:
    outputs, folders = emit_all(ROOT)
    assert folders == [ROOT / "oneapi_l0/_generated"]
    assert all(folders[0] in output.path.parents for output in outputs)


def test_a_tree_that_is_not_upstreams_is_refused(tmp_path: Path) -> None:
    with pytest.raises(SpecError, match="not a tree of level-zero"):
        cli.import_tree(argparse.Namespace(project="level-zero", tree=tmp_path, version=None))


def test_the_readme_names_every_module_of_the_generator_and_no_other() -> None:
    folder = ROOT / "codegen"
    rows = [line for line in (folder / "README.md").read_text("utf-8").splitlines() if "|" in line]
    named = {name for row in rows for name in re.findall(r"`([\w/]+\.(?:py|toml))`", row)}
    found = {
        path.relative_to(folder).as_posix()
        for path in (*folder.rglob("*.py"), *folder.glob("*.toml"))
        if not path.name.startswith("__")
    }
    assert named == found
