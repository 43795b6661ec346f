"""Modules (Level Zero core, "Module"): SPIR-V or native binaries, one or several, to kernels."""

from __future__ import annotations

import hashlib
from typing import Any, NamedTuple

from oneapi_l0._generated import ze as spec
from oneapi_l0._generated._ze_cffi import ffi

from . import build_cache, compile_process, native_binary, output, program, spirv, spirv_kernels
from .arguments import (
    chained,
    fill_array,
    fill_bytes,
    require_enumerator,
    require_pointer,
    text_at,
)
from .build_cache import has_variables
from .build_log import BuildLog
from .build_options import UnknownFlag, remarks, spelled, translate
from .device import DEVICES, Device
from .device_compute import native_uuid
from .driver import CONTEXTS, EXTENSIONS, Context
from .failure import (
    INVALID_ARGUMENT,
    INVALID_NATIVE_BINARY,
    INVALID_SIZE,
    MODULE_BUILD_FAILURE,
    Failure,
)
from .handles import Owned, Table
from .program import EXECUTABLE, IL, OBJECT, Broken, Source
from .spirv_kernels import Kernel
from .spirv_linkage import exports, imports, link_once, with_function_pointers
from .spirv_sizes import check_variables
from .spirv_validate import validate

_format = spec.ze_module_format_t
_FORMAT_SPIRV = int(_format.IL_SPIRV)
_FORMAT_NATIVE = int(_format.NATIVE)
_FORMATS = (_FORMAT_SPIRV, _FORMAT_NATIVE)
_PROGRAM_DESC = int(spec.ze_structure_type_t.MODULE_PROGRAM_EXP_DESC)
_PROPERTY_IMPORTS = int(spec.ze_module_property_flags_t.IMPORTS)

EXTENSIONS[spec.ZE_MODULE_PROGRAM_EXP_NAME] = 1 << 16
EXTENSIONS[spec.ZE_LINKONCE_ODR_EXT_NAME] = 1 << 16


class Module:
    """What kernels are made from, and what the SPIR-V says of them.

    executable: the program that runs, None while imports are open. objects: what can be linked
    with other modules; empty if nothing goes in or out. is_used: kernels or pointers of the
    executable are about, so that another one cannot take its place.
    """

    __slots__ = (
        "c_names",
        "context",
        "device",
        "executable",
        "exports",
        "flags",
        "handle",
        "imports",
        "is_used",
        "kernels",
        "link_once",
        "objects",
        "uuid",
    )

    def __init__(self, context: Context, device: Device) -> None:
        self.context = context
        self.device = device
        self.executable: Owned | None = None
        self.objects: list[Owned] = []
        self.kernels: dict[str, Kernel] = {}
        self.imports: list[str] = []
        self.exports: list[str] = []
        self.link_once: list[str] = []
        self.flags: list[str] = []
        self.is_used = False
        self.uuid = b""
        self.c_names: list[Any] = []
        self.handle: Any = None


MODULES: Table[Module] = Table("ze_module_handle_t")


class _Part(NamedTuple):
    """One input, checked: what the runtime gets, and what is known of it."""

    sources: list[Source]
    kernels: list[Kernel]
    imports: list[str]
    exports: list[str]
    link_once: list[str]
    flags: list[str]
    digest: bytes
    is_shareable: bool = False


def zeModuleCreate(hContext: Any, hDevice: Any, desc: Any, phModule: Any, phBuildLog: Any) -> int:
    context, device = CONTEXTS[hContext], DEVICES[hDevice]
    require_pointer(desc, "desc")
    require_pointer(phModule, "phModule")
    require_enumerator(desc.format, _FORMATS, "ze_module_desc_t.format")
    inputs = _inputs(desc)
    read = _from_spirv if desc.format == _FORMAT_SPIRV else _from_binary
    log = ""
    try:
        module = Module(context, device)
        log = _make(module, [read(module, *given) for given in inputs])
        log += "".join(remarks(flags) for flags in module.flags)
    except Broken as broken:
        log = broken.log
        raise Failure(broken.result, broken.log) from None
    finally:
        if phBuildLog:
            phBuildLog[0] = BuildLog(log).handle
    module.c_names = [ffi.new("char[]", name.encode("utf-8")) for name in module.kernels]
    module.handle = MODULES.add(module)
    phModule[0] = module.handle
    return 0


def _inputs(desc: Any) -> list[tuple[bytes, Any, Any]]:
    """Content, build flags and constants of each input."""
    several = chained(desc.pNext, _PROGRAM_DESC, "ze_module_program_exp_desc_t")
    if several is None:
        given = [(desc.pInputModule, desc.inputSize, desc.pBuildFlags, desc.pConstants)]
    else:
        if not several.count:
            raise Failure(INVALID_SIZE, "ze_module_program_exp_desc_t.count is 0")
        require_pointer(several.inputSizes, "inputSizes")
        require_pointer(several.pInputModules, "pInputModules")
        flags, constants = several.pBuildFlags, several.pConstants
        given = [
            (
                several.pInputModules[i],
                several.inputSizes[i],
                flags[i] if flags else ffi.NULL,
                constants[i] if constants else ffi.NULL,
            )
            for i in range(several.count)
        ]
    inputs = []
    for pointer, size, build_flags, values in given:
        require_pointer(pointer, "pInputModule")
        if not size:
            raise Failure(INVALID_SIZE, "inputSize is 0")
        inputs.append((bytes(ffi.buffer(pointer, size)), build_flags, values))
    return inputs


_GENERIC_POINTER = 38
# Otherwise the runtime makes OpenCL 1.2's atomics of SPIR-V's, which generic pointers have not.
# Groups are all of one size in Level Zero, which OpenCL 2.0 wants to be told.
_GENERIC_OPTIONS = "-cl-std=CL2.0 -cl-uniform-work-group-size"


def _from_spirv(module: Module, data: bytes, build_flags: Any, constants: Any) -> _Part:
    options = _options(build_flags)
    try:
        parsed = validate(data)
        kernels = spirv_kernels.kernels(parsed)
        sizes = spirv_kernels.constant_sizes(parsed) if constants else {}
        values = _constants(constants, sizes) if constants else ()
        check_variables(parsed, dict(values))
    except spirv.Malformed as reason:
        raise Broken(MODULE_BUILD_FAILURE, f"invalid SPIR-V: {reason}") from None
    if any(
        i.opcode == spirv.OP_CAPABILITY and i.words[0] == _GENERIC_POINTER
        for i in parsed.instructions
    ):
        options = f"{options} {_GENERIC_OPTIONS}".lstrip()
    if output.is_written_by(parsed):
        output.expect()
    # The runtime trusts debug information too: it gets it only from who asks for it.
    has_debug = "-g" in options.split()
    words = parsed.words if has_debug else spirv.without_debug_information(parsed)
    words = with_function_pointers(parsed, words)
    source = Source(IL, words.tobytes(), options, values)
    digest = hashlib.sha256(b"".join((source.data, options.encode(), repr(values).encode())))
    return _Part(
        [source],
        kernels,
        imports(parsed),
        exports(parsed),
        link_once(parsed),
        [spelled(text_at(build_flags)) if build_flags else ""],
        digest.digest()[:16],
        not has_variables(parsed),
    )


def _from_binary(module: Module, data: bytes, build_flags: Any, constants: Any) -> _Part:
    _options(build_flags)
    try:
        binary = native_binary.unpack(data, native_uuid(module.device))
    except native_binary.Unusable as reason:
        raise Broken(INVALID_NATIVE_BINARY, f"unusable native binary: {reason}") from None
    if b"printf" in data:
        output.expect()
    sources = [Source(OBJECT, item) for item in binary.objects]
    sources += [Source(EXECUTABLE, binary.executable)] if binary.executable else []
    return _Part(sources, *binary[2:])


def _options(build_flags: Any) -> str:
    try:
        return translate(text_at(build_flags) if build_flags else "")
    except UnknownFlag as flag:
        raise Broken(MODULE_BUILD_FAILURE, f"unknown build flag: {flag}") from None


def _constants(constants: Any, sizes: dict[int, int]) -> tuple[tuple[int, bytes], ...]:
    values = []
    for i in range(constants.numConstants):
        identifier = constants.pConstantIds[i]
        if identifier not in sizes:
            raise Failure(INVALID_ARGUMENT, f"the module has no constant with SpecId {identifier}")
        value = constants.pConstantValues[i]
        require_pointer(value, f"pConstantValues[{i}]")
        values.append((identifier, bytes(ffi.buffer(value, sizes[identifier]))))
    return tuple(values)


def _make(module: Module, parts: list[_Part]) -> str:
    """Compile, and link unless something is missing that only another module can bring."""
    for part in parts:
        for kernel in part.kernels:
            if kernel.name in module.kernels:
                text = f"kernel {kernel.name!r} is in two of the inputs"
                raise Broken(MODULE_BUILD_FAILURE, text)
            module.kernels[kernel.name] = kernel
    module.exports = [name for part in parts for name in part.exports]
    module.link_once = [name for part in parts for name in part.link_once]
    module.flags = [flags for part in parts for flags in part.flags]
    wanted = {name: None for part in parts for name in part.imports}
    module.imports = [name for name in wanted if name not in module.exports]
    digests = b"".join(part.digest for part in parts)
    module.uuid = digests if len(parts) == 1 else hashlib.sha256(digests).digest()[:16]
    keep = bool(module.imports or module.exports)
    sources = [source for part in parts for source in part.sources if source.kind != EXECUTABLE]
    finished = [source for part in parts for source in part.sources if source.kind == EXECUTABLE]
    if len(parts) == 1 and finished:
        made = program.produce(finished, False, True)
        module.executable = made.executable
        if sources:
            module.objects = program.produce(sources, True, False).objects
        return made.log
    if finished and any(not any(s.kind != EXECUTABLE for s in part.sources) for part in parts):
        text = "native binaries of modules without imports and exports cannot be linked together"
        raise Broken(INVALID_NATIVE_BINARY, text)
    is_shareable = len(parts) == 1 and parts[0].is_shareable and not keep
    if is_shareable:
        found = build_cache.find(module.uuid)
        if found is not None:
            module.executable, log = found
            return log
    made = compile_process.produce(sources, keep, not module.imports)
    module.objects, module.executable = made.objects, made.executable
    if is_shareable and made.executable is not None:
        build_cache.keep(module.uuid, made.executable, made.log)
    return made.log


def zeModuleDestroy(hModule: Any) -> int:
    MODULES.remove(hModule)
    return 0


def zeModuleGetNativeBinary(hModule: Any, pSize: Any, pModuleNativeBinary: Any) -> int:
    module = MODULES[hModule]
    binary = native_binary.NativeBinary(
        program.binary_of(module.executable) if module.executable else b"",
        [program.binary_of(item) for item in module.objects],
        list(module.kernels.values()),
        module.imports,
        module.exports,
        module.link_once,
        module.flags,
        module.uuid,
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
