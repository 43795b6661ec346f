"""What a command list is made of: commands, each a tuple of four.

    (waits, function, arguments, signal)

- `waits`: the signals that must be set before it starts, or ().
- An OpenCL command: `function(cl_queue, *arguments, 0, NULL, event)` enqueues it.
- An operation of the host: `arguments` is None, and `function(stream, signal)` is called when all
  commands before it have finished. It returns whether it took care of the signal.
- `function` is None where only waiting or signalling is to be done.
- `signal`: what is signalled once the command has finished, or None.

Tuples, because replaying a list does nothing but walk over them.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Protocol

from .signals import Signal

Waits = tuple[Signal, ...]
Command = tuple[Waits, Callable[..., Any] | None, tuple[Any, ...] | None, Signal | None]


class Announced(Protocol):
    """What a caller passes for a command to signal: an event of any kind."""

    def target(self) -> Signal: ...
