"""Guides: lines to lay things out by, and where a point goes that keeps to them or to a grid."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass


@dataclass(frozen=True)
class Guide:
    """An endless line over a canvas: upright at x = `at`, or level at y = `at`, in canvas pixels."""

    is_upright: bool
    at: float


@dataclass(frozen=True)
class Snapping:
    """What points keep to: guides, and the lines of a grid of `grid` canvas pixels (0: none)."""

    guides: tuple[Guide, ...] = ()
    grid: int = 0

    def snapped(self, x: float, y: float, reach: float) -> tuple[float, float]:
        """The point, with each coordinate on the nearest line that is at most `reach` away.

        A guide goes before a line of the grid that is as near.
        """
        across = [guide.at for guide in self.guides if guide.is_upright]
        along = [guide.at for guide in self.guides if not guide.is_upright]
        return self._nearest(x, across, reach), self._nearest(y, along, reach)

    def _nearest(self, value: float, guides: Iterable[float], reach: float) -> float:
        lines = [*guides, *([round(value / self.grid) * float(self.grid)] if self.grid else [])]
        near = min(lines, key=lambda line: abs(line - value), default=value)
        return near if abs(near - value) <= reach else value


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
