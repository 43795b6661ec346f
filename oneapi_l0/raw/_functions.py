"""What every checked function does besides calling: refuse, check, keep alive."""

from __future__ import annotations

from typing import Any, ClassVar

from ._arguments import OWNERS, addresses, data, memory, string


class Functions:
    """The functions of one namespace, bound to one driver.

    Host memory that an asynchronous call still needs is kept alive under the handle that the call
    was appended to: for a command list until it is reset, destroyed or (an immediate list)
    synchronised; for a Unified Runtime queue until it is finished or released.
    """

    __slots__ = ("_kept", "success", "unchecked")
    namespace: ClassVar[str]
    types: ClassVar[Any]

    def __init__(self, unchecked: Any) -> None:
        self.unchecked = unchecked
        self._kept: dict[Any, dict[int, Any]] = {}
        self.success = self.results(0)

    @property
    def results(self) -> Any:
        """The enumeration of result codes."""
        return self.types.ur_result_t if self.namespace == "ur" else self.types.ze_result_t

    @property
    def ffi(self) -> Any:
        """The cffi object of the library."""
        return self.types.ffi

    @property
    def driver(self) -> Any:
        """The driver that the functions are bound to."""
        return self.unchecked.driver

    def check(self, result: int, function: str, detail: str = "") -> Any:
        """Raises for a result that is an error; returns every other one."""
        code = self.results(result)
        name = code.name
        if name is not None and "ERROR" not in name:
            return code
        from ..errors import failure

        raise failure(code, function, self.driver, detail or self.driver.last_error())

    def null(self, function: str, parameter: str) -> None:
        """Refuses a NULL handle before a driver can crash on it."""
        from ..errors import failure

        code = self.results[self._null_handle]
        raise failure(code, function, self.driver, f"{parameter} is NULL; no call was made")

    def null_result(self, function: str) -> Any:
        """SUCCESS with a NULL handle or address is an error of the driver."""
        from ..errors import failure

        code = self.results["ERROR_UNKNOWN"]
        raise failure(code, function, self.driver, "the driver reported success and returned NULL")

    def lengths(self, function: str, parameter: str, given: int, expected: int) -> None:
        raise ValueError(
            f"{function}: {parameter} has {given} elements where {expected} are needed"
        )

    @property
    def _null_handle(self) -> str:
        return "ERROR_INVALID_NULL_HANDLE"

    # What asynchronous calls need -------------------------------------------------------------

    def keep(self, handle: Any, value: Any, writable: bool) -> Any:
        """The address of memory that must live until `release(handle)`."""
        address = memory(value, writable)
        if isinstance(address, OWNERS):
            self._kept.setdefault(handle, {})[id(value)] = (value, address)
        return address

    def keep_data(self, handle: Any, value: Any) -> tuple[Any, int]:
        address, nbytes = data(value)
        return self.keep(handle, address, False), nbytes

    def keep_addresses(self, handle: Any, values: Any) -> tuple[Any, int]:
        elements, count = addresses(values)
        if count:
            self._kept.setdefault(handle, {})[id(elements)] = elements
        return elements, count

    def release(self, handle: Any) -> None:
        self._kept.pop(handle, None)

    # Logs -------------------------------------------------------------------------------------

    def log(self, handle: Any) -> str:
        """The text of a build or link log, which is destroyed; "" where there is none."""
        if not handle:
            return ""
        call = self.unchecked
        ffi = self.types.ffi
        size = ffi.new("size_t *")
        text = ""
        if not call.zeModuleBuildLogGetString(handle, size, ffi.NULL) and size[0]:
            characters = ffi.new("char[]", size[0])
            if not call.zeModuleBuildLogGetString(handle, size, characters):
                text = string(characters).strip()
        call.zeModuleBuildLogDestroy(handle)
        return text
