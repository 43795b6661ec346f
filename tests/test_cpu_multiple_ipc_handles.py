"""The extension "Multiple IPC Handles" on the CPU driver: an allocation of a card with tiles goes
to another process as one handle per tile.

The test's own driver may have started without tiles, so both processes are partners.
"""

from __future__ import annotations

import os
import random
import struct
from collections.abc import Iterator
from typing import Any

import pytest
from partner import Partner
from test_cpu_driver import R

pytestmark = pytest.mark.needs("cpu")
PAGE = os.sysconf("SC_PAGESIZE")
INVALID_ARGUMENT = int(R.ERROR_INVALID_ARGUMENT)


@pytest.fixture(scope="module")
def exporter() -> Iterator[Partner]:
    with Partner(ONEAPI_L0_CPU_SUB_DEVICES="3", ZE_FLAT_DEVICE_HIERARCHY="COMPOSITE") as process:
        yield process


@pytest.fixture(scope="module")
def importer() -> Iterator[Partner]:
    with Partner() as process:
        yield process


def get_all(exporter: Partner, number: int, offset: int = 0) -> list[bytes]:
    result, count, _ = exporter.do("get_handles", number, 0, None, offset)
    assert result == 0
    result, again, handles = exporter.do("get_handles", number, count, count, offset)
    assert (result, again) == (0, count)
    return handles


@pytest.mark.parametrize("size", [131072 + 7, 2 * PAGE + 1, 9 << 20])
def test_ipc_15_the_parts_become_one_allocation_again(
    exporter: Partner, importer: Partner, size: int
) -> None:
    content = random.Random(size).randbytes(size)
    number = exporter.do("alloc_unshared", size, content)
    handles = get_all(exporter, number)
    assert len(set(handles)) == 3
    opened = importer.do("open_handles", handles)
    assert importer.do("read", opened, size) == content
    assert importer.do("properties", opened)[1:] == (size, 0)
    # A kernel there, across all parts, and this process sees what it did.
    importer.do("fill", opened, 7, size // 4)
    expected = struct.pack("<i", 7) * (size // 4) + content[size // 4 * 4 :]
    assert exporter.do("read", number, size) == expected
    assert importer.do("close_memory", opened) == 0
    assert exporter.do("free", number) == 0


def test_ipc_15_sent_descriptors_are_enough(exporter: Partner, importer: Partner) -> None:
    size = 5 * PAGE
    content = random.Random(5).randbytes(size)
    number = exporter.do("alloc_unshared", size, content)
    handles = get_all(exporter, number)
    sent = []
    for raw in handles:
        exporter.start("send", struct.unpack_from("<I", raw)[0])
        fd = exporter.receive()
        sent.append(struct.pack("<I", importer.give(fd)) + raw[4:])
        os.close(fd)
    exporter.do("free", number)
    opened = importer.do("open_handles", sent)
    assert importer.do("read", opened, size) == content
    importer.do("close_memory", opened)


def test_each_part_exposes_only_its_own_share(exporter: Partner) -> None:
    number = exporter.do("alloc_unshared", 6 * PAGE, bytes(6 * PAGE))
    for part, raw in enumerate(get_all(exporter, number)):
        exporter.start("send", struct.unpack_from("<I", raw)[0])
        fd = exporter.receive()
        assert os.fstat(fd).st_size == 2 * PAGE
        os.pwrite(fd, bytes([part + 1]), 0)
        os.close(fd)
    content = exporter.do("read", number, 6 * PAGE)
    assert [content[i * 2 * PAGE] for i in range(3)] == [1, 2, 3]
    exporter.do("free", number)


def test_ipc_14_the_count_is_clamped_and_a_short_array_not_overrun(exporter: Partner) -> None:
    number = exporter.do("alloc_unshared", 3 * PAGE, b"x")
    assert exporter.do("get_handles", number, 0, None) == (0, 3, [])
    # Beside a count of 0 an array is not touched, however long it may be.
    assert exporter.do("get_handles", number, 0, 1) == (0, 3, [bytes(64)])
    result, count, handles = exporter.do("get_handles", number, 2, 3)
    assert (result, count) == (0, 2)
    assert handles[2] == bytes(64)
    assert bytes(64) not in handles[:2]
    result, count, handles = exporter.do("get_handles", number, 50, 50)
    assert (result, count) == (0, 3)
    assert handles[3:] == [bytes(64)] * 47
    assert handles[:3] == get_all(exporter, number)
    exporter.do("free", number)


def test_one_handle_is_enough_where_there_is_one_part(exporter: Partner, importer: Partner) -> None:
    number = importer.do("alloc_unshared", 3 * PAGE, b"one")
    handles = get_all(importer, number)
    assert len(handles) == 1
    for name, argument in (("open_handles", handles), ("open_memory", handles[0])):
        opened = exporter.do(name, argument)
        assert exporter.do("read", opened, 3) == b"one"
        exporter.do("close_memory", opened)
    importer.do("free", number)
    # Less than a page per tile; exported as one before; not device memory.
    small = exporter.do("alloc_unshared", 10, b"small")
    assert len(get_all(exporter, small)) == 1
    whole, _ = exporter.do("alloc", 3 * PAGE, b"whole")
    assert len(get_all(exporter, whole)) == 1
    host = exporter.do("alloc_host", 3 * PAGE)
    assert exporter.do("get_handles", host, 0, None) == (0, 0, [])
    for number in (small, whole, host):
        exporter.do("free", number)


def test_inner_pointers_are_opened_where_they_point(exporter: Partner, importer: Partner) -> None:
    size = 6 * PAGE
    content = random.Random(6).randbytes(size)
    number = exporter.do("alloc_unshared", size, content)
    offset = 5 * PAGE + 9
    opened = importer.do("open_handles", get_all(exporter, number, offset))
    assert importer.do("read", opened, 20) == content[offset : offset + 20]
    assert importer.do("properties", opened)[1:] == (size, offset)
    importer.do("close_memory", opened)
    exporter.do("free", number)


def test_other_than_all_parts_in_order_are_refused(exporter: Partner, importer: Partner) -> None:
    first = exporter.do("alloc_unshared", 3 * PAGE, b"first")
    second = exporter.do("alloc_unshared", 3 * PAGE, b"second")
    a, b = get_all(exporter, first), get_all(exporter, second)
    wrong: list[list[bytes]] = [
        a[:2],
        a[1:],
        [a[1], a[0], a[2]],
        [a[0], b[1], a[2]],
        [*a, a[2]],
        [*a[:2], bytes(64)],
        [a[0]],
        [],
    ]
    for handles in wrong:
        assert importer.do("open_handles", handles).startswith(f"{INVALID_ARGUMENT:#x}")
    refused = importer.do("open_memory", a[0])
    assert refused.startswith(f"{INVALID_ARGUMENT:#x}")
    assert "zexMemOpenIpcHandles" in refused
    code, text = exporter.do("get_handle", first)
    assert code == R.ERROR_UNSUPPORTED_FEATURE
    assert "zexMemGetIpcHandles" in text
    for number in (first, second):
        exporter.do("free", number)


def test_unknown_names_and_pointers_are_refused(exporter: Partner) -> None:
    assert exporter.do("extension", "zexMemGetIpcHandles")[0] == 0
    assert exporter.do("extension", "zexMemNothing")[0] == INVALID_ARGUMENT
    number = exporter.do("alloc_unshared", 64, b"")
    result: Any = exporter.do("get_handles", number, 0, None, 1 << 40)
    assert result[0] == INVALID_ARGUMENT
    exporter.do("free", number)
