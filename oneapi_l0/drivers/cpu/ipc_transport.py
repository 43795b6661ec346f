"""From a handle to a descriptor: how this process reaches what another one exports.

1. /proc/<pid>/fd: the exporter may be any process whose memory this one may read.
2. A descriptor of this process: the exporter is this process, or the program received the
   descriptor (over a socket, or by pidfd_getfd) and wrote its number into the handle.
3. pidfd_getfd: where /proc shows nothing, or shows it to nobody else.

Each must lead to the file with the handle's label. Nothing else is ever opened.
"""

from __future__ import annotations

import ctypes
import errno
import os

from . import ipc_handle
from .failure import INVALID_ARGUMENT, OUT_OF_HOST_MEMORY, Failure
from .ipc_handle import Handle
from .memory_file import has_fixed_size, link_of

_PIDFD_GETFD = 438
_FLAGS = os.O_RDWR | os.O_CLOEXEC | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_NOCTTY", 0)
_REMEDY = (
    "send the descriptor over a Unix socket (SCM_RIGHTS) and write its number into the first 4 "
    "bytes of the handle"
)


def receive(handle: Handle) -> int:
    """A new descriptor of the handle's file, for the caller to close.

    Raises `Failure` with every way that was tried and why it failed.
    """
    fd = _find(handle)
    status = os.fstat(fd)
    # The label was read before the file was opened: the number may have become another's since.
    if (
        status.st_ino & 0xFFFF_FFFF != handle.inode
        or not has_fixed_size(fd)
        or status.st_size < handle.label.nbytes
    ):
        os.close(fd)
        raise Failure(INVALID_ARGUMENT, "the file behind the handle is none of the CPU driver's")
    return fd


def _find(handle: Handle) -> int:
    link, number = handle.label.link, handle.fd
    own = handle.pid == os.getpid()
    errors: list[tuple[str, OSError]] = []
    ways = (("", _open_own),) if own else _WAYS
    for name, way in ways:
        try:
            return way(handle.pid, number, link)
        except OSError as error:
            if error.errno in (errno.EMFILE, errno.ENFILE):
                raise Failure(OUT_OF_HOST_MEMORY, f"no descriptor is left: {error}") from None
            if name:
                errors.append((name, error))
    if own and handle.namespace == ipc_handle.namespace_of("self"):
        raise Failure(
            INVALID_ARGUMENT,
            f"what this process exported as descriptor {number} was freed or closed meanwhile",
        )
    raise Failure(INVALID_ARGUMENT, _explain(handle, errors))


def _open_own(pid: int, number: int, link: str) -> int:
    if link_of(number) != link:
        raise OSError(errno.ENOENT, "no such descriptor")
    try:
        return os.open(f"/proc/self/fd/{number}", _FLAGS)
    except OSError:
        # The file of another user, who passed the descriptor on.
        return os.dup(number)


def _open_path(pid: int, number: int, link: str) -> int:
    path = f"/proc/{pid}/fd/{number}"
    # Looking does nothing; opening what somebody else's number stands for might.
    if os.readlink(path) != link:
        raise OSError(errno.ENOENT, "the descriptor is another file's by now")
    return os.open(path, _FLAGS)


def _get_fd(pid: int, number: int, link: str) -> int:
    process = os.pidfd_open(pid) if 0 < pid < 1 << 31 else -1
    if process < 0:
        raise OSError(errno.ESRCH, "no such process")
    try:
        libc = ctypes.CDLL(None, use_errno=True)
        fd: int = libc.syscall(_PIDFD_GETFD, process, ctypes.c_uint(number), 0)
        if fd < 0:
            number = ctypes.get_errno()
            raise OSError(number, os.strerror(number))
        if link_of(fd) != link:
            os.close(fd)
            raise OSError(errno.ENOENT, "the descriptor is another file's by now")
        return fd
    finally:
        os.close(process)


# By their names in messages; that nothing is here already is no reason.
_WAYS = (("/proc", _open_path), ("", _open_own), ("pidfd_getfd", _get_fd))


def _explain(handle: Handle, errors: list[tuple[str, OSError]]) -> str:
    """What failed, why, and what to do."""
    pid = handle.pid
    reasons = "; ".join(f"{name}: {error.strerror}" for name, error in errors)
    is_forbidden = any(error.errno in (errno.EACCES, errno.EPERM) for _, error in errors)
    if handle.namespace and handle.namespace != ipc_handle.namespace_of("self"):
        why = f"process {pid} lives in another namespace of processes (a container)"
    elif not os.path.isdir(f"/proc/{pid}"):
        return f"the handle's process {pid} has ended, and what it exported with it ({reasons})"
    elif ipc_handle.start_of(pid) != handle.start:
        return f"the handle's process has ended; {pid} is another process by now ({reasons})"
    elif is_forbidden:
        why = f"process {pid} does not let this one take its descriptors{_scope()}"
    else:
        return (
            f"process {pid} no longer exports what the handle names: it was freed, or the handle "
            f"was altered ({reasons})"
        )
    return f"{why} ({reasons}): {_REMEDY}"


def _scope() -> str:
    """What restricts pidfd_getfd, if anything does."""
    try:
        with open("/proc/sys/kernel/yama/ptrace_scope") as file:
            scope = file.read().strip()
    except OSError:
        return ""
    return f" (kernel.yama.ptrace_scope is {scope})" if scope != "0" else ""
