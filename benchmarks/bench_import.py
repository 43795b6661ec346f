"""What importing costs: whole processes, bytecode cached, against a process that imports nothing.

`import oneapi_l0` loads nothing and `import oneapi_l0.raw.ze` loads declarations that were compiled
beforehand; an in-line `cdef` of the same declarations parses them each time.
"""

from __future__ import annotations

import importlib.util
import os
import subprocess
import sys
import tempfile
from pathlib import Path
from time import perf_counter

from interleaved import Group, Skip, Timed, main

STATEMENTS = {
    "an empty process": "pass",
    "import oneapi_l0": "import oneapi_l0",
    "import oneapi_l0.raw.ze": "import oneapi_l0.raw.ze",
    "raw.ze and a struct": "from oneapi_l0.raw import ze; ze.ze_device_properties_t",
    "raw.ze and a function": "from oneapi_l0.raw import ze; ze.zeDeviceGet",
    "import cffi": "import cffi",
}

_folder = tempfile.TemporaryDirectory(prefix="bytecode")


def process(statement: str) -> Timed:
    """Times processes that execute a statement; the first one fills the cache of bytecode."""
    environment = {**os.environ, "PYTHONPYCACHEPREFIX": _folder.name}
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    command = [sys.executable, "-c", statement]

    def timed(loops: int) -> float:
        start = perf_counter()
        for _ in range(loops):
            subprocess.run(command, env=environment, check=True)
        return perf_counter() - start

    timed(1)
    return timed


def imports() -> dict[str, Timed]:
    statements = dict(STATEMENTS)
    if importlib.util.find_spec("numpy"):
        statements["import numpy"] = "import numpy"
    return {name: process(statement) for name, statement in statements.items()}


def inline() -> dict[str, Timed]:
    try:
        from codegen.emit import plan_all
        from codegen.emit.cdef import cdef
    except ImportError as error:
        raise Skip(f"{error}; pip install --editable '.[codegen]'") from None
    libraries, _, _ = plan_all(Path(__file__).resolve().parent.parent / "specs")
    declarations = Path(_folder.name, "declarations.h")
    declarations.write_text(cdef(libraries["ze"]), "utf-8")
    read = f"open({str(declarations)!r}).read()"
    names = ("an empty process", "import oneapi_l0.raw.ze")
    return {name: process(STATEMENTS[name]) for name in names} | {
        "cffi, in-line cdef of the same": process(f"import cffi; cffi.FFI().cdef({read})")
    }


if __name__ == "__main__":
    main(
        __doc__,
        [
            Group("Imports", imports, processes=1, rounds=60, value_seconds=0),
            Group("Declarations", inline, processes=1, rounds=15, value_seconds=0),
        ],
    )
