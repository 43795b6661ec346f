"""Creation: the objects that are made in a context. Each of these is a method of `Context`.

What the arguments mean is said where the object's class is.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    import os
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any

    from oneapi_l0._generated.ze import ze_image_format_t

    from .command_list import CommandList
    from .command_queue import CommandQueue
    from .context import Context
    from .counter_based_event import CounterBasedEvent
    from .device import Device
    from .enumerators import Enumerator, Flags
    from .event import Event
    from .event_pool import EventPool
    from .graph import Graph
    from .image import Image
    from .immediate_list import ImmediateList
    from .module import Module
    from .raw._structs import Struct
    from .sampler import Sampler

# Commands -----------------------------------------------------------------------------------------


def create_command_queue(
    context: Context,
    device: Device | None = None,
    *,
    ordinal: int | None = None,
    index: int = 0,
    mode: Enumerator = "default",
    priority: Enumerator = "normal",
    flags: Flags = 0,
    extensions: Iterable[Struct] = (),
) -> CommandQueue:
    """Where closed command lists run; `zeCommandQueueCreate`. See CommandQueue."""
    from .command_queue import CommandQueue

    return CommandQueue(
        context,
        device,
        ordinal=ordinal,
        index=index,
        mode=mode,
        priority=priority,
        flags=flags,
        extensions=extensions,
    )


def create_command_list(
    context: Context,
    device: Device | None = None,
    *,
    ordinal: int | None = None,
    flags: Flags = 0,
    extensions: Iterable[Struct] = (),
) -> CommandList:
    """A list that records commands; `zeCommandListCreate`. See CommandList."""
    from .command_list import CommandList

    return CommandList(context, device, ordinal=ordinal, flags=flags, extensions=extensions)


def create_immediate_list(
    context: Context,
    device: Device | None = None,
    *,
    ordinal: int | None = None,
    index: int = 0,
    mode: Enumerator = "synchronous",
    priority: Enumerator = "normal",
    flags: Flags = 0,
    extensions: Iterable[Struct] = (),
) -> ImmediateList:
    """A list that runs each command at once; `zeCommandListCreateImmediate`. See
    ImmediateList."""
    from .immediate_list import ImmediateList

    return ImmediateList(
        context,
        device,
        ordinal=ordinal,
        index=index,
        mode=mode,
        priority=priority,
        flags=flags,
        extensions=extensions,
    )


def create_event_pool(
    context: Context,
    count: int,
    *,
    flags: Flags = "host_visible",
    devices: Sequence[Device] | None = None,
    extensions: Iterable[Struct] = (),
) -> EventPool:
    """Memory for so many events; `zeEventPoolCreate`. See EventPool."""
    from .event_pool import EventPool

    return EventPool(context, count, flags=flags, devices=devices, extensions=extensions)


def create_event(
    context: Context, *, signal: Flags = "host", wait: Flags = "host", timestamps: bool = False
) -> Event:
    """An event that the host can wait for, in a pool of its own. For many, make a pool."""
    names = ["host_visible"] + ["kernel_timestamp"] * bool(timestamps)
    return context.create_event_pool(1, flags=names).create_event(0, signal=signal, wait=wait)


def create_counter_based_event(
    context: Context,
    device: Device | None = None,
    *,
    flags: Flags = ("immediate", "non_immediate", "host_visible"),
    signal: Flags = "host",
    wait: Flags = "host",
    extensions: Iterable[Struct] = (),
) -> CounterBasedEvent:
    """An event without a pool, for in-order lists; `zeEventCounterBasedCreate`. See
    CounterBasedEvent."""
    from .counter_based_event import CounterBasedEvent

    return CounterBasedEvent(
        context, device, flags=flags, signal=signal, wait=wait, extensions=extensions
    )


def create_graph(context: Context, *, extensions: Iterable[Struct] = ()) -> Graph:
    """Something to capture commands into; `zeGraphCreateExt` (1.17). See Graph."""
    from .graph import Graph

    return Graph(context, extensions=extensions)


# Programs -----------------------------------------------------------------------------------------


def create_module(
    context: Context,
    source: bytes | str | os.PathLike[str] | Sequence[bytes],
    device: Device | None = None,
    *,
    build_flags: str = "",
    constants: Mapping[int, Any] | None = None,
    format: Enumerator | None = None,
    extensions: Iterable[Struct] = (),
) -> Module:
    """A module from SPIR-V or a native binary; `zeModuleCreate`. See Module."""
    from .module import Module

    return Module(
        context,
        source,
        device,
        build_flags=build_flags,
        constants=constants,
        format=format,
        extensions=extensions,
    )


def create_image(
    context: Context,
    shape: int | tuple[int, ...],
    format: str | ze_image_format_t,
    device: Device | None = None,
    *,
    type: Enumerator | None = None,
    miplevels: int = 0,
    flags: Flags = 0,
    extensions: Iterable[Struct] = (),
) -> Image:
    """An image; `zeImageCreate`. See Image for the arguments."""
    from .image import Image

    return Image(
        context,
        shape,
        format,
        device,
        type=type,
        miplevels=miplevels,
        flags=flags,
        extensions=extensions,
    )


def create_sampler(
    context: Context,
    device: Device | None = None,
    *,
    address_mode: Enumerator = "clamp",
    filter_mode: Enumerator = "nearest",
    normalized: bool = False,
    extensions: Iterable[Struct] = (),
) -> Sampler:
    """How kernels read images; `zeSamplerCreate`. See Sampler for the arguments."""
    from .sampler import Sampler

    return Sampler(
        context,
        device,
        address_mode=address_mode,
        filter_mode=filter_mode,
        normalized=normalized,
        extensions=extensions,
    )
