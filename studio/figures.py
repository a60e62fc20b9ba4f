"""Figures: lines, rectangles, ellipses and polygons that are laid on a layer as pixels."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from studio.laying import lay
from studio.selection import Selection
from studio.shapes import polygon
from studio.symmetry import Symmetry
from studio.tiles import Rect

if TYPE_CHECKING:
    from studio.canvas import Canvas

Floats = NDArray[np.float32]
Points = NDArray[np.float64]
Colour = tuple[int, int, int]
Point = tuple[float, float]
Cover = Callable[[Rect], Floats]
"""Gives how much of each pixel of a region is covered, 0…1."""


@dataclass(frozen=True)
class Ink:
    """A colour, the material it stands for (0: none), and how strongly it covers, 0…1."""

    colour: Colour
    label: int = 0
    opacity: float = 1.0


@dataclass(frozen=True)
class Figure:
    """A line through points in canvas pixels, what it is drawn with, and what fills it."""

    points: tuple[Point, ...]
    is_closed: bool = True
    is_sharp: bool = False
    """Whether the corners of its outline are pointed; they are round otherwise."""
    width: float = 1.0
    """Of the outline, in canvas pixels."""
    outline: Ink | None = None
    fill: Ink | None = None

    def images(self, symmetry: Symmetry) -> tuple[Figure, ...]:
        """The figures that a symmetry makes of it, itself first."""
        return tuple(
            replace(
                self,
                points=tuple(symmetry.image(turn, *point) for point in self.points),
                is_sharp=self.is_sharp and not (turn[1] or turn[2]),
            )
            for turn in symmetry.turns
        )


def box(start: Point, end: Point) -> tuple[Point, ...]:
    """The corners of a rectangle between two opposite ones."""
    return start, (end[0], start[1]), end, (start[0], end[1])


def oval(start: Point, end: Point) -> tuple[Point, ...]:
    """The rim of the ellipse in a rectangle between two opposite corners, 0.02 px at most off it."""
    wide, high = abs(end[0] - start[0]) / 2, abs(end[1] - start[1]) / 2
    count = max(int(15.7 * math.sqrt(max(wide, high))), 24)
    turn = np.linspace(0, math.tau, count, endpoint=False)
    x = (start[0] + end[0]) / 2 + wide * np.cos(turn)
    y = (start[1] + end[1]) / 2 + high * np.sin(turn)
    return tuple(zip(x.tolist(), y.tolist(), strict=True))


def draw(canvas: Canvas, id: str, figures: tuple[Figure, ...]) -> Canvas:
    """Lay figures of one look on a layer, all fills below all outlines, with smooth edges.

    Problem when the layer is locked or gone.
    """
    for each in figures:
        if each.fill is not None and len(each.points) > 2:
            shape = polygon(each.points, canvas.bounds)
            canvas = _inked(canvas, id, shape.bounds, partial(_share, shape), each.fill)
    lines = [each for each in figures if each.outline is not None]
    if lines:
        assert lines[0].outline is not None
        area = Rect(0, 0, 0, 0)
        for each in lines:
            area = area.united(_around(each))
        strips = [_Strip(each) for each in lines]
        canvas = _inked(canvas, id, area, partial(_widest, strips), lines[0].outline)
    return canvas


def _widest(strips: list[_Strip], rect: Rect) -> Floats:
    cover = strips[0].cover(rect)
    for strip in strips[1:]:
        np.maximum(cover, strip.cover(rect), out=cover)
    return cover


def _share(shape: Selection, rect: Rect) -> Floats:
    return shape.plane(rect).astype(np.float32) / np.float32(255)


def _inked(canvas: Canvas, id: str, area: Rect, cover: Cover, ink: Ink) -> Canvas:
    paint = np.array((*ink.colour[::-1], 255), np.float32) * np.float32(ink.opacity)
    return lay(canvas, id, area, lambda rect: cover(rect)[..., None] * paint, ink.label)


def _around(figure: Figure) -> Rect:
    """All pixels that the outline of a figure can touch."""
    points = np.array(figure.points, np.float64)
    far = figure.width * (1.5 if figure.is_sharp else 0.5) + 1
    low, high = np.floor(points.min(axis=0) - far), np.ceil(points.max(axis=0) + far)
    return Rect(int(low[0]), int(low[1]), int(high[0] - low[0]), int(high[1] - low[1]))


class _Strip:
    """The outline of a figure: all that lies within half its width of its line."""

    def __init__(self, figure: Figure) -> None:
        points = np.array(figure.points, np.float64)
        ends = np.roll(points, -1, axis=0) if figure.is_closed else points[1:]
        self._starts = points[: len(ends)]
        self._steps = ends - self._starts
        self._half = max(figure.width, 1.0) / 2
        self._weight = np.float32(min(figure.width, 1.0))
        self._is_sharp = figure.is_sharp
        self._box = points.min(axis=0), points.max(axis=0)

    def cover(self, rect: Rect) -> Floats:
        """How much of each pixel of a region it covers, 0…1."""
        if self._is_sharp:
            return self._frame(rect)
        reach = self._half + 1
        low = np.minimum(self._starts, self._starts + self._steps) - reach
        high = np.maximum(self._starts, self._starts + self._steps) + reach
        near = (low[:, 0] < rect.right) & (high[:, 0] > rect.x)
        near &= (low[:, 1] < rect.bottom) & (high[:, 1] > rect.y)
        x = (np.arange(rect.x, rect.right, dtype=np.float32) + np.float32(0.5))[None, :]
        y = (np.arange(rect.y, rect.bottom, dtype=np.float32) + np.float32(0.5))[:, None]
        least = np.full((rect.height, rect.width), np.float32((self._half + 2) ** 2))
        for index in np.flatnonzero(near).tolist():
            frame = _held(low[index], high[index], rect)
            part = least[frame.within(rect)]
            columns = x[:, frame.x - rect.x : frame.right - rect.x]
            rows = y[frame.y - rect.y : frame.bottom - rect.y]
            np.minimum(part, self._apart(index, columns, rows), out=part)
        np.sqrt(least, out=least)
        cover: Floats = np.clip(np.float32(self._half + 0.5) - least, 0, 1)
        return cover * self._weight

    def _apart(self, index: int, x: Floats, y: Floats) -> Floats:
        """The square of the distance of points to a piece of the line."""
        (x0, y0), (dx, dy) = self._starts[index].tolist(), self._steps[index].tolist()
        across, down = x - np.float32(x0), y - np.float32(y0)
        long = dx * dx + dy * dy
        if long > 0:
            t = np.clip(across * np.float32(dx / long) + down * np.float32(dy / long), 0, 1)
            across, down = across - t * np.float32(dx), down - t * np.float32(dy)
        found: Floats = across * across + down * down
        return found

    def _frame(self, rect: Rect) -> Floats:
        """The strip around an upright rectangle, with pointed corners: exact shares of pixels."""
        (left, top), (right, bottom) = (ends.tolist() for ends in self._box)
        half = self._half
        outer = _rectangle(rect, left - half, top - half, right + half, bottom + half)
        inner = _rectangle(rect, left + half, top + half, right - half, bottom - half)
        return (outer - inner) * self._weight


def _held(low: Points, high: Points, rect: Rect) -> Rect:
    x, y = math.floor(low[0]), math.floor(low[1])
    return Rect(x, y, math.ceil(high[0]) - x, math.ceil(high[1]) - y).intersected(rect)


def _rectangle(rect: Rect, left: float, top: float, right: float, bottom: float) -> Floats:
    """How much of each pixel of a region lies in a rectangle."""
    if right <= left or bottom <= top:
        return np.zeros((rect.height, rect.width), np.float32)
    x, y = np.arange(rect.x, rect.right), np.arange(rect.y, rect.bottom)
    across = np.clip(np.minimum(x + 1, right) - np.maximum(x, left), 0, 1)
    down = np.clip(np.minimum(y + 1, bottom) - np.maximum(y, top), 0, 1)
    return np.outer(down, across).astype(np.float32)
