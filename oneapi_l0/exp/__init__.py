"""Experimental: what the specification calls so, as objects.

Drivers may have it, or another version of it, or not; and what is here may change with any release
of this package, whatever its version says. `from oneapi_l0 import exp` loads it.
"""

from __future__ import annotations

from .mutable_command import MutableCommand
from .mutable_command_list import MutableCommandList

__all__ = ["MutableCommand", "MutableCommandList"]
