"""Drivers: what devices belong to (Level Zero core, "Driver")."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from oneapi_l0._generated.ur_functions import Ur
    from oneapi_l0._generated.ze import (
        ze_driver_handle_t,
        ze_driver_ipc_properties_t,
    )
    from oneapi_l0._generated.ze_functions import Ze
    from oneapi_l0._generated.zer_functions import Zer
    from oneapi_l0._generated.zes_functions import Zes
    from oneapi_l0._generated.zet_functions import Zet

    from .context import Context
    from .device import Device
    from .drivers import Driver as OpenedDriver


_default_contexts: dict[Driver, Context] = {}


class Driver:
    """One driver of an opened library, which may have several (a loader: GPU and NPU).

    opened: the library, as `open_driver` returned it. handle: the `ze_driver_handle_t`.
    """

    __slots__ = ("handle", "opened")

    def __init__(self, opened: OpenedDriver, handle: ze_driver_handle_t | None = None) -> None:
        """handle: one of `opened.handles`; None for the first."""
        self.opened = opened
        self.handle: Any = opened.handles[0] if handle is None else handle

    @property
    def name(self) -> str:
        """The name that messages call it by."""
        return self.opened.name

    @property
    def ze(self) -> Ze:
        """Its core functions by their C names, checked."""
        return self.opened.ze

    @property
    def zes(self) -> Zes:
        """Its Sysman functions by their C names, checked."""
        return self.opened.zes

    @property
    def zet(self) -> Zet:
        """Its functions for tools by their C names, checked."""
        return self.opened.zet

    @property
    def zer(self) -> Zer:
        """Its runtime functions by their C names, checked."""
        return self.opened.zer

    @property
    def ur(self) -> Ur:
        """Unified Runtime's functions, where the library is that."""
        return self.opened.ur

    @property
    def api_version(self) -> tuple[int, int]:
        """The version of the specification that it implements: (1, 13); `zeDriverGetApiVersion`."""
        version = int(self.ze.zeDriverGetApiVersion(self.handle))
        return version >> 16, version & 0xFFFF

    @property
    def driver_version(self) -> int:
        """A number that grows from release to release; `zeDriverGetProperties`."""
        return self.ze.zeDriverGetProperties(self.handle).driverVersion

    @property
    def uuid(self) -> bytes:
        """16 bytes that are the release's own; `zeDriverGetProperties`."""
        return self.ze.zeDriverGetProperties(self.handle).uuid.id

    @property
    def ipc_properties(self) -> ze_driver_ipc_properties_t:
        """Which kinds of IPC there are; `zeDriverGetIpcProperties`."""
        return self.ze.zeDriverGetIpcProperties(self.handle)

    @property
    def extensions(self) -> dict[str, tuple[int, int]]:
        """Its extensions and their versions; `zeDriverGetExtensionProperties`."""
        found = self.ze.zeDriverGetExtensionProperties(self.handle)
        return {item.name: (item.version >> 16, item.version & 0xFFFF) for item in found}

    def devices(self) -> list[Device]:
        """Its devices, in its order; `zeDeviceGet`."""
        from .device import Device

        return [Device(self, handle) for handle in self.ze.zeDeviceGet(self.handle)]

    def default_context(self) -> Context:
        """The context that other libraries in this process use too, where the driver has one
        (`zeDriverGetDefaultContext`, 1.14); else one that we keep for it."""
        found = _default_contexts.get(self)
        if found is None or found.closed:
            from .context import Context

            found = _default_contexts[self] = Context.default_of(self)
        return found

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Driver):
            return NotImplemented
        return self.opened is other.opened and self.handle == other.handle

    def __hash__(self) -> int:
        return hash((id(self.opened), self.handle))

    def __repr__(self) -> str:
        return f"<Driver {self.name!r}>"
