"""Images: pixels that kernels read through samplers (Level Zero core, "Image")."""

from __future__ import annotations

import re

from oneapi_l0._generated import ze as spec

from .checks import UINT32_MAX, a, extents, shown, whole
from .context import Context
from .enumerators import enumerator
from .enumerators import flags as flags_of
from .errors import InvalidArgument
from .object import Object, chained, using

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import Any

    from numpy.typing import ArrayLike, NDArray

    from oneapi_l0._generated.ze import ze_image_desc_t, ze_image_format_t

    from .device import Device
    from .enumerators import Enumerator, Flags
    from .raw._structs import Struct

_ffi: Any = spec.ffi
_FORMAT = re.compile(r"(r|rg|rgb|rgba|bgra|argb|abgr)(8|16|32)_(uint|sint|unorm|snorm|float)")
_KINDS = {"uint": "uint", "sint": "int", "unorm": "uint", "snorm": "int", "float": "float"}
_TYPES = {1: "1d", 2: "2d", 3: "3d"}


class Image(Object):
    """Pixels of a format; arrays of the same shape are copied to and from it.

    shape: (width,), (height, width) or (depth, height, width), as NumPy has it; arrays have the
    channels as one dimension more, if there are several. format: channels, bits and kind, as
    "r32_float", "rgba8_unorm", "rg16_uint"; or a `ze_image_format_t`. type: "1d", "2d", "3d",
    "1darray", "2darray" or "buffer"; None for what the shape says. flags: "kernel_write" for
    images that kernels write, "bias_uncached". miplevels: must be 0 today.
    """

    __slots__ = ("channels", "context", "device", "dtype", "format", "shape", "type")

    def __init__(
        self,
        context: Context,
        shape: int | tuple[int, ...],
        format: str | ze_image_format_t,
        device: Device | None = None,
        *,
        type: Enumerator | None = None,
        miplevels: int = 0,
        flags: Flags = 0,
        extensions: Iterable[Struct] = (),
    ) -> None:
        self.context = a(Context, context, "context")
        self.device = context._device(device)
        self.shape = extents(shape, "shape", 1, UINT32_MAX)
        desc = self.description(self.shape, format, type, flags, extensions, miplevels)
        self.type = desc.type
        self.format = format
        self.channels, self.dtype = _pixel(format)
        with using(context):
            handle = context.driver.ze.zeImageCreate(context.handle, self.device.handle, desc)
            self._own(context.driver.opened, handle, ("zeImageDestroy", (handle,)), (context,))

    @staticmethod
    def description(
        shape: int | tuple[int, ...],
        format: str | ze_image_format_t,
        type: Enumerator | None = None,
        flags: Flags = 0,
        extensions: Iterable[Struct] = (),
        miplevels: int = 0,
    ) -> ze_image_desc_t:
        """The `ze_image_desc_t` that stands for these, for `zeImageGetProperties` as an example."""
        sizes = extents(shape, "shape", 1, UINT32_MAX)
        if not 1 <= len(sizes) <= 3:
            raise InvalidArgument(f"an image has one to three extents, not {sizes}")
        kind = enumerator("ze_image_type_t", _TYPES[len(sizes)] if type is None else type)
        kinds = spec.ze_image_type_t
        sides = [*reversed(sizes), 1, 1][:3]
        levels = 0
        if kind in (int(kinds._1DARRAY), int(kinds._2DARRAY)):
            levels, sides[len(sizes) - 1] = sizes[0], 1
        return spec.ze_image_desc_t(
            flags=flags_of("ze_image_flags_t", flags),
            type=kind,
            format=format_of(format),
            width=sides[0],
            height=sides[1],
            depth=sides[2],
            arraylevels=levels,
            miplevels=whole(miplevels, "miplevels", 0, UINT32_MAX),
            pNext=chained(extensions),
        )

    def copy_from(self, source: ArrayLike) -> None:
        """Writes an array of the image's shape, of any stride, and waits."""
        import numpy

        array = numpy.asarray(source)
        self._require_array(array)
        commands = self.context._copying(self.device)
        commands.copy(self, numpy.ascontiguousarray(array))
        commands.synchronize()

    def copy_to(self, target: NDArray[Any] | None = None) -> NDArray[Any]:
        """Reads it into an array of its shape, of any stride, and waits; returns the array."""
        import numpy

        if target is None:
            if self.dtype is None:
                raise InvalidArgument(f"the pixels of {self!r} are unknown: give an array")
            target = numpy.empty(self.array_shape, self.dtype)
        if not isinstance(target, numpy.ndarray):
            raise TypeError(f"a NumPy array is needed here, not {shown(target)}")
        if not target.flags.writeable:
            raise InvalidArgument("the array to copy to is read-only")
        self._require_array(target)
        packed = target if target.flags.c_contiguous else numpy.empty(target.shape, target.dtype)
        commands = self.context._copying(self.device)
        commands.copy(packed, self)
        commands.synchronize()
        if packed is not target:
            target[...] = packed
        return target

    @property
    def array_shape(self) -> tuple[int, ...]:
        """The shape of an array that holds its pixels."""
        return (*self.shape, self.channels) if self.channels > 1 else self.shape

    @property
    def nbytes(self) -> int | None:
        """Of its pixels, side by side; None where the format is not known here."""
        return self._nbytes_of(self.shape)

    def _nbytes_of(self, sizes: tuple[int, ...]) -> int | None:
        """Of so many pixels."""
        if self.dtype is None:
            return None
        import numpy

        nbytes = self.channels * numpy.dtype(self.dtype).itemsize
        for extent in sizes:
            nbytes *= extent
        return nbytes

    def _region(self, sizes: tuple[int, ...], origin: Any, name: str) -> Any:
        """The `ze_image_region_t` of a part that lies within the image."""
        start = (0,) * len(self.shape) if origin is None else extents(origin, name, 0, UINT32_MAX)
        if not len(sizes) == len(start) == len(self.shape) or any(
            first + count > extent
            for first, count, extent in zip(start, sizes, self.shape, strict=True)
        ):
            raise InvalidArgument(f"{sizes} pixels at {start} are not in {self!r}")
        x, y, z = [*reversed(start), 0, 0][:3]
        width, height, depth = [*reversed(sizes), 1, 1][:3]
        return _ffi.new("ze_image_region_t *", (x, y, z, width, height, depth))

    def _require_room(self, sizes: tuple[int, ...], nbytes: int | None, other: Any) -> None:
        """That memory holds so many pixels."""
        wanted = self._nbytes_of(sizes)
        if wanted is not None and nbytes is not None and nbytes < wanted:
            raise InvalidArgument(
                f"{sizes} pixels of {self!r} are {wanted:,} bytes, more than the {nbytes:,} of"
                f" {shown(other)}"
            )

    def _require_array(self, array: Any) -> None:
        if self.dtype is None:
            return
        if array.dtype != self.dtype or array.shape not in (
            self.array_shape,
            (*self.shape, self.channels),
        ):
            raise InvalidArgument(
                f"{self!r} holds an array {self.array_shape} of {self.dtype}, not {array.shape} of"
                f" {array.dtype}"
            )

    def _describe(self) -> str:
        return f" {self.shape} {self.format}"


def format_of(format: str | ze_image_format_t) -> Any:
    """The `ze_image_format_t` of a name."""
    if not isinstance(format, str):
        return a(spec.ze_image_format_t, format, "format")
    channels, bits, kind = _parsed(format)
    swizzle = spec.ze_image_format_swizzle_t
    missing = {"r": "0", "g": "0", "b": "0", "a": "1"}
    if len(channels) == 4:
        letters = [letter.upper() for letter in channels]
    else:
        letters = [letter.upper() if letter in channels else missing[letter] for letter in "rgba"]
    layout = "_".join([bits] * len(channels))
    names = dict(zip("xyzw", (int(swizzle[letter]) for letter in letters), strict=True))
    return spec.ze_image_format_t(
        layout=int(spec.ze_image_format_layout_t[layout]),
        type=int(spec.ze_image_format_type_t[kind.upper()]),
        **names,
    )


def _parsed(format: str) -> tuple[str, str, str]:
    match = _FORMAT.fullmatch(format)
    if match is None:
        raise InvalidArgument(
            f"{format!r} is no image format",
            hint='Formats are like "r32_float", "rgba8_unorm", "rg16_uint", "bgra8_unorm".',
        )
    channels, bits, kind = match.groups()
    return channels, bits, kind


def _pixel(format: str | ze_image_format_t) -> tuple[int, str | None]:
    """How many channels, and NumPy's type of one; None where that is not known."""
    if not isinstance(format, str):
        return 1, None
    channels, bits, kind = _parsed(format)
    return len(channels), f"{_KINDS[kind]}{bits}"
