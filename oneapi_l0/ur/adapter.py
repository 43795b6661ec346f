"""Adapters: Unified Runtime's back ends, such as Level Zero's and OpenCL's."""

from __future__ import annotations

from .object import Box, Object, ask

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from oneapi_l0._generated.ur import ur_backend_t

    from ..drivers import Driver
    from .device import Device


class Adapter(Object):
    """A back end of Unified Runtime; two objects of one adapter are equal."""

    noun = "adapter"

    def __init__(self, driver: Driver, handle: Any) -> None:
        super().__init__(Box(driver, handle, ""))  # Unified Runtime keeps it until it ends

    def info(self, question: str | int) -> Any:
        """`urAdapterGetInfo`, by the name of the question: `info("VERSION")`."""
        return ask(self, "urAdapterGetInfo", "ur_adapter_info_t", question)

    @property
    def backend(self) -> ur_backend_t:
        """LEVEL_ZERO, OPENCL, CUDA, HIP, NATIVE_CPU…"""
        found: ur_backend_t = self.info("BACKEND")
        return found

    @property
    def version(self) -> int:
        """The adapter's own version: 1 or 2 for Level Zero's two."""
        return int(self.info("VERSION"))

    @property
    def platforms(self) -> list[Platform]:
        """`urPlatformGet`."""
        return [Platform(self, handle) for handle in self.driver.ur.urPlatformGet(self.handle)]

    def devices(self, type: str = "ALL") -> list[Device]:
        """The devices of all its platforms; type: GPU, CPU, ALL…, as in `ur_device_type_t`."""
        return [device for platform in self.platforms for device in platform.devices(type)]

    def __eq__(self, other: object) -> bool:
        return isinstance(other, type(self)) and (self.driver, self.handle) == (
            other.driver,
            other.handle,
        )

    def __hash__(self) -> int:
        return hash((id(self.driver), self.handle))

    def _describe(self) -> str:
        return f"{self.backend.name} (version {self.version})"


class Platform(Object):
    """What one driver behind an adapter offers; two objects of one platform are equal."""

    noun = "platform"

    def __init__(self, adapter: Adapter, handle: Any) -> None:
        super().__init__(Box(adapter.driver, handle, "", adapter.box))
        self.adapter = adapter

    def info(self, question: str | int) -> Any:
        """`urPlatformGetInfo`, by the name of the question: `info("EXTENSIONS")`."""
        return ask(self, "urPlatformGetInfo", "ur_platform_info_t", question)

    @property
    def name(self) -> str:
        """The name of the platform."""
        return str(self.info("NAME"))

    @property
    def vendor(self) -> str:
        """Who made it."""
        return str(self.info("VENDOR_NAME"))

    @property
    def version(self) -> str:
        """The version of the specification behind it, in its own words."""
        return str(self.info("VERSION"))

    def devices(self, type: str = "ALL") -> list[Device]:
        """`urDeviceGet`; [] where there are none of that type."""
        from ..errors import Error
        from .device import Device

        ur = self.driver.ur
        try:
            handles = ur.urDeviceGet(self.handle, ur.types.ur_device_type_t[type.upper()])
        except Error as error:
            if error.result is not None and error.result.name == "ERROR_DEVICE_NOT_FOUND":
                return []
            raise
        return [Device(self, handle) for handle in handles]

    def __eq__(self, other: object) -> bool:
        return isinstance(other, type(self)) and (self.driver, self.handle) == (
            other.driver,
            other.handle,
        )

    def __hash__(self) -> int:
        return hash((id(self.driver), self.handle))

    def _describe(self) -> str:
        return repr(self.name)
