"""What the project promises about itself: packages, files, example kernels, the cost of import."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
import tarfile
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
KERNELS = ROOT / "examples" / "kernels"


def run(*command: str | Path, env: dict[str, str] | None = None) -> str:
    result = subprocess.run(
        command, cwd=ROOT, env=env, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True
    )
    assert result.returncode == 0, result.stdout
    return result.stdout


def version() -> str:
    namespace: dict[str, str] = {}
    exec((ROOT / "oneapi_l0" / "_version.py").read_text(), namespace)
    return namespace["__version__"]


@pytest.fixture(scope="session")
def dist(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder with the sdist, and the wheel built from that sdist. No network is used."""
    folder = tmp_path_factory.mktemp("dist")
    run(sys.executable, "-m", "build", "--no-isolation", "--outdir", folder)
    return folder


@pytest.fixture(scope="session")
def sdist_files(dist: Path) -> dict[str, bytes]:
    (path,) = dist.glob("*.tar.gz")
    with tarfile.open(path) as archive:
        members = ((member.name, archive.extractfile(member)) for member in archive)
        return {name.partition("/")[2]: file.read() for name, file in members if file}


@pytest.fixture(scope="session")
def wheel(dist: Path) -> Path:
    (path,) = dist.glob("*.whl")
    return path


def test_wheel_is_pure_and_has_our_version(wheel: Path) -> None:
    assert wheel.name == f"oneapi_l0-{version()}-py3-none-any.whl"


def test_wheel_holds_the_package_and_nothing_else(wheel: Path) -> None:
    with zipfile.ZipFile(wheel) as archive:
        names = archive.namelist()
    metadata = f"oneapi_l0-{version()}.dist-info/"
    assert [name for name in names if not name.startswith(("oneapi_l0/", metadata))] == []
    assert {Path(name).suffix for name in names if name.startswith("oneapi_l0/")} <= {
        ".py",
        ".pyi",
        ".typed",
        ".md",
        ".toml",
        ".yml",
    }
    assert not [name for name in names if "__pycache__" in name or name.endswith(".pyc")]
    tree = {
        path.relative_to(ROOT).as_posix()
        for path in (ROOT / "oneapi_l0").rglob("*")
        if path.is_file() and "__pycache__" not in path.parts
    }
    assert tree <= set(names)


def test_sdist_holds_all_sources(sdist_files: dict[str, bytes]) -> None:
    folders = {name.partition("/")[0] for name in sdist_files}
    assert {"oneapi_l0", "codegen", "specs", "tests", "examples", "Makefile", "LICENSE"} <= folders


# The sdist is what leaves this machine: every file that .gitignore does not name.
def test_no_file_names_a_package_registry_or_a_machine(sdist_files: dict[str, bytes]) -> None:
    registries = [
        f"{name}.{domain}"
        for name, domain in [
            ("pypi", "org"),
            ("pythonhosted", "org"),
            ("npmjs", "org"),
            ("debian", "org"),
            ("ubuntu", "com"),
            ("anaconda", "org"),
        ]
    ]
    hosts = "|".join(map(re.escape, registries))
    # A folder of some user or build machine, or this one, but not the tail of a longer path or URL.
    folders = rf"(?<![\w.])(?:/(?:home|root|Users|work|workspace|builds)/|{re.escape(str(ROOT))}\b)"
    pattern = re.compile(rf"{hosts}|{folders}|[A-Z]:\\Users".encode())
    found = {
        name: match.group().decode()
        for name, content in sdist_files.items()
        if (match := pattern.search(content))
    }
    assert found == {}


def test_changelog_tells_about_this_version() -> None:
    newest = re.search(r"^## \[(.+?)\]", (ROOT / "CHANGELOG.md").read_text(), re.MULTILINE)
    assert newest is not None
    assert newest.group(1) == version()


def entry_points(spirv: bytes) -> set[str]:
    words = memoryview(spirv).cast("I")
    assert words[0] == 0x07230203
    names = set()
    at = 5
    while at < len(words):
        length, opcode = words[at] >> 16, words[at] & 0xFFFF
        if opcode == 15:  # OpEntryPoint: execution model, id, name, interface
            name = words[at + 3 : at + length].tobytes()
            names.add(name.partition(b"\0")[0].decode())
        at += length
    return names


def test_each_spirv_file_has_the_kernels_of_its_source() -> None:
    sources = set(KERNELS.glob("*.cl"))
    assert KERNELS / "vector_add.cl" in sources
    assert set(KERNELS.glob("*.spv")) == {path.with_suffix(".spv") for path in sources}
    for path in sources:
        declared = set(
            re.findall(r"\bkernel\s+(?:__attribute__.*\s+)?void\s+(\w+)", path.read_text())
        )
        assert entry_points(path.with_suffix(".spv").read_bytes()) == declared


@pytest.mark.needs("make", "clang", "llvm_spirv")
def test_spirv_files_are_what_their_sources_compile_to(tmp_path: Path) -> None:
    # Without the variables by which an outer make speaks to an inner one.
    env = {name: value for name, value in os.environ.items() if not name.startswith("MAKE")}
    run("make", "check-kernels", f"BUILD={tmp_path}", env=env)


def test_import_loads_nothing_slow() -> None:
    # -S: what site-packages' .pth files load is not ours, and would hide what we load.
    code = "import sys, oneapi_l0; print(*sys.modules)"
    modules = set(run(sys.executable, "-S", "-c", code).split())
    assert "oneapi_l0" in modules
    slow = "argparse cffi _cffi_backend ctypes dataclasses enum importlib.metadata inspect numpy re"
    assert modules & {*slow.split(), "subprocess", "typing", "yaml"} == set()


def test_a_module_written_by_hand_has_less_than_300_lines() -> None:
    lines = {
        path.relative_to(ROOT).as_posix(): path.read_text().count("\n")
        for folder in ("oneapi_l0", "codegen")
        for path in (ROOT / folder).rglob("*.py")
        if "_generated" not in path.parts
    }
    assert len(lines) > 200
    assert {path: count for path, count in lines.items() if count >= 300} == {}


# A user's command, in the installed package: what is here is the wheel, not the source tree.
INSTALLED = """
import importlib, json, sys
import oneapi_l0
from oneapi_l0 import cli
status = cli.main(["extension", "acme_ext.h", "--name", "acme", "--to", "src"])
generator = sys.modules["oneapi_l0._codegen.__main__"].__file__
refused = cli.main(["extension", "missing.h", "--name", "other"])
sys.path.insert(0, "src")
import acme
record = acme.acme_record_t(kind=1, mode=acme.acme_mode_t.GREEDY)
try: acme.bind(oneapi_l0.open_driver("cpu")).acmeRevision()
except oneapi_l0.errors.NotSupported as error: missing = str(error)
print(json.dumps([status, refused, oneapi_l0.__file__, generator, acme.__file__,
                  acme.ffi.sizeof("acme_record_t"), record.kind, missing]))
"""


@pytest.mark.needs("cpu")
def test_an_installed_package_makes_a_module_of_a_vendors_header(
    wheel: Path, tmp_path: Path
) -> None:
    site = tmp_path / "site"
    with zipfile.ZipFile(wheel) as archive:
        archive.extractall(site)
    shutil.copy(ROOT / "tests/headers/acme_ext.h", tmp_path)
    environment = os.environ | {"PYTHONPATH": str(site)}
    result = subprocess.run(
        [sys.executable, "-c", INSTALLED],
        cwd=tmp_path,
        env=environment,
        capture_output=True,
        text=True,
    )
    assert result.returncode == 0, result.stderr
    status, refused, package, generator, made, size, kind, missing = json.loads(
        result.stdout.splitlines()[-1]
    )
    assert (status, refused) == (0, 2)
    assert "missing.h:1: cannot be read" in result.stderr
    assert package == str(site / "oneapi_l0/__init__.py")
    assert generator == str(site / "oneapi_l0/_codegen/__main__.py")
    assert made == str(tmp_path / "src/acme/__init__.py")
    assert (size, kind) == (13, 1)
    assert "acmeRevision needs a driver with that extension" in missing


def test_the_command_says_what_to_install_where_the_generator_lacks_something() -> None:
    code = (
        "import sys; sys.modules['yaml'] = None\n"
        "from oneapi_l0 import cli; print(cli.main(['extension', 'x.h', '--name', 'x']))"
    )
    result = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True)
    assert result.stdout == "1\n"
    assert "pip install 'oneapi-l0[codegen]'" in result.stderr
