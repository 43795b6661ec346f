"""`Module.from_source`: OpenCL C becomes a module, and what was compiled is kept on disk."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest

import oneapi_l0 as l0
from oneapi_l0 import compiler, errors

pytestmark = pytest.mark.needs("cpu", "clang", "llvm_spirv")

SOURCE = "kernel void set(global int *numbers, int value) { numbers[get_global_id(0)] = value; }"
INCLUDING = '#include "value.h"\nkernel void set(global int *numbers) { *numbers = VALUE; }'


@pytest.fixture(scope="module")
def context() -> Iterator[l0.Context]:
    with l0.Context(l0.Driver(l0.open_driver("cpu"))) as made:
        yield made


@pytest.fixture(autouse=True)
def cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = tmp_path / "cache"
    monkeypatch.setenv("ONEAPI_L0_CACHE_DIR", str(folder))
    return folder


def result(module: l0.Module, *values: int) -> int:
    numbers = np.zeros(1, "int32")
    module["set"][1, 1](module.context.create_immediate_list(), numbers, *values)
    return int(numbers[0])


def test_what_was_compiled_is_compiled_once(
    context: l0.Context, cache: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert result(l0.Module.from_source(context, SOURCE), 5) == 5
    (kept,) = cache.rglob("*.spv")
    with monkeypatch.context() as patch:
        patch.setattr(compiler, "_clang", None)
        assert result(l0.Module.from_source(context, SOURCE), 6) == 6
    kept.write_bytes(b"half of")  # and what is broken is made again
    assert result(l0.Module.from_source(context, SOURCE), 7) == 7


def test_other_options_are_another_module(context: l0.Context, cache: Path) -> None:
    source = "kernel void set(global int *numbers) { *numbers = VALUE; }"
    for value in (1, 2):
        module = l0.Module.from_source(context, source, options=[f"-DVALUE={value}"])
        assert result(module) == value
    assert len(list(cache.rglob("*.spv"))) == 2


@pytest.mark.parametrize("options", [[], ["-Ifolder"]], ids=["beside", "by an option"])
def test_what_a_text_includes_is_found_from_here_and_may_change(
    context: l0.Context, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, options: list[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    header = tmp_path / ("folder" if options else ".") / "value.h"
    header.parent.mkdir(exist_ok=True)
    for value in (1, 2):
        header.write_text(f"#define VALUE {value}\n")
        assert result(l0.Module.from_source(context, INCLUDING, options=options)) == value


def test_an_error_is_the_compilers_log_with_the_place_in_the_text(context: l0.Context) -> None:
    with pytest.raises(errors.BuildFailed) as raised:
        l0.Module.from_source(context, SOURCE.replace("value;", "valu;"))
    assert raised.value.detail.startswith("kernel.cl:1:")
    assert "undeclared identifier 'valu'" in str(raised.value)


def test_messages_name_the_arguments(context: l0.Context) -> None:
    kernel = l0.Module.from_source(context, SOURCE)["set"]
    with pytest.raises(errors.InvalidArgument, match=r"argument 1 \(value\) .* an integer"):
        kernel.set_arguments(np.zeros(1, "int32"), 1.5)
    with pytest.raises(errors.InvalidArgument, match="numbers pointer int32, value int32"):
        kernel.set_arguments(1)


def test_a_kernel_with_too_much_local_memory_is_told_so(context: l0.Context) -> None:
    source = """
    kernel void greedy(global int *out) {
        local int shared[1000000];
        shared[get_local_id(0)] = 1;
        out[0] = shared[0];
    }
    """
    launch = l0.Module.from_source(context, source)["greedy"][1, 4]
    out = np.zeros(1, "int32")
    words = "uses 40000.. bytes of local memory; a group has"
    for signal in (None, context.create_event()):
        with pytest.raises(errors.OutOfMemory, match=words):
            launch(context.create_immediate_list(), out, signal=signal)
    with pytest.raises(errors.OutOfMemory, match=words):
        launch(context.create_command_queue(mode="synchronous"), out)


def test_a_user_without_a_home_compiles_without_a_cache(
    context: l0.Context, monkeypatch: pytest.MonkeyPatch
) -> None:
    def home() -> Path:
        raise RuntimeError("Could not determine home directory.")

    for name in ("ONEAPI_L0_CACHE_DIR", "XDG_CACHE_HOME"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr(Path, "home", home)
    assert result(l0.Module.from_source(context, SOURCE), 3) == 3
