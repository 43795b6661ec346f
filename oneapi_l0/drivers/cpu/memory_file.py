"""Memory files: memory without a name in any folder, which other processes can map (memfd).

A file's label says what it holds. The system keeps it with the file and shows it to everybody who
has a descriptor, so whoever gets one can tell whether it is the file that a handle speaks of:
numbers of descriptors and processes are used again, labels are not. The size is sealed: no
process can make another one's mapping end early.
"""

from __future__ import annotations

import errno
import fcntl
import mmap
import os
from collections.abc import Sequence
from typing import Any, NamedTuple

from oneapi_l0._generated._opencl_cffi import ffi

from .failure import INVALID_ARGUMENT, OUT_OF_HOST_MEMORY, UNSUPPORTED_FEATURE, Failure
from .pages import map_at, posix

# What a file holds. Kinds of Level Zero memory, and what this driver shares besides.
DEVICE, HOST, SHARED, PHYSICAL_DEVICE, PHYSICAL_HOST, PART, POOL, COUNTER = range(1, 9)

_PREFIX = "oneapi_l0"
# fcntl has these names from Python 3.8 on where the system's C library has them.
_ADD_SEALS, _GET_SEALS = 1033, 1034
_SEAL_SEAL, _SEAL_SHRINK, _SEAL_GROW = 1, 2, 4
_READ_WRITE = posix.PROT_READ | posix.PROT_WRITE
_LARGE_NBYTES = 2 << 20
_descriptors_used_up = (errno.EMFILE, errno.ENFILE)


class Label(NamedTuple):
    """What a file says of itself. extra: what its kind needs to know besides."""

    kind: int
    extra: int
    nbytes: int
    nonce: int

    @property
    def link(self) -> str:
        """What the system shows for a descriptor of the file, under /proc."""
        return f"/memfd:{self.name} (deleted)"

    @property
    def name(self) -> str:
        return f"{_PREFIX} {self.kind} {self.extra:x} {self.nbytes:x} {self.nonce:016x}"


def read_label(link: str) -> Label | None:
    """The label in what the system shows for a descriptor; None for other files."""
    parts = link.split(" ")
    if len(parts) != 6 or parts[0] != f"/memfd:{_PREFIX}":
        return None
    try:
        label = Label(int(parts[1]), *(int(part, 16) for part in parts[2:5]))
    except ValueError:
        return None
    return label if label.link == link else None


def link_of(fd: int) -> str:
    """What the system shows for a descriptor of this process; "" where there is none."""
    try:
        return os.readlink(f"/proc/self/fd/{fd}")
    except FileNotFoundError:
        if not os.path.isdir("/proc/self/fd"):
            raise Failure(
                UNSUPPORTED_FEATURE,
                "sharing memory needs /proc, by which descriptors are told apart: mount it",
            ) from None
    except OSError:
        pass
    return ""


def has_fixed_size(fd: int) -> bool:
    """Whether nobody can make the file shorter any more, once this has tried to see to it."""
    try:
        if fcntl.fcntl(fd, _GET_SEALS) & _SEAL_SHRINK:
            return True
        fcntl.fcntl(fd, _ADD_SEALS, _SEAL_SHRINK)
        return True
    except OSError:
        return False


def new_nonce() -> int:
    return int.from_bytes(os.urandom(8), "little")


class MemoryFile:
    """A file that this process made; it owns the one descriptor of it.

    label.nbytes: what may be used. mapped_nbytes: the whole pages that the file has. nonce: a
    random number in the label, which the parts of one allocation share.
    """

    __slots__ = ("_identity", "fd", "label", "mapped_nbytes")

    def __init__(
        self, kind: int, extra: int, nbytes: int, mapped_nbytes: int, nonce: int | None = None
    ) -> None:
        self.label = Label(kind, extra, nbytes, new_nonce() if nonce is None else nonce)
        self.mapped_nbytes = mapped_nbytes
        if not hasattr(os, "memfd_create"):
            raise Failure(UNSUPPORTED_FEATURE, "memory files (memfd) are Linux's; there are none")
        fd = -1
        try:
            fd = os.memfd_create(self.label.name, os.MFD_CLOEXEC | os.MFD_ALLOW_SEALING)
            # Who may open it by its path; a descriptor that was handed over needs no such right.
            os.fchmod(fd, 0o600)
            os.ftruncate(fd, mapped_nbytes)
            fcntl.fcntl(fd, _ADD_SEALS, _SEAL_SHRINK | _SEAL_GROW | _SEAL_SEAL)
        except (OSError, OverflowError) as error:
            if fd >= 0:
                os.close(fd)
            raise _no_file(nbytes, error) from None
        self.fd = fd
        self._identity = self._look()

    @property
    def inode(self) -> int:
        """The lower 32 bits of what tells the file from all others that live."""
        return self._identity[1] & 0xFFFF_FFFF if self._identity else 0

    def _look(self) -> tuple[int, int] | None:
        try:
            status = os.fstat(self.fd)
        except OSError:
            return None
        return status.st_dev, status.st_ino

    @property
    def is_open(self) -> bool:
        """False once the program closed the descriptor, which it was told, or `close` did."""
        return self.fd >= 0 and self._look() == self._identity

    def require_open(self) -> None:
        if not self.is_open:
            raise Failure(
                INVALID_ARGUMENT,
                f"the descriptor {self.fd} of this memory was closed by the program: it cannot be "
                "exported again",
            )

    def close(self) -> None:
        """Close the descriptor, if it still is this file's. Mappings stay."""
        if self.is_open:
            os.close(self.fd)
        self.fd = -1

    def write(self, address: int, nbytes: int) -> None:
        """Copy so much memory to the start of the file."""
        done = 0
        while done < nbytes:
            # A call takes 2 GiB at most.
            chunk = min(nbytes - done, 1 << 30)
            memory: Any = ffi.buffer(ffi.cast("char *", address + done), chunk)
            try:
                done += os.pwrite(self.fd, memory, done)
            except OSError as error:
                raise _no_file(nbytes, error) from None

    def map_over(self, address: int) -> None:
        """Show the file at this address, in place of what is there."""
        flags = posix.MAP_SHARED | posix.MAP_FIXED
        map_at(address, self.mapped_nbytes, _READ_WRITE, flags, self.fd, 0)
        prefer_huge_pages(address, self.mapped_nbytes)


def _no_file(nbytes: int, error: Exception) -> Failure:
    hint = ""
    if isinstance(error, OSError) and error.errno in _descriptors_used_up:
        hint = ": each exported allocation and event pool holds a descriptor, raise `ulimit -n`"
    return Failure(OUT_OF_HOST_MEMORY, f"no memory file for {nbytes} bytes: {error}{hint}")


def prefer_huge_pages(address: int, nbytes: int) -> None:
    """As for private memory; the system does so for files where it is set up to."""
    if nbytes >= _LARGE_NBYTES:
        posix.madvise(ffi.cast("void *", address), nbytes, posix.MADV_HUGEPAGE)


def _unmap(address: int, nbytes: int, posix: Any = posix, ffi: Any = ffi) -> None:
    posix.munmap(ffi.cast("void *", address), nbytes)


class Mapping:
    """A file's bytes in this process, until `close` or until nobody refers to this any more."""

    __slots__ = ("address", "nbytes")

    def __init__(self, fd: int, nbytes: int) -> None:
        self.nbytes = 0
        self.address = map_at(0, nbytes, _READ_WRITE, posix.MAP_SHARED, fd, 0)
        self.nbytes = nbytes
        prefer_huge_pages(self.address, nbytes)

    @classmethod
    def side_by_side(cls, pieces: Sequence[tuple[int, int]]) -> Mapping:
        """Several files, each a descriptor and its bytes, in order and without a gap."""
        mapping = cls.__new__(cls)
        mapping.nbytes = 0
        nbytes = sum(piece[1] for piece in pieces)
        flags = posix.MAP_PRIVATE | posix.MAP_ANONYMOUS | posix.MAP_NORESERVE
        mapping.address = at = map_at(0, nbytes, posix.PROT_NONE, flags, -1, 0)
        mapping.nbytes = nbytes
        for fd, piece_nbytes in pieces:
            map_at(at, piece_nbytes, _READ_WRITE, posix.MAP_SHARED | posix.MAP_FIXED, fd, 0)
            at += piece_nbytes
        return mapping

    def close(self, unmap: Any = _unmap) -> None:
        nbytes, self.nbytes = self.nbytes, 0
        if nbytes:
            unmap(self.address, nbytes)

    __del__ = close


def whole_pages(nbytes: int) -> int:
    return -(-nbytes // mmap.PAGESIZE) * mmap.PAGESIZE
