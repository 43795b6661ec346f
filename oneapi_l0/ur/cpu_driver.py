"""Our CPU driver as Unified Runtime's Level Zero adapter wants to see it.

Intel's adapter opens a `libze_loader.so.1`, and takes only devices that call themselves GPUs. It
gets a library of ours under that name, in this process, whose CPU device does so; everybody
else in the process sees a CPU.
"""

from __future__ import annotations

import os
from contextlib import contextmanager

from ..drivers import Driver

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Any

# Variables of Unified Runtime, the first ones ours to set: which of Intel's two adapters for Level
# Zero works, and how it allocates memory.
_VERSION_VARIABLES = ("UR_LOADER_USE_LEVEL_ZERO_V2", "SYCL_UR_USE_LEVEL_ZERO_V2")
_POOL_VARIABLES = (
    "UR_L0_DISABLE_USM_ALLOCATOR",
    "UR_L0_USM_ALLOCATOR",
    "SYCL_PI_LEVEL_ZERO_DISABLE_USM_ALLOCATOR",
    "SYCL_PI_LEVEL_ZERO_USM_ALLOCATOR",
)


class AsGpu(Driver):
    """A driver whose CPU devices are GPUs, and otherwise itself."""

    def __init__(self, driver: Driver) -> None:
        super().__init__(f"{driver.name} for Unified Runtime")
        self.original = driver
        from oneapi_l0._generated._ze_cffi import ffi

        ctype = ffi.typeof("ze_pfnDeviceGetProperties_t")
        self._get_properties: Any = ffi.callback(ctype, self._properties)
        types = driver.ze.types.ze_device_type_t
        self._cpu, self._gpu = int(types.CPU), int(types.GPU)

    def _properties(self, device: Any, properties: Any) -> Any:
        result = self.original.pointer("zeDeviceGetProperties")(device, properties)
        if not result and properties.type == self._cpu:
            properties.type = self._gpu
        return result

    def pointer(self, name: str) -> Any:
        if name == "zeDeviceGetProperties":
            return self._get_properties
        return self.original.pointer(name)


def load() -> None:
    """Puts the library into this process. Raises LibraryUnusable where it has one already,
    LibraryNotFound without the CPU runtime."""
    from .. import native
    from ..loader import open_driver

    if not _loaded:
        driver = AsGpu(open_driver("cpu"))
        native.load(driver)
        _loaded.append(driver)


_loaded: list[AsGpu] = []


def leave_pool() -> None:
    """Has Level Zero's adapters take each allocation from the driver, unless the user's environment
    says how they allocate. They look whenever a context is made, so it stays set.

    So a handle for another process stands for one allocation. From a pool, it would show the
    allocation's neighbours as well.
    """
    if not any(name in os.environ for name in _POOL_VARIABLES):
        os.environ[_POOL_VARIABLES[0]] = "1"


@contextmanager
def version_chosen(version: int) -> Iterator[None]:
    """While the adapters are loaded, Level Zero's is the one of that version, unless the user's
    environment says which."""
    if any(name in os.environ for name in _VERSION_VARIABLES):
        yield
        return
    name = _VERSION_VARIABLES[0]
    os.environ[name] = "1" if version == 2 else "0"
    try:
        yield
    finally:
        del os.environ[name]
