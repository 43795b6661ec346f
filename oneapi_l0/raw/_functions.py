"""What every checked function does besides calling: refuse, check, keep alive."""

from __future__ import annotations

from ._arguments import OWNERS, CData, addresses, data, memory, string

TYPE_CHECKING = False  # as typing has it: importing that takes longer than all of this
if TYPE_CHECKING:
    from typing import Any, ClassVar


class Functions:
    """The functions of one namespace, bound to one driver.

    Host memory that an asynchronous call still needs is kept alive under the handle that the call
    was appended to: for a command list until it is reset, destroyed or (an immediate list)
    synchronised; for a Unified Runtime queue until it is finished. What an object refers to for
    as long as it lives (host memory under a buffer, an allocation of the system's memory) is the
    caller's to keep.
    """

    __slots__ = ("_kept", "handles", "last_log", "success", "unchecked")
    namespace: ClassVar[str]
    types: ClassVar[Any]

    def __init__(self, unchecked: Any) -> None:
        self.unchecked = unchecked
        self.handles: set[Any] = unchecked.handles  # that are known to come from this driver
        self._kept: dict[Any, dict[int, Any]] = {}
        self.success = self.results(0)
        self.last_log = ""  # of the last module that was built or linked, successfully or not

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

        raise failure(code, function, self.driver, detail or self.driver.last_error(result))

    # Handles ----------------------------------------------------------------------------------

    def stranger(self, function: str, parameter: str, handle: Any) -> None:
        """A handle that did not come from a checked call of this driver: NULL and another
        driver's are refused before a driver can crash on them; any other is ours from now on."""
        from ..errors import failure

        if not handle:
            code = self.results["ERROR_INVALID_NULL_HANDLE"]
            raise failure(code, function, self.driver, f"{parameter} is NULL; no call was made")
        if not isinstance(handle, CData):
            raise TypeError(f"{function}: {parameter} is {handle!r}, which is no handle")
        for tables in self.unchecked.every():
            if tables.library != self.unchecked.library:
                continue  # addresses of another specification's objects mean nothing here
            if handle in tables.handles and tables.driver is not self.driver:
                code = self.results["ERROR_INVALID_ARGUMENT"]
                detail = f"{parameter} belongs to {tables.driver.name}; no call was made"
                hint = "Use the functions of that driver, or an object of this one."
                raise failure(code, function, self.driver, detail, hint)
        self.handles.add(handle)

    def strangers(self, function: str, parameter: str, handles: Any) -> None:
        for handle in handles:
            if handle and handle not in self.handles:
                self.stranger(function, parameter, handle)

    def own(self, handle: Any) -> Any:
        """Takes note of a handle that the driver returned; NULL stays nobody's."""
        if handle:
            self.handles.add(handle)
        return handle

    def own_all(self, handles: list[Any]) -> list[Any]:
        self.handles.update(filter(None, handles))
        return handles

    # Results ----------------------------------------------------------------------------------

    def expect(self, result: int, function: str, detail: str = "") -> None:
        """Outputs are to be had with SUCCESS only; a warning is passed on."""
        code = self.check(result, function, detail)
        if "WARNING" not in (code.name or ""):
            from ..errors import failure

            raise failure(code, function, self.driver, detail or self.driver.last_error(result))
        import warnings

        warnings.warn(f"{function}: {code.name} ({self.driver.name})", stacklevel=3)

    def answer(self, result: int, function: str) -> bool:
        """The answer of a function that is a question."""
        return bool(self.check(result, function).name != "QUERY_FALSE")

    def null_result(self, function: str, result: int = 0) -> Any:
        """SUCCESS with a NULL handle or address is an error of the driver."""
        from ..errors import failure

        if result:
            raise failure(self.results(result), function, self.driver, self.driver.last_error())
        code = self.results["ERROR_UNKNOWN"]
        raise failure(code, function, self.driver, "the driver reported success and returned NULL")

    def failed(self, function: str) -> Any:
        """The failure of a function that returns no result code."""
        from ..errors import failure

        code = self.results["ERROR_UNKNOWN"]
        raise failure(code, function, self.driver, self.driver.last_error())

    def lengths(self, function: str, parameter: str, given: int, expected: int) -> None:
        raise ValueError(
            f"{function}: {parameter} has {given} elements where {expected} are needed"
        )

    def empty(self, function: str, parameter: str) -> None:
        """Refuses an empty array where a driver may crash on it."""
        from ..errors import failure

        code = self.results["ERROR_INVALID_SIZE"]
        raise failure(code, function, self.driver, f"{parameter} is empty; no call was made")

    # What asynchronous calls need -------------------------------------------------------------

    def keep(self, handle: Any, value: Any, writable: bool, owner: Any = None) -> Any:
        """The address of memory that lives until what is kept under the handle is let go; without
        a handle nothing is kept."""
        address = memory(value, writable)
        bare = isinstance(value, int) or (value is address and not isinstance(value, OWNERS))
        if handle and not (bare and owner is None):
            self._kept.setdefault(handle, {})[id(value)] = (value, address, owner)
        return address

    def keep_data(self, handle: Any, value: Any) -> tuple[Any, int]:
        address, nbytes = data(value)
        return self.keep(handle, address, False, value), nbytes

    def keep_addresses(self, handle: Any, values: Any, ctype: str) -> tuple[Any, int]:
        elements, count = addresses(values, ctype)
        return self.keep(handle, elements, False, values), count

    def take(self, handle: Any) -> Any:
        """What is kept under a handle, before a call that lets it go: what is appended during
        the call stays."""
        return self._kept.pop(handle, None)

    def share(self, handle: Any, made: Any) -> None:
        """What was made of an object uses what the object uses."""
        self.put_back(made, dict(self._kept.get(handle, {})))

    def put_back(self, handle: Any, kept: Any) -> None:
        """The call did not let it go after all."""
        if kept:
            self._kept.setdefault(handle, {}).update(kept)

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

    def program_binaries(self, program: Any) -> list[bytes]:
        """The binaries of a Unified Runtime program, a device each."""
        ffi, T = self.types.ffi, self.types.ur_program_info_t
        ur: Any = self
        sizes = ur.urProgramGetInfo(program, T.BINARY_SIZES)
        binaries = [ffi.new("unsigned char[]", size) for size in sizes]
        addresses = ffi.new("unsigned char *[]", binaries)
        nbytes = ffi.sizeof(addresses)
        call = self.unchecked.urProgramGetInfo
        if result := call(program, T.BINARIES, nbytes, addresses, ffi.NULL):
            self.expect(result, "urProgramGetInfo")
        return [bytes(ffi.buffer(binary)) for binary in binaries]

    def program_log(self, program: Any, *, release: bool = False) -> str:
        """The build logs of a Unified Runtime program, a device each; `release` lets the program
        go. "" where there is none."""
        if not program:
            return ""
        from ..errors import Error

        texts = []
        ur: Any = self
        try:
            for device in ur.urProgramGetInfo(program, self.types.ur_program_info_t.DEVICES):
                question = self.types.ur_program_build_info_t.LOG
                texts.append(ur.urProgramGetBuildInfo(program, device, question).strip())
        except Error:
            pass  # the failure that the log is read for is the one to be told
        if release:
            self.unchecked.urProgramRelease(program)
        return "\n".join(text for text in texts if text)
