"""A second process with the CPU driver, which tests tell what to do.

    with Partner() as partner:
        number = partner.do("open_memory", handle)

Its functions are those of `Work`. Objects stay there; they are named by numbers here.
"""

from __future__ import annotations

import ctypes
import itertools
import os
import resource
import socket
import subprocess
import sys
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Any

HERE = Path(__file__).parent


class Partner:
    """The process, as seen from the test."""

    def __init__(self, **environment: str) -> None:
        self.socket, other = socket.socketpair()
        paths = [str(HERE), str(HERE.parent), *os.environ.get("PYTHONPATH", "").split(":")]
        with other:
            self.process = subprocess.Popen(
                [sys.executable, __file__, str(other.fileno())],
                pass_fds=[other.fileno()],
                env={**os.environ, "PYTHONPATH": ":".join(paths), **environment},
            )
        self._connection = Connection(os.dup(self.socket.fileno()))

    @property
    def pid(self) -> int:
        return self.process.pid

    def start(self, name: str, *arguments: Any) -> None:
        """Have something done, and do not wait for it: `result` comes later."""
        self._connection.send((name, arguments))

    def result(self) -> Any:
        found = self._connection.recv()
        if isinstance(found, BaseException):
            raise found
        return found

    def do(self, name: str, *arguments: Any) -> Any:
        self.start(name, *arguments)
        return self.result()

    def give(self, fd: int) -> int:
        """Send a descriptor; the number that it has there."""
        self.start("take")
        socket.send_fds(self.socket, [b"."], [fd])
        return int(self.result())

    def receive(self) -> int:
        """A descriptor that the process was told to send."""
        _, fds, _, _ = socket.recv_fds(self.socket, 1, 1)
        self.result()
        return fds[0]

    def kill(self) -> None:
        self.process.kill()
        self.process.wait()

    def __enter__(self) -> Partner:
        return self

    def __exit__(self, *_: object) -> None:
        self._connection.close()
        self.socket.close()
        try:
            self.process.wait(10)
        except subprocess.TimeoutExpired:
            self.kill()


class Work:
    """What a partner can do, each by the driver's own functions."""

    def __init__(self, channel: socket.socket) -> None:
        from test_cpu_events import EventCalls

        from oneapi_l0._generated import _ze_cffi

        self.ffi: Any = _ze_cffi.ffi
        self.channel = channel
        self.calls = EventCalls()
        self.objects: dict[int, Any] = {}
        self.numbers = itertools.count(1)

    def keep(self, thing: Any) -> int:
        number = next(self.numbers)
        self.objects[number] = thing
        return number

    def take(self) -> int:
        _, fds, _, _ = socket.recv_fds(self.channel, 1, 1)
        return fds[0]

    def become(self, user: int) -> None:
        """Run as another user from now on."""
        os.setgroups([])
        os.setgid(user)
        os.setuid(user)

    def hide(self) -> None:
        """Let no other process of this user look into this one."""
        pr_set_dumpable = 4
        assert ctypes.CDLL(None).prctl(pr_set_dumpable, 0, 0, 0, 0) == 0

    def send(self, fd: int) -> None:
        socket.send_fds(self.channel, [b"."], [fd])

    def call(self, name: str, *arguments: Any) -> tuple[int, str]:
        """The result of a function, and what the driver says of it."""
        result = self.calls.call(name, *arguments)
        return result, self.calls.implementation.last_error() if result else ""

    def struct(self, c_type: str, raw: bytes) -> Any:
        handle = self.ffi.new(f"{c_type} *")
        self.ffi.buffer(handle)[:] = raw
        return handle[0]

    # Memory ---------------------------------------------------------------------------------

    def open_memory(self, raw: bytes, flags: int = 0) -> int | str:
        """Its number, or what went wrong."""
        out = self.ffi.new("void **")
        handle = self.struct("ze_ipc_mem_handle_t", raw)
        c = self.calls
        result, text = self.call("zeMemOpenIpcHandle", c.context, c.device, handle, flags, out)
        return f"{result:#x} {text}" if result else self.keep(out[0])

    def close_memory(self, number: int) -> int:
        return self.call("zeMemCloseIpcHandle", self.calls.context, self.objects.pop(number))[0]

    def alloc(self, size: int, content: bytes) -> tuple[int, bytes]:
        """Memory of this process with that content, and its handle."""
        number = self.alloc_unshared(size, content)
        handle = self.ffi.new("ze_ipc_mem_handle_t *")
        self.calls.ok("zeMemGetIpcHandle", self.calls.context, self.objects[number], handle)
        return number, bytes(self.ffi.buffer(handle))

    def alloc_unshared(self, size: int, content: bytes) -> int:
        """The same, without a handle."""
        desc, out = self.ffi.new("ze_device_mem_alloc_desc_t *"), self.ffi.new("void **")
        c = self.calls
        c.ok("zeMemAllocDevice", c.context, desc, size, 64, c.device, out)
        self.ffi.buffer(out[0], len(content))[:] = content
        return self.keep(out[0])

    def alloc_host(self, size: int) -> int:
        desc, out = self.ffi.new("ze_host_mem_alloc_desc_t *"), self.ffi.new("void **")
        self.calls.ok("zeMemAllocHost", self.calls.context, desc, size, 64, out)
        return self.keep(out[0])

    def get_handle(self, number: int) -> tuple[int, str]:
        handle = self.ffi.new("ze_ipc_mem_handle_t *")
        return self.call("zeMemGetIpcHandle", self.calls.context, self.objects[number], handle)

    def export_with_few_descriptors(self, numbers: list[int]) -> list[tuple[int, str]]:
        """The results of exports, with room for ten descriptors more."""
        limits = resource.getrlimit(resource.RLIMIT_NOFILE)
        used = max(int(name) for name in os.listdir("/proc/self/fd"))
        resource.setrlimit(resource.RLIMIT_NOFILE, (used + 10, limits[1]))
        try:
            return [self.get_handle(number) for number in numbers]
        finally:
            resource.setrlimit(resource.RLIMIT_NOFILE, limits)

    # Multiple handles, by the addresses that the driver gives for their functions

    def extension(self, name: str) -> tuple[int, Any]:
        out = self.ffi.new("void **")
        text = self.ffi.new("char[]", name.encode())
        function = "zeDriverGetExtensionFunctionAddress"
        return self.call(function, self.calls.driver, text, out)[0], int(
            self.ffi.cast("uintptr_t", out[0])
        )

    def get_handles(
        self, number: int, count: int, room: int | None, offset: int = 0
    ) -> tuple[int, int, list[bytes]]:
        """Result, count, and an array of so many handles (None: no array)."""
        c_type = (
            "ze_result_t(*)(ze_context_handle_t, const void *, uint32_t *, ze_ipc_mem_handle_t *)"
        )
        function = self.ffi.cast(c_type, self.extension("zexMemGetIpcHandles")[1])
        counter = self.ffi.new("uint32_t *", count)
        array = self.ffi.NULL if room is None else self.ffi.new("ze_ipc_mem_handle_t[]", room)
        pointer = self.ffi.cast("void *", self.address(number) + offset)
        result = function(self.calls.context, pointer, counter, array)
        handles = [bytes(self.ffi.buffer(array[i : i + 1])) for i in range(room or 0)]
        return result, counter[0], handles

    def open_handles(self, handles: list[bytes]) -> int | str:
        c_type = (
            "ze_result_t(*)(ze_context_handle_t, ze_device_handle_t, uint32_t, "
            "ze_ipc_mem_handle_t *, uint32_t, void **)"
        )
        function = self.ffi.cast(c_type, self.extension("zexMemOpenIpcHandles")[1])
        array, out = self.ffi.new("ze_ipc_mem_handle_t[]", len(handles)), self.ffi.new("void **")
        self.ffi.buffer(array)[:] = b"".join(handles)
        c = self.calls
        result = function(c.context, c.device, len(handles), array, 0, out)
        if result:
            return f"{result:#x} {c.implementation.last_error()}"
        return self.keep(out[0])

    def free(self, number: int) -> int:
        return self.call("zeMemFree", self.calls.context, self.objects.pop(number))[0]

    def address(self, number: int) -> int:
        return int(self.ffi.cast("uintptr_t", self.objects[number]))

    def properties(self, number: int) -> tuple[int, int, int]:
        """Type, size of the allocation, offset of the pointer in it."""
        p = self.ffi.new("ze_memory_allocation_properties_t *")
        base, size = self.ffi.new("void **"), self.ffi.new("size_t *")
        c, pointer = self.calls, self.objects[number]
        c.ok("zeMemGetAllocProperties", c.context, pointer, p, self.ffi.NULL)
        c.ok("zeMemGetAddressRange", c.context, pointer, base, size)
        offset = self.address(number) - int(self.ffi.cast("uintptr_t", base[0]))
        return p.type, size[0], offset

    def read(self, number: int, nbytes: int) -> bytes:
        return bytes(self.ffi.buffer(self.objects[number], nbytes))

    def write(self, number: int, content: bytes) -> None:
        self.ffi.buffer(self.objects[number], len(content))[:] = content

    def count_up(self, number: int, times: int) -> None:
        """A kernel that adds 1 to the first int32, so many times."""
        pointer = self.ffi.new("uint64_t *", self.address(number))
        kernel = self.driver_kernel("atomic_count", pointer)
        self.calls.launch(self.calls.immediate(mode=1), kernel, times)

    def fill(self, number: int, value: int, count: int) -> None:
        """A kernel that stores the int32 so many times."""
        pointer = self.ffi.new("uint64_t *", self.address(number))
        kernel = self.driver_kernel("store", pointer, value)
        self.calls.launch(self.calls.immediate(mode=1), kernel, count)

    def driver_kernel(self, name: str, *arguments: Any) -> Any:
        from test_cpu_driver import KERNELS

        events = self.calls.module
        self.calls.module = self.calls.build(KERNELS.read_bytes())
        try:
            return self.calls.kernel(name, *arguments)
        finally:
            self.calls.module = events

    # Events ---------------------------------------------------------------------------------

    def open_pool(self, raw: bytes) -> int | str:
        out = self.ffi.new("ze_event_pool_handle_t *")
        handle = self.struct("ze_ipc_event_pool_handle_t", raw)
        result, text = self.call("zeEventPoolOpenIpcHandle", self.calls.context, handle, out)
        return f"{result:#x} {text}" if result else self.keep(out[0])

    def on(self, function: str, number: int, *arguments: Any) -> int:
        """Call a function whose first parameter is that object."""
        return self.call(function, self.objects[number], *arguments)[0]

    def event(self, pool: int, index: int) -> int:
        return self.keep(self.calls.event(self.objects[pool], index))

    def open_counter(self, raw: bytes) -> int | str:
        out = self.ffi.new("ze_event_handle_t *")
        handle = self.struct("ze_ipc_event_counter_based_handle_t", raw)
        function = "zeEventCounterBasedOpenIpcHandle"
        result, text = self.call(function, self.calls.context, handle, out)
        return f"{result:#x} {text}" if result else self.keep(out[0])

    def echo(self, waited: int, answered: int, rounds: int) -> None:
        """Wait for one event, reset it, signal the other; so many times."""
        calls, events = self.calls, (self.objects[waited], self.objects[answered])
        for _ in range(rounds):
            calls.ok("zeEventHostSynchronize", events[0], 10**10)
            calls.ok("zeEventHostReset", events[0])
            calls.ok("zeEventHostSignal", events[1])

    def relay(self, waited: int, signalled: int, mode: int, memory: int = 0) -> int:
        """A list waits for an event, counts up in the memory, and signals another event."""
        calls = self.calls
        if mode == 0:
            commands: Any = calls.list()
        else:
            commands = calls.immediate(mode=mode)
        kernel: Any = None
        if memory:
            kernel = self.driver_kernel(
                "atomic_count", self.ffi.new("uint64_t *", self.address(memory))
            )
        calls.wait_on(commands, self.objects[waited])
        if kernel is not None:
            calls.launch(commands, kernel, 5)
        calls.ok("zeCommandListAppendSignalEvent", commands, self.objects[signalled])
        if mode == 0:
            calls.ok("zeCommandListClose", commands)
            queue = calls.queue()
            lists = self.ffi.new("ze_command_list_handle_t[]", [commands])
            calls.ok("zeCommandQueueExecuteCommandLists", queue, 1, lists, self.ffi.NULL)
            return self.keep((queue, commands))
        return self.keep(commands)


def main(number: int) -> None:
    with socket.socket(fileno=number) as channel:
        connection = Connection(os.dup(number))
        work = Work(channel)
        while True:
            try:
                name, arguments = connection.recv()
            except (EOFError, OSError):
                return
            try:
                connection.send(getattr(work, name)(*arguments))
            except Exception as error:
                connection.send(error)


if __name__ == "__main__":
    main(int(sys.argv[1]))
