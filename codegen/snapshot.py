"""The snapshot under `specs/`: the IR as YAML, one fact per line, no prose.

    - function: zeFenceCreate
      class: zeFence
      params:
      - in ze_command_queue_handle_t hCommandQueue
      - in const ze_fence_desc_t *desc
      - out ze_fence_handle_t *phFence

How a declaration is written says entries.py, and how a line of one, facts.py.
"""

from __future__ import annotations

from pathlib import Path

from .entries import entry_lines, parse_entry
from .ir import FIRST_VERSION, File, Source, SpecError, format_version, parse_version
from .text_yaml import Map, documents, read_text

_RESULTS = {"unified-runtime": "ur_result_t", "preliminary": "xe_result_t"}


def dump(file: File) -> str:
    """The text of one file of the snapshot."""
    lines = [f"source: {file.path.partition('/')[2]}"]
    if file.ordinal is not None:
        lines.append(f"ordinal: '{file.ordinal}'")
    if file.since != FIRST_VERSION:
        lines.append(f"since: '{format_version(file.since)}'")
    if file.unknown:
        lines.append(f"unknown: {' '.join(file.unknown)}")
    lines.append("decls:" if file.decls else "decls: []")
    for decl in file.decls:
        lines += entry_lines(decl)
    return "\n".join(lines) + "\n"


def loads(text: str, name: str) -> File:
    """Reads one file's text; `name` is its path below specs/."""
    shown = f"specs/{name}"
    content = next(documents(text, shown), None)
    if not isinstance(content, Map):
        raise SpecError(Source(shown, 1), "not a snapshot file")
    for key in content:
        if key not in ("source", "ordinal", "since", "unknown", "decls"):
            raise SpecError(content.key_sources[key], f"unknown key {key!r}")
    result = _RESULTS.get(name.partition("/")[0], "ze_result_t")
    decls = []
    where = content.source
    try:
        for entry in content.get("decls") or ():
            where = getattr(entry, "source", where)
            if not isinstance(entry, Map):
                raise SpecError(where, f"not a declaration: {entry!r}")
            decls.append(parse_entry(entry, result))
        where = content.source
        return File(
            name,
            tuple(decls),
            int(content["ordinal"]) if "ordinal" in content else None,
            parse_version(content["since"], where) if "since" in content else FIRST_VERSION,
            tuple(str(content.get("unknown", "")).split()),
        )
    except (AttributeError, TypeError, ValueError) as error:
        # A list where a word should be, a word where a number should be.
        raise SpecError(where, f"not written as a snapshot is: {error}") from error


def load_tree(specs: Path) -> list[File]:
    """Every file below `specs/`, in the order of upstream's own tools."""
    sections = ("core", "tools", "sysman", "runtime")

    def key(name: str) -> tuple[str, int, str]:
        project, _, rest = name.partition("/")
        section = rest.partition("/")[0]
        return project, sections.index(section) if section in sections else 9, rest

    names = [path.relative_to(specs).as_posix() for path in specs.rglob("*.yml")]
    return [
        loads(read_text(specs / name, f"specs/{name}"), name) for name in sorted(names, key=key)
    ]
