"""What a device says of its memory, queues, caches, peers and time (Level Zero core, "Device")."""

from __future__ import annotations

import time
from glob import glob
from typing import Any

from oneapi_l0._generated import ze as spec

from . import opencl, streams
from .arguments import chained, fill_array, require_pointer
from .device import (
    COMPUTE_ORDINAL,
    COPY_ORDINAL,
    DEVICES,
    MAX_FILL_PATTERN_NBYTES,
    QUEUE_GROUP_COUNT,
)
from .failure import UNSUPPORTED_FEATURE, Failure

_COMPUTE = int(spec.ze_command_queue_group_property_flags_t.COMPUTE)
_COPY = int(spec.ze_command_queue_group_property_flags_t.COPY)
_ACCESS = spec.ze_memory_access_cap_flags_t
_EVERY_ACCESS = (
    int(_ACCESS.RW) | int(_ACCESS.ATOMIC) | int(_ACCESS.CONCURRENT) | int(_ACCESS.CONCURRENT_ATOMIC)
)
_PEER_FLAGS = spec.ze_device_p2p_property_flags_t
_PEER_ACCESS = int(_PEER_FLAGS.ACCESS) | int(_PEER_FLAGS.ATOMICS)
_COOPERATIVE = int(spec.ze_command_queue_group_property_flags_t.COOPERATIVE_KERNELS)
_GROUP_FLAGS = {COMPUTE_ORDINAL: _COMPUTE | _COPY | _COOPERATIVE, COPY_ORDINAL: _COPY}
_OPAQUE_FD = int(spec.ze_external_memory_type_flags_t.OPAQUE_FD)
_CACHE_LINE = int(spec.ze_structure_type_t.DEVICE_CACHELINE_SIZE_EXT)


def count(pCount: Any, total: int, properties: Any) -> range:
    """The two-call protocol for an array of structures: which of them to fill."""
    wanted = pCount[0] if pCount else 0
    fill_array(pCount, None, range(total))
    return range(min(wanted, total) if properties else 0)


def zeDeviceGetCommandQueueGroupProperties(
    hDevice: Any, pCount: Any, pCommandQueueGroupProperties: Any
) -> int:
    device = DEVICES[hDevice]
    for i in count(pCount, QUEUE_GROUP_COUNT, pCommandQueueGroupProperties):
        p = pCommandQueueGroupProperties[i]
        p.flags = _GROUP_FLAGS[i]
        p.maxMemoryFillPatternSize = MAX_FILL_PATTERN_NBYTES
        p.numQueues = device.queue_count
    return 0


def zeDeviceGetMemoryProperties(hDevice: Any, pCount: Any, pMemProperties: Any) -> int:
    device = DEVICES[hDevice]
    for i in count(pCount, 1, pMemProperties):
        p = pMemProperties[i]
        p.flags = 0
        p.maxClockRate = 0
        p.maxBusWidth = 64  # one channel of DDR memory; how many there are, nobody says
        p.totalSize = device.memory_nbytes
        p.name = b"system memory"
    return 0


def zeDeviceGetMemoryAccessProperties(hDevice: Any, pMemAccessProperties: Any) -> int:
    DEVICES[hDevice]
    require_pointer(pMemAccessProperties, "pMemAccessProperties")
    p = pMemAccessProperties
    # Kernels run on the host's own cores, so every allocation is as the host sees it.
    p.hostAllocCapabilities = _EVERY_ACCESS
    p.deviceAllocCapabilities = _EVERY_ACCESS
    p.sharedSingleDeviceAllocCapabilities = _EVERY_ACCESS
    p.sharedCrossDeviceAllocCapabilities = _EVERY_ACCESS
    p.sharedSystemAllocCapabilities = _EVERY_ACCESS
    return 0


def _cache_sizes() -> list[int]:
    """Data caches of the first core, nearest first; what the runtime says if Linux does not."""
    sizes = []
    for folder in sorted(glob("/sys/devices/system/cpu/cpu0/cache/index*")):
        try:
            with open(f"{folder}/type") as file:
                if file.read().strip() == "Instruction":
                    continue
            with open(f"{folder}/size") as file:
                text = file.read().strip()
        except OSError:
            continue
        unit = {"K": 1 << 10, "M": 1 << 20, "G": 1 << 30}.get(text[-1:], 1)
        if text.rstrip("KMG").isdigit():
            sizes.append(int(text.rstrip("KMG")) * unit)
    return sizes or [opencl.info_int(opencl.lib.CL_DEVICE_GLOBAL_MEM_CACHE_SIZE)]


def zeDeviceGetCacheProperties(hDevice: Any, pCount: Any, pCacheProperties: Any) -> int:
    DEVICES[hDevice]
    sizes = _cache_sizes()
    for i in count(pCount, len(sizes), pCacheProperties):
        pCacheProperties[i].flags = 0
        pCacheProperties[i].cacheSize = sizes[i]
        line = chained(pCacheProperties[i].pNext, _CACHE_LINE, "ze_device_cache_line_size_ext_t")
        if line:
            line.cacheLineSize = opencl.info_int(opencl.lib.CL_DEVICE_GLOBAL_MEM_CACHELINE_SIZE)
    return 0


def zeDeviceGetExternalMemoryProperties(hDevice: Any, pExternalMemoryProperties: Any) -> int:
    """Memory goes by descriptor; an image of the runtime has a layout that only it knows."""
    DEVICES[hDevice]
    require_pointer(pExternalMemoryProperties, "pExternalMemoryProperties")
    p = pExternalMemoryProperties
    p.memoryAllocationImportTypes = p.memoryAllocationExportTypes = _OPAQUE_FD
    p.imageImportTypes = p.imageExportTypes = 0
    return 0


def zeDeviceGetP2PProperties(hDevice: Any, hPeerDevice: Any, pP2PProperties: Any) -> int:
    """All devices here are parts of one machine's memory: each reaches all of it."""
    DEVICES[hDevice], DEVICES[hPeerDevice]
    require_pointer(pP2PProperties, "pP2PProperties")
    pP2PProperties.flags = _PEER_ACCESS
    return 0


def zeDeviceCanAccessPeer(hDevice: Any, hPeerDevice: Any, value: Any) -> int:
    DEVICES[hDevice], DEVICES[hPeerDevice]
    require_pointer(value, "value")
    value[0] = 1
    return 0


def zeDeviceGetAggregatedCopyOffloadIncrementValue(hDevice: Any, incrementValue: Any) -> int:
    """An append is one operation of this driver, never divided among engines: it counts as 1."""
    DEVICES[hDevice]
    require_pointer(incrementValue, "incrementValue")
    incrementValue[0] = 1
    return 0


def zeDeviceGetStatus(hDevice: Any) -> int:
    DEVICES[hDevice]
    return 0


def zeDevicePciGetPropertiesExt(hDevice: Any, pPciProperties: Any) -> int:
    """Not supported: a CPU has no address on a PCI bus."""
    DEVICES[hDevice]
    require_pointer(pPciProperties, "pPciProperties")
    raise Failure(UNSUPPORTED_FEATURE, "a CPU is no PCI device: it has no address on a bus")


def zeDeviceGetGlobalTimestamps(hDevice: Any, hostTimestamp: Any, deviceTimestamp: Any) -> int:
    """Both are CLOCK_MONOTONIC in nanoseconds: the device is the host."""
    DEVICES[hDevice]
    require_pointer(hostTimestamp, "hostTimestamp")
    require_pointer(deviceTimestamp, "deviceTimestamp")
    hostTimestamp[0] = deviceTimestamp[0] = time.monotonic_ns()
    return 0


def zeDeviceSynchronize(hDevice: Any) -> int:
    streams.finish_device(DEVICES[hDevice])
    return 0
