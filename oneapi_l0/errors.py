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


_KINDS: dict[str, type[Error]] = {
    "UNINITIALIZED": Uninitialized,
    "DEVICE_LOST": DeviceLost,
    "DEVICE_REQUIRES_RESET": DeviceLost,
    "HANDLE_OBJECT_IN_USE": InUse,
    "INSUFFICIENT_PERMISSIONS": PermissionDenied,
    "DEPENDENCY_UNAVAILABLE": NotSupported,
    "FUNCTION_ADDRESS_NOT_AVAILABLE": NotSupported,
}
_HINTS: dict[str, str] = {
    "UNINITIALIZED": "No usable device was found. Install a GPU driver, or the CPU runtime: "
    "pip install oneapi-l0[cpu]",
    "UNSUPPORTED_VERSION": "The loader and the driver are of different ages: update the older one.",
    "OUT_OF_DEVICE_MEMORY": "Free device memory, or allocate less at a time.",
    "OUT_OF_HOST_MEMORY": "Free host memory, or allocate less at a time.",
    "INVALID_KERNEL_NAME": "zeModuleGetKernelNames lists the kernels of a module.",
    "INVALID_NULL_HANDLE": "Pass a handle that a create function returned and nothing destroyed.",
    "INSUFFICIENT_PERMISSIONS": "The user needs more rights; often the group `render` gives them.",
}


def kind_of(result: str) -> type[Error]:
    """The exception for a result code's name."""
    name = result.partition("ERROR_")[2]
    if name in _KINDS:
        return _KINDS[name]
    if ("OUT_OF" in name and "MEMORY" in name) or name == "OUT_OF_RESOURCES":
        return OutOfMemory
    if name.endswith(("BUILD_FAILURE", "LINK_FAILURE")):
        return BuildFailed
    if name.startswith("UNSUPPORTED"):
        return NotSupported
    if name.startswith(("INVALID", "OVERLAPPING", "MISALIGNED")):
        return InvalidArgument
    return Error


def failure(result: Any, function: str, driver: Any, detail: str = "", hint: str = "") -> Error:
    """The exception for a result: `zeX: RESULT (driver)`, the driver's words, what to do."""
    name = result.name or hex(result)
    short = name.partition("ERROR_")[2] or name
    hint = hint or _HINTS.get(short, "")
    lines = [f"{function}: {short} ({driver.name})"]
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
