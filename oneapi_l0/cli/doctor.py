"""`oneapi-l0 doctor`: what was looked for and found, what works, and what to install or change."""

from __future__ import annotations

import sys
import textwrap

from .. import SPEC_VERSIONS, __version__
from ..loader import search
from ..loader.device_files import device_files, pci_devices
from ..loader.device_files import findings as of_device_files
from ..loader.environment import environment
from . import findings, listing, probe

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from typing import Any

    Report = dict[str, Any]

STEPS = {
    "chosen": search.chosen,
    "system_loader": search.system_loader,
    "level_zero_drivers": search.level_zero_drivers,
    "unified_runtime": search.unified_runtime,
    "unified_runtime_adapters": search.unified_runtime_adapters,
    "cpu_runtime": search.cpu_runtime,
    "entry_points": search.entry_points,
}


def examine(
    machine: search.Machine, ask: Callable[[str], dict[str, Any]] = probe.ask
) -> dict[str, Any]:
    """Everything there is to say, as plain values; `ask` opens a driver in another process."""
    steps = {name: step(machine) for name, step in STEPS.items()}
    # Every driver by itself, too: which one fails is not to be seen through the loader.
    names = listing.targets(machine)
    if not steps["chosen"].found:
        names = [name for name in names if name != "direct"]
        names += [candidate.path for candidate in steps["level_zero_drivers"].found]
    answers = [ask(name) for name in names]
    files = device_files(machine)
    has_device = bool(pci_devices(machine)) or any(
        file["is_intel"] and file["is_for_computing"] for file in files
    )
    if machine.platform == "windows":  # a driver is registered with its device
        has_device = bool(steps["level_zero_drivers"].found)
    variables = environment(machine)
    works = any(driver["devices"] for answer in answers for driver in answer["drivers"])
    found = [
        *of_device_files(machine, files),
        *findings.of_steps(machine, steps),
        *findings.of_versions(machine, steps),
        *findings.of_answers(machine, steps, answers, variables, has_device),
        *findings.of_variables(variables, answers),
        *findings.of_absence(steps, works, has_device),
    ]
    found.sort(key=lambda finding: finding["level"])  # failures first
    return {
        "version": __version__,
        "python": sys.version.split()[0],
        "machine": f"{machine.platform} {machine.architecture}",
        "specifications": SPEC_VERSIONS,
        "steps": [_step(machine, step) for step in steps.values()],
        "drivers": answers,
        "device_files": files,
        "user": machine.user(),
        "groups": machine.groups(),
        "environment": [
            {name: getattr(variable, name) for name in variable.__slots__} for variable in variables
        ],
        "findings": found,
        "works": works,
        "is_well": works and not any(finding["level"] == "failure" for finding in found),
    }


def _step(machine: search.Machine, step: search.Step) -> dict[str, Any]:
    found = [
        {
            "path": candidate.path,
            "file": candidate.file,
            "how": candidate.how,
            "version": search.file_version(machine, candidate.file) if candidate.file else "",
        }
        for candidate in step.found
    ]
    return {
        "name": step.name,
        "looked_for": step.looked_for,
        "found": found,
        "note": step.note,
        "hint": step.hint,
    }


# As text --------------------------------------------------------------------------------------


def text(report: Report) -> str:
    """The report for people."""
    specifications = [("Level Zero", "level-zero"), ("Unified Runtime", "unified-runtime")]
    made_for = ", ".join(
        f"{title} {report['specifications'][key]}" for title, key in specifications
    )
    lines = [
        f"oneapi_l0 {report['version']}, Python {report['python']}, {report['machine']}",
        f"made for {made_for}",
        *_section("Libraries", (line for step in report["steps"] for line in _found(step))),
        *_section("Drivers", (line for answer in report["drivers"] for line in _opened(answer))),
        *(
            []
            if report["machine"].startswith("windows")
            else _section("Device files", _files(report))
        ),
        *_section("Environment", (line for item in report["environment"] for line in _set(item))),
        *_section("Findings", _numbered(report["findings"])),
        "",
        _verdict(report),
    ]
    return "\n".join(lines)


def _section(title: str, lines: Iterable[str]) -> list[str]:
    return ["", title, *(list(lines) or ["  none"])]


def _found(step: dict[str, Any]) -> list[str]:
    lines = [f"  {step['name']}"]
    for item in step["found"]:
        version = f" {item['version']}" if item["version"] else ""
        lines.append(f"    found {item['file'] or item['path']}{version} ({item['how']})")
    if not step["looked_for"]:
        return [*lines, "    not set"] if not step["found"] else lines
    if not step["found"]:
        lines.append("    nothing found")
    lines += _wrapped(f"looked for {_places(step['looked_for'])}", "    ")
    return lines


def _places(looked_for: Iterable[str]) -> str:
    """Paths by their folders: the names are the same in each."""
    names: dict[str, None] = {}
    folders: dict[str, None] = {}
    others = []
    for place in looked_for:
        slash = max(place.rfind("/"), place.rfind("\\"))
        if slash < 0:
            others.append(place)
        else:
            names[place[slash + 1 :]] = folders[place[:slash] or "/"] = None
    where = [f"{', '.join(names)} in {', '.join(folders)}"] if names else []
    return "; ".join([*others, *where])


def _opened(answer: dict[str, Any]) -> list[str]:
    lines = []
    for driver in answer["drivers"]:
        library = "" if driver["library"] == driver["name"] else f" of {driver['library']}"
        lines.append(f"  {answer['name']}: {driver['api']}, {driver['name']}{library}")
        lines[-1] += f", version {driver['version']}{_age(driver['api'])}"
        for device in driver["devices"] or [None]:
            if device is None:
                lines.append("    no device")
            else:
                memory = listing.size(device["memory_nbytes"])
                lines.append(f"    {device['type']} {device['name']}, {memory}")
    if answer["error"]:
        first, *rest = answer["error"]["message"].splitlines()
        lines.append(f"  {answer['name']}: does not open: {first}")
        lines += [f"    {line.strip()}" for line in rest]
    return lines


def _age(api: str) -> str:
    """What an older driver means for those who call it."""
    newest = int(SPEC_VERSIONS["level-zero"].split(".")[1])
    title, _, version = api.rpartition(" ")
    if title != "Level Zero" or int(version.split(".")[1]) >= newest:
        return ""
    return "; what is newer raises NotSupported"


def _files(report: Report) -> list[str]:
    lines = []
    for file in report["device_files"]:
        vendor = "Intel" if file["vendor"] else "unknown"
        vendor = vendor if file["is_intel"] else f"vendor {file['vendor']}"
        usable = "may be opened" if file["is_usable"] else "may not be opened"
        owner = f"{file['user']}:{file['group']} {file['mode']}"
        lines.append(f"  {file['path']}  {vendor}  {owner}  {usable}")
    lines = lines or ["  none in /dev/dri and /dev/accel"]
    return [*lines, f"  groups of {report['user']}: {', '.join(report['groups']) or 'none'}"]


def _set(variable: dict[str, str]) -> list[str]:
    lines = [f"  {variable['name']}={variable['value']}", f"    {variable['meaning']}"]
    return [*lines, f"    but {variable['problem']}"] if variable["problem"] else lines


def _numbered(found: list[dict[str, str]]) -> Iterable[str]:
    for number, finding in enumerate(found, 1):
        yield f"  {number}. {finding['level']}: {finding['what']}"
        for line in finding["why"].splitlines():
            yield from _wrapped(line, "     ")
        yield from _wrapped(finding["do"], "     -> ", "        ")


def _wrapped(line: str, first: str, then: str = "") -> list[str]:
    return textwrap.wrap(
        line,
        100,
        initial_indent=first,
        subsequent_indent=then or first,
        break_long_words=False,
        break_on_hyphens=False,
    )


def _verdict(report: Report) -> str:
    failures = sum(finding["level"] == "failure" for finding in report["findings"])
    working = [answer["name"] for answer in report["drivers"] if answer["drivers"]]
    if report["is_well"]:
        return f"All is well: {', '.join(working)} can be used."
    what = f"{failures} thing{'s' * (failures != 1)} to repair" if failures else "Nothing fails"
    if not report["works"]:
        return f"{what}; no driver works."
    return f"{what}; {', '.join(working)} can be used meanwhile."
