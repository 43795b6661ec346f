"""Writes docs/programming-guide-rows.md: rows of the programming guide, their tests, their results.

    python tests/guide_page.py

runs the tests that carry a row's id, and writes what they gave.
"""

from __future__ import annotations

import re
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ElementTree
from collections import Counter
from pathlib import Path

TESTS = Path(__file__).parent
ROOT = TESTS.parent
PAGE = ROOT / "docs" / "programming-guide-rows.md"
sys.path.insert(0, str(TESTS))

from guide_rows import NOT_TESTED, ROWS  # noqa: E402
from test_gpu_rows import DIFFERS, STATED, TWO_TILES, TWO_TILES_DIFFER  # noqa: E402

HEAD = """\
# The programming guide, row by row

What the Level Zero programming guide promises, one statement a row, and the tests that hold the CPU
driver to it. Rows that Intel's GPU driver answers without hardware (status codes; nothing executes)
are asked there too: Debian's driver of Level Zero 1.3, whose differences are named.

`python tests/guide_page.py` runs these tests and writes this page.

| row | states | CPU driver | GPU driver without hardware |
| --- | --- | --- | --- |
"""


def row_tests() -> dict[str, list[tuple[str, str]]]:
    """Row to the tests with its id in their names: (file, function), in the order of the files."""
    found: dict[str, list[tuple[str, str]]] = {row: [] for row in ROWS}
    for path in sorted(TESTS.rglob("test_*.py")):
        if path.name in ("test_gpu_driver.py", "test_gpu_rows.py"):
            continue
        for name in re.findall(r"^ *def (test_\w+)\(", path.read_text("utf-8"), re.MULTILINE):
            for part in dict.fromkeys(name.split("_")[1:]):
                if part in found:
                    found[part].append((path.relative_to(TESTS).as_posix(), name))
    return found


def outcomes(tests: dict[str, list[tuple[str, str]]]) -> dict[tuple[str, str], Counter[str]]:
    """What each test gave: how many of its cases passed, failed or were skipped."""
    nodes = sorted({f"{TESTS / file}::{name}" for found in tests.values() for file, name in found})
    with tempfile.TemporaryDirectory() as folder:
        report = Path(folder) / "report.xml"
        command = [sys.executable, "-m", "pytest", "-q", f"--junitxml={report}", *nodes]
        subprocess.run(command, cwd=ROOT, check=False)
        cases = list(ElementTree.parse(report).iter("testcase"))
    found: dict[tuple[str, str], Counter[str]] = {}
    for case in cases:
        file = case.attrib["classname"].removeprefix("tests.").replace(".", "/") + ".py"
        key = (file, case.attrib["name"].split("[")[0])
        kinds = {child.tag for child in case}
        bad = "failed" if kinds & {"failure", "error"} else "skipped"
        found.setdefault(key, Counter())[
            bad if kinds & {"failure", "error", "skipped"} else "passed"
        ] += 1
    return found


def gpu_answer(row: str) -> str:
    for stated in (STATED, TWO_TILES):
        if row in stated:
            return "as stated"
    for differing in (DIFFERS, TWO_TILES_DIFFER):
        if row in differing:
            return f"differs: {differing[row][1]}"
    return ""


def text(
    tests: dict[str, list[tuple[str, str]]], results: dict[tuple[str, str], Counter[str]]
) -> str:
    lines = []
    for row, (states, _) in ROWS.items():
        shown = []
        for file, name in tests[row]:
            counts = ", ".join(f"{n} {what}" for what, n in results[file, name].items())
            shown.append(f"`{name}` ({counts})")
        cpu = "<br>".join(shown) or NOT_TESTED.get(row, "")
        lines.append(f"| {row} | {states} | {cpu} | {gpu_answer(row)} |\n")
    return HEAD + "".join(lines)


def main() -> None:
    tests = row_tests()
    PAGE.write_text(text(tests, outcomes(tests)), "utf-8")


if __name__ == "__main__":
    main()
