"""Sending a handle together with its descriptor, over a Unix socket (SCM_RIGHTS).

The bytes alone are enough where the receiver may take descriptors from the exporter. This works
where it may not: between users, containers, and under a strict kernel.yama.ptrace_scope.
"""

from __future__ import annotations

import os
import socket

from .handle import NBYTES, AnyHandle, IpcEventHandle, IpcEventPoolHandle, IpcHandle

_KINDS: tuple[type[AnyHandle], ...] = (IpcHandle, IpcEventPoolHandle, IpcEventHandle)


def send_handle(channel: socket.socket, handle: AnyHandle) -> None:
    """Send a handle that this process exported, with its descriptor."""
    kind = bytes([_KINDS.index(type(handle))])
    sent = socket.send_fds(channel, [kind + handle.to_bytes()], [handle.fileno()])
    if sent <= NBYTES:
        channel.sendall((kind + handle.to_bytes())[sent:])


def receive_handle(channel: socket.socket) -> AnyHandle:
    """The handle that `send_handle` sent, of its own kind; it owns the descriptor.

    Raises ConnectionError when the other side has gone, ValueError for what is no handle.
    """
    raw, fds, _, _ = socket.recv_fds(channel, NBYTES + 1, 1)
    while 0 < len(raw) <= NBYTES:
        more = channel.recv(NBYTES + 1 - len(raw))
        if not more:
            break
        raw += more
    if len(raw) == NBYTES + 1 and len(fds) == 1 and raw[0] < len(_KINDS):
        return _KINDS[raw[0]].with_descriptor(raw[1:], fds[0])
    for fd in fds:
        os.close(fd)
    if not raw:
        raise ConnectionError("the other process closed the connection before it sent a handle")
    raise ValueError(f"{len(raw)} bytes and {len(fds)} descriptors are not what send_handle sends")
