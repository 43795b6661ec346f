"""Arguments that are memory: of ours, of other libraries, or an address."""

from __future__ import annotations

from oneapi_l0._generated import ze as spec

from .addresses import array_of, require_contiguous, taken_over, usm_address
from .argument import NOTHING, NULL, Argument, Local
from .checks import shown, whole
from .errors import InvalidArgument
from .image import Image
from .kernel_parameters import wanted_elements
from .memory import Memory, exporter_of
from .memory_view import MemoryView
from .sampler import Sampler

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from .box import Box

_ffi: Any = spec.ffi
_CDATA: Any = _ffi.CData


class PointerArgument(Argument):
    """A parameter that takes memory, or of which nothing is known."""

    __slots__ = ()

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
            if value.memory._home is not self.home:
                raise self._foreign_context(value.memory)
            if value.dtype.itemsize > 1:
                self._require_elements(value.dtype)
            self.pointer[0] = _ffi.cast("void *", value.handle)
            self._set(8, self.block)
            return value.memory._box, None
        if value is None:
            self._set(8, NULL)
            return NOTHING
        if _is_c_pointer(value):
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
            import numpy

            address = usm_address(value, usm)
            dtype = numpy.dtype(usm["typestr"])
            if dtype.itemsize > 1:  # an allocation says that it is bytes
                self._require_elements(dtype)
        elif hasattr(value, "__array_interface__"):
            array = array_of(value)
            if array is not value and array.ndim == 0:
                raise self._wrong(value, "memory: Memory, an array over it, or None")
            value = array
            require_contiguous(value, False)
            self._require_elements(value.dtype)
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

    def _require_elements(self, dtype: Any) -> None:
        parameter = self.parameter
        wanted = parameter and wanted_elements(parameter, dtype)
        if not dtype.isnative and parameter and parameter.scalar and parameter.scalar_nbytes > 1:
            raise InvalidArgument(
                f"{self._name()}: the array's numbers ({dtype}) have another byte order than the"
                " device's",
                hint="Use array.astype(array.dtype.newbyteorder('=')).",
            )
        if wanted:
            raise InvalidArgument(
                f"{self._name()} points to {wanted}, and the array is of {dtype}",
                hint=f"Use array.astype('{wanted}').",
            )

    def set_any(self, value: Any) -> tuple[Box | None, Any]:
        """The value says what it is; a plain number does not."""
        if isinstance(value, (Image, Sampler)):
            return self._set_handle(value)
        if isinstance(value, Local):
            return self.set_local(value)
        if value is None or isinstance(value, (Memory, MemoryView)) or _is_c_pointer(value):
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


def _is_c_pointer(value: Any) -> bool:
    return isinstance(value, _CDATA) and _ffi.typeof(value).kind in ("pointer", "array")
