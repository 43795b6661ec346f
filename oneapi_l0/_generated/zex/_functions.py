"""The functions of Intel's driver extensions. Written by `python -m codegen`; do not edit."""

from oneapi_l0.raw._arguments import (
    NOTHING, NULL, addresses, array, buffer, data, memory, out_struct, string, struct, structs,
    text, unpack, value,
)
from oneapi_l0.raw._functions import Functions

from . import TYPES as T
from ._cffi import ffi

__all__ = ["Zex"]

new = ffi.new
cast = ffi.cast


class Zex(Functions):
    __slots__ = ()
    namespace = "ze"
    types = T

    def zexMemGetIpcHandles(self, hContext, ptr):
        if hContext not in self.handles:
            self.stranger("zexMemGetIpcHandles", "hContext", hContext)
        c_ptr = memory(ptr, False)
        numIpcHandles = new("uint32_t *")
        f = self.unchecked.zexMemGetIpcHandles
        r = f(hContext, c_ptr, numIpcHandles, NULL)
        if r:
            self.expect(r, "zexMemGetIpcHandles")
        n = numIpcHandles[0]
        pIpcHandles = T.ze_ipc_mem_handle_t.array(n)
        if n:
            r = f(hContext, c_ptr, numIpcHandles, pIpcHandles)
            if r:
                self.expect(r, "zexMemGetIpcHandles")
            n = min(n, numIpcHandles[0])
        return T.ze_ipc_mem_handle_t.views(pIpcHandles, n)

    def zexMemOpenIpcHandles(self, hContext, hDevice, pIpcHandles, flags):
        if hContext not in self.handles:
            self.stranger("zexMemOpenIpcHandles", "hContext", hContext)
        if hDevice not in self.handles:
            self.stranger("zexMemOpenIpcHandles", "hDevice", hDevice)
        c_pIpcHandles, numIpcHandles = structs(T.ze_ipc_mem_handle_t, pIpcHandles)
        pptr = new("void **")
        r = self.unchecked.zexMemOpenIpcHandles(hContext, hDevice, numIpcHandles, c_pIpcHandles, flags, pptr)
        if r:
            self.expect(r, "zexMemOpenIpcHandles")
        pptr = pptr[0]
        if not pptr:
            self.null_result("zexMemOpenIpcHandles")
        return pptr
