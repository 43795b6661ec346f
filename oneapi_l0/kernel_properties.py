"""What a compiled kernel says about itself (Level Zero core, "Kernel Attributes")."""

from __future__ import annotations

from dataclasses import dataclass

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any


@dataclass(frozen=True)
class KernelProperties:
    """`zeKernelGetProperties`, in snake case; sizes in bytes.

    required_…: what the source demands, 0 where it does not. preferred_group_size_multiple: of
    which group sizes are best multiples, 0 where the driver does not say. uuid: of the kernel, then
    of its module, 16 bytes each.
    """

    num_kernel_args: int
    required_group_size_x: int
    required_group_size_y: int
    required_group_size_z: int
    required_num_sub_groups: int
    required_subgroup_size: int
    max_subgroup_size: int
    max_num_subgroups: int
    local_mem_size: int
    private_mem_size: int
    spill_mem_size: int
    uuid: bytes
    preferred_group_size_multiple: int


def kernel_properties(ze: Any, handle: Any) -> KernelProperties:
    from .device_properties import snake

    preferred = ze.types.ze_kernel_preferred_group_size_properties_t()
    found = ze.zeKernelGetProperties(handle, ze.types.ze_kernel_properties_t(pNext=preferred))
    members = {snake(member): member for member in found._readers}
    values = {
        name: getattr(found, members[name])
        for name in KernelProperties.__dataclass_fields__
        if name in members
    }
    values["uuid"] = bytes(values["uuid"].kid) + bytes(values["uuid"].mid)
    return KernelProperties(**values, preferred_group_size_multiple=preferred.preferredMultiple)
