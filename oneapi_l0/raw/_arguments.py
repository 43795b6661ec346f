"""From what a caller gives to what C takes: addresses, arrays, text, structs."""

from __future__ import annotations

from _collections_abc import Iterable, Sized

import _cffi_backend

TYPE_CHECKING = False  # as typing has it: importing that takes longer than all of this
if TYPE_CHECKING:
    from typing import Any

_ffi: Any = _cffi_backend.FFI()
CData: Any = _ffi.CData
NULL: Any = _ffi.NULL
NOTHING: tuple[Any, int] = (NULL, 0)  # an array that was not given, and its count
buffer: Any = _cffi_backend.buffer
new: Any = _ffi.new

# C objects that own memory: these must be kept alive, plain pointers need not.
OWNERS: Any = (type(_ffi.new("int *")), type(_ffi.from_buffer(b"")), type(_ffi.gc(NULL, id)))


def memory(value: Any, writable: bool) -> Any:
    """The address of memory: a C pointer, an int, a struct, or whatever has a buffer (bytes,
    bytearray, memoryview, a contiguous NumPy array) or `__sycl_usm_array_interface__`."""
    if isinstance(value, CData):
        return value
    if isinstance(value, int):
        return _ffi.cast("void *", value)
    cdata = getattr(value, "cdata", None)
    if cdata is not None:
        return cdata
    usm = getattr(value, "__sycl_usm_array_interface__", None)
    if usm is not None:
        address = usm["data"][0]
        if usm.get("offset"):  # in items
            address += usm["offset"] * int(usm["typestr"][2:])
        return _ffi.cast("void *", address)
    if value is None or isinstance(value, str):
        raise TypeError(f"an address or a buffer is needed here, not {value!r}")
    # The keyword would cost more than the rest.
    return _ffi.from_buffer("char[]", value, True) if writable else _ffi.from_buffer(value)


def data(value: Any) -> tuple[Any, int]:
    """Bytes to be read, and how many: whatever has a buffer, a C array, a struct."""
    if isinstance(value, CData):
        if _ffi.typeof(value).kind != "array":
            raise TypeError(
                "the size of a bare C pointer is unknown: give ffi.buffer(pointer, size) or bytes"
            )
        return value, _ffi.sizeof(value)
    cdata = getattr(value, "cdata", None)
    if cdata is not None:
        return cdata, _ffi.sizeof(cdata[0])
    if isinstance(value, int) or hasattr(value, "__sycl_usm_array_interface__"):
        raise TypeError(f"bytes or a buffer are needed here, for their size, not {value!r}")
    address = memory(value, False)
    return address, _ffi.sizeof(address)


def array(ctype: str, values: Any) -> tuple[Any, int]:
    """A C array of numbers or handles from a sequence (or a C array as it is), and its length.
    None among handles is NULL. An empty sequence is not NULL: that says that there is no array."""
    if not isinstance(values, (list, tuple)):
        if isinstance(values, CData):
            if _ffi.typeof(values).kind != "array":
                raise TypeError(f"a sequence is needed here, not the bare pointer {values!r}")
            return values, len(values)
        if not isinstance(values, Iterable):
            raise TypeError(f"a sequence is needed here, not {values!r}")
        values = list(values)
    if None in values:
        values = [NULL if value is None else value for value in values]
    return new(_ctypes.get(ctype) or _found(ctype), values), len(values)


_ctypes: dict[str, Any] = {}


def _found(ctype: str) -> Any:
    """A type by its name, found once; any FFI object makes it, only its own library's knows it."""
    from ._types import Types

    ffi = Types.holding(ctype).ffi if "_" in ctype else _ffi
    found = _ctypes[ctype] = ffi.typeof(ctype)
    return found


def addresses(values: Any, ctype: str) -> tuple[Any, int]:
    """A C array of addresses of that type, from buffers or C pointers, which it keeps alive."""
    if isinstance(values, CData):
        return array("void *[]", values)
    kept = [NULL if value is None else memory(value, False) for value in values]
    numbers = _ffi.new("uintptr_t[]", [int(_ffi.cast("uintptr_t", item)) for item in kept])
    elements = _ffi.cast(f"{ctype} *", numbers)
    # gc() ties the buffers to the life of the array; there is nothing to be freed.
    return _ffi.gc(elements, lambda _, alive=(numbers, kept): None), len(kept)


def structs(kind: Any, values: Any) -> tuple[Any, int]:
    """A C array of structs, copied from struct objects; what they point at stays theirs."""
    if isinstance(values, CData):
        return array("", values)
    if not isinstance(values, Iterable) or not isinstance(values, Sized):
        raise TypeError(f"a sequence of {kind.__name__} is needed here, not {values!r}")
    elements = kind.array(len(values))
    for index, item in enumerate(values):
        elements[index] = value(item, kind)
    return elements, len(values)


def struct(value: Any) -> Any:
    """The address of a struct."""
    if isinstance(value, CData):
        return value
    cdata = getattr(value, "cdata", None)
    if cdata is None:
        raise TypeError(f"a struct is needed here, not {value!r}: make one by its name")
    return cdata


def value(item: Any, kind: Any) -> Any:
    """A struct to be passed by value."""
    if isinstance(item, CData):
        return item[0] if _ffi.typeof(item).kind == "pointer" else item
    cdata = getattr(item, "cdata", None)
    if cdata is None:
        raise TypeError(f"a {kind.__name__} is needed here, not {item!r}")
    return cdata[0]


def out_struct(kind: Any, given: Any) -> Any:
    """The struct to be filled in: the caller's, or a new one."""
    if given is None:
        return kind()
    if isinstance(given, CData):
        return kind.wrap(given, given)
    if not isinstance(given, kind):
        raise TypeError(f"a {kind.__name__} is needed here, not {given!r}")
    return given


def text(value: Any) -> Any:
    """Text for a `const char *`: str or bytes without NUL, or a C pointer."""
    if isinstance(value, str):
        value = value.encode()
    if isinstance(value, bytes):
        if b"\0" in value:
            raise ValueError(f"text for C must not hold a NUL: {value!r}")
        return value
    if isinstance(value, CData):
        return value
    raise TypeError(f"text is needed here, not {value!r}")


def string(value: Any) -> str:
    """Text from C; bytes that are not UTF-8 become replacement characters."""
    return _ffi.string(value).decode("utf-8", "replace") if value else ""


def unpack(elements: Any, count: int) -> list[Any]:
    """The first `count` elements of a C array."""
    return _ffi.unpack(elements, count) if count else []
