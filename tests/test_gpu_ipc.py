"""Sharing through Intel's real GPU driver, without hardware: real entry points, and their codes.

Debian's driver is of Level Zero 1.3. Without hardware no memory has a descriptor: handles are
zeros, parts are none, and what is opened is refused.
"""

from __future__ import annotations

from pathlib import Path

import pytest
from test_gpu_driver import PRODUCTS, run

pytestmark = pytest.mark.needs("ze_loader", "gpu_driver")

PREPARE = """
import json
import oneapi_l0
from oneapi_l0 import Context, Driver, errors, ipc
from oneapi_l0.raw import ze
driver = oneapi_l0.open_driver("level_zero")
context = Context(Driver(driver))
OF_OTHERS = ze.ffi.new("char[8]")
def ends(function, *arguments):
    try:
        return function(*arguments)
    except errors.Error as error:
        return [type(error).__name__, str(error.result)]
def show(**facts):
    print(json.dumps(facts, default=str))
"""
REFUSED = ["InvalidArgument", "ze_result_t.ERROR_INVALID_ARGUMENT"]


@pytest.mark.parametrize("product", PRODUCTS)
def test_ipc_14_multiple_handles_are_intels_functions(tmp_path: Path, product: str) -> None:
    facts = run(
        tmp_path,
        PREPARE
        + """
gpu, zex = driver.handles[0], driver.zex
def address(name):
    return driver.ze.zeDriverGetExtensionFunctionAddress(gpu, name)
memory, host = context.alloc_device(131072 + 7), context.alloc_host(64)
unchecked, count = zex.unchecked, ze.ffi.new("uint32_t *", 5)
code = unchecked.zexMemGetIpcHandles(context.handle, memory.handle, count, ze.ffi.NULL)
raw = ze.ze_ipc_mem_handle_t()
show(
    found=[bool(address(name)) for name in ("zexMemGetIpcHandles", "zexMemOpenIpcHandles")],
    unknown=ends(address, "zexMemNothing"),
    unchecked=[code, count[0]],
    device=ends(zex.zexMemGetIpcHandles, context.handle, memory.handle),
    host=ends(zex.zexMemGetIpcHandles, context.handle, host.handle),
    others=ends(zex.zexMemGetIpcHandles, context.handle, OF_OTHERS),
    open=ends(zex.zexMemOpenIpcHandles, context.handle, context.device.handle, [raw], 0),
    objects=[ends(ipc.export_parts, context, memory), ends(ipc.export_parts, context, OF_OTHERS),
        ends(ipc.open_parts, context, [ipc.IpcHandle(bytes(64))])],
)
""",
        product,
        **PRODUCTS[product],
    )
    assert facts == {
        "found": [True, True],
        "unknown": REFUSED,
        "unchecked": [0, 0],
        "device": [],
        "host": [],
        "others": REFUSED,
        "open": REFUSED,
        "objects": [[], REFUSED, REFUSED],
    }


@pytest.mark.parametrize("product", PRODUCTS)
def test_ipc_05_ipc_12_handles_of_memory_and_pools(tmp_path: Path, product: str) -> None:
    facts = run(
        tmp_path,
        PREPARE
        + """
device, host = context.alloc_device(64), context.alloc_host(64)
handles = [memory.export_handle() for memory in (device, host)]
flags = ["host_visible"], ["host_visible", "ipc"]
pools = [context.create_event_pool(2, flags=each) for each in flags]
def length(pool):
    return len(pool.export_handle().to_bytes())
show(
    zeros=[handle.to_bytes() == bytes(64) for handle in handles],
    open=[ends(handle.open, context) for handle in handles],
    others=ends(ipc.export_handle, context, OF_OTHERS),
    closed=[handle.close() for handle in handles],  # this driver has no zeMemPutIpcHandle
    put="zeMemPutIpcHandle" if driver.pointer("zeMemPutIpcHandle") else None,
    pools=[ends(length, pool) for pool in pools],
    counter=ends(lambda: context.create_counter_based_event(flags=["immediate", "ipc"])),
    flags=str(driver.ze.zeDriverGetIpcProperties(driver.handles[0]).flags),
)
""",
        product,
        **PRODUCTS[product],
    )
    unsupported = ["NotSupported", "ze_result_t.ERROR_UNSUPPORTED_FEATURE"]
    assert facts["zeros"] == [True, True]
    assert facts["open"] == [REFUSED, REFUSED]
    assert facts["others"] == REFUSED
    assert facts["closed"] == [None, None]
    assert facts["put"] is None
    # Pools of integrated GPUs are in host memory, which this driver does not share.
    assert facts["pools"] == [unsupported, 64 if product == "pvc" else unsupported]
    assert facts["counter"][0] == "NotSupported"
    assert facts["flags"] == "ze_ipc_property_flags_t.MEMORY"
