"""CurveEdit: a curve whose points are dragged, or moved by keys."""

from __future__ import annotations

import math

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from studio.curves import CLOSEST, MOST, Point, along, flat_of, points_of
from ui import theme
from ui.arrows import ARROWS
from ui.language import tr

_MARGIN = 10
_REACH = 12.0
"""Pixels around a point in which it is taken."""
_OUT = 36.0
"""Pixels beyond the edge where a point that is dragged there is dropped."""
_KNOB = 5.0
_STEP, _LEAP = 0.01, 0.1


class CurveEdit(QWidget):
    """Drag points, click to add one, drag one out to remove it.

    Keys: Page Up and Page Down choose a point, arrows move it (far with Shift), Insert adds one
    behind it, Delete removes it.
    """

    changed = Signal(object)
    """The new curve as x, y, x, y…, chosen by the person."""

    def __init__(self, name: str = "") -> None:
        super().__init__()
        self._points: list[Point] = [(0.0, 0.0), (1.0, 1.0)]
        self._names = "", ""
        self._chosen = 0
        self._held: list[Point] | None = None
        """The points as they were when one was taken."""
        self._mark: float | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setToolTip(
            tr(
                "Drag the points; a click adds one, dragging it out removes it.\n"
                "Page Up and Page Down choose a point, arrows move it, Insert adds, Delete removes."
            )
        )
        self.setCursor(Qt.CursorShape.CrossCursor)
        self._tell()

    def sizeHint(self) -> QSize:
        return QSize(360, 170)

    @property
    def curve(self) -> tuple[float, ...]:
        """The curve as x, y, x, y…"""
        return flat_of(tuple(self._points))

    def show_curve(self, curve: tuple[float, ...], across: str, up: str) -> None:
        """Show a curve without telling anybody; the words say what its axes are."""
        self._names = across, up
        if self._held is None and curve != self.curve:
            self._points = list(points_of(curve))
            self._chosen = min(self._chosen, len(self._points) - 1)
        self._tell()
        self.update()

    def mark(self, x: float | None) -> None:
        """Show where the pen is now, 0…1."""
        self._mark = x
        self.update()

    # ---- the points -----------------------------------------------------------------------------

    def _take(self, points: list[Point], chosen: int) -> None:
        self._chosen = chosen
        if points != self._points:
            self._points = points
            self.changed.emit(self.curve)
        self._tell()
        self.update()

    def _moved(self, index: int, x: float, y: float) -> list[Point]:
        """The points with one elsewhere: between its neighbours, the ends above 0 and 1."""
        points = list(self._points)
        last = len(points) - 1
        low = points[index - 1][0] + CLOSEST if index else 0.0
        high = points[index + 1][0] - CLOSEST if index < last else 1.0
        x = {0: 0.0, last: 1.0}.get(index, min(max(x, low), high))
        points[index] = x, min(max(y, 0.0), 1.0)
        return points

    def _add(self, x: float, y: float) -> bool:
        points = self._points
        apart = min(abs(x - each) for each, _ in points)
        if len(points) >= MOST or not 0 < x < 1 or apart < CLOSEST:
            return False
        index = sum(each < x for each, _ in points)
        self._take([*points[:index], (x, min(max(y, 0.0), 1.0)), *points[index:]], index)
        return True

    def _remove(self, index: int) -> None:
        if 0 < index < len(self._points) - 1:
            self._take([*self._points[:index], *self._points[index + 1 :]], index - 1)

    def _tell(self) -> None:
        """Say to a screen reader what is chosen."""
        across, up = self._names
        x, y = self._points[self._chosen]
        self.setAccessibleName(tr("Curve: {up} by {across}", up=up, across=across))
        self.setAccessibleDescription(
            tr(
                "Point {number} of {count}: {across} {x} %, {up} {y} %",
                number=self._chosen + 1,
                count=len(self._points),
                across=across,
                x=round(x * 100),
                up=up,
                y=round(y * 100),
            )
        )

    # ---- the hand -------------------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() != Qt.MouseButton.LeftButton:
            return
        at = event.position()
        near = min(range(len(self._points)), key=lambda i: self._far(i, at))
        if self._far(near, at) <= _REACH:
            self._chosen = near
            self._tell()
            self.update()
        elif not self._add(*self._at(at)):
            return
        self._held = list(self._points)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._held is None:
            return
        at = event.position()
        index = self._chosen
        inner = 0 < index < len(self._held) - 1
        box = QRectF(self.rect()).adjusted(-_OUT, -_OUT, _OUT, _OUT)
        if inner and not box.contains(at):
            self._points = self._held
            self._remove(index)
            self._held = None
            return
        self._take(self._moved(index, *self._at(at)), index)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._held = None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, index = Qt.Key(event.key()), self._chosen
        last = len(self._points) - 1
        if key in ARROWS:
            far = _LEAP if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else _STEP
            dx, dy = ARROWS[key]
            x, y = self._points[index]
            self._take(self._moved(index, x + dx * far, y - dy * far), index)
        elif key in (Qt.Key.Key_PageDown, Qt.Key.Key_PageUp):
            step = 1 if key == Qt.Key.Key_PageDown else -1
            self._take(self._points, min(max(index + step, 0), last))
        elif key == Qt.Key.Key_Insert:
            left, right = self._points[min(index, last - 1)][0], self._points[min(index, last - 1) + 1][0]  # fmt: skip
            middle = (left + right) / 2
            self._add(middle, along(self.curve, middle))
        elif key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self._remove(index)
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QEvent) -> None:
        self.update()

    def focusOutEvent(self, event: QEvent) -> None:
        self.update()

    # ---- on screen ------------------------------------------------------------------------------

    def _room(self) -> QRectF:
        return QRectF(self.rect()).adjusted(_MARGIN, _MARGIN, -_MARGIN, -_MARGIN)

    def place(self, x: float, y: float) -> QPointF:
        """The point of the widget where a point of the curve is shown."""
        room = self._room()
        return QPointF(room.left() + x * room.width(), room.bottom() - y * room.height())

    def _at(self, position: QPointF) -> Point:
        room = self._room()
        return (
            (position.x() - room.left()) / max(room.width(), 1),
            (room.bottom() - position.y()) / max(room.height(), 1),
        )

    def _far(self, index: int, position: QPointF) -> float:
        away = self.place(*self._points[index]) - position
        return math.hypot(away.x(), away.y())

    def paintEvent(self, event: QPaintEvent) -> None:
        wears = theme.present()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        edge = wears.colour("focus" if self.hasFocus() else "border")
        painter.setPen(QPen(edge, 1.5 if self.hasFocus() else 1.0))
        painter.setBrush(wears.colour("field"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 6, 6)
        painter.setPen(QPen(wears.colour("border"), 1.0))
        for share in (0.25, 0.5, 0.75):
            painter.drawLine(self.place(share, 0), self.place(share, 1))
            painter.drawLine(self.place(0, share), self.place(1, share))
        self._paint_names(painter)
        if self._mark is not None:
            painter.setPen(QPen(wears.colour("accent"), 1.0, Qt.PenStyle.DashLine))
            painter.drawLine(self.place(self._mark, 0), self.place(self._mark, 1))
        curve = self.curve
        steps = max(int(self._room().width() / 2), 2)
        line = [self.place(n / steps, along(curve, n / steps)) for n in range(steps + 1)]
        painter.setPen(QPen(wears.colour("text"), 2.0))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPolyline(QPolygonF(line))
        for index, point in enumerate(self._points):
            chosen = index == self._chosen
            painter.setPen(QPen(wears.colour("focus" if chosen else "text"), 2.0))
            painter.setBrush(wears.colour("accent" if chosen else "field"))
            painter.drawEllipse(self.place(*point), _KNOB, _KNOB)
        painter.end()

    def _paint_names(self, painter: QPainter) -> None:
        across, up = self._names
        room = self._room().adjusted(4, 2, -4, -2)
        painter.setPen(theme.present().colour("muted"))
        flags = Qt.AlignmentFlag
        painter.drawText(room, flags.AlignLeft | flags.AlignTop, f"↑ {up}")
        painter.drawText(room, flags.AlignRight | flags.AlignBottom, f"{across} →")
