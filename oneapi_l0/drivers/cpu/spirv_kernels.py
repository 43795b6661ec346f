"""What a host must know of the kernels in a SPIR-V module: names, parameters, group sizes.

The Intel CPU runtime does not tell (its clGetKernelArgInfo always fails), so the module does.
"""

from __future__ import annotations

import re
from typing import Any, NamedTuple

from .spirv import (
    OP_ENTRY_POINT,
    OP_EXECUTION_MODE,
    OP_FUNCTION,
    OP_FUNCTION_PARAMETER,
    Malformed,
    Module,
    text_of,
)
from .spirv_group_use import functions_that_see_groups
from .spirv_sizes import POINTER_NBYTES, Layout

VALUE, GLOBAL_POINTER, LOCAL_POINTER, IMAGE, SAMPLER, OTHER = range(6)
KIND_NAMES = ("value", "pointer", "local memory", "image", "sampler", "unsupported object")

_MODEL_KERNEL = 6
_MODE_LOCAL_SIZE, _MODE_SUBGROUP_SIZE, _MODE_SUBGROUPS_PER_WORKGROUP = 17, 35, 36
_MODE_LOCAL_SIZE_HINT, _MODE_VECTOR_TYPE_HINT = 18, 30
_HINTED_TYPES = ("char", "short", "int", "long", "half", "float", "double")
_DECORATE, _DECORATION_SPEC_ID = 71, 1
_STORAGE_KINDS = {0: GLOBAL_POINTER, 4: LOCAL_POINTER, 5: GLOBAL_POINTER}
_STORAGE_FUNCTION = 7
_KERNEL_NAME = re.compile(r"[A-Za-z0-9_.$@?-]+")


class Parameter(NamedTuple):
    """One kernel parameter: what it is, and the bytes of its value."""

    kind: int
    nbytes: int


class Kernel(NamedTuple):
    """A kernel as its module declares it; 0 stands for "not required".

    sees_groups: whether its results may depend on how work-items are grouped.
    """

    name: str
    parameters: tuple[Parameter, ...]
    group_size: tuple[int, int, int] = (0, 0, 0)
    subgroup_size: int = 0
    subgroup_count: int = 0
    attributes: str = ""
    sees_groups: bool = True

    def to_json(self) -> list[Any]:
        return list(self)

    @staticmethod
    def from_json(data: list[Any]) -> Kernel:
        name, parameters, (x, y, z), subgroup_size, subgroup_count, attributes, sees = data
        pairs = tuple(Parameter(int(kind), int(nbytes)) for kind, nbytes in parameters)
        return Kernel(name, pairs, (x, y, z), subgroup_size, subgroup_count, attributes, sees)


def kernels(module: Module) -> list[Kernel]:
    """The entry points of the module, in its order; raises `Malformed`."""
    entry_points: dict[int, str] = {}
    modes: dict[int, dict[int, tuple[int, ...]]] = {}
    parameters: dict[int, list[Parameter]] = {}
    layout = Layout(module)
    function = 0
    for instruction in module.instructions:
        opcode, words = instruction.opcode, instruction.words
        if opcode == OP_ENTRY_POINT:
            name = text_of(words, 2)[0]
            if words[0] != _MODEL_KERNEL:
                raise Malformed(f"entry point {name!r} is for execution model {words[0]}, not 6")
            if words[1] in entry_points or name in entry_points.values():
                raise Malformed(f"entry point {name!r} is declared twice")
            if not _KERNEL_NAME.fullmatch(name):
                # The runtime ends the process on some of these, a comma for one.
                raise Malformed(f"entry point {name!r} has characters that no identifier has")
            if module.definitions[words[1]].opcode != OP_FUNCTION:
                raise Malformed(f"entry point {name!r} is not a function")
            entry_points[words[1]] = name
        elif opcode == OP_EXECUTION_MODE:
            if words[0] not in entry_points:
                raise Malformed(f"an execution mode is for {words[0]}, which is no entry point")
            modes.setdefault(words[0], {})[words[1]] = tuple(words[2:])
        elif opcode == OP_FUNCTION:
            function = instruction.result
        elif opcode == OP_FUNCTION_PARAMETER and function in entry_points:
            parameters.setdefault(function, []).append(_parameter(layout, instruction.type))
    seeing = functions_that_see_groups(module)
    result = []
    for function, name in entry_points.items():
        mode = modes.get(function, {})
        size = mode.get(_MODE_LOCAL_SIZE, (0, 0, 0))
        if len(size) != 3:
            raise Malformed(f"kernel {name!r}: LocalSize has {len(size)} numbers, not 3")
        kinds = tuple(parameters.get(function, ()))
        subgroup_size = (mode.get(_MODE_SUBGROUP_SIZE) or (0,))[0]
        subgroups = (mode.get(_MODE_SUBGROUPS_PER_WORKGROUP) or (0,))[0]
        group = (size[0], size[1], size[2])
        attributes = _attributes(mode)
        sees_groups = (
            function in seeing
            or size != (0, 0, 0)
            or any(parameter.kind == LOCAL_POINTER for parameter in kinds)
        )
        result.append(Kernel(name, kinds, group, subgroup_size, subgroups, attributes, sees_groups))
    return result


def _attributes(mode: dict[int, tuple[int, ...]]) -> str:
    """What the kernel's source declared, in OpenCL's words; the runtime does not remember it."""
    words = []
    for number, attribute in (
        (_MODE_LOCAL_SIZE, "reqd_work_group_size"),
        (_MODE_LOCAL_SIZE_HINT, "work_group_size_hint"),
        (_MODE_SUBGROUP_SIZE, "intel_reqd_sub_group_size"),
    ):
        if number in mode:
            words.append(f"{attribute}({','.join(map(str, mode[number]))})")
    if _MODE_VECTOR_TYPE_HINT in mode:
        hint = mode[_MODE_VECTOR_TYPE_HINT][0]
        kind, count = hint & 0xFFFF, hint >> 16
        if kind < len(_HINTED_TYPES):
            words.append(f"vec_type_hint({_HINTED_TYPES[kind]}{count if count > 1 else ''})")
    return " ".join(words)


def constant_sizes(module: Module) -> dict[int, int]:
    """The bytes of each specialization constant, by its SpecId."""
    layout = Layout(module)
    sizes = {}
    for instruction in module.instructions:
        words = instruction.words
        if instruction.opcode == _DECORATE and words[1] == _DECORATION_SPEC_ID and len(words) == 3:
            sizes[words[2]] = layout.of(module.definitions[words[0]].type)[0]
    return sizes


def _parameter(layout: Layout, type_id: int) -> Parameter:
    definition = layout.definitions[type_id]
    opcode = definition.opcode
    if opcode == 32:
        storage = definition.words[0]
        if storage == _STORAGE_FUNCTION:
            # A structure by value: the parameter is a pointer to the callee's copy.
            return Parameter(VALUE, layout.of(definition.words[1])[0])
        kind = _STORAGE_KINDS.get(storage)
        if kind is None:
            raise Malformed(f"a kernel parameter points to storage class {storage}")
        return Parameter(kind, 0 if kind == LOCAL_POINTER else POINTER_NBYTES)
    if opcode in (25, 26):
        return Parameter(IMAGE if opcode == 25 else SAMPLER, POINTER_NBYTES)
    if opcode in (21, 22, 23, 24, 28, 30):
        return Parameter(VALUE, layout.of(type_id)[0])
    return Parameter(OTHER, POINTER_NBYTES)
