"""Stroke: positions of a pen → dabs → blocks of a layer → the layer's tiles.

All images of a symmetry press into the same blocks, so they are one stroke and one edit.
"""

from __future__ import annotations

import random
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from studio.brushes import Brush, Mode, lean
from studio.dabs import Dab, Dabs, Path
from studio.selection import Selection
from studio.stroke_blocks import NOTHING, Block, PaintBlock, SmudgeBlock
from studio.symmetry import Symmetry, Turn, turned
from studio.tiles import CHUNK, Pixels, Rect, Tile, Tiles

__all__ = ["Brush", "Stroke"]

Floats = NDArray[np.float32]
Place = tuple[int, int]

_CLOSEST = 0.5
"""The least distance of two dabs, in pixels."""


class Stroke:
    """A stroke in flight over the tiles of a layer; the tiles stay as they are.

    `bounds` of the canvas keep paint from falling beyond its edges; without them it may. With
    `keeps_alpha` it changes colours only, with a `selection` only what is selected.
    """

    def __init__(
        self,
        tiles: Tiles,
        brush: Brush,
        bounds: Rect | None = None,
        symmetry: Symmetry | None = None,
        keeps_alpha: bool = False,
        selection: Selection | None = None,
    ) -> None:
        self.tiles, self.brush = tiles, brush
        self._keeps_alpha, self._selection = keeps_alpha, selection
        self.bounds = NOTHING
        """All that the stroke has touched, in canvas pixels."""
        self._limit = bounds
        self._dabs = _dabs(brush.hardness, brush.roundness)
        self._blocks: dict[Place, Block] = {}
        self._symmetry = symmetry or Symmetry()
        smudges = brush.mode is Mode.SMUDGE
        self._tips = [(_Smear if smudges else _Tip)(self, turn) for turn in self._symmetry.turns]

    def to(
        self, x: float, y: float, pressure: float = 1.0, tilt: tuple[float, float] = (0.0, 0.0)
    ) -> Rect:
        """Draw on to a position, in canvas pixels; gives what may look different now.

        `pressure` is 0…1. The first position alone leaves a dab.
        """
        damage = NOTHING
        for part in self.parts_to(x, y, pressure, tilt):
            damage = damage.united(part)
        return damage

    def parts_to(
        self, x: float, y: float, pressure: float = 1.0, tilt: tuple[float, float] = (0.0, 0.0)
    ) -> list[Rect]:
        """As `to`, with the part that each image of the symmetry has touched."""
        pressure = min(max(pressure, 0.0), 1.0)
        parts = []
        for tip in self._tips:
            at = self._symmetry.image(tip.turn, x, y)
            damage = tip.to(*at, pressure, tilt)
            self.bounds = self.bounds.united(damage)
            parts.append(damage)
        return parts

    def dab(self, x: float, y: float, diameter: float, angle: float) -> Dab:
        """The mark of the tip around a point."""
        return self._dabs.at(x, y, diameter, angle)

    def pieces(self, frame: Rect) -> list[tuple[Rect, Block]]:
        """The parts of a rectangle that may be painted on, each within one block."""
        part = frame.intersected(self._limit) if self._limit is not None else frame
        kind = SmudgeBlock if self.brush.mode is Mode.SMUDGE else PaintBlock
        found = []
        for piece in part.pieces(CHUNK):
            place = piece.x // CHUNK, piece.y // CHUNK
            if place not in self._blocks:
                square = Rect(place[0] * CHUNK, place[1] * CHUNK, CHUNK, CHUNK)
                cover = self.cover(square)
                self._blocks[place] = kind(place, self.brush, self._keeps_alpha, cover)
            found.append((piece, self._blocks[place]))
        return found

    def cover(self, rect: Rect) -> Floats | None:
        """How much of each pixel of a rectangle is selected, 0…1; None where all is."""
        if self._selection is None:
            return None
        plane = self._selection.plane(rect)
        return None if plane.min() == 255 else plane.astype(np.float32) / np.float32(255)

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

    def _refresh(self, block: Block) -> None:
        block.begin(self.tiles)
        block.refresh()

    def finish(self) -> Tiles:
        """The layer's tiles with the stroke; tiles that look the same are the same objects."""
        changes: dict[Place, Tile | None] = {}
        for block in self._blocks.values():
            self._refresh(block)
            changes |= block.laid(self.tiles)
        return self.tiles.with_tiles(changes) if changes else self.tiles


class _Tip:
    """One image of the pen, with its own path."""

    def __init__(self, stroke: Stroke, turn: Turn) -> None:
        self.stroke, self.turn = stroke, turn
        self._path = Path()
        self._chance: random.Random | None = None

    def to(self, x: float, y: float, pressure: float, tilt: tuple[float, float]) -> Rect:
        """Press dabs up to a position; gives what they touched."""
        brush, flat = self.stroke.brush, lean(tilt)
        angle = turned(self.turn, brush.bearing(tilt))
        shortest = brush.reach(pressure, flat) * _shortened(brush)
        damage = NOTHING
        for px, py, force in self._path.to(x, y, pressure, max(shortest, _CLOSEST)):
            size = brush.reach(force, flat)
            px, py = self._strayed(px, py, size)
            dab = self.stroke.dab(px, py, size, angle)
            damage = damage.united(self._press(dab, brush.cover(force, flat)))
        return damage

    def _strayed(self, x: float, y: float, size: float) -> tuple[float, float]:
        stray = self.stroke.brush.scatter * size
        if not stray:
            return x, y
        if self._chance is None:
            self._chance = random.Random(f"{x:.2f} {y:.2f}")
        return x + stray * self._chance.uniform(-1, 1), y + stray * self._chance.uniform(-1, 1)

    def _press(self, dab: Dab, cover: float) -> Rect:
        frame = Rect(dab.x, dab.y, dab.mark.shape[1], dab.mark.shape[0])
        touched = NOTHING
        for piece, block in self.stroke.pieces(frame):
            assert isinstance(block, PaintBlock)
            block.press(piece, dab.mark[piece.within(frame)], cover)
            touched = touched.united(piece)
        return touched


class _Smear(_Tip):
    """A finger: it takes colour up, carries it on, and leaves some of it with every dab."""

    _carried: Floats | None = None
    """The pixels under the last dab, premultiplied BGRA, mixed with those of the dabs before."""
    _under: Floats
    """The pixels under this dab; kept with the step as room, for fresh memory is slow."""
    _step: Floats

    def _press(self, dab: Dab, cover: float) -> Rect:
        brush = self.stroke.brush
        frame = Rect(dab.x, dab.y, dab.mark.shape[1], dab.mark.shape[0])
        pieces = self._lift(frame)
        under, step = self._under, self._step
        if self._carried is None:
            self._carried = under.copy()
            return NOTHING
        carried = self._carried = _fitted(self._carried, under)
        np.subtract(carried, under, out=step)
        # What stays of the colour carried, before the new is taken up.
        np.multiply(step, np.float32(brush.flow), out=carried)
        carried += under
        mark = dab.mark * np.float32(cover * brush.opacity)
        if (selected := self.stroke.cover(frame)) is not None:
            mark *= selected
        step *= mark[..., None]
        under += step
        return self._leave(frame, pieces)

    def _lift(self, frame: Rect) -> list[tuple[Rect, SmudgeBlock]]:
        """Take up the pixels under a frame; gives where they lie. Beyond the bounds is nothing."""
        shape = (frame.height, frame.width, 4)
        if self._carried is None or self._under.shape != shape:
            self._under, self._step = np.empty(shape, np.float32), np.empty(shape, np.float32)
        pieces = []
        found = self.stroke.pieces(frame)
        if sum(piece.width * piece.height for piece, _ in found) < frame.width * frame.height:
            self._under.fill(0)
        for piece, block in found:
            assert isinstance(block, SmudgeBlock)
            block.begin(self.stroke.tiles)
            self._under[piece.within(frame)] = block.wet[piece.within(block.frame)]
            pieces.append((piece, block))
        return pieces

    def _leave(self, frame: Rect, pieces: list[tuple[Rect, SmudgeBlock]]) -> Rect:
        touched = NOTHING
        for piece, block in pieces:
            block.wet[piece.within(block.frame)] = self._under[piece.within(frame)]
            block.touch(piece)
            touched = touched.united(piece)
        return touched


def _fitted(carried: Floats, under: Floats) -> Floats:
    """What is carried, cut or filled around to the size of another dab."""
    if carried.shape == under.shape:
        return carried
    result = under.copy()
    less = min(carried.shape[0], under.shape[0]) // 2
    a, b = carried.shape[0] // 2, under.shape[0] // 2
    part = carried[a - less : a + less + 1, a - less : a + less + 1]
    result[b - less : b + less + 1, b - less : b + less + 1] = part
    return result


def _shortened(brush: Brush) -> float:
    """The spacing as a share of the diameter; a flat tip needs dabs as close as it is thin."""
    return brush.spacing * max(brush.roundness, 0.15)


@lru_cache(maxsize=8)
def _dabs(hardness: float, roundness: float) -> Dabs:
    return Dabs(hardness, roundness)
