"""`docs/versions.md` tells when each function came, as the tags and the declarations have it."""

from __future__ import annotations

import json
import os
import re
from pathlib import Path

import pytest

from codegen import __main__ as cli
from codegen import history, snapshot
from codegen.cut import cut
from codegen.ir import Function
from codegen.pages import pages
from codegen.versions_page import disagreements, first_tags

ROOT = Path(__file__).resolve().parents[1]
SPECS = ROOT / "specs"
REPOSITORIES = {
    "level-zero": "ONEAPI_L0_LEVEL_ZERO_SPEC_REPOSITORY",
    "unified-runtime": "ONEAPI_L0_UNIFIED_RUNTIME_REPOSITORY",
}


def names(project: str) -> set[str]:
    files = snapshot.load_tree(SPECS)
    own = (file for file in files if file.path.startswith(project + "/"))
    return {function.name for file in own for function in file.of(Function)}


def test_the_pages_are_what_specs_gives() -> None:
    for output in pages(ROOT):
        assert output.path.read_text("utf-8") == output.text, output.path.name


def test_what_came_and_went_adds_up_to_what_is_there() -> None:
    rows = history.read(SPECS)["level-zero"]
    present: set[str] = set()
    for row in rows:
        assert not present & set(row["new"])
        assert set(row["gone"]) <= present
        present = (present | set(row["new"])) - set(row["gone"])
        assert len(present) == row["functions"], row["release"]
    assert present == names("level-zero")
    assert rows[0]["release"] == "v1.0"
    assert rows[-1]["release"] == "v1.17.24"
    assert len(rows) == 43


def test_every_function_of_the_page_is_there_once_with_its_version() -> None:
    text = (ROOT / "docs/versions.md").read_text("utf-8")
    table = dict(re.findall(r"^\| `(ze\w+)`(?: \(deprecated\))? \| ([\d.]+) \| v", text, re.M))
    files = [f for f in snapshot.load_tree(SPECS) if f.path.startswith("level-zero/")]
    for minor in (0, 4, 9, 13, 17):
        kept, _ = cut(files, (1, minor))
        there = {function.name for file in kept for function in file.of(Function)}
        said = {name for name, version in table.items() if int(version.split(".")[1]) <= minor}
        assert there == said
    assert len(set(re.findall(r"^\| `(ur\w+)` \| ", text, re.M))) == 251


def test_versions_and_tags_disagree_only_where_the_page_says_so() -> None:
    files = [f for f in snapshot.load_tree(SPECS) if f.path.startswith("level-zero/")]
    rows = history.read(SPECS)["level-zero"]
    found = disagreements(rows, files)
    assert len(first_tags(rows)) == 478
    assert len(found) == 12
    text = (ROOT / "docs/versions.md").read_text("utf-8")
    section = text.partition("### Where `version` and the tags disagree")[2].partition("\n## ")[0]
    assert re.findall(r"^\| `(\w+)`", section, re.M) == [name for name, _, _ in found]


@pytest.mark.parametrize("project", REPOSITORIES)
def test_the_tags_say_so_still(project: str) -> None:
    """The long form: set the variable to a clone of upstream's repository with its tags."""
    repository = os.environ.get(REPOSITORIES[project])
    if not repository:
        pytest.skip(f"{REPOSITORIES[project]} names no repository")
    made = json.loads(history.updated(project, Path(repository), SPECS))
    assert made == history.read(SPECS)


@pytest.mark.needs("git")
def test_a_folder_without_tags_is_an_error(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert cli.main(["history", "level-zero", str(tmp_path)]) == 2
    assert "not a git repository" in capsys.readouterr().err


def test_without_git_it_says_so(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    assert cli.main(["history", "level-zero", str(tmp_path)]) == 2
    assert "git cannot be run" in capsys.readouterr().err
    assert cli.main(["diff", "v1.9", "specs"]) == 2
    assert "nor a git revision (git is not installed)" in capsys.readouterr().err
