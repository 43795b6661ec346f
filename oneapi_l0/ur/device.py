"""Devices of Unified Runtime, and what they can share with other processes and APIs."""

from __future__ import annotations

from ..errors import Error, InvalidArgument, NotSupported
from .object import Box, Object, ask

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from oneapi_l0._generated.ur import ur_device_type_t

    from .adapter import Platform
    from .context import Context


class Device(Object):
    """A device behind an adapter; two objects of one device are equal."""

    noun = "device"

    def __init__(self, platform: Platform, handle: Any, parent: Device | None = None) -> None:
        # Root devices live as long as their platform; parts of one are counted.
        keeps = (platform.box,) if parent is None else (parent.box,)
        release = "" if parent is None else "urDeviceRelease"
        super().__init__(Box(platform.driver, handle, release, *keeps))
        self.platform = platform
        self.parent = parent

    def info(self, question: str | int) -> Any:
        """`urDeviceGetInfo`, by the name of the question: `info("MAX_COMPUTE_UNITS")`."""
        return ask(self, "urDeviceGetInfo", "ur_device_info_t", question)

    @property
    def name(self) -> str:
        """The vendor's name for it."""
        return str(self.info("NAME"))

    @property
    def type(self) -> ur_device_type_t:
        """GPU, CPU, FPGA…"""
        found: ur_device_type_t = self.info("TYPE")
        return found

    @property
    def vendor(self) -> str:
        """Who made it."""
        return str(self.info("VENDOR"))

    @property
    def driver_version(self) -> str:
        """The driver's version, in its own words."""
        return str(self.info("DRIVER_VERSION"))

    @property
    def uuid(self) -> bytes:
        """16 bytes that are the same in every process."""
        return bytes(self.info("UUID"))

    @property
    def max_compute_units(self) -> int:
        """How many units compute side by side."""
        return int(self.info("MAX_COMPUTE_UNITS"))

    @property
    def max_work_group_size(self) -> int:
        """How many work-items a group may have."""
        return int(self.info("MAX_WORK_GROUP_SIZE"))

    @property
    def global_memory_nbytes(self) -> int:
        """The size of its memory in bytes."""
        return int(self.info("GLOBAL_MEM_SIZE"))

    # What can be shared -----------------------------------------------------------------------

    def supports(self, question: str) -> bool:
        """A yes-or-no question of `ur_device_info_t`; no where the adapter does not know it."""
        try:
            return bool(self.info(question))
        except (NotSupported, InvalidArgument):
            return False

    @property
    def shares_memory(self) -> bool:
        """Whether allocations can be opened in other processes: `IPC_MEMORY_SUPPORT_EXP`."""
        return self.supports("IPC_MEMORY_SUPPORT_EXP")

    @property
    def shares_physical_memory(self) -> bool:
        """The same for physical memory: `IPC_PHYSICAL_MEMORY_SUPPORT_EXP`."""
        return self.supports("IPC_PHYSICAL_MEMORY_SUPPORT_EXP")

    @property
    def shares_events(self) -> bool:
        """Whether events can be opened in other processes.

        The adapter's answer, `IPC_EVENT_SUPPORT_EXP`, or what one try shows: Intel's adapter says
        no to every device that is not a GPU of a certain generation with a certain driver build,
        and has the functions all the same.
        """
        if self.supports("IPC_EVENT_SUPPORT_EXP"):
            return True
        try:
            with self.create_context() as context, context.create_event(ipc=True) as event:
                event.export_handle()
        except Error:
            return False
        return True

    @property
    def exports_memory(self) -> bool:
        """Whether allocations can be given to other APIs as descriptors:
        `MEMORY_EXPORT_EXPORTABLE_DEVICE_MEM_EXP`."""
        return self.supports("MEMORY_EXPORT_EXPORTABLE_DEVICE_MEM_EXP")

    # What is made of it -----------------------------------------------------------------------

    def create_context(self) -> Context:
        """A context of this device alone; `urContextCreate`."""
        from .context import Context

        return Context([self])

    def partition(self, compute_units: int) -> list[Device]:
        """Parts of that many compute units each; `urDevicePartition` with EQUALLY."""
        types = self.driver.ur.types
        wanted = types.ur_device_partition_property_t(
            type=types.ur_device_partition_t.EQUALLY,
            value=types.ur_device_partition_value_t(equally=compute_units),
        )
        properties = types.ur_device_partition_properties_t(pProperties=[wanted], PropCount=1)
        handles = self.driver.ur.urDevicePartition(self.handle, properties)
        return [Device(self.platform, handle, self) for handle in handles]

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Device) and (self.driver, self.handle) == (
            other.driver,
            other.handle,
        )

    def __hash__(self) -> int:
        return hash((id(self.driver), self.handle))

    def _describe(self) -> str:
        return f"{self.name!r} ({self.type.name}) of {self.platform.name}"
