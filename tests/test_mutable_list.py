"""Commands of mutable lists as objects: what changes, what they keep alive, what they refuse."""

from __future__ import annotations

import weakref
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
import pytest

import oneapi_l0 as l0
from oneapi_l0 import errors, exp

pytestmark = pytest.mark.needs("cpu")

KERNELS = Path(__file__).parent / "kernels"


@pytest.fixture(scope="module")
def context() -> Iterator[l0.Context]:
    with l0.Context(l0.Driver(l0.open_driver("cpu"))) as made:
        yield made


@pytest.fixture(scope="module")
def module(context: l0.Context) -> l0.Module:
    return context.create_module(KERNELS / "cpu_driver.spv")


@pytest.fixture
def store(module: l0.Module) -> l0.Kernel:
    """`store(int *out, int value)`."""
    return module.create_kernel("store")


@pytest.fixture
def commands(context: l0.Context) -> Iterator[exp.MutableCommandList]:
    with exp.MutableCommandList(context) as made:
        yield made


@pytest.fixture
def queue(context: l0.Context) -> Iterator[l0.CommandQueue]:
    with context.create_command_queue() as made:
        yield made


def run(queue: l0.CommandQueue, commands: l0.CommandList) -> None:
    queue.execute(commands)
    assert queue.synchronize(10)


def is_destroyed(reference: weakref.ref[Any]) -> bool:
    box = reference()
    return box is None or not box._end


# Changing -----------------------------------------------------------------------------------------


def test_arguments_groups_and_offset_change_between_runs(
    context: l0.Context, store: l0.Kernel, commands: exp.MutableCommandList, queue: l0.CommandQueue
) -> None:
    first, second = (context.shared_array(32, "i4") for _ in range(2))
    command = commands.launch_mutable(store[4, 2], first, 5)
    other = commands.launch_mutable(store[1, 1], first, 1)
    commands.end()
    run(queue, commands)
    assert first.tolist() == [1] + [5] * 7 + [0] * 24
    command.update({1: 6}, groups=2, group_size=8)
    other.update([second, 7], offset=3)
    run(queue, commands)
    assert first.tolist() == [6] * 16 + [0] * 16
    assert second.tolist() == [0] * 3 + [7] + [0] * 28
    command.update({0: second, 1: -1}, groups=(1, 1), group_size=(1, 1, 1))
    run(queue, commands)
    run(queue, commands)
    assert second.tolist() == [-1] + [0] * 2 + [7] + [0] * 28
    command.update(groups=0)
    second[:] = 0
    with context.create_immediate_list() as immediate:
        immediate.execute(commands)
    assert second.tolist() == [0] * 3 + [7] + [0] * 28


def test_arguments_of_every_kind_change(
    context: l0.Context, module: l0.Module, commands: exp.MutableCommandList, queue: l0.CommandQueue
) -> None:
    """The kernel adds what it is given to a table that it takes through local memory."""
    kernel = module.create_kernel("every_kind")
    record = np.dtype([("tag", "i1"), ("weight", "f8"), ("triple", "i4", 4)], align=True)
    given = np.zeros((), record)
    given["triple"][2] = 1000
    out, table = (context.shared_array(8, "i4") for _ in range(2))
    table[:] = np.arange(8)
    command = commands.launch_mutable(
        kernel[2, 4], out, table, l0.Local(64), 1, 10, (0, 0, 100), given
    )
    commands.end()
    run(queue, commands)
    assert out[:4].tolist() == [1114, 1113, 1112, 1111]
    given["triple"][2] = 2000
    command.update({2: 16, 3: 2, 4: 20, 5: (0, 0, 200), 6: given})
    run(queue, commands)
    assert out[:4].tolist() == [2225, 2224, 2223, 2222]


def test_images_change(context: l0.Context, module: l0.Module, queue: l0.CommandQueue) -> None:
    kernel = module.create_kernel("image_copy")
    images = [context.create_image((4, 4), "r32_float") for _ in range(3)]
    for number, image in enumerate(images):
        image.copy_from(np.full((4, 4), number, "f4"))
    with exp.MutableCommandList(context) as commands, context.create_sampler() as sampler:
        command = commands.launch_mutable(kernel[(4, 4), 1], images[0], images[2], sampler)
        commands.end()
        command.update({0: images[1]})
        run(queue, commands)
        pixels = np.zeros((4, 4), "f4")
        images[2].copy_to(pixels)
        assert (pixels == 1).all()


def test_events_change(
    context: l0.Context, store: l0.Kernel, queue: l0.CommandQueue, gate: l0.Event
) -> None:
    out = context.shared_array(4, "i4")
    done, other_done, other_gate = (context.create_event() for _ in range(3))
    with exp.MutableCommandList(context) as commands:
        command = commands.launch_mutable(
            store[1, 1],
            out,
            1,
            changes=["signal_event", "wait_events"],
            signal=done,
            wait=(event for event in [gate]),  # type: ignore[arg-type]
        )
        commands.end()
        command.update(signal=other_done, wait=[other_gate])
        queue.execute(commands)
        assert not queue.synchronize(0.02)
        other_gate.signal()
        assert queue.synchronize(10)
        assert (done.is_signaled, other_done.is_signaled) == (False, True)
        other_done.reset()
        command.update(signal=None, wait=[None])
        gate.reset()
        run(queue, commands)
        assert not other_done.is_signaled
        command.update(wait=[gate])
        command.update(wait=None)
        run(queue, commands)
        with pytest.raises(errors.InvalidArgument, match=r"waits for 1 events, and cannot for 2"):
            command.update(wait=[gate, other_gate])
        with pytest.raises(errors.InvalidArgument, match="not announced as mutable"):
            command.update({1: 5})


def test_the_events_of_any_command_change(
    context: l0.Context, commands: exp.MutableCommandList, queue: l0.CommandQueue
) -> None:
    a, b = (context.shared_array(4, "i4") for _ in range(2))
    done, other = context.create_event(), context.create_event()
    a[:] = 3
    command = commands.next_command("signal_event")
    commands.copy(b, a, signal=done)
    commands.end()
    command.update(signal=other)
    run(queue, commands)
    assert (done.is_signaled, other.is_signaled, b[0]) == (False, True, 3)
    box = weakref.ref(done._box)
    done.close()
    assert is_destroyed(box)
    with pytest.raises(errors.InvalidArgument, match="launches no kernel"):
        command.update({0: a})


def test_the_kernel_changes(
    context: l0.Context, module: l0.Module, store: l0.Kernel, queue: l0.CommandQueue
) -> None:
    out = context.shared_array(16, "i4")
    local_size, spin = module.create_kernel("local_size"), module.create_kernel("spin")
    with exp.MutableCommandList(context) as commands:
        command = commands.launch_mutable(store[4, 1], out, 9, kernels=[local_size])
        commands.end()
        run(queue, commands)
        assert out.tolist() == [9] * 4 + [0] * 12
        command.update([out], launch=local_size[2, 8])
        assert command.kernel is local_size
        run(queue, commands)
        assert out.tolist() == [8] * 2 + [9] * 2 + [0] * 12
        command.update([out, 1], launch=store[1, 1])
        run(queue, commands)
        assert out[0] == 1
        with pytest.raises(errors.InvalidArgument, match=r"none of the kernels.*\n.*kernels="):
            command.update([out, 1], launch=spin[1, 1])
        with pytest.raises(errors.InvalidArgument, match="takes all of its arguments anew"):
            command.update({0: out}, launch=store[1, 1])
        with pytest.raises(errors.InvalidArgument, match="give it, or these"):
            command.update([out, 1], launch=store[1, 1], groups=2)


# Living -------------------------------------------------------------------------------------------


def test_a_command_keeps_what_it_uses_and_no_more(
    context: l0.Context, store: l0.Kernel, commands: exp.MutableCommandList, queue: l0.CommandQueue
) -> None:
    out = context.shared_array(4, "i4")
    memories = [context.alloc_device(16) for _ in range(3)]
    boxes = [weakref.ref(memory._box) for memory in memories]
    command = commands.launch_mutable(store[4, 1], memories[0], 2)
    copied = commands.next_command()
    commands.copy(out, memories[2])
    commands.end()
    store.set_arguments(out, 0)  # which keeps its own
    command.update({0: memories[1]})
    command.update({0: memories[2]})
    while memories:
        memories.pop().close()
    assert [is_destroyed(box) for box in boxes] == [True, True, False]
    run(queue, commands)
    assert out.tolist() == [2] * 4
    closed = context.alloc_device(16)
    closed.close()
    with pytest.raises(errors.Closed, match="Memory"):
        command.update({0: closed})
    commands.reset()
    assert is_destroyed(boxes[2])
    for gone in (command, copied):
        with pytest.raises(errors.InvalidArgument, match=r"is no more.*reset\n"):
            gone.update(groups=1)


def test_a_command_that_failed_to_change_keeps_what_it_may_use(
    context: l0.Context, store: l0.Kernel, commands: exp.MutableCommandList, queue: l0.CommandQueue
) -> None:
    a, b = (context.alloc_shared(16) for _ in range(2))
    command = commands.launch_mutable(store[4, 1], a, 2, changes="kernel_arguments")
    commands.end()
    with pytest.raises(errors.InvalidArgument, match="mutable in"):
        command.update({0: b}, groups=2)
    assert {a._box, b._box} <= command._box.needs
    command.update({1: 3})
    assert {a._box, b._box} <= command._box.needs
    run(queue, commands)  # which has the first of the changes here
    assert b.asarray("i4").tolist() == [3] * 4


# Refusing -----------------------------------------------------------------------------------------


def test_nothing_changes_while_it_runs(
    context: l0.Context, store: l0.Kernel, queue: l0.CommandQueue, gate: l0.Event
) -> None:
    out = context.shared_array(4, "i4")
    with exp.MutableCommandList(context) as commands:
        command = commands.launch_mutable(store[1, 1], out, 2, wait=[gate])
        commands.end()
        queue.execute(commands)
        with pytest.raises(errors.InUse, match=r"cannot be changed: <CommandQueue.*\n.*synchron"):
            command.update({1: 3})
        gate.signal()
        assert queue.synchronize(10)
        command.update({1: 3})
        run(queue, commands)
        assert out[0] == 3
        capturing = context.create_immediate_list(mode="asynchronous")
        with context.create_graph().capture(capturing) as graph:
            capturing.execute(commands)
        assert capturing.synchronize(10)
        with pytest.raises(errors.InUse, match=r"has it in it\nClose the graph"):
            command.update({1: 4})
        graph.close()
        command.update({1: 4})


def test_what_is_wrong_is_told_and_changes_nothing(
    context: l0.Context, store: l0.Kernel, commands: exp.MutableCommandList, queue: l0.CommandQueue
) -> None:
    out, floats = context.shared_array(4, "i4"), context.shared_array(4, "f4")
    command = commands.launch_mutable(store[1, 1], out, 2)
    commands.end()
    wrong: Any
    for wrong, message in (
        ({0: floats}, "points to int32"),
        ({1: 0.5}, "takes an integer"),
        ({2: 1}, "takes 2 arguments, so none at 2"),
        ({-1: 1}, "0 or more, not -1"),
        ([out], "takes 2 arguments, not 1"),
    ):
        with pytest.raises(errors.InvalidArgument, match=message):
            command.update(wrong)
    for wrong in (5, "12", {"a": 1}):
        with pytest.raises(TypeError, match=r"arguments are a dict|argument's number"):
            command.update(wrong)
    with l0.Context(context.driver) as other:
        with pytest.raises(errors.InvalidArgument, match="another context"):
            command.update({0: other.alloc_shared(16)})
        with pytest.raises(errors.InvalidArgument, match="another context"):
            command.update(signal=other.create_event())
    run(queue, commands)
    assert out[0] == 2
    with pytest.raises(errors.InvalidArgument, match="was ended"):
        commands.next_command()
    commands.reset()
    pending = commands.next_command()
    with pytest.raises(errors.InvalidArgument, match="nothing was appended"):
        pending.update(groups=1)


def test_a_plain_list_has_nothing_to_change(context: l0.Context) -> None:
    with context.create_command_list() as commands:
        assert not hasattr(commands, "launch_mutable")
