"""Objects over Unified Runtime, on its OpenCL adapter: work, life, and what is refused."""

from __future__ import annotations

import gc
import os
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from oneapi_l0 import errors, ur

pytestmark = pytest.mark.needs("ur")
ROOT = Path(__file__).parents[1]
SPIRV = (ROOT / "examples/kernels/vector_add.spv").read_bytes()
SAXPY = (ROOT / "examples/kernels/saxpy.spv").read_bytes()


@pytest.fixture(scope="module")
def device(require: Callable[..., None]) -> ur.Device:
    require("ur")
    return ur.open(backend="opencl").devices("CPU")[0]


@pytest.fixture
def context(device: ur.Device) -> Iterator[ur.Context]:
    with device.create_context() as context:
        yield context


@pytest.fixture
def kernel(context: ur.Context) -> ur.Kernel:
    return context.create_program(SPIRV).create_kernel("vector_add")


def reference_count(context: ur.Context) -> int:
    types = context.driver.ur.types
    question = types.ur_context_info_t.REFERENCE_COUNT
    return int(context.driver.ur.urContextGetInfo(context.handle, question))


# What there is ----------------------------------------------------------------------------------


def test_devices_say_what_they_are(device: ur.Device) -> None:
    assert device.type.name == "CPU"
    assert device.max_compute_units == len(os.sched_getaffinity(0))
    assert device.name
    assert device.vendor
    assert len(device.uuid) == 16
    assert device.global_memory_nbytes > 1 << 28
    assert device.info("vendor_id") == 0x8086
    assert device in ur.devices("CPU")
    assert device.platform.devices("GPU") == []
    assert ur.adapters()[0].platforms[0] == device.platform
    assert repr(device) == f"<Device {device.name!r} (CPU) of Intel(R) OpenCL>"


def test_an_adapter_without_sharing_says_so_and_refuses(context: ur.Context) -> None:
    device = context.device
    assert not device.shares_memory
    assert not device.shares_physical_memory
    assert not device.shares_events
    assert not device.exports_memory
    with pytest.raises(errors.NotSupported, match="urIPCGetMemHandleExp"):
        context.alloc_device(64).export_handle()
    with pytest.raises(errors.NotSupported, match="urMemoryExportAllocExportableMemoryExp"):
        context.alloc_exportable(64)
    with pytest.raises(errors.NotSupported, match="urEventCreateExp"):
        context.create_event()


def test_an_unknown_question_is_an_error(device: ur.Device) -> None:
    with pytest.raises(AttributeError, match="NO_SUCH"):
        device.info("no_such")


def test_parts_of_a_device_compute_too(device: ur.Device) -> None:
    if device.max_compute_units < 2:
        pytest.skip("one core has no parts")
    parts = device.partition(1)
    assert len(parts) == device.max_compute_units
    assert [part.max_compute_units for part in parts] == [1] * len(parts)
    with parts[0].create_context() as context:
        memory, queue = context.alloc_shared(64), context.create_queue()
        queue.fill(memory, 3).wait()
        assert memory.asarray().tolist() == [3] * 64


def test_unified_runtime_is_opened_in_one_way_per_process(device: ur.Device) -> None:
    with pytest.raises(errors.InvalidArgument, match="is open on 'system' in this process"):
        ur.open(on="cpu-driver")
    with pytest.raises(errors.InvalidArgument, match="cannot be opened on 'moon'"):
        ur.open(on="moon")
    with pytest.raises(errors.Uninitialized, match="has no adapter cuda; there are: <Adapter OPEN"):
        ur.open(backend="cuda")


# Work -------------------------------------------------------------------------------------------


@pytest.mark.parametrize("n", [1, 1000, 1 << 16])
def test_a_kernel_adds_two_vectors(context: ur.Context, kernel: ur.Kernel, n: int) -> None:
    queue = context.create_queue()
    a, b = (np.random.default_rng(seed).random(n, dtype="f4") for seed in (1, 2))
    memories = [context.alloc_device(a.nbytes) for _ in range(3)]
    queue.copy(memories[0], a)
    queue.copy(memories[1], b)
    queue.launch(kernel, n, *memories, n)
    out = np.zeros(n, "f4")
    assert queue.copy(out, memories[2]).wait(60)
    np.testing.assert_array_equal(out, a + b)


def test_a_kernel_takes_groups_like_everywhere_else(context: ur.Context, kernel: ur.Kernel) -> None:
    a, b, out = (context.alloc_shared(4000) for _ in range(3))
    a.asarray("f4")[:], b.asarray("f4")[:] = np.arange(1000), 1
    kernel[10, 100](context.create_queue(), a, b, out, np.uint32(1000)).wait()
    np.testing.assert_array_equal(out.asarray("f4"), np.arange(1000) + 1)


def test_values_are_passed_by_the_type_that_the_kernel_declares(context: ur.Context) -> None:
    kernel = context.create_program(SAXPY).create_kernel("saxpy")
    assert "float32" in repr(kernel)
    x, y, out = (context.alloc_shared(400) for _ in range(3))
    x.asarray("f4")[:], y.asarray("f4")[:] = 3, 1
    values = {"float32": 2, "pointer": None, "int32": 100}  # 2 becomes 2.0f
    memories = iter((x, y, out))
    assert kernel.parameters is not None
    arguments = [values[str(p)] if p.number else next(memories) for p in kernel.parameters]
    context.create_queue().launch(kernel, 100, *arguments).wait()
    assert 7.0 in (x.asarray("f4")[0], y.asarray("f4")[0], out.asarray("f4")[0])


def test_events_order_work_between_queues(context: ur.Context) -> None:
    first, second = context.create_queue(in_order=False), context.create_queue(in_order=False)
    memory, out = context.alloc_device(1 << 20), np.zeros(1 << 20, "u1")
    filled = first.fill(memory, 1)
    changed = second.fill(memory, 2, 1 << 19, wait=[filled])
    first.copy(out, memory, wait=[changed])
    first.barrier().wait()
    assert (out[: 1 << 19] == 2).all()
    assert (out[1 << 19 :] == 1).all()


def test_offsets_and_sizes_are_bytes(context: ur.Context) -> None:
    queue, memory = context.create_queue(), context.alloc_shared(16)
    queue.fill(memory, 0)
    queue.copy(memory, b"abcdef", 3, destination_offset=4, source_offset=2)
    queue.fill(memory, b"xy", 4, offset=12)
    queue.finish()
    assert bytes(memory.asarray()) == b"\0\0\0\0cde\0\0\0\0\0xyxy"


def test_a_profiled_command_tells_when_it_ran(context: ur.Context) -> None:
    queue = context.create_queue(profiling=True)
    event = queue.fill(context.alloc_device(1 << 20), 1)
    event.wait()
    times = event.profile()
    assert times["queued"] <= times["start"] <= times["end"]


def test_a_wait_ends_when_its_time_is_up(context: ur.Context, kernel: ur.Kernel) -> None:
    n = 1 << 20
    memories = [context.alloc_device(4 * n) for _ in range(3)]
    queue = context.create_queue()
    event = [queue.launch(kernel, n, *memories, n) for _ in range(60)][-1]
    assert not event.wait(0) or event.is_complete
    assert not queue.finish(0.0005) or event.is_complete
    assert queue.finish(120)
    assert event.wait(0)


# Life -------------------------------------------------------------------------------------------


def test_work_in_flight_keeps_what_it_uses(context: ur.Context, kernel: ur.Kernel) -> None:
    n = 1 << 18
    queue, out = context.create_queue(), np.zeros(n, "f4")
    for _ in range(20):  # every array, memory and event is dropped at once
        a, b, c = (context.alloc_device(4 * n) for _ in range(3))
        queue.copy(a, np.full(n, 1, "f4"))
        queue.copy(b, np.full(n, 2, "f4"))
        queue.launch(kernel, n, a, b, c, n)
        queue.copy(out, c)
        a.close()
        del a, b, c
    del kernel
    queue.finish()
    assert (out == 3).all()
    assert not queue.box.in_flight


def test_what_a_queue_did_is_forgotten_by_itself(context: ur.Context) -> None:
    queue, memory = context.create_queue(), context.alloc_device(64)
    [queue.fill(memory, 1) for _ in range(1000)][-1].wait()
    assert not queue.box.in_flight
    for _ in range(1000):
        queue.fill(memory, 1).wait()
        assert not queue.box.in_flight


def test_children_keep_their_parents_in_any_order(device: ur.Device) -> None:
    context = device.create_context()
    program = context.create_program(SPIRV)
    kernel, queue = program.create_kernel("vector_add"), context.create_queue()
    memories = [context.alloc_shared(400) for _ in range(3)]
    del program, context
    gc.collect()
    memories[0].asarray("f4")[:], memories[1].asarray("f4")[:] = 4, 5
    queue.launch(kernel, 100, *memories, 100).wait()
    assert (memories[2].asarray("f4") == 9).all()


def test_an_array_outlives_its_memory(device: ur.Device) -> None:
    context = device.create_context()
    array = context.alloc_shared(4000).asarray("i4", (10, 100))
    part = array[3]
    context.close()
    del array, context
    gc.collect()
    part[:] = 7
    assert part.sum() == 700


def test_closing_gives_everything_back(device: ur.Device) -> None:
    context = device.create_context()
    program = context.create_program(SPIRV)
    things: list[Any] = [
        context.alloc_device(64),
        context.create_queue(),
        program,
        program.create_kernel("vector_add"),
    ]
    # No command: Intel's OpenCL adapter keeps a context for ever that an event was made in.
    handle, driver = context.handle, context.driver
    driver.ur.urContextRetain(handle)  # to be able to look afterwards
    assert reference_count(context) > 1
    context.close()
    context.close()
    assert all(thing.closed for thing in things)
    gc.collect()
    question = driver.ur.types.ur_context_info_t.REFERENCE_COUNT
    assert driver.ur.urContextGetInfo(handle, question) == 1
    driver.ur.urContextRelease(handle)


def test_what_was_closed_says_so(context: ur.Context, kernel: ur.Kernel) -> None:
    queue, memory = context.create_queue(), context.alloc_shared(64)
    event = queue.fill(memory, 1)
    event.wait()
    for thing, use in (
        (event, event.wait),
        (kernel, lambda: queue.launch(kernel, 1, memory, memory, memory, 1)),
        (memory, memory.asarray),
        (queue, queue.finish),
        (context, lambda: context.alloc_device(1)),
    ):
        thing.close()
        assert thing.closed
        assert "closed" in repr(thing)
        with pytest.raises(errors.Closed, match=f"the {thing.noun} was closed"):
            use()
    with pytest.raises(errors.Closed):
        queue.__enter__()


def test_threads_may_close_at_once(device: ur.Device) -> None:
    for _ in range(20):
        with device.create_context() as context:
            memory = context.alloc_device(64)
            threads = [threading.Thread(target=memory.close) for _ in range(8)]
            for thread in threads:
                thread.start()
            for thread in threads:
                thread.join()


@pytest.mark.parametrize("end", ["pass", "del context", "raise SystemExit(0)"])
def test_a_process_ends_with_everything_open(require: Callable[..., None], end: str) -> None:
    require("ur")
    code = (
        "from oneapi_l0 import ur\n"
        "context = ur.open(backend='opencl').devices()[0].create_context()\n"
        "queue, memory = context.create_queue(), context.alloc_device(1 << 24)\n"
        f"queue.fill(memory, 1)\n{end}\n"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=60)
    assert (done.returncode, done.stderr) == (0, "")


def test_a_forked_child_neither_uses_nor_releases_anything(require: Callable[..., None]) -> None:
    require("ur")
    code = """
import os, sys
from oneapi_l0 import errors, ur
context = ur.open(backend="opencl").devices()[0].create_context()
memory, queue = context.alloc_shared(64), context.create_queue()
queue.fill(memory, 7).wait()
child = os.fork()
if child == 0:
    try:
        queue.fill(memory, 8)
    except errors.Uninitialized as error:
        print(str(error).splitlines()[0], flush=True)
    context.close()
    sys.exit(3)
assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 3
queue.copy(memory, b"parent").wait()
print(bytes(memory.asarray()[:7]))
"""
    command = [sys.executable, "-W", "ignore::DeprecationWarning", "-c", code]  # of fork, in 3.12
    done = subprocess.run(command, capture_output=True, text=True, timeout=60)
    assert done.stderr == ""
    refusal, parents = done.stdout.splitlines()
    assert "this process was forked after the driver was opened" in refusal
    assert parents == "b'parent\\x07'"


def test_importing_loads_nothing() -> None:
    code = (
        "import sys; from oneapi_l0 import ur; "
        "print([m for m in ('numpy', 'oneapi_l0._generated._ur_cffi') if m in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout == "[]\n"


# What is refused --------------------------------------------------------------------------------


def test_wrong_arguments_are_refused_before_the_launch(
    context: ur.Context, kernel: ur.Kernel
) -> None:
    queue, memory = context.create_queue(), context.alloc_device(64)
    for arguments, message in (
        ((memory,), "vector_add takes 4 arguments, not 1"),
        ((memory, memory, memory, memory), "argument 3 is a int32, not device memory"),
        ((memory, memory, 5, 16), "argument 2 is a pointer, not 5"),
        ((memory, memory, memory, 1.5), "argument 3 is a int32, not 1.5"),
        ((memory, memory, memory, 1 << 40), "argument 3 is a int32"),
        ((memory, memory, memory, np.int64(1)), "argument 3 is a int32, not 8 bytes"),
        ((memory, memory, ur.LocalMemory(64), 1), "argument 2 is a pointer, not local memory"),
        ((memory, memory, memory, "text"), "memoryview"),
    ):
        with pytest.raises(TypeError, match=message):
            queue.launch(kernel, 1, *arguments)


def test_a_launch_says_what_it_lacks(context: ur.Context, kernel: ur.Kernel) -> None:
    launch = kernel[10, 100]
    assert repr(launch) == f"<Launch of {kernel!r}, (10,) groups of (100,)>"
    with pytest.raises(TypeError, match="takes both"):
        kernel[10]
    with pytest.raises(ValueError, match="group_count is 0 or more, not -1"):
        kernel[-1, 100]
    with pytest.raises(TypeError, match="first argument of a launch is a Queue, not 5"):
        launch(5, 1)  # type: ignore[arg-type]


def test_what_does_not_fit_is_refused(context: ur.Context) -> None:
    queue, memory = context.create_queue(), context.alloc_shared(64)
    with pytest.raises(ValueError, match="65 bytes cannot be copied"):
        queue.copy(memory, bytes(100), 65)
    with pytest.raises(ValueError, match="an offset of 65 bytes into 64"):
        queue.fill(memory, 0, offset=65)
    with pytest.raises(ValueError, match="the pattern has 4"):
        queue.fill(memory, b"abcd", 6)
    with pytest.raises(ValueError, match="17 elements of int32 need 68 bytes"):
        memory.asarray("i4", (17,))
    with pytest.raises(ValueError, match="give contiguous, writable memory"):
        queue.copy(np.zeros((8, 8), "u1")[:, 0], memory)
    with pytest.raises(ValueError, match="give contiguous, writable memory"):
        queue.copy(b"constant", memory)
    with pytest.raises(errors.InvalidArgument, match="an alignment of 3 bytes"):
        context.alloc_device(64, alignment=3)
    with pytest.raises(errors.InvalidArgument, match="0 bytes cannot be allocated"):
        context.alloc_host(0)
    with pytest.raises(TypeError, match="device memory has no address on the host"):
        context.alloc_device(64).asarray()


def test_an_array_of_any_stride_is_read(context: ur.Context) -> None:
    matrix = np.arange(64, dtype="i4").reshape(8, 8)
    memory = context.alloc_shared(32)
    context.create_queue().copy(memory, matrix[:, 2]).wait()
    np.testing.assert_array_equal(memory.asarray("i4"), matrix[:, 2])


def test_an_unknown_kernel_is_told_with_those_that_there_are(context: ur.Context) -> None:
    with pytest.raises(errors.InvalidArgument, match="there are: vector_add"):
        context.create_program(SPIRV).create_kernel("vector_sub")


def test_broken_SPIR_V_does_not_reach_the_compiler(context: ur.Context) -> None:
    for broken in (b"", b"nonsense", SPIRV[:200], SPIRV[:-4] + b"\xff\xff\xff\xff"):
        with pytest.raises(errors.BuildFailed, match="not well-formed"):
            context.create_program(broken)


def test_a_program_that_does_not_build_has_its_log(context: ur.Context) -> None:
    with pytest.raises(errors.Error, match="urProgramBuild") as caught:
        context.create_program(SPIRV, "-no-such-option")
    assert "-no-such-option" in caught.value.detail


def test_handles_for_other_processes_are_checked() -> None:
    handle = ur.IpcHandle("memory", b"payload", 64)
    assert ur.IpcHandle.from_bytes(handle.to_bytes()) == handle
    assert repr(handle) == "<IpcHandle of memory, 64 bytes>"
    with pytest.raises(errors.InvalidArgument, match="none of memory, physical memory, event"):
        ur.IpcHandle("something", b"", 0)
    for damaged in (b"", bytes(100), handle.to_bytes()[:-1], handle.to_bytes() + b"\0"):
        with pytest.raises(errors.InvalidArgument):
            ur.IpcHandle.from_bytes(damaged)
