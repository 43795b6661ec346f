"""Graphs of the CPU driver (record and replay), on the real Intel CPU runtime."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import pytest
from test_cpu_driver import FOREVER, NULL, R, pointer
from test_cpu_events import SYNCHRONOUS, EventCalls, counter_event, soon

from oneapi_l0._generated import _ze_cffi
from oneapi_l0._generated import ze as spec

ffi: Any = _ze_cffi.ffi

pytestmark = pytest.mark.needs("cpu")

GRAPH_EXTERNAL = 1 << 6


class GraphCalls(EventCalls):
    def begin(self, command_list: Any) -> None:
        self.ok("zeCommandListBeginGraphCaptureExt", command_list, NULL)

    def end(self, command_list: Any) -> Any:
        handle = "ze_graph_handle_t"
        return self.make("zeCommandListEndGraphCaptureExt", handle, command_list, NULL)

    def instantiate(self, graph: Any) -> Any:
        return self.make("zeGraphInstantiateExt", "ze_executable_graph_handle_t", graph, NULL)

    def append_graph(self, command_list: Any, executable: Any, *events: Any) -> None:
        arguments = (command_list, executable, NULL, *(events or (NULL, 0, NULL)))
        self.ok("zeCommandListAppendGraphExt", *arguments)


@pytest.fixture(scope="module")
def calls() -> GraphCalls:
    return GraphCalls()


def test_captured_commands_run_when_the_graph_does(calls: GraphCalls) -> None:
    out, copy = np.zeros(8, "u4"), np.zeros(8, "u4")
    command_list = calls.immediate()
    enabled = "zeCommandListIsGraphCaptureEnabledExt"
    assert calls.call(enabled, command_list) == R.QUERY_FALSE
    calls.begin(command_list)
    assert calls.call(enabled, command_list) == R.QUERY_TRUE
    kernel = calls.kernel("affine", out, 3, 1)
    calls.launch_with(command_list, kernel, 8)
    calls.ok("zeKernelDestroy", kernel)
    assert calls.copy(command_list, pointer(copy), pointer(out), 32) == 0
    wait = "zeCommandListHostSynchronize"
    assert calls.call(wait, command_list, 0) == R.ERROR_GRAPH_CAPTURE_UNSUPPORTED
    current = calls.make("zeCommandListGetGraphExt", "ze_graph_handle_t", command_list)
    assert calls.call("zeGraphIsEmptyExt", current) == R.ERROR_INVALID_GRAPH
    graph = calls.end(command_list)
    assert graph == current
    assert calls.call("zeGraphIsEmptyExt", graph) == R.QUERY_FALSE
    calls.finish(command_list)
    assert not out.any()
    executable = calls.instantiate(graph)
    for expected in (1, 4, 13):
        calls.append_graph(command_list, executable)
        calls.finish(command_list)
        assert (copy == expected).all()
    primary = "zeGraphGetPrimaryCommandListExt"
    assert calls.make(primary, "ze_command_list_handle_t", graph) == command_list
    source = "zeExecutableGraphGetSourceGraphExt"
    assert calls.make(source, "ze_graph_handle_t", executable) == graph
    assert calls.call("zeGraphDestroyExt", graph) == R.ERROR_HANDLE_OBJECT_IN_USE
    calls.ok("zeExecutableGraphDestroyExt", executable)
    destroyed: list[Any] = []
    callback = ffi.callback("void(void *)", destroyed.append)
    calls.ok("zeGraphSetDestructionCallbackExt", graph, callback, NULL, NULL)
    calls.ok("zeGraphDestroyExt", graph)
    assert len(destroyed) == 1
    # The list is as it was before.
    calls.launch_with(command_list, calls.kernel("store", out, 5), 8)
    calls.finish(command_list)
    assert (out == 5).all()


@pytest.mark.parametrize("is_counter_based", [False, True])
def test_a_fork_is_captured_with_its_parent(calls: GraphCalls, is_counter_based: bool) -> None:
    a, b, total = (np.zeros(8, "u4") for _ in range(3))
    if is_counter_based:
        out, back = counter_event(calls), counter_event(calls)
    else:
        out, back = calls.events(2)
    parent, child = calls.immediate(), calls.immediate()
    calls.begin(parent)
    calls.launch_with(parent, calls.kernel("affine", a, 3, 1), 8, out)
    calls.launch_with(child, calls.kernel("add", b, a), 8, back, [out])
    assert calls.call("zeCommandListIsGraphCaptureEnabledExt", child) == R.QUERY_TRUE
    synchronize = ("zeEventHostSynchronize", back, 0)
    assert calls.call(*synchronize) == R.ERROR_GRAPH_CAPTURE_UNSUPPORTED
    calls.launch_with(parent, calls.kernel("add", total, b), 8, waits=[back])
    graph = calls.end(parent)
    assert calls.call("zeCommandListIsGraphCaptureEnabledExt", child) == R.QUERY_FALSE
    assert not b.any()
    first, second = calls.instantiate(graph), calls.instantiate(graph)
    for executable in (first, second, first):
        calls.append_graph(parent, executable)
    calls.finish(parent)
    # 1, 4, 13; their sums 1, 5, 18; and the sums of those.
    assert (a == 13).all()
    assert (b == 18).all()
    assert (total == 24).all()


def test_a_fork_that_is_not_joined_spoils_the_graph(calls: GraphCalls) -> None:
    (event,) = calls.events(1)
    parent, child = calls.immediate(), calls.immediate()
    calls.begin(parent)
    calls.barrier(parent, event)
    calls.launch_with(child, calls.kernel("store", np.zeros(1, "u4"), 1), waits=[event])
    graph = ffi.new("ze_graph_handle_t *")
    end = ("zeCommandListEndGraphCaptureExt", parent, NULL, graph)
    assert calls.call(*end) == R.ERROR_GRAPH_UNJOINED_FORKS
    assert calls.call("zeGraphIsEmptyExt", graph[0]) == R.ERROR_INVALID_GRAPH
    assert calls.call(*end) == R.ERROR_COMMAND_LIST_NOT_CAPTURING


def test_a_graph_waits_signals_and_runs_once_at_a_time(calls: GraphCalls) -> None:
    out = np.zeros(8, "u4")
    gate, done = calls.events(2)
    recorder = calls.immediate()
    create = ("zeGraphCreateExt", "ze_graph_handle_t", calls.context, NULL)
    graph = calls.make(*create)
    assert calls.call("zeGraphIsEmptyExt", graph) == R.QUERY_TRUE
    calls.ok("zeCommandListBeginCaptureIntoGraphExt", recorder, graph, NULL)
    calls.launch_with(recorder, calls.kernel("slow_increment", out, 2_000_000), 8)
    assert calls.end(recorder) == graph
    executable = calls.instantiate(graph)
    lists = [calls.immediate() for _ in range(3)]
    waits = ffi.new("ze_event_handle_t[]", [gate])
    timer = soon(calls.ok, "zeEventHostSignal", gate)
    calls.append_graph(lists[0], executable, NULL, 1, waits)
    calls.append_graph(lists[1], executable)
    calls.append_graph(lists[2], executable, done, 0, NULL)
    assert calls.status(done) == R.NOT_READY
    calls.ok("zeEventHostSynchronize", done, FOREVER)
    assert (out == 3).all()
    timer.join()


def test_graphs_lists_and_outside_events_take_part(calls: GraphCalls, tmp_path: Path) -> None:
    out = np.zeros(8, "u4")
    event = counter_event(calls, flags=1 | GRAPH_EXTERNAL)
    regular = calls.list()
    calls.launch_with(regular, calls.kernel("affine", out, 2, 1), 8)
    calls.ok("zeCommandListClose", regular)
    inner_list, outer_list = calls.immediate(), calls.immediate()
    calls.begin(inner_list)
    calls.launch_with(inner_list, calls.kernel("affine", out, 3, 1), 8)
    inner = calls.instantiate(calls.end(inner_list))
    calls.begin(outer_list)
    handles = ffi.new("ze_command_list_handle_t[]", [regular])
    append = "zeCommandListImmediateAppendCommandListsExp"
    calls.ok(append, outer_list, 1, handles, NULL, 0, NULL)
    calls.append_graph(outer_list, inner)
    calls.barrier(outer_list, event)
    graph = calls.end(outer_list)
    assert not out.any()
    outer = calls.instantiate(graph)
    for expected in (4, 28):
        calls.append_graph(outer_list, outer)
        calls.ok("zeEventHostSynchronize", event, FOREVER)
        assert (out == expected).all()
    path = tmp_path / "graph.dot"
    name = ffi.new("char[]", str(path).encode())
    calls.ok("zeGraphDumpContentsExt", graph, name, NULL)
    text = path.read_text()
    assert "kernel affine\\n8 x 1 x 1 in groups of 1 x 1 x 1" in text
    assert text.startswith("digraph")
    mode = ffi.new("ze_record_replay_graph_ext_dump_desc_t *", {"mode": 1})
    mode.stype = int(spec.ze_structure_type_t.RECORD_REPLAY_GRAPH_EXT_DUMP_DESC)
    calls.ok("zeGraphDumpContentsExt", graph, name, mode)
    assert '[label="kernel affine"]' in path.read_text()
    mode.mode = 2
    assert calls.call("zeGraphDumpContentsExt", graph, name, mode) == R.ERROR_INVALID_ENUMERATION


def test_what_cannot_be_captured_is_refused(calls: GraphCalls) -> None:
    begin = "zeCommandListBeginGraphCaptureExt"
    expected = R.ERROR_GRAPH_CAPTURE_UNSUPPORTED
    assert calls.call(begin, calls.immediate(SYNCHRONOUS), NULL) == expected
    assert calls.call(begin, calls.list(), NULL) == R.ERROR_INVALID_ARGUMENT
    events = calls.events(2)
    lists = [calls.immediate() for _ in events]
    for command_list, event in zip(lists, events, strict=True):
        calls.begin(command_list)
        assert calls.call(begin, command_list, NULL) == expected
        calls.barrier(command_list, event)
    waits = ffi.new("ze_event_handle_t[]", events)
    merge = ("zeCommandListAppendBarrier", lists[0], NULL, 1, waits + 1)
    assert calls.call(*merge) == R.ERROR_GRAPH_CAPTURE_MERGE_ATTEMPT
    for command_list in lists:
        calls.end(command_list)
    graph = ffi.new("ze_graph_handle_t *")
    current = ("zeCommandListGetGraphExt", lists[0], graph)
    assert calls.call(*current) == R.ERROR_COMMAND_LIST_NOT_CAPTURING
    assert graph[0] == NULL
