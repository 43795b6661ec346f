"""Copies of 2-D and 3-D regions, which OpenCL has for buffers but not for plain memory."""

from __future__ import annotations

from typing import Any

from oneapi_l0._generated._ze_cffi import ffi

from .failure import INVALID_SIZE, OVERLAPPING_REGIONS, Failure
from .signals import Signal
from .stream import Stream

Side = tuple[Any, Any, int, int]


def _start(side: Side) -> int:
    pointer, region, pitch, slice_pitch = side
    address = int(ffi.cast("uintptr_t", pointer))
    return int(address + region.originX + region.originY * pitch + region.originZ * slice_pitch)


class RegionCopy:
    """An operation of the host: rows of `width` bytes, `pitch` apart, in slices.

    A side is pointer, ze_copy_region_t, pitch and slice pitch. linear_nbytes: how much it is where
    the region is one block of memory on both sides, else 0.
    """

    __slots__ = ("_pitches", "_shape", "destination", "is_empty", "linear_nbytes", "source")

    def __init__(self, to: Side, source: Side) -> None:
        region, other = to[1], source[1]
        width, height, depth = region.width, region.height, region.depth
        if (width, height, depth) != (other.width, other.height, other.depth):
            raise Failure(INVALID_SIZE, "the two regions differ in width, height or depth")
        # A depth of 0 is a 2-D copy, and then the slice pitches say nothing.
        depth = depth or 1
        self._shape = (depth, height, width)
        self._pitches = ((to[3], to[2]), (source[3], source[2]))
        self.destination, self.source = _start(to), _start(source)
        self.is_empty = not (width and height)
        self.linear_nbytes = 0
        if self.is_empty:
            return
        if all(
            (height == 1 or pitch == width) and (depth == 1 or slice_pitch == width * height)
            for slice_pitch, pitch in self._pitches
        ):
            self.linear_nbytes = width * height * depth
        self._refuse_overlap()

    def _refuse_overlap(self) -> None:
        depth, height, width = self._shape
        extents = [
            (depth - 1) * slice_pitch + (height - 1) * pitch + width
            for slice_pitch, pitch in self._pitches
        ]
        distance = self.destination - self.source
        if distance >= extents[1] or -distance >= extents[0]:
            return
        # Interleaved regions of one array may still have no byte in common.
        if self._pitches[0] == self._pitches[1] and not self._shares_bytes(distance):
            return
        raise Failure(OVERLAPPING_REGIONS, "the two regions overlap")

    def _shares_bytes(self, distance: int) -> bool:
        """Whether a row of one region, so far away, overlaps a row of the other."""
        depth, height, width = self._shape
        slice_pitch, pitch = self._pitches[0]
        for slices in _quotients(distance, slice_pitch, depth):
            rest = distance - slices * slice_pitch
            for rows in _quotients(rest, pitch, height):
                if abs(rest - rows * pitch) < width:
                    return True
        return False

    def __call__(self, stream: Stream, signal: Signal | None) -> None:
        import numpy

        depth, height, width = self._shape
        sides = []
        for start, (slice_pitch, pitch) in zip(
            (self.destination, self.source), self._pitches, strict=True
        ):
            nbytes = (depth - 1) * slice_pitch + (height - 1) * pitch + width
            memory: Any = ffi.buffer(ffi.cast("uint8_t *", start), nbytes)
            sides.append(
                numpy.ndarray(self._shape, numpy.uint8, memory, 0, (slice_pitch, pitch, 1))
            )
        sides[0][...] = sides[1]


def _quotients(distance: int, pitch: int, count: int) -> list[int]:
    """The numbers of steps of `pitch` next to the distance, of those that a region can make."""
    if count == 1 or pitch == 0:
        return [0]
    near = distance // pitch
    return [steps for steps in (near, near + 1) if abs(steps) < count]
