"""Unified Runtime between processes, and memory for other APIs: Intel's own Level Zero adapter on
the CPU driver, in two processes.

Names carry the ids of the list in docs/unified-runtime.md.
"""

from __future__ import annotations

import os
import pickle
import random
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
import pytest
from ur_work import Process

from oneapi_l0 import errors, ur
from oneapi_l0.raw import ur as spec
from oneapi_l0.ur.export import require_type

pytestmark = pytest.mark.needs("ur")
R = spec.ur_result_t
PAGE = 4096
# So many times as long, by hand: ONEAPI_L0_UR_FUZZ=100.
LONG = int(os.environ.get("ONEAPI_L0_UR_FUZZ", "0"))


@pytest.fixture(scope="module")
def processes(require: Callable[..., None]) -> Iterator[tuple[Process, Process]]:
    """An exporter and an importer, on the newer of Intel's two adapters."""
    require("ur")
    with Process() as exporter, Process() as importer:
        yield exporter, importer


@pytest.fixture(scope="module")
def exporter(processes: tuple[Process, Process]) -> Process:
    return processes[0]


@pytest.fixture(scope="module")
def importer(processes: tuple[Process, Process]) -> Process:
    return processes[1]


@pytest.fixture(scope="module")
def older(require: Callable[..., None]) -> Iterator[tuple[Process, Process]]:
    """The same on the older one."""
    require("ur")
    with Process(version=1) as exporter, Process(version=1) as importer:
        yield exporter, importer


@pytest.fixture(scope="module")
def validated(require: Callable[..., None]) -> Iterator[Process]:
    require("ur")
    with Process(UR_ENABLE_LAYERS="UR_LAYER_PARAMETER_VALIDATION") as process:
        yield process


def test_intels_adapter_says_what_it_shares(exporter: Process) -> None:
    assert exporter.do("about") == ("LEVEL_ZERO", "GPU", 2, True, True, True, True)
    assert exporter.do("claims", "IPC_MEMORY_SUPPORT_EXP")
    assert exporter.do("claims", "IPC_PHYSICAL_MEMORY_SUPPORT_EXP")
    assert exporter.do("claims", "MEMORY_EXPORT_EXPORTABLE_DEVICE_MEM_EXP")
    # It answers by the GPU's generation. What is said above was tried.
    assert not exporter.do("claims", "IPC_EVENT_SUPPORT_EXP")


def test_the_cpu_is_a_gpu_for_that_adapter_only(exporter: Process) -> None:
    assert exporter.do("about")[1] == "GPU"
    assert exporter.do("level_zero_type") == "CPU"


def test_the_older_adapter_shares_and_exports_memory(older: tuple[Process, Process]) -> None:
    assert older[0].do("about") == ("LEVEL_ZERO", "GPU", 1, True, False, False, True)


# Memory ---------------------------------------------------------------------------------------


def test_ipc_01_a_handle_arrives_as_it_was_sent(exporter: Process, tmp_path: Path) -> None:
    number = exporter.do("alloc", bytes(PAGE))
    handle = exporter.do("export", number)  # through concurrent.futures, by its reducer
    assert (handle.kind, handle.nbytes, len(handle.payload)) == ("memory", PAGE, 120)
    assert pickle.loads(pickle.dumps(handle)) == handle
    file = tmp_path / "handle"
    file.write_bytes(handle.to_bytes())
    assert ur.IpcHandle.from_bytes(file.read_bytes()) == handle
    exporter.do("close", number)


def test_ipc_02_two_handles_of_one_memory_open_the_same(
    exporter: Process, importer: Process
) -> None:
    number = exporter.do("alloc", b"twice" * 100)
    for _ in range(2):
        opened = importer.do("open", exporter.do("export", number))
        assert importer.do("read", opened, 5) == b"twice"
        importer.do("close", opened)
    exporter.do("close", number)


def test_ipc_03_a_handle_of_another_size_is_INVALID_VALUE(exporter: Process) -> None:
    number = exporter.do("alloc", bytes(PAGE))
    payload = exporter.do("export", number).payload
    for size in (len(payload) - 1, len(payload) + 1):
        arguments = ("context", "device", payload + b"\0", size, "out")
        assert exporter.do("code", "urIPCOpenMemHandleExp", *arguments) == R.ERROR_INVALID_VALUE
    exporter.do("close", number)


def test_ipc_04_NULL_arguments_have_the_codes_of_the_specification(validated: Process) -> None:
    memory = ("object", validated.do("alloc", bytes(PAGE)))
    pointer, handle = R.ERROR_INVALID_NULL_POINTER, R.ERROR_INVALID_NULL_HANDLE
    for name, arguments, expected in (
        ("urIPCGetMemHandleExp", ("null", memory, "out", "size out"), handle),
        ("urIPCGetMemHandleExp", ("context", memory, "null", "size out"), pointer),
        ("urIPCGetMemHandleExp", ("context", memory, "out", "null"), pointer),
        ("urIPCPutMemHandleExp", ("null", b"x"), handle),
        ("urIPCPutMemHandleExp", ("context", "null"), pointer),
        ("urIPCOpenMemHandleExp", ("null", "device", b"x", 1, "out"), handle),
        ("urIPCOpenMemHandleExp", ("context", "null", b"x", 1, "out"), handle),
        ("urIPCOpenMemHandleExp", ("context", "device", "null", 1, "out"), pointer),
        ("urIPCOpenMemHandleExp", ("context", "device", b"x", 1, "null"), pointer),
        ("urIPCCloseMemHandleExp", ("null", memory), handle),
        ("urIPCCloseMemHandleExp", ("context", "null"), pointer),
    ):
        assert validated.do("code", name, *arguments) == expected, (name, arguments)


def test_ipc_04_the_adapter_itself_gives_the_size_alone(exporter: Process) -> None:
    memory = ("object", exporter.do("alloc", bytes(PAGE)))
    arguments = ("context", memory, "null", "size out")
    assert exporter.do("code", "urIPCGetMemHandleExp", *arguments) == R.SUCCESS


def test_ipc_05_what_is_no_shared_memory_is_refused(exporter: Process) -> None:
    for name, arguments in (
        ("urIPCGetMemHandleExp", ("context", "not ours", "out", "size out")),
        ("urIPCGetMemHandleExp", ("context", "null", "out", "size out")),
        ("urIPCCloseMemHandleExp", ("context", "not ours")),
    ):
        assert exporter.do("code", name, *arguments) == R.ERROR_INVALID_ARGUMENT


def hello_and_world(exporter: Process, importer: Process) -> None:
    number = exporter.do("alloc", b"HELLO" + bytes(PAGE - 5))
    opened = importer.do("open", exporter.do("export", number))
    assert importer.do("read", opened, 5) == b"HELLO"
    importer.do("write", opened, b"WORLD")
    assert exporter.do("read", number, 5) == b"WORLD"
    importer.do("close", opened)
    exporter.do("close", number)


def test_ipc_06_each_process_sees_what_the_other_wrote(
    exporter: Process, importer: Process
) -> None:
    hello_and_world(exporter, importer)


def test_ipc_06_on_the_older_adapter_too(older: tuple[Process, Process]) -> None:
    hello_and_world(*older)


def test_host_memory_of_another_process_is_an_array(exporter: Process, importer: Process) -> None:
    number = exporter.do("alloc", b"on the host", "host")
    opened = importer.do("open", exporter.do("export", number))
    assert importer.do("on_the_host", opened) == b"on the host"
    device = importer.do("open", exporter.do("export", exporter.do("alloc", b"device")))
    with pytest.raises(TypeError, match="device memory has no address on the host"):
        importer.do("on_the_host", device)


@pytest.mark.parametrize("kind", ["device", "host", "shared"])
def test_ipc_07_kernels_of_both_work_on_one_memory(
    exporter: Process, importer: Process, kind: str
) -> None:
    values = np.arange(1000, dtype="f4")
    number = exporter.do("alloc", values.tobytes(), kind)
    opened = importer.do("open", exporter.do("export", number))
    importer.do("add", opened, 2.0)
    exporter.do("add", number, 0.5)
    for found in (exporter.do("read", number), importer.do("read", opened)):
        np.testing.assert_array_equal(np.frombuffer(found, "f4"), values + 2.5)
    importer.do("close", opened)
    exporter.do("close", number)


def test_ipc_08_what_is_open_stays_open_after_the_put(exporter: Process, importer: Process) -> None:
    number = exporter.do("alloc", b"still here")
    handle = exporter.do("export_as", number, "handle")
    opened = importer.do("open", exporter.do("sent", handle))
    exporter.do("put", handle)
    exporter.do("put", handle)
    assert importer.do("read", opened) == b"still here"
    importer.do("close", opened)
    exporter.do("close", number)
    exporter.do("put", handle)  # after the free


def test_ipc_08_what_was_freed_cannot_be_opened(exporter: Process, importer: Process) -> None:
    number = exporter.do("alloc", bytes(PAGE))
    handle = exporter.do("export", number)
    exporter.do("close", number)
    text = importer.do("why_not_open", handle)
    assert "urIPCOpenMemHandleExp" in text
    assert "must still be there" in text


def test_a_dead_exporters_handle_is_refused(importer: Process) -> None:
    with Process() as other:
        handle = other.do("export", other.do("alloc", bytes(PAGE)))
    assert "must still be there" in importer.do("why_not_open", handle)


def test_new_memory_at_the_address_of_old_is_the_new_one(
    processes: tuple[Process, Process], older: tuple[Process, Process]
) -> None:
    """Adapters remember what they opened."""
    for owner, other in (processes, older):
        addresses = set()
        for i in range(5):
            number = owner.do("alloc", bytes([i]) * PAGE)
            addresses.add(owner.do("use", number))
            opened = other.do("open", owner.do("export", number))  # and stays open
            assert other.do("read", opened) == bytes([i]) * PAGE
            owner.do("close", number)
        assert len(addresses) < 5


def test_what_is_open_stays_when_the_other_process_ends(importer: Process) -> None:
    with Process() as owner:
        number = owner.do("alloc", b"stays")
        opened = importer.do("open", owner.do("export", number))
        owner.do("close", number)
        assert importer.do("read", opened) == b"stays"
        number = owner.do("alloc", b"stays too")
        second = importer.do("open", owner.do("export", number))
        owner.kill()
    assert importer.do("read", second) == b"stays too"
    importer.do("write", second, b"here only")
    for number in (opened, second):
        importer.do("close", number)


def test_an_importer_that_is_killed_leaves_nothing_behind(exporter: Process) -> None:
    before = exporter.do("fds")
    number = exporter.do("alloc", b"mine")
    with Process() as other:
        other.do("open", exporter.do("export", number))
        other.kill()
    assert exporter.do("read", number) == b"mine"
    exporter.do("close", number)
    assert exporter.do("fds") == before


def test_ipc_09_a_memory_is_opened_2000_times(exporter: Process, importer: Process) -> None:
    number = exporter.do("alloc", bytes(PAGE))
    addresses, descriptors = importer.do("open_often", exporter.do("export", number), 2000)
    assert addresses >= 1  # Intel's adapter gives the same address as long as it is open
    assert descriptors == 0
    assert importer.do("read", importer.do("open", exporter.do("export", number)), 4) == bytes(4)
    exporter.do("close", number)


def test_ipc_10_eight_threads_get_and_put(exporter: Process) -> None:
    number = exporter.do("alloc", bytes(PAGE))
    assert exporter.do("get_and_put", number, 8, 250) == 1
    exporter.do("close", number)


def test_ipc_11_SUCCESS_with_NULL_is_an_error(exporter: Process) -> None:
    whole = exporter.do("export", exporter.do("alloc", bytes(PAGE)))
    with Process(UR_L0_USM_ALLOCATOR="1") as pooling:
        # Intel's adapter adds the place in the pool: NULL is not NULL any more.
        pooling.do("alloc", bytes(PAGE))
        pooled = pooling.do("export", pooling.do("alloc", bytes(PAGE)))
        for handle, reason in ((whole, "and returned NULL"), (pooled, "which is no memory at all")):
            with Process(lies=True) as deceived:
                text = deceived.do("why_not_open", handle)
            assert "reported success" in text
            assert reason in text


def test_ipc_16_the_refusal_names_what_forbids_it(exporter: Process, importer: Process) -> None:
    handle = exporter.do("export", exporter.do("alloc", bytes(PAGE)))
    payload = handle.payload.replace(
        exporter.do("pid").to_bytes(4, "little"), (1 << 22).to_bytes(4, "little")
    )
    text = importer.do("why_not_open", ur.IpcHandle("memory", payload, PAGE))
    assert "kernel.yama.ptrace_scope" in text
    assert "urIPCOpenMemHandleExp" in text


def test_ipc_20_opened_memory_is_closed_and_never_freed(
    exporter: Process, importer: Process
) -> None:
    number = exporter.do("alloc", b"mine" + bytes(PAGE))
    handle = exporter.do("export", number)
    first, second = importer.do("open", handle), importer.do("open", handle)
    importer.do("close", first)
    assert importer.do("read", second, 4) == b"mine"  # each is independent
    with pytest.raises(errors.InvalidArgument, match="another process's"):
        importer.do("export", second)
    importer.do("close", second)
    assert exporter.do("read", number, 4) == b"mine"
    exporter.do("close", number)


# Trust ------------------------------------------------------------------------------------------


def test_damaged_bytes_are_refused_before_the_adapter_sees_them(exporter: Process) -> None:
    handle = exporter.do("export", exporter.do("alloc", bytes(PAGE)))
    data = handle.to_bytes()
    generator = random.Random(6)
    for _ in range(2000):
        changed = bytearray(data)
        if generator.random() < 0.3:
            del changed[generator.randrange(len(data)) :]
        else:
            changed[generator.randrange(len(data))] ^= 1 << generator.randrange(8)
        with pytest.raises(errors.InvalidArgument):
            ur.IpcHandle.from_bytes(bytes(changed))


@pytest.mark.parametrize("seed", range(LONG or 1))
@pytest.mark.parametrize("version", [1, 2])
def test_an_altered_payload_crashes_nothing_and_shows_nothing_else(
    exporter: Process, older: tuple[Process, Process], version: int, seed: int
) -> None:
    owner = older[0] if version == 1 else exporter
    content = random.Random(seed).randbytes(PAGE)
    number = owner.do("alloc", content)
    owner.do("alloc", bytes(PAGE))
    handle = owner.do("export", number)
    # A process of its own: what a damaged handle opened may stay open there.
    with Process(version=version) as other:
        refused, opened, shown = other.do("open_altered", handle, seed, 300)
    assert refused > 50
    assert opened > 50  # most of what the adapter's handle says is ignored
    assert shown == {content}


def test_a_forged_handle_opens_no_more_than_the_memory(
    exporter: Process, importer: Process
) -> None:
    handle = exporter.do("export", exporter.do("alloc", bytes(16 << 20)))
    forged = ur.IpcHandle("memory", handle.payload, handle.nbytes + (64 << 20))
    assert "which is bytes 0 to" in importer.do("why_not_open", forged)
    assert importer.do("read", importer.do("open", handle), 4) == bytes(4)


def test_a_handle_shows_one_allocation_and_not_its_neighbours(
    exporter: Process, importer: Process, older: tuple[Process, Process]
) -> None:
    for owner, other in ((exporter, importer), older):
        owner.do("alloc", b"secret" * 100)
        number = owner.do("alloc", bytes(100))
        owner.do("alloc", b"secret" * 100)
        opened = other.do("open", owner.do("export", number))
        assert other.do("range", opened) == (0, 100)


def test_a_handle_of_something_else_is_refused(exporter: Process, importer: Process) -> None:
    handle = exporter.do("export", exporter.do("alloc", bytes(PAGE)))
    for kind in ("physical_memory", "event"):
        text = importer.do("why_not_open", handle, kind)
        assert text.startswith("InvalidArgument the handle is one of memory, not of ")


# Physical memory, events ------------------------------------------------------------------------


def test_physical_memory_is_shared(exporter: Process, importer: Process) -> None:
    number = exporter.do("physical", True)
    mapped = exporter.do("map", number)
    exporter.do("write", mapped, b"physical")
    handle = exporter.do("export", number)
    assert (handle.kind, len(handle.payload)) == ("physical memory", 16)
    there = importer.do("map", importer.do("open", handle, "physical_memory"))
    assert importer.do("read", there, 8) == b"physical"
    importer.do("write", there, b"PHYSICAL")
    assert exporter.do("read", mapped, 8) == b"PHYSICAL"


def test_a_put_leaves_physical_memory_with_its_exporter(
    exporter: Process, importer: Process
) -> None:
    number = exporter.do("physical", True)
    first = exporter.do("export_as", number, "handle")
    stale = exporter.do("sent", first)
    exporter.do("put", first)
    assert "urIPCOpenPhysMemHandleExp" in importer.do("why_not_open", stale, "physical_memory")
    mapped = exporter.do("map", number)
    exporter.do("write", mapped, b"again")
    opened = importer.do("open", exporter.do("export", number), "physical_memory")
    assert importer.do("read", importer.do("map", opened), 5) == b"again"


def test_physical_memory_without_the_flag_is_not_exported(exporter: Process) -> None:
    with pytest.raises(errors.InvalidArgument, match="urIPCGetPhysMemHandleExp"):
        exporter.do("export", exporter.do("physical", False))


def test_events_signal_from_process_to_process(exporter: Process, importer: Process) -> None:
    number = exporter.do("event")
    exporter.do("signal", number)
    handle = exporter.do("export", number)
    assert (handle.kind, len(handle.payload)) == ("event", 64)
    there = importer.do("open", handle, "event")
    assert importer.do("wait", there, 10)
    # And the other way: commands here wait for what is signalled there.
    importer.do("signal", there)
    memory = exporter.do("alloc", bytes(PAGE))
    exporter.do("fill_after", number, memory, 7)
    assert exporter.do("read", memory, 2) == b"\7\7"
    assert exporter.do("wait", number, 10)


def test_an_event_of_another_process_is_not_passed_on(exporter: Process, importer: Process) -> None:
    number = exporter.do("event")
    there = importer.do("open", exporter.do("export", number), "event")
    arguments = (("object", there), "out", "size out")
    assert importer.do("code", "urIPCGetEventHandleExp", *arguments) == R.ERROR_INVALID_EVENT
    plain = (("object", exporter.do("event", False)), "out", "size out")
    assert exporter.do("code", "urIPCGetEventHandleExp", *plain) == R.ERROR_INVALID_EVENT


def test_ipc_19_events_that_contradict_themselves_are_refused(exporter: Process) -> None:
    flags = spec.ur_exp_event_flags_t
    stype = int(spec.ur_structure_type_t.EXP_EVENT_DESC)
    for given, expected in (
        (flags.IPC_EXP | flags.ENABLE_PROFILING, R.ERROR_INVALID_VALUE),
        (0x100, R.ERROR_INVALID_ENUMERATION),
        (flags.IPC_EXP, R.SUCCESS),
    ):
        desc = {"stype": stype, "flags": int(given)}
        arguments = ("context", "device", desc, "event out")
        assert exporter.do("code", "urEventCreateExp", *arguments) == expected


# Export -----------------------------------------------------------------------------------------


def test_exported_memory_is_mapped_by_its_descriptor(
    exporter: Process, older: tuple[Process, Process]
) -> None:
    for process in (exporter, older[0]):
        number = process.do("exportable", 2 * PAGE)
        assert process.do("mapped", number) == (b"abab", b"host")
        process.do("close", number)


def test_a_descriptor_is_imported_again(exporter: Process, older: tuple[Process, Process]) -> None:
    for process in (exporter, older[0]):
        number = process.do("exportable", 2 * PAGE)
        seen, changed, (too_small, closed) = process.do("imported", number)
        assert (seen, changed) == (b"abab", b"cdcd")
        assert "has 8192 bytes, 8193 are asked for" in too_small
        assert "descriptor 9999: Bad file descriptor" in closed
        process.do("close", number)


def test_ipc_17_wrong_allocations_have_the_codes_of_the_specification(validated: Process) -> None:
    name = "urMemoryExportAllocExportableMemoryExp"
    for arguments, expected in (
        (("context", "device", 3, PAGE, 0, "out"), R.ERROR_UNSUPPORTED_ALIGNMENT),
        (("context", "device", 64, 0, 0, "out"), R.ERROR_INVALID_USM_SIZE),
        (("context", "device", 64, PAGE, 99, "out"), R.ERROR_INVALID_ENUMERATION),
        (("context", "device", 64, PAGE, 0, "null"), R.ERROR_INVALID_NULL_POINTER),
        (("context", "device", 64, PAGE, 0, "out"), R.SUCCESS),
    ):
        assert validated.do("code", name, *arguments) == expected, arguments


def test_ipc_18_the_adapters_descriptor_is_valid_until_the_free(exporter: Process) -> None:
    assert exporter.do("descriptor_life") == [True, False]


def test_handles_of_another_system_are_refused_and_not_exported_as_0(exporter: Process) -> None:
    for kind in ("WIN32_NT", "WIN32_NT_DX12_RESOURCE", "NO_SUCH"):
        with pytest.raises(errors.NotSupported, match=kind):
            exporter.do("exportable", PAGE, kind)
    with pytest.raises(errors.NotSupported, match="OPAQUE_FD"):
        require_type("OPAQUE_FD", "win32")
    require_type("WIN32_NT", "win32")
    # And by its C names: the CPU driver below has no such handles.
    win32 = int(spec.ur_exp_external_mem_type_t.WIN32_NT)
    arguments = ("context", "device", 64, PAGE, win32, "out")
    code = exporter.do("code", "urMemoryExportAllocExportableMemoryExp", *arguments)
    assert code not in (R.SUCCESS, R.ERROR_UNKNOWN)


# Opening ----------------------------------------------------------------------------------------


def python(code: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-W", "error", "-c", code]
    return subprocess.run(command, capture_output=True, text=True, timeout=60)


@pytest.mark.parametrize("version", [1, 2])
def test_a_process_ends_with_everything_open(require: Callable[..., None], version: int) -> None:
    require("ur")
    done = python(f"""
from oneapi_l0 import ur
context = ur.open(on="cpu-driver", version={version}).devices()[0].create_context()
queue, memory = context.create_queue(), context.alloc_device(1 << 24)
opened = context.open_memory(memory.export_handle())
shared = context.alloc_exportable(4096)
queue.fill(opened, 1)
u = context.driver.ur  # and what nobody will release
u.urUSMDeviceAlloc(context.handle, context.device.handle, None, None, 4096)
u.urIPCGetMemHandleExp(context.handle, memory)
u.urContextRetain(context.handle)
print("end")
""")
    assert (done.returncode, done.stdout, done.stderr) == (0, "end\n", "")


def test_a_process_with_another_loader_is_told_so(require: Callable[..., None]) -> None:
    require("ur")
    done = python("""
from oneapi_l0 import errors, native, ur
native.load("cpu")
try:
    ur.open(on="cpu-driver")
except errors.LibraryUnusable as error:
    print(error)
print(ur.open().backend.name)
""")
    assert done.stderr == ""
    assert "libze_loader.so.1 is already in this process" in done.stdout
    assert done.stdout.endswith("\nOPENCL\n")


def test_the_environment_chooses_for_programs_that_do_not(require: Callable[..., None]) -> None:
    require("ur")
    with Process(None, ONEAPI_L0_UR_ON="cpu-driver") as process:
        assert process.do("about")[:3] == ("LEVEL_ZERO", "GPU", 2)
