"""Everything that is generated: from `specs/` to the files of `oneapi_l0/_generated/`."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from .. import snapshot
from ..ir import File
from ..library import LIBRARIES, Library
from ..overrides import Overrides
from ..plans import Plan, Planner
from ..resolve import resolve, resolve_extension
from ..write import Output
from .cffi_module import cffi_module
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


def plan_all(specs: Path) -> tuple[dict[str, Library], dict[str, list[Plan]], Overrides]:
    """Every library with the plans of its functions."""
    return plan_files(snapshot.load_tree(specs), Overrides())


def plan_files(
    files: list[File], overrides: Overrides
) -> tuple[dict[str, Library], dict[str, list[Plan]], Overrides]:
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
    folder: Path, files: list[File], overrides: Overrides, ze: Library
) -> Iterator[tuple[Library, list[Plan], list[Output]]]:
    for name, (place, by_symbol, title) in EXTENSIONS.items():
        own = [file for file in files if file.path.startswith(place + "/")]
        library, plans = plan_extension(name, own, ze, overrides, by_symbol=by_symbol)
        package = f"oneapi_l0._generated.{name}"
        texts = extension_package(library, overrides, plans, package, title)
        yield library, plans, [Output(folder / name / file, text) for file, text in texts]


def _outputs(
    folder: Path,
    files: list[File],
    libraries: dict[str, Library],
    plans: dict[str, list[Plan]],
    overrides: Overrides,
) -> Iterator[Output]:
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
    for library, own, outputs in _extensions(folder, files, overrides, libraries["ze"]):
        libraries[library.name], plans[library.name] = library, own
        yield from outputs
    overrides.check_used()
    yield Output(folder / "REPORT.md", report(libraries, plans))


def emit_all(root: Path) -> tuple[list[Output], list[Path]]:
    """Every generated file, and the folders that hold nothing else."""
    folder = root / FOLDER
    files = snapshot.load_tree(root / "specs")
    return list(_outputs(folder, files, *plan_files(files, Overrides()))), [folder]


def emit_release(files: list[File], folder: Path) -> tuple[list[Output], list[str]]:
    """The generated files of another release, and which of its functions have no wrapper, with the
    reason: no rule and no override knows their parameters."""
    overrides = Overrides(exact=False)
    libraries = {name: resolve(name, files) for name in LIBRARIES}
    plans: dict[str, list[Plan]] = {}
    reasons: list[str] = []
    for name, library in libraries.items():
        plans[name] = []
        if name != "opencl":
            plans[name], missing = Planner(library, overrides).possible_plans()
            reasons += missing
    return list(_outputs(folder, files, libraries, plans, overrides)), reasons
