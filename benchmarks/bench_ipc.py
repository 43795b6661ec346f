"""What sharing costs on the CPU driver: opening a handle, kernels on opened memory, events.

Another process exports and answers. The yardsticks are multiprocessing.shared_memory, kernels on
memory of the process's own, and a byte through a pipe.
"""

from __future__ import annotations

import atexit
import os
import subprocess
import sys
import time
from collections.abc import Callable, Mapping
from functools import partial
from multiprocessing import shared_memory
from pathlib import Path
from typing import Any

from interleaved import Group, Skip, Timed, main

from oneapi_l0 import Context, Driver, ipc, open_driver
from oneapi_l0.errors import Error
from oneapi_l0.raw import ze

SPIRV = Path(__file__).resolve().parent.parent / "examples" / "kernels" / "vector_add.spv"
FOREVER = 2**64 - 1  # ns
SIZES = {"4 KiB": 1 << 12, "64 MiB": 1 << 26}
COUNT = 1 << 24  # float32 in each of three arrays


class Session:
    """The CPU driver, with all that the groups need of it."""

    def __init__(self) -> None:
        try:
            self.driver = open_driver("cpu")
        except Error as error:
            raise Skip(str(error)) from None
        self.ze = self.driver.ze
        self.context = Context(Driver(self.driver))
        self.device, self.handle = self.context.device, self.context.handle

    def alloc(self, nbytes: int) -> Any:
        desc = ze.ze_device_mem_alloc_desc_t()
        return self.ze.zeMemAllocDevice(self.handle, desc, nbytes, 64, self.device.handle)

    def events(self, pool: Any) -> tuple[Any, Any]:
        first, second = (
            self.ze.zeEventCreate(pool, ze.ze_event_desc_t(index=index)) for index in (0, 1)
        )
        return first, second


def touch(pointer: Any, nbytes: int) -> None:
    """Write to all pages: those that were only read are one page of zeros, and so in the cache."""
    ze.ffi.memmove(pointer, b"\1" * nbytes, nbytes)


def export(channel: Any) -> None:
    """The other process: exports memory of every size and a pool, then answers its events."""
    here = Session()
    for nbytes in [*SIZES.values(), 4 * COUNT, 4 * COUNT, 4 * COUNT]:
        pointer = here.alloc(nbytes)
        touch(pointer, nbytes)
        channel.write(ipc.export_handle(here.context, pointer).to_bytes())
    desc = ze.ze_event_pool_desc_t(flags=3, count=2)
    pool = here.ze.zeEventPoolCreate(here.handle, desc)
    out = here.ze.zeEventPoolGetIpcHandle(pool)
    ping, pong = here.events(pool)
    channel.write(out.data)
    channel.flush()
    unchecked = here.driver.functions
    while unchecked.zeEventHostSynchronize(ping, FOREVER) == 0:
        unchecked.zeEventHostReset(ping)
        unchecked.zeEventHostSignal(pong)


class Exporter:
    """That process, and the handles of its memory; it ends with this."""

    def __init__(self) -> None:
        command = [sys.executable, os.path.abspath(__file__), "--export"]
        self.process = subprocess.Popen(command, stdout=subprocess.PIPE)
        assert self.process.stdout is not None
        read = self.process.stdout.read
        self.handles = [ipc.IpcHandle.from_bytes(read(64)) for _ in range(len(SIZES) + 3)]
        self.pool = ipc.IpcEventPoolHandle.from_bytes(read(64))

    def __del__(self) -> None:
        self.process.kill()
        self.process.wait()
        assert self.process.stdout is not None
        self.process.stdout.close()


def timed(operation: Callable[[], Any], cleanup: Callable[[Any], Any]) -> Timed:
    """Seconds for so many operations; what they made is cleaned up outside the time."""

    def run(loops: int) -> float:
        total = 0.0
        for _ in range(loops):
            begin = time.perf_counter()
            made = operation()
            total += time.perf_counter() - begin
            cleanup(made)
        return total

    return run


def opening(index: int, nbytes: int) -> Mapping[str, Timed]:
    """From the 64 bytes, or the name, to an address with the first byte read."""
    here, exporter = Session(), Exporter()
    raw = exporter.handles[index].to_bytes()
    block = shared_memory.SharedMemory(create=True, size=nbytes)
    touch(ze.ffi.from_buffer(block.buf), nbytes)
    struct = exporter.handles[index].as_struct()
    unchecked = here.driver.functions
    out = ze.ffi.new("void **")

    def by_name() -> Any:
        found = shared_memory.SharedMemory(block.name)
        assert found.buf is not None
        return found, found.buf[0]

    def by_object() -> Any:
        memory = ipc.IpcHandle.from_bytes(raw).open(here.context)
        return memory, ze.ffi.cast("char *", memory.handle)[0]

    def by_raw() -> Any:
        pointer = here.ze.zeMemOpenIpcHandle(here.handle, here.device.handle, struct, 0)
        return pointer, ze.ffi.cast("char *", pointer)[0]

    def by_unchecked() -> Any:
        unchecked.zeMemOpenIpcHandle(here.handle, here.device.handle, struct.cdata[0], 0, out)
        return out[0], ze.ffi.cast("char *", out[0])[0]

    def close_raw(made: Any) -> None:
        here.ze.zeMemCloseIpcHandle(here.handle, made[0])

    def close_object(made: Any) -> None:
        made[0].close()

    atexit.register(block.unlink)
    keep = (exporter, block)
    return {
        "multiprocessing.shared_memory": partial(_keeping, keep, timed(by_name, close_object)),
        "unchecked zeMemOpenIpcHandle": timed(by_unchecked, close_raw),
        "raw.ze.zeMemOpenIpcHandle": timed(by_raw, close_raw),
        "IpcHandle.open": timed(by_object, close_object),
    }


def _keeping(keep: Any, run: Timed, loops: int) -> float:
    return run(loops)


def kernels() -> Mapping[str, Timed]:
    """vector_add over 192 MiB: memory of this process, exported or not, and of the other one."""
    here, exporter = Session(), Exporter()
    spirv = SPIRV.read_bytes()
    desc = ze.ze_module_desc_t(
        format=ze.ze_module_format_t.IL_SPIRV, inputSize=len(spirv), pInputModule=spirv
    )
    module = here.ze.zeModuleCreate(here.handle, here.device.handle, desc)
    queue = ze.ze_command_queue_desc_t(mode=ze.ze_command_queue_mode_t.SYNCHRONOUS)
    commands = here.ze.zeCommandListCreateImmediate(here.handle, here.device.handle, queue)
    groups = ze.ze_group_count_t(groupCountX=COUNT // 256, groupCountY=1, groupCountZ=1)

    def launch(pointers: list[Any]) -> Timed:
        kernel = here.ze.zeKernelCreate(module, ze.ze_kernel_desc_t(pKernelName="vector_add"))
        for index, pointer in enumerate(pointers):
            argument = ze.ffi.new("void **", pointer)
            here.ze.zeKernelSetArgumentValue(kernel, index, 8, argument)
        here.ze.zeKernelSetArgumentValue(kernel, 3, 4, ze.ffi.new("uint32_t *", COUNT))
        here.ze.zeKernelSetGroupSize(kernel, 256, 1, 1)

        def run(loops: int) -> float:
            begin = time.perf_counter()
            for _ in range(loops):
                here.ze.zeCommandListAppendLaunchKernel(commands, kernel, groups)
            return time.perf_counter() - begin

        return run

    own: list[Any] = [here.alloc(4 * COUNT) for _ in range(3)]
    exported = [here.alloc(4 * COUNT) for _ in range(3)]
    for pointer in own + exported:
        touch(pointer, 4 * COUNT)
    handles = [ipc.export_handle(here.context, pointer) for pointer in exported]
    opened = [handle.open(here.context) for handle in exporter.handles[-3:]]
    keep = (exporter, handles, opened)
    return {
        "own memory": partial(_keeping, keep, launch(own)),
        "own memory, exported": launch(exported),
        "memory of the other process": launch([memory.handle for memory in opened]),
    }


def events() -> Mapping[str, Timed]:
    """There and back: a signal to the other process, which signals another event."""
    here, exporter = Session(), Exporter()
    # The two processes are to run at once.
    os.sched_setaffinity(0, range(os.cpu_count() or 1))
    os.sched_setaffinity(exporter.process.pid, range(os.cpu_count() or 1))
    opened = exporter.pool.open(here.context)
    ping, pong = here.events(opened.handle)
    unchecked = here.driver.functions
    echo = subprocess.Popen(["cat"], stdin=subprocess.PIPE, stdout=subprocess.PIPE)
    assert echo.stdin is not None
    assert echo.stdout is not None
    to, source = echo.stdin.fileno(), echo.stdout.fileno()

    def by_pipe() -> None:
        os.write(to, b".")
        os.read(source, 1)

    def by_event() -> None:
        unchecked.zeEventHostSignal(ping)
        unchecked.zeEventHostSynchronize(pong, FOREVER)
        unchecked.zeEventHostReset(pong)

    def run(operation: Callable[[], None], loops: int) -> float:
        begin = time.perf_counter()
        for _ in range(loops):
            operation()
        return time.perf_counter() - begin

    keep = (exporter, opened, echo)
    return {
        "a byte through two pipes and cat": partial(_keeping, keep, partial(run, by_pipe)),
        "two events, between two Python processes": partial(run, by_event),
    }


GROUPS = [
    *(
        Group(f"From a handle to a usable pointer, {name}", partial(opening, index, nbytes))
        for index, (name, nbytes) in enumerate(SIZES.items())
    ),
    Group("A kernel over 192 MiB", kernels, processes=3, rounds=10, value_seconds=0.05),
    Group("An event there and back", events, processes=3),
]

if __name__ == "__main__":
    if sys.argv[1:] == ["--export"]:
        export(sys.stdout.buffer)
    else:
        main(__doc__, GROUPS)
