"""Kernels that matter give on the CPU driver what NumPy gives: in every type, sizes from 0 up, and
group sizes that divide and that do not.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import pytest
from test_cpu_driver import Calls, ffi

from oneapi_l0._generated import ze as spec

pytestmark = pytest.mark.needs("cpu")
FOLDER = Path(__file__).parent / "kernels"
DTYPES = {
    "float": "f4",
    "double": "f8",
    "half": "f2",
    "int": "i4",
    "long": "i8",
    "uchar": "u1",
}
TILE = 8
# Not all of them are multiples of a group's size, and one is more than a group.
SIZES = [0, 1, 63, 64, 1000, 4097]


class Results(Calls):
    """The driver with the kernels of this page, and what they are called with."""

    def __init__(self) -> None:
        super().__init__()
        self.modules = {"results": self.build((FOLDER / "results.spv").read_bytes())}
        stype = spec.ze_structure_type_t.DEVICE_MODULE_PROPERTIES
        found = self.query(
            "zeDeviceGetModuleProperties", "ze_device_module_properties_t", self.device, stype=stype
        )
        self.has_half = bool(found.flags & spec.ze_device_module_flags_t.FP16)
        if self.has_half:
            self.modules["half"] = self.build((FOLDER / "results_half.spv").read_bytes())
        self.commands = self.immediate(mode=1)

    def run(  # type: ignore[override]
        self, name: str, groups: tuple[int, ...], group: tuple[int, ...], *arguments: Any
    ) -> None:
        self.module = self.modules["half" if name.endswith("_half") else "results"]
        kernel = self.kernel(name, *map(self.argument, arguments))
        self.ok("zeKernelSetGroupSize", kernel, *group, *[1] * (3 - len(group)))
        self.launch(self.commands, kernel, *groups)
        self.ok("zeKernelDestroy", kernel)

    @staticmethod
    def argument(value: Any) -> Any:
        """Scalars of NumPy are passed in their own type."""
        if not isinstance(value, np.generic):
            return value
        return ffi.new(f"uint8_t (*)[{value.nbytes}]", value.tobytes())


@pytest.fixture(scope="module")
def results() -> Results:
    return Results()


def values(kind: str, shape: Any, seed: int = 0) -> Any:
    """Small whole numbers, whose sums are exact in every type but the smallest."""
    return np.random.default_rng(seed).integers(0, 5, shape).astype(DTYPES[kind])


def require(results: Results, kind: str) -> None:
    """Half precision is claimed where it works; elsewhere its module does not build."""
    if kind == "half" and not results.has_half:
        desc = results.module_desc((FOLDER / "results_half.spv").read_bytes())
        out = ffi.new("ze_module_handle_t *")
        assert results.call(
            "zeModuleCreate", results.context, results.device, desc, out, ffi.NULL
        ), "FP16 is not claimed, and yet its kernels build"
        pytest.skip("this CPU has no half precision")


@pytest.mark.parametrize("kind", DTYPES)
@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("group", [1, 7, 64])
def test_sums_and_saxpy(results: Results, kind: str, size: int, group: int) -> None:
    require(results, kind)
    x, y = values(kind, size, 1), values(kind, size, 2)
    total, n = np.zeros_like(x), np.uint32(size)
    groups = (-(-size // group),)
    results.run(f"add_{kind}", groups, (group,), x, y, total, n)
    np.testing.assert_array_equal(total, x + y)
    scaled = y.copy()
    results.run(f"saxpy_{kind}", groups, (group,), x, scaled, x.dtype.type(3), n)
    np.testing.assert_array_equal(scaled, x.dtype.type(3) * x + y)


@pytest.mark.parametrize("kind", DTYPES)
@pytest.mark.parametrize("shape", [(1, 1, 1), (8, 8, 8), (16, 24, 40), (13, 7, 21), (64, 64, 64)])
def test_tiles_of_a_matrix_product(
    results: Results, kind: str, shape: tuple[int, int, int]
) -> None:
    require(results, kind)
    n, m, k = shape
    a, b = values(kind, (n, k), 3), values(kind, (k, m), 4)
    c = np.zeros((n, m), a.dtype)
    groups = (-(-m // TILE), -(-n // TILE))
    sizes = [np.uint32(size) for size in shape]
    results.run(f"matmul_{kind}", groups, (TILE, TILE), a, b, c, *sizes)
    np.testing.assert_array_equal(c, a @ b)


def test_a_matrix_product_of_fractions_is_as_close_as_its_type(results: Results) -> None:
    rng = np.random.default_rng(5)
    for kind, tolerance in (("float", 1e-5), ("double", 1e-13)):
        a, b = (rng.random((128, 128)).astype(DTYPES[kind]) for _ in range(2))
        c = np.zeros_like(a)
        results.run(f"matmul_{kind}", (16, 16), (TILE, TILE), a, b, c, *[np.uint32(128)] * 3)
        np.testing.assert_allclose(c, a.astype("f8") @ b.astype("f8"), rtol=tolerance)


@pytest.mark.parametrize("kind", DTYPES)
@pytest.mark.parametrize("size", SIZES[1:])
@pytest.mark.parametrize("group", [1, 32, 256])
def test_sums_of_groups_in_local_memory(results: Results, kind: str, size: int, group: int) -> None:
    require(results, kind)
    x = values(kind, size, 6)
    count = -(-size // group)
    sums = np.zeros(count, x.dtype)
    results.module = results.modules["half" if kind == "half" else "results"]
    kernel = results.kernel(f"group_sums_{kind}", x, sums)
    results.ok("zeKernelSetArgumentValue", kernel, 2, group * x.itemsize, ffi.NULL)
    results.set_argument(kernel, 3, ffi.new("uint32_t *", size))
    results.ok("zeKernelSetGroupSize", kernel, group, 1, 1)
    results.launch(results.commands, kernel, count)
    padded = np.zeros(count * group, x.dtype)
    padded[:size] = x
    np.testing.assert_array_equal(sums, padded.reshape(count, group).sum(axis=1, dtype=x.dtype))


@pytest.mark.parametrize("size", SIZES)
def test_atomics_from_every_work_item(results: Results, size: int) -> None:
    x = np.random.default_rng(7).integers(-1000, 1000, size).astype("i4")
    total, least, most = np.zeros(1, "i4"), np.full(1, 9999, "i4"), np.full(1, -9999, "i4")
    groups = (-(-size // 64),)
    results.run("sum_and_extremes", groups, (64,), x, total, least, most, np.uint32(size))
    assert total[0] == x.sum()
    assert (least[0], most[0]) == ((x.min(), x.max()) if size else (9999, -9999))


@pytest.mark.parametrize("size", [1, 1000, 1 << 20])
@pytest.mark.parametrize("group", [1, 24, 128])
def test_a_histogram(results: Results, size: int, group: int) -> None:
    x = (np.random.default_rng(8).normal(128, 30, size).clip(0, 255)).astype("u1")
    counts = np.zeros(256, "u4")
    results.run("histogram", (16,), (group,), x, counts, np.uint32(size))
    np.testing.assert_array_equal(counts, np.bincount(x, minlength=256))


@pytest.mark.parametrize("length", [0, 1, 1000])
def test_a_linked_list_is_walked_on_the_device(results: Results, length: int) -> None:
    """The nodes lie in an order of their own; only the head is passed."""
    nodes = np.zeros(length, np.dtype([("next", "u8"), ("value", "f4"), ("padding", "u4")]))
    order = np.random.default_rng(9).permutation(length)
    nodes["value"] = np.arange(length)
    address = nodes.ctypes.data
    for here, following in zip(order, [*order[1:], None], strict=False):
        nodes["next"][here] = 0 if following is None else address + 16 * int(following)
    head = ffi.new("uint64_t *", address + 16 * int(order[0]) if length else 0)
    total, count = np.zeros(1, "f4"), np.zeros(1, "u4")
    results.run("walk", (1,), (1,), head, total, count)
    assert count[0] == length
    assert total[0] == length * (length - 1) / 2


def test_the_largest_arrays(results: Results) -> None:
    """2^26 elements and one more, so that the last group is not full."""
    size = (1 << 26) + 1
    x = np.resize(np.arange(251, dtype="u1"), size)
    total = np.zeros_like(x)
    results.run("add_uchar", (-(-size // 256),), (256,), x, x, total, np.uint32(size))
    np.testing.assert_array_equal(total, x + x)
