"""Groups that a kernel cannot see are made larger, which is up to 16 times as fast; those that it
can see stay as the program has set them.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest

from oneapi_l0 import Context, Driver, Kernel, open_driver
from oneapi_l0.drivers.cpu import kernel as driver_kernel
from oneapi_l0.drivers.cpu import launch, spirv, spirv_kernels

KERNELS = Path(__file__).parent / "kernels"


@pytest.fixture(scope="module")
def context() -> Iterator[Context]:
    with Context(Driver(open_driver("cpu"))) as made:
        yield made


def blind(name: str) -> set[str]:
    """The kernels of a module that cannot tell how their work-items are grouped."""
    module = spirv.read((KERNELS / f"{name}.spv").read_bytes())
    return {found.name for found in spirv_kernels.kernels(module) if not found.sees_groups}


def test_a_kernel_sees_groups_by_its_built_ins_local_memory_barriers_and_atomics() -> None:
    found = blind("cpu_driver")
    assert {"vector_add", "store", "ids", "spin", "follow", "image_copy"} <= found
    assert found.isdisjoint({"every_kind", "local_size", "atomic_count"})
    assert blind("cpu_lists").isdisjoint({"count_groups", "rendezvous"})
    assert blind("generic_atomics") == set()
    shares = {"matmul_float", "group_sums_float"}
    assert shares.isdisjoint(blind("results"))
    assert "saxpy_float" in blind("results")


def test_a_kernel_that_calls_what_is_in_another_module_may_see_groups() -> None:
    assert blind("module_user") == set()


def test_a_volatile_read_may_wait_for_another_group() -> None:
    words = spirv.read((KERNELS / "cpu_lists.spv").read_bytes()).words
    module = spirv.read(words.tobytes())
    assert "add" in blind("cpu_lists")
    for instruction in module.instructions:
        if instruction.opcode == 61 and len(instruction.words) > 1:
            words[instruction.offset + 4] |= 1
    found = spirv_kernels.kernels(spirv.read(words.tobytes()))
    assert all(kernel.sees_groups for kernel in found if kernel.name == "add")


def told(kernel: Kernel, *counts: int) -> list[int]:
    """The group size that the runtime is told for so many groups."""
    found = driver_kernel.KERNELS[kernel.handle]
    return list(launch.group_size(found, *counts))


@pytest.mark.needs("cpu")
def test_groups_grow_by_a_divisor_of_their_count_and_leave_work_for_all_cores(
    context: Context,
) -> None:
    with context.create_module(KERNELS / "cpu_driver.spv") as module:
        store, local_size = module["store"], module["local_size"]
        units = driver_kernel.KERNELS[store.handle].module.device.compute_units
        many = 4 * units * 64
        store.group_size = 1
        assert told(store, many, 1, 1) == [64, 1, 1]
        assert told(store, 4 * units * 45, 1, 1)[0] in (45, 60)
        assert told(store, 1, 1, 1) == told(store, units, 1, 1) == [1, 1, 1]
        store.group_size = (8, 2)
        assert told(store, many, 1, 1) == [64, 2, 1]
        store.group_size = 100
        assert told(store, many, 1, 1) == [100, 1, 1]
        local_size.group_size = 1
        assert told(local_size, many, 1, 1) == [1, 1, 1]


@pytest.mark.needs("cpu")
@pytest.mark.parametrize("group", [(1, 1, 1), (7, 1, 1), (8, 2, 1), (3, 2, 4)])
def test_results_do_not_depend_on_the_size_of_groups_that_a_kernel_cannot_see(
    context: Context, group: tuple[int, int, int]
) -> None:
    shape = tuple(count * size for count, size in zip((60, 6, 4), group, strict=True))
    x, y, z = (np.arange(extent, dtype=np.uint64) for extent in shape)
    expected = (x + 1000 * y[:, None]) + 1_000_000 * z[:, None, None]
    with context.create_module(KERNELS / "cpu_driver.spv") as module:
        out = context.shared_array(expected.size, np.uint64)
        ids = module["ids"].over(shape, group)
        with context.create_immediate_list() as now:
            ids(now, out)
            now.synchronize()
            np.testing.assert_array_equal(out, expected.ravel())
        out[:] = 0
        with context.create_command_queue() as queue, context.create_command_list() as commands:
            ids(commands, out)
            # What was recorded stays, whatever the kernel is set to later.
            module["ids"].group_size = 1
            commands.end()
            queue.execute(commands)
            queue.synchronize()
        np.testing.assert_array_equal(out, expected.ravel())


@pytest.mark.needs("cpu")
def test_a_kernel_that_asks_for_its_group_gets_the_one_that_was_set(context: Context) -> None:
    with context.create_module(KERNELS / "cpu_driver.spv") as module:
        out = context.shared_array(1000, np.uint32)
        with context.create_immediate_list() as now:
            module["local_size"].over(2000, 2)(now, out)
            now.synchronize()
        assert set(out) == {2}
