"""What type checkers say: mypy (strict) and pyright accept right code and mark each wrong line."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

RIGHT = '''
"""Right: the example's program, for a driver's own functions and for the default driver's."""

import numpy as np
import numpy.typing as npt

import oneapi_l0
from oneapi_l0 import errors
from oneapi_l0.drivers import Driver
from oneapi_l0.raw import ur, ze, zes


def names(driver: Driver) -> list[str]:
    found: list[str] = []
    for handle in driver.ze.zeDriverGet():
        for device in driver.ze.zeDeviceGet(handle):
            properties = driver.ze.zeDeviceGetProperties(device)
            if properties.type == ze.ze_device_type_t.GPU:
                found.append(properties.name)
            uuid: bytes = properties.uuid.id
            flags: ze.ze_device_property_flags_t = properties.flags
            print(uuid.hex(), ze.ze_device_property_flags_t.ECC in flags, flags | 1)
    return found


def add(a: npt.NDArray[np.float32], spirv: bytes) -> ze.ze_result_t:
    driver = ze.zeDriverGet()[0]
    device = ze.zeDeviceGet(driver)[0]
    context = ze.zeContextCreate(driver, ze.ze_context_desc_t())
    chained = ze.ze_external_memory_export_desc_t(flags=1)
    desc = ze.ze_device_mem_alloc_desc_t(pNext=chained)
    memory = ze.zeMemAllocDevice(context, desc, a.nbytes, 64, device)
    module = ze.zeModuleCreate(
        context, device, ze.ze_module_desc_t(inputSize=len(spirv), pInputModule=spirv)
    )
    kernel = ze.zeKernelCreate(module, ze.ze_kernel_desc_t(pKernelName="add"))
    ze.zeKernelSetArgumentValue(kernel, 0, 8, ze.ffi.new("void **", memory))
    ze.zeKernelSetArgumentValue(kernel, 1, 4, np.array([1], dtype=np.uint32))
    x, y, z = ze.zeKernelSuggestGroupSize(kernel, a.size, 1, 1)
    ze.zeKernelSetGroupSize(kernel, x, y, z)
    commands = ze.zeCommandListCreate(context, device, ze.ze_command_list_desc_t())
    for source in (a, bytes(4), bytearray(4), memoryview(bytes(4)), memory, 0x1000):
        ze.zeCommandListAppendMemoryCopy(commands, memory, source, 4)
    groups = ze.ze_group_count_t(groupCountX=1, groupCountY=1, groupCountZ=1)
    ze.zeCommandListAppendLaunchKernel(commands, kernel, groups, None, [])
    queue = ze.zeCommandQueueCreate(context, device, ze.ze_command_queue_desc_t())
    ze.zeCommandQueueExecuteCommandLists(queue, [commands])
    return ze.zeCommandQueueSynchronize(queue, 2**64 - 1)


def more() -> None:
    try:
        names(oneapi_l0.open_driver("cpu"))
    except errors.NotSupported as error:
        print(error.result, error.function, error.driver, error.detail, error.hint)
    code: int = ze.unchecked.zeInit(0)
    print(code, zes.zesDriverGet(), ze.ZE_MAX_DEVICE_NAME + 1)
    adapter = ur.urAdapterGet()[0]
    platform: ur.ur_platform_handle_t = ur.urPlatformGet(adapter)[0]
    print(ur.urPlatformGetInfo(platform, ur.ur_platform_info_t.NAME))


def objects(commands: oneapi_l0.ImmediateList, graph: oneapi_l0.Graph) -> None:
    with graph.capture(commands) as captured:
        commands.host_function(print, "a", 1)
        commands.host_function(len, [1], signal=None, wait=[])
    commands.execute_graph(captured.instantiate())
    mutable = oneapi_l0.exp.MutableCommandList(graph.context)
    mutable.next_command("signal_event").update({0: 1}, groups=(1, 2), signal=None, wait=[None])
'''

WRONG = """
from oneapi_l0 import CommandList, Graph, ImmediateList, exp
from oneapi_l0.drivers import Driver
from oneapi_l0.raw import ur, ze


def of_a_driver(
    driver: Driver, context: ze.ze_context_handle_t, device: ze.ze_device_handle_t
) -> None:
    z = driver.ze
    z.zeDeviceGetProperties(context)  # wrong: another handle
    z.zeDeviceGetProperties(b"device")  # wrong: bytes for a handle
    z.zeDeviceGetProperties(None)  # wrong: None for a handle
    z.zeDeviceGetProperties(5)  # wrong: a number for a handle
    z.zeMemAllocHost(context, ze.ze_host_mem_alloc_desc_t(), "4096", 64)  # wrong: str for a size
    z.zeMemAllocHost(context, ze.ze_fence_desc_t(), 4096, 64)  # wrong: another struct
    z.zeMemAllocHost(context, ze.ze_host_mem_alloc_desc_t(), 4096)  # wrong: too few
    z.zeMemFree(context, "memory")  # wrong: text for memory
    z.zeDeviceGetProperty(device)  # wrong: no such function
    name: bytes = z.zeDeviceGetProperties(device).name  # wrong: it is str
    print(name, z.zeDeviceGetProperties(device).nam)  # wrong: no such member


def of_the_module(context: ze.ze_context_handle_t, device: ze.ze_device_handle_t) -> None:
    ze.zeDeviceGetProperties(context)  # wrong: another handle
    ze.zeContextDestroy(b"context")  # wrong: bytes for a handle
    ze.zeMemAllocHost(context, ze.ze_host_mem_alloc_desc_t(), "4096", 64)  # wrong: str for a size
    ze.zeModuleGetKernelNames(device)  # wrong: another handle
    ze.ze_fence_desc_t(flag=1)  # wrong: no such member
    fence = ze.ze_fence_desc_t(flags="SIGNALED")  # wrong: str for flags
    fence.flag = 1  # wrong: no such member
    fence.flags = "SIGNALED"  # wrong: str for flags
    ze.ze_kernel_desc_t(pKernelName=5.0)  # wrong: a number for text
    print(ze.ze_device_type_t.TPU)  # wrong: no such enumerator
    ze.ze_nothing_t()  # wrong: no such type
    kind: str = ze.zeDeviceGetProperties(device).type  # wrong: an enumeration
    queue: ze.ze_context_handle_t = ze.zeDriverGet()  # wrong: a list
    ur.urDeviceGetInfo(device, 0)  # wrong: a handle of the other API
    ze.zeCommandQueueExecuteCommandLists(context, [device])  # wrong: another handle
    print(kind, queue)


def of_objects(commands: CommandList, immediate: ImmediateList, graph: Graph) -> None:
    commands.host_function(5)  # wrong: no function
    commands.host_function(abs, "5")  # wrong: nothing that it takes
    graph.capture(commands)  # wrong: a list that records
    immediate.execute_graph(graph)  # wrong: not instantiated
    exp.MutableCommandList(graph.context).next_command().update(5)  # wrong: unnumbered
"""


def lines_of(file: str, errors: dict[str, list[tuple[int, str]]]) -> list[int]:
    return sorted({line for line, _ in errors.get(file, [])})


def mypy(folder: Path) -> dict[str, list[tuple[int, str]]]:
    pytest.importorskip("mypy")
    options = ["--strict", "--no-error-summary", "--config-file=", f"--cache-dir={folder}/cache"]
    result = subprocess.run(
        [sys.executable, "-m", "mypy", *options, "--output=json", "right.py", "wrong.py"],
        cwd=folder,
        capture_output=True,
        text=True,
    )
    assert result.returncode in (0, 1), result.stdout + result.stderr
    errors: dict[str, list[tuple[int, str]]] = {}
    for line in result.stdout.splitlines():
        found = json.loads(line)
        if found["severity"] == "error":
            errors.setdefault(Path(found["file"]).name, []).append(
                (found["line"], found["message"])
            )
    return errors


def pyright(folder: Path) -> dict[str, list[tuple[int, str]]]:
    pytest.importorskip("pyright")
    settings = {"typeCheckingMode": "strict", "reportUnusedExpression": False}
    (folder / "pyrightconfig.json").write_text(json.dumps(settings))
    result = subprocess.run(
        [sys.executable, "-m", "pyright", "--outputjson", "--pythonpath", sys.executable],
        cwd=folder,
        env={**os.environ, "PYRIGHT_PYTHON_IGNORE_WARNINGS": "1"},
        capture_output=True,
        text=True,
    )
    assert result.returncode in (0, 1), result.stdout + result.stderr
    errors: dict[str, list[tuple[int, str]]] = {}
    for found in json.loads(result.stdout)["generalDiagnostics"]:
        if found["severity"] == "error":
            line = found["range"]["start"]["line"] + 1
            errors.setdefault(Path(found["file"]).name, []).append((line, found["message"]))
    return errors


@pytest.fixture(scope="module", params=[mypy, pyright], ids=["mypy", "pyright"])
def errors(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> dict[str, list[tuple[int, str]]]:
    """What a type checker finds in the two files: (line, message) by file."""
    folder = tmp_path_factory.mktemp("typing")
    (folder / "right.py").write_text(RIGHT.lstrip())
    (folder / "wrong.py").write_text(WRONG.lstrip())
    check: Callable[[Path], dict[str, list[tuple[int, str]]]] = request.param
    return check(folder)


def test_right_code_is_accepted(errors: dict[str, list[tuple[int, str]]]) -> None:
    assert errors.get("right.py", []) == []


def test_every_wrong_line_is_marked_and_no_other(
    errors: dict[str, list[tuple[int, str]]],
) -> None:
    source = WRONG.lstrip().splitlines()
    wrong = [number for number, line in enumerate(source, 1) if "# wrong" in line]
    assert len(wrong) == 31
    assert lines_of("wrong.py", errors) == wrong, errors
