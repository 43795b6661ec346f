"""Which devices a program sees: cards, tiles, ZE_FLAT_DEVICE_HIERARCHY and ZE_AFFINITY_MASK
(Level Zero core, "Environment Variables").

A CPU is one card without tiles. ONEAPI_L0_CPU_SUB_DEVICES=4 divides its cores among 4 tiles, and
2x4 makes 2 such cards, for programs that want to meet sub-devices. Kernels are not confined to
the cores of their tile: only the topology is told.
"""

from __future__ import annotations

import os
import re
from typing import NamedTuple

COMPOSITE, FLAT, COMBINED = "COMPOSITE", "FLAT", "COMBINED"
_HIERARCHIES = (COMPOSITE, FLAT, COMBINED)
MOST_TILES = 64


class Card(NamedTuple):
    """A card and those of its tiles that are to be seen, none if it has no tiles.

    is_tile_alone: one of several tiles was asked for, which then is a device of its own.
    """

    number: int
    tiles: tuple[int, ...]
    is_tile_alone: bool


class Topology(NamedTuple):
    hierarchy: str
    tiles_per_card: int
    card_count: int
    cards: tuple[Card, ...]


def read_environment() -> Topology:
    """The topology that the environment asks for."""
    card_count, tile_count = _counts(os.environ.get("ONEAPI_L0_CPU_SUB_DEVICES", ""))
    hierarchy = os.environ.get("ZE_FLAT_DEVICE_HIERARCHY", "").strip().upper()
    if hierarchy not in _HIERARCHIES:
        hierarchy = COMPOSITE
    mask = os.environ.get("ZE_AFFINITY_MASK", "")
    cards = visible(card_count, tile_count, hierarchy, mask)
    return Topology(hierarchy, tile_count, card_count, tuple(cards))


def read_counts(text: str) -> tuple[int, int] | None:
    """Cards and tiles per card, as ONEAPI_L0_CPU_SUB_DEVICES has them; None for what cannot be read
    or is too many."""
    match = re.fullmatch(r"\s*(?:(\d{1,3})x)?(\d{1,3})\s*", text)
    if not match:
        return None
    cards, tiles = int(match[1] or 1), int(match[2])
    return (cards, tiles) if cards * tiles <= MOST_TILES else None


def _counts(text: str) -> tuple[int, int]:
    """Those that there are: one tile is the card itself, and without a card there is one."""
    cards, tiles = read_counts(text) or (1, 0)
    return (cards, tiles if tiles > 1 else 0) if cards else (1, 0)


def visible(card_count: int, tile_count: int, hierarchy: str, mask: str) -> list[Card]:
    """The cards that a mask leaves, in their own order whatever the mask's is.

    COMPOSITE masks are made of `card` and `card.tile`; those of the other two hierarchies number
    all tiles through. Entries that name nothing are ignored.
    """
    everything = set(range(tile_count)) or {0}
    chosen: dict[int, set[int]] = {}
    for entry in mask.replace(" ", "").split(","):
        match = re.fullmatch(r"(\d{1,9})(?:\.(\d{1,9}))?", entry)
        if not match:
            continue
        first, second = int(match[1]), match[2]
        if hierarchy == COMPOSITE:
            card, tiles = first, everything if second is None else {int(second)}
        elif second is None:
            card, tile = divmod(first, len(everything))
            tiles = {tile}
        else:
            continue
        if card < card_count and tiles <= everything:
            chosen.setdefault(card, set()).update(tiles)
    if not mask.strip():
        chosen = dict.fromkeys(range(card_count), everything)
    return [
        Card(
            card,
            tuple(sorted(tiles)) if tile_count else (),
            len(tiles) == 1 and tile_count > 1,
        )
        for card, tiles in sorted(chosen.items())
    ]
