"""Memory of the CPU driver: allocations, policies, virtual and physical memory (M, R and X rows of
the programming guide's acceptance table).
"""

from __future__ import annotations

import itertools
import os
import random
import resource
import subprocess
import sys
import threading
import time
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from test_cpu_driver import FOREVER, NULL, Calls, R, pointer

from oneapi_l0._generated import _ze_cffi
from oneapi_l0._generated import ze as spec

ffi: Any = _ze_cffi.ffi

pytestmark = pytest.mark.needs("cpu")
PAGE = os.sysconf("SC_PAGESIZE")
TYPES = spec.ze_memory_type_t
STYPES = spec.ze_structure_type_t


@pytest.fixture(scope="module")
def calls() -> Calls:
    return Calls()


def address(p: Any) -> int:
    return int(ffi.cast("uintptr_t", p))


def allocate(calls: Calls, kind: str, size: int, alignment: int = 0, **fields: Any) -> Any:
    """The pointer, or the result code if there is none."""
    device = ffi.new("ze_device_mem_alloc_desc_t *")
    host = ffi.new("ze_host_mem_alloc_desc_t *")
    for name, value in fields.items():
        setattr(host if kind == "Host" else device, name, value)
    out = ffi.new("void **")
    arguments = {
        "Device": (device, size, alignment, calls.device, out),
        "Host": (host, size, alignment, out),
        "Shared": (device, host, size, alignment, NULL, out),
    }[kind]
    result = calls.call(f"zeMemAlloc{kind}", calls.context, *arguments)
    return out[0] if result == 0 else result


def properties(calls: Calls, p: Any) -> tuple[int, Any]:
    out = ffi.new("ze_memory_allocation_properties_t *")
    device = ffi.new("ze_device_handle_t *")
    calls.ok("zeMemGetAllocProperties", calls.context, p, out, device)
    return out.type, device[0]


def view(p: Any, nbytes: int, dtype: str = "u1") -> Any:
    return np.frombuffer(ffi.buffer(p, nbytes), dtype)


@pytest.mark.parametrize("kind", ["Device", "Host", "Shared"])
def test_M2_M3_M4_kernels_read_and_write_every_kind(calls: Calls, kind: str) -> None:
    p = allocate(calls, kind, 4096)
    numbers = view(p, 4096, "i4")
    assert not numbers.any()
    calls.launch(calls.immediate(mode=1), calls.kernel("store", numbers, 7), 1000)
    assert (numbers[:1000] == 7).all()
    assert not numbers[1000:].any()
    numbers[:] = 1
    calls.launch(calls.immediate(mode=1), calls.kernel("atomic_count", numbers), 5)
    assert numbers[0] == 6
    calls.ok("zeMemFree", calls.context, p)


@pytest.mark.parametrize("kind", ["Device", "Host", "Shared"])
def test_D3_allocations_know_their_type_and_device(calls: Calls, kind: str) -> None:
    p = allocate(calls, kind, 100)
    expected = calls.device if kind == "Device" else NULL
    for offset in (0, 50, 99):
        kind_found = properties(calls, ffi.cast("char *", p) + offset)
        assert kind_found == (getattr(TYPES, kind.upper()), expected)
    assert properties(calls, ffi.cast("char *", p) + 100)[0] == TYPES.UNKNOWN
    calls.ok("zeMemFree", calls.context, p)
    assert properties(calls, p)[0] == TYPES.UNKNOWN


def test_M5_system_memory_is_unknown_and_yet_kernels_use_it(calls: Calls) -> None:
    numbers = np.zeros(64, "i4")
    assert properties(calls, pointer(numbers)) == (TYPES.UNKNOWN, NULL)
    calls.launch(calls.immediate(mode=1), calls.kernel("store", numbers, 3), 64)
    assert (numbers == 3).all()
    base = ffi.new("void **")
    result = calls.call("zeMemGetAddressRange", calls.context, pointer(numbers), base, NULL)
    assert result == R.ERROR_ADDRESS_NOT_FOUND


def test_any_context_tells_the_range_of_an_allocation(calls: Calls) -> None:
    desc = ffi.new("ze_context_desc_t *")
    other = calls.make("zeContextCreate", "ze_context_handle_t", calls.driver, desc)
    p = calls.allocate(1000)
    base, nbytes = ffi.new("void **"), ffi.new("size_t *")
    inner = ffi.cast("char *", p) + 10
    calls.ok("zeMemGetAddressRange", other, inner, base, nbytes)
    assert (base[0], nbytes[0] >= 1000) == (p, True)
    calls.ok("zeMemFree", calls.context, p)
    calls.ok("zeContextDestroy", other)


def test_M6_capabilities_have_the_values_of_the_guide() -> None:
    flags = spec.ze_memory_access_cap_flags_t
    names = ("RW", "ATOMIC", "CONCURRENT", "CONCURRENT_ATOMIC")
    assert [int(getattr(flags, name)) for name in names] == [1, 2, 4, 8]


@pytest.mark.parametrize("stype", ["EXTERNAL_MEMORY_IMPORT_WIN32", "RAYTRACING_MEM_ALLOC_EXT_DESC"])
def test_requests_that_cannot_be_met_are_not_ignored(calls: Calls, stype: str) -> None:
    extension = ffi.new("ze_base_desc_t *", {"stype": int(getattr(STYPES, stype))})
    chain = ffi.cast("void *", extension)
    for kind in ("Device", "Host", "Shared"):
        assert allocate(calls, kind, 64, pNext=chain) == R.ERROR_UNSUPPORTED_FEATURE
    desc = ffi.new("ze_physical_mem_desc_t *", {"size": PAGE, "pNext": chain})
    handle = ffi.new("ze_physical_mem_handle_t *")
    result = calls.call("zePhysicalMemCreate", calls.context, calls.device, desc, handle)
    assert result == R.ERROR_UNSUPPORTED_FEATURE


def test_R4_memory_is_evicted_after_the_fence(calls: Calls) -> None:
    p = allocate(calls, "Shared", 4096)
    queue, command_list = calls.queue(), calls.list()
    fence = calls.make("zeFenceCreate", "ze_fence_handle_t", queue, ffi.new("ze_fence_desc_t *"))
    calls.ok("zeContextMakeMemoryResident", calls.context, calls.device, p, 4096)
    calls.launch(command_list, calls.kernel("store", view(p, 4096), 4), 1000)
    calls.ok("zeCommandListClose", command_list)
    handles = ffi.new("ze_command_list_handle_t[]", [command_list])
    calls.ok("zeCommandQueueExecuteCommandLists", queue, 1, handles, fence)
    calls.ok("zeFenceHostSynchronize", fence, FOREVER)
    calls.ok("zeContextEvictMemory", calls.context, calls.device, p, 4096)
    assert (view(p, 4000, "i4") == 4).all()
    calls.ok("zeMemFree", calls.context, p)


def test_M8_each_cache_hint_is_accepted_and_unknown_bits_are_not(calls: Calls) -> None:
    for kind, known in (("Device", 3), ("Host", 5), ("Shared", 3)):
        for bit in range(known):
            calls.ok("zeMemFree", calls.context, allocate(calls, kind, 64, flags=1 << bit))
        assert allocate(calls, kind, 64, flags=1 << 20) == R.ERROR_INVALID_ENUMERATION
    flags = spec.ze_host_mem_alloc_flags_t
    both = flags.MEM_READ_ONLY | flags.BIAS_WRITE_COMBINED
    assert allocate(calls, "Host", 64, flags=int(both)) == R.ERROR_INVALID_ARGUMENT


@pytest.mark.parametrize("alignment", [0, 1, 8, 64, 4096, 1 << 16, 1 << 21, 1 << 30])
def test_alignment_is_kept_and_memory_begins_as_zeros(calls: Calls, alignment: int) -> None:
    for size in (1, 5000, 3 << 20):
        p = allocate(calls, "Device", size, alignment)
        assert address(p) % max(alignment, 64) == 0
        content = view(p, size)
        assert not content.any()
        content[:] = 255
        calls.ok("zeMemFree", calls.context, p)


def test_sizes_and_alignments_that_cannot_be_are_refused(calls: Calls) -> None:
    device = calls.query("zeDeviceGetProperties", "ze_device_properties_t", calls.device)
    for kind in ("Device", "Host", "Shared"):
        assert allocate(calls, kind, 0) == R.ERROR_UNSUPPORTED_SIZE
        assert allocate(calls, kind, 64, 3) == R.ERROR_UNSUPPORTED_ALIGNMENT
        assert allocate(calls, kind, device.maxMemAllocSize + 1) == R.ERROR_UNSUPPORTED_SIZE
        assert allocate(calls, kind, 2**64 - 1) == R.ERROR_UNSUPPORTED_SIZE


@pytest.mark.parametrize("stype", ["EXT", "EXP"])
def test_relaxed_limits_lift_the_largest_size(calls: Calls, stype: str) -> None:
    device = calls.query("zeDeviceGetProperties", "ze_device_properties_t", calls.device)
    relaxed = ffi.new("ze_relaxed_allocation_limits_ext_desc_t *", {"flags": 1})
    relaxed.stype = int(getattr(STYPES, f"RELAXED_ALLOCATION_LIMITS_{stype}_DESC"))
    chain = ffi.cast("void *", relaxed)
    size = device.maxMemAllocSize + PAGE
    p = allocate(calls, "Device", size, pNext=chain)
    assert properties(calls, ffi.cast("char *", p) + size - 1)[0] == TYPES.DEVICE
    calls.ok("zeMemFree", calls.context, p)
    relaxed.flags = 0
    assert allocate(calls, "Device", size, pNext=chain) == R.ERROR_UNSUPPORTED_SIZE
    relaxed.flags = 2
    assert allocate(calls, "Device", size, pNext=chain) == R.ERROR_INVALID_ENUMERATION


def test_X3_memory_ends_where_the_devices_does(calls: Calls) -> None:
    device = calls.query("zeDeviceGetProperties", "ze_device_properties_t", calls.device)
    held = []
    p: Any = None
    for _ in range(20):
        p = allocate(calls, "Device", device.maxMemAllocSize)
        if isinstance(p, int):
            break
        held.append(p)
    assert p == R.ERROR_OUT_OF_DEVICE_MEMORY
    assert 1 <= len(held) < 20
    for p in held:
        calls.ok("zeMemFree", calls.context, p)
    p = allocate(calls, "Device", device.maxMemAllocSize)
    calls.ok("zeMemFree", calls.context, p)


def test_freeing_twice_inside_or_elsewhere_is_refused(calls: Calls) -> None:
    p = allocate(calls, "Device", 10_000)
    other = calls.make(
        "zeContextCreate", "ze_context_handle_t", calls.driver, ffi.new("ze_context_desc_t *")
    )
    inner = ffi.cast("char *", p) + 64
    assert calls.call("zeMemFree", calls.context, inner) == R.ERROR_INVALID_ARGUMENT
    assert calls.call("zeMemFree", other, p) == R.ERROR_INVALID_ARGUMENT
    assert calls.call("zeMemFree", calls.context, NULL) == R.ERROR_INVALID_NULL_POINTER
    calls.ok("zeMemFree", calls.context, p)
    assert calls.call("zeMemFree", calls.context, p) == R.ERROR_INVALID_ARGUMENT
    assert "freed" in calls.implementation.last_error()
    assert calls.call("zeMemFree", calls.context, pointer(np.zeros(4))) == R.ERROR_INVALID_ARGUMENT


def test_a_hundred_thousand_allocations_live_under_1024_descriptors(calls: Calls) -> None:
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    resource.setrlimit(resource.RLIMIT_NOFILE, (min(1024, hard), hard))
    try:
        generator = random.Random(5)
        sizes = [generator.choice((1, 100, 4096, 5000, 40_000)) for _ in range(100_000)]
        start = time.perf_counter()
        live = [allocate(calls, "Device", size) for size in sizes]
        assert not any(isinstance(p, int) for p in live)
        order = sorted((address(p), size) for p, size in zip(live, sizes, strict=True))
        assert all(a + size <= b for (a, size), (b, _) in itertools.pairwise(order))
        for i in generator.sample(range(100_000), 2000):
            base, size = ffi.new("void **"), ffi.new("size_t *")
            inner = ffi.cast("char *", live[i]) + sizes[i] - 1
            calls.ok("zeMemGetAddressRange", calls.context, inner, base, size)
            assert (base[0], size[0]) == (live[i], sizes[i])
        # Every second one in any order: the holes must not become mappings of their own.
        for i in generator.sample(range(0, 100_000, 2), 50_000):
            calls.ok("zeMemFree", calls.context, live[i])
        with open("/proc/self/maps") as maps:
            assert len(maps.readlines()) < 10_000
        for i in range(1, 100_000, 2):
            calls.ok("zeMemFree", calls.context, live[i])
        assert time.perf_counter() - start < 60
    finally:
        resource.setrlimit(resource.RLIMIT_NOFILE, (soft, hard))


def resident() -> int:
    with open("/proc/self/statm") as file:
        return int(file.read().split()[1]) * PAGE


def test_freed_memory_goes_back_to_the_system(calls: Calls) -> None:
    def cycle() -> None:
        for size in (5000, 1 << 20, 8 << 20):
            p = allocate(calls, "Shared", size)
            view(p, size)[:] = 1
            calls.ok("zeMemFree", calls.context, p)

    cycle()
    before = resident()
    for _ in range(300):
        cycle()
    assert resident() - before < 4 << 20


def test_a_free_waits_for_the_work_or_leaves_it_alone_as_asked(calls: Calls) -> None:
    driver = ffi.new("ze_driver_memory_free_ext_properties_t *")
    driver.stype = int(STYPES.DRIVER_MEMORY_FREE_EXT_PROPERTIES)
    out = ffi.new("ze_driver_properties_t *", {"pNext": ffi.cast("void *", driver)})
    calls.ok("zeDriverGetProperties", calls.driver, out)
    assert driver.freePolicies == 3
    desc = ffi.new("ze_memory_free_ext_desc_t *")
    for policy in (1, 2):
        desc.freePolicy = policy
        p = allocate(calls, "Device", 64)
        numbers = view(p, 64, "u4")
        command_list = calls.immediate()
        calls.launch(command_list, calls.kernel("spin", numbers, 40_000_000), 8)
        start = time.perf_counter()
        calls.ok("zeMemFreeExt", calls.context, desc, p)
        took = time.perf_counter() - start
        finished = calls.call("zeCommandListHostSynchronize", command_list, 0)
        if policy == 1:
            assert finished == 0
        else:
            assert (finished, took < 0.02) == (R.NOT_READY, True)
        assert calls.call("zeMemFree", calls.context, p) == R.ERROR_INVALID_ARGUMENT
        calls.ok("zeCommandListHostSynchronize", command_list, FOREVER)
    desc.freePolicy = 0
    p = allocate(calls, "Host", 64)
    calls.ok("zeMemFreeExt", calls.context, desc, p)
    desc.freePolicy = 4
    assert calls.call("zeMemFreeExt", calls.context, desc, p) == R.ERROR_INVALID_ENUMERATION


def test_memory_of_the_program_becomes_a_host_allocation(calls: Calls) -> None:
    raw = np.zeros(3 * PAGE, "u1")
    start = -(-raw.ctypes.data // PAGE) * PAGE
    source = ffi.new("ze_external_memmap_sysmem_ext_desc_t *")
    source.stype = int(STYPES.EXTERNAL_MEMMAP_SYSMEM_EXT_DESC)
    source.pSystemMemory, source.size = ffi.cast("void *", start), 2 * PAGE
    chain = ffi.cast("void *", source)
    p = allocate(calls, "Host", 2 * PAGE, pNext=chain)
    assert address(p) == start
    assert properties(calls, ffi.cast("char *", p) + 5000)[0] == TYPES.HOST_IMPORTED
    assert allocate(calls, "Host", 2 * PAGE, pNext=chain) == R.ERROR_INVALID_ARGUMENT
    calls.ok("zeMemFree", calls.context, p)
    view(p, 2 * PAGE)[:] = 5
    source.size = 100
    assert allocate(calls, "Host", 100, pNext=chain) == R.ERROR_UNSUPPORTED_SIZE


def test_R3_memory_is_made_resident_evicted_and_freed(calls: Calls) -> None:
    p = allocate(calls, "Shared", 5000)
    for name in ("zeContextMakeMemoryResident", "zeContextEvictMemory"):
        calls.ok(name, calls.context, calls.device, p, 5000)
        for size, where in ((5001, p), (4, pointer(np.zeros(4, "i4")))):
            result = calls.call(name, calls.context, calls.device, where, size)
            assert result == R.ERROR_INVALID_ARGUMENT
    calls.ok("zeMemFree", calls.context, p)
    result = calls.call("zeContextMakeMemoryResident", calls.context, calls.device, p, 4)
    assert result == R.ERROR_INVALID_ARGUMENT


def test_atomic_attributes_are_kept_per_device(calls: Calls) -> None:
    flags = spec.ze_memory_atomic_attr_exp_flags_t
    p = allocate(calls, "Shared", 5000)
    out = ffi.new("uint32_t *")
    get, put = "zeMemGetAtomicAccessAttributeExp", "zeMemSetAtomicAccessAttributeExp"
    calls.ok(get, calls.context, calls.device, p, 64, out)
    assert out[0] == 0
    calls.ok(put, calls.context, NULL, p, 64, int(flags.NO_ATOMICS))
    calls.ok(put, calls.context, calls.device, p, 64, int(flags.SYSTEM_ATOMICS))
    calls.ok(get, calls.context, calls.device, p, 64, out)
    assert out[0] == flags.SYSTEM_ATOMICS
    calls.ok(get, calls.context, NULL, p, 64, out)
    assert out[0] == flags.NO_ATOMICS
    both = int(flags.HOST_ATOMICS | flags.NO_HOST_ATOMICS)
    for attr, expected in ((both, R.ERROR_INVALID_ARGUMENT), (128, R.ERROR_INVALID_ENUMERATION)):
        assert calls.call(put, calls.context, calls.device, p, 64, attr) == expected
    device = allocate(calls, "Device", 64)
    result = calls.call(put, calls.context, calls.device, device, 64, 1)
    assert result == R.ERROR_INVALID_ARGUMENT


def test_threads_allocate_and_free_at_once(calls: Calls) -> None:
    failures = []

    def work(seed: int) -> None:
        generator = random.Random(seed)
        mine = []
        for i in range(400):
            size = generator.randrange(1, 20_000)
            p = allocate(calls, "Device", size)
            content = view(p, size)
            if content.any():
                failures.append("not zero")
            content[:] = seed
            mine.append((p, content))
            if i % 3 == 0:
                p, content = mine.pop(generator.randrange(len(mine)))
                if not (content == seed).all():
                    failures.append("overwritten")
                calls.ok("zeMemFree", calls.context, p)
        for p, content in mine:
            if not (content == seed).all():
                failures.append("overwritten")
            calls.ok("zeMemFree", calls.context, p)

    threads = [threading.Thread(target=work, args=(seed,)) for seed in range(1, 7)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert failures == []


# Virtual and physical memory.

NONE, READWRITE, READONLY = range(3)


def reserve(calls: Calls, size: int, start: Any = NULL) -> Any:
    return calls.make("zeVirtualMemReserve", "void *", calls.context, start, size)


def physical(calls: Calls, size: int, flags: int = 0) -> Any:
    desc = ffi.new("ze_physical_mem_desc_t *", {"size": size, "flags": flags})
    handle = "ze_physical_mem_handle_t"
    device = NULL if flags == 2 else calls.device
    return calls.make("zePhysicalMemCreate", handle, calls.context, device, desc)


def attribute(calls: Calls, p: Any, size: int) -> tuple[int, int]:
    access, alike = ffi.new("ze_memory_access_attribute_t *"), ffi.new("size_t *")
    calls.ok("zeVirtualMemGetAccessAttribute", calls.context, p, size, access, alike)
    return access[0], alike[0]


def test_read_only_memory_is_said_to_be_enforced(calls: Calls) -> None:
    """As another test of this file finds by a write that ends a process."""
    enforced = spec.ze_device_readonly_memory_capability_t.ENFORCED
    stype = spec.ze_structure_type_t.DEVICE_READONLY_MEMORY_EXT_PROPERTIES
    chained = ffi.new("ze_device_readonly_memory_ext_properties_t *", {"stype": stype})
    desc = ffi.new("ze_device_properties_t *", {"pNext": chained})
    calls.ok("zeDeviceGetProperties", calls.device, desc)
    assert chained.readonlyCapability == enforced


def test_one_physical_memory_shows_at_two_addresses(calls: Calls) -> None:
    size = ffi.new("size_t *")
    for asked in (0, 100):
        size[0] = 0
        calls.ok("zeVirtualMemQueryPageSize", calls.context, calls.device, asked, size)
        assert size[0] == PAGE
    nbytes = 4 * PAGE
    p, memory = reserve(calls, 3 * nbytes), physical(calls, nbytes)
    second = ffi.cast("char *", p) + 2 * nbytes
    for where in (p, second):
        arguments = (calls.context, where, nbytes, memory, 0, READWRITE)
        calls.ok("zeVirtualMemMap", *arguments)
    calls.launch(calls.immediate(mode=1), calls.kernel("store", view(p, nbytes), 9), PAGE)
    assert (view(second, nbytes, "i4")[:PAGE] == 9).all()
    assert properties(calls, second + 5) == (TYPES.DEVICE, calls.device)
    base, length = ffi.new("void **"), ffi.new("size_t *")
    calls.ok("zeMemGetAddressRange", calls.context, second + 5, base, length)
    assert (base[0], length[0]) == (second, nbytes)
    assert properties(calls, ffi.cast("char *", p) + nbytes)[0] == TYPES.UNKNOWN
    result = calls.call("zePhysicalMemDestroy", calls.context, memory)
    assert result == R.ERROR_HANDLE_OBJECT_IN_USE
    calls.ok("zeVirtualMemUnmap", calls.context, p, nbytes)
    assert properties(calls, p)[0] == TYPES.UNKNOWN
    calls.ok("zeVirtualMemFree", calls.context, p, 3 * nbytes)
    calls.ok("zePhysicalMemDestroy", calls.context, memory)
    result = calls.call("zePhysicalMemDestroy", calls.context, memory)
    assert result == R.ERROR_INVALID_NULL_HANDLE


def test_parts_are_mapped_and_unmapped_in_any_order(calls: Calls) -> None:
    p, memory = reserve(calls, 8 * PAGE), physical(calls, 8 * PAGE, flags=2)
    at = [ffi.cast("char *", p) + i * PAGE for i in range(8)]
    calls.ok("zeVirtualMemMap", calls.context, at[1], 6 * PAGE, memory, PAGE, READWRITE)
    view(at[1], 6 * PAGE)[:] = np.repeat(np.arange(1, 7, dtype="u1"), PAGE)
    assert properties(calls, at[2]) == (TYPES.HOST, NULL)
    calls.ok("zeVirtualMemUnmap", calls.context, at[3], 2 * PAGE)
    assert [view(at[i], 1)[0] for i in (1, 2, 5, 6)] == [1, 2, 5, 6]
    assert properties(calls, at[3])[0] == TYPES.UNKNOWN
    result = calls.call("zeVirtualMemMap", calls.context, at[2], 2 * PAGE, memory, 0, READWRITE)
    assert result == R.ERROR_INVALID_ARGUMENT
    calls.ok("zeVirtualMemMap", calls.context, at[3], PAGE, memory, 6 * PAGE, READONLY)
    assert view(at[3], 1)[0] == 6
    assert attribute(calls, p, 8 * PAGE) == (NONE, PAGE)
    assert attribute(calls, at[1], 7 * PAGE) == (READWRITE, 2 * PAGE)
    assert attribute(calls, at[3], PAGE) == (READONLY, PAGE)
    calls.ok("zeVirtualMemSetAccessAttribute", calls.context, at[1], 3 * PAGE, READONLY)
    assert attribute(calls, at[1], 7 * PAGE) == (READONLY, 3 * PAGE)
    calls.ok("zeVirtualMemFree", calls.context, p, 2 * PAGE)
    calls.ok("zeVirtualMemFree", calls.context, at[2], 6 * PAGE)
    calls.ok("zePhysicalMemDestroy", calls.context, memory)
    result = calls.call("zeVirtualMemFree", calls.context, p, PAGE)
    assert result == R.ERROR_INVALID_ARGUMENT


def test_access_attributes_hold_against_the_host_too(calls: Calls) -> None:
    code = """
p, memory = reserve(calls, PAGE), physical(calls, PAGE)
calls.ok("zeVirtualMemMap", calls.context, p, PAGE, memory, 0, READWRITE)
view(p, 1)[0] = 1
calls.ok("zeVirtualMemSetAccessAttribute", calls.context, p, PAGE, READONLY)
assert view(p, 1)[0] == 1
print("readable", flush=True)
view(p, 1)[0] = 2
print("written", flush=True)
"""
    folder = str(Path(__file__).parent)
    script = f"import sys; sys.path.insert(0, {folder!r})\nfrom test_cpu_memory import *\n"
    done = subprocess.run(
        [sys.executable, "-c", script + "calls = Calls()\n" + code],
        env={**os.environ, "PYTHONPATH": str(Path(folder).parent)},
        capture_output=True,
        text=True,
    )
    assert (done.stdout, done.returncode) == ("readable\n", -11), done.stderr


def test_a_reservation_remembers_attributes_before_anything_is_mapped(calls: Calls) -> None:
    p = reserve(calls, 4 * PAGE)
    assert attribute(calls, p, 4 * PAGE) == (NONE, 4 * PAGE)
    for access in (READWRITE, READONLY, NONE):
        calls.ok("zeVirtualMemSetAccessAttribute", calls.context, p, 4 * PAGE, access)
        assert attribute(calls, p, 4 * PAGE) == (access, 4 * PAGE)
    calls.ok("zeVirtualMemFree", calls.context, p, 4 * PAGE)
    again = reserve(calls, 4 * PAGE, start=p)
    assert again == p
    elsewhere = reserve(calls, 4 * PAGE, start=p)
    assert elsewhere != p
    for reserved in (again, elsewhere):
        calls.ok("zeVirtualMemFree", calls.context, reserved, 4 * PAGE)


def test_virtual_and_physical_memory_refuse_what_is_not_pages(calls: Calls) -> None:
    p, memory = reserve(calls, 4 * PAGE), physical(calls, 2 * PAGE)
    inner = ffi.cast("char *", p) + 8
    context = calls.context
    out = ffi.new("void **")
    size, alignment = R.ERROR_UNSUPPORTED_SIZE, R.ERROR_UNSUPPORTED_ALIGNMENT
    assert calls.call("zeVirtualMemReserve", context, NULL, 0, out) == size
    assert calls.call("zeVirtualMemReserve", context, NULL, 100, out) == size
    assert calls.call("zeVirtualMemReserve", context, inner, PAGE, out) == alignment
    for name in ("zeVirtualMemFree", "zeVirtualMemUnmap"):
        assert calls.call(name, context, p, 0) == size
        assert calls.call(name, context, p, 8) == size
        assert calls.call(name, context, inner, PAGE) == alignment
        assert calls.call(name, context, p, 5 * PAGE) == R.ERROR_INVALID_ARGUMENT
    for offset, nbytes, expected in (
        (8, PAGE, alignment),
        (0, 0, size),
        (PAGE, 2 * PAGE, R.ERROR_INVALID_ARGUMENT),
    ):
        arguments = (context, p, nbytes, memory, offset, READWRITE)
        assert calls.call("zeVirtualMemMap", *arguments) == expected
    result = calls.call("zeVirtualMemMap", context, p, PAGE, memory, 0, 7)
    assert result == R.ERROR_INVALID_ENUMERATION
    handle = ffi.new("ze_physical_mem_handle_t *")
    for nbytes, flags, expected in (
        (0, 0, size),
        (100, 0, alignment),
        (PAGE, 8, R.ERROR_INVALID_ENUMERATION),
        (1 << 50, 0, R.ERROR_OUT_OF_DEVICE_MEMORY),
    ):
        desc = ffi.new("ze_physical_mem_desc_t *", {"size": nbytes, "flags": flags})
        result = calls.call("zePhysicalMemCreate", context, calls.device, desc, handle)
        assert result == expected
    p_properties = calls.query(
        "zePhysicalMemGetProperties", "ze_physical_mem_properties_t", context, memory
    )
    assert p_properties.size == 2 * PAGE
    assert p_properties.id
