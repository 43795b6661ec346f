"""The Intel CPU OpenCL runtime: where it is, loading it, one OpenCL context for the driver.

The library is called directly, with neither an ICD loader nor environment variables.
"""

from __future__ import annotations

import os
import threading
from collections.abc import Sequence
from typing import Any

from oneapi_l0._generated._opencl_cffi import ffi
from oneapi_l0._generated.ze import ze_result_t
from oneapi_l0.errors import LibraryNotFound

from .failure import (
    DEVICE_LOST,
    INVALID_ARGUMENT,
    INVALID_GROUP_SIZE_DIMENSION,
    INVALID_KERNEL_ARGUMENT_INDEX,
    INVALID_KERNEL_ARGUMENT_SIZE,
    INVALID_KERNEL_NAME,
    INVALID_NATIVE_BINARY,
    MODULE_BUILD_FAILURE,
    OUT_OF_DEVICE_MEMORY,
    OUT_OF_HOST_MEMORY,
    UNINITIALIZED,
    UNKNOWN,
    UNSUPPORTED_SIZE,
    Failure,
)

lib: Any = None
path = ""
platform: Any = None
device: Any = None
_context: Any = None
_threads: Any = None  # kept: cffi unloads a library that nobody refers to
_lock = threading.Lock()

_RESULTS = {
    "CL_DEVICE_NOT_AVAILABLE": DEVICE_LOST,
    "CL_MEM_OBJECT_ALLOCATION_FAILURE": OUT_OF_DEVICE_MEMORY,
    "CL_OUT_OF_RESOURCES": OUT_OF_DEVICE_MEMORY,
    "CL_OUT_OF_HOST_MEMORY": OUT_OF_HOST_MEMORY,
    "CL_BUILD_PROGRAM_FAILURE": MODULE_BUILD_FAILURE,
    "CL_COMPILER_NOT_AVAILABLE": MODULE_BUILD_FAILURE,
    "CL_INVALID_BUILD_OPTIONS": MODULE_BUILD_FAILURE,
    "CL_INVALID_PROGRAM_EXECUTABLE": MODULE_BUILD_FAILURE,
    "CL_INVALID_BINARY": INVALID_NATIVE_BINARY,
    "CL_INVALID_VALUE": INVALID_ARGUMENT,
    "CL_INVALID_KERNEL_NAME": INVALID_KERNEL_NAME,
    "CL_INVALID_ARG_INDEX": INVALID_KERNEL_ARGUMENT_INDEX,
    "CL_INVALID_ARG_SIZE": INVALID_KERNEL_ARGUMENT_SIZE,
    "CL_INVALID_ARG_VALUE": INVALID_ARGUMENT,
    "CL_INVALID_KERNEL_ARGS": INVALID_ARGUMENT,
    "CL_INVALID_WORK_GROUP_SIZE": INVALID_GROUP_SIZE_DIMENSION,
    "CL_INVALID_WORK_ITEM_SIZE": INVALID_GROUP_SIZE_DIMENSION,
    "CL_INVALID_GLOBAL_WORK_SIZE": INVALID_ARGUMENT,
    "CL_INVALID_MEM_OBJECT": INVALID_ARGUMENT,
    "CL_INVALID_SAMPLER": INVALID_ARGUMENT,
    "CL_IMAGE_FORMAT_NOT_SUPPORTED": int(ze_result_t.ERROR_UNSUPPORTED_IMAGE_FORMAT),
    "CL_INVALID_IMAGE_FORMAT_DESCRIPTOR": int(ze_result_t.ERROR_UNSUPPORTED_IMAGE_FORMAT),
    "CL_INVALID_IMAGE_SIZE": UNSUPPORTED_SIZE,
    "CL_INVALID_IMAGE_DESCRIPTOR": UNSUPPORTED_SIZE,
}
_RESULT_BY_STATUS = {ffi.integer_const(name): result for name, result in _RESULTS.items()}


def find(library_path: str | None = None) -> str:
    """The path of the runtime: as given, else where the search finds it."""
    if library_path is not None:
        if not os.path.exists(library_path):
            raise LibraryNotFound(f"the Intel CPU runtime is not at {library_path}")
        return library_path
    from oneapi_l0.loader import search

    step = search.cpu_runtime(search.this_machine())
    if step.found:
        return step.found[0].path
    raise LibraryNotFound(
        f"the Intel CPU OpenCL runtime was not found; looked for {step.summary}", hint=step.hint
    )


def load(library_path: str) -> None:
    """Open the library, once per process."""
    global lib, path
    with _lock:
        if lib is None:
            try:
                lib = _opened(library_path)
                path = library_path
            except OSError as error:
                raise LibraryNotFound(
                    f"the Intel CPU OpenCL runtime at {library_path} cannot be loaded: {error}",
                    hint="pip install oneapi-l0[cpu]",
                ) from error


def _opened(library_path: str) -> Any:
    """The library; where another libtbb comes before its own, with its own."""
    global _threads
    try:
        return ffi.dlopen(library_path)
    except OSError:
        # One that is loaded already (of Debian's PyTorch, say), or that LD_LIBRARY_PATH finds, is
        # taken by its name and may be too old. What is global comes before it.
        threads = os.path.join(os.path.dirname(library_path), "libtbb.so.12")
        if not os.path.exists(threads):
            raise
        _threads = ffi.dlopen(threads, ffi.RTLD_NOW | ffi.RTLD_GLOBAL)
        return ffi.dlopen(library_path)


def check(status: int, what: str) -> None:
    """Raise `Failure` for an OpenCL status that is not CL_SUCCESS."""
    if status:
        result = _RESULT_BY_STATUS.get(status, UNKNOWN)
        raise Failure(result, f"{what} failed in the Intel CPU runtime (OpenCL status {status})")


def check_command(status: int, function: Any, arguments: Sequence[Any]) -> None:
    """The same for a command; a launch that asks for too much local memory is told as such."""
    if status and function is lib.clEnqueueNDRangeKernel:
        nbytes = ffi.new("cl_ulong *")
        which = lib.CL_KERNEL_LOCAL_MEM_SIZE
        if not lib.clGetKernelWorkGroupInfo(arguments[0], device, which, 8, nbytes, ffi.NULL):
            limit = info_int(lib.CL_DEVICE_LOCAL_MEM_SIZE)
            if nbytes[0] > limit:
                words = f"the kernel uses {nbytes[0]} bytes of local memory; a group has {limit}"
                raise Failure(OUT_OF_DEVICE_MEMORY, words)
    check(status, "a launch" if function is lib.clEnqueueNDRangeKernel else "a command")


def find_device() -> None:
    """Find the CPU device, once; 0.07 s the first time."""
    global platform, device
    with _lock:
        if device is not None:
            return
        platforms = ffi.new("cl_platform_id[8]")
        devices = ffi.new("cl_device_id[1]")
        count = ffi.new("cl_uint *")
        check(lib.clGetPlatformIDs(8, platforms, count), "clGetPlatformIDs")
        for i in range(min(count[0], 8)):
            status = lib.clGetDeviceIDs(platforms[i], lib.CL_DEVICE_TYPE_CPU, 1, devices, ffi.NULL)
            if status == 0:
                platform, device = platforms[i], devices[0]
                return
    raise Failure(UNINITIALIZED, "the Intel CPU runtime offers no CPU device on this machine")


def context() -> Any:
    """The one OpenCL context of the process, made at its first use (0.13 to 0.3 s).

    Kernels take any pointer of the process, so contexts of Level Zero need none of their own.
    """
    global _context
    if _context is None:
        with _lock:
            if _context is None:
                status = ffi.new("cl_int *")
                devices = ffi.new("cl_device_id[1]", [device])
                made = lib.clCreateContext(ffi.NULL, 1, devices, ffi.NULL, ffi.NULL, status)
                check(status[0], "clCreateContext")
                _context = made
    return _context


def info_bytes(name: int) -> bytes:
    """What clGetDeviceInfo answers."""
    size = ffi.new("size_t *")
    check(lib.clGetDeviceInfo(device, name, 0, ffi.NULL, size), f"clGetDeviceInfo({name:#x})")
    buffer = ffi.new("uint8_t[]", max(size[0], 1))
    check(
        lib.clGetDeviceInfo(device, name, size[0], buffer, ffi.NULL), f"clGetDeviceInfo({name:#x})"
    )
    return bytes(ffi.buffer(buffer, size[0]))


def info_int(name: int) -> int:
    return int.from_bytes(info_bytes(name), "little")


def info_sizes(name: int) -> list[int]:
    """An answer that is an array of size_t."""
    raw = info_bytes(name)
    return [int.from_bytes(raw[i : i + 8], "little") for i in range(0, len(raw), 8)]


def info_text(name: int) -> str:
    return info_bytes(name).rstrip(b"\0").decode("utf-8", "replace").strip()
