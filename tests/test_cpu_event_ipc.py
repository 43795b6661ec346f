"""Events of the CPU driver between real processes (C rows of the programming guide's acceptance
table): event pools and counter-based events, signalled and waited for on either side.
"""

from __future__ import annotations

import gc
import os
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from partner import Partner
from test_cpu_driver import FOREVER, NULL, R
from test_cpu_events import HOST_VISIBLE, IPC, MAPPED, TIMESTAMP, EventCalls, soon
from test_cpu_memory import allocate

from oneapi_l0._generated import _ze_cffi
from oneapi_l0._generated import ze as spec

ffi: Any = _ze_cffi.ffi

pytestmark = pytest.mark.needs("cpu")
SHARED = HOST_VISIBLE | IPC
LONG = 10**10
POOL, COUNTER = "ze_ipc_event_pool_handle_t", "ze_ipc_event_counter_based_handle_t"
C_FLAGS = spec.ze_event_counter_based_flags_t
COUNTER_FLAGS = int(C_FLAGS.IMMEDIATE | C_FLAGS.NON_IMMEDIATE | C_FLAGS.HOST_VISIBLE | C_FLAGS.IPC)
STYPES = spec.ze_structure_type_t


@pytest.fixture(scope="module")
def calls() -> EventCalls:
    return EventCalls()


@pytest.fixture(scope="module")
def partner(calls: EventCalls) -> Iterator[Partner]:
    with Partner() as process:
        yield process


def pool_handle(calls: EventCalls, pool: Any) -> bytes:
    out = ffi.new(f"{POOL} *")
    calls.ok("zeEventPoolGetIpcHandle", pool, out)
    return bytes(ffi.buffer(out))


def as_struct(raw: bytes, c_type: str = POOL) -> Any:
    out = ffi.new(f"{c_type} *")
    ffi.buffer(out)[:] = raw
    return out[0]


def resources() -> tuple[int, int]:
    gc.collect()
    maps = Path("/proc/self/maps").read_text()
    return len(os.listdir("/proc/self/fd")), maps.count("/memfd:oneapi_l0")


# Event pools ----------------------------------------------------------------------------------


def test_ipc_13_the_same_index_is_the_same_event(calls: EventCalls, partner: Partner) -> None:
    pool = calls.pool(8, SHARED)
    events = [calls.event(pool, index) for index in range(8)]
    opened = partner.do("open_pool", pool_handle(calls, pool))
    assert partner.do("on", "zeEventHostSignal", partner.do("event", opened, 5)) == 0
    assert [calls.status(event) for event in events] == [R.NOT_READY] * 5 + [0] + [R.NOT_READY] * 2
    # One that is made in the other process later finds the event as it is.
    late = partner.do("event", opened, 5)
    assert partner.do("on", "zeEventQueryStatus", late) == 0
    calls.ok("zeEventHostReset", events[5])
    assert partner.do("on", "zeEventQueryStatus", late) == R.NOT_READY
    calls.ok("zeEventHostSignal", events[2])
    other = partner.do("event", opened, 2)
    assert partner.do("on", "zeEventQueryStatus", other) == 0
    assert partner.do("on", "zeEventPoolCloseIpcHandle", opened) == 0
    calls.ok("zeEventPoolDestroy", pool)


def test_each_side_wakes_the_other(calls: EventCalls, partner: Partner) -> None:
    pool = calls.pool(2, SHARED)
    ping, pong = calls.event(pool, 0), calls.event(pool, 1)
    opened = partner.do("open_pool", pool_handle(calls, pool))
    theirs = partner.do("event", opened, 0), partner.do("event", opened, 1)
    partner.start("echo", *theirs, 200)
    for _ in range(200):
        calls.ok("zeEventHostSignal", ping)
        calls.ok("zeEventHostSynchronize", pong, LONG)
        calls.ok("zeEventHostReset", pong)
    partner.result()
    assert calls.status(ping) == calls.status(pong) == R.NOT_READY
    partner.do("on", "zeEventPoolCloseIpcHandle", opened)


@pytest.mark.parametrize("mode", [0, 1, 2], ids=["list", "synchronous", "asynchronous"])
def test_a_list_of_one_process_goes_on_with_the_other(
    calls: EventCalls, partner: Partner, mode: int
) -> None:
    """Kernels on one memory, in turns: list here, list there, list here."""
    p = allocate(calls, "Device", 64)
    numbers = np.frombuffer(ffi.buffer(p, 64), "i4")
    handle = ffi.new("ze_ipc_mem_handle_t *")
    calls.ok("zeMemGetIpcHandle", calls.context, p, handle)
    memory = partner.do("open_memory", bytes(ffi.buffer(handle)))
    pool = calls.pool(2, SHARED)
    start, done = calls.event(pool, 0), calls.event(pool, 1)
    opened = partner.do("open_pool", pool_handle(calls, pool))
    theirs = partner.do("event", opened, 0), partner.do("event", opened, 1)
    work = 0
    partner.start("relay", *theirs, mode, memory)
    commands = calls.immediate(mode=2)
    write_7 = calls.kernel("affine", numbers, 1, 7)
    if mode != 1:
        # Its list is given away, and waits in its queue.
        work = partner.result()
        time.sleep(0.02)
        assert calls.status(done) == R.NOT_READY
    assert numbers[0] == 0
    calls.launch_with(commands, write_7, 1, signal=start)
    calls.ok("zeEventHostSynchronize", done, LONG)
    assert numbers[0] == 12
    if mode == 1:
        work = partner.result()
    calls.launch_with(commands, write_7, 1, waits=[done])
    calls.finish(commands)
    assert numbers[0] == 19
    assert work > 0
    partner.do("close_memory", memory)
    partner.do("on", "zeEventPoolCloseIpcHandle", opened)
    calls.ok("zeMemFree", calls.context, p)


@pytest.mark.parametrize("flag", [TIMESTAMP, MAPPED])
def test_timestamps_are_seen_in_the_other_process(
    calls: EventCalls, partner: Partner, flag: int
) -> None:
    number, _ = partner.do("alloc", 64, bytes(64))
    pool = calls.pool(2, SHARED | flag)
    event, go = calls.event(pool, 0), calls.event(pool, 1)
    opened = partner.do("open_pool", pool_handle(calls, pool))
    theirs = partner.do("event", opened, 1), partner.do("event", opened, 0)
    begin = time.monotonic_ns()
    partner.do("relay", *theirs, 2, number)
    calls.ok("zeEventHostSignal", go)
    calls.ok("zeEventHostSynchronize", event, LONG)
    found = ffi.new("ze_kernel_timestamp_result_t *")
    calls.ok("zeEventQueryKernelTimestamp", event, found)
    assert begin < found.context.kernelStart <= found.context.kernelEnd < time.monotonic_ns()
    partner.do("on", "zeEventPoolCloseIpcHandle", opened)


def test_ipc_12_a_pool_without_the_flag_has_no_handle(calls: EventCalls) -> None:
    pool, out = calls.pool(2), ffi.new(f"{POOL} *")
    assert calls.call("zeEventPoolGetIpcHandle", pool, out) == R.ERROR_UNSUPPORTED_FEATURE
    pool = calls.pool(2, SHARED)
    assert calls.call("zeEventPoolGetIpcHandle", pool, NULL) == R.ERROR_INVALID_NULL_POINTER
    counters = ffi.new("ze_event_pool_counter_based_exp_desc_t *")
    counters.stype, counters.flags = int(STYPES.COUNTER_BASED_EVENT_POOL_EXP_DESC), 1
    desc = ffi.new(
        "ze_event_pool_desc_t *",
        {"count": 1, "flags": SHARED, "pNext": ffi.cast("void *", counters)},
    )
    handle = ffi.new("ze_event_pool_handle_t *")
    result = calls.call("zeEventPoolCreate", calls.context, desc, 0, NULL, handle)
    assert result == R.ERROR_UNSUPPORTED_FEATURE


def test_C6_C8_opened_pools_are_closed_and_made_ones_destroyed(calls: EventCalls) -> None:
    before = resources()
    pool = calls.pool(4, SHARED)
    raw = pool_handle(calls, pool)
    opened = [
        calls.make(
            "zeEventPoolOpenIpcHandle", "ze_event_pool_handle_t", calls.context, as_struct(raw)
        )
        for _ in range(3)
    ]
    assert len({int(ffi.cast("uintptr_t", handle)) for handle in [pool, *opened]}) == 4
    event, twin = calls.event(opened[0], 1), calls.event(opened[1], 1)
    calls.ok("zeEventHostSignal", event)
    assert calls.status(twin) == 0
    assert calls.call("zeEventPoolDestroy", opened[0]) == R.ERROR_INVALID_ARGUMENT
    assert calls.call("zeEventPoolCloseIpcHandle", pool) == R.ERROR_INVALID_ARGUMENT
    out = ffi.new(f"{POOL} *")
    assert calls.call("zeEventPoolGetIpcHandle", opened[0], out) == R.ERROR_INVALID_ARGUMENT
    calls.ok("zeEventPoolCloseIpcHandle", opened[0])
    # Its events went with it; those of others are there.
    assert calls.call("zeEventQueryStatus", event) == R.ERROR_INVALID_NULL_HANDLE
    assert calls.status(twin) == 0
    for handle in opened[1:]:
        calls.ok("zeEventPoolCloseIpcHandle", handle)
    calls.ok("zeEventPoolPutIpcHandle", calls.context, as_struct(raw))
    calls.ok("zeEventPoolDestroy", pool)
    assert resources() == before
    result = calls.call(
        "zeEventPoolOpenIpcHandle",
        calls.context,
        as_struct(raw),
        ffi.new("ze_event_pool_handle_t *"),
    )
    assert result == R.ERROR_INVALID_ARGUMENT


def test_handles_of_one_kind_are_refused_as_another(calls: EventCalls) -> None:
    pool, out = calls.pool(2, SHARED), ffi.new("void **")
    raw = pool_handle(calls, pool)
    memory = as_struct(raw, "ze_ipc_mem_handle_t")
    arguments = calls.context, calls.device, memory, 0, out
    assert calls.call("zeMemOpenIpcHandle", *arguments) == R.ERROR_INVALID_ARGUMENT
    event = ffi.new("ze_event_handle_t *")
    arguments = calls.context, as_struct(raw, COUNTER), event
    result = calls.call("zeEventCounterBasedOpenIpcHandle", *arguments)
    assert result == R.ERROR_INVALID_ARGUMENT
    arguments = calls.context, as_struct(b"\1" * 64), ffi.new("ze_event_pool_handle_t *")
    assert calls.call("zeEventPoolOpenIpcHandle", *arguments) == R.ERROR_INVALID_ARGUMENT


def test_an_event_outlives_the_process_that_signalled_it(calls: EventCalls) -> None:
    pool = calls.pool(2, SHARED)
    event = calls.event(pool, 0)
    with Partner() as victim:
        opened = victim.do("open_pool", pool_handle(calls, pool))
        victim.do("on", "zeEventHostSignal", victim.do("event", opened, 0))
        victim.kill()
    assert calls.status(event) == 0
    # And one that nobody signals any more is waited for no longer than asked.
    assert calls.call("zeEventHostSynchronize", calls.event(pool, 1), 10**7) == R.NOT_READY


# Counter-based events -------------------------------------------------------------------------


def counter(calls: EventCalls, flags: int = COUNTER_FLAGS) -> Any:
    desc = ffi.new("ze_event_counter_based_desc_t *", {"flags": flags, "signal": 4, "wait": 4})
    function = "zeEventCounterBasedCreate"
    return calls.make(function, "ze_event_handle_t", calls.context, calls.device, desc)


def counter_handle(calls: EventCalls, event: Any) -> bytes:
    out = ffi.new(f"{COUNTER} *")
    calls.ok("zeEventCounterBasedGetIpcHandle", event, out)
    return bytes(ffi.buffer(out))


def test_a_counter_is_waited_for_in_the_other_process(calls: EventCalls, partner: Partner) -> None:
    event = counter(calls)
    theirs = partner.do("open_counter", counter_handle(calls, event))
    # As before the first command: it counts as signalled.
    assert partner.do("on", "zeEventQueryStatus", theirs) == 0
    gate = calls.event(calls.pool(1), 0)
    commands = calls.immediate(mode=2)
    for _ in range(100):
        calls.wait_on(commands, gate)
        calls.ok("zeCommandListAppendSignalEvent", commands, event)
        assert partner.do("on", "zeEventQueryStatus", theirs) == R.NOT_READY
        assert partner.do("on", "zeEventHostSynchronize", theirs, 10**6) == R.NOT_READY
        partner.start("on", "zeEventHostSynchronize", theirs, LONG)
        calls.ok("zeEventHostSignal", gate)
        assert partner.result() == 0
        calls.finish(commands)
        calls.ok("zeEventHostReset", gate)
    assert partner.do("on", "zeEventCounterBasedCloseIpcHandle", theirs) == 0
    calls.ok("zeEventDestroy", event)


@pytest.mark.parametrize("mode", [0, 2], ids=["list", "immediate"])
def test_counters_are_signalled_in_either_process(
    calls: EventCalls, partner: Partner, mode: int
) -> None:
    """There and back: they wait for ours in a list and signal theirs, which our list waits for."""
    ours, back = counter(calls), counter(calls)
    theirs = partner.do("open_counter", counter_handle(calls, ours))
    answer = partner.do("open_counter", counter_handle(calls, back))
    gate = calls.event(calls.pool(1), 0)
    commands = calls.immediate(mode=2)
    value = np.zeros(16, "i4")
    for turn in range(1, 6):
        calls.wait_on(commands, gate)
        calls.ok("zeCommandListAppendSignalEvent", commands, ours)
        partner.do("relay", theirs, answer, mode)
        assert calls.status(back) == R.NOT_READY
        calls.launch_with(commands, calls.kernel("affine", value, 1, 1), 1, waits=[back])
        soon(lambda: calls.ok("zeEventHostSignal", gate), after=0.01)
        calls.finish(commands)
        assert value[0] == turn
        assert calls.status(back) == 0
        calls.ok("zeEventHostReset", gate)
    for event in (theirs, answer):
        partner.do("on", "zeEventCounterBasedCloseIpcHandle", event)


def test_a_list_with_a_shared_counter_runs_again(calls: EventCalls, partner: Partner) -> None:
    event = counter(calls)
    theirs = partner.do("open_counter", counter_handle(calls, event))
    value = np.zeros(16, "i4")
    recorded = calls.list()
    calls.launch_with(recorded, calls.kernel("affine", value, 1, 1), 1, signal=event)
    calls.ok("zeCommandListClose", recorded)
    queue = calls.queue()
    lists = ffi.new("ze_command_list_handle_t[]", [recorded])
    other = calls.immediate(mode=2)
    for turn in range(1, 4):
        calls.ok("zeCommandQueueExecuteCommandLists", queue, 1, lists, NULL)
        assert partner.do("on", "zeEventHostSynchronize", theirs, LONG) == 0
        assert calls.synchronize(queue) == 0
        assert value[0] == turn
        # Its slot goes to others meanwhile, more often than there are slots.
        for _ in range(600):
            calls.ok("zeCommandListAppendSignalEvent", other, event)
        calls.finish(other)
    partner.do("on", "zeEventCounterBasedCloseIpcHandle", theirs)


def test_commands_that_never_run_keep_nobody_waiting(calls: EventCalls, partner: Partner) -> None:
    event = counter(calls)
    theirs = partner.do("open_counter", counter_handle(calls, event))
    recorded = calls.list()
    for _ in range(1000):
        calls.ok("zeCommandListAppendSignalEvent", recorded, event)
    partner.start("on", "zeEventHostSynchronize", theirs, LONG)
    time.sleep(0.02)
    calls.ok("zeCommandListReset", recorded)
    calls.ok("zeEventDestroy", event)
    gc.collect()
    assert partner.result() == 0
    partner.do("on", "zeEventCounterBasedCloseIpcHandle", theirs)


def test_too_many_unfinished_signals_are_an_error(calls: EventCalls) -> None:
    event = counter(calls)
    recorded = calls.list()
    results = [calls.call("zeCommandListAppendSignalEvent", recorded, event) for _ in range(1024)]
    assert results == [0] * 1023 + [R.ERROR_OUT_OF_HOST_MEMORY]
    assert "1023 commands" in calls.implementation.last_error()


def test_shared_counters_are_created_opened_and_closed_right(calls: EventCalls) -> None:
    before = resources()
    function = "zeEventCounterBasedCreate"
    desc, out = ffi.new("ze_event_counter_based_desc_t *"), ffi.new("ze_event_handle_t *")
    for timestamps in (int(C_FLAGS.DEVICE_TIMESTAMP), int(C_FLAGS.HOST_TIMESTAMP)):
        desc.flags = COUNTER_FLAGS | timestamps
        result = calls.call(function, calls.context, calls.device, desc, out)
        assert result == R.ERROR_INVALID_ARGUMENT
    desc.flags = 1 << 20
    result = calls.call(function, calls.context, calls.device, desc, out)
    assert result == R.ERROR_INVALID_ENUMERATION
    get, handle = "zeEventCounterBasedGetIpcHandle", ffi.new(f"{COUNTER} *")
    private = counter(calls, 1)
    assert calls.call(get, private, handle) == R.ERROR_INVALID_ARGUMENT
    event = counter(calls)
    raw = counter_handle(calls, event)
    assert counter_handle(calls, event) == raw
    opened = calls.make(
        "zeEventCounterBasedOpenIpcHandle",
        "ze_event_handle_t",
        calls.context,
        as_struct(raw, COUNTER),
    )
    scopes = ffi.new("ze_event_scope_flags_t *")
    calls.ok("zeEventGetWaitScope", opened, scopes)
    assert scopes[0] == 4
    assert calls.call(get, opened, handle) == R.ERROR_INVALID_ARGUMENT
    assert calls.call("zeEventDestroy", opened) == R.ERROR_INVALID_ARGUMENT
    assert calls.call("zeEventCounterBasedCloseIpcHandle", event) == R.ERROR_INVALID_ARGUMENT
    calls.ok("zeEventCounterBasedCloseIpcHandle", opened)
    calls.ok("zeEventDestroy", event)
    calls.ok("zeEventDestroy", private)
    assert resources() == before
    properties = ffi.new("ze_device_event_properties_t *")
    properties.stype = int(STYPES.DEVICE_EVENT_PROPERTIES)
    chain = ffi.cast("void *", properties)
    device = ffi.new("ze_device_properties_t *", {"pNext": chain})
    calls.ok("zeDeviceGetProperties", calls.device, device)
    assert properties.flags == int(spec.ze_device_event_properties_flags_t.COUNTER_BASED_IPC)


def test_a_process_that_dies_leaves_the_counter_usable(calls: EventCalls) -> None:
    event = counter(calls)
    with Partner() as victim:
        theirs = victim.do("open_counter", counter_handle(calls, event))
        victim.do("relay", theirs, theirs, 2)
        calls.ok("zeEventHostSynchronize", event, LONG)
        victim.kill()
    commands = calls.immediate(mode=2)
    calls.ok("zeCommandListAppendSignalEvent", commands, event)
    calls.ok("zeEventHostSynchronize", event, FOREVER)
