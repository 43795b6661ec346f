"""Samplers: how kernels read images (Level Zero core, "Sampler")."""

from __future__ import annotations

from oneapi_l0._generated import ze as spec

from .checks import a
from .context import Context
from .enumerators import enumerator
from .object import Object, chained, using

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable

    from .device import Device
    from .enumerators import Enumerator
    from .raw._structs import Struct


class Sampler(Object):
    """A sampler. address_mode: what lies outside of the image: "none", "repeat", "clamp",
    "clamp_to_border", "mirror". filter_mode: "nearest" or "linear". normalized: whether
    coordinates go from 0 to 1."""

    __slots__ = ("context", "device", "filter_mode")

    def __init__(
        self,
        context: Context,
        device: Device | None = None,
        *,
        address_mode: Enumerator = "clamp",
        filter_mode: Enumerator = "nearest",
        normalized: bool = False,
        extensions: Iterable[Struct] = (),
    ) -> None:
        self.context = a(Context, context, "context")
        self.device = context._device(device)
        self.filter_mode = filter_mode
        desc = spec.ze_sampler_desc_t(
            addressMode=enumerator("ze_sampler_address_mode_t", address_mode),
            filterMode=enumerator("ze_sampler_filter_mode_t", filter_mode),
            isNormalized=bool(normalized),
            pNext=chained(extensions),
        )
        with using(context):
            handle = context.driver.ze.zeSamplerCreate(context.handle, self.device.handle, desc)
            self._own(context.driver.opened, handle, ("zeSamplerDestroy", (handle,)), (context,))

    def _describe(self) -> str:
        return f" {self.filter_mode}"
