"""Rules for the extended instructions of OpenCL in SPIR-V (Khronos "OpenCL Extended Instruction
Set", OpenCL.std): their operands by kind, with the numbers of that specification.
"""

from __future__ import annotations

from .spirv import Instruction
from .spirv_types import FLOAT, INT, POINTER, Shape, Types, require

_UNARY_FLOAT = frozenset(
    (
        *(*range(7), 8, 9, 11, 12, *range(14, 24), 25, 35, *range(37, 42), 53, *range(55, 58)),
        *(*range(59, 68), *range(69, 75), *range(76, 82), *range(83, 89), *range(90, 95)),
        *(96, 100, 103, 107, 110),
    )
)
_BINARY_FLOAT = frozenset((7, 10, 13, 24, 27, 28, 29, 32, 43, 44, 47, 48, 50, 51))
_BINARY_FLOAT_MORE = frozenset((68, 75, 82, 89, 97, 98, 101, 104))
_TERNARY_FLOAT = frozenset((26, 42, 95, 99, 102))
_UNARY_INT = frozenset((141, 151, 152, 166, 201))
_BINARY_INT = frozenset(
    (*range(142, 149), *range(156, 164), 169, 170, 202, 203),
)
_TERNARY_INT = frozenset((149, 150, 153, 154, 155, 167, 168, 204))
_SAME = {
    **dict.fromkeys(_UNARY_FLOAT, (FLOAT, 1)),
    **dict.fromkeys(_BINARY_FLOAT | _BINARY_FLOAT_MORE, (FLOAT, 2)),
    **dict.fromkeys(_TERNARY_FLOAT, (FLOAT, 3)),
    **dict.fromkeys(_UNARY_INT, (INT, 1)),
    **dict.fromkeys(_BINARY_INT, (INT, 2)),
    **dict.fromkeys(_TERNARY_INT, (INT, 3)),
}
# The kinds of the result and of the operands, where they differ.
_MIXED = {
    30: (FLOAT, FLOAT, POINTER),
    31: (FLOAT, FLOAT, POINTER),
    33: (INT, FLOAT),
    34: (FLOAT, FLOAT, INT),
    36: (FLOAT, FLOAT, POINTER),
    45: (FLOAT, FLOAT, POINTER),
    46: (FLOAT, INT),
    49: (FLOAT, FLOAT, INT),
    52: (FLOAT, FLOAT, FLOAT, POINTER),
    54: (FLOAT, FLOAT, INT),
    58: (FLOAT, FLOAT, POINTER),
    105: (FLOAT, FLOAT, FLOAT),
    106: (FLOAT, FLOAT),
    108: (FLOAT, FLOAT, FLOAT),
    109: (FLOAT, FLOAT),
    164: (INT, INT, INT),
    165: (INT, INT, INT),
}
_LOADS = {171: 0, 173: 16, 174: 16, 179: 16}
_STORES = {172: 0, **dict.fromkeys((175, 176, 177, 178, 180, 181), 16)}
_POINTED_INT = frozenset((31, 36, 52))
_CROSS_WORKGROUP = 5
_SHUFFLE, _SHUFFLE_2, PRINTF, _PREFETCH, _BITSELECT, _SELECT = 182, 183, 184, 185, 186, 187


def check_instruction(types: Types, i: Instruction) -> None:
    """Check one OpExtInst of OpenCL.std; raises `Malformed`."""
    number = i.words[1]
    result = types.shape(i.type)
    operands = [types.shape(types.type_of(used, i)) for used in i.ids[1:]]
    kinds = tuple(operand[0] for operand in operands)
    if number in _SAME:
        kind, count = _SAME[number]
        require(result[0] == kind and len(operands) == count, i, f"not {count} {kind} operands")
        component = (result[0], result[1], 1)
        require(all(o in (result, component) for o in operands), i, "types differ")
    elif number in _MIXED:
        require((result[0], *kinds) == _MIXED[number], i, "operands of other kinds")
        if kinds[-1] == POINTER:
            target = types.shape(operands[-1][2])
            wanted = (INT, 32, result[2]) if number in _POINTED_INT else result
            require(target == wanted and operands[0] == result, i, "points to another type")
        elif number in (105, 108):
            require(operands[0] == operands[1], i, "types differ")
        elif number not in (106, 109, 164, 165):
            require(all(o[2] in (1, result[2]) for o in operands), i, "sizes differ")
    elif number in _LOADS:
        require(kinds == (INT, POINTER), i, "operands of other kinds")
        _check_memory(types, i, operands[-1], result, _LOADS[number])
    elif number in _STORES:
        require(kinds[1:] == (INT, POINTER) and len(kinds) == 3, i, "operands of other kinds")
        _check_memory(types, i, operands[-1], operands[0], _STORES[number])
    elif number in (_SHUFFLE, _SHUFFLE_2):
        sources, mask = operands[:-1], operands[-1]
        require(len(sources) == number - 181 and mask[0] == INT, i, "operands of other kinds")
        fits = all(s[:2] == result[:2] and s[2] == sources[0][2] for s in sources)
        require(fits and mask[2] == result[2] > 1 and sources[0][2] > 1, i, "types differ")
    elif number == PRINTF:
        require(kinds and kinds[0] == POINTER, i, "its format is not a pointer")
    elif number == _PREFETCH:
        require(kinds == (POINTER, INT), i, "operands of other kinds")
        require(operands[0][1] == _CROSS_WORKGROUP, i, "prefetches what is not global memory")
    elif number in (_BITSELECT, _SELECT):
        require(len(operands) == 3 and operands[0] == operands[1] == result, i, "types differ")
        mask = operands[2]
        require(mask == result or (mask[0] == INT and mask[1:] == result[1:]), i, "types differ")
    else:
        require(False, i, f"OpenCL.std has no instruction {number}")


def _check_memory(types: Types, i: Instruction, pointer: Shape, value: Shape, half: int) -> None:
    target = types.shape(pointer[2])
    kind, width, _ = value
    if half:
        require(target == (FLOAT, half, 1) and kind == FLOAT, i, "not a pointer to halves")
    else:
        require(target == (kind, width, 1) and value[2] > 1, i, "points to another type")
