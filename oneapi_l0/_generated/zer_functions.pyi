# Level Zero runtime. Written by `python -m codegen generate`; do not edit.
from collections.abc import Sequence
from typing import Any, ClassVar

from oneapi_l0.raw._enums import Enum, Flags
from oneapi_l0.raw._functions import Functions
from oneapi_l0.raw._structs import Struct
from oneapi_l0.raw._types import Handle
from oneapi_l0.raw._typing import Addresses, Member, Memory, Numbers, Pointer, Text

from oneapi_l0._generated import ze as _ze

__all__ = ["Zer"]

class Zer(Functions):
    namespace: ClassVar[str]
    types: ClassVar[Any]
    def zerGetLastErrorDescription(self) -> str: ...
    def zerTranslateDeviceHandleToIdentifier(self, hDevice: _ze.ze_device_handle_t) -> int: ...
    def zerTranslateIdentifierToDeviceHandle(self, identifier: int) -> _ze.ze_device_handle_t: ...
    def zerGetDefaultContext(self) -> _ze.ze_context_handle_t: ...
