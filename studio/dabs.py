"""Dabs: the marks of a round brush, and the points along a path where they fall."""

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


def _profile(distance: Floats, radius: float, hardness: float) -> Floats:
    """How much paint falls at a distance from the middle, 0…1.

    Whole within `hardness`·`radius`, then down along 1 - 3t² + 2t³ to nothing. The ramp of the
    hardest edge is one pixel wide, so that edges are smooth.
    """
    ramp = max(radius * (1 - hardness), 1.0)
    # A soft ramp ends at the radius; a hard edge has its half there.
    end = radius + 0.5 if ramp == 1.0 else max(radius, ramp / 2)
    t = (np.float32(end) - distance) * np.float32(1 / ramp)
    np.clip(t, 0, 1, out=t)
    result: Floats = t * t * (3 - 2 * t)
    if radius < 0.5:
        result *= np.float32(4 * radius * radius)
    return result


def _mark(diameter: float, hardness: float, dx: float, dy: float) -> Floats:
    """A dab whose middle lies (dx, dy) px right of and below the middle of its array."""
    reach = math.ceil(diameter / 2 + 1.25)
    steps = np.arange(-reach, reach + 1, dtype=np.float32)
    columns, rows = steps - np.float32(dx), steps - np.float32(dy)
    distance = np.sqrt(columns[None, :] ** 2 + rows[:, None] ** 2)
    return _profile(distance, max(diameter / 2, 0.25), hardness)


@dataclass(frozen=True)
class Dab:
    """One mark on the canvas: its array of 0…1 and where its left and top fall."""

    x: int
    y: int
    mark: Floats


class Dabs:
    """The marks of one hardness, kept by size and by the position between pixels."""

    def __init__(self, hardness: float) -> None:
        self.hardness = min(max(hardness, 0.0), 1.0)
        self._kept: OrderedDict[tuple[float, int, int], Floats] = OrderedDict()
        self._bytes = 0

    def at(self, x: float, y: float, diameter: float) -> Dab:
        """The dab around a point; pixel (0, 0) has its middle at (0.5, 0.5)."""
        size = round(diameter * 4) / 4 if diameter < 64 else float(round(diameter))
        # A soft or a huge mark looks the same wherever it falls between two pixels.
        ramp = (1 - self.hardness) * size / 2
        phases = _PHASES if ramp < 8 and size <= 1024 else 1
        left, across = _snapped(x - 0.5, phases)
        top, down = _snapped(y - 0.5, phases)
        mark = self._mark(size, across, down, phases)
        reach = mark.shape[0] // 2
        return Dab(left - reach, top - reach, mark)

    def _mark(self, size: float, across: int, down: int, phases: int) -> Floats:
        key = (size, across, down)
        if key in self._kept:
            self._kept.move_to_end(key)
            return self._kept[key]
        mark = _mark(size, self.hardness, across / phases, down / phases)
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
