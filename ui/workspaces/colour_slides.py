"""Slides of colour: one channel each, on a track that shows what it would become."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
from PySide6.QtCore import QPointF, QRectF, QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QColor, QImage, QMouseEvent, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QGridLayout, QLabel, QSlider, QSpinBox, QWidget

from studio.colours import Bytes, Colour, Hsv, colour_of, colours_of, hsv_of
from ui import theme
from ui.canvas_cache import wrapped
from ui.language import mark, tr
from ui.widgets import give_room

HSV = (
    ("H", mark("Hue"), 360, "°"),
    ("S", mark("Saturation"), 100, " %"),
    ("V", mark("Value"), 100, " %"),
)
RGB = (("R", mark("Red"), 255, ""), ("G", mark("Green"), 255, ""), ("B", mark("Blue"), 255, ""))
_SHADES = 64
"""Colours of a track."""


class ColourSlides(QWidget):
    """Three slides, of hue, saturation and value or of red, green and blue."""

    moved = Signal(object)
    """The new Hsv, chosen by the person."""

    def __init__(self) -> None:
        super().__init__()
        self._hsv: Hsv = (0.0, 0.0, 0.0)
        self._is_rgb = False
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(7)
        grid.setVerticalSpacing(3)
        self._letters, self._tracks, self._numbers = [], [], []
        for row in range(3):
            letter, track, number = QLabel(), _Track(), QSpinBox()
            number.setProperty("slim", True)
            number.setFixedWidth(58)
            number.setAlignment(Qt.AlignmentFlag.AlignRight)
            give_room(number)
            letter.setBuddy(number)
            letter.setFixedWidth(11)
            for column, part in enumerate((letter, track, number)):
                grid.addWidget(part, row, column)
            track.valueChanged.connect(number.setValue)
            number.valueChanged.connect(track.setValue)
            number.valueChanged.connect(self._slid)
            self._letters.append(letter)
            self._tracks.append(track)
            self._numbers.append(number)
        self.choose(False)

    @property
    def is_rgb(self) -> bool:
        """Whether red, green and blue are shown."""
        return self._is_rgb

    def choose(self, rgb: bool) -> None:
        """Show red, green and blue, or hue, saturation and value."""
        self._is_rgb = rgb
        for index, (letter, name, most, unit) in enumerate(RGB if rgb else HSV):
            self._letters[index].setText(letter)
            for part in (self._tracks[index], self._numbers[index]):
                with QSignalBlocker(part):
                    part.setRange(0, most)
                part.setAccessibleName(tr(name))
                part.setToolTip(tr(name))
            self._numbers[index].setSuffix(unit)
        self.show_hsv(self._hsv)

    def show_hsv(self, hsv: Hsv) -> None:
        """Show a colour without telling anybody."""
        self._hsv = hsv
        colour = colour_of(hsv)
        shares = [each / 255 for each in colour] if self._is_rgb else hsv
        for index, share in enumerate(shares):
            track, number = self._tracks[index], self._numbers[index]
            with QSignalBlocker(track), QSignalBlocker(number):
                # Of what is shown already nothing is said, so that a hue of 360° may be typed.
                if round(share * track.maximum()) % 360 != track.value() % 360:
                    track.setValue(round(share * track.maximum()))
                number.setValue(track.value())
            track.show_shades(self._shades(index, colour))

    def _shades(self, index: int, colour: Colour) -> Bytes:
        along = np.linspace(0, 1, _SHADES, dtype=np.float32)
        if self._is_rgb:
            shades = np.tile(np.array(colour, np.uint8), (_SHADES, 1))
            shades[:, index] = np.rint(along * 255)
            return shades
        hue, saturation, value = self._hsv
        return (
            colours_of(along, max(saturation, 0.25), max(value, 0.25)),
            colours_of(hue, along, value),
            colours_of(hue, saturation, along),
        )[index]

    def _slid(self) -> None:
        values = [number.value() for number in self._numbers]
        if self._is_rgb:
            hsv = hsv_of((values[0], values[1], values[2]), self._hsv)
        else:
            now = [each.value() / each.maximum() for each in self._numbers]
            # What was not moved keeps its fractions.
            same = [
                round(old * each.maximum()) % 360 == each.value() % 360
                for old, each in zip(self._hsv, self._numbers, strict=True)
            ]
            kept = [o if s else n for o, n, s in zip(self._hsv, now, same, strict=True)]
            hsv = kept[0] % 1.0, kept[1], kept[2]
        self.show_hsv(hsv)
        self.moved.emit(hsv)


class _Track(QSlider):
    """A slider whose groove is a row of colours; a press goes straight to its place."""

    def __init__(self) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self._shades: Bytes = np.zeros((_SHADES, 3), np.uint8)
        self.setMinimumWidth(60)

    def sizeHint(self) -> QSize:
        return QSize(120, 22)

    def show_shades(self, shades: Bytes) -> None:
        """Have these colours along the groove."""
        self._shades = shades
        self.update()

    def _groove(self) -> QRectF:
        return QRectF(8, self.height() / 2 - 6, self.width() - 16, 12)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        groove = self._groove()
        path = QPainterPath()
        path.addRoundedRect(groove.adjusted(-7, 0, 7, 0), 6, 6)
        painter.save()
        painter.setClipPath(path)
        for x, shade in ((0.0, self._shades[0]), (self.width() / 2, self._shades[-1])):
            painter.fillRect(
                QRectF(x, groove.top(), self.width() / 2, groove.height()), _plain(shade)
            )
        painter.drawImage(groove, self._band(round(groove.width() * self.devicePixelRatioF())))
        painter.restore()
        edge = "focus" if self.hasFocus() else "border"
        painter.setPen(QPen(theme.present().colour(edge), 1.0))
        painter.drawPath(path)
        self._paint_handle(painter, groove)
        painter.end()

    def _band(self, width: int) -> QImage:
        """The colours at the width of the groove in device pixels."""
        along = np.linspace(0, len(self._shades) - 1, max(width, 2))
        columns = np.arange(len(self._shades))
        band = np.full((1, len(along), 4), 255, np.uint8)
        for channel in range(3):
            band[0, :, 2 - channel] = np.interp(along, columns, self._shades[:, channel])
        return wrapped(band).copy()

    def _paint_handle(self, painter: QPainter, groove: QRectF) -> None:
        share = (self.value() - self.minimum()) / max(self.maximum() - self.minimum(), 1)
        at = QPointF(groove.left() + share * groove.width(), groove.center().y())
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(QColor(0, 0, 0, 150), 4.0))
        painter.drawEllipse(at, 6.0, 6.0)
        painter.setPen(QPen(QColor("white"), 2.0))
        painter.drawEllipse(at, 6.0, 6.0)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self.setSliderDown(True)
            self._go(event.position().x())
            event.accept()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self.isSliderDown():
            self._go(event.position().x())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self.setSliderDown(False)

    def _go(self, x: float) -> None:
        groove: QRectF = self._groove()
        position: Callable[[int], None] = self.setValue
        position(round((x - groove.left()) / groove.width() * self.maximum()))


def _plain(shade: Bytes) -> QColor:
    red, green, blue = shade.tolist()
    return QColor(red, green, blue)
