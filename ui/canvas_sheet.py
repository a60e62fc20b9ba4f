"""Sheet: draws a canvas from its cells, with what is around and behind it.

A canvas that lies straight is drawn cell by cell. One that is turned or mirrored, and one that is
smoothed or drawn in haste, is first gathered into one picture: edges between cells then do not
show, and Qt draws one large picture many times faster than many small ones.
"""

from __future__ import annotations

import math
import time
from dataclasses import dataclass, replace
from enum import Enum, auto

from PySide6.QtCore import QPointF, QRect, Qt
from PySide6.QtGui import QBrush, QColor, QImage, QPainter, QPen, QPolygonF, QRegion, QTransform

from studio.tiles import Rect
from ui.canvas_cache import Cells, kind_of_pixels
from ui.canvas_geometry import Viewpoint
from ui.checks import checkerboard

_SHADOW, _SHADE = 12, 3
"""How far the shadow of the sheet reaches, and how much darker each pixel towards it is, of 255."""
_SPARE = 6_000_000
"""Pixels that are gathered at most beside those in sight, for the next movement."""


@dataclass(frozen=True)
class Surroundings:
    """The colours around and behind a canvas."""

    backdrop: str = "#2a2c30"
    border: str = "#15161a"
    light: str = "#8a8d93"
    dark: str = "#7a7d83"


class Pace(Enum):
    """How well to draw: in haste, each pixel as it is, or smoothly."""

    HASTY = auto()
    CRISP = auto()
    SMOOTH = auto()


class Sheet:
    """A canvas and what is around it, to be drawn as seen from anywhere."""

    def __init__(self, cells: Cells) -> None:
        self.cells = cells
        self.surroundings = Surroundings()
        self._checks: dict[int, QBrush] = {}
        self._gathered: tuple[int, Rect, QImage] | None = None
        """What was gathered in haste last: level, part of the canvas, and picture."""

    def dress(self, surroundings: Surroundings) -> None:
        """Take other colours around the canvas."""
        self.surroundings = surroundings
        self._checks.clear()

    def forget(self) -> None:
        """The cells changed: what was gathered of them is old."""
        self._gathered = None

    def paint(
        self, painter: QPainter, region: QRegion, view: Viewpoint, unit: float,
        pace: Pace, deadline: float,
    ) -> QRegion:  # fmt: skip
        """Draw a region; gives the parts of it that stand-ins fill.

        `unit` is how many pixels of the painter a pixel of the widget has.
        """
        painter.setClipRegion(region)
        area = region.boundingRect()
        if not (covered := self._covers(view, area)):
            self._paint_surroundings(painter, region, view, unit, pace)
        part = self._canvas_part(view, area, 0)
        if part.is_empty:
            return QRegion()
        self._paint_checks(painter, area, view, unit)
        if view.is_square:
            painter.setClipRect(self._square(view), Qt.ClipOperation.IntersectClip)
        if view.is_upright and pace is Pace.CRISP:
            return self._paint_cells(painter, area, view, deadline) & region
        missing = self._paint_gathered(painter, area, view, pace, deadline)
        if not covered and not view.is_square:
            painter.setClipRegion(region)
            self._paint_border(painter, view, unit, pace)
        return missing & region

    # ---- around and behind ------------------------------------------------------------------

    def _outline(self, view: Viewpoint) -> QPolygonF:
        wide, high = self.cells.width, self.cells.height
        corners = ((0, 0), (wide, 0), (wide, high), (0, high))
        return QPolygonF([QPointF(*view.to_device(*corner)) for corner in corners])

    def _square(self, view: Viewpoint) -> QRect:
        """The whole pixels of a canvas that lies square, the same wherever it lies."""
        span = replace(view, x=0, y=0).on_device((0, 0, self.cells.width, self.cells.height))
        left, top, right, bottom = (round(each) for each in span)
        size = max(right - left, 1), max(bottom - top, 1)
        return QRect(left, top, *size).translated(view.x, view.y)

    def _covers(self, view: Viewpoint, area: QRect) -> bool:
        span = area.x(), area.y(), area.x() + area.width(), area.y() + area.height()
        left, top, right, bottom = view.on_canvas(span)
        return left >= 0 and top >= 0 and right <= self.cells.width and bottom <= self.cells.height

    def _paint_surroundings(
        self, painter: QPainter, region: QRegion, view: Viewpoint, unit: float, pace: Pace
    ) -> None:
        step = max(round(unit), 1)
        if view.is_square:
            self._paint_straight_surroundings(painter, region, self._square(view), step)
            return
        painter.fillRect(region.boundingRect(), QColor(self.surroundings.backdrop))
        fallen = self._outline(view).translated(0, 3 * step)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        every = 4 if pace is Pace.HASTY else 1
        for ring in range(_SHADOW, 0, -every):
            pen = QPen(QColor(0, 0, 0, _SHADE * every), 2 * ring * step)
            pen.setJoinStyle(Qt.PenJoinStyle.MiterJoin)
            painter.setPen(pen)
            painter.drawPolygon(fallen)

    def _paint_straight_surroundings(
        self, painter: QPainter, region: QRegion, sheet: QRect, step: int
    ) -> None:
        painter.setClipRegion(region - QRegion(sheet))
        area, shade = region.boundingRect(), QColor(0, 0, 0, _SHADE)
        painter.fillRect(area, QColor(self.surroundings.backdrop))
        for ring in range(_SHADOW, 0, -1):
            grown = ring * step
            fallen = sheet.adjusted(-grown, -grown + 3 * step, grown, grown + 3 * step)
            painter.fillRect(fallen & area, shade)
        painter.fillRect(sheet.adjusted(-step, -step, step, step), QColor(self.surroundings.border))
        painter.setClipRegion(region)

    def _paint_border(self, painter: QPainter, view: Viewpoint, unit: float, pace: Pace) -> None:
        """A line, smooth unless in haste, over the steps of a slanting edge."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, pace is not Pace.HASTY)
        pen = QPen(QColor(self.surroundings.border), 2 * max(unit, 0.75))
        pen.setJoinStyle(Qt.PenJoinStyle.MiterJoin)
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPolygon(self._outline(view))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)

    def _paint_checks(self, painter: QPainter, area: QRect, view: Viewpoint, unit: float) -> None:
        if self.cells.opaque:
            return
        side = max(round(8 * unit), 1)
        if side not in self._checks:
            self._checks[side] = checkerboard(
                (self.surroundings.light, self.surroundings.dark), side
            )
        painter.setBrushOrigin(view.x, view.y)
        if view.is_square:
            painter.fillRect(self._square(view) & area, self._checks[side])
        else:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._checks[side])
            painter.drawPolygon(self._outline(view))

    # ---- the canvas -------------------------------------------------------------------------

    def _canvas_part(self, view: Viewpoint, area: QRect, reach: int) -> Rect:
        span = area.x(), area.y(), area.x() + area.width(), area.y() + area.height()
        left, top, right, bottom = view.on_canvas(span)
        x, y = math.floor(left) - reach, math.floor(top) - reach
        wide, high = math.ceil(right) + reach - x, math.ceil(bottom) + reach - y
        return Rect(x, y, wide, high).intersected(self.cells.bounds)

    def _paint_cells(
        self, painter: QPainter, area: QRect, view: Viewpoint, deadline: float
    ) -> QRegion:
        """Each cell by itself, the nearest sample for each device pixel."""
        level, missing = view.level, QRegion()
        for place in self.cells.places(self._canvas_part(view, area, 0)):
            target = self._place_on_device(place, level, view)
            image = self._image_in_time(level, place, deadline)
            if image is None or not self.cells.is_fresh(level, place):
                missing += target
            if image is not None:
                painter.drawImage(target, image)
        return missing

    def _place_on_device(self, place: tuple[int, int], level: int, view: Viewpoint) -> QRect:
        x, y, wide, high = _on_level(self.cells.square(place), level)
        size = view.scale * (1 << level)
        if view.is_upright:
            left, top = round(x * size), round(y * size)
            right, bottom = round((x + wide) * size), round((y + high) * size)
            return QRect(left, top, right - left, bottom - top).translated(view.x, view.y)
        span = view.on_device((x << level, y << level, (x + wide) << level, (y + high) << level))
        left, top = math.floor(span[0]), math.floor(span[1])
        return QRect(left, top, math.ceil(span[2]) - left, math.ceil(span[3]) - top)

    def _image_in_time(self, level: int, place: tuple[int, int], deadline: float) -> QImage | None:
        if self.cells.is_fresh(level, place) or time.perf_counter() < deadline:
            return self.cells.image(level, place)
        return self.cells.stand_in(level, place)

    def _paint_gathered(
        self, painter: QPainter, area: QRect, view: Viewpoint, pace: Pace, deadline: float
    ) -> QRegion:
        """The cells gathered into one picture, drawn at once."""
        level = view.quick_level if pace is Pace.HASTY else view.level
        part = self._canvas_part(view, area, 2 << level)
        if pace is Pace.HASTY:
            part, gathered, missing = self._gather_in_haste(part, view, level, deadline)
        else:
            gathered, missing = self._gather(part, view, level, deadline)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, pace is Pace.SMOOTH)
        painter.setTransform(placed(view, level))
        painter.drawImage(part.x >> level, part.y >> level, gathered)
        painter.restore()
        return missing

    def _gather_in_haste(
        self, part: Rect, view: Viewpoint, level: int, deadline: float
    ) -> tuple[Rect, QImage, QRegion]:
        """As `_gather`, with some more around it that is kept for the next movement."""
        kept = self._gathered
        if kept is not None and kept[0] == level and kept[1].intersected(part) == part:
            return kept[1], kept[2], QRegion()
        wide, high = part.width // 5, part.height // 5
        spare = Rect(part.x - wide, part.y - high, part.width + 2 * wide, part.height + 2 * high)
        spare = _aligned(spare.intersected(self.cells.bounds), level, self.cells.bounds)
        if spare.width * spare.height >> 2 * level > _SPARE:
            spare = part
        gathered, missing = self._gather(spare, view, level, deadline)
        self._gathered = (level, spare, gathered) if missing.isEmpty() else None
        return spare, gathered, missing

    def _gather(
        self, part: Rect, view: Viewpoint, level: int, deadline: float
    ) -> tuple[QImage, QRegion]:
        """A part of the canvas at a mip level, and what of it on the device stand-ins fill."""
        missing, step = QRegion(), (1 << level) - 1
        x, y = part.x >> level, part.y >> level
        right, bottom = (part.right + step) >> level, (part.bottom + step) >> level
        blur = math.ceil(view.scale * (1 << level)) + 1  # pixels that a cell reaches around itself
        gathered = QImage(right - x, bottom - y, kind_of_pixels(self.cells.opaque))
        collector = QPainter(gathered)
        collector.setCompositionMode(QPainter.CompositionMode.CompositionMode_Source)
        for place in self.cells.places(part):
            left, top, wide, high = _on_level(self.cells.square(place), level)
            image = self._image_in_time(level, place, deadline)
            if image is None or not self.cells.is_fresh(level, place):
                spot = self._place_on_device(place, level, view)
                missing += spot.adjusted(-blur, -blur, blur, blur)
            target = QRect(left - x, top - y, wide, high)
            if image is None:
                collector.fillRect(target, Qt.GlobalColor.transparent)
            else:
                collector.drawImage(target, image)
        collector.end()
        return gathered, missing


def placed(view: Viewpoint, level: int = 0) -> QTransform:
    """From pixels of the canvas at a mip level to those of the device."""
    a, b, c, d = (each * (1 << level) for each in view.matrix)
    return QTransform(a, c, b, d, view.x, view.y)


def paint_cell(painter: QPainter, cells: Cells, level: int, place: tuple[int, int]) -> None:
    """Draw a cell in a picture of the whole canvas at a mip level."""
    painter.drawImage(QRect(*_on_level(cells.square(place), level)), cells.image(level, place))


def _on_level(square: Rect, level: int) -> tuple[int, int, int, int]:
    """Left, top, width and height of a cell in pixels of a mip level."""
    step = (1 << level) - 1
    wide, high = (square.width + step) >> level, (square.height + step) >> level
    return square.x >> level, square.y >> level, wide, high


def _aligned(rect: Rect, level: int, within: Rect) -> Rect:
    """`rect` grown to whole pixels of a mip level, cut at the canvas."""
    mask = (1 << level) - 1
    x, y = rect.x & ~mask, rect.y & ~mask
    right, bottom = (rect.right + mask) & ~mask, (rect.bottom + mask) & ~mask
    return Rect(x, y, right - x, bottom - y).intersected(within)
