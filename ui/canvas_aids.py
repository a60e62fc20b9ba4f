"""Aids: what helps to lay things out and is no part of the picture: rulers, guides, grid, snapping."""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import asdict, dataclass, replace
from typing import Any

from PySide6.QtCore import QLineF, QPointF
from PySide6.QtGui import QColor, QPainter, QPen

from studio.guides import Guide
from ui.canvas_geometry import Span, Viewpoint

GRIDS = (8, 16, 32, 64, 128, 256)
"""The sizes of a grid that are offered, in canvas pixels."""
COARSEST = 4096
_CLOSEST = 8.0
"""Pixels of the screen between two lines of a grid, at least."""
_GUIDE, _GUIDE_HELD = QColor(40, 190, 220), QColor(255, 120, 60)
_GRID, _GRID_STRONG = QColor(128, 128, 140, 84), QColor(128, 128, 140, 150)
_STRONG = 4
"""Every how many lines of a grid one is stronger."""


@dataclass(frozen=True)
class Aids:
    """Which aids are shown and kept to; the same for all pictures."""

    rulers: bool = False
    guides: bool = True
    locked: bool = False
    """Whether guides stay where they are."""
    grid: bool = False
    grid_size: int = 64
    snap: bool = False
    """Whether lines keep to the guides and the grid that are shown."""
    navigator: bool = False

    @classmethod
    def recalled(cls, kept: object) -> Aids:
        """Those that were remembered, as far as they make sense."""
        usual, known = asdict(cls()), kept if isinstance(kept, Mapping) else {}
        aids = cls(
            **{
                name: known[name] if type(known.get(name)) is type(value) else value
                for name, value in usual.items()
            }
        )
        return replace(aids, grid_size=min(max(aids.grid_size, 1), COARSEST))

    @property
    def memory(self) -> dict[str, Any]:
        """Plain values to be remembered."""
        return asdict(self)


def grid_lines(size: int, low: float, high: float, scale: float) -> Iterator[tuple[float, bool]]:
    """Where lines of a grid lie between two canvas coordinates, and whether they are strong.

    `scale` is in pixels of the screen; lines too close for it are left out by halves.
    """
    shown = size
    while shown * scale < _CLOSEST:
        shown *= 2
    for index in range(math.ceil(low / shown), math.floor(high / shown) + 1):
        yield float(index * shown), index % _STRONG == 0


class AidPainter:
    """Paints aids over a part of a view; `viewpoint` and everything else in pixels of the screen."""

    def __init__(self, painter: QPainter, viewpoint: Viewpoint, ratio: float, area: Span) -> None:
        self._painter, self._viewpoint, self._ratio = painter, viewpoint, ratio
        left, top, right, bottom = (each * ratio for each in area)
        self._span = viewpoint.on_canvas((left, top, right, bottom))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, not viewpoint.is_square)

    def grid(self, size: int, canvas: tuple[int, int]) -> None:
        """The lines of a grid within the canvas."""
        left, top, right, bottom = self._span
        left, top = max(left, 0.0), max(top, 0.0)
        right, bottom = min(right, float(canvas[0])), min(bottom, float(canvas[1]))
        scale = self._viewpoint.scale / self._ratio
        lines: tuple[list[QLineF], list[QLineF]] = ([], [])
        if left >= right or top >= bottom:
            return
        for x, strong in grid_lines(size, left, right, scale):
            lines[strong].append(self._line(x, top, x, bottom))
        for y, strong in grid_lines(size, top, bottom, scale):
            lines[strong].append(self._line(left, y, right, y))
        for strong, colour in ((False, _GRID), (True, _GRID_STRONG)):
            self._painter.setPen(QPen(colour, 1.0))
            self._painter.drawLines(lines[strong])

    def guides(self, resting: Iterable[Guide], held: Guide | None) -> None:
        """Guides from one edge of the part to the other, the one in the hand in another colour."""
        for guide in resting:
            self._guide(guide, _GUIDE)
        if held is not None:
            self._guide(held, _GUIDE_HELD)

    def _guide(self, guide: Guide, colour: QColor) -> None:
        left, top, right, bottom = self._span
        if guide.is_upright and left - 1 <= guide.at <= right + 1:
            line = self._line(guide.at, top, guide.at, bottom)
        elif not guide.is_upright and top - 1 <= guide.at <= bottom + 1:
            line = self._line(left, guide.at, right, guide.at)
        else:
            return
        self._painter.setPen(QPen(colour, 1.0))
        self._painter.drawLine(line)

    def _line(self, x1: float, y1: float, x2: float, y2: float) -> QLineF:
        one, other = self._viewpoint.to_device(x1, y1), self._viewpoint.to_device(x2, y2)
        if self._viewpoint.is_square:  # along the edge of a pixel, not across two
            one, other = (
                (math.floor(one[0]), math.floor(one[1])),
                (
                    math.floor(other[0]),
                    math.floor(other[1]),
                ),
            )
        return QLineF(QPointF(*one) / self._ratio, QPointF(*other) / self._ratio)
