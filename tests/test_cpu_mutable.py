"""Mutable command lists of the CPU driver, on the real Intel CPU runtime."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest
from test_cpu_driver import NULL, R
from test_cpu_events import EventCalls, soon

from oneapi_l0._generated import _ze_cffi
from oneapi_l0._generated import ze as spec

ffi: Any = _ze_cffi.ffi

pytestmark = pytest.mark.needs("cpu")

STYPES = spec.ze_structure_type_t
FLAGS = spec.ze_mutable_command_exp_flags_t


@pytest.fixture(scope="module")
def calls() -> EventCalls:
    return EventCalls()


def mutable_list(calls: EventCalls) -> Any:
    mutable = ffi.new("ze_mutable_command_list_exp_desc_t *")
    mutable.stype = int(STYPES.MUTABLE_COMMAND_LIST_EXP_DESC)
    desc = ffi.new("ze_command_list_desc_t *", {"pNext": mutable})
    handle = "ze_command_list_handle_t"
    return calls.make("zeCommandListCreate", handle, calls.context, calls.device, desc)


def next_id(calls: EventCalls, command_list: Any, flags: int = 0) -> int:
    desc = ffi.new("ze_mutable_command_id_exp_desc_t *", {"flags": flags})
    out = ffi.new("uint64_t *")
    calls.ok("zeCommandListGetNextCommandIdExp", command_list, desc, out)
    return int(out[0])


def update(calls: EventCalls, command_list: Any, *changes: tuple[str, dict[str, Any]]) -> int:
    """Changes by the names of their descriptors, in one chain."""
    keep, next_one = [], NULL
    for name, fields in changes:
        change = ffi.new(f"ze_mutable_{name}_exp_desc_t *", fields)
        change.stype = int(getattr(STYPES, f"MUTABLE_{name.upper()}_EXP_DESC"))
        change.pNext = next_one
        keep.append(change)
        next_one = ffi.cast("void *", change)
    desc = ffi.new("ze_mutable_commands_exp_desc_t *", {"pNext": next_one})
    return calls.call("zeCommandListUpdateMutableCommandsExp", command_list, desc)


def test_arguments_counts_sizes_and_offsets_change(calls: EventCalls) -> None:
    out, other = np.zeros(64, "u4"), np.zeros(64, "u4")
    command_list, queue = mutable_list(calls), calls.queue()
    kernel = calls.kernel("affine", out, 3, 1)
    first = next_id(calls, command_list)
    calls.launch_with(command_list, kernel, 4)
    second = next_id(calls, command_list)
    calls.launch_with(command_list, kernel, 2)
    assert first != second
    calls.ok("zeKernelDestroy", kernel)
    calls.run(queue, command_list)
    assert (out[:2] == 4).all()
    assert (out[2:4] == 1).all()
    assert not out[4:].any()
    pointer = ffi.new("uint64_t *", other.ctypes.data)
    number = ffi.new("uint32_t *", 9)
    counts = ffi.new("ze_group_count_t *", [3, 1, 1])
    result = update(
        calls,
        command_list,
        ("kernel_argument", {"commandId": first, "argSize": 8, "pArgValue": pointer}),
        (
            "kernel_argument",
            {"commandId": first, "argIndex": 2, "argSize": 4, "pArgValue": number},
        ),
        ("group_count", {"commandId": first, "pGroupCount": counts}),
        ("group_size", {"commandId": first, "groupSizeX": 4, "groupSizeY": 1, "groupSizeZ": 1}),
        ("global_offset", {"commandId": first, "offsetX": 8}),
    )
    assert result == R.SUCCESS, calls.implementation.last_error()
    number[0] = 1000
    out[:] = 0
    calls.run(queue, command_list)
    assert (out[:2] == 1).all()
    assert not out[2:].any()
    assert (other[8:20] == 9).all()
    assert not other[:8].any()
    assert not other[20:].any()


def test_what_is_running_stays_as_it_was(calls: EventCalls) -> None:
    out = np.zeros(8, "u4")
    (gate,) = calls.events(1)
    command_list, queue = mutable_list(calls), calls.queue()
    command = next_id(calls, command_list)
    calls.launch_with(command_list, calls.kernel("affine", out, 3, 1), 8, waits=[gate])
    calls.execute(queue, command_list)
    number = ffi.new("uint32_t *", 5)
    change = {"commandId": command, "argIndex": 2, "argSize": 4, "pArgValue": number}
    assert update(calls, command_list, ("kernel_argument", change)) == R.SUCCESS
    calls.execute(queue, command_list)
    calls.ok("zeEventHostSignal", gate)
    assert calls.synchronize(queue) == R.SUCCESS
    assert (out == 8).all()


def test_events_change(calls: EventCalls) -> None:
    out = np.zeros(8, "u4")
    gate, done, other_gate, other_done = calls.events(4)
    command_list, queue = mutable_list(calls), calls.queue()
    command = next_id(calls, command_list, int(FLAGS.SIGNAL_EVENT | FLAGS.WAIT_EVENTS))
    calls.launch_with(command_list, calls.kernel("affine", out, 3, 1), 8, done, [gate])
    calls.ok("zeCommandListClose", command_list)
    signal = "zeCommandListUpdateMutableCommandSignalEventExp"
    wait = "zeCommandListUpdateMutableCommandWaitEventsExp"
    calls.ok(signal, command_list, command, other_done)
    events = ffi.new("ze_event_handle_t[]", [other_gate, gate])
    assert calls.call(wait, command_list, command, 2, events) == R.ERROR_INVALID_SIZE
    calls.ok(wait, command_list, command, 1, events)
    timer = soon(calls.ok, "zeEventHostSignal", other_gate)
    calls.run(queue, command_list)
    timer.join()
    assert [calls.status(event) for event in (done, other_done)] == [R.NOT_READY, R.SUCCESS]
    calls.ok("zeEventHostReset", other_done)
    calls.ok("zeEventHostReset", other_gate)
    calls.ok(signal, command_list, command, NULL)
    events[0] = NULL
    calls.ok(wait, command_list, command, 1, events)
    calls.run(queue, command_list)
    calls.ok(wait, command_list, command, 1, NULL)
    calls.run(queue, command_list)
    assert calls.status(other_done) == R.NOT_READY
    assert (out == 13).all()
    counts = ffi.new("ze_group_count_t *", [1, 1, 1])
    change = {"commandId": command, "pGroupCount": counts}
    assert update(calls, command_list, ("group_count", change)) == R.ERROR_INVALID_ARGUMENT


def test_kernels_change(calls: EventCalls) -> None:
    out = np.zeros(8, "u4")
    kernels = [calls.kernel("affine", out, 3, 1), calls.kernel("store", out, 7)]
    stranger = calls.kernel("store", out, 8)
    command_list, queue = mutable_list(calls), calls.queue()
    desc = ffi.new("ze_mutable_command_id_exp_desc_t *", {"flags": 0x7F})
    identifier = ffi.new("uint64_t *")
    handles = ffi.new("ze_kernel_handle_t[]", kernels)
    announce = "zeCommandListGetNextCommandIdWithKernelsExp"
    calls.ok(announce, command_list, desc, 2, handles, identifier)
    calls.launch_with(command_list, kernels[0], 8)
    calls.run(queue, command_list)
    assert (out == 1).all()
    change = "zeCommandListUpdateMutableCommandKernelsExp"
    calls.ok(change, command_list, 1, identifier, ffi.new("ze_kernel_handle_t[]", kernels[1:]))
    number = ffi.new("uint32_t *", 21)
    argument = {"commandId": identifier[0], "argIndex": 1, "argSize": 4, "pArgValue": number}
    assert update(calls, command_list, ("kernel_argument", argument)) == R.SUCCESS
    calls.run(queue, command_list)
    assert (out == 21).all()
    wrong = ffi.new("ze_kernel_handle_t[]", [stranger])
    result = calls.call(change, command_list, 1, identifier, wrong)
    assert result == R.ERROR_INVALID_KERNEL_HANDLE


def test_lists_say_whether_they_are_mutable_and_check(calls: EventCalls) -> None:
    mutable, plain = mutable_list(calls), calls.list()
    answer = ffi.new("ze_bool_t *")
    for command_list, expected in ((mutable, 1), (plain, 0), (calls.immediate(), 0)):
        calls.ok("zeCommandListIsMutableExp", command_list, answer)
        assert answer[0] == expected
    desc, out = ffi.new("ze_mutable_command_id_exp_desc_t *"), ffi.new("uint64_t *")
    name = "zeCommandListGetNextCommandIdExp"
    assert calls.call(name, plain, desc, out) == R.ERROR_INVALID_ARGUMENT
    calls.ok("zeCommandListClose", mutable)
    assert calls.call(name, mutable, desc, out) == R.ERROR_INVALID_ARGUMENT
    calls.ok("zeCommandListReset", mutable)
    command = next_id(calls, mutable)
    calls.launch_with(mutable, calls.kernel("store", np.zeros(1, "u4"), 1))
    calls.ok("zeCommandListReset", mutable)
    counts = ffi.new("ze_group_count_t *", [1, 1, 1])
    change = {"commandId": command, "pGroupCount": counts}
    assert update(calls, mutable, ("group_count", change)) == R.ERROR_INVALID_ARGUMENT
    properties = ffi.new("ze_mutable_command_list_exp_properties_t *")
    properties.stype = int(STYPES.MUTABLE_COMMAND_LIST_EXP_PROPERTIES)
    device = ffi.new("ze_device_properties_t *", {"pNext": properties})
    calls.ok("zeDeviceGetProperties", calls.device, device)
    assert properties.mutableCommandFlags == 0x7F
