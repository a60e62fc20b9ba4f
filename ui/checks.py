"""The squares that stand for nothing, behind what is not opaque."""

from __future__ import annotations

from PySide6.QtGui import QBrush, QColor, QImage, QPainter

from ui import theme

SMALL = "#dcdde0", "#cfd0d4"
"""Behind small pictures: so alike that thin lines, dark or light, are told from the squares."""


def checks() -> tuple[str, str]:
    """The two colours behind a picture in its size, in the present theme."""
    return ("#8d9096", "#7c7f86") if theme.present().dark else ("#ffffff", "#d9dbe0")


def checkerboard(colours: tuple[str, str], side: int) -> QBrush:
    """Squares of two colours, the first one at the origin, with a side in pixels."""
    tile = QImage(2 * side, 2 * side, QImage.Format.Format_RGB32)
    tile.fill(QColor(colours[0]))
    painter = QPainter(tile)
    for x, y in ((side, 0), (0, side)):
        painter.fillRect(x, y, side, side, QColor(colours[1]))
    painter.end()
    return QBrush(tile)
