"""Unified Runtime through its real loader and OpenCL adapter, on the Intel CPU runtime."""

from __future__ import annotations

import gc
import os
import subprocess
import sys
import weakref
from collections.abc import Callable, Iterator
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import numpy as np
import pytest

import oneapi_l0
from oneapi_l0 import errors
from oneapi_l0.raw import ur

pytestmark = pytest.mark.needs("ur")

SPIRV = Path(__file__).parents[1].joinpath("examples/kernels/vector_add.spv").read_bytes()
R = ur.ur_result_t
D = ur.ur_device_info_t
Argument = ur.ur_exp_kernel_arg_properties_t
Value = ur.ur_exp_kernel_arg_value_t
Kind = ur.ur_exp_kernel_arg_type_t


@pytest.fixture(scope="module")
def runtime(require: Callable[..., None]) -> Iterator[Any]:
    """Unified Runtime's checked functions, the CPU device, a context and a queue."""
    require("ur")
    driver = oneapi_l0.open_driver("unified_runtime")
    u = driver.ur
    (adapter,) = [
        handle
        for handle in driver.handles
        if u.urAdapterGetInfo(handle, ur.ur_adapter_info_t.BACKEND) == ur.ur_backend_t.OPENCL
    ]
    platform = u.urPlatformGet(adapter)[0]
    device = u.urDeviceGet(platform, ur.ur_device_type_t.CPU)[0]
    context = u.urContextCreate([device])
    queue = u.urQueueCreate(context, device)
    yield SimpleNamespace(
        u=u,
        driver=driver,
        adapter=adapter,
        platform=platform,
        device=device,
        context=context,
        queue=queue,
    )
    u.urQueueRelease(queue)
    u.urContextRelease(context)


@pytest.fixture(scope="module")
def kernel(runtime: Any) -> Iterator[Any]:
    program = runtime.u.urProgramCreateWithIL(runtime.context, SPIRV)
    runtime.u.urProgramBuild(runtime.context, program)
    kernel = runtime.u.urKernelCreate(program, "vector_add")
    yield kernel
    runtime.u.urKernelRelease(kernel)
    runtime.u.urProgramRelease(program)


def python(code: str, **env: str) -> str:
    result = subprocess.run(
        [sys.executable, "-W", "error", "-c", code], env=env, capture_output=True, text=True
    )
    assert result.returncode == 0, result.stderr
    return result.stdout


# Finding it ---------------------------------------------------------------------------------


def test_no_environment_variable_has_to_be_set() -> None:
    output = python(
        "from oneapi_l0.raw import ur\n"
        "adapter = ur.urAdapterGet()[0]\n"
        "platform = ur.urPlatformGet(adapter)[0]\n"
        "device = ur.urDeviceGet(platform, ur.ur_device_type_t.CPU)[0]\n"
        "print(ur.urDeviceGetInfo(device, ur.ur_device_info_t.TYPE))\n"
    )
    assert output == "ur_device_type_t.CPU\n"


def test_a_runtime_that_the_user_names_is_left_alone(tmp_path: Path) -> None:
    code = (
        "import os, oneapi_l0\n"
        "driver = oneapi_l0.open_driver('unified_runtime')\n"
        "print(os.environ['OCL_ICD_FILENAMES'])\n"
    )
    missing = str(tmp_path / "libnothing.so")
    assert python(code, OCL_ICD_FILENAMES=missing).strip() == missing


def test_the_adapter_and_its_platform_say_who_they_are(runtime: Any) -> None:
    u, question = runtime.u, ur.ur_platform_info_t
    assert isinstance(runtime.adapter, ur.ur_adapter_handle_t)
    assert isinstance(runtime.platform, ur.ur_platform_handle_t)
    assert u.urAdapterGetInfo(runtime.adapter, ur.ur_adapter_info_t.VERSION) >= 1
    assert u.urPlatformGetInfo(runtime.platform, question.NAME) == "Intel(R) OpenCL"
    assert u.urPlatformGetInfo(runtime.platform, question.VERSION).startswith("OpenCL ")
    assert "cl_khr_il_program" in u.urPlatformGetInfo(runtime.platform, question.EXTENSIONS)
    assert u.urPlatformGetInfo(runtime.platform, question.BACKEND) is ur.ur_backend_t.OPENCL
    assert u.urPlatformGetInfo(runtime.platform, question.ADAPTER) == runtime.adapter
    version = u.urPlatformGetApiVersion(runtime.platform)
    assert type(version) is ur.ur_api_version_t
    assert version > 0


# Typed queries ------------------------------------------------------------------------------


def answers_as(ctype: str, value: Any) -> bool:
    """Whether a value is what Python has for a C type of the specification."""
    base, bracket, count = ctype.removeprefix("const ").partition("[")
    if base == "char":
        return isinstance(value, str)
    if bracket and base == "uint8_t":
        return isinstance(value, bytes)
    if bracket:
        fits = not count.rstrip("]") or len(value) == int(count.rstrip("]"))
        return fits and isinstance(value, list) and all(answers_as(base, item) for item in value)
    if base.endswith("bool_t"):
        return isinstance(value, bool)
    if base.endswith("handle_t"):
        return isinstance(value, getattr(ur, base))
    if base.startswith("ur_"):
        return type(value) is getattr(ur, base)
    return type(value) is int and ur.ffi.sizeof(base) <= 8


def test_every_question_about_the_device_is_answered_by_its_type(runtime: Any) -> None:
    types = ur.ANSWERS["ur_device_info_t"]
    assert {int(question) for question in D} <= set(types)
    answered, unsupported = {}, set()
    for question in D:
        try:
            value = runtime.u.urDeviceGetInfo(runtime.device, question)
        except errors.NotSupported as error:
            unsupported.add(error.result)
            continue
        assert answers_as(types[int(question)], value), (question, types[int(question)], value)
        answered[question.name] = value
    assert len(answered) > 120
    assert unsupported <= {R.ERROR_UNSUPPORTED_ENUMERATION}


def test_the_answers_are_true(runtime: Any) -> None:
    def ask(question: Any) -> Any:
        return runtime.u.urDeviceGetInfo(runtime.device, question)

    assert ask(D.TYPE) is ur.ur_device_type_t.CPU
    assert ask(D.VENDOR_ID) == 0x8086
    assert ask(D.MAX_COMPUTE_UNITS) == len(os.sched_getaffinity(0))
    assert ask(D.PLATFORM) == runtime.platform
    assert len(ask(D.MAX_WORK_ITEM_SIZES)) == ask(D.MAX_WORK_ITEM_DIMENSIONS) == 3
    assert ask(D.ENDIAN_LITTLE) is (sys.byteorder == "little")
    assert len(ask(D.MAX_WORK_GROUPS_3D)) == 3
    assert len(ask(D.UUID)) == 16
    assert ur.ur_device_usm_access_capability_flags_t.ACCESS in ask(D.USM_HOST_SUPPORT)
    assert not ask(D.PARENT_DEVICE)


def test_an_unknown_question_is_an_error(runtime: Any) -> None:
    with pytest.raises(errors.NotSupported) as caught:
        runtime.u.urDeviceGetInfo(runtime.device, 0x7777)
    assert caught.value.result is R.ERROR_UNSUPPORTED_ENUMERATION
    assert caught.value.function == "urDeviceGetInfo"


def test_programs_and_kernels_answer_too(runtime: Any, kernel: Any) -> None:
    u = runtime.u
    program = u.urKernelGetInfo(kernel, ur.ur_kernel_info_t.PROGRAM)
    assert u.urKernelGetInfo(kernel, ur.ur_kernel_info_t.FUNCTION_NAME) == "vector_add"
    assert u.urKernelGetInfo(kernel, ur.ur_kernel_info_t.NUM_ARGS) == 4
    assert u.urKernelGetInfo(kernel, ur.ur_kernel_info_t.CONTEXT) == runtime.context
    assert u.urProgramGetInfo(program, ur.ur_program_info_t.DEVICES) == [runtime.device]
    assert u.urProgramGetInfo(program, ur.ur_program_info_t.IL) == SPIRV
    assert u.urProgramGetInfo(program, ur.ur_program_info_t.KERNEL_NAMES) == "vector_add"
    question = ur.ur_kernel_group_info_t.COMPILE_WORK_GROUP_SIZE
    assert u.urKernelGetGroupInfo(kernel, runtime.device, question) == [0, 0, 0]


# Work ---------------------------------------------------------------------------------------


def test_a_kernel_adds_two_vectors(runtime: Any, kernel: Any) -> None:
    u, n = runtime.u, 1000
    a = np.random.default_rng(1).random(n, dtype="f4")
    b = np.random.default_rng(2).random(n, dtype="f4")
    out = np.zeros(n, "f4")
    pointers = [
        u.urUSMDeviceAlloc(runtime.context, runtime.device, None, None, a.nbytes) for _ in range(3)
    ]
    u.urEnqueueUSMMemcpy(runtime.queue, True, pointers[0], a, a.nbytes)
    u.urEnqueueUSMMemcpy(runtime.queue, True, pointers[1], b, b.nbytes)
    arguments = [
        Argument(type=Kind.POINTER, index=index, size=8, value=Value(pointer=pointer))
        for index, pointer in enumerate(pointers)
    ]
    count = Value(value=np.array([n], "u4"))
    arguments.append(Argument(type=Kind.VALUE, index=3, size=4, value=count))
    event = ur.ffi.new("ur_event_handle_t *")
    launch = u.urEnqueueKernelLaunchWithArgsExp
    result = launch(runtime.queue, kernel, 1, None, [1024], [64], arguments, phEvent=event)
    assert result is R.SUCCESS
    u.urEventWait([event[0]])
    status = u.urEventGetInfo(event[0], ur.ur_event_info_t.COMMAND_EXECUTION_STATUS)
    assert status is ur.ur_event_status_t.COMPLETE
    u.urEnqueueUSMMemcpy(runtime.queue, False, out, pointers[2], out.nbytes)
    assert u.urQueueFinish(runtime.queue) is R.SUCCESS
    np.testing.assert_array_equal(out, a + b)
    u.urEventRelease(event[0])
    for pointer in pointers:
        u.urUSMFree(runtime.context, pointer)


def test_shared_memory_is_filled_and_says_what_it_is(runtime: Any) -> None:
    u, ask = runtime.u, ur.ur_usm_alloc_info_t
    memory = u.urUSMSharedAlloc(runtime.context, runtime.device, None, None, 4096)
    u.urEnqueueUSMFill(runtime.queue, memory, 2, b"\1\2", 4096)
    u.urQueueFinish(runtime.queue)
    assert bytes(ur.ffi.buffer(memory, 4096)) == b"\1\2" * 2048
    kind = u.urUSMGetMemAllocInfo(runtime.context, memory, ask.TYPE)
    assert kind is ur.ur_usm_type_t.SHARED
    assert u.urUSMGetMemAllocInfo(runtime.context, memory, ask.BASE_PTR) == memory
    assert u.urUSMGetMemAllocInfo(runtime.context, memory, ask.SIZE) == 4096
    u.urUSMFree(runtime.context, memory)


def test_host_memory_is_kept_until_the_queue_is_finished(runtime: Any) -> None:
    source, out = np.arange(64, dtype="u1"), np.zeros(64, "u1")
    alive = weakref.ref(source)
    runtime.u.urEnqueueUSMMemcpy(runtime.queue, False, out, source, 64)
    del source
    gc.collect()
    assert alive() is not None
    runtime.u.urQueueFinish(runtime.queue)
    gc.collect()
    assert alive() is None
    np.testing.assert_array_equal(out, np.arange(64, dtype="u1"))


# Errors -------------------------------------------------------------------------------------


def test_errors_have_unified_runtimes_own_codes(runtime: Any, kernel: Any) -> None:
    program = runtime.u.urKernelGetInfo(kernel, ur.ur_kernel_info_t.PROGRAM)
    with pytest.raises(errors.InvalidArgument, match="urKernelCreate: INVALID_KERNEL_NAME") as e:
        runtime.u.urKernelCreate(program, "nothing")
    assert e.value.result is R.ERROR_INVALID_KERNEL_NAME
    assert e.value.driver == runtime.driver.name


def test_a_hint_names_functions_of_the_same_specification() -> None:
    driver = SimpleNamespace(name="a driver")
    error = errors.failure(R.ERROR_INVALID_KERNEL_NAME, "urKernelCreate", driver)
    assert "zeModule" not in error.hint


def test_a_program_that_does_not_build_raises_with_its_log(runtime: Any) -> None:
    program = runtime.u.urProgramCreateWithIL(runtime.context, SPIRV)
    with pytest.raises(errors.Error, match="urProgramBuild: ") as caught:
        runtime.u.urProgramBuild(runtime.context, program, "-no-such-option")
    assert "ERROR" in caught.value.result.name
    assert "-no-such-option" in caught.value.detail
    assert caught.value.detail.splitlines()[-1] in str(caught.value)
    runtime.u.urProgramRelease(program)


def test_NULL_and_wrong_handles_are_refused_before_the_call(runtime: Any) -> None:
    for null in (None, ur.ffi.NULL):
        with pytest.raises(errors.InvalidArgument, match="no call was made") as caught:
            runtime.u.urDeviceGetInfo(null, D.NAME)
        assert caught.value.result is R.ERROR_INVALID_NULL_HANDLE
    with pytest.raises(errors.InvalidArgument, match="phDevices is empty; no call was made"):
        runtime.u.urContextCreate([])
    for wrong in (runtime.platform, 5, "device"):
        with pytest.raises(TypeError):
            runtime.u.urDeviceGetInfo(wrong, D.NAME)


def test_unified_runtime_has_no_level_zero_functions(runtime: Any) -> None:
    with pytest.raises(AttributeError, match="has no 'ze'"):
        _ = runtime.driver.ze
    with pytest.raises(AttributeError, match="Unified Runtime has no function 'zeInit'"):
        _ = runtime.driver.functions.zeInit
