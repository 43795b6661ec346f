"""DLPack: arrays handed between libraries without a copy (https://dmlc.github.io/dlpack).

What is exported is synchronised first: all that was submitted in the memory's context has finished.
"""

from __future__ import annotations

import ctypes
import sys
from contextlib import suppress

from ..box import Work, unwanted
from ..checks import extents
from ..errors import Closed, InvalidArgument
from ..memory import Exported

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from ..memory import Memory
    from ..memory_view import MemoryView

CPU, ONE_API = 1, 14
VERSION = (1, 0)
_COPIED_BIT = 2
_CODES = {"i": 0, "u": 1, "f": 2, "c": 5, "b": 6}


class _Device(ctypes.Structure):
    _fields_ = (("type", ctypes.c_int32), ("id", ctypes.c_int32))


class _DataType(ctypes.Structure):
    _fields_ = (("code", ctypes.c_uint8), ("bits", ctypes.c_uint8), ("lanes", ctypes.c_uint16))


class _Tensor(ctypes.Structure):
    _fields_ = (
        ("data", ctypes.c_void_p),
        ("device", _Device),
        ("ndim", ctypes.c_int32),
        ("dtype", _DataType),
        ("shape", ctypes.POINTER(ctypes.c_int64)),
        ("strides", ctypes.POINTER(ctypes.c_int64)),
        ("byte_offset", ctypes.c_uint64),
    )


_Deleter = ctypes.CFUNCTYPE(None, ctypes.c_void_p)


class _Managed(ctypes.Structure):
    """DLManagedTensor, of versions before 1.0."""

    _fields_ = (("tensor", _Tensor), ("manager_ctx", ctypes.c_void_p), ("deleter", _Deleter))


class _Version(ctypes.Structure):
    _fields_ = (("major", ctypes.c_uint32), ("minor", ctypes.c_uint32))


class _ManagedVersioned(ctypes.Structure):
    """DLManagedTensorVersioned."""

    _fields_ = (
        ("version", _Version),
        ("manager_ctx", ctypes.c_void_p),
        ("deleter", _Deleter),
        ("flags", ctypes.c_uint64),
        ("tensor", _Tensor),
    )


_api = ctypes.pythonapi
_new = _api.PyCapsule_New
_new.restype, _new.argtypes = ctypes.py_object, (ctypes.c_void_p, ctypes.c_char_p, ctypes.c_void_p)
_is_valid = _api.PyCapsule_IsValid
_is_valid.restype, _is_valid.argtypes = ctypes.c_int, (ctypes.c_void_p, ctypes.c_char_p)
_pointer_of = _api.PyCapsule_GetPointer
_pointer_of.restype, _pointer_of.argtypes = ctypes.c_void_p, (ctypes.c_void_p, ctypes.c_char_p)
_rename = _api.PyCapsule_SetName
_rename.restype, _rename.argtypes = ctypes.c_int, (ctypes.py_object, ctypes.c_char_p)

# Exports in use, by the address of their struct: everything in it must live until its deleter runs.
_exports: dict[int, Any] = {}


def _delete_export(address: int) -> None:
    _exports.pop(address, None)


# C holds its address for as long as there are exports.
_delete = _Deleter(_delete_export)

# Capsules that nobody has taken yet, by the address of their struct. One whose last reference is
# this was not wanted: that is seen later, as a destructor in Python must not run where capsules are
# destroyed, with an exception on its way.
_offered: dict[int, Any] = {}
_NAMES = b"dltensor", b"dltensor_versioned"
_ONLY_REFERENCES = 3  # the table's, the loop's and that of the call that counts


def _withdraw() -> None:
    """Forgets capsules that were taken, and what those stand for that never will be."""
    for address, capsule in list(_offered.items()):
        if not any(_is_valid(id(capsule), name) for name in _NAMES):
            _offered.pop(address, None)
        elif sys.getrefcount(capsule) <= _ONLY_REFERENCES + 1:  # the list's as well
            _offered.pop(address, None)
            _exports.pop(address, None)


unwanted.append(_withdraw)


def device_of(memory: Memory) -> tuple[int, int]:
    """(type, number): the CPU for what the host reaches at no cost, else oneAPI."""
    memory._require_open()
    device = memory.device or memory.context.device
    is_cpu = device.type.name == "CPU"
    if memory.kind == "host" or (is_cpu and memory.is_host_accessible):
        return CPU, 0
    devices = memory.context.driver.devices()
    return ONE_API, devices.index(device) if device in devices else 0


def export(
    view: MemoryView,
    stream: Any,
    max_version: tuple[int, int] | None,
    dl_device: tuple[int, int] | None,
    copy: bool | None,
) -> Any:
    """The capsule. dl_device: (1, 0) asks for what the host reads: a copy of device memory."""
    if stream not in (None, -1):
        raise BufferError(f"a stream is None or -1 here, not {stream!r}: queues are not shared")
    memory = view.memory
    memory._require_open()
    synchronize(memory)
    device = device_of(memory)
    if dl_device is not None and tuple(dl_device) != device:
        if tuple(dl_device) != (CPU, 0):
            raise BufferError(f"memory of device {device} is not to be had on {dl_device}")
        device = (CPU, 0)
        copy = True if not memory.is_host_accessible and copy is None else copy
        if copy is False and not memory.is_host_accessible:
            raise BufferError(f"{memory!r} is on the host by a copy only")
    if copy:
        memory = memory.context.alloc_host(max(view.nbytes, 1))
        memory.copy_from(view.copy_to())
        view = memory.view(view.dtype, view.shape)
        device = (CPU, 0)
    is_versioned = max_version is not None and _version(max_version)[0] >= 1
    return _capsule(view, device, is_versioned, bool(copy))


def _version(given: Any) -> tuple[int, ...]:
    found = extents(given, "max_version")
    if len(found) != 2:
        raise TypeError(f"max_version is (major, minor), not {given!r}")
    return found


def _capsule(view: MemoryView, device: tuple[int, int], is_versioned: bool, is_copy: bool) -> Any:
    kind = view.dtype
    if kind.kind not in _CODES or not kind.isnative:
        raise BufferError(f"DLPack has no {kind}")
    managed: Any = _ManagedVersioned() if is_versioned else _Managed()
    if is_versioned:
        managed.version = _Version(*VERSION)
        managed.flags = _COPIED_BIT if is_copy else 0
    ndim = len(view.shape)
    shape = (ctypes.c_int64 * max(ndim, 1))(*view.shape)
    strides = (ctypes.c_int64 * max(ndim, 1))()
    step = 1
    for axis in reversed(range(ndim)):
        strides[axis] = step
        step *= view.shape[axis]
    tensor = managed.tensor
    tensor.data = view.address
    tensor.device = _Device(*device)
    tensor.ndim = ndim
    tensor.dtype = _DataType(_CODES[kind.kind], kind.itemsize * 8, 1)
    tensor.shape, tensor.strides = shape, strides
    managed.deleter = _delete
    address = ctypes.addressof(managed)
    _exports[address] = managed, shape, strides, Exported(view.memory)
    name = b"dltensor_versioned" if is_versioned else b"dltensor"
    capsule = _new(address, name, None)
    _withdraw()
    _offered[address] = capsule
    return capsule


def synchronize(memory: Memory) -> None:
    """Waits for all that was submitted in the memory's context by this library's objects."""
    for box in list(memory.context._box.needed_by):
        owner = box.owner()
        if isinstance(box, Work) and owner is not None:
            with suppress(Closed):  # by another thread, just now
                owner.synchronize()


def from_dlpack(array: Any) -> Any:
    """An array of another library as what our kernels take: memory on a oneAPI device as a
    Borrowed, anything on the host as a NumPy array, both without a copy."""
    device_type, _ = array.__dlpack_device__()
    if device_type != ONE_API:
        import numpy

        return numpy.from_dlpack(array)
    try:
        capsule = array.__dlpack__(max_version=VERSION)
    except TypeError:  # from before 1.0
        capsule = array.__dlpack__()
    return Borrowed(capsule)


class Borrowed:
    """An array of another library on a oneAPI device, which stays its owner's.

    Kernels take it as a pointer, copies as memory. `shape`, `typestr` say what it is.
    """

    __slots__ = ("_managed", "_pointer", "nbytes", "shape", "typestr")

    def __init__(self, capsule: Any) -> None:
        self._pointer = 0
        for name, kind, used in (
            (b"dltensor_versioned", _ManagedVersioned, b"used_dltensor_versioned"),
            (b"dltensor", _Managed, b"used_dltensor"),
        ):
            if _is_valid(id(capsule), name):
                self._pointer = _pointer_of(id(capsule), name)
                self._managed: Any = kind.from_address(self._pointer)
                _rename(capsule, used)
                break
        else:
            raise InvalidArgument(f"{capsule!r} is no DLPack capsule, or was taken already")
        tensor = self._managed.tensor
        letter = {code: letter for letter, code in _CODES.items()}.get(tensor.dtype.code)
        if letter is None or tensor.dtype.lanes != 1:
            raise InvalidArgument(f"DLPack's type {tensor.dtype.code} has no NumPy equivalent")
        itemsize = tensor.dtype.bits // 8
        self.typestr = f"{'|' if itemsize == 1 else '<'}{letter}{itemsize}"
        self.shape = tuple(tensor.shape[axis] for axis in range(tensor.ndim))
        self.nbytes = itemsize
        for extent in self.shape:
            self.nbytes *= extent

    @property
    def __sycl_usm_array_interface__(self) -> dict[str, Any]:
        tensor = self._managed.tensor
        strides = None
        if tensor.strides:
            given = [tensor.strides[axis] for axis in range(tensor.ndim)]
            step, wanted = 1, []
            for extent in reversed(self.shape):
                wanted.append(step)
                step *= extent
            if given != wanted[::-1]:
                strides = tuple(given)
        return {
            "data": ((tensor.data or 0) + tensor.byte_offset, True),
            "shape": self.shape,
            "strides": strides,
            "typestr": self.typestr,
            "version": 1,
            "offset": 0,
            "syclobj": None,
        }

    def __del__(self) -> None:
        if getattr(self, "_pointer", 0):
            deleter = self._managed.deleter
            if deleter:
                deleter(self._pointer)
            self._pointer = 0

    def __repr__(self) -> str:
        return f"<Borrowed {self.typestr} {self.shape}>"
