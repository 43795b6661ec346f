"""Graphs as objects: captured once, run often; what they keep alive; what they refuse."""

from __future__ import annotations

import gc
import weakref
from pathlib import Path
from typing import Any

import numpy as np
import pytest

import oneapi_l0 as l0
from oneapi_l0 import errors
from oneapi_l0.raw import ze

pytestmark = pytest.mark.needs("cpu")

KERNELS = Path(__file__).parents[1] / "examples" / "kernels"


@pytest.fixture
def commands(context: l0.Context) -> l0.ImmediateList:
    return context.create_immediate_list(mode="asynchronous")


@pytest.fixture
def vector_add(context: l0.Context) -> l0.Kernel:
    return context.create_module(KERNELS / "vector_add.spv")["vector_add"]


def arrays(context: l0.Context, count: int) -> list[Any]:
    return [context.shared_array(64, "f4") for _ in range(count)]


# Running ------------------------------------------------------------------------------------------


def test_what_is_captured_runs_when_the_graph_is_executed(
    context: l0.Context, commands: l0.ImmediateList, vector_add: l0.Kernel
) -> None:
    total, one, out = arrays(context, 3)
    one[:] = 1
    graph = context.create_graph()
    assert graph.is_empty
    with graph.capture(commands) as captured:
        assert captured is graph
        assert graph.is_capturing
        assert "being captured" in repr(graph)
        vector_add[1, 64](commands, total, one, total, 64)
        commands.copy(out, total)
        with pytest.raises(errors.InvalidArgument, match="is being captured"):
            _ = graph.is_empty
    assert not graph.is_capturing
    assert not graph.is_empty
    assert commands.synchronize(10)
    assert not total.any()
    executable, other = graph.instantiate(), graph.instantiate()
    done = context.create_event()
    for runs, each in enumerate((executable, other, executable), 1):
        commands.execute_graph(each, signal=done)
        assert done.wait(10)
        done.reset()
        assert (out == runs).all()
    commands.fill(out, 0)  # the list is as it was before
    assert commands.synchronize(10)
    assert not out.any()


def test_lists_that_wait_for_the_capture_take_part(
    context: l0.Context, commands: l0.ImmediateList
) -> None:
    a, b = arrays(context, 2)
    other = context.create_immediate_list(mode="asynchronous")
    fork, join = context.create_event(), context.create_event()
    with context.create_graph().capture(commands) as graph:
        commands.fill(a, np.float32(3), signal=fork)
        other.copy(b, a, wait=[fork], signal=join)
        commands.fill(a, np.float32(4), wait=[join])
    other.close()
    assert commands.synchronize(10)
    assert not b.any()
    commands.execute_graph(graph.instantiate())
    assert commands.synchronize(10)
    assert (a[0], b[0]) == (4, 3)


def test_a_graph_holds_lists_and_graphs(
    context: l0.Context, commands: l0.ImmediateList, vector_add: l0.Kernel
) -> None:
    total, one = arrays(context, 2)
    one[:] = 1
    recorded = context.create_command_list()
    vector_add[1, 64](recorded, total, one, total, 64)
    recorded.end()
    with context.create_graph().capture(commands) as inner:
        commands.execute(recorded)
    with context.create_graph().capture(commands) as outer:
        for _ in range(2):
            commands.execute_graph(inner.instantiate())
    commands.execute_graph(outer.instantiate())
    assert commands.synchronize(10)
    assert (total == 2).all()
    with pytest.raises(errors.InUse, match=r"cannot be reset.*Graph.*has it in it\nClose the"):
        recorded.reset()
    outer.close()
    inner.close()
    recorded.reset()


def test_a_captured_host_function_runs_with_the_graph(
    context: l0.Context, commands: l0.ImmediateList
) -> None:
    seen: list[str] = []

    other = context.create_immediate_list(mode="asynchronous")

    def fail() -> None:
        assert commands.synchronize(10)  # it captured the function, and does not run it
        try:
            other.synchronize()
        except errors.InUse as error:
            seen.append(str(error).partition(" cannot")[0])
        raise ZeroDivisionError

    with context.create_graph().capture(commands) as graph:
        commands.host_function(seen.append, "ran")
        commands.host_function(fail)
    assert commands.synchronize(10)
    assert seen == []
    executable = graph.instantiate()
    for runs in (1, 2):
        other.execute_graph(executable)
        with pytest.raises(ZeroDivisionError):
            other.synchronize(10)
        assert seen == ["ran", repr(other)] * runs


def test_a_graph_is_dumped(context: l0.Context, commands: l0.ImmediateList, tmp_path: Path) -> None:
    (array,) = arrays(context, 1)
    with context.create_graph().capture(commands) as graph:
        commands.fill(array, 1)
        commands.host_function(print)
    texts = {}
    for mode in ("detailed", "simple"):
        graph.dump(tmp_path / mode, mode=mode)
        texts[mode] = (tmp_path / mode).read_text()
    assert "fill of 256 bytes" in texts["detailed"]
    assert "fill" in texts["simple"]
    assert "host_function" in texts["simple"]
    assert "256" not in texts["simple"]
    with pytest.raises(errors.InvalidArgument, match="cannot be written"):
        graph.dump(tmp_path / "none" / "graph.dot")
    with pytest.raises(errors.InvalidArgument, match="no ze_record_replay_graph_ext_dump_mode_t"):
        graph.dump(tmp_path / "x", mode="long")
    with pytest.raises(ValueError, match="NUL"):
        graph.dump("a\0b")


# Living -------------------------------------------------------------------------------------------


def test_a_graph_keeps_what_it_uses(
    context: l0.Context, commands: l0.ImmediateList, gate: l0.Event
) -> None:
    a, b = (context.alloc_device(256) for _ in range(2))
    out = context.shared_array(64, "f4")
    other = context.create_immediate_list(mode="asynchronous")
    with context.create_graph().capture(other) as graph:
        other.fill(a, np.float32(3))
        other.copy(b, a)
        other.copy(out, b)
    boxes = [weakref.ref(memory._box) for memory in (a, b)]
    for thing in (a, b, other):
        thing.close()
    del a, b, other, thing
    executable = graph.instantiate()
    commands.execute_graph(executable, wait=[gate])
    graph.close()
    assert executable.closed
    del graph, executable
    gc.collect()
    assert all(box() for box in boxes)
    gate.signal()
    assert commands.synchronize(10)
    assert (out == 3).all()
    gc.collect()
    assert not any(box() for box in boxes)


def test_what_is_in_flight_when_a_capture_begins_is_kept(
    context: l0.Context, commands: l0.ImmediateList, gate: l0.Event
) -> None:
    a, out = context.alloc_device(256), context.shared_array(64, "f4")
    commands.fill(a, np.float32(5), wait=[gate])
    commands.copy(out, a)
    box = weakref.ref(a._box)
    graph = context.create_graph()
    with graph.capture(commands):
        a.close()
        del a
        for _ in range(100):  # so many that it looks what has finished
            commands.fill(context.alloc_device(4), 0)
        gc.collect()
        assert box() is not None
        gate.signal()
    assert commands.synchronize(10)
    assert (out == 5).all()
    gc.collect()
    assert box() is None


@pytest.mark.parametrize("what", ["graph", "list", "context"])
def test_a_capture_ends_whatever_was_closed_in_it(context: l0.Context, what: str) -> None:
    driver = context.driver
    used = l0.Context(driver)
    commands = used.create_immediate_list(mode="asynchronous")
    graph = used.create_graph()
    with graph.capture(commands):
        commands.barrier()
        {"graph": graph, "list": commands, "context": used}[what].close()
    box = weakref.ref(graph._box)
    used.close()
    del graph, commands, used
    gc.collect()
    assert box() is None


def test_a_block_that_raises_leaves_no_graph(
    context: l0.Context, commands: l0.ImmediateList
) -> None:
    (array,) = arrays(context, 1)
    graph = context.create_graph()

    def fail() -> None:
        with graph.capture(commands):
            commands.fill(array, 1)
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        fail()
    assert graph.closed
    commands.fill(array, 1)
    assert commands.synchronize(10)
    assert array.any()


# Refusing -----------------------------------------------------------------------------------------


def test_what_cannot_be_captured_is_refused(
    context: l0.Context, commands: l0.ImmediateList
) -> None:
    graph = context.create_graph()
    synchronous = context.create_immediate_list()
    with pytest.raises(errors.InvalidArgument, match=r"waits for each command.*\n.*asynchronous"):
        graph.capture(synchronous)
    wrong: Any = context.create_command_list()
    with pytest.raises(TypeError, match="commands is an ImmediateList"):
        graph.capture(wrong)
    event = context.create_event()
    with graph.capture(commands):
        commands.barrier(signal=event)
        with pytest.raises(errors.NotSupported, match="while commands are captured"):
            commands.synchronize(0)
        with pytest.raises(errors.NotSupported, match="while commands are captured"):
            event.wait(0)
        with pytest.raises(errors.InvalidArgument, match="being captured"):
            graph.instantiate()
        with pytest.raises(errors.NotSupported, match="captured already"):
            context.create_graph().capture(commands).__enter__()
    with pytest.raises(errors.InvalidArgument, match=r"is not empty\n.*create_graph"):
        graph.capture(commands)
    executable = graph.instantiate()
    with pytest.raises(errors.InvalidArgument, match="cannot execute a graph"):
        synchronous.execute_graph(executable)
    copying = context.create_immediate_list(ordinal=1, mode="asynchronous")
    with pytest.raises(errors.InvalidArgument, match="group of queues 0, not 1"):
        copying.execute_graph(executable)


def test_a_fork_that_is_not_joined_is_told(context: l0.Context, commands: l0.ImmediateList) -> None:
    (array,) = arrays(context, 1)
    other = context.create_immediate_list(mode="asynchronous")
    event = context.create_event()
    graph = context.create_graph()
    capture = graph.capture(commands)
    capture.__enter__()
    commands.barrier(signal=event)
    other.fill(array, 1, wait=[event])
    with pytest.raises(errors.InvalidArgument, match=r"not waited for in the end.*\n(.*\n)*Before"):
        capture.__exit__(None, None, None)
    with pytest.raises(errors.InvalidArgument, match="its capture failed"):
        graph.instantiate()
    other.fill(array, 1)
    assert other.synchronize(10)


def test_a_device_says_what_graphs_it_can_have(context: l0.Context) -> None:
    found = ze.ze_record_replay_graph_ext_properties_t()
    context.device.extend("properties", found)
    assert ze.ze_record_replay_graph_ext_flags_t.SUBGRAPHS in found.graphFlags
