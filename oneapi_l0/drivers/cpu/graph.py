"""Graphs: captured commands, to be run again and again (extension "Record and Replay Graph")."""

from __future__ import annotations

from typing import Any

from oneapi_l0 import native
from oneapi_l0._generated import ze as spec
from oneapi_l0._generated._ze_cffi import ffi

from .arguments import require_pointer
from .command_list import COMMAND_LISTS
from .command_list_getters import immediate_list
from .commands import Command
from .device import PROPERTIES, Device
from .driver import CONTEXTS, EXTENSIONS, Context
from .event import EVENTS, waits_of
from .failure import (
    COMMAND_LIST_NOT_CAPTURING,
    GRAPH_CAPTURE_UNSUPPORTED,
    HANDLE_OBJECT_IN_USE,
    INVALID_ARGUMENT,
    INVALID_COMMAND_LIST_TYPE,
    INVALID_GRAPH,
    UNSUPPORTED_FEATURE,
    Failure,
)
from .graph_capture import Capture, CapturingList
from .handles import Table
from .immediate_list import ImmediateList
from .signals import Signal

_flag = spec.ze_record_replay_graph_ext_flags_t
_GRAPH_FLAGS = int(_flag.IMMUTABLE_GRAPH | _flag.SUBGRAPHS | _flag.APPEND_COMMANDLIST)
_QUERY_TRUE = int(spec.ze_result_t.QUERY_TRUE)
_QUERY_FALSE = int(spec.ze_result_t.QUERY_FALSE)

EXTENSIONS[spec.ZE_RECORD_REPLAY_GRAPH_EXT_NAME] = 1 << 16


def _fill_properties(device: Device, properties: Any) -> None:
    properties.graphFlags = _GRAPH_FLAGS


PROPERTIES[int(spec.ze_structure_type_t.RECORD_REPLAY_GRAPH_EXT_PROPERTIES)] = (
    "ze_record_replay_graph_ext_properties_t *",
    _fill_properties,
)


class Graph:
    """What was captured; `capture` is set as long as it goes on."""

    def __init__(self, context: Context) -> None:
        self.context = context
        self.capture: Capture | None = None
        self.primary: ImmediateList | None = None
        self.commands: list[Command] = []
        self.internal: list[Signal] = []
        self.external: list[Signal] = []
        self.is_valid = True
        self.instances = 0
        self.callbacks: list[tuple[Any, Any]] = []
        self.handle = GRAPHS.add(self)


class ExecutableGraph:
    """A graph to run, with signals of its own for the events that stay inside it."""

    def __init__(self, graph: Graph) -> None:
        self.graph = graph
        graph.instances += 1
        mine = {signal: Signal() for signal in graph.internal}
        self.inner = list(mine.values())
        self.commands = [
            (
                tuple([mine.get(wait, wait) for wait in waits]),
                function,
                arguments,
                None if signal is None else mine.get(signal, signal),
            )
            for waits, function, arguments, signal in graph.commands
        ]
        # The end of the latest run: the next one waits for it.
        self.done: Signal | None = None
        self.handle = EXECUTABLE_GRAPHS.add(self)


GRAPHS: Table[Graph] = Table("ze_graph_handle_t")
EXECUTABLE_GRAPHS: Table[ExecutableGraph] = Table("ze_executable_graph_handle_t")


def refuse_extension(pNext: Any) -> None:
    if pNext:
        raise Failure(UNSUPPORTED_FEATURE, "no extension of this function is known")


def zeGraphCreateExt(hContext: Any, pNext: Any, phGraph: Any) -> int:
    context = CONTEXTS[hContext]
    require_pointer(phGraph, "phGraph")
    refuse_extension(pNext)
    phGraph[0] = Graph(context).handle
    return 0


def zeCommandListBeginGraphCaptureExt(hCommandList: Any, pNext: Any) -> int:
    command_list = immediate_list(hCommandList)
    refuse_extension(pNext)
    graph = Graph(command_list.context)
    try:
        return zeCommandListBeginCaptureIntoGraphExt(hCommandList, graph.handle, ffi.NULL)
    except Failure:
        GRAPHS.remove(graph.handle)
        raise


def zeCommandListBeginCaptureIntoGraphExt(hCommandList: Any, hGraph: Any, pNext: Any) -> int:
    command_list = immediate_list(hCommandList)
    graph = GRAPHS[hGraph]
    refuse_extension(pNext)
    if isinstance(command_list, CapturingList):
        raise Failure(GRAPH_CAPTURE_UNSUPPORTED, "the command list is being captured already")
    if graph.capture is not None or graph.commands or not graph.is_valid:
        raise Failure(INVALID_ARGUMENT, "the graph is not empty")
    graph.capture = Capture(graph, command_list)
    graph.primary = command_list
    return 0


def _capturing(handle: Any) -> Graph:
    command_list = COMMAND_LISTS[handle]
    if not isinstance(command_list, CapturingList):
        raise Failure(COMMAND_LIST_NOT_CAPTURING, "the command list is not being captured")
    graph: Graph = command_list.capture.graph
    return graph


def zeCommandListIsGraphCaptureEnabledExt(hCommandList: Any) -> int:
    is_capturing = isinstance(COMMAND_LISTS[hCommandList], CapturingList)
    return _QUERY_TRUE if is_capturing else _QUERY_FALSE


def zeCommandListGetGraphExt(hCommandList: Any, phGraph: Any) -> int:
    require_pointer(phGraph, "phGraph")
    phGraph[0] = ffi.NULL
    phGraph[0] = _capturing(hCommandList).handle
    return 0


def zeCommandListEndGraphCaptureExt(hCommandList: Any, pNext: Any, phGraph: Any) -> int:
    graph = _capturing(hCommandList)
    # Native programs leave it out where they have made the graph.
    if phGraph or not native.hosts_python:
        require_pointer(phGraph, "phGraph")
    refuse_extension(pNext)
    capture = graph.capture
    assert capture is not None
    if graph.primary is not COMMAND_LISTS[hCommandList]:
        raise Failure(INVALID_ARGUMENT, "the capture began on another command list")
    graph.capture = None
    graph.commands = capture.commands
    graph.internal, graph.external = capture.internal, capture.external
    if phGraph:
        phGraph[0] = graph.handle
    graph.is_valid = False
    capture.end()
    graph.is_valid = True
    return 0


def zeGraphGetPrimaryCommandListExt(hGraph: Any, phCommandList: Any) -> int:
    graph = GRAPHS[hGraph]
    require_pointer(phCommandList, "phCommandList")
    phCommandList[0] = graph.primary.handle if graph.primary else ffi.NULL
    return 0


def zeGraphSetDestructionCallbackExt(
    hGraph: Any, pfnCallback: Any, pUserData: Any, pNext: Any
) -> int:
    graph = GRAPHS[hGraph]
    require_pointer(pfnCallback, "pfnCallback")
    refuse_extension(pNext)
    graph.callbacks.append((pfnCallback, pUserData))
    return 0


def finished_graph(handle: Any) -> Graph:
    graph = GRAPHS[handle]
    if graph.capture is not None or not graph.is_valid:
        raise Failure(INVALID_GRAPH, "the graph is being captured, or its capture failed")
    return graph


def zeGraphIsEmptyExt(hGraph: Any) -> int:
    return _QUERY_FALSE if finished_graph(hGraph).commands else _QUERY_TRUE


def zeGraphInstantiateExt(hGraph: Any, pNext: Any, phExecutableGraph: Any) -> int:
    graph = finished_graph(hGraph)
    require_pointer(phExecutableGraph, "phExecutableGraph")
    refuse_extension(pNext)
    phExecutableGraph[0] = ExecutableGraph(graph).handle
    return 0


def zeExecutableGraphGetSourceGraphExt(hGraph: Any, phSourceGraph: Any) -> int:
    executable = EXECUTABLE_GRAPHS[hGraph]
    require_pointer(phSourceGraph, "phSourceGraph")
    phSourceGraph[0] = executable.graph.handle
    return 0


def zeExecutableGraphDestroyExt(hGraph: Any) -> int:
    """What is still running keeps its commands."""
    EXECUTABLE_GRAPHS.remove(hGraph).graph.instances -= 1
    return 0


def zeGraphDestroyExt(hGraph: Any) -> int:
    graph = GRAPHS[hGraph]
    # Native programs destroy the graph first; what was made of it does not need it.
    has_instances = bool(graph.instances) and not native.hosts_python
    if has_instances or graph.capture is not None:
        raise Failure(HANDLE_OBJECT_IN_USE, "the graph is being captured, or has executable graphs")
    GRAPHS.remove(hGraph)
    for function, data in graph.callbacks:
        function(data)
    return 0


def zeCommandListAppendGraphExt(
    hCommandList: Any,
    hGraph: Any,
    pNext: Any,
    hSignalEvent: Any,
    numWaitEvents: int,
    phWaitEvents: Any,
) -> int:
    command_list = immediate_list(hCommandList)
    executable = EXECUTABLE_GRAPHS[hGraph]
    refuse_extension(pNext)
    primary = executable.graph.primary
    if primary is not None and primary.ordinal != command_list.ordinal:
        raise Failure(
            INVALID_COMMAND_LIST_TYPE,
            f"the graph was captured in queue group {primary.ordinal}, "
            f"the list is of group {command_list.ordinal}",
        )
    signal = EVENTS[hSignalEvent] if hSignalEvent else None
    waits = waits_of(numWaitEvents, phWaitEvents)
    before = () if executable.done is None else (executable.done,)
    executable.done = Signal()
    for inner in (*executable.inner, *executable.graph.external):
        inner.reset()
    command_list.append(waits + before, None, None, None)
    command_list.append_all(executable.commands)
    command_list.append((), None, None, executable.done)
    if signal is not None:
        command_list.append((), None, None, signal)
    return 0
