# The Level Zero loader. Written by `python -m codegen`; do not edit.
from collections.abc import Sequence
from typing import Any, ClassVar

from oneapi_l0.drivers import Driver
from oneapi_l0.raw._enums import Enum, Flags
from oneapi_l0.raw._functions import Functions
from oneapi_l0.raw._structs import Struct
from oneapi_l0.raw._types import Handle
from oneapi_l0.raw._typing import Addresses, Member, Memory, Numbers, Pointer, Text

import oneapi_l0._generated.zel as _zel
from oneapi_l0._generated import ze as _ze

__all__ = ["Zel"]

class Zel(Functions):
    namespace: ClassVar[str]
    types: ClassVar[Any]
    def zelLoaderGetVersions(self) -> list[_zel.zel_component_version_t]: ...
    def zelLoaderTranslateHandle(self, handleType: int, handleIn: Memory) -> Pointer: ...
    def zelTracerCreate(self, desc: _zel.zel_tracer_desc_t | Pointer) -> _zel.zel_tracer_handle_t: ...
    def zelTracerDestroy(self, hTracer: _zel.zel_tracer_handle_t) -> _ze.ze_result_t: ...
    def zelTracerSetPrologues(self, hTracer: _zel.zel_tracer_handle_t, pCoreCbs: Memory) -> _ze.ze_result_t: ...
    def zelTracerSetEpilogues(self, hTracer: _zel.zel_tracer_handle_t, pCoreCbs: Memory) -> _ze.ze_result_t: ...
    def zelTracerSetEnabled(self, hTracer: _zel.zel_tracer_handle_t, enable: bool) -> _ze.ze_result_t: ...
