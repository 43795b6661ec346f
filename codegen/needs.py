"""What a declaration needs: the types and names that it is made of, and the order that follows."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from graphlib import CycleError, TopologicalSorter

from .ir import Callback, Constant, CType, Decl, Function, Handle, SpecError, Struct, Typedef


def types_of(decl: Decl) -> Iterator[CType]:
    """The types of its members, of its parameters and its result, or the one that it names."""
    match decl:
        case Struct(members=members):
            yield from (member.type for member in members)
        case Function(params=params, returns=returns) | Callback(params=params, returns=returns):
            yield returns
            yield from (param.type for param in params)
        case Typedef(type=ctype):
            yield ctype
        case Handle(alias=alias) if alias:
            yield CType(alias)


def needs(decl: Decl) -> Iterator[str]:
    """Every name that it cannot do without: types, array lengths, a base."""
    for ctype in types_of(decl):
        yield ctype.base
        yield from ctype.dims
    match decl:
        case Struct(base=name) | Constant(struct=name) if name:
            yield name


def declared_as(name: str) -> str:
    """The declaration that a type is of: `x_flag_t` comes with the enum `x_flags_t`."""
    return name.removesuffix("_flag_t") + "_flags_t" if name.endswith("_flag_t") else name


def type_order(library: str, types: Mapping[str, Decl]) -> list[str]:
    """Types so that each comes after what it holds by value (or names in a typedef); structs
    behind pointers are declared before all."""
    structs = {name for name, decl in types.items() if isinstance(decl, Struct)}
    sorter: TopologicalSorter[str] = TopologicalSorter()
    for name, decl in types.items():
        needed = set[str]()
        for ctype in types_of(decl):
            held = isinstance(decl, Struct) and not ctype.pointers
            if held or isinstance(decl, Typedef) or ctype.base not in structs:
                needed.add(ctype.base)
        sorter.add(name, *sorted(needed & types.keys() - {name}))
    try:
        return list(sorter.static_order())
    except CycleError as error:
        raise SpecError(library, f"types that hold each other: {error.args[1]}") from error
