"""Arguments of kernels: from Python's values to what a parameter takes, refused where they differ.

A parameter has one block of memory that every value goes through, and one function that knows its
kind. That function returns the box of the memory that the argument uses, if it is ours, and what
else has to be kept.
"""

from __future__ import annotations

from operator import index as as_index
from struct import Struct as Format

from oneapi_l0._generated import ze as spec

from .addresses import array_of, bytes_of, require_contiguous, taken_over, usm_address
from .checks import shown, whole
from .errors import InvalidArgument
from .image import Image
from .kernel_parameters import IMAGE, LOCAL, POINTER, SAMPLER
from .memory import Memory, exporter_of
from .memory_view import MemoryView
from .sampler import Sampler

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any, TypeAlias

    from .box import Box
    from .kernel import Kernel
    from .kernel_parameters import Parameter

    Setter: TypeAlias = Callable[[Any], tuple[Box | None, Any]]

_ffi: Any = spec.ffi
_CDATA: Any = _ffi.CData
NULL: Any = _ffi.NULL


class _Unset:
    """Stands for an argument that has no value."""

    def __repr__(self) -> str:
        return "UNSET"


UNSET = _Unset()
_NOTHING: tuple[Box | None, Any] = (None, None)


class Local:
    """So many bytes of local memory, shared by the work-items of a group, as an argument."""

    __slots__ = ("nbytes",)

    def __init__(self, nbytes: int) -> None:
        self.nbytes = as_index(nbytes)

    def __repr__(self) -> str:
        return f"Local({self.nbytes})"


def setter_of(kernel: Kernel, index: int, parameter: Parameter | None) -> Setter:
    """What sets an argument; parameter: None where nothing is known of it."""
    argument = _Argument(kernel, index, parameter)
    if parameter is None:
        return argument.set_any
    if parameter.kind == POINTER:
        return argument.set_pointer
    if parameter.kind == LOCAL:
        return argument.set_local
    if parameter.kind in (IMAGE, SAMPLER):
        return argument.set_object
    if parameter.scalar == "i" and parameter.lanes == 1 and parameter.nbytes in _INTEGERS:
        argument.format, argument.unsigned = _INTEGERS[parameter.nbytes]
        return argument.set_integer
    if parameter.scalar == "f" and parameter.lanes == 1 and parameter.nbytes in _FLOATS:
        argument.format = _FLOATS[parameter.nbytes]
        return argument.set_float
    if parameter.scalar and parameter.lanes > 1:
        return argument.set_vector
    return argument.set_bytes


_INTEGERS = {
    1: (Format("=b"), Format("=B")),
    2: (Format("=h"), Format("=H")),
    4: (Format("=i"), Format("=I")),
    8: (Format("=q"), Format("=Q")),
}
_FLOATS = {2: Format("=e"), 4: Format("=f"), 8: Format("=d")}


class _Argument:
    """One parameter of one kernel."""

    __slots__ = ("block", "buffer", "context", "format", "functions", "handle", "home",
                 "index", "kernel", "opened", "parameter", "pointer", "unsigned")  # fmt: skip

    def __init__(self, kernel: Kernel, index: int, parameter: Parameter | None) -> None:
        # No reference to the kernel itself: it holds this.
        self.kernel = repr(kernel)
        self.context = kernel.module.context
        self.handle = kernel.handle
        self.home = kernel._home
        self.opened = kernel._opened
        self.functions = self.opened.functions
        self.index = index
        self.parameter = parameter
        nbytes = max(8, parameter.nbytes if parameter else 8)
        self.block = _ffi.new("char[]", nbytes)
        self.buffer = _ffi.buffer(self.block)
        self.pointer = _ffi.cast("void **", self.block)
        self.format: Any = None
        self.unsigned: Any = None

    def _set(self, nbytes: int, value: Any) -> None:
        result = self.functions.zeKernelSetArgumentValue(self.handle, self.index, nbytes, value)
        if result:
            self.opened.ze.check(result, "zeKernelSetArgumentValue")

    # Numbers ----------------------------------------------------------------------------------

    def set_integer(self, value: Any) -> tuple[Box | None, Any]:
        try:
            number = as_index(value)
        except TypeError:
            raise self._wrong(value, "an integer") from None
        nbytes = self.format.size
        if not -(1 << 8 * nbytes - 1) <= number < 1 << 8 * nbytes:
            raise self._wrong(value, f"an integer of {8 * nbytes} bits")
        (self.format if number < 0 else self.unsigned).pack_into(self.buffer, 0, number)
        self._set(nbytes, self.block)
        return _NOTHING

    def set_float(self, value: Any) -> tuple[Box | None, Any]:
        try:
            self.format.pack_into(self.buffer, 0, value)
        except OverflowError:
            raise self._wrong(value, f"a number of {8 * self.format.size} bits") from None
        except Exception:
            raise self._wrong(value, "a number") from None
        self._set(self.format.size, self.block)
        return _NOTHING

    def set_vector(self, value: Any) -> tuple[Box | None, Any]:
        import numpy

        parameter = self.parameter
        assert parameter is not None
        scalar, count = f"{parameter.scalar}{parameter.scalar_nbytes}", parameter.lanes
        array = numpy.asarray(value)
        fits = array.dtype.kind in ("iub" if parameter.scalar == "i" else "iufb")
        if array.shape != (count,) or not fits:
            raise self._wrong(value, f"{count} numbers, for a vector of {scalar}")
        if parameter.scalar == "i" and array.dtype.kind == "u":
            scalar = "u" + scalar[1:]
        converted = array.astype(scalar)
        if parameter.scalar == "i" and not (converted == array).all():
            raise self._wrong(value, f"numbers that fit into {scalar}")
        data = converted.tobytes().ljust(parameter.nbytes, b"\0")
        self._set(parameter.nbytes, data)
        return _NOTHING

    def set_bytes(self, value: Any) -> tuple[Box | None, Any]:
        """A structure, or whatever a value is that is no number."""
        wanted = self.parameter.nbytes if self.parameter else 0
        data = bytes_of(value)
        if data is None:
            raise self._wrong(value, f"{wanted or 'some'} bytes: a NumPy or ctypes structure")
        if wanted and len(data) != wanted:
            raise self._wrong(value, f"{wanted} bytes, not {len(data)}")
        self._set(len(data), data)
        return _NOTHING

    # Memory -----------------------------------------------------------------------------------

    def set_pointer(self, value: Any) -> tuple[Box | None, Any]:
        if isinstance(value, Memory):
            if value._home is not self.home:
                raise self._foreign_context(value)
            self.pointer[0] = value.handle
            result = self.functions.zeKernelSetArgumentValue(self.handle, self.index, 8, self.block)
            if result:
                self.opened.ze.check(result, "zeKernelSetArgumentValue")
            return value._box, None
        if isinstance(value, MemoryView):
            self._require_context(value.memory)
            if value.dtype.itemsize > 1:
                self._require_type(value.dtype)
            self.pointer[0] = _ffi.cast("void *", value.handle)
            self._set(8, self.block)
            return value.memory._box, None
        if value is None:
            self._set(8, NULL)
            return _NOTHING
        if isinstance(value, _CDATA) and _ffi.typeof(value).kind in ("pointer", "array"):
            self.pointer[0] = _ffi.cast("void *", value)
            self._set(8, self.block)
            return None, value
        return self._set_foreign(value)

    def _set_foreign(self, value: Any) -> tuple[Box | None, Any]:
        """An address, or memory of another library: it must be known to the context, or the
        device must reach all of the process's memory."""
        box: Box | None = None
        if isinstance(value, int):
            address = value
        elif (usm := getattr(value, "__sycl_usm_array_interface__", None)) is not None:
            address = usm_address(value, usm)
        elif hasattr(value, "__array_interface__"):
            array = array_of(value)
            if array is not value and array.ndim == 0:
                raise self._wrong(value, "memory: Memory, an array over it, or None")
            value = array
            require_contiguous(value, False)
            self._require_type(value.dtype)
            address = value.__array_interface__["data"][0]
            found = exporter_of(value)
            if found is not None:
                box = found.memory_box
                if box.parents[0] is not self.context._box:
                    raise self._foreign_context(value)
        elif hasattr(value, "__dlpack__"):
            return self._set_foreign(taken_over(value))
        else:
            raise self._wrong(value, "memory: Memory, an array over it, or None")
        self.pointer[0] = _ffi.cast("void *", whole(address, "an address"))
        if box is None and not self._is_reachable(value):
            raise InvalidArgument(
                f"{self._name()}: {shown(value)} is in memory that the device does not reach",
                hint="Use Context.shared_array or alloc_shared, or copy it to device memory.",
            )
        self._set(8, self.block)
        return box, value

    def _is_reachable(self, value: Any) -> bool:
        pointer = self.pointer[0]
        if isinstance(value, int):  # nothing else says that there is memory
            return self.context._is_known(pointer)
        return self.context._is_reachable(pointer)

    def _require_context(self, memory: Memory) -> None:
        if memory._home is not self.context._home:
            raise self._foreign_context(memory)

    def _foreign_context(self, value: Any) -> InvalidArgument:
        return InvalidArgument(
            f"{self._name()}: {shown(value)} belongs to another context than the kernel",
            hint="Make memory and module in the same Context.",
        )

    def _require_type(self, dtype: Any) -> None:
        """That an array's numbers are those that the parameter points to, as far as is known."""
        parameter = self.parameter
        if parameter is None or dtype is None or not parameter.scalar:
            return
        if parameter.scalar == "i" and parameter.scalar_nbytes == 1:
            return  # bytes: may be anything
        if not dtype.isnative:
            raise InvalidArgument(
                f"{self._name()}: the array's numbers ({dtype}) have another byte order than the"
                " device's",
                hint="Use array.astype(array.dtype.newbyteorder('=')).",
            )
        nbytes, kind = dtype.itemsize, dtype.kind
        if kind == "c":
            nbytes, kind = nbytes // 2, "f"
        fits = kind in ("f" if parameter.scalar == "f" else "iub")
        if kind in "fiub" and not (fits and nbytes == parameter.scalar_nbytes):
            wanted = {"f": "float", "i": "int"}[parameter.scalar]
            raise InvalidArgument(
                f"{self._name()} points to {wanted}{8 * parameter.scalar_nbytes}, and the array is"
                f" of {dtype}",
                hint=f"Use array.astype('{wanted}{8 * parameter.scalar_nbytes}').",
            )

    def set_local(self, value: Any) -> tuple[Box | None, Any]:
        nbytes = value.nbytes if isinstance(value, Local) else value
        try:
            number = as_index(nbytes)
        except TypeError:
            raise self._wrong(value, "a size in bytes, for local memory") from None
        if number <= 0:
            raise self._wrong(value, "a size of 1 byte or more, for local memory")
        self._set(number, NULL)
        return _NOTHING

    def set_object(self, value: Any) -> tuple[Box | None, Any]:
        wanted = Image if self.parameter and self.parameter.kind == IMAGE else Sampler
        if not isinstance(value, wanted):
            raise self._wrong(value, f"{'an' if wanted is Image else 'a'} {wanted.__name__}")
        return self._set_handle(value)

    def _set_handle(self, value: Image | Sampler) -> tuple[Box | None, Any]:
        if value._home is not self.context._home:
            raise self._foreign_context(value)
        self.pointer[0] = _ffi.cast("void *", value.handle)
        self._set(8, self.block)
        return value._box, None

    # Unknown ----------------------------------------------------------------------------------

    def set_any(self, value: Any) -> tuple[Box | None, Any]:
        """The value says what it is; a plain number does not."""
        if isinstance(value, (Image, Sampler)):
            return self._set_handle(value)
        if isinstance(value, Local):
            return self.set_local(value)
        if value is None or isinstance(value, (Memory, MemoryView)):
            return self.set_pointer(value)
        if isinstance(value, _CDATA) and _ffi.typeof(value).kind in ("pointer", "array"):
            return self.set_pointer(value)
        if getattr(value, "shape", None) or hasattr(value, "__sycl_usm_array_interface__"):
            return self.set_pointer(value)
        if type(value) in (int, float, bool):
            raise InvalidArgument(
                f"{self._name()}: the size of {value!r} is not known: the module is no SPIR-V,"
                " which would tell",
                hint="Give a NumPy or ctypes scalar: numpy.uint32(4).",
            )
        return self.set_bytes(value)

    # ------------------------------------------------------------------------------------------

    def _name(self) -> str:
        name = self.parameter.name if self.parameter else ""
        return f"argument {self.index}{f' ({name})' if name else ''} of {self.kernel}"

    def _wrong(self, value: Any, wanted: str) -> InvalidArgument:
        return InvalidArgument(f"{self._name()} takes {wanted}, not {shown(value)}")
