"""A vendor's header becomes a package of typed wrappers; ours are `raw.zex` and `raw.zel`."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).resolve().parents[1]
HEADER = ROOT / "tests" / "headers" / "acme_ext.h"


def python(code: str, *paths: Path, **env: str) -> Any:
    """What the code printed as JSON, in a process of its own with warnings as errors."""
    path = os.pathsep.join(map(str, (ROOT, *paths)))
    result = subprocess.run(
        [sys.executable, "-W", "error", "-c", code],
        env=os.environ | {"PYTHONPATH": path} | env,
        capture_output=True,
        text=True,
    )
    assert result.returncode == 0, result.stderr
    return json.loads(result.stdout)


@pytest.fixture(scope="module")
def package(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("extension")
    command = [sys.executable, "-m", "codegen", "extension", str(HEADER), "--name", "acme"]
    result = subprocess.run(
        [*command, "--to", str(folder)], cwd=ROOT, capture_output=True, text=True
    )
    assert result.returncode == 0, result.stderr
    assert "4 functions" in result.stdout
    return folder


# What a driver of Acme's would hold: two engines, of which each takes records.
DRIVER = """
import json
import acme
import oneapi_l0
from oneapi_l0.drivers.cpu import driver as cpu
from oneapi_l0._generated._ze_cffi import ffi as ze_ffi
from oneapi_l0.raw import ze

seen = []

def engine_get(device, count, engines):
    wanted = count[0]
    count[0] = 2
    for i in range(min(wanted, 2) if engines else 0):
        engines[i] = ze_ffi.cast("void *", 0x1000 * (i + 1))
    return 0

def submit(engine, count, records, ticket):
    if not count:
        return 0x78000004
    seen.append((int(ze_ffi.cast("uintptr_t", engine)), bytes(ze_ffi.buffer(records, 13 * count))))
    ticket[0] = 77
    return 0

def limits(engine, raw):
    made = acme.ffi.cast("acme_limits_t *", raw)
    assert made.stype == ze.ze_structure_type_t.DEVICE_PROPERTIES
    made.tiles = [1, 2, 3, 4]
    made.name = b"engine"
    return 0

cpu.EXTENSION_FUNCTIONS["acmeEngineGet"] = (engine_get, "int(*)(void *, uint32_t *, void **)")
cpu.EXTENSION_FUNCTIONS["acmeEngineSubmit"] = (
    submit, "int(*)(void *, uint32_t, const void *, uint64_t *)")
cpu.EXTENSION_FUNCTIONS["acmeEngineGetLimits"] = (limits, "int(*)(void *, void *)")
driver = oneapi_l0.open_driver("cpu")
device = driver.ze.zeDeviceGet(driver.handles[0])[0]
functions = acme.bind(driver)
"""


@pytest.mark.needs("cpu")
def test_wrappers_of_a_vendors_header_call_the_driver(package: Path) -> None:
    code = DRIVER + (
        "engines = functions.acmeEngineGet(device)\n"
        "record = acme.acme_record_t(kind=1, value=2, mode=acme.acme_mode_t.GREEDY)\n"
        "ticket = functions.acmeEngineSubmit(engines[1], [record, record])\n"
        "limits = functions.acmeEngineGetLimits(engines[0])\n"
        "try: functions.acmeEngineSubmit(engines[0], [])\n"
        "except oneapi_l0.errors.InvalidArgument as error: refused = str(error)\n"
        "try: functions.acmeRevision()\n"
        "except oneapi_l0.errors.NotSupported as error: missing = str(error)\n"
        "print(json.dumps([len(engines), ticket, seen[0][0], list(seen[0][1]), list(limits.tiles),"
        " limits.name, refused, missing]))"
    )
    engines, ticket, engine, raw, tiles, name, refused, missing = python(code, package)
    assert (engines, ticket, engine) == (2, 77, 0x2000)
    assert raw == [1, 2, 0, 0, 0, 0, 0, 0, 0, 8, 0, 0, 0] * 2  # packed
    assert (tiles, name) == ([1, 2, 3, 4], "engine")
    assert refused.startswith("acmeEngineSubmit: INVALID_ARGUMENT")
    assert "acmeRevision needs a driver with that extension" in missing


def test_names_and_types_of_a_vendors_header_without_a_driver(package: Path) -> None:
    code = (
        "import json, acme, pickle, sys\n"
        "from oneapi_l0.raw import ze\n"
        "assert acme.TYPES.ze_device_type_t is ze.ze_device_type_t\n"
        "mode = acme.acme_mode_t.GREEDY\n"
        "assert pickle.loads(pickle.dumps(mode)) is mode\n"
        "flags = acme.acme_engine_flags_t.FIRST | acme.acme_engine_flags_t.SECOND\n"
        "assert 'numpy' not in sys.modules\n"
        "print(json.dumps([acme.ACME_DEADLINE, acme.ACME_REVISION, acme.ACME_MODE_GREEDY,"
        " acme.ffi.sizeof('acme_record_t'), repr(flags), 'bind' in dir(acme)]))"
    )
    assert python(code, package) == [
        *(1 << 40, 3, 8, 13),
        "acme_engine_flags_t.FIRST | acme_engine_flags_t.SECOND",
        True,
    ]


def test_the_package_is_typed(package: Path) -> None:
    stub = (package / "acme" / "_functions.pyi").read_text("utf-8")
    assert "pRecords: Sequence[_acme.acme_record_t] | Pointer) -> int" in stub
    assert "-> list[_acme.acme_engine_handle_t]" in stub
    checked = package / "use.py"
    checked.write_text(
        "import acme\n"
        "from oneapi_l0.drivers import Driver\n\n\n"
        "def use(driver: Driver, engine: acme.acme_engine_handle_t) -> int:\n"
        "    record = acme.acme_record_t(kind=1)\n"
        "    return acme.bind(driver).acmeEngineSubmit(engine, [record])\n",
        "utf-8",
    )
    command = [sys.executable, "-m", "mypy", "--strict", "--config-file", os.devnull, str(checked)]
    path = os.pathsep.join([str(ROOT), str(package)])
    result = subprocess.run(
        command, cwd=package, env=os.environ | {"MYPYPATH": path}, capture_output=True, text=True
    )
    assert result.returncode == 0, result.stdout + result.stderr


def test_the_same_header_gives_the_same_package(package: Path) -> None:
    folder = package / "acme"
    before = {path.name: path.read_bytes() for path in folder.iterdir() if path.is_file()}
    command = [sys.executable, "-m", "codegen", "extension", str(HEADER), "--name", "acme"]
    result = subprocess.run(
        [*command, "--to", str(package)], cwd=ROOT, capture_output=True, text=True
    )
    assert "0 files changed" in result.stdout
    assert {p.name: p.read_bytes() for p in folder.iterdir() if p.is_file()} == before


def test_a_parameter_without_a_direction_is_refused_and_an_override_settles_it(
    tmp_path: Path,
) -> None:
    header = tmp_path / "plain.h"
    header.write_text(
        "#include <ze_api.h>\n"
        "ze_result_t plainCount(ze_device_handle_t hDevice, uint32_t *count);\n"
        "uint32_t plainLookup(const char *name /* [in] */);\n",
        "utf-8",
    )
    command = [sys.executable, "-m", "codegen", "extension", str(header), "--name", "plain"]
    command += ["--to", str(tmp_path)]
    result = subprocess.run(command, cwd=ROOT, capture_output=True, text=True)
    assert result.returncode == 2
    assert f"{header}:2: no rule gives a role to plainCount.count" in result.stderr
    assert not (tmp_path / "plain").exists()
    overrides = tmp_path / "roles.toml"
    overrides.write_text(
        '[function.plainCount]\nreason = "its manual says so"\ncount = "out_value"\n',
        "utf-8",
    )
    result = subprocess.run(
        [*command, "--overrides", str(overrides)], cwd=ROOT, capture_output=True, text=True
    )
    assert result.returncode == 0, result.stderr
    text = (tmp_path / "plain" / "_functions.pyi").read_text("utf-8")
    assert "plainCount(self, hDevice: _ze.ze_device_handle_t) -> int" in text
    text = (tmp_path / "plain" / "_functions.py").read_text("utf-8")
    assert text.count("c_name = text(name)") == 1  # also where no result code says how it fails


# Ours --------------------------------------------------------------------------------------------


def test_the_extension_document_gave_two_functions_with_ten_annotated_parameters() -> None:
    from codegen.ir import Function
    from codegen.snapshot import load_tree

    (file,) = (f for f in load_tree(ROOT / "specs") if f.path.startswith("extensions/zex"))
    functions = list(file.of(Function))
    assert [f.name for f in functions] == ["zexMemGetIpcHandles", "zexMemOpenIpcHandles"]
    directions = [param.direction for f in functions for param in f.params]
    assert directions == ["in", "in", "in,out", "in,out", "in", "in", "in", "in", "in", "out"]
    assert "since" in file.unknown


ZEX = """
import json
import oneapi_l0
driver = oneapi_l0.open_driver("{driver}")
z = driver.ze
handle = driver.handles[0]
device = z.zeDeviceGet(handle)[0]
context = z.zeContextCreate(handle, z.types.ze_context_desc_t())
memory = z.zeMemAllocDevice(context, z.types.ze_device_mem_alloc_desc_t(), 1 << 20, 64, device)
handles = driver.zex.zexMemGetIpcHandles(context, memory)
"""


@pytest.mark.needs("cpu")
def test_zex_on_the_cpu_driver_opens_what_it_exported() -> None:
    code = ZEX.format(driver="cpu") + (
        "from oneapi_l0.raw import ze, zex\n"
        "ffi = ze.ffi\n"
        "ffi.buffer(memory, 4)[:] = b'four'\n"
        "again = driver.zex.zexMemOpenIpcHandles(context, device, handles, 0)\n"
        "text = bytes(ffi.buffer(again, 4)).decode()\n"
        "z.zeMemCloseIpcHandle(context, again)\n"
        "try: driver.zex.zexMemGetIpcHandles(context, 4096)\n"
        "except oneapi_l0.errors.InvalidArgument as error: refused = error.function\n"
        "print(json.dumps([text, len(handles), isinstance(handles[0], ze.ze_ipc_mem_handle_t),"
        " refused, zex.ZEX_MEM_IPC_HANDLES_NAME]))"
    )
    text, count, kind, refused, name = python(code)
    assert (text, count, kind, refused) == ("four", 1, True, "zexMemGetIpcHandles")
    assert name == "ZEX_mem_ipc_handles"


@pytest.mark.needs("ze_loader", "gpu_driver")
def test_zex_is_callable_on_intels_driver(tmp_path: Path) -> None:
    """Without hardware an allocation has no banks: the driver answers with no handles."""
    code = ZEX.format(driver="level_zero") + (
        "versions = driver.zel.zelLoaderGetVersions()\n"
        "try: driver.zex.zexMemOpenIpcHandles(context, device,"
        " [z.types.ze_ipc_mem_handle_t()], 0); refused = ''\n"
        "except oneapi_l0.errors.Error as error: refused = str(error).splitlines()[0]\n"
        "same = driver.zel.zelLoaderTranslateHandle(driver.zel.types.zel_handle_type_t("
        "0), handle) == z.ffi.cast('void *', handle)\n"
        "print(json.dumps([len(handles), refused, [v.component_name for v in versions], same]))"
    )
    env = {"NEOReadDebugKeys": "1", "SetCommandStreamReceiver": "1"}
    env |= {"ProductFamilyOverride": "skl", "TMPDIR": str(tmp_path)}
    path = {"PYTHONPATH": str(ROOT)}
    result = subprocess.run(
        [sys.executable, "-c", code],
        cwd=tmp_path,
        env=os.environ | env | path,
        capture_output=True,
        text=True,
    )
    assert result.returncode == 0, result.stderr
    count, refused, components, same = json.loads(result.stdout.splitlines()[-1])
    assert count == 0
    assert refused.startswith("zexMemOpenIpcHandles: ")
    assert "loader" in components
    assert same


@pytest.mark.needs("headers")
def test_debians_loader_headers_are_what_specs_holds() -> None:
    from codegen import snapshot
    from codegen.import_headers import read_files

    folder = Path("/usr/include/level_zero")
    headers = [folder / "loader" / "ze_loader.h", folder / "layers" / "zel_tracing_api.h"]
    files, _ = read_files(headers, [], ROOT / "specs", "loader")
    for file in files:
        text = (ROOT / "specs" / file.path).read_text("utf-8")
        assert snapshot.dump(file) == text


TRACER = """
import json
import oneapi_l0
from oneapi_l0.raw import ze, zel
driver = oneapi_l0.open_driver("level_zero")
ffi = ze.ffi
mine = ffi.new_handle("mine")
tracer = driver.zel.zelTracerCreate(zel.zel_tracer_desc_t(pUserData=mine))
seen = []

@ffi.callback("ze_pfnDeviceGetCb_t")
def after(params, result, data, instance):
    seen.append([int(result), params.ppCount[0][0], ffi.from_handle(data)])

callbacks = ffi.new("ze_callbacks_t *")
callbacks.Device.pfnGetCb = after
driver.zel.zelTracerSetEpilogues(tracer, callbacks)
driver.zel.zelTracerSetEnabled(tracer, True)
count = len(driver.ze.zeDeviceGet(driver.handles[0]))
driver.zel.zelTracerSetEnabled(tracer, False)
driver.ze.zeDeviceGet(driver.handles[0])
driver.zel.zelTracerDestroy(tracer)
layers = {v.component_name: repr(v.spec_version) for v in driver.zel.zelLoaderGetVersions()}
device = driver.ze.zeDeviceGet(driver.handles[0])[0]
same = driver.zel.zelLoaderTranslateHandle(zel.zel_handle_type_t.DEVICE, device)
print(json.dumps([count, seen, layers, same != ffi.NULL]))
"""


@pytest.mark.needs("ze_loader", "gpu_driver")
def test_a_tracer_of_the_real_loader_calls_python(tmp_path: Path) -> None:
    """What `zel_tracing_api.h` declares, with the loader's tracing layer and Intel's driver."""
    env = {"NEOReadDebugKeys": "1", "SetCommandStreamReceiver": "1", "TMPDIR": str(tmp_path)}
    env |= {"ProductFamilyOverride": "skl", "ZE_ENABLE_TRACING_LAYER": "1"}
    result = subprocess.run(
        [sys.executable, "-c", TRACER],
        cwd=tmp_path,
        env=os.environ | env | {"PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
    )
    assert result.returncode == 0, result.stderr
    count, seen, layers, translated = json.loads(result.stdout.splitlines()[-1])
    assert seen == [[0, count, "mine"]] * 2  # the count, then the devices; nothing once disabled
    assert layers == {
        "loader": "ze_api_version_t.1_4",
        "tracing layer": "ze_api_version_t.1_4",
    }
    assert translated


def test_what_is_bound_is_an_opened_driver() -> None:
    from oneapi_l0.raw import zex

    with pytest.raises(TypeError, match=r"device\.driver\.opened"):
        zex.bind(None)  # type: ignore[arg-type]
