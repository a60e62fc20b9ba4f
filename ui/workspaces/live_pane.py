"""LivePane: the picture that follows the pen, beside the drawing."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QImage, QPainter, QPaintEvent, QPixmap, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QSplitter, QVBoxLayout, QWidget

from engines import Image
from ui import theme
from ui.language import in_words, mark, number, tr
from ui.widgets import Spinner, icon_button, label, push_button
from ui.workspaces.live import Live

_MARGIN = 24
_HINT = mark("Draw a few lines: the picture appears here.")


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
    """What Live shows, whether it is at work, Keep, and an end to it."""

    def __init__(self, live: Live) -> None:
        super().__init__()
        self.setObjectName("live")
        self._live = live
        self.picture = LivePicture()
        self._spinner = Spinner(14)
        self._facts = label("", "hint")
        self._keep = push_button(tr("Keep"), live.keep, "small", "save")
        self._keep.setToolTip(tr("Put this picture among the results"))
        head = QHBoxLayout()
        head.setContentsMargins(12, 5, 6, 5)
        head.setSpacing(8)
        head.addWidget(label(tr("Live"), "heading"))
        head.addWidget(self._facts)
        head.addWidget(self._spinner)
        head.addStretch(1)
        head.addWidget(self._keep)
        head.addWidget(icon_button("close", tr("End Live"), lambda: live.switch(False)))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self.picture, 1)
        keeps = self._spinner.sizePolicy()
        keeps.setRetainSizeWhenHidden(True)
        self._spinner.setSizePolicy(keeps)
        live.changed.connect(self._show)
        self.hide()
        self._show()

    def _show(self) -> None:
        frame = self._live.frame
        if self._live.is_on == self.isHidden():
            self.setVisible(self._live.is_on)
            beside = self.parentWidget()
            if isinstance(beside, QSplitter) and self._live.is_on:
                beside.setSizes([beside.width()] * beside.count())  # half of the room each
        self._spinner.setVisible(self._live.is_busy)
        self._keep.setEnabled(frame is not None)
        self._facts.setText(f"{number(frame.seconds, 1)} s" if frame is not None else "")
        self._facts.setToolTip(tr("How long this picture took"))
        problem = self._live.problem
        words = tr(_HINT) if problem is None else in_words(problem)
        self.picture.show_image(frame.shown if frame is not None else None, words)
