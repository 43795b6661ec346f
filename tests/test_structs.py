"""Structs: made by keyword, read as Python values, and never pointing at memory that is gone."""

from __future__ import annotations

import copy
import gc
import pickle
import weakref
from typing import Any

import numpy as np
import pytest

from oneapi_l0.raw import ur, ze, zer, zes, zet

MODULES: tuple[Any, ...] = (ze, zes, zet, zer, ur)
ALL = [(module, name) for module in MODULES for name in module.STRUCTS]
# The first two members of others, never passed by themselves.
BASES = {name for _, name in ALL if "_base_" in name}

STYPE_OF_ANOTHER_NAME = {
    "ze_command_list_append_launch_kernel_param_cooperative_desc_t": (
        "COMMAND_LIST_APPEND_PARAM_COOPERATIVE_DESC"
    ),
    "ze_context_power_saving_hint_exp_desc_t": "POWER_SAVING_HINT_EXP_DESC",
    "ze_device_cache_line_size_ext_t": "DEVICE_CACHELINE_SIZE_EXT",
    "ze_device_properties_t": "DEVICE_PROPERTIES_1_2",  # timerResolution in cycles per second
    "ze_external_memory_export_win32_handle_t": "EXTERNAL_MEMORY_EXPORT_WIN32",
    "ze_external_memory_import_win32_handle_t": "EXTERNAL_MEMORY_IMPORT_WIN32",
    "ze_kernel_allocation_exp_properties_t": "KERNEL_ALLOCATION_PROPERTIES",
    "ze_validate_runtime_requirements_output_t": "RUNTIME_REQUIREMENTS_OUTPUT",
    "zes_mem_page_offline_state_exp_t": "MEMORY_PAGE_OFFLINE_STATE_EXP",
    "zet_export_dma_buf_exp_properties_t": "EXPORT_DMA_EXP_PROPERTIES",
    "zet_metric_calculate_exp_desc_t": "METRICS_CALCULATE_EXP_DESC",
    "zet_metric_global_timestamps_resolution_exp_t": "GLOBAL_METRICS_TIMESTAMPS_EXP_PROPERTIES",
}


def members(module: Any, name: str) -> dict[str, Any]:
    return dict(module.ffi.typeof(name).fields or ())


def text_at(pointer: Any) -> bytes:
    return bytes(ze.ffi.string(ze.ffi.cast("char *", pointer)))


@pytest.mark.parametrize(("module", "name"), ALL, ids=[name for _, name in ALL])
def test_every_struct_can_be_made_and_printed(module: Any, name: str) -> None:
    made = getattr(module, name)()
    assert repr(made).startswith(f"{name}(")
    for member in members(module, name):
        assert f"{member}=" in repr(made)
        getattr(made, member)
    assert len(getattr(module, name).array(3)) == 3


def test_stype_is_set_in_every_struct_that_has_one() -> None:
    checked = 0
    for module, name in ALL:
        if "stype" not in members(module, name) or name in BASES:
            continue
        stype = getattr(module, name)().stype
        # The same words, sometimes in another order: `…_properties_ext_t` is EXT_PROPERTIES.
        words = sorted(name.removesuffix("_t").upper().split("_")[1:])
        expected = STYPE_OF_ANOTHER_NAME.get(name)
        assert stype.name is not None, name
        assert stype.name == expected or sorted(stype.name.split("_")) == words, (name, stype)
        assert type(stype).__name__ == f"{name.partition('_')[0]}_structure_type_t"
        assert [item.stype for item in getattr(module, name).array(2)] == [stype, stype]
        checked += 1
    assert checked > 250


def test_members_are_set_by_keyword_and_read_by_name() -> None:
    desc = ze.ze_command_queue_desc_t(
        ordinal=1, index=2, mode=ze.ze_command_queue_mode_t.SYNCHRONOUS
    )
    assert (desc.ordinal, desc.index, desc.flags) == (1, 2, 0)
    assert desc.mode is ze.ze_command_queue_mode_t.SYNCHRONOUS
    assert desc.cdata.mode == 1
    desc.index = 7
    assert desc.cdata.index == desc.index == 7


def test_new_makes_a_struct_by_its_name() -> None:
    desc = ze.new("ze_fence_desc_t", flags=1)
    assert type(desc) is ze.ze_fence_desc_t
    assert desc.flags is ze.ze_fence_flags_t.SIGNALED
    with pytest.raises(AttributeError, match="ze_nothing_t"):
        ze.new("ze_nothing_t")


def test_an_unknown_member_is_an_error_that_names_the_members() -> None:
    desc: Any = ze.ze_fence_desc_t()
    needed = "ze_fence_desc_t has no member 'flag'; it has stype, pNext, flags"
    with pytest.raises(AttributeError, match=needed):
        desc.flag = 1
    with pytest.raises(AttributeError, match=needed):
        _ = desc.flag
    with pytest.raises(AttributeError, match=needed):
        ze.new("ze_fence_desc_t", flag=1)


@pytest.mark.parametrize(
    ("name", "member", "value", "error"),
    [
        ("ze_device_thread_t", "slice", "x", TypeError),
        ("ze_device_thread_t", "slice", None, TypeError),
        ("ze_device_thread_t", "slice", 1.5, TypeError),
        ("ze_device_thread_t", "slice", -1, OverflowError),
        ("ze_device_thread_t", "slice", 1 << 32, OverflowError),
        ("ze_device_properties_t", "name", "x" * 257, ValueError),
        ("ze_device_properties_t", "uuid", ze.ze_driver_uuid_t(), TypeError),
        ("ze_device_properties_t", "uuid", 5, TypeError),
        ("ze_device_compute_properties_t", "subGroupSizes", range(9), IndexError),
        ("ze_device_compute_properties_t", "subGroupSizes", 8, TypeError),
        ("ze_ipc_mem_handle_t", "data", bytes(65), ValueError),
        ("ze_kernel_desc_t", "pKernelName", "a\0b", ValueError),
        ("ze_kernel_desc_t", "pKernelName", "\ud800", ValueError),
        ("ze_context_desc_t", "pNext", "text", TypeError),
        ("ze_context_desc_t", "pNext", 1.5, TypeError),
        ("ze_module_desc_t", "pInputModule", np.zeros(8, "u1")[::2], ValueError),
        ("ze_module_desc_t", "pInputModule", memoryview(bytes(8))[::2], BufferError),
        ("ze_module_desc_t", "pInputModule", "text", TypeError),
        ("ze_module_constants_t", "pConstantIds", [1, -1], OverflowError),
        ("ze_module_constants_t", "pConstantIds", np.arange(2, dtype="u8"), TypeError),
    ],
)
def test_a_wrong_value_is_an_error_that_names_struct_and_member(
    name: str, member: str, value: object, error: type[Exception]
) -> None:
    with pytest.raises(error, match=rf"^{name}\.{member}: "):
        ze.new(name, **{member: value})


def test_text_members_read_as_str_and_a_full_one_needs_no_NUL() -> None:
    properties: Any = ze.ze_device_properties_t(name="é" * 128)
    assert properties.name == "é" * 128
    properties.name = b"short"
    assert properties.name == "short"
    assert bytes(ze.ffi.buffer(properties.cdata.name)) == b"short" + bytes(251)


def test_text_that_is_not_utf8_is_still_text() -> None:
    assert ze.ze_device_properties_t(name=b"\xffGPU").name == "\N{REPLACEMENT CHARACTER}GPU"


def test_text_pointers_are_copied_terminated_and_kept() -> None:
    desc = ze.ze_kernel_desc_t(pKernelName="a" * 1000)
    gc.collect()
    assert text_at(desc.cdata.pKernelName) == b"a" * 1000
    assert desc.pKernelName == "a" * 1000
    desc.pKernelName = None
    assert desc.pKernelName is None


def test_opaque_bytes_stay_bytes() -> None:
    data = bytes(range(64))
    handle = ze.ze_ipc_mem_handle_t(data=data)
    assert handle.data == data
    assert bytes(ze.ffi.buffer(handle.cdata)) == data
    assert ze.ze_ipc_mem_handle_t(data=b"\0a").data == b"\0a" + bytes(62)
    assert ze.ze_device_uuid_t(id=bytearray(range(16))).id == bytes(range(16))


def test_arrays_read_as_tuples() -> None:
    properties = ze.ze_device_compute_properties_t(numSubGroupSizes=2, subGroupSizes=[8, 16])
    assert properties.subGroupSizes == (8, 16, 0, 0, 0, 0, 0, 0)


def test_flags_and_booleans_read_as_what_the_specification_calls_them() -> None:
    properties = ze.ze_device_properties_t(type=9, flags=3)
    assert repr(properties.type) == "ze_device_type_t(0x9)"
    kind = ze.ze_device_property_flags_t
    assert properties.flags == kind.INTEGRATED | kind.SUBDEVICE
    assert type(properties.flags) is kind
    assert zes.zes_fan_properties_t(canControl=True).canControl is True


def test_pointer_members_take_buffers_and_sequences() -> None:
    spirv = bytes(range(8))
    for source in (spirv, bytearray(spirv), memoryview(spirv), np.frombuffer(spirv, "u1")):
        desc = ze.ze_module_desc_t(pInputModule=source)
        assert bytes(ze.ffi.buffer(desc.pInputModule, 8)) == spirv
    ids = ze.ze_module_constants_t(numConstants=2, pConstantIds=np.array([1, 2], "u4"))
    assert list(ids.pConstantIds[0:2]) == [1, 2]
    values = [ze.ffi.new("int *", 3), ze.ffi.new("int *", 4)]
    constants = ze.ze_module_constants_t(pConstantIds=[7, 8], pConstantValues=values)
    del values
    gc.collect()
    assert list(constants.pConstantIds[0:2]) == [7, 8]
    assert [ze.ffi.cast("int *", constants.pConstantValues[i])[0] for i in (0, 1)] == [3, 4]


def test_what_a_pointer_member_points_at_lives_as_long_as_the_struct() -> None:
    array = np.arange(8, dtype="u1")
    alive = weakref.ref(array)
    desc: Any = ze.ze_module_desc_t(pInputModule=array)
    del array
    gc.collect()
    assert alive() is not None
    assert bytes(ze.ffi.buffer(desc.pInputModule, 8)) == bytes(range(8))
    desc.pInputModule = None
    assert alive() is None


def test_a_pointer_set_through_a_nested_view_lives_as_long_as_the_struct() -> None:
    array, other = np.arange(4), np.arange(4)
    alive, other_alive = weakref.ref(array), weakref.ref(other)
    argument: Any = ur.ur_exp_kernel_arg_properties_t()
    argument.value.pointer = array
    del array
    gc.collect()
    assert alive() is not None
    argument.value.pointer = other
    assert alive() is None
    del argument, other
    gc.collect()
    assert other_alive() is None


def test_a_chained_struct_lives_as_long_as_the_first() -> None:
    last = ze.ze_external_memory_export_desc_t(flags=2)
    middle = ze.ze_relaxed_allocation_limits_exp_desc_t(pNext=last, flags=1)
    first = ze.ze_device_mem_alloc_desc_t(pNext=middle)
    alive = weakref.ref(last)
    del last, middle
    gc.collect()
    second = ze.ffi.cast("ze_relaxed_allocation_limits_exp_desc_t *", first.cdata.pNext)
    third = ze.ffi.cast("ze_external_memory_export_desc_t *", second.pNext)
    assert second.stype == ze.ZE_STRUCTURE_TYPE_RELAXED_ALLOCATION_LIMITS_EXP_DESC
    assert third.stype == ze.ZE_STRUCTURE_TYPE_EXTERNAL_MEMORY_EXPORT_DESC
    assert (second.flags, third.flags) == (1, 2)
    del first
    gc.collect()
    assert alive() is None


def test_a_nested_struct_is_a_view_that_keeps_its_owner() -> None:
    outer = ze.ze_device_properties_t(uuid=ze.ze_device_uuid_t(id=bytes(range(16))))
    view = outer.uuid
    view.id = bytes(range(1, 17))
    assert outer.uuid.id == bytes(range(1, 17))
    alive = weakref.ref(outer)
    del outer
    gc.collect()
    assert alive() is not None
    assert view.id == bytes(range(1, 17))
    del view
    gc.collect()
    assert alive() is None


def test_structs_of_an_array_keep_the_array() -> None:
    kind: Any = ze.ze_device_memory_properties_t
    elements = kind.array(3)
    views = kind.views(elements, 3)
    views[2].name = "third"
    del elements
    gc.collect()
    assert [view.name for view in views] == ["", "", "third"]
    last = views.pop()
    del views
    gc.collect()
    assert last.name == "third"


def test_a_struct_prints_as_it_would_be_written() -> None:
    desc = ze.ze_kernel_desc_t(pKernelName="add", flags=1)
    assert repr(desc) == (
        "ze_kernel_desc_t(stype=ze_structure_type_t.KERNEL_DESC, pNext=NULL, "
        "flags=ze_kernel_flags_t.FORCE_RESIDENCY, pKernelName='add')"
    )
    outer = ze.ze_device_properties_t(uuid=ze.ze_device_uuid_t(id=b"\1" * 16))
    assert "uuid=ze_device_uuid_t(id=b'" + r"\x01" * 16 + "')" in repr(outer)
    address = int(ze.ffi.cast("uintptr_t", outer.cdata))
    assert f"pNext={hex(address)}" in repr(ze.ze_context_desc_t(pNext=outer))


def test_a_struct_is_not_pickled_or_copied_by_accident() -> None:
    for attempt in (pickle.dumps, copy.copy, copy.deepcopy):
        with pytest.raises(TypeError, match="ze_context_desc_t holds C memory"):
            attempt(ze.ze_context_desc_t())
