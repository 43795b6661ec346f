"""Programs: kernels built from SPIR-V."""

from __future__ import annotations

from .object import Box, Object

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from ..raw._typing import Memory as Bytes
    from .context import Context
    from .kernel import Kernel


class Program(Object):
    """A built program; `urProgramCreateWithIL` and `urProgramBuildExp`."""

    noun = "program"

    def __init__(
        self, context: Context, spirv: Bytes, options: str, constants: Mapping[int, Any]
    ) -> None:
        from .parameters import checked

        data = bytes(memoryview(spirv))  # type: ignore[arg-type]
        ur = context.driver.ur
        self.parameters = checked(data, context)
        handle = ur.urProgramCreateWithIL(context.handle, data)
        super().__init__(Box(context.driver, handle, "urProgramRelease", context.box), context)
        self.context = context
        if constants:
            kind = ur.types.ur_specialization_constant_info_t
            values = {number: bytes(memoryview(value)) for number, value in constants.items()}
            infos = [kind(id=n, size=len(value), pValue=value) for n, value in values.items()]
            ur.urProgramSetSpecializationConstants(handle, infos)
        ur.urProgramBuild(context.handle, handle, options or None)

    @property
    def kernel_names(self) -> list[str]:
        """`urProgramGetInfo` with KERNEL_NAMES."""
        ur = self.driver.ur
        names: str = ur.urProgramGetInfo(self.handle, ur.types.ur_program_info_t.KERNEL_NAMES)
        return [name for name in names.split(";") if name]

    @property
    def binaries(self) -> list[bytes]:
        """The native binary for each device of the context."""
        return self.driver.ur.program_binaries(self.handle)

    def create_kernel(self, name: str) -> Kernel:
        """`urKernelCreate`. Raises InvalidArgument, naming the kernels that there are."""
        from .kernel import Kernel

        return Kernel(self, name)

    def _describe(self) -> str:
        return f"with {', '.join(self.kernel_names)}"
