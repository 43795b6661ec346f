"""The environment variables that matter, what each does here, and values that cannot be meant.

All but ONEAPI_L0_* belong to others: they are reported, and keep their meaning.
"""

from __future__ import annotations

from . import names, search, unified_runtime

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable

    from .machine import Machine


class Variable:
    """A variable that is set. meaning: what it does here. problem: what is wrong with it, or ""."""

    __slots__ = ("meaning", "name", "problem", "value")

    def __init__(self, name: str, value: str, meaning: str, problem: str) -> None:
        self.name, self.value, self.meaning, self.problem = name, value, meaning, problem

    def __repr__(self) -> str:
        return f"Variable({self.name}={self.value!r})"


def environment(machine: Machine) -> list[Variable]:
    """Every variable that is set and matters, in the order of `MEANINGS`."""
    found: list[Variable] = []
    for key, meaning in MEANINGS.items():
        if key.endswith("*"):
            matching = sorted(n for n in machine.environ if n.startswith(key[:-1]))
        else:
            matching = [key] if key in machine.environ else []
        for name in matching:
            if name not in [variable.name for variable in found]:
                value = machine.environ[name]
                problem = _problem(machine, name, value)
                found.append(Variable(name, value, meaning, problem))
    return found


# A name that ends in `*` stands for all that begin so and are not named before it.
MEANINGS = {
    "ONEAPI_L0_DRIVERS": "our drivers, in this order, instead of the default one",
    "ONEAPI_L0_TRACE": "prints every call",
    "ONEAPI_L0_UR_ON": "what Unified Runtime is opened on: the system's drivers, or our CPU driver",
    "ONEAPI_L0_*": "ours",
    "ZE_AFFINITY_MASK": "hides all devices and tiles but these",
    "ZE_FLAT_DEVICE_HIERARCHY": "whether a card or each of its tiles is a device",
    "ZE_ENABLE_ALT_DRIVERS": "exactly these drivers are loaded, none is searched for",
    "ZE_ENABLE_NULL_DRIVER": "adds a driver that does nothing and reports success",
    "ZE_ENABLE_VALIDATION_LAYER": "the loader checks calls; the checks are variables of their own",
    "ZE_ENABLE_PARAMETER_VALIDATION": "checks arguments, with ZE_ENABLE_VALIDATION_LAYER=1",
    "ZE_ENABLE_HANDLE_LIFETIME": "checks handles, with ZE_ENABLE_VALIDATION_LAYER=1",
    "ZE_ENABLE_THREADING_VALIDATION": "checks threads, with ZE_ENABLE_VALIDATION_LAYER=1",
    "ZE_ENABLE_TRACING_LAYER": "calls go through the loader's tracing layer",
    "ZET_ENABLE_API_TRACING_EXP": "the same, by its deprecated name",
    "ZET_ENABLE_*": "switches on a part of the tools' API, such as metrics",
    "ZE_ENABLE_PCI_ID_DEVICE_ORDER": "devices are in the order of their PCI addresses",
    "ZE_ENABLE_LOADER_INTERCEPT": "calls go through the loader even with one driver",
    "ZE_SHARED_FORCE_DEVICE_ALLOC": "shared memory is placed on the device",
    "ZEX_NUMBER_OF_CCS": "how many compute engines each device uses",
    "ZE_*": "a switch of the Level Zero loader",
    "ZES_ENABLE_SYSMAN": "Sysman by zeInit, with the core API's handles",
    "ZEL_LIBRARY_PATH": "where the Level Zero loader takes its layers from",
    "ZEL_DRIVERS_ORDER": "the order of the drivers behind the Level Zero loader",
    "ZEL_ENABLE_LOADER_LOGGING": "the Level Zero loader writes a log",
    "ZEL_*": "a switch of the Level Zero loader",
    "ONEAPI_DEVICE_SELECTOR": "which back ends and devices Unified Runtime and SYCL offer",
    "UR_ADAPTERS_FORCE_LOAD": "Unified Runtime loads exactly these adapters",
    "UR_ADAPTERS_SEARCH_PATH": "where Unified Runtime looks for adapters first",
    "UR_ENABLE_LAYERS": "Unified Runtime checks or traces calls",
    "UR_LOG_*": "a log of Unified Runtime",
    "UR_*": "a switch of Unified Runtime",
    "OCL_ICD_FILENAMES": "the OpenCL libraries that Unified Runtime's OpenCL adapter finds; unset, "
    "we lead it to the Intel CPU runtime",
    "OCL_ICD_VENDORS": "where Unified Runtime's OpenCL adapter finds OpenCL libraries",
    "OCL_ICD_*": "a switch of OpenCL's loader",
    "CL_CONFIG_*": "a switch of the Intel CPU runtime",
    "NEOReadDebugKeys": "the GPU driver obeys its debug keys",
    "SetCommandStreamReceiver": "a debug key of the GPU driver, with NEOReadDebugKeys=1: what "
    "takes the place of the hardware",
    "ProductFamilyOverride": "a debug key of the GPU driver, with NEOReadDebugKeys=1: which GPU it "
    "pretends to be",
    "CreateMultipleSubDevices": "a debug key of the GPU driver, with NEOReadDebugKeys=1: how many "
    "tiles it pretends to have",
    "LD_LIBRARY_PATH": "folders that are searched for libraries before the system's",
    "CMPLR_ROOT": "the oneAPI compiler, where Unified Runtime and the CPU runtime may be",
    "ONEAPI_ROOT": "oneAPI, where Unified Runtime and the CPU runtime may be",
}


# Values that cannot be meant ------------------------------------------------------------------


def affinity_mask_problem(mask: str) -> str:
    """What is wrong with a ZE_AFFINITY_MASK: the hexadecimal form of 2019, or no form at all."""
    parts = [part.strip() for part in mask.split(",")]
    if not mask.strip() or all(_is_device(part) for part in parts):
        return ""
    digits = [part[2:] if part[:2].lower() == "0x" else part for part in parts]
    if all(part and set(part) <= set("0123456789abcdefABCDEF") for part in digits):
        return (
            "this is the hexadecimal form of 2019, in which each bit was a tile; today it lists "
            f"devices and tiles, as in 0,1.2{_same_today(digits)}"
        )
    return "it must list devices and tiles, as in 0,1.2 (all of device 0, tile 2 of device 1)"


def _is_device(part: str) -> bool:
    numbers = part.split(".")
    # 07 is a mask of 2019: nobody writes a device's number with a zero before it.
    return len(numbers) <= 3 and all(n.isdecimal() and (n == "0" or n[0] != "0") for n in numbers)


def _same_today(digits: list[str]) -> str:
    """The same choice in today's form, where the old one is a single number."""
    if len(digits) > 1:
        return ""
    value = int(digits[0], 16)
    tiles = [str(bit) for bit in range(value.bit_length()) if value >> bit & 1]
    if not tiles or len(tiles) > 16:
        return ""
    return f"; for devices without tiles yours is ZE_AFFINITY_MASK={','.join(tiles)}"


def _problem(machine: Machine, name: str, value: str) -> str:
    check = _CHECKS.get(name)
    if check is not None:
        return check(machine, value)
    is_switch = name.startswith(("ZE_ENABLE_", "ZEL_ENABLE_", "ZET_ENABLE_"))
    if is_switch and value not in ("0", "1", ""):
        return "only the value 1 switches it on"
    if name in ("SetCommandStreamReceiver", "ProductFamilyOverride", "CreateMultipleSubDevices"):
        if machine.environ.get("NEOReadDebugKeys") != "1":
            return "without NEOReadDebugKeys=1 the driver does not read it"
        if name == "SetCommandStreamReceiver" and value == "1":
            return "the GPU is simulated: nothing executes, and results are not computed"
        return ""
    if name in _CHECKED_BY_LAYER and machine.environ.get("ZE_ENABLE_VALIDATION_LAYER") != "1":
        return "without ZE_ENABLE_VALIDATION_LAYER=1 it does nothing"
    return ""


_CHECKED_BY_LAYER = (
    "ZE_ENABLE_PARAMETER_VALIDATION",
    "ZE_ENABLE_HANDLE_LIFETIME",
    "ZE_ENABLE_THREADING_VALIDATION",
)


def _hierarchy(machine: Machine, value: str) -> str:
    known = ("COMPOSITE", "FLAT", "COMBINED")
    return "" if value in known else f"it must be one of {', '.join(known)}"


def _layers(machine: Machine, value: str) -> str:
    unknown = [part for part in value.split(",") if part.strip() not in names.UR_LAYERS]
    return f"unknown, and ignored in silence: {', '.join(unknown)}" if unknown else ""


def _selector(machine: Machine, value: str) -> str:
    """Unified Runtime refuses what is wrong with INVALID_VALUE and no further word."""
    for term in value.split(";"):
        backend, colon, filters = term.strip().lstrip("!").partition(":")
        if not colon or not filters:
            return f"{term!r} is not backend:devices, as in level_zero:gpu or *:cpu,0"
        if backend.lower() not in names.UR_BACKENDS:
            known = ", ".join(names.UR_BACKENDS)
            return f"unknown back end {backend!r}; there are {known}"
    return ""


def _place(machine: Machine, value: str) -> str:
    return "" if value in unified_runtime.PLACES else f"it must be one of {unified_runtime.PLACES}"


def _sub_devices(machine: Machine, value: str) -> str:
    from ..drivers.cpu.device_hierarchy import MOST_TILES, read_counts

    counts = read_counts(value)
    if counts is not None and all(counts):
        return ""
    return (
        f"it must be tiles, as 4, or cards and tiles, as 2x4, at most {MOST_TILES}; now it is"
        " ignored"
    )


def _one_of(*known: str) -> Callable[[Machine, str], str]:
    wanted = " or ".join(known)
    return lambda machine, value: (
        "" if value.strip().lower() in known else f"it must be {wanted}; now it is ignored"
    )


def _seconds(machine: Machine, value: str) -> str:
    try:
        is_time = float(value) > 0
    except ValueError:
        is_time = False
    return "" if is_time else "it must be a number of seconds"


def _note_of(step: Callable[[Machine], search.Step]) -> Callable[[Machine, str], str]:
    return lambda machine, value: step(machine).note


_CHECKS: dict[str, Callable[[Machine, str], str]] = {
    "ONEAPI_L0_DRIVERS": _note_of(search.chosen),
    "ONEAPI_L0_UR_ON": _place,
    "ONEAPI_L0_CPU_SUB_DEVICES": _sub_devices,
    "ONEAPI_L0_CPU_DEVICE_TYPE": _one_of("gpu", "cpu"),
    "ONEAPI_L0_CPU_COMPILE": _one_of("process"),
    "ONEAPI_L0_CPU_COMPILE_TIMEOUT": _seconds,
    "ZE_AFFINITY_MASK": lambda machine, value: affinity_mask_problem(value),
    "ZE_FLAT_DEVICE_HIERARCHY": _hierarchy,
    "ZE_ENABLE_ALT_DRIVERS": _note_of(search.level_zero_drivers),
    "ONEAPI_DEVICE_SELECTOR": _selector,
    "UR_ADAPTERS_FORCE_LOAD": _note_of(search.unified_runtime_adapters),
    "UR_ENABLE_LAYERS": _layers,
}
