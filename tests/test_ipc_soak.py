"""Handles that nobody made, and importers that die at any moment: nothing crashes, nothing is left.

In CI a short form runs; ONEAPI_L0_SOAK=1 opens 100,000 handles that nobody made and 200,000 that go
stale, and kills 1,000 importers.
"""

from __future__ import annotations

import gc
import multiprocessing
import os
import random
import signal
import struct
import time
from binascii import crc32
from pathlib import Path
from typing import Any

import ipc_work
import pytest
from test_cpu_driver import Calls, R
from test_cpu_ipc import as_struct, close, free, handle_of, open_here, view
from test_cpu_memory import allocate

from oneapi_l0._generated import _ze_cffi

ffi: Any = _ze_cffi.ffi

pytestmark = pytest.mark.needs("cpu")
IS_LONG = os.environ.get("ONEAPI_L0_SOAK") == "1"
HANDLES = 100_000 if IS_LONG else 20_000
KILLS = 1_000 if IS_LONG else 12
REUSED = 200_000 if IS_LONG else 3_000
SIZE = 1 << 16


@pytest.fixture(scope="module")
def calls() -> Calls:
    return Calls()


def resources() -> tuple[int, int]:
    """Descriptors and mappings; memory files have no name that could be left behind."""
    gc.collect()
    maps = Path("/proc/self/maps").read_text().count("\n")
    return len(os.listdir("/proc/self/fd")), maps


def mutated(rng: random.Random, raw: bytes) -> bytes:
    """Bytes changed, cut, moved or made up; half of them with a checksum that fits again."""
    body = bytearray(raw)
    way = rng.randrange(5)
    if way == 0:
        body = bytearray(rng.randbytes(64))
    elif way == 1:
        for _ in range(rng.randint(1, 4)):
            body[rng.randrange(64)] ^= 1 << rng.randrange(8)
    elif way == 2:
        cut = rng.randrange(64)
        body[cut:] = bytes(64 - cut)
    elif way == 3:
        form, offset = rng.choice([("<I", 0), ("<I", 4), ("<H", 12), ("<H", 14), ("<I", 16)])
        struct.pack_into(form, body, offset, rng.choice([0, 1, 2, 7, os.getpid(), 0xFFFF]) & 0xFFFF)
    else:
        offset = rng.choice([24, 32, 40, 48])
        value = rng.choice(
            [0, 1, SIZE - 1, SIZE, SIZE + 1, 1 << 40, 2**64 - 1, rng.getrandbits(64)]
        )
        struct.pack_into("<Q", body, offset, value)
    if rng.random() < 0.5:
        struct.pack_into("<I", body, 60, crc32(body[4:60]))
    return bytes(body)


def test_no_handle_crashes_or_opens_what_is_not_meant(calls: Calls) -> None:
    rng = random.Random(6)
    p = allocate(calls, "Device", SIZE)
    secret = allocate(calls, "Device", SIZE)
    view(p, SIZE)[:] = 1
    view(secret, SIZE)[:] = 2
    raw = handle_of(calls, p)
    handle_of(calls, secret)
    pool, event = ffi.new("ze_event_pool_handle_t *"), ffi.new("ze_event_handle_t *")
    number = ffi.new("uint64_t *")
    before = resources()
    refused = 0
    for _ in range(HANDLES):
        forged = mutated(rng, raw)
        found = open_here(calls, forged)
        if isinstance(found, int):
            assert found == R.ERROR_INVALID_ARGUMENT
            refused += 1
        else:
            # Only fields that say nothing of what is opened may differ: the descriptor, which is
            # found by its label; who exported it, and when; where in the memory the pointer is.
            fields = struct.unpack("<IIIHHIIQQQQI", forged[:60])
            meant = struct.unpack("<IIIHHIIQQQQI", raw[:60])
            assert fields[2:5] == meant[2:5]
            assert (fields[8], fields[10:]) == (meant[8], meant[10:])
            assert view(found, 1)[0] == 1
            assert close(calls, found) == 0
        context = calls.context
        for name, c_type, *rest in (
            ("zeEventPoolOpenIpcHandle", "ze_ipc_event_pool_handle_t", pool),
            ("zeEventCounterBasedOpenIpcHandle", "ze_ipc_event_counter_based_handle_t", event),
        ):
            result = calls.call(name, context, as_struct(forged, c_type), *rest)
            assert result == R.ERROR_INVALID_ARGUMENT
        calls.call("zeMemPutIpcHandle", context, as_struct(forged))
        calls.call("zeMemGetFileDescriptorFromIpcHandleExp", context, as_struct(forged), number)
    assert refused > HANDLES * 0.8
    assert resources() == before
    assert (view(p, SIZE) == 1).all()
    free(calls, p)
    free(calls, secret)


def test_numbers_that_are_used_again_at_once_lead_nowhere_else(calls: Calls) -> None:
    """The exporter frees memory and exports other memory while this opens: what opens is what the
    handle was made for, also where the descriptor's number changes its meaning at that moment."""
    context = multiprocessing.get_context("spawn")
    here, there = context.Pipe()
    process = context.Process(target=ipc_work.export_for_ever, args=(there,), daemon=True)
    process.start()
    there.close()
    rng, known = random.Random(8), []
    opened = refused = 0
    before = resources()
    while opened + refused < REUSED:
        sent = here.recv_bytes()
        here.send_bytes(b"read")
        known = [*known[-30:], (sent[:64], int.from_bytes(sent[64:], "little"))]
        for raw, number in (known[-1], rng.choice(known)):
            found = open_here(calls, raw)
            if isinstance(found, int):
                assert found == R.ERROR_INVALID_ARGUMENT
                refused += 1
            else:
                assert view(found, 64, "u8").tolist() == [number] * 8
                assert close(calls, found) == 0
                opened += 1
    assert resources() == before
    here.close()
    process.join(30)
    assert process.exitcode == 0
    assert min(opened, refused) > REUSED // 20


def test_importers_die_at_any_moment(calls: Calls) -> None:
    """A few at a time; each is killed somewhere between opening and closing."""
    rng = random.Random(7)
    # Processes that are forked before they open a driver start fast.
    context = multiprocessing.get_context("forkserver")
    context.set_forkserver_preload(["ipc_work"])
    warm_up = context.Process(target=ipc_work.context)
    warm_up.start()
    warm_up.join()
    warm_up.close()
    start = resources()
    p = allocate(calls, "Device", SIZE)
    desc = ffi.new("ze_event_pool_desc_t *", {"count": 4, "flags": 3})
    handle = "ze_event_pool_handle_t"
    pool = calls.make("zeEventPoolCreate", handle, calls.context, desc, 0, ffi.NULL)
    out = ffi.new("ze_ipc_event_pool_handle_t *")
    calls.ok("zeEventPoolGetIpcHandle", pool, out)
    raws = handle_of(calls, p), bytes(ffi.buffer(out))
    before = resources()
    killed = 0
    while killed < KILLS:
        importers = []
        for _ in range(4):
            receiving, sending = context.Pipe(duplex=False)
            process = context.Process(target=ipc_work.open_for_ever, args=(*raws, sending))
            process.start()
            sending.close()
            importers.append((process, receiving))
        for process, receiving in importers:
            assert receiving.recv_bytes() == b"ready"
            receiving.close()
            time.sleep(rng.random() * 0.003)
            process.kill()
        for process, _ in importers:
            process.join()
            assert process.exitcode == -signal.SIGKILL
            process.close()
        killed += len(importers)
        view(p, SIZE)[:] = 9
    assert resources() == before
    free(calls, p)
    calls.ok("zeEventPoolDestroy", pool)
    gc.collect()
    assert resources()[0] == start[0]
