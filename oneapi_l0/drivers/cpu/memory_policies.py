"""How memory is freed, whether it is resident, which atomics it allows, how rows are laid out
(Level Zero extensions "Memory Free Policies", "Memory Properties"; core, "Residency").
"""

from __future__ import annotations

import queue
import threading
from typing import Any

from oneapi_l0._generated import ze as spec
from oneapi_l0._generated._ze_cffi import ffi

from . import streams
from .allocations import Allocation, find, find_in
from .arguments import require_flags, require_pointer
from .device import DEVICES
from .driver import CONTEXTS, EXTENSIONS
from .failure import INVALID_ARGUMENT, UNSUPPORTED_SIZE, Failure
from .memory import forget

_policies = spec.ze_driver_memory_free_policy_ext_flags_t
_BLOCKING, _DEFER = int(_policies.BLOCKING_FREE), int(_policies.DEFER_FREE)
_SHARED = int(spec.ze_memory_type_t.SHARED)
_atomics = spec.ze_memory_atomic_attr_exp_flags_t
_EVERY_ATOMIC = 0x7F
_CONTRADICTIONS = (
    int(_atomics.NO_HOST_ATOMICS) | int(_atomics.HOST_ATOMICS),
    int(_atomics.NO_DEVICE_ATOMICS) | int(_atomics.DEVICE_ATOMICS),
    int(_atomics.NO_SYSTEM_ATOMICS) | int(_atomics.SYSTEM_ATOMICS),
)
_UINTPTR = ffi.typeof("uintptr_t")
# Attributes of memory that is none of ours, by its address. Nobody tells us when it is freed.
_system_atomics: dict[int, dict[Any, int]] = {}
_MOST_SYSTEM_ATOMICS = 1024

EXTENSIONS[spec.ZE_MEMORY_FREE_POLICIES_EXT_NAME] = 1 << 16

_deferred: queue.SimpleQueue[Allocation] = queue.SimpleQueue()
_lock = threading.Lock()
_reaper: list[threading.Thread] = []


def zeMemFreeExt(hContext: Any, pMemFreeDesc: Any, ptr: Any) -> int:
    require_pointer(pMemFreeDesc, "pMemFreeDesc")
    policy = pMemFreeDesc.freePolicy
    require_flags(policy, _BLOCKING | _DEFER, "ze_memory_free_ext_desc_t.freePolicy")
    if policy == _BLOCKING | _DEFER:
        raise Failure(INVALID_ARGUMENT, "BLOCKING_FREE and DEFER_FREE exclude each other")
    allocation = forget(hContext, ptr)
    if policy == _DEFER:
        _free_later(allocation)
        return 0
    if policy == _BLOCKING:
        streams.finish_all()
    allocation.release()
    return 0


def _free_later(allocation: Allocation) -> None:
    """A thread of ours waits for the work in flight, then gives the pages back."""
    _deferred.put(allocation)
    with _lock:
        if not _reaper or not _reaper[0].is_alive():
            _reaper[:] = [threading.Thread(target=_reap, name="deferred free", daemon=True)]
            _reaper[0].start()


def _reap() -> None:
    while True:
        batch = [_deferred.get()]
        while not _deferred.empty():
            batch.append(_deferred.get())
        # Work that was submitted before these were freed has finished when this returns.
        streams.finish_all()
        for allocation in batch:
            allocation.release()


def _require_range(hContext: Any, ptr: Any, size: int) -> Allocation:
    context = CONTEXTS[hContext]
    require_pointer(ptr, "ptr")
    address = int(ffi.cast(_UINTPTR, ptr))
    allocation = find_in(context, address)
    if allocation is None or address + size > allocation.base + allocation.nbytes:
        raise Failure(
            INVALID_ARGUMENT,
            f"{size} bytes at {address:#x} are not within an allocation of this context",
        )
    return allocation


def zeContextMakeMemoryResident(hContext: Any, hDevice: Any, ptr: Any, size: int) -> int:
    """No effect: memory of the process is where the cores find it."""
    DEVICES[hDevice]
    _require_range(hContext, ptr, size)
    return 0


def zeContextEvictMemory(hContext: Any, hDevice: Any, ptr: Any, size: int) -> int:
    """No effect: memory of the process is where the cores find it."""
    DEVICES[hDevice]
    _require_range(hContext, ptr, size)
    return 0


def zeMemSetAtomicAccessAttributeExp(
    hContext: Any, hDevice: Any, ptr: Any, size: int, attr: int
) -> int:
    """No effect: every atomic works wherever it is allowed."""
    device = DEVICES[hDevice] if hDevice else None
    require_flags(attr, _EVERY_ATOMIC, "attr")
    attributes = _atomics_of(hContext, ptr, size)
    if not size:
        raise Failure(UNSUPPORTED_SIZE, "the size is 0")
    if any(attr & both == both for both in _CONTRADICTIONS):
        raise Failure(INVALID_ARGUMENT, f"attr {attr:#x} allows and forbids the same atomics")
    if device is None:
        attributes.clear()
    attributes[device] = attr
    return 0


def _atomics_of(hContext: Any, ptr: Any, size: int) -> dict[Any, int]:
    """The attributes of a shared allocation, or of memory of the system."""
    CONTEXTS[hContext]
    require_pointer(ptr, "ptr")
    address = int(ffi.cast(_UINTPTR, ptr))
    if find(address) is not None:
        allocation = _require_range(hContext, ptr, size)
        if allocation.type != _SHARED:
            raise Failure(
                INVALID_ARGUMENT, "atomic attributes are for shared and system memory only"
            )
        return allocation.atomics
    while len(_system_atomics) > _MOST_SYSTEM_ATOMICS:
        _system_atomics.pop(next(iter(_system_atomics)))
    return _system_atomics.setdefault(address, {})


def zeMemGetAtomicAccessAttributeExp(
    hContext: Any, hDevice: Any, ptr: Any, size: int, pAttr: Any
) -> int:
    device = DEVICES[hDevice] if hDevice else None
    require_pointer(pAttr, "pAttr")
    attributes = _atomics_of(hContext, ptr, size)
    pAttr[0] = attributes.get(device, attributes.get(None, 0))
    return 0
