"""Native programs run on the CPU driver: through the installed loader, and through our own."""

from __future__ import annotations

import os
import signal
import stat
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from oneapi_l0 import errors, native
from oneapi_l0.cli import main
from oneapi_l0.native import exports, interpreter, library, store

VECTOR_ADD = Path(__file__).parent / "native" / "vector_add.c"
SPIRV = Path(__file__).parents[1] / "examples" / "kernels" / "vector_add.spv"
LOADERS = ("own", "system")


@pytest.fixture(autouse=True)
def cache(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path_factory.getbasetemp() / "cache"))


def compiled(source: str | Path, output: Path, *options: str) -> Path:
    command = ["gcc", "-std=gnu11", "-Wall", "-Wextra", "-Werror", "-o", output]
    if isinstance(source, Path):
        subprocess.run([*command, source, *options], check=True)
    else:
        subprocess.run(
            [*command, "-x", "c", "-", "-x", "none", *options], check=True, input=source, text=True
        )
    return output


@pytest.fixture(scope="session")
def vector_add(tmp_path_factory: pytest.TempPathFactory, require: Callable[..., None]) -> Path:
    require("gcc", "headers", "ze_loader", "cpu", "libpython")
    output = tmp_path_factory.mktemp("native") / "vector_add"
    return compiled(VECTOR_ADD, output, "-lze_loader", "-lpthread")


def run(
    program: Path,
    *arguments: object,
    loader: str = "own",
    environment: dict[str, str] | None = None,
) -> subprocess.CompletedProcess[str]:
    """`oneapi-l0 run`; it must end by itself within a minute."""
    return subprocess.run(
        [sys.executable, "-m", "oneapi_l0.cli", "run", "--loader", loader, "--", program]
        + [str(argument) for argument in arguments],
        env={**os.environ, **(environment or {})},
        capture_output=True,
        text=True,
        timeout=60,
    )


# Programs -----------------------------------------------------------------------------------------


@pytest.mark.parametrize("loader", LOADERS)
@pytest.mark.parametrize("mode", ["add", "threads", "busy"])
def test_a_c_program_runs_on_the_cpu_driver(vector_add: Path, loader: str, mode: str) -> None:
    result = run(vector_add, SPIRV, mode, loader=loader)
    assert (result.returncode, result.stderr) == (0, "")
    assert result.stdout == f"{mode} on a CPU: ok\n"


@pytest.mark.parametrize("loader", LOADERS)
def test_two_c_programs_share_memory_and_events(
    tmp_path: Path, require: Callable[..., None], loader: str
) -> None:
    require("gcc", "headers", "ze_loader", "cpu", "libpython")
    program = compiled(VECTOR_ADD.with_name("share.c"), tmp_path / "share", "-lze_loader")
    result = run(program, SPIRV, loader=loader)
    assert (result.returncode, result.stderr) == (0, "")
    assert result.stdout == "doubled by the other process: ok\n"


@pytest.mark.parametrize("loader", LOADERS)
def test_a_forked_child_is_told_that_the_device_is_lost(vector_add: Path, loader: str) -> None:
    result = run(vector_add, SPIRV, "fork", loader=loader)
    assert (result.returncode, result.stderr) == (0, "")
    assert result.stdout == "the child gets 0x70000001\nfork on a CPU: ok\n"


@pytest.mark.parametrize("loader", LOADERS)
def test_ctrl_c_ends_a_program_that_waits(vector_add: Path, loader: str) -> None:
    command = [sys.executable, "-m", "oneapi_l0.cli", "run", "--loader", loader, "--", vector_add]
    with subprocess.Popen(
        [*command, SPIRV, "wait"], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    ) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == "waiting\n"
        process.send_signal(signal.SIGINT)
        assert process.wait(timeout=30) == -signal.SIGINT


@pytest.mark.parametrize("loader", LOADERS)
def test_a_program_ends_while_its_threads_wait(vector_add: Path, loader: str) -> None:
    result = run(vector_add, SPIRV, "leave", loader=loader)
    assert (result.returncode, result.stderr) == (0, "")
    assert result.stdout.splitlines() == ["waiting"] * 3 + ["leave on a CPU: ok"]


def test_the_device_is_a_gpu_for_programs_that_want_one(vector_add: Path) -> None:
    result = run(vector_add, SPIRV, "add", environment={"ONEAPI_L0_CPU_DEVICE_TYPE": "gpu"})
    assert (result.returncode, result.stdout) == (0, "add on a GPU: ok\n")


def test_the_exit_status_and_the_arguments_are_the_programs(vector_add: Path) -> None:
    result = run(vector_add, "--loader", "-h", "x")
    assert result.returncode == 64
    assert result.stderr.startswith("usage: vector_add")


# What the library is ------------------------------------------------------------------------------


def test_everything_is_exported_and_no_table_has_a_null(
    tmp_path: Path, require: Callable[..., None]
) -> None:
    require("cpu")
    code = """
import ctypes, sys
from oneapi_l0.native import exports, load
loaded = ctypes.CDLL(load())
for name in exports.exports().names:
    getattr(loaded, name)
filled = 0
for getter, table in exports.tables().items():
    pointers = (ctypes.c_void_p * len(table.fields))()
    assert getattr(loaded, getter)(1 << 16 | 17, pointers) == 0
    assert all(pointers), getter
    filled += len(pointers)
print(filled)
"""
    output = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True)
    assert output.stderr == ""
    assert int(output.stdout) == sum(len(table.fields) for table in exports.tables().values()) > 470


@pytest.mark.needs("ze_loader")
def test_a_real_loaders_symbols_are_all_there() -> None:
    """The real one's own symbols, by which programs were linked against it."""
    import ctypes.util

    found = subprocess.run(["/sbin/ldconfig", "-p"], capture_output=True, text=True).stdout
    path = next(line.split()[-1] for line in found.splitlines() if "libze_loader.so.1 " in line)
    image = Path(path).read_bytes()
    names = {word.decode() for word in image.split(b"\0") if word.isalnum() and word[:2] == b"ze"}
    names = {name for name in names if name[2:3].isupper() or name[3:4].isupper()}
    real = ctypes.CDLL(path)
    symbols = {name for name in names if hasattr(real, name)}
    assert len(symbols) > 400
    assert symbols <= set(exports.exports().names)


@pytest.mark.needs("cpu", "gcc", "headers", "libpython")
def test_an_older_callers_tables_are_filled_as_far_as_they_go(tmp_path: Path) -> None:
    """The tables of the installed headers, with the headers' own version and a guard behind."""
    ours = exports.tables()
    lines = []
    for getter, table in ours.items():
        lines.append(f'    ASK({getter}, {table.ctype}, "{getter}");')
    source = """
#include <level_zero/ze_api.h>
#include <level_zero/ze_ddi.h>
#include <level_zero/zes_ddi.h>
#include <level_zero/zet_ddi.h>
#include <dlfcn.h>
#include <stdio.h>
#include <string.h>
#define ASK(getter, type, name) do { \\
    struct { type table; size_t guard[64]; } asked; \\
    memset(&asked, 0x5a, sizeof asked); \\
    ze_result_t (*get)(ze_api_version_t, type *) = dlsym(RTLD_DEFAULT, name); \\
    ze_result_t result = get(ZE_API_VERSION_CURRENT, &asked.table); \\
    size_t *words = (size_t *)&asked, *end = asked.guard, filled = 0; \\
    while (words + filled < end && words[filled] != 0x5a5a5a5a5a5a5a5a) filled++; \\
    int intact = 1; \\
    for (int i = 0; i < 64; i++) intact &= asked.guard[i] == 0x5a5a5a5a5a5a5a5a; \\
    printf("%s %d %zu %zu %d\\n", name, (int)result, filled, sizeof asked.table / 8, intact); \\
} while (0)
int main(void) {
    zeInit(0);
BODY
    return 0;
}
"""
    headers = "".join(path.read_text() for path in Path("/usr/include/level_zero").glob("*_ddi.h"))
    known = [line for line in lines if line.split('"')[1] + "(" in headers]
    assert len(known) > 50
    # The specification dates it to 1.7, and older tables have it: such a caller gets no function.
    early = {"zesGetEngineProcAddrTable": ["zesEngineGetActivity"]}
    program = compiled(
        source.replace("BODY", "\n".join(known)), tmp_path / "tables", "-lze_loader", "-ldl"
    )
    result = run(program)
    assert (result.returncode, result.stderr) == (0, "")
    for line in result.stdout.splitlines():
        getter, code, filled, nfields, intact = line.split()
        assert (getter, code, intact) == (getter, "0", "1")
        assert int(filled) == int(nfields) - len(early.get(getter, [])), getter
    assert len(result.stdout.splitlines()) == len(known)


@pytest.mark.needs("cpu", "gcc", "libpython")
def test_a_program_can_be_linked_with_it(tmp_path: Path) -> None:
    """So it has what linkers read, and says which loader it is."""
    folder = tmp_path / "lib"
    folder.mkdir()
    native.write(str(folder / "libze_loader.so.1"))
    source = """
#include <stdio.h>
#include <stddef.h>
struct component { char name[64]; unsigned specification; int major, minor, patch; } own;
int zelLoaderGetVersions(size_t *, struct component *);
int zelTracerCreate(void *, void *);
int main(void) {
    size_t count = 0;
    int first = zelLoaderGetVersions(&count, NULL), second = zelLoaderGetVersions(&count, &own);
    printf("%d %d %zu %s %x %d.%d %x\\n", first, second, count, own.name, own.specification,
           own.major, own.minor, zelTracerCreate(NULL, NULL));
    return 0;
}
"""
    program = compiled(source, tmp_path / "linked", str(folder / "libze_loader.so.1"))
    result = run(program)
    assert result.stdout == "0 0 1 loader 10011 1.32 78000003\n"


def test_the_library_is_the_same_whenever_it_is_written() -> None:
    python = interpreter.Interpreter("/lib/libpython3.99.so.1.0", "/usr/bin/python3.99")
    first = library.content(native.LOADER_NAME, "cpu", python)
    assert first == library.content(native.LOADER_NAME, "cpu", python)
    assert first != library.content(native.LOADER_NAME, "another", python)


# In a Python process ------------------------------------------------------------------------------


@pytest.mark.needs("cpu")
def test_native_code_in_this_process_finds_the_driver_by_the_loaders_name() -> None:
    code = """
import ctypes
from oneapi_l0 import errors, native, open_driver
path = native.load()
assert native.load() == path
found = ctypes.CDLL("libze_loader.so.1")
handle = ctypes.c_void_p()
count = ctypes.c_uint32(1)
assert found.zeInit(0) == 0
assert found.zeDriverGet(ctypes.byref(count), ctypes.byref(handle)) == 0
assert handle.value == int(open_driver("cpu").ffi.cast("uintptr_t", open_driver("cpu").handles[0]))
# Exit handlers of C run when Python is no more.
ctypes.CDLL(None).__cxa_atexit(ctypes.cast(found.zeInit, ctypes.c_void_p), None, None)
print("ok")
"""
    result = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True)
    assert (result.returncode, result.stdout, result.stderr) == (0, "ok\n", "")


@pytest.mark.needs("cpu", "ze_loader")
def test_a_loader_that_is_there_already_is_not_shadowed_in_silence() -> None:
    code = """
import ctypes
from oneapi_l0 import errors, native
ctypes.CDLL("libze_loader.so.1")
try:
    native.load()
except errors.LibraryUnusable as error:
    print(error)
"""
    result = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True)
    assert "libze_loader.so.1 is already in this process" in result.stdout


@pytest.mark.needs("cpu", "ze_loader", "libpython")
def test_the_installed_loader_in_a_python_process_loads_it_too() -> None:
    code = """
from oneapi_l0 import open_driver
driver = open_driver("level_zero")
device = driver.ze.zeDeviceGet(driver.handles[0])[0]
print(driver.ze.zeDeviceGetProperties(device).type.name, sorted(vars(__import__("__main__")))[-1])
"""
    environment = {**os.environ, "ZE_ENABLE_ALT_DRIVERS": native.write_driver()}
    result = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, env=environment
    )
    assert (result.stdout, result.stderr) == ("CPU open_driver\n", "")


# What goes wrong ----------------------------------------------------------------------------------


def test_a_program_that_is_missing_or_cannot_run_is_named(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["run", "--", "no-such-program"]) == 127
    assert "no-such-program: there is no such program in PATH" in capsys.readouterr().err
    assert main(["run", "./no-such-program"]) == 127
    assert "in PATH" not in capsys.readouterr().err
    text = tmp_path / "text"
    text.write_text("nothing")
    assert main(["run", str(text)]) == 126
    assert f"chmod +x {text}" in capsys.readouterr().err
    text.chmod(0o755)
    assert main(["run", str(text)]) == 126
    assert "cannot be run: Exec format error" in capsys.readouterr().err
    assert main(["run"]) == 2
    assert "name a program" in capsys.readouterr().err


def test_a_python_without_a_shared_library_is_told_what_to_install(
    monkeypatch: pytest.MonkeyPatch, vector_add: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(interpreter, "_mapped", lambda name: None)
    monkeypatch.setattr(interpreter, "_installed", lambda name: ["/nowhere/" + name])
    assert main(["run", str(vector_add)]) == 1
    message = capsys.readouterr().err
    assert "has no shared library" in message
    assert "apt install libpython3" in message


@pytest.mark.parametrize("machine", ["aarch64", "riscv64"])
def test_another_machine_is_told_so(
    monkeypatch: pytest.MonkeyPatch, machine: str, vector_add: Path
) -> None:
    monkeypatch.setattr(interpreter.platform, "machine", lambda: machine)
    with pytest.raises(errors.LibraryNotFound, match=f"x86-64 Linux only; this is .* {machine}"):
        native.write_loader()


def run_with(content: bytes, program: Path, folder: Path) -> subprocess.CompletedProcess[str]:
    folder.mkdir()
    (folder / native.LOADER_NAME).write_bytes(content)
    environment = {**os.environ, "LD_LIBRARY_PATH": str(folder)}
    command = [program, SPIRV, "add"]
    return subprocess.run(command, capture_output=True, text=True, env=environment, timeout=60)


def test_a_driver_that_cannot_start_says_why_and_every_call_fails(
    vector_add: Path, tmp_path: Path
) -> None:
    this = interpreter.this_interpreter()
    gone = interpreter.Interpreter("/nowhere/libpython3.so", this.program)
    for number, (content, message) in enumerate(
        (
            (library.content(native.LOADER_NAME, "cpu", gone), "/nowhere/libpython3.so: cannot"),
            (library.content(native.LOADER_NAME, "cpu"), "for Python processes only"),
            (library.content(native.LOADER_NAME, "none", this), "no Python driver 'none'"),
            (
                library.content(native.LOADER_NAME, "cpu", this).replace(
                    exports.exports().digest().encode(), b"0" * 16
                ),
                "written by another version of oneapi_l0",
            ),
        )
    ):
        result = run_with(content, vector_add, tmp_path / str(number))
        assert result.returncode == 1
        assert message in result.stderr
        assert "zeInit(0): 0x78000001" in result.stderr


# Where libraries are kept -------------------------------------------------------------------------


def test_a_written_library_is_kept_and_a_changed_one_written_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    path = store.stored("lib.so", b"content")
    before = os.stat(path)
    assert store.stored("lib.so", b"content") == path
    assert os.stat(path).st_mtime_ns == before.st_mtime_ns
    Path(path).write_bytes(b"forged")
    assert Path(store.stored("lib.so", b"content")).read_bytes() == b"content"
    assert store.stored("lib.so", b"other") != path


def test_a_folder_that_others_may_write_to_is_not_used(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    monkeypatch.setattr(store.tempfile, "gettempdir", lambda: str(tmp_path))
    folder = tmp_path / "cache" / "oneapi_l0" / "native"
    folder.mkdir(parents=True)
    folder.chmod(0o777)
    path = Path(store.stored("lib.so", b"content"))
    private = path.parents[1]
    assert private.parent == tmp_path
    assert stat.S_IMODE(private.stat().st_mode) == 0o700
    private.chmod(0o770)
    with pytest.raises(errors.LibraryUnusable, match="others may write to it"):
        store.stored("lib.so", b"content")
