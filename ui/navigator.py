"""Navigator: the whole canvas in small with what is in sight; and Dial: how the view is turned."""

from __future__ import annotations

import math

from PySide6.QtCore import QPointF, QRectF, QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QHideEvent,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
    QPolygonF,
    QShowEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractButton, QFrame, QHBoxLayout, QSlider, QVBoxLayout, QWidget

from ui import theme
from ui.canvas_geometry import HIGHEST, LOWEST
from ui.canvas_overview import Overview
from ui.canvas_view import CanvasView
from ui.language import tr
from ui.widgets import icon_button, label

_WIDE, _HIGH = 208, 150
_STEPS = 1000


def slider_of(scale: float) -> int:
    """The position of the zoom slider for a scale: each doubling is as far."""
    return round(_STEPS * math.log(scale / LOWEST) / math.log(HIGHEST / LOWEST))


def scale_of(position: int) -> float:
    """The scale for a position of the zoom slider, near 100 % exactly that."""
    if abs(position - slider_of(1.0)) <= 8:
        return 1.0
    return LOWEST * math.pow(HIGHEST / LOWEST, position / _STEPS)


def degrees(angle: float) -> str:
    """An angle in words: “−30°”."""
    return f"{angle:.0f}°".replace("-0°", "0°").replace("-", "−")


class Thumbnail(QWidget):
    """The whole canvas, upright; a press or a drag brings a point of it into the middle."""

    def __init__(self, view: CanvasView) -> None:
        super().__init__()
        self._view = view
        self.overview = Overview(view)
        self.setFixedSize(_WIDE, _HIGH)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleName(tr("The whole picture"))
        self.overview.changed.connect(self.update)
        view.looked.connect(self.update)

    def showEvent(self, event: QShowEvent) -> None:
        self.overview.watch(True)

    def hideEvent(self, event: QHideEvent) -> None:
        self.overview.watch(False)

    @property
    def place(self) -> QRectF:
        """Where the canvas is shown."""
        cells = self._view.cells
        scale = min(_WIDE / cells.width, _HIGH / cells.height)
        wide, high = max(cells.width * scale, 1.0), max(cells.height * scale, 1.0)
        return QRectF((_WIDE - wide) / 2, (_HIGH - high) / 2, wide, high)

    def paintEvent(self, event: QPaintEvent) -> None:
        place = self.place
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.fillRect(place, QColor("#9a9da3"))
        painter.drawImage(place, self.overview.image)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setClipRect(place)
        scale = place.width() / self._view.cells.width
        corners = [place.topLeft() + QPointF(*each) * scale for each in self._view.sight]
        sight, around = QPolygonF(corners), QPainterPath()
        around.addRect(place)
        around.addPolygon(sight)
        around.closeSubpath()
        painter.fillPath(around, QColor(0, 0, 0, 110))  # odd and even: all but what is in sight
        for colour, width in ((QColor(0, 0, 0, 130), 3.5), (QColor(255, 255, 255, 235), 1.5)):
            painter.setPen(QPen(colour, width))
            painter.drawPolygon(sight)
        painter.end()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._aim(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._aim(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        self._view.zoom_around_middle(self._view.scale * 1.25 ** (event.angleDelta().y() / 120))
        event.accept()

    def _aim(self, event: QMouseEvent) -> None:
        if event.buttons() & Qt.MouseButton.LeftButton:
            place = self.place
            scale = place.width() / self._view.cells.width
            at = (event.position() - place.topLeft()) / scale
            self._view.aim(at.x(), at.y())


class Navigator(QFrame):
    """The whole canvas in small, the zoom, and how the view is turned; it lies over the canvas."""

    closed = Signal()
    """The person has seen enough of it."""

    def __init__(self, view: CanvasView) -> None:
        super().__init__(view)
        self.setObjectName("navigator")
        self.setCursor(Qt.CursorShape.ArrowCursor)
        self._view = view
        self.thumbnail = Thumbnail(view)
        self.slider = QSlider(Qt.Orientation.Horizontal)
        self.slider.setRange(0, _STEPS)
        self.slider.setPageStep(60)
        self.slider.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.slider.setAccessibleName(tr("Zoom"))
        self._zoom, self._angle = label("", "hint"), label("", "hint")
        for words, wide in ((self._zoom, 46), (self._angle, 40)):
            words.setFixedWidth(wide)
            words.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self._angle.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._mirror = icon_button(
            "mirror",
            tr("Mirror the view"),
            view.mirror,
            tr("Mirror the view (M)"),
            checkable=True,
        )
        self._lay_out()
        self.slider.valueChanged.connect(
            lambda position: view.zoom_around_middle(scale_of(position))
        )
        view.looked.connect(self._show)
        self._show()

    def _lay_out(self) -> None:
        view = self._view
        zoom, turns = QHBoxLayout(), QHBoxLayout()
        zoom.setSpacing(4)
        turns.setSpacing(2)
        zoom.addWidget(self.slider, 1)
        zoom.addWidget(self._zoom)
        buttons = (
            icon_button(
                "turn-left", tr("Turn left"), lambda: view.turn(-1), tr("Turn left (Ctrl+4)")
            ),
            self._angle,
            icon_button(
                "turn-right", tr("Turn right"), lambda: view.turn(1), tr("Turn right (Ctrl+6)")
            ),
            self._mirror,
            None,
            icon_button("fit", tr("Fit to window"), view.fit, tr("Fit to window (Ctrl+0)")),
            icon_button("close", tr("Close the navigator"), self.closed.emit),
        )
        for button in buttons:
            if button is None:
                turns.addStretch(1)
            else:
                button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
                turns.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 8, 8, 6)
        column.setSpacing(4)
        column.addWidget(self.thumbnail)
        column.addLayout(zoom)
        column.addLayout(turns)

    def _show(self) -> None:
        view = self._view
        with QSignalBlocker(self.slider):
            self.slider.setValue(slider_of(view.scale))
        self._zoom.setText(f"{view.scale * 100:.0f} %")
        self._angle.setText(degrees(view.viewpoint.angle))
        self._mirror.setChecked(view.viewpoint.mirrored)


class Dial(QAbstractButton):
    """Shows by how much the view is turned, and whether it is mirrored; a click undoes both."""

    def __init__(self, view: CanvasView) -> None:
        super().__init__(view)
        self._view = view
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setCursor(Qt.CursorShape.ArrowCursor)
        self.clicked.connect(view.straighten)
        view.looked.connect(self._show)
        self._show()

    def sizeHint(self) -> QSize:
        return QSize(102 if self._view.viewpoint.mirrored else 78, 32)

    def _show(self) -> None:
        viewpoint = self._view.viewpoint
        if not viewpoint.angle:
            words = tr("Mirrored")
        elif viewpoint.mirrored:
            words = tr("Turned by {angle} and mirrored", angle=degrees(viewpoint.angle))
        else:
            words = tr("Turned by {angle}", angle=degrees(viewpoint.angle))
        self.setVisible(not viewpoint.is_upright)
        self.setAccessibleName(words or tr("Upright"))
        self.setToolTip(tr("{words}. Click to see the picture upright again.", words=words))
        self.resize(self.sizeHint())
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        wears, viewpoint = theme.present(), self._view.viewpoint
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pill = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.setPen(wears.colour("border"))
        painter.setBrush(wears.colour("raised" if self.underMouse() else "panel"))
        painter.drawRoundedRect(pill, pill.height() / 2, pill.height() / 2)
        middle = QPointF(pill.left() + pill.height() / 2, pill.center().y())
        painter.setPen(QPen(wears.colour("muted"), 1.5))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawEllipse(middle, 10, 10)
        painter.setPen(QPen(wears.colour("focus"), 2.5, c=Qt.PenCapStyle.RoundCap))
        up = math.radians(viewpoint.angle - 90)
        painter.drawLine(middle, middle + QPointF(math.cos(up), math.sin(up)) * 8.5)
        painter.setPen(wears.colour("text"))
        words = QRectF(pill.left() + 30, 0, 42, self.height())
        painter.drawText(words, Qt.AlignmentFlag.AlignCenter, degrees(viewpoint.angle))
        if viewpoint.mirrored:
            drawn = theme.tinted("mirror", "text")
            spot = QRectF(self.width() - 28, (self.height() - 18) / 2, 18, 18)
            drawn.paint(painter, spot.toRect())
        painter.end()
