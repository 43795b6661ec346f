"""Opening, closing, forking, ending: no crash, no hang, no leak, whatever the order."""

from __future__ import annotations

import gc
import os
import signal
import subprocess
import sys
import threading
from itertools import count
from pathlib import Path
from typing import Any

import pytest
import stub_driver
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule

import oneapi_l0
from oneapi_l0 import errors, loader
from oneapi_l0.drivers.direct import DirectDriver
from oneapi_l0.drivers.tables import Tables
from oneapi_l0.drivers.testing import RecordingDriver
from oneapi_l0.raw import ze


def run(code: str, *, environment: dict[str, str] | None = None) -> str:
    """What a program prints; it must end by itself, without a signal, within a minute."""
    result = subprocess.run(
        [sys.executable, "-c", code],
        env={**os.environ, "ONEAPI_L0_DRIVERS": "cpu", **(environment or {})},
        capture_output=True,
        text=True,
        timeout=60,
    )
    assert result.returncode == 0, (result.returncode, result.stderr)
    return result.stdout.strip()


# Opening and closing ------------------------------------------------------------------------------


@pytest.mark.needs("cpu")
def test_many_threads_open_one_driver() -> None:
    found: list[Any] = []
    barrier = threading.Barrier(16)

    def open_it() -> None:
        barrier.wait()
        found.append(oneapi_l0.open_driver("cpu"))

    threads = [threading.Thread(target=open_it) for _ in range(16)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(found) == 16
    assert len({id(driver) for driver in found}) == 1


@pytest.mark.needs("gcc")
def test_a_closed_driver_refuses_calls_and_opening_it_again_gives_another(tmp_path: Path) -> None:
    path = str(stub_driver.build(tmp_path, "closed"))
    driver = oneapi_l0.open_driver(path)
    call = driver.ze.zeDriverGet
    assert len(call()) == 1
    driver.close()
    driver.close()
    with pytest.raises(errors.Uninitialized, match="was not called: libclosed"):
        call()
    again = oneapi_l0.open_driver(path)
    assert again is not driver
    assert len(again.ze.zeDriverGet()) == 1


@pytest.mark.needs("gcc")
def test_a_driver_that_nobody_holds_leaves_no_tables_behind(tmp_path: Path) -> None:
    path = str(stub_driver.build(tmp_path, "gone"))
    gc.collect()
    before = len(Tables.every())
    for _ in range(20):
        driver = DirectDriver(path)
        driver.initialise()
        driver.ze.zeDriverGet()
        del driver
    gc.collect()
    assert len(Tables.every()) == before


@pytest.mark.needs("gcc")
def test_handles_are_forgotten_when_they_are_destroyed(tmp_path: Path) -> None:
    driver = DirectDriver(str(stub_driver.build(tmp_path, "counted"))).initialise()
    before = len(driver.functions.handles)
    context = driver.ze.zeContextCreate(driver.handles[0], ze.ze_context_desc_t())
    assert len(driver.functions.handles) == before + 1
    driver.ze.zeContextDestroy(context)
    assert len(driver.functions.handles) == before


HANDLES = count(0x1000, 0x1000)  # no two recording drivers have one in common


class Drivers(RuleBasedStateMachine):
    """Open, use, close and collect drivers in any order: of two libraries, the CPU's, recording."""

    paths: tuple[str, ...] = ()

    def __init__(self) -> None:
        super().__init__()
        self.open: list[Any] = []

    @rule(index=st.integers(0, 2))
    def open_driver(self, index: int) -> None:
        self.open.append(loader.open_driver(self.paths[index]))

    @rule()
    def make_a_recording_driver(self) -> None:
        driver = RecordingDriver()
        driver.answer("zeDriverGet", phDrivers=[next(HANDLES)])
        driver.answer("zeDeviceGet", phDevices=[next(HANDLES)])
        driver.handles = driver.ze.zeDriverGet()
        self.open.append(driver)

    @rule(index=st.integers(0, 50))
    def use(self, index: int) -> None:
        if self.open:
            driver = self.open[index % len(self.open)]
            try:
                assert driver.ze.zeDeviceGet(driver.ze.zeDriverGet()[0])
            except errors.Uninitialized:
                assert driver.refusal

    @rule(index=st.integers(0, 50))
    def close(self, index: int) -> None:
        if self.open:
            driver = self.open[index % len(self.open)]
            driver.close()
            assert driver.refusal

    @rule(index=st.integers(0, 50))
    def drop(self, index: int) -> None:
        if self.open:
            del self.open[index % len(self.open)]
            gc.collect()

    @rule()
    def mix(self) -> None:
        working = [driver for driver in self.open if not driver.refusal]
        if len(working) > 1 and working[0] is not working[-1]:
            device = working[0].ze.zeDeviceGet(working[0].handles[0])[0]
            with pytest.raises(errors.InvalidArgument, match="belongs to"):
                working[-1].ze.zeDeviceGetProperties(device)

    @invariant()
    def what_is_open_is_what_opens(self) -> None:
        assert all(not driver.refusal or driver.name for driver in self.open)


@pytest.mark.needs("gcc", "cpu")
def test_any_order_of_open_use_close_and_collect(tmp_path: Path) -> None:
    stubs = [str(stub_driver.build(tmp_path, name)) for name in ("one", "two")]
    Drivers.paths = (*stubs, "cpu")
    machine = Drivers.TestCase
    machine.settings = settings(
        max_examples=40,
        stateful_step_count=30,
        deadline=None,
        suppress_health_check=[HealthCheck.too_slow, HealthCheck.filter_too_much],
    )
    try:
        machine().runTest()
    finally:
        oneapi_l0.open_driver("cpu")  # later tests want it open


# A program of its own: each letter is a step. A fork's child goes on with the rest, as its parent.
SEQUENCE = """
import gc, os, sys
import oneapi_l0
from oneapi_l0 import errors
from oneapi_l0.drivers.testing import RecordingDriver
from oneapi_l0.raw import ze
open_drivers, children, forked = [], [], False
for step in sys.argv[1]:
    try:
        if step == "o":
            open_drivers.append(oneapi_l0.open_driver("cpu"))
        elif step == "r":
            open_drivers.append(RecordingDriver())
        elif step == "u" and open_drivers:
            driver = open_drivers[-1]
            for handle in driver.ze.zeDriverGet():
                context = driver.ze.zeContextCreate(handle, ze.ze_context_desc_t())
                driver.ze.zeContextDestroy(context)
        elif step == "c" and open_drivers:
            open_drivers.pop().close()
        elif step == "g":
            open_drivers = open_drivers[1:]
            gc.collect()
        elif step == "f":
            sys.stdout.flush()
            child = os.fork()
            if child:
                children.append(child)
            else:
                forked, children = True, []
        elif step == "x":
            break
    except errors.Uninitialized as error:
        assert "was not called" in str(error) or "forked" in str(error), error
    except errors.Error:
        assert forked
statuses = [os.waitpid(child, 0)[1] for child in children]
assert not any(statuses), statuses
sys.exit(0)
"""


@pytest.mark.needs("cpu")
@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(steps=st.text("orucgfx", min_size=1, max_size=12).filter(lambda s: s.count("f") <= 3))
@example("ouufuug")
@example("fofuco")
def test_any_order_of_steps_and_forks_ends_in_peace(steps: str) -> None:
    result = subprocess.run(
        [sys.executable, "-c", SEQUENCE, steps],
        env={**os.environ, "ONEAPI_L0_DRIVERS": "cpu"},
        capture_output=True,
        text=True,
        timeout=60,
    )
    assert result.returncode == 0, (steps, result.returncode, result.stderr)


# Forking and ending -------------------------------------------------------------------------------

FORK = """
import os, sys
import oneapi_l0
from oneapi_l0.raw import ze
driver = oneapi_l0.default_driver()
handle = driver.handles[0]
sys.stdout.flush()
child = os.fork()
if child == 0:
    try:
        {call}
        print("no error")
    except oneapi_l0.errors.Error as error:
        print(type(error).__name__, str(error).splitlines()[0])
    sys.stdout.flush()
    os._exit(0)
_, status = os.waitpid(child, 0)
assert status == 0, status
assert ze.zeDeviceGet(handle)  # the parent goes on
"""


@pytest.mark.needs("cpu")
@pytest.mark.parametrize(
    "call", ["driver.ze.zeDeviceGet(handle)", "ze.zeDeviceGet(handle)", "ze.unchecked.zeInit(0)"]
)
def test_a_forked_child_gets_a_clear_error(call: str) -> None:
    shown = run(FORK.format(call=call))
    assert shown.startswith("Uninitialized ")
    assert "was not called: Intel CPU runtime: this process was forked after" in shown
    assert "spawn" in shown


@pytest.mark.needs("cpu")
def test_a_child_that_uses_nothing_ends_in_peace() -> None:
    code = """
import os, sys
import oneapi_l0
oneapi_l0.open_driver("cpu")
child = os.fork()
if child == 0:
    sys.exit(7)
_, status = os.waitpid(child, 0)
print(os.waitstatus_to_exitcode(status))
"""
    assert run(code) == "7"


@pytest.mark.needs("cpu")
def test_a_fork_before_opening_changes_nothing() -> None:
    code = """
import os, sys
import oneapi_l0
child = os.fork()
device = oneapi_l0.default_device()
if child == 0:
    assert device.name
    sys.exit(0)
_, status = os.waitpid(child, 0)
print(os.waitstatus_to_exitcode(status))
"""
    assert run(code) == "0"


@pytest.mark.needs("cpu")
@pytest.mark.parametrize(
    "ending", ["", "raise SystemExit(0)", "sys.modules.clear()", "gc.disable()"]
)
def test_a_process_ends_while_everything_is_open(ending: str) -> None:
    code = f"""
import gc, sys
import oneapi_l0
from oneapi_l0.raw import ze
driver = oneapi_l0.default_driver()
context = ze.zeContextCreate(driver.handles[0], ze.ze_context_desc_t())
device = oneapi_l0.default_device()
queue = ze.zeCommandQueueCreate(context, device.handle, ze.ze_command_queue_desc_t())
memory = ze.zeMemAllocDevice(context, ze.ze_device_mem_alloc_desc_t(), 1 << 20, 64, device.handle)
print("ready", flush=True)
{ending}
"""
    assert run(code) == "ready"


@pytest.mark.needs("cpu")
def test_an_interrupt_ends_a_process_that_has_drivers_open() -> None:
    code = """
import sys, time
import oneapi_l0
oneapi_l0.default_device()
print("ready", flush=True)
time.sleep(60)
"""
    process = subprocess.Popen(
        [sys.executable, "-c", code],
        env={**os.environ, "ONEAPI_L0_DRIVERS": "cpu"},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    assert process.stdout is not None
    assert process.stdout.readline().strip() == "ready"
    process.send_signal(signal.SIGINT)
    _, error = process.communicate(timeout=30)
    assert "KeyboardInterrupt" in error
    assert process.returncode in (1, 130, -signal.SIGINT)
