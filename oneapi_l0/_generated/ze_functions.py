"""The functions of Level Zero core. Written by `python -m codegen generate`; do not edit."""

from ..raw._arguments import (
    NOTHING, NULL, addresses, array, buffer, data, memory, out_struct, string, struct, structs,
    text, unpack, value,
)
from ..raw._functions import Functions
from ..raw._types import Types
from ._ze_cffi import ffi

__all__ = ["Ze"]

new = ffi.new
cast = ffi.cast
T = Types.of("ze")


class Ze(Functions):
    __slots__ = ()
    namespace = "ze"
    types = T

    def zeDevicePciGetPropertiesExt(self, hDevice, pPciProperties=None):
        if hDevice not in self.handles:
            self.stranger("zeDevicePciGetPropertiesExt", "hDevice", hDevice)
        pPciProperties = out_struct(T.ze_pci_ext_properties_t, pPciProperties)
        r = self.unchecked.zeDevicePciGetPropertiesExt(hDevice, pPciProperties.cdata)
        if r:
            self.expect(r, "zeDevicePciGetPropertiesExt")
        return pPciProperties

    def zeRTASBuilderCreateExt(self, hDriver, pDescriptor):
        if hDriver not in self.handles:
            self.stranger("zeRTASBuilderCreateExt", "hDriver", hDriver)
        c_pDescriptor = struct(pDescriptor)
        phBuilder = new("ze_rtas_builder_ext_handle_t *")
        r = self.unchecked.zeRTASBuilderCreateExt(hDriver, c_pDescriptor, phBuilder)
        if r:
            self.expect(r, "zeRTASBuilderCreateExt")
        phBuilder = phBuilder[0]
        if not phBuilder:
            self.null_result("zeRTASBuilderCreateExt")
        self.handles.add(phBuilder)
        return phBuilder

    def zeRTASBuilderGetBuildPropertiesExt(self, hBuilder, pBuildOpDescriptor, pProperties=None):
        if hBuilder not in self.handles:
            self.stranger("zeRTASBuilderGetBuildPropertiesExt", "hBuilder", hBuilder)
        c_pBuildOpDescriptor = struct(pBuildOpDescriptor)
        pProperties = out_struct(T.ze_rtas_builder_ext_properties_t, pProperties)
        r = self.unchecked.zeRTASBuilderGetBuildPropertiesExt(hBuilder, c_pBuildOpDescriptor, pProperties.cdata)
        if r:
            self.expect(r, "zeRTASBuilderGetBuildPropertiesExt")
        return pProperties

    def zeDriverRTASFormatCompatibilityCheckExt(self, hDriver, rtasFormatA, rtasFormatB):
        if hDriver not in self.handles:
            self.stranger("zeDriverRTASFormatCompatibilityCheckExt", "hDriver", hDriver)
        r = self.unchecked.zeDriverRTASFormatCompatibilityCheckExt(hDriver, rtasFormatA, rtasFormatB)
        return self.check(r, "zeDriverRTASFormatCompatibilityCheckExt") if r else self.success

    def zeRTASBuilderBuildExt(self, hBuilder, pBuildOpDescriptor, pScratchBuffer, scratchBufferSizeBytes, pRtasBuffer, rtasBufferSizeBytes, hParallelOperation=None, pBuildUserPtr=None, pBounds=None, pRtasBufferSizeBytes=None):
        if hBuilder not in self.handles:
            self.stranger("zeRTASBuilderBuildExt", "hBuilder", hBuilder)
        if hParallelOperation and hParallelOperation not in self.handles:
            self.stranger("zeRTASBuilderBuildExt", "hParallelOperation", hParallelOperation)
        c_pBuildOpDescriptor = self.keep(hParallelOperation, struct(pBuildOpDescriptor), False, pBuildOpDescriptor)
        c_pScratchBuffer = self.keep(hParallelOperation, pScratchBuffer, True)
        c_pRtasBuffer = self.keep(hParallelOperation, pRtasBuffer, True)
        c_pBuildUserPtr = NULL if pBuildUserPtr is None else self.keep(hParallelOperation, pBuildUserPtr, True)
        c_pBounds = NULL if pBounds is None else self.keep(hParallelOperation, struct(pBounds), False, pBounds)
        c_pRtasBufferSizeBytes = NULL if pRtasBufferSizeBytes is None else self.keep(hParallelOperation, pRtasBufferSizeBytes, True)
        r = self.unchecked.zeRTASBuilderBuildExt(hBuilder, c_pBuildOpDescriptor, c_pScratchBuffer, scratchBufferSizeBytes, c_pRtasBuffer, rtasBufferSizeBytes, hParallelOperation or NULL, c_pBuildUserPtr, c_pBounds, cast("void *", c_pRtasBufferSizeBytes))
        return self.check(r, "zeRTASBuilderBuildExt") if r else self.success

    def zeRTASBuilderCommandListAppendCopyExt(self, hCommandList, dstptr, srcptr, size, hSignalEvent=None, phWaitEvents=None):
        if hCommandList not in self.handles:
            self.stranger("zeRTASBuilderCommandListAppendCopyExt", "hCommandList", hCommandList)
        if hSignalEvent and hSignalEvent not in self.handles:
            self.stranger("zeRTASBuilderCommandListAppendCopyExt", "hSignalEvent", hSignalEvent)
        c_dstptr = self.keep(hCommandList, dstptr, True)
        c_srcptr = self.keep(hCommandList, srcptr, False)
        c_phWaitEvents, numWaitEvents = NOTHING if phWaitEvents is None or not len(phWaitEvents) else array("ze_event_handle_t[]", phWaitEvents)
        if phWaitEvents is not None and not self.handles.issuperset(phWaitEvents):
            self.strangers("zeRTASBuilderCommandListAppendCopyExt", "phWaitEvents", phWaitEvents)
        r = self.unchecked.zeRTASBuilderCommandListAppendCopyExt(hCommandList, c_dstptr, c_srcptr, size, hSignalEvent or NULL, numWaitEvents, c_phWaitEvents)
        return self.check(r, "zeRTASBuilderCommandListAppendCopyExt") if r else self.success

    def zeRTASBuilderDestroyExt(self, hBuilder):
        if hBuilder not in self.handles:
            self.stranger("zeRTASBuilderDestroyExt", "hBuilder", hBuilder)
        r = self.unchecked.zeRTASBuilderDestroyExt(hBuilder)
        if r:
            return self.check(r, "zeRTASBuilderDestroyExt")
        self.handles.discard(hBuilder)
        return self.success

    def zeRTASParallelOperationCreateExt(self, hDriver):
        if hDriver not in self.handles:
            self.stranger("zeRTASParallelOperationCreateExt", "hDriver", hDriver)
        phParallelOperation = new("ze_rtas_parallel_operation_ext_handle_t *")
        r = self.unchecked.zeRTASParallelOperationCreateExt(hDriver, phParallelOperation)
        if r:
            self.expect(r, "zeRTASParallelOperationCreateExt")
        phParallelOperation = phParallelOperation[0]
        if not phParallelOperation:
            self.null_result("zeRTASParallelOperationCreateExt")
        self.handles.add(phParallelOperation)
        return phParallelOperation

    def zeRTASParallelOperationGetPropertiesExt(self, hParallelOperation, pProperties=None):
        if hParallelOperation not in self.handles:
            self.stranger("zeRTASParallelOperationGetPropertiesExt", "hParallelOperation", hParallelOperation)
        pProperties = out_struct(T.ze_rtas_parallel_operation_ext_properties_t, pProperties)
        r = self.unchecked.zeRTASParallelOperationGetPropertiesExt(hParallelOperation, pProperties.cdata)
        if r:
            self.expect(r, "zeRTASParallelOperationGetPropertiesExt")
        return pProperties

    def zeRTASParallelOperationJoinExt(self, hParallelOperation):
        if hParallelOperation not in self.handles:
            self.stranger("zeRTASParallelOperationJoinExt", "hParallelOperation", hParallelOperation)
        kept = self.take(hParallelOperation)
        r = self.unchecked.zeRTASParallelOperationJoinExt(hParallelOperation)
        if r:
            self.put_back(hParallelOperation, kept)
        return self.check(r, "zeRTASParallelOperationJoinExt") if r else self.success

    def zeRTASParallelOperationDestroyExt(self, hParallelOperation):
        if hParallelOperation not in self.handles:
            self.stranger("zeRTASParallelOperationDestroyExt", "hParallelOperation", hParallelOperation)
        kept = self.take(hParallelOperation)
        r = self.unchecked.zeRTASParallelOperationDestroyExt(hParallelOperation)
        if r:
            self.put_back(hParallelOperation, kept)
        if r:
            return self.check(r, "zeRTASParallelOperationDestroyExt")
        self.handles.discard(hParallelOperation)
        return self.success

    def zeRTASBuilderCreateExp(self, hDriver, pDescriptor):
        if hDriver not in self.handles:
            self.stranger("zeRTASBuilderCreateExp", "hDriver", hDriver)
        c_pDescriptor = struct(pDescriptor)
        phBuilder = new("ze_rtas_builder_exp_handle_t *")
        r = self.unchecked.zeRTASBuilderCreateExp(hDriver, c_pDescriptor, phBuilder)
        if r:
            self.expect(r, "zeRTASBuilderCreateExp")
        phBuilder = phBuilder[0]
        if not phBuilder:
            self.null_result("zeRTASBuilderCreateExp")
        self.handles.add(phBuilder)
        return phBuilder

    def zeRTASBuilderGetBuildPropertiesExp(self, hBuilder, pBuildOpDescriptor, pProperties=None):
        if hBuilder not in self.handles:
            self.stranger("zeRTASBuilderGetBuildPropertiesExp", "hBuilder", hBuilder)
        c_pBuildOpDescriptor = struct(pBuildOpDescriptor)
        pProperties = out_struct(T.ze_rtas_builder_exp_properties_t, pProperties)
        r = self.unchecked.zeRTASBuilderGetBuildPropertiesExp(hBuilder, c_pBuildOpDescriptor, pProperties.cdata)
        if r:
            self.expect(r, "zeRTASBuilderGetBuildPropertiesExp")
        return pProperties

    def zeDriverRTASFormatCompatibilityCheckExp(self, hDriver, rtasFormatA, rtasFormatB):
        if hDriver not in self.handles:
            self.stranger("zeDriverRTASFormatCompatibilityCheckExp", "hDriver", hDriver)
        r = self.unchecked.zeDriverRTASFormatCompatibilityCheckExp(hDriver, rtasFormatA, rtasFormatB)
        return self.check(r, "zeDriverRTASFormatCompatibilityCheckExp") if r else self.success

    def zeRTASBuilderBuildExp(self, hBuilder, pBuildOpDescriptor, pScratchBuffer, scratchBufferSizeBytes, pRtasBuffer, rtasBufferSizeBytes, hParallelOperation=None, pBuildUserPtr=None, pBounds=None, pRtasBufferSizeBytes=None):
        if hBuilder not in self.handles:
            self.stranger("zeRTASBuilderBuildExp", "hBuilder", hBuilder)
        if hParallelOperation and hParallelOperation not in self.handles:
            self.stranger("zeRTASBuilderBuildExp", "hParallelOperation", hParallelOperation)
        c_pBuildOpDescriptor = self.keep(hParallelOperation, struct(pBuildOpDescriptor), False, pBuildOpDescriptor)
        c_pScratchBuffer = self.keep(hParallelOperation, pScratchBuffer, True)
        c_pRtasBuffer = self.keep(hParallelOperation, pRtasBuffer, True)
        c_pBuildUserPtr = NULL if pBuildUserPtr is None else self.keep(hParallelOperation, pBuildUserPtr, True)
        c_pBounds = NULL if pBounds is None else self.keep(hParallelOperation, struct(pBounds), False, pBounds)
        c_pRtasBufferSizeBytes = NULL if pRtasBufferSizeBytes is None else self.keep(hParallelOperation, pRtasBufferSizeBytes, True)
        r = self.unchecked.zeRTASBuilderBuildExp(hBuilder, c_pBuildOpDescriptor, c_pScratchBuffer, scratchBufferSizeBytes, c_pRtasBuffer, rtasBufferSizeBytes, hParallelOperation or NULL, c_pBuildUserPtr, c_pBounds, cast("void *", c_pRtasBufferSizeBytes))
        return self.check(r, "zeRTASBuilderBuildExp") if r else self.success

    def zeRTASBuilderDestroyExp(self, hBuilder):
        if hBuilder not in self.handles:
            self.stranger("zeRTASBuilderDestroyExp", "hBuilder", hBuilder)
        r = self.unchecked.zeRTASBuilderDestroyExp(hBuilder)
        if r:
            return self.check(r, "zeRTASBuilderDestroyExp")
        self.handles.discard(hBuilder)
        return self.success

    def zeRTASParallelOperationCreateExp(self, hDriver):
        if hDriver not in self.handles:
            self.stranger("zeRTASParallelOperationCreateExp", "hDriver", hDriver)
        phParallelOperation = new("ze_rtas_parallel_operation_exp_handle_t *")
        r = self.unchecked.zeRTASParallelOperationCreateExp(hDriver, phParallelOperation)
        if r:
            self.expect(r, "zeRTASParallelOperationCreateExp")
        phParallelOperation = phParallelOperation[0]
        if not phParallelOperation:
            self.null_result("zeRTASParallelOperationCreateExp")
        self.handles.add(phParallelOperation)
        return phParallelOperation

    def zeRTASParallelOperationGetPropertiesExp(self, hParallelOperation, pProperties=None):
        if hParallelOperation not in self.handles:
            self.stranger("zeRTASParallelOperationGetPropertiesExp", "hParallelOperation", hParallelOperation)
        pProperties = out_struct(T.ze_rtas_parallel_operation_exp_properties_t, pProperties)
        r = self.unchecked.zeRTASParallelOperationGetPropertiesExp(hParallelOperation, pProperties.cdata)
        if r:
            self.expect(r, "zeRTASParallelOperationGetPropertiesExp")
        return pProperties

    def zeRTASParallelOperationJoinExp(self, hParallelOperation):
        if hParallelOperation not in self.handles:
            self.stranger("zeRTASParallelOperationJoinExp", "hParallelOperation", hParallelOperation)
        kept = self.take(hParallelOperation)
        r = self.unchecked.zeRTASParallelOperationJoinExp(hParallelOperation)
        if r:
            self.put_back(hParallelOperation, kept)
        return self.check(r, "zeRTASParallelOperationJoinExp") if r else self.success

    def zeRTASParallelOperationDestroyExp(self, hParallelOperation):
        if hParallelOperation not in self.handles:
            self.stranger("zeRTASParallelOperationDestroyExp", "hParallelOperation", hParallelOperation)
        kept = self.take(hParallelOperation)
        r = self.unchecked.zeRTASParallelOperationDestroyExp(hParallelOperation)
        if r:
            self.put_back(hParallelOperation, kept)
        if r:
            return self.check(r, "zeRTASParallelOperationDestroyExp")
        self.handles.discard(hParallelOperation)
        return self.success

    def zeCommandListAppendBarrier(self, hCommandList, hSignalEvent=None, phWaitEvents=None):
        if hCommandList not in self.handles:
            self.stranger("zeCommandListAppendBarrier", "hCommandList", hCommandList)
        if hSignalEvent and hSignalEvent not in self.handles:
            self.stranger("zeCommandListAppendBarrier", "hSignalEvent", hSignalEvent)
        c_phWaitEvents, numWaitEvents = NOTHING if phWaitEvents is None or not len(phWaitEvents) else array("ze_event_handle_t[]", phWaitEvents)
        if phWaitEvents is not None and not self.handles.issuperset(phWaitEvents):
            self.strangers("zeCommandListAppendBarrier", "phWaitEvents", phWaitEvents)
        r = self.unchecked.zeCommandListAppendBarrier(hCommandList, hSignalEvent or NULL, numWaitEvents, c_phWaitEvents)
        return self.check(r, "zeCommandListAppendBarrier") if r else self.success

    def zeCommandListAppendMemoryRangesBarrier(self, hCommandList, pRangeSizes, pRanges, hSignalEvent=None, phWaitEvents=None):
        if hCommandList not in self.handles:
            self.stranger("zeCommandListAppendMemoryRangesBarrier", "hCommandList", hCommandList)
        if hSignalEvent and hSignalEvent not in self.handles:
            self.stranger("zeCommandListAppendMemoryRangesBarrier", "hSignalEvent", hSignalEvent)
        c_pRangeSizes, numRanges = array("size_t[]", pRangeSizes)
        c_pRanges, n_pRanges = self.keep_addresses(hCommandList, pRanges, "const void *")
        if n_pRanges != numRanges:
            self.lengths("zeCommandListAppendMemoryRangesBarrier", "pRanges", n_pRanges, numRanges)
        c_phWaitEvents, numWaitEvents = NOTHING if phWaitEvents is None or not len(phWaitEvents) else array("ze_event_handle_t[]", phWaitEvents)
        if phWaitEvents is not None and not self.handles.issuperset(phWaitEvents):
            self.strangers("zeCommandListAppendMemoryRangesBarrier", "phWaitEvents", phWaitEvents)
        r = self.unchecked.zeCommandListAppendMemoryRangesBarrier(hCommandList, numRanges, c_pRangeSizes, c_pRanges, hSignalEvent or NULL, numWaitEvents, c_phWaitEvents)
        return self.check(r, "zeCommandListAppendMemoryRangesBarrier") if r else self.success

    def zeContextSystemBarrier(self, hContext, hDevice):
        if hContext not in self.handles:
            self.stranger("zeContextSystemBarrier", "hContext", hContext)
        if hDevice not in self.handles:
            self.stranger("zeContextSystemBarrier", "hDevice", hDevice)
        r = self.unchecked.zeContextSystemBarrier(hContext, hDevice)
        return self.check(r, "zeContextSystemBarrier") if r else self.success

    def zeMemGetPitchFor2dImage(self, hContext, hDevice, imageWidth, imageHeight, elementSizeInBytes):
        if hContext not in self.handles:
            self.stranger("zeMemGetPitchFor2dImage", "hContext", hContext)
        if hDevice not in self.handles:
            self.stranger("zeMemGetPitchFor2dImage", "hDevice", hDevice)
        rowPitch = new("size_t *")
        r = self.unchecked.zeMemGetPitchFor2dImage(hContext, hDevice, imageWidth, imageHeight, elementSizeInBytes, rowPitch)
        if r:
            self.expect(r, "zeMemGetPitchFor2dImage")
        return rowPitch[0]

    def zeImageGetDeviceOffsetExp(self, hImage):
        if hImage not in self.handles:
            self.stranger("zeImageGetDeviceOffsetExp", "hImage", hImage)
        pDeviceOffset = new("uint64_t *")
        r = self.unchecked.zeImageGetDeviceOffsetExp(hImage, pDeviceOffset)
        if r:
            self.expect(r, "zeImageGetDeviceOffsetExp")
        return pDeviceOffset[0]

    def zeDeviceReserveCacheExt(self, hDevice, cacheLevel, cacheReservationSize):
        if hDevice not in self.handles:
            self.stranger("zeDeviceReserveCacheExt", "hDevice", hDevice)
        r = self.unchecked.zeDeviceReserveCacheExt(hDevice, cacheLevel, cacheReservationSize)
        return self.check(r, "zeDeviceReserveCacheExt") if r else self.success

    def zeDeviceSetCacheAdviceExt(self, hDevice, ptr, regionSize, cacheRegion):
        if hDevice not in self.handles:
            self.stranger("zeDeviceSetCacheAdviceExt", "hDevice", hDevice)
        c_ptr = memory(ptr, True)
        r = self.unchecked.zeDeviceSetCacheAdviceExt(hDevice, c_ptr, regionSize, cacheRegion)
        return self.check(r, "zeDeviceSetCacheAdviceExt") if r else self.success

    def zeCommandListCreate(self, hContext, hDevice, desc):
        if hContext not in self.handles:
            self.stranger("zeCommandListCreate", "hContext", hContext)
        if hDevice not in self.handles:
            self.stranger("zeCommandListCreate", "hDevice", hDevice)
        c_desc = struct(desc)
        phCommandList = new("ze_command_list_handle_t *")
        r = self.unchecked.zeCommandListCreate(hContext, hDevice, c_desc, phCommandList)
        if r:
            self.expect(r, "zeCommandListCreate")
        phCommandList = phCommandList[0]
        if not phCommandList:
            self.null_result("zeCommandListCreate")
        self.handles.add(phCommandList)
        return phCommandList

    def zeCommandListCreateImmediate(self, hContext, hDevice, altdesc):
        if hContext not in self.handles:
            self.stranger("zeCommandListCreateImmediate", "hContext", hContext)
        if hDevice not in self.handles:
            self.stranger("zeCommandListCreateImmediate", "hDevice", hDevice)
        c_altdesc = struct(altdesc)
        phCommandList = new("ze_command_list_handle_t *")
        r = self.unchecked.zeCommandListCreateImmediate(hContext, hDevice, c_altdesc, phCommandList)
        if r:
            self.expect(r, "zeCommandListCreateImmediate")
        phCommandList = phCommandList[0]
        if not phCommandList:
            self.null_result("zeCommandListCreateImmediate")
        self.handles.add(phCommandList)
        return phCommandList

    def zeCommandListDestroy(self, hCommandList):
        if hCommandList not in self.handles:
            self.stranger("zeCommandListDestroy", "hCommandList", hCommandList)
        kept = self.take(hCommandList)
        r = self.unchecked.zeCommandListDestroy(hCommandList)
        if r:
            self.put_back(hCommandList, kept)
        if r:
            return self.check(r, "zeCommandListDestroy")
        self.handles.discard(hCommandList)
        return self.success

    def zeCommandListClose(self, hCommandList):
        if hCommandList not in self.handles:
            self.stranger("zeCommandListClose", "hCommandList", hCommandList)
        r = self.unchecked.zeCommandListClose(hCommandList)
        return self.check(r, "zeCommandListClose") if r else self.success

    def zeCommandListReset(self, hCommandList):
        if hCommandList not in self.handles:
            self.stranger("zeCommandListReset", "hCommandList", hCommandList)
        kept = self.take(hCommandList)
        r = self.unchecked.zeCommandListReset(hCommandList)
        if r:
            self.put_back(hCommandList, kept)
        return self.check(r, "zeCommandListReset") if r else self.success

    def zeCommandListAppendWriteGlobalTimestamp(self, hCommandList, dstptr, hSignalEvent=None, phWaitEvents=None):
        if hCommandList not in self.handles:
            self.stranger("zeCommandListAppendWriteGlobalTimestamp", "hCommandList", hCommandList)
        if hSignalEvent and hSignalEvent not in self.handles:
            self.stranger("zeCommandListAppendWriteGlobalTimestamp", "hSignalEvent", hSignalEvent)
        c_dstptr = self.keep(hCommandList, dstptr, True)
        c_phWaitEvents, numWaitEvents = NOTHING if phWaitEvents is None or not len(phWaitEvents) else array("ze_event_handle_t[]", phWaitEvents)
        if phWaitEvents is not None and not self.handles.issuperset(phWaitEvents):
            self.strangers("zeCommandListAppendWriteGlobalTimestamp", "phWaitEvents", phWaitEvents)
        r = self.unchecked.zeCommandListAppendWriteGlobalTimestamp(hCommandList, cast("void *", c_dstptr), hSignalEvent or NULL, numWaitEvents, c_phWaitEvents)
        return self.check(r, "zeCommandListAppendWriteGlobalTimestamp") if r else self.success

    def zeCommandListHostSynchronize(self, hCommandList, timeout):
        if hCommandList not in self.handles:
            self.stranger("zeCommandListHostSynchronize", "hCommandList", hCommandList)
        kept = self.take(hCommandList)
        r = self.unchecked.zeCommandListHostSynchronize(hCommandList, timeout)
        if r:
            self.put_back(hCommandList, kept)
        return self.check(r, "zeCommandListHostSynchronize") if r else self.success

    def zeCommandListGetDeviceHandle(self, hCommandList):
        if hCommandList not in self.handles:
            self.stranger("zeCommandListGetDeviceHandle", "hCommandList", hCommandList)
        phDevice = new("ze_device_handle_t *")
        r = self.unchecked.zeCommandListGetDeviceHandle(hCommandList, phDevice)
        if r:
            self.expect(r, "zeCommandListGetDeviceHandle")
        phDevice = phDevice[0]
        if not phDevice:
            self.null_result("zeCommandListGetDeviceHandle")
        self.handles.add(phDevice)
        return phDevice

    def zeCommandListGetContextHandle(self, hCommandList):
        if hCommandList not in self.handles:
            self.stranger("zeCommandListGetContextHandle", "hCommandList", hCommandList)
        phContext = new("ze_context_handle_t *")
        r = self.unchecked.zeCommandListGetContextHandle(hCommandList, phContext)
        if r:
            self.expect(r, "zeCommandListGetContextHandle")
        phContext = phContext[0]
        if not phContext:
            self.null_result("zeCommandListGetContextHandle")
        self.handles.add(phContext)
        return phContext

    def zeCommandListGetOrdinal(self, hCommandList):
        if hCommandList not in self.handles:
            self.stranger("zeCommandListGetOrdinal", "hCommandList", hCommandList)
        pOrdinal = new("uint32_t *")
        r = self.unchecked.zeCommandListGetOrdinal(hCommandList, pOrdinal)
        if r:
            self.expect(r, "zeCommandListGetOrdinal")
        return pOrdinal[0]

    def zeCommandListImmediateGetIndex(self, hCommandListImmediate):
        if hCommandListImmediate not in self.handles:
            self.stranger("zeCommandListImmediateGetIndex", "hCommandListImmediate", hCommandListImmediate)
        pIndex = new("uint32_t *")
        r = self.unchecked.zeCommandListImmediateGetIndex(hCommandListImmediate, pIndex)
        if r:
            self.expect(r, "zeCommandListImmediateGetIndex")
        return pIndex[0]

    def zeCommandListIsImmediate(self, hCommandList):
        if hCommandList not in self.handles:
            self.stranger("zeCommandListIsImmediate", "hCommandList", hCommandList)
        pIsImmediate = new("ze_bool_t *")
        r = self.unchecked.zeCommandListIsImmediate(hCommandList, pIsImmediate)
        if r:
            self.expect(r, "zeCommandListIsImmediate")
        return bool(pIsImmediate[0])

    def zeCommandListGetFlags(self, hCommandList):
        if hCommandList not in self.handles:
            self.stranger("zeCommandListGetFlags", "hCommandList", hCommandList)
        pFlags = new("ze_command_list_flags_t *")
        r = self.unchecked.zeCommandListGetFlags(hCommandList, pFlags)
        if r:
            self.expect(r, "zeCommandListGetFlags")
        return T.ze_command_list_flags_t(pFlags[0])

    def zeCommandListImmediateGetFlags(self, hCommandList):
        if hCommandList not in self.handles:
            self.stranger("zeCommandListImmediateGetFlags", "hCommandList", hCommandList)
        pFlags = new("ze_command_queue_flags_t *")
        r = self.unchecked.zeCommandListImmediateGetFlags(hCommandList, pFlags)
        if r:
            self.expect(r, "zeCommandListImmediateGetFlags")
        return T.ze_command_queue_flags_t(pFlags[0])

    def zeCommandListImmediateGetMode(self, hCommandList):
        if hCommandList not in self.handles:
            self.stranger("zeCommandListImmediateGetMode", "hCommandList", hCommandList)
        pMode = new("ze_command_queue_mode_t *")
        r = self.unchecked.zeCommandListImmediateGetMode(hCommandList, pMode)
        if r:
            self.expect(r, "zeCommandListImmediateGetMode")
        return T.ze_command_queue_mode_t(pMode[0])

    def zeCommandListImmediateGetPriority(self, hCommandList):
        if hCommandList not in self.handles:
            self.stranger("zeCommandListImmediateGetPriority", "hCommandList", hCommandList)
        pPriority = new("ze_command_queue_priority_t *")
        r = self.unchecked.zeCommandListImmediateGetPriority(hCommandList, pPriority)
        if r:
            self.expect(r, "zeCommandListImmediateGetPriority")
        return T.ze_command_queue_priority_t(pPriority[0])

    def zeCommandQueueCreate(self, hContext, hDevice, desc):
        if hContext not in self.handles:
            self.stranger("zeCommandQueueCreate", "hContext", hContext)
        if hDevice not in self.handles:
            self.stranger("zeCommandQueueCreate", "hDevice", hDevice)
        c_desc = struct(desc)
        phCommandQueue = new("ze_command_queue_handle_t *")
        r = self.unchecked.zeCommandQueueCreate(hContext, hDevice, c_desc, phCommandQueue)
        if r:
            self.expect(r, "zeCommandQueueCreate")
        phCommandQueue = phCommandQueue[0]
        if not phCommandQueue:
            self.null_result("zeCommandQueueCreate")
        self.handles.add(phCommandQueue)
        return phCommandQueue

    def zeCommandQueueDestroy(self, hCommandQueue):
        if hCommandQueue not in self.handles:
            self.stranger("zeCommandQueueDestroy", "hCommandQueue", hCommandQueue)
        r = self.unchecked.zeCommandQueueDestroy(hCommandQueue)
        if r:
            return self.check(r, "zeCommandQueueDestroy")
        self.handles.discard(hCommandQueue)
        return self.success

    def zeCommandQueueExecuteCommandLists(self, hCommandQueue, phCommandLists, hFence=None):
        if hCommandQueue not in self.handles:
            self.stranger("zeCommandQueueExecuteCommandLists", "hCommandQueue", hCommandQueue)
        if hFence and hFence not in self.handles:
            self.stranger("zeCommandQueueExecuteCommandLists", "hFence", hFence)
        c_phCommandLists, numCommandLists = array("ze_command_list_handle_t[]", phCommandLists)
        if not self.handles.issuperset(phCommandLists):
            self.strangers("zeCommandQueueExecuteCommandLists", "phCommandLists", phCommandLists)
        r = self.unchecked.zeCommandQueueExecuteCommandLists(hCommandQueue, numCommandLists, c_phCommandLists, hFence or NULL)
        return self.check(r, "zeCommandQueueExecuteCommandLists") if r else self.success

    def zeCommandQueueSynchronize(self, hCommandQueue, timeout):
        if hCommandQueue not in self.handles:
            self.stranger("zeCommandQueueSynchronize", "hCommandQueue", hCommandQueue)
        r = self.unchecked.zeCommandQueueSynchronize(hCommandQueue, timeout)
        return self.check(r, "zeCommandQueueSynchronize") if r else self.success

    def zeCommandQueueGetOrdinal(self, hCommandQueue):
        if hCommandQueue not in self.handles:
            self.stranger("zeCommandQueueGetOrdinal", "hCommandQueue", hCommandQueue)
        pOrdinal = new("uint32_t *")
        r = self.unchecked.zeCommandQueueGetOrdinal(hCommandQueue, pOrdinal)
        if r:
            self.expect(r, "zeCommandQueueGetOrdinal")
        return pOrdinal[0]

    def zeCommandQueueGetIndex(self, hCommandQueue):
        if hCommandQueue not in self.handles:
            self.stranger("zeCommandQueueGetIndex", "hCommandQueue", hCommandQueue)
        pIndex = new("uint32_t *")
        r = self.unchecked.zeCommandQueueGetIndex(hCommandQueue, pIndex)
        if r:
            self.expect(r, "zeCommandQueueGetIndex")
        return pIndex[0]

    def zeCommandQueueGetFlags(self, hCmdQueue):
        if hCmdQueue not in self.handles:
            self.stranger("zeCommandQueueGetFlags", "hCmdQueue", hCmdQueue)
        pFlags = new("ze_command_queue_flags_t *")
        r = self.unchecked.zeCommandQueueGetFlags(hCmdQueue, pFlags)
        if r:
            self.expect(r, "zeCommandQueueGetFlags")
        return T.ze_command_queue_flags_t(pFlags[0])

    def zeCommandQueueGetMode(self, hCmdQueue):
        if hCmdQueue not in self.handles:
            self.stranger("zeCommandQueueGetMode", "hCmdQueue", hCmdQueue)
        pMode = new("ze_command_queue_mode_t *")
        r = self.unchecked.zeCommandQueueGetMode(hCmdQueue, pMode)
        if r:
            self.expect(r, "zeCommandQueueGetMode")
        return T.ze_command_queue_mode_t(pMode[0])

    def zeCommandQueueGetPriority(self, hCmdQueue):
        if hCmdQueue not in self.handles:
            self.stranger("zeCommandQueueGetPriority", "hCmdQueue", hCmdQueue)
        pPriority = new("ze_command_queue_priority_t *")
        r = self.unchecked.zeCommandQueueGetPriority(hCmdQueue, pPriority)
        if r:
            self.expect(r, "zeCommandQueueGetPriority")
        return T.ze_command_queue_priority_t(pPriority[0])

    def zeCommandListCreateCloneExp(self, hCommandList):
        if hCommandList not in self.handles:
            self.stranger("zeCommandListCreateCloneExp", "hCommandList", hCommandList)
        phClonedCommandList = new("ze_command_list_handle_t *")
        r = self.unchecked.zeCommandListCreateCloneExp(hCommandList, phClonedCommandList)
        if r:
            self.expect(r, "zeCommandListCreateCloneExp")
        phClonedCommandList = phClonedCommandList[0]
        if not phClonedCommandList:
            self.null_result("zeCommandListCreateCloneExp")
        self.handles.add(phClonedCommandList)
        self.share(hCommandList, phClonedCommandList)
        return phClonedCommandList

    def zeContextCreate(self, hDriver, desc):
        if hDriver not in self.handles:
            self.stranger("zeContextCreate", "hDriver", hDriver)
        c_desc = struct(desc)
        phContext = new("ze_context_handle_t *")
        r = self.unchecked.zeContextCreate(hDriver, c_desc, phContext)
        if r:
            self.expect(r, "zeContextCreate")
        phContext = phContext[0]
        if not phContext:
            self.null_result("zeContextCreate")
        self.handles.add(phContext)
        return phContext

    def zeContextCreateEx(self, hDriver, desc, phDevices=None):
        if hDriver not in self.handles:
            self.stranger("zeContextCreateEx", "hDriver", hDriver)
        c_desc = struct(desc)
        c_phDevices, numDevices = NOTHING if phDevices is None or not len(phDevices) else array("ze_device_handle_t[]", phDevices)
        phContext = new("ze_context_handle_t *")
        if phDevices is not None and not self.handles.issuperset(phDevices):
            self.strangers("zeContextCreateEx", "phDevices", phDevices)
        r = self.unchecked.zeContextCreateEx(hDriver, c_desc, numDevices, c_phDevices, phContext)
        if r:
            self.expect(r, "zeContextCreateEx")
        phContext = phContext[0]
        if not phContext:
            self.null_result("zeContextCreateEx")
        self.handles.add(phContext)
        return phContext

    def zeContextDestroy(self, hContext):
        if hContext not in self.handles:
            self.stranger("zeContextDestroy", "hContext", hContext)
        r = self.unchecked.zeContextDestroy(hContext)
        if r:
            return self.check(r, "zeContextDestroy")
        self.handles.discard(hContext)
        return self.success

    def zeContextGetStatus(self, hContext):
        if hContext not in self.handles:
            self.stranger("zeContextGetStatus", "hContext", hContext)
        r = self.unchecked.zeContextGetStatus(hContext)
        return self.check(r, "zeContextGetStatus") if r else self.success

    def zeCommandListAppendMemoryCopy(self, hCommandList, dstptr, srcptr, size, hSignalEvent=None, phWaitEvents=None):
        if hCommandList not in self.handles:
            self.stranger("zeCommandListAppendMemoryCopy", "hCommandList", hCommandList)
        if hSignalEvent and hSignalEvent not in self.handles:
            self.stranger("zeCommandListAppendMemoryCopy", "hSignalEvent", hSignalEvent)
        c_dstptr = self.keep(hCommandList, dstptr, True)
        c_srcptr = self.keep(hCommandList, srcptr, False)
        c_phWaitEvents, numWaitEvents = NOTHING if phWaitEvents is None or not len(phWaitEvents) else array("ze_event_handle_t[]", phWaitEvents)
        if phWaitEvents is not None and not self.handles.issuperset(phWaitEvents):
            self.strangers("zeCommandListAppendMemoryCopy", "phWaitEvents", phWaitEvents)
        r = self.unchecked.zeCommandListAppendMemoryCopy(hCommandList, c_dstptr, c_srcptr, size, hSignalEvent or NULL, numWaitEvents, c_phWaitEvents)
        return self.check(r, "zeCommandListAppendMemoryCopy") if r else self.success

    def zeCommandListAppendMemoryCopyWithParameters(self, hCommandList, dstptr, srcptr, size, pNext=None, hSignalEvent=None, phWaitEvents=None):
        if hCommandList not in self.handles:
            self.stranger("zeCommandListAppendMemoryCopyWithParameters", "hCommandList", hCommandList)
        if hSignalEvent and hSignalEvent not in self.handles:
            self.stranger("zeCommandListAppendMemoryCopyWithParameters", "hSignalEvent", hSignalEvent)
        c_dstptr = self.keep(hCommandList, dstptr, True)
        c_srcptr = self.keep(hCommandList, srcptr, False)
        c_pNext = NULL if pNext is None else struct(pNext)
        c_phWaitEvents, numWaitEvents = NOTHING if phWaitEvents is None or not len(phWaitEvents) else array("ze_event_handle_t[]", phWaitEvents)
        if phWaitEvents is not None and not self.handles.issuperset(phWaitEvents):
            self.strangers("zeCommandListAppendMemoryCopyWithParameters", "phWaitEvents", phWaitEvents)
        r = self.unchecked.zeCommandListAppendMemoryCopyWithParameters(hCommandList, c_dstptr, c_srcptr, size, c_pNext, hSignalEvent or NULL, numWaitEvents, c_phWaitEvents)
        return self.check(r, "zeCommandListAppendMemoryCopyWithParameters") if r else self.success

    def zeCommandListAppendMemoryFill(self, hCommandList, ptr, pattern, pattern_size, size, hSignalEvent=None, phWaitEvents=None):
        if hCommandList not in self.handles:
            self.stranger("zeCommandListAppendMemoryFill", "hCommandList", hCommandList)
        if hSignalEvent and hSignalEvent not in self.handles:
            self.stranger("zeCommandListAppendMemoryFill", "hSignalEvent", hSignalEvent)
        c_ptr = self.keep(hCommandList, ptr, True)
        c_pattern = self.keep(hCommandList, pattern, False)
        c_phWaitEvents, numWaitEvents = NOTHING if phWaitEvents is None or not len(phWaitEvents) else array("ze_event_handle_t[]", phWaitEvents)
        if phWaitEvents is not None and not self.handles.issuperset(phWaitEvents):
            self.strangers("zeCommandListAppendMemoryFill", "phWaitEvents", phWaitEvents)
        r = self.unchecked.zeCommandListAppendMemoryFill(hCommandList, c_ptr, c_pattern, pattern_size, size, hSignalEvent or NULL, numWaitEvents, c_phWaitEvents)
        return self.check(r, "zeCommandListAppendMemoryFill") if r else self.success

    def zeCommandListAppendMemoryFillWithParameters(self, hCommandList, ptr, pattern, pattern_size, size, pNext=None, hSignalEvent=None, phWaitEvents=None):
        if hCommandList not in self.handles:
            self.stranger("zeCommandListAppendMemoryFillWithParameters", "hCommandList", hCommandList)
        if hSignalEvent and hSignalEvent not in self.handles:
            self.stranger("zeCommandListAppendMemoryFillWithParameters", "hSignalEvent", hSignalEvent)
        c_ptr = self.keep(hCommandList, ptr, True)
        c_pattern = self.keep(hCommandList, pattern, False)
        c_pNext = NULL if pNext is None else struct(pNext)
        c_phWaitEvents, numWaitEvents = NOTHING if phWaitEvents is None or not len(phWaitEvents) else array("ze_event_handle_t[]", phWaitEvents)
        if phWaitEvents is not None and not self.handles.issuperset(phWaitEvents):
            self.strangers("zeCommandListAppendMemoryFillWithParameters", "phWaitEvents", phWaitEvents)
        r = self.unchecked.zeCommandListAppendMemoryFillWithParameters(hCommandList, c_ptr, c_pattern, pattern_size, size, c_pNext, hSignalEvent or NULL, numWaitEvents, c_phWaitEvents)
        return self.check(r, "zeCommandListAppendMemoryFillWithParameters") if r else self.success

    def zeCommandListAppendMemoryCopyRegion(self, hCommandList, dstptr, dstRegion, dstPitch, dstSlicePitch, srcptr, srcRegion, srcPitch, srcSlicePitch, hSignalEvent=None, phWaitEvents=None):
        if hCommandList not in self.handles:
            self.stranger("zeCommandListAppendMemoryCopyRegion", "hCommandList", hCommandList)
        if hSignalEvent and hSignalEvent not in self.handles:
            self.stranger("zeCommandListAppendMemoryCopyRegion", "hSignalEvent", hSignalEvent)
        c_dstptr = self.keep(hCommandList, dstptr, True)
        c_dstRegion = struct(dstRegion)
        c_srcptr = self.keep(hCommandList, srcptr, False)
        c_srcRegion = struct(srcRegion)
        c_phWaitEvents, numWaitEvents = NOTHING if phWaitEvents is None or not len(phWaitEvents) else array("ze_event_handle_t[]", phWaitEvents)
        if phWaitEvents is not None and not self.handles.issuperset(phWaitEvents):
            self.strangers("zeCommandListAppendMemoryCopyRegion", "phWaitEvents", phWaitEvents)
        r = self.unchecked.zeCommandListAppendMemoryCopyRegion(hCommandList, c_dstptr, c_dstRegion, dstPitch, dstSlicePitch, c_srcptr, c_srcRegion, srcPitch, srcSlicePitch, hSignalEvent or NULL, numWaitEvents, c_phWaitEvents)
        return self.check(r, "zeCommandListAppendMemoryCopyRegion") if r else self.success

    def zeCommandListAppendMemoryCopyFromContext(self, hCommandList, dstptr, hContextSrc, srcptr, size, hSignalEvent=None, phWaitEvents=None):
        if hCommandList not in self.handles:
            self.stranger("zeCommandListAppendMemoryCopyFromContext", "hCommandList", hCommandList)
        if hContextSrc not in self.handles:
            self.stranger("zeCommandListAppendMemoryCopyFromContext", "hContextSrc", hContextSrc)
        if hSignalEvent and hSignalEvent not in self.handles:
            self.stranger("zeCommandListAppendMemoryCopyFromContext", "hSignalEvent", hSignalEvent)
        c_dstptr = self.keep(hCommandList, dstptr, True)
        c_srcptr = self.keep(hCommandList, srcptr, False)
        c_phWaitEvents, numWaitEvents = NOTHING if phWaitEvents is None or not len(phWaitEvents) else array("ze_event_handle_t[]", phWaitEvents)
        if phWaitEvents is not None and not self.handles.issuperset(phWaitEvents):
            self.strangers("zeCommandListAppendMemoryCopyFromContext", "phWaitEvents", phWaitEvents)
        r = self.unchecked.zeCommandListAppendMemoryCopyFromContext(hCommandList, c_dstptr, hContextSrc, c_srcptr, size, hSignalEvent or NULL, numWaitEvents, c_phWaitEvents)
        return self.check(r, "zeCommandListAppendMemoryCopyFromContext") if r else self.success

    def zeCommandListAppendImageCopy(self, hCommandList, hDstImage, hSrcImage, hSignalEvent=None, phWaitEvents=None):
        if hCommandList not in self.handles:
            self.stranger("zeCommandListAppendImageCopy", "hCommandList", hCommandList)
        if hDstImage not in self.handles:
            self.stranger("zeCommandListAppendImageCopy", "hDstImage", hDstImage)
        if hSrcImage not in self.handles:
            self.stranger("zeCommandListAppendImageCopy", "hSrcImage", hSrcImage)
        if hSignalEvent and hSignalEvent not in self.handles:
            self.stranger("zeCommandListAppendImageCopy", "hSignalEvent", hSignalEvent)
        c_phWaitEvents, numWaitEvents = NOTHING if phWaitEvents is None or not len(phWaitEvents) else array("ze_event_handle_t[]", phWaitEvents)
        if phWaitEvents is not None and not self.handles.issuperset(phWaitEvents):
            self.strangers("zeCommandListAppendImageCopy", "phWaitEvents", phWaitEvents)
        r = self.unchecked.zeCommandListAppendImageCopy(hCommandList, hDstImage, hSrcImage, hSignalEvent or NULL, numWaitEvents, c_phWaitEvents)
        return self.check(r, "zeCommandListAppendImageCopy") if r else self.success

    def zeCommandListAppendImageCopyRegion(self, hCommandList, hDstImage, hSrcImage, pDstRegion=None, pSrcRegion=None, hSignalEvent=None, phWaitEvents=None):
        if hCommandList not in self.handles:
            self.stranger("zeCommandListAppendImageCopyRegion", "hCommandList", hCommandList)
        if hDstImage not in self.handles:
            self.stranger("zeCommandListAppendImageCopyRegion", "hDstImage", hDstImage)
        if hSrcImage not in self.handles:
            self.stranger("zeCommandListAppendImageCopyRegion", "hSrcImage", hSrcImage)
        if hSignalEvent and hSignalEvent not in self.handles:
            self.stranger("zeCommandListAppendImageCopyRegion", "hSignalEvent", hSignalEvent)
        c_pDstRegion = NULL if pDstRegion is None else struct(pDstRegion)
        c_pSrcRegion = NULL if pSrcRegion is None else struct(pSrcRegion)
        c_phWaitEvents, numWaitEvents = NOTHING if phWaitEvents is None or not len(phWaitEvents) else array("ze_event_handle_t[]", phWaitEvents)
        if phWaitEvents is not None and not self.handles.issuperset(phWaitEvents):
            self.strangers("zeCommandListAppendImageCopyRegion", "phWaitEvents", phWaitEvents)
        r = self.unchecked.zeCommandListAppendImageCopyRegion(hCommandList, hDstImage, hSrcImage, c_pDstRegion, c_pSrcRegion, hSignalEvent or NULL, numWaitEvents, c_phWaitEvents)
        return self.check(r, "zeCommandListAppendImageCopyRegion") if r else self.success

    def zeCommandListAppendImageCopyToMemory(self, hCommandList, dstptr, hSrcImage, pSrcRegion=None, hSignalEvent=None, phWaitEvents=None):
        if hCommandList not in self.handles:
            self.stranger("zeCommandListAppendImageCopyToMemory", "hCommandList", hCommandList)
        if hSrcImage not in self.handles:
            self.stranger("zeCommandListAppendImageCopyToMemory", "hSrcImage", hSrcImage)
        if hSignalEvent and hSignalEvent not in self.handles:
            self.stranger("zeCommandListAppendImageCopyToMemory", "hSignalEvent", hSignalEvent)
        c_dstptr = self.keep(hCommandList, dstptr, True)
        c_pSrcRegion = NULL if pSrcRegion is None else struct(pSrcRegion)
        c_phWaitEvents, numWaitEvents = NOTHING if phWaitEvents is None or not len(phWaitEvents) else array("ze_event_handle_t[]", phWaitEvents)
        if phWaitEvents is not None and not self.handles.issuperset(phWaitEvents):
            self.strangers("zeCommandListAppendImageCopyToMemory", "phWaitEvents", phWaitEvents)
        r = self.unchecked.zeCommandListAppendImageCopyToMemory(hCommandList, c_dstptr, hSrcImage, c_pSrcRegion, hSignalEvent or NULL, numWaitEvents, c_phWaitEvents)
        return self.check(r, "zeCommandListAppendImageCopyToMemory") if r else self.success

    def zeCommandListAppendImageCopyFromMemory(self, hCommandList, hDstImage, srcptr, pDstRegion=None, hSignalEvent=None, phWaitEvents=None):
        if hCommandList not in self.handles:
            self.stranger("zeCommandListAppendImageCopyFromMemory", "hCommandList", hCommandList)
        if hDstImage not in self.handles:
            self.stranger("zeCommandListAppendImageCopyFromMemory", "hDstImage", hDstImage)
        if hSignalEvent and hSignalEvent not in self.handles:
            self.stranger("zeCommandListAppendImageCopyFromMemory", "hSignalEvent", hSignalEvent)
        c_srcptr = self.keep(hCommandList, srcptr, False)
        c_pDstRegion = NULL if pDstRegion is None else struct(pDstRegion)
        c_phWaitEvents, numWaitEvents = NOTHING if phWaitEvents is None or not len(phWaitEvents) else array("ze_event_handle_t[]", phWaitEvents)
        if phWaitEvents is not None and not self.handles.issuperset(phWaitEvents):
            self.strangers("zeCommandListAppendImageCopyFromMemory", "phWaitEvents", phWaitEvents)
        r = self.unchecked.zeCommandListAppendImageCopyFromMemory(hCommandList, hDstImage, c_srcptr, c_pDstRegion, hSignalEvent or NULL, numWaitEvents, c_phWaitEvents)
        return self.check(r, "zeCommandListAppendImageCopyFromMemory") if r else self.success

    def zeCommandListAppendMemoryPrefetch(self, hCommandList, ptr, size):
        if hCommandList not in self.handles:
            self.stranger("zeCommandListAppendMemoryPrefetch", "hCommandList", hCommandList)
        c_ptr = self.keep(hCommandList, ptr, False)
        r = self.unchecked.zeCommandListAppendMemoryPrefetch(hCommandList, c_ptr, size)
        return self.check(r, "zeCommandListAppendMemoryPrefetch") if r else self.success

    def zeCommandListAppendMemAdvise(self, hCommandList, hDevice, ptr, size, advice):
        if hCommandList not in self.handles:
            self.stranger("zeCommandListAppendMemAdvise", "hCommandList", hCommandList)
        if hDevice not in self.handles:
            self.stranger("zeCommandListAppendMemAdvise", "hDevice", hDevice)
        c_ptr = self.keep(hCommandList, ptr, False)
        r = self.unchecked.zeCommandListAppendMemAdvise(hCommandList, hDevice, c_ptr, size, advice)
        return self.check(r, "zeCommandListAppendMemAdvise") if r else self.success

    def zeDeviceGet(self, hDriver):
        if hDriver not in self.handles:
            self.stranger("zeDeviceGet", "hDriver", hDriver)
        pCount = new("uint32_t *")
        f = self.unchecked.zeDeviceGet
        r = f(hDriver, pCount, NULL)
        if r:
            self.expect(r, "zeDeviceGet")
        n = pCount[0]
        phDevices = new("ze_device_handle_t[]", n)
        if n:
            r = f(hDriver, pCount, phDevices)
            if r:
                self.expect(r, "zeDeviceGet")
            n = min(n, pCount[0])
        return self.own_all(unpack(phDevices, n))

    def zeDeviceGetRootDevice(self, hDevice):
        if hDevice not in self.handles:
            self.stranger("zeDeviceGetRootDevice", "hDevice", hDevice)
        phRootDevice = new("ze_device_handle_t *")
        r = self.unchecked.zeDeviceGetRootDevice(hDevice, phRootDevice)
        if r:
            self.expect(r, "zeDeviceGetRootDevice")
        return self.own(phRootDevice[0])

    def zeDeviceGetSubDevices(self, hDevice):
        if hDevice not in self.handles:
            self.stranger("zeDeviceGetSubDevices", "hDevice", hDevice)
        pCount = new("uint32_t *")
        f = self.unchecked.zeDeviceGetSubDevices
        r = f(hDevice, pCount, NULL)
        if r:
            self.expect(r, "zeDeviceGetSubDevices")
        n = pCount[0]
        phSubdevices = new("ze_device_handle_t[]", n)
        if n:
            r = f(hDevice, pCount, phSubdevices)
            if r:
                self.expect(r, "zeDeviceGetSubDevices")
            n = min(n, pCount[0])
        return self.own_all(unpack(phSubdevices, n))

    def zeDeviceGetProperties(self, hDevice, pDeviceProperties=None):
        if hDevice not in self.handles:
            self.stranger("zeDeviceGetProperties", "hDevice", hDevice)
        pDeviceProperties = out_struct(T.ze_device_properties_t, pDeviceProperties)
        r = self.unchecked.zeDeviceGetProperties(hDevice, pDeviceProperties.cdata)
        if r:
            self.expect(r, "zeDeviceGetProperties")
        return pDeviceProperties

    def zeDeviceGetComputeProperties(self, hDevice, pComputeProperties=None):
        if hDevice not in self.handles:
            self.stranger("zeDeviceGetComputeProperties", "hDevice", hDevice)
        pComputeProperties = out_struct(T.ze_device_compute_properties_t, pComputeProperties)
        r = self.unchecked.zeDeviceGetComputeProperties(hDevice, pComputeProperties.cdata)
        if r:
            self.expect(r, "zeDeviceGetComputeProperties")
        return pComputeProperties

    def zeDeviceGetModuleProperties(self, hDevice, pModuleProperties=None):
        if hDevice not in self.handles:
            self.stranger("zeDeviceGetModuleProperties", "hDevice", hDevice)
        pModuleProperties = out_struct(T.ze_device_module_properties_t, pModuleProperties)
        r = self.unchecked.zeDeviceGetModuleProperties(hDevice, pModuleProperties.cdata)
        if r:
            self.expect(r, "zeDeviceGetModuleProperties")
        return pModuleProperties

    def zeDeviceGetCommandQueueGroupProperties(self, hDevice, pCommandQueueGroupProperties=None):
        if hDevice not in self.handles:
            self.stranger("zeDeviceGetCommandQueueGroupProperties", "hDevice", hDevice)
        pCount = new("uint32_t *")
        f = self.unchecked.zeDeviceGetCommandQueueGroupProperties
        if pCommandQueueGroupProperties is None:
            r = f(hDevice, pCount, NULL)
            if r:
                self.expect(r, "zeDeviceGetCommandQueueGroupProperties")
            n = pCount[0]
            c_pCommandQueueGroupProperties = T.ze_command_queue_group_properties_t.array(n)
        else:
            c_pCommandQueueGroupProperties, n = structs(T.ze_command_queue_group_properties_t, pCommandQueueGroupProperties)
            pCount[0] = n
        if n:
            r = f(hDevice, pCount, c_pCommandQueueGroupProperties)
            if r:
                self.expect(r, "zeDeviceGetCommandQueueGroupProperties")
            n = min(n, pCount[0])
        return T.ze_command_queue_group_properties_t.views(c_pCommandQueueGroupProperties, n, pCommandQueueGroupProperties)

    def zeDeviceGetMemoryProperties(self, hDevice, pMemProperties=None):
        if hDevice not in self.handles:
            self.stranger("zeDeviceGetMemoryProperties", "hDevice", hDevice)
        pCount = new("uint32_t *")
        f = self.unchecked.zeDeviceGetMemoryProperties
        if pMemProperties is None:
            r = f(hDevice, pCount, NULL)
            if r:
                self.expect(r, "zeDeviceGetMemoryProperties")
            n = pCount[0]
            c_pMemProperties = T.ze_device_memory_properties_t.array(n)
        else:
            c_pMemProperties, n = structs(T.ze_device_memory_properties_t, pMemProperties)
            pCount[0] = n
        if n:
            r = f(hDevice, pCount, c_pMemProperties)
            if r:
                self.expect(r, "zeDeviceGetMemoryProperties")
            n = min(n, pCount[0])
        return T.ze_device_memory_properties_t.views(c_pMemProperties, n, pMemProperties)

    def zeDeviceGetMemoryAccessProperties(self, hDevice, pMemAccessProperties=None):
        if hDevice not in self.handles:
            self.stranger("zeDeviceGetMemoryAccessProperties", "hDevice", hDevice)
        pMemAccessProperties = out_struct(T.ze_device_memory_access_properties_t, pMemAccessProperties)
        r = self.unchecked.zeDeviceGetMemoryAccessProperties(hDevice, pMemAccessProperties.cdata)
        if r:
            self.expect(r, "zeDeviceGetMemoryAccessProperties")
        return pMemAccessProperties

    def zeDeviceGetCacheProperties(self, hDevice, pCacheProperties=None):
        if hDevice not in self.handles:
            self.stranger("zeDeviceGetCacheProperties", "hDevice", hDevice)
        pCount = new("uint32_t *")
        f = self.unchecked.zeDeviceGetCacheProperties
        if pCacheProperties is None:
            r = f(hDevice, pCount, NULL)
            if r:
                self.expect(r, "zeDeviceGetCacheProperties")
            n = pCount[0]
            c_pCacheProperties = T.ze_device_cache_properties_t.array(n)
        else:
            c_pCacheProperties, n = structs(T.ze_device_cache_properties_t, pCacheProperties)
            pCount[0] = n
        if n:
            r = f(hDevice, pCount, c_pCacheProperties)
            if r:
                self.expect(r, "zeDeviceGetCacheProperties")
            n = min(n, pCount[0])
        return T.ze_device_cache_properties_t.views(c_pCacheProperties, n, pCacheProperties)

    def zeDeviceGetImageProperties(self, hDevice, pImageProperties=None):
        if hDevice not in self.handles:
            self.stranger("zeDeviceGetImageProperties", "hDevice", hDevice)
        pImageProperties = out_struct(T.ze_device_image_properties_t, pImageProperties)
        r = self.unchecked.zeDeviceGetImageProperties(hDevice, pImageProperties.cdata)
        if r:
            self.expect(r, "zeDeviceGetImageProperties")
        return pImageProperties

    def zeDeviceGetExternalMemoryProperties(self, hDevice, pExternalMemoryProperties=None):
        if hDevice not in self.handles:
            self.stranger("zeDeviceGetExternalMemoryProperties", "hDevice", hDevice)
        pExternalMemoryProperties = out_struct(T.ze_device_external_memory_properties_t, pExternalMemoryProperties)
        r = self.unchecked.zeDeviceGetExternalMemoryProperties(hDevice, pExternalMemoryProperties.cdata)
        if r:
            self.expect(r, "zeDeviceGetExternalMemoryProperties")
        return pExternalMemoryProperties

    def zeDeviceGetP2PProperties(self, hDevice, hPeerDevice, pP2PProperties=None):
        if hDevice not in self.handles:
            self.stranger("zeDeviceGetP2PProperties", "hDevice", hDevice)
        if hPeerDevice not in self.handles:
            self.stranger("zeDeviceGetP2PProperties", "hPeerDevice", hPeerDevice)
        pP2PProperties = out_struct(T.ze_device_p2p_properties_t, pP2PProperties)
        r = self.unchecked.zeDeviceGetP2PProperties(hDevice, hPeerDevice, pP2PProperties.cdata)
        if r:
            self.expect(r, "zeDeviceGetP2PProperties")
        return pP2PProperties

    def zeDeviceCanAccessPeer(self, hDevice, hPeerDevice):
        if hDevice not in self.handles:
            self.stranger("zeDeviceCanAccessPeer", "hDevice", hDevice)
        if hPeerDevice not in self.handles:
            self.stranger("zeDeviceCanAccessPeer", "hPeerDevice", hPeerDevice)
        value = new("ze_bool_t *")
        r = self.unchecked.zeDeviceCanAccessPeer(hDevice, hPeerDevice, value)
        if r:
            self.expect(r, "zeDeviceCanAccessPeer")
        return bool(value[0])

    def zeDeviceGetStatus(self, hDevice):
        if hDevice not in self.handles:
            self.stranger("zeDeviceGetStatus", "hDevice", hDevice)
        r = self.unchecked.zeDeviceGetStatus(hDevice)
        return self.check(r, "zeDeviceGetStatus") if r else self.success

    def zeDeviceGetGlobalTimestamps(self, hDevice):
        if hDevice not in self.handles:
            self.stranger("zeDeviceGetGlobalTimestamps", "hDevice", hDevice)
        hostTimestamp = new("uint64_t *")
        deviceTimestamp = new("uint64_t *")
        r = self.unchecked.zeDeviceGetGlobalTimestamps(hDevice, hostTimestamp, deviceTimestamp)
        if r:
            self.expect(r, "zeDeviceGetGlobalTimestamps")
        return hostTimestamp[0], deviceTimestamp[0]

    def zeDeviceSynchronize(self, hDevice):
        if hDevice not in self.handles:
            self.stranger("zeDeviceSynchronize", "hDevice", hDevice)
        r = self.unchecked.zeDeviceSynchronize(hDevice)
        return self.check(r, "zeDeviceSynchronize") if r else self.success

    def zeDeviceGetAggregatedCopyOffloadIncrementValue(self, hDevice):
        if hDevice not in self.handles:
            self.stranger("zeDeviceGetAggregatedCopyOffloadIncrementValue", "hDevice", hDevice)
        incrementValue = new("uint32_t *")
        r = self.unchecked.zeDeviceGetAggregatedCopyOffloadIncrementValue(hDevice, incrementValue)
        if r:
            self.expect(r, "zeDeviceGetAggregatedCopyOffloadIncrementValue")
        return incrementValue[0]

    def zeDeviceGetCounterBasedEventMaxValue(self, hDevice):
        if hDevice not in self.handles:
            self.stranger("zeDeviceGetCounterBasedEventMaxValue", "hDevice", hDevice)
        maxValue = new("uint64_t *")
        r = self.unchecked.zeDeviceGetCounterBasedEventMaxValue(hDevice, maxValue)
        if r:
            self.expect(r, "zeDeviceGetCounterBasedEventMaxValue")
        return maxValue[0]

    def zeDeviceGetRuntimeRequirements(self, hDevice, pObjDesc):
        if hDevice not in self.handles:
            self.stranger("zeDeviceGetRuntimeRequirements", "hDevice", hDevice)
        c_pObjDesc = memory(pObjDesc, False)
        pSize = new("size_t *")
        f = self.unchecked.zeDeviceGetRuntimeRequirements
        r = f(hDevice, c_pObjDesc, pSize, NULL)
        if r:
            self.expect(r, "zeDeviceGetRuntimeRequirements")
        n = pSize[0]
        pRequirements = new("char[]", n)
        if n:
            r = f(hDevice, c_pObjDesc, pSize, pRequirements)
            if r:
                self.expect(r, "zeDeviceGetRuntimeRequirements")
            n = min(n, pSize[0])
        return string(pRequirements)

    def zeDeviceGetRuntimeRequirementsKey(self, hDevice):
        if hDevice not in self.handles:
            self.stranger("zeDeviceGetRuntimeRequirementsKey", "hDevice", hDevice)
        pKey = new("const char **")
        r = self.unchecked.zeDeviceGetRuntimeRequirementsKey(hDevice, pKey)
        if r:
            self.expect(r, "zeDeviceGetRuntimeRequirementsKey")
        return string(pKey[0])

    def zeDeviceValidateRuntimeRequirements(self, hDevice, pRequirements, pOut=None):
        if hDevice not in self.handles:
            self.stranger("zeDeviceValidateRuntimeRequirements", "hDevice", hDevice)
        c_pRequirements = text(pRequirements)
        pOut = out_struct(T.ze_validate_runtime_requirements_output_t, pOut)
        r = self.unchecked.zeDeviceValidateRuntimeRequirements(hDevice, c_pRequirements, pOut.cdata)
        if r:
            self.expect(r, "zeDeviceValidateRuntimeRequirements")
        return pOut

    def zeDeviceGetVectorWidthPropertiesExt(self, hDevice, pVectorWidthProperties=None):
        if hDevice not in self.handles:
            self.stranger("zeDeviceGetVectorWidthPropertiesExt", "hDevice", hDevice)
        pCount = new("uint32_t *")
        f = self.unchecked.zeDeviceGetVectorWidthPropertiesExt
        if pVectorWidthProperties is None:
            r = f(hDevice, pCount, NULL)
            if r:
                self.expect(r, "zeDeviceGetVectorWidthPropertiesExt")
            n = pCount[0]
            c_pVectorWidthProperties = T.ze_device_vector_width_properties_ext_t.array(n)
        else:
            c_pVectorWidthProperties, n = structs(T.ze_device_vector_width_properties_ext_t, pVectorWidthProperties)
            pCount[0] = n
        if n:
            r = f(hDevice, pCount, c_pVectorWidthProperties)
            if r:
                self.expect(r, "zeDeviceGetVectorWidthPropertiesExt")
            n = min(n, pCount[0])
        return T.ze_device_vector_width_properties_ext_t.views(c_pVectorWidthProperties, n, pVectorWidthProperties)

    def zeInit(self, flags):
        r = self.unchecked.zeInit(flags)
        return self.check(r, "zeInit") if r else self.success

    def zeDriverGet(self):
        pCount = new("uint32_t *")
        f = self.unchecked.zeDriverGet
        r = f(pCount, NULL)
        if r:
            self.expect(r, "zeDriverGet")
        n = pCount[0]
        phDrivers = new("ze_driver_handle_t[]", n)
        if n:
            r = f(pCount, phDrivers)
            if r:
                self.expect(r, "zeDriverGet")
            n = min(n, pCount[0])
        return self.own_all(unpack(phDrivers, n))

    def zeInitDrivers(self, desc):
        pCount = new("uint32_t *")
        c_desc = struct(desc)
        f = self.unchecked.zeInitDrivers
        r = f(pCount, NULL, c_desc)
        if r:
            self.expect(r, "zeInitDrivers")
        n = pCount[0]
        phDrivers = new("ze_driver_handle_t[]", n)
        if n:
            r = f(pCount, phDrivers, c_desc)
            if r:
                self.expect(r, "zeInitDrivers")
            n = min(n, pCount[0])
        return self.own_all(unpack(phDrivers, n))

    def zeDriverGetApiVersion(self, hDriver):
        if hDriver not in self.handles:
            self.stranger("zeDriverGetApiVersion", "hDriver", hDriver)
        version = new("ze_api_version_t *")
        r = self.unchecked.zeDriverGetApiVersion(hDriver, version)
        if r:
            self.expect(r, "zeDriverGetApiVersion")
        return T.ze_api_version_t(version[0])

    def zeDriverGetProperties(self, hDriver, pDriverProperties=None):
        if hDriver not in self.handles:
            self.stranger("zeDriverGetProperties", "hDriver", hDriver)
        pDriverProperties = out_struct(T.ze_driver_properties_t, pDriverProperties)
        r = self.unchecked.zeDriverGetProperties(hDriver, pDriverProperties.cdata)
        if r:
            self.expect(r, "zeDriverGetProperties")
        return pDriverProperties

    def zeDriverGetIpcProperties(self, hDriver, pIpcProperties=None):
        if hDriver not in self.handles:
            self.stranger("zeDriverGetIpcProperties", "hDriver", hDriver)
        pIpcProperties = out_struct(T.ze_driver_ipc_properties_t, pIpcProperties)
        r = self.unchecked.zeDriverGetIpcProperties(hDriver, pIpcProperties.cdata)
        if r:
            self.expect(r, "zeDriverGetIpcProperties")
        return pIpcProperties

    def zeDriverGetExtensionProperties(self, hDriver):
        if hDriver not in self.handles:
            self.stranger("zeDriverGetExtensionProperties", "hDriver", hDriver)
        pCount = new("uint32_t *")
        f = self.unchecked.zeDriverGetExtensionProperties
        r = f(hDriver, pCount, NULL)
        if r:
            self.expect(r, "zeDriverGetExtensionProperties")
        n = pCount[0]
        pExtensionProperties = T.ze_driver_extension_properties_t.array(n)
        if n:
            r = f(hDriver, pCount, pExtensionProperties)
            if r:
                self.expect(r, "zeDriverGetExtensionProperties")
            n = min(n, pCount[0])
        return T.ze_driver_extension_properties_t.views(pExtensionProperties, n)

    def zeDriverGetExtensionFunctionAddress(self, hDriver, name):
        if hDriver not in self.handles:
            self.stranger("zeDriverGetExtensionFunctionAddress", "hDriver", hDriver)
        c_name = text(name)
        ppFunctionAddress = new("void **")
        r = self.unchecked.zeDriverGetExtensionFunctionAddress(hDriver, c_name, ppFunctionAddress)
        if r:
            self.expect(r, "zeDriverGetExtensionFunctionAddress")
        ppFunctionAddress = ppFunctionAddress[0]
        if not ppFunctionAddress:
            self.null_result("zeDriverGetExtensionFunctionAddress")
        return ppFunctionAddress

    def zeDriverGetLastErrorDescription(self, hDriver):
        if hDriver not in self.handles:
            self.stranger("zeDriverGetLastErrorDescription", "hDriver", hDriver)
        ppString = new("const char **")
        r = self.unchecked.zeDriverGetLastErrorDescription(hDriver, ppString)
        if r:
            self.expect(r, "zeDriverGetLastErrorDescription")
        return string(ppString[0])

    def zeDriverGetDefaultContext(self, hDriver):
        if hDriver not in self.handles:
            self.stranger("zeDriverGetDefaultContext", "hDriver", hDriver)
        return self.own(self.unchecked.zeDriverGetDefaultContext(hDriver)) or self.failed("zeDriverGetDefaultContext")

    def zeEventPoolCreate(self, hContext, desc, phDevices=None):
        if hContext not in self.handles:
            self.stranger("zeEventPoolCreate", "hContext", hContext)
        c_desc = struct(desc)
        c_phDevices, numDevices = NOTHING if phDevices is None or not len(phDevices) else array("ze_device_handle_t[]", phDevices)
        phEventPool = new("ze_event_pool_handle_t *")
        if phDevices is not None and not self.handles.issuperset(phDevices):
            self.strangers("zeEventPoolCreate", "phDevices", phDevices)
        r = self.unchecked.zeEventPoolCreate(hContext, c_desc, numDevices, c_phDevices, phEventPool)
        if r:
            self.expect(r, "zeEventPoolCreate")
        phEventPool = phEventPool[0]
        if not phEventPool:
            self.null_result("zeEventPoolCreate")
        self.handles.add(phEventPool)
        return phEventPool

    def zeEventPoolDestroy(self, hEventPool):
        if hEventPool not in self.handles:
            self.stranger("zeEventPoolDestroy", "hEventPool", hEventPool)
        r = self.unchecked.zeEventPoolDestroy(hEventPool)
        if r:
            return self.check(r, "zeEventPoolDestroy")
        self.handles.discard(hEventPool)
        return self.success

    def zeEventCreate(self, hEventPool, desc):
        if hEventPool not in self.handles:
            self.stranger("zeEventCreate", "hEventPool", hEventPool)
        c_desc = struct(desc)
        phEvent = new("ze_event_handle_t *")
        r = self.unchecked.zeEventCreate(hEventPool, c_desc, phEvent)
        if r:
            self.expect(r, "zeEventCreate")
        phEvent = phEvent[0]
        if not phEvent:
            self.null_result("zeEventCreate")
        self.handles.add(phEvent)
        return phEvent

    def zeEventCounterBasedCreate(self, hContext, hDevice, desc):
        if hContext not in self.handles:
            self.stranger("zeEventCounterBasedCreate", "hContext", hContext)
        if hDevice not in self.handles:
            self.stranger("zeEventCounterBasedCreate", "hDevice", hDevice)
        c_desc = struct(desc)
        phEvent = new("ze_event_handle_t *")
        r = self.unchecked.zeEventCounterBasedCreate(hContext, hDevice, c_desc, phEvent)
        if r:
            self.expect(r, "zeEventCounterBasedCreate")
        phEvent = phEvent[0]
        if not phEvent:
            self.null_result("zeEventCounterBasedCreate")
        self.handles.add(phEvent)
        return phEvent

    def zeEventDestroy(self, hEvent):
        if hEvent not in self.handles:
            self.stranger("zeEventDestroy", "hEvent", hEvent)
        r = self.unchecked.zeEventDestroy(hEvent)
        if r:
            return self.check(r, "zeEventDestroy")
        self.handles.discard(hEvent)
        return self.success

    def zeEventPoolGetIpcHandle(self, hEventPool, phIpc=None):
        if hEventPool not in self.handles:
            self.stranger("zeEventPoolGetIpcHandle", "hEventPool", hEventPool)
        phIpc = out_struct(T.ze_ipc_event_pool_handle_t, phIpc)
        r = self.unchecked.zeEventPoolGetIpcHandle(hEventPool, phIpc.cdata)
        if r:
            self.expect(r, "zeEventPoolGetIpcHandle")
        return phIpc

    def zeEventPoolPutIpcHandle(self, hContext, hIpc):
        if hContext not in self.handles:
            self.stranger("zeEventPoolPutIpcHandle", "hContext", hContext)
        c_hIpc = value(hIpc, T.ze_ipc_event_pool_handle_t)
        r = self.unchecked.zeEventPoolPutIpcHandle(hContext, c_hIpc)
        return self.check(r, "zeEventPoolPutIpcHandle") if r else self.success

    def zeEventPoolOpenIpcHandle(self, hContext, hIpc):
        if hContext not in self.handles:
            self.stranger("zeEventPoolOpenIpcHandle", "hContext", hContext)
        c_hIpc = value(hIpc, T.ze_ipc_event_pool_handle_t)
        phEventPool = new("ze_event_pool_handle_t *")
        r = self.unchecked.zeEventPoolOpenIpcHandle(hContext, c_hIpc, phEventPool)
        if r:
            self.expect(r, "zeEventPoolOpenIpcHandle")
        phEventPool = phEventPool[0]
        if not phEventPool:
            self.null_result("zeEventPoolOpenIpcHandle")
        self.handles.add(phEventPool)
        return phEventPool

    def zeEventPoolCloseIpcHandle(self, hEventPool):
        if hEventPool not in self.handles:
            self.stranger("zeEventPoolCloseIpcHandle", "hEventPool", hEventPool)
        r = self.unchecked.zeEventPoolCloseIpcHandle(hEventPool)
        if r:
            return self.check(r, "zeEventPoolCloseIpcHandle")
        self.handles.discard(hEventPool)
        return self.success

    def zeEventCounterBasedGetIpcHandle(self, hEvent, phIpc=None):
        if hEvent not in self.handles:
            self.stranger("zeEventCounterBasedGetIpcHandle", "hEvent", hEvent)
        phIpc = out_struct(T.ze_ipc_event_counter_based_handle_t, phIpc)
        r = self.unchecked.zeEventCounterBasedGetIpcHandle(hEvent, phIpc.cdata)
        if r:
            self.expect(r, "zeEventCounterBasedGetIpcHandle")
        return phIpc

    def zeEventCounterBasedOpenIpcHandle(self, hContext, hIpc):
        if hContext not in self.handles:
            self.stranger("zeEventCounterBasedOpenIpcHandle", "hContext", hContext)
        c_hIpc = value(hIpc, T.ze_ipc_event_counter_based_handle_t)
        phEvent = new("ze_event_handle_t *")
        r = self.unchecked.zeEventCounterBasedOpenIpcHandle(hContext, c_hIpc, phEvent)
        if r:
            self.expect(r, "zeEventCounterBasedOpenIpcHandle")
        phEvent = phEvent[0]
        if not phEvent:
            self.null_result("zeEventCounterBasedOpenIpcHandle")
        self.handles.add(phEvent)
        return phEvent

    def zeEventCounterBasedCloseIpcHandle(self, hEvent):
        if hEvent not in self.handles:
            self.stranger("zeEventCounterBasedCloseIpcHandle", "hEvent", hEvent)
        r = self.unchecked.zeEventCounterBasedCloseIpcHandle(hEvent)
        if r:
            return self.check(r, "zeEventCounterBasedCloseIpcHandle")
        self.handles.discard(hEvent)
        return self.success

    def zeEventCounterBasedGetDeviceAddress(self, hEvent):
        if hEvent not in self.handles:
            self.stranger("zeEventCounterBasedGetDeviceAddress", "hEvent", hEvent)
        completionValue = new("uint64_t *")
        deviceAddress = new("uint64_t *")
        r = self.unchecked.zeEventCounterBasedGetDeviceAddress(hEvent, completionValue, deviceAddress)
        if r:
            self.expect(r, "zeEventCounterBasedGetDeviceAddress")
        return completionValue[0], deviceAddress[0]

    def zeCommandListAppendSignalEvent(self, hCommandList, hEvent):
        if hCommandList not in self.handles:
            self.stranger("zeCommandListAppendSignalEvent", "hCommandList", hCommandList)
        if hEvent not in self.handles:
            self.stranger("zeCommandListAppendSignalEvent", "hEvent", hEvent)
        r = self.unchecked.zeCommandListAppendSignalEvent(hCommandList, hEvent)
        return self.check(r, "zeCommandListAppendSignalEvent") if r else self.success

    def zeCommandListAppendWaitOnEvents(self, hCommandList, phEvents):
        if hCommandList not in self.handles:
            self.stranger("zeCommandListAppendWaitOnEvents", "hCommandList", hCommandList)
        c_phEvents, numEvents = array("ze_event_handle_t[]", phEvents)
        if not self.handles.issuperset(phEvents):
            self.strangers("zeCommandListAppendWaitOnEvents", "phEvents", phEvents)
        r = self.unchecked.zeCommandListAppendWaitOnEvents(hCommandList, numEvents, c_phEvents)
        return self.check(r, "zeCommandListAppendWaitOnEvents") if r else self.success

    def zeEventHostSignal(self, hEvent):
        if hEvent not in self.handles:
            self.stranger("zeEventHostSignal", "hEvent", hEvent)
        r = self.unchecked.zeEventHostSignal(hEvent)
        return self.check(r, "zeEventHostSignal") if r else self.success

    def zeEventHostSynchronize(self, hEvent, timeout):
        if hEvent not in self.handles:
            self.stranger("zeEventHostSynchronize", "hEvent", hEvent)
        r = self.unchecked.zeEventHostSynchronize(hEvent, timeout)
        return self.check(r, "zeEventHostSynchronize") if r else self.success

    def zeEventQueryStatus(self, hEvent):
        if hEvent not in self.handles:
            self.stranger("zeEventQueryStatus", "hEvent", hEvent)
        r = self.unchecked.zeEventQueryStatus(hEvent)
        return self.check(r, "zeEventQueryStatus") if r else self.success

    def zeCommandListAppendEventReset(self, hCommandList, hEvent):
        if hCommandList not in self.handles:
            self.stranger("zeCommandListAppendEventReset", "hCommandList", hCommandList)
        if hEvent not in self.handles:
            self.stranger("zeCommandListAppendEventReset", "hEvent", hEvent)
        r = self.unchecked.zeCommandListAppendEventReset(hCommandList, hEvent)
        return self.check(r, "zeCommandListAppendEventReset") if r else self.success

    def zeEventHostReset(self, hEvent):
        if hEvent not in self.handles:
            self.stranger("zeEventHostReset", "hEvent", hEvent)
        r = self.unchecked.zeEventHostReset(hEvent)
        return self.check(r, "zeEventHostReset") if r else self.success

    def zeEventQueryKernelTimestamp(self, hEvent, dstptr=None):
        if hEvent not in self.handles:
            self.stranger("zeEventQueryKernelTimestamp", "hEvent", hEvent)
        dstptr = out_struct(T.ze_kernel_timestamp_result_t, dstptr)
        r = self.unchecked.zeEventQueryKernelTimestamp(hEvent, dstptr.cdata)
        if r:
            r = self.check(r, "zeEventQueryKernelTimestamp")
        return r or self.success, dstptr

    def zeCommandListAppendQueryKernelTimestamps(self, hCommandList, phEvents, dstptr, pOffsets=None, hSignalEvent=None, phWaitEvents=None):
        if hCommandList not in self.handles:
            self.stranger("zeCommandListAppendQueryKernelTimestamps", "hCommandList", hCommandList)
        if hSignalEvent and hSignalEvent not in self.handles:
            self.stranger("zeCommandListAppendQueryKernelTimestamps", "hSignalEvent", hSignalEvent)
        c_phEvents, numEvents = array("ze_event_handle_t[]", phEvents)
        c_dstptr = self.keep(hCommandList, dstptr, True)
        c_pOffsets = NULL if pOffsets is None else self.keep(hCommandList, pOffsets, False)
        c_phWaitEvents, numWaitEvents = NOTHING if phWaitEvents is None or not len(phWaitEvents) else array("ze_event_handle_t[]", phWaitEvents)
        if not self.handles.issuperset(phEvents):
            self.strangers("zeCommandListAppendQueryKernelTimestamps", "phEvents", phEvents)
        if phWaitEvents is not None and not self.handles.issuperset(phWaitEvents):
            self.strangers("zeCommandListAppendQueryKernelTimestamps", "phWaitEvents", phWaitEvents)
        r = self.unchecked.zeCommandListAppendQueryKernelTimestamps(hCommandList, numEvents, c_phEvents, c_dstptr, cast("void *", c_pOffsets), hSignalEvent or NULL, numWaitEvents, c_phWaitEvents)
        return self.check(r, "zeCommandListAppendQueryKernelTimestamps") if r else self.success

    def zeEventGetEventPool(self, hEvent):
        if hEvent not in self.handles:
            self.stranger("zeEventGetEventPool", "hEvent", hEvent)
        phEventPool = new("ze_event_pool_handle_t *")
        r = self.unchecked.zeEventGetEventPool(hEvent, phEventPool)
        if r:
            self.expect(r, "zeEventGetEventPool")
        return self.own(phEventPool[0])

    def zeEventGetSignalScope(self, hEvent):
        if hEvent not in self.handles:
            self.stranger("zeEventGetSignalScope", "hEvent", hEvent)
        pSignalScope = new("ze_event_scope_flags_t *")
        r = self.unchecked.zeEventGetSignalScope(hEvent, pSignalScope)
        if r:
            self.expect(r, "zeEventGetSignalScope")
        return T.ze_event_scope_flags_t(pSignalScope[0])

    def zeEventGetWaitScope(self, hEvent):
        if hEvent not in self.handles:
            self.stranger("zeEventGetWaitScope", "hEvent", hEvent)
        pWaitScope = new("ze_event_scope_flags_t *")
        r = self.unchecked.zeEventGetWaitScope(hEvent, pWaitScope)
        if r:
            self.expect(r, "zeEventGetWaitScope")
        return T.ze_event_scope_flags_t(pWaitScope[0])

    def zeEventPoolGetContextHandle(self, hEventPool):
        if hEventPool not in self.handles:
            self.stranger("zeEventPoolGetContextHandle", "hEventPool", hEventPool)
        phContext = new("ze_context_handle_t *")
        r = self.unchecked.zeEventPoolGetContextHandle(hEventPool, phContext)
        if r:
            self.expect(r, "zeEventPoolGetContextHandle")
        phContext = phContext[0]
        if not phContext:
            self.null_result("zeEventPoolGetContextHandle")
        self.handles.add(phContext)
        return phContext

    def zeEventPoolGetFlags(self, hEventPool):
        if hEventPool not in self.handles:
            self.stranger("zeEventPoolGetFlags", "hEventPool", hEventPool)
        pFlags = new("ze_event_pool_flags_t *")
        r = self.unchecked.zeEventPoolGetFlags(hEventPool, pFlags)
        if r:
            self.expect(r, "zeEventPoolGetFlags")
        return T.ze_event_pool_flags_t(pFlags[0])

    def zeEventGetCounterBasedFlags(self, hEvent):
        if hEvent not in self.handles:
            self.stranger("zeEventGetCounterBasedFlags", "hEvent", hEvent)
        pFlags = new("ze_event_counter_based_flags_t *")
        r = self.unchecked.zeEventGetCounterBasedFlags(hEvent, pFlags)
        if r:
            self.expect(r, "zeEventGetCounterBasedFlags")
        return T.ze_event_counter_based_flags_t(pFlags[0])

    def zeEventQueryKernelTimestampsExt(self, hEvent, hDevice, pCount, pResults=None):
        if hEvent not in self.handles:
            self.stranger("zeEventQueryKernelTimestampsExt", "hEvent", hEvent)
        if hDevice not in self.handles:
            self.stranger("zeEventQueryKernelTimestampsExt", "hDevice", hDevice)
        c_pResults = NULL if pResults is None else struct(pResults)
        c_pCount = new("uint32_t *", pCount)
        r = self.unchecked.zeEventQueryKernelTimestampsExt(hEvent, hDevice, c_pCount, c_pResults)
        if r:
            r = self.check(r, "zeEventQueryKernelTimestampsExt")
        return r or self.success, c_pCount[0]

    def zeEventQueryTimestampsExp(self, hEvent, hDevice):
        if hEvent not in self.handles:
            self.stranger("zeEventQueryTimestampsExp", "hEvent", hEvent)
        if hDevice not in self.handles:
            self.stranger("zeEventQueryTimestampsExp", "hDevice", hDevice)
        pCount = new("uint32_t *")
        f = self.unchecked.zeEventQueryTimestampsExp
        r = f(hEvent, hDevice, pCount, NULL)
        if r:
            self.expect(r, "zeEventQueryTimestampsExp")
        n = pCount[0]
        pTimestamps = T.ze_kernel_timestamp_result_t.array(n)
        if n:
            r = f(hEvent, hDevice, pCount, pTimestamps)
            if r:
                self.expect(r, "zeEventQueryTimestampsExp")
            n = min(n, pCount[0])
        return T.ze_kernel_timestamp_result_t.views(pTimestamps, n)

    def zeDeviceImportExternalSemaphoreExt(self, hDevice, desc):
        if hDevice not in self.handles:
            self.stranger("zeDeviceImportExternalSemaphoreExt", "hDevice", hDevice)
        c_desc = struct(desc)
        phSemaphore = new("ze_external_semaphore_ext_handle_t *")
        r = self.unchecked.zeDeviceImportExternalSemaphoreExt(hDevice, c_desc, phSemaphore)
        if r:
            self.expect(r, "zeDeviceImportExternalSemaphoreExt")
        phSemaphore = phSemaphore[0]
        if not phSemaphore:
            self.null_result("zeDeviceImportExternalSemaphoreExt")
        self.handles.add(phSemaphore)
        return phSemaphore

    def zeDeviceReleaseExternalSemaphoreExt(self, hSemaphore):
        if hSemaphore not in self.handles:
            self.stranger("zeDeviceReleaseExternalSemaphoreExt", "hSemaphore", hSemaphore)
        r = self.unchecked.zeDeviceReleaseExternalSemaphoreExt(hSemaphore)
        return self.check(r, "zeDeviceReleaseExternalSemaphoreExt") if r else self.success

    def zeCommandListAppendSignalExternalSemaphoreExt(self, hCommandList, phSemaphores, signalParams, hSignalEvent=None, phWaitEvents=None):
        if hCommandList not in self.handles:
            self.stranger("zeCommandListAppendSignalExternalSemaphoreExt", "hCommandList", hCommandList)
        if hSignalEvent and hSignalEvent not in self.handles:
            self.stranger("zeCommandListAppendSignalExternalSemaphoreExt", "hSignalEvent", hSignalEvent)
        c_phSemaphores, numSemaphores = array("ze_external_semaphore_ext_handle_t[]", phSemaphores)
        c_signalParams, n_signalParams = structs(T.ze_external_semaphore_signal_params_ext_t, signalParams)
        if n_signalParams != numSemaphores:
            self.lengths("zeCommandListAppendSignalExternalSemaphoreExt", "signalParams", n_signalParams, numSemaphores)
        c_phWaitEvents, numWaitEvents = NOTHING if phWaitEvents is None or not len(phWaitEvents) else array("ze_event_handle_t[]", phWaitEvents)
        if not self.handles.issuperset(phSemaphores):
            self.strangers("zeCommandListAppendSignalExternalSemaphoreExt", "phSemaphores", phSemaphores)
        if phWaitEvents is not None and not self.handles.issuperset(phWaitEvents):
            self.strangers("zeCommandListAppendSignalExternalSemaphoreExt", "phWaitEvents", phWaitEvents)
        r = self.unchecked.zeCommandListAppendSignalExternalSemaphoreExt(hCommandList, numSemaphores, c_phSemaphores, c_signalParams, hSignalEvent or NULL, numWaitEvents, c_phWaitEvents)
        return self.check(r, "zeCommandListAppendSignalExternalSemaphoreExt") if r else self.success

    def zeCommandListAppendWaitExternalSemaphoreExt(self, hCommandList, phSemaphores, waitParams, hSignalEvent=None, phWaitEvents=None):
        if hCommandList not in self.handles:
            self.stranger("zeCommandListAppendWaitExternalSemaphoreExt", "hCommandList", hCommandList)
        if hSignalEvent and hSignalEvent not in self.handles:
            self.stranger("zeCommandListAppendWaitExternalSemaphoreExt", "hSignalEvent", hSignalEvent)
        c_phSemaphores, numSemaphores = array("ze_external_semaphore_ext_handle_t[]", phSemaphores)
        c_waitParams, n_waitParams = structs(T.ze_external_semaphore_wait_params_ext_t, waitParams)
        if n_waitParams != numSemaphores:
            self.lengths("zeCommandListAppendWaitExternalSemaphoreExt", "waitParams", n_waitParams, numSemaphores)
        c_phWaitEvents, numWaitEvents = NOTHING if phWaitEvents is None or not len(phWaitEvents) else array("ze_event_handle_t[]", phWaitEvents)
        if not self.handles.issuperset(phSemaphores):
            self.strangers("zeCommandListAppendWaitExternalSemaphoreExt", "phSemaphores", phSemaphores)
        if phWaitEvents is not None and not self.handles.issuperset(phWaitEvents):
            self.strangers("zeCommandListAppendWaitExternalSemaphoreExt", "phWaitEvents", phWaitEvents)
        r = self.unchecked.zeCommandListAppendWaitExternalSemaphoreExt(hCommandList, numSemaphores, c_phSemaphores, c_waitParams, hSignalEvent or NULL, numWaitEvents, c_phWaitEvents)
        return self.check(r, "zeCommandListAppendWaitExternalSemaphoreExt") if r else self.success

    def zeFabricVertexGetExp(self, hDriver):
        if hDriver not in self.handles:
            self.stranger("zeFabricVertexGetExp", "hDriver", hDriver)
        pCount = new("uint32_t *")
        f = self.unchecked.zeFabricVertexGetExp
        r = f(hDriver, pCount, NULL)
        if r:
            self.expect(r, "zeFabricVertexGetExp")
        n = pCount[0]
        phVertices = new("ze_fabric_vertex_handle_t[]", n)
        if n:
            r = f(hDriver, pCount, phVertices)
            if r:
                self.expect(r, "zeFabricVertexGetExp")
            n = min(n, pCount[0])
        return self.own_all(unpack(phVertices, n))

    def zeFabricVertexGetSubVerticesExp(self, hVertex):
        if hVertex not in self.handles:
            self.stranger("zeFabricVertexGetSubVerticesExp", "hVertex", hVertex)
        pCount = new("uint32_t *")
        f = self.unchecked.zeFabricVertexGetSubVerticesExp
        r = f(hVertex, pCount, NULL)
        if r:
            self.expect(r, "zeFabricVertexGetSubVerticesExp")
        n = pCount[0]
        phSubvertices = new("ze_fabric_vertex_handle_t[]", n)
        if n:
            r = f(hVertex, pCount, phSubvertices)
            if r:
                self.expect(r, "zeFabricVertexGetSubVerticesExp")
            n = min(n, pCount[0])
        return self.own_all(unpack(phSubvertices, n))

    def zeFabricVertexGetPropertiesExp(self, hVertex, pVertexProperties=None):
        if hVertex not in self.handles:
            self.stranger("zeFabricVertexGetPropertiesExp", "hVertex", hVertex)
        pVertexProperties = out_struct(T.ze_fabric_vertex_exp_properties_t, pVertexProperties)
        r = self.unchecked.zeFabricVertexGetPropertiesExp(hVertex, pVertexProperties.cdata)
        if r:
            self.expect(r, "zeFabricVertexGetPropertiesExp")
        return pVertexProperties

    def zeFabricVertexGetDeviceExp(self, hVertex):
        if hVertex not in self.handles:
            self.stranger("zeFabricVertexGetDeviceExp", "hVertex", hVertex)
        phDevice = new("ze_device_handle_t *")
        r = self.unchecked.zeFabricVertexGetDeviceExp(hVertex, phDevice)
        if r:
            self.expect(r, "zeFabricVertexGetDeviceExp")
        phDevice = phDevice[0]
        if not phDevice:
            self.null_result("zeFabricVertexGetDeviceExp")
        self.handles.add(phDevice)
        return phDevice

    def zeDeviceGetFabricVertexExp(self, hDevice):
        if hDevice not in self.handles:
            self.stranger("zeDeviceGetFabricVertexExp", "hDevice", hDevice)
        phVertex = new("ze_fabric_vertex_handle_t *")
        r = self.unchecked.zeDeviceGetFabricVertexExp(hDevice, phVertex)
        if r:
            self.expect(r, "zeDeviceGetFabricVertexExp")
        phVertex = phVertex[0]
        if not phVertex:
            self.null_result("zeDeviceGetFabricVertexExp")
        self.handles.add(phVertex)
        return phVertex

    def zeFabricEdgeGetExp(self, hVertexA, hVertexB):
        if hVertexA not in self.handles:
            self.stranger("zeFabricEdgeGetExp", "hVertexA", hVertexA)
        if hVertexB not in self.handles:
            self.stranger("zeFabricEdgeGetExp", "hVertexB", hVertexB)
        pCount = new("uint32_t *")
        f = self.unchecked.zeFabricEdgeGetExp
        r = f(hVertexA, hVertexB, pCount, NULL)
        if r:
            self.expect(r, "zeFabricEdgeGetExp")
        n = pCount[0]
        phEdges = new("ze_fabric_edge_handle_t[]", n)
        if n:
            r = f(hVertexA, hVertexB, pCount, phEdges)
            if r:
                self.expect(r, "zeFabricEdgeGetExp")
            n = min(n, pCount[0])
        return self.own_all(unpack(phEdges, n))

    def zeFabricEdgeGetVerticesExp(self, hEdge):
        if hEdge not in self.handles:
            self.stranger("zeFabricEdgeGetVerticesExp", "hEdge", hEdge)
        phVertexA = new("ze_fabric_vertex_handle_t *")
        phVertexB = new("ze_fabric_vertex_handle_t *")
        r = self.unchecked.zeFabricEdgeGetVerticesExp(hEdge, phVertexA, phVertexB)
        if r:
            self.expect(r, "zeFabricEdgeGetVerticesExp")
        phVertexA = phVertexA[0]
        if not phVertexA:
            self.null_result("zeFabricEdgeGetVerticesExp")
        self.handles.add(phVertexA)
        phVertexB = phVertexB[0]
        if not phVertexB:
            self.null_result("zeFabricEdgeGetVerticesExp")
        self.handles.add(phVertexB)
        return phVertexA, phVertexB

    def zeFabricEdgeGetPropertiesExp(self, hEdge, pEdgeProperties=None):
        if hEdge not in self.handles:
            self.stranger("zeFabricEdgeGetPropertiesExp", "hEdge", hEdge)
        pEdgeProperties = out_struct(T.ze_fabric_edge_exp_properties_t, pEdgeProperties)
        r = self.unchecked.zeFabricEdgeGetPropertiesExp(hEdge, pEdgeProperties.cdata)
        if r:
            self.expect(r, "zeFabricEdgeGetPropertiesExp")
        return pEdgeProperties

    def zeFenceCreate(self, hCommandQueue, desc):
        if hCommandQueue not in self.handles:
            self.stranger("zeFenceCreate", "hCommandQueue", hCommandQueue)
        c_desc = struct(desc)
        phFence = new("ze_fence_handle_t *")
        r = self.unchecked.zeFenceCreate(hCommandQueue, c_desc, phFence)
        if r:
            self.expect(r, "zeFenceCreate")
        phFence = phFence[0]
        if not phFence:
            self.null_result("zeFenceCreate")
        self.handles.add(phFence)
        return phFence

    def zeFenceDestroy(self, hFence):
        if hFence not in self.handles:
            self.stranger("zeFenceDestroy", "hFence", hFence)
        r = self.unchecked.zeFenceDestroy(hFence)
        if r:
            return self.check(r, "zeFenceDestroy")
        self.handles.discard(hFence)
        return self.success

    def zeFenceHostSynchronize(self, hFence, timeout):
        if hFence not in self.handles:
            self.stranger("zeFenceHostSynchronize", "hFence", hFence)
        r = self.unchecked.zeFenceHostSynchronize(hFence, timeout)
        return self.check(r, "zeFenceHostSynchronize") if r else self.success

    def zeFenceQueryStatus(self, hFence):
        if hFence not in self.handles:
            self.stranger("zeFenceQueryStatus", "hFence", hFence)
        r = self.unchecked.zeFenceQueryStatus(hFence)
        return self.check(r, "zeFenceQueryStatus") if r else self.success

    def zeFenceReset(self, hFence):
        if hFence not in self.handles:
            self.stranger("zeFenceReset", "hFence", hFence)
        r = self.unchecked.zeFenceReset(hFence)
        return self.check(r, "zeFenceReset") if r else self.success

    def zeKernelSetGlobalOffsetExp(self, hKernel, offsetX, offsetY, offsetZ):
        if hKernel not in self.handles:
            self.stranger("zeKernelSetGlobalOffsetExp", "hKernel", hKernel)
        r = self.unchecked.zeKernelSetGlobalOffsetExp(hKernel, offsetX, offsetY, offsetZ)
        return self.check(r, "zeKernelSetGlobalOffsetExp") if r else self.success

    def zeGraphCreateExt(self, hContext, pNext=None):
        if hContext not in self.handles:
            self.stranger("zeGraphCreateExt", "hContext", hContext)
        c_pNext = NULL if pNext is None else struct(pNext)
        phGraph = new("ze_graph_handle_t *")
        r = self.unchecked.zeGraphCreateExt(hContext, c_pNext, phGraph)
        if r:
            self.expect(r, "zeGraphCreateExt")
        phGraph = phGraph[0]
        if not phGraph:
            self.null_result("zeGraphCreateExt")
        self.handles.add(phGraph)
        return phGraph

    def zeCommandListBeginGraphCaptureExt(self, hCommandList, pNext=None):
        if hCommandList not in self.handles:
            self.stranger("zeCommandListBeginGraphCaptureExt", "hCommandList", hCommandList)
        c_pNext = NULL if pNext is None else struct(pNext)
        r = self.unchecked.zeCommandListBeginGraphCaptureExt(hCommandList, c_pNext)
        return self.check(r, "zeCommandListBeginGraphCaptureExt") if r else self.success

    def zeCommandListBeginCaptureIntoGraphExt(self, hCommandList, hGraph, pNext=None):
        if hCommandList not in self.handles:
            self.stranger("zeCommandListBeginCaptureIntoGraphExt", "hCommandList", hCommandList)
        if hGraph not in self.handles:
            self.stranger("zeCommandListBeginCaptureIntoGraphExt", "hGraph", hGraph)
        c_pNext = NULL if pNext is None else struct(pNext)
        r = self.unchecked.zeCommandListBeginCaptureIntoGraphExt(hCommandList, hGraph, c_pNext)
        return self.check(r, "zeCommandListBeginCaptureIntoGraphExt") if r else self.success

    def zeCommandListIsGraphCaptureEnabledExt(self, hCommandList):
        if hCommandList not in self.handles:
            self.stranger("zeCommandListIsGraphCaptureEnabledExt", "hCommandList", hCommandList)
        r = self.unchecked.zeCommandListIsGraphCaptureEnabledExt(hCommandList)
        return self.check(r, "zeCommandListIsGraphCaptureEnabledExt") if r else self.success

    def zeCommandListEndGraphCaptureExt(self, hCommandList, pNext=None):
        if hCommandList not in self.handles:
            self.stranger("zeCommandListEndGraphCaptureExt", "hCommandList", hCommandList)
        c_pNext = NULL if pNext is None else struct(pNext)
        phGraph = new("ze_graph_handle_t *")
        r = self.unchecked.zeCommandListEndGraphCaptureExt(hCommandList, c_pNext, phGraph)
        if r:
            self.expect(r, "zeCommandListEndGraphCaptureExt")
        phGraph = phGraph[0]
        if not phGraph:
            self.null_result("zeCommandListEndGraphCaptureExt")
        self.handles.add(phGraph)
        self.share(hCommandList, phGraph)
        return phGraph

    def zeCommandListGetGraphExt(self, hCommandList):
        if hCommandList not in self.handles:
            self.stranger("zeCommandListGetGraphExt", "hCommandList", hCommandList)
        phGraph = new("ze_graph_handle_t *")
        r = self.unchecked.zeCommandListGetGraphExt(hCommandList, phGraph)
        if r:
            self.expect(r, "zeCommandListGetGraphExt")
        phGraph = phGraph[0]
        if not phGraph:
            self.null_result("zeCommandListGetGraphExt")
        self.handles.add(phGraph)
        return phGraph

    def zeGraphGetPrimaryCommandListExt(self, hGraph):
        if hGraph not in self.handles:
            self.stranger("zeGraphGetPrimaryCommandListExt", "hGraph", hGraph)
        phCommandList = new("ze_command_list_handle_t *")
        r = self.unchecked.zeGraphGetPrimaryCommandListExt(hGraph, phCommandList)
        if r:
            self.expect(r, "zeGraphGetPrimaryCommandListExt")
        phCommandList = phCommandList[0]
        if not phCommandList:
            self.null_result("zeGraphGetPrimaryCommandListExt")
        self.handles.add(phCommandList)
        return phCommandList

    def zeGraphSetDestructionCallbackExt(self, hGraph, pfnCallback, pUserData=None, pNext=None):
        if hGraph not in self.handles:
            self.stranger("zeGraphSetDestructionCallbackExt", "hGraph", hGraph)
        c_pfnCallback = self.keep(hGraph, pfnCallback or NULL, False)
        c_pUserData = NULL if pUserData is None else self.keep(hGraph, pUserData, True)
        c_pNext = NULL if pNext is None else struct(pNext)
        r = self.unchecked.zeGraphSetDestructionCallbackExt(hGraph, pfnCallback or NULL, c_pUserData, c_pNext)
        return self.check(r, "zeGraphSetDestructionCallbackExt") if r else self.success

    def zeGraphInstantiateExt(self, hGraph, pNext=None):
        if hGraph not in self.handles:
            self.stranger("zeGraphInstantiateExt", "hGraph", hGraph)
        c_pNext = NULL if pNext is None else struct(pNext)
        phExecutableGraph = new("ze_executable_graph_handle_t *")
        r = self.unchecked.zeGraphInstantiateExt(hGraph, c_pNext, phExecutableGraph)
        if r:
            self.expect(r, "zeGraphInstantiateExt")
        phExecutableGraph = phExecutableGraph[0]
        if not phExecutableGraph:
            self.null_result("zeGraphInstantiateExt")
        self.handles.add(phExecutableGraph)
        self.share(hGraph, phExecutableGraph)
        return phExecutableGraph

    def zeCommandListAppendGraphExt(self, hCommandList, hGraph, pNext=None, hSignalEvent=None, phWaitEvents=None):
        if hCommandList not in self.handles:
            self.stranger("zeCommandListAppendGraphExt", "hCommandList", hCommandList)
        if hGraph not in self.handles:
            self.stranger("zeCommandListAppendGraphExt", "hGraph", hGraph)
        if hSignalEvent and hSignalEvent not in self.handles:
            self.stranger("zeCommandListAppendGraphExt", "hSignalEvent", hSignalEvent)
        c_pNext = NULL if pNext is None else struct(pNext)
        c_phWaitEvents, numWaitEvents = NOTHING if phWaitEvents is None or not len(phWaitEvents) else array("ze_event_handle_t[]", phWaitEvents)
        if phWaitEvents is not None and not self.handles.issuperset(phWaitEvents):
            self.strangers("zeCommandListAppendGraphExt", "phWaitEvents", phWaitEvents)
        r = self.unchecked.zeCommandListAppendGraphExt(hCommandList, hGraph, c_pNext, hSignalEvent or NULL, numWaitEvents, c_phWaitEvents)
        return self.check(r, "zeCommandListAppendGraphExt") if r else self.success

    def zeExecutableGraphGetSourceGraphExt(self, hGraph):
        if hGraph not in self.handles:
            self.stranger("zeExecutableGraphGetSourceGraphExt", "hGraph", hGraph)
        phSourceGraph = new("ze_graph_handle_t *")
        r = self.unchecked.zeExecutableGraphGetSourceGraphExt(hGraph, phSourceGraph)
        if r:
            self.expect(r, "zeExecutableGraphGetSourceGraphExt")
        phSourceGraph = phSourceGraph[0]
        if not phSourceGraph:
            self.null_result("zeExecutableGraphGetSourceGraphExt")
        self.handles.add(phSourceGraph)
        return phSourceGraph

    def zeGraphIsEmptyExt(self, hGraph):
        if hGraph not in self.handles:
            self.stranger("zeGraphIsEmptyExt", "hGraph", hGraph)
        r = self.unchecked.zeGraphIsEmptyExt(hGraph)
        return self.check(r, "zeGraphIsEmptyExt") if r else self.success

    def zeGraphDumpContentsExt(self, hGraph, filePath, pNext=None):
        if hGraph not in self.handles:
            self.stranger("zeGraphDumpContentsExt", "hGraph", hGraph)
        c_filePath = text(filePath)
        c_pNext = NULL if pNext is None else struct(pNext)
        r = self.unchecked.zeGraphDumpContentsExt(hGraph, c_filePath, c_pNext)
        return self.check(r, "zeGraphDumpContentsExt") if r else self.success

    def zeExecutableGraphDestroyExt(self, hGraph):
        if hGraph not in self.handles:
            self.stranger("zeExecutableGraphDestroyExt", "hGraph", hGraph)
        kept = self.take(hGraph)
        r = self.unchecked.zeExecutableGraphDestroyExt(hGraph)
        if r:
            self.put_back(hGraph, kept)
        if r:
            return self.check(r, "zeExecutableGraphDestroyExt")
        self.handles.discard(hGraph)
        return self.success

    def zeGraphDestroyExt(self, hGraph):
        if hGraph not in self.handles:
            self.stranger("zeGraphDestroyExt", "hGraph", hGraph)
        kept = self.take(hGraph)
        r = self.unchecked.zeGraphDestroyExt(hGraph)
        if r:
            self.put_back(hGraph, kept)
        if r:
            return self.check(r, "zeGraphDestroyExt")
        self.handles.discard(hGraph)
        return self.success

    def zeCommandListAppendHostFunction(self, hCommandList, pfnHostFunction, pUserData=None, pNext=None, hSignalEvent=None, phWaitEvents=None):
        if hCommandList not in self.handles:
            self.stranger("zeCommandListAppendHostFunction", "hCommandList", hCommandList)
        if hSignalEvent and hSignalEvent not in self.handles:
            self.stranger("zeCommandListAppendHostFunction", "hSignalEvent", hSignalEvent)
        c_pfnHostFunction = self.keep(hCommandList, pfnHostFunction or NULL, False)
        c_pUserData = NULL if pUserData is None else self.keep(hCommandList, pUserData, True)
        c_pNext = NULL if pNext is None else struct(pNext)
        c_phWaitEvents, numWaitEvents = NOTHING if phWaitEvents is None or not len(phWaitEvents) else array("ze_event_handle_t[]", phWaitEvents)
        if phWaitEvents is not None and not self.handles.issuperset(phWaitEvents):
            self.strangers("zeCommandListAppendHostFunction", "phWaitEvents", phWaitEvents)
        r = self.unchecked.zeCommandListAppendHostFunction(hCommandList, pfnHostFunction or NULL, c_pUserData, c_pNext, hSignalEvent or NULL, numWaitEvents, c_phWaitEvents)
        return self.check(r, "zeCommandListAppendHostFunction") if r else self.success

    def zeImageGetProperties(self, hDevice, desc, pImageProperties=None):
        if hDevice not in self.handles:
            self.stranger("zeImageGetProperties", "hDevice", hDevice)
        c_desc = struct(desc)
        pImageProperties = out_struct(T.ze_image_properties_t, pImageProperties)
        r = self.unchecked.zeImageGetProperties(hDevice, c_desc, pImageProperties.cdata)
        if r:
            self.expect(r, "zeImageGetProperties")
        return pImageProperties

    def zeImageCreate(self, hContext, hDevice, desc):
        if hContext not in self.handles:
            self.stranger("zeImageCreate", "hContext", hContext)
        if hDevice not in self.handles:
            self.stranger("zeImageCreate", "hDevice", hDevice)
        c_desc = struct(desc)
        phImage = new("ze_image_handle_t *")
        r = self.unchecked.zeImageCreate(hContext, hDevice, c_desc, phImage)
        if r:
            self.expect(r, "zeImageCreate")
        phImage = phImage[0]
        if not phImage:
            self.null_result("zeImageCreate")
        self.handles.add(phImage)
        return phImage

    def zeImageDestroy(self, hImage):
        if hImage not in self.handles:
            self.stranger("zeImageDestroy", "hImage", hImage)
        r = self.unchecked.zeImageDestroy(hImage)
        if r:
            return self.check(r, "zeImageDestroy")
        self.handles.discard(hImage)
        return self.success

    def zeCommandListAppendImageCopyToMemoryExt(self, hCommandList, dstptr, hSrcImage, pSrcRegion, destRowPitch, destSlicePitch, hSignalEvent=None, phWaitEvents=None):
        if hCommandList not in self.handles:
            self.stranger("zeCommandListAppendImageCopyToMemoryExt", "hCommandList", hCommandList)
        if hSrcImage not in self.handles:
            self.stranger("zeCommandListAppendImageCopyToMemoryExt", "hSrcImage", hSrcImage)
        if hSignalEvent and hSignalEvent not in self.handles:
            self.stranger("zeCommandListAppendImageCopyToMemoryExt", "hSignalEvent", hSignalEvent)
        c_dstptr = self.keep(hCommandList, dstptr, True)
        c_pSrcRegion = NULL if pSrcRegion is None else struct(pSrcRegion)
        c_phWaitEvents, numWaitEvents = NOTHING if phWaitEvents is None or not len(phWaitEvents) else array("ze_event_handle_t[]", phWaitEvents)
        if phWaitEvents is not None and not self.handles.issuperset(phWaitEvents):
            self.strangers("zeCommandListAppendImageCopyToMemoryExt", "phWaitEvents", phWaitEvents)
        r = self.unchecked.zeCommandListAppendImageCopyToMemoryExt(hCommandList, c_dstptr, hSrcImage, c_pSrcRegion, destRowPitch, destSlicePitch, hSignalEvent or NULL, numWaitEvents, c_phWaitEvents)
        return self.check(r, "zeCommandListAppendImageCopyToMemoryExt") if r else self.success

    def zeCommandListAppendImageCopyFromMemoryExt(self, hCommandList, hDstImage, srcptr, pDstRegion, srcRowPitch, srcSlicePitch, hSignalEvent=None, phWaitEvents=None):
        if hCommandList not in self.handles:
            self.stranger("zeCommandListAppendImageCopyFromMemoryExt", "hCommandList", hCommandList)
        if hDstImage not in self.handles:
            self.stranger("zeCommandListAppendImageCopyFromMemoryExt", "hDstImage", hDstImage)
        if hSignalEvent and hSignalEvent not in self.handles:
            self.stranger("zeCommandListAppendImageCopyFromMemoryExt", "hSignalEvent", hSignalEvent)
        c_srcptr = self.keep(hCommandList, srcptr, False)
        c_pDstRegion = NULL if pDstRegion is None else struct(pDstRegion)
        c_phWaitEvents, numWaitEvents = NOTHING if phWaitEvents is None or not len(phWaitEvents) else array("ze_event_handle_t[]", phWaitEvents)
        if phWaitEvents is not None and not self.handles.issuperset(phWaitEvents):
            self.strangers("zeCommandListAppendImageCopyFromMemoryExt", "phWaitEvents", phWaitEvents)
        r = self.unchecked.zeCommandListAppendImageCopyFromMemoryExt(hCommandList, hDstImage, c_srcptr, c_pDstRegion, srcRowPitch, srcSlicePitch, hSignalEvent or NULL, numWaitEvents, c_phWaitEvents)
        return self.check(r, "zeCommandListAppendImageCopyFromMemoryExt") if r else self.success

    def zeImageGetAllocPropertiesExt(self, hContext, hImage, pImageAllocProperties=None):
        if hContext not in self.handles:
            self.stranger("zeImageGetAllocPropertiesExt", "hContext", hContext)
        if hImage not in self.handles:
            self.stranger("zeImageGetAllocPropertiesExt", "hImage", hImage)
        pImageAllocProperties = out_struct(T.ze_image_allocation_ext_properties_t, pImageAllocProperties)
        r = self.unchecked.zeImageGetAllocPropertiesExt(hContext, hImage, pImageAllocProperties.cdata)
        if r:
            self.expect(r, "zeImageGetAllocPropertiesExt")
        return pImageAllocProperties

    def zeImageGetMemoryPropertiesExp(self, hImage, pMemoryProperties=None):
        if hImage not in self.handles:
            self.stranger("zeImageGetMemoryPropertiesExp", "hImage", hImage)
        pMemoryProperties = out_struct(T.ze_image_memory_properties_exp_t, pMemoryProperties)
        r = self.unchecked.zeImageGetMemoryPropertiesExp(hImage, pMemoryProperties.cdata)
        if r:
            self.expect(r, "zeImageGetMemoryPropertiesExp")
        return pMemoryProperties

    def zeImageViewCreateExt(self, hContext, hDevice, desc, hImage):
        if hContext not in self.handles:
            self.stranger("zeImageViewCreateExt", "hContext", hContext)
        if hDevice not in self.handles:
            self.stranger("zeImageViewCreateExt", "hDevice", hDevice)
        if hImage not in self.handles:
            self.stranger("zeImageViewCreateExt", "hImage", hImage)
        c_desc = struct(desc)
        phImageView = new("ze_image_handle_t *")
        r = self.unchecked.zeImageViewCreateExt(hContext, hDevice, c_desc, hImage, phImageView)
        if r:
            self.expect(r, "zeImageViewCreateExt")
        phImageView = phImageView[0]
        if not phImageView:
            self.null_result("zeImageViewCreateExt")
        self.handles.add(phImageView)
        return phImageView

    def zeImageViewCreateExp(self, hContext, hDevice, desc, hImage):
        if hContext not in self.handles:
            self.stranger("zeImageViewCreateExp", "hContext", hContext)
        if hDevice not in self.handles:
            self.stranger("zeImageViewCreateExp", "hDevice", hDevice)
        if hImage not in self.handles:
            self.stranger("zeImageViewCreateExp", "hImage", hImage)
        c_desc = struct(desc)
        phImageView = new("ze_image_handle_t *")
        r = self.unchecked.zeImageViewCreateExp(hContext, hDevice, c_desc, hImage, phImageView)
        if r:
            self.expect(r, "zeImageViewCreateExp")
        phImageView = phImageView[0]
        if not phImageView:
            self.null_result("zeImageViewCreateExp")
        self.handles.add(phImageView)
        return phImageView

    def zeCommandListImmediateAppendCommandListsExp(self, hCommandListImmediate, phCommandLists, hSignalEvent=None, phWaitEvents=None):
        if hCommandListImmediate not in self.handles:
            self.stranger("zeCommandListImmediateAppendCommandListsExp", "hCommandListImmediate", hCommandListImmediate)
        if hSignalEvent and hSignalEvent not in self.handles:
            self.stranger("zeCommandListImmediateAppendCommandListsExp", "hSignalEvent", hSignalEvent)
        c_phCommandLists, numCommandLists = array("ze_command_list_handle_t[]", phCommandLists)
        c_phWaitEvents, numWaitEvents = NOTHING if phWaitEvents is None or not len(phWaitEvents) else array("ze_event_handle_t[]", phWaitEvents)
        if not self.handles.issuperset(phCommandLists):
            self.strangers("zeCommandListImmediateAppendCommandListsExp", "phCommandLists", phCommandLists)
        if phWaitEvents is not None and not self.handles.issuperset(phWaitEvents):
            self.strangers("zeCommandListImmediateAppendCommandListsExp", "phWaitEvents", phWaitEvents)
        r = self.unchecked.zeCommandListImmediateAppendCommandListsExp(hCommandListImmediate, numCommandLists, c_phCommandLists, hSignalEvent or NULL, numWaitEvents, c_phWaitEvents)
        return self.check(r, "zeCommandListImmediateAppendCommandListsExp") if r else self.success

    def zeCommandListImmediateAppendCommandListsWithParameters(self, hCommandListImmediate, phCommandLists, pNext=None, hSignalEvent=None, phWaitEvents=None):
        if hCommandListImmediate not in self.handles:
            self.stranger("zeCommandListImmediateAppendCommandListsWithParameters", "hCommandListImmediate", hCommandListImmediate)
        if hSignalEvent and hSignalEvent not in self.handles:
            self.stranger("zeCommandListImmediateAppendCommandListsWithParameters", "hSignalEvent", hSignalEvent)
        c_phCommandLists, numCommandLists = array("ze_command_list_handle_t[]", phCommandLists)
        c_pNext = NULL if pNext is None else struct(pNext)
        c_phWaitEvents, numWaitEvents = NOTHING if phWaitEvents is None or not len(phWaitEvents) else array("ze_event_handle_t[]", phWaitEvents)
        if not self.handles.issuperset(phCommandLists):
            self.strangers("zeCommandListImmediateAppendCommandListsWithParameters", "phCommandLists", phCommandLists)
        if phWaitEvents is not None and not self.handles.issuperset(phWaitEvents):
            self.strangers("zeCommandListImmediateAppendCommandListsWithParameters", "phWaitEvents", phWaitEvents)
        r = self.unchecked.zeCommandListImmediateAppendCommandListsWithParameters(hCommandListImmediate, numCommandLists, c_phCommandLists, c_pNext, hSignalEvent or NULL, numWaitEvents, c_phWaitEvents)
        return self.check(r, "zeCommandListImmediateAppendCommandListsWithParameters") if r else self.success

    def zeMemGetIpcHandleWithProperties(self, hContext, ptr, pNext=None, pIpcHandle=None):
        if hContext not in self.handles:
            self.stranger("zeMemGetIpcHandleWithProperties", "hContext", hContext)
        c_ptr = memory(ptr, False)
        c_pNext = NULL if pNext is None else struct(pNext)
        pIpcHandle = out_struct(T.ze_ipc_mem_handle_t, pIpcHandle)
        r = self.unchecked.zeMemGetIpcHandleWithProperties(hContext, c_ptr, c_pNext, pIpcHandle.cdata)
        if r:
            self.expect(r, "zeMemGetIpcHandleWithProperties")
        return pIpcHandle

    def zeKernelGetAllocationPropertiesExp(self, hKernel, pAllocationProperties=None):
        if hKernel not in self.handles:
            self.stranger("zeKernelGetAllocationPropertiesExp", "hKernel", hKernel)
        pCount = new("uint32_t *")
        f = self.unchecked.zeKernelGetAllocationPropertiesExp
        if pAllocationProperties is None:
            r = f(hKernel, pCount, NULL)
            if r:
                self.expect(r, "zeKernelGetAllocationPropertiesExp")
            n = pCount[0]
            c_pAllocationProperties = T.ze_kernel_allocation_exp_properties_t.array(n)
        else:
            c_pAllocationProperties, n = structs(T.ze_kernel_allocation_exp_properties_t, pAllocationProperties)
            pCount[0] = n
        if n:
            r = f(hKernel, pCount, c_pAllocationProperties)
            if r:
                self.expect(r, "zeKernelGetAllocationPropertiesExp")
            n = min(n, pCount[0])
        return T.ze_kernel_allocation_exp_properties_t.views(c_pAllocationProperties, n, pAllocationProperties)

    def zeKernelGetBinaryExp(self, hKernel):
        if hKernel not in self.handles:
            self.stranger("zeKernelGetBinaryExp", "hKernel", hKernel)
        pSize = new("size_t *")
        f = self.unchecked.zeKernelGetBinaryExp
        r = f(hKernel, pSize, NULL)
        if r:
            self.expect(r, "zeKernelGetBinaryExp")
        n = pSize[0]
        pKernelBinary = new("uint8_t[]", n)
        if n:
            r = f(hKernel, pSize, pKernelBinary)
            if r:
                self.expect(r, "zeKernelGetBinaryExp")
            n = min(n, pSize[0])
        return bytes(buffer(pKernelBinary, n))

    def zeKernelSchedulingHintExp(self, hKernel, pHint):
        if hKernel not in self.handles:
            self.stranger("zeKernelSchedulingHintExp", "hKernel", hKernel)
        c_pHint = struct(pHint)
        r = self.unchecked.zeKernelSchedulingHintExp(hKernel, c_pHint)
        return self.check(r, "zeKernelSchedulingHintExp") if r else self.success

    def zeModuleInspectLinkageExt(self, pInspectDesc, phModules):
        c_pInspectDesc = struct(pInspectDesc)
        c_phModules, numModules = array("ze_module_handle_t[]", phModules)
        phLog = new("ze_module_build_log_handle_t *")
        if not self.handles.issuperset(phModules):
            self.strangers("zeModuleInspectLinkageExt", "phModules", phModules)
        r = self.unchecked.zeModuleInspectLinkageExt(c_pInspectDesc, numModules, c_phModules, phLog)
        if r:
            self.expect(r, "zeModuleInspectLinkageExt")
        phLog = phLog[0]
        if not phLog:
            self.null_result("zeModuleInspectLinkageExt")
        self.handles.add(phLog)
        return phLog

    def zeMemAllocShared(self, hContext, device_desc, host_desc, size, alignment, hDevice=None):
        if hContext not in self.handles:
            self.stranger("zeMemAllocShared", "hContext", hContext)
        if hDevice and hDevice not in self.handles:
            self.stranger("zeMemAllocShared", "hDevice", hDevice)
        c_device_desc = struct(device_desc)
        c_host_desc = struct(host_desc)
        pptr = new("void **")
        r = self.unchecked.zeMemAllocShared(hContext, c_device_desc, c_host_desc, size, alignment, hDevice or NULL, pptr)
        if r:
            self.expect(r, "zeMemAllocShared")
        pptr = pptr[0]
        if not pptr:
            self.null_result("zeMemAllocShared")
        return pptr

    def zeMemAllocDevice(self, hContext, device_desc, size, alignment, hDevice):
        if hContext not in self.handles:
            self.stranger("zeMemAllocDevice", "hContext", hContext)
        if hDevice not in self.handles:
            self.stranger("zeMemAllocDevice", "hDevice", hDevice)
        c_device_desc = struct(device_desc)
        pptr = new("void **")
        r = self.unchecked.zeMemAllocDevice(hContext, c_device_desc, size, alignment, hDevice, pptr)
        if r:
            self.expect(r, "zeMemAllocDevice")
        pptr = pptr[0]
        if not pptr:
            self.null_result("zeMemAllocDevice")
        return pptr

    def zeMemAllocHost(self, hContext, host_desc, size, alignment):
        if hContext not in self.handles:
            self.stranger("zeMemAllocHost", "hContext", hContext)
        c_host_desc = struct(host_desc)
        pptr = new("void **")
        r = self.unchecked.zeMemAllocHost(hContext, c_host_desc, size, alignment, pptr)
        if r:
            self.expect(r, "zeMemAllocHost")
        pptr = pptr[0]
        if not pptr:
            self.null_result("zeMemAllocHost")
        return pptr

    def zeMemFree(self, hContext, ptr):
        if hContext not in self.handles:
            self.stranger("zeMemFree", "hContext", hContext)
        c_ptr = memory(ptr, True)
        r = self.unchecked.zeMemFree(hContext, c_ptr)
        return self.check(r, "zeMemFree") if r else self.success

    def zeMemGetAllocProperties(self, hContext, ptr, pMemAllocProperties=None):
        if hContext not in self.handles:
            self.stranger("zeMemGetAllocProperties", "hContext", hContext)
        c_ptr = memory(ptr, False)
        pMemAllocProperties = out_struct(T.ze_memory_allocation_properties_t, pMemAllocProperties)
        phDevice = new("ze_device_handle_t *")
        r = self.unchecked.zeMemGetAllocProperties(hContext, c_ptr, pMemAllocProperties.cdata, phDevice)
        if r:
            self.expect(r, "zeMemGetAllocProperties")
        return pMemAllocProperties, self.own(phDevice[0])

    def zeMemGetAddressRange(self, hContext, ptr):
        if hContext not in self.handles:
            self.stranger("zeMemGetAddressRange", "hContext", hContext)
        c_ptr = memory(ptr, False)
        pBase = new("void **")
        pSize = new("size_t *")
        r = self.unchecked.zeMemGetAddressRange(hContext, c_ptr, pBase, pSize)
        if r:
            self.expect(r, "zeMemGetAddressRange")
        return pBase[0], pSize[0]

    def zeMemGetIpcHandle(self, hContext, ptr, pIpcHandle=None):
        if hContext not in self.handles:
            self.stranger("zeMemGetIpcHandle", "hContext", hContext)
        c_ptr = memory(ptr, False)
        pIpcHandle = out_struct(T.ze_ipc_mem_handle_t, pIpcHandle)
        r = self.unchecked.zeMemGetIpcHandle(hContext, c_ptr, pIpcHandle.cdata)
        if r:
            self.expect(r, "zeMemGetIpcHandle")
        return pIpcHandle

    def zeMemGetIpcHandleFromFileDescriptorExp(self, hContext, handle, pIpcHandle=None):
        if hContext not in self.handles:
            self.stranger("zeMemGetIpcHandleFromFileDescriptorExp", "hContext", hContext)
        pIpcHandle = out_struct(T.ze_ipc_mem_handle_t, pIpcHandle)
        r = self.unchecked.zeMemGetIpcHandleFromFileDescriptorExp(hContext, handle, pIpcHandle.cdata)
        if r:
            self.expect(r, "zeMemGetIpcHandleFromFileDescriptorExp")
        return pIpcHandle

    def zeMemGetFileDescriptorFromIpcHandleExp(self, hContext, ipcHandle):
        if hContext not in self.handles:
            self.stranger("zeMemGetFileDescriptorFromIpcHandleExp", "hContext", hContext)
        c_ipcHandle = value(ipcHandle, T.ze_ipc_mem_handle_t)
        pHandle = new("uint64_t *")
        r = self.unchecked.zeMemGetFileDescriptorFromIpcHandleExp(hContext, c_ipcHandle, pHandle)
        if r:
            self.expect(r, "zeMemGetFileDescriptorFromIpcHandleExp")
        return pHandle[0]

    def zeMemPutIpcHandle(self, hContext, handle):
        if hContext not in self.handles:
            self.stranger("zeMemPutIpcHandle", "hContext", hContext)
        c_handle = value(handle, T.ze_ipc_mem_handle_t)
        r = self.unchecked.zeMemPutIpcHandle(hContext, c_handle)
        return self.check(r, "zeMemPutIpcHandle") if r else self.success

    def zeMemOpenIpcHandle(self, hContext, hDevice, handle, flags):
        if hContext not in self.handles:
            self.stranger("zeMemOpenIpcHandle", "hContext", hContext)
        if hDevice not in self.handles:
            self.stranger("zeMemOpenIpcHandle", "hDevice", hDevice)
        c_handle = value(handle, T.ze_ipc_mem_handle_t)
        pptr = new("void **")
        r = self.unchecked.zeMemOpenIpcHandle(hContext, hDevice, c_handle, flags, pptr)
        if r:
            self.expect(r, "zeMemOpenIpcHandle")
        pptr = pptr[0]
        if not pptr:
            self.null_result("zeMemOpenIpcHandle")
        return pptr

    def zeMemCloseIpcHandle(self, hContext, ptr):
        if hContext not in self.handles:
            self.stranger("zeMemCloseIpcHandle", "hContext", hContext)
        c_ptr = memory(ptr, False)
        r = self.unchecked.zeMemCloseIpcHandle(hContext, c_ptr)
        return self.check(r, "zeMemCloseIpcHandle") if r else self.success

    def zeMemSetAtomicAccessAttributeExp(self, hContext, hDevice, ptr, size, attr):
        if hContext not in self.handles:
            self.stranger("zeMemSetAtomicAccessAttributeExp", "hContext", hContext)
        if hDevice and hDevice not in self.handles:
            self.stranger("zeMemSetAtomicAccessAttributeExp", "hDevice", hDevice)
        c_ptr = memory(ptr, False)
        r = self.unchecked.zeMemSetAtomicAccessAttributeExp(hContext, hDevice or NULL, c_ptr, size, attr)
        return self.check(r, "zeMemSetAtomicAccessAttributeExp") if r else self.success

    def zeMemGetAtomicAccessAttributeExp(self, hContext, hDevice, ptr, size):
        if hContext not in self.handles:
            self.stranger("zeMemGetAtomicAccessAttributeExp", "hContext", hContext)
        if hDevice not in self.handles:
            self.stranger("zeMemGetAtomicAccessAttributeExp", "hDevice", hDevice)
        c_ptr = memory(ptr, False)
        pAttr = new("ze_memory_atomic_attr_exp_flags_t *")
        r = self.unchecked.zeMemGetAtomicAccessAttributeExp(hContext, hDevice, c_ptr, size, pAttr)
        if r:
            self.expect(r, "zeMemGetAtomicAccessAttributeExp")
        return T.ze_memory_atomic_attr_exp_flags_t(pAttr[0])

    def zeMemFreeExt(self, hContext, pMemFreeDesc, ptr):
        if hContext not in self.handles:
            self.stranger("zeMemFreeExt", "hContext", hContext)
        c_pMemFreeDesc = struct(pMemFreeDesc)
        c_ptr = memory(ptr, True)
        r = self.unchecked.zeMemFreeExt(hContext, c_pMemFreeDesc, c_ptr)
        return self.check(r, "zeMemFreeExt") if r else self.success

    def zeModuleCreate(self, hContext, hDevice, desc):
        if hContext not in self.handles:
            self.stranger("zeModuleCreate", "hContext", hContext)
        if hDevice not in self.handles:
            self.stranger("zeModuleCreate", "hDevice", hDevice)
        c_desc = struct(desc)
        phModule = new("ze_module_handle_t *")
        phBuildLog = new("ze_module_build_log_handle_t *")
        r = self.unchecked.zeModuleCreate(hContext, hDevice, c_desc, phModule, phBuildLog)
        self.last_log = self.log(phBuildLog[0])
        if r:
            self.expect(r, "zeModuleCreate", self.last_log)
        phModule = phModule[0]
        if not phModule:
            self.null_result("zeModuleCreate")
        self.handles.add(phModule)
        return phModule

    def zeModuleDestroy(self, hModule):
        if hModule not in self.handles:
            self.stranger("zeModuleDestroy", "hModule", hModule)
        r = self.unchecked.zeModuleDestroy(hModule)
        if r:
            return self.check(r, "zeModuleDestroy")
        self.handles.discard(hModule)
        return self.success

    def zeModuleDynamicLink(self, phModules):
        c_phModules, numModules = array("ze_module_handle_t[]", phModules)
        phLinkLog = new("ze_module_build_log_handle_t *")
        if not self.handles.issuperset(phModules):
            self.strangers("zeModuleDynamicLink", "phModules", phModules)
        r = self.unchecked.zeModuleDynamicLink(numModules, c_phModules, phLinkLog)
        self.last_log = self.log(phLinkLog[0])
        return self.check(r, "zeModuleDynamicLink", self.last_log) if r else self.success

    def zeModuleBuildLogDestroy(self, hModuleBuildLog):
        if hModuleBuildLog not in self.handles:
            self.stranger("zeModuleBuildLogDestroy", "hModuleBuildLog", hModuleBuildLog)
        r = self.unchecked.zeModuleBuildLogDestroy(hModuleBuildLog)
        if r:
            return self.check(r, "zeModuleBuildLogDestroy")
        self.handles.discard(hModuleBuildLog)
        return self.success

    def zeModuleBuildLogGetString(self, hModuleBuildLog):
        if hModuleBuildLog not in self.handles:
            self.stranger("zeModuleBuildLogGetString", "hModuleBuildLog", hModuleBuildLog)
        pSize = new("size_t *")
        f = self.unchecked.zeModuleBuildLogGetString
        r = f(hModuleBuildLog, pSize, NULL)
        if r:
            self.expect(r, "zeModuleBuildLogGetString")
        n = pSize[0]
        pBuildLog = new("char[]", n)
        if n:
            r = f(hModuleBuildLog, pSize, pBuildLog)
            if r:
                self.expect(r, "zeModuleBuildLogGetString")
            n = min(n, pSize[0])
        return string(pBuildLog)

    def zeModuleGetNativeBinary(self, hModule):
        if hModule not in self.handles:
            self.stranger("zeModuleGetNativeBinary", "hModule", hModule)
        pSize = new("size_t *")
        f = self.unchecked.zeModuleGetNativeBinary
        r = f(hModule, pSize, NULL)
        if r:
            self.expect(r, "zeModuleGetNativeBinary")
        n = pSize[0]
        pModuleNativeBinary = new("uint8_t[]", n)
        if n:
            r = f(hModule, pSize, pModuleNativeBinary)
            if r:
                self.expect(r, "zeModuleGetNativeBinary")
            n = min(n, pSize[0])
        return bytes(buffer(pModuleNativeBinary, n))

    def zeModuleGetGlobalPointer(self, hModule, pGlobalName):
        if hModule not in self.handles:
            self.stranger("zeModuleGetGlobalPointer", "hModule", hModule)
        c_pGlobalName = text(pGlobalName)
        pSize = new("size_t *")
        pptr = new("void **")
        r = self.unchecked.zeModuleGetGlobalPointer(hModule, c_pGlobalName, pSize, pptr)
        if r:
            self.expect(r, "zeModuleGetGlobalPointer")
        return pSize[0], pptr[0]

    def zeModuleGetKernelNames(self, hModule):
        if hModule not in self.handles:
            self.stranger("zeModuleGetKernelNames", "hModule", hModule)
        pCount = new("uint32_t *")
        f = self.unchecked.zeModuleGetKernelNames
        r = f(hModule, pCount, NULL)
        if r:
            self.expect(r, "zeModuleGetKernelNames")
        n = pCount[0]
        pNames = new("const char *[]", n)
        if n:
            r = f(hModule, pCount, pNames)
            if r:
                self.expect(r, "zeModuleGetKernelNames")
            n = min(n, pCount[0])
        return [string(p) for p in unpack(pNames, n)]

    def zeModuleGetProperties(self, hModule, pModuleProperties=None):
        if hModule not in self.handles:
            self.stranger("zeModuleGetProperties", "hModule", hModule)
        pModuleProperties = out_struct(T.ze_module_properties_t, pModuleProperties)
        r = self.unchecked.zeModuleGetProperties(hModule, pModuleProperties.cdata)
        if r:
            self.expect(r, "zeModuleGetProperties")
        return pModuleProperties

    def zeKernelCreate(self, hModule, desc):
        if hModule not in self.handles:
            self.stranger("zeKernelCreate", "hModule", hModule)
        c_desc = struct(desc)
        phKernel = new("ze_kernel_handle_t *")
        r = self.unchecked.zeKernelCreate(hModule, c_desc, phKernel)
        if r:
            self.expect(r, "zeKernelCreate")
        phKernel = phKernel[0]
        if not phKernel:
            self.null_result("zeKernelCreate")
        self.handles.add(phKernel)
        return phKernel

    def zeKernelDestroy(self, hKernel):
        if hKernel not in self.handles:
            self.stranger("zeKernelDestroy", "hKernel", hKernel)
        r = self.unchecked.zeKernelDestroy(hKernel)
        if r:
            return self.check(r, "zeKernelDestroy")
        self.handles.discard(hKernel)
        return self.success

    def zeModuleGetFunctionPointer(self, hModule, pFunctionName):
        if hModule not in self.handles:
            self.stranger("zeModuleGetFunctionPointer", "hModule", hModule)
        c_pFunctionName = text(pFunctionName)
        pfnFunction = new("void **")
        r = self.unchecked.zeModuleGetFunctionPointer(hModule, c_pFunctionName, pfnFunction)
        if r:
            self.expect(r, "zeModuleGetFunctionPointer")
        pfnFunction = pfnFunction[0]
        if not pfnFunction:
            self.null_result("zeModuleGetFunctionPointer")
        return pfnFunction

    def zeKernelSetGroupSize(self, hKernel, groupSizeX, groupSizeY, groupSizeZ):
        if hKernel not in self.handles:
            self.stranger("zeKernelSetGroupSize", "hKernel", hKernel)
        r = self.unchecked.zeKernelSetGroupSize(hKernel, groupSizeX, groupSizeY, groupSizeZ)
        return self.check(r, "zeKernelSetGroupSize") if r else self.success

    def zeKernelSuggestGroupSize(self, hKernel, globalSizeX, globalSizeY, globalSizeZ):
        if hKernel not in self.handles:
            self.stranger("zeKernelSuggestGroupSize", "hKernel", hKernel)
        groupSizeX = new("uint32_t *")
        groupSizeY = new("uint32_t *")
        groupSizeZ = new("uint32_t *")
        r = self.unchecked.zeKernelSuggestGroupSize(hKernel, globalSizeX, globalSizeY, globalSizeZ, groupSizeX, groupSizeY, groupSizeZ)
        if r:
            self.expect(r, "zeKernelSuggestGroupSize")
        return groupSizeX[0], groupSizeY[0], groupSizeZ[0]

    def zeKernelSuggestMaxCooperativeGroupCount(self, hKernel):
        if hKernel not in self.handles:
            self.stranger("zeKernelSuggestMaxCooperativeGroupCount", "hKernel", hKernel)
        totalGroupCount = new("uint32_t *")
        r = self.unchecked.zeKernelSuggestMaxCooperativeGroupCount(hKernel, totalGroupCount)
        if r:
            self.expect(r, "zeKernelSuggestMaxCooperativeGroupCount")
        return totalGroupCount[0]

    def zeKernelSetArgumentValue(self, hKernel, argIndex, argSize, pArgValue=None):
        if hKernel not in self.handles:
            self.stranger("zeKernelSetArgumentValue", "hKernel", hKernel)
        c_pArgValue = NULL if pArgValue is None else memory(pArgValue, False)
        r = self.unchecked.zeKernelSetArgumentValue(hKernel, argIndex, argSize, c_pArgValue)
        return self.check(r, "zeKernelSetArgumentValue") if r else self.success

    def zeKernelSetIndirectAccess(self, hKernel, flags):
        if hKernel not in self.handles:
            self.stranger("zeKernelSetIndirectAccess", "hKernel", hKernel)
        r = self.unchecked.zeKernelSetIndirectAccess(hKernel, flags)
        return self.check(r, "zeKernelSetIndirectAccess") if r else self.success

    def zeKernelGetIndirectAccess(self, hKernel):
        if hKernel not in self.handles:
            self.stranger("zeKernelGetIndirectAccess", "hKernel", hKernel)
        pFlags = new("ze_kernel_indirect_access_flags_t *")
        r = self.unchecked.zeKernelGetIndirectAccess(hKernel, pFlags)
        if r:
            self.expect(r, "zeKernelGetIndirectAccess")
        return T.ze_kernel_indirect_access_flags_t(pFlags[0])

    def zeKernelGetSourceAttributes(self, hKernel):
        if hKernel not in self.handles:
            self.stranger("zeKernelGetSourceAttributes", "hKernel", hKernel)
        pSize = new("uint32_t *")
        f = self.unchecked.zeKernelGetSourceAttributes
        r = f(hKernel, pSize, NULL)
        if r:
            self.expect(r, "zeKernelGetSourceAttributes")
        n = pSize[0]
        pString = new("char[]", n)
        if n:
            r = f(hKernel, pSize, new("char **", pString))
            if r:
                self.expect(r, "zeKernelGetSourceAttributes")
            n = min(n, pSize[0])
        return string(pString)

    def zeKernelSetCacheConfig(self, hKernel, flags):
        if hKernel not in self.handles:
            self.stranger("zeKernelSetCacheConfig", "hKernel", hKernel)
        r = self.unchecked.zeKernelSetCacheConfig(hKernel, flags)
        return self.check(r, "zeKernelSetCacheConfig") if r else self.success

    def zeKernelGetProperties(self, hKernel, pKernelProperties=None):
        if hKernel not in self.handles:
            self.stranger("zeKernelGetProperties", "hKernel", hKernel)
        pKernelProperties = out_struct(T.ze_kernel_properties_t, pKernelProperties)
        r = self.unchecked.zeKernelGetProperties(hKernel, pKernelProperties.cdata)
        if r:
            self.expect(r, "zeKernelGetProperties")
        return pKernelProperties

    def zeKernelGetName(self, hKernel):
        if hKernel not in self.handles:
            self.stranger("zeKernelGetName", "hKernel", hKernel)
        pSize = new("size_t *")
        f = self.unchecked.zeKernelGetName
        r = f(hKernel, pSize, NULL)
        if r:
            self.expect(r, "zeKernelGetName")
        n = pSize[0]
        pName = new("char[]", n)
        if n:
            r = f(hKernel, pSize, pName)
            if r:
                self.expect(r, "zeKernelGetName")
            n = min(n, pSize[0])
        return string(pName)

    def zeCommandListAppendLaunchKernel(self, hCommandList, hKernel, pLaunchFuncArgs, hSignalEvent=None, phWaitEvents=None):
        if hCommandList not in self.handles:
            self.stranger("zeCommandListAppendLaunchKernel", "hCommandList", hCommandList)
        if hKernel not in self.handles:
            self.stranger("zeCommandListAppendLaunchKernel", "hKernel", hKernel)
        if hSignalEvent and hSignalEvent not in self.handles:
            self.stranger("zeCommandListAppendLaunchKernel", "hSignalEvent", hSignalEvent)
        c_pLaunchFuncArgs = struct(pLaunchFuncArgs)
        c_phWaitEvents, numWaitEvents = NOTHING if phWaitEvents is None or not len(phWaitEvents) else array("ze_event_handle_t[]", phWaitEvents)
        if phWaitEvents is not None and not self.handles.issuperset(phWaitEvents):
            self.strangers("zeCommandListAppendLaunchKernel", "phWaitEvents", phWaitEvents)
        r = self.unchecked.zeCommandListAppendLaunchKernel(hCommandList, hKernel, c_pLaunchFuncArgs, hSignalEvent or NULL, numWaitEvents, c_phWaitEvents)
        return self.check(r, "zeCommandListAppendLaunchKernel") if r else self.success

    def zeCommandListAppendLaunchKernelWithParameters(self, hCommandList, hKernel, pGroupCounts, pNext=None, hSignalEvent=None, phWaitEvents=None):
        if hCommandList not in self.handles:
            self.stranger("zeCommandListAppendLaunchKernelWithParameters", "hCommandList", hCommandList)
        if hKernel not in self.handles:
            self.stranger("zeCommandListAppendLaunchKernelWithParameters", "hKernel", hKernel)
        if hSignalEvent and hSignalEvent not in self.handles:
            self.stranger("zeCommandListAppendLaunchKernelWithParameters", "hSignalEvent", hSignalEvent)
        c_pGroupCounts = struct(pGroupCounts)
        c_pNext = NULL if pNext is None else struct(pNext)
        c_phWaitEvents, numWaitEvents = NOTHING if phWaitEvents is None or not len(phWaitEvents) else array("ze_event_handle_t[]", phWaitEvents)
        if phWaitEvents is not None and not self.handles.issuperset(phWaitEvents):
            self.strangers("zeCommandListAppendLaunchKernelWithParameters", "phWaitEvents", phWaitEvents)
        r = self.unchecked.zeCommandListAppendLaunchKernelWithParameters(hCommandList, hKernel, c_pGroupCounts, c_pNext, hSignalEvent or NULL, numWaitEvents, c_phWaitEvents)
        return self.check(r, "zeCommandListAppendLaunchKernelWithParameters") if r else self.success

    def zeCommandListAppendLaunchKernelWithArguments(self, hCommandList, hKernel, groupCounts, groupSizes, pArguments, pNext=None, hSignalEvent=None, phWaitEvents=None):
        if hCommandList not in self.handles:
            self.stranger("zeCommandListAppendLaunchKernelWithArguments", "hCommandList", hCommandList)
        if hKernel not in self.handles:
            self.stranger("zeCommandListAppendLaunchKernelWithArguments", "hKernel", hKernel)
        if hSignalEvent and hSignalEvent not in self.handles:
            self.stranger("zeCommandListAppendLaunchKernelWithArguments", "hSignalEvent", hSignalEvent)
        c_groupCounts = value(groupCounts, T.ze_group_count_t)
        c_groupSizes = value(groupSizes, T.ze_group_size_t)
        c_pArguments = addresses(pArguments, "void *")[0]
        c_pNext = NULL if pNext is None else struct(pNext)
        c_phWaitEvents, numWaitEvents = NOTHING if phWaitEvents is None or not len(phWaitEvents) else array("ze_event_handle_t[]", phWaitEvents)
        if phWaitEvents is not None and not self.handles.issuperset(phWaitEvents):
            self.strangers("zeCommandListAppendLaunchKernelWithArguments", "phWaitEvents", phWaitEvents)
        r = self.unchecked.zeCommandListAppendLaunchKernelWithArguments(hCommandList, hKernel, c_groupCounts, c_groupSizes, c_pArguments, c_pNext, hSignalEvent or NULL, numWaitEvents, c_phWaitEvents)
        return self.check(r, "zeCommandListAppendLaunchKernelWithArguments") if r else self.success

    def zeCommandListAppendLaunchCooperativeKernel(self, hCommandList, hKernel, pLaunchFuncArgs, hSignalEvent=None, phWaitEvents=None):
        if hCommandList not in self.handles:
            self.stranger("zeCommandListAppendLaunchCooperativeKernel", "hCommandList", hCommandList)
        if hKernel not in self.handles:
            self.stranger("zeCommandListAppendLaunchCooperativeKernel", "hKernel", hKernel)
        if hSignalEvent and hSignalEvent not in self.handles:
            self.stranger("zeCommandListAppendLaunchCooperativeKernel", "hSignalEvent", hSignalEvent)
        c_pLaunchFuncArgs = struct(pLaunchFuncArgs)
        c_phWaitEvents, numWaitEvents = NOTHING if phWaitEvents is None or not len(phWaitEvents) else array("ze_event_handle_t[]", phWaitEvents)
        if phWaitEvents is not None and not self.handles.issuperset(phWaitEvents):
            self.strangers("zeCommandListAppendLaunchCooperativeKernel", "phWaitEvents", phWaitEvents)
        r = self.unchecked.zeCommandListAppendLaunchCooperativeKernel(hCommandList, hKernel, c_pLaunchFuncArgs, hSignalEvent or NULL, numWaitEvents, c_phWaitEvents)
        return self.check(r, "zeCommandListAppendLaunchCooperativeKernel") if r else self.success

    def zeCommandListAppendLaunchKernelIndirect(self, hCommandList, hKernel, pLaunchArgumentsBuffer, hSignalEvent=None, phWaitEvents=None):
        if hCommandList not in self.handles:
            self.stranger("zeCommandListAppendLaunchKernelIndirect", "hCommandList", hCommandList)
        if hKernel not in self.handles:
            self.stranger("zeCommandListAppendLaunchKernelIndirect", "hKernel", hKernel)
        if hSignalEvent and hSignalEvent not in self.handles:
            self.stranger("zeCommandListAppendLaunchKernelIndirect", "hSignalEvent", hSignalEvent)
        c_pLaunchArgumentsBuffer = self.keep(hCommandList, pLaunchArgumentsBuffer, False)
        c_phWaitEvents, numWaitEvents = NOTHING if phWaitEvents is None or not len(phWaitEvents) else array("ze_event_handle_t[]", phWaitEvents)
        if phWaitEvents is not None and not self.handles.issuperset(phWaitEvents):
            self.strangers("zeCommandListAppendLaunchKernelIndirect", "phWaitEvents", phWaitEvents)
        r = self.unchecked.zeCommandListAppendLaunchKernelIndirect(hCommandList, hKernel, cast("void *", c_pLaunchArgumentsBuffer), hSignalEvent or NULL, numWaitEvents, c_phWaitEvents)
        return self.check(r, "zeCommandListAppendLaunchKernelIndirect") if r else self.success

    def zeCommandListAppendLaunchMultipleKernelsIndirect(self, hCommandList, phKernels, pCountBuffer, pLaunchArgumentsBuffer, hSignalEvent=None, phWaitEvents=None):
        if hCommandList not in self.handles:
            self.stranger("zeCommandListAppendLaunchMultipleKernelsIndirect", "hCommandList", hCommandList)
        if hSignalEvent and hSignalEvent not in self.handles:
            self.stranger("zeCommandListAppendLaunchMultipleKernelsIndirect", "hSignalEvent", hSignalEvent)
        c_phKernels, numKernels = array("ze_kernel_handle_t[]", phKernels)
        c_pCountBuffer = self.keep(hCommandList, pCountBuffer, False)
        c_pLaunchArgumentsBuffer = self.keep(hCommandList, pLaunchArgumentsBuffer, False)
        c_phWaitEvents, numWaitEvents = NOTHING if phWaitEvents is None or not len(phWaitEvents) else array("ze_event_handle_t[]", phWaitEvents)
        if not self.handles.issuperset(phKernels):
            self.strangers("zeCommandListAppendLaunchMultipleKernelsIndirect", "phKernels", phKernels)
        if phWaitEvents is not None and not self.handles.issuperset(phWaitEvents):
            self.strangers("zeCommandListAppendLaunchMultipleKernelsIndirect", "phWaitEvents", phWaitEvents)
        r = self.unchecked.zeCommandListAppendLaunchMultipleKernelsIndirect(hCommandList, numKernels, c_phKernels, cast("void *", c_pCountBuffer), cast("void *", c_pLaunchArgumentsBuffer), hSignalEvent or NULL, numWaitEvents, c_phWaitEvents)
        return self.check(r, "zeCommandListAppendLaunchMultipleKernelsIndirect") if r else self.success

    def zeCommandListGetNextCommandIdExp(self, hCommandList, desc):
        if hCommandList not in self.handles:
            self.stranger("zeCommandListGetNextCommandIdExp", "hCommandList", hCommandList)
        c_desc = struct(desc)
        pCommandId = new("uint64_t *")
        r = self.unchecked.zeCommandListGetNextCommandIdExp(hCommandList, c_desc, pCommandId)
        if r:
            self.expect(r, "zeCommandListGetNextCommandIdExp")
        return pCommandId[0]

    def zeCommandListGetNextCommandIdWithKernelsExp(self, hCommandList, desc, phKernels=None):
        if hCommandList not in self.handles:
            self.stranger("zeCommandListGetNextCommandIdWithKernelsExp", "hCommandList", hCommandList)
        c_desc = struct(desc)
        c_phKernels, numKernels = NOTHING if phKernels is None or not len(phKernels) else array("ze_kernel_handle_t[]", phKernels)
        pCommandId = new("uint64_t *")
        if phKernels is not None and not self.handles.issuperset(phKernels):
            self.strangers("zeCommandListGetNextCommandIdWithKernelsExp", "phKernels", phKernels)
        r = self.unchecked.zeCommandListGetNextCommandIdWithKernelsExp(hCommandList, c_desc, numKernels, c_phKernels, pCommandId)
        if r:
            self.expect(r, "zeCommandListGetNextCommandIdWithKernelsExp")
        return pCommandId[0]

    def zeCommandListUpdateMutableCommandsExp(self, hCommandList, desc):
        if hCommandList not in self.handles:
            self.stranger("zeCommandListUpdateMutableCommandsExp", "hCommandList", hCommandList)
        c_desc = struct(desc)
        r = self.unchecked.zeCommandListUpdateMutableCommandsExp(hCommandList, c_desc)
        return self.check(r, "zeCommandListUpdateMutableCommandsExp") if r else self.success

    def zeCommandListIsMutableExp(self, hCommandList):
        if hCommandList not in self.handles:
            self.stranger("zeCommandListIsMutableExp", "hCommandList", hCommandList)
        pIsMutable = new("ze_bool_t *")
        r = self.unchecked.zeCommandListIsMutableExp(hCommandList, pIsMutable)
        if r:
            self.expect(r, "zeCommandListIsMutableExp")
        return bool(pIsMutable[0])

    def zeCommandListUpdateMutableCommandSignalEventExp(self, hCommandList, commandId, hSignalEvent=None):
        if hCommandList not in self.handles:
            self.stranger("zeCommandListUpdateMutableCommandSignalEventExp", "hCommandList", hCommandList)
        if hSignalEvent and hSignalEvent not in self.handles:
            self.stranger("zeCommandListUpdateMutableCommandSignalEventExp", "hSignalEvent", hSignalEvent)
        r = self.unchecked.zeCommandListUpdateMutableCommandSignalEventExp(hCommandList, commandId, hSignalEvent or NULL)
        return self.check(r, "zeCommandListUpdateMutableCommandSignalEventExp") if r else self.success

    def zeCommandListUpdateMutableCommandWaitEventsExp(self, hCommandList, commandId, phWaitEvents):
        if hCommandList not in self.handles:
            self.stranger("zeCommandListUpdateMutableCommandWaitEventsExp", "hCommandList", hCommandList)
        c_phWaitEvents, numWaitEvents = array("ze_event_handle_t[]", phWaitEvents)
        if not self.handles.issuperset(phWaitEvents):
            self.strangers("zeCommandListUpdateMutableCommandWaitEventsExp", "phWaitEvents", phWaitEvents)
        r = self.unchecked.zeCommandListUpdateMutableCommandWaitEventsExp(hCommandList, commandId, numWaitEvents, c_phWaitEvents)
        return self.check(r, "zeCommandListUpdateMutableCommandWaitEventsExp") if r else self.success

    def zeCommandListUpdateMutableCommandKernelsExp(self, hCommandList, pCommandId, phKernels):
        if hCommandList not in self.handles:
            self.stranger("zeCommandListUpdateMutableCommandKernelsExp", "hCommandList", hCommandList)
        c_pCommandId, numKernels = array("uint64_t[]", pCommandId)
        c_phKernels, n_phKernels = array("ze_kernel_handle_t[]", phKernels)
        if n_phKernels != numKernels:
            self.lengths("zeCommandListUpdateMutableCommandKernelsExp", "phKernels", n_phKernels, numKernels)
        if not self.handles.issuperset(phKernels):
            self.strangers("zeCommandListUpdateMutableCommandKernelsExp", "phKernels", phKernels)
        r = self.unchecked.zeCommandListUpdateMutableCommandKernelsExp(hCommandList, numKernels, c_pCommandId, c_phKernels)
        return self.check(r, "zeCommandListUpdateMutableCommandKernelsExp") if r else self.success

    def zeContextMakeMemoryResident(self, hContext, hDevice, ptr, size):
        if hContext not in self.handles:
            self.stranger("zeContextMakeMemoryResident", "hContext", hContext)
        if hDevice not in self.handles:
            self.stranger("zeContextMakeMemoryResident", "hDevice", hDevice)
        c_ptr = memory(ptr, True)
        r = self.unchecked.zeContextMakeMemoryResident(hContext, hDevice, c_ptr, size)
        return self.check(r, "zeContextMakeMemoryResident") if r else self.success

    def zeContextEvictMemory(self, hContext, hDevice, ptr, size):
        if hContext not in self.handles:
            self.stranger("zeContextEvictMemory", "hContext", hContext)
        if hDevice not in self.handles:
            self.stranger("zeContextEvictMemory", "hDevice", hDevice)
        c_ptr = memory(ptr, True)
        r = self.unchecked.zeContextEvictMemory(hContext, hDevice, c_ptr, size)
        return self.check(r, "zeContextEvictMemory") if r else self.success

    def zeContextMakeImageResident(self, hContext, hDevice, hImage):
        if hContext not in self.handles:
            self.stranger("zeContextMakeImageResident", "hContext", hContext)
        if hDevice not in self.handles:
            self.stranger("zeContextMakeImageResident", "hDevice", hDevice)
        if hImage not in self.handles:
            self.stranger("zeContextMakeImageResident", "hImage", hImage)
        r = self.unchecked.zeContextMakeImageResident(hContext, hDevice, hImage)
        return self.check(r, "zeContextMakeImageResident") if r else self.success

    def zeContextEvictImage(self, hContext, hDevice, hImage):
        if hContext not in self.handles:
            self.stranger("zeContextEvictImage", "hContext", hContext)
        if hDevice not in self.handles:
            self.stranger("zeContextEvictImage", "hDevice", hDevice)
        if hImage not in self.handles:
            self.stranger("zeContextEvictImage", "hImage", hImage)
        r = self.unchecked.zeContextEvictImage(hContext, hDevice, hImage)
        return self.check(r, "zeContextEvictImage") if r else self.success

    def zeSamplerCreate(self, hContext, hDevice, desc):
        if hContext not in self.handles:
            self.stranger("zeSamplerCreate", "hContext", hContext)
        if hDevice not in self.handles:
            self.stranger("zeSamplerCreate", "hDevice", hDevice)
        c_desc = struct(desc)
        phSampler = new("ze_sampler_handle_t *")
        r = self.unchecked.zeSamplerCreate(hContext, hDevice, c_desc, phSampler)
        if r:
            self.expect(r, "zeSamplerCreate")
        phSampler = phSampler[0]
        if not phSampler:
            self.null_result("zeSamplerCreate")
        self.handles.add(phSampler)
        return phSampler

    def zeSamplerDestroy(self, hSampler):
        if hSampler not in self.handles:
            self.stranger("zeSamplerDestroy", "hSampler", hSampler)
        r = self.unchecked.zeSamplerDestroy(hSampler)
        if r:
            return self.check(r, "zeSamplerDestroy")
        self.handles.discard(hSampler)
        return self.success

    def zeVirtualMemReserve(self, hContext, pStart, size):
        if hContext not in self.handles:
            self.stranger("zeVirtualMemReserve", "hContext", hContext)
        c_pStart = NULL if pStart is None else memory(pStart, False)
        pptr = new("void **")
        r = self.unchecked.zeVirtualMemReserve(hContext, c_pStart, size, pptr)
        if r:
            self.expect(r, "zeVirtualMemReserve")
        pptr = pptr[0]
        if not pptr:
            self.null_result("zeVirtualMemReserve")
        return pptr

    def zeVirtualMemFree(self, hContext, ptr, size):
        if hContext not in self.handles:
            self.stranger("zeVirtualMemFree", "hContext", hContext)
        c_ptr = memory(ptr, False)
        r = self.unchecked.zeVirtualMemFree(hContext, c_ptr, size)
        return self.check(r, "zeVirtualMemFree") if r else self.success

    def zeVirtualMemQueryPageSize(self, hContext, hDevice, size):
        if hContext not in self.handles:
            self.stranger("zeVirtualMemQueryPageSize", "hContext", hContext)
        if hDevice not in self.handles:
            self.stranger("zeVirtualMemQueryPageSize", "hDevice", hDevice)
        pagesize = new("size_t *")
        r = self.unchecked.zeVirtualMemQueryPageSize(hContext, hDevice, size, pagesize)
        if r:
            self.expect(r, "zeVirtualMemQueryPageSize")
        return pagesize[0]

    def zePhysicalMemGetProperties(self, hContext, hPhysicalMem, pMemProperties=None):
        if hContext not in self.handles:
            self.stranger("zePhysicalMemGetProperties", "hContext", hContext)
        if hPhysicalMem not in self.handles:
            self.stranger("zePhysicalMemGetProperties", "hPhysicalMem", hPhysicalMem)
        pMemProperties = out_struct(T.ze_physical_mem_properties_t, pMemProperties)
        r = self.unchecked.zePhysicalMemGetProperties(hContext, hPhysicalMem, pMemProperties.cdata)
        if r:
            self.expect(r, "zePhysicalMemGetProperties")
        return pMemProperties

    def zePhysicalMemCreate(self, hContext, hDevice, desc):
        if hContext not in self.handles:
            self.stranger("zePhysicalMemCreate", "hContext", hContext)
        if hDevice and hDevice not in self.handles:
            self.stranger("zePhysicalMemCreate", "hDevice", hDevice)
        c_desc = struct(desc)
        phPhysicalMemory = new("ze_physical_mem_handle_t *")
        r = self.unchecked.zePhysicalMemCreate(hContext, hDevice or NULL, c_desc, phPhysicalMemory)
        if r:
            self.expect(r, "zePhysicalMemCreate")
        phPhysicalMemory = phPhysicalMemory[0]
        if not phPhysicalMemory:
            self.null_result("zePhysicalMemCreate")
        self.handles.add(phPhysicalMemory)
        return phPhysicalMemory

    def zePhysicalMemDestroy(self, hContext, hPhysicalMemory):
        if hContext not in self.handles:
            self.stranger("zePhysicalMemDestroy", "hContext", hContext)
        if hPhysicalMemory not in self.handles:
            self.stranger("zePhysicalMemDestroy", "hPhysicalMemory", hPhysicalMemory)
        r = self.unchecked.zePhysicalMemDestroy(hContext, hPhysicalMemory)
        if r:
            return self.check(r, "zePhysicalMemDestroy")
        self.handles.discard(hPhysicalMemory)
        return self.success

    def zeVirtualMemMap(self, hContext, ptr, size, hPhysicalMemory, offset, access):
        if hContext not in self.handles:
            self.stranger("zeVirtualMemMap", "hContext", hContext)
        if hPhysicalMemory not in self.handles:
            self.stranger("zeVirtualMemMap", "hPhysicalMemory", hPhysicalMemory)
        c_ptr = memory(ptr, False)
        r = self.unchecked.zeVirtualMemMap(hContext, c_ptr, size, hPhysicalMemory, offset, access)
        return self.check(r, "zeVirtualMemMap") if r else self.success

    def zeVirtualMemUnmap(self, hContext, ptr, size):
        if hContext not in self.handles:
            self.stranger("zeVirtualMemUnmap", "hContext", hContext)
        c_ptr = memory(ptr, False)
        r = self.unchecked.zeVirtualMemUnmap(hContext, c_ptr, size)
        return self.check(r, "zeVirtualMemUnmap") if r else self.success

    def zeVirtualMemSetAccessAttribute(self, hContext, ptr, size, access):
        if hContext not in self.handles:
            self.stranger("zeVirtualMemSetAccessAttribute", "hContext", hContext)
        c_ptr = memory(ptr, False)
        r = self.unchecked.zeVirtualMemSetAccessAttribute(hContext, c_ptr, size, access)
        return self.check(r, "zeVirtualMemSetAccessAttribute") if r else self.success

    def zeVirtualMemGetAccessAttribute(self, hContext, ptr, size):
        if hContext not in self.handles:
            self.stranger("zeVirtualMemGetAccessAttribute", "hContext", hContext)
        c_ptr = memory(ptr, False)
        access = new("ze_memory_access_attribute_t *")
        outSize = new("size_t *")
        r = self.unchecked.zeVirtualMemGetAccessAttribute(hContext, c_ptr, size, access, outSize)
        if r:
            self.expect(r, "zeVirtualMemGetAccessAttribute")
        return T.ze_memory_access_attribute_t(access[0]), outSize[0]
