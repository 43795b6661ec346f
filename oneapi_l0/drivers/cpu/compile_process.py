"""Compiling in a process of its own, which may die or hang without harm.

ONEAPI_L0_CPU_COMPILE=process asks for it: for SPIR-V that nobody trusts. The process is given at
most ONEAPI_L0_CPU_COMPILE_TIMEOUT seconds (60), and what it made comes back as binaries.
It costs a start of Python and of the runtime, about half a second.
"""

from __future__ import annotations

import json
import os
import struct
import subprocess
import sys
from collections.abc import Sequence
from typing import Any, BinaryIO

from . import opencl, program
from .failure import MODULE_BUILD_FAILURE
from .program import EXECUTABLE, OBJECT, Broken, Product, Source

_LENGTH = struct.Struct("<Q")
_DEFAULT_TIMEOUT = 60.0


def is_wanted() -> bool:
    return os.environ.get("ONEAPI_L0_CPU_COMPILE", "").strip().lower() == "process"


def produce(sources: Sequence[Source], keep_objects: bool, make_executable: bool) -> Product:
    """`program.produce`, here or in another process as the environment asks; raises `Broken`."""
    if not is_wanted() or all(source.kind == EXECUTABLE for source in sources):
        return program.produce(sources, keep_objects, make_executable)
    document = {
        "library": opencl.path,
        "sources": [
            [s.kind, s.options, [[i, value.hex()] for i, value in s.constants]] for s in sources
        ],
        "keep_objects": keep_objects,
        "make_executable": make_executable,
    }
    answer, parts = _ask(_pack(document, [source.data for source in sources]))
    if "log" not in answer or answer["result"]:
        raise Broken(answer["result"], answer["log"])
    made = program.produce
    objects = [
        made([Source(OBJECT, part)], True, False).objects[0] for part in parts[: answer["objects"]]
    ]
    rest = parts[answer["objects"] :]
    executable = made([Source(EXECUTABLE, rest[0])], False, True).executable if rest else None
    return Product(objects, executable, answer["log"])


def _timeout() -> float:
    try:
        return float(os.environ.get("ONEAPI_L0_CPU_COMPILE_TIMEOUT", ""))
    except ValueError:
        return _DEFAULT_TIMEOUT


def _ask(request: bytes) -> tuple[dict[str, Any], list[bytes]]:
    # The package is found where this one is, whatever the current directory holds.
    root = os.path.dirname(os.path.dirname(os.path.dirname(os.path.dirname(__file__))))
    code = f"import sys; sys.path.insert(0, {root!r}); from {__name__} import serve; serve()"
    command = [sys.executable, "-c", code]
    limit = _timeout()
    try:
        done = subprocess.run(command, input=request, capture_output=True, timeout=limit)
    except subprocess.TimeoutExpired:
        text = f"the compiler took longer than {limit:g} s and was ended"
        raise Broken(MODULE_BUILD_FAILURE, text) from None
    except OSError as error:
        text = f"the compiler's process cannot be started: {error}"
        raise Broken(MODULE_BUILD_FAILURE, text) from None
    if done.returncode:
        words = done.stderr.decode("utf-8", "replace").strip().splitlines()
        how = f"signal {-done.returncode}" if done.returncode < 0 else f"exit {done.returncode}"
        text = f"the compiler's process died on the module ({how}): {' '.join(words[-1:])}"
        raise Broken(MODULE_BUILD_FAILURE, text)
    return _unpack(done.stdout)


def _pack(document: dict[str, Any], parts: Sequence[bytes]) -> bytes:
    header = json.dumps(document).encode()
    return b"".join(_LENGTH.pack(len(part)) + part for part in (header, *parts))


def _unpack(data: bytes) -> tuple[dict[str, Any], list[bytes]]:
    parts, at = [], 0
    while at < len(data):
        (length,) = _LENGTH.unpack_from(data, at)
        parts.append(data[at + 8 : at + 8 + length])
        at += 8 + length
    return json.loads(parts[0]), parts[1:]


def serve() -> None:
    """The other process: one request from the standard input, one answer to the output."""
    output: BinaryIO = os.fdopen(os.dup(1), "wb")
    # What the runtime prints goes elsewhere, not into the answer.
    os.dup2(2, 1)
    os.environ.pop("ONEAPI_L0_CPU_COMPILE", None)
    request, data = _unpack(sys.stdin.buffer.read())
    opencl.load(request["library"])
    opencl.find_device()
    sources = [
        Source(kind, part, options, tuple((i, bytes.fromhex(value)) for i, value in constants))
        for (kind, options, constants), part in zip(request["sources"], data, strict=True)
    ]
    try:
        made = program.produce(sources, request["keep_objects"], request["make_executable"])
    except Broken as broken:
        answer, parts = {"result": broken.result, "log": broken.log}, []
    else:
        answer = {"result": 0, "log": made.log, "objects": len(made.objects)}
        programs = made.objects + ([made.executable] if made.executable else [])
        parts = [program.binary_of(item) for item in programs]
    output.write(_pack(answer, parts))
    output.flush()
    # The runtime's threads are of no more use: end without waiting for them.
    os._exit(0)
