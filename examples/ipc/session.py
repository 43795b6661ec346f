"""What the examples of this folder share: a device, a context, kernels and copies, by raw.ze.

A session is a context for `oneapi_l0.ipc`: it has a driver and a handle.
"""

from __future__ import annotations

from pathlib import Path
from types import SimpleNamespace
from typing import Any

import numpy as np

import oneapi_l0
from oneapi_l0.raw import ze

KERNELS = Path(__file__).resolve().parent.parent / "kernels"
FOREVER = 2**64 - 1  # ns


class Session:
    """The default device, a context and a synchronous command list."""

    def __init__(self) -> None:
        self.driver = oneapi_l0.default_driver()
        self.ze = self.driver.ze
        owner = self.driver.handles[0]
        self.device: Any = SimpleNamespace(driver=self.driver, handle=self.ze.zeDeviceGet(owner)[0])
        self.handle = self.ze.zeContextCreate(owner, ze.ze_context_desc_t())
        queue = ze.ze_command_queue_desc_t(mode=ze.ze_command_queue_mode_t.SYNCHRONOUS)
        self.commands = self.ze.zeCommandListCreateImmediate(self.handle, self.device.handle, queue)

    def alloc(self, nbytes: int, pNext: Any = None) -> Any:
        """Device memory; a pointer."""
        desc = ze.ze_device_mem_alloc_desc_t()
        if pNext is not None:
            desc.pNext = pNext
        return self.ze.zeMemAllocDevice(self.handle, desc, nbytes, 64, self.device.handle)

    def upload(self, pointer: Any, array: Any) -> None:
        self.ze.zeCommandListAppendMemoryCopy(self.commands, pointer, array, array.nbytes)

    def download(self, pointer: Any, count: int, dtype: str = "f4") -> Any:
        array = np.empty(count, dtype)
        self.ze.zeCommandListAppendMemoryCopy(self.commands, array, pointer, array.nbytes)
        return array

    def free(self, *pointers: Any) -> None:
        for pointer in pointers:
            self.ze.zeMemFree(self.handle, pointer)

    def kernel(self, name: str, *arguments: Any) -> Any:
        """A kernel of examples/kernels; arguments are NumPy scalars and pointers."""
        spirv = KERNELS.joinpath(f"{name}.spv").read_bytes()
        desc = ze.ze_module_desc_t(
            format=ze.ze_module_format_t.IL_SPIRV, inputSize=len(spirv), pInputModule=spirv
        )
        module = self.ze.zeModuleCreate(self.handle, self.device.handle, desc)
        kernel = self.ze.zeKernelCreate(module, ze.ze_kernel_desc_t(pKernelName=name))
        for index, value in enumerate(arguments):
            if isinstance(value, np.generic):
                self.ze.zeKernelSetArgumentValue(kernel, index, value.nbytes, np.array(value))
            else:
                address = ze.ffi.new("void **", value)
                self.ze.zeKernelSetArgumentValue(kernel, index, 8, address)
        return kernel

    def launch(self, kernel: Any, count: int) -> None:
        """Run it over so many work-items, and wait."""
        self.ze.zeKernelSetGroupSize(kernel, 64, 1, 1)
        groups = ze.ze_group_count_t(groupCountX=-(-count // 64), groupCountY=1, groupCountZ=1)
        self.ze.zeCommandListAppendLaunchKernel(self.commands, kernel, groups)
