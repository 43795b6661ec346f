"""What a C compiler sees in headers, as facts that two sets of declarations can be compared by.

gcc is asked without running anything: `-aux-info` prints the prototype of every function that a
source declares, so a function whose parameter is a pointer to `__typeof__(x)` tells x's type in
words, const included, and one whose parameters are pointers to arrays tells a number.
"""

from __future__ import annotations

import re
import subprocess
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, TypeAlias

from codegen.emit.cdef import cdef
from codegen.library import Library

Fact: TypeAlias = tuple[str, str]  # the declaration, what about it: ("ze_uuid_t", "offset of id")
Facts: TypeAlias = dict[Fact, "int | str"]

HEADERS = ("*_api.h", "*_ddi.h", "*_ddi_common.h")
PRELUDE = "#include <stdbool.h>\n#include <stddef.h>\n#include <stdint.h>\n"

# They say what a compiler wants to read, so that only their names can agree.
PLATFORM_MACRO = re.compile(r"(ZE|UR)_(APICALL|CALLBACK_CONV|APIEXPORT|DLLEXPORT)")
INCLUDE_GUARD = re.compile(r"_?[A-Z_]+_H(_INCLUDED)?")


class Unreadable(Exception):
    """A declaration that this small reader was not made for."""


# Reading declarations ----------------------------------------------------------------------------


@dataclass
class Declaration:
    """One declared name; `kind` is struct, union, enum, pfn, typedef, function, constant or one of
    `number`, `string`, `call` and `platform` for macros."""

    name: str
    kind: str
    detail: str = ""  # the tag, what a typedef stands for, a macro's text
    parts: tuple[str, ...] = ()  # members, enumerators, parameters, initial values


def _gcc(source: str, *options: str | Path) -> str:
    command = ["gcc", "-std=gnu11", "-w", "-x", "c", *options, "-"]
    result = subprocess.run(command, input=source, capture_output=True, text=True)
    if result.returncode:
        raise Unreadable(f"gcc refuses the declarations:\n{result.stderr[:2000]}")
    return result.stdout


@dataclass
class Source:
    """C text and the folder whose headers it includes."""

    text: str
    folder: Path | None = None
    declarations: dict[str, Declaration] = field(default_factory=dict)

    def __post_init__(self) -> None:
        for declaration in _read(self._preprocessed()):
            if declaration.name in self.declarations:
                raise Unreadable(f"{declaration.name} is declared twice")
            self.declarations[declaration.name] = declaration

    @property
    def options(self) -> list[str | Path]:
        # Unified Runtime's headers include each other as "unified-runtime/ur_api.h".
        return ["-I", self.folder, "-I", self.folder.parent] if self.folder else []

    def _preprocessed(self) -> str:
        """The lines that come from our text or our folder, with the macros defined there."""
        lines = []
        ours = False
        for line in _gcc(PRELUDE + self.text, "-E", "-dD", *self.options).splitlines():
            if marker := re.match(r'# \d+ "(.*?)"', line):
                ours = marker[1] == "<stdin>" or Path(marker[1]).parent == self.folder
            elif ours and not line.startswith("#undef"):
                lines.append(line)
        return "\n".join(lines)


def headers(folder: Path) -> Source:
    """All API headers of a folder."""
    names = sorted(path.name for pattern in HEADERS for path in folder.glob(pattern))
    return Source("".join(f'#include "{name}"\n' for name in names), folder)


def _read(text: str) -> Iterator[Declaration]:
    code = []
    for line in text.splitlines():
        if match := re.match(r"#define (\w+)(\(.*?\))?\s*(.*)", line):
            if not INCLUDE_GUARD.fullmatch(match[1]):
                yield _macro(match[1], match[2] or "", match[3])
        else:
            code.append(line)
    plain = re.sub(r"__attribute__\s*\(\(visibility\s*\(\"default\"\)\)\)", "", "\n".join(code))
    names: dict[str, str] = {}  # of tags: `typedef struct _ze_uuid_t ze_uuid_t;` may come first
    for tokens in _split(re.findall(r'\w+|"[^"]*"|\S', plain), ";"):
        if declaration := _declaration(tokens, names):
            yield declaration


def _macro(name: str, params: str, text: str) -> Declaration:
    if params:
        return Declaration(name, "call", re.sub(r"\s", "", params + text))
    if PLATFORM_MACRO.fullmatch(name):
        return Declaration(name, "platform")
    if text.startswith('"'):
        return Declaration(name, "string", text)
    return Declaration(name, "number")


def _split(tokens: list[str], separator: str) -> Iterator[list[str]]:
    """The runs of tokens between separators outside of all brackets."""
    depth = 0
    run: list[str] = []
    for token in tokens:
        depth += (token in "({[") - (token in ")}]")
        if token == separator and not depth:
            yield run
            run = []
        else:
            run.append(token)
    if run:
        yield run


def _declaration(tokens: list[str], names: dict[str, str]) -> Declaration | None:
    match tokens:
        case ["typedef", "struct" | "union", tag, name]:
            names[tag] = name
            return None  # its body follows, or has come
        case ["typedef", ("struct" | "union" | "enum") as kind, tag, "{", *body, "}", name]:
            return Declaration(name, kind, tag, _parts(kind, body))
        case [("struct" | "union") as kind, tag, "{", *body, "}"]:
            return Declaration(names[tag], kind, tag, _parts(kind, body))
        case ["static", "const", struct, name, "=", "{", *values, "}"]:
            parts = tuple(" ".join(value) for value in _split(values, ","))
            return Declaration(name, "constant", struct, parts)
        case ["typedef", *_] if "(" in tokens:
            at = tokens.index("(")
            if tokens[at + 1] != "*" or tokens[at + 3] != ")":
                raise Unreadable(" ".join(tokens))
            return Declaration(tokens[at + 2], "pfn")
        case ["typedef", *target, name]:
            return Declaration(name, "typedef", " ".join(target))
        case [*_, ")"]:
            at = tokens.index("(")
            params = [_name(param) for param in _split(tokens[at + 1 : -1], ",")]
            return Declaration(tokens[at - 1], "function", "", tuple(params))
    raise Unreadable(" ".join(tokens))


def _parts(kind: str, body: list[str]) -> tuple[str, ...]:
    if kind == "enum":
        return tuple(etor[0] for etor in _split(body, ","))
    return tuple(_name(member) for member in _split(body, ";"))


def _name(declarator: list[str]) -> str:
    """The name of a member or parameter: what stands before its array lengths."""
    at = declarator.index("[") if "[" in declarator else len(declarator)
    if "(" in declarator or "{" in declarator:
        raise Unreadable(" ".join(declarator))
    return declarator[at - 1]


# Facts -------------------------------------------------------------------------------------------


def _numbers(declaration: Declaration) -> Iterator[tuple[str, str]]:
    """What cffi knows too, each with a C expression for it."""
    name = declaration.name
    if declaration.kind in ("struct", "union", "enum", "typedef", "pfn"):
        yield "size", f"sizeof({name})"
        yield "alignment", f"_Alignof({name})"
    if declaration.kind in ("struct", "union"):
        for member in declaration.parts:
            yield f"offset of {member}", f"offsetof({name}, {member})"
            yield f"size of {member}", f"sizeof((({name} *)0)->{member})"
    if declaration.kind == "enum":
        yield from ((f"value of {etor}", etor) for etor in declaration.parts)
    if declaration.kind == "number":
        yield "value", name


def _text(declaration: Declaration) -> Iterator[tuple[str, str]]:
    """What the words of the declaration say."""
    yield "kind", declaration.kind
    if declaration.kind in ("struct", "union", "enum"):
        yield "tag", declaration.detail
    elif declaration.kind == "typedef":
        yield "stands for", declaration.detail
    elif declaration.kind == "function":
        yield "parameters", ", ".join(declaration.parts)
    elif declaration.kind in ("call", "string"):
        yield "text", declaration.detail


def _words(declaration: Declaration) -> Iterator[tuple[str, str]]:
    """What gcc says in words, each with a declaration of the function `probe` that it prints."""
    name = declaration.name
    if declaration.kind == "function":
        yield "prototype", f"__typeof__({name}) probe"
    elif declaration.kind == "pfn":
        yield "prototype", f"__typeof__(*({name})0) probe"
    elif declaration.kind in ("struct", "union"):
        for member in declaration.parts:
            yield f"type of {member}", f"void probe(__typeof__((({name} *)0)->{member}) *)"


def _number_probe(value: str) -> str:
    """As array lengths, which must be positive and fit: upper half, lower half, sign."""
    halves = [f"(unsigned long long)({value}) >> 32", f"(unsigned long long)({value}) & 0xffffffff"]
    lengths = [*halves, f"({value}) < 0"]
    return "void probe(" + ", ".join(f"char (*)[1 + ({length})]" for length in lengths) + ")"


def gcc_facts(source: Source, *, numbers: bool = True) -> Facts:
    """Everything about the declarations of a source; without numbers, what cffi does not know."""
    facts: Facts = {}
    asked: list[tuple[Fact, str]] = []
    for name, declaration in source.declarations.items():
        facts.update({(name, what): text for what, text in _text(declaration)})
        asked += [((name, what), probe) for what, probe in _words(declaration)]
        # Headers leave out the members' names in initial values, cffi does not know them at all.
        values = declaration.parts if declaration.kind == "constant" else ()
        known = [(f"initial value {at}", f"(size_t)({text})") for at, text in enumerate(values)]
        known += _numbers(declaration) if numbers else ()
        asked += [((name, what), _number_probe(value)) for what, value in known]
    probes = [
        f"extern {re.sub('probe', f'probe_{at}', probe, count=1)};\n"
        for at, (_, probe) in enumerate(asked)
    ]
    text = PRELUDE + source.text + "\n" + "".join(probes)
    printed = _gcc(text, "-fsyntax-only", "-aux-info", "/dev/stdout", *source.options)
    answers = re.findall(r"extern (.*)\bprobe_(\d+) \((.*)\);", printed)
    if len(answers) != len(asked):
        raise Unreadable(f"gcc answered {len(answers)} of {len(asked)} questions")
    for result, at, params in answers:
        fact, probe = asked[int(at)]
        if probe.startswith("void probe(char (*)[1 + "):
            upper, lower, negative = (int(length) - 1 for length in re.findall(r"\d+", params))
            facts[fact] = (upper << 32 | lower) - (negative << 64)
        else:
            facts[fact] = params if probe.startswith("void probe(") else f"{result}({params})"
    return facts


def cffi_facts(ffi: Any, declarations: Iterable[Declaration]) -> Facts:
    """The numbers of `gcc_facts`, as a cffi module has them."""
    lib = ffi.dlopen(None)  # enumerators and macros are attributes of any library
    facts: Facts = {}

    def number(declaration: Declaration, what: str) -> int:
        name = declaration.name
        first, _, part = what.partition(" of ")
        if first == "value":
            return int(getattr(lib, part or name))
        if first == "alignment":
            return int(ffi.alignof(name))
        if first == "offset":
            return int(ffi.offsetof(name, part))
        fields = dict(ffi.typeof(name).fields) if part else {}
        return int(ffi.sizeof(fields[part].type if part else name))

    for declaration in declarations:
        for what, _ in _numbers(declaration):
            facts[declaration.name, what] = number(declaration, what)
    return facts


# Our side ----------------------------------------------------------------------------------------


def our_text(library: Library) -> str:
    """Our cdef, and as C text what cffi cannot take: strings, function-like macros, constants."""
    lines = [cdef(library)]
    for name, macro in library.macros.items():
        if macro.params:
            lines.append(f"#define {name}({', '.join(macro.params)}) {macro.value}\n")
        elif isinstance(value := library.values.get(name), str):
            lines.append(f'#define {name} "{value}"\n')
        elif name not in library.values:
            lines.append(f"#define {name}\n")
    for name, constant in library.constants.items():
        given = dict(constant.values)
        members = library.structs[constant.struct].members
        # Headers write a null pointer as 0, which alone is an integer constant.
        values = ", ".join(given[member.name].replace("NULL", "0") for member in members)
        lines.append(f"static const {constant.struct} {name} = {{ {values} }};\n")
    return "".join(lines)


def our_facts(source: Source, ffi: Any) -> Facts:
    """What we emit: numbers from a cffi module, words from the C text that it was made of."""
    return gcc_facts(source, numbers=False) | cffi_facts(ffi, source.declarations.values())


@dataclass
class Chunk:
    """One declaration of a cdef as it is written there."""

    text: str
    name: str
    is_forward: bool = False  # `typedef struct _ze_uuid_t ze_uuid_t;`: its body is another chunk


def chunks(text: str) -> list[Chunk]:
    found = []
    names: dict[str, str] = {}
    for match in re.finditer(r"#define (\w+).*\n|[^;{]*(?:\{[^}]*\}[^;]*)?;\n", text):
        tokens = re.findall(r"\w+|\S", match[0])[:-1]
        if match[1]:
            found.append(Chunk(match[0], match[1]))
        elif declaration := _declaration(tokens, names):
            found.append(Chunk(match[0], declaration.name))
        else:
            found.append(Chunk(match[0], tokens[-1], is_forward=True))
    assert "".join(chunk.text for chunk in found) == text
    return found


class Closure:
    """Finds what a declaration needs, so that it can be changed and looked at alone."""

    def __init__(self, parts: list[Chunk]) -> None:
        self.parts = parts
        self.forward = {chunk.name: at for at, chunk in enumerate(parts) if chunk.is_forward}
        self.whole = {chunk.name: at for at, chunk in enumerate(parts) if not chunk.is_forward}

    def with_change(self, changed: int, text: str) -> str:
        """Chunk `changed` replaced by `text`, among the chunks that it needs."""
        taken = {changed}
        texts = [text + self.parts[changed].text + self.parts[changed].name]
        while texts:
            for name, pointer in re.findall(r"(\w+)( \*)?", texts.pop()):
                places = [self.forward.get(name), self.whole.get(name)]
                if pointer and places[0] is not None:
                    places.pop()  # a pointer to a struct needs no body
                for at in places:
                    if at is None or at in taken:
                        continue
                    taken.add(at)
                    if not self.parts[at].is_forward:
                        texts.append(self.parts[at].text)
        changes = {changed: text}
        return "".join(changes.get(at, self.parts[at].text) for at in sorted(taken))


def differences(theirs: Facts, ours: Facts) -> list[str]:
    """A line for every fact that is not the same on both sides."""
    return [
        f"{name}, {what}: headers {theirs.get((name, what), 'have none')!r}, "
        f"we {ours.get((name, what), 'have none')!r}"
        for name, what in sorted(theirs.keys() | ours.keys())
        if theirs.get((name, what)) != ours.get((name, what))
    ]
