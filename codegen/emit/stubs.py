"""Type stubs: what each function takes and returns, the members of structs, the constants."""

from __future__ import annotations

import keyword
from collections.abc import Iterator

from ..ir import CType, Enum, Handle, Struct, Typedef, Variable
from ..library import TITLES, Library
from ..overrides import Overrides
from ..plans import Plan
from ..roles import BYTES, Argument
from .data import in_namespace, named_type, short

FLOATS = {"float", "double"}
BOOLS = {"ze_bool_t", "ur_bool_t", "bool"}

_HEADER = """# {title}. Written by `python -m codegen generate`; do not edit.
from collections.abc import Sequence
from typing import Any, ClassVar

from oneapi_l0.raw._enums import Enum, Flags
from oneapi_l0.raw._functions import Functions
from oneapi_l0.raw._structs import Struct
from oneapi_l0.raw._types import Handle
from oneapi_l0.raw._typing import Addresses, Member, Memory, Numbers, Pointer, Text
"""


class Stubs:
    """The types of one namespace, as Python sees them."""

    def __init__(self, library: Library, overrides: Overrides, namespace: str) -> None:
        self.library = library
        self.overrides = overrides
        self.namespace = namespace
        self.used: set[str] = set()  # other namespaces that are referred to
        self.home = True  # whether names of our own namespace are plain

    def name(self, ctype: str) -> str:
        """A class by its C name; one of another namespace through its module."""
        decl = self.library.types[ctype]
        own = decl.namespace if decl.namespace in self.library.namespaces else "ze"
        if self.library.own is not None:
            own = self.library.name if ctype in self.library.own else decl.namespace or "ze"
        if own == self.namespace and self.home:
            return ctype
        self.used.add(own)
        return f"_{own}.{ctype}"

    def scalar(self, base: str) -> str:
        """A number as it is read; enumerations have their class."""
        if base in BOOLS:
            return "bool"
        if base in FLOATS:
            return "float"
        decl = self.library.types.get(base)
        if isinstance(decl, (Enum, Handle, Struct)):
            return self.name(base)
        if isinstance(decl, Typedef) and not decl.type.pointers:
            return self.scalar(decl.type.base)
        return "int" if decl is None or isinstance(decl, Typedef) else "Pointer"

    def given(self, base: str) -> str:
        """A number as it may be given: any int for an enumeration."""
        read = self.scalar(base)
        return "int" if isinstance(self.library.types.get(base), Enum) else read

    # Parameters and results -------------------------------------------------------------------

    def parameter(self, argument: Argument) -> str:
        ctype = argument.param.type
        optional = " | None" if argument.optional else ""
        match argument.role:
            case "plain" | "capacity" | "inout_value":
                kind = self.given(ctype.base) if not ctype.pointers else "Pointer"
                return f"{kind} | None" if kind == "Pointer" else kind
            case "handle":
                return self.name(ctype.base) + optional
            case "struct" | "value":
                return f"{self.name(ctype.base)} | Pointer{optional}"
            case "string":
                return "Text" + optional
            case "memory" | "source":
                return ("Struct | Pointer" if argument.name == "pNext" else "Memory") + optional
            case "pass":
                return "Pointer | None"
            case "out_struct":
                return f"{self.name(ctype.base)} | Pointer | None"
            case "filled_structs":
                return f"Sequence[{self.name(ctype.base)}] | None"
        return self.elements(ctype) + optional

    def elements(self, ctype: CType) -> str:
        """A sequence that becomes a C array."""
        if ctype.base in BYTES:
            return "Memory" if len(ctype.pointers) == 1 else "Addresses"
        decl = self.library.types.get(ctype.base)
        if (isinstance(decl, (Handle, Struct)) and self.library.is_handle(ctype)) or isinstance(
            decl, Struct
        ):
            return f"Sequence[{self.name(ctype.base)}] | Pointer"
        return "Numbers"

    def result(self, plan: Plan) -> str:
        returns = plan.function.returns
        if not returns.base.endswith("_result_t"):
            return self.scalar(returns.base)
        code = self.name(returns.base)
        values = [self.output(plan, argument) for argument in plan.outputs]
        if not values:
            return "bool" if plan.is_query else code
        if plan.status:
            values.insert(0, code)
        return values[0] if len(values) == 1 else f"tuple[{', '.join(values)}]"

    def output(self, plan: Plan, argument: Argument) -> str:
        ctype = argument.param.type
        match argument.role:
            case "out_struct" | "out_handle":
                return self.name(ctype.base)
            case "out_pointer":
                return "Pointer"
            case "out_string" | "out_text":
                return "str"
            case "out_value":
                return self.scalar(ctype.base)
            case "used" | "inout_value":
                return "int"
            case "info_value":
                return "Any"
        if ctype.base == "char":
            return "list[str]" if len(ctype.pointers) == 2 and ctype.const else "str"
        if ctype.base in BYTES:
            return "bytes"
        return f"list[{self.scalar(ctype.base)}]"

    def function(self, plan: Plan, indent: str, *, method: bool) -> Iterator[str]:
        params = ["self"] if method else []
        for argument, may_be_left_out in plan.signature:
            default = " = None" if may_be_left_out else ""
            kind = self.parameter(argument)
            if may_be_left_out and not kind.endswith("None"):
                kind += " | None"
            params.append(f"{argument.name}: {kind}{default}")
        yield f"{indent}def {plan.function.name}({', '.join(params)}) -> {self.result(plan)}: ..."

    # Types ------------------------------------------------------------------------------------

    def enum(self, enum: Enum) -> Iterator[str]:
        yield f"class {enum.name}({'Flags' if enum.is_flags else 'Enum'}):"
        for etor in enum.etors:
            name = short(enum, etor.name)
            name = "_" + name if name[0].isdigit() else name
            yield f"    {name}: ClassVar[{enum.name}]"
        if not enum.etors:
            yield "    ..."

    def struct(self, struct: Struct) -> Iterator[str]:
        members = [member for member in struct.members if not keyword.iskeyword(member.name)]
        yield f"class {struct.name}(Struct):"
        for member in members:
            read, written = self.member(struct, member), self.initial(member)
            kind = read if read == written else f"Member[{read}, {written}]"
            yield f"    {member.name}: {kind}"
        params = "".join(
            f", {member.name}: {self.initial(member)} = ..."
            for member in members
            if member.name != "stype"
        )
        hidden = len(members) != len(struct.members)
        extra = ", **fields: Any" if hidden else ""
        yield f"    def __init__(self{', *' if params else ''}{params}{extra}) -> None: ..."

    def member(self, struct: Struct, member: Variable) -> str:
        """What reading a member gives."""
        ctype = member.type
        if ctype.pointers:
            return "str | None" if ctype.base == "char" and len(ctype.pointers) == 1 else "Pointer"
        element = self.scalar(ctype.base)
        if not ctype.dims:
            return element
        named = named_type(self.library, self.overrides, struct.name, member.name, ctype)
        if named == "bytes" or ctype.base in ("uint8_t", "int8_t"):
            return "bytes"
        return "str" if ctype.base == "char" else f"tuple[{element}, ...]"

    def initial(self, member: Variable) -> str:
        """What may be assigned to a member."""
        ctype = member.type
        stars = len(ctype.pointers)
        decl = self.library.types.get(ctype.base)
        if member.name == "pNext":
            return "Struct | Pointer | None"
        if stars:
            if ctype.base == "char" and stars == 1:
                return "Text | None"
            if isinstance(decl, Struct) and stars == 1:
                name = self.name(ctype.base)
                return f"{name} | Sequence[{name}] | Pointer | None"
            if self.library.is_handle(ctype):
                return f"Sequence[{self.name(ctype.base)}] | Pointer | None"
            if ctype.base in BYTES and stars == 1:
                return "Memory | None"
            return "Numbers | None" if stars == 1 else "Sequence[Any] | Pointer | None"
        if ctype.dims:
            if ctype.base in ("char", "uint8_t", "int8_t"):
                return "str | bytes | Sequence[int]"
            if isinstance(decl, Struct):
                return f"Sequence[{self.name(ctype.base)}]"
            return "Sequence[float]" if ctype.base in FLOATS else "Sequence[int]"
        given = self.given(ctype.base)
        return f"{given} | None" if isinstance(decl, Handle) or given == "Pointer" else given

    def types(self) -> Iterator[str]:
        library = self.library
        for handle in in_namespace(library, library.handles, self.namespace):
            if handle.alias:
                yield f"{handle.name} = {self.name(handle.alias)}"
            else:
                yield f"class {handle.name}(Handle): ..."
        for enum in in_namespace(library, library.enums, self.namespace):
            yield from self.enum(enum)
        for struct in in_namespace(library, library.structs, self.namespace):
            yield from self.struct(struct)
        for typedef in in_namespace(library, library.typedefs, self.namespace):
            if typedef.type.base in library.structs:
                yield f"{typedef.name} = {self.name(typedef.type.base)}"
        for constant in library.constants.values():
            if constant.cls == self.namespace:
                yield f"{constant.name}: {self.name(constant.struct)}"
        for enum in in_namespace(library, library.enums, self.namespace):
            yield from (f"{etor.name}: int" for etor in enum.etors)
        for name, value in library.values.items():
            own = library.own
            if name in own if own is not None else name.partition("_")[0].lower() == self.namespace:
                yield f"{name}: {type(value).__name__}"


def _imports(stubs: Stubs) -> Iterator[str]:
    for namespace in sorted(stubs.used):
        yield f"from oneapi_l0._generated import {namespace} as _{namespace}"


def functions_stub(
    library: Library, overrides: Overrides, namespace: str, plans: list[Plan]
) -> Iterator[tuple[str, str]]:
    """`ze.pyi` (types, constants, the functions of the default driver) and `ze_functions.pyi`
    (the class of functions bound to a driver)."""
    header = _HEADER.format(title=TITLES[namespace])
    own = [plan for plan in plans if plan.function.namespace == namespace]
    stubs = Stubs(library, overrides, namespace)
    body = list(stubs.types())
    for plan in own:
        body += stubs.function(plan, "", method=False)
    facts = [
        *_imports(stubs),
        f"from oneapi_l0._generated.{namespace}_functions import "
        f"{namespace.capitalize()} as {namespace.capitalize()}",
        "",
        "ENUMS: dict[str, str]",
        "STRUCTS: dict[str, tuple[int, str]]",
        "HANDLES: dict[str, str]",
        "MACROS: dict[str, int | str]",
        "SINCE: dict[str, tuple[int, int]]",
        "TABLES: dict[str, tuple[str, str]]",
        "FUNCTIONS: list[str]",
        "ANSWERS: dict[str, dict[int, str]]",
        "CONSTANTS: dict[str, tuple[str, dict[str, int]]]",
        "ffi: Any",
        "unchecked: Any",
        "def new(ctype: str, /, **fields: Any) -> Any: ...",
    ]
    yield f"{namespace}.pyi", "\n".join([header, *facts, *body]) + "\n"

    stubs = Stubs(library, overrides, namespace)
    stubs.home = False
    methods = [line for plan in own for line in stubs.function(plan, "    ", method=True)]
    head = [
        header,
        *_imports(stubs),
        "",
        f'__all__ = ["{namespace.capitalize()}"]',
        "",
        f"class {namespace.capitalize()}(Functions):",
        "    namespace: ClassVar[str]",
        "    types: ClassVar[Any]",
    ]
    yield f"{namespace}_functions.pyi", "\n".join([*head, *methods]) + "\n"
