"""What may stand where memory is needed: its address, its size, and what must be kept."""

from __future__ import annotations

import math

from oneapi_l0._generated import ze as spec

from .checks import same_context, shown, whole
from .errors import InvalidArgument
from .memory import Memory, exporter_of
from .memory_view import MemoryView

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, NamedTuple

    from .appending import Appending
    from .box import Box

    class Block(NamedTuple):
        """pointer: a C pointer that owns nothing. nbytes: None where it is not known. box: of the
        memory. keep: what else must live."""

        pointer: Any
        nbytes: int | None
        box: Box | None
        keep: Any

else:
    from collections import namedtuple

    Block = namedtuple("Block", "pointer nbytes box keep")

_ffi: Any = spec.ffi
_CDATA: Any = _ffi.CData


def block_of(value: Any, writable: bool, commands: Appending) -> Block:
    """Memory, a view of it, a contiguous array, whatever has DLPack or a buffer, or a C
    pointer, for commands that are to use it. An address as an int has to be memory of the context.

    Raises InvalidArgument for an array that is not contiguous or cannot be written, and for device
    memory of another context.
    """
    if isinstance(value, (Memory, MemoryView)):
        memory = value if isinstance(value, Memory) else value.memory
        if memory._home is not commands._home and not memory.is_host_accessible:
            same_context(memory, commands, "")
        return Block(value.handle, value.nbytes, memory._box, None)
    if isinstance(value, _CDATA):
        if _ffi.typeof(value).kind not in ("pointer", "array") or value == _ffi.NULL:
            raise TypeError(f"memory, an array or a buffer is needed here, not {shown(value)}")
        return Block(value, None, None, value)
    if isinstance(value, int):
        return _known(value, commands)
    usm = getattr(value, "__sycl_usm_array_interface__", None)
    if usm is not None:
        return _foreign(value, usm)
    if hasattr(value, "__array_interface__"):
        array = array_of(value)
        require_contiguous(array, writable)
        found = exporter_of(array)
        pointer = _ffi.cast("void *", array.__array_interface__["data"][0])
        box = None if found is None else found.memory_box
        return Block(pointer, array.nbytes, box, array)
    if hasattr(value, "__dlpack__"):
        return block_of(taken_over(value), writable, commands)
    try:
        buffer = _ffi.from_buffer("char[]", value, require_writable=writable)
    except TypeError:
        raise TypeError(
            f"memory, an array or a buffer is needed here, not {shown(value)}"
        ) from None
    except (BufferError, ValueError) as error:
        raise InvalidArgument(f"{value!r} cannot be used as memory: {error}") from None
    return Block(_ffi.cast("void *", buffer), len(buffer), None, buffer)


def _known(address: int, commands: Appending) -> Block:
    """An address, with what is left of its allocation behind it."""
    context = commands.context
    pointer = _ffi.cast("void *", whole(address, "an address"))
    if not context._is_known(pointer):
        raise InvalidArgument(
            f"{address:#x} is no address in memory of {context!r}",
            hint="Give the memory itself, an array, or a C pointer for other memory of the host.",
        )
    base, nbytes = context.address_range(address)
    return Block(pointer, base + nbytes - address, None, None)


def _foreign(value: Any, usm: Any) -> Block:
    """Memory of another library, as dpctl's."""
    nbytes = math.prod(usm["shape"]) * _item_nbytes(usm)
    return Block(_ffi.cast("void *", usm_address(value, usm)), nbytes, None, value)


def usm_address(value: Any, usm: Any) -> int:
    """The address of the first item of a contiguous `__sycl_usm_array_interface__`."""
    data = usm.get("data")
    if not isinstance(data, tuple) or (not data[0] and 0 not in usm["shape"]):
        raise InvalidArgument(f"{shown(value)} cannot be used as memory: its address is NULL")
    strides = usm.get("strides")  # in items, as the offset
    if strides is not None:
        shape = tuple(usm["shape"])
        contiguous = tuple(math.prod(shape[i + 1 :]) for i in range(len(shape)))
        if tuple(strides) != contiguous and 0 not in shape:
            raise _not_contiguous(value)
    address: int = data[0] + (usm.get("offset") or 0) * _item_nbytes(usm)
    return address


def _item_nbytes(usm: Any) -> int:
    return int(usm["typestr"][2:])


def array_of(value: Any) -> Any:
    """The NumPy array that has `__array_interface__`, or one over what has it.

    NumPy reads the interface of others: pictures give their bytes in the place of an address. Its
    own numbers have an interface as well, whose address is no longer theirs when they have told it.
    """
    import numpy

    if isinstance(value, numpy.ndarray):
        return value
    try:
        array = numpy.asarray(value)
    except Exception as error:  # whatever is wrong with the interface
        raise InvalidArgument(f"{shown(value)} cannot be used as memory: {error}") from None
    if array.nbytes and not array.__array_interface__["data"][0]:
        raise InvalidArgument(f"{shown(value)} cannot be used as memory: its address is NULL")
    if isinstance(value, numpy.generic):
        array.flags.writeable = False  # what is written there would be lost
    return array


def taken_over(value: Any) -> Any:
    """An array of another library that has nothing but DLPack, such as PyTorch's."""
    from .interop.dlpack import from_dlpack

    try:
        return from_dlpack(value)
    except Exception as error:  # each library has its own
        kind = type(value).__name__
        raise InvalidArgument(f"a {kind} cannot be used as memory: {error}") from None


def require_contiguous(array: Any, writable: bool) -> None:
    if array.dtype.hasobject:
        raise InvalidArgument("an array of Python objects cannot be used as memory")
    if not array.flags.c_contiguous:
        raise _not_contiguous(array)
    if writable and not array.flags.writeable:
        raise InvalidArgument(f"an array of {array.dtype} {array.shape} is read-only")


def _not_contiguous(array: Any) -> InvalidArgument:
    shape = getattr(array, "shape", "")
    return InvalidArgument(
        f"an array {shape} that is not C-contiguous cannot be used as memory",
        hint="Use numpy.ascontiguousarray(array), or Memory.copy_from and copy_to, which take any"
        " strides.",
    )


def bytes_of(value: Any) -> bytes | None:
    """The bytes of a structure, a typed scalar or a buffer; None for what has no size."""
    cdata = getattr(value, "cdata", value)
    if isinstance(cdata, _CDATA):
        kind = _ffi.typeof(cdata).kind
        target = cdata[0] if kind == "pointer" else cdata
        if kind in ("pointer", "struct", "union", "array"):
            pointer = cdata if kind == "array" else _ffi.addressof(target)
            return bytes(_ffi.buffer(pointer, _ffi.sizeof(target)))
        return None
    tobytes = getattr(value, "tobytes", None)  # NumPy's scalars are Python's numbers as well
    if tobytes is not None:
        return bytes(tobytes())
    if isinstance(value, (int, float, str)):
        return None
    try:
        return bytes(memoryview(value).cast("B"))
    except (TypeError, ValueError):
        return None
