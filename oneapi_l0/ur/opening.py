"""Opening Unified Runtime: on what the system has, or on our CPU driver."""

from __future__ import annotations

from ..errors import Uninitialized
from .adapter import Adapter

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .device import Device


def open(
    on: str | None = None, *, backend: str | None = None, version: int | None = None
) -> Adapter:
    """The adapter to work with. Unified Runtime is opened at the first call, for the whole process.

    on: `system`, the adapters of what is installed; `cpu-driver`, besides them Intel's Level Zero
    adapter on our CPU driver. None: what ONEAPI_L0_UR_ON says, or `system`.
    backend: LEVEL_ZERO, OPENCL, …; None for the first one that has a device, on the CPU driver for
    LEVEL_ZERO. version: 1 or 2, the older or the newer of Intel's Level Zero adapters; None for
    Unified Runtime's own choice, on the CPU driver for 2.

    Raises InvalidArgument where it is open in another way, LibraryNotFound where a part is not
    installed, Uninitialized where no adapter fits.
    """
    from ..loader import unified_runtime

    unified_runtime.open_on(on, version or 0)
    if backend is None and unified_runtime.wish().on == "cpu-driver":
        backend = "LEVEL_ZERO"
    found = adapters()
    for adapter in found:
        if adapter.devices() if backend is None else adapter.backend.name == backend.upper():
            return adapter
    there = ", ".join(map(repr, found)) or "none"
    raise Uninitialized(
        f"Unified Runtime has no adapter {backend or 'with a device'}; there are: {there}",
        hint="`oneapi-l0 doctor` says what was looked for. ur.open(on='cpu-driver') needs no GPU.",
    )


def adapters() -> list[Adapter]:
    """Every adapter that Unified Runtime loaded."""
    from ..loader import unified_runtime

    driver = unified_runtime.open_on(None, 0)
    return [Adapter(driver, handle) for handle in driver.handles]


def devices(type: str = "ALL") -> list[Device]:
    """The devices of all adapters; type: GPU, CPU, ALL…, as in `ur_device_type_t`."""
    return [device for adapter in adapters() for device in adapter.devices(type)]
