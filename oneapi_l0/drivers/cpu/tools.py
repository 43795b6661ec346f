"""The tools interface on the CPU driver: there are no metrics, and programs are debugged as the
processes that they are.
"""

from __future__ import annotations

from typing import Any

from .arguments import require_pointer
from .device import DEVICES
from .interfaces import functions_of, no_items, refusals

_REASONS = {
    "zetMetric": "the CPU driver has no metrics: profile the process",
    "zetDebug": "kernels of the CPU driver run in the process: attach a debugger to that",
}
_REASON = "the CPU driver has no metrics, no instrumentation and no debug information of its own"


def zetDeviceGetDebugProperties(hDevice: Any, pDebugProperties: Any) -> int:
    """No device can be attached to."""
    DEVICES[hDevice]
    require_pointer(pDebugProperties, "pDebugProperties")
    pDebugProperties.flags = 0
    return 0


zetMetricGroupGet = no_items("zetMetricGroupGet")
zetMetricProgrammableGetExp = no_items("zetMetricProgrammableGetExp")

_HERE = {name for name in globals() if name.startswith("zet")}
for _prefix, _reason in _REASONS.items():
    _others = {name for name in functions_of("zet") if not name.startswith(_prefix)}
    globals().update(refusals("zet", _reason, {*_HERE, *_others}))
_HERE = {name for name in globals() if name.startswith("zet")}
globals().update(refusals("zet", _REASON, _HERE))
