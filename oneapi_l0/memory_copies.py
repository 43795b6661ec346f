"""Copies between memory and arrays of any shape and stride, done when they return."""

from __future__ import annotations

from .addresses import taken_over
from .checks import whole
from .errors import InvalidArgument
from .memory import Memory
from .memory_view import MemoryView

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from numpy.typing import NDArray


def copy_from(memory: Memory, source: Any, offset: int, limit: int | None = None) -> None:
    """Writes into memory; limit: how many bytes may be written."""
    import numpy

    memory._require_open()
    offset = whole(offset, "offset")
    room = memory.nbytes - offset if limit is None else limit
    if isinstance(source, (Memory, MemoryView)):
        _require_room(memory, source, source.nbytes, offset, room)
        home = (source if isinstance(source, Memory) else source.memory)._home
        if home is not memory._home:  # of another context or driver: through the host
            copy_from(memory, source.copy_to(), offset, limit)
            return
        _transfer(memory, memory.view(offset=offset), source, source.nbytes)
        return
    array = numpy.asarray(source)
    if array.dtype.hasobject:
        raise InvalidArgument(f"memory holds no Python objects, as an array of {array.dtype} does")
    _require_room(memory, array.dtype, array.nbytes, offset, room)
    if array.nbytes == 0:
        return
    if memory.is_host_accessible:
        memory.asarray(array.dtype, array.shape, offset=offset)[...] = array
        return
    _transfer(memory, memory.view(offset=offset), numpy.ascontiguousarray(array), array.nbytes)


def copy_to(
    memory: Memory, target: NDArray[Any] | None, offset: int, limit: int | None = None
) -> NDArray[Any]:
    """Reads from memory; limit: how many bytes may be read."""
    import numpy

    memory._require_open()
    offset = whole(offset, "offset")
    room = memory.nbytes - offset if limit is None else limit
    if target is None:
        target = numpy.empty(room, numpy.uint8)
    if not isinstance(target, numpy.ndarray) and hasattr(target, "__dlpack__"):
        copy_to(memory, taken_over(target), offset, limit)
        return target
    if not isinstance(target, numpy.ndarray):
        raise TypeError(f"a NumPy array is needed here, not {target!r}")
    if target.dtype.hasobject:
        raise InvalidArgument(f"memory holds no Python objects, as an array of {target.dtype} does")
    if not target.flags.writeable:
        raise InvalidArgument("the array to copy to is read-only")
    _require_room(memory, target.dtype, target.nbytes, offset, room)
    if target.nbytes == 0:
        return target
    if memory.is_host_accessible:
        target[...] = memory.asarray(target.dtype, target.shape, offset=offset)
        return target
    packed = target if target.flags.c_contiguous else numpy.empty(target.shape, target.dtype)
    _transfer(memory, packed, memory.view(offset=offset), target.nbytes)
    if packed is not target:
        target[...] = packed
    return target


def _transfer(memory: Memory, to: Any, source: Any, nbytes: int) -> None:
    device = memory.device or memory.context.device
    commands = memory.context._copying(device)
    commands.copy(to, source, nbytes)
    commands.synchronize()


def _require_room(memory: Memory, what: Any, nbytes: int, offset: int, room: int) -> None:
    if not 0 <= offset <= memory.nbytes:
        raise InvalidArgument(f"offset {offset} is not in {memory!r}")
    if nbytes > room:
        raise InvalidArgument(
            f"{nbytes:,} bytes ({what}) do not fit: there are {room:,} at byte {offset} of"
            f" {memory!r}",
            hint="Allocate more memory, or copy a smaller array.",
        )
