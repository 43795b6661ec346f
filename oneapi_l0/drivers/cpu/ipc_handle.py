"""IPC handles: the 64 bytes by which another process finds a memory file.

    offset 0   uint32  the descriptor's number, in the exporting process or where it was replaced
    offset 4   uint32  the number by which the system tells the file from others that live
    offset 8   char[4] what tells these handles from others, with the version of this layout
    offset 12  uint16  what the file holds (see `memory_file`)
    offset 14  uint16  what kinds need to know besides, as in the file's label
    offset 16  uint32  the exporting process
    offset 20  uint32  the namespace that its number belongs to
    offset 24  uint64  when it started, in the system's ticks
    offset 32  uint64  bytes in the file that may be used
    offset 40  uint64  where the exported pointer points within them
    offset 48  uint64  the random number in the file's label
    offset 56  uint32  0
    offset 60  uint32  a checksum of all from offset 4 on

The descriptor is not in the checksum: who receives one over a socket writes its number there.
"""

from __future__ import annotations

import os
import struct
from binascii import crc32
from typing import NamedTuple

from .failure import INVALID_ARGUMENT, Failure
from .memory_file import PART, Label, MemoryFile

NBYTES = 64
_MAGIC = b"L0C\2"
_layout = struct.Struct("<II4sHHIIQQQQI")
_checksum = struct.Struct("<I")
# This process, found once; a forked child is another one.
_self = {"pid": 0, "namespace": 0, "start": 0}


class Handle(NamedTuple):
    """What a handle says, its layout already checked."""

    fd: int
    inode: int
    label: Label
    pid: int
    namespace: int
    start: int
    offset: int


def namespace_of(pid: int | str) -> int:
    """The number of the namespace that numbers of processes belong to; 0 if it is not known."""
    try:
        return int(os.readlink(f"/proc/{pid}/ns/pid").partition("[")[2].rstrip("]")) & 0xFFFF_FFFF
    except (OSError, ValueError):
        return 0


def start_of(pid: int | str) -> int:
    """When a process started, in ticks since the system did; 0 if there is none."""
    try:
        with open(f"/proc/{pid}/stat", "rb") as file:
            # The name of the program stands in brackets, and may hold anything.
            return int(file.read().rpartition(b")")[2].split()[19])
    except (OSError, ValueError, IndexError):
        return 0


def pack(file: MemoryFile, offset: int = 0) -> bytes:
    """The handle of a file of this process."""
    return pack_descriptor(file.fd, file.inode, file.label, offset)


def pack_descriptor(fd: int, inode: int, label: Label, offset: int = 0) -> bytes:
    """The handle of a file that this process has a descriptor of."""
    pid = os.getpid()
    if _self["pid"] != pid:
        _self.update(pid=pid, namespace=namespace_of("self"), start=start_of("self"))
    body = _layout.pack(
        fd,
        inode,
        _MAGIC,
        label.kind,
        label.extra,
        pid,
        _self["namespace"],
        _self["start"],
        label.nbytes,
        offset,
        label.nonce,
        0,
    )
    return body + _checksum.pack(crc32(body[4:]))


def unpack(raw: bytes) -> Handle:
    """Read a handle, whoever sent it; raises `Failure` for anything that `pack` did not make."""
    fd, inode, magic, kind, extra, pid, namespace, start, nbytes, offset, nonce, unused = (
        _layout.unpack_from(raw)
    )
    if magic != _MAGIC:
        raise Failure(
            INVALID_ARGUMENT,
            "these 64 bytes are no handle of the CPU driver: they come from another driver, or "
            "were not passed on whole",
        )
    if unused or crc32(raw[4:60]) != _checksum.unpack_from(raw, 60)[0]:
        raise Failure(INVALID_ARGUMENT, "the handle was altered: its checksum does not fit")
    label = Label(kind, extra, nbytes, nonce)
    # In one of several parts the offset is one into all of them.
    if not nbytes or (offset >= nbytes and kind != PART):
        raise Failure(INVALID_ARGUMENT, "the handle contradicts itself: it was forged")
    return Handle(fd, inode, label, pid, namespace, start, offset)
