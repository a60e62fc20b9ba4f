"""SplitPicture: a picture as large as there is room, or two over one another, parted by a line."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui import theme

_STEP = 0.05


class SplitPicture(QWidget):
    """At the left of the line one picture, at the right the other; drag it, or use the arrows."""

    def __init__(self) -> None:
        super().__init__()
        self._first: QImage | None = None
        self._second: QImage | None = None
        self._names = ("", "")
        self.share = 0.5
        """Where the line is, in 0…1."""
        self.setMinimumSize(320, 240)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    @property
    def is_split(self) -> bool:
        """Whether two pictures are shown."""
        return self._first is not None and self._second is not None

    def show_pictures(
        self, first: QImage | None, second: QImage | None = None, names: tuple[str, str] = ("", "")
    ) -> None:
        """Show one picture, or two, with their names."""
        self._first, self._second, self._names = first, second, names
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if self.is_split else Qt.FocusPolicy.NoFocus)
        self.setCursor(Qt.CursorShape.SplitHCursor if self.is_split else Qt.CursorShape.ArrowCursor)
        self.setAccessibleName(" | ".join(name for name in names if name))
        self.update()

    def move_to(self, share: float) -> None:
        """Move the line."""
        self.share = min(max(share, 0.0), 1.0)
        self.update()

    def spot(self) -> QRect:
        """Where the picture is."""
        if self._first is None:
            return QRect()
        size = self._first.size().scaled(self.size(), Qt.AspectRatioMode.KeepAspectRatio)
        spot = QRect(QPoint(), size)
        spot.moveCenter(self.rect().center())
        return spot

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme.present().colour("canvas"))
        spot = self.spot()
        if self._first is not None:
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.drawImage(spot, self._first)
        if self._second is not None:
            self._paint_split(painter, spot, self._second)
        painter.end()

    def _paint_split(self, painter: QPainter, spot: QRect, second: QImage) -> None:
        line = spot.left() + round(spot.width() * self.share)
        right = QRect(line, spot.top(), spot.right() - line + 1, spot.height())
        painter.save()
        painter.setClipRect(right)
        painter.fillRect(spot, theme.present().colour("canvas"))
        painter.drawImage(spot, second)
        painter.restore()
        for colour, width in ((QColor(0, 0, 0, 120), 4), (QColor("#ffffff"), 2)):
            painter.setPen(QPen(colour, width))
            painter.drawLine(line, spot.top(), line, spot.bottom())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(0, 0, 0, 120), 1))
        painter.setBrush(QColor("#ffffff"))
        painter.drawEllipse(QPointF(line, spot.center().y()), 8, 8)
        for name, at in zip(self._names, (0, 1), strict=True):
            self._paint_name(painter, spot, name, at == 1)

    def _paint_name(self, painter: QPainter, spot: QRect, name: str, is_right: bool) -> None:
        """A name on a dark ground, in a corner of the picture."""
        if not name:
            return
        painter.setFont(theme.font("small"))
        size = painter.fontMetrics().size(0, name) + QSize(16, 8)
        box = QRectF(QPointF(spot.topLeft()) + QPointF(8, 8), size)
        if is_right:
            box.moveRight(spot.right() - 8)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(0, 0, 0, 160))
        painter.drawRoundedRect(box, 4, 4)
        painter.setPen(QColor("#ffffff"))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, name)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._drag(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if event.buttons() & Qt.MouseButton.LeftButton:
            self._drag(event)

    def _drag(self, event: QMouseEvent) -> None:
        spot = self.spot()
        if self.is_split and spot.width():
            self.move_to((event.position().x() - spot.left()) / spot.width())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Left: -_STEP, Qt.Key.Key_Right: _STEP}
        if self.is_split and event.key() in steps:
            self.move_to(self.share + steps[Qt.Key(event.key())])
        else:
            super().keyPressEvent(event)
