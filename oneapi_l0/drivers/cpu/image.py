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
from .arguments import chain, chained, require_enumerator, require_flags, require_pointer
from .device import DEVICES, Device
from .driver import CONTEXTS, EXTENSIONS, Context
from .failure import INVALID_ARGUMENT, UNSUPPORTED_FEATURE, UNSUPPORTED_SIZE, Failure
from .handles import Owned, Table, owned_pointer
from .image_format import UNSUPPORTED_IMAGE_FORMAT, Format, translate

_types = spec.ze_image_type_t
IMAGE_1D, IMAGE_2D, IMAGE_3D = int(_types._1D), int(_types._2D), int(_types._3D)
IMAGE_1D_ARRAY, IMAGE_2D_ARRAY = int(_types._1DARRAY), int(_types._2DARRAY)
IMAGE_BUFFER = int(_types.BUFFER)
_CL_TYPES = {
    IMAGE_1D: "CL_MEM_OBJECT_IMAGE1D",
    IMAGE_1D_ARRAY: "CL_MEM_OBJECT_IMAGE1D_ARRAY",
    IMAGE_2D: "CL_MEM_OBJECT_IMAGE2D",
    IMAGE_2D_ARRAY: "CL_MEM_OBJECT_IMAGE2D_ARRAY",
    IMAGE_3D: "CL_MEM_OBJECT_IMAGE3D",
    IMAGE_BUFFER: "CL_MEM_OBJECT_IMAGE1D_BUFFER",
}
_KNOWN_FLAGS = 0x3
_stypes = spec.ze_structure_type_t
_SRGB = int(_stypes.SRGB_EXT_DESC)
_FORMAT_SUPPORT = int(_stypes.IMAGE_FORMAT_SUPPORT_EXT_PROPERTIES)
_EXPORTS = (
    int(_stypes.EXTERNAL_MEMORY_EXPORT_FD),
    int(_stypes.EXTERNAL_MEMORY_EXPORT_WIN32),
)
_REFUSED = {
    int(_stypes.BINDLESS_IMAGE_EXP_DESC): "bindless images",
    int(_stypes.PITCHED_IMAGE_EXP_DESC): "images over pitched memory",
    int(_stypes.IMAGE_VIEW_PLANAR_EXT_DESC): "planes",
    int(_stypes.IMAGE_VIEW_PLANAR_EXP_DESC): "planes",
    int(_stypes.EXTERNAL_MEMORY_EXPORT_DESC): "export of images",
    int(_stypes.EXTERNAL_MEMORY_IMPORT_FD): "import of images",
    int(_stypes.EXTERNAL_MEMORY_IMPORT_WIN32): "import of images",
}
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


class Shape:
    """Type, format and extents of an image, checked.

    extents: width in pixels, rows (of a 1-D array: layers), slices (of a 2-D array: layers).
    """

    def __init__(self, desc: Any) -> None:
        require_pointer(desc, "desc")
        require_flags(desc.flags, _KNOWN_FLAGS, "ze_image_desc_t.flags")
        require_enumerator(int(desc.type), tuple(_CL_TYPES), "ze_image_desc_t.type")
        for extension in chain(desc.pNext):
            if extension.stype in _REFUSED:
                text = f"the CPU driver does not offer {_REFUSED[extension.stype]}"
                raise Failure(UNSUPPORTED_FEATURE, text)
        if desc.miplevels:
            raise Failure(UNSUPPORTED_FEATURE, "miplevels is not 0: there are no mipmaps")
        srgb = chained(desc.pNext, _SRGB, "ze_srgb_ext_desc_t")
        self.is_srgb = bool(srgb and srgb.sRGB)
        self.type = int(desc.type)
        self.cl_type = getattr(opencl.lib, _CL_TYPES[self.type])
        self.format: Format = translate(desc.format, self.cl_type, self.is_srgb)
        if self.is_srgb and desc.flags & 1:
            raise Failure(UNSUPPORTED_IMAGE_FORMAT, "sRGB images cannot be written by kernels")
        self.extents = self._read_extents(desc)
        self._require_limits()

    def _read_extents(self, desc: Any) -> tuple[int, int, int]:
        width, height, layers = int(desc.width), int(desc.height), int(desc.arraylevels)
        if self.type == IMAGE_BUFFER:
            if width % self.format.nbytes:
                text = f"a buffer of {width} bytes is not whole pixels of {self.format.nbytes}"
                raise Failure(UNSUPPORTED_SIZE, text)
            return width // self.format.nbytes, 1, 1
        return {
            IMAGE_1D: (width, 1, 1),
            IMAGE_1D_ARRAY: (width, layers, 1),
            IMAGE_2D: (width, height, 1),
            IMAGE_2D_ARRAY: (width, height, layers),
            IMAGE_3D: (width, height, int(desc.depth)),
        }[self.type]

    def _require_limits(self) -> None:
        lib = opencl.lib
        width, height = lib.CL_DEVICE_IMAGE2D_MAX_WIDTH, lib.CL_DEVICE_IMAGE2D_MAX_HEIGHT
        layers = lib.CL_DEVICE_IMAGE_MAX_ARRAY_SIZE
        names = {
            IMAGE_BUFFER: (lib.CL_DEVICE_IMAGE_MAX_BUFFER_SIZE,),
            IMAGE_1D: (width,),
            IMAGE_1D_ARRAY: (width, layers),
            IMAGE_2D: (width, height),
            IMAGE_2D_ARRAY: (width, height, layers),
            IMAGE_3D: (
                lib.CL_DEVICE_IMAGE3D_MAX_WIDTH,
                lib.CL_DEVICE_IMAGE3D_MAX_HEIGHT,
                lib.CL_DEVICE_IMAGE3D_MAX_DEPTH,
            ),
        }[self.type]
        limits = tuple(opencl.info_int(name) for name in names)
        for extent, limit in zip(self.extents, limits, strict=False):
            if not 0 < extent <= limit:
                raise Failure(
                    UNSUPPORTED_SIZE,
                    f"the extents {self.extents[: len(limits)]} are not within 1 to {limits}",
                )

    @property
    def row_nbytes(self) -> int:
        return self.extents[0] * self.format.nbytes

    @property
    def nbytes(self) -> int:
        return self.row_nbytes * self.extents[1] * self.extents[2]


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
