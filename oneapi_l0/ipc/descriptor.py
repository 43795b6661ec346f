"""Memory as a file descriptor (Level Zero core, "External Memory Import and Export").

A descriptor needs no Level Zero on the other side: whoever gets it can map it.
"""

from __future__ import annotations

from .owner import opened

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from ..context import Context
    from ..device import Device
    from ..memory import Memory
    from .owner import Owner


def export_desc() -> Any:
    """What to chain to the descriptor of memory that is to be exported with `export_fd`."""
    from oneapi_l0.raw import ze

    return ze.ze_external_memory_export_desc_t(flags=ze.ze_external_memory_type_flags_t.OPAQUE_FD)


def export_fd(context: Owner, memory: Any) -> int:
    """The descriptor of memory that was allocated with `export_desc()` chained.

    It belongs to the driver, which closes it when the memory is freed; duplicate it to keep it.
    """
    from oneapi_l0.raw import ze

    extension = ze.ze_external_memory_export_fd_t(
        flags=ze.ze_external_memory_type_flags_t.OPAQUE_FD
    )
    properties = ze.ze_memory_allocation_properties_t(pNext=extension)
    pointer = getattr(memory, "handle", memory)
    opened(context).ze.zeMemGetAllocProperties(context.handle, pointer, properties)
    return int(extension.fd)


def import_fd(context: Context, fd: int, nbytes: int, device: Device | None = None) -> Memory:
    """Device memory that shows what the descriptor stands for; closing it ends the import.

    The descriptor stays the caller's, and may be closed at once.
    """
    from oneapi_l0.raw import ze

    from ..checks import whole

    source = ze.ze_external_memory_import_fd_t(
        flags=ze.ze_external_memory_type_flags_t.OPAQUE_FD, fd=whole(fd, "fd", 0, (1 << 31) - 1)
    )
    return context.alloc_device(nbytes, device, extensions=[source])
