"""Loupe: a picture before and after an encoder, pixel by pixel, side by side."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import (
    QImage,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from engines import Image
from ui import theme
from ui.arrows import ARROWS
from ui.checks import checkerboard, checks
from ui.language import tr

GAP = 2
"""Pixels between the two halves."""
_STEP = 24
_CHECK = 8


class Loupe(QWidget):
    """Shows the same part of two pictures of one size; dragging and arrow keys move both."""

    def __init__(self) -> None:
        super().__init__()
        self._pair: tuple[Image, Image] | None = None
        self._images: tuple[QImage, QImage] | None = None
        self._centre: tuple[float, float] = (0.5, 0.5)
        """Where the middle of the view is, as shares of the picture's sides."""
        self._grip: QPoint | None = None
        self.is_stale = False
        """Whether what is shown is of choices before."""
        self.setMinimumSize(320, 200)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(tr("Original and export, pixel by pixel"))
        self.setAccessibleDescription(tr("Drag, or use the arrow keys, to see another part"))
        self.setToolTip(tr("Drag to see another part"))

    def sizeHint(self) -> QSize:
        return QSize(480, 320)

    def show_pair(self, before: Image, after: Image) -> None:
        """Show two pictures of the same size; the part that is seen stays."""
        self._pair, self.is_stale = (before, after), False
        self._images = _wrapped(before), _wrapped(after)
        self._move(QPoint())

    def mark_stale(self) -> None:
        """Say that other pictures are on their way."""
        self.is_stale = True
        self.update()

    @property
    def part(self) -> QRect:
        """What is seen of the pictures, in their pixels."""
        if self._pair is None:
            return QRect()
        wide, high = self._pair[0].size
        pane = self._panes()[0].size() * self.devicePixelRatioF()
        size = QSize(min(pane.width(), wide), min(pane.height(), high))
        x = round(self._centre[0] * wide - size.width() / 2)
        y = round(self._centre[1] * high - size.height() / 2)
        x = min(max(x, 0), wide - size.width())
        y = min(max(y, 0), high - size.height())
        return QRect(QPoint(x, y), size)

    def _panes(self) -> tuple[QRect, QRect]:
        half = (self.width() - GAP) // 2
        left = QRect(0, 0, half, self.height())
        return left, QRect(self.width() - half, 0, half, self.height())

    def _move(self, by: QPoint) -> None:
        """Go some pixels of the picture further."""
        if self._pair is None:
            return
        wide, high = self._pair[0].size
        part = self.part.translated(by)
        x = min(max(part.x(), 0), wide - part.width())
        y = min(max(part.y(), 0), high - part.height())
        self._centre = (x + part.width() / 2) / wide, (y + part.height() / 2) / high
        can_move = part.width() < wide or part.height() < high
        self.setCursor(Qt.CursorShape.OpenHandCursor if can_move else Qt.CursorShape.ArrowCursor)
        self.update()

    # ---- events -----------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, wears = QPainter(self), theme.present()
        for pane in self._panes():
            painter.fillRect(pane, wears.colour("canvas"))
        if self._images is not None:
            for pane, image in zip(self._panes(), self._images, strict=True):
                self._draw(painter, pane, image)
        edge = wears.colour("focus" if self.hasFocus() else "border")
        painter.setPen(QPen(edge, 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for pane in self._panes():
            painter.drawRect(pane.adjusted(0, 0, -1, -1))
        painter.end()

    def _draw(self, painter: QPainter, pane: QRect, image: QImage) -> None:
        part, ratio = self.part, self.devicePixelRatioF()
        size = QSize(round(part.width() / ratio), round(part.height() / ratio))
        spot = QRect(QPoint(), size)
        spot.moveCenter(pane.center())
        painter.fillRect(spot, checkerboard(checks(), _CHECK))
        painter.setOpacity(0.45 if self.is_stale and image is self._shown_after else 1.0)
        painter.drawImage(spot, image, part)
        painter.setOpacity(1.0)

    @property
    def _shown_after(self) -> QImage | None:
        return self._images[1] if self._images is not None else None

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._move(QPoint())
        super().resizeEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton and self._pair is not None:
            self._grip = event.position().toPoint()
            self.setCursor(Qt.CursorShape.ClosedHandCursor)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._grip is not None:
            at = event.position().toPoint()
            self._move((self._grip - at) * self.devicePixelRatioF())
            self.setCursor(Qt.CursorShape.ClosedHandCursor)
            self._grip = at

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._grip = None
        self._move(QPoint())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        way = ARROWS.get(Qt.Key(event.key()))
        if way is None:
            super().keyPressEvent(event)
            return
        self._move(QPoint(*way) * _STEP)


def _wrapped(image: Image) -> QImage:
    """A picture for Qt, without a copy: the value must be kept as long."""
    kind = QImage.Format.Format_RGBA8888
    return QImage(image.pixels.data, *image.size, image.width * 4, kind)
