"""Fences (Level Zero core, "Fence"): tell the host that what a queue was given has finished."""

from __future__ import annotations

from typing import Any

from .arguments import require_flags, require_pointer
from .failure import NOT_READY
from .handles import Table
from .queue import COMMAND_QUEUES, CommandQueue
from .signals import Signal

_SIGNALED = 1


class Fence(Signal):
    """A signal that only its queue sets, and that only the host waits for and resets."""

    __slots__ = ("handle", "queue")

    def __init__(self, queue: CommandQueue) -> None:
        super().__init__()
        self.queue = queue
        self.handle: Any = None


FENCES: Table[Fence] = Table("ze_fence_handle_t")


def zeFenceCreate(hCommandQueue: Any, desc: Any, phFence: Any) -> int:
    queue = COMMAND_QUEUES[hCommandQueue]
    require_pointer(desc, "desc")
    require_pointer(phFence, "phFence")
    require_flags(desc.flags, _SIGNALED, "ze_fence_desc_t.flags")
    fence = Fence(queue)
    if desc.flags & _SIGNALED:
        fence.signal()
    fence.handle = FENCES.add(fence)
    phFence[0] = fence.handle
    return 0


def zeFenceDestroy(hFence: Any) -> int:
    """A queue that is still going to signal it keeps its memory."""
    FENCES.remove(hFence)
    return 0


def zeFenceHostSynchronize(hFence: Any, timeout: int) -> int:
    return 0 if FENCES[hFence].wait(timeout) else NOT_READY


def zeFenceQueryStatus(hFence: Any) -> int:
    return 0 if FENCES[hFence].state[0] else NOT_READY


def zeFenceReset(hFence: Any) -> int:
    FENCES[hFence].reset()
    return 0
