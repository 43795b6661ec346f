"""`python -m codegen diff`: every kind of change is seen and ranked, between any two sources."""

from __future__ import annotations

import json
import os
import random
import re
import shutil
import subprocess
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from codegen import __main__ as cli
from codegen import snapshot
from codegen.changes import KINDS, Change
from codegen.diff import diff
from codegen.diff_text import as_json, markdown, text
from codegen.ir import CType, Decl, Enum, File, Function, SpecError, Struct, Variable
from codegen.sources import Spec, load

ROOT = Path(__file__).resolve().parents[1]
SPECS = ROOT / "specs"
PARTS = (
    "core/common.yml",
    "core/driver.yml",
    "core/event.yml",
    "core/fence.yml",
    "core/memory.yml",
)


@pytest.fixture
def some(tmp_path: Path) -> Path:
    """A snapshot of five files."""
    for part in PARTS:
        target = tmp_path / "specs" / "level-zero" / part
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(SPECS / "level-zero" / part, target)
    return tmp_path / "specs"


def edited(some: Path, name: str, old: str, new: str) -> list[Change]:
    """The changes that one edit of one file makes."""
    before = load(str(some), SPECS)
    path = some / "level-zero" / "core" / name
    content = path.read_text("utf-8")
    assert old in content
    path.write_text(content.replace(old, new, 1), "utf-8")
    return diff(before, load(str(some), SPECS))[0]


EVENT_MEMBER = "  - in uint32_t index"


@pytest.mark.parametrize(
    ("name", "old", "new", "kind", "breaks", "said"),
    [
        ("fence.yml", "  - in uint64_t timeout", "  - in uint32_t timeout", "signature", True, "→"),
        ("fence.yml", "  - in uint64_t timeout\n", "", "signature", True, "uint64_t timeout"),
        ("event.yml", EVENT_MEMBER, "  - in uint64_t index", "layout", True, "uint64_t index"),
        ("event.yml", EVENT_MEMBER + "\n", "", "layout", True, "member index removed"),
        (
            *("event.yml", EVENT_MEMBER, f"  - in uint32_t more\n{EVENT_MEMBER}"),
            *("layout", True, "new member uint32_t more"),
        ),
        ("fence.yml", "FLAG_SIGNALED 1", "FLAG_SIGNALED 2", "value", True, "1 → 2"),
        ("event.yml", "  - ZE_EVENT_POOL_FLAG_IPC 2\n", "", "value", True, "removed"),
        ("driver.yml", "ZE_MAX_DRIVER", "ZE_MAX_DRIVER", "", False, ""),
        ("fence.yml", "out ze_fence_handle_t", "in ze_fence_handle_t", "annotation", False, "[in]"),
        (
            *("fence.yml", "hFence @release", "hFence"),
            *("annotation", False, "no @release any more"),
        ),
        (
            *("fence.yml", "function: zeFenceReset", "function: zeFenceResets"),
            *("rename", True, "zeFenceReset is now zeFenceResets"),
        ),
        (
            *("fence.yml", "FLAG_SIGNALED", "FLAG_SIGNALLED"),
            *("rename", True, "ZE_FENCE_FLAG_SIGNALLED"),
        ),
        ("event.yml", EVENT_MEMBER, "  - in uint32_t place", "rename", True, "is now place"),
        ("fence.yml", "uint64_t timeout", "uint64_t time", "rename", False, "timeout is now time"),
        ("common.yml", "@of(ze_fence_desc_t)", "@of(ze_event_desc_t)", "stype", False, "was of"),
        ("fence.yml", "  - ZE_RESULT_NOT_READY\n", "", "result", False, "not documented any more"),
        (
            *("fence.yml", "  - ZE_FENCE_FLAG_SIGNALED 1", "  - ZE_FENCE_FLAG_SIGNALED 1\n"
            "  - ZE_FENCE_FLAG_MORE 2"),
            *("addition", False, "new enumerator ZE_FENCE_FLAG_MORE 2"),
        ),
    ],
)  # fmt: skip
def test_each_kind_of_change_is_seen_and_ranked(
    some: Path, name: str, old: str, new: str, kind: str, breaks: bool, said: str
) -> None:
    changes = edited(some, name, old, new)
    if not kind:
        assert changes == []
        return
    assert [(change.kind, change.breaks) for change in changes] == [(kind, breaks)]
    assert said in changes[0].text
    assert changes[0].source.line > 0


def test_a_removed_function_is_a_break_and_a_new_one_is_not(some: Path) -> None:
    before = load(str(some), SPECS)
    (some / "level-zero/core/fence.yml").unlink()
    after = load(str(some), SPECS)
    gone, _ = diff(before, after)
    assert {c.name for c in gone if c.kind == "signature"} >= {"zeFenceCreate", "zeFenceReset"}
    come, _ = diff(after, before)
    assert {c.kind for c in come} == {"addition"}
    assert not any(c.breaks for c in come)


def test_a_function_in_front_of_others_moves_a_table(some: Path) -> None:
    changes = edited(
        some, "fence.yml", "- function: zeFenceReset",
        "- function: zeFenceAnother\n  class: zeFence\n  params:\n"
        "  - in ze_fence_handle_t hFence\n- function: zeFenceReset",
    )  # fmt: skip
    assert [change.kind for change in changes] == ["table", "addition"]
    assert "zeFenceAnother is at 4, in front of older ones" in changes[0].text


def test_a_renamed_type_is_one_change_and_not_one_for_each_function(some: Path) -> None:
    before = load(str(some), SPECS)
    for path in some.rglob("*.yml"):
        content = path.read_text("utf-8")
        path.write_text(content.replace("ze_fence_handle_t", "ze_fences_handle_t"), "utf-8")
    changes, _ = diff(before, load(str(some), SPECS))
    assert [(c.kind, c.name) for c in changes] == [("rename", "ze_fences_handle_t")]


def test_what_a_struct_holds_changes_its_size(some: Path) -> None:
    """The struct itself has not a line changed."""
    changes = edited(some, "common.yml", "value: '64'", "value: '72'")
    texts = {(c.kind, c.name): c.text for c in changes}
    assert texts["value", "ZE_MAX_IPC_HANDLE_SIZE"] == "value: 64 → 72"
    assert "64 → 72 bytes, by what it holds" in texts["layout", "ze_ipc_mem_handle_t"]


# Seeded mutations: no break goes unseen ----------------------------------------------------------


def _mutate(decl: Decl, rng: random.Random) -> Decl | None:
    """A break of a random kind; None where this declaration has nothing to break."""

    def other(variables: tuple[Variable, ...]) -> tuple[Variable, ...]:
        at = rng.randrange(len(variables))
        one = variables[at]
        what = rng.choice(("type", "stars", "drop", "swap"))
        if what == "drop":
            return variables[:at] + variables[at + 1 :]
        if what == "swap" and at and variables[at - 1].type != one.type:
            return (*variables[: at - 1], one, variables[at - 1], *variables[at + 1 :])
        ctype = one.type
        new = (
            replace(ctype, pointers=(*ctype.pointers, False))
            if what == "stars"
            else CType("double" if ctype.base != "double" else "float", dims=ctype.dims)
        )
        return (*variables[:at], replace(one, type=new), *variables[at + 1 :])

    match decl:
        case Struct(members=members) if members:
            return replace(decl, members=other(members))
        case Function(params=params) if params:
            return replace(decl, params=other(params))
        case Enum(etors=etors) if etors:
            at = rng.randrange(len(etors))
            changed = replace(etors[at], value=etors[at].value + 0x1000)
            return replace(decl, etors=(*etors[:at], changed, *etors[at + 1 :]))
    return None


def test_no_seeded_break_goes_unseen() -> None:
    files = [f for f in snapshot.load_tree(SPECS) if f.path.startswith(("level-zero", "unified"))]
    places = [(i, j) for i, file in enumerate(files) for j, _ in enumerate(file.decls)]
    rng = random.Random(7)
    picked = rng.sample(places, 900)
    mutated: set[str] = set()
    new: list[File] = []
    for i, file in enumerate(files):
        decls = list(file.decls)
        for j, decl in enumerate(file.decls):
            if (i, j) in picked and (made := _mutate(decl, rng)):
                decls[j] = made
                mutated.add(decl.name)
        new.append(replace(file, decls=tuple(decls)))
    assert len(mutated) > 400
    changes, _ = diff(Spec("old", files, "snapshot"), Spec("new", new, "snapshot"))
    seen = {change.name for change in changes if change.breaks}
    assert mutated - seen == set()
    # And no more than that, but for what holds a mutated struct or has it as its base.
    extra = {c.name: c.text for c in changes if c.breaks and c.name not in mutated}
    assert all(c.kind in ("layout", "rename") for c in changes if c.name in extra and c.breaks), (
        extra
    )


def test_nothing_differs_from_itself() -> None:
    spec = load(str(SPECS), SPECS)
    assert diff(spec, spec) == ([], [])


# Sources -----------------------------------------------------------------------------------------


@pytest.mark.needs("headers")
def test_headers_are_compared_with_the_yaml_by_what_they_hold() -> None:
    """Debian's are of 1.4: all that was there is there still, but for two names."""
    changes, notes = diff(load("/usr/include/level_zero", SPECS), load(str(SPECS), SPECS))
    breaks = sorted(change.after for change in changes if change.breaks)
    assert breaks == [
        "ZE_FABRIC_VERTEX_EXP_TYPE_SUBDEVICE",
        "ZE_PHYSICAL_MEM_FLAG_ALLOCATE_ON_DEVICE",
    ]
    assert {c.name for c in changes if c.text == "new function"} >= {"zeInitDrivers"}
    assert any("headers hold no versions" in note for note in notes)
    assert any("Unified Runtime" in note for note in notes)


@pytest.fixture
def repository(some: Path, require: Callable[..., None]) -> Path:
    """A git repository with three commits, of which the second breaks and the third adds."""
    require("git")
    folder = some.parent

    def git(*arguments: str) -> None:
        env = os.environ | {
            f"GIT_{who}_{what}": "x"
            for who in ("AUTHOR", "COMMITTER")
            for what in ("NAME", "EMAIL")
        }
        subprocess.run(["git", *arguments], cwd=folder, env=env, check=True, capture_output=True)

    def commit(edit: Callable[[str], str]) -> None:
        path = some / "level-zero/core/fence.yml"
        path.write_text(edit(path.read_text("utf-8")), "utf-8")
        git("add", "-A")
        git("commit", "--allow-empty", "-m", "x")

    git("init", "-q")
    commit(lambda content: content)
    commit(lambda content: content.replace("FLAG_SIGNALED 1", "FLAG_SIGNALED 2"))
    commit(
        lambda content: content.replace("FLAG_SIGNALED 2", "FLAG_SIGNALED 2\n  - ZE_FENCE_FLAG_X 4")
    )
    return folder


@pytest.mark.parametrize(
    ("old", "new", "status", "said"),
    [
        ("HEAD~2", "HEAD", 1, "ZE_FENCE_FLAG_SIGNALED: 1 → 2"),
        ("HEAD~2:specs", "HEAD~1:specs/level-zero", 1, "1 → 2"),
        ("HEAD~1", "specs", 0, "new enumerator ZE_FENCE_FLAG_X 4"),
        ("HEAD", "specs", 0, "0 breaks, 0 other changes, 0 additions"),
        ("{}@HEAD~2", "specs/level-zero/core/fence.yml", 1, "1 → 2"),
    ],
)
def test_git_revisions_and_exit_status(
    repository: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    old: str,
    new: str,
    status: int,
    said: str,
) -> None:
    monkeypatch.chdir(repository)
    assert cli.main(["diff", old.format(repository), new]) == status
    assert said in capsys.readouterr().out


@pytest.mark.parametrize(
    ("old", "message"),
    [
        ("no-such-thing", "neither a file, a folder nor a git revision"),
        ("--upload-pack=x", "neither a file, a folder nor a git revision"),
        ("HEAD:nowhere", "has no nowhere"),
        ("empty", "holds no specification"),
        ("file.txt", "no C code"),
        ("file.bin", "neither a header, a document nor a .yml file"),
        ("broken.h", "broken.h:1: not C"),
    ],
)
def test_bad_input_is_status_2_with_its_reason(
    repository: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    old: str,
    message: str,
) -> None:
    monkeypatch.chdir(repository)
    Path("empty").mkdir()
    Path("file.txt").write_text("words", "utf-8")
    Path("file.bin").write_bytes(b"\0\1")
    Path("broken.h").write_text("struct {", "utf-8")
    arguments = ["diff", "specs", old] if not old.startswith("-") else ["diff", "--", "specs", old]
    assert cli.main(arguments) == 2
    error = capsys.readouterr().err
    assert error.startswith("error: ")
    assert message in error


def test_nothing_in_common_is_said() -> None:
    with pytest.raises(SpecError, match="nothing to compare"):
        diff(load(str(SPECS / "level-zero"), SPECS), load(str(SPECS / "unified-runtime"), SPECS))


# Forms -------------------------------------------------------------------------------------------


def test_the_three_forms_say_the_same(some: Path) -> None:
    changes = edited(some, "fence.yml", "FLAG_SIGNALED 1", "FLAG_SIGNALED 2")
    shown = text("a", "b", changes, ["a note"])
    assert shown.splitlines()[0] == "a → b: 1 break, 0 other changes, 0 additions"
    assert re.search(r"! ze_fence_flags_t: .* \(specs/level-zero/core/fence\.yml:\d+\)", shown)
    assert "note: a note" in shown
    marked = markdown("a", "b", changes, [])
    assert "### Values" in marked
    assert "- **break** `ze_fence_flags_t`: ZE\\_FENCE\\_FLAG\\_SIGNALED: 1 → 2" in marked
    answer = json.loads(as_json("a", "b", changes, []))
    assert answer["breaks"] is True
    assert answer["counts"] == {"value": 1}
    assert answer["changes"][0]["before"] == "1"


def test_the_kinds_are_in_their_rank() -> None:
    kinds = list(KINDS)
    assert kinds[:3] == ["signature", "layout", "value"]
    assert kinds[3:] == ["annotation", "rename", "stype", "result", "table", "addition"]
