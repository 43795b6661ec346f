"""What a driver says of itself and its devices, as JSON: `python -m oneapi_l0.cli.probe cpu`.

It runs in a process of its own (`ask`), for a broken library may end the process that opens it.
"""

from __future__ import annotations

import json
import signal
import subprocess
import sys

from ..drivers import Driver
from ..errors import Error, NotSupported
from ..loader import open_drivers, search

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

TIMEOUT = 60.0  # seconds; the CPU runtime's first start after an installation takes ten


def ask(name: str, timeout: float = TIMEOUT) -> dict[str, Any]:
    """What `describe` says of a driver, or how the process that opened it came to its end."""
    # The child imports what this process would, whatever lies in the current folder.
    code = f"import sys; sys.path[:] = {sys.path!r}; from {__name__} import main; main()"
    command = [sys.executable, "-W", "ignore", "-c", code, name]
    try:
        done = subprocess.run(command, capture_output=True, timeout=timeout)
    except subprocess.TimeoutExpired:
        return _ended(name, "timeout", f"opening it took longer than {timeout:g} s")
    lines = done.stdout.decode("utf-8", "replace").splitlines()
    for line in reversed(lines):  # a driver may print, too
        try:
            answer = json.loads(line)
        except ValueError:
            continue
        if isinstance(answer, dict) and answer.get("name") == name:
            return answer
    words = done.stderr.decode("utf-8", "replace").strip().splitlines()[-3:]
    end = f"the process that opened it {_how_it_ended(done.returncode)}"
    return _ended(name, "crash", "\n".join([end, *words]))


def main() -> None:
    name = sys.argv[1]
    print("\n" + json.dumps(describe(name)), flush=True)


def describe(name: str) -> dict[str, Any]:
    """The drivers behind a name that `open_driver` takes, or why it does not open."""
    try:
        found = []
        for driver in open_drivers(name):
            drivers = _adapters(driver) if driver.library == "ur" else _drivers(driver, name)
            found += [{"library": driver.name, **entry} for entry in drivers]
        return {"name": name, "drivers": found, "error": None}
    except Exception as error:  # whatever a driver does, it is what is asked for here
        return {"name": name, "drivers": [], "error": _failure(error)}


def _failure(error: Exception) -> dict[str, Any]:
    message, hint, result = str(error) or repr(error), "", ""
    if isinstance(error, Error):
        hint = error.hint
        message = message.removesuffix(hint).rstrip()
        result = getattr(error.result, "name", None) or ""
    kind = type(error).__name__
    return {"kind": kind, "result": result, "message": message, "hint": hint}


def _ended(name: str, kind: str, message: str) -> dict[str, Any]:
    error = {"kind": kind, "result": "", "message": message, "hint": ""}
    return {"name": name, "drivers": [], "error": error}


def _how_it_ended(status: int) -> str:
    if status < 0:
        try:
            return f"was ended by {signal.Signals(-status).name}"
        except ValueError:
            return f"was ended by signal {-status}"
    return f"ended with status {status:#x}" if status > 255 else f"ended with status {status}"


# Level Zero -----------------------------------------------------------------------------------


def _drivers(driver: Driver, name: str) -> list[dict[str, Any]]:
    found = []
    for handle in driver.handles:
        properties = driver.ze.zeDriverGetProperties(handle)
        found.append(
            {
                "name": driver.name,
                "api": "Level Zero " + dotted(int(driver.ze.zeDriverGetApiVersion(handle))),
                "version": _driver_version(properties.driverVersion, name),
                "uuid": _uuid(properties.uuid.id),
                "devices": [_device(driver, h) for h in driver.ze.zeDeviceGet(handle)],
            }
        )
    return found


def _device(driver: Driver, handle: Any) -> dict[str, Any]:
    properties = driver.ze.zeDeviceGetProperties(handle)
    memories = driver.ze.zeDeviceGetMemoryProperties(handle)
    slices = properties.numSlices * properties.numSubslicesPerSlice
    return {
        "name": properties.name,
        "type": properties.type.name,
        "memory_nbytes": sum(memory.totalSize for memory in memories),
        "compute_units": slices * properties.numEUsPerSubslice,
        "sub_devices": len(driver.ze.zeDeviceGetSubDevices(handle)),
        "uuid": _uuid(properties.uuid.id),
        "pci": _pci_address(driver, handle),
    }


def _pci_address(driver: Driver, handle: Any) -> str:
    try:
        address = driver.ze.zeDevicePciGetPropertiesExt(handle).address
    except Error:  # an extension; a CPU has no address
        return ""
    numbers = (address.domain, address.bus, address.device, address.function)
    return "{:04x}:{:02x}:{:02x}.{:x}".format(*numbers) if any(numbers) else ""


def _driver_version(version: int, name: str) -> str:
    """Intel's drivers keep major, minor and build in the number; the CPU runtime's is in its file's
    name, for a year does not fit into a byte."""
    if name == "cpu":
        machine = search.this_machine()
        for candidate in search.cpu_runtime(machine).found:
            return search.file_version(machine, candidate.file)
    if version >> 24:
        return f"{version >> 24}.{version >> 16 & 0xFF}.{version & 0xFFFF}"
    return str(version)


def dotted(version: int) -> str:
    """A version of an API, which keeps its parts in the halves of 32 bits."""
    return f"{version >> 16}.{version & 0xFFFF}"


def _uuid(raw: bytes) -> str:
    text = bytes(raw[:16]).hex()
    return "-".join((text[:8], text[8:12], text[12:16], text[16:20], text[20:]))


# Unified Runtime ------------------------------------------------------------------------------


def _adapters(driver: Driver) -> list[dict[str, Any]]:
    """The platforms of all adapters; ONEAPI_DEVICE_SELECTOR chooses among their devices."""
    from ..raw import ur

    u, about = driver.ur, ur.ur_platform_info_t
    found = []
    for adapter in driver.handles:
        for platform in u.urPlatformGet(adapter):
            devices = u.urDeviceGetSelected(platform, ur.ur_device_type_t.ALL)
            found.append(
                {
                    "name": str(u.urPlatformGetInfo(platform, about.NAME)),
                    "api": "Unified Runtime " + dotted(int(u.urPlatformGetApiVersion(platform))),
                    "version": str(u.urPlatformGetInfo(platform, about.VERSION)),
                    "uuid": "",
                    "devices": [_ur_device(u, device) for device in devices],
                }
            )
    return found


def _ur_device(u: Any, device: Any) -> dict[str, Any]:
    from ..raw import ur

    about = ur.ur_device_info_t

    def info(what: Any) -> Any:
        try:
            return u.urDeviceGetInfo(device, what)
        except NotSupported:
            return None

    uuid, kind = info(about.UUID), info(about.TYPE)
    return {
        "name": info(about.NAME) or "",
        "type": getattr(kind, "name", None) or "",
        "memory_nbytes": info(about.GLOBAL_MEM_SIZE) or 0,
        "compute_units": info(about.MAX_COMPUTE_UNITS) or 0,
        "sub_devices": 0,
        "uuid": _uuid(uuid) if uuid else "",
        "pci": info(about.PCI_ADDRESS) or "",
    }


if __name__ == "__main__":
    main()
