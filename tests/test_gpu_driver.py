"""Intel's real GPU driver behind the real loader, without hardware.

With these variables the driver writes what it would submit to a file. Handles, properties, status
codes and the compiler are real; nothing executes, so no result is. Each test has a process of its
own, for the driver reads the variables once; it runs in an empty folder, where the files go.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

pytestmark = pytest.mark.needs("ze_loader", "gpu_driver")

KERNEL = Path(__file__).parents[1] / "examples" / "kernels" / "vector_add.spv"
LOADER, GPU_DRIVER = "libze_loader.so.1", "libze_intel_gpu.so.1"

PREPARE = f"""
import json
import oneapi_l0
from oneapi_l0.raw import ze
forever = 2**64 - 1
driver = oneapi_l0.open_driver("level_zero")
z = driver.ze
gpu = driver.handles[0]
device = z.zeDeviceGet(gpu)[0]
context = z.zeContextCreate(gpu, ze.ze_context_desc_t())
def new_module():
    spirv = open({str(KERNEL)!r}, "rb").read()
    return z.zeModuleCreate(context, device, ze.ze_module_desc_t(
        format=ze.ze_module_format_t.IL_SPIRV, inputSize=len(spirv), pInputModule=spirv))
def new_queue():
    return z.zeCommandQueueCreate(context, device, ze.ze_command_queue_desc_t())
def new_list():
    return z.zeCommandListCreate(context, device, ze.ze_command_list_desc_t())
def show(**facts):
    print(json.dumps(facts, default=str))
"""


def run(folder: Path, code: str, product: str = "", **env: str) -> Any:
    """What the code showed. It runs with every warning an error, and must end well."""
    inherited = {key: value for key, value in os.environ.items() if not key.startswith("ONEAPI")}
    if product:
        env |= {"NEOReadDebugKeys": "1", "SetCommandStreamReceiver": "1"}
        env["ProductFamilyOverride"] = product
    result = subprocess.run(
        [sys.executable, "-W", "error", "-c", code],
        cwd=folder,
        env=inherited | env,
        capture_output=True,
        text=True,
        timeout=60,
    )
    assert result.returncode == 0, f"{result.returncode}\n{result.stdout}\n{result.stderr}"
    return json.loads(result.stdout)


PRODUCTS = {"tgllp": {}, "skl": {}, "pvc": {"CreateMultipleSubDevices": "2"}}


@pytest.mark.parametrize("product", PRODUCTS)
def test_a_driver_without_zeInitDrivers_initialises_and_lists_its_devices(
    tmp_path: Path, product: str
) -> None:
    facts = run(
        tmp_path,
        PREPARE
        + """
properties = z.zeDeviceGetProperties(device)
memory = z.zeDeviceGetMemoryProperties(device)
groups = z.zeDeviceGetCommandQueueGroupProperties(device)
names = [extension.name for extension in z.zeDriverGetExtensionProperties(gpu)]
show(
    has_init_drivers=driver.pointer("zeInitDrivers") is not None,
    handles=[z.zeDriverGet() == driver.handles, isinstance(gpu, ze.ze_driver_handle_t)],
    version=z.zeDriverGetApiVersion(gpu).name,
    uuid=len(z.zeDriverGetProperties(gpu).uuid.id),
    extension="ZE_extension_float_atomics" in names,
    type=properties.type, vendor=properties.vendorId, name=properties.name,
    integrated=ze.ze_device_property_flags_t.INTEGRATED in properties.flags,
    memory=[(item.name, item.totalSize > 1 << 30, item.stype) for item in memory],
    groups=[str(item.flags) for item in groups],
    copy=[ze.ze_command_queue_group_property_flags_t.COPY in item.flags for item in groups],
    group_size=z.zeDeviceGetComputeProperties(device).subGroupSizes,
    spirv=z.zeDeviceGetModuleProperties(device).spirvVersionSupported >> 16,
)
""",
        product,
        **PRODUCTS[product],
    )
    assert facts["has_init_drivers"] is False
    assert facts["handles"] == [True, True]
    assert facts["version"] == "1_3"
    assert facts["uuid"] == 16
    assert facts["extension"] is True
    assert facts["type"] == 1
    assert facts["vendor"] == 0x8086
    assert facts["name"].startswith("Intel(R) Graphics")
    assert facts["integrated"] is (product != "pvc")
    memory = "HBM" if product == "pvc" else "DDR"
    assert facts["memory"] == [[memory, True, 7]]  # ZE_STRUCTURE_TYPE_DEVICE_MEMORY_PROPERTIES
    assert len(facts["groups"]) == (3 if product == "pvc" else 1)
    assert "COMPUTE" in facts["groups"][0]
    assert all(facts["copy"])
    assert 16 in facts["group_size"]
    assert facts["spirv"] == 1


@pytest.mark.parametrize("product", ["tgllp", "skl"])
def test_a_kernel_is_compiled_recorded_and_executed(tmp_path: Path, product: str) -> None:
    facts = run(
        tmp_path,
        PREPARE
        + """
module = new_module()
kernel = z.zeKernelCreate(module, ze.ze_kernel_desc_t(pKernelName="vector_add"))
properties = z.zeKernelGetProperties(kernel)
desc = ze.ze_device_mem_alloc_desc_t()
pointers = [z.zeMemAllocDevice(context, desc, 4096, 64, device) for _ in range(3)]
host = z.zeMemAllocHost(context, ze.ze_host_mem_alloc_desc_t(), 4096, 64)
for index, pointer in enumerate(pointers):
    z.zeKernelSetArgumentValue(kernel, index, 8, ze.ffi.new("void **", pointer))
z.zeKernelSetArgumentValue(kernel, 3, 4, (1024).to_bytes(4, "little"))
size = z.zeKernelSuggestGroupSize(kernel, 1024, 1, 1)
z.zeKernelSetGroupSize(kernel, *size)
queue, commands = new_queue(), new_list()
recorded = [
    z.zeCommandListAppendMemoryCopy(commands, pointers[0], host, 4096),
    z.zeCommandListAppendBarrier(commands),
    z.zeCommandListAppendLaunchKernel(commands, kernel,
        ze.ze_group_count_t(groupCountX=1024 // size[0], groupCountY=1, groupCountZ=1)),
    z.zeCommandListAppendMemoryCopy(commands, host, pointers[2], 4096),
    z.zeCommandListClose(commands),
    z.zeCommandQueueExecuteCommandLists(queue, [commands]),
    z.zeCommandQueueSynchronize(queue, forever),
]
found, owner = z.zeMemGetAllocProperties(context, pointers[0])
base, nbytes = z.zeMemGetAddressRange(context, pointers[1] + 8)
destroyed = [
    z.zeCommandListDestroy(commands), z.zeCommandQueueDestroy(queue),
    *(z.zeMemFree(context, pointer) for pointer in [*pointers, host]),
    z.zeKernelDestroy(kernel), z.zeModuleDestroy(module), z.zeContextDestroy(context),
]
show(
    arguments=properties.numKernelArgs, simd=properties.maxSubgroupSize, size=size,
    recorded=recorded, destroyed=destroyed, memory=[str(found.type), owner == device],
    range=[base == pointers[1], nbytes],
)
""",
        product,
    )
    assert facts["arguments"] == 4
    assert facts["simd"] in (8, 16, 32)
    assert facts["size"][0] in (256, 512)
    assert facts["size"][1:] == [1, 1]
    assert facts["recorded"] == [0] * 7
    assert facts["destroyed"] == [0] * 9
    assert facts["memory"] == ["ze_memory_type_t.DEVICE", True]
    assert facts["range"][0] is True
    assert facts["range"][1] >= 4096
    assert any(path.stat().st_size > 10_000 for path in tmp_path.glob("*.aub"))


def test_errors_of_the_driver_become_exceptions(tmp_path: Path) -> None:
    facts = run(
        tmp_path,
        PREPARE
        + """
def error(function, *arguments):
    try:
        function(*arguments)
    except oneapi_l0.errors.Error as error:
        return [type(error).__name__, str(error.result), str(error).splitlines()[0]]
module = new_module()
kernel = z.zeKernelCreate(module, ze.ze_kernel_desc_t(pKernelName="vector_add"))
nothing = ze.ze_kernel_desc_t(pKernelName="nothing")
show(
    names=z.zeModuleGetKernelNames(module),
    name=error(z.zeKernelCreate, module, nothing),
    index=error(z.zeKernelSetArgumentValue, kernel, 9, 8, bytes(8)),
    size=error(z.zeKernelSetArgumentValue, kernel, 0, 3, bytes(8)),
    missing=error(z.zeDeviceGetRootDevice, device),
    null=error(z.zeDeviceGetProperties, None),
    code=z.unchecked.zeKernelSetArgumentValue(kernel, 9, 8, ze.ffi.new("char[]", 8)),
)
""",
        "tgllp",
    )
    assert facts["names"] == ["vector_add"]
    kind, result, text = facts["name"]
    assert (kind, result) == ("InvalidArgument", "ze_result_t.ERROR_INVALID_KERNEL_NAME")
    assert text == f"zeKernelCreate: INVALID_KERNEL_NAME ({LOADER})"
    for which in ("index", "size"):  # this driver has one code for all of them
        assert facts[which][:2] == ["InvalidArgument", "ze_result_t.ERROR_INVALID_ARGUMENT"]
    assert facts["missing"][0] == "NotSupported"
    assert facts["missing"][2].startswith("zeDeviceGetRootDevice needs Level Zero 1.7; ")
    assert facts["null"][1] == "ze_result_t.ERROR_INVALID_NULL_HANDLE"
    assert facts["code"] == 0x78000004


def test_S4_E2_fences_and_events_have_two_states(tmp_path: Path) -> None:
    facts = run(
        tmp_path,
        PREPARE
        + """
queue, commands = new_queue(), new_list()
z.zeCommandListAppendBarrier(commands)
z.zeCommandListClose(commands)
fence = z.zeFenceCreate(queue, ze.ze_fence_desc_t())
states = [z.zeFenceQueryStatus(fence)]
z.zeCommandQueueExecuteCommandLists(queue, [commands], fence)
states += [z.zeFenceHostSynchronize(fence, forever), z.zeFenceQueryStatus(fence)]
z.zeFenceReset(fence)
states.append(z.zeFenceQueryStatus(fence))
pool = z.zeEventPoolCreate(context, ze.ze_event_pool_desc_t(
    count=1, flags=ze.ze_event_pool_flags_t.HOST_VISIBLE), [device])
event = z.zeEventCreate(pool, ze.ze_event_desc_t(index=0))
events = [z.zeEventQueryStatus(event)]
z.zeEventHostSignal(event)
events += [z.zeEventQueryStatus(event), z.zeEventHostSynchronize(event, 0)]
z.zeEventHostReset(event)
events.append(z.zeEventQueryStatus(event))
destroyed = [z.zeEventDestroy(event), z.zeEventPoolDestroy(pool), z.zeFenceDestroy(fence),
    z.zeCommandListDestroy(commands), z.zeCommandQueueDestroy(queue)]
show(fence=[state.name for state in states], event=[state.name for state in events],
    destroyed=destroyed)
""",
        "tgllp",
    )
    assert facts["fence"] == ["NOT_READY", "SUCCESS", "SUCCESS", "NOT_READY"]
    assert facts["event"] == ["NOT_READY", "SUCCESS", "SUCCESS", "NOT_READY"]
    assert facts["destroyed"] == [0] * 5


def test_sub_devices_of_two_tiles(tmp_path: Path) -> None:
    facts = run(
        tmp_path,
        PREPARE
        + """
tiles = z.zeDeviceGetSubDevices(device)
flag = ze.ze_device_property_flags_t.SUBDEVICE
found = [z.zeDeviceGetProperties(tile) for tile in tiles]
show(
    whole=flag in z.zeDeviceGetProperties(device).flags,
    tiles=[[isinstance(tile, ze.ze_device_handle_t), tile != device] for tile in tiles],
    flags=[flag in item.flags for item in found], ids=[item.subdeviceId for item in found],
    memory=[z.zeMemAllocDevice(context, ze.ze_device_mem_alloc_desc_t(), 4096, 64, tile) != 0
        for tile in tiles],
)
""",
        "pvc",
        CreateMultipleSubDevices="2",
    )
    assert facts["whole"] is False
    assert facts["tiles"] == [[True, True]] * 2
    assert facts["flags"] == [True, True]
    assert facts["ids"] == [0, 1]
    assert facts["memory"] == [True, True]


@pytest.mark.parametrize("name", [LOADER, GPU_DRIVER])
def test_a_library_is_opened_by_its_path(tmp_path: Path, name: str) -> None:
    facts = run(
        tmp_path,
        "import json, oneapi_l0\n"
        f"driver = oneapi_l0.open_driver({name!r})\n"
        "device = driver.ze.zeDeviceGet(driver.handles[0])[0]\n"
        f"again = oneapi_l0.open_driver({name!r}) is driver\n"
        "print(json.dumps([driver.name, driver.ze.zeDeviceGetProperties(device).type, again]))",
        "tgllp",
    )
    assert facts == [name, 1, True]


@pytest.mark.parametrize("name", ["level_zero", GPU_DRIVER])
def test_without_a_GPU_opening_fails_and_makes_no_further_call(tmp_path: Path, name: str) -> None:
    if Path("/dev/dri").exists():
        pytest.skip("this machine may have a GPU")
    facts = run(
        tmp_path,
        "import json, oneapi_l0\n"
        "found = []\n"
        "for _ in range(2):\n"  # the second attempt must not get past the failed zeInit either
        "    try:\n"
        f"        oneapi_l0.open_driver({name!r})\n"
        "    except oneapi_l0.errors.Uninitialized as error:\n"
        "        found.append([str(error.result), error.function, error.hint])\n"
        "print(json.dumps(found))",
    )
    assert len(facts) == 2
    for result, function, hint in facts:
        assert result == "ze_result_t.ERROR_UNINITIALIZED"
        assert function == "zeInit"
        assert "pip install oneapi-l0[cpu]" in hint
