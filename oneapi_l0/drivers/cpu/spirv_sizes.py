"""How large the types of a SPIR-V module are, as OpenCL C lays them out, and that no variable is
larger than any memory: the Intel CPU runtime ends the process where it cannot allocate one.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from .spirv import OP_VARIABLE, Malformed, Module

_DECORATE, _DECORATION_SPEC_ID, _DECORATION_PACKED = 71, 1, 10
_NONE: Mapping[int, bytes] = {}
POINTER_NBYTES = 8
# All variables of a module together; OpenCL promises 64 KiB.
_MAX_VARIABLES_NBYTES = 1 << 30
_CONSTANT, _SPEC_CONSTANT = 43, 50


def check_variables(module: Module, constants: Mapping[int, bytes] = _NONE) -> None:
    """Check it; raises `Malformed`. constants: what specialization constants will be, by SpecId."""
    layout = Layout(module)
    for i in module.instructions if constants else ():
        if i.opcode == _DECORATE and i.words[1] == _DECORATION_SPEC_ID and i.words[2] in constants:
            layout.lengths[i.words[0]] = int.from_bytes(constants[i.words[2]], "little")
    total = 0
    for i in module.instructions:
        if i.opcode == OP_VARIABLE:
            pointer = module.definitions[i.type]
            try:
                total += layout.of(pointer.words[1])[0]
            except NoSize:
                continue
            if total > _MAX_VARIABLES_NBYTES:
                raise Malformed(
                    f"word {i.offset}: the variables of the module take {total} bytes, more than "
                    f"{_MAX_VARIABLES_NBYTES}"
                )


class NoSize(Malformed):
    """The type is of something that memory does not hold."""


class Layout:
    """Sizes and alignments of types, as OpenCL C lays them out."""

    def __init__(self, module: Module) -> None:
        self.definitions = module.definitions
        self.known: dict[int, tuple[int, int]] = {}
        # Array lengths that are not what the module says.
        self.lengths: dict[int, int] = {}
        self.packed = {
            i.words[0]
            for i in module.instructions
            if i.opcode == _DECORATE and i.words[1] == _DECORATION_PACKED
        }

    def of(self, type_id: int, depth: int = 0) -> tuple[int, int]:
        """Size and alignment in bytes."""
        if type_id in self.known:
            return self.known[type_id]
        if depth > 64:
            raise Malformed(f"type {type_id} contains itself, or nests more than 64 deep")
        definition = self.definitions.get(type_id)
        if definition is None:
            raise Malformed(f"type {type_id} is not defined")
        opcode, words = definition.opcode, definition.words
        if opcode in (21, 22):
            size = align = max(words[0] // 8, 1)
        elif opcode == 20:
            size = align = 1
        elif opcode == 23:
            element = self.of(words[0], depth + 1)[0]
            size = align = element * (4 if words[1] == 3 else words[1])
        elif opcode == 28:
            element, align = self.of(words[0], depth + 1)
            length = self.definitions[words[1]]
            is_known = length.opcode in (_CONSTANT, _SPEC_CONSTANT)
            count = int.from_bytes(length.words.tobytes(), "little") if is_known else 0
            count = self.lengths.get(words[1], count)
            if words[1] in self.lengths and not count:
                raise Malformed(f"type {type_id} is an array of length 0")
            size = element * count
        elif opcode == 30:
            size, align = self._structure(type_id, words, depth)
        elif opcode in (25, 26, 32):
            size = align = POINTER_NBYTES
        else:
            raise NoSize(f"type {type_id} (opcode {opcode}) has no size")
        self.known[type_id] = size, align
        return size, align

    def _structure(self, type_id: int, members: Any, depth: int) -> tuple[int, int]:
        at, largest = 0, 1
        for member in members:
            size, align = self.of(member, depth + 1)
            if type_id not in self.packed:
                at = -(-at // align) * align
                largest = max(largest, align)
            at += size
        return -(-at // largest) * largest, largest
