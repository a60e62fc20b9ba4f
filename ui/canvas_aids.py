"""Aids: what helps to lay things out and is no part of the picture: rulers, guides, grid, snapping."""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass, replace
from typing import Any

from PySide6.QtCore import QLineF, QPointF, QRect
from PySide6.QtGui import QColor, QImage, QPainter, QPen

from studio.guides import Guide
from ui.canvas_geometry import Span, Viewpoint

GRIDS = (8, 16, 32, 64, 128, 256)
"""The sizes of a grid that are offered, in canvas pixels."""
COARSEST = 4096
Lines = Sequence[tuple[float, bool]]
"""Where lines lie, and whether they are strong."""
_CLOSEST = 8.0
"""Pixels of the screen between two lines of a grid, at least."""
_GUIDE, _GUIDE_HELD = QColor(40, 190, 220), QColor(255, 120, 60)
_CAUGHT = QColor(235, 60, 160)
_GRID = QColor(128, 128, 140, 84), QColor(128, 128, 140, 150)
_GRID_IN_HASTE = QColor(128, 128, 140), QColor(110, 110, 122)
"""Of usual and of strong lines."""
_ROWS = 64
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
    """Paints aids over a part of a view, which is in pixels of the widget; `ratio` is of the device.

    In haste the lines over a turned canvas are neither smooth nor see-through, which takes a tenth
    of the time.
    """

    def __init__(
        self, painter: QPainter, viewpoint: Viewpoint, ratio: float, area: Span, *, hasty: bool
    ) -> None:
        self._painter, self._viewpoint, self._ratio = painter, viewpoint, ratio
        left, top, right, bottom = (each * ratio for each in area)
        self._area = QRect(int(left), int(top), math.ceil(right - left), math.ceil(bottom - top))
        self._span = viewpoint.on_canvas((left, top, right, bottom))
        self._hasty = hasty

    def grid(self, size: int, canvas: tuple[int, int]) -> None:
        """The lines of a grid within the canvas."""
        left, top, right, bottom = self._span
        span = max(left, 0.0), max(top, 0.0), min(right, canvas[0]), min(bottom, canvas[1])
        if span[0] >= span[2] or span[1] >= span[3]:
            return
        scale = self._viewpoint.scale / self._ratio
        if not self._viewpoint.is_square:
            scale /= 2  # half as many of the slanting lines, which are slow
        xs = list(grid_lines(size, span[0], span[2], scale))
        ys = list(grid_lines(size, span[1], span[3], scale))
        if self._viewpoint.is_square:
            self._paint_square_grid(xs, ys, span)
        else:
            self._paint_turned_grid(xs, ys, span)

    def _paint_square_grid(self, xs: Lines, ys: Lines, span: Span) -> None:
        """In device pixels: many upright lines are slow, so a strip of them is repeated downwards."""
        view = self._viewpoint
        left, top, right, bottom = (round(each) for each in view.on_device(span))
        box = QRect(left, top, right - left, bottom - top) & self._area
        across = [(math.floor(view.to_device(x, 0)[view.is_sideways]), s) for x, s in xs]
        along = [(math.floor(view.to_device(0, y)[not view.is_sideways]), s) for y, s in ys]
        if view.is_sideways:
            across, along = along, across
        self._painter.save()
        self._painter.scale(1 / self._ratio, 1 / self._ratio)
        self._painter.setClipRect(box)
        width = max(round(self._ratio), 1)
        strip = _strip([(x - box.x(), strong) for x, strong in across], box, width)
        for y in range(box.y(), box.y() + box.height(), strip.height()):
            self._painter.drawImage(box.x(), y, strip)
        for y, strong in along:
            self._painter.fillRect(box.x(), y, box.width(), width, _GRID[strong])
        self._painter.restore()

    def _paint_turned_grid(self, xs: Lines, ys: Lines, span: Span) -> None:
        left, top, right, bottom = span
        lines: tuple[list[QLineF], list[QLineF]] = ([], [])
        for x, strong in xs:
            lines[strong].append(self._line(x, top, x, bottom))
        for y, strong in ys:
            lines[strong].append(self._line(left, y, right, y))
        self._painter.setRenderHint(QPainter.RenderHint.Antialiasing, not self._hasty)
        for colour, some in zip(_GRID_IN_HASTE if self._hasty else _GRID, lines, strict=True):
            self._painter.setPen(QPen(colour, 1.0))
            self._painter.drawLines(some)

    def guides(self, resting: Iterable[Guide], held: Guide | None) -> None:
        """Guides from one edge of the part to the other, the one in the hand in another colour."""
        smooth = not self._viewpoint.is_square and not self._hasty
        self._painter.setRenderHint(QPainter.RenderHint.Antialiasing, smooth)
        for guide in resting:
            self._guide(guide, _GUIDE)
        if held is not None:
            self._guide(held, _GUIDE_HELD)

    def caught(self, lines: Iterable[Guide]) -> None:
        """The lines that what is drawn keeps to."""
        for line in lines:
            self._guide(line, _CAUGHT)

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
        ends = self._viewpoint.to_device(x1, y1), self._viewpoint.to_device(x2, y2)
        if self._viewpoint.is_square:  # along the edge of a pixel, not across two
            ends = _floor(ends[0]), _floor(ends[1])
        return QLineF(QPointF(*ends[0]) / self._ratio, QPointF(*ends[1]) / self._ratio)


def _floor(point: tuple[float, float]) -> tuple[float, float]:
    return float(math.floor(point[0])), float(math.floor(point[1]))


def _strip(lines: Lines, box: QRect, width: int) -> QImage:
    """Upright lines on nothing, as wide as a box and a few rows high."""
    rows = max(min(_ROWS, box.height()), 1)
    strip = QImage(max(box.width(), 1), rows, QImage.Format.Format_ARGB32_Premultiplied)
    strip.fill(0)
    painter = QPainter(strip)
    for x, strong in lines:
        painter.fillRect(int(x), 0, width, rows, _GRID[strong])
    painter.end()
    return strip
