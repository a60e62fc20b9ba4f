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
        across, down = self.shift((x, y, x, y), reach)
        return x + across, y + down

    def shift(self, box: Box, reach: float) -> tuple[float, float]:
        """How far a box goes so that an edge or the middle of it lies on a line, each way.

        Only its edges keep to the grid.
        """
        across, down = self._catch(box, True, reach), self._catch(box, False, reach)
        return (across[0] if across else 0.0), (down[0] if down else 0.0)

    def lines(self, box: Box, reach: float) -> tuple[Guide, ...]:
        """The lines that a box comes to lie on."""
        ways = (True, self._catch(box, True, reach)), (False, self._catch(box, False, reach))
        return tuple(Guide(upright, caught[1]) for upright, caught in ways if caught is not None)

    def _catch(self, box: Box, is_upright: bool, reach: float) -> tuple[float, float] | None:
        """The shortest way by which an edge or the middle comes onto a line, and that line."""
        low, high = (box[0], box[2]) if is_upright else (box[1], box[3])
        lines = [guide.at for guide in self.guides if guide.is_upright == is_upright]
        if self.size is not None:
            long = self.size[0] if is_upright else self.size[1]
            lines += [0.0, float(long), long / 2]
        ways = [(line - value, line) for line in lines for value in (low, (low + high) / 2, high)]
        if self.grid:
            near = [(value, round(value / self.grid) * float(self.grid)) for value in (low, high)]
            ways += [(line - value, line) for value, line in near]
        found = min(ways, key=lambda way: abs(way[0]), default=None)
        return found if found is not None and abs(found[0]) <= reach else None


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
