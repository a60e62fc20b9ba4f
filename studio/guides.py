"""Guides: lines to lay things out by, and where a point goes that keeps to them or to a grid."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Guide:
    """An endless line over a canvas: upright at x = `at`, or level at y = `at`, in canvas pixels."""

    is_upright: bool
    at: float


Box = tuple[float, float, float, float]
"""Left, top, right and bottom, in canvas pixels."""


@dataclass(frozen=True)
class Snapping:
    """What points keep to: guides, the lines of a grid, the edges and the middle of a canvas."""

    guides: tuple[Guide, ...] = ()
    grid: int = 0
    """Pixels from line to line; 0 for no grid."""
    size: tuple[int, int] | None = None
    """Of the canvas whose edges and middle are kept to."""

    def snapped(self, x: float, y: float, reach: float) -> tuple[float, float]:
        """The point, with each coordinate on the nearest line that is at most `reach` away.

        A guide goes before a line of the grid that is as near.
        """
        return x + self._way((x,), True, reach), y + self._way((y,), False, reach)

    def shift(self, box: Box, reach: float) -> tuple[float, float]:
        """How far a box goes so that an edge or the middle of it lies on a line, each way.

        Only its edges keep to the grid.
        """
        left, top, right, bottom = box
        across = self._way((left, (left + right) / 2, right), True, reach)
        return across, self._way((top, (top + bottom) / 2, bottom), False, reach)

    def _way(self, values: tuple[float, ...], is_upright: bool, reach: float) -> float:
        """The shortest way by which one of some values comes onto a line; 0 for none."""
        lines = [guide.at for guide in self.guides if guide.is_upright == is_upright]
        if self.size is not None:
            long = self.size[0] if is_upright else self.size[1]
            lines += [0.0, float(long), long / 2]
        ways = [line - value for line in lines for value in values]
        if self.grid:
            ends = values[0], values[-1]
            ways += [round(value / self.grid) * float(self.grid) - value for value in ends]
        way = min(ways, key=abs, default=0.0)
        return way if abs(way) <= reach else 0.0


def with_guide(guides: tuple[Guide, ...], index: int | None, guide: Guide) -> tuple[Guide, ...]:
    """The guides with one of them elsewhere, or, for None, with one more."""
    if index is None:
        return (*guides, guide)
    return (*guides[:index], guide, *guides[index + 1 :])


def without_guide(guides: tuple[Guide, ...], index: int) -> tuple[Guide, ...]:
    """The guides without one of them."""
    return (*guides[:index], *guides[index + 1 :])


def guide_near(guides: tuple[Guide, ...], x: float, y: float, reach: float) -> int | None:
    """The index of the guide nearest to a point, the newest of several, within `reach`."""

    def away(index: int) -> float:
        guide = guides[index]
        return abs((x if guide.is_upright else y) - guide.at)

    near = min(reversed(range(len(guides))), key=away, default=None)
    return near if near is not None and away(near) <= reach else None
