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

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import pairwise
from typing import TypeAlias

from .ir import Variable
from .library import Library

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


Params: TypeAlias = tuple[Variable, ...]
Found: TypeAlias = dict[str, Argument]  # parameter -> what is known of it so far

# Rules over several parameters -------------------------------------------------------------------


def claim(params: Params, found: Found) -> None:
    """Adds the parameters that belong together; what is found already stays."""
    for rule in (_typed_query, _two_calls, _entries, _arrays):
        for argument in rule(params, found):
            found.setdefault(argument.name, argument)


def _typed_query(params: Params, found: Found) -> list[Argument]:
    """A typed query: `[typename(propName, propSize)]` names the question and the size."""
    for param in params:
        typename = param.mark("typename")
        if typename is None or param.name in found or "out" not in param.direction:
            continue
        size = typename.split(",")[1].strip()
        by_name = {item.name: item for item in params}
        total = next((item for item in params if item.name.endswith("SizeRet")), None)
        if size in by_name and total:
            return [
                Argument(by_name[size], "info_size", "typed query"),
                Argument(param, "info_value", "typed query", size),
                Argument(total, "info_total", "typed query"),
            ]
    return []


def _two_calls(params: Params, found: Found) -> list[Argument]:
    """`[in,out] uint32_t* pCount` with `[range(0, *pCount)]`, or a size before its bytes."""
    arguments: list[Argument] = []
    for index, count in enumerate(params):
        integer = count.type.base in ("uint32_t", "size_t") and len(count.type.pointers) == 1
        if not integer or count.direction != "in,out" or count.name in found:
            continue
        arrays = [
            param
            for param in params
            if param.extent == f"*{count.name}" and "out" in param.direction
        ]
        following = params[index + 1] if index + 1 < len(params) else None
        if not arrays and following and count.type.base == "size_t":
            written = following.optional and "out" in following.direction
            arrays = [following] if written and _is_bytes(following) else []
        if arrays:
            arguments.append(Argument(count, "size", "count and array"))
            arguments += [
                Argument(array, "filled", "count and array", count.name, array.optional)
                for array in arrays
            ]
    return arguments


def _is_bytes(param: Variable) -> bool:
    return param.type.base in BYTES and len(param.type.pointers) == 1


def _entries(params: Params, found: Found) -> list[Argument]:
    """`NumEntries`, an array of that many, `pNum…` for how many there are."""
    for index, param in enumerate(params[:-1]):
        extent = param.extent
        total = params[index + 1]
        if not extent or param.direction != "out" or param.name in found:
            continue
        count = next((item for item in params if item.name == extent), None)
        is_total = total.direction == "out" and total.type.pointers and total.optional
        if count and count.direction == "in" and is_total and param.optional:
            return [
                Argument(count, "entries", "entries and total"),
                Argument(param, "filled", "entries and total", extent, param.optional),
                Argument(total, "total", "entries and total"),
            ]
    return []


def _arrays(params: Params, found: Found) -> list[Argument]:
    """Input arrays, whose count follows from their length."""
    arguments: list[Argument] = []
    by_name = {param.name: param for param in params}
    for param in params:
        count = by_name.get(param.extent or "")
        if not count or param.name in found or count.name in found:
            continue
        if count.type.pointers or count.direction != "in" or not param.type.pointers:
            continue
        if param.direction == "in":
            arguments.append(
                Argument(param, "array", "array and count", count.name, param.optional)
            )
            arguments.append(Argument(count, "count", "array and count"))
    for count, param in pairwise(params):
        if count.name.endswith("PointsInWaitList") and param.name.endswith("WaitList"):
            rule = "wait list"
            arguments.append(Argument(param, "array", rule, count.name, param.optional))
            arguments.append(Argument(count, "count", rule))
    taken = found.keys() | {argument.name for argument in arguments}
    return arguments + list(_named_arrays(by_name, taken))


def _named_arrays(params: dict[str, Variable], taken: set[str]) -> Iterator[Argument]:
    """Older releases have arrays of handles without a range: `numFences` and `phFences`."""
    for count in params.values():
        param = params.get("ph" + count.name.removeprefix("num"))
        numbered = count.name.startswith("num")
        if param is None or not numbered or {count.name, param.name} & taken:
            continue
        ranged = param.extent is not None or count.type.pointers
        if param.direction == "in" and param.type.pointers and not ranged:
            rule = "count and handles by name"
            yield Argument(param, "array", rule, count.name, param.optional)
            yield Argument(count, "count", rule)


# Rules over one parameter ------------------------------------------------------------------------


def single(library: Library, params: Params, param: Variable) -> Argument | None:
    """A parameter by itself; None where no rule knows it."""
    for name, rule in _SINGLE.items():
        if role := rule(library, param):
            of = _dimensions(params) if role == "vector" else ""
            return Argument(param, role, name, of, param.optional)
    return None


def _dimensions(params: Params) -> str:
    """The parameter that says how long vectors are."""
    names = [param.name for param in params]
    return next((name for name in ("workDim", "numWorkDim") if name in names), "")


def _no_pointer(library: Library, param: Variable) -> str | None:
    if param.type.pointers:
        return None
    if library.is_handle(param.type):
        return "handle"
    return "value" if library.is_struct(param.type) else "plain"


def _must_be_zero(library: Library, param: Variable) -> str | None:
    return "null" if param.mark("mbz") is not None and param.type.pointers else None


def _string(library: Library, param: Variable) -> str | None:
    ctype = param.type
    if ctype.base != "char":
        return None
    if len(ctype.pointers) == 1 and ctype.const and param.direction == "in":
        return "string"
    if len(ctype.pointers) == 2 and ctype.const and "out" in param.direction:
        return "out_string"
    return None


def _memory(library: Library, param: Variable) -> str | None:
    if param.type.base != "void" or len(param.type.pointers) != 1:
        return None
    # Unified Runtime's sources are not all const.
    return "source" if param.name == "pSrc" and param.direction == "in" else "memory"


def _struct(library: Library, param: Variable) -> str | None:
    if not library.is_struct(param.type) or len(param.type.pointers) != 1:
        return None
    if param.extent is not None:
        return None
    return "struct" if param.direction == "in" else "out_struct"


def _out(library: Library, param: Variable) -> str | None:
    if param.direction != "out" or param.extent is not None or param.type.const:
        return None
    stars = len(param.type.pointers)
    if param.type.base == "void":
        return "out_pointer" if stars == 2 else None
    if stars != 1 or param.type.base == "char":
        return None
    if library.is_handle(param.type):
        return "pass" if param.optional else "out_handle"
    return "out_value"


def _written(library: Library, param: Variable) -> str | None:
    """Level Zero annotates numbers that it only writes as [in,out]; none is read."""
    plain = len(param.type.pointers) == 1 and not param.type.const
    if param.direction != "in,out" or not plain or param.extent is not None:
        return None
    ctype = param.type
    known = library.is_struct(ctype) or library.is_callback(ctype) or library.is_handle(ctype)
    return None if known or ctype.base in BYTES else "out_value"


def _vector(library: Library, param: Variable) -> str | None:
    """`const size_t* pGlobalWorkSize`: as many as another parameter says."""
    numbers = len(param.type.pointers) == 1 and param.type.const and param.direction == "in"
    if not numbers or param.extent is not None or param.type.base in BYTES:
        return None
    return "vector"


def _bytes(library: Library, param: Variable) -> str | None:
    """`const uint8_t *pBinary` without a range: a size stands somewhere else."""
    is_bytes = param.type.base == "uint8_t" and len(param.type.pointers) == 1
    return "source" if is_bytes and param.type.const and param.direction == "in" else None


_SINGLE: dict[str, Callable[[Library, Variable], str | None]] = {
    "must be zero": _must_be_zero,
    "by value": _no_pointer,
    "text": _string,
    "address": _memory,
    "struct": _struct,
    "output": _out,
    "written": _written,
    "vector": _vector,
    "bytes": _bytes,
}
