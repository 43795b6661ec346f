"""Modules and their build logs (Level Zero core, "Module"): SPIR-V or native binary to kernels."""

from __future__ import annotations

import hashlib
from typing import Any

from oneapi_l0._generated import ze as spec
from oneapi_l0._generated._opencl_cffi import ffi as cl_ffi
from oneapi_l0._generated._ze_cffi import ffi

from . import native_binary, opencl, spirv, spirv_kernels
from .arguments import chain, fill_array, fill_bytes, require_enumerator, require_pointer, text_at
from .build_options import UnknownFlag, translate
from .device import DEVICES, Device
from .device_compute import native_uuid
from .driver import CONTEXTS, Context
from .failure import (
    INVALID_ARGUMENT,
    INVALID_NATIVE_BINARY,
    INVALID_SIZE,
    MODULE_BUILD_FAILURE,
    UNSUPPORTED_FEATURE,
    Failure,
)
from .handles import Owned, Table
from .spirv_kernels import Kernel
from .spirv_validate import validate

_format = spec.ze_module_format_t
_FORMAT_SPIRV = int(_format.IL_SPIRV)
_FORMAT_NATIVE = int(_format.NATIVE)
_FORMATS = (_FORMAT_SPIRV, _FORMAT_NATIVE)
_PROGRAM_DESC = int(spec.ze_structure_type_t.MODULE_PROGRAM_EXP_DESC)
_PROPERTY_IMPORTS = int(spec.ze_module_property_flags_t.IMPORTS)


class Module:
    """A built program and what its SPIR-V says of its kernels."""

    __slots__ = (
        "c_names",
        "context",
        "device",
        "handle",
        "imports",
        "kernels",
        "program",
        "uuid",
    )

    def __init__(self, context: Context, device: Device, cl_program: Any, uuid: bytes) -> None:
        self.context = context
        self.device = device
        # The runtime counts references: kernels of a program outlive this.
        self.program = Owned(cl_program, opencl.lib.clReleaseProgram)
        self.uuid = uuid
        self.kernels: dict[str, Kernel] = {}
        self.imports: list[str] = []
        self.c_names: list[Any] = []
        self.handle: Any = None


class BuildLog:
    """What building a module had to say."""

    __slots__ = ("handle", "text")

    def __init__(self, text: str) -> None:
        self.text = text.encode("utf-8") + b"\0"
        self.handle = BUILD_LOGS.add(self)


MODULES: Table[Module] = Table("ze_module_handle_t")
BUILD_LOGS: Table[BuildLog] = Table("ze_module_build_log_handle_t")


class _Broken(Exception):
    """The input does not become a module; `log` says why."""

    def __init__(self, result: int, log: str) -> None:
        super().__init__(log)
        self.result = result
        self.log = log


def zeModuleCreate(hContext: Any, hDevice: Any, desc: Any, phModule: Any, phBuildLog: Any) -> int:
    context, device = CONTEXTS[hContext], DEVICES[hDevice]
    require_pointer(desc, "desc")
    require_pointer(phModule, "phModule")
    require_enumerator(desc.format, _FORMATS, "ze_module_desc_t.format")
    for extension in chain(desc.pNext):
        if extension.stype == _PROGRAM_DESC:
            raise Failure(
                UNSUPPORTED_FEATURE, "the CPU driver does not build one module of several inputs"
            )
    require_pointer(desc.pInputModule, "ze_module_desc_t.pInputModule")
    if not desc.inputSize:
        raise Failure(INVALID_SIZE, "ze_module_desc_t.inputSize is 0")
    data = bytes(ffi.buffer(desc.pInputModule, desc.inputSize))
    log = ""
    try:
        build = _from_spirv if desc.format == _FORMAT_SPIRV else _from_binary
        module, log = build(context, device, data, desc)
    except _Broken as broken:
        log = broken.log
        raise Failure(broken.result, broken.log) from None
    finally:
        if phBuildLog:
            phBuildLog[0] = BuildLog(log).handle
    module.c_names = [ffi.new("char[]", name.encode("utf-8")) for name in module.kernels]
    module.handle = MODULES.add(module)
    phModule[0] = module.handle
    return 0


def _from_spirv(context: Context, device: Device, data: bytes, desc: Any) -> tuple[Module, str]:
    options = _options(desc)
    try:
        parsed = validate(data)
        kernels = spirv_kernels.kernels(parsed)
        imports = spirv_kernels.imports(parsed)
        sizes = spirv_kernels.constant_sizes(parsed) if desc.pConstants else {}
    except spirv.Malformed as reason:
        raise _Broken(MODULE_BUILD_FAILURE, f"invalid SPIR-V: {reason}") from None
    # The runtime trusts debug information too: it gets it only from who asks for it.
    has_debug = "-g" in options.split()
    words = (parsed.words if has_debug else spirv.without_debug_information(parsed)).tobytes()
    status = cl_ffi.new("cl_int *")
    program = opencl.lib.clCreateProgramWithIL(
        opencl.context(), cl_ffi.from_buffer(words), len(words), status
    )
    if status[0]:
        text = f"the Intel CPU runtime refuses the SPIR-V (OpenCL status {status[0]})"
        raise _Broken(MODULE_BUILD_FAILURE, text)
    module = Module(context, device, program, hashlib.sha256(words).digest()[:16])
    if desc.pConstants:
        _set_constants(program, desc.pConstants, sizes)
    log = _build(program, options)
    module.kernels = {kernel.name: kernel for kernel in kernels}
    module.imports = imports
    return module, log


def _from_binary(context: Context, device: Device, data: bytes, desc: Any) -> tuple[Module, str]:
    options = _options(desc)
    try:
        binary = native_binary.unpack(data, native_uuid(device))
    except native_binary.Unusable as reason:
        raise _Broken(INVALID_NATIVE_BINARY, f"unusable native binary: {reason}") from None
    devices = cl_ffi.new("cl_device_id[1]", [opencl.device])
    lengths = cl_ffi.new("size_t[1]", [len(binary.code)])
    code = cl_ffi.from_buffer(binary.code)
    pointers = cl_ffi.new("const unsigned char *[1]", [cl_ffi.cast("unsigned char *", code)])
    status = cl_ffi.new("cl_int[2]")
    program = opencl.lib.clCreateProgramWithBinary(
        opencl.context(), 1, devices, lengths, pointers, status, status + 1
    )
    if status[0] or status[1]:
        text = f"the Intel CPU runtime refuses the binary (OpenCL status {status[1] or status[0]})"
        raise _Broken(INVALID_NATIVE_BINARY, text)
    module = Module(context, device, program, binary.uuid)
    log = _build(program, options)
    module.kernels = {kernel.name: kernel for kernel in binary.kernels}
    return module, log


def _options(desc: Any) -> str:
    flags = text_at(desc.pBuildFlags) if desc.pBuildFlags else ""
    try:
        return translate(flags)
    except UnknownFlag as flag:
        raise _Broken(MODULE_BUILD_FAILURE, f"unknown build flag: {flag}") from None


def _build(program: Any, options: str) -> str:
    """Compile; returns the runtime's log."""
    lib = opencl.lib
    devices = cl_ffi.new("cl_device_id[1]", [opencl.device])
    status = lib.clBuildProgram(program, 1, devices, options.encode(), cl_ffi.NULL, cl_ffi.NULL)
    size = cl_ffi.new("size_t *")
    log = ""
    which = lib.CL_PROGRAM_BUILD_LOG
    if lib.clGetProgramBuildInfo(program, opencl.device, which, 0, cl_ffi.NULL, size) == 0:
        buffer = cl_ffi.new("char[]", size[0] + 1)
        lib.clGetProgramBuildInfo(program, opencl.device, which, size[0], buffer, cl_ffi.NULL)
        log = text_at(buffer)
    if status:
        text = log.strip() or f"the compiler gave no reason (OpenCL status {status})"
        raise _Broken(MODULE_BUILD_FAILURE, text)
    return log


def _set_constants(program: Any, constants: Any, sizes: dict[int, int]) -> None:
    for i in range(constants.numConstants):
        identifier = constants.pConstantIds[i]
        if identifier not in sizes:
            raise Failure(INVALID_ARGUMENT, f"the module has no constant with SpecId {identifier}")
        value = constants.pConstantValues[i]
        require_pointer(value, f"pConstantValues[{i}]")
        opencl.check(
            opencl.lib.clSetProgramSpecializationConstant(
                program, identifier, sizes[identifier], value
            ),
            f"setting the constant with SpecId {identifier}",
        )


def zeModuleDestroy(hModule: Any) -> int:
    MODULES.remove(hModule)
    return 0


def zeModuleBuildLogDestroy(hModuleBuildLog: Any) -> int:
    BUILD_LOGS.remove(hModuleBuildLog)
    return 0


def zeModuleBuildLogGetString(hModuleBuildLog: Any, pSize: Any, pBuildLog: Any) -> int:
    fill_bytes(pSize, pBuildLog, BUILD_LOGS[hModuleBuildLog].text)
    return 0


def zeModuleGetNativeBinary(hModule: Any, pSize: Any, pModuleNativeBinary: Any) -> int:
    module = MODULES[hModule]
    lib = opencl.lib
    size = cl_ffi.new("size_t *")
    opencl.check(
        lib.clGetProgramInfo(
            module.program.pointer, lib.CL_PROGRAM_BINARY_SIZES, 8, size, cl_ffi.NULL
        ),
        "asking for the size of the native binary",
    )
    code = cl_ffi.new("unsigned char[]", size[0])
    pointers = cl_ffi.new("unsigned char *[1]", [code])
    opencl.check(
        lib.clGetProgramInfo(
            module.program.pointer, lib.CL_PROGRAM_BINARIES, 8, pointers, cl_ffi.NULL
        ),
        "asking for the native binary",
    )
    binary = native_binary.NativeBinary(
        bytes(cl_ffi.buffer(code)), list(module.kernels.values()), module.uuid
    )
    fill_bytes(pSize, pModuleNativeBinary, binary.pack(native_uuid(module.device)))
    return 0


def zeModuleGetKernelNames(hModule: Any, pCount: Any, pNames: Any) -> int:
    fill_array(pCount, pNames, MODULES[hModule].c_names)
    return 0


def zeModuleGetProperties(hModule: Any, pModuleProperties: Any) -> int:
    module = MODULES[hModule]
    require_pointer(pModuleProperties, "pModuleProperties")
    pModuleProperties.flags = _PROPERTY_IMPORTS if module.imports else 0
    return 0
