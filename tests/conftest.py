"""The real parts that tests run on, and what happens where one is missing.

A test names its parts, by marker or in a fixture:

    @pytest.mark.needs("ur")
    def test_adapters(): ...

    @pytest.fixture
    def gpu(require):
        require("ze_loader", "gpu_driver")

A missing part skips the test and says what to install. With ONEAPI_L0_REQUIRE_ALL=1, as in CI, it
fails the test.
"""

from __future__ import annotations

import functools
import importlib.metadata
import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

import hypothesis
import pytest

if TYPE_CHECKING:
    import oneapi_l0 as l0

REQUIRE_ALL = os.environ.get("ONEAPI_L0_REQUIRE_ALL") == "1"

# Deadlines measure the machine, and a shared one has slow moments.
hypothesis.settings.register_profile("steady", deadline=None, derandomize=REQUIRE_ALL)
hypothesis.settings.load_profile("steady")


def has_distributions(*names: str) -> bool:
    try:
        for name in names:
            importlib.metadata.distribution(name)
    except importlib.metadata.PackageNotFoundError:
        return False
    return True


def can_load(library: str) -> bool:
    # In a process of its own: once loaded here, a library would change what the tests find.
    code = f"import ctypes; ctypes.CDLL({library!r})"
    return subprocess.run([sys.executable, "-c", code], capture_output=True).returncode == 0


class Part(NamedTuple):
    is_present: Callable[[], bool]
    install: str


# Debian's packages for its own Python serve any other of the same version.
DEBIAN_PACKAGES = Path("/usr/lib/python3/dist-packages")


def has_torch() -> bool:
    of_debian = f"_C.{sys.implementation.cache_tag}-*.so"
    return has_distributions("torch") or any(DEBIAN_PACKAGES.joinpath("torch").glob(of_debian))


def has_shared_python() -> bool:
    from oneapi_l0.errors import LibraryNotFound
    from oneapi_l0.native.interpreter import this_interpreter

    try:
        this_interpreter()
    except LibraryNotFound:
        return False
    return True


def command(name: str, package: str | None = None) -> Part:
    return Part(lambda: shutil.which(name) is not None, f"apt install {package or name}")


PARTS = {
    "cpu": Part(
        lambda: has_distributions("intel-opencl-rt", "intel-cmplr-lib-rt"),
        "pip install 'oneapi-l0[cpu]'",
    ),
    "ur": Part(
        lambda: has_distributions("intel-opencl-rt", "intel-cmplr-lib-rt", "intel-cmplr-lib-ur"),
        "pip install 'oneapi-l0[ur]'",
    ),
    "ze_loader": Part(lambda: can_load("libze_loader.so.1"), "apt install libze1"),
    "gpu_driver": Part(lambda: can_load("libze_intel_gpu.so.1"), "apt install intel-opencl-icd"),
    "headers": Part(
        lambda: Path("/usr/include/level_zero/ze_api.h").is_file(), "apt install libze-dev"
    ),
    "gcc": command("gcc"),
    "libpython": Part(
        has_shared_python,
        "apt install libpython3.11, or a Python built with --enable-shared",
    ),
    "make": command("make"),
    "git": command("git"),
    "pillow": Part(lambda: has_distributions("pillow"), "pip install pillow"),
    "torch": Part(has_torch, "pip install torch, or apt install python3-torch"),
    "dpctl": Part(lambda: has_distributions("dpctl"), "pip install dpctl"),
    "clang": command("clang-14"),
    "llvm_spirv": command("llvm-spirv-14"),
}


@functools.cache
def is_present(part: str) -> bool:
    return PARTS[part].is_present()


def require_parts(*parts: str) -> None:
    """Skip the running test, or fail it in CI, unless every part (a key of PARTS) is there."""
    missing = [part for part in parts if not is_present(part)]
    if not missing:
        return
    message = "; ".join(f"{part} is missing: {PARTS[part].install}" for part in missing)
    if REQUIRE_ALL:
        pytest.fail(f"{message} (ONEAPI_L0_REQUIRE_ALL=1)", pytrace=False)
    pytest.skip(message)


@pytest.fixture(scope="session")
def require() -> Callable[..., None]:
    return require_parts


def pytest_runtest_setup(item: pytest.Item) -> None:
    for marker in item.iter_markers("needs"):
        require_parts(*marker.args)


# Objects on the CPU driver. A module whose tests share them has fixtures of these names of its own.


@pytest.fixture
def context() -> Iterator[l0.Context]:
    import oneapi_l0 as l0

    with l0.Context(l0.Driver(l0.open_driver("cpu"))) as made:
        yield made


@pytest.fixture
def gate(context: l0.Context) -> Iterator[l0.Event]:
    """What commands wait for, so that they are in flight until it is signalled."""
    event = context.create_event()
    yield event
    if not event.closed:
        event.signal()
