"""Calls as they are recorded, and where the records go: text, Chrome trace JSON, a list."""

from __future__ import annotations

import os
import sys
import threading
from dataclasses import dataclass

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any, TextIO


@dataclass(frozen=True)
class Call:
    """One call of a driver's function; `str()` gives it as a line of text.

    inputs, outputs: the arguments as text, by parameter. result: the name of the result code, or
    the text of what the function returns instead; "" where it raised `error`, as the stubs of
    functions do that a driver lacks. start_ns counts as time.perf_counter_ns does; duration_ns is
    the function's alone. thread: as the operating system numbers it.
    """

    function: str
    driver: str
    inputs: dict[str, str]
    outputs: dict[str, str]
    result: str
    error: str
    start_ns: int
    duration_ns: int
    thread: int

    def __str__(self) -> str:
        outputs = _joined(self.outputs)
        ending = self.result or f"raised {self.error}"
        if outputs:
            ending += f" {outputs}"
        line = f"{self.function}({_joined(self.inputs)}) -> {ending}"
        return f"{line}  {self.duration_ns / 1000:.1f} µs"


def _joined(values: dict[str, str]) -> str:
    return ", ".join(f"{name}={text}" for name, text in values.items())


class Sink:
    """Where the records of one trace go."""

    failure: Exception | None = None  # what ended it early

    def put(self, call: Call) -> None:
        raise NotImplementedError

    def close(self) -> None:
        """No more records come."""


class Listed(Sink):
    """A list of the records."""

    def __init__(self, calls: list[Call]) -> None:
        self.calls = calls

    def put(self, call: Call) -> None:
        self.calls.append(call)


class _Thread(threading.local):
    is_reporting = False  # to a caller's function, whose own calls are none of the program's


thread = _Thread()


class Reported(Sink):
    """A function that is called with every record."""

    def __init__(self, function: Callable[[Call], object]) -> None:
        self.function = function

    def put(self, call: Call) -> None:
        thread.is_reporting = True
        try:
            self.function(call)
        finally:
            thread.is_reporting = False


class Written(Sink):
    """A file: one that the caller has and keeps, or that of a path."""

    def __init__(self, to: Any) -> None:
        # Reentrant, for a collection that runs meanwhile may destroy objects: calls as well.
        self._lock = threading.RLock()
        self._is_open = True
        self._owns = not hasattr(to, "write")
        # By lines: what is there when the process dies is whole, and a forked one has no rest.
        # It is closed with the trace.
        self._file: TextIO = open(to, "w", 1, "utf-8") if self._owns else to  # noqa: SIM115

    def put(self, call: Call) -> None:
        text = self.form(call)
        with self._lock:
            if self._is_open:  # another thread's call may return after the end
                self.write(text)

    def form(self, call: Call) -> str:
        """What is written for a call."""
        raise NotImplementedError

    def write(self, text: str) -> None:
        self._file.write(text)

    def end(self) -> None:
        """Writes what comes after the last call."""

    def close(self) -> None:
        with self._lock:
            self._is_open = False
            try:
                self.end()
            finally:
                if self._owns:
                    self._file.close()
        if not self._owns and hasattr(self._file, "flush"):
            self._file.flush()


class Text(Written):
    """A line for each call. It ends with the thread, unless that is the main one, and the driver,
    once the trace has seen more than one."""

    def __init__(self, to: Any) -> None:
        super().__init__(to)
        self._drivers: set[str] = set()

    def form(self, call: Call) -> str:
        self._drivers.add(call.driver)
        line = str(call)
        if call.thread != threading.main_thread().native_id:
            line += f"  thread {call.thread}"
        if len(self._drivers) > 1:
            line += f"  {call.driver}"
        return line + "\n"


class Chrome(Written):
    """Chrome's trace events, for chrome://tracing and Perfetto: an array of complete events.
    Without its end, as after a crash, those read it as well."""

    def __init__(self, to: Any) -> None:
        from json import dumps

        super().__init__(to)
        self._dumps = dumps
        self._separator = "[\n"
        self._process = os.getpid()

    def form(self, call: Call) -> str:
        arguments: dict[str, object] = {"in": call.inputs, "out": call.outputs}
        arguments["error" if call.error else "result"] = call.error or call.result
        event = {
            "name": call.function,
            "cat": call.driver,
            "ph": "X",
            "ts": call.start_ns / 1000,
            "dur": call.duration_ns / 1000,
            "pid": self._process,
            "tid": call.thread,
            "args": arguments,
        }
        return str(self._dumps(event, ensure_ascii=False))

    def write(self, text: str) -> None:
        separator, self._separator = self._separator, ",\n"
        super().write(separator + text)

    def end(self) -> None:
        super().write("[]\n" if self._separator == "[\n" else "\n]\n")


class _StandardError:
    """Whatever `sys.stderr` is at the time."""

    def write(self, text: str) -> None:
        if sys.stderr is not None:
            sys.stderr.write(text)


def sink(to: Any, form: str) -> Sink:
    """What a caller asks for by `to` and `format`."""
    if form not in ("text", "chrome"):
        raise ValueError(f"the format of a trace is 'text' or 'chrome', not {form!r}")
    if isinstance(to, (str, os.PathLike)) or hasattr(to, "write"):
        return Chrome(to) if form == "chrome" else Text(to)
    if to is None and form == "text":
        return Text(_StandardError())
    if to is None:
        raise ValueError("a Chrome trace needs a path or a file: trace('trace.json', ...)")
    if form == "text" and isinstance(to, list):
        return Listed(to)
    if form == "text" and callable(to):
        return Reported(to)
    raise TypeError(f"a {form} trace goes to a path, a text file, a list or a function, not {to!r}")
