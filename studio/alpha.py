"""Alpha lock: other colours for a layer that keeps where its paint is."""

from __future__ import annotations

import numpy as np

from studio.tiles import TILE, Pixels, Rect, Tile, Tiles


def keeping_alpha(before: Tiles, after: Tiles) -> Tiles:
    """The tiles `after`, with the alpha of those `before`; where there was no paint is none."""
    changes: dict[tuple[int, int], Tile | None] = {}
    for place in after.difference(before):
        old, new = before.tile(*place), after.tile(*place)
        if old is None or new is None:
            changes[place] = old
            continue
        square = Rect(place[0] * TILE, place[1] * TILE, TILE, TILE)
        labels = after.crop_labels(square)
        labels[old.pixels[..., 3] == 0] = 0
        changes[place] = Tile.of(_recoloured(old.pixels, new.pixels), labels)
    return after.with_tiles(changes)


def _recoloured(old: Pixels, new: Pixels) -> Pixels:
    """The colours of `new` under the alpha of `old`; those of `old` where `new` has none."""
    alpha, theirs = old[..., 3:].astype(np.uint32), new[..., 3:].astype(np.uint32)
    colours = (new * alpha + theirs // 2) // np.maximum(theirs, 1)
    out = np.where(theirs > 0, np.minimum(colours, alpha), old).astype(np.uint8)
    out[..., 3] = old[..., 3]
    return out
