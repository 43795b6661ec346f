"""The role of each parameter: what a caller gives, what comes back, what the wrapper does itself.

Rules read the annotations, then types and names; `overrides.toml` corrects what reads right and is
wrong. A parameter that no rule claims and no override names is an error, never a guess.

What a caller gives
    plain     a number, enumerator or function pointer      handle    a handle (NULL is refused)
    struct    a struct, by pointer                          value     a struct, by value
    string    text                                          memory    an address or a buffer
    array     a sequence, or bytes; `of` is its count       vector    a sequence; `of` is its length
    pass      a pointer to be filled in, or None            capacity  how many may come back
    source    memory that is only read                      inout_value  a number that may change
What comes back
    out_value, out_handle, out_pointer, out_string, out_struct
    out_text     text of a fixed size                       filled    as many as there are
    out_array    as many as the count that the caller gave  inout_array  the caller's, filled in
    info_value   the answer to a typed query                used      how much of an array counted
    filled_structs  the same as filled, or the caller's structs with what is chained to them
What the wrapper does itself
    count        the length of an array that the caller gave
    size         the count of `filled`: asked for first, then all is filled
    entries, total  the same, in Unified Runtime's three-parameter form
    info_size, info_total  the same, for a typed query
    log, log_size  a log or text that explains a failure
    null         NULL or 0 is passed
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any, ClassVar

from .ir import Callback, CType, Function, Source, SpecError, Struct, Variable
from .library import Library
from .read_toml import line_of, read_toml

OVERRIDES = Path(__file__).with_name("overrides.toml")

INPUTS = {
    *("plain", "handle", "struct", "value", "string", "memory", "array", "vector", "pass"),
    *("capacity", "inout_array", "inout_value", "out_struct", "source", "filled_structs"),
}
OUTPUTS = {
    *("out_value", "out_handle", "out_pointer", "out_string", "out_struct", "out_text"),
    *("filled", "filled_structs", "out_array", "inout_array", "inout_value", "info_value", "used"),
}
HIDDEN = {"count", "size", "entries", "total", "info_size", "info_total", "log", "log_size", "null"}
ROLES = INPUTS | OUTPUTS | HIDDEN
BYTES = {"void", "uint8_t", "char"}


@dataclass(frozen=True, slots=True)
class Argument:
    """One parameter with its role."""

    param: Variable
    role: str
    rule: str  # the name of the rule, or "override"
    of: str = ""  # array, out_array, filled: the count's parameter
    optional: bool = False

    @property
    def name(self) -> str:
        return self.param.name


@dataclass(frozen=True, slots=True)
class Override:
    """An entry of `overrides.toml`."""

    function: str
    reason: str
    where: Source
    roles: dict[str, str] = field(default_factory=dict)  # parameter -> role, `role of count`
    status: str = ""
    spare: int = 0
    log_of: str = ""
    instead: str = ""


@dataclass(frozen=True, slots=True)
class Plan:
    """How one function is called."""

    function: Function
    arguments: tuple[Argument, ...]
    keeps: str = ""  # the parameter under which host memory is kept alive
    releases: str = ""  # the parameter whose kept memory is let go on success
    status: str = ""  # returned: the code before the outputs, unless an error; any: that too
    override: Override | None = None

    @property
    def reason(self) -> str:
        return self.override.reason if self.override else ""

    @property
    def spare(self) -> int:
        """Room beyond the size that the first call gives."""
        return self.override.spare if self.override else 0

    @property
    def instead(self) -> str:
        """`PARAMETER ENUMERATOR METHOD`: that question is answered by that method."""
        return self.override.instead if self.override else ""

    @property
    def shares(self) -> tuple[str, str] | None:
        """A handle whose kept memory is kept under the new one too."""
        return _SHARING.get(self.function.name)

    @property
    def log_of(self) -> str:
        """The program whose build log explains a failure."""
        return self.override.log_of if self.override else ""

    @property
    def keeps_structs(self) -> bool:
        """A build that goes on in another thread reads its descriptors there."""
        return self.keeps == "hParallelOperation"

    @property
    def is_query(self) -> bool:
        """The result code is the answer: QUERY_TRUE or QUERY_FALSE."""
        return any(result.code.endswith("_QUERY_TRUE") for result in self.function.results)

    @property
    def inputs(self) -> list[Argument]:
        return [argument for argument in self.arguments if argument.role in INPUTS]

    @property
    def outputs(self) -> list[Argument]:
        return [argument for argument in self.arguments if argument.role in OUTPUTS]


class Overrides:
    """`overrides.toml`, each entry with its reason; one that nothing uses is an error.

    For another release than the one that they are written for (`exact=False`), entries that do not
    fit count for nothing."""

    def __init__(self, path: Path = OVERRIDES, *, exact: bool = True) -> None:
        self.path = path
        self.exact = exact
        table = read_toml(path)
        self.functions: dict[str, Override] = {}
        self.opaque: dict[str, str] = {}  # `struct.member`: bytes, not text
        self.used: set[str] = set()
        for key in table:
            if key not in ("function", "opaque"):
                raise SpecError(self._where(f"[{key}"), f"unknown section {key!r}")
        for name, entry in table.get("function", {}).items():
            self.functions[name] = self._override(name, entry)
        for name, reason in table.get("opaque", {}).items():
            self.opaque[name] = str(reason)

    @classmethod
    def none(cls) -> Overrides:
        """For an extension whose annotations say everything."""
        found = cls.__new__(cls)
        found.path, found.functions, found.opaque, found.used = Path("FILE"), {}, {}, set()
        found.exact = True
        return found

    def _where(self, needle: str) -> Source:
        return Source(self.path.name, line_of(self.path, needle))

    def _override(self, name: str, entry: Any) -> Override:
        where = self._where(f"[function.{name}]")
        if not isinstance(entry, dict) or not entry.get("reason"):
            raise SpecError(where, f"the override of {name} gives no reason")
        others = ("reason", "status", "spare", "log_of", "instead")
        roles = {key: str(value) for key, value in entry.items() if key not in others}
        for param, role in roles.items():
            if role.partition(" of ")[0].rstrip("?!") not in ROLES:
                raise SpecError(where, f"unknown role {role!r} of {name}.{param}")
        found = {key: entry[key] for key in others if key in entry}
        if found.get("status", "any") not in ("returned", "any"):
            raise SpecError(where, f"unknown status {found['status']!r} of {name}")
        return Override(name, where=where, roles=roles, **found)

    def of(self, function: Function) -> Override | None:
        found = self.functions.get(function.name)
        if found:
            self.used.add(function.name)
            names = {param.name for param in function.params}
            for param in found.roles:
                if param not in names and not self.exact:
                    return None  # the function took something else then
                if param not in names:
                    raise SpecError(found.where, f"{function.name} has no parameter {param!r}")
        return found

    def check_used(self) -> None:
        if not self.exact:
            return
        for name, override in self.functions.items():
            if name not in self.used:
                raise SpecError(override.where, f"the override of {name} is used by nothing")
        for name in self.opaque:
            if name not in self.used:
                where = self._where(name)
                raise SpecError(where, f"the override of {name} is used by nothing")


class Planner:
    """Gives every function of a library its plan."""

    def __init__(self, library: Library, overrides: Overrides) -> None:
        self.library = library
        self.overrides = overrides

    def plans(self) -> list[Plan]:
        return [self.plan(function) for function in self.library.functions.values()]

    def possible_plans(self) -> tuple[list[Plan], list[str]]:
        """The plans that can be made, and why others cannot: functions of another release, for
        which no override was ever written. The tables hold them all the same."""
        plans: list[Plan] = []
        reasons: dict[str, str] = {}
        for name, function in self.library.functions.items():
            try:
                try:
                    plans.append(self.plan(function))
                except SpecError:  # today's override may be wrong for what the function was then
                    plans.append(self.plan(function, by_rules=True))
            except SpecError as error:
                reasons[name] = f"{name}: {error}"
        self.library.unwrapped = frozenset(reasons)
        return plans, list(reasons.values())

    def plan(self, function: Function, *, by_rules: bool = False) -> Plan:
        override = None if by_rules else self.overrides.of(function)
        found: dict[str, Argument] = {}
        if override:
            for name, text in override.roles.items():
                role, _, of = text.partition(" of ")
                param = next(item for item in function.params if item.name == name)
                optional = (param.optional or role.endswith("?")) and not role.endswith("!")
                role = role.rstrip("?!")
                found[name] = Argument(param, role, "override", of, optional)
        for rule in (self._info, self._two_calls, self._entries, self._arrays):
            for argument in rule(function, found):
                found.setdefault(argument.name, argument)
        for param in function.params:
            if param.name not in found:
                found[param.name] = self._single(function, param)
        self._check_counts(function, found)
        self._extensible(found)
        arguments = tuple(found[param.name] for param in function.params)
        outputs = [argument for argument in arguments if argument.role in OUTPUTS]
        documented = any(
            "ERROR" not in result.code and not result.code.endswith("_SUCCESS")
            for result in function.results
        )
        status = "returned" if outputs and documented else ""
        if override and override.status:
            status = override.status
        keeps, releases = self._lifetime(function, arguments)
        return Plan(function, arguments, keeps, releases, status, override)

    # Rules over several parameters ------------------------------------------------------------

    def _info(self, function: Function, found: dict[str, Argument]) -> list[Argument]:
        """A typed query: `[typename(propName, propSize)]` names the question and the size."""
        for param in function.params:
            typename = param.mark("typename")
            if typename is None or param.name in found or "out" not in param.direction:
                continue
            size = typename.split(",")[1].strip()
            by_name = {item.name: item for item in function.params}
            total = next((item for item in function.params if item.name.endswith("SizeRet")), None)
            if size in by_name and total:
                return [
                    Argument(by_name[size], "info_size", "typed query"),
                    Argument(param, "info_value", "typed query", size),
                    Argument(total, "info_total", "typed query"),
                ]
        return []

    def _two_calls(self, function: Function, found: dict[str, Argument]) -> list[Argument]:
        """`[in,out] uint32_t* pCount` with `[range(0, *pCount)]`, or a size before its bytes."""
        arguments: list[Argument] = []
        params = function.params
        for index, count in enumerate(params):
            integer = count.type.base in ("uint32_t", "size_t") and len(count.type.pointers) == 1
            if not integer or count.direction != "in,out" or count.name in found:
                continue
            arrays = [
                param
                for param in params
                if self._extent(param) == f"*{count.name}" and "out" in param.direction
            ]
            following = params[index + 1] if index + 1 < len(params) else None
            if not arrays and following and count.type.base == "size_t":
                written = following.optional and "out" in following.direction
                arrays = [following] if written and _is_bytes(following.type) else []
            if arrays:
                arguments.append(Argument(count, "size", "count and array"))
                arguments += [
                    Argument(array, "filled", "count and array", count.name, array.optional)
                    for array in arrays
                ]
        return arguments

    def _entries(self, function: Function, found: dict[str, Argument]) -> list[Argument]:
        """`NumEntries`, an array of that many, `pNum…` for how many there are."""
        for index, param in enumerate(function.params[:-1]):
            extent = self._extent(param)
            total = function.params[index + 1]
            if not extent or param.direction != "out" or param.name in found:
                continue
            count = next((item for item in function.params if item.name == extent), None)
            is_total = total.direction == "out" and total.type.pointers and total.optional
            if count and count.direction == "in" and is_total and param.optional:
                return [
                    Argument(count, "entries", "entries and total"),
                    Argument(param, "filled", "entries and total", extent, param.optional),
                    Argument(total, "total", "entries and total"),
                ]
        return []

    def _arrays(self, function: Function, found: dict[str, Argument]) -> list[Argument]:
        """Input arrays, whose count follows from their length."""
        arguments: list[Argument] = []
        by_name = {param.name: param for param in function.params}
        for param in function.params:
            count = by_name.get(self._extent(param) or "")
            if not count or param.name in found or count.name in found:
                continue
            if count.type.pointers or count.direction != "in" or not param.type.pointers:
                continue
            if param.direction == "in":
                arguments.append(
                    Argument(param, "array", "array and count", count.name, param.optional)
                )
                arguments.append(Argument(count, "count", "array and count"))
        for count, param in zip(function.params, function.params[1:], strict=False):
            if count.name.endswith("PointsInWaitList") and param.name.endswith("WaitList"):
                rule = "wait list"
                arguments.append(Argument(param, "array", rule, count.name, param.optional))
                arguments.append(Argument(count, "count", rule))
        taken = found.keys() | {argument.name for argument in arguments}
        return arguments + list(self._named_arrays(by_name, taken))

    def _named_arrays(self, params: dict[str, Variable], taken: set[str]) -> Iterator[Argument]:
        """Older releases have arrays of handles without a range: `numFences` and `phFences`."""
        for count in params.values():
            param = params.get("ph" + count.name.removeprefix("num"))
            if (
                param is None
                or not count.name.startswith("num")
                or {count.name, param.name} & taken
            ):
                continue
            ranged = self._extent(param) is not None or count.type.pointers
            if param.direction == "in" and param.type.pointers and not ranged:
                rule = "count and handles by name"
                yield Argument(param, "array", rule, count.name, param.optional)
                yield Argument(count, "count", rule)

    def _extensible(self, found: dict[str, Argument]) -> None:
        """Structs that are filled may have others chained to them, which the caller brings."""
        sizes = [argument for argument in found.values() if argument.role == "size"]
        filled = [argument for argument in found.values() if argument.role == "filled"]
        if len(sizes) != 1 or len(filled) != 1:
            return
        struct = self.library.structs.get(filled[0].param.type.base)
        if struct and "pNext" in {member.name for member in struct.members}:
            found[filled[0].name] = replace(filled[0], role="filled_structs")

    def _extent(self, param: Variable) -> str | None:
        extent = param.mark("range")
        return extent.split(",")[-1].strip() if extent is not None else None

    def _check_counts(self, function: Function, found: dict[str, Argument]) -> None:
        arrays = ("array", "inout_array")
        counted = {argument.of for argument in found.values() if argument.role in arrays}
        for argument in found.values():
            if argument.role == "count" and argument.name not in counted:
                raise SpecError(
                    function.source, f"{function.name}: {argument.name} counts no array"
                )
            known = argument.of in found or argument.of in self.library.values
            if argument.of and not known:
                raise SpecError(function.source, f"{function.name}: no count {argument.of!r}")

    # Rules over one parameter -----------------------------------------------------------------

    def _single(self, function: Function, param: Variable) -> Argument:
        for name, rule in self._SINGLE:
            role = rule(self, param)
            if role:
                of = self._dimensions(function) if role == "vector" else ""
                return Argument(param, role, name, of, param.optional)
        raise SpecError(
            param.source,
            f"no rule gives a role to {function.name}.{param.name} "
            f"({param.direction} {param.type}); add one to {self._place()}",
        )

    def _place(self) -> str:
        path = self.overrides.path
        if path == OVERRIDES:
            return f"codegen/{path.name}"
        return f'--overrides {path}: [function.NAME], reason = "…", PARAMETER = "ROLE"'

    def _dimensions(self, function: Function) -> str:
        """The parameter that says how long vectors are."""
        names = [param.name for param in function.params]
        return next((name for name in ("workDim", "numWorkDim") if name in names), "")

    def _no_pointer(self, param: Variable) -> str | None:
        if param.type.pointers:
            return None
        if self.library.is_handle(param.type):
            return "handle"
        decl = self.library.types.get(param.type.base)
        if isinstance(decl, Struct):
            return "value"
        return "plain"

    def _must_be_zero(self, param: Variable) -> str | None:
        return "null" if param.mark("mbz") is not None and param.type.pointers else None

    def _string(self, param: Variable) -> str | None:
        ctype = param.type
        if ctype.base != "char":
            return None
        if len(ctype.pointers) == 1 and ctype.const and param.direction == "in":
            return "string"
        if len(ctype.pointers) == 2 and ctype.const and "out" in param.direction:
            return "out_string"
        return None

    def _memory(self, param: Variable) -> str | None:
        if param.type.base != "void" or len(param.type.pointers) != 1:
            return None
        # Unified Runtime's sources are not all const.
        return "source" if param.name == "pSrc" and param.direction == "in" else "memory"

    def _struct(self, param: Variable) -> str | None:
        decl = self.library.types.get(param.type.base)
        if not isinstance(decl, Struct) or len(param.type.pointers) != 1:
            return None
        if param.mark("range") is not None:
            return None
        return "struct" if param.direction == "in" else "out_struct"

    def _out(self, param: Variable) -> str | None:
        if param.direction != "out" or param.mark("range") is not None or param.type.const:
            return None
        stars = len(param.type.pointers)
        if param.type.base == "void":
            return "out_pointer" if stars == 2 else None
        if stars != 1 or param.type.base == "char":
            return None
        if self.library.is_handle(param.type):
            return "pass" if param.optional else "out_handle"
        return "out_value"

    def _written(self, param: Variable) -> str | None:
        """Level Zero annotates numbers that it only writes as [in,out]; none is read."""
        plain = len(param.type.pointers) == 1 and not param.type.const
        if param.direction != "in,out" or not plain or param.mark("range") is not None:
            return None
        known = isinstance(self.library.types.get(param.type.base), (Struct, Callback))
        if known or self.library.is_handle(param.type) or param.type.base in BYTES:
            return None
        return "out_value"

    def _vector(self, param: Variable) -> str | None:
        """`const size_t* pGlobalWorkSize`: as many as another parameter says."""
        numbers = len(param.type.pointers) == 1 and param.type.const and param.direction == "in"
        if not numbers or param.mark("range") is not None or param.type.base in BYTES:
            return None
        return "vector"

    def _bytes(self, param: Variable) -> str | None:
        """`const uint8_t *pBinary` without a range: a size stands somewhere else."""
        is_bytes = param.type.base == "uint8_t" and len(param.type.pointers) == 1
        return "source" if is_bytes and param.type.const and param.direction == "in" else None

    _SINGLE: ClassVar[tuple[tuple[str, Callable[..., str | None]], ...]] = (
        ("must be zero", _must_be_zero),
        ("by value", _no_pointer),
        ("text", _string),
        ("address", _memory),
        ("struct", _struct),
        ("output", _out),
        ("written", _written),
        ("vector", _vector),
        ("bytes", _bytes),
    )

    # Lifetimes --------------------------------------------------------------------------------

    def _lifetime(self, function: Function, arguments: tuple[Argument, ...]) -> tuple[str, str]:
        """Under which handle an asynchronous call keeps host memory; which call lets it go."""
        first = function.params[0].name if function.params else ""
        keeps = releases = ""
        if _APPENDS.match(function.name) and any(map(self._outlives, arguments)):
            names = [param.name for param in function.params]
            blocking = next((name for name in names if name.startswith("blocking")), None)
            keeps = f"None if {blocking} else {first}" if blocking else first
        elif function.name in _KEEPING:
            keeps = _KEEPING[function.name]
        if function.name in _RELEASING:
            releases = first
        return keeps, releases

    def _outlives(self, argument: Argument) -> bool:
        """What the device may use after the call has returned: memory, and host functions."""
        ctype = argument.param.type
        if argument.role in ("memory", "source"):
            return argument.name != "pNext"
        if argument.role == "array":
            return ctype.base in BYTES
        return isinstance(self.library.types.get(ctype.base), Callback)


_APPENDS = re.compile(
    r"zet?CommandListAppend|zeRTASBuilderCommandListAppend|urEnqueue|urCommandBufferAppend"
    r"|urBindlessImagesImageCopyExp"
)
# Others that go on using host memory after the call, and what it is kept under; under a text, for
# as long as the binding lives.
_KEEPING = {
    "urAdapterSetLoggerCallback": '"callbacks"',
    "urContextSetExtendedDeleter": '"callbacks"',
    "urEventSetCallback": '"callbacks"',
    "urLoaderConfigSetCodeLocationCallback": '"callbacks"',
    "zeGraphSetDestructionCallbackExt": "hGraph",
    "zeRTASBuilderBuildExp": "hParallelOperation",
    "zeRTASBuilderBuildExt": "hParallelOperation",
    "zesFirmwareFlash": "hFirmware",
    "urGraphSetDestructionCallbackExp": "hGraph",
}
# What is made of a list goes on using what the list uses.
_SHARING = {
    "zeCommandListCreateCloneExp": ("hCommandList", "phClonedCommandList"),
    "zeCommandListEndGraphCaptureExt": ("hCommandList", "phGraph"),
    "zeGraphInstantiateExt": ("hGraph", "phExecutableGraph"),
    "urQueueEndGraphCaptureExp": ("hQueue", "phGraph"),
    "urGraphInstantiateGraphExp": ("hGraph", "phExecGraph"),
}
_RELEASING = {
    "zeCommandListReset",
    "zeCommandListDestroy",
    "zeCommandListHostSynchronize",
    "zeExecutableGraphDestroyExt",
    "zeGraphDestroyExt",
    "zeRTASParallelOperationJoinExp",
    "zeRTASParallelOperationJoinExt",
    "zeRTASParallelOperationDestroyExp",
    "zeRTASParallelOperationDestroyExt",
    "urQueueFinish",  # and not urQueueRelease, which waits for nothing
    "urGraphDestroyExp",
    "urGraphExecutableGraphDestroyExp",
}


def _is_bytes(ctype: CType) -> bool:
    return ctype.base in BYTES and len(ctype.pointers) == 1
