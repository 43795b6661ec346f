"""How a driver function fails: a result code and a text (Level Zero core, "Error Handling").

Functions of this driver return 0 or raise. The layer that turns them into C callbacks hands
whatever was raised to `on_error`, so the path of success holds no error handling at all.
"""

from __future__ import annotations

import os
import threading
import traceback
from types import TracebackType

from oneapi_l0._generated import ze as spec

from . import interruption

_result = spec.ze_result_t
NOT_READY = int(_result.NOT_READY)
DEVICE_LOST = int(_result.ERROR_DEVICE_LOST)
OUT_OF_HOST_MEMORY = int(_result.ERROR_OUT_OF_HOST_MEMORY)
OUT_OF_DEVICE_MEMORY = int(_result.ERROR_OUT_OF_DEVICE_MEMORY)
MODULE_BUILD_FAILURE = int(_result.ERROR_MODULE_BUILD_FAILURE)
MODULE_LINK_FAILURE = int(_result.ERROR_MODULE_LINK_FAILURE)
UNINITIALIZED = int(_result.ERROR_UNINITIALIZED)
UNSUPPORTED_FEATURE = int(_result.ERROR_UNSUPPORTED_FEATURE)
INVALID_ARGUMENT = int(_result.ERROR_INVALID_ARGUMENT)
INVALID_NULL_HANDLE = int(_result.ERROR_INVALID_NULL_HANDLE)
INVALID_NULL_POINTER = int(_result.ERROR_INVALID_NULL_POINTER)
INVALID_SIZE = int(_result.ERROR_INVALID_SIZE)
UNSUPPORTED_SIZE = int(_result.ERROR_UNSUPPORTED_SIZE)
UNSUPPORTED_ALIGNMENT = int(_result.ERROR_UNSUPPORTED_ALIGNMENT)
INVALID_ENUMERATION = int(_result.ERROR_INVALID_ENUMERATION)
INVALID_NATIVE_BINARY = int(_result.ERROR_INVALID_NATIVE_BINARY)
INVALID_KERNEL_NAME = int(_result.ERROR_INVALID_KERNEL_NAME)
INVALID_GROUP_SIZE_DIMENSION = int(_result.ERROR_INVALID_GROUP_SIZE_DIMENSION)
INVALID_GLOBAL_WIDTH_DIMENSION = int(_result.ERROR_INVALID_GLOBAL_WIDTH_DIMENSION)
INVALID_GRAPH = int(_result.ERROR_INVALID_GRAPH)
GRAPH_CAPTURE_UNSUPPORTED = int(_result.ERROR_GRAPH_CAPTURE_UNSUPPORTED)
GRAPH_CAPTURE_MERGE_ATTEMPT = int(_result.ERROR_GRAPH_CAPTURE_MERGE_ATTEMPT)
GRAPH_UNJOINED_FORKS = int(_result.ERROR_GRAPH_UNJOINED_FORKS)
COMMAND_LIST_NOT_CAPTURING = int(_result.ERROR_COMMAND_LIST_NOT_CAPTURING)
INVALID_KERNEL_HANDLE = int(_result.ERROR_INVALID_KERNEL_HANDLE)
INVALID_KERNEL_ARGUMENT_INDEX = int(_result.ERROR_INVALID_KERNEL_ARGUMENT_INDEX)
INVALID_KERNEL_ARGUMENT_SIZE = int(_result.ERROR_INVALID_KERNEL_ARGUMENT_SIZE)
INVALID_COMMAND_LIST_TYPE = int(_result.ERROR_INVALID_COMMAND_LIST_TYPE)
INVALID_SYNCHRONIZATION_OBJECT = int(_result.ERROR_INVALID_SYNCHRONIZATION_OBJECT)
HANDLE_OBJECT_IN_USE = int(_result.ERROR_HANDLE_OBJECT_IN_USE)
OVERLAPPING_REGIONS = int(_result.ERROR_OVERLAPPING_REGIONS)
ADDRESS_NOT_FOUND = int(_result.ERROR_ADDRESS_NOT_FOUND)
UNKNOWN = int(_result.ERROR_UNKNOWN)


class Failure(Exception):
    """A call that fails: `result` is what the C caller sees, `detail` says what was wrong."""

    def __init__(self, result: int, detail: str) -> None:
        super().__init__(detail)
        self.result = result
        self.detail = detail


class _LastError(threading.local):
    text = ""


_last_error = _LastError()


def last_error() -> str:
    """The text of this thread's last failure; successes leave it alone.

    Raises KeyboardInterrupt where Ctrl-C was what ended the call.
    """
    interruption.raise_noted()
    return _last_error.text


def on_error(
    exc_type: type[BaseException], exc: BaseException | None, tb: TracebackType | None
) -> int:
    """Turn what a driver function raised into the result code its C caller gets."""
    if isinstance(exc, Failure):
        _last_error.text = exc.detail
        return exc.result
    if issubclass(exc_type, KeyboardInterrupt):
        return interruption.note()
    text = traceback.format_exception_only(exc_type, exc)[-1].strip()
    _last_error.text = f"internal error of the CPU driver: {text}"
    if os.environ.get("ONEAPI_L0_DEBUG"):
        traceback.print_exception(exc_type, exc, tb)
    return OUT_OF_HOST_MEMORY if isinstance(exc, MemoryError) else UNKNOWN
