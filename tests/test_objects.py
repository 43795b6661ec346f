"""The objects, on the CPU driver: what they compute, and what they refuse."""

from __future__ import annotations

import asyncio
import copy
import pickle
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
import pytest

import oneapi_l0 as l0
from oneapi_l0 import errors
from oneapi_l0.raw import ze

pytestmark = pytest.mark.needs("cpu")

KERNELS = Path(__file__).parents[1] / "examples" / "kernels"
OTHERS = Path(__file__).parent / "kernels"


@pytest.fixture(scope="module")
def context() -> Iterator[l0.Context]:
    with l0.Context(l0.Driver(l0.open_driver("cpu"))) as made:
        yield made


@pytest.fixture(scope="module")
def vector_add(context: l0.Context) -> l0.Kernel:
    return context.create_module(KERNELS / "vector_add.spv")["vector_add"]


@pytest.fixture
def arrays(context: l0.Context) -> list[Any]:
    found = [context.shared_array(1000, np.float32) for _ in range(3)]
    found[0][:], found[1][:] = np.arange(1000), 1
    return found


# Devices ------------------------------------------------------------------------------------------


def test_a_device_says_what_it_is_in_frozen_dataclasses_asked_for_once(context: l0.Context) -> None:
    device = context.device
    assert device.properties is device.properties
    assert device.properties.type == ze.ze_device_type_t.CPU
    assert device.properties.uuid == device.uuid
    assert len(device.uuid) == 16
    assert device.compute_properties.max_total_group_size >= 1
    assert device.memory_properties[0].total_size > 1 << 20
    assert device.queue_groups[device.queue_group()].can_compute
    assert device.image_properties.max_image_dims2d > 0
    assert device.module_properties.spirv_version_supported
    assert device.memory_access_properties.host_alloc_capabilities
    assert isinstance(device.cache_properties, tuple)
    assert device.external_memory_properties is not None
    assert device.root_device() == device
    assert device.can_access_peer(device)
    assert isinstance(device.sub_devices(), list)
    assert device in device.driver.devices()
    with pytest.raises(AttributeError):
        device.properties.name = "another"  # type: ignore[misc]
    assert device.driver.api_version >= (1, 0)
    assert "ZE_extension_image_copy" in device.driver.extensions or device.driver.extensions


def test_the_default_context_is_one_for_all_and_is_not_destroyed() -> None:
    driver = l0.Driver(l0.open_driver("cpu"))
    found = driver.default_context()
    assert driver.default_context() is found
    assert found.handle == driver.ze.zeDriverGetDefaultContext(driver.handle)
    found.close()
    again = driver.default_context()
    assert again is not found
    assert again.handle == driver.ze.zeDriverGetDefaultContext(driver.handle)
    again.alloc_host(64).close()


# Kernels ------------------------------------------------------------------------------------------


@pytest.mark.parametrize("mode", ["synchronous", "asynchronous"])
def test_a_kernel_adds_two_arrays(
    context: l0.Context, vector_add: l0.Kernel, arrays: list[Any], mode: str
) -> None:
    a, b, out = arrays
    with context.create_immediate_list(mode=mode) as commands:
        vector_add[10, 100](commands, a, b, out, 1000)
        assert commands.synchronize(10)
        np.testing.assert_array_equal(out, a + b)
        vector_add.over(1000)(commands, out, out, out, 1000)
        assert commands.synchronize(10)
        np.testing.assert_array_equal(out, 2 * (a + b))


def test_a_queue_runs_launches_and_lists(
    context: l0.Context, vector_add: l0.Kernel, arrays: list[Any]
) -> None:
    a, b, out = arrays
    with context.create_command_queue() as queue, context.create_command_list() as commands:
        vector_add[10, 100](queue, a, b, out, 1000)
        vector_add[10, 100](queue, out, b, out, 1000)
        assert queue.synchronize(10)
        np.testing.assert_array_equal(out, a + 2)
        commands.fill(out, np.float32(3))
        commands.barrier()
        vector_add[10, 100](commands, out, b, out, 1000)
        with pytest.raises(errors.InvalidArgument, match=r"still recording\nCall its end\(\)"):
            queue.execute(commands)
        commands.end()
        with pytest.raises(errors.InvalidArgument, match=r"was ended.*\n.*reset"):
            commands.barrier()
        with queue.create_fence() as fence:
            assert not fence.is_signaled
            queue.execute(commands, fence=fence)
            assert fence.wait(10)
            assert fence.is_signaled
            fence.reset()
            assert not fence.wait(0)
        assert (out == 4).all()
        commands.reset()
        commands.copy(out, a)
        commands.end()
        queue.execute(commands)
        assert queue.synchronize()
        np.testing.assert_array_equal(out, a)


def test_device_memory_is_copied_to_and_from_arrays_of_any_shape_and_stride(
    context: l0.Context,
) -> None:
    source = np.arange(2 * 3 * 4, dtype=np.int32).reshape(2, 3, 4)
    for view in (
        source,
        source[:, ::-1],
        source.T,
        source[:, 1:, ::2],
        source[1, 2, 3],
        source[:0],
    ):
        for memory in (context.alloc_device(96), context.alloc_host(96), context.alloc_shared(96)):
            memory.copy_from(view)
            target = np.zeros((*view.shape, 2), np.int32)[..., 0]
            assert memory.copy_to(target) is target
            np.testing.assert_array_equal(target, view)
    with pytest.raises(errors.InvalidArgument, match=r"96 bytes.*do not fit: there are 92"):
        memory.copy_from(source, offset=4)
    with pytest.raises(errors.InvalidArgument, match="the host does not reach"):
        context.alloc_device(4).asarray()


def test_arguments_are_checked_by_what_the_module_says(
    context: l0.Context, vector_add: l0.Kernel, arrays: list[Any]
) -> None:
    a, b, out = arrays
    commands = context.create_immediate_list()
    launch = vector_add[10, 100]
    with l0.Context(context.device) as other:
        memory = other.alloc_device(4000)
        for wrong, words in (
            ((a, b, out), "takes 4 arguments, not 3"),
            ((a, b, out, 2.5), "argument 3 .*takes an integer, not 2.5"),
            ((a, b, out, 1 << 32), "an integer of 32 bits"),
            ((a, b, out.astype(np.float64), 1), "argument 2 .*points to float32.*float64"),
            ((a, b[::2], out, 1), "not C-contiguous"),
            ((a, "b", out, 1), "argument 1 .*takes memory"),
            ((a, 4096, out, 1), "does not reach"),
            ((a, memory, out, 1), "another context"),
            ((a, other.host_array(1000, "f4"), out, 1), "another context"),
        ):
            with pytest.raises(errors.InvalidArgument, match=words):
                launch(commands, *wrong)
    with pytest.raises(errors.InvalidArgument, match=r"no kernel 'vector_ad'\nDid you mean"):
        vector_add.module["vector_ad"]
    launch(commands, a, b, out, 1000)
    np.testing.assert_array_equal(out, a + b)


class OnlyDLPack:
    """An array of another library, as PyTorch's: no buffer and no array interface."""

    def __init__(self, array: Any) -> None:
        self.array = array

    def __dlpack__(self, **arguments: Any) -> Any:
        if not self.array.flags.writeable:
            raise BufferError("read-only")
        return self.array.__dlpack__(**arguments)

    def __dlpack_device__(self) -> Any:
        return self.array.__dlpack_device__()


def test_arrays_of_other_libraries_are_arguments_and_copied_in_place(
    context: l0.Context, vector_add: l0.Kernel, arrays: list[Any]
) -> None:
    commands = context.create_immediate_list()
    results = [np.zeros(1000, np.float32) for _ in range(2)]
    out = OnlyDLPack(results[0])
    vector_add.over(1000)(commands, OnlyDLPack(arrays[0]), arrays[1], out, 1000)
    assert (results[0] == arrays[0] + 1).all()
    out.array = results[1]  # the same object, elsewhere
    vector_add.over(1000)(commands, arrays[0], arrays[1], out, 1000)
    assert (results[1] == arrays[0] + 1).all()

    device = context.alloc_device(4000)
    commands.copy(device, OnlyDLPack(arrays[0]))
    assert device.copy_to(out) is out
    assert (results[1] == arrays[0]).all()
    commands.copy(OnlyDLPack(results[0]), device)
    assert (results[0] == arrays[0]).all()

    results[0].flags.writeable = False
    with pytest.raises(errors.InvalidArgument, match="OnlyDLPack cannot be used as memory: read"):
        commands.copy(device, OnlyDLPack(results[0]))
    with pytest.raises(errors.InvalidArgument, match="points to float32"):
        vector_add.set_argument(0, OnlyDLPack(np.zeros(1000)))


def test_a_launch_says_what_it_lacks(
    context: l0.Context, vector_add: l0.Kernel, arrays: list[Any]
) -> None:
    commands = context.create_immediate_list()
    with pytest.raises(TypeError, match=r"how many work-items.*kernel\.over\(work_items\)"):
        vector_add(commands, *arrays, 1000)
    with pytest.raises(TypeError, match=r"kernel\[groups, group_size\]"):
        vector_add[10]
    for nowhere in (context, arrays[0]):
        with pytest.raises(TypeError, match=r"first argument .*create_immediate_list"):
            vector_add.over(1000)(nowhere, *arrays[1:], 1000)  # type: ignore[arg-type]


def test_a_module_is_asked_for_its_kernels(vector_add: l0.Kernel) -> None:
    module = vector_add.module
    assert "vector_add" in module
    assert "vector_sub" not in module
    assert list(module) == module.kernel_names


def test_what_belongs_to_its_process_is_neither_sent_nor_copied(
    context: l0.Context, vector_add: l0.Kernel
) -> None:
    for thing in (context, vector_add, context.create_command_queue()):
        with pytest.raises(TypeError, match="make another one there"):
            pickle.dumps(thing)
    memory = context.alloc_device(8)
    for duplicate in (copy.copy, copy.deepcopy):
        with pytest.raises(TypeError, match="has no copies"):
            duplicate(memory)


def test_a_size_beyond_all_and_one_beyond_the_device_say_so(context: l0.Context) -> None:
    with pytest.raises(errors.InvalidArgument, match="1 to 18446744073709551615"):
        context.alloc_device(2**64)
    with pytest.raises(errors.NotSupported) as raised:
        context.alloc_device(2**60)
    assert "exceed the device's" in str(raised.value)
    assert "0 == size" not in str(raised.value)  # which is not why


def test_source_code_in_the_place_of_spirv_is_told_where_it_belongs(context: l0.Context) -> None:
    with pytest.raises(errors.InvalidArgument, match=r"Module\.from_source"):
        context.create_module("kernel void nothing()\n{\n}\n")


def test_a_kernel_whose_module_tells_nothing_takes_typed_values(
    context: l0.Context, vector_add: l0.Kernel, arrays: list[Any]
) -> None:
    a, b, out = arrays
    module = context.create_module(vector_add.module.native_binary())
    kernel = module["vector_add"]
    assert kernel.parameters is None
    commands = context.create_immediate_list()
    with pytest.raises(errors.InvalidArgument, match=r"size of 1000 is not known.*\n.*numpy"):
        kernel[10, 100](commands, a, b, out, 1000)
    kernel[10, 100](commands, a, b, out, np.uint32(1000))
    np.testing.assert_array_equal(out, a + b)


def test_a_kernel_says_what_it_is_in_a_frozen_dataclass(vector_add: l0.Kernel) -> None:
    found = vector_add.properties
    assert (found.num_kernel_args, found.required_group_size_x) == (4, 0)
    assert found.local_mem_size == 0
    assert len(found.uuid) == 32
    with pytest.raises(AttributeError):
        found.num_kernel_args = 5  # type: ignore[misc]


def test_modules_link_and_say_why_they_do_not_compile(context: l0.Context) -> None:
    library, user = (
        OTHERS.joinpath(f"module_{name}.spv").read_bytes() for name in ("library", "user")
    )
    linked = context.create_module([library, user])
    assert linked.kernel_names
    with pytest.raises(errors.BuildFailed) as failed:
        context.create_module(library[:-8])
    assert failed.value.detail


def test_images_hold_arrays(context: l0.Context) -> None:
    pixels = np.random.default_rng(1).integers(0, 255, (5, 7, 4), dtype=np.uint8)
    with context.create_image((5, 7), "rgba8_unorm") as image:
        assert image.array_shape == (5, 7, 4)
        image.copy_from(pixels)
        np.testing.assert_array_equal(image.copy_to(), pixels)
        with pytest.raises(errors.InvalidArgument, match=r"holds an array \(5, 7, 4\) of uint8"):
            image.copy_from(pixels.astype(np.float32))
    numbers = np.random.default_rng(2).random((3, 4, 5), dtype=np.float32)
    with context.create_image((3, 4, 5), "r32_float") as image:
        image.copy_from(numbers[:, :, ::-1])
        np.testing.assert_array_equal(image.copy_to(np.empty((3, 4, 5), "f4")), numbers[:, :, ::-1])


def test_parts_of_images_are_copied(context: l0.Context) -> None:
    pixels = np.arange(5 * 7 * 4, dtype=np.uint8).reshape(5, 7, 4)
    commands = context.create_immediate_list()
    images = [context.create_image((5, 7), "rgba8_unorm") for _ in range(2)]
    for image in images:
        image.copy_from(np.zeros_like(pixels))
    images[0].copy_from(pixels)
    commands.copy_image(images[1], images[0], (2, 3), to_origin=(3, 4), source_origin=(1, 2))
    expected = np.zeros_like(pixels)
    expected[3:5, 4:7] = pixels[1:3, 2:5]
    np.testing.assert_array_equal(images[1].copy_to(), expected)
    part = np.zeros((2, 3, 4), np.uint8)
    commands.copy_image(part, images[0], (2, 3), source_origin=(1, 2))
    np.testing.assert_array_equal(part, pixels[1:3, 2:5])
    commands.copy_image(images[1], part, (2, 3))
    expected[:2, :3] = part
    np.testing.assert_array_equal(images[1].copy_to(), expected)
    for size, origin, words in (
        ((6, 3), None, r"\(6, 3\) pixels at \(0, 0\) are not in <Image \(5, 7\)"),
        ((2, 3), (4, 0), "are not in"),
        (3, None, "are not in"),
        ((5, 7), None, "140 bytes, more than the 24 of an array"),
    ):
        with pytest.raises(errors.InvalidArgument, match=words):
            commands.copy_image(part, images[0], size, source_origin=origin)
    with pytest.raises(TypeError, match="one of the two is an Image"):
        commands.copy_image(part, part, (2, 3))


def test_virtual_memory_is_mapped_and_unmapped(context: l0.Context) -> None:
    page = l0.VirtualMemory.page_nbytes(context, 1)
    with context.reserve_virtual(4 * page) as reserved:
        memory = context.create_physical_memory(page)
        reserved.map(memory, offset=page)
        access, nbytes = reserved.access(offset=page)
        assert (access, nbytes) == (ze.ze_memory_access_attribute_t.READWRITE, page)
        reserved.unmap(offset=page)
        with pytest.raises(errors.InvalidArgument, match="nothing is mapped"):
            reserved.unmap(offset=page)
        reserved.map(memory, offset=2 * page)
    assert reserved.closed
    memory.close()


# Events -------------------------------------------------------------------------------------------


def test_events_order_commands_and_tell_the_host(context: l0.Context) -> None:
    out = context.shared_array(4, np.int32)
    with context.create_event_pool(2) as pool:
        gate, done = (pool.create_event(index) for index in range(2))
        commands = context.create_immediate_list(mode="asynchronous")
        commands.fill(out, np.int32(5), signal=done, wait=[gate])
        assert not done.wait(0.01)
        assert out[0] == 0
        gate.signal()
        assert done.wait(10)
        assert out[0] == 5
        done.reset()
        assert not done.is_signaled
        commands.synchronize()
        with pytest.raises(errors.InvalidArgument, match="no event at index 2"):
            pool.create_event(2)


def test_a_kernel_timestamp_says_when_it_ran(context: l0.Context, arrays: list[Any]) -> None:
    event = context.create_event(timestamps=True)
    with pytest.raises(errors.Timeout):
        event.kernel_timestamp()
    commands = context.create_immediate_list()
    commands.copy(arrays[2], arrays[0], signal=event)
    start, end = event.kernel_timestamp()
    assert 0 < start <= end


def test_an_event_is_awaited_without_a_busy_loop(context: l0.Context) -> None:
    event = context.create_event()

    async def wait_for_it() -> int:
        turns = 0

        async def count() -> None:
            nonlocal turns
            while not event.is_signaled:
                turns += 1
                if turns == 5:
                    event.signal()
                await asyncio.sleep(0.001)

        await asyncio.gather(event, count())
        return turns

    assert asyncio.run(wait_for_it()) >= 5
    event.reset()

    async def give_up() -> None:
        await asyncio.wait_for(event, 0.02)

    with pytest.raises(asyncio.TimeoutError):
        asyncio.run(give_up())
    assert not event.is_signaled

    async def close_it() -> None:
        asyncio.get_running_loop().call_later(0.01, event.close)
        await event

    with pytest.raises(errors.Closed, match="Event 0"):
        asyncio.run(close_it())


def test_what_another_queue_waits_for_is_told_before_later_commands_have_finished(
    context: l0.Context,
) -> None:
    """Not each time: the cores are shared. But a queue is not deaf until all of another has run."""
    nbytes, groups = 1 << 21, 1 << 11
    blur = context.create_module(KERNELS / "blur.spv")["blur"]
    memory = [context.alloc_device(nbytes) for _ in range(6)]
    pool = context.create_event_pool(4, flags=["host_visible", "kernel_timestamp"])
    begin, first, second, copied = events = [pool.create_event(at) for at in range(4)]
    kernels, copies = (context.create_command_list() for _ in range(2))
    blur[groups, 256](kernels, memory[0], memory[1], 1, signal=first, wait=[begin])
    blur[groups, 256](kernels, memory[2], memory[3], 8, signal=second)
    copies.copy(memory[4], memory[5], 4096, signal=copied, wait=[first])
    kernels.end()
    copies.end()
    queues = [context.create_command_queue() for _ in range(2)]

    def is_beside() -> bool:
        for event in events:
            event.reset()
        queues[0].execute(copies)
        queues[1].execute(kernels)
        begin.signal()
        for queue in queues:
            queue.synchronize(10)
        return copied.kernel_timestamp()[0] < second.kernel_timestamp()[1]

    assert any(is_beside() for _ in range(100))
