"""Physical memory (Level Zero core, "Virtual Memory"): memory files that addresses map."""

from __future__ import annotations

import itertools
import os
from typing import Any

from oneapi_l0._generated import ze as spec

from . import external_memory, memory_file
from .allocations import refuse_extension
from .arguments import chain, require_flags, require_pointer
from .device import DEVICES, Device
from .driver import CONTEXTS, Context
from .failure import (
    INVALID_ARGUMENT,
    OUT_OF_DEVICE_MEMORY,
    UNSUPPORTED_ALIGNMENT,
    UNSUPPORTED_SIZE,
    Failure,
)
from .handles import Table
from .memory_file import MemoryFile
from .pages import PAGE_NBYTES

_flags = spec.ze_physical_mem_flags_t
_ON_DEVICE, _ON_HOST = int(_flags.ALLOCATE_ON_DEVICE), int(_flags.ALLOCATE_ON_HOST)
_types = spec.ze_memory_type_t
_HANDLE_OBJECT_IN_USE = int(spec.ze_result_t.ERROR_HANDLE_OBJECT_IN_USE)
_identifiers = itertools.count(1)


class PhysicalMemory:
    """Pages without an address; each object has a file descriptor, by which it is exported too.

    file: the memory file, which is also how it is exported; None where `fd` is an imported one.
    export_types: how the program wants to export it, as it said when it made it.
    mappings: how many ranges of addresses show parts of it now.
    """

    __slots__ = (
        "context",
        "device",
        "export_types",
        "fd",
        "file",
        "handle",
        "identifier",
        "mappings",
        "nbytes",
        "type",
    )

    def __init__(
        self, context: Context, device: Device | None, nbytes: int, imported_fd: int | None
    ) -> None:
        self.context = context
        self.device = device
        self.nbytes = nbytes
        self.file: MemoryFile | None = None
        if imported_fd is None:
            kind = memory_file.PHYSICAL_DEVICE if device else memory_file.PHYSICAL_HOST
            self.file = MemoryFile(kind, 0, nbytes, nbytes)
            self.fd = self.file.fd
        else:
            self.fd = imported_fd
        self.export_types = 0
        self.type = int(_types.HOST if device is None else _types.DEVICE)
        self.mappings = 0
        self.identifier = next(_identifiers)
        self.handle: Any = None


PHYSICAL_MEMORIES: Table[PhysicalMemory] = Table("ze_physical_mem_handle_t")


def require_owner(hContext: Any, hPhysicalMemory: Any) -> PhysicalMemory:
    context = CONTEXTS[hContext]
    memory = PHYSICAL_MEMORIES[hPhysicalMemory]
    if memory.context is not context:
        raise Failure(INVALID_ARGUMENT, "the physical memory belongs to another context")
    return memory


def zePhysicalMemCreate(hContext: Any, hDevice: Any, desc: Any, phPhysicalMemory: Any) -> int:
    context = CONTEXTS[hContext]
    require_pointer(desc, "desc")
    require_pointer(phPhysicalMemory, "phPhysicalMemory")
    flags = desc.flags
    require_flags(flags, _ON_DEVICE | _ON_HOST, "ze_physical_mem_desc_t.flags")
    if flags == _ON_DEVICE | _ON_HOST:
        raise Failure(
            INVALID_ARGUMENT, "ALLOCATE_ON_DEVICE and ALLOCATE_ON_HOST exclude each other"
        )
    device = None if flags & _ON_HOST and not hDevice else DEVICES[hDevice]
    for extension in chain(desc.pNext):
        refuse_extension(extension.stype)
    size = desc.size
    if not size:
        raise Failure(UNSUPPORTED_SIZE, "the size is 0")
    if size % PAGE_NBYTES:
        raise Failure(UNSUPPORTED_ALIGNMENT, f"{size} bytes are not whole pages of {PAGE_NBYTES}")
    if device and size > device.memory_nbytes:
        raise Failure(
            OUT_OF_DEVICE_MEMORY, f"{size} bytes exceed the device's {device.memory_nbytes}"
        )
    request = external_memory.read(desc.pNext)
    imported = None
    if request and request.fd is not None:
        imported = external_memory.own_descriptor(request.fd, size)
    memory = PhysicalMemory(context, None if flags & _ON_HOST else device, size, imported)
    if request:
        memory.export_types = request.export_types
    memory.handle = PHYSICAL_MEMORIES.add(memory)
    phPhysicalMemory[0] = memory.handle
    return 0


def zePhysicalMemGetProperties(hContext: Any, hPhysicalMem: Any, pMemProperties: Any) -> int:
    memory = require_owner(hContext, hPhysicalMem)
    require_pointer(pMemProperties, "pMemProperties")
    if pMemProperties.pNext:
        external_memory.export(memory, pMemProperties.pNext)
    pMemProperties.id, pMemProperties.size = memory.identifier, memory.nbytes
    return 0


def zePhysicalMemDestroy(hContext: Any, hPhysicalMemory: Any) -> int:
    memory = require_owner(hContext, hPhysicalMemory)
    if memory.mappings:
        raise Failure(
            _HANDLE_OBJECT_IN_USE,
            f"{memory.mappings} ranges of addresses still map the physical memory: unmap them",
        )
    PHYSICAL_MEMORIES.remove(hPhysicalMemory)
    if memory.file is not None:
        memory.file.close()
    else:
        os.close(memory.fd)
    return 0
