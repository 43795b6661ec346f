"""Tracing: every call of every driver with its arguments, its result and how long it took.

While a trace is on, the drivers' functions are bound anew with a wrapper (`Tables.wrap`); when the
last one ends they are the plain C function pointers again, so that without one nothing is added.
"""

from __future__ import annotations

import atexit
import os
import sys
import threading
import warnings
from contextlib import contextmanager
from time import perf_counter_ns

from ..drivers.tables import Tables
from .calls import Call, Sink, sink, thread
from .signatures import Signature
from .values import handles

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from typing import Any, Literal

    from ..drivers import Driver

__all__ = ["Call", "start_from_environment", "trace"]

VARIABLE = "ONEAPI_L0_TRACE"

_lock = threading.RLock()
_sinks: tuple[Sink, ...] = ()
_from_environment = False  # whether the variable was looked at
_signatures: dict[tuple[str, str], Signature] = {}


@contextmanager
def trace(to: Any = None, *, format: Literal["text", "chrome"] = "text") -> Iterator[Any]:
    """Records every call of every driver, opened already or later, from any thread.

    to: None for standard error, a path, a text file, a list or a function that is given each `Call`
    (in the thread that made it; calls that it makes itself are not recorded). format: `text`, a
    line for each call when it returns, or `chrome`, trace events in JSON for chrome://tracing and
    Perfetto; a list and a function get records in any case.

    Enumerators, flags and result codes show by name, handles as `context#1` (numbered from the
    beginning of the outermost trace), structs with their members; buffers only as addresses. Inner
    traces add to outer ones: each gets the calls. Where a file or a function fails, its trace ends,
    and leaving the block raises what it failed with. A forked process is not traced.
    """
    started = sink(to, format)
    _start(started)
    try:
        yield to
    finally:
        _stop(started)
    if started.failure is not None:
        raise started.failure


def start_from_environment() -> None:
    """Starts what ONEAPI_L0_TRACE asks for, once, to the end of the process: `1` for text on
    standard error, a path that ends with .json for a Chrome trace, another path for text. In a
    path %p is the number of the process."""
    global _from_environment
    with _lock:
        if _from_environment:
            return
        _from_environment = True
    asked = os.environ.get(VARIABLE, "")
    if asked in ("", "0"):
        return
    path = None if asked == "1" else asked.replace("%p", str(os.getpid()))
    try:
        started = sink(path, "chrome" if asked.endswith(".json") else "text")
    except OSError as error:
        warnings.warn(f"{VARIABLE}={asked}: {error}; nothing is traced", stacklevel=2)
        return
    _start(started)
    atexit.register(_finish, started)


def _finish(started: Sink) -> None:
    _stop(started)
    if started.failure is not None:
        print(f"{VARIABLE}: the trace is not whole: {started.failure}", file=sys.stderr)


def _start(started: Sink) -> None:
    global _sinks
    with _lock:
        _sinks = (*_sinks, started)
        if len(_sinks) == 1:
            handles.renew()
            Tables.wrap(_wrapped)


def _stop(started: Sink) -> None:
    global _sinks
    with _lock:
        if started not in _sinks:
            return  # in a forked process; the file is its parent's
        _sinks = tuple(other for other in _sinks if other is not started)
        if not _sinks:
            Tables.wrap(None)
    try:
        started.close()
    except Exception as error:
        started.failure = started.failure or error


def _wrapped(driver: Driver, name: str, function: Any) -> Callable[..., Any]:
    key = (driver.library, name)
    signature = _signatures.get(key)
    if signature is None:
        signature = _signatures[key] = Signature(*key)
    thread_id = threading.get_native_id

    def traced(*arguments: Any) -> Any:
        if not _sinks or thread.is_reporting:
            return function(*arguments)
        inputs = signature.inputs(arguments)
        room = signature.counts(arguments)
        start = perf_counter_ns()
        try:
            result = function(*arguments)
        except BaseException as error:
            duration = perf_counter_ns() - start
            text = f"{type(error).__name__}: {error}".partition("\n")[0]
            _report(Call(name, driver.name, inputs, {}, "", text, start, duration, thread_id()))
            raise
        duration = perf_counter_ns() - start
        outputs = signature.outputs(arguments, room) if signature.succeeded(result) else {}
        code = signature.result(result)
        _report(Call(name, driver.name, inputs, outputs, code, "", start, duration, thread_id()))
        return result

    traced.__name__ = name
    return traced


def _report(call: Call) -> None:
    """Gives a record to every trace. One that fails gets no more: a call that the driver has done
    must not fail for it."""
    for each in _sinks:
        if each.failure is None:
            try:
                each.put(call)
            except Exception as error:
                each.failure = error


def _after_fork() -> None:
    """The traces are the parent's, and its other threads may have held the locks."""
    global _lock, _sinks, _from_environment
    _lock = threading.RLock()
    _sinks = ()
    handles.renew()
    Tables.wrap(None)
    asked = os.environ.get(VARIABLE, "")
    _from_environment = asked != "1" and "%p" not in asked  # a file of its own, or a shared one


if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_after_fork)
