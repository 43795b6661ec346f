"""Counter-based events by the names that they had before Level Zero 1.15, as extension functions.

Unified Runtime's Level Zero adapter asks for the first one, and only with it creates events that
other processes can open. Structures and flags are those of today under other names.
"""

from __future__ import annotations

from typing import Any

from oneapi_l0._generated import ze as spec
from oneapi_l0._generated._ze_cffi import ffi

from .counter_event import zeEventCounterBasedCreate
from .driver import EXTENSION_FUNCTIONS
from .event_ipc import (
    zeEventCounterBasedCloseIpcHandle,
    zeEventCounterBasedGetIpcHandle,
    zeEventCounterBasedOpenIpcHandle,
)

_flags = spec.ze_event_counter_based_flags_t
_scopes = spec.ze_event_scope_flags_t
_DEFAULT_FLAGS = _flags.IMMEDIATE | _flags.NON_IMMEDIATE | _flags.HOST_VISIBLE


def _create(hContext: Any, hDevice: Any, desc: Any, phEvent: Any) -> int:
    """`zexCounterBasedEventCreate2`, which has a default for the descriptor."""
    if not desc:
        desc = ffi.new("ze_event_counter_based_desc_t *")
        desc.flags, desc.signal, desc.wait = _DEFAULT_FLAGS, _scopes.HOST, _scopes.DEVICE
    return zeEventCounterBasedCreate(hContext, hDevice, desc, phEvent)


EXTENSION_FUNCTIONS["zexCounterBasedEventCreate2"] = (
    _create,
    "ze_result_t(*)(ze_context_handle_t, ze_device_handle_t, "
    "const ze_event_counter_based_desc_t *, ze_event_handle_t *)",
)
EXTENSION_FUNCTIONS["zexCounterBasedEventGetIpcHandle"] = (
    zeEventCounterBasedGetIpcHandle,
    "ze_result_t(*)(ze_event_handle_t, ze_ipc_event_counter_based_handle_t *)",
)
EXTENSION_FUNCTIONS["zexCounterBasedEventOpenIpcHandle"] = (
    zeEventCounterBasedOpenIpcHandle,
    "ze_result_t(*)(ze_context_handle_t, ze_ipc_event_counter_based_handle_t, ze_event_handle_t *)",
)
EXTENSION_FUNCTIONS["zexCounterBasedEventCloseIpcHandle"] = (
    zeEventCounterBasedCloseIpcHandle,
    "ze_result_t(*)(ze_event_handle_t)",
)
