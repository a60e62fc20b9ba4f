"""Readout: a few words beside the pointer that say how large something is while it is drawn."""

from __future__ import annotations

import math

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter

from ui.language import tr

_AWAY = 18.0
"""Pixels from the pointer to the words."""
_ROUND, _ACROSS, _DOWN = 5.0, 8.0, 4.0
_MINUS = "−"
_EDGE = 4.0
"""Pixels that stay free along the edge of the canvas view."""


def size_words(wide: float, high: float) -> str:
    """A width and a height in canvas pixels."""
    return tr("{wide} × {high} px", wide=round(wide), high=round(high))


def way_words(across: int, down: int) -> str:
    """How far something is moved in canvas pixels, to the right and down positive."""
    return tr("{across}, {down} px", across=_signed(across), down=_signed(down))


def line_words(start: tuple[float, float], end: tuple[float, float]) -> str:
    """The length of a line in canvas pixels and its slope in degrees, upwards positive."""
    across, up = end[0] - start[0], start[1] - end[1]
    angle = round(math.degrees(math.atan2(up, across)))
    length = round(math.hypot(across, up))
    return tr("{length} px, {angle}°", length=length, angle=f"{angle}".replace("-", _MINUS))


def _signed(value: int) -> str:
    return f"{value:+d}".replace("-", _MINUS) if value else "0"


def paint_readout(painter: QPainter, pointer: QPointF, words: str) -> None:
    """Write below the right of the pointer, or on its other side where there is no room."""
    painter.save()
    text = painter.fontMetrics().size(0, words)
    wide, high = text.width() + 2 * _ACROSS, text.height() + 2 * _DOWN
    room = QRectF(painter.viewport()).adjusted(_EDGE, _EDGE, -_EDGE, -_EDGE)
    x, y = pointer.x() + _AWAY, pointer.y() + _AWAY
    x = x if x + wide <= room.right() else pointer.x() - _AWAY - wide
    y = y if y + high <= room.bottom() else pointer.y() - _AWAY - high
    x, y = (
        max(min(x, room.right() - wide), room.left()),
        max(min(y, room.bottom() - high), room.top()),
    )
    box = QRectF(round(x), round(y), wide, high)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(20, 21, 24, 215))
    painter.drawRoundedRect(box, _ROUND, _ROUND)
    painter.setPen(QColor(255, 255, 255))
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, words)
    painter.restore()
