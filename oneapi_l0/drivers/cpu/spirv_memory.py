"""Rules for loads, stores, pointers into memory, and composites in SPIR-V (Khronos SPIR-V
specification, "Memory Instructions" and "Composite Instructions").
"""

from __future__ import annotations

from collections.abc import Callable

from .spirv import Instruction
from .spirv_arithmetic import require_index, vector_of
from .spirv_types import BOOL, FLOAT, INT, POINTER, TYPE_STRUCT, Types, require

# Storage classes UniformConstant and Input.
_READ_ONLY = (0, 1)


def _load(types: Types, i: Instruction) -> None:
    target = types.pointee(i.ids[0], i)
    require(types.same(target, i.type), i, "loads another type")
    _alignment(types, i, 1)


def _store(types: Types, i: Instruction) -> None:
    target = types.pointee(i.ids[0], i)
    require(types.same(target, types.type_of(i.ids[1], i)), i, "stores another type")
    storage = types.shape(types.type_of(i.ids[0], i))[1]
    require(storage not in _READ_ONLY, i, f"stores to storage class {storage}")
    _alignment(types, i, 2)


def _copy_memory(types: Types, i: Instruction) -> None:
    target, source = (types.pointee(used, i) for used in i.ids[:2])
    require(types.same(target, source), i, "types differ")


def _alignment(types: Types, i: Instruction, at: int) -> None:
    if len(i.words) > at and i.words[at] & 2:
        alignment = i.words[at + 1]
        fits = 0 < alignment <= 1 << 28 and not alignment & (alignment - 1)
        require(fits, i, f"an alignment of {alignment}")


def _access_chain(types: Types, i: Instruction) -> None:
    _, storage, target = types.shape(types.type_of(i.ids[0], i))
    types.pointee(i.ids[0], i)
    indices = i.ids[1:]
    for index in indices:
        shape = types.shape(types.type_of(index, i))
        require(shape[0] == INT and shape[2] == 1, i, "an index that is not an integer")
    for index in indices[1:] if i.opcode in (67, 70) else indices:
        known = types.constant_int(index, i) if types.is_constant(index) else None
        if types.opcode(target) == TYPE_STRUCT:
            width = types.shape(types.type_of(index, i))[1]
            require(width == 32, i, "a member is chosen by a 32-bit constant")
        target = types.element(target, known, i)
    kind, result_storage, result_target = types.shape(i.type)
    fits = kind == POINTER and result_storage == storage and types.same(result_target, target)
    require(fits, i, "the result points to another type")


def _vector_extract(types: Types, i: Instruction) -> None:
    kind, width, _ = vector_of(types, i.ids[0], i)
    require(types.shape(i.type) == (kind, width, 1), i, "another type than a component")
    require_index(types, i.ids[1], i)


def _vector_insert(types: Types, i: Instruction) -> None:
    kind, width, _ = vector = vector_of(types, i.ids[0], i)
    component = types.shape(types.type_of(i.ids[1], i))
    fits = component == (kind, width, 1) and types.shape(i.type) == vector
    require(fits, i, "types differ")
    require_index(types, i.ids[2], i)


def _shuffle(types: Types, i: Instruction) -> None:
    a, b = vector_of(types, i.ids[0], i), vector_of(types, i.ids[1], i)
    kind, width, count = types.shape(i.type)
    require(a[:2] == b[:2] == (kind, width), i, "types differ")
    components = i.words[2:]
    require(len(components) == count > 1, i, "the wrong number of components")
    for component in components:
        require(component < a[2] + b[2] or component == 0xFFFFFFFF, i, "no such component")


def _construct(types: Types, i: Instruction) -> None:
    kind, width, count = types.shape(i.type)
    if kind in (INT, FLOAT, BOOL):
        parts = [types.shape(types.type_of(used, i)) for used in i.ids]
        fits = all(part[:2] == (kind, width) for part in parts) and count > 1
        require(fits and sum(part[2] for part in parts) == count, i, "parts do not fit")
    else:
        types.check_members(i, i.words)


def _member(types: Types, type_id: int, path: tuple[int, ...], i: Instruction) -> int:
    require(path, i, "no index")
    for index in path:
        type_id = types.element(type_id, index, i)
    return type_id


def _extract(types: Types, i: Instruction) -> None:
    member = _member(types, types.type_of(i.ids[0], i), tuple(i.words[1:]), i)
    require(types.same(member, i.type), i, "another type than the member's")


def _insert(types: Types, i: Instruction) -> None:
    composite = types.type_of(i.ids[1], i)
    member = _member(types, composite, tuple(i.words[2:]), i)
    fits = types.same(member, types.type_of(i.ids[0], i)) and types.same(composite, i.type)
    require(fits, i, "types differ")


RULES: dict[int, Callable[[Types, Instruction], None]] = {
    61: _load,
    62: _store,
    63: _copy_memory,
    **dict.fromkeys((65, 66, 67, 70), _access_chain),
    77: _vector_extract,
    78: _vector_insert,
    79: _shuffle,
    80: _construct,
    81: _extract,
    82: _insert,
}
