"""Memory as arrays: without a copy where the host reaches it, and handed between libraries."""

from __future__ import annotations

import gc
import sys
import threading
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import hypothesis.extra.numpy as hnp
import hypothesis.strategies as st
import numpy as np
import pytest
from hypothesis import given, settings

import oneapi_l0 as l0
from oneapi_l0 import errors
from oneapi_l0.interop import dlpack
from oneapi_l0.raw import _arguments, ze

pytestmark = pytest.mark.needs("cpu")

KERNELS = Path(__file__).parents[1] / "examples" / "kernels"
KINDS = ("alloc_device", "alloc_host", "alloc_shared")


@pytest.fixture(scope="module")
def context() -> Iterator[l0.Context]:
    with l0.Context(l0.Driver(l0.open_driver("cpu"))) as made:
        yield made


@pytest.fixture(scope="module")
def vector_add(context: l0.Context) -> l0.Kernel:
    return context.create_module(KERNELS / "vector_add.spv")["vector_add"]


# What is no array ---------------------------------------------------------------------------------


class Interface:
    """An array of another library, which has nothing but `__array_interface__`."""

    def __init__(self, array: Any, **different: Any) -> None:
        self.array = array
        self.__array_interface__ = {**array.__array_interface__, **different}


class Usm:
    """The same for USM."""

    def __init__(self, **different: Any) -> None:
        self.__sycl_usm_array_interface__ = {
            "version": 1, "shape": (16,), "typestr": "<f4", "strides": None, **different,
        }  # fmt: skip


@pytest.mark.parametrize(
    "value",
    [
        np.float32(1),
        np.int64(12345),
        Interface(np.zeros(16, "f4"), data=(0, False)),
        Interface(np.zeros(16, "f4"), typestr="bogus"),
        Interface(np.zeros(16, "f4"), typestr="<f8"),
        Interface(np.zeros(16, "f4"), strides=(8,)),
        Usm(data=(0, False)),
        Usm(data=None),
        Usm(data=(4096, True), strides=(2,)),
        Usm(data=(4096, True), typestr="<f8"),
    ],
    ids=lambda value: type(value).__name__,
)
def test_what_has_no_address_of_its_own_is_no_argument_for_a_pointer(
    context: l0.Context, vector_add: l0.Kernel, value: Any
) -> None:
    commands = context.create_immediate_list()
    b, out = (context.shared_array(16, "f4") for _ in range(2))
    with pytest.raises(errors.InvalidArgument, match=r"argument 0|cannot be used as memory"):
        vector_add[1, 16](commands, value, b, out, 16)


def test_numbers_of_another_byte_order_are_no_argument(
    context: l0.Context, vector_add: l0.Kernel
) -> None:
    commands = context.create_immediate_list()
    b, out = (context.shared_array(16, "f4") for _ in range(2))
    with pytest.raises(errors.InvalidArgument, match="byte order"):
        vector_add[1, 16](commands, np.ones(16, ">f4"), b, out, 16)


def test_an_array_interface_is_read_as_numpy_reads_it(
    context: l0.Context, vector_add: l0.Kernel
) -> None:
    commands = context.create_immediate_list()
    ones, b, out = np.ones(16, "f4"), context.shared_array(16, "f4"), context.shared_array(16, "f4")
    vector_add[1, 16](commands, Interface(ones), b, out, 16)
    assert (out == 1).all()
    # As pictures of Pillow have it.
    picture = Interface(ones, data=(2 * ones).tobytes())
    vector_add[1, 16](commands, picture, b, out, 16)
    assert (out == 2).all()
    memory = context.alloc_device(64)
    commands.copy(memory, picture)
    assert (memory.view("f4").copy_to() == 2).all()


def test_an_offset_of_usm_is_minded(context: l0.Context, vector_add: l0.Kernel) -> None:
    commands = context.create_immediate_list()
    numbers, out = context.shared_array(32, "f4"), context.shared_array(16, "f4")
    numbers[:] = np.arange(32)
    # As dpctl tells a part of an array: the whole, and how many items come before the part.
    part = Usm(data=(numbers.ctypes.data, True), offset=4, strides=(1,))
    zeros = context.shared_array(16, "f4")
    vector_add[1, 16](commands, part, zeros, out, 16)
    assert (out == numbers[4:20]).all()
    whole = Usm(data=(numbers.ctypes.data, True), shape=(128,), typestr="|u1")
    vector_add[1, 16](commands, whole, zeros, out, 16)
    assert (out == numbers[:16]).all()
    out[:] = 0
    commands.copy(out, part)
    assert (out == numbers[4:20]).all()
    assert _arguments.memory(part, False) == ze.ffi.cast("void *", numbers[4:].ctypes.data)


def test_a_number_is_copied_and_never_written(context: l0.Context) -> None:
    commands = context.create_immediate_list()
    memory = context.alloc_device(4)
    commands.copy(memory, np.float32(1.5))
    assert memory.view("f4").copy_to()[0] == 1.5
    with pytest.raises(errors.InvalidArgument, match="read-only"):
        commands.copy(np.float32(0), memory)


# Without a copy -----------------------------------------------------------------------------------


@pytest.mark.parametrize("kind", KINDS[1:])
def test_host_and_shared_memory_are_arrays_without_a_copy(context: l0.Context, kind: str) -> None:
    memory = getattr(context, kind)(64)
    array = memory.asarray("i4", (4, 4))
    array[:] = np.arange(16).reshape(4, 4)
    assert array.ctypes.data == memory.address
    assert array.flags.writeable
    assert memory.buffer()[4] == 1
    assert not memory.buffer().readonly
    np.testing.assert_array_equal(np.asarray(memory).view("i4"), np.arange(16))
    np.testing.assert_array_equal(np.asarray(memory.view("i4", (2, 2), offset=8)), [[2, 3], [4, 5]])
    assert memory.__array_interface__["data"] == (memory.address, False)
    assert bytes(memory[4:8].buffer()) == memory.tobytes()[4:8] == b"\1\0\0\0"
    np.asarray(memory.view("i4"))[0] = 99
    assert array[0, 0] == 99
    shown = memory.view("i4", (2, 2)).__buffer__(0)
    assert (shown.format, shown.shape, shown.readonly) == ("i", (2, 2), False)
    times = np.asarray(memory.view("M8[s]", 8))
    assert (times.dtype, times.shape) == (np.dtype("M8[s]"), (8,))
    if sys.version_info >= (3, 12):
        assert memoryview(memory).nbytes == 64  # type: ignore[arg-type]


def test_arrays_keep_the_memory_they_show(context: l0.Context) -> None:
    memory = context.alloc_shared(1 << 20)
    array, buffer = memory.asarray("u1")[10:20], memory.buffer()
    given_away = np.from_dlpack(memory.view("u1"))
    address = memory.address
    memory.close()
    del memory
    gc.collect()
    assert context.address_range(address) == (address, 1 << 20)
    array[:] = 7
    assert buffer[10] == given_away[10] == 7
    del array, buffer, given_away
    gc.collect()
    with pytest.raises(errors.Error, match="no allocation"):
        context.address_range(address)


def test_device_memory_is_no_array_and_says_how_to_have_one(context: l0.Context) -> None:
    memory = context.alloc_device(64)
    for attempt in (
        lambda: memory.asarray(),
        lambda: memory.buffer(),
        lambda: memory.__array_interface__,
    ):
        with pytest.raises(errors.InvalidArgument, match=r"does not reach <Memory.*\nCopy it with"):
            attempt()
    assert np.array(memory.copy_to()).shape == (64,)
    with pytest.raises(ValueError, match="reached by a copy only"):
        memory.__array__(copy=False)


# Copies -------------------------------------------------------------------------------------------

dtypes = (
    hnp.integer_dtypes(endianness="?")
    | hnp.floating_dtypes(endianness="?")
    | hnp.complex_number_dtypes(endianness="?")
    | st.sampled_from([np.dtype("i4,(3,)f4"), np.dtype("S5"), np.dtype("?"), np.dtype("M8[ns]")])
)
shapes = hnp.array_shapes(min_dims=0, max_dims=4, min_side=0, max_side=5)


@given(st.data(), dtypes, shapes, st.sampled_from(KINDS))
@settings(max_examples=60)
def test_arrays_of_any_dtype_shape_and_stride_are_copied_to_memory_and_back(
    context: l0.Context, data: st.DataObject, dtype: np.dtype[Any], shape: Any, kind: str
) -> None:
    count = int(np.prod(shape, dtype=int)) * dtype.itemsize
    raw = np.random.default_rng(count).integers(0, 2, max(count, 1), dtype=np.uint8)[:count]
    whole = raw.view(dtype).reshape(shape)
    index = data.draw(hnp.basic_indices(shape, allow_ellipsis=True)) if shape else ()
    source = np.asarray(whole[index], dtype)
    memory = getattr(context, kind)(max(source.nbytes, 1) + 16)
    memory.copy_from(source, offset=3)
    target = np.asarray(np.zeros(whole.shape, dtype)[index], dtype)
    assert memory.copy_to(target, offset=3) is target
    assert target.tobytes() == source.tobytes()
    part = memory.view(dtype, source.shape, offset=3)
    assert part.copy_to().tobytes() == source.tobytes()
    part.copy_from(target)
    assert memory.copy_to()[3 : 3 + source.nbytes].tobytes() == source.tobytes()


def test_objects_are_not_copied_into_memory(context: l0.Context) -> None:
    memory = context.alloc_device(64)
    for attempt in (
        lambda: memory.copy_from(np.array(["a", None])),
        lambda: memory.copy_to(np.array([None])),
        lambda: memory.view(object),
        lambda: context.shared_array(3, object),
    ):
        with pytest.raises(errors.InvalidArgument, match="memory holds no Python objects"):
            attempt()


# DLPack -------------------------------------------------------------------------------------------


@pytest.mark.parametrize("dtype", ["?", "i1", "u2", "i4", "u8", "f2", "f4", "f8", "c8", "c16"])
def test_dlpack_hands_memory_to_numpy_without_a_copy(context: l0.Context, dtype: str) -> None:
    view = context.alloc_shared(96).view(dtype, (2, 3))
    array = np.from_dlpack(view)
    assert (array.dtype, array.shape) == (np.dtype(dtype), (2, 3))
    assert array.ctypes.data == view.address
    array[1, 2] = 1
    assert view.asarray()[1, 2] == 1


def test_dlpack_keywords_are_kept_to(context: l0.Context) -> None:
    shared, device = context.alloc_shared(16).view("f4"), context.alloc_device(16).view("f4")
    shared.asarray()[:] = 1
    device.copy_from(np.full(4, 2, "f4"))
    assert '"dltensor_versioned"' in repr(shared.__dlpack__(max_version=(1, 0)))
    assert '"dltensor_versioned"' in repr(shared.__dlpack__(max_version=(2, 5)))
    assert '"dltensor"' in repr(shared.__dlpack__(max_version=(0, 8)))
    assert '"dltensor"' in repr(shared.__dlpack__())
    assert shared.__dlpack_device__() == (1, 0)
    assert device.__dlpack_device__() == (14, 0)
    for view, copy in ((shared, None), (shared, False), (shared, True), (device, None)):
        taken = l0.from_dlpack(_With(view, dl_device=(1, 0), copy=copy))
        assert (taken.ctypes.data == view.address) == (view is shared and not copy)
        assert taken.tolist() == view.copy_to().tolist()
    for keywords, words in (
        ({"dl_device": (1, 0), "copy": False}, "on the host by a copy only"),
        ({"dl_device": (2, 0)}, r"not to be had on \(2, 0\)"),
        ({"stream": 3}, "a stream is None or -1"),
    ):
        with pytest.raises(BufferError, match=words):
            device.__dlpack__(**keywords)  # type: ignore[arg-type]
    for dtype in (">f4", "i4,f4", "S4", "M8[s]"):
        with pytest.raises(BufferError, match="DLPack has no"):
            context.alloc_shared(64).view(dtype).__dlpack__()


class _With:
    """A view whose DLPack is asked for with keywords that NumPy does not pass on."""

    def __init__(self, view: l0.MemoryView, **keywords: Any) -> None:
        self.view, self.keywords = view, keywords

    def __dlpack__(self, **keywords: Any) -> Any:
        return self.view.__dlpack__(**{"max_version": (1, 0), **self.keywords})

    def __dlpack_device__(self) -> tuple[int, int]:
        return (1, 0)


def test_dlpack_waits_for_what_is_running(context: l0.Context) -> None:
    view = context.alloc_shared(16).view("i4")
    view.asarray()[:] = 0
    commands, gate = context.create_immediate_list(mode="asynchronous"), context.create_event()
    commands.fill(view, np.int32(7), wait=[gate])
    threading.Thread(target=lambda: (time.sleep(0.05), gate.signal())).start()
    assert np.from_dlpack(view).tolist() == [7] * 4


def test_a_capsule_that_nobody_took_lets_the_memory_go(context: l0.Context) -> None:
    memory = context.alloc_shared(64)
    address = memory.address
    capsule = memory.view("f4").__dlpack__(max_version=(1, 0))
    memory.close()
    context.address_range(address)
    del capsule
    context.alloc_host(1).close()  # from time to time is soon enough
    with pytest.raises(errors.Error, match="no allocation"):
        context.address_range(address)


def test_device_memory_comes_back_from_dlpack_as_what_kernels_take(
    context: l0.Context, vector_add: l0.Kernel
) -> None:
    device = context.alloc_device(64).view("f4", 16)
    device.copy_from(np.arange(16, dtype="f4"))
    borrowed = l0.from_dlpack(device)
    assert (borrowed.shape, borrowed.typestr, borrowed.nbytes) == ((16,), "<f4", 64)
    out = context.shared_array(16, "f4")
    commands = context.create_immediate_list()
    vector_add[1, 16](commands, borrowed, borrowed, out, 16)
    np.testing.assert_array_equal(out, 2 * np.arange(16))
    commands.copy(out, borrowed)
    np.testing.assert_array_equal(out, np.arange(16))
    capsule = device.__dlpack__()
    dlpack.Borrowed(capsule)
    with pytest.raises(errors.InvalidArgument, match="no DLPack capsule, or was taken already"):
        dlpack.Borrowed(capsule)


def test_arrays_of_the_process_are_arguments_where_the_device_reaches_them(
    context: l0.Context, vector_add: l0.Kernel
) -> None:
    a, out = np.arange(16, dtype="f4"), np.empty(16, "f4")
    vector_add[1, 16](context.create_immediate_list(), a, a, out, 16)
    np.testing.assert_array_equal(out, 2 * a)


# What others see ---------------------------------------------------------------------------------


def test_the_interface_of_usm_says_what_it_shows(context: l0.Context) -> None:
    memory = context.alloc_device(64)
    found = memory.view("f4", (2, 4), offset=16).__sycl_usm_array_interface__
    assert found == {
        "data": (memory.address + 16, True),
        "shape": (2, 4),
        "strides": None,
        "typestr": "<f4",
        "version": 1,
        "offset": 0,
        "syclobj": "level_zero:cpu:0",
    }
