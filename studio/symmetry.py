"""Symmetry: the images of a point that are painted together."""

from __future__ import annotations

import math
from dataclasses import dataclass

Turn = tuple[float, float, float, float]
"""The matrix (a, b, c, d) that takes (x, y) to (a·x + b·y, c·x + d·y)."""

_STAY: Turn = (1, 0, 0, 1)
_ACROSS: Turn = (-1, 0, 0, 1)
_OVER: Turn = (1, 0, 0, -1)
_BOTH: Turn = (-1, 0, 0, -1)


@dataclass(frozen=True)
class Symmetry:
    """Mirrors through a centre: left and right, above and below, or `rays` turns around it."""

    x: float = 0.0
    y: float = 0.0
    sideways: bool = False
    """Whether left and right are mirrored: the axis is vertical."""
    upright: bool = False
    """Whether above and below are mirrored: the axis is horizontal."""
    rays: int = 1

    @property
    def is_on(self) -> bool:
        """Whether there is more than one image."""
        return len(self.turns) > 1

    @property
    def turns(self) -> tuple[Turn, ...]:
        """The matrices of all images around the centre, the point itself first."""
        if self.rays > 1:
            angles = [math.tau * n / self.rays for n in range(self.rays)]
            return tuple((math.cos(a), -math.sin(a), math.sin(a), math.cos(a)) for a in angles)
        result = [_STAY]
        if self.sideways:
            result.append(_ACROSS)
        if self.upright:
            result.append(_OVER)
        if self.sideways and self.upright:
            result.append(_BOTH)
        return tuple(result)

    def image(self, turn: Turn, x: float, y: float) -> tuple[float, float]:
        """Where a turn takes a canvas point."""
        a, b, c, d = turn
        x, y = x - self.x, y - self.y
        return self.x + a * x + b * y, self.y + c * x + d * y

    def axes(self, reach: float) -> list[tuple[float, float, float, float]]:
        """Lines (x1, y1, x2, y2) to show, as long as `reach` to each side of the centre."""
        if self.rays > 1:
            angles = [math.tau * n / self.rays - math.pi / 2 for n in range(self.rays)]
            return [
                (self.x, self.y, self.x + reach * math.cos(a), self.y + reach * math.sin(a))
                for a in angles
            ]
        lines = []
        if self.sideways:
            lines.append((self.x, self.y - reach, self.x, self.y + reach))
        if self.upright:
            lines.append((self.x - reach, self.y, self.x + reach, self.y))
        return lines


def turned(turn: Turn, angle: float) -> float:
    """The direction of an angle, in radians, after a turn."""
    a, b, c, d = turn
    if turn == _STAY:
        return angle
    x, y = math.cos(angle), math.sin(angle)
    return math.atan2(c * x + d * y, a * x + b * y)
