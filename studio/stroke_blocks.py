"""Blocks: the chunks of a layer under a stroke, as they look with it.

A block of paint keeps a 32-bit mask of how much fell on each pixel and lays it over the layer once,
so soft brushes with little flow do not band; a block that is smudged keeps its pixels as floats.
"""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

from studio.brushes import Brush, Grain, Mode
from studio.chunks import SIDE
from studio.grain import grained
from studio.tiles import CHUNK, TILE, Pixels, Plane, Rect, Tile, Tiles

Floats = NDArray[np.float32]
Bools = NDArray[np.bool_]
Place = tuple[int, int]
NOTHING = Rect(0, 0, 0, 0)


class Block:
    """A chunk under a stroke: the layer's pixels, and what they become."""

    def __init__(
        self, place: Place, brush: Brush, keeps_alpha: bool = False, cover: Floats | None = None
    ) -> None:
        """`cover` (256, 256) says how much of each pixel is selected, 0…1; None is all of it."""
        self.frame = Rect(place[0] * CHUNK, place[1] * CHUNK, CHUNK, CHUNK)
        self.brush = brush
        self.keeps_alpha, self.cover = keeps_alpha, cover
        self.stale = NOTHING
        self.base: Pixels | None = None
        self.pixels: Pixels
        self._is_begun = False

    def begin(self, tiles: Tiles) -> None:
        """Take the pixels under the stroke, once; `base` stays None when there is no paint."""
        if not self._is_begun:
            self._is_begun = True
            self.pixels = tiles.crop(self.frame)
            self.base = self.pixels.copy() if tiles.has_paint(self.frame) else None

    def touch(self, piece: Rect) -> None:
        """Say that a part looks different now."""
        self.stale = self.stale.united(piece)

    def refresh(self) -> None:
        """Bring the pixels up to date."""
        if not self.stale.is_empty:
            self._lay(self.stale)
            self.stale = NOTHING

    def _lay(self, part: Rect) -> None:
        raise NotImplementedError

    def touched(self) -> Bools:
        """Which tiles, by row and column, the stroke may have changed."""
        raise NotImplementedError

    def covers(self) -> Bools:
        """Which pixels the stroke covers by half or more with paint of its own."""
        raise NotImplementedError

    def laid(self, tiles: Tiles) -> dict[Place, Tile | None]:
        """The tiles that the stroke changes, as they are then."""
        new, old = self.pixels.view(np.uint32)[..., 0], np.uint32(0)
        changed = _any(new != (old if self.base is None else self.base.view(np.uint32)[..., 0]))
        before = tiles.crop_labels(self.frame)
        after: Plane | None = None
        if before.any() or (self.brush.mode is Mode.PAINT and self.brush.label):
            after = self._labelled(before)
            changed |= _any(after != before)
        changed &= self.touched()
        result: dict[Place, Tile | None] = {}
        for row, column in np.argwhere(changed).tolist():
            square = slice(row * TILE, (row + 1) * TILE), slice(column * TILE, (column + 1) * TILE)
            place = self.frame.x // TILE + column, self.frame.y // TILE + row
            result[place] = Tile.of(self.pixels[square], None if after is None else after[square])
        return result

    def _labelled(self, before: Plane) -> Plane:
        """The labels then: the paint's where it covers half; the others keep those of what is left."""
        after = before.copy()
        if self.brush.mode is Mode.PAINT:
            np.copyto(after, np.uint8(self.brush.label), where=self.covers())
        np.copyto(after, np.uint8(0), where=self.pixels[..., 3] == 0)
        return after


class PaintBlock(Block):
    """How much paint fell on each pixel, or was taken away."""

    def __init__(
        self, place: Place, brush: Brush, keeps_alpha: bool = False, cover: Floats | None = None
    ) -> None:
        super().__init__(place, brush, keeps_alpha, cover)
        self.mask: Floats = np.zeros((CHUNK, CHUNK), np.float32)

    def press(self, piece: Rect, mark: Floats, cover: float) -> None:
        """Take the mask towards a mark by the brush's flow, and never back."""
        mask, flow = self.mask[piece.within(self.frame)], self.brush.flow
        if cover < 1:
            mark = mark * np.float32(cover)
        if flow >= 1:
            np.maximum(mask, mark, out=mask)
        else:
            step = mark - mask
            np.maximum(step, 0, out=step)
            step *= np.float32(flow)
            mask += step
        self.touch(piece)

    def _lay(self, part: Rect) -> None:
        where = part.within(self.frame)
        base = self.base[where] if self.base is not None else None
        if not self.keeps_alpha:
            self.pixels[where] = _over(base, self._shown(part), self.brush)
        elif base is not None and self.brush.mode is Mode.PAINT:
            self.pixels[where] = _tinted(base, self._shown(part), self.brush)

    def _shown(self, part: Rect) -> Floats:
        where = part.within(self.frame)
        mask = self.mask[where]
        if self.brush.grain is not Grain.NONE:
            mask = grained(mask, part.x, part.y, self.brush.grain, self.brush.depth)
        return mask if self.cover is None else mask * self.cover[where]

    def touched(self) -> Bools:
        return _any(self.mask)

    def covers(self) -> Bools:
        covered: Bools = self._shown(self.frame) * np.float32(self.brush.opacity) >= 0.5
        return covered


class SmudgeBlock(Block):
    """The layer's pixels as floats, premultiplied BGRA, to be pushed about."""

    def __init__(
        self, place: Place, brush: Brush, keeps_alpha: bool = False, cover: Floats | None = None
    ) -> None:
        super().__init__(place, brush, keeps_alpha, cover)
        self._touched: Bools = np.zeros((SIDE, SIDE), np.bool_)

    def touch(self, piece: Rect) -> None:
        super().touch(piece)
        rows, columns = piece.within(self.frame)
        # Whole tiles: the first that is met to the last.
        down = slice(rows.start // TILE, -(-rows.stop // TILE))
        self._touched[down, columns.start // TILE : -(-columns.stop // TILE)] = True

    def begin(self, tiles: Tiles) -> None:
        if not self._is_begun:
            super().begin(tiles)
            self.wet: Floats = self.pixels.astype(np.float32)

    def _lay(self, part: Rect) -> None:
        where = part.within(self.frame)
        wet = self.wet[where]
        if self.keeps_alpha:
            alpha = self.pixels[where][..., 3:].astype(np.float32)
            wet = np.minimum(wet * (alpha / np.maximum(wet[..., 3:], np.float32(0.5))), alpha)
            wet[..., 3:] = alpha
        self.pixels[where] = (wet + np.float32(0.5)).astype(np.uint8)

    def touched(self) -> Bools:
        return self._touched

    def covers(self) -> Bools:
        return np.zeros((CHUNK, CHUNK), np.bool_)


def _any(plane: NDArray[Any]) -> Bools:
    """Which tiles of a chunk, by row and column, have a value that is not zero."""
    return np.asarray(plane.reshape(SIDE, TILE, SIDE, TILE).any(axis=(1, 3)), np.bool_)


def _over(base: Pixels | None, mask: Floats, brush: Brush) -> Pixels:
    """The paint through the mask over `base` (None is nothing), each sample rounded once.

    base + (paint - base)·mask in floats, the four channels side by side, for whole rows at a time.
    """
    height, width = mask.shape
    erase = brush.mode is Mode.ERASE
    paint = np.zeros(4, np.float32) if erase else np.array((*brush.colour[::-1], 255), "f4")
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


def _tinted(base: Pixels, mask: Floats, brush: Brush) -> Pixels:
    """The paint through the mask on what is painted already: alpha stays as it is."""
    under = base.astype(np.float32)
    colour = np.array((*brush.colour[::-1], 255), np.float32) / np.float32(255)
    step = under[..., 3:] * colour - under
    step *= (mask * np.float32(brush.opacity))[..., None]
    under += step
    out = (under + np.float32(0.5)).astype(np.uint8)
    out[..., 3] = base[..., 3]
    return out
