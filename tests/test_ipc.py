"""`oneapi_l0.ipc`: handles on their way between processes, and what is opened from them."""

from __future__ import annotations

import concurrent.futures
import gc
import multiprocessing
import os
import pickle
import socket
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import ipc_work
import numpy as np
import pytest

from oneapi_l0 import Context, Driver, Memory, errors, ipc
from oneapi_l0.drivers.testing import RecordingDriver

pytestmark = pytest.mark.needs("cpu")
SPAWN = multiprocessing.get_context("spawn")


@pytest.fixture(scope="module")
def here() -> Context:
    return ipc_work.context()


@pytest.fixture(scope="module")
def pool() -> Iterator[concurrent.futures.ProcessPoolExecutor]:
    with concurrent.futures.ProcessPoolExecutor(1, mp_context=SPAWN) as executor:
        yield executor


@pytest.fixture
def shared(here: Context) -> Iterator[tuple[Memory, ipc.IpcHandle]]:
    """Memory of 1000 int32 that are 1, and its handle."""
    with here.alloc_device(4000) as memory:
        memory.copy_from(np.ones(1000, "i4"))
        with memory.export_handle() as handle:
            yield memory, handle


def numbers(memory: Memory) -> Any:
    return memory.view("i4").copy_to()


# On the way -----------------------------------------------------------------------------------


def test_ipc_01_bytes_are_exact_on_every_way(shared: Any, tmp_path: Path) -> None:
    handle = shared[1]
    raw = handle.to_bytes()
    assert len(raw) == 64
    assert bytes(handle) == raw
    tmp_path.joinpath("handle").write_bytes(raw)
    reading, writing = os.pipe()
    os.write(writing, raw)
    copies = [
        ipc.IpcHandle.from_bytes(raw),
        pickle.loads(pickle.dumps(handle)),
        ipc.IpcHandle.from_bytes(tmp_path.joinpath("handle").read_bytes()),
        ipc.IpcHandle.from_bytes(os.read(reading, 64)),
    ]
    os.close(reading)
    os.close(writing)
    for copy in copies:
        assert copy == handle
        assert hash(copy) == hash(handle)
        assert copy.to_bytes() == raw
        with pytest.raises(ValueError, match="without its descriptor"):
            copy.fileno()
    assert copies[0] != ipc.IpcEventPoolHandle.from_bytes(raw)
    for wrong in (b"", raw[:63], raw + b"x"):
        with pytest.raises(ValueError, match="64 bytes"):
            ipc.IpcHandle.from_bytes(wrong)


def test_handles_go_to_a_pool_of_processes(
    shared: Any, pool: concurrent.futures.ProcessPoolExecutor
) -> None:
    memory, handle = shared
    workers = {pool.submit(ipc_work.double, handle).result() for _ in range(3)}
    assert os.getpid() not in workers
    assert (numbers(memory) == 8).all()


def test_memory_itself_goes_to_a_pool_of_processes(
    here: Context, pool: concurrent.futures.ProcessPoolExecutor
) -> None:
    """What arrives is opened there, and closed when nobody refers to it any more."""
    for memory in (here.alloc_device(4000), here.alloc_host(4000)):
        memory.copy_from(np.ones(1000, "i4"))
        assert pool.submit(ipc_work.double_numbers, memory).result() != os.getpid()
        assert (numbers(memory) == 2).all()
        opened = pickle.loads(pickle.dumps(memory))
        with pytest.raises(TypeError, match="pass on the handle that it came from"):
            pickle.dumps(opened)
        memory.close()
        assert (numbers(opened) == 2).all()


def test_handles_go_to_a_process_that_is_started(shared: Any) -> None:
    """As an argument, with the descriptor: the number is the new process's own."""
    memory, handle = shared
    before = len(os.listdir("/proc/self/fd"))
    receiving, sending = SPAWN.Pipe(duplex=False)
    process = SPAWN.Process(target=ipc_work.double_into, args=(handle, sending))
    process.start()
    worker, _ = receiving.recv()
    process.join()
    assert worker == process.pid
    assert (numbers(memory) == 2).all()
    for thing in (receiving, sending, process):
        thing.close()
    gc.collect()
    assert len(os.listdir("/proc/self/fd")) == before


def test_handles_go_over_a_socket_with_their_descriptor(here: Context) -> None:
    """What is sent so can be opened even when the exporter has freed it."""
    memory = here.alloc_device(100)
    memory.copy_from(np.full(25, 5, "i4"))
    event_pool = here.create_event_pool(2, flags=["ipc", "host_visible"])
    ours, theirs = socket.socketpair()
    with ours, theirs:
        ipc.send_handle(ours, memory.export_handle())
        ipc.send_handle(ours, event_pool.export_handle())
        received, events = ipc.receive_handle(theirs), ipc.receive_handle(theirs)
        ours.close()
        with pytest.raises(ConnectionError):
            ipc.receive_handle(theirs)
    memory.close()
    assert isinstance(received, ipc.IpcHandle)
    assert isinstance(events, ipc.IpcEventPoolHandle)
    fd = received.fileno()
    with received, received.open(here) as opened:
        assert (numbers(opened) == 5).all()
    with pytest.raises(OSError, match="Bad file descriptor"):
        os.fstat(fd)
    events.close()


def test_what_is_no_handle_is_refused_by_a_socket() -> None:
    ours, theirs = socket.socketpair()
    with ours, theirs:
        ours.send(b"x" * 65)
        with pytest.raises(ValueError, match="0 descriptors"):
            ipc.receive_handle(theirs)


def test_event_pools_go_to_a_pool_of_processes(
    here: Context, pool: concurrent.futures.ProcessPoolExecutor
) -> None:
    events = here.create_event_pool(4, flags=["ipc", "host_visible"])
    mine = [events.create_event(index) for index in range(4)]
    with events.export_handle() as handle:
        pool.submit(ipc_work.signal, handle, 2).result()
    assert mine[2].wait(10)
    assert not mine[1].is_signaled
    with pickle.loads(pickle.dumps(events)) as opened:
        assert opened.create_event(2).is_signaled
        assert opened.count is None
        with pytest.raises(errors.InvalidArgument, match=r"index is 0 to .*, not -1"):
            opened.create_event(-1)


def test_counter_based_events_are_opened(here: Context) -> None:
    flags = ["immediate", "non_immediate", "host_visible", "ipc"]
    event = here.create_counter_based_event(flags=flags)
    with event.export_handle() as handle:
        copy = pickle.loads(pickle.dumps(handle))
        with copy.open(here) as opened:
            assert opened.is_signaled
            with here.create_immediate_list(flags="in_order") as commands:
                commands.signal(event)
            assert opened.wait(10)
        with pytest.raises(errors.Closed, match="was closed"):
            _ = opened.handle
    with pickle.loads(pickle.dumps(event)) as opened:
        assert opened.is_signaled


def test_why_a_handle_cannot_be_opened_is_told(
    here: Context, pool: concurrent.futures.ProcessPoolExecutor
) -> None:
    memory = here.alloc_device(100)
    handle = memory.export_handle()
    assert pool.submit(ipc_work.refusal, handle).result() == ""
    memory.close()
    reason = pool.submit(ipc_work.refusal, handle).result()
    assert "INVALID_ARGUMENT" in reason
    assert f"process {os.getpid()} no longer exports" in reason
    handle.close()  # after the memory was freed: no error


# What is opened (dpctl's list) ----------------------------------------------------------------


def test_ipc_20_opened_memory_closed_once(here: Context, shared: Any) -> None:
    memory, handle = shared
    opened = handle.open(here)
    other = handle.open(here)
    assert opened.address != other.address
    assert opened.nbytes == 4000
    assert opened.kind == "device"
    assert not opened.closed
    opened.view("i4", (1,), offset=304 * 4).copy_from(np.array([77], "i4"))
    assert numbers(memory)[304] == 77
    pointer = opened.handle
    opened.close()
    opened.close()
    assert opened.closed
    for use in (lambda: opened.handle, opened.tobytes, opened.export_handle):
        with pytest.raises(errors.Closed, match="was closed"):
            use()
    assert numbers(other)[304] == 77
    ze = here.driver.ze
    with pytest.raises(errors.InvalidArgument, match="zeMemCloseIpcHandle"):
        ze.zeMemFree(here.handle, other.handle)
    for wrong in (memory.handle, pointer):
        with pytest.raises(errors.InvalidArgument):
            ze.zeMemCloseIpcHandle(here.handle, wrong)
    with other:
        assert not other.closed
    assert other.closed


def test_ipc_20_forgetting_it_closes_it(here: Context) -> None:
    def maps() -> int:
        gc.collect()
        return Path("/proc/self/maps").read_text().count("/memfd:oneapi_l0")

    with here.alloc_host(4000) as memory, memory.export_handle() as handle:
        memory.asarray("i4")[:] = 1
        before = maps()
        opened = handle.open(here)
        assert opened.kind == "host"
        array = opened.asarray("i4")
        assert maps() == before + 1
        opened.close()
        # The array needs it.
        assert maps() == before + 1
        assert array[0] == 1
        del array
        assert maps() == before


def test_kernels_and_lists_take_opened_memory(here: Context, shared: Any) -> None:
    memory, handle = shared
    path = Path(__file__).parent.parent / "examples" / "kernels" / "guide.spv"
    double_it = here.create_module(path)["double_it"]
    commands = here.create_immediate_list()
    with handle.open(here) as opened, here.alloc_device(4000) as copy:
        double_it[1000, 1](commands, opened, opened)
        commands.copy(copy, opened)
        assert (numbers(copy) == 2).all()
        commands.fill(opened, 0)
    assert (numbers(memory) == 0).all()


def test_what_closes_with_its_context(shared: Any) -> None:
    _, handle = shared
    with Context(ipc_work.context().device) as context:
        opened = handle.open(context)
    assert opened.closed


def test_an_inner_pointer_ends_where_its_allocation_does(here: Context, shared: Any) -> None:
    memory = shared[0]
    with memory.export_handle(offset=3996).open(here) as opened:
        assert opened.nbytes == 4
        opened.copy_from(np.array([9], "i4"))
    assert numbers(memory)[999] == 9


def test_ipc_11_success_without_a_pointer_is_an_error() -> None:
    """As Intel's adapter answers where it opened nothing."""
    driver = RecordingDriver()
    driver.answer("zeMemOpenIpcHandle", pptr=0)
    driver.answer("zeDriverGet", phDrivers=[1])
    driver.answer("zeDeviceGet", phDevices=[2])
    context = Context(Driver(driver, driver.ze.zeDriverGet()[0]).devices()[0])
    with pytest.raises(errors.Error, match="NULL"):
        ipc.IpcHandle.from_bytes(bytes(64)).open(context)
    assert driver.calls_of("zeMemOpenIpcHandle")[0].result == 0


def test_a_driver_before_1_6_keeps_its_handles() -> None:
    """It cannot take them back, which is no error."""
    driver = RecordingDriver()
    driver.answer("zeMemPutIpcHandle", result="ERROR_UNSUPPORTED_FEATURE")
    driver.answer("zeDriverGet", phDrivers=[1])
    driver.answer("zeDeviceGet", phDevices=[2])
    context = Context(Driver(driver, driver.ze.zeDriverGet()[0]))
    handle = ipc.export_handle(context, 4096)
    handle.close()
    assert len(driver.calls_of("zeMemPutIpcHandle")) == 1
    handle.close()
    assert len(driver.calls_of("zeMemPutIpcHandle")) == 1


# Descriptors ----------------------------------------------------------------------------------


def test_a_descriptor_is_mapped_without_level_zero(here: Context) -> None:
    memory = here.alloc_device(8000, extensions=[ipc.export_desc()])
    fd = memory.export_fd()
    code = (
        "import mmap, numpy, sys\n"
        "array = numpy.frombuffer(mmap.mmap(int(sys.argv[1]), 8000), 'f8')\n"
        "array[:] = numpy.arange(1000) / 2\n"
        "assert 'oneapi_l0' not in sys.modules\n"
    )
    subprocess.run([sys.executable, "-c", code, str(fd)], pass_fds=[fd], check=True)
    np.testing.assert_array_equal(memory.view("f8").copy_to(), np.arange(1000) / 2)
    copy = here.import_fd(fd, 8000)
    memory.close()
    assert copy.view("f8").copy_to()[999] == 499.5
    copy.close()


# Parts ----------------------------------------------------------------------------------------


def test_parts_of_an_allocation_open_as_one(here: Context, shared: Any) -> None:
    """On a device without tiles there is one; tests/test_cpu_multiple_ipc_handles.py has more."""
    memory = shared[0]
    parts = [ipc.IpcHandle.from_bytes(bytes(part)) for part in ipc.export_parts(here, memory)]
    with ipc.open_parts(here, parts) as opened:
        opened.copy_from(np.full(1000, 3, "i4"))
    assert (numbers(memory) == 3).all()
    with pytest.raises(errors.InvalidArgument, match="zexMemOpenIpcHandles: INVALID_ARGUMENT"):
        ipc.open_parts(here, [])
    with pytest.raises(errors.InvalidArgument, match="nothing to export"):
        ipc.export_parts(here, here.driver.ze.ffi.new("char[8]"))
