"""The C API by its C names, end to end on the CPU driver: real results, and errors that tell."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import numpy as np
import pytest

import oneapi_l0
from oneapi_l0 import errors
from oneapi_l0.drivers.cpu import open_implementation
from oneapi_l0.drivers.python import PythonDriver
from oneapi_l0.raw import ze, zes

pytestmark = pytest.mark.needs("cpu")

SPIRV = Path(__file__).parents[1].joinpath("examples/kernels/vector_add.spv").read_bytes()
FOREVER = 2**64 - 1
R = ze.ze_result_t


def module_desc(spirv: bytes = SPIRV, **fields: Any) -> ze.ze_module_desc_t:
    return ze.ze_module_desc_t(
        format=ze.ze_module_format_t.IL_SPIRV, inputSize=len(spirv), pInputModule=spirv, **fields
    )


@pytest.fixture(scope="module")
def cpu(require: Callable[..., None]) -> Iterator[Any]:
    """The CPU driver's checked functions, and the objects that most tests need."""
    require("cpu")
    driver = oneapi_l0.open_driver("cpu")
    z = driver.ze
    device = z.zeDeviceGet(driver.handles[0])[0]
    context = z.zeContextCreate(driver.handles[0], ze.ze_context_desc_t())
    module = z.zeModuleCreate(context, device, module_desc())
    kernel = z.zeKernelCreate(module, ze.ze_kernel_desc_t(pKernelName="vector_add"))
    yield SimpleNamespace(
        z=z, driver=driver, device=device, context=context, module=module, kernel=kernel
    )
    z.zeKernelDestroy(kernel)
    z.zeModuleDestroy(module)
    z.zeContextDestroy(context)


def refused(
    call: Callable[..., Any], *arguments: Any, kind: type[errors.Error] = errors.InvalidArgument
) -> errors.Error:
    with pytest.raises(kind) as caught:
        call(*arguments)
    return caught.value


# Results ------------------------------------------------------------------------------------


def test_two_vectors_are_added(cpu: Any) -> None:
    z, n = cpu.z, 1000
    a = np.random.default_rng(1).random(n, dtype="f4")
    b = np.random.default_rng(2).random(n, dtype="f4")
    out = np.zeros(n, "f4")
    desc = ze.ze_device_mem_alloc_desc_t()
    pointers = [z.zeMemAllocDevice(cpu.context, desc, a.nbytes, 64, cpu.device) for _ in range(3)]
    for index, pointer in enumerate(pointers):
        z.zeKernelSetArgumentValue(cpu.kernel, index, 8, ze.ffi.new("void **", pointer))
    z.zeKernelSetArgumentValue(cpu.kernel, 3, 4, np.array([n], "u4"))
    size = z.zeKernelSuggestGroupSize(cpu.kernel, n, 1, 1)
    z.zeKernelSetGroupSize(cpu.kernel, *size)
    groups = ze.ze_group_count_t(groupCountX=-(-n // size[0]), groupCountY=1, groupCountZ=1)
    queue = z.zeCommandQueueCreate(cpu.context, cpu.device, ze.ze_command_queue_desc_t())
    commands = z.zeCommandListCreate(cpu.context, cpu.device, ze.ze_command_list_desc_t())
    z.zeCommandListAppendMemoryCopy(commands, pointers[0], a, a.nbytes)
    z.zeCommandListAppendMemoryCopy(commands, pointers[1], b, b.nbytes)
    z.zeCommandListAppendBarrier(commands)
    z.zeCommandListAppendLaunchKernel(commands, cpu.kernel, groups)
    z.zeCommandListAppendBarrier(commands)
    z.zeCommandListAppendMemoryCopy(commands, out, pointers[2], out.nbytes)
    z.zeCommandListClose(commands)
    assert not out.any()
    z.zeCommandQueueExecuteCommandLists(queue, [commands])
    assert z.zeCommandQueueSynchronize(queue, FOREVER) is R.SUCCESS
    np.testing.assert_array_equal(out, a + b)
    z.zeCommandListDestroy(commands)
    z.zeCommandQueueDestroy(queue)
    for pointer in pointers:
        z.zeMemFree(cpu.context, pointer)


def test_lists_come_as_lists_of_handles_and_structs(cpu: Any) -> None:
    z = cpu.z
    drivers = z.zeDriverGet()
    assert isinstance(drivers[0], ze.ze_driver_handle_t)
    assert drivers == cpu.driver.handles
    devices = z.zeDeviceGet(drivers[0])
    assert [isinstance(device, ze.ze_device_handle_t) for device in devices] == [True]
    assert devices[0] == cpu.device
    groups = z.zeDeviceGetCommandQueueGroupProperties(cpu.device)
    assert {type(group) for group in groups} == {ze.ze_command_queue_group_properties_t}
    assert ze.ze_command_queue_group_property_flags_t.COMPUTE in groups[0].flags
    assert z.zeDeviceGetMemoryProperties(cpu.device)[0].totalSize > 1 << 28
    assert z.zeDeviceGetSubDevices(cpu.device) == []
    assert z.zeModuleGetKernelNames(cpu.module) == ["vector_add"]


def test_outputs_are_returned_in_C_order(cpu: Any) -> None:
    z = cpu.z
    properties = z.zeDeviceGetProperties(cpu.device)
    assert properties.type is ze.ze_device_type_t.CPU
    assert properties.name
    host, device = z.zeDeviceGetGlobalTimestamps(cpu.device)
    assert 0 < host <= z.zeDeviceGetGlobalTimestamps(cpu.device)[0]
    assert device > 0
    memory = z.zeMemAllocHost(cpu.context, ze.ze_host_mem_alloc_desc_t(), 4096, 64)
    base, nbytes = z.zeMemGetAddressRange(cpu.context, memory + 100)
    assert base == memory
    assert nbytes >= 4096
    found, owner = z.zeMemGetAllocProperties(cpu.context, memory)
    assert found.type is ze.ze_memory_type_t.HOST
    assert not owner
    z.zeMemFree(cpu.context, memory)
    assert z.zeDriverGetApiVersion(cpu.driver.handles[0]) >= ze.ze_api_version_t["1_0"]


def test_text_and_truth_come_as_str_and_bool(cpu: Any) -> None:
    assert cpu.z.zeKernelGetName(cpu.kernel) == "vector_add"
    assert cpu.z.zeDeviceCanAccessPeer(cpu.device, cpu.device) is True
    commands = cpu.z.zeCommandListCreate(cpu.context, cpu.device, ze.ze_command_list_desc_t())
    assert cpu.z.zeCommandListIsImmediate(commands) is False
    cpu.z.zeCommandListDestroy(commands)


def test_a_native_binary_makes_the_same_module(cpu: Any) -> None:
    binary = cpu.z.zeModuleGetNativeBinary(cpu.module)
    desc = ze.ze_module_desc_t(
        format=ze.ze_module_format_t.NATIVE, inputSize=len(binary), pInputModule=binary
    )
    again = cpu.z.zeModuleCreate(cpu.context, cpu.device, desc)
    assert cpu.z.zeModuleGetKernelNames(again) == ["vector_add"]
    cpu.z.zeModuleDestroy(again)


def test_a_status_that_is_no_error_is_returned(cpu: Any) -> None:
    z = cpu.z
    queue = z.zeCommandQueueCreate(cpu.context, cpu.device, ze.ze_command_queue_desc_t())
    commands = z.zeCommandListCreate(cpu.context, cpu.device, ze.ze_command_list_desc_t())
    out = np.zeros(1 << 26, "u1")  # long enough to be found unfinished
    for _ in range(8):
        z.zeCommandListAppendMemoryFill(commands, out, b"\1", 1, out.nbytes)
    z.zeCommandListClose(commands)
    z.zeCommandQueueExecuteCommandLists(queue, [commands])
    assert z.zeCommandQueueSynchronize(queue, 0) is R.NOT_READY
    assert z.zeCommandQueueSynchronize(queue, FOREVER) is R.SUCCESS
    assert out.all()
    assert z.zeCommandQueueSynchronize(queue, 0) is R.SUCCESS
    z.zeCommandListDestroy(commands)
    z.zeCommandQueueDestroy(queue)


# Errors -------------------------------------------------------------------------------------


def test_an_error_carries_result_function_driver_and_the_drivers_words(cpu: Any) -> None:
    desc = ze.ze_kernel_desc_t(pKernelName="nothing")
    error = refused(cpu.z.zeKernelCreate, cpu.module, desc)
    assert error.result is R.ERROR_INVALID_KERNEL_NAME
    assert error.function == "zeKernelCreate"
    assert error.driver == cpu.driver.name
    assert "nothing" in error.detail
    assert "vector_add" in error.detail
    lines = str(error).splitlines()
    assert lines[0] == f"zeKernelCreate: INVALID_KERNEL_NAME ({cpu.driver.name})"
    assert lines[1].strip() == error.detail
    assert lines[2] == error.hint != ""
    assert isinstance(error, ValueError)


def test_a_module_that_does_not_build_raises_with_its_log(cpu: Any) -> None:
    for desc, reason in (
        (module_desc(b"not SPIR-V at all!"), "SPIR-V"),
        (module_desc(SPIRV[:-8]), "SPIR-V"),
        (module_desc(pBuildFlags="--no-such-flag"), "--no-such-flag"),
    ):
        args = (cpu.context, cpu.device, desc)
        error = refused(cpu.z.zeModuleCreate, *args, kind=errors.BuildFailed)
        assert error.result is R.ERROR_MODULE_BUILD_FAILURE
        assert reason in error.detail
        assert reason in str(error)


@pytest.mark.parametrize(
    ("index", "nbytes", "result"),
    [
        (4, 8, "ERROR_INVALID_KERNEL_ARGUMENT_INDEX"),
        (0, 4, "ERROR_INVALID_KERNEL_ARGUMENT_SIZE"),
        (3, 2, "ERROR_INVALID_KERNEL_ARGUMENT_SIZE"),
    ],
)
def test_a_wrong_kernel_argument_is_refused(cpu: Any, index: int, nbytes: int, result: str) -> None:
    error = refused(cpu.z.zeKernelSetArgumentValue, cpu.kernel, index, nbytes, bytes(8))
    assert error.result is R[result]
    assert "vector_add" in error.detail


def test_too_much_or_misaligned_memory_is_not_supported(cpu: Any) -> None:
    desc = ze.ze_device_mem_alloc_desc_t()
    for nbytes, alignment, result in (
        (1 << 60, 64, R.ERROR_UNSUPPORTED_SIZE),
        (64, 3, R.ERROR_UNSUPPORTED_ALIGNMENT),
    ):
        args = (cpu.context, desc, nbytes, alignment, cpu.device)
        error = refused(cpu.z.zeMemAllocDevice, *args, kind=errors.NotSupported)
        assert error.result is result


@pytest.mark.parametrize("null", [None, ze.ffi.NULL, ze.ffi.cast("ze_device_handle_t", 0)])
def test_a_NULL_handle_is_refused_before_the_call(cpu: Any, null: Any) -> None:
    error = refused(cpu.z.zeDeviceGetProperties, null)
    assert error.result is R.ERROR_INVALID_NULL_HANDLE
    assert error.detail == "hDevice is NULL; no call was made"
    error = refused(cpu.z.zeContextCreate, null, ze.ze_context_desc_t())
    assert error.detail == "hDriver is NULL; no call was made"


def test_a_wrong_kind_of_handle_is_refused_before_the_call(cpu: Any) -> None:
    for wrong in (cpu.context, 5, "device", b"device", ze.ffi.new("int *")):
        with pytest.raises(TypeError):
            cpu.z.zeDeviceGetProperties(wrong)


def test_a_missing_function_says_which_version_brings_it() -> None:
    needs = "zesDeviceGet"
    implementation = open_implementation()
    for name in (needs, "zesInit"):
        del implementation.functions[name]
    driver = PythonDriver(implementation).initialise()
    error = refused(driver.zes.zesDeviceGet, driver.handles[0], kind=errors.NotSupported)
    assert str(error) == f"{needs} needs Level Zero 1.5; {driver.name} does not offer it"
    assert error.result is R.ERROR_UNSUPPORTED_FEATURE
    assert error.function == needs
    unchecked = refused(driver.ze.unchecked.zesInit, 0, kind=errors.NotSupported)
    assert str(unchecked).startswith("zesInit needs Level Zero 1.5; ")


def test_a_function_of_no_specification_is_an_AttributeError(cpu: Any) -> None:
    for holder in (cpu.z, cpu.driver.functions, cpu.z.unchecked, ze, zes, ze.unchecked):
        with pytest.raises(AttributeError, match="zeDoNothing"):
            _ = holder.zeDoNothing


def test_unchecked_functions_return_their_code(cpu: Any) -> None:
    unchecked = cpu.z.unchecked
    properties = ze.ze_device_properties_t()
    null = ze.ffi.NULL
    code = unchecked.zeDeviceGetProperties(null, properties.cdata)
    assert (type(code), code) == (int, R.ERROR_INVALID_NULL_HANDLE)
    assert unchecked.zeDeviceGetProperties(cpu.device, properties.cdata) == 0
    assert properties.name == cpu.z.zeDeviceGetProperties(cpu.device).name
    count = ze.ffi.new("uint32_t *")
    assert unchecked.zeDeviceGet(cpu.driver.handles[0], count, null) == 0
    assert count[0] == 1
    assert unchecked.zeDeviceGetProperties is unchecked.zeDeviceGetProperties


# The module-level functions -----------------------------------------------------------------


def python(code: str, **env: str) -> str:
    result = subprocess.run(
        [sys.executable, "-W", "error", "-c", code],
        env={**os.environ, **env},
        capture_output=True,
        text=True,
    )
    assert result.returncode == 0, result.stderr
    return result.stdout


def test_functions_of_the_module_are_the_default_drivers() -> None:
    output = python(
        "import oneapi_l0\n"
        "from oneapi_l0.raw import ze\n"
        "device = ze.zeDeviceGet(ze.zeDriverGet()[0])[0]\n"
        "cpu = oneapi_l0.open_driver('cpu')\n"
        "assert oneapi_l0.default_driver() is cpu\n"
        "assert oneapi_l0.open_driver() is cpu\n"
        "assert cpu.ze.zeDeviceGet(cpu.handles[0]) == [device]\n"
        "assert ze.unchecked.driver is cpu\n"
        "print(ze.zeDeviceGetProperties(device).type)\n",
        ONEAPI_L0_DRIVERS="cpu",
    )
    assert output == "ze_device_type_t.CPU\n"


def test_importing_and_naming_types_opens_no_driver() -> None:
    output = python(
        "import sys\n"
        "from oneapi_l0.raw import ur, ze, zer, zes, zet\n"
        "import oneapi_l0\n"
        "ze.ze_device_type_t.GPU, ze.ZE_RESULT_SUCCESS, ze.ze_context_desc_t(flags=1)\n"
        "repr(zes.zes_device_properties_t()), ur.ur_result_t(1), ze.ze_device_handle_t\n"
        "function = ze.zeDeviceGet\n"
        "loaded = {'numpy', 'oneapi_l0.drivers.cpu', 'oneapi_l0.loader'} & set(sys.modules)\n"
        "maps = open('/proc/self/maps').read()\n"
        "print(loaded, [name for name in ('libze', 'libur_', 'libintelocl') if name in maps])\n"
        "function(ze.zeDriverGet()[0])\n"
        "print('libintelocl' in open('/proc/self/maps').read())\n",
        ONEAPI_L0_DRIVERS="cpu",
    )
    assert output == "set() []\nTrue\n"


def test_calls_that_leave_out_c_convert_and_refuse_as_c_does(cpu: Any) -> None:
    """Functions that are called often go to the driver's Python, where nothing shows it."""
    functions = cpu.driver.functions
    assert functions.zeKernelSetArgumentValue is not cpu.driver.pointer("zeKernelSetArgumentValue")
    kernel = cpu.z.zeKernelCreate(cpu.module, ze.ze_kernel_desc_t(pKernelName="vector_add"))
    assert functions.zeKernelSetArgumentValue(kernel, 3, 4, b"\1\0\0\0") == 0
    assert functions.zeKernelSetArgumentValue(kernel, 0, 8, bytes(8)) == 0
    assert functions.zeKernelSetArgumentValue(kernel, 9, 4, bytes(4)) == (
        R.ERROR_INVALID_KERNEL_ARGUMENT_INDEX
    )
    assert "so none at 9" in cpu.driver.last_error()
    with pytest.raises(TypeError):
        functions.zeKernelSetArgumentValue(kernel, 3, 4, object())
    with pytest.raises(TypeError):
        functions.zeKernelSetArgumentValue(kernel, 3)
