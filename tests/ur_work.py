"""A process with Unified Runtime, which tests tell what to do: one call is one method here.

Objects stay in the process; numbers name them.
"""

from __future__ import annotations

import itertools
import multiprocessing
import os
import threading
from concurrent.futures import Future, ProcessPoolExecutor
from contextlib import suppress
from pathlib import Path
from typing import Any

import numpy as np

from oneapi_l0 import errors, ur

KERNELS = Path(__file__).parents[1] / "examples/kernels"


class Session:
    def __init__(self, on: str | None, version: int | None, lies: bool) -> None:
        if lies:
            open_nothing()
        self.adapter = ur.open(on=on, version=version)
        self.device = self.adapter.devices()[0]
        self.context = self.device.create_context()
        self.queue = self.context.create_queue()
        self.objects: dict[int, Any] = {}
        self.numbers = itertools.count(1)
        self.codes = self.context.driver.ur

    def keep(self, thing: Any) -> int:
        number = next(self.numbers)
        self.objects[number] = thing
        return number

    def fds(self) -> int:
        return len(os.listdir("/proc/self/fd"))

    def pid(self) -> int:
        return os.getpid()

    def about(self) -> tuple[str, str, int, bool, bool, bool, bool]:
        d, a = self.device, self.adapter
        answers = (d.shares_memory, d.shares_physical_memory, d.shares_events, d.exports_memory)
        return a.backend.name or "", d.type.name or "", a.version, *answers

    def level_zero_type(self) -> str:
        """What the CPU driver's device calls itself to everybody else in the process."""
        import oneapi_l0

        return oneapi_l0.devices(names=["cpu"])[0].type.name or ""

    def claims(self, question: str) -> bool:
        return self.device.supports(question)

    # Memory -----------------------------------------------------------------------------------

    def alloc(self, content: bytes, kind: str = "device") -> int:
        memory = getattr(self.context, f"alloc_{kind}")(len(content))
        self.queue.copy(memory, content).wait()
        return self.keep(memory)

    def read(self, number: int, nbytes: int | None = None) -> bytes:
        memory = self.objects[number]
        out = np.zeros(nbytes or memory.nbytes, "u1")
        self.queue.copy(out, memory, out.nbytes).wait()
        return out.tobytes()

    def write(self, number: int, content: bytes) -> None:
        self.queue.copy(self.objects[number], content).wait()

    def add(self, number: int, value: float) -> None:
        """A kernel, on float32: x = 1 * value + x."""
        program = self.context.create_program((KERNELS / "vector_add.spv").read_bytes())
        memory = self.objects[number]
        count = memory.nbytes // 4
        with self.context.alloc_device(memory.nbytes) as other:
            self.queue.fill(other, np.float32(value))
            kernel = program.create_kernel("vector_add")
            self.queue.launch(kernel, count, memory, other, memory, count).wait()

    def export(self, number: int) -> Any:
        return self.objects[number].export_handle()

    def export_as(self, number: int, name: str) -> int:
        """The handle stays here, by its number."""
        return self.keep(self.objects[number].export_handle())

    def sent(self, number: int) -> Any:
        return self.objects[number]

    def on_the_host(self, number: int) -> bytes:
        return bytes(self.objects[number].asarray())

    def put(self, number: int) -> None:
        self.objects[number].put()

    def open(self, handle: Any, kind: str = "memory") -> int:
        return self.keep(getattr(self.context, f"open_{kind}")(handle))

    def why_not_open(self, handle: Any, kind: str = "memory") -> str:
        """The kind of the error, and its text."""
        try:
            getattr(self.context, f"open_{kind}")(handle)
        except errors.Error as error:
            return f"{type(error).__name__} {error}"
        return ""

    def open_altered(self, handle: Any, seed: int, times: int) -> tuple[int, int, set[bytes]]:
        """How many of the altered payloads were refused, how many opened, and what those show."""
        import random

        generator = random.Random(seed)
        refused, opened, shown = 0, 0, set()
        out = np.zeros(handle.nbytes, "u1")
        for _ in range(times):
            payload = bytearray(handle.payload)
            for _ in range(generator.randint(1, 3)):
                place = generator.randrange(len(payload))
                payload[place] = generator.choice([0, 1, 0x7F, 0xFF, generator.randrange(256)])
            try:
                memory = self.context.open_memory(
                    ur.IpcHandle(handle.kind, bytes(payload), handle.nbytes)
                )
            except errors.Error:
                refused += 1
                continue
            opened += 1
            self.queue.copy(out, memory).wait()
            shown.add(out.tobytes())
            # UMF may not find what a damaged handle opened: it stays open.
            with suppress(errors.InvalidArgument):
                memory.close()
        return refused, opened, shown

    def open_often(self, handle: Any, times: int) -> tuple[int, int]:
        """How many addresses, and how many descriptors are left over afterwards."""
        self.context.open_memory(handle).close()
        before = len(os.listdir("/proc/self/fd"))
        opened = [self.context.open_memory(handle) for _ in range(times)]
        found = {memory.address for memory in opened}
        for memory in opened:
            memory.close()
        return len(found), len(os.listdir("/proc/self/fd")) - before

    def get_and_put(self, number: int, threads: int, times: int) -> int:
        """From several threads at once; how many different handles there were."""
        found: list[set[bytes]] = [set() for _ in range(threads)]
        memory = self.objects[number]

        def work(own: set[bytes]) -> None:
            for _ in range(times):
                handle = memory.export_handle()
                own.add(handle.payload)
                handle.put()

        workers = [threading.Thread(target=work, args=(own,)) for own in found]
        for worker in workers:
            worker.start()
        for worker in workers:
            worker.join()
        return len(set().union(*found))

    def close(self, number: int) -> None:
        self.objects.pop(number).close()

    def use(self, number: int) -> int:
        """Raises once it is closed."""
        return int(self.objects[number].address)

    def range(self, number: int) -> tuple[int, int]:
        """Where the memory begins in what is mapped, and how large that is."""
        memory = self.objects[number]
        base = int(self.codes.ffi.cast("uintptr_t", memory.info("BASE_PTR")))
        return memory.address - base, memory.info("SIZE")

    # Physical memory, events -----------------------------------------------------------------

    def physical(self, ipc: bool) -> int:
        return self.keep(self.context.create_physical_memory(self.context.granularity(), ipc=ipc))

    def map(self, number: int) -> int:
        memory = self.objects[number]
        range_ = self.context.reserve_virtual(memory.nbytes)
        range_.map(memory)
        return self.keep(range_)

    def event(self, ipc: bool = True) -> int:
        return self.keep(self.context.create_event(ipc=ipc))

    def signal(self, number: int) -> None:
        self.queue.signal(self.objects[number])

    def wait(self, number: int, timeout: float) -> bool:
        done: bool = self.objects[number].wait(timeout)
        return done

    def fill_after(self, event: int, number: int, value: int) -> None:
        """Memory that is filled when the other process's event is signalled; does not wait."""
        self.queue.fill(self.objects[number], value, wait=[self.objects[event]])

    # Export ------------------------------------------------------------------------------------

    def exportable(self, nbytes: int, type: str = "OPAQUE_FD") -> int:
        return self.keep(self.context.alloc_exportable(nbytes, type=type))

    def mapped(self, number: int) -> tuple[bytes, bytes]:
        """What a mapping of the descriptor shows, and the memory after a write to the mapping."""
        import mmap

        memory = self.objects[number]
        self.queue.fill(memory, b"ab").wait()
        fd = memory.export_fd()
        with mmap.mmap(fd, memory.nbytes) as shown:
            os.close(fd)
            seen = shown[:4]
            shown[:4] = b"host"
        return seen, self.read(number, 4)

    def imported(self, number: int) -> tuple[bytes, bytes, list[str]]:
        """What an import of the descriptor reads, the memory after a kernel's write to it, and how
        what is no such descriptor is refused."""
        memory = self.objects[number]
        self.queue.fill(memory, b"ab").wait()
        fd = memory.export_fd()
        reasons = []
        for wrong, nbytes in ((fd, memory.nbytes + 1), (9999, 1)):
            try:
                self.context.import_fd(wrong, nbytes)
            except errors.InvalidArgument as error:
                reasons.append(str(error))
        out = np.zeros(4, "u1")
        with self.context.import_fd(fd, memory.nbytes) as here:
            os.close(fd)
            self.queue.copy(out, here, 4)
            self.queue.fill(here, b"cd").wait()
        return out.tobytes(), self.read(number, 4), reasons

    def descriptor_life(self) -> list[bool]:
        """Whether the adapter's own descriptor is valid before and after the free."""
        c, ffi, types = self.codes, self.codes.ffi, self.codes.types
        kind = types.ur_exp_external_mem_type_t.OPAQUE_FD
        context, device = self.context.handle, self.device.handle
        memory = c.urMemoryExportAllocExportableMemoryExp(context, device, 64, 4096, kind)
        out, seen = ffi.new("int *"), []
        c.urMemoryExportExportMemoryHandleExp(context, device, kind, memory, out)
        link = os.readlink(f"/proc/self/fd/{out[0]}")
        seen.append(link.startswith("/memfd:"))
        c.urMemoryExportFreeExportableMemoryExp(context, device, memory)
        seen.append(os.path.lexists(f"/proc/self/fd/{out[0]}"))
        return seen

    # The C functions, unchecked ----------------------------------------------------------------

    def code(self, name: str, *arguments: Any) -> int:
        """The result code of a function; a string names what of the session is passed."""
        ffi = self.codes.ffi
        given = {
            "context": self.context.handle,
            "device": self.device.handle,
            "null": ffi.NULL,
            "out": ffi.new("void **"),
            "event out": ffi.new("ur_event_handle_t *"),
            "size out": ffi.new("size_t *"),
            "not ours": ffi.new("char[4096]"),
        }
        passed: list[Any] = []
        for argument in arguments:
            if isinstance(argument, bytes):
                argument = ffi.new("char[]", argument)
            elif isinstance(argument, tuple):  # ("object", number)
                argument = self.objects[argument[1]].handle
            elif isinstance(argument, dict):
                argument = ffi.new("ur_exp_event_desc_t *", argument)
            passed.append(given[argument] if isinstance(argument, str) else argument)
        return int(getattr(self.codes.unchecked, name)(*passed))


def open_nothing() -> None:
    """Level Zero's open succeeds from now on and gives NULL, as Intel's GPU driver does when it
    simulates."""
    from oneapi_l0._generated._ze_cffi import ffi
    from oneapi_l0.ur import cpu_driver

    ctype = ffi.typeof("ze_pfnMemOpenIpcHandle_t")
    nothing = ffi.callback(ctype, lambda context, device, handle, flags, out: 0)
    original = cpu_driver.AsGpu.pointer

    def pointer(self: cpu_driver.AsGpu, name: str) -> Any:
        return nothing if name == "zeMemOpenIpcHandle" else original(self, name)

    cpu_driver.AsGpu.pointer = pointer  # type: ignore[method-assign]


_session: Session | None = None


def _start(environment: dict[str, str], on: str | None, version: int | None, lies: bool) -> None:
    global _session
    os.environ.update(environment)
    _session = Session(on, version, lies)


def _do(name: str, *arguments: Any) -> Any:
    return getattr(_session, name)(*arguments)


class Process:
    """The process, as seen from the test."""

    def __init__(
        self,
        on: str | None = "cpu-driver",
        version: int | None = None,
        *,
        lies: bool = False,
        **environment: str,
    ) -> None:
        self._pool = ProcessPoolExecutor(
            1,
            multiprocessing.get_context("spawn"),
            initializer=_start,
            initargs=(environment, on, version, lies),
        )

    def start(self, name: str, *arguments: Any) -> Future[Any]:
        return self._pool.submit(_do, name, *arguments)

    def do(self, name: str, *arguments: Any) -> Any:
        return self.start(name, *arguments).result(60)

    def kill(self) -> None:
        os.kill(self.do("pid"), 9)

    def __enter__(self) -> Process:
        return self

    def __exit__(self, *_: object) -> None:
        self._pool.shutdown()
