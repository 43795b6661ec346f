"""`oneapi-l0 list`: the drivers that open, and their devices."""

from __future__ import annotations

from ..loader import search
from . import probe

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

    Ask = Callable[[str], dict[str, Any]]


def targets(machine: search.Machine) -> list[str]:
    """The names to open: what ONEAPI_L0_DRIVERS chooses, or all that is found."""
    chosen = [candidate.path for candidate in search.chosen(machine).found]
    if chosen:
        return chosen
    found = ["level_zero"] if search.system_loader(machine).found else []
    if not found and search.level_zero_drivers(machine).found:
        found.append("direct")
    found += [candidate.name for candidate in search.entry_points(machine).found]
    found += ["cpu"] if search.cpu_runtime(machine).found else []
    found += ["unified_runtime"] if search.unified_runtime(machine).found else []
    return found


def collect(machine: search.Machine, ask: Ask = probe.ask) -> list[dict[str, Any]]:
    """What each of them says."""
    return [ask(name) for name in targets(machine)]


HEADINGS = ("driver", "version", "API", "type", "device", "memory", "units", "UUID")


def text(answers: list[dict[str, Any]]) -> str:
    """The table, and under it what did not open and why."""
    rows = [
        row for answer in answers for driver in answer["drivers"] for row in _rows(answer, driver)
    ]
    lines = table([HEADINGS, *rows]) if rows else ["No driver opens."]
    failed = [answer for answer in answers if answer["error"]]
    if failed:
        lines.append("")
    for answer in failed:
        first, *rest = answer["error"]["message"].splitlines()
        lines += [f"{answer['name']} does not open: {first}", *(f"  {line}" for line in rest)]
    if failed or not rows:
        lines += ["", "`oneapi-l0 doctor` says what was looked for, and what to install or change."]
    return "\n".join(lines)


def _rows(answer: dict[str, Any], driver: dict[str, Any]) -> list[tuple[str, ...]]:
    # A name may have several drivers behind it, each with its own.
    name = f"{answer['name']}: {driver['name']}"
    head: tuple[str, ...] = (name, driver["version"], driver["api"])
    if not driver["devices"]:
        return [(*head, "", "no device", "", "", "")]
    rows: list[tuple[str, ...]] = []
    for device in driver["devices"]:
        units = str(device["compute_units"] or "")
        what = device["name"]
        if device["sub_devices"]:
            what += f", {device['sub_devices']} sub-devices"
        memory = size(device["memory_nbytes"])
        rows.append((*head, device["type"], what, memory, units, device["uuid"]))
        head = ("", "", "")
    return rows


def size(nbytes: int) -> str:
    """A size of memory for people."""
    for unit, shift in (("GiB", 30), ("MiB", 20)):
        if nbytes >> shift:
            return f"{nbytes / (1 << shift):.1f} {unit}"
    return f"{nbytes} B" if nbytes else ""


def table(rows: list[tuple[str, ...]]) -> list[str]:
    """Columns as wide as their widest cell."""
    widths = [max(len(row[column]) for row in rows) for column in range(len(rows[0]))]
    padded = (zip(row, widths, strict=True) for row in rows)
    return ["  ".join(cell.ljust(width) for cell, width in row).rstrip() for row in padded]
