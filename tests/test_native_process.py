"""What `oneapi-l0 run` leaves to the program: signals, streams, locale, children, its end."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from test_native import LOADERS, compiled, run

from oneapi_l0.cli import main

SOURCE = Path(__file__).parent / "native" / "process.c"
# A program that is not linked with a loader, and opens one by the name that it is told.
OPENS = """
#include <dlfcn.h>
#include <stdint.h>
#include <stdio.h>
int main(int argc, char **argv)
{
    void *loader = argc > 1 ? dlopen(argv[1], RTLD_NOW) : NULL;
    int (*init)(uint32_t), (*get)(uint32_t *, void *);
    uint32_t count = 0;
    if (!loader)
        return 1;
    *(void **)&init = dlsym(loader, "zeInit");
    *(void **)&get = dlsym(loader, "zeDriverGet");
    if (init(0) || get(&count, NULL))
        return 2;
    printf("drivers: %u\\n", count);
    return 0;
}
"""

pytestmark = pytest.mark.needs("gcc", "headers", "ze_loader", "cpu", "libpython")


@pytest.fixture(scope="module", autouse=True)
def cache(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("XDG_CACHE_HOME", str(tmp_path_factory.getbasetemp() / "cache"))
        yield


@pytest.fixture(scope="module")
def program(tmp_path_factory: pytest.TempPathFactory, require: Callable[..., None]) -> Path:
    output = tmp_path_factory.mktemp("process") / "process"
    return compiled(SOURCE, output, "-lze_loader", "-lpthread")


@pytest.fixture(scope="module")
def installed() -> str:
    """The path of the installed loader."""
    found = subprocess.run(["/sbin/ldconfig", "-p"], capture_output=True, text=True).stdout
    return next(line.split()[-1] for line in found.splitlines() if "libze_loader.so.1 " in line)


def started(program: Path, *arguments: str) -> subprocess.Popen[bytes]:
    command = [sys.executable, "-m", "oneapi_l0.cli", "run", "--", str(program), *arguments]
    return subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE)


@pytest.mark.parametrize(
    ("mode", "number", "status", "printed"),
    [
        ("wait", signal.SIGINT, -signal.SIGINT, b""),
        ("wait", signal.SIGTERM, -signal.SIGTERM, b""),
        ("handle", signal.SIGINT, 7, b"interrupted\n"),
    ],
)
def test_signals_reach_the_program(
    program: Path, mode: str, number: signal.Signals, status: int, printed: bytes
) -> None:
    """Ctrl-C, too, while it waits in a driver's function: it ends the program, or calls its own
    handler, and nothing of Python is seen."""
    with started(program, mode) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == b"waiting\n"
        process.send_signal(number)
        output, errors = process.communicate(timeout=30)
        assert (process.returncode, output, errors) == (status, printed, b"")


@pytest.mark.parametrize("loader", LOADERS)
def test_the_program_has_the_signals_that_any_program_has(program: Path, loader: str) -> None:
    before_and_after = run(program, "signals", loader=loader).stdout.splitlines()
    # Nothing blocked, ignored or handled, neither at its start nor when it uses Level Zero. Signals
    # 32 and 33 are the C library's own, which it ignores in what posix_spawn starts.
    masks = [int(line.split()[1], 16) & ~(3 << 31) for line in before_and_after]
    assert masks == [0] * 6


def test_a_broken_pipe_ends_the_program(program: Path) -> None:
    command = f"yes | {sys.executable} -m oneapi_l0.cli run -- {program} filter | head -c 100000"
    script = f"set -o pipefail; {command} >/dev/null"
    result = subprocess.run(["bash", "-c", script], capture_output=True, timeout=60)
    assert (result.returncode, result.stderr) == (128 + signal.SIGPIPE, b"")


def test_streams_are_the_programs(program: Path) -> None:
    sent = os.urandom(123_457)
    command = [sys.executable, "-m", "oneapi_l0.cli", "run", "--", str(program), "filter"]
    result = subprocess.run(command, input=sent, capture_output=True, timeout=60)
    assert (result.returncode, result.stderr) == (0, b"copied\n")
    assert result.stdout == sent


@pytest.mark.parametrize("loader", LOADERS)
@pytest.mark.parametrize(
    ("mode", "status", "printed"),
    [
        ("early-fork", 0, "the child ended with 9\n"),
        ("children", 0, "shell\nthe child ended with 9\n"),
        ("leave-main", 5, "went on\n"),
        ("abort", -signal.SIGABRT, ""),
    ],
)
def test_processes_and_threads_begin_and_end_as_they_like(
    program: Path, loader: str, mode: str, status: int, printed: str
) -> None:
    result = run(program, mode, loader=loader)
    assert (result.returncode, result.stdout, result.stderr) == (status, printed, "")


@pytest.mark.parametrize("loader", LOADERS)
def test_the_locale_stays_the_programs(program: Path, loader: str) -> None:
    result = run(program, "locale", loader=loader, environment={"LC_ALL": "C.UTF-8"})
    assert result.stdout == "C\nC\n"


@pytest.mark.parametrize("loader", LOADERS)
def test_a_program_may_name_its_loader(tmp_path: Path, loader: str, installed: str) -> None:
    """By the name, or by a path of its own, which LD_LIBRARY_PATH does not change."""
    opens = compiled(OPENS, tmp_path / "opens", "-ldl")
    for name in ("libze_loader.so.1", installed):
        result = run(opens, name, loader=loader)
        assert (result.returncode, result.stdout, result.stderr) == (0, "drivers: 1\n", "")
    folder = os.path.dirname(installed)
    fixed = ("-Wl,--disable-new-dtags", f"-Wl,-rpath,{folder}")
    linked = compiled(SOURCE, tmp_path / "linked", "-lze_loader", "-lpthread", *fixed)
    assert run(linked, "locale", loader=loader).returncode == 0


@pytest.mark.parametrize("loader", LOADERS)
def test_scripts_run_too(program: Path, tmp_path: Path, loader: str) -> None:
    """Whatever they start is on the CPU driver, be it a program or a library in Python."""
    shell, python = tmp_path / "shell", tmp_path / "python"
    shell.write_text('#!/bin/sh\necho "$2"; "$1" abort; echo $?; exit 3\n')
    python.write_text(
        f"#!{sys.executable}\n"
        "import ctypes\n"
        "loader, count = ctypes.CDLL('libze_loader.so.1'), ctypes.c_uint32()\n"
        "print(loader.zeInit(0), loader.zeDriverGet(ctypes.byref(count), None), count.value)\n"
    )
    for script in (shell, python):
        script.chmod(0o755)
    result = run(shell, program, "a b", loader=loader)
    assert (result.returncode, result.stdout) == (3, f"a b\n{128 + signal.SIGABRT}\n")
    result = run(python, loader=loader)
    assert (result.returncode, result.stdout, result.stderr) == (0, "0 0 1\n", "")


def test_what_keeps_a_script_from_running_is_told(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    script = tmp_path / "script"
    script.write_text("#!/nowhere/interpreter -x\n")
    script.chmod(0o755)
    assert main(["run", str(script)]) == 126
    message = capsys.readouterr().err
    assert "No such file or directory: /nowhere/interpreter -x, which its first line" in message
    script.write_text("echo\n")
    assert main(["run", str(script)]) == 126
    assert "nor a script whose first line starts with #!" in capsys.readouterr().err
