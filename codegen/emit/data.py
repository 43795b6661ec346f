"""The facts that Python needs at run time: enumerators, structure types, tables, versions."""

from __future__ import annotations

from collections.abc import Iterator

from ..expressions import evaluate
from ..facts import variable_line
from ..ir import FIRST_VERSION, CType, Declared, Enum, etor_prefix
from ..library import TITLES, Library
from ..overrides import Overrides


def short(enum: Enum, name: str) -> str:
    """An enumerator without its enum's prefix: ZE_DEVICE_TYPE_GPU -> GPU.

    Headers do not always repeat all of it: ZEL_HANDLE_DEVICE of zel_handle_type_t -> DEVICE."""
    prefix = etor_prefix(enum.name)
    names = [etor.name for etor in enum.etors]
    shorter = prefix
    while len(names) > 1 and shorter.count("_") > 1:
        if all(one.startswith(shorter) for one in names):
            return name.removeprefix(shorter)
        if any(one.startswith(prefix) for one in names):
            break
        shorter = shorter[:-1].rpartition("_")[0] + "_"
    return name.removeprefix(prefix)


def in_namespace(
    library: Library, group: dict[str, Declared], namespace: str
) -> Iterator[Declared]:
    """The declarations of one namespace."""
    return (decl for decl in group.values() if library.declares(decl, namespace))


def enums(library: Library, namespace: str) -> Iterator[str]:
    yield "ENUMS = {"
    for enum in in_namespace(library, library.enums, namespace):
        words = " ".join(f"{short(enum, etor.name)} {etor.value}" for etor in enum.etors)
        yield f'    "{enum.name}": "{words}",'
    yield "}"


def named_type(
    library: Library, overrides: Overrides, struct: str, member: str, ctype: CType
) -> str:
    """What cffi does not keep of a member's type: flags, enumerations, booleans, opaque bytes."""
    if ctype.pointers:
        return ""
    if f"{struct}.{member}" in overrides.opaque:
        overrides.used.add(f"{struct}.{member}")
        return "bytes"
    named = isinstance(library.types.get(ctype.base), Enum) or ctype.base.endswith("_bool_t")
    return ctype.base if named else ""


def structs(library: Library, overrides: Overrides, namespace: str) -> Iterator[str]:
    yield "STRUCTS = {"
    for struct in in_namespace(library, library.structs, namespace):
        pairs = []
        for member in struct.members:
            named = named_type(library, overrides, struct.name, member.name, member.type)
            if named:
                pairs.append(f"{member.name}:{named}")
        stype = library.stypes.get(struct.name)
        value = hex(stype.value) if stype else 0
        yield f'    "{struct.name}": ({value}, "{" ".join(pairs)}"),'
    for typedef in in_namespace(library, library.typedefs, namespace):
        target = typedef.type
        if target.base in library.structs and not target.pointers:
            yield f'    "{typedef.name}": STRUCT_ALIAS,'
    yield "}"


def handles(library: Library, namespace: str) -> Iterator[str]:
    yield "HANDLES = {"
    for handle in in_namespace(library, library.handles, namespace):
        yield f'    "{handle.name}": "{handle.alias}",'
    yield "}"


def _macros(library: Library, namespace: str) -> Iterator[str]:
    yield "MACROS = {"
    for name, value in library.values.items():
        if name.partition("_")[0].lower() == namespace:
            yield f'    "{name}": {value!r},'
    yield "}"


def _since(library: Library, namespace: str) -> Iterator[str]:
    """Only what came after the first version."""
    yield "SINCE = {"
    for function in library.functions.values():
        if function.namespace == namespace and function.since != FIRST_VERSION:
            yield f'    "{function.name}": {function.since},'
    yield "}"


def _tables(library: Library, namespace: str) -> Iterator[str]:
    yield "TABLES = {"
    for table in library.tables:
        if table.namespace == namespace:
            names = " ".join(function.name for function in table.functions)
            yield f'    "{table.ctype}": ("{table.getter}", "{names}"),'
    yield "}"


def _names(library: Library, namespace: str) -> Iterator[str]:
    names = " ".join(
        name
        for name, function in library.functions.items()
        if function.namespace == namespace and name not in library.unwrapped
    )
    yield f'FUNCTIONS = "{names}".split()'


def _answers(library: Library, overrides: Overrides) -> Iterator[str]:
    """What a typed query answers, by the value of the question."""
    yield "ANSWERS = {"
    for enum in library.enums.values():
        answers = {etor.value: etor.mark("returns") for etor in enum.etors if etor.mark("returns")}
        for etor in enum.etors:
            if etor.name in overrides.opaque:
                overrides.used.add(etor.name)
                answers[etor.value] = "bytes"
        if answers:
            pairs = ", ".join(f"{value}: {answer!r}" for value, answer in answers.items())
            yield f'    "{enum.name}": {{{pairs}}},'
    yield "}"


def _constants(library: Library, namespace: str) -> Iterator[str]:
    """Struct values that the headers define: name -> (struct, members)."""
    values = {etor.name: etor.value for enum in library.enums.values() for etor in enum.etors}
    yield "CONSTANTS = {"
    for constant in library.constants.values():
        if not any(f"/{folder}/" in constant.source.file for folder in _FOLDERS.get(namespace, ())):
            continue
        members = {
            member: evaluate(text, constant.source, values)
            for member, text in constant.values
            if member not in ("stype", "pNext")
        }
        yield f'    "{constant.name}": ("{constant.struct}", {members!r}),'
    yield "}"


_FOLDERS = {"zer": ("runtime",)}


def data_module(library: Library, overrides: Overrides, namespace: str) -> str:
    lines = [
        f'"""{TITLES[namespace]} by its C names. Written by `python -m codegen generate`; '
        'do not edit."""',
        "",
        "from ..raw._namespace import lookup, names",
        "",
    ]
    for part in (
        enums(library, namespace),
        structs(library, overrides, namespace),
        handles(library, namespace),
        _macros(library, namespace),
        _since(library, namespace),
        _tables(library, namespace),
        _names(library, namespace),
        _answers(library, overrides) if namespace == "ur" else iter(["ANSWERS = {}"]),
        _constants(library, namespace),
    ):
        text = "\n".join(part)
        if "STRUCT_ALIAS" in text:
            text = resolve_aliases(library, text)
        lines += text.splitlines()
    lines += [
        "",
        "",
        "def __getattr__(name):",
        "    return lookup(__name__, name)",
        "",
        "",
        "def __dir__():",
        "    return names(__name__)",
    ]
    return "\n".join(lines) + "\n"


def resolve_aliases(library: Library, text: str) -> str:
    """A typedef of a struct is that struct under another name."""
    lines = []
    for line in text.splitlines():
        if "STRUCT_ALIAS" in line:
            name = line.split('"')[1]
            target = library.typedefs[name].type.base
            source = next(row for row in text.splitlines() if row.startswith(f'    "{target}":'))
            line = line.replace("STRUCT_ALIAS,", source.split(": ", 1)[1])
        lines.append(line)
    return "\n".join(lines)


def prototypes_module(library: Library, namespace: str) -> str:
    """`ze_prototypes.py`: what every function returns and takes, in the form of the snapshot; read
    only by tracing and by the recording driver."""
    title = TITLES[namespace]
    lines = [
        f'"""Prototypes of {title}. Written by `python -m codegen generate`; do not edit."""',
        "",
        "# function -> what it returns, then its parameters: direction, type, name, marks",
        "PROTOTYPES = {",
    ]
    for function in library.functions.values():
        if function.namespace == namespace:
            lines.append(f'    "{function.name}": (')
            lines.append(f'        "{function.returns}",')
            lines += [f'        "{variable_line(param)}",' for param in function.params]
            lines.append("    ),")
    lines += [
        "}",
        "# function -> result -> the conditions under which it is documented",
        "RESULTS: dict[str, dict[str, list[str]]] = {",
    ]
    for function in library.functions.values():
        if function.namespace != namespace:
            continue
        conditions = {
            result.code.partition("_RESULT_")[2]: list(result.when)
            for result in function.results
            if result.when
        }
        if conditions:
            lines.append(f'    "{function.name}": {conditions!r},')
    return "\n".join([*lines, "}"]) + "\n"
