"""Checks what the ids of a SPIR-V module stand for: types, constants, variables, functions.

The Intel CPU runtime trusts all of this, and crashes where it is wrong (Khronos SPIR-V
specification, "Universal Validation Rules"). `spirv_body` goes on with the instructions in blocks.
"""

from __future__ import annotations

from array import array
from typing import NoReturn

from .spirv import (
    OP_EXT_INST,
    OP_EXT_INST_IMPORT,
    OP_FUNCTION,
    OP_FUNCTION_PARAMETER,
    OP_TYPE_FORWARD_POINTER,
    OP_VARIABLE,
    Instruction,
    Malformed,
    Module,
    text_of,
)

INT, FLOAT, BOOL, POINTER, OTHER = "integer", "floating-point", "boolean", "pointer", "other"

TYPE_VOID, TYPE_FUNCTION, TYPE_POINTER, TYPE_VECTOR = 19, 33, 32, 23
TYPE_ARRAY, TYPE_STRUCT, TYPE_BOOL = 28, 30, 20
_TYPES = frozenset((*range(19, 39), 322, 327))
_CONSTANTS = frozenset((1, *range(41, 53), 323, 5600))
_COMPOSITE_CONSTANTS = frozenset((44, 51))
STORAGE_FUNCTION = 7
_STORAGE_CLASSES = frozenset((0, 1, 4, 5, 6, 7, 8, 11, 5936, 5937))
_NO_VALUES = frozenset((2, 7, 11, 248, 73, OP_FUNCTION))
_MAX_ARRAY_LENGTH = 1 << 40
_MAX_DEPTH = 64

Shape = tuple[str, int, int]


def fail(instruction: Instruction, why: str) -> NoReturn:
    raise Malformed(f"word {instruction.offset}: opcode {instruction.opcode}: {why}")


def require(condition: object, instruction: Instruction, why: str) -> None:
    if not condition:
        fail(instruction, why)


class Types:
    """The types of a module, and the type of every value."""

    def __init__(self, module: Module) -> None:
        self.definitions = module.definitions
        self._shapes: dict[int, Shape] = {}
        self._depths: dict[int, int] = {}

    def is_type(self, id_: int) -> bool:
        definition = self.definitions.get(id_)
        return definition is not None and definition.opcode in _TYPES

    def is_constant(self, id_: int) -> bool:
        definition = self.definitions.get(id_)
        return definition is not None and definition.opcode in _CONSTANTS

    def opcode(self, id_: int) -> int:
        definition = self.definitions.get(id_)
        return definition.opcode if definition else -1

    def type_of(self, id_: int, user: Instruction) -> int:
        """The type of a value; the id of anything else is an error."""
        definition = self.definitions[id_]
        if not definition.type or definition.opcode in _NO_VALUES:
            fail(user, f"{id_} is not a value")
        return definition.type

    def shape(self, type_id: int) -> Shape:
        """Kind, width in bits and number of components; for a pointer its storage class and
        the type pointed to.
        """
        known = self._shapes.get(type_id)
        if known is None:
            definition = self.definitions[type_id]
            opcode, words = definition.opcode, definition.words
            if opcode == 21:
                known = (INT, words[0], 1)
            elif opcode == 22:
                known = (FLOAT, words[0], 1)
            elif opcode == TYPE_BOOL:
                known = (BOOL, 1, 1)
            elif opcode == TYPE_VECTOR:
                kind, width, _ = self.shape(words[0])
                known = (kind, width, words[1])
            elif opcode == TYPE_POINTER:
                known = (POINTER, words[0], words[1])
            else:
                known = (OTHER, opcode, 0)
            self._shapes[type_id] = known
        return known

    def same(self, a: int, b: int) -> bool:
        return a == b or (self.shape(a) == self.shape(b) and self.shape(a)[0] != OTHER)

    def pointee(self, value: int, user: Instruction) -> int:
        kind, _, target = self.shape(self.type_of(value, user))
        require(kind == POINTER, user, f"{value} is not a pointer")
        return target

    def constant_int(self, id_: int, user: Instruction) -> int | None:
        """The value of an integer constant; None for a specialization constant."""
        definition = self.definitions[id_]
        require(self.is_constant(id_), user, f"{id_} is not a constant")
        require(self.shape(definition.type)[0] == INT, user, f"{id_} is not an integer")
        if definition.opcode == 46:
            return 0
        if definition.opcode == 43:
            return int.from_bytes(definition.words.tobytes(), "little")
        return None

    def element(self, type_id: int, index: int | None, user: Instruction) -> int:
        """The type of a member; `index` is None where only the run time knows it."""
        definition = self.definitions[type_id]
        words = definition.words
        if definition.opcode == TYPE_STRUCT:
            require(index is not None and index < len(words), user, "no such member")
            assert index is not None
            return words[index]
        if definition.opcode == TYPE_VECTOR:
            require(index is None or index < words[1], user, "no such component")
            return words[0]
        require(definition.opcode == TYPE_ARRAY, user, f"type {type_id} has no members")
        length = self.constant_int(words[1], user)
        require(index is None or length is None or index < length, user, "no such element")
        return words[0]

    def check_type(self, i: Instruction) -> None:
        """A type declaration."""
        opcode, words = i.opcode, i.words
        if opcode == 21:
            require(words[0] in (8, 16, 32, 64) and words[1] == 0, i, "not an integer of OpenCL")
        elif opcode == 22:
            require(words[0] in (16, 32, 64), i, "not a floating-point type of OpenCL")
        elif opcode == TYPE_VECTOR:
            require(self.opcode(words[0]) in (20, 21, 22), i, "components must be scalars")
            require(words[1] in (2, 3, 4, 8, 16), i, f"{words[1]} components")
        elif opcode == TYPE_ARRAY:
            self._require_member(words[0], i)
            length = self.constant_int(words[1], i)
            require(length is None or 0 < length <= _MAX_ARRAY_LENGTH, i, "a bad array length")
        elif opcode == TYPE_STRUCT:
            for member in words:
                self._require_member(member, i)
        elif opcode == TYPE_POINTER:
            require(words[0] in _STORAGE_CLASSES, i, f"storage class {words[0]}")
            require(self.is_type(words[1]), i, "points to what is not a type")
        elif opcode == TYPE_FUNCTION:
            require(self.is_type(words[0]), i, "its result is not a type")
            for parameter in words[1:]:
                self._require_member(parameter, i)
        elif opcode == 25:
            require(self.opcode(words[0]) == TYPE_VOID, i, "an OpenCL image has no sampled type")
            require(words[1] in (0, 1, 2, 5) and words[2] <= 1 and words[3] <= 1, i, "bad image")
            require(words[4] == 0 and words[5] == 0 and words[6] <= 40, i, "bad image")
            require(len(words) == 7 or words[7] <= 2, i, "bad access qualifier")
        elif opcode == 27:
            require(self.opcode(words[0]) == 25, i, "samples what is not an image")
        elif opcode == 38:
            require(words[0] <= 2, i, "bad access qualifier")
        depth = 1 + max((self._depths.get(member, 0) for member in i.ids), default=0)
        require(depth <= _MAX_DEPTH, i, f"types nest more than {_MAX_DEPTH} deep")
        self._depths[i.result] = depth

    def _require_member(self, type_id: int, i: Instruction) -> None:
        require(self.is_type(type_id), i, f"{type_id} is not a type")
        require(self.opcode(type_id) not in (TYPE_VOID, TYPE_FUNCTION), i, f"bad type {type_id}")

    def check_constant(self, i: Instruction) -> None:
        opcode, words = i.opcode, i.words
        kind, width, _ = self.shape(i.type)
        definition = self.definitions[i.type]
        require(definition.opcode not in (TYPE_VOID, TYPE_FUNCTION), i, "a constant of no type")
        if opcode in (41, 42, 48, 49):
            require(definition.opcode == TYPE_BOOL, i, "the type is not Boolean")
        elif opcode in (43, 50):
            require(definition.opcode in (21, 22), i, "the type is not a number")
            require(len(words) == max(width // 32, 1), i, "a literal of the wrong width")
            if width < 32:
                # Narrow literals are sign- or zero-extended.
                high = words[0] >> width
                require(high in (0, (1 << (32 - width)) - 1), i, "a literal that is too wide")
        elif opcode in _COMPOSITE_CONSTANTS:
            for word in words:
                require(self.is_constant(word), i, f"{word} is not a constant")
            self.check_members(i, words)
        elif opcode == 45:
            require(definition.opcode == 26, i, "the type is not a sampler")
            require(words[0] <= 4 and words[1] <= 1 and words[2] <= 1, i, "a bad sampler")
        elif opcode == 46:
            require(kind != OTHER or definition.opcode in (28, 30, 34, 35, 36, 37), i, "no null")

    def check_members(self, i: Instruction, members: array[int]) -> None:
        """The parts of a composite fit its type, one by one."""
        definition = self.definitions[i.type]
        if definition.opcode == TYPE_STRUCT:
            expected = list(definition.words)
        elif definition.opcode == TYPE_VECTOR:
            expected = [definition.words[0]] * definition.words[1]
        else:
            require(definition.opcode == TYPE_ARRAY, i, "the type is not a composite")
            length = self.constant_int(definition.words[1], i)
            count = len(members) if length is None else length
            require(count == len(members), i, "the wrong number of members")
            expected = [definition.words[0]] * count
        require(len(expected) == len(members), i, "the wrong number of members")
        for member, type_id in zip(members, expected, strict=True):
            require(self.same(self.type_of(member, i), type_id), i, f"{member} has another type")

    def check_variable(self, i: Instruction, in_function: bool) -> None:
        kind, storage, target = self.shape(i.type)
        require(kind == POINTER and storage == i.words[0], i, "its type is not such a pointer")
        require((storage == STORAGE_FUNCTION) == in_function, i, "a bad storage class here")
        self._require_member(target, i)
        if len(i.words) > 1:
            value = i.words[1]
            constant = self.is_constant(value) or self.opcode(value) == OP_VARIABLE
            require(constant, i, "its initial value is not constant")
            require(self.same(self.type_of(value, i), target), i, "its value has another type")

    def check_function(self, i: Instruction, parameters: list[Instruction]) -> None:
        function_type = self.definitions[i.words[1]]
        require(function_type.opcode == TYPE_FUNCTION, i, "its type is not a function type")
        require(function_type.words[0] == i.type, i, "its result type is another one")
        require(i.words[0] & ~0x1000F == 0, i, "unknown function control")
        expected = list(function_type.words[1:])
        require(len(expected) == len(parameters), i, "the wrong number of parameters")
        for parameter, type_id in zip(parameters, expected, strict=True):
            require(parameter.type == type_id, parameter, "its type is another one")


def check_types(module: Module) -> Types:
    """Check everything before the first block, and the heads of functions."""
    types = Types(module)
    defined: set[int] = set()
    forward: set[int] = set()
    in_function = False
    for position, i in enumerate(module.instructions):
        opcode = i.opcode
        if i.type and not types.is_type(i.type):
            fail(i, f"{i.type} is not a type")
        if opcode == OP_FUNCTION:
            in_function = True
            end = position + 1
            while module.instructions[end].opcode == OP_FUNCTION_PARAMETER:
                end += 1
            types.check_function(i, module.instructions[position + 1 : end])
            continue
        if in_function:
            continue
        if opcode == OP_TYPE_FORWARD_POINTER:
            forward.add(i.words[0])
            require(types.opcode(i.words[0]) == TYPE_POINTER, i, "not a pointer type")
        elif opcode == OP_EXT_INST:
            extension = types.definitions[i.ids[0]]
            is_text = extension.opcode == OP_EXT_INST_IMPORT
            fits = is_text and text_of(extension.words)[0].startswith("NonSemantic.")
            require(fits, i, "an instruction outside a function")
        elif opcode in _TYPES or opcode in _CONSTANTS or opcode == OP_VARIABLE:
            for used in (*i.ids, i.type):
                if used and used not in defined and used not in forward:
                    fail(i, f"{used} is used before it is defined")
            if opcode in _TYPES:
                types.check_type(i)
            elif opcode in _CONSTANTS:
                types.check_constant(i)
            else:
                types.check_variable(i, in_function=False)
            defined.add(i.result)
    return types
