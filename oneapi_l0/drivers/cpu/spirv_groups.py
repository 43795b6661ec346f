"""Rules for atomics, barriers, work-group functions and images in SPIR-V (Khronos SPIR-V
specification, "Atomic Instructions", "Group and Subgroup Instructions", "Image Instructions").
"""

from __future__ import annotations

from collections.abc import Callable

from .spirv import Instruction
from .spirv_types import BOOL, FLOAT, INT, POINTER, Types, require

_ATOMICS = frozenset((*range(227, 243), 318, 319, 6035, 5614, 5615))
# Instructions on images: the opcode of their first operand's type.
_IMAGE, _SAMPLED_IMAGE = 25, 27
_IMAGE_OPERANDS = {
    86: _IMAGE,
    88: _SAMPLED_IMAGE,
    95: _IMAGE,
    98: _IMAGE,
    99: _IMAGE,
    100: _SAMPLED_IMAGE,
    **dict.fromkeys((101, 102, 103, 104, 106, 107), _IMAGE),
}
_GROUP_OPERATIONS = frozenset((*range(264, 272), 342, *range(349, 365), *range(6401, 6409)))
_GROUP_FLOAT = frozenset((265, 266, 269, 350, 352, 355, 358, 6402, 6405))
_GROUP_INT = frozenset(
    (264, 267, 268, 270, 271, 349, 351, 353, 354, 356, 357, 359, 360, 361, 6401, 6403, 6404, 6406)
)
_MAX_SCOPE, _SUBGROUP = 4, 3
_EVENT = 34
_GROUPS = frozenset(
    (
        *range(261, 272),
        *range(333, 367),
        *range(4421, 4432),
        *range(5571, 5575),
        *range(6401, 6409),
    )
)
_PREDICATES = frozenset((261, 262, 334, 335, 339, 4421, 4428, 4429))


def _scopes(types: Types, i: Instruction) -> None:
    for used in i.ids:
        shape = types.shape(types.type_of(used, i))
        require(shape == (INT, 32, 1), i, "a scope that is not a 32-bit integer")
        require(types.is_constant(used), i, "a scope that is not constant")


def _atomic(types: Types, i: Instruction) -> None:
    target = types.pointee(i.ids[0], i)
    kind, _, count = types.shape(target)
    require(kind in (INT, FLOAT) and count == 1, i, "not a pointer to a number")
    scopes = 3 if i.opcode in (230, 231) else 2
    for used in i.ids[1 : 1 + scopes]:
        require(types.shape(types.type_of(used, i)) == (INT, 32, 1), i, "a bad scope")
    for used in i.ids[1 + scopes :]:
        require(types.same(types.type_of(used, i), target), i, "types differ")
    if i.type and i.opcode != 318:
        require(types.same(i.type, target), i, "types differ")


def _image(types: Types, i: Instruction) -> None:
    operands = [types.type_of(used, i) for used in i.ids]
    wanted = _IMAGE_OPERANDS[i.opcode]
    require(types.opcode(operands[0]) == wanted, i, "its operand is not such an image")
    if i.opcode == 86:
        sampled = types.definitions[i.type]
        fits = sampled.opcode == 27 and sampled.words[0] == operands[0]
        require(fits and types.opcode(operands[1]) == 26, i, "not an image and a sampler")
        return
    if i.opcode == 100:
        require(types.definitions[operands[0]].words[0] == i.type, i, "another image type")
        return
    if i.opcode in (88, 95, 98):
        kind, _, count = types.shape(i.type)
        require(kind in (INT, FLOAT) and count in (1, 4), i, "the result is no texel")
    if len(operands) > 1:
        require(types.shape(operands[1])[0] in (INT, FLOAT), i, "not coordinates")
    if i.opcode == 99:
        require(types.shape(operands[2])[0] in (INT, FLOAT), i, "not a texel")


def _async_copy(types: Types, i: Instruction) -> None:
    scope, to, source, count, stride, event = (types.type_of(used, i) for used in i.ids)
    require(types.shape(scope) == (INT, 32, 1), i, "a bad scope")
    pointed = types.shape(to), types.shape(source)
    require(all(p[0] == POINTER for p in pointed), i, "does not copy between pointers")
    require(types.same(pointed[0][2], pointed[1][2]), i, "types differ")
    sizes = types.shape(count), types.shape(stride)
    require(sizes == ((INT, 64, 1),) * 2, i, "sizes that are no 64-bit integers")
    require(event == i.type and types.opcode(event) == _EVENT, i, "not an event")


def _wait_events(types: Types, i: Instruction) -> None:
    scope, count, events = (types.type_of(used, i) for used in i.ids)
    require(types.shape(scope) == types.shape(count) == (INT, 32, 1), i, "not 32-bit integers")
    kind, _, target = types.shape(events)
    require(kind == POINTER and types.opcode(target) == _EVENT, i, "not a pointer to events")


def _group(types: Types, i: Instruction) -> None:
    result = types.shape(i.type)
    operands = [types.type_of(used, i) for used in i.ids]
    require(result[0] in (INT, FLOAT, BOOL), i, "the result is not a number")
    for operand in operands:
        require(types.shape(operand)[0] in (INT, FLOAT, BOOL), i, "not a number")
    if i.opcode in _GROUP_OPERATIONS:
        require(types.same(operands[1], i.type), i, "types differ")
        require(i.words[1] <= 3, i, f"group operation {i.words[1]}")
    if i.opcode == 263:
        kind, width, _ = types.shape(operands[-1])
        wide = width == 64 or types.constant_int(i.ids[0], i) == _SUBGROUP
        require(kind == INT and wide, i, "a position that is not of 64-bit integers")
        require(types.same(operands[1], i.type), i, "types differ")
    if i.opcode in _PREDICATES:
        require(types.shape(operands[-1]) == (BOOL, 1, 1), i, "not a Boolean")
    if i.opcode in _GROUP_FLOAT:
        require(result[0] == FLOAT, i, "the result is not floating-point")
    elif i.opcode in _GROUP_INT:
        require(result[0] == INT, i, "the result is not an integer")
    if i.opcode < 4421 or i.opcode >= 6401:
        scope = types.constant_int(i.ids[0], i)
        require(scope is None or scope <= _MAX_SCOPE, i, f"scope {scope}")


RULES: dict[int, Callable[[Types, Instruction], None]] = {
    224: _scopes,
    259: _async_copy,
    260: _wait_events,
    225: _scopes,
    **dict.fromkeys(_ATOMICS, _atomic),
    **dict.fromkeys(_IMAGE_OPERANDS, _image),
    **dict.fromkeys(_GROUPS, _group),
}
