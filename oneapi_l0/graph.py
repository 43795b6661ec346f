"""Graphs: commands captured once, run as often as wanted (extension "Record and Replay Graph")."""

from __future__ import annotations

from contextlib import contextmanager, suppress
from os import fsencode

from oneapi_l0._generated import ze as spec

from .appending import NULL, captures
from .box import calling
from .checks import a, same_context, shown
from .context import Context
from .enumerators import enumerator
from .errors import Error, InvalidArgument
from .function_holder import FunctionHolder
from .host_function import HostFunction
from .immediate_list import ImmediateList
from .object import Object, chained, pinned, using

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from contextlib import AbstractContextManager
    from os import PathLike
    from typing import Any

    from .box import Box
    from .enumerators import Enumerator
    from .raw._structs import Struct

_ffi: Any = spec.ffi
_HANDLE = _ffi.typeof("ze_graph_handle_t *")
_QUERY_TRUE = spec.ze_result_t.QUERY_TRUE


class Graph(FunctionHolder):
    """Commands that immediate lists were given between the begin and the end of a capture.

    `with graph.capture(commands):` fills it, once; `instantiate()` makes what an immediate list
    executes. It keeps what the commands use, and the lists.
    """

    __slots__ = ("_functions", "context", "ordinal")

    def __init__(self, context: Context, *, extensions: Iterable[Struct] = ()) -> None:
        self.context = a(Context, context, "context")
        self.ordinal: int | None = None  # of the group of queues that it was captured for
        self._functions: list[HostFunction] = []
        with using(context):
            handle = context.driver.ze.zeGraphCreateExt(context.handle, chained(extensions))
            self._own(context.driver.opened, handle, ("zeGraphDestroyExt", (handle,)), (context,))

    def capture(self, commands: ImmediateList) -> AbstractContextManager[Graph]:
        """A block in which what is appended to an asynchronous list goes into the graph, and does
        not run; `zeCommandListBeginCaptureIntoGraphExt`, `zeCommandListEndGraphCaptureExt`.

        Another list that waits for an event of the capture takes part from then on; before the
        block ends, the first one has to wait for an event of each. Nothing that is captured can be
        waited for by the host meanwhile. Where the block raises, the graph is closed.
        """
        same_context(a(ImmediateList, commands, "commands"), self, "the list")
        if commands.is_synchronous:
            raise InvalidArgument(
                f"{commands!r} waits for each command, so that nothing can be captured",
                hint='Make it with create_immediate_list(mode="asynchronous").',
            )
        if self.ordinal is not None:
            raise InvalidArgument(
                f"{self!r} is not empty", hint="Capture into another one: context.create_graph()."
            )
        for used in (self, commands):
            used._require_open()
        if calling:
            commands._refuse_inside()
        return self._capturing(commands)

    @contextmanager
    def _capturing(self, commands: ImmediateList) -> Iterator[Graph]:
        with using(self), using(commands):
            self._begin(commands)
            try:
                yield self
            except BaseException:
                with suppress(Error):
                    self._end_capture(commands)
                self.close()
                raise
            self._end_capture(commands)

    def _begin(self, commands: ImmediateList) -> None:
        with commands._lock:
            name = "zeCommandListBeginCaptureIntoGraphExt"
            result = getattr(self._call, name)(commands.handle, self.handle, NULL)
            if result:
                self._fail(result, name)
            self.ordinal = commands.ordinal
            captures[self.handle] = self
            self._box.hold((commands._box,))

    def _end_capture(self, commands: ImmediateList) -> None:
        """By the handles, as both may be closed by now."""
        ended = _ffi.new(_HANDLE)
        with commands._lock:
            name = "zeCommandListEndGraphCaptureExt"
            result = getattr(self._call, name)(commands._box.handle, NULL, ended)
            captures.pop(self._box.handle, None)
        if result:
            self._fail(result, name)

    def _keep_captured(
        self, commands: ImmediateList, boxes: Iterable[Box], kept: Iterable[Any]
    ) -> None:
        """What a captured command uses."""
        self._box.hold((commands._box, *boxes))
        for item in kept:
            if isinstance(item, HostFunction):
                item.box, item.runs_once = self._box, False
                self._functions.append(item)
            elif item is not None:
                self._box.kept[id(item)] = item

    @property
    def is_capturing(self) -> bool:
        """Whether a block of `capture` goes on."""
        return self._box.handle in captures

    @property
    @pinned
    def is_empty(self) -> bool:
        """Whether nothing was captured; `zeGraphIsEmptyExt`. Raises InvalidArgument while it is
        captured, and where that failed."""
        found = self.context.driver.ze.zeGraphIsEmptyExt(self.handle)
        return int(found) == int(_QUERY_TRUE)

    def instantiate(self, *, extensions: Iterable[Struct] = ()) -> ExecutableGraph:
        """What is executed: of one, runs come one after the other; several may run at once.
        `zeGraphInstantiateExt`."""
        return ExecutableGraph(self, extensions=extensions)

    @pinned
    def dump(
        self,
        path: str | PathLike[str],
        *,
        mode: Enumerator = "detailed",
        extensions: Iterable[Struct] = (),
    ) -> None:
        """Writes what is in it to a file, in the DOT language; `zeGraphDumpContentsExt`.

        mode: "detailed", or "simple"."""
        try:
            name = fsencode(path)
        except TypeError:
            raise TypeError(f"path is where to write the file, not {shown(path)}") from None
        number = enumerator("ze_record_replay_graph_ext_dump_mode_t", mode)
        desc = chained(extensions)
        if number:
            desc = spec.ze_record_replay_graph_ext_dump_desc_t(mode=number, pNext=desc)
        self.context.driver.ze.zeGraphDumpContentsExt(self.handle, name, desc)

    def _describe(self) -> str:
        return ", being captured" if self.is_capturing else ""


class ExecutableGraph(Object):
    """A graph that immediate lists execute: `commands.execute_graph(executable)`."""

    __slots__ = ("context", "graph")

    def __init__(self, graph: Graph, *, extensions: Iterable[Struct] = ()) -> None:
        self.graph = a(Graph, graph, "graph")
        self.context = graph.context
        with using(graph):
            handle = graph.driver.ze.zeGraphInstantiateExt(graph.handle, chained(extensions))
            end = ("zeExecutableGraphDestroyExt", (handle,))
            self._own(graph._opened, handle, end, (graph,))
            self._box.hold((graph._box,))

    def _describe(self) -> str:
        return f" of {self.graph!r}"


def note_captured(commands: ImmediateList, boxes: Iterable[Box], kept: Iterable[Any]) -> None:
    """A list was given a command while something is captured: if that is by the list, the graph
    keeps what the command uses. Only the driver knows whether it is."""
    if not any(graph._opened is commands._opened for graph in list(captures.values())):
        return
    found = _ffi.new(_HANDLE)
    if commands._call.zeCommandListGetGraphExt(commands.handle, found) == 0:
        graph = captures.get(found[0])
        if graph is not None:
            graph._keep_captured(commands, boxes, kept)
