"""The functions of Level Zero tools. Written by `python -m codegen generate`; do not edit."""

from ..raw._arguments import (
    NOTHING, NULL, addresses, array, buffer, data, memory, out_struct, string, struct, structs,
    text, unpack, value,
)
from ..raw._functions import Functions
from ..raw._types import Types
from ._ze_cffi import ffi

__all__ = ["Zet"]

new = ffi.new
cast = ffi.cast
T = Types.of("ze")


class Zet(Functions):
    __slots__ = ()
    namespace = "zet"
    types = T

    def zetMetricGroupGetGlobalTimestampsExp(self, hMetricGroup, synchronizedWithHost):
        if hMetricGroup not in self.handles:
            self.stranger("zetMetricGroupGetGlobalTimestampsExp", "hMetricGroup", hMetricGroup)
        globalTimestamp = new("uint64_t *")
        metricTimestamp = new("uint64_t *")
        r = self.unchecked.zetMetricGroupGetGlobalTimestampsExp(hMetricGroup, synchronizedWithHost, globalTimestamp, metricTimestamp)
        if r:
            self.expect(r, "zetMetricGroupGetGlobalTimestampsExp")
        return globalTimestamp[0], metricTimestamp[0]

    def zetDeviceGetConcurrentMetricGroupsExp(self, hDevice, phMetricGroups):
        if hDevice not in self.handles:
            self.stranger("zetDeviceGetConcurrentMetricGroupsExp", "hDevice", hDevice)
        c_phMetricGroups, metricGroupCount = array("zet_metric_group_handle_t[]", phMetricGroups)
        pConcurrentGroupCount = new("uint32_t *")
        if not self.handles.issuperset(phMetricGroups):
            self.strangers("zetDeviceGetConcurrentMetricGroupsExp", "phMetricGroups", phMetricGroups)
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
        return self.own_all(unpack(c_phMetricGroups, metricGroupCount)), unpack(pMetricGroupsCountPerConcurrentGroup, n)

    def zetDeviceGetDebugProperties(self, hDevice, pDebugProperties=None):
        if hDevice not in self.handles:
            self.stranger("zetDeviceGetDebugProperties", "hDevice", hDevice)
        pDebugProperties = out_struct(T.zet_device_debug_properties_t, pDebugProperties)
        r = self.unchecked.zetDeviceGetDebugProperties(hDevice, pDebugProperties.cdata)
        if r:
            self.expect(r, "zetDeviceGetDebugProperties")
        return pDebugProperties

    def zetDebugAttach(self, hDevice, config):
        if hDevice not in self.handles:
            self.stranger("zetDebugAttach", "hDevice", hDevice)
        c_config = struct(config)
        phDebug = new("zet_debug_session_handle_t *")
        r = self.unchecked.zetDebugAttach(hDevice, c_config, phDebug)
        if r:
            self.expect(r, "zetDebugAttach")
        phDebug = phDebug[0]
        if not phDebug:
            self.null_result("zetDebugAttach")
        self.handles.add(phDebug)
        return phDebug

    def zetDebugDetach(self, hDebug):
        if hDebug not in self.handles:
            self.stranger("zetDebugDetach", "hDebug", hDebug)
        r = self.unchecked.zetDebugDetach(hDebug)
        if r:
            return self.check(r, "zetDebugDetach")
        self.handles.discard(hDebug)
        return self.success

    def zetDebugReadEvent(self, hDebug, timeout, event=None):
        if hDebug not in self.handles:
            self.stranger("zetDebugReadEvent", "hDebug", hDebug)
        event = out_struct(T.zet_debug_event_t, event)
        r = self.unchecked.zetDebugReadEvent(hDebug, timeout, event.cdata)
        if r:
            r = self.check(r, "zetDebugReadEvent")
        return r or self.success, event

    def zetDebugAcknowledgeEvent(self, hDebug, event):
        if hDebug not in self.handles:
            self.stranger("zetDebugAcknowledgeEvent", "hDebug", hDebug)
        c_event = struct(event)
        r = self.unchecked.zetDebugAcknowledgeEvent(hDebug, c_event)
        return self.check(r, "zetDebugAcknowledgeEvent") if r else self.success

    def zetDebugInterrupt(self, hDebug, thread):
        if hDebug not in self.handles:
            self.stranger("zetDebugInterrupt", "hDebug", hDebug)
        c_thread = value(thread, T.ze_device_thread_t)
        r = self.unchecked.zetDebugInterrupt(hDebug, c_thread)
        return self.check(r, "zetDebugInterrupt") if r else self.success

    def zetDebugResume(self, hDebug, thread):
        if hDebug not in self.handles:
            self.stranger("zetDebugResume", "hDebug", hDebug)
        c_thread = value(thread, T.ze_device_thread_t)
        r = self.unchecked.zetDebugResume(hDebug, c_thread)
        return self.check(r, "zetDebugResume") if r else self.success

    def zetDebugReadMemory(self, hDebug, thread, desc, size, buffer):
        if hDebug not in self.handles:
            self.stranger("zetDebugReadMemory", "hDebug", hDebug)
        c_thread = value(thread, T.ze_device_thread_t)
        c_desc = struct(desc)
        c_buffer = memory(buffer, True)
        r = self.unchecked.zetDebugReadMemory(hDebug, c_thread, c_desc, size, c_buffer)
        return self.check(r, "zetDebugReadMemory") if r else self.success

    def zetDebugWriteMemory(self, hDebug, thread, desc, size, buffer):
        if hDebug not in self.handles:
            self.stranger("zetDebugWriteMemory", "hDebug", hDebug)
        c_thread = value(thread, T.ze_device_thread_t)
        c_desc = struct(desc)
        c_buffer = memory(buffer, False)
        r = self.unchecked.zetDebugWriteMemory(hDebug, c_thread, c_desc, size, c_buffer)
        return self.check(r, "zetDebugWriteMemory") if r else self.success

    def zetDebugGetRegisterSetProperties(self, hDevice, pRegisterSetProperties=None):
        if hDevice not in self.handles:
            self.stranger("zetDebugGetRegisterSetProperties", "hDevice", hDevice)
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
        if hDebug not in self.handles:
            self.stranger("zetDebugGetThreadRegisterSetProperties", "hDebug", hDebug)
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
        if hDebug not in self.handles:
            self.stranger("zetDebugReadRegisters", "hDebug", hDebug)
        c_thread = value(thread, T.ze_device_thread_t)
        c_pRegisterValues = NULL if pRegisterValues is None else memory(pRegisterValues, True)
        r = self.unchecked.zetDebugReadRegisters(hDebug, c_thread, type, start, count, c_pRegisterValues)
        return self.check(r, "zetDebugReadRegisters") if r else self.success

    def zetDebugWriteRegisters(self, hDebug, thread, type, start, count, pRegisterValues=None):
        if hDebug not in self.handles:
            self.stranger("zetDebugWriteRegisters", "hDebug", hDebug)
        c_thread = value(thread, T.ze_device_thread_t)
        c_pRegisterValues = NULL if pRegisterValues is None else memory(pRegisterValues, False)
        r = self.unchecked.zetDebugWriteRegisters(hDebug, c_thread, type, start, count, c_pRegisterValues)
        return self.check(r, "zetDebugWriteRegisters") if r else self.success

    def zetMetricGroupGet(self, hDevice):
        if hDevice not in self.handles:
            self.stranger("zetMetricGroupGet", "hDevice", hDevice)
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
        return self.own_all(unpack(phMetricGroups, n))

    def zetMetricGroupGetProperties(self, hMetricGroup, pProperties=None):
        if hMetricGroup not in self.handles:
            self.stranger("zetMetricGroupGetProperties", "hMetricGroup", hMetricGroup)
        pProperties = out_struct(T.zet_metric_group_properties_t, pProperties)
        r = self.unchecked.zetMetricGroupGetProperties(hMetricGroup, pProperties.cdata)
        if r:
            self.expect(r, "zetMetricGroupGetProperties")
        return pProperties

    def zetMetricGroupCalculateMetricValues(self, hMetricGroup, type, pRawData):
        if hMetricGroup not in self.handles:
            self.stranger("zetMetricGroupCalculateMetricValues", "hMetricGroup", hMetricGroup)
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
        if hMetricGroup not in self.handles:
            self.stranger("zetMetricGet", "hMetricGroup", hMetricGroup)
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
        return self.own_all(unpack(phMetrics, n))

    def zetMetricGetProperties(self, hMetric, pProperties=None):
        if hMetric not in self.handles:
            self.stranger("zetMetricGetProperties", "hMetric", hMetric)
        pProperties = out_struct(T.zet_metric_properties_t, pProperties)
        r = self.unchecked.zetMetricGetProperties(hMetric, pProperties.cdata)
        if r:
            self.expect(r, "zetMetricGetProperties")
        return pProperties

    def zetContextActivateMetricGroups(self, hContext, hDevice, phMetricGroups=None):
        if hContext not in self.handles:
            self.stranger("zetContextActivateMetricGroups", "hContext", hContext)
        if hDevice not in self.handles:
            self.stranger("zetContextActivateMetricGroups", "hDevice", hDevice)
        c_phMetricGroups, count = NOTHING if phMetricGroups is None or not len(phMetricGroups) else array("zet_metric_group_handle_t[]", phMetricGroups)
        if phMetricGroups is not None and not self.handles.issuperset(phMetricGroups):
            self.strangers("zetContextActivateMetricGroups", "phMetricGroups", phMetricGroups)
        r = self.unchecked.zetContextActivateMetricGroups(hContext, hDevice, count, c_phMetricGroups)
        return self.check(r, "zetContextActivateMetricGroups") if r else self.success

    def zetMetricStreamerOpen(self, hContext, hDevice, hMetricGroup, desc, hNotificationEvent=None):
        if hContext not in self.handles:
            self.stranger("zetMetricStreamerOpen", "hContext", hContext)
        if hDevice not in self.handles:
            self.stranger("zetMetricStreamerOpen", "hDevice", hDevice)
        if hMetricGroup not in self.handles:
            self.stranger("zetMetricStreamerOpen", "hMetricGroup", hMetricGroup)
        if hNotificationEvent and hNotificationEvent not in self.handles:
            self.stranger("zetMetricStreamerOpen", "hNotificationEvent", hNotificationEvent)
        c_desc = struct(desc)
        phMetricStreamer = new("zet_metric_streamer_handle_t *")
        r = self.unchecked.zetMetricStreamerOpen(hContext, hDevice, hMetricGroup, c_desc, hNotificationEvent or NULL, phMetricStreamer)
        if r:
            self.expect(r, "zetMetricStreamerOpen")
        phMetricStreamer = phMetricStreamer[0]
        if not phMetricStreamer:
            self.null_result("zetMetricStreamerOpen")
        self.handles.add(phMetricStreamer)
        return phMetricStreamer

    def zetCommandListAppendMetricStreamerMarker(self, hCommandList, hMetricStreamer, value):
        if hCommandList not in self.handles:
            self.stranger("zetCommandListAppendMetricStreamerMarker", "hCommandList", hCommandList)
        if hMetricStreamer not in self.handles:
            self.stranger("zetCommandListAppendMetricStreamerMarker", "hMetricStreamer", hMetricStreamer)
        r = self.unchecked.zetCommandListAppendMetricStreamerMarker(hCommandList, hMetricStreamer, value)
        return self.check(r, "zetCommandListAppendMetricStreamerMarker") if r else self.success

    def zetMetricStreamerClose(self, hMetricStreamer):
        if hMetricStreamer not in self.handles:
            self.stranger("zetMetricStreamerClose", "hMetricStreamer", hMetricStreamer)
        r = self.unchecked.zetMetricStreamerClose(hMetricStreamer)
        if r:
            return self.check(r, "zetMetricStreamerClose")
        self.handles.discard(hMetricStreamer)
        return self.success

    def zetMetricStreamerReadData(self, hMetricStreamer, maxReportCount):
        if hMetricStreamer not in self.handles:
            self.stranger("zetMetricStreamerReadData", "hMetricStreamer", hMetricStreamer)
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
        if hContext not in self.handles:
            self.stranger("zetMetricQueryPoolCreate", "hContext", hContext)
        if hDevice not in self.handles:
            self.stranger("zetMetricQueryPoolCreate", "hDevice", hDevice)
        if hMetricGroup not in self.handles:
            self.stranger("zetMetricQueryPoolCreate", "hMetricGroup", hMetricGroup)
        c_desc = struct(desc)
        phMetricQueryPool = new("zet_metric_query_pool_handle_t *")
        r = self.unchecked.zetMetricQueryPoolCreate(hContext, hDevice, hMetricGroup, c_desc, phMetricQueryPool)
        if r:
            self.expect(r, "zetMetricQueryPoolCreate")
        phMetricQueryPool = phMetricQueryPool[0]
        if not phMetricQueryPool:
            self.null_result("zetMetricQueryPoolCreate")
        self.handles.add(phMetricQueryPool)
        return phMetricQueryPool

    def zetMetricQueryPoolDestroy(self, hMetricQueryPool):
        if hMetricQueryPool not in self.handles:
            self.stranger("zetMetricQueryPoolDestroy", "hMetricQueryPool", hMetricQueryPool)
        r = self.unchecked.zetMetricQueryPoolDestroy(hMetricQueryPool)
        if r:
            return self.check(r, "zetMetricQueryPoolDestroy")
        self.handles.discard(hMetricQueryPool)
        return self.success

    def zetMetricQueryCreate(self, hMetricQueryPool, index):
        if hMetricQueryPool not in self.handles:
            self.stranger("zetMetricQueryCreate", "hMetricQueryPool", hMetricQueryPool)
        phMetricQuery = new("zet_metric_query_handle_t *")
        r = self.unchecked.zetMetricQueryCreate(hMetricQueryPool, index, phMetricQuery)
        if r:
            self.expect(r, "zetMetricQueryCreate")
        phMetricQuery = phMetricQuery[0]
        if not phMetricQuery:
            self.null_result("zetMetricQueryCreate")
        self.handles.add(phMetricQuery)
        return phMetricQuery

    def zetMetricQueryDestroy(self, hMetricQuery):
        if hMetricQuery not in self.handles:
            self.stranger("zetMetricQueryDestroy", "hMetricQuery", hMetricQuery)
        r = self.unchecked.zetMetricQueryDestroy(hMetricQuery)
        if r:
            return self.check(r, "zetMetricQueryDestroy")
        self.handles.discard(hMetricQuery)
        return self.success

    def zetMetricQueryReset(self, hMetricQuery):
        if hMetricQuery not in self.handles:
            self.stranger("zetMetricQueryReset", "hMetricQuery", hMetricQuery)
        r = self.unchecked.zetMetricQueryReset(hMetricQuery)
        return self.check(r, "zetMetricQueryReset") if r else self.success

    def zetCommandListAppendMetricQueryBegin(self, hCommandList, hMetricQuery):
        if hCommandList not in self.handles:
            self.stranger("zetCommandListAppendMetricQueryBegin", "hCommandList", hCommandList)
        if hMetricQuery not in self.handles:
            self.stranger("zetCommandListAppendMetricQueryBegin", "hMetricQuery", hMetricQuery)
        r = self.unchecked.zetCommandListAppendMetricQueryBegin(hCommandList, hMetricQuery)
        return self.check(r, "zetCommandListAppendMetricQueryBegin") if r else self.success

    def zetCommandListAppendMetricQueryEnd(self, hCommandList, hMetricQuery, hSignalEvent=None):
        if hCommandList not in self.handles:
            self.stranger("zetCommandListAppendMetricQueryEnd", "hCommandList", hCommandList)
        if hMetricQuery not in self.handles:
            self.stranger("zetCommandListAppendMetricQueryEnd", "hMetricQuery", hMetricQuery)
        if hSignalEvent and hSignalEvent not in self.handles:
            self.stranger("zetCommandListAppendMetricQueryEnd", "hSignalEvent", hSignalEvent)
        r = self.unchecked.zetCommandListAppendMetricQueryEnd(hCommandList, hMetricQuery, hSignalEvent or NULL, 0, NULL)
        return self.check(r, "zetCommandListAppendMetricQueryEnd") if r else self.success

    def zetCommandListAppendMetricMemoryBarrier(self, hCommandList):
        if hCommandList not in self.handles:
            self.stranger("zetCommandListAppendMetricMemoryBarrier", "hCommandList", hCommandList)
        r = self.unchecked.zetCommandListAppendMetricMemoryBarrier(hCommandList)
        return self.check(r, "zetCommandListAppendMetricMemoryBarrier") if r else self.success

    def zetMetricQueryGetData(self, hMetricQuery):
        if hMetricQuery not in self.handles:
            self.stranger("zetMetricQueryGetData", "hMetricQuery", hMetricQuery)
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
        if hMetricGroup not in self.handles:
            self.stranger("zetMetricGroupGetExportDataExp", "hMetricGroup", hMetricGroup)
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
        if hDriver not in self.handles:
            self.stranger("zetMetricGroupCalculateMetricExportDataExp", "hDriver", hDriver)
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
        if hCommandList not in self.handles:
            self.stranger("zetCommandListAppendMarkerExp", "hCommandList", hCommandList)
        if hMetricGroup not in self.handles:
            self.stranger("zetCommandListAppendMarkerExp", "hMetricGroup", hMetricGroup)
        r = self.unchecked.zetCommandListAppendMarkerExp(hCommandList, hMetricGroup, value)
        return self.check(r, "zetCommandListAppendMarkerExp") if r else self.success

    def zetMetricProgrammableGetExp(self, hDevice):
        if hDevice not in self.handles:
            self.stranger("zetMetricProgrammableGetExp", "hDevice", hDevice)
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
        return self.own_all(unpack(phMetricProgrammables, n))

    def zetMetricProgrammableGetPropertiesExp(self, hMetricProgrammable, pProperties=None):
        if hMetricProgrammable not in self.handles:
            self.stranger("zetMetricProgrammableGetPropertiesExp", "hMetricProgrammable", hMetricProgrammable)
        pProperties = out_struct(T.zet_metric_programmable_exp_properties_t, pProperties)
        r = self.unchecked.zetMetricProgrammableGetPropertiesExp(hMetricProgrammable, pProperties.cdata)
        if r:
            self.expect(r, "zetMetricProgrammableGetPropertiesExp")
        return pProperties

    def zetMetricProgrammableGetParamInfoExp(self, hMetricProgrammable, pParameterCount):
        if hMetricProgrammable not in self.handles:
            self.stranger("zetMetricProgrammableGetParamInfoExp", "hMetricProgrammable", hMetricProgrammable)
        pParameterInfo = T.zet_metric_programmable_param_info_exp_t.array(pParameterCount)
        c_pParameterCount = new("uint32_t *", pParameterCount)
        r = self.unchecked.zetMetricProgrammableGetParamInfoExp(hMetricProgrammable, c_pParameterCount, pParameterInfo)
        if r:
            self.expect(r, "zetMetricProgrammableGetParamInfoExp")
        return T.zet_metric_programmable_param_info_exp_t.views(pParameterInfo, min(pParameterCount, c_pParameterCount[0]))

    def zetMetricProgrammableGetParamValueInfoExp(self, hMetricProgrammable, parameterOrdinal, pValueInfoCount):
        if hMetricProgrammable not in self.handles:
            self.stranger("zetMetricProgrammableGetParamValueInfoExp", "hMetricProgrammable", hMetricProgrammable)
        pValueInfo = T.zet_metric_programmable_param_value_info_exp_t.array(pValueInfoCount)
        c_pValueInfoCount = new("uint32_t *", pValueInfoCount)
        r = self.unchecked.zetMetricProgrammableGetParamValueInfoExp(hMetricProgrammable, parameterOrdinal, c_pValueInfoCount, pValueInfo)
        if r:
            self.expect(r, "zetMetricProgrammableGetParamValueInfoExp")
        return T.zet_metric_programmable_param_value_info_exp_t.views(pValueInfo, min(pValueInfoCount, c_pValueInfoCount[0]))

    def zetMetricCreateFromProgrammableExp2(self, hMetricProgrammable, pParameterValues, pName, pDescription):
        if hMetricProgrammable not in self.handles:
            self.stranger("zetMetricCreateFromProgrammableExp2", "hMetricProgrammable", hMetricProgrammable)
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
        return self.own_all(unpack(phMetricHandles, n))

    def zetMetricCreateFromProgrammableExp(self, hMetricProgrammable, pParameterValues, pName, pDescription):
        if hMetricProgrammable not in self.handles:
            self.stranger("zetMetricCreateFromProgrammableExp", "hMetricProgrammable", hMetricProgrammable)
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
        return self.own_all(unpack(phMetricHandles, n))

    def zetDeviceCreateMetricGroupsFromMetricsExp(self, hDevice, phMetrics, pMetricGroupNamePrefix, pDescription):
        if hDevice not in self.handles:
            self.stranger("zetDeviceCreateMetricGroupsFromMetricsExp", "hDevice", hDevice)
        c_phMetrics, metricCount = array("zet_metric_handle_t[]", phMetrics)
        c_pMetricGroupNamePrefix = text(pMetricGroupNamePrefix)
        c_pDescription = text(pDescription)
        pMetricGroupCount = new("uint32_t *")
        if not self.handles.issuperset(phMetrics):
            self.strangers("zetDeviceCreateMetricGroupsFromMetricsExp", "phMetrics", phMetrics)
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
        return self.own_all(unpack(phMetricGroup, n))

    def zetMetricGroupCreateExp(self, hDevice, pName, pDescription, samplingType):
        if hDevice not in self.handles:
            self.stranger("zetMetricGroupCreateExp", "hDevice", hDevice)
        c_pName = text(pName)
        c_pDescription = text(pDescription)
        phMetricGroup = new("zet_metric_group_handle_t *")
        r = self.unchecked.zetMetricGroupCreateExp(hDevice, c_pName, c_pDescription, samplingType, phMetricGroup)
        if r:
            self.expect(r, "zetMetricGroupCreateExp")
        phMetricGroup = phMetricGroup[0]
        if not phMetricGroup:
            self.null_result("zetMetricGroupCreateExp")
        self.handles.add(phMetricGroup)
        return phMetricGroup

    def zetMetricGroupAddMetricExp(self, hMetricGroup, hMetric):
        if hMetricGroup not in self.handles:
            self.stranger("zetMetricGroupAddMetricExp", "hMetricGroup", hMetricGroup)
        if hMetric not in self.handles:
            self.stranger("zetMetricGroupAddMetricExp", "hMetric", hMetric)
        pErrorStringSize = new("size_t *", 4096)
        pErrorString = new("char[]", 4096)
        r = self.unchecked.zetMetricGroupAddMetricExp(hMetricGroup, hMetric, pErrorStringSize, pErrorString)
        return self.check(r, "zetMetricGroupAddMetricExp", string(pErrorString)) if r else self.success

    def zetMetricGroupRemoveMetricExp(self, hMetricGroup, hMetric):
        if hMetricGroup not in self.handles:
            self.stranger("zetMetricGroupRemoveMetricExp", "hMetricGroup", hMetricGroup)
        if hMetric not in self.handles:
            self.stranger("zetMetricGroupRemoveMetricExp", "hMetric", hMetric)
        r = self.unchecked.zetMetricGroupRemoveMetricExp(hMetricGroup, hMetric)
        return self.check(r, "zetMetricGroupRemoveMetricExp") if r else self.success

    def zetMetricGroupCloseExp(self, hMetricGroup):
        if hMetricGroup not in self.handles:
            self.stranger("zetMetricGroupCloseExp", "hMetricGroup", hMetricGroup)
        r = self.unchecked.zetMetricGroupCloseExp(hMetricGroup)
        return self.check(r, "zetMetricGroupCloseExp") if r else self.success

    def zetMetricGroupDestroyExp(self, hMetricGroup):
        if hMetricGroup not in self.handles:
            self.stranger("zetMetricGroupDestroyExp", "hMetricGroup", hMetricGroup)
        r = self.unchecked.zetMetricGroupDestroyExp(hMetricGroup)
        return self.check(r, "zetMetricGroupDestroyExp") if r else self.success

    def zetMetricDestroyExp(self, hMetric):
        if hMetric not in self.handles:
            self.stranger("zetMetricDestroyExp", "hMetric", hMetric)
        r = self.unchecked.zetMetricDestroyExp(hMetric)
        return self.check(r, "zetMetricDestroyExp") if r else self.success

    def zetDeviceEnableMetricsExp(self, hDevice):
        if hDevice not in self.handles:
            self.stranger("zetDeviceEnableMetricsExp", "hDevice", hDevice)
        r = self.unchecked.zetDeviceEnableMetricsExp(hDevice)
        return self.check(r, "zetDeviceEnableMetricsExp") if r else self.success

    def zetDeviceDisableMetricsExp(self, hDevice):
        if hDevice not in self.handles:
            self.stranger("zetDeviceDisableMetricsExp", "hDevice", hDevice)
        r = self.unchecked.zetDeviceDisableMetricsExp(hDevice)
        return self.check(r, "zetDeviceDisableMetricsExp") if r else self.success

    def zetMetricTracerCreateExp(self, hContext, hDevice, phMetricGroups, desc, hNotificationEvent=None):
        if hContext not in self.handles:
            self.stranger("zetMetricTracerCreateExp", "hContext", hContext)
        if hDevice not in self.handles:
            self.stranger("zetMetricTracerCreateExp", "hDevice", hDevice)
        if hNotificationEvent and hNotificationEvent not in self.handles:
            self.stranger("zetMetricTracerCreateExp", "hNotificationEvent", hNotificationEvent)
        c_phMetricGroups, metricGroupCount = array("zet_metric_group_handle_t[]", phMetricGroups)
        c_desc = struct(desc)
        phMetricTracer = new("zet_metric_tracer_exp_handle_t *")
        if not self.handles.issuperset(phMetricGroups):
            self.strangers("zetMetricTracerCreateExp", "phMetricGroups", phMetricGroups)
        r = self.unchecked.zetMetricTracerCreateExp(hContext, hDevice, metricGroupCount, c_phMetricGroups, c_desc, hNotificationEvent or NULL, phMetricTracer)
        if r:
            self.expect(r, "zetMetricTracerCreateExp")
        phMetricTracer = phMetricTracer[0]
        if not phMetricTracer:
            self.null_result("zetMetricTracerCreateExp")
        self.handles.add(phMetricTracer)
        return phMetricTracer

    def zetMetricTracerDestroyExp(self, hMetricTracer):
        if hMetricTracer not in self.handles:
            self.stranger("zetMetricTracerDestroyExp", "hMetricTracer", hMetricTracer)
        r = self.unchecked.zetMetricTracerDestroyExp(hMetricTracer)
        return self.check(r, "zetMetricTracerDestroyExp") if r else self.success

    def zetMetricTracerEnableExp(self, hMetricTracer, synchronous):
        if hMetricTracer not in self.handles:
            self.stranger("zetMetricTracerEnableExp", "hMetricTracer", hMetricTracer)
        r = self.unchecked.zetMetricTracerEnableExp(hMetricTracer, synchronous)
        return self.check(r, "zetMetricTracerEnableExp") if r else self.success

    def zetMetricTracerDisableExp(self, hMetricTracer, synchronous):
        if hMetricTracer not in self.handles:
            self.stranger("zetMetricTracerDisableExp", "hMetricTracer", hMetricTracer)
        r = self.unchecked.zetMetricTracerDisableExp(hMetricTracer, synchronous)
        return self.check(r, "zetMetricTracerDisableExp") if r else self.success

    def zetMetricTracerReadDataExp(self, hMetricTracer):
        if hMetricTracer not in self.handles:
            self.stranger("zetMetricTracerReadDataExp", "hMetricTracer", hMetricTracer)
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
        if hMetricTracer not in self.handles:
            self.stranger("zetMetricDecoderCreateExp", "hMetricTracer", hMetricTracer)
        phMetricDecoder = new("zet_metric_decoder_exp_handle_t *")
        r = self.unchecked.zetMetricDecoderCreateExp(hMetricTracer, phMetricDecoder)
        if r:
            self.expect(r, "zetMetricDecoderCreateExp")
        phMetricDecoder = phMetricDecoder[0]
        if not phMetricDecoder:
            self.null_result("zetMetricDecoderCreateExp")
        self.handles.add(phMetricDecoder)
        return phMetricDecoder

    def zetMetricDecoderDestroyExp(self, phMetricDecoder):
        if phMetricDecoder not in self.handles:
            self.stranger("zetMetricDecoderDestroyExp", "phMetricDecoder", phMetricDecoder)
        r = self.unchecked.zetMetricDecoderDestroyExp(phMetricDecoder)
        return self.check(r, "zetMetricDecoderDestroyExp") if r else self.success

    def zetMetricDecoderGetDecodableMetricsExp(self, hMetricDecoder):
        if hMetricDecoder not in self.handles:
            self.stranger("zetMetricDecoderGetDecodableMetricsExp", "hMetricDecoder", hMetricDecoder)
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
        return self.own_all(unpack(phMetrics, n))

    def zetMetricTracerDecodeExp(self, phMetricDecoder, pRawData, phMetrics):
        if phMetricDecoder not in self.handles:
            self.stranger("zetMetricTracerDecodeExp", "phMetricDecoder", phMetricDecoder)
        c_pRawData, pRawDataSize = NOTHING if pRawData is None or not len(pRawData) else data(pRawData)
        c_phMetrics, metricsCount = array("zet_metric_handle_t[]", phMetrics)
        pSetCount = new("uint32_t *")
        pMetricEntriesCount = new("uint32_t *")
        if not self.handles.issuperset(phMetrics):
            self.strangers("zetMetricTracerDecodeExp", "phMetrics", phMetrics)
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
        if hModule not in self.handles:
            self.stranger("zetModuleGetDebugInfo", "hModule", hModule)
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
        if hMetricGroup not in self.handles:
            self.stranger("zetMetricGroupCalculateMultipleMetricValuesExp", "hMetricGroup", hMetricGroup)
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
        if hKernel not in self.handles:
            self.stranger("zetKernelGetProfileInfo", "hKernel", hKernel)
        c_pProfileProperties = struct(pProfileProperties)
        r = self.unchecked.zetKernelGetProfileInfo(hKernel, c_pProfileProperties)
        return self.check(r, "zetKernelGetProfileInfo") if r else self.success

    def zetTracerExpCreate(self, hContext, desc):
        if hContext not in self.handles:
            self.stranger("zetTracerExpCreate", "hContext", hContext)
        c_desc = struct(desc)
        phTracer = new("zet_tracer_exp_handle_t *")
        r = self.unchecked.zetTracerExpCreate(hContext, c_desc, phTracer)
        if r:
            self.expect(r, "zetTracerExpCreate")
        phTracer = phTracer[0]
        if not phTracer:
            self.null_result("zetTracerExpCreate")
        self.handles.add(phTracer)
        return phTracer

    def zetTracerExpDestroy(self, hTracer):
        if hTracer not in self.handles:
            self.stranger("zetTracerExpDestroy", "hTracer", hTracer)
        r = self.unchecked.zetTracerExpDestroy(hTracer)
        if r:
            return self.check(r, "zetTracerExpDestroy")
        self.handles.discard(hTracer)
        return self.success

    def zetTracerExpSetPrologues(self, hTracer, pCoreCbs):
        if hTracer not in self.handles:
            self.stranger("zetTracerExpSetPrologues", "hTracer", hTracer)
        r = self.unchecked.zetTracerExpSetPrologues(hTracer, pCoreCbs)
        return self.check(r, "zetTracerExpSetPrologues") if r else self.success

    def zetTracerExpSetEpilogues(self, hTracer, pCoreCbs):
        if hTracer not in self.handles:
            self.stranger("zetTracerExpSetEpilogues", "hTracer", hTracer)
        r = self.unchecked.zetTracerExpSetEpilogues(hTracer, pCoreCbs)
        return self.check(r, "zetTracerExpSetEpilogues") if r else self.success

    def zetTracerExpSetEnabled(self, hTracer, enable):
        if hTracer not in self.handles:
            self.stranger("zetTracerExpSetEnabled", "hTracer", hTracer)
        r = self.unchecked.zetTracerExpSetEnabled(hTracer, enable)
        return self.check(r, "zetTracerExpSetEnabled") if r else self.success
