"""Our C declarations are those of the official headers, fact by fact as gcc sees them.

Debian's headers (libze-dev) are older than our specification: what they declare must be ours too.
Two variables name the headers of exactly our releases (specs/README.md), and with those nothing may
be missing and nothing extra:

    ONEAPI_L0_LEVEL_ZERO_INCLUDE  the folder with ze_api.h
    ONEAPI_L0_UR_INCLUDE          the folder with ur_api.h; it must be called `unified-runtime`
"""

from __future__ import annotations

import functools
import importlib
import os
import random
import re
from pathlib import Path
from typing import Any

import cffi
import pytest
from c_agreement import (
    Closure,
    Facts,
    Source,
    chunks,
    differences,
    gcc_facts,
    headers,
    our_facts,
    our_text,
)

from codegen.emit.cdef import cdef
from codegen.library import Library
from codegen.resolve import resolve
from codegen.snapshot import load_tree

SPECS = Path(__file__).resolve().parents[1] / "specs"
DEBIAN = Path("/usr/include/level_zero")

# So that no test passes by comparing nothing: about 5 % below the numbers of the releases that were
# first compared (Level Zero 1.17.24, Unified Runtime of 2026-08-22, Debian's libze-dev 1.8.12).
LEAST_FACTS = {"ze": 16_500, "ur": 9_700, "debian": 10_400}

# What older headers declare and newer ones do not: a misspelt name, one that held others' place.
GONE = {
    ("ze_fabric_vertex_exp_type_t", "value of ZE_FABRIC_VERTEX_EXP_TYPE_SUBEVICE"),
    ("ze_physical_mem_flag_t", "value of ZE_PHYSICAL_MEM_FLAG_TBD"),
}


@functools.cache
def library(name: str) -> Library:
    return resolve(name, load_tree(SPECS))


@functools.cache
def ours(name: str) -> Facts:
    module: Any = importlib.import_module(f"oneapi_l0._generated._{name}_cffi")
    return our_facts(Source(our_text(library(name))), module.ffi)


def assert_no_differences(found: list[str]) -> None:
    assert not found, "\n".join([f"{len(found)} differences", *found[:50]])


@pytest.mark.needs("gcc")
@pytest.mark.parametrize(
    ("name", "variable"),
    [("ze", "ONEAPI_L0_LEVEL_ZERO_INCLUDE"), ("ur", "ONEAPI_L0_UR_INCLUDE")],
)
def test_we_declare_what_the_headers_of_our_release_declare(name: str, variable: str) -> None:
    if variable not in os.environ:
        pytest.skip(f"{variable} names no folder with the headers of our release")
    theirs = gcc_facts(headers(Path(os.environ[variable])))
    assert len(theirs) >= LEAST_FACTS[name]
    assert_no_differences(differences(theirs, ours(name)))


def may_differ(name: str, what: str, grown: set[str]) -> bool:
    """What a newer release changes by its nature."""
    if (name, what) in GONE or what.endswith("_VERSION_CURRENT") or name.endswith("_CURRENT_M"):
        return True
    if re.fullmatch(r"ze[st]?_dditable_t", name):  # holds all tables: moves when one of them grows
        return what.startswith(("size", "offset"))
    return what == "size" and name in grown


@pytest.mark.needs("gcc", "headers")
def test_we_declare_all_that_older_headers_declare() -> None:
    theirs = gcc_facts(headers(DEBIAN))
    new = ours("ze").keys() - theirs.keys()
    grown = {name for name, what in new if what.startswith("offset of ")}
    common = {fact: value for fact, value in theirs.items() if not may_differ(*fact, grown)}
    assert len(common) >= LEAST_FACTS["debian"]
    present = {fact: value for fact, value in ours("ze").items() if fact in common}
    assert_no_differences(differences(common, present))


# Each mutation: which declarations it is for, what it looks for there, what it puts in its place.
STRUCT = r"(typedef )?struct \w+ \{"
FUNCTION = r"(?!typedef|struct|union|#define)"
MUTATIONS = {
    "two members change places": (STRUCT, r"(\n    [^\n]+;)(\n    [^\n]+;)", r"\2\1"),
    "two entries of a table change places": (
        r"typedef struct \w+_dditable_t \{",
        r"(\n    [^\n]+;)(\n    [^\n]+;)",
        r"\2\1",
    ),
    "a member less": (STRUCT, r"(\n    [^\n]+;)(?:\n    [^\n]+;)", r"\1"),
    "a member has another name": (STRUCT, r"(?<=\w)(?=(\[\d+\])*;\n)", "X"),
    "an array is longer": (STRUCT, r"\[(\d+)\]", r"[1\1]"),
    "a type is wider": ("", r"\buint32_t\b", "uint64_t"),
    "a type is narrower": ("", r"\b(uint64_t|size_t|double)\b", "float"),
    "a type is signed": ("", r"\buint32_t\b", "int32_t"),
    "an enumerator has another value": ("typedef enum", r"= (\d+),", r"= 1\1,"),
    "an enumerator has another name": ("typedef enum", r" =", "X ="),
    "an enumerator less": ("typedef enum", r"\n    \w+ = \d+,(?=\n)", ""),
    "a macro has another value": ("#define", r"(?<= )(\d+)$", r"1\1"),
    "two parameters change places": (FUNCTION, r"(?<=[(,])([^,()]+),([^,()]+)(?=[,)])", r"\2,\1"),
    "a parameter less": ("", r", [^,()]+(?=[,)])", ""),
    "a parameter more": (FUNCTION, r"\);", ", int more);"),
    "const is lost": ("", r"\bconst (?=\w+ \*)", ""),
    "const is gained": ("", r"(?<!const )(?<!struct )\b(\w+ \*)", r"const \1"),
    "a pointer is to a pointer": ("", r" \*(?=\w)", " **"),
    "a function has another name": (FUNCTION, r"(?=\()", "X"),
    "a type has another name": ("typedef", r"(?<=\w)(?=;\n\Z)", "X"),
    "a function less": (FUNCTION, r"(?s)\A.*\Z", ""),
}


def facts_about(name: str, text: str) -> Facts:
    """Our facts about one declaration of a text, none if the text does not declare it."""
    source = Source(text)
    source.declarations = {key: value for key, value in source.declarations.items() if key == name}
    ffi = cffi.FFI()
    ffi.cdef(text)
    return our_facts(source, ffi)


@pytest.mark.needs("gcc")
@pytest.mark.parametrize("name", ["ze", "ur"])
def test_every_seeded_mutation_is_seen(name: str) -> None:
    # gcc's view of our own text stands for the headers': the tests above say that they are equal.
    text = cdef(library(name))
    theirs = gcc_facts(Source(text))
    closure = Closure(chunks(text))
    random_places = random.Random(f"mutations of {name}")
    unseen = []
    tried = 0
    for mutation, (target, pattern, replacement) in MUTATIONS.items():
        places = [
            (at, match)
            for at, chunk in enumerate(closure.parts)
            if not chunk.is_forward and re.match(target, chunk.text)
            for match in re.finditer(pattern, chunk.text)
        ]
        for at, match in random_places.sample(places, min(6, len(places))):
            chunk = closure.parts[at]
            before, after = chunk.text[: match.start()], chunk.text[match.end() :]
            changed = before + match.expand(replacement) + after
            subject = {fact: value for fact, value in theirs.items() if fact[0] == chunk.name}
            same = facts_about(chunk.name, closure.with_change(at, chunk.text))
            assert_no_differences(differences(subject, same))
            if not differences(subject, facts_about(chunk.name, closure.with_change(at, changed))):
                unseen.append(f"{mutation}: {chunk.text}-> {changed}")
            tried += 1
    assert not unseen, "\n".join([f"{len(unseen)} of {tried} not seen", *unseen])
    assert tried >= 5 * len(MUTATIONS)
