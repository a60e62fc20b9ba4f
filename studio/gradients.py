"""Gradients: paint that goes from one colour to another, or to nothing, along a drag."""

from __future__ import annotations

import math
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from studio.laying import lay
from studio.tiles import Rect

if TYPE_CHECKING:
    from studio.canvas import Canvas

Floats = NDArray[np.float32]
Colour = tuple[int, int, int]
Point = tuple[float, float]
SHORTEST = 0.5
"""Canvas pixels that a gradient is long at least."""
STEP = math.radians(15)
"""The steps in which a drag with Shift turns."""


class Kind(StrEnum):
    """How a gradient spreads from the line that is drawn."""

    LINEAR = "linear"
    RADIAL = "radial"
    REFLECTED = "reflected"
    CONICAL = "conical"


@dataclass(frozen=True)
class Gradient:
    """Paint from `start` to `end`, in canvas pixels; `last` None fades to nothing."""

    kind: Kind
    start: Point
    end: Point
    first: Colour
    last: Colour | None = None
    opacity: float = 1.0

    @property
    def length(self) -> float:
        """How far it was drawn, in canvas pixels."""
        return math.dist(self.start, self.end)

    def share(self, rect: Rect) -> Floats:
        """How far each pixel of a region lies on the way from the first to the last, 0…1."""
        dx, dy = self.end[0] - self.start[0], self.end[1] - self.start[1]
        x = (np.arange(rect.x, rect.right, dtype=np.float32) + np.float32(0.5 - self.start[0]))[None, :]  # fmt: skip
        y = (np.arange(rect.y, rect.bottom, dtype=np.float32) + np.float32(0.5 - self.start[1]))[:, None]  # fmt: skip
        long = max(self.length, SHORTEST)
        found: Floats
        if self.kind is Kind.RADIAL:
            found = np.hypot(x, y) / np.float32(long)
        elif self.kind is Kind.CONICAL:
            found = self._around(x, y, math.atan2(dy, dx))
        else:
            found = x * np.float32(dx / long**2) + y * np.float32(dy / long**2)
            if self.kind is Kind.REFLECTED:
                found = np.abs(found)
        return np.clip(found, 0, 1, out=found)

    def _around(self, x: Floats, y: Floats, angle: float) -> Floats:
        """The share of a whole turn clockwise; its end meets its beginning within a pixel."""
        turn = np.float32(math.tau)
        share = np.mod(np.arctan2(y, x) - np.float32(angle), turn) / turn
        seam = 1 / np.maximum(turn * np.hypot(x, y), 1)
        found: Floats = np.minimum(share, (1 - share) / seam).astype(np.float32)
        return found

    def look(self, rect: Rect) -> Floats:
        """Its paint over a region: premultiplied BGRA of 0…255, (height, width, 4)."""
        share = self.share(rect)[..., None]
        first = np.array((*self.first[::-1], 255), np.float32) * np.float32(self.opacity)
        last = np.zeros(4, np.float32)
        if self.last is not None:
            last = np.array((*self.last[::-1], 255), np.float32) * np.float32(self.opacity)
        return share * (last - first) + first


def fill_with(canvas: Canvas, id: str, gradient: Gradient) -> Canvas:
    """Lay a gradient over a layer, or what is selected of it, dithered so that it has no bands.

    Problem when the layer is locked or gone; a gradient without a length changes nothing.
    """
    if gradient.length < SHORTEST:
        return canvas
    return lay(canvas, id, canvas.bounds, gradient.look, dithered=True)


def in_steps(start: Point, end: Point) -> Point:
    """The end of a line turned to the next multiple of 15°, as far along as it was drawn."""
    dx, dy = end[0] - start[0], end[1] - start[1]
    angle = round(math.atan2(dy, dx) / STEP) * STEP
    far = dx * math.cos(angle) + dy * math.sin(angle)
    return start[0] + far * math.cos(angle), start[1] + far * math.sin(angle)
