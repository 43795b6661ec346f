"""External memory (Level Zero core, "External Memory Import and Export"): opaque descriptors.

A descriptor of an allocation that was exported stays the driver's: it is valid until the memory
is freed. One of physical memory is the program's, a new one each time: Unified Runtime's adapter
closes it when it is done. One that is imported stays the caller's.
"""

from __future__ import annotations

import os
import stat
from typing import Any, NamedTuple

from oneapi_l0._generated import ze as spec
from oneapi_l0._generated._ze_cffi import ffi

from . import allocations, exports
from .allocations import Allocation, View
from .arguments import chain, require_flags
from .failure import INVALID_ARGUMENT, UNSUPPORTED_FEATURE, UNSUPPORTED_SIZE, Failure
from .memory_file import Mapping, has_fixed_size, whole_pages

_stypes = spec.ze_structure_type_t
_EXPORT_DESC = int(_stypes.EXTERNAL_MEMORY_EXPORT_DESC)
_EXPORT_FD = int(_stypes.EXTERNAL_MEMORY_EXPORT_FD)
_EXPORT_WIN32 = int(_stypes.EXTERNAL_MEMORY_EXPORT_WIN32)
_IMPORT_FD = int(_stypes.EXTERNAL_MEMORY_IMPORT_FD)
_OPAQUE_FD = int(spec.ze_external_memory_type_flags_t.OPAQUE_FD)
_EVERY_TYPE = sum(map(int, spec.ze_external_memory_type_flags_t))
HANDLE_DESC = int(_stypes.IPC_MEM_HANDLE_TYPE_EXT_DESC)
_handle_types = spec.ze_ipc_mem_handle_type_flags_t
_FABRIC = int(_handle_types.FABRIC_ACCESSIBLE)
_KNOWN_HANDLE_TYPES = int(_handle_types.DEFAULT) | _FABRIC
_SHARED = int(spec.ze_memory_type_t.SHARED)


class Request(NamedTuple):
    """What was chained to a descriptor of memory. fd: what to import, or None."""

    export_types: int
    fd: int | None


def _require_opaque(flags: int, name: str) -> None:
    require_flags(flags, _EVERY_TYPE, name)
    if flags & ~_OPAQUE_FD:
        raise Failure(
            UNSUPPORTED_FEATURE,
            f"{name} {flags:#x}: the CPU driver exports and imports opaque descriptors "
            f"({_OPAQUE_FD:#x}) only",
        )


def read(pNext: Any) -> Request | None:
    """The wish to export or import in a chain; None if there is none."""
    types, fd, is_asked = 0, None, False
    for header in chain(pNext):
        if header.stype == _EXPORT_DESC:
            desc: Any = ffi.cast("ze_external_memory_export_desc_t *", header)
            _require_opaque(desc.flags, "ze_external_memory_export_desc_t.flags")
            types |= desc.flags
            is_asked = True
        elif header.stype == _IMPORT_FD:
            source: Any = ffi.cast("ze_external_memory_import_fd_t *", header)
            _require_opaque(source.flags, "ze_external_memory_import_fd_t.flags")
            fd = int(source.fd)
            is_asked = True
        elif header.stype == HANDLE_DESC:
            refuse_fabric(header)
    if types and fd is not None:
        raise Failure(
            UNSUPPORTED_FEATURE, "imported memory is exported by who made it: pass that on"
        )
    return Request(types, fd) if is_asked else None


def refuse_fabric(header: Any) -> None:
    """The check of a ze_ipc_mem_handle_type_ext_desc_t: there is no fabric."""
    desc: Any = ffi.cast("ze_ipc_mem_handle_type_ext_desc_t *", header)
    flags = desc.typeFlags
    require_flags(flags, _KNOWN_HANDLE_TYPES, "ze_ipc_mem_handle_type_ext_desc_t.typeFlags")
    if flags & _FABRIC:
        raise Failure(UNSUPPORTED_FEATURE, "a CPU has no fabric: ask for DEFAULT handles")


def refuse_shared(pNext: Any) -> None:
    """Shared memory is neither exported nor imported, says the specification."""
    if read(pNext):
        raise Failure(
            UNSUPPORTED_FEATURE, "only device, host and physical memory is exported or imported"
        )


def own_descriptor(fd: int, nbytes: int) -> int:
    """A descriptor of our own for the file to import, which must hold so many bytes."""
    try:
        own = os.dup(fd)
    except OSError as error:
        raise Failure(INVALID_ARGUMENT, f"descriptor {fd} to import: {error.strerror}") from None
    status = os.fstat(own)
    if stat.S_ISREG(status.st_mode) and status.st_size >= nbytes:
        # Where the system can, so that nobody makes it shorter under the mapping.
        has_fixed_size(own)
        return own
    os.close(own)
    if not stat.S_ISREG(status.st_mode):
        raise Failure(INVALID_ARGUMENT, f"descriptor {fd} is not one of memory")
    raise Failure(
        UNSUPPORTED_SIZE, f"descriptor {fd} has {status.st_size} bytes, {nbytes} are asked for"
    )


def import_view(wanted: Allocation, fd: int) -> View:
    """Memory that shows the descriptor's file in the place of the allocation asked for."""
    own = own_descriptor(fd, wanted.nbytes)
    try:
        mapping = Mapping(own, whole_pages(wanted.nbytes))
    except Failure as failure:
        raise Failure(
            INVALID_ARGUMENT, f"descriptor {fd} cannot be mapped to read and write: {failure}"
        ) from None
    finally:
        os.close(own)
    view = View(wanted.context, wanted.device, wanted.type, wanted.nbytes, mapping, False)
    allocations.enter(view)
    return view


def export(memory: Any, pNext: Any) -> None:
    """Fill the descriptor of an allocation, or of physical memory, into what is chained."""
    for header in chain(pNext):
        if header.stype == _EXPORT_WIN32:
            raise Failure(UNSUPPORTED_FEATURE, "there are no Windows handles here")
        if header.stype != _EXPORT_FD:
            continue
        out: Any = ffi.cast("ze_external_memory_export_fd_t *", header)
        _require_opaque(out.flags, "ze_external_memory_export_fd_t.flags")
        if memory is None:
            raise Failure(INVALID_ARGUMENT, "the pointer is in no allocation of this context")
        if memory.type == _SHARED:
            raise Failure(UNSUPPORTED_FEATURE, "shared memory cannot be exported as a descriptor")
        if not memory.export_types & _OPAQUE_FD:
            raise Failure(
                INVALID_ARGUMENT,
                "the memory was made without ze_external_memory_export_desc_t with OPAQUE_FD",
            )
        if isinstance(memory, Allocation):
            out.fd = exports.file_of(memory).fd
        else:
            out.fd = os.dup(memory.file.fd)
