"""Enumerations and flags: ints that print their names, open to values that nobody has named."""

from __future__ import annotations

import copy
import pickle
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from oneapi_l0.raw import ur, ze, zer, zes, zet

NAMESPACES: dict[str, Any] = {"ze": ze, "zes": zes, "zet": zet, "zer": zer, "ur": ur}
ALL = [(module, name) for module in NAMESPACES.values() for name in module.ENUMS]
GPU = ze.ze_device_type_t.GPU
RW, ATOMIC = ze.ze_memory_access_cap_flags_t.RW, ze.ze_memory_access_cap_flags_t.ATOMIC


def c_constants(module: Any, name: str) -> dict[str, int]:
    """The enumerators of the C type behind a class, by their C names."""
    c_name = name.removesuffix("_flags_t") + "_flag_t" if name.endswith("_flags_t") else name
    constants: dict[str, int] = dict(module.ffi.typeof(c_name).relements)
    # The specification's own padding, which makes C compilers use 32 bits.
    return {key: value for key, value in constants.items() if not key.endswith("_FORCE_UINT32")}


def test_every_enumerator_equals_its_C_constant() -> None:
    assert len(ALL) > 300
    for module, name in ALL:
        kind = getattr(module, name)
        constants = c_constants(module, name)
        given_names = module.ENUMS[name].split()[::2]
        assert len(constants) == len(given_names), name
        for c_name, value in constants.items():
            # Names lose the type's prefix: the member's is the longest one that ends the C name.
            member = max((key for key in given_names if c_name.endswith(key)), key=len)
            assert kind[member] == value, c_name
            assert getattr(module, c_name) == value


def test_every_member_has_a_name_and_prints_it() -> None:
    for module, name in ALL:
        kind = getattr(module, name)
        members = list(kind)
        assert len(members) == len(kind) == len({int(member) for member in members}) > 0
        for member in members:
            assert type(member) is kind
            assert kind(int(member)) is member
            assert kind[member.name] is member
            assert getattr(kind, ("_" if member.name[0].isdigit() else "") + member.name) is member
            assert f"{name}.{member.name}" in repr(member)


@given(st.sampled_from(ALL), st.integers(-(2**31), 2**32 - 1))
def test_no_value_is_refused(which: tuple[Any, str], value: int) -> None:
    kind = getattr(*which)
    made = kind(value)
    assert made == value
    assert type(made) is kind
    assert repr(made).startswith(which[1])
    assert pickle.loads(pickle.dumps(made)) == made


def test_a_value_without_a_name_prints_its_number() -> None:
    unknown = ze.ze_device_type_t(9)
    assert repr(unknown) == str(unknown) == "ze_device_type_t(0x9)"
    assert unknown.name is None
    assert f"{ze.ze_device_type_t(-1)}" == "ze_device_type_t(-0x1)"


def test_a_member_is_an_int_that_prints_its_name() -> None:
    assert repr(GPU) == str(GPU) == "ze_device_type_t.GPU"
    assert GPU.name == "GPU"
    assert GPU == 1 == ze.ZE_DEVICE_TYPE_GPU
    assert {1: "gpu"}[GPU] == "gpu"
    assert sorted([ze.ze_device_type_t.CPU, GPU]) == [GPU, ze.ze_device_type_t.CPU]


def test_two_names_of_one_value_are_one_member() -> None:
    version = ze.ze_api_version_t
    newest = max(version, key=int)
    assert version.CURRENT is newest
    assert version.CURRENT.name == newest.name != "CURRENT"


def test_a_name_that_begins_with_a_digit_gets_an_underscore() -> None:
    assert ze.ze_image_type_t._2D is ze.ze_image_type_t["2D"]
    assert ze.ze_image_type_t._2D.name == "2D"
    assert ze.ze_image_type_t._2D == ze.ZE_IMAGE_TYPE_2D


def test_an_unknown_name_is_an_error() -> None:
    with pytest.raises(AttributeError, match="TPU"):
        _ = ze.ze_device_type_t.TPU  # pyright: ignore[reportAttributeAccessIssue]
    with pytest.raises(KeyError, match="TPU"):
        ze.ze_device_type_t["TPU"]
    with pytest.raises(AttributeError, match="ZE_DEVICE_TYPE_TPU"):
        _ = ze.ZE_DEVICE_TYPE_TPU  # pyright: ignore[reportAttributeAccessIssue]
    with pytest.raises(AttributeError, match="ze_nothing_t"):
        _ = ze.ze_nothing_t  # pyright: ignore[reportAttributeAccessIssue]


def test_flags_combine_and_keep_their_type() -> None:
    both = RW | ATOMIC
    assert both == 3
    for flags in (both, both & RW, both ^ RW, ~RW, 4 | RW, RW | 4, 7 & RW):
        assert type(flags) is ze.ze_memory_access_cap_flags_t
    assert both & RW is RW
    assert both ^ RW is ATOMIC
    assert both & ~RW is ATOMIC
    assert ~RW == 0xFFFFFFFE


def test_flags_say_what_they_hold() -> None:
    assert RW in RW | ATOMIC
    assert ATOMIC not in RW
    assert (RW | ATOMIC) not in RW


def test_flags_print_all_their_names_and_what_has_none() -> None:
    kind = "ze_memory_access_cap_flags_t"
    assert repr(RW) == f"{kind}.RW"
    assert repr(RW | ATOMIC) == f"{kind}.RW | {kind}.ATOMIC"
    assert repr(RW | 0x1000) == f"{kind}.RW | {kind}(0x1000)"
    assert repr(RW & 0) == f"{kind}(0)"


@pytest.mark.parametrize("value", [GPU, ze.ze_device_type_t(9), RW | ATOMIC, ur.ur_result_t(44)])
def test_pickling_and_copying_keep_value_and_type(value: Any) -> None:
    for protocol in range(pickle.HIGHEST_PROTOCOL + 1):
        restored = pickle.loads(pickle.dumps(value, protocol))
        assert restored == value
        assert type(restored) is type(value)
        assert repr(restored) == repr(value)
    assert repr(copy.deepcopy(value)) == repr(copy.copy(value)) == repr(value)


def test_a_type_is_made_once_and_says_where_it_lives() -> None:
    assert ze.ze_device_type_t is ze.ze_device_type_t
    for namespace, module in NAMESPACES.items():
        for name in module.ENUMS:
            assert getattr(module, name).__module__ == f"oneapi_l0.raw.{namespace}"


def test_all_names_are_listed_for_completion() -> None:
    for module in NAMESPACES.values():
        listed = dir(module)
        assert {*module.ENUMS, *module.STRUCTS, *module.FUNCTIONS, "ffi", "new"} <= set(listed)
