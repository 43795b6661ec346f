"""Checks the instructions in the blocks of a SPIR-V module: operands, types, control flow.

What an instruction needs is in tables where a table can say it; the rest has a method each.
Instructions for which there is no rule still have operands that are values.
"""

from __future__ import annotations

from collections.abc import Callable

from .spirv import (
    OP_FUNCTION,
    OP_FUNCTION_END,
    OP_FUNCTION_PARAMETER,
    OP_LABEL,
    OP_SWITCH,
    OP_VARIABLE,
    TERMINATORS,
    Instruction,
    Module,
)
from .spirv_types import (
    BOOL,
    FLOAT,
    INT,
    OTHER,
    POINTER,
    TYPE_FUNCTION,
    TYPE_VOID,
    Types,
    fail,
    require,
)

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
_ATOMIC_VALUES = frozenset((*range(229, 230), *range(234, 243), 6035, 5614, 5615))
_MAX_OPENCL_INSTRUCTION = 204
_OPENCL_GAPS = frozenset((*range(111, 141), *range(205, 1000)))
_ONLY_GLOBAL = frozenset((*range(19, 53), 322, 323, 327, 5600)) - {54}
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
_GROUP_EXTENSIONS = frozenset((*range(4421, 4432), *range(6401, 6409), 342, *range(5571, 5575)))
_GROUP_OPERATIONS = frozenset((*range(264, 272), 342, *range(349, 365), *range(6401, 6409)))
_GROUP_FLOAT = frozenset((265, 266, 269, 350, 352, 355, 358, 6402, 6405))
_GROUP_INT = frozenset(
    (264, 267, 268, 270, 271, 349, 351, 353, 354, 356, 357, 359, 360, 361, 6401, 6403, 6404, 6406)
)
_MAX_SCOPE = 4
_POINTER_STORAGES_TO_GENERIC = (4, 5, 7)


class Body:
    """Walks the functions of a module, one block after the other."""

    def __init__(self, module: Module, types: Types) -> None:
        self.types = types
        self.module = module
        self.return_type = 0
        self.rules: dict[int, Callable[[Instruction], None]] = {
            12: self._extended,
            57: self._call,
            61: self._load,
            62: self._store,
            63: self._copy_memory,
            65: self._access_chain,
            66: self._access_chain,
            67: self._access_chain,
            70: self._access_chain,
            77: self._vector_extract,
            78: self._vector_insert,
            79: self._shuffle,
            80: self._construct,
            81: self._extract,
            82: self._insert,
            83: self._copy,
            117: self._pointer_to_int,
            120: self._int_to_pointer,
            121: self._pointer_to_generic,
            122: self._generic_to_pointer,
            123: self._generic_to_pointer,
            124: self._bitcast,
            142: self._times_scalar,
            148: self._dot,
            154: self._any_all,
            155: self._any_all,
            169: self._select,
            224: self._scopes,
            225: self._scopes,
            245: self._phi,
            250: self._branch_conditional,
            251: self._switch,
            253: self._return,
            254: self._return_value,
        }

    def check(self) -> None:
        in_function, blocks = False, 0
        for i in self.module.instructions:
            opcode = i.opcode
            if opcode == OP_FUNCTION:
                in_function, blocks = True, 0
                self.return_type = i.type
            elif not in_function:
                continue
            elif opcode == OP_LABEL:
                blocks += 1
            elif opcode == OP_VARIABLE:
                require(blocks == 1, i, "a variable outside the first block")
                self.types.check_variable(i, in_function=True)
            elif opcode not in (OP_FUNCTION_PARAMETER, OP_FUNCTION_END, 0, 8, 317):
                self._instruction(i)

    def _instruction(self, i: Instruction) -> None:
        opcode, types = i.opcode, self.types
        rule = self.rules.get(opcode)
        if i.type and opcode not in (12, 57):
            require(types.opcode(i.type) not in (TYPE_VOID, TYPE_FUNCTION), i, "has no value")
        if rule is not None:
            rule(i)
        elif opcode in _SAME_INT:
            self._all_same(i, INT)
        elif opcode in _SAME_FLOAT:
            self._all_same(i, FLOAT)
        elif opcode in _SAME_BOOL:
            self._all_same(i, BOOL)
        elif opcode in _COMPARE_INT:
            self._compare(i, (INT, POINTER) if opcode <= 172 else (INT,))
        elif opcode in _COMPARE_FLOAT:
            self._compare(i, (FLOAT,))
        elif opcode in _CONVERSIONS:
            self._convert(i)
        elif 227 <= opcode <= 242 or opcode in _ATOMIC_VALUES or opcode in (318, 319):
            self._atomic(i)
        elif opcode in _IMAGE_OPERANDS:
            self._image(i)
        elif 261 <= opcode <= 271 or 333 <= opcode <= 366 or opcode in _GROUP_EXTENSIONS:
            self._group(i)
        elif opcode in _ONLY_GLOBAL:
            fail(i, "is inside a function")
        elif opcode == 246:
            mask, extra = i.words[2], len(i.words) - 3
            known = mask & ~0x00FF01FF == 0 and extra >= (mask & 0x1F8).bit_count()
            require(known, i, f"loop control {mask:#x}")
        elif opcode == 247:
            require(i.words[1] <= 2, i, f"selection control {i.words[1]:#x}")
        elif opcode not in TERMINATORS and opcode != 249:
            for used in i.ids:
                types.type_of(used, i)

    def _all_same(self, i: Instruction, kind: str) -> None:
        require(self.types.shape(i.type)[0] == kind, i, f"its type is not {kind}")
        for used in i.ids:
            require(self.types.same(self.types.type_of(used, i), i.type), i, "types differ")

    def _compare(self, i: Instruction, kinds: tuple[str, ...]) -> None:
        types = self.types
        result = types.shape(i.type)
        first = types.shape(types.type_of(i.ids[0], i))
        require(result[0] == BOOL and first[0] in kinds, i, "compares other types")
        require(result[2] == (1 if first[0] == POINTER else first[2]), i, "sizes differ")
        for used in i.ids[1:]:
            require(types.shape(types.type_of(used, i)) == first, i, "types differ")

    def _convert(self, i: Instruction) -> None:
        source = self.types.shape(self.types.type_of(i.ids[0], i))
        result = self.types.shape(i.type)
        require((source[0], result[0]) == _CONVERSIONS[i.opcode], i, "converts other types")
        require(source[2] == result[2], i, "sizes differ")
        if i.opcode in (113, 114, 115):
            require(source[1] != result[1], i, "converts a type to itself")

    def _extended(self, i: Instruction) -> None:
        extension = self.types.definitions[i.ids[0]]
        require(extension.opcode == 11, i, f"{i.ids[0]} is not an instruction set")
        number = i.words[1]
        if bytes(extension.words.tobytes()).startswith(b"OpenCL.std\0"):
            known = number <= _MAX_OPENCL_INSTRUCTION and number not in _OPENCL_GAPS
            require(known, i, f"OpenCL.std has no instruction {number}")
            for used in i.ids[1:]:
                self.types.type_of(used, i)

    def _call(self, i: Instruction) -> None:
        types = self.types
        function = types.definitions[i.ids[0]]
        require(function.opcode == OP_FUNCTION, i, f"{i.ids[0]} is not a function")
        declared = types.definitions[function.words[1]].words
        require(declared[0] == i.type, i, "the function returns another type")
        require(len(declared) == len(i.ids), i, "the wrong number of arguments")
        for used, type_id in zip(i.ids[1:], declared[1:], strict=True):
            require(types.same(types.type_of(used, i), type_id), i, "an argument of another type")

    def _load(self, i: Instruction) -> None:
        target = self.types.pointee(i.ids[0], i)
        require(self.types.same(target, i.type), i, "loads another type")
        self._alignment(i, 1)

    def _store(self, i: Instruction) -> None:
        types = self.types
        target = types.pointee(i.ids[0], i)
        require(types.same(target, types.type_of(i.ids[1], i)), i, "stores another type")
        self._alignment(i, 2)

    def _copy_memory(self, i: Instruction) -> None:
        target, source = (self.types.pointee(used, i) for used in i.ids[:2])
        require(self.types.same(target, source), i, "types differ")

    def _alignment(self, i: Instruction, at: int) -> None:
        if len(i.words) > at and i.words[at] & 2:
            alignment = i.words[at + 1]
            fits = 0 < alignment <= 1 << 28 and not alignment & (alignment - 1)
            require(fits, i, f"an alignment of {alignment}")

    def _access_chain(self, i: Instruction) -> None:
        types = self.types
        _, storage, target = types.shape(types.type_of(i.ids[0], i))
        types.pointee(i.ids[0], i)
        indices = i.ids[1:]
        for index in indices:
            shape = types.shape(types.type_of(index, i))
            require(shape[0] == INT and shape[2] == 1, i, "an index that is not an integer")
        for index in indices[1:] if i.opcode in (67, 70) else indices:
            known = types.constant_int(index, i) if types.is_constant(index) else None
            target = types.element(target, known, i)
        kind, result_storage, result_target = types.shape(i.type)
        fits = kind == POINTER and result_storage == storage and types.same(result_target, target)
        require(fits, i, "the result points to another type")

    def _vector(self, value: int, i: Instruction) -> tuple[str, int, int]:
        shape = self.types.shape(self.types.type_of(value, i))
        require(shape[0] in (INT, FLOAT, BOOL) and shape[2] > 1, i, f"{value} is not a vector")
        return shape

    def _vector_extract(self, i: Instruction) -> None:
        kind, width, _ = self._vector(i.ids[0], i)
        require(self.types.shape(i.type) == (kind, width, 1), i, "another type than a component")
        self._index(i.ids[1], i)

    def _vector_insert(self, i: Instruction) -> None:
        kind, width, _ = vector = self._vector(i.ids[0], i)
        component = self.types.shape(self.types.type_of(i.ids[1], i))
        fits = component == (kind, width, 1) and self.types.shape(i.type) == vector
        require(fits, i, "types differ")
        self._index(i.ids[2], i)

    def _index(self, value: int, i: Instruction) -> None:
        shape = self.types.shape(self.types.type_of(value, i))
        require(shape[0] == INT and shape[2] == 1, i, "an index that is not an integer")

    def _shuffle(self, i: Instruction) -> None:
        a, b = self._vector(i.ids[0], i), self._vector(i.ids[1], i)
        kind, width, count = self.types.shape(i.type)
        require(a[:2] == b[:2] == (kind, width), i, "types differ")
        components = i.words[2:]
        require(len(components) == count > 1, i, "the wrong number of components")
        for component in components:
            require(component < a[2] + b[2] or component == 0xFFFFFFFF, i, "no such component")

    def _construct(self, i: Instruction) -> None:
        types = self.types
        kind, width, count = types.shape(i.type)
        if kind in (INT, FLOAT, BOOL):
            parts = [types.shape(types.type_of(used, i)) for used in i.ids]
            fits = all(part[:2] == (kind, width) for part in parts) and count > 1
            require(fits and sum(part[2] for part in parts) == count, i, "parts do not fit")
        else:
            types.check_members(i, i.words)

    def _member(self, type_id: int, path: tuple[int, ...], i: Instruction) -> int:
        require(path, i, "no index")
        for index in path:
            type_id = self.types.element(type_id, index, i)
        return type_id

    def _extract(self, i: Instruction) -> None:
        member = self._member(self.types.type_of(i.ids[0], i), tuple(i.words[1:]), i)
        require(self.types.same(member, i.type), i, "another type than the member's")

    def _insert(self, i: Instruction) -> None:
        types = self.types
        composite = types.type_of(i.ids[1], i)
        member = self._member(composite, tuple(i.words[2:]), i)
        fits = types.same(member, types.type_of(i.ids[0], i)) and types.same(composite, i.type)
        require(fits, i, "types differ")

    def _copy(self, i: Instruction) -> None:
        require(self.types.same(self.types.type_of(i.ids[0], i), i.type), i, "types differ")

    def _pointer_to_int(self, i: Instruction) -> None:
        self.types.pointee(i.ids[0], i)
        shape = self.types.shape(i.type)
        require(shape[0] == INT and shape[2] == 1, i, "the result is not an integer")

    def _int_to_pointer(self, i: Instruction) -> None:
        self._index(i.ids[0], i)
        require(self.types.shape(i.type)[0] == POINTER, i, "the result is not a pointer")

    def _pointer_to_generic(self, i: Instruction) -> None:
        source = self.types.shape(self.types.type_of(i.ids[0], i))
        fits = source[0] == POINTER and source[1] in _POINTER_STORAGES_TO_GENERIC
        require(fits and self.types.shape(i.type)[:2] == (POINTER, 8), i, "types differ")

    def _generic_to_pointer(self, i: Instruction) -> None:
        source = self.types.shape(self.types.type_of(i.ids[0], i))
        kind, storage, _ = self.types.shape(i.type)
        fits = kind == POINTER and storage in _POINTER_STORAGES_TO_GENERIC
        require(fits and source[:2] == (POINTER, 8), i, "types differ")

    def _bitcast(self, i: Instruction) -> None:
        source = self.types.shape(self.types.type_of(i.ids[0], i))
        result = self.types.shape(i.type)
        require(OTHER not in (source[0], result[0]), i, "not numbers or pointers")
        require(BOOL not in (source[0], result[0]), i, "Booleans have no bits")
        if source[0] == result[0] == POINTER:
            require(source[1] == result[1], i, "changes the storage class")
        else:
            require(_bits(source) == _bits(result), i, "sizes differ")

    def _times_scalar(self, i: Instruction) -> None:
        kind, width, _ = vector = self._vector(i.ids[0], i)
        scalar = self.types.shape(self.types.type_of(i.ids[1], i))
        fits = kind == FLOAT and scalar == (kind, width, 1) and self.types.shape(i.type) == vector
        require(fits, i, "types differ")

    def _dot(self, i: Instruction) -> None:
        a, b = self._vector(i.ids[0], i), self._vector(i.ids[1], i)
        require(a == b and self.types.shape(i.type) == (FLOAT, a[1], 1), i, "types differ")

    def _any_all(self, i: Instruction) -> None:
        require(self._vector(i.ids[0], i)[0] == BOOL, i, "not a vector of Booleans")
        require(self.types.shape(i.type) == (BOOL, 1, 1), i, "the result is not Boolean")

    def _select(self, i: Instruction) -> None:
        types = self.types
        kind, _, count = types.shape(types.type_of(i.ids[0], i))
        require(kind == BOOL, i, "the condition is not Boolean")
        for used in i.ids[1:]:
            require(types.same(types.type_of(used, i), i.type), i, "types differ")
        result = types.shape(i.type)
        scalar = 1 if result[0] in (POINTER, OTHER) else result[2]
        require(count in (1, scalar), i, "sizes differ")

    def _scopes(self, i: Instruction) -> None:
        for used in i.ids:
            shape = self.types.shape(self.types.type_of(used, i))
            require(shape == (INT, 32, 1), i, "a scope that is not a 32-bit integer")
            self._scope_value(used, i)

    def _scope_value(self, used: int, i: Instruction) -> None:
        require(self.types.is_constant(used), i, "a scope that is not constant")

    def _atomic(self, i: Instruction) -> None:
        types = self.types
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

    def _image(self, i: Instruction) -> None:
        types = self.types
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
            kind, width, count = types.shape(i.type)
            require(kind in (INT, FLOAT) and count in (1, 4), i, "the result is no texel")
        if len(operands) > 1:
            require(types.shape(operands[1])[0] in (INT, FLOAT), i, "not coordinates")
        if i.opcode == 99:
            require(types.shape(operands[2])[0] in (INT, FLOAT), i, "not a texel")

    def _group(self, i: Instruction) -> None:
        types = self.types
        result = types.shape(i.type)
        operands = [types.type_of(used, i) for used in i.ids]
        require(result[0] in (INT, FLOAT, BOOL), i, "the result is not a number")
        for operand in operands:
            require(types.shape(operand)[0] in (INT, FLOAT, BOOL), i, "not a number")
        if i.opcode in _GROUP_OPERATIONS:
            require(types.same(operands[1], i.type), i, "types differ")
            require(i.words[1] <= 3, i, f"group operation {i.words[1]}")
        if i.opcode in _GROUP_FLOAT:
            require(result[0] == FLOAT, i, "the result is not floating-point")
        elif i.opcode in _GROUP_INT:
            require(result[0] == INT, i, "the result is not an integer")
        if i.opcode < 4421 or i.opcode >= 6401:
            scope = types.constant_int(i.ids[0], i)
            require(scope is None or scope <= _MAX_SCOPE, i, f"scope {scope}")

    def _phi(self, i: Instruction) -> None:
        for used in i.ids[::2]:
            require(self.types.same(self.types.type_of(used, i), i.type), i, "types differ")

    def _branch_conditional(self, i: Instruction) -> None:
        condition = self.types.shape(self.types.type_of(i.ids[0], i))
        require(condition == (BOOL, 1, 1), i, "the condition is not Boolean")
        require(len(i.words) in (3, 5), i, "one branch weight")

    def _switch(self, i: Instruction) -> None:
        self._index(i.ids[0], i)

    def _return(self, i: Instruction) -> None:
        require(self.types.opcode(self.return_type) == TYPE_VOID, i, "returns no value")

    def _return_value(self, i: Instruction) -> None:
        fits = self.types.same(self.types.type_of(i.ids[0], i), self.return_type)
        require(fits, i, "returns another type")


def _bits(shape: tuple[str, int, int]) -> int:
    return 64 if shape[0] == POINTER else shape[1] * shape[2]


def check_bodies(module: Module, types: Types) -> None:
    """Check every block; raises `Malformed`."""
    Body(module, types).check()
