"""Devices of the CPU driver: what they say of themselves, and which of them a program sees (D, X
and T rows of the programming guide's acceptance table; the specification's affinity masks).
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from test_cpu_driver import NULL, Calls, R

from oneapi_l0._generated import _ze_cffi, zex
from oneapi_l0._generated import ze as spec
from oneapi_l0.drivers.cpu import device_hierarchy, opencl, unsupported

ffi: Any = _ze_cffi.ffi

pytestmark = pytest.mark.needs("cpu")
FOLDER = Path(__file__).parent
SUBDEVICE = int(spec.ze_device_property_flags_t.SUBDEVICE)


@pytest.fixture(scope="module")
def calls() -> Calls:
    return Calls()


# The specification's own examples: 2 cards with 4 tiles each. A device is its card, its tile (None
# for a card) and its sub-devices' tiles.
COMPOSITE = {
    "": [(0, None, (0, 1, 2, 3)), (1, None, (0, 1, 2, 3))],
    "0": [(0, None, (0, 1, 2, 3))],
    "1": [(1, None, (0, 1, 2, 3))],
    "0.0": [(0, 0, ())],
    "1.1,1.2": [(1, None, (1, 2))],
    "0.2,1.3": [(0, 2, ()), (1, 3, ())],
    "0.2,1.3,1.0,0.3": [(0, None, (2, 3)), (1, None, (0, 3))],
    "1,0.1": [(0, 1, ()), (1, None, (0, 1, 2, 3))],
    "0,0.1": [(0, None, (0, 1, 2, 3))],
    "2,9.9,x,-1,1.3": [(1, 3, ())],
    "7": [],
}
FLAT = {
    "": [(card, tile, ()) for card in (0, 1) for tile in range(4)],
    "0": [(0, 0, ())],
    "3,4": [(0, 3, ()), (1, 0, ())],
    "7,0": [(0, 0, ()), (1, 3, ())],
    "8,0.1": [],
}


@pytest.mark.parametrize("mask", COMPOSITE)
def test_affinity_masks_by_card_and_tile(mask: str) -> None:
    cards = device_hierarchy.visible(2, 4, "COMPOSITE", mask)
    devices = [
        (card.number, card.tiles[0], ()) if card.is_tile_alone else (card.number, None, card.tiles)
        for card in cards
    ]
    assert devices == COMPOSITE[mask]


@pytest.mark.parametrize("mask", FLAT)
@pytest.mark.parametrize("hierarchy", ["FLAT", "COMBINED"])
def test_affinity_masks_by_tile(mask: str, hierarchy: str) -> None:
    cards = device_hierarchy.visible(2, 4, hierarchy, mask)
    assert [(card.number, tile, ()) for card in cards for tile in card.tiles] == FLAT[mask]


def test_a_card_without_tiles_is_its_own_first_tile() -> None:
    for hierarchy, mask in (("COMPOSITE", "0.0"), ("COMPOSITE", "0"), ("FLAT", "0")):
        assert device_hierarchy.visible(1, 0, hierarchy, mask) == [(0, (), False)]
    assert device_hierarchy.visible(1, 0, "COMPOSITE", "0.1,1") == []


TREE = """
import json, sys
sys.path.insert(0, {tests!r})
from test_cpu_devices import describe
print(json.dumps(describe()))
"""


def describe() -> list[dict[str, Any]]:
    """The devices of this process, as C sees them."""
    calls = Calls.__new__(Calls)
    from oneapi_l0.drivers.cpu import open_implementation

    calls.implementation, calls.keep = open_implementation(), []
    calls.ok("zeInit", 0)
    driver = calls.array("zeDriverGet", "ze_driver_handle_t")[0]

    def node(device: Any) -> dict[str, Any]:
        p = calls.query("zeDeviceGetProperties", "ze_device_properties_t", device)
        root = calls.make("zeDeviceGetRootDevice", "ze_device_handle_t", device)
        children = calls.array("zeDeviceGetSubDevices", "ze_device_handle_t", device)
        again = calls.array("zeDeviceGetSubDevices", "ze_device_handle_t", device)
        assert children == again
        groups = "zeDeviceGetCommandQueueGroupProperties"
        p_root = calls.query("zeDeviceGetProperties", "ze_device_properties_t", root) if root else 0
        return {
            "uuid": bytes(p.uuid.id).hex(),
            "is_sub": bool(p.flags & SUBDEVICE),
            "id": p.subdeviceId,
            "units": p.numSlices * p.numSubslicesPerSlice * p.numEUsPerSubslice,
            "groups": len(calls.array(groups, "ze_command_queue_group_properties_t", device)),
            "root": bytes(p_root.uuid.id).hex() if p_root else None,
            "subs": [node(child) for child in children],
        }

    return [node(d) for d in calls.array("zeDeviceGet", "ze_device_handle_t", driver)]


def tree(**environment: str) -> list[dict[str, Any]]:
    env = {**os.environ, "PYTHONPATH": str(FOLDER.parent), **environment}
    code = TREE.format(tests=str(FOLDER))
    done = subprocess.run(
        [sys.executable, "-c", code], env=env, timeout=60, capture_output=True, text=True
    )
    assert done.returncode == 0, done.stderr
    devices: list[dict[str, Any]] = json.loads(done.stdout)
    return devices


def test_X1_X2_X4_X5_sub_devices_know_their_place_and_their_parent() -> None:
    cards = tree(ONEAPI_L0_CPU_SUB_DEVICES="2x4")
    assert [len(card["subs"]) for card in cards] == [4, 4]
    everything = cards + [sub for card in cards for sub in card["subs"]]
    assert len({device["uuid"] for device in everything}) == 10
    for card in cards:
        assert (card["is_sub"], card["root"]) == (False, None)
        assert [sub["id"] for sub in card["subs"]] == [0, 1, 2, 3]
        assert all(sub["is_sub"] and sub["root"] == card["uuid"] for sub in card["subs"])
        assert all(sub["groups"] == 2 for sub in card["subs"])
        assert sum(sub["units"] for sub in card["subs"]) == card["units"]
    assert tree(ONEAPI_L0_CPU_SUB_DEVICES="2x4") == cards
    (half,) = tree(ONEAPI_L0_CPU_SUB_DEVICES="2x4", ZE_AFFINITY_MASK="1.1,1.2")
    assert half["uuid"] == cards[1]["uuid"]
    assert [sub["id"] for sub in half["subs"]] == [0, 1]
    assert [sub["uuid"] for sub in half["subs"]] == [s["uuid"] for s in cards[1]["subs"][1:3]]
    (tile,) = tree(ONEAPI_L0_CPU_SUB_DEVICES="2x4", ZE_AFFINITY_MASK="0.3")
    assert (tile["uuid"], tile["subs"]) == (cards[0]["subs"][3]["uuid"], [])
    assert (tile["is_sub"], tile["root"]) == (False, None)


def test_X1_FLAT_hides_the_cards_and_COMBINED_names_them() -> None:
    cards = tree(ONEAPI_L0_CPU_SUB_DEVICES="2x4")
    tiles = [sub["uuid"] for card in cards for sub in card["subs"]]
    flat = tree(ONEAPI_L0_CPU_SUB_DEVICES="2x4", ZE_FLAT_DEVICE_HIERARCHY="FLAT")
    assert [device["uuid"] for device in flat] == tiles
    assert all(d["root"] is None and not d["is_sub"] and not d["subs"] for d in flat)
    combined = tree(
        ONEAPI_L0_CPU_SUB_DEVICES="2x4", ZE_FLAT_DEVICE_HIERARCHY="COMBINED", ZE_AFFINITY_MASK="5"
    )
    (tile,) = combined
    assert (tile["uuid"], tile["root"]) == (tiles[5], cards[1]["uuid"])
    assert tile["is_sub"]


def test_D1_the_number_of_devices_is_clamped_and_handles_stay(calls: Calls) -> None:
    for function, ctype, *arguments in (
        ("zeDeviceGet", "ze_device_handle_t", calls.driver),
        ("zeDriverGet", "ze_driver_handle_t"),
    ):
        count = ffi.new("uint32_t *")
        calls.ok(function, *arguments, count, NULL)
        assert count[0] == 1
        count[0] = 5
        handles = ffi.new("void *[5]")
        array = ffi.cast(f"{ctype} *", handles)
        calls.ok(function, *arguments, count, array)
        assert count[0] == 1
        assert (handles[0] != NULL, handles[1]) == (True, NULL)
        first = handles[0]
        calls.ok(function, *arguments, count, array)
        assert handles[0] == first


def test_D4_a_device_without_tiles_has_no_sub_devices_and_no_root(calls: Calls) -> None:
    assert calls.array("zeDeviceGetSubDevices", "ze_device_handle_t", calls.device) == []
    assert calls.make("zeDeviceGetRootDevice", "ze_device_handle_t", calls.device) == NULL


def test_D6_many_threads_initialize_at_once_and_see_the_same_handles() -> None:
    code = f"""
import sys, threading
sys.path.insert(0, {str(FOLDER)!r})
from test_cpu_driver import *
implementation = open_implementation()
start, seen = threading.Barrier(16), []
def run():
    start.wait()
    assert implementation.functions["zeInit"](0) == 0
    count, driver, device = ffi.new("uint32_t *", 1), ffi.new("ze_driver_handle_t *"), \
        ffi.new("ze_device_handle_t *")
    implementation.functions["zeDriverGet"](count, driver)
    implementation.functions["zeDeviceGet"](driver[0], count, device)
    seen.append((driver[0], device[0]))
threads = [threading.Thread(target=run) for _ in range(16)]
for thread in threads: thread.start()
for thread in threads: thread.join()
assert len(seen) == 16 and len(set(seen)) == 1, seen
"""
    env = {**os.environ, "PYTHONPATH": str(FOLDER.parent)}
    done = subprocess.run([sys.executable, "-c", code], env=env, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr


def test_D5_nothing_answers_before_initialization() -> None:
    code = """
from oneapi_l0.drivers.cpu import open_implementation
from oneapi_l0._generated._ze_cffi import ffi
implementation = open_implementation()
try:
    implementation.functions["zeDriverGet"](ffi.new("uint32_t *"), ffi.NULL)
except Exception as error:
    print(hex(implementation.on_error(type(error), error, None)))
"""
    env = {**os.environ, "PYTHONPATH": str(FOLDER.parent)}
    done = subprocess.run([sys.executable, "-c", code], env=env, capture_output=True, text=True)
    assert done.stdout == "0x78000001\n", done.stderr


def test_D7_no_type_of_driver_is_no_question(calls: Calls) -> None:
    count = ffi.new("uint32_t *")
    types = spec.ze_init_driver_type_flags_t
    for flags, found in ((2**32 - 1, 1), (int(types.GPU), 1), (int(types.NPU), 0)):
        desc = ffi.new("ze_init_driver_type_desc_t *", {"flags": flags})
        count[0] = 0
        calls.ok("zeInitDrivers", count, NULL, desc)
        assert count[0] == found
    desc = ffi.new("ze_init_driver_type_desc_t *")
    assert calls.call("zeInitDrivers", count, NULL, desc) == R.ERROR_INVALID_ENUMERATION


def test_R1_memory_is_paged_on_demand_and_the_cpu_is_the_hosts(calls: Calls) -> None:
    flags = spec.ze_device_property_flags_t
    p = calls.query("zeDeviceGetProperties", "ze_device_properties_t", calls.device)
    assert p.flags & flags.ONDEMANDPAGING
    assert p.flags & flags.INTEGRATED


def test_Q3_one_group_computes_and_copies_and_one_only_copies(calls: Calls) -> None:
    flags = spec.ze_command_queue_group_property_flags_t
    groups = calls.array(
        "zeDeviceGetCommandQueueGroupProperties",
        "ze_command_queue_group_properties_t",
        calls.device,
    )
    assert [bool(group.flags & flags.COMPUTE) for group in groups] == [True, False]
    assert all(group.flags & flags.COPY and group.numQueues >= 1 for group in groups)


def test_T1_T2_devices_reach_each_other(calls: Calls) -> None:
    can = ffi.new("ze_bool_t *")
    calls.ok("zeDeviceCanAccessPeer", calls.device, calls.device, can)
    assert can[0] == 1
    p = ffi.new("ze_device_p2p_properties_t *")
    calls.ok("zeDeviceGetP2PProperties", calls.device, calls.device, p)
    assert p.flags == 3


def test_M7_kernels_have_every_access_to_every_kind_of_memory(calls: Calls) -> None:
    name = "ze_device_memory_access_properties_t"
    p = calls.query("zeDeviceGetMemoryAccessProperties", name, calls.device)
    assert p.hostAllocCapabilities == p.deviceAllocCapabilities == 15
    assert p.sharedSingleDeviceAllocCapabilities == p.sharedSystemAllocCapabilities == 15


def test_a_cpu_is_no_pci_device(calls: Calls) -> None:
    p = ffi.new("ze_pci_ext_properties_t *")
    result = calls.call("zeDevicePciGetPropertiesExt", calls.device, p)
    assert result == R.ERROR_UNSUPPORTED_FEATURE


def test_caches_and_vectors_are_those_of_the_cpu(calls: Calls) -> None:
    caches = calls.array("zeDeviceGetCacheProperties", "ze_device_cache_properties_t", calls.device)
    sizes = [cache.cacheSize for cache in caches]
    assert sizes == sorted(sizes)
    assert sizes[0] >= 8 << 10
    line = ffi.new("ze_device_cache_line_size_ext_t *")
    line.stype = int(spec.ze_structure_type_t.DEVICE_CACHELINE_SIZE_EXT)
    cache = ffi.new("ze_device_cache_properties_t *", {"pNext": ffi.cast("void *", line)})
    calls.ok("zeDeviceGetCacheProperties", calls.device, ffi.new("uint32_t *", 1), cache)
    assert line.cacheLineSize == 64
    (vector,) = calls.array(
        "zeDeviceGetVectorWidthPropertiesExt",
        "ze_device_vector_width_properties_ext_t",
        calls.device,
    )
    assert vector.native_vector_width_float == vector.native_vector_width_int >= 4
    assert vector.vector_width_size == vector.native_vector_width_char
    assert vector.preferred_vector_width_double >= 1


def chained(calls: Calls, function: str, ctype: str, extension: str, stype: str) -> Any:
    added = ffi.new(f"{extension} *")
    added.stype = int(getattr(spec.ze_structure_type_t, stype))
    p = ffi.new(f"{ctype} *", {"pNext": ffi.cast("void *", added)})
    calls.ok(function, calls.device, p)
    return added


def test_properties_that_are_chained_are_filled(calls: Calls) -> None:
    get, properties = "zeDeviceGetProperties", "ze_device_properties_t"
    units = chained(calls, get, properties, "ze_eu_count_ext_t", "EU_COUNT_EXT")
    assert units.numTotalEUs == os.cpu_count()
    usable = chained(
        calls,
        get,
        properties,
        "ze_device_usablemem_size_ext_properties_t",
        "DEVICE_USABLEMEM_SIZE_EXT_PROPERTIES",
    )
    assert 0 < usable.currUsableMemSize <= os.sysconf("SC_PHYS_PAGES") * os.sysconf("SC_PAGESIZE")
    atomics = chained(
        calls,
        "zeDeviceGetModuleProperties",
        "ze_device_module_properties_t",
        "ze_float_atomic_ext_properties_t",
        "FLOAT_ATOMIC_EXT_PROPERTIES",
    )
    assert atomics.fp32Flags & spec.ze_device_fp_atomic_ext_flags_t.GLOBAL_ADD


def test_the_extension_list_names_only_what_the_specification_has(calls: Calls) -> None:
    extensions = calls.array(
        "zeDriverGetExtensionProperties", "ze_driver_extension_properties_t", calls.driver
    )
    names = [ffi.string(extension.name).decode() for extension in extensions]
    assert len(names) == len(set(names))
    known = {getattr(spec, name) for name in dir(spec) if name.endswith("_NAME")}
    known.add(zex.ZEX_MEM_IPC_HANDLES_NAME)
    assert set(names) <= known
    assert "ZE_extension_eu_count" in names
    assert all(extension.version >= 1 << 16 for extension in extensions)


def test_global_timestamps_run_with_the_monotonic_clock(calls: Calls) -> None:
    host, device = ffi.new("uint64_t *"), ffi.new("uint64_t *")
    before = time.monotonic_ns()
    calls.ok("zeDeviceGetGlobalTimestamps", calls.device, host, device)
    assert before <= device[0] <= time.monotonic_ns()
    assert host[0] == device[0]


def test_the_device_waits_for_its_queues(calls: Calls) -> None:
    outs = [np.zeros(8, "u4") for _ in range(3)]
    for out in outs:
        calls.launch(calls.immediate(), calls.kernel("spin", out, 3_000_000), 8)
    calls.ok("zeDeviceSynchronize", calls.device)
    assert all(out.all() for out in outs)


def test_every_query_refuses_null_and_dead_handles(calls: Calls) -> None:
    null = ffi.cast("ze_device_handle_t", 0)
    for name in ("Compute", "Module", "MemoryAccess", "Image", "ExternalMemory"):
        function = f"zeDeviceGet{name}Properties"
        assert calls.call(function, null, NULL) == R.ERROR_INVALID_NULL_HANDLE
        assert calls.call(function, calls.device, NULL) == R.ERROR_INVALID_NULL_POINTER
    for name in ("Memory", "Cache", "CommandQueueGroup"):
        function = f"zeDeviceGet{name}Properties"
        assert calls.call(function, calls.device, NULL, NULL) == R.ERROR_INVALID_NULL_POINTER


def test_queues_of_both_groups_copy(calls: Calls) -> None:
    source = np.arange(1000, dtype="i4")
    for ordinal in (0, 1):
        back = np.zeros_like(source)
        queue = calls.queue(ordinal=ordinal)
        command_list = calls.list(commandQueueGroupOrdinal=ordinal)
        to, data = (ffi.cast("void *", array.ctypes.data) for array in (back, source))
        assert calls.copy(command_list, to, data, source.nbytes) == 0
        calls.run(queue, command_list)
        np.testing.assert_array_equal(back, source)


SUB_DEVICE = """
import sys
sys.path.insert(0, {tests!r})
from test_cpu_driver import *
calls = Calls()
root = calls.device
subs = calls.array("zeDeviceGetSubDevices", "ze_device_handle_t", root)
assert len(subs) == 4
calls.device = subs[2]
p = calls.allocate(4096)
found, device = ffi.new("ze_memory_allocation_properties_t *"), ffi.new("ze_device_handle_t *")
calls.ok("zeMemGetAllocProperties", calls.context, p, found, device)
assert device[0] == subs[2]
module, calls.module = calls.module, calls.build(KERNELS.read_bytes())
out = np.frombuffer(ffi.buffer(p, 4096), "i4")
command_list = calls.list()
calls.launch(command_list, calls.kernel("store", out, 3), 1000)
calls.run(calls.queue(), command_list)
assert (out[:1000] == 3).all()
can = ffi.new("ze_bool_t *")
command_list = calls.immediate(mode=1)
calls.device = subs[0]
across = calls.allocate(4096)
assert calls.copy(command_list, across, pointer(out), 4096) == 0
assert bytes(ffi.buffer(across, 4096)) == out.tobytes()
for a, b in ((subs[0], subs[3]), (root, subs[1]), (subs[1], root)):
    calls.ok("zeDeviceCanAccessPeer", a, b, can)
    assert can[0] == 1
pool_desc = ffi.new("ze_event_pool_desc_t *", {{"count": 1}})
pool = calls.make("zeEventPoolCreate", "ze_event_pool_handle_t", calls.context, pool_desc, 0, NULL)
event = calls.make("zeEventCreate", "ze_event_handle_t", pool, ffi.new("ze_event_desc_t *"))
waiting = calls.immediate()  # of another tile
calls.ok("zeCommandListAppendWaitOnEvents", waiting, 1, ffi.new("ze_event_handle_t[]", [event]))
calls.ok("zeDeviceSynchronize", subs[2])
calls.ok("zeEventHostSignal", event)
calls.ok("zeDeviceSynchronize", subs[0])
calls.ok("zeCommandListHostSynchronize", waiting, 0)
calls.ok("zeDeviceSynchronize", root)
print("done")
"""


def test_X3_X4_T3_memory_queues_and_kernels_of_a_sub_device() -> None:
    env = {
        **os.environ,
        "PYTHONPATH": str(FOLDER.parent),
        "ONEAPI_L0_CPU_SUB_DEVICES": "4",
        "ZE_FLAT_DEVICE_HIERARCHY": "COMPOSITE",
    }
    code = SUB_DEVICE.format(tests=str(FOLDER))
    done = subprocess.run([sys.executable, "-c", code], env=env, capture_output=True, text=True)
    assert done.stdout == "done\n", done.stderr


def test_what_a_cpu_has_not_is_refused_with_a_reason(calls: Calls) -> None:
    functions = calls.implementation.functions
    reasons = [name for names in unsupported.REASONS.values() for name in names]
    assert len(reasons) == 26
    for name in reasons:
        ctype = ffi.typeof(f"ze_pfn{name[2:]}_t")
        arguments = [ffi.cast("void *", calls.device), *[NULL] * (len(ctype.args) - 1)]
        assert calls.call(name, *arguments) == R.ERROR_UNSUPPORTED_FEATURE
        assert calls.implementation.last_error()
        assert name in functions
    count = ffi.new("uint32_t *", 7)
    calls.ok("zeFabricVertexGetExp", calls.driver, count, NULL)
    assert count[0] == 0
    vertex = ffi.new("ze_fabric_vertex_handle_t *")
    result = calls.call("zeDeviceGetFabricVertexExp", calls.device, vertex)
    assert result == R.EXP_ERROR_DEVICE_IS_NOT_VERTEX


def test_the_runtime_is_asked_and_not_guessed(calls: Calls) -> None:
    lib = opencl.lib
    p = calls.query("zeDeviceGetComputeProperties", "ze_device_compute_properties_t", calls.device)
    assert p.maxTotalGroupSize == opencl.info_int(lib.CL_DEVICE_MAX_WORK_GROUP_SIZE)
    assert p.maxSharedLocalMemory == opencl.info_int(lib.CL_DEVICE_LOCAL_MEM_SIZE)
    sizes = list(p.subGroupSizes)[: p.numSubGroupSizes]
    assert sizes
    assert all(size in (4, 8, 16, 32, 64) for size in sizes)
