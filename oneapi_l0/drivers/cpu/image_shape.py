"""Shapes: type, format and extents of an image, of its descriptor (Level Zero core, "Images")."""

from __future__ import annotations

from typing import Any

from oneapi_l0._generated import ze as spec

from . import opencl
from .arguments import chain, chained, require_enumerator, require_flags, require_pointer
from .failure import UNSUPPORTED_FEATURE, UNSUPPORTED_SIZE, Failure
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
_REFUSED = {
    int(_stypes.BINDLESS_IMAGE_EXP_DESC): "bindless images",
    int(_stypes.PITCHED_IMAGE_EXP_DESC): "images over pitched memory",
    int(_stypes.IMAGE_VIEW_PLANAR_EXT_DESC): "planes",
    int(_stypes.IMAGE_VIEW_PLANAR_EXP_DESC): "planes",
    int(_stypes.EXTERNAL_MEMORY_EXPORT_DESC): "export of images",
    int(_stypes.EXTERNAL_MEMORY_IMPORT_FD): "import of images",
    int(_stypes.EXTERNAL_MEMORY_IMPORT_WIN32): "import of images",
}


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
