"""A driver for tests: it has every function of the specification, does nothing and remembers all.

    driver = RecordingDriver("ze")
    driver.answer("zeDriverGet", phDrivers=[7])
    driver.answer("zeDeviceGet", phDevices=[1, 2])
    devices = driver.ze.zeDeviceGet(driver.ze.zeDriverGet()[0])
    driver.calls[-1].arguments  # {'hDriver': 7, 'pCount': 2, 'phDevices': [None, None]}

The fixtures `level_zero_driver` and `unified_runtime_driver` make one the default driver of a test:
`pytest_plugins = ["oneapi_l0.drivers.testing"]`. PYTEST_DONT_REWRITE: there is no assert in here,
and a conftest may have imported this already, of which pytest would warn.
"""

from __future__ import annotations

import threading
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any

from ... import loader
from ...errors import Error
from .. import Driver
from ..tables import DefaultTables
from .answering import Answer, write_outputs
from .decoding import Decoder
from .prototypes import Prototype, read_library
from .writer import Writer

__all__ = ["Call", "RecordingDriver", "as_default"]


@dataclass
class Call:
    """One call, with its arguments as they were when it was made.

    arguments: by name, in C order. Handles and pointers are ints, NULL is None; structs are dicts
    of their members with the chained struct under `pNext`; arrays are lists, as long as their count
    says, or bytes; text is str. Behind a `void *` and a pointer to an output nothing is read.
    result: what the function returned. outputs: what it wrote, by parameter.
    """

    function: str
    arguments: dict[str, Any]
    result: Any = None
    outputs: dict[str, Any] = field(default_factory=dict)


class RecordingDriver(Driver):
    """A driver that answers every function of `ze` (with zes, zet and zer) or `ur`.

    Unless told otherwise by `answer`, functions succeed: an output handle is a new one, an output
    address is that of zeroed memory (as large as the parameter `size` says), counts and numbers are
    0, structs are left as they are. Sizes that are asked for in a first call, and arrays that are
    too short, are taken care of.

    calls: every `Call`, in order. live: the handles and allocations that a function made and none
    released, each with that function's name.
    """

    def __init__(self, library: str = "ze", *, name: str = "recording") -> None:
        super().__init__(name)
        self._library = read_library(library)
        self.library = library
        self.ffi: Any = self._library.types.ffi
        self.calls: list[Call] = []
        self.live: dict[int, str] = {}
        self._references: dict[int, int] = {}  # of the live handles
        self._decoder = Decoder(self._library)
        self._writer = Writer(self._library, self._decoder)
        self._answers: dict[str, list[Answer]] = {}
        self._functions: dict[str, Any] = {}
        self._raised = threading.local()

    # Telling it what to answer ----------------------------------------------------------------

    def answer(self, function: str, /, *answers: Answer, **outputs: Any) -> None:
        """Sets what a function answers from now on.

        outputs: `result`, a result's name or number, and output parameters by name: numbers and
        handles as ints or C data, enumerators also by name, text as str, structs as dicts of the
        members to be set, arrays as sequences, whose counts follow; the value of a typed query as
        what Python would get, or bytes.
        answers: several, one for each call, of which the last one stays: a dict of outputs, a
        result, or a function that takes the arguments as in `Call` and returns either (None for the
        defaults) or raises: an error of this library that has a result is that result, every other
        exception comes out of the checked function. A call that only asks for a size, and gets one,
        does not use an answer up.
        """
        prototype = self._prototype(function)
        chosen = [*answers, outputs] if outputs or not answers else list(answers)
        for item in chosen:
            self._outputs(prototype, None if callable(item) else item)
        self._answers[function] = chosen

    def calls_of(self, function: str) -> list[Call]:
        """The calls of one function."""
        self._prototype(function)
        return [call for call in self.calls if call.function == function]

    def reset(self) -> None:
        """Forgets calls, answers, what is live, and frees the memory that was handed out."""
        self.calls.clear()
        self.live.clear()
        self._references.clear()
        self._answers.clear()
        self._writer.forget()
        self.functions.handles.clear()

    def close(self) -> None:
        self.reset()
        super().close()

    def _prototype(self, function: str) -> Prototype:
        found = self._library.prototypes.get(function)
        if found is None:
            raise ValueError(f"{self.library} has no function {function!r}")
        return found

    def _outputs(self, prototype: Prototype, answer: Any) -> dict[str, Any]:
        """An answer as a dict of outputs, checked: a misspelt name would never be answered."""
        if answer is None:
            return {}
        found = dict(answer) if isinstance(answer, Mapping) else {"result": answer}
        known = [parameter.name for parameter in prototype.parameters if parameter.is_output]
        for name in found:
            if name not in known and name != "result":
                outputs = ", ".join(["result", *known])
                raise ValueError(f"{prototype.name} has no output {name!r}; it has {outputs}")
        if "result" in found and prototype.answers_result:
            found["result"] = self._result(found["result"])
        return found

    def _result(self, value: Any) -> Any:
        results = getattr(self._library.types, f"{self.library}_result_t")
        if not isinstance(value, str):
            return results(value)
        short = value.removeprefix(f"{self.library.upper()}_RESULT_")
        for name in (short, f"ERROR_{short}"):
            try:
                return results[name]
            except KeyError:
                continue
        raise ValueError(f"{self.library}_result_t has no {value!r}")

    # Answering --------------------------------------------------------------------------------

    def pointer(self, name: str) -> Any:
        prototype = self._library.prototypes.get(name)
        if prototype is None:
            return None
        if name not in self._functions:

            def function(*values: Any) -> Any:
                return self._call(prototype, values)

            ctype = prototype.pointer_type(self.ffi)
            self._functions[name] = self.ffi.callback(ctype, function)
        return self._functions[name]

    def last_error(self, result: int = 0) -> str:
        """Raises what the function of an answer raised: it cannot pass through C by itself."""
        raised, self._raised.error = getattr(self._raised, "error", None), None
        if raised is not None:
            raise raised
        return ""

    def _call(self, prototype: Prototype, values: tuple[Any, ...]) -> Any:
        self._raised.error = None
        call = Call(prototype.name, {})
        self.calls.append(call)
        try:
            call.arguments = self._decoder.arguments(prototype, values)
            self._carry_out(call, prototype, values)
        except Error as error:
            call.result = self._failed(prototype, error)
        except Exception as error:
            self._raised.error = error
            call.result = self._failed(prototype, None)
        if isinstance(call.result, int) and self.ffi.typeof(prototype.returns).kind == "pointer":
            return self.ffi.cast(prototype.returns, call.result)
        return call.result

    def _failed(self, prototype: Prototype, error: Error | None) -> Any:
        if not prototype.answers_result:
            is_handle = self.ffi.typeof(prototype.returns).kind == "pointer"
            return 0 if is_handle else 0xFFFFFFFF
        if error is not None and error.result is not None:
            return self._result(error.result)
        self._raised.error = self._raised.error or error
        return self._result("ERROR_UNKNOWN")

    def _carry_out(self, call: Call, prototype: Prototype, values: tuple[Any, ...]) -> None:
        answers = self._answers.get(call.function, [])
        answer = answers[0] if answers else None
        given = self._outputs(prototype, answer(call.arguments) if callable(answer) else answer)
        result = given.pop("result", None)
        if result is None:
            result = self._default_result(prototype)
        is_error = prototype.answers_result and "ERROR" in (result.name or "ERROR")
        call.result = result
        call.outputs, asks = write_outputs(self._writer, prototype, values, given, is_error)
        if len(answers) > 1 and (is_error or not asks):
            answers.pop(0)
        if not is_error:
            self._account(call, prototype)

    def _default_result(self, prototype: Prototype) -> Any:
        if prototype.answers_result:
            return self._result(0)
        return self._writer.handle() if prototype.returns in self._library.handles else 0

    def _account(self, call: Call, prototype: Prototype) -> None:
        """Keeps the books of what is live."""
        for parameter in self._library.created(prototype):
            made = call.outputs.get(parameter.name)
            for handle in made if isinstance(made, list) else [made]:
                self._count(call, handle, 1)
        released = self._library.releases.get(call.function)
        if released is not None:
            self._count(call, call.arguments[released.name], -1)
        for parameter in prototype.parameters:
            if "retain" in parameter.marks:
                self._count(call, call.arguments[parameter.name], 1)

    def _count(self, call: Call, handle: Any, change: int) -> None:
        address = self._decoder.address(handle) if isinstance(handle, self.ffi.CData) else handle
        if not address:
            return
        references = self._references.get(address, 0) + change
        if references > 0:
            self._references[address] = references
            self.live.setdefault(address, call.function)
        else:
            self._references.pop(address, None)
            self.live.pop(address, None)
            self._writer.free(address)


@contextmanager
def as_default(driver: Driver) -> Iterator[Driver]:
    """Makes a driver the default one, of `raw.ze` or `raw.ur` too, and puts the old one back."""
    previous = loader._defaults.get(driver.library)
    loader.use_driver(driver)
    try:
        yield driver
    finally:
        loader._defaults.pop(driver.library, None)
        if previous is not None:
            loader.use_driver(previous)
        else:
            DefaultTables.bind_anew(driver.library)


try:
    import pytest
except ImportError:
    pass
else:

    @pytest.fixture
    def level_zero_driver() -> Iterator[RecordingDriver]:
        """A recording driver of Level Zero, which is the default driver during the test."""
        driver = RecordingDriver("ze")
        with as_default(driver):
            yield driver
        driver.close()

    @pytest.fixture
    def unified_runtime_driver() -> Iterator[RecordingDriver]:
        """A recording driver of Unified Runtime, which is the default one during the test."""
        driver = RecordingDriver("ur")
        with as_default(driver):
            yield driver
        driver.close()
