"""SplitGrip: a handle at the end of the line that parts a picture over the drawing from the drawing."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QEnterEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from ui import theme
from ui.canvas_view import CanvasView
from ui.language import tr

_SIDE, _RADIUS = 28, 10
_ARROW = 3.5


class SplitGrip(QWidget):
    """Lies at the lower end of the line; dragged, it says where on the canvas the line is to be."""

    dragged = Signal(float)
    """Where the line is to be, in 0…1 of the canvas."""

    def __init__(self, view: CanvasView) -> None:
        super().__init__(view)
        self._view, self._share = view, 1.0
        self.setToolTip(tr("Drag to see more of the picture, or of the drawing"))
        self.setAccessibleName(tr("Split"))
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the slider is there for keys
        view.looked.connect(self.place)
        self.hide()

    def show_at(self, share: float) -> None:
        """Lie at another line."""
        self._share = share
        self.place()

    def place(self) -> None:
        """Lie just below the canvas, and in sight."""
        view, canvas = self._view, self._view.document.state
        side = max(_SIDE, theme.reach(0))
        end = view.to_widget(canvas.width * self._share, canvas.height)
        inner = view.to_widget(canvas.width * self._share, canvas.height - 1)
        way = (end - inner) * view.scale**-1 * (side / 2)
        middle = end + way
        x = min(max(middle.x(), side / 2), view.width() - side / 2)
        y = min(max(middle.y(), side / 2), view.height() - side / 2)
        self.setGeometry(round(x - side / 2), round(y - side / 2), side, side)
        across = view.viewpoint.is_sideways
        self.setCursor(Qt.CursorShape.SplitVCursor if across else Qt.CursorShape.SplitHCursor)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        event.accept()  # else the canvas would be painted on

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if event.buttons() & Qt.MouseButton.LeftButton:
            at = self._view.mapFromGlobal(event.globalPosition())
            x, _ = self._view.to_canvas(at)
            self.dragged.emit(min(max(x / self._view.document.state.width, 0.0), 1.0))

    def enterEvent(self, event: QEnterEvent) -> None:
        self._view.leave_pointer()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.translate(QRectF(self.rect()).center())
        painter.setPen(QPen(QColor(0, 0, 0, 120), 1))
        painter.setBrush(QColor("#ffffff"))
        painter.drawEllipse(QPointF(0, 0), _RADIUS, _RADIUS)
        painter.setPen(QPen(QColor("#303338"), 1.6))
        painter.rotate(self._view.viewpoint.angle)
        for way in (-1, 1):
            tip = QPointF(way * 6.0, 0)
            for side in (-1, 1):
                painter.drawLine(tip, tip + QPointF(-way * _ARROW, side * _ARROW))
        painter.end()
