"""A module that was built a moment ago is not built again, and shares nothing that can change."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest

from oneapi_l0 import Context, Driver, Module, open_driver
from oneapi_l0.drivers.cpu import module as driver_module

pytestmark = pytest.mark.needs("cpu")

KERNELS = Path(__file__).parent / "kernels"


@pytest.fixture(scope="module")
def context() -> Iterator[Context]:
    with Context(Driver(open_driver("cpu"))) as made:
        yield made


def executable(module: Module) -> object:
    return driver_module.MODULES[module.handle].executable


def test_the_same_module_is_built_once_and_its_kernels_are_its_own(context: Context) -> None:
    path = KERNELS / "cpu_driver.spv"
    out = context.shared_array(64, np.int32)
    first = context.create_module(path)
    one = first["store"].over(64)
    with context.create_module(path) as second, context.create_immediate_list() as now:
        assert executable(first) is executable(second)
        two = second["store"].over(64)
        one(now, out, 1)
        now.synchronize()
        assert set(out) == {1}
        first.close()
        two(now, out, 2)
        now.synchronize()
        assert set(out) == {2}


def test_other_flags_make_another_executable(context: Context) -> None:
    path = KERNELS / "cpu_driver.spv"
    with (
        context.create_module(path) as plain,
        context.create_module(path, build_flags="-ze-opt-disable") as slow,
    ):
        assert executable(plain) is not executable(slow)


def test_modules_with_variables_have_each_their_own(context: Context) -> None:
    path = KERNELS / "module_library.spv"
    with context.create_module(path) as first, context.create_module(path) as second:
        assert executable(first) is not executable(second)
