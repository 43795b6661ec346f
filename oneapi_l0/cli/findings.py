"""What is wrong, why, and what to do: the rules by which the doctor judges.

A finding is a failure, which makes the exit status 1, or a note.
"""

from __future__ import annotations

from .. import SPEC_VERSIONS
from ..loader.search import file_version

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from ..loader.environment import Variable
    from ..loader.search import Candidate, Machine, Step

    Finding = dict[str, str]


def failure(what: str, why: str, do: str) -> Finding:
    return {"level": "failure", "what": what, "why": why, "do": do}


def note(what: str, why: str, do: str) -> Finding:
    return {"level": "note", "what": what, "why": why, "do": do}


# The search -----------------------------------------------------------------------------------


LIBRARIES = ("system_loader", "level_zero_drivers", "unified_runtime", "cpu_runtime")


def of_steps(machine: Machine, steps: dict[str, Step]) -> list[Finding]:
    """What is odd about what was found. A variable's step is judged by its variable."""
    found = []
    for step in (steps[name] for name in LIBRARIES):
        there = [place for place in step.looked_for if machine.exists(place)]
        unreadable = [place for place in there if not machine.is_readable(place)]
        for path in unreadable:
            why = f"{step.name}: this user may not read the file, so it is passed over."
            found.append(failure(f"{path} cannot be used", why, f"sudo chmod a+r {path}"))
        if step.note and not unreadable and not step.note.startswith("ZE_ENABLE_"):
            do = "Nothing, if the first is the one that is meant; otherwise remove it."
            found.append(note(f"{step.name}: there is more than one", f"{step.note}.", do))
    return found


def of_absence(steps: dict[str, Step], works: bool, has_device: bool) -> list[Finding]:
    """What is not installed: a failure where nothing else works."""
    found = []
    loader, drivers = steps["system_loader"], steps["level_zero_drivers"]
    missing = [step for step in (loader, drivers) if not step.found]
    if missing and (has_device or len(missing) == 1 or not works):
        what = " and ".join(step.name for step in missing) + ": not installed"
        why = "Looked for " + "; ".join(step.summary for step in missing) + "."
        do = ". ".join(dict.fromkeys(step.hint for step in missing)) + "."
        found.append((note if works or len(missing) == 1 else failure)(what, why, do))
    runtime = steps["cpu_runtime"]
    if not runtime.found and not works:
        why = f"Looked for {runtime.summary}."
        do = f"To compute without a GPU: {runtime.hint}"
        judge = failure if len(missing) == 2 else note  # a driver to repair comes first
        found.append(judge(f"{runtime.name}: not installed", why, do))
    return found


# The environment ------------------------------------------------------------------------------


def of_variables(variables: list[Variable], answers: list[dict[str, Any]]) -> list[Finding]:
    """Values that cannot be meant: failures where a driver refuses them."""
    found = []
    for variable in variables:
        if variable.problem:
            setting = f"{variable.name}={variable.value}"
            judge = failure if any(_blames(answer, variable.name) for answer in answers) else note
            why = f"The variable: {variable.meaning}.\nIts value: {variable.problem}."
            found.append(judge(setting, why, f"Correct it, or: unset {variable.name}"))
        elif variable.name == "ZE_AFFINITY_MASK" and _hides_all(answers):
            found.append(
                failure(
                    f"ZE_AFFINITY_MASK={variable.value}",
                    "It hides every device that there is.",
                    "Choose others, or: unset ZE_AFFINITY_MASK",
                )
            )
    return found


def _hides_all(answers: list[dict[str, Any]]) -> bool:
    drivers = [driver for answer in answers for driver in answer["drivers"]]
    return bool(drivers) and not any(driver["devices"] for driver in drivers)


def _blames(answer: dict[str, Any], variable: str) -> bool:
    return bool(answer["error"]) and f"{variable}=" in answer["error"]["message"]


# The drivers ----------------------------------------------------------------------------------

# The packages of Debian and Ubuntu, of which not all have each.
UPDATE = {
    "linux": "sudo apt install --only-upgrade libze1 libze-intel-gpu1 intel-opencl-icd",
    "windows": "install Intel's newest graphics driver, which brings both",
}


def of_answers(
    machine: Machine,
    steps: dict[str, Step],
    answers: list[dict[str, Any]],
    variables: list[Variable],
    has_device: bool,
) -> list[Finding]:
    """What the drivers said when they were opened; the same words are one finding."""
    blamed = [variable.name for variable in variables if variable.problem]  # judged by themselves
    names: dict[str, list[str]] = {}
    errors: dict[str, dict[str, Any]] = {}
    for answer in answers:
        if answer["error"] and not any(_blames(answer, name) for name in blamed):
            message = answer["error"]["message"]
            names.setdefault(message, []).append(answer["name"])
            errors[message] = answer["error"]
    return [_of_error(machine, steps, names[m], errors[m], has_device) for m in errors]


def _of_error(
    machine: Machine,
    steps: dict[str, Step],
    names: list[str],
    error: dict[str, Any],
    has_device: bool,
) -> Finding:
    name, kind, result = ", ".join(names), error["kind"], error["result"].partition("ERROR_")[2]
    why = "\n".join(line.strip() for line in error["message"].splitlines())
    if kind == "Uninitialized" and result in ("", "UNINITIALIZED"):
        what = f"{name} finds no device"
        if not has_device:
            return note(what, why, "Nothing: this machine shows no Intel GPU or NPU.")
        do = "There is one: first see to its device file; if that is in order, update the driver: "
        return failure(what, why, do + UPDATE[machine.platform])
    if result == "UNSUPPORTED_VERSION":
        what = f"{name} is too old, or too new, for what it works with"
        do = (
            f"Update the older one: {UPDATE[machine.platform]}. Where a loader takes the layers of "
            "another version, set ZEL_LIBRARY_PATH to its own folder."
        )
        return failure(what, f"{why}\n{_versions(machine, steps)}", do)
    if kind in ("LibraryNotFound", "LibraryUnusable"):
        do = _reinstall(machine, _candidate(steps, names[0])) or error["hint"]
        return failure(f"{name} is there and cannot be loaded", why, do)
    if kind in ("crash", "timeout"):
        what = f"{name} {'crashes' if kind == 'crash' else 'hangs'} when it is opened"
        return failure(what, why, _instead(names[0]))
    hint = error["hint"] if "oneapi-l0 doctor" not in error["hint"] else ""  # which is us
    return failure(f"{name} does not open", why, hint or "Update it, or remove it.")


def _versions(machine: Machine, steps: dict[str, Step]) -> str:
    found = []
    for candidate in (*steps["system_loader"].found, *steps["level_zero_drivers"].found):
        version = file_version(machine, candidate.file) or "of an unknown version"
        found.append(f"{candidate.file} is {version}")
    return "; ".join(found)


def _candidate(steps: dict[str, Step], name: str) -> Candidate | None:
    """What stands behind a name that was opened."""
    by_name = {"level_zero": "system_loader", "cpu": "cpu_runtime"}
    step = steps.get(by_name.get(name, name))
    if step is not None:
        return step.found[0] if step.found else None
    return next((c for c in steps["level_zero_drivers"].found if c.path == name), None)


def _reinstall(machine: Machine, candidate: Candidate | None) -> str:
    """How to get a library that can be loaded; its kind of place tells."""
    if candidate is None:
        return ""
    ldd = f"`ldd {candidate.file}` lists what it needs and what of that is missing."
    if candidate.how in machine.environ:
        return f"Remove {candidate.file}, or take it out of {candidate.how}. {ldd}"
    kind, _, package = candidate.how.partition("Python package ")
    if package and not kind:
        needs = "intel-cmplr-lib-rt"  # which intel-opencl-rt needs and does not ask for
        return f"pip install --force-reinstall {package} {needs}. {ldd}"
    if machine.platform == "windows":
        return "Install it again."
    return f"Install it again: sudo apt install --reinstall $(dpkg -S {candidate.file}). {ldd}"


def _instead(name: str) -> str:
    """How to do without a driver that crashes, and how to see what it does last."""
    if name == "unified_runtime":
        without = "ONEAPI_DEVICE_SELECTOR=opencl:* keeps it from GPU drivers"
        log = "UR_LOG_LOADER='level:debug;flush:debug;output:stderr'"
    else:
        without = "ONEAPI_L0_DRIVERS lists the drivers to use instead, as in ONEAPI_L0_DRIVERS=cpu"
        log = "ZEL_ENABLE_LOADER_LOGGING=1 ZEL_LOADER_LOG_CONSOLE=1 ZEL_LOADER_LOG_LEVEL=trace"
    probe = f"python -X faulthandler -m {__package__}.probe {name}"
    return f"Update it, or do without: {without}. What it does last is shown by: {log} {probe}"


def of_versions(machine: Machine, steps: dict[str, Step]) -> list[Finding]:
    """Unified Runtime renumbers between versions: another one than ours misreads our calls."""
    found, ours = [], SPEC_VERSIONS["unified-runtime"]
    for candidate in steps["unified_runtime"].found:
        version = file_version(machine, candidate.file)
        if version.count(".") == 2 and not version.startswith(f"{ours}."):
            what = f"Unified Runtime is {version}, and this binding speaks {ours}"
            why = (
                f"{candidate.file} ({candidate.how}): versions give the same numbers to different "
                "things, so calls would be misread."
            )
            do = "pip install --upgrade oneapi-l0[ur]; in an older oneAPI's shell, leave that first"
            found.append(failure(what, why, do))
    return found
