"""Checks of names and of built-in variables, which the Intel CPU runtime finds by their names and
replaces by calls: a wrong name or an unexpected use ends the process.
"""

from __future__ import annotations

from .spirv import OP_ENTRY_POINT, OP_FUNCTION, OP_NAME, OP_VARIABLE, Instruction, Module, text_of
from .spirv_types import require

_DECORATE, _DECORATION_BUILTIN, _DECORATION_LINKAGE = 71, 11, 41
_LINKAGE_EXPORT = 0
_TYPE_POINTER, _STORAGE_INPUT = 32, 1
_PREFIX = "__spirv_BuiltIn"
_BUILTIN_NAMES = {
    24: "NumWorkgroups",
    25: "WorkgroupSize",
    26: "WorkgroupId",
    27: "LocalInvocationId",
    28: "GlobalInvocationId",
    29: "LocalInvocationIndex",
    30: "WorkDim",
    31: "GlobalSize",
    32: "EnqueuedWorkgroupSize",
    33: "GlobalOffset",
    34: "GlobalLinearId",
    36: "SubgroupSize",
    37: "SubgroupMaxSize",
    38: "NumSubgroups",
    39: "NumEnqueuedSubgroups",
    40: "SubgroupId",
    41: "SubgroupLocalInvocationId",
    4416: "SubgroupEqMask",
    4417: "SubgroupGeMask",
    4418: "SubgroupGtMask",
    4419: "SubgroupLeMask",
    4420: "SubgroupLtMask",
}
# What may be done with the address of a built-in variable: loads, access chains, other pointers.
_USES = frozenset((61, 65, 66, 67, 70))
_BITCAST = 124


def check_names(module: Module) -> None:
    """Check them; raises `Malformed`."""
    builtins = {
        i.words[0]: i.words[2]
        for i in module.instructions
        if i.opcode == _DECORATE and i.words[1] == _DECORATION_BUILTIN and len(i.words) == 3
    }
    entry_points: dict[int, str] = {}
    linked: set[int] = set()
    exported: set[str] = set()
    for i in module.instructions:
        if i.opcode == OP_ENTRY_POINT:
            entry_points[i.words[1]] = text_of(i.words, 2)[0]
        elif i.opcode == OP_NAME:
            _check_builtin_name(i, i.words[0], text_of(i.words, 1)[0], builtins)
        elif i.opcode == _DECORATE and i.words[1] == _DECORATION_LINKAGE:
            target = i.words[0]
            if module.definitions[target].opcode not in (OP_FUNCTION, OP_VARIABLE):
                continue
            name, end = text_of(i.words, 2)
            _check_builtin_name(i, target, name, builtins)
            require(target not in linked, i, f"{target} has two linkage names")
            linked.add(target)
            fits = entry_points.get(target, name) == name
            require(fits, i, f"entry point {target} is linked by another name, {name!r}")
            if i.words[end] == _LINKAGE_EXPORT:
                require(name not in exported, i, f"{name!r} is exported twice")
                exported.add(name)
        elif i.opcode == OP_FUNCTION:
            break
    _check_inputs(module)


def _check_builtin_name(i: Instruction, target: int, name: str, builtins: dict[int, int]) -> None:
    if name.startswith(_PREFIX):
        right = _PREFIX + _BUILTIN_NAMES.get(builtins.get(target, 0), "?")
        require(name == right, i, f"{name!r} is not the name of {target}")


def _check_inputs(module: Module) -> None:
    """Addresses of built-in variables are loaded from, and nothing else."""
    definitions = module.definitions
    inputs = {
        i.result
        for i in module.instructions
        if i.opcode == _TYPE_POINTER and i.words[0] == _STORAGE_INPUT
    }
    is_in_function = False
    for i in module.instructions:
        is_in_function = is_in_function or i.opcode == OP_FUNCTION
        if not is_in_function or i.opcode in _USES or (i.opcode == _BITCAST and i.type in inputs):
            continue
        for used in i.ids:
            definition = definitions[used]
            if definition.type in inputs:
                kind = "variable" if definition.opcode == OP_VARIABLE else "address"
                require(False, i, f"uses the {kind} {used} of an input other than by loading it")
