"""Everything that is generated: from `specs/` to the files of `oneapi_l0/_generated/`."""

from __future__ import annotations

import contextlib
import io
import tempfile
from collections.abc import Iterator
from pathlib import Path

import cffi

from .. import snapshot
from ..ir import File
from ..resolve import LIBRARIES, Library, resolve, resolve_extension
from ..roles import Overrides, Plan, Planner
from ..write import Output
from .cdef import cdef
from .data import data_module, prototypes_module
from .extension import extension_package
from .functions import functions_module
from .report import report
from .stubs import functions_stub

FOLDER = "oneapi_l0/_generated"
# name -> the folder below specs/, how its functions are found, what it is
EXTENSIONS = {
    "zex": ("extensions", False, "Intel's driver extensions"),
    "zel": ("loader", True, "The Level Zero loader"),
}


def cffi_module(library: Library) -> str:
    """The out-of-line ABI-mode module that cffi writes: no compiler, nothing parsed at import."""
    ffi = cffi.FFI()
    ffi.cdef(cdef(library))
    ffi.set_source(f"oneapi_l0._generated._{library.name}_cffi", None)
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "module.py"
        with contextlib.redirect_stdout(io.StringIO()):  # it says what it writes
            ffi.emit_python_code(str(path))
        return path.read_text("utf-8")


def plan_all(specs: Path) -> tuple[dict[str, Library], dict[str, list[Plan]], Overrides]:
    """Every library with the plans of its functions."""
    files = snapshot.load_tree(specs)
    overrides = Overrides()
    libraries = {name: resolve(name, files) for name in LIBRARIES}
    plans = {
        name: Planner(library, overrides).plans() if name != "opencl" else []
        for name, library in libraries.items()
    }
    return libraries, plans, overrides


def plan_extension(
    name: str, files: list[File], ze: Library, overrides: Overrides, *, by_symbol: bool = False
) -> tuple[Library, list[Plan]]:
    """What headers add to Level Zero, with the plans of its functions."""
    library = resolve_extension(name, files, ze, by_symbol=by_symbol)
    return library, Planner(library, overrides).plans()


def _extensions(
    folder: Path, specs: Path, overrides: Overrides, ze: Library
) -> Iterator[tuple[Library, list[Plan], list[Output]]]:
    files = snapshot.load_tree(specs)
    for name, (place, by_symbol, title) in EXTENSIONS.items():
        own = [file for file in files if file.path.startswith(place + "/")]
        library, plans = plan_extension(name, own, ze, overrides, by_symbol=by_symbol)
        package = f"oneapi_l0._generated.{name}"
        texts = extension_package(library, overrides, plans, package, title)
        yield library, plans, [Output(folder / name / file, text) for file, text in texts]


def _outputs(folder: Path, specs: Path) -> Iterator[Output]:
    libraries, plans, overrides = plan_all(specs)
    init = '"""Written by `python -m codegen generate`; nothing here is edited."""\n'
    yield Output(folder / "__init__.py", init)
    for name, library in libraries.items():
        yield Output(folder / f"_{name}_cffi.py", cffi_module(library))
        if name == "opencl":
            continue
        for namespace in library.namespaces:
            yield Output(folder / f"{namespace}.py", data_module(library, overrides, namespace))
            yield Output(
                folder / f"{namespace}_functions.py",
                functions_module(library, namespace, plans[name]),
            )
            yield Output(
                folder / f"{namespace}_prototypes.py", prototypes_module(library, namespace)
            )
            for path, text in functions_stub(library, overrides, namespace, plans[name]):
                yield Output(folder / path, text)
    for library, own, outputs in _extensions(folder, specs, overrides, libraries["ze"]):
        libraries[library.name], plans[library.name] = library, own
        yield from outputs
    overrides.check_used()
    yield Output(folder / "REPORT.md", report(libraries, plans))


def emit_all(root: Path) -> tuple[list[Output], list[Path]]:
    """Every generated file, and the folders that hold nothing else."""
    folder = root / FOLDER
    return list(_outputs(folder, root / "specs")), [folder]
