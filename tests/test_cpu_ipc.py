"""Memory of the CPU driver between real processes (C rows of the programming guide's acceptance
table): handles, descriptors, lifetimes, and what a forged handle gets.
"""

from __future__ import annotations

import ctypes
import errno
import gc
import mmap
import os
import random
import struct
import threading
from binascii import crc32
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from partner import Partner
from test_cpu_driver import FOREVER, NULL, Calls, R
from test_cpu_memory import address, allocate, properties

from oneapi_l0._generated import _ze_cffi
from oneapi_l0._generated import ze as spec
from oneapi_l0.drivers.cpu import ipc_transport

ffi: Any = _ze_cffi.ffi

pytestmark = pytest.mark.needs("cpu")
PAGE = mmap.PAGESIZE
STYPES = spec.ze_structure_type_t
TYPES = spec.ze_memory_type_t
OPAQUE_FD = int(spec.ze_external_memory_type_flags_t.OPAQUE_FD)
DMA_BUF = int(spec.ze_external_memory_type_flags_t.DMA_BUF)


@pytest.fixture(scope="module")
def calls() -> Calls:
    return Calls()


@pytest.fixture(scope="module")
def partner(calls: Calls) -> Iterator[Partner]:
    with Partner() as process:
        yield process


def view(p: Any, nbytes: int, dtype: str = "u1") -> Any:
    return np.frombuffer(ffi.buffer(p, nbytes), dtype)


def handle_of(calls: Calls, p: Any) -> bytes:
    out = ffi.new("ze_ipc_mem_handle_t *")
    calls.ok("zeMemGetIpcHandle", calls.context, ffi.cast("void *", p), out)
    return bytes(ffi.buffer(out))


def as_struct(raw: bytes, c_type: str = "ze_ipc_mem_handle_t") -> Any:
    out = ffi.new(f"{c_type} *")
    ffi.buffer(out)[:] = raw
    return out[0]


def open_here(calls: Calls, raw: bytes, flags: int = 0) -> Any:
    """The pointer, or the result code."""
    out = ffi.new("void **")
    arguments = calls.context, calls.device, as_struct(raw), flags, out
    result = calls.call("zeMemOpenIpcHandle", *arguments)
    return out[0] if result == 0 else result


def close(calls: Calls, p: Any) -> int:
    return calls.call("zeMemCloseIpcHandle", calls.context, p)


def free(calls: Calls, p: Any) -> None:
    calls.ok("zeMemFree", calls.context, p)


def fd_of(raw: bytes) -> int:
    return struct.unpack_from("<I", raw)[0]


def with_fd(raw: bytes, fd: int) -> bytes:
    return struct.pack("<I", fd) + raw[4:]


def exportable(calls: Calls, size: int, kind: str = "Device") -> Any:
    desc = ffi.new(
        "ze_external_memory_export_desc_t *",
        {"stype": int(STYPES.EXTERNAL_MEMORY_EXPORT_DESC), "flags": OPAQUE_FD},
    )
    return allocate(calls, kind, size, pNext=ffi.cast("void *", desc))


def exported_fd(calls: Calls, p: Any, flags: int = OPAQUE_FD) -> tuple[int, int]:
    """Result code and descriptor."""
    extension = ffi.new(
        "ze_external_memory_export_fd_t *",
        {"stype": int(STYPES.EXTERNAL_MEMORY_EXPORT_FD), "flags": flags, "fd": -1},
    )
    out = ffi.new("ze_memory_allocation_properties_t *", {"pNext": ffi.cast("void *", extension)})
    result = calls.call("zeMemGetAllocProperties", calls.context, p, out, NULL)
    return result, extension.fd


def imported(calls: Calls, fd: int, size: int, kind: str = "Device", flags: int = OPAQUE_FD) -> Any:
    extension = ffi.new(
        "ze_external_memory_import_fd_t *",
        {"stype": int(STYPES.EXTERNAL_MEMORY_IMPORT_FD), "flags": flags, "fd": fd},
    )
    return allocate(calls, kind, size, pNext=ffi.cast("void *", extension))


def resources() -> tuple[int, int]:
    """Descriptors and shared mappings of this process."""
    gc.collect()
    maps = Path("/proc/self/maps").read_text()
    return len(os.listdir("/proc/self/fd")), maps.count("/memfd:oneapi_l0")


# Handles --------------------------------------------------------------------------------------


@pytest.mark.parametrize("kind", ["Device", "Host", "Shared"])
@pytest.mark.parametrize("size", [100, 5 << 20])
def test_C2_ipc_06_two_processes_see_one_memory(
    calls: Calls, partner: Partner, kind: str, size: int
) -> None:
    p = allocate(calls, kind, size)
    memory = view(p, size)
    memory[:5] = list(b"HELLO")
    memory[-1] = 7
    opened = partner.do("open_memory", handle_of(calls, p))
    assert partner.do("read", opened, size) == b"HELLO" + bytes(size - 6) + b"\7"
    assert partner.do("properties", opened) == (getattr(TYPES, kind.upper()), size, 0)
    partner.do("write", opened, b"WORLD")
    assert memory[:5].tobytes() == b"WORLD"
    assert partner.do("close_memory", opened) == 0
    free(calls, p)


def test_ipc_07_kernels_of_both_processes_work_on_it(calls: Calls, partner: Partner) -> None:
    n = 1 << 16
    p = allocate(calls, "Device", 4 * n)
    numbers = view(p, 4 * n, "i4")
    opened = partner.do("open_memory", handle_of(calls, p))
    for turn in range(1, 4):
        # Read and write after the export, by kernels that run here.
        kernel = calls.kernel("atomic_count", numbers)
        calls.launch(calls.immediate(mode=1), kernel, 100)
        partner.do("count_up", opened, 23)
        assert numbers[0] == 123 * turn
    numbers[:] = np.arange(n)
    assert np.frombuffer(partner.do("read", opened, 4 * n), "i4").sum() == n * (n - 1) // 2
    partner.do("write", opened, (n - np.arange(n, dtype="i4")).tobytes())
    assert (numbers == n - np.arange(n)).all()
    partner.do("close_memory", opened)
    free(calls, p)


def test_C1_C2_the_other_process_exports_and_this_one_opens(calls: Calls, partner: Partner) -> None:
    number, raw = partner.do("alloc", 1000, b"theirs")
    p = open_here(calls, raw)
    assert view(p, 6).tobytes() == b"theirs"
    calls.launch(calls.immediate(mode=1), calls.kernel("store", view(p, 40, "i4"), 5), 10)
    assert partner.do("read", number, 40) == np.full(10, 5, "i4").tobytes()
    assert close(calls, p) == 0
    assert partner.do("free", number) == 0


def test_C1_a_handle_is_64_bytes_and_the_same_each_time(calls: Calls) -> None:
    p = allocate(calls, "Device", 64)
    first = handle_of(calls, p)
    assert len(first) == 64
    assert handle_of(calls, p) == first
    other = allocate(calls, "Device", 64)
    assert handle_of(calls, other)[8:] != first[8:]
    free(calls, other)
    free(calls, p)


@pytest.mark.parametrize("offset", [1, 4096, 9999])
def test_inner_pointers_are_opened_where_they_point(
    calls: Calls, partner: Partner, offset: int
) -> None:
    p = allocate(calls, "Device", 10_000)
    view(p, 10_000)[:] = np.arange(10_000) % 251
    raw = handle_of(calls, ffi.cast("char *", p) + offset)
    opened = partner.do("open_memory", raw)
    assert partner.do("read", opened, 1) == bytes([offset % 251])
    assert partner.do("properties", opened) == (TYPES.DEVICE, 10_000, offset)
    assert partner.do("close_memory", opened) == 0
    free(calls, p)


def test_ipc_05_memory_of_others_has_no_handle(calls: Calls) -> None:
    out = ffi.new("ze_ipc_mem_handle_t *")
    own = ffi.new("char[64]")
    get = "zeMemGetIpcHandle"
    assert calls.call(get, calls.context, own, out) == R.ERROR_INVALID_ARGUMENT
    assert calls.call(get, calls.context, NULL, out) == R.ERROR_INVALID_NULL_POINTER
    p = allocate(calls, "Device", 64)
    assert calls.call(get, calls.context, p, NULL) == R.ERROR_INVALID_NULL_POINTER
    assert calls.call(get, NULL, p, out) == R.ERROR_INVALID_NULL_HANDLE
    free(calls, p)
    assert calls.call(get, calls.context, p, out) == R.ERROR_INVALID_ARGUMENT


def test_an_export_exposes_its_allocation_and_nothing_else(calls: Calls) -> None:
    """Small allocations lie side by side in one piece; the file has one of them."""
    neighbours = [allocate(calls, "Device", PAGE) for _ in range(8)]
    for i, p in enumerate(neighbours):
        view(p, PAGE)[:] = i + 1
    raw = handle_of(calls, neighbours[3])
    with mmap.mmap(fd_of(raw), 0) as whole:
        assert len(whole) == PAGE
        assert whole[:] == bytes([4]) * PAGE
        view(neighbours[3], PAGE)[5] = 99
        assert whole[5] == 99
    for i, p in enumerate(neighbours):
        assert view(p, PAGE)[0] == i + 1
        free(calls, p)
    # The pages are as good as new, and whoever gets them next gets zeros.
    again = [allocate(calls, "Device", PAGE) for _ in range(8)]
    for p in again:
        assert not view(p, PAGE).any()
        free(calls, p)


def test_the_size_of_an_export_cannot_be_changed(calls: Calls) -> None:
    p = allocate(calls, "Device", 3 * PAGE)
    fd = fd_of(handle_of(calls, p))
    for nbytes in (0, PAGE, 10 * PAGE):
        with pytest.raises(PermissionError):
            os.ftruncate(fd, nbytes)
    free(calls, p)


def test_C3_ipc_09_every_open_gives_another_pointer(calls: Calls, partner: Partner) -> None:
    before = resources()
    number, raw = partner.do("alloc", 100, b"many")
    pointers = [open_here(calls, raw) for _ in range(2000)]
    assert len({address(p) for p in pointers}) == 2000
    assert view(pointers[1234], 4).tobytes() == b"many"
    assert resources() == (before[0], before[1] + 2000)
    random.Random(1).shuffle(pointers)
    assert {close(calls, p) for p in pointers} == {0}
    assert resources() == before
    partner.do("free", number)


def test_ipc_10_threads_get_and_put(calls: Calls) -> None:
    p = allocate(calls, "Device", 3 << 20)
    found: list[bytes] = []

    def get_and_put() -> None:
        raw = b""
        for _ in range(2000):
            raw = handle_of(calls, p)
            calls.ok("zeMemPutIpcHandle", calls.context, as_struct(raw))
        found.append(raw)

    threads = [threading.Thread(target=get_and_put) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(found) == 8
    assert len(set(found)) == 1
    q = open_here(calls, found[0])
    view(p, 1)[0] = 42
    assert view(q, 1)[0] == 42
    close(calls, q)
    free(calls, p)


@pytest.mark.parametrize("flags", [1, 2])
def test_memory_is_opened_with_either_bias(calls: Calls, flags: int) -> None:
    p = allocate(calls, "Device", 64)
    q = open_here(calls, handle_of(calls, p), flags)
    view(p, 1)[0] = 3
    assert view(q, 1)[0] == 3
    close(calls, q)
    assert open_here(calls, handle_of(calls, p), 4) == R.ERROR_INVALID_ENUMERATION
    free(calls, p)


def test_properties_choose_the_kind_of_handle(calls: Calls) -> None:
    p = allocate(calls, "Device", 64)
    out = ffi.new("ze_ipc_mem_handle_t *")
    desc = ffi.new("ze_ipc_mem_handle_type_ext_desc_t *")

    def get(stype: int, flags: int) -> int:
        desc.stype, desc.typeFlags = stype, flags
        chain = ffi.cast("void *", desc)
        return calls.call("zeMemGetIpcHandleWithProperties", calls.context, p, chain, out)

    kind = int(STYPES.IPC_MEM_HANDLE_TYPE_EXT_DESC)
    for flags in (0, 1):
        assert get(kind, flags) == 0
        assert bytes(ffi.buffer(out)) == handle_of(calls, p)
    assert get(kind, 2) == R.ERROR_UNSUPPORTED_FEATURE
    assert get(kind, 4) == R.ERROR_INVALID_ENUMERATION
    assert get(int(STYPES.DEVICE_MEM_ALLOC_DESC), 1) == R.ERROR_INVALID_ARGUMENT
    free(calls, p)
    # The same may be asked for when memory is allocated.
    desc.stype, desc.typeFlags = kind, 1
    free(calls, allocate(calls, "Device", 64, pNext=ffi.cast("void *", desc)))
    desc.typeFlags = 2
    refused = allocate(calls, "Device", 64, pNext=ffi.cast("void *", desc))
    assert refused == R.ERROR_UNSUPPORTED_FEATURE
    properties = ffi.new("ze_driver_ipc_properties_t *")
    calls.ok("zeDriverGetIpcProperties", calls.driver, properties)
    assert properties.flags == 3


# Lifetimes ------------------------------------------------------------------------------------


def test_ipc_08_opened_memory_outlives_put_and_free(calls: Calls, partner: Partner) -> None:
    before = resources()
    p = allocate(calls, "Device", 100)
    view(p, 4)[:] = list(b"stay")
    raw = handle_of(calls, p)
    put = "zeMemPutIpcHandle"
    opened = partner.do("open_memory", raw)
    for _ in range(3):
        assert calls.call(put, calls.context, as_struct(raw)) == 0
    assert partner.do("read", opened, 4) == b"stay"
    free(calls, p)
    assert resources() == before
    # Nobody else gets what is still open, and nobody can open it any more.
    q = allocate(calls, "Device", 100)
    view(q, 4)[:] = list(b"next")
    assert partner.do("read", opened, 4) == b"stay"
    gone = partner.do("open_memory", raw)
    assert gone.startswith("0x78000004")
    assert "freed" in gone
    assert calls.call(put, calls.context, as_struct(raw)) == 0
    partner.do("close_memory", opened)
    free(calls, q)


def test_C4_opened_memory_is_closed_and_not_freed(calls: Calls) -> None:
    p = allocate(calls, "Device", 100)
    q = open_here(calls, handle_of(calls, p))
    assert calls.call("zeMemFree", calls.context, q) == R.ERROR_INVALID_ARGUMENT
    assert close(calls, p) == R.ERROR_INVALID_ARGUMENT
    assert close(calls, ffi.cast("char *", q) + 1) == R.ERROR_INVALID_ARGUMENT
    assert properties(calls, q)[0] == TYPES.DEVICE
    assert close(calls, q) == 0
    assert close(calls, q) == R.ERROR_INVALID_ARGUMENT
    assert properties(calls, q)[0] == TYPES.UNKNOWN
    free(calls, p)


def test_a_killed_importer_leaves_nothing_behind(calls: Calls) -> None:
    before = resources()
    p = allocate(calls, "Device", 100)
    with Partner() as victim:
        opened = victim.do("open_memory", handle_of(calls, p))
        victim.do("write", opened, b"last words")
        victim.kill()
    assert view(p, 10).tobytes() == b"last words"
    free(calls, p)
    assert resources() == before


def test_a_killed_exporter_leaves_what_is_open(calls: Calls) -> None:
    with Partner() as victim:
        _, raw = victim.do("alloc", 100, b"orphan")
        p = open_here(calls, raw)
        victim.kill()
    assert view(p, 6).tobytes() == b"orphan"
    assert open_here(calls, raw) == R.ERROR_INVALID_ARGUMENT
    assert f"process {victim.pid} has ended" in calls.implementation.last_error()
    close(calls, p)


def test_too_many_exports_are_an_error_that_says_what_to_raise(partner: Partner) -> None:
    numbers = [partner.do("alloc_unshared", 100, b"kept") for _ in range(40)]
    results = partner.do("export_with_few_descriptors", numbers)
    refused = [text for code, text in results if code]
    assert {code for code, _ in results} == {0, int(R.ERROR_OUT_OF_HOST_MEMORY)}
    assert "ulimit -n" in refused[0]
    # What was refused is as it was, and goes once there is room.
    for number in numbers:
        assert partner.do("read", number, 4) == b"kept"
        assert partner.do("get_handle", number) == (0, "")
        partner.do("free", number)


# Trust ----------------------------------------------------------------------------------------


def forge(raw: bytes, offset: int, form: str, value: int) -> bytes:
    """Change a field, and have the checksum fit."""
    body = bytearray(raw)
    struct.pack_into(form, body, offset, value)
    struct.pack_into("<I", body, 60, crc32(body[4:60]))
    return bytes(body)


def test_altered_handles_are_refused(calls: Calls, partner: Partner) -> None:
    before = resources()
    _, raw = partner.do("alloc", 100, b"target")
    rng = random.Random(2)
    for bit in range(32, 512):
        body = bytearray(raw)
        body[bit // 8] ^= 1 << bit % 8
        assert open_here(calls, bytes(body)) == R.ERROR_INVALID_ARGUMENT
    for _ in range(2000):
        body = bytearray(raw)
        for _ in range(rng.randint(1, 8)):
            body[rng.randrange(64)] = rng.randrange(256)
        if body[:] != raw:
            result = open_here(calls, bytes(body))
            # Where only the descriptor's number differs it is another file, or none.
            assert result == R.ERROR_INVALID_ARGUMENT
    assert open_here(calls, bytes(64)) == R.ERROR_INVALID_ARGUMENT
    assert open_here(calls, raw[:40] + bytes(24)) == R.ERROR_INVALID_ARGUMENT
    assert resources() == before


@pytest.mark.parametrize(
    ("offset", "form", "value"),
    [
        (32, "<Q", 1 << 40),  # more bytes
        (32, "<Q", 101),
        (40, "<Q", 100),  # beyond the end
        (48, "<Q", 12345),  # another file
        (16, "<I", 1),  # another process
        (16, "<I", os.getpid()),
        (12, "<H", 6),  # a part's
        (12, "<H", 7),  # an event pool's
        (12, "<H", 60_000),
        (14, "<H", 1),
        (0, "<I", 0),  # standard input
        (0, "<I", 0xFFFF_FFFF),
    ],
)
def test_forged_handles_open_nothing(
    calls: Calls, partner: Partner, offset: int, form: str, value: int
) -> None:
    number, raw = partner.do("alloc", 100, b"secret")
    assert open_here(calls, forge(raw, offset, form, value)) == R.ERROR_INVALID_ARGUMENT
    assert calls.implementation.last_error()
    partner.do("free", number)


def test_a_descriptor_that_could_shrink_is_not_opened(calls: Calls) -> None:
    """A file with the right label, whose maker kept the right to make it shorter."""
    p = allocate(calls, "Device", PAGE)
    raw = handle_of(calls, p)
    link = os.readlink(f"/proc/self/fd/{fd_of(raw)}")
    free(calls, p)
    label = link.removeprefix("/memfd:").removesuffix(" (deleted)")
    fd = os.memfd_create(label)  # sealed against seals
    os.ftruncate(fd, PAGE)
    assert os.readlink(f"/proc/self/fd/{fd}") == link
    assert open_here(calls, with_fd(raw, fd)) == R.ERROR_INVALID_ARGUMENT
    os.close(fd)


# Transports -----------------------------------------------------------------------------------


def test_ipc_16_a_descriptor_that_was_sent_is_used(calls: Calls, partner: Partner) -> None:
    p = allocate(calls, "Device", 100)
    view(p, 4)[:] = list(b"sent")
    raw = handle_of(calls, p)
    number = partner.give(fd_of(raw))
    assert number != fd_of(raw)
    free(calls, p)
    # Nothing but the descriptor leads to the memory now.
    assert partner.do("open_memory", raw).startswith("0x78000004")
    opened = partner.do("open_memory", with_fd(raw, number))
    assert partner.do("read", opened, 4) == b"sent"
    partner.do("close_memory", opened)


def take_descriptor(pid: int, fd: int) -> int:
    """pidfd_getfd, as Unified Runtime's adapter does it."""
    process = os.pidfd_open(pid)
    found = ctypes.CDLL(None).syscall(438, process, fd, 0)
    os.close(process)
    assert found >= 0
    return int(found)


def test_ipc_16_a_descriptor_that_was_taken_is_used(calls: Calls, partner: Partner) -> None:
    number, raw = partner.do("alloc", 100, b"taken")
    fd = take_descriptor(partner.pid, fd_of(raw))
    partner.do("free", number)
    p = open_here(calls, with_fd(raw, fd))
    os.close(fd)
    assert view(p, 5).tobytes() == b"taken"
    close(calls, p)


def test_ipc_16_the_driver_takes_descriptors_where_proc_is_closed(
    calls: Calls, partner: Partner, monkeypatch: pytest.MonkeyPatch
) -> None:
    number, raw = partner.do("alloc", 100, b"pidfd")

    def closed(pid: int, number: int, link: str) -> int:
        raise PermissionError(errno.EACCES, "Permission denied")

    monkeypatch.setattr(ipc_transport, "_WAYS", (("/proc", closed), *ipc_transport._WAYS[1:]))
    p = open_here(calls, raw)
    assert view(p, 5).tobytes() == b"pidfd"
    close(calls, p)
    partner.do("free", number)
    assert open_here(calls, raw) == R.ERROR_INVALID_ARGUMENT


def test_ipc_16_what_keeps_an_importer_out_is_told(calls: Calls) -> None:
    """Root becomes somebody else; others cannot, so there the exporter hides."""
    with Partner() as exporter, Partner() as importer:
        number, raw = exporter.do("alloc", 100, b"user")
        if os.geteuid() == 0:
            importer.do("become", 65534)
        else:
            exporter.do("hide")
        refused = importer.do("open_memory", raw)
        assert refused.startswith("0x78000004")
        for word in (f"process {exporter.pid}", "/proc: ", "pidfd_getfd: ", "SCM_RIGHTS"):
            assert word in refused
        # What is handed over needs no right to take.
        exporter.start("send", fd_of(raw))
        fd = exporter.receive()
        opened = importer.do("open_memory", with_fd(raw, importer.give(fd)))
        os.close(fd)
        assert importer.do("read", opened, 4) == b"user"
        exporter.do("free", number)


# Descriptors ----------------------------------------------------------------------------------


@pytest.mark.parametrize("kind", ["Device", "Host"])
def test_ipc_18_an_exported_descriptor_is_valid_until_free(calls: Calls, kind: str) -> None:
    before = resources()
    p = exportable(calls, 1000, kind)
    result, fd = exported_fd(calls, p)
    assert result == 0
    assert exported_fd(calls, p) == (0, fd)
    assert fd_of(handle_of(calls, p)) == fd
    with mmap.mmap(fd, 1000) as other:
        other[:3] = b"abc"
    assert view(p, 3).tobytes() == b"abc"
    os.fstat(fd)
    free(calls, p)
    with pytest.raises(OSError, match="Bad file descriptor"):
        os.fstat(fd)
    assert resources() == before


def test_a_program_may_close_an_exported_descriptor(calls: Calls) -> None:
    """It is gone then, and whatever got its number is left alone."""
    p = exportable(calls, 1000)
    fd = exported_fd(calls, p)[1]
    os.close(fd)
    other = os.memfd_create("other")
    assert other == fd
    assert exported_fd(calls, p)[0] == R.ERROR_INVALID_ARGUMENT
    view(p, 1)[0] = 1
    free(calls, p)
    os.fstat(other)
    os.close(other)


def test_only_what_was_made_for_export_gives_a_descriptor(calls: Calls) -> None:
    p = allocate(calls, "Device", 100)
    assert exported_fd(calls, p)[0] == R.ERROR_INVALID_ARGUMENT
    free(calls, p)
    p = exportable(calls, 100)
    assert exported_fd(calls, p, DMA_BUF)[0] == R.ERROR_UNSUPPORTED_FEATURE
    assert exported_fd(calls, p, 1 << 20)[0] == R.ERROR_INVALID_ENUMERATION
    free(calls, p)
    assert exportable(calls, 100, "Shared") == R.ERROR_UNSUPPORTED_FEATURE
    found = ffi.new("ze_device_external_memory_properties_t *")
    calls.ok("zeDeviceGetExternalMemoryProperties", calls.device, found)
    types = found.memoryAllocationExportTypes, found.memoryAllocationImportTypes
    assert types == (OPAQUE_FD, OPAQUE_FD)
    assert (found.imageExportTypes, found.imageImportTypes) == (0, 0)


@pytest.mark.parametrize("kind", ["Device", "Host"])
def test_a_descriptor_is_imported_as_memory(calls: Calls, kind: str) -> None:
    before = resources()
    p = exportable(calls, 5000)
    fd = exported_fd(calls, p)[1]
    q = imported(calls, fd, 5000, kind)
    assert properties(calls, q)[0] == getattr(TYPES, kind.upper())
    calls.launch(calls.immediate(mode=1), calls.kernel("store", view(q, 5000, "i4"), 9), 1250)
    assert (view(p, 5000, "i4") == 9).all()
    free(calls, p)
    assert (view(q, 5000, "i4") == 9).all()
    free(calls, q)
    assert resources() == before


def test_memory_of_other_programs_is_imported(calls: Calls) -> None:
    fd = os.memfd_create("not ours", os.MFD_ALLOW_SEALING)
    os.write(fd, bytes(range(100)))
    q = imported(calls, fd, 100)
    assert view(q, 100).tolist() == list(range(100))
    with pytest.raises(PermissionError):  # sealed by the import: a mapping must not end early
        os.ftruncate(fd, 0)
    assert imported(calls, fd, PAGE) == R.ERROR_UNSUPPORTED_SIZE
    assert imported(calls, fd, 100, flags=DMA_BUF) == R.ERROR_UNSUPPORTED_FEATURE
    assert imported(calls, fd, 100, "Shared") == R.ERROR_UNSUPPORTED_FEATURE
    free(calls, q)
    os.close(fd)
    assert imported(calls, fd, 100) == R.ERROR_INVALID_ARGUMENT
    reading, writing = os.pipe()
    assert imported(calls, reading, 100) == R.ERROR_INVALID_ARGUMENT
    os.close(reading)
    os.close(writing)


def test_handles_and_descriptors_turn_into_each_other(calls: Calls, partner: Partner) -> None:
    p = exportable(calls, 5000)
    view(p, 2)[:] = list(b"fd")
    fd, raw = exported_fd(calls, p)[1], handle_of(calls, p)
    number, out = ffi.new("uint64_t *"), ffi.new("ze_ipc_mem_handle_t *")
    from_handle = "zeMemGetFileDescriptorFromIpcHandleExp"
    from_fd = "zeMemGetIpcHandleFromFileDescriptorExp"
    calls.ok(from_handle, calls.context, as_struct(raw), number)
    assert number[0] == fd
    calls.ok(from_fd, calls.context, fd, out)
    opened = partner.do("open_memory", bytes(ffi.buffer(out)))
    assert partner.do("read", opened, 2) == b"fd"
    partner.do("close_memory", opened)
    for bad in (0, 1 << 40, os.memfd_create("x")):
        assert calls.call(from_fd, calls.context, bad, out) == R.ERROR_INVALID_ARGUMENT
    os.close(bad)
    _, foreign = partner.do("alloc", 10, b"x")
    foreign = with_fd(foreign, 9999)
    result = calls.call(from_handle, calls.context, as_struct(foreign), number)
    assert result == R.ERROR_INVALID_ARGUMENT
    free(calls, p)


# Physical memory ------------------------------------------------------------------------------


def physical(calls: Calls, size: int, pNext: Any = NULL, flags: int = 0) -> Any:
    desc = ffi.new("ze_physical_mem_desc_t *", {"size": size, "pNext": pNext, "flags": flags})
    handle = "ze_physical_mem_handle_t"
    return calls.make("zePhysicalMemCreate", handle, calls.context, calls.device, desc)


def mapped(calls: Calls, memory: Any, size: int, offset: int = 0) -> Any:
    p = calls.make("zeVirtualMemReserve", "void *", calls.context, NULL, size)
    calls.ok("zeVirtualMemMap", calls.context, p, size, memory, offset, 1)
    return p


@pytest.mark.parametrize("flags", [1, 2])
def test_physical_memory_is_opened_without_a_mapping(
    calls: Calls, partner: Partner, flags: int
) -> None:
    before = resources()
    memory = physical(calls, 4 * PAGE, flags=flags)
    opened = partner.do("open_memory", handle_of(calls, memory))
    kind = TYPES.HOST if flags == 2 else TYPES.DEVICE
    assert partner.do("properties", opened) == (kind, 4 * PAGE, 0)
    partner.do("write", opened, bytes(PAGE) + b"second page")
    p = mapped(calls, memory, 2 * PAGE, PAGE)
    assert view(p, 11).tobytes() == b"second page"
    # By its address now: a range that shows one object, from where it does so.
    inner = partner.do("open_memory", handle_of(calls, ffi.cast("char *", p) + 7))
    assert partner.do("read", inner, 4) == b"page"
    for number in (inner, opened):
        partner.do("close_memory", number)
    calls.ok("zeVirtualMemUnmap", calls.context, p, 2 * PAGE)
    calls.ok("zeVirtualMemFree", calls.context, p, 2 * PAGE)
    calls.ok("zePhysicalMemDestroy", calls.context, memory)
    assert resources() == before


def test_physical_memory_goes_by_descriptor(calls: Calls) -> None:
    before = resources()
    desc = ffi.new(
        "ze_external_memory_export_desc_t *",
        {"stype": int(STYPES.EXTERNAL_MEMORY_EXPORT_DESC), "flags": OPAQUE_FD},
    )
    memory = physical(calls, 2 * PAGE, ffi.cast("void *", desc))
    extension = ffi.new(
        "ze_external_memory_export_fd_t *",
        {"stype": int(STYPES.EXTERNAL_MEMORY_EXPORT_FD), "flags": OPAQUE_FD},
    )
    out = ffi.new("ze_physical_mem_properties_t *", {"pNext": ffi.cast("void *", extension)})
    calls.ok("zePhysicalMemGetProperties", calls.context, memory, out)
    source = ffi.new(
        "ze_external_memory_import_fd_t *",
        {
            "stype": int(STYPES.EXTERNAL_MEMORY_IMPORT_FD),
            "flags": OPAQUE_FD,
            "fd": extension.fd,
        },
    )
    other = physical(calls, 2 * PAGE, ffi.cast("void *", source))
    # It is the program's: the driver has another one, for this and for the next export.
    os.close(extension.fd)
    calls.ok("zePhysicalMemGetProperties", calls.context, memory, out)
    os.close(extension.fd)
    p, q = mapped(calls, memory, 2 * PAGE), mapped(calls, other, 2 * PAGE)
    view(p, 3)[:] = 5
    assert view(q, 3).tolist() == [5, 5, 5]
    for pointer, handle in ((p, memory), (q, other)):
        calls.ok("zeVirtualMemFree", calls.context, pointer, 2 * PAGE)
        calls.ok("zePhysicalMemDestroy", calls.context, handle)
    plain = physical(calls, PAGE)
    result = calls.call("zePhysicalMemGetProperties", calls.context, plain, out)
    assert result == R.ERROR_INVALID_ARGUMENT
    calls.ok("zePhysicalMemDestroy", calls.context, plain)
    assert resources() == before


def test_work_in_flight_is_in_the_export(calls: Calls) -> None:
    """The first export copies: what a kernel still writes must not be lost."""
    n = 4 << 20
    p = allocate(calls, "Device", 4 * n)
    numbers = view(p, 4 * n, "i4")
    commands = calls.immediate(mode=2)
    kernel = calls.kernel("store", numbers, 3)
    for _ in range(5):
        calls.launch(commands, kernel, n)
    q = open_here(calls, handle_of(calls, p))
    calls.ok("zeCommandListHostSynchronize", commands, FOREVER)
    assert (view(q, 4 * n, "i4") == 3).all()
    assert (numbers == 3).all()
    close(calls, q)
    free(calls, p)
