"""The functions of Unified Runtime. Written by `python -m codegen generate`; do not edit."""

from ..raw._arguments import (
    NOTHING, NULL, addresses, array, buffer, data, memory, out_struct, string, struct, structs,
    text, unpack, value,
)
from ..raw._functions import Functions
from ..raw._types import Types
from ._ur_cffi import ffi

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
        return unpack(phAdapters, n)

    def urAdapterRelease(self, hAdapter):
        if not hAdapter:
            self.null("urAdapterRelease", "hAdapter")
        r = self.unchecked.urAdapterRelease(hAdapter)
        return self.check(r, "urAdapterRelease") if r else self.success

    def urAdapterRetain(self, hAdapter):
        if not hAdapter:
            self.null("urAdapterRetain", "hAdapter")
        r = self.unchecked.urAdapterRetain(hAdapter)
        return self.check(r, "urAdapterRetain") if r else self.success

    def urAdapterGetLastError(self, hAdapter):
        if not hAdapter:
            self.null("urAdapterGetLastError", "hAdapter")
        ppMessage = new("const char **")
        pError = new("int32_t *")
        r = self.unchecked.urAdapterGetLastError(hAdapter, ppMessage, pError)
        r = self.results(r)
        return r or self.success, string(ppMessage[0]), pError[0]

    def urAdapterGetInfo(self, hAdapter, propName):
        if not hAdapter:
            self.null("urAdapterGetInfo", "hAdapter")
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
        if not hAdapter:
            self.null("urAdapterSetLoggerCallback", "hAdapter")
        c_pfnLoggerCallback = self.keep("callbacks", pfnLoggerCallback or NULL, False)
        c_pUserData = NULL if pUserData is None else self.keep("callbacks", pUserData, True)
        r = self.unchecked.urAdapterSetLoggerCallback(hAdapter, pfnLoggerCallback or NULL, c_pUserData, level)
        return self.check(r, "urAdapterSetLoggerCallback") if r else self.success

    def urAdapterSetLoggerCallbackLevel(self, hAdapter, level):
        if not hAdapter:
            self.null("urAdapterSetLoggerCallbackLevel", "hAdapter")
        r = self.unchecked.urAdapterSetLoggerCallbackLevel(hAdapter, level)
        return self.check(r, "urAdapterSetLoggerCallbackLevel") if r else self.success

    def urContextCreate(self, phDevices, pProperties=None):
        c_phDevices, DeviceCount = array("ur_device_handle_t[]", phDevices)
        if not DeviceCount:
            self.empty("urContextCreate", "phDevices")
        c_pProperties = NULL if pProperties is None else struct(pProperties)
        phContext = new("ur_context_handle_t *")
        r = self.unchecked.urContextCreate(DeviceCount, c_phDevices, c_pProperties, phContext)
        if r:
            self.expect(r, "urContextCreate")
        phContext = phContext[0]
        if not phContext:
            self.null_result("urContextCreate")
        return phContext

    def urContextRetain(self, hContext):
        if not hContext:
            self.null("urContextRetain", "hContext")
        r = self.unchecked.urContextRetain(hContext)
        return self.check(r, "urContextRetain") if r else self.success

    def urContextRelease(self, hContext):
        if not hContext:
            self.null("urContextRelease", "hContext")
        r = self.unchecked.urContextRelease(hContext)
        return self.check(r, "urContextRelease") if r else self.success

    def urContextGetInfo(self, hContext, propName):
        if not hContext:
            self.null("urContextGetInfo", "hContext")
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
        if not hContext:
            self.null("urContextGetNativeHandle", "hContext")
        phNativeContext = new("ur_native_handle_t *")
        r = self.unchecked.urContextGetNativeHandle(hContext, phNativeContext)
        if r:
            self.expect(r, "urContextGetNativeHandle")
        return phNativeContext[0]

    def urContextCreateWithNativeHandle(self, hNativeContext, hAdapter, phDevices=None, pProperties=None):
        if not hAdapter:
            self.null("urContextCreateWithNativeHandle", "hAdapter")
        c_phDevices, numDevices = NOTHING if phDevices is None or not len(phDevices) else array("ur_device_handle_t[]", phDevices)
        c_pProperties = NULL if pProperties is None else struct(pProperties)
        phContext = new("ur_context_handle_t *")
        r = self.unchecked.urContextCreateWithNativeHandle(hNativeContext, hAdapter, numDevices, c_phDevices, c_pProperties, phContext)
        if r:
            self.expect(r, "urContextCreateWithNativeHandle")
        phContext = phContext[0]
        if not phContext:
            self.null_result("urContextCreateWithNativeHandle")
        return phContext

    def urContextSetExtendedDeleter(self, hContext, pfnDeleter, pUserData=None):
        if not hContext:
            self.null("urContextSetExtendedDeleter", "hContext")
        c_pfnDeleter = self.keep("callbacks", pfnDeleter or NULL, False)
        c_pUserData = NULL if pUserData is None else self.keep("callbacks", pUserData, True)
        r = self.unchecked.urContextSetExtendedDeleter(hContext, pfnDeleter or NULL, c_pUserData)
        return self.check(r, "urContextSetExtendedDeleter") if r else self.success

    def urDeviceGet(self, hPlatform, DeviceType):
        if not hPlatform:
            self.null("urDeviceGet", "hPlatform")
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
        return unpack(phDevices, n)

    def urDeviceGetSelected(self, hPlatform, DeviceType):
        if not hPlatform:
            self.null("urDeviceGetSelected", "hPlatform")
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
        return unpack(phDevices, n)

    def urDeviceGetInfo(self, hDevice, propName):
        if not hDevice:
            self.null("urDeviceGetInfo", "hDevice")
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
        if not hDevice:
            self.null("urDeviceRetain", "hDevice")
        r = self.unchecked.urDeviceRetain(hDevice)
        return self.check(r, "urDeviceRetain") if r else self.success

    def urDeviceRelease(self, hDevice):
        if not hDevice:
            self.null("urDeviceRelease", "hDevice")
        r = self.unchecked.urDeviceRelease(hDevice)
        return self.check(r, "urDeviceRelease") if r else self.success

    def urDevicePartition(self, hDevice, pProperties):
        if not hDevice:
            self.null("urDevicePartition", "hDevice")
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
        return unpack(phSubDevices, n)

    def urDeviceSelectBinary(self, hDevice, pBinaries):
        if not hDevice:
            self.null("urDeviceSelectBinary", "hDevice")
        c_pBinaries, NumBinaries = structs(T.ur_device_binary_t, pBinaries)
        if not NumBinaries:
            self.empty("urDeviceSelectBinary", "pBinaries")
        pSelectedBinary = new("uint32_t *")
        r = self.unchecked.urDeviceSelectBinary(hDevice, c_pBinaries, NumBinaries, pSelectedBinary)
        if r:
            self.expect(r, "urDeviceSelectBinary")
        return pSelectedBinary[0]

    def urDeviceGetNativeHandle(self, hDevice):
        if not hDevice:
            self.null("urDeviceGetNativeHandle", "hDevice")
        phNativeDevice = new("ur_native_handle_t *")
        r = self.unchecked.urDeviceGetNativeHandle(hDevice, phNativeDevice)
        if r:
            self.expect(r, "urDeviceGetNativeHandle")
        return phNativeDevice[0]

    def urDeviceCreateWithNativeHandle(self, hNativeDevice, hAdapter, pProperties=None):
        if not hAdapter:
            self.null("urDeviceCreateWithNativeHandle", "hAdapter")
        c_pProperties = NULL if pProperties is None else struct(pProperties)
        phDevice = new("ur_device_handle_t *")
        r = self.unchecked.urDeviceCreateWithNativeHandle(hNativeDevice, hAdapter, c_pProperties, phDevice)
        if r:
            self.expect(r, "urDeviceCreateWithNativeHandle")
        phDevice = phDevice[0]
        if not phDevice:
            self.null_result("urDeviceCreateWithNativeHandle")
        return phDevice

    def urDeviceGetGlobalTimestamps(self, hDevice):
        if not hDevice:
            self.null("urDeviceGetGlobalTimestamps", "hDevice")
        pDeviceTimestamp = new("uint64_t *")
        pHostTimestamp = new("uint64_t *")
        r = self.unchecked.urDeviceGetGlobalTimestamps(hDevice, pDeviceTimestamp, pHostTimestamp)
        if r:
            self.expect(r, "urDeviceGetGlobalTimestamps")
        return pDeviceTimestamp[0], pHostTimestamp[0]

    def urEnqueueEventsWait(self, hQueue, phEventWaitList=None, phEvent=None):
        if not hQueue:
            self.null("urEnqueueEventsWait", "hQueue")
        c_phEventWaitList, numEventsInWaitList = NOTHING if phEventWaitList is None or not len(phEventWaitList) else array("ur_event_handle_t[]", phEventWaitList)
        r = self.unchecked.urEnqueueEventsWait(hQueue, numEventsInWaitList, c_phEventWaitList, NULL if phEvent is None else phEvent)
        return self.check(r, "urEnqueueEventsWait") if r else self.success

    def urEnqueueEventsWaitWithBarrier(self, hQueue, phEventWaitList=None, phEvent=None):
        if not hQueue:
            self.null("urEnqueueEventsWaitWithBarrier", "hQueue")
        c_phEventWaitList, numEventsInWaitList = NOTHING if phEventWaitList is None or not len(phEventWaitList) else array("ur_event_handle_t[]", phEventWaitList)
        r = self.unchecked.urEnqueueEventsWaitWithBarrier(hQueue, numEventsInWaitList, c_phEventWaitList, NULL if phEvent is None else phEvent)
        return self.check(r, "urEnqueueEventsWaitWithBarrier") if r else self.success

    def urEnqueueMemBufferRead(self, hQueue, hBuffer, blockingRead, offset, size, pDst, phEventWaitList=None, phEvent=None):
        if not hQueue:
            self.null("urEnqueueMemBufferRead", "hQueue")
        if not hBuffer:
            self.null("urEnqueueMemBufferRead", "hBuffer")
        c_pDst = self.keep(None if blockingRead else hQueue, pDst, True)
        c_phEventWaitList, numEventsInWaitList = NOTHING if phEventWaitList is None or not len(phEventWaitList) else array("ur_event_handle_t[]", phEventWaitList)
        r = self.unchecked.urEnqueueMemBufferRead(hQueue, hBuffer, blockingRead, offset, size, c_pDst, numEventsInWaitList, c_phEventWaitList, NULL if phEvent is None else phEvent)
        return self.check(r, "urEnqueueMemBufferRead") if r else self.success

    def urEnqueueMemBufferWrite(self, hQueue, hBuffer, blockingWrite, offset, size, pSrc, phEventWaitList=None, phEvent=None):
        if not hQueue:
            self.null("urEnqueueMemBufferWrite", "hQueue")
        if not hBuffer:
            self.null("urEnqueueMemBufferWrite", "hBuffer")
        c_pSrc = self.keep(None if blockingWrite else hQueue, pSrc, False)
        c_phEventWaitList, numEventsInWaitList = NOTHING if phEventWaitList is None or not len(phEventWaitList) else array("ur_event_handle_t[]", phEventWaitList)
        r = self.unchecked.urEnqueueMemBufferWrite(hQueue, hBuffer, blockingWrite, offset, size, c_pSrc, numEventsInWaitList, c_phEventWaitList, NULL if phEvent is None else phEvent)
        return self.check(r, "urEnqueueMemBufferWrite") if r else self.success

    def urEnqueueMemBufferReadRect(self, hQueue, hBuffer, blockingRead, bufferOrigin, hostOrigin, region, bufferRowPitch, bufferSlicePitch, hostRowPitch, hostSlicePitch, pDst, phEventWaitList=None, phEvent=None):
        if not hQueue:
            self.null("urEnqueueMemBufferReadRect", "hQueue")
        if not hBuffer:
            self.null("urEnqueueMemBufferReadRect", "hBuffer")
        c_bufferOrigin = value(bufferOrigin, T.ur_rect_offset_t)
        c_hostOrigin = value(hostOrigin, T.ur_rect_offset_t)
        c_region = value(region, T.ur_rect_region_t)
        c_pDst = self.keep(None if blockingRead else hQueue, pDst, True)
        c_phEventWaitList, numEventsInWaitList = NOTHING if phEventWaitList is None or not len(phEventWaitList) else array("ur_event_handle_t[]", phEventWaitList)
        r = self.unchecked.urEnqueueMemBufferReadRect(hQueue, hBuffer, blockingRead, c_bufferOrigin, c_hostOrigin, c_region, bufferRowPitch, bufferSlicePitch, hostRowPitch, hostSlicePitch, c_pDst, numEventsInWaitList, c_phEventWaitList, NULL if phEvent is None else phEvent)
        return self.check(r, "urEnqueueMemBufferReadRect") if r else self.success

    def urEnqueueMemBufferWriteRect(self, hQueue, hBuffer, blockingWrite, bufferOrigin, hostOrigin, region, bufferRowPitch, bufferSlicePitch, hostRowPitch, hostSlicePitch, pSrc, phEventWaitList=None, phEvent=None):
        if not hQueue:
            self.null("urEnqueueMemBufferWriteRect", "hQueue")
        if not hBuffer:
            self.null("urEnqueueMemBufferWriteRect", "hBuffer")
        c_bufferOrigin = value(bufferOrigin, T.ur_rect_offset_t)
        c_hostOrigin = value(hostOrigin, T.ur_rect_offset_t)
        c_region = value(region, T.ur_rect_region_t)
        c_pSrc = self.keep(None if blockingWrite else hQueue, pSrc, False)
        c_phEventWaitList, numEventsInWaitList = NOTHING if phEventWaitList is None or not len(phEventWaitList) else array("ur_event_handle_t[]", phEventWaitList)
        r = self.unchecked.urEnqueueMemBufferWriteRect(hQueue, hBuffer, blockingWrite, c_bufferOrigin, c_hostOrigin, c_region, bufferRowPitch, bufferSlicePitch, hostRowPitch, hostSlicePitch, c_pSrc, numEventsInWaitList, c_phEventWaitList, NULL if phEvent is None else phEvent)
        return self.check(r, "urEnqueueMemBufferWriteRect") if r else self.success

    def urEnqueueMemBufferCopy(self, hQueue, hBufferSrc, hBufferDst, srcOffset, dstOffset, size, phEventWaitList=None, phEvent=None):
        if not hQueue:
            self.null("urEnqueueMemBufferCopy", "hQueue")
        if not hBufferSrc:
            self.null("urEnqueueMemBufferCopy", "hBufferSrc")
        if not hBufferDst:
            self.null("urEnqueueMemBufferCopy", "hBufferDst")
        c_phEventWaitList, numEventsInWaitList = NOTHING if phEventWaitList is None or not len(phEventWaitList) else array("ur_event_handle_t[]", phEventWaitList)
        r = self.unchecked.urEnqueueMemBufferCopy(hQueue, hBufferSrc, hBufferDst, srcOffset, dstOffset, size, numEventsInWaitList, c_phEventWaitList, NULL if phEvent is None else phEvent)
        return self.check(r, "urEnqueueMemBufferCopy") if r else self.success

    def urEnqueueMemBufferCopyRect(self, hQueue, hBufferSrc, hBufferDst, srcOrigin, dstOrigin, region, srcRowPitch, srcSlicePitch, dstRowPitch, dstSlicePitch, phEventWaitList=None, phEvent=None):
        if not hQueue:
            self.null("urEnqueueMemBufferCopyRect", "hQueue")
        if not hBufferSrc:
            self.null("urEnqueueMemBufferCopyRect", "hBufferSrc")
        if not hBufferDst:
            self.null("urEnqueueMemBufferCopyRect", "hBufferDst")
        c_srcOrigin = value(srcOrigin, T.ur_rect_offset_t)
        c_dstOrigin = value(dstOrigin, T.ur_rect_offset_t)
        c_region = value(region, T.ur_rect_region_t)
        c_phEventWaitList, numEventsInWaitList = NOTHING if phEventWaitList is None or not len(phEventWaitList) else array("ur_event_handle_t[]", phEventWaitList)
        r = self.unchecked.urEnqueueMemBufferCopyRect(hQueue, hBufferSrc, hBufferDst, c_srcOrigin, c_dstOrigin, c_region, srcRowPitch, srcSlicePitch, dstRowPitch, dstSlicePitch, numEventsInWaitList, c_phEventWaitList, NULL if phEvent is None else phEvent)
        return self.check(r, "urEnqueueMemBufferCopyRect") if r else self.success

    def urEnqueueMemBufferFill(self, hQueue, hBuffer, pPattern, patternSize, offset, size, phEventWaitList=None, phEvent=None):
        if not hQueue:
            self.null("urEnqueueMemBufferFill", "hQueue")
        if not hBuffer:
            self.null("urEnqueueMemBufferFill", "hBuffer")
        c_pPattern = self.keep(hQueue, pPattern, False)
        c_phEventWaitList, numEventsInWaitList = NOTHING if phEventWaitList is None or not len(phEventWaitList) else array("ur_event_handle_t[]", phEventWaitList)
        r = self.unchecked.urEnqueueMemBufferFill(hQueue, hBuffer, c_pPattern, patternSize, offset, size, numEventsInWaitList, c_phEventWaitList, NULL if phEvent is None else phEvent)
        return self.check(r, "urEnqueueMemBufferFill") if r else self.success

    def urEnqueueMemImageRead(self, hQueue, hImage, blockingRead, origin, region, rowPitch, slicePitch, pDst, phEventWaitList=None, phEvent=None):
        if not hQueue:
            self.null("urEnqueueMemImageRead", "hQueue")
        if not hImage:
            self.null("urEnqueueMemImageRead", "hImage")
        c_origin = value(origin, T.ur_rect_offset_t)
        c_region = value(region, T.ur_rect_region_t)
        c_pDst = self.keep(None if blockingRead else hQueue, pDst, True)
        c_phEventWaitList, numEventsInWaitList = NOTHING if phEventWaitList is None or not len(phEventWaitList) else array("ur_event_handle_t[]", phEventWaitList)
        r = self.unchecked.urEnqueueMemImageRead(hQueue, hImage, blockingRead, c_origin, c_region, rowPitch, slicePitch, c_pDst, numEventsInWaitList, c_phEventWaitList, NULL if phEvent is None else phEvent)
        return self.check(r, "urEnqueueMemImageRead") if r else self.success

    def urEnqueueMemImageWrite(self, hQueue, hImage, blockingWrite, origin, region, rowPitch, slicePitch, pSrc, phEventWaitList=None, phEvent=None):
        if not hQueue:
            self.null("urEnqueueMemImageWrite", "hQueue")
        if not hImage:
            self.null("urEnqueueMemImageWrite", "hImage")
        c_origin = value(origin, T.ur_rect_offset_t)
        c_region = value(region, T.ur_rect_region_t)
        c_pSrc = self.keep(None if blockingWrite else hQueue, pSrc, False)
        c_phEventWaitList, numEventsInWaitList = NOTHING if phEventWaitList is None or not len(phEventWaitList) else array("ur_event_handle_t[]", phEventWaitList)
        r = self.unchecked.urEnqueueMemImageWrite(hQueue, hImage, blockingWrite, c_origin, c_region, rowPitch, slicePitch, c_pSrc, numEventsInWaitList, c_phEventWaitList, NULL if phEvent is None else phEvent)
        return self.check(r, "urEnqueueMemImageWrite") if r else self.success

    def urEnqueueMemImageCopy(self, hQueue, hImageSrc, hImageDst, srcOrigin, dstOrigin, region, phEventWaitList=None, phEvent=None):
        if not hQueue:
            self.null("urEnqueueMemImageCopy", "hQueue")
        if not hImageSrc:
            self.null("urEnqueueMemImageCopy", "hImageSrc")
        if not hImageDst:
            self.null("urEnqueueMemImageCopy", "hImageDst")
        c_srcOrigin = value(srcOrigin, T.ur_rect_offset_t)
        c_dstOrigin = value(dstOrigin, T.ur_rect_offset_t)
        c_region = value(region, T.ur_rect_region_t)
        c_phEventWaitList, numEventsInWaitList = NOTHING if phEventWaitList is None or not len(phEventWaitList) else array("ur_event_handle_t[]", phEventWaitList)
        r = self.unchecked.urEnqueueMemImageCopy(hQueue, hImageSrc, hImageDst, c_srcOrigin, c_dstOrigin, c_region, numEventsInWaitList, c_phEventWaitList, NULL if phEvent is None else phEvent)
        return self.check(r, "urEnqueueMemImageCopy") if r else self.success

    def urEnqueueMemBufferMap(self, hQueue, hBuffer, blockingMap, mapFlags, offset, size, phEventWaitList=None, phEvent=None):
        if not hQueue:
            self.null("urEnqueueMemBufferMap", "hQueue")
        if not hBuffer:
            self.null("urEnqueueMemBufferMap", "hBuffer")
        c_phEventWaitList, numEventsInWaitList = NOTHING if phEventWaitList is None or not len(phEventWaitList) else array("ur_event_handle_t[]", phEventWaitList)
        ppRetMap = new("void **")
        r = self.unchecked.urEnqueueMemBufferMap(hQueue, hBuffer, blockingMap, mapFlags, offset, size, numEventsInWaitList, c_phEventWaitList, NULL if phEvent is None else phEvent, ppRetMap)
        if r:
            self.expect(r, "urEnqueueMemBufferMap")
        ppRetMap = ppRetMap[0]
        if not ppRetMap:
            self.null_result("urEnqueueMemBufferMap")
        return ppRetMap

    def urEnqueueMemUnmap(self, hQueue, hMem, pMappedPtr, phEventWaitList=None, phEvent=None):
        if not hQueue:
            self.null("urEnqueueMemUnmap", "hQueue")
        if not hMem:
            self.null("urEnqueueMemUnmap", "hMem")
        c_pMappedPtr = self.keep(hQueue, pMappedPtr, True)
        c_phEventWaitList, numEventsInWaitList = NOTHING if phEventWaitList is None or not len(phEventWaitList) else array("ur_event_handle_t[]", phEventWaitList)
        r = self.unchecked.urEnqueueMemUnmap(hQueue, hMem, c_pMappedPtr, numEventsInWaitList, c_phEventWaitList, NULL if phEvent is None else phEvent)
        return self.check(r, "urEnqueueMemUnmap") if r else self.success

    def urEnqueueUSMFill(self, hQueue, pMem, patternSize, pPattern, size, phEventWaitList=None, phEvent=None):
        if not hQueue:
            self.null("urEnqueueUSMFill", "hQueue")
        c_pMem = self.keep(hQueue, pMem, True)
        c_pPattern = self.keep(hQueue, pPattern, False)
        c_phEventWaitList, numEventsInWaitList = NOTHING if phEventWaitList is None or not len(phEventWaitList) else array("ur_event_handle_t[]", phEventWaitList)
        r = self.unchecked.urEnqueueUSMFill(hQueue, c_pMem, patternSize, c_pPattern, size, numEventsInWaitList, c_phEventWaitList, NULL if phEvent is None else phEvent)
        return self.check(r, "urEnqueueUSMFill") if r else self.success

    def urEnqueueUSMMemcpy(self, hQueue, blocking, pDst, pSrc, size, phEventWaitList=None, phEvent=None):
        if not hQueue:
            self.null("urEnqueueUSMMemcpy", "hQueue")
        c_pDst = self.keep(None if blocking else hQueue, pDst, True)
        c_pSrc = self.keep(None if blocking else hQueue, pSrc, False)
        c_phEventWaitList, numEventsInWaitList = NOTHING if phEventWaitList is None or not len(phEventWaitList) else array("ur_event_handle_t[]", phEventWaitList)
        r = self.unchecked.urEnqueueUSMMemcpy(hQueue, blocking, c_pDst, c_pSrc, size, numEventsInWaitList, c_phEventWaitList, NULL if phEvent is None else phEvent)
        return self.check(r, "urEnqueueUSMMemcpy") if r else self.success

    def urEnqueueUSMPrefetch(self, hQueue, pMem, size, flags, phEventWaitList=None, phEvent=None):
        if not hQueue:
            self.null("urEnqueueUSMPrefetch", "hQueue")
        c_pMem = self.keep(hQueue, pMem, False)
        c_phEventWaitList, numEventsInWaitList = NOTHING if phEventWaitList is None or not len(phEventWaitList) else array("ur_event_handle_t[]", phEventWaitList)
        r = self.unchecked.urEnqueueUSMPrefetch(hQueue, c_pMem, size, flags, numEventsInWaitList, c_phEventWaitList, NULL if phEvent is None else phEvent)
        return self.check(r, "urEnqueueUSMPrefetch") if r else self.success

    def urEnqueueUSMAdvise(self, hQueue, pMem, size, advice, phEvent=None):
        if not hQueue:
            self.null("urEnqueueUSMAdvise", "hQueue")
        c_pMem = self.keep(hQueue, pMem, False)
        r = self.unchecked.urEnqueueUSMAdvise(hQueue, c_pMem, size, advice, NULL if phEvent is None else phEvent)
        return self.check(r, "urEnqueueUSMAdvise") if r else self.success

    def urEnqueueUSMFill2D(self, hQueue, pMem, pitch, patternSize, pPattern, width, height, phEventWaitList=None, phEvent=None):
        if not hQueue:
            self.null("urEnqueueUSMFill2D", "hQueue")
        c_pMem = self.keep(hQueue, pMem, True)
        c_pPattern = self.keep(hQueue, pPattern, False)
        c_phEventWaitList, numEventsInWaitList = NOTHING if phEventWaitList is None or not len(phEventWaitList) else array("ur_event_handle_t[]", phEventWaitList)
        r = self.unchecked.urEnqueueUSMFill2D(hQueue, c_pMem, pitch, patternSize, c_pPattern, width, height, numEventsInWaitList, c_phEventWaitList, NULL if phEvent is None else phEvent)
        return self.check(r, "urEnqueueUSMFill2D") if r else self.success

    def urEnqueueUSMMemcpy2D(self, hQueue, blocking, pDst, dstPitch, pSrc, srcPitch, width, height, phEventWaitList=None, phEvent=None):
        if not hQueue:
            self.null("urEnqueueUSMMemcpy2D", "hQueue")
        c_pDst = self.keep(None if blocking else hQueue, pDst, True)
        c_pSrc = self.keep(None if blocking else hQueue, pSrc, False)
        c_phEventWaitList, numEventsInWaitList = NOTHING if phEventWaitList is None or not len(phEventWaitList) else array("ur_event_handle_t[]", phEventWaitList)
        r = self.unchecked.urEnqueueUSMMemcpy2D(hQueue, blocking, c_pDst, dstPitch, c_pSrc, srcPitch, width, height, numEventsInWaitList, c_phEventWaitList, NULL if phEvent is None else phEvent)
        return self.check(r, "urEnqueueUSMMemcpy2D") if r else self.success

    def urEnqueueDeviceGlobalVariableWrite(self, hQueue, hProgram, name, blockingWrite, count, offset, pSrc, phEventWaitList=None, phEvent=None):
        if not hQueue:
            self.null("urEnqueueDeviceGlobalVariableWrite", "hQueue")
        if not hProgram:
            self.null("urEnqueueDeviceGlobalVariableWrite", "hProgram")
        c_name = text(name)
        c_pSrc = self.keep(None if blockingWrite else hQueue, pSrc, False)
        c_phEventWaitList, numEventsInWaitList = NOTHING if phEventWaitList is None or not len(phEventWaitList) else array("ur_event_handle_t[]", phEventWaitList)
        r = self.unchecked.urEnqueueDeviceGlobalVariableWrite(hQueue, hProgram, c_name, blockingWrite, count, offset, c_pSrc, numEventsInWaitList, c_phEventWaitList, NULL if phEvent is None else phEvent)
        return self.check(r, "urEnqueueDeviceGlobalVariableWrite") if r else self.success

    def urEnqueueDeviceGlobalVariableRead(self, hQueue, hProgram, name, blockingRead, count, offset, pDst, phEventWaitList=None, phEvent=None):
        if not hQueue:
            self.null("urEnqueueDeviceGlobalVariableRead", "hQueue")
        if not hProgram:
            self.null("urEnqueueDeviceGlobalVariableRead", "hProgram")
        c_name = text(name)
        c_pDst = self.keep(None if blockingRead else hQueue, pDst, True)
        c_phEventWaitList, numEventsInWaitList = NOTHING if phEventWaitList is None or not len(phEventWaitList) else array("ur_event_handle_t[]", phEventWaitList)
        r = self.unchecked.urEnqueueDeviceGlobalVariableRead(hQueue, hProgram, c_name, blockingRead, count, offset, c_pDst, numEventsInWaitList, c_phEventWaitList, NULL if phEvent is None else phEvent)
        return self.check(r, "urEnqueueDeviceGlobalVariableRead") if r else self.success

    def urEnqueueReadHostPipe(self, hQueue, hProgram, pipe_symbol, blocking, pDst, size, phEventWaitList=None, phEvent=None):
        if not hQueue:
            self.null("urEnqueueReadHostPipe", "hQueue")
        if not hProgram:
            self.null("urEnqueueReadHostPipe", "hProgram")
        c_pipe_symbol = text(pipe_symbol)
        c_pDst = self.keep(None if blocking else hQueue, pDst, True)
        c_phEventWaitList, numEventsInWaitList = NOTHING if phEventWaitList is None or not len(phEventWaitList) else array("ur_event_handle_t[]", phEventWaitList)
        r = self.unchecked.urEnqueueReadHostPipe(hQueue, hProgram, c_pipe_symbol, blocking, c_pDst, size, numEventsInWaitList, c_phEventWaitList, NULL if phEvent is None else phEvent)
        return self.check(r, "urEnqueueReadHostPipe") if r else self.success

    def urEnqueueWriteHostPipe(self, hQueue, hProgram, pipe_symbol, blocking, pSrc, size, phEventWaitList=None, phEvent=None):
        if not hQueue:
            self.null("urEnqueueWriteHostPipe", "hQueue")
        if not hProgram:
            self.null("urEnqueueWriteHostPipe", "hProgram")
        c_pipe_symbol = text(pipe_symbol)
        c_pSrc = self.keep(None if blocking else hQueue, pSrc, False)
        c_phEventWaitList, numEventsInWaitList = NOTHING if phEventWaitList is None or not len(phEventWaitList) else array("ur_event_handle_t[]", phEventWaitList)
        r = self.unchecked.urEnqueueWriteHostPipe(hQueue, hProgram, c_pipe_symbol, blocking, c_pSrc, size, numEventsInWaitList, c_phEventWaitList, NULL if phEvent is None else phEvent)
        return self.check(r, "urEnqueueWriteHostPipe") if r else self.success

    def urEventGetInfo(self, hEvent, propName):
        if not hEvent:
            self.null("urEventGetInfo", "hEvent")
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
        if not hEvent:
            self.null("urEventGetProfilingInfo", "hEvent")
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
        r = self.unchecked.urEventWait(numEvents, c_phEventWaitList)
        return self.check(r, "urEventWait") if r else self.success

    def urEventRetain(self, hEvent):
        if not hEvent:
            self.null("urEventRetain", "hEvent")
        r = self.unchecked.urEventRetain(hEvent)
        return self.check(r, "urEventRetain") if r else self.success

    def urEventRelease(self, hEvent):
        if not hEvent:
            self.null("urEventRelease", "hEvent")
        r = self.unchecked.urEventRelease(hEvent)
        return self.check(r, "urEventRelease") if r else self.success

    def urEventGetNativeHandle(self, hEvent):
        if not hEvent:
            self.null("urEventGetNativeHandle", "hEvent")
        phNativeEvent = new("ur_native_handle_t *")
        r = self.unchecked.urEventGetNativeHandle(hEvent, phNativeEvent)
        if r:
            self.expect(r, "urEventGetNativeHandle")
        return phNativeEvent[0]

    def urEventCreateWithNativeHandle(self, hNativeEvent, hContext, pProperties=None):
        if not hContext:
            self.null("urEventCreateWithNativeHandle", "hContext")
        c_pProperties = NULL if pProperties is None else struct(pProperties)
        phEvent = new("ur_event_handle_t *")
        r = self.unchecked.urEventCreateWithNativeHandle(hNativeEvent, hContext, c_pProperties, phEvent)
        if r:
            self.expect(r, "urEventCreateWithNativeHandle")
        phEvent = phEvent[0]
        if not phEvent:
            self.null_result("urEventCreateWithNativeHandle")
        return phEvent

    def urEventSetCallback(self, hEvent, execStatus, pfnNotify, pUserData=None):
        if not hEvent:
            self.null("urEventSetCallback", "hEvent")
        c_pfnNotify = self.keep("callbacks", pfnNotify or NULL, False)
        c_pUserData = NULL if pUserData is None else self.keep("callbacks", pUserData, True)
        r = self.unchecked.urEventSetCallback(hEvent, execStatus, pfnNotify or NULL, c_pUserData)
        return self.check(r, "urEventSetCallback") if r else self.success

    def urEnqueueUSMDeviceAllocExp(self, hQueue, pPool, size, pProperties=None, phEventWaitList=None, phEvent=None):
        if not hQueue:
            self.null("urEnqueueUSMDeviceAllocExp", "hQueue")
        c_pProperties = NULL if pProperties is None else struct(pProperties)
        c_phEventWaitList, numEventsInWaitList = NOTHING if phEventWaitList is None or not len(phEventWaitList) else array("ur_event_handle_t[]", phEventWaitList)
        ppMem = new("void **")
        r = self.unchecked.urEnqueueUSMDeviceAllocExp(hQueue, pPool or NULL, size, c_pProperties, numEventsInWaitList, c_phEventWaitList, ppMem, NULL if phEvent is None else phEvent)
        if r:
            self.expect(r, "urEnqueueUSMDeviceAllocExp")
        ppMem = ppMem[0]
        if not ppMem:
            self.null_result("urEnqueueUSMDeviceAllocExp")
        return ppMem

    def urEnqueueUSMSharedAllocExp(self, hQueue, pPool, size, pProperties=None, phEventWaitList=None, phEvent=None):
        if not hQueue:
            self.null("urEnqueueUSMSharedAllocExp", "hQueue")
        c_pProperties = NULL if pProperties is None else struct(pProperties)
        c_phEventWaitList, numEventsInWaitList = NOTHING if phEventWaitList is None or not len(phEventWaitList) else array("ur_event_handle_t[]", phEventWaitList)
        ppMem = new("void **")
        r = self.unchecked.urEnqueueUSMSharedAllocExp(hQueue, pPool or NULL, size, c_pProperties, numEventsInWaitList, c_phEventWaitList, ppMem, NULL if phEvent is None else phEvent)
        if r:
            self.expect(r, "urEnqueueUSMSharedAllocExp")
        ppMem = ppMem[0]
        if not ppMem:
            self.null_result("urEnqueueUSMSharedAllocExp")
        return ppMem

    def urEnqueueUSMHostAllocExp(self, hQueue, pPool, size, pProperties=None, phEventWaitList=None, phEvent=None):
        if not hQueue:
            self.null("urEnqueueUSMHostAllocExp", "hQueue")
        c_pProperties = NULL if pProperties is None else struct(pProperties)
        c_phEventWaitList, numEventsInWaitList = NOTHING if phEventWaitList is None or not len(phEventWaitList) else array("ur_event_handle_t[]", phEventWaitList)
        ppMem = new("void **")
        r = self.unchecked.urEnqueueUSMHostAllocExp(hQueue, pPool or NULL, size, c_pProperties, numEventsInWaitList, c_phEventWaitList, ppMem, NULL if phEvent is None else phEvent)
        if r:
            self.expect(r, "urEnqueueUSMHostAllocExp")
        ppMem = ppMem[0]
        if not ppMem:
            self.null_result("urEnqueueUSMHostAllocExp")
        return ppMem

    def urEnqueueUSMFreeExp(self, hQueue, pPool, pMem, phEventWaitList=None, phEvent=None):
        if not hQueue:
            self.null("urEnqueueUSMFreeExp", "hQueue")
        c_pMem = self.keep(hQueue, pMem, True)
        c_phEventWaitList, numEventsInWaitList = NOTHING if phEventWaitList is None or not len(phEventWaitList) else array("ur_event_handle_t[]", phEventWaitList)
        r = self.unchecked.urEnqueueUSMFreeExp(hQueue, pPool or NULL, c_pMem, numEventsInWaitList, c_phEventWaitList, NULL if phEvent is None else phEvent)
        return self.check(r, "urEnqueueUSMFreeExp") if r else self.success

    def urUSMPoolCreateExp(self, hContext, hDevice, pPoolDesc):
        if not hContext:
            self.null("urUSMPoolCreateExp", "hContext")
        if not hDevice:
            self.null("urUSMPoolCreateExp", "hDevice")
        c_pPoolDesc = struct(pPoolDesc)
        pPool = new("ur_usm_pool_handle_t *")
        r = self.unchecked.urUSMPoolCreateExp(hContext, hDevice, c_pPoolDesc, pPool)
        if r:
            self.expect(r, "urUSMPoolCreateExp")
        pPool = pPool[0]
        if not pPool:
            self.null_result("urUSMPoolCreateExp")
        return pPool

    def urUSMPoolDestroyExp(self, hContext, hDevice, hPool):
        if not hContext:
            self.null("urUSMPoolDestroyExp", "hContext")
        if not hDevice:
            self.null("urUSMPoolDestroyExp", "hDevice")
        if not hPool:
            self.null("urUSMPoolDestroyExp", "hPool")
        r = self.unchecked.urUSMPoolDestroyExp(hContext, hDevice, hPool)
        return self.check(r, "urUSMPoolDestroyExp") if r else self.success

    def urUSMPoolGetDefaultDevicePoolExp(self, hContext, hDevice):
        if not hContext:
            self.null("urUSMPoolGetDefaultDevicePoolExp", "hContext")
        if not hDevice:
            self.null("urUSMPoolGetDefaultDevicePoolExp", "hDevice")
        pPool = new("ur_usm_pool_handle_t *")
        r = self.unchecked.urUSMPoolGetDefaultDevicePoolExp(hContext, hDevice, pPool)
        if r:
            self.expect(r, "urUSMPoolGetDefaultDevicePoolExp")
        pPool = pPool[0]
        if not pPool:
            self.null_result("urUSMPoolGetDefaultDevicePoolExp")
        return pPool

    def urUSMPoolGetInfoExp(self, hPool, propName):
        if not hPool:
            self.null("urUSMPoolGetInfoExp", "hPool")
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
        if not hPool:
            self.null("urUSMPoolSetInfoExp", "hPool")
        c_pPropValue, propSize = data(pPropValue)
        if not propSize:
            self.empty("urUSMPoolSetInfoExp", "pPropValue")
        r = self.unchecked.urUSMPoolSetInfoExp(hPool, propName, c_pPropValue, propSize)
        return self.check(r, "urUSMPoolSetInfoExp") if r else self.success

    def urUSMPoolSetDevicePoolExp(self, hContext, hDevice, hPool):
        if not hContext:
            self.null("urUSMPoolSetDevicePoolExp", "hContext")
        if not hDevice:
            self.null("urUSMPoolSetDevicePoolExp", "hDevice")
        if not hPool:
            self.null("urUSMPoolSetDevicePoolExp", "hPool")
        r = self.unchecked.urUSMPoolSetDevicePoolExp(hContext, hDevice, hPool)
        return self.check(r, "urUSMPoolSetDevicePoolExp") if r else self.success

    def urUSMPoolGetDevicePoolExp(self, hContext, hDevice):
        if not hContext:
            self.null("urUSMPoolGetDevicePoolExp", "hContext")
        if not hDevice:
            self.null("urUSMPoolGetDevicePoolExp", "hDevice")
        pPool = new("ur_usm_pool_handle_t *")
        r = self.unchecked.urUSMPoolGetDevicePoolExp(hContext, hDevice, pPool)
        if r:
            self.expect(r, "urUSMPoolGetDevicePoolExp")
        pPool = pPool[0]
        if not pPool:
            self.null_result("urUSMPoolGetDevicePoolExp")
        return pPool

    def urUSMPoolTrimToExp(self, hContext, hDevice, hPool, minBytesToKeep):
        if not hContext:
            self.null("urUSMPoolTrimToExp", "hContext")
        if not hDevice:
            self.null("urUSMPoolTrimToExp", "hDevice")
        if not hPool:
            self.null("urUSMPoolTrimToExp", "hPool")
        r = self.unchecked.urUSMPoolTrimToExp(hContext, hDevice, hPool, minBytesToKeep)
        return self.check(r, "urUSMPoolTrimToExp") if r else self.success

    def urUSMPitchedAllocExp(self, hContext, hDevice, pUSMDesc, pool, widthInBytes, height, elementSizeBytes):
        if not hContext:
            self.null("urUSMPitchedAllocExp", "hContext")
        if not hDevice:
            self.null("urUSMPitchedAllocExp", "hDevice")
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
        if not hContext:
            self.null("urBindlessImagesUnsampledImageHandleDestroyExp", "hContext")
        if not hDevice:
            self.null("urBindlessImagesUnsampledImageHandleDestroyExp", "hDevice")
        r = self.unchecked.urBindlessImagesUnsampledImageHandleDestroyExp(hContext, hDevice, hImage)
        return self.check(r, "urBindlessImagesUnsampledImageHandleDestroyExp") if r else self.success

    def urBindlessImagesSampledImageHandleDestroyExp(self, hContext, hDevice, hImage):
        if not hContext:
            self.null("urBindlessImagesSampledImageHandleDestroyExp", "hContext")
        if not hDevice:
            self.null("urBindlessImagesSampledImageHandleDestroyExp", "hDevice")
        r = self.unchecked.urBindlessImagesSampledImageHandleDestroyExp(hContext, hDevice, hImage)
        return self.check(r, "urBindlessImagesSampledImageHandleDestroyExp") if r else self.success

    def urBindlessImagesImageAllocateExp(self, hContext, hDevice, pImageFormat, pImageDesc):
        if not hContext:
            self.null("urBindlessImagesImageAllocateExp", "hContext")
        if not hDevice:
            self.null("urBindlessImagesImageAllocateExp", "hDevice")
        c_pImageFormat = struct(pImageFormat)
        c_pImageDesc = struct(pImageDesc)
        phImageMem = new("ur_exp_image_mem_native_handle_t *")
        r = self.unchecked.urBindlessImagesImageAllocateExp(hContext, hDevice, c_pImageFormat, c_pImageDesc, phImageMem)
        if r:
            self.expect(r, "urBindlessImagesImageAllocateExp")
        return phImageMem[0]

    def urBindlessImagesImageFreeExp(self, hContext, hDevice, hImageMem):
        if not hContext:
            self.null("urBindlessImagesImageFreeExp", "hContext")
        if not hDevice:
            self.null("urBindlessImagesImageFreeExp", "hDevice")
        r = self.unchecked.urBindlessImagesImageFreeExp(hContext, hDevice, hImageMem)
        return self.check(r, "urBindlessImagesImageFreeExp") if r else self.success

    def urBindlessImagesUnsampledImageCreateExp(self, hContext, hDevice, hImageMem, pImageFormat, pImageDesc):
        if not hContext:
            self.null("urBindlessImagesUnsampledImageCreateExp", "hContext")
        if not hDevice:
            self.null("urBindlessImagesUnsampledImageCreateExp", "hDevice")
        c_pImageFormat = struct(pImageFormat)
        c_pImageDesc = struct(pImageDesc)
        phImage = new("ur_exp_image_native_handle_t *")
        r = self.unchecked.urBindlessImagesUnsampledImageCreateExp(hContext, hDevice, hImageMem, c_pImageFormat, c_pImageDesc, phImage)
        if r:
            self.expect(r, "urBindlessImagesUnsampledImageCreateExp")
        return phImage[0]

    def urBindlessImagesSampledImageCreateExp(self, hContext, hDevice, hImageMem, pImageFormat, pImageDesc, pSamplerDesc):
        if not hContext:
            self.null("urBindlessImagesSampledImageCreateExp", "hContext")
        if not hDevice:
            self.null("urBindlessImagesSampledImageCreateExp", "hDevice")
        c_pImageFormat = struct(pImageFormat)
        c_pImageDesc = struct(pImageDesc)
        c_pSamplerDesc = struct(pSamplerDesc)
        phImage = new("ur_exp_image_native_handle_t *")
        r = self.unchecked.urBindlessImagesSampledImageCreateExp(hContext, hDevice, hImageMem, c_pImageFormat, c_pImageDesc, c_pSamplerDesc, phImage)
        if r:
            self.expect(r, "urBindlessImagesSampledImageCreateExp")
        return phImage[0]

    def urBindlessImagesImageCopyExp(self, hQueue, pSrc, pDst, pSrcImageDesc, pDstImageDesc, pSrcImageFormat, pDstImageFormat, pCopyRegion, imageCopyFlags, imageCopyInputTypes, phEventWaitList=None, phEvent=None):
        if not hQueue:
            self.null("urBindlessImagesImageCopyExp", "hQueue")
        c_pSrc = self.keep(hQueue, pSrc, False)
        c_pDst = self.keep(hQueue, pDst, True)
        c_pSrcImageDesc = struct(pSrcImageDesc)
        c_pDstImageDesc = struct(pDstImageDesc)
        c_pSrcImageFormat = struct(pSrcImageFormat)
        c_pDstImageFormat = struct(pDstImageFormat)
        c_pCopyRegion = struct(pCopyRegion)
        c_phEventWaitList, numEventsInWaitList = NOTHING if phEventWaitList is None or not len(phEventWaitList) else array("ur_event_handle_t[]", phEventWaitList)
        r = self.unchecked.urBindlessImagesImageCopyExp(hQueue, c_pSrc, c_pDst, c_pSrcImageDesc, c_pDstImageDesc, c_pSrcImageFormat, c_pDstImageFormat, c_pCopyRegion, imageCopyFlags, imageCopyInputTypes, numEventsInWaitList, c_phEventWaitList, NULL if phEvent is None else phEvent)
        return self.check(r, "urBindlessImagesImageCopyExp") if r else self.success

    def urBindlessImagesImageGetInfoExp(self, hContext, hImageMem, propName):
        if not hContext:
            self.null("urBindlessImagesImageGetInfoExp", "hContext")
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
        if not hContext:
            self.null("urBindlessImagesGetImageMemoryHandleTypeSupportExp", "hContext")
        if not hDevice:
            self.null("urBindlessImagesGetImageMemoryHandleTypeSupportExp", "hDevice")
        c_pImageDesc = struct(pImageDesc)
        c_pImageFormat = struct(pImageFormat)
        pSupportedRet = new("ur_bool_t *")
        r = self.unchecked.urBindlessImagesGetImageMemoryHandleTypeSupportExp(hContext, hDevice, c_pImageDesc, c_pImageFormat, imageMemHandleType, pSupportedRet)
        if r:
            self.expect(r, "urBindlessImagesGetImageMemoryHandleTypeSupportExp")
        return bool(pSupportedRet[0])

    def urBindlessImagesGetImageUnsampledHandleSupportExp(self, hContext, hDevice, pImageDesc, pImageFormat, imageMemHandleType):
        if not hContext:
            self.null("urBindlessImagesGetImageUnsampledHandleSupportExp", "hContext")
        if not hDevice:
            self.null("urBindlessImagesGetImageUnsampledHandleSupportExp", "hDevice")
        c_pImageDesc = struct(pImageDesc)
        c_pImageFormat = struct(pImageFormat)
        pSupportedRet = new("ur_bool_t *")
        r = self.unchecked.urBindlessImagesGetImageUnsampledHandleSupportExp(hContext, hDevice, c_pImageDesc, c_pImageFormat, imageMemHandleType, pSupportedRet)
        if r:
            self.expect(r, "urBindlessImagesGetImageUnsampledHandleSupportExp")
        return bool(pSupportedRet[0])

    def urBindlessImagesGetImageSampledHandleSupportExp(self, hContext, hDevice, pImageDesc, pImageFormat, imageMemHandleType):
        if not hContext:
            self.null("urBindlessImagesGetImageSampledHandleSupportExp", "hContext")
        if not hDevice:
            self.null("urBindlessImagesGetImageSampledHandleSupportExp", "hDevice")
        c_pImageDesc = struct(pImageDesc)
        c_pImageFormat = struct(pImageFormat)
        pSupportedRet = new("ur_bool_t *")
        r = self.unchecked.urBindlessImagesGetImageSampledHandleSupportExp(hContext, hDevice, c_pImageDesc, c_pImageFormat, imageMemHandleType, pSupportedRet)
        if r:
            self.expect(r, "urBindlessImagesGetImageSampledHandleSupportExp")
        return bool(pSupportedRet[0])

    def urBindlessImagesMipmapGetLevelExp(self, hContext, hDevice, hImageMem, mipmapLevel):
        if not hContext:
            self.null("urBindlessImagesMipmapGetLevelExp", "hContext")
        if not hDevice:
            self.null("urBindlessImagesMipmapGetLevelExp", "hDevice")
        phImageMem = new("ur_exp_image_mem_native_handle_t *")
        r = self.unchecked.urBindlessImagesMipmapGetLevelExp(hContext, hDevice, hImageMem, mipmapLevel, phImageMem)
        if r:
            self.expect(r, "urBindlessImagesMipmapGetLevelExp")
        return phImageMem[0]

    def urBindlessImagesMipmapFreeExp(self, hContext, hDevice, hMem):
        if not hContext:
            self.null("urBindlessImagesMipmapFreeExp", "hContext")
        if not hDevice:
            self.null("urBindlessImagesMipmapFreeExp", "hDevice")
        r = self.unchecked.urBindlessImagesMipmapFreeExp(hContext, hDevice, hMem)
        return self.check(r, "urBindlessImagesMipmapFreeExp") if r else self.success

    def urBindlessImagesImportExternalMemoryExp(self, hContext, hDevice, size, memHandleType, pExternalMemDesc):
        if not hContext:
            self.null("urBindlessImagesImportExternalMemoryExp", "hContext")
        if not hDevice:
            self.null("urBindlessImagesImportExternalMemoryExp", "hDevice")
        c_pExternalMemDesc = struct(pExternalMemDesc)
        phExternalMem = new("ur_exp_external_mem_handle_t *")
        r = self.unchecked.urBindlessImagesImportExternalMemoryExp(hContext, hDevice, size, memHandleType, c_pExternalMemDesc, phExternalMem)
        if r:
            self.expect(r, "urBindlessImagesImportExternalMemoryExp")
        phExternalMem = phExternalMem[0]
        if not phExternalMem:
            self.null_result("urBindlessImagesImportExternalMemoryExp")
        return phExternalMem

    def urBindlessImagesMapExternalArrayExp(self, hContext, hDevice, pImageFormat, pImageDesc, hExternalMem):
        if not hContext:
            self.null("urBindlessImagesMapExternalArrayExp", "hContext")
        if not hDevice:
            self.null("urBindlessImagesMapExternalArrayExp", "hDevice")
        if not hExternalMem:
            self.null("urBindlessImagesMapExternalArrayExp", "hExternalMem")
        c_pImageFormat = struct(pImageFormat)
        c_pImageDesc = struct(pImageDesc)
        phImageMem = new("ur_exp_image_mem_native_handle_t *")
        r = self.unchecked.urBindlessImagesMapExternalArrayExp(hContext, hDevice, c_pImageFormat, c_pImageDesc, hExternalMem, phImageMem)
        if r:
            self.expect(r, "urBindlessImagesMapExternalArrayExp")
        return phImageMem[0]

    def urBindlessImagesMapExternalLinearMemoryExp(self, hContext, hDevice, offset, size, hExternalMem):
        if not hContext:
            self.null("urBindlessImagesMapExternalLinearMemoryExp", "hContext")
        if not hDevice:
            self.null("urBindlessImagesMapExternalLinearMemoryExp", "hDevice")
        if not hExternalMem:
            self.null("urBindlessImagesMapExternalLinearMemoryExp", "hExternalMem")
        ppRetMem = new("void **")
        r = self.unchecked.urBindlessImagesMapExternalLinearMemoryExp(hContext, hDevice, offset, size, hExternalMem, ppRetMem)
        if r:
            self.expect(r, "urBindlessImagesMapExternalLinearMemoryExp")
        ppRetMem = ppRetMem[0]
        if not ppRetMem:
            self.null_result("urBindlessImagesMapExternalLinearMemoryExp")
        return ppRetMem

    def urBindlessImagesReleaseExternalMemoryExp(self, hContext, hDevice, hExternalMem):
        if not hContext:
            self.null("urBindlessImagesReleaseExternalMemoryExp", "hContext")
        if not hDevice:
            self.null("urBindlessImagesReleaseExternalMemoryExp", "hDevice")
        if not hExternalMem:
            self.null("urBindlessImagesReleaseExternalMemoryExp", "hExternalMem")
        r = self.unchecked.urBindlessImagesReleaseExternalMemoryExp(hContext, hDevice, hExternalMem)
        return self.check(r, "urBindlessImagesReleaseExternalMemoryExp") if r else self.success

    def urBindlessImagesFreeMappedLinearMemoryExp(self, hContext, hDevice, pMem):
        if not hContext:
            self.null("urBindlessImagesFreeMappedLinearMemoryExp", "hContext")
        if not hDevice:
            self.null("urBindlessImagesFreeMappedLinearMemoryExp", "hDevice")
        c_pMem = memory(pMem, True)
        r = self.unchecked.urBindlessImagesFreeMappedLinearMemoryExp(hContext, hDevice, c_pMem)
        return self.check(r, "urBindlessImagesFreeMappedLinearMemoryExp") if r else self.success

    def urBindlessImagesSupportsImportingHandleTypeExp(self, hDevice, memHandleType):
        if not hDevice:
            self.null("urBindlessImagesSupportsImportingHandleTypeExp", "hDevice")
        pSupportedRet = new("ur_bool_t *")
        r = self.unchecked.urBindlessImagesSupportsImportingHandleTypeExp(hDevice, memHandleType, pSupportedRet)
        if r:
            self.expect(r, "urBindlessImagesSupportsImportingHandleTypeExp")
        return bool(pSupportedRet[0])

    def urBindlessImagesImportExternalSemaphoreExp(self, hContext, hDevice, semHandleType, pExternalSemaphoreDesc):
        if not hContext:
            self.null("urBindlessImagesImportExternalSemaphoreExp", "hContext")
        if not hDevice:
            self.null("urBindlessImagesImportExternalSemaphoreExp", "hDevice")
        c_pExternalSemaphoreDesc = struct(pExternalSemaphoreDesc)
        phExternalSemaphore = new("ur_exp_external_semaphore_handle_t *")
        r = self.unchecked.urBindlessImagesImportExternalSemaphoreExp(hContext, hDevice, semHandleType, c_pExternalSemaphoreDesc, phExternalSemaphore)
        if r:
            self.expect(r, "urBindlessImagesImportExternalSemaphoreExp")
        phExternalSemaphore = phExternalSemaphore[0]
        if not phExternalSemaphore:
            self.null_result("urBindlessImagesImportExternalSemaphoreExp")
        return phExternalSemaphore

    def urBindlessImagesReleaseExternalSemaphoreExp(self, hContext, hDevice, hExternalSemaphore):
        if not hContext:
            self.null("urBindlessImagesReleaseExternalSemaphoreExp", "hContext")
        if not hDevice:
            self.null("urBindlessImagesReleaseExternalSemaphoreExp", "hDevice")
        if not hExternalSemaphore:
            self.null("urBindlessImagesReleaseExternalSemaphoreExp", "hExternalSemaphore")
        r = self.unchecked.urBindlessImagesReleaseExternalSemaphoreExp(hContext, hDevice, hExternalSemaphore)
        return self.check(r, "urBindlessImagesReleaseExternalSemaphoreExp") if r else self.success

    def urBindlessImagesWaitExternalSemaphoreExp(self, hQueue, hSemaphore, hasWaitValue, waitValue, phEventWaitList=None, phEvent=None):
        if not hQueue:
            self.null("urBindlessImagesWaitExternalSemaphoreExp", "hQueue")
        if not hSemaphore:
            self.null("urBindlessImagesWaitExternalSemaphoreExp", "hSemaphore")
        c_phEventWaitList, numEventsInWaitList = NOTHING if phEventWaitList is None or not len(phEventWaitList) else array("ur_event_handle_t[]", phEventWaitList)
        r = self.unchecked.urBindlessImagesWaitExternalSemaphoreExp(hQueue, hSemaphore, hasWaitValue, waitValue, numEventsInWaitList, c_phEventWaitList, NULL if phEvent is None else phEvent)
        return self.check(r, "urBindlessImagesWaitExternalSemaphoreExp") if r else self.success

    def urBindlessImagesSignalExternalSemaphoreExp(self, hQueue, hSemaphore, hasSignalValue, signalValue, phEventWaitList=None, phEvent=None):
        if not hQueue:
            self.null("urBindlessImagesSignalExternalSemaphoreExp", "hQueue")
        if not hSemaphore:
            self.null("urBindlessImagesSignalExternalSemaphoreExp", "hSemaphore")
        c_phEventWaitList, numEventsInWaitList = NOTHING if phEventWaitList is None or not len(phEventWaitList) else array("ur_event_handle_t[]", phEventWaitList)
        r = self.unchecked.urBindlessImagesSignalExternalSemaphoreExp(hQueue, hSemaphore, hasSignalValue, signalValue, numEventsInWaitList, c_phEventWaitList, NULL if phEvent is None else phEvent)
        return self.check(r, "urBindlessImagesSignalExternalSemaphoreExp") if r else self.success

    def urCommandBufferCreateExp(self, hContext, hDevice, pCommandBufferDesc):
        if not hContext:
            self.null("urCommandBufferCreateExp", "hContext")
        if not hDevice:
            self.null("urCommandBufferCreateExp", "hDevice")
        c_pCommandBufferDesc = struct(pCommandBufferDesc)
        phCommandBuffer = new("ur_exp_command_buffer_handle_t *")
        r = self.unchecked.urCommandBufferCreateExp(hContext, hDevice, c_pCommandBufferDesc, phCommandBuffer)
        if r:
            self.expect(r, "urCommandBufferCreateExp")
        phCommandBuffer = phCommandBuffer[0]
        if not phCommandBuffer:
            self.null_result("urCommandBufferCreateExp")
        return phCommandBuffer

    def urCommandBufferRetainExp(self, hCommandBuffer):
        if not hCommandBuffer:
            self.null("urCommandBufferRetainExp", "hCommandBuffer")
        r = self.unchecked.urCommandBufferRetainExp(hCommandBuffer)
        return self.check(r, "urCommandBufferRetainExp") if r else self.success

    def urCommandBufferReleaseExp(self, hCommandBuffer):
        if not hCommandBuffer:
            self.null("urCommandBufferReleaseExp", "hCommandBuffer")
        r = self.unchecked.urCommandBufferReleaseExp(hCommandBuffer)
        return self.check(r, "urCommandBufferReleaseExp") if r else self.success

    def urCommandBufferFinalizeExp(self, hCommandBuffer):
        if not hCommandBuffer:
            self.null("urCommandBufferFinalizeExp", "hCommandBuffer")
        r = self.unchecked.urCommandBufferFinalizeExp(hCommandBuffer)
        return self.check(r, "urCommandBufferFinalizeExp") if r else self.success

    def urCommandBufferAppendKernelLaunchExp(self, hCommandBuffer, hKernel, workDim, pGlobalWorkOffset, pGlobalWorkSize, pLocalWorkSize=None, phKernelAlternatives=None, pSyncPointWaitList=None, phEventWaitList=None, phEvent=None, phCommand=None):
        if not hCommandBuffer:
            self.null("urCommandBufferAppendKernelLaunchExp", "hCommandBuffer")
        if not hKernel:
            self.null("urCommandBufferAppendKernelLaunchExp", "hKernel")
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
        r = self.unchecked.urCommandBufferAppendKernelLaunchExp(hCommandBuffer, hKernel, workDim, c_pGlobalWorkOffset, c_pGlobalWorkSize, c_pLocalWorkSize, numKernelAlternatives, c_phKernelAlternatives, numSyncPointsInWaitList, c_pSyncPointWaitList, numEventsInWaitList, c_phEventWaitList, pSyncPoint, NULL if phEvent is None else phEvent, NULL if phCommand is None else phCommand)
        if r:
            self.expect(r, "urCommandBufferAppendKernelLaunchExp")
        return pSyncPoint[0]

    def urCommandBufferAppendKernelLaunchWithArgsExp(self, hCommandBuffer, hKernel, workDim, pGlobalWorkOffset, pGlobalWorkSize, pLocalWorkSize=None, pArgs=None, phKernelAlternatives=None, pSyncPointWaitList=None, phEventWaitList=None, phEvent=None, phCommand=None):
        if not hCommandBuffer:
            self.null("urCommandBufferAppendKernelLaunchWithArgsExp", "hCommandBuffer")
        if not hKernel:
            self.null("urCommandBufferAppendKernelLaunchWithArgsExp", "hKernel")
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
        r = self.unchecked.urCommandBufferAppendKernelLaunchWithArgsExp(hCommandBuffer, hKernel, workDim, c_pGlobalWorkOffset, c_pGlobalWorkSize, c_pLocalWorkSize, numArgs, c_pArgs, numKernelAlternatives, c_phKernelAlternatives, numSyncPointsInWaitList, c_pSyncPointWaitList, numEventsInWaitList, c_phEventWaitList, pSyncPoint, NULL if phEvent is None else phEvent, NULL if phCommand is None else phCommand)
        if r:
            self.expect(r, "urCommandBufferAppendKernelLaunchWithArgsExp")
        return pSyncPoint[0]

    def urCommandBufferAppendUSMMemcpyExp(self, hCommandBuffer, pDst, pSrc, size, pSyncPointWaitList=None, phEventWaitList=None, phEvent=None, phCommand=None):
        if not hCommandBuffer:
            self.null("urCommandBufferAppendUSMMemcpyExp", "hCommandBuffer")
        c_pDst = self.keep(hCommandBuffer, pDst, True)
        c_pSrc = self.keep(hCommandBuffer, pSrc, False)
        c_pSyncPointWaitList, numSyncPointsInWaitList = NOTHING if pSyncPointWaitList is None or not len(pSyncPointWaitList) else array("ur_exp_command_buffer_sync_point_t[]", pSyncPointWaitList)
        c_phEventWaitList, numEventsInWaitList = NOTHING if phEventWaitList is None or not len(phEventWaitList) else array("ur_event_handle_t[]", phEventWaitList)
        pSyncPoint = new("ur_exp_command_buffer_sync_point_t *")
        r = self.unchecked.urCommandBufferAppendUSMMemcpyExp(hCommandBuffer, c_pDst, c_pSrc, size, numSyncPointsInWaitList, c_pSyncPointWaitList, numEventsInWaitList, c_phEventWaitList, pSyncPoint, NULL if phEvent is None else phEvent, NULL if phCommand is None else phCommand)
        if r:
            self.expect(r, "urCommandBufferAppendUSMMemcpyExp")
        return pSyncPoint[0]

    def urCommandBufferAppendUSMFillExp(self, hCommandBuffer, pMemory, pPattern, patternSize, size, pSyncPointWaitList=None, phEventWaitList=None, phEvent=None, phCommand=None):
        if not hCommandBuffer:
            self.null("urCommandBufferAppendUSMFillExp", "hCommandBuffer")
        c_pMemory = self.keep(hCommandBuffer, pMemory, True)
        c_pPattern = self.keep(hCommandBuffer, pPattern, False)
        c_pSyncPointWaitList, numSyncPointsInWaitList = NOTHING if pSyncPointWaitList is None or not len(pSyncPointWaitList) else array("ur_exp_command_buffer_sync_point_t[]", pSyncPointWaitList)
        c_phEventWaitList, numEventsInWaitList = NOTHING if phEventWaitList is None or not len(phEventWaitList) else array("ur_event_handle_t[]", phEventWaitList)
        pSyncPoint = new("ur_exp_command_buffer_sync_point_t *")
        r = self.unchecked.urCommandBufferAppendUSMFillExp(hCommandBuffer, c_pMemory, c_pPattern, patternSize, size, numSyncPointsInWaitList, c_pSyncPointWaitList, numEventsInWaitList, c_phEventWaitList, pSyncPoint, NULL if phEvent is None else phEvent, NULL if phCommand is None else phCommand)
        if r:
            self.expect(r, "urCommandBufferAppendUSMFillExp")
        return pSyncPoint[0]

    def urCommandBufferAppendMemBufferCopyExp(self, hCommandBuffer, hSrcMem, hDstMem, srcOffset, dstOffset, size, pSyncPointWaitList=None, phEventWaitList=None, phEvent=None, phCommand=None):
        if not hCommandBuffer:
            self.null("urCommandBufferAppendMemBufferCopyExp", "hCommandBuffer")
        if not hSrcMem:
            self.null("urCommandBufferAppendMemBufferCopyExp", "hSrcMem")
        if not hDstMem:
            self.null("urCommandBufferAppendMemBufferCopyExp", "hDstMem")
        c_pSyncPointWaitList, numSyncPointsInWaitList = NOTHING if pSyncPointWaitList is None or not len(pSyncPointWaitList) else array("ur_exp_command_buffer_sync_point_t[]", pSyncPointWaitList)
        c_phEventWaitList, numEventsInWaitList = NOTHING if phEventWaitList is None or not len(phEventWaitList) else array("ur_event_handle_t[]", phEventWaitList)
        pSyncPoint = new("ur_exp_command_buffer_sync_point_t *")
        r = self.unchecked.urCommandBufferAppendMemBufferCopyExp(hCommandBuffer, hSrcMem, hDstMem, srcOffset, dstOffset, size, numSyncPointsInWaitList, c_pSyncPointWaitList, numEventsInWaitList, c_phEventWaitList, pSyncPoint, NULL if phEvent is None else phEvent, NULL if phCommand is None else phCommand)
        if r:
            self.expect(r, "urCommandBufferAppendMemBufferCopyExp")
        return pSyncPoint[0]

    def urCommandBufferAppendMemBufferWriteExp(self, hCommandBuffer, hBuffer, offset, size, pSrc, pSyncPointWaitList=None, phEventWaitList=None, phEvent=None, phCommand=None):
        if not hCommandBuffer:
            self.null("urCommandBufferAppendMemBufferWriteExp", "hCommandBuffer")
        if not hBuffer:
            self.null("urCommandBufferAppendMemBufferWriteExp", "hBuffer")
        c_pSrc = self.keep(hCommandBuffer, pSrc, False)
        c_pSyncPointWaitList, numSyncPointsInWaitList = NOTHING if pSyncPointWaitList is None or not len(pSyncPointWaitList) else array("ur_exp_command_buffer_sync_point_t[]", pSyncPointWaitList)
        c_phEventWaitList, numEventsInWaitList = NOTHING if phEventWaitList is None or not len(phEventWaitList) else array("ur_event_handle_t[]", phEventWaitList)
        pSyncPoint = new("ur_exp_command_buffer_sync_point_t *")
        r = self.unchecked.urCommandBufferAppendMemBufferWriteExp(hCommandBuffer, hBuffer, offset, size, c_pSrc, numSyncPointsInWaitList, c_pSyncPointWaitList, numEventsInWaitList, c_phEventWaitList, pSyncPoint, NULL if phEvent is None else phEvent, NULL if phCommand is None else phCommand)
        if r:
            self.expect(r, "urCommandBufferAppendMemBufferWriteExp")
        return pSyncPoint[0]

    def urCommandBufferAppendMemBufferReadExp(self, hCommandBuffer, hBuffer, offset, size, pDst, pSyncPointWaitList=None, phEventWaitList=None, phEvent=None, phCommand=None):
        if not hCommandBuffer:
            self.null("urCommandBufferAppendMemBufferReadExp", "hCommandBuffer")
        if not hBuffer:
            self.null("urCommandBufferAppendMemBufferReadExp", "hBuffer")
        c_pDst = self.keep(hCommandBuffer, pDst, True)
        c_pSyncPointWaitList, numSyncPointsInWaitList = NOTHING if pSyncPointWaitList is None or not len(pSyncPointWaitList) else array("ur_exp_command_buffer_sync_point_t[]", pSyncPointWaitList)
        c_phEventWaitList, numEventsInWaitList = NOTHING if phEventWaitList is None or not len(phEventWaitList) else array("ur_event_handle_t[]", phEventWaitList)
        pSyncPoint = new("ur_exp_command_buffer_sync_point_t *")
        r = self.unchecked.urCommandBufferAppendMemBufferReadExp(hCommandBuffer, hBuffer, offset, size, c_pDst, numSyncPointsInWaitList, c_pSyncPointWaitList, numEventsInWaitList, c_phEventWaitList, pSyncPoint, NULL if phEvent is None else phEvent, NULL if phCommand is None else phCommand)
        if r:
            self.expect(r, "urCommandBufferAppendMemBufferReadExp")
        return pSyncPoint[0]

    def urCommandBufferAppendMemBufferCopyRectExp(self, hCommandBuffer, hSrcMem, hDstMem, srcOrigin, dstOrigin, region, srcRowPitch, srcSlicePitch, dstRowPitch, dstSlicePitch, pSyncPointWaitList=None, phEventWaitList=None, phEvent=None, phCommand=None):
        if not hCommandBuffer:
            self.null("urCommandBufferAppendMemBufferCopyRectExp", "hCommandBuffer")
        if not hSrcMem:
            self.null("urCommandBufferAppendMemBufferCopyRectExp", "hSrcMem")
        if not hDstMem:
            self.null("urCommandBufferAppendMemBufferCopyRectExp", "hDstMem")
        c_srcOrigin = value(srcOrigin, T.ur_rect_offset_t)
        c_dstOrigin = value(dstOrigin, T.ur_rect_offset_t)
        c_region = value(region, T.ur_rect_region_t)
        c_pSyncPointWaitList, numSyncPointsInWaitList = NOTHING if pSyncPointWaitList is None or not len(pSyncPointWaitList) else array("ur_exp_command_buffer_sync_point_t[]", pSyncPointWaitList)
        c_phEventWaitList, numEventsInWaitList = NOTHING if phEventWaitList is None or not len(phEventWaitList) else array("ur_event_handle_t[]", phEventWaitList)
        pSyncPoint = new("ur_exp_command_buffer_sync_point_t *")
        r = self.unchecked.urCommandBufferAppendMemBufferCopyRectExp(hCommandBuffer, hSrcMem, hDstMem, c_srcOrigin, c_dstOrigin, c_region, srcRowPitch, srcSlicePitch, dstRowPitch, dstSlicePitch, numSyncPointsInWaitList, c_pSyncPointWaitList, numEventsInWaitList, c_phEventWaitList, pSyncPoint, NULL if phEvent is None else phEvent, NULL if phCommand is None else phCommand)
        if r:
            self.expect(r, "urCommandBufferAppendMemBufferCopyRectExp")
        return pSyncPoint[0]

    def urCommandBufferAppendMemBufferWriteRectExp(self, hCommandBuffer, hBuffer, bufferOffset, hostOffset, region, bufferRowPitch, bufferSlicePitch, hostRowPitch, hostSlicePitch, pSrc, pSyncPointWaitList=None, phEventWaitList=None, phEvent=None, phCommand=None):
        if not hCommandBuffer:
            self.null("urCommandBufferAppendMemBufferWriteRectExp", "hCommandBuffer")
        if not hBuffer:
            self.null("urCommandBufferAppendMemBufferWriteRectExp", "hBuffer")
        c_bufferOffset = value(bufferOffset, T.ur_rect_offset_t)
        c_hostOffset = value(hostOffset, T.ur_rect_offset_t)
        c_region = value(region, T.ur_rect_region_t)
        c_pSrc = self.keep(hCommandBuffer, pSrc, False)
        c_pSyncPointWaitList, numSyncPointsInWaitList = NOTHING if pSyncPointWaitList is None or not len(pSyncPointWaitList) else array("ur_exp_command_buffer_sync_point_t[]", pSyncPointWaitList)
        c_phEventWaitList, numEventsInWaitList = NOTHING if phEventWaitList is None or not len(phEventWaitList) else array("ur_event_handle_t[]", phEventWaitList)
        pSyncPoint = new("ur_exp_command_buffer_sync_point_t *")
        r = self.unchecked.urCommandBufferAppendMemBufferWriteRectExp(hCommandBuffer, hBuffer, c_bufferOffset, c_hostOffset, c_region, bufferRowPitch, bufferSlicePitch, hostRowPitch, hostSlicePitch, c_pSrc, numSyncPointsInWaitList, c_pSyncPointWaitList, numEventsInWaitList, c_phEventWaitList, pSyncPoint, NULL if phEvent is None else phEvent, NULL if phCommand is None else phCommand)
        if r:
            self.expect(r, "urCommandBufferAppendMemBufferWriteRectExp")
        return pSyncPoint[0]

    def urCommandBufferAppendMemBufferReadRectExp(self, hCommandBuffer, hBuffer, bufferOffset, hostOffset, region, bufferRowPitch, bufferSlicePitch, hostRowPitch, hostSlicePitch, pDst, pSyncPointWaitList=None, phEventWaitList=None, phEvent=None, phCommand=None):
        if not hCommandBuffer:
            self.null("urCommandBufferAppendMemBufferReadRectExp", "hCommandBuffer")
        if not hBuffer:
            self.null("urCommandBufferAppendMemBufferReadRectExp", "hBuffer")
        c_bufferOffset = value(bufferOffset, T.ur_rect_offset_t)
        c_hostOffset = value(hostOffset, T.ur_rect_offset_t)
        c_region = value(region, T.ur_rect_region_t)
        c_pDst = self.keep(hCommandBuffer, pDst, True)
        c_pSyncPointWaitList, numSyncPointsInWaitList = NOTHING if pSyncPointWaitList is None or not len(pSyncPointWaitList) else array("ur_exp_command_buffer_sync_point_t[]", pSyncPointWaitList)
        c_phEventWaitList, numEventsInWaitList = NOTHING if phEventWaitList is None or not len(phEventWaitList) else array("ur_event_handle_t[]", phEventWaitList)
        pSyncPoint = new("ur_exp_command_buffer_sync_point_t *")
        r = self.unchecked.urCommandBufferAppendMemBufferReadRectExp(hCommandBuffer, hBuffer, c_bufferOffset, c_hostOffset, c_region, bufferRowPitch, bufferSlicePitch, hostRowPitch, hostSlicePitch, c_pDst, numSyncPointsInWaitList, c_pSyncPointWaitList, numEventsInWaitList, c_phEventWaitList, pSyncPoint, NULL if phEvent is None else phEvent, NULL if phCommand is None else phCommand)
        if r:
            self.expect(r, "urCommandBufferAppendMemBufferReadRectExp")
        return pSyncPoint[0]

    def urCommandBufferAppendMemBufferFillExp(self, hCommandBuffer, hBuffer, pPattern, patternSize, offset, size, pSyncPointWaitList=None, phEventWaitList=None, phEvent=None, phCommand=None):
        if not hCommandBuffer:
            self.null("urCommandBufferAppendMemBufferFillExp", "hCommandBuffer")
        if not hBuffer:
            self.null("urCommandBufferAppendMemBufferFillExp", "hBuffer")
        c_pPattern = self.keep(hCommandBuffer, pPattern, False)
        c_pSyncPointWaitList, numSyncPointsInWaitList = NOTHING if pSyncPointWaitList is None or not len(pSyncPointWaitList) else array("ur_exp_command_buffer_sync_point_t[]", pSyncPointWaitList)
        c_phEventWaitList, numEventsInWaitList = NOTHING if phEventWaitList is None or not len(phEventWaitList) else array("ur_event_handle_t[]", phEventWaitList)
        pSyncPoint = new("ur_exp_command_buffer_sync_point_t *")
        r = self.unchecked.urCommandBufferAppendMemBufferFillExp(hCommandBuffer, hBuffer, c_pPattern, patternSize, offset, size, numSyncPointsInWaitList, c_pSyncPointWaitList, numEventsInWaitList, c_phEventWaitList, pSyncPoint, NULL if phEvent is None else phEvent, NULL if phCommand is None else phCommand)
        if r:
            self.expect(r, "urCommandBufferAppendMemBufferFillExp")
        return pSyncPoint[0]

    def urCommandBufferAppendUSMPrefetchExp(self, hCommandBuffer, pMemory, size, flags, pSyncPointWaitList=None, phEventWaitList=None, phEvent=None, phCommand=None):
        if not hCommandBuffer:
            self.null("urCommandBufferAppendUSMPrefetchExp", "hCommandBuffer")
        c_pMemory = self.keep(hCommandBuffer, pMemory, False)
        c_pSyncPointWaitList, numSyncPointsInWaitList = NOTHING if pSyncPointWaitList is None or not len(pSyncPointWaitList) else array("ur_exp_command_buffer_sync_point_t[]", pSyncPointWaitList)
        c_phEventWaitList, numEventsInWaitList = NOTHING if phEventWaitList is None or not len(phEventWaitList) else array("ur_event_handle_t[]", phEventWaitList)
        pSyncPoint = new("ur_exp_command_buffer_sync_point_t *")
        r = self.unchecked.urCommandBufferAppendUSMPrefetchExp(hCommandBuffer, c_pMemory, size, flags, numSyncPointsInWaitList, c_pSyncPointWaitList, numEventsInWaitList, c_phEventWaitList, pSyncPoint, NULL if phEvent is None else phEvent, NULL if phCommand is None else phCommand)
        if r:
            self.expect(r, "urCommandBufferAppendUSMPrefetchExp")
        return pSyncPoint[0]

    def urCommandBufferAppendUSMAdviseExp(self, hCommandBuffer, pMemory, size, advice, pSyncPointWaitList=None, phEventWaitList=None, phEvent=None, phCommand=None):
        if not hCommandBuffer:
            self.null("urCommandBufferAppendUSMAdviseExp", "hCommandBuffer")
        c_pMemory = self.keep(hCommandBuffer, pMemory, False)
        c_pSyncPointWaitList, numSyncPointsInWaitList = NOTHING if pSyncPointWaitList is None or not len(pSyncPointWaitList) else array("ur_exp_command_buffer_sync_point_t[]", pSyncPointWaitList)
        c_phEventWaitList, numEventsInWaitList = NOTHING if phEventWaitList is None or not len(phEventWaitList) else array("ur_event_handle_t[]", phEventWaitList)
        pSyncPoint = new("ur_exp_command_buffer_sync_point_t *")
        r = self.unchecked.urCommandBufferAppendUSMAdviseExp(hCommandBuffer, c_pMemory, size, advice, numSyncPointsInWaitList, c_pSyncPointWaitList, numEventsInWaitList, c_phEventWaitList, pSyncPoint, NULL if phEvent is None else phEvent, NULL if phCommand is None else phCommand)
        if r:
            self.expect(r, "urCommandBufferAppendUSMAdviseExp")
        return pSyncPoint[0]

    def urCommandBufferAppendNativeCommandExp(self, hCommandBuffer, pfnNativeCommand, pData=None, hChildCommandBuffer=None, pSyncPointWaitList=None):
        if not hCommandBuffer:
            self.null("urCommandBufferAppendNativeCommandExp", "hCommandBuffer")
        c_pfnNativeCommand = self.keep(hCommandBuffer, pfnNativeCommand or NULL, False)
        c_pData = NULL if pData is None else self.keep(hCommandBuffer, pData, True)
        c_pSyncPointWaitList, numSyncPointsInWaitList = NOTHING if pSyncPointWaitList is None or not len(pSyncPointWaitList) else array("ur_exp_command_buffer_sync_point_t[]", pSyncPointWaitList)
        pSyncPoint = new("ur_exp_command_buffer_sync_point_t *")
        r = self.unchecked.urCommandBufferAppendNativeCommandExp(hCommandBuffer, pfnNativeCommand or NULL, c_pData, hChildCommandBuffer or NULL, numSyncPointsInWaitList, c_pSyncPointWaitList, pSyncPoint)
        if r:
            self.expect(r, "urCommandBufferAppendNativeCommandExp")
        return pSyncPoint[0]

    def urEnqueueCommandBufferExp(self, hQueue, hCommandBuffer, phEventWaitList=None, phEvent=None):
        if not hQueue:
            self.null("urEnqueueCommandBufferExp", "hQueue")
        if not hCommandBuffer:
            self.null("urEnqueueCommandBufferExp", "hCommandBuffer")
        c_phEventWaitList, numEventsInWaitList = NOTHING if phEventWaitList is None or not len(phEventWaitList) else array("ur_event_handle_t[]", phEventWaitList)
        r = self.unchecked.urEnqueueCommandBufferExp(hQueue, hCommandBuffer, numEventsInWaitList, c_phEventWaitList, NULL if phEvent is None else phEvent)
        return self.check(r, "urEnqueueCommandBufferExp") if r else self.success

    def urCommandBufferUpdateKernelLaunchExp(self, hCommandBuffer, pUpdateKernelLaunch):
        if not hCommandBuffer:
            self.null("urCommandBufferUpdateKernelLaunchExp", "hCommandBuffer")
        c_pUpdateKernelLaunch, numKernelUpdates = structs(T.ur_exp_command_buffer_update_kernel_launch_desc_t, pUpdateKernelLaunch)
        if not numKernelUpdates:
            self.empty("urCommandBufferUpdateKernelLaunchExp", "pUpdateKernelLaunch")
        r = self.unchecked.urCommandBufferUpdateKernelLaunchExp(hCommandBuffer, numKernelUpdates, c_pUpdateKernelLaunch)
        return self.check(r, "urCommandBufferUpdateKernelLaunchExp") if r else self.success

    def urCommandBufferUpdateSignalEventExp(self, hCommand):
        if not hCommand:
            self.null("urCommandBufferUpdateSignalEventExp", "hCommand")
        phSignalEvent = new("ur_event_handle_t *")
        r = self.unchecked.urCommandBufferUpdateSignalEventExp(hCommand, phSignalEvent)
        if r:
            self.expect(r, "urCommandBufferUpdateSignalEventExp")
        phSignalEvent = phSignalEvent[0]
        if not phSignalEvent:
            self.null_result("urCommandBufferUpdateSignalEventExp")
        return phSignalEvent

    def urCommandBufferUpdateWaitEventsExp(self, hCommand, phEventWaitList=None):
        if not hCommand:
            self.null("urCommandBufferUpdateWaitEventsExp", "hCommand")
        c_phEventWaitList, numEventsInWaitList = NOTHING if phEventWaitList is None or not len(phEventWaitList) else array("ur_event_handle_t[]", phEventWaitList)
        r = self.unchecked.urCommandBufferUpdateWaitEventsExp(hCommand, numEventsInWaitList, c_phEventWaitList)
        return self.check(r, "urCommandBufferUpdateWaitEventsExp") if r else self.success

    def urCommandBufferGetInfoExp(self, hCommandBuffer, propName):
        if not hCommandBuffer:
            self.null("urCommandBufferGetInfoExp", "hCommandBuffer")
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
        if not hCommandBuffer:
            self.null("urCommandBufferGetNativeHandleExp", "hCommandBuffer")
        phNativeCommandBuffer = new("ur_native_handle_t *")
        r = self.unchecked.urCommandBufferGetNativeHandleExp(hCommandBuffer, phNativeCommandBuffer)
        if r:
            self.expect(r, "urCommandBufferGetNativeHandleExp")
        return phNativeCommandBuffer[0]

    def urDeviceWaitExp(self, hDevice):
        if not hDevice:
            self.null("urDeviceWaitExp", "hDevice")
        r = self.unchecked.urDeviceWaitExp(hDevice)
        return self.check(r, "urDeviceWaitExp") if r else self.success

    def urProgramDynamicLinkExp(self, hContext, phPrograms):
        if not hContext:
            self.null("urProgramDynamicLinkExp", "hContext")
        c_phPrograms, count = array("ur_program_handle_t[]", phPrograms)
        if not count:
            self.empty("urProgramDynamicLinkExp", "phPrograms")
        r = self.unchecked.urProgramDynamicLinkExp(hContext, count, c_phPrograms)
        return self.check(r, "urProgramDynamicLinkExp") if r else self.success

    def urEnqueueKernelLaunchWithArgsExp(self, hQueue, hKernel, workDim, pGlobalWorkOffset, pGlobalWorkSize, pLocalWorkSize=None, pArgs=None, launchPropList=None, phEventWaitList=None, phEvent=None):
        if not hQueue:
            self.null("urEnqueueKernelLaunchWithArgsExp", "hQueue")
        if not hKernel:
            self.null("urEnqueueKernelLaunchWithArgsExp", "hKernel")
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
        r = self.unchecked.urEnqueueKernelLaunchWithArgsExp(hQueue, hKernel, workDim, c_pGlobalWorkOffset, c_pGlobalWorkSize, c_pLocalWorkSize, numArgs, c_pArgs, c_launchPropList, numEventsInWaitList, c_phEventWaitList, NULL if phEvent is None else phEvent)
        return self.check(r, "urEnqueueKernelLaunchWithArgsExp") if r else self.success

    def urEnqueueTimestampRecordingExp(self, hQueue, blocking, phEventWaitList=None):
        if not hQueue:
            self.null("urEnqueueTimestampRecordingExp", "hQueue")
        c_phEventWaitList, numEventsInWaitList = NOTHING if phEventWaitList is None or not len(phEventWaitList) else array("ur_event_handle_t[]", phEventWaitList)
        phEvent = new("ur_event_handle_t *")
        r = self.unchecked.urEnqueueTimestampRecordingExp(hQueue, blocking, numEventsInWaitList, c_phEventWaitList, phEvent)
        if r:
            self.expect(r, "urEnqueueTimestampRecordingExp")
        phEvent = phEvent[0]
        if not phEvent:
            self.null_result("urEnqueueTimestampRecordingExp")
        return phEvent

    def urGraphCreateExp(self, hContext):
        if not hContext:
            self.null("urGraphCreateExp", "hContext")
        phGraph = new("ur_exp_graph_handle_t *")
        r = self.unchecked.urGraphCreateExp(hContext, phGraph)
        if r:
            self.expect(r, "urGraphCreateExp")
        phGraph = phGraph[0]
        if not phGraph:
            self.null_result("urGraphCreateExp")
        return phGraph

    def urQueueBeginGraphCaptureExp(self, hQueue):
        if not hQueue:
            self.null("urQueueBeginGraphCaptureExp", "hQueue")
        r = self.unchecked.urQueueBeginGraphCaptureExp(hQueue)
        return self.check(r, "urQueueBeginGraphCaptureExp") if r else self.success

    def urQueueBeginCaptureIntoGraphExp(self, hQueue, hGraph):
        if not hQueue:
            self.null("urQueueBeginCaptureIntoGraphExp", "hQueue")
        if not hGraph:
            self.null("urQueueBeginCaptureIntoGraphExp", "hGraph")
        r = self.unchecked.urQueueBeginCaptureIntoGraphExp(hQueue, hGraph)
        return self.check(r, "urQueueBeginCaptureIntoGraphExp") if r else self.success

    def urQueueEndGraphCaptureExp(self, hQueue):
        if not hQueue:
            self.null("urQueueEndGraphCaptureExp", "hQueue")
        phGraph = new("ur_exp_graph_handle_t *")
        r = self.unchecked.urQueueEndGraphCaptureExp(hQueue, phGraph)
        if r:
            self.expect(r, "urQueueEndGraphCaptureExp")
        phGraph = phGraph[0]
        if not phGraph:
            self.null_result("urQueueEndGraphCaptureExp")
        return phGraph

    def urGraphInstantiateGraphExp(self, hGraph):
        if not hGraph:
            self.null("urGraphInstantiateGraphExp", "hGraph")
        phExecGraph = new("ur_exp_executable_graph_handle_t *")
        r = self.unchecked.urGraphInstantiateGraphExp(hGraph, phExecGraph)
        if r:
            self.expect(r, "urGraphInstantiateGraphExp")
        phExecGraph = phExecGraph[0]
        if not phExecGraph:
            self.null_result("urGraphInstantiateGraphExp")
        return phExecGraph

    def urEnqueueGraphExp(self, hQueue, hGraph, phEventWaitList=None, phEvent=None):
        if not hQueue:
            self.null("urEnqueueGraphExp", "hQueue")
        if not hGraph:
            self.null("urEnqueueGraphExp", "hGraph")
        c_phEventWaitList, numEventsInWaitList = NOTHING if phEventWaitList is None or not len(phEventWaitList) else array("ur_event_handle_t[]", phEventWaitList)
        r = self.unchecked.urEnqueueGraphExp(hQueue, hGraph, numEventsInWaitList, c_phEventWaitList, NULL if phEvent is None else phEvent)
        return self.check(r, "urEnqueueGraphExp") if r else self.success

    def urGraphDestroyExp(self, hGraph):
        if not hGraph:
            self.null("urGraphDestroyExp", "hGraph")
        kept = self.take(hGraph)
        r = self.unchecked.urGraphDestroyExp(hGraph)
        if r:
            self.put_back(hGraph, kept)
        return self.check(r, "urGraphDestroyExp") if r else self.success

    def urGraphExecutableGraphDestroyExp(self, hExecutableGraph):
        if not hExecutableGraph:
            self.null("urGraphExecutableGraphDestroyExp", "hExecutableGraph")
        r = self.unchecked.urGraphExecutableGraphDestroyExp(hExecutableGraph)
        return self.check(r, "urGraphExecutableGraphDestroyExp") if r else self.success

    def urQueueIsGraphCaptureEnabledExp(self, hQueue):
        if not hQueue:
            self.null("urQueueIsGraphCaptureEnabledExp", "hQueue")
        pResult = new("bool *")
        r = self.unchecked.urQueueIsGraphCaptureEnabledExp(hQueue, pResult)
        if r:
            self.expect(r, "urQueueIsGraphCaptureEnabledExp")
        return pResult[0]

    def urQueueGetGraphExp(self, hQueue):
        if not hQueue:
            self.null("urQueueGetGraphExp", "hQueue")
        phGraph = new("ur_exp_graph_handle_t *")
        r = self.unchecked.urQueueGetGraphExp(hQueue, phGraph)
        if r:
            self.expect(r, "urQueueGetGraphExp")
        return phGraph[0]

    def urGraphIsEmptyExp(self, hGraph):
        if not hGraph:
            self.null("urGraphIsEmptyExp", "hGraph")
        pResult = new("bool *")
        r = self.unchecked.urGraphIsEmptyExp(hGraph, pResult)
        if r:
            self.expect(r, "urGraphIsEmptyExp")
        return pResult[0]

    def urGraphGetIdExp(self, hGraph):
        if not hGraph:
            self.null("urGraphGetIdExp", "hGraph")
        pGraphId = new("uint64_t *")
        r = self.unchecked.urGraphGetIdExp(hGraph, pGraphId)
        if r:
            self.expect(r, "urGraphGetIdExp")
        return pGraphId[0]

    def urGraphSetDestructionCallbackExp(self, hGraph, pfnCallback, pUserData=None):
        if not hGraph:
            self.null("urGraphSetDestructionCallbackExp", "hGraph")
        c_pfnCallback = self.keep(hGraph, pfnCallback or NULL, False)
        c_pUserData = NULL if pUserData is None else self.keep(hGraph, pUserData, True)
        r = self.unchecked.urGraphSetDestructionCallbackExp(hGraph, pfnCallback or NULL, c_pUserData)
        return self.check(r, "urGraphSetDestructionCallbackExp") if r else self.success

    def urGraphDumpContentsExp(self, hGraph, filePath):
        if not hGraph:
            self.null("urGraphDumpContentsExp", "hGraph")
        c_filePath = text(filePath)
        r = self.unchecked.urGraphDumpContentsExp(hGraph, c_filePath)
        return self.check(r, "urGraphDumpContentsExp") if r else self.success

    def urGraphGetNativeHandleExp(self, hGraph):
        if not hGraph:
            self.null("urGraphGetNativeHandleExp", "hGraph")
        phNativeGraph = new("ur_native_handle_t *")
        r = self.unchecked.urGraphGetNativeHandleExp(hGraph, phNativeGraph)
        if r:
            self.expect(r, "urGraphGetNativeHandleExp")
        return phNativeGraph[0]

    def urGraphExecutableGraphGetNativeHandleExp(self, hExecutableGraph):
        if not hExecutableGraph:
            self.null("urGraphExecutableGraphGetNativeHandleExp", "hExecutableGraph")
        phNativeExecutableGraph = new("ur_native_handle_t *")
        r = self.unchecked.urGraphExecutableGraphGetNativeHandleExp(hExecutableGraph, phNativeExecutableGraph)
        if r:
            self.expect(r, "urGraphExecutableGraphGetNativeHandleExp")
        return phNativeExecutableGraph[0]

    def urEnqueueHostTaskExp(self, hQueue, pfnHostTask, data=None, pProperties=None, phEventWaitList=None, phEvent=None):
        if not hQueue:
            self.null("urEnqueueHostTaskExp", "hQueue")
        c_pfnHostTask = self.keep(hQueue, pfnHostTask or NULL, False)
        c_data = NULL if data is None else self.keep(hQueue, data, True)
        c_pProperties = NULL if pProperties is None else struct(pProperties)
        c_phEventWaitList, numEventsInWaitList = NOTHING if phEventWaitList is None or not len(phEventWaitList) else array("ur_event_handle_t[]", phEventWaitList)
        r = self.unchecked.urEnqueueHostTaskExp(hQueue, pfnHostTask or NULL, c_data, c_pProperties, numEventsInWaitList, c_phEventWaitList, NULL if phEvent is None else phEvent)
        return self.check(r, "urEnqueueHostTaskExp") if r else self.success

    def urIPCGetMemHandleExp(self, hContext, pMem):
        if not hContext:
            self.null("urIPCGetMemHandleExp", "hContext")
        c_pMem = memory(pMem, True)
        ppIPCMemHandleData = new("void **")
        pIPCMemHandleDataSizeRet = new("size_t *")
        r = self.unchecked.urIPCGetMemHandleExp(hContext, c_pMem, ppIPCMemHandleData, pIPCMemHandleDataSizeRet)
        if r:
            self.expect(r, "urIPCGetMemHandleExp")
        return ppIPCMemHandleData[0], pIPCMemHandleDataSizeRet[0]

    def urIPCPutMemHandleExp(self, hContext, pIPCMemHandleData):
        if not hContext:
            self.null("urIPCPutMemHandleExp", "hContext")
        c_pIPCMemHandleData = memory(pIPCMemHandleData, True)
        r = self.unchecked.urIPCPutMemHandleExp(hContext, c_pIPCMemHandleData)
        return self.check(r, "urIPCPutMemHandleExp") if r else self.success

    def urIPCOpenMemHandleExp(self, hContext, hDevice, pIPCMemHandleData):
        if not hContext:
            self.null("urIPCOpenMemHandleExp", "hContext")
        if not hDevice:
            self.null("urIPCOpenMemHandleExp", "hDevice")
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
        if not hContext:
            self.null("urIPCCloseMemHandleExp", "hContext")
        c_pMem = memory(pMem, True)
        r = self.unchecked.urIPCCloseMemHandleExp(hContext, c_pMem)
        return self.check(r, "urIPCCloseMemHandleExp") if r else self.success

    def urIPCGetPhysMemHandleExp(self, hContext, hPhysMem):
        if not hContext:
            self.null("urIPCGetPhysMemHandleExp", "hContext")
        if not hPhysMem:
            self.null("urIPCGetPhysMemHandleExp", "hPhysMem")
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
        if not hContext:
            self.null("urIPCPutPhysMemHandleExp", "hContext")
        c_pIPCPhysMemHandleData = memory(pIPCPhysMemHandleData, False)
        r = self.unchecked.urIPCPutPhysMemHandleExp(hContext, c_pIPCPhysMemHandleData)
        return self.check(r, "urIPCPutPhysMemHandleExp") if r else self.success

    def urIPCOpenPhysMemHandleExp(self, hContext, hDevice, pIPCPhysMemHandleData):
        if not hContext:
            self.null("urIPCOpenPhysMemHandleExp", "hContext")
        if not hDevice:
            self.null("urIPCOpenPhysMemHandleExp", "hDevice")
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
        return phPhysMem

    def urIPCClosePhysMemHandleExp(self, hContext, hPhysMem):
        if not hContext:
            self.null("urIPCClosePhysMemHandleExp", "hContext")
        if not hPhysMem:
            self.null("urIPCClosePhysMemHandleExp", "hPhysMem")
        r = self.unchecked.urIPCClosePhysMemHandleExp(hContext, hPhysMem)
        return self.check(r, "urIPCClosePhysMemHandleExp") if r else self.success

    def urIPCGetEventHandleExp(self, hEvent):
        if not hEvent:
            self.null("urIPCGetEventHandleExp", "hEvent")
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
        if not hContext:
            self.null("urIPCPutEventHandleExp", "hContext")
        c_pIPCEventHandleData = memory(pIPCEventHandleData, True)
        r = self.unchecked.urIPCPutEventHandleExp(hContext, c_pIPCEventHandleData)
        return self.check(r, "urIPCPutEventHandleExp") if r else self.success

    def urIPCOpenEventHandleExp(self, hContext, pIPCEventHandleData):
        if not hContext:
            self.null("urIPCOpenEventHandleExp", "hContext")
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
        return phEvent

    def urEnqueueEventsWaitWithBarrierExt(self, hQueue, pProperties=None, phEventWaitList=None, phEvent=None):
        if not hQueue:
            self.null("urEnqueueEventsWaitWithBarrierExt", "hQueue")
        c_pProperties = NULL if pProperties is None else struct(pProperties)
        c_phEventWaitList, numEventsInWaitList = NOTHING if phEventWaitList is None or not len(phEventWaitList) else array("ur_event_handle_t[]", phEventWaitList)
        r = self.unchecked.urEnqueueEventsWaitWithBarrierExt(hQueue, c_pProperties, numEventsInWaitList, c_phEventWaitList, NULL if phEvent is None else phEvent)
        return self.check(r, "urEnqueueEventsWaitWithBarrierExt") if r else self.success

    def urMemoryExportAllocExportableMemoryExp(self, hContext, hDevice, alignment, size, handleTypeToExport):
        if not hContext:
            self.null("urMemoryExportAllocExportableMemoryExp", "hContext")
        if not hDevice:
            self.null("urMemoryExportAllocExportableMemoryExp", "hDevice")
        ppMem = new("void **")
        r = self.unchecked.urMemoryExportAllocExportableMemoryExp(hContext, hDevice, alignment, size, handleTypeToExport, ppMem)
        if r:
            self.expect(r, "urMemoryExportAllocExportableMemoryExp")
        ppMem = ppMem[0]
        if not ppMem:
            self.null_result("urMemoryExportAllocExportableMemoryExp")
        return ppMem

    def urMemoryExportFreeExportableMemoryExp(self, hContext, hDevice, pMem):
        if not hContext:
            self.null("urMemoryExportFreeExportableMemoryExp", "hContext")
        if not hDevice:
            self.null("urMemoryExportFreeExportableMemoryExp", "hDevice")
        c_pMem = memory(pMem, True)
        r = self.unchecked.urMemoryExportFreeExportableMemoryExp(hContext, hDevice, c_pMem)
        return self.check(r, "urMemoryExportFreeExportableMemoryExp") if r else self.success

    def urMemoryExportExportMemoryHandleExp(self, hContext, hDevice, handleTypeToExport, pMem, pMemHandleRet):
        if not hContext:
            self.null("urMemoryExportExportMemoryHandleExp", "hContext")
        if not hDevice:
            self.null("urMemoryExportExportMemoryHandleExp", "hDevice")
        c_pMem = memory(pMem, True)
        c_pMemHandleRet = memory(pMemHandleRet, True)
        r = self.unchecked.urMemoryExportExportMemoryHandleExp(hContext, hDevice, handleTypeToExport, c_pMem, c_pMemHandleRet)
        return self.check(r, "urMemoryExportExportMemoryHandleExp") if r else self.success

    def urProgramBuildExp(self, hProgram, phDevices, flags, pOptions=None):
        if not hProgram:
            self.null("urProgramBuildExp", "hProgram")
        c_phDevices, numDevices = array("ur_device_handle_t[]", phDevices)
        if not numDevices:
            self.empty("urProgramBuildExp", "phDevices")
        c_pOptions = NULL if pOptions is None else text(pOptions)
        r = self.unchecked.urProgramBuildExp(hProgram, numDevices, c_phDevices, flags, c_pOptions)
        return self.check(r, "urProgramBuildExp", self.program_log(hProgram)) if r else self.success

    def urProgramCompileExp(self, hProgram, phDevices, flags, pOptions=None):
        if not hProgram:
            self.null("urProgramCompileExp", "hProgram")
        c_phDevices, numDevices = array("ur_device_handle_t[]", phDevices)
        if not numDevices:
            self.empty("urProgramCompileExp", "phDevices")
        c_pOptions = NULL if pOptions is None else text(pOptions)
        r = self.unchecked.urProgramCompileExp(hProgram, numDevices, c_phDevices, flags, c_pOptions)
        return self.check(r, "urProgramCompileExp", self.program_log(hProgram)) if r else self.success

    def urProgramLinkExp(self, hContext, phDevices, flags, phPrograms, pOptions=None):
        if not hContext:
            self.null("urProgramLinkExp", "hContext")
        c_phDevices, numDevices = array("ur_device_handle_t[]", phDevices)
        if not numDevices:
            self.empty("urProgramLinkExp", "phDevices")
        c_phPrograms, count = array("ur_program_handle_t[]", phPrograms)
        if not count:
            self.empty("urProgramLinkExp", "phPrograms")
        c_pOptions = NULL if pOptions is None else text(pOptions)
        phProgram = new("ur_program_handle_t *")
        r = self.unchecked.urProgramLinkExp(hContext, numDevices, c_phDevices, flags, count, c_phPrograms, c_pOptions, phProgram)
        if r:
            self.expect(r, "urProgramLinkExp", self.program_log(phProgram[0], release=True))
        phProgram = phProgram[0]
        if not phProgram:
            self.null_result("urProgramLinkExp")
        return phProgram

    def urEnqueueNativeCommandExp(self, hQueue, pfnNativeEnqueue, data=None, phMemList=None, pProperties=None, phEventWaitList=None, phEvent=None):
        if not hQueue:
            self.null("urEnqueueNativeCommandExp", "hQueue")
        c_pfnNativeEnqueue = self.keep(hQueue, pfnNativeEnqueue or NULL, False)
        c_data = NULL if data is None else self.keep(hQueue, data, True)
        c_phMemList, numMemsInMemList = NOTHING if phMemList is None or not len(phMemList) else array("ur_mem_handle_t[]", phMemList)
        c_pProperties = NULL if pProperties is None else struct(pProperties)
        c_phEventWaitList, numEventsInWaitList = NOTHING if phEventWaitList is None or not len(phEventWaitList) else array("ur_event_handle_t[]", phEventWaitList)
        r = self.unchecked.urEnqueueNativeCommandExp(hQueue, pfnNativeEnqueue or NULL, c_data, numMemsInMemList, c_phMemList, c_pProperties, numEventsInWaitList, c_phEventWaitList, NULL if phEvent is None else phEvent)
        return self.check(r, "urEnqueueNativeCommandExp") if r else self.success

    def urEventCreateExp(self, hContext, hDevice, pEventDesc):
        if not hContext:
            self.null("urEventCreateExp", "hContext")
        if not hDevice:
            self.null("urEventCreateExp", "hDevice")
        c_pEventDesc = struct(pEventDesc)
        phEvent = new("ur_event_handle_t *")
        r = self.unchecked.urEventCreateExp(hContext, hDevice, c_pEventDesc, phEvent)
        if r:
            self.expect(r, "urEventCreateExp")
        phEvent = phEvent[0]
        if not phEvent:
            self.null_result("urEventCreateExp")
        return phEvent

    def urUSMContextMemcpyExp(self, hContext, pDst, pSrc, size):
        if not hContext:
            self.null("urUSMContextMemcpyExp", "hContext")
        c_pDst = memory(pDst, True)
        c_pSrc = memory(pSrc, False)
        r = self.unchecked.urUSMContextMemcpyExp(hContext, c_pDst, c_pSrc, size)
        return self.check(r, "urUSMContextMemcpyExp") if r else self.success

    def urUSMHostAllocRegisterExp(self, hContext, pHostMem, size, pProperties=None):
        if not hContext:
            self.null("urUSMHostAllocRegisterExp", "hContext")
        c_pHostMem = memory(pHostMem, True)
        c_pProperties = NULL if pProperties is None else struct(pProperties)
        r = self.unchecked.urUSMHostAllocRegisterExp(hContext, c_pHostMem, size, c_pProperties)
        return self.check(r, "urUSMHostAllocRegisterExp") if r else self.success

    def urUSMHostAllocUnregisterExp(self, hContext, pHostMem):
        if not hContext:
            self.null("urUSMHostAllocUnregisterExp", "hContext")
        c_pHostMem = memory(pHostMem, True)
        r = self.unchecked.urUSMHostAllocUnregisterExp(hContext, c_pHostMem)
        return self.check(r, "urUSMHostAllocUnregisterExp") if r else self.success

    def urUSMImportExp(self, hContext, pMem, size):
        if not hContext:
            self.null("urUSMImportExp", "hContext")
        c_pMem = memory(pMem, True)
        r = self.unchecked.urUSMImportExp(hContext, c_pMem, size)
        return self.check(r, "urUSMImportExp") if r else self.success

    def urUSMReleaseExp(self, hContext, pMem):
        if not hContext:
            self.null("urUSMReleaseExp", "hContext")
        c_pMem = memory(pMem, True)
        r = self.unchecked.urUSMReleaseExp(hContext, c_pMem)
        return self.check(r, "urUSMReleaseExp") if r else self.success

    def urUsmP2PEnablePeerAccessExp(self, commandDevice, peerDevice):
        if not commandDevice:
            self.null("urUsmP2PEnablePeerAccessExp", "commandDevice")
        if not peerDevice:
            self.null("urUsmP2PEnablePeerAccessExp", "peerDevice")
        r = self.unchecked.urUsmP2PEnablePeerAccessExp(commandDevice, peerDevice)
        return self.check(r, "urUsmP2PEnablePeerAccessExp") if r else self.success

    def urUsmP2PDisablePeerAccessExp(self, commandDevice, peerDevice):
        if not commandDevice:
            self.null("urUsmP2PDisablePeerAccessExp", "commandDevice")
        if not peerDevice:
            self.null("urUsmP2PDisablePeerAccessExp", "peerDevice")
        r = self.unchecked.urUsmP2PDisablePeerAccessExp(commandDevice, peerDevice)
        return self.check(r, "urUsmP2PDisablePeerAccessExp") if r else self.success

    def urUsmP2PPeerAccessGetInfoExp(self, commandDevice, peerDevice, propName):
        if not commandDevice:
            self.null("urUsmP2PPeerAccessGetInfoExp", "commandDevice")
        if not peerDevice:
            self.null("urUsmP2PPeerAccessGetInfoExp", "peerDevice")
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
        if not hProgram:
            self.null("urKernelCreate", "hProgram")
        c_pKernelName = text(pKernelName)
        phKernel = new("ur_kernel_handle_t *")
        r = self.unchecked.urKernelCreate(hProgram, c_pKernelName, phKernel)
        if r:
            self.expect(r, "urKernelCreate")
        phKernel = phKernel[0]
        if not phKernel:
            self.null_result("urKernelCreate")
        return phKernel

    def urKernelGetInfo(self, hKernel, propName):
        if not hKernel:
            self.null("urKernelGetInfo", "hKernel")
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
        if not hKernel:
            self.null("urKernelGetGroupInfo", "hKernel")
        if not hDevice:
            self.null("urKernelGetGroupInfo", "hDevice")
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
        if not hKernel:
            self.null("urKernelGetSubGroupInfo", "hKernel")
        if not hDevice:
            self.null("urKernelGetSubGroupInfo", "hDevice")
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
        if not hKernel:
            self.null("urKernelRetain", "hKernel")
        r = self.unchecked.urKernelRetain(hKernel)
        return self.check(r, "urKernelRetain") if r else self.success

    def urKernelRelease(self, hKernel):
        if not hKernel:
            self.null("urKernelRelease", "hKernel")
        r = self.unchecked.urKernelRelease(hKernel)
        return self.check(r, "urKernelRelease") if r else self.success

    def urKernelSetExecInfo(self, hKernel, propName, pProperties, pPropValue):
        if not hKernel:
            self.null("urKernelSetExecInfo", "hKernel")
        c_pProperties = NULL if pProperties is None else struct(pProperties)
        c_pPropValue, propSize = data(pPropValue)
        if not propSize:
            self.empty("urKernelSetExecInfo", "pPropValue")
        r = self.unchecked.urKernelSetExecInfo(hKernel, propName, propSize, c_pProperties, c_pPropValue)
        return self.check(r, "urKernelSetExecInfo") if r else self.success

    def urKernelSetSpecializationConstants(self, hKernel, pSpecConstants):
        if not hKernel:
            self.null("urKernelSetSpecializationConstants", "hKernel")
        c_pSpecConstants, count = structs(T.ur_specialization_constant_info_t, pSpecConstants)
        if not count:
            self.empty("urKernelSetSpecializationConstants", "pSpecConstants")
        r = self.unchecked.urKernelSetSpecializationConstants(hKernel, count, c_pSpecConstants)
        return self.check(r, "urKernelSetSpecializationConstants") if r else self.success

    def urKernelGetNativeHandle(self, hKernel):
        if not hKernel:
            self.null("urKernelGetNativeHandle", "hKernel")
        phNativeKernel = new("ur_native_handle_t *")
        r = self.unchecked.urKernelGetNativeHandle(hKernel, phNativeKernel)
        if r:
            self.expect(r, "urKernelGetNativeHandle")
        return phNativeKernel[0]

    def urKernelCreateWithNativeHandle(self, hNativeKernel, hContext, hProgram=None, pProperties=None):
        if not hContext:
            self.null("urKernelCreateWithNativeHandle", "hContext")
        c_pProperties = NULL if pProperties is None else struct(pProperties)
        phKernel = new("ur_kernel_handle_t *")
        r = self.unchecked.urKernelCreateWithNativeHandle(hNativeKernel, hContext, hProgram or NULL, c_pProperties, phKernel)
        if r:
            self.expect(r, "urKernelCreateWithNativeHandle")
        phKernel = phKernel[0]
        if not phKernel:
            self.null_result("urKernelCreateWithNativeHandle")
        return phKernel

    def urKernelGetSuggestedLocalWorkSize(self, hKernel, hQueue, numWorkDim, pGlobalWorkOffset, pGlobalWorkSize):
        if not hKernel:
            self.null("urKernelGetSuggestedLocalWorkSize", "hKernel")
        if not hQueue:
            self.null("urKernelGetSuggestedLocalWorkSize", "hQueue")
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
        if not hKernel:
            self.null("urKernelGetSuggestedLocalWorkSizeWithArgs", "hKernel")
        if not hQueue:
            self.null("urKernelGetSuggestedLocalWorkSizeWithArgs", "hQueue")
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
        if not hKernel:
            self.null("urKernelSuggestMaxCooperativeGroupCount", "hKernel")
        if not hDevice:
            self.null("urKernelSuggestMaxCooperativeGroupCount", "hDevice")
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
        return phLoaderConfig

    def urLoaderConfigRetain(self, hLoaderConfig):
        if not hLoaderConfig:
            self.null("urLoaderConfigRetain", "hLoaderConfig")
        r = self.unchecked.urLoaderConfigRetain(hLoaderConfig)
        return self.check(r, "urLoaderConfigRetain") if r else self.success

    def urLoaderConfigRelease(self, hLoaderConfig):
        if not hLoaderConfig:
            self.null("urLoaderConfigRelease", "hLoaderConfig")
        r = self.unchecked.urLoaderConfigRelease(hLoaderConfig)
        return self.check(r, "urLoaderConfigRelease") if r else self.success

    def urLoaderConfigGetInfo(self, hLoaderConfig, propName):
        if not hLoaderConfig:
            self.null("urLoaderConfigGetInfo", "hLoaderConfig")
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
        if not hLoaderConfig:
            self.null("urLoaderConfigEnableLayer", "hLoaderConfig")
        c_pLayerName = text(pLayerName)
        r = self.unchecked.urLoaderConfigEnableLayer(hLoaderConfig, c_pLayerName)
        return self.check(r, "urLoaderConfigEnableLayer") if r else self.success

    def urLoaderConfigSetCodeLocationCallback(self, hLoaderConfig, pfnCodeloc, pUserData=None):
        if not hLoaderConfig:
            self.null("urLoaderConfigSetCodeLocationCallback", "hLoaderConfig")
        c_pfnCodeloc = self.keep("callbacks", pfnCodeloc or NULL, False)
        c_pUserData = NULL if pUserData is None else self.keep("callbacks", pUserData, True)
        r = self.unchecked.urLoaderConfigSetCodeLocationCallback(hLoaderConfig, pfnCodeloc or NULL, c_pUserData)
        return self.check(r, "urLoaderConfigSetCodeLocationCallback") if r else self.success

    def urLoaderConfigSetMockingEnabled(self, hLoaderConfig, enable):
        if not hLoaderConfig:
            self.null("urLoaderConfigSetMockingEnabled", "hLoaderConfig")
        r = self.unchecked.urLoaderConfigSetMockingEnabled(hLoaderConfig, enable)
        return self.check(r, "urLoaderConfigSetMockingEnabled") if r else self.success

    def urLoaderInit(self, device_flags, hLoaderConfig=None):
        r = self.unchecked.urLoaderInit(device_flags, hLoaderConfig or NULL)
        return self.check(r, "urLoaderInit") if r else self.success

    def urLoaderTearDown(self):
        r = self.unchecked.urLoaderTearDown()
        return self.check(r, "urLoaderTearDown") if r else self.success

    def urMemImageCreate(self, hContext, flags, pImageFormat, pImageDesc, pHost=None):
        if not hContext:
            self.null("urMemImageCreate", "hContext")
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
        return phMem

    def urMemBufferCreate(self, hContext, flags, size, pProperties=None):
        if not hContext:
            self.null("urMemBufferCreate", "hContext")
        c_pProperties = NULL if pProperties is None else struct(pProperties)
        phBuffer = new("ur_mem_handle_t *")
        r = self.unchecked.urMemBufferCreate(hContext, flags, size, c_pProperties, phBuffer)
        if r:
            self.expect(r, "urMemBufferCreate")
        phBuffer = phBuffer[0]
        if not phBuffer:
            self.null_result("urMemBufferCreate")
        return phBuffer

    def urMemRetain(self, hMem):
        if not hMem:
            self.null("urMemRetain", "hMem")
        r = self.unchecked.urMemRetain(hMem)
        return self.check(r, "urMemRetain") if r else self.success

    def urMemRelease(self, hMem):
        if not hMem:
            self.null("urMemRelease", "hMem")
        r = self.unchecked.urMemRelease(hMem)
        return self.check(r, "urMemRelease") if r else self.success

    def urMemBufferPartition(self, hBuffer, flags, bufferCreateType, pRegion):
        if not hBuffer:
            self.null("urMemBufferPartition", "hBuffer")
        c_pRegion = struct(pRegion)
        phMem = new("ur_mem_handle_t *")
        r = self.unchecked.urMemBufferPartition(hBuffer, flags, bufferCreateType, c_pRegion, phMem)
        if r:
            self.expect(r, "urMemBufferPartition")
        phMem = phMem[0]
        if not phMem:
            self.null_result("urMemBufferPartition")
        return phMem

    def urMemGetNativeHandle(self, hMem, hDevice=None):
        if not hMem:
            self.null("urMemGetNativeHandle", "hMem")
        phNativeMem = new("ur_native_handle_t *")
        r = self.unchecked.urMemGetNativeHandle(hMem, hDevice or NULL, phNativeMem)
        if r:
            self.expect(r, "urMemGetNativeHandle")
        return phNativeMem[0]

    def urMemBufferCreateWithNativeHandle(self, hNativeMem, hContext, pProperties=None):
        if not hContext:
            self.null("urMemBufferCreateWithNativeHandle", "hContext")
        c_pProperties = NULL if pProperties is None else struct(pProperties)
        phMem = new("ur_mem_handle_t *")
        r = self.unchecked.urMemBufferCreateWithNativeHandle(hNativeMem, hContext, c_pProperties, phMem)
        if r:
            self.expect(r, "urMemBufferCreateWithNativeHandle")
        phMem = phMem[0]
        if not phMem:
            self.null_result("urMemBufferCreateWithNativeHandle")
        return phMem

    def urMemImageCreateWithNativeHandle(self, hNativeMem, hContext, pImageFormat, pImageDesc, pProperties=None):
        if not hContext:
            self.null("urMemImageCreateWithNativeHandle", "hContext")
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
        return phMem

    def urMemGetInfo(self, hMemory, propName):
        if not hMemory:
            self.null("urMemGetInfo", "hMemory")
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
        if not hMemory:
            self.null("urMemImageGetInfo", "hMemory")
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
        if not hAdapter:
            self.null("urPlatformGet", "hAdapter")
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
        return unpack(phPlatforms, n)

    def urPlatformGetInfo(self, hPlatform, propName):
        if not hPlatform:
            self.null("urPlatformGetInfo", "hPlatform")
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
        if not hPlatform:
            self.null("urPlatformGetApiVersion", "hPlatform")
        pVersion = new("ur_api_version_t *")
        r = self.unchecked.urPlatformGetApiVersion(hPlatform, pVersion)
        if r:
            self.expect(r, "urPlatformGetApiVersion")
        return T.ur_api_version_t(pVersion[0])

    def urPlatformGetNativeHandle(self, hPlatform):
        if not hPlatform:
            self.null("urPlatformGetNativeHandle", "hPlatform")
        phNativePlatform = new("ur_native_handle_t *")
        r = self.unchecked.urPlatformGetNativeHandle(hPlatform, phNativePlatform)
        if r:
            self.expect(r, "urPlatformGetNativeHandle")
        return phNativePlatform[0]

    def urPlatformCreateWithNativeHandle(self, hNativePlatform, hAdapter, pProperties=None):
        if not hAdapter:
            self.null("urPlatformCreateWithNativeHandle", "hAdapter")
        c_pProperties = NULL if pProperties is None else struct(pProperties)
        phPlatform = new("ur_platform_handle_t *")
        r = self.unchecked.urPlatformCreateWithNativeHandle(hNativePlatform, hAdapter, c_pProperties, phPlatform)
        if r:
            self.expect(r, "urPlatformCreateWithNativeHandle")
        phPlatform = phPlatform[0]
        if not phPlatform:
            self.null_result("urPlatformCreateWithNativeHandle")
        return phPlatform

    def urPlatformGetBackendOption(self, hPlatform, pFrontendOption):
        if not hPlatform:
            self.null("urPlatformGetBackendOption", "hPlatform")
        c_pFrontendOption = text(pFrontendOption)
        ppPlatformOption = new("const char **")
        r = self.unchecked.urPlatformGetBackendOption(hPlatform, c_pFrontendOption, ppPlatformOption)
        if r:
            self.expect(r, "urPlatformGetBackendOption")
        return string(ppPlatformOption[0])

    def urProgramCreateWithIL(self, hContext, pIL, pProperties=None):
        if not hContext:
            self.null("urProgramCreateWithIL", "hContext")
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
        return phProgram

    def urProgramCreateWithBinary(self, hContext, phDevices, pLengths, ppBinaries, pProperties=None):
        if not hContext:
            self.null("urProgramCreateWithBinary", "hContext")
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
        r = self.unchecked.urProgramCreateWithBinary(hContext, numDevices, c_phDevices, c_pLengths, c_ppBinaries, c_pProperties, phProgram)
        if r:
            self.expect(r, "urProgramCreateWithBinary")
        phProgram = phProgram[0]
        if not phProgram:
            self.null_result("urProgramCreateWithBinary")
        return phProgram

    def urProgramBuild(self, hContext, hProgram, pOptions=None):
        if not hContext:
            self.null("urProgramBuild", "hContext")
        if not hProgram:
            self.null("urProgramBuild", "hProgram")
        c_pOptions = NULL if pOptions is None else text(pOptions)
        r = self.unchecked.urProgramBuild(hContext, hProgram, c_pOptions)
        return self.check(r, "urProgramBuild", self.program_log(hProgram)) if r else self.success

    def urProgramCompile(self, hContext, hProgram, pOptions=None):
        if not hContext:
            self.null("urProgramCompile", "hContext")
        if not hProgram:
            self.null("urProgramCompile", "hProgram")
        c_pOptions = NULL if pOptions is None else text(pOptions)
        r = self.unchecked.urProgramCompile(hContext, hProgram, c_pOptions)
        return self.check(r, "urProgramCompile", self.program_log(hProgram)) if r else self.success

    def urProgramLink(self, hContext, phPrograms, pOptions=None):
        if not hContext:
            self.null("urProgramLink", "hContext")
        c_phPrograms, count = array("ur_program_handle_t[]", phPrograms)
        if not count:
            self.empty("urProgramLink", "phPrograms")
        c_pOptions = NULL if pOptions is None else text(pOptions)
        phProgram = new("ur_program_handle_t *")
        r = self.unchecked.urProgramLink(hContext, count, c_phPrograms, c_pOptions, phProgram)
        if r:
            self.expect(r, "urProgramLink", self.program_log(phProgram[0], release=True))
        phProgram = phProgram[0]
        if not phProgram:
            self.null_result("urProgramLink")
        return phProgram

    def urProgramRetain(self, hProgram):
        if not hProgram:
            self.null("urProgramRetain", "hProgram")
        r = self.unchecked.urProgramRetain(hProgram)
        return self.check(r, "urProgramRetain") if r else self.success

    def urProgramRelease(self, hProgram):
        if not hProgram:
            self.null("urProgramRelease", "hProgram")
        r = self.unchecked.urProgramRelease(hProgram)
        return self.check(r, "urProgramRelease") if r else self.success

    def urProgramGetFunctionPointer(self, hDevice, hProgram, pFunctionName):
        if not hDevice:
            self.null("urProgramGetFunctionPointer", "hDevice")
        if not hProgram:
            self.null("urProgramGetFunctionPointer", "hProgram")
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
        if not hDevice:
            self.null("urProgramGetGlobalVariablePointer", "hDevice")
        if not hProgram:
            self.null("urProgramGetGlobalVariablePointer", "hProgram")
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
        if not hProgram:
            self.null("urProgramGetInfo", "hProgram")
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
        if not hProgram:
            self.null("urProgramGetBuildInfo", "hProgram")
        if not hDevice:
            self.null("urProgramGetBuildInfo", "hDevice")
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
        if not hProgram:
            self.null("urProgramSetSpecializationConstants", "hProgram")
        c_pSpecConstants, count = structs(T.ur_specialization_constant_info_t, pSpecConstants)
        if not count:
            self.empty("urProgramSetSpecializationConstants", "pSpecConstants")
        r = self.unchecked.urProgramSetSpecializationConstants(hProgram, count, c_pSpecConstants)
        return self.check(r, "urProgramSetSpecializationConstants") if r else self.success

    def urProgramGetNativeHandle(self, hProgram):
        if not hProgram:
            self.null("urProgramGetNativeHandle", "hProgram")
        phNativeProgram = new("ur_native_handle_t *")
        r = self.unchecked.urProgramGetNativeHandle(hProgram, phNativeProgram)
        if r:
            self.expect(r, "urProgramGetNativeHandle")
        return phNativeProgram[0]

    def urProgramCreateWithNativeHandle(self, hNativeProgram, hContext, pProperties=None):
        if not hContext:
            self.null("urProgramCreateWithNativeHandle", "hContext")
        c_pProperties = NULL if pProperties is None else struct(pProperties)
        phProgram = new("ur_program_handle_t *")
        r = self.unchecked.urProgramCreateWithNativeHandle(hNativeProgram, hContext, c_pProperties, phProgram)
        if r:
            self.expect(r, "urProgramCreateWithNativeHandle")
        phProgram = phProgram[0]
        if not phProgram:
            self.null_result("urProgramCreateWithNativeHandle")
        return phProgram

    def urQueueGetInfo(self, hQueue, propName):
        if not hQueue:
            self.null("urQueueGetInfo", "hQueue")
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
        if not hContext:
            self.null("urQueueCreate", "hContext")
        if not hDevice:
            self.null("urQueueCreate", "hDevice")
        c_pProperties = NULL if pProperties is None else struct(pProperties)
        phQueue = new("ur_queue_handle_t *")
        r = self.unchecked.urQueueCreate(hContext, hDevice, c_pProperties, phQueue)
        if r:
            self.expect(r, "urQueueCreate")
        phQueue = phQueue[0]
        if not phQueue:
            self.null_result("urQueueCreate")
        return phQueue

    def urQueueRetain(self, hQueue):
        if not hQueue:
            self.null("urQueueRetain", "hQueue")
        r = self.unchecked.urQueueRetain(hQueue)
        return self.check(r, "urQueueRetain") if r else self.success

    def urQueueRelease(self, hQueue):
        if not hQueue:
            self.null("urQueueRelease", "hQueue")
        r = self.unchecked.urQueueRelease(hQueue)
        return self.check(r, "urQueueRelease") if r else self.success

    def urQueueGetNativeHandle(self, hQueue, pDesc=None):
        if not hQueue:
            self.null("urQueueGetNativeHandle", "hQueue")
        c_pDesc = NULL if pDesc is None else struct(pDesc)
        phNativeQueue = new("ur_native_handle_t *")
        r = self.unchecked.urQueueGetNativeHandle(hQueue, c_pDesc, phNativeQueue)
        if r:
            self.expect(r, "urQueueGetNativeHandle")
        return phNativeQueue[0]

    def urQueueCreateWithNativeHandle(self, hNativeQueue, hContext, hDevice=None, pProperties=None):
        if not hContext:
            self.null("urQueueCreateWithNativeHandle", "hContext")
        c_pProperties = NULL if pProperties is None else struct(pProperties)
        phQueue = new("ur_queue_handle_t *")
        r = self.unchecked.urQueueCreateWithNativeHandle(hNativeQueue, hContext, hDevice or NULL, c_pProperties, phQueue)
        if r:
            self.expect(r, "urQueueCreateWithNativeHandle")
        phQueue = phQueue[0]
        if not phQueue:
            self.null_result("urQueueCreateWithNativeHandle")
        return phQueue

    def urQueueFinish(self, hQueue):
        if not hQueue:
            self.null("urQueueFinish", "hQueue")
        kept = self.take(hQueue)
        r = self.unchecked.urQueueFinish(hQueue)
        if r:
            self.put_back(hQueue, kept)
        return self.check(r, "urQueueFinish") if r else self.success

    def urQueueFlush(self, hQueue):
        if not hQueue:
            self.null("urQueueFlush", "hQueue")
        r = self.unchecked.urQueueFlush(hQueue)
        return self.check(r, "urQueueFlush") if r else self.success

    def urSamplerCreate(self, hContext, pDesc):
        if not hContext:
            self.null("urSamplerCreate", "hContext")
        c_pDesc = struct(pDesc)
        phSampler = new("ur_sampler_handle_t *")
        r = self.unchecked.urSamplerCreate(hContext, c_pDesc, phSampler)
        if r:
            self.expect(r, "urSamplerCreate")
        phSampler = phSampler[0]
        if not phSampler:
            self.null_result("urSamplerCreate")
        return phSampler

    def urSamplerRetain(self, hSampler):
        if not hSampler:
            self.null("urSamplerRetain", "hSampler")
        r = self.unchecked.urSamplerRetain(hSampler)
        return self.check(r, "urSamplerRetain") if r else self.success

    def urSamplerRelease(self, hSampler):
        if not hSampler:
            self.null("urSamplerRelease", "hSampler")
        r = self.unchecked.urSamplerRelease(hSampler)
        return self.check(r, "urSamplerRelease") if r else self.success

    def urSamplerGetInfo(self, hSampler, propName):
        if not hSampler:
            self.null("urSamplerGetInfo", "hSampler")
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
        if not hSampler:
            self.null("urSamplerGetNativeHandle", "hSampler")
        phNativeSampler = new("ur_native_handle_t *")
        r = self.unchecked.urSamplerGetNativeHandle(hSampler, phNativeSampler)
        if r:
            self.expect(r, "urSamplerGetNativeHandle")
        return phNativeSampler[0]

    def urSamplerCreateWithNativeHandle(self, hNativeSampler, hContext, pProperties=None):
        if not hContext:
            self.null("urSamplerCreateWithNativeHandle", "hContext")
        c_pProperties = NULL if pProperties is None else struct(pProperties)
        phSampler = new("ur_sampler_handle_t *")
        r = self.unchecked.urSamplerCreateWithNativeHandle(hNativeSampler, hContext, c_pProperties, phSampler)
        if r:
            self.expect(r, "urSamplerCreateWithNativeHandle")
        phSampler = phSampler[0]
        if not phSampler:
            self.null_result("urSamplerCreateWithNativeHandle")
        return phSampler

    def urUSMHostAlloc(self, hContext, pUSMDesc, pool, size):
        if not hContext:
            self.null("urUSMHostAlloc", "hContext")
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
        if not hContext:
            self.null("urUSMDeviceAlloc", "hContext")
        if not hDevice:
            self.null("urUSMDeviceAlloc", "hDevice")
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
        if not hContext:
            self.null("urUSMSharedAlloc", "hContext")
        if not hDevice:
            self.null("urUSMSharedAlloc", "hDevice")
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
        if not hContext:
            self.null("urUSMFree", "hContext")
        c_pMem = memory(pMem, True)
        r = self.unchecked.urUSMFree(hContext, c_pMem)
        return self.check(r, "urUSMFree") if r else self.success

    def urUSMGetMemAllocInfo(self, hContext, pMem, propName):
        if not hContext:
            self.null("urUSMGetMemAllocInfo", "hContext")
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
        if not hContext:
            self.null("urUSMPoolCreate", "hContext")
        c_pPoolDesc = struct(pPoolDesc)
        ppPool = new("ur_usm_pool_handle_t *")
        r = self.unchecked.urUSMPoolCreate(hContext, c_pPoolDesc, ppPool)
        if r:
            self.expect(r, "urUSMPoolCreate")
        ppPool = ppPool[0]
        if not ppPool:
            self.null_result("urUSMPoolCreate")
        return ppPool

    def urUSMPoolRetain(self, pPool):
        if not pPool:
            self.null("urUSMPoolRetain", "pPool")
        r = self.unchecked.urUSMPoolRetain(pPool)
        return self.check(r, "urUSMPoolRetain") if r else self.success

    def urUSMPoolRelease(self, pPool):
        if not pPool:
            self.null("urUSMPoolRelease", "pPool")
        r = self.unchecked.urUSMPoolRelease(pPool)
        return self.check(r, "urUSMPoolRelease") if r else self.success

    def urUSMPoolGetInfo(self, hPool, propName):
        if not hPool:
            self.null("urUSMPoolGetInfo", "hPool")
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
        if not hContext:
            self.null("urVirtualMemGranularityGetInfo", "hContext")
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
        if not hContext:
            self.null("urVirtualMemReserve", "hContext")
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
        if not hContext:
            self.null("urVirtualMemFree", "hContext")
        c_pStart = memory(pStart, False)
        r = self.unchecked.urVirtualMemFree(hContext, c_pStart, size)
        return self.check(r, "urVirtualMemFree") if r else self.success

    def urVirtualMemMap(self, hContext, pStart, size, hPhysicalMem, offset, flags):
        if not hContext:
            self.null("urVirtualMemMap", "hContext")
        if not hPhysicalMem:
            self.null("urVirtualMemMap", "hPhysicalMem")
        c_pStart = memory(pStart, False)
        r = self.unchecked.urVirtualMemMap(hContext, c_pStart, size, hPhysicalMem, offset, flags)
        return self.check(r, "urVirtualMemMap") if r else self.success

    def urVirtualMemUnmap(self, hContext, pStart, size):
        if not hContext:
            self.null("urVirtualMemUnmap", "hContext")
        c_pStart = memory(pStart, False)
        r = self.unchecked.urVirtualMemUnmap(hContext, c_pStart, size)
        return self.check(r, "urVirtualMemUnmap") if r else self.success

    def urVirtualMemSetAccess(self, hContext, pStart, size, flags):
        if not hContext:
            self.null("urVirtualMemSetAccess", "hContext")
        c_pStart = memory(pStart, False)
        r = self.unchecked.urVirtualMemSetAccess(hContext, c_pStart, size, flags)
        return self.check(r, "urVirtualMemSetAccess") if r else self.success

    def urVirtualMemGetInfo(self, hContext, pStart, size, propName):
        if not hContext:
            self.null("urVirtualMemGetInfo", "hContext")
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
        if not hContext:
            self.null("urPhysicalMemCreate", "hContext")
        if not hDevice:
            self.null("urPhysicalMemCreate", "hDevice")
        c_pProperties = NULL if pProperties is None else struct(pProperties)
        phPhysicalMem = new("ur_physical_mem_handle_t *")
        r = self.unchecked.urPhysicalMemCreate(hContext, hDevice, size, c_pProperties, phPhysicalMem)
        if r:
            self.expect(r, "urPhysicalMemCreate")
        phPhysicalMem = phPhysicalMem[0]
        if not phPhysicalMem:
            self.null_result("urPhysicalMemCreate")
        return phPhysicalMem

    def urPhysicalMemRetain(self, hPhysicalMem):
        if not hPhysicalMem:
            self.null("urPhysicalMemRetain", "hPhysicalMem")
        r = self.unchecked.urPhysicalMemRetain(hPhysicalMem)
        return self.check(r, "urPhysicalMemRetain") if r else self.success

    def urPhysicalMemRelease(self, hPhysicalMem):
        if not hPhysicalMem:
            self.null("urPhysicalMemRelease", "hPhysicalMem")
        r = self.unchecked.urPhysicalMemRelease(hPhysicalMem)
        return self.check(r, "urPhysicalMemRelease") if r else self.success

    def urPhysicalMemGetInfo(self, hPhysicalMem, propName):
        if not hPhysicalMem:
            self.null("urPhysicalMemGetInfo", "hPhysicalMem")
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
