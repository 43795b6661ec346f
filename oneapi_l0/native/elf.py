"""Shared libraries for x86-64 Linux, written byte by byte (System V ABI, "Object Files").

Three segments: what is only read, code, and data. The library has the section headers that linkers
and `nm -D` want.
"""

from __future__ import annotations

import struct
from dataclasses import dataclass, field

from .machine_code import Code

PAGE_NBYTES = 4096
_HEADER, _PROGRAM_HEADER, _SECTION_HEADER, _SYMBOL, _RELOCATION = 64, 56, 64, 24, 24
_READ, _WRITE, _EXECUTE = 4, 2, 1

# d_tag of the dynamic section.
_NEEDED, _HASH, _STRTAB, _SYMTAB, _RELA, _RELASZ, _RELAENT = 1, 4, 5, 6, 7, 8, 9
_STRSZ, _SYMENT, _SONAME, _FLAGS, _FLAGS_1, _RELACOUNT = 10, 11, 14, 30, 0x6FFFFFFB, 0x6FFFFFF9
_BIND_NOW = 8
_NOW_NODELETE = 1 | 8  # never unloaded: others keep the addresses of its functions

_R_GLOB_DAT, _R_RELATIVE = 6, 8
_FUNCTION, _OBJECT, _NOTYPE, _GLOBAL = 2, 1, 0, 1 << 4


@dataclass
class SharedLibrary:
    """What goes into one: code, read-only bytes, words of data, and names."""

    soname: str
    code: Code
    needed: tuple[str, ...]
    constants: dict[str, bytes]  # label -> bytes
    imports: tuple[str, ...]  # functions of others; each is a label of a pointer to it
    words: dict[str, list[int | str]]  # label -> numbers, and labels whose addresses they become
    zeros: dict[str, int]  # label -> size in bytes
    functions: dict[str, str] = field(default_factory=dict)  # exported name -> label
    objects: dict[str, str] = field(default_factory=dict)

    def content(self) -> bytes:
        """The file."""
        return _Writer(self).content()


@dataclass
class _Section:
    name: str
    kind: int
    flags: int
    content: bytes
    entry_nbytes: int = 0
    link: str = ""
    info: int = 0
    align: int = 8
    address: int = 0


class _Writer:
    def __init__(self, library: SharedLibrary) -> None:
        self.library = library
        self.strings = bytearray(b"\0")
        self.offsets: dict[str, int] = {}
        self.exports = [*library.functions, *library.objects]

    def string(self, text: str) -> int:
        if text not in self.offsets:
            self.offsets[text] = len(self.strings)
            self.strings += text.encode() + b"\0"
        return self.offsets[text]

    def content(self) -> bytes:
        library = self.library
        names = [*library.imports, *self.exports]
        for name in (library.soname, *library.needed, *names):
            self.string(name)
        constants, labels = _packed(library.constants)
        words: dict[str, list[int | str]] = {f"import {name}": [0] for name in library.imports}
        words |= library.words
        relocations = len(library.imports) + sum(
            isinstance(word, str) for values in words.values() for word in values
        )
        read = [
            _Section(".hash", 5, 2, self.hash_table(names), 4, ".dynsym"),
            _Section(".dynsym", 11, 2, bytes(_SYMBOL * (1 + len(names))), _SYMBOL, ".dynstr", 1),
            _Section(".dynstr", 3, 2, bytes(self.strings), align=1),
            _Section(".rela.dyn", 4, 2, bytes(_RELOCATION * relocations), _RELOCATION, ".dynsym"),
            _Section(".rodata", 1, 2, constants, align=16),
        ]
        text = _Section(".text", 1, 2 | 4, bytes(library.code.content), align=16)
        dynamic = _Section(".dynamic", 6, 2 | 1, bytes(16 * 24), 16, ".dynstr")
        data = _Section(".data", 1, 2 | 1, b"", align=16)
        head_nbytes = _HEADER + 5 * _PROGRAM_HEADER
        end_of_read = _place(read, head_nbytes)
        end_of_text = _place([text], _page(end_of_read))
        at_data = _page(end_of_text)
        _place([dynamic, data], at_data)

        sections = [*read, text, dynamic, data]
        by_name = {section.name: section for section in sections}
        addresses = {name: by_name[".rodata"].address + at for name, at in labels.items()}
        addresses |= {name: text.address + at for name, at in library.code.labels.items()}
        place = data.address
        for label, values in words.items():
            addresses[label] = place
            place += 8 * len(values)
        for label, nbytes in library.zeros.items():
            place = -(-place // 16) * 16
            addresses[label] = place
            place += nbytes

        data.content, by_name[".rela.dyn"].content, relative = self.words_and_relocations(
            words, addresses, data.address
        )
        data.content += bytes(place - data.address - len(data.content))
        by_name[".dynsym"].content = self.symbols(addresses)
        text.content = library.code.linked(text.address, addresses)
        dynamic.content = self.dynamic(by_name, relative).ljust(len(dynamic.content), b"\0")

        segments = [
            (1, _READ, 0, end_of_read),
            (1, _READ | _EXECUTE, text.address, end_of_text - text.address),
            (1, _READ | _WRITE, at_data, place - at_data),
            (2, _READ | _WRITE, dynamic.address, len(dynamic.content)),
            (0x6474E551, _READ | _WRITE, 0, 0),  # PT_GNU_STACK: the stack is not executable
        ]
        return self.file(segments, sections)

    def hash_table(self, names: list[str]) -> bytes:
        """The System V hash table by which symbols are found."""
        buckets = [0] * max(1, len(names) // 2)
        chain = [0] * (1 + len(names))
        for index, name in enumerate(names, 1):
            if index <= len(self.library.imports):
                continue  # nobody looks here for what is not defined here
            bucket = _hash(name) % len(buckets)
            chain[index] = buckets[bucket]
            buckets[bucket] = index
        table = [len(buckets), len(chain), *buckets, *chain]
        return struct.pack(f"<{len(table)}I", *table)

    def symbols(self, addresses: dict[str, int]) -> bytes:
        table = bytearray(_SYMBOL)
        for name in self.library.imports:
            table += struct.pack("<IBBHQQ", self.string(name), _GLOBAL | _NOTYPE, 0, 0, 0, 0)
        for names, kind in (
            (self.library.functions, _FUNCTION),
            (self.library.objects, _OBJECT),
        ):
            section = 6 if kind == _FUNCTION else 8  # .text and .data, by their place in `file`
            for name, label in names.items():
                table += struct.pack(
                    "<IBBHQQ", self.string(name), _GLOBAL | kind, 0, section, addresses[label], 8
                )
        return bytes(table)

    def words_and_relocations(
        self, words: dict[str, list[int | str]], addresses: dict[str, int], place: int
    ) -> tuple[bytes, bytes, int]:
        """The words, the relocations that complete them, and how many of these are relative
        ones, which come first."""
        content, relative, named = bytearray(), bytearray(), bytearray()
        for label, values in words.items():
            if label.startswith("import "):
                symbol = 1 + self.library.imports.index(label.removeprefix("import "))
                named += struct.pack("<QQq", place, symbol << 32 | _R_GLOB_DAT, 0)
            for value in values:
                if isinstance(value, str):
                    relative += struct.pack("<QQq", place, _R_RELATIVE, addresses[value])
                    value = addresses[value]
                content += struct.pack("<Q", value)
                place += 8
        return bytes(content), bytes(relative + named), len(relative) // _RELOCATION

    def dynamic(self, sections: dict[str, _Section], relative: int) -> bytes:
        entries = [(_NEEDED, self.string(name)) for name in self.library.needed]
        entries += [
            (_SONAME, self.string(self.library.soname)),
            (_HASH, sections[".hash"].address),
            (_STRTAB, sections[".dynstr"].address),
            (_STRSZ, len(sections[".dynstr"].content)),
            (_SYMTAB, sections[".dynsym"].address),
            (_SYMENT, _SYMBOL),
            (_RELA, sections[".rela.dyn"].address),
            (_RELASZ, len(sections[".rela.dyn"].content)),
            (_RELAENT, _RELOCATION),
            (_RELACOUNT, relative),
            (_FLAGS, _BIND_NOW),
            (_FLAGS_1, _NOW_NODELETE),
            (0, 0),
        ]
        return b"".join(struct.pack("<QQ", *entry) for entry in entries)

    def file(self, segments: list[tuple[int, int, int, int]], sections: list[_Section]) -> bytes:
        names = b"\0" + b"".join(f"{section.name}\0".encode() for section in sections)
        names += b".shstrtab\0"
        content = bytearray()
        for section in sections:
            content = content.ljust(section.address, b"\0") + section.content
        at_names = len(content)
        content += names
        content += bytes(-len(content) % 8)
        at_headers = len(content)
        indices = {section.name: index for index, section in enumerate(sections, 1)}
        content += bytes(_SECTION_HEADER)
        for section in sections:
            content += struct.pack(
                "<IIQQQQIIQQ",
                names.index(f"\0{section.name}\0".encode()) + 1,
                section.kind,
                section.flags,
                section.address,
                section.address,
                len(section.content),
                indices.get(section.link, 0),
                section.info,
                section.align,
                section.entry_nbytes,
            )
        name = names.index(b"\0.shstrtab\0") + 1
        content += struct.pack("<IIQQQQIIQQ", name, 3, 0, 0, at_names, len(names), 0, 0, 1, 0)
        header = b"\x7fELF" + bytes([2, 1, 1, 0]) + bytes(8)
        header += struct.pack(
            "<HHIQQQIHHHHHH",
            3,  # ET_DYN
            62,  # EM_X86_64
            1,
            0,
            _HEADER,
            at_headers,
            0,
            _HEADER,
            _PROGRAM_HEADER,
            len(segments),
            _SECTION_HEADER,
            len(sections) + 2,
            len(sections) + 1,
        )
        for kind, flags, address, nbytes in segments:
            align = PAGE_NBYTES if kind == 1 else 8
            header += struct.pack(
                "<IIQQQQQQ", kind, flags, address, address, address, nbytes, nbytes, align
            )
        content[: len(header)] = header
        return bytes(content)


def _packed(blocks: dict[str, bytes]) -> tuple[bytes, dict[str, int]]:
    content, labels = bytearray(), {}
    for label, block in blocks.items():
        content += bytes(-len(content) % 4)  # for wide characters
        labels[label] = len(content)
        content += block
    return bytes(content), labels


def _place(sections: list[_Section], address: int) -> int:
    """Gives each its address; returns the end."""
    for section in sections:
        address = -(-address // section.align) * section.align
        section.address = address
        address += len(section.content)
    return address


def _page(address: int) -> int:
    return -(-address // PAGE_NBYTES) * PAGE_NBYTES


def _hash(name: str) -> int:
    value = 0
    for byte in name.encode():
        value = (value << 4) + byte
        high = value & 0xF0000000
        value = (value ^ high >> 24) & ~high
    return value & 0xFFFFFFFF
