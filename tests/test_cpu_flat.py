"""Memory and descriptors of the CPU driver stay where they are, however often things come and go.

ONEAPI_L0_SOAK=1000000 runs so many cycles of allocating, launching and freeing, and a hundredth of
that for each kind of object, instead of what fits into some seconds.
"""

from __future__ import annotations

import gc
import os
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from oneapi_l0 import Context, Driver, open_driver
from oneapi_l0.raw import ze

pytestmark = pytest.mark.needs("cpu")

CYCLES = int(os.environ.get("ONEAPI_L0_SOAK", "20000"))
GUIDE = Path(__file__).parent.parent / "examples" / "kernels" / "guide.spv"
ROOM = 4 << 20  # what an allocator may keep for itself, in bytes; 4 bytes a cycle in the long form
LEFT_BY_A_BUILD = (
    6 << 10
)  # what the runtime keeps of a program that it compiled, by plain OpenCL too


def resident() -> int:
    """Bytes of this process in memory."""
    pages = int(Path("/proc/self/statm").read_text().split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE")


def mappings() -> int:
    return Path("/proc/self/maps").read_text().count("\n")


def assert_flat(cycle: Callable[[], object], count: int, left: int = 0) -> None:
    for _ in range(count // 4):  # caches fill
        cycle()
    gc.collect()
    memory, descriptors, maps = resident(), len(os.listdir("/proc/self/fd")), mappings()
    objects = len(gc.get_objects())
    for _ in range(count):
        cycle()
    gc.collect()
    assert len(os.listdir("/proc/self/fd")) == descriptors
    assert len(gc.get_objects()) - objects < 100
    assert mappings() - maps < 20
    assert resident() - memory < ROOM + left * count


@pytest.fixture(scope="module")
def context() -> Iterator[Context]:
    with Context(Driver(open_driver("cpu"))) as made:
        yield made


@pytest.mark.parametrize("kind", ["device", "host", "shared"])
def test_allocating_launching_and_freeing(context: Context, kind: str) -> None:
    """By the unchecked functions: what an object layer would forget is not hidden by it."""
    ffi: Any = ze.ffi
    call = context.driver.opened.functions
    commands = context.create_immediate_list()
    kernel = context.create_module(GUIDE)["produce"]
    kernel.set_argument(1, 7)
    kernel.group_size = 16
    groups = ffi.new("ze_group_count_t *", (1, 1, 1))
    kinds = ze.ze_structure_type_t
    of_device = ffi.new("ze_device_mem_alloc_desc_t *", (kinds.DEVICE_MEM_ALLOC_DESC,))
    of_host = ffi.new("ze_host_mem_alloc_desc_t *", (kinds.HOST_MEM_ALLOC_DESC,))
    out, handle = ffi.new("void **"), context.device.handle
    allocate = {
        "device": lambda: call.zeMemAllocDevice(context.handle, of_device, 64, 64, handle, out),
        "host": lambda: call.zeMemAllocHost(context.handle, of_host, 64, 64, out),
        "shared": lambda: call.zeMemAllocShared(
            context.handle, of_device, of_host, 64, 64, handle, out
        ),
    }[kind]

    def cycle() -> None:
        assert allocate() == 0
        assert call.zeKernelSetArgumentValue(kernel.handle, 0, 8, out) == 0
        append = call.zeCommandListAppendLaunchKernel
        assert append(commands.handle, kernel.handle, groups, ffi.NULL, 0, ffi.NULL) == 0
        assert call.zeMemFree(context.handle, out[0]) == 0

    assert_flat(cycle, CYCLES)


def recorded(context: Context) -> None:
    with (
        context.create_command_list() as commands,
        context.create_command_queue() as queue,
        context.alloc_device(64) as memory,
        context.create_event() as event,
    ):
        commands.fill(memory, 0, signal=event)
        commands.barrier()
        commands.end()
        queue.execute(commands)
        queue.synchronize()


def fenced(context: Context) -> None:
    with context.create_command_queue() as queue, queue.create_fence() as fence:
        fence.reset()


def built(context: Context) -> None:
    with context.create_module(GUIDE) as module, module["produce"]:
        pass


def mapped(context: Context) -> None:
    nbytes = 1 << 21
    with (
        context.create_physical_memory(nbytes) as physical,
        context.reserve_virtual(nbytes) as virtual,
    ):
        virtual.map(physical)


CREATED: dict[str, Callable[[Context], object]] = {
    "Context": lambda context: Context(context.device).close(),
    "CommandList": recorded,
    "ImmediateList": lambda context: context.create_immediate_list().close(),
    "Event": lambda context: context.create_event().close(),
    "CounterBasedEvent": lambda context: context.create_counter_based_event().close(),
    "Fence": fenced,
    "Image": lambda context: context.create_image((32, 32), "r32_float").close(),
    "Sampler": lambda context: context.create_sampler().close(),
    "Module": built,
    "VirtualMemory": mapped,
    "Memory, exported": lambda context: context.alloc_device(4096).export_handle().close(),
}


@pytest.mark.parametrize("name", CREATED)
def test_creating_and_destroying(context: Context, name: str) -> None:
    count, left = max(200, CYCLES // 100), 0
    if name == "Module":
        count, left = max(20, CYCLES // 1000), LEFT_BY_A_BUILD
    assert_flat(lambda: CREATED[name](context), count, left)
