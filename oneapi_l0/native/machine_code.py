"""x86-64 machine code with labels: as much of an assembler as a few stubs need.

Operands in memory are relative to the instruction pointer, so the code runs wherever it is loaded.
The calling convention is that of the System V ABI for AMD64.
"""

from __future__ import annotations

from collections.abc import Mapping

_LEA = {"rax": "48 8d 05", "rcx": "48 8d 0d", "rdx": "48 8d 15", "rsi": "48 8d 35"}
_LEA |= {"rdi": "48 8d 3d", "r11": "4c 8d 1d"}
_PUSH = {"rbx": "53", "rcx": "51", "rdx": "52", "rsi": "56", "rdi": "57", "r8": "41 50"}
_PUSH |= {"r9": "41 51", "r12": "41 54"}
_POP = {"rax": "58", "rbx": "5b", "rcx": "59", "rdx": "5a", "rsi": "5e", "rdi": "5f"}
_POP |= {"r8": "41 58", "r9": "41 59", "r12": "41 5c"}
_ZERO = {"eax": "31 c0", "ecx": "31 c9", "edx": "31 d2", "esi": "31 f6", "edi": "31 ff"}
_SET = {"eax": "b8", "ecx": "b9", "esi": "be", "edi": "bf"}
_MOVE = {
    ("rdx", "rax"): "48 89 c2",
    ("rdi", "rax"): "48 89 c7",
    ("rbx", "rax"): "48 89 c3",
    ("rsi", "rbx"): "48 89 de",
    ("rdi", "rbx"): "48 89 df",
    ("ebx", "eax"): "89 c3",
    ("edi", "ebx"): "89 df",
    ("r12d", "eax"): "41 89 c4",
}


class Code:
    """Instructions, appended one by one; labels may be used before they are placed."""

    def __init__(self) -> None:
        self.content = bytearray()
        self.labels: dict[str, int] = {}
        self._references: list[tuple[int, str, int]] = []

    def label(self, name: str) -> None:
        """Names the place of the next instruction."""
        if name in self.labels:
            raise ValueError(f"{name} is placed twice")
        self.labels[name] = len(self.content)

    def raw(self, text: str) -> None:
        """An instruction by its bytes."""
        self.content += bytes.fromhex(text)

    def _relative(self, opcode: str, label: str, offset: int = 0) -> None:
        self.raw(opcode)
        self._references.append((len(self.content), label, offset))
        self.content += bytes(4)

    def load_address(self, register: str, label: str) -> None:
        self._relative(_LEA[register], label)

    def load_pointer(self, register: str, label: str) -> None:
        """The pointer that is at the label."""
        self._relative(_LEA[register].replace("8d", "8b"), label)

    def set(self, register: str, value: int) -> None:
        self.raw(_SET[register])
        self.content += value.to_bytes(4, "little")

    def zero(self, *registers: str) -> None:
        for register in registers:
            self.raw(_ZERO[register])

    def move(self, to: str, source: str) -> None:
        self.raw(_MOVE[to, source])

    def push(self, *registers: str) -> None:
        for register in registers:
            self.raw(_PUSH[register])

    def pop(self, *registers: str) -> None:
        for register in registers:
            self.raw(_POP[register])

    def push_number(self, value: int) -> None:
        self.raw("68")
        self.content += value.to_bytes(4, "little")

    def grow_stack(self, nbytes: int) -> None:
        self.raw("48 81 ec")
        self.content += nbytes.to_bytes(4, "little")

    def shrink_stack(self, nbytes: int) -> None:
        self.raw("48 81 c4")
        self.content += nbytes.to_bytes(4, "little")

    def save_vectors(self) -> None:
        """xmm0 to xmm7, which hold floating-point arguments, to the stack."""
        for number in range(8):
            self.raw(f"0f 29 {0x84 | number << 3:02x} 24")
            self.content += (16 * number).to_bytes(4, "little")

    def restore_vectors(self) -> None:
        for number in range(8):
            self.raw(f"0f 28 {0x84 | number << 3:02x} 24")
            self.content += (16 * number).to_bytes(4, "little")

    def call(self, label: str) -> None:
        self._relative("e8", label)

    def call_pointer(self, label: str) -> None:
        """Calls what the pointer at the label points to."""
        self._relative("ff 15", label)

    def call_rax(self) -> None:
        self.raw("ff d0")

    def jump(self, label: str) -> None:
        self._relative("e9", label)

    def jump_pointer(self, label: str, offset: int = 0) -> None:
        """Jumps to where the pointer so many bytes behind the label points."""
        self._relative("ff 25", label, offset)

    def jump_to_element(self) -> None:
        """Jumps to where element rax of the array of pointers at r11 points."""
        self.raw("41 ff 24 c3")

    def jump_if_zero(self, label: str) -> None:
        """After `test_*`."""
        self._relative("0f 84", label)

    def jump_if_not_zero(self, label: str) -> None:
        self._relative("0f 85", label)

    def test_rax(self) -> None:
        self.raw("48 85 c0")

    def test_eax(self) -> None:
        self.raw("85 c0")

    def test_r12d(self) -> None:
        self.raw("45 85 e4")

    def store_rax_times_ecx(self) -> None:
        """Writes rax ecx times to where rdi points, and moves rdi behind."""
        self.raw("f3 48 ab")

    def give_back(self) -> None:
        self.raw("c3")

    def linked(self, address: int, others: Mapping[str, int]) -> bytes:
        """The bytes for that address; `others` are the addresses of the labels elsewhere."""
        linked = bytearray(self.content)
        for place, label, offset in self._references:
            target = address + self.labels[label] if label in self.labels else others[label]
            distance = target + offset - (address + place + 4)
            linked[place : place + 4] = distance.to_bytes(4, "little", signed=True)
        return bytes(linked)
