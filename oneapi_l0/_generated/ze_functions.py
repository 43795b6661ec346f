"""The functions of Level Zero core. Written by `python -m codegen generate`; do not edit."""

from ..raw._arguments import (
    NOTHING, NULL, addresses, array, buffer, data, memory, out_struct, string, struct, structs,
    text, unpack, value,
)
from ..raw._functions import Functions
from ..raw._types import Types
from ._ze_cffi import ffi

new = ffi.new
cast = ffi.cast
T = Types.of("ze")


class Ze(Functions):
    __slots__ = ()
    namespace = "ze"
    types = T

    def zeDevicePciGetPropertiesExt(self, hDevice, pPciProperties=None):
        if not hDevice:
            self.null("zeDevicePciGetPropertiesExt", "hDevice")
        pPciProperties = out_struct(T.ze_pci_ext_properties_t, pPciProperties)
        r = self.unchecked.zeDevicePciGetPropertiesExt(hDevice, pPciProperties.cdata)
        if r:
            self.expect(r, "zeDevicePciGetPropertiesExt")
        return pPciProperties

    def zeRTASBuilderCreateExt(self, hDriver, pDescriptor):
        if not hDriver:
            self.null("zeRTASBuilderCreateExt", "hDriver")
        c_pDescriptor = struct(pDescriptor)
        phBuilder = new("ze_rtas_builder_ext_handle_t *")
        r = self.unchecked.zeRTASBuilderCreateExt(hDriver, c_pDescriptor, phBuilder)
        if r:
            self.expect(r, "zeRTASBuilderCreateExt")
        phBuilder = phBuilder[0]
        if not phBuilder:
            self.null_result("zeRTASBuilderCreateExt")
        return phBuilder

    def zeRTASBuilderGetBuildPropertiesExt(self, hBuilder, pBuildOpDescriptor, pProperties=None):
        if not hBuilder:
            self.null("zeRTASBuilderGetBuildPropertiesExt", "hBuilder")
        c_pBuildOpDescriptor = struct(pBuildOpDescriptor)
        pProperties = out_struct(T.ze_rtas_builder_ext_properties_t, pProperties)
        r = self.unchecked.zeRTASBuilderGetBuildPropertiesExt(hBuilder, c_pBuildOpDescriptor, pProperties.cdata)
        if r:
            self.expect(r, "zeRTASBuilderGetBuildPropertiesExt")
        return pProperties

    def zeDriverRTASFormatCompatibilityCheckExt(self, hDriver, rtasFormatA, rtasFormatB):
        if not hDriver:
            self.null("zeDriverRTASFormatCompatibilityCheckExt", "hDriver")
        r = self.unchecked.zeDriverRTASFormatCompatibilityCheckExt(hDriver, rtasFormatA, rtasFormatB)
        return self.check(r, "zeDriverRTASFormatCompatibilityCheckExt") if r else self.success

    def zeRTASBuilderBuildExt(self, hBuilder, pBuildOpDescriptor, pScratchBuffer, scratchBufferSizeBytes, pRtasBuffer, rtasBufferSizeBytes, hParallelOperation=None, pBuildUserPtr=None, pBounds=None, pRtasBufferSizeBytes=None):
        if not hBuilder:
            self.null("zeRTASBuilderBuildExt", "hBuilder")
        c_pBuildOpDescriptor = self.keep(hParallelOperation, struct(pBuildOpDescriptor), False, pBuildOpDescriptor)
        c_pScratchBuffer = self.keep(hParallelOperation, pScratchBuffer, True)
        c_pRtasBuffer = self.keep(hParallelOperation, pRtasBuffer, True)
        c_pBuildUserPtr = NULL if pBuildUserPtr is None else self.keep(hParallelOperation, pBuildUserPtr, True)
        c_pBounds = NULL if pBounds is None else self.keep(hParallelOperation, struct(pBounds), False, pBounds)
        c_pRtasBufferSizeBytes = NULL if pRtasBufferSizeBytes is None else self.keep(hParallelOperation, pRtasBufferSizeBytes, True)
        r = self.unchecked.zeRTASBuilderBuildExt(hBuilder, c_pBuildOpDescriptor, c_pScratchBuffer, scratchBufferSizeBytes, c_pRtasBuffer, rtasBufferSizeBytes, hParallelOperation or NULL, c_pBuildUserPtr, c_pBounds, cast("void *", c_pRtasBufferSizeBytes))
        return self.check(r, "zeRTASBuilderBuildExt") if r else self.success

    def zeRTASBuilderCommandListAppendCopyExt(self, hCommandList, dstptr, srcptr, size, hSignalEvent=None, phWaitEvents=None):
        if not hCommandList:
            self.null("zeRTASBuilderCommandListAppendCopyExt", "hCommandList")
        c_dstptr = self.keep(hCommandList, dstptr, True)
        c_srcptr = self.keep(hCommandList, srcptr, False)
        c_phWaitEvents, numWaitEvents = NOTHING if phWaitEvents is None or not len(phWaitEvents) else array("ze_event_handle_t[]", phWaitEvents)
        r = self.unchecked.zeRTASBuilderCommandListAppendCopyExt(hCommandList, c_dstptr, c_srcptr, size, hSignalEvent or NULL, numWaitEvents, c_phWaitEvents)
        return self.check(r, "zeRTASBuilderCommandListAppendCopyExt") if r else self.success

    def zeRTASBuilderDestroyExt(self, hBuilder):
        if not hBuilder:
            self.null("zeRTASBuilderDestroyExt", "hBuilder")
        r = self.unchecked.zeRTASBuilderDestroyExt(hBuilder)
        return self.check(r, "zeRTASBuilderDestroyExt") if r else self.success

    def zeRTASParallelOperationCreateExt(self, hDriver):
        if not hDriver:
            self.null("zeRTASParallelOperationCreateExt", "hDriver")
        phParallelOperation = new("ze_rtas_parallel_operation_ext_handle_t *")
        r = self.unchecked.zeRTASParallelOperationCreateExt(hDriver, phParallelOperation)
        if r:
            self.expect(r, "zeRTASParallelOperationCreateExt")
        phParallelOperation = phParallelOperation[0]
        if not phParallelOperation:
            self.null_result("zeRTASParallelOperationCreateExt")
        return phParallelOperation

    def zeRTASParallelOperationGetPropertiesExt(self, hParallelOperation, pProperties=None):
        if not hParallelOperation:
            self.null("zeRTASParallelOperationGetPropertiesExt", "hParallelOperation")
        pProperties = out_struct(T.ze_rtas_parallel_operation_ext_properties_t, pProperties)
        r = self.unchecked.zeRTASParallelOperationGetPropertiesExt(hParallelOperation, pProperties.cdata)
        if r:
            self.expect(r, "zeRTASParallelOperationGetPropertiesExt")
        return pProperties

    def zeRTASParallelOperationJoinExt(self, hParallelOperation):
        if not hParallelOperation:
            self.null("zeRTASParallelOperationJoinExt", "hParallelOperation")
        kept = self.take(hParallelOperation)
        r = self.unchecked.zeRTASParallelOperationJoinExt(hParallelOperation)
        if r:
            self.put_back(hParallelOperation, kept)
        return self.check(r, "zeRTASParallelOperationJoinExt") if r else self.success

    def zeRTASParallelOperationDestroyExt(self, hParallelOperation):
        if not hParallelOperation:
            self.null("zeRTASParallelOperationDestroyExt", "hParallelOperation")
        kept = self.take(hParallelOperation)
        r = self.unchecked.zeRTASParallelOperationDestroyExt(hParallelOperation)
        if r:
            self.put_back(hParallelOperation, kept)
        return self.check(r, "zeRTASParallelOperationDestroyExt") if r else self.success

    def zeRTASBuilderCreateExp(self, hDriver, pDescriptor):
        if not hDriver:
            self.null("zeRTASBuilderCreateExp", "hDriver")
        c_pDescriptor = struct(pDescriptor)
        phBuilder = new("ze_rtas_builder_exp_handle_t *")
        r = self.unchecked.zeRTASBuilderCreateExp(hDriver, c_pDescriptor, phBuilder)
        if r:
            self.expect(r, "zeRTASBuilderCreateExp")
        phBuilder = phBuilder[0]
        if not phBuilder:
            self.null_result("zeRTASBuilderCreateExp")
        return phBuilder

    def zeRTASBuilderGetBuildPropertiesExp(self, hBuilder, pBuildOpDescriptor, pProperties=None):
        if not hBuilder:
            self.null("zeRTASBuilderGetBuildPropertiesExp", "hBuilder")
        c_pBuildOpDescriptor = struct(pBuildOpDescriptor)
        pProperties = out_struct(T.ze_rtas_builder_exp_properties_t, pProperties)
        r = self.unchecked.zeRTASBuilderGetBuildPropertiesExp(hBuilder, c_pBuildOpDescriptor, pProperties.cdata)
        if r:
            self.expect(r, "zeRTASBuilderGetBuildPropertiesExp")
        return pProperties

    def zeDriverRTASFormatCompatibilityCheckExp(self, hDriver, rtasFormatA, rtasFormatB):
        if not hDriver:
            self.null("zeDriverRTASFormatCompatibilityCheckExp", "hDriver")
        r = self.unchecked.zeDriverRTASFormatCompatibilityCheckExp(hDriver, rtasFormatA, rtasFormatB)
        return self.check(r, "zeDriverRTASFormatCompatibilityCheckExp") if r else self.success

    def zeRTASBuilderBuildExp(self, hBuilder, pBuildOpDescriptor, pScratchBuffer, scratchBufferSizeBytes, pRtasBuffer, rtasBufferSizeBytes, hParallelOperation=None, pBuildUserPtr=None, pBounds=None, pRtasBufferSizeBytes=None):
        if not hBuilder:
            self.null("zeRTASBuilderBuildExp", "hBuilder")
        c_pBuildOpDescriptor = self.keep(hParallelOperation, struct(pBuildOpDescriptor), False, pBuildOpDescriptor)
        c_pScratchBuffer = self.keep(hParallelOperation, pScratchBuffer, True)
        c_pRtasBuffer = self.keep(hParallelOperation, pRtasBuffer, True)
        c_pBuildUserPtr = NULL if pBuildUserPtr is None else self.keep(hParallelOperation, pBuildUserPtr, True)
        c_pBounds = NULL if pBounds is None else self.keep(hParallelOperation, struct(pBounds), False, pBounds)
        c_pRtasBufferSizeBytes = NULL if pRtasBufferSizeBytes is None else self.keep(hParallelOperation, pRtasBufferSizeBytes, True)
        r = self.unchecked.zeRTASBuilderBuildExp(hBuilder, c_pBuildOpDescriptor, c_pScratchBuffer, scratchBufferSizeBytes, c_pRtasBuffer, rtasBufferSizeBytes, hParallelOperation or NULL, c_pBuildUserPtr, c_pBounds, cast("void *", c_pRtasBufferSizeBytes))
        return self.check(r, "zeRTASBuilderBuildExp") if r else self.success

    def zeRTASBuilderDestroyExp(self, hBuilder):
        if not hBuilder:
            self.null("zeRTASBuilderDestroyExp", "hBuilder")
        r = self.unchecked.zeRTASBuilderDestroyExp(hBuilder)
        return self.check(r, "zeRTASBuilderDestroyExp") if r else self.success

    def zeRTASParallelOperationCreateExp(self, hDriver):
        if not hDriver:
            self.null("zeRTASParallelOperationCreateExp", "hDriver")
        phParallelOperation = new("ze_rtas_parallel_operation_exp_handle_t *")
        r = self.unchecked.zeRTASParallelOperationCreateExp(hDriver, phParallelOperation)
        if r:
            self.expect(r, "zeRTASParallelOperationCreateExp")
        phParallelOperation = phParallelOperation[0]
        if not phParallelOperation:
            self.null_result("zeRTASParallelOperationCreateExp")
        return phParallelOperation

    def zeRTASParallelOperationGetPropertiesExp(self, hParallelOperation, pProperties=None):
        if not hParallelOperation:
            self.null("zeRTASParallelOperationGetPropertiesExp", "hParallelOperation")
        pProperties = out_struct(T.ze_rtas_parallel_operation_exp_properties_t, pProperties)
        r = self.unchecked.zeRTASParallelOperationGetPropertiesExp(hParallelOperation, pProperties.cdata)
        if r:
            self.expect(r, "zeRTASParallelOperationGetPropertiesExp")
        return pProperties

    def zeRTASParallelOperationJoinExp(self, hParallelOperation):
        if not hParallelOperation:
            self.null("zeRTASParallelOperationJoinExp", "hParallelOperation")
        kept = self.take(hParallelOperation)
        r = self.unchecked.zeRTASParallelOperationJoinExp(hParallelOperation)
        if r:
            self.put_back(hParallelOperation, kept)
        return self.check(r, "zeRTASParallelOperationJoinExp") if r else self.success

    def zeRTASParallelOperationDestroyExp(self, hParallelOperation):
        if not hParallelOperation:
            self.null("zeRTASParallelOperationDestroyExp", "hParallelOperation")
        kept = self.take(hParallelOperation)
        r = self.unchecked.zeRTASParallelOperationDestroyExp(hParallelOperation)
        if r:
            self.put_back(hParallelOperation, kept)
        return self.check(r, "zeRTASParallelOperationDestroyExp") if r else self.success

    def zeCommandListAppendBarrier(self, hCommandList, hSignalEvent=None, phWaitEvents=None):
        if not hCommandList:
            self.null("zeCommandListAppendBarrier", "hCommandList")
        c_phWaitEvents, numWaitEvents = NOTHING if phWaitEvents is None or not len(phWaitEvents) else array("ze_event_handle_t[]", phWaitEvents)
        r = self.unchecked.zeCommandListAppendBarrier(hCommandList, hSignalEvent or NULL, numWaitEvents, c_phWaitEvents)
        return self.check(r, "zeCommandListAppendBarrier") if r else self.success

    def zeCommandListAppendMemoryRangesBarrier(self, hCommandList, pRangeSizes, pRanges, hSignalEvent=None, phWaitEvents=None):
        if not hCommandList:
            self.null("zeCommandListAppendMemoryRangesBarrier", "hCommandList")
        c_pRangeSizes, numRanges = array("size_t[]", pRangeSizes)
        c_pRanges, n_pRanges = self.keep_addresses(hCommandList, pRanges, "const void *")
        if n_pRanges != numRanges:
            self.lengths("zeCommandListAppendMemoryRangesBarrier", "pRanges", n_pRanges, numRanges)
        c_phWaitEvents, numWaitEvents = NOTHING if phWaitEvents is None or not len(phWaitEvents) else array("ze_event_handle_t[]", phWaitEvents)
        r = self.unchecked.zeCommandListAppendMemoryRangesBarrier(hCommandList, numRanges, c_pRangeSizes, c_pRanges, hSignalEvent or NULL, numWaitEvents, c_phWaitEvents)
        return self.check(r, "zeCommandListAppendMemoryRangesBarrier") if r else self.success

    def zeContextSystemBarrier(self, hContext, hDevice):
        if not hContext:
            self.null("zeContextSystemBarrier", "hContext")
        if not hDevice:
            self.null("zeContextSystemBarrier", "hDevice")
        r = self.unchecked.zeContextSystemBarrier(hContext, hDevice)
        return self.check(r, "zeContextSystemBarrier") if r else self.success

    def zeMemGetPitchFor2dImage(self, hContext, hDevice, imageWidth, imageHeight, elementSizeInBytes):
        if not hContext:
            self.null("zeMemGetPitchFor2dImage", "hContext")
        if not hDevice:
            self.null("zeMemGetPitchFor2dImage", "hDevice")
        rowPitch = new("size_t *")
        r = self.unchecked.zeMemGetPitchFor2dImage(hContext, hDevice, imageWidth, imageHeight, elementSizeInBytes, rowPitch)
        if r:
            self.expect(r, "zeMemGetPitchFor2dImage")
        return rowPitch[0]

    def zeImageGetDeviceOffsetExp(self, hImage):
        if not hImage:
            self.null("zeImageGetDeviceOffsetExp", "hImage")
        pDeviceOffset = new("uint64_t *")
        r = self.unchecked.zeImageGetDeviceOffsetExp(hImage, pDeviceOffset)
        if r:
            self.expect(r, "zeImageGetDeviceOffsetExp")
        return pDeviceOffset[0]

    def zeDeviceReserveCacheExt(self, hDevice, cacheLevel, cacheReservationSize):
        if not hDevice:
            self.null("zeDeviceReserveCacheExt", "hDevice")
        r = self.unchecked.zeDeviceReserveCacheExt(hDevice, cacheLevel, cacheReservationSize)
        return self.check(r, "zeDeviceReserveCacheExt") if r else self.success

    def zeDeviceSetCacheAdviceExt(self, hDevice, ptr, regionSize, cacheRegion):
        if not hDevice:
            self.null("zeDeviceSetCacheAdviceExt", "hDevice")
        c_ptr = memory(ptr, True)
        r = self.unchecked.zeDeviceSetCacheAdviceExt(hDevice, c_ptr, regionSize, cacheRegion)
        return self.check(r, "zeDeviceSetCacheAdviceExt") if r else self.success

    def zeCommandListCreate(self, hContext, hDevice, desc):
        if not hContext:
            self.null("zeCommandListCreate", "hContext")
        if not hDevice:
            self.null("zeCommandListCreate", "hDevice")
        c_desc = struct(desc)
        phCommandList = new("ze_command_list_handle_t *")
        r = self.unchecked.zeCommandListCreate(hContext, hDevice, c_desc, phCommandList)
        if r:
            self.expect(r, "zeCommandListCreate")
        phCommandList = phCommandList[0]
        if not phCommandList:
            self.null_result("zeCommandListCreate")
        return phCommandList

    def zeCommandListCreateImmediate(self, hContext, hDevice, altdesc):
        if not hContext:
            self.null("zeCommandListCreateImmediate", "hContext")
        if not hDevice:
            self.null("zeCommandListCreateImmediate", "hDevice")
        c_altdesc = struct(altdesc)
        phCommandList = new("ze_command_list_handle_t *")
        r = self.unchecked.zeCommandListCreateImmediate(hContext, hDevice, c_altdesc, phCommandList)
        if r:
            self.expect(r, "zeCommandListCreateImmediate")
        phCommandList = phCommandList[0]
        if not phCommandList:
            self.null_result("zeCommandListCreateImmediate")
        return phCommandList

    def zeCommandListDestroy(self, hCommandList):
        if not hCommandList:
            self.null("zeCommandListDestroy", "hCommandList")
        kept = self.take(hCommandList)
        r = self.unchecked.zeCommandListDestroy(hCommandList)
        if r:
            self.put_back(hCommandList, kept)
        return self.check(r, "zeCommandListDestroy") if r else self.success

    def zeCommandListClose(self, hCommandList):
        if not hCommandList:
            self.null("zeCommandListClose", "hCommandList")
        r = self.unchecked.zeCommandListClose(hCommandList)
        return self.check(r, "zeCommandListClose") if r else self.success

    def zeCommandListReset(self, hCommandList):
        if not hCommandList:
            self.null("zeCommandListReset", "hCommandList")
        kept = self.take(hCommandList)
        r = self.unchecked.zeCommandListReset(hCommandList)
        if r:
            self.put_back(hCommandList, kept)
        return self.check(r, "zeCommandListReset") if r else self.success

    def zeCommandListAppendWriteGlobalTimestamp(self, hCommandList, dstptr, hSignalEvent=None, phWaitEvents=None):
        if not hCommandList:
            self.null("zeCommandListAppendWriteGlobalTimestamp", "hCommandList")
        c_dstptr = self.keep(hCommandList, dstptr, True)
        c_phWaitEvents, numWaitEvents = NOTHING if phWaitEvents is None or not len(phWaitEvents) else array("ze_event_handle_t[]", phWaitEvents)
        r = self.unchecked.zeCommandListAppendWriteGlobalTimestamp(hCommandList, cast("void *", c_dstptr), hSignalEvent or NULL, numWaitEvents, c_phWaitEvents)
        return self.check(r, "zeCommandListAppendWriteGlobalTimestamp") if r else self.success

    def zeCommandListHostSynchronize(self, hCommandList, timeout):
        if not hCommandList:
            self.null("zeCommandListHostSynchronize", "hCommandList")
        kept = self.take(hCommandList)
        r = self.unchecked.zeCommandListHostSynchronize(hCommandList, timeout)
        if r:
            self.put_back(hCommandList, kept)
        return self.check(r, "zeCommandListHostSynchronize") if r else self.success

    def zeCommandListGetDeviceHandle(self, hCommandList):
        if not hCommandList:
            self.null("zeCommandListGetDeviceHandle", "hCommandList")
        phDevice = new("ze_device_handle_t *")
        r = self.unchecked.zeCommandListGetDeviceHandle(hCommandList, phDevice)
        if r:
            self.expect(r, "zeCommandListGetDeviceHandle")
        phDevice = phDevice[0]
        if not phDevice:
            self.null_result("zeCommandListGetDeviceHandle")
        return phDevice

    def zeCommandListGetContextHandle(self, hCommandList):
        if not hCommandList:
            self.null("zeCommandListGetContextHandle", "hCommandList")
        phContext = new("ze_context_handle_t *")
        r = self.unchecked.zeCommandListGetContextHandle(hCommandList, phContext)
        if r:
            self.expect(r, "zeCommandListGetContextHandle")
        phContext = phContext[0]
        if not phContext:
            self.null_result("zeCommandListGetContextHandle")
        return phContext

    def zeCommandListGetOrdinal(self, hCommandList):
        if not hCommandList:
            self.null("zeCommandListGetOrdinal", "hCommandList")
        pOrdinal = new("uint32_t *")
        r = self.unchecked.zeCommandListGetOrdinal(hCommandList, pOrdinal)
        if r:
            self.expect(r, "zeCommandListGetOrdinal")
        return pOrdinal[0]

    def zeCommandListImmediateGetIndex(self, hCommandListImmediate):
        if not hCommandListImmediate:
            self.null("zeCommandListImmediateGetIndex", "hCommandListImmediate")
        pIndex = new("uint32_t *")
        r = self.unchecked.zeCommandListImmediateGetIndex(hCommandListImmediate, pIndex)
        if r:
            self.expect(r, "zeCommandListImmediateGetIndex")
        return pIndex[0]

    def zeCommandListIsImmediate(self, hCommandList):
        if not hCommandList:
            self.null("zeCommandListIsImmediate", "hCommandList")
        pIsImmediate = new("ze_bool_t *")
        r = self.unchecked.zeCommandListIsImmediate(hCommandList, pIsImmediate)
        if r:
            self.expect(r, "zeCommandListIsImmediate")
        return bool(pIsImmediate[0])

    def zeCommandListGetFlags(self, hCommandList):
        if not hCommandList:
            self.null("zeCommandListGetFlags", "hCommandList")
        pFlags = new("ze_command_list_flags_t *")
        r = self.unchecked.zeCommandListGetFlags(hCommandList, pFlags)
        if r:
            self.expect(r, "zeCommandListGetFlags")
        return T.ze_command_list_flags_t(pFlags[0])

    def zeCommandListImmediateGetFlags(self, hCommandList):
        if not hCommandList:
            self.null("zeCommandListImmediateGetFlags", "hCommandList")
        pFlags = new("ze_command_queue_flags_t *")
        r = self.unchecked.zeCommandListImmediateGetFlags(hCommandList, pFlags)
        if r:
            self.expect(r, "zeCommandListImmediateGetFlags")
        return T.ze_command_queue_flags_t(pFlags[0])

    def zeCommandListImmediateGetMode(self, hCommandList):
        if not hCommandList:
            self.null("zeCommandListImmediateGetMode", "hCommandList")
        pMode = new("ze_command_queue_mode_t *")
        r = self.unchecked.zeCommandListImmediateGetMode(hCommandList, pMode)
        if r:
            self.expect(r, "zeCommandListImmediateGetMode")
        return T.ze_command_queue_mode_t(pMode[0])

    def zeCommandListImmediateGetPriority(self, hCommandList):
        if not hCommandList:
            self.null("zeCommandListImmediateGetPriority", "hCommandList")
        pPriority = new("ze_command_queue_priority_t *")
        r = self.unchecked.zeCommandListImmediateGetPriority(hCommandList, pPriority)
        if r:
            self.expect(r, "zeCommandListImmediateGetPriority")
        return T.ze_command_queue_priority_t(pPriority[0])

    def zeCommandQueueCreate(self, hContext, hDevice, desc):
        if not hContext:
            self.null("zeCommandQueueCreate", "hContext")
        if not hDevice:
            self.null("zeCommandQueueCreate", "hDevice")
        c_desc = struct(desc)
        phCommandQueue = new("ze_command_queue_handle_t *")
        r = self.unchecked.zeCommandQueueCreate(hContext, hDevice, c_desc, phCommandQueue)
        if r:
            self.expect(r, "zeCommandQueueCreate")
        phCommandQueue = phCommandQueue[0]
        if not phCommandQueue:
            self.null_result("zeCommandQueueCreate")
        return phCommandQueue

    def zeCommandQueueDestroy(self, hCommandQueue):
        if not hCommandQueue:
            self.null("zeCommandQueueDestroy", "hCommandQueue")
        r = self.unchecked.zeCommandQueueDestroy(hCommandQueue)
        return self.check(r, "zeCommandQueueDestroy") if r else self.success

    def zeCommandQueueExecuteCommandLists(self, hCommandQueue, phCommandLists, hFence=None):
        if not hCommandQueue:
            self.null("zeCommandQueueExecuteCommandLists", "hCommandQueue")
        c_phCommandLists, numCommandLists = array("ze_command_list_handle_t[]", phCommandLists)
        r = self.unchecked.zeCommandQueueExecuteCommandLists(hCommandQueue, numCommandLists, c_phCommandLists, hFence or NULL)
        return self.check(r, "zeCommandQueueExecuteCommandLists") if r else self.success

    def zeCommandQueueSynchronize(self, hCommandQueue, timeout):
        if not hCommandQueue:
            self.null("zeCommandQueueSynchronize", "hCommandQueue")
        r = self.unchecked.zeCommandQueueSynchronize(hCommandQueue, timeout)
        return self.check(r, "zeCommandQueueSynchronize") if r else self.success

    def zeCommandQueueGetOrdinal(self, hCommandQueue):
        if not hCommandQueue:
            self.null("zeCommandQueueGetOrdinal", "hCommandQueue")
        pOrdinal = new("uint32_t *")
        r = self.unchecked.zeCommandQueueGetOrdinal(hCommandQueue, pOrdinal)
        if r:
            self.expect(r, "zeCommandQueueGetOrdinal")
        return pOrdinal[0]

    def zeCommandQueueGetIndex(self, hCommandQueue):
        if not hCommandQueue:
            self.null("zeCommandQueueGetIndex", "hCommandQueue")
        pIndex = new("uint32_t *")
        r = self.unchecked.zeCommandQueueGetIndex(hCommandQueue, pIndex)
        if r:
            self.expect(r, "zeCommandQueueGetIndex")
        return pIndex[0]

    def zeCommandQueueGetFlags(self, hCmdQueue):
        if not hCmdQueue:
            self.null("zeCommandQueueGetFlags", "hCmdQueue")
        pFlags = new("ze_command_queue_flags_t *")
        r = self.unchecked.zeCommandQueueGetFlags(hCmdQueue, pFlags)
        if r:
            self.expect(r, "zeCommandQueueGetFlags")
        return T.ze_command_queue_flags_t(pFlags[0])

    def zeCommandQueueGetMode(self, hCmdQueue):
        if not hCmdQueue:
            self.null("zeCommandQueueGetMode", "hCmdQueue")
        pMode = new("ze_command_queue_mode_t *")
        r = self.unchecked.zeCommandQueueGetMode(hCmdQueue, pMode)
        if r:
            self.expect(r, "zeCommandQueueGetMode")
        return T.ze_command_queue_mode_t(pMode[0])

    def zeCommandQueueGetPriority(self, hCmdQueue):
        if not hCmdQueue:
            self.null("zeCommandQueueGetPriority", "hCmdQueue")
        pPriority = new("ze_command_queue_priority_t *")
        r = self.unchecked.zeCommandQueueGetPriority(hCmdQueue, pPriority)
        if r:
            self.expect(r, "zeCommandQueueGetPriority")
        return T.ze_command_queue_priority_t(pPriority[0])

    def zeCommandListCreateCloneExp(self, hCommandList):
        if not hCommandList:
            self.null("zeCommandListCreateCloneExp", "hCommandList")
        phClonedCommandList = new("ze_command_list_handle_t *")
        r = self.unchecked.zeCommandListCreateCloneExp(hCommandList, phClonedCommandList)
        if r:
            self.expect(r, "zeCommandListCreateCloneExp")
        phClonedCommandList = phClonedCommandList[0]
        if not phClonedCommandList:
            self.null_result("zeCommandListCreateCloneExp")
        return phClonedCommandList

    def zeContextCreate(self, hDriver, desc):
        if not hDriver:
            self.null("zeContextCreate", "hDriver")
        c_desc = struct(desc)
        phContext = new("ze_context_handle_t *")
        r = self.unchecked.zeContextCreate(hDriver, c_desc, phContext)
        if r:
            self.expect(r, "zeContextCreate")
        phContext = phContext[0]
        if not phContext:
            self.null_result("zeContextCreate")
        return phContext

    def zeContextCreateEx(self, hDriver, desc, phDevices=None):
        if not hDriver:
            self.null("zeContextCreateEx", "hDriver")
        c_desc = struct(desc)
        c_phDevices, numDevices = NOTHING if phDevices is None or not len(phDevices) else array("ze_device_handle_t[]", phDevices)
        phContext = new("ze_context_handle_t *")
        r = self.unchecked.zeContextCreateEx(hDriver, c_desc, numDevices, c_phDevices, phContext)
        if r:
            self.expect(r, "zeContextCreateEx")
        phContext = phContext[0]
        if not phContext:
            self.null_result("zeContextCreateEx")
        return phContext

    def zeContextDestroy(self, hContext):
        if not hContext:
            self.null("zeContextDestroy", "hContext")
        r = self.unchecked.zeContextDestroy(hContext)
        return self.check(r, "zeContextDestroy") if r else self.success

    def zeContextGetStatus(self, hContext):
        if not hContext:
            self.null("zeContextGetStatus", "hContext")
        r = self.unchecked.zeContextGetStatus(hContext)
        return self.check(r, "zeContextGetStatus") if r else self.success

    def zeCommandListAppendMemoryCopy(self, hCommandList, dstptr, srcptr, size, hSignalEvent=None, phWaitEvents=None):
        if not hCommandList:
            self.null("zeCommandListAppendMemoryCopy", "hCommandList")
        c_dstptr = self.keep(hCommandList, dstptr, True)
        c_srcptr = self.keep(hCommandList, srcptr, False)
        c_phWaitEvents, numWaitEvents = NOTHING if phWaitEvents is None or not len(phWaitEvents) else array("ze_event_handle_t[]", phWaitEvents)
        r = self.unchecked.zeCommandListAppendMemoryCopy(hCommandList, c_dstptr, c_srcptr, size, hSignalEvent or NULL, numWaitEvents, c_phWaitEvents)
        return self.check(r, "zeCommandListAppendMemoryCopy") if r else self.success

    def zeCommandListAppendMemoryCopyWithParameters(self, hCommandList, dstptr, srcptr, size, pNext=None, hSignalEvent=None, phWaitEvents=None):
        if not hCommandList:
            self.null("zeCommandListAppendMemoryCopyWithParameters", "hCommandList")
        c_dstptr = self.keep(hCommandList, dstptr, True)
        c_srcptr = self.keep(hCommandList, srcptr, False)
        c_pNext = NULL if pNext is None else struct(pNext)
        c_phWaitEvents, numWaitEvents = NOTHING if phWaitEvents is None or not len(phWaitEvents) else array("ze_event_handle_t[]", phWaitEvents)
        r = self.unchecked.zeCommandListAppendMemoryCopyWithParameters(hCommandList, c_dstptr, c_srcptr, size, c_pNext, hSignalEvent or NULL, numWaitEvents, c_phWaitEvents)
        return self.check(r, "zeCommandListAppendMemoryCopyWithParameters") if r else self.success

    def zeCommandListAppendMemoryFill(self, hCommandList, ptr, pattern, pattern_size, size, hSignalEvent=None, phWaitEvents=None):
        if not hCommandList:
            self.null("zeCommandListAppendMemoryFill", "hCommandList")
        c_ptr = self.keep(hCommandList, ptr, True)
        c_pattern = self.keep(hCommandList, pattern, False)
        c_phWaitEvents, numWaitEvents = NOTHING if phWaitEvents is None or not len(phWaitEvents) else array("ze_event_handle_t[]", phWaitEvents)
        r = self.unchecked.zeCommandListAppendMemoryFill(hCommandList, c_ptr, c_pattern, pattern_size, size, hSignalEvent or NULL, numWaitEvents, c_phWaitEvents)
        return self.check(r, "zeCommandListAppendMemoryFill") if r else self.success

    def zeCommandListAppendMemoryFillWithParameters(self, hCommandList, ptr, pattern, pattern_size, size, pNext=None, hSignalEvent=None, phWaitEvents=None):
        if not hCommandList:
            self.null("zeCommandListAppendMemoryFillWithParameters", "hCommandList")
        c_ptr = self.keep(hCommandList, ptr, True)
        c_pattern = self.keep(hCommandList, pattern, False)
        c_pNext = NULL if pNext is None else struct(pNext)
        c_phWaitEvents, numWaitEvents = NOTHING if phWaitEvents is None or not len(phWaitEvents) else array("ze_event_handle_t[]", phWaitEvents)
        r = self.unchecked.zeCommandListAppendMemoryFillWithParameters(hCommandList, c_ptr, c_pattern, pattern_size, size, c_pNext, hSignalEvent or NULL, numWaitEvents, c_phWaitEvents)
        return self.check(r, "zeCommandListAppendMemoryFillWithParameters") if r else self.success

    def zeCommandListAppendMemoryCopyRegion(self, hCommandList, dstptr, dstRegion, dstPitch, dstSlicePitch, srcptr, srcRegion, srcPitch, srcSlicePitch, hSignalEvent=None, phWaitEvents=None):
        if not hCommandList:
            self.null("zeCommandListAppendMemoryCopyRegion", "hCommandList")
        c_dstptr = self.keep(hCommandList, dstptr, True)
        c_dstRegion = struct(dstRegion)
        c_srcptr = self.keep(hCommandList, srcptr, False)
        c_srcRegion = struct(srcRegion)
        c_phWaitEvents, numWaitEvents = NOTHING if phWaitEvents is None or not len(phWaitEvents) else array("ze_event_handle_t[]", phWaitEvents)
        r = self.unchecked.zeCommandListAppendMemoryCopyRegion(hCommandList, c_dstptr, c_dstRegion, dstPitch, dstSlicePitch, c_srcptr, c_srcRegion, srcPitch, srcSlicePitch, hSignalEvent or NULL, numWaitEvents, c_phWaitEvents)
        return self.check(r, "zeCommandListAppendMemoryCopyRegion") if r else self.success

    def zeCommandListAppendMemoryCopyFromContext(self, hCommandList, dstptr, hContextSrc, srcptr, size, hSignalEvent=None, phWaitEvents=None):
        if not hCommandList:
            self.null("zeCommandListAppendMemoryCopyFromContext", "hCommandList")
        if not hContextSrc:
            self.null("zeCommandListAppendMemoryCopyFromContext", "hContextSrc")
        c_dstptr = self.keep(hCommandList, dstptr, True)
        c_srcptr = self.keep(hCommandList, srcptr, False)
        c_phWaitEvents, numWaitEvents = NOTHING if phWaitEvents is None or not len(phWaitEvents) else array("ze_event_handle_t[]", phWaitEvents)
        r = self.unchecked.zeCommandListAppendMemoryCopyFromContext(hCommandList, c_dstptr, hContextSrc, c_srcptr, size, hSignalEvent or NULL, numWaitEvents, c_phWaitEvents)
        return self.check(r, "zeCommandListAppendMemoryCopyFromContext") if r else self.success

    def zeCommandListAppendImageCopy(self, hCommandList, hDstImage, hSrcImage, hSignalEvent=None, phWaitEvents=None):
        if not hCommandList:
            self.null("zeCommandListAppendImageCopy", "hCommandList")
        if not hDstImage:
            self.null("zeCommandListAppendImageCopy", "hDstImage")
        if not hSrcImage:
            self.null("zeCommandListAppendImageCopy", "hSrcImage")
        c_phWaitEvents, numWaitEvents = NOTHING if phWaitEvents is None or not len(phWaitEvents) else array("ze_event_handle_t[]", phWaitEvents)
        r = self.unchecked.zeCommandListAppendImageCopy(hCommandList, hDstImage, hSrcImage, hSignalEvent or NULL, numWaitEvents, c_phWaitEvents)
        return self.check(r, "zeCommandListAppendImageCopy") if r else self.success

    def zeCommandListAppendImageCopyRegion(self, hCommandList, hDstImage, hSrcImage, pDstRegion=None, pSrcRegion=None, hSignalEvent=None, phWaitEvents=None):
        if not hCommandList:
            self.null("zeCommandListAppendImageCopyRegion", "hCommandList")
        if not hDstImage:
            self.null("zeCommandListAppendImageCopyRegion", "hDstImage")
        if not hSrcImage:
            self.null("zeCommandListAppendImageCopyRegion", "hSrcImage")
        c_pDstRegion = NULL if pDstRegion is None else struct(pDstRegion)
        c_pSrcRegion = NULL if pSrcRegion is None else struct(pSrcRegion)
        c_phWaitEvents, numWaitEvents = NOTHING if phWaitEvents is None or not len(phWaitEvents) else array("ze_event_handle_t[]", phWaitEvents)
        r = self.unchecked.zeCommandListAppendImageCopyRegion(hCommandList, hDstImage, hSrcImage, c_pDstRegion, c_pSrcRegion, hSignalEvent or NULL, numWaitEvents, c_phWaitEvents)
        return self.check(r, "zeCommandListAppendImageCopyRegion") if r else self.success

    def zeCommandListAppendImageCopyToMemory(self, hCommandList, dstptr, hSrcImage, pSrcRegion=None, hSignalEvent=None, phWaitEvents=None):
        if not hCommandList:
            self.null("zeCommandListAppendImageCopyToMemory", "hCommandList")
        if not hSrcImage:
            self.null("zeCommandListAppendImageCopyToMemory", "hSrcImage")
        c_dstptr = self.keep(hCommandList, dstptr, True)
        c_pSrcRegion = NULL if pSrcRegion is None else struct(pSrcRegion)
        c_phWaitEvents, numWaitEvents = NOTHING if phWaitEvents is None or not len(phWaitEvents) else array("ze_event_handle_t[]", phWaitEvents)
        r = self.unchecked.zeCommandListAppendImageCopyToMemory(hCommandList, c_dstptr, hSrcImage, c_pSrcRegion, hSignalEvent or NULL, numWaitEvents, c_phWaitEvents)
        return self.check(r, "zeCommandListAppendImageCopyToMemory") if r else self.success

    def zeCommandListAppendImageCopyFromMemory(self, hCommandList, hDstImage, srcptr, pDstRegion=None, hSignalEvent=None, phWaitEvents=None):
        if not hCommandList:
            self.null("zeCommandListAppendImageCopyFromMemory", "hCommandList")
        if not hDstImage:
            self.null("zeCommandListAppendImageCopyFromMemory", "hDstImage")
        c_srcptr = self.keep(hCommandList, srcptr, False)
        c_pDstRegion = NULL if pDstRegion is None else struct(pDstRegion)
        c_phWaitEvents, numWaitEvents = NOTHING if phWaitEvents is None or not len(phWaitEvents) else array("ze_event_handle_t[]", phWaitEvents)
        r = self.unchecked.zeCommandListAppendImageCopyFromMemory(hCommandList, hDstImage, c_srcptr, c_pDstRegion, hSignalEvent or NULL, numWaitEvents, c_phWaitEvents)
        return self.check(r, "zeCommandListAppendImageCopyFromMemory") if r else self.success

    def zeCommandListAppendMemoryPrefetch(self, hCommandList, ptr, size):
        if not hCommandList:
            self.null("zeCommandListAppendMemoryPrefetch", "hCommandList")
        c_ptr = self.keep(hCommandList, ptr, False)
        r = self.unchecked.zeCommandListAppendMemoryPrefetch(hCommandList, c_ptr, size)
        return self.check(r, "zeCommandListAppendMemoryPrefetch") if r else self.success

    def zeCommandListAppendMemAdvise(self, hCommandList, hDevice, ptr, size, advice):
        if not hCommandList:
            self.null("zeCommandListAppendMemAdvise", "hCommandList")
        if not hDevice:
            self.null("zeCommandListAppendMemAdvise", "hDevice")
        c_ptr = self.keep(hCommandList, ptr, False)
        r = self.unchecked.zeCommandListAppendMemAdvise(hCommandList, hDevice, c_ptr, size, advice)
        return self.check(r, "zeCommandListAppendMemAdvise") if r else self.success

    def zeDeviceGet(self, hDriver):
        if not hDriver:
            self.null("zeDeviceGet", "hDriver")
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
        return unpack(phDevices, n)

    def zeDeviceGetRootDevice(self, hDevice):
        if not hDevice:
            self.null("zeDeviceGetRootDevice", "hDevice")
        phRootDevice = new("ze_device_handle_t *")
        r = self.unchecked.zeDeviceGetRootDevice(hDevice, phRootDevice)
        if r:
            self.expect(r, "zeDeviceGetRootDevice")
        return phRootDevice[0]

    def zeDeviceGetSubDevices(self, hDevice):
        if not hDevice:
            self.null("zeDeviceGetSubDevices", "hDevice")
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
        return unpack(phSubdevices, n)

    def zeDeviceGetProperties(self, hDevice, pDeviceProperties=None):
        if not hDevice:
            self.null("zeDeviceGetProperties", "hDevice")
        pDeviceProperties = out_struct(T.ze_device_properties_t, pDeviceProperties)
        r = self.unchecked.zeDeviceGetProperties(hDevice, pDeviceProperties.cdata)
        if r:
            self.expect(r, "zeDeviceGetProperties")
        return pDeviceProperties

    def zeDeviceGetComputeProperties(self, hDevice, pComputeProperties=None):
        if not hDevice:
            self.null("zeDeviceGetComputeProperties", "hDevice")
        pComputeProperties = out_struct(T.ze_device_compute_properties_t, pComputeProperties)
        r = self.unchecked.zeDeviceGetComputeProperties(hDevice, pComputeProperties.cdata)
        if r:
            self.expect(r, "zeDeviceGetComputeProperties")
        return pComputeProperties

    def zeDeviceGetModuleProperties(self, hDevice, pModuleProperties=None):
        if not hDevice:
            self.null("zeDeviceGetModuleProperties", "hDevice")
        pModuleProperties = out_struct(T.ze_device_module_properties_t, pModuleProperties)
        r = self.unchecked.zeDeviceGetModuleProperties(hDevice, pModuleProperties.cdata)
        if r:
            self.expect(r, "zeDeviceGetModuleProperties")
        return pModuleProperties

    def zeDeviceGetCommandQueueGroupProperties(self, hDevice, pCommandQueueGroupProperties=None):
        if not hDevice:
            self.null("zeDeviceGetCommandQueueGroupProperties", "hDevice")
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
        if not hDevice:
            self.null("zeDeviceGetMemoryProperties", "hDevice")
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
        if not hDevice:
            self.null("zeDeviceGetMemoryAccessProperties", "hDevice")
        pMemAccessProperties = out_struct(T.ze_device_memory_access_properties_t, pMemAccessProperties)
        r = self.unchecked.zeDeviceGetMemoryAccessProperties(hDevice, pMemAccessProperties.cdata)
        if r:
            self.expect(r, "zeDeviceGetMemoryAccessProperties")
        return pMemAccessProperties

    def zeDeviceGetCacheProperties(self, hDevice, pCacheProperties=None):
        if not hDevice:
            self.null("zeDeviceGetCacheProperties", "hDevice")
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
        if not hDevice:
            self.null("zeDeviceGetImageProperties", "hDevice")
        pImageProperties = out_struct(T.ze_device_image_properties_t, pImageProperties)
        r = self.unchecked.zeDeviceGetImageProperties(hDevice, pImageProperties.cdata)
        if r:
            self.expect(r, "zeDeviceGetImageProperties")
        return pImageProperties

    def zeDeviceGetExternalMemoryProperties(self, hDevice, pExternalMemoryProperties=None):
        if not hDevice:
            self.null("zeDeviceGetExternalMemoryProperties", "hDevice")
        pExternalMemoryProperties = out_struct(T.ze_device_external_memory_properties_t, pExternalMemoryProperties)
        r = self.unchecked.zeDeviceGetExternalMemoryProperties(hDevice, pExternalMemoryProperties.cdata)
        if r:
            self.expect(r, "zeDeviceGetExternalMemoryProperties")
        return pExternalMemoryProperties

    def zeDeviceGetP2PProperties(self, hDevice, hPeerDevice, pP2PProperties=None):
        if not hDevice:
            self.null("zeDeviceGetP2PProperties", "hDevice")
        if not hPeerDevice:
            self.null("zeDeviceGetP2PProperties", "hPeerDevice")
        pP2PProperties = out_struct(T.ze_device_p2p_properties_t, pP2PProperties)
        r = self.unchecked.zeDeviceGetP2PProperties(hDevice, hPeerDevice, pP2PProperties.cdata)
        if r:
            self.expect(r, "zeDeviceGetP2PProperties")
        return pP2PProperties

    def zeDeviceCanAccessPeer(self, hDevice, hPeerDevice):
        if not hDevice:
            self.null("zeDeviceCanAccessPeer", "hDevice")
        if not hPeerDevice:
            self.null("zeDeviceCanAccessPeer", "hPeerDevice")
        value = new("ze_bool_t *")
        r = self.unchecked.zeDeviceCanAccessPeer(hDevice, hPeerDevice, value)
        if r:
            self.expect(r, "zeDeviceCanAccessPeer")
        return bool(value[0])

    def zeDeviceGetStatus(self, hDevice):
        if not hDevice:
            self.null("zeDeviceGetStatus", "hDevice")
        r = self.unchecked.zeDeviceGetStatus(hDevice)
        return self.check(r, "zeDeviceGetStatus") if r else self.success

    def zeDeviceGetGlobalTimestamps(self, hDevice):
        if not hDevice:
            self.null("zeDeviceGetGlobalTimestamps", "hDevice")
        hostTimestamp = new("uint64_t *")
        deviceTimestamp = new("uint64_t *")
        r = self.unchecked.zeDeviceGetGlobalTimestamps(hDevice, hostTimestamp, deviceTimestamp)
        if r:
            self.expect(r, "zeDeviceGetGlobalTimestamps")
        return hostTimestamp[0], deviceTimestamp[0]

    def zeDeviceSynchronize(self, hDevice):
        if not hDevice:
            self.null("zeDeviceSynchronize", "hDevice")
        r = self.unchecked.zeDeviceSynchronize(hDevice)
        return self.check(r, "zeDeviceSynchronize") if r else self.success

    def zeDeviceGetAggregatedCopyOffloadIncrementValue(self, hDevice):
        if not hDevice:
            self.null("zeDeviceGetAggregatedCopyOffloadIncrementValue", "hDevice")
        incrementValue = new("uint32_t *")
        r = self.unchecked.zeDeviceGetAggregatedCopyOffloadIncrementValue(hDevice, incrementValue)
        if r:
            self.expect(r, "zeDeviceGetAggregatedCopyOffloadIncrementValue")
        return incrementValue[0]

    def zeDeviceGetCounterBasedEventMaxValue(self, hDevice):
        if not hDevice:
            self.null("zeDeviceGetCounterBasedEventMaxValue", "hDevice")
        maxValue = new("uint64_t *")
        r = self.unchecked.zeDeviceGetCounterBasedEventMaxValue(hDevice, maxValue)
        if r:
            self.expect(r, "zeDeviceGetCounterBasedEventMaxValue")
        return maxValue[0]

    def zeDeviceGetRuntimeRequirements(self, hDevice, pObjDesc):
        if not hDevice:
            self.null("zeDeviceGetRuntimeRequirements", "hDevice")
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
        if not hDevice:
            self.null("zeDeviceGetRuntimeRequirementsKey", "hDevice")
        pKey = new("const char **")
        r = self.unchecked.zeDeviceGetRuntimeRequirementsKey(hDevice, pKey)
        if r:
            self.expect(r, "zeDeviceGetRuntimeRequirementsKey")
        return string(pKey[0])

    def zeDeviceValidateRuntimeRequirements(self, hDevice, pRequirements, pOut=None):
        if not hDevice:
            self.null("zeDeviceValidateRuntimeRequirements", "hDevice")
        c_pRequirements = text(pRequirements)
        pOut = out_struct(T.ze_validate_runtime_requirements_output_t, pOut)
        r = self.unchecked.zeDeviceValidateRuntimeRequirements(hDevice, c_pRequirements, pOut.cdata)
        if r:
            self.expect(r, "zeDeviceValidateRuntimeRequirements")
        return pOut

    def zeDeviceGetVectorWidthPropertiesExt(self, hDevice, pVectorWidthProperties=None):
        if not hDevice:
            self.null("zeDeviceGetVectorWidthPropertiesExt", "hDevice")
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
        return unpack(phDrivers, n)

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
        return unpack(phDrivers, n)

    def zeDriverGetApiVersion(self, hDriver):
        if not hDriver:
            self.null("zeDriverGetApiVersion", "hDriver")
        version = new("ze_api_version_t *")
        r = self.unchecked.zeDriverGetApiVersion(hDriver, version)
        if r:
            self.expect(r, "zeDriverGetApiVersion")
        return T.ze_api_version_t(version[0])

    def zeDriverGetProperties(self, hDriver, pDriverProperties=None):
        if not hDriver:
            self.null("zeDriverGetProperties", "hDriver")
        pDriverProperties = out_struct(T.ze_driver_properties_t, pDriverProperties)
        r = self.unchecked.zeDriverGetProperties(hDriver, pDriverProperties.cdata)
        if r:
            self.expect(r, "zeDriverGetProperties")
        return pDriverProperties

    def zeDriverGetIpcProperties(self, hDriver, pIpcProperties=None):
        if not hDriver:
            self.null("zeDriverGetIpcProperties", "hDriver")
        pIpcProperties = out_struct(T.ze_driver_ipc_properties_t, pIpcProperties)
        r = self.unchecked.zeDriverGetIpcProperties(hDriver, pIpcProperties.cdata)
        if r:
            self.expect(r, "zeDriverGetIpcProperties")
        return pIpcProperties

    def zeDriverGetExtensionProperties(self, hDriver):
        if not hDriver:
            self.null("zeDriverGetExtensionProperties", "hDriver")
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
        if not hDriver:
            self.null("zeDriverGetExtensionFunctionAddress", "hDriver")
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
        if not hDriver:
            self.null("zeDriverGetLastErrorDescription", "hDriver")
        ppString = new("const char **")
        r = self.unchecked.zeDriverGetLastErrorDescription(hDriver, ppString)
        if r:
            self.expect(r, "zeDriverGetLastErrorDescription")
        return string(ppString[0])

    def zeDriverGetDefaultContext(self, hDriver):
        if not hDriver:
            self.null("zeDriverGetDefaultContext", "hDriver")
        return self.unchecked.zeDriverGetDefaultContext(hDriver) or self.failed("zeDriverGetDefaultContext")

    def zeEventPoolCreate(self, hContext, desc, phDevices=None):
        if not hContext:
            self.null("zeEventPoolCreate", "hContext")
        c_desc = struct(desc)
        c_phDevices, numDevices = NOTHING if phDevices is None or not len(phDevices) else array("ze_device_handle_t[]", phDevices)
        phEventPool = new("ze_event_pool_handle_t *")
        r = self.unchecked.zeEventPoolCreate(hContext, c_desc, numDevices, c_phDevices, phEventPool)
        if r:
            self.expect(r, "zeEventPoolCreate")
        phEventPool = phEventPool[0]
        if not phEventPool:
            self.null_result("zeEventPoolCreate")
        return phEventPool

    def zeEventPoolDestroy(self, hEventPool):
        if not hEventPool:
            self.null("zeEventPoolDestroy", "hEventPool")
        r = self.unchecked.zeEventPoolDestroy(hEventPool)
        return self.check(r, "zeEventPoolDestroy") if r else self.success

    def zeEventCreate(self, hEventPool, desc):
        if not hEventPool:
            self.null("zeEventCreate", "hEventPool")
        c_desc = struct(desc)
        phEvent = new("ze_event_handle_t *")
        r = self.unchecked.zeEventCreate(hEventPool, c_desc, phEvent)
        if r:
            self.expect(r, "zeEventCreate")
        phEvent = phEvent[0]
        if not phEvent:
            self.null_result("zeEventCreate")
        return phEvent

    def zeEventCounterBasedCreate(self, hContext, hDevice, desc):
        if not hContext:
            self.null("zeEventCounterBasedCreate", "hContext")
        if not hDevice:
            self.null("zeEventCounterBasedCreate", "hDevice")
        c_desc = struct(desc)
        phEvent = new("ze_event_handle_t *")
        r = self.unchecked.zeEventCounterBasedCreate(hContext, hDevice, c_desc, phEvent)
        if r:
            self.expect(r, "zeEventCounterBasedCreate")
        phEvent = phEvent[0]
        if not phEvent:
            self.null_result("zeEventCounterBasedCreate")
        return phEvent

    def zeEventDestroy(self, hEvent):
        if not hEvent:
            self.null("zeEventDestroy", "hEvent")
        r = self.unchecked.zeEventDestroy(hEvent)
        return self.check(r, "zeEventDestroy") if r else self.success

    def zeEventPoolGetIpcHandle(self, hEventPool, phIpc=None):
        if not hEventPool:
            self.null("zeEventPoolGetIpcHandle", "hEventPool")
        phIpc = out_struct(T.ze_ipc_event_pool_handle_t, phIpc)
        r = self.unchecked.zeEventPoolGetIpcHandle(hEventPool, phIpc.cdata)
        if r:
            self.expect(r, "zeEventPoolGetIpcHandle")
        return phIpc

    def zeEventPoolPutIpcHandle(self, hContext, hIpc):
        if not hContext:
            self.null("zeEventPoolPutIpcHandle", "hContext")
        c_hIpc = value(hIpc, T.ze_ipc_event_pool_handle_t)
        r = self.unchecked.zeEventPoolPutIpcHandle(hContext, c_hIpc)
        return self.check(r, "zeEventPoolPutIpcHandle") if r else self.success

    def zeEventPoolOpenIpcHandle(self, hContext, hIpc):
        if not hContext:
            self.null("zeEventPoolOpenIpcHandle", "hContext")
        c_hIpc = value(hIpc, T.ze_ipc_event_pool_handle_t)
        phEventPool = new("ze_event_pool_handle_t *")
        r = self.unchecked.zeEventPoolOpenIpcHandle(hContext, c_hIpc, phEventPool)
        if r:
            self.expect(r, "zeEventPoolOpenIpcHandle")
        phEventPool = phEventPool[0]
        if not phEventPool:
            self.null_result("zeEventPoolOpenIpcHandle")
        return phEventPool

    def zeEventPoolCloseIpcHandle(self, hEventPool):
        if not hEventPool:
            self.null("zeEventPoolCloseIpcHandle", "hEventPool")
        r = self.unchecked.zeEventPoolCloseIpcHandle(hEventPool)
        return self.check(r, "zeEventPoolCloseIpcHandle") if r else self.success

    def zeEventCounterBasedGetIpcHandle(self, hEvent, phIpc=None):
        if not hEvent:
            self.null("zeEventCounterBasedGetIpcHandle", "hEvent")
        phIpc = out_struct(T.ze_ipc_event_counter_based_handle_t, phIpc)
        r = self.unchecked.zeEventCounterBasedGetIpcHandle(hEvent, phIpc.cdata)
        if r:
            self.expect(r, "zeEventCounterBasedGetIpcHandle")
        return phIpc

    def zeEventCounterBasedOpenIpcHandle(self, hContext, hIpc):
        if not hContext:
            self.null("zeEventCounterBasedOpenIpcHandle", "hContext")
        c_hIpc = value(hIpc, T.ze_ipc_event_counter_based_handle_t)
        phEvent = new("ze_event_handle_t *")
        r = self.unchecked.zeEventCounterBasedOpenIpcHandle(hContext, c_hIpc, phEvent)
        if r:
            self.expect(r, "zeEventCounterBasedOpenIpcHandle")
        phEvent = phEvent[0]
        if not phEvent:
            self.null_result("zeEventCounterBasedOpenIpcHandle")
        return phEvent

    def zeEventCounterBasedCloseIpcHandle(self, hEvent):
        if not hEvent:
            self.null("zeEventCounterBasedCloseIpcHandle", "hEvent")
        r = self.unchecked.zeEventCounterBasedCloseIpcHandle(hEvent)
        return self.check(r, "zeEventCounterBasedCloseIpcHandle") if r else self.success

    def zeEventCounterBasedGetDeviceAddress(self, hEvent):
        if not hEvent:
            self.null("zeEventCounterBasedGetDeviceAddress", "hEvent")
        completionValue = new("uint64_t *")
        deviceAddress = new("uint64_t *")
        r = self.unchecked.zeEventCounterBasedGetDeviceAddress(hEvent, completionValue, deviceAddress)
        if r:
            self.expect(r, "zeEventCounterBasedGetDeviceAddress")
        return completionValue[0], deviceAddress[0]

    def zeCommandListAppendSignalEvent(self, hCommandList, hEvent):
        if not hCommandList:
            self.null("zeCommandListAppendSignalEvent", "hCommandList")
        if not hEvent:
            self.null("zeCommandListAppendSignalEvent", "hEvent")
        r = self.unchecked.zeCommandListAppendSignalEvent(hCommandList, hEvent)
        return self.check(r, "zeCommandListAppendSignalEvent") if r else self.success

    def zeCommandListAppendWaitOnEvents(self, hCommandList, phEvents):
        if not hCommandList:
            self.null("zeCommandListAppendWaitOnEvents", "hCommandList")
        c_phEvents, numEvents = array("ze_event_handle_t[]", phEvents)
        r = self.unchecked.zeCommandListAppendWaitOnEvents(hCommandList, numEvents, c_phEvents)
        return self.check(r, "zeCommandListAppendWaitOnEvents") if r else self.success

    def zeEventHostSignal(self, hEvent):
        if not hEvent:
            self.null("zeEventHostSignal", "hEvent")
        r = self.unchecked.zeEventHostSignal(hEvent)
        return self.check(r, "zeEventHostSignal") if r else self.success

    def zeEventHostSynchronize(self, hEvent, timeout):
        if not hEvent:
            self.null("zeEventHostSynchronize", "hEvent")
        r = self.unchecked.zeEventHostSynchronize(hEvent, timeout)
        return self.check(r, "zeEventHostSynchronize") if r else self.success

    def zeEventQueryStatus(self, hEvent):
        if not hEvent:
            self.null("zeEventQueryStatus", "hEvent")
        r = self.unchecked.zeEventQueryStatus(hEvent)
        return self.check(r, "zeEventQueryStatus") if r else self.success

    def zeCommandListAppendEventReset(self, hCommandList, hEvent):
        if not hCommandList:
            self.null("zeCommandListAppendEventReset", "hCommandList")
        if not hEvent:
            self.null("zeCommandListAppendEventReset", "hEvent")
        r = self.unchecked.zeCommandListAppendEventReset(hCommandList, hEvent)
        return self.check(r, "zeCommandListAppendEventReset") if r else self.success

    def zeEventHostReset(self, hEvent):
        if not hEvent:
            self.null("zeEventHostReset", "hEvent")
        r = self.unchecked.zeEventHostReset(hEvent)
        return self.check(r, "zeEventHostReset") if r else self.success

    def zeEventQueryKernelTimestamp(self, hEvent, dstptr=None):
        if not hEvent:
            self.null("zeEventQueryKernelTimestamp", "hEvent")
        dstptr = out_struct(T.ze_kernel_timestamp_result_t, dstptr)
        r = self.unchecked.zeEventQueryKernelTimestamp(hEvent, dstptr.cdata)
        if r:
            r = self.check(r, "zeEventQueryKernelTimestamp")
        return r or self.success, dstptr

    def zeCommandListAppendQueryKernelTimestamps(self, hCommandList, phEvents, dstptr, pOffsets=None, hSignalEvent=None, phWaitEvents=None):
        if not hCommandList:
            self.null("zeCommandListAppendQueryKernelTimestamps", "hCommandList")
        c_phEvents, numEvents = array("ze_event_handle_t[]", phEvents)
        c_dstptr = self.keep(hCommandList, dstptr, True)
        c_pOffsets = NULL if pOffsets is None else self.keep(hCommandList, pOffsets, False)
        c_phWaitEvents, numWaitEvents = NOTHING if phWaitEvents is None or not len(phWaitEvents) else array("ze_event_handle_t[]", phWaitEvents)
        r = self.unchecked.zeCommandListAppendQueryKernelTimestamps(hCommandList, numEvents, c_phEvents, c_dstptr, cast("void *", c_pOffsets), hSignalEvent or NULL, numWaitEvents, c_phWaitEvents)
        return self.check(r, "zeCommandListAppendQueryKernelTimestamps") if r else self.success

    def zeEventGetEventPool(self, hEvent):
        if not hEvent:
            self.null("zeEventGetEventPool", "hEvent")
        phEventPool = new("ze_event_pool_handle_t *")
        r = self.unchecked.zeEventGetEventPool(hEvent, phEventPool)
        if r:
            self.expect(r, "zeEventGetEventPool")
        return phEventPool[0]

    def zeEventGetSignalScope(self, hEvent):
        if not hEvent:
            self.null("zeEventGetSignalScope", "hEvent")
        pSignalScope = new("ze_event_scope_flags_t *")
        r = self.unchecked.zeEventGetSignalScope(hEvent, pSignalScope)
        if r:
            self.expect(r, "zeEventGetSignalScope")
        return T.ze_event_scope_flags_t(pSignalScope[0])

    def zeEventGetWaitScope(self, hEvent):
        if not hEvent:
            self.null("zeEventGetWaitScope", "hEvent")
        pWaitScope = new("ze_event_scope_flags_t *")
        r = self.unchecked.zeEventGetWaitScope(hEvent, pWaitScope)
        if r:
            self.expect(r, "zeEventGetWaitScope")
        return T.ze_event_scope_flags_t(pWaitScope[0])

    def zeEventPoolGetContextHandle(self, hEventPool):
        if not hEventPool:
            self.null("zeEventPoolGetContextHandle", "hEventPool")
        phContext = new("ze_context_handle_t *")
        r = self.unchecked.zeEventPoolGetContextHandle(hEventPool, phContext)
        if r:
            self.expect(r, "zeEventPoolGetContextHandle")
        phContext = phContext[0]
        if not phContext:
            self.null_result("zeEventPoolGetContextHandle")
        return phContext

    def zeEventPoolGetFlags(self, hEventPool):
        if not hEventPool:
            self.null("zeEventPoolGetFlags", "hEventPool")
        pFlags = new("ze_event_pool_flags_t *")
        r = self.unchecked.zeEventPoolGetFlags(hEventPool, pFlags)
        if r:
            self.expect(r, "zeEventPoolGetFlags")
        return T.ze_event_pool_flags_t(pFlags[0])

    def zeEventGetCounterBasedFlags(self, hEvent):
        if not hEvent:
            self.null("zeEventGetCounterBasedFlags", "hEvent")
        pFlags = new("ze_event_counter_based_flags_t *")
        r = self.unchecked.zeEventGetCounterBasedFlags(hEvent, pFlags)
        if r:
            self.expect(r, "zeEventGetCounterBasedFlags")
        return T.ze_event_counter_based_flags_t(pFlags[0])

    def zeEventQueryKernelTimestampsExt(self, hEvent, hDevice, pCount, pResults=None):
        if not hEvent:
            self.null("zeEventQueryKernelTimestampsExt", "hEvent")
        if not hDevice:
            self.null("zeEventQueryKernelTimestampsExt", "hDevice")
        c_pResults = NULL if pResults is None else struct(pResults)
        c_pCount = new("uint32_t *", pCount)
        r = self.unchecked.zeEventQueryKernelTimestampsExt(hEvent, hDevice, c_pCount, c_pResults)
        if r:
            r = self.check(r, "zeEventQueryKernelTimestampsExt")
        return r or self.success, c_pCount[0]

    def zeEventQueryTimestampsExp(self, hEvent, hDevice):
        if not hEvent:
            self.null("zeEventQueryTimestampsExp", "hEvent")
        if not hDevice:
            self.null("zeEventQueryTimestampsExp", "hDevice")
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
        if not hDevice:
            self.null("zeDeviceImportExternalSemaphoreExt", "hDevice")
        c_desc = struct(desc)
        phSemaphore = new("ze_external_semaphore_ext_handle_t *")
        r = self.unchecked.zeDeviceImportExternalSemaphoreExt(hDevice, c_desc, phSemaphore)
        if r:
            self.expect(r, "zeDeviceImportExternalSemaphoreExt")
        phSemaphore = phSemaphore[0]
        if not phSemaphore:
            self.null_result("zeDeviceImportExternalSemaphoreExt")
        return phSemaphore

    def zeDeviceReleaseExternalSemaphoreExt(self, hSemaphore):
        if not hSemaphore:
            self.null("zeDeviceReleaseExternalSemaphoreExt", "hSemaphore")
        r = self.unchecked.zeDeviceReleaseExternalSemaphoreExt(hSemaphore)
        return self.check(r, "zeDeviceReleaseExternalSemaphoreExt") if r else self.success

    def zeCommandListAppendSignalExternalSemaphoreExt(self, hCommandList, phSemaphores, signalParams, hSignalEvent=None, phWaitEvents=None):
        if not hCommandList:
            self.null("zeCommandListAppendSignalExternalSemaphoreExt", "hCommandList")
        c_phSemaphores, numSemaphores = array("ze_external_semaphore_ext_handle_t[]", phSemaphores)
        c_signalParams, n_signalParams = structs(T.ze_external_semaphore_signal_params_ext_t, signalParams)
        if n_signalParams != numSemaphores:
            self.lengths("zeCommandListAppendSignalExternalSemaphoreExt", "signalParams", n_signalParams, numSemaphores)
        c_phWaitEvents, numWaitEvents = NOTHING if phWaitEvents is None or not len(phWaitEvents) else array("ze_event_handle_t[]", phWaitEvents)
        r = self.unchecked.zeCommandListAppendSignalExternalSemaphoreExt(hCommandList, numSemaphores, c_phSemaphores, c_signalParams, hSignalEvent or NULL, numWaitEvents, c_phWaitEvents)
        return self.check(r, "zeCommandListAppendSignalExternalSemaphoreExt") if r else self.success

    def zeCommandListAppendWaitExternalSemaphoreExt(self, hCommandList, phSemaphores, waitParams, hSignalEvent=None, phWaitEvents=None):
        if not hCommandList:
            self.null("zeCommandListAppendWaitExternalSemaphoreExt", "hCommandList")
        c_phSemaphores, numSemaphores = array("ze_external_semaphore_ext_handle_t[]", phSemaphores)
        c_waitParams, n_waitParams = structs(T.ze_external_semaphore_wait_params_ext_t, waitParams)
        if n_waitParams != numSemaphores:
            self.lengths("zeCommandListAppendWaitExternalSemaphoreExt", "waitParams", n_waitParams, numSemaphores)
        c_phWaitEvents, numWaitEvents = NOTHING if phWaitEvents is None or not len(phWaitEvents) else array("ze_event_handle_t[]", phWaitEvents)
        r = self.unchecked.zeCommandListAppendWaitExternalSemaphoreExt(hCommandList, numSemaphores, c_phSemaphores, c_waitParams, hSignalEvent or NULL, numWaitEvents, c_phWaitEvents)
        return self.check(r, "zeCommandListAppendWaitExternalSemaphoreExt") if r else self.success

    def zeFabricVertexGetExp(self, hDriver):
        if not hDriver:
            self.null("zeFabricVertexGetExp", "hDriver")
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
        return unpack(phVertices, n)

    def zeFabricVertexGetSubVerticesExp(self, hVertex):
        if not hVertex:
            self.null("zeFabricVertexGetSubVerticesExp", "hVertex")
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
        return unpack(phSubvertices, n)

    def zeFabricVertexGetPropertiesExp(self, hVertex, pVertexProperties=None):
        if not hVertex:
            self.null("zeFabricVertexGetPropertiesExp", "hVertex")
        pVertexProperties = out_struct(T.ze_fabric_vertex_exp_properties_t, pVertexProperties)
        r = self.unchecked.zeFabricVertexGetPropertiesExp(hVertex, pVertexProperties.cdata)
        if r:
            self.expect(r, "zeFabricVertexGetPropertiesExp")
        return pVertexProperties

    def zeFabricVertexGetDeviceExp(self, hVertex):
        if not hVertex:
            self.null("zeFabricVertexGetDeviceExp", "hVertex")
        phDevice = new("ze_device_handle_t *")
        r = self.unchecked.zeFabricVertexGetDeviceExp(hVertex, phDevice)
        if r:
            self.expect(r, "zeFabricVertexGetDeviceExp")
        phDevice = phDevice[0]
        if not phDevice:
            self.null_result("zeFabricVertexGetDeviceExp")
        return phDevice

    def zeDeviceGetFabricVertexExp(self, hDevice):
        if not hDevice:
            self.null("zeDeviceGetFabricVertexExp", "hDevice")
        phVertex = new("ze_fabric_vertex_handle_t *")
        r = self.unchecked.zeDeviceGetFabricVertexExp(hDevice, phVertex)
        if r:
            self.expect(r, "zeDeviceGetFabricVertexExp")
        phVertex = phVertex[0]
        if not phVertex:
            self.null_result("zeDeviceGetFabricVertexExp")
        return phVertex

    def zeFabricEdgeGetExp(self, hVertexA, hVertexB):
        if not hVertexA:
            self.null("zeFabricEdgeGetExp", "hVertexA")
        if not hVertexB:
            self.null("zeFabricEdgeGetExp", "hVertexB")
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
        return unpack(phEdges, n)

    def zeFabricEdgeGetVerticesExp(self, hEdge):
        if not hEdge:
            self.null("zeFabricEdgeGetVerticesExp", "hEdge")
        phVertexA = new("ze_fabric_vertex_handle_t *")
        phVertexB = new("ze_fabric_vertex_handle_t *")
        r = self.unchecked.zeFabricEdgeGetVerticesExp(hEdge, phVertexA, phVertexB)
        if r:
            self.expect(r, "zeFabricEdgeGetVerticesExp")
        phVertexA = phVertexA[0]
        if not phVertexA:
            self.null_result("zeFabricEdgeGetVerticesExp")
        phVertexB = phVertexB[0]
        if not phVertexB:
            self.null_result("zeFabricEdgeGetVerticesExp")
        return phVertexA, phVertexB

    def zeFabricEdgeGetPropertiesExp(self, hEdge, pEdgeProperties=None):
        if not hEdge:
            self.null("zeFabricEdgeGetPropertiesExp", "hEdge")
        pEdgeProperties = out_struct(T.ze_fabric_edge_exp_properties_t, pEdgeProperties)
        r = self.unchecked.zeFabricEdgeGetPropertiesExp(hEdge, pEdgeProperties.cdata)
        if r:
            self.expect(r, "zeFabricEdgeGetPropertiesExp")
        return pEdgeProperties

    def zeFenceCreate(self, hCommandQueue, desc):
        if not hCommandQueue:
            self.null("zeFenceCreate", "hCommandQueue")
        c_desc = struct(desc)
        phFence = new("ze_fence_handle_t *")
        r = self.unchecked.zeFenceCreate(hCommandQueue, c_desc, phFence)
        if r:
            self.expect(r, "zeFenceCreate")
        phFence = phFence[0]
        if not phFence:
            self.null_result("zeFenceCreate")
        return phFence

    def zeFenceDestroy(self, hFence):
        if not hFence:
            self.null("zeFenceDestroy", "hFence")
        r = self.unchecked.zeFenceDestroy(hFence)
        return self.check(r, "zeFenceDestroy") if r else self.success

    def zeFenceHostSynchronize(self, hFence, timeout):
        if not hFence:
            self.null("zeFenceHostSynchronize", "hFence")
        r = self.unchecked.zeFenceHostSynchronize(hFence, timeout)
        return self.check(r, "zeFenceHostSynchronize") if r else self.success

    def zeFenceQueryStatus(self, hFence):
        if not hFence:
            self.null("zeFenceQueryStatus", "hFence")
        r = self.unchecked.zeFenceQueryStatus(hFence)
        return self.check(r, "zeFenceQueryStatus") if r else self.success

    def zeFenceReset(self, hFence):
        if not hFence:
            self.null("zeFenceReset", "hFence")
        r = self.unchecked.zeFenceReset(hFence)
        return self.check(r, "zeFenceReset") if r else self.success

    def zeKernelSetGlobalOffsetExp(self, hKernel, offsetX, offsetY, offsetZ):
        if not hKernel:
            self.null("zeKernelSetGlobalOffsetExp", "hKernel")
        r = self.unchecked.zeKernelSetGlobalOffsetExp(hKernel, offsetX, offsetY, offsetZ)
        return self.check(r, "zeKernelSetGlobalOffsetExp") if r else self.success

    def zeGraphCreateExt(self, hContext, pNext=None):
        if not hContext:
            self.null("zeGraphCreateExt", "hContext")
        c_pNext = NULL if pNext is None else struct(pNext)
        phGraph = new("ze_graph_handle_t *")
        r = self.unchecked.zeGraphCreateExt(hContext, c_pNext, phGraph)
        if r:
            self.expect(r, "zeGraphCreateExt")
        phGraph = phGraph[0]
        if not phGraph:
            self.null_result("zeGraphCreateExt")
        return phGraph

    def zeCommandListBeginGraphCaptureExt(self, hCommandList, pNext=None):
        if not hCommandList:
            self.null("zeCommandListBeginGraphCaptureExt", "hCommandList")
        c_pNext = NULL if pNext is None else struct(pNext)
        r = self.unchecked.zeCommandListBeginGraphCaptureExt(hCommandList, c_pNext)
        return self.check(r, "zeCommandListBeginGraphCaptureExt") if r else self.success

    def zeCommandListBeginCaptureIntoGraphExt(self, hCommandList, hGraph, pNext=None):
        if not hCommandList:
            self.null("zeCommandListBeginCaptureIntoGraphExt", "hCommandList")
        if not hGraph:
            self.null("zeCommandListBeginCaptureIntoGraphExt", "hGraph")
        c_pNext = NULL if pNext is None else struct(pNext)
        r = self.unchecked.zeCommandListBeginCaptureIntoGraphExt(hCommandList, hGraph, c_pNext)
        return self.check(r, "zeCommandListBeginCaptureIntoGraphExt") if r else self.success

    def zeCommandListIsGraphCaptureEnabledExt(self, hCommandList):
        if not hCommandList:
            self.null("zeCommandListIsGraphCaptureEnabledExt", "hCommandList")
        r = self.unchecked.zeCommandListIsGraphCaptureEnabledExt(hCommandList)
        return self.check(r, "zeCommandListIsGraphCaptureEnabledExt") if r else self.success

    def zeCommandListEndGraphCaptureExt(self, hCommandList, pNext=None):
        if not hCommandList:
            self.null("zeCommandListEndGraphCaptureExt", "hCommandList")
        c_pNext = NULL if pNext is None else struct(pNext)
        phGraph = new("ze_graph_handle_t *")
        r = self.unchecked.zeCommandListEndGraphCaptureExt(hCommandList, c_pNext, phGraph)
        if r:
            self.expect(r, "zeCommandListEndGraphCaptureExt")
        phGraph = phGraph[0]
        if not phGraph:
            self.null_result("zeCommandListEndGraphCaptureExt")
        return phGraph

    def zeCommandListGetGraphExt(self, hCommandList):
        if not hCommandList:
            self.null("zeCommandListGetGraphExt", "hCommandList")
        phGraph = new("ze_graph_handle_t *")
        r = self.unchecked.zeCommandListGetGraphExt(hCommandList, phGraph)
        if r:
            self.expect(r, "zeCommandListGetGraphExt")
        phGraph = phGraph[0]
        if not phGraph:
            self.null_result("zeCommandListGetGraphExt")
        return phGraph

    def zeGraphGetPrimaryCommandListExt(self, hGraph):
        if not hGraph:
            self.null("zeGraphGetPrimaryCommandListExt", "hGraph")
        phCommandList = new("ze_command_list_handle_t *")
        r = self.unchecked.zeGraphGetPrimaryCommandListExt(hGraph, phCommandList)
        if r:
            self.expect(r, "zeGraphGetPrimaryCommandListExt")
        phCommandList = phCommandList[0]
        if not phCommandList:
            self.null_result("zeGraphGetPrimaryCommandListExt")
        return phCommandList

    def zeGraphSetDestructionCallbackExt(self, hGraph, pfnCallback, pUserData=None, pNext=None):
        if not hGraph:
            self.null("zeGraphSetDestructionCallbackExt", "hGraph")
        c_pfnCallback = self.keep(hGraph, pfnCallback or NULL, False)
        c_pUserData = NULL if pUserData is None else self.keep(hGraph, pUserData, True)
        c_pNext = NULL if pNext is None else struct(pNext)
        r = self.unchecked.zeGraphSetDestructionCallbackExt(hGraph, pfnCallback or NULL, c_pUserData, c_pNext)
        return self.check(r, "zeGraphSetDestructionCallbackExt") if r else self.success

    def zeGraphInstantiateExt(self, hGraph, pNext=None):
        if not hGraph:
            self.null("zeGraphInstantiateExt", "hGraph")
        c_pNext = NULL if pNext is None else struct(pNext)
        phExecutableGraph = new("ze_executable_graph_handle_t *")
        r = self.unchecked.zeGraphInstantiateExt(hGraph, c_pNext, phExecutableGraph)
        if r:
            self.expect(r, "zeGraphInstantiateExt")
        phExecutableGraph = phExecutableGraph[0]
        if not phExecutableGraph:
            self.null_result("zeGraphInstantiateExt")
        return phExecutableGraph

    def zeCommandListAppendGraphExt(self, hCommandList, hGraph, pNext=None, hSignalEvent=None, phWaitEvents=None):
        if not hCommandList:
            self.null("zeCommandListAppendGraphExt", "hCommandList")
        if not hGraph:
            self.null("zeCommandListAppendGraphExt", "hGraph")
        c_pNext = NULL if pNext is None else struct(pNext)
        c_phWaitEvents, numWaitEvents = NOTHING if phWaitEvents is None or not len(phWaitEvents) else array("ze_event_handle_t[]", phWaitEvents)
        r = self.unchecked.zeCommandListAppendGraphExt(hCommandList, hGraph, c_pNext, hSignalEvent or NULL, numWaitEvents, c_phWaitEvents)
        return self.check(r, "zeCommandListAppendGraphExt") if r else self.success

    def zeExecutableGraphGetSourceGraphExt(self, hGraph):
        if not hGraph:
            self.null("zeExecutableGraphGetSourceGraphExt", "hGraph")
        phSourceGraph = new("ze_graph_handle_t *")
        r = self.unchecked.zeExecutableGraphGetSourceGraphExt(hGraph, phSourceGraph)
        if r:
            self.expect(r, "zeExecutableGraphGetSourceGraphExt")
        phSourceGraph = phSourceGraph[0]
        if not phSourceGraph:
            self.null_result("zeExecutableGraphGetSourceGraphExt")
        return phSourceGraph

    def zeGraphIsEmptyExt(self, hGraph):
        if not hGraph:
            self.null("zeGraphIsEmptyExt", "hGraph")
        r = self.unchecked.zeGraphIsEmptyExt(hGraph)
        return self.check(r, "zeGraphIsEmptyExt") if r else self.success

    def zeGraphDumpContentsExt(self, hGraph, filePath, pNext=None):
        if not hGraph:
            self.null("zeGraphDumpContentsExt", "hGraph")
        c_filePath = text(filePath)
        c_pNext = NULL if pNext is None else struct(pNext)
        r = self.unchecked.zeGraphDumpContentsExt(hGraph, c_filePath, c_pNext)
        return self.check(r, "zeGraphDumpContentsExt") if r else self.success

    def zeExecutableGraphDestroyExt(self, hGraph):
        if not hGraph:
            self.null("zeExecutableGraphDestroyExt", "hGraph")
        r = self.unchecked.zeExecutableGraphDestroyExt(hGraph)
        return self.check(r, "zeExecutableGraphDestroyExt") if r else self.success

    def zeGraphDestroyExt(self, hGraph):
        if not hGraph:
            self.null("zeGraphDestroyExt", "hGraph")
        kept = self.take(hGraph)
        r = self.unchecked.zeGraphDestroyExt(hGraph)
        if r:
            self.put_back(hGraph, kept)
        return self.check(r, "zeGraphDestroyExt") if r else self.success

    def zeCommandListAppendHostFunction(self, hCommandList, pfnHostFunction, pUserData=None, pNext=None, hSignalEvent=None, phWaitEvents=None):
        if not hCommandList:
            self.null("zeCommandListAppendHostFunction", "hCommandList")
        c_pfnHostFunction = self.keep(hCommandList, pfnHostFunction or NULL, False)
        c_pUserData = NULL if pUserData is None else self.keep(hCommandList, pUserData, True)
        c_pNext = NULL if pNext is None else struct(pNext)
        c_phWaitEvents, numWaitEvents = NOTHING if phWaitEvents is None or not len(phWaitEvents) else array("ze_event_handle_t[]", phWaitEvents)
        r = self.unchecked.zeCommandListAppendHostFunction(hCommandList, pfnHostFunction or NULL, c_pUserData, c_pNext, hSignalEvent or NULL, numWaitEvents, c_phWaitEvents)
        return self.check(r, "zeCommandListAppendHostFunction") if r else self.success

    def zeImageGetProperties(self, hDevice, desc, pImageProperties=None):
        if not hDevice:
            self.null("zeImageGetProperties", "hDevice")
        c_desc = struct(desc)
        pImageProperties = out_struct(T.ze_image_properties_t, pImageProperties)
        r = self.unchecked.zeImageGetProperties(hDevice, c_desc, pImageProperties.cdata)
        if r:
            self.expect(r, "zeImageGetProperties")
        return pImageProperties

    def zeImageCreate(self, hContext, hDevice, desc):
        if not hContext:
            self.null("zeImageCreate", "hContext")
        if not hDevice:
            self.null("zeImageCreate", "hDevice")
        c_desc = struct(desc)
        phImage = new("ze_image_handle_t *")
        r = self.unchecked.zeImageCreate(hContext, hDevice, c_desc, phImage)
        if r:
            self.expect(r, "zeImageCreate")
        phImage = phImage[0]
        if not phImage:
            self.null_result("zeImageCreate")
        return phImage

    def zeImageDestroy(self, hImage):
        if not hImage:
            self.null("zeImageDestroy", "hImage")
        r = self.unchecked.zeImageDestroy(hImage)
        return self.check(r, "zeImageDestroy") if r else self.success

    def zeCommandListAppendImageCopyToMemoryExt(self, hCommandList, dstptr, hSrcImage, pSrcRegion, destRowPitch, destSlicePitch, hSignalEvent=None, phWaitEvents=None):
        if not hCommandList:
            self.null("zeCommandListAppendImageCopyToMemoryExt", "hCommandList")
        if not hSrcImage:
            self.null("zeCommandListAppendImageCopyToMemoryExt", "hSrcImage")
        c_dstptr = self.keep(hCommandList, dstptr, True)
        c_pSrcRegion = NULL if pSrcRegion is None else struct(pSrcRegion)
        c_phWaitEvents, numWaitEvents = NOTHING if phWaitEvents is None or not len(phWaitEvents) else array("ze_event_handle_t[]", phWaitEvents)
        r = self.unchecked.zeCommandListAppendImageCopyToMemoryExt(hCommandList, c_dstptr, hSrcImage, c_pSrcRegion, destRowPitch, destSlicePitch, hSignalEvent or NULL, numWaitEvents, c_phWaitEvents)
        return self.check(r, "zeCommandListAppendImageCopyToMemoryExt") if r else self.success

    def zeCommandListAppendImageCopyFromMemoryExt(self, hCommandList, hDstImage, srcptr, pDstRegion, srcRowPitch, srcSlicePitch, hSignalEvent=None, phWaitEvents=None):
        if not hCommandList:
            self.null("zeCommandListAppendImageCopyFromMemoryExt", "hCommandList")
        if not hDstImage:
            self.null("zeCommandListAppendImageCopyFromMemoryExt", "hDstImage")
        c_srcptr = self.keep(hCommandList, srcptr, False)
        c_pDstRegion = NULL if pDstRegion is None else struct(pDstRegion)
        c_phWaitEvents, numWaitEvents = NOTHING if phWaitEvents is None or not len(phWaitEvents) else array("ze_event_handle_t[]", phWaitEvents)
        r = self.unchecked.zeCommandListAppendImageCopyFromMemoryExt(hCommandList, hDstImage, c_srcptr, c_pDstRegion, srcRowPitch, srcSlicePitch, hSignalEvent or NULL, numWaitEvents, c_phWaitEvents)
        return self.check(r, "zeCommandListAppendImageCopyFromMemoryExt") if r else self.success

    def zeImageGetAllocPropertiesExt(self, hContext, hImage, pImageAllocProperties=None):
        if not hContext:
            self.null("zeImageGetAllocPropertiesExt", "hContext")
        if not hImage:
            self.null("zeImageGetAllocPropertiesExt", "hImage")
        pImageAllocProperties = out_struct(T.ze_image_allocation_ext_properties_t, pImageAllocProperties)
        r = self.unchecked.zeImageGetAllocPropertiesExt(hContext, hImage, pImageAllocProperties.cdata)
        if r:
            self.expect(r, "zeImageGetAllocPropertiesExt")
        return pImageAllocProperties

    def zeImageGetMemoryPropertiesExp(self, hImage, pMemoryProperties=None):
        if not hImage:
            self.null("zeImageGetMemoryPropertiesExp", "hImage")
        pMemoryProperties = out_struct(T.ze_image_memory_properties_exp_t, pMemoryProperties)
        r = self.unchecked.zeImageGetMemoryPropertiesExp(hImage, pMemoryProperties.cdata)
        if r:
            self.expect(r, "zeImageGetMemoryPropertiesExp")
        return pMemoryProperties

    def zeImageViewCreateExt(self, hContext, hDevice, desc, hImage):
        if not hContext:
            self.null("zeImageViewCreateExt", "hContext")
        if not hDevice:
            self.null("zeImageViewCreateExt", "hDevice")
        if not hImage:
            self.null("zeImageViewCreateExt", "hImage")
        c_desc = struct(desc)
        phImageView = new("ze_image_handle_t *")
        r = self.unchecked.zeImageViewCreateExt(hContext, hDevice, c_desc, hImage, phImageView)
        if r:
            self.expect(r, "zeImageViewCreateExt")
        phImageView = phImageView[0]
        if not phImageView:
            self.null_result("zeImageViewCreateExt")
        return phImageView

    def zeImageViewCreateExp(self, hContext, hDevice, desc, hImage):
        if not hContext:
            self.null("zeImageViewCreateExp", "hContext")
        if not hDevice:
            self.null("zeImageViewCreateExp", "hDevice")
        if not hImage:
            self.null("zeImageViewCreateExp", "hImage")
        c_desc = struct(desc)
        phImageView = new("ze_image_handle_t *")
        r = self.unchecked.zeImageViewCreateExp(hContext, hDevice, c_desc, hImage, phImageView)
        if r:
            self.expect(r, "zeImageViewCreateExp")
        phImageView = phImageView[0]
        if not phImageView:
            self.null_result("zeImageViewCreateExp")
        return phImageView

    def zeCommandListImmediateAppendCommandListsExp(self, hCommandListImmediate, phCommandLists, hSignalEvent=None, phWaitEvents=None):
        if not hCommandListImmediate:
            self.null("zeCommandListImmediateAppendCommandListsExp", "hCommandListImmediate")
        c_phCommandLists, numCommandLists = array("ze_command_list_handle_t[]", phCommandLists)
        c_phWaitEvents, numWaitEvents = NOTHING if phWaitEvents is None or not len(phWaitEvents) else array("ze_event_handle_t[]", phWaitEvents)
        r = self.unchecked.zeCommandListImmediateAppendCommandListsExp(hCommandListImmediate, numCommandLists, c_phCommandLists, hSignalEvent or NULL, numWaitEvents, c_phWaitEvents)
        return self.check(r, "zeCommandListImmediateAppendCommandListsExp") if r else self.success

    def zeCommandListImmediateAppendCommandListsWithParameters(self, hCommandListImmediate, phCommandLists, pNext=None, hSignalEvent=None, phWaitEvents=None):
        if not hCommandListImmediate:
            self.null("zeCommandListImmediateAppendCommandListsWithParameters", "hCommandListImmediate")
        c_phCommandLists, numCommandLists = array("ze_command_list_handle_t[]", phCommandLists)
        c_pNext = NULL if pNext is None else struct(pNext)
        c_phWaitEvents, numWaitEvents = NOTHING if phWaitEvents is None or not len(phWaitEvents) else array("ze_event_handle_t[]", phWaitEvents)
        r = self.unchecked.zeCommandListImmediateAppendCommandListsWithParameters(hCommandListImmediate, numCommandLists, c_phCommandLists, c_pNext, hSignalEvent or NULL, numWaitEvents, c_phWaitEvents)
        return self.check(r, "zeCommandListImmediateAppendCommandListsWithParameters") if r else self.success

    def zeMemGetIpcHandleWithProperties(self, hContext, ptr, pNext=None, pIpcHandle=None):
        if not hContext:
            self.null("zeMemGetIpcHandleWithProperties", "hContext")
        c_ptr = memory(ptr, False)
        c_pNext = NULL if pNext is None else struct(pNext)
        pIpcHandle = out_struct(T.ze_ipc_mem_handle_t, pIpcHandle)
        r = self.unchecked.zeMemGetIpcHandleWithProperties(hContext, c_ptr, c_pNext, pIpcHandle.cdata)
        if r:
            self.expect(r, "zeMemGetIpcHandleWithProperties")
        return pIpcHandle

    def zeKernelGetAllocationPropertiesExp(self, hKernel, pAllocationProperties=None):
        if not hKernel:
            self.null("zeKernelGetAllocationPropertiesExp", "hKernel")
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
        if not hKernel:
            self.null("zeKernelGetBinaryExp", "hKernel")
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
        if not hKernel:
            self.null("zeKernelSchedulingHintExp", "hKernel")
        c_pHint = struct(pHint)
        r = self.unchecked.zeKernelSchedulingHintExp(hKernel, c_pHint)
        return self.check(r, "zeKernelSchedulingHintExp") if r else self.success

    def zeModuleInspectLinkageExt(self, pInspectDesc, phModules):
        c_pInspectDesc = struct(pInspectDesc)
        c_phModules, numModules = array("ze_module_handle_t[]", phModules)
        phLog = new("ze_module_build_log_handle_t *")
        r = self.unchecked.zeModuleInspectLinkageExt(c_pInspectDesc, numModules, c_phModules, phLog)
        if r:
            self.expect(r, "zeModuleInspectLinkageExt")
        phLog = phLog[0]
        if not phLog:
            self.null_result("zeModuleInspectLinkageExt")
        return phLog

    def zeMemAllocShared(self, hContext, device_desc, host_desc, size, alignment, hDevice=None):
        if not hContext:
            self.null("zeMemAllocShared", "hContext")
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
        if not hContext:
            self.null("zeMemAllocDevice", "hContext")
        if not hDevice:
            self.null("zeMemAllocDevice", "hDevice")
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
        if not hContext:
            self.null("zeMemAllocHost", "hContext")
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
        if not hContext:
            self.null("zeMemFree", "hContext")
        c_ptr = memory(ptr, True)
        r = self.unchecked.zeMemFree(hContext, c_ptr)
        return self.check(r, "zeMemFree") if r else self.success

    def zeMemGetAllocProperties(self, hContext, ptr, pMemAllocProperties=None):
        if not hContext:
            self.null("zeMemGetAllocProperties", "hContext")
        c_ptr = memory(ptr, False)
        pMemAllocProperties = out_struct(T.ze_memory_allocation_properties_t, pMemAllocProperties)
        phDevice = new("ze_device_handle_t *")
        r = self.unchecked.zeMemGetAllocProperties(hContext, c_ptr, pMemAllocProperties.cdata, phDevice)
        if r:
            self.expect(r, "zeMemGetAllocProperties")
        return pMemAllocProperties, phDevice[0]

    def zeMemGetAddressRange(self, hContext, ptr):
        if not hContext:
            self.null("zeMemGetAddressRange", "hContext")
        c_ptr = memory(ptr, False)
        pBase = new("void **")
        pSize = new("size_t *")
        r = self.unchecked.zeMemGetAddressRange(hContext, c_ptr, pBase, pSize)
        if r:
            self.expect(r, "zeMemGetAddressRange")
        return pBase[0], pSize[0]

    def zeMemGetIpcHandle(self, hContext, ptr, pIpcHandle=None):
        if not hContext:
            self.null("zeMemGetIpcHandle", "hContext")
        c_ptr = memory(ptr, False)
        pIpcHandle = out_struct(T.ze_ipc_mem_handle_t, pIpcHandle)
        r = self.unchecked.zeMemGetIpcHandle(hContext, c_ptr, pIpcHandle.cdata)
        if r:
            self.expect(r, "zeMemGetIpcHandle")
        return pIpcHandle

    def zeMemGetIpcHandleFromFileDescriptorExp(self, hContext, handle, pIpcHandle=None):
        if not hContext:
            self.null("zeMemGetIpcHandleFromFileDescriptorExp", "hContext")
        pIpcHandle = out_struct(T.ze_ipc_mem_handle_t, pIpcHandle)
        r = self.unchecked.zeMemGetIpcHandleFromFileDescriptorExp(hContext, handle, pIpcHandle.cdata)
        if r:
            self.expect(r, "zeMemGetIpcHandleFromFileDescriptorExp")
        return pIpcHandle

    def zeMemGetFileDescriptorFromIpcHandleExp(self, hContext, ipcHandle):
        if not hContext:
            self.null("zeMemGetFileDescriptorFromIpcHandleExp", "hContext")
        c_ipcHandle = value(ipcHandle, T.ze_ipc_mem_handle_t)
        pHandle = new("uint64_t *")
        r = self.unchecked.zeMemGetFileDescriptorFromIpcHandleExp(hContext, c_ipcHandle, pHandle)
        if r:
            self.expect(r, "zeMemGetFileDescriptorFromIpcHandleExp")
        return pHandle[0]

    def zeMemPutIpcHandle(self, hContext, handle):
        if not hContext:
            self.null("zeMemPutIpcHandle", "hContext")
        c_handle = value(handle, T.ze_ipc_mem_handle_t)
        r = self.unchecked.zeMemPutIpcHandle(hContext, c_handle)
        return self.check(r, "zeMemPutIpcHandle") if r else self.success

    def zeMemOpenIpcHandle(self, hContext, hDevice, handle, flags):
        if not hContext:
            self.null("zeMemOpenIpcHandle", "hContext")
        if not hDevice:
            self.null("zeMemOpenIpcHandle", "hDevice")
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
        if not hContext:
            self.null("zeMemCloseIpcHandle", "hContext")
        c_ptr = memory(ptr, False)
        r = self.unchecked.zeMemCloseIpcHandle(hContext, c_ptr)
        return self.check(r, "zeMemCloseIpcHandle") if r else self.success

    def zeMemSetAtomicAccessAttributeExp(self, hContext, hDevice, ptr, size, attr):
        if not hContext:
            self.null("zeMemSetAtomicAccessAttributeExp", "hContext")
        c_ptr = memory(ptr, False)
        r = self.unchecked.zeMemSetAtomicAccessAttributeExp(hContext, hDevice or NULL, c_ptr, size, attr)
        return self.check(r, "zeMemSetAtomicAccessAttributeExp") if r else self.success

    def zeMemGetAtomicAccessAttributeExp(self, hContext, hDevice, ptr, size):
        if not hContext:
            self.null("zeMemGetAtomicAccessAttributeExp", "hContext")
        if not hDevice:
            self.null("zeMemGetAtomicAccessAttributeExp", "hDevice")
        c_ptr = memory(ptr, False)
        pAttr = new("ze_memory_atomic_attr_exp_flags_t *")
        r = self.unchecked.zeMemGetAtomicAccessAttributeExp(hContext, hDevice, c_ptr, size, pAttr)
        if r:
            self.expect(r, "zeMemGetAtomicAccessAttributeExp")
        return T.ze_memory_atomic_attr_exp_flags_t(pAttr[0])

    def zeMemFreeExt(self, hContext, pMemFreeDesc, ptr):
        if not hContext:
            self.null("zeMemFreeExt", "hContext")
        c_pMemFreeDesc = struct(pMemFreeDesc)
        c_ptr = memory(ptr, True)
        r = self.unchecked.zeMemFreeExt(hContext, c_pMemFreeDesc, c_ptr)
        return self.check(r, "zeMemFreeExt") if r else self.success

    def zeModuleCreate(self, hContext, hDevice, desc):
        if not hContext:
            self.null("zeModuleCreate", "hContext")
        if not hDevice:
            self.null("zeModuleCreate", "hDevice")
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
        return phModule

    def zeModuleDestroy(self, hModule):
        if not hModule:
            self.null("zeModuleDestroy", "hModule")
        r = self.unchecked.zeModuleDestroy(hModule)
        return self.check(r, "zeModuleDestroy") if r else self.success

    def zeModuleDynamicLink(self, phModules):
        c_phModules, numModules = array("ze_module_handle_t[]", phModules)
        phLinkLog = new("ze_module_build_log_handle_t *")
        r = self.unchecked.zeModuleDynamicLink(numModules, c_phModules, phLinkLog)
        self.last_log = self.log(phLinkLog[0])
        return self.check(r, "zeModuleDynamicLink", self.last_log) if r else self.success

    def zeModuleBuildLogDestroy(self, hModuleBuildLog):
        if not hModuleBuildLog:
            self.null("zeModuleBuildLogDestroy", "hModuleBuildLog")
        r = self.unchecked.zeModuleBuildLogDestroy(hModuleBuildLog)
        return self.check(r, "zeModuleBuildLogDestroy") if r else self.success

    def zeModuleBuildLogGetString(self, hModuleBuildLog):
        if not hModuleBuildLog:
            self.null("zeModuleBuildLogGetString", "hModuleBuildLog")
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
        if not hModule:
            self.null("zeModuleGetNativeBinary", "hModule")
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
        if not hModule:
            self.null("zeModuleGetGlobalPointer", "hModule")
        c_pGlobalName = text(pGlobalName)
        pSize = new("size_t *")
        pptr = new("void **")
        r = self.unchecked.zeModuleGetGlobalPointer(hModule, c_pGlobalName, pSize, pptr)
        if r:
            self.expect(r, "zeModuleGetGlobalPointer")
        return pSize[0], pptr[0]

    def zeModuleGetKernelNames(self, hModule):
        if not hModule:
            self.null("zeModuleGetKernelNames", "hModule")
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
        if not hModule:
            self.null("zeModuleGetProperties", "hModule")
        pModuleProperties = out_struct(T.ze_module_properties_t, pModuleProperties)
        r = self.unchecked.zeModuleGetProperties(hModule, pModuleProperties.cdata)
        if r:
            self.expect(r, "zeModuleGetProperties")
        return pModuleProperties

    def zeKernelCreate(self, hModule, desc):
        if not hModule:
            self.null("zeKernelCreate", "hModule")
        c_desc = struct(desc)
        phKernel = new("ze_kernel_handle_t *")
        r = self.unchecked.zeKernelCreate(hModule, c_desc, phKernel)
        if r:
            self.expect(r, "zeKernelCreate")
        phKernel = phKernel[0]
        if not phKernel:
            self.null_result("zeKernelCreate")
        return phKernel

    def zeKernelDestroy(self, hKernel):
        if not hKernel:
            self.null("zeKernelDestroy", "hKernel")
        r = self.unchecked.zeKernelDestroy(hKernel)
        return self.check(r, "zeKernelDestroy") if r else self.success

    def zeModuleGetFunctionPointer(self, hModule, pFunctionName):
        if not hModule:
            self.null("zeModuleGetFunctionPointer", "hModule")
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
        if not hKernel:
            self.null("zeKernelSetGroupSize", "hKernel")
        r = self.unchecked.zeKernelSetGroupSize(hKernel, groupSizeX, groupSizeY, groupSizeZ)
        return self.check(r, "zeKernelSetGroupSize") if r else self.success

    def zeKernelSuggestGroupSize(self, hKernel, globalSizeX, globalSizeY, globalSizeZ):
        if not hKernel:
            self.null("zeKernelSuggestGroupSize", "hKernel")
        groupSizeX = new("uint32_t *")
        groupSizeY = new("uint32_t *")
        groupSizeZ = new("uint32_t *")
        r = self.unchecked.zeKernelSuggestGroupSize(hKernel, globalSizeX, globalSizeY, globalSizeZ, groupSizeX, groupSizeY, groupSizeZ)
        if r:
            self.expect(r, "zeKernelSuggestGroupSize")
        return groupSizeX[0], groupSizeY[0], groupSizeZ[0]

    def zeKernelSuggestMaxCooperativeGroupCount(self, hKernel):
        if not hKernel:
            self.null("zeKernelSuggestMaxCooperativeGroupCount", "hKernel")
        totalGroupCount = new("uint32_t *")
        r = self.unchecked.zeKernelSuggestMaxCooperativeGroupCount(hKernel, totalGroupCount)
        if r:
            self.expect(r, "zeKernelSuggestMaxCooperativeGroupCount")
        return totalGroupCount[0]

    def zeKernelSetArgumentValue(self, hKernel, argIndex, argSize, pArgValue=None):
        if not hKernel:
            self.null("zeKernelSetArgumentValue", "hKernel")
        c_pArgValue = NULL if pArgValue is None else memory(pArgValue, False)
        r = self.unchecked.zeKernelSetArgumentValue(hKernel, argIndex, argSize, c_pArgValue)
        return self.check(r, "zeKernelSetArgumentValue") if r else self.success

    def zeKernelSetIndirectAccess(self, hKernel, flags):
        if not hKernel:
            self.null("zeKernelSetIndirectAccess", "hKernel")
        r = self.unchecked.zeKernelSetIndirectAccess(hKernel, flags)
        return self.check(r, "zeKernelSetIndirectAccess") if r else self.success

    def zeKernelGetIndirectAccess(self, hKernel):
        if not hKernel:
            self.null("zeKernelGetIndirectAccess", "hKernel")
        pFlags = new("ze_kernel_indirect_access_flags_t *")
        r = self.unchecked.zeKernelGetIndirectAccess(hKernel, pFlags)
        if r:
            self.expect(r, "zeKernelGetIndirectAccess")
        return T.ze_kernel_indirect_access_flags_t(pFlags[0])

    def zeKernelGetSourceAttributes(self, hKernel):
        if not hKernel:
            self.null("zeKernelGetSourceAttributes", "hKernel")
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
        if not hKernel:
            self.null("zeKernelSetCacheConfig", "hKernel")
        r = self.unchecked.zeKernelSetCacheConfig(hKernel, flags)
        return self.check(r, "zeKernelSetCacheConfig") if r else self.success

    def zeKernelGetProperties(self, hKernel, pKernelProperties=None):
        if not hKernel:
            self.null("zeKernelGetProperties", "hKernel")
        pKernelProperties = out_struct(T.ze_kernel_properties_t, pKernelProperties)
        r = self.unchecked.zeKernelGetProperties(hKernel, pKernelProperties.cdata)
        if r:
            self.expect(r, "zeKernelGetProperties")
        return pKernelProperties

    def zeKernelGetName(self, hKernel):
        if not hKernel:
            self.null("zeKernelGetName", "hKernel")
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
        if not hCommandList:
            self.null("zeCommandListAppendLaunchKernel", "hCommandList")
        if not hKernel:
            self.null("zeCommandListAppendLaunchKernel", "hKernel")
        c_pLaunchFuncArgs = struct(pLaunchFuncArgs)
        c_phWaitEvents, numWaitEvents = NOTHING if phWaitEvents is None or not len(phWaitEvents) else array("ze_event_handle_t[]", phWaitEvents)
        r = self.unchecked.zeCommandListAppendLaunchKernel(hCommandList, hKernel, c_pLaunchFuncArgs, hSignalEvent or NULL, numWaitEvents, c_phWaitEvents)
        return self.check(r, "zeCommandListAppendLaunchKernel") if r else self.success

    def zeCommandListAppendLaunchKernelWithParameters(self, hCommandList, hKernel, pGroupCounts, pNext=None, hSignalEvent=None, phWaitEvents=None):
        if not hCommandList:
            self.null("zeCommandListAppendLaunchKernelWithParameters", "hCommandList")
        if not hKernel:
            self.null("zeCommandListAppendLaunchKernelWithParameters", "hKernel")
        c_pGroupCounts = struct(pGroupCounts)
        c_pNext = NULL if pNext is None else struct(pNext)
        c_phWaitEvents, numWaitEvents = NOTHING if phWaitEvents is None or not len(phWaitEvents) else array("ze_event_handle_t[]", phWaitEvents)
        r = self.unchecked.zeCommandListAppendLaunchKernelWithParameters(hCommandList, hKernel, c_pGroupCounts, c_pNext, hSignalEvent or NULL, numWaitEvents, c_phWaitEvents)
        return self.check(r, "zeCommandListAppendLaunchKernelWithParameters") if r else self.success

    def zeCommandListAppendLaunchKernelWithArguments(self, hCommandList, hKernel, groupCounts, groupSizes, pArguments, pNext=None, hSignalEvent=None, phWaitEvents=None):
        if not hCommandList:
            self.null("zeCommandListAppendLaunchKernelWithArguments", "hCommandList")
        if not hKernel:
            self.null("zeCommandListAppendLaunchKernelWithArguments", "hKernel")
        c_groupCounts = value(groupCounts, T.ze_group_count_t)
        c_groupSizes = value(groupSizes, T.ze_group_size_t)
        c_pArguments = addresses(pArguments, "void *")[0]
        c_pNext = NULL if pNext is None else struct(pNext)
        c_phWaitEvents, numWaitEvents = NOTHING if phWaitEvents is None or not len(phWaitEvents) else array("ze_event_handle_t[]", phWaitEvents)
        r = self.unchecked.zeCommandListAppendLaunchKernelWithArguments(hCommandList, hKernel, c_groupCounts, c_groupSizes, c_pArguments, c_pNext, hSignalEvent or NULL, numWaitEvents, c_phWaitEvents)
        return self.check(r, "zeCommandListAppendLaunchKernelWithArguments") if r else self.success

    def zeCommandListAppendLaunchCooperativeKernel(self, hCommandList, hKernel, pLaunchFuncArgs, hSignalEvent=None, phWaitEvents=None):
        if not hCommandList:
            self.null("zeCommandListAppendLaunchCooperativeKernel", "hCommandList")
        if not hKernel:
            self.null("zeCommandListAppendLaunchCooperativeKernel", "hKernel")
        c_pLaunchFuncArgs = struct(pLaunchFuncArgs)
        c_phWaitEvents, numWaitEvents = NOTHING if phWaitEvents is None or not len(phWaitEvents) else array("ze_event_handle_t[]", phWaitEvents)
        r = self.unchecked.zeCommandListAppendLaunchCooperativeKernel(hCommandList, hKernel, c_pLaunchFuncArgs, hSignalEvent or NULL, numWaitEvents, c_phWaitEvents)
        return self.check(r, "zeCommandListAppendLaunchCooperativeKernel") if r else self.success

    def zeCommandListAppendLaunchKernelIndirect(self, hCommandList, hKernel, pLaunchArgumentsBuffer, hSignalEvent=None, phWaitEvents=None):
        if not hCommandList:
            self.null("zeCommandListAppendLaunchKernelIndirect", "hCommandList")
        if not hKernel:
            self.null("zeCommandListAppendLaunchKernelIndirect", "hKernel")
        c_pLaunchArgumentsBuffer = self.keep(hCommandList, pLaunchArgumentsBuffer, False)
        c_phWaitEvents, numWaitEvents = NOTHING if phWaitEvents is None or not len(phWaitEvents) else array("ze_event_handle_t[]", phWaitEvents)
        r = self.unchecked.zeCommandListAppendLaunchKernelIndirect(hCommandList, hKernel, cast("void *", c_pLaunchArgumentsBuffer), hSignalEvent or NULL, numWaitEvents, c_phWaitEvents)
        return self.check(r, "zeCommandListAppendLaunchKernelIndirect") if r else self.success

    def zeCommandListAppendLaunchMultipleKernelsIndirect(self, hCommandList, phKernels, pCountBuffer, pLaunchArgumentsBuffer, hSignalEvent=None, phWaitEvents=None):
        if not hCommandList:
            self.null("zeCommandListAppendLaunchMultipleKernelsIndirect", "hCommandList")
        c_phKernels, numKernels = array("ze_kernel_handle_t[]", phKernels)
        c_pCountBuffer = self.keep(hCommandList, pCountBuffer, False)
        c_pLaunchArgumentsBuffer = self.keep(hCommandList, pLaunchArgumentsBuffer, False)
        c_phWaitEvents, numWaitEvents = NOTHING if phWaitEvents is None or not len(phWaitEvents) else array("ze_event_handle_t[]", phWaitEvents)
        r = self.unchecked.zeCommandListAppendLaunchMultipleKernelsIndirect(hCommandList, numKernels, c_phKernels, cast("void *", c_pCountBuffer), cast("void *", c_pLaunchArgumentsBuffer), hSignalEvent or NULL, numWaitEvents, c_phWaitEvents)
        return self.check(r, "zeCommandListAppendLaunchMultipleKernelsIndirect") if r else self.success

    def zeCommandListGetNextCommandIdExp(self, hCommandList, desc):
        if not hCommandList:
            self.null("zeCommandListGetNextCommandIdExp", "hCommandList")
        c_desc = struct(desc)
        pCommandId = new("uint64_t *")
        r = self.unchecked.zeCommandListGetNextCommandIdExp(hCommandList, c_desc, pCommandId)
        if r:
            self.expect(r, "zeCommandListGetNextCommandIdExp")
        return pCommandId[0]

    def zeCommandListGetNextCommandIdWithKernelsExp(self, hCommandList, desc, phKernels=None):
        if not hCommandList:
            self.null("zeCommandListGetNextCommandIdWithKernelsExp", "hCommandList")
        c_desc = struct(desc)
        c_phKernels, numKernels = NOTHING if phKernels is None or not len(phKernels) else array("ze_kernel_handle_t[]", phKernels)
        pCommandId = new("uint64_t *")
        r = self.unchecked.zeCommandListGetNextCommandIdWithKernelsExp(hCommandList, c_desc, numKernels, c_phKernels, pCommandId)
        if r:
            self.expect(r, "zeCommandListGetNextCommandIdWithKernelsExp")
        return pCommandId[0]

    def zeCommandListUpdateMutableCommandsExp(self, hCommandList, desc):
        if not hCommandList:
            self.null("zeCommandListUpdateMutableCommandsExp", "hCommandList")
        c_desc = struct(desc)
        r = self.unchecked.zeCommandListUpdateMutableCommandsExp(hCommandList, c_desc)
        return self.check(r, "zeCommandListUpdateMutableCommandsExp") if r else self.success

    def zeCommandListIsMutableExp(self, hCommandList):
        if not hCommandList:
            self.null("zeCommandListIsMutableExp", "hCommandList")
        pIsMutable = new("ze_bool_t *")
        r = self.unchecked.zeCommandListIsMutableExp(hCommandList, pIsMutable)
        if r:
            self.expect(r, "zeCommandListIsMutableExp")
        return bool(pIsMutable[0])

    def zeCommandListUpdateMutableCommandSignalEventExp(self, hCommandList, commandId, hSignalEvent=None):
        if not hCommandList:
            self.null("zeCommandListUpdateMutableCommandSignalEventExp", "hCommandList")
        r = self.unchecked.zeCommandListUpdateMutableCommandSignalEventExp(hCommandList, commandId, hSignalEvent or NULL)
        return self.check(r, "zeCommandListUpdateMutableCommandSignalEventExp") if r else self.success

    def zeCommandListUpdateMutableCommandWaitEventsExp(self, hCommandList, commandId, phWaitEvents):
        if not hCommandList:
            self.null("zeCommandListUpdateMutableCommandWaitEventsExp", "hCommandList")
        c_phWaitEvents, numWaitEvents = array("ze_event_handle_t[]", phWaitEvents)
        r = self.unchecked.zeCommandListUpdateMutableCommandWaitEventsExp(hCommandList, commandId, numWaitEvents, c_phWaitEvents)
        return self.check(r, "zeCommandListUpdateMutableCommandWaitEventsExp") if r else self.success

    def zeCommandListUpdateMutableCommandKernelsExp(self, hCommandList, pCommandId, phKernels):
        if not hCommandList:
            self.null("zeCommandListUpdateMutableCommandKernelsExp", "hCommandList")
        c_pCommandId, numKernels = array("uint64_t[]", pCommandId)
        c_phKernels, n_phKernels = array("ze_kernel_handle_t[]", phKernels)
        if n_phKernels != numKernels:
            self.lengths("zeCommandListUpdateMutableCommandKernelsExp", "phKernels", n_phKernels, numKernels)
        r = self.unchecked.zeCommandListUpdateMutableCommandKernelsExp(hCommandList, numKernels, c_pCommandId, c_phKernels)
        return self.check(r, "zeCommandListUpdateMutableCommandKernelsExp") if r else self.success

    def zeContextMakeMemoryResident(self, hContext, hDevice, ptr, size):
        if not hContext:
            self.null("zeContextMakeMemoryResident", "hContext")
        if not hDevice:
            self.null("zeContextMakeMemoryResident", "hDevice")
        c_ptr = memory(ptr, True)
        r = self.unchecked.zeContextMakeMemoryResident(hContext, hDevice, c_ptr, size)
        return self.check(r, "zeContextMakeMemoryResident") if r else self.success

    def zeContextEvictMemory(self, hContext, hDevice, ptr, size):
        if not hContext:
            self.null("zeContextEvictMemory", "hContext")
        if not hDevice:
            self.null("zeContextEvictMemory", "hDevice")
        c_ptr = memory(ptr, True)
        r = self.unchecked.zeContextEvictMemory(hContext, hDevice, c_ptr, size)
        return self.check(r, "zeContextEvictMemory") if r else self.success

    def zeContextMakeImageResident(self, hContext, hDevice, hImage):
        if not hContext:
            self.null("zeContextMakeImageResident", "hContext")
        if not hDevice:
            self.null("zeContextMakeImageResident", "hDevice")
        if not hImage:
            self.null("zeContextMakeImageResident", "hImage")
        r = self.unchecked.zeContextMakeImageResident(hContext, hDevice, hImage)
        return self.check(r, "zeContextMakeImageResident") if r else self.success

    def zeContextEvictImage(self, hContext, hDevice, hImage):
        if not hContext:
            self.null("zeContextEvictImage", "hContext")
        if not hDevice:
            self.null("zeContextEvictImage", "hDevice")
        if not hImage:
            self.null("zeContextEvictImage", "hImage")
        r = self.unchecked.zeContextEvictImage(hContext, hDevice, hImage)
        return self.check(r, "zeContextEvictImage") if r else self.success

    def zeSamplerCreate(self, hContext, hDevice, desc):
        if not hContext:
            self.null("zeSamplerCreate", "hContext")
        if not hDevice:
            self.null("zeSamplerCreate", "hDevice")
        c_desc = struct(desc)
        phSampler = new("ze_sampler_handle_t *")
        r = self.unchecked.zeSamplerCreate(hContext, hDevice, c_desc, phSampler)
        if r:
            self.expect(r, "zeSamplerCreate")
        phSampler = phSampler[0]
        if not phSampler:
            self.null_result("zeSamplerCreate")
        return phSampler

    def zeSamplerDestroy(self, hSampler):
        if not hSampler:
            self.null("zeSamplerDestroy", "hSampler")
        r = self.unchecked.zeSamplerDestroy(hSampler)
        return self.check(r, "zeSamplerDestroy") if r else self.success

    def zeVirtualMemReserve(self, hContext, pStart, size):
        if not hContext:
            self.null("zeVirtualMemReserve", "hContext")
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
        if not hContext:
            self.null("zeVirtualMemFree", "hContext")
        c_ptr = memory(ptr, False)
        r = self.unchecked.zeVirtualMemFree(hContext, c_ptr, size)
        return self.check(r, "zeVirtualMemFree") if r else self.success

    def zeVirtualMemQueryPageSize(self, hContext, hDevice, size):
        if not hContext:
            self.null("zeVirtualMemQueryPageSize", "hContext")
        if not hDevice:
            self.null("zeVirtualMemQueryPageSize", "hDevice")
        pagesize = new("size_t *")
        r = self.unchecked.zeVirtualMemQueryPageSize(hContext, hDevice, size, pagesize)
        if r:
            self.expect(r, "zeVirtualMemQueryPageSize")
        return pagesize[0]

    def zePhysicalMemGetProperties(self, hContext, hPhysicalMem, pMemProperties=None):
        if not hContext:
            self.null("zePhysicalMemGetProperties", "hContext")
        if not hPhysicalMem:
            self.null("zePhysicalMemGetProperties", "hPhysicalMem")
        pMemProperties = out_struct(T.ze_physical_mem_properties_t, pMemProperties)
        r = self.unchecked.zePhysicalMemGetProperties(hContext, hPhysicalMem, pMemProperties.cdata)
        if r:
            self.expect(r, "zePhysicalMemGetProperties")
        return pMemProperties

    def zePhysicalMemCreate(self, hContext, hDevice, desc):
        if not hContext:
            self.null("zePhysicalMemCreate", "hContext")
        c_desc = struct(desc)
        phPhysicalMemory = new("ze_physical_mem_handle_t *")
        r = self.unchecked.zePhysicalMemCreate(hContext, hDevice or NULL, c_desc, phPhysicalMemory)
        if r:
            self.expect(r, "zePhysicalMemCreate")
        phPhysicalMemory = phPhysicalMemory[0]
        if not phPhysicalMemory:
            self.null_result("zePhysicalMemCreate")
        return phPhysicalMemory

    def zePhysicalMemDestroy(self, hContext, hPhysicalMemory):
        if not hContext:
            self.null("zePhysicalMemDestroy", "hContext")
        if not hPhysicalMemory:
            self.null("zePhysicalMemDestroy", "hPhysicalMemory")
        r = self.unchecked.zePhysicalMemDestroy(hContext, hPhysicalMemory)
        return self.check(r, "zePhysicalMemDestroy") if r else self.success

    def zeVirtualMemMap(self, hContext, ptr, size, hPhysicalMemory, offset, access):
        if not hContext:
            self.null("zeVirtualMemMap", "hContext")
        if not hPhysicalMemory:
            self.null("zeVirtualMemMap", "hPhysicalMemory")
        c_ptr = memory(ptr, False)
        r = self.unchecked.zeVirtualMemMap(hContext, c_ptr, size, hPhysicalMemory, offset, access)
        return self.check(r, "zeVirtualMemMap") if r else self.success

    def zeVirtualMemUnmap(self, hContext, ptr, size):
        if not hContext:
            self.null("zeVirtualMemUnmap", "hContext")
        c_ptr = memory(ptr, False)
        r = self.unchecked.zeVirtualMemUnmap(hContext, c_ptr, size)
        return self.check(r, "zeVirtualMemUnmap") if r else self.success

    def zeVirtualMemSetAccessAttribute(self, hContext, ptr, size, access):
        if not hContext:
            self.null("zeVirtualMemSetAccessAttribute", "hContext")
        c_ptr = memory(ptr, False)
        r = self.unchecked.zeVirtualMemSetAccessAttribute(hContext, c_ptr, size, access)
        return self.check(r, "zeVirtualMemSetAccessAttribute") if r else self.success

    def zeVirtualMemGetAccessAttribute(self, hContext, ptr, size):
        if not hContext:
            self.null("zeVirtualMemGetAccessAttribute", "hContext")
        c_ptr = memory(ptr, False)
        access = new("ze_memory_access_attribute_t *")
        outSize = new("size_t *")
        r = self.unchecked.zeVirtualMemGetAccessAttribute(hContext, c_ptr, size, access, outSize)
        if r:
            self.expect(r, "zeVirtualMemGetAccessAttribute")
        return T.ze_memory_access_attribute_t(access[0]), outSize[0]
