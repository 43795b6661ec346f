"""The device files of Intel's GPUs and NPUs on Linux, and whether this user may use them."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from .machine import Machine

INTEL = "0x8086"
FOLDERS = {"/dev/dri": "/sys/class/drm", "/dev/accel": "/sys/class/accel"}
PCI = "/sys/bus/pci/devices"
# Classes of PCI devices, by the first byte: displays; processing accelerators, which NPUs are.
PCI_CLASSES = {"0x03": "GPU", "0x12": "NPU"}


def device_files(machine: Machine) -> list[dict[str, Any]]:
    """Every device file, its vendor, its owner and what this user may do with it.

    Drivers open render nodes (`renderD128`) and `accel` nodes; a `card` node is for displays.
    """
    found = []
    for folder, classes in FOLDERS.items():
        for name in machine.listdir(folder):
            if not name.startswith(("renderD", "card", "accel")):
                continue
            path = f"{folder}/{name}"
            user, group, mode = machine.owner(path)
            vendor = machine.read_text(f"{classes}/{name}/device/vendor").strip()
            found.append(
                {
                    "path": path,
                    "vendor": vendor,
                    # Some containers have the device file and not what describes it.
                    "is_intel": vendor in (INTEL, ""),
                    "is_for_computing": not name.startswith("card"),
                    "user": user,
                    "group": group,
                    "mode": f"{mode:o}",
                    "is_usable": machine.is_readable(path) and machine.is_writable(path),
                }
            )
    return found


def pci_devices(machine: Machine) -> list[str]:
    """Intel's GPUs and NPUs that the kernel sees, whether or not a driver has taken them."""
    found = []
    for address in machine.listdir(PCI):
        kind = machine.read_text(f"{PCI}/{address}/class").strip()[:4]
        if machine.read_text(f"{PCI}/{address}/vendor").strip() == INTEL and kind in PCI_CLASSES:
            found.append(f"{PCI_CLASSES[kind]} at {address}")
    return found


def findings(machine: Machine, files: list[dict[str, Any]]) -> list[dict[str, str]]:
    """What keeps this user from the devices, and what to change."""
    wanted = [file for file in files if file["is_intel"] and file["is_for_computing"]]
    if not wanted:
        return _nothing_there(machine)
    user, groups, found = machine.user(), machine.groups(), []
    for file in wanted:
        if file["is_usable"]:
            continue
        path, group = file["path"], file["group"]
        why = (
            f"It belongs to {file['user']}:{group} with mode {file['mode']}; "
            f"{user} is in {', '.join(groups) or 'no group'}."
        )
        if group in groups:
            do = f"sudo chmod g+rw {path}"
        elif user in machine.members(group):
            why += f" Since this session began, {user} was added to {group}."
            do = "Log out and in again."
        elif group.isdecimal() or group == "root":
            # A container knows the group's number only, and root's group is not for users.
            do = (
                f"In a container, start it with --group-add {group}; otherwise give the device "
                "files to the group render (package udev does) and add the user to it: "
                f"sudo usermod -aG render {user}"
            )
        else:
            do = f"sudo usermod -aG {group} {user}, then log out and in again."
        what = f"{user} may not open {path}"
        found.append({"level": "failure", "what": what, "why": why, "do": do})
    return found


def _nothing_there(machine: Machine) -> list[dict[str, str]]:
    devices = pci_devices(machine)
    if not devices:
        return []
    return [
        {
            "level": "failure",
            "what": f"there is no device file for {', '.join(devices)}",
            "why": "The device is on the PCI bus, and nothing is in /dev/dri or /dev/accel.",
            "do": "In a container, pass it on: docker run --device /dev/dri. Otherwise the "
            "kernel's driver is not loaded: sudo modprobe i915 (for the newest GPUs: xe; for NPUs: "
            "intel_vpu), and see what `sudo dmesg` says of it.",
        }
    ]
