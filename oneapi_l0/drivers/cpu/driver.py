"""The driver (Level Zero core, "Driver"): initialization, versions, the one driver handle."""

from __future__ import annotations

import hashlib
import os
import threading
from collections.abc import Callable
from typing import Any

from oneapi_l0._generated import ze as spec
from oneapi_l0._generated._ze_cffi import ffi

from . import failure, opencl
from .arguments import chained, fill_array, require_flags, require_pointer, text_at
from .failure import INVALID_ARGUMENT, Failure
from .handles import Table, require_initialized

# Every core function of this version answers; what a CPU has not (rays, fabric, caches to reserve,
# semaphores of other APIs) is in none of the extensions that are claimed.
API_VERSION = (1, 17)

# The extensions that work here: name and version. Modules that implement one add it.
EXTENSIONS: dict[str, int] = {
    spec.ZE_EU_COUNT_EXT_NAME: 1 << 16,
    spec.ZE_CACHELINE_SIZE_EXT_NAME: 1 << 16,
    spec.ZE_FLOAT_ATOMICS_EXT_NAME: 1 << 16,
    spec.ZE_DEVICE_VECTOR_SIZES_EXT_NAME: 1 << 16,
    spec.ZE_DEVICE_USABLEMEM_SIZE_PROPERTIES_EXT_NAME: 1 << 16,
}

# Functions of extensions that have no table: by name, with the pointer type that C calls them by.
EXTENSION_FUNCTIONS: dict[str, tuple[Callable[..., int], str]] = {}
# Those of the specification. Programs that are built with older headers ask for the newer ones by
# their names, which GPU drivers answer, too.
FUNCTIONS: dict[str, Callable[..., int]] = {}
_callbacks: dict[str, Any] = {}

_KNOWN_INIT_FLAGS = 3
_MEMORY_FREE = int(spec.ze_structure_type_t.DRIVER_MEMORY_FREE_EXT_PROPERTIES)
_EVERY_FREE_POLICY = 3
_TYPES = spec.ze_init_driver_type_flags_t
_TYPE_NPU = int(_TYPES.NPU)
_ipc_flags = spec.ze_ipc_property_flags_t
# Both rest on memory files.
_IPC = int(_ipc_flags.MEMORY | _ipc_flags.EVENT_POOL) if hasattr(os, "memfd_create") else 0


class Driver:
    """The only driver object of the process."""

    def __init__(self) -> None:
        self.handle = DRIVERS.add(self)
        self.default_context: Context | None = None


class Context:
    """What zeContextCreate makes."""

    __slots__ = ("driver", "handle")

    def __init__(self, driver: Driver) -> None:
        self.driver = driver
        self.handle = CONTEXTS.add(self)


DRIVERS: Table[Driver] = Table("ze_driver_handle_t")
CONTEXTS: Table[Context] = Table("ze_context_handle_t")

_lock = threading.Lock()
_the_driver: Driver | None = None
_error_texts = threading.local()


def _initialize() -> Driver:
    global _the_driver
    require_initialized(True)
    opencl.find_device()
    with _lock:
        if _the_driver is None:
            _the_driver = Driver()
        return _the_driver


def zeInit(flags: int) -> int:
    require_flags(flags, _KNOWN_INIT_FLAGS, "flags")
    _initialize()
    return 0


def zeInitDrivers(pCount: Any, phDrivers: Any, desc: Any) -> int:
    require_pointer(pCount, "pCount")
    require_pointer(desc, "desc")
    if not desc.flags:
        raise Failure(failure.INVALID_ENUMERATION, "ze_init_driver_type_desc_t.flags is 0")
    driver = _initialize()
    # There is no type for a CPU: it answers whoever asks for anything but NPUs alone.
    wanted = desc.flags & ~_TYPE_NPU
    fill_array(pCount, phDrivers, [driver.handle] if wanted else [])
    return 0


def zeDriverGet(pCount: Any, phDrivers: Any) -> int:
    require_initialized(_the_driver is not None)
    assert _the_driver is not None
    fill_array(pCount, phDrivers, [_the_driver.handle])
    return 0


def zeDriverGetApiVersion(hDriver: Any, version: Any) -> int:
    DRIVERS[hDriver]
    require_pointer(version, "version")
    # A version may be newer than the enumeration, which cffi would refuse as an enumerator.
    ffi.cast("uint32_t *", version)[0] = API_VERSION[0] << 16 | API_VERSION[1]
    return 0


def zeDriverGetProperties(hDriver: Any, pDriverProperties: Any) -> int:
    DRIVERS[hDriver]
    require_pointer(pDriverProperties, "pDriverProperties")
    version = opencl.info_text(opencl.lib.CL_DRIVER_VERSION)
    digest = hashlib.sha256(f"oneapi_l0 CPU driver {version}".encode()).digest()
    pDriverProperties.uuid.id = list(digest[:16])
    pDriverProperties.driverVersion = _version_word(version)
    stype, c_type = _MEMORY_FREE, "ze_driver_memory_free_ext_properties_t"
    if freeing := chained(pDriverProperties.pNext, stype, c_type):
        freeing.freePolicies = _EVERY_FREE_POLICY
    return 0


def _version_word(version: str) -> int:
    """The runtime's "2026.22.10.0..." in one number that grows with it."""
    numbers = [int(part) for part in version.split(".")[:3] if part.isdigit()]
    year, minor, patch = [*numbers, 0, 0, 0][:3]
    return (year % 256) << 24 | (minor % 256) << 16 | patch % 65536


def zeDriverGetIpcProperties(hDriver: Any, pIpcProperties: Any) -> int:
    DRIVERS[hDriver]
    require_pointer(pIpcProperties, "pIpcProperties")
    pIpcProperties.flags = _IPC
    return 0


def zeDriverGetExtensionProperties(hDriver: Any, pCount: Any, pExtensionProperties: Any) -> int:
    DRIVERS[hDriver]
    extensions = sorted(EXTENSIONS.items())
    wanted = pCount[0] if pCount else 0
    fill_array(pCount, None, extensions)
    for i in range(min(wanted, len(extensions)) if pExtensionProperties else 0):
        name, version = extensions[i]
        pExtensionProperties[i].name = name.encode()
        pExtensionProperties[i].version = version
    return 0


def zeDriverGetExtensionFunctionAddress(hDriver: Any, name: Any, ppFunctionAddress: Any) -> int:
    DRIVERS[hDriver]
    require_pointer(name, "name")
    require_pointer(ppFunctionAddress, "ppFunctionAddress")
    ppFunctionAddress[0] = ffi.NULL
    text = text_at(name)
    found = EXTENSION_FUNCTIONS.get(text)
    if found is None and text in FUNCTIONS:
        found = FUNCTIONS[text], f"ze_pfn{text[2:]}_t"
    if found is None:
        raise Failure(INVALID_ARGUMENT, f"the CPU driver has no extension function {text}")
    with _lock:
        if text not in _callbacks:
            function, c_type = found
            # Kept: callers hold the bare address.
            on_error: Any = failure.on_error
            _callbacks[text] = ffi.callback(c_type, function, onerror=on_error)
    ppFunctionAddress[0] = ffi.cast("void *", _callbacks[text])
    return 0


def zeDriverGetLastErrorDescription(hDriver: Any, ppString: Any) -> int:
    DRIVERS[hDriver]
    require_pointer(ppString, "ppString")
    # The text stays valid until this thread asks again.
    _error_texts.c_string = ffi.new("char[]", failure.last_error().encode("utf-8"))
    ppString[0] = _error_texts.c_string
    return 0


def zeDriverGetDefaultContext(hDriver: Any) -> Any:
    """The one function here that returns a handle and not a result."""
    driver = DRIVERS[hDriver]
    with _lock:
        if driver.default_context is None:
            driver.default_context = Context(driver)
        return driver.default_context.handle
