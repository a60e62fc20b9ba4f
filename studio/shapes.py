"""Shapes to select with: rectangles, ellipses, and areas within a line drawn by hand."""

from __future__ import annotations

import math
from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from studio.selection import Selection, everything, tile_of
from studio.tiles import TILE, Rect, Tile, Tiles

Points = NDArray[np.float64]
Place = tuple[int, int]

_FINE = 4
"""Lines along which each row of pixels is looked at."""
_CHORD = 12.0
"""Pixels of the lines that an ellipse is made of, at most."""


def rectangle(rect: Rect, bounds: Rect) -> Selection:
    """The pixels of a rectangle that lie within `bounds`."""
    return everything(rect.intersected(bounds))


def ellipse(rect: Rect, bounds: Rect) -> Selection:
    """The ellipse that a rectangle holds, as far as it lies within `bounds`."""
    if rect.is_empty:
        return Selection()
    count = max(int(math.pi * max(rect.width, rect.height) / _CHORD), 48)
    turn = np.linspace(0, 2 * math.pi, count, endpoint=False)
    x = rect.x + rect.width / 2 * (1 + np.cos(turn))
    y = rect.y + rect.height / 2 * (1 + np.sin(turn))
    return _within(np.stack([x, y], axis=1), bounds)


def polygon(points: Sequence[tuple[float, float]], bounds: Rect) -> Selection:
    """The area within a closed line through points, in canvas pixels."""
    if len(points) < 3:
        return Selection()
    return _within(np.array(points, np.float64), bounds)


def _within(points: Points, bounds: Rect) -> Selection:
    """The area within a closed line: how much of each pixel, 17 steps down and exact across."""
    low, high = np.floor(points.min(axis=0)), np.ceil(points.max(axis=0))
    frame = Rect(int(low[0]), int(low[1]), int(high[0] - low[0]), int(high[1] - low[1]))
    part = frame.intersected(bounds)
    rows, across, turns = _edges(points)
    changes: dict[Place, Tile | None] = {}
    for row in sorted({piece.y // TILE for piece in part.pieces(TILE)}):
        first, last = np.searchsorted(rows, (row * TILE * _FINE, (row + 1) * TILE * _FINE))
        area = Rect(part.x // TILE * TILE, row * TILE, 0, TILE)
        area = Rect(area.x, area.y, -(-part.right // TILE) * TILE - area.x, TILE)
        lines = rows[first:last] // _FINE - area.y
        cover = _swept(lines, across[first:last] - area.x, turns[first:last], area.width)
        keep = part.intersected(area).within(area)
        plane = np.zeros((TILE, area.width), np.uint8)
        plane[keep] = (np.clip(cover[keep], 0, 1) * 255 + 0.5).astype(np.uint8)
        for x in range(0, area.width, TILE):
            changes[(area.x + x) // TILE, row] = tile_of(plane[:, x : x + TILE])
    return Selection(Tiles.empty().with_tiles(changes))


def _edges(points: Points) -> tuple[NDArray[np.int64], Points, Points]:
    """Where the area begins (1) and ends (-1) on each fine row: rows in order, places, signs.

    What the line winds around any number of times is inside.
    """
    ends = np.roll(points, -1, axis=0)
    (x0, y0), (x1, y1) = points.T, ends.T
    top = np.ceil(np.minimum(y0, y1) * _FINE - 0.5).astype(np.int64)
    bottom = np.ceil(np.maximum(y0, y1) * _FINE - 0.5).astype(np.int64)
    counts = bottom - top
    edge = np.repeat(np.arange(len(points)), counts)
    rows = np.arange(len(edge)) - np.repeat(np.cumsum(counts) - counts - top, counts)
    share = ((rows + 0.5) / _FINE - y0[edge]) / (y1 - y0)[edge]
    across = x0[edge] + share * (x1 - x0)[edge]
    order = np.lexsort((across, rows))
    rows, across = rows[order], across[order]
    # Every row is crossed as often upwards as downwards, so one sum serves them all.
    winding = np.cumsum(np.where(y1 > y0, 1, -1)[edge][order])
    before = np.concatenate([[0], winding[:-1]])
    turns: Points = (winding != 0).astype(np.float64) - (before != 0)
    return rows, across, turns


def _swept(lines: NDArray[np.int64], across: Points, turns: Points, width: int) -> Points:
    """The share of each pixel of a band that lies between beginnings and ends, (64, width)."""
    across = np.clip(across, 0, width)
    column = np.floor(across).astype(np.int64)
    spill = across - column
    spots = lines * (width + 2) + column
    size = TILE * (width + 2)
    steps: Points = np.zeros(size)
    steps += np.bincount(spots, turns * (1 - spill) / _FINE, size)
    steps += np.bincount(spots + 1, turns * spill / _FINE, size)
    cover: Points = np.cumsum(steps.reshape(TILE, width + 2), axis=1)[:, :width]
    return cover
