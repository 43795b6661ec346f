"""Capsules: how DLPack hands an array over, and its structures (https://dmlc.github.io/dlpack)."""

from __future__ import annotations

import ctypes
import sys

from ..box import unwanted
from ..errors import InvalidArgument
from ..memory import Exported

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from ..memory_view import MemoryView

VERSION = (1, 0)
_COPIED_BIT = 2
CODES = {"i": 0, "u": 1, "f": 2, "c": 5, "b": 6}


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


def offered(view: MemoryView, device: tuple[int, int], is_versioned: bool, is_copy: bool) -> Any:
    """A capsule that stands for a view, whose memory lives until the one who takes it is done."""
    kind = view.dtype
    if kind.kind not in CODES or not kind.isnative:
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
    tensor.dtype = _DataType(CODES[kind.kind], kind.itemsize * 8, 1)
    tensor.shape, tensor.strides = shape, strides
    managed.deleter = _delete
    address = ctypes.addressof(managed)
    _exports[address] = managed, shape, strides, Exported(view.memory)
    name = b"dltensor_versioned" if is_versioned else b"dltensor"
    capsule = _new(address, name, None)
    _withdraw()
    _offered[address] = capsule
    return capsule


def taken(capsule: Any) -> tuple[Any, int]:
    """The structure that a capsule of another library stands for, and its address: it is ours from
    now on. Raises InvalidArgument for what is no such capsule any more."""
    for name, kind, used in (
        (b"dltensor_versioned", _ManagedVersioned, b"used_dltensor_versioned"),
        (b"dltensor", _Managed, b"used_dltensor"),
    ):
        if _is_valid(id(capsule), name):
            address = _pointer_of(id(capsule), name)
            _rename(capsule, used)
            return kind.from_address(address), address
    raise InvalidArgument(f"{capsule!r} is no DLPack capsule, or was taken already")
