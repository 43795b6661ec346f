"""The C code in documents: fenced blocks of Markdown, directives of reStructuredText."""

from __future__ import annotations

import re

SUFFIXES = {".md", ".rst", ".txt", ".markdown"}
_FENCE = re.compile(r"^(\s*)(`{3,}|~{3,})\s*\{?\.?([\w+\-]*)")
_DIRECTIVE = re.compile(r"^(\s*)\.\. (?:code-block|code|sourcecode|parsed-literal):: *(\w*)")
_LANGUAGES = {"c", "cpp", "c++", "cxx", "h", "hpp"}


def code_of_document(text: str) -> str:
    """The C blocks of Markdown or reStructuredText, every line where it was; prose is blanked."""
    kept: list[str] = []
    fence = indent = ""
    keep = False
    for line in text.splitlines():
        opened = _FENCE.match(line)
        if fence:
            closed = opened and opened[2].startswith(fence) and not opened[3]
            fence = "" if closed else fence
            kept.append(line if keep and not closed else "")
        elif opened:
            fence, keep = opened[2], opened[3].lower() in _LANGUAGES
            kept.append("")
        elif directive := _DIRECTIVE.match(line):
            indent, keep = directive[1] + " ", directive[2].lower() in _LANGUAGES
            kept.append("")
        elif indent and (not line.strip() or line.startswith(indent)):
            kept.append(line if keep and not re.match(r"\s*:\w+:", line) else "")
        else:
            indent = ""
            kept.append("")
    return "\n".join(kept) + "\n"
