"""Checks the instructions in the blocks of a SPIR-V module: each opcode has a rule, here or in a
neighbour; where there is none, operands are at least values.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from . import spirv_arithmetic, spirv_groups, spirv_memory
from .spirv import (
    DEBUG_INFORMATION,
    OP_FUNCTION,
    OP_FUNCTION_END,
    OP_FUNCTION_PARAMETER,
    OP_LABEL,
    OP_VARIABLE,
    Instruction,
    Module,
    text_of,
)
from .spirv_arithmetic import require_index
from .spirv_opencl import check_instruction
from .spirv_types import (
    BOOL,
    POINTER,
    STORAGE_FUNCTION,
    TYPE_FUNCTION,
    TYPE_VOID,
    Types,
    require,
)

_IGNORED = (OP_FUNCTION_PARAMETER, OP_FUNCTION_END, 0, 8, 317, DEBUG_INFORMATION)
_ONLY_GLOBAL = frozenset((*range(19, 53), 5600))
_LOOP_CONTROLS, _LOOP_CONTROLS_WITH_OPERAND = 0x00FF01FF, 0x00F701F8


def _extended(types: Types, i: Instruction) -> None:
    extension = types.definitions[i.ids[0]]
    require(extension.opcode == 11, i, f"{i.ids[0]} is not an instruction set")
    name = text_of(extension.words)[0]
    if name == "OpenCL.std":
        check_instruction(types, i)
    else:
        require(name.startswith("NonSemantic."), i, f"instructions of {name!r} here")


def _call(types: Types, i: Instruction) -> None:
    function = types.definitions[i.ids[0]]
    require(function.opcode == OP_FUNCTION, i, f"{i.ids[0]} is not a function")
    _check_call(types, i, types.definitions[function.words[1]].words)


def _call_pointer(types: Types, i: Instruction) -> None:
    function = types.definitions[types.pointee(i.ids[0], i)]
    require(function.opcode == TYPE_FUNCTION, i, f"{i.ids[0]} does not point to a function")
    _check_call(types, i, function.words)


def _check_call(types: Types, i: Instruction, declared: Sequence[int]) -> None:
    require(declared[0] == i.type, i, "the function returns another type")
    require(len(declared) == len(i.ids), i, "the wrong number of arguments")
    for used, type_id in zip(i.ids[1:], declared[1:], strict=True):
        require(types.same(types.type_of(used, i), type_id), i, "an argument of another type")


def _phi(types: Types, i: Instruction) -> None:
    for used in i.ids[::2]:
        require(types.same(types.type_of(used, i), i.type), i, "types differ")


def _branch_conditional(types: Types, i: Instruction) -> None:
    condition = types.shape(types.type_of(i.ids[0], i))
    require(condition == (BOOL, 1, 1), i, "the condition is not Boolean")
    require(len(i.words) in (3, 5), i, "one branch weight")


def _switch(types: Types, i: Instruction) -> None:
    require_index(types, i.ids[0], i)


def _loop_merge(types: Types, i: Instruction) -> None:
    mask, operands = i.words[2], len(i.words) - 3
    known = mask & ~_LOOP_CONTROLS == 0
    enough = operands >= (mask & _LOOP_CONTROLS_WITH_OPERAND).bit_count()
    require(known and enough, i, f"loop control {mask:#x}")


def _selection_merge(types: Types, i: Instruction) -> None:
    require(i.words[1] <= 2, i, f"selection control {i.words[1]:#x}")


def _lifetime(types: Types, i: Instruction) -> None:
    kind, storage, _ = types.shape(types.type_of(i.ids[0], i))
    require(kind == POINTER and storage == STORAGE_FUNCTION, i, "not a variable of the function")


def _nothing(types: Types, i: Instruction) -> None:
    """What there is to check is checked elsewhere."""


_RULES: dict[int, Callable[[Types, Instruction], None]] = {
    **spirv_arithmetic.RULES,
    **spirv_memory.RULES,
    **spirv_groups.RULES,
    12: _extended,
    57: _call,
    5601: _call_pointer,
    245: _phi,
    246: _loop_merge,
    247: _selection_merge,
    249: _nothing,
    250: _branch_conditional,
    251: _switch,
    255: _nothing,
    256: _lifetime,
    257: _lifetime,
}


def check_bodies(module: Module, types: Types) -> None:
    """Check every block; raises `Malformed`."""
    in_function, blocks, return_type = False, 0, 0
    for i in module.instructions:
        opcode = i.opcode
        if opcode == OP_FUNCTION:
            in_function, blocks, return_type = True, 0, i.type
        elif not in_function or opcode in _IGNORED:
            continue
        elif opcode == OP_LABEL:
            blocks += 1
        elif opcode == OP_VARIABLE:
            require(blocks == 1, i, "a variable outside the first block")
            types.check_variable(i, in_function=True)
        elif opcode == 253:
            require(types.opcode(return_type) == TYPE_VOID, i, "returns no value")
        elif opcode == 254:
            fits = types.same(types.type_of(i.ids[0], i), return_type)
            require(fits, i, "returns another type")
        else:
            _check(types, i)


def _check(types: Types, i: Instruction) -> None:
    opcode = i.opcode
    require(opcode not in _ONLY_GLOBAL, i, "is inside a function")
    if i.type and opcode not in (12, 57, 5601):
        require(types.opcode(i.type) not in (TYPE_VOID, TYPE_FUNCTION), i, "has no value")
    rule = _RULES.get(opcode)
    if rule is not None:
        rule(types, i)
        return
    for used in i.ids:
        types.type_of(used, i)
