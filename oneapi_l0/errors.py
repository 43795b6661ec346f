"""What can go wrong, as one small family of exceptions.

Each error of a driver has the result code, the function, the driver's own words where it has any,
and a hint where we know what to do.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any


class Error(Exception):
    """Base of all errors of this library.

    result: the result code, an int that prints its name; None where no call was made.
    function: the specification's name of the function. driver: the driver's name.
    detail: the driver's own text, or ours. hint: what to do.
    """

    result: Any = None
    function: str = ""
    driver: str = ""
    detail: str = ""
    hint: str = ""

    def __init__(self, message: str = "", *, hint: str = "") -> None:
        super().__init__(f"{message}\n{hint}" if hint else message)
        self.hint = hint


class LibraryNotFound(Error, ImportError):
    """A library, or the package that brings it, is not installed."""

    def __init__(self, message: str, *, hint: str = "") -> None:
        Error.__init__(self, message, hint=hint)


class LibraryUnusable(Error, ImportError):
    """A library is there and cannot be loaded."""

    def __init__(self, message: str, *, hint: str = "") -> None:
        Error.__init__(self, message, hint=hint)


class InvalidArgument(Error, ValueError):
    """The call was refused for what was passed."""


class OutOfMemory(Error, MemoryError):
    """There is not enough memory on the host or the device."""


class NotSupported(Error, NotImplementedError):
    """The driver, or the device, does not offer this."""


class PermissionDenied(Error, PermissionError):
    """The operating system or the driver refuses this user."""


class Uninitialized(Error, RuntimeError):
    """No driver could be initialised."""


class DeviceLost(Error, RuntimeError):
    """The device hung, was reset or removed; what it was doing is lost."""


class BuildFailed(Error, ValueError):
    """A module did not compile or link; `detail` is the log."""


class InUse(Error, RuntimeError):
    """An object is still being used by the device."""


class Closed(Error, RuntimeError):
    """An object was used after its `close()`, or after that of what it was made in."""


class Timeout(Error, TimeoutError):
    """What was asked for is not ready yet."""


_KINDS: dict[str, type[Error]] = {
    "UNINITIALIZED": Uninitialized,
    "DEVICE_LOST": DeviceLost,
    "DEVICE_REQUIRES_RESET": DeviceLost,
    "HANDLE_OBJECT_IN_USE": InUse,
    "INSUFFICIENT_PERMISSIONS": PermissionDenied,
    "DEPENDENCY_UNAVAILABLE": NotSupported,
    "FUNCTION_ADDRESS_NOT_AVAILABLE": NotSupported,
    "GRAPH_CAPTURE_UNSUPPORTED": NotSupported,
    "COMMAND_LIST_NOT_CAPTURING": InvalidArgument,
}
_UR_HINTS: dict[str, str] = {
    "UNINITIALIZED": "No adapter found a device. `oneapi-l0 doctor` says what was looked for.",
    "OUT_OF_DEVICE_MEMORY": "Free device memory, or allocate less at a time.",
    "OUT_OF_HOST_MEMORY": "Free host memory, or allocate less at a time.",
    "INVALID_KERNEL_NAME": "urProgramGetInfo with KERNEL_NAMES lists the kernels of a program.",
    "INVALID_NULL_HANDLE": "Pass a handle that a create function returned and nothing released.",
}
_HINTS: dict[str, str] = {
    "UNINITIALIZED": "Install a GPU driver, or the CPU runtime: pip install oneapi-l0[cpu]. "
    "`oneapi-l0 doctor` says what was looked for and what is wrong.",
    "UNSUPPORTED_VERSION": "The loader and the driver are of different ages: update the older one.",
    "OUT_OF_DEVICE_MEMORY": "Free device memory, or allocate less at a time.",
    "OUT_OF_HOST_MEMORY": "Free host memory, or allocate less at a time.",
    "INVALID_KERNEL_NAME": "zeModuleGetKernelNames lists the kernels of a module.",
    "INVALID_NULL_HANDLE": "Pass a handle that a create function returned and nothing destroyed.",
    "GRAPH_CAPTURE_UNSUPPORTED": "Do it before or after the capture.",
    "GRAPH_UNJOINED_FORKS": "Before the capture ends, have its first list wait for an event that "
    "each of the others signals last.",
    "INSUFFICIENT_PERMISSIONS": "The user needs more rights; often the group `render` gives them.",
}


# What a result means, where its name does not say it.
_MEANINGS: dict[str, str] = {
    "UNINITIALIZED": "no driver was initialised, or it found no device",
    "DEVICE_LOST": "the device hung, was reset or was removed",
    "DEPENDENCY_UNAVAILABLE": "something that the driver itself needs is missing",
    "HANDLE_OBJECT_IN_USE": "the device still uses the object",
    "INVALID_ARGUMENT": "an argument is wrong, or does not fit the others",
    "INVALID_ENUMERATION": "a flag or enumerator is not one of those allowed",
    "INVALID_NULL_HANDLE": "a handle is NULL",
    "INVALID_NULL_POINTER": "a pointer is NULL",
    "INVALID_SIZE": "a size or a count is wrong, often 0",
    "INVALID_SYNCHRONIZATION_OBJECT": "a fence or an event cannot be used here in its state",
    "INVALID_COMMAND_LIST_TYPE": "the list was made for another group of queues",
    "INVALID_GRAPH": "the graph is being captured, or its capture failed",
    "GRAPH_CAPTURE_UNSUPPORTED": "this cannot be done while commands are captured",
    "GRAPH_CAPTURE_MERGE_ATTEMPT": "what it waits for is being captured into another graph",
    "GRAPH_UNJOINED_FORKS": "a list that took part was not waited for in the end",
    "GRAPH_INTERNAL_EVENT": "an event of a capture stays within its graph",
    "COMMAND_LIST_NOT_CAPTURING": "nothing is being captured by the list",
    "NOT_AVAILABLE": "it is in use by somebody else, or was removed",
    "NOT_READY": "it has not happened yet",
    "UNSUPPORTED_ALIGNMENT": "the alignment is not a power of two, or too large",
    "UNSUPPORTED_SIZE": "the size is more than the device takes",
    "UNSUPPORTED_VERSION": "the loader, the driver or a layer is too old for the other",
}


def _conditions(function: str, result: str) -> str:
    """When the specification's function gives that result, where it says so in code."""
    from importlib import import_module

    for namespace in ("zes", "zet", "zer", "ze", "ur"):
        if function.startswith(namespace):
            data = import_module(f"oneapi_l0._generated.{namespace}_prototypes")
            conditions = data.RESULTS.get(function, {}).get(result, [])
            return " or ".join(f"`{condition}`" for condition in conditions)
    return ""


def kind_of(result: str) -> type[Error]:
    """The exception for a result code's name."""
    if result == "NOT_READY":
        return Timeout
    name = result.partition("ERROR_")[2]
    if name in _KINDS:
        return _KINDS[name]
    if ("OUT_OF" in name and "MEMORY" in name) or name == "OUT_OF_RESOURCES":
        return OutOfMemory
    if name.endswith(("BUILD_FAILURE", "LINK_FAILURE")):
        return BuildFailed
    if name.startswith("UNSUPPORTED"):
        return NotSupported
    if name.startswith(("INVALID", "OVERLAPPING", "MISALIGNED", "GRAPH_")):
        return InvalidArgument
    return Error


def failure(result: Any, function: str, driver: Any, detail: str = "", hint: str = "") -> Error:
    """The exception for a result: `zeX: RESULT (driver)`, what that means, the driver's words,
    what to do."""
    name = result.name or hex(result)
    short = name.partition("ERROR_")[2] or name
    hint = hint or (_HINTS if function.startswith("ze") else _UR_HINTS).get(short, "")
    conditions = "" if detail else _conditions(function, name)  # there may be other reasons
    meaning = f"by the specification where {conditions}" if conditions else _MEANINGS.get(short, "")
    lines = [f"{function}: {short}{': ' if meaning else ''}{meaning} ({driver.name})"]
    lines += [f"  {line}" for line in detail.splitlines() if line.strip()]
    error = kind_of(name)("\n".join(lines), hint=hint)
    error.result, error.function, error.driver = result, function, driver.name
    error.detail = detail
    return error


def missing(function: str, needs: str, driver: str, result: Any) -> NotSupported:
    """A function that the driver does not have; `result` is what the specification calls that."""
    error = NotSupported(f"{function} needs {needs}; {driver} does not offer it")
    error.result, error.function, error.driver = result, function, driver
    return error
