"""SPIR-V as the CPU driver reads it: what it learns from a module, and what it keeps from the
runtime, which ends or hangs the process on malformed input.
"""

from __future__ import annotations

import struct
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from oneapi_l0.drivers.cpu import spirv, spirv_kernels, spirv_linkage
from oneapi_l0.drivers.cpu.build_options import UnknownFlag, translate
from oneapi_l0.drivers.cpu.spirv_validate import validate

FOLDER = Path(__file__).parent
DATA = (FOLDER / "kernels" / "cpu_driver.spv").read_bytes()
EXAMPLES = sorted((FOLDER.parent / "examples" / "kernels").glob("*.spv"))


def words_of(data: bytes) -> list[int]:
    return list(struct.unpack(f"<{len(data) // 4}I", data))


def bytes_of(words: list[int]) -> bytes:
    return struct.pack(f"<{len(words)}I", *words)


def instructions(words: list[int], opcode: int) -> Iterator[int]:
    """Where instructions with this opcode begin."""
    at = 5
    while at < len(words):
        if words[at] & 0xFFFF == opcode:
            yield at
        at += words[at] >> 16


def test_kernels_and_their_parameters_are_read() -> None:
    value, pointer, local = (
        spirv_kernels.VALUE,
        spirv_kernels.GLOBAL_POINTER,
        spirv_kernels.LOCAL_POINTER,
    )
    kernels = {kernel.name: kernel for kernel in spirv_kernels.kernels(validate(DATA))}
    assert kernels["vector_add"].parameters == ((pointer, 8),) * 3
    assert kernels["every_kind"].parameters == (
        (pointer, 8),
        (pointer, 8),
        (local, 0),
        (value, 1),
        (value, 8),
        (value, 16),
        (value, 32),
    )
    assert kernels["required"].group_size == (8, 2, 1)
    assert kernels["store"].group_size == (0, 0, 0)
    kinds = [parameter.kind for parameter in kernels["image_copy"].parameters]
    assert kinds == [spirv_kernels.IMAGE, spirv_kernels.IMAGE, spirv_kernels.SAMPLER]


@pytest.mark.parametrize("path", EXAMPLES, ids=lambda path: path.name)
def test_example_modules_pass(path: Path) -> None:
    assert spirv_kernels.kernels(validate(path.read_bytes()))


def test_both_byte_orders_are_read() -> None:
    swapped = struct.pack(f">{len(DATA) // 4}I", *words_of(DATA))
    assert validate(swapped).words == validate(DATA).words


def test_what_is_left_without_debug_information_is_the_same_module() -> None:
    module = validate(DATA)
    assert spirv.without_debug_information(module).tobytes() == DATA


def changed(at: int, word: int) -> bytes:
    words = words_of(DATA)
    words[at] = word
    return bytes_of(words)


def operand(opcode: int, index: int, word: int) -> bytes:
    """The module with one operand of its first such instruction replaced."""
    at = next(instructions(words_of(DATA), opcode))
    return changed(at + index, word)


FIRST = 5


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"", "0 bytes"),
        (b"\x7fELF" * 10, "not SPIR-V"),
        (DATA[:-2], "multiple of 4"),
        (DATA[:-4], "function does not end|claims"),
        (changed(1, 0x10700), "version"),
        (changed(3, 0), "bound"),
        (changed(3, 0xFFFFFFFF), "bound"),
        (changed(3, 40), "out of bounds"),
        (changed(4, 1), "schema"),
        (changed(FIRST, 17), "claims 0 words"),
        (changed(FIRST, 0xFFFF0011), "claims 65535 words"),
        (changed(FIRST, 2 << 16 | 9999), "opcode 9999"),
        (operand(61, 3, 0x3FFF), "never defined"),
        (operand(128, 2, 1), "out of bounds|defined twice"),
        (operand(15, 1, 5), "execution model"),
        (operand(14, 1, 1), "Physical64"),
        (operand(33, 2, 1), "is not a type|before it is defined"),
        (operand(56, 0, 1 << 16), "inside a function|does not end|is in no block|not end"),
    ],
)
def test_malformed_modules_are_refused_with_a_reason(data: bytes, reason: str) -> None:
    with pytest.raises(spirv.Malformed, match=reason):
        spirv_kernels.kernels(validate(data))


def test_types_that_do_not_fit_are_refused() -> None:
    words = words_of(DATA)
    module = validate(DATA)
    (float_type,) = (i.result for i in module.instructions if i.opcode == 22 and i.words[0] == 32)
    at = next(instructions(words, 128))
    words[at + 1] = float_type
    with pytest.raises(spirv.Malformed, match="not integer"):
        validate(bytes_of(words))


def test_a_value_is_used_only_where_it_exists() -> None:
    words = words_of(DATA)
    adds = list(instructions(words, 128))
    words[adds[0] + 3] = words[adds[-1] + 2]
    with pytest.raises(spirv.Malformed, match=r"belongs to another function|no value here|differ"):
        validate(bytes_of(words))


def test_kernel_names_that_end_the_process_are_refused() -> None:
    words = words_of(DATA)
    at = next(instructions(words, 15))
    words[at + 3] = int.from_bytes(b"ve,t", "little")
    with pytest.raises(spirv.Malformed, match="no identifier"):
        spirv_kernels.kernels(validate(bytes_of(words)))


def test_variables_larger_than_any_memory_are_refused() -> None:
    words = words_of((FOLDER / "kernels" / "module_library.spv").read_bytes())
    (length,) = (
        at for at in instructions(words, 43) if (words[at] >> 16, words[at + 3]) == (5, 16)
    )
    assert validate(bytes_of(words))
    words[length + 4] = 0x18
    with pytest.raises(spirv.Malformed, match="variables of the module take 412"):
        validate(bytes_of(words))


def test_builtin_variables_keep_their_names_and_are_only_loaded() -> None:
    data = (FOLDER / "kernels" / "modules.spv").read_bytes()
    words = words_of(data)
    name = b"__spirv_BuiltInSubgroupLocalInvocationId"
    named = [at for at in instructions(words, 5) if name in bytes_of(words[at : at + 14])]
    words[named[0] + 1] -= 8
    with pytest.raises(spirv.Malformed, match="is not the name of"):
        validate(bytes_of(words))
    words = words_of(data)
    builtin = next(words[at + 1] for at in instructions(words, 71) if words[at + 2] == 11)
    cast = next(at for at in instructions(words, 117))
    words[cast + 3] = builtin
    with pytest.raises(spirv.Malformed, match="other than by loading"):
        validate(bytes_of(words))


def test_unknown_memory_accesses_and_modes_are_refused() -> None:
    data = (FOLDER / "kernels" / "modules.spv").read_bytes()
    words = words_of(data)
    load = next(at for at in instructions(words, 61) if words[at] >> 16 == 6)
    words[load + 4] |= 0x40000
    with pytest.raises(spirv.Malformed, match="unknown way"):
        validate(bytes_of(words))
    words = words_of(data)
    mode = next(at for at in instructions(words, 16) if words[at] >> 16 == 4)
    words[mode + 2] = 37
    with pytest.raises(spirv.Malformed, match="execution mode 37"):
        validate(bytes_of(words))


@settings(max_examples=300)
@given(st.binary(max_size=200))
def test_noise_is_refused_and_nothing_else_is_raised(noise: bytes) -> None:
    for data in (noise, DATA[:20] + noise, DATA[: 4 * (len(noise) % 900)] + noise):
        with pytest.raises(spirv.Malformed):
            spirv_kernels.kernels(validate(data))


@settings(max_examples=300)
@given(st.data())
def test_a_changed_word_raises_malformed_or_nothing(data: st.DataObject) -> None:
    words = words_of(DATA)
    for _ in range(data.draw(st.integers(1, 3))):
        at = data.draw(st.integers(0, len(words) - 1))
        small = st.integers(0, words[3] + 2)
        words[at] = data.draw(st.one_of(small, st.integers(0, 2**32 - 1)))
    try:
        module = validate(bytes_of(words))
        spirv_kernels.kernels(module)
        spirv_linkage.imports(module)
        spirv_kernels.constant_sizes(module)
    except spirv.Malformed:
        pass


BUILD = """
import sys
sys.path.insert(0, {tests!r})
from test_cpu_driver import Calls, ffi, R, NULL
calls = Calls()
module = ffi.new("ze_module_handle_t *")
for line in sys.stdin:
    desc = calls.module_desc(bytes.fromhex(line))
    result = calls.call("zeModuleCreate", calls.context, calls.device, desc, module, NULL)
    assert result == R.ERROR_MODULE_BUILD_FAILURE
print("alive")
"""


@pytest.mark.needs("cpu")
def test_hostile_modules_leave_the_process_alive() -> None:
    pytest.importorskip("numpy")
    hostile = [
        operand(15, 2, 1),
        operand(61, 3, 2),
        operand(57, 3, 2),
        changed(FIRST, 9 << 16 | 17),
        changed(FIRST, 2 << 16 | 9999),
        DATA[:400],
        b"\x03\x02\x23\x07" * 20,
    ]
    done = subprocess.run(
        [sys.executable, "-c", BUILD.format(tests=str(FOLDER))],
        input="\n".join(data.hex() for data in hostile),
        env={"PYTHONPATH": str(FOLDER.parent)},
        timeout=100,
        capture_output=True,
        text=True,
    )
    assert done.stdout == "alive\n", done.stderr


def test_build_flags_become_options_of_the_runtime() -> None:
    assert translate("") == ""
    assert translate("-ze-take-global-address -ze-library-compilation") == ""
    assert translate("-ze-opt-disable") == "-cl-opt-disable"
    assert translate("-ze-opt-level=0") == translate("-ze-opt-level O0") == "-cl-opt-disable"
    assert translate("-ze-opt-level=2 -ze-opt-large-register-file,-g") == "-g"
    for_gpus = "-cl-intel-256-GRF-per-thread -g,-Xfinalizer  -DumpASM -igc_opts 'A=1, B=2' -w"
    assert translate(for_gpus) == "-g -w"
    with pytest.raises(UnknownFlag, match="-ze-opt-level=fast"):
        translate("-ze-opt-level=fast")


def test_attributes_of_image_parameters_pass() -> None:
    """clang 18 marks images NoWrite and NoCapture, as if they were pointers."""
    data = words_of((FOLDER / "kernels" / "images.spv").read_bytes())
    images = {data[at + 1] for at in instructions(data, 25)}  # OpTypeImage
    parameters = [data[at + 2] for at in instructions(data, 55) if data[at + 1] in images]
    assert parameters
    decorate, attribute, no_capture = 4 << 16 | 71, 38, 5
    first = next(instructions(data, 71))
    for by_value in (False, True):
        added = [decorate, parameters[0], attribute, 2 if by_value else no_capture]
        changed = bytes_of(data[:first] + added + data[first:])
        if by_value:
            with pytest.raises(spirv.Malformed, match="no pointer"):
                validate(changed)
        else:
            validate(changed)
