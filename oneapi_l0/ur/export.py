"""Memory of other APIs and for them, as descriptors ("Memory Export", and what imports in "Bindless
Images")."""

from __future__ import annotations

import os
import sys

from ..errors import Error, InvalidArgument, NotSupported
from .memory import Memory, MemoryBox, require_size

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from .context import Context
    from .device import Device

_DESCRIPTORS = ("OPAQUE_FD", "DMA_BUF")


class _ExportableBox(MemoryBox):
    def __init__(self, context: Context, pointer: Any, device: Device) -> None:
        release = "urMemoryExportFreeExportableMemoryExp"
        super().__init__(context, pointer, release, device.box)
        self.device = device.handle

    def give_back(self, handle: Any) -> None:
        self.driver.ur.urMemoryExportFreeExportableMemoryExp(self.context, self.device, handle)


class ExportableMemory(Memory):
    """Memory of a device that other APIs can use. type: OPAQUE_FD, DMA_BUF or WIN32_NT."""

    noun = "exportable memory"
    type: str

    def export_fd(self) -> int:
        """A file descriptor for it, which is yours to close; `urMemoryExportExportMemoryHandleExp`.

        Raises InvalidArgument for memory of a type that is no descriptor.
        """
        if self.type not in _DESCRIPTORS:
            raise InvalidArgument(
                f"memory of type {self.type} has no descriptor", hint=f"Use one of {_DESCRIPTORS}."
            )
        ur = self.driver.ur
        out = ur.ffi.new("int *", -1)
        assert self.device is not None
        kind = ur.types.ur_exp_external_mem_type_t[self.type]
        ur.urMemoryExportExportMemoryHandleExp(
            self.context.handle, self.device.handle, kind, self.handle, out
        )
        try:
            # The adapter's own is closed when the memory is freed.
            return os.dup(out[0])
        except OSError as error:
            raise Error(
                "urMemoryExportExportMemoryHandleExp reported success, and gave the descriptor "
                f"{out[0]}: {error.strerror} ({self.driver.name})"
            ) from None


def allocate(
    context: Context, nbytes: int, device: Device, alignment: int, type: str
) -> ExportableMemory:
    require_size(nbytes, alignment)
    require_type(type)
    ur = context.driver.ur
    pointer = ur.urMemoryExportAllocExportableMemoryExp(
        context.handle, device.handle, alignment, nbytes, ur.types.ur_exp_external_mem_type_t[type]
    )
    box = _ExportableBox(context, pointer, device)
    memory = ExportableMemory(box, context, "DEVICE", nbytes, device)
    memory.type = type
    return memory


class _ImportedBox(MemoryBox):
    def __init__(self, context: Context, pointer: Any, device: Device, external: Any) -> None:
        release = "urBindlessImagesFreeMappedLinearMemoryExp"
        super().__init__(context, pointer, release, device.box)
        self.device, self.external = device.handle, external

    def give_back(self, handle: Any) -> None:
        ur = self.driver.ur
        ur.urBindlessImagesFreeMappedLinearMemoryExp(self.context, self.device, handle)
        ur.urBindlessImagesReleaseExternalMemoryExp(self.context, self.device, self.external)


class ImportedMemory(Memory):
    """Memory that a descriptor stands for. Closing it leaves the memory to the others."""

    noun = "imported memory"


def import_fd(context: Context, fd: int, nbytes: int, device: Device, type: str) -> ImportedMemory:
    require_size(nbytes)
    if type not in _DESCRIPTORS:
        raise NotSupported(f"{type!r} is no descriptor", hint=f"Use one of {_DESCRIPTORS}.")
    _require_holding(fd, nbytes)
    ur = context.driver.ur
    file = ur.types.ur_exp_file_descriptor_t(fd=fd)
    external = ur.urBindlessImagesImportExternalMemoryExp(
        context.handle,
        device.handle,
        nbytes,
        ur.types.ur_exp_external_mem_type_t[type],
        ur.types.ur_exp_external_mem_desc_t(pNext=file),
    )
    try:
        pointer = ur.urBindlessImagesMapExternalLinearMemoryExp(
            context.handle, device.handle, 0, nbytes, external
        )
    except Error:
        ur.urBindlessImagesReleaseExternalMemoryExp(context.handle, device.handle, external)
        raise
    box = _ImportedBox(context, pointer, device, external)
    return ImportedMemory(box, context, "DEVICE", nbytes, device)


def _require_holding(fd: int, nbytes: int) -> None:
    """What the adapter would answer with OUT_OF_RESOURCES."""
    try:
        there = os.fstat(fd).st_size
    except OSError as error:
        raise InvalidArgument(f"descriptor {fd}: {error.strerror}") from None
    if 0 < there < nbytes:  # some kinds of descriptors have no size
        raise InvalidArgument(f"descriptor {fd} has {there} bytes, {nbytes} are asked for")


def require_type(type: str, platform: str = sys.platform) -> None:
    """Refuses what the system does not have: Level Zero's adapter takes Windows handles on Linux,
    and exports 0."""
    own = _DESCRIPTORS if platform != "win32" else ("WIN32_NT",)
    if type not in own:
        raise NotSupported(
            f"memory cannot be exported as {type!r} on {platform}", hint=f"Use one of {own}."
        )
