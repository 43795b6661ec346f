"""The functions of Level Zero tools. Written by `python -m codegen generate`; do not edit."""

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


class Zet(Functions):
    __slots__ = ()
    namespace = "zet"
    types = T

    def zetMetricGroupGetGlobalTimestampsExp(self, hMetricGroup, synchronizedWithHost):
        if not hMetricGroup:
            self.null("zetMetricGroupGetGlobalTimestampsExp", "hMetricGroup")
        globalTimestamp = new("uint64_t *")
        metricTimestamp = new("uint64_t *")
        r = self.unchecked.zetMetricGroupGetGlobalTimestampsExp(hMetricGroup, synchronizedWithHost, globalTimestamp, metricTimestamp)
        if r:
            self.expect(r, "zetMetricGroupGetGlobalTimestampsExp")
        return globalTimestamp[0], metricTimestamp[0]

    def zetDeviceGetConcurrentMetricGroupsExp(self, hDevice, phMetricGroups):
        if not hDevice:
            self.null("zetDeviceGetConcurrentMetricGroupsExp", "hDevice")
        c_phMetricGroups, metricGroupCount = array("zet_metric_group_handle_t[]", phMetricGroups)
        pConcurrentGroupCount = new("uint32_t *")
        f = self.unchecked.zetDeviceGetConcurrentMetricGroupsExp
        r = f(hDevice, metricGroupCount, c_phMetricGroups, NULL, pConcurrentGroupCount)
        if r:
            self.expect(r, "zetDeviceGetConcurrentMetricGroupsExp")
        n = pConcurrentGroupCount[0]
        pMetricGroupsCountPerConcurrentGroup = new("uint32_t[]", n)
        if n:
            r = f(hDevice, metricGroupCount, c_phMetricGroups, pMetricGroupsCountPerConcurrentGroup, pConcurrentGroupCount)
            if r:
                self.expect(r, "zetDeviceGetConcurrentMetricGroupsExp")
            n = min(n, pConcurrentGroupCount[0])
        return unpack(c_phMetricGroups, metricGroupCount), unpack(pMetricGroupsCountPerConcurrentGroup, n)

    def zetDeviceGetDebugProperties(self, hDevice, pDebugProperties=None):
        if not hDevice:
            self.null("zetDeviceGetDebugProperties", "hDevice")
        pDebugProperties = out_struct(T.zet_device_debug_properties_t, pDebugProperties)
        r = self.unchecked.zetDeviceGetDebugProperties(hDevice, pDebugProperties.cdata)
        if r:
            self.expect(r, "zetDeviceGetDebugProperties")
        return pDebugProperties

    def zetDebugAttach(self, hDevice, config):
        if not hDevice:
            self.null("zetDebugAttach", "hDevice")
        c_config = struct(config)
        phDebug = new("zet_debug_session_handle_t *")
        r = self.unchecked.zetDebugAttach(hDevice, c_config, phDebug)
        if r:
            self.expect(r, "zetDebugAttach")
        phDebug = phDebug[0]
        if not phDebug:
            self.null_result("zetDebugAttach")
        return phDebug

    def zetDebugDetach(self, hDebug):
        if not hDebug:
            self.null("zetDebugDetach", "hDebug")
        r = self.unchecked.zetDebugDetach(hDebug)
        return self.check(r, "zetDebugDetach") if r else self.success

    def zetDebugReadEvent(self, hDebug, timeout, event=None):
        if not hDebug:
            self.null("zetDebugReadEvent", "hDebug")
        event = out_struct(T.zet_debug_event_t, event)
        r = self.unchecked.zetDebugReadEvent(hDebug, timeout, event.cdata)
        if r:
            r = self.check(r, "zetDebugReadEvent")
        return r or self.success, event

    def zetDebugAcknowledgeEvent(self, hDebug, event):
        if not hDebug:
            self.null("zetDebugAcknowledgeEvent", "hDebug")
        c_event = struct(event)
        r = self.unchecked.zetDebugAcknowledgeEvent(hDebug, c_event)
        return self.check(r, "zetDebugAcknowledgeEvent") if r else self.success

    def zetDebugInterrupt(self, hDebug, thread):
        if not hDebug:
            self.null("zetDebugInterrupt", "hDebug")
        c_thread = value(thread, T.ze_device_thread_t)
        r = self.unchecked.zetDebugInterrupt(hDebug, c_thread)
        return self.check(r, "zetDebugInterrupt") if r else self.success

    def zetDebugResume(self, hDebug, thread):
        if not hDebug:
            self.null("zetDebugResume", "hDebug")
        c_thread = value(thread, T.ze_device_thread_t)
        r = self.unchecked.zetDebugResume(hDebug, c_thread)
        return self.check(r, "zetDebugResume") if r else self.success

    def zetDebugReadMemory(self, hDebug, thread, desc, size, buffer):
        if not hDebug:
            self.null("zetDebugReadMemory", "hDebug")
        c_thread = value(thread, T.ze_device_thread_t)
        c_desc = struct(desc)
        c_buffer = memory(buffer, True)
        r = self.unchecked.zetDebugReadMemory(hDebug, c_thread, c_desc, size, c_buffer)
        return self.check(r, "zetDebugReadMemory") if r else self.success

    def zetDebugWriteMemory(self, hDebug, thread, desc, size, buffer):
        if not hDebug:
            self.null("zetDebugWriteMemory", "hDebug")
        c_thread = value(thread, T.ze_device_thread_t)
        c_desc = struct(desc)
        c_buffer = memory(buffer, False)
        r = self.unchecked.zetDebugWriteMemory(hDebug, c_thread, c_desc, size, c_buffer)
        return self.check(r, "zetDebugWriteMemory") if r else self.success

    def zetDebugGetRegisterSetProperties(self, hDevice, pRegisterSetProperties=None):
        if not hDevice:
            self.null("zetDebugGetRegisterSetProperties", "hDevice")
        pCount = new("uint32_t *")
        f = self.unchecked.zetDebugGetRegisterSetProperties
        if pRegisterSetProperties is None:
            r = f(hDevice, pCount, NULL)
            if r:
                self.expect(r, "zetDebugGetRegisterSetProperties")
            n = pCount[0]
            c_pRegisterSetProperties = T.zet_debug_regset_properties_t.array(n)
        else:
            c_pRegisterSetProperties, n = structs(T.zet_debug_regset_properties_t, pRegisterSetProperties)
            pCount[0] = n
        if n:
            r = f(hDevice, pCount, c_pRegisterSetProperties)
            if r:
                self.expect(r, "zetDebugGetRegisterSetProperties")
            n = min(n, pCount[0])
        return T.zet_debug_regset_properties_t.views(c_pRegisterSetProperties, n, pRegisterSetProperties)

    def zetDebugGetThreadRegisterSetProperties(self, hDebug, thread, pRegisterSetProperties=None):
        if not hDebug:
            self.null("zetDebugGetThreadRegisterSetProperties", "hDebug")
        c_thread = value(thread, T.ze_device_thread_t)
        pCount = new("uint32_t *")
        f = self.unchecked.zetDebugGetThreadRegisterSetProperties
        if pRegisterSetProperties is None:
            r = f(hDebug, c_thread, pCount, NULL)
            if r:
                self.expect(r, "zetDebugGetThreadRegisterSetProperties")
            n = pCount[0]
            c_pRegisterSetProperties = T.zet_debug_regset_properties_t.array(n)
        else:
            c_pRegisterSetProperties, n = structs(T.zet_debug_regset_properties_t, pRegisterSetProperties)
            pCount[0] = n
        if n:
            r = f(hDebug, c_thread, pCount, c_pRegisterSetProperties)
            if r:
                self.expect(r, "zetDebugGetThreadRegisterSetProperties")
            n = min(n, pCount[0])
        return T.zet_debug_regset_properties_t.views(c_pRegisterSetProperties, n, pRegisterSetProperties)

    def zetDebugReadRegisters(self, hDebug, thread, type, start, count, pRegisterValues=None):
        if not hDebug:
            self.null("zetDebugReadRegisters", "hDebug")
        c_thread = value(thread, T.ze_device_thread_t)
        c_pRegisterValues = NULL if pRegisterValues is None else memory(pRegisterValues, True)
        r = self.unchecked.zetDebugReadRegisters(hDebug, c_thread, type, start, count, c_pRegisterValues)
        return self.check(r, "zetDebugReadRegisters") if r else self.success

    def zetDebugWriteRegisters(self, hDebug, thread, type, start, count, pRegisterValues=None):
        if not hDebug:
            self.null("zetDebugWriteRegisters", "hDebug")
        c_thread = value(thread, T.ze_device_thread_t)
        c_pRegisterValues = NULL if pRegisterValues is None else memory(pRegisterValues, False)
        r = self.unchecked.zetDebugWriteRegisters(hDebug, c_thread, type, start, count, c_pRegisterValues)
        return self.check(r, "zetDebugWriteRegisters") if r else self.success

    def zetMetricGroupGet(self, hDevice):
        if not hDevice:
            self.null("zetMetricGroupGet", "hDevice")
        pCount = new("uint32_t *")
        f = self.unchecked.zetMetricGroupGet
        r = f(hDevice, pCount, NULL)
        if r:
            self.expect(r, "zetMetricGroupGet")
        n = pCount[0]
        phMetricGroups = new("zet_metric_group_handle_t[]", n)
        if n:
            r = f(hDevice, pCount, phMetricGroups)
            if r:
                self.expect(r, "zetMetricGroupGet")
            n = min(n, pCount[0])
        return unpack(phMetricGroups, n)

    def zetMetricGroupGetProperties(self, hMetricGroup, pProperties=None):
        if not hMetricGroup:
            self.null("zetMetricGroupGetProperties", "hMetricGroup")
        pProperties = out_struct(T.zet_metric_group_properties_t, pProperties)
        r = self.unchecked.zetMetricGroupGetProperties(hMetricGroup, pProperties.cdata)
        if r:
            self.expect(r, "zetMetricGroupGetProperties")
        return pProperties

    def zetMetricGroupCalculateMetricValues(self, hMetricGroup, type, pRawData):
        if not hMetricGroup:
            self.null("zetMetricGroupCalculateMetricValues", "hMetricGroup")
        c_pRawData, rawDataSize = data(pRawData)
        pMetricValueCount = new("uint32_t *")
        f = self.unchecked.zetMetricGroupCalculateMetricValues
        r = f(hMetricGroup, type, rawDataSize, c_pRawData, pMetricValueCount, NULL)
        if r:
            r = self.check(r, "zetMetricGroupCalculateMetricValues")
        n = pMetricValueCount[0]
        pMetricValues = T.zet_typed_value_t.array(n)
        if n:
            asked = r
            r = f(hMetricGroup, type, rawDataSize, c_pRawData, pMetricValueCount, pMetricValues)
            if r:
                r = self.check(r, "zetMetricGroupCalculateMetricValues")
            r = r or asked
            n = min(n, pMetricValueCount[0])
        return r or self.success, T.zet_typed_value_t.views(pMetricValues, n)

    def zetMetricGet(self, hMetricGroup):
        if not hMetricGroup:
            self.null("zetMetricGet", "hMetricGroup")
        pCount = new("uint32_t *")
        f = self.unchecked.zetMetricGet
        r = f(hMetricGroup, pCount, NULL)
        if r:
            self.expect(r, "zetMetricGet")
        n = pCount[0]
        phMetrics = new("zet_metric_handle_t[]", n)
        if n:
            r = f(hMetricGroup, pCount, phMetrics)
            if r:
                self.expect(r, "zetMetricGet")
            n = min(n, pCount[0])
        return unpack(phMetrics, n)

    def zetMetricGetProperties(self, hMetric, pProperties=None):
        if not hMetric:
            self.null("zetMetricGetProperties", "hMetric")
        pProperties = out_struct(T.zet_metric_properties_t, pProperties)
        r = self.unchecked.zetMetricGetProperties(hMetric, pProperties.cdata)
        if r:
            self.expect(r, "zetMetricGetProperties")
        return pProperties

    def zetContextActivateMetricGroups(self, hContext, hDevice, phMetricGroups=None):
        if not hContext:
            self.null("zetContextActivateMetricGroups", "hContext")
        if not hDevice:
            self.null("zetContextActivateMetricGroups", "hDevice")
        c_phMetricGroups, count = NOTHING if phMetricGroups is None or not len(phMetricGroups) else array("zet_metric_group_handle_t[]", phMetricGroups)
        r = self.unchecked.zetContextActivateMetricGroups(hContext, hDevice, count, c_phMetricGroups)
        return self.check(r, "zetContextActivateMetricGroups") if r else self.success

    def zetMetricStreamerOpen(self, hContext, hDevice, hMetricGroup, desc, hNotificationEvent=None):
        if not hContext:
            self.null("zetMetricStreamerOpen", "hContext")
        if not hDevice:
            self.null("zetMetricStreamerOpen", "hDevice")
        if not hMetricGroup:
            self.null("zetMetricStreamerOpen", "hMetricGroup")
        c_desc = struct(desc)
        phMetricStreamer = new("zet_metric_streamer_handle_t *")
        r = self.unchecked.zetMetricStreamerOpen(hContext, hDevice, hMetricGroup, c_desc, hNotificationEvent or NULL, phMetricStreamer)
        if r:
            self.expect(r, "zetMetricStreamerOpen")
        phMetricStreamer = phMetricStreamer[0]
        if not phMetricStreamer:
            self.null_result("zetMetricStreamerOpen")
        return phMetricStreamer

    def zetCommandListAppendMetricStreamerMarker(self, hCommandList, hMetricStreamer, value):
        if not hCommandList:
            self.null("zetCommandListAppendMetricStreamerMarker", "hCommandList")
        if not hMetricStreamer:
            self.null("zetCommandListAppendMetricStreamerMarker", "hMetricStreamer")
        r = self.unchecked.zetCommandListAppendMetricStreamerMarker(hCommandList, hMetricStreamer, value)
        return self.check(r, "zetCommandListAppendMetricStreamerMarker") if r else self.success

    def zetMetricStreamerClose(self, hMetricStreamer):
        if not hMetricStreamer:
            self.null("zetMetricStreamerClose", "hMetricStreamer")
        r = self.unchecked.zetMetricStreamerClose(hMetricStreamer)
        return self.check(r, "zetMetricStreamerClose") if r else self.success

    def zetMetricStreamerReadData(self, hMetricStreamer, maxReportCount):
        if not hMetricStreamer:
            self.null("zetMetricStreamerReadData", "hMetricStreamer")
        pRawDataSize = new("size_t *")
        f = self.unchecked.zetMetricStreamerReadData
        r = f(hMetricStreamer, maxReportCount, pRawDataSize, NULL)
        if r:
            r = self.check(r, "zetMetricStreamerReadData")
        n = pRawDataSize[0]
        pRawData = new("uint8_t[]", n)
        if n:
            asked = r
            r = f(hMetricStreamer, maxReportCount, pRawDataSize, pRawData)
            if r:
                r = self.check(r, "zetMetricStreamerReadData")
            r = r or asked
            n = min(n, pRawDataSize[0])
        return r or self.success, bytes(buffer(pRawData, n))

    def zetMetricQueryPoolCreate(self, hContext, hDevice, hMetricGroup, desc):
        if not hContext:
            self.null("zetMetricQueryPoolCreate", "hContext")
        if not hDevice:
            self.null("zetMetricQueryPoolCreate", "hDevice")
        if not hMetricGroup:
            self.null("zetMetricQueryPoolCreate", "hMetricGroup")
        c_desc = struct(desc)
        phMetricQueryPool = new("zet_metric_query_pool_handle_t *")
        r = self.unchecked.zetMetricQueryPoolCreate(hContext, hDevice, hMetricGroup, c_desc, phMetricQueryPool)
        if r:
            self.expect(r, "zetMetricQueryPoolCreate")
        phMetricQueryPool = phMetricQueryPool[0]
        if not phMetricQueryPool:
            self.null_result("zetMetricQueryPoolCreate")
        return phMetricQueryPool

    def zetMetricQueryPoolDestroy(self, hMetricQueryPool):
        if not hMetricQueryPool:
            self.null("zetMetricQueryPoolDestroy", "hMetricQueryPool")
        r = self.unchecked.zetMetricQueryPoolDestroy(hMetricQueryPool)
        return self.check(r, "zetMetricQueryPoolDestroy") if r else self.success

    def zetMetricQueryCreate(self, hMetricQueryPool, index):
        if not hMetricQueryPool:
            self.null("zetMetricQueryCreate", "hMetricQueryPool")
        phMetricQuery = new("zet_metric_query_handle_t *")
        r = self.unchecked.zetMetricQueryCreate(hMetricQueryPool, index, phMetricQuery)
        if r:
            self.expect(r, "zetMetricQueryCreate")
        phMetricQuery = phMetricQuery[0]
        if not phMetricQuery:
            self.null_result("zetMetricQueryCreate")
        return phMetricQuery

    def zetMetricQueryDestroy(self, hMetricQuery):
        if not hMetricQuery:
            self.null("zetMetricQueryDestroy", "hMetricQuery")
        r = self.unchecked.zetMetricQueryDestroy(hMetricQuery)
        return self.check(r, "zetMetricQueryDestroy") if r else self.success

    def zetMetricQueryReset(self, hMetricQuery):
        if not hMetricQuery:
            self.null("zetMetricQueryReset", "hMetricQuery")
        r = self.unchecked.zetMetricQueryReset(hMetricQuery)
        return self.check(r, "zetMetricQueryReset") if r else self.success

    def zetCommandListAppendMetricQueryBegin(self, hCommandList, hMetricQuery):
        if not hCommandList:
            self.null("zetCommandListAppendMetricQueryBegin", "hCommandList")
        if not hMetricQuery:
            self.null("zetCommandListAppendMetricQueryBegin", "hMetricQuery")
        r = self.unchecked.zetCommandListAppendMetricQueryBegin(hCommandList, hMetricQuery)
        return self.check(r, "zetCommandListAppendMetricQueryBegin") if r else self.success

    def zetCommandListAppendMetricQueryEnd(self, hCommandList, hMetricQuery, hSignalEvent=None):
        if not hCommandList:
            self.null("zetCommandListAppendMetricQueryEnd", "hCommandList")
        if not hMetricQuery:
            self.null("zetCommandListAppendMetricQueryEnd", "hMetricQuery")
        r = self.unchecked.zetCommandListAppendMetricQueryEnd(hCommandList, hMetricQuery, hSignalEvent or NULL, 0, NULL)
        return self.check(r, "zetCommandListAppendMetricQueryEnd") if r else self.success

    def zetCommandListAppendMetricMemoryBarrier(self, hCommandList):
        if not hCommandList:
            self.null("zetCommandListAppendMetricMemoryBarrier", "hCommandList")
        r = self.unchecked.zetCommandListAppendMetricMemoryBarrier(hCommandList)
        return self.check(r, "zetCommandListAppendMetricMemoryBarrier") if r else self.success

    def zetMetricQueryGetData(self, hMetricQuery):
        if not hMetricQuery:
            self.null("zetMetricQueryGetData", "hMetricQuery")
        pRawDataSize = new("size_t *")
        f = self.unchecked.zetMetricQueryGetData
        r = f(hMetricQuery, pRawDataSize, NULL)
        if r:
            self.expect(r, "zetMetricQueryGetData")
        n = pRawDataSize[0]
        pRawData = new("uint8_t[]", n)
        if n:
            r = f(hMetricQuery, pRawDataSize, pRawData)
            if r:
                self.expect(r, "zetMetricQueryGetData")
            n = min(n, pRawDataSize[0])
        return bytes(buffer(pRawData, n))

    def zetMetricGroupGetExportDataExp(self, hMetricGroup, pRawData):
        if not hMetricGroup:
            self.null("zetMetricGroupGetExportDataExp", "hMetricGroup")
        c_pRawData, rawDataSize = data(pRawData)
        pExportDataSize = new("size_t *")
        f = self.unchecked.zetMetricGroupGetExportDataExp
        r = f(hMetricGroup, c_pRawData, rawDataSize, pExportDataSize, NULL)
        if r:
            self.expect(r, "zetMetricGroupGetExportDataExp")
        n = pExportDataSize[0]
        pExportData = new("uint8_t[]", n)
        if n:
            r = f(hMetricGroup, c_pRawData, rawDataSize, pExportDataSize, pExportData)
            if r:
                self.expect(r, "zetMetricGroupGetExportDataExp")
            n = min(n, pExportDataSize[0])
        return bytes(buffer(pExportData, n))

    def zetMetricGroupCalculateMetricExportDataExp(self, hDriver, type, pExportData, pCalculateDescriptor):
        if not hDriver:
            self.null("zetMetricGroupCalculateMetricExportDataExp", "hDriver")
        c_pExportData, exportDataSize = data(pExportData)
        c_pCalculateDescriptor = struct(pCalculateDescriptor)
        pSetCount = new("uint32_t *")
        pTotalMetricValueCount = new("uint32_t *")
        f = self.unchecked.zetMetricGroupCalculateMetricExportDataExp
        r = f(hDriver, type, exportDataSize, c_pExportData, c_pCalculateDescriptor, pSetCount, pTotalMetricValueCount, NULL, NULL)
        if r:
            r = self.check(r, "zetMetricGroupCalculateMetricExportDataExp")
        n = pSetCount[0]
        pMetricCounts = new("uint32_t[]", n)
        n_pTotalMetricValueCount = pTotalMetricValueCount[0]
        pMetricValues = T.zet_typed_value_t.array(n_pTotalMetricValueCount)
        if n or n_pTotalMetricValueCount:
            asked = r
            r = f(hDriver, type, exportDataSize, c_pExportData, c_pCalculateDescriptor, pSetCount, pTotalMetricValueCount, pMetricCounts, pMetricValues)
            if r:
                r = self.check(r, "zetMetricGroupCalculateMetricExportDataExp")
            r = r or asked
            n = min(n, pSetCount[0])
            n_pTotalMetricValueCount = min(n_pTotalMetricValueCount, pTotalMetricValueCount[0])
        return r or self.success, unpack(pMetricCounts, n), T.zet_typed_value_t.views(pMetricValues, n_pTotalMetricValueCount)

    def zetCommandListAppendMarkerExp(self, hCommandList, hMetricGroup, value):
        if not hCommandList:
            self.null("zetCommandListAppendMarkerExp", "hCommandList")
        if not hMetricGroup:
            self.null("zetCommandListAppendMarkerExp", "hMetricGroup")
        r = self.unchecked.zetCommandListAppendMarkerExp(hCommandList, hMetricGroup, value)
        return self.check(r, "zetCommandListAppendMarkerExp") if r else self.success

    def zetMetricProgrammableGetExp(self, hDevice):
        if not hDevice:
            self.null("zetMetricProgrammableGetExp", "hDevice")
        pCount = new("uint32_t *")
        f = self.unchecked.zetMetricProgrammableGetExp
        r = f(hDevice, pCount, NULL)
        if r:
            self.expect(r, "zetMetricProgrammableGetExp")
        n = pCount[0]
        phMetricProgrammables = new("zet_metric_programmable_exp_handle_t[]", n)
        if n:
            r = f(hDevice, pCount, phMetricProgrammables)
            if r:
                self.expect(r, "zetMetricProgrammableGetExp")
            n = min(n, pCount[0])
        return unpack(phMetricProgrammables, n)

    def zetMetricProgrammableGetPropertiesExp(self, hMetricProgrammable, pProperties=None):
        if not hMetricProgrammable:
            self.null("zetMetricProgrammableGetPropertiesExp", "hMetricProgrammable")
        pProperties = out_struct(T.zet_metric_programmable_exp_properties_t, pProperties)
        r = self.unchecked.zetMetricProgrammableGetPropertiesExp(hMetricProgrammable, pProperties.cdata)
        if r:
            self.expect(r, "zetMetricProgrammableGetPropertiesExp")
        return pProperties

    def zetMetricProgrammableGetParamInfoExp(self, hMetricProgrammable, pParameterCount):
        if not hMetricProgrammable:
            self.null("zetMetricProgrammableGetParamInfoExp", "hMetricProgrammable")
        pParameterInfo = T.zet_metric_programmable_param_info_exp_t.array(pParameterCount)
        c_pParameterCount = new("uint32_t *", pParameterCount)
        r = self.unchecked.zetMetricProgrammableGetParamInfoExp(hMetricProgrammable, c_pParameterCount, pParameterInfo)
        if r:
            self.expect(r, "zetMetricProgrammableGetParamInfoExp")
        return T.zet_metric_programmable_param_info_exp_t.views(pParameterInfo, min(pParameterCount, c_pParameterCount[0]))

    def zetMetricProgrammableGetParamValueInfoExp(self, hMetricProgrammable, parameterOrdinal, pValueInfoCount):
        if not hMetricProgrammable:
            self.null("zetMetricProgrammableGetParamValueInfoExp", "hMetricProgrammable")
        pValueInfo = T.zet_metric_programmable_param_value_info_exp_t.array(pValueInfoCount)
        c_pValueInfoCount = new("uint32_t *", pValueInfoCount)
        r = self.unchecked.zetMetricProgrammableGetParamValueInfoExp(hMetricProgrammable, parameterOrdinal, c_pValueInfoCount, pValueInfo)
        if r:
            self.expect(r, "zetMetricProgrammableGetParamValueInfoExp")
        return T.zet_metric_programmable_param_value_info_exp_t.views(pValueInfo, min(pValueInfoCount, c_pValueInfoCount[0]))

    def zetMetricCreateFromProgrammableExp2(self, hMetricProgrammable, pParameterValues, pName, pDescription):
        if not hMetricProgrammable:
            self.null("zetMetricCreateFromProgrammableExp2", "hMetricProgrammable")
        c_pParameterValues, parameterCount = structs(T.zet_metric_programmable_param_value_exp_t, pParameterValues)
        c_pName = text(pName)
        c_pDescription = text(pDescription)
        pMetricHandleCount = new("uint32_t *")
        f = self.unchecked.zetMetricCreateFromProgrammableExp2
        r = f(hMetricProgrammable, parameterCount, c_pParameterValues, c_pName, c_pDescription, pMetricHandleCount, NULL)
        if r:
            self.expect(r, "zetMetricCreateFromProgrammableExp2")
        n = pMetricHandleCount[0]
        phMetricHandles = new("zet_metric_handle_t[]", n)
        if n:
            r = f(hMetricProgrammable, parameterCount, c_pParameterValues, c_pName, c_pDescription, pMetricHandleCount, phMetricHandles)
            if r:
                self.expect(r, "zetMetricCreateFromProgrammableExp2")
            n = min(n, pMetricHandleCount[0])
        return unpack(phMetricHandles, n)

    def zetMetricCreateFromProgrammableExp(self, hMetricProgrammable, pParameterValues, pName, pDescription):
        if not hMetricProgrammable:
            self.null("zetMetricCreateFromProgrammableExp", "hMetricProgrammable")
        c_pParameterValues, parameterCount = structs(T.zet_metric_programmable_param_value_exp_t, pParameterValues)
        c_pName = text(pName)
        c_pDescription = text(pDescription)
        pMetricHandleCount = new("uint32_t *")
        f = self.unchecked.zetMetricCreateFromProgrammableExp
        r = f(hMetricProgrammable, c_pParameterValues, parameterCount, c_pName, c_pDescription, pMetricHandleCount, NULL)
        if r:
            self.expect(r, "zetMetricCreateFromProgrammableExp")
        n = pMetricHandleCount[0]
        phMetricHandles = new("zet_metric_handle_t[]", n)
        if n:
            r = f(hMetricProgrammable, c_pParameterValues, parameterCount, c_pName, c_pDescription, pMetricHandleCount, phMetricHandles)
            if r:
                self.expect(r, "zetMetricCreateFromProgrammableExp")
            n = min(n, pMetricHandleCount[0])
        return unpack(phMetricHandles, n)

    def zetDeviceCreateMetricGroupsFromMetricsExp(self, hDevice, phMetrics, pMetricGroupNamePrefix, pDescription):
        if not hDevice:
            self.null("zetDeviceCreateMetricGroupsFromMetricsExp", "hDevice")
        c_phMetrics, metricCount = array("zet_metric_handle_t[]", phMetrics)
        c_pMetricGroupNamePrefix = text(pMetricGroupNamePrefix)
        c_pDescription = text(pDescription)
        pMetricGroupCount = new("uint32_t *")
        f = self.unchecked.zetDeviceCreateMetricGroupsFromMetricsExp
        r = f(hDevice, metricCount, c_phMetrics, c_pMetricGroupNamePrefix, c_pDescription, pMetricGroupCount, NULL)
        if r:
            self.expect(r, "zetDeviceCreateMetricGroupsFromMetricsExp")
        n = pMetricGroupCount[0]
        phMetricGroup = new("zet_metric_group_handle_t[]", n)
        if n:
            r = f(hDevice, metricCount, c_phMetrics, c_pMetricGroupNamePrefix, c_pDescription, pMetricGroupCount, phMetricGroup)
            if r:
                self.expect(r, "zetDeviceCreateMetricGroupsFromMetricsExp")
            n = min(n, pMetricGroupCount[0])
        return unpack(phMetricGroup, n)

    def zetMetricGroupCreateExp(self, hDevice, pName, pDescription, samplingType):
        if not hDevice:
            self.null("zetMetricGroupCreateExp", "hDevice")
        c_pName = text(pName)
        c_pDescription = text(pDescription)
        phMetricGroup = new("zet_metric_group_handle_t *")
        r = self.unchecked.zetMetricGroupCreateExp(hDevice, c_pName, c_pDescription, samplingType, phMetricGroup)
        if r:
            self.expect(r, "zetMetricGroupCreateExp")
        phMetricGroup = phMetricGroup[0]
        if not phMetricGroup:
            self.null_result("zetMetricGroupCreateExp")
        return phMetricGroup

    def zetMetricGroupAddMetricExp(self, hMetricGroup, hMetric):
        if not hMetricGroup:
            self.null("zetMetricGroupAddMetricExp", "hMetricGroup")
        if not hMetric:
            self.null("zetMetricGroupAddMetricExp", "hMetric")
        pErrorStringSize = new("size_t *", 4096)
        pErrorString = new("char[]", 4096)
        r = self.unchecked.zetMetricGroupAddMetricExp(hMetricGroup, hMetric, pErrorStringSize, pErrorString)
        return self.check(r, "zetMetricGroupAddMetricExp", string(pErrorString)) if r else self.success

    def zetMetricGroupRemoveMetricExp(self, hMetricGroup, hMetric):
        if not hMetricGroup:
            self.null("zetMetricGroupRemoveMetricExp", "hMetricGroup")
        if not hMetric:
            self.null("zetMetricGroupRemoveMetricExp", "hMetric")
        r = self.unchecked.zetMetricGroupRemoveMetricExp(hMetricGroup, hMetric)
        return self.check(r, "zetMetricGroupRemoveMetricExp") if r else self.success

    def zetMetricGroupCloseExp(self, hMetricGroup):
        if not hMetricGroup:
            self.null("zetMetricGroupCloseExp", "hMetricGroup")
        r = self.unchecked.zetMetricGroupCloseExp(hMetricGroup)
        return self.check(r, "zetMetricGroupCloseExp") if r else self.success

    def zetMetricGroupDestroyExp(self, hMetricGroup):
        if not hMetricGroup:
            self.null("zetMetricGroupDestroyExp", "hMetricGroup")
        r = self.unchecked.zetMetricGroupDestroyExp(hMetricGroup)
        return self.check(r, "zetMetricGroupDestroyExp") if r else self.success

    def zetMetricDestroyExp(self, hMetric):
        if not hMetric:
            self.null("zetMetricDestroyExp", "hMetric")
        r = self.unchecked.zetMetricDestroyExp(hMetric)
        return self.check(r, "zetMetricDestroyExp") if r else self.success

    def zetDeviceEnableMetricsExp(self, hDevice):
        if not hDevice:
            self.null("zetDeviceEnableMetricsExp", "hDevice")
        r = self.unchecked.zetDeviceEnableMetricsExp(hDevice)
        return self.check(r, "zetDeviceEnableMetricsExp") if r else self.success

    def zetDeviceDisableMetricsExp(self, hDevice):
        if not hDevice:
            self.null("zetDeviceDisableMetricsExp", "hDevice")
        r = self.unchecked.zetDeviceDisableMetricsExp(hDevice)
        return self.check(r, "zetDeviceDisableMetricsExp") if r else self.success

    def zetMetricTracerCreateExp(self, hContext, hDevice, phMetricGroups, desc, hNotificationEvent=None):
        if not hContext:
            self.null("zetMetricTracerCreateExp", "hContext")
        if not hDevice:
            self.null("zetMetricTracerCreateExp", "hDevice")
        c_phMetricGroups, metricGroupCount = array("zet_metric_group_handle_t[]", phMetricGroups)
        c_desc = struct(desc)
        phMetricTracer = new("zet_metric_tracer_exp_handle_t *")
        r = self.unchecked.zetMetricTracerCreateExp(hContext, hDevice, metricGroupCount, c_phMetricGroups, c_desc, hNotificationEvent or NULL, phMetricTracer)
        if r:
            self.expect(r, "zetMetricTracerCreateExp")
        phMetricTracer = phMetricTracer[0]
        if not phMetricTracer:
            self.null_result("zetMetricTracerCreateExp")
        return phMetricTracer

    def zetMetricTracerDestroyExp(self, hMetricTracer):
        if not hMetricTracer:
            self.null("zetMetricTracerDestroyExp", "hMetricTracer")
        r = self.unchecked.zetMetricTracerDestroyExp(hMetricTracer)
        return self.check(r, "zetMetricTracerDestroyExp") if r else self.success

    def zetMetricTracerEnableExp(self, hMetricTracer, synchronous):
        if not hMetricTracer:
            self.null("zetMetricTracerEnableExp", "hMetricTracer")
        r = self.unchecked.zetMetricTracerEnableExp(hMetricTracer, synchronous)
        return self.check(r, "zetMetricTracerEnableExp") if r else self.success

    def zetMetricTracerDisableExp(self, hMetricTracer, synchronous):
        if not hMetricTracer:
            self.null("zetMetricTracerDisableExp", "hMetricTracer")
        r = self.unchecked.zetMetricTracerDisableExp(hMetricTracer, synchronous)
        return self.check(r, "zetMetricTracerDisableExp") if r else self.success

    def zetMetricTracerReadDataExp(self, hMetricTracer):
        if not hMetricTracer:
            self.null("zetMetricTracerReadDataExp", "hMetricTracer")
        pRawDataSize = new("size_t *")
        f = self.unchecked.zetMetricTracerReadDataExp
        r = f(hMetricTracer, pRawDataSize, NULL)
        if r:
            r = self.check(r, "zetMetricTracerReadDataExp")
        n = pRawDataSize[0]
        pRawData = new("uint8_t[]", n)
        if n:
            asked = r
            r = f(hMetricTracer, pRawDataSize, pRawData)
            if r:
                r = self.check(r, "zetMetricTracerReadDataExp")
            r = r or asked
            n = min(n, pRawDataSize[0])
        return r or self.success, bytes(buffer(pRawData, n))

    def zetMetricDecoderCreateExp(self, hMetricTracer):
        if not hMetricTracer:
            self.null("zetMetricDecoderCreateExp", "hMetricTracer")
        phMetricDecoder = new("zet_metric_decoder_exp_handle_t *")
        r = self.unchecked.zetMetricDecoderCreateExp(hMetricTracer, phMetricDecoder)
        if r:
            self.expect(r, "zetMetricDecoderCreateExp")
        phMetricDecoder = phMetricDecoder[0]
        if not phMetricDecoder:
            self.null_result("zetMetricDecoderCreateExp")
        return phMetricDecoder

    def zetMetricDecoderDestroyExp(self, phMetricDecoder):
        if not phMetricDecoder:
            self.null("zetMetricDecoderDestroyExp", "phMetricDecoder")
        r = self.unchecked.zetMetricDecoderDestroyExp(phMetricDecoder)
        return self.check(r, "zetMetricDecoderDestroyExp") if r else self.success

    def zetMetricDecoderGetDecodableMetricsExp(self, hMetricDecoder):
        if not hMetricDecoder:
            self.null("zetMetricDecoderGetDecodableMetricsExp", "hMetricDecoder")
        pCount = new("uint32_t *")
        f = self.unchecked.zetMetricDecoderGetDecodableMetricsExp
        r = f(hMetricDecoder, pCount, new("zet_metric_handle_t[]", 1))
        if r:
            self.expect(r, "zetMetricDecoderGetDecodableMetricsExp")
        n = pCount[0]
        phMetrics = new("zet_metric_handle_t[]", n)
        if n:
            r = f(hMetricDecoder, pCount, phMetrics)
            if r:
                self.expect(r, "zetMetricDecoderGetDecodableMetricsExp")
            n = min(n, pCount[0])
        return unpack(phMetrics, n)

    def zetMetricTracerDecodeExp(self, phMetricDecoder, pRawData, phMetrics):
        if not phMetricDecoder:
            self.null("zetMetricTracerDecodeExp", "phMetricDecoder")
        c_pRawData, pRawDataSize = NOTHING if pRawData is None or not len(pRawData) else data(pRawData)
        c_phMetrics, metricsCount = array("zet_metric_handle_t[]", phMetrics)
        pSetCount = new("uint32_t *")
        pMetricEntriesCount = new("uint32_t *")
        c_pRawDataSize = new("size_t *", pRawDataSize)
        f = self.unchecked.zetMetricTracerDecodeExp
        r = f(phMetricDecoder, c_pRawDataSize, c_pRawData, metricsCount, c_phMetrics, pSetCount, NULL, pMetricEntriesCount, NULL)
        if r:
            self.expect(r, "zetMetricTracerDecodeExp")
        n = pSetCount[0]
        pMetricEntriesCountPerSet = new("uint32_t[]", n)
        n_pMetricEntriesCount = pMetricEntriesCount[0]
        pMetricEntries = T.zet_metric_entry_exp_t.array(n_pMetricEntriesCount)
        if n or n_pMetricEntriesCount:
            c_pRawDataSize[0] = pRawDataSize
            r = f(phMetricDecoder, c_pRawDataSize, c_pRawData, metricsCount, c_phMetrics, pSetCount, pMetricEntriesCountPerSet, pMetricEntriesCount, pMetricEntries)
            if r:
                self.expect(r, "zetMetricTracerDecodeExp")
            n = min(n, pSetCount[0])
            n_pMetricEntriesCount = min(n_pMetricEntriesCount, pMetricEntriesCount[0])
        return c_pRawDataSize[0], unpack(pMetricEntriesCountPerSet, n), T.zet_metric_entry_exp_t.views(pMetricEntries, n_pMetricEntriesCount)

    def zetModuleGetDebugInfo(self, hModule, format):
        if not hModule:
            self.null("zetModuleGetDebugInfo", "hModule")
        pSize = new("size_t *")
        f = self.unchecked.zetModuleGetDebugInfo
        r = f(hModule, format, pSize, NULL)
        if r:
            self.expect(r, "zetModuleGetDebugInfo")
        n = pSize[0]
        pDebugInfo = new("uint8_t[]", n)
        if n:
            r = f(hModule, format, pSize, pDebugInfo)
            if r:
                self.expect(r, "zetModuleGetDebugInfo")
            n = min(n, pSize[0])
        return bytes(buffer(pDebugInfo, n))

    def zetMetricGroupCalculateMultipleMetricValuesExp(self, hMetricGroup, type, pRawData):
        if not hMetricGroup:
            self.null("zetMetricGroupCalculateMultipleMetricValuesExp", "hMetricGroup")
        c_pRawData, rawDataSize = data(pRawData)
        pSetCount = new("uint32_t *")
        pTotalMetricValueCount = new("uint32_t *")
        f = self.unchecked.zetMetricGroupCalculateMultipleMetricValuesExp
        r = f(hMetricGroup, type, rawDataSize, c_pRawData, pSetCount, pTotalMetricValueCount, NULL, NULL)
        if r:
            r = self.check(r, "zetMetricGroupCalculateMultipleMetricValuesExp")
        n = pSetCount[0]
        pMetricCounts = new("uint32_t[]", n)
        n_pTotalMetricValueCount = pTotalMetricValueCount[0]
        pMetricValues = T.zet_typed_value_t.array(n_pTotalMetricValueCount)
        if n or n_pTotalMetricValueCount:
            asked = r
            r = f(hMetricGroup, type, rawDataSize, c_pRawData, pSetCount, pTotalMetricValueCount, pMetricCounts, pMetricValues)
            if r:
                r = self.check(r, "zetMetricGroupCalculateMultipleMetricValuesExp")
            r = r or asked
            n = min(n, pSetCount[0])
            n_pTotalMetricValueCount = min(n_pTotalMetricValueCount, pTotalMetricValueCount[0])
        return r or self.success, unpack(pMetricCounts, n), T.zet_typed_value_t.views(pMetricValues, n_pTotalMetricValueCount)

    def zetKernelGetProfileInfo(self, hKernel, pProfileProperties):
        if not hKernel:
            self.null("zetKernelGetProfileInfo", "hKernel")
        c_pProfileProperties = struct(pProfileProperties)
        r = self.unchecked.zetKernelGetProfileInfo(hKernel, c_pProfileProperties)
        return self.check(r, "zetKernelGetProfileInfo") if r else self.success

    def zetTracerExpCreate(self, hContext, desc):
        if not hContext:
            self.null("zetTracerExpCreate", "hContext")
        c_desc = struct(desc)
        phTracer = new("zet_tracer_exp_handle_t *")
        r = self.unchecked.zetTracerExpCreate(hContext, c_desc, phTracer)
        if r:
            self.expect(r, "zetTracerExpCreate")
        phTracer = phTracer[0]
        if not phTracer:
            self.null_result("zetTracerExpCreate")
        return phTracer

    def zetTracerExpDestroy(self, hTracer):
        if not hTracer:
            self.null("zetTracerExpDestroy", "hTracer")
        r = self.unchecked.zetTracerExpDestroy(hTracer)
        return self.check(r, "zetTracerExpDestroy") if r else self.success

    def zetTracerExpSetPrologues(self, hTracer, pCoreCbs):
        if not hTracer:
            self.null("zetTracerExpSetPrologues", "hTracer")
        r = self.unchecked.zetTracerExpSetPrologues(hTracer, pCoreCbs)
        return self.check(r, "zetTracerExpSetPrologues") if r else self.success

    def zetTracerExpSetEpilogues(self, hTracer, pCoreCbs):
        if not hTracer:
            self.null("zetTracerExpSetEpilogues", "hTracer")
        r = self.unchecked.zetTracerExpSetEpilogues(hTracer, pCoreCbs)
        return self.check(r, "zetTracerExpSetEpilogues") if r else self.success

    def zetTracerExpSetEnabled(self, hTracer, enable):
        if not hTracer:
            self.null("zetTracerExpSetEnabled", "hTracer")
        r = self.unchecked.zetTracerExpSetEnabled(hTracer, enable)
        return self.check(r, "zetTracerExpSetEnabled") if r else self.success
