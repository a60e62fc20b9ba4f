"""Stroke: positions of a pen → dabs in a fine mask → the tiles of a layer.

The mask has 32-bit floats, and the stroke is laid over the layer's tiles once, so soft brushes with
little flow do not band.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import Any

import numpy as np
from numpy.typing import NDArray

from studio.chunks import SIDE
from studio.dabs import Dab, Dabs, Path
from studio.tiles import CHUNK, TILE, Pixels, Plane, Rect, Tile, Tiles

Floats = NDArray[np.float32]
Bools = NDArray[np.bool_]
Place = tuple[int, int]

SMALLEST, LARGEST = 1.0, 2048.0
"""Diameters of a brush in pixels."""
_NOTHING = Rect(0, 0, 0, 0)


@dataclass(frozen=True)
class Brush:
    """A round brush and the paint on it."""

    size: float = 40.0
    """Diameter in px, 1…2048."""
    hardness: float = 0.8
    """Share of the radius that is covered wholly, 0…1."""
    opacity: float = 1.0
    """The most that a stroke covers, 0…1."""
    flow: float = 1.0
    """How far each dab takes the stroke towards its mark, 0…1; at 1 a dab covers at once."""
    spacing: float = 0.025
    """Distance of dabs as a share of the diameter."""
    colour: tuple[int, int, int] = (0, 0, 0)
    label: int = 0
    """The material it paints, 0 for free paint."""
    erase: bool = False
    pressure_size: bool = False
    """Whether a pen's pressure makes the dabs smaller."""
    pressure_opacity: bool = True
    """Whether a pen's pressure makes the dabs thinner."""

    @property
    def diameter(self) -> float:
        """The size, held to what can be painted."""
        return min(max(self.size, SMALLEST), LARGEST)

    def reach(self, pressure: float) -> float:
        """The diameter of a dab under a pressure of 0…1."""
        return max(self.diameter * pressure, SMALLEST) if self.pressure_size else self.diameter

    def cover(self, pressure: float) -> float:
        """The most that a dab covers under a pressure of 0…1, before opacity."""
        return pressure if self.pressure_opacity else 1.0


class Stroke:
    """A stroke in flight over the tiles of a layer; the tiles stay as they are.

    `bounds` of the canvas keep paint from falling beyond its edges; without them it may.
    """

    def __init__(self, tiles: Tiles, brush: Brush, bounds: Rect | None = None) -> None:
        self.tiles, self.brush = tiles, brush
        self.bounds = _NOTHING
        """All that the stroke has touched, in canvas pixels."""
        self._limit = bounds
        self._path = Path()
        self._dabs = _dabs(brush.hardness)
        self._blocks: dict[Place, _Block] = {}

    def to(self, x: float, y: float, pressure: float = 1.0) -> Rect:
        """Draw on to a position, in canvas pixels; gives what may look different now.

        `pressure` is 0…1. The first position alone leaves a dab.
        """
        brush = self.brush
        pressure = min(max(pressure, 0.0), 1.0)
        spacing = max(brush.spacing * brush.reach(pressure), 0.5)
        damage = _NOTHING
        for px, py, force in self._path.to(x, y, pressure, spacing):
            dab = self._dabs.at(px, py, brush.reach(force))
            damage = damage.united(self._press(dab, brush.cover(force)))
        self.bounds = self.bounds.united(damage)
        return damage

    def _press(self, dab: Dab, cover: float) -> Rect:
        frame = Rect(dab.x, dab.y, dab.mark.shape[1], dab.mark.shape[0])
        part = frame.intersected(self._limit) if self._limit is not None else frame
        for piece in part.pieces(CHUNK):
            place = piece.x // CHUNK, piece.y // CHUNK
            if place not in self._blocks:
                self._blocks[place] = _Block(place)
            block = self._blocks[place]
            block.press(piece, dab.mark[piece.within(frame)], cover, self.brush.flow)
        return part

    def region(self, rect: Rect) -> Pixels:
        """The layer with the stroke: a fresh array, premultiplied BGRA (height, width, 4)."""
        home = self._blocks.get((rect.x // CHUNK, rect.y // CHUNK))
        if home is not None and rect.intersected(home.frame) == rect:
            self._refresh(home)
            return home.pixels[rect.within(home.frame)].copy()
        out = self.tiles.crop(rect)
        for piece in rect.intersected(self.bounds).pieces(CHUNK):
            block = self._blocks.get((piece.x // CHUNK, piece.y // CHUNK))
            if block is not None:
                self._refresh(block)
                out[piece.within(rect)] = block.pixels[piece.within(block.frame)]
        return out

    def _refresh(self, block: _Block) -> None:
        if not block.is_begun:
            block.begin(self.tiles)
        block.refresh(self.brush)

    def finish(self) -> Tiles:
        """The layer's tiles with the stroke; tiles that look the same are the same objects."""
        changes: dict[Place, Tile | None] = {}
        for block in self._blocks.values():
            self._refresh(block)
            changes |= block.laid(self.tiles, self.brush)
        return self.tiles.with_tiles(changes) if changes else self.tiles


class _Block:
    """A chunk of a stroke: how much paint fell on each pixel, and the layer under it."""

    def __init__(self, place: Place) -> None:
        self.frame = Rect(place[0] * CHUNK, place[1] * CHUNK, CHUNK, CHUNK)
        self.mask: Floats = np.zeros((CHUNK, CHUNK), np.float32)
        self.reached = self.stale = _NOTHING
        self.is_begun = False
        self.base: Pixels | None = None
        self.pixels: Pixels

    def press(self, piece: Rect, mark: Floats, cover: float, flow: float) -> None:
        """Take the mask towards a mark by `flow`, and never back."""
        mask = self.mask[piece.within(self.frame)]
        if cover < 1:
            mark = mark * np.float32(cover)
        if flow >= 1:
            np.maximum(mask, mark, out=mask)
        else:
            step = mark - mask
            np.maximum(step, 0, out=step)
            step *= np.float32(flow)
            mask += step
        self.reached = self.reached.united(piece)
        self.stale = self.stale.united(piece)

    def begin(self, tiles: Tiles) -> None:
        """Take the pixels under the stroke; none when there is no paint."""
        self.is_begun = True
        self.pixels = tiles.crop(self.frame)
        self.base = self.pixels.copy() if tiles.has_paint(self.frame) else None

    def refresh(self, brush: Brush) -> None:
        """Lay the paint anew where the mask changed."""
        if self.stale.is_empty:
            return
        part = self.stale.within(self.frame)
        base = self.base[part] if self.base is not None else None
        self.pixels[part] = _over(base, self.mask[part], brush)
        self.stale = _NOTHING

    def laid(self, tiles: Tiles, brush: Brush) -> dict[Place, Tile | None]:
        """The tiles that the stroke changes, as they are then."""
        new, old = self.pixels.view(np.uint32)[..., 0], np.uint32(0)
        changed = _any(new != (old if self.base is None else self.base.view(np.uint32)[..., 0]))
        before = tiles.crop_labels(self.frame)
        after: Plane | None = None
        if before.any() or not (brush.erase or brush.label == 0):
            after = self._labelled(before, brush)
            changed |= _any(after != before)
        changed &= _any(self.mask)
        result: dict[Place, Tile | None] = {}
        for row, column in np.argwhere(changed).tolist():
            square = slice(row * TILE, (row + 1) * TILE), slice(column * TILE, (column + 1) * TILE)
            place = self.frame.x // TILE + column, self.frame.y // TILE + row
            result[place] = Tile.of(self.pixels[square], None if after is None else after[square])
        return result

    def _labelled(self, before: Plane, brush: Brush) -> Plane:
        """The labels then: the stroke's where it covers half; erasing keeps those of paint left."""
        after = before.copy()
        if not brush.erase:
            covers = self.mask * np.float32(brush.opacity) >= 0.5
            np.copyto(after, np.uint8(brush.label), where=covers)
        np.copyto(after, np.uint8(0), where=self.pixels[..., 3] == 0)
        return after


def _any(plane: NDArray[Any]) -> Bools:
    """Which tiles of a chunk, by row and column, have a value that is not zero."""
    return np.asarray(plane.reshape(SIDE, TILE, SIDE, TILE).any(axis=(1, 3)), np.bool_)


def _over(base: Pixels | None, mask: Floats, brush: Brush) -> Pixels:
    """The paint through the mask over `base` (None is nothing), each sample rounded once.

    base + (paint - base)·mask in floats, the four channels side by side, for whole rows at a time.
    """
    height, width = mask.shape
    paint = np.zeros(4, np.float32) if brush.erase else np.array((*brush.colour[::-1], 255), "f4")
    weight = np.repeat(mask * np.float32(brush.opacity), 4, axis=1)
    wide = np.tile(paint, width)
    if base is None:
        weight *= wide
    else:
        under = base.reshape(height, width * 4).astype(np.float32)
        weight *= wide - under
        weight += under
    weight += np.float32(0.5)
    return weight.astype(np.uint8).reshape(height, width, 4)


@lru_cache(maxsize=4)
def _dabs(hardness: float) -> Dabs:
    return Dabs(hardness)
