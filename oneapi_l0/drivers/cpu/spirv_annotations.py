"""Checks what decorates a SPIR-V module: decorations, execution modes, memory model, imports.

Numbers are the enumerants of the SPIR-V specification with the operands that they take. Those of
vendor extensions pass unchecked, for the runtime ignores the ones that it does not know.
"""

from __future__ import annotations

import re

from .spirv import (
    OP_EXECUTION_MODE,
    OP_EXT_INST_IMPORT,
    OP_EXTENSION,
    OP_FUNCTION,
    OP_FUNCTION_PARAMETER,
    OP_MEMORY_MODEL,
    OP_VARIABLE,
    Instruction,
    Module,
    text_of,
)
from .spirv_types import OTHER, POINTER, TYPE_STRUCT, Types, require

_SOURCE, _DECORATE, _MEMBER_DECORATE = 3, 71, 72
_DECORATION_GROUP, _GROUP_DECORATE, _GROUP_MEMBER_DECORATE = 73, 74, 75
_EXTENSION_NAME = re.compile(r"SPV_\w+", re.ASCII)
_FIRST_VENDOR_ENUMERANT = 5000
_LAST_ENUMERANT = 7000

# Decoration: how many words follow.
_DECORATIONS = {
    **dict.fromkeys((0, 10, 19, 20, 21, 22, 23, 24, 25, 26, 28, 42, 4469, 4470), 0),
    **dict.fromkeys((1, 6, 11, 35, 38, 39, 40, 44, 45), 1),
}
_SPEC_ID, _BUILTIN, _PARAMETER_ATTRIBUTE, _ROUNDING = 1, 11, 38, 39
_LINKAGE, _ALIGNMENT, _MAX_BYTE_OFFSET = 41, 44, 45
_BY_VALUE, _STRUCT_RETURN, _LAST_PARAMETER_ATTRIBUTE = 2, 3, 7
_NEEDS_POINTER = frozenset((2, 3, 4, 5, 6, 7))
# Built-in variable: width and number of components of the integers that it holds.
_BUILTINS = {
    **dict.fromkeys((24, 25, 26, 27, 28, 31, 32, 33), (64, 3)),
    **dict.fromkeys((29, 34), (64, 1)),
    **dict.fromkeys((30, 36, 37, 38, 39, 40, 41), (32, 1)),
    **dict.fromkeys(range(4416, 4421), (32, 4)),
}

# Execution mode: how many words follow.
_MODES = {
    17: 3,
    18: 3,
    30: 1,
    **dict.fromkeys((31, 33, 34), 0),
    **dict.fromkeys((35, 36, 4459, 4460, 4461, 4462, 4463), 1),
    5893: 3,
    5894: 1,
    5895: 0,
    5896: 1,
}
_MAX_GROUP_SIZE = 8192
_INSTRUCTION_SETS = ("OpenCL.std", "OpenCL.DebugInfo.100", "SPIRV.debug", "DebugInfo")
_NON_SEMANTIC = "NonSemantic."
# Unknown, OpenCL C, OpenCL C++, C++ for OpenCL: the runtime crashes on SYCL and later ones.
_SOURCE_LANGUAGES = (0, 3, 4, 6)


def check_annotations(module: Module, types: Types) -> None:
    """Check them all; raises `Malformed`."""
    groups: dict[int, list[Instruction]] = {}
    for i in module.instructions:
        opcode, words = i.opcode, i.words
        if opcode == _DECORATE:
            target = module.definitions[words[0]]
            if target.opcode == _DECORATION_GROUP:
                groups.setdefault(words[0], []).append(i)
            else:
                _check_decoration(i, target, types)
        elif opcode in (_GROUP_DECORATE, _GROUP_MEMBER_DECORATE):
            group = module.definitions[words[0]]
            require(group.opcode == _DECORATION_GROUP, i, "not a decoration group")
            for decoration in groups.get(words[0], ()):
                require(opcode == _GROUP_DECORATE, i, "decorates members as a group")
                for id_ in words[1:]:
                    _check_decoration(decoration, module.definitions[id_], types)
        elif opcode == OP_EXTENSION:
            name = text_of(words)[0]
            require(_EXTENSION_NAME.fullmatch(name), i, f"extension {name!r}")
        elif opcode == _MEMBER_DECORATE:
            structure = module.definitions[words[0]]
            fits = structure.opcode == TYPE_STRUCT and words[1] < len(structure.words)
            require(fits, i, "decorates no member of a structure")
        elif opcode == OP_EXECUTION_MODE:
            _check_mode(i, types)
        elif opcode == OP_MEMORY_MODEL:
            require(words[0] == 2, i, "the addressing model is not Physical64")
            require(words[1] == 2, i, "the memory model is not OpenCL")
        elif opcode == OP_EXT_INST_IMPORT:
            name = text_of(words)[0]
            known = name in _INSTRUCTION_SETS or name.startswith(_NON_SEMANTIC)
            require(known, i, f"unknown instruction set {name!r}")
        elif opcode == _SOURCE:
            require(words[0] in _SOURCE_LANGUAGES, i, f"source language {words[0]}")
            require(
                len(words) < 3 or module.definitions[words[2]].opcode == 7, i, "file is no string"
            )
        elif opcode == OP_FUNCTION:
            return


def _check_decoration(i: Instruction, target: Instruction, types: Types) -> None:
    words = i.words
    decoration = words[1]
    if decoration >= _FIRST_VENDOR_ENUMERANT:
        require(decoration < _LAST_ENUMERANT, i, f"unknown decoration {decoration}")
        return
    if decoration == _LINKAGE:
        end = text_of(words, 2)[1]
        fits = len(words) == end + 1 and words[end] <= 2
        require(fits and target.opcode in (OP_FUNCTION, OP_VARIABLE), i, "bad linkage")
        return
    require(_DECORATIONS.get(decoration) == len(words) - 2, i, f"bad decoration {decoration}")
    value = words[2] if len(words) > 2 else 0
    if decoration == _PARAMETER_ATTRIBUTE:
        require(value <= _LAST_PARAMETER_ATTRIBUTE, i, f"parameter attribute {value}")
        require(target.opcode == OP_FUNCTION_PARAMETER, i, "decorates no parameter")
        kind, _, pointee = types.shape(target.type)
        if value in _NEEDS_POINTER:
            # clang says of images too that they are not captured or not written.
            is_handle = kind == OTHER and value not in (_BY_VALUE, _STRUCT_RETURN)
            require(kind == POINTER or is_handle, i, "decorates a parameter that is no pointer")
        else:
            require(kind == "integer", i, "decorates a parameter that is no integer")
        if value in (_BY_VALUE, _STRUCT_RETURN):
            require(types.opcode(pointee) not in (19, 33, 31), i, "points to what has no size")
    elif decoration == _BUILTIN:
        require(value in _BUILTINS, i, f"built-in variable {value}")
        require(target.opcode == OP_VARIABLE, i, "decorates no variable")
        _, storage, pointee = types.shape(target.type)
        # Older translators put them in UniformConstant, and runtimes take both.
        require(storage in (0, 1), i, "the variable is not in storage class Input")
        require(types.shape(pointee) == ("integer", *_BUILTINS[value]), i, "of another type")
    elif decoration in (_ALIGNMENT, _MAX_BYTE_OFFSET):
        require(target.type and types.shape(target.type)[0] == POINTER, i, "not a pointer")
        fits = 0 < value <= 1 << 28 and not value & (value - 1)
        require(decoration != _ALIGNMENT or fits, i, f"an alignment of {value}")
    elif decoration == _SPEC_ID:
        require(target.opcode in (48, 49, 50), i, "decorates no specialization constant")
    elif decoration == _ROUNDING:
        require(value <= 3, i, f"rounding mode {value}")
    elif decoration == 10:
        require(target.opcode == TYPE_STRUCT, i, "packs what is no structure")
    elif decoration == 28:
        require(109 <= target.opcode <= 114, i, "saturates what is no conversion")


def _check_mode(i: Instruction, types: Types) -> None:
    words, mode = i.words, i.words[1]
    if mode not in _MODES:
        known = _FIRST_VENDOR_ENUMERANT <= mode < _LAST_ENUMERANT
        require(known, i, f"unknown execution mode {mode}")
        return
    require(len(words) - 2 == _MODES[mode], i, f"bad operands of execution mode {mode}")
    if mode in (17, 18, 5893):
        x, y, z = words[2], words[3], words[4]
        fits = 0 < x * y * z <= _MAX_GROUP_SIZE and max(x, y, z) <= _MAX_GROUP_SIZE
        require(fits, i, f"a group size of {x} x {y} x {z}")
    elif mode == 30:
        kind, count = words[2] & 0xFFFF, words[2] >> 16
        require(kind <= 6 and count in (0, 1, 2, 3, 4, 8, 16), i, "a bad vector type")
    elif mode == 35:
        require(words[2] in (4, 8, 16, 32, 64), i, f"a subgroup size of {words[2]}")
    elif mode == 36:
        require(0 < words[2] <= _MAX_GROUP_SIZE, i, f"{words[2]} subgroups")
