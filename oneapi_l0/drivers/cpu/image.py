"""Images (Level Zero core, "Images"; extensions "Image View", "Image Memory Properties"): pixels in
pages of ours, which the runtime's image objects use where they are.

So a view is another image object over the same pixels.
"""

from __future__ import annotations

import itertools
from typing import Any

from oneapi_l0._generated import ze as spec
from oneapi_l0._generated._opencl_cffi import ffi as cl_ffi

from . import opencl, pages
from .arguments import chain, chained, require_pointer
from .device import DEVICES, Device
from .driver import CONTEXTS, EXTENSIONS, Context
from .failure import INVALID_ARGUMENT, UNSUPPORTED_FEATURE, UNSUPPORTED_SIZE, Failure
from .handles import Owned, Table, owned_pointer
from .image_format import UNSUPPORTED_IMAGE_FORMAT
from .image_shape import IMAGE_1D_ARRAY, IMAGE_BUFFER, Shape

_stypes = spec.ze_structure_type_t
_FORMAT_SUPPORT = int(_stypes.IMAGE_FORMAT_SUPPORT_EXT_PROPERTIES)
_EXPORTS = (
    int(_stypes.EXTERNAL_MEMORY_EXPORT_FD),
    int(_stypes.EXTERNAL_MEMORY_EXPORT_WIN32),
)
_filters = spec.ze_image_sampler_filter_flags_t
_POINT, _LINEAR = int(_filters.POINT), int(_filters.LINEAR)
# The runtime's vectorized reads may go a little beyond the last pixel.
_SLACK_NBYTES = 64
_identifiers = itertools.count(1)

for _name in (
    spec.ZE_IMAGE_VIEW_EXT_NAME,
    spec.ZE_IMAGE_VIEW_EXP_NAME,
    spec.ZE_IMAGE_MEMORY_PROPERTIES_EXP_NAME,
    spec.ZE_IMAGE_QUERY_ALLOC_PROPERTIES_EXT_NAME,
    spec.ZE_IMAGE_FORMAT_SUPPORT_EXT_NAME,
    spec.ZE_SRGB_EXT_NAME,
):
    EXTENSIONS[_name] = 1 << 16


def _give_back(taken: tuple[int, int]) -> None:
    pages.give_back(*taken, 0)


class Pixels:
    """The pages under an image and its views, given back with the last of them."""

    __slots__ = ("_owned", "address", "identifier")

    def __init__(self, nbytes: int) -> None:
        taken_nbytes = pages.rounded(nbytes + _SLACK_NBYTES)
        self.address = pages.take(taken_nbytes, 0)
        self._owned = Owned((self.address, taken_nbytes), _give_back)
        self.identifier = next(_identifiers)


class Image:
    """An image, or a view of one: a shape over pixels."""

    __slots__ = ("argument", "cl_mem", "context", "device", "handle", "pixels", "shape")

    def __init__(self, context: Context, device: Device, shape: Shape, pixels: Pixels) -> None:
        self.context = context
        self.device = device
        self.shape = shape
        self.pixels = pixels
        self.cl_mem = _cl_image(shape, pixels)
        # What clSetKernelArg reads the object from.
        self.argument = cl_ffi.new("cl_mem *", self.cl_mem)
        self.handle = IMAGES.add(self)


IMAGES: Table[Image] = Table("ze_image_handle_t")


def _cl_image(shape: Shape, pixels: Pixels) -> Any:
    lib = opencl.lib
    where = cl_ffi.cast("void *", pixels.address)
    status = cl_ffi.new("cl_int *")
    width, height, depth = shape.extents
    desc: Any = cl_ffi.new("cl_image_desc *", {"image_type": shape.cl_type, "image_width": width})
    desc.image_height, desc.image_depth = height, depth
    desc.image_array_size = height if shape.type == IMAGE_1D_ARRAY else depth
    access = lib.CL_MEM_READ_ONLY if shape.is_srgb else lib.CL_MEM_READ_WRITE
    flags, parent = access | lib.CL_MEM_USE_HOST_PTR, pixels
    if shape.type == IMAGE_BUFFER:
        made = lib.clCreateBuffer(opencl.context(), flags, shape.nbytes, where, status)
        opencl.check(status[0], "creating the buffer of an image")
        desc.mem_object = parent = owned_pointer(made, lib.clReleaseMemObject, pixels)
        flags, where = access, cl_ffi.NULL
    layout = cl_ffi.new("cl_image_format *", (shape.format.order, shape.format.type))
    made = lib.clCreateImage(opencl.context(), flags, layout, desc, where, status)
    opencl.check(status[0], "creating an image")
    return owned_pointer(made, lib.clReleaseMemObject, parent)


def zeImageGetProperties(hDevice: Any, desc: Any, pImageProperties: Any) -> int:
    """What is not supported has no filter: that is an answer, and no error."""
    DEVICES[hDevice]
    require_pointer(desc, "desc")
    require_pointer(pImageProperties, "pImageProperties")
    flags = 0
    try:
        shape = Shape(desc)
    except Failure as failure:
        if failure.result not in (UNSUPPORTED_IMAGE_FORMAT, UNSUPPORTED_SIZE, UNSUPPORTED_FEATURE):
            raise
    else:
        is_linear = shape.format.is_filterable and shape.type != IMAGE_BUFFER
        flags = _POINT | (_LINEAR if is_linear else 0)
    pImageProperties.samplerFilterFlags = flags
    c_type = "ze_image_format_support_ext_properties_t"
    if support := chained(pImageProperties.pNext, _FORMAT_SUPPORT, c_type):
        support.supported = int(flags != 0)
    return 0


def zeImageCreate(hContext: Any, hDevice: Any, desc: Any, phImage: Any) -> int:
    context, device = CONTEXTS[hContext], DEVICES[hDevice]
    require_pointer(phImage, "phImage")
    shape = Shape(desc)
    if shape.nbytes > device.max_alloc_nbytes:
        text = f"{shape.nbytes} bytes exceed the device's {device.max_alloc_nbytes}"
        raise Failure(UNSUPPORTED_SIZE, text)
    phImage[0] = Image(context, device, shape, Pixels(shape.nbytes)).handle
    return 0


def zeImageViewCreateExt(
    hContext: Any, hDevice: Any, desc: Any, hImage: Any, phImageView: Any
) -> int:
    """The same pixels with another format; the size of a pixel and all extents stay."""
    context, device, image = CONTEXTS[hContext], DEVICES[hDevice], IMAGES[hImage]
    require_pointer(phImageView, "phImageView")
    shape = Shape(desc)
    if (shape.type, shape.extents) != (image.shape.type, image.shape.extents):
        raise Failure(INVALID_ARGUMENT, "a view has the type and the extents of its image")
    if shape.format.nbytes != image.shape.format.nbytes:
        raise Failure(
            UNSUPPORTED_IMAGE_FORMAT,
            f"pixels of {shape.format.nbytes} bytes do not view those of "
            f"{image.shape.format.nbytes}",
        )
    phImageView[0] = Image(context, device, shape, image.pixels).handle
    return 0


zeImageViewCreateExp = zeImageViewCreateExt


def zeImageDestroy(hImage: Any) -> int:
    IMAGES.remove(hImage)
    return 0


def zeImageGetMemoryPropertiesExp(hImage: Any, pMemoryProperties: Any) -> int:
    shape = IMAGES[hImage].shape
    require_pointer(pMemoryProperties, "pMemoryProperties")
    p = pMemoryProperties
    p.size, p.rowPitch = shape.nbytes, shape.row_nbytes
    is_1d_array = shape.type == IMAGE_1D_ARRAY
    p.slicePitch = shape.row_nbytes * (1 if is_1d_array else shape.extents[1])
    return 0


def zeImageGetAllocPropertiesExt(hContext: Any, hImage: Any, pImageAllocProperties: Any) -> int:
    CONTEXTS[hContext]
    image = IMAGES[hImage]
    require_pointer(pImageAllocProperties, "pImageAllocProperties")
    for extension in chain(pImageAllocProperties.pNext):
        if extension.stype in _EXPORTS:
            raise Failure(UNSUPPORTED_FEATURE, "the CPU driver does not offer export of images")
    pImageAllocProperties.id = image.pixels.identifier
    return 0
