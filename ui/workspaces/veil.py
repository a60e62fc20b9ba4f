"""Veil: a result laid over the drawing to be compared with it; it is never in the picture."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPen, QPolygonF, QTransform
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton

from ui.canvas_view import CanvasView
from ui.language import tr
from ui.widgets import icon_button, label
from ui.workspaces.controls import Slide


class Veil:
    """Draws a result above the canvas: so much of it, at the left of a line or everywhere."""

    def __init__(self, view: CanvasView) -> None:
        self._view = view
        self.image: QImage | None = None
        self.opacity = 1.0
        self.share = 1.0
        """Where the line is, in 0…1 of the picture; the result is at its left."""
        self.is_lifted = False
        """Whether the drawing is seen as it is for a moment."""

    def paint(self, painter: QPainter) -> None:
        """Draw it, turned and mirrored as the view is."""
        if self.image is None or self.is_lifted:
            return
        state = self._view.document.state
        wide, high = state.width, state.height
        corners = [
            self._view.to_widget(x, y) for x, y in ((0, 0), (wide, 0), (wide, high), (0, high))
        ]
        flat = QPolygonF([QPointF(0, 0), QPointF(wide, 0), QPointF(wide, high), QPointF(0, high)])
        turned = QTransform.quadToQuad(flat, QPolygonF(corners))
        if not isinstance(turned, QTransform):
            return  # nothing is seen of the canvas
        painter.save()
        painter.setTransform(turned, True)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.setClipRect(QRectF(0, 0, wide * self.share, high), Qt.ClipOperation.IntersectClip)
        painter.setOpacity(self.opacity)
        painter.drawImage(QRectF(0, 0, wide, high), self.image)
        painter.restore()
        if 0 < self.share < 1:
            ends = (
                self._view.to_widget(wide * self.share, 0),
                self._view.to_widget(wide * self.share, high),
            )
            for colour, thick in ((QColor(0, 0, 0, 120), 4), (QColor("#ffffff"), 2)):
                painter.setPen(QPen(colour, thick))
                painter.drawLine(*ends)


class VeilBar(QFrame):
    """How much of the result is seen, and where; a button held down shows the drawing alone."""

    def __init__(self, view: CanvasView) -> None:
        super().__init__()
        self.setObjectName("notice")
        self._view = view
        self.veil = Veil(view)
        view.overlays.append(self.veil)
        hint = tr("How much of the result is seen over the drawing")
        self.opacity = Slide(tr("Opacity"), 0, 100, " %", hint)
        self.split = Slide(
            tr("Split"), 0, 100, " %", tr("The result at the left, the drawing at the right")
        )
        self.hold = QPushButton(tr("Hold to see the drawing"))
        self.hold.pressed.connect(lambda: self._lift(True))
        self.hold.released.connect(lambda: self._lift(False))
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 6, 8, 6)
        row.setSpacing(12)
        row.addWidget(label(tr("Result over the drawing"), "heading"))
        row.addWidget(self.opacity, 1)
        row.addWidget(self.split, 1)
        row.addWidget(self.hold)
        row.addWidget(icon_button("close", tr("Take it off"), self.take_off))
        for slide in (self.opacity, self.split):
            slide.show_value(100)
            slide.moved.connect(lambda _: self._follow())
        self.hide()

    def lay(self, image: QImage) -> None:
        """Lay a picture over the drawing."""
        self.veil.image = image
        self.show()
        self._follow()

    def take_off(self) -> None:
        """Show the drawing again."""
        self.veil.image = None
        self.hide()
        self._view.update()

    def _lift(self, lifted: bool) -> None:
        self.veil.is_lifted = lifted
        self._view.update()

    def _follow(self) -> None:
        self.veil.opacity, self.veil.share = self.opacity.value / 100, self.split.value / 100
        self._view.update()
