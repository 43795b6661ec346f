"""The functions of Level Zero runtime. Written by `python -m codegen generate`; do not edit."""

from ..raw._arguments import (
    NOTHING, NULL, addresses, array, buffer, data, memory, out_struct, string, struct, structs,
    text, unpack, value,
)
from ..raw._functions import Functions
from ..raw._types import Types
from ._ze_cffi import ffi

__all__ = ["Zer"]

new = ffi.new
cast = ffi.cast
T = Types.of("ze")


class Zer(Functions):
    __slots__ = ()
    namespace = "zer"
    types = T

    def zerGetLastErrorDescription(self):
        ppString = new("const char **")
        r = self.unchecked.zerGetLastErrorDescription(ppString)
        if r:
            self.expect(r, "zerGetLastErrorDescription")
        return string(ppString[0])

    def zerTranslateDeviceHandleToIdentifier(self, hDevice):
        if hDevice not in self.handles:
            self.stranger("zerTranslateDeviceHandleToIdentifier", "hDevice", hDevice)
        answer = self.unchecked.zerTranslateDeviceHandleToIdentifier(hDevice)
        return answer if answer != 0xFFFFFFFF else self.failed("zerTranslateDeviceHandleToIdentifier")

    def zerTranslateIdentifierToDeviceHandle(self, identifier):
        return self.own(self.unchecked.zerTranslateIdentifierToDeviceHandle(identifier)) or self.failed("zerTranslateIdentifierToDeviceHandle")

    def zerGetDefaultContext(self):
        return self.own(self.unchecked.zerGetDefaultContext()) or self.failed("zerGetDefaultContext")
