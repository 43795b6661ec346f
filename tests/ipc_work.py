"""What processes of tests/test_ipc.py do, and the objects that they do it with."""

from __future__ import annotations

import os
from typing import Any

import numpy as np

import oneapi_l0
from oneapi_l0 import ipc
from oneapi_l0.raw import ze


class Object:
    """A context, a pool or an event: its driver and its handle."""

    def __init__(self, driver: Any, handle: Any) -> None:
        self.driver, self.handle = driver, handle


class Session:
    """The CPU driver in this process."""

    def __init__(self) -> None:
        self.driver = oneapi_l0.open_driver("cpu")
        self.ze = self.driver.ze
        self.device = Object(self.driver, self.ze.zeDeviceGet(self.driver.handles[0])[0])
        handle = self.ze.zeContextCreate(self.driver.handles[0], ze.ze_context_desc_t())
        self.context = Object(self.driver, handle)

    def alloc(self, nbytes: int, pNext: Any = None) -> Any:
        desc = ze.ze_device_mem_alloc_desc_t(pNext=pNext) if pNext else None
        return self.ze.zeMemAllocDevice(
            self.context.handle,
            desc or ze.ze_device_mem_alloc_desc_t(),
            nbytes,
            64,
            self.device.handle,
        )

    def array(self, pointer: Any, count: int, dtype: str = "i4") -> Any:
        nbytes = count * np.dtype(dtype).itemsize
        return np.frombuffer(ze.ffi.buffer(pointer, nbytes), dtype)

    def free(self, pointer: Any) -> None:
        self.ze.zeMemFree(self.context.handle, pointer)

    def pool(self, count: int) -> Object:
        desc = ze.ze_event_pool_desc_t(flags=3, count=count)
        return Object(self.driver, self.ze.zeEventPoolCreate(self.context.handle, desc))

    def event(self, pool: Any, index: int) -> Any:
        return self.ze.zeEventCreate(pool.handle, ze.ze_event_desc_t(index=index))


_session: list[Session] = []


def session() -> Session:
    if not _session:
        _session.append(Session())
    return _session[0]


def double(handle: ipc.IpcHandle) -> int:
    """Double what is in the memory; the process that did."""
    here = session()
    with handle.open(here.context, here.device) as memory:
        memory.asarray("i4")[:] *= 2
    handle.close()
    return os.getpid()


def double_into(handle: ipc.IpcHandle, connection: Any) -> None:
    connection.send((double(handle), len(os.listdir("/proc/self/fd"))))


def signal(pool: ipc.IpcEventPoolHandle, index: int) -> None:
    here = session()
    with pool.open(here.context) as opened:
        here.ze.zeEventHostSignal(here.event(opened, index))


def refusal(handle: ipc.IpcHandle) -> str:
    """Why the handle cannot be opened; "" if it can."""
    here = session()
    try:
        handle.open(here.context, here.device).close()
    except oneapi_l0.errors.InvalidArgument as error:
        return str(error)
    return ""


def open_for_ever(memory: bytes, pool: bytes, connection: Any) -> None:
    """Open, use and close, until somebody kills this process."""
    here = session()
    connection.send_bytes(b"ready")
    while True:
        with ipc.IpcHandle.from_bytes(memory).open(here.context, here.device) as opened:
            opened.view()[:100] = bytes(100)
            with ipc.IpcEventPoolHandle.from_bytes(pool).open(here.context) as events:
                event = here.event(events, 0)
                here.ze.zeEventHostSignal(event)
                here.ze.zeEventHostReset(event)
