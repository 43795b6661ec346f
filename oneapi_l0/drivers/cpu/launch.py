"""Launches as they are recorded: with all that the kernel has at that moment."""

from __future__ import annotations

from typing import Any

from oneapi_l0._generated._opencl_cffi import ffi as cl_ffi

from . import opencl
from .handles import owned_pointer
from .kernel import WIDE_GROUP, Kernel

# So many groups are left for each compute unit, that all of them have work.
_GROUPS_PER_UNIT = 4


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


def group_size(kernel: Kernel, x: int, y: int, z: int) -> Any:
    """The group size that the runtime is told for so many groups: the kernel's, or a multiple of
    it where the kernel cannot tell (see `spirv_group_use`). Not to be changed by anybody.
    """
    counts, group = kernel.merged
    if not kernel.is_mergeable or counts == (x, y, z):
        return group
    group_x, rest = kernel.group_x, kernel.group_y * kernel.group_z
    device = kernel.module.device
    most = min(
        WIDE_GROUP // group_x,
        device.max_group_size // (group_x * rest),
        x * y * z // (_GROUPS_PER_UNIT * device.compute_units),
    )
    for factor in range(most, 0, -1):
        if x % factor == 0:
            group_x *= factor
            break
    group = cl_ffi.new("size_t[3]", (group_x, kernel.group_y, kernel.group_z))
    kernel.merged = (x, y, z), group
    return group


def recorded_launch(kernel: Kernel, x: int, y: int, z: int) -> tuple[Any, ...]:
    """The arguments of a launch, with those of the kernel, its group size and its offset
    as they are now."""
    group = group_size(kernel, x, y, z)
    size = cl_ffi.new("size_t[3]", (x * kernel.group_x, y * kernel.group_y, z * kernel.group_z))
    return (snapshot(kernel), 3, kernel.global_offset, size, group)
