"""Arguments: from Python's values to what a kernel's parameter takes, refused where they differ.

A parameter has one block of memory that every value goes through, and one function that knows its
kind. That function returns the box of the memory that the argument uses, if it is ours, and what
else has to be kept.
"""

from __future__ import annotations

from operator import index as as_index

from oneapi_l0._generated import ze as spec

from .addresses import bytes_of
from .checks import shown
from .errors import InvalidArgument
from .image import Image
from .kernel_parameters import IMAGE
from .sampler import Sampler

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from .box import Box
    from .kernel import Kernel
    from .kernel_parameters import Parameter

_ffi: Any = spec.ffi
NULL: Any = _ffi.NULL
NOTHING: tuple[Box | None, Any] = (None, None)


class Local:
    """So many bytes of local memory, shared by the work-items of a group, as an argument."""

    __slots__ = ("nbytes",)

    def __init__(self, nbytes: int) -> None:
        self.nbytes = as_index(nbytes)

    def __repr__(self) -> str:
        return f"Local({self.nbytes})"


class Argument:
    """One parameter of one kernel; `PointerArgument` where that takes memory.

    format, unsigned: of numbers, as the module `struct` has them; None for what is no number.
    """

    __slots__ = ("block", "buffer", "context", "format", "functions", "handle", "home",
                 "index", "kernel", "opened", "parameter", "pointer", "unsigned")  # fmt: skip

    def __init__(
        self, kernel: Kernel, index: int, parameter: Parameter | None, functions: Any = None
    ) -> None:
        # No reference to the kernel itself: it holds this.
        self.kernel = repr(kernel)
        self.context = kernel.module.context
        self.handle = kernel.handle
        self.home = kernel._home
        self.opened = kernel._opened
        self.functions = functions or self.opened.functions
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
        return NOTHING

    def set_float(self, value: Any) -> tuple[Box | None, Any]:
        try:
            self.format.pack_into(self.buffer, 0, value)
        except OverflowError:
            raise self._wrong(value, f"a number of {8 * self.format.size} bits") from None
        except Exception:
            raise self._wrong(value, "a number") from None
        self._set(self.format.size, self.block)
        return NOTHING

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
        return NOTHING

    def set_bytes(self, value: Any) -> tuple[Box | None, Any]:
        """A structure, or whatever a value is that is no number."""
        wanted = self.parameter.nbytes if self.parameter else 0
        data = bytes_of(value)
        if data is None:
            raise self._wrong(value, f"{wanted or 'some'} bytes: a NumPy or ctypes structure")
        if wanted and len(data) != wanted:
            raise self._wrong(value, f"{wanted} bytes, not {len(data)}")
        self._set(len(data), data)
        return NOTHING

    # Local memory, images, samplers -----------------------------------------------------------

    def set_local(self, value: Any) -> tuple[Box | None, Any]:
        nbytes = value.nbytes if isinstance(value, Local) else value
        try:
            number = as_index(nbytes)
        except TypeError:
            raise self._wrong(value, "a size in bytes, for local memory") from None
        if number <= 0:
            raise self._wrong(value, "a size of 1 byte or more, for local memory")
        self._set(number, NULL)
        return NOTHING

    def set_object(self, value: Any) -> tuple[Box | None, Any]:
        wanted = Image if self.parameter and self.parameter.kind == IMAGE else Sampler
        if not isinstance(value, wanted):
            raise self._wrong(value, f"{'an' if wanted is Image else 'a'} {wanted.__name__}")
        return self._set_handle(value)

    def _set_handle(self, value: Image | Sampler) -> tuple[Box | None, Any]:
        if value._home is not self.home:
            raise self._foreign_context(value)
        self.pointer[0] = _ffi.cast("void *", value.handle)
        self._set(8, self.block)
        return value._box, None

    # ------------------------------------------------------------------------------------------

    def _foreign_context(self, value: Any) -> InvalidArgument:
        return InvalidArgument(
            f"{self._name()}: {shown(value)} belongs to another context than the kernel",
            hint="Make memory and module in the same Context.",
        )

    def _name(self) -> str:
        name = self.parameter.name if self.parameter else ""
        return f"argument {self.index}{f' ({name})' if name else ''} of {self.kernel}"

    def _wrong(self, value: Any, wanted: str) -> InvalidArgument:
        return InvalidArgument(f"{self._name()} takes {wanted}, not {shown(value)}")
