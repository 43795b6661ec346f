"""The functions of Unified Runtime. Written by `python -m codegen generate`; do not edit."""

from ..raw._arguments import (
    NOTHING, NULL, addresses, array, buffer, data, memory, out_struct, string, struct, structs,
    text, unpack, value,
)
from ..raw._functions import Functions
from ..raw._types import Types
from ._ur_cffi import ffi

__all__ = ["Ur"]

new = ffi.new
cast = ffi.cast
T = Types.of("ur")


class Ur(Functions):
    __slots__ = ()
    namespace = "ur"
    types = T

    def urAdapterGet(self):
        pNumAdapters = new("uint32_t *")
        f = self.unchecked.urAdapterGet
        r = f(0, NULL, pNumAdapters)
        if r:
            self.expect(r, "urAdapterGet")
        n = pNumAdapters[0]
        phAdapters = new("ur_adapter_handle_t[]", n)
        if n:
            r = f(n, phAdapters, NULL)
            if r:
                self.expect(r, "urAdapterGet")
        return self.own_all(unpack(phAdapters, n))

    def urAdapterRelease(self, hAdapter):
        if hAdapter not in self.handles:
            self.stranger("urAdapterRelease", "hAdapter", hAdapter)
        r = self.unchecked.urAdapterRelease(hAdapter)
        if r:
            return self.check(r, "urAdapterRelease")
        self.handles.discard(hAdapter)
        return self.success

    def urAdapterRetain(self, hAdapter):
        if hAdapter not in self.handles:
            self.stranger("urAdapterRetain", "hAdapter", hAdapter)
        r = self.unchecked.urAdapterRetain(hAdapter)
        return self.check(r, "urAdapterRetain") if r else self.success

    def urAdapterGetLastError(self, hAdapter):
        if hAdapter not in self.handles:
            self.stranger("urAdapterGetLastError", "hAdapter", hAdapter)
        ppMessage = new("const char **")
        pError = new("int32_t *")
        r = self.unchecked.urAdapterGetLastError(hAdapter, ppMessage, pError)
        r = self.results(r)
        return r or self.success, string(ppMessage[0]), pError[0]

    def urAdapterGetInfo(self, hAdapter, propName):
        if hAdapter not in self.handles:
            self.stranger("urAdapterGetInfo", "hAdapter", hAdapter)
        pPropSizeRet = new("size_t *")
        f = self.unchecked.urAdapterGetInfo
        r = f(hAdapter, propName, 0, NULL, pPropSizeRet)
        if r:
            self.expect(r, "urAdapterGetInfo")
        n = pPropSizeRet[0]
        pPropValue = new("char[]", n)
        if n:
            r = f(hAdapter, propName, n, pPropValue, NULL)
            if r:
                self.expect(r, "urAdapterGetInfo")
        return T.answer("ur_adapter_info_t", propName, pPropValue, n)

    def urAdapterSetLoggerCallback(self, hAdapter, pfnLoggerCallback, pUserData, level):
        if hAdapter not in self.handles:
            self.stranger("urAdapterSetLoggerCallback", "hAdapter", hAdapter)
        c_pfnLoggerCallback = self.keep("callbacks", pfnLoggerCallback or NULL, False)
        c_pUserData = NULL if pUserData is None else self.keep("callbacks", pUserData, True)
        r = self.unchecked.urAdapterSetLoggerCallback(hAdapter, pfnLoggerCallback or NULL, c_pUserData, level)
        return self.check(r, "urAdapterSetLoggerCallback") if r else self.success

    def urAdapterSetLoggerCallbackLevel(self, hAdapter, level):
        if hAdapter not in self.handles:
            self.stranger("urAdapterSetLoggerCallbackLevel", "hAdapter", hAdapter)
        r = self.unchecked.urAdapterSetLoggerCallbackLevel(hAdapter, level)
        return self.check(r, "urAdapterSetLoggerCallbackLevel") if r else self.success

    def urContextCreate(self, phDevices, pProperties=None):
        c_phDevices, DeviceCount = array("ur_device_handle_t[]", phDevices)
        if not DeviceCount:
            self.empty("urContextCreate", "phDevices")
        c_pProperties = NULL if pProperties is None else struct(pProperties)
        phContext = new("ur_context_handle_t *")
        if not self.handles.issuperset(phDevices):
            self.strangers("urContextCreate", "phDevices", phDevices)
        r = self.unchecked.urContextCreate(DeviceCount, c_phDevices, c_pProperties, phContext)
        if r:
            self.expect(r, "urContextCreate")
        phContext = phContext[0]
        if not phContext:
            self.null_result("urContextCreate")
        self.handles.add(phContext)
        return phContext

    def urContextRetain(self, hContext):
        if hContext not in self.handles:
            self.stranger("urContextRetain", "hContext", hContext)
        r = self.unchecked.urContextRetain(hContext)
        return self.check(r, "urContextRetain") if r else self.success

    def urContextRelease(self, hContext):
        if hContext not in self.handles:
            self.stranger("urContextRelease", "hContext", hContext)
        r = self.unchecked.urContextRelease(hContext)
        if r:
            return self.check(r, "urContextRelease")
        self.handles.discard(hContext)
        return self.success

    def urContextGetInfo(self, hContext, propName):
        if hContext not in self.handles:
            self.stranger("urContextGetInfo", "hContext", hContext)
        pPropSizeRet = new("size_t *")
        f = self.unchecked.urContextGetInfo
        r = f(hContext, propName, 0, NULL, pPropSizeRet)
        if r:
            self.expect(r, "urContextGetInfo")
        n = pPropSizeRet[0]
        pPropValue = new("char[]", n)
        if n:
            r = f(hContext, propName, n, pPropValue, NULL)
            if r:
                self.expect(r, "urContextGetInfo")
        return T.answer("ur_context_info_t", propName, pPropValue, n)

    def urContextGetNativeHandle(self, hContext):
        if hContext not in self.handles:
            self.stranger("urContextGetNativeHandle", "hContext", hContext)
        phNativeContext = new("ur_native_handle_t *")
        r = self.unchecked.urContextGetNativeHandle(hContext, phNativeContext)
        if r:
            self.expect(r, "urContextGetNativeHandle")
        return phNativeContext[0]

    def urContextCreateWithNativeHandle(self, hNativeContext, hAdapter, phDevices=None, pProperties=None):
        if hAdapter not in self.handles:
            self.stranger("urContextCreateWithNativeHandle", "hAdapter", hAdapter)
        c_phDevices, numDevices = NOTHING if phDevices is None or not len(phDevices) else array("ur_device_handle_t[]", phDevices)
        c_pProperties = NULL if pProperties is None else struct(pProperties)
        phContext = new("ur_context_handle_t *")
        if phDevices is not None and not self.handles.issuperset(phDevices):
            self.strangers("urContextCreateWithNativeHandle", "phDevices", phDevices)
        r = self.unchecked.urContextCreateWithNativeHandle(hNativeContext, hAdapter, numDevices, c_phDevices, c_pProperties, phContext)
        if r:
            self.expect(r, "urContextCreateWithNativeHandle")
        phContext = phContext[0]
        if not phContext:
            self.null_result("urContextCreateWithNativeHandle")
        self.handles.add(phContext)
        return phContext

    def urContextSetExtendedDeleter(self, hContext, pfnDeleter, pUserData=None):
        if hContext not in self.handles:
            self.stranger("urContextSetExtendedDeleter", "hContext", hContext)
        c_pfnDeleter = self.keep("callbacks", pfnDeleter or NULL, False)
        c_pUserData = NULL if pUserData is None else self.keep("callbacks", pUserData, True)
        r = self.unchecked.urContextSetExtendedDeleter(hContext, pfnDeleter or NULL, c_pUserData)
        return self.check(r, "urContextSetExtendedDeleter") if r else self.success

    def urDeviceGet(self, hPlatform, DeviceType):
        if hPlatform not in self.handles:
            self.stranger("urDeviceGet", "hPlatform", hPlatform)
        pNumDevices = new("uint32_t *")
        f = self.unchecked.urDeviceGet
        r = f(hPlatform, DeviceType, 0, NULL, pNumDevices)
        if r:
            self.expect(r, "urDeviceGet")
        n = pNumDevices[0]
        phDevices = new("ur_device_handle_t[]", n)
        if n:
            r = f(hPlatform, DeviceType, n, phDevices, NULL)
            if r:
                self.expect(r, "urDeviceGet")
        return self.own_all(unpack(phDevices, n))

    def urDeviceGetSelected(self, hPlatform, DeviceType):
        if hPlatform not in self.handles:
            self.stranger("urDeviceGetSelected", "hPlatform", hPlatform)
        pNumDevices = new("uint32_t *")
        f = self.unchecked.urDeviceGetSelected
        r = f(hPlatform, DeviceType, 0, NULL, pNumDevices)
        if r:
            self.expect(r, "urDeviceGetSelected")
        n = pNumDevices[0]
        phDevices = new("ur_device_handle_t[]", n)
        if n:
            r = f(hPlatform, DeviceType, n, phDevices, NULL)
            if r:
                self.expect(r, "urDeviceGetSelected")
        return self.own_all(unpack(phDevices, n))

    def urDeviceGetInfo(self, hDevice, propName):
        if hDevice not in self.handles:
            self.stranger("urDeviceGetInfo", "hDevice", hDevice)
        pPropSizeRet = new("size_t *")
        f = self.unchecked.urDeviceGetInfo
        r = f(hDevice, propName, 0, NULL, pPropSizeRet)
        if r:
            self.expect(r, "urDeviceGetInfo")
        n = pPropSizeRet[0]
        pPropValue = new("char[]", n)
        if n:
            r = f(hDevice, propName, n, pPropValue, NULL)
            if r:
                self.expect(r, "urDeviceGetInfo")
        return T.answer("ur_device_info_t", propName, pPropValue, n)

    def urDeviceRetain(self, hDevice):
        if hDevice not in self.handles:
            self.stranger("urDeviceRetain", "hDevice", hDevice)
        r = self.unchecked.urDeviceRetain(hDevice)
        return self.check(r, "urDeviceRetain") if r else self.success

    def urDeviceRelease(self, hDevice):
        if hDevice not in self.handles:
            self.stranger("urDeviceRelease", "hDevice", hDevice)
        r = self.unchecked.urDeviceRelease(hDevice)
        if r:
            return self.check(r, "urDeviceRelease")
        self.handles.discard(hDevice)
        return self.success

    def urDevicePartition(self, hDevice, pProperties):
        if hDevice not in self.handles:
            self.stranger("urDevicePartition", "hDevice", hDevice)
        c_pProperties = struct(pProperties)
        pNumDevicesRet = new("uint32_t *")
        f = self.unchecked.urDevicePartition
        r = f(hDevice, c_pProperties, 0, NULL, pNumDevicesRet)
        if r:
            self.expect(r, "urDevicePartition")
        n = pNumDevicesRet[0]
        phSubDevices = new("ur_device_handle_t[]", n)
        if n:
            r = f(hDevice, c_pProperties, n, phSubDevices, NULL)
            if r:
                self.expect(r, "urDevicePartition")
        return self.own_all(unpack(phSubDevices, n))

    def urDeviceSelectBinary(self, hDevice, pBinaries):
        if hDevice not in self.handles:
            self.stranger("urDeviceSelectBinary", "hDevice", hDevice)
        c_pBinaries, NumBinaries = structs(T.ur_device_binary_t, pBinaries)
        if not NumBinaries:
            self.empty("urDeviceSelectBinary", "pBinaries")
        pSelectedBinary = new("uint32_t *")
        r = self.unchecked.urDeviceSelectBinary(hDevice, c_pBinaries, NumBinaries, pSelectedBinary)
        if r:
            self.expect(r, "urDeviceSelectBinary")
        return pSelectedBinary[0]

    def urDeviceGetNativeHandle(self, hDevice):
        if hDevice not in self.handles:
            self.stranger("urDeviceGetNativeHandle", "hDevice", hDevice)
        phNativeDevice = new("ur_native_handle_t *")
        r = self.unchecked.urDeviceGetNativeHandle(hDevice, phNativeDevice)
        if r:
            self.expect(r, "urDeviceGetNativeHandle")
        return phNativeDevice[0]

    def urDeviceCreateWithNativeHandle(self, hNativeDevice, hAdapter, pProperties=None):
        if hAdapter not in self.handles:
            self.stranger("urDeviceCreateWithNativeHandle", "hAdapter", hAdapter)
        c_pProperties = NULL if pProperties is None else struct(pProperties)
        phDevice = new("ur_device_handle_t *")
        r = self.unchecked.urDeviceCreateWithNativeHandle(hNativeDevice, hAdapter, c_pProperties, phDevice)
        if r:
            self.expect(r, "urDeviceCreateWithNativeHandle")
        phDevice = phDevice[0]
        if not phDevice:
            self.null_result("urDeviceCreateWithNativeHandle")
        self.handles.add(phDevice)
        return phDevice

    def urDeviceGetGlobalTimestamps(self, hDevice):
        if hDevice not in self.handles:
            self.stranger("urDeviceGetGlobalTimestamps", "hDevice", hDevice)
        pDeviceTimestamp = new("uint64_t *")
        pHostTimestamp = new("uint64_t *")
        r = self.unchecked.urDeviceGetGlobalTimestamps(hDevice, pDeviceTimestamp, pHostTimestamp)
        if r:
            self.expect(r, "urDeviceGetGlobalTimestamps")
        return pDeviceTimestamp[0], pHostTimestamp[0]

    def urEnqueueEventsWait(self, hQueue, phEventWaitList=None, phEvent=None):
        if hQueue not in self.handles:
            self.stranger("urEnqueueEventsWait", "hQueue", hQueue)
        c_phEventWaitList, numEventsInWaitList = NOTHING if phEventWaitList is None or not len(phEventWaitList) else array("ur_event_handle_t[]", phEventWaitList)
        if phEventWaitList is not None and not self.handles.issuperset(phEventWaitList):
            self.strangers("urEnqueueEventsWait", "phEventWaitList", phEventWaitList)
        r = self.unchecked.urEnqueueEventsWait(hQueue, numEventsInWaitList, c_phEventWaitList, NULL if phEvent is None else phEvent)
        return self.check(r, "urEnqueueEventsWait") if r else self.success

    def urEnqueueEventsWaitWithBarrier(self, hQueue, phEventWaitList=None, phEvent=None):
        if hQueue not in self.handles:
            self.stranger("urEnqueueEventsWaitWithBarrier", "hQueue", hQueue)
        c_phEventWaitList, numEventsInWaitList = NOTHING if phEventWaitList is None or not len(phEventWaitList) else array("ur_event_handle_t[]", phEventWaitList)
        if phEventWaitList is not None and not self.handles.issuperset(phEventWaitList):
            self.strangers("urEnqueueEventsWaitWithBarrier", "phEventWaitList", phEventWaitList)
        r = self.unchecked.urEnqueueEventsWaitWithBarrier(hQueue, numEventsInWaitList, c_phEventWaitList, NULL if phEvent is None else phEvent)
        return self.check(r, "urEnqueueEventsWaitWithBarrier") if r else self.success

    def urEnqueueMemBufferRead(self, hQueue, hBuffer, blockingRead, offset, size, pDst, phEventWaitList=None, phEvent=None):
        if hQueue not in self.handles:
            self.stranger("urEnqueueMemBufferRead", "hQueue", hQueue)
        if hBuffer not in self.handles:
            self.stranger("urEnqueueMemBufferRead", "hBuffer", hBuffer)
        c_pDst = self.keep(None if blockingRead else hQueue, pDst, True)
        c_phEventWaitList, numEventsInWaitList = NOTHING if phEventWaitList is None or not len(phEventWaitList) else array("ur_event_handle_t[]", phEventWaitList)
        if phEventWaitList is not None and not self.handles.issuperset(phEventWaitList):
            self.strangers("urEnqueueMemBufferRead", "phEventWaitList", phEventWaitList)
        r = self.unchecked.urEnqueueMemBufferRead(hQueue, hBuffer, blockingRead, offset, size, c_pDst, numEventsInWaitList, c_phEventWaitList, NULL if phEvent is None else phEvent)
        return self.check(r, "urEnqueueMemBufferRead") if r else self.success

    def urEnqueueMemBufferWrite(self, hQueue, hBuffer, blockingWrite, offset, size, pSrc, phEventWaitList=None, phEvent=None):
        if hQueue not in self.handles:
            self.stranger("urEnqueueMemBufferWrite", "hQueue", hQueue)
        if hBuffer not in self.handles:
            self.stranger("urEnqueueMemBufferWrite", "hBuffer", hBuffer)
        c_pSrc = self.keep(None if blockingWrite else hQueue, pSrc, False)
        c_phEventWaitList, numEventsInWaitList = NOTHING if phEventWaitList is None or not len(phEventWaitList) else array("ur_event_handle_t[]", phEventWaitList)
        if phEventWaitList is not None and not self.handles.issuperset(phEventWaitList):
            self.strangers("urEnqueueMemBufferWrite", "phEventWaitList", phEventWaitList)
        r = self.unchecked.urEnqueueMemBufferWrite(hQueue, hBuffer, blockingWrite, offset, size, c_pSrc, numEventsInWaitList, c_phEventWaitList, NULL if phEvent is None else phEvent)
        return self.check(r, "urEnqueueMemBufferWrite") if r else self.success

    def urEnqueueMemBufferReadRect(self, hQueue, hBuffer, blockingRead, bufferOrigin, hostOrigin, region, bufferRowPitch, bufferSlicePitch, hostRowPitch, hostSlicePitch, pDst, phEventWaitList=None, phEvent=None):
        if hQueue not in self.handles:
            self.stranger("urEnqueueMemBufferReadRect", "hQueue", hQueue)
        if hBuffer not in self.handles:
            self.stranger("urEnqueueMemBufferReadRect", "hBuffer", hBuffer)
        c_bufferOrigin = value(bufferOrigin, T.ur_rect_offset_t)
        c_hostOrigin = value(hostOrigin, T.ur_rect_offset_t)
        c_region = value(region, T.ur_rect_region_t)
        c_pDst = self.keep(None if blockingRead else hQueue, pDst, True)
        c_phEventWaitList, numEventsInWaitList = NOTHING if phEventWaitList is None or not len(phEventWaitList) else array("ur_event_handle_t[]", phEventWaitList)
        if phEventWaitList is not None and not self.handles.issuperset(phEventWaitList):
            self.strangers("urEnqueueMemBufferReadRect", "phEventWaitList", phEventWaitList)
        r = self.unchecked.urEnqueueMemBufferReadRect(hQueue, hBuffer, blockingRead, c_bufferOrigin, c_hostOrigin, c_region, bufferRowPitch, bufferSlicePitch, hostRowPitch, hostSlicePitch, c_pDst, numEventsInWaitList, c_phEventWaitList, NULL if phEvent is None else phEvent)
        return self.check(r, "urEnqueueMemBufferReadRect") if r else self.success

    def urEnqueueMemBufferWriteRect(self, hQueue, hBuffer, blockingWrite, bufferOrigin, hostOrigin, region, bufferRowPitch, bufferSlicePitch, hostRowPitch, hostSlicePitch, pSrc, phEventWaitList=None, phEvent=None):
        if hQueue not in self.handles:
            self.stranger("urEnqueueMemBufferWriteRect", "hQueue", hQueue)
        if hBuffer not in self.handles:
            self.stranger("urEnqueueMemBufferWriteRect", "hBuffer", hBuffer)
        c_bufferOrigin = value(bufferOrigin, T.ur_rect_offset_t)
        c_hostOrigin = value(hostOrigin, T.ur_rect_offset_t)
        c_region = value(region, T.ur_rect_region_t)
        c_pSrc = self.keep(None if blockingWrite else hQueue, pSrc, False)
        c_phEventWaitList, numEventsInWaitList = NOTHING if phEventWaitList is None or not len(phEventWaitList) else array("ur_event_handle_t[]", phEventWaitList)
        if phEventWaitList is not None and not self.handles.issuperset(phEventWaitList):
            self.strangers("urEnqueueMemBufferWriteRect", "phEventWaitList", phEventWaitList)
        r = self.unchecked.urEnqueueMemBufferWriteRect(hQueue, hBuffer, blockingWrite, c_bufferOrigin, c_hostOrigin, c_region, bufferRowPitch, bufferSlicePitch, hostRowPitch, hostSlicePitch, c_pSrc, numEventsInWaitList, c_phEventWaitList, NULL if phEvent is None else phEvent)
        return self.check(r, "urEnqueueMemBufferWriteRect") if r else self.success

    def urEnqueueMemBufferCopy(self, hQueue, hBufferSrc, hBufferDst, srcOffset, dstOffset, size, phEventWaitList=None, phEvent=None):
        if hQueue not in self.handles:
            self.stranger("urEnqueueMemBufferCopy", "hQueue", hQueue)
        if hBufferSrc not in self.handles:
            self.stranger("urEnqueueMemBufferCopy", "hBufferSrc", hBufferSrc)
        if hBufferDst not in self.handles:
            self.stranger("urEnqueueMemBufferCopy", "hBufferDst", hBufferDst)
        c_phEventWaitList, numEventsInWaitList = NOTHING if phEventWaitList is None or not len(phEventWaitList) else array("ur_event_handle_t[]", phEventWaitList)
        if phEventWaitList is not None and not self.handles.issuperset(phEventWaitList):
            self.strangers("urEnqueueMemBufferCopy", "phEventWaitList", phEventWaitList)
        r = self.unchecked.urEnqueueMemBufferCopy(hQueue, hBufferSrc, hBufferDst, srcOffset, dstOffset, size, numEventsInWaitList, c_phEventWaitList, NULL if phEvent is None else phEvent)
        return self.check(r, "urEnqueueMemBufferCopy") if r else self.success

    def urEnqueueMemBufferCopyRect(self, hQueue, hBufferSrc, hBufferDst, srcOrigin, dstOrigin, region, srcRowPitch, srcSlicePitch, dstRowPitch, dstSlicePitch, phEventWaitList=None, phEvent=None):
        if hQueue not in self.handles:
            self.stranger("urEnqueueMemBufferCopyRect", "hQueue", hQueue)
        if hBufferSrc not in self.handles:
            self.stranger("urEnqueueMemBufferCopyRect", "hBufferSrc", hBufferSrc)
        if hBufferDst not in self.handles:
            self.stranger("urEnqueueMemBufferCopyRect", "hBufferDst", hBufferDst)
        c_srcOrigin = value(srcOrigin, T.ur_rect_offset_t)
        c_dstOrigin = value(dstOrigin, T.ur_rect_offset_t)
        c_region = value(region, T.ur_rect_region_t)
        c_phEventWaitList, numEventsInWaitList = NOTHING if phEventWaitList is None or not len(phEventWaitList) else array("ur_event_handle_t[]", phEventWaitList)
        if phEventWaitList is not None and not self.handles.issuperset(phEventWaitList):
            self.strangers("urEnqueueMemBufferCopyRect", "phEventWaitList", phEventWaitList)
        r = self.unchecked.urEnqueueMemBufferCopyRect(hQueue, hBufferSrc, hBufferDst, c_srcOrigin, c_dstOrigin, c_region, srcRowPitch, srcSlicePitch, dstRowPitch, dstSlicePitch, numEventsInWaitList, c_phEventWaitList, NULL if phEvent is None else phEvent)
        return self.check(r, "urEnqueueMemBufferCopyRect") if r else self.success

    def urEnqueueMemBufferFill(self, hQueue, hBuffer, pPattern, patternSize, offset, size, phEventWaitList=None, phEvent=None):
        if hQueue not in self.handles:
            self.stranger("urEnqueueMemBufferFill", "hQueue", hQueue)
        if hBuffer not in self.handles:
            self.stranger("urEnqueueMemBufferFill", "hBuffer", hBuffer)
        c_pPattern = self.keep(hQueue, pPattern, False)
        c_phEventWaitList, numEventsInWaitList = NOTHING if phEventWaitList is None or not len(phEventWaitList) else array("ur_event_handle_t[]", phEventWaitList)
        if phEventWaitList is not None and not self.handles.issuperset(phEventWaitList):
            self.strangers("urEnqueueMemBufferFill", "phEventWaitList", phEventWaitList)
        r = self.unchecked.urEnqueueMemBufferFill(hQueue, hBuffer, c_pPattern, patternSize, offset, size, numEventsInWaitList, c_phEventWaitList, NULL if phEvent is None else phEvent)
        return self.check(r, "urEnqueueMemBufferFill") if r else self.success

    def urEnqueueMemImageRead(self, hQueue, hImage, blockingRead, origin, region, rowPitch, slicePitch, pDst, phEventWaitList=None, phEvent=None):
        if hQueue not in self.handles:
            self.stranger("urEnqueueMemImageRead", "hQueue", hQueue)
        if hImage not in self.handles:
            self.stranger("urEnqueueMemImageRead", "hImage", hImage)
        c_origin = value(origin, T.ur_rect_offset_t)
        c_region = value(region, T.ur_rect_region_t)
        c_pDst = self.keep(None if blockingRead else hQueue, pDst, True)
        c_phEventWaitList, numEventsInWaitList = NOTHING if phEventWaitList is None or not len(phEventWaitList) else array("ur_event_handle_t[]", phEventWaitList)
        if phEventWaitList is not None and not self.handles.issuperset(phEventWaitList):
            self.strangers("urEnqueueMemImageRead", "phEventWaitList", phEventWaitList)
        r = self.unchecked.urEnqueueMemImageRead(hQueue, hImage, blockingRead, c_origin, c_region, rowPitch, slicePitch, c_pDst, numEventsInWaitList, c_phEventWaitList, NULL if phEvent is None else phEvent)
        return self.check(r, "urEnqueueMemImageRead") if r else self.success

    def urEnqueueMemImageWrite(self, hQueue, hImage, blockingWrite, origin, region, rowPitch, slicePitch, pSrc, phEventWaitList=None, phEvent=None):
        if hQueue not in self.handles:
            self.stranger("urEnqueueMemImageWrite", "hQueue", hQueue)
        if hImage not in self.handles:
            self.stranger("urEnqueueMemImageWrite", "hImage", hImage)
        c_origin = value(origin, T.ur_rect_offset_t)
        c_region = value(region, T.ur_rect_region_t)
        c_pSrc = self.keep(None if blockingWrite else hQueue, pSrc, False)
        c_phEventWaitList, numEventsInWaitList = NOTHING if phEventWaitList is None or not len(phEventWaitList) else array("ur_event_handle_t[]", phEventWaitList)
        if phEventWaitList is not None and not self.handles.issuperset(phEventWaitList):
            self.strangers("urEnqueueMemImageWrite", "phEventWaitList", phEventWaitList)
        r = self.unchecked.urEnqueueMemImageWrite(hQueue, hImage, blockingWrite, c_origin, c_region, rowPitch, slicePitch, c_pSrc, numEventsInWaitList, c_phEventWaitList, NULL if phEvent is None else phEvent)
        return self.check(r, "urEnqueueMemImageWrite") if r else self.success

    def urEnqueueMemImageCopy(self, hQueue, hImageSrc, hImageDst, srcOrigin, dstOrigin, region, phEventWaitList=None, phEvent=None):
        if hQueue not in self.handles:
            self.stranger("urEnqueueMemImageCopy", "hQueue", hQueue)
        if hImageSrc not in self.handles:
            self.stranger("urEnqueueMemImageCopy", "hImageSrc", hImageSrc)
        if hImageDst not in self.handles:
            self.stranger("urEnqueueMemImageCopy", "hImageDst", hImageDst)
        c_srcOrigin = value(srcOrigin, T.ur_rect_offset_t)
        c_dstOrigin = value(dstOrigin, T.ur_rect_offset_t)
        c_region = value(region, T.ur_rect_region_t)
        c_phEventWaitList, numEventsInWaitList = NOTHING if phEventWaitList is None or not len(phEventWaitList) else array("ur_event_handle_t[]", phEventWaitList)
        if phEventWaitList is not None and not self.handles.issuperset(phEventWaitList):
            self.strangers("urEnqueueMemImageCopy", "phEventWaitList", phEventWaitList)
        r = self.unchecked.urEnqueueMemImageCopy(hQueue, hImageSrc, hImageDst, c_srcOrigin, c_dstOrigin, c_region, numEventsInWaitList, c_phEventWaitList, NULL if phEvent is None else phEvent)
        return self.check(r, "urEnqueueMemImageCopy") if r else self.success

    def urEnqueueMemBufferMap(self, hQueue, hBuffer, blockingMap, mapFlags, offset, size, phEventWaitList=None, phEvent=None):
        if hQueue not in self.handles:
            self.stranger("urEnqueueMemBufferMap", "hQueue", hQueue)
        if hBuffer not in self.handles:
            self.stranger("urEnqueueMemBufferMap", "hBuffer", hBuffer)
        c_phEventWaitList, numEventsInWaitList = NOTHING if phEventWaitList is None or not len(phEventWaitList) else array("ur_event_handle_t[]", phEventWaitList)
        ppRetMap = new("void **")
        if phEventWaitList is not None and not self.handles.issuperset(phEventWaitList):
            self.strangers("urEnqueueMemBufferMap", "phEventWaitList", phEventWaitList)
        r = self.unchecked.urEnqueueMemBufferMap(hQueue, hBuffer, blockingMap, mapFlags, offset, size, numEventsInWaitList, c_phEventWaitList, NULL if phEvent is None else phEvent, ppRetMap)
        if r:
            self.expect(r, "urEnqueueMemBufferMap")
        ppRetMap = ppRetMap[0]
        if not ppRetMap:
            self.null_result("urEnqueueMemBufferMap")
        return ppRetMap

    def urEnqueueMemUnmap(self, hQueue, hMem, pMappedPtr, phEventWaitList=None, phEvent=None):
        if hQueue not in self.handles:
            self.stranger("urEnqueueMemUnmap", "hQueue", hQueue)
        if hMem not in self.handles:
            self.stranger("urEnqueueMemUnmap", "hMem", hMem)
        c_pMappedPtr = self.keep(hQueue, pMappedPtr, True)
        c_phEventWaitList, numEventsInWaitList = NOTHING if phEventWaitList is None or not len(phEventWaitList) else array("ur_event_handle_t[]", phEventWaitList)
        if phEventWaitList is not None and not self.handles.issuperset(phEventWaitList):
            self.strangers("urEnqueueMemUnmap", "phEventWaitList", phEventWaitList)
        r = self.unchecked.urEnqueueMemUnmap(hQueue, hMem, c_pMappedPtr, numEventsInWaitList, c_phEventWaitList, NULL if phEvent is None else phEvent)
        return self.check(r, "urEnqueueMemUnmap") if r else self.success

    def urEnqueueUSMFill(self, hQueue, pMem, patternSize, pPattern, size, phEventWaitList=None, phEvent=None):
        if hQueue not in self.handles:
            self.stranger("urEnqueueUSMFill", "hQueue", hQueue)
        c_pMem = self.keep(hQueue, pMem, True)
        c_pPattern = self.keep(hQueue, pPattern, False)
        c_phEventWaitList, numEventsInWaitList = NOTHING if phEventWaitList is None or not len(phEventWaitList) else array("ur_event_handle_t[]", phEventWaitList)
        if phEventWaitList is not None and not self.handles.issuperset(phEventWaitList):
            self.strangers("urEnqueueUSMFill", "phEventWaitList", phEventWaitList)
        r = self.unchecked.urEnqueueUSMFill(hQueue, c_pMem, patternSize, c_pPattern, size, numEventsInWaitList, c_phEventWaitList, NULL if phEvent is None else phEvent)
        return self.check(r, "urEnqueueUSMFill") if r else self.success

    def urEnqueueUSMMemcpy(self, hQueue, blocking, pDst, pSrc, size, phEventWaitList=None, phEvent=None):
        if hQueue not in self.handles:
            self.stranger("urEnqueueUSMMemcpy", "hQueue", hQueue)
        c_pDst = self.keep(None if blocking else hQueue, pDst, True)
        c_pSrc = self.keep(None if blocking else hQueue, pSrc, False)
        c_phEventWaitList, numEventsInWaitList = NOTHING if phEventWaitList is None or not len(phEventWaitList) else array("ur_event_handle_t[]", phEventWaitList)
        if phEventWaitList is not None and not self.handles.issuperset(phEventWaitList):
            self.strangers("urEnqueueUSMMemcpy", "phEventWaitList", phEventWaitList)
        r = self.unchecked.urEnqueueUSMMemcpy(hQueue, blocking, c_pDst, c_pSrc, size, numEventsInWaitList, c_phEventWaitList, NULL if phEvent is None else phEvent)
        return self.check(r, "urEnqueueUSMMemcpy") if r else self.success

    def urEnqueueUSMPrefetch(self, hQueue, pMem, size, flags, phEventWaitList=None, phEvent=None):
        if hQueue not in self.handles:
            self.stranger("urEnqueueUSMPrefetch", "hQueue", hQueue)
        c_pMem = self.keep(hQueue, pMem, False)
        c_phEventWaitList, numEventsInWaitList = NOTHING if phEventWaitList is None or not len(phEventWaitList) else array("ur_event_handle_t[]", phEventWaitList)
        if phEventWaitList is not None and not self.handles.issuperset(phEventWaitList):
            self.strangers("urEnqueueUSMPrefetch", "phEventWaitList", phEventWaitList)
        r = self.unchecked.urEnqueueUSMPrefetch(hQueue, c_pMem, size, flags, numEventsInWaitList, c_phEventWaitList, NULL if phEvent is None else phEvent)
        return self.check(r, "urEnqueueUSMPrefetch") if r else self.success

    def urEnqueueUSMAdvise(self, hQueue, pMem, size, advice, phEvent=None):
        if hQueue not in self.handles:
            self.stranger("urEnqueueUSMAdvise", "hQueue", hQueue)
        c_pMem = self.keep(hQueue, pMem, False)
        r = self.unchecked.urEnqueueUSMAdvise(hQueue, c_pMem, size, advice, NULL if phEvent is None else phEvent)
        return self.check(r, "urEnqueueUSMAdvise") if r else self.success

    def urEnqueueUSMFill2D(self, hQueue, pMem, pitch, patternSize, pPattern, width, height, phEventWaitList=None, phEvent=None):
        if hQueue not in self.handles:
            self.stranger("urEnqueueUSMFill2D", "hQueue", hQueue)
        c_pMem = self.keep(hQueue, pMem, True)
        c_pPattern = self.keep(hQueue, pPattern, False)
        c_phEventWaitList, numEventsInWaitList = NOTHING if phEventWaitList is None or not len(phEventWaitList) else array("ur_event_handle_t[]", phEventWaitList)
        if phEventWaitList is not None and not self.handles.issuperset(phEventWaitList):
            self.strangers("urEnqueueUSMFill2D", "phEventWaitList", phEventWaitList)
        r = self.unchecked.urEnqueueUSMFill2D(hQueue, c_pMem, pitch, patternSize, c_pPattern, width, height, numEventsInWaitList, c_phEventWaitList, NULL if phEvent is None else phEvent)
        return self.check(r, "urEnqueueUSMFill2D") if r else self.success

    def urEnqueueUSMMemcpy2D(self, hQueue, blocking, pDst, dstPitch, pSrc, srcPitch, width, height, phEventWaitList=None, phEvent=None):
        if hQueue not in self.handles:
            self.stranger("urEnqueueUSMMemcpy2D", "hQueue", hQueue)
        c_pDst = self.keep(None if blocking else hQueue, pDst, True)
        c_pSrc = self.keep(None if blocking else hQueue, pSrc, False)
        c_phEventWaitList, numEventsInWaitList = NOTHING if phEventWaitList is None or not len(phEventWaitList) else array("ur_event_handle_t[]", phEventWaitList)
        if phEventWaitList is not None and not self.handles.issuperset(phEventWaitList):
            self.strangers("urEnqueueUSMMemcpy2D", "phEventWaitList", phEventWaitList)
        r = self.unchecked.urEnqueueUSMMemcpy2D(hQueue, blocking, c_pDst, dstPitch, c_pSrc, srcPitch, width, height, numEventsInWaitList, c_phEventWaitList, NULL if phEvent is None else phEvent)
        return self.check(r, "urEnqueueUSMMemcpy2D") if r else self.success

    def urEnqueueDeviceGlobalVariableWrite(self, hQueue, hProgram, name, blockingWrite, count, offset, pSrc, phEventWaitList=None, phEvent=None):
        if hQueue not in self.handles:
            self.stranger("urEnqueueDeviceGlobalVariableWrite", "hQueue", hQueue)
        if hProgram not in self.handles:
            self.stranger("urEnqueueDeviceGlobalVariableWrite", "hProgram", hProgram)
        c_name = text(name)
        c_pSrc = self.keep(None if blockingWrite else hQueue, pSrc, False)
        c_phEventWaitList, numEventsInWaitList = NOTHING if phEventWaitList is None or not len(phEventWaitList) else array("ur_event_handle_t[]", phEventWaitList)
        if phEventWaitList is not None and not self.handles.issuperset(phEventWaitList):
            self.strangers("urEnqueueDeviceGlobalVariableWrite", "phEventWaitList", phEventWaitList)
        r = self.unchecked.urEnqueueDeviceGlobalVariableWrite(hQueue, hProgram, c_name, blockingWrite, count, offset, c_pSrc, numEventsInWaitList, c_phEventWaitList, NULL if phEvent is None else phEvent)
        return self.check(r, "urEnqueueDeviceGlobalVariableWrite") if r else self.success

    def urEnqueueDeviceGlobalVariableRead(self, hQueue, hProgram, name, blockingRead, count, offset, pDst, phEventWaitList=None, phEvent=None):
        if hQueue not in self.handles:
            self.stranger("urEnqueueDeviceGlobalVariableRead", "hQueue", hQueue)
        if hProgram not in self.handles:
            self.stranger("urEnqueueDeviceGlobalVariableRead", "hProgram", hProgram)
        c_name = text(name)
        c_pDst = self.keep(None if blockingRead else hQueue, pDst, True)
        c_phEventWaitList, numEventsInWaitList = NOTHING if phEventWaitList is None or not len(phEventWaitList) else array("ur_event_handle_t[]", phEventWaitList)
        if phEventWaitList is not None and not self.handles.issuperset(phEventWaitList):
            self.strangers("urEnqueueDeviceGlobalVariableRead", "phEventWaitList", phEventWaitList)
        r = self.unchecked.urEnqueueDeviceGlobalVariableRead(hQueue, hProgram, c_name, blockingRead, count, offset, c_pDst, numEventsInWaitList, c_phEventWaitList, NULL if phEvent is None else phEvent)
        return self.check(r, "urEnqueueDeviceGlobalVariableRead") if r else self.success

    def urEnqueueReadHostPipe(self, hQueue, hProgram, pipe_symbol, blocking, pDst, size, phEventWaitList=None, phEvent=None):
        if hQueue not in self.handles:
            self.stranger("urEnqueueReadHostPipe", "hQueue", hQueue)
        if hProgram not in self.handles:
            self.stranger("urEnqueueReadHostPipe", "hProgram", hProgram)
        c_pipe_symbol = text(pipe_symbol)
        c_pDst = self.keep(None if blocking else hQueue, pDst, True)
        c_phEventWaitList, numEventsInWaitList = NOTHING if phEventWaitList is None or not len(phEventWaitList) else array("ur_event_handle_t[]", phEventWaitList)
        if phEventWaitList is not None and not self.handles.issuperset(phEventWaitList):
            self.strangers("urEnqueueReadHostPipe", "phEventWaitList", phEventWaitList)
        r = self.unchecked.urEnqueueReadHostPipe(hQueue, hProgram, c_pipe_symbol, blocking, c_pDst, size, numEventsInWaitList, c_phEventWaitList, NULL if phEvent is None else phEvent)
        return self.check(r, "urEnqueueReadHostPipe") if r else self.success

    def urEnqueueWriteHostPipe(self, hQueue, hProgram, pipe_symbol, blocking, pSrc, size, phEventWaitList=None, phEvent=None):
        if hQueue not in self.handles:
            self.stranger("urEnqueueWriteHostPipe", "hQueue", hQueue)
        if hProgram not in self.handles:
            self.stranger("urEnqueueWriteHostPipe", "hProgram", hProgram)
        c_pipe_symbol = text(pipe_symbol)
        c_pSrc = self.keep(None if blocking else hQueue, pSrc, False)
        c_phEventWaitList, numEventsInWaitList = NOTHING if phEventWaitList is None or not len(phEventWaitList) else array("ur_event_handle_t[]", phEventWaitList)
        if phEventWaitList is not None and not self.handles.issuperset(phEventWaitList):
            self.strangers("urEnqueueWriteHostPipe", "phEventWaitList", phEventWaitList)
        r = self.unchecked.urEnqueueWriteHostPipe(hQueue, hProgram, c_pipe_symbol, blocking, c_pSrc, size, numEventsInWaitList, c_phEventWaitList, NULL if phEvent is None else phEvent)
        return self.check(r, "urEnqueueWriteHostPipe") if r else self.success

    def urEventGetInfo(self, hEvent, propName):
        if hEvent not in self.handles:
            self.stranger("urEventGetInfo", "hEvent", hEvent)
        pPropSizeRet = new("size_t *")
        f = self.unchecked.urEventGetInfo
        r = f(hEvent, propName, 0, NULL, pPropSizeRet)
        if r:
            self.expect(r, "urEventGetInfo")
        n = pPropSizeRet[0]
        pPropValue = new("char[]", n)
        if n:
            r = f(hEvent, propName, n, pPropValue, NULL)
            if r:
                self.expect(r, "urEventGetInfo")
        return T.answer("ur_event_info_t", propName, pPropValue, n)

    def urEventGetProfilingInfo(self, hEvent, propName):
        if hEvent not in self.handles:
            self.stranger("urEventGetProfilingInfo", "hEvent", hEvent)
        pPropSizeRet = new("size_t *")
        f = self.unchecked.urEventGetProfilingInfo
        r = f(hEvent, propName, 0, NULL, pPropSizeRet)
        if r:
            self.expect(r, "urEventGetProfilingInfo")
        n = pPropSizeRet[0]
        pPropValue = new("char[]", n)
        if n:
            r = f(hEvent, propName, n, pPropValue, NULL)
            if r:
                self.expect(r, "urEventGetProfilingInfo")
        return T.answer("ur_profiling_info_t", propName, pPropValue, n)

    def urEventWait(self, phEventWaitList):
        c_phEventWaitList, numEvents = array("ur_event_handle_t[]", phEventWaitList)
        if not numEvents:
            self.empty("urEventWait", "phEventWaitList")
        if not self.handles.issuperset(phEventWaitList):
            self.strangers("urEventWait", "phEventWaitList", phEventWaitList)
        r = self.unchecked.urEventWait(numEvents, c_phEventWaitList)
        return self.check(r, "urEventWait") if r else self.success

    def urEventRetain(self, hEvent):
        if hEvent not in self.handles:
            self.stranger("urEventRetain", "hEvent", hEvent)
        r = self.unchecked.urEventRetain(hEvent)
        return self.check(r, "urEventRetain") if r else self.success

    def urEventRelease(self, hEvent):
        if hEvent not in self.handles:
            self.stranger("urEventRelease", "hEvent", hEvent)
        r = self.unchecked.urEventRelease(hEvent)
        if r:
            return self.check(r, "urEventRelease")
        self.handles.discard(hEvent)
        return self.success

    def urEventGetNativeHandle(self, hEvent):
        if hEvent not in self.handles:
            self.stranger("urEventGetNativeHandle", "hEvent", hEvent)
        phNativeEvent = new("ur_native_handle_t *")
        r = self.unchecked.urEventGetNativeHandle(hEvent, phNativeEvent)
        if r:
            self.expect(r, "urEventGetNativeHandle")
        return phNativeEvent[0]

    def urEventCreateWithNativeHandle(self, hNativeEvent, hContext, pProperties=None):
        if hContext not in self.handles:
            self.stranger("urEventCreateWithNativeHandle", "hContext", hContext)
        c_pProperties = NULL if pProperties is None else struct(pProperties)
        phEvent = new("ur_event_handle_t *")
        r = self.unchecked.urEventCreateWithNativeHandle(hNativeEvent, hContext, c_pProperties, phEvent)
        if r:
            self.expect(r, "urEventCreateWithNativeHandle")
        phEvent = phEvent[0]
        if not phEvent:
            self.null_result("urEventCreateWithNativeHandle")
        self.handles.add(phEvent)
        return phEvent

    def urEventSetCallback(self, hEvent, execStatus, pfnNotify, pUserData=None):
        if hEvent not in self.handles:
            self.stranger("urEventSetCallback", "hEvent", hEvent)
        c_pfnNotify = self.keep("callbacks", pfnNotify or NULL, False)
        c_pUserData = NULL if pUserData is None else self.keep("callbacks", pUserData, True)
        r = self.unchecked.urEventSetCallback(hEvent, execStatus, pfnNotify or NULL, c_pUserData)
        return self.check(r, "urEventSetCallback") if r else self.success

    def urEnqueueUSMDeviceAllocExp(self, hQueue, pPool, size, pProperties=None, phEventWaitList=None, phEvent=None):
        if hQueue not in self.handles:
            self.stranger("urEnqueueUSMDeviceAllocExp", "hQueue", hQueue)
        if pPool and pPool not in self.handles:
            self.stranger("urEnqueueUSMDeviceAllocExp", "pPool", pPool)
        c_pProperties = NULL if pProperties is None else struct(pProperties)
        c_phEventWaitList, numEventsInWaitList = NOTHING if phEventWaitList is None or not len(phEventWaitList) else array("ur_event_handle_t[]", phEventWaitList)
        ppMem = new("void **")
        if phEventWaitList is not None and not self.handles.issuperset(phEventWaitList):
            self.strangers("urEnqueueUSMDeviceAllocExp", "phEventWaitList", phEventWaitList)
        r = self.unchecked.urEnqueueUSMDeviceAllocExp(hQueue, pPool or NULL, size, c_pProperties, numEventsInWaitList, c_phEventWaitList, ppMem, NULL if phEvent is None else phEvent)
        if r:
            self.expect(r, "urEnqueueUSMDeviceAllocExp")
        ppMem = ppMem[0]
        if not ppMem:
            self.null_result("urEnqueueUSMDeviceAllocExp")
        return ppMem

    def urEnqueueUSMSharedAllocExp(self, hQueue, pPool, size, pProperties=None, phEventWaitList=None, phEvent=None):
        if hQueue not in self.handles:
            self.stranger("urEnqueueUSMSharedAllocExp", "hQueue", hQueue)
        if pPool and pPool not in self.handles:
            self.stranger("urEnqueueUSMSharedAllocExp", "pPool", pPool)
        c_pProperties = NULL if pProperties is None else struct(pProperties)
        c_phEventWaitList, numEventsInWaitList = NOTHING if phEventWaitList is None or not len(phEventWaitList) else array("ur_event_handle_t[]", phEventWaitList)
        ppMem = new("void **")
        if phEventWaitList is not None and not self.handles.issuperset(phEventWaitList):
            self.strangers("urEnqueueUSMSharedAllocExp", "phEventWaitList", phEventWaitList)
        r = self.unchecked.urEnqueueUSMSharedAllocExp(hQueue, pPool or NULL, size, c_pProperties, numEventsInWaitList, c_phEventWaitList, ppMem, NULL if phEvent is None else phEvent)
        if r:
            self.expect(r, "urEnqueueUSMSharedAllocExp")
        ppMem = ppMem[0]
        if not ppMem:
            self.null_result("urEnqueueUSMSharedAllocExp")
        return ppMem

    def urEnqueueUSMHostAllocExp(self, hQueue, pPool, size, pProperties=None, phEventWaitList=None, phEvent=None):
        if hQueue not in self.handles:
            self.stranger("urEnqueueUSMHostAllocExp", "hQueue", hQueue)
        if pPool and pPool not in self.handles:
            self.stranger("urEnqueueUSMHostAllocExp", "pPool", pPool)
        c_pProperties = NULL if pProperties is None else struct(pProperties)
        c_phEventWaitList, numEventsInWaitList = NOTHING if phEventWaitList is None or not len(phEventWaitList) else array("ur_event_handle_t[]", phEventWaitList)
        ppMem = new("void **")
        if phEventWaitList is not None and not self.handles.issuperset(phEventWaitList):
            self.strangers("urEnqueueUSMHostAllocExp", "phEventWaitList", phEventWaitList)
        r = self.unchecked.urEnqueueUSMHostAllocExp(hQueue, pPool or NULL, size, c_pProperties, numEventsInWaitList, c_phEventWaitList, ppMem, NULL if phEvent is None else phEvent)
        if r:
            self.expect(r, "urEnqueueUSMHostAllocExp")
        ppMem = ppMem[0]
        if not ppMem:
            self.null_result("urEnqueueUSMHostAllocExp")
        return ppMem

    def urEnqueueUSMFreeExp(self, hQueue, pPool, pMem, phEventWaitList=None, phEvent=None):
        if hQueue not in self.handles:
            self.stranger("urEnqueueUSMFreeExp", "hQueue", hQueue)
        if pPool and pPool not in self.handles:
            self.stranger("urEnqueueUSMFreeExp", "pPool", pPool)
        c_pMem = self.keep(hQueue, pMem, True)
        c_phEventWaitList, numEventsInWaitList = NOTHING if phEventWaitList is None or not len(phEventWaitList) else array("ur_event_handle_t[]", phEventWaitList)
        if phEventWaitList is not None and not self.handles.issuperset(phEventWaitList):
            self.strangers("urEnqueueUSMFreeExp", "phEventWaitList", phEventWaitList)
        r = self.unchecked.urEnqueueUSMFreeExp(hQueue, pPool or NULL, c_pMem, numEventsInWaitList, c_phEventWaitList, NULL if phEvent is None else phEvent)
        return self.check(r, "urEnqueueUSMFreeExp") if r else self.success

    def urUSMPoolCreateExp(self, hContext, hDevice, pPoolDesc):
        if hContext not in self.handles:
            self.stranger("urUSMPoolCreateExp", "hContext", hContext)
        if hDevice not in self.handles:
            self.stranger("urUSMPoolCreateExp", "hDevice", hDevice)
        c_pPoolDesc = struct(pPoolDesc)
        pPool = new("ur_usm_pool_handle_t *")
        r = self.unchecked.urUSMPoolCreateExp(hContext, hDevice, c_pPoolDesc, pPool)
        if r:
            self.expect(r, "urUSMPoolCreateExp")
        pPool = pPool[0]
        if not pPool:
            self.null_result("urUSMPoolCreateExp")
        self.handles.add(pPool)
        return pPool

    def urUSMPoolDestroyExp(self, hContext, hDevice, hPool):
        if hContext not in self.handles:
            self.stranger("urUSMPoolDestroyExp", "hContext", hContext)
        if hDevice not in self.handles:
            self.stranger("urUSMPoolDestroyExp", "hDevice", hDevice)
        if hPool not in self.handles:
            self.stranger("urUSMPoolDestroyExp", "hPool", hPool)
        r = self.unchecked.urUSMPoolDestroyExp(hContext, hDevice, hPool)
        return self.check(r, "urUSMPoolDestroyExp") if r else self.success

    def urUSMPoolGetDefaultDevicePoolExp(self, hContext, hDevice):
        if hContext not in self.handles:
            self.stranger("urUSMPoolGetDefaultDevicePoolExp", "hContext", hContext)
        if hDevice not in self.handles:
            self.stranger("urUSMPoolGetDefaultDevicePoolExp", "hDevice", hDevice)
        pPool = new("ur_usm_pool_handle_t *")
        r = self.unchecked.urUSMPoolGetDefaultDevicePoolExp(hContext, hDevice, pPool)
        if r:
            self.expect(r, "urUSMPoolGetDefaultDevicePoolExp")
        pPool = pPool[0]
        if not pPool:
            self.null_result("urUSMPoolGetDefaultDevicePoolExp")
        self.handles.add(pPool)
        return pPool

    def urUSMPoolGetInfoExp(self, hPool, propName):
        if hPool not in self.handles:
            self.stranger("urUSMPoolGetInfoExp", "hPool", hPool)
        pPropSizeRet = new("size_t *")
        f = self.unchecked.urUSMPoolGetInfoExp
        r = f(hPool, propName, NULL, pPropSizeRet)
        if r:
            self.expect(r, "urUSMPoolGetInfoExp")
        n = pPropSizeRet[0]
        pPropValue = new("char[]", n)
        if n:
            r = f(hPool, propName, pPropValue, NULL)
            if r:
                self.expect(r, "urUSMPoolGetInfoExp")
        return T.answer("ur_usm_pool_info_t", propName, pPropValue, n)

    def urUSMPoolSetInfoExp(self, hPool, propName, pPropValue):
        if hPool not in self.handles:
            self.stranger("urUSMPoolSetInfoExp", "hPool", hPool)
        c_pPropValue, propSize = data(pPropValue)
        if not propSize:
            self.empty("urUSMPoolSetInfoExp", "pPropValue")
        r = self.unchecked.urUSMPoolSetInfoExp(hPool, propName, c_pPropValue, propSize)
        return self.check(r, "urUSMPoolSetInfoExp") if r else self.success

    def urUSMPoolSetDevicePoolExp(self, hContext, hDevice, hPool):
        if hContext not in self.handles:
            self.stranger("urUSMPoolSetDevicePoolExp", "hContext", hContext)
        if hDevice not in self.handles:
            self.stranger("urUSMPoolSetDevicePoolExp", "hDevice", hDevice)
        if hPool not in self.handles:
            self.stranger("urUSMPoolSetDevicePoolExp", "hPool", hPool)
        r = self.unchecked.urUSMPoolSetDevicePoolExp(hContext, hDevice, hPool)
        return self.check(r, "urUSMPoolSetDevicePoolExp") if r else self.success

    def urUSMPoolGetDevicePoolExp(self, hContext, hDevice):
        if hContext not in self.handles:
            self.stranger("urUSMPoolGetDevicePoolExp", "hContext", hContext)
        if hDevice not in self.handles:
            self.stranger("urUSMPoolGetDevicePoolExp", "hDevice", hDevice)
        pPool = new("ur_usm_pool_handle_t *")
        r = self.unchecked.urUSMPoolGetDevicePoolExp(hContext, hDevice, pPool)
        if r:
            self.expect(r, "urUSMPoolGetDevicePoolExp")
        pPool = pPool[0]
        if not pPool:
            self.null_result("urUSMPoolGetDevicePoolExp")
        self.handles.add(pPool)
        return pPool

    def urUSMPoolTrimToExp(self, hContext, hDevice, hPool, minBytesToKeep):
        if hContext not in self.handles:
            self.stranger("urUSMPoolTrimToExp", "hContext", hContext)
        if hDevice not in self.handles:
            self.stranger("urUSMPoolTrimToExp", "hDevice", hDevice)
        if hPool not in self.handles:
            self.stranger("urUSMPoolTrimToExp", "hPool", hPool)
        r = self.unchecked.urUSMPoolTrimToExp(hContext, hDevice, hPool, minBytesToKeep)
        return self.check(r, "urUSMPoolTrimToExp") if r else self.success

    def urUSMPitchedAllocExp(self, hContext, hDevice, pUSMDesc, pool, widthInBytes, height, elementSizeBytes):
        if hContext not in self.handles:
            self.stranger("urUSMPitchedAllocExp", "hContext", hContext)
        if hDevice not in self.handles:
            self.stranger("urUSMPitchedAllocExp", "hDevice", hDevice)
        if pool and pool not in self.handles:
            self.stranger("urUSMPitchedAllocExp", "pool", pool)
        c_pUSMDesc = NULL if pUSMDesc is None else struct(pUSMDesc)
        ppMem = new("void **")
        pResultPitch = new("size_t *")
        r = self.unchecked.urUSMPitchedAllocExp(hContext, hDevice, c_pUSMDesc, pool or NULL, widthInBytes, height, elementSizeBytes, ppMem, pResultPitch)
        if r:
            self.expect(r, "urUSMPitchedAllocExp")
        ppMem = ppMem[0]
        if not ppMem:
            self.null_result("urUSMPitchedAllocExp")
        return ppMem, pResultPitch[0]

    def urBindlessImagesUnsampledImageHandleDestroyExp(self, hContext, hDevice, hImage):
        if hContext not in self.handles:
            self.stranger("urBindlessImagesUnsampledImageHandleDestroyExp", "hContext", hContext)
        if hDevice not in self.handles:
            self.stranger("urBindlessImagesUnsampledImageHandleDestroyExp", "hDevice", hDevice)
        r = self.unchecked.urBindlessImagesUnsampledImageHandleDestroyExp(hContext, hDevice, hImage)
        return self.check(r, "urBindlessImagesUnsampledImageHandleDestroyExp") if r else self.success

    def urBindlessImagesSampledImageHandleDestroyExp(self, hContext, hDevice, hImage):
        if hContext not in self.handles:
            self.stranger("urBindlessImagesSampledImageHandleDestroyExp", "hContext", hContext)
        if hDevice not in self.handles:
            self.stranger("urBindlessImagesSampledImageHandleDestroyExp", "hDevice", hDevice)
        r = self.unchecked.urBindlessImagesSampledImageHandleDestroyExp(hContext, hDevice, hImage)
        return self.check(r, "urBindlessImagesSampledImageHandleDestroyExp") if r else self.success

    def urBindlessImagesImageAllocateExp(self, hContext, hDevice, pImageFormat, pImageDesc):
        if hContext not in self.handles:
            self.stranger("urBindlessImagesImageAllocateExp", "hContext", hContext)
        if hDevice not in self.handles:
            self.stranger("urBindlessImagesImageAllocateExp", "hDevice", hDevice)
        c_pImageFormat = struct(pImageFormat)
        c_pImageDesc = struct(pImageDesc)
        phImageMem = new("ur_exp_image_mem_native_handle_t *")
        r = self.unchecked.urBindlessImagesImageAllocateExp(hContext, hDevice, c_pImageFormat, c_pImageDesc, phImageMem)
        if r:
            self.expect(r, "urBindlessImagesImageAllocateExp")
        return phImageMem[0]

    def urBindlessImagesImageFreeExp(self, hContext, hDevice, hImageMem):
        if hContext not in self.handles:
            self.stranger("urBindlessImagesImageFreeExp", "hContext", hContext)
        if hDevice not in self.handles:
            self.stranger("urBindlessImagesImageFreeExp", "hDevice", hDevice)
        r = self.unchecked.urBindlessImagesImageFreeExp(hContext, hDevice, hImageMem)
        return self.check(r, "urBindlessImagesImageFreeExp") if r else self.success

    def urBindlessImagesUnsampledImageCreateExp(self, hContext, hDevice, hImageMem, pImageFormat, pImageDesc):
        if hContext not in self.handles:
            self.stranger("urBindlessImagesUnsampledImageCreateExp", "hContext", hContext)
        if hDevice not in self.handles:
            self.stranger("urBindlessImagesUnsampledImageCreateExp", "hDevice", hDevice)
        c_pImageFormat = struct(pImageFormat)
        c_pImageDesc = struct(pImageDesc)
        phImage = new("ur_exp_image_native_handle_t *")
        r = self.unchecked.urBindlessImagesUnsampledImageCreateExp(hContext, hDevice, hImageMem, c_pImageFormat, c_pImageDesc, phImage)
        if r:
            self.expect(r, "urBindlessImagesUnsampledImageCreateExp")
        return phImage[0]

    def urBindlessImagesSampledImageCreateExp(self, hContext, hDevice, hImageMem, pImageFormat, pImageDesc, pSamplerDesc):
        if hContext not in self.handles:
            self.stranger("urBindlessImagesSampledImageCreateExp", "hContext", hContext)
        if hDevice not in self.handles:
            self.stranger("urBindlessImagesSampledImageCreateExp", "hDevice", hDevice)
        c_pImageFormat = struct(pImageFormat)
        c_pImageDesc = struct(pImageDesc)
        c_pSamplerDesc = struct(pSamplerDesc)
        phImage = new("ur_exp_image_native_handle_t *")
        r = self.unchecked.urBindlessImagesSampledImageCreateExp(hContext, hDevice, hImageMem, c_pImageFormat, c_pImageDesc, c_pSamplerDesc, phImage)
        if r:
            self.expect(r, "urBindlessImagesSampledImageCreateExp")
        return phImage[0]

    def urBindlessImagesImageCopyExp(self, hQueue, pSrc, pDst, pSrcImageDesc, pDstImageDesc, pSrcImageFormat, pDstImageFormat, pCopyRegion, imageCopyFlags, imageCopyInputTypes, phEventWaitList=None, phEvent=None):
        if hQueue not in self.handles:
            self.stranger("urBindlessImagesImageCopyExp", "hQueue", hQueue)
        c_pSrc = self.keep(hQueue, pSrc, False)
        c_pDst = self.keep(hQueue, pDst, True)
        c_pSrcImageDesc = struct(pSrcImageDesc)
        c_pDstImageDesc = struct(pDstImageDesc)
        c_pSrcImageFormat = struct(pSrcImageFormat)
        c_pDstImageFormat = struct(pDstImageFormat)
        c_pCopyRegion = struct(pCopyRegion)
        c_phEventWaitList, numEventsInWaitList = NOTHING if phEventWaitList is None or not len(phEventWaitList) else array("ur_event_handle_t[]", phEventWaitList)
        if phEventWaitList is not None and not self.handles.issuperset(phEventWaitList):
            self.strangers("urBindlessImagesImageCopyExp", "phEventWaitList", phEventWaitList)
        r = self.unchecked.urBindlessImagesImageCopyExp(hQueue, c_pSrc, c_pDst, c_pSrcImageDesc, c_pDstImageDesc, c_pSrcImageFormat, c_pDstImageFormat, c_pCopyRegion, imageCopyFlags, imageCopyInputTypes, numEventsInWaitList, c_phEventWaitList, NULL if phEvent is None else phEvent)
        return self.check(r, "urBindlessImagesImageCopyExp") if r else self.success

    def urBindlessImagesImageGetInfoExp(self, hContext, hImageMem, propName):
        if hContext not in self.handles:
            self.stranger("urBindlessImagesImageGetInfoExp", "hContext", hContext)
        pPropSizeRet = new("size_t *")
        f = self.unchecked.urBindlessImagesImageGetInfoExp
        r = f(hContext, hImageMem, propName, NULL, pPropSizeRet)
        if r:
            self.expect(r, "urBindlessImagesImageGetInfoExp")
        n = pPropSizeRet[0]
        pPropValue = new("char[]", n)
        if n:
            r = f(hContext, hImageMem, propName, pPropValue, NULL)
            if r:
                self.expect(r, "urBindlessImagesImageGetInfoExp")
        return T.answer("ur_image_info_t", propName, pPropValue, n)

    def urBindlessImagesGetImageMemoryHandleTypeSupportExp(self, hContext, hDevice, pImageDesc, pImageFormat, imageMemHandleType):
        if hContext not in self.handles:
            self.stranger("urBindlessImagesGetImageMemoryHandleTypeSupportExp", "hContext", hContext)
        if hDevice not in self.handles:
            self.stranger("urBindlessImagesGetImageMemoryHandleTypeSupportExp", "hDevice", hDevice)
        c_pImageDesc = struct(pImageDesc)
        c_pImageFormat = struct(pImageFormat)
        pSupportedRet = new("ur_bool_t *")
        r = self.unchecked.urBindlessImagesGetImageMemoryHandleTypeSupportExp(hContext, hDevice, c_pImageDesc, c_pImageFormat, imageMemHandleType, pSupportedRet)
        if r:
            self.expect(r, "urBindlessImagesGetImageMemoryHandleTypeSupportExp")
        return bool(pSupportedRet[0])

    def urBindlessImagesGetImageUnsampledHandleSupportExp(self, hContext, hDevice, pImageDesc, pImageFormat, imageMemHandleType):
        if hContext not in self.handles:
            self.stranger("urBindlessImagesGetImageUnsampledHandleSupportExp", "hContext", hContext)
        if hDevice not in self.handles:
            self.stranger("urBindlessImagesGetImageUnsampledHandleSupportExp", "hDevice", hDevice)
        c_pImageDesc = struct(pImageDesc)
        c_pImageFormat = struct(pImageFormat)
        pSupportedRet = new("ur_bool_t *")
        r = self.unchecked.urBindlessImagesGetImageUnsampledHandleSupportExp(hContext, hDevice, c_pImageDesc, c_pImageFormat, imageMemHandleType, pSupportedRet)
        if r:
            self.expect(r, "urBindlessImagesGetImageUnsampledHandleSupportExp")
        return bool(pSupportedRet[0])

    def urBindlessImagesGetImageSampledHandleSupportExp(self, hContext, hDevice, pImageDesc, pImageFormat, imageMemHandleType):
        if hContext not in self.handles:
            self.stranger("urBindlessImagesGetImageSampledHandleSupportExp", "hContext", hContext)
        if hDevice not in self.handles:
            self.stranger("urBindlessImagesGetImageSampledHandleSupportExp", "hDevice", hDevice)
        c_pImageDesc = struct(pImageDesc)
        c_pImageFormat = struct(pImageFormat)
        pSupportedRet = new("ur_bool_t *")
        r = self.unchecked.urBindlessImagesGetImageSampledHandleSupportExp(hContext, hDevice, c_pImageDesc, c_pImageFormat, imageMemHandleType, pSupportedRet)
        if r:
            self.expect(r, "urBindlessImagesGetImageSampledHandleSupportExp")
        return bool(pSupportedRet[0])

    def urBindlessImagesMipmapGetLevelExp(self, hContext, hDevice, hImageMem, mipmapLevel):
        if hContext not in self.handles:
            self.stranger("urBindlessImagesMipmapGetLevelExp", "hContext", hContext)
        if hDevice not in self.handles:
            self.stranger("urBindlessImagesMipmapGetLevelExp", "hDevice", hDevice)
        phImageMem = new("ur_exp_image_mem_native_handle_t *")
        r = self.unchecked.urBindlessImagesMipmapGetLevelExp(hContext, hDevice, hImageMem, mipmapLevel, phImageMem)
        if r:
            self.expect(r, "urBindlessImagesMipmapGetLevelExp")
        return phImageMem[0]

    def urBindlessImagesMipmapFreeExp(self, hContext, hDevice, hMem):
        if hContext not in self.handles:
            self.stranger("urBindlessImagesMipmapFreeExp", "hContext", hContext)
        if hDevice not in self.handles:
            self.stranger("urBindlessImagesMipmapFreeExp", "hDevice", hDevice)
        r = self.unchecked.urBindlessImagesMipmapFreeExp(hContext, hDevice, hMem)
        return self.check(r, "urBindlessImagesMipmapFreeExp") if r else self.success

    def urBindlessImagesImportExternalMemoryExp(self, hContext, hDevice, size, memHandleType, pExternalMemDesc):
        if hContext not in self.handles:
            self.stranger("urBindlessImagesImportExternalMemoryExp", "hContext", hContext)
        if hDevice not in self.handles:
            self.stranger("urBindlessImagesImportExternalMemoryExp", "hDevice", hDevice)
        c_pExternalMemDesc = struct(pExternalMemDesc)
        phExternalMem = new("ur_exp_external_mem_handle_t *")
        r = self.unchecked.urBindlessImagesImportExternalMemoryExp(hContext, hDevice, size, memHandleType, c_pExternalMemDesc, phExternalMem)
        if r:
            self.expect(r, "urBindlessImagesImportExternalMemoryExp")
        phExternalMem = phExternalMem[0]
        if not phExternalMem:
            self.null_result("urBindlessImagesImportExternalMemoryExp")
        self.handles.add(phExternalMem)
        return phExternalMem

    def urBindlessImagesMapExternalArrayExp(self, hContext, hDevice, pImageFormat, pImageDesc, hExternalMem):
        if hContext not in self.handles:
            self.stranger("urBindlessImagesMapExternalArrayExp", "hContext", hContext)
        if hDevice not in self.handles:
            self.stranger("urBindlessImagesMapExternalArrayExp", "hDevice", hDevice)
        if hExternalMem not in self.handles:
            self.stranger("urBindlessImagesMapExternalArrayExp", "hExternalMem", hExternalMem)
        c_pImageFormat = struct(pImageFormat)
        c_pImageDesc = struct(pImageDesc)
        phImageMem = new("ur_exp_image_mem_native_handle_t *")
        r = self.unchecked.urBindlessImagesMapExternalArrayExp(hContext, hDevice, c_pImageFormat, c_pImageDesc, hExternalMem, phImageMem)
        if r:
            self.expect(r, "urBindlessImagesMapExternalArrayExp")
        return phImageMem[0]

    def urBindlessImagesMapExternalLinearMemoryExp(self, hContext, hDevice, offset, size, hExternalMem):
        if hContext not in self.handles:
            self.stranger("urBindlessImagesMapExternalLinearMemoryExp", "hContext", hContext)
        if hDevice not in self.handles:
            self.stranger("urBindlessImagesMapExternalLinearMemoryExp", "hDevice", hDevice)
        if hExternalMem not in self.handles:
            self.stranger("urBindlessImagesMapExternalLinearMemoryExp", "hExternalMem", hExternalMem)
        ppRetMem = new("void **")
        r = self.unchecked.urBindlessImagesMapExternalLinearMemoryExp(hContext, hDevice, offset, size, hExternalMem, ppRetMem)
        if r:
            self.expect(r, "urBindlessImagesMapExternalLinearMemoryExp")
        ppRetMem = ppRetMem[0]
        if not ppRetMem:
            self.null_result("urBindlessImagesMapExternalLinearMemoryExp")
        return ppRetMem

    def urBindlessImagesReleaseExternalMemoryExp(self, hContext, hDevice, hExternalMem):
        if hContext not in self.handles:
            self.stranger("urBindlessImagesReleaseExternalMemoryExp", "hContext", hContext)
        if hDevice not in self.handles:
            self.stranger("urBindlessImagesReleaseExternalMemoryExp", "hDevice", hDevice)
        if hExternalMem not in self.handles:
            self.stranger("urBindlessImagesReleaseExternalMemoryExp", "hExternalMem", hExternalMem)
        r = self.unchecked.urBindlessImagesReleaseExternalMemoryExp(hContext, hDevice, hExternalMem)
        if r:
            return self.check(r, "urBindlessImagesReleaseExternalMemoryExp")
        self.handles.discard(hExternalMem)
        return self.success

    def urBindlessImagesFreeMappedLinearMemoryExp(self, hContext, hDevice, pMem):
        if hContext not in self.handles:
            self.stranger("urBindlessImagesFreeMappedLinearMemoryExp", "hContext", hContext)
        if hDevice not in self.handles:
            self.stranger("urBindlessImagesFreeMappedLinearMemoryExp", "hDevice", hDevice)
        c_pMem = memory(pMem, True)
        r = self.unchecked.urBindlessImagesFreeMappedLinearMemoryExp(hContext, hDevice, c_pMem)
        return self.check(r, "urBindlessImagesFreeMappedLinearMemoryExp") if r else self.success

    def urBindlessImagesSupportsImportingHandleTypeExp(self, hDevice, memHandleType):
        if hDevice not in self.handles:
            self.stranger("urBindlessImagesSupportsImportingHandleTypeExp", "hDevice", hDevice)
        pSupportedRet = new("ur_bool_t *")
        r = self.unchecked.urBindlessImagesSupportsImportingHandleTypeExp(hDevice, memHandleType, pSupportedRet)
        if r:
            self.expect(r, "urBindlessImagesSupportsImportingHandleTypeExp")
        return bool(pSupportedRet[0])

    def urBindlessImagesImportExternalSemaphoreExp(self, hContext, hDevice, semHandleType, pExternalSemaphoreDesc):
        if hContext not in self.handles:
            self.stranger("urBindlessImagesImportExternalSemaphoreExp", "hContext", hContext)
        if hDevice not in self.handles:
            self.stranger("urBindlessImagesImportExternalSemaphoreExp", "hDevice", hDevice)
        c_pExternalSemaphoreDesc = struct(pExternalSemaphoreDesc)
        phExternalSemaphore = new("ur_exp_external_semaphore_handle_t *")
        r = self.unchecked.urBindlessImagesImportExternalSemaphoreExp(hContext, hDevice, semHandleType, c_pExternalSemaphoreDesc, phExternalSemaphore)
        if r:
            self.expect(r, "urBindlessImagesImportExternalSemaphoreExp")
        phExternalSemaphore = phExternalSemaphore[0]
        if not phExternalSemaphore:
            self.null_result("urBindlessImagesImportExternalSemaphoreExp")
        self.handles.add(phExternalSemaphore)
        return phExternalSemaphore

    def urBindlessImagesReleaseExternalSemaphoreExp(self, hContext, hDevice, hExternalSemaphore):
        if hContext not in self.handles:
            self.stranger("urBindlessImagesReleaseExternalSemaphoreExp", "hContext", hContext)
        if hDevice not in self.handles:
            self.stranger("urBindlessImagesReleaseExternalSemaphoreExp", "hDevice", hDevice)
        if hExternalSemaphore not in self.handles:
            self.stranger("urBindlessImagesReleaseExternalSemaphoreExp", "hExternalSemaphore", hExternalSemaphore)
        r = self.unchecked.urBindlessImagesReleaseExternalSemaphoreExp(hContext, hDevice, hExternalSemaphore)
        if r:
            return self.check(r, "urBindlessImagesReleaseExternalSemaphoreExp")
        self.handles.discard(hExternalSemaphore)
        return self.success

    def urBindlessImagesWaitExternalSemaphoreExp(self, hQueue, hSemaphore, hasWaitValue, waitValue, phEventWaitList=None, phEvent=None):
        if hQueue not in self.handles:
            self.stranger("urBindlessImagesWaitExternalSemaphoreExp", "hQueue", hQueue)
        if hSemaphore not in self.handles:
            self.stranger("urBindlessImagesWaitExternalSemaphoreExp", "hSemaphore", hSemaphore)
        c_phEventWaitList, numEventsInWaitList = NOTHING if phEventWaitList is None or not len(phEventWaitList) else array("ur_event_handle_t[]", phEventWaitList)
        if phEventWaitList is not None and not self.handles.issuperset(phEventWaitList):
            self.strangers("urBindlessImagesWaitExternalSemaphoreExp", "phEventWaitList", phEventWaitList)
        r = self.unchecked.urBindlessImagesWaitExternalSemaphoreExp(hQueue, hSemaphore, hasWaitValue, waitValue, numEventsInWaitList, c_phEventWaitList, NULL if phEvent is None else phEvent)
        return self.check(r, "urBindlessImagesWaitExternalSemaphoreExp") if r else self.success

    def urBindlessImagesSignalExternalSemaphoreExp(self, hQueue, hSemaphore, hasSignalValue, signalValue, phEventWaitList=None, phEvent=None):
        if hQueue not in self.handles:
            self.stranger("urBindlessImagesSignalExternalSemaphoreExp", "hQueue", hQueue)
        if hSemaphore not in self.handles:
            self.stranger("urBindlessImagesSignalExternalSemaphoreExp", "hSemaphore", hSemaphore)
        c_phEventWaitList, numEventsInWaitList = NOTHING if phEventWaitList is None or not len(phEventWaitList) else array("ur_event_handle_t[]", phEventWaitList)
        if phEventWaitList is not None and not self.handles.issuperset(phEventWaitList):
            self.strangers("urBindlessImagesSignalExternalSemaphoreExp", "phEventWaitList", phEventWaitList)
        r = self.unchecked.urBindlessImagesSignalExternalSemaphoreExp(hQueue, hSemaphore, hasSignalValue, signalValue, numEventsInWaitList, c_phEventWaitList, NULL if phEvent is None else phEvent)
        return self.check(r, "urBindlessImagesSignalExternalSemaphoreExp") if r else self.success

    def urCommandBufferCreateExp(self, hContext, hDevice, pCommandBufferDesc):
        if hContext not in self.handles:
            self.stranger("urCommandBufferCreateExp", "hContext", hContext)
        if hDevice not in self.handles:
            self.stranger("urCommandBufferCreateExp", "hDevice", hDevice)
        c_pCommandBufferDesc = struct(pCommandBufferDesc)
        phCommandBuffer = new("ur_exp_command_buffer_handle_t *")
        r = self.unchecked.urCommandBufferCreateExp(hContext, hDevice, c_pCommandBufferDesc, phCommandBuffer)
        if r:
            self.expect(r, "urCommandBufferCreateExp")
        phCommandBuffer = phCommandBuffer[0]
        if not phCommandBuffer:
            self.null_result("urCommandBufferCreateExp")
        self.handles.add(phCommandBuffer)
        return phCommandBuffer

    def urCommandBufferRetainExp(self, hCommandBuffer):
        if hCommandBuffer not in self.handles:
            self.stranger("urCommandBufferRetainExp", "hCommandBuffer", hCommandBuffer)
        r = self.unchecked.urCommandBufferRetainExp(hCommandBuffer)
        return self.check(r, "urCommandBufferRetainExp") if r else self.success

    def urCommandBufferReleaseExp(self, hCommandBuffer):
        if hCommandBuffer not in self.handles:
            self.stranger("urCommandBufferReleaseExp", "hCommandBuffer", hCommandBuffer)
        r = self.unchecked.urCommandBufferReleaseExp(hCommandBuffer)
        if r:
            return self.check(r, "urCommandBufferReleaseExp")
        self.handles.discard(hCommandBuffer)
        return self.success

    def urCommandBufferFinalizeExp(self, hCommandBuffer):
        if hCommandBuffer not in self.handles:
            self.stranger("urCommandBufferFinalizeExp", "hCommandBuffer", hCommandBuffer)
        r = self.unchecked.urCommandBufferFinalizeExp(hCommandBuffer)
        return self.check(r, "urCommandBufferFinalizeExp") if r else self.success

    def urCommandBufferAppendKernelLaunchExp(self, hCommandBuffer, hKernel, workDim, pGlobalWorkOffset, pGlobalWorkSize, pLocalWorkSize=None, phKernelAlternatives=None, pSyncPointWaitList=None, phEventWaitList=None, phEvent=None, phCommand=None):
        if hCommandBuffer not in self.handles:
            self.stranger("urCommandBufferAppendKernelLaunchExp", "hCommandBuffer", hCommandBuffer)
        if hKernel not in self.handles:
            self.stranger("urCommandBufferAppendKernelLaunchExp", "hKernel", hKernel)
        c_pGlobalWorkOffset, n_pGlobalWorkOffset = (NULL, workDim) if pGlobalWorkOffset is None else array("size_t[]", pGlobalWorkOffset)
        if n_pGlobalWorkOffset != workDim:
            self.lengths("urCommandBufferAppendKernelLaunchExp", "pGlobalWorkOffset", n_pGlobalWorkOffset, workDim)
        c_pGlobalWorkSize, n_pGlobalWorkSize = array("size_t[]", pGlobalWorkSize)
        if n_pGlobalWorkSize != workDim:
            self.lengths("urCommandBufferAppendKernelLaunchExp", "pGlobalWorkSize", n_pGlobalWorkSize, workDim)
        c_pLocalWorkSize, n_pLocalWorkSize = (NULL, workDim) if pLocalWorkSize is None else array("size_t[]", pLocalWorkSize)
        if n_pLocalWorkSize != workDim:
            self.lengths("urCommandBufferAppendKernelLaunchExp", "pLocalWorkSize", n_pLocalWorkSize, workDim)
        c_phKernelAlternatives, numKernelAlternatives = NOTHING if phKernelAlternatives is None or not len(phKernelAlternatives) else array("ur_kernel_handle_t[]", phKernelAlternatives)
        c_pSyncPointWaitList, numSyncPointsInWaitList = NOTHING if pSyncPointWaitList is None or not len(pSyncPointWaitList) else array("ur_exp_command_buffer_sync_point_t[]", pSyncPointWaitList)
        c_phEventWaitList, numEventsInWaitList = NOTHING if phEventWaitList is None or not len(phEventWaitList) else array("ur_event_handle_t[]", phEventWaitList)
        pSyncPoint = new("ur_exp_command_buffer_sync_point_t *")
        if phKernelAlternatives is not None and not self.handles.issuperset(phKernelAlternatives):
            self.strangers("urCommandBufferAppendKernelLaunchExp", "phKernelAlternatives", phKernelAlternatives)
        if phEventWaitList is not None and not self.handles.issuperset(phEventWaitList):
            self.strangers("urCommandBufferAppendKernelLaunchExp", "phEventWaitList", phEventWaitList)
        r = self.unchecked.urCommandBufferAppendKernelLaunchExp(hCommandBuffer, hKernel, workDim, c_pGlobalWorkOffset, c_pGlobalWorkSize, c_pLocalWorkSize, numKernelAlternatives, c_phKernelAlternatives, numSyncPointsInWaitList, c_pSyncPointWaitList, numEventsInWaitList, c_phEventWaitList, pSyncPoint, NULL if phEvent is None else phEvent, NULL if phCommand is None else phCommand)
        if r:
            self.expect(r, "urCommandBufferAppendKernelLaunchExp")
        return pSyncPoint[0]

    def urCommandBufferAppendKernelLaunchWithArgsExp(self, hCommandBuffer, hKernel, workDim, pGlobalWorkOffset, pGlobalWorkSize, pLocalWorkSize=None, pArgs=None, phKernelAlternatives=None, pSyncPointWaitList=None, phEventWaitList=None, phEvent=None, phCommand=None):
        if hCommandBuffer not in self.handles:
            self.stranger("urCommandBufferAppendKernelLaunchWithArgsExp", "hCommandBuffer", hCommandBuffer)
        if hKernel not in self.handles:
            self.stranger("urCommandBufferAppendKernelLaunchWithArgsExp", "hKernel", hKernel)
        c_pGlobalWorkOffset, n_pGlobalWorkOffset = (NULL, workDim) if pGlobalWorkOffset is None else array("size_t[]", pGlobalWorkOffset)
        if n_pGlobalWorkOffset != workDim:
            self.lengths("urCommandBufferAppendKernelLaunchWithArgsExp", "pGlobalWorkOffset", n_pGlobalWorkOffset, workDim)
        c_pGlobalWorkSize, n_pGlobalWorkSize = array("size_t[]", pGlobalWorkSize)
        if n_pGlobalWorkSize != workDim:
            self.lengths("urCommandBufferAppendKernelLaunchWithArgsExp", "pGlobalWorkSize", n_pGlobalWorkSize, workDim)
        c_pLocalWorkSize, n_pLocalWorkSize = (NULL, workDim) if pLocalWorkSize is None else array("size_t[]", pLocalWorkSize)
        if n_pLocalWorkSize != workDim:
            self.lengths("urCommandBufferAppendKernelLaunchWithArgsExp", "pLocalWorkSize", n_pLocalWorkSize, workDim)
        c_pArgs, numArgs = NOTHING if pArgs is None or not len(pArgs) else structs(T.ur_exp_kernel_arg_properties_t, pArgs)
        c_phKernelAlternatives, numKernelAlternatives = NOTHING if phKernelAlternatives is None or not len(phKernelAlternatives) else array("ur_kernel_handle_t[]", phKernelAlternatives)
        c_pSyncPointWaitList, numSyncPointsInWaitList = NOTHING if pSyncPointWaitList is None or not len(pSyncPointWaitList) else array("ur_exp_command_buffer_sync_point_t[]", pSyncPointWaitList)
        c_phEventWaitList, numEventsInWaitList = NOTHING if phEventWaitList is None or not len(phEventWaitList) else array("ur_event_handle_t[]", phEventWaitList)
        pSyncPoint = new("ur_exp_command_buffer_sync_point_t *")
        if phKernelAlternatives is not None and not self.handles.issuperset(phKernelAlternatives):
            self.strangers("urCommandBufferAppendKernelLaunchWithArgsExp", "phKernelAlternatives", phKernelAlternatives)
        if phEventWaitList is not None and not self.handles.issuperset(phEventWaitList):
            self.strangers("urCommandBufferAppendKernelLaunchWithArgsExp", "phEventWaitList", phEventWaitList)
        r = self.unchecked.urCommandBufferAppendKernelLaunchWithArgsExp(hCommandBuffer, hKernel, workDim, c_pGlobalWorkOffset, c_pGlobalWorkSize, c_pLocalWorkSize, numArgs, c_pArgs, numKernelAlternatives, c_phKernelAlternatives, numSyncPointsInWaitList, c_pSyncPointWaitList, numEventsInWaitList, c_phEventWaitList, pSyncPoint, NULL if phEvent is None else phEvent, NULL if phCommand is None else phCommand)
        if r:
            self.expect(r, "urCommandBufferAppendKernelLaunchWithArgsExp")
        return pSyncPoint[0]

    def urCommandBufferAppendUSMMemcpyExp(self, hCommandBuffer, pDst, pSrc, size, pSyncPointWaitList=None, phEventWaitList=None, phEvent=None, phCommand=None):
        if hCommandBuffer not in self.handles:
            self.stranger("urCommandBufferAppendUSMMemcpyExp", "hCommandBuffer", hCommandBuffer)
        c_pDst = self.keep(hCommandBuffer, pDst, True)
        c_pSrc = self.keep(hCommandBuffer, pSrc, False)
        c_pSyncPointWaitList, numSyncPointsInWaitList = NOTHING if pSyncPointWaitList is None or not len(pSyncPointWaitList) else array("ur_exp_command_buffer_sync_point_t[]", pSyncPointWaitList)
        c_phEventWaitList, numEventsInWaitList = NOTHING if phEventWaitList is None or not len(phEventWaitList) else array("ur_event_handle_t[]", phEventWaitList)
        pSyncPoint = new("ur_exp_command_buffer_sync_point_t *")
        if phEventWaitList is not None and not self.handles.issuperset(phEventWaitList):
            self.strangers("urCommandBufferAppendUSMMemcpyExp", "phEventWaitList", phEventWaitList)
        r = self.unchecked.urCommandBufferAppendUSMMemcpyExp(hCommandBuffer, c_pDst, c_pSrc, size, numSyncPointsInWaitList, c_pSyncPointWaitList, numEventsInWaitList, c_phEventWaitList, pSyncPoint, NULL if phEvent is None else phEvent, NULL if phCommand is None else phCommand)
        if r:
            self.expect(r, "urCommandBufferAppendUSMMemcpyExp")
        return pSyncPoint[0]

    def urCommandBufferAppendUSMFillExp(self, hCommandBuffer, pMemory, pPattern, patternSize, size, pSyncPointWaitList=None, phEventWaitList=None, phEvent=None, phCommand=None):
        if hCommandBuffer not in self.handles:
            self.stranger("urCommandBufferAppendUSMFillExp", "hCommandBuffer", hCommandBuffer)
        c_pMemory = self.keep(hCommandBuffer, pMemory, True)
        c_pPattern = self.keep(hCommandBuffer, pPattern, False)
        c_pSyncPointWaitList, numSyncPointsInWaitList = NOTHING if pSyncPointWaitList is None or not len(pSyncPointWaitList) else array("ur_exp_command_buffer_sync_point_t[]", pSyncPointWaitList)
        c_phEventWaitList, numEventsInWaitList = NOTHING if phEventWaitList is None or not len(phEventWaitList) else array("ur_event_handle_t[]", phEventWaitList)
        pSyncPoint = new("ur_exp_command_buffer_sync_point_t *")
        if phEventWaitList is not None and not self.handles.issuperset(phEventWaitList):
            self.strangers("urCommandBufferAppendUSMFillExp", "phEventWaitList", phEventWaitList)
        r = self.unchecked.urCommandBufferAppendUSMFillExp(hCommandBuffer, c_pMemory, c_pPattern, patternSize, size, numSyncPointsInWaitList, c_pSyncPointWaitList, numEventsInWaitList, c_phEventWaitList, pSyncPoint, NULL if phEvent is None else phEvent, NULL if phCommand is None else phCommand)
        if r:
            self.expect(r, "urCommandBufferAppendUSMFillExp")
        return pSyncPoint[0]

    def urCommandBufferAppendMemBufferCopyExp(self, hCommandBuffer, hSrcMem, hDstMem, srcOffset, dstOffset, size, pSyncPointWaitList=None, phEventWaitList=None, phEvent=None, phCommand=None):
        if hCommandBuffer not in self.handles:
            self.stranger("urCommandBufferAppendMemBufferCopyExp", "hCommandBuffer", hCommandBuffer)
        if hSrcMem not in self.handles:
            self.stranger("urCommandBufferAppendMemBufferCopyExp", "hSrcMem", hSrcMem)
        if hDstMem not in self.handles:
            self.stranger("urCommandBufferAppendMemBufferCopyExp", "hDstMem", hDstMem)
        c_pSyncPointWaitList, numSyncPointsInWaitList = NOTHING if pSyncPointWaitList is None or not len(pSyncPointWaitList) else array("ur_exp_command_buffer_sync_point_t[]", pSyncPointWaitList)
        c_phEventWaitList, numEventsInWaitList = NOTHING if phEventWaitList is None or not len(phEventWaitList) else array("ur_event_handle_t[]", phEventWaitList)
        pSyncPoint = new("ur_exp_command_buffer_sync_point_t *")
        if phEventWaitList is not None and not self.handles.issuperset(phEventWaitList):
            self.strangers("urCommandBufferAppendMemBufferCopyExp", "phEventWaitList", phEventWaitList)
        r = self.unchecked.urCommandBufferAppendMemBufferCopyExp(hCommandBuffer, hSrcMem, hDstMem, srcOffset, dstOffset, size, numSyncPointsInWaitList, c_pSyncPointWaitList, numEventsInWaitList, c_phEventWaitList, pSyncPoint, NULL if phEvent is None else phEvent, NULL if phCommand is None else phCommand)
        if r:
            self.expect(r, "urCommandBufferAppendMemBufferCopyExp")
        return pSyncPoint[0]

    def urCommandBufferAppendMemBufferWriteExp(self, hCommandBuffer, hBuffer, offset, size, pSrc, pSyncPointWaitList=None, phEventWaitList=None, phEvent=None, phCommand=None):
        if hCommandBuffer not in self.handles:
            self.stranger("urCommandBufferAppendMemBufferWriteExp", "hCommandBuffer", hCommandBuffer)
        if hBuffer not in self.handles:
            self.stranger("urCommandBufferAppendMemBufferWriteExp", "hBuffer", hBuffer)
        c_pSrc = self.keep(hCommandBuffer, pSrc, False)
        c_pSyncPointWaitList, numSyncPointsInWaitList = NOTHING if pSyncPointWaitList is None or not len(pSyncPointWaitList) else array("ur_exp_command_buffer_sync_point_t[]", pSyncPointWaitList)
        c_phEventWaitList, numEventsInWaitList = NOTHING if phEventWaitList is None or not len(phEventWaitList) else array("ur_event_handle_t[]", phEventWaitList)
        pSyncPoint = new("ur_exp_command_buffer_sync_point_t *")
        if phEventWaitList is not None and not self.handles.issuperset(phEventWaitList):
            self.strangers("urCommandBufferAppendMemBufferWriteExp", "phEventWaitList", phEventWaitList)
        r = self.unchecked.urCommandBufferAppendMemBufferWriteExp(hCommandBuffer, hBuffer, offset, size, c_pSrc, numSyncPointsInWaitList, c_pSyncPointWaitList, numEventsInWaitList, c_phEventWaitList, pSyncPoint, NULL if phEvent is None else phEvent, NULL if phCommand is None else phCommand)
        if r:
            self.expect(r, "urCommandBufferAppendMemBufferWriteExp")
        return pSyncPoint[0]

    def urCommandBufferAppendMemBufferReadExp(self, hCommandBuffer, hBuffer, offset, size, pDst, pSyncPointWaitList=None, phEventWaitList=None, phEvent=None, phCommand=None):
        if hCommandBuffer not in self.handles:
            self.stranger("urCommandBufferAppendMemBufferReadExp", "hCommandBuffer", hCommandBuffer)
        if hBuffer not in self.handles:
            self.stranger("urCommandBufferAppendMemBufferReadExp", "hBuffer", hBuffer)
        c_pDst = self.keep(hCommandBuffer, pDst, True)
        c_pSyncPointWaitList, numSyncPointsInWaitList = NOTHING if pSyncPointWaitList is None or not len(pSyncPointWaitList) else array("ur_exp_command_buffer_sync_point_t[]", pSyncPointWaitList)
        c_phEventWaitList, numEventsInWaitList = NOTHING if phEventWaitList is None or not len(phEventWaitList) else array("ur_event_handle_t[]", phEventWaitList)
        pSyncPoint = new("ur_exp_command_buffer_sync_point_t *")
        if phEventWaitList is not None and not self.handles.issuperset(phEventWaitList):
            self.strangers("urCommandBufferAppendMemBufferReadExp", "phEventWaitList", phEventWaitList)
        r = self.unchecked.urCommandBufferAppendMemBufferReadExp(hCommandBuffer, hBuffer, offset, size, c_pDst, numSyncPointsInWaitList, c_pSyncPointWaitList, numEventsInWaitList, c_phEventWaitList, pSyncPoint, NULL if phEvent is None else phEvent, NULL if phCommand is None else phCommand)
        if r:
            self.expect(r, "urCommandBufferAppendMemBufferReadExp")
        return pSyncPoint[0]

    def urCommandBufferAppendMemBufferCopyRectExp(self, hCommandBuffer, hSrcMem, hDstMem, srcOrigin, dstOrigin, region, srcRowPitch, srcSlicePitch, dstRowPitch, dstSlicePitch, pSyncPointWaitList=None, phEventWaitList=None, phEvent=None, phCommand=None):
        if hCommandBuffer not in self.handles:
            self.stranger("urCommandBufferAppendMemBufferCopyRectExp", "hCommandBuffer", hCommandBuffer)
        if hSrcMem not in self.handles:
            self.stranger("urCommandBufferAppendMemBufferCopyRectExp", "hSrcMem", hSrcMem)
        if hDstMem not in self.handles:
            self.stranger("urCommandBufferAppendMemBufferCopyRectExp", "hDstMem", hDstMem)
        c_srcOrigin = value(srcOrigin, T.ur_rect_offset_t)
        c_dstOrigin = value(dstOrigin, T.ur_rect_offset_t)
        c_region = value(region, T.ur_rect_region_t)
        c_pSyncPointWaitList, numSyncPointsInWaitList = NOTHING if pSyncPointWaitList is None or not len(pSyncPointWaitList) else array("ur_exp_command_buffer_sync_point_t[]", pSyncPointWaitList)
        c_phEventWaitList, numEventsInWaitList = NOTHING if phEventWaitList is None or not len(phEventWaitList) else array("ur_event_handle_t[]", phEventWaitList)
        pSyncPoint = new("ur_exp_command_buffer_sync_point_t *")
        if phEventWaitList is not None and not self.handles.issuperset(phEventWaitList):
            self.strangers("urCommandBufferAppendMemBufferCopyRectExp", "phEventWaitList", phEventWaitList)
        r = self.unchecked.urCommandBufferAppendMemBufferCopyRectExp(hCommandBuffer, hSrcMem, hDstMem, c_srcOrigin, c_dstOrigin, c_region, srcRowPitch, srcSlicePitch, dstRowPitch, dstSlicePitch, numSyncPointsInWaitList, c_pSyncPointWaitList, numEventsInWaitList, c_phEventWaitList, pSyncPoint, NULL if phEvent is None else phEvent, NULL if phCommand is None else phCommand)
        if r:
            self.expect(r, "urCommandBufferAppendMemBufferCopyRectExp")
        return pSyncPoint[0]

    def urCommandBufferAppendMemBufferWriteRectExp(self, hCommandBuffer, hBuffer, bufferOffset, hostOffset, region, bufferRowPitch, bufferSlicePitch, hostRowPitch, hostSlicePitch, pSrc, pSyncPointWaitList=None, phEventWaitList=None, phEvent=None, phCommand=None):
        if hCommandBuffer not in self.handles:
            self.stranger("urCommandBufferAppendMemBufferWriteRectExp", "hCommandBuffer", hCommandBuffer)
        if hBuffer not in self.handles:
            self.stranger("urCommandBufferAppendMemBufferWriteRectExp", "hBuffer", hBuffer)
        c_bufferOffset = value(bufferOffset, T.ur_rect_offset_t)
        c_hostOffset = value(hostOffset, T.ur_rect_offset_t)
        c_region = value(region, T.ur_rect_region_t)
        c_pSrc = self.keep(hCommandBuffer, pSrc, False)
        c_pSyncPointWaitList, numSyncPointsInWaitList = NOTHING if pSyncPointWaitList is None or not len(pSyncPointWaitList) else array("ur_exp_command_buffer_sync_point_t[]", pSyncPointWaitList)
        c_phEventWaitList, numEventsInWaitList = NOTHING if phEventWaitList is None or not len(phEventWaitList) else array("ur_event_handle_t[]", phEventWaitList)
        pSyncPoint = new("ur_exp_command_buffer_sync_point_t *")
        if phEventWaitList is not None and not self.handles.issuperset(phEventWaitList):
            self.strangers("urCommandBufferAppendMemBufferWriteRectExp", "phEventWaitList", phEventWaitList)
        r = self.unchecked.urCommandBufferAppendMemBufferWriteRectExp(hCommandBuffer, hBuffer, c_bufferOffset, c_hostOffset, c_region, bufferRowPitch, bufferSlicePitch, hostRowPitch, hostSlicePitch, c_pSrc, numSyncPointsInWaitList, c_pSyncPointWaitList, numEventsInWaitList, c_phEventWaitList, pSyncPoint, NULL if phEvent is None else phEvent, NULL if phCommand is None else phCommand)
        if r:
            self.expect(r, "urCommandBufferAppendMemBufferWriteRectExp")
        return pSyncPoint[0]

    def urCommandBufferAppendMemBufferReadRectExp(self, hCommandBuffer, hBuffer, bufferOffset, hostOffset, region, bufferRowPitch, bufferSlicePitch, hostRowPitch, hostSlicePitch, pDst, pSyncPointWaitList=None, phEventWaitList=None, phEvent=None, phCommand=None):
        if hCommandBuffer not in self.handles:
            self.stranger("urCommandBufferAppendMemBufferReadRectExp", "hCommandBuffer", hCommandBuffer)
        if hBuffer not in self.handles:
            self.stranger("urCommandBufferAppendMemBufferReadRectExp", "hBuffer", hBuffer)
        c_bufferOffset = value(bufferOffset, T.ur_rect_offset_t)
        c_hostOffset = value(hostOffset, T.ur_rect_offset_t)
        c_region = value(region, T.ur_rect_region_t)
        c_pDst = self.keep(hCommandBuffer, pDst, True)
        c_pSyncPointWaitList, numSyncPointsInWaitList = NOTHING if pSyncPointWaitList is None or not len(pSyncPointWaitList) else array("ur_exp_command_buffer_sync_point_t[]", pSyncPointWaitList)
        c_phEventWaitList, numEventsInWaitList = NOTHING if phEventWaitList is None or not len(phEventWaitList) else array("ur_event_handle_t[]", phEventWaitList)
        pSyncPoint = new("ur_exp_command_buffer_sync_point_t *")
        if phEventWaitList is not None and not self.handles.issuperset(phEventWaitList):
            self.strangers("urCommandBufferAppendMemBufferReadRectExp", "phEventWaitList", phEventWaitList)
        r = self.unchecked.urCommandBufferAppendMemBufferReadRectExp(hCommandBuffer, hBuffer, c_bufferOffset, c_hostOffset, c_region, bufferRowPitch, bufferSlicePitch, hostRowPitch, hostSlicePitch, c_pDst, numSyncPointsInWaitList, c_pSyncPointWaitList, numEventsInWaitList, c_phEventWaitList, pSyncPoint, NULL if phEvent is None else phEvent, NULL if phCommand is None else phCommand)
        if r:
            self.expect(r, "urCommandBufferAppendMemBufferReadRectExp")
        return pSyncPoint[0]

    def urCommandBufferAppendMemBufferFillExp(self, hCommandBuffer, hBuffer, pPattern, patternSize, offset, size, pSyncPointWaitList=None, phEventWaitList=None, phEvent=None, phCommand=None):
        if hCommandBuffer not in self.handles:
            self.stranger("urCommandBufferAppendMemBufferFillExp", "hCommandBuffer", hCommandBuffer)
        if hBuffer not in self.handles:
            self.stranger("urCommandBufferAppendMemBufferFillExp", "hBuffer", hBuffer)
        c_pPattern = self.keep(hCommandBuffer, pPattern, False)
        c_pSyncPointWaitList, numSyncPointsInWaitList = NOTHING if pSyncPointWaitList is None or not len(pSyncPointWaitList) else array("ur_exp_command_buffer_sync_point_t[]", pSyncPointWaitList)
        c_phEventWaitList, numEventsInWaitList = NOTHING if phEventWaitList is None or not len(phEventWaitList) else array("ur_event_handle_t[]", phEventWaitList)
        pSyncPoint = new("ur_exp_command_buffer_sync_point_t *")
        if phEventWaitList is not None and not self.handles.issuperset(phEventWaitList):
            self.strangers("urCommandBufferAppendMemBufferFillExp", "phEventWaitList", phEventWaitList)
        r = self.unchecked.urCommandBufferAppendMemBufferFillExp(hCommandBuffer, hBuffer, c_pPattern, patternSize, offset, size, numSyncPointsInWaitList, c_pSyncPointWaitList, numEventsInWaitList, c_phEventWaitList, pSyncPoint, NULL if phEvent is None else phEvent, NULL if phCommand is None else phCommand)
        if r:
            self.expect(r, "urCommandBufferAppendMemBufferFillExp")
        return pSyncPoint[0]

    def urCommandBufferAppendUSMPrefetchExp(self, hCommandBuffer, pMemory, size, flags, pSyncPointWaitList=None, phEventWaitList=None, phEvent=None, phCommand=None):
        if hCommandBuffer not in self.handles:
            self.stranger("urCommandBufferAppendUSMPrefetchExp", "hCommandBuffer", hCommandBuffer)
        c_pMemory = self.keep(hCommandBuffer, pMemory, False)
        c_pSyncPointWaitList, numSyncPointsInWaitList = NOTHING if pSyncPointWaitList is None or not len(pSyncPointWaitList) else array("ur_exp_command_buffer_sync_point_t[]", pSyncPointWaitList)
        c_phEventWaitList, numEventsInWaitList = NOTHING if phEventWaitList is None or not len(phEventWaitList) else array("ur_event_handle_t[]", phEventWaitList)
        pSyncPoint = new("ur_exp_command_buffer_sync_point_t *")
        if phEventWaitList is not None and not self.handles.issuperset(phEventWaitList):
            self.strangers("urCommandBufferAppendUSMPrefetchExp", "phEventWaitList", phEventWaitList)
        r = self.unchecked.urCommandBufferAppendUSMPrefetchExp(hCommandBuffer, c_pMemory, size, flags, numSyncPointsInWaitList, c_pSyncPointWaitList, numEventsInWaitList, c_phEventWaitList, pSyncPoint, NULL if phEvent is None else phEvent, NULL if phCommand is None else phCommand)
        if r:
            self.expect(r, "urCommandBufferAppendUSMPrefetchExp")
        return pSyncPoint[0]

    def urCommandBufferAppendUSMAdviseExp(self, hCommandBuffer, pMemory, size, advice, pSyncPointWaitList=None, phEventWaitList=None, phEvent=None, phCommand=None):
        if hCommandBuffer not in self.handles:
            self.stranger("urCommandBufferAppendUSMAdviseExp", "hCommandBuffer", hCommandBuffer)
        c_pMemory = self.keep(hCommandBuffer, pMemory, False)
        c_pSyncPointWaitList, numSyncPointsInWaitList = NOTHING if pSyncPointWaitList is None or not len(pSyncPointWaitList) else array("ur_exp_command_buffer_sync_point_t[]", pSyncPointWaitList)
        c_phEventWaitList, numEventsInWaitList = NOTHING if phEventWaitList is None or not len(phEventWaitList) else array("ur_event_handle_t[]", phEventWaitList)
        pSyncPoint = new("ur_exp_command_buffer_sync_point_t *")
        if phEventWaitList is not None and not self.handles.issuperset(phEventWaitList):
            self.strangers("urCommandBufferAppendUSMAdviseExp", "phEventWaitList", phEventWaitList)
        r = self.unchecked.urCommandBufferAppendUSMAdviseExp(hCommandBuffer, c_pMemory, size, advice, numSyncPointsInWaitList, c_pSyncPointWaitList, numEventsInWaitList, c_phEventWaitList, pSyncPoint, NULL if phEvent is None else phEvent, NULL if phCommand is None else phCommand)
        if r:
            self.expect(r, "urCommandBufferAppendUSMAdviseExp")
        return pSyncPoint[0]

    def urCommandBufferAppendNativeCommandExp(self, hCommandBuffer, pfnNativeCommand, pData=None, hChildCommandBuffer=None, pSyncPointWaitList=None):
        if hCommandBuffer not in self.handles:
            self.stranger("urCommandBufferAppendNativeCommandExp", "hCommandBuffer", hCommandBuffer)
        if hChildCommandBuffer and hChildCommandBuffer not in self.handles:
            self.stranger("urCommandBufferAppendNativeCommandExp", "hChildCommandBuffer", hChildCommandBuffer)
        c_pfnNativeCommand = self.keep(hCommandBuffer, pfnNativeCommand or NULL, False)
        c_pData = NULL if pData is None else self.keep(hCommandBuffer, pData, True)
        c_pSyncPointWaitList, numSyncPointsInWaitList = NOTHING if pSyncPointWaitList is None or not len(pSyncPointWaitList) else array("ur_exp_command_buffer_sync_point_t[]", pSyncPointWaitList)
        pSyncPoint = new("ur_exp_command_buffer_sync_point_t *")
        r = self.unchecked.urCommandBufferAppendNativeCommandExp(hCommandBuffer, pfnNativeCommand or NULL, c_pData, hChildCommandBuffer or NULL, numSyncPointsInWaitList, c_pSyncPointWaitList, pSyncPoint)
        if r:
            self.expect(r, "urCommandBufferAppendNativeCommandExp")
        return pSyncPoint[0]

    def urEnqueueCommandBufferExp(self, hQueue, hCommandBuffer, phEventWaitList=None, phEvent=None):
        if hQueue not in self.handles:
            self.stranger("urEnqueueCommandBufferExp", "hQueue", hQueue)
        if hCommandBuffer not in self.handles:
            self.stranger("urEnqueueCommandBufferExp", "hCommandBuffer", hCommandBuffer)
        c_phEventWaitList, numEventsInWaitList = NOTHING if phEventWaitList is None or not len(phEventWaitList) else array("ur_event_handle_t[]", phEventWaitList)
        if phEventWaitList is not None and not self.handles.issuperset(phEventWaitList):
            self.strangers("urEnqueueCommandBufferExp", "phEventWaitList", phEventWaitList)
        r = self.unchecked.urEnqueueCommandBufferExp(hQueue, hCommandBuffer, numEventsInWaitList, c_phEventWaitList, NULL if phEvent is None else phEvent)
        return self.check(r, "urEnqueueCommandBufferExp") if r else self.success

    def urCommandBufferUpdateKernelLaunchExp(self, hCommandBuffer, pUpdateKernelLaunch):
        if hCommandBuffer not in self.handles:
            self.stranger("urCommandBufferUpdateKernelLaunchExp", "hCommandBuffer", hCommandBuffer)
        c_pUpdateKernelLaunch, numKernelUpdates = structs(T.ur_exp_command_buffer_update_kernel_launch_desc_t, pUpdateKernelLaunch)
        if not numKernelUpdates:
            self.empty("urCommandBufferUpdateKernelLaunchExp", "pUpdateKernelLaunch")
        r = self.unchecked.urCommandBufferUpdateKernelLaunchExp(hCommandBuffer, numKernelUpdates, c_pUpdateKernelLaunch)
        return self.check(r, "urCommandBufferUpdateKernelLaunchExp") if r else self.success

    def urCommandBufferUpdateSignalEventExp(self, hCommand):
        if hCommand not in self.handles:
            self.stranger("urCommandBufferUpdateSignalEventExp", "hCommand", hCommand)
        phSignalEvent = new("ur_event_handle_t *")
        r = self.unchecked.urCommandBufferUpdateSignalEventExp(hCommand, phSignalEvent)
        if r:
            self.expect(r, "urCommandBufferUpdateSignalEventExp")
        phSignalEvent = phSignalEvent[0]
        if not phSignalEvent:
            self.null_result("urCommandBufferUpdateSignalEventExp")
        self.handles.add(phSignalEvent)
        return phSignalEvent

    def urCommandBufferUpdateWaitEventsExp(self, hCommand, phEventWaitList=None):
        if hCommand not in self.handles:
            self.stranger("urCommandBufferUpdateWaitEventsExp", "hCommand", hCommand)
        c_phEventWaitList, numEventsInWaitList = NOTHING if phEventWaitList is None or not len(phEventWaitList) else array("ur_event_handle_t[]", phEventWaitList)
        if phEventWaitList is not None and not self.handles.issuperset(phEventWaitList):
            self.strangers("urCommandBufferUpdateWaitEventsExp", "phEventWaitList", phEventWaitList)
        r = self.unchecked.urCommandBufferUpdateWaitEventsExp(hCommand, numEventsInWaitList, c_phEventWaitList)
        return self.check(r, "urCommandBufferUpdateWaitEventsExp") if r else self.success

    def urCommandBufferGetInfoExp(self, hCommandBuffer, propName):
        if hCommandBuffer not in self.handles:
            self.stranger("urCommandBufferGetInfoExp", "hCommandBuffer", hCommandBuffer)
        pPropSizeRet = new("size_t *")
        f = self.unchecked.urCommandBufferGetInfoExp
        r = f(hCommandBuffer, propName, 0, NULL, pPropSizeRet)
        if r:
            self.expect(r, "urCommandBufferGetInfoExp")
        n = pPropSizeRet[0]
        pPropValue = new("char[]", n)
        if n:
            r = f(hCommandBuffer, propName, n, pPropValue, NULL)
            if r:
                self.expect(r, "urCommandBufferGetInfoExp")
        return T.answer("ur_exp_command_buffer_info_t", propName, pPropValue, n)

    def urCommandBufferGetNativeHandleExp(self, hCommandBuffer):
        if hCommandBuffer not in self.handles:
            self.stranger("urCommandBufferGetNativeHandleExp", "hCommandBuffer", hCommandBuffer)
        phNativeCommandBuffer = new("ur_native_handle_t *")
        r = self.unchecked.urCommandBufferGetNativeHandleExp(hCommandBuffer, phNativeCommandBuffer)
        if r:
            self.expect(r, "urCommandBufferGetNativeHandleExp")
        return phNativeCommandBuffer[0]

    def urDeviceWaitExp(self, hDevice):
        if hDevice not in self.handles:
            self.stranger("urDeviceWaitExp", "hDevice", hDevice)
        r = self.unchecked.urDeviceWaitExp(hDevice)
        return self.check(r, "urDeviceWaitExp") if r else self.success

    def urProgramDynamicLinkExp(self, hContext, phPrograms):
        if hContext not in self.handles:
            self.stranger("urProgramDynamicLinkExp", "hContext", hContext)
        c_phPrograms, count = array("ur_program_handle_t[]", phPrograms)
        if not count:
            self.empty("urProgramDynamicLinkExp", "phPrograms")
        if not self.handles.issuperset(phPrograms):
            self.strangers("urProgramDynamicLinkExp", "phPrograms", phPrograms)
        r = self.unchecked.urProgramDynamicLinkExp(hContext, count, c_phPrograms)
        return self.check(r, "urProgramDynamicLinkExp") if r else self.success

    def urEnqueueKernelLaunchWithArgsExp(self, hQueue, hKernel, workDim, pGlobalWorkOffset, pGlobalWorkSize, pLocalWorkSize=None, pArgs=None, launchPropList=None, phEventWaitList=None, phEvent=None):
        if hQueue not in self.handles:
            self.stranger("urEnqueueKernelLaunchWithArgsExp", "hQueue", hQueue)
        if hKernel not in self.handles:
            self.stranger("urEnqueueKernelLaunchWithArgsExp", "hKernel", hKernel)
        c_pGlobalWorkOffset, n_pGlobalWorkOffset = (NULL, workDim) if pGlobalWorkOffset is None else array("size_t[]", pGlobalWorkOffset)
        if n_pGlobalWorkOffset != workDim:
            self.lengths("urEnqueueKernelLaunchWithArgsExp", "pGlobalWorkOffset", n_pGlobalWorkOffset, workDim)
        c_pGlobalWorkSize, n_pGlobalWorkSize = array("size_t[]", pGlobalWorkSize)
        if n_pGlobalWorkSize != workDim:
            self.lengths("urEnqueueKernelLaunchWithArgsExp", "pGlobalWorkSize", n_pGlobalWorkSize, workDim)
        c_pLocalWorkSize, n_pLocalWorkSize = (NULL, workDim) if pLocalWorkSize is None else array("size_t[]", pLocalWorkSize)
        if n_pLocalWorkSize != workDim:
            self.lengths("urEnqueueKernelLaunchWithArgsExp", "pLocalWorkSize", n_pLocalWorkSize, workDim)
        c_pArgs, numArgs = NOTHING if pArgs is None or not len(pArgs) else structs(T.ur_exp_kernel_arg_properties_t, pArgs)
        c_launchPropList = NULL if launchPropList is None else struct(launchPropList)
        c_phEventWaitList, numEventsInWaitList = NOTHING if phEventWaitList is None or not len(phEventWaitList) else array("ur_event_handle_t[]", phEventWaitList)
        if phEventWaitList is not None and not self.handles.issuperset(phEventWaitList):
            self.strangers("urEnqueueKernelLaunchWithArgsExp", "phEventWaitList", phEventWaitList)
        r = self.unchecked.urEnqueueKernelLaunchWithArgsExp(hQueue, hKernel, workDim, c_pGlobalWorkOffset, c_pGlobalWorkSize, c_pLocalWorkSize, numArgs, c_pArgs, c_launchPropList, numEventsInWaitList, c_phEventWaitList, NULL if phEvent is None else phEvent)
        return self.check(r, "urEnqueueKernelLaunchWithArgsExp") if r else self.success

    def urEnqueueTimestampRecordingExp(self, hQueue, blocking, phEventWaitList=None):
        if hQueue not in self.handles:
            self.stranger("urEnqueueTimestampRecordingExp", "hQueue", hQueue)
        c_phEventWaitList, numEventsInWaitList = NOTHING if phEventWaitList is None or not len(phEventWaitList) else array("ur_event_handle_t[]", phEventWaitList)
        phEvent = new("ur_event_handle_t *")
        if phEventWaitList is not None and not self.handles.issuperset(phEventWaitList):
            self.strangers("urEnqueueTimestampRecordingExp", "phEventWaitList", phEventWaitList)
        r = self.unchecked.urEnqueueTimestampRecordingExp(hQueue, blocking, numEventsInWaitList, c_phEventWaitList, phEvent)
        if r:
            self.expect(r, "urEnqueueTimestampRecordingExp")
        phEvent = phEvent[0]
        if not phEvent:
            self.null_result("urEnqueueTimestampRecordingExp")
        self.handles.add(phEvent)
        return phEvent

    def urGraphCreateExp(self, hContext):
        if hContext not in self.handles:
            self.stranger("urGraphCreateExp", "hContext", hContext)
        phGraph = new("ur_exp_graph_handle_t *")
        r = self.unchecked.urGraphCreateExp(hContext, phGraph)
        if r:
            self.expect(r, "urGraphCreateExp")
        phGraph = phGraph[0]
        if not phGraph:
            self.null_result("urGraphCreateExp")
        self.handles.add(phGraph)
        return phGraph

    def urQueueBeginGraphCaptureExp(self, hQueue):
        if hQueue not in self.handles:
            self.stranger("urQueueBeginGraphCaptureExp", "hQueue", hQueue)
        r = self.unchecked.urQueueBeginGraphCaptureExp(hQueue)
        return self.check(r, "urQueueBeginGraphCaptureExp") if r else self.success

    def urQueueBeginCaptureIntoGraphExp(self, hQueue, hGraph):
        if hQueue not in self.handles:
            self.stranger("urQueueBeginCaptureIntoGraphExp", "hQueue", hQueue)
        if hGraph not in self.handles:
            self.stranger("urQueueBeginCaptureIntoGraphExp", "hGraph", hGraph)
        r = self.unchecked.urQueueBeginCaptureIntoGraphExp(hQueue, hGraph)
        return self.check(r, "urQueueBeginCaptureIntoGraphExp") if r else self.success

    def urQueueEndGraphCaptureExp(self, hQueue):
        if hQueue not in self.handles:
            self.stranger("urQueueEndGraphCaptureExp", "hQueue", hQueue)
        phGraph = new("ur_exp_graph_handle_t *")
        r = self.unchecked.urQueueEndGraphCaptureExp(hQueue, phGraph)
        if r:
            self.expect(r, "urQueueEndGraphCaptureExp")
        phGraph = phGraph[0]
        if not phGraph:
            self.null_result("urQueueEndGraphCaptureExp")
        self.handles.add(phGraph)
        self.share(hQueue, phGraph)
        return phGraph

    def urGraphInstantiateGraphExp(self, hGraph):
        if hGraph not in self.handles:
            self.stranger("urGraphInstantiateGraphExp", "hGraph", hGraph)
        phExecGraph = new("ur_exp_executable_graph_handle_t *")
        r = self.unchecked.urGraphInstantiateGraphExp(hGraph, phExecGraph)
        if r:
            self.expect(r, "urGraphInstantiateGraphExp")
        phExecGraph = phExecGraph[0]
        if not phExecGraph:
            self.null_result("urGraphInstantiateGraphExp")
        self.handles.add(phExecGraph)
        self.share(hGraph, phExecGraph)
        return phExecGraph

    def urEnqueueGraphExp(self, hQueue, hGraph, phEventWaitList=None, phEvent=None):
        if hQueue not in self.handles:
            self.stranger("urEnqueueGraphExp", "hQueue", hQueue)
        if hGraph not in self.handles:
            self.stranger("urEnqueueGraphExp", "hGraph", hGraph)
        c_phEventWaitList, numEventsInWaitList = NOTHING if phEventWaitList is None or not len(phEventWaitList) else array("ur_event_handle_t[]", phEventWaitList)
        if phEventWaitList is not None and not self.handles.issuperset(phEventWaitList):
            self.strangers("urEnqueueGraphExp", "phEventWaitList", phEventWaitList)
        r = self.unchecked.urEnqueueGraphExp(hQueue, hGraph, numEventsInWaitList, c_phEventWaitList, NULL if phEvent is None else phEvent)
        return self.check(r, "urEnqueueGraphExp") if r else self.success

    def urGraphDestroyExp(self, hGraph):
        if hGraph not in self.handles:
            self.stranger("urGraphDestroyExp", "hGraph", hGraph)
        kept = self.take(hGraph)
        r = self.unchecked.urGraphDestroyExp(hGraph)
        if r:
            self.put_back(hGraph, kept)
        return self.check(r, "urGraphDestroyExp") if r else self.success

    def urGraphExecutableGraphDestroyExp(self, hExecutableGraph):
        if hExecutableGraph not in self.handles:
            self.stranger("urGraphExecutableGraphDestroyExp", "hExecutableGraph", hExecutableGraph)
        kept = self.take(hExecutableGraph)
        r = self.unchecked.urGraphExecutableGraphDestroyExp(hExecutableGraph)
        if r:
            self.put_back(hExecutableGraph, kept)
        return self.check(r, "urGraphExecutableGraphDestroyExp") if r else self.success

    def urQueueIsGraphCaptureEnabledExp(self, hQueue):
        if hQueue not in self.handles:
            self.stranger("urQueueIsGraphCaptureEnabledExp", "hQueue", hQueue)
        pResult = new("bool *")
        r = self.unchecked.urQueueIsGraphCaptureEnabledExp(hQueue, pResult)
        if r:
            self.expect(r, "urQueueIsGraphCaptureEnabledExp")
        return pResult[0]

    def urQueueGetGraphExp(self, hQueue):
        if hQueue not in self.handles:
            self.stranger("urQueueGetGraphExp", "hQueue", hQueue)
        phGraph = new("ur_exp_graph_handle_t *")
        r = self.unchecked.urQueueGetGraphExp(hQueue, phGraph)
        if r:
            self.expect(r, "urQueueGetGraphExp")
        return self.own(phGraph[0])

    def urGraphIsEmptyExp(self, hGraph):
        if hGraph not in self.handles:
            self.stranger("urGraphIsEmptyExp", "hGraph", hGraph)
        pResult = new("bool *")
        r = self.unchecked.urGraphIsEmptyExp(hGraph, pResult)
        if r:
            self.expect(r, "urGraphIsEmptyExp")
        return pResult[0]

    def urGraphGetIdExp(self, hGraph):
        if hGraph not in self.handles:
            self.stranger("urGraphGetIdExp", "hGraph", hGraph)
        pGraphId = new("uint64_t *")
        r = self.unchecked.urGraphGetIdExp(hGraph, pGraphId)
        if r:
            self.expect(r, "urGraphGetIdExp")
        return pGraphId[0]

    def urGraphSetDestructionCallbackExp(self, hGraph, pfnCallback, pUserData=None):
        if hGraph not in self.handles:
            self.stranger("urGraphSetDestructionCallbackExp", "hGraph", hGraph)
        c_pfnCallback = self.keep(hGraph, pfnCallback or NULL, False)
        c_pUserData = NULL if pUserData is None else self.keep(hGraph, pUserData, True)
        r = self.unchecked.urGraphSetDestructionCallbackExp(hGraph, pfnCallback or NULL, c_pUserData)
        return self.check(r, "urGraphSetDestructionCallbackExp") if r else self.success

    def urGraphDumpContentsExp(self, hGraph, filePath):
        if hGraph not in self.handles:
            self.stranger("urGraphDumpContentsExp", "hGraph", hGraph)
        c_filePath = text(filePath)
        r = self.unchecked.urGraphDumpContentsExp(hGraph, c_filePath)
        return self.check(r, "urGraphDumpContentsExp") if r else self.success

    def urGraphGetNativeHandleExp(self, hGraph):
        if hGraph not in self.handles:
            self.stranger("urGraphGetNativeHandleExp", "hGraph", hGraph)
        phNativeGraph = new("ur_native_handle_t *")
        r = self.unchecked.urGraphGetNativeHandleExp(hGraph, phNativeGraph)
        if r:
            self.expect(r, "urGraphGetNativeHandleExp")
        return phNativeGraph[0]

    def urGraphExecutableGraphGetNativeHandleExp(self, hExecutableGraph):
        if hExecutableGraph not in self.handles:
            self.stranger("urGraphExecutableGraphGetNativeHandleExp", "hExecutableGraph", hExecutableGraph)
        phNativeExecutableGraph = new("ur_native_handle_t *")
        r = self.unchecked.urGraphExecutableGraphGetNativeHandleExp(hExecutableGraph, phNativeExecutableGraph)
        if r:
            self.expect(r, "urGraphExecutableGraphGetNativeHandleExp")
        return phNativeExecutableGraph[0]

    def urEnqueueHostTaskExp(self, hQueue, pfnHostTask, data=None, pProperties=None, phEventWaitList=None, phEvent=None):
        if hQueue not in self.handles:
            self.stranger("urEnqueueHostTaskExp", "hQueue", hQueue)
        c_pfnHostTask = self.keep(hQueue, pfnHostTask or NULL, False)
        c_data = NULL if data is None else self.keep(hQueue, data, True)
        c_pProperties = NULL if pProperties is None else struct(pProperties)
        c_phEventWaitList, numEventsInWaitList = NOTHING if phEventWaitList is None or not len(phEventWaitList) else array("ur_event_handle_t[]", phEventWaitList)
        if phEventWaitList is not None and not self.handles.issuperset(phEventWaitList):
            self.strangers("urEnqueueHostTaskExp", "phEventWaitList", phEventWaitList)
        r = self.unchecked.urEnqueueHostTaskExp(hQueue, pfnHostTask or NULL, c_data, c_pProperties, numEventsInWaitList, c_phEventWaitList, NULL if phEvent is None else phEvent)
        return self.check(r, "urEnqueueHostTaskExp") if r else self.success

    def urIPCGetMemHandleExp(self, hContext, pMem):
        if hContext not in self.handles:
            self.stranger("urIPCGetMemHandleExp", "hContext", hContext)
        c_pMem = memory(pMem, True)
        ppIPCMemHandleData = new("void **")
        pIPCMemHandleDataSizeRet = new("size_t *")
        r = self.unchecked.urIPCGetMemHandleExp(hContext, c_pMem, ppIPCMemHandleData, pIPCMemHandleDataSizeRet)
        if r:
            self.expect(r, "urIPCGetMemHandleExp")
        return ppIPCMemHandleData[0], pIPCMemHandleDataSizeRet[0]

    def urIPCPutMemHandleExp(self, hContext, pIPCMemHandleData):
        if hContext not in self.handles:
            self.stranger("urIPCPutMemHandleExp", "hContext", hContext)
        c_pIPCMemHandleData = memory(pIPCMemHandleData, True)
        r = self.unchecked.urIPCPutMemHandleExp(hContext, c_pIPCMemHandleData)
        return self.check(r, "urIPCPutMemHandleExp") if r else self.success

    def urIPCOpenMemHandleExp(self, hContext, hDevice, pIPCMemHandleData):
        if hContext not in self.handles:
            self.stranger("urIPCOpenMemHandleExp", "hContext", hContext)
        if hDevice not in self.handles:
            self.stranger("urIPCOpenMemHandleExp", "hDevice", hDevice)
        c_pIPCMemHandleData, ipcMemHandleDataSize = data(pIPCMemHandleData)
        if not ipcMemHandleDataSize:
            self.empty("urIPCOpenMemHandleExp", "pIPCMemHandleData")
        ppMem = new("void **")
        r = self.unchecked.urIPCOpenMemHandleExp(hContext, hDevice, c_pIPCMemHandleData, ipcMemHandleDataSize, ppMem)
        if r:
            self.expect(r, "urIPCOpenMemHandleExp")
        ppMem = ppMem[0]
        if not ppMem:
            self.null_result("urIPCOpenMemHandleExp")
        return ppMem

    def urIPCCloseMemHandleExp(self, hContext, pMem):
        if hContext not in self.handles:
            self.stranger("urIPCCloseMemHandleExp", "hContext", hContext)
        c_pMem = memory(pMem, True)
        r = self.unchecked.urIPCCloseMemHandleExp(hContext, c_pMem)
        return self.check(r, "urIPCCloseMemHandleExp") if r else self.success

    def urIPCGetPhysMemHandleExp(self, hContext, hPhysMem):
        if hContext not in self.handles:
            self.stranger("urIPCGetPhysMemHandleExp", "hContext", hContext)
        if hPhysMem not in self.handles:
            self.stranger("urIPCGetPhysMemHandleExp", "hPhysMem", hPhysMem)
        ppIPCPhysMemHandleData = new("void **")
        pIPCPhysMemHandleDataSizeRet = new("size_t *")
        r = self.unchecked.urIPCGetPhysMemHandleExp(hContext, hPhysMem, ppIPCPhysMemHandleData, pIPCPhysMemHandleDataSizeRet)
        if r:
            self.expect(r, "urIPCGetPhysMemHandleExp")
        ppIPCPhysMemHandleData = ppIPCPhysMemHandleData[0]
        if not ppIPCPhysMemHandleData:
            self.null_result("urIPCGetPhysMemHandleExp")
        return ppIPCPhysMemHandleData, pIPCPhysMemHandleDataSizeRet[0]

    def urIPCPutPhysMemHandleExp(self, hContext, pIPCPhysMemHandleData):
        if hContext not in self.handles:
            self.stranger("urIPCPutPhysMemHandleExp", "hContext", hContext)
        c_pIPCPhysMemHandleData = memory(pIPCPhysMemHandleData, False)
        r = self.unchecked.urIPCPutPhysMemHandleExp(hContext, c_pIPCPhysMemHandleData)
        return self.check(r, "urIPCPutPhysMemHandleExp") if r else self.success

    def urIPCOpenPhysMemHandleExp(self, hContext, hDevice, pIPCPhysMemHandleData):
        if hContext not in self.handles:
            self.stranger("urIPCOpenPhysMemHandleExp", "hContext", hContext)
        if hDevice not in self.handles:
            self.stranger("urIPCOpenPhysMemHandleExp", "hDevice", hDevice)
        c_pIPCPhysMemHandleData, ipcPhysMemHandleDataSize = data(pIPCPhysMemHandleData)
        if not ipcPhysMemHandleDataSize:
            self.empty("urIPCOpenPhysMemHandleExp", "pIPCPhysMemHandleData")
        phPhysMem = new("ur_physical_mem_handle_t *")
        r = self.unchecked.urIPCOpenPhysMemHandleExp(hContext, hDevice, c_pIPCPhysMemHandleData, ipcPhysMemHandleDataSize, phPhysMem)
        if r:
            self.expect(r, "urIPCOpenPhysMemHandleExp")
        phPhysMem = phPhysMem[0]
        if not phPhysMem:
            self.null_result("urIPCOpenPhysMemHandleExp")
        self.handles.add(phPhysMem)
        return phPhysMem

    def urIPCClosePhysMemHandleExp(self, hContext, hPhysMem):
        if hContext not in self.handles:
            self.stranger("urIPCClosePhysMemHandleExp", "hContext", hContext)
        if hPhysMem not in self.handles:
            self.stranger("urIPCClosePhysMemHandleExp", "hPhysMem", hPhysMem)
        r = self.unchecked.urIPCClosePhysMemHandleExp(hContext, hPhysMem)
        return self.check(r, "urIPCClosePhysMemHandleExp") if r else self.success

    def urIPCGetEventHandleExp(self, hEvent):
        if hEvent not in self.handles:
            self.stranger("urIPCGetEventHandleExp", "hEvent", hEvent)
        ppIPCEventHandleData = new("void **")
        pIPCEventHandleDataSizeRet = new("size_t *")
        r = self.unchecked.urIPCGetEventHandleExp(hEvent, ppIPCEventHandleData, pIPCEventHandleDataSizeRet)
        if r:
            self.expect(r, "urIPCGetEventHandleExp")
        ppIPCEventHandleData = ppIPCEventHandleData[0]
        if not ppIPCEventHandleData:
            self.null_result("urIPCGetEventHandleExp")
        return ppIPCEventHandleData, pIPCEventHandleDataSizeRet[0]

    def urIPCPutEventHandleExp(self, hContext, pIPCEventHandleData):
        if hContext not in self.handles:
            self.stranger("urIPCPutEventHandleExp", "hContext", hContext)
        c_pIPCEventHandleData = memory(pIPCEventHandleData, True)
        r = self.unchecked.urIPCPutEventHandleExp(hContext, c_pIPCEventHandleData)
        return self.check(r, "urIPCPutEventHandleExp") if r else self.success

    def urIPCOpenEventHandleExp(self, hContext, pIPCEventHandleData):
        if hContext not in self.handles:
            self.stranger("urIPCOpenEventHandleExp", "hContext", hContext)
        c_pIPCEventHandleData, ipcEventHandleDataSize = data(pIPCEventHandleData)
        if not ipcEventHandleDataSize:
            self.empty("urIPCOpenEventHandleExp", "pIPCEventHandleData")
        phEvent = new("ur_event_handle_t *")
        r = self.unchecked.urIPCOpenEventHandleExp(hContext, c_pIPCEventHandleData, ipcEventHandleDataSize, phEvent)
        if r:
            self.expect(r, "urIPCOpenEventHandleExp")
        phEvent = phEvent[0]
        if not phEvent:
            self.null_result("urIPCOpenEventHandleExp")
        self.handles.add(phEvent)
        return phEvent

    def urEnqueueEventsWaitWithBarrierExt(self, hQueue, pProperties=None, phEventWaitList=None, phEvent=None):
        if hQueue not in self.handles:
            self.stranger("urEnqueueEventsWaitWithBarrierExt", "hQueue", hQueue)
        c_pProperties = NULL if pProperties is None else struct(pProperties)
        c_phEventWaitList, numEventsInWaitList = NOTHING if phEventWaitList is None or not len(phEventWaitList) else array("ur_event_handle_t[]", phEventWaitList)
        if phEventWaitList is not None and not self.handles.issuperset(phEventWaitList):
            self.strangers("urEnqueueEventsWaitWithBarrierExt", "phEventWaitList", phEventWaitList)
        r = self.unchecked.urEnqueueEventsWaitWithBarrierExt(hQueue, c_pProperties, numEventsInWaitList, c_phEventWaitList, NULL if phEvent is None else phEvent)
        return self.check(r, "urEnqueueEventsWaitWithBarrierExt") if r else self.success

    def urMemoryExportAllocExportableMemoryExp(self, hContext, hDevice, alignment, size, handleTypeToExport):
        if hContext not in self.handles:
            self.stranger("urMemoryExportAllocExportableMemoryExp", "hContext", hContext)
        if hDevice not in self.handles:
            self.stranger("urMemoryExportAllocExportableMemoryExp", "hDevice", hDevice)
        ppMem = new("void **")
        r = self.unchecked.urMemoryExportAllocExportableMemoryExp(hContext, hDevice, alignment, size, handleTypeToExport, ppMem)
        if r:
            self.expect(r, "urMemoryExportAllocExportableMemoryExp")
        ppMem = ppMem[0]
        if not ppMem:
            self.null_result("urMemoryExportAllocExportableMemoryExp")
        return ppMem

    def urMemoryExportFreeExportableMemoryExp(self, hContext, hDevice, pMem):
        if hContext not in self.handles:
            self.stranger("urMemoryExportFreeExportableMemoryExp", "hContext", hContext)
        if hDevice not in self.handles:
            self.stranger("urMemoryExportFreeExportableMemoryExp", "hDevice", hDevice)
        c_pMem = memory(pMem, True)
        r = self.unchecked.urMemoryExportFreeExportableMemoryExp(hContext, hDevice, c_pMem)
        return self.check(r, "urMemoryExportFreeExportableMemoryExp") if r else self.success

    def urMemoryExportExportMemoryHandleExp(self, hContext, hDevice, handleTypeToExport, pMem, pMemHandleRet):
        if hContext not in self.handles:
            self.stranger("urMemoryExportExportMemoryHandleExp", "hContext", hContext)
        if hDevice not in self.handles:
            self.stranger("urMemoryExportExportMemoryHandleExp", "hDevice", hDevice)
        c_pMem = memory(pMem, True)
        c_pMemHandleRet = memory(pMemHandleRet, True)
        r = self.unchecked.urMemoryExportExportMemoryHandleExp(hContext, hDevice, handleTypeToExport, c_pMem, c_pMemHandleRet)
        return self.check(r, "urMemoryExportExportMemoryHandleExp") if r else self.success

    def urProgramBuildExp(self, hProgram, phDevices, flags, pOptions=None):
        if hProgram not in self.handles:
            self.stranger("urProgramBuildExp", "hProgram", hProgram)
        c_phDevices, numDevices = array("ur_device_handle_t[]", phDevices)
        if not numDevices:
            self.empty("urProgramBuildExp", "phDevices")
        c_pOptions = NULL if pOptions is None else text(pOptions)
        if not self.handles.issuperset(phDevices):
            self.strangers("urProgramBuildExp", "phDevices", phDevices)
        r = self.unchecked.urProgramBuildExp(hProgram, numDevices, c_phDevices, flags, c_pOptions)
        return self.check(r, "urProgramBuildExp", self.program_log(hProgram)) if r else self.success

    def urProgramCompileExp(self, hProgram, phDevices, flags, pOptions=None):
        if hProgram not in self.handles:
            self.stranger("urProgramCompileExp", "hProgram", hProgram)
        c_phDevices, numDevices = array("ur_device_handle_t[]", phDevices)
        if not numDevices:
            self.empty("urProgramCompileExp", "phDevices")
        c_pOptions = NULL if pOptions is None else text(pOptions)
        if not self.handles.issuperset(phDevices):
            self.strangers("urProgramCompileExp", "phDevices", phDevices)
        r = self.unchecked.urProgramCompileExp(hProgram, numDevices, c_phDevices, flags, c_pOptions)
        return self.check(r, "urProgramCompileExp", self.program_log(hProgram)) if r else self.success

    def urProgramLinkExp(self, hContext, phDevices, flags, phPrograms, pOptions=None):
        if hContext not in self.handles:
            self.stranger("urProgramLinkExp", "hContext", hContext)
        c_phDevices, numDevices = array("ur_device_handle_t[]", phDevices)
        if not numDevices:
            self.empty("urProgramLinkExp", "phDevices")
        c_phPrograms, count = array("ur_program_handle_t[]", phPrograms)
        if not count:
            self.empty("urProgramLinkExp", "phPrograms")
        c_pOptions = NULL if pOptions is None else text(pOptions)
        phProgram = new("ur_program_handle_t *")
        if not self.handles.issuperset(phDevices):
            self.strangers("urProgramLinkExp", "phDevices", phDevices)
        if not self.handles.issuperset(phPrograms):
            self.strangers("urProgramLinkExp", "phPrograms", phPrograms)
        r = self.unchecked.urProgramLinkExp(hContext, numDevices, c_phDevices, flags, count, c_phPrograms, c_pOptions, phProgram)
        if r:
            self.expect(r, "urProgramLinkExp", self.program_log(phProgram[0], release=True))
        phProgram = phProgram[0]
        if not phProgram:
            self.null_result("urProgramLinkExp")
        self.handles.add(phProgram)
        return phProgram

    def urEnqueueNativeCommandExp(self, hQueue, pfnNativeEnqueue, data=None, phMemList=None, pProperties=None, phEventWaitList=None, phEvent=None):
        if hQueue not in self.handles:
            self.stranger("urEnqueueNativeCommandExp", "hQueue", hQueue)
        c_pfnNativeEnqueue = self.keep(hQueue, pfnNativeEnqueue or NULL, False)
        c_data = NULL if data is None else self.keep(hQueue, data, True)
        c_phMemList, numMemsInMemList = NOTHING if phMemList is None or not len(phMemList) else array("ur_mem_handle_t[]", phMemList)
        c_pProperties = NULL if pProperties is None else struct(pProperties)
        c_phEventWaitList, numEventsInWaitList = NOTHING if phEventWaitList is None or not len(phEventWaitList) else array("ur_event_handle_t[]", phEventWaitList)
        if phMemList is not None and not self.handles.issuperset(phMemList):
            self.strangers("urEnqueueNativeCommandExp", "phMemList", phMemList)
        if phEventWaitList is not None and not self.handles.issuperset(phEventWaitList):
            self.strangers("urEnqueueNativeCommandExp", "phEventWaitList", phEventWaitList)
        r = self.unchecked.urEnqueueNativeCommandExp(hQueue, pfnNativeEnqueue or NULL, c_data, numMemsInMemList, c_phMemList, c_pProperties, numEventsInWaitList, c_phEventWaitList, NULL if phEvent is None else phEvent)
        return self.check(r, "urEnqueueNativeCommandExp") if r else self.success

    def urEventCreateExp(self, hContext, hDevice, pEventDesc):
        if hContext not in self.handles:
            self.stranger("urEventCreateExp", "hContext", hContext)
        if hDevice not in self.handles:
            self.stranger("urEventCreateExp", "hDevice", hDevice)
        c_pEventDesc = struct(pEventDesc)
        phEvent = new("ur_event_handle_t *")
        r = self.unchecked.urEventCreateExp(hContext, hDevice, c_pEventDesc, phEvent)
        if r:
            self.expect(r, "urEventCreateExp")
        phEvent = phEvent[0]
        if not phEvent:
            self.null_result("urEventCreateExp")
        self.handles.add(phEvent)
        return phEvent

    def urUSMContextMemcpyExp(self, hContext, pDst, pSrc, size):
        if hContext not in self.handles:
            self.stranger("urUSMContextMemcpyExp", "hContext", hContext)
        c_pDst = memory(pDst, True)
        c_pSrc = memory(pSrc, False)
        r = self.unchecked.urUSMContextMemcpyExp(hContext, c_pDst, c_pSrc, size)
        return self.check(r, "urUSMContextMemcpyExp") if r else self.success

    def urUSMHostAllocRegisterExp(self, hContext, pHostMem, size, pProperties=None):
        if hContext not in self.handles:
            self.stranger("urUSMHostAllocRegisterExp", "hContext", hContext)
        c_pHostMem = memory(pHostMem, True)
        c_pProperties = NULL if pProperties is None else struct(pProperties)
        r = self.unchecked.urUSMHostAllocRegisterExp(hContext, c_pHostMem, size, c_pProperties)
        return self.check(r, "urUSMHostAllocRegisterExp") if r else self.success

    def urUSMHostAllocUnregisterExp(self, hContext, pHostMem):
        if hContext not in self.handles:
            self.stranger("urUSMHostAllocUnregisterExp", "hContext", hContext)
        c_pHostMem = memory(pHostMem, True)
        r = self.unchecked.urUSMHostAllocUnregisterExp(hContext, c_pHostMem)
        return self.check(r, "urUSMHostAllocUnregisterExp") if r else self.success

    def urUSMImportExp(self, hContext, pMem, size):
        if hContext not in self.handles:
            self.stranger("urUSMImportExp", "hContext", hContext)
        c_pMem = memory(pMem, True)
        r = self.unchecked.urUSMImportExp(hContext, c_pMem, size)
        return self.check(r, "urUSMImportExp") if r else self.success

    def urUSMReleaseExp(self, hContext, pMem):
        if hContext not in self.handles:
            self.stranger("urUSMReleaseExp", "hContext", hContext)
        c_pMem = memory(pMem, True)
        r = self.unchecked.urUSMReleaseExp(hContext, c_pMem)
        return self.check(r, "urUSMReleaseExp") if r else self.success

    def urUsmP2PEnablePeerAccessExp(self, commandDevice, peerDevice):
        if commandDevice not in self.handles:
            self.stranger("urUsmP2PEnablePeerAccessExp", "commandDevice", commandDevice)
        if peerDevice not in self.handles:
            self.stranger("urUsmP2PEnablePeerAccessExp", "peerDevice", peerDevice)
        r = self.unchecked.urUsmP2PEnablePeerAccessExp(commandDevice, peerDevice)
        return self.check(r, "urUsmP2PEnablePeerAccessExp") if r else self.success

    def urUsmP2PDisablePeerAccessExp(self, commandDevice, peerDevice):
        if commandDevice not in self.handles:
            self.stranger("urUsmP2PDisablePeerAccessExp", "commandDevice", commandDevice)
        if peerDevice not in self.handles:
            self.stranger("urUsmP2PDisablePeerAccessExp", "peerDevice", peerDevice)
        r = self.unchecked.urUsmP2PDisablePeerAccessExp(commandDevice, peerDevice)
        return self.check(r, "urUsmP2PDisablePeerAccessExp") if r else self.success

    def urUsmP2PPeerAccessGetInfoExp(self, commandDevice, peerDevice, propName):
        if commandDevice not in self.handles:
            self.stranger("urUsmP2PPeerAccessGetInfoExp", "commandDevice", commandDevice)
        if peerDevice not in self.handles:
            self.stranger("urUsmP2PPeerAccessGetInfoExp", "peerDevice", peerDevice)
        pPropSizeRet = new("size_t *")
        f = self.unchecked.urUsmP2PPeerAccessGetInfoExp
        r = f(commandDevice, peerDevice, propName, 0, NULL, pPropSizeRet)
        if r:
            self.expect(r, "urUsmP2PPeerAccessGetInfoExp")
        n = pPropSizeRet[0]
        pPropValue = new("char[]", n)
        if n:
            r = f(commandDevice, peerDevice, propName, n, pPropValue, NULL)
            if r:
                self.expect(r, "urUsmP2PPeerAccessGetInfoExp")
        return T.answer("ur_exp_peer_info_t", propName, pPropValue, n)

    def urKernelCreate(self, hProgram, pKernelName):
        if hProgram not in self.handles:
            self.stranger("urKernelCreate", "hProgram", hProgram)
        c_pKernelName = text(pKernelName)
        phKernel = new("ur_kernel_handle_t *")
        r = self.unchecked.urKernelCreate(hProgram, c_pKernelName, phKernel)
        if r:
            self.expect(r, "urKernelCreate")
        phKernel = phKernel[0]
        if not phKernel:
            self.null_result("urKernelCreate")
        self.handles.add(phKernel)
        return phKernel

    def urKernelGetInfo(self, hKernel, propName):
        if hKernel not in self.handles:
            self.stranger("urKernelGetInfo", "hKernel", hKernel)
        pPropSizeRet = new("size_t *")
        f = self.unchecked.urKernelGetInfo
        r = f(hKernel, propName, 0, NULL, pPropSizeRet)
        if r:
            self.expect(r, "urKernelGetInfo")
        n = pPropSizeRet[0]
        pPropValue = new("char[]", n)
        if n:
            r = f(hKernel, propName, n, pPropValue, NULL)
            if r:
                self.expect(r, "urKernelGetInfo")
        return T.answer("ur_kernel_info_t", propName, pPropValue, n)

    def urKernelGetGroupInfo(self, hKernel, hDevice, propName):
        if hKernel not in self.handles:
            self.stranger("urKernelGetGroupInfo", "hKernel", hKernel)
        if hDevice not in self.handles:
            self.stranger("urKernelGetGroupInfo", "hDevice", hDevice)
        pPropSizeRet = new("size_t *")
        f = self.unchecked.urKernelGetGroupInfo
        r = f(hKernel, hDevice, propName, 0, NULL, pPropSizeRet)
        if r:
            self.expect(r, "urKernelGetGroupInfo")
        n = pPropSizeRet[0]
        pPropValue = new("char[]", n)
        if n:
            r = f(hKernel, hDevice, propName, n, pPropValue, NULL)
            if r:
                self.expect(r, "urKernelGetGroupInfo")
        return T.answer("ur_kernel_group_info_t", propName, pPropValue, n)

    def urKernelGetSubGroupInfo(self, hKernel, hDevice, propName):
        if hKernel not in self.handles:
            self.stranger("urKernelGetSubGroupInfo", "hKernel", hKernel)
        if hDevice not in self.handles:
            self.stranger("urKernelGetSubGroupInfo", "hDevice", hDevice)
        pPropSizeRet = new("size_t *")
        f = self.unchecked.urKernelGetSubGroupInfo
        r = f(hKernel, hDevice, propName, 0, NULL, pPropSizeRet)
        if r:
            self.expect(r, "urKernelGetSubGroupInfo")
        n = pPropSizeRet[0]
        pPropValue = new("char[]", n)
        if n:
            r = f(hKernel, hDevice, propName, n, pPropValue, NULL)
            if r:
                self.expect(r, "urKernelGetSubGroupInfo")
        return T.answer("ur_kernel_sub_group_info_t", propName, pPropValue, n)

    def urKernelRetain(self, hKernel):
        if hKernel not in self.handles:
            self.stranger("urKernelRetain", "hKernel", hKernel)
        r = self.unchecked.urKernelRetain(hKernel)
        return self.check(r, "urKernelRetain") if r else self.success

    def urKernelRelease(self, hKernel):
        if hKernel not in self.handles:
            self.stranger("urKernelRelease", "hKernel", hKernel)
        r = self.unchecked.urKernelRelease(hKernel)
        if r:
            return self.check(r, "urKernelRelease")
        self.handles.discard(hKernel)
        return self.success

    def urKernelSetExecInfo(self, hKernel, propName, pProperties, pPropValue):
        if hKernel not in self.handles:
            self.stranger("urKernelSetExecInfo", "hKernel", hKernel)
        c_pProperties = NULL if pProperties is None else struct(pProperties)
        c_pPropValue, propSize = data(pPropValue)
        if not propSize:
            self.empty("urKernelSetExecInfo", "pPropValue")
        r = self.unchecked.urKernelSetExecInfo(hKernel, propName, propSize, c_pProperties, c_pPropValue)
        return self.check(r, "urKernelSetExecInfo") if r else self.success

    def urKernelSetSpecializationConstants(self, hKernel, pSpecConstants):
        if hKernel not in self.handles:
            self.stranger("urKernelSetSpecializationConstants", "hKernel", hKernel)
        c_pSpecConstants, count = structs(T.ur_specialization_constant_info_t, pSpecConstants)
        if not count:
            self.empty("urKernelSetSpecializationConstants", "pSpecConstants")
        r = self.unchecked.urKernelSetSpecializationConstants(hKernel, count, c_pSpecConstants)
        return self.check(r, "urKernelSetSpecializationConstants") if r else self.success

    def urKernelGetNativeHandle(self, hKernel):
        if hKernel not in self.handles:
            self.stranger("urKernelGetNativeHandle", "hKernel", hKernel)
        phNativeKernel = new("ur_native_handle_t *")
        r = self.unchecked.urKernelGetNativeHandle(hKernel, phNativeKernel)
        if r:
            self.expect(r, "urKernelGetNativeHandle")
        return phNativeKernel[0]

    def urKernelCreateWithNativeHandle(self, hNativeKernel, hContext, hProgram=None, pProperties=None):
        if hContext not in self.handles:
            self.stranger("urKernelCreateWithNativeHandle", "hContext", hContext)
        if hProgram and hProgram not in self.handles:
            self.stranger("urKernelCreateWithNativeHandle", "hProgram", hProgram)
        c_pProperties = NULL if pProperties is None else struct(pProperties)
        phKernel = new("ur_kernel_handle_t *")
        r = self.unchecked.urKernelCreateWithNativeHandle(hNativeKernel, hContext, hProgram or NULL, c_pProperties, phKernel)
        if r:
            self.expect(r, "urKernelCreateWithNativeHandle")
        phKernel = phKernel[0]
        if not phKernel:
            self.null_result("urKernelCreateWithNativeHandle")
        self.handles.add(phKernel)
        return phKernel

    def urKernelGetSuggestedLocalWorkSize(self, hKernel, hQueue, numWorkDim, pGlobalWorkOffset, pGlobalWorkSize):
        if hKernel not in self.handles:
            self.stranger("urKernelGetSuggestedLocalWorkSize", "hKernel", hKernel)
        if hQueue not in self.handles:
            self.stranger("urKernelGetSuggestedLocalWorkSize", "hQueue", hQueue)
        c_pGlobalWorkOffset, n_pGlobalWorkOffset = array("size_t[]", pGlobalWorkOffset)
        if n_pGlobalWorkOffset != numWorkDim:
            self.lengths("urKernelGetSuggestedLocalWorkSize", "pGlobalWorkOffset", n_pGlobalWorkOffset, numWorkDim)
        c_pGlobalWorkSize, n_pGlobalWorkSize = array("size_t[]", pGlobalWorkSize)
        if n_pGlobalWorkSize != numWorkDim:
            self.lengths("urKernelGetSuggestedLocalWorkSize", "pGlobalWorkSize", n_pGlobalWorkSize, numWorkDim)
        pSuggestedLocalWorkSize = new("size_t[]", numWorkDim)
        r = self.unchecked.urKernelGetSuggestedLocalWorkSize(hKernel, hQueue, numWorkDim, c_pGlobalWorkOffset, c_pGlobalWorkSize, pSuggestedLocalWorkSize)
        if r:
            self.expect(r, "urKernelGetSuggestedLocalWorkSize")
        return unpack(pSuggestedLocalWorkSize, numWorkDim)

    def urKernelGetSuggestedLocalWorkSizeWithArgs(self, hKernel, hQueue, numWorkDim, pGlobalWorkOffset, pGlobalWorkSize, pArgs=None):
        if hKernel not in self.handles:
            self.stranger("urKernelGetSuggestedLocalWorkSizeWithArgs", "hKernel", hKernel)
        if hQueue not in self.handles:
            self.stranger("urKernelGetSuggestedLocalWorkSizeWithArgs", "hQueue", hQueue)
        c_pGlobalWorkOffset, n_pGlobalWorkOffset = array("size_t[]", pGlobalWorkOffset)
        if n_pGlobalWorkOffset != numWorkDim:
            self.lengths("urKernelGetSuggestedLocalWorkSizeWithArgs", "pGlobalWorkOffset", n_pGlobalWorkOffset, numWorkDim)
        c_pGlobalWorkSize, n_pGlobalWorkSize = array("size_t[]", pGlobalWorkSize)
        if n_pGlobalWorkSize != numWorkDim:
            self.lengths("urKernelGetSuggestedLocalWorkSizeWithArgs", "pGlobalWorkSize", n_pGlobalWorkSize, numWorkDim)
        c_pArgs, numArgs = NOTHING if pArgs is None or not len(pArgs) else structs(T.ur_exp_kernel_arg_properties_t, pArgs)
        pSuggestedLocalWorkSize = new("size_t[]", numWorkDim)
        r = self.unchecked.urKernelGetSuggestedLocalWorkSizeWithArgs(hKernel, hQueue, numWorkDim, c_pGlobalWorkOffset, c_pGlobalWorkSize, numArgs, c_pArgs, pSuggestedLocalWorkSize)
        if r:
            self.expect(r, "urKernelGetSuggestedLocalWorkSizeWithArgs")
        return unpack(pSuggestedLocalWorkSize, numWorkDim)

    def urKernelSuggestMaxCooperativeGroupCount(self, hKernel, hDevice, workDim, pLocalWorkSize, dynamicSharedMemorySize):
        if hKernel not in self.handles:
            self.stranger("urKernelSuggestMaxCooperativeGroupCount", "hKernel", hKernel)
        if hDevice not in self.handles:
            self.stranger("urKernelSuggestMaxCooperativeGroupCount", "hDevice", hDevice)
        c_pLocalWorkSize, n_pLocalWorkSize = array("size_t[]", pLocalWorkSize)
        if n_pLocalWorkSize != workDim:
            self.lengths("urKernelSuggestMaxCooperativeGroupCount", "pLocalWorkSize", n_pLocalWorkSize, workDim)
        pGroupCountRet = new("uint32_t *")
        r = self.unchecked.urKernelSuggestMaxCooperativeGroupCount(hKernel, hDevice, workDim, c_pLocalWorkSize, dynamicSharedMemorySize, pGroupCountRet)
        if r:
            self.expect(r, "urKernelSuggestMaxCooperativeGroupCount")
        return pGroupCountRet[0]

    def urLoaderConfigCreate(self):
        phLoaderConfig = new("ur_loader_config_handle_t *")
        r = self.unchecked.urLoaderConfigCreate(phLoaderConfig)
        if r:
            self.expect(r, "urLoaderConfigCreate")
        phLoaderConfig = phLoaderConfig[0]
        if not phLoaderConfig:
            self.null_result("urLoaderConfigCreate")
        self.handles.add(phLoaderConfig)
        return phLoaderConfig

    def urLoaderConfigRetain(self, hLoaderConfig):
        if hLoaderConfig not in self.handles:
            self.stranger("urLoaderConfigRetain", "hLoaderConfig", hLoaderConfig)
        r = self.unchecked.urLoaderConfigRetain(hLoaderConfig)
        return self.check(r, "urLoaderConfigRetain") if r else self.success

    def urLoaderConfigRelease(self, hLoaderConfig):
        if hLoaderConfig not in self.handles:
            self.stranger("urLoaderConfigRelease", "hLoaderConfig", hLoaderConfig)
        r = self.unchecked.urLoaderConfigRelease(hLoaderConfig)
        if r:
            return self.check(r, "urLoaderConfigRelease")
        self.handles.discard(hLoaderConfig)
        return self.success

    def urLoaderConfigGetInfo(self, hLoaderConfig, propName):
        if hLoaderConfig not in self.handles:
            self.stranger("urLoaderConfigGetInfo", "hLoaderConfig", hLoaderConfig)
        pPropSizeRet = new("size_t *")
        f = self.unchecked.urLoaderConfigGetInfo
        r = f(hLoaderConfig, propName, 0, NULL, pPropSizeRet)
        if r:
            self.expect(r, "urLoaderConfigGetInfo")
        n = pPropSizeRet[0]
        pPropValue = new("char[]", n)
        if n:
            r = f(hLoaderConfig, propName, n, pPropValue, NULL)
            if r:
                self.expect(r, "urLoaderConfigGetInfo")
        return T.answer("ur_loader_config_info_t", propName, pPropValue, n)

    def urLoaderConfigEnableLayer(self, hLoaderConfig, pLayerName):
        if hLoaderConfig not in self.handles:
            self.stranger("urLoaderConfigEnableLayer", "hLoaderConfig", hLoaderConfig)
        c_pLayerName = text(pLayerName)
        r = self.unchecked.urLoaderConfigEnableLayer(hLoaderConfig, c_pLayerName)
        return self.check(r, "urLoaderConfigEnableLayer") if r else self.success

    def urLoaderConfigSetCodeLocationCallback(self, hLoaderConfig, pfnCodeloc, pUserData=None):
        if hLoaderConfig not in self.handles:
            self.stranger("urLoaderConfigSetCodeLocationCallback", "hLoaderConfig", hLoaderConfig)
        c_pfnCodeloc = self.keep("callbacks", pfnCodeloc or NULL, False)
        c_pUserData = NULL if pUserData is None else self.keep("callbacks", pUserData, True)
        r = self.unchecked.urLoaderConfigSetCodeLocationCallback(hLoaderConfig, pfnCodeloc or NULL, c_pUserData)
        return self.check(r, "urLoaderConfigSetCodeLocationCallback") if r else self.success

    def urLoaderConfigSetMockingEnabled(self, hLoaderConfig, enable):
        if hLoaderConfig not in self.handles:
            self.stranger("urLoaderConfigSetMockingEnabled", "hLoaderConfig", hLoaderConfig)
        r = self.unchecked.urLoaderConfigSetMockingEnabled(hLoaderConfig, enable)
        return self.check(r, "urLoaderConfigSetMockingEnabled") if r else self.success

    def urLoaderInit(self, device_flags, hLoaderConfig=None):
        if hLoaderConfig and hLoaderConfig not in self.handles:
            self.stranger("urLoaderInit", "hLoaderConfig", hLoaderConfig)
        r = self.unchecked.urLoaderInit(device_flags, hLoaderConfig or NULL)
        return self.check(r, "urLoaderInit") if r else self.success

    def urLoaderTearDown(self):
        r = self.unchecked.urLoaderTearDown()
        return self.check(r, "urLoaderTearDown") if r else self.success

    def urMemImageCreate(self, hContext, flags, pImageFormat, pImageDesc, pHost=None):
        if hContext not in self.handles:
            self.stranger("urMemImageCreate", "hContext", hContext)
        c_pImageFormat = struct(pImageFormat)
        c_pImageDesc = struct(pImageDesc)
        c_pHost = NULL if pHost is None else memory(pHost, True)
        phMem = new("ur_mem_handle_t *")
        r = self.unchecked.urMemImageCreate(hContext, flags, c_pImageFormat, c_pImageDesc, c_pHost, phMem)
        if r:
            self.expect(r, "urMemImageCreate")
        phMem = phMem[0]
        if not phMem:
            self.null_result("urMemImageCreate")
        self.handles.add(phMem)
        return phMem

    def urMemBufferCreate(self, hContext, flags, size, pProperties=None):
        if hContext not in self.handles:
            self.stranger("urMemBufferCreate", "hContext", hContext)
        c_pProperties = NULL if pProperties is None else struct(pProperties)
        phBuffer = new("ur_mem_handle_t *")
        r = self.unchecked.urMemBufferCreate(hContext, flags, size, c_pProperties, phBuffer)
        if r:
            self.expect(r, "urMemBufferCreate")
        phBuffer = phBuffer[0]
        if not phBuffer:
            self.null_result("urMemBufferCreate")
        self.handles.add(phBuffer)
        return phBuffer

    def urMemRetain(self, hMem):
        if hMem not in self.handles:
            self.stranger("urMemRetain", "hMem", hMem)
        r = self.unchecked.urMemRetain(hMem)
        return self.check(r, "urMemRetain") if r else self.success

    def urMemRelease(self, hMem):
        if hMem not in self.handles:
            self.stranger("urMemRelease", "hMem", hMem)
        r = self.unchecked.urMemRelease(hMem)
        if r:
            return self.check(r, "urMemRelease")
        self.handles.discard(hMem)
        return self.success

    def urMemBufferPartition(self, hBuffer, flags, bufferCreateType, pRegion):
        if hBuffer not in self.handles:
            self.stranger("urMemBufferPartition", "hBuffer", hBuffer)
        c_pRegion = struct(pRegion)
        phMem = new("ur_mem_handle_t *")
        r = self.unchecked.urMemBufferPartition(hBuffer, flags, bufferCreateType, c_pRegion, phMem)
        if r:
            self.expect(r, "urMemBufferPartition")
        phMem = phMem[0]
        if not phMem:
            self.null_result("urMemBufferPartition")
        self.handles.add(phMem)
        return phMem

    def urMemGetNativeHandle(self, hMem, hDevice=None):
        if hMem not in self.handles:
            self.stranger("urMemGetNativeHandle", "hMem", hMem)
        if hDevice and hDevice not in self.handles:
            self.stranger("urMemGetNativeHandle", "hDevice", hDevice)
        phNativeMem = new("ur_native_handle_t *")
        r = self.unchecked.urMemGetNativeHandle(hMem, hDevice or NULL, phNativeMem)
        if r:
            self.expect(r, "urMemGetNativeHandle")
        return phNativeMem[0]

    def urMemBufferCreateWithNativeHandle(self, hNativeMem, hContext, pProperties=None):
        if hContext not in self.handles:
            self.stranger("urMemBufferCreateWithNativeHandle", "hContext", hContext)
        c_pProperties = NULL if pProperties is None else struct(pProperties)
        phMem = new("ur_mem_handle_t *")
        r = self.unchecked.urMemBufferCreateWithNativeHandle(hNativeMem, hContext, c_pProperties, phMem)
        if r:
            self.expect(r, "urMemBufferCreateWithNativeHandle")
        phMem = phMem[0]
        if not phMem:
            self.null_result("urMemBufferCreateWithNativeHandle")
        self.handles.add(phMem)
        return phMem

    def urMemImageCreateWithNativeHandle(self, hNativeMem, hContext, pImageFormat, pImageDesc, pProperties=None):
        if hContext not in self.handles:
            self.stranger("urMemImageCreateWithNativeHandle", "hContext", hContext)
        c_pImageFormat = struct(pImageFormat)
        c_pImageDesc = struct(pImageDesc)
        c_pProperties = NULL if pProperties is None else struct(pProperties)
        phMem = new("ur_mem_handle_t *")
        r = self.unchecked.urMemImageCreateWithNativeHandle(hNativeMem, hContext, c_pImageFormat, c_pImageDesc, c_pProperties, phMem)
        if r:
            self.expect(r, "urMemImageCreateWithNativeHandle")
        phMem = phMem[0]
        if not phMem:
            self.null_result("urMemImageCreateWithNativeHandle")
        self.handles.add(phMem)
        return phMem

    def urMemGetInfo(self, hMemory, propName):
        if hMemory not in self.handles:
            self.stranger("urMemGetInfo", "hMemory", hMemory)
        pPropSizeRet = new("size_t *")
        f = self.unchecked.urMemGetInfo
        r = f(hMemory, propName, 0, NULL, pPropSizeRet)
        if r:
            self.expect(r, "urMemGetInfo")
        n = pPropSizeRet[0]
        pPropValue = new("char[]", n)
        if n:
            r = f(hMemory, propName, n, pPropValue, NULL)
            if r:
                self.expect(r, "urMemGetInfo")
        return T.answer("ur_mem_info_t", propName, pPropValue, n)

    def urMemImageGetInfo(self, hMemory, propName):
        if hMemory not in self.handles:
            self.stranger("urMemImageGetInfo", "hMemory", hMemory)
        pPropSizeRet = new("size_t *")
        f = self.unchecked.urMemImageGetInfo
        r = f(hMemory, propName, 0, NULL, pPropSizeRet)
        if r:
            self.expect(r, "urMemImageGetInfo")
        n = pPropSizeRet[0]
        pPropValue = new("char[]", n)
        if n:
            r = f(hMemory, propName, n, pPropValue, NULL)
            if r:
                self.expect(r, "urMemImageGetInfo")
        return T.answer("ur_image_info_t", propName, pPropValue, n)

    def urPlatformGet(self, hAdapter):
        if hAdapter not in self.handles:
            self.stranger("urPlatformGet", "hAdapter", hAdapter)
        pNumPlatforms = new("uint32_t *")
        f = self.unchecked.urPlatformGet
        r = f(hAdapter, 0, NULL, pNumPlatforms)
        if r:
            self.expect(r, "urPlatformGet")
        n = pNumPlatforms[0]
        phPlatforms = new("ur_platform_handle_t[]", n)
        if n:
            r = f(hAdapter, n, phPlatforms, NULL)
            if r:
                self.expect(r, "urPlatformGet")
        return self.own_all(unpack(phPlatforms, n))

    def urPlatformGetInfo(self, hPlatform, propName):
        if hPlatform not in self.handles:
            self.stranger("urPlatformGetInfo", "hPlatform", hPlatform)
        pPropSizeRet = new("size_t *")
        f = self.unchecked.urPlatformGetInfo
        r = f(hPlatform, propName, 0, NULL, pPropSizeRet)
        if r:
            self.expect(r, "urPlatformGetInfo")
        n = pPropSizeRet[0]
        pPropValue = new("char[]", n)
        if n:
            r = f(hPlatform, propName, n, pPropValue, NULL)
            if r:
                self.expect(r, "urPlatformGetInfo")
        return T.answer("ur_platform_info_t", propName, pPropValue, n)

    def urPlatformGetApiVersion(self, hPlatform):
        if hPlatform not in self.handles:
            self.stranger("urPlatformGetApiVersion", "hPlatform", hPlatform)
        pVersion = new("ur_api_version_t *")
        r = self.unchecked.urPlatformGetApiVersion(hPlatform, pVersion)
        if r:
            self.expect(r, "urPlatformGetApiVersion")
        return T.ur_api_version_t(pVersion[0])

    def urPlatformGetNativeHandle(self, hPlatform):
        if hPlatform not in self.handles:
            self.stranger("urPlatformGetNativeHandle", "hPlatform", hPlatform)
        phNativePlatform = new("ur_native_handle_t *")
        r = self.unchecked.urPlatformGetNativeHandle(hPlatform, phNativePlatform)
        if r:
            self.expect(r, "urPlatformGetNativeHandle")
        return phNativePlatform[0]

    def urPlatformCreateWithNativeHandle(self, hNativePlatform, hAdapter, pProperties=None):
        if hAdapter not in self.handles:
            self.stranger("urPlatformCreateWithNativeHandle", "hAdapter", hAdapter)
        c_pProperties = NULL if pProperties is None else struct(pProperties)
        phPlatform = new("ur_platform_handle_t *")
        r = self.unchecked.urPlatformCreateWithNativeHandle(hNativePlatform, hAdapter, c_pProperties, phPlatform)
        if r:
            self.expect(r, "urPlatformCreateWithNativeHandle")
        phPlatform = phPlatform[0]
        if not phPlatform:
            self.null_result("urPlatformCreateWithNativeHandle")
        self.handles.add(phPlatform)
        return phPlatform

    def urPlatformGetBackendOption(self, hPlatform, pFrontendOption):
        if hPlatform not in self.handles:
            self.stranger("urPlatformGetBackendOption", "hPlatform", hPlatform)
        c_pFrontendOption = text(pFrontendOption)
        ppPlatformOption = new("const char **")
        r = self.unchecked.urPlatformGetBackendOption(hPlatform, c_pFrontendOption, ppPlatformOption)
        if r:
            self.expect(r, "urPlatformGetBackendOption")
        return string(ppPlatformOption[0])

    def urProgramCreateWithIL(self, hContext, pIL, pProperties=None):
        if hContext not in self.handles:
            self.stranger("urProgramCreateWithIL", "hContext", hContext)
        c_pIL, length = data(pIL)
        if not length:
            self.empty("urProgramCreateWithIL", "pIL")
        c_pProperties = NULL if pProperties is None else struct(pProperties)
        phProgram = new("ur_program_handle_t *")
        r = self.unchecked.urProgramCreateWithIL(hContext, c_pIL, length, c_pProperties, phProgram)
        if r:
            self.expect(r, "urProgramCreateWithIL")
        phProgram = phProgram[0]
        if not phProgram:
            self.null_result("urProgramCreateWithIL")
        self.handles.add(phProgram)
        return phProgram

    def urProgramCreateWithBinary(self, hContext, phDevices, pLengths, ppBinaries, pProperties=None):
        if hContext not in self.handles:
            self.stranger("urProgramCreateWithBinary", "hContext", hContext)
        c_phDevices, numDevices = array("ur_device_handle_t[]", phDevices)
        if not numDevices:
            self.empty("urProgramCreateWithBinary", "phDevices")
        c_pLengths, n_pLengths = array("size_t[]", pLengths)
        if n_pLengths != numDevices:
            self.lengths("urProgramCreateWithBinary", "pLengths", n_pLengths, numDevices)
        c_ppBinaries, n_ppBinaries = addresses(ppBinaries, "const uint8_t *")
        if n_ppBinaries != numDevices:
            self.lengths("urProgramCreateWithBinary", "ppBinaries", n_ppBinaries, numDevices)
        c_pProperties = NULL if pProperties is None else struct(pProperties)
        phProgram = new("ur_program_handle_t *")
        if not self.handles.issuperset(phDevices):
            self.strangers("urProgramCreateWithBinary", "phDevices", phDevices)
        r = self.unchecked.urProgramCreateWithBinary(hContext, numDevices, c_phDevices, c_pLengths, c_ppBinaries, c_pProperties, phProgram)
        if r:
            self.expect(r, "urProgramCreateWithBinary")
        phProgram = phProgram[0]
        if not phProgram:
            self.null_result("urProgramCreateWithBinary")
        self.handles.add(phProgram)
        return phProgram

    def urProgramBuild(self, hContext, hProgram, pOptions=None):
        if hContext not in self.handles:
            self.stranger("urProgramBuild", "hContext", hContext)
        if hProgram not in self.handles:
            self.stranger("urProgramBuild", "hProgram", hProgram)
        c_pOptions = NULL if pOptions is None else text(pOptions)
        r = self.unchecked.urProgramBuild(hContext, hProgram, c_pOptions)
        return self.check(r, "urProgramBuild", self.program_log(hProgram)) if r else self.success

    def urProgramCompile(self, hContext, hProgram, pOptions=None):
        if hContext not in self.handles:
            self.stranger("urProgramCompile", "hContext", hContext)
        if hProgram not in self.handles:
            self.stranger("urProgramCompile", "hProgram", hProgram)
        c_pOptions = NULL if pOptions is None else text(pOptions)
        r = self.unchecked.urProgramCompile(hContext, hProgram, c_pOptions)
        return self.check(r, "urProgramCompile", self.program_log(hProgram)) if r else self.success

    def urProgramLink(self, hContext, phPrograms, pOptions=None):
        if hContext not in self.handles:
            self.stranger("urProgramLink", "hContext", hContext)
        c_phPrograms, count = array("ur_program_handle_t[]", phPrograms)
        if not count:
            self.empty("urProgramLink", "phPrograms")
        c_pOptions = NULL if pOptions is None else text(pOptions)
        phProgram = new("ur_program_handle_t *")
        if not self.handles.issuperset(phPrograms):
            self.strangers("urProgramLink", "phPrograms", phPrograms)
        r = self.unchecked.urProgramLink(hContext, count, c_phPrograms, c_pOptions, phProgram)
        if r:
            self.expect(r, "urProgramLink", self.program_log(phProgram[0], release=True))
        phProgram = phProgram[0]
        if not phProgram:
            self.null_result("urProgramLink")
        self.handles.add(phProgram)
        return phProgram

    def urProgramRetain(self, hProgram):
        if hProgram not in self.handles:
            self.stranger("urProgramRetain", "hProgram", hProgram)
        r = self.unchecked.urProgramRetain(hProgram)
        return self.check(r, "urProgramRetain") if r else self.success

    def urProgramRelease(self, hProgram):
        if hProgram not in self.handles:
            self.stranger("urProgramRelease", "hProgram", hProgram)
        r = self.unchecked.urProgramRelease(hProgram)
        if r:
            return self.check(r, "urProgramRelease")
        self.handles.discard(hProgram)
        return self.success

    def urProgramGetFunctionPointer(self, hDevice, hProgram, pFunctionName):
        if hDevice not in self.handles:
            self.stranger("urProgramGetFunctionPointer", "hDevice", hDevice)
        if hProgram not in self.handles:
            self.stranger("urProgramGetFunctionPointer", "hProgram", hProgram)
        c_pFunctionName = text(pFunctionName)
        ppFunctionPointer = new("void **")
        r = self.unchecked.urProgramGetFunctionPointer(hDevice, hProgram, c_pFunctionName, ppFunctionPointer)
        if r:
            self.expect(r, "urProgramGetFunctionPointer")
        ppFunctionPointer = ppFunctionPointer[0]
        if not ppFunctionPointer:
            self.null_result("urProgramGetFunctionPointer")
        return ppFunctionPointer

    def urProgramGetGlobalVariablePointer(self, hDevice, hProgram, pGlobalVariableName):
        if hDevice not in self.handles:
            self.stranger("urProgramGetGlobalVariablePointer", "hDevice", hDevice)
        if hProgram not in self.handles:
            self.stranger("urProgramGetGlobalVariablePointer", "hProgram", hProgram)
        c_pGlobalVariableName = text(pGlobalVariableName)
        pGlobalVariableSizeRet = new("size_t *")
        ppGlobalVariablePointerRet = new("void **")
        r = self.unchecked.urProgramGetGlobalVariablePointer(hDevice, hProgram, c_pGlobalVariableName, pGlobalVariableSizeRet, ppGlobalVariablePointerRet)
        if r:
            self.expect(r, "urProgramGetGlobalVariablePointer")
        ppGlobalVariablePointerRet = ppGlobalVariablePointerRet[0]
        if not ppGlobalVariablePointerRet:
            self.null_result("urProgramGetGlobalVariablePointer")
        return pGlobalVariableSizeRet[0], ppGlobalVariablePointerRet

    def urProgramGetInfo(self, hProgram, propName):
        if hProgram not in self.handles:
            self.stranger("urProgramGetInfo", "hProgram", hProgram)
        if propName == 6:
            return self.program_binaries(hProgram)
        pPropSizeRet = new("size_t *")
        f = self.unchecked.urProgramGetInfo
        r = f(hProgram, propName, 0, NULL, pPropSizeRet)
        if r:
            self.expect(r, "urProgramGetInfo")
        n = pPropSizeRet[0]
        pPropValue = new("char[]", n)
        if n:
            r = f(hProgram, propName, n, pPropValue, NULL)
            if r:
                self.expect(r, "urProgramGetInfo")
        return T.answer("ur_program_info_t", propName, pPropValue, n)

    def urProgramGetBuildInfo(self, hProgram, hDevice, propName):
        if hProgram not in self.handles:
            self.stranger("urProgramGetBuildInfo", "hProgram", hProgram)
        if hDevice not in self.handles:
            self.stranger("urProgramGetBuildInfo", "hDevice", hDevice)
        pPropSizeRet = new("size_t *")
        f = self.unchecked.urProgramGetBuildInfo
        r = f(hProgram, hDevice, propName, 0, NULL, pPropSizeRet)
        if r:
            self.expect(r, "urProgramGetBuildInfo")
        n = pPropSizeRet[0]
        pPropValue = new("char[]", n)
        if n:
            r = f(hProgram, hDevice, propName, n, pPropValue, NULL)
            if r:
                self.expect(r, "urProgramGetBuildInfo")
        return T.answer("ur_program_build_info_t", propName, pPropValue, n)

    def urProgramSetSpecializationConstants(self, hProgram, pSpecConstants):
        if hProgram not in self.handles:
            self.stranger("urProgramSetSpecializationConstants", "hProgram", hProgram)
        c_pSpecConstants, count = structs(T.ur_specialization_constant_info_t, pSpecConstants)
        if not count:
            self.empty("urProgramSetSpecializationConstants", "pSpecConstants")
        r = self.unchecked.urProgramSetSpecializationConstants(hProgram, count, c_pSpecConstants)
        return self.check(r, "urProgramSetSpecializationConstants") if r else self.success

    def urProgramGetNativeHandle(self, hProgram):
        if hProgram not in self.handles:
            self.stranger("urProgramGetNativeHandle", "hProgram", hProgram)
        phNativeProgram = new("ur_native_handle_t *")
        r = self.unchecked.urProgramGetNativeHandle(hProgram, phNativeProgram)
        if r:
            self.expect(r, "urProgramGetNativeHandle")
        return phNativeProgram[0]

    def urProgramCreateWithNativeHandle(self, hNativeProgram, hContext, pProperties=None):
        if hContext not in self.handles:
            self.stranger("urProgramCreateWithNativeHandle", "hContext", hContext)
        c_pProperties = NULL if pProperties is None else struct(pProperties)
        phProgram = new("ur_program_handle_t *")
        r = self.unchecked.urProgramCreateWithNativeHandle(hNativeProgram, hContext, c_pProperties, phProgram)
        if r:
            self.expect(r, "urProgramCreateWithNativeHandle")
        phProgram = phProgram[0]
        if not phProgram:
            self.null_result("urProgramCreateWithNativeHandle")
        self.handles.add(phProgram)
        return phProgram

    def urQueueGetInfo(self, hQueue, propName):
        if hQueue not in self.handles:
            self.stranger("urQueueGetInfo", "hQueue", hQueue)
        pPropSizeRet = new("size_t *")
        f = self.unchecked.urQueueGetInfo
        r = f(hQueue, propName, 0, NULL, pPropSizeRet)
        if r:
            self.expect(r, "urQueueGetInfo")
        n = pPropSizeRet[0]
        pPropValue = new("char[]", n)
        if n:
            r = f(hQueue, propName, n, pPropValue, NULL)
            if r:
                self.expect(r, "urQueueGetInfo")
        return T.answer("ur_queue_info_t", propName, pPropValue, n)

    def urQueueCreate(self, hContext, hDevice, pProperties=None):
        if hContext not in self.handles:
            self.stranger("urQueueCreate", "hContext", hContext)
        if hDevice not in self.handles:
            self.stranger("urQueueCreate", "hDevice", hDevice)
        c_pProperties = NULL if pProperties is None else struct(pProperties)
        phQueue = new("ur_queue_handle_t *")
        r = self.unchecked.urQueueCreate(hContext, hDevice, c_pProperties, phQueue)
        if r:
            self.expect(r, "urQueueCreate")
        phQueue = phQueue[0]
        if not phQueue:
            self.null_result("urQueueCreate")
        self.handles.add(phQueue)
        return phQueue

    def urQueueRetain(self, hQueue):
        if hQueue not in self.handles:
            self.stranger("urQueueRetain", "hQueue", hQueue)
        r = self.unchecked.urQueueRetain(hQueue)
        return self.check(r, "urQueueRetain") if r else self.success

    def urQueueRelease(self, hQueue):
        if hQueue not in self.handles:
            self.stranger("urQueueRelease", "hQueue", hQueue)
        r = self.unchecked.urQueueRelease(hQueue)
        if r:
            return self.check(r, "urQueueRelease")
        self.handles.discard(hQueue)
        return self.success

    def urQueueGetNativeHandle(self, hQueue, pDesc=None):
        if hQueue not in self.handles:
            self.stranger("urQueueGetNativeHandle", "hQueue", hQueue)
        c_pDesc = NULL if pDesc is None else struct(pDesc)
        phNativeQueue = new("ur_native_handle_t *")
        r = self.unchecked.urQueueGetNativeHandle(hQueue, c_pDesc, phNativeQueue)
        if r:
            self.expect(r, "urQueueGetNativeHandle")
        return phNativeQueue[0]

    def urQueueCreateWithNativeHandle(self, hNativeQueue, hContext, hDevice=None, pProperties=None):
        if hContext not in self.handles:
            self.stranger("urQueueCreateWithNativeHandle", "hContext", hContext)
        if hDevice and hDevice not in self.handles:
            self.stranger("urQueueCreateWithNativeHandle", "hDevice", hDevice)
        c_pProperties = NULL if pProperties is None else struct(pProperties)
        phQueue = new("ur_queue_handle_t *")
        r = self.unchecked.urQueueCreateWithNativeHandle(hNativeQueue, hContext, hDevice or NULL, c_pProperties, phQueue)
        if r:
            self.expect(r, "urQueueCreateWithNativeHandle")
        phQueue = phQueue[0]
        if not phQueue:
            self.null_result("urQueueCreateWithNativeHandle")
        self.handles.add(phQueue)
        return phQueue

    def urQueueFinish(self, hQueue):
        if hQueue not in self.handles:
            self.stranger("urQueueFinish", "hQueue", hQueue)
        kept = self.take(hQueue)
        r = self.unchecked.urQueueFinish(hQueue)
        if r:
            self.put_back(hQueue, kept)
        return self.check(r, "urQueueFinish") if r else self.success

    def urQueueFlush(self, hQueue):
        if hQueue not in self.handles:
            self.stranger("urQueueFlush", "hQueue", hQueue)
        r = self.unchecked.urQueueFlush(hQueue)
        return self.check(r, "urQueueFlush") if r else self.success

    def urSamplerCreate(self, hContext, pDesc):
        if hContext not in self.handles:
            self.stranger("urSamplerCreate", "hContext", hContext)
        c_pDesc = struct(pDesc)
        phSampler = new("ur_sampler_handle_t *")
        r = self.unchecked.urSamplerCreate(hContext, c_pDesc, phSampler)
        if r:
            self.expect(r, "urSamplerCreate")
        phSampler = phSampler[0]
        if not phSampler:
            self.null_result("urSamplerCreate")
        self.handles.add(phSampler)
        return phSampler

    def urSamplerRetain(self, hSampler):
        if hSampler not in self.handles:
            self.stranger("urSamplerRetain", "hSampler", hSampler)
        r = self.unchecked.urSamplerRetain(hSampler)
        return self.check(r, "urSamplerRetain") if r else self.success

    def urSamplerRelease(self, hSampler):
        if hSampler not in self.handles:
            self.stranger("urSamplerRelease", "hSampler", hSampler)
        r = self.unchecked.urSamplerRelease(hSampler)
        if r:
            return self.check(r, "urSamplerRelease")
        self.handles.discard(hSampler)
        return self.success

    def urSamplerGetInfo(self, hSampler, propName):
        if hSampler not in self.handles:
            self.stranger("urSamplerGetInfo", "hSampler", hSampler)
        pPropSizeRet = new("size_t *")
        f = self.unchecked.urSamplerGetInfo
        r = f(hSampler, propName, 0, NULL, pPropSizeRet)
        if r:
            self.expect(r, "urSamplerGetInfo")
        n = pPropSizeRet[0]
        pPropValue = new("char[]", n)
        if n:
            r = f(hSampler, propName, n, pPropValue, NULL)
            if r:
                self.expect(r, "urSamplerGetInfo")
        return T.answer("ur_sampler_info_t", propName, pPropValue, n)

    def urSamplerGetNativeHandle(self, hSampler):
        if hSampler not in self.handles:
            self.stranger("urSamplerGetNativeHandle", "hSampler", hSampler)
        phNativeSampler = new("ur_native_handle_t *")
        r = self.unchecked.urSamplerGetNativeHandle(hSampler, phNativeSampler)
        if r:
            self.expect(r, "urSamplerGetNativeHandle")
        return phNativeSampler[0]

    def urSamplerCreateWithNativeHandle(self, hNativeSampler, hContext, pProperties=None):
        if hContext not in self.handles:
            self.stranger("urSamplerCreateWithNativeHandle", "hContext", hContext)
        c_pProperties = NULL if pProperties is None else struct(pProperties)
        phSampler = new("ur_sampler_handle_t *")
        r = self.unchecked.urSamplerCreateWithNativeHandle(hNativeSampler, hContext, c_pProperties, phSampler)
        if r:
            self.expect(r, "urSamplerCreateWithNativeHandle")
        phSampler = phSampler[0]
        if not phSampler:
            self.null_result("urSamplerCreateWithNativeHandle")
        self.handles.add(phSampler)
        return phSampler

    def urUSMHostAlloc(self, hContext, pUSMDesc, pool, size):
        if hContext not in self.handles:
            self.stranger("urUSMHostAlloc", "hContext", hContext)
        if pool and pool not in self.handles:
            self.stranger("urUSMHostAlloc", "pool", pool)
        c_pUSMDesc = NULL if pUSMDesc is None else struct(pUSMDesc)
        ppMem = new("void **")
        r = self.unchecked.urUSMHostAlloc(hContext, c_pUSMDesc, pool or NULL, size, ppMem)
        if r:
            self.expect(r, "urUSMHostAlloc")
        ppMem = ppMem[0]
        if not ppMem:
            self.null_result("urUSMHostAlloc")
        return ppMem

    def urUSMDeviceAlloc(self, hContext, hDevice, pUSMDesc, pool, size):
        if hContext not in self.handles:
            self.stranger("urUSMDeviceAlloc", "hContext", hContext)
        if hDevice not in self.handles:
            self.stranger("urUSMDeviceAlloc", "hDevice", hDevice)
        if pool and pool not in self.handles:
            self.stranger("urUSMDeviceAlloc", "pool", pool)
        c_pUSMDesc = NULL if pUSMDesc is None else struct(pUSMDesc)
        ppMem = new("void **")
        r = self.unchecked.urUSMDeviceAlloc(hContext, hDevice, c_pUSMDesc, pool or NULL, size, ppMem)
        if r:
            self.expect(r, "urUSMDeviceAlloc")
        ppMem = ppMem[0]
        if not ppMem:
            self.null_result("urUSMDeviceAlloc")
        return ppMem

    def urUSMSharedAlloc(self, hContext, hDevice, pUSMDesc, pool, size):
        if hContext not in self.handles:
            self.stranger("urUSMSharedAlloc", "hContext", hContext)
        if hDevice not in self.handles:
            self.stranger("urUSMSharedAlloc", "hDevice", hDevice)
        if pool and pool not in self.handles:
            self.stranger("urUSMSharedAlloc", "pool", pool)
        c_pUSMDesc = NULL if pUSMDesc is None else struct(pUSMDesc)
        ppMem = new("void **")
        r = self.unchecked.urUSMSharedAlloc(hContext, hDevice, c_pUSMDesc, pool or NULL, size, ppMem)
        if r:
            self.expect(r, "urUSMSharedAlloc")
        ppMem = ppMem[0]
        if not ppMem:
            self.null_result("urUSMSharedAlloc")
        return ppMem

    def urUSMFree(self, hContext, pMem):
        if hContext not in self.handles:
            self.stranger("urUSMFree", "hContext", hContext)
        c_pMem = memory(pMem, True)
        r = self.unchecked.urUSMFree(hContext, c_pMem)
        return self.check(r, "urUSMFree") if r else self.success

    def urUSMGetMemAllocInfo(self, hContext, pMem, propName):
        if hContext not in self.handles:
            self.stranger("urUSMGetMemAllocInfo", "hContext", hContext)
        c_pMem = memory(pMem, False)
        pPropSizeRet = new("size_t *")
        f = self.unchecked.urUSMGetMemAllocInfo
        r = f(hContext, c_pMem, propName, 0, NULL, pPropSizeRet)
        if r:
            self.expect(r, "urUSMGetMemAllocInfo")
        n = pPropSizeRet[0]
        pPropValue = new("char[]", n)
        if n:
            r = f(hContext, c_pMem, propName, n, pPropValue, NULL)
            if r:
                self.expect(r, "urUSMGetMemAllocInfo")
        return T.answer("ur_usm_alloc_info_t", propName, pPropValue, n)

    def urUSMPoolCreate(self, hContext, pPoolDesc):
        if hContext not in self.handles:
            self.stranger("urUSMPoolCreate", "hContext", hContext)
        c_pPoolDesc = struct(pPoolDesc)
        ppPool = new("ur_usm_pool_handle_t *")
        r = self.unchecked.urUSMPoolCreate(hContext, c_pPoolDesc, ppPool)
        if r:
            self.expect(r, "urUSMPoolCreate")
        ppPool = ppPool[0]
        if not ppPool:
            self.null_result("urUSMPoolCreate")
        self.handles.add(ppPool)
        return ppPool

    def urUSMPoolRetain(self, pPool):
        if pPool not in self.handles:
            self.stranger("urUSMPoolRetain", "pPool", pPool)
        r = self.unchecked.urUSMPoolRetain(pPool)
        return self.check(r, "urUSMPoolRetain") if r else self.success

    def urUSMPoolRelease(self, pPool):
        if pPool not in self.handles:
            self.stranger("urUSMPoolRelease", "pPool", pPool)
        r = self.unchecked.urUSMPoolRelease(pPool)
        if r:
            return self.check(r, "urUSMPoolRelease")
        self.handles.discard(pPool)
        return self.success

    def urUSMPoolGetInfo(self, hPool, propName):
        if hPool not in self.handles:
            self.stranger("urUSMPoolGetInfo", "hPool", hPool)
        pPropSizeRet = new("size_t *")
        f = self.unchecked.urUSMPoolGetInfo
        r = f(hPool, propName, 0, NULL, pPropSizeRet)
        if r:
            self.expect(r, "urUSMPoolGetInfo")
        n = pPropSizeRet[0]
        pPropValue = new("char[]", n)
        if n:
            r = f(hPool, propName, n, pPropValue, NULL)
            if r:
                self.expect(r, "urUSMPoolGetInfo")
        return T.answer("ur_usm_pool_info_t", propName, pPropValue, n)

    def urVirtualMemGranularityGetInfo(self, hContext, hDevice, allocationSize, propName):
        if hContext not in self.handles:
            self.stranger("urVirtualMemGranularityGetInfo", "hContext", hContext)
        if hDevice and hDevice not in self.handles:
            self.stranger("urVirtualMemGranularityGetInfo", "hDevice", hDevice)
        pPropSizeRet = new("size_t *")
        f = self.unchecked.urVirtualMemGranularityGetInfo
        r = f(hContext, hDevice or NULL, allocationSize, propName, 0, NULL, pPropSizeRet)
        if r:
            self.expect(r, "urVirtualMemGranularityGetInfo")
        n = pPropSizeRet[0]
        pPropValue = new("char[]", n)
        if n:
            r = f(hContext, hDevice or NULL, allocationSize, propName, n, pPropValue, NULL)
            if r:
                self.expect(r, "urVirtualMemGranularityGetInfo")
        return T.answer("ur_virtual_mem_granularity_info_t", propName, pPropValue, n)

    def urVirtualMemReserve(self, hContext, pStart, size):
        if hContext not in self.handles:
            self.stranger("urVirtualMemReserve", "hContext", hContext)
        c_pStart = NULL if pStart is None else memory(pStart, False)
        ppStart = new("void **")
        r = self.unchecked.urVirtualMemReserve(hContext, c_pStart, size, ppStart)
        if r:
            self.expect(r, "urVirtualMemReserve")
        ppStart = ppStart[0]
        if not ppStart:
            self.null_result("urVirtualMemReserve")
        return ppStart

    def urVirtualMemFree(self, hContext, pStart, size):
        if hContext not in self.handles:
            self.stranger("urVirtualMemFree", "hContext", hContext)
        c_pStart = memory(pStart, False)
        r = self.unchecked.urVirtualMemFree(hContext, c_pStart, size)
        return self.check(r, "urVirtualMemFree") if r else self.success

    def urVirtualMemMap(self, hContext, pStart, size, hPhysicalMem, offset, flags):
        if hContext not in self.handles:
            self.stranger("urVirtualMemMap", "hContext", hContext)
        if hPhysicalMem not in self.handles:
            self.stranger("urVirtualMemMap", "hPhysicalMem", hPhysicalMem)
        c_pStart = memory(pStart, False)
        r = self.unchecked.urVirtualMemMap(hContext, c_pStart, size, hPhysicalMem, offset, flags)
        return self.check(r, "urVirtualMemMap") if r else self.success

    def urVirtualMemUnmap(self, hContext, pStart, size):
        if hContext not in self.handles:
            self.stranger("urVirtualMemUnmap", "hContext", hContext)
        c_pStart = memory(pStart, False)
        r = self.unchecked.urVirtualMemUnmap(hContext, c_pStart, size)
        return self.check(r, "urVirtualMemUnmap") if r else self.success

    def urVirtualMemSetAccess(self, hContext, pStart, size, flags):
        if hContext not in self.handles:
            self.stranger("urVirtualMemSetAccess", "hContext", hContext)
        c_pStart = memory(pStart, False)
        r = self.unchecked.urVirtualMemSetAccess(hContext, c_pStart, size, flags)
        return self.check(r, "urVirtualMemSetAccess") if r else self.success

    def urVirtualMemGetInfo(self, hContext, pStart, size, propName):
        if hContext not in self.handles:
            self.stranger("urVirtualMemGetInfo", "hContext", hContext)
        c_pStart = memory(pStart, False)
        pPropSizeRet = new("size_t *")
        f = self.unchecked.urVirtualMemGetInfo
        r = f(hContext, c_pStart, size, propName, 0, NULL, pPropSizeRet)
        if r:
            self.expect(r, "urVirtualMemGetInfo")
        n = pPropSizeRet[0]
        pPropValue = new("char[]", n)
        if n:
            r = f(hContext, c_pStart, size, propName, n, pPropValue, NULL)
            if r:
                self.expect(r, "urVirtualMemGetInfo")
        return T.answer("ur_virtual_mem_info_t", propName, pPropValue, n)

    def urPhysicalMemCreate(self, hContext, hDevice, size, pProperties=None):
        if hContext not in self.handles:
            self.stranger("urPhysicalMemCreate", "hContext", hContext)
        if hDevice not in self.handles:
            self.stranger("urPhysicalMemCreate", "hDevice", hDevice)
        c_pProperties = NULL if pProperties is None else struct(pProperties)
        phPhysicalMem = new("ur_physical_mem_handle_t *")
        r = self.unchecked.urPhysicalMemCreate(hContext, hDevice, size, c_pProperties, phPhysicalMem)
        if r:
            self.expect(r, "urPhysicalMemCreate")
        phPhysicalMem = phPhysicalMem[0]
        if not phPhysicalMem:
            self.null_result("urPhysicalMemCreate")
        self.handles.add(phPhysicalMem)
        return phPhysicalMem

    def urPhysicalMemRetain(self, hPhysicalMem):
        if hPhysicalMem not in self.handles:
            self.stranger("urPhysicalMemRetain", "hPhysicalMem", hPhysicalMem)
        r = self.unchecked.urPhysicalMemRetain(hPhysicalMem)
        return self.check(r, "urPhysicalMemRetain") if r else self.success

    def urPhysicalMemRelease(self, hPhysicalMem):
        if hPhysicalMem not in self.handles:
            self.stranger("urPhysicalMemRelease", "hPhysicalMem", hPhysicalMem)
        r = self.unchecked.urPhysicalMemRelease(hPhysicalMem)
        if r:
            return self.check(r, "urPhysicalMemRelease")
        self.handles.discard(hPhysicalMem)
        return self.success

    def urPhysicalMemGetInfo(self, hPhysicalMem, propName):
        if hPhysicalMem not in self.handles:
            self.stranger("urPhysicalMemGetInfo", "hPhysicalMem", hPhysicalMem)
        pPropSizeRet = new("size_t *")
        f = self.unchecked.urPhysicalMemGetInfo
        r = f(hPhysicalMem, propName, 0, NULL, pPropSizeRet)
        if r:
            self.expect(r, "urPhysicalMemGetInfo")
        n = pPropSizeRet[0]
        pPropValue = new("char[]", n)
        if n:
            r = f(hPhysicalMem, propName, n, pPropValue, NULL)
            if r:
                self.expect(r, "urPhysicalMemGetInfo")
        return T.answer("ur_physical_mem_info_t", propName, pPropValue, n)
