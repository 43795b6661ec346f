"""What rows of the programming guide give on Intel's GPU driver without hardware; a program.

Prints a JSON object: row id to what the driver answered, or to how the row ended.
tests/test_gpu_rows.py runs it and says what has to be there.
"""

from __future__ import annotations

import json
import sys
import threading
import traceback
from collections.abc import Callable
from pathlib import Path
from typing import Any

import oneapi_l0
from oneapi_l0 import errors
from oneapi_l0.raw import ze

FOREVER = 2**64 - 1
KERNEL = Path(__file__).parents[1] / "examples" / "kernels" / "vector_add.spv"
NULL = ze.ffi.NULL

driver: Any = oneapi_l0.open_driver("level_zero")
z = driver.ze
raw = z.unchecked
gpu = driver.handles[0]
device = z.zeDeviceGet(gpu)[0]
context = z.zeContextCreate(gpu, ze.ze_context_desc_t())

ROWS: dict[str, Callable[[], Any]] = {}


def row(function: Callable[[], Any]) -> Callable[[], Any]:
    ROWS[function.__name__] = function
    return function


def module(**fields: Any) -> Any:
    spirv = KERNEL.read_bytes()
    return z.zeModuleCreate(
        context,
        device,
        ze.ze_module_desc_t(
            format=ze.ze_module_format_t.IL_SPIRV,
            inputSize=len(spirv),
            pInputModule=spirv,
            **fields,
        ),
    )


def kernel(name: str = "vector_add") -> Any:
    return z.zeKernelCreate(module(), ze.ze_kernel_desc_t(pKernelName=name))


def queue(where: Any = device, **fields: Any) -> Any:
    return z.zeCommandQueueCreate(context, where, ze.ze_command_queue_desc_t(**fields))


def commands(**fields: Any) -> Any:
    return z.zeCommandListCreate(context, device, ze.ze_command_list_desc_t(**fields))


def immediate(**fields: Any) -> Any:
    return z.zeCommandListCreateImmediate(context, device, ze.ze_command_queue_desc_t(**fields))


def memory(nbytes: int = 4096) -> Any:
    return z.zeMemAllocDevice(context, ze.ze_device_mem_alloc_desc_t(), nbytes, 64, device)


def shared(nbytes: int = 4096) -> Any:
    return z.zeMemAllocShared(
        context, ze.ze_device_mem_alloc_desc_t(), ze.ze_host_mem_alloc_desc_t(), nbytes, 64, device
    )


def pool(count: int = 10, **fields: Any) -> Any:
    return z.zeEventPoolCreate(context, ze.ze_event_pool_desc_t(count=count, **fields), [device])


def refused(function: Callable[..., Any], *arguments: Any) -> str:
    try:
        function(*arguments)
    except errors.Error as error:
        return error.result.name if error.result is not None else type(error).__name__
    return "SUCCESS"


def run(*lists: Any) -> Any:
    for command_list in lists:
        z.zeCommandListClose(command_list)
    on = queue()
    z.zeCommandQueueExecuteCommandLists(on, list(lists))
    return z.zeCommandQueueSynchronize(on, FOREVER).name


@row
def D1() -> Any:
    count = ze.ffi.new("uint32_t *")
    raw.zeDeviceGet(gpu, count, NULL)
    found = count[0]
    count[0] = found + 5
    handles = ze.ffi.new("ze_device_handle_t[]", found + 5)
    result = raw.zeDeviceGet(gpu, count, handles)
    again = ze.ffi.new("ze_device_handle_t[]", found)
    count_again = ze.ffi.new("uint32_t *", found)
    raw.zeDeviceGet(gpu, count_again, again)
    return [result, count[0] == found, list(handles)[:found] == list(again)]


@row
def D3() -> Any:
    properties, owner = z.zeMemGetAllocProperties(context, memory())
    return [str(properties.type), owner == device]


@row
def D4() -> Any:
    return len(z.zeDeviceGetSubDevices(device))


@row
def D6() -> Any:
    seen: list[bool] = []
    threads = [
        threading.Thread(target=lambda: seen.append(not z.zeInit(0) and z.zeDriverGet()[0] == gpu))
        for _ in range(8)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return seen


@row
def D8() -> Any:
    kinds = [z.zeDeviceGetProperties(item).type for item in z.zeDeviceGet(gpu)]
    return [kind == ze.ze_device_type_t.GPU for kind in kinds]


@row
def M1() -> Any:
    pointer = ze.ffi.new("void **", memory())
    return [
        refused(z.zeKernelSetArgumentValue, kernel(), 0, size, ze.ffi.buffer(pointer, size))
        for size in (8, 4)
    ]


@row
def M5() -> Any:
    here = ze.ffi.new("char[]", 64)
    properties, owner = z.zeMemGetAllocProperties(context, here)
    access = z.zeDeviceGetMemoryAccessProperties(device)
    shared_system = int(access.sharedSystemAllocCapabilities)
    return [str(properties.type), not owner, shared_system]


@row
def M7() -> Any:
    access = z.zeDeviceGetMemoryAccessProperties(device)
    kinds = ("hostAlloc", "deviceAlloc", "sharedSingleDeviceAlloc")
    return [bool(getattr(access, f"{kind}Capabilities") & 1) for kind in kinds]


@row
def M8() -> Any:
    flags = ze.ze_device_mem_alloc_flags_t
    return [
        z.zeMemAllocDevice(context, ze.ze_device_mem_alloc_desc_t(flags=flag), 64, 64, device) != 0
        for flag in (flags.BIAS_CACHED, flags.BIAS_UNCACHED)
    ]


@row
def M9() -> Any:
    command_list, pointer = commands(), shared()
    z.zeCommandListAppendMemoryPrefetch(command_list, pointer, 4096)
    return run(command_list)


@row
def M10() -> Any:
    command_list, pointer = commands(), shared()
    advice = ze.ze_memory_advice_t.SET_READ_MOSTLY
    z.zeCommandListAppendMemAdvise(command_list, device, pointer, 4096, advice)
    return run(command_list)


@row
def I2() -> Any:
    desc = ze.ze_image_desc_t(
        type=ze.ze_image_type_t._2D,
        format=ze.ze_image_format_t(
            layout=ze.ze_image_format_layout_t._32,
            type=ze.ze_image_format_type_t.FLOAT,
            x=ze.ze_image_format_swizzle_t.R,
            y=ze.ze_image_format_swizzle_t._0,
            z=ze.ze_image_format_swizzle_t._0,
            w=ze.ze_image_format_swizzle_t._1,
        ),
        width=128,
        height=128,
        depth=1,
    )
    return refused(z.zeImageDestroy, z.zeImageCreate(context, device, desc))


@row
def I3() -> Any:
    return refused(z.zeKernelSetCacheConfig, kernel(), ze.ze_cache_config_flags_t.LARGE_SLM)


@row
def Q1() -> Any:
    groups = z.zeDeviceGetCommandQueueGroupProperties(device)
    return [
        refused(lambda: queue(ordinal=len(groups))),
        refused(lambda: queue(index=groups[0].numQueues)),
    ]


@row
def Q2() -> Any:
    return queue() != queue()


@row
def Q3() -> Any:
    groups = z.zeDeviceGetCommandQueueGroupProperties(device)
    compute = ze.ze_command_queue_group_property_flags_t.COMPUTE
    return sum(group.numQueues for group in groups if group.flags & compute) >= 1


@row
def Q6() -> Any:
    on, results = queue(), []

    def submit() -> None:
        command_list = commands()
        z.zeCommandListAppendBarrier(command_list)
        z.zeCommandListClose(command_list)
        for _ in range(10):
            z.zeCommandQueueExecuteCommandLists(on, [command_list])
        results.append(True)

    threads = [threading.Thread(target=submit) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return [len(results), z.zeCommandQueueSynchronize(on, FOREVER).name]


@row
def Q8() -> Any:
    on = queue()
    z.zeCommandQueueSynchronize(on, FOREVER)
    return refused(z.zeCommandQueueDestroy, on)


@row
def L3() -> Any:
    command_list, results = commands(), []

    def each(step: Callable[[], Any]) -> None:
        thread = threading.Thread(target=lambda: results.append(refused(step)))
        thread.start()
        thread.join()

    each(lambda: z.zeCommandListAppendBarrier(command_list))
    each(lambda: z.zeCommandListClose(command_list))
    each(lambda: z.zeCommandQueueExecuteCommandLists(queue(), [command_list]))
    return results


@row
def L5() -> Any:
    flags = ze.ze_command_list_flags_t
    each = (flags.RELAXED_ORDERING, flags.MAXIMIZE_THROUGHPUT, flags.EXPLICIT_ONLY)
    return [refused(lambda flag=flag: commands(flags=flag)) for flag in (*each, 7)]


@row
def L8() -> Any:
    command_list = commands()
    z.zeCommandListAppendBarrier(command_list)
    z.zeCommandListClose(command_list)
    answers = []
    for on in (queue(), queue()):
        z.zeCommandQueueExecuteCommandLists(on, [command_list])
        answers.append(z.zeCommandQueueSynchronize(on, FOREVER).name)
    return answers


@row
def L11() -> Any:
    command_list = commands()
    z.zeCommandListAppendBarrier(command_list)
    first = run(command_list)
    z.zeCommandListReset(command_list)
    z.zeCommandListAppendBarrier(command_list)
    return [first, run(command_list)]


@row
def L13() -> Any:
    return refused(z.zeCommandListIsImmediate, immediate())


@row
def L15() -> Any:
    command_list = immediate()
    return [
        refused(z.zeCommandListClose, command_list),
        refused(z.zeCommandListReset, command_list),
        refused(z.zeCommandListAppendBarrier, command_list),
    ]


@row
def S4() -> Any:
    on, command_list = queue(), commands()
    z.zeCommandListAppendBarrier(command_list)
    z.zeCommandListClose(command_list)
    fence = z.zeFenceCreate(on, ze.ze_fence_desc_t())
    states = [z.zeFenceQueryStatus(fence).name]
    z.zeCommandQueueExecuteCommandLists(on, [command_list], fence)
    z.zeFenceHostSynchronize(fence, FOREVER)
    states.append(z.zeFenceQueryStatus(fence).name)
    z.zeFenceReset(fence)
    return [*states, z.zeFenceQueryStatus(fence).name]


@row
def E2() -> Any:
    event = z.zeEventCreate(pool(), ze.ze_event_desc_t(index=0))
    states = [z.zeEventQueryStatus(event).name]
    z.zeEventHostSignal(event)
    states.append(z.zeEventQueryStatus(event).name)
    z.zeEventHostReset(event)
    return [*states, z.zeEventQueryStatus(event).name]


@row
def E3() -> Any:
    event = z.zeEventCreate(pool(), ze.ze_event_desc_t(index=0))
    command_list = commands()
    z.zeCommandListAppendEventReset(command_list, event)
    return run(command_list)


@row
def E7() -> Any:
    event = z.zeEventCreate(pool(), ze.ze_event_desc_t(index=0))
    return z.zeEventHostSynchronize(event, 1_000_000).name


@row
def E9() -> Any:
    return refused(z.zeEventCreate, pool(10), ze.ze_event_desc_t(index=10))


@row
def E10() -> Any:
    return refused(lambda: z.zeEventPoolCreate(context, ze.ze_event_pool_desc_t(count=1), []))


@row
def B5() -> Any:
    command_list, pointer = commands(), memory()
    z.zeCommandListAppendMemoryRangesBarrier(command_list, [64], [pointer])
    return run(command_list)


@row
def K1() -> Any:
    binary = z.zeModuleGetNativeBinary(module())
    native = z.zeModuleCreate(
        context,
        device,
        ze.ze_module_desc_t(
            format=ze.ze_module_format_t.NATIVE, inputSize=len(binary), pInputModule=bytes(binary)
        ),
    )
    return list(z.zeModuleGetKernelNames(native))


@row
def K2() -> Any:
    return [
        refused(lambda flag=flag: module(pBuildFlags=flag))
        for flag in (
            "-ze-opt-disable",
            "-ze-opt-greater-than-4GB-buffer-required",
            "-ze-opt-large-register-file",
        )
    ]


@row
def K4() -> Any:
    # The same source gives the same binary: what a cache relies on.
    first, second = (bytes(z.zeModuleGetNativeBinary(module())) for _ in range(2))
    return first == second


@row
def K6() -> Any:
    return refused(kernel, "nothing")


@row
def F1() -> Any:
    return z.zeKernelGetProperties(kernel()).numKernelArgs


@row
def F2() -> Any:
    properties = z.zeKernelGetProperties(kernel())
    return [properties.spillMemSize, properties.localMemSize]


@row
def F3() -> Any:
    made = kernel()
    flags = ze.ze_kernel_indirect_access_flags_t
    z.zeKernelSetIndirectAccess(made, flags.HOST | flags.DEVICE)
    return z.zeKernelGetIndirectAccess(made) == flags.HOST | flags.DEVICE


@row
def F5() -> Any:
    made = kernel()
    before = z.zeKernelSuggestGroupSize(made, 1024, 1, 1)
    z.zeKernelSetGroupSize(made, 8, 1, 1)
    return [1024 % before[0], z.zeKernelSuggestGroupSize(made, 1024, 1, 1) == before]


@row
def F7() -> Any:
    return [
        refused(z.zeKernelSetArgumentValue, kernel(), index, size, bytes(8))
        for index, size in ((9, 8), (3, 3))
    ]


@row
def X1() -> Any:
    tiles = z.zeDeviceGetSubDevices(device)
    return [len(tiles), len(set(map(int, (ze.ffi.cast("uintptr_t", tile) for tile in tiles))))]


@row
def X2() -> Any:
    flag = ze.ze_device_property_flags_t.SUBDEVICE
    found = [z.zeDeviceGetProperties(tile) for tile in z.zeDeviceGetSubDevices(device)]
    return [[bool(item.flags & flag), item.subdeviceId] for item in found]


@row
def X4() -> Any:
    return [
        refused(queue, tile) if z.zeDeviceGetCommandQueueGroupProperties(tile) else "no group"
        for tile in z.zeDeviceGetSubDevices(device)
    ]


@row
def X5() -> Any:
    whole = bytes(z.zeDeviceGetProperties(device).uuid.id)
    tiles = [
        bytes(z.zeDeviceGetProperties(tile).uuid.id) for tile in z.zeDeviceGetSubDevices(device)
    ]
    return [len(whole), whole in tiles]


@row
def R1() -> Any:
    flag = ze.ze_device_property_flags_t.ONDEMANDPAGING
    return flag in z.zeDeviceGetProperties(device).flags


@row
def R3() -> Any:
    pointer = memory()
    return [
        refused(z.zeContextMakeMemoryResident, context, device, pointer, 4096),
        refused(z.zeContextEvictMemory, context, device, pointer, 4096),
        refused(z.zeMemFree, context, pointer),
    ]


@row
def C1() -> Any:
    handle = z.zeMemGetIpcHandle(context, memory())
    return len(bytes(ze.ffi.buffer(handle.cdata)))


@row
def C5() -> Any:
    return refused(z.zeEventPoolGetIpcHandle, pool())


@row
def T1() -> Any:
    return bool(z.zeDeviceCanAccessPeer(device, device))


@row
def T2() -> Any:
    flags = ze.ze_device_p2p_property_flags_t
    return bool(z.zeDeviceGetP2PProperties(device, device).flags & flags.ACCESS)


def main() -> None:
    found: dict[str, Any] = {}
    for name in sys.argv[1:] or list(ROWS):
        try:
            found[name] = ROWS[name]()
        except Exception as error:
            traceback.print_exc()
            found[name] = f"{type(error).__name__}: {error}"
    print(json.dumps(found, default=str))


if __name__ == "__main__":
    main()
