"""Writes docs/cpu-driver-functions.md: what each function does on the CPU driver.

    python tests/functions_page.py

The facts are the driver's own docstrings: what begins with "No effect: ", "None: " or
"Not supported: " is what it says; every other function is implemented.
"""

from __future__ import annotations

from collections import Counter
from pathlib import Path

from oneapi_l0.drivers.cpu import open_implementation

PAGE = Path(__file__).parents[1] / "docs" / "cpu-driver-functions.md"
LIBRARIES = {"ze": "core", "zes": "Sysman", "zet": "tools", "zer": "runtime"}
KINDS = {"No effect": "no effect", "None": "there are none", "Not supported": "not supported"}

HEAD = """\
# What each function does on the CPU driver

*No effect* means that the call checks its arguments and succeeds, and that nothing has to be done;
*there are none*, that the list is empty; *not supported*, that it fails with `UNSUPPORTED_FEATURE`
or the code that the specification has for it. `python tests/functions_page.py` writes this page
from the driver.

"""


def answer(function: object) -> tuple[str, str]:
    """(kind, why) of one of the driver's functions."""
    text = " ".join((getattr(function, "__doc__", None) or "").split("\n\n")[0].split())
    kind, found, why = text.partition(": ")
    if found and kind in KINDS:
        return KINDS[kind], why.removesuffix(".")
    return "implemented", ""


def text() -> str:
    functions = open_implementation().functions
    from oneapi_l0.drivers.cpu.interfaces import functions_of

    sections = []
    for library, noun in LIBRARIES.items():
        answers = {name: answer(functions[name]) for name in sorted(functions_of(library))}
        counts = Counter(kind for kind, _ in answers.values())
        summary = ", ".join(f"{count} {kind}" for kind, count in counts.most_common())
        lines = [f"## `{library}`: {noun}\n\n{len(answers)} functions: {summary}.\n\n"]
        lines.append("| function | on the CPU driver |\n| --- | --- |\n")
        for name, (kind, why) in answers.items():
            lines.append(f"| `{name}` | {f'{kind}: {why}' if why else kind} |\n")
        sections.append("".join(lines))
    return HEAD + "\n".join(sections)


if __name__ == "__main__":
    PAGE.write_text(text(), "utf-8")
