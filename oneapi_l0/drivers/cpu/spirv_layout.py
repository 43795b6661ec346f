"""Checks the order of a SPIR-V module: sections, functions, blocks (Khronos SPIR-V specification,
"Logical Layout of a Module").
"""

from __future__ import annotations

from .spirv import (
    DEBUG_INFORMATION,
    OP_CAPABILITY,
    OP_ENTRY_POINT,
    OP_EXECUTION_MODE,
    OP_EXT_INST_IMPORT,
    OP_EXTENSION,
    OP_FUNCTION,
    OP_FUNCTION_END,
    OP_FUNCTION_PARAMETER,
    OP_LABEL,
    OP_LINE,
    OP_LOOP_MERGE,
    OP_MEMORY_MODEL,
    OP_NO_LINE,
    OP_PHI,
    OP_SELECTION_MERGE,
    OP_SWITCH,
    OP_VARIABLE,
    TERMINATORS,
    Instruction,
    Malformed,
)
from .spirv_grammar import CAPABILITIES

# The sections of a module, in the order that the specification asks for.
_SECTIONS: dict[int, int] = {
    OP_CAPABILITY: 0,
    OP_EXTENSION: 1,
    OP_EXT_INST_IMPORT: 2,
    OP_MEMORY_MODEL: 3,
    OP_ENTRY_POINT: 4,
    OP_EXECUTION_MODE: 5,
    331: 5,
    **dict.fromkeys((2, 3, 4, 5, 6, 7, 330), 6),
    **dict.fromkeys((71, 72, 73, 74, 75, 332, 5632, 5633), 7),
}
_SECTION_TYPES, _SECTION_FUNCTIONS = 8, 9
_ANYWHERE = frozenset((0, OP_LINE, OP_NO_LINE, DEBUG_INFORMATION))
_GLOBALS = frozenset((*range(19, 53), OP_VARIABLE, 1, 12, 321, 322, 323, 327, 5600))


def check_layout(instructions: list[Instruction]) -> None:
    """Check it; raises `Malformed`."""
    _check_sections(instructions)
    _check_capabilities(instructions)
    _check_functions(instructions)


def _check_sections(instructions: list[Instruction]) -> None:
    section = 0
    counts = [0] * (_SECTION_FUNCTIONS + 1)
    for instruction in instructions:
        opcode = instruction.opcode
        if opcode in _ANYWHERE:
            continue
        here = _SECTIONS.get(opcode)
        if here is None:
            if section < _SECTION_FUNCTIONS and opcode in _GLOBALS:
                here = _SECTION_TYPES
            else:
                here = _SECTION_FUNCTIONS
        if here < section:
            raise Malformed(f"word {instruction.offset}: opcode {opcode} is out of order")
        if here == _SECTION_FUNCTIONS and section != here and opcode != OP_FUNCTION:
            raise Malformed(f"word {instruction.offset}: opcode {opcode} is outside a function")
        section = here
        counts[section] += 1
    if counts[0] == 0:
        raise Malformed("the module declares no capability")
    if counts[3] != 1:
        raise Malformed(f"the module has {counts[3]} memory models, not 1")


def _check_capabilities(instructions: list[Instruction]) -> None:
    declared = {i.words[0] for i in instructions if i.opcode == OP_CAPABILITY}
    for i in instructions:
        needed = CAPABILITIES.get(i.opcode)
        if needed is not None and declared.isdisjoint(needed):
            raise Malformed(f"word {i.offset}: opcode {i.opcode} needs a capability of {needed}")


def _check_functions(instructions: list[Instruction]) -> None:
    """Functions hold parameters, then blocks; a block is a label ... a terminator."""
    function: Instruction | None = None
    labels: set[int] = set()
    targets: list[Instruction] = []
    in_block = has_parameters_only = False
    for instruction in instructions:
        opcode = instruction.opcode
        where = f"word {instruction.offset}: opcode {opcode}"
        if opcode == OP_FUNCTION:
            if function is not None:
                raise Malformed(f"{where} is inside a function")
            function, labels, targets = instruction, set(), []
            in_block, has_parameters_only = False, True
        elif function is None or opcode in _ANYWHERE:
            continue
        elif opcode == OP_FUNCTION_PARAMETER:
            if not has_parameters_only:
                raise Malformed(f"{where} follows a block")
        elif opcode == OP_LABEL:
            if in_block:
                raise Malformed(f"{where} begins a block before the last one ended")
            in_block, has_parameters_only = True, False
            labels.add(instruction.result)
        elif opcode == OP_FUNCTION_END:
            if in_block:
                raise Malformed(f"{where} comes before the last block ended")
            for branch in targets:
                for target in labels_of(branch):
                    if target not in labels:
                        raise Malformed(
                            f"word {branch.offset}: {target} is not a label of this function"
                        )
            function = None
        elif not in_block:
            raise Malformed(f"{where} is in no block")
        elif opcode in TERMINATORS:
            in_block = False
        if opcode in TERMINATORS or opcode in (OP_PHI, OP_SELECTION_MERGE, OP_LOOP_MERGE):
            targets.append(instruction)
    if function is not None:
        raise Malformed("the last function does not end")


def labels_of(instruction: Instruction) -> tuple[int, ...]:
    opcode, ids = instruction.opcode, instruction.ids
    if opcode == OP_PHI:
        return ids[1::2]
    if opcode in (250, OP_SWITCH):
        return ids[1:]
    if opcode in (249, OP_SELECTION_MERGE, OP_LOOP_MERGE):
        return ids
    return ()
