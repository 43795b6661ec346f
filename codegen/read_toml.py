"""TOML with errors that name the file and the line."""

from __future__ import annotations

import re
import sys
from pathlib import Path
from typing import Any

from .ir import Source, SpecError

if sys.version_info >= (3, 11):
    import tomllib
else:
    import tomli as tomllib


def read_toml(path: Path) -> dict[str, Any]:
    try:
        return tomllib.loads(path.read_text("utf-8"))
    except tomllib.TOMLDecodeError as error:
        line = re.search(r"line (\d+)", str(error))
        where = Source(path.name, int(line[1]) if line else 1)
        raise SpecError(where, f"not TOML: {error}") from error
    except (OSError, UnicodeDecodeError) as error:
        raise SpecError(path.name, f"cannot be read: {error}") from error


def line_of(path: Path, needle: str) -> int:
    """The first line that holds `needle`: TOML itself keeps no places."""
    for number, line in enumerate(path.read_text("utf-8").splitlines(), 1):
        if needle in line:
            return number
    return 1
