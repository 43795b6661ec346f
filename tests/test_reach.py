"""What of the core specification the objects reach: all of it, but for what is listed here."""

from __future__ import annotations

import dataclasses
import inspect
import re
from pathlib import Path
from typing import Any

import pytest

import oneapi_l0 as l0
from oneapi_l0 import device_properties
from oneapi_l0.counter_based_event import CounterBasedEvent
from oneapi_l0.device import _EXTENDED
from oneapi_l0.device_properties import snake
from oneapi_l0.raw import ze

PACKAGE = Path(l0.__file__).parent
NOT_FIELDS = {"stype", "pNext"}

# Descriptor: what takes its fields as keywords, and where a field has another name than its own in
# snake case; "" for a field that the others say.
DESCRIPTORS: dict[str, tuple[Any, dict[str, str]]] = {
    "ze_context_desc_t": (l0.Context, {}),
    "ze_command_queue_desc_t": (l0.CommandQueue, {}),
    "ze_command_list_desc_t": (l0.CommandList, {"commandQueueGroupOrdinal": "ordinal"}),
    "ze_fence_desc_t": (l0.CommandQueue.create_fence, {"flags": "signaled"}),
    "ze_event_pool_desc_t": (l0.EventPool, {}),
    "ze_event_desc_t": (l0.EventPool.create_event, {}),
    "ze_event_counter_based_desc_t": (CounterBasedEvent, {}),
    "ze_device_mem_alloc_desc_t": (l0.Context.alloc_device, {}),
    "ze_host_mem_alloc_desc_t": (l0.Context.alloc_host, {}),
    "ze_physical_mem_desc_t": (l0.PhysicalMemory, {"size": "nbytes"}),
    "ze_image_desc_t": (
        l0.Image,
        {"width": "shape", "height": "shape", "depth": "shape", "arraylevels": "shape"},
    ),
    "ze_sampler_desc_t": (l0.Sampler, {"isNormalized": "normalized"}),
    "ze_module_desc_t": (
        l0.Module,
        {
            "inputSize": "source",
            "pInputModule": "source",
            "pBuildFlags": "build_flags",
            "pConstants": "constants",
        },
    ),
    "ze_record_replay_graph_ext_dump_desc_t": (l0.Graph.dump, {}),
    "ze_kernel_desc_t": (l0.Module.create_kernel, {"pKernelName": "name"}),
}
OTHER_DESCRIPTORS = {
    "ze_base_desc_t": "what they all begin with",
    "ze_init_driver_type_desc_t": "loading drivers is the loader's",
    "ze_module_program_exp_desc_t": "Module takes several sources",
}

PROPERTIES = {struct: kind for _, kind, struct in _EXTENDED.values()} | {
    "ze_device_memory_properties_t": "MemoryProperties",
    "ze_device_cache_properties_t": "CacheProperties",
    "ze_command_queue_group_properties_t": "QueueGroup",
    "ze_device_p2p_properties_t": "PeerProperties",
}

# Functions without a method, to be called by `driver.ze` with an object's `handle`, and why.
WITHOUT_METHOD = {
    r"zeRTASBuilder|zeRTASParallel|RTASFormat": "ray tracing",
    r"BeginGraphCapture|GetSourceGraph|GetPrimaryCommand|IsGraphCapture": "objects know",
    r"SetDestructionCallback": "Python has weakref.finalize",
    r"Fabric": "the fabric between devices",
    r"ExternalSemaphore": "semaphores of other APIs",
    r"CreateCloneExp": "record it twice",
    r"IsMutable": "objects know",
    r"^zeInit|^zeDriverGet$|ExtensionFunctionAddress|LastErrorDescr": "the loader calls these",
    r"BuildLog": "Module.build_log and BuildFailed.detail",
    r"^zeCommandList(Immediate)?(Get|Is)|^zeCommandQueueGet|^zeEvent(Pool)?Get": "objects know",
    r"WithParameters|WithArguments": "other forms of functions that have a method",
    r"RuntimeRequirements|InspectLinkage|SchedulingHint|GetBinaryExp": "tools for compilers",
    r"Cache(Ext|AdviceExt)$|AtomicAccessAttribute|GetAllocationPropertiesExp": "hints",
    r"Image(GetDeviceOffset|View|GetAllocProp|GetMemoryProp)|PitchFor2d|ImageCopy.*Ext$": "images",
    r"FileDescriptor|HandleWithProperties": "other ways to a handle",
    r"MemFreeExt|CopyFromContext|MultipleKernelsIndirect": "rare, or of Python's own",
    r"EventQuery(KernelTimestampsExt|TimestampsExp)|CounterBased|CopyOffload": "of single devices",
    r"zeModuleGetProperties|zeKernelGetName|zePhysicalMemGetProperties": "objects know that",
    r"VectorWidth": "an extension's properties",
}


def members(struct: str) -> set[str]:
    return set(getattr(ze, struct)._members) - NOT_FIELDS


@pytest.mark.parametrize("struct", DESCRIPTORS)
def test_every_field_of_a_descriptor_is_a_keyword(struct: str) -> None:
    taker, names = DESCRIPTORS[struct]
    keywords = set(inspect.signature(taker).parameters)
    assert set(names) <= members(struct)
    wanted = {names.get(member, snake(member)) for member in members(struct)}
    assert wanted <= keywords
    assert "extensions" in keywords


def test_other_descriptors_hang_on_one_that_takes_extensions_or_are_listed() -> None:
    known = {*DESCRIPTORS, *OTHER_DESCRIPTORS}
    for struct in dir(ze):
        if struct.endswith("_desc_t") and struct not in known:
            assert "pNext" in getattr(ze, struct)._members, struct


@pytest.mark.parametrize("struct", PROPERTIES)
def test_the_properties_of_devices_are_complete(struct: str) -> None:
    kind = getattr(device_properties, PROPERTIES[struct])
    assert {field.name for field in dataclasses.fields(kind)} == {
        snake(member) for member in members(struct)
    }
    with pytest.raises(dataclasses.FrozenInstanceError):
        kind(*[None] * len(members(struct))).flags = 0


def test_every_function_has_a_method_or_a_reason() -> None:
    text = "".join(path.read_text("utf-8") for path in PACKAGE.glob("*.py"))
    for part in ("exp", "ipc"):
        text += "".join(path.read_text("utf-8") for path in (PACKAGE / part).glob("*.py"))
    reached = set(re.findall(r"\bze[A-Z]\w+", text))
    functions = {name for name in dir(ze) if re.match(r"ze[A-Z]", name)}
    without = functions - reached
    for function in without:
        assert any(re.search(pattern, function) for pattern in WITHOUT_METHOD), function
    for pattern in WITHOUT_METHOD:
        assert any(re.search(pattern, function) for function in without), pattern
    assert len(functions & reached) > 120


@pytest.mark.needs("cpu")
def test_extensions_reach_the_driver() -> None:
    device = l0.Driver(l0.open_driver("cpu")).devices()[0]
    atomics = ze.ze_float_atomic_ext_properties_t()
    found = device.extend("module_properties", atomics)
    assert found == device.module_properties
    assert atomics.fp32Flags
    assert device.compute_properties.sub_group_sizes
    assert 0 not in device.compute_properties.sub_group_sizes
    with pytest.raises(l0.errors.InvalidArgument, match="cannot be extended\nWhat can: properties"):
        device.extend("name")
    with l0.Context(device) as context:
        limits = ze.ze_relaxed_allocation_limits_exp_desc_t(
            flags=ze.ze_relaxed_allocation_limits_exp_flags_t.MAX_SIZE
        )
        assert context.alloc_device(64, extensions=[limits]).nbytes == 64
        with pytest.raises(l0.errors.InvalidArgument, match="given twice"):
            context.alloc_device(64, extensions=[limits, limits])
