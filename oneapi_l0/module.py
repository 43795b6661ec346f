"""Modules: compiled programs (Level Zero core, "Module")."""

from __future__ import annotations

import os
from collections.abc import Mapping
from pathlib import Path

from oneapi_l0._generated import ze as spec

from .addresses import bytes_of
from .checks import UINT32_MAX, a, same_context, several, shown, whole
from .context import Context
from .enumerators import enumerator
from .errors import InvalidArgument
from .kernel_parameters import is_spirv, parameters_of
from .object import Object, chained, pinned, structures, using

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from typing import Any

    from .device import Device
    from .enumerators import Enumerator, Flags
    from .kernel import Kernel
    from .kernel_parameters import Parameter
    from .raw._structs import Struct

_ffi: Any = spec.ffi


class Module(Object):
    """A program for a device, with its kernels.

    source: SPIR-V or a native binary, as bytes or as the path of a file; several SPIR-V modules
    are linked into one. `module["name"]`, or `module.create_kernel("name")`, is a kernel.

    build_flags: "-ze-opt-level=2" and the like. constants: values of specialization constants by
    their numbers, as NumPy or ctypes scalars or bytes. Raises BuildFailed, with the compiler's log
    as its `detail`.
    """

    __slots__ = ("_kernels", "_parameters", "build_log", "context", "device")

    def __init__(
        self,
        context: Context,
        source: bytes | str | os.PathLike[str] | Sequence[bytes],
        device: Device | None = None,
        *,
        build_flags: str = "",
        constants: Mapping[int, Any] | None = None,
        format: Enumerator | None = None,
        extensions: Iterable[Struct] = (),
    ) -> None:
        self.context = a(Context, context, "context")
        self.device = context._device(device)
        parts = _read(source)
        self._parameters: dict[str, tuple[Parameter, ...]] | None = None
        chain = structures(extensions)
        if len(parts) > 1:
            chain.append(_program(parts, build_flags, constants))
            desc = spec.ze_module_desc_t(format=spec.ze_module_format_t.IL_SPIRV)
        else:
            if format is None:
                format = "il_spirv" if is_spirv(parts[0]) else "native"
            desc = spec.ze_module_desc_t(
                format=enumerator("ze_module_format_t", format),
                inputSize=len(parts[0]),
                pInputModule=parts[0],
                pBuildFlags=a(str, build_flags, "build_flags"),
            )
            if constants:
                desc.pConstants = _constants(constants)
        desc.pNext = chained(chain)
        ze = context.driver.ze
        with using(context):
            handle = ze.zeModuleCreate(context.handle, self.device.handle, desc)
            #: What the compiler had to say, warnings for example.
            self.build_log = ze.last_log
            self._kernels: Any = parts
            self._own(context.driver.opened, handle, ("zeModuleDestroy", (handle,)), (context,))

    @classmethod
    def from_source(
        cls,
        context: Context,
        source: str,
        device: Device | None = None,
        *,
        options: Sequence[str] = (),
        build_flags: str = "",
        cache: bool = True,
    ) -> Module:
        """A module from OpenCL C text, compiled by `ocloc` or by clang with llvm-spirv.

        options: for the compiler, as "-DN=4". cache: keep what it made on disk, found again by
        the text, the options and the compiler. A text that includes others is compiled each time;
        clang looks for them in the current folder and where `-I` says. Raises BuildFailed with
        the compiler's log, and LibraryNotFound where there is no compiler.
        """
        from .compiler import compile_source

        a(str, source, "source")
        several(str, options, "options")
        a(Context, context, "context")._device(device)

        spirv = compile_source(source, options, cache=cache)
        return cls(context, spirv, device, build_flags=build_flags)

    @property
    @pinned
    def kernel_names(self) -> list[str]:
        """`zeModuleGetKernelNames`."""
        return self.context.driver.ze.zeModuleGetKernelNames(self.handle)

    def create_kernel(
        self, name: str, *, flags: Flags = 0, extensions: Iterable[Struct] = ()
    ) -> Kernel:
        """A new kernel of that name, with arguments of its own; `zeKernelCreate`.

        flags: "force_residency", "explicit_residency".
        Raises InvalidArgument, with the names that there are, for one that the module lacks.
        """
        from .kernel import Kernel

        return Kernel(self, name, flags=flags, extensions=extensions)

    def __getitem__(self, name: str) -> Kernel:
        return self.create_kernel(name)

    def __contains__(self, name: object) -> bool:
        return name in self.kernel_names

    def __iter__(self) -> Iterator[str]:
        return iter(self.kernel_names)

    @pinned
    def native_binary(self) -> bytes:
        """The program compiled for the device, to make a module from without compiling;
        `zeModuleGetNativeBinary`."""
        return self.context.driver.ze.zeModuleGetNativeBinary(self.handle)

    @pinned
    def link(self, *others: Module) -> str:
        """Resolves what modules import from each other; `zeModuleDynamicLink`. Returns the log."""
        for other in others:
            same_context(a(Module, other, "each of others"), self, "the module")
        ze = self.context.driver.ze
        ze.zeModuleDynamicLink([self.handle, *(other.handle for other in others)])
        return ze.last_log

    @pinned
    def global_pointer(self, name: str) -> tuple[int, int]:
        """Address and size in bytes of a global variable; `zeModuleGetGlobalPointer`."""
        nbytes, pointer = self.context.driver.ze.zeModuleGetGlobalPointer(
            self.handle, a(str, name, "name")
        )
        return int(_ffi.cast("uintptr_t", pointer)), nbytes

    @pinned
    def function_pointer(self, name: str) -> int:
        """The address of a function, for kernels; `zeModuleGetFunctionPointer`."""
        pointer = self.context.driver.ze.zeModuleGetFunctionPointer(
            self.handle, a(str, name, "name")
        )
        return int(_ffi.cast("uintptr_t", pointer))

    def _parameters_of(self, name: str) -> tuple[Parameter, ...] | None:
        """What a kernel takes, by the SPIR-V; None where there was none."""
        if self._parameters is None:
            self._parameters = {}
            for part in self._kernels:
                self._parameters.update(parameters_of(part))
            self._kernels = ()
        return self._parameters.get(name)

    def _describe(self) -> str:
        return f" for {self.device.name!r}"


def _read(source: Any) -> list[bytes]:
    if isinstance(source, str) and "{" in source and "\n" in source:
        raise InvalidArgument(
            "source code, where SPIR-V or the path of a file was expected",
            hint="Compile it: Module.from_source(context, source).",
        )
    if isinstance(source, (str, os.PathLike)):
        parts = [Path(source).read_bytes()]
    elif isinstance(source, (bytes, bytearray, memoryview)):
        parts = [bytes(source)]
    elif isinstance(source, (list, tuple)):
        parts = [part for item in source for part in _read(item)]
    else:
        raise TypeError(
            f"a module is made from the path of a file, from bytes or from several of them, not"
            f" from {shown(source)}"
        )
    if not parts or not all(parts):
        raise InvalidArgument("a module without a byte", hint="Give SPIR-V or a native binary.")
    return parts


def _constants(constants: Mapping[int, Any]) -> Any:
    values = []
    if not isinstance(constants, Mapping):
        raise TypeError(f"constants is a dict of numbers to values, not {shown(constants)}")
    for number, value in constants.items():
        whole(number, "the number of a specialization constant", 0, UINT32_MAX)
        data = bytes_of(value)
        if data is None:
            raise InvalidArgument(
                f"the size of the specialization constant {number} is not known from {value!r}",
                hint="Give a NumPy or ctypes scalar: numpy.uint32(4).",
            )
        values.append(_ffi.new("char[]", data))
    return spec.ze_module_constants_t(
        numConstants=len(constants), pConstantIds=list(constants), pConstantValues=values
    )


def _program(parts: list[bytes], flags: str, constants: Mapping[int, Any] | None) -> Any:
    """Several modules as the extension "module program" has them."""
    inputs = [_ffi.from_buffer("uint8_t[]", part) for part in parts]
    fields: dict[str, Any] = {
        "count": len(parts),
        "inputSizes": [len(part) for part in parts],
        "pInputModules": inputs,
    }
    if flags:
        text = _ffi.new("char[]", flags.encode())
        fields["pBuildFlags"] = [text] * len(parts)
    if constants:
        fields["pConstants"] = [_constants(constants)] * len(parts)
    made: Any = spec.ze_module_program_exp_desc_t(**fields)
    made._hold("inputs", inputs)
    return made
