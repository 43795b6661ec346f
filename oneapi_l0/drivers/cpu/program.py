"""Programs of the Intel CPU runtime: SPIR-V or a binary in, what kernels are made from out.

Compiling translates SPIR-V to an object, which is quick and leaves imports open; linking resolves
them and generates code. Building is both at once.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, NamedTuple

from oneapi_l0._generated._opencl_cffi import ffi

from . import opencl
from .failure import (
    INVALID_NATIVE_BINARY,
    MODULE_BUILD_FAILURE,
    MODULE_LINK_FAILURE,
)
from .handles import Owned

IL, OBJECT, EXECUTABLE = "il", "object", "executable"


class Broken(Exception):
    """The input does not become a program; `log` says why."""

    def __init__(self, result: int, log: str) -> None:
        super().__init__(log)
        self.result = result
        self.log = log


class Source(NamedTuple):
    """One input: SPIR-V that was checked, or a binary of the runtime.

    constants: specialization constants, by SpecId.
    """

    kind: str
    data: bytes
    options: str = ""
    constants: tuple[tuple[int, bytes], ...] = ()


class Product(NamedTuple):
    """What came out: objects that can be linked again, if wanted, and what can run, if wanted."""

    objects: list[Owned]
    executable: Owned | None
    log: str


def produce(sources: Sequence[Source], keep_objects: bool, make_executable: bool) -> Product:
    """Make programs from the sources; raises `Broken`."""
    if len(sources) == 1 and make_executable and sources[0].kind != OBJECT:
        # Not compiled and linked: linking takes neither -g nor -cl-opt-disable.
        executable = _create(sources[0])
        log = _build(executable, sources[0].options)
        objects = produce(sources, True, False).objects if keep_objects else []
        return Product(objects, executable, log)
    programs = [_create(source) for source in sources]
    log = ""
    for program, source in zip(programs, sources, strict=True):
        if source.kind == IL:
            log += _compile(program, source.options)
    linked = None
    if make_executable:
        linked, text = _link(programs)
        log += text
    return Product(programs if keep_objects else [], linked, log)


def link(objects: Sequence[Owned]) -> Product:
    """Link objects that are here already; raises `Broken`."""
    executable, log = _link(objects)
    return Product([], executable, log)


def _create(source: Source) -> Owned:
    lib = opencl.lib
    data = ffi.from_buffer(source.data)
    status = ffi.new("cl_int[2]")
    if source.kind == IL:
        program = lib.clCreateProgramWithIL(opencl.context(), data, len(source.data), status)
        if status[0]:
            text = f"the Intel CPU runtime refuses the SPIR-V (OpenCL status {status[0]})"
            raise Broken(MODULE_BUILD_FAILURE, text)
        owned = Owned(program, lib.clReleaseProgram)
        for identifier, value in source.constants:
            opencl.check(
                lib.clSetProgramSpecializationConstant(program, identifier, len(value), value),
                f"setting the constant with SpecId {identifier}",
            )
        return owned
    lengths = ffi.new("size_t[1]", [len(source.data)])
    pointers = ffi.new("const unsigned char *[1]", [ffi.cast("unsigned char *", data)])
    program = lib.clCreateProgramWithBinary(
        opencl.context(), 1, _devices(), lengths, pointers, status, status + 1
    )
    if status[0] or status[1]:
        text = f"the Intel CPU runtime refuses the binary (OpenCL status {status[1] or status[0]})"
        raise Broken(INVALID_NATIVE_BINARY, text)
    return Owned(program, lib.clReleaseProgram)


def _devices() -> Any:
    return ffi.new("cl_device_id[1]", [opencl.device])


def _build(program: Owned, options: str) -> str:
    status = opencl.lib.clBuildProgram(
        program.pointer, 1, _devices(), options.encode(), ffi.NULL, ffi.NULL
    )
    return _log(program.pointer, status, MODULE_BUILD_FAILURE)


def _compile(program: Owned, options: str) -> str:
    none = ffi.NULL
    status = opencl.lib.clCompileProgram(
        program.pointer, 1, _devices(), options.encode(), 0, none, none, none, none
    )
    return _log(program.pointer, status, MODULE_BUILD_FAILURE)


def _link(objects: Sequence[Owned]) -> tuple[Owned, str]:
    status = ffi.new("cl_int *")
    inputs = ffi.new("cl_program[]", [item.pointer for item in objects])
    program = opencl.lib.clLinkProgram(
        opencl.context(), 1, _devices(), b"", len(objects), inputs, ffi.NULL, ffi.NULL, status
    )
    if not program:
        text = f"the Intel CPU runtime does not link the modules (OpenCL status {status[0]})"
        raise Broken(MODULE_LINK_FAILURE, text)
    owned = Owned(program, opencl.lib.clReleaseProgram)
    return owned, _log(program, status[0], MODULE_LINK_FAILURE)


def _log(program: Any, status: int, result: int) -> str:
    """What the compiler said; raises `Broken` with it if it failed."""
    lib = opencl.lib
    size = ffi.new("size_t *")
    log = ""
    which = lib.CL_PROGRAM_BUILD_LOG
    if lib.clGetProgramBuildInfo(program, opencl.device, which, 0, ffi.NULL, size) == 0:
        buffer = ffi.new("char[]", size[0] + 1)
        lib.clGetProgramBuildInfo(program, opencl.device, which, size[0], buffer, ffi.NULL)
        raw: Any = ffi.string(buffer)
        log = raw.decode("utf-8", "replace")
    if status:
        raise Broken(result, log.strip() or f"the compiler gave no reason (OpenCL status {status})")
    return log


def binary_of(program: Owned) -> bytes:
    """The runtime's own binary of an object or an executable."""
    lib = opencl.lib
    size = ffi.new("size_t *")
    opencl.check(
        lib.clGetProgramInfo(program.pointer, lib.CL_PROGRAM_BINARY_SIZES, 8, size, ffi.NULL),
        "asking for the size of the native binary",
    )
    code = ffi.new("unsigned char[]", size[0])
    pointers = ffi.new("unsigned char *[1]", [code])
    opencl.check(
        lib.clGetProgramInfo(program.pointer, lib.CL_PROGRAM_BINARIES, 8, pointers, ffi.NULL),
        "asking for the native binary",
    )
    return bytes(ffi.buffer(code))
