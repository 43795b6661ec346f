"""Thousands of damaged files: an error with file and line, or a correct result, and nothing else.

The short form runs in CI; ONEAPI_L0_MUTATIONS=10000 is the long one.
"""

from __future__ import annotations

import os
import random
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from mutations import mutated
from upstream_tree import text as upstream_text

from codegen import snapshot
from codegen.anomalies import Anomalies
from codegen.clang_unit import Clang, api_text
from codegen.dialects import LEVEL_ZERO
from codegen.emit import plan_extension
from codegen.emit.cdef import cdef
from codegen.emit.extension import extension_package
from codegen.ir import SpecError
from codegen.overrides import Overrides
from codegen.plans import Planner
from codegen.read_headers import HeaderReader
from codegen.read_yaml import Reader
from codegen.resolve import resolve
from codegen.write import Output, write_all

ROOT = Path(__file__).resolve().parents[1]
SPECS = ROOT / "specs"
COUNT = int(os.environ.get("ONEAPI_L0_MUTATIONS", "200"))
PLACE = re.compile(r"[^\n:]+:\d+: .+", re.S)
FILES = [file for file in snapshot.load_tree(SPECS) if file.path.startswith("level-zero/")]
SMALL = [file for file in FILES if len(file.decls) < 25]


def rngs(part: float, seed: str) -> Iterator[tuple[str, random.Random]]:
    for number in range(int(COUNT * part)):
        name = f"{seed}{number}"
        yield name, random.Random(name)


def assert_told(error: SpecError, seed: str) -> None:
    assert PLACE.fullmatch(str(error)), f"{seed}: no place in {error}"


def test_damaged_trees_of_upstream(tmp_path: Path) -> None:
    core = tmp_path / "scripts" / "core"
    core.mkdir(parents=True)
    refused = 0
    for seed, rng in rngs(0.8, "upstream"):
        file = rng.choice(SMALL)
        text = mutated(upstream_text(file), rng)
        (core / "some.yml").write_bytes(text.encode("utf-8", "surrogatepass"))
        try:
            (made,) = Reader(LEVEL_ZERO, (1, 17), Anomalies.lenient()).read(tmp_path)
            assert snapshot.loads(snapshot.dump(made), made.path) == made, seed
        except SpecError as error:
            assert_told(error, seed)
            refused += 1
    assert refused > COUNT * 0.8 * 0.3


def test_damaged_snapshots() -> None:
    refused = 0
    for seed, rng in rngs(0.12, "snapshot"):
        at = rng.randrange(len(FILES))
        text = mutated(snapshot.dump(FILES[at]), rng)
        try:
            made = snapshot.loads(text, FILES[at].path)
            library = resolve("ze", [*FILES[:at], made, *FILES[at + 1 :]])
            Planner(library, Overrides()).plans()
            cdef(library)
        except SpecError as error:
            assert_told(error, seed)
            refused += 1
    assert refused > COUNT * 0.12 * 0.3


@pytest.fixture(scope="module")
def headers() -> list[tuple[str, str]]:
    acme = (ROOT / "tests/headers/acme_ext.h").read_text("utf-8")
    plain = (ROOT / "tests/headers/plain_ext.h").read_text("utf-8")
    document = f"# Title\n\nWords.\n\n```c\n{plain}```\n\nMore words.\n"
    return [("acme_ext.h", acme), ("plain_ext.h", plain), ("plain.md", document)]


def test_damaged_headers(headers: list[tuple[str, str]]) -> None:
    ze = resolve("ze", FILES)
    refused = 0
    with Clang((), api_text(SPECS)) as with_api, Clang() as without:
        for seed, rng in rngs(0.08, "header"):
            name, text = rng.choice(headers)
            text = mutated(text, rng)
            # Most damages show without all of Level Zero in front of them, eight times as fast.
            clang = with_api if name == "acme_ext.h" else without
            try:
                reader = HeaderReader(clang, set(ze.handles))
                file = reader.read_text(text, "extensions/some.yml", name, Path(name))
                assert snapshot.loads(snapshot.dump(file), file.path) == file, seed
                library, plans = plan_extension("some", [file], ze, Overrides.none())
                texts = extension_package(library, Overrides.none(), plans, "some", "Some")
                for path, made in texts:
                    if path.endswith((".py", ".pyi")):
                        compile(made, path, "exec")
            except SpecError as error:
                assert_told(error, seed)
                refused += 1
    assert refused > COUNT * 0.08 * 0.2


# Nothing half written ----------------------------------------------------------------------------


def test_an_error_while_writing_leaves_everything_as_it_was(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "a").write_text("old a", "utf-8")
    (tmp_path / "stale").write_text("old", "utf-8")
    outputs = [Output(tmp_path / name, f"new {name}") for name in ("a", "deep/down/b", "c", "d")]
    real = Path.write_bytes
    left = [3]

    def full(path: Path, data: bytes) -> int:
        left[0] -= 1
        if left[0] == 0:
            real(path, data[:2])
            raise OSError(28, "No space left on device", str(path))
        return real(path, data)

    with monkeypatch.context() as patched:
        patched.setattr(Path, "write_bytes", full)
        with pytest.raises(SpecError, match=r"cannot be written.*No space left"):
            write_all(outputs, [tmp_path])
    found = {p.relative_to(tmp_path).as_posix(): p.read_text("utf-8") for p in tmp_path.iterdir()}
    assert found == {"a": "old a", "stale": "old"}
    write_all(outputs, [tmp_path])
    assert sorted(p.name for p in tmp_path.rglob("*") if p.is_file()) == ["a", "b", "c", "d"]


def test_a_folder_that_may_not_be_written_is_an_error(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("mine", "utf-8")
    with pytest.raises(SpecError, match="cannot be written"):
        write_all([Output(tmp_path / "file" / "a", "x")], [])
    assert (tmp_path / "file").read_text("utf-8") == "mine"
