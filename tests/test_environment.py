"""The variables that matter: each says what it does, and which values cannot be meant."""

from __future__ import annotations

import pytest
from fake_machine import FakeMachine

from oneapi_l0.loader.environment import affinity_mask_problem, environment


@pytest.mark.parametrize("mask", ["", "0", "0,1", "0,1.2", "1.1,1.2", "0.0", "10", "0.1.2"])
def test_todays_masks_are_fine(mask: str) -> None:
    assert affinity_mask_problem(mask) == ""


@pytest.mark.parametrize(
    ("mask", "today"),
    [("0x3", "=0,1"), ("FF", "=0,1,2,3,4,5,6,7"), ("0F", "=0,1,2,3"), ("07,01,06,05", "0,1.2")],
)
def test_the_mask_of_2019_is_pointed_out_with_the_new_form(mask: str, today: str) -> None:
    problem = affinity_mask_problem(mask)
    assert "2019" in problem
    assert "as in 0,1.2" in problem
    assert today in problem


@pytest.mark.parametrize("mask", ["gpu", "0;1", "0.", "-1", "0,,1"])
def test_a_mask_that_is_none_is_pointed_out(mask: str) -> None:
    assert "it must list devices" in affinity_mask_problem(mask)


@pytest.mark.parametrize(
    ("name", "value", "problem"),
    [
        ("ZE_FLAT_DEVICE_HIERARCHY", "flat", "COMPOSITE, FLAT, COMBINED"),
        ("ZE_ENABLE_VALIDATION_LAYER", "true", "only the value 1"),
        ("ZEL_ENABLE_LOADER_LOGGING", "yes", "only the value 1"),
        ("ZE_ENABLE_PARAMETER_VALIDATION", "1", "ZE_ENABLE_VALIDATION_LAYER=1"),
        ("ZE_ENABLE_ALT_DRIVERS", "/no.so", "/no.so"),
        ("ONEAPI_DEVICE_SELECTOR", "gpu", "backend:devices"),
        ("ONEAPI_DEVICE_SELECTOR", "vulkan:*", "unknown back end 'vulkan'"),
        ("ONEAPI_DEVICE_SELECTOR", "level_zero:gpu;!opencl:*", ""),
        ("UR_ENABLE_LAYERS", "UR_LAYER_TRACING,UR_LAYER_TRACE", "UR_LAYER_TRACE"),
        ("UR_LOG_LOADER", "level:debug", ""),
        ("SetCommandStreamReceiver", "1", "NEOReadDebugKeys=1"),
        ("ONEAPI_L0_DRIVERS", "cuda", "neither a driver nor a file: cuda"),
        ("OCL_ICD_FILENAMES", "/x.so", ""),
        ("ONEAPI_L0_CPU_SUB_DEVICES", "2x4", ""),
        ("ONEAPI_L0_CPU_SUB_DEVICES", "four", "as 2x4"),
        ("ONEAPI_L0_CPU_SUB_DEVICES", "100", "at most 64"),
        ("ONEAPI_L0_CPU_DEVICE_TYPE", "GPU", ""),
        ("ONEAPI_L0_CPU_DEVICE_TYPE", "fpga", "gpu or cpu"),
        ("ONEAPI_L0_CPU_COMPILE", "1", "it must be process"),
        ("ONEAPI_L0_CPU_COMPILE_TIMEOUT", "1 min", "number of seconds"),
    ],
)
def test_each_variable_says_what_it_does_and_what_is_wrong(
    name: str, value: str, problem: str
) -> None:
    (variable,) = environment(FakeMachine(environ={name: value, "HOME": "/root"}))
    assert (variable.name, variable.value) == (name, value)
    assert variable.meaning
    assert problem in variable.problem
    assert bool(problem) == bool(variable.problem)
