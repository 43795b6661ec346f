"""Handles whose parts are genuine, and do not belong together.

A handle leads to a file by a process and a number, and the file says by its label whether it is the
one. Numbers of processes and descriptors are used again, and may be forged; labels are not.
"""

from __future__ import annotations

import os
import select
import signal
import struct
import subprocess
import sys
from binascii import crc32
from collections.abc import Iterator
from pathlib import Path

import pytest
from partner import Partner
from test_cpu_driver import Calls, R
from test_cpu_ipc import close, fd_of, forge, free, handle_of, open_here, resources, view, with_fd
from test_cpu_memory import allocate

from oneapi_l0.drivers.cpu import ipc_handle

pytestmark = pytest.mark.needs("cpu")
PAGE = 4096
PID, START = 16, 24


@pytest.fixture(scope="module")
def calls() -> Calls:
    return Calls()


@pytest.fixture(scope="module")
def partner(calls: Calls) -> Iterator[Partner]:
    with Partner() as partner:
        yield partner


def why(calls: Calls, raw: bytes) -> str:
    """What the driver says of a handle that it refuses."""
    assert open_here(calls, raw) == R.ERROR_INVALID_ARGUMENT
    return calls.implementation.last_error()


def sealed(raw: bytes) -> bytes:
    return raw[:60] + struct.pack("<I", crc32(raw[4:60]))


def of_another(raw: bytes, other: bytes) -> bytes:
    """The handle with the label that the other one has: kind, size, random number."""
    return sealed(raw[:12] + other[12:16] + raw[16:32] + other[32:40] + raw[40:48] + other[48:])


def of_the_file(raw: bytes, other: bytes) -> bytes:
    """And with the number of its file."""
    return sealed(raw[:4] + other[4:8] + raw[8:])


def test_the_label_of_another_allocation_opens_that_or_nothing(
    calls: Calls, partner: Partner
) -> None:
    """Whatever descriptor the handle names, the file must have the label."""
    (first, raw), (second, other) = (
        partner.do("alloc", PAGE * size, content) for size, content in ((1, b"mine"), (3, b"else"))
    )
    unshared = partner.do("alloc_unshared", PAGE, b"none")
    before = resources()
    opened = set()
    labelled, whole = of_another(raw, other), of_the_file(of_another(raw, other), other)
    for forged in (labelled, whole, of_another(other, raw)):
        assert "no longer exports what the handle names" in why(calls, forged)
    for number in os.listdir(f"/proc/{partner.pid}/fd"):
        assert open_here(calls, with_fd(labelled, int(number))) == R.ERROR_INVALID_ARGUMENT
        found = open_here(calls, with_fd(whole, int(number)))
        if not isinstance(found, int):
            opened.add(int(number))
            assert view(found, 4).tobytes() == b"else"
            assert close(calls, found) == 0
    assert opened == {fd_of(other)}
    assert resources() == before
    for number in (first, second, unshared):
        partner.do("free", number)


def test_the_descriptors_of_another_process_are_not_opened(
    calls: Calls, partner: Partner, tmp_path: Path
) -> None:
    """The same number, in a process that has something else under it; and in this one."""
    number, raw = partner.do("alloc", PAGE, b"mine")
    fd = fd_of(raw)
    with Partner() as stranger:
        others = [stranger.do("alloc", PAGE, b"else") for _ in range(4)]
        found = why(calls, forge(raw, PID, "<I", stranger.pid))
        assert f"{stranger.pid} is another process by now" in found
        for _, other in others:
            assert open_here(calls, forge(with_fd(raw, fd_of(other)), PID, "<I", stranger.pid)) == (
                R.ERROR_INVALID_ARGUMENT
            )
        # What was handed over to it is the same memory, wherever it is found.
        partner.start("send", fd)
        received = partner.receive()
        given = stranger.give(received)
        os.close(received)
        opened = open_here(calls, forge(with_fd(raw, given), PID, "<I", stranger.pid))
        assert view(opened, 4).tobytes() == b"mine"
        assert close(calls, opened) == 0
    p = allocate(calls, "Device", PAGE)
    own = fd_of(handle_of(calls, p))
    file = os.open(tmp_path / "file", os.O_RDWR | os.O_CREAT)
    pipe = os.pipe()
    before = resources()
    for forged in (own, file, *pipe, 0, 1, 2):
        for pid in (os.getpid(), partner.pid):
            assert "mine" not in why(calls, forge(with_fd(raw, forged), PID, "<I", pid))
    assert resources() == before
    for each in (file, *pipe):
        os.close(each)
    free(calls, p)
    partner.do("free", number)


def test_a_pipe_that_opening_would_wake_is_not_opened(calls: Calls, tmp_path: Path) -> None:
    """Opening has effects on some files; what a handle names is looked at first."""
    fifo = tmp_path / "fifo"
    os.mkfifo(fifo)
    with Partner() as partner:
        _, raw = partner.do("alloc", PAGE, b"mine")
        reading = os.open(fifo, os.O_RDONLY | os.O_NONBLOCK)
        number = partner.give(reading)
        assert Path(f"/proc/{partner.pid}/fd/{number}").readlink() == fifo
        poll = select.poll()
        poll.register(reading)
        assert open_here(calls, with_fd(raw, number)) == R.ERROR_INVALID_ARGUMENT
        # Had it been opened to write, if only for a moment, there would be a hang-up: as here.
        assert poll.poll(0) == []
        os.close(os.open(f"/proc/{partner.pid}/fd/{number}", os.O_RDWR))
        assert [event for _, event in poll.poll(0)] == [select.POLLHUP]
        os.close(reading)


def reuse(pid: int, *command: str) -> subprocess.Popen[bytes] | None:
    """A process with that number; None where the system does not let us choose."""
    try:
        Path("/proc/sys/kernel/ns_last_pid").write_text(str(pid - 1))
    except OSError:
        return None
    process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE)
    if process.pid == pid:
        return process
    process.kill()
    process.communicate()
    return None


def test_a_number_that_a_process_has_again_is_another_process(calls: Calls) -> None:
    with Partner() as exporter:
        _, raw = exporter.do("alloc", PAGE, b"mine")
        pid = exporter.pid
        exporter.kill()
    assert f"process {pid} has ended" in why(calls, raw)
    # A process with a descriptor of that number, and its number where that can be had.
    code = (
        "import os, sys\n"
        "fd = os.memfd_create('oneapi_l0')\n"
        f"os.ftruncate(fd, {PAGE})\n"
        f"os.dup2(fd, {fd_of(raw)})\n"
        "print(flush=True)\n"
        "sys.stdin.read()\n"
    )
    command = (sys.executable, "-c", code)
    process = reuse(pid, *command)
    if process is None:
        process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE)
        raw = forge(raw, PID, "<I", process.pid)
    with process:
        assert process.stdout is not None
        process.stdout.readline()
        assert f"{process.pid} is another process by now" in why(calls, raw)
        # With the start of the new process it says something else, and opens no more.
        start = ipc_handle.start_of(process.pid)
        assert "no longer exports" in why(calls, forge(raw, START, "<Q", start))
        process.send_signal(signal.SIGKILL)


def test_handles_of_another_namespace_are_told(calls: Calls, partner: Partner) -> None:
    number, raw = partner.do("alloc", PAGE, b"mine")
    # The number of a process of a container may be that of another one here.
    text = why(calls, sealed(raw[:PID] + struct.pack("<II", os.getpid(), 12345) + raw[24:]))
    assert "lives in another namespace of processes (a container)" in text
    assert "SCM_RIGHTS" in text
    partner.do("free", number)
