"""oneAPI Level Zero and Unified Runtime for Python.

Importing this loads no driver and nothing slow: everything is loaded when it is first used.
"""

from oneapi_l0._version import __version__

TYPE_CHECKING = False
if TYPE_CHECKING:
    from oneapi_l0 import errors, exp, ipc, loader, native, raw, ur
    from oneapi_l0.argument import Local
    from oneapi_l0.command_list import CommandList
    from oneapi_l0.command_queue import CommandQueue
    from oneapi_l0.context import Context
    from oneapi_l0.counter_based_event import CounterBasedEvent
    from oneapi_l0.device import Device
    from oneapi_l0.driver import Driver
    from oneapi_l0.event import Event
    from oneapi_l0.event_pool import EventPool
    from oneapi_l0.fence import Fence
    from oneapi_l0.graph import ExecutableGraph, Graph
    from oneapi_l0.image import Image
    from oneapi_l0.immediate_list import ImmediateList
    from oneapi_l0.interop.dlpack import from_dlpack
    from oneapi_l0.kernel import Kernel
    from oneapi_l0.loader import (
        default_context,
        default_device,
        default_driver,
        devices,
        drivers,
        open_driver,
    )
    from oneapi_l0.memory import Memory
    from oneapi_l0.memory_view import MemoryView
    from oneapi_l0.module import Module
    from oneapi_l0.sampler import Sampler
    from oneapi_l0.tracing import trace
    from oneapi_l0.virtual_memory import PhysicalMemory, VirtualMemory

__all__ = [
    "SPEC_VERSIONS",
    "CommandList",
    "CommandQueue",
    "Context",
    "CounterBasedEvent",
    "Device",
    "Driver",
    "Event",
    "EventPool",
    "ExecutableGraph",
    "Fence",
    "Graph",
    "Image",
    "ImmediateList",
    "Kernel",
    "Local",
    "Memory",
    "MemoryView",
    "Module",
    "PhysicalMemory",
    "Sampler",
    "VirtualMemory",
    "__version__",
    "default_context",
    "default_device",
    "default_driver",
    "devices",
    "drivers",
    "errors",
    "exp",
    "from_dlpack",
    "ipc",
    "loader",
    "native",
    "open_driver",
    "raw",
    "trace",
    "ur",
]

# The releases of the specifications that the bindings were generated from.
SPEC_VERSIONS = {"level-zero": "1.17.24", "unified-runtime": "0.12"}

# `drivers` is a package that can be called; the others are where this says.
_HOMES = {
    "CommandList": "command_list",
    "CommandQueue": "command_queue",
    "Context": "context",
    "CounterBasedEvent": "counter_based_event",
    "Device": "device",
    "Driver": "driver",
    "Event": "event",
    "EventPool": "event_pool",
    "ExecutableGraph": "graph",
    "Fence": "fence",
    "Graph": "graph",
    "Image": "image",
    "ImmediateList": "immediate_list",
    "Kernel": "kernel",
    "Local": "argument",
    "Memory": "memory",
    "MemoryView": "memory_view",
    "Module": "module",
    "PhysicalMemory": "virtual_memory",
    "Sampler": "sampler",
    "VirtualMemory": "virtual_memory",
    "default_context": "loader",
    "default_device": "loader",
    "default_driver": "loader",
    "devices": "loader",
    "from_dlpack": "interop.dlpack",
    "open_driver": "loader",
    "trace": "tracing",
}


def __getattr__(name: str) -> object:
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from importlib import import_module

    if name in _HOMES:
        return getattr(import_module(f"oneapi_l0.{_HOMES[name]}"), name)
    return import_module(f"oneapi_l0.{name}")


def __dir__() -> list[str]:
    return __all__
