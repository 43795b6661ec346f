"""Image formats (Level Zero core, "Images"): layout, type and swizzle, as OpenCL's order and type.

A swizzle says which component a channel shows. The formats of OpenCL are certain swizzles of
certain layouts; what the runtime does not list has no counterpart and is not supported.
"""

from __future__ import annotations

from typing import Any, NamedTuple

from oneapi_l0._generated import ze as spec
from oneapi_l0._generated._opencl_cffi import ffi

from . import opencl
from .arguments import require_enumerator
from .failure import Failure

UNSUPPORTED_IMAGE_FORMAT = int(spec.ze_result_t.ERROR_UNSUPPORTED_IMAGE_FORMAT)

_layout = spec.ze_image_format_layout_t
_type = spec.ze_image_format_type_t
_swizzle = spec.ze_image_format_swizzle_t
_LAYOUTS = tuple(int(layout) for layout in _layout)
_TYPES = tuple(int(kind) for kind in _type)
_SWIZZLES = tuple(int(swizzle) for swizzle in _swizzle)
_LETTERS = {
    int(getattr(_swizzle, name)): name[-1] for name in ("R", "G", "B", "A", "_0", "_1", "X", "D")
}
# Layout: bits of a component, number of components.
_COMPONENTS = {
    int(getattr(_layout, count * f"_{bits}")): (bits, count)
    for bits in (8, 16, 32)
    for count in (1, 2, 4)
}
_CHANNEL_TYPES = {
    (int(_type.UINT), 8): "UNSIGNED_INT8",
    (int(_type.UINT), 16): "UNSIGNED_INT16",
    (int(_type.UINT), 32): "UNSIGNED_INT32",
    (int(_type.SINT), 8): "SIGNED_INT8",
    (int(_type.SINT), 16): "SIGNED_INT16",
    (int(_type.SINT), 32): "SIGNED_INT32",
    (int(_type.UNORM), 8): "UNORM_INT8",
    (int(_type.UNORM), 16): "UNORM_INT16",
    (int(_type.SNORM), 8): "SNORM_INT8",
    (int(_type.SNORM), 16): "SNORM_INT16",
    (int(_type.FLOAT), 16): "HALF_FLOAT",
    (int(_type.FLOAT), 32): "FLOAT",
}
_INTEGERS = (int(_type.UINT), int(_type.SINT))
# Number of components and what the channels x, y, z, w show: OpenCL's order. A component that the
# layout lacks reads as 0, or as 1 in the place of alpha.
_ORDERS = {
    (1, "R001"): "R",
    (1, "000R"): "A",
    (1, "RRRR"): "INTENSITY",
    (1, "RRR1"): "LUMINANCE",
    (1, "D001"): "DEPTH",
    (2, "RG01"): "RG",
    (2, "R00G"): "RA",
    (4, "RGBA"): "RGBA",
    (4, "BGRA"): "BGRA",
    (4, "GBAR"): "ARGB",
    (4, "ABGR"): "ABGR",
}
_SRGB_ORDERS = {"RGBA": "sRGBA", "BGRA": "sBGRA"}


class Format(NamedTuple):
    """OpenCL's order and type, the bytes of a pixel, whether it can be filtered linearly."""

    order: int
    type: int
    nbytes: int
    is_filterable: bool


def _channels(p: Any, count: int) -> str:
    """What the channels x, y, z, w show of a layout with so many components.

    "Don't care" is what is usual there. The alpha of a layout without one, (0, 0, 0, A) say, is
    its last component.
    """
    letters = [_LETTERS[int(value)] for value in (p.x, p.y, p.z, p.w)]
    if count < 4 and letters[3] == "A" and letters[count - 1] == "0":
        letters[3] = "RGB"[count - 1]
    for i, (usual, absent) in enumerate(zip("RGBA", "0001", strict=True)):
        if letters[i] in ("X", usual):
            letters[i] = usual if i < count else absent
    return "".join(letters)


def translate(p: Any, image_type: int, is_srgb: bool) -> Format:
    """The OpenCL format of a ze_image_format_t; raises `Failure` if there is none."""
    require_enumerator(int(p.layout), _LAYOUTS, "ze_image_format_t.layout")
    require_enumerator(int(p.type), _TYPES, "ze_image_format_t.type")
    for channel in "xyzw":
        require_enumerator(int(getattr(p, channel)), _SWIZZLES, f"ze_image_format_t.{channel}")
    bits, count = _COMPONENTS.get(int(p.layout), (0, 0))
    channel_type = _CHANNEL_TYPES.get((int(p.type), bits))
    order = _ORDERS.get((count, _channels(p, count))) if count else None
    if is_srgb and order:
        order = _SRGB_ORDERS.get(order)
    if channel_type and order:
        lib = opencl.lib
        pair = (getattr(lib, f"CL_{order}"), getattr(lib, f"CL_{channel_type}"))
        if pair in _offered(image_type, is_srgb):
            return Format(*pair, bits * count // 8, int(p.type) not in _INTEGERS)
    raise Failure(
        UNSUPPORTED_IMAGE_FORMAT,
        f"the Intel CPU runtime has no images of layout {int(p.layout)}, type {int(p.type)} and "
        f"this swizzle{' with sRGB' if is_srgb else ''}",
    )


_known: dict[tuple[int, bool], frozenset[tuple[int, int]]] = {}


def _offered(image_type: int, is_read_only: bool) -> frozenset[tuple[int, int]]:
    """What the runtime lists for a type of image."""
    key = (image_type, is_read_only)
    if key not in _known:
        lib = opencl.lib
        flags = lib.CL_MEM_READ_ONLY if is_read_only else lib.CL_MEM_READ_WRITE
        count = ffi.new("cl_uint *")
        ask = lib.clGetSupportedImageFormats
        what = "clGetSupportedImageFormats"
        opencl.check(ask(opencl.context(), flags, image_type, 0, ffi.NULL, count), what)
        formats = ffi.new("cl_image_format[]", count[0])
        opencl.check(ask(opencl.context(), flags, image_type, count[0], formats, ffi.NULL), what)
        _known[key] = frozenset(
            (one.image_channel_order, one.image_channel_data_type) for one in formats
        )
    return _known[key]
