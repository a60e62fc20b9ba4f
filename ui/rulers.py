"""Rulers: along two edges of a canvas; they mark the pointer, and guides are pulled out of them."""

from __future__ import annotations

import math
from collections.abc import Iterator

from PySide6.QtCore import QLineF, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QMouseEvent, QPainter, QPaintEvent, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui import theme
from ui.canvas_view import CanvasView
from ui.language import tr

THICK = 20
_APART = 56.0
"""Pixels of the screen between two numbers, at least."""
_FINE = 5.0
"""Pixels of the screen between two ticks, at least."""


def ruler_step(scale: float) -> tuple[int, int]:
    """Canvas pixels between two numbers and between two ticks, for pixels of the screen a pixel."""
    least = _APART / scale
    power = 10.0 ** math.floor(math.log10(max(least, 1.0)))
    step = next(int(m * power) for m in (1, 2, 5, 10) if m * power >= least or m == 10)
    parts = next(n for n in (10, 5, 2, 1) if step % n == 0 and step * scale / n >= _FINE)
    return max(step, 1), max(step // parts, 1)


def marks(low: float, high: float, scale: float) -> Iterator[tuple[int, str]]:
    """The canvas coordinates of the ticks in a range, those of the numbers with their words."""
    step, tick = ruler_step(scale)
    for index in range(math.floor(low / tick), math.ceil(high / tick) + 1):
        at = index * tick
        yield at, str(at) if at % step == 0 else ""


class Ruler(QWidget):
    """The ruler above a view, or, `is_upright`, the one to the left of it."""

    def __init__(self, view: CanvasView, *, is_upright: bool) -> None:
        super().__init__()
        self._view, self._is_upright = view, is_upright
        self._pointer: float | None = None
        fixed, wide = QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding
        self.setSizePolicy(*((fixed, wide) if is_upright else (wide, fixed)))
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setAccessibleName(tr("Ruler at the left") if is_upright else tr("Ruler above"))
        self.setToolTip(tr("Pull a guide out of the ruler"))
        split = Qt.CursorShape.SplitHCursor if is_upright else Qt.CursorShape.SplitVCursor
        self.setCursor(split)
        view.looked.connect(self.update)
        view.pointed.connect(self._point)

    def sizeHint(self) -> QSize:
        return QSize(THICK, THICK)

    @property
    def measures_x(self) -> bool:
        """Whether it measures the canvas from left to right, and not from top to bottom."""
        return self._is_upright == self._view.viewpoint.is_sideways

    def _along(self, point: QPointF) -> float:
        return point.y() if self._is_upright else point.x()

    def _point(self, x: float, y: float) -> None:
        before, self._pointer = self._pointer, self._along(self._view.to_widget(x, y))
        for at in (before, self._pointer):
            if at is not None:
                self.update(self._strip(at))

    def _strip(self, at: float) -> QRect:
        low = math.floor(at) - 1
        return QRect(0, low, THICK, 4) if self._is_upright else QRect(low, 0, 4, THICK)

    # ---- painting ---------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        wears = theme.present()
        painter = QPainter(self)
        painter.fillRect(event.rect(), wears.colour("panel"))
        painter.setPen(wears.colour("border"))
        if self._is_upright:
            painter.drawLine(THICK - 1, 0, THICK - 1, self.height())
            painter.rotate(90)  # x goes down now, and y to the left
            painter.translate(0, -THICK)
        else:
            painter.drawLine(0, THICK - 1, self.width(), THICK - 1)
        if self._view.viewpoint.is_square:
            self._paint_marks(painter, event.rect(), wears.colour("muted"))
            self._paint_guides(painter, wears.colour("focus"))
        if self._pointer is not None:
            painter.setPen(wears.colour("text"))
            painter.drawLine(QLineF(self._pointer, 0, self._pointer, THICK))
        painter.end()

    def _paint_marks(self, painter: QPainter, area: QRect, colour: QColor) -> None:
        view = self._view
        scale = view.scale / view.devicePixelRatioF()
        font = QFont(self.font())
        font.setPixelSize(9)
        painter.setFont(font)
        room = 48  # a number may begin before the part that is painted
        low = (area.top() if self._is_upright else area.left()) - room
        high = (area.bottom() if self._is_upright else area.right()) + room
        ends = sorted((self._coordinate(low), self._coordinate(high)))
        ticks, edge = [], 0 if self._is_upright else THICK
        for at, words in marks(ends[0], ends[1], scale):
            x = math.floor(self._place(at)) + 0.0
            long = THICK - 4 if words else 5
            ticks.append(QLineF(x, edge, x, abs(edge - long)))
            if words:
                painter.setPen(colour)
                top = 7 if self._is_upright else 1
                painter.drawText(QRectF(x + 3, top, 60, 12), Qt.AlignmentFlag.AlignLeft, words)
        faint = QColor(colour)
        faint.setAlpha(120)
        painter.setPen(faint)
        painter.drawLines(ticks)

    def _paint_guides(self, painter: QPainter, colour: QColor) -> None:
        """A small arrow at each guide."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        edge, way = (0, 1) if self._is_upright else (THICK, -1)
        for guide in self._view.guides.resting:
            if guide.is_upright == self.measures_x:
                x = self._place(guide.at)
                points = ((x, edge), (x - 4, edge + 5 * way), (x + 4, edge + 5 * way))
                painter.drawPolygon(QPolygonF([QPointF(*each) for each in points]))

    def _place(self, at: float) -> float:
        """Where on the ruler a canvas coordinate is."""
        x, y = (at, 0.0) if self.measures_x else (0.0, at)
        return self._along(self._view.to_widget(x, y))

    def _coordinate(self, place: float) -> float:
        """The canvas coordinate at a place on the ruler."""
        point = QPointF(0, place) if self._is_upright else QPointF(place, 0)
        x, y = self._view.to_canvas(point)
        return x if self.measures_x else y

    # ---- guides -----------------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            # The ruler above gives guides that are level on the screen.
            self._view.lift_guide(not self.measures_x, self._on_view(event), event.modifiers())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._view.carry_guide(self._on_view(event), event.modifiers())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._view.drop_guide(self._on_view(event), event.modifiers())

    def _on_view(self, event: QMouseEvent) -> QPointF:
        return self._view.mapFromGlobal(event.globalPosition())
