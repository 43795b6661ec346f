"""Queues and command lists of the CPU driver, on the real Intel CPU runtime (Q, L, B and F rows of
the programming guide's acceptance table that need more than a launch).
"""

from __future__ import annotations

import sys
import threading
import time
from typing import Any

import numpy as np
import pytest
from test_cpu_driver import FOREVER, NULL, R, pointer
from test_cpu_events import (
    ASYNCHRONOUS,
    HOST_VISIBLE,
    MS,
    SYNCHRONOUS,
    TIMESTAMP,
    EventCalls,
    run_script,
    soon,
)

from oneapi_l0 import native
from oneapi_l0._generated import _ze_cffi
from oneapi_l0._generated import ze as spec
from oneapi_l0.drivers.cpu.command_list import COMMAND_LISTS
from oneapi_l0.drivers.cpu.event import EVENTS

ffi: Any = _ze_cffi.ffi

pytestmark = pytest.mark.needs("cpu")

FLAGS = spec.ze_command_list_flags_t


@pytest.fixture(scope="module")
def calls() -> EventCalls:
    return EventCalls()


def host_function(calls: EventCalls, function: Any) -> Any:
    callback = ffi.callback("void(void *)", function)
    calls.keep.append(callback)
    return callback


def append_host_function(
    calls: EventCalls, command_list: Any, function: Any, *events: Any, data: Any = NULL
) -> None:
    name = "zeCommandListAppendHostFunction"
    calls.ok(name, command_list, function, data, NULL, *(events or (NULL, 0, NULL)))


# Queues ---------------------------------------------------------------------------------------


def test_Q2_two_queues_of_one_index_are_two(calls: EventCalls) -> None:
    assert calls.queue() != calls.queue()


def test_Q5_lists_that_wait_keep_the_order_of_submission(calls: EventCalls) -> None:
    out = np.zeros(64, "u4")
    gate, passed = calls.events(2)
    first, second = calls.list(), calls.list()
    calls.launch_with(first, calls.kernel("affine", out, 3, 1), 64, passed, [gate])
    calls.launch_with(second, calls.kernel("affine", out, 7, 2), 64)
    for command_list in (first, second):
        calls.ok("zeCommandListClose", command_list)
    queue = calls.queue()
    expected = 0
    for _ in range(100):
        calls.execute(queue, first, second, close=False)
        calls.execute(queue, second, close=False)
        calls.ok("zeEventHostSignal", gate)
        assert calls.synchronize(queue) == R.SUCCESS
        expected = (((expected * 3 + 1) * 7 + 2) * 7 + 2) % 2**32
        assert (out == expected).all()
        calls.ok("zeEventHostReset", gate)


def test_Q6_threads_submit_lists_with_events_to_one_queue(calls: EventCalls) -> None:
    counter = np.zeros(1, "i4")
    queue = calls.queue()
    errors: list[BaseException] = []

    def submit() -> None:
        try:
            (event,) = calls.events(1)
            command_list = calls.list()
            kernel = calls.kernel("count_groups", counter)
            calls.launch_with(command_list, kernel, 5, event)
            calls.launch_with(command_list, kernel, 5, waits=[event])
            calls.ok("zeCommandListAppendEventReset", command_list, event)
            calls.ok("zeCommandListClose", command_list)
            for _ in range(100):
                calls.execute(queue, command_list, close=False)
        except BaseException as error:
            errors.append(error)

    threads = [threading.Thread(target=submit) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert calls.synchronize(queue) == R.SUCCESS
    assert errors == []
    assert counter[0] == 8 * 100 * 10


def test_Q7_lists_go_to_queues_of_their_group(calls: EventCalls) -> None:
    command_list = calls.list(commandQueueGroupOrdinal=1)
    calls.ok("zeCommandListClose", command_list)
    handles = ffi.new("ze_command_list_handle_t[]", [command_list])
    name = "zeCommandQueueExecuteCommandLists"
    expected = R.ERROR_INVALID_COMMAND_LIST_TYPE
    assert calls.call(name, calls.queue(), 1, handles, NULL) == expected
    calls.ok(name, calls.queue(ordinal=1), 1, handles, NULL)
    kernel = calls.kernel("store", np.zeros(1, "u4"), 1)
    groups = ffi.new("ze_group_count_t *", [1, 1, 1])
    copies = calls.list(commandQueueGroupOrdinal=1)
    launch = ("zeCommandListAppendLaunchKernel", copies, kernel, groups, NULL, 0, NULL)
    assert calls.call(*launch) == expected


def test_Q8_a_queue_is_destroyed_when_its_work_is_done(calls: EventCalls) -> None:
    out = np.zeros(8, "u4")
    queue = calls.queue()
    command_list = calls.list()
    calls.launch_with(command_list, calls.kernel("slow_increment", out, 20_000_000), 8)
    calls.execute(queue, command_list)
    # What is running is waited for: nothing writes into memory behind the caller's back.
    calls.ok("zeCommandQueueDestroy", queue)
    assert (out == 1).all()
    assert calls.synchronize(queue) == R.ERROR_INVALID_NULL_HANDLE


@pytest.mark.parametrize("mode", [0, SYNCHRONOUS, ASYNCHRONOUS])
def test_queues_and_lists_know_what_they_were_made_with(calls: EventCalls, mode: int) -> None:
    queue = calls.queue(ordinal=1, index=1, flags=1, mode=mode, priority=2)
    out = ffi.new("uint32_t *")
    for name, expected in (
        ("Ordinal", 1),
        ("Index", 1),
        ("Flags", 1),
        ("Mode", mode),
        ("Priority", 2),
    ):
        calls.ok(f"zeCommandQueueGet{name}", queue, out)
        assert out[0] == expected
    desc = ffi.new(
        "ze_command_queue_desc_t *", {"index": 1, "flags": 2, "mode": mode, "priority": 1}
    )
    immediate = calls.make(
        "zeCommandListCreateImmediate",
        "ze_command_list_handle_t",
        calls.context,
        calls.device,
        desc,
    )
    for name, expected in (("Index", 1), ("Flags", 2), ("Mode", mode), ("Priority", 1)):
        calls.ok(f"zeCommandListImmediateGet{name}", immediate, out)
        assert out[0] == expected
    plain = calls.list(commandQueueGroupOrdinal=1, flags=int(FLAGS.MAXIMIZE_THROUGHPUT))
    calls.ok("zeCommandListGetFlags", plain, out)
    assert out[0] == int(FLAGS.MAXIMIZE_THROUGHPUT)
    calls.ok("zeCommandListGetOrdinal", plain, out)
    assert out[0] == 1
    assert calls.call("zeCommandListImmediateGetMode", plain, out) == R.ERROR_INVALID_ARGUMENT
    for command_list in (plain, immediate):
        device = calls.make("zeCommandListGetDeviceHandle", "ze_device_handle_t", command_list)
        context = calls.make("zeCommandListGetContextHandle", "ze_context_handle_t", command_list)
        assert (device, context) == (calls.device, calls.context)


def test_a_synchronous_queue_returns_when_all_is_done(calls: EventCalls) -> None:
    out = np.zeros(8, "u4")
    gate, after = calls.events(2)
    queue = calls.queue(mode=SYNCHRONOUS)
    command_list = calls.list()
    calls.launch_with(command_list, calls.kernel("store", out, 1), 8, waits=[gate])
    calls.launch_with(command_list, calls.kernel("slow_increment", out, 5_000_000), 8, after)
    timer = soon(calls.ok, "zeEventHostSignal", gate)
    calls.execute(queue, command_list)
    assert (out == 2).all()
    assert calls.status(after) == R.SUCCESS
    timer.join()


def test_an_asynchronous_call_returns_before_the_work_is_done(calls: EventCalls) -> None:
    out = np.zeros(8, "u4")
    queue = calls.queue()
    command_list = calls.list()
    calls.launch_with(command_list, calls.kernel("slow_increment", out, 50_000_000), 8)
    immediate = calls.immediate()
    start = time.monotonic()
    calls.execute(queue, command_list)
    calls.launch_with(immediate, calls.kernel("slow_increment", out[4:], 1), 1)
    assert time.monotonic() - start < 0.05
    assert not out.any()
    assert calls.synchronize(queue) == R.SUCCESS
    calls.finish(immediate)


# Lists ----------------------------------------------------------------------------------------


def test_L1_a_list_of_another_device_is_refused() -> None:
    done = run_script(
        """
device = calls.array("zeDeviceGet", "ze_device_handle_t", calls.driver)[1]
first, calls.device = calls.device, device
other = calls.list()
calls.device = first
calls.ok("zeCommandListClose", other)
handles = ffi.new("ze_command_list_handle_t[]", [other])
print(hex(calls.call("zeCommandQueueExecuteCommandLists", calls.queue(), 1, handles, NULL)))
""",
        ONEAPI_L0_CPU_SUB_DEVICES="2x0",
    )
    assert done.stdout == f"{int(R.ERROR_INVALID_ARGUMENT):#x}\n", done.stderr


def test_L2_a_clone_runs_by_itself(calls: EventCalls) -> None:
    out = np.zeros(8, "u4")
    source = calls.list(flags=int(FLAGS.EXP_CLONEABLE))
    calls.launch_with(source, calls.kernel("affine", out, 3, 1), 8)
    clone = ffi.new("ze_command_list_handle_t *")
    assert calls.call("zeCommandListCreateCloneExp", source, clone) == R.ERROR_INVALID_ARGUMENT
    calls.ok("zeCommandListClose", source)
    calls.ok("zeCommandListCreateCloneExp", source, clone)
    calls.ok("zeCommandListReset", source)
    queue = calls.queue()
    calls.execute(queue, clone[0], close=False)
    calls.execute(queue, clone[0], close=False)
    assert calls.synchronize(queue) == R.SUCCESS
    assert (out == 4).all()
    plain = calls.list()
    calls.ok("zeCommandListClose", plain)
    assert calls.call("zeCommandListCreateCloneExp", plain, clone) == R.ERROR_INVALID_ARGUMENT


def test_L3_a_list_passes_from_thread_to_thread(calls: EventCalls) -> None:
    out = np.zeros(8, "u4")
    command_list, queue = calls.list(), calls.queue()
    kernel = calls.kernel("store", out, 9)
    for step in (
        lambda: calls.launch_with(command_list, kernel, 8),
        lambda: calls.ok("zeCommandListClose", command_list),
        lambda: calls.execute(queue, command_list, close=False),
        lambda: calls.ok("zeCommandQueueSynchronize", queue, FOREVER),
    ):
        thread = threading.Thread(target=step)
        thread.start()
        thread.join()
    assert (out == 9).all()


def test_L4_B1_relaxed_ordering_keeps_barriers_and_events(calls: EventCalls) -> None:
    out = np.zeros(64, "u4")
    (event,) = calls.events(1)
    command_list = calls.list(flags=int(FLAGS.RELAXED_ORDERING))
    calls.launch_with(command_list, calls.kernel("store", out, 1), 64)
    calls.barrier(command_list)
    calls.launch_with(command_list, calls.kernel("affine", out, 3, 1), 64, event)
    calls.launch_with(command_list, calls.kernel("affine", out, 5, 2), 64, waits=[event])
    calls.ok("zeCommandListAppendEventReset", command_list, event)
    calls.ok("zeCommandListClose", command_list)
    queue = calls.queue()
    for _ in range(500):
        calls.execute(queue, command_list, close=False)
        assert calls.synchronize(queue) == R.SUCCESS
        assert (out == 22).all()
        out[:] = 0


@pytest.mark.parametrize("flags", [1, 2, 4, 8, 16, 32, 0x37, 0x3E])
def test_L5_L6_every_flag_gives_a_usable_list(calls: EventCalls, flags: int) -> None:
    out = np.zeros(8, "u4")
    command_list = calls.list(flags=flags)
    calls.launch_with(command_list, calls.kernel("store", out, flags), 8)
    calls.run(calls.queue(), command_list)
    assert (out == flags).all()


def test_L10_lists_inherit_nothing_from_each_other(calls: EventCalls) -> None:
    out = np.zeros(8, "u4")
    kernel = calls.kernel("affine", out, 3, 1)
    earlier, later = calls.list(), calls.list()
    calls.launch_with(earlier, kernel, 8)
    calls.set_argument(kernel, 1, 10)
    calls.launch_with(later, kernel, 8)
    queue = calls.queue()
    calls.execute(queue, later)
    calls.execute(queue, earlier)
    assert calls.synchronize(queue) == R.SUCCESS
    assert (out == 4).all()


@pytest.mark.parametrize("way", ["reset", "destroy", "fill again"])
def test_L12_a_list_that_is_running_may_go(calls: EventCalls, way: str) -> None:
    out = np.zeros(8, "u4")
    (gate,) = calls.events(1)
    queue = calls.queue()
    command_list = calls.list()
    calls.launch_with(command_list, calls.kernel("slow_increment", out, 10_000_000), 8)
    calls.launch_with(command_list, calls.kernel("affine", out, 3, 2), 8, waits=[gate])
    calls.execute(queue, command_list)
    if way == "destroy":
        calls.ok("zeCommandListDestroy", command_list)
    else:
        calls.ok("zeCommandListReset", command_list)
        if way == "fill again":
            calls.launch_with(command_list, calls.kernel("store", out, 0), 8)
            calls.ok("zeCommandListClose", command_list)
    calls.ok("zeEventDestroy", calls.events(1)[0])
    calls.ok("zeEventHostSignal", gate)
    calls.ok("zeEventDestroy", gate)
    assert calls.synchronize(queue) == R.SUCCESS
    assert (out == 5).all()


@pytest.mark.parametrize("way", ["immediate", "recorded"])
@pytest.mark.parametrize("size", [256, 1 << 16])
def test_a_long_pattern_is_not_read_after_it_is_gone(
    calls: EventCalls, way: str, size: int
) -> None:
    out, filled = np.zeros(8, "u4"), np.zeros(4 * size, "u1")
    pattern = np.random.default_rng(size).bytes(size)
    slow = calls.kernel("slow_increment", out, 20_000_000)
    queue = calls.queue()
    if way == "immediate":
        command_list = calls.immediate(ASYNCHRONOUS)
        calls.launch_with(command_list, slow, 8)
        assert calls.fill(command_list, pointer(filled), pattern, filled.nbytes) == 0
    else:
        command_list = calls.list()
        calls.launch_with(command_list, slow, 8)
        assert calls.fill(command_list, pointer(filled), pattern, filled.nbytes) == 0
        calls.execute(queue, command_list)
        calls.ok("zeCommandListDestroy", command_list)
    # What anybody allocates now would take the place of a pattern that nobody holds.
    others = [ffi.new("uint8_t[]", bytes([i]) * size) for i in range(100)]
    if way == "immediate":
        calls.finish(command_list)
    else:
        assert calls.synchronize(queue) == R.SUCCESS
    assert filled.tobytes() == pattern * 4
    assert len(others) == 100


def test_L14_a_synchronous_immediate_list_is_done_when_it_returns(calls: EventCalls) -> None:
    source = np.arange(1 << 20, dtype="u4")
    target = np.zeros_like(source)
    command_list = calls.immediate(SYNCHRONOUS)
    assert calls.copy(command_list, pointer(target), pointer(source), source.nbytes) == 0
    np.testing.assert_array_equal(target, source)


@pytest.mark.parametrize("nbytes", [1, 1 << 14, (1 << 14) + 1, 1 << 20, (1 << 20) + 1])
@pytest.mark.parametrize("mode", [SYNCHRONOUS, ASYNCHRONOUS])
def test_copies_of_every_size_come_after_what_precedes_them(
    calls: EventCalls, mode: int, nbytes: int
) -> None:
    source = np.zeros((1 << 18) + 8, "u4")
    target = np.zeros_like(source)
    (done,) = calls.events(1)
    command_list = calls.immediate(mode)
    calls.launch_with(command_list, calls.kernel("slow_increment", source, 500), source.size)
    arguments = (pointer(target), pointer(source), nbytes, done, 0, NULL)
    calls.ok("zeCommandListAppendMemoryCopy", command_list, *arguments)
    calls.ok("zeEventHostSynchronize", done, FOREVER)
    expected = np.zeros(target.nbytes, "u1")
    expected[:nbytes] = source.view("u1")[:nbytes]
    assert (source == 1).all()
    np.testing.assert_array_equal(target.view("u1"), expected)


def test_an_immediate_list_keeps_its_order_around_a_wait(calls: EventCalls) -> None:
    out = np.zeros(8, "u4")
    (gate,) = calls.events(1)
    command_list = calls.immediate()
    kernel = calls.kernel("affine", out, 3, 1)
    calls.launch_with(command_list, kernel, 8)
    calls.launch_with(command_list, kernel, 8, waits=[gate])
    # These come after it, with the arguments that they have now.
    calls.set_argument(kernel, 2, 2)
    calls.launch_with(command_list, kernel, 8)
    calls.set_argument(kernel, 2, 1000)
    assert calls.fill(command_list, pointer(out[4:]), b"\x07\0\0\0", 4) == 0
    calls.ok("zeKernelDestroy", kernel)
    assert calls.call("zeCommandListHostSynchronize", command_list, 20 * MS) == R.NOT_READY
    assert calls.call("zeCommandListDestroy", command_list) == R.ERROR_HANDLE_OBJECT_IN_USE
    calls.ok("zeEventHostSignal", gate)
    calls.finish(command_list)
    expected = np.full(8, (1 * 3 + 1) * 3 + 2)
    expected[4] = 7
    np.testing.assert_array_equal(out, expected)
    calls.ok("zeCommandListDestroy", command_list)


@pytest.mark.parametrize("mode", [SYNCHRONOUS, ASYNCHRONOUS])
def test_lists_are_appended_to_an_immediate_one(calls: EventCalls, mode: int) -> None:
    out = np.zeros(8, "u4")
    gate, done = calls.events(2)
    lists = [calls.list() for _ in range(2)]
    for i, command_list in enumerate(lists):
        calls.launch_with(command_list, calls.kernel("affine", out, 3, i + 1), 8)
    immediate = calls.immediate(mode)
    handles = ffi.new("ze_command_list_handle_t[]", lists)
    waits = ffi.new("ze_event_handle_t[]", [gate])
    append = "zeCommandListImmediateAppendCommandListsExp"
    arguments = (immediate, 2, handles, done, 1, waits)
    assert calls.call(append, *arguments) == R.ERROR_INVALID_ARGUMENT
    for command_list in lists:
        calls.ok("zeCommandListClose", command_list)
    timer = soon(calls.ok, "zeEventHostSignal", gate)
    calls.ok(append, *arguments)
    if mode == ASYNCHRONOUS:
        assert calls.status(done) == R.NOT_READY
        calls.ok("zeEventHostSynchronize", done, FOREVER)
    assert calls.status(done) == R.SUCCESS
    assert (out == 5).all()
    timer.join()
    calls.ok(
        "zeCommandListImmediateAppendCommandListsWithParameters",
        *(immediate, 1, handles, NULL, NULL, 0, NULL),
    )
    calls.finish(immediate)
    assert (out == 16).all()


# Barriers -------------------------------------------------------------------------------------


def test_B1_what_follows_a_barrier_sees_what_preceded_it(calls: EventCalls) -> None:
    out, total = np.zeros(1024, "u4"), np.zeros(1024, "u4")
    command_list = calls.list()
    calls.launch_with(command_list, calls.kernel("affine", out, 1, 1), 1024)
    calls.barrier(command_list)
    calls.launch_with(command_list, calls.kernel("add", total, out), 1024)
    calls.ok("zeCommandListClose", command_list)
    queue = calls.queue()
    for _ in range(300):
        calls.execute(queue, command_list, close=False)
    assert calls.synchronize(queue) == R.SUCCESS
    assert (total == 300 * 301 // 2).all()


def test_B5_range_barriers_order_and_check_their_arrays(calls: EventCalls) -> None:
    out, total = np.zeros(64, "u4"), np.zeros(64, "u4")
    (done,) = calls.events(1)
    command_list = calls.list()
    calls.launch_with(command_list, calls.kernel("store", out, 4), 64)
    sizes = ffi.new("size_t[]", [out.nbytes, total.nbytes])
    ranges = ffi.new("const void *[]", [pointer(out), pointer(total)])
    name = "zeCommandListAppendMemoryRangesBarrier"
    calls.ok(name, command_list, 2, sizes, ranges, done, 0, NULL)
    calls.launch_with(command_list, calls.kernel("add", total, out), 64)
    for arguments in ((0, NULL, ranges), (1, sizes, NULL)):
        result = calls.call(name, command_list, *arguments, NULL, 0, NULL)
        assert result == R.ERROR_INVALID_NULL_POINTER
    calls.run(calls.queue(), command_list)
    assert (total == 4).all()
    assert calls.status(done) == R.SUCCESS


def test_wait_lists_are_checked(calls: EventCalls) -> None:
    command_list = calls.list()
    append = ("zeCommandListAppendBarrier", command_list, NULL, 1)
    assert calls.call(*append, NULL) == R.ERROR_INVALID_SIZE
    null_event = ffi.new("ze_event_handle_t[]", 1)
    assert calls.call(*append, null_event) == R.ERROR_INVALID_NULL_HANDLE
    calls.ok("zeCommandListClose", command_list)
    (event,) = calls.events(1)
    handles = ffi.new("ze_event_handle_t[]", [event])
    for function, *arguments in (
        ("zeCommandListAppendBarrier", event, 0, NULL),
        ("zeCommandListAppendSignalEvent", event),
        ("zeCommandListAppendEventReset", event),
        ("zeCommandListAppendWaitOnEvents", 1, handles),
    ):
        assert calls.call(function, command_list, *arguments) == R.ERROR_INVALID_ARGUMENT


# Kernels whose counts come later, and host functions --------------------------------------------


@pytest.mark.parametrize("kind", ["list", "synchronous", "asynchronous"])
def test_F9_indirect_launches_read_their_counts_when_they_run(calls: EventCalls, kind: str) -> None:
    counts, counter = np.array([9, 9, 9], "u4"), np.zeros(1, "i4")
    (done,) = calls.events(1)
    command_list = {
        "list": calls.list,
        "synchronous": lambda: calls.immediate(SYNCHRONOUS),
        "asynchronous": calls.immediate,
    }[kind]()
    calls.launch_with(command_list, calls.kernel("set_counts", counts, 4, 3, 2), 1)
    kernel = calls.kernel("count_groups", counter, group=(8, 1, 1))
    buffer = ffi.cast("ze_group_count_t *", counts.ctypes.data)
    name = "zeCommandListAppendLaunchKernelIndirect"
    calls.ok(name, command_list, kernel, buffer, done, 0, NULL)
    calls.ok("zeKernelSetGroupSize", kernel, 1, 1, 1)
    if kind == "list":
        calls.execute(calls.queue(), command_list)
    calls.ok("zeEventHostSynchronize", done, FOREVER)
    assert counter[0] == 24


def test_F10_as_many_indirect_launches_as_the_count_says(calls: EventCalls) -> None:
    counters = [np.zeros(1, "i4") for _ in range(3)]
    kernels = [calls.kernel("count_groups", counter) for counter in counters]
    counts, number = np.zeros((3, 3), "u4"), np.zeros(1, "u4")
    (done,) = calls.events(1)
    command_list = calls.list()
    handles = ffi.new("ze_kernel_handle_t[]", kernels)
    count = ffi.cast("uint32_t *", number.ctypes.data)
    buffer = ffi.cast("ze_group_count_t *", counts.ctypes.data)
    name = "zeCommandListAppendLaunchMultipleKernelsIndirect"
    calls.ok(name, command_list, 3, handles, count, buffer, done, 0, NULL)
    counts[:] = [(5, 1, 1), (0, 4, 4), (2, 2, 1)]
    calls.ok("zeCommandListClose", command_list)
    queue = calls.queue()
    for wanted in (0, 1, 3):
        number[0] = wanted
        calls.execute(queue, command_list, close=False)
        assert calls.synchronize(queue) == R.SUCCESS
        calls.ok("zeEventHostSynchronize", done, 0)
        calls.ok("zeEventHostReset", done)
    assert [int(counter[0]) for counter in counters] == [10, 0, 4]


@pytest.mark.parametrize("kind", ["list", "synchronous", "asynchronous"])
def test_F10_a_host_function_runs_on_execution_after_its_events(
    calls: EventCalls, kind: str
) -> None:
    out = np.zeros(8, "u4")
    gate, done = calls.events(2)
    seen: list[tuple[int, int]] = []
    function = host_function(calls, lambda data: seen.append((int(ffi.cast("int", data)), out[0])))
    command_list = {
        "list": calls.list,
        "synchronous": lambda: calls.immediate(SYNCHRONOUS),
        "asynchronous": calls.immediate,
    }[kind]()
    waits = ffi.new("ze_event_handle_t[]", [gate])
    timer = soon(calls.ok, "zeEventHostSignal", gate)
    calls.launch_with(command_list, calls.kernel("slow_increment", out, 5_000_000), 8)
    data = ffi.cast("void *", 42)
    append_host_function(calls, command_list, function, done, 1, waits, data=data)
    calls.launch_with(command_list, calls.kernel("affine", out, 10, 0), 8)
    if kind == "list":
        time.sleep(0.1)
        assert seen == []
        queue = calls.queue()
        calls.execute(queue, command_list)
        assert calls.synchronize(queue) == R.SUCCESS
        calls.execute(queue, command_list, close=False)
        assert calls.synchronize(queue) == R.SUCCESS
        assert seen == [(42, 1), (42, 11)]
    else:
        calls.finish(command_list)
        assert seen == [(42, 1)]
        assert (out == 10).all()
    assert calls.status(done) == R.SUCCESS
    timer.join()


def test_a_host_function_that_raises_harms_nobody(
    calls: EventCalls, monkeypatch: pytest.MonkeyPatch
) -> None:
    out = np.zeros(8, "u4")
    (done,) = calls.events(1)
    raised: list[str] = []
    monkeypatch.setattr(sys, "unraisablehook", lambda found: raised.append(str(found.exc_value)))

    def fail(data: Any) -> None:
        raise ValueError("raised on purpose")

    command_list = calls.list()
    append_host_function(calls, command_list, host_function(calls, fail), done, 0, NULL)
    calls.launch_with(command_list, calls.kernel("store", out, 1), 8)
    calls.run(calls.queue(), command_list)
    assert calls.status(done) == R.SUCCESS
    assert (out == 1).all()
    assert raised == ["raised on purpose"]


def test_cooperative_groups_run_at_once(calls: EventCalls) -> None:
    limit = ffi.new("uint32_t *")
    counter = np.zeros(1, "i4")
    kernel = calls.kernel("rendezvous", counter)
    if calls.call("zeKernelSuggestMaxCooperativeGroupCount", kernel, limit):
        limit[0] = 2
    groups = ffi.new("ze_group_count_t *", [limit[0], 1, 1])
    out = np.zeros(limit[0], "i4")
    calls.set_argument(kernel, 1, out)
    calls.set_argument(kernel, 2, 200_000_000)
    name = "zeCommandListAppendLaunchCooperativeKernel"
    immediate = calls.immediate()
    calls.ok(name, immediate, kernel, groups, NULL, 0, NULL)
    time.sleep(0.2)
    calls.finish(immediate)
    assert (out == limit[0]).all()
    groups.groupCountX = 1 << 20
    assert calls.call(name, calls.list(), kernel, groups, NULL, 0, NULL) == (
        R.ERROR_INVALID_ARGUMENT
    )


def test_a_launch_with_arguments_sets_them(calls: EventCalls) -> None:
    out = np.full(16, 5, "u4")
    kernel = calls.kernel("affine")
    values = [
        ffi.new("uint64_t *", out.ctypes.data),
        ffi.new("uint32_t *", 3),
        ffi.new("uint32_t *", 2),
    ]
    arguments = ffi.new("void *[]", values)
    counts = ffi.new("ze_group_count_t *", [2, 1, 1])
    sizes = ffi.new("ze_group_size_t *", [8, 1, 1])
    command_list = calls.immediate(SYNCHRONOUS)
    name = "zeCommandListAppendLaunchKernelWithArguments"
    calls.ok(name, command_list, kernel, counts[0], sizes[0], arguments, NULL, NULL, 0, NULL)
    assert (out == 17).all()
    name = "zeCommandListAppendLaunchKernelWithParameters"
    calls.ok(name, command_list, kernel, counts, NULL, NULL, 0, NULL)
    assert (out == 53).all()
    unknown = ffi.new("ze_base_desc_t *", {"stype": 1})
    result = calls.call(name, command_list, kernel, counts, unknown, NULL, 0, NULL)
    assert result == R.ERROR_UNSUPPORTED_FEATURE


# Copies ---------------------------------------------------------------------------------------


def region(x: int, y: int, z: int, width: int, height: int, depth: int) -> Any:
    return ffi.new("ze_copy_region_t *", [x, y, z, width, height, depth])


@pytest.mark.parametrize(
    ("to", "source", "shape"),
    [
        ((0, 0, 0), (0, 0, 0), (7, 3, 0)),
        ((3, 2, 0), (5, 1, 0), (7, 4, 0)),
        ((0, 1, 0), (0, 2, 0), (32, 2, 0)),
        ((3, 2, 1), (5, 1, 2), (7, 4, 2)),
        ((0, 0, 1), (0, 0, 2), (32, 8, 2)),
        ((31, 7, 3), (0, 0, 0), (1, 1, 1)),
        ((1, 1, 1), (2, 2, 2), (0, 3, 1)),
    ],
)
@pytest.mark.parametrize("mode", [SYNCHRONOUS, ASYNCHRONOUS])
def test_regions_are_copied_as_numpy_does(
    calls: EventCalls,
    to: tuple[int, int, int],
    source: tuple[int, int, int],
    shape: tuple[int, int, int],
    mode: int,
) -> None:
    data = np.random.default_rng(5).integers(0, 256, (4, 8, 32), "u1")
    target = np.zeros((4, 8, 32), "u1")
    expected = target.copy()
    w, h, d = shape[0], shape[1], shape[2] or 1

    def box(origin: tuple[int, int, int]) -> tuple[slice, slice, slice]:
        x, y, z = origin
        return slice(z, z + d), slice(y, y + h), slice(x, x + w)

    expected[box(to)] = data[box(source)]
    command_list = calls.immediate(mode)
    calls.ok(
        "zeCommandListAppendMemoryCopyRegion",
        command_list,
        pointer(target),
        region(*to, *shape),
        32,
        256,
        pointer(data),
        region(*source, *shape),
        32,
        256,
        *(NULL, 0, NULL),
    )
    calls.finish(command_list)
    np.testing.assert_array_equal(target, expected)


def test_regions_that_overlap_or_differ_are_refused(calls: EventCalls) -> None:
    data = np.zeros((8, 32), "u1")

    def copy(first: Any, second: Any) -> int:
        arguments = (pointer(data), first, 32, 0, pointer(data), second, 32, 0, NULL, 0, NULL)
        return calls.call("zeCommandListAppendMemoryCopyRegion", calls.list(), *arguments)

    block = region(0, 0, 0, 8, 4, 0)
    assert copy(block, region(7, 3, 0, 8, 4, 0)) == R.ERROR_OVERLAPPING_REGIONS
    assert copy(block, region(0, 0, 0, 8, 4, 0)) == R.ERROR_OVERLAPPING_REGIONS
    # Side by side, in the same rows.
    assert copy(block, region(8, 0, 0, 8, 4, 0)) == R.SUCCESS
    assert copy(block, region(8, 2, 0, 8, 4, 0)) == R.SUCCESS
    assert copy(block, region(0, 4, 0, 8, 4, 0)) == R.SUCCESS
    assert copy(block, region(8, 0, 0, 8, 3, 0)) == R.ERROR_INVALID_SIZE


def test_M9_M10_prefetch_and_advice_change_no_data(calls: EventCalls) -> None:
    memory = calls.allocate(4096)
    ffi.buffer(memory, 4096)[:] = b"x" * 4096
    command_list = calls.list()
    calls.ok("zeCommandListAppendMemoryPrefetch", command_list, memory, 4096)
    for advice in spec.ze_memory_advice_t:
        arguments = (command_list, calls.device, memory, 4096, int(advice))
        calls.ok("zeCommandListAppendMemAdvise", *arguments)
    arguments = (command_list, calls.device, memory, 4096, 999)
    assert calls.call("zeCommandListAppendMemAdvise", *arguments) == R.ERROR_INVALID_ENUMERATION
    calls.run(calls.queue(), command_list)
    assert ffi.buffer(memory, 4096)[:] == b"x" * 4096


def test_a_copy_may_come_from_another_context(calls: EventCalls) -> None:
    desc = ffi.new("ze_context_desc_t *")
    other = calls.make("zeContextCreate", "ze_context_handle_t", calls.driver, desc)
    source, target = np.arange(100, dtype="u4"), np.zeros(100, "u4")
    command_list = calls.immediate(SYNCHRONOUS)
    arguments = (pointer(target), other, pointer(source), 400, NULL, 0, NULL)
    calls.ok("zeCommandListAppendMemoryCopyFromContext", command_list, *arguments)
    np.testing.assert_array_equal(target, source)


def test_timestamps_start_in_the_middle_of_a_list(calls: EventCalls) -> None:
    """Whatever was enqueued before keeps its place when timestamps are switched on."""
    out = np.zeros(8, "u4")
    event = calls.event(calls.pool(1, HOST_VISIBLE | TIMESTAMP))
    command_list = calls.list()
    calls.launch_with(command_list, calls.kernel("slow_increment", out, 5_000_000), 8)
    calls.launch_with(command_list, calls.kernel("affine", out, 3, 1), 8, event)
    calls.launch_with(command_list, calls.kernel("affine", out, 5, 1), 8)
    calls.run(calls.queue(), command_list)
    assert (out == 21).all()


def test_a_process_ends_with_a_host_function_that_never_returns() -> None:
    done = run_script(
        """
calls.ok("zeEventHostSignal", gate)
forever = ffi.callback("void(void *)", lambda data: time.sleep(1000))
command_list = calls.immediate()
calls.ok("zeCommandListAppendHostFunction", command_list, forever, NULL, NULL, NULL, 0, NULL)
time.sleep(0.1)
print("last line")
"""
    )
    assert (done.returncode, done.stdout) == (0, "last line\n"), done.stderr


def test_what_fails_in_the_worker_is_reported_once_and_holds_nobody_up(calls: EventCalls) -> None:
    """No call of the API fails so late on purpose, so the stream below is asked directly."""
    out = np.zeros(8, "u4")
    gate, done = calls.events(2)
    immediate = calls.immediate()
    calls.barrier(immediate, waits=[gate])

    def fail(stream: Any, signal: Any) -> None:
        raise ValueError("failed on purpose")

    COMMAND_LISTS[immediate].append((), fail, None, EVENTS[done])
    calls.launch_with(immediate, calls.kernel("store", out, 5), 8)
    calls.ok("zeEventHostSignal", gate)
    calls.ok("zeEventHostSynchronize", done, FOREVER)
    name = "zeCommandListHostSynchronize"
    assert calls.call(name, immediate, FOREVER) == R.ERROR_UNKNOWN
    assert "failed on purpose" in calls.implementation.last_error()
    assert calls.call(name, immediate, FOREVER) == R.SUCCESS
    assert (out == 5).all()


def test_what_native_programs_append_to_a_closed_list_is_left_out(
    calls: EventCalls, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As on GPU drivers: the official conformance tests do so, and see no error."""
    memory, zero, one = np.zeros(16, "u1"), np.zeros(1, "u1"), np.ones(1, "u1")
    command_list, queue = calls.list(), calls.queue()
    fill = "zeCommandListAppendMemoryFill"
    calls.ok(fill, command_list, pointer(memory), pointer(one), 1, 16, NULL, 0, NULL)
    calls.ok("zeCommandListClose", command_list)
    again = (fill, command_list, pointer(memory), pointer(zero), 1, 16, NULL, 0, NULL)
    assert calls.call(*again) == R.ERROR_INVALID_ARGUMENT
    monkeypatch.setattr(native, "hosts_python", True)
    calls.ok(*again)
    calls.execute(queue, command_list, close=False)
    calls.ok("zeCommandQueueSynchronize", queue, FOREVER)
    assert (memory == 1).all()
