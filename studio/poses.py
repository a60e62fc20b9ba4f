"""Poses: where a rectangle of pixels is put, how large, how turned, and how bent."""

from __future__ import annotations

import math
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from studio.tiles import Rect

Point = tuple[float, float]
Quad = tuple[Point, Point, Point, Point]
"""The corners: top left, top right, bottom right, bottom left of what is put there."""
Matrix = NDArray[np.float64]
"""3×3: takes canvas points (x, y, 1) to others."""
Handle = tuple[int, int]
"""-1, 0 or 1 across and down: a corner, the middle of a side, or (0, 0) for the centre."""

SQUARE: Quad = ((-0.5, -0.5), (0.5, -0.5), (0.5, 0.5), (-0.5, 0.5))
CORNERS: tuple[Handle, ...] = ((-1, -1), (1, -1), (1, 1), (-1, 1))
SIDES: tuple[Handle, ...] = ((0, -1), (1, 0), (0, 1), (-1, 0))
_LEAST = 1.0


@dataclass(frozen=True)
class Pose:
    """A rectangle in canvas pixels, turned about its centre by degrees; `shape` skews and bends it.

    A negative width or height mirrors.
    """

    x: float
    y: float
    width: float
    height: float
    angle: float = 0.0
    shape: Quad = SQUARE

    @classmethod
    def of(cls, box: Rect) -> Pose:
        """A rectangle as it lies."""
        return cls(box.x, box.y, box.width, box.height)

    @property
    def centre(self) -> Point:
        """The point it is turned about."""
        return self.x + self.width / 2, self.y + self.height / 2

    @property
    def quad(self) -> Quad:
        """Where the corners lie."""
        a, b, c, d = (self._out((u * self.width, v * self.height)) for u, v in self.shape)
        return a, b, c, d

    def handle(self, handle: Handle) -> Point:
        """Where a corner or the middle of a side lies."""
        quad = self.quad
        if handle in CORNERS:
            return quad[CORNERS.index(handle)]
        if handle not in SIDES:
            return self.centre
        one, two = quad[SIDES.index(handle)], quad[(SIDES.index(handle) + 1) % 4]
        return (one[0] + two[0]) / 2, (one[1] + two[1]) / 2

    def matrix(self, box: Rect) -> Matrix:
        """What takes a box of pixels here; one that is only turned by quarters comes to lie on whole pixels."""
        quad = self.quad
        lies_across = self.shape == SQUARE and self.angle % 180 == 90
        if lies_across and (abs(self.width), abs(self.height)) == (box.width, box.height):
            dx, dy = _lean(box)
            quad = tuple((x + dx, y + dy) for x, y in quad)  # type: ignore[assignment]
        return matrix_of(box, quad)

    @property
    def is_sound(self) -> bool:
        """Whether the corners make a quadrilateral that pixels can be put on."""
        quad = np.array(self.quad)
        if not np.isfinite(quad).all():
            return False
        edges = np.roll(quad, -1, axis=0) - quad
        following = np.roll(edges, -1, axis=0)
        turns = edges[:, 0] * following[:, 1] - edges[:, 1] * following[:, 0]
        return bool((turns > 0.5).all() or (turns < -0.5).all())

    # ---- what handles do ------------------------------------------------------------------------

    def moved(self, dx: float, dy: float) -> Pose:
        """Somewhere else."""
        return replace(self, x=self.x + dx, y=self.y + dy)

    def scaled(self, handle: Handle, to: Point, *, keeps: bool, centred: bool = False) -> Pose:
        """With a corner or a side drawn to a point; the opposite one stays, or the centre.

        `keeps` keeps the proportion.
        """
        hx, hy = handle
        wide, high = self.width, self.height
        anchor = (0.0, 0.0) if centred else (-hx * wide / 2, -hy * high / 2)
        x, y = self._in(to)
        reach = (x - anchor[0]) * (2 if centred else 1), (y - anchor[1]) * (2 if centred else 1)
        if keeps:
            span = hx * wide, hy * high
            share = (reach[0] * span[0] + reach[1] * span[1]) / (span[0] ** 2 + span[1] ** 2)
            share = _away(share, _LEAST / min(abs(wide), abs(high)))
            new = wide * share, high * share
        else:
            new = (
                _away(reach[0] * hx, _LEAST) if hx else wide,
                _away(reach[1] * hy, _LEAST) if hy else high,
            )
        middle = self._out(
            (anchor[0], anchor[1])
            if centred
            else (anchor[0] + hx * new[0] / 2, anchor[1] + hy * new[1] / 2)
        )
        return self._sized(new, middle)

    def turned(self, start: Point, to: Point, *, steps: bool) -> Pose:
        """Turned about the centre as from one point to another; in `steps` of 15°."""
        x, y = self.centre
        before, after = (math.atan2(py - y, px - x) for px, py in (start, to))
        angle = self.angle + math.degrees(after - before)
        angle = round(angle / 15) * 15 if steps else angle
        return replace(self, angle=upright(angle))

    def skewed(self, handle: Handle, start: Point, to: Point) -> Pose:
        """With a side drawn along itself."""
        if handle not in SIDES:
            return self
        dx, dy = self._step(start, to)
        side = SIDES.index(handle)
        shift = (dx / self.width, 0.0) if handle[0] == 0 else (0.0, dy / self.height)
        return self._bent({side: shift, (side + 1) % 4: shift})

    def bent(self, handle: Handle, start: Point, to: Point) -> Pose:
        """With a corner, or both of a side, drawn anywhere; itself where that would fold it."""
        dx, dy = self._step(start, to)
        shift = dx / self.width, dy / self.height
        if handle in CORNERS:
            return self._bent({CORNERS.index(handle): shift})
        side = SIDES.index(handle)
        return self._bent({side: shift, (side + 1) % 4: shift})

    def mirrored(self, *, upright: bool) -> Pose:
        """Flipped about its centre: left for right, or `upright` top for bottom."""
        x, y = self.centre
        size = (self.width, -self.height) if upright else (-self.width, self.height)
        return self._sized(size, (x, y))

    def _sized(self, size: Point, centre: Point) -> Pose:
        x, y = centre[0] - size[0] / 2, centre[1] - size[1] / 2
        return replace(self, x=x, y=y, width=size[0], height=size[1])

    def _bent(self, shifts: dict[int, Point]) -> Pose:
        spots = [
            (u + shifts.get(i, (0, 0))[0], v + shifts.get(i, (0, 0))[1])
            for i, (u, v) in enumerate(self.shape)
        ]
        pose = replace(self, shape=(spots[0], spots[1], spots[2], spots[3]))
        return pose if pose.is_sound else self

    def _step(self, start: Point, to: Point) -> Point:
        a, b = self._in(start), self._in(to)
        return b[0] - a[0], b[1] - a[1]

    def _in(self, point: Point) -> Point:
        """A canvas point from the centre, along the sides."""
        x, y = self.centre
        return _turned((point[0] - x, point[1] - y), -self.angle)

    def _out(self, point: Point) -> Point:
        x, y = self.centre
        dx, dy = _turned(point, self.angle)
        return x + dx, y + dy


def upright(angle: float) -> float:
    """An angle in -180…180 degrees."""
    return (angle + 180) % 360 - 180


def matrix_of(box: Rect, quad: Quad) -> Matrix:
    """The perspective that takes the corners of a box to those of a quadrilateral."""
    corners = ((box.x, box.y), (box.right, box.y), (box.right, box.bottom), (box.x, box.bottom))
    rows, values = [], []
    for (x, y), (u, v) in zip(corners, quad, strict=True):
        rows += [[x, y, 1, 0, 0, 0, -u * x, -u * y], [0, 0, 0, x, y, 1, -v * x, -v * y]]
        values += [u, v]
    solved = np.linalg.solve(np.array(rows, np.float64), np.array(values, np.float64))
    matrix: Matrix = np.append(solved, 1.0).reshape(3, 3)
    matrix[2, :2][np.abs(matrix[2, :2]) < 1e-12] = 0
    return matrix


def shift_of(dx: float, dy: float) -> Matrix:
    """The matrix that moves by pixels."""
    return np.array([[1, 0, dx], [0, 1, dy], [0, 0, 1]], np.float64)


def flip_of(box: Rect, *, upright: bool) -> Matrix:
    """The matrix that flips a box about its middle: left for right, or `upright` top for bottom."""
    if upright:
        return np.array([[1, 0, 0], [0, -1, 2 * box.y + box.height], [0, 0, 1]], np.float64)
    return np.array([[-1, 0, 2 * box.x + box.width], [0, 1, 0], [0, 0, 1]], np.float64)


def turn_of(box: Rect, quarters: int) -> Matrix:
    """The matrix that turns a box clockwise by quarters about its middle, on whole pixels.

    Where the box lies then depends on its size alone, so that turns back, and four of them, come back exactly.
    """
    cos, sin = ((1, 0), (0, 1), (-1, 0), (0, -1))[quarters % 4]
    x, y = box.x + box.width / 2, box.y + box.height / 2
    lean = _lean(box) if sin else (0.0, 0.0)
    dx, dy = x - cos * x + sin * y + lean[0], y - sin * x - cos * y + lean[1]
    return np.array([[cos, -sin, round(dx)], [sin, cos, round(dy)], [0, 0, 1]], float)


def _lean(box: Rect) -> Point:
    """From where a box lies turned by a quarter about its middle to whole pixels: 0 or half of one.

    The corner moves by less than it should, never more, and so by as much there as back.
    """
    shift = (box.width - box.height) / 2
    lean = math.trunc(shift) - shift
    return lean, -lean


def _turned(point: Point, degrees: float) -> Point:
    quarter = degrees % 360 / 90
    if quarter == int(quarter):  # exact, so that pixels fall on pixels
        cos, sin = ((1.0, 0.0), (0.0, 1.0), (-1.0, 0.0), (0.0, -1.0))[int(quarter) % 4]
    else:
        cos, sin = math.cos(math.radians(degrees)), math.sin(math.radians(degrees))
    return cos * point[0] - sin * point[1], sin * point[0] + cos * point[1]


def _away(value: float, least: float) -> float:
    return math.copysign(max(abs(value), least), value)
