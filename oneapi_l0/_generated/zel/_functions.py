"""The functions of The Level Zero loader. Written by `python -m codegen`; do not edit."""

from oneapi_l0.raw._arguments import (
    NOTHING, NULL, addresses, array, buffer, data, memory, out_struct, string, struct, structs,
    text, unpack, value,
)
from oneapi_l0.raw._functions import Functions

from . import TYPES as T
from ._cffi import ffi

__all__ = ["Zel"]

new = ffi.new
cast = ffi.cast


class Zel(Functions):
    __slots__ = ()
    namespace = "ze"
    types = T

    def zelLoaderGetVersions(self):
        num_elems = new("size_t *")
        f = self.unchecked.zelLoaderGetVersions
        r = f(num_elems, NULL)
        if r:
            self.expect(r, "zelLoaderGetVersions")
        n = num_elems[0]
        versions = T.zel_component_version_t.array(n)
        if n:
            r = f(num_elems, versions)
            if r:
                self.expect(r, "zelLoaderGetVersions")
            n = min(n, num_elems[0])
        return T.zel_component_version_t.views(versions, n)

    def zelLoaderTranslateHandle(self, handleType, handleIn):
        c_handleIn = memory(handleIn, True)
        handleOut = new("void **")
        r = self.unchecked.zelLoaderTranslateHandle(handleType, c_handleIn, handleOut)
        if r:
            self.expect(r, "zelLoaderTranslateHandle")
        handleOut = handleOut[0]
        if not handleOut:
            self.null_result("zelLoaderTranslateHandle")
        return handleOut

    def zelTracerCreate(self, desc):
        c_desc = struct(desc)
        phTracer = new("zel_tracer_handle_t *")
        r = self.unchecked.zelTracerCreate(c_desc, phTracer)
        if r:
            self.expect(r, "zelTracerCreate")
        phTracer = phTracer[0]
        if not phTracer:
            self.null_result("zelTracerCreate")
        self.handles.add(phTracer)
        return phTracer

    def zelTracerDestroy(self, hTracer):
        if hTracer not in self.handles:
            self.stranger("zelTracerDestroy", "hTracer", hTracer)
        r = self.unchecked.zelTracerDestroy(hTracer)
        if r:
            return self.check(r, "zelTracerDestroy")
        self.handles.discard(hTracer)
        return self.success

    def zelTracerSetPrologues(self, hTracer, pCoreCbs):
        if hTracer not in self.handles:
            self.stranger("zelTracerSetPrologues", "hTracer", hTracer)
        c_pCoreCbs = memory(pCoreCbs, True)
        r = self.unchecked.zelTracerSetPrologues(hTracer, cast("void *", c_pCoreCbs))
        return self.check(r, "zelTracerSetPrologues") if r else self.success

    def zelTracerSetEpilogues(self, hTracer, pCoreCbs):
        if hTracer not in self.handles:
            self.stranger("zelTracerSetEpilogues", "hTracer", hTracer)
        c_pCoreCbs = memory(pCoreCbs, True)
        r = self.unchecked.zelTracerSetEpilogues(hTracer, cast("void *", c_pCoreCbs))
        return self.check(r, "zelTracerSetEpilogues") if r else self.success

    def zelTracerSetEnabled(self, hTracer, enable):
        if hTracer not in self.handles:
            self.stranger("zelTracerSetEnabled", "hTracer", hTracer)
        r = self.unchecked.zelTracerSetEnabled(hTracer, enable)
        return self.check(r, "zelTracerSetEnabled") if r else self.success
