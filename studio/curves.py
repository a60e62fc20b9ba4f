"""Curves: smooth lines through a few points, by which pressure and tilt become size and opacity."""

from __future__ import annotations

from functools import lru_cache
from itertools import pairwise

Point = tuple[float, float]
MOST = 8
"""Points of a curve at most."""
CLOSEST = 0.02
"""How far apart two points are at least, from left to right."""
_STEPS = 256


def points_of(flat: tuple[float, ...]) -> tuple[Point, ...]:
    """The points of a curve that is kept as x, y, x, y…"""
    return tuple(zip(flat[::2], flat[1::2], strict=True))


def flat_of(points: tuple[Point, ...]) -> tuple[float, ...]:
    """The points of a curve as x, y, x, y… with three decimals, as files keep them."""
    return tuple(round(value, 3) for point in points for value in point)


def complaint(flat: tuple[float, ...]) -> str:
    """What is wrong with a curve; empty for a sound one, and for none at all."""
    if not flat:
        return ""
    if len(flat) % 2 or not 4 <= len(flat) <= 2 * MOST:
        return f"it needs x and y for 2 to {MOST} points"
    if not all(0 <= value <= 1 for value in flat):
        return "its numbers lie between 0 and 1"
    across = flat[::2]
    if across[0] != 0 or across[-1] != 1:
        return "it must begin at 0 and end at 1"
    if any(b <= a for a, b in pairwise(across)):
        return "its points must go from left to right"
    return ""


def along(flat: tuple[float, ...], x: float) -> float:
    """The height of a curve over x; both are 0…1."""
    table = _table(flat)
    at = min(max(x, 0.0), 1.0) * _STEPS
    low = min(int(at), _STEPS - 1)
    return table[low] + (table[low + 1] - table[low]) * (at - low)


@lru_cache(maxsize=64)
def _table(flat: tuple[float, ...]) -> tuple[float, ...]:
    points = points_of(flat)
    slopes = _slopes(points)
    return tuple(_height(points, slopes, step / _STEPS) for step in range(_STEPS + 1))


def _slopes(points: tuple[Point, ...]) -> list[float]:
    """The slope in each point by which the curve never goes beyond two neighbours.

    F. N. Fritsch and J. Butland, "A Method for Constructing Local Monotone Piecewise Cubic
    Interpolants", SIAM Journal on Scientific and Statistical Computing 5(2), 1984.
    """
    wide = [b[0] - a[0] for a, b in pairwise(points)]
    rise = [(b[1] - a[1]) / (b[0] - a[0]) for a, b in pairwise(points)]
    inner = []
    for index in range(len(rise) - 1):
        before, after = rise[index], rise[index + 1]
        if before * after <= 0:
            inner.append(0.0)
            continue
        share = (wide[index] + 2 * wide[index + 1]) / (3 * (wide[index] + wide[index + 1]))
        inner.append(before * after / (share * after + (1 - share) * before))
    return [rise[0], *inner, rise[-1]]


def _height(points: tuple[Point, ...], slopes: list[float], x: float) -> float:
    index = max(i for i in range(len(points) - 1) if i == 0 or points[i][0] <= x)
    (x0, y0), (x1, y1) = points[index], points[index + 1]
    wide = x1 - x0
    t = (x - x0) / wide
    a, b = slopes[index] * wide, slopes[index + 1] * wide
    height = (
        y0 * (1 + 2 * t) * (1 - t) ** 2
        + a * t * (1 - t) ** 2
        + y1 * t * t * (3 - 2 * t)
        - b * t * t * (1 - t)
    )
    return min(max(height, 0.0), 1.0)
