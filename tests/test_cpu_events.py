"""Events and fences of the CPU driver, on the real Intel CPU runtime (E, S and B rows of the
programming guide's acceptance table).
"""

from __future__ import annotations

import os
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from test_cpu_driver import FOREVER, NULL, Calls, R, pointer

from oneapi_l0._generated import _ze_cffi
from oneapi_l0._generated import ze as spec

ffi: Any = _ze_cffi.ffi

pytestmark = pytest.mark.needs("cpu")

KERNELS = Path(__file__).parent / "kernels" / "cpu_lists.spv"
HOST_VISIBLE, IPC, TIMESTAMP, MAPPED = 1, 2, 4, 8
SYNCHRONOUS, ASYNCHRONOUS = 1, 2
MS = 1_000_000


class EventCalls(Calls):
    """The calls that tests of events, fences and lists need on top."""

    def __init__(self) -> None:
        super().__init__()
        self.module = self.build(KERNELS.read_bytes())

    def pool(self, count: int = 16, flags: int = HOST_VISIBLE) -> Any:
        desc = ffi.new("ze_event_pool_desc_t *", {"count": count, "flags": flags})
        handle = "ze_event_pool_handle_t"
        return self.make("zeEventPoolCreate", handle, self.context, desc, 0, NULL)

    def event(self, pool: Any, index: int = 0, signal: int = 0, wait: int = 0) -> Any:
        desc = ffi.new("ze_event_desc_t *", {"index": index, "signal": signal, "wait": wait})
        return self.make("zeEventCreate", "ze_event_handle_t", pool, desc)

    def events(self, count: int, flags: int = HOST_VISIBLE) -> list[Any]:
        pool = self.pool(count, flags)
        return [self.event(pool, index) for index in range(count)]

    def fence(self, queue: Any, flags: int = 0) -> Any:
        desc = ffi.new("ze_fence_desc_t *", {"flags": flags})
        return self.make("zeFenceCreate", "ze_fence_handle_t", queue, desc)

    def launch_with(
        self,
        command_list: Any,
        kernel: Any,
        x: int = 1,
        signal: Any = NULL,
        waits: Sequence[Any] = (),
    ) -> None:
        groups = ffi.new("ze_group_count_t *", [x, 1, 1])
        events = ffi.new("ze_event_handle_t[]", list(waits)) if waits else NULL
        self.ok(
            "zeCommandListAppendLaunchKernel",
            command_list,
            kernel,
            groups,
            signal,
            len(waits),
            events,
        )

    def barrier(self, command_list: Any, signal: Any = NULL, waits: Sequence[Any] = ()) -> None:
        events = ffi.new("ze_event_handle_t[]", list(waits)) if waits else NULL
        self.ok("zeCommandListAppendBarrier", command_list, signal, len(waits), events)

    def wait_on(self, command_list: Any, *waits: Any) -> None:
        events = ffi.new("ze_event_handle_t[]", waits)
        self.ok("zeCommandListAppendWaitOnEvents", command_list, len(waits), events)

    def status(self, event: Any) -> int:
        return self.call("zeEventQueryStatus", event)

    def synchronize(self, queue: Any, timeout: int = FOREVER) -> int:
        return self.call("zeCommandQueueSynchronize", queue, timeout)

    def finish(self, command_list: Any) -> None:
        self.ok("zeCommandListHostSynchronize", command_list, FOREVER)


@pytest.fixture(scope="module")
def calls() -> EventCalls:
    return EventCalls()


def soon(function: Callable[..., Any], *arguments: Any, after: float = 0.05) -> threading.Timer:
    timer = threading.Timer(after, function, arguments)
    timer.start()
    return timer


def test_E2_E3_an_event_has_two_states_and_the_host_sets_both(calls: EventCalls) -> None:
    (event,) = calls.events(1)
    assert calls.status(event) == R.NOT_READY
    assert calls.call("zeEventHostSynchronize", event, 0) == R.NOT_READY
    calls.ok("zeEventHostSignal", event)
    assert calls.status(event) == R.SUCCESS
    calls.ok("zeEventHostSynchronize", event, FOREVER)
    calls.ok("zeEventHostReset", event)
    assert calls.status(event) == R.NOT_READY


def test_an_event_made_anew_at_an_index_is_not_signalled(calls: EventCalls) -> None:
    pool = calls.pool()
    event = calls.event(pool, 3)
    calls.ok("zeEventHostSignal", event)
    calls.ok("zeEventDestroy", event)
    assert calls.status(event) == R.ERROR_INVALID_NULL_HANDLE
    assert calls.status(calls.event(pool, 3)) == R.NOT_READY


def test_neighbours_in_a_pool_are_untouched(calls: EventCalls) -> None:
    events = calls.events(16)
    calls.ok("zeEventHostSignal", events[5])
    states = [calls.status(event) for event in events]
    assert states == [R.SUCCESS if i == 5 else R.NOT_READY for i in range(16)]


def test_E9_E10_pools_check_what_they_are_given(calls: EventCalls) -> None:
    pool = calls.pool(count=10)
    out = ffi.new("ze_event_handle_t *")
    desc = ffi.new("ze_event_desc_t *", {"index": 10})
    assert calls.call("zeEventCreate", pool, desc, out) == R.ERROR_INVALID_ARGUMENT
    desc.index, desc.signal = 0, 1 << 20
    assert calls.call("zeEventCreate", pool, desc, out) == R.ERROR_INVALID_ENUMERATION
    created = ffi.new("ze_event_pool_handle_t *")
    for fields, devices, expected in (
        ({"count": 0}, 0, R.ERROR_INVALID_SIZE),
        ({"count": 1, "flags": 1 << 20}, 0, R.ERROR_INVALID_ENUMERATION),
        ({"count": 1, "flags": TIMESTAMP | MAPPED}, 0, R.ERROR_INVALID_ENUMERATION),
        ({"count": 1}, 1, R.ERROR_INVALID_SIZE),
    ):
        pool_desc = ffi.new("ze_event_pool_desc_t *", fields)
        arguments = (calls.context, pool_desc, devices, NULL, created)
        assert calls.call("zeEventPoolCreate", *arguments) == expected
    devices = ffi.new("ze_device_handle_t[]", [calls.device])
    pool_desc = ffi.new("ze_event_pool_desc_t *", {"count": 1})
    calls.ok("zeEventPoolCreate", calls.context, pool_desc, 1, devices, created)
    calls.ok("zeEventPoolDestroy", created[0])
    assert calls.call("zeEventPoolDestroy", created[0]) == R.ERROR_INVALID_NULL_HANDLE


def test_E6_events_and_pools_know_what_they_were_made_with(calls: EventCalls) -> None:
    pool = calls.pool(flags=HOST_VISIBLE | TIMESTAMP)
    event = calls.event(pool, 2, signal=4, wait=2)
    out = ffi.new("uint32_t *")
    for function, handle, expected in (
        ("zeEventGetSignalScope", event, 4),
        ("zeEventGetWaitScope", event, 2),
        ("zeEventPoolGetFlags", pool, HOST_VISIBLE | TIMESTAMP),
    ):
        calls.ok(function, handle, out)
        assert out[0] == expected
    assert calls.make("zeEventGetEventPool", "ze_event_pool_handle_t", event) == pool
    context = calls.make("zeEventPoolGetContextHandle", "ze_context_handle_t", pool)
    assert context == calls.context


@pytest.mark.parametrize("mode", [SYNCHRONOUS, ASYNCHRONOUS])
def test_E11_a_launch_signals_when_its_kernel_has_finished(calls: EventCalls, mode: int) -> None:
    out = np.zeros(8, "u4")
    (event,) = calls.events(1)
    command_list = calls.immediate(mode)
    kernel = calls.kernel("slow_increment", out, 20_000_000)
    calls.launch_with(command_list, kernel, 8, event)
    if mode == ASYNCHRONOUS:
        assert calls.status(event) == R.NOT_READY
        calls.ok("zeEventHostSynchronize", event, FOREVER)
    assert calls.status(event) == R.SUCCESS
    assert (out == 1).all()


@pytest.mark.parametrize("command", ["launch", "copy", "fill", "barrier", "signal", "timestamp"])
@pytest.mark.parametrize("kind", ["list", "synchronous", "asynchronous"])
def test_E11_every_command_waits_and_signals(calls: EventCalls, command: str, kind: str) -> None:
    gate, done = calls.events(2)
    out, source = np.zeros(4, "u8"), np.full(4, 7, "u8")
    command_list = {
        "list": calls.list,
        "synchronous": lambda: calls.immediate(SYNCHRONOUS),
        "asynchronous": calls.immediate,
    }[kind]()
    wait = (1, ffi.new("ze_event_handle_t[]", [gate]))
    events = (done, *wait)
    timer = soon(calls.ok, "zeEventHostSignal", gate)
    start = time.monotonic()
    if command == "launch":
        calls.launch_with(command_list, calls.kernel("store", out, 7), 1, done, [gate])
    elif command == "copy":
        arguments = (pointer(out), pointer(source), 32)
        calls.ok("zeCommandListAppendMemoryCopy", command_list, *arguments, *events)
    elif command == "fill":
        seven = ffi.new("uint64_t *", 7)
        calls.ok("zeCommandListAppendMemoryFill", command_list, pointer(out), seven, 8, 32, *events)
    elif command == "timestamp":
        destination = ffi.cast("uint64_t *", out.ctypes.data)
        calls.ok("zeCommandListAppendWriteGlobalTimestamp", command_list, destination, *events)
    elif command == "barrier":
        calls.barrier(command_list, done, [gate])
    else:
        calls.ok("zeCommandListAppendWaitOnEvents", command_list, *wait)
        calls.ok("zeCommandListAppendSignalEvent", command_list, done)
    if kind == "list":
        calls.execute(calls.queue(), command_list)
    if kind == "synchronous":
        assert time.monotonic() - start >= 0.04
    else:
        assert calls.status(done) == R.NOT_READY
        assert not out.any()
    calls.ok("zeEventHostSynchronize", done, FOREVER)
    assert time.monotonic() - start >= 0.04
    expected = {"launch": 7, "copy": 7, "fill": 7, "barrier": 0, "signal": 0}
    assert out[0] == expected.get(command, out[0])
    if command == "timestamp":
        assert abs(int(out[0]) - time.monotonic_ns()) < 10**9
    timer.join()


def test_E1_E8_a_list_waits_for_the_host(calls: EventCalls) -> None:
    out = np.zeros(8, "u4")
    gate, after = calls.events(2)
    command_list = calls.list()
    calls.wait_on(command_list, gate)
    calls.launch_with(command_list, calls.kernel("store", out, 3), 8, after)
    queue = calls.queue()
    calls.execute(queue, command_list)
    assert calls.synchronize(queue, 0) == R.NOT_READY
    assert calls.synchronize(queue, 20 * MS) == R.NOT_READY
    assert not out.any()
    calls.ok("zeEventHostSignal", gate)
    calls.ok("zeEventHostSynchronize", after, FOREVER)
    assert (out == 3).all()
    assert calls.synchronize(queue) == R.SUCCESS
    assert calls.synchronize(queue, 0) == R.SUCCESS


def test_E8_another_thread_signals_while_a_list_waits_again_and_again(calls: EventCalls) -> None:
    out = np.zeros(1, "u4")
    gate, after = calls.events(2)
    command_list = calls.list()
    calls.wait_on(command_list, gate)
    calls.launch_with(command_list, calls.kernel("affine", out, 3, 1), 1, after)
    calls.ok("zeCommandListAppendEventReset", command_list, gate)
    calls.ok("zeCommandListClose", command_list)
    queue = calls.queue()
    expected = 0
    for _ in range(200):
        calls.execute(queue, command_list, close=False)
        timer = soon(calls.ok, "zeEventHostSignal", gate, after=0)
        calls.ok("zeEventHostSynchronize", after, FOREVER)
        expected = (expected * 3 + 1) % 2**32
        assert out[0] == expected
        assert calls.synchronize(queue) == R.SUCCESS
        assert calls.status(gate) == R.NOT_READY
        calls.ok("zeEventHostReset", after)
        timer.join()


def test_E1_from_one_command_to_the_next_in_a_list_and_replayed(calls: EventCalls) -> None:
    out = np.zeros(8, "u4")
    events = calls.events(3)
    command_list = calls.list()
    for i, event in enumerate(events):
        kernel = calls.kernel("affine", out, 5, i)
        calls.launch_with(command_list, kernel, 8, event, [events[i - 1]] if i else [])
    for event in events:
        calls.ok("zeCommandListAppendEventReset", command_list, event)
    calls.ok("zeCommandListClose", command_list)
    queue = calls.queue()
    expected = 0
    for _ in range(50):
        calls.execute(queue, command_list, close=False)
        for i in range(3):
            expected = (expected * 5 + i) % 2**32
    assert calls.synchronize(queue) == R.SUCCESS
    assert (out == expected).all()
    assert [calls.status(event) for event in events] == [R.NOT_READY] * 3


def test_E1_E4_one_event_releases_lists_on_two_other_queues(calls: EventCalls) -> None:
    source = np.zeros(8, "u4")
    outs = [np.zeros(8, "u4") for _ in range(2)]
    (event,) = calls.events(1)
    waiting = [calls.queue() for _ in outs]
    for queue, out in zip(waiting, outs, strict=True):
        command_list = calls.list()
        calls.wait_on(command_list, event)
        calls.launch_with(command_list, calls.kernel("add", out, source), 8)
        calls.execute(queue, command_list)
    producer = calls.list()
    calls.launch_with(producer, calls.kernel("slow_increment", source, 10_000_000), 8, event)
    calls.execute(calls.queue(), producer)
    for queue, out in zip(waiting, outs, strict=True):
        assert calls.synchronize(queue) == R.SUCCESS
        assert (out == 1).all()


@pytest.mark.parametrize("scope", [0, 2, 4])
def test_B3_B4_a_dependency_by_event_orders_execution_and_memory(
    calls: EventCalls, scope: int
) -> None:
    value, out = np.zeros(64, "u4"), np.zeros(64, "u4")
    event = calls.event(calls.pool(), 0, signal=scope, wait=scope)
    first, second = calls.immediate(), calls.immediate()
    produce = calls.kernel("affine", value, 1, 1)
    consume = calls.kernel("add", out, value)
    for _ in range(100):
        calls.launch_with(first, produce, 64, event)
        calls.launch_with(second, consume, 64, waits=[event])
        calls.finish(second)
        calls.ok("zeEventHostReset", event)
    assert (value == 100).all()
    assert (out == sum(range(101))).all()


def test_E7_a_circular_wait_times_out_and_never_hangs(calls: EventCalls) -> None:
    a, b = calls.events(2)
    queues = calls.queue(), calls.queue()
    for queue, wait, announce in zip(queues, (a, b), (b, a), strict=True):
        command_list = calls.list()
        calls.wait_on(command_list, wait)
        calls.ok("zeCommandListAppendSignalEvent", command_list, announce)
        calls.execute(queue, command_list)
    start = time.monotonic()
    for queue in queues:
        assert calls.synchronize(queue, 30 * MS) == R.NOT_READY
    assert calls.call("zeEventHostSynchronize", a, 30 * MS) == R.NOT_READY
    assert 0.09 <= time.monotonic() - start < 5
    # What is stuck is not destroyed, and not waited for.
    assert calls.call("zeCommandQueueDestroy", queues[0]) == R.ERROR_HANDLE_OBJECT_IN_USE
    assert calls.synchronize(queues[0], 0) == R.NOT_READY
    calls.ok("zeEventHostSignal", a)
    for queue in queues:
        assert calls.synchronize(queue) == R.SUCCESS
        calls.ok("zeCommandQueueDestroy", queue)


def test_waits_end_in_time_and_not_before(calls: EventCalls) -> None:
    (event,) = calls.events(1)
    for timeout in (1, 1_000, 1 * MS, 30 * MS):
        start = time.monotonic_ns()
        assert calls.call("zeEventHostSynchronize", event, timeout) == R.NOT_READY
        assert timeout <= time.monotonic_ns() - start < timeout + 500 * MS
    timer = soon(calls.ok, "zeEventHostSignal", event)
    start = time.monotonic_ns()
    calls.ok("zeEventHostSynchronize", event, 10**10)
    assert 30 * MS < time.monotonic_ns() - start < 5_000 * MS
    timer.join()


def test_many_threads_wait_for_one_event(calls: EventCalls) -> None:
    (event,) = calls.events(1)
    results: list[int] = []
    threads = [
        threading.Thread(
            target=lambda: results.append(calls.call("zeEventHostSynchronize", event, 10**10))
        )
        for _ in range(16)
    ]
    for thread in threads:
        thread.start()
    time.sleep(0.02)
    assert results == []
    calls.ok("zeEventHostSignal", event)
    for thread in threads:
        thread.join()
    assert results == [0] * 16


def test_waiting_burns_no_processor_time(calls: EventCalls) -> None:
    (event,) = calls.events(1)
    command_list = calls.list()
    calls.wait_on(command_list, event)
    queue = calls.queue()
    calls.execute(queue, command_list)
    before = time.process_time()
    assert calls.synchronize(queue, 300 * MS) == R.NOT_READY
    assert calls.call("zeEventHostSynchronize", event, 300 * MS) == R.NOT_READY
    assert time.process_time() - before < 0.1
    calls.ok("zeEventHostSignal", event)
    assert calls.synchronize(queue) == R.SUCCESS


# Timestamps -----------------------------------------------------------------------------------


@pytest.mark.parametrize("flags", [TIMESTAMP, MAPPED])
@pytest.mark.parametrize("mode", [SYNCHRONOUS, ASYNCHRONOUS])
def test_kernel_timestamps_frame_the_kernel(calls: EventCalls, flags: int, mode: int) -> None:
    out = np.zeros(2, "u4")
    pool = calls.pool(4, HOST_VISIBLE | flags)
    events = [calls.event(pool, i) for i in range(3)]
    command_list = calls.immediate(mode)
    result = ffi.new("ze_kernel_timestamp_result_t *")
    assert calls.call("zeEventQueryKernelTimestamp", events[0], result) == R.NOT_READY
    before = time.monotonic_ns()
    for event, rounds in zip(events, (1_000_000, 20_000_000, 0), strict=True):
        calls.launch_with(command_list, calls.kernel("slow_increment", out, rounds), 2, event)
    calls.finish(command_list)
    after = time.monotonic_ns()
    times = []
    for event in events:
        calls.ok("zeEventQueryKernelTimestamp", event, result)
        whole, active = getattr(result, "global"), result.context
        assert (active.kernelStart, active.kernelEnd) == (whole.kernelStart, whole.kernelEnd)
        times += [whole.kernelStart, whole.kernelEnd]
    assert times == sorted(times)
    assert before <= times[0]
    assert times[-1] <= after
    durations = [times[i + 1] - times[i] for i in (0, 2, 4)]
    assert durations[1] > durations[0] > 0
    assert durations[1] > 5 * MS


def test_timestamps_are_queried_in_every_way(calls: EventCalls) -> None:
    out = np.zeros(2, "u4")
    pool = calls.pool(4, HOST_VISIBLE | TIMESTAMP)
    events = [calls.event(pool, i) for i in range(3)]
    command_list = calls.list()
    for event in events:
        calls.launch_with(command_list, calls.kernel("slow_increment", out, 1000), 2, event)
    handles = ffi.new("ze_event_handle_t[]", events)
    packed, spread = np.zeros(12, "u8"), np.zeros(32, "u8")
    offsets = np.zeros(3, "u8")
    query = "zeCommandListAppendQueryKernelTimestamps"
    calls.ok(query, command_list, 3, handles, pointer(packed), NULL, NULL, 0, NULL)
    c_offsets = ffi.cast("size_t *", offsets.ctypes.data)
    calls.ok(query, command_list, 3, handles, pointer(spread), c_offsets, NULL, 0, NULL)
    # Offsets are read when the list runs.
    offsets[:] = (0, 64, 192)
    calls.run(calls.queue(), command_list)
    result = ffi.new("ze_kernel_timestamp_result_t *")
    count = ffi.new("uint32_t *")
    for i, event in enumerate(events):
        calls.ok("zeEventQueryKernelTimestamp", event, result)
        expected = [
            getattr(result, "global").kernelStart,
            getattr(result, "global").kernelEnd,
            result.context.kernelStart,
            result.context.kernelEnd,
        ]
        assert expected[0] > 0
        assert packed[4 * i : 4 * i + 4].tolist() == expected
        start = int(offsets[i]) // 8
        assert spread[start : start + 4].tolist() == expected
        count[0] = 0
        calls.ok("zeEventQueryTimestampsExp", event, calls.device, count, NULL)
        assert count[0] == 1
        count[0] = 5
        buffer = ffi.new("ze_kernel_timestamp_result_t[5]")
        again = buffer + 0
        calls.ok("zeEventQueryTimestampsExp", event, calls.device, count, again)
        assert (count[0], again[0].context.kernelEnd) == (1, expected[3])
        synchronized = ffi.new("ze_synchronized_timestamp_result_ext_t *")
        results = ffi.new(
            "ze_event_query_kernel_timestamps_results_ext_properties_t *",
            {"pKernelTimestampsBuffer": again, "pSynchronizedTimestampsBuffer": synchronized},
        )
        again[0].context.kernelEnd = 0
        calls.ok("zeEventQueryKernelTimestampsExt", event, calls.device, count, results)
        assert again[0].context.kernelEnd == synchronized.context.kernelEnd == expected[3]


def test_events_without_timestamps_say_so(calls: EventCalls) -> None:
    (event,) = calls.events(1)
    result = ffi.new("ze_kernel_timestamp_result_t *")
    calls.ok("zeEventHostSignal", event)
    assert calls.call("zeEventQueryKernelTimestamp", event, result) == (
        R.ERROR_INVALID_SYNCHRONIZATION_OBJECT
    )


# Fences ---------------------------------------------------------------------------------------


def test_S4_S5_a_fence_has_two_states_and_is_reused(calls: EventCalls) -> None:
    out = np.zeros(8, "u4")
    queue = calls.queue()
    fence = calls.fence(queue)
    command_list = calls.list()
    calls.launch_with(command_list, calls.kernel("slow_increment", out, 10_000_000), 8)
    calls.ok("zeCommandListClose", command_list)
    handles = ffi.new("ze_command_list_handle_t[]", [command_list])
    for i in range(3):
        assert calls.call("zeFenceQueryStatus", fence) == R.NOT_READY
        calls.ok("zeCommandQueueExecuteCommandLists", queue, 1, handles, fence)
        assert calls.call("zeFenceQueryStatus", fence) == R.NOT_READY
        assert calls.call("zeFenceHostSynchronize", fence, 0) == R.NOT_READY
        assert calls.call("zeFenceHostSynchronize", fence, 1000) == R.NOT_READY
        calls.ok("zeFenceHostSynchronize", fence, FOREVER)
        # S3: what the host reads now is final.
        assert (out == i + 1).all()
        assert calls.call("zeFenceQueryStatus", fence) == R.SUCCESS
        calls.ok("zeFenceReset", fence)
    assert calls.call("zeFenceHostSynchronize", calls.fence(queue, 1), 0) == R.SUCCESS
    calls.ok("zeFenceDestroy", fence)
    assert calls.call("zeFenceQueryStatus", fence) == R.ERROR_INVALID_NULL_HANDLE


def test_S1_a_fence_belongs_to_one_queue(calls: EventCalls) -> None:
    fence = calls.fence(calls.queue())
    command_list = calls.list()
    calls.ok("zeCommandListClose", command_list)
    handles = ffi.new("ze_command_list_handle_t[]", [command_list])
    result = calls.call("zeCommandQueueExecuteCommandLists", calls.queue(), 1, handles, fence)
    assert result == R.ERROR_INVALID_SYNCHRONIZATION_OBJECT


def test_S3_a_fence_waits_for_a_list_that_waits_for_an_event(calls: EventCalls) -> None:
    (event,) = calls.events(1)
    queue = calls.queue(mode=ASYNCHRONOUS)
    fence = calls.fence(queue)
    command_list = calls.list()
    calls.barrier(command_list, waits=[event])
    calls.ok("zeCommandListClose", command_list)
    handles = ffi.new("ze_command_list_handle_t[]", [command_list])
    calls.ok("zeCommandQueueExecuteCommandLists", queue, 1, handles, fence)
    assert calls.call("zeFenceHostSynchronize", fence, 20 * MS) == R.NOT_READY
    timer = soon(calls.ok, "zeEventHostSignal", event)
    calls.ok("zeFenceHostSynchronize", fence, FOREVER)
    timer.join()


# Ends -----------------------------------------------------------------------------------------

SCRIPT = """
import os, signal, sys, threading, time
sys.path.insert(0, {tests!r})
from test_cpu_events import *
calls = EventCalls()
out = np.zeros(8, "u4")
gate, = calls.events(1)
queue = calls.queue()
command_list = calls.list()
calls.wait_on(command_list, gate)
calls.launch_with(command_list, calls.kernel("store", out, 1), 8)
calls.execute(queue, command_list)
"""


def run_script(more: str, **environment: str) -> subprocess.CompletedProcess[str]:
    folder = Path(__file__).parent
    env = {**os.environ, "PYTHONPATH": str(folder.parent), **environment}
    script = SCRIPT.format(tests=str(folder)) + more
    return subprocess.run(
        [sys.executable, "-c", script], env=env, timeout=60, capture_output=True, text=True
    )


def test_a_process_ends_while_a_list_waits_for_an_event() -> None:
    done = run_script("print('last line')")
    assert (done.returncode, done.stdout) == (0, "last line\n"), done.stderr


@pytest.mark.parametrize(
    "wait",
    [
        "calls.call('zeEventHostSynchronize', gate, FOREVER)",
        "calls.call('zeCommandQueueSynchronize', queue, FOREVER)",
        "ze.zeEventHostSynchronize(gate, FOREVER)",
        "ze.zeCommandQueueSynchronize(queue, FOREVER)",
    ],
)
def test_ctrl_c_ends_a_wait(wait: str) -> None:
    done = run_script(
        f"""
from oneapi_l0 import open_driver
from oneapi_l0.raw import ze
open_driver("cpu")
threading.Timer(0.2, os.kill, (os.getpid(), signal.SIGINT)).start()
start = time.monotonic()
try:
    {wait}
    time.sleep(1)
except KeyboardInterrupt:
    print("interrupted", time.monotonic() - start < 0.6)
"""
    )
    assert (done.returncode, done.stdout) == (0, "interrupted True\n"), done.stderr


# Counter-based events -------------------------------------------------------------------------


def counter_event(calls: EventCalls, flags: int = 0) -> Any:
    desc = ffi.new("ze_event_counter_based_desc_t *", {"flags": flags, "signal": 4, "wait": 2})
    arguments = (calls.context, calls.device, desc)
    return calls.make("zeEventCounterBasedCreate", "ze_event_handle_t", *arguments)


@pytest.mark.parametrize("is_of_a_pool", [False, True])
@pytest.mark.parametrize("mode", [SYNCHRONOUS, ASYNCHRONOUS])
def test_a_counter_based_event_is_used_again_without_a_reset(
    calls: EventCalls, mode: int, is_of_a_pool: bool
) -> None:
    if is_of_a_pool:
        counters = ffi.new("ze_event_pool_counter_based_exp_desc_t *", {"flags": 1})
        counters.stype = int(spec.ze_structure_type_t.COUNTER_BASED_EVENT_POOL_EXP_DESC)
        desc = ffi.new("ze_event_pool_desc_t *", {"count": 1, "pNext": counters})
        create = ("zeEventPoolCreate", "ze_event_pool_handle_t", calls.context, desc, 0, NULL)
        event = calls.event(calls.make(*create), 0)
    else:
        event = counter_event(calls)
    # Nobody has to do anything yet.
    assert calls.status(event) == R.SUCCESS
    out, total = np.zeros(8, "u4"), np.zeros(8, "u4")
    producer, consumer = calls.immediate(mode), calls.immediate(mode)
    produce = calls.kernel("slow_increment", out, 300_000)
    consume = calls.kernel("add", total, out)
    (back,) = calls.events(1)
    for i in range(30):
        calls.launch_with(producer, produce, 8, event)
        calls.launch_with(consumer, consume, 8, back, [event])
        calls.ok("zeEventHostSynchronize", event, FOREVER)
        assert calls.status(event) == R.SUCCESS
        assert (out == i + 1).all()
        calls.ok("zeEventHostSynchronize", back, FOREVER)
        calls.ok("zeEventHostReset", back)
    assert (total == 30 * 31 // 2).all()
    expected = R.ERROR_INVALID_SYNCHRONIZATION_OBJECT
    assert calls.call("zeEventHostReset", event) == expected
    assert calls.call("zeEventHostSignal", event) == expected
    assert calls.call("zeCommandListAppendEventReset", calls.list(), event) == expected


def test_waiters_keep_the_point_of_a_counter_based_event_that_they_saw(calls: EventCalls) -> None:
    out = np.zeros(8, "u4")
    event = counter_event(calls)
    (gate,) = calls.events(1)
    first, second, waiting = calls.immediate(), calls.immediate(), calls.immediate()
    calls.barrier(first, event)
    calls.launch_with(waiting, calls.kernel("store", out, 1), 8, waits=[event])
    calls.barrier(second, event, [gate])
    calls.finish(waiting)
    assert (out == 1).all()
    assert calls.status(event) == R.NOT_READY
    calls.ok("zeEventHostSignal", gate)
    calls.ok("zeEventHostSynchronize", event, FOREVER)


def test_a_list_signals_counter_based_events_each_time(calls: EventCalls) -> None:
    out = np.zeros(8, "u4")
    event = counter_event(calls, flags=2 | 16)
    command_list = calls.list(flags=8)
    calls.launch_with(command_list, calls.kernel("slow_increment", out, 1_000_000), 8, event)
    assert calls.status(event) == R.NOT_READY
    calls.ok("zeCommandListClose", command_list)
    queue = calls.queue()
    result = ffi.new("ze_kernel_timestamp_result_t *")
    ends = []
    for i in range(3):
        calls.execute(queue, command_list, close=False)
        calls.ok("zeEventHostSynchronize", event, FOREVER)
        assert (out == i + 1).all()
        calls.ok("zeEventQueryKernelTimestamp", event, result)
        ends.append(result.context.kernelEnd)
    assert ends == sorted(set(ends))


def test_counter_based_events_know_what_they_were_made_with(calls: EventCalls) -> None:
    event = counter_event(calls, flags=1 | 4)
    (plain,) = calls.events(1)
    out = ffi.new("uint32_t *")
    for function, handle, expected in (
        ("zeEventGetCounterBasedFlags", event, 5),
        ("zeEventGetCounterBasedFlags", plain, 0),
        ("zeEventGetSignalScope", event, 4),
        ("zeEventGetWaitScope", event, 2),
    ):
        calls.ok(function, handle, out)
        assert out[0] == expected
    assert calls.make("zeEventGetEventPool", "ze_event_pool_handle_t", event) == NULL
    value, address = ffi.new("uint64_t *"), ffi.new("uint64_t *")
    calls.ok("zeEventCounterBasedGetDeviceAddress", event, value, address)
    assert ffi.cast("uint64_t *", address[0])[0] == value[0]
    command_list = calls.list()
    calls.barrier(command_list, event)
    calls.ok("zeEventCounterBasedGetDeviceAddress", event, value, address)
    assert ffi.cast("uint64_t *", address[0])[0] < value[0]
    refused = ("zeEventCounterBasedGetDeviceAddress", plain, value, address)
    assert calls.call(*refused) == R.ERROR_INVALID_ARGUMENT
    desc = ffi.new("ze_event_counter_based_desc_t *", {"flags": 16 | 32})
    made = ffi.new("ze_event_handle_t *")
    create = ("zeEventCounterBasedCreate", calls.context, calls.device, desc, made)
    assert calls.call(*create) == R.ERROR_INVALID_ENUMERATION


def test_ctrl_c_ends_a_wait_for_a_long_kernel() -> None:
    done = run_script(
        """
calls.ok("zeEventHostSignal", gate)
immediate = calls.immediate()
calls.launch_with(immediate, calls.kernel("slow_increment", out, 700_000_000), 8)
threading.Timer(0.2, os.kill, (os.getpid(), 2)).start()
start = time.monotonic()
try:
    calls.call("zeCommandListHostSynchronize", immediate, FOREVER)
except KeyboardInterrupt:
    print("interrupted", time.monotonic() - start < 0.6, calls.status(gate))
"""
    )
    assert (done.returncode, done.stdout) == (0, "interrupted True 0\n"), done.stderr
