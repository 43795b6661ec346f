"""Launches as they are recorded: with all that the kernel has at that moment."""

from __future__ import annotations

from typing import Any

from oneapi_l0._generated._opencl_cffi import ffi as cl_ffi

from . import opencl
from .handles import owned_pointer
from .kernel import Kernel


def snapshot(kernel: Kernel) -> Any:
    """A copy of the OpenCL kernel with its arguments, which later changes leave alone."""
    status = cl_ffi.new("cl_int *")
    lib = opencl.lib
    clone = lib.clCloneKernel(kernel.cl_kernel, status)
    if status[0]:
        opencl.check(status[0], f"copying the arguments of kernel {kernel.name}")
    # OpenCL keeps no argument alive: the copy keeps its images and samplers.
    parents = (kernel.module, *kernel.objects.values())
    return owned_pointer(clone, lib.clReleaseKernel, parents)


def recorded_launch(kernel: Kernel, x: int, y: int, z: int) -> tuple[Any, ...]:
    """The arguments of a launch, with those of the kernel, its group size and its offset
    as they are now."""
    group = cl_ffi.new("size_t[3]", (kernel.group_x, kernel.group_y, kernel.group_z))
    size = cl_ffi.new("size_t[3]", (x * kernel.group_x, y * kernel.group_y, z * kernel.group_z))
    return (snapshot(kernel), 3, kernel.global_offset, size, group)
