"""What a SPIR-V module takes from other modules and gives to them (Khronos SPIR-V specification,
"Linkage Type"), and how its functions become reachable by pointer.
"""

from __future__ import annotations

from array import array

from .spirv import OP_CAPABILITY, OP_FUNCTION, OP_VARIABLE, Module, text_of

_ENTRY_POINT, _DECORATE = 15, 71
_DECORATION_BUILTIN, _DECORATION_LINKAGE = 11, 41
# Of several definitions that are LINK_ONCE one is taken.
_LINKAGE_EXPORT, _LINKAGE_IMPORT, _LINKAGE_LINK_ONCE = 0, 1, 2
_OP_EXTENSION = 10
# Of SPV_INTEL_function_pointers: without the decoration the runtime forgets a function's name.
_CAPABILITY_FUNCTION_POINTERS, _CAPABILITY_INDIRECT_REFERENCES = 5603, 5604
_DECORATION_REFERENCED_INDIRECTLY = 5602
_EXTENSION_NAME = b"SPV_INTEL_function_pointers"


def imports(module: Module) -> list[str]:
    """Names that another module has to provide (built-in variables are not such names)."""
    builtins = {
        i.words[0]
        for i in module.instructions
        if i.opcode == _DECORATE and i.words[1] == _DECORATION_BUILTIN
    }
    found = _linked(module, _LINKAGE_IMPORT)
    # Functions called __spirv_* are instructions in disguise, and the runtime provides them.
    return [n for i, n in found.items() if i not in builtins and not n.startswith("__spirv_")]


def exports(module: Module) -> list[str]:
    """Names that other modules may import; kernels are not among them, they have their own."""
    kernels = {text_of(i.words, 2)[0] for i in module.instructions if i.opcode == _ENTRY_POINT}
    names = [*_linked(module, _LINKAGE_EXPORT).values(), *link_once(module)]
    return [name for name in names if name not in kernels]


def link_once(module: Module) -> list[str]:
    """Those of the exports that other modules may define as well."""
    return list(_linked(module, _LINKAGE_LINK_ONCE).values())


def _linked(module: Module, linkage: int) -> dict[int, str]:
    names = {}
    for i in module.instructions:
        if (
            i.opcode == _DECORATE
            and i.words[1] == _DECORATION_LINKAGE
            and module.definitions[i.words[0]].opcode in (OP_FUNCTION, OP_VARIABLE)
        ):
            name, end = text_of(i.words, 2)
            if end < len(i.words) and i.words[end] == linkage:
                names[i.words[0]] = name
    return names


def with_function_pointers(module: Module, words: array[int]) -> array[int]:
    """The words, with pointers to the exported functions to be had (zeModuleGetFunctionPointer).

    words: those of the module, less instructions that come after its annotations at most.
    """
    kept = set(exports(module))
    functions = [
        i
        for i, name in _linked(module, _LINKAGE_EXPORT).items()
        if name in kept and module.definitions[i].opcode == OP_FUNCTION
    ]
    first_decoration = next((i for i in module.instructions if i.opcode == _DECORATE), None)
    if not functions or first_decoration is None:
        return words
    after_capabilities = next(i for i in module.instructions if i.opcode != OP_CAPABILITY).offset
    name = array("I")
    name.frombytes(_EXTENSION_NAME + b"\0" * (4 - len(_EXTENSION_NAME) % 4))
    declared = array(
        "I",
        (
            2 << 16 | OP_CAPABILITY,
            _CAPABILITY_FUNCTION_POINTERS,
            2 << 16 | OP_CAPABILITY,
            _CAPABILITY_INDIRECT_REFERENCES,
            (1 + len(name)) << 16 | _OP_EXTENSION,
        ),
    )
    decorated = array("I")
    for function in functions:
        decorated.extend((3 << 16 | _DECORATE, function, _DECORATION_REFERENCED_INDIRECTLY))
    at = first_decoration.offset
    head, middle = words[:after_capabilities], words[after_capabilities:at]
    return head + declared + name + middle + decorated + words[at:]
