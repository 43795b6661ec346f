"""Linking modules that exist already, and pointers into them (Level Zero core, "Dynamically
Linked Modules"; extension "Linkage Inspection").
"""

from __future__ import annotations

from typing import Any

from oneapi_l0._generated import ze as spec
from oneapi_l0._generated._opencl_cffi import ffi as cl_ffi
from oneapi_l0._generated._ze_cffi import ffi

from . import compile_process, opencl, program
from .arguments import require_flags, require_pointer
from .build_log import BuildLog
from .driver import EXTENSIONS
from .failure import INVALID_ARGUMENT, INVALID_SIZE, MODULE_LINK_FAILURE, Failure
from .handles import Owned
from .module import MODULES, Module
from .program import OBJECT, Broken, Source

_result = spec.ze_result_t
_UNLINKED = int(_result.ERROR_INVALID_MODULE_UNLINKED)
_INVALID_GLOBAL_NAME = int(_result.ERROR_INVALID_GLOBAL_NAME)
_INVALID_FUNCTION_NAME = int(_result.ERROR_INVALID_FUNCTION_NAME)
_inspect = spec.ze_linkage_inspection_ext_flags_t
_IMPORTS, _EXPORTS = int(_inspect.IMPORTS), int(_inspect.EXPORTS)
_UNRESOLVABLE = int(_inspect.UNRESOLVABLE_IMPORTS)

EXTENSIONS[spec.ZE_LINKAGE_INSPECTION_EXT_NAME] = 1 << 16


def executable(module: Module) -> Any:
    """The program that runs; raises `Failure` while imports are open."""
    if module.executable is None:
        raise Failure(
            _UNLINKED,
            f"the module imports {', '.join(module.imports)}: link it with the module that exports "
            "that by zeModuleDynamicLink",
        )
    module.is_used = True
    return module.executable.pointer


def _modules(numModules: int, phModules: Any) -> list[Module]:
    require_pointer(phModules, "phModules")
    if not numModules:
        raise Failure(INVALID_SIZE, "numModules is 0")
    modules = list(dict.fromkeys(MODULES[phModules[i]] for i in range(numModules)))
    if any(module.context is not modules[0].context for module in modules):
        raise Failure(INVALID_ARGUMENT, "the modules belong to several contexts")
    return modules


def zeModuleDynamicLink(numModules: int, phModules: Any, phLinkLog: Any) -> int:
    modules = _modules(numModules, phModules)
    log = ""
    try:
        log = _link(modules)
    except Broken as broken:
        log = broken.log
        raise Failure(broken.result, log) from None
    finally:
        if phLinkLog:
            phLinkLog[0] = BuildLog(log).handle
    return 0


def _link(modules: list[Module]) -> str:
    open_modules = [module for module in modules if module.executable is None]
    exporters = _exporters(modules)
    _check_imports(open_modules, exporters)
    log = ""
    while open_modules:
        group = _reachable(open_modules[0], exporters)
        log += _link_group(group)
        open_modules = [module for module in open_modules if module.executable is None]
    return log


def _exporters(modules: list[Module]) -> dict[str, list[Module]]:
    exporters: dict[str, list[Module]] = {}
    for module in modules:
        for name in module.exports:
            exporters.setdefault(name, []).append(module)
    return exporters


def _check_imports(modules: list[Module], exporters: dict[str, list[Module]]) -> None:
    wanted = {name: None for module in modules for name in module.imports}
    missing = [name for name in wanted if name not in exporters]
    if missing:
        raise Broken(MODULE_LINK_FAILURE, f"no module of those given exports: {', '.join(missing)}")
    ambiguous = [
        name for name in wanted if sum(name not in m.link_once for m in exporters[name]) > 1
    ]
    if ambiguous:
        raise Broken(MODULE_LINK_FAILURE, f"several of the modules export: {', '.join(ambiguous)}")


def _reachable(module: Module, exporters: dict[str, list[Module]]) -> list[Module]:
    """The module, those that it imports from, those that these import from, and so on."""
    group, todo = [module], [module]
    while todo:
        for name in todo.pop().imports:
            for other in exporters.get(name, ()):
                if other not in group:
                    group.append(other)
                    todo.append(other)
    return group


def _link_group(group: list[Module]) -> str:
    """One program of all: its variables are there once, whichever module asks for them."""
    objects: list[Owned] = list(dict.fromkeys(item for module in group for item in module.objects))
    if compile_process.is_wanted():
        sources = [Source(OBJECT, program.binary_of(item)) for item in objects]
        made = compile_process.produce(sources, False, True)
    else:
        made = program.link(objects)
    for module in group:
        if not module.is_used:
            module.executable = made.executable
            # A later link of one of them needs all: its own objects still have open imports.
            module.objects = objects if module.imports else module.objects
    return made.log


def zeModuleInspectLinkageExt(
    pInspectDesc: Any, numModules: int, phModules: Any, phLog: Any
) -> int:
    require_pointer(pInspectDesc, "pInspectDesc")
    require_pointer(phLog, "phLog")
    flags = pInspectDesc.flags
    require_flags(flags, _IMPORTS | _EXPORTS | _UNRESOLVABLE, "ze_linkage_inspection_ext_desc_t")
    modules = _modules(numModules, phModules)
    exporters = _exporters(modules)
    wanted = sorted({name for module in modules for name in module.imports})
    lists = (
        (_IMPORTS, "imports", wanted),
        (_UNRESOLVABLE, "unresolvable imports", [n for n in wanted if n not in exporters]),
        (_EXPORTS, "exports", sorted(exporters)),
    )
    lines = [
        f"{title}:\n" + "".join(f"  {n}\n" for n in names) for f, title, names in lists if flags & f
    ]
    phLog[0] = BuildLog("".join(lines)).handle
    return 0


def zeModuleGetGlobalPointer(hModule: Any, pGlobalName: Any, pSize: Any, pptr: Any) -> int:
    module = MODULES[hModule]
    require_pointer(pGlobalName, "pGlobalName")
    name: Any = ffi.string(pGlobalName)
    size, pointer = cl_ffi.new("size_t *"), cl_ffi.new("void **")
    status = opencl.lib.clGetDeviceGlobalVariablePointerINTEL(
        opencl.device, executable(module), name, size, pointer
    )
    if status or not pointer[0]:
        text = name.decode("utf-8", "replace")
        raise Failure(_INVALID_GLOBAL_NAME, f"the module has no global variable {text!r}")
    if pSize:
        pSize[0] = size[0]
    if pptr:
        pptr[0] = ffi.cast("void *", pointer[0])
    return 0


def zeModuleGetFunctionPointer(hModule: Any, pFunctionName: Any, pfnFunction: Any) -> int:
    module = MODULES[hModule]
    require_pointer(pFunctionName, "pFunctionName")
    require_pointer(pfnFunction, "pfnFunction")
    name: Any = ffi.string(pFunctionName)
    pointer = cl_ffi.new("cl_ulong *")
    status = opencl.lib.clGetDeviceFunctionPointerINTEL(
        opencl.device, executable(module), name, pointer
    )
    if status or not pointer[0]:
        text = name.decode("utf-8", "replace")
        raise Failure(_INVALID_FUNCTION_NAME, f"the module exports no function {text!r}")
    pfnFunction[0] = ffi.cast("void *", pointer[0])
    return 0
