"""One header through libclang, with our own declarations around it, or an error with its place.

libclang comes from PyPI (the extra `codegen`) without any header. What headers usually include is
made here: the standard integer types, and `ze_api.h` and its siblings from `specs/`, so that a
vendor's header, or the code of a document, is understood without anything being installed.
"""

from __future__ import annotations

import re
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from importlib import import_module
from pathlib import Path
from typing import Any

from .ir import Source, SpecError

_STDINT = """
typedef signed char int8_t;
typedef short int16_t;
typedef int int32_t;
typedef long int64_t;
typedef unsigned char uint8_t;
typedef unsigned short uint16_t;
typedef unsigned int uint32_t;
typedef unsigned long uint64_t;
"""
_LIMITS = """
#define INT8_MAX 127
#define INT16_MAX 32767
#define INT32_MAX 2147483647
#define INT64_MAX 9223372036854775807LL
#define UINT8_MAX 255
#define UINT16_MAX 65535
#define UINT32_MAX 4294967295U
#define UINT64_MAX 18446744073709551615ULL
#define SIZE_MAX UINT64_MAX
typedef unsigned long uintptr_t;
typedef long intptr_t;
"""
_STDDEF = """
typedef unsigned long size_t;
typedef long ptrdiff_t;
#ifndef NULL
#define NULL ((void *)0)
#endif
"""
_STDBOOL = """
#ifndef __cplusplus
#define bool _Bool
#define true 1
#define false 0
#endif
"""
_STANDARD = {
    "stdint.h": "#pragma once\n" + _STDINT + _LIMITS,
    "stddef.h": "#pragma once\n" + _STDDEF,
    "stdbool.h": "#pragma once\n" + _STDBOOL,
    **dict.fromkeys(("string.h", "stdlib.h", "stdio.h", "limits.h", "assert.h"), "#pragma once\n"),
    "cstdint": '#include "stdint.h"\nnamespace std { using ::uint8_t; using ::uint16_t;'
    " using ::uint32_t; using ::uint64_t; using ::int8_t; using ::int16_t; using ::int32_t;"
    " using ::int64_t; }\n",
    "cstddef": '#include "stddef.h"\nnamespace std { using ::size_t; }\n',
    **dict.fromkeys(("cstring", "cstdlib", "limits", "type_traits"), "#pragma once\n"),
}
_API_HEADERS = ("ze_api.h", "zes_api.h", "zet_api.h", "zer_api.h", "ze_ddi.h")
_API_MACROS = """
#define ZE_MAKE_VERSION(_major, _minor) (((_major) << 16) | ((_minor) & 0x0000ffff))
#define ZE_BIT(_i) (1 << (_i))
#define ZE_APICALL
#define ZE_CALLBACK_CONV
#define ZE_APIEXPORT
#define ZE_DLLEXPORT
"""


def _library() -> Any:
    try:
        return import_module("clang.cindex")
    except ImportError as error:
        raise SpecError(
            "import-headers", "libclang is missing: pip install 'oneapi-l0[codegen]'"
        ) from error


@dataclass
class Unit:
    """A parsed header, or the C of a document, whose lines are those of its file."""

    shown: str
    text: str
    language: str = "c"
    cursor: Any = None
    path: str = ""
    arguments: tuple[str, ...] = ()

    def source(self, cursor: Any) -> Source:
        return Source(self.shown, cursor.location.line)

    def ours(self, cursor: Any) -> bool:
        file = cursor.location.file
        return file is not None and file.name == self.path

    def extent(self, cursor: Any) -> tuple[int, int]:
        """Where it is in the text, in characters."""
        extent = cursor.extent
        return self._index(extent.start), self._index(extent.end)

    def _index(self, location: Any) -> int:
        # libclang counts bytes; the texts are made of ASCII before they get here.
        return int(location.offset)

    def written(self, cursor: Any) -> str:
        start, end = self.extent(cursor)
        return self.text[start:end]


def api_text(specs: Path) -> str:
    """All Level Zero declarations of `specs/` as C."""
    from .emit.cdef import cdef
    from .resolve import resolve
    from .snapshot import load_tree

    library = resolve("ze", load_tree(specs))
    return "#pragma once\n#include <stdint.h>\n#include <stddef.h>\n#include <stdbool.h>\n" + (
        _API_MACROS
        + '#ifdef __cplusplus\nextern "C" {\n#endif\n'
        + cdef(library)
        + "#ifdef __cplusplus\n}\n#endif\n"
    )


class Clang:
    """Parses texts; the folder with the headers that they may include lives as long as it."""

    def __init__(self, includes: tuple[Path, ...] = (), api: str = "") -> None:
        self.cindex = _library()
        self.includes = includes
        self._folder = tempfile.TemporaryDirectory(prefix="codegen-")
        self.folder = Path(self._folder.name)
        standard = self.folder / "standard"
        standard.mkdir()
        for name, text in _STANDARD.items():
            (standard / name).write_text(text, "utf-8")
        if api:
            for name in _API_HEADERS:
                for place in (self.folder / "api", self.folder / "api" / "level_zero"):
                    place.mkdir(parents=True, exist_ok=True)
                    text = api if name == "ze_api.h" else '#include "ze_api.h"\n'
                    if place.name == "level_zero":
                        text = f'#include "../{name}"\n'
                    (place / name).write_text(text, "utf-8")

    def close(self) -> None:
        self._folder.cleanup()

    def __enter__(self) -> Clang:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def arguments(self, language: str, beside: Path | None, text: str) -> list[str]:
        standard = "c++17" if language == "c++" else "gnu11"
        arguments = ["-x", language, f"-std={standard}", "-nostdinc", "-target", "x86_64-linux-gnu"]
        arguments += ["-U__SSE__", "-U__SSE2__", "-U__MMX__"]  # their headers are not here
        arguments += ["-w", "-ferror-limit=1", "-fparse-all-comments"]
        for folder in (self.folder / "standard", beside, *self.includes, self.folder / "api"):
            if folder is not None and folder.is_dir():
                arguments += ["-I", str(folder)]
        own = re.search(r"\bze_api\.h|\}\s*ze_result_t\s*;", text)
        if (
            not own
            and re.search(r"\b(ze[a-z]*_\w+_t|ZE_\w+)\b", text)
            and (self.folder / "api").is_dir()
        ):
            arguments += ["-include", "ze_api.h"]  # it speaks of Level Zero and includes nothing
        return arguments

    def parse(self, text: str, shown: str, path: Path | None = None, language: str = "") -> Unit:
        """The text as C or, if it is not C, as C++; its errors are those of the more likely."""
        text = text.encode("ascii", "replace").decode("ascii")
        if "\0" in text:
            raise SpecError(
                Source(shown, text[: text.index("\0")].count("\n") + 1), "a NUL: not a text"
            )
        marked = re.search(
            r"^\s*(using|constexpr|namespace|template|class)\b|static_cast|nullptr|<c\w+>",
            text,
            re.M,
        )
        order = [language] if language else ["c++", "c"] if marked else ["c", "c++"]
        errors = []
        for name in order:
            unit, error = self._try(text, shown, path, name)
            if error is None:
                return unit
            errors.append(error)
        raise errors[0]

    def _try(
        self, text: str, shown: str, path: Path | None, language: str
    ) -> tuple[Unit, SpecError | None]:
        # Where the real file is does not matter to quoted includes: its folder is searched.
        name = str(self.folder / ("header.hpp" if language == "c++" else "header.h"))
        Path(name).write_text(text, "ascii")
        options = self.cindex.TranslationUnit.PARSE_DETAILED_PROCESSING_RECORD
        beside = path.parent if path else None
        try:
            arguments = self.arguments(language, beside, text)
            parsed = self.cindex.Index.create().parse(name, args=arguments, options=options)
        except self.cindex.TranslationUnitLoadError as error:
            raise SpecError(Source(shown, 1), "libclang cannot read it") from error
        unit = Unit(shown, text, language, parsed.cursor, name, tuple(arguments))
        unit.cursor._kept = parsed
        for diagnostic in parsed.diagnostics:
            if diagnostic.severity >= self.cindex.Diagnostic.Error:
                file = diagnostic.location.file
                inside = file is not None and file.name == name
                where = Source(
                    shown if inside or not file else file.name, diagnostic.location.line or 1
                )
                return unit, SpecError(where, f"not {language.upper()}: {diagnostic.spelling}")
        return unit, None

    def constants(self, unit: Unit, names: list[str]) -> dict[str, int]:
        """The values of those macros that are integer constants, as the compiler computes them."""
        found: dict[str, int] = {}
        # One enum each: one that is no constant must not hide the others.
        probes = "".join(
            f"enum {{ codegen_value_{i} = ({name}) }};\n" for i, name in enumerate(names)
        )
        text = unit.text + "\n" + probes
        name = unit.path
        Path(name).write_text(text, "ascii")
        arguments = [arg for arg in unit.arguments if arg != "-ferror-limit=1"]
        parsed = self.cindex.Index.create().parse(name, args=[*arguments, "-ferror-limit=0"])
        bad = {d.location.line for d in parsed.diagnostics if d.severity >= 3}
        for cursor in _enumerators(parsed.cursor, self.cindex):
            match = re.fullmatch(r"codegen_value_(\d+)", cursor.spelling)
            if match and cursor.location.line not in bad:
                found[names[int(match[1])]] = cursor.enum_value
        return found


def _enumerators(cursor: Any, cindex: Any) -> Iterator[Any]:
    for child in cursor.get_children():
        if child.kind == cindex.CursorKind.ENUM_DECL:
            yield from child.get_children()
