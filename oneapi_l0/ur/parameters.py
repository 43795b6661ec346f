"""What a program's kernels take, read from its SPIR-V: Unified Runtime does not tell."""

from __future__ import annotations

import struct

from ..errors import BuildFailed

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .context import Context

_FLOATS = {2: "e", 4: "f", 8: "d"}
_OP_INT, _OP_FLOAT = 21, 22


class Parameter:
    """One parameter. kind: value, pointer, local memory, image or sampler; number: int or float
    where the value is one; nbytes: its size."""

    __slots__ = ("kind", "nbytes", "number")

    def __init__(self, kind: str, nbytes: int, number: str) -> None:
        self.kind, self.nbytes, self.number = kind, nbytes, number

    def pack(self, value: float) -> bytes:
        """A Python number as the kernel takes it; raises OverflowError, struct.error."""
        if self.number == "float":
            return struct.pack(f"<{_FLOATS[self.nbytes]}", value)
        if isinstance(value, float):
            raise OverflowError("a float is no integer")
        return value.to_bytes(self.nbytes, "little", signed=value < 0)

    def __str__(self) -> str:
        if self.number:
            return f"{self.number}{self.nbytes * 8}"
        return f"value of {self.nbytes} bytes" if self.kind == "value" else self.kind


def checked(data: bytes, context: Context) -> dict[str, tuple[Parameter, ...]]:
    """The parameters of each kernel of a SPIR-V module.

    Raises BuildFailed for what would end or hang the Intel CPU runtime, where it would have to
    compile it; a compiler that knows more than we do is left to judge, and its kernels' parameters
    are not known.
    """
    from ..drivers.cpu.spirv import Malformed, read
    from ..drivers.cpu.spirv_kernels import KIND_NAMES, kernels
    from ..drivers.cpu.spirv_validate import validate

    is_cpu = any(device.type.name == "CPU" for device in context.devices)
    try:
        module = validate(data) if is_cpu else read(data)
        found = kernels(module)
    except Malformed as reason:
        if not is_cpu:
            return {}
        raise BuildFailed(
            f"the SPIR-V module is not well-formed: {reason}", hint="spirv-val says more."
        ) from None
    numbers = _numbers(module)
    return {
        kernel.name: tuple(
            Parameter(KIND_NAMES[kind], nbytes, number)
            for (kind, nbytes), number in zip(kernel.parameters, numbers[kernel.name], strict=True)
        )
        for kernel in found
    }


def _numbers(module: object) -> dict[str, list[str]]:
    """For each kernel whether its parameters are "int", "float" or "", no number."""
    from ..drivers.cpu.spirv import (
        OP_ENTRY_POINT,
        OP_FUNCTION,
        OP_FUNCTION_PARAMETER,
        Module,
        text_of,
    )

    assert isinstance(module, Module)
    names: dict[int, str] = {}
    numbers: dict[str, list[str]] = {}
    function = 0
    for instruction in module.instructions:
        if instruction.opcode == OP_ENTRY_POINT:
            name = text_of(instruction.words, 2)[0]
            names[instruction.words[1]], numbers[name] = name, []
        elif instruction.opcode == OP_FUNCTION:
            function = instruction.result
        elif instruction.opcode == OP_FUNCTION_PARAMETER and function in names:
            opcode = module.definitions[instruction.type].opcode
            word = {_OP_INT: "int", _OP_FLOAT: "float"}.get(opcode, "")
            numbers[names[function]].append(word)
    return numbers
