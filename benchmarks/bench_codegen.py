"""What the generator's commands cost, over everything: whole processes, with their peak memory.

The time is that of the processor, which on a quiet machine is that of the clock: a command is one
process with one thread.

Imports read upstream's YAML: that of the folders in ONEAPI_L0_UPSTREAM_LEVEL_ZERO and
ONEAPI_L0_UPSTREAM_UNIFIED_RUNTIME, or a tree that is made of `specs/level-zero` in upstream's form.
Nothing is changed: what is committed is current.
"""

from __future__ import annotations

import os
import resource
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from interleaved import Group, Skip, Timed, main

ROOT = Path(__file__).resolve().parent.parent
HEADERS = Path("/usr/include/level_zero")
_folder = tempfile.TemporaryDirectory(prefix="bench-codegen-")


def upstream() -> Path:
    """A tree of Level Zero in upstream's form."""
    if given := os.environ.get("ONEAPI_L0_UPSTREAM_LEVEL_ZERO"):
        return Path(given)
    sys.path[:0] = [str(ROOT), str(ROOT / "tests")]
    try:
        from upstream_tree import write_tree

        from codegen import snapshot
    except ImportError as error:
        raise Skip(f"{error}; pip install --editable '.[dev]'") from None
    return write_tree(snapshot.load_tree(ROOT / "specs"), Path(_folder.name) / "level-zero-spec")


def project() -> Path:
    """A copy, so that nothing that is measured can change a thing here."""
    copy = Path(_folder.name) / "project"
    if not copy.exists():
        ignored = shutil.ignore_patterns("__pycache__")
        for name in ("codegen", "specs", "docs", "oneapi_l0/_generated"):
            shutil.copytree(ROOT / name, copy / name, ignore=ignored)
    return copy


def commands() -> dict[str, list[str]]:
    codegen = [sys.executable, "-m", "codegen"]
    found = {
        "an empty process": [sys.executable, "-c", "pass"],
        "import level-zero": [*codegen, "import", "level-zero", str(upstream())],
    }
    if given := os.environ.get("ONEAPI_L0_UPSTREAM_UNIFIED_RUNTIME"):
        found["import unified-runtime"] = [*codegen, "import", "unified-runtime", given]
    if HEADERS.is_dir():
        names = [HEADERS / "loader/ze_loader.h", HEADERS / "layers/zel_tracing_api.h"]
        loader = ["import-headers", "--folder", "loader", *map(str, names)]
        found["import-headers, the loader's"] = [*codegen, *loader]
        found["diff, all of Debian's headers"] = [*codegen, "diff", str(HEADERS), "specs"]
    found["diff, specs/ with itself"] = [*codegen, "diff", "specs", "specs"]
    found["generate"] = [*codegen, "generate"]
    found["generate --version 1.9"] = [*codegen, "generate", "--version", "1.9", "--to", "older"]
    found["check"] = [*codegen, "check"]
    return found


def process(command: list[str]) -> Timed:
    environment = {**os.environ, "PYTHONPATH": str(project())}
    environment["PYTHONPYCACHEPREFIX"] = str(Path(_folder.name) / "bytecode")
    environment.pop("PYTHONDONTWRITEBYTECODE", None)

    def timed(loops: int) -> float:
        start = _processor()
        for _ in range(loops):
            result = subprocess.run(command, cwd=project(), env=environment, capture_output=True)
            if result.returncode not in (0, 1):
                raise RuntimeError(f"{command}: {result.stderr.decode()}")
        return _processor() - start

    return timed


def _processor() -> float:
    """Seconds that children have used so far."""
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


def times() -> dict[str, Timed]:
    return {name: process(command) for name, command in commands().items()}


# The peak that the kernel keeps of this process alone: that of a parent's child holds the parent's.
PEAK = """
import sys
if sys.argv[1:]:
    from codegen.__main__ import main
    main(sys.argv[1:])
for line in open("/proc/self/status"):
    if line.startswith("VmHWM"):
        print("\\n" + line.split()[1], file=sys.stderr)
"""


def memory() -> None:
    """The peak of each command; nothing where the kernel does not tell it."""
    if not Path("/proc/self/status").exists():
        return
    print("\nMemory\n\n| | peak |\n| --- | ---: |")
    for name, command in commands().items():
        result = subprocess.run(
            [sys.executable, "-c", PEAK, *command[3:]],
            cwd=project(),
            env={**os.environ, "PYTHONPATH": str(project())},
            capture_output=True,
            text=True,
            check=True,
        )
        print(f"| {name} | {int(result.stderr.split()[-1]) / 1024:.0f} MB |")


if __name__ == "__main__":
    main(__doc__, [Group("Commands", times, processes=1, rounds=7, value_seconds=0)])
    if "--worker" not in sys.argv:
        memory()
