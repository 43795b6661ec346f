"""The functions of Level Zero runtime. Written by `python -m codegen generate`; do not edit."""

from ..raw._arguments import (
    NOTHING, NULL, addresses, addresses_of, array, buffer, data, memory, out_struct, string,
    struct, structs, text, unpack, value,
)
from ..raw._functions import Functions
from ..raw._types import Types
from ._ze_cffi import ffi

new = ffi.new
T = Types.of("ze")


class Zer(Functions):
    __slots__ = ()
    namespace = "zer"
    types = T

    def zerGetLastErrorDescription(self):
        ppString = new("const char **")
        r = self.unchecked.zerGetLastErrorDescription(ppString)
        if r:
            r = self.check(r, "zerGetLastErrorDescription")
        return string(ppString[0])

    def zerTranslateDeviceHandleToIdentifier(self, hDevice):
        if not hDevice:
            self.null("zerTranslateDeviceHandleToIdentifier", "hDevice")
        return self.unchecked.zerTranslateDeviceHandleToIdentifier(hDevice)

    def zerTranslateIdentifierToDeviceHandle(self, identifier):
        return self.unchecked.zerTranslateIdentifierToDeviceHandle(identifier) or self.null_result("zerTranslateIdentifierToDeviceHandle")

    def zerGetDefaultContext(self):
        return self.unchecked.zerGetDefaultContext() or self.null_result("zerGetDefaultContext")
