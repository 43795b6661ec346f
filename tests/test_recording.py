"""The recording driver keeps its own promises, on which users' tests depend."""

from __future__ import annotations

import subprocess
import sys
import warnings
from typing import Any

import pytest

from oneapi_l0 import errors, loader
from oneapi_l0.drivers.testing import Call, RecordingDriver, as_default
from oneapi_l0.raw import ur, ze

pytest_plugins = ["oneapi_l0.drivers.testing"]


@pytest.fixture
def driver():
    driver = RecordingDriver("ze")
    yield driver
    driver.close()


@pytest.fixture
def runtime():
    driver = RecordingDriver("ur")
    yield driver
    driver.close()


def device_of(driver: RecordingDriver) -> Any:
    driver.answer("zeDriverGet", phDrivers=[0xD0])
    driver.answer("zeDeviceGet", phDevices=[0xDE1, 0xDE2])
    return driver.ze.zeDeviceGet(driver.ze.zeDriverGet()[0])[0]


def context_of(driver: RecordingDriver) -> Any:
    driver.answer("zeDriverGet", phDrivers=[0xD0])
    return driver.ze.zeContextCreate(driver.ze.zeDriverGet()[0], ze.ze_context_desc_t())


# A test as a user writes it ---------------------------------------------------------------------


def names_of_gpus() -> list[str]:
    """The code under test: it speaks to the default driver."""
    names = []
    for handle in ze.zeDriverGet():
        for device in ze.zeDeviceGet(handle):
            properties = ze.zeDeviceGetProperties(device)
            if properties.type == ze.ze_device_type_t.GPU:
                names.append(properties.name)
    return names


def test_code_that_uses_the_default_driver(level_zero_driver: RecordingDriver):
    driver = level_zero_driver
    driver.answer("zeDriverGet", phDrivers=[0xD0])
    driver.answer("zeDeviceGet", phDevices=[0xDE1, 0xDE2])
    driver.answer(
        "zeDeviceGetProperties",
        {"pDeviceProperties": {"type": "GPU", "name": "Arc"}},
        {"pDeviceProperties": {"type": "CPU", "name": "Xeon"}},
    )
    assert names_of_gpus() == ["Arc"]
    asked = [call.arguments["hDevice"] for call in driver.calls_of("zeDeviceGetProperties")]
    assert asked == [0xDE1, 0xDE2]
    assert not driver.live


def test_the_default_of_unified_runtime(unified_runtime_driver: RecordingDriver):
    unified_runtime_driver.answer("urAdapterGet", phAdapters=[0xAD])
    (adapter,) = ur.urAdapterGet()
    ur.urAdapterRelease(adapter)
    assert not unified_runtime_driver.live


def test_the_default_driver_is_put_back():
    first, second = RecordingDriver("ze", name="first"), RecordingDriver("ze", name="second")
    with as_default(first):
        ze.zeInit(0)
        with as_default(second):
            ze.zeInit(1)
            assert loader.default_driver("ze") is second
        ze.zeInit(2)
        assert loader.default_driver("ze") is first
    assert [call.arguments["flags"] for call in first.calls] == [0, 2]
    assert [call.arguments["flags"] for call in second.calls] == [1]


def test_the_fixtures_need_pytest_and_the_driver_does_not():
    code = (
        "import sys; sys.modules['pytest'] = None\n"
        "from oneapi_l0.drivers.testing import RecordingDriver\n"
        "print(RecordingDriver('ze').ze.zeInit(0).name)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout == "SUCCESS\n"


# What is recorded -------------------------------------------------------------------------------


def test_calls_are_recorded_with_arguments_result_and_outputs(driver: RecordingDriver):
    driver.answer("zeDriverGet", phDrivers=[0xD0])
    (handle,) = driver.ze.zeDriverGet()
    assert int(driver.ffi.cast("uintptr_t", handle)) == 0xD0
    assert driver.calls == [
        Call("zeDriverGet", {"pCount": 0, "phDrivers": None}, 0, {"pCount": 1}),
        Call(
            "zeDriverGet",
            {"pCount": 1, "phDrivers": [None]},
            0,
            {"pCount": 1, "phDrivers": [0xD0]},
        ),
    ]
    assert driver.calls[0].result.name == "SUCCESS"


def test_structs_arrive_with_what_is_chained(driver: RecordingDriver):
    context = context_of(driver)
    limits = ze.ze_relaxed_allocation_limits_exp_desc_t(flags=1)
    desc = ze.ze_device_mem_alloc_desc_t(ordinal=3, pNext=limits)
    driver.ze.zeMemAllocDevice(context, desc, 64, 16, device_of(driver))
    (call,) = driver.calls_of("zeMemAllocDevice")
    assert " ".join(call.arguments) == "hContext device_desc size alignment hDevice pptr"
    arrived = call.arguments["device_desc"]
    assert arrived.pop("pNext") == {
        "stype": ze.ze_structure_type_t.RELAXED_ALLOCATION_LIMITS_EXP_DESC,
        "pNext": None,
        "flags": 1,
    }
    stype = ze.ze_structure_type_t.DEVICE_MEM_ALLOC_DESC
    assert arrived == {"stype": stype, "flags": 0, "ordinal": 3}
    assert call.arguments["hDevice"] == 0xDE1


def test_arguments_are_as_they_were_when_the_call_was_made(driver: RecordingDriver):
    desc = ze.ze_context_desc_t(flags=1)
    handle = driver.ffi.cast("ze_driver_handle_t", 0xD1)
    driver.ze.zeContextCreate(handle, desc)
    desc.flags = 2
    driver.ze.zeContextCreate(handle, desc)
    arrived = [call.arguments["desc"]["flags"] for call in driver.calls]
    assert arrived == [1, 2]


def test_arrays_bytes_text_and_structs_by_value(driver: RecordingDriver):
    kernel = driver.ffi.cast("ze_kernel_handle_t", 0xCE)
    driver.ze.zeKernelSetArgumentValue(kernel, 0, 4, b"\1\2\3\4")
    driver.ze.zeKernelSetArgumentValue(kernel, 1, 4)  # local memory
    sent = [call.arguments["pArgValue"] for call in driver.calls]
    assert sent == [b"\1\2\3\4", None]

    context, devices = context_of(driver), [device_of(driver)] * 2
    driver.ze.zeContextCreateEx(driver.ze.zeDriverGet()[0], ze.ze_context_desc_t(), devices)
    assert driver.calls[-1].arguments["phDevices"] == [0xDE1, 0xDE1]
    assert driver.calls[-1].arguments["numDevices"] == 2

    driver.ze.zeModuleGetFunctionPointer(driver.ffi.cast("ze_module_handle_t", 0xCF), "add")
    assert driver.calls[-1].arguments["pFunctionName"] == "add"

    handle = ze.ze_ipc_mem_handle_t(data=bytes(range(64)))
    driver.ze.zeMemOpenIpcHandle(context, devices[0], handle, 0)
    assert driver.calls[-1].arguments["handle"] == {"data": bytes(range(64))}


def test_a_stype_is_read_by_the_namespace_of_its_struct(driver: RecordingDriver):
    """Level Zero's namespaces each count from 1: 1 is another struct in zes than in ze."""
    device = driver.ffi.cast("zes_device_handle_t", 0xDE)
    chained = driver.zes.types.zes_device_ext_properties_t()
    driver.zes.zesDeviceGetProperties(
        device, driver.zes.types.zes_device_properties_t(pNext=chained)
    )
    arrived = driver.calls[-1].arguments["pProperties"]
    assert arrived["pNext"]["stype"].name == "DEVICE_EXT_PROPERTIES"
    assert set(arrived["pNext"]) == {"stype", "pNext", "uuid", "type", "flags"}


def test_a_chained_struct_that_nobody_knows_stays_an_address(driver: RecordingDriver):
    unknown = driver.ffi.new("ze_base_desc_t *")
    unknown.stype = 0x7FFFFFF0
    desc = ze.ze_context_desc_t(pNext=unknown)
    driver.ze.zeContextCreate(driver.ffi.cast("ze_driver_handle_t", 0xD2), desc)
    address = int(driver.ffi.cast("uintptr_t", unknown))
    assert driver.calls[-1].arguments["desc"]["pNext"] == address


# Answers ----------------------------------------------------------------------------------------


def test_defaults(driver: RecordingDriver):
    context = context_of(driver)
    fences = ze.ze_fence_desc_t()
    queue = driver.ffi.cast("ze_command_queue_handle_t", 0xC0FFEE)
    made = {driver.ze.zeFenceCreate(queue, fences) for _ in range(3)}
    assert len(made) == 3
    assert driver.ze.zeDeviceGetSubDevices(device_of(driver)) == []
    assert driver.ze.zeKernelGetName(driver.ffi.cast("ze_kernel_handle_t", 0xCE)) == ""
    assert driver.ze.zeDriverGetApiVersion(driver.ze.zeDriverGet()[0]) == 0
    assert driver.ze.zeContextGetStatus(context).name == "SUCCESS"


def test_allocations_are_memory(driver: RecordingDriver):
    context = context_of(driver)
    pointer = driver.ze.zeMemAllocHost(context, ze.ze_host_mem_alloc_desc_t(), 1 << 30, 64)
    view = driver.ffi.buffer(pointer, 1 << 30)
    assert view[-1] == b"\0"
    view[0:3] = b"abc"
    assert view[0:4] == b"abc\0"


def test_several_answers_are_given_in_order_and_the_last_one_stays(driver: RecordingDriver):
    fence = driver.ffi.cast("ze_fence_handle_t", 0xFE)
    driver.answer("zeFenceQueryStatus", "NOT_READY", 1, "SUCCESS")
    found = [driver.ze.zeFenceQueryStatus(fence).name for _ in range(4)]
    assert found == ["NOT_READY", "NOT_READY", "SUCCESS", "SUCCESS"]


def test_asking_for_a_size_uses_no_answer_up(driver: RecordingDriver):
    driver.answer("zeDriverGet", {"phDrivers": [0xD1]}, {"phDrivers": []}, {"phDrivers": [0xD2]})
    found = [len(driver.ze.zeDriverGet()) for _ in range(3)]
    assert found == [1, 0, 1]


def test_a_function_as_the_answer(driver: RecordingDriver):
    device = device_of(driver)

    def properties(arguments: dict[str, Any]) -> Any:
        return {"pDeviceProperties": {"vendorId": arguments["hDevice"]}}

    driver.answer("zeDeviceGetProperties", properties)
    assert driver.ze.zeDeviceGetProperties(device).vendorId == 0xDE1
    driver.answer("zeFenceReset", lambda arguments: "DEVICE_LOST")
    with pytest.raises(errors.DeviceLost):
        driver.ze.zeFenceReset(driver.ffi.cast("ze_fence_handle_t", 0xFE))


def test_what_an_answer_raises_comes_out_of_the_call(driver: RecordingDriver):
    def refuse(arguments: dict[str, Any]) -> None:
        raise AssertionError(f"nobody resets fence {arguments['hFence']}")

    fence = driver.ffi.cast("ze_fence_handle_t", 7)
    driver.answer("zeFenceReset", refuse)
    with pytest.raises(AssertionError, match="nobody resets fence 7"):
        driver.ze.zeFenceReset(fence)
    assert driver.calls[-1].result.name == "ERROR_UNKNOWN"
    driver.answer("zeFenceReset", "DEVICE_LOST")
    with pytest.raises(errors.DeviceLost):  # and not once more what was raised before
        driver.ze.zeFenceReset(fence)


def test_an_error_raised_by_an_answer_is_its_result(driver: RecordingDriver):
    fence = driver.ffi.cast("ze_fence_handle_t", 7)
    driver.answer("zeFenceReset", "OUT_OF_HOST_MEMORY")
    with pytest.raises(errors.OutOfMemory) as caught:
        driver.ze.zeFenceReset(fence)

    def again(arguments: dict[str, Any]) -> None:
        raise caught.value

    driver.answer("zeFenceQueryStatus", again)
    with pytest.raises(errors.OutOfMemory, match="zeFenceQueryStatus"):
        driver.ze.zeFenceQueryStatus(fence)


def test_members_of_structs_text_in_them_and_chained_structs(driver: RecordingDriver):
    chained = ze.ze_device_luid_ext_properties_t()
    given = ze.ze_device_properties_t(pNext=chained)
    uuid = bytes(range(16))
    driver.answer(
        "zeDeviceGetProperties",
        pDeviceProperties={
            "name": "Arc",
            "uuid": {"id": uuid},
            "pNext": {"luid": {"id": b"12345678"}},
        },
    )
    found = driver.ze.zeDeviceGetProperties(device_of(driver), given)
    assert (found.name, found.uuid.id, chained.luid.id) == ("Arc", uuid, b"12345678")
    driver.answer("zeDeviceGetProperties", pDeviceProperties=ze.ze_device_properties_t(name="B"))
    found = driver.ze.zeDeviceGetProperties(device_of(driver), given)
    assert (found.name, chained.nodeMask) == ("B", 0)
    assert found.pNext == chained.cdata


def test_a_build_that_fails_with_its_log(driver: RecordingDriver):
    context, device = context_of(driver), device_of(driver)
    driver.answer("zeModuleCreate", result="MODULE_BUILD_FAILURE", phBuildLog=0x106)
    driver.answer("zeModuleBuildLogGetString", pBuildLog="undefined: `my_sin`")
    with pytest.raises(errors.BuildFailed) as caught:
        driver.ze.zeModuleCreate(context, device, ze.ze_module_desc_t())
    assert caught.value.detail == "undefined: `my_sin`"
    assert driver.calls_of("zeModuleBuildLogDestroy")[0].arguments == {"hModuleBuildLog": 0x106}
    assert set(driver.live.values()) == {"zeContextCreate"}


def test_a_link_that_fails_with_its_log(runtime: RecordingDriver):
    """A program is made on failure too, for its log, and is released."""
    context, program = runtime.ffi.cast("ur_context_handle_t", 0xC0), 0xC1
    runtime.answer("urProgramLink", result="PROGRAM_LINK_FAILURE", phProgram=program)
    runtime.answer("urProgramGetInfo", pPropValue=[0xDE])
    runtime.answer("urProgramGetBuildInfo", pPropValue="undefined: `my_sin`")
    with pytest.raises(errors.BuildFailed) as caught:
        runtime.ur.urProgramLink(context, [runtime.ffi.cast("ur_program_handle_t", 0xC2)])
    assert caught.value.detail == "undefined: `my_sin`"
    assert runtime.calls[-1] == Call("urProgramRelease", {"hProgram": program}, 0)
    assert not runtime.live


def test_counts_without_elements_give_new_handles(driver: RecordingDriver):
    driver.answer("zeDeviceGet", pCount=3)
    driver.answer("zeDriverGet", phDrivers=[0xD0])
    devices = driver.ze.zeDeviceGet(driver.ze.zeDriverGet()[0])
    assert len({int(driver.ffi.cast("uintptr_t", device)) for device in devices} - {0}) == 3


def test_arrays_that_are_too_short_are_filled_as_far_as_they_go(driver: RecordingDriver):
    driver.answer("zeDriverGet", phDrivers=[1, 2, 3])
    count = driver.ffi.new("uint32_t *", 2)
    handles = driver.ffi.new("ze_driver_handle_t[3]")
    driver.functions.zeDriverGet(count, handles)
    assert (count[0], handles[2]) == (2, driver.ffi.NULL)
    count[0] = 9
    handles = driver.ffi.new("ze_driver_handle_t[9]")
    driver.functions.zeDriverGet(count, handles)
    assert (count[0], int(driver.ffi.cast("uintptr_t", handles[2]))) == (3, 3)


def test_typed_queries(runtime: RecordingDriver):
    device = runtime.ffi.cast("ur_device_handle_t", 0xDE)
    question = ur.ur_device_info_t
    answers = {
        question.NAME: "Arc",
        question.TYPE: ur.ur_device_type_t.GPU,
        question.MAX_WORK_ITEM_SIZES: [4, 2, 1],
        question.PLATFORM: 0x77,
        question.AVAILABLE: True,
        question.UUID: b"0123456789abcdef",
    }
    runtime.answer(
        "urDeviceGetInfo", lambda arguments: {"pPropValue": answers[arguments["propName"]]}
    )
    found = {key: runtime.ur.urDeviceGetInfo(device, key) for key in answers}
    platform = found.pop(question.PLATFORM)
    assert int(runtime.ffi.cast("uintptr_t", platform)) == answers.pop(question.PLATFORM)
    assert found == answers
    assert found[question.TYPE].name == "GPU"
    assert found[question.AVAILABLE] is True


def test_a_typed_query_with_too_little_room_writes_no_more(runtime: RecordingDriver):
    runtime.answer("urDeviceGetInfo", pPropValue="Arc B580")
    value = runtime.ffi.new("char[8]", b"????????")
    device = runtime.ffi.cast("ur_device_handle_t", 0xDE)
    name = ur.ur_device_info_t.NAME
    runtime.functions.urDeviceGetInfo(device, name, 3, value, runtime.ffi.NULL)
    assert bytes(runtime.ffi.buffer(value)) == b"Arc?????"


@pytest.mark.parametrize(
    ("function", "answer", "said"),
    [
        ("zeFenceQuery", {"result": 0}, "ze has no function 'zeFenceQuery'"),
        ("zeFenceCreate", {"phFences": 1}, "no output 'phFences'; it has result, phFence"),
        ("zeFenceCreate", {"hCommandQueue": 1}, "no output 'hCommandQueue'"),
        ("zeFenceReset", {"result": "NOT_REDY"}, "ze_result_t has no 'NOT_REDY'"),
    ],
)
def test_answers_that_nothing_asks_for_are_refused(
    driver: RecordingDriver, function: str, answer: dict[str, Any], said: str
):
    with pytest.raises(ValueError, match=said):
        driver.answer(function, **answer)


def test_a_warning_is_passed_on(driver: RecordingDriver):
    driver.answer("zeDriverGet", result="WARNING_DROPPED_DATA", phDrivers=[0xD0])
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        assert len(driver.ze.zeDriverGet()) == 1
    assert "WARNING_DROPPED_DATA" in str(caught[0].message)


# What is live -----------------------------------------------------------------------------------


def test_what_is_made_is_live_until_it_is_released(driver: RecordingDriver):
    context = context_of(driver)
    pointer = driver.ze.zeMemAllocHost(context, ze.ze_host_mem_alloc_desc_t(), 64, 64)
    made = [int(driver.ffi.cast("uintptr_t", item)) for item in (context, pointer)]
    assert driver.live == dict(zip(made, ["zeContextCreate", "zeMemAllocHost"], strict=True))
    driver.ze.zeMemFree(context, pointer)
    driver.ze.zeContextDestroy(context)
    assert not driver.live


def test_what_is_only_asked_for_is_not_live(driver: RecordingDriver):
    device_of(driver)
    driver.ze.zeDriverGetDefaultContext(driver.ze.zeDriverGet()[0])
    command_list = driver.ffi.cast("ze_command_list_handle_t", 0xC1)
    driver.ze.zeCommandListGetContextHandle(command_list)
    context = driver.ffi.cast("ze_context_handle_t", 0xC2)
    driver.ze.zeVirtualMemReserve(context, None, 4096)  # no function that is marked releases it
    assert not driver.live


def test_a_failed_call_makes_and_releases_nothing(driver: RecordingDriver):
    context = context_of(driver)
    driver.answer("zeContextDestroy", "HANDLE_OBJECT_IN_USE", "SUCCESS")
    with pytest.raises(errors.InUse):
        driver.ze.zeContextDestroy(context)
    assert len(driver.live) == 1
    driver.ze.zeContextDestroy(context)
    driver.answer("zeContextCreate", "OUT_OF_HOST_MEMORY")
    with pytest.raises(errors.OutOfMemory):
        context_of(driver)
    assert not driver.live


def test_unified_runtimes_objects_are_counted(runtime: RecordingDriver):
    context = runtime.ur.urContextCreate([runtime.ffi.cast("ur_device_handle_t", 0xDE)])
    runtime.ur.urContextRetain(context)
    runtime.ur.urContextRelease(context)
    assert list(runtime.live.values()) == ["urContextCreate"]
    runtime.ur.urContextRelease(context)
    assert not runtime.live


def test_events_that_the_caller_asks_for_are_live(runtime: RecordingDriver):
    queue = runtime.ffi.cast("ur_queue_handle_t", 0xC0)
    event = runtime.ffi.new("ur_event_handle_t *")
    runtime.ur.urEnqueueEventsWait(queue)
    assert not runtime.live
    runtime.ur.urEnqueueEventsWait(queue, None, event)
    assert list(runtime.live.values()) == ["urEnqueueEventsWait"]
    runtime.ur.urEventRelease(event[0])
    assert not runtime.live


def test_reset_forgets_everything(driver: RecordingDriver):
    driver.answer("zeDriverGet", phDrivers=[0xD0])
    context_of(driver)
    driver.reset()
    assert not driver.calls
    assert not driver.live
    assert driver.ze.zeDriverGet() == []
    with pytest.raises(ValueError, match="one of ze, ur, not 'zes'"):
        RecordingDriver("zes")
