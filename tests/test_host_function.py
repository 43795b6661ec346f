"""Python functions as commands: when they run, how long they live, what comes of exceptions."""

from __future__ import annotations

import gc
import subprocess
import sys
import threading
import time
import weakref
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest

import oneapi_l0 as l0
from oneapi_l0 import errors

pytestmark = pytest.mark.needs("cpu")

KERNELS = Path(__file__).parents[1] / "examples" / "kernels"
MODES = pytest.mark.parametrize("mode", ["synchronous", "asynchronous"])


@pytest.fixture
def unraisable(monkeypatch: pytest.MonkeyPatch) -> list[tuple[str, str]]:
    """What went to `sys.unraisablehook`: the exceptions, and of what they were."""
    seen: list[tuple[str, str]] = []
    monkeypatch.setattr(
        sys, "unraisablehook", lambda told: seen.append((repr(told.exc_value), repr(told.object)))
    )
    return seen


def fail(number: int) -> None:
    raise ZeroDivisionError(number)


# Running ------------------------------------------------------------------------------------------


@MODES
def test_F10_a_function_sees_what_is_before_it_and_what_follows_sees_it(
    context: l0.Context, mode: str
) -> None:
    a, b = (context.shared_array(4, "u4") for _ in range(2))
    seen: list[Any] = []

    def add(what: int, to: Any) -> None:
        seen.append((what, to.tolist()))
        to += what

    with context.create_immediate_list(mode=mode) as commands:
        commands.fill(a, np.uint32(7))
        commands.host_function(add, 5, a)
        commands.copy(b, a)
        assert commands.synchronize(10)
    assert seen == [(5, [7] * 4)]
    assert b.tolist() == [12] * 4


def test_F10_a_recorded_function_runs_each_time_after_its_events_and_signals(
    context: l0.Context, gate: l0.Event
) -> None:
    done, seen = context.create_event(), list[str]()
    with context.create_command_list() as commands, context.create_command_queue() as queue:
        commands.host_function(seen.append, "ran", signal=done, wait=[gate])
        commands.end()
        assert queue.synchronize(10)
        assert seen == []
        queue.execute(commands)
        assert not done.wait(0.05)
        assert seen == []
        gate.signal()
        assert done.wait(10)
        queue.execute(commands, commands)
        assert queue.synchronize(10)
        assert seen == ["ran"] * 3


def test_a_function_is_not_called_once_its_list_was_reset(context: l0.Context) -> None:
    seen: list[int] = []
    with context.create_command_list() as commands, context.create_command_queue() as queue:
        commands.host_function(seen.append, 1)
        commands.reset()
        commands.host_function(seen.append, 2)
        commands.end()
        queue.execute(commands)
        assert queue.synchronize(10)
    assert seen == [2]


def test_what_is_no_function_is_refused(context: l0.Context) -> None:
    with context.create_immediate_list() as commands:
        wrong: Any = 5
        with pytest.raises(TypeError, match="a host function is something to call, not 5"):
            commands.host_function(wrong)
        commands.host_function(int, "5")  # what it returns is nobody's


# Living -------------------------------------------------------------------------------------------


class Function:
    def __init__(self, seen: list[int]) -> None:
        self.seen = seen

    def __call__(self) -> None:
        self.seen.append(1)


@pytest.mark.parametrize("how", ["immediate", "queue", "closed list"])
def test_a_function_in_flight_is_kept_and_then_let_go(
    context: l0.Context, gate: l0.Event, how: str
) -> None:
    seen: list[int] = []
    function = Function(seen)
    alive = weakref.ref(function)
    runs: Any
    if how == "immediate":
        runs = context.create_immediate_list(mode="asynchronous")
        runs.host_function(function, wait=[gate])
    else:
        runs = context.create_command_queue()
        with context.create_command_list() as commands:
            commands.host_function(function, wait=[gate])
            commands.end()
            runs.execute(commands)
            if how == "queue":
                assert not runs.synchronize(0)
        del commands
    del function
    gc.collect()
    assert alive() is not None
    gate.signal()
    assert runs.synchronize(10)
    assert seen == [1]
    gc.collect()
    assert alive() is None


def test_a_recorded_function_lives_until_the_list_is_reset(context: l0.Context) -> None:
    seen: list[int] = []
    with context.create_command_list() as commands, context.create_command_queue() as queue:
        function = Function(seen)
        alive = weakref.ref(function)
        commands.host_function(function)
        del function
        commands.end()
        for runs in (1, 2):
            gc.collect()
            queue.execute(commands)
            assert queue.synchronize(10)
            assert len(seen) == runs
        commands.reset()
        gc.collect()
        assert alive() is None


class Step:
    """A function that holds its own list, and an array over memory that the list uses: NumPy hides
    the way from there to the list from the garbage collector."""

    def __init__(self, context: l0.Context, is_immediate: bool, gate: l0.Event) -> None:
        self.array = context.shared_array(4, "u4")
        self.commands: Any
        if is_immediate:
            self.commands = context.create_immediate_list(mode="asynchronous")
        else:
            self.commands = context.create_command_list()
        self.commands.fill(self.array, 1, wait=[gate])
        self.commands.host_function(self.step)

    def step(self) -> None:
        self.array += 1


@pytest.mark.parametrize("how", ["recorded", "executed", "immediate"])
def test_a_function_that_holds_its_own_list_is_garbage_with_it(
    context: l0.Context, gate: l0.Event, how: str
) -> None:
    step = Step(context, how == "immediate", gate)
    box, memory = weakref.ref(step.commands._box), weakref.ref(step.array.base)
    queue = context.create_command_queue()
    if how == "executed":
        step.commands.end()
        queue.execute(step.commands)
    done = context.create_event()
    if how == "immediate":
        step.commands.signal(done)
    del step
    gc.collect()
    gate.signal()
    assert queue.synchronize(10)
    if how == "immediate":
        assert done.wait(10)
    for _ in range(100):
        gc.collect()
        context.create_event().close()  # which looks at what was closed in use
        if box() is None and memory() is None:
            break
        time.sleep(0.01)
    assert box() is None
    assert memory() is None


# Exceptions ---------------------------------------------------------------------------------------


def test_what_is_raised_comes_with_the_next_synchronize_and_once(context: l0.Context) -> None:
    done, array = context.create_event(), context.shared_array(4, "u4")
    with context.create_immediate_list(mode="asynchronous") as commands:
        commands.host_function(fail, 3)
        commands.fill(array, 1, signal=done)
        assert done.wait(10)  # which is no place to be told
        with pytest.raises(ZeroDivisionError, match="3") as caught:
            commands.synchronize(10)
        assert caught.traceback[-1].name == "fail"
        assert commands.synchronize(10)
        assert array.tolist() == [0x01010101] * 4


def test_the_queue_that_ran_the_list_tells(context: l0.Context) -> None:
    with (
        context.create_command_list() as commands,
        context.create_command_queue() as queue,
        context.create_command_queue() as other,
    ):
        done = context.create_event()
        commands.host_function(fail, 4, signal=done)
        commands.end()
        queue.execute(commands)
        assert done.wait(10)
        assert other.synchronize(10)
        with pytest.raises(ZeroDivisionError, match="4"):
            queue.synchronize(10)
        assert queue.synchronize(10)
        queue.execute(commands)
        with pytest.raises(ZeroDivisionError, match="4"):
            queue.synchronize(10)


def test_an_append_or_execute_that_waits_tells_itself(context: l0.Context) -> None:
    with context.create_immediate_list() as commands:
        with pytest.raises(ZeroDivisionError, match="5"):
            commands.host_function(fail, 5)
        assert commands.synchronize(10)
        with context.create_command_list() as recorded:
            recorded.host_function(fail, 6)
            recorded.end()
            with pytest.raises(ZeroDivisionError, match="6"):
                commands.execute(recorded)
            with (
                context.create_command_queue(mode="synchronous") as queue,
                pytest.raises(ZeroDivisionError, match="6"),
            ):
                queue.execute(recorded)


def test_what_nobody_is_told_goes_to_the_hook(
    context: l0.Context, unraisable: list[tuple[str, str]]
) -> None:
    done = context.create_event()
    with context.create_immediate_list(mode="asynchronous") as commands:
        commands.host_function(fail, 7)
        commands.host_function(fail, 8, signal=done)
        assert done.wait(10)
        assert [error for error, _ in unraisable] == ["ZeroDivisionError(8)"]
        commands.barrier()
    gc.collect()
    context.create_event().close()  # whatever was closed in use goes with the next close
    assert [error for error, _ in unraisable] == ["ZeroDivisionError(8)", "ZeroDivisionError(7)"]
    assert "host function <function fail" in unraisable[0][1]


AT_EXIT = """
import sys
import oneapi_l0 as l0

def fail():
    raise ZeroDivisionError("at the end")

context = l0.Context(l0.Driver(l0.open_driver("cpu")))
commands = context.create_immediate_list(mode="asynchronous")
commands.host_function(fail)
done = context.create_event()
commands.signal(done)
assert done.wait(10)
print("fine")
"""


def test_what_was_not_told_when_the_process_ends_is_printed() -> None:
    done = subprocess.run([sys.executable, "-c", AT_EXIT], capture_output=True, text=True)
    assert (done.returncode, done.stdout) == (0, "fine\n")
    assert "in fail" in done.stderr
    assert done.stderr.endswith("ZeroDivisionError: at the end\n")


# What it may use ----------------------------------------------------------------------------------


@MODES
def test_a_function_uses_other_objects(context: l0.Context, mode: str) -> None:
    vector_add = context.create_module(KERNELS / "vector_add.spv")["vector_add"]
    a, b = (context.shared_array(64, "f4") for _ in range(2))
    seen: list[Any] = []

    def use() -> None:
        with context.create_immediate_list() as own, context.create_event() as event:
            vector_add[1, 64](own, a, a, b, 64, signal=event)
            assert event.wait(10)
            memory = context.alloc_device(64)
            memory.copy_from(np.arange(16, dtype="f4"))
            seen.append(memory.copy_to(np.empty(16, "f4")).sum())
            memory.close()
        gc.collect()

    with context.create_immediate_list(mode=mode) as commands:
        commands.fill(a, np.float32(2))
        commands.host_function(use)
        commands.copy(a, b)
        assert commands.synchronize(10)
    assert seen == [120]
    assert a.tolist() == [4.0] * 64


Misuse = Callable[[l0.Context, Any, l0.CommandList], object]
INSIDE: dict[str, Misuse] = {
    "wait": lambda context, runner, commands: runner.synchronize(),
    "wait a moment": lambda context, runner, commands: runner.synchronize(0),
    "execute": lambda context, runner, commands: runner.execute(commands),
    "wait for the device": lambda context, runner, commands: context.device.synchronize(),
    "wait for a fence": lambda context, runner, commands: runner.create_fence().wait(),
    "hand over memory": lambda context, runner, commands: np.from_dlpack(
        context.alloc_shared(4).view("f4")
    ),
    "close": lambda context, runner, commands: runner.close(),
    "close all": lambda context, runner, commands: context.close(),
    "append": lambda context, runner, commands: runner.barrier(),
    "close the list": lambda context, runner, commands: commands.close(),
    "reset the list": lambda context, runner, commands: commands.reset(),
}


@MODES
@pytest.mark.parametrize("how", ["immediate", "queue"])
@pytest.mark.parametrize("waits", [False, True])
@pytest.mark.parametrize("what", INSIDE)
def test_a_function_that_would_wait_for_itself_is_told_so(
    context: l0.Context, gate: l0.Event, mode: str, how: str, waits: bool, what: str
) -> None:
    """In the thread that appends as well as in the driver's."""
    seen: list[str] = []
    runner: Any = (
        context.create_immediate_list(mode=mode)
        if how == "immediate"
        else context.create_command_queue(mode=mode)
    )
    commands = context.create_command_list()

    def misuse() -> None:
        try:
            INSIDE[what](context, runner, commands)
        except errors.InUse as error:
            seen.append(str(error))
        except AttributeError:
            seen.append("it has none")  # a queue has no barrier, a list no fence

    commands.host_function(misuse, wait=[gate] if waits else [])
    commands.end()
    if waits:
        threading.Timer(0.02, gate.signal).start()
    runner.execute(commands)
    assert runner.synchronize(10)
    (message,) = seen
    those = (runner, commands, context, context.device)
    assert message.startswith(("it has none", *map(repr, those)))
    runner.execute(commands)
    assert runner.synchronize(10)
    assert len(seen) == 2
