"""Objects over Unified Runtime: one API over Level Zero, OpenCL, CUDA and HIP.

    from oneapi_l0 import ur

    device = ur.open().devices()[0]
    context = device.create_context()

`open(on="cpu-driver")` puts Intel's Level Zero adapter on our CPU driver: memory can then be shared
with other processes and exported to other APIs, without a GPU.
"""

from __future__ import annotations

from .adapter import Adapter, Platform
from .context import Context
from .device import Device
from .event import Event
from .export import ExportableMemory, ImportedMemory
from .ipc import IpcHandle, IpcMemory
from .kernel import Kernel, LocalMemory
from .memory import Memory
from .opening import adapters, devices, open
from .physical_memory import PhysicalMemory, Reservation
from .program import Program
from .queue import Queue

__all__ = [
    "Adapter",
    "Context",
    "Device",
    "Event",
    "ExportableMemory",
    "ImportedMemory",
    "IpcHandle",
    "IpcMemory",
    "Kernel",
    "LocalMemory",
    "Memory",
    "PhysicalMemory",
    "Platform",
    "Program",
    "Queue",
    "Reservation",
    "adapters",
    "devices",
    "open",
]
