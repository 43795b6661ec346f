"""Out-of-line ABI-mode modules, as cffi writes them: no compiler, nothing parsed at import."""

from __future__ import annotations

import contextlib
import io
import tempfile
from collections.abc import Iterator
from pathlib import Path

import cffi

from ..ir import SpecError
from ..library import Library
from .cdef import cdef, extension_cdef, included_cdef


def cffi_module(library: Library) -> str:
    """The module of one of our libraries."""
    ffi = cffi.FFI()
    with _refusals(library):
        ffi.cdef(cdef(library))
    return _written(ffi, f"oneapi_l0._generated._{library.name}_cffi")


def extension_cffi(library: Library, package: str) -> str:
    """That of an extension, which includes that of Level Zero: their types are the same."""
    ze = cffi.FFI()
    ffi = cffi.FFI()
    with _refusals(library):
        ze.cdef(included_cdef(library))
        ze.set_source("oneapi_l0._generated._ze_cffi", None)
        ffi.include(ze)
        for text, packed in extension_cdef(library):
            ffi.cdef(text, packed=packed)
    return _written(ffi, f"{package}._cffi")


@contextlib.contextmanager
def _refusals(library: Library) -> Iterator[None]:
    try:
        yield
    except (cffi.CDefError, cffi.FFIError) as error:
        raise SpecError(library.name, f"cffi refuses its declarations: {error}") from error


def _written(ffi: cffi.FFI, name: str) -> str:
    ffi.set_source(name, None)
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "module.py"
        with contextlib.redirect_stdout(io.StringIO()):  # it says what it writes
            ffi.emit_python_code(str(path))
        return path.read_text("utf-8")
