"""What the kernels of a SPIR-V module take, read from the module itself: no driver tells.

Only what is needed for that is read, and what is not understood is left out: whether the module is
right is for the driver to say (Khronos SPIR-V specification, "Physical Layout").
"""

from __future__ import annotations

import sys
from array import array

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Any, NamedTuple

    class Parameter(NamedTuple):
        """A parameter of a kernel.

        kind: POINTER, LOCAL, IMAGE, SAMPLER or VALUE. nbytes: of a value; 0 where it is not known.
        scalar: "i" for integers, "f" for floating-point numbers, "" for what is neither, of the
        value or of what a pointer points to; scalar_nbytes and lanes (of a vector) likewise.
        """

        kind: str
        nbytes: int
        scalar: str
        scalar_nbytes: int
        lanes: int
        name: str

else:
    from collections import namedtuple

    Parameter = namedtuple("Parameter", "kind nbytes scalar scalar_nbytes lanes name")

POINTER, LOCAL, IMAGE, SAMPLER, VALUE = "pointer", "local memory", "image", "sampler", "value"

_NUMBERS = {"i": "int", "f": "float"}
_MAGIC = 0x07230203
_NAME, _ENTRY_POINT, _DECORATE, _CONSTANT = 5, 15, 71, 43
_BOOL, _INT, _FLOAT, _VECTOR, _IMAGE, _SAMPLER = 20, 21, 22, 23, 25, 26
_ARRAY, _STRUCT, _POINTER, _UNTYPED_POINTER = 28, 30, 32, 4417
_FUNCTION, _FUNCTION_PARAMETER = 54, 55
_PACKED = 10
_LOCAL_STORAGE, _FUNCTION_STORAGE = 4, 7
_POINTER_NBYTES = 8
_TYPES = frozenset(
    (_BOOL, _INT, _FLOAT, _VECTOR, _IMAGE, _SAMPLER, _ARRAY, _STRUCT, _POINTER, _UNTYPED_POINTER)
)
_MAX_DEPTH = 16


def described(parameter: Parameter) -> str:
    """As messages name it: "x pointer float32", "n int32"."""
    number = _NUMBERS.get(parameter.scalar, "")
    number = f"{number}{parameter.scalar_nbytes * 8}" if number else ""
    if number and parameter.lanes > 1:
        number += f"x{parameter.lanes}"
    words = [number] if parameter.kind == VALUE and number else [parameter.kind, number]
    return " ".join(word for word in (parameter.name, *words) if word)


def wanted_elements(parameter: Parameter, dtype: Any) -> str:
    """NumPy's name of the numbers that a pointer is to; "" where an array of that type has them, or
    nothing is known."""
    if dtype is None or not parameter.scalar:
        return ""
    if parameter.scalar == "i" and parameter.scalar_nbytes == 1:
        return ""  # bytes: may be anything
    nbytes, kind = dtype.itemsize, dtype.kind
    if kind == "c":
        nbytes, kind = nbytes // 2, "f"
    fits = kind in ("f" if parameter.scalar == "f" else "iub")
    if kind not in "fiub" or (fits and nbytes == parameter.scalar_nbytes):
        return ""
    return f"{_NUMBERS[parameter.scalar]}{8 * parameter.scalar_nbytes}"


def is_spirv(data: bytes) -> bool:
    return data[:4] in (b"\x03\x02\x23\x07", b"\x07\x23\x02\x03")


def parameters_of(data: bytes) -> dict[str, tuple[Parameter, ...]]:
    """The parameters of every kernel, by its name; {} where the module cannot be read."""
    if len(data) < 20 or len(data) % 4 or not is_spirv(data):
        return {}
    words = array("I", data)
    if (words[0] != _MAGIC) != (sys.byteorder == "big" and data[0] == 7):
        words.byteswap()
    try:
        return _Reader(words).kernels()
    except (IndexError, KeyError, ValueError):
        return {}


class _Reader:
    def __init__(self, words: array[int]) -> None:
        self.types: dict[int, tuple[int, array[int]]] = {}
        self.constants: dict[int, int] = {}
        self.names: dict[int, str] = {}
        self.packed: set[int] = set()
        self.entry_points: dict[int, str] = {}
        # Function -> the types and ids of its parameters.
        self.functions: dict[int, list[tuple[int, int]]] = {}
        function: list[tuple[int, int]] = []
        for opcode, operands in _instructions(words):
            if opcode in _TYPES:
                self.types[operands[0]] = opcode, operands[1:]
            elif opcode == _FUNCTION_PARAMETER:
                function.append((operands[0], operands[1]))
            elif opcode == _FUNCTION:
                function = self.functions[operands[1]] = []
            elif opcode == _CONSTANT:
                self.constants[operands[1]] = operands[2]
            elif opcode == _NAME:
                self.names[operands[0]] = _text(operands[1:])
            elif opcode == _ENTRY_POINT:
                self.entry_points[operands[1]] = _text(operands[2:])
            elif opcode == _DECORATE and operands[1] == _PACKED:
                self.packed.add(operands[0])

    def kernels(self) -> dict[str, tuple[Parameter, ...]]:
        return {
            name: tuple(
                self._parameter(kind, self.names.get(value, ""))
                for kind, value in self.functions[function]
            )
            for function, name in self.entry_points.items()
        }

    def _parameter(self, type_id: int, name: str) -> Parameter:
        opcode, operands = self.types[type_id]
        if opcode == _POINTER:
            storage, pointee = operands[0], operands[1]
            if storage == _FUNCTION_STORAGE:  # a structure by value: the callee's copy
                return Parameter(VALUE, self._size(pointee)[0], "", 0, 1, name)
            kind = LOCAL if storage == _LOCAL_STORAGE else POINTER
            return Parameter(kind, _POINTER_NBYTES, *self._scalar(pointee), name)
        if opcode == _UNTYPED_POINTER:
            kind = LOCAL if operands[0] == _LOCAL_STORAGE else POINTER
            return Parameter(kind, _POINTER_NBYTES, "", 0, 1, name)
        if opcode in (_IMAGE, _SAMPLER):
            kind = IMAGE if opcode == _IMAGE else SAMPLER
            return Parameter(kind, _POINTER_NBYTES, "", 0, 1, name)
        return Parameter(VALUE, self._size(type_id)[0], *self._scalar(type_id), name)

    def _scalar(self, type_id: int) -> tuple[str, int, int]:
        """Which numbers a type is made of: "i" or "f", their bytes, how many in a vector."""
        opcode, operands = self.types.get(type_id, (0, array("I")))
        if opcode == _VECTOR:
            scalar, nbytes, _ = self._scalar(operands[0])
            return scalar, nbytes, operands[1]
        if opcode == _INT:
            return "i", operands[0] // 8, 1
        if opcode == _FLOAT:
            return "f", operands[0] // 8, 1
        return "", 0, 1

    def _size(self, type_id: int, depth: int = 0) -> tuple[int, int]:
        """Size and alignment as OpenCL C lays types out; (0, 1) where that is not known."""
        opcode, operands = self.types.get(type_id, (0, array("I")))
        if depth > _MAX_DEPTH:
            return 0, 1
        if opcode in (_INT, _FLOAT):
            return operands[0] // 8, operands[0] // 8
        if opcode == _BOOL:
            return 1, 1
        if opcode in (_POINTER, _UNTYPED_POINTER):
            return _POINTER_NBYTES, _POINTER_NBYTES
        if opcode == _VECTOR:
            nbytes = self._size(operands[0], depth + 1)[0]
            nbytes *= 4 if operands[1] == 3 else operands[1]
            return nbytes, nbytes
        if opcode == _ARRAY:
            nbytes, alignment = self._size(operands[0], depth + 1)
            return nbytes * self.constants.get(operands[1], 0), alignment
        if opcode == _STRUCT:
            return self._struct(type_id, operands, depth)
        return 0, 1

    def _struct(self, type_id: int, members: array[int], depth: int) -> tuple[int, int]:
        end, largest = 0, 1
        for member in members:
            nbytes, alignment = self._size(member, depth + 1)
            if not nbytes:
                return 0, 1
            if type_id in self.packed:
                alignment = 1
            end = -(-end // alignment) * alignment + nbytes
            largest = max(largest, alignment)
        return -(-end // largest) * largest, largest


def _instructions(words: array[int]) -> Iterator[tuple[int, array[int]]]:
    position, end = 5, len(words)
    while position < end:
        word = words[position]
        count = word >> 16
        if not count:
            raise ValueError("an instruction of no words")
        yield word & 0xFFFF, words[position + 1 : position + count]
        position += count


def _text(words: array[int]) -> str:
    if sys.byteorder == "big":
        words = words[:]
        words.byteswap()
    return words.tobytes().split(b"\0", 1)[0].decode("utf-8", "replace")
