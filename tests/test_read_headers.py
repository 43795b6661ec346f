"""C headers and documents give the same IR as upstream's YAML; what cannot be read is an error with
its file and line."""

from __future__ import annotations

import functools
import os
import re
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from codegen import snapshot
from codegen.clang_unit import Clang, api_text
from codegen.code_blocks import code_of_document
from codegen.comments import variable_marks
from codegen.facts import variable_line
from codegen.ir import (
    Decl,
    Enum,
    File,
    Function,
    Handle,
    Macro,
    SpecError,
    Struct,
    Typedef,
    Variable,
)
from codegen.read_headers import HeaderReader

ROOT = Path(__file__).resolve().parents[1]
DEBIAN = Path("/usr/include/level_zero")


@pytest.fixture(scope="module")
def clang() -> Iterator[Clang]:
    with Clang((), api_text(ROOT / "specs")) as made:
        yield made


def read(clang: Clang, text: str, name: str = "some.h") -> File:
    return HeaderReader(clang).read_text(text, "extensions/some.yml", name, Path(name))


# Equality with the YAML ---------------------------------------------------------------------------

# All that has changed from 1.4, which Debian's headers are, to our specification.
CHANGED = {
    "in,out char **pString -> in,out char **pString @optional",
    "in const void *pStart -> in const void *pStart @optional",
    "ZE_PHYSICAL_MEM_FLAG_TBD 1 -> none",  # its place is ALLOCATE_ON_DEVICE's
    "ZE_FABRIC_VERTEX_EXP_TYPE_SUBEVICE 2 -> none",  # was misspelt
}


@functools.cache
def yaml() -> dict[str, Decl]:
    """The declarations of our specification, or of the tree that a variable names."""
    if tree := os.environ.get("ONEAPI_L0_LEVEL_ZERO_SPEC_1_4"):
        from codegen.anomalies import Anomalies
        from codegen.dialects import LEVEL_ZERO
        from codegen.read_yaml import Reader

        files = Reader(LEVEL_ZERO, (1, 4), Anomalies.lenient()).read(Path(tree))
    else:
        files = snapshot.load_tree(ROOT / "specs")
    found: dict[str, Decl] = {}
    for file in files:
        if file.path.startswith("level-zero/"):
            for decl in file.decls:
                if isinstance(decl, (Enum, Struct, Function, Handle, Typedef, Macro)):
                    found.setdefault(decl.name, decl)
    return found


def lines(variables: tuple[Variable, ...]) -> list[str]:
    """As in the snapshot, without what only the YAML holds, and without deprecation."""
    dropped = ("since", "init", "deprecated")
    return [
        variable_line(replace(v, marks=tuple(m for m in v.marks if m.name not in dropped)))
        for v in variables
    ]


def members(struct: Struct) -> tuple[Variable, ...]:
    base = yaml().get(struct.base)
    return (members(base) if isinstance(base, Struct) else ()) + struct.members


def differences(header: Decl, spec: Decl | None) -> list[str]:
    if type(header) is not type(spec):
        return [f"{header.name}: {type(header).__name__} -> {type(spec).__name__}"]
    if isinstance(header, Struct) and isinstance(spec, Struct):
        pairs = list(zip(lines(header.members), lines(members(spec)), strict=True))
        return [f"{a} -> {b}" for a, b in pairs if a != b]
    if isinstance(header, Function) and isinstance(spec, Function):
        pairs = list(zip(lines(header.params), lines(spec.params), strict=True))
        pairs.append((str(header.returns), str(spec.returns)))
        return [f"{a} -> {b}" for a, b in pairs if a != b]
    if isinstance(header, Enum) and isinstance(spec, Enum):
        ours = {etor.name: (etor.value, etor.mark("of")) for etor in spec.etors}
        return [
            f"{etor.name} {etor.value} -> {ours.get(etor.name, 'none')}"
            for etor in header.etors
            if ours.get(etor.name) != (etor.value, etor.mark("of"))
        ]
    if isinstance(header, Handle) and isinstance(spec, Handle):
        return [] if header.alias == spec.alias else [f"{header.alias} -> {spec.alias}"]
    if isinstance(header, Typedef) and isinstance(spec, Typedef):
        return [] if header.type == spec.type else [f"{header.type} -> {spec.type}"]
    if isinstance(header, Macro) and isinstance(spec, Macro):
        same = (header.params, header.value.split()) == (spec.params, spec.value.split())
        return [] if same else [f"{header.value} -> {spec.value}"]
    return [f"{header.name} is nothing that can be compared"]


@pytest.mark.needs("headers")
def test_the_headers_give_what_the_yaml_gives() -> None:
    found: set[str] = set()
    compared = 0
    with Clang() as clang:
        reader = HeaderReader(clang)
        for name in ("ze", "zes", "zet"):
            for decl in reader.read(DEBIAN / f"{name}_api.h", f"{name}.yml").decls:
                # The tables for tracers follow from the functions, and are no declarations there.
                if not re.search(r"(_params_t|Cb_t|callbacks_t)$", decl.name):
                    found |= set(differences(decl, yaml().get(decl.name)))
                    compared += 1
    assert compared == 701
    assert found == (set() if "ONEAPI_L0_LEVEL_ZERO_SPEC_1_4" in os.environ else CHANGED)


@pytest.mark.needs("headers")
def test_changes_of_a_header_are_seen(clang: Clang) -> None:
    """So that the test above compares something."""
    text = (DEBIAN / "ze_api.h").read_text("utf-8")
    for old, new in (
        ("uint32_t* pCount,", "uint64_t* pCount,"),
        ("///< [in,out] pointer to the number of driver", "///< [in] pointer to the number"),
        ("[in,out][optional][range(0, *pCount)]", "[in,out][range(0, *pCount)]"),
        ("ZE_RESULT_NOT_READY = 1,", "ZE_RESULT_NOT_READY = 2,"),
        ("ze_device_type_t type;", "ze_device_type_t kind;"),
        ("#define ZE_MAX_DEVICE_NAME  256", "#define ZE_MAX_DEVICE_NAME  255"),
    ):
        changed = text.replace(old, new, 1)
        assert changed != text, old
        decls = HeaderReader(clang).read_text(changed, "x.yml", "ze_api.h").decls
        found = [
            difference
            for decl in decls
            for difference in differences(decl, yaml().get(decl.name))
            if not re.search(r"(_params_t|Cb_t|callbacks_t)$", decl.name)
        ]
        assert set(found) - CHANGED, old


# Styles -------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("comment", "expected"),
    [
        ("[in] text", "in"),
        ("[in][optional][range(0, `*pCount`)] text", "in @optional @range(0, *pCount)"),
        ("[in,out] text", "in,out"),
        ("[in][out] text", "in,out"),
        ("[in-out] [opt] text", "in,out @optional"),
        ("<in> text", "in"),
        ("[out][*pCount] text", "out @range(0, *pCount)"),
        ("[in][release] text", "in @release"),
        ("text with [in] later", "none"),
        ("", "none"),
        ("[see there] [in]", "none"),
        ("[in", "none"),
    ],
)
def test_every_style_of_annotation(comment: str, expected: str) -> None:
    direction, marks = variable_marks(comment)
    assert " ".join([direction, *map(str, marks)]) == expected


def test_code_of_markdown_and_of_restructuredtext_keeps_its_lines(clang: Clang) -> None:
    markdown = (
        "# Title\n\nSome `code`.\n\n```c\n#define A_B 3\n```\n\n```py\nx = 1\n```\n"
        "~~~cpp\nint f(int a);\n~~~\n"
    )
    restructured = (
        "Title\n=====\n\n.. code-block:: c\n   :linenos:\n\n   #define A_B 3\n\nMore.\n\n"
        ".. code-block:: py\n\n   x\n"
    )
    assert code_of_document(markdown).splitlines()[5] == "#define A_B 3"
    file = read(clang, markdown, "some.md")
    assert [(decl.name, decl.source.line) for decl in file.decls] == [("A_B", 6), ("f", 13)]
    file = read(clang, restructured, "some.rst")
    assert [(decl.name, decl.source.line) for decl in file.decls] == [("A_B", 7)]


def test_what_headers_do_not_hold_is_unknown_and_survives_the_snapshot(clang: Clang) -> None:
    file = HeaderReader(clang).read(ROOT / "tests/headers/acme_ext.h", "extensions/acme.yml")
    assert file.unknown == ("since", "class", "order", "chains")
    assert snapshot.loads(snapshot.dump(file), "extensions/acme.yml") == file


# Broken input -------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("int a(void);\nstruct b { int c;\n", r"some\.h:[23]: not C.*expected '}'"),
        ("\nacme_t f(int a);\n", r"some\.h:2: not C: unknown type name 'acme_t'"),
        ("struct a {\n  int b : 3;\n};\n", r"some\.h:2: a\.b is a bit field"),
        ("\x7fELF\x02\x01\x01\x00\x00\n", r"some\.h:1: a NUL: not a text"),
        ("this is prose, not code\n", r"some\.h:1: not C"),
        ("// nothing\n", r"some\.h:1: declares nothing"),
        ("#include <nowhere.h>\nint a(void);\n", r"some\.h:1: not C.*nowhere\.h"),
        ("int printf(const char *, ...);\n", r"some\.h:1: .*variable number"),
        ("template <class T> T f(T a);\n", r"some\.h:1: .*template"),
        ("int counter;\n", r"some\.h:1: counter is a variable"),
        ("int f(int a);\nint f(long a);\n", r"some\.h:2: (not C|duplicate)"),
        ("#define f(a\nint b(void);\n", r"some\.h:1: not C"),
    ],
)
def test_broken_input_is_an_error_with_file_and_line(clang: Clang, text: str, message: str) -> None:
    with pytest.raises(SpecError, match=message):
        read(clang, text)


def test_a_macro_that_is_no_constant_is_left_out_and_named(clang: Clang) -> None:
    reader = HeaderReader(clang)
    text = '#define GOOD (1 << 4)\n#define BAD extern int\n#define NAME "x"\n#define CALL(x) x\n'
    file = reader.read_text(text, "extensions/some.yml", "some.h")
    assert [decl.name for decl in file.decls] == ["GOOD", "NAME", "CALL"]
    assert reader.left_out == ["some.h:2: BAD is no constant: extern int"]
