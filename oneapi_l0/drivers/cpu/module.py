"""Modules (Level Zero core, "Module"): what is compiled and linked of their inputs."""

from __future__ import annotations

import hashlib
from typing import Any

from oneapi_l0._generated import ze as spec
from oneapi_l0._generated._ze_cffi import ffi

from . import build_cache, compile_process, native_binary, program
from .arguments import fill_array, fill_bytes, require_pointer
from .build_log import BuildLog
from .build_options import remarks
from .device import DEVICES, Device
from .device_compute import native_uuid
from .driver import CONTEXTS, EXTENSIONS, Context
from .failure import INVALID_NATIVE_BINARY, MODULE_BUILD_FAILURE, Failure
from .handles import Owned, Table
from .module_inputs import Part, inputs_of, part_of
from .program import EXECUTABLE, Broken
from .spirv_kernels import Kernel

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


def zeModuleCreate(hContext: Any, hDevice: Any, desc: Any, phModule: Any, phBuildLog: Any) -> int:
    context, device = CONTEXTS[hContext], DEVICES[hDevice]
    require_pointer(desc, "desc")
    require_pointer(phModule, "phModule")
    inputs = inputs_of(desc)
    log = ""
    try:
        module = Module(context, device)
        log = _make(module, [part_of(device, desc.format, *given) for given in inputs])
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


def _make(module: Module, parts: list[Part]) -> str:
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
