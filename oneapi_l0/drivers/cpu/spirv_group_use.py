"""Which kernels can tell how their work-items are grouped (Khronos SPIR-V specification, "BuiltIn",
"Group and Subgroup Instructions", "Atomic Instructions").

A kernel that cannot gives the same results in larger groups, and those are what the runtime makes
fast: it computes 16 work-items of a group at once, but one at a time in groups of 8.
"""

from __future__ import annotations

from collections.abc import Sequence

from .spirv import OP_FUNCTION, OP_FUNCTION_END, OP_LABEL, OP_VARIABLE, Module

_CALL, _CONTROL_BARRIER = 57, 224
# Where the memory access mask of an instruction is that reads.
_MASK_OF_READ = {61: 1, 63: 2, 64: 3}
_DECORATE, _MEMBER_DECORATE, _GROUP_DECORATE, _DECORATION_BUILT_IN = 71, 72, 74, 11
# WorkDim, GlobalInvocationId, GlobalSize, GlobalOffset, GlobalLinearId.
_GLOBAL_BUILT_INS = frozenset((28, 30, 31, 33, 34))
_STORAGE_WORKGROUP = 4
_VOLATILE = 0x1
# All that is newer than SPIR-V's first 256 instructions has to do with groups, queues and pipes,
# but for: OpNoLine, OpSizeOf, OpCopyLogical, the end of a program that cannot be reached, OpAssume
# and OpExpect. Work-items that wait for each other by atomics may count on their own group.
_BLIND_EXTRAS = frozenset((317, 321, 400, 4416, 5630, 5631))
_ATOMICS = range(227, 243)


def functions_that_see_groups(module: Module) -> set[int]:
    """The ids of the functions whose results may depend on the size of groups, or that may not
    finish in larger ones. What is not known is among them.
    """
    telling = _telling_ids(module)
    seeing: set[int] = set()
    calls: dict[int, set[int]] = {}
    has_body: set[int] = set()
    function = 0
    for instruction in module.instructions:
        opcode, words = instruction.opcode, instruction.words
        if opcode == OP_FUNCTION:
            function = instruction.result
            calls[function] = set()
        elif opcode == OP_FUNCTION_END:
            function = 0
        if not function:
            continue
        if opcode == OP_LABEL:
            has_body.add(function)
        if opcode == _CALL:
            calls[function].add(instruction.ids[0])
        elif (
            opcode == _CONTROL_BARRIER
            or opcode in _ATOMICS
            or (opcode >= 256 and opcode not in _BLIND_EXTRAS)
            or (opcode in _MASK_OF_READ and _is_volatile(words[_MASK_OF_READ[opcode] :]))
            or not telling.isdisjoint(instruction.ids)
        ):
            seeing.add(function)
    seeing.update(calls.keys() - has_body)
    # Who calls one that sees, sees; a pointer to a function may be to any of them.
    while True:
        blind = calls.keys() - seeing
        more = {function for function in blind if not calls[function] <= blind}
        if not more:
            return seeing
        seeing |= more


def _is_volatile(masks: Sequence[int]) -> bool:
    return bool(masks and masks[0] & _VOLATILE)


def _telling_ids(module: Module) -> set[int]:
    """The variables that hold what differs with the groups, and what is made of them outside of
    functions."""
    telling: set[int] = set()
    for instruction in module.instructions:
        opcode, words = instruction.opcode, instruction.words
        if opcode == OP_FUNCTION:
            break
        if opcode == _DECORATE:
            if words[1] == _DECORATION_BUILT_IN and words[2] not in _GLOBAL_BUILT_INS:
                telling.add(words[0])
        elif opcode == _MEMBER_DECORATE:
            if words[2] == _DECORATION_BUILT_IN:
                telling.add(words[0])
        elif opcode == _GROUP_DECORATE:
            if words[0] in telling:
                telling.update(words)
        elif instruction.result and (
            (opcode == OP_VARIABLE and words[0] == _STORAGE_WORKGROUP)
            or instruction.type in telling
            or not telling.isdisjoint(instruction.ids)
        ):
            telling.add(instruction.result)
    return telling
