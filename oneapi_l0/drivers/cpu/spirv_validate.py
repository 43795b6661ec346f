"""All checks that SPIR-V goes through before the Intel CPU runtime sees it."""

from __future__ import annotations

from .spirv import Module, read
from .spirv_annotations import check_annotations
from .spirv_body import check_bodies
from .spirv_flow import check_flow
from .spirv_layout import check_layout
from .spirv_names import check_names
from .spirv_sizes import check_variables
from .spirv_types import check_types


def validate(data: bytes) -> Module:
    """The module, parsed; raises `spirv.Malformed`."""
    module = read(data)
    check_layout(module.instructions)
    types = check_types(module)
    check_annotations(module, types)
    check_flow(module)
    check_bodies(module, types)
    check_variables(module)
    check_names(module)
    return module
