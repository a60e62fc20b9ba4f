"""Steady: from the positions of a hand to the line it means.

A brush on a string is pulled along behind the hand, which takes the tremor out of a line whatever
the rate of events; between positions the line bends, so that a quick stroke has no corners. Nothing
waits for the next position: where the line will go on is guessed from the circle of the last three.
"""

from __future__ import annotations

import math
from typing import NamedTuple

_FINEST = math.radians(5)
"""The bend between two points of a curve."""
_CORNER = math.radians(60)
"""From this turn on, a corner is meant."""
_SHORTEST = 2.0
"""Pixels between two points of a curve."""
_STEP = math.radians(15)
"""The directions of lines drawn with a ruler."""


class Point(NamedTuple):
    """A place in canvas pixels, and how hard the pen presses there, 0…1."""

    x: float
    y: float
    pressure: float = 1.0


class Lead:
    """The line of one stroke; `string` is the length of the string in canvas pixels."""

    def __init__(self, string: float = 0.0) -> None:
        self.string = string
        self._hand: Point | None = None
        self._brush: Point | None = None
        self._before: Point | None = None
        self._heading = 0.0
        """The direction in which the line arrived at the brush."""

    @property
    def brush(self) -> Point | None:
        """Where the brush is; None before the first position."""
        return self._brush

    def to(self, x: float, y: float, pressure: float = 1.0) -> list[Point]:
        """The points that follow when the hand moves to a position; none while the string is slack."""
        self._hand = Point(x, y, pressure)
        brush = self._brush
        if brush is None:
            self._brush = self._hand
            return [self._hand]
        away = math.hypot(x - brush.x, y - brush.y)
        if away <= self.string:
            return [Point(*brush[:2], pressure)] if away == 0 else []
        if not self.string:
            return self._go(self._hand)
        share = (away - self.string) / away
        return self._go(
            Point(brush.x + (x - brush.x) * share, brush.y + (y - brush.y) * share, pressure)
        )

    def end(self) -> list[Point]:
        """The points up to where the hand let go."""
        if self._hand is None or self._hand == self._brush:
            return []
        return self._go(self._hand)

    def _go(self, point: Point) -> list[Point]:
        before, brush = self._before, self._brush
        assert brush is not None
        self._before, self._brush = brush, point
        length, way = _way(brush, point)
        bend = 0.0 if before is None else _bend(_way(before, brush), (length, way))
        turn = math.remainder(self._heading - way, math.tau)
        self._heading = way + bend
        if before is None or abs(turn) > _CORNER or (not bend and abs(turn) < _FINEST):
            return [point]
        steps = min(round((abs(turn) + abs(bend)) / _FINEST), int(length / _SHORTEST))
        return _curve(brush, point, (way + turn, way + bend), max(steps, 1))


def _bend(came: tuple[float, float], goes: tuple[float, float]) -> float:
    """How far the circle through three points has turned at the last one, from the last chord.

    None at a corner, and none where one chord is much longer than the other.
    """
    turn = math.remainder(goes[1] - came[1], math.tau)
    if not came[0] or not goes[0] or abs(turn) > _CORNER or not 0.2 < came[0] / goes[0] < 5:
        return 0.0
    return turn * goes[0] / (came[0] + goes[0])


def _curve(start: Point, end: Point, ways: tuple[float, float], steps: int) -> list[Point]:
    """Points of Hermite's curve from `start` to `end` that leaves and arrives in these directions."""
    length = math.hypot(end.x - start.x, end.y - start.y)
    out = length * math.cos(ways[0]), length * math.sin(ways[0])
    into = length * math.cos(ways[1]), length * math.sin(ways[1])
    points = []
    for step in range(1, steps):
        t = step / steps
        goes, leaves, arrives = t * t * (3 - 2 * t), t * (1 - t) ** 2, t * t * (t - 1)
        x = start.x + (end.x - start.x) * goes + out[0] * leaves + into[0] * arrives
        y = start.y + (end.y - start.y) * goes + out[1] * leaves + into[1] * arrives
        points.append(Point(x, y, start.pressure + (end.pressure - start.pressure) * t))
    return [*points, end]


def _way(a: Point, b: Point) -> tuple[float, float]:
    """The distance and the direction from one point to another."""
    return math.hypot(b.x - a.x, b.y - a.y), math.atan2(b.y - a.y, b.x - a.x)


class Ruler:
    """Keeps a line straight from where it was laid; it turns in steps of 15°.

    The direction is chosen once the hand is `slack` pixels away, and kept from then on.
    """

    def __init__(self, x: float, y: float, slack: float) -> None:
        self.x, self.y, self._slack = x, y, slack
        self._angle: float | None = None

    def along(self, x: float, y: float) -> tuple[float, float]:
        """The point of the line that is nearest to a position."""
        dx, dy = x - self.x, y - self.y
        if self._angle is None:
            if math.hypot(dx, dy) < self._slack:
                return self.x, self.y
            self._angle = round(math.atan2(dy, dx) / _STEP) * _STEP
        c, s = math.cos(self._angle), math.sin(self._angle)
        reach = dx * c + dy * s
        return self.x + reach * c, self.y + reach * s
