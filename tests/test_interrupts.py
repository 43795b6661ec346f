"""Ctrl-C ends what a program waits for, also a kernel that never ends and was short before."""

from __future__ import annotations

import subprocess
import sys
import time
from pathlib import Path

import pytest

pytestmark = pytest.mark.needs("cpu")

SPIRV = Path(__file__).parent / "kernels" / "cpu_lists.spv"
PRELUDE = """
import gc, os, signal, sys, threading, time
import oneapi_l0 as l0

FOREVER = 2**32 - 1  # rounds of 8 work-items: many seconds
context = l0.Context(l0.Driver(l0.open_driver("cpu")))
slow = context.create_module(sys.argv[1])["slow_increment"]
slow[1, 8](context.create_immediate_list(), context.shared_array(8, "uint32"), 1)  # compiled now

def array():
    return context.shared_array(8, "uint32")

def recorded(rounds, out=None):
    commands = context.create_command_list()
    slow[1, 8](commands, array() if out is None else out, rounds)
    commands.end()
    return commands

def interrupt_soon(delay=0.2):
    timer = threading.Timer(delay, os.kill, (os.getpid(), signal.SIGINT))
    timer.daemon = True
    timer.start()

def interrupted(call):
    interrupt_soon()
    start = time.monotonic()
    try:
        call()
    except KeyboardInterrupt:
        print("interrupted", time.monotonic() - start < 0.6, flush=True)
"""


def run(script: str, returncode: int = 0) -> str:
    done = subprocess.run(
        [sys.executable, "-c", PRELUDE + script, str(SPIRV)],
        capture_output=True,
        text=True,
        timeout=20,
    )
    assert done.returncode == returncode, done.stderr
    return done.stdout


@pytest.mark.parametrize("signal", ["None", "context.create_event()"])
def test_ctrl_c_ends_a_synchronous_launch(signal: str) -> None:
    script = f"""
commands = context.create_immediate_list()
out = array()
for _ in range(3):
    slow[1, 8](commands, out, 10, signal={signal})
interrupted(lambda: slow[1, 8](commands, out, FOREVER, signal={signal}))
# What comes after it in the list can be interrupted as well.
interrupted(lambda: commands.copy(context.alloc_device(8), bytes(8)))
os._exit(0)
"""
    assert run(script) == "interrupted True\ninterrupted True\n"


def test_ctrl_c_ends_a_launch_after_many_that_were_short_and_some_that_were_not() -> None:
    script = """
commands = context.create_immediate_list()
out = array()
for rounds in range(40):
    slow[1, 8](commands, out, rounds)
slow[1, 8](commands, out, 30_000_000)  # some ten ms
interrupted(lambda: slow[1, 8](commands, out, FOREVER))
os._exit(0)
"""
    assert run(script) == "interrupted True\n"


def test_ctrl_c_ends_a_wait_after_short_ones() -> None:
    script = """
commands = context.create_immediate_list(mode="asynchronous")
queue = context.create_command_queue()
short = recorded(10)
for _ in range(3):
    slow[1, 8](commands, array(), 10)
    commands.synchronize()
    queue.execute(short)
    queue.synchronize()
slow[1, 8](commands, array(), FOREVER)
interrupted(commands.synchronize)
queue.execute(recorded(FOREVER))
interrupted(queue.synchronize)
os._exit(0)
"""
    assert run(script) == "interrupted True\ninterrupted True\n"


def test_ctrl_c_ends_the_execution_of_lists() -> None:
    script = """
queue = context.create_command_queue(mode="synchronous")
commands = context.create_immediate_list()
short = recorded(10)
for _ in range(3):
    queue.execute(short)
    commands.execute(short)
interrupted(lambda: queue.execute(recorded(FOREVER)))
interrupted(lambda: commands.execute(recorded(FOREVER)))
os._exit(0)
"""
    assert run(script) == "interrupted True\ninterrupted True\n"


def test_what_an_interrupted_launch_uses_is_kept_until_it_has_ended() -> None:
    script = """
commands = context.create_immediate_list()
rounds = 150_000_000
for record in (False, True):
    memory = context.alloc_shared(32)
    out = memory.asarray("uint32")
    box = memory._box
    if record:
        interrupted(lambda: commands.execute(recorded(rounds, out)))
    else:
        interrupted(lambda: slow[1, 8](commands, out, rounds))
    slow.set_arguments(None, 0)
    memory.close()
    del memory, out
    gc.collect()
    freed = not box._end
    commands.synchronize()
    gc.collect()
    print(freed, not box._end)
"""
    assert run(script) == "interrupted True\nFalse True\n" * 2


def test_ctrl_c_ends_a_process_that_waits_for_work_at_its_end() -> None:
    script = """
commands = context.create_immediate_list()
interrupted(lambda: slow[1, 8](commands, array(), FOREVER))
interrupt_soon(0.5)
"""
    start = time.monotonic()
    assert run(script, 130) == "interrupted True\n"
    assert time.monotonic() - start < 15
