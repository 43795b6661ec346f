"""Samplers (Level Zero core, "Sampler"): how kernels read between and beyond pixels."""

from __future__ import annotations

from typing import Any

from oneapi_l0._generated import ze as spec
from oneapi_l0._generated._opencl_cffi import ffi as cl_ffi

from . import opencl
from .arguments import require_enumerator, require_pointer
from .device import DEVICES, Device
from .driver import CONTEXTS, Context
from .handles import Table, owned_pointer

_mode = spec.ze_sampler_address_mode_t
# Level Zero's CLAMP is to the edge, OpenCL's is to the border.
_ADDRESS_MODES = {
    int(_mode.NONE): "CL_ADDRESS_NONE",
    int(_mode.REPEAT): "CL_ADDRESS_REPEAT",
    int(_mode.CLAMP): "CL_ADDRESS_CLAMP_TO_EDGE",
    int(_mode.CLAMP_TO_BORDER): "CL_ADDRESS_CLAMP",
    int(_mode.MIRROR): "CL_ADDRESS_MIRRORED_REPEAT",
}
_filter = spec.ze_sampler_filter_mode_t
_FILTER_MODES = {int(_filter.NEAREST): "CL_FILTER_NEAREST", int(_filter.LINEAR): "CL_FILTER_LINEAR"}


class Sampler:
    __slots__ = ("argument", "cl_sampler", "context", "device", "handle")

    def __init__(self, context: Context, device: Device, desc: Any) -> None:
        self.context = context
        self.device = device
        lib = opencl.lib
        properties = cl_ffi.new(
            "cl_sampler_properties[]",
            [
                lib.CL_SAMPLER_NORMALIZED_COORDS,
                int(bool(desc.isNormalized)),
                lib.CL_SAMPLER_ADDRESSING_MODE,
                getattr(lib, _ADDRESS_MODES[int(desc.addressMode)]),
                lib.CL_SAMPLER_FILTER_MODE,
                getattr(lib, _FILTER_MODES[int(desc.filterMode)]),
                0,
            ],
        )
        status = cl_ffi.new("cl_int *")
        made = lib.clCreateSamplerWithProperties(opencl.context(), properties, status)
        opencl.check(status[0], "creating a sampler")
        self.cl_sampler = owned_pointer(made, lib.clReleaseSampler, None)
        # What clSetKernelArg reads the object from.
        self.argument = cl_ffi.new("cl_sampler *", self.cl_sampler)
        self.handle = SAMPLERS.add(self)


SAMPLERS: Table[Sampler] = Table("ze_sampler_handle_t")


def zeSamplerCreate(hContext: Any, hDevice: Any, desc: Any, phSampler: Any) -> int:
    context, device = CONTEXTS[hContext], DEVICES[hDevice]
    require_pointer(desc, "desc")
    require_pointer(phSampler, "phSampler")
    modes, filters = tuple(_ADDRESS_MODES), tuple(_FILTER_MODES)
    require_enumerator(int(desc.addressMode), modes, "ze_sampler_desc_t.addressMode")
    require_enumerator(int(desc.filterMode), filters, "ze_sampler_desc_t.filterMode")
    phSampler[0] = Sampler(context, device, desc).handle
    return 0


def zeSamplerDestroy(hSampler: Any) -> int:
    SAMPLERS.remove(hSampler)
    return 0
