"""Runs example programs in this one process, each as `python program arguments` would; a program.

    python tests/run_programs.py '[["examples/guide/01_first_gpu.py"], …]'

Prints a JSON list: what each printed, and the exception that ended it, if one did.
"""

from __future__ import annotations

import contextlib
import gc
import io
import json
import os
import runpy
import sys
import traceback
import warnings

# Nothing runs there: what kernels should have written is what was there before, NaN too.
if "SetCommandStreamReceiver" in os.environ:
    warnings.simplefilter("ignore", RuntimeWarning)


def run(path: str, *arguments: str) -> tuple[str, str]:
    printed = io.StringIO()
    sys.argv = [path, *arguments]
    error = ""
    with contextlib.redirect_stdout(printed):
        try:
            runpy.run_path(path, run_name="__main__")
        except Exception as raised:
            result = getattr(raised, "result", None)
            name = getattr(raised, "function", "")
            error = f"{name} {result.name}" if result is not None else traceback.format_exc()
    gc.collect()
    return printed.getvalue(), error


if __name__ == "__main__":
    print(json.dumps([run(*program) for program in json.loads(sys.argv[1])]))
