"""ColourWheel: a ring of hues around a square of saturation and value."""

from __future__ import annotations

import math
from functools import lru_cache

import numpy as np
from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QImage,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from studio.colours import Hsv, colour_of, colours_of
from studio.tiles import Pixels
from ui import theme
from ui.canvas_cache import wrapped
from ui.language import tr

_RING = 0.115
"""Width of the ring as a share of the side."""
_SMALLEST, _USUAL = 110, 204
"""Pixels that it is high where there is little room, and else."""
_STEPS = {
    Qt.Key.Key_Left: (1, -0.01),
    Qt.Key.Key_Right: (1, 0.01),
    Qt.Key.Key_Down: (2, -0.01),
    Qt.Key.Key_Up: (2, 0.01),
    Qt.Key.Key_PageDown: (0, -1 / 360),
    Qt.Key.Key_PageUp: (0, 1 / 360),
}
"""Which of hue, saturation and value a key changes, and by how much; Shift takes ten steps."""


class ColourWheel(QWidget):
    """Chooses a hue on the ring, saturation to the right and value upwards in the square."""

    turned = Signal(object)
    """The new Hsv, chosen by the person."""

    def __init__(self) -> None:
        super().__init__()
        self._hsv: Hsv = (0.0, 0.0, 0.0)
        self._grip = ""
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMinimumSize(_SMALLEST, _SMALLEST)
        self.setMaximumHeight(_USUAL)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.setAccessibleName(tr("Colour wheel"))
        self.setToolTip(
            tr(
                "Drag on the ring for the hue, in the square for saturation and value.\n"
                "Arrow keys: saturation and value; Page Up and Page Down: hue; Shift: ten steps."
            )
        )
        self.show_hsv((0.0, 0.0, 0.0))

    def sizeHint(self) -> QSize:
        return QSize(_USUAL, _USUAL)

    def show_hsv(self, hsv: Hsv) -> None:
        """Show a colour without telling anybody."""
        self._hsv = hsv
        hue, saturation, value = hsv
        self.setAccessibleDescription(
            tr(
                "Hue {hue} degrees, saturation {saturation}, value {value}",
                hue=f"{hue * 360:.0f}",
                saturation=f"{saturation:.0%}",
                value=f"{value:.0%}",
            )
        )
        self.update()

    # ---- places -----------------------------------------------------------------------------

    def _side(self) -> float:
        return float(min(self.width(), self.height()))

    def _corner(self) -> QPointF:
        """The left upper corner of the wheel, on a pixel of the screen."""
        ratio = self.devicePixelRatioF()
        spare = (self.width() - self._side()) / 2, (self.height() - self._side()) / 2
        return QPointF(*(math.floor(each * ratio) / ratio for each in spare))

    def centre(self) -> QPointF:
        """The middle of the wheel."""
        return self._corner() + QPointF(self._side() / 2, self._side() / 2)

    def square(self) -> QRectF:
        """Where saturation and value are chosen, on pixels of the screen."""
        ratio = self.devicePixelRatioF()
        half = math.floor((self._side() * (0.5 - _RING) - 5) * math.sqrt(0.5) * ratio) / ratio
        at = self.centre() - QPointF(half, half)
        corner = QPointF(round(at.x() * ratio) / ratio, round(at.y() * ratio) / ratio)
        return QRectF(corner.x(), corner.y(), 2 * half, 2 * half)

    def spot_of_hue(self, hue: float) -> QPointF:
        """The point of the ring for a hue."""
        radius = self._side() * (1 - _RING) / 2
        angle = 2 * math.pi * hue
        return self.centre() + QPointF(radius * math.cos(angle), -radius * math.sin(angle))

    def spot_of(self, saturation: float, value: float) -> QPointF:
        """The point of the square for a saturation and a value."""
        square = self.square()
        return QPointF(
            square.left() + saturation * square.width(), square.bottom() - value * square.height()
        )

    # ---- painting ---------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        ratio = self.devicePixelRatioF()
        square = self.square()
        for pixels, at in (
            (_ring(round(self._side() * ratio)), self._corner()),
            (_plane(round(square.width() * ratio), self._hsv[0]), square.topLeft()),
        ):
            image = QImage(wrapped(pixels))
            image.setDevicePixelRatio(ratio)
            painter.drawImage(at, image)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(QColor(*colour_of((self._hsv[0], 1.0, 1.0))))
        self._paint_mark(painter, self.spot_of_hue(self._hsv[0]), self._side() * _RING / 2 - 2)
        painter.setBrush(QColor(*colour_of(self._hsv)))
        self._paint_mark(painter, self.spot_of(*self._hsv[1:]), 6.0)
        painter.end()

    def _paint_mark(self, painter: QPainter, at: QPointF, radius: float) -> None:
        ring = theme.present().colour("focus") if self.hasFocus() else QColor("white")
        painter.setPen(QPen(QColor(0, 0, 0, 150), 4.0))
        painter.drawEllipse(at, radius, radius)
        painter.setPen(QPen(ring, 2.0))
        painter.drawEllipse(at, radius, radius)

    # ---- events -----------------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() != Qt.MouseButton.LeftButton:
            return
        away = event.position() - self.centre()
        distance = math.hypot(away.x(), away.y())
        inner = self._side() * (0.5 - _RING) - 2
        if self.square().adjusted(-6, -6, 6, 6).contains(event.position()):
            self._grip = "square"
        elif inner <= distance <= self._side() / 2 + 3:
            self._grip = "ring"
        self._drag(event.position())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._drag(event.position())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._grip = ""

    def _drag(self, at: QPointF) -> None:
        hue, saturation, value = self._hsv
        if self._grip == "ring":
            away = at - self.centre()
            hue = math.atan2(-away.y(), away.x()) / (2 * math.pi) % 1.0
        elif self._grip == "square":
            square = self.square()
            saturation = _held((at.x() - square.left()) / square.width())
            value = _held((square.bottom() - at.y()) / square.height())
        else:
            return
        self._choose((hue, saturation, value))

    def _choose(self, hsv: Hsv) -> None:
        if hsv != self._hsv:
            self.show_hsv(hsv)
            self.turned.emit(hsv)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key not in _STEPS:
            super().keyPressEvent(event)
            return
        index, step = _STEPS[key]
        if event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            step *= 10
        parts = list(self._hsv)
        parts[index] = (parts[index] + step) % 1.0 if index == 0 else _held(parts[index] + step)
        self._choose((parts[0], parts[1], parts[2]))

    def focusInEvent(self, event: QFocusEvent) -> None:
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self.update()


def _held(share: float) -> float:
    return min(max(share, 0.0), 1.0)


@lru_cache(maxsize=4)
def _ring(side: int) -> Pixels:
    """The ring in device pixels, premultiplied BGRA, its edges smooth."""
    along = np.arange(side, dtype=np.float32) + np.float32(0.5 - side / 2)
    x, y = along[None], -along[:, None]
    distance = np.hypot(x, y)
    cover = np.clip(side / 2 - distance, 0, 1) * np.clip(distance - side * (0.5 - _RING), 0, 1)
    rgb = colours_of(np.arctan2(y, x) / (2 * np.pi) % 1.0, 1.0, 1.0)
    pixels = np.empty((side, side, 4), np.uint8)
    pixels[..., :3] = rgb[..., ::-1] * cover[..., None]
    pixels[..., 3] = cover * 255
    return pixels


@lru_cache(maxsize=2)
def _plane(side: int, hue: float) -> Pixels:
    """The square in device pixels: saturation to the right, value upwards."""
    share = np.linspace(0, 1, max(side, 2), dtype=np.float32)
    rgb = colours_of(hue, share[None], share[::-1, None])
    pixels = np.full((*rgb.shape[:2], 4), 255, np.uint8)
    pixels[..., :3] = rgb[..., ::-1]
    return pixels
