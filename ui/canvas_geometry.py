"""Where a canvas lies in its view: zoom, pan, turn, mirror and fit as pure functions, in device px."""

from __future__ import annotations

import math
from dataclasses import dataclass, replace

Span = tuple[float, float, float, float]
"""Left, top, right and bottom."""
Pair = tuple[tuple[float, float], tuple[float, float]]
"""Two points, as of two fingers."""

LOWEST, HIGHEST = 0.02, 64.0
"""The range of scales: 2 % to 6400 %."""

LADDER = (
    0.02, 0.03, 0.04, 0.06, 0.08, 0.12, 0.16, 0.25, 0.33, 0.5, 0.67, 1.0,
    1.5, 2.0, 3.0, 4.0, 6.0, 8.0, 12.0, 16.0, 24.0, 32.0, 48.0, 64.0,
)  # fmt: skip
"""The scales that stepping in and out stops at."""

_COARSEST = 5
_REACH = 48
"""Device pixels of the canvas that always stay in sight."""
STEP = 15.0
"""Degrees of one turn by a key, and of the angles that a turn may be held to."""
_CATCH = 2.5
"""Degrees around a right angle within which a free turn stops at it."""
_QUARTERS = ((1, 0), (0, 1), (-1, 0), (0, -1))
"""Cosine and sine of the right angles, without the error of rounding."""


@dataclass(frozen=True)
class Viewpoint:
    """How a canvas is seen: `scale` device pixels a canvas pixel, its corner at (`x`, `y`).

    The corner is a whole device pixel, so that at 100 % pixels fall on pixels. The canvas is turned
    by `angle` degrees clockwise, in (-180, 180], after left and right changed sides if `mirrored`.
    """

    scale: float = 1.0
    x: int = 0
    y: int = 0
    angle: float = 0.0
    mirrored: bool = False

    @property
    def is_upright(self) -> bool:
        """Whether it is neither turned nor mirrored."""
        return not self.angle and not self.mirrored

    @property
    def is_square(self) -> bool:
        """Whether rows and columns of the canvas are rows and columns of the screen."""
        return self.angle % 90 == 0

    @property
    def is_sideways(self) -> bool:
        """Whether rows of the canvas go rather up and down than from side to side."""
        return round(self.angle / 90) % 2 == 1

    @property
    def matrix(self) -> tuple[float, float, float, float]:
        """(a, b, c, d): a way (x, y) on the canvas is (a·x + b·y, c·x + d·y) on the device."""
        cos, sin = _cos_sin(self.angle)
        side = -self.scale if self.mirrored else self.scale
        return side * cos, -self.scale * sin, side * sin, self.scale * cos

    def to_canvas(self, x: float, y: float) -> tuple[float, float]:
        """The canvas point under a device point."""
        x, y = (x - self.x) / self.scale, (y - self.y) / self.scale
        if self.is_upright:
            return x, y
        cos, sin = _cos_sin(self.angle)
        along = x * cos + y * sin
        return (-along if self.mirrored else along), y * cos - x * sin

    def to_device(self, x: float, y: float) -> tuple[float, float]:
        """The device point over a canvas point."""
        a, b, c, d = self.matrix
        return a * x + b * y + self.x, c * x + d * y + self.y

    def on_device(self, span: Span) -> Span:
        """What a rectangle of the canvas takes up on the device."""
        return _around([self.to_device(*corner) for corner in _corners(span)])

    def on_canvas(self, span: Span) -> Span:
        """The smallest rectangle of the canvas that holds what is under one of the device."""
        return _around([self.to_canvas(*corner) for corner in _corners(span)])

    def zoomed(self, scale: float, x: float, y: float) -> Viewpoint:
        """At another scale (clamped), the canvas point under device point (x, y) staying there."""
        return self._pinned(replace(self, scale=min(max(scale, LOWEST), HIGHEST)), x, y)

    def turned(self, degrees: float, x: float, y: float) -> Viewpoint:
        """Turned clockwise around device point (x, y)."""
        return self._pinned(replace(self, angle=_normal(self.angle + degrees)), x, y)

    def turned_to(self, angle: float, x: float, y: float) -> Viewpoint:
        """At an angle, the canvas point under device point (x, y) staying there."""
        return self.turned(angle - self.angle, x, y)

    def flipped(self, x: float, y: float) -> Viewpoint:
        """As in a mirror: left and right of the screen change sides, around device point (x, y)."""
        angle = _normal(-self.angle)
        return self._pinned(replace(self, angle=angle, mirrored=not self.mirrored), x, y)

    def panned(self, dx: float, dy: float) -> Viewpoint:
        """Moved by whole device pixels."""
        return replace(self, x=self.x + round(dx), y=self.y + round(dy))

    def pinched(self, before: Pair, after: Pair, slack: float = 0.0) -> Viewpoint:
        """Moved, zoomed and turned as two points on it are, but for `slack` degrees of the turn."""
        (was, old_length, old_angle), (now, length, angle) = _line(before), _line(after)
        grown = self.zoomed(self.scale * length / max(old_length, 1.0), *was)
        turn = _normal(angle - old_angle)
        turn = math.copysign(max(abs(turn) - slack, 0.0), turn)
        return grown.turned(turn, *was).panned(now[0] - was[0], now[1] - was[1])

    def aimed(self, x: float, y: float, view: tuple[int, int]) -> Viewpoint:
        """With a canvas point in the middle of the view."""
        at = self.to_device(x, y)
        return self.panned(view[0] / 2 - at[0], view[1] / 2 - at[1])

    def held(self, canvas: tuple[int, int], view: tuple[int, int]) -> Viewpoint:
        """Moved as little as needed for a part of the canvas to stay in sight."""
        if self.is_square:
            left, top, right, bottom = self.on_device((0, 0, *canvas))
            x = _hold(left, right - left, view[0])
            y = _hold(top, bottom - top, view[1])
            return self.panned(x - left, y - top)
        # The bounds of a turned canvas have empty corners; a circle in the view has none.
        near = max(min(view) / 2 - _REACH, 1.0) / self.scale
        cx, cy = self.to_canvas(view[0] / 2, view[1] / 2)
        x, y = (
            min(max(c, -near * 0.7), s + near * 0.7) for c, s in zip((cx, cy), canvas, strict=True)
        )
        return self if (x, y) == (cx, cy) else self.aimed(x, y, view)

    @property
    def level(self) -> int:
        """The mip level to draw from: each halves; the finest that is not magnified beyond 1:1."""
        if self.scale >= 1.0:
            return 0
        return min(math.floor(-math.log2(self.scale) + 1e-9), _COARSEST)

    @property
    def quick_level(self) -> int:
        """The mip level whose size is nearest to what is seen, for drawing in haste."""
        return min(max(round(-math.log2(self.scale)), 0), _COARSEST)

    def _pinned(self, other: Viewpoint, x: float, y: float) -> Viewpoint:
        """`other`, with the canvas point that is under device point (x, y) here."""
        there = replace(other, x=0, y=0).to_device(*self.to_canvas(x, y))
        return replace(other, x=round(x - there[0]), y=round(y - there[1]))


def fitted(
    canvas: tuple[int, int],
    view: tuple[int, int],
    margin: int = 0,
    most: float = 1.0,
    like: Viewpoint | None = None,
) -> Viewpoint:
    """The whole canvas centred, as large as fits beside `margin`, at a scale of `most` at most.

    It is turned and mirrored as `like` is.
    """
    left, top, right, bottom = replace(like or Viewpoint(), scale=1.0).on_device((0, 0, *canvas))
    width, height = max(view[0] - 2 * margin, 1), max(view[1] - 2 * margin, 1)
    scale = min(width / (right - left), height / (bottom - top), most)
    return centred(canvas, view, max(scale, LOWEST), like)


def centred(
    canvas: tuple[int, int], view: tuple[int, int], scale: float, like: Viewpoint | None = None
) -> Viewpoint:
    """The canvas in the middle of the view at that scale, turned and mirrored as `like` is."""
    start = replace(like or Viewpoint(), scale=scale, x=0, y=0)
    left, top, right, bottom = start.on_device((0, 0, *canvas))
    return start.panned((view[0] - right - left) / 2, (view[1] - bottom - top) / 2)


def step_in(scale: float) -> float:
    """The next larger scale of the ladder."""
    return next((step for step in LADDER if step > scale * 1.001), HIGHEST)


def step_out(scale: float) -> float:
    """The next smaller scale of the ladder."""
    return next((step for step in reversed(LADDER) if step < scale * 0.999), LOWEST)


def step_turn(angle: float, steps: int) -> float:
    """The next angle of whole steps, `steps` further clockwise."""
    exact = angle / STEP
    start = math.floor(exact + 1e-6) if steps > 0 else math.ceil(exact - 1e-6)
    return _normal((start + steps) * STEP)


def caught(angle: float, *, in_steps: bool = False) -> float:
    """The angle that a hand means: a right angle near by, or, `in_steps`, the next whole step."""
    if in_steps:
        return _normal(round(angle / STEP) * STEP)
    right = round(angle / 90) * 90.0
    return _normal(right if abs(angle - right) <= _CATCH else angle)


def bearing(x: float, y: float, middle: tuple[float, float]) -> float:
    """The direction from a middle to a point in degrees clockwise."""
    return math.degrees(math.atan2(y - middle[1], x - middle[0]))


def _cos_sin(angle: float) -> tuple[float, float]:
    if angle % 90 == 0:
        return _QUARTERS[int(angle // 90) % 4]
    return math.cos(math.radians(angle)), math.sin(math.radians(angle))


def _normal(angle: float) -> float:
    """The same direction in (-180, 180]."""
    angle = math.remainder(angle, 360.0)
    return 180.0 if angle == -180.0 else angle + 0.0


def _corners(span: Span) -> list[tuple[float, float]]:
    left, top, right, bottom = span
    return [(left, top), (right, top), (right, bottom), (left, bottom)]


def _around(points: list[tuple[float, float]]) -> Span:
    xs, ys = [x for x, _ in points], [y for _, y in points]
    return min(xs), min(ys), max(xs), max(ys)


def _line(pair: Pair) -> tuple[tuple[float, float], float, float]:
    """The middle, the length and the direction of the line between two points."""
    (x1, y1), (x2, y2) = pair
    middle = (x1 + x2) / 2, (y1 + y2) / 2
    return middle, math.hypot(x2 - x1, y2 - y1), bearing(x2, y2, (x1, y1))


def _hold(corner: float, extent: float, view: int) -> float:
    reach = min(_REACH, view)
    return min(max(corner, math.ceil(reach - extent)), view - reach)
