"""The C declarations of a library, as `ffi.cdef` takes them."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ..ir import Callback, Enum, Function, Handle, Struct, Typedef, Variable, etor_prefix
from ..library import Library
from ..needs import declared_as, needs
from ..tables import Table, snake

FORCE_UINT32 = 0x7FFFFFFF  # upstream's headers end every enum with it


def _tag(library: Library, name: str) -> str:
    return name if library.name == "ur" else "_" + name


def _number(library: Library, dim: str) -> str:
    return dim if dim.isdigit() else str(library.values[dim])


def declare(library: Library, variable: Variable) -> str:
    text = variable.type.declare(variable.name)
    return re.sub(r"\[(\w+)\]", lambda match: f"[{_number(library, match[1])}]", text)


def _params(library: Library, params: tuple[Variable, ...]) -> str:
    return ", ".join(declare(library, param) for param in params) or "void"


def _enum(library: Library, enum: Enum) -> Iterator[str]:
    name = enum.name
    if enum.is_flags:
        yield f"typedef uint32_t {name};"
        name = re.sub(r"_flags_t$", "_flag_t", name)
    values = [(etor.name, etor.value) for etor in enum.etors]
    values.append((etor_prefix(enum.name) + "FORCE_UINT32", FORCE_UINT32))
    yield f"typedef enum {_tag(library, name)} {{"
    yield from (f"    {etor} = {value}," for etor, value in values)
    yield f"}} {name};"


def _struct(library: Library, struct: Struct) -> Iterator[str]:
    word = "union" if struct.is_union else "struct"
    yield f"{word} {_tag(library, struct.name)} {{"
    for member in struct.members:
        if member.mark("anonymous") is None:
            yield f"    {declare(library, member)};"
        else:
            inner = library.structs[member.type.base]
            yield f"    {'union' if inner.is_union else 'struct'} {{"
            yield from (f"        {declare(library, item)};" for item in inner.members)
            yield "    };"
    yield "};"


def _function_pointer(library: Library, name: str, decl: Function | Callback) -> str:
    return f"typedef {decl.returns} (*{name})({_params(library, decl.params)});"


def _table(library: Library, table: Table) -> Iterator[str]:
    yield f"typedef struct {_tag(library, table.ctype)} {{"
    for function in table.functions:
        yield f"    {pfn(function)} pfn{function.method};"
    yield f"}} {table.ctype};"
    version = f"{library.name}_api_version_t"
    result = f"{library.name}_result_t"
    params = f"({version} version, {table.ctype} *pDdiTable);"
    yield f"{result} {table.getter}{params}"
    yield f"typedef {result} (*{table.namespace}_pfnGet{table.name}ProcAddrTable_t){params}"


def pfn(function: Function) -> str:
    """The type of a pointer to it: ze_pfnFenceCreate_t."""
    namespace = function.namespace
    return f"{namespace}_pfn{function.name[len(namespace) :]}_t"


def params_struct(function: Function) -> str:
    namespace = function.namespace
    return f"{namespace}_{snake(function.name[len(namespace) :], namespace)}_params_t"


def _traced_params(library: Library, function: Function) -> Iterator[str]:
    """`ze_fence_create_params_t`: a pointer to every parameter, for tracers."""
    yield f"typedef struct {_tag(library, params_struct(function))} {{"
    for param in function.params:
        stars = "".join("*const " if const else "*" for const in param.type.pointers)
        const = "const " if param.type.const else ""
        yield f"    {const}{param.type.base} {stars}*p{param.name};"
    yield f"}} {params_struct(function)};"


def _callback_tables(library: Library) -> Iterator[str]:
    for table in library.callback_tables:
        for function in table.functions:
            if function.params:
                yield from _traced_params(library, function)
        name = f"{table.namespace}_{snake(table.name)}_callbacks_t"
        for function in table.functions:
            yield (
                f"typedef void (*{_callback(function)})({params_struct(function)} *params, "
                f"{function.returns} result, void *pTracerUserData, "
                "void **ppTracerInstanceUserData);"
            )
        yield f"typedef struct _{name} {{"
        yield from (f"    {_callback(f)} pfn{f.method}Cb;" for f in table.functions)
        yield f"}} {name};"
    if library.callback_tables:
        yield "struct _ze_callbacks_t {"
        for table in library.callback_tables:
            yield f"    {table.namespace}_{snake(table.name)}_callbacks_t {table.name};"
        yield "};"


def _callback(function: Function) -> str:
    return pfn(function).removesuffix("_t") + "Cb_t"


def _containers(library: Library) -> Iterator[str]:
    """`ze_dditable_t` holds the tables; `ze_dditable_driver_t` points at them, from a handle."""
    for namespace in library.namespaces:
        tables = [table for table in library.tables if table.namespace == namespace]
        if not tables:
            continue
        name = f"{namespace}_dditable_t"
        yield f"typedef struct {_tag(library, name)} {{"
        yield from (f"    {table.ctype} {table.name};" for table in tables)
        yield f"}} {name};"
        if library.name == "ze":
            yield f"typedef struct _{namespace}_dditable_driver_t {{"
            yield "    ze_api_version_t version;"
            yield "    uint8_t isValidFlag;"
            yield from (f"    {table.ctype} *{table.name};" for table in tables)
            yield f"}} {namespace}_dditable_driver_t;"
    if library.name == "ze":
        present = {table.namespace for table in library.tables}
        yield "typedef struct _ze_handle_t {"
        for namespace, name in _DRIVER_TABLES:
            if namespace in present:  # the runtime's came with 1.14
                yield f"    {namespace}_dditable_driver_t *{name};"
        yield "} ze_handle_t;"


_DRIVER_TABLES = (("ze", "pCore"), ("zet", "pTools"), ("zes", "pSysman"), ("zer", "pRuntime"))


def included_cdef(library: Library) -> str:
    """Of Level Zero's own types those that an extension speaks of, and what these need."""
    own = library.own or frozenset()
    types = library.types
    wanted: set[str] = set()
    speaking = [*(types[name] for name in own if name in types), *library.functions.values()]
    while speaking:
        for need in needs(speaking.pop()):
            name = need if need in types else declared_as(need)
            if name in types and name not in wanted:
                wanted.add(name)
                speaking.append(types[name])
    lines = ["typedef struct _ze_callbacks_t ze_callbacks_t;"]
    for name in sorted(wanted - own):
        if isinstance(struct := types[name], Struct):
            word = "union" if struct.is_union else "struct"
            lines.append(f"typedef {word} {_tag(library, name)} {name};")
    for name in library.type_order:
        if name in wanted - own:
            lines += _type(library, name)
    return "\n".join(lines) + "\n"


def extension_cdef(library: Library) -> Iterator[tuple[str, bool]]:
    """What an extension declares, in pieces: cffi packs all structs of a piece or none."""
    own = library.own or frozenset()
    names = [name for name in library.type_order if name in own]
    lines = [
        f"#define {name} {value}"
        for name, value in library.values.items()
        if name in own and isinstance(value, int)
    ]
    types = library.types
    for name in names:
        if isinstance(struct := types[name], Struct):
            word = "union" if struct.is_union else "struct"
            lines.append(f"typedef {word} {_tag(library, name)} {name};")
    for name in names:
        struct = types[name]
        if isinstance(struct, Struct) and struct.mark("packed") is not None:
            yield "\n".join(lines) + "\n", False
            yield "\n".join(_struct(library, struct)) + "\n", True
            lines = []
        elif struct.mark("opaque") is None:
            lines += _type(library, name)
    for function in library.functions.values():
        lines.append(_function_pointer(library, f"{function.name}_pfn_t", function))
        if library.by_symbol:
            params = _params(library, function.params)
            lines.append(f"{function.returns} {function.name}({params});")
    yield "\n".join(lines) + "\n", False


def _type(library: Library, name: str) -> Iterator[str]:
    match library.types[name]:
        case Enum() as enum:
            yield from _enum(library, enum)
        case Struct() as struct:
            yield from _struct(library, struct)
        case Handle(alias=alias) if alias:
            yield f"typedef {alias} {name};"
        case Handle():
            tag = name + "_" if library.name == "ur" else "_" + name
            yield f"typedef struct {tag} *{name};"
        case Typedef() as typedef:
            yield f"typedef {typedef.type.declare(name)};"
        case Callback() as callback:
            yield _function_pointer(library, name, callback)


def cdef(library: Library) -> str:
    return "\n".join(_lines(library)) + "\n"


def _lines(library: Library) -> Iterator[str]:
    for name, value in library.values.items():
        if isinstance(value, int):
            yield f"#define {name} {value}"
    for struct in library.structs.values():
        word = "union" if struct.is_union else "struct"
        yield f"typedef {word} {_tag(library, struct.name)} {struct.name};"
    if library.callback_tables:
        yield "typedef struct _ze_callbacks_t ze_callbacks_t;"
    for name in library.type_order:
        yield from _type(library, name)
    for function in library.functions.values():
        yield f"{function.returns} {function.name}({_params(library, function.params)});"
    if library.name == "opencl":
        return
    for function in library.functions.values():
        if function.mark("loader_only") is None:
            yield _function_pointer(library, pfn(function), function)
        if library.name == "ur" and function.params:
            yield from _traced_params(library, function)
    yield from _callback_tables(library)
    for table in library.tables:
        yield from _table(library, table)
    yield from _containers(library)
