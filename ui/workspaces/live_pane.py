"""LivePane: the picture that follows the pen, beside the drawing."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QImage, QPainter, QPaintEvent, QPixmap, QResizeEvent
from PySide6.QtWidgets import QFrame, QSizePolicy, QSplitter, QVBoxLayout, QWidget

from engines import Image
from ui import theme
from ui.language import tr

_MARGIN = 28
"""As around a canvas that is fitted: beside one another, the two are alike."""


class LivePicture(QWidget):
    """A picture as large as there is room, or a sentence where there is none."""

    def __init__(self) -> None:
        super().__init__()
        self._image: Image | None = None
        self.words = ""
        self._drawn = QPixmap()
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setMinimumSize(120, 120)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(tr("Live picture"))

    @property
    def image(self) -> Image | None:
        """What it shows."""
        return self._image

    def show_image(self, image: Image | None, instead: str) -> None:
        """Show a picture, or what to say instead."""
        if image is not self._image or instead != self.words:
            self._image, self.words, self._drawn = image, instead, QPixmap()
            self.setAccessibleDescription(instead if image is None else "")
            self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._drawn = QPixmap()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme.present().colour("canvas"))
        if self._image is None:
            painter.setPen(theme.present().colour("muted"))
            painter.drawText(
                self.rect().adjusted(24, 0, -24, 0),
                Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap,
                self.words,
            )
        else:
            self._paint_image(painter, self._image)
        painter.end()

    def _paint_image(self, painter: QPainter, image: Image) -> None:
        room = self.rect().adjusted(_MARGIN, _MARGIN, -_MARGIN, -_MARGIN)
        ratio = self.devicePixelRatioF()
        size = QSize(*image.size).scaled(room.size(), Qt.AspectRatioMode.KeepAspectRatio)
        if self._drawn.isNull():
            kind = QImage.Format.Format_RGBA8888
            whole = QImage(image.pixels.data, *image.size, image.width * 4, kind)
            self._drawn = QPixmap.fromImage(
                whole.scaled(
                    size * ratio,
                    Qt.AspectRatioMode.IgnoreAspectRatio,
                    Qt.TransformationMode.SmoothTransformation,
                )
            )
            self._drawn.setDevicePixelRatio(ratio)
        spot = QRect(QPoint(), size)
        spot.moveCenter(room.center())
        painter.drawPixmap(spot.topLeft(), self._drawn)


class LivePane(QFrame):
    """The picture beside the drawing, as wide as that to begin with."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("live")
        self.picture = LivePicture()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.picture)
        self.hide()

    def come(self, there: bool) -> None:
        """Be there, or not."""
        if there is not self.isHidden():
            return
        self.setVisible(there)
        beside = self.parentWidget()
        if isinstance(beside, QSplitter) and there:
            beside.setSizes([beside.width()] * beside.count())  # half of the room each
