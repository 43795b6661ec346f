"""Random programs on the CPU driver against a sequential model in NumPy: equal memory at the end.

A program is a row of steps, each a command of one track. Tracks are command lists (some cut into
several) on a queue of their own, or immediate lists of every kind; each has memory of its own, and
threads of its own submit it. A step waits, by events, for earlier steps of other tracks: for those
that it chose, and for those that make it safe to read another track's memory. Gates are events that
the host signals, in any order, while all this runs. So every legal execution ends as the model
does, which takes the steps one after the other, and none can hang.

ONEAPI_L0_SOAK=10000 runs so many programs instead of what fits into some seconds.
"""

from __future__ import annotations

import itertools
import os
import random
import threading
from collections.abc import Callable
from typing import Any, NamedTuple

import hypothesis
import numpy as np
import pytest
from hypothesis import strategies as st
from test_cpu_driver import NULL, pointer
from test_cpu_events import (
    ASYNCHRONOUS,
    HOST_VISIBLE,
    SYNCHRONOUS,
    TIMESTAMP,
    EventCalls,
)

from oneapi_l0._generated import _ze_cffi

ffi: Any = _ze_cffi.ffi

pytestmark = pytest.mark.needs("cpu")

PROGRAMS = int(os.environ.get("ONEAPI_L0_SOAK", "200"))
WORDS = 64
PATIENCE_NS = 30 * 10**9
KINDS = ("queue", "synchronous queue", "synchronous", "asynchronous", "in order")
COMMANDS = (
    *("affine", "indirect", "fill", "host", "barrier", "timestamp"),
    *("copy", "add", "region"),
)


class Step(NamedTuple):
    """reads: the track whose memory it takes, where the command takes any. ends_list: the next
    step of the track is in another list."""

    track: int
    command: str
    value: int
    start: int
    length: int
    waits: tuple[int, ...]
    reads: int
    is_gated: bool
    ends_list: bool


class Program(NamedTuple):
    kinds: tuple[str, ...]
    steps: tuple[Step, ...]
    replays: int
    flags: int
    resets_on_device: bool
    has_timestamps: bool
    seed: int


@st.composite
def programs(draw: st.DrawFn) -> Program:
    kinds = tuple(draw(st.lists(st.sampled_from(KINDS), min_size=1, max_size=4)))
    tracks = st.integers(0, len(kinds) - 1)
    steps = []
    for position in range(draw(st.integers(1, 16))):
        start = draw(st.integers(0, WORDS - 1))
        earlier = st.sets(st.integers(0, position - 1), max_size=3) if position else st.just(set())
        steps.append(
            Step(
                draw(tracks),
                draw(st.sampled_from(COMMANDS)),
                draw(st.integers(0, 255)),
                start,
                draw(st.integers(1, WORDS - start)),
                tuple(draw(earlier)),
                draw(tracks),
                draw(st.integers(0, 5)) == 0,
                draw(st.integers(0, 3)) == 0,
            )
        )
    return Program(
        kinds,
        tuple(steps),
        draw(st.integers(1, 3)),
        draw(st.sampled_from([0, 1, 8])),
        draw(st.booleans()),
        draw(st.booleans()),
        draw(st.integers(0, 999)),
    )


def dependencies(steps: tuple[Step, ...]) -> list[list[int]]:
    """For each step the earlier ones that it waits for."""
    result: list[list[int]] = []
    last_step: dict[int, int] = {}
    readers: dict[int, list[int]] = {}
    for position, step in enumerate(steps):
        needed = set(step.waits)
        if step.reads in last_step:
            needed.add(last_step[step.reads])
        needed.update(readers.pop(step.track, []))
        readers.setdefault(step.reads, []).append(position)
        last_step[step.track] = position
        # Steps of one track follow each other anyway; some wait nevertheless.
        result.append(sorted(i for i in needed if steps[i].track != step.track or i in step.waits))
    return result


def take(step: Step, memory: list[Any]) -> None:
    """What the step does, in the model."""
    mine, other = memory[step.track], memory[step.reads]
    part = slice(step.start, step.start + step.length)
    is_foreign = step.reads != step.track
    if step.command in ("affine", "indirect"):
        mine[part] = mine[part] * np.uint32(3) + np.uint32(step.value)
    elif step.command == "fill":
        mine[part] = step.value * 0x01010101
    elif step.command == "host":
        mine[step.start : step.start + 1] += np.uint32(1)
    elif step.command == "copy" and is_foreign:
        mine[part] = other[part]
    elif step.command == "add":
        mine[part] += other[part]
    elif step.command == "region" and is_foreign:
        mine.reshape(8, 8)[1:5, 2:7] = other.reshape(8, 8)[3:7, 1:6]


class Run:
    """One program on the driver."""

    def __init__(self, calls: EventCalls, program: Program) -> None:
        self.calls = calls
        self.program = program
        self.order = random.Random(program.seed)
        self.memory = [np.arange(WORDS, dtype="u4") * (i + 1) for i in range(len(program.kinds))]
        self.timestamp = np.zeros(1, "u8")
        self.keep: list[Any] = []
        self.needed = dependencies(program.steps)
        flags = HOST_VISIBLE | (TIMESTAMP if program.has_timestamps else 0)
        self.pool = calls.pool(2 * len(program.steps), flags)
        waited = {i for needed in self.needed for i in needed}
        self.events = {i: calls.event(self.pool, 2 * i) for i in sorted(waited)}
        self.gates = {
            i: calls.event(self.pool, 2 * i + 1)
            for i, step in enumerate(program.steps)
            if step.is_gated
        }
        self.tracks: list[list[int]] = [[] for _ in program.kinds]
        for i, step in enumerate(program.steps):
            self.tracks[step.track].append(i)
        self.queues: dict[int, Any] = {}
        self.lists: list[list[Any]] = [
            self._record(i, kind) if "queue" in kind else [self._immediate(kind)]
            for i, kind in enumerate(program.kinds)
        ]

    def _immediate(self, kind: str) -> Any:
        fields = {"mode": SYNCHRONOUS if kind == "synchronous" else ASYNCHRONOUS}
        if kind == "in order":
            fields["flags"] = 2
        desc = ffi.new("ze_command_queue_desc_t *", fields)
        name, handle = "zeCommandListCreateImmediate", "ze_command_list_handle_t"
        return self.calls.make(name, handle, self.calls.context, self.calls.device, desc)

    def _record(self, track: int, kind: str) -> list[Any]:
        mode = SYNCHRONOUS if kind.startswith("synchronous") else ASYNCHRONOUS
        self.queues[track] = self.calls.queue(mode=mode)
        lists = [self.calls.list(flags=self.program.flags)]
        for i in self.tracks[track]:
            self._append(i, lists[-1])
            if self.program.steps[i].ends_list:
                lists.append(self.calls.list(flags=self.program.flags))
        for command_list in lists:
            self.calls.ok("zeCommandListClose", command_list)
        return lists

    def _append(self, position: int, command_list: Any) -> None:
        calls, step = self.calls, self.program.steps[position]
        mine, other = self.memory[step.track], self.memory[step.reads]
        to, source = mine[step.start :], other[step.start :]
        is_foreign = step.reads != step.track
        waits = [self.events[i] for i in self.needed[position]]
        if step.is_gated:
            waits.append(self.gates[position])
        signal = self.events.get(position, NULL)
        events = (signal, len(waits), ffi.new("ze_event_handle_t[]", waits) if waits else NULL)
        append = "zeCommandListAppend"
        if step.command == "affine":
            kernel = calls.kernel("affine", to, 3, step.value)
            calls.launch_with(command_list, kernel, step.length, signal, waits)
            calls.ok("zeKernelDestroy", kernel)
        elif step.command == "add":
            kernel = calls.kernel("add", to, source)
            calls.launch_with(command_list, kernel, step.length, signal, waits)
            calls.ok("zeKernelDestroy", kernel)
        elif step.command == "indirect":
            kernel = calls.kernel("affine", to, 3, step.value)
            counts = ffi.new("ze_group_count_t *", [step.length, 1, 1])
            self.keep.append(counts)
            calls.ok(f"{append}LaunchKernelIndirect", command_list, kernel, counts, *events)
            calls.ok("zeKernelDestroy", kernel)
        elif step.command == "copy" and is_foreign:
            blocks = (pointer(to), pointer(source), 4 * step.length)
            calls.ok(f"{append}MemoryCopy", command_list, *blocks, *events)
        elif step.command == "fill":
            pattern = (ffi.new("uint8_t *", step.value), 1, 4 * step.length)
            calls.ok(f"{append}MemoryFill", command_list, pointer(to), *pattern, *events)
        elif step.command == "region" and is_foreign:
            regions = [ffi.new("ze_copy_region_t *", [*at, 0, 20, 4, 0]) for at in ((8, 1), (4, 3))]
            there = (pointer(mine), regions[0], 32, 0)
            here = (pointer(other), regions[1], 32, 0)
            calls.ok(f"{append}MemoryCopyRegion", command_list, *there, *here, *events)
        elif step.command == "host":
            function = ffi.callback("void(void *)", incrementer(mine, step.start))
            self.keep.append(function)
            calls.ok(f"{append}HostFunction", command_list, function, NULL, NULL, *events)
        elif step.command == "timestamp":
            where = ffi.cast("uint64_t *", self.timestamp.ctypes.data)
            calls.ok(f"{append}WriteGlobalTimestamp", command_list, where, *events)
        else:
            calls.barrier(command_list, signal, waits)

    def _submit(self, track: int) -> None:
        lists = self.lists[track]
        if track not in self.queues:
            for i in self.tracks[track]:
                self._append(i, lists[0])
        elif self.program.seed % 2:
            self.calls.execute(self.queues[track], *lists, close=False)
        else:
            for command_list in lists:
                self.calls.execute(self.queues[track], command_list, close=False)

    def _open_gates(self) -> None:
        gates = list(self.gates.values())
        self.order.shuffle(gates)
        for gate in gates:
            self.calls.ok("zeEventHostSignal", gate)

    def once(self) -> None:
        calls = self.calls
        errors: list[BaseException] = []
        work: list[Callable[[], None]] = [self._open_gates]
        work += [lambda track=track: self._submit(track) for track in range(len(self.lists))]
        self.order.shuffle(work)
        threads = [threading.Thread(target=guarded, args=(one, errors)) for one in work]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join(PATIENCE_NS * 1e-9)
        assert not any(thread.is_alive() for thread in threads), "a submission hangs"
        assert errors == []
        for track, lists in enumerate(self.lists):
            if track in self.queues:
                result = calls.synchronize(self.queues[track], PATIENCE_NS)
            else:
                result = calls.call("zeCommandListHostSynchronize", lists[0], PATIENCE_NS)
            assert result == 0, "a track hangs"
        self._reset([*self.events.values(), *self.gates.values()])

    def _reset(self, events: list[Any]) -> None:
        calls = self.calls
        assert [calls.status(event) for event in events] == [0] * len(events)
        if self.program.resets_on_device:
            resets = calls.immediate(SYNCHRONOUS)
            for event in events:
                calls.ok("zeCommandListAppendEventReset", resets, event)
            calls.ok("zeCommandListDestroy", resets)
        else:
            for event in events:
                calls.ok("zeEventHostReset", event)
        assert [calls.status(event) for event in events] == [1] * len(events)

    def close(self) -> None:
        calls = self.calls
        for command_list in itertools.chain(*self.lists):
            calls.ok("zeCommandListDestroy", command_list)
        for queue in self.queues.values():
            calls.ok("zeCommandQueueDestroy", queue)
        for event in [*self.events.values(), *self.gates.values()]:
            calls.ok("zeEventDestroy", event)
        calls.ok("zeEventPoolDestroy", self.pool)


def incrementer(memory: Any, index: int) -> Callable[[Any], None]:
    def increment(data: Any) -> None:
        memory[index : index + 1] += np.uint32(1)

    return increment


def guarded(work: Callable[[], None], errors: list[BaseException]) -> None:
    try:
        work()
    except BaseException as error:
        errors.append(error)


@pytest.fixture(scope="module")
def calls() -> EventCalls:
    return EventCalls()


@hypothesis.settings(
    max_examples=PROGRAMS,
    suppress_health_check=[
        hypothesis.HealthCheck.too_slow,
        hypothesis.HealthCheck.data_too_large,
        hypothesis.HealthCheck.filter_too_much,
    ],
)
@hypothesis.given(programs())
def test_random_programs_end_as_the_model_does(calls: EventCalls, program: Program) -> None:
    run = Run(calls, program)
    expected = [memory.copy() for memory in run.memory]
    for _ in range(program.replays):
        run.once()
        for step in program.steps:
            take(step, expected)
        for actual, model in zip(run.memory, expected, strict=True):
            np.testing.assert_array_equal(actual, model)
    run.close()
