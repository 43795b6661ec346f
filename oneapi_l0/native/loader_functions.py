"""The functions that a Level Zero loader has besides those of its drivers: they fill tables with
function pointers and say which loader this is."""

from __future__ import annotations

from oneapi_l0._generated import ze as spec
from oneapi_l0._generated._ze_cffi import ffi

from .exports import TRACER, Field

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

_SUCCESS = 0
_NULL_POINTER = int(spec.ze_result_t.ERROR_INVALID_NULL_POINTER)
_UNSUPPORTED_VERSION = int(spec.ze_result_t.ERROR_UNSUPPORTED_VERSION)
_INVALID_SIZE = int(spec.ze_result_t.ERROR_INVALID_SIZE)
_UNKNOWN = int(spec.ze_result_t.ERROR_UNKNOWN)

# The loader whose functions these are; programs with its static half refuse a major that is not 1.
LIBRARY_VERSION = (1, 32, 0)
SPECIFICATION_VERSION = int(ffi.integer_const("ZE_API_VERSION_CURRENT"))


def getter(fields: list[Field], stubs: dict[str, int]) -> Any:
    """A `zeGet*ProcAddrTable`. It fills what a table of the asked version has, and no more: an
    older caller's is smaller."""
    pairs = [(major << 16 | minor, stubs[name]) for _, name, (major, minor) in fields]

    def get(version: int, table: Any) -> int:
        if not table:
            return _NULL_POINTER
        if version >> 16 != SPECIFICATION_VERSION >> 16:
            return _UNSUPPORTED_VERSION
        pointers = ffi.cast("uintptr_t *", table)
        for index, (since, stub) in enumerate(pairs):
            if since <= version:
                pointers[index] = stub
        return _SUCCESS

    return _callback("uint32_t (*)(uint32_t, void *)", get)


def callbacks(stubs: dict[str, int]) -> dict[str, Any]:
    """By their names, those that have something to do. The others keep answering
    UNSUPPORTED_FEATURE: nothing is traced here."""
    versions = _callback("uint32_t (*)(size_t *, char *)", _versions)
    version = _callback("uint32_t (*)(char *)", _version)
    translate = _callback("uint32_t (*)(int, void *, void **)", _translate)
    succeed = _callback("uint32_t (*)(void)", _succeed)
    tracers = [Field("", name, (1, 0)) for name in TRACER]
    return {
        "zeLoaderInit": succeed,
        "zelLoaderDriverCheck": succeed,
        "zelSetDriverTeardown": succeed,
        "zelGetTracerApiProcAddrTable": getter(tracers, stubs),
        "zelGetTracingLayerState": _callback("uint32_t (*)(_Bool *)", _tracing_state),
        "zelLoaderGetVersions": versions,
        "zelLoaderGetVersionsInternal": versions,
        "zelLoaderGetVersion": version,
        "zelGetLoaderVersion": version,
        "zelLoaderTranslateHandle": translate,
        "zelLoaderTranslateHandleInternal": translate,
    }


def _callback(ctype: str, function: Callable[..., int]) -> Any:
    return ffi.callback(ctype, function, error=_UNKNOWN)


def _succeed() -> int:
    return _SUCCESS


def _version(component: Any) -> int:
    """zel_component_version_t: a name of 64 bytes, the specification's version, the library's."""
    if not component:
        return _NULL_POINTER
    ffi.memmove(component, b"loader".ljust(64, b"\0"), 64)
    numbers = ffi.cast("uint32_t *", component + 64)
    numbers[0] = SPECIFICATION_VERSION
    numbers[1], numbers[2], numbers[3] = LIBRARY_VERSION
    return _SUCCESS


def _versions(count: Any, components: Any) -> int:
    if not count:
        return _NULL_POINTER
    if components:
        if not count[0]:
            return _INVALID_SIZE
        _version(components)
    count[0] = 1
    return _SUCCESS


def _translate(_: int, handle: Any, translated: Any) -> int:
    """A handle is the driver's own: nothing is in between."""
    if not translated:
        return _NULL_POINTER
    translated[0] = handle
    return _SUCCESS


def _tracing_state(state: Any) -> int:
    if not state:
        return _NULL_POINTER
    state[0] = False
    return _SUCCESS
