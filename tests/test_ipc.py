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
from ipc_work import Object, Session

from oneapi_l0 import errors, ipc
from oneapi_l0.drivers.testing import RecordingDriver
from oneapi_l0.raw import ze

pytestmark = pytest.mark.needs("cpu")
FOREVER = 2**64 - 1
SPAWN = multiprocessing.get_context("spawn")


@pytest.fixture(scope="module")
def here() -> Session:
    return ipc_work.session()


@pytest.fixture(scope="module")
def pool() -> Iterator[concurrent.futures.ProcessPoolExecutor]:
    with concurrent.futures.ProcessPoolExecutor(1, mp_context=SPAWN) as executor:
        yield executor


@pytest.fixture
def shared(here: Session) -> Iterator[Any]:
    """Memory of 1000 int32 that are 1, as pointer, array and handle."""
    pointer = here.alloc(4000)
    array = here.array(pointer, 1000)
    array[:] = 1
    with ipc.export_handle(here.context, pointer) as handle:
        yield pointer, array, handle
    here.free(pointer)


# On the way -----------------------------------------------------------------------------------


def test_ipc_01_bytes_are_exact_on_every_way(shared: Any, tmp_path: Path) -> None:
    handle = shared[2]
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
    _, array, handle = shared
    workers = {pool.submit(ipc_work.double, handle).result() for _ in range(3)}
    assert os.getpid() not in workers
    assert (array == 8).all()


def test_handles_go_to_a_process_that_is_started(shared: Any) -> None:
    """As an argument, with the descriptor: the number is the new process's own."""
    _, array, handle = shared
    before = len(os.listdir("/proc/self/fd"))
    receiving, sending = SPAWN.Pipe(duplex=False)
    process = SPAWN.Process(target=ipc_work.double_into, args=(handle, sending))
    process.start()
    worker, _ = receiving.recv()
    process.join()
    assert worker == process.pid
    assert (array == 2).all()
    for thing in (receiving, sending, process):
        thing.close()
    gc.collect()
    assert len(os.listdir("/proc/self/fd")) == before


def test_handles_go_over_a_socket_with_their_descriptor(here: Session) -> None:
    """What is sent so can be opened even when the exporter has freed it."""
    pointer = here.alloc(100)
    here.array(pointer, 25)[:] = 5
    event_pool = here.pool(2)
    ours, theirs = socket.socketpair()
    with ours, theirs:
        ipc.send_handle(ours, ipc.export_handle(here.context, pointer))
        ipc.send_handle(ours, ipc.export_event_pool(here.context, event_pool))
        received, events = ipc.receive_handle(theirs), ipc.receive_handle(theirs)
        ours.close()
        with pytest.raises(ConnectionError):
            ipc.receive_handle(theirs)
    here.free(pointer)
    assert isinstance(received, ipc.IpcHandle)
    assert isinstance(events, ipc.IpcEventPoolHandle)
    fd = received.fileno()
    with received, received.open(here.context, here.device) as memory:
        assert (memory.asarray("i4") == 5).all()
    with pytest.raises(OSError, match="Bad file descriptor"):
        os.fstat(fd)
    events.close()


def test_what_is_no_handle_is_refused_by_a_socket(here: Session) -> None:
    ours, theirs = socket.socketpair()
    with ours, theirs:
        ours.send(b"x" * 65)
        with pytest.raises(ValueError, match="0 descriptors"):
            ipc.receive_handle(theirs)


def test_event_pools_go_to_a_pool_of_processes(
    here: Session, pool: concurrent.futures.ProcessPoolExecutor
) -> None:
    events = here.pool(4)
    mine = [here.event(events, index) for index in range(4)]
    handle = ipc.export_event_pool(here.context, events)
    pool.submit(ipc_work.signal, handle, 2).result()
    here.ze.zeEventHostSynchronize(mine[2], FOREVER)
    assert here.ze.zeEventQueryStatus(mine[1]) is ze.ze_result_t.NOT_READY
    handle.close()


def test_counter_based_events_are_opened(here: Session) -> None:
    desc = ze.ze_event_counter_based_desc_t(flags=0xF)
    event = here.ze.zeEventCounterBasedCreate(here.context.handle, here.device.handle, desc)
    with ipc.export_event(here.context, Object(here.driver, event)) as handle:
        copy = pickle.loads(pickle.dumps(handle))
        with copy.open(here.context) as opened:
            assert here.ze.zeEventQueryStatus(opened.handle) is ze.ze_result_t.SUCCESS
        with pytest.raises(errors.Closed, match="was closed"):
            _ = opened.handle
    here.ze.zeEventDestroy(event)


def test_why_a_handle_cannot_be_opened_is_told(
    here: Session, pool: concurrent.futures.ProcessPoolExecutor
) -> None:
    pointer = here.alloc(100)
    handle = ipc.export_handle(here.context, pointer)
    assert pool.submit(ipc_work.refusal, handle).result() == ""
    here.free(pointer)
    reason = pool.submit(ipc_work.refusal, handle).result()
    assert "INVALID_ARGUMENT" in reason
    assert f"process {os.getpid()} no longer exports" in reason
    handle.close()  # after the memory was freed: no error


# What is opened (dpctl's list) ----------------------------------------------------------------


def test_ipc_20_opened_memory_closed_once(here: Session, shared: Any) -> None:
    pointer, array, handle = shared
    memory = handle.open(here.context, here.device)
    other = handle.open(here.context, here.device)
    assert memory.address != other.address
    assert memory.nbytes == 4000
    assert not memory.closed
    memory.asarray("i4", (10, 100))[3, 4] = 77
    assert array[304] == 77
    assert len(memory.view()) == 4000
    memory.close()
    memory.close()
    assert memory.closed
    for use in (lambda: memory.pointer, memory.view, memory.asarray):
        with pytest.raises(errors.Closed, match="was closed"):
            use()
    assert other.asarray("i4")[304] == 77
    with pytest.raises(errors.InvalidArgument, match="zeMemCloseIpcHandle"):
        here.free(other.pointer)
    with pytest.raises(errors.InvalidArgument):
        here.ze.zeMemCloseIpcHandle(here.context.handle, pointer)
    with other:
        assert not other.closed
    assert other.closed


def test_ipc_20_forgetting_it_closes_it(here: Session, shared: Any) -> None:
    handle = shared[2]

    def maps() -> int:
        gc.collect()
        return Path("/proc/self/maps").read_text().count("/memfd:oneapi_l0")

    before = maps()
    memory = handle.open(here.context, here.device)
    array = memory.asarray("i4")
    assert maps() == before + 1
    del memory
    # The array needs it.
    assert maps() == before + 1
    assert array[0] == 1
    del array
    assert maps() == before


def test_memory_is_not_closed_under_an_array(here: Session, shared: Any) -> None:
    memory = shared[2].open(here.context, here.device)
    array = memory.asarray("i4")[10:]
    with pytest.raises(BufferError, match="1 arrays or views"):
        memory.close()
    assert array[0] == 1
    del array
    memory.close()


def test_an_inner_pointer_ends_where_its_allocation_does(here: Session, shared: Any) -> None:
    pointer, array, _ = shared
    inner = ze.ffi.cast("char *", pointer) + 3996
    with ipc.export_handle(here.context, inner).open(here.context, here.device) as memory:
        assert memory.nbytes == 4
        memory.asarray("i4")[0] = 9
    assert array[999] == 9


def test_ipc_11_success_without_a_pointer_is_an_error() -> None:
    """As Intel's adapter answers where it opened nothing."""
    driver = RecordingDriver()
    driver.answer("zeDriverGet", phDrivers=[1])
    driver.answer("zeMemOpenIpcHandle", pptr=0)
    made = driver.ze.zeContextCreate(driver.ze.zeDriverGet()[0], ze.ze_context_desc_t())
    context = Object(driver, made)
    driver.answer("zeDeviceGet", phDevices=[2])
    device = Object(driver, driver.ze.zeDeviceGet(driver.ze.zeDriverGet()[0])[0])
    with pytest.raises(errors.Error, match="NULL"):
        ipc.IpcHandle.from_bytes(bytes(64)).open(context, device)
    assert driver.calls_of("zeMemOpenIpcHandle")[0].result == 0


def test_a_driver_before_1_6_keeps_its_handles() -> None:
    """It cannot take them back, which is no error."""
    driver = RecordingDriver()
    driver.answer("zeMemPutIpcHandle", result="ERROR_UNSUPPORTED_FEATURE")
    driver.answer("zeDriverGet", phDrivers=[1])
    made = driver.ze.zeContextCreate(driver.ze.zeDriverGet()[0], ze.ze_context_desc_t())
    handle = ipc.export_handle(Object(driver, made), 4096)
    handle.close()
    assert len(driver.calls_of("zeMemPutIpcHandle")) == 1
    handle.close()
    assert len(driver.calls_of("zeMemPutIpcHandle")) == 1


# Descriptors ----------------------------------------------------------------------------------


def test_a_descriptor_is_mapped_without_level_zero(here: Session) -> None:
    pointer = here.alloc(8000, ipc.export_desc())
    fd = ipc.export_fd(here.context, pointer)
    code = (
        "import mmap, numpy, sys\n"
        "array = numpy.frombuffer(mmap.mmap(int(sys.argv[1]), 8000), 'f8')\n"
        "array[:] = numpy.arange(1000) / 2\n"
        "assert 'oneapi_l0' not in sys.modules\n"
    )
    subprocess.run([sys.executable, "-c", code, str(fd)], pass_fds=[fd], check=True)
    np.testing.assert_array_equal(here.array(pointer, 1000, "f8"), np.arange(1000) / 2)
    copy = ipc.import_fd(here.context, here.device, fd, 8000)
    here.free(pointer)
    assert here.array(copy, 1000, "f8")[999] == 499.5
    here.free(copy)


# Parts ----------------------------------------------------------------------------------------


def test_parts_of_an_allocation_open_as_one(here: Session, shared: Any) -> None:
    """On a device without tiles there is one; tests/test_cpu_multiple_ipc_handles.py has more."""
    pointer, array, _ = shared
    parts = [
        ipc.IpcHandle.from_bytes(bytes(part)) for part in ipc.export_parts(here.context, pointer)
    ]
    with ipc.open_parts(here.context, here.device, parts) as memory:
        memory.asarray("i4")[:] = 3
    assert (array == 3).all()
    with pytest.raises(errors.InvalidArgument, match="zexMemOpenIpcHandles: INVALID_ARGUMENT"):
        ipc.open_parts(here.context, here.device, [])
    with pytest.raises(errors.InvalidArgument, match="nothing to export"):
        ipc.export_parts(here.context, ze.ffi.new("char[8]"))
