"""Annotations, `[in,out][optional][range(0, *pCount)]`: the words that upstream's YAML and the
comments of headers have in common."""

from __future__ import annotations

import re
from collections.abc import Container

from .ir import Mark

WORDS = {"optional", "release", "retain", "alloc", "nocheck", "mbz"}
CALLS = {"range", "typename", "bounds", "tagged_by"}
DEPRECATED = {"DEPRECATED", "deprecated-value"}


def direction(found: list[str]) -> str:
    """One direction of those that were found: both of them, the first one, or "none"."""
    return "in,out" if {"in", "out"} <= set(found) else found[0] if found else "none"


def call(word: str) -> Mark | None:
    """The mark of a known word with an argument, `range(0, *pCount)`; None for any other."""
    match = re.fullmatch(r"(\w+)\s*\((.*)\)", word)
    if not match or match[1] not in CALLS:
        return None
    return Mark(match[1], re.sub(r"\s*,\s*", ", ", match[2].replace("`", "").strip()))


def is_extent(extent: str, params: Container[str]) -> bool:
    """Whether a range can end there: at one of these parameters, `*pCount`, or at a number."""
    end = extent.lstrip("*")
    return end in params or end.replace(".", "").isdigit()


def deprecated(text: str) -> tuple[Mark, ...]:
    """The mark of what a text calls deprecated."""
    if match := re.search(r"[@\\]deprecated(?:\s+since\s+(\d+\.\d+))?", text):
        return (Mark("deprecated", match[1] or ""),)
    if re.search(rf"\[({'|'.join(DEPRECATED)})\]|\. Deprecated, use ", text):
        return (Mark("deprecated"),)
    return ()
