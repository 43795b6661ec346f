"""Tracing: every call with its arguments, its result and its time, and nothing when it is off."""

from __future__ import annotations

import importlib
import io
import json
import os
import random
import re
import subprocess
import sys
import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

import oneapi_l0
from oneapi_l0.drivers import Driver
from oneapi_l0.drivers.python import PythonDriver
from oneapi_l0.errors import Error, NotSupported
from oneapi_l0.raw import ze
from oneapi_l0.raw._types import Types
from oneapi_l0.tracing import Call, trace

LOADER = "libze_loader.so.1"
ffi = ze.ffi


class Tiny:
    """The implementation of a driver whose functions a test gives."""

    name = "tiny"

    def __init__(self, **functions: Callable[..., Any]) -> None:
        self.functions = functions

    def on_error(self, kind: Any, error: Any, traceback: Any) -> int:
        return 0x7FFFFFFE

    def last_error(self) -> str:
        return ""

    def close(self) -> None: ...


def tiny(**functions: Callable[..., Any]) -> Any:
    """The unchecked functions of such a driver."""
    return PythonDriver(Tiny(**functions)).functions


def record(function: str, implementation: Callable[..., Any], *arguments: Any) -> Call:
    """How a trace shows one call."""
    calls: list[Call] = []
    functions = tiny(**{function: implementation})
    with trace(calls):
        getattr(functions, function)(*arguments)
    (call,) = calls
    return call


def handle(kind: str, address: int) -> Any:
    return ffi.cast(f"ze_{kind}_handle_t", address)


def storing(address: int) -> Callable[..., int]:
    """A function that gives that address by its last argument."""

    def function(*arguments: Any) -> int:
        arguments[-1][0] = ffi.cast(ffi.typeof(arguments[-1]).item, address)
        return 0

    return function


def succeed(*_: Any) -> int:
    return 0


@pytest.fixture
def cpu(require: Callable[..., None]) -> Any:
    require("cpu")
    return oneapi_l0.open_driver("cpu")


def run(folder: Path, code: str, **env: str) -> subprocess.CompletedProcess[str]:
    inherited = {key: value for key, value in os.environ.items() if not key.startswith("ONEAPI")}
    result = subprocess.run(
        [sys.executable, "-W", "error", "-c", code],
        cwd=folder,
        env=inherited | env,
        capture_output=True,
        encoding="utf-8",
        timeout=60,
    )
    assert result.returncode == 0, result.stderr
    return result


# What is shown --------------------------------------------------------------------------------


def test_a_line_of_text_tells_the_whole_call() -> None:
    desc = ze.ze_fence_desc_t()
    call = record(
        "zeFenceCreate",
        storing(0x2000),
        handle("command_queue", 0x1000),
        desc.cdata,
        ffi.new("ze_fence_handle_t *"),
    )
    assert re.fullmatch(
        r"zeFenceCreate\(hCommandQueue=command_queue#1, desc=ze_fence_desc_t\(flags=0\)\)"
        r" -> SUCCESS phFence=fence#1  \d+\.\d µs",
        str(call),
    )
    assert call.inputs == {
        "hCommandQueue": "command_queue#1",
        "desc": "ze_fence_desc_t(flags=0)",
    }
    assert call.outputs == {"phFence": "fence#1"}
    assert (call.driver, call.result, call.error) == ("tiny", "SUCCESS", "")
    assert call.thread == threading.get_native_id()


def test_handles_keep_their_names_and_a_new_object_gets_a_new_one() -> None:
    functions = tiny(
        zeFenceCreate=storing(0x2000), zeFenceDestroy=succeed, zeFenceQueryStatus=succeed
    )
    calls: list[Call] = []
    with trace(calls):
        for _ in range(2):  # the driver gives the second fence the address of the first
            fence = ffi.new("ze_fence_handle_t *")
            functions.zeFenceCreate(handle("command_queue", 1), ze.ze_fence_desc_t().cdata, fence)
            functions.zeFenceQueryStatus(fence[0])
            functions.zeFenceDestroy(fence[0])
        # by any C type that cffi lets pass
        functions.zeFenceQueryStatus(ffi.cast("void *", 0x9000))
        functions.zeFenceQueryStatus(ffi.NULL)
    shown = [call.outputs.get("phFence") or call.inputs["hFence"] for call in calls]
    assert shown == [*["fence#1"] * 3, *["fence#2"] * 3, "fence#3", "NULL"]


def test_enumerators_flags_and_booleans_have_their_names() -> None:
    flags = ze.ze_command_queue_flags_t
    desc = ze.ze_command_queue_desc_t(
        flags=flags.IN_ORDER | flags.EXPLICIT_ONLY | 0x4000, mode=2, priority=77
    )
    call = record(
        "zeCommandQueueCreate",
        storing(1),
        handle("context", 1),
        handle("device", 2),
        desc.cdata,
        ffi.new("ze_command_queue_handle_t *"),
    )
    assert call.inputs["desc"] == (
        "ze_command_queue_desc_t(ordinal=0, index=0, flags=EXPLICIT_ONLY|IN_ORDER|0x4000, "
        "mode=ASYNCHRONOUS, priority=0x4d)"
    )

    def answer(*arguments: Any) -> int:
        arguments[-1][0] = 1
        return 0

    call = record(
        "zeDeviceCanAccessPeer",
        answer,
        handle("device", 1),
        handle("device", 2),
        ffi.new("ze_bool_t *"),
    )
    assert call.outputs == {"value": "True"}
    call = record("zeFenceHostSynchronize", succeed, handle("fence", 1), 2**64 - 1)
    assert call.inputs["timeout"] == "UINT64_MAX"


def test_chained_structs_follow_pNext_by_their_stype() -> None:
    def inputs(**members: Any) -> str:
        desc = ze.ze_host_mem_alloc_desc_t(**members)
        arguments = handle("context", 1), desc.cdata, 64, 8, ffi.new("void **")
        return record("zeMemAllocHost", storing(0x3000), *arguments).inputs["host_desc"]

    last = ze.ze_raytracing_mem_alloc_ext_desc_t()
    chain = ze.ze_external_memory_export_desc_t(
        flags=ze.ze_external_memory_type_flags_t.DMA_BUF, pNext=last
    )
    assert inputs(pNext=chain) == (
        "ze_host_mem_alloc_desc_t(pNext=ze_external_memory_export_desc_t("
        "pNext=ze_raytracing_mem_alloc_ext_desc_t(flags=0), flags=DMA_BUF), flags=0)"
    )
    chain = ze.ze_external_memory_export_desc_t()
    chain.cdata.pNext = chain.cdata  # it never ends
    assert len(inputs(pNext=chain)) < 1000
    chain.cdata.stype = 0x7FFF0000
    assert re.search(r"pNext=0x\w+ \(stype 0x7fff0000\), ", inputs(pNext=chain))
    assert "(pNext=0x10, flags=0)" in inputs(pNext=ffi.cast("void *", 0x10))
    assert inputs(stype=0) == "ze_host_mem_alloc_desc_t(stype=0x0, flags=0)"


def test_a_property_struct_shows_what_was_set_before_and_all_members_after() -> None:
    properties = ze.ze_memory_allocation_properties_t(
        pNext=ze.ze_external_memory_export_fd_t(flags=2)
    )

    def answer(context: Any, address: Any, found: Any, device: Any) -> int:
        found.type = ze.ze_memory_type_t.DEVICE
        found.pageSize = 4096
        device[0] = handle("device", 0x7000)
        return 0

    arguments = handle("context", 1), ffi.cast("void *", 0xABC0), properties.cdata
    call = record("zeMemGetAllocProperties", answer, *arguments, ffi.new("ze_device_handle_t *"))
    chained = "pNext=ze_external_memory_export_fd_t(flags=DMA_BUF, fd=0)"
    assert call.inputs == {
        "hContext": "context#1",
        "ptr": "0xabc0",
        "pMemAllocProperties": f"ze_memory_allocation_properties_t({chained})",
    }
    assert call.outputs == {
        "pMemAllocProperties": f"ze_memory_allocation_properties_t({chained}, type=DEVICE, id=0, "
        "pageSize=4096)",
        "phDevice": "device#1",
    }


def test_arrays_show_their_count_and_no_more_than_some_elements() -> None:
    events = [handle("event", 0x1000 + index) for index in range(20)]
    call = record(
        "zeCommandListAppendWaitOnEvents",
        succeed,
        handle("command_list", 1),
        20,
        ffi.new("ze_event_handle_t[]", events),
    )
    shown = ", ".join(f"event#{number}" for number in range(1, 9))
    assert call.inputs["phEvents"] == f"[{shown}, … 20 in all]"

    def devices(driver: Any, count: Any, found: Any) -> int:
        count[0] = 2
        found[0], found[1] = handle("device", 0x10), handle("device", 0x20)
        return 0

    room = ffi.new("ze_device_handle_t[]", [handle("device", 0xBAD)] * 4)
    call = record("zeDeviceGet", devices, handle("driver", 1), ffi.new("uint32_t *", 4), room)
    assert call.inputs == {"hDriver": "driver#1", "pCount": "4"}
    assert call.outputs == {"pCount": "2", "phDevices": "[device#1, device#2]"}


def test_text_is_bounded_and_buffers_are_addresses() -> None:
    data = b"secret secret"
    desc = ze.ze_module_desc_t(inputSize=len(data), pInputModule=data, pBuildFlags="-g" * 1000)
    outputs = ffi.new("ze_module_handle_t *"), ffi.NULL
    call = record(
        "zeModuleCreate", succeed, handle("context", 1), handle("device", 1), desc.cdata, *outputs
    )
    assert "secret" not in str(call)
    assert re.search(r"pInputModule=0x\w+, pBuildFlags='(-g){100}'…, ", call.inputs["desc"])
    assert call.inputs["phBuildLog"] == "NULL"
    call = record(
        "zeModuleGetFunctionPointer", storing(0x5000), handle("module", 1), b"f", ffi.new("void **")
    )
    assert call.inputs["pFunctionName"] == "'f'"
    assert call.outputs == {"pfnFunction": "0x5000"}


def test_a_string_that_is_filled_is_read_after_success_only_and_within_its_size() -> None:
    def name(code: int, size: int) -> dict[str, str]:
        def fill(kernel: Any, nbytes: Any, text: Any) -> int:
            text[0:8] = b"nameJUNK"
            nbytes[0] = size
            return code

        buffer = ffi.new("char[]", b"????????")[0:8]  # no NUL within
        return record(
            "zeKernelGetName", fill, handle("kernel", 1), ffi.new("size_t *", 8), buffer
        ).outputs

    assert name(0, 4) == {"pSize": "4", "pName": "'name'"}
    assert name(0, 2**40)["pName"] == "'nameJUNK'"  # the driver's count is more than there was room
    assert name(0x78000004, 4) == {}


def test_errors_are_recorded_with_their_result_code() -> None:
    call = record("zeFenceReset", lambda *_: 0x78000004, handle("fence", 1))
    assert (call.result, call.outputs) == ("ERROR_INVALID_ARGUMENT", {})
    assert " -> ERROR_INVALID_ARGUMENT  " in str(call)
    assert record("zeFenceReset", lambda *_: 0x1234, handle("fence", 1)).result == "0x1234"
    assert record("zeFenceQueryStatus", lambda *_: 1, handle("fence", 1)).result == "NOT_READY"


def test_what_raises_is_recorded_as_raised() -> None:
    functions = tiny(zeFenceReset=succeed)
    calls: list[Call] = []
    with trace(calls):
        with pytest.raises(NotSupported):
            functions.zeFenceDestroy(handle("fence", 1))  # the driver does not have it
        with pytest.raises(TypeError):
            functions.zeFenceReset("nonsense")
    missing, wrong = calls
    assert missing.result == ""
    assert missing.error.startswith("NotSupported: zeFenceDestroy needs Level Zero 1.0; ")
    assert "zeFenceDestroy(hFence=fence#1) -> raised NotSupported: " in str(missing)
    assert wrong.inputs == {"hFence": "'nonsense'"}
    assert wrong.error.startswith("TypeError: ")


# Whatever is passed ---------------------------------------------------------------------------


class Answering(Driver):
    """A driver that has every function of its library; all of them succeed and do nothing."""

    def __init__(self, library: str) -> None:
        super().__init__("answering")
        self.library = library

    def pointer(self, name: str) -> Any:
        return succeed


def every_function(library: str) -> dict[str, tuple[str, ...]]:
    found = {}
    for namespace in ("ur",) if library == "ur" else ("ze", "zes", "zet", "zer"):
        module = importlib.import_module(f"oneapi_l0._generated.{namespace}_prototypes")
        found.update(module.PROTOTYPES)
    return found


def hostile(library: str, line: str, chance: random.Random) -> Any:
    """Something for a parameter that a driver would refuse, or die of."""
    types = Types.of(library)
    ctype = re.sub(r"^(in|out|in,out) ", "", line.partition(" @")[0])
    ctype = ctype[: re.search(r"\w+$", ctype).start()].strip()  # type: ignore[union-attr]
    kind = types.ffi.typeof(ctype)
    if kind.kind in ("pointer", "function"):
        address = chance.choice([0, 0x10, 0xDEAD0000, 2**47, 2**64 - 1, 0x7FFF_FFFF_F000])
        if kind.kind == "pointer" and "char *" not in ctype and chance.random() < 0.4:
            try:
                pointee = types.ffi.new(f"{kind.item.cname}[1]")
                types.ffi.buffer(pointee)[:] = chance.randbytes(types.ffi.sizeof(pointee))
            except (TypeError, ValueError, types.ffi.error):
                return types.ffi.cast(kind, address)  # an incomplete type
            return pointee
        return types.ffi.cast(kind, address)
    if kind.kind == "primitive" or kind.kind == "enum":
        return chance.choice([0, 1, 3, 2**32 - 1, 2**31])
    return types.ffi.new(types.ffi.getctype(kind, "*"))[0]


@pytest.mark.parametrize("library", ["ze", "ur"])
def test_no_argument_crashes_a_trace(library: str) -> None:
    types = Types.of(library)
    functions = Answering(library).functions
    chance = random.Random(3)
    calls: list[Call] = []
    with trace(calls):
        for name, (_, *parameters) in every_function(library).items():
            pointers = ["*" in line or "_handle_t " in line for line in parameters]
            getattr(functions, name)(*[types.ffi.NULL if is_one else 0 for is_one in pointers])
            for _ in range(10):
                arguments = [hostile(library, line, chance) for line in parameters]
                getattr(functions, name)(*arguments)
            getattr(functions, name)(*[None] * len(parameters))
            getattr(functions, name)(*[object()] * len(parameters))
            getattr(functions, name)(*[[object()]] * len(parameters))
            getattr(functions, name)()
            getattr(functions, name)(*range(20))
    assert len(calls) == 16 * len(every_function(library))
    for call in calls:
        assert len(str(call)) < 20_000
        json.dumps([call.inputs, call.outputs])


def test_garbage_in_counts_is_not_believed() -> None:
    def boast(driver: Any, count: Any, found: Any) -> int:
        count[0] = 2**32 - 1
        return 0

    room = ffi.new("ze_device_handle_t[]", 2)
    call = record("zeDeviceGet", boast, handle("driver", 1), ffi.new("uint32_t *", 2), room)
    assert call.outputs == {"pCount": "UINT32_MAX", "phDevices": "[NULL, NULL]"}
    arguments = handle("driver", 1), ffi.new("uint32_t *", 2**31), ffi.new("ze_device_handle_t *")
    assert record("zeDeviceGet", boast, *arguments).outputs["phDevices"].startswith("[NULL")
    bad = ffi.cast("ze_event_handle_t *", 0x10)
    call = record(
        "zeCommandListAppendWaitOnEvents", succeed, handle("command_list", 1), 2**32 - 1, bad
    )
    assert call.inputs["phEvents"] == "0x10"


@pytest.mark.skipif(sys.platform != "linux", reason="needs mprotect")
def test_memory_is_read_as_far_as_it_goes() -> None:
    import ctypes
    import mmap

    pages = mmap.mmap(-1, 2 * mmap.PAGESIZE)
    begin = ctypes.addressof(ctypes.c_char.from_buffer(pages))
    end = begin + mmap.PAGESIZE
    pages[mmap.PAGESIZE - 4 : mmap.PAGESIZE] = b"name"  # and no NUL
    protect = ctypes.CDLL(None).mprotect
    protect.argtypes = [ctypes.c_size_t, ctypes.c_size_t, ctypes.c_int]
    assert protect(end, mmap.PAGESIZE, 0) == 0
    try:
        arguments = handle("module", 1), ffi.cast("char *", end - 4), ffi.new("void **")
        call = record("zeModuleGetFunctionPointer", succeed, *arguments)
        assert call.inputs["pFunctionName"] == "'name'"
        events = ffi.cast("ze_event_handle_t *", end - 16)
        call = record(
            "zeCommandListAppendWaitOnEvents", succeed, handle("command_list", 1), 3, events
        )
        assert call.inputs["phEvents"].startswith("[NULL, event#1, … 3 in all")
    finally:
        protect(end, mmap.PAGESIZE, mmap.PROT_READ | mmap.PROT_WRITE)


# Which calls ----------------------------------------------------------------------------------


def test_nothing_is_added_when_off(cpu: Any) -> None:
    pointer = type(ffi.callback("int(int)", lambda number: number))

    def functions() -> list[Any]:
        return [cpu.functions.zeDriverGet, cpu.ze.unchecked.zeDeviceGet]

    assert all(type(function) is pointer for function in functions())
    with trace([]):
        assert not any(isinstance(function, ffi.CData) for function in functions())
        with trace([]):
            pass
        assert not any(isinstance(function, ffi.CData) for function in functions())
    assert all(type(function) is pointer for function in functions())
    assert cpu.ze.zeDriverGet() == cpu.handles


def test_checked_and_unchecked_calls_are_traced_once(cpu: Any) -> None:
    calls: list[Call] = []
    count = ffi.new("uint32_t *")
    with trace(calls):
        (device,) = cpu.ze.zeDeviceGet(cpu.handles[0])
        found = cpu.ze.zeDeviceGetProperties(device)
        cpu.ze.unchecked.zeDriverGet(count, ffi.NULL)
        with pytest.raises(Error):
            cpu.ze.zeModuleCreate(None, device, ze.ze_module_desc_t())
    assert [call.function for call in calls] == [
        "zeDeviceGet",
        "zeDeviceGet",
        "zeDeviceGetProperties",
        "zeDriverGet",
    ]
    assert calls[1].outputs == {"pCount": "1", "phDevices": "[device#1]"}
    shown = calls[2].outputs["pDeviceProperties"]
    assert shown.startswith(f"ze_device_properties_t(type=CPU, vendorId={found.vendorId}, ")
    assert f"name={found.name!r}" in shown
    assert all(call.driver == cpu.name for call in calls)


def test_inner_traces_get_their_calls_and_so_do_outer_ones() -> None:
    functions = tiny(zeInit=succeed)
    outer: list[Call] = []
    inner: list[Call] = []
    with trace(outer):
        functions.zeInit(0)
        with trace(inner) as given:
            assert given is inner
            functions.zeInit(1)
        functions.zeInit(2)
    functions.zeInit(3)
    assert [call.inputs["flags"] for call in outer] == ["0", "GPU_ONLY", "VPU_ONLY"]
    assert inner == outer[1:2]


def test_a_trace_that_begins_before_a_driver_opens_gets_its_calls() -> None:
    calls: list[Call] = []
    with trace(calls):
        first, second = tiny(zeInit=succeed), tiny(zeInit=lambda *_: 0x78000001)
        first.zeInit(0)
        second.zeInit(0)
    assert [call.result for call in calls] == ["SUCCESS", "ERROR_UNINITIALIZED"]


def test_calls_of_every_thread_are_told_apart() -> None:
    functions = tiny(zeInit=succeed)
    text = io.StringIO()
    threads = {}
    start = threading.Barrier(4)

    def work() -> None:
        start.wait()
        threads[threading.get_native_id()] = True
        for _ in range(50):
            functions.zeInit(0)

    with trace(text):
        workers = [threading.Thread(target=work) for _ in range(4)]
        for worker in workers:
            worker.start()
        for worker in workers:
            worker.join()
        functions.zeInit(0)
    lines = text.getvalue().splitlines()
    assert len(lines) == 201
    for number in threads:
        assert sum(line.endswith(f" µs  thread {number}") for line in lines) == 50
    assert re.fullmatch(r"zeInit\(flags=0\) -> SUCCESS  [\d.]+ µs", lines[-1])


def test_traces_may_begin_and_end_while_other_threads_call() -> None:
    functions = tiny(zeInit=succeed)
    done = threading.Event()
    failures: list[BaseException] = []

    def work() -> None:
        try:
            while not done.is_set():
                assert functions.zeInit(0) == 0
        except BaseException as error:
            failures.append(error)

    workers = [threading.Thread(target=work) for _ in range(3)]
    for worker in workers:
        worker.start()
    for _ in range(200):
        with trace(io.StringIO()):
            functions.zeInit(0)
    done.set()
    for worker in workers:
        worker.join()
    assert not failures
    assert isinstance(functions.zeInit, ffi.CData)


# Where it goes --------------------------------------------------------------------------------


def test_text_goes_to_standard_error_a_path_or_a_file(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    functions, file, path = tiny(zeInit=succeed), io.StringIO(), tmp_path / "trace.txt"
    with trace(), trace(path), trace(file):
        functions.zeInit(0)
        assert path.read_text("utf-8").endswith(" µs\n")  # written at once
    texts = [capsys.readouterr().err, path.read_text("utf-8"), file.getvalue()]
    assert texts[0].startswith("zeInit(flags=0) -> SUCCESS  ")
    assert texts == texts[:1] * 3


def test_a_line_names_the_driver_where_there_are_several() -> None:
    text = io.StringIO()
    with trace(text):
        tiny(zeInit=succeed).zeInit(0)
        Answering("ur").functions.urLoaderTearDown()
    first, second = text.getvalue().splitlines()
    assert first.endswith(" µs")
    assert second.endswith(" µs  answering")


def test_a_function_gets_records_and_its_own_calls_are_none() -> None:
    functions = tiny(zeInit=succeed)
    calls: list[Call] = []

    def report(call: Call) -> None:
        calls.append(call)
        functions.zeInit(1)

    with trace(report):
        functions.zeInit(0)
    assert [call.inputs["flags"] for call in calls] == ["0"]


def test_a_trace_that_cannot_be_written_does_not_disturb_calls_and_says_so_at_the_end() -> None:
    functions = tiny(zeInit=succeed)
    calls: list[Call] = []
    full = OSError("disk full")

    def fail(call: Call) -> None:
        raise full

    def work() -> None:
        with trace(calls), trace(fail):
            assert functions.zeInit(0) == 0
            assert functions.zeInit(0) == 0

    with pytest.raises(OSError, match="disk full"):
        work()
    assert len(calls) == 2
    assert isinstance(functions.zeInit, ffi.CData)


def test_a_chrome_trace_loads_and_has_complete_events(tmp_path: Path) -> None:
    functions, path = tiny(zeInit=succeed, zeFenceReset=lambda *_: 1), tmp_path / "trace.json"
    with trace(path, format="chrome"):
        functions.zeInit(0)
        functions.zeFenceReset(handle("fence", 1))
        with pytest.raises(NotSupported):
            functions.zeFenceDestroy(handle("fence", 1))
    first, second, third = json.loads(path.read_text("utf-8"))
    assert set(first) == {"name", "cat", "ph", "ts", "dur", "pid", "tid", "args"}
    assert (first["name"], first["cat"], first["ph"]) == ("zeInit", "tiny", "X")
    assert (first["pid"], first["tid"]) == (os.getpid(), threading.get_native_id())
    assert first["args"] == {"in": {"flags": "0"}, "out": {}, "result": "SUCCESS"}
    assert first["dur"] > 0
    assert second["ts"] >= first["ts"] + first["dur"]
    assert second["args"]["result"] == "NOT_READY"
    assert third["args"]["error"].startswith("NotSupported: ")
    empty = io.StringIO()
    with trace(empty, format="chrome"):
        pass
    assert json.loads(empty.getvalue()) == []


def test_what_a_trace_cannot_be_written_to_is_refused() -> None:
    for to, form in [(None, "chrome"), ([], "chrome"), (3, "text"), (None, "xml")]:
        with pytest.raises((TypeError, ValueError)), trace(to, format=form):  # type: ignore[arg-type]
            pass
    assert isinstance(tiny(zeInit=succeed).zeInit, ffi.CData)


# The environment variable, other processes ----------------------------------------------------

USE_CPU = """
import oneapi_l0
driver = oneapi_l0.open_driver("cpu")
driver.ze.zeDeviceGet(driver.handles[0])
"""


@pytest.mark.needs("cpu")
def test_the_environment_variable_traces_a_whole_process(tmp_path: Path) -> None:
    assert run(tmp_path, USE_CPU).stderr == ""
    assert run(tmp_path, USE_CPU, ONEAPI_L0_TRACE="0").stderr == ""
    lines = run(tmp_path, USE_CPU, ONEAPI_L0_TRACE="1").stderr.splitlines()
    assert lines[0].startswith("zeInit(flags=0) -> SUCCESS  ")
    assert "phDevices=[device#1]" in lines[-1]
    assert run(tmp_path, USE_CPU, ONEAPI_L0_TRACE="trace.txt").stderr == ""
    text = tmp_path.joinpath("trace.txt").read_text("utf-8")
    assert [line.split("(")[0] for line in text.splitlines()] == [
        line.split("(")[0] for line in lines
    ]
    run(tmp_path, USE_CPU, ONEAPI_L0_TRACE="trace-%p.json")
    (path,) = tmp_path.glob("trace-*.json")
    events = json.loads(path.read_text("utf-8"))
    assert [event["name"] for event in events] == [line.split("(")[0] for line in lines]
    assert path.name == f"trace-{events[0]['pid']}.json"


@pytest.mark.needs("cpu")
def test_a_path_that_cannot_be_written_is_a_warning(tmp_path: Path) -> None:
    code = f"import warnings; warnings.simplefilter('default'){USE_CPU}"
    said = run(tmp_path, code, ONEAPI_L0_TRACE="missing/trace.txt").stderr
    assert "ONEAPI_L0_TRACE=missing/trace.txt: " in said
    assert "nothing is traced" in said


@pytest.mark.skipif(not hasattr(os, "fork"), reason="needs os.fork")
def test_a_forked_process_leaves_its_parents_trace_alone(tmp_path: Path) -> None:
    run(
        tmp_path,
        """
import os, warnings
warnings.simplefilter("ignore")
import test_tracing
from oneapi_l0.tracing import trace
with trace("trace.json", format="chrome"):
    test_tracing.tiny(zeInit=test_tracing.succeed).zeInit(0)
    child = os.fork()
    functions = test_tracing.tiny(zeInit=test_tracing.succeed)
    functions.zeInit(0)
if not child:
    os._exit(isinstance(functions.zeInit, test_tracing.ffi.CData))
assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 1
""",
        PYTHONPATH=os.pathsep.join([str(Path(__file__).parent), *sys.path]),
    )
    events = json.loads(tmp_path.joinpath("trace.json").read_text("utf-8"))
    assert len(events) == 2


def test_importing_the_package_does_not_import_tracing(tmp_path: Path) -> None:
    code = "import sys, oneapi_l0.raw.ze; print('oneapi_l0.tracing' in sys.modules)"
    assert run(tmp_path, code).stdout.strip() == "False"


# Real drivers ---------------------------------------------------------------------------------


@pytest.mark.needs("ze_loader", "gpu_driver")
def test_Intels_GPU_driver_is_traced(tmp_path: Path) -> None:
    code = """
import oneapi_l0
from oneapi_l0.raw import ze
from oneapi_l0.tracing import trace
with trace("trace.txt"):
    driver = oneapi_l0.open_driver("level_zero")
    z = driver.ze
    device = z.zeDeviceGet(driver.handles[0])[0]
    z.zeDeviceGetProperties(device)
    context = z.zeContextCreate(driver.handles[0], ze.ze_context_desc_t())
    queue = z.zeCommandQueueCreate(context, device, ze.ze_command_queue_desc_t())
    fence = z.zeFenceCreate(queue, ze.ze_fence_desc_t())
    try:
        z.zeMemAllocDevice(context, ze.ze_device_mem_alloc_desc_t(), 1 << 60, 64, device)
    except MemoryError:
        pass
    except oneapi_l0.errors.Error:
        pass
    z.zeFenceDestroy(fence)
assert isinstance(z.unchecked.zeFenceCreate, ze.ffi.CData)
"""
    env = {"NEOReadDebugKeys": "1", "SetCommandStreamReceiver": "1"}
    run(tmp_path, code, **env, ProductFamilyOverride="tgllp")
    text = tmp_path.joinpath("trace.txt").read_text("utf-8")
    assert re.search(
        r"^zeFenceCreate\(hCommandQueue=command_queue#1, desc=ze_fence_desc_t\(flags=0\)\)"
        r" -> SUCCESS phFence=fence#1  [\d.]+ µs$",
        text,
        re.MULTILINE,
    )
    assert "pDeviceProperties=ze_device_properties_t(type=GPU, vendorId=32902, " in text
    assert re.search(r"^zeMemAllocDevice\(.*\) -> ERROR_\w+  [\d.]+ µs$", text, re.MULTILINE)
    assert re.search(r"^zeFenceDestroy\(hFence=fence#1\) -> SUCCESS  ", text, re.MULTILINE)


@pytest.mark.needs("ur")
def test_unified_runtime_is_traced_with_the_answers_to_its_queries() -> None:
    from oneapi_l0.raw import ur

    driver = oneapi_l0.open_driver("unified_runtime")
    calls: list[Call] = []
    with trace(calls):
        (platform, *_) = driver.ur.urPlatformGet(driver.handles[0])
        (device, *_) = driver.ur.urDeviceGet(platform, ur.ur_device_type_t.ALL)
        name = driver.ur.urDeviceGetInfo(device, ur.ur_device_info_t.NAME)
        driver.ur.urDeviceGetInfo(device, ur.ur_device_info_t.TYPE)
        driver.ur.urDeviceGetInfo(device, ur.ur_device_info_t.PLATFORM)
        context = driver.ur.urContextCreate([device])
        driver.ur.urContextRelease(context)
    asked = [call for call in calls if "propName" in call.inputs and call.inputs["propSize"] != "0"]
    assert [call.inputs["propName"] for call in asked] == ["NAME", "TYPE", "PLATFORM"]
    assert [call.outputs["pPropValue"] for call in asked] == [repr(name), "CPU", "platform#1"]
    made, released = calls[-2:]
    assert made.inputs["phDevices"] == "[device#1]"
    assert made.outputs == {"phContext": "context#1"}
    assert released.inputs == {"hContext": "context#1"}
    assert all(call.result == "SUCCESS" for call in calls)
