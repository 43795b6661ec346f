"""Rows of the programming guide that belong to no other test, and the page that lists them all."""

from __future__ import annotations

import re
from typing import Any

import guide_page
import numpy as np
import pytest
from guide_rows import NOT_TESTED, ROWS
from test_cpu_driver import NULL, Calls, R, ffi

from oneapi_l0._generated import ze as spec

cpu = pytest.mark.needs("cpu")
STYPES = spec.ze_structure_type_t


@pytest.fixture(scope="module")
def calls() -> Calls:
    return Calls()


def functions() -> dict[str, str]:
    """Every function of Level Zero core, by its name, with the types of its parameters."""
    tables = [
        name
        for name in ffi.list_types()[0]
        if name.startswith("ze_") and name.endswith("_dditable_t") and name != "ze_dditable_t"
    ]
    found: dict[str, str] = {}
    for table in tables:
        for name, field in ffi.typeof(table).fields:
            types = " ".join(argument.cname for argument in field.type.args)
            found[table.removesuffix("_dditable_t") + name.removeprefix("pfn")] = types
    return found


def test_S2_no_function_that_appends_takes_a_fence() -> None:
    takers = {name for name, types in functions().items() if "fence_handle" in types}
    assert "ze_command_queueExecuteCommandLists" in takers
    assert not any("Append" in name for name in takers)


def test_S6_no_function_gives_a_fence_to_another_process() -> None:
    assert not [name for name, types in functions().items() if "Ipc" in name and "fence" in types]


def test_I2_the_image_descriptor_has_the_layout_of_c() -> None:
    offsets = {name: field.offset for name, field in ffi.typeof("ze_image_desc_t").fields}
    assert offsets == {
        "stype": 0,
        "pNext": 8,
        "flags": 16,
        "type": 20,
        "format": 24,
        "width": 48,
        "height": 56,
        "depth": 60,
        "arraylevels": 64,
        "miplevels": 68,
    }
    assert ffi.sizeof("ze_image_desc_t") == 72


@cpu
def test_D2_D8_devices_are_chosen_by_their_own_properties(calls: Calls) -> None:
    devices = calls.array("zeDeviceGet", "ze_device_handle_t", calls.driver)
    kinds = []
    for device in devices:
        stype = STYPES.DEVICE_PROPERTIES
        found = calls.query("zeDeviceGetProperties", "ze_device_properties_t", device, stype=stype)
        kinds.append(found.type)
    assert kinds == [spec.ze_device_type_t.CPU] * len(devices)
    assert [kind for kind in kinds if kind == spec.ze_device_type_t.GPU] == []


@cpu
def test_M1_a_pointer_argument_has_the_size_of_a_host_pointer(calls: Calls) -> None:
    kernel = calls.kernel("store")
    where = np.zeros(4, "i4")
    value = ffi.new("uint64_t *", where.ctypes.data)
    for size in (1, 4, 7, 9, 16):
        result = calls.call("zeKernelSetArgumentValue", kernel, 0, size, value)
        assert result == R.ERROR_INVALID_KERNEL_ARGUMENT_SIZE
    calls.ok("zeKernelSetArgumentValue", kernel, 0, ffi.sizeof("void *"), value)
    calls.set_argument(kernel, 1, 9)
    calls.launch(calls.immediate(mode=1), kernel, 4)
    assert (where == 9).all()


@cpu
def test_I3_preferences_between_caches_are_accepted_and_unknown_ones_refused(calls: Calls) -> None:
    kernel = calls.kernel("store")
    for flag in (0, 1, 2):
        calls.ok("zeKernelSetCacheConfig", kernel, flag)
    assert calls.call("zeKernelSetCacheConfig", kernel, 4) == R.ERROR_INVALID_ENUMERATION
    assert calls.call("zeKernelSetCacheConfig", NULL, 1) == R.ERROR_INVALID_NULL_HANDLE


def test_every_row_has_a_test_or_a_reason() -> None:
    tests: Any = guide_page.row_tests()
    without = [row for row, found in tests.items() if not found and not guide_page.gpu_answer(row)]
    assert set(without) <= set(NOT_TESTED)
    on_cpu = [row for row, (_, where) in ROWS.items() if set(where) & set("CS")]
    assert [row for row in on_cpu if not tests[row]] == []


def test_the_page_lists_exactly_these_tests() -> None:
    page = guide_page.PAGE.read_text("utf-8")
    listed = {
        row: re.findall(r"`(test_\w+)`", cells)
        for row, cells in re.findall(r"^\| ([A-Z]+\d+) \| (.*)$", page, re.MULTILINE)
    }
    tests = guide_page.row_tests()
    message = "run: python tests/guide_page.py"
    assert listed == {row: [name for _, name in tests[row]] for row in ROWS}, message
    assert not re.search(r"\d (failed|skipped)", page)
