"""Copies of images, whole and in part, as commands (Level Zero core, "Copies")."""

from __future__ import annotations

from .addresses import block_of
from .appending import NULL, Appending
from .checks import UINT32_MAX, extents, same_context, shown
from .errors import InvalidArgument
from .image import Image

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Any

    from .event import Event


def append_copy(
    commands: Appending, to: Any, source: Any, signal: Event | None, wait: Sequence[Event]
) -> None:
    """A copy of a whole image to or from another, or memory."""
    for image in (to, source):
        if isinstance(image, Image):
            same_context(image, commands, "the image")
    if isinstance(to, Image) and isinstance(source, Image):
        if to.shape != source.shape:
            raise InvalidArgument(f"{source!r} and {to!r} differ in their shapes")
        both = (to._box, source._box)
        pair = (to.handle, source.handle)
        commands._append("zeCommandListAppendImageCopy", pair, signal, wait, both)
        return
    image, other = (to, source) if isinstance(to, Image) else (source, to)
    pointer, nbytes, box, keep = block_of(other, image is source, commands)
    if hasattr(other, "shape") and hasattr(other, "flags"):
        image._require_array(other)
    elif nbytes is not None and image.nbytes is not None and nbytes < image.nbytes:
        raise InvalidArgument(f"{image!r} has {image.nbytes} bytes, and {other!r} is too small")
    boxes = (image._box,) if box is None else (image._box, box)
    arguments: tuple[Any, ...]
    if image is to:
        name, arguments = "zeCommandListAppendImageCopyFromMemory", (image.handle, pointer, NULL)
    else:
        name, arguments = "zeCommandListAppendImageCopyToMemory", (pointer, image.handle, NULL)
    commands._append(name, arguments, signal, wait, boxes, (keep,))


def append_region(
    commands: Appending,
    ends: tuple[Any, Any],
    size: Any,
    origins: tuple[Any, Any],
    signal: Event | None,
    wait: Sequence[Event],
) -> None:
    """A copy of a part: ends are to and source, of which one is an image or both are."""
    regions, handles, boxes, kept = [], [], [], []
    sizes = extents(size, "size", 1, UINT32_MAX)
    for end, origin, name in zip(ends, origins, ("to_origin", "source_origin"), strict=True):
        if isinstance(end, Image):
            same_context(end, commands, "the image")
            regions.append(end._region(sizes, origin, name))
            handles.append(end.handle)
            boxes.append(end._box)
        else:
            regions.append(None)
    if not boxes:
        raise TypeError(f"one of the two is an Image, not {shown(ends[0])} and {shown(ends[1])}")
    to, source = regions
    arguments: tuple[Any, ...]
    if to is not None and source is not None:
        name, arguments = "zeCommandListAppendImageCopyRegion", (*handles, to, source)
    else:
        image, other = ends if to is not None else ends[::-1]
        pointer, nbytes, box, keep = block_of(other, to is None, commands)
        image._require_room(sizes, nbytes, other)
        boxes += [box] if box is not None else []
        kept.append(keep)
        if to is not None:
            name, arguments = (
                "zeCommandListAppendImageCopyFromMemory",
                (*handles, pointer, to),
            )
        else:
            name, arguments = (
                "zeCommandListAppendImageCopyToMemory",
                (pointer, *handles, source),
            )
    commands._append(name, arguments, signal, wait, boxes, (*kept, *regions))
