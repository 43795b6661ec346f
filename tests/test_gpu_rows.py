"""Rows of the programming guide on Intel's GPU driver without hardware, as far as status codes go.

One process per product asks everything (tests/gpu_rows.py). The driver is Debian's, of Level Zero
1.3: where it does not do what the row states, DIFFERS says what it does, and that is checked too.
"""

from __future__ import annotations

import functools
import json
import os
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any

import pytest

pytestmark = pytest.mark.needs("ze_loader", "gpu_driver")

PROGRAM = Path(__file__).parent / "gpu_rows.py"
OK, ARGUMENT, UNSUPPORTED = "SUCCESS", "ERROR_INVALID_ARGUMENT", "ERROR_UNSUPPORTED_FEATURE"

STATED: dict[str, Any] = {
    "D3": ["ze_memory_type_t.DEVICE", True],
    "D4": 0,
    "D6": [True] * 8,
    "D8": [True],
    "M5": ["ze_memory_type_t.UNKNOWN", True, 0],
    "M7": [True, True, True],
    "M8": [True, True],
    "M9": OK,
    "M10": OK,
    "I2": OK,
    "I3": OK,
    "Q1": [ARGUMENT, ARGUMENT],
    "Q2": True,
    "Q3": True,
    "Q6": [8, OK],
    "Q8": OK,
    "L3": [OK, OK, OK],
    "L5": [OK] * 4,
    "L8": [OK, OK],
    "L11": [OK, OK],
    "L15": [OK, OK, OK],
    "S4": ["NOT_READY", OK, "NOT_READY"],
    "E2": ["NOT_READY", OK, "NOT_READY"],
    "E3": OK,
    "E9": ARGUMENT,
    "E10": OK,
    "B5": OK,
    "K1": ["vector_add"],
    "K2": [OK, OK, OK],
    "K4": True,
    "K6": "ERROR_INVALID_KERNEL_NAME",
    "F1": 4,
    "F2": [0, 0],
    "F3": True,
    "F5": [0, True],
    "R1": False,
    "C1": 64,
    "C5": UNSUPPORTED,
    "T1": True,
}

# Row: what the driver does instead, and in which way that differs.
DIFFERS: dict[str, tuple[Any, str]] = {
    "D1": ([0, False, True], "a count that is too large is left as it was"),
    "M1": ([OK, OK], "a pointer argument of 4 bytes is taken"),
    "E7": (OK, "without hardware every wait returns at once"),
    "L13": (UNSUPPORTED, "zeCommandListIsImmediate came with 1.9"),
    "F7": ([ARGUMENT, OK], "one code for a wrong index, and a scalar's size is not checked"),
    "R3": (["ERROR_UNINITIALIZED", ARGUMENT, OK], "without hardware nothing is made resident"),
    "T2": (False, "a device does not list itself as a peer"),
}

TWO_TILES: dict[str, Any] = {
    "X1": [2, 2],
    "X2": [[True, 0], [True, 1]],
    "X4": [OK, OK],
}

TWO_TILES_DIFFER: dict[str, tuple[Any, str]] = {
    "X5": ([16, True], "a sub-device has its parent's UUID"),
}


@functools.cache
def answers(product: str, *rows: str) -> dict[str, Any]:
    inherited = {key: value for key, value in os.environ.items() if not key.startswith("ONEAPI")}
    inherited |= {
        "NEOReadDebugKeys": "1",
        "SetCommandStreamReceiver": "1",
        "ProductFamilyOverride": product,
    }
    if product == "pvc":
        inherited["CreateMultipleSubDevices"] = "2"
    with tempfile.TemporaryDirectory() as folder:
        result = subprocess.run(
            [sys.executable, "-W", "error", PROGRAM, *rows],
            cwd=folder,
            env=inherited,
            capture_output=True,
            text=True,
            timeout=300,
        )
    assert result.returncode == 0, f"{result.returncode}\n{result.stderr}"
    found: dict[str, Any] = json.loads(result.stdout)
    return found


@pytest.mark.parametrize("row", [*STATED, *DIFFERS])
def test_a_row_gives_what_it_states_or_differs_as_known(row: str) -> None:
    expected = STATED[row] if row in STATED else DIFFERS[row][0]
    assert answers("tgllp", *STATED, *DIFFERS)[row] == expected


@pytest.mark.parametrize("row", [*TWO_TILES, *TWO_TILES_DIFFER])
def test_a_row_about_sub_devices_with_two_tiles(row: str) -> None:
    expected = TWO_TILES[row] if row in TWO_TILES else TWO_TILES_DIFFER[row][0]
    assert answers("pvc", *TWO_TILES, *TWO_TILES_DIFFER)[row] == expected
