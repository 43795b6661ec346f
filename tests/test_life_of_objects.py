"""How long objects live, whatever is closed, forgotten or forked while it is in use."""

from __future__ import annotations

import gc
import os
import subprocess
import sys
import threading
import time
import weakref
from pathlib import Path
from typing import Any

import numpy as np
import pytest

import oneapi_l0 as l0
from oneapi_l0 import errors

pytestmark = pytest.mark.needs("cpu")

KERNELS = Path(__file__).parents[1] / "examples" / "kernels"


@pytest.fixture
def vector_add(context: l0.Context) -> l0.Kernel:
    return context.create_module(KERNELS / "vector_add.spv")["vector_add"]


@pytest.fixture
def busy(context: l0.Context, gate: l0.Event) -> l0.ImmediateList:
    commands = context.create_immediate_list(mode="asynchronous")
    commands.barrier(wait=[gate])
    return commands


# In flight ----------------------------------------------------------------------------------------


@pytest.mark.parametrize("how", ["close", "forget"])
def test_memory_and_kernels_in_flight_are_freed_when_that_has_finished(
    context: l0.Context, vector_add: l0.Kernel, gate: l0.Event, busy: l0.ImmediateList, how: str
) -> None:
    a, b = (context.alloc_device(400) for _ in range(2))
    out = context.shared_array(100, np.float32)
    a.copy_from(np.arange(100, dtype=np.float32))
    b.copy_from(np.ones(100, np.float32))
    address = a.address
    vector_add[1, 100](busy, a, b, out, 100)
    if how == "close":
        for thing in (a, b, vector_add, vector_add.module):
            thing.close()
            thing.close()
    del a, b, vector_add
    gc.collect()
    known = context.memory_properties(address)[0].type
    assert known.name == "DEVICE"  # it is not freed
    gate.signal()
    assert busy.synchronize(10)
    np.testing.assert_array_equal(out, np.arange(100) + 1)
    gc.collect()
    if how == "close":
        assert context.memory_properties(address)[0].type.name == "UNKNOWN"


def test_a_list_that_runs_is_not_reset_and_can_be_closed(
    context: l0.Context, gate: l0.Event
) -> None:
    queue, commands = context.create_command_queue(), context.create_command_list()
    out = context.shared_array(4, np.int32)
    commands.barrier(wait=[gate])
    commands.fill(out, np.int32(7))
    commands.end()
    queue.execute(commands)
    with pytest.raises(errors.InUse, match=r"CommandList.* cannot be reset.*\n.*synchronize\(\)"):
        commands.reset()
    commands.close()
    queue.close()
    assert out[0] == 0
    gate.signal()
    deadline = time.monotonic() + 10
    while out[0] != 7 and time.monotonic() < deadline:
        time.sleep(0.001)
    assert out[0] == 7


def test_a_list_is_not_reset_while_another_thread_waits_for_it(
    context: l0.Context, gate: l0.Event
) -> None:
    with context.create_command_list() as commands, context.create_command_queue() as queue:
        commands.barrier(wait=[gate])
        commands.end()
        queue.execute(commands)
        waiting = threading.Thread(target=queue.synchronize)
        waiting.start()
        while queue._box.needs:  # until it waits
            time.sleep(0.001)
        with pytest.raises(errors.InUse, match="cannot be reset"):
            commands.reset()
        gate.signal()
        waiting.join(10)
        commands.reset()


def test_events_in_flight_may_be_closed_with_their_pool(
    context: l0.Context, gate: l0.Event, busy: l0.ImmediateList
) -> None:
    pool = context.create_event_pool(2)
    done, never = pool.create_event(0), pool.create_event(1)
    busy.barrier(signal=done)
    pool.close()
    assert done.closed
    assert never.closed
    with pytest.raises(errors.Closed, match="Event 0"):
        done.wait(0)
    gate.signal()
    assert busy.synchronize(10)


def test_a_context_closes_what_was_made_in_it_and_waits_for_nothing(
    context: l0.Context, vector_add: l0.Kernel
) -> None:
    with l0.Context(context.device) as other:
        event = other.create_event()
        commands = other.create_immediate_list(mode="asynchronous")
        memory = other.alloc_shared(64)
        array = memory.asarray("u1")
        commands.barrier(wait=[event])
        commands.fill(memory, 3)
        event.signal()
    for thing in (event, commands, memory):
        assert thing.closed
        assert "closed" in repr(thing)
    array[:] = 5  # an array keeps its memory, whatever is closed
    assert array.sum() == 5 * 64
    with pytest.raises(errors.Closed, match=r"<Context of .*, closed> was closed"):
        other.alloc_host(1)


def test_parents_outlive_children_in_any_order_of_collection(context: l0.Context) -> None:
    for order in range(6):
        other: Any = l0.Context(context.device)
        module: Any = other.create_module(KERNELS / "vector_add.spv")
        kernel: Any = module["vector_add"]
        alive = [weakref.ref(thing) for thing in (other, module, kernel)]
        things = {"context": other, "module": module, "kernel": kernel}
        del other, module, kernel
        names = [*things][order % 3 :] + [*things][: order % 3]
        for name in names if order < 3 else names[::-1]:
            if name == "kernel" and things.get("kernel") is not None:
                assert things["kernel"].count == 4
            things[name] = None
            gc.collect()
        assert [ref() for ref in alive] == [None] * 3


def test_a_kernel_does_not_run_with_memory_that_was_closed(
    context: l0.Context, vector_add: l0.Kernel
) -> None:
    commands = context.create_immediate_list()
    memory = [context.alloc_shared(400) for _ in range(3)]
    launch = vector_add[1, 100]
    launch(commands, *memory, 100)
    memory[1].close()
    with pytest.raises(errors.InvalidArgument, match="argument 1 is not set, or was closed\nIt ta"):
        launch(commands)
    with pytest.raises(errors.Closed, match="Memory shared, 400 bytes, closed"):
        launch(commands, *memory, 100)
    launch(commands, memory[0], None, memory[2], 0)


# Threads ------------------------------------------------------------------------------------------


def test_a_close_in_another_thread_ends_no_wait_with_a_crash(context: l0.Context) -> None:
    event = context.create_event()
    found: list[Any] = []
    thread = threading.Thread(target=lambda: found.append(event.wait(0.2)))
    thread.start()
    time.sleep(0.05)
    event.close()
    thread.join(10)
    assert found == [False]


def test_a_module_that_is_closed_while_a_kernel_is_made_closes_it(
    context: l0.Context, monkeypatch: pytest.MonkeyPatch
) -> None:
    failed: list[BaseException] = []

    def close() -> None:
        try:
            module.close()
        except BaseException as error:
            failed.append(error)

    def slow(module: l0.Module, name: str) -> Any:
        closing.start()
        closing.join(0.05)
        return found(module, name)

    module = context.create_module(KERNELS / "vector_add.spv")
    closing, found = threading.Thread(target=close), l0.Module._parameters_of
    monkeypatch.setattr(l0.Module, "_parameters_of", slow)
    kernel = module["vector_add"]
    closing.join(10)
    assert failed == []
    assert kernel.closed


def test_one_kernel_launched_from_many_threads_mixes_no_arguments(
    context: l0.Context, vector_add: l0.Kernel
) -> None:
    wrong: list[Any] = []

    def work(number: int) -> None:
        commands = context.create_immediate_list()
        a, b, out = (context.shared_array(64, np.float32) for _ in range(3))
        a[:], b[:] = number, 1
        for _ in range(100):
            out[:] = 0
            vector_add[1, 64](commands, a, b, out, 64)
            if not (out == number + 1).all():
                wrong.append((number, out.copy()))

    threads = [threading.Thread(target=work, args=(number,)) for number in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(60)
    assert wrong == []


# Arguments ----------------------------------------------------------------------------------------


def test_a_launch_says_what_is_wrong_with_it(context: l0.Context, vector_add: l0.Kernel) -> None:
    commands = context.create_immediate_list()
    a = context.shared_array(64, np.float32)
    for groups, size, words in (
        (1, 0, "group_size is 1 to 4294967295, not 0"),
        (1, 1 << 20, "group_size.*GROUP_SIZE|INVALID_GROUP_SIZE_DIMENSION"),
        (-1, 1, "groups is 0 to 4294967295, not -1"),
        (1 << 32, 1, "groups is 0 to"),
        ((1, 1, 1, 1), 1, "groups has one to three dimensions, not 4"),
        ((), 1, "groups has one to three dimensions, not 0"),
    ):
        with pytest.raises(errors.InvalidArgument, match=words):
            vector_add[groups, size](commands, a, a, a, 1)
    for key in (3, (1, 2, 3), "12", None):
        with pytest.raises(TypeError, match=r"a launch is kernel\[groups, group_size\]"):
            vector_add[key]
    with pytest.raises(TypeError, match="the first argument of a launch is the command list"):
        vector_add[1, 1](a, a, a, 1)  # type: ignore[arg-type]
    vector_add[0, 1](commands, a, a, a, 1)


def test_copies_stay_within_what_they_copy(context: l0.Context) -> None:
    commands = context.create_immediate_list()
    small, large = context.alloc_device(64), context.alloc_device(128)
    array = np.zeros((8, 8), np.float32)
    for to, source, nbytes, words in (
        (small, large, None, "128 bytes are more than the 64 of <Memory device"),
        (large, small, 65, "65 bytes are more than the 64 of <Memory device"),
        (small, array, None, "256 bytes are more than the 64"),
        (array[::2], large, None, r"an array \(4, 8\) that is not C-contiguous"),
        (array.T, large, None, "not C-contiguous"),
        (b"immutable", small, 4, "cannot be used as memory|read-only"),
        (small.address + 64, large, 8, "is no address in memory of <Context|more than the"),
        (np.array([None]), large, None, "Python objects"),
    ):
        with pytest.raises((errors.InvalidArgument, TypeError), match=words):
            commands.copy(to, source, nbytes)
    frozen = np.zeros(64, np.uint8)
    frozen.flags.writeable = False
    with pytest.raises(errors.InvalidArgument, match="read-only"):
        commands.copy(frozen, small)
    with pytest.raises(errors.InvalidArgument, match="read-only"):
        small.copy_to(frozen)
    with pytest.raises(errors.InvalidArgument, match="not a multiple of the pattern's 3"):
        commands.fill(small, b"abc")
    with pytest.raises(errors.InvalidArgument, match="more than the 64"):
        commands.copy_region(small, large, (8, 9), to_pitch=8, source_pitch=8)
    with pytest.raises(errors.InvalidArgument, match="1 byte, row and slice or more"):
        commands.copy_region(small, large, (8, 0), to_pitch=8, source_pitch=8)
    commands.copy(small, large, 0)
    commands.fill(small[0:0], 1)


def test_sizes_that_are_none_or_too_large_are_refused(context: l0.Context) -> None:
    for allocate in (context.alloc_device, context.alloc_host, context.alloc_shared):
        for nbytes in (0, -1):
            with pytest.raises(errors.InvalidArgument, match=f"nbytes is 1 or more, not {nbytes}"):
                allocate(nbytes)
        with pytest.raises((errors.OutOfMemory, errors.NotSupported), match="zeMemAlloc"):
            allocate(1 << 60)
        with pytest.raises(errors.Error, match="UNSUPPORTED_ALIGNMENT"):
            allocate(64, alignment=3)
    with pytest.raises(errors.InvalidArgument, match="ordinal"):
        context.create_command_queue(ordinal=9)
    with pytest.raises(errors.InvalidArgument, match="index"):
        context.create_command_queue(index=1 << 20)
    with pytest.raises(errors.InvalidArgument, match="count"):
        context.create_event_pool(0)
    with pytest.raises(errors.InvalidArgument, match="extent"):
        context.create_image((), "r32_float")
    assert context.shared_array(0).shape == (0,)
    assert context.shared_array((3, 0, 2), "f4").shape == (3, 0, 2)


def test_a_name_that_is_none_comes_with_one_that_is(context: l0.Context) -> None:
    for attempt, words in (
        (lambda: context.create_command_queue(mode="asynchronus"), "mean 'asynchronous'"),
        (lambda: context.create_event_pool(1, flags="hostvisible"), "mean 'host_visible'"),
        (lambda: context.create_sampler(filter_mode="liner"), "Did you mean 'linear'"),
        (lambda: context.create_image((1,), "rgba8"), 'like "r32_float"'),
        (lambda: context.create_image((1,), "r32_float", type="4d"), "There are: .*2d"),
        (lambda: context.create_module(KERNELS / "vector_add.spv")["vectoradd"], "'vector_add'"),
    ):
        with pytest.raises(errors.InvalidArgument, match=words):
            attempt()


# Processes ----------------------------------------------------------------------------------------

FORKED = """
import os, sys
import numpy as np
import oneapi_l0 as l0
from oneapi_l0 import errors

context = l0.Context(l0.Driver(l0.open_driver("cpu")))
kernel = context.create_module(sys.argv[1])["vector_add"]
commands, queue = context.create_immediate_list(), context.create_command_queue()
a = context.shared_array(64, np.float32)
memory, event, fence = context.alloc_device(64), context.create_event(), queue.create_fence()
recorded = context.create_command_list()
child = os.fork()
if child == 0:
    attempts = [
        lambda: kernel[1, 1](commands, a, a, a, 1),
        lambda: kernel.set_argument(3, 1),
        lambda: commands.copy(memory, a, 64),
        lambda: commands.synchronize(),
        lambda: queue.synchronize(),
        lambda: recorded.end(),
        lambda: event.wait(),
        lambda: event.is_signaled,
        lambda: fence.wait(),
        lambda: memory.copy_from(a[:16]),
        lambda: context.alloc_host(1),
        lambda: l0.Context(context.device),
    ]
    for number, attempt in enumerate(attempts):
        try:
            attempt()
        except errors.Uninitialized as error:
            assert "forked" in str(error), error
        else:
            print("nothing was raised by", number, flush=True)
            os._exit(1)
    for thing in (kernel, commands, queue, memory, event, context):
        thing.close()
    a[:] = 1  # it is memory all the same
    os._exit(0)
assert os.waitpid(child, 0)[1] == 0
kernel[1, 64](commands, a, a, a, 64)
print("fine")
"""


@pytest.mark.skipif(not hasattr(os, "fork"), reason="there is no fork here")
def test_a_forked_child_is_told_so_and_closes_nothing() -> None:
    command = [sys.executable, "-W", "ignore::DeprecationWarning", "-c", FORKED]
    done = subprocess.run(
        [*command, KERNELS / "vector_add.spv"], capture_output=True, text=True, timeout=60
    )
    assert (done.returncode, done.stdout.strip(), done.stderr) == (0, "fine", "")


AT_EXIT = """
import sys
import oneapi_l0 as l0

context = l0.Context(l0.Driver(l0.open_driver("cpu")))
kernel = context.create_module(sys.argv[1])["vector_add"]
commands = context.create_immediate_list(mode="asynchronous")
array = context.shared_array(64, "f4")
kernel[1, 64](commands, array, array, array, 64)
kept = [context, kernel, commands, array]
kept.append(kept)
print("fine")
"""


def test_the_interpreter_ends_with_everything_open() -> None:
    command = [sys.executable, "-W", "error", "-c", AT_EXIT, KERNELS / "vector_add.spv"]
    done = subprocess.run(command, capture_output=True, text=True, timeout=60)
    assert (done.returncode, done.stdout.strip(), done.stderr) == (0, "fine", "")
