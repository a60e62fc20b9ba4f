"""Marks above a canvas that are seen on any colour: the outline of a brush, and lines of symmetry."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QLineF, QPointF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from ui.canvas_geometry import Viewpoint


def paint_outline(
    painter: QPainter, at: QPointF, radius: float, tip: tuple[float, float], viewpoint: Viewpoint
) -> None:
    """The outline of a tip of some roundness and angle, as it lies on a canvas seen from there."""
    roundness, angle = tip
    painter.translate(at)
    painter.rotate(viewpoint.angle)
    painter.scale(-1 if viewpoint.mirrored else 1, 1)
    painter.rotate(angle)
    for grown, colour in ((0.5, QColor(0, 0, 0, 150)), (-0.5, QColor(255, 255, 255, 210))):
        painter.setPen(QPen(colour, 1.0))
        flat = max(radius * roundness, 1.0)
        painter.drawEllipse(QPointF(0, 0), radius + grown, flat + grown)


def paint_axes(painter: QPainter, axes: Iterable[QLineF]) -> None:
    """The lines of a symmetry: dashes of light on dark."""
    for line in axes:
        painter.setPen(QPen(QColor(0, 0, 0, 160), 1.0))
        painter.drawLine(line)
        painter.setPen(QPen(QColor(255, 255, 255, 190), 1.0, Qt.PenStyle.DashLine))
        painter.drawLine(line)
