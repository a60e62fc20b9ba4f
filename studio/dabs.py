"""Dabs: the marks of a round or flat tip, and the points along a path where they fall."""

from __future__ import annotations

import math
from collections import OrderedDict
from collections.abc import Iterator
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float32]

_PHASES = 4
"""Positions between two pixels at which a dab with a sharp edge can fall."""
_ROOM = 64 << 20
"""Bytes of dabs that are kept for the next time."""
_ROUND = 0.98
"""The roundness from which a tip looks the same however it is turned."""
_ANGLES = 72
"""Ways in half a turn that a flat tip can lie."""


def _profile(distance: Floats, slope: Floats | float, radius: float, hardness: float) -> Floats:
    """How much paint falls at a distance from the middle, 0…1.

    Whole within `hardness`·`radius`, then down along 1 - 3t² + 2t³ to nothing. The ramp of the
    hardest edge is one pixel wide, so that edges are smooth; `slope` is how much the distance
    grows a pixel, which is more than 1 across a flat tip.
    """
    ramp = np.maximum(np.float32(radius * (1 - hardness)), slope)
    # A soft ramp ends at the radius; a hard edge has its half there.
    end = np.where(ramp <= slope, radius + ramp / 2, np.maximum(radius, ramp / 2))
    t = np.asarray((end.astype(np.float32) - distance) / ramp, np.float32)
    np.clip(t, 0, 1, out=t)
    result: Floats = t * t * (3 - 2 * t)
    if radius < 0.5:
        result *= np.float32(4 * radius * radius)
    return result


@dataclass(frozen=True)
class Tip:
    """The shape of a brush: hardness and roundness 0…1."""

    hardness: float = 1.0
    roundness: float = 1.0

    def mark(self, diameter: float, angle: float, dx: float, dy: float) -> Floats:
        """A dab turned by `angle`, its middle (dx, dy) px off the middle of its array."""
        reach = math.ceil(diameter / 2 + 1.25)
        steps = np.arange(-reach, reach + 1, dtype=np.float32)
        columns, rows = (steps - np.float32(dx))[None, :], (steps - np.float32(dy))[:, None]
        radius = max(diameter / 2, 0.25)
        if self.roundness >= _ROUND:
            return _profile(np.sqrt(columns**2 + rows**2), 1.0, radius, self.hardness)
        c, s = np.float32(math.cos(angle)), np.float32(math.sin(angle))
        # No thinner than a pixel: a thinner tip would have gaps between the middles of pixels.
        flat = np.float32(max(self.roundness, min(0.5 / radius, 1.0)))
        along, across = columns * c + rows * s, (rows * c - columns * s) / flat
        distance = np.sqrt(along**2 + across**2)
        slope = np.sqrt(along**2 + (across / flat) ** 2) / np.maximum(distance, np.float32(1e-3))
        steep = np.asarray(np.clip(slope, 1, 1 / flat), np.float32)
        return _profile(distance, steep, radius, self.hardness)


@dataclass(frozen=True)
class Dab:
    """One mark on the canvas: its array of 0…1 and where its left and top fall."""

    x: int
    y: int
    mark: Floats


class Dabs:
    """The marks of one tip, kept by size, by angle and by the position between pixels."""

    def __init__(self, hardness: float, roundness: float = 1.0) -> None:
        self.tip = Tip(min(max(hardness, 0.0), 1.0), min(max(roundness, 0.05), 1.0))
        self._kept: OrderedDict[tuple[float, int, int, int], Floats] = OrderedDict()
        self._bytes = 0

    def at(self, x: float, y: float, diameter: float, angle: float = 0.0) -> Dab:
        """The dab around a point, turned by radians; pixel (0, 0) has its middle at (0.5, 0.5)."""
        size = round(diameter * 4) / 4 if diameter < 64 else float(round(diameter))
        # A soft or a huge mark looks the same wherever it falls between two pixels.
        ramp = (1 - self.tip.hardness) * size * self.tip.roundness / 2
        phases = _PHASES if ramp < 8 and size <= 1024 else 1
        left, across = _snapped(x - 0.5, phases)
        top, down = _snapped(y - 0.5, phases)
        way = 0 if self.tip.roundness >= _ROUND else round(angle / math.pi * _ANGLES) % _ANGLES
        mark = self._mark((size, way, across, down), phases)
        reach = mark.shape[0] // 2
        return Dab(left - reach, top - reach, mark)

    def _mark(self, key: tuple[float, int, int, int], phases: int) -> Floats:
        if key in self._kept:
            self._kept.move_to_end(key)
            return self._kept[key]
        size, way, across, down = key
        mark = self.tip.mark(size, way * math.pi / _ANGLES, across / phases, down / phases)
        self._kept[key] = mark
        self._bytes += mark.nbytes
        while self._bytes > _ROOM and len(self._kept) > 1:
            self._bytes -= self._kept.popitem(last=False)[1].nbytes
        return mark


def _snapped(value: float, phases: int) -> tuple[int, int]:
    """The nearest whole pixel at or before a position, and the phase behind it."""
    whole, phase = divmod(math.floor(value * phases + 0.5), phases)
    return whole, phase


@dataclass
class Path:
    """Points at even distances along the lines between the positions it is led to."""

    _last: tuple[float, float, float] | None = field(default=None, init=False)
    _rest: float = field(default=0.0, init=False)
    """How far the pen has to go until the next point."""

    def to(
        self, x: float, y: float, pressure: float, spacing: float
    ) -> Iterator[tuple[float, float, float]]:
        """Points (x, y, pressure) every `spacing` px; the very first position is one."""
        if self._last is None:
            self._last = x, y, pressure
            self._rest = spacing
            yield x, y, pressure
            return
        x0, y0, p0 = self._last
        length = math.hypot(x - x0, y - y0)
        at = self._rest
        while at <= length and length > 0:
            t = at / length
            yield x0 + (x - x0) * t, y0 + (y - y0) * t, p0 + (pressure - p0) * t
            at += spacing
        self._rest = at - length
        self._last = x, y, pressure
