"""Reads C headers, and the C code of documents, into the IR.

libclang says what is declared; the text says how it was written, so that types, lengths and
comments come out as an author wrote them. What headers do not hold (the version that brought a
function, its class, the order of tables, defaults) is left empty, and `File.unknown` says so.
"""

from __future__ import annotations

from pathlib import Path

from . import code_blocks
from .clang_unit import Clang
from .header_declarations import Declarations
from .ir import File, Source, SpecError
from .text_yaml import read_text

UNKNOWN = ("since", "class", "order", "chains")  # what only upstream's YAML knows


class HeaderReader:
    """Reads headers; names that one of them declares are known to those behind it."""

    def __init__(self, clang: Clang, known_handles: set[str] | None = None) -> None:
        self.clang = clang
        self.handles = set(known_handles or ())
        self.left_out: list[str] = []  # with the reason, for the one who imports

    def read(self, path: Path, name: str, shown: str = "") -> File:
        """The declarations of one file; `name` is its path below specs/."""
        text = read_text(path, shown or path.name)
        return self.read_text(text, name, shown or path.name, path)

    def read_text(self, text: str, name: str, shown: str, path: Path | None = None) -> File:
        if path is not None and path.suffix.lower() in code_blocks.SUFFIXES:
            text = code_blocks.code_of_document(text)
            if not text.strip():
                raise SpecError(Source(shown, 1), "no C code in this document")
        unit = self.clang.parse(text, shown, path)
        decls = Declarations(self.clang, unit, self.handles, self.left_out).read()
        if not decls:
            raise SpecError(Source(shown, 1), "declares nothing")
        return File(name, tuple(decls), unknown=UNKNOWN)
