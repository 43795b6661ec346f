"""The C declarations of a library, as `ffi.cdef` takes them."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ..ir import Callback, Enum, Function, Handle, Struct, Typedef, Variable
from ..resolve import Library, Table, etor_prefix, snake

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
    yield from (f"    {declare(library, member)};" for member in struct.members)
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
        yield "typedef struct _ze_handle_t {"
        yield "    ze_dditable_driver_t *pCore;"
        yield "    zet_dditable_driver_t *pTools;"
        yield "    zes_dditable_driver_t *pSysman;"
        yield "    zer_dditable_driver_t *pRuntime;"
        yield "} ze_handle_t;"


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
    types = library.types
    for name in library.type_order:
        match types[name]:
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
