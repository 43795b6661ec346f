"""The CPU driver beside pyopencl, dpctl and C, each on the same Intel CPU runtime, in one run.

    pip install pyopencl dpctl

The yardstick is raw.ze, unchecked. A peer that is not installed is left out, and said so. C is
compiled with gcc, and calls the runtime with the queue and the kernel that the driver itself uses.
"""

from __future__ import annotations

import ctypes
import importlib.util
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from time import perf_counter
from typing import Any

import numpy as np
from bench_launch import Program
from interleaved import Group, Timed, main

from oneapi_l0.raw import ze

HERE = Path(__file__).resolve().parent
KERNELS = HERE.parent / "examples" / "kernels"
TESTED = HERE.parent / "tests" / "kernels"
KIB, MIB = 1 << 10, 1 << 20


def runtime() -> str:
    """The path of the CPU runtime, for the loaders of the peers."""
    from oneapi_l0.drivers.cpu import opencl

    return opencl.find(None)


@contextmanager
def peer(name: str) -> Iterator[bool]:
    """Whether the package is there; what it lacks is said once, on stderr."""
    found = importlib.util.find_spec(name) is not None
    if not found:
        print(f"{name} is not installed and left out: pip install {name}", file=sys.stderr)
    yield found


def timed(step: Callable[[], Any]) -> Timed:
    step()

    def run(loops: int) -> float:
        start = perf_counter()
        for _ in range(loops):
            step()
        return perf_counter() - start

    return run


# C ------------------------------------------------------------------------------------------------


def compiled() -> Any:
    if shutil.which("gcc") is None:
        print("gcc is not installed: C is left out", file=sys.stderr)
        return None
    folder = tempfile.mkdtemp()
    library = Path(folder) / "peers.so"
    subprocess.run(["gcc", "-O2", "-shared", "-fPIC", HERE / "peers.c", "-o", library], check=True)
    return ctypes.CDLL(str(library))


def opencl_of(program: Program) -> tuple[Any, Any, list[ctypes.c_void_p]]:
    """(enqueue, finish), (set pointer, set value) and (queue, kernel), as C sees them."""
    from oneapi_l0._generated._opencl_cffi import ffi
    from oneapi_l0.drivers.cpu import opencl
    from oneapi_l0.drivers.cpu.kernel import KERNELS as kernels
    from oneapi_l0.drivers.cpu.queue import COMMAND_QUEUES

    def address(pointer: Any) -> ctypes.c_void_p:
        return ctypes.c_void_p(int(ffi.cast("uintptr_t", pointer)))

    lib = opencl.lib
    functions = [address(lib.clEnqueueNDRangeKernel), address(lib.clFinish)]
    setters = [address(lib.clSetKernelArgMemPointerINTEL), address(lib.clSetKernelArg)]
    stream = COMMAND_QUEUES[program.queue].stream
    objects = [address(stream.cl_queue), address(kernels[program.kernel].cl_kernel)]
    return functions, setters, objects


# Peers --------------------------------------------------------------------------------------------


class PyOpenCL:
    """A queue and a kernel of pyopencl."""

    def __init__(self, spirv: bytes, name: str) -> None:
        import pyopencl as cl

        self.cl = cl
        device = cl.get_platforms()[0].get_devices()[0]
        self.context = cl.Context([device])
        self.queue = cl.CommandQueue(self.context)
        self.kernel = cl.Kernel(cl.Program(self.context, spirv).build(), name)

    def buffer(self, nbytes: int) -> Any:
        return self.cl.Buffer(self.context, self.cl.mem_flags.READ_WRITE, nbytes)


class Dpctl:
    """A queue and a kernel of dpctl."""

    def __init__(self, spirv: bytes, name: str) -> None:
        import dpctl
        import dpctl.memory
        import dpctl.program

        self.queue = dpctl.SyclQueue("opencl:cpu", property="in_order")
        program = dpctl.program.create_program_from_spirv(self.queue, spirv)
        self.kernel = program.get_sycl_kernel(name)
        self.memory = dpctl.memory

    def shared(self, nbytes: int) -> Any:
        return self.memory.MemoryUSMShared(nbytes, queue=self.queue)


def code(name: str, folder: Path = KERNELS) -> bytes:
    return folder.joinpath(f"{name}.spv").read_bytes()


# What is measured ---------------------------------------------------------------------------------


def launches(count: int) -> dict[str, Timed]:
    """`fill(out, 7, 1)`: `count` launches, then one wait."""
    program = Program("fill")
    out, numbers = program.shared(), ze.ffi.new("uint32_t[]", [7, 1])
    for index, (nbytes, value) in enumerate(((8, out), (4, numbers), (4, numbers + 1))):
        ze.zeKernelSetArgumentValue(program.kernel, index, nbytes, value)
    names: dict[str, Any] = {"immediate": program.immediate(is_synchronous=count == 1)}
    names["repeats"] = range(count)
    append = "append(immediate, kernel, groups.cdata, NULL, 0, NULL)"
    checked = "ze.zeCommandListAppendLaunchKernel(immediate, kernel, groups)"
    if count > 1:
        append = f"for _ in repeats: {append}\nwait_list(immediate, FOREVER)"
        checked = (
            f"for _ in repeats: {checked}\nze.zeCommandListHostSynchronize(immediate, FOREVER)"
        )
    found = program.timed({"raw.ze, unchecked": append, "raw.ze, checked": checked}, **names)
    if library := compiled():
        functions, _, objects = opencl_of(program)

        def in_c(loops: int) -> float:
            start = perf_counter()
            library.launch(*functions, *objects, ctypes.c_int64(loops), ctypes.c_int64(count))
            return perf_counter() - start

        found["C on OpenCL"] = in_c
    with peer("pyopencl") as is_here:
        if is_here:
            theirs = PyOpenCL(code("fill"), "fill")
            buffer = theirs.buffer(64)  # OpenCL keeps no argument alive, nor does pyopencl
            theirs.kernel.set_args(buffer, np.uint32(7), np.uint32(1))
            enqueue, queue, kernel = theirs.cl.enqueue_nd_range_kernel, theirs.queue, theirs.kernel

            def with_pyopencl(buffer: Any = buffer) -> None:
                for _ in range(count):
                    enqueue(queue, kernel, (1,), (1,))
                queue.finish()

            found["pyopencl, arguments set before"] = timed(with_pyopencl)
    with peer("dpctl") as is_here:
        if is_here:
            other = Dpctl(code("fill"), "fill")
            arguments = [other.shared(64), ctypes.c_uint(7), ctypes.c_uint(1)]
            submit, one = other.queue.submit_async, [1]

            def with_dpctl() -> None:
                for _ in range(count):
                    submit(other.kernel, arguments, one, one)
                other.queue.wait()

            found["dpctl"] = timed(with_dpctl)
    return found


def four_arguments() -> dict[str, Timed]:
    """`vector_add(a, b, out, 1)`, whose arguments are set anew for each launch and wait."""
    program = Program("vector_add")
    blocks = a, b, out = [program.shared() for _ in range(3)]
    found = program.timed(
        {
            "raw.ze, unchecked": (
                "set_argument(kernel, 0, 8, a)\nset_argument(kernel, 1, 8, b)\n"
                "set_argument(kernel, 2, 8, out)\nset_argument(kernel, 3, 4, n)\n"
                "append(immediate, kernel, groups.cdata, NULL, 0, NULL)"
            ),
        },
        a=a,
        b=b,
        out=out,
        n=ze.ffi.new("uint32_t *", 1),
        immediate=program.immediate(is_synchronous=True),
    )
    if library := compiled():
        functions, setters, objects = opencl_of(program)
        addresses = [int(ze.ffi.cast("uintptr_t", block[0])) for block in blocks]
        pointers = (ctypes.c_void_p * 3)(*addresses)

        def in_c(loops: int) -> float:
            start = perf_counter()
            library.launch_with_arguments(
                *functions, *setters, *objects, pointers, ctypes.c_uint32(1), ctypes.c_int64(loops)
            )
            return perf_counter() - start

        found["C on OpenCL"] = in_c
    with peer("pyopencl") as is_here:
        if is_here:
            theirs = PyOpenCL(code("vector_add"), "vector_add")
            theirs.kernel.set_scalar_arg_dtypes([None, None, None, np.uint32])
            x, y, z = (theirs.buffer(64) for _ in range(3))
            queue, kernel = theirs.queue, theirs.kernel

            def with_pyopencl() -> None:
                kernel(queue, (1,), (1,), x, y, z, 1)
                queue.finish()

            found["pyopencl, argument types given"] = timed(with_pyopencl)
    with peer("dpctl") as is_here:
        if is_here:
            other = Dpctl(code("vector_add"), "vector_add")
            usm, one = [other.shared(64) for _ in range(3)], [1]

            def with_dpctl() -> None:
                other.queue.submit_async(other.kernel, [*usm, ctypes.c_uint(1)], one, one)
                other.queue.wait()

            found["dpctl"] = timed(with_dpctl)
    return found


def copies(nbytes: int) -> dict[str, Timed]:
    """From one device allocation to another, waited for."""
    program = Program("fill")
    desc = ze.ze_device_mem_alloc_desc_t()
    to, source = (
        ze.zeMemAllocDevice(program.context, desc, nbytes, 4096, program.device) for _ in range(2)
    )
    for pointer in (to, source):
        ze.ffi.memmove(pointer, bytes(nbytes), nbytes)  # the pages are there
    found = program.timed(
        {"raw.ze, unchecked": "copy(immediate, to, source, nbytes, NULL, 0, NULL)"},
        copy=ze.unchecked.zeCommandListAppendMemoryCopy,
        immediate=program.immediate(is_synchronous=True),
        to=to,
        source=source,
        nbytes=nbytes,
    )
    addresses = [int(ze.ffi.cast("uintptr_t", pointer)) for pointer in (to, source)]
    found["libc memcpy"] = timed(partial(ctypes.memmove, *addresses, nbytes))
    with peer("pyopencl") as is_here:
        if is_here:
            theirs = PyOpenCL(code("fill"), "fill")
            x, y = (theirs.buffer(nbytes) for _ in range(2))
            theirs.cl.enqueue_copy(theirs.queue, y, bytes(nbytes))

            def with_pyopencl() -> None:
                theirs.cl.enqueue_copy(theirs.queue, x, y)
                theirs.queue.finish()

            found["pyopencl, buffers"] = timed(with_pyopencl)
    with peer("dpctl") as is_here:
        if is_here:
            other = Dpctl(code("fill"), "fill")
            allocate = partial(other.memory.MemoryUSMDevice, nbytes, queue=other.queue)
            mine, yours = allocate(), allocate()
            yours.copy_from_host(bytes(nbytes))
            found["dpctl"] = timed(lambda: mine.copy_from_device(yours))
    return found


def kernel(
    name: str, spirv: bytes, counts: tuple[int, ...], group: tuple[int, ...], sizes: list[int],
    numbers: list[int],
) -> dict[str, Timed]:  # fmt: skip
    """One big launch and its wait; buffers of `sizes` bytes, then 32-bit numbers."""
    program = Program("fill")
    desc = ze.ze_module_desc_t(
        format=ze.ze_module_format_t.IL_SPIRV, inputSize=len(spirv), pInputModule=spirv
    )
    module = ze.zeModuleCreate(program.context, program.device, desc)
    made = program.kernel = ze.zeKernelCreate(module, ze.ze_kernel_desc_t(pKernelName=name))
    ze.zeKernelSetGroupSize(made, *group, *[1] * (3 - len(group)))
    context, device, alloc = program.context, program.device, ze.ze_device_mem_alloc_desc_t()
    memory = [ze.zeMemAllocDevice(context, alloc, n, 4096, device) for n in sizes]
    for index, pointer in enumerate(memory):
        ze.ffi.memmove(pointer, bytes(sizes[index]), sizes[index])
        ze.zeKernelSetArgumentValue(made, index, 8, ze.ffi.new("void **", pointer))
    for index, number in enumerate(numbers, len(sizes)):
        ze.zeKernelSetArgumentValue(made, index, 4, ze.ffi.new("uint32_t *", number))
    x, y, z = (*counts, *[1] * (3 - len(counts)))
    program.groups = ze.ze_group_count_t(groupCountX=x, groupCountY=y, groupCountZ=z)
    found = program.timed(
        {"raw.ze, unchecked": "append(immediate, kernel, groups.cdata, NULL, 0, NULL)"},
        immediate=program.immediate(is_synchronous=True),
    )
    everything = tuple(count * size for count, size in zip(counts, group, strict=True))
    with peer("pyopencl") as is_here:
        if is_here:
            theirs = PyOpenCL(spirv, name)
            buffers = [theirs.buffer(n) for n in sizes]
            for buffer, n in zip(buffers, sizes, strict=True):
                theirs.cl.enqueue_copy(theirs.queue, buffer, bytes(n))
            theirs.kernel.set_args(*buffers, *map(np.uint32, numbers))

            def with_pyopencl(buffers: Any = buffers) -> None:
                theirs.cl.enqueue_nd_range_kernel(theirs.queue, theirs.kernel, everything, group)
                theirs.queue.finish()

            found["pyopencl"] = timed(with_pyopencl)
    with peer("dpctl") as is_here:
        if is_here:
            other = Dpctl(spirv, name)
            usm = [other.shared(n) for n in sizes]
            for block, n in zip(usm, sizes, strict=True):
                block.copy_from_host(bytes(n))
            arguments = [*usm, *map(ctypes.c_uint, numbers)]
            reversed_sizes = list(everything[::-1]), list(group[::-1])  # SYCL counts from the last

            def with_dpctl() -> None:
                other.queue.submit_async(other.kernel, arguments, *reversed_sizes)
                other.queue.wait()

            found["dpctl"] = timed(with_dpctl)
    return found


def group(title: str, prepare: Callable[[], dict[str, Timed]], **options: Any) -> Group:
    path = runtime()
    environment = {"OCL_ICD_FILENAMES": path, "OCL_ICD_VENDORS": path, "PYTHONWARNINGS": "ignore"}
    return Group(title, prepare, environment, **options)


def groups() -> list[Group]:
    found = [
        group("One launch and one wait", partial(launches, 1)),
        group("1,000 launches and one wait, each launch", partial(launches, 1000), per=1000),
        group("Four arguments set, one launch and one wait", four_arguments),
    ]
    for nbytes, text in (
        (4 * KIB, "4 KiB"),
        (64 * KIB, "64 KiB"),
        (MIB, "1 MiB"),
        (16 * MIB, "16 MiB"),
        (256 * MIB, "256 MiB"),
    ):
        rounds = 20 if nbytes < 64 * MIB else 8
        found.append(
            group(
                f"A copy of {text}", partial(copies, nbytes), rounds=rounds, processes=3, cores=None
            )
        )
    n = 1 << 24
    add = partial(kernel, "vector_add", code("vector_add"), (n // 256,), (256,), [4 * n] * 3, [n])
    found.append(group("Vector add of 2^24 floats", add, processes=3, rounds=10, cores=None))
    product = partial(
        kernel, "matmul_float", code("results", TESTED), (64, 64), (8, 8), [4 << 18] * 3, [512] * 3
    )
    found.append(
        group("Tiled matrix product, 512 × 512", product, processes=3, rounds=10, cores=None)
    )
    return found


if __name__ == "__main__":
    main(__doc__, groups())
