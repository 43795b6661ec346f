"""Reads SPIR-V and refuses what is malformed, since the Intel CPU runtime ends or hangs the
process on it (Khronos SPIR-V specification, "Physical Layout of a SPIR-V Module").

`read` checks words, opcodes, shapes and ids; `spirv_validate.validate` all that there is to check;
`spirv_kernels.kernels` tells what a host has to know of the kernels.
"""

from __future__ import annotations

import sys
from array import array
from typing import NamedTuple

from .spirv_grammar import SHAPES

MAGIC = 0x07230203
MAX_VERSION = (1, 4)
MAX_BOUND = 0x3FFFFF

OP_NAME, OP_LINE, OP_NO_LINE = 5, 8, 317
OP_EXT_INST_IMPORT, OP_EXT_INST = 11, 12
# An OpExtInst of an instruction set for debug information, as an opcode that SPIR-V has not.
DEBUG_INFORMATION = -12
_DEBUG_SETS = ("OpenCL.DebugInfo.100", "SPIRV.debug", "DebugInfo")
# Instructions of OpenCL.std whose last operand is a literal: a vector length or a rounding mode.
_LITERALS_AT_THE_END = {
    **dict.fromkeys((171, 174, 179), (2, 3, 4, 8, 16)),
    **dict.fromkeys((176, 178, 181), (0, 1, 2, 3)),
}
OP_EXTENSION, OP_MEMORY_MODEL, OP_ENTRY_POINT, OP_EXECUTION_MODE, OP_CAPABILITY = 10, 14, 15, 16, 17
OP_TYPE_FORWARD_POINTER = 39
OP_FUNCTION, OP_FUNCTION_PARAMETER, OP_FUNCTION_END = 54, 55, 56
OP_VARIABLE, OP_PHI, OP_LABEL, OP_SWITCH = 59, 245, 248, 251
OP_SELECTION_MERGE, OP_LOOP_MERGE = 247, 246
TERMINATORS = frozenset((249, 250, 251, 253, 254, 255))

# Volatile, aligned, non-temporal: the runtime ends the process on bits that it does not know.
_MASK_OPERANDS_MEMORY = {0x2: "n"}
_KNOWN_MEMORY_MASK = 0x7
_MASK_OPERANDS_IMAGE = {1: "i", 2: "i", 4: "ii", 8: "i", 0x10: "i", 0x20: "i", 0x40: "i", 0x80: "i"}

_HAS_TYPE = frozenset(
    (DEBUG_INFORMATION, *(opcode for opcode, shape in SHAPES.items() if shape.startswith("t")))
)
_HAS_RESULT = frozenset(
    (DEBUG_INFORMATION, *(opcode for opcode, shape in SHAPES.items() if "r" in shape[:2]))
)


class Malformed(Exception):
    """The module cannot be given to the runtime; the text says why."""


class Instruction(NamedTuple):
    """One instruction: `words` are its operands without the result type and result id."""

    opcode: int
    type: int
    result: int
    words: array[int]
    ids: tuple[int, ...]
    offset: int


class Module(NamedTuple):
    """A module that is well-formed: `definitions` maps a result id to its instruction."""

    words: array[int]
    version: tuple[int, int]
    bound: int
    instructions: list[Instruction]
    definitions: dict[int, Instruction]


def text_of(words: array[int], start: int = 0) -> tuple[str, int]:
    """A literal string at `start`, and the index after it."""
    raw = words[start:].tobytes()
    end = raw.find(b"\0")
    if end < 0:
        raise Malformed("a literal string does not end")
    if any(raw[end : end + 4 - end % 4]):
        raise Malformed("a literal string is not padded with zeros")
    try:
        return raw[:end].decode("utf-8"), start + end // 4 + 1
    except UnicodeDecodeError:
        raise Malformed("a literal string is not UTF-8") from None


def read(data: bytes) -> Module:
    """Parse `data` and check its structure; raises `Malformed`."""
    words, version, bound = _read_header(data)
    instructions = _read_instructions(words)
    definitions = _check_ids(instructions, bound)
    return Module(words, version, bound, instructions, definitions)


def without_debug_information(module: Module) -> array[int]:
    """The words of the module less what nothing here can check, and no kernel needs."""
    words, instructions = module.words, module.instructions
    kept = words[:5]
    for position, instruction in enumerate(instructions):
        following = position + 1 < len(instructions)
        end = instructions[position + 1].offset if following else len(words)
        if instruction.opcode != DEBUG_INFORMATION:
            kept.extend(words[instruction.offset : end])
    return kept


def _read_header(data: bytes) -> tuple[array[int], tuple[int, int], int]:
    if len(data) < 20 or len(data) % 4:
        raise Malformed(f"{len(data)} bytes are not a SPIR-V module: a multiple of 4, at least 20")
    words = array("I")
    words.frombytes(data)
    if sys.byteorder != "little":
        words.byteswap()
    if words[0] == 0x03022307:
        words.byteswap()
    if words[0] != MAGIC:
        raise Malformed(f"this is not SPIR-V: it begins with {words[0]:#010x}, not {MAGIC:#010x}")
    version = (words[1] >> 16, words[1] >> 8 & 0xFF)
    if words[1] & 0xFF0000FF or not (1, 0) <= version <= MAX_VERSION:
        raise Malformed(
            f"SPIR-V version word {words[1]:#x} is not one of 1.0 to "
            f"{MAX_VERSION[0]}.{MAX_VERSION[1]}, which the CPU runtime takes"
        )
    if not 0 < words[3] <= MAX_BOUND:
        raise Malformed(f"the id bound {words[3]} is not within 1..{MAX_BOUND}")
    if words[4]:
        raise Malformed(f"the reserved schema word is {words[4]}, not 0")
    return words, version, words[3]


def _read_instructions(words: array[int]) -> list[Instruction]:
    instructions = []
    at, end = 5, len(words)
    seen = _Seen()
    while at < end:
        opcode, count = words[at] & 0xFFFF, words[at] >> 16
        shape = SHAPES.get(opcode)
        if shape is None:
            raise Malformed(f"word {at}: opcode {opcode} is not one that an OpenCL kernel may hold")
        if count == 0 or at + count > end:
            raise Malformed(f"word {at}: opcode {opcode} claims {count} words")
        instruction = _read_operands(opcode, shape, words[at + 1 : at + count], at, seen)
        seen.note(instruction)
        instructions.append(instruction)
        at += count
    return instructions


class _Seen:
    """What was read before and tells how to read on."""

    def __init__(self) -> None:
        self.debug_sets: set[int] = set()
        self.opencl_sets: set[int] = set()
        self.widths: dict[int, int] = {}
        self.type_of: dict[int, int] = {}

    def note(self, instruction: Instruction) -> None:
        if instruction.opcode == OP_EXT_INST_IMPORT:
            name = text_of(instruction.words)[0]
            if name in _DEBUG_SETS:
                self.debug_sets.add(instruction.result)
            elif name == "OpenCL.std":
                self.opencl_sets.add(instruction.result)
        elif instruction.opcode == 21:
            self.widths[instruction.result] = max(instruction.words[0] + 31, 32) // 32
        elif instruction.type:
            self.type_of[instruction.result] = instruction.type

    def switch_width(self, selector: int) -> int:
        """How many words a literal of OpSwitch takes: it follows the type of the selector."""
        width = self.widths.get(self.type_of.get(selector, 0), 0)
        if not 1 <= width <= 2:
            raise Malformed("OpSwitch: its selector is not an integer that was computed before")
        return width


def _read_operands(
    opcode: int, shape: str, words: array[int], offset: int, seen: _Seen
) -> Instruction:
    """Match the operand words with the shape; every word must belong to an operand."""
    result_type = result = 0
    ids: list[int] = []
    at, end, i, first = 0, len(words), 0, 0
    pending = shape
    try:
        while i < len(pending):
            kind = pending[i]
            i += 1
            if i < len(pending) and pending[i] in "?*":
                if at == end:
                    i += 1
                    continue
                if pending[i] == "*":
                    i -= 1
                else:
                    i += 1
            if kind == "n":
                words[at]
                at += 1
            elif kind == "i":
                ids.append(words[at])
                at += 1
            elif kind == "t":
                result_type = words[at]
                at = first = at + 1
            elif kind == "r":
                result = words[at]
                at = first = at + 1
            elif kind == "s":
                at = text_of(words, at)[1]
            elif kind in "mo":
                mask = words[at]
                at += 1
                if kind == "m" and mask & ~_KNOWN_MEMORY_MASK:
                    raise Malformed(
                        f"word {offset}: memory is accessed in an unknown way, {mask:#x}"
                    )
                table = _MASK_OPERANDS_MEMORY if kind == "m" else _MASK_OPERANDS_IMAGE
                extra = "".join(table.get(1 << bit, "") for bit in range(32) if mask >> bit & 1)
                pending = pending[:i] + extra + pending[i:]
            elif kind == "P":
                if (end - at) % 2:
                    raise IndexError
                ids.extend(words[at:end])
                at = end
            elif kind == "Q":
                if (end - at) % 2:
                    raise IndexError
                ids.extend(words[at:end:2])
                at = end
            elif kind == "L":
                step = seen.switch_width(ids[0]) + 1
                if (end - at) % step:
                    raise IndexError
                ids.extend(words[at + step - 1 : end : step])
                at = end
            elif kind == "S":
                inner = SHAPES.get(words[at], "")
                at += 1
                if not inner.startswith("tr") or inner == "trS":
                    raise Malformed(f"OpSpecConstantOp holds opcode {words[at - 1]}")
                pending = pending[:i] + inner[2:] + pending[i:]
    except IndexError:
        raise Malformed(f"word {offset}: opcode {opcode} has too few operands") from None
    if at != end:
        raise Malformed(f"word {offset}: opcode {opcode} has {end - at} words too many")
    if opcode == OP_EXT_INST and ids[0] in seen.debug_sets:
        # Debug information mixes literals with its ids, each instruction in its own way.
        opcode, ids = DEBUG_INFORMATION, ids[:1]
    elif opcode == OP_EXT_INST and ids[0] in seen.opencl_sets:
        allowed = _LITERALS_AT_THE_END.get(words[first + 1])
        if allowed is not None and ids.pop() not in allowed:
            raise Malformed(f"word {offset}: OpExtInst with a literal that is not in {allowed}")
    return Instruction(opcode, result_type, result, words[first:], tuple(ids), offset)


def _check_ids(instructions: list[Instruction], bound: int) -> dict[int, Instruction]:
    definitions: dict[int, Instruction] = {}
    for instruction in instructions:
        result = instruction.result
        if instruction.opcode in _HAS_RESULT:
            if not 0 < result < bound:
                raise Malformed(f"word {instruction.offset}: result id {result} is out of bounds")
            if result in definitions:
                raise Malformed(f"word {instruction.offset}: id {result} is defined twice")
            definitions[result] = instruction
    for instruction in instructions:
        for used in instruction.ids:
            if used not in definitions:
                raise Malformed(f"word {instruction.offset}: id {used} is used but never defined")
        if instruction.opcode in _HAS_TYPE and instruction.type not in definitions:
            raise Malformed(
                f"word {instruction.offset}: type id {instruction.type} is never defined"
            )
    return definitions
