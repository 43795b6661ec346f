"""Plans: how each function is called, by the roles of its parameters."""

from __future__ import annotations

from dataclasses import dataclass, replace

from .ir import Function, SpecError, Variable
from .library import Library
from .lifetimes import SHARING, kept_under, released_by
from .overrides import Override, Overrides
from .roles import INPUTS, OUTPUTS, Argument, Found, claim, single


@dataclass(frozen=True, slots=True)
class Plan:
    """How one function is called."""

    function: Function
    arguments: tuple[Argument, ...]
    keeps: str = ""  # what host memory is kept alive under: a parameter, or an expression
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
        return SHARING.get(self.function.name)

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
    def released(self) -> str:
        """The handle that the call destroys."""
        for argument in self.arguments:
            if argument.role == "handle" and argument.param.mark("release") is not None:
                return argument.name
        return ""

    @property
    def inputs(self) -> list[Argument]:
        return [argument for argument in self.arguments if argument.role in INPUTS]

    @property
    def outputs(self) -> list[Argument]:
        return [argument for argument in self.arguments if argument.role in OUTPUTS]

    @property
    def signature(self) -> list[tuple[Argument, bool]]:
        """The parameters of the wrapper, each with whether it may be left out: an optional one may
        where no required one follows."""
        required = [
            index
            for index, argument in enumerate(self.inputs)
            if not argument.optional and argument.role not in ("out_struct", "filled_structs")
        ]
        last = required[-1] if required else -1
        return [(argument, index > last) for index, argument in enumerate(self.inputs)]

    def has_capacity(self, argument: Argument) -> bool:
        """Whether the caller says how many of that output may come back."""
        return any(a.name == argument.of and a.role == "capacity" for a in self.arguments)


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
        found = override.arguments(function) if override else {}
        claim(function.params, found)
        for param in function.params:
            if param.name not in found:
                found[param.name] = self._single(function, param)
        self._check_counts(function, found)
        self._extensible(found)
        arguments = tuple(found[param.name] for param in function.params)
        documented = any(
            "ERROR" not in result.code and not result.code.endswith("_SUCCESS")
            for result in function.results
        )
        has_outputs = any(argument.role in OUTPUTS for argument in arguments)
        status = "returned" if has_outputs and documented else ""
        if override and override.status:
            status = override.status
        keeps = kept_under(self.library, function, arguments)
        return Plan(function, arguments, keeps, released_by(function), status, override)

    def _single(self, function: Function, param: Variable) -> Argument:
        if argument := single(self.library, function.params, param):
            return argument
        raise SpecError(
            param.source,
            f"no rule gives a role to {function.name}.{param.name} "
            f"({param.direction} {param.type}); add one to {self.overrides.place}",
        )

    def _check_counts(self, function: Function, found: Found) -> None:
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

    def _extensible(self, found: Found) -> None:
        """Structs that are filled may have others chained to them, which the caller brings."""
        sizes = [argument for argument in found.values() if argument.role == "size"]
        filled = [argument for argument in found.values() if argument.role == "filled"]
        if len(sizes) != 1 or len(filled) != 1:
            return
        struct = self.library.structs.get(filled[0].param.type.base)
        if struct and "pNext" in {member.name for member in struct.members}:
            found[filled[0].name] = replace(filled[0], role="filled_structs")
