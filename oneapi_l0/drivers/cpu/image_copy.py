"""Copies of images (Level Zero core, "Images"; extension "Image Copies"): to and from memory, and
from image to image.
"""

from __future__ import annotations

from typing import Any

from oneapi_l0._generated import ze as spec
from oneapi_l0._generated._opencl_cffi import ffi as cl_ffi

from . import opencl
from .append_launch import refuse_closed
from .arguments import require_pointer
from .command_list import COMMAND_LISTS
from .driver import EXTENSIONS
from .event import EVENTS, waits_of
from .failure import INVALID_ARGUMENT, OVERLAPPING_REGIONS, Failure
from .image import IMAGES, Image
from .image_format import UNSUPPORTED_IMAGE_FORMAT
from .image_shape import IMAGE_1D_ARRAY, IMAGE_2D, IMAGE_2D_ARRAY, IMAGE_3D

EXTENSIONS[spec.ZE_IMAGE_COPY_EXT_NAME] = 1 << 16


class Region:
    """A box of pixels: origin and extents, in OpenCL's order of dimensions."""

    __slots__ = ("extents", "image", "origin")

    def __init__(self, image: Image, p: Any) -> None:
        self.image = image
        whole = image.shape.extents
        if not p:
            self.origin, self.extents = (0, 0, 0), whole
            return
        self.origin = (p.originX, p.originY, p.originZ)
        # Dimensions that an image lacks are given as 1, and often as 0.
        self.extents = (p.width, p.height or 1, p.depth or 1)
        if image.shape.type == IMAGE_1D_ARRAY and self.extents[2] > 1 >= self.extents[1]:
            # Layers are rows here; some programs count them as slices.
            self.origin = (p.originX, p.originZ, 0)
            self.extents = (p.width, p.depth, 1)
        if image.shape.type == IMAGE_2D:
            self.origin = (p.originX, p.originY, 0)  # whatever originZ is: GPU drivers ignore it
        for start, extent, limit in zip(self.origin, self.extents, whole, strict=True):
            if start + extent > limit:
                raise Failure(
                    INVALID_ARGUMENT,
                    f"the region {self.extents} at {self.origin} is not within an image of {whole}",
                )

    @property
    def is_empty(self) -> bool:
        return not self.extents[0]

    def overlaps(self, other: Region) -> bool:
        return self.image.pixels is other.image.pixels and all(
            a < b + m and b < a + n
            for a, n, b, m in zip(
                self.origin, self.extents, other.origin, other.extents, strict=True
            )
        )


def _sizes(values: tuple[int, int, int]) -> Any:
    return cl_ffi.new("size_t[3]", values)


def _pitches(region: Region, row_pitch: int, slice_pitch: int) -> tuple[int, int]:
    """Pitches as OpenCL wants them: 0 where the image has no such dimension."""
    shape, (width, height, _) = region.image.shape, region.extents
    row_nbytes = width * shape.format.nbytes
    if shape.type == IMAGE_1D_ARRAY:
        # The runtime goes by the row pitch here, where OpenCL has only the slice pitch.
        pitch = _require_pitch(slice_pitch or row_pitch, row_nbytes, "row")
        return pitch, pitch
    row_pitch = _require_pitch(row_pitch, row_nbytes, "row")
    if shape.type not in (IMAGE_2D_ARRAY, IMAGE_3D):
        return (row_pitch if shape.extents[1] > 1 else 0), 0
    return row_pitch, _require_pitch(slice_pitch, (row_pitch or row_nbytes) * height, "slice")


def _require_pitch(pitch: int, least: int, name: str) -> int:
    if pitch and pitch < least:
        raise Failure(INVALID_ARGUMENT, f"the {name} pitch {pitch} is less than {least} bytes")
    return pitch


def _append(
    hCommandList: Any,
    function: Any,
    arguments: tuple[Any, ...] | None,
    hSignalEvent: Any,
    numWaitEvents: int,
    phWaitEvents: Any,
) -> int:
    command_list = COMMAND_LISTS[hCommandList]
    signal = EVENTS[hSignalEvent] if hSignalEvent else None
    waits = waits_of(numWaitEvents, phWaitEvents)
    if command_list.closed:
        refuse_closed()
    command_list.append(waits, function if arguments else None, arguments, signal)
    return 0


def zeCommandListAppendImageCopyToMemoryExt(
    hCommandList: Any,
    dstptr: Any,
    hSrcImage: Any,
    pSrcRegion: Any,
    destRowPitch: int,
    destSlicePitch: int,
    hSignalEvent: Any,
    numWaitEvents: int,
    phWaitEvents: Any,
) -> int:
    COMMAND_LISTS[hCommandList]
    region = Region(IMAGES[hSrcImage], pSrcRegion)
    require_pointer(dstptr, "dstptr")
    arguments = _memory_arguments(region, destRowPitch, destSlicePitch, dstptr)
    function = opencl.lib.clEnqueueReadImage
    return _append(hCommandList, function, arguments, hSignalEvent, numWaitEvents, phWaitEvents)


def _memory_arguments(
    region: Region, row_pitch: int, slice_pitch: int, pointer: Any
) -> tuple[Any, ...] | None:
    """Of a read or write, all but the queue and the events; None if nothing is copied."""
    pitches = _pitches(region, row_pitch, slice_pitch)
    if region.is_empty:
        return None
    origin, extents = _sizes(region.origin), _sizes(region.extents)
    return (region.image.cl_mem, 0, origin, extents, *pitches, pointer)


def zeCommandListAppendImageCopyFromMemoryExt(
    hCommandList: Any,
    hDstImage: Any,
    srcptr: Any,
    pDstRegion: Any,
    srcRowPitch: int,
    srcSlicePitch: int,
    hSignalEvent: Any,
    numWaitEvents: int,
    phWaitEvents: Any,
) -> int:
    COMMAND_LISTS[hCommandList]
    region = Region(IMAGES[hDstImage], pDstRegion)
    require_pointer(srcptr, "srcptr")
    arguments = _memory_arguments(region, srcRowPitch, srcSlicePitch, srcptr)
    function = opencl.lib.clEnqueueWriteImage
    return _append(hCommandList, function, arguments, hSignalEvent, numWaitEvents, phWaitEvents)


def zeCommandListAppendImageCopyToMemory(
    hCommandList: Any,
    dstptr: Any,
    hSrcImage: Any,
    pSrcRegion: Any,
    hSignalEvent: Any,
    numWaitEvents: int,
    phWaitEvents: Any,
) -> int:
    return zeCommandListAppendImageCopyToMemoryExt(
        hCommandList, dstptr, hSrcImage, pSrcRegion, 0, 0, hSignalEvent, numWaitEvents, phWaitEvents
    )


def zeCommandListAppendImageCopyFromMemory(
    hCommandList: Any,
    hDstImage: Any,
    srcptr: Any,
    pDstRegion: Any,
    hSignalEvent: Any,
    numWaitEvents: int,
    phWaitEvents: Any,
) -> int:
    return zeCommandListAppendImageCopyFromMemoryExt(
        hCommandList, hDstImage, srcptr, pDstRegion, 0, 0, hSignalEvent, numWaitEvents, phWaitEvents
    )


def zeCommandListAppendImageCopyRegion(
    hCommandList: Any,
    hDstImage: Any,
    hSrcImage: Any,
    pDstRegion: Any,
    pSrcRegion: Any,
    hSignalEvent: Any,
    numWaitEvents: int,
    phWaitEvents: Any,
) -> int:
    COMMAND_LISTS[hCommandList]
    to, source = IMAGES[hDstImage], IMAGES[hSrcImage]
    if to.shape.format[:2] != source.shape.format[:2]:
        raise Failure(UNSUPPORTED_IMAGE_FORMAT, "the two images have different formats")
    destination, origin = Region(to, pDstRegion), Region(source, pSrcRegion)
    if destination.extents != origin.extents:
        raise Failure(
            INVALID_ARGUMENT,
            f"the regions differ: {destination.extents} and {origin.extents}",
        )
    if destination.overlaps(origin):
        raise Failure(OVERLAPPING_REGIONS, "the two regions of one image overlap")
    arguments = None
    if not destination.is_empty:
        starts = (_sizes(origin.origin), _sizes(destination.origin))
        arguments = (source.cl_mem, to.cl_mem, *starts, _sizes(origin.extents))
    function = opencl.lib.clEnqueueCopyImage
    return _append(hCommandList, function, arguments, hSignalEvent, numWaitEvents, phWaitEvents)


def zeCommandListAppendImageCopy(
    hCommandList: Any,
    hDstImage: Any,
    hSrcImage: Any,
    hSignalEvent: Any,
    numWaitEvents: int,
    phWaitEvents: Any,
) -> int:
    nothing = cl_ffi.NULL
    return zeCommandListAppendImageCopyRegion(
        hCommandList,
        hDstImage,
        hSrcImage,
        nothing,
        nothing,
        hSignalEvent,
        numWaitEvents,
        phWaitEvents,
    )
