"""SliceTable: flat pictures of a canvas laid on the screen, one over the other, as it is seen.

It draws what is no state yet, pixels afloat or a gradient in the making, in the time of a frame.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from functools import partial
from typing import Any

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QBrush, QImage, QPainter, QPainterPath, QPolygonF

from studio.canvas import Blend, Canvas
from studio.compose import MODES
from studio.document import Document
from studio.poses import Matrix, shift_of
from studio.sandwich import Slice
from ui.canvas_sheet import Surroundings
from ui.canvas_view import CanvasView
from ui.checks import checkerboard

_CRISP_FROM = 2.0
_CHECK = 8

Pile = Callable[[QPainter, Matrix, QRect], object]
"""Draws pictures with a painter; the matrix takes canvas points to the pixels of a rectangle."""


class SliceTable:
    """Lays slices on a view; how each looks from where one stands is kept."""

    def __init__(self, view: CanvasView, document: Document[Canvas], most: int = 1 << 40) -> None:
        """`most` pixels are drawn; a larger view is drawn coarser and stretched."""
        self._view, self._document, self._most = view, document, most
        self._screens: dict[int, tuple[object, QImage]] = {}
        self._surroundings = Surroundings()

    def dress(self, surroundings: Surroundings) -> None:
        """Take the colours of the checks behind a clear canvas."""
        self._surroundings = surroundings
        self.clear()

    def clear(self) -> None:
        """The pictures are others."""
        self._screens.clear()

    def paint(self, painter: QPainter, pile: Pile) -> None:
        """Draw a pile of pictures where the canvas is seen, on its paper or on checks."""
        self.paint_whole(painter, partial(self._piled, pile))

    def _piled(self, pile: Pile, painter: QPainter, outlook: Matrix, whole: QRect) -> None:
        spots = through(outlook, edge(self._document.state))
        corners = (QPointF(*ends.tolist()) for ends in (spots.min(axis=0), spots.max(axis=0)))
        box = QRectF(*corners).toAlignedRect() & whole
        if box.isEmpty():
            return
        share = min(math.sqrt(self._most / (box.width() * box.height())), 1.0)
        is_clear = self._document.state.paper is None
        # On nothing first where the canvas is clear: checks are no backdrop to mix with.
        if share < 1 or is_clear:
            if not is_clear:  # no need to mix what covers all
                painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Source)
            painter.drawImage(QRectF(box), _beside(pile, outlook, box, share))
        else:
            pile(painter, outlook, whole)

    def paint_whole(self, painter: QPainter, pile: Pile) -> None:
        """As `paint`, for a pile that looks after its size and its backdrop itself."""
        ratio = self._view.devicePixelRatioF()
        outlook, whole = _outlook(self._view, ratio), _device(self._view, ratio)
        sheet = QPolygonF([QPointF(x, y) for x, y in through(outlook, edge(self._document.state))])
        painter.save()
        painter.scale(1 / ratio, 1 / ratio)
        if self._view.viewpoint.is_square:
            across = sheet.boundingRect().toRect()
            painter.setClipRect(across, Qt.ClipOperation.IntersectClip)
        else:
            outline = QPainterPath()
            outline.addPolygon(sheet)
            painter.setClipPath(outline, Qt.ClipOperation.IntersectClip)
        if self._document.state.paper is None:
            painter.setBrushOrigin(round(outlook[0, 2]), round(outlook[1, 2]))
            painter.fillRect(sheet.boundingRect(), self._checks(ratio))
        pile(painter, outlook, whole)
        painter.restore()

    def lay(self, painter: QPainter, key: int, slice: Slice, outlook: Matrix, box: QRect) -> None:
        """Draw a flat picture; as it looks from here is kept under the key."""
        draw(painter, box.x(), box.y(), self.seen(key, slice, outlook, box), slice)

    def seen(self, key: int, slice: Slice, outlook: Matrix, box: QRect) -> QImage:
        """A flat picture as it looks from here, kept under the key."""
        seen_from = box.getRect(), outlook.tobytes()
        known = self._screens.get(key)
        if known is None or known[0] != seen_from:
            known = seen_from, image_of(seen(slice, outlook, box))
            self._screens[key] = known
        return known[1]

    def _checks(self, ratio: float) -> QBrush:
        side = max(round(_CHECK * ratio), 1)
        return checkerboard((self._surroundings.light, self._surroundings.dark), side)


def _beside(pile: Pile, outlook: Matrix, box: QRect, share: float) -> QImage:
    """The pile in a picture of its own, a box of the screen at a share of its size."""
    wide, high = max(round(box.width() * share), 1), max(round(box.height() * share), 1)
    image = QImage(wide, high, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    inner = QPainter(image)
    scale = np.diag([wide / box.width(), high / box.height(), 1.0])
    pile(inner, scale @ shift_of(-box.x(), -box.y()) @ outlook, QRect(0, 0, wide, high))
    inner.end()
    return image


def _device(view: CanvasView, ratio: float) -> QRect:
    return QRect(0, 0, max(round(view.width() * ratio), 1), max(round(view.height() * ratio), 1))


def _outlook(view: CanvasView, ratio: float) -> Matrix:
    """What takes canvas points to device pixels."""
    origin = view.to_widget(0, 0)
    across, down = view.to_widget(1024, 0) - origin, view.to_widget(0, 1024) - origin
    return np.array(
        [
            [across.x() * ratio / 1024, down.x() * ratio / 1024, origin.x() * ratio],
            [across.y() * ratio / 1024, down.y() * ratio / 1024, origin.y() * ratio],
            [0, 0, 1],
        ]
    )


def edge(canvas: Canvas) -> tuple[tuple[int, int], ...]:
    """The corners of a canvas, in order around it."""
    wide, high = canvas.width, canvas.height
    return (0, 0), (wide, 0), (wide, high), (0, high)


def seen(slice: Slice, matrix: Matrix, box: QRect) -> NDArray[np.uint8]:
    """A flat picture as a matrix takes it to device pixels, within a box of them."""
    import cv2

    pixels, step = slice.pixels, slice.step
    scale = float(np.sqrt(abs(np.linalg.det(matrix[:2, :2]))))
    while scale * step < 0.5 and min(pixels.shape[:2]) > 2:
        size = -(-pixels.shape[1] // 2), -(-pixels.shape[0] // 2)
        pixels, step = cv2.resize(pixels, size, interpolation=cv2.INTER_AREA), step * 2
    # From the middles of the picture's pixels, over canvas points, to middles of device pixels.
    inward = np.array(
        [
            [step, 0, slice.area.x + step / 2],
            [0, step, slice.area.y + step / 2],
            [0, 0, 1],
        ]
    )
    outward = shift_of(-box.x() - 0.5, -box.y() - 0.5)
    total = outward @ matrix @ inward
    crisp = step == 1 and scale >= _CRISP_FROM
    kind = cv2.INTER_NEAREST if crisp else cv2.INTER_LINEAR
    size = box.width(), box.height()
    found: Any = cv2.warpPerspective(pixels, total, size, flags=kind)
    return np.ascontiguousarray(found)


def image_of(pixels: NDArray[np.uint8]) -> QImage:
    """A QImage on the array's memory, which it keeps."""
    high, wide = pixels.shape[:2]
    kind = QImage.Format.Format_ARGB32_Premultiplied
    image = QImage(pixels.data, wide, high, wide * 4, kind)
    image._pixels = pixels  # type: ignore[attr-defined]
    return image


def draw(painter: QPainter, x: int, y: int, image: QImage, slice: Slice) -> None:
    """Draw a picture as a slice meets what is below it."""
    painter.setOpacity(slice.opacity)
    painter.setCompositionMode(MODES.get(slice.blend, MODES[Blend.NORMAL]))
    painter.drawImage(x, y, image)
    painter.setCompositionMode(MODES[Blend.NORMAL])
    painter.setOpacity(1.0)


def through(matrix: Matrix, points: Any) -> NDArray[np.float64]:
    """Where a matrix takes points."""
    spots = np.array(points, np.float64) @ matrix[:, :2].T + matrix[:, 2]
    carried: NDArray[np.float64] = spots[:, :2] / spots[:, 2:]
    return carried
