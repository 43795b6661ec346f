"""Images and samplers of the CPU driver against NumPy (I and P rows of the programming guide's
acceptance table).
"""

from __future__ import annotations

import ctypes
import gc
import itertools
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from test_cpu_driver import FOREVER, NULL, Calls, R, pointer

from oneapi_l0._generated import _ze_cffi
from oneapi_l0._generated import ze as spec
from oneapi_l0._generated._opencl_cffi import ffi as cl_ffi
from oneapi_l0.drivers.cpu import opencl
from oneapi_l0.drivers.cpu.image import IMAGES

ffi: Any = _ze_cffi.ffi

pytestmark = pytest.mark.needs("cpu")
CODE = (Path(__file__).parent / "kernels" / "images.spv").read_bytes()
STYPES = spec.ze_structure_type_t
LAYOUT, TYPE = spec.ze_image_format_layout_t, spec.ze_image_format_type_t
SWIZZLE, KIND = spec.ze_image_format_swizzle_t, spec.ze_image_type_t
UINT, SINT, UNORM, SNORM, FLOAT = range(5)
WRITE = 1


@pytest.fixture(scope="module")
def calls() -> Calls:
    calls = Calls()
    calls.keep.append(calls.module)
    calls.module = calls.build(CODE)
    return calls


def image_desc(
    calls: Calls,
    extents: tuple[int, ...],
    layout: str = "_8_8_8_8",
    type: int = UNORM,
    swizzle: str = "RGBA",
    kind: str = "_2D",
    **fields: Any,
) -> Any:
    desc = ffi.new("ze_image_desc_t *", {"flags": WRITE, "type": int(getattr(KIND, kind))})
    desc.format.layout, desc.format.type = int(getattr(LAYOUT, layout)), type
    for channel, letter in zip("xyzw", swizzle, strict=True):
        name = f"_{letter}" if letter in "01" else letter
        setattr(desc.format, channel, int(getattr(SWIZZLE, name)))
    desc.width, desc.height, desc.depth = (*extents, 1, 1)[:3]
    desc.arraylevels = extents[-1] if kind.endswith("ARRAY") else 1
    for name, value in fields.items():
        setattr(desc, name, value)
    calls.keep.append(desc)
    return desc


def create(calls: Calls, desc: Any) -> Any:
    handle = "ze_image_handle_t"
    return calls.make("zeImageCreate", handle, calls.context, calls.device, desc)


def made(calls: Calls, extents: tuple[int, ...], **more: Any) -> Any:
    return create(calls, image_desc(calls, extents, **more))


def region(*values: int) -> Any:
    return ffi.new("ze_image_region_t *", list(values))


def wait(calls: Calls, command_list: Any) -> None:
    calls.ok("zeCommandListHostSynchronize", command_list, FOREVER)


def write(calls: Calls, image: Any, data: Any, where: Any = NULL) -> None:
    command_list = calls.immediate()
    function = "zeCommandListAppendImageCopyFromMemory"
    calls.ok(function, command_list, image, pointer(data), where, NULL, 0, NULL)
    wait(calls, command_list)


def read(calls: Calls, image: Any, like: Any, where: Any = NULL) -> Any:
    out = np.zeros_like(like)
    command_list = calls.immediate()
    function = "zeCommandListAppendImageCopyToMemory"
    calls.ok(function, command_list, pointer(out), image, where, NULL, 0, NULL)
    wait(calls, command_list)
    return out


def sampler(calls: Calls, mode: int = 2, filter: int = 0, normalized: int = 0) -> Any:
    desc = ffi.new(
        "ze_sampler_desc_t *",
        {"addressMode": mode, "filterMode": filter, "isNormalized": normalized},
    )
    handle = "ze_sampler_handle_t"
    return calls.make("zeSamplerCreate", handle, calls.context, calls.device, desc)


def run(calls: Calls, name: str, groups: tuple[int, ...], *arguments: Any) -> None:
    values = [
        ffi.new(f"{ffi.typeof(a).cname} *".replace("* *", "**"), a) if is_handle(a) else a
        for a in arguments
    ]
    kernel = calls.kernel(name, *values)
    command_list = calls.immediate(mode=1)
    calls.launch(command_list, kernel, *groups)


def is_handle(value: Any) -> bool:
    return isinstance(value, ffi.CData) and ffi.typeof(value).kind == "pointer"


random = np.random.default_rng(7)


def some(shape: tuple[int, ...], dtype: str) -> Any:
    if dtype in ("f2", "f4"):
        return (random.random(shape) * 4 - 2).astype(dtype)
    info = np.iinfo(dtype)
    return random.integers(info.min, info.max, shape, dtype, endpoint=True)


# Creation, limits, formats.

EVERY = [
    ("_8", "u1", 1), ("_16", "u2", 1), ("_32", "u4", 1),
    ("_8_8", "u1", 2), ("_16_16", "u2", 2), ("_32_32", "u4", 2),
    ("_8_8_8_8", "u1", 4), ("_16_16_16_16", "u2", 4), ("_32_32_32_32", "u4", 4),
]  # fmt: skip
FORMATS = [
    (layout, dtype, count, type)
    for layout, dtype, count in EVERY
    for type in range(5)
    if not (type in (UNORM, SNORM) and dtype == "u4") and not (type == FLOAT and dtype == "u1")
]


def dtype_of(unsigned: str, type: int) -> str:
    return {UINT: "u", UNORM: "u", SINT: "i", SNORM: "i", FLOAT: "f"}[type] + unsigned[1]


def as_read(data: Any, type: int) -> Any:
    """What a kernel sees of the components."""
    if type == UNORM:
        return data.astype("f8") / np.iinfo(data.dtype).max
    if type == SNORM:
        return np.maximum(data.astype("f8") / np.iinfo(data.dtype).max, -1)
    return data.astype("f8")


KERNEL_OF = {UINT: ("uint", "u4"), SINT: ("int", "i4")}


@pytest.mark.parametrize(("layout", "unsigned", "count", "type"), FORMATS)
def test_I1_each_format_is_copied_read_and_written_exactly(
    calls: Calls, layout: str, unsigned: str, count: int, type: int
) -> None:
    width, height = 13, 7
    image = made(calls, (width, height), layout=layout, type=type)
    data = some((height, width, count), dtype_of(unsigned, type))
    write(calls, image, data)
    np.testing.assert_array_equal(read(calls, image, data), data)
    name, dtype = KERNEL_OF.get(type, ("float", "f4"))
    seen = np.zeros((height, width, 4), dtype)
    run(calls, f"read_{name}", (width, height), image, seen)
    expected = np.zeros((height, width, 4))
    expected[..., 3] = 1
    expected[..., :count] = as_read(data, type)
    np.testing.assert_allclose(seen, expected, rtol=1e-6, atol=1e-7)
    again = made(calls, (width, height), layout=layout, type=type)
    run(calls, f"write_{name}", (width, height), again, seen)
    back = read(calls, again, data)
    if type == SNORM:
        data = np.maximum(data, -np.iinfo(data.dtype).max)
    np.testing.assert_array_equal(back, data)
    for handle in (image, again):
        calls.ok("zeImageDestroy", handle)


@pytest.mark.parametrize(
    ("layout", "count", "swizzle", "shown"),
    [
        ("_8_8_8_8", 4, "BGRA", [2, 1, 0, 3]),
        ("_8_8_8_8", 4, "GBAR", [1, 2, 3, 0]),
        ("_8_8_8_8", 4, "XXXX", [0, 1, 2, 3]),
        ("_8", 1, "R001", [0, -1, -1, -2]),
        ("_8", 1, "RXXX", [0, -1, -1, -2]),
        ("_8", 1, "000R", [-1, -1, -1, 0]),
        ("_8", 1, "000A", [-1, -1, -1, 0]),
        ("_8", 1, "RRRR", [0, 0, 0, 0]),
        ("_8", 1, "RRR1", [0, 0, 0, -2]),
        ("_8_8", 2, "RG01", [0, 1, -1, -2]),
        ("_8_8", 2, "R00G", [0, -1, -1, 1]),
        ("_8_8", 2, "R00A", [0, -1, -1, 1]),
    ],
)
def test_swizzles_show_what_they_say(
    calls: Calls, layout: str, count: int, swizzle: str, shown: list[int]
) -> None:
    data = some((4, 5, count), "u1")
    image = made(calls, (5, 4), layout=layout, swizzle=swizzle)
    write(calls, image, data)
    seen = np.zeros((4, 5, 4), "f4")
    run(calls, "read_float", (5, 4), image, seen)
    values = np.concatenate([data / 255, np.ones((4, 5, 1)), np.zeros((4, 5, 1))], axis=2)
    np.testing.assert_allclose(seen, values[..., shown_index(shown, count)], atol=1e-6)


def shown_index(shown: list[int], count: int) -> list[int]:
    """-1 stands for a 0, -2 for a 1: both follow the components."""
    return [count + 1 if i == -1 else count if i == -2 else i for i in shown]


@pytest.mark.parametrize(
    ("layout", "type", "swizzle"),
    [
        ("_5_6_5", UNORM, "RGBA"),
        ("_10_10_10_2", UNORM, "RGBA"),
        ("_11_11_10", FLOAT, "RGBA"),
        ("NV12", UNORM, "RGBA"),
        ("_8_8_8", UINT, "RGBA"),
        ("_32", UNORM, "R001"),
        ("_8", FLOAT, "R001"),
        ("_8_8_8_8", UNORM, "GGGG"),
    ],
)
def test_formats_that_the_runtime_lacks_are_refused(
    calls: Calls, layout: str, type: int, swizzle: str
) -> None:
    desc = image_desc(calls, (8, 8), layout=layout, type=type, swizzle=swizzle)
    out = ffi.new("ze_image_handle_t *")
    result = calls.call("zeImageCreate", calls.context, calls.device, desc, out)
    assert result == R.ERROR_UNSUPPORTED_IMAGE_FORMAT
    assert filters(calls, desc) == (0, 0)


def filters(calls: Calls, desc: Any) -> tuple[int, int]:
    support = ffi.new("ze_image_format_support_ext_properties_t *", {"supported": 9})
    support.stype = int(STYPES.IMAGE_FORMAT_SUPPORT_EXT_PROPERTIES)
    p = ffi.new("ze_image_properties_t *", {"pNext": ffi.cast("void *", support)})
    calls.ok("zeImageGetProperties", calls.device, desc, p)
    return p.samplerFilterFlags, support.supported


def test_properties_tell_filters_and_support(calls: Calls) -> None:
    assert filters(calls, image_desc(calls, (8, 8))) == (3, 1)
    assert filters(calls, image_desc(calls, (8, 8), type=UINT)) == (1, 1)
    assert filters(calls, image_desc(calls, (1 << 30, 8))) == (0, 0)


def test_descriptors_are_checked(calls: Calls) -> None:
    for fields, expected in (
        ({"flags": 1 << 10}, R.ERROR_INVALID_ENUMERATION),
        ({"type": 77}, R.ERROR_INVALID_ENUMERATION),
        ({"width": 0}, R.ERROR_UNSUPPORTED_SIZE),
        ({"height": 1 << 20}, R.ERROR_UNSUPPORTED_SIZE),
        ({"miplevels": 3}, R.ERROR_UNSUPPORTED_FEATURE),
    ):
        desc = image_desc(calls, (8, 8), **fields)  # pyright: ignore[reportArgumentType]
        out = ffi.new("ze_image_handle_t *")
        result = calls.call("zeImageCreate", calls.context, calls.device, desc, out)
        assert result == expected, fields
    p = calls.query("zeDeviceGetImageProperties", "ze_device_image_properties_t", calls.device)
    largest = made(calls, (p.maxImageDims2D, 1), layout="_8", type=UINT, swizzle="R001")
    calls.ok("zeImageDestroy", largest)
    assert calls.call("zeImageDestroy", largest) == R.ERROR_INVALID_NULL_HANDLE
    assert p.maxImageDims3D >= 2048
    assert p.maxSamplers >= 16
    assert p.maxReadImageArgs >= 128


# Every type of image.

SHAPES = {
    "_1D": (37,), "_1DARRAY": (37, 5), "_2D": (37, 11), "_2DARRAY": (37, 11, 5), "_3D": (37, 11, 5),
}  # fmt: skip


@pytest.mark.parametrize("kind", SHAPES)
def test_I1_every_type_makes_the_round_trip_through_a_kernel(calls: Calls, kind: str) -> None:
    extents = SHAPES[kind]
    data = some((*reversed(extents), 4), "u1")
    source, to = (made(calls, extents, kind=kind) for _ in range(2))
    write(calls, source, data)
    name = kind[1:].lower().replace("darray", "d_array")
    run(calls, f"copy_{name}", extents, source, to)
    np.testing.assert_array_equal(read(calls, to, data), data)
    memory = calls.query(
        "zeImageGetMemoryPropertiesExp", "ze_image_memory_properties_exp_t", source
    )
    assert (memory.size, memory.rowPitch) == (data.nbytes, 37 * 4)


def test_an_image_of_a_buffer_counts_bytes(calls: Calls) -> None:
    data = some((100, 4), "f4")
    source, to = (
        made(calls, (1600,), kind="BUFFER", layout="_32_32_32_32", type=FLOAT) for _ in range(2)
    )
    write(calls, source, data)
    run(calls, "copy_buffer", (100,), source, to)
    np.testing.assert_array_equal(read(calls, to, data), data)
    out = ffi.new("ze_image_handle_t *")
    desc = image_desc(calls, (1601,), kind="BUFFER", layout="_32_32_32_32", type=FLOAT)
    result = calls.call("zeImageCreate", calls.context, calls.device, desc, out)
    assert result == R.ERROR_UNSUPPORTED_SIZE


def test_kernels_see_the_extents(calls: Calls) -> None:
    out = np.zeros(3, "i4")
    run(calls, "sizes", (1,), made(calls, (37, 11, 5), kind="_3D"), out)
    assert list(out) == [37, 11, 5]


# Copies of regions.


@pytest.mark.parametrize("kind", ["_1DARRAY", "_2D", "_2DARRAY", "_3D"])
def test_regions_are_copied_to_and_from_memory(calls: Calls, kind: str) -> None:
    extents = SHAPES[kind]
    data = some((*reversed(extents), 4), "u1")
    image = made(calls, extents, kind=kind)
    write(calls, image, data)
    origin, size = (5, 2, 1), (20, 3, 2)
    if len(extents) == 2:
        origin, size = (*origin[:2], 0), (*size[:2], 1)
    box = tuple(slice(o, o + n) for o, n in zip(origin, size, strict=True))[: len(extents)][::-1]
    part = read(calls, image, np.zeros_like(data[box]), region(*origin, *size))
    np.testing.assert_array_equal(part, data[box])
    new = some(part.shape, "u1")
    # What has no slices has none to begin at.
    origin = (*origin[:2], 1) if kind == "_2D" else origin
    write(calls, image, new, region(*origin, *size))
    data[box] = new
    np.testing.assert_array_equal(read(calls, image, data), data)
    outside = region(30, 0, 0, 8, 1, 1)
    result = calls.call(
        "zeCommandListAppendImageCopyToMemory",
        calls.immediate(), pointer(data), image, outside, NULL, 0, NULL,
    )  # fmt: skip
    assert result == R.ERROR_INVALID_ARGUMENT


@pytest.mark.parametrize("kind", ["_1DARRAY", "_2D", "_2DARRAY", "_3D"])
def test_pitches_of_the_memory_are_kept(calls: Calls, kind: str) -> None:
    extents = SHAPES[kind]
    width, rows, slices = (*extents, 1, 1)[:3]
    data = some((slices, rows, width, 4), "u1")
    image = made(calls, extents, kind=kind)
    padded = np.zeros((slices, rows + 2, width + 3, 4), "u1")
    if kind == "_1DARRAY":
        padded = padded[:, :rows]
    padded = np.ascontiguousarray(padded)
    padded[:, :rows, :width] = data
    row = (width + 3) * 4
    per_slice = padded.shape[1] * row if slices > 1 else 0
    command_list = calls.immediate()
    calls.ok(
        "zeCommandListAppendImageCopyFromMemoryExt",
        command_list, image, pointer(padded), NULL, row, per_slice, NULL, 0, NULL,
    )  # fmt: skip
    wait(calls, command_list)
    np.testing.assert_array_equal(read(calls, image, data), data)
    out = np.full_like(padded, 9)
    calls.ok(
        "zeCommandListAppendImageCopyToMemoryExt",
        command_list, pointer(out), image, NULL, row, per_slice, NULL, 0, NULL,
    )  # fmt: skip
    wait(calls, command_list)
    np.testing.assert_array_equal(out[:, :rows, :width], data)
    assert (out[:, :, width:] == 9).all()
    result = calls.call(
        "zeCommandListAppendImageCopyToMemoryExt",
        command_list, pointer(out), image, NULL, 8, 0, NULL, 0, NULL,
    )  # fmt: skip
    assert result == R.ERROR_INVALID_ARGUMENT


def test_images_are_copied_to_images_whole_and_in_part(calls: Calls) -> None:
    data, other = (some((11, 37, 4), "u1") for _ in range(2))
    source, to = (made(calls, (37, 11)) for _ in range(2))
    write(calls, source, data)
    write(calls, to, other)
    command_list = calls.immediate()
    copy = "zeCommandListAppendImageCopyRegion"
    boxes = region(10, 4, 0, 8, 3, 1), region(2, 5, 0, 8, 3, 1)
    calls.ok(copy, command_list, to, source, *boxes, NULL, 0, NULL)
    wait(calls, command_list)
    other[4:7, 10:18] = data[5:8, 2:10]
    np.testing.assert_array_equal(read(calls, to, other), other)
    calls.ok("zeCommandListAppendImageCopy", command_list, to, source, NULL, 0, NULL)
    wait(calls, command_list)
    np.testing.assert_array_equal(read(calls, to, data), data)
    volume = made(calls, (37, 11, 5), kind="_3D")
    boxes = region(0, 0, 3, 37, 11, 1), NULL
    calls.ok(copy, command_list, volume, source, *boxes, NULL, 0, NULL)
    wait(calls, command_list)
    np.testing.assert_array_equal(read(calls, volume, data, region(0, 0, 3, 37, 11, 1)), data)
    overlapping = region(0, 0, 0, 8, 8, 1), region(7, 3, 0, 8, 8, 1)
    result = calls.call(copy, command_list, to, to, *overlapping, NULL, 0, NULL)
    assert result == R.ERROR_OVERLAPPING_REGIONS
    apart = region(0, 0, 0, 8, 8, 1), region(8, 3, 0, 8, 8, 1)
    calls.ok(copy, command_list, to, to, *apart, NULL, 0, NULL)
    integers = made(calls, (37, 11), type=UINT)
    result = calls.call("zeCommandListAppendImageCopy", command_list, integers, to, NULL, 0, NULL)
    assert result == R.ERROR_UNSUPPORTED_IMAGE_FORMAT
    wait(calls, command_list)


def test_a_recorded_list_copies_launches_and_copies_back(calls: Calls) -> None:
    data = some((11, 37, 4), "u1")
    back = np.zeros_like(data)
    source, to = (made(calls, (37, 11)) for _ in range(2))
    command_list = calls.list()
    calls.ok(
        "zeCommandListAppendImageCopyFromMemory",
        command_list, source, pointer(data), NULL, NULL, 0, NULL,
    )  # fmt: skip
    arguments = [ffi.new("ze_image_handle_t *", image) for image in (source, to)]
    calls.launch(command_list, calls.kernel("copy_2d", *arguments), 37, 11)
    calls.ok(
        "zeCommandListAppendImageCopyToMemory",
        command_list, pointer(back), to, NULL, NULL, 0, NULL,
    )  # fmt: skip
    queue = calls.queue()
    calls.run(queue, command_list)
    np.testing.assert_array_equal(back, data)
    data[:] = some(data.shape, "u1")
    calls.execute(queue, command_list, close=False)
    calls.ok("zeCommandQueueSynchronize", queue, FOREVER)
    np.testing.assert_array_equal(back, data)


def test_a_recorded_launch_keeps_its_images(calls: Calls) -> None:
    handles = [made(calls, (37, 11)) for _ in range(2)]
    numbers = [int(cl_ffi.cast("uintptr_t", IMAGES[handle].cl_mem)) for handle in handles]
    kernel = calls.kernel("copy_2d", *(ffi.new("ze_image_handle_t *", one) for one in handles))
    command_list = calls.list()
    calls.launch(command_list, kernel, 37, 11)
    calls.ok("zeKernelDestroy", kernel)
    for handle in handles:
        calls.ok("zeImageDestroy", handle)
    gc.collect()

    # The driver itself has no need of this function.
    question: Any = ctypes.CDLL(opencl.path).clGetImageInfo
    question.argtypes = [ctypes.c_void_p, ctypes.c_uint, ctypes.c_size_t, *[ctypes.c_void_p] * 2]

    def statuses() -> list[int]:
        """What the runtime says of each: its element's size, or that it is no image."""
        size = ctypes.c_size_t()
        return [question(image, 0x1111, 8, ctypes.byref(size), None) for image in numbers]

    assert statuses() == [0, 0]
    calls.run(calls.queue(), command_list)
    calls.ok("zeCommandListDestroy", command_list)
    gc.collect()
    assert 0 not in statuses()


# Views.


def test_a_view_shows_the_same_pixels_in_another_format(calls: Calls) -> None:
    data = some((11, 37, 4), "u1")
    image = made(calls, (37, 11))
    write(calls, image, data)
    for name in ("zeImageViewCreateExt", "zeImageViewCreateExp"):
        desc = image_desc(calls, (37, 11), layout="_32", type=UINT, swizzle="R001")
        view = calls.make(name, "ze_image_handle_t", calls.context, calls.device, desc, image)
        seen = np.zeros((11, 37, 4), "u4")
        run(calls, "read_uint", (37, 11), view, seen)
        np.testing.assert_array_equal(seen[..., 0], data.view("u4")[..., 0])
    changed = np.zeros((11, 37, 4), "u4")
    changed[..., 0] = some((11, 37), "u4")
    run(calls, "write_uint", (37, 11), view, changed)
    expected = np.ascontiguousarray(changed[..., :1]).view("u1")
    np.testing.assert_array_equal(read(calls, image, data), expected)
    out = ffi.new("ze_image_handle_t *")
    for extents, layout, result in (
        ((37, 11), "_16_16_16_16", R.ERROR_UNSUPPORTED_IMAGE_FORMAT),
        ((36, 11), "_8_8_8_8", R.ERROR_INVALID_ARGUMENT),
    ):
        desc = image_desc(calls, extents, layout=layout)
        arguments = (calls.context, calls.device, desc, image, out)
        assert calls.call("zeImageViewCreateExt", *arguments) == result
    calls.ok("zeImageDestroy", image)
    np.testing.assert_array_equal(read(calls, view, expected.view("u4")), changed[..., :1])


def test_srgb_images_are_read_as_light(calls: Calls) -> None:
    srgb = ffi.new("ze_srgb_ext_desc_t *", {"sRGB": 1})
    srgb.stype = int(STYPES.SRGB_EXT_DESC)
    data = some((4, 8, 4), "u1")
    image = made(calls, (8, 4), flags=0, pNext=ffi.cast("void *", srgb))
    write(calls, image, data)
    seen = np.zeros((4, 8, 4), "f4")
    run(calls, "read_float", (8, 4), image, seen)
    value = data / 255
    linear = np.where(value <= 0.04045, value / 12.92, ((value + 0.055) / 1.055) ** 2.4)
    linear[..., 3] = value[..., 3]
    np.testing.assert_allclose(seen, linear, atol=2e-3)


# Samplers.

NONE, REPEAT, CLAMP, BORDER, MIRROR = range(5)
NEAREST, LINEAR = 0, 1


def addressed(index: Any, size: int, mode: int) -> Any:
    """The index of a pixel, and whether it is the border's."""
    if mode == REPEAT:
        return index % size, np.zeros(index.shape, bool)
    if mode == BORDER:
        outside = (index < 0) | (index >= size)
        return np.clip(index, 0, size - 1), outside
    return np.clip(index, 0, size - 1), np.zeros(index.shape, bool)


def unnormalized(at: Any, size: int, mode: int) -> Any:
    if mode == REPEAT:
        at = at - np.floor(at)
    elif mode == MIRROR:
        at = np.abs(at - 2 * np.rint(0.5 * at))
    return at * size


def sampled(data: Any, at: Any, mode: int, filter: int, normalized: int) -> Any:
    """What OpenCL defines a sampler to give; data is (..., y, x, 4), at is (n, dimensions)."""
    dimensions = data.ndim - 1
    sizes = data.shape[:dimensions][::-1]
    steps = []
    for d, size in enumerate(sizes):
        u = unnormalized(at[:, d], size, mode) if normalized else at[:, d]
        if filter == NEAREST:
            steps.append([(np.floor(u).astype(int), np.ones(len(u)))])
        else:
            low = np.floor(u - 0.5)
            part = u - 0.5 - low
            low = low.astype(int)
            steps.append([(low, 1 - part), (low + 1, part)])
    out = np.zeros((len(at), 4))
    for corner in itertools.product(*steps):
        weight = np.ones(len(at))
        border = np.zeros(len(at), bool)
        indices = []
        for (index, share), size in zip(corner, sizes, strict=True):
            i, outside = addressed(index, size, mode)
            indices.append(i)
            weight = weight * share
            border |= outside
        values = data[tuple(reversed(indices))].astype("f8")
        values[border] = 0
        out += values * weight[:, None]
    return out


def test_every_sampler_can_be_made(calls: Calls) -> None:
    for mode, filter, normalized in itertools.product(range(5), range(2), range(2)):
        calls.ok("zeSamplerDestroy", sampler(calls, mode, filter, normalized))


# Repeated images are defined for normalized coordinates only.
@pytest.mark.parametrize("filter", [NEAREST, LINEAR])
@pytest.mark.parametrize(
    ("mode", "normalized"),
    [(NONE, 0), (CLAMP, 0), (BORDER, 0), *((mode, 1) for mode in range(5))],
)
def test_P2_samplers_equal_the_definition(
    calls: Calls, mode: int, filter: int, normalized: int
) -> None:
    handle = sampler(calls, mode, filter, normalized)
    width, height = 16, 8
    data = random.random((height, width, 4), dtype="f4")
    image = made(calls, (width, height), layout="_32_32_32_32", type=FLOAT)
    write(calls, image, data)
    at = (random.random((500, 2)) * 3 - 1).astype("f4")
    if mode == NONE:
        at = (random.random((500, 2)) * 0.8 + 0.1).astype("f4")
    if not normalized:
        at *= np.array([width, height], "f4")
    out = np.zeros((500, 4), "f4")
    run(calls, "sample_2d", (500,), image, handle, at, out)
    expected = sampled(data, at.astype("f8"), mode, filter, normalized)
    if filter == NEAREST:
        # Rounding may put a coordinate next to a border on either side of it.
        scaled = at * ([width, height] if normalized else [1, 1])
        safe = (np.abs(scaled - np.rint(scaled)) > 1e-4).all(axis=1)
        out, expected = out[safe], expected[safe]
    np.testing.assert_allclose(out, expected, atol=1 / 256)
    calls.ok("zeSamplerDestroy", handle)


@pytest.mark.parametrize("filter", [NEAREST, LINEAR])
def test_P2_volumes_are_sampled_too(calls: Calls, filter: int) -> None:
    data = random.random((6, 8, 16, 4), dtype="f4")
    image = made(calls, (16, 8, 6), kind="_3D", layout="_32_32_32_32", type=FLOAT)
    write(calls, image, data)
    at = np.zeros((300, 4), "f4")
    at[:, :3] = random.random((300, 3)) * 1.4 - 0.2
    out = np.zeros((300, 4), "f4")
    run(calls, "sample_3d", (300,), image, sampler(calls, CLAMP, filter, 1), at, out)
    expected = sampled(data, at[:, :3].astype("f8"), CLAMP, filter, 1)
    scaled = at[:, :3] * [16, 8, 6]
    safe = (np.abs(scaled - np.rint(scaled)) > 1e-4).all(axis=1) | (filter == LINEAR)
    np.testing.assert_allclose(out[safe], expected[safe], atol=1 / 256)


def test_the_border_of_an_image_without_alpha_is_opaque(calls: Calls) -> None:
    image = made(calls, (4, 4), layout="_8", swizzle="R001")
    write(calls, image, np.full((4, 4), 255, "u1"))
    at, out = np.array([[-5, -5], [1, 1]], "f4"), np.zeros((2, 4), "f4")
    run(calls, "sample_2d", (2,), image, sampler(calls, BORDER), at, out)
    assert out.tolist() == [[0, 0, 0, 1], [1, 0, 0, 1]]


def test_a_convolution_over_an_image_equals_numpy(calls: Calls) -> None:
    width, height = 61, 43
    data = random.random((height, width), dtype="f4")
    weights = random.random((3, 3), dtype="f4")
    image = made(calls, (width, height), layout="_32", type=FLOAT, swizzle="R001")
    write(calls, image, data)
    out = np.zeros((height, width), "f4")
    run(calls, "convolve", (width, height), image, sampler(calls, CLAMP), weights, out)
    padded = np.pad(data, 1, mode="edge")
    expected = sum(
        weights[j, i] * padded[j : j + height, i : i + width] for j in range(3) for i in range(3)
    )
    np.testing.assert_allclose(out, expected, rtol=1e-5)


def test_P1_address_modes_are_numbered_as_today() -> None:
    modes = spec.ze_sampler_address_mode_t
    assert [int(modes.NONE), int(modes.REPEAT), int(modes.CLAMP)] == [0, 1, 2]
    assert [int(modes.CLAMP_TO_BORDER), int(modes.MIRROR)] == [3, 4]


def test_samplers_are_checked(calls: Calls) -> None:
    out = ffi.new("ze_sampler_handle_t *")
    for fields in ({"addressMode": 5}, {"filterMode": 2}):
        desc = ffi.new("ze_sampler_desc_t *", fields)
        result = calls.call("zeSamplerCreate", calls.context, calls.device, desc, out)
        assert result == R.ERROR_INVALID_ENUMERATION
    handle = sampler(calls)
    calls.ok("zeSamplerDestroy", handle)
    assert calls.call("zeSamplerDestroy", handle) == R.ERROR_INVALID_NULL_HANDLE


def test_F7_image_and_sampler_arguments_are_handles_of_their_kind(calls: Calls) -> None:
    kernel = calls.kernel("sample_2d")
    image = ffi.new("ze_image_handle_t *", made(calls, (4, 4)))
    volume = ffi.new("ze_image_handle_t *", made(calls, (4, 4, 4), kind="_3D"))
    handle = ffi.new("ze_sampler_handle_t *", sampler(calls))
    put = "zeKernelSetArgumentValue"
    calls.ok(put, kernel, 0, 8, image)
    calls.ok(put, kernel, 1, 8, handle)
    assert calls.call(put, kernel, 0, 4, image) == R.ERROR_INVALID_KERNEL_ARGUMENT_SIZE
    assert calls.call(put, kernel, 0, 8, volume) == R.ERROR_INVALID_ARGUMENT
    assert calls.call(put, kernel, 0, 8, handle) == R.ERROR_INVALID_NULL_HANDLE
    assert calls.call(put, kernel, 1, 8, image) == R.ERROR_INVALID_NULL_HANDLE
    assert calls.call(put, kernel, 0, 8, NULL) == R.ERROR_INVALID_NULL_POINTER
    other = calls.build(CODE)
    kept, calls.module = calls.module, other
    calls.ok("zeImageDestroy", image[0])
    calls.module = kept
    assert calls.call(put, kernel, 0, 8, image) == R.ERROR_INVALID_NULL_HANDLE


def test_R3_images_are_made_resident_and_evicted(calls: Calls) -> None:
    image = made(calls, (4, 4))
    for name in ("zeContextMakeImageResident", "zeContextEvictImage"):
        calls.ok(name, calls.context, calls.device, image)
    calls.ok("zeImageDestroy", image)
    result = calls.call("zeContextEvictImage", calls.context, calls.device, image)
    assert result == R.ERROR_INVALID_NULL_HANDLE


def test_images_and_views_have_an_identity(calls: Calls) -> None:
    first, second = made(calls, (4, 4)), made(calls, (4, 4))
    desc = image_desc(calls, (4, 4), type=UINT)
    handle = "ze_image_handle_t"
    view = calls.make("zeImageViewCreateExt", handle, calls.context, calls.device, desc, first)
    name, ctype = "zeImageGetAllocPropertiesExt", "ze_image_allocation_ext_properties_t"
    ids = [calls.query(name, ctype, calls.context, one).id for one in (first, second, view)]
    assert ids[0] == ids[2] != ids[1]
    # An image has no descriptor, and does not act as if it had.
    stype = int(spec.ze_structure_type_t.EXTERNAL_MEMORY_EXPORT_FD)
    extension = ffi.new("ze_external_memory_export_fd_t *", {"stype": stype})
    chain = ffi.cast("void *", extension)
    result = calls.call(name, calls.context, first, ffi.new(f"{ctype} *", {"pNext": chain}))
    assert result == R.ERROR_UNSUPPORTED_FEATURE


def test_pitches_for_2d_images_hold_the_rows(calls: Calls) -> None:
    pitch = ffi.new("size_t *")
    calls.ok("zeMemGetPitchFor2dImage", calls.context, calls.device, 37, 11, 4, pitch)
    assert pitch[0] >= 37 * 4


def test_images_come_and_go_without_a_trace(calls: Calls) -> None:
    def resident() -> int:
        with open("/proc/self/statm") as file:
            return int(file.read().split()[1]) * 4096

    data = some((256, 256, 4), "u1")
    command_list = calls.immediate()
    function = "zeCommandListAppendImageCopyFromMemory"
    before = 0
    for i in range(400):
        image = made(calls, (256, 256))
        calls.ok(function, command_list, image, pointer(data), NULL, NULL, 0, NULL)
        wait(calls, command_list)
        calls.ok("zeImageDestroy", image)
        if i == 100:
            before = resident()
    assert resident() - before < 8 << 20
