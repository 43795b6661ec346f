"""Waiting for all streams, or those of a device."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .stream import LIVE

if TYPE_CHECKING:
    from .device import Device


def finish_device(device: Device) -> None:
    """Wait for the work of the device: its own, its tiles', and the card's, which uses them all."""
    for stream in list(LIVE.values()):
        if device in (stream.device, stream.device.parent) or stream.device is device.parent:
            stream.finish_submitted()


def finish_all() -> None:
    """Wait for the work of every stream."""
    for stream in list(LIVE.values()):
        stream.finish_submitted()


def settle_all() -> None:
    """Wait for the work of every stream, as far as it can go on."""
    for stream in list(LIVE.values()):
        stream.settle()
