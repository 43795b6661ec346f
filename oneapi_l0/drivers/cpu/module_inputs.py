"""Inputs of modules (Level Zero core, "Module"): SPIR-V or native binaries, one or several, checked
before the runtime gets them.
"""

from __future__ import annotations

import hashlib
from typing import Any, NamedTuple

from oneapi_l0._generated import ze as spec
from oneapi_l0._generated._ze_cffi import ffi

from . import native_binary, output, spirv, spirv_kernels
from .arguments import chained, require_enumerator, require_pointer, text_at
from .build_cache import has_variables
from .build_options import UnknownFlag, spelled, translate
from .device import Device
from .device_compute import native_uuid
from .failure import (
    INVALID_ARGUMENT,
    INVALID_NATIVE_BINARY,
    INVALID_SIZE,
    MODULE_BUILD_FAILURE,
    Failure,
)
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


class Part(NamedTuple):
    """One input, checked: what the runtime gets, and what is known of it."""

    sources: list[Source]
    kernels: list[Kernel]
    imports: list[str]
    exports: list[str]
    link_once: list[str]
    flags: list[str]
    digest: bytes
    is_shareable: bool = False


def inputs_of(desc: Any) -> list[tuple[bytes, Any, Any]]:
    """Content, build flags and constants of each input."""
    require_enumerator(desc.format, _FORMATS, "ze_module_desc_t.format")
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


def part_of(device: Device, format: int, data: bytes, build_flags: Any, constants: Any) -> Part:
    """What one input is; raises Broken, with the text for the build log."""
    read = _from_spirv if format == _FORMAT_SPIRV else _from_binary
    return read(device, data, build_flags, constants)


_GENERIC_POINTER = 38
# Otherwise the runtime makes OpenCL 1.2's atomics of SPIR-V's, which generic pointers have not.
# Groups are all of one size in Level Zero, which OpenCL 2.0 wants to be told.
_GENERIC_OPTIONS = "-cl-std=CL2.0 -cl-uniform-work-group-size"


def _from_spirv(device: Device, data: bytes, build_flags: Any, constants: Any) -> Part:
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
    return Part(
        [source],
        kernels,
        imports(parsed),
        exports(parsed),
        link_once(parsed),
        [spelled(text_at(build_flags)) if build_flags else ""],
        digest.digest()[:16],
        not has_variables(parsed),
    )


def _from_binary(device: Device, data: bytes, build_flags: Any, constants: Any) -> Part:
    _options(build_flags)
    try:
        binary = native_binary.unpack(data, native_uuid(device))
    except native_binary.Unusable as reason:
        raise Broken(INVALID_NATIVE_BINARY, f"unusable native binary: {reason}") from None
    if b"printf" in data:
        output.expect()
    sources = [Source(OBJECT, item) for item in binary.objects]
    sources += [Source(EXECUTABLE, binary.executable)] if binary.executable else []
    return Part(sources, *binary[2:])


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
