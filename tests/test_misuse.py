"""Whatever a user does wrong is an exception that says what it is, and no crash.

One process for each driver does everything wrong that tests/misuse.py can think of, and says what
came of it. Intel's GPU driver, without hardware, has the CPU driver's objects as strangers, and the
other way round.
"""

from __future__ import annotations

import functools
import json
import os
import re
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any

import pytest

PROGRAM = Path(__file__).parent / "misuse.py"
CPU = pytest.param("cpu", marks=pytest.mark.needs("cpu", "ze_loader", "gpu_driver"))
GPU = pytest.param("level_zero", marks=pytest.mark.needs("cpu", "ze_loader", "gpu_driver"))
both = pytest.mark.parametrize("driver", [CPU, GPU])

# What is right and fails all the same: by the driver, the beginning of the use, and the reason.
FAILS = {
    "cpu": {
        "module.global_pointer": "INVALID_GLOBAL_NAME",
        "module.function_pointer": "INVALID_FUNCTION_NAME",
        "device.pci_properties": "a CPU is no PCI device",
        "context.import_fd": "descriptor 0 is not one of memory",
    },
    "level_zero": {
        "module.global_pointer": "INVALID_ARGUMENT",
        "module.function_pointer": "INVALID_FUNCTION_NAME",
        "context.reserve_virtual": "UNSUPPORTED_FEATURE",
        "context.create_physical_memory": "UNSUPPORTED_FEATURE",
        "context.make_resident": "UNINITIALIZED",  # without hardware nothing is
        "context.evict": "INVALID_ARGUMENT",
        "immediate.execute": "needs Level Zero 1.9",
        "device.pci_properties": "UNINITIALIZED",  # without hardware there is no bus
        "pool.export_handle": "UNSUPPORTED_FEATURE",
        "context.system_barrier": "UNSUPPORTED_FEATURE",
        "context.import_fd": "UNSUPPORTED_ENUMERATION",
        "context.create_counter_based_event": "needs Level Zero 1.15",
        "MutableCommandList": "needs Level Zero 1.9",
        "context.create_graph": "needs Level Zero 1.17",
        "commands.host_function": "needs Level Zero 1.17",
        "immediate.host_function": "needs Level Zero 1.17",
    },
}
# Memory that the host reaches is as good as any other memory of the host in these, and what only
# asks about an address may be told about any.
TAKE_ANY_MEMORY = (
    "context.memory_properties",
    "context.address_range",
    "memory.copy_from",
    "immediate.copy",
    "commands.copy_region",
    "commands.ranges_barrier",
)
# What Python or cffi say when nobody has looked at an argument.
UNCHECKED = (
    r"has no attribute|ctype '|cdata|NoneType|__index__|initializer|interpreted as an integer"
)


@functools.cache
def outcomes(driver: str) -> dict[str, Any]:
    environment = {key: text for key, text in os.environ.items() if not key.startswith("ONEAPI")}
    environment |= {
        "NEOReadDebugKeys": "1",
        "SetCommandStreamReceiver": "1",
        "ProductFamilyOverride": "tgllp",
    }
    stranger = {"cpu": "level_zero", "level_zero": "cpu"}[driver]
    with tempfile.TemporaryDirectory() as folder:
        result = subprocess.run(
            [sys.executable, "-X", "faulthandler", PROGRAM, driver, stranger],
            cwd=folder,
            env=environment,
            capture_output=True,
            text=True,
            timeout=300,
        )
    assert result.returncode == 0, result.stderr[-3000:]
    found: dict[str, Any] = json.loads(result.stdout)
    return found


def those(driver: str, *beginnings: str) -> list[tuple[str, Any]]:
    found = [
        (title.partition(": ")[2] or title, outcome)
        for title, outcome in outcomes(driver).items()
        if title.startswith(beginnings)
    ]
    assert found
    return found


@both
def test_every_use_that_is_right_works_or_says_what_the_driver_lacks(driver: str) -> None:
    wrong = []
    for use, outcome in those(driver, "right: "):
        reasons = [text for start, text in FAILS[driver].items() if use.startswith(start)]
        if outcome is None if reasons else outcome is not None:
            wrong.append((use, outcome))
        elif reasons:
            assert reasons[0] in outcome[1]
    assert wrong == []


@both
def test_what_was_closed_or_whose_context_was_says_so_and_names_itself(driver: str) -> None:
    words = r"<(?:\w+)\b.* was closed, or what it was made in was\nUse it before"
    wrong = [
        (use, outcome)
        for use, outcome in those(driver, "closed ")
        if outcome is None or "Closed" not in outcome[0] or not re.match(words, outcome[1], re.S)
    ]
    assert wrong == []


@both
def test_objects_of_another_context_or_driver_are_refused(driver: str) -> None:
    wrong = []
    for use, outcome in those(driver, "other context's ", "other driver's "):
        if use.startswith(TAKE_ANY_MEMORY):
            continue
        names = outcome and re.search(r"another (context|driver|queue)|another .* than", outcome[1])
        if not names or "InvalidArgument" not in outcome[0]:
            wrong.append((use, outcome))
    assert wrong == []


@both
def test_device_memory_of_another_context_or_driver_is_refused(driver: str) -> None:
    for use, outcome in those(driver, "other context's memory: ", "other driver's memory: "):
        if not use.startswith("memory.copy_from"):
            assert outcome is not None, use
            assert "belongs to another" in outcome[1], use


@both
def test_no_argument_is_passed_on_unseen(driver: str) -> None:
    wrong = []
    for title, outcome in outcomes(driver).items():
        if outcome is None or title.startswith(("right", "closed", "other", "not supported")):
            continue
        kinds, text = outcome
        expected = {"Error", "TypeError", "ValueError"}
        expected |= {"BufferError"} if "__dlpack__" in title else set()
        expected |= {"OSError"} if "create_module" in title else set()
        if not expected & set(kinds) or re.search(UNCHECKED, text) or not text:
            wrong.append((title, outcome))
    assert wrong == []
