"""The search for libraries: on this machine, and on machines that are only described."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from fake_machine import FakeMachine, File

from oneapi_l0.loader import names, search

DEBIAN = "/usr/lib/x86_64-linux-gnu"
LOADER, GPU, LEGACY = "libze_loader.so.1", "libze_intel_gpu.so.1", "libze_intel_gpu_legacy1.so.1"
CONF = {
    "/etc/ld.so.conf": "# the linker's\ninclude /etc/ld.so.conf.d/*.conf\n/opt/late/lib\n",
    "/etc/ld.so.conf.d/a.conf": "/opt/early/lib  # first\n",
    "/etc/ld.so.conf.d/readme": "/opt/never\n",
}
CLASS = names.DEVICE_CLASSES[0]
DRIVER_STORE = r"C:\Windows\System32\DriverStore\FileRepository\iigd.inf_amd64\ze_intel_gpu64.dll"


def paths(step: search.Step) -> list[str]:
    return [candidate.path for candidate in step.found]


def hows(step: search.Step) -> list[str]:
    return [candidate.how for candidate in step.found]


# This machine -----------------------------------------------------------------------------------


@pytest.mark.needs("ze_loader", "gpu_driver")
def test_what_is_found_is_what_the_dynamic_linker_opens() -> None:
    machine = search.this_machine()
    found = [search.system_loader(machine).found[0], search.level_zero_drivers(machine).found[0]]
    assert [candidate.name for candidate in found] == [LOADER, GPU]
    assert found[0].path == LOADER  # by its name, as others open it
    for candidate in found:
        code = (
            f"import ctypes; ctypes.CDLL({candidate.name!r}); "
            f"print([line.split()[-1] for line in open('/proc/self/maps') "
            f"if {candidate.name[:-5]!r} in line][0])"
        )
        opened = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True)
        assert os.path.samefile(opened.stdout.strip(), candidate.file)
        version = search.file_version(machine, candidate.file)
        assert opened.stdout.strip().endswith(version)
        assert version.startswith("1.")


@pytest.mark.needs("ur")
def test_the_python_packages_are_found_and_their_versions_known() -> None:
    machine = search.this_machine()
    for step, version in (
        (search.unified_runtime(machine), "0.12"),
        (search.cpu_runtime(machine), "20"),
    ):
        assert step.found[0].how.startswith("Python package intel-")
        assert os.path.isfile(step.found[0].path)
        assert search.file_version(machine, step.found[0].file).startswith(version)
    assert "beside its loader" in hows(search.unified_runtime_adapters(machine))


def test_a_folder_of_LD_LIBRARY_PATH_comes_before_the_systems(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / LOADER).write_text("not a library")
    (tmp_path / LEGACY).write_text("nor is this")
    monkeypatch.setenv("LD_LIBRARY_PATH", f"{tmp_path}/nowhere:{tmp_path}")
    machine = search.this_machine()
    step = search.system_loader(machine)
    assert (step.found[0].file, step.found[0].how) == (str(tmp_path / LOADER), "LD_LIBRARY_PATH")
    assert str(tmp_path / LEGACY) in paths(search.level_zero_drivers(machine))


def test_importing_the_search_loads_nothing_slow() -> None:
    slow = ("importlib.metadata", "glob", "pathlib", "dataclasses", "typing", "ntpath")
    code = (
        "import sys; before = set(sys.modules)\n"
        "import oneapi_l0.loader.search\n"
        f"print(sorted(set({slow!r}) & set(sys.modules) - before))"
    )
    # -S: what an editable installation loads before anything else is not ours.
    command = [sys.executable, "-S", "-c", code]
    environ = {**os.environ, "PYTHONPATH": str(Path(__file__).parents[1])}
    output = subprocess.run(command, capture_output=True, text=True, env=environ)
    assert output.stdout == "[]\n", output.stderr


# Linux, described -------------------------------------------------------------------------------


def test_nothing_is_found_where_nothing_is_and_every_place_is_told() -> None:
    machine = FakeMachine()
    for step in search.every_step(machine):
        assert step.found == ()
        assert step.note == ""
    step = search.level_zero_drivers(machine)
    for name in (GPU, LEGACY, "libze_intel_vpu.so.1", "libze_intel_npu.so.1"):
        assert f"{DEBIAN}/{name}" in step.looked_for
    assert "apt install" in step.hint
    assert "libze1" in search.system_loader(machine).hint
    runtime = search.cpu_runtime(machine)
    assert runtime.looked_for[0] == "Python package intel-opencl-rt"
    assert runtime.hint == "pip install oneapi-l0[cpu]"
    assert "libintelocl.so" in runtime.summary


def test_ld_so_conf_is_read_with_its_includes_in_the_linkers_order() -> None:
    files = {**CONF, f"/opt/late/lib/{GPU}": "", f"/opt/early/lib/{GPU}": "", f"/lib/{GPU}": ""}
    step = search.level_zero_drivers(FakeMachine({**files, f"/opt/never/{GPU}": ""}))
    assert paths(step) == [f"/opt/early/lib/{GPU}"]
    assert hows(step) == ["ld.so.conf"]
    assert f"/opt/late/lib/{GPU} is not used: /opt/early/lib/{GPU} comes first" in step.note
    assert f"/opt/never/{GPU}" not in step.looked_for


def test_two_links_to_one_file_are_one_find() -> None:
    real = File(link=f"{DEBIAN}/libze_loader.so.1.8.0")
    files = {f"{DEBIAN}/{LOADER}": real, f"/lib/x86_64-linux-gnu/{LOADER}": real}
    machine = FakeMachine({**files, f"{DEBIAN}/libze_loader.so.1.8.0": ""})
    step = search.system_loader(machine)
    assert len(step.found) == 1
    assert step.note == ""
    assert search.file_version(machine, step.found[0].file) == "1.8.0"


def test_a_library_that_may_not_be_read_is_passed_over_and_told() -> None:
    files = {f"{DEBIAN}/{GPU}": File(mode=0o600), f"/usr/lib/{GPU}": ""}
    step = search.level_zero_drivers(FakeMachine(files))
    assert paths(step) == [f"/usr/lib/{GPU}"]
    assert f"{DEBIAN}/{GPU} exists, but this user may not read it" in step.note


def test_a_loader_beside_python_comes_first_and_by_its_path() -> None:
    files = {f"/env/lib/{LOADER}": "", f"{DEBIAN}/{LOADER}": ""}
    assert paths(search.system_loader(FakeMachine(files))) == [f"/env/lib/{LOADER}"]


def test_ZE_ENABLE_ALT_DRIVERS_replaces_discovery_in_its_order() -> None:
    files = {"/b.so": "", "/a.so": "", f"{DEBIAN}/{GPU}": "", f"{DEBIAN}/libmine.so": ""}
    environ = {"ZE_ENABLE_ALT_DRIVERS": "/b.so,/gone.so, /a.so,libmine.so"}
    step = search.level_zero_drivers(FakeMachine(files, environ=environ))
    assert paths(step) == ["/b.so", "/a.so", "libmine.so"]
    assert step.found[-1].file == f"{DEBIAN}/libmine.so"
    assert step.note == "ZE_ENABLE_ALT_DRIVERS names what is not there: /gone.so"
    assert "ZE_ENABLE_ALT_DRIVERS" in step.hint


@pytest.mark.parametrize(("value", "is_added"), [("1", True), ("true", False), ("0", False)])
def test_the_null_driver_is_added_when_it_is_asked_for(value: str, is_added: bool) -> None:
    environ = {"ZE_ENABLE_NULL_DRIVER": value, "ZEL_LIBRARY_PATH": "/ze"}
    step = search.level_zero_drivers(FakeMachine({f"/lib/{GPU}": ""}, environ=environ))
    assert paths(step) == ["/ze/libze_null.so.1"] * is_added + [f"/lib/{GPU}"]


def test_unified_runtime_package_then_python_then_oneapi_then_system() -> None:
    name = "libur_loader.so.0"
    packages = {"intel-cmplr-lib-ur": [f"/site/lib/{name}"]}
    environ = {"CMPLR_ROOT": "/oneapi/compiler/2026.0"}
    files = {
        f"/site/lib/{name}": "",
        f"/env/lib/{name}": "",
        f"/oneapi/compiler/2026.0/lib/{name}": "",
        f"/opt/intel/oneapi/compiler/2024.2/lib/{name}": "",
        f"/opt/intel/oneapi/compiler/2024.10/lib/{name}": "",
        f"/usr/lib/{name}": "",
    }
    found = []
    while files:
        machine = FakeMachine(files, environ=environ, packages=packages)
        (candidate,) = search.unified_runtime(machine).found
        found.append(candidate.path)
        del files[candidate.path]
        packages = {}
    assert found == [
        f"/site/lib/{name}",
        f"/env/lib/{name}",
        f"/oneapi/compiler/2026.0/lib/{name}",
        f"/opt/intel/oneapi/compiler/2024.10/lib/{name}",
        f"/opt/intel/oneapi/compiler/2024.2/lib/{name}",
        f"/usr/lib/{name}",
    ]


def test_adapters_are_those_that_unified_runtimes_loader_takes() -> None:
    l0, ocl = "libur_adapter_level_zero.so.0", "libur_adapter_opencl.so.0"
    files = {
        "/env/lib/libur_loader.so.0": "",
        f"/env/lib/{l0}": "",
        f"/mine/{ocl}": "",
        "/x.so": "",
    }
    environ = {"UR_ADAPTERS_SEARCH_PATH": '"/mine"'}
    step = search.unified_runtime_adapters(FakeMachine(files, environ=environ))
    assert paths(step) == [f"/env/lib/{l0}", f"/mine/{ocl}"]
    assert hows(step) == ["beside its loader", "UR_ADAPTERS_SEARCH_PATH"]
    environ["UR_ADAPTERS_FORCE_LOAD"] = '"/x.so",/y.so'
    step = search.unified_runtime_adapters(FakeMachine(files, environ=environ))
    assert paths(step) == ["/x.so"]
    assert "/y.so" in step.note


@pytest.mark.parametrize(
    ("files", "how"),
    [
        ({"/opt/intel/oneapi/compiler/2023.2/linux/lib/x64/libintelocl.so": ""}, "oneAPI"),
        ({"/opt/intel/opencl-runtime/linux/2023.2/lib64/libintelocl.so": ""}, "the system"),
        (
            {
                "/etc/OpenCL/vendors/intel.icd": "/strange/libintelocl.so\n",
                "/etc/OpenCL/vendors/intel64.icd": "libigdrcl.so\n",
                "/strange/libintelocl.so": "",
            },
            "registered with OpenCL",
        ),
    ],
)
def test_the_cpu_runtime_of_every_installer(files: dict[str, str], how: str) -> None:
    (candidate,) = search.cpu_runtime(FakeMachine(files)).found
    assert candidate.path in files
    assert candidate.how == how


def test_drivers_of_other_packages_and_files_can_be_chosen() -> None:
    points = [("theirs", "their.package:driver", "their-package")]
    environ = {"ONEAPI_L0_DRIVERS": "theirs, /my.so,cpu,gpu"}
    machine = FakeMachine({"/my.so": ""}, environ=environ, points=points)
    (theirs,) = search.entry_points(machine).found
    assert (theirs.name, theirs.path) == ("theirs", "their.package:driver")
    assert theirs.how == "Python package their-package"
    step = search.chosen(machine)
    assert paths(step) == ["theirs", "/my.so", "cpu"]
    assert step.note == "neither a driver nor a file: gpu"
    assert "theirs" in step.hint


# Windows, described -----------------------------------------------------------------------------


def windows(*files: str, **described: object) -> FakeMachine:
    environ = {"SystemRoot": r"C:\Windows", "ProgramFiles(x86)": r"C:\Program Files (x86)"}
    environ.update(described.pop("environ", {}))  # type: ignore[call-overload]
    every = dict.fromkeys(files, "")
    return FakeMachine(every, platform="windows", environ=environ, **described)  # type: ignore[arg-type]


def test_windows_loader_is_in_System32_and_opened_by_its_name() -> None:
    step = search.system_loader(windows(r"C:\Windows\System32\ze_loader.dll"))
    assert paths(step) == ["ze_loader.dll"]
    assert step.found[0].file == r"C:\Windows\System32\ze_loader.dll"
    step = search.system_loader(windows())
    assert not step.found
    assert r"C:\Windows\System32\ze_loader.dll" in step.looked_for
    assert "apt" not in step.hint
    assert "graphics driver" in step.hint


def test_windows_drivers_are_those_that_the_registry_names() -> None:
    registered = {(CLASS, "LevelZeroDriverPath"): [DRIVER_STORE, r"C:\gone.dll"]}
    step = search.level_zero_drivers(windows(DRIVER_STORE, registered=registered))
    assert paths(step) == [DRIVER_STORE]
    assert step.found[0].name == "ze_intel_gpu64.dll"
    assert hows(step) == ["the registry"]
    assert step.note == r"registered, but not there: C:\gone.dll"
    assert all("LevelZeroDriverPath" in place for place in step.looked_for)


def test_windows_unified_runtime_and_cpu_runtime() -> None:
    oneapi = r"C:\Program Files (x86)\Intel\oneAPI\compiler"
    ur, cpu = "ur_loader.dll", "intelocl64.dll"
    found = search.unified_runtime(windows(rf"C:\env\Library\bin\{ur}")).found
    assert [candidate.how for candidate in found] == ["beside Python"]
    machine = windows(rf"{oneapi}\2025.1\bin\{ur}", rf"{oneapi}\2025.1\bin\{cpu}")
    assert paths(search.unified_runtime(machine)) == [rf"{oneapi}\2025.1\bin\{ur}"]
    assert paths(search.cpu_runtime(machine)) == [rf"{oneapi}\2025.1\bin\{cpu}"]
    vendors = {r"SOFTWARE\Khronos\OpenCL\Vendors": [rf"D:\rt\{cpu}", r"D:\rt\igdrcl64.dll"]}
    machine = windows(rf"D:\rt\{cpu}", registered_names=vendors)
    assert hows(search.cpu_runtime(machine)) == ["registered with OpenCL"]
    machine = windows(rf"D:\tools\{ur}", environ={"PATH": r"C:\none;D:\tools"})
    assert hows(search.unified_runtime(machine)) == ["PATH"]
    adapter = "ur_adapter_level_zero.dll"
    machine = windows(rf"C:\env\Library\bin\{ur}", rf"C:\env\Library\bin\{adapter}")
    assert paths(search.unified_runtime_adapters(machine)) == [rf"C:\env\Library\bin\{adapter}"]
