"""The functions of Level Zero Sysman. Written by `python -m codegen generate`; do not edit."""

from ..raw._arguments import (
    NOTHING, NULL, addresses, array, buffer, data, memory, out_struct, string, struct, structs,
    text, unpack, value,
)
from ..raw._functions import Functions
from ..raw._types import Types
from ._ze_cffi import ffi

__all__ = ["Zes"]

new = ffi.new
cast = ffi.cast
T = Types.of("ze")


class Zes(Functions):
    __slots__ = ()
    namespace = "zes"
    types = T

    def zesDeviceSetOverclockWaiver(self, hDevice):
        if hDevice not in self.handles:
            self.stranger("zesDeviceSetOverclockWaiver", "hDevice", hDevice)
        r = self.unchecked.zesDeviceSetOverclockWaiver(hDevice)
        return self.check(r, "zesDeviceSetOverclockWaiver") if r else self.success

    def zesDeviceGetOverclockDomains(self, hDevice):
        if hDevice not in self.handles:
            self.stranger("zesDeviceGetOverclockDomains", "hDevice", hDevice)
        pOverclockDomains = new("uint32_t *")
        r = self.unchecked.zesDeviceGetOverclockDomains(hDevice, pOverclockDomains)
        if r:
            self.expect(r, "zesDeviceGetOverclockDomains")
        return pOverclockDomains[0]

    def zesDeviceGetOverclockControls(self, hDevice, domainType):
        if hDevice not in self.handles:
            self.stranger("zesDeviceGetOverclockControls", "hDevice", hDevice)
        pAvailableControls = new("uint32_t *")
        r = self.unchecked.zesDeviceGetOverclockControls(hDevice, domainType, pAvailableControls)
        if r:
            self.expect(r, "zesDeviceGetOverclockControls")
        return pAvailableControls[0]

    def zesDeviceResetOverclockSettings(self, hDevice, onShippedState):
        if hDevice not in self.handles:
            self.stranger("zesDeviceResetOverclockSettings", "hDevice", hDevice)
        r = self.unchecked.zesDeviceResetOverclockSettings(hDevice, onShippedState)
        return self.check(r, "zesDeviceResetOverclockSettings") if r else self.success

    def zesDeviceReadOverclockState(self, hDevice):
        if hDevice not in self.handles:
            self.stranger("zesDeviceReadOverclockState", "hDevice", hDevice)
        pOverclockMode = new("zes_overclock_mode_t *")
        pWaiverSetting = new("ze_bool_t *")
        pOverclockState = new("ze_bool_t *")
        pPendingAction = new("zes_pending_action_t *")
        pPendingReset = new("ze_bool_t *")
        r = self.unchecked.zesDeviceReadOverclockState(hDevice, pOverclockMode, pWaiverSetting, pOverclockState, pPendingAction, pPendingReset)
        if r:
            self.expect(r, "zesDeviceReadOverclockState")
        return T.zes_overclock_mode_t(pOverclockMode[0]), bool(pWaiverSetting[0]), bool(pOverclockState[0]), T.zes_pending_action_t(pPendingAction[0]), bool(pPendingReset[0])

    def zesDeviceEnumOverclockDomains(self, hDevice):
        if hDevice not in self.handles:
            self.stranger("zesDeviceEnumOverclockDomains", "hDevice", hDevice)
        pCount = new("uint32_t *")
        f = self.unchecked.zesDeviceEnumOverclockDomains
        r = f(hDevice, pCount, NULL)
        if r:
            self.expect(r, "zesDeviceEnumOverclockDomains")
        n = pCount[0]
        phDomainHandle = new("zes_overclock_handle_t[]", n)
        if n:
            r = f(hDevice, pCount, phDomainHandle)
            if r:
                self.expect(r, "zesDeviceEnumOverclockDomains")
            n = min(n, pCount[0])
        return self.own_all(unpack(phDomainHandle, n))

    def zesOverclockGetDomainProperties(self, hDomainHandle, pDomainProperties=None):
        if hDomainHandle not in self.handles:
            self.stranger("zesOverclockGetDomainProperties", "hDomainHandle", hDomainHandle)
        pDomainProperties = out_struct(T.zes_overclock_properties_t, pDomainProperties)
        r = self.unchecked.zesOverclockGetDomainProperties(hDomainHandle, pDomainProperties.cdata)
        if r:
            self.expect(r, "zesOverclockGetDomainProperties")
        return pDomainProperties

    def zesOverclockGetDomainVFProperties(self, hDomainHandle, pVFProperties=None):
        if hDomainHandle not in self.handles:
            self.stranger("zesOverclockGetDomainVFProperties", "hDomainHandle", hDomainHandle)
        pVFProperties = out_struct(T.zes_vf_property_t, pVFProperties)
        r = self.unchecked.zesOverclockGetDomainVFProperties(hDomainHandle, pVFProperties.cdata)
        if r:
            self.expect(r, "zesOverclockGetDomainVFProperties")
        return pVFProperties

    def zesOverclockGetDomainControlProperties(self, hDomainHandle, DomainControl, pControlProperties=None):
        if hDomainHandle not in self.handles:
            self.stranger("zesOverclockGetDomainControlProperties", "hDomainHandle", hDomainHandle)
        pControlProperties = out_struct(T.zes_control_property_t, pControlProperties)
        r = self.unchecked.zesOverclockGetDomainControlProperties(hDomainHandle, DomainControl, pControlProperties.cdata)
        if r:
            self.expect(r, "zesOverclockGetDomainControlProperties")
        return pControlProperties

    def zesOverclockGetControlCurrentValue(self, hDomainHandle, DomainControl):
        if hDomainHandle not in self.handles:
            self.stranger("zesOverclockGetControlCurrentValue", "hDomainHandle", hDomainHandle)
        pValue = new("double *")
        r = self.unchecked.zesOverclockGetControlCurrentValue(hDomainHandle, DomainControl, pValue)
        if r:
            self.expect(r, "zesOverclockGetControlCurrentValue")
        return pValue[0]

    def zesOverclockGetControlPendingValue(self, hDomainHandle, DomainControl):
        if hDomainHandle not in self.handles:
            self.stranger("zesOverclockGetControlPendingValue", "hDomainHandle", hDomainHandle)
        pValue = new("double *")
        r = self.unchecked.zesOverclockGetControlPendingValue(hDomainHandle, DomainControl, pValue)
        if r:
            self.expect(r, "zesOverclockGetControlPendingValue")
        return pValue[0]

    def zesOverclockSetControlUserValue(self, hDomainHandle, DomainControl, pValue):
        if hDomainHandle not in self.handles:
            self.stranger("zesOverclockSetControlUserValue", "hDomainHandle", hDomainHandle)
        pPendingAction = new("zes_pending_action_t *")
        r = self.unchecked.zesOverclockSetControlUserValue(hDomainHandle, DomainControl, pValue, pPendingAction)
        if r:
            self.expect(r, "zesOverclockSetControlUserValue")
        return T.zes_pending_action_t(pPendingAction[0])

    def zesOverclockGetControlState(self, hDomainHandle, DomainControl):
        if hDomainHandle not in self.handles:
            self.stranger("zesOverclockGetControlState", "hDomainHandle", hDomainHandle)
        pControlState = new("zes_control_state_t *")
        pPendingAction = new("zes_pending_action_t *")
        r = self.unchecked.zesOverclockGetControlState(hDomainHandle, DomainControl, pControlState, pPendingAction)
        if r:
            self.expect(r, "zesOverclockGetControlState")
        return T.zes_control_state_t(pControlState[0]), T.zes_pending_action_t(pPendingAction[0])

    def zesOverclockGetVFPointValues(self, hDomainHandle, VFType, VFArrayType, PointIndex):
        if hDomainHandle not in self.handles:
            self.stranger("zesOverclockGetVFPointValues", "hDomainHandle", hDomainHandle)
        PointValue = new("uint32_t *")
        r = self.unchecked.zesOverclockGetVFPointValues(hDomainHandle, VFType, VFArrayType, PointIndex, PointValue)
        if r:
            self.expect(r, "zesOverclockGetVFPointValues")
        return PointValue[0]

    def zesOverclockSetVFPointValues(self, hDomainHandle, VFType, PointIndex, PointValue):
        if hDomainHandle not in self.handles:
            self.stranger("zesOverclockSetVFPointValues", "hDomainHandle", hDomainHandle)
        r = self.unchecked.zesOverclockSetVFPointValues(hDomainHandle, VFType, PointIndex, PointValue)
        return self.check(r, "zesOverclockSetVFPointValues") if r else self.success

    def zesDeviceGet(self, hDriver):
        if hDriver not in self.handles:
            self.stranger("zesDeviceGet", "hDriver", hDriver)
        pCount = new("uint32_t *")
        f = self.unchecked.zesDeviceGet
        r = f(hDriver, pCount, NULL)
        if r:
            self.expect(r, "zesDeviceGet")
        n = pCount[0]
        phDevices = new("zes_device_handle_t[]", n)
        if n:
            r = f(hDriver, pCount, phDevices)
            if r:
                self.expect(r, "zesDeviceGet")
            n = min(n, pCount[0])
        return self.own_all(unpack(phDevices, n))

    def zesDeviceGetProperties(self, hDevice, pProperties=None):
        if hDevice not in self.handles:
            self.stranger("zesDeviceGetProperties", "hDevice", hDevice)
        pProperties = out_struct(T.zes_device_properties_t, pProperties)
        r = self.unchecked.zesDeviceGetProperties(hDevice, pProperties.cdata)
        if r:
            self.expect(r, "zesDeviceGetProperties")
        return pProperties

    def zesDeviceGetState(self, hDevice, pState=None):
        if hDevice not in self.handles:
            self.stranger("zesDeviceGetState", "hDevice", hDevice)
        pState = out_struct(T.zes_device_state_t, pState)
        r = self.unchecked.zesDeviceGetState(hDevice, pState.cdata)
        if r:
            self.expect(r, "zesDeviceGetState")
        return pState

    def zesDeviceReset(self, hDevice, force):
        if hDevice not in self.handles:
            self.stranger("zesDeviceReset", "hDevice", hDevice)
        r = self.unchecked.zesDeviceReset(hDevice, force)
        return self.check(r, "zesDeviceReset") if r else self.success

    def zesDeviceResetExt(self, hDevice, pProperties):
        if hDevice not in self.handles:
            self.stranger("zesDeviceResetExt", "hDevice", hDevice)
        c_pProperties = struct(pProperties)
        r = self.unchecked.zesDeviceResetExt(hDevice, c_pProperties)
        return self.check(r, "zesDeviceResetExt") if r else self.success

    def zesDeviceProcessesGetState(self, hDevice, pProcesses=None):
        if hDevice not in self.handles:
            self.stranger("zesDeviceProcessesGetState", "hDevice", hDevice)
        pCount = new("uint32_t *")
        f = self.unchecked.zesDeviceProcessesGetState
        if pProcesses is None:
            r = f(hDevice, pCount, NULL)
            if r:
                self.expect(r, "zesDeviceProcessesGetState")
            n = pCount[0] + 16
            pCount[0] = n
            c_pProcesses = T.zes_process_state_t.array(n)
        else:
            c_pProcesses, n = structs(T.zes_process_state_t, pProcesses)
            pCount[0] = n
        if n:
            r = f(hDevice, pCount, c_pProcesses)
            if r:
                self.expect(r, "zesDeviceProcessesGetState")
            n = min(n, pCount[0])
        return T.zes_process_state_t.views(c_pProcesses, n, pProcesses)

    def zesDevicePciGetProperties(self, hDevice, pProperties=None):
        if hDevice not in self.handles:
            self.stranger("zesDevicePciGetProperties", "hDevice", hDevice)
        pProperties = out_struct(T.zes_pci_properties_t, pProperties)
        r = self.unchecked.zesDevicePciGetProperties(hDevice, pProperties.cdata)
        if r:
            self.expect(r, "zesDevicePciGetProperties")
        return pProperties

    def zesDevicePciGetState(self, hDevice, pState=None):
        if hDevice not in self.handles:
            self.stranger("zesDevicePciGetState", "hDevice", hDevice)
        pState = out_struct(T.zes_pci_state_t, pState)
        r = self.unchecked.zesDevicePciGetState(hDevice, pState.cdata)
        if r:
            self.expect(r, "zesDevicePciGetState")
        return pState

    def zesDevicePciGetBars(self, hDevice, pProperties=None):
        if hDevice not in self.handles:
            self.stranger("zesDevicePciGetBars", "hDevice", hDevice)
        pCount = new("uint32_t *")
        f = self.unchecked.zesDevicePciGetBars
        if pProperties is None:
            r = f(hDevice, pCount, NULL)
            if r:
                self.expect(r, "zesDevicePciGetBars")
            n = pCount[0]
            c_pProperties = T.zes_pci_bar_properties_t.array(n)
        else:
            c_pProperties, n = structs(T.zes_pci_bar_properties_t, pProperties)
            pCount[0] = n
        if n:
            r = f(hDevice, pCount, c_pProperties)
            if r:
                self.expect(r, "zesDevicePciGetBars")
            n = min(n, pCount[0])
        return T.zes_pci_bar_properties_t.views(c_pProperties, n, pProperties)

    def zesDevicePciGetStats(self, hDevice, pStats=None):
        if hDevice not in self.handles:
            self.stranger("zesDevicePciGetStats", "hDevice", hDevice)
        pStats = out_struct(T.zes_pci_stats_t, pStats)
        r = self.unchecked.zesDevicePciGetStats(hDevice, pStats.cdata)
        if r:
            self.expect(r, "zesDevicePciGetStats")
        return pStats

    def zesDeviceEnumDiagnosticTestSuites(self, hDevice):
        if hDevice not in self.handles:
            self.stranger("zesDeviceEnumDiagnosticTestSuites", "hDevice", hDevice)
        pCount = new("uint32_t *")
        f = self.unchecked.zesDeviceEnumDiagnosticTestSuites
        r = f(hDevice, pCount, NULL)
        if r:
            self.expect(r, "zesDeviceEnumDiagnosticTestSuites")
        n = pCount[0]
        phDiagnostics = new("zes_diag_handle_t[]", n)
        if n:
            r = f(hDevice, pCount, phDiagnostics)
            if r:
                self.expect(r, "zesDeviceEnumDiagnosticTestSuites")
            n = min(n, pCount[0])
        return self.own_all(unpack(phDiagnostics, n))

    def zesDiagnosticsGetProperties(self, hDiagnostics, pProperties=None):
        if hDiagnostics not in self.handles:
            self.stranger("zesDiagnosticsGetProperties", "hDiagnostics", hDiagnostics)
        pProperties = out_struct(T.zes_diag_properties_t, pProperties)
        r = self.unchecked.zesDiagnosticsGetProperties(hDiagnostics, pProperties.cdata)
        if r:
            self.expect(r, "zesDiagnosticsGetProperties")
        return pProperties

    def zesDiagnosticsGetTests(self, hDiagnostics):
        if hDiagnostics not in self.handles:
            self.stranger("zesDiagnosticsGetTests", "hDiagnostics", hDiagnostics)
        pCount = new("uint32_t *")
        f = self.unchecked.zesDiagnosticsGetTests
        r = f(hDiagnostics, pCount, NULL)
        if r:
            self.expect(r, "zesDiagnosticsGetTests")
        n = pCount[0]
        pTests = T.zes_diag_test_t.array(n)
        if n:
            r = f(hDiagnostics, pCount, pTests)
            if r:
                self.expect(r, "zesDiagnosticsGetTests")
            n = min(n, pCount[0])
        return T.zes_diag_test_t.views(pTests, n)

    def zesDiagnosticsRunTests(self, hDiagnostics, startIndex, endIndex):
        if hDiagnostics not in self.handles:
            self.stranger("zesDiagnosticsRunTests", "hDiagnostics", hDiagnostics)
        pResult = new("zes_diag_result_t *")
        r = self.unchecked.zesDiagnosticsRunTests(hDiagnostics, startIndex, endIndex, pResult)
        if r:
            self.expect(r, "zesDiagnosticsRunTests")
        return T.zes_diag_result_t(pResult[0])

    def zesInit(self, flags):
        r = self.unchecked.zesInit(flags)
        return self.check(r, "zesInit") if r else self.success

    def zesDriverGet(self):
        pCount = new("uint32_t *")
        f = self.unchecked.zesDriverGet
        r = f(pCount, NULL)
        if r:
            self.expect(r, "zesDriverGet")
        n = pCount[0]
        phDrivers = new("zes_driver_handle_t[]", n)
        if n:
            r = f(pCount, phDrivers)
            if r:
                self.expect(r, "zesDriverGet")
            n = min(n, pCount[0])
        return self.own_all(unpack(phDrivers, n))

    def zesDriverGetExtensionProperties(self, hDriver):
        if hDriver not in self.handles:
            self.stranger("zesDriverGetExtensionProperties", "hDriver", hDriver)
        pCount = new("uint32_t *")
        f = self.unchecked.zesDriverGetExtensionProperties
        r = f(hDriver, pCount, NULL)
        if r:
            self.expect(r, "zesDriverGetExtensionProperties")
        n = pCount[0]
        pExtensionProperties = T.zes_driver_extension_properties_t.array(n)
        if n:
            r = f(hDriver, pCount, pExtensionProperties)
            if r:
                self.expect(r, "zesDriverGetExtensionProperties")
            n = min(n, pCount[0])
        return T.zes_driver_extension_properties_t.views(pExtensionProperties, n)

    def zesDriverGetExtensionFunctionAddress(self, hDriver, name):
        if hDriver not in self.handles:
            self.stranger("zesDriverGetExtensionFunctionAddress", "hDriver", hDriver)
        c_name = text(name)
        ppFunctionAddress = new("void **")
        r = self.unchecked.zesDriverGetExtensionFunctionAddress(hDriver, c_name, ppFunctionAddress)
        if r:
            self.expect(r, "zesDriverGetExtensionFunctionAddress")
        ppFunctionAddress = ppFunctionAddress[0]
        if not ppFunctionAddress:
            self.null_result("zesDriverGetExtensionFunctionAddress")
        return ppFunctionAddress

    def zesDeviceEccAvailable(self, hDevice):
        if hDevice not in self.handles:
            self.stranger("zesDeviceEccAvailable", "hDevice", hDevice)
        pAvailable = new("ze_bool_t *")
        r = self.unchecked.zesDeviceEccAvailable(hDevice, pAvailable)
        if r:
            self.expect(r, "zesDeviceEccAvailable")
        return bool(pAvailable[0])

    def zesDeviceEccConfigurable(self, hDevice):
        if hDevice not in self.handles:
            self.stranger("zesDeviceEccConfigurable", "hDevice", hDevice)
        pConfigurable = new("ze_bool_t *")
        r = self.unchecked.zesDeviceEccConfigurable(hDevice, pConfigurable)
        if r:
            self.expect(r, "zesDeviceEccConfigurable")
        return bool(pConfigurable[0])

    def zesDeviceGetEccState(self, hDevice, pState=None):
        if hDevice not in self.handles:
            self.stranger("zesDeviceGetEccState", "hDevice", hDevice)
        pState = out_struct(T.zes_device_ecc_properties_t, pState)
        r = self.unchecked.zesDeviceGetEccState(hDevice, pState.cdata)
        if r:
            self.expect(r, "zesDeviceGetEccState")
        return pState

    def zesDeviceSetEccState(self, hDevice, newState, pState=None):
        if hDevice not in self.handles:
            self.stranger("zesDeviceSetEccState", "hDevice", hDevice)
        c_newState = struct(newState)
        pState = out_struct(T.zes_device_ecc_properties_t, pState)
        r = self.unchecked.zesDeviceSetEccState(hDevice, c_newState, pState.cdata)
        if r:
            r = self.check(r, "zesDeviceSetEccState")
        return r or self.success, pState

    def zesDeviceEnumEngineGroups(self, hDevice):
        if hDevice not in self.handles:
            self.stranger("zesDeviceEnumEngineGroups", "hDevice", hDevice)
        pCount = new("uint32_t *")
        f = self.unchecked.zesDeviceEnumEngineGroups
        r = f(hDevice, pCount, NULL)
        if r:
            self.expect(r, "zesDeviceEnumEngineGroups")
        n = pCount[0]
        phEngine = new("zes_engine_handle_t[]", n)
        if n:
            r = f(hDevice, pCount, phEngine)
            if r:
                self.expect(r, "zesDeviceEnumEngineGroups")
            n = min(n, pCount[0])
        return self.own_all(unpack(phEngine, n))

    def zesEngineGetProperties(self, hEngine, pProperties=None):
        if hEngine not in self.handles:
            self.stranger("zesEngineGetProperties", "hEngine", hEngine)
        pProperties = out_struct(T.zes_engine_properties_t, pProperties)
        r = self.unchecked.zesEngineGetProperties(hEngine, pProperties.cdata)
        if r:
            self.expect(r, "zesEngineGetProperties")
        return pProperties

    def zesEngineGetActivity(self, hEngine, pStats=None):
        if hEngine not in self.handles:
            self.stranger("zesEngineGetActivity", "hEngine", hEngine)
        pStats = out_struct(T.zes_engine_stats_t, pStats)
        r = self.unchecked.zesEngineGetActivity(hEngine, pStats.cdata)
        if r:
            self.expect(r, "zesEngineGetActivity")
        return pStats

    def zesEngineGetActivityExt(self, hEngine):
        if hEngine not in self.handles:
            self.stranger("zesEngineGetActivityExt", "hEngine", hEngine)
        pCount = new("uint32_t *")
        f = self.unchecked.zesEngineGetActivityExt
        r = f(hEngine, pCount, NULL)
        if r:
            self.expect(r, "zesEngineGetActivityExt")
        n = pCount[0]
        pStats = T.zes_engine_stats_t.array(n)
        if n:
            r = f(hEngine, pCount, pStats)
            if r:
                self.expect(r, "zesEngineGetActivityExt")
            n = min(n, pCount[0])
        return T.zes_engine_stats_t.views(pStats, n)

    def zesDeviceEventRegister(self, hDevice, events):
        if hDevice not in self.handles:
            self.stranger("zesDeviceEventRegister", "hDevice", hDevice)
        r = self.unchecked.zesDeviceEventRegister(hDevice, events)
        return self.check(r, "zesDeviceEventRegister") if r else self.success

    def zesDriverEventListen(self, hDriver, timeout, phDevices):
        if hDriver not in self.handles:
            self.stranger("zesDriverEventListen", "hDriver", hDriver)
        c_phDevices, count = array("zes_device_handle_t[]", phDevices)
        pNumDeviceEvents = new("uint32_t *")
        pEvents = new("zes_event_type_flags_t[]", count)
        if not self.handles.issuperset(phDevices):
            self.strangers("zesDriverEventListen", "phDevices", phDevices)
        r = self.unchecked.zesDriverEventListen(hDriver, timeout, count, c_phDevices, pNumDeviceEvents, pEvents)
        if r:
            r = self.check(r, "zesDriverEventListen")
        return r or self.success, pNumDeviceEvents[0], [T.zes_event_type_flags_t(v) for v in unpack(pEvents, count)]

    def zesDriverEventListenEx(self, hDriver, timeout, phDevices):
        if hDriver not in self.handles:
            self.stranger("zesDriverEventListenEx", "hDriver", hDriver)
        c_phDevices, count = array("zes_device_handle_t[]", phDevices)
        pNumDeviceEvents = new("uint32_t *")
        pEvents = new("zes_event_type_flags_t[]", count)
        if not self.handles.issuperset(phDevices):
            self.strangers("zesDriverEventListenEx", "phDevices", phDevices)
        r = self.unchecked.zesDriverEventListenEx(hDriver, timeout, count, c_phDevices, pNumDeviceEvents, pEvents)
        if r:
            r = self.check(r, "zesDriverEventListenEx")
        return r or self.success, pNumDeviceEvents[0], [T.zes_event_type_flags_t(v) for v in unpack(pEvents, count)]

    def zesDeviceEnumFabricPorts(self, hDevice):
        if hDevice not in self.handles:
            self.stranger("zesDeviceEnumFabricPorts", "hDevice", hDevice)
        pCount = new("uint32_t *")
        f = self.unchecked.zesDeviceEnumFabricPorts
        r = f(hDevice, pCount, NULL)
        if r:
            self.expect(r, "zesDeviceEnumFabricPorts")
        n = pCount[0]
        phPort = new("zes_fabric_port_handle_t[]", n)
        if n:
            r = f(hDevice, pCount, phPort)
            if r:
                self.expect(r, "zesDeviceEnumFabricPorts")
            n = min(n, pCount[0])
        return self.own_all(unpack(phPort, n))

    def zesFabricPortGetProperties(self, hPort, pProperties=None):
        if hPort not in self.handles:
            self.stranger("zesFabricPortGetProperties", "hPort", hPort)
        pProperties = out_struct(T.zes_fabric_port_properties_t, pProperties)
        r = self.unchecked.zesFabricPortGetProperties(hPort, pProperties.cdata)
        if r:
            self.expect(r, "zesFabricPortGetProperties")
        return pProperties

    def zesFabricPortGetLinkType(self, hPort, pLinkType=None):
        if hPort not in self.handles:
            self.stranger("zesFabricPortGetLinkType", "hPort", hPort)
        pLinkType = out_struct(T.zes_fabric_link_type_t, pLinkType)
        r = self.unchecked.zesFabricPortGetLinkType(hPort, pLinkType.cdata)
        if r:
            self.expect(r, "zesFabricPortGetLinkType")
        return pLinkType

    def zesFabricPortGetConfig(self, hPort, pConfig=None):
        if hPort not in self.handles:
            self.stranger("zesFabricPortGetConfig", "hPort", hPort)
        pConfig = out_struct(T.zes_fabric_port_config_t, pConfig)
        r = self.unchecked.zesFabricPortGetConfig(hPort, pConfig.cdata)
        if r:
            self.expect(r, "zesFabricPortGetConfig")
        return pConfig

    def zesFabricPortSetConfig(self, hPort, pConfig):
        if hPort not in self.handles:
            self.stranger("zesFabricPortSetConfig", "hPort", hPort)
        c_pConfig = struct(pConfig)
        r = self.unchecked.zesFabricPortSetConfig(hPort, c_pConfig)
        return self.check(r, "zesFabricPortSetConfig") if r else self.success

    def zesFabricPortGetState(self, hPort, pState=None):
        if hPort not in self.handles:
            self.stranger("zesFabricPortGetState", "hPort", hPort)
        pState = out_struct(T.zes_fabric_port_state_t, pState)
        r = self.unchecked.zesFabricPortGetState(hPort, pState.cdata)
        if r:
            self.expect(r, "zesFabricPortGetState")
        return pState

    def zesFabricPortGetThroughput(self, hPort, pThroughput=None):
        if hPort not in self.handles:
            self.stranger("zesFabricPortGetThroughput", "hPort", hPort)
        pThroughput = out_struct(T.zes_fabric_port_throughput_t, pThroughput)
        r = self.unchecked.zesFabricPortGetThroughput(hPort, pThroughput.cdata)
        if r:
            self.expect(r, "zesFabricPortGetThroughput")
        return pThroughput

    def zesFabricPortGetFabricErrorCounters(self, hPort, pErrors=None):
        if hPort not in self.handles:
            self.stranger("zesFabricPortGetFabricErrorCounters", "hPort", hPort)
        pErrors = out_struct(T.zes_fabric_port_error_counters_t, pErrors)
        r = self.unchecked.zesFabricPortGetFabricErrorCounters(hPort, pErrors.cdata)
        if r:
            self.expect(r, "zesFabricPortGetFabricErrorCounters")
        return pErrors

    def zesFabricPortGetMultiPortThroughput(self, hDevice, phPort):
        if hDevice not in self.handles:
            self.stranger("zesFabricPortGetMultiPortThroughput", "hDevice", hDevice)
        c_phPort, numPorts = array("zes_fabric_port_handle_t[]", phPort)
        pThroughput = T.zes_fabric_port_throughput_t.array(numPorts)
        c_pThroughput = T.zes_fabric_port_throughput_t.addresses(pThroughput, numPorts)
        if not self.handles.issuperset(phPort):
            self.strangers("zesFabricPortGetMultiPortThroughput", "phPort", phPort)
        r = self.unchecked.zesFabricPortGetMultiPortThroughput(hDevice, numPorts, c_phPort, c_pThroughput)
        if r:
            self.expect(r, "zesFabricPortGetMultiPortThroughput")
        return T.zes_fabric_port_throughput_t.views(pThroughput, numPorts)

    def zesDeviceEnumFans(self, hDevice):
        if hDevice not in self.handles:
            self.stranger("zesDeviceEnumFans", "hDevice", hDevice)
        pCount = new("uint32_t *")
        f = self.unchecked.zesDeviceEnumFans
        r = f(hDevice, pCount, NULL)
        if r:
            self.expect(r, "zesDeviceEnumFans")
        n = pCount[0]
        phFan = new("zes_fan_handle_t[]", n)
        if n:
            r = f(hDevice, pCount, phFan)
            if r:
                self.expect(r, "zesDeviceEnumFans")
            n = min(n, pCount[0])
        return self.own_all(unpack(phFan, n))

    def zesFanGetProperties(self, hFan, pProperties=None):
        if hFan not in self.handles:
            self.stranger("zesFanGetProperties", "hFan", hFan)
        pProperties = out_struct(T.zes_fan_properties_t, pProperties)
        r = self.unchecked.zesFanGetProperties(hFan, pProperties.cdata)
        if r:
            self.expect(r, "zesFanGetProperties")
        return pProperties

    def zesFanGetConfig(self, hFan, pConfig=None):
        if hFan not in self.handles:
            self.stranger("zesFanGetConfig", "hFan", hFan)
        pConfig = out_struct(T.zes_fan_config_t, pConfig)
        r = self.unchecked.zesFanGetConfig(hFan, pConfig.cdata)
        if r:
            self.expect(r, "zesFanGetConfig")
        return pConfig

    def zesFanSetDefaultMode(self, hFan):
        if hFan not in self.handles:
            self.stranger("zesFanSetDefaultMode", "hFan", hFan)
        r = self.unchecked.zesFanSetDefaultMode(hFan)
        return self.check(r, "zesFanSetDefaultMode") if r else self.success

    def zesFanSetFixedSpeedMode(self, hFan, speed):
        if hFan not in self.handles:
            self.stranger("zesFanSetFixedSpeedMode", "hFan", hFan)
        c_speed = struct(speed)
        r = self.unchecked.zesFanSetFixedSpeedMode(hFan, c_speed)
        return self.check(r, "zesFanSetFixedSpeedMode") if r else self.success

    def zesFanSetSpeedTableMode(self, hFan, speedTable):
        if hFan not in self.handles:
            self.stranger("zesFanSetSpeedTableMode", "hFan", hFan)
        c_speedTable = struct(speedTable)
        r = self.unchecked.zesFanSetSpeedTableMode(hFan, c_speedTable)
        return self.check(r, "zesFanSetSpeedTableMode") if r else self.success

    def zesFanGetState(self, hFan, units):
        if hFan not in self.handles:
            self.stranger("zesFanGetState", "hFan", hFan)
        pSpeed = new("int32_t *")
        r = self.unchecked.zesFanGetState(hFan, units, pSpeed)
        if r:
            self.expect(r, "zesFanGetState")
        return pSpeed[0]

    def zesDeviceEnumFirmwares(self, hDevice):
        if hDevice not in self.handles:
            self.stranger("zesDeviceEnumFirmwares", "hDevice", hDevice)
        pCount = new("uint32_t *")
        f = self.unchecked.zesDeviceEnumFirmwares
        r = f(hDevice, pCount, NULL)
        if r:
            self.expect(r, "zesDeviceEnumFirmwares")
        n = pCount[0]
        phFirmware = new("zes_firmware_handle_t[]", n)
        if n:
            r = f(hDevice, pCount, phFirmware)
            if r:
                self.expect(r, "zesDeviceEnumFirmwares")
            n = min(n, pCount[0])
        return self.own_all(unpack(phFirmware, n))

    def zesFirmwareGetProperties(self, hFirmware, pProperties=None):
        if hFirmware not in self.handles:
            self.stranger("zesFirmwareGetProperties", "hFirmware", hFirmware)
        pProperties = out_struct(T.zes_firmware_properties_t, pProperties)
        r = self.unchecked.zesFirmwareGetProperties(hFirmware, pProperties.cdata)
        if r:
            self.expect(r, "zesFirmwareGetProperties")
        return pProperties

    def zesFirmwareFlash(self, hFirmware, pImage):
        if hFirmware not in self.handles:
            self.stranger("zesFirmwareFlash", "hFirmware", hFirmware)
        c_pImage, size = self.keep_data(hFirmware, pImage)
        r = self.unchecked.zesFirmwareFlash(hFirmware, c_pImage, size)
        return self.check(r, "zesFirmwareFlash") if r else self.success

    def zesFirmwareGetFlashProgress(self, hFirmware):
        if hFirmware not in self.handles:
            self.stranger("zesFirmwareGetFlashProgress", "hFirmware", hFirmware)
        pCompletionPercent = new("uint32_t *")
        r = self.unchecked.zesFirmwareGetFlashProgress(hFirmware, pCompletionPercent)
        if r:
            self.expect(r, "zesFirmwareGetFlashProgress")
        return pCompletionPercent[0]

    def zesFirmwareGetConsoleLogs(self, hFirmware):
        if hFirmware not in self.handles:
            self.stranger("zesFirmwareGetConsoleLogs", "hFirmware", hFirmware)
        pSize = new("size_t *")
        f = self.unchecked.zesFirmwareGetConsoleLogs
        r = f(hFirmware, pSize, NULL)
        if r:
            self.expect(r, "zesFirmwareGetConsoleLogs")
        n = pSize[0]
        pFirmwareLog = new("char[]", n)
        if n:
            r = f(hFirmware, pSize, pFirmwareLog)
            if r:
                self.expect(r, "zesFirmwareGetConsoleLogs")
            n = min(n, pSize[0])
        return string(pFirmwareLog)

    def zesFirmwareGetSecurityVersionExp(self, hFirmware):
        if hFirmware not in self.handles:
            self.stranger("zesFirmwareGetSecurityVersionExp", "hFirmware", hFirmware)
        pVersion = new("char[]", 64)
        r = self.unchecked.zesFirmwareGetSecurityVersionExp(hFirmware, pVersion)
        if r:
            self.expect(r, "zesFirmwareGetSecurityVersionExp")
        return string(pVersion)

    def zesFirmwareSetSecurityVersionExp(self, hFirmware):
        if hFirmware not in self.handles:
            self.stranger("zesFirmwareSetSecurityVersionExp", "hFirmware", hFirmware)
        r = self.unchecked.zesFirmwareSetSecurityVersionExp(hFirmware)
        return self.check(r, "zesFirmwareSetSecurityVersionExp") if r else self.success

    def zesDeviceEnumFrequencyDomains(self, hDevice):
        if hDevice not in self.handles:
            self.stranger("zesDeviceEnumFrequencyDomains", "hDevice", hDevice)
        pCount = new("uint32_t *")
        f = self.unchecked.zesDeviceEnumFrequencyDomains
        r = f(hDevice, pCount, NULL)
        if r:
            self.expect(r, "zesDeviceEnumFrequencyDomains")
        n = pCount[0]
        phFrequency = new("zes_freq_handle_t[]", n)
        if n:
            r = f(hDevice, pCount, phFrequency)
            if r:
                self.expect(r, "zesDeviceEnumFrequencyDomains")
            n = min(n, pCount[0])
        return self.own_all(unpack(phFrequency, n))

    def zesFrequencyGetProperties(self, hFrequency, pProperties=None):
        if hFrequency not in self.handles:
            self.stranger("zesFrequencyGetProperties", "hFrequency", hFrequency)
        pProperties = out_struct(T.zes_freq_properties_t, pProperties)
        r = self.unchecked.zesFrequencyGetProperties(hFrequency, pProperties.cdata)
        if r:
            self.expect(r, "zesFrequencyGetProperties")
        return pProperties

    def zesFrequencyGetAvailableClocks(self, hFrequency):
        if hFrequency not in self.handles:
            self.stranger("zesFrequencyGetAvailableClocks", "hFrequency", hFrequency)
        pCount = new("uint32_t *")
        f = self.unchecked.zesFrequencyGetAvailableClocks
        r = f(hFrequency, pCount, NULL)
        if r:
            self.expect(r, "zesFrequencyGetAvailableClocks")
        n = pCount[0]
        phFrequency = new("double[]", n)
        if n:
            r = f(hFrequency, pCount, phFrequency)
            if r:
                self.expect(r, "zesFrequencyGetAvailableClocks")
            n = min(n, pCount[0])
        return unpack(phFrequency, n)

    def zesFrequencyGetRange(self, hFrequency, pLimits=None):
        if hFrequency not in self.handles:
            self.stranger("zesFrequencyGetRange", "hFrequency", hFrequency)
        pLimits = out_struct(T.zes_freq_range_t, pLimits)
        r = self.unchecked.zesFrequencyGetRange(hFrequency, pLimits.cdata)
        if r:
            self.expect(r, "zesFrequencyGetRange")
        return pLimits

    def zesFrequencySetRange(self, hFrequency, pLimits):
        if hFrequency not in self.handles:
            self.stranger("zesFrequencySetRange", "hFrequency", hFrequency)
        c_pLimits = struct(pLimits)
        r = self.unchecked.zesFrequencySetRange(hFrequency, c_pLimits)
        return self.check(r, "zesFrequencySetRange") if r else self.success

    def zesFrequencyGetState(self, hFrequency, pState=None):
        if hFrequency not in self.handles:
            self.stranger("zesFrequencyGetState", "hFrequency", hFrequency)
        pState = out_struct(T.zes_freq_state_t, pState)
        r = self.unchecked.zesFrequencyGetState(hFrequency, pState.cdata)
        if r:
            self.expect(r, "zesFrequencyGetState")
        return pState

    def zesFrequencyGetThrottleTime(self, hFrequency, pThrottleTime=None):
        if hFrequency not in self.handles:
            self.stranger("zesFrequencyGetThrottleTime", "hFrequency", hFrequency)
        pThrottleTime = out_struct(T.zes_freq_throttle_time_t, pThrottleTime)
        r = self.unchecked.zesFrequencyGetThrottleTime(hFrequency, pThrottleTime.cdata)
        if r:
            self.expect(r, "zesFrequencyGetThrottleTime")
        return pThrottleTime

    def zesFrequencyOcGetCapabilities(self, hFrequency, pOcCapabilities=None):
        if hFrequency not in self.handles:
            self.stranger("zesFrequencyOcGetCapabilities", "hFrequency", hFrequency)
        pOcCapabilities = out_struct(T.zes_oc_capabilities_t, pOcCapabilities)
        r = self.unchecked.zesFrequencyOcGetCapabilities(hFrequency, pOcCapabilities.cdata)
        if r:
            self.expect(r, "zesFrequencyOcGetCapabilities")
        return pOcCapabilities

    def zesFrequencyOcGetFrequencyTarget(self, hFrequency):
        if hFrequency not in self.handles:
            self.stranger("zesFrequencyOcGetFrequencyTarget", "hFrequency", hFrequency)
        pCurrentOcFrequency = new("double *")
        r = self.unchecked.zesFrequencyOcGetFrequencyTarget(hFrequency, pCurrentOcFrequency)
        if r:
            self.expect(r, "zesFrequencyOcGetFrequencyTarget")
        return pCurrentOcFrequency[0]

    def zesFrequencyOcSetFrequencyTarget(self, hFrequency, CurrentOcFrequency):
        if hFrequency not in self.handles:
            self.stranger("zesFrequencyOcSetFrequencyTarget", "hFrequency", hFrequency)
        r = self.unchecked.zesFrequencyOcSetFrequencyTarget(hFrequency, CurrentOcFrequency)
        return self.check(r, "zesFrequencyOcSetFrequencyTarget") if r else self.success

    def zesFrequencyOcGetVoltageTarget(self, hFrequency):
        if hFrequency not in self.handles:
            self.stranger("zesFrequencyOcGetVoltageTarget", "hFrequency", hFrequency)
        pCurrentVoltageTarget = new("double *")
        pCurrentVoltageOffset = new("double *")
        r = self.unchecked.zesFrequencyOcGetVoltageTarget(hFrequency, pCurrentVoltageTarget, pCurrentVoltageOffset)
        if r:
            self.expect(r, "zesFrequencyOcGetVoltageTarget")
        return pCurrentVoltageTarget[0], pCurrentVoltageOffset[0]

    def zesFrequencyOcSetVoltageTarget(self, hFrequency, CurrentVoltageTarget, CurrentVoltageOffset):
        if hFrequency not in self.handles:
            self.stranger("zesFrequencyOcSetVoltageTarget", "hFrequency", hFrequency)
        r = self.unchecked.zesFrequencyOcSetVoltageTarget(hFrequency, CurrentVoltageTarget, CurrentVoltageOffset)
        return self.check(r, "zesFrequencyOcSetVoltageTarget") if r else self.success

    def zesFrequencyOcSetMode(self, hFrequency, CurrentOcMode):
        if hFrequency not in self.handles:
            self.stranger("zesFrequencyOcSetMode", "hFrequency", hFrequency)
        r = self.unchecked.zesFrequencyOcSetMode(hFrequency, CurrentOcMode)
        return self.check(r, "zesFrequencyOcSetMode") if r else self.success

    def zesFrequencyOcGetMode(self, hFrequency):
        if hFrequency not in self.handles:
            self.stranger("zesFrequencyOcGetMode", "hFrequency", hFrequency)
        pCurrentOcMode = new("zes_oc_mode_t *")
        r = self.unchecked.zesFrequencyOcGetMode(hFrequency, pCurrentOcMode)
        if r:
            self.expect(r, "zesFrequencyOcGetMode")
        return T.zes_oc_mode_t(pCurrentOcMode[0])

    def zesFrequencyOcGetIccMax(self, hFrequency):
        if hFrequency not in self.handles:
            self.stranger("zesFrequencyOcGetIccMax", "hFrequency", hFrequency)
        pOcIccMax = new("double *")
        r = self.unchecked.zesFrequencyOcGetIccMax(hFrequency, pOcIccMax)
        if r:
            self.expect(r, "zesFrequencyOcGetIccMax")
        return pOcIccMax[0]

    def zesFrequencyOcSetIccMax(self, hFrequency, ocIccMax):
        if hFrequency not in self.handles:
            self.stranger("zesFrequencyOcSetIccMax", "hFrequency", hFrequency)
        r = self.unchecked.zesFrequencyOcSetIccMax(hFrequency, ocIccMax)
        return self.check(r, "zesFrequencyOcSetIccMax") if r else self.success

    def zesFrequencyOcGetTjMax(self, hFrequency):
        if hFrequency not in self.handles:
            self.stranger("zesFrequencyOcGetTjMax", "hFrequency", hFrequency)
        pOcTjMax = new("double *")
        r = self.unchecked.zesFrequencyOcGetTjMax(hFrequency, pOcTjMax)
        if r:
            self.expect(r, "zesFrequencyOcGetTjMax")
        return pOcTjMax[0]

    def zesFrequencyOcSetTjMax(self, hFrequency, ocTjMax):
        if hFrequency not in self.handles:
            self.stranger("zesFrequencyOcSetTjMax", "hFrequency", hFrequency)
        r = self.unchecked.zesFrequencyOcSetTjMax(hFrequency, ocTjMax)
        return self.check(r, "zesFrequencyOcSetTjMax") if r else self.success

    def zesDeviceEnumLeds(self, hDevice):
        if hDevice not in self.handles:
            self.stranger("zesDeviceEnumLeds", "hDevice", hDevice)
        pCount = new("uint32_t *")
        f = self.unchecked.zesDeviceEnumLeds
        r = f(hDevice, pCount, NULL)
        if r:
            self.expect(r, "zesDeviceEnumLeds")
        n = pCount[0]
        phLed = new("zes_led_handle_t[]", n)
        if n:
            r = f(hDevice, pCount, phLed)
            if r:
                self.expect(r, "zesDeviceEnumLeds")
            n = min(n, pCount[0])
        return self.own_all(unpack(phLed, n))

    def zesLedGetProperties(self, hLed, pProperties=None):
        if hLed not in self.handles:
            self.stranger("zesLedGetProperties", "hLed", hLed)
        pProperties = out_struct(T.zes_led_properties_t, pProperties)
        r = self.unchecked.zesLedGetProperties(hLed, pProperties.cdata)
        if r:
            self.expect(r, "zesLedGetProperties")
        return pProperties

    def zesLedGetState(self, hLed, pState=None):
        if hLed not in self.handles:
            self.stranger("zesLedGetState", "hLed", hLed)
        pState = out_struct(T.zes_led_state_t, pState)
        r = self.unchecked.zesLedGetState(hLed, pState.cdata)
        if r:
            self.expect(r, "zesLedGetState")
        return pState

    def zesLedSetState(self, hLed, enable):
        if hLed not in self.handles:
            self.stranger("zesLedSetState", "hLed", hLed)
        r = self.unchecked.zesLedSetState(hLed, enable)
        return self.check(r, "zesLedSetState") if r else self.success

    def zesLedSetColor(self, hLed, pColor):
        if hLed not in self.handles:
            self.stranger("zesLedSetColor", "hLed", hLed)
        c_pColor = struct(pColor)
        r = self.unchecked.zesLedSetColor(hLed, c_pColor)
        return self.check(r, "zesLedSetColor") if r else self.success

    def zesDeviceEnumMemoryModules(self, hDevice):
        if hDevice not in self.handles:
            self.stranger("zesDeviceEnumMemoryModules", "hDevice", hDevice)
        pCount = new("uint32_t *")
        f = self.unchecked.zesDeviceEnumMemoryModules
        r = f(hDevice, pCount, NULL)
        if r:
            self.expect(r, "zesDeviceEnumMemoryModules")
        n = pCount[0]
        phMemory = new("zes_mem_handle_t[]", n)
        if n:
            r = f(hDevice, pCount, phMemory)
            if r:
                self.expect(r, "zesDeviceEnumMemoryModules")
            n = min(n, pCount[0])
        return self.own_all(unpack(phMemory, n))

    def zesMemoryGetProperties(self, hMemory, pProperties=None):
        if hMemory not in self.handles:
            self.stranger("zesMemoryGetProperties", "hMemory", hMemory)
        pProperties = out_struct(T.zes_mem_properties_t, pProperties)
        r = self.unchecked.zesMemoryGetProperties(hMemory, pProperties.cdata)
        if r:
            self.expect(r, "zesMemoryGetProperties")
        return pProperties

    def zesMemoryGetState(self, hMemory, pState=None):
        if hMemory not in self.handles:
            self.stranger("zesMemoryGetState", "hMemory", hMemory)
        pState = out_struct(T.zes_mem_state_t, pState)
        r = self.unchecked.zesMemoryGetState(hMemory, pState.cdata)
        if r:
            self.expect(r, "zesMemoryGetState")
        return pState

    def zesMemoryGetBandwidth(self, hMemory, pBandwidth=None):
        if hMemory not in self.handles:
            self.stranger("zesMemoryGetBandwidth", "hMemory", hMemory)
        pBandwidth = out_struct(T.zes_mem_bandwidth_t, pBandwidth)
        r = self.unchecked.zesMemoryGetBandwidth(hMemory, pBandwidth.cdata)
        if r:
            self.expect(r, "zesMemoryGetBandwidth")
        return pBandwidth

    def zesDevicePciLinkSpeedUpdateExt(self, hDevice, shouldDowngrade):
        if hDevice not in self.handles:
            self.stranger("zesDevicePciLinkSpeedUpdateExt", "hDevice", hDevice)
        pendingAction = new("zes_device_action_t *")
        r = self.unchecked.zesDevicePciLinkSpeedUpdateExt(hDevice, shouldDowngrade, pendingAction)
        if r:
            self.expect(r, "zesDevicePciLinkSpeedUpdateExt")
        return T.zes_device_action_t(pendingAction[0])

    def zesDeviceEnumPerformanceFactorDomains(self, hDevice):
        if hDevice not in self.handles:
            self.stranger("zesDeviceEnumPerformanceFactorDomains", "hDevice", hDevice)
        pCount = new("uint32_t *")
        f = self.unchecked.zesDeviceEnumPerformanceFactorDomains
        r = f(hDevice, pCount, NULL)
        if r:
            self.expect(r, "zesDeviceEnumPerformanceFactorDomains")
        n = pCount[0]
        phPerf = new("zes_perf_handle_t[]", n)
        if n:
            r = f(hDevice, pCount, phPerf)
            if r:
                self.expect(r, "zesDeviceEnumPerformanceFactorDomains")
            n = min(n, pCount[0])
        return self.own_all(unpack(phPerf, n))

    def zesPerformanceFactorGetProperties(self, hPerf, pProperties=None):
        if hPerf not in self.handles:
            self.stranger("zesPerformanceFactorGetProperties", "hPerf", hPerf)
        pProperties = out_struct(T.zes_perf_properties_t, pProperties)
        r = self.unchecked.zesPerformanceFactorGetProperties(hPerf, pProperties.cdata)
        if r:
            self.expect(r, "zesPerformanceFactorGetProperties")
        return pProperties

    def zesPerformanceFactorGetConfig(self, hPerf):
        if hPerf not in self.handles:
            self.stranger("zesPerformanceFactorGetConfig", "hPerf", hPerf)
        pFactor = new("double *")
        r = self.unchecked.zesPerformanceFactorGetConfig(hPerf, pFactor)
        if r:
            self.expect(r, "zesPerformanceFactorGetConfig")
        return pFactor[0]

    def zesPerformanceFactorSetConfig(self, hPerf, factor):
        if hPerf not in self.handles:
            self.stranger("zesPerformanceFactorSetConfig", "hPerf", hPerf)
        r = self.unchecked.zesPerformanceFactorSetConfig(hPerf, factor)
        return self.check(r, "zesPerformanceFactorSetConfig") if r else self.success

    def zesDeviceEnumPowerDomains(self, hDevice):
        if hDevice not in self.handles:
            self.stranger("zesDeviceEnumPowerDomains", "hDevice", hDevice)
        pCount = new("uint32_t *")
        f = self.unchecked.zesDeviceEnumPowerDomains
        r = f(hDevice, pCount, NULL)
        if r:
            self.expect(r, "zesDeviceEnumPowerDomains")
        n = pCount[0]
        phPower = new("zes_pwr_handle_t[]", n)
        if n:
            r = f(hDevice, pCount, phPower)
            if r:
                self.expect(r, "zesDeviceEnumPowerDomains")
            n = min(n, pCount[0])
        return self.own_all(unpack(phPower, n))

    def zesDeviceGetCardPowerDomain(self, hDevice):
        if hDevice not in self.handles:
            self.stranger("zesDeviceGetCardPowerDomain", "hDevice", hDevice)
        phPower = new("zes_pwr_handle_t *")
        r = self.unchecked.zesDeviceGetCardPowerDomain(hDevice, phPower)
        if r:
            self.expect(r, "zesDeviceGetCardPowerDomain")
        phPower = phPower[0]
        if not phPower:
            self.null_result("zesDeviceGetCardPowerDomain")
        self.handles.add(phPower)
        return phPower

    def zesPowerGetProperties(self, hPower, pProperties=None):
        if hPower not in self.handles:
            self.stranger("zesPowerGetProperties", "hPower", hPower)
        pProperties = out_struct(T.zes_power_properties_t, pProperties)
        r = self.unchecked.zesPowerGetProperties(hPower, pProperties.cdata)
        if r:
            self.expect(r, "zesPowerGetProperties")
        return pProperties

    def zesPowerGetEnergyCounter(self, hPower, pEnergy=None):
        if hPower not in self.handles:
            self.stranger("zesPowerGetEnergyCounter", "hPower", hPower)
        pEnergy = out_struct(T.zes_power_energy_counter_t, pEnergy)
        r = self.unchecked.zesPowerGetEnergyCounter(hPower, pEnergy.cdata)
        if r:
            self.expect(r, "zesPowerGetEnergyCounter")
        return pEnergy

    def zesPowerGetLimits(self, hPower, pSustained=None, pBurst=None, pPeak=None):
        if hPower not in self.handles:
            self.stranger("zesPowerGetLimits", "hPower", hPower)
        pSustained = out_struct(T.zes_power_sustained_limit_t, pSustained)
        pBurst = out_struct(T.zes_power_burst_limit_t, pBurst)
        pPeak = out_struct(T.zes_power_peak_limit_t, pPeak)
        r = self.unchecked.zesPowerGetLimits(hPower, pSustained.cdata, pBurst.cdata, pPeak.cdata)
        if r:
            self.expect(r, "zesPowerGetLimits")
        return pSustained, pBurst, pPeak

    def zesPowerSetLimits(self, hPower, pSustained=None, pBurst=None, pPeak=None):
        if hPower not in self.handles:
            self.stranger("zesPowerSetLimits", "hPower", hPower)
        c_pSustained = NULL if pSustained is None else struct(pSustained)
        c_pBurst = NULL if pBurst is None else struct(pBurst)
        c_pPeak = NULL if pPeak is None else struct(pPeak)
        r = self.unchecked.zesPowerSetLimits(hPower, c_pSustained, c_pBurst, c_pPeak)
        return self.check(r, "zesPowerSetLimits") if r else self.success

    def zesPowerGetEnergyThreshold(self, hPower, pThreshold=None):
        if hPower not in self.handles:
            self.stranger("zesPowerGetEnergyThreshold", "hPower", hPower)
        pThreshold = out_struct(T.zes_energy_threshold_t, pThreshold)
        r = self.unchecked.zesPowerGetEnergyThreshold(hPower, pThreshold.cdata)
        if r:
            self.expect(r, "zesPowerGetEnergyThreshold")
        return pThreshold

    def zesPowerSetEnergyThreshold(self, hPower, threshold):
        if hPower not in self.handles:
            self.stranger("zesPowerSetEnergyThreshold", "hPower", hPower)
        r = self.unchecked.zesPowerSetEnergyThreshold(hPower, threshold)
        return self.check(r, "zesPowerSetEnergyThreshold") if r else self.success

    def zesPowerGetUsage(self, hPower):
        if hPower not in self.handles:
            self.stranger("zesPowerGetUsage", "hPower", hPower)
        pInstantPower = new("uint32_t *")
        pAveragePower = new("uint32_t *")
        r = self.unchecked.zesPowerGetUsage(hPower, pInstantPower, pAveragePower)
        if r:
            self.expect(r, "zesPowerGetUsage")
        return pInstantPower[0], pAveragePower[0]

    def zesPowerGetLimitsExt(self, hPower, pSustained=None):
        if hPower not in self.handles:
            self.stranger("zesPowerGetLimitsExt", "hPower", hPower)
        pCount = new("uint32_t *")
        f = self.unchecked.zesPowerGetLimitsExt
        if pSustained is None:
            r = f(hPower, pCount, NULL)
            if r:
                self.expect(r, "zesPowerGetLimitsExt")
            n = pCount[0]
            c_pSustained = T.zes_power_limit_ext_desc_t.array(n)
        else:
            c_pSustained, n = structs(T.zes_power_limit_ext_desc_t, pSustained)
            pCount[0] = n
        if n:
            r = f(hPower, pCount, c_pSustained)
            if r:
                self.expect(r, "zesPowerGetLimitsExt")
            n = min(n, pCount[0])
        return T.zes_power_limit_ext_desc_t.views(c_pSustained, n, pSustained)

    def zesPowerSetLimitsExt(self, hPower, pSustained=None):
        if hPower not in self.handles:
            self.stranger("zesPowerSetLimitsExt", "hPower", hPower)
        c_pSustained, pCount = NOTHING if pSustained is None or not len(pSustained) else structs(T.zes_power_limit_ext_desc_t, pSustained)
        c_pCount = new("uint32_t *", pCount)
        r = self.unchecked.zesPowerSetLimitsExt(hPower, c_pCount, c_pSustained)
        return self.check(r, "zesPowerSetLimitsExt") if r else self.success

    def zesPowerGetLimitsExt2(self, hPower):
        if hPower not in self.handles:
            self.stranger("zesPowerGetLimitsExt2", "hPower", hPower)
        pLimit = new("uint32_t *")
        r = self.unchecked.zesPowerGetLimitsExt2(hPower, pLimit)
        if r:
            self.expect(r, "zesPowerGetLimitsExt2")
        return pLimit[0]

    def zesPowerSetLimitsExt2(self, hPower, limit):
        if hPower not in self.handles:
            self.stranger("zesPowerSetLimitsExt2", "hPower", hPower)
        r = self.unchecked.zesPowerSetLimitsExt2(hPower, limit)
        return self.check(r, "zesPowerSetLimitsExt2") if r else self.success

    def zesDeviceEnumPsus(self, hDevice):
        if hDevice not in self.handles:
            self.stranger("zesDeviceEnumPsus", "hDevice", hDevice)
        pCount = new("uint32_t *")
        f = self.unchecked.zesDeviceEnumPsus
        r = f(hDevice, pCount, NULL)
        if r:
            self.expect(r, "zesDeviceEnumPsus")
        n = pCount[0]
        phPsu = new("zes_psu_handle_t[]", n)
        if n:
            r = f(hDevice, pCount, phPsu)
            if r:
                self.expect(r, "zesDeviceEnumPsus")
            n = min(n, pCount[0])
        return self.own_all(unpack(phPsu, n))

    def zesPsuGetProperties(self, hPsu, pProperties=None):
        if hPsu not in self.handles:
            self.stranger("zesPsuGetProperties", "hPsu", hPsu)
        pProperties = out_struct(T.zes_psu_properties_t, pProperties)
        r = self.unchecked.zesPsuGetProperties(hPsu, pProperties.cdata)
        if r:
            self.expect(r, "zesPsuGetProperties")
        return pProperties

    def zesPsuGetState(self, hPsu, pState=None):
        if hPsu not in self.handles:
            self.stranger("zesPsuGetState", "hPsu", hPsu)
        pState = out_struct(T.zes_psu_state_t, pState)
        r = self.unchecked.zesPsuGetState(hPsu, pState.cdata)
        if r:
            self.expect(r, "zesPsuGetState")
        return pState

    def zesDeviceEnumRasErrorSets(self, hDevice):
        if hDevice not in self.handles:
            self.stranger("zesDeviceEnumRasErrorSets", "hDevice", hDevice)
        pCount = new("uint32_t *")
        f = self.unchecked.zesDeviceEnumRasErrorSets
        r = f(hDevice, pCount, NULL)
        if r:
            self.expect(r, "zesDeviceEnumRasErrorSets")
        n = pCount[0]
        phRas = new("zes_ras_handle_t[]", n)
        if n:
            r = f(hDevice, pCount, phRas)
            if r:
                self.expect(r, "zesDeviceEnumRasErrorSets")
            n = min(n, pCount[0])
        return self.own_all(unpack(phRas, n))

    def zesRasGetProperties(self, hRas, pProperties=None):
        if hRas not in self.handles:
            self.stranger("zesRasGetProperties", "hRas", hRas)
        pProperties = out_struct(T.zes_ras_properties_t, pProperties)
        r = self.unchecked.zesRasGetProperties(hRas, pProperties.cdata)
        if r:
            self.expect(r, "zesRasGetProperties")
        return pProperties

    def zesRasGetConfig(self, hRas, pConfig=None):
        if hRas not in self.handles:
            self.stranger("zesRasGetConfig", "hRas", hRas)
        pConfig = out_struct(T.zes_ras_config_t, pConfig)
        r = self.unchecked.zesRasGetConfig(hRas, pConfig.cdata)
        if r:
            self.expect(r, "zesRasGetConfig")
        return pConfig

    def zesRasSetConfig(self, hRas, pConfig):
        if hRas not in self.handles:
            self.stranger("zesRasSetConfig", "hRas", hRas)
        c_pConfig = struct(pConfig)
        r = self.unchecked.zesRasSetConfig(hRas, c_pConfig)
        return self.check(r, "zesRasSetConfig") if r else self.success

    def zesRasGetState(self, hRas, clear, pState=None):
        if hRas not in self.handles:
            self.stranger("zesRasGetState", "hRas", hRas)
        pState = out_struct(T.zes_ras_state_t, pState)
        r = self.unchecked.zesRasGetState(hRas, clear, pState.cdata)
        if r:
            self.expect(r, "zesRasGetState")
        return pState

    def zesRasGetStateExp(self, hRas):
        if hRas not in self.handles:
            self.stranger("zesRasGetStateExp", "hRas", hRas)
        pCount = new("uint32_t *")
        f = self.unchecked.zesRasGetStateExp
        r = f(hRas, pCount, NULL)
        if r:
            self.expect(r, "zesRasGetStateExp")
        n = pCount[0]
        pState = T.zes_ras_state_exp_t.array(n)
        if n:
            r = f(hRas, pCount, pState)
            if r:
                self.expect(r, "zesRasGetStateExp")
            n = min(n, pCount[0])
        return T.zes_ras_state_exp_t.views(pState, n)

    def zesRasClearStateExp(self, hRas, category):
        if hRas not in self.handles:
            self.stranger("zesRasClearStateExp", "hRas", hRas)
        r = self.unchecked.zesRasClearStateExp(hRas, category)
        return self.check(r, "zesRasClearStateExp") if r else self.success

    def zesRasGetSupportedCategoriesExp(self, hRas):
        if hRas not in self.handles:
            self.stranger("zesRasGetSupportedCategoriesExp", "hRas", hRas)
        pCount = new("uint32_t *")
        f = self.unchecked.zesRasGetSupportedCategoriesExp
        r = f(hRas, pCount, NULL)
        if r:
            self.expect(r, "zesRasGetSupportedCategoriesExp")
        n = pCount[0]
        pCategories = new("zes_ras_error_category_exp_t[]", n)
        if n:
            r = f(hRas, pCount, pCategories)
            if r:
                self.expect(r, "zesRasGetSupportedCategoriesExp")
            n = min(n, pCount[0])
        return [T.zes_ras_error_category_exp_t(v) for v in unpack(pCategories, n)]

    def zesRasGetStateExp2(self, hRas, pCategories):
        if hRas not in self.handles:
            self.stranger("zesRasGetStateExp2", "hRas", hRas)
        c_pCategories, count = array("zes_ras_error_category_exp_t[]", pCategories)
        pState = T.zes_ras_state_exp2_t.array(count)
        r = self.unchecked.zesRasGetStateExp2(hRas, count, c_pCategories, pState)
        if r:
            self.expect(r, "zesRasGetStateExp2")
        return T.zes_ras_state_exp2_t.views(pState, count)

    def zesRasGetConfigExp(self, hRas, pConfig):
        if hRas not in self.handles:
            self.stranger("zesRasGetConfigExp", "hRas", hRas)
        c_pConfig, count = structs(T.zes_ras_config_exp_t, pConfig)
        r = self.unchecked.zesRasGetConfigExp(hRas, count, c_pConfig)
        if r:
            self.expect(r, "zesRasGetConfigExp")
        return T.zes_ras_config_exp_t.views(c_pConfig, count)

    def zesRasSetConfigExp(self, hRas, pConfig):
        if hRas not in self.handles:
            self.stranger("zesRasSetConfigExp", "hRas", hRas)
        c_pConfig, count = structs(T.zes_ras_config_exp_t, pConfig)
        r = self.unchecked.zesRasSetConfigExp(hRas, count, c_pConfig)
        return self.check(r, "zesRasSetConfigExp") if r else self.success

    def zesDeviceEnumSchedulers(self, hDevice):
        if hDevice not in self.handles:
            self.stranger("zesDeviceEnumSchedulers", "hDevice", hDevice)
        pCount = new("uint32_t *")
        f = self.unchecked.zesDeviceEnumSchedulers
        r = f(hDevice, pCount, NULL)
        if r:
            self.expect(r, "zesDeviceEnumSchedulers")
        n = pCount[0]
        phScheduler = new("zes_sched_handle_t[]", n)
        if n:
            r = f(hDevice, pCount, phScheduler)
            if r:
                self.expect(r, "zesDeviceEnumSchedulers")
            n = min(n, pCount[0])
        return self.own_all(unpack(phScheduler, n))

    def zesSchedulerGetProperties(self, hScheduler, pProperties=None):
        if hScheduler not in self.handles:
            self.stranger("zesSchedulerGetProperties", "hScheduler", hScheduler)
        pProperties = out_struct(T.zes_sched_properties_t, pProperties)
        r = self.unchecked.zesSchedulerGetProperties(hScheduler, pProperties.cdata)
        if r:
            self.expect(r, "zesSchedulerGetProperties")
        return pProperties

    def zesSchedulerGetCurrentMode(self, hScheduler):
        if hScheduler not in self.handles:
            self.stranger("zesSchedulerGetCurrentMode", "hScheduler", hScheduler)
        pMode = new("zes_sched_mode_t *")
        r = self.unchecked.zesSchedulerGetCurrentMode(hScheduler, pMode)
        if r:
            self.expect(r, "zesSchedulerGetCurrentMode")
        return T.zes_sched_mode_t(pMode[0])

    def zesSchedulerGetTimeoutModeProperties(self, hScheduler, getDefaults, pConfig=None):
        if hScheduler not in self.handles:
            self.stranger("zesSchedulerGetTimeoutModeProperties", "hScheduler", hScheduler)
        pConfig = out_struct(T.zes_sched_timeout_properties_t, pConfig)
        r = self.unchecked.zesSchedulerGetTimeoutModeProperties(hScheduler, getDefaults, pConfig.cdata)
        if r:
            self.expect(r, "zesSchedulerGetTimeoutModeProperties")
        return pConfig

    def zesSchedulerGetTimesliceModeProperties(self, hScheduler, getDefaults, pConfig=None):
        if hScheduler not in self.handles:
            self.stranger("zesSchedulerGetTimesliceModeProperties", "hScheduler", hScheduler)
        pConfig = out_struct(T.zes_sched_timeslice_properties_t, pConfig)
        r = self.unchecked.zesSchedulerGetTimesliceModeProperties(hScheduler, getDefaults, pConfig.cdata)
        if r:
            self.expect(r, "zesSchedulerGetTimesliceModeProperties")
        return pConfig

    def zesSchedulerSetTimeoutMode(self, hScheduler, pProperties):
        if hScheduler not in self.handles:
            self.stranger("zesSchedulerSetTimeoutMode", "hScheduler", hScheduler)
        c_pProperties = struct(pProperties)
        pNeedReload = new("ze_bool_t *")
        r = self.unchecked.zesSchedulerSetTimeoutMode(hScheduler, c_pProperties, pNeedReload)
        if r:
            self.expect(r, "zesSchedulerSetTimeoutMode")
        return bool(pNeedReload[0])

    def zesSchedulerSetTimesliceMode(self, hScheduler, pProperties):
        if hScheduler not in self.handles:
            self.stranger("zesSchedulerSetTimesliceMode", "hScheduler", hScheduler)
        c_pProperties = struct(pProperties)
        pNeedReload = new("ze_bool_t *")
        r = self.unchecked.zesSchedulerSetTimesliceMode(hScheduler, c_pProperties, pNeedReload)
        if r:
            self.expect(r, "zesSchedulerSetTimesliceMode")
        return bool(pNeedReload[0])

    def zesSchedulerSetExclusiveMode(self, hScheduler):
        if hScheduler not in self.handles:
            self.stranger("zesSchedulerSetExclusiveMode", "hScheduler", hScheduler)
        pNeedReload = new("ze_bool_t *")
        r = self.unchecked.zesSchedulerSetExclusiveMode(hScheduler, pNeedReload)
        if r:
            self.expect(r, "zesSchedulerSetExclusiveMode")
        return bool(pNeedReload[0])

    def zesSchedulerSetComputeUnitDebugMode(self, hScheduler):
        if hScheduler not in self.handles:
            self.stranger("zesSchedulerSetComputeUnitDebugMode", "hScheduler", hScheduler)
        pNeedReload = new("ze_bool_t *")
        r = self.unchecked.zesSchedulerSetComputeUnitDebugMode(hScheduler, pNeedReload)
        if r:
            self.expect(r, "zesSchedulerSetComputeUnitDebugMode")
        return bool(pNeedReload[0])

    def zesDeviceEnumStandbyDomains(self, hDevice):
        if hDevice not in self.handles:
            self.stranger("zesDeviceEnumStandbyDomains", "hDevice", hDevice)
        pCount = new("uint32_t *")
        f = self.unchecked.zesDeviceEnumStandbyDomains
        r = f(hDevice, pCount, NULL)
        if r:
            self.expect(r, "zesDeviceEnumStandbyDomains")
        n = pCount[0]
        phStandby = new("zes_standby_handle_t[]", n)
        if n:
            r = f(hDevice, pCount, phStandby)
            if r:
                self.expect(r, "zesDeviceEnumStandbyDomains")
            n = min(n, pCount[0])
        return self.own_all(unpack(phStandby, n))

    def zesStandbyGetProperties(self, hStandby, pProperties=None):
        if hStandby not in self.handles:
            self.stranger("zesStandbyGetProperties", "hStandby", hStandby)
        pProperties = out_struct(T.zes_standby_properties_t, pProperties)
        r = self.unchecked.zesStandbyGetProperties(hStandby, pProperties.cdata)
        if r:
            self.expect(r, "zesStandbyGetProperties")
        return pProperties

    def zesStandbyGetMode(self, hStandby):
        if hStandby not in self.handles:
            self.stranger("zesStandbyGetMode", "hStandby", hStandby)
        pMode = new("zes_standby_promo_mode_t *")
        r = self.unchecked.zesStandbyGetMode(hStandby, pMode)
        if r:
            self.expect(r, "zesStandbyGetMode")
        return T.zes_standby_promo_mode_t(pMode[0])

    def zesStandbySetMode(self, hStandby, mode):
        if hStandby not in self.handles:
            self.stranger("zesStandbySetMode", "hStandby", hStandby)
        r = self.unchecked.zesStandbySetMode(hStandby, mode)
        return self.check(r, "zesStandbySetMode") if r else self.success

    def zesDeviceGetSubDevicePropertiesExp(self, hDevice, pSubdeviceProps=None):
        if hDevice not in self.handles:
            self.stranger("zesDeviceGetSubDevicePropertiesExp", "hDevice", hDevice)
        pCount = new("uint32_t *")
        f = self.unchecked.zesDeviceGetSubDevicePropertiesExp
        if pSubdeviceProps is None:
            r = f(hDevice, pCount, NULL)
            if r:
                self.expect(r, "zesDeviceGetSubDevicePropertiesExp")
            n = pCount[0]
            c_pSubdeviceProps = T.zes_subdevice_exp_properties_t.array(n)
        else:
            c_pSubdeviceProps, n = structs(T.zes_subdevice_exp_properties_t, pSubdeviceProps)
            pCount[0] = n
        if n:
            r = f(hDevice, pCount, c_pSubdeviceProps)
            if r:
                self.expect(r, "zesDeviceGetSubDevicePropertiesExp")
            n = min(n, pCount[0])
        return T.zes_subdevice_exp_properties_t.views(c_pSubdeviceProps, n, pSubdeviceProps)

    def zesDriverGetDeviceByUuidExp(self, hDriver, uuid):
        if hDriver not in self.handles:
            self.stranger("zesDriverGetDeviceByUuidExp", "hDriver", hDriver)
        c_uuid = value(uuid, T.zes_uuid_t)
        phDevice = new("zes_device_handle_t *")
        onSubdevice = new("ze_bool_t *")
        subdeviceId = new("uint32_t *")
        r = self.unchecked.zesDriverGetDeviceByUuidExp(hDriver, c_uuid, phDevice, onSubdevice, subdeviceId)
        if r:
            self.expect(r, "zesDriverGetDeviceByUuidExp")
        phDevice = phDevice[0]
        if not phDevice:
            self.null_result("zesDriverGetDeviceByUuidExp")
        self.handles.add(phDevice)
        return phDevice, bool(onSubdevice[0]), subdeviceId[0]

    def zesDeviceEnumTemperatureSensors(self, hDevice):
        if hDevice not in self.handles:
            self.stranger("zesDeviceEnumTemperatureSensors", "hDevice", hDevice)
        pCount = new("uint32_t *")
        f = self.unchecked.zesDeviceEnumTemperatureSensors
        r = f(hDevice, pCount, NULL)
        if r:
            self.expect(r, "zesDeviceEnumTemperatureSensors")
        n = pCount[0]
        phTemperature = new("zes_temp_handle_t[]", n)
        if n:
            r = f(hDevice, pCount, phTemperature)
            if r:
                self.expect(r, "zesDeviceEnumTemperatureSensors")
            n = min(n, pCount[0])
        return self.own_all(unpack(phTemperature, n))

    def zesTemperatureGetProperties(self, hTemperature, pProperties=None):
        if hTemperature not in self.handles:
            self.stranger("zesTemperatureGetProperties", "hTemperature", hTemperature)
        pProperties = out_struct(T.zes_temp_properties_t, pProperties)
        r = self.unchecked.zesTemperatureGetProperties(hTemperature, pProperties.cdata)
        if r:
            self.expect(r, "zesTemperatureGetProperties")
        return pProperties

    def zesTemperatureGetConfig(self, hTemperature, pConfig=None):
        if hTemperature not in self.handles:
            self.stranger("zesTemperatureGetConfig", "hTemperature", hTemperature)
        pConfig = out_struct(T.zes_temp_config_t, pConfig)
        r = self.unchecked.zesTemperatureGetConfig(hTemperature, pConfig.cdata)
        if r:
            self.expect(r, "zesTemperatureGetConfig")
        return pConfig

    def zesTemperatureSetConfig(self, hTemperature, pConfig):
        if hTemperature not in self.handles:
            self.stranger("zesTemperatureSetConfig", "hTemperature", hTemperature)
        c_pConfig = struct(pConfig)
        r = self.unchecked.zesTemperatureSetConfig(hTemperature, c_pConfig)
        return self.check(r, "zesTemperatureSetConfig") if r else self.success

    def zesTemperatureGetState(self, hTemperature):
        if hTemperature not in self.handles:
            self.stranger("zesTemperatureGetState", "hTemperature", hTemperature)
        pTemperature = new("double *")
        r = self.unchecked.zesTemperatureGetState(hTemperature, pTemperature)
        if r:
            self.expect(r, "zesTemperatureGetState")
        return pTemperature[0]

    def zesDeviceEnumActiveVFExp(self, hDevice):
        if hDevice not in self.handles:
            self.stranger("zesDeviceEnumActiveVFExp", "hDevice", hDevice)
        pCount = new("uint32_t *")
        f = self.unchecked.zesDeviceEnumActiveVFExp
        r = f(hDevice, pCount, NULL)
        if r:
            self.expect(r, "zesDeviceEnumActiveVFExp")
        n = pCount[0]
        phVFhandle = new("zes_vf_handle_t[]", n)
        if n:
            r = f(hDevice, pCount, phVFhandle)
            if r:
                self.expect(r, "zesDeviceEnumActiveVFExp")
            n = min(n, pCount[0])
        return self.own_all(unpack(phVFhandle, n))

    def zesVFManagementGetVFPropertiesExp(self, hVFhandle, pProperties=None):
        if hVFhandle not in self.handles:
            self.stranger("zesVFManagementGetVFPropertiesExp", "hVFhandle", hVFhandle)
        pProperties = out_struct(T.zes_vf_exp_properties_t, pProperties)
        r = self.unchecked.zesVFManagementGetVFPropertiesExp(hVFhandle, pProperties.cdata)
        if r:
            self.expect(r, "zesVFManagementGetVFPropertiesExp")
        return pProperties

    def zesVFManagementGetVFMemoryUtilizationExp(self, hVFhandle, pMemUtil=None):
        if hVFhandle not in self.handles:
            self.stranger("zesVFManagementGetVFMemoryUtilizationExp", "hVFhandle", hVFhandle)
        pCount = new("uint32_t *")
        f = self.unchecked.zesVFManagementGetVFMemoryUtilizationExp
        if pMemUtil is None:
            r = f(hVFhandle, pCount, NULL)
            if r:
                self.expect(r, "zesVFManagementGetVFMemoryUtilizationExp")
            n = pCount[0]
            c_pMemUtil = T.zes_vf_util_mem_exp_t.array(n)
        else:
            c_pMemUtil, n = structs(T.zes_vf_util_mem_exp_t, pMemUtil)
            pCount[0] = n
        if n:
            r = f(hVFhandle, pCount, c_pMemUtil)
            if r:
                self.expect(r, "zesVFManagementGetVFMemoryUtilizationExp")
            n = min(n, pCount[0])
        return T.zes_vf_util_mem_exp_t.views(c_pMemUtil, n, pMemUtil)

    def zesVFManagementGetVFEngineUtilizationExp(self, hVFhandle, pEngineUtil=None):
        if hVFhandle not in self.handles:
            self.stranger("zesVFManagementGetVFEngineUtilizationExp", "hVFhandle", hVFhandle)
        pCount = new("uint32_t *")
        f = self.unchecked.zesVFManagementGetVFEngineUtilizationExp
        if pEngineUtil is None:
            r = f(hVFhandle, pCount, NULL)
            if r:
                self.expect(r, "zesVFManagementGetVFEngineUtilizationExp")
            n = pCount[0]
            c_pEngineUtil = T.zes_vf_util_engine_exp_t.array(n)
        else:
            c_pEngineUtil, n = structs(T.zes_vf_util_engine_exp_t, pEngineUtil)
            pCount[0] = n
        if n:
            r = f(hVFhandle, pCount, c_pEngineUtil)
            if r:
                self.expect(r, "zesVFManagementGetVFEngineUtilizationExp")
            n = min(n, pCount[0])
        return T.zes_vf_util_engine_exp_t.views(c_pEngineUtil, n, pEngineUtil)

    def zesVFManagementSetVFTelemetryModeExp(self, hVFhandle, flags, enable):
        if hVFhandle not in self.handles:
            self.stranger("zesVFManagementSetVFTelemetryModeExp", "hVFhandle", hVFhandle)
        r = self.unchecked.zesVFManagementSetVFTelemetryModeExp(hVFhandle, flags, enable)
        return self.check(r, "zesVFManagementSetVFTelemetryModeExp") if r else self.success

    def zesVFManagementSetVFTelemetrySamplingIntervalExp(self, hVFhandle, flag, samplingInterval):
        if hVFhandle not in self.handles:
            self.stranger("zesVFManagementSetVFTelemetrySamplingIntervalExp", "hVFhandle", hVFhandle)
        r = self.unchecked.zesVFManagementSetVFTelemetrySamplingIntervalExp(hVFhandle, flag, samplingInterval)
        return self.check(r, "zesVFManagementSetVFTelemetrySamplingIntervalExp") if r else self.success

    def zesDeviceEnumEnabledVFExp(self, hDevice):
        if hDevice not in self.handles:
            self.stranger("zesDeviceEnumEnabledVFExp", "hDevice", hDevice)
        pCount = new("uint32_t *")
        f = self.unchecked.zesDeviceEnumEnabledVFExp
        r = f(hDevice, pCount, NULL)
        if r:
            self.expect(r, "zesDeviceEnumEnabledVFExp")
        n = pCount[0]
        phVFhandle = new("zes_vf_handle_t[]", n)
        if n:
            r = f(hDevice, pCount, phVFhandle)
            if r:
                self.expect(r, "zesDeviceEnumEnabledVFExp")
            n = min(n, pCount[0])
        return self.own_all(unpack(phVFhandle, n))

    def zesVFManagementGetVFCapabilitiesExp(self, hVFhandle, pCapability=None):
        if hVFhandle not in self.handles:
            self.stranger("zesVFManagementGetVFCapabilitiesExp", "hVFhandle", hVFhandle)
        pCapability = out_struct(T.zes_vf_exp_capabilities_t, pCapability)
        r = self.unchecked.zesVFManagementGetVFCapabilitiesExp(hVFhandle, pCapability.cdata)
        if r:
            self.expect(r, "zesVFManagementGetVFCapabilitiesExp")
        return pCapability

    def zesVFManagementGetVFMemoryUtilizationExp2(self, hVFhandle, pMemUtil=None):
        if hVFhandle not in self.handles:
            self.stranger("zesVFManagementGetVFMemoryUtilizationExp2", "hVFhandle", hVFhandle)
        pCount = new("uint32_t *")
        f = self.unchecked.zesVFManagementGetVFMemoryUtilizationExp2
        if pMemUtil is None:
            r = f(hVFhandle, pCount, NULL)
            if r:
                self.expect(r, "zesVFManagementGetVFMemoryUtilizationExp2")
            n = pCount[0]
            c_pMemUtil = T.zes_vf_util_mem_exp2_t.array(n)
        else:
            c_pMemUtil, n = structs(T.zes_vf_util_mem_exp2_t, pMemUtil)
            pCount[0] = n
        if n:
            r = f(hVFhandle, pCount, c_pMemUtil)
            if r:
                self.expect(r, "zesVFManagementGetVFMemoryUtilizationExp2")
            n = min(n, pCount[0])
        return T.zes_vf_util_mem_exp2_t.views(c_pMemUtil, n, pMemUtil)

    def zesVFManagementGetVFEngineUtilizationExp2(self, hVFhandle, pEngineUtil=None):
        if hVFhandle not in self.handles:
            self.stranger("zesVFManagementGetVFEngineUtilizationExp2", "hVFhandle", hVFhandle)
        pCount = new("uint32_t *")
        f = self.unchecked.zesVFManagementGetVFEngineUtilizationExp2
        if pEngineUtil is None:
            r = f(hVFhandle, pCount, NULL)
            if r:
                self.expect(r, "zesVFManagementGetVFEngineUtilizationExp2")
            n = pCount[0]
            c_pEngineUtil = T.zes_vf_util_engine_exp2_t.array(n)
        else:
            c_pEngineUtil, n = structs(T.zes_vf_util_engine_exp2_t, pEngineUtil)
            pCount[0] = n
        if n:
            r = f(hVFhandle, pCount, c_pEngineUtil)
            if r:
                self.expect(r, "zesVFManagementGetVFEngineUtilizationExp2")
            n = min(n, pCount[0])
        return T.zes_vf_util_engine_exp2_t.views(c_pEngineUtil, n, pEngineUtil)

    def zesVFManagementGetVFCapabilitiesExp2(self, hVFhandle, pCapability=None):
        if hVFhandle not in self.handles:
            self.stranger("zesVFManagementGetVFCapabilitiesExp2", "hVFhandle", hVFhandle)
        pCapability = out_struct(T.zes_vf_exp2_capabilities_t, pCapability)
        r = self.unchecked.zesVFManagementGetVFCapabilitiesExp2(hVFhandle, pCapability.cdata)
        if r:
            self.expect(r, "zesVFManagementGetVFCapabilitiesExp2")
        return pCapability
