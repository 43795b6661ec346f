"""Every block of code in the documentation runs, and prints what the page says that it prints."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path
from types import FunctionType
from typing import Any

import pytest

import oneapi_l0
from oneapi_l0.loader.environment import MEANINGS

ROOT = Path(__file__).resolve().parent.parent
DOCS = ROOT / "docs"

# Rows of `doctor` that stand for whatever else begins so.
OF_MANY = {"ONEAPI_L0_*", "ZE_*", "ZEL_*", "UR_*", "OCL_ICD_*"}

BLOCK = re.compile(r"^```python\n(.*?)^```\n(?:\n```(?:text)?\n(.*?)^```$)?", re.M | re.S)
PAGES = sorted(page for page in DOCS.rglob("*.md") if "```python\n" in page.read_text("utf-8"))


def program(page: Path) -> tuple[str, str]:
    """The blocks of a page as one program, and what it has to print.

    Blocks of a page share their names, as a reader who types them one after the other would have
    it; line numbers in a traceback are those of the page.
    """
    text = page.read_text("utf-8")
    lines: list[str] = []
    printed = ""
    for match in BLOCK.finditer(text):
        code, output = match.groups()
        start = text.count("\n", 0, match.start(1))
        lines += [""] * (start - len(lines))
        lines += code.splitlines()
        printed += output or ""
    return "\n".join(lines) + "\n", printed


def parameter(page: Path) -> Any:
    is_compiling = "from_source" in page.read_text("utf-8")
    needs = pytest.mark.needs("cpu", *(("clang", "llvm_spirv") if is_compiling else ()))
    return pytest.param(page, id=page.stem, marks=needs)


@pytest.mark.parametrize("page", [parameter(page) for page in PAGES])
def test_the_code_of_a_page_prints_what_the_page_says(page: Path, tmp_path: Path) -> None:
    code, expected = program(page)
    script = tmp_path / page.with_suffix(".py").name
    script.write_text(code)
    environment = {
        **os.environ,
        "ONEAPI_L0_DRIVERS": "cpu",
        "PYTHONPATH": str(ROOT),
        "XDG_CACHE_HOME": str(tmp_path / "cache"),
    }
    result = subprocess.run(
        [sys.executable, "-W", "error", script],
        cwd=ROOT,
        env=environment,
        capture_output=True,
        text=True,
        timeout=300,
    )
    assert result.returncode == 0, result.stderr
    assert result.stdout == expected


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The documentation as HTML; what Sphinx warns of is an error."""
    folder = tmp_path_factory.mktemp("html")
    command = [sys.executable, "-m", "sphinx", "-q", "-W", "--keep-going", "-b", "html"]
    result = subprocess.run([*command, DOCS, folder], capture_output=True, text=True, timeout=600)
    assert result.returncode == 0, result.stderr
    return folder


def test_the_documentation_builds_without_a_warning(built: Path) -> None:
    assert (built / "index.html").is_file()


def test_every_public_name_is_on_the_page_of_the_api(built: Path) -> None:
    described = set(re.findall(r'id="([\w.]+)"', (built / "api.html").read_text("utf-8")))
    public = {
        f"{module.__name__}.{name}"
        for module in (oneapi_l0, oneapi_l0.ur, oneapi_l0.ipc)
        for name in module.__all__
        if name != "SPEC_VERSIONS" and callable(getattr(module, name))
    }
    public |= {
        f"oneapi_l0.errors.{name}"
        for name, value in vars(oneapi_l0.errors).items()
        if isinstance(value, type) and issubclass(value, oneapi_l0.errors.Error)
    }
    for name in list(public):
        module, _, short = name.rpartition(".")
        thing = getattr(sys.modules[module], short)
        members = vars(thing) if isinstance(thing, type) else {}
        public |= {
            f"{name}.{member}"
            for member, value in members.items()
            if member[0] != "_" and isinstance(value, (FunctionType, property, classmethod))
        }
    assert {"oneapi_l0.Context", "oneapi_l0.Device.properties"} <= public
    assert public - described == set()


def test_every_variable_that_is_read_is_documented() -> None:
    page = (DOCS / "environment.md").read_text("utf-8")
    sources = [path.read_text("utf-8") for path in (ROOT / "oneapi_l0").rglob("*.py")]
    read = set(re.findall(r"\"(ONEAPI_L0_[A-Z_]+[A-Z])\"", "".join(sources)))
    assert "ONEAPI_L0_DRIVERS" in read
    assert read == set(re.findall(r"^\| `(ONEAPI_L0_[A-Z_]+)`", page, re.M))


def test_every_variable_that_doctor_explains_is_documented() -> None:
    page = (DOCS / "environment.md").read_text("utf-8")
    documented = set(re.findall(r"`([A-Za-z_0-9]+)…?`", page))
    assert {name.rstrip("*") for name in MEANINGS if name not in OF_MANY} <= documented
