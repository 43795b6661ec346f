"""Devices and sub-devices (Level Zero core, "Device"): what the CPU is and what it is part of.

Answers come from the runtime or from the operating system; a capability is claimed only where
this driver has it. Structures that a caller chained and nobody here knows stay untouched.
"""

from __future__ import annotations

import hashlib
import os
import threading
from collections.abc import Callable
from typing import Any

from oneapi_l0._generated import ze as spec
from oneapi_l0._generated._ze_cffi import ffi

from . import device_hierarchy, opencl
from .arguments import chain, fill_array, require_pointer
from .device_hierarchy import COMBINED, COMPOSITE
from .driver import DRIVERS, Driver
from .handles import Table

_TYPE_GPU = int(spec.ze_device_type_t.GPU)
_TYPE_CPU = int(spec.ze_device_type_t.CPU)
_stypes = spec.ze_structure_type_t
_PROPERTIES_1_2 = int(_stypes.DEVICE_PROPERTIES_1_2)
_flags = spec.ze_device_property_flags_t
_ECC, _INTEGRATED = int(_flags.ECC), int(_flags.INTEGRATED)
_SUBDEVICE, _ON_DEMAND_PAGING = int(_flags.SUBDEVICE), int(_flags.ONDEMANDPAGING)
_MAX_NAME = spec.ZE_MAX_DEVICE_NAME

# Queue group 0 computes and copies, 1 only copies.
COMPUTE_ORDINAL, COPY_ORDINAL = 0, 1
QUEUE_GROUP_COUNT = 2
_MAX_QUEUES = 4
# What clEnqueueMemFillINTEL takes.
MAX_FILL_PATTERN_NBYTES = 128


class Device:
    """A card, or a tile of one, with the few facts that other modules need at hand.

    parent: the card of a tile, where the hierarchy shows it.
    """

    def __init__(self, driver: Driver, card: int, tile: int | None, compute_units: int) -> None:
        lib = opencl.lib
        self.driver = driver
        self.parent: Device | None = None
        self.sub_devices: list[Device] = []
        self.sub_device_id = 0
        self.is_sub_device = False
        self.compute_units = compute_units
        # Each queue uses all cores, so a machine of many needs no more.
        self.queue_count = min(compute_units, _MAX_QUEUES)
        self.max_alloc_nbytes = opencl.info_int(lib.CL_DEVICE_MAX_MEM_ALLOC_SIZE)
        self.memory_nbytes = opencl.info_int(lib.CL_DEVICE_GLOBAL_MEM_SIZE)
        self.max_group_size = opencl.info_int(lib.CL_DEVICE_MAX_WORK_GROUP_SIZE)
        self.max_group_sizes = opencl.info_sizes(lib.CL_DEVICE_MAX_WORK_ITEM_SIZES)
        self.local_memory_nbytes = opencl.info_int(lib.CL_DEVICE_LOCAL_MEM_SIZE)
        self.name = opencl.info_text(lib.CL_DEVICE_NAME)
        self.vendor_id = opencl.info_int(lib.CL_DEVICE_VENDOR_ID)
        self.extensions = opencl.info_text(lib.CL_DEVICE_EXTENSIONS).split()
        wish = os.environ.get("ONEAPI_L0_CPU_DEVICE_TYPE", "cpu").strip().lower()
        self.type = _TYPE_GPU if wish == "gpu" else _TYPE_CPU
        self.uuid = _uuid(f"{self.vendor_id} {self.name} card {card} tile {tile}")
        self.handle = DEVICES.add(self)

    def adopt(self, sub_devices: list[Device]) -> None:
        """Take the tiles as the parts of this card, numbered as they come."""
        self.sub_devices = sub_devices
        for number, sub_device in enumerate(sub_devices):
            sub_device.parent, sub_device.sub_device_id = self, number
            sub_device.is_sub_device = True


DEVICES: Table[Device] = Table("ze_device_handle_t")
_devices: dict[Driver, list[Device]] = {}
_lock = threading.Lock()

# What may be chained to ze_device_properties_t, by its stype: a pointer type, and what fills it.
# Modules that own such a structure add themselves.
PROPERTIES: dict[int, tuple[str, Callable[[Device, Any], None]]] = {}


def _uuid(text: str) -> bytes:
    """The same in every process of a machine, another on the next machine."""
    key = f"oneapi_l0 CPU device {_machine()} {text}"
    return hashlib.sha256(key.encode()).digest()[:16]


def _machine() -> str:
    """What systemd or D-Bus know the machine by; it leaves this process only as part of a hash."""
    for path in ("/etc/machine-id", "/var/lib/dbus/machine-id"):
        try:
            with open(path) as file:
                text = file.read().strip()
        except OSError:
            continue
        if text:
            return text
    return os.uname().nodename


def _discover(driver: Driver) -> list[Device]:
    topology = device_hierarchy.read_environment()
    units = opencl.info_int(opencl.lib.CL_DEVICE_MAX_COMPUTE_UNITS)
    # Cores are dealt out evenly; a tile has at least one, were there more tiles than cores.
    per_card = max(1, units // topology.card_count)
    per_tile = max(1, per_card // max(1, topology.tiles_per_card))
    devices: list[Device] = []
    for card in topology.cards:
        tiles = [Device(driver, card.number, tile, per_tile) for tile in card.tiles]
        if topology.hierarchy == COMPOSITE and card.is_tile_alone:
            devices += tiles
            continue
        if not tiles:
            devices.append(Device(driver, card.number, None, per_card))
            continue
        if topology.hierarchy not in (COMPOSITE, COMBINED):
            devices += tiles
            continue
        root = Device(driver, card.number, None, per_tile * len(tiles))
        root.adopt(tiles)
        devices += [root] if topology.hierarchy == COMPOSITE else tiles
    return devices


def roots(driver: Driver) -> list[Device]:
    """What zeDeviceGet gives, found once."""
    devices = _devices.get(driver)
    if devices is None:
        with _lock:
            devices = _devices.get(driver)
            if devices is None:
                devices = _devices[driver] = _discover(driver)
    return devices


def zeDeviceGet(hDriver: Any, pCount: Any, phDevices: Any) -> int:
    driver = DRIVERS[hDriver]
    fill_array(pCount, phDevices, [device.handle for device in roots(driver)])
    return 0


def zeDeviceGetRootDevice(hDevice: Any, phRootDevice: Any) -> int:
    """A device that is no part of another has no root device: NULL."""
    device = DEVICES[hDevice]
    require_pointer(phRootDevice, "phRootDevice")
    phRootDevice[0] = device.parent.handle if device.parent else ffi.NULL
    return 0


def zeDeviceGetSubDevices(hDevice: Any, pCount: Any, phSubdevices: Any) -> int:
    device = DEVICES[hDevice]
    fill_array(pCount, phSubdevices, [sub_device.handle for sub_device in device.sub_devices])
    return 0


def zeDeviceGetProperties(hDevice: Any, pDeviceProperties: Any) -> int:
    device = DEVICES[hDevice]
    require_pointer(pDeviceProperties, "pDeviceProperties")
    p = pDeviceProperties
    lib = opencl.lib
    p.type = device.type
    p.vendorId = device.vendor_id
    p.deviceId = 0
    p.flags = _INTEGRATED | _ON_DEMAND_PAGING
    if device.is_sub_device:
        p.flags |= _SUBDEVICE
    if opencl.info_int(lib.CL_DEVICE_ERROR_CORRECTION_SUPPORT):
        p.flags |= _ECC
    p.subdeviceId = device.sub_device_id
    p.coreClockRate = opencl.info_int(lib.CL_DEVICE_MAX_CLOCK_FREQUENCY) or _clock_mhz()
    p.maxMemAllocSize = device.max_alloc_nbytes
    p.maxHardwareContexts = device.queue_count
    p.maxCommandQueuePriority = 0
    p.numThreadsPerEU = 1
    p.physicalEUSimdWidth = opencl.info_int(lib.CL_DEVICE_NATIVE_VECTOR_WIDTH_FLOAT)
    # A tile is a slice, as it is on GPUs.
    p.numSlices = max(1, len(device.sub_devices))
    p.numSubslicesPerSlice = 1
    p.numEUsPerSubslice = device.compute_units // p.numSlices
    # Timestamps are CLOCK_MONOTONIC: one cycle is 1 ns, 10**9 of them a second.
    p.timerResolution = 1_000_000_000 if p.stype == _PROPERTIES_1_2 else 1
    p.timestampValidBits = 64
    p.kernelTimestampValidBits = 64
    p.uuid.id = list(device.uuid)
    p.name = device.name.encode("utf-8")[: _MAX_NAME - 1]
    for extension in chain(p.pNext):
        if known := PROPERTIES.get(extension.stype):
            known[1](device, ffi.cast(known[0], extension))
    return 0


def _clock_mhz() -> int:
    """The clock that the operating system reports, for the runtime often says 0."""
    try:
        with open("/sys/devices/system/cpu/cpu0/cpufreq/cpuinfo_max_freq") as file:
            return int(file.read()) // 1000
    except (OSError, ValueError):
        pass
    return _first_number("/proc/cpuinfo", "cpu MHz")


def _first_number(path: str, key: str) -> int:
    try:
        with open(path) as file:
            for line in file:
                if line.startswith(key):
                    return int(float(line.partition(":")[2].split()[0]))
    except (OSError, ValueError, IndexError):
        pass
    return 0


def _fill_compute_units(device: Device, p: Any) -> None:
    p.numTotalEUs = device.compute_units


def _fill_usable_memory(device: Device, p: Any) -> None:
    available = _first_number("/proc/meminfo", "MemAvailable") << 10
    p.currUsableMemSize = min(available or device.memory_nbytes, device.memory_nbytes)


PROPERTIES[int(_stypes.EU_COUNT_EXT)] = ("ze_eu_count_ext_t *", _fill_compute_units)
PROPERTIES[int(_stypes.DEVICE_USABLEMEM_SIZE_EXT_PROPERTIES)] = (
    "ze_device_usablemem_size_ext_properties_t *",
    _fill_usable_memory,
)
