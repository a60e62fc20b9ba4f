"""The picker: takes a colour and its material from the canvas, with a ring that shows them."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from studio.canvas import Canvas
from studio.compose import compose
from studio.tiles import Rect
from ui.canvas_paint import Colour
from ui.canvas_tools import Easel, Pointer
from ui.tool_traits import Screen

_RING, _BAND = 30.0, 12.0
"""Pixels of the screen from the pointer to the middle of the ring, and across it."""
_DARK, _LIGHT = QColor(0, 0, 0, 120), QColor(255, 255, 255)


class PickTool:
    """Takes colour and material from the canvas into the hand."""

    name = "picker"
    outline = 0.0
    tip = (1.0, 0.0)
    target = None

    def __init__(self, easel: Easel) -> None:
        self._easel = easel
        self.is_busy = False
        self._before: Colour = (0, 0, 0)
        self._at = 0.0, 0.0

    def press(self, pointer: Pointer) -> None:
        self.is_busy = True
        self._before = self._easel.palette.paint.colour
        self.move(pointer)

    def move(self, pointer: Pointer) -> None:
        if not self.is_busy:
            return
        self._at = pointer.x, pointer.y
        picked = colour_at(self._easel.document.state, int(pointer.x), int(pointer.y))
        if picked is not None:
            self._easel.palette.take(colour=picked[0], label=picked[1])
        self._easel.surface.refresh_outline()

    def release(self, pointer: Pointer) -> None:
        self.cancel()

    def cancel(self) -> None:
        self.is_busy = False
        self._easel.surface.refresh_outline()

    def paint(self, painter: QPainter, screen: Screen) -> None:
        """A ring around the pointer: above the colour it is on, below that which was in hand."""
        if not self.is_busy:
            return
        at = screen.to_widget(*self._at)
        box = QRectF(at.x() - _RING, at.y() - _RING, 2 * _RING, 2 * _RING)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for colour, wide in ((_DARK, _BAND + 4), (_LIGHT, _BAND + 2)):
            painter.setPen(QPen(colour, wide))
            painter.drawEllipse(box)
        for shown, start in ((self._easel.palette.paint.colour, 0), (self._before, 180)):
            pen = QPen(QColor(*shown), _BAND)
            pen.setCapStyle(Qt.PenCapStyle.FlatCap)
            painter.setPen(pen)
            painter.drawArc(box, start * 16, 180 * 16)


def colour_at(canvas: Canvas, x: int, y: int) -> tuple[Colour, int] | None:
    """The colour on screen and the topmost label at a canvas pixel; None where nothing is."""
    if not (0 <= x < canvas.width and 0 <= y < canvas.height):
        return None
    spot = Rect(x, y, 1, 1)
    blue, green, red, alpha = (int(v) for v in compose(canvas, spot)[0, 0])
    if alpha == 0:
        return None
    full = [min(round(v * 255 / alpha), 255) for v in (red, green, blue)]
    return (full[0], full[1], full[2]), _label_at(canvas, spot)


def _label_at(canvas: Canvas, spot: Rect) -> int:
    for layer in reversed(canvas.shown):
        if layer.opacity > 0.5 and layer.tiles.crop(spot)[0, 0, 3] > 127:
            return int(layer.tiles.crop_labels(spot)[0, 0])
    return 0
