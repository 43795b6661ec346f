"""What the specification says of each function, as the recording driver needs it.

Read from the generated prototypes; nothing here knows a function by its name.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cache, cached_property
from importlib import import_module
from itertools import pairwise
from typing import Any

from ...raw._types import NAMESPACES, Types

# The counts of arrays that have no @range: array, then its count (`*`: given by address). They hold
# in every function that has both.
_UNSAID = """
    buffer size                         pArgValue argSize            pBinaries NumBinaries
    pEvents count                       pGlobalWorkOffset workDim    pGlobalWorkOffset numWorkDim
    pGlobalWorkSize workDim             pGlobalWorkSize numWorkDim   pIL length
    pIPCEventHandleData ipcEventHandleDataSize
    pIPCMemHandleData ipcMemHandleDataSize
    pIPCPhysMemHandleData ipcPhysMemHandleDataSize
    pImage size                         pKernelBinary *pSize         pLocalWorkSize workDim
    pMetricGroupsCountPerConcurrentGroup *pConcurrentGroupCount
    pParameterValues parameterCount     pPattern patternSize         pPropValue propSize
    pRawData rawDataSize                pSpecConstants count         pSpecValue specSize
    pString *pSize                      pSuggestedLocalWorkSize numWorkDim
    pSustained *pCount                  pattern pattern_size         phMetrics metricCount
    phMetricGroups metricGroupCount
    phEventWaitList numEventsInWaitList
    phSyncPointWaitList numSyncPointsInWaitList
    pSyncPointWaitList numSyncPointsInWaitList
"""
# Its @range counts what its members point at; it is one struct.
_ONE = {"ze_event_query_kernel_timestamps_results_ext_properties_t"}

_words = _UNSAID.split()
UNSAID = list(zip(_words[::2], _words[1::2], strict=True))

_DECLARATION = re.compile(
    r"(in|out|in,out) (const )?((?:unsigned )?\w+) (\**)(\w+)((?: @\w+(?:\(.*?\))?)*)"
)
_MARK = re.compile(r"@(\w+)(?:\((.*?)\))?")


@dataclass(frozen=True)
class Parameter:
    """One parameter. `extent` is the parameter that counts what is behind it, `is_counted_at` says
    that the count is given by address."""

    name: str
    base: str
    is_const: bool
    stars: int
    direction: str
    marks: dict[str, str]
    extent: str = ""
    is_counted_at: bool = False

    @property
    def is_output(self) -> bool:
        return "out" in self.direction and self.stars > 0

    @property
    def is_array(self) -> bool:
        return bool(self.extent) and self.base not in _ONE

    @property
    def is_bytes(self) -> bool:
        return self.stars == 1 and self.base in ("void", "char", "uint8_t")

    @property
    def is_text(self) -> bool:
        """A `const char *`, or the place for one."""
        return self.base == "char" and self.is_const

    @property
    def declaration(self) -> str:
        return f"{'const ' * self.is_const}{self.base} {'*' * self.stars}"


@dataclass(frozen=True)
class Prototype:
    """One function."""

    name: str
    returns: str
    parameters: tuple[Parameter, ...]

    @property
    def answers_result(self) -> bool:
        """It returns a result code, not a handle or a number."""
        return self.returns.endswith("_result_t")

    @cached_property
    def index(self) -> dict[str, int]:
        return {parameter.name: place for place, parameter in enumerate(self.parameters)}

    @cached_property
    def counts(self) -> dict[str, list[Parameter]]:
        """The counts given by address, each with the arrays that are written up to it."""
        found: dict[str, list[Parameter]] = {}
        for parameter in self.parameters:
            if parameter.is_counted_at and parameter.is_output:
                arrays = found.setdefault(parameter.extent, [])
                arrays += [parameter] * parameter.is_array
        return found

    def total_of(self, array: Parameter) -> Parameter | None:
        """Where an array's whole size goes: `pPropSizeRet`, or the `pNum…` behind its array."""
        place = self.index[array.name] + 1
        if array.stars == 1 and array.base == "void":
            ends = (item for item in self.parameters[place:] if item.name.endswith("SizeRet"))
            return next(ends, None)
        if not array.extent or array.is_counted_at or place == len(self.parameters):
            return None
        following = self.parameters[place]
        is_total = following.direction == "out" and "optional" in following.marks
        return following if is_total and "optional" in array.marks else None

    def pointer_type(self, ffi: Any) -> Any:
        """The C type of a pointer to it; not every function has a `pfn` typedef."""
        given = ", ".join(parameter.declaration for parameter in self.parameters) or "void"
        return ffi.typeof(f"{self.returns}(*)({given})")


class Library:
    """The functions of ze (with zes, zet and zer) or ur, and which of them create and release."""

    def __init__(self, name: str) -> None:
        self.name = name
        self.types = Types.of(name)
        self.handles: set[str] = set()
        self.prototypes: dict[str, Prototype] = {}
        self.stypes: dict[tuple[str, int], str] = {}  # namespace and stype -> struct
        for namespace in NAMESPACES[name]:
            data = import_module(f"oneapi_l0._generated.{namespace}")
            self.handles.update(data.HANDLES)
            for struct, (stype, _) in data.STRUCTS.items():
                self.stypes.setdefault((namespace, stype), struct)
            lines = import_module(f"oneapi_l0._generated.{namespace}_prototypes").PROTOTYPES
            for function, (returns, *parameters) in lines.items():
                self.prototypes[function] = _prototype(function, returns, parameters)
        self.releases = {
            function: released
            for function, prototype in self.prototypes.items()
            if (released := self._released(prototype))
        }
        self._releasable = {parameter.base for parameter in self.releases.values()} - {"void"}
        # The class of what frees memory: `zeMem` of zeMemFree.
        self._frees = tuple(
            re.sub(r"(Free|Close|Release|Unregister).*", "", function)
            for function, parameter in self.releases.items()
            if parameter.base == "void"
        )

    def is_handle(self, parameter: Parameter) -> bool:
        """Unified Runtime's native handles are numbers in C, and handles all the same."""
        native = parameter.base.endswith("_native_handle_t")
        return native or parameter.base in self.handles

    def struct(self, base: str) -> Any:
        """The class of a struct; None for every other type."""
        data = self.types.data(base)
        return getattr(self.types, base) if data is not None and base in data.STRUCTS else None

    def enum(self, base: str) -> Any:
        """The class of an enumeration; None for every other type."""
        data = self.types.data(base)
        return getattr(self.types, base) if data is not None and base in data.ENUMS else None

    def created(self, prototype: Prototype) -> Iterator[Parameter]:
        """The outputs that somebody has to release. Unified Runtime marks most of them; the rest
        are of a type that some function releases, and from a function that does not only get."""
        for parameter in prototype.parameters:
            if parameter.is_output and (
                "alloc" in parameter.marks
                or (self._is_released(prototype, parameter) and "Get" not in prototype.name)
            ):
                yield parameter

    def _is_released(self, prototype: Prototype, parameter: Parameter) -> bool:
        if parameter.extent:
            return False
        if parameter.base == "void":  # Unified Runtime does not mark what frees its memory
            is_freed = self.name == "ze" and prototype.name.startswith(self._frees)
            return is_freed and parameter.stars == 2
        return parameter.base in self._releasable and parameter.stars == 1

    def _released(self, prototype: Prototype) -> Parameter | None:
        """By its mark; a few Destroy functions have none, their handle is the last parameter."""
        for parameter in prototype.parameters:
            if "release" in parameter.marks:
                return parameter
        last = prototype.parameters[-1] if prototype.parameters else None
        if last and "Destroy" in prototype.name and last.base in self.handles and not last.stars:
            return last
        return None


def _prototype(name: str, returns: str, lines: list[str]) -> Prototype:
    found = []
    names = {line.partition(" @")[0].rpartition(" ")[2].lstrip("*") for line in lines}
    for line in lines:
        match = _DECLARATION.fullmatch(line)
        if match is None:
            raise ValueError(f"{name}: {line!r} is no prototype's line")
        direction, const, base, stars, parameter, marks = match.groups()
        known = dict(_MARK.findall(marks))
        extent = _extent(parameter, known, names) if stars else ""
        found.append(
            Parameter(
                *(parameter, base, bool(const), len(stars), direction, known),
                extent=extent.lstrip("*"),
                is_counted_at=extent.startswith("*"),
            )
        )
    # `size_t *pSize`, then bytes that may be left out: Level Zero gives those no range.
    for place, (count, array) in enumerate(pairwise(found)):
        is_size = count.base == "size_t" and count.stars == 1 and count.direction == "in,out"
        is_filled = array.is_bytes and array.is_output and "optional" in array.marks
        if is_size and is_filled and not array.extent:
            found[place + 1] = replace(array, extent=count.name, is_counted_at=True)
    return Prototype(name, returns, tuple(found))


def _extent(parameter: str, marks: dict[str, str], names: set[str]) -> str:
    """The count of what is behind a pointer: by its @range or @typename, else as `_UNSAID`."""
    for mark in ("range", "typename"):
        if mark in marks:
            return marks[mark].split(",")[-1].strip()
    for array, count in UNSAID:
        if array == parameter and count.lstrip("*") in names:
            return count
    return ""


@cache
def read_library(name: str) -> Library:
    """The functions of `ze` or `ur`, read once."""
    if name not in NAMESPACES:
        raise ValueError(f"a recording driver is one of {', '.join(NAMESPACES)}, not {name!r}")
    return Library(name)
