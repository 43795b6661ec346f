"""Rules for arithmetic, comparisons and conversions in SPIR-V (Khronos SPIR-V specification,
"Arithmetic Instructions" and its neighbours).
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from .spirv import Instruction
from .spirv_types import BOOL, FLOAT, INT, OTHER, POINTER, Types, require

_SAME_INT = frozenset((126, 128, 130, 132, 134, 135, 137, 138, 139, *range(194, 201), 204))
_SAME_FLOAT = frozenset((127, 129, 131, 133, 136, 140, 141))
_SAME_BOOL = frozenset((164, 165, 166, 167, 168))
_COMPARE_INT = frozenset(range(170, 180))
_COMPARE_FLOAT = frozenset((*range(156, 164), *range(180, 192)))
# opcode: kind of the operand, kind of the result
_CONVERSIONS = {
    109: (FLOAT, INT),
    110: (FLOAT, INT),
    111: (INT, FLOAT),
    112: (INT, FLOAT),
    113: (INT, INT),
    114: (INT, INT),
    115: (FLOAT, FLOAT),
    118: (INT, INT),
    119: (INT, INT),
}
_POINTER_STORAGES_TO_GENERIC = (4, 5, 7)


def _all_same(types: Types, i: Instruction, kind: str) -> None:
    require(types.shape(i.type)[0] == kind, i, f"its type is not {kind}")
    for used in i.ids:
        require(types.same(types.type_of(used, i), i.type), i, "types differ")


def _compare(types: Types, i: Instruction, kinds: tuple[str, ...]) -> None:
    result = types.shape(i.type)
    first = types.shape(types.type_of(i.ids[0], i))
    require(result[0] == BOOL and first[0] in kinds, i, "compares other types")
    require(result[2] == (1 if first[0] == POINTER else first[2]), i, "sizes differ")
    for used in i.ids[1:]:
        require(types.shape(types.type_of(used, i)) == first, i, "types differ")


def _convert(types: Types, i: Instruction) -> None:
    source = types.shape(types.type_of(i.ids[0], i))
    result = types.shape(i.type)
    require((source[0], result[0]) == _CONVERSIONS[i.opcode], i, "converts other types")
    require(source[2] == result[2], i, "sizes differ")
    if i.opcode in (113, 114, 115):
        require(source[1] != result[1], i, "converts a type to itself")


def _bitcast(types: Types, i: Instruction) -> None:
    source = types.shape(types.type_of(i.ids[0], i))
    result = types.shape(i.type)
    require(OTHER not in (source[0], result[0]), i, "not numbers or pointers")
    require(BOOL not in (source[0], result[0]), i, "Booleans have no bits")
    if source[0] == result[0] == POINTER:
        require(source[1] == result[1], i, "changes the storage class")
    else:
        require(_bits(source) == _bits(result), i, "sizes differ")


def _select(types: Types, i: Instruction) -> None:
    kind, _, count = types.shape(types.type_of(i.ids[0], i))
    require(kind == BOOL, i, "the condition is not Boolean")
    for used in i.ids[1:]:
        require(types.same(types.type_of(used, i), i.type), i, "types differ")
    result = types.shape(i.type)
    scalar = 1 if result[0] in (POINTER, OTHER) else result[2]
    require(count in (1, scalar), i, "sizes differ")


def vector_of(types: Types, value: int, i: Instruction) -> tuple[str, int, int]:
    shape = types.shape(types.type_of(value, i))
    require(shape[0] in (INT, FLOAT, BOOL) and shape[2] > 1, i, f"{value} is not a vector")
    return shape


def _times_scalar(types: Types, i: Instruction) -> None:
    kind, width, _ = vector = vector_of(types, i.ids[0], i)
    scalar = types.shape(types.type_of(i.ids[1], i))
    fits = kind == FLOAT and scalar == (kind, width, 1) and types.shape(i.type) == vector
    require(fits, i, "types differ")


def _dot(types: Types, i: Instruction) -> None:
    a, b = vector_of(types, i.ids[0], i), vector_of(types, i.ids[1], i)
    require(a == b and types.shape(i.type) == (FLOAT, a[1], 1), i, "types differ")


def _any_all(types: Types, i: Instruction) -> None:
    require(vector_of(types, i.ids[0], i)[0] == BOOL, i, "not a vector of Booleans")
    require(types.shape(i.type) == (BOOL, 1, 1), i, "the result is not Boolean")


def _copy(types: Types, i: Instruction) -> None:
    require(types.same(types.type_of(i.ids[0], i), i.type), i, "types differ")


def require_index(types: Types, value: int, i: Instruction) -> None:
    shape = types.shape(types.type_of(value, i))
    require(shape[0] == INT and shape[2] == 1, i, "an index that is not an integer")


def _pointer_to_int(types: Types, i: Instruction) -> None:
    types.pointee(i.ids[0], i)
    shape = types.shape(i.type)
    require(shape[0] == INT and shape[2] == 1, i, "the result is not an integer")


def _int_to_pointer(types: Types, i: Instruction) -> None:
    require_index(types, i.ids[0], i)
    require(types.shape(i.type)[0] == POINTER, i, "the result is not a pointer")


def _pointer_to_generic(types: Types, i: Instruction) -> None:
    source = types.shape(types.type_of(i.ids[0], i))
    fits = source[0] == POINTER and source[1] in _POINTER_STORAGES_TO_GENERIC
    require(fits and types.shape(i.type)[:2] == (POINTER, 8), i, "types differ")


def _generic_to_pointer(types: Types, i: Instruction) -> None:
    source = types.shape(types.type_of(i.ids[0], i))
    kind, storage, _ = types.shape(i.type)
    fits = kind == POINTER and storage in _POINTER_STORAGES_TO_GENERIC
    require(fits and source[:2] == (POINTER, 8), i, "types differ")


def _bits(shape: tuple[str, int, int]) -> int:
    return 64 if shape[0] == POINTER else shape[1] * shape[2]


def _pointer_comparison(types: Types, i: Instruction) -> None:
    first, second = (types.type_of(used, i) for used in i.ids)
    require(types.shape(first)[0] == POINTER and first == second, i, "not pointers of one type")
    result = types.shape(i.type)
    wanted = result[0] == INT and result[2] == 1 if i.opcode == 403 else result == (BOOL, 1, 1)
    require(wanted, i, "the result has another type")


def _bfloat16(types: Types, i: Instruction) -> None:
    source, result = types.shape(types.type_of(i.ids[0], i)), types.shape(i.type)
    narrow, wide = (result, source) if i.opcode == 6116 else (source, result)
    fits = narrow[:2] == (INT, 16) and wide[:2] == (FLOAT, 32) and narrow[2] == wide[2]
    require(fits, i, "converts other types")


RULES: dict[int, Callable[[Types, Instruction], None]] = {
    **dict.fromkeys(_SAME_INT, partial(_all_same, kind=INT)),
    **dict.fromkeys(_SAME_FLOAT, partial(_all_same, kind=FLOAT)),
    **dict.fromkeys(_SAME_BOOL, partial(_all_same, kind=BOOL)),
    **dict.fromkeys(_COMPARE_INT, partial(_compare, kinds=(INT,))),
    **dict.fromkeys((170, 171, 172), partial(_compare, kinds=(INT, POINTER))),
    **dict.fromkeys(_COMPARE_FLOAT, partial(_compare, kinds=(FLOAT,))),
    **dict.fromkeys(_CONVERSIONS, _convert),
    83: _copy,
    117: _pointer_to_int,
    120: _int_to_pointer,
    121: _pointer_to_generic,
    122: _generic_to_pointer,
    123: _generic_to_pointer,
    124: _bitcast,
    142: _times_scalar,
    148: _dot,
    154: _any_all,
    155: _any_all,
    169: _select,
    **dict.fromkeys((401, 402, 403), _pointer_comparison),
    6116: _bfloat16,
    6117: _bfloat16,
}
