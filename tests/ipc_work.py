"""What processes of tests/test_ipc.py do."""

from __future__ import annotations

import os
from typing import Any

import numpy as np

from oneapi_l0 import Context, Driver, Memory, errors, ipc, open_driver

_contexts: list[Context] = []


def context() -> Context:
    """The CPU driver's context in this process."""
    if not _contexts:
        _contexts.append(Context(Driver(open_driver("cpu")).devices()[0]))
    return _contexts[0]


def double(handle: ipc.IpcHandle) -> int:
    """Double what is in the memory; the process that did."""
    with handle.open(context()) as memory:
        double_numbers(memory)
    handle.close()
    return os.getpid()


def double_numbers(memory: Memory) -> int:
    memory.copy_from(2 * memory.view("i4").copy_to())
    return os.getpid()


def double_into(handle: ipc.IpcHandle, connection: Any) -> None:
    connection.send((double(handle), len(os.listdir("/proc/self/fd"))))


def signal(pool: ipc.IpcEventPoolHandle, index: int) -> None:
    with pool.open(context()) as opened:
        opened.create_event(index).signal()


def refusal(handle: ipc.IpcHandle) -> str:
    """Why the handle cannot be opened; "" if it can."""
    try:
        handle.open(context()).close()
    except errors.InvalidArgument as error:
        return str(error)
    return ""


def open_for_ever(memory: bytes, pool: bytes, connection: Any) -> None:
    """Open, use and close, until somebody kills this process."""
    here, zeros = context(), np.zeros(100, "u1")
    connection.send_bytes(b"ready")
    while True:
        with ipc.IpcHandle.from_bytes(memory).open(here) as opened:
            opened.copy_from(zeros)
            with ipc.IpcEventPoolHandle.from_bytes(pool).open(here) as events:
                event = events.create_event(0)
                event.signal()
                event.reset()


def export_for_ever(connection: Any) -> None:
    """Export, and free again, so fast that numbers of descriptors are used by others at once. Each
    memory holds its number; sends handles with theirs, some ahead of who reads."""
    here, alive, number = context(), [], 0
    try:
        while True:
            number += 1
            memory = here.alloc_device(64)
            memory.copy_from(np.full(8, number, "u8"))
            alive.append(memory)
            connection.send_bytes(memory.export_handle().to_bytes() + number.to_bytes(8, "little"))
            if len(alive) > 8:
                alive.pop(number % 8).close()
                connection.recv_bytes()
    except (EOFError, ConnectionError):
        return
