"""OpenCL C to SPIR-V, with the compilers that are installed; what they made is kept on disk."""

from __future__ import annotations

import hashlib
import os
import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from .errors import BuildFailed, LibraryNotFound

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from typing import NamedTuple

    class Compiler(NamedTuple):
        """name: how it is called. programs: their paths. version: what the first one says."""

        name: str
        programs: tuple[str, ...]
        version: str

else:
    from collections import namedtuple

    Compiler = namedtuple("Compiler", "name programs version")

_TIMEOUT = 300.0
_CLANG = (
    *("-c", "-x", "cl", "-target", "spir64", "-cl-std=CL2.0", "-O2"),
    *("-Xclang", "-finclude-default-header", "-emit-llvm"),
    "-fno-discard-value-names",  # messages name the arguments
    *("-iquote", "."),  # what the text includes is found where the program runs
)
# What it includes may change under the same text.
_INCLUDES = re.compile(r"^\s*#\s*include", re.MULTILINE)


def compile_source(source: str, options: Sequence[str] = (), *, cache: bool = True) -> bytes:
    """SPIR-V of OpenCL C text. Raises BuildFailed with the log, LibraryNotFound without a
    compiler."""
    compiler = find_compiler()
    includes = _INCLUDES.search(source) or any(option.startswith("-inc") for option in options)
    path = _cache_file(compiler, source, options) if cache and not includes else None
    if path is not None and path.is_file():
        found = path.read_bytes()
        if found[:4] == b"\x03\x02\x23\x07" and len(found) % 4 == 0:
            return found
    with tempfile.TemporaryDirectory() as folder:
        compile_with = _ocloc if compiler.name == "ocloc" else _clang
        made = compile_with(compiler, source, options, Path(folder))
    if path is not None:
        _store(path, made)
    return made


# Finding ------------------------------------------------------------------------------------------


def find_compiler() -> Compiler:
    """clang with llvm-spirv of the same version, the newest; else ocloc."""
    for clang, translator in _pairs():
        return Compiler("clang", (clang, translator), _version(clang))
    ocloc = shutil.which("ocloc")
    if ocloc:
        return Compiler("ocloc", (ocloc,), _version(ocloc))
    raise LibraryNotFound(
        "no compiler for OpenCL C was found: neither clang with llvm-spirv nor ocloc",
        hint="On Debian and Ubuntu: apt install clang-14 llvm-spirv-14, or intel-ocloc.",
    )


def _pairs() -> Iterator[tuple[str, str]]:
    """Each clang with the llvm-spirv of its version: both without a suffix, then the newest."""
    plain = shutil.which("clang"), shutil.which("llvm-spirv")
    if plain[0] and plain[1]:
        yield plain[0], plain[1]
    for version in sorted(_suffixes("clang-"), reverse=True):
        clang, translator = (shutil.which(f"{name}-{version}") for name in ("clang", "llvm-spirv"))
        if clang and translator:
            yield clang, translator


def _suffixes(prefix: str) -> set[int]:
    found = set()
    for folder in os.environ.get("PATH", "").split(os.pathsep):
        try:
            names = os.listdir(folder or ".")
        except OSError:
            continue
        for name in names:
            match = re.fullmatch(re.escape(prefix) + r"(\d+)", name)
            if match:
                found.add(int(match[1]))
    return found


_versions: dict[str, str] = {}


def _version(program: str) -> str:
    """What it says of itself; a program that was replaced has another time of change."""
    status = os.stat(program)
    key = f"{os.path.realpath(program)} {status.st_size} {status.st_mtime_ns}"
    if key not in _versions:
        argument = "--version" if "clang" in os.path.basename(program) else "--help"
        text = subprocess.run([program, argument], capture_output=True, timeout=60).stdout
        _versions[key] = f"{key} {hashlib.sha256(text).hexdigest()}"
    return _versions[key]


# Compiling ----------------------------------------------------------------------------------------


def _clang(compiler: Compiler, source: str, options: Sequence[str], folder: Path) -> bytes:
    clang, translator = compiler.programs
    text, bitcode, spirv = (folder / f"kernel.{suffix}" for suffix in ("cl", "bc", "spv"))
    text.write_text(source, encoding="utf-8")
    _run([clang, *_CLANG, *options, str(text), "-o", str(bitcode)], folder)
    _run([translator, str(bitcode), "-o", str(spirv)], folder)
    return spirv.read_bytes()


def _ocloc(compiler: Compiler, source: str, options: Sequence[str], folder: Path) -> bytes:
    text = folder / "kernel.cl"
    text.write_text(source, encoding="utf-8")
    joined = " ".join(["-cl-std=CL2.0", *options])
    arguments = ["compile", "-file", str(text), "-spv_only", "-device", "tgllp"]
    arguments += ["-out_dir", str(folder)]
    _run([compiler.programs[0], *arguments, "-options", joined], folder)
    found = sorted(folder.glob("*.spv"))
    if not found:
        raise BuildFailed(f"{compiler.programs[0]} made no SPIR-V")
    return found[0].read_bytes()


def _run(command: list[str], folder: Path) -> None:
    try:
        done = subprocess.run(
            command,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            timeout=_TIMEOUT,
            text=True,
            errors="replace",
        )
    except subprocess.TimeoutExpired:
        raise BuildFailed(f"{command[0]} did not end within {_TIMEOUT:.0f} s") from None
    if done.returncode:
        log = done.stdout.strip().replace(f"{folder}{os.sep}", "")
        lines = "\n".join(f"  {line}" for line in log.splitlines())
        error = BuildFailed(f"{os.path.basename(command[0])} failed\n{lines}")
        error.detail = log
        raise error


# The cache ----------------------------------------------------------------------------------------


def cache_folder() -> Path:
    """Where compiled sources are kept; `ONEAPI_L0_CACHE_DIR` takes the place of the platform's."""
    chosen = os.environ.get("ONEAPI_L0_CACHE_DIR")
    if chosen:
        return Path(chosen)
    if sys.platform == "win32":
        return Path(os.environ.get("LOCALAPPDATA") or Path.home()) / "oneapi_l0" / "cache"
    return Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache") / "oneapi_l0"


def _cache_file(compiler: Compiler, source: str, options: Sequence[str]) -> Path | None:
    try:
        folder = cache_folder()
    except RuntimeError:  # the user has no home
        return None
    digest = hashlib.sha256()
    for part in (*compiler, *_CLANG, source, *options):
        data = repr(part).encode()
        digest.update(len(data).to_bytes(8, "little") + data)
    return folder / "spirv" / f"{digest.hexdigest()}.spv"


def _store(path: Path, data: bytes) -> None:
    """Written beside and moved, so that nobody reads half of it. A cache that cannot be written is
    none."""
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        handle, name = tempfile.mkstemp(dir=path.parent)
        with os.fdopen(handle, "wb") as file:
            file.write(data)
        os.replace(name, path)
    except OSError:
        return
