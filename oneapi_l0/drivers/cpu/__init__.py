"""Level Zero core on the Intel CPU OpenCL runtime: real results without a GPU.

Importing this loads no library; `open_implementation` does.
"""

from __future__ import annotations

from collections.abc import Callable
from types import TracebackType
from typing import Any

NAME = "Intel CPU runtime"

__all__ = ["NAME", "Implementation", "open_implementation"]

# Every module whose functions are those of the specification, by their C names.
_MODULES = (
    "append_copy",
    "append_launch",
    "append_sync",
    "build_log",
    "command_list",
    "command_list_getters",
    "context",
    "counter_event",
    "counter_event_zex",
    "device",
    "device_compute",
    "device_resources",
    "driver",
    "event",
    "event_ipc",
    "event_pool",
    "event_timestamps",
    "fence",
    "graph",
    "graph_dump",
    "image",
    "image_copy",
    "image_resources",
    "kernel",
    "kernel_properties",
    "memory",
    "memory_ipc",
    "memory_policies",
    "module",
    "module_link",
    "multiple_ipc_handles",
    "mutable_commands",
    "physical_memory",
    "queue",
    "requirements",
    "runtime",
    "sampler",
    "submission",
    "sysman",
    "tools",
    "unsupported",
    "virtual_memory",
)
# What programs call again and again. Called from Python, these leave out the way through C.
_DIRECT = frozenset(
    {
        "zeCommandListAppendBarrier",
        "zeCommandListAppendLaunchKernel",
        "zeCommandListAppendLaunchKernelWithArguments",
        "zeCommandListAppendMemoryCopy",
        "zeCommandListHostSynchronize",
        "zeCommandQueueExecuteCommandLists",
        "zeCommandQueueSynchronize",
        "zeEventHostReset",
        "zeEventHostSignal",
        "zeEventHostSynchronize",
        "zeEventQueryStatus",
        "zeFenceHostSynchronize",
        "zeFenceQueryStatus",
        "zeKernelSetArgumentValue",
        "zeKernelSetGroupSize",
    }
)
_is_prepared = False


class Implementation:
    """The driver as its functions; a process has one runtime, however often this is opened."""

    def __init__(self, path: str) -> None:
        from importlib import import_module

        from . import driver, failure

        self.name = NAME
        self.library_path = path
        self.api_version: tuple[int, int] = driver.API_VERSION
        self.functions: dict[str, Callable[..., Any]] = {}
        for module_name in _MODULES:
            for name, item in vars(import_module(f"{__name__}.{module_name}")).items():
                if name.startswith("ze"):
                    self.functions[name] = item
        for name, item in self.functions.items():
            # Those of core that return a result: not Sysman's, nor the one that returns a handle.
            if name[2].isupper() and name != "zeDriverGetDefaultContext":
                driver.FUNCTIONS[name] = item
        self.direct = _DIRECT
        self._failure = failure

    def last_error(self) -> str:
        """What this thread's last failure had to say."""
        return self._failure.last_error()

    def on_error(
        self,
        exc_type: type[BaseException],
        exc: BaseException | None,
        tb: TracebackType | None,
    ) -> int:
        """The result code for an exception that a function raised."""
        return self._failure.on_error(exc_type, exc, tb)

    def close(self) -> None:
        """Wait for work in flight. The runtime stays loaded: it cannot be unloaded safely."""
        from . import streams

        streams.settle_all()


def open_implementation(library_path: str | None = None) -> Implementation:
    """Load the runtime (found by itself, or at `library_path`); raises LibraryNotFound."""
    from . import opencl

    path = opencl.find(library_path)
    opencl.load(path)
    _prepare_for_exit_and_fork()
    return Implementation(path)


def _prepare_for_exit_and_fork() -> None:
    global _is_prepared
    if _is_prepared:
        return
    import atexit
    import os

    from . import ending, process

    atexit.register(ending.drain)
    os.register_at_fork(after_in_child=process.after_fork_in_child)
    _is_prepared = True
