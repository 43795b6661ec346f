# Intel's driver extensions. Written by `python -m codegen`; do not edit.
from collections.abc import Sequence
from typing import Any, ClassVar

from oneapi_l0.drivers import Driver
from oneapi_l0.raw._enums import Enum, Flags
from oneapi_l0.raw._functions import Functions
from oneapi_l0.raw._structs import Struct
from oneapi_l0.raw._types import Handle
from oneapi_l0.raw._typing import Addresses, Member, Memory, Numbers, Pointer, Text

from oneapi_l0._generated import ze as _ze
from ._functions import Zex as Zex

FUNCTIONS: list[str]
ffi: Any
unchecked: Any
TYPES: Any
def bind(driver: Driver) -> Zex: ...
def new(ctype: str, /, **fields: Any) -> Any: ...
class zex_mem_ipc_handles_version_t(Enum):
    _1_0: ClassVar[zex_mem_ipc_handles_version_t]
    CURRENT: ClassVar[zex_mem_ipc_handles_version_t]
ZEX_MEM_IPC_HANDLES_VERSION_1_0: int
ZEX_MEM_IPC_HANDLES_VERSION_CURRENT: int
ZEX_MEM_IPC_HANDLES_NAME: str
def zexMemGetIpcHandles(hContext: _ze.ze_context_handle_t, ptr: Memory) -> list[_ze.ze_ipc_mem_handle_t]: ...
def zexMemOpenIpcHandles(hContext: _ze.ze_context_handle_t, hDevice: _ze.ze_device_handle_t, pIpcHandles: Sequence[_ze.ze_ipc_mem_handle_t] | Pointer, flags: int) -> Pointer: ...
