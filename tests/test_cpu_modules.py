"""Modules and kernels of the CPU driver: constants, binaries, linking, pointers, properties (K, F
and R rows of the programming guide's acceptance table).
"""

from __future__ import annotations

import hashlib
import os
import subprocess
import sys
import threading
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from test_cpu_driver import NULL, Calls, R, build_log

from oneapi_l0._generated import _ze_cffi
from oneapi_l0._generated import ze as spec
from oneapi_l0.drivers.cpu import compile_process
from oneapi_l0.drivers.cpu.program import IL, Broken, Source

ffi: Any = _ze_cffi.ffi

pytestmark = pytest.mark.needs("cpu")
FOLDER = Path(__file__).parent
STYPES = spec.ze_structure_type_t
SPIRV, NATIVE = 0, 1


def code(name: str) -> bytes:
    return (FOLDER / "kernels" / f"{name}.spv").read_bytes()


@pytest.fixture(scope="module")
def calls() -> Calls:
    calls = Calls()
    calls.keep.append(calls.module)
    calls.module = calls.build(code("modules"))
    return calls


@pytest.fixture
def library(calls: Calls) -> Any:
    return calls.build(code("module_library"))


@pytest.fixture
def user(calls: Calls) -> Any:
    return calls.build(code("module_user"))


def kernel_of(calls: Calls, module: Any, name: str, *arguments: Any) -> Any:
    kept, calls.module = calls.module, module
    try:
        return calls.kernel(name, *arguments)
    finally:
        calls.module = kept


def run(calls: Calls, module: Any, name: str, *arguments: Any, groups: int = 8) -> None:
    kernel = kernel_of(calls, module, name, *arguments)
    calls.launch(calls.immediate(mode=1), kernel, groups)


def binary_of(calls: Calls, module: Any) -> bytes:
    size = ffi.new("size_t *")
    calls.ok("zeModuleGetNativeBinary", module, size, NULL)
    data = ffi.new("uint8_t[]", size[0])
    calls.ok("zeModuleGetNativeBinary", module, size, data)
    return bytes(ffi.buffer(data))


def refusal(calls: Calls, data: bytes, **fields: Any) -> tuple[int, str]:
    """Result and log of building what cannot be built."""
    log, module = ffi.new("ze_module_build_log_handle_t *"), ffi.new("ze_module_handle_t *")
    desc = calls.module_desc(data, **fields)
    result = calls.call("zeModuleCreate", calls.context, calls.device, desc, module, log)
    return result, build_log(calls, log[0])


# Specialization constants.


def constants(**values: Any) -> Any:
    """ze_module_constants_t of values by "i10"-like names: a NumPy type and a SpecId."""
    kept: list[Any] = []
    for name, value in values.items():
        dtype, identifier = name.split("_")
        array = np.array([value], dtype)
        kept.append((int(identifier), array))
    identifiers = ffi.new("uint32_t[]", [identifier for identifier, _ in kept])
    pointers = ffi.new("void *[]", [ffi.cast("void *", a.ctypes.data) for _, a in kept])
    desc = ffi.new("ze_module_constants_t *")
    desc.numConstants, desc.pConstantIds = len(kept), identifiers
    desc.pConstantValues = ffi.cast("const void **", pointers)
    return desc, (kept, identifiers, pointers)


def constants_seen(calls: Calls, module: Any) -> list[float]:
    out = np.zeros(4)
    run(calls, module, "constants", out, groups=1)
    return [float(value) for value in out]


def test_specialization_constants_replace_their_defaults(calls: Calls) -> None:
    assert constants_seen(calls, calls.module) == [7, 1.5, 2**40, -3]
    desc, kept = constants(i4_10=-99, f4_11=0.25, i8_12=-(2**50), i1_13=100)
    module = calls.build(code("modules"), pConstants=desc)
    assert constants_seen(calls, module) == [-99, 0.25, -(2**50), 100]
    some, kept_too = constants(i4_10=3)
    assert constants_seen(calls, calls.build(code("modules"), pConstants=some))[:2] == [3, 1.5]
    unknown, kept_more = constants(i4_99=1)
    result, _ = refusal(calls, code("modules"), pConstants=unknown)
    assert result == R.ERROR_INVALID_ARGUMENT
    del kept, kept_too, kept_more


def test_K1_a_binary_keeps_the_constants_it_was_built_with(calls: Calls) -> None:
    desc, kept = constants(i4_10=42)
    data = binary_of(calls, calls.build(code("modules"), pConstants=desc))
    assert constants_seen(calls, calls.build(data, format=NATIVE)) == [42, 1.5, 2**40, -3]
    del kept


# Native binaries.


def test_K4_a_cache_of_binaries_needs_no_compiler_the_second_time(
    calls: Calls, tmp_path: Path
) -> None:
    p = calls.query("zeDeviceGetModuleProperties", "ze_device_module_properties_t", calls.device)
    key = hashlib.sha256(code("modules") + bytes(p.nativeKernelSupported.id)).hexdigest()
    hits = 0
    for _ in range(2):
        cached = tmp_path / key
        if cached.exists():
            hits += 1
            module = calls.build(cached.read_bytes(), format=NATIVE)
        else:
            module = calls.build(code("modules"))
            cached.write_bytes(binary_of(calls, module))
        out = np.zeros(8, "i4")
        run(calls, module, "squares", out)
        np.testing.assert_array_equal(out, np.arange(8) ** 2)
    assert hits == 1


def test_K5_debug_information_makes_the_binary_larger(calls: Calls) -> None:
    # debug.spv is examples/kernels/saxpy.cl, compiled with clang's -g.
    plain = calls.build(code("debug"))
    debug = calls.build(code("debug"), pBuildFlags=ffi.new("char[]", b"-g"))
    assert len(binary_of(calls, debug)) > len(binary_of(calls, plain))


def test_K1_a_binary_knows_all_that_the_spirv_said(calls: Calls) -> None:
    module = calls.build(binary_of(calls, calls.module), format=NATIVE)
    names = [
        [ffi.string(n) for n in calls.array("zeModuleGetKernelNames", "const char *", m)]
        for m in (calls.module, module)
    ]
    assert names[0] == names[1]
    for name in names[0]:
        both = []
        for m in (calls.module, module):
            kernel = kernel_of(calls, m, name.decode())
            p = calls.query("zeKernelGetProperties", "ze_kernel_properties_t", kernel)
            both.append(bytes(ffi.buffer(p)))
            both[-1] += source_attributes(calls, kernel).encode()
        assert both[0] == both[1]


# Several modules in one program, and linking later.


def program_desc(inputs: list[bytes], flags: list[bytes] | None = None) -> tuple[Any, Any]:
    sources = [ffi.new("uint8_t[]", data) for data in inputs]
    desc = ffi.new("ze_module_program_exp_desc_t *")
    desc.stype = int(STYPES.MODULE_PROGRAM_EXP_DESC)
    desc.count = len(inputs)
    sizes = ffi.new("size_t[]", [len(data) for data in inputs])
    pointers = ffi.new("uint8_t *[]", sources)
    desc.inputSizes, desc.pInputModules = sizes, ffi.cast("const uint8_t **", pointers)
    texts = [ffi.new("char[]", text) for text in flags or []]
    texts_array = ffi.new("char *[]", texts) if flags else NULL
    desc.pBuildFlags = ffi.cast("const char **", texts_array)
    return ffi.cast("void *", desc), (desc, sources, sizes, pointers, texts, texts_array)


def scaled_plus(calls: Calls, module: Any) -> int:
    """What `total` is, by a kernel that scales its ids and adds it."""
    out = np.zeros(8, "i4")
    run(calls, module, "scaled", out)
    assert (out - 3 * np.arange(8) == out[0]).all()
    return int(out[0])


def test_a_program_of_two_modules_is_one(calls: Calls) -> None:
    chain, kept = program_desc([code("module_user"), code("module_library")], [b"", b"-g"])
    module = calls.build(b"ignored", pNext=chain)
    assert scaled_plus(calls, module) == 5
    run(calls, module, "count", 4, groups=10)
    out = np.zeros(1, "i4")
    run(calls, module, "read_total", out, groups=1)
    assert out[0] == 45
    p = calls.query("zeModuleGetProperties", "ze_module_properties_t", module)
    assert p.flags == 0
    del kept
    again = calls.build(binary_of(calls, module), format=NATIVE)
    assert scaled_plus(calls, again) == 5


def test_a_program_of_binaries_is_linked_too(calls: Calls, library: Any, user: Any) -> None:
    chain, kept = program_desc([binary_of(calls, user), binary_of(calls, library)])
    assert scaled_plus(calls, calls.build(b"ignored", pNext=chain, format=NATIVE)) == 5
    alone, kept_too = program_desc([binary_of(calls, calls.module)] * 2)
    result, log = refusal(calls, b"ignored", pNext=alone, format=NATIVE)
    assert (result, "two of the inputs" in log) == (R.ERROR_MODULE_BUILD_FAILURE, True)
    del kept, kept_too


def link(calls: Calls, *modules: Any) -> tuple[int, str]:
    handles = ffi.new("ze_module_handle_t[]", modules)
    log = ffi.new("ze_module_build_log_handle_t *")
    result = calls.call("zeModuleDynamicLink", len(modules), handles, log)
    return result, build_log(calls, log[0])


def global_pointer(calls: Calls, module: Any, name: bytes, dtype: str) -> Any:
    size, pointer = ffi.new("size_t *"), ffi.new("void **")
    c_name = ffi.new("char[]", name)
    calls.ok("zeModuleGetGlobalPointer", module, c_name, size, pointer)
    return np.frombuffer(ffi.buffer(pointer[0], size[0]), dtype)


def test_modules_share_functions_and_variables_once_linked(
    calls: Calls, library: Any, user: Any
) -> None:
    p = calls.query("zeModuleGetProperties", "ze_module_properties_t", user)
    assert p.flags == spec.ze_module_property_flags_t.IMPORTS
    desc = ffi.new("ze_kernel_desc_t *", {"pKernelName": ffi.new("char[]", b"scaled")})
    kernel = ffi.new("ze_kernel_handle_t *")
    assert calls.call("zeKernelCreate", user, desc, kernel) == R.ERROR_INVALID_MODULE_UNLINKED
    result, log = link(calls, user)
    assert result == R.ERROR_MODULE_LINK_FAILURE
    assert all(name in log for name in ("total", "scale", "add_to_total"))
    assert link(calls, user, library)[0] == 0
    assert scaled_plus(calls, user) == 5
    run(calls, user, "count", 2, groups=10)
    out = np.zeros(1, "i4")
    run(calls, library, "read_total", out, groups=1)
    assert out[0] == 25
    total = global_pointer(calls, library, b"total", "i4")
    total[0] = 1000
    assert scaled_plus(calls, user) == 1000
    assert link(calls, user, library)[0] == 0
    assert scaled_plus(calls, user) == 1000


def test_ambiguous_imports_are_not_linked(calls: Calls, library: Any, user: Any) -> None:
    result, log = link(calls, user, library, calls.build(code("module_library")))
    assert (result, "several" in log) == (R.ERROR_MODULE_LINK_FAILURE, True)
    assert link(calls, library, calls.module)[0] == 0


def test_definitions_that_are_link_once_are_taken_once(calls: Calls, user: Any) -> None:
    words = np.frombuffer(code("module_library"), "u4").copy()
    at, once = 5, []
    while at < len(words):
        count, opcode = words[at] >> 16, words[at] & 0xFFFF
        if opcode == 71 and words[at + 2] == 41 and words[at + count - 1] == 0:
            once.append(at + count - 1)
        at += int(count)
    extension = b"SPV_KHR_linkonce_odr".ljust(24, b"\0")
    declared = np.frombuffer((7 << 16 | 10).to_bytes(4, "little") + extension, "u4")
    for index in once[:4]:
        words[index] = 2
    first = 5
    while words[first] & 0xFFFF == 17:
        first += int(words[first] >> 16)
    data = np.concatenate([words[:first], declared, words[first:]]).tobytes()
    libraries = [calls.build(data) for _ in range(2)]
    assert link(calls, user, libraries[0])[0] == 0
    assert scaled_plus(calls, user) == 5


def test_a_library_serves_several_users(calls: Calls, library: Any) -> None:
    users = [calls.build(code("module_user")) for _ in range(2)]
    for module in users:
        assert link(calls, module, library)[0] == 0
        assert scaled_plus(calls, module) == 5


def test_K1_an_unlinked_module_survives_as_a_binary(calls: Calls, library: Any, user: Any) -> None:
    first = calls.build(binary_of(calls, user), format=NATIVE)
    second = calls.build(binary_of(calls, library), format=NATIVE)
    assert link(calls, first, second)[0] == 0
    assert scaled_plus(calls, first) == 5


def test_linkage_is_told(calls: Calls, library: Any, user: Any) -> None:
    desc = ffi.new("ze_linkage_inspection_ext_desc_t *", {"flags": 7})
    log = ffi.new("ze_module_build_log_handle_t *")
    handles = ffi.new("ze_module_handle_t[]", [user, library])
    for count, unresolvable in ((2, False), (1, True)):
        calls.ok("zeModuleInspectLinkageExt", desc, count, handles, log)
        imports, rest = build_log(calls, log[0]).split("unresolvable imports:\n")
        missing, exports = rest.split("exports:\n")
        assert "scale" in imports
        assert ("scale" in missing) == unresolvable
        assert ("table" in exports) == (count == 2)


def test_global_variables_have_a_size_and_an_address(calls: Calls, library: Any) -> None:
    run(calls, library, "fill_table", 77, groups=16)
    table = global_pointer(calls, library, b"table", "i4")
    assert (table == np.full(16, 77)).all()
    name, out = ffi.new("char[]", b"no_such"), ffi.new("void **")
    result = calls.call("zeModuleGetGlobalPointer", library, name, NULL, out)
    assert result == R.ERROR_INVALID_GLOBAL_NAME
    name = ffi.new("char[]", b"total")
    calls.ok("zeModuleGetGlobalPointer", library, name, NULL, NULL)


def test_exported_functions_have_an_address(calls: Calls, library: Any) -> None:
    out = ffi.new("void **")
    calls.ok("zeModuleGetFunctionPointer", library, ffi.new("char[]", b"scale"), out)
    assert ffi.cast("int (*)(int)", out[0])(14) == 42
    calls.ok("zeModuleGetFunctionPointer", calls.module, ffi.new("char[]", b"square"), out)
    assert ffi.cast("int (*)(int)", out[0])(9) == 81
    name = ffi.new("char[]", b"no_such")
    result = calls.call("zeModuleGetFunctionPointer", library, name, out)
    assert result == R.ERROR_INVALID_FUNCTION_NAME


# Kernels.


def source_attributes(calls: Calls, kernel: Any) -> str:
    size = ffi.new("uint32_t *")
    calls.ok("zeKernelGetSourceAttributes", kernel, size, NULL)
    text = ffi.new("char[]", size[0])
    calls.ok("zeKernelGetSourceAttributes", kernel, size, ffi.new("char **", text))
    return str(ffi.string(text).decode())


def test_source_attributes_come_back(calls: Calls) -> None:
    for name, expected in (
        ("attributes", "reqd_work_group_size(8,4,2) vec_type_hint(float4)"),
        ("hinted", "work_group_size_hint(16,1,1)"),
        ("sub_groups", "intel_reqd_sub_group_size(16)"),
        ("hinted_double", "vec_type_hint(double2)"),
        ("squares", ""),
    ):
        assert source_attributes(calls, kernel_of(calls, calls.module, name)) == expected


def test_F1_F2_kernel_properties_are_true(calls: Calls) -> None:
    kernel = kernel_of(calls, calls.module, "private_and_local")
    largest = ffi.new("ze_kernel_max_group_size_properties_ext_t *")
    preferred = ffi.new("ze_kernel_preferred_group_size_properties_t *")
    largest.stype = int(STYPES.KERNEL_MAX_GROUP_SIZE_EXT_PROPERTIES)
    preferred.stype = int(STYPES.KERNEL_PREFERRED_GROUP_SIZE_PROPERTIES)
    largest.pNext = ffi.cast("void *", preferred)
    p = ffi.new("ze_kernel_properties_t *", {"pNext": ffi.cast("void *", largest)})
    calls.ok("zeKernelGetProperties", kernel, p)
    assert (p.numKernelArgs, p.localMemSize, p.spillMemSize) == (2, 256, 0)
    assert 1 <= largest.maxGroupSize <= 8192
    assert preferred.preferredMultiple >= 1
    assert p.maxSubgroupSize * p.maxNumSubgroups >= largest.maxGroupSize


def test_sub_groups_are_as_the_properties_say(calls: Calls) -> None:
    out = np.zeros(64, "u4")
    kernel = kernel_of(calls, calls.module, "sub_groups", out)
    calls.ok("zeKernelSetGroupSize", kernel, 64, 1, 1)
    calls.launch(calls.immediate(mode=1), kernel, 1)
    p = calls.query("zeKernelGetProperties", "ze_kernel_properties_t", kernel)
    assert (p.requiredSubgroupSize, p.maxSubgroupSize) == (16, 16)
    np.testing.assert_array_equal(out, 16_000 + np.arange(64) % 16)


def test_local_memory_of_both_kinds(calls: Calls) -> None:
    out = np.zeros(128, "i4")
    kernel = kernel_of(calls, calls.module, "private_and_local", out)
    calls.ok("zeKernelSetArgumentValue", kernel, 1, 64 * 4, NULL)
    calls.ok("zeKernelSetGroupSize", kernel, 64, 1, 1)
    calls.launch(calls.immediate(mode=1), kernel, 2)
    np.testing.assert_array_equal(out, np.tile(64 - np.arange(64), 2))


def test_F3_indirect_access_hints_and_cache_preferences_are_checked(calls: Calls) -> None:
    kernel = kernel_of(calls, calls.module, "squares")
    flags = ffi.new("uint32_t *", 99)
    calls.ok("zeKernelGetIndirectAccess", kernel, flags)
    assert flags[0] == 0
    for value in (1, 2, 4, 7, 0):
        calls.ok("zeKernelSetIndirectAccess", kernel, value)
        calls.ok("zeKernelGetIndirectAccess", kernel, flags)
        assert flags[0] == value
        calls.ok("zeKernelSetCacheConfig", kernel, value & 3)
        hint = ffi.new("ze_scheduling_hint_exp_desc_t *", {"flags": value})
        calls.ok("zeKernelSchedulingHintExp", kernel, hint)
    assert calls.call("zeKernelSetIndirectAccess", kernel, 8) == R.ERROR_INVALID_ENUMERATION
    assert calls.call("zeKernelSetCacheConfig", kernel, 8) == R.ERROR_INVALID_ENUMERATION


def test_the_global_offset_moves_the_ids_of_the_launches_that_follow(calls: Calls) -> None:
    outs = [np.zeros(8, "u8") for _ in range(3)]
    kernel = kernel_of(calls, calls.module, "offsets", outs[0])
    command_list = calls.list()
    for out, offset in zip(outs, ((0, 0, 0), (100, 7, 3), (0, 0, 0)), strict=True):
        calls.set_argument(kernel, 0, out)
        calls.ok("zeKernelSetGlobalOffsetExp", kernel, *offset)
        calls.launch(command_list, kernel, 8)
    calls.run(calls.queue(), command_list)
    ids = np.arange(8)
    for out, (x, y, z) in zip(outs, ((0, 0, 0), (100, 7, 3), (0, 0, 0)), strict=True):
        np.testing.assert_array_equal(out, ids + x + 1000 * y + 1_000_000 * z)
    calls.ok("zeKernelSetGlobalOffsetExp", kernel, 5, 0, 0)
    calls.launch(calls.immediate(mode=1), kernel, 8)
    np.testing.assert_array_equal(outs[2], ids + 5)


def test_cooperative_groups_are_as_many_as_cores(calls: Calls) -> None:
    count = ffi.new("uint32_t *")
    kernel = kernel_of(calls, calls.module, "squares")
    calls.ok("zeKernelSuggestMaxCooperativeGroupCount", kernel, count)
    assert count[0] == os.cpu_count()


def test_a_kernel_tells_the_allocations_it_uses(calls: Calls) -> None:
    p = calls.allocate(5000)
    kernel = kernel_of(calls, calls.module, "squares")
    inner = ffi.new("char **", ffi.cast("char *", p) + 100)
    calls.ok("zeKernelSetArgumentValue", kernel, 0, 8, inner)
    (found,) = calls.array(
        "zeKernelGetAllocationPropertiesExp", "ze_kernel_allocation_exp_properties_t", kernel
    )
    assert (found.base, found.size) == (int(ffi.cast("uintptr_t", p)), 5000)
    assert (found.argIndex, found.type) == (0, spec.ze_memory_type_t.DEVICE)
    calls.ok("zeMemFree", calls.context, p)


def test_R2_only_the_head_of_a_list_is_passed(calls: Calls) -> None:
    host = ffi.new("ze_host_mem_alloc_desc_t *")
    nodes = [calls.make("zeMemAllocHost", "void *", calls.context, host, 16, 8) for _ in range(3)]
    addresses = [int(ffi.cast("uintptr_t", node)) for node in nodes]
    for node, following, value in zip(nodes, [*addresses[1:], 0], (5, 70, 900), strict=True):
        ffi.cast("int64_t *", node)[0:2] = [following, value]
    total = np.zeros(1, "i8")
    kernel = kernel_of(calls, calls.module, "walk", ffi.new("int64_t *", addresses[0]), total)
    calls.ok("zeKernelSetIndirectAccess", kernel, 1)
    calls.launch(calls.immediate(mode=1), kernel, 1)
    assert total[0] == 975
    for node in nodes:
        calls.ok("zeMemFree", calls.context, node)


def test_there_is_no_gpu_binary_of_a_kernel(calls: Calls) -> None:
    kernel = kernel_of(calls, calls.module, "squares")
    result = calls.call("zeKernelGetBinaryExp", kernel, ffi.new("size_t *"), NULL)
    assert result == R.ERROR_UNSUPPORTED_FEATURE


def test_threads_build_and_link_at_once(calls: Calls) -> None:
    failures: list[BaseException] = []

    def work() -> None:
        try:
            for _ in range(5):
                user, library = (calls.build(code(f"module_{n}")) for n in ("user", "library"))
                assert link(calls, user, library)[0] == 0
                assert scaled_plus(calls, user) == 5
        except BaseException as error:
            failures.append(error)

    threads = [threading.Thread(target=work) for _ in range(6)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert failures == []


def test_requirements_of_a_module_name_runtime_and_cpu(calls: Calls) -> None:
    desc = ffi.new("ze_runtime_requirements_module_desc_t *", {"requirementsSrc": calls.module})
    desc.stype = int(STYPES.RUNTIME_REQUIREMENTS_MODULE_DESC)
    size = ffi.new("size_t *")
    calls.ok("zeDeviceGetRuntimeRequirements", calls.device, desc, size, NULL)
    text = ffi.new("char[]", size[0])
    calls.ok("zeDeviceGetRuntimeRequirements", calls.device, desc, size, text)
    key = ffi.new("char **")
    calls.ok("zeDeviceGetRuntimeRequirementsKey", calls.device, key)
    results = spec.ze_validate_runtime_requirements_result_t
    own = ffi.string(text)
    assert own.startswith(ffi.string(key[0]))
    for given, expected in (
        (own, results.REQUIREMENTS_MET),
        (own[:-1] + b"!", results.REQUIREMENTS_NOT_MET),
        (b"INTEL.L0.GPU x", results.NOT_APPLICABLE),
    ):
        out = ffi.new("ze_validate_runtime_requirements_output_t *")
        given_text = ffi.new("char[]", given)
        calls.ok("zeDeviceValidateRuntimeRequirements", calls.device, given_text, out)
        assert out.result == expected


# Compiling in another process.

IN_PROCESS = """
import sys
sys.path.insert(0, {tests!r})
from test_cpu_modules import *
calls = Calls()
out = np.zeros(8, "i4")
run(calls, calls.build(code("modules")), "squares", out)
assert (out == np.arange(8) ** 2).all()
user, library = calls.build(code("module_user")), calls.build(code("module_library"))
assert link(calls, user, library)[0] == 0
assert scaled_plus(calls, user) == 5
desc, kept = constants(i4_10=42)
assert constants_seen(calls, calls.build(code("modules"), pConstants=desc))[0] == 42
print("done")
"""


def test_modules_can_be_compiled_in_another_process() -> None:
    env = {**os.environ, "PYTHONPATH": str(FOLDER.parent), "ONEAPI_L0_CPU_COMPILE": "process"}
    script = IN_PROCESS.format(tests=str(FOLDER))
    done = subprocess.run([sys.executable, "-c", script], env=env, capture_output=True, text=True)
    assert done.stdout == "done\n", done.stderr


def test_a_compiler_that_dies_or_hangs_is_a_build_failure(
    calls: Calls, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("ONEAPI_L0_CPU_COMPILE", "process")
    # Past our own checks: bound, ids and word counts that end the runtime's process.
    bad = bytearray(code("modules"))
    for at in range(400, len(bad), 4):
        bad[at] ^= 0x15
    with pytest.raises(Broken) as refused:
        compile_process.produce([Source(IL, bytes(bad))], False, True)
    assert refused.value.result == R.ERROR_MODULE_BUILD_FAILURE
    assert refused.value.log
    monkeypatch.setenv("ONEAPI_L0_CPU_COMPILE_TIMEOUT", "0.02")
    result, log = refusal(calls, code("modules"))
    assert (result, "0.02 s" in log) == (R.ERROR_MODULE_BUILD_FAILURE, True)
    monkeypatch.delenv("ONEAPI_L0_CPU_COMPILE")
    assert calls.build(code("modules"))


def test_modules_of_older_translators_run(calls: Calls) -> None:
    """They put built-in variables into storage class UniformConstant, not Input."""
    words = np.fromfile(FOLDER.parent / "examples" / "kernels" / "vector_add.spv", dtype="u4")
    at, input_class, uniform = 5, 1, 0
    while at < len(words):
        opcode = words[at] & 0xFFFF
        if opcode == 32 and words[at + 2] == input_class:  # OpTypePointer
            words[at + 2] = uniform
        elif opcode == 59 and words[at + 3] == input_class:  # OpVariable
            words[at + 3] = uniform
        at += words[at] >> 16
    a, b, out = np.arange(100, dtype="f4"), np.full(100, 3, "f4"), np.zeros(100, "f4")
    run(calls, calls.build(words.tobytes()), "vector_add", a, b, out, 100, groups=100)
    assert (out == a + 3).all()


def test_atomics_on_generic_pointers_work(calls: Calls) -> None:
    """Those of OpenCL C 2.0, as atomic_fetch_add and atomic_load."""
    module = calls.build(code("generic_atomics"))
    counter, seen = np.zeros(1, "i4"), np.zeros(1000, "i4")
    run(calls, module, "count", counter, seen, groups=1000)
    assert counter[0] == 1000
    assert sorted(seen) == list(range(1000))
    out = np.zeros(1000, "i4")
    run(calls, module, "copy", seen, out, groups=1000)
    assert (out == seen).all()


def test_a_native_binary_says_how_it_was_built(calls: Calls) -> None:
    """In the words of Intel's GPU compiler, which tools look for."""
    flags = ffi.new("char[]", b"-ze-opt-level=1 -cl-mad-enable")
    binary = binary_of(calls, calls.build(code("modules"), pBuildFlags=flags))
    assert b"-ze-opt-level=O1 -cl-mad-enable" in binary
    again = calls.build(binary, format=spec.ze_module_format_t.NATIVE)
    assert binary_of(calls, again) == binary
