"""The CPU driver, function by function, on the real Intel CPU runtime (K, F, M, Q and L rows of
the programming guide's acceptance table).
"""

from __future__ import annotations

import os
import subprocess
import sys
import threading
import time
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from oneapi_l0._generated import _ze_cffi
from oneapi_l0._generated import ze as spec
from oneapi_l0.drivers.cpu import open_implementation
from oneapi_l0.errors import LibraryNotFound

ffi: Any = _ze_cffi.ffi
R = spec.ze_result_t
KERNELS = Path(__file__).parent / "kernels" / "cpu_driver.spv"
FOREVER = 2**64 - 1
NULL = ffi.NULL

pytestmark = pytest.mark.needs("cpu")


class Calls:
    """The driver's functions as C sees them, and the objects that most tests need."""

    def __init__(self) -> None:
        self.implementation = open_implementation()
        self.keep: list[Any] = []
        self.ok("zeInit", 0)
        self.driver = self.array("zeDriverGet", "ze_driver_handle_t")[0]
        self.device = self.array("zeDeviceGet", "ze_device_handle_t", self.driver)[0]
        self.context = self.make(
            "zeContextCreate", "ze_context_handle_t", self.driver, ffi.new("ze_context_desc_t *")
        )
        self.module = self.build(KERNELS.read_bytes())

    def call(self, function: str, *arguments: Any) -> int:
        try:
            return int(self.implementation.functions[function](*arguments))
        except Exception as error:
            return self.implementation.on_error(type(error), error, error.__traceback__)

    def ok(self, function: str, *arguments: Any) -> None:
        result = self.call(function, *arguments)
        assert result == 0, f"{function}: {result:#x} {self.implementation.last_error()}"

    def make(self, function: str, handle: str, *arguments: Any) -> Any:
        out = ffi.new(f"{handle} *")
        self.ok(function, *arguments, out)
        return out[0]

    def array(self, function: str, ctype: str, *arguments: Any) -> list[Any]:
        count = ffi.new("uint32_t *")
        self.ok(function, *arguments, count, NULL)
        items = ffi.new(f"{ctype}[]", count[0])
        self.ok(function, *arguments, count, items)
        self.keep.append(items)
        return list(items)

    def query(self, function: str, ctype: str, *arguments: Any, stype: int = 0) -> Any:
        out = ffi.new(f"{ctype} *", {"stype": stype})
        self.ok(function, *arguments, out)
        return out

    def module_desc(self, data: bytes, **fields: Any) -> Any:
        source = ffi.new("uint8_t[]", data)
        desc = ffi.new("ze_module_desc_t *", {"inputSize": len(data), "pInputModule": source})
        for name, value in fields.items():
            setattr(desc, name, value)
        self.keep += [source, desc, fields]
        return desc

    def build(self, data: bytes, **fields: Any) -> Any:
        out = ffi.new("ze_module_handle_t *")
        desc = self.module_desc(data, **fields)
        self.ok("zeModuleCreate", self.context, self.device, desc, out, NULL)
        return out[0]

    def kernel(self, name: str, *arguments: Any, group: tuple[int, int, int] = (1, 1, 1)) -> Any:
        c_name = ffi.new("char[]", name.encode())
        desc = ffi.new("ze_kernel_desc_t *", {"pKernelName": c_name})
        kernel = self.make("zeKernelCreate", "ze_kernel_handle_t", self.module, desc)
        for index, value in enumerate(arguments):
            self.set_argument(kernel, index, value)
        if group != (1, 1, 1):
            self.ok("zeKernelSetGroupSize", kernel, *group)
        return kernel

    def set_argument(self, kernel: Any, index: int, value: Any) -> None:
        if isinstance(value, np.ndarray):
            value = ffi.new("uint64_t *", value.ctypes.data)
        elif isinstance(value, int):
            value = ffi.new("int *", value)
        size = ffi.sizeof(ffi.typeof(value).item)
        self.ok("zeKernelSetArgumentValue", kernel, index, size, value)

    def queue(self, **fields: Any) -> Any:
        desc = ffi.new("ze_command_queue_desc_t *", fields)
        handle = "ze_command_queue_handle_t"
        return self.make("zeCommandQueueCreate", handle, self.context, self.device, desc)

    def list(self, **fields: Any) -> Any:
        desc = ffi.new("ze_command_list_desc_t *", fields)
        handle = "ze_command_list_handle_t"
        return self.make("zeCommandListCreate", handle, self.context, self.device, desc)

    def immediate(self, mode: int = 2) -> Any:
        desc = ffi.new("ze_command_queue_desc_t *", {"mode": mode})
        handle = "ze_command_list_handle_t"
        return self.make("zeCommandListCreateImmediate", handle, self.context, self.device, desc)

    def launch(self, command_list: Any, kernel: Any, x: int, y: int = 1, z: int = 1) -> None:
        groups = ffi.new("ze_group_count_t *", [x, y, z])
        self.ok("zeCommandListAppendLaunchKernel", command_list, kernel, groups, NULL, 0, NULL)

    def copy(self, command_list: Any, to: Any, source: Any, size: int) -> int:
        return self.call(
            "zeCommandListAppendMemoryCopy", command_list, to, source, size, NULL, 0, NULL
        )

    def fill(self, command_list: Any, to: Any, pattern: bytes, size: int) -> int:
        return self.call(
            "zeCommandListAppendMemoryFill",
            command_list,
            to,
            ffi.new("uint8_t[]", pattern),
            len(pattern),
            size,
            NULL,
            0,
            NULL,
        )

    def execute(self, queue: Any, *lists: Any, close: bool = True) -> None:
        if close:
            for command_list in lists:
                self.ok("zeCommandListClose", command_list)
        handles = ffi.new("ze_command_list_handle_t[]", lists)
        self.ok("zeCommandQueueExecuteCommandLists", queue, len(lists), handles, NULL)

    def run(self, queue: Any, *lists: Any) -> None:
        self.execute(queue, *lists)
        self.ok("zeCommandQueueSynchronize", queue, FOREVER)

    def allocate(self, size: int, alignment: int = 0) -> Any:
        desc = ffi.new("ze_device_mem_alloc_desc_t *")
        return self.make(
            "zeMemAllocDevice", "void *", self.context, desc, size, alignment, self.device
        )


@pytest.fixture(scope="module")
def calls() -> Calls:
    return Calls()


def pointer(array: Any) -> Any:
    return ffi.cast("void *", array.ctypes.data)


def test_vector_add_equals_numpy(calls: Calls) -> None:
    a = np.random.default_rng(1).random(4096, dtype="f4")
    b = np.random.default_rng(2).random(4096, dtype="f4")
    c = np.zeros(4096, "f4")
    kernel = calls.kernel("vector_add", a, b, c, group=(64, 1, 1))
    command_list = calls.list()
    calls.launch(command_list, kernel, 64)
    calls.run(calls.queue(), command_list)
    np.testing.assert_array_equal(c, a + b)


def test_every_kind_of_argument_arrives(calls: Calls) -> None:
    record = np.zeros(
        1,
        np.dtype(
            {
                "names": ["tag", "weight", "triple"],
                "itemsize": 32,
                "offsets": [0, 8, 16],
                "formats": ["i1", "f8", "3i4"],
            }
        ),
    )
    record["tag"], record["weight"], record["triple"] = 7, 300.5, (1, 2, 3000)
    table = np.arange(16, dtype="i4")
    out = np.zeros(16, "i4")
    kernel = calls.kernel("every_kind", out, table, group=(16, 1, 1))
    calls.ok("zeKernelSetArgumentValue", kernel, 2, 16 * 4, NULL)
    calls.set_argument(kernel, 3, ffi.new("int8_t *", -5))
    calls.set_argument(kernel, 4, ffi.new("int64_t *", 100_000))
    vector = np.array([0, 0, 20, 0], "f4")
    calls.ok("zeKernelSetArgumentValue", kernel, 5, 16, pointer(vector))
    calls.ok("zeKernelSetArgumentValue", kernel, 6, 32, pointer(record))
    command_list = calls.immediate()
    calls.launch(command_list, kernel, 1)
    calls.ok("zeCommandListHostSynchronize", command_list, FOREVER)
    np.testing.assert_array_equal(out, table[::-1] - 5 + 100_000 + 20 + 300 + 3000 + 7)


def test_F7_wrong_argument_index_and_size_are_refused(calls: Calls) -> None:
    kernel = calls.kernel("store")
    value = ffi.new("int64_t *")
    wrong_index = calls.call("zeKernelSetArgumentValue", kernel, 2, 4, value)
    assert wrong_index == R.ERROR_INVALID_KERNEL_ARGUMENT_INDEX
    for index, size in ((0, 4), (1, 2), (1, 0)):
        result = calls.call("zeKernelSetArgumentValue", kernel, index, size, value)
        assert result == R.ERROR_INVALID_KERNEL_ARGUMENT_SIZE
    local = calls.kernel("every_kind")
    for size, expected in ((4, 0), (2, R.ERROR_INVALID_KERNEL_ARGUMENT_SIZE)):
        # A 64-bit number may be given with 32 bits, as GPU drivers take it.
        assert calls.call("zeKernelSetArgumentValue", local, 4, size, value) == expected
    calls.ok("zeKernelSetArgumentValue", kernel, 1, 8, value)  # and the other way round
    assert calls.call("zeKernelSetArgumentValue", local, 2, 0, NULL) == (
        R.ERROR_INVALID_KERNEL_ARGUMENT_SIZE
    )


def test_launching_with_an_argument_missing_is_refused(calls: Calls) -> None:
    out = np.zeros(4, "i4")
    groups = ffi.new("ze_group_count_t *", [4, 1, 1])
    kernel = calls.kernel("store", out)
    result = calls.call(
        "zeCommandListAppendLaunchKernel", calls.list(), kernel, groups, NULL, 0, NULL
    )
    assert result == R.ERROR_INVALID_ARGUMENT
    assert "argument 1" in calls.implementation.last_error()


@pytest.mark.parametrize("is_immediate", [False, True])
def test_F6_arguments_are_copied_at_append(calls: Calls, is_immediate: bool) -> None:
    first, second = np.zeros(64, "i4"), np.zeros(64, "i4")
    kernel = calls.kernel("store", first, 1)
    command_list = calls.immediate() if is_immediate else calls.list()
    calls.launch(command_list, kernel, 64)
    calls.set_argument(kernel, 0, second)
    calls.set_argument(kernel, 1, 2)
    calls.launch(command_list, kernel, 64)
    calls.ok("zeKernelDestroy", kernel)
    if is_immediate:
        calls.ok("zeCommandListHostSynchronize", command_list, FOREVER)
    else:
        calls.run(calls.queue(), command_list)
    assert (first == 1).all()
    assert (second == 2).all()


def test_F4_group_size_is_copied_at_append_and_F8_sets_the_global_size(calls: Calls) -> None:
    first, second = np.zeros(4, "u4"), np.zeros(4, "u4")
    kernel = calls.kernel("local_size", first, group=(8, 2, 1))
    command_list = calls.list()
    calls.launch(command_list, kernel, 4)
    calls.set_argument(kernel, 0, second)
    calls.ok("zeKernelSetGroupSize", kernel, 16, 4, 2)
    calls.launch(command_list, kernel, 4)
    calls.run(calls.queue(), command_list)
    assert (first == 16).all()
    assert (second == 128).all()
    out = np.zeros((3 * 2, 5 * 2, 7 * 4), "u8")
    kernel = calls.kernel("ids", out, group=(4, 2, 2))
    command_list = calls.list()
    calls.launch(command_list, kernel, 7, 5, 3)
    calls.run(calls.queue(), command_list)
    z, y, x = np.indices(out.shape)
    np.testing.assert_array_equal(out, x + 1000 * y + 1_000_000 * z)


def test_F5_suggested_group_size_divides_and_ignores_the_set_one(calls: Calls) -> None:
    kernel = calls.kernel("store", group=(3, 1, 1))
    out = [ffi.new("uint32_t *") for _ in range(3)]
    for sizes in ((1, 1, 1), (1024, 1, 1), (30, 7, 2), (1_000_003, 1, 1)):
        calls.ok("zeKernelSuggestGroupSize", kernel, *sizes, *out)
        assert all(size % suggested[0] == 0 for size, suggested in zip(sizes, out, strict=True))
    calls.ok("zeKernelSuggestGroupSize", kernel, 16, 1, 1, *out)
    assert [suggested[0] for suggested in out] == [16, 1, 1]  # too few to share among cores
    assert calls.call("zeKernelSuggestGroupSize", kernel, 0, 1, 1, *out) == (
        R.ERROR_INVALID_GLOBAL_WIDTH_DIMENSION
    )


def test_group_size_limits_and_required_sizes_hold(calls: Calls) -> None:
    kernel = calls.kernel("store")
    for size in ((0, 1, 1), (8193, 1, 1), (8192, 2, 1), (2**32 - 1, 2**32 - 1, 1)):
        result = calls.call("zeKernelSetGroupSize", kernel, *size)
        assert result == R.ERROR_INVALID_GROUP_SIZE_DIMENSION
    required = calls.kernel("required", np.zeros(32, "i4"))
    properties = calls.query("zeKernelGetProperties", "ze_kernel_properties_t", required)
    assert (properties.requiredGroupSizeX, properties.requiredGroupSizeY) == (8, 2)
    assert properties.numKernelArgs == 1
    result = calls.call("zeKernelSetGroupSize", required, 16, 1, 1)
    assert result == R.ERROR_INVALID_GROUP_SIZE_DIMENSION


def test_kernels_run_on_several_threads_of_the_cpu_without_losing_atomics(calls: Calls) -> None:
    counter = np.zeros(1, "i4")
    kernel = calls.kernel("atomic_count", counter, group=(32, 1, 1))
    command_list = calls.immediate(mode=1)
    calls.launch(command_list, kernel, 1000)
    assert counter[0] == 32_000


def test_pointers_inside_memory_are_followed(calls: Calls) -> None:
    out, source = np.zeros(8, "i4"), np.arange(8, dtype="i4")
    pointers = np.array([out.ctypes.data, source.ctypes.data], "u8")
    kernel = calls.kernel("follow", pointers, 10)
    calls.ok("zeKernelSetIndirectAccess", kernel, 7)
    flags = ffi.new("uint32_t *")
    calls.ok("zeKernelGetIndirectAccess", kernel, flags)
    assert flags[0] == 7
    calls.launch(calls.immediate(mode=1), kernel, 8)
    np.testing.assert_array_equal(out, source + 10)


@pytest.mark.parametrize("kind", ["Device", "Host", "Shared"])
def test_M2_M3_M4_memory_holds_what_is_copied_and_knows_itself(calls: Calls, kind: str) -> None:
    device_desc = ffi.new("ze_device_mem_alloc_desc_t *")
    host_desc = ffi.new("ze_host_mem_alloc_desc_t *")
    arguments = {
        "Device": (device_desc, 10_000, 4096, calls.device),
        "Host": (host_desc, 10_000, 4096),
        "Shared": (device_desc, host_desc, 10_000, 4096, calls.device),
    }[kind]
    memory = calls.make(f"zeMemAlloc{kind}", "void *", calls.context, *arguments)
    assert int(ffi.cast("uintptr_t", memory)) % 4096 == 0
    inner = ffi.cast("char *", memory) + 9_999
    properties = ffi.new("ze_memory_allocation_properties_t *")
    device = ffi.new("ze_device_handle_t *")
    calls.ok("zeMemGetAllocProperties", calls.context, inner, properties, device)
    assert properties.type == getattr(spec.ze_memory_type_t, kind.upper())
    assert device[0] == (NULL if kind == "Host" else calls.device)
    base, size = ffi.new("void **"), ffi.new("size_t *")
    calls.ok("zeMemGetAddressRange", calls.context, inner, base, size)
    assert (base[0], size[0]) == (memory, 10_000)
    data = np.random.default_rng(3).integers(0, 255, 10_000, "u1")
    back = np.zeros_like(data)
    command_list = calls.list()
    assert calls.copy(command_list, memory, pointer(data), 10_000) == 0
    calls.ok("zeCommandListAppendBarrier", command_list, NULL, 0, NULL)
    assert calls.copy(command_list, pointer(back), memory, 10_000) == 0
    calls.run(calls.queue(), command_list)
    np.testing.assert_array_equal(back, data)
    calls.ok("zeMemFree", calls.context, memory)
    assert calls.call("zeMemFree", calls.context, memory) == R.ERROR_INVALID_ARGUMENT
    calls.ok("zeMemGetAllocProperties", calls.context, inner, properties, device)
    assert properties.type == spec.ze_memory_type_t.UNKNOWN


def test_allocations_are_checked_and_hold_no_descriptor(calls: Calls) -> None:
    desc = ffi.new("ze_device_mem_alloc_desc_t *")
    out = ffi.new("void **")
    for size, alignment, expected in (
        (0, 0, R.ERROR_UNSUPPORTED_SIZE),
        (64, 3, R.ERROR_UNSUPPORTED_ALIGNMENT),
        (2**60, 0, R.ERROR_UNSUPPORTED_SIZE),
    ):
        arguments = (calls.context, desc, size, alignment, calls.device, out)
        assert calls.call("zeMemAllocDevice", *arguments) == expected
    calls.ok("zeMemAllocDevice", calls.context, desc, 12, 16, calls.device, out)
    assert int(ffi.cast("uintptr_t", out[0])) % 16 == 0
    calls.ok("zeMemFree", calls.context, out[0])
    desc.ordinal = 1  # whatever it is, there is one memory
    arguments = (calls.context, desc, 64, 0, calls.device, out)
    calls.ok("zeMemAllocDevice", *arguments)
    calls.ok("zeMemFree", calls.context, out[0])
    desc.ordinal, desc.flags = 0, 1 << 20
    assert calls.call("zeMemAllocDevice", *arguments) == R.ERROR_INVALID_ENUMERATION
    before = len(os.listdir("/proc/self/fd"))
    memory = [calls.allocate(100, 1 << 21) for _ in range(50)]
    assert all(int(ffi.cast("uintptr_t", m)) % (1 << 21) == 0 for m in memory)
    assert len(os.listdir("/proc/self/fd")) == before
    for m in memory:
        calls.ok("zeMemFree", calls.context, m)


@pytest.mark.parametrize("is_recorded", [False, True])
def test_fills_take_larger_patterns_and_any_place(calls: Calls, is_recorded: bool) -> None:
    """The runtime takes neither: the official conformance tests do both."""
    memory = calls.allocate(8192, 128)
    for nbytes, at, count in ((256, 0, 7), (4096, 0, 1), (16, 3, 9), (128, 1, 1), (8, 4, 1000)):
        ffi.memmove(memory, bytes(8192), 8192)
        pattern = bytes((7 * i + nbytes) % 251 for i in range(nbytes))
        where = ffi.cast("char *", memory) + at
        command_list = calls.list() if is_recorded else calls.immediate(mode=1)
        assert calls.fill(command_list, where, pattern, nbytes * count) == 0
        if is_recorded:
            calls.run(calls.queue(), command_list)
        expected = bytes(at) + pattern * count
        assert bytes(ffi.buffer(memory, 8192)) == expected.ljust(8192, b"\0")


@pytest.mark.parametrize("nbytes", [1, 2, 4, 8, 16, 32, 64, 128])
def test_fills_take_every_pattern_size_up_to_the_reported_one(calls: Calls, nbytes: int) -> None:
    groups = "zeDeviceGetCommandQueueGroupProperties"
    group = calls.array(groups, "ze_command_queue_group_properties_t", calls.device)[0]
    assert nbytes <= group.maxMemoryFillPatternSize
    pattern = bytes(range(1, nbytes + 1))
    memory = calls.allocate(1024, 128)
    command_list = calls.list()
    assert calls.fill(command_list, memory, pattern, 1024) == 0
    calls.run(calls.queue(), command_list)
    assert bytes(ffi.buffer(memory, 1024)) == pattern * (1024 // nbytes)
    calls.ok("zeMemFree", calls.context, memory)


def test_fills_and_copies_refuse_what_they_cannot_do(calls: Calls) -> None:
    command_list = calls.list()
    memory = calls.allocate(1024)
    inner = ffi.cast("char *", memory) + 2
    assert calls.fill(command_list, memory, b"abc", 999) == R.ERROR_INVALID_SIZE
    assert calls.fill(command_list, memory, b"abcd", 1022) == R.ERROR_INVALID_SIZE
    assert calls.fill(command_list, memory, b"a" * 256, 1000) == R.ERROR_INVALID_SIZE
    assert calls.copy(command_list, memory, inner, 8) == R.ERROR_OVERLAPPING_REGIONS
    assert calls.copy(command_list, NULL, memory, 8) == R.ERROR_INVALID_NULL_POINTER
    assert calls.copy(command_list, memory, inner, 0) == 0
    event = ffi.cast("ze_event_handle_t", 1)
    result = calls.call("zeCommandListAppendBarrier", command_list, event, 0, NULL)
    assert result == R.ERROR_INVALID_NULL_HANDLE
    assert "event" in calls.implementation.last_error()


def test_Q5_lists_run_in_the_order_of_submission(calls: Calls) -> None:
    out = np.zeros(256, "i4")
    lists = []
    for value in (1, 2):
        command_list = calls.list()
        calls.launch(command_list, calls.kernel("store", out, value, group=(16, 1, 1)), 16)
        calls.ok("zeCommandListClose", command_list)
        lists.append(command_list)
    queue = calls.queue()
    for _ in range(300):
        calls.execute(queue, lists[0], close=False)
        calls.execute(queue, lists[1], close=False)
        calls.ok("zeCommandQueueSynchronize", queue, FOREVER)
        assert (out == 2).all()
        out[:] = 0


def test_Q6_several_threads_submit_to_one_queue(calls: Calls) -> None:
    counter = np.zeros(1, "i4")
    command_list = calls.list()
    calls.launch(command_list, calls.kernel("atomic_count", counter), 10)
    calls.ok("zeCommandListClose", command_list)
    queue = calls.queue()

    def submit() -> None:
        for _ in range(50):
            calls.execute(queue, command_list, close=False)

    threads = [threading.Thread(target=submit) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    calls.ok("zeCommandQueueSynchronize", queue, FOREVER)
    assert counter[0] == 8 * 50 * 10


def test_L8_L11_a_list_runs_on_two_queues_and_is_recycled(calls: Calls) -> None:
    counter = np.zeros(1, "i4")
    kernel = calls.kernel("atomic_count", counter)
    command_list = calls.list()
    calls.launch(command_list, kernel, 1)
    for queue in (calls.queue(), calls.queue(index=1)):
        calls.run(queue, command_list)
    assert counter[0] == 2
    groups = ffi.new("ze_group_count_t *", [5, 1, 1])
    append = ("zeCommandListAppendLaunchKernel", command_list, kernel, groups, NULL, 0, NULL)
    assert calls.call(*append) == R.ERROR_INVALID_ARGUMENT
    calls.ok("zeCommandListReset", command_list)
    calls.ok(*append)
    calls.run(calls.queue(), command_list)
    assert counter[0] == 7


def test_L9_L13_what_a_queue_does_not_execute(calls: Calls) -> None:
    queue = calls.queue()
    for command_list in (calls.list(), calls.immediate()):
        handles = ffi.new("ze_command_list_handle_t[]", [command_list])
        result = calls.call("zeCommandQueueExecuteCommandLists", queue, 1, handles, NULL)
        assert result == R.ERROR_INVALID_ARGUMENT
    assert calls.call("zeCommandQueueExecuteCommandLists", queue, 0, handles, NULL) == (
        R.ERROR_INVALID_SIZE
    )
    result = calls.call("zeCommandListHostSynchronize", calls.list(), 0)
    assert result == R.ERROR_INVALID_ARGUMENT


def test_L15_an_immediate_list_survives_close_and_reset(calls: Calls) -> None:
    counter = np.zeros(1, "i4")
    kernel = calls.kernel("atomic_count", counter)
    command_list = calls.immediate(mode=1)
    calls.ok("zeCommandListClose", command_list)
    calls.launch(command_list, kernel, 1)
    calls.ok("zeCommandListReset", command_list)
    calls.launch(command_list, kernel, 1)
    assert counter[0] == 2
    answer = ffi.new("ze_bool_t *")
    calls.ok("zeCommandListIsImmediate", command_list, answer)
    assert answer[0] == 1


def test_Q1_queues_and_lists_check_ordinal_index_and_flags(calls: Calls) -> None:
    out = ffi.new("ze_command_queue_handle_t *")
    for fields, expected in (
        ({"ordinal": 2}, R.ERROR_INVALID_ARGUMENT),
        ({"index": 1 << 20}, R.ERROR_INVALID_ARGUMENT),
        ({"flags": 1 << 20}, R.ERROR_INVALID_ENUMERATION),
        ({"mode": 9}, R.ERROR_INVALID_ENUMERATION),
    ):
        desc = ffi.new("ze_command_queue_desc_t *", fields)
        result = calls.call("zeCommandQueueCreate", calls.context, calls.device, desc, out)
        assert result == expected


def test_waiting_with_a_limit_says_not_ready_then_success(calls: Calls) -> None:
    out = np.zeros(8, "u4")
    kernel = calls.kernel("spin", out, 60_000_000)
    command_list = calls.immediate()
    calls.launch(command_list, kernel, 8)
    assert calls.call("zeCommandListHostSynchronize", command_list, 0) == R.NOT_READY
    start = time.monotonic()
    result = calls.call("zeCommandListHostSynchronize", command_list, 20_000_000)
    assert result == R.NOT_READY
    assert time.monotonic() - start >= 0.02
    assert not out.any()
    calls.ok("zeCommandListHostSynchronize", command_list, 60 * 10**9)
    assert out.all()
    calls.ok("zeCommandListHostSynchronize", command_list, 0)


def test_K1_a_native_binary_gives_the_same_kernels(calls: Calls) -> None:
    size = ffi.new("size_t *")
    calls.ok("zeModuleGetNativeBinary", calls.module, size, NULL)
    binary = ffi.new("uint8_t[]", size[0])
    calls.ok("zeModuleGetNativeBinary", calls.module, size, binary)
    data = bytes(ffi.buffer(binary))
    first, calls.module = calls.module, calls.build(data, format=1)
    try:
        out = np.zeros(8, "i4")
        calls.launch(calls.immediate(mode=1), calls.kernel("store", out, 5), 8)
        assert (out == 5).all()
    finally:
        calls.module = first
    changed = bytearray(data)
    changed[len(data) // 2] ^= 1
    module = ffi.new("ze_module_handle_t *")
    for bad in (bytes(changed), data[:-1], b"\x7fELF" + bytes(100)):
        desc = calls.module_desc(bad, format=1)
        result = calls.call("zeModuleCreate", calls.context, calls.device, desc, module, NULL)
        assert result == R.ERROR_INVALID_NATIVE_BINARY


def test_K2_build_flags_are_translated_and_unknown_ones_refused(calls: Calls) -> None:
    data = KERNELS.read_bytes()
    known = b"-ze-opt-disable,-ze-opt-level=2 -ze-opt-greater-than-4GB-buffer-required -g"
    calls.build(data, pBuildFlags=ffi.new("char[]", known))
    log, module = ffi.new("ze_module_build_log_handle_t *"), ffi.new("ze_module_handle_t *")
    desc = calls.module_desc(data, pBuildFlags=ffi.new("char[]", b"-no-such-flag"))
    result = calls.call("zeModuleCreate", calls.context, calls.device, desc, module, log)
    assert result == R.ERROR_MODULE_BUILD_FAILURE
    assert "-no-such-flag" in build_log(calls, log[0])
    desc = calls.module_desc(data, pBuildFlags=ffi.new("char[]", b"-Xfinalizer -forcespills -g"))
    calls.ok("zeModuleCreate", calls.context, calls.device, desc, module, log)
    assert "ignored, as only GPUs have a use for it: -Xfinalizer -for" in build_log(calls, log[0])


def build_log(calls: Calls, log: Any) -> str:
    size = ffi.new("size_t *")
    calls.ok("zeModuleBuildLogGetString", log, size, NULL)
    text = ffi.new("char[]", size[0])
    calls.ok("zeModuleBuildLogGetString", log, size, text)
    calls.ok("zeModuleBuildLogDestroy", log)
    assert bytes(ffi.buffer(text))[-1] == 0
    return str(ffi.string(text).decode())


def test_K3_a_refused_module_leaves_a_log_that_says_why(calls: Calls) -> None:
    log, module = ffi.new("ze_module_build_log_handle_t *"), ffi.new("ze_module_handle_t *")
    desc = calls.module_desc(b"definitely not SPIR-V at all")
    result = calls.call("zeModuleCreate", calls.context, calls.device, desc, module, log)
    assert result == R.ERROR_MODULE_BUILD_FAILURE
    assert "not SPIR-V" in build_log(calls, log[0])
    assert module[0] == NULL


def test_K6_kernel_names(calls: Calls) -> None:
    names = calls.array("zeModuleGetKernelNames", "const char *", calls.module)
    assert b"vector_add" in [ffi.string(name) for name in names]
    desc = ffi.new("ze_kernel_desc_t *", {"pKernelName": ffi.new("char[]", b"no_such")})
    kernel = ffi.new("ze_kernel_handle_t *")
    result = calls.call("zeKernelCreate", calls.module, desc, kernel)
    assert result == R.ERROR_INVALID_KERNEL_NAME
    assert "vector_add" in calls.implementation.last_error()


def test_handles_are_checked(calls: Calls) -> None:
    null = ffi.cast("ze_kernel_handle_t", 0)
    assert calls.call("zeKernelSetGroupSize", null, 1, 1, 1) == R.ERROR_INVALID_NULL_HANDLE
    kernel = calls.kernel("store")
    calls.ok("zeKernelDestroy", kernel)
    for _ in range(100):
        calls.kernel("store")
    assert calls.call("zeKernelSetGroupSize", kernel, 1, 1, 1) == R.ERROR_INVALID_NULL_HANDLE
    assert calls.call("zeKernelDestroy", calls.device) == R.ERROR_INVALID_NULL_HANDLE
    assert calls.call("zeContextCreate", calls.driver, NULL, NULL) == R.ERROR_INVALID_NULL_POINTER
    text = ffi.new("char **")
    calls.ok("zeDriverGetLastErrorDescription", calls.driver, text)
    assert b"NULL" in ffi.string(text[0])


def test_device_properties_are_true(calls: Calls) -> None:
    name = "zeDeviceGetProperties"
    stypes = spec.ze_structure_type_t
    old = calls.query(name, "ze_device_properties_t", calls.device, stype=stypes.DEVICE_PROPERTIES)
    new = calls.query(
        name, "ze_device_properties_t", calls.device, stype=stypes.DEVICE_PROPERTIES_1_2
    )
    assert (old.timerResolution, new.timerResolution) == (1, 10**9)
    assert new.type == spec.ze_device_type_t.CPU
    assert ffi.string(new.name)
    assert any(new.uuid.id)
    assert new.numSlices * new.numSubslicesPerSlice * new.numEUsPerSubslice == os.cpu_count()
    host, device = ffi.new("uint64_t *"), ffi.new("uint64_t *")
    calls.ok("zeDeviceGetGlobalTimestamps", calls.device, host, device)
    assert abs(device[0] - time.monotonic_ns()) < 10**9
    assert calls.array("zeDeviceGetSubDevices", "ze_device_handle_t", calls.device) == []


SCRIPT = """
import sys, os
sys.path.insert(0, {tests!r})
from test_cpu_driver import *
calls = Calls()
out = np.zeros(8, "u4")
command_list = calls.immediate()
calls.launch(command_list, calls.kernel("spin", out, 30_000_000), 8)
"""


def run_script(more: str, **environment: str) -> subprocess.CompletedProcess[str]:
    folder = Path(__file__).parent
    script = SCRIPT.format(tests=str(folder)) + more
    env = {**os.environ, "PYTHONPATH": str(folder.parent), **environment}
    return subprocess.run(
        [sys.executable, "-c", script], env=env, timeout=60, capture_output=True, text=True
    )


def test_a_process_that_ends_with_work_in_flight_does_not_hang() -> None:
    done = run_script("print('last line')")
    assert (done.returncode, done.stdout) == (0, "last line\n"), done.stderr


def test_a_process_ends_while_its_threads_wait_and_submit() -> None:
    done = run_script("""
import threading

def wait() -> None:
    calls.call("zeCommandListHostSynchronize", command_list, FOREVER)

def submit() -> None:
    mine, target = calls.immediate(), np.zeros(8, "u4")
    kernel = calls.kernel("spin", target, 1000)
    while True:
        calls.call("zeCommandListAppendLaunchKernel", mine, kernel,
                   ffi.new("ze_group_count_t *", [8, 1, 1]), NULL, 0, NULL)

for work in (wait, wait, submit, submit):
    threading.Thread(target=work, daemon=True).start()
time.sleep(0.2)
print("last line")
""")
    assert (done.returncode, done.stdout) == (0, "last line\n"), done.stderr


def test_a_forked_child_is_told_and_ends_by_itself() -> None:
    done = run_script("""
child = os.fork()
if child == 0:
    results = [calls.call("zeCommandListHostSynchronize", command_list, FOREVER),
               calls.call("zeInit", 0), calls.call("zeDeviceGetStatus", calls.device)]
    sys.exit(7 if results == [R.ERROR_DEVICE_LOST] * 3 else 1)
print(os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]))
calls.ok("zeCommandListHostSynchronize", command_list, FOREVER)
assert out.all()
""")
    assert (done.returncode, done.stdout) == (0, "7\n"), done.stderr


def test_the_device_can_pass_for_a_gpu_and_keeps_its_uuid(calls: Calls) -> None:
    done = run_script(
        """
p = calls.query("zeDeviceGetProperties", "ze_device_properties_t", calls.device)
print(int(p.type), bytes(p.uuid.id).hex())
""",
        ONEAPI_L0_CPU_DEVICE_TYPE="gpu",
    )
    here = calls.query("zeDeviceGetProperties", "ze_device_properties_t", calls.device)
    assert done.stdout.split() == ["1", bytes(here.uuid.id).hex()], done.stderr


def test_a_missing_runtime_is_named(tmp_path: Path) -> None:
    with pytest.raises(LibraryNotFound, match="libintelocl"):
        open_implementation(str(tmp_path / "libintelocl.so"))


PRINT = """
def tell(number, wait):
    calls.launch(command_list, calls.kernel("tell", number), 1)
    wait()
    os.write(1, b"host %d\\n" % number)

calls.module = calls.build({kernels!r}.read_bytes(), format={format})
command_list = calls.immediate(mode=1)
tell(1, lambda: None)
command_list = calls.immediate()
tell(2, lambda: calls.ok("zeCommandListHostSynchronize", command_list, FOREVER))
pool = calls.make("zeEventPoolCreate", "ze_event_pool_handle_t", calls.context,
                  ffi.new("ze_event_pool_desc_t *", {{"count": 1}}), 0, NULL)
event = calls.make("zeEventCreate", "ze_event_handle_t", pool, ffi.new("ze_event_desc_t *"))

def wait_for_event():
    calls.ok("zeCommandListAppendSignalEvent", command_list, event)
    calls.ok("zeEventHostSynchronize", event, FOREVER)

tell(3, wait_for_event)
command_list = calls.list()
tell(4, lambda: calls.run(calls.queue(), command_list))
"""


@pytest.mark.parametrize("form", [".spv", ".bin"])
def test_what_kernels_print_is_out_when_they_are_known_to_have_finished(
    calls: Calls, tmp_path: Path, form: str
) -> None:
    kernels, format = KERNELS.with_name("printing.spv"), int(spec.ze_module_format_t.IL_SPIRV)
    if form == ".bin":
        format = int(spec.ze_module_format_t.NATIVE)
        module, size = calls.build(kernels.read_bytes()), ffi.new("size_t *")
        calls.ok("zeModuleGetNativeBinary", module, size, NULL)
        binary = ffi.new("uint8_t[]", size[0])
        calls.ok("zeModuleGetNativeBinary", module, size, binary)
        kernels = tmp_path / "printing.bin"
        kernels.write_bytes(bytes(ffi.buffer(binary)))
    done = run_script(PRINT.format(kernels=kernels, format=format).replace("PosixPath", "Path"))
    told = [f"{who} {number}" for number in (1, 2, 3, 4) for who in ("kernel", "host")]
    assert done.stdout.splitlines() == told, done.stderr


def test_core_functions_are_found_by_their_names_too(calls: Calls) -> None:
    find, found = "zeDriverGetExtensionFunctionAddress", ffi.new("void **")
    names = (b"zeCommandListAppendHostFunction", b"zeDeviceGetStatus")
    for name in names:
        calls.ok(find, calls.driver, ffi.new("char[]", name), found)
    get_status = ffi.cast("ze_pfnDeviceGetStatus_t", found[0])
    assert get_status(calls.device) == 0
    assert get_status(NULL) == R.ERROR_INVALID_NULL_HANDLE
    for name in (b"zeDriverGetDefaultContext", b"zesInit", b"zeNothing"):
        result = calls.call(find, calls.driver, ffi.new("char[]", name), found)
        assert (result, found[0]) == (R.ERROR_INVALID_ARGUMENT, NULL)


@pytest.mark.needs("gcc")
@pytest.mark.parametrize("is_loaded", [True, False], ids=["loaded before", "found before"])
def test_another_libtbb_does_not_stand_in_the_way(tmp_path: Path, is_loaded: bool) -> None:
    other = tmp_path / "libtbb.so.12"
    command = ["gcc", "-shared", "-Wl,-soname,libtbb.so.12", "-xc", "/dev/null", "-o", str(other)]
    subprocess.run(command, check=True)
    script = f"import ctypes; ctypes.CDLL({str(other)!r})\n" if is_loaded else ""
    script += SCRIPT.format(tests=str(Path(__file__).parent))
    script += "calls.ok('zeCommandListHostSynchronize', command_list, FOREVER)\nprint(out.all())"
    env = {**os.environ, "PYTHONPATH": str(Path(__file__).parent.parent)}
    if not is_loaded:
        env["LD_LIBRARY_PATH"] = str(tmp_path)
    done = subprocess.run([sys.executable, "-c", script], env=env, capture_output=True, text=True)
    assert done.stdout == "True\n", done.stderr
