"""What a CPU, or this driver, has not: each function says so, with the specification's own code.

An absent feature that is a number is a true answer: there are 0 fabric vertices.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from oneapi_l0._generated import ze as spec
from oneapi_l0._generated._ze_cffi import ffi

from .arguments import fill_array, require_pointer
from .device import DEVICES
from .driver import DRIVERS
from .failure import INVALID_NULL_HANDLE, UNSUPPORTED_FEATURE, Failure

_NOT_VERTEX = int(spec.ze_result_t.EXP_ERROR_DEVICE_IS_NOT_VERTEX)

REASONS = {
    "a CPU has no hardware for rays, and this driver builds no acceleration structures": (
        *(
            f"ze{name}{suffix}"
            for suffix in ("Ext", "Exp")
            for name in (
                "RTASBuilderCreate",
                "RTASBuilderGetBuildProperties",
                "RTASBuilderBuild",
                "RTASBuilderDestroy",
                "RTASParallelOperationCreate",
                "RTASParallelOperationGetProperties",
                "RTASParallelOperationJoin",
                "RTASParallelOperationDestroy",
                "DriverRTASFormatCompatibilityCheck",
            )
        ),
        "zeRTASBuilderCommandListAppendCopyExt",
    ),
    "semaphores of other APIs belong to devices that a CPU cannot wait for": (
        "zeDeviceImportExternalSemaphoreExt",
        "zeDeviceReleaseExternalSemaphoreExt",
        "zeCommandListAppendSignalExternalSemaphoreExt",
        "zeCommandListAppendWaitExternalSemaphoreExt",
    ),
    "the caches of a CPU cannot be reserved by a program": (
        "zeDeviceReserveCacheExt",
        "zeDeviceSetCacheAdviceExt",
    ),
    "kernels of the CPU take images as arguments, not as addresses": ("zeImageGetDeviceOffsetExp",),
}


def _refusal(name: str, reason: str) -> Callable[..., int]:
    def refuse(*arguments: Any) -> int:
        if not arguments[0]:
            raise Failure(INVALID_NULL_HANDLE, "the first handle is NULL")
        raise Failure(UNSUPPORTED_FEATURE, reason)

    refuse.__name__ = refuse.__qualname__ = name
    refuse.__doc__ = f"Not supported: {reason}."
    return refuse


globals().update(
    {name: _refusal(name, reason) for reason, names in REASONS.items() for name in names}
)


def zeFabricVertexGetExp(hDriver: Any, pCount: Any, phVertices: Any) -> int:
    """None: there is no fabric, the count is 0."""
    DRIVERS[hDriver]
    fill_array(pCount, phVertices, [])
    return 0


def zeDeviceGetFabricVertexExp(hDevice: Any, phVertex: Any) -> int:
    """Not supported: there is no fabric."""
    DEVICES[hDevice]
    require_pointer(phVertex, "phVertex")
    phVertex[0] = ffi.NULL
    raise Failure(_NOT_VERTEX, "the device is not a vertex of a fabric: there is none")


def _no_vertex(*arguments: Any) -> int:
    """Not supported: there is no fabric, so no handle of a vertex or an edge is right."""
    raise Failure(INVALID_NULL_HANDLE, "there is no fabric: no vertex and no edge has a handle")


zeFabricVertexGetSubVerticesExp = zeFabricVertexGetPropertiesExp = _no_vertex
zeFabricVertexGetDeviceExp = zeFabricEdgeGetExp = _no_vertex
zeFabricEdgeGetVerticesExp = zeFabricEdgeGetPropertiesExp = _no_vertex
