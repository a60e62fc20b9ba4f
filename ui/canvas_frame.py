"""Frame: what the view shows, kept in device pixels; painting the widget only copies from it.

Parts that are new are drawn at once, within a budget: quickly where they are large, and again
smoothly in idle slices. So neither a zoom nor a pan nor opening a large canvas stops the face.
"""

from __future__ import annotations

import math
import time
from dataclasses import dataclass

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QBrush, QColor, QImage, QPainter, QRegion

from studio.tiles import Rect
from ui.canvas_cache import Cells
from ui.canvas_geometry import Viewpoint

_NEAREST_FROM = 2.0
_SMOOTH_AT_ONCE = 700_000
"""Device pixels that are drawn smoothly straight away; more wait for an idle slice."""
_STRIP = 128
_SHADOW = 12


@dataclass(frozen=True)
class Surroundings:
    """The colours around and behind a canvas."""

    backdrop: str = "#2a2c30"
    border: str = "#15161a"
    light: str = "#8a8d93"
    dark: str = "#7a7d83"


class Frame:
    """The view's picture in device pixels, and which parts of it are still to be drawn."""

    def __init__(self, cells: Cells) -> None:
        self.cells = cells
        self.viewpoint = Viewpoint()
        self.surroundings = Surroundings()
        self.image = QImage(1, 1, QImage.Format.Format_RGB32)
        self.ratio = 1.0
        self._blank = QRegion()
        """Not drawn yet, or out of date."""
        self._rough = QRegion()
        """Drawn, but of stand-ins or without smoothing."""
        self._checks: QBrush | None = None

    @property
    def size(self) -> tuple[int, int]:
        """Width and height in device pixels."""
        return self.image.width(), self.image.height()

    @property
    def is_settled(self) -> bool:
        """Whether everything is drawn as well as it will be."""
        return self._blank.isEmpty() and self._rough.isEmpty()

    def show(self, viewpoint: Viewpoint, size: tuple[int, int], ratio: float) -> None:
        """Look from another viewpoint, in another size or device pixel ratio."""
        before, self.viewpoint = self.viewpoint, viewpoint
        if size != self.size or ratio != self.ratio:
            self.image = QImage(*size, QImage.Format.Format_RGB32)
            self.ratio = ratio
            self._checks = None
            self.spoil()
        elif before.scale != viewpoint.scale:
            self.spoil()
        elif before != viewpoint:
            self._scroll(viewpoint.x - before.x, viewpoint.y - before.y)

    def dress(self, surroundings: Surroundings) -> None:
        """Take other colours around the canvas."""
        self.surroundings = surroundings
        self._checks = None
        self.spoil()

    def spoil(self, rect: Rect | None = None) -> QRect:
        """Owe the part that shows canvas pixels `rect` (None: everything); gives that part."""
        part = self.image.rect() if rect is None else self.part_of(rect)
        self._blank += part
        return part

    def part_of(self, rect: Rect) -> QRect:
        """The device pixels that canvas pixels `rect` reach, smoothing included."""
        view = self.viewpoint
        reach = 0 if self._is_exact else 1 << view.level
        left, top = view.to_device(rect.x - reach, rect.y - reach)
        right, bottom = view.to_device(rect.right + reach, rect.bottom + reach)
        x, y = math.floor(left), math.floor(top)
        whole = QRect(x, y, math.ceil(right) - x, math.ceil(bottom) - y)
        return whole.intersected(self.image.rect())

    def draw(self, seconds: float) -> None:
        """Draw what is out of date, roughly where there is no time for more."""
        if self._blank.isEmpty():
            return
        deadline = time.perf_counter() + seconds
        blank, self._blank = self._blank, QRegion()
        if _area(blank) > _SMOOTH_AT_ONCE and not self._is_crisp:
            self._paint(blank, deadline, smooth=False)
            self._rough += blank
        else:
            self._rough -= blank
            self._rough += self._paint(blank, deadline, smooth=not self._is_crisp)

    def refine(self, seconds: float) -> QRegion:
        """Draw better, for about `seconds`, what was drawn roughly; gives what was drawn."""
        deadline = time.perf_counter() + seconds
        done = QRegion()
        while not self._rough.isEmpty():
            strip = _first_strip(self._rough)
            self._rough -= strip
            self._rough += self._paint(strip, deadline, smooth=not self._is_crisp)
            done += strip
            if time.perf_counter() >= deadline:
                break
        return done

    @property
    def _is_exact(self) -> bool:
        return self.viewpoint.scale * (1 << self.viewpoint.level) == 1.0

    @property
    def _is_crisp(self) -> bool:
        return self._is_exact or self.viewpoint.scale >= _NEAREST_FROM

    def _scroll(self, dx: int, dy: int) -> None:
        moved = QImage(self.image.size(), self.image.format())
        painter = QPainter(moved)
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Source)
        painter.drawImage(dx, dy, self.image)
        painter.end()
        self.image = moved
        self._blank.translate(dx, dy)
        self._rough.translate(dx, dy)
        whole = self.image.rect()
        self._blank += QRegion(whole) - QRegion(whole.translated(dx, dy))
        self._blank &= whole
        self._rough &= whole

    def _paint(self, region: QRegion, deadline: float, *, smooth: bool) -> QRegion:
        """Draw a region; gives the parts of it that stand-ins fill."""
        painter = QPainter(self.image)
        painter.setClipRegion(region)
        area = region.boundingRect()
        sheet = self._sheet()
        if not sheet.contains(area):
            self._paint_surroundings(painter, area, sheet)
        inside = area.intersected(sheet)
        if inside.isEmpty():
            painter.end()
            return QRegion()
        painter.setClipRect(inside, Qt.ClipOperation.IntersectClip)
        self._paint_checks(painter, inside)
        draw = self._paint_smoothly if smooth else self._paint_cells
        missing = draw(painter, inside, deadline)
        painter.end()
        return missing & region

    def _sheet(self) -> QRect:
        view, cells = self.viewpoint, self.cells
        wide, high = round(cells.width * view.scale), round(cells.height * view.scale)
        return QRect(view.x, view.y, max(wide, 1), max(high, 1))

    def _paint_surroundings(self, painter: QPainter, area: QRect, sheet: QRect) -> None:
        painter.fillRect(area, QColor(self.surroundings.backdrop))
        step = max(round(self.ratio), 1)
        shade = QColor(0, 0, 0, 5)
        for ring in range(_SHADOW, 0, -1):
            grown = ring * step
            painter.fillRect(
                sheet.adjusted(-grown, -grown + 3 * step, grown, grown + 3 * step), shade
            )
        painter.fillRect(sheet.adjusted(-step, -step, step, step), QColor(self.surroundings.border))

    def _paint_checks(self, painter: QPainter, area: QRect) -> None:
        if self._checks is None:
            self._checks = _checkerboard(self.surroundings, max(round(8 * self.ratio), 1))
        painter.setBrushOrigin(self.viewpoint.x, self.viewpoint.y)
        painter.fillRect(area, self._checks)

    def _canvas_part(self, area: QRect, reach: int) -> Rect:
        left, top = self.viewpoint.to_canvas(area.x(), area.y())
        right, bottom = self.viewpoint.to_canvas(area.x() + area.width(), area.y() + area.height())
        x, y = math.floor(left) - reach, math.floor(top) - reach
        wide, high = math.ceil(right) + reach - x, math.ceil(bottom) + reach - y
        return Rect(x, y, wide, high).intersected(self.cells.bounds)

    def _paint_cells(self, painter: QPainter, area: QRect, deadline: float) -> QRegion:
        """Each cell by itself, the nearest sample for each device pixel."""
        level, missing = self.viewpoint.level, QRegion()
        for place in self.cells.places(self._canvas_part(area, 0)):
            target = self._place_on_device(place, level)
            image = self._image_in_time(level, place, deadline)
            if image is None or not self.cells.is_fresh(level, place):
                missing += target
            if image is not None:
                painter.drawImage(target, image)
        return missing

    def _place_on_device(self, place: tuple[int, int], level: int) -> QRect:
        x, y, wide, high = self._cell_on_level(place, level)
        size = self.viewpoint.scale * (1 << level)
        left, top = round(x * size), round(y * size)
        right, bottom = round((x + wide) * size), round((y + high) * size)
        target = QRect(left, top, right - left, bottom - top)
        return target.translated(self.viewpoint.x, self.viewpoint.y)

    def _cell_on_level(self, place: tuple[int, int], level: int) -> tuple[int, int, int, int]:
        square = self.cells.square(place)
        step = (1 << level) - 1
        wide, high = (square.width + step) >> level, (square.height + step) >> level
        return square.x >> level, square.y >> level, wide, high

    def _image_in_time(self, level: int, place: tuple[int, int], deadline: float) -> QImage | None:
        if self.cells.is_fresh(level, place) or time.perf_counter() < deadline:
            return self.cells.image(level, place)
        return self.cells.stand_in(level, place)

    def _paint_smoothly(self, painter: QPainter, area: QRect, deadline: float) -> QRegion:
        """The cells gathered into one picture, so that smoothing sees across their edges."""
        level, missing = self.viewpoint.level, QRegion()
        part = self._canvas_part(area, 2 << level)
        x, y = part.x >> level, part.y >> level
        step = (1 << level) - 1
        right, bottom = (part.right + step) >> level, (part.bottom + step) >> level
        size = self.viewpoint.scale * (1 << level)
        blur = math.ceil(size) + 1  # device pixels that a cell reaches into its neighbours
        gathered = QImage(right - x, bottom - y, QImage.Format.Format_ARGB32_Premultiplied)
        collector = QPainter(gathered)
        collector.setCompositionMode(QPainter.CompositionMode.CompositionMode_Source)
        for place in self.cells.places(part):
            left, top, wide, high = self._cell_on_level(place, level)
            image = self._image_in_time(level, place, deadline)
            if image is None or not self.cells.is_fresh(level, place):
                spot = self._place_on_device(place, level)
                missing += spot.adjusted(-blur, -blur, blur, blur)
            target = QRect(left - x, top - y, wide, high)
            if image is None:
                collector.fillRect(target, Qt.GlobalColor.transparent)
            else:
                collector.drawImage(target, image)
        collector.end()
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.translate(self.viewpoint.x, self.viewpoint.y)
        painter.scale(size, size)
        painter.drawImage(x, y, gathered)
        painter.resetTransform()
        return missing


def _area(region: QRegion) -> int:
    whole = region.boundingRect()
    return whole.width() * whole.height()


def _first_strip(region: QRegion) -> QRegion:
    whole = region.boundingRect()
    return region & QRect(whole.x(), whole.y(), whole.width(), _STRIP)


def _checkerboard(surroundings: Surroundings, square: int) -> QBrush:
    tile = QImage(2 * square, 2 * square, QImage.Format.Format_RGB32)
    tile.fill(QColor(surroundings.light))
    painter = QPainter(tile)
    painter.fillRect(square, 0, square, square, QColor(surroundings.dark))
    painter.fillRect(0, square, square, square, QColor(surroundings.dark))
    painter.end()
    return QBrush(tile)
