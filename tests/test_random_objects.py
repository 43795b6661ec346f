"""Objects made, used, closed and forgotten in any order, from several threads: no crash, no leak.

In CI a short form runs; ONEAPI_L0_SOAK=1 does thirty times as much.
"""

from __future__ import annotations

import concurrent.futures
import contextlib
import faulthandler
import gc
import os
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import hypothesis.strategies as st
import numpy as np
import pytest
from hypothesis import HealthCheck, settings
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule

import oneapi_l0 as l0
from oneapi_l0 import box, errors, exp

pytestmark = pytest.mark.needs("cpu")

IS_LONG = os.environ.get("ONEAPI_L0_SOAK") == "1"
SPIRV = (Path(__file__).parents[1] / "examples" / "kernels" / "vector_add.spv").read_bytes()
COUNT = 256


def live() -> dict[str, int]:
    """How many of each object the CPU driver has, and what the process holds."""
    from oneapi_l0.drivers.cpu import allocations, handles

    found = {table.c_type: len(table) for table in handles._tables}
    for name in ("driver", "device"):
        del found[f"ze_{name}_handle_t"]
    found["allocations"] = len(allocations._by_base)
    found["busy"], found["waiting"] = len(box._busy), len(box._waiting)
    found["descriptors"] = len(os.listdir("/proc/self/fd"))
    return found


class World:
    """Objects by their kind; actions take some by number, whatever number it is."""

    def __init__(self) -> None:
        self.driver = l0.Driver(l0.open_driver("cpu"))
        self.things: dict[str, list[Any]] = {kind: [] for kind in KINDS}
        self.gates: list[l0.Event] = []
        self.new_context()

    def new_context(self) -> None:
        context = l0.Context(self.driver)
        self.gates.append(context.create_event())  # which nothing closes alone
        self.things["context"].append(context)

    def some(self, kind: str, number: int) -> Any:
        there = self.things[kind]
        if not there:
            raise errors.InvalidArgument(f"there is no {kind}")
        return there[number % len(there)]

    def add(self, kind: str, thing: Any) -> None:
        there = self.things[kind]
        there.append(thing)
        if len(there) > 12:
            there.pop(0)

    def signal_gates(self) -> None:
        for gate in self.gates:
            if not gate.closed:
                with contextlib.suppress(errors.Closed):
                    gate.signal()


KINDS = ["context", "memory", "array", "view", "module", "kernel", "queue", "commands",
         "immediate", "pool", "event", "fence", "image", "sampler", "graph",
         "executable", "command"]  # fmt: skip
ACTIONS: dict[str, Callable[[World, int, int, int], Any]] = {}


def action(do: Callable[[World, int, int, int], Any]) -> Callable[[World, int, int, int], Any]:
    ACTIONS[do.__name__] = do
    return do


# Making -------------------------------------------------------------------------------------------


@action
def make_context(w: World, i: int, j: int, k: int) -> None:
    if len(w.things["context"]) < 4:
        w.new_context()


@action
def make_memory(w: World, i: int, j: int, k: int) -> None:
    context = w.some("context", i)
    allocate = (context.alloc_device, context.alloc_host, context.alloc_shared)[j % 3]
    w.add("memory", allocate(COUNT * 4))


@action
def make_array(w: World, i: int, j: int, k: int) -> None:
    w.add("array", w.some("memory", i).asarray("f4"))


@action
def make_own_array(w: World, i: int, j: int, k: int) -> None:
    w.add("array", w.some("context", i).shared_array(COUNT, "f4"))


@action
def make_view(w: World, i: int, j: int, k: int) -> None:
    w.add("view", w.some("memory", i).view("f4"))


@action
def make_module(w: World, i: int, j: int, k: int) -> None:
    if len(w.things["module"]) < 3:
        w.add("module", w.some("context", i).create_module(SPIRV))


@action
def make_kernel(w: World, i: int, j: int, k: int) -> None:
    w.add("kernel", w.some("module", i)["vector_add"])


@action
def make_queue(w: World, i: int, j: int, k: int) -> None:
    w.add("queue", w.some("context", i).create_command_queue())


@action
def make_commands(w: World, i: int, j: int, k: int) -> None:
    w.add("commands", w.some("context", i).create_command_list())


@action
def make_mutable_commands(w: World, i: int, j: int, k: int) -> None:
    commands = exp.MutableCommandList(w.some("context", i))
    w.add("commands", commands)
    for _ in range(1 + k % 2):
        memory = [pointer(w, number) for number in (i, j, k)]
        done = events(w, commands, j)
        launch = w.some("kernel", j)[1, 64]
        w.add("command", commands.launch_mutable(launch, *memory, COUNT, **done))
    if k % 4:
        commands.end()


@action
def update(w: World, i: int, j: int, k: int) -> None:
    event = w.some("event", k) if k % 2 else None
    w.some("command", i).update({k % 3: pointer(w, j), 3: k}, groups=k % 4, signal=event)


@action
def make_immediate(w: World, i: int, j: int, k: int) -> None:
    mode = ("synchronous", "asynchronous")[j % 2]
    w.add("immediate", w.some("context", i).create_immediate_list(mode=mode))


@action
def make_graph(w: World, i: int, j: int, k: int) -> None:
    commands = w.some("immediate", i)
    graph = w.some("context", j).create_graph()
    with graph.capture(commands):
        commands.fill(pointer(w, j), np.float32(k))
        do = (launch, copy, host_function, execute_immediately, collect, close_context)[k % 6]
        do(w, 6 * i + 5, j, k)
    w.add("graph", graph)


@action
def make_executable(w: World, i: int, j: int, k: int) -> None:
    w.add("executable", w.some("graph", i).instantiate())


@action
def make_pool(w: World, i: int, j: int, k: int) -> None:
    w.add("pool", w.some("context", i).create_event_pool(4))


@action
def make_event(w: World, i: int, j: int, k: int) -> None:
    w.add("event", w.some("pool", i).create_event(j % 4))


@action
def make_fence(w: World, i: int, j: int, k: int) -> None:
    w.add("fence", w.some("queue", i).create_fence())


@action
def make_image(w: World, i: int, j: int, k: int) -> None:
    w.add("image", w.some("context", i).create_image((8, 8), "r32_float"))


@action
def make_sampler(w: World, i: int, j: int, k: int) -> None:
    w.add("sampler", w.some("context", i).create_sampler())


# Using --------------------------------------------------------------------------------------------


def pointer(w: World, i: int) -> Any:
    return w.some(("memory", "array", "view")[i % 3], i // 3)


def where(w: World, i: int) -> Any:
    return w.some(("queue", "commands", "immediate")[i % 3], i // 3)


def events(w: World, where: Any, j: int) -> dict[str, Any]:
    """A signal, and a wait where that blocks nobody."""
    found: dict[str, Any] = {}
    if j % 3 == 0 and w.things["event"]:
        found["signal"] = w.some("event", j // 3)
    is_synchronous = getattr(getattr(where, "mode", None), "name", "") == "SYNCHRONOUS"
    if j % 2 == 0 and not is_synchronous:
        found["wait"] = [w.gates[j % len(w.gates)]]
    return found


@action
def launch(w: World, i: int, j: int, k: int) -> None:
    commands = where(w, i)
    a, b, out = (pointer(w, number) for number in (j, k, j + k))
    kernel = w.some("kernel", k)
    kernel[2, 128](commands, a, b, out, COUNT, **events(w, commands, j))


@action
def launch_again(w: World, i: int, j: int, k: int) -> None:
    w.some("kernel", k)[1, 64](where(w, i))


@action
def copy(w: World, i: int, j: int, k: int) -> None:
    commands = w.some(("commands", "immediate")[i % 2], i // 2)
    commands.copy(pointer(w, j), pointer(w, k), **events(w, commands, k))


@action
def fill(w: World, i: int, j: int, k: int) -> None:
    commands = w.some(("commands", "immediate")[i % 2], i // 2)
    commands.fill(pointer(w, j), np.float32(k), **events(w, commands, k))


@action
def host_function(w: World, i: int, j: int, k: int) -> None:
    """Some of which fail, and some use what else there is."""
    commands = w.some(("commands", "immediate")[i % 2], i // 2)
    commands.host_function((attempt_through_the_host, int)[k % 2], w, j, k)


def attempt_through_the_host(w: World, j: int, k: int) -> None:
    with contextlib.suppress(errors.Error, IndexError):
        through_the_host(w, j, j, k)


@action
def copy_image(w: World, i: int, j: int, k: int) -> None:
    w.some(("commands", "immediate")[i % 2], i // 2).copy(w.some("image", j), pointer(w, k))


@action
def end(w: World, i: int, j: int, k: int) -> None:
    w.some("commands", i).end()


@action
def reset(w: World, i: int, j: int, k: int) -> None:
    w.some("commands", i).reset()


@action
def execute(w: World, i: int, j: int, k: int) -> None:
    fence = w.some("fence", k) if k % 2 and w.things["fence"] else None
    w.some("queue", i).execute(w.some("commands", j), fence=fence)


@action
def execute_immediately(w: World, i: int, j: int, k: int) -> None:
    immediate = w.some("immediate", i)
    if immediate.mode.name != "SYNCHRONOUS":  # the list may wait for a gate
        immediate.execute(w.some("commands", j))


@action
def execute_graph(w: World, i: int, j: int, k: int) -> None:
    immediate = w.some("immediate", i)
    immediate.execute_graph(w.some("executable", j), **events(w, immediate, k))


@action
def ask(w: World, i: int, j: int, k: int) -> None:
    where(w, 3 * i + 2 * (j % 2)).synchronize(0)


@action
def finish(w: World, i: int, j: int, k: int) -> None:
    w.signal_gates()
    where(w, 3 * i + 2 * (j % 2)).synchronize(5)


@action
def look(w: World, i: int, j: int, k: int) -> None:
    for kind in ("event", "fence"):
        w.some(kind, i).wait((0, 0.001)[j % 2])


@action
def reset_event(w: World, i: int, j: int, k: int) -> None:
    w.some("event", i).reset()


@action
def through_the_host(w: World, i: int, j: int, k: int) -> None:
    memory = w.some("memory", i)
    memory.copy_from(np.full((16, 16), k, "f4").T)
    memory.copy_to(np.empty(COUNT, "f4")[::-1])


@action
def hand_over(w: World, i: int, j: int, k: int) -> None:
    w.signal_gates()  # it waits for all that was submitted
    with contextlib.suppress(RuntimeError):  # NumPy's, for device memory
        w.add("array", np.from_dlpack(w.some("view", i)))


# Ending -------------------------------------------------------------------------------------------


def close(w: World, i: int, j: int, k: int) -> None:
    kind = KINDS[1:][i % (len(KINDS) - 1)]
    thing = w.some(kind, j)
    getattr(thing, "close", lambda: None)()
    if k % 2:
        forget(w, i, j, k)


def forget(w: World, i: int, j: int, k: int) -> None:
    there = w.things[KINDS[1:][i % (len(KINDS) - 1)]]
    if there:
        there.pop(j % len(there))


# Both are done more often than others.
for number in range(4):
    ACTIONS[f"close{number}"], ACTIONS[f"forget{number}"] = close, forget


@action
def close_context(w: World, i: int, j: int, k: int) -> None:
    if len(w.things["context"]) > 1:
        w.signal_gates()  # what waits for one that is closed would wait for ever
        context = w.things["context"].pop(i % len(w.things["context"]))
        context.close()


@action
def collect(w: World, i: int, j: int, k: int) -> None:
    gc.collect()


# All that may be raised: what is wrong is said, and nothing else goes wrong.
EXPECTED = (errors.Error, TypeError, BufferError)
numbers = st.integers(0, 63)


class Objects(RuleBasedStateMachine):
    def __init__(self) -> None:
        super().__init__()
        gc.collect()
        self.before = live()
        self.world = World()
        self.threads = concurrent.futures.ThreadPoolExecutor(3)
        self.running: list[concurrent.futures.Future[None]] = []

    @rule(do=st.sampled_from(sorted(ACTIONS)), i=numbers, j=numbers, k=numbers, apart=st.booleans())
    def step(self, do: str, i: int, j: int, k: int, apart: bool) -> None:
        if apart:
            self.running.append(self.threads.submit(self.attempt, do, i, j, k))
        else:
            self.attempt(do, i, j, k)

    def attempt(self, do: str, i: int, j: int, k: int) -> None:
        try:
            ACTIONS[do](self.world, i, j, k)
        except EXPECTED:
            pass
        except IndexError:  # another thread emptied the list meanwhile
            pass

    @invariant()
    def no_thread_failed(self) -> None:
        for future in [future for future in self.running if future.done()]:
            self.running.remove(future)
            future.result()

    def teardown(self) -> None:
        self.world.signal_gates()
        for future in self.running:
            future.result(30)
        self.threads.shutdown()
        self.world.signal_gates()
        del self.world
        deadline = time.monotonic() + 20
        while True:
            gc.collect()
            box.reap()
            for work in list(box._busy):
                work.settle()
            after = live()
            # The runtime opens descriptors of its own the first time it needs them.
            left = {key: n for key, n in after.items() if n > self.before[key]}
            if not left or time.monotonic() > deadline:
                break
            time.sleep(0.01)
        assert left.keys() <= {"descriptors"}, (left, self.before)
        assert left.get("descriptors", 0) <= self.before["descriptors"] + 8


@pytest.fixture(scope="module", autouse=True)
def warm() -> None:
    """What is made once for all is there before anything is counted."""
    world = World()
    for name in sorted(ACTIONS) * 2:
        with contextlib.suppress(*EXPECTED):
            ACTIONS[name](world, 2, 2, 2)


def test_any_order_of_making_using_closing_and_forgetting(monkeypatch: pytest.MonkeyPatch) -> None:
    # Where host functions fail whose list nobody waits for.
    monkeypatch.setattr(sys, "unraisablehook", lambda told: None)
    faulthandler.dump_traceback_later(3600 if IS_LONG else 240, exit=True)
    try:
        from hypothesis.stateful import run_state_machine_as_test

        run_state_machine_as_test(
            Objects,
            settings=settings(
                max_examples=400 if IS_LONG else 12,
                stateful_step_count=100,
                deadline=None,
                suppress_health_check=[HealthCheck.too_slow],
            ),
        )
    finally:
        faulthandler.cancel_dump_traceback_later()
