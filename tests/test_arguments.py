"""What functions accept for memory, arrays, text and structs, and how long they keep it alive."""

from __future__ import annotations

import gc
import weakref
from collections.abc import Callable, Iterator
from types import SimpleNamespace
from typing import Any

import numpy as np
import pytest

import oneapi_l0
from oneapi_l0.errors import InvalidArgument
from oneapi_l0.raw import ze

NBYTES = 64
FOREVER = 2**64 - 1


@pytest.fixture(scope="module")
def cpu(require: Callable[..., None]) -> Iterator[Any]:
    """The CPU driver's functions, a context, and an immediate list, which runs what is appended."""
    require("cpu")
    driver = oneapi_l0.open_driver("cpu")
    z = driver.ze
    device = z.zeDeviceGet(driver.handles[0])[0]
    context = z.zeContextCreate(driver.handles[0], ze.ze_context_desc_t())
    commands = z.zeCommandListCreateImmediate(
        context, device, ze.ze_command_queue_desc_t(mode=ze.ze_command_queue_mode_t.ASYNCHRONOUS)
    )
    memory = z.zeMemAllocHost(context, ze.ze_host_mem_alloc_desc_t(), NBYTES, 0)
    yield SimpleNamespace(
        z=z, driver=driver, device=device, context=context, commands=commands, memory=memory
    )
    z.zeMemFree(context, memory)
    z.zeCommandListDestroy(commands)
    z.zeContextDestroy(context)


@pytest.fixture
def recorded(cpu: Any) -> Iterator[Any]:
    """An open command list."""
    commands = cpu.z.zeCommandListCreate(cpu.context, cpu.device, ze.ze_command_list_desc_t())
    yield commands
    cpu.z.zeCommandListDestroy(commands)


def copy(cpu: Any, destination: Any, source: Any, nbytes: int = NBYTES) -> None:
    cpu.z.zeCommandListAppendMemoryCopy(cpu.commands, destination, source, nbytes)
    cpu.z.zeCommandListHostSynchronize(cpu.commands, FOREVER)


def content(cpu: Any) -> bytes:
    return bytes(ze.ffi.buffer(cpu.memory, NBYTES))


class UsmArray:
    """An array of another library, which tells its address as SYCL libraries do."""

    def __init__(self) -> None:
        self.array = np.zeros(NBYTES, "u1")

    @property
    def __sycl_usm_array_interface__(self) -> dict[str, Any]:
        return {"data": (self.array.ctypes.data, False), "shape": (NBYTES,)}


# Memory --------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "make",
    [
        bytes,
        bytearray,
        memoryview,
        lambda data: np.frombuffer(data, "f4"),
        lambda data: np.frombuffer(data, "u1").reshape(8, 8),
        lambda data: ze.ffi.new("char[]", data),
        lambda data: ze.ffi.from_buffer(data),
    ],
)
def test_every_kind_of_buffer_is_a_source(cpu: Any, make: Callable[[bytes], Any]) -> None:
    data = np.random.default_rng(NBYTES).bytes(NBYTES)
    copy(cpu, cpu.memory, make(data))
    assert content(cpu) == data


@pytest.mark.parametrize(
    "make",
    [
        lambda: bytearray(NBYTES),
        lambda: memoryview(bytearray(NBYTES)),
        lambda: np.zeros(NBYTES, "u1"),
        lambda: np.zeros((4, 4), "f4"),
        lambda: ze.ffi.new("char[]", NBYTES),
    ],
)
def test_every_kind_of_writable_buffer_is_a_destination(cpu: Any, make: Callable[[], Any]) -> None:
    data = np.random.default_rng(1).bytes(NBYTES)
    destination = make()
    copy(cpu, destination, data)
    if not isinstance(destination, ze.ffi.CData):
        destination = ze.ffi.from_buffer(destination)
    assert bytes(ze.ffi.buffer(destination, NBYTES)) == data


def test_an_address_is_a_number_a_C_pointer_a_struct_or_a_usm_array(cpu: Any) -> None:
    array, usm = np.zeros(NBYTES, "u1"), UsmArray()
    for value, destination in ((1, array.ctypes.data), (2, usm)):
        copy(cpu, destination, bytes([value]) * NBYTES)
    assert (array == 1).all()
    assert (usm.array == 2).all()
    copy(cpu, ze.ffi.cast("void *", array.ctypes.data), usm)
    assert (array == 2).all()
    uuid = ze.ze_device_uuid_t()
    copy(cpu, uuid, array, 16)
    assert uuid.id == b"\2" * 16


@pytest.mark.parametrize(
    ("destination", "error"),
    [
        (bytes(NBYTES), BufferError),
        (memoryview(bytes(NBYTES)), BufferError),
        (np.frombuffer(bytes(NBYTES), "u1"), ValueError),
        (np.zeros(2 * NBYTES, "u1")[::2], ValueError),
        (np.zeros((8, 8), "u1").T[1:], ValueError),
        (memoryview(bytearray(2 * NBYTES))[::2], BufferError),
        (None, TypeError),
        ("x" * NBYTES, TypeError),
        (1.5, TypeError),
        ([0] * NBYTES, TypeError),
    ],
    ids=[
        "bytes",
        "view of bytes",
        "read-only array",
        "strided array",
        "transposed array",
        "strided view",
        "None",
        "str",
        "float",
        "list",
    ],
)
def test_what_cannot_be_written_to_is_refused_and_nothing_is_done(
    cpu: Any, recorded: Any, destination: Any, error: type[Exception]
) -> None:
    with pytest.raises(error):
        cpu.z.zeCommandListAppendMemoryCopy(recorded, destination, b"\1" * NBYTES, NBYTES)
    queue = cpu.z.zeCommandQueueCreate(cpu.context, cpu.device, ze.ze_command_queue_desc_t())
    cpu.z.zeCommandListClose(recorded)
    cpu.z.zeCommandQueueExecuteCommandLists(queue, [recorded])
    cpu.z.zeCommandQueueSynchronize(queue, FOREVER)
    cpu.z.zeCommandQueueDestroy(queue)
    if isinstance(destination, (bytes, memoryview, np.ndarray)):
        assert 1 not in bytes(destination)


def test_what_has_no_contiguous_memory_is_no_source(cpu: Any) -> None:
    strided = memoryview(bytes(2 * NBYTES))[::-2]
    for source in (np.zeros(2 * NBYTES, "u1")[::2], strided, None, "text", object()):
        with pytest.raises((TypeError, ValueError, BufferError)):
            copy(cpu, cpu.memory, source)


# Arrays, text, structs -----------------------------------------------------------------------


def test_handles_are_given_as_a_sequence(cpu: Any, recorded: Any) -> None:
    z = cpu.z
    queue = z.zeCommandQueueCreate(cpu.context, cpu.device, ze.ze_command_queue_desc_t())
    out = np.zeros(NBYTES, "u1")
    z.zeCommandListAppendMemoryCopy(recorded, out, b"\3" * NBYTES, NBYTES)
    z.zeCommandListClose(recorded)
    array = ze.ffi.new("ze_command_list_handle_t[]", [recorded])
    for lists in ([recorded], (recorded,), iter([recorded]), array):
        out[:] = 0
        z.zeCommandQueueExecuteCommandLists(queue, lists)
        assert z.zeCommandQueueSynchronize(queue, FOREVER) == ze.ze_result_t.SUCCESS
        assert (out == 3).all()
    for wrong in (recorded, 5, None, [5], "text", [cpu.device]):
        with pytest.raises(TypeError):
            z.zeCommandQueueExecuteCommandLists(queue, wrong)
    with pytest.raises(InvalidArgument, match="INVALID_NULL_HANDLE"):
        z.zeCommandQueueExecuteCommandLists(queue, [None])  # None among handles is NULL
    z.zeCommandQueueDestroy(queue)


def test_a_bare_pointer_is_no_sequence_for_nobody_knows_its_length(cpu: Any) -> None:
    sizes = ze.ffi.new("size_t *", 8)
    with pytest.raises(TypeError, match="a sequence is needed here, not the bare pointer"):
        cpu.z.zeCommandListAppendMemoryRangesBarrier(cpu.commands, sizes, [cpu.memory])


def test_arrays_that_belong_together_must_be_equally_long(cpu: Any) -> None:
    barrier = cpu.z.zeCommandListAppendMemoryRangesBarrier
    assert barrier(cpu.commands, [8, 8], [cpu.memory, np.zeros(8, "u1")]) == 0
    assert barrier(cpu.commands, np.array([8], "u4"), [cpu.memory]) == 0
    with pytest.raises(ValueError, match="pRanges has 1 elements where 2 are needed"):
        barrier(cpu.commands, [8, 8], [cpu.memory])
    with pytest.raises(OverflowError):
        barrier(cpu.commands, [-8], [cpu.memory])


def test_text_is_str_or_bytes_without_NUL(cpu: Any) -> None:
    z, driver = cpu.z, cpu.driver.handles[0]
    for name in ("zeNothing", b"zeNothing", ze.ffi.new("char[]", b"zeNothing")):
        with pytest.raises(InvalidArgument):
            z.zeDriverGetExtensionFunctionAddress(driver, name)
    for name in ("ze\0Nothing", b"ze\0Nothing"):
        with pytest.raises(ValueError, match="must not hold a NUL"):
            z.zeDriverGetExtensionFunctionAddress(driver, name)
    wrong: Any
    for wrong in (5, None, ["zeNothing"]):
        with pytest.raises(TypeError, match="text is needed here"):
            z.zeDriverGetExtensionFunctionAddress(driver, wrong)


def test_a_struct_is_ours_or_a_C_pointer_to_one(cpu: Any) -> None:
    z = cpu.z
    plain = ze.ffi.new("ze_context_desc_t *", {"stype": ze.ZE_STRUCTURE_TYPE_CONTEXT_DESC})
    for desc in (ze.ze_context_desc_t(), plain):
        z.zeContextDestroy(z.zeContextCreate(cpu.driver.handles[0], desc))
    for wrong in (5, None, b"", {"flags": 0}, ze.ze_fence_desc_t(), ze.ze_context_desc_t):
        with pytest.raises(TypeError):
            z.zeContextCreate(cpu.driver.handles[0], wrong)


def test_a_struct_to_be_filled_in_may_be_the_callers_own(cpu: Any) -> None:
    given = ze.ze_device_properties_t()
    assert cpu.z.zeDeviceGetProperties(cpu.device, given) is given
    assert given.name == cpu.z.zeDeviceGetProperties(cpu.device).name != ""
    plain = ze.ffi.new("ze_device_properties_t *", {"stype": given.stype})
    assert cpu.z.zeDeviceGetProperties(cpu.device, plain).name == given.name
    for wrong in (ze.ze_fence_desc_t(), 5, ze.ffi.new("ze_fence_desc_t *")):
        with pytest.raises(TypeError):
            cpu.z.zeDeviceGetProperties(cpu.device, wrong)


# How long host memory is kept ----------------------------------------------------------------


def record(cpu: Any, commands: Any) -> dict[str, weakref.ref[Any]]:
    """Appends a copy between two arrays of which nobody else knows."""
    source, destination = np.full(NBYTES, 7, "u1"), np.zeros(NBYTES, "u1")
    usm = UsmArray()
    cpu.z.zeCommandListAppendMemoryCopy(commands, destination, source, NBYTES)
    cpu.z.zeCommandListAppendMemoryCopy(commands, usm, destination, NBYTES)
    return {
        "source": weakref.ref(source),
        "destination": weakref.ref(destination),
        "usm": weakref.ref(usm),
    }


def still_alive(references: dict[str, weakref.ref[Any]]) -> set[str]:
    gc.collect()
    return {name for name, reference in references.items() if reference() is not None}


def test_memory_of_a_list_lives_through_close_and_execution(cpu: Any, recorded: Any) -> None:
    z = cpu.z
    queue = z.zeCommandQueueCreate(cpu.context, cpu.device, ze.ze_command_queue_desc_t())
    references = record(cpu, recorded)
    everything = set(references)
    assert still_alive(references) == everything
    z.zeCommandListClose(recorded)
    for _ in range(2):  # a closed list can be executed again
        z.zeCommandQueueExecuteCommandLists(queue, [recorded])
        z.zeCommandQueueSynchronize(queue, FOREVER)
        assert still_alive(references) == everything
    destination = references["destination"]()
    assert destination is not None
    assert (destination == 7).all()
    z.zeCommandQueueDestroy(queue)


def test_memory_of_a_list_is_released_by_reset(cpu: Any, recorded: Any) -> None:
    references = record(cpu, recorded)
    cpu.z.zeCommandListClose(recorded)
    assert still_alive(references)
    cpu.z.zeCommandListReset(recorded)
    assert still_alive(references) == set()


def test_memory_of_a_list_is_released_by_destroy(cpu: Any) -> None:
    z = cpu.z
    kept, destroyed = (
        z.zeCommandListCreate(cpu.context, cpu.device, ze.ze_command_list_desc_t())
        for _ in range(2)
    )
    others, references = record(cpu, kept), record(cpu, destroyed)
    z.zeCommandListDestroy(destroyed)
    assert still_alive(references) == set()
    assert still_alive(others) == set(others)
    z.zeCommandListDestroy(kept)
    assert still_alive(others) == set()


def test_memory_of_an_immediate_list_is_released_by_synchronising(cpu: Any) -> None:
    for _ in range(2):
        references = record(cpu, cpu.commands)
        assert still_alive(references) == set(references)
        cpu.z.zeCommandListHostSynchronize(cpu.commands, FOREVER)
        assert still_alive(references) == set()


def test_bytes_and_patterns_are_kept_too(cpu: Any, recorded: Any) -> None:
    source, pattern = np.zeros(NBYTES, "u1"), np.full(4, 5, "u1")
    view = source.data
    references = {"source": weakref.ref(source), "pattern": weakref.ref(pattern)}
    cpu.z.zeCommandListAppendMemoryCopy(recorded, cpu.memory, view, NBYTES)
    cpu.z.zeCommandListAppendMemoryFill(recorded, cpu.memory, pattern, 4, NBYTES)
    del source, view, pattern
    assert still_alive(references) == {"source", "pattern"}
    cpu.z.zeCommandListReset(recorded)
    assert still_alive(references) == set()


def test_an_address_owns_nothing_and_keeps_nothing(cpu: Any, recorded: Any) -> None:
    array = np.zeros(NBYTES, "u1")
    alive = weakref.ref(array)
    for address in (array.ctypes.data, ze.ffi.cast("void *", array.ctypes.data)):
        cpu.z.zeCommandListAppendMemoryCopy(recorded, address, cpu.memory, 1)
    del array, address
    gc.collect()
    assert alive() is None


def test_arguments_of_a_refused_call_are_not_kept_for_ever(cpu: Any, recorded: Any) -> None:
    cpu.z.zeCommandListClose(recorded)
    source = np.zeros(NBYTES, "u1")
    alive = weakref.ref(source)
    with pytest.raises(InvalidArgument):
        cpu.z.zeCommandListAppendMemoryCopy(recorded, cpu.memory, source, NBYTES)
    del source
    cpu.z.zeCommandListReset(recorded)
    gc.collect()
    assert alive() is None
