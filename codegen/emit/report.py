"""REPORT.md: every declaration, and by which rule it was generated."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from ..ir import FIRST_VERSION, Decl, Function, format_version
from ..library import TITLES, Library
from ..plans import Plan
from ..roles import HIDDEN


def _table(head: str, rows: list[str]) -> Iterator[str]:
    yield head
    yield "|".join(["", *(" --- " for _ in range(head.count("|") - 1)), ""])
    yield from rows
    yield ""


def _declared(library: Library, decl: Decl, namespace: str) -> bool:
    if library.own is not None:
        return decl.name in library.own
    return decl.namespace == namespace


def _summary(libraries: dict[str, Library], plans: dict[str, list[Plan]]) -> Iterator[str]:
    rows = []
    for library in libraries.values():
        for namespace in library.namespaces:
            own = _plans(library, plans, namespace)
            arguments = [argument for plan in own for argument in plan.arguments]
            counts = [
                sum(_declared(library, decl, namespace) for decl in group.values())
                for group in (
                    library.functions,
                    library.structs,
                    library.enums,
                    library.handles,
                    library.callbacks,
                    library.typedefs,
                    library.macros,
                )
            ]
            tables = sum(table.namespace == namespace for table in library.tables)
            overridden = sum(bool(plan.reason) for plan in own)
            rows.append(
                f"| {namespace} | {' | '.join(map(str, counts))} | {tables} "
                f"| {len(arguments)} | {overridden} |"
            )
    head = (
        "| namespace | functions | structs | enums | handles | callbacks | typedefs | macros "
        "| tables | parameters | overridden functions |"
    )
    yield from _table(head, rows)


def _plans(library: Library, plans: dict[str, list[Plan]], namespace: str) -> list[Plan]:
    return [
        plan
        for plan in plans[library.name]
        if library.own is not None or plan.function.namespace == namespace
    ]


def _rules(plans: dict[str, list[Plan]]) -> Iterator[str]:
    counts = Counter(
        (argument.rule, argument.role)
        for group in plans.values()
        for plan in group
        for argument in plan.arguments
    )
    rows = [f"| {rule} | {role} | {count} |" for (rule, role), count in sorted(counts.items())]
    yield from _table("| rule | role | parameters |", rows)


def _signature(plan: Plan) -> str:
    params = ", ".join(
        argument.name + ("=None" if optional else "") for argument, optional in plan.signature
    )
    outputs = [argument.name for argument in plan.outputs]
    if plan.status:
        outputs.insert(0, "result")
    if not plan.function.returns.base.endswith("_result_t"):
        outputs = [plan.function.returns.base]
    return f"`({params})` → {', '.join(outputs) or 'result'}"


def _row(plan: Plan) -> str:
    function: Function = plan.function
    rules = sorted({argument.rule for argument in plan.arguments if argument.rule != "override"})
    hidden = [a.name for a in plan.arguments if a.role in HIDDEN]
    how = ", ".join(rules)
    if plan.reason:
        given = ", ".join(f"{a.name}: {a.role}" for a in plan.arguments if a.rule == "override")
        how += f"{'; ' if how else ''}**overridden** ({given}): {plan.reason}"
    if hidden:
        how += f"; done by the wrapper: {', '.join(hidden)}"
    if plan.keeps:
        how += f"; keeps host memory under {plan.keeps}"
    since = format_version(function.since) if function.since != FIRST_VERSION else ""
    return f"| {function.name} | {since} | {_signature(plan)} | {how} |"


def _types(library: Library, namespace: str) -> Iterator[str]:
    """Structs with their structure type; enums; handles; the rest by name."""
    rows = []
    for struct in library.structs.values():
        if _declared(library, struct, namespace):
            stype = library.stypes.get(struct.name)
            kind = "union" if struct.is_union else "struct"
            how = f"stype {stype.name}, by the enumerator's description" if stype else ""
            rows.append(f"| {struct.name} | {kind} of {len(struct.members)} members | {how} |")
    for enum in library.enums.values():
        if _declared(library, enum, namespace):
            kind = "flags" if enum.is_flags else "enum"
            rows.append(f"| {enum.name} | {kind} of {len(enum.etors)} | |")
    for handle in library.handles.values():
        if _declared(library, handle, namespace):
            rows.append(
                f"| {handle.name} | handle | {handle.alias and 'alias of ' + handle.alias} |"
            )
    for callback in library.callbacks.values():
        if namespace == library.namespaces[0] and library.declares(callback, namespace):
            rows.append(f"| {callback.name} | callback | |")
    for typedef in library.typedefs.values():
        if _declared(library, typedef, namespace):
            rows.append(f"| {typedef.name} | typedef of {typedef.type} | |")
    for constant in library.constants.values():
        if constant.cls == namespace:
            rows.append(f"| {constant.name} | constant of {constant.struct} | |")
    yield from _table("| name | kind | how |", rows)


def _macros(library: Library) -> Iterator[str]:
    rows = []
    for name, macro in library.macros.items():
        if name in library.values:
            how = f"constant {library.values[name]!r}"
        elif macro.params:
            how = "not generated: takes arguments; its uses are computed"
        else:
            how = "not generated: speaks to a C compiler"
        rows.append(f"| {name} | {how.replace('|', '/')} |")
    for name in library.values:
        if name not in library.macros and library.own is None:
            rows.append(f"| {name} | constant {library.values[name]!r}, made by a rule |")
    yield from _table("| macro | how |", rows)


def _others(library: Library) -> Iterator[str]:
    """Facts that are kept and from which no code is made."""
    rows = [f"| {name} | class: orders the tables |" for name in library.classes]
    rows += [f"| {name} | environment variable |" for name in library.environment]
    rows += [f"| {name} | adapter manifest |" for name in library.manifests]
    if rows:
        yield from _table("| declaration | used for |", rows)


def _orphans(library: Library) -> Iterator[str]:
    """Structure types without a struct of their own."""
    used = {etor.name for etor in library.stypes.values()}
    for name, enum in library.enums.items():
        if name.endswith("structure_type_t"):
            for etor in enum.etors:
                if etor.name not in used:
                    target = etor.mark("of")
                    why = f"deprecated, or second, for {target}" if target else "names no struct"
                    if target and target not in library.structs:
                        why = f"its struct {target} is not declared"
                    elif target and target not in library.stypes:
                        why = f"{target} has no stype"
                    yield f"| {etor.name} | {why} |"


def report(libraries: dict[str, Library], plans: dict[str, list[Plan]]) -> str:
    lines = [
        "# What was generated, and how",
        "",
        "Written by `python -m codegen generate`. The rules are those of `codegen/roles.py`, the",
        "overrides those of `codegen/overrides.toml`.",
        "",
        *_summary(libraries, plans),
        "## Rules",
        "",
        *_rules(plans),
    ]
    for library in libraries.values():
        if library.name == "opencl":
            names = ", ".join(library.functions)
            lines += ["## OpenCL", "", "Called unchecked by the CPU driver:", "", names, ""]
            continue
        for namespace in library.namespaces:
            own = _plans(library, plans, namespace)
            title = TITLES.get(namespace) or f"Extension {namespace}, from headers"
            lines += [f"## {title}", ""]
            rows = [_row(plan) for plan in own]
            lines += _table("| function | since | in Python | how |", rows)
            lines += _types(library, namespace)
        orphans = list(_orphans(library)) if library.own is None else []
        if orphans:
            lines += [f"## Structure types without a struct ({library.name})", ""]
            lines += _table("| enumerator | why |", orphans)
        lines += [f"## Macros ({library.name})", "", *_macros(library)]
        lines += [f"## Other declarations ({library.name})", "", *_others(library)]
    return "\n".join(line.rstrip() for line in lines).rstrip() + "\n"
