"""The pages of the documentation that follow from `specs/`."""

from __future__ import annotations

from pathlib import Path

from . import from_2019_page, snapshot, versions_page
from .write import Output


def pages(root: Path) -> list[Output]:
    """What is generated into `docs/`; nothing where there is no such folder."""
    docs, specs = root / "docs", root / "specs"
    if not docs.is_dir():
        return []
    files = snapshot.load_tree(specs)
    return [
        Output(docs / "versions.md", versions_page.page(specs, files)),
        Output(docs / "from-2019.md", from_2019_page.page(files)),
    ]
