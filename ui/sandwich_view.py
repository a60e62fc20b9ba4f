"""SandwichView: shows a canvas around pixels that are no state yet, in the time of a frame.

Where all that is needed is pictures laid one over the other, QPainter does it. Clipped layers, and
the blend modes that QPainter has not, take NumPy's time: the part that changes is drawn anew, coarser
where it is large; what stays still is kept, first coarse, then finer from strip to strip.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator
from functools import partial

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRect, QRectF, Qt, QTimer
from PySide6.QtGui import QImage, QPainter, QRegion

from studio.blends import MIXES, mixed
from studio.canvas import Blend, Canvas
from studio.compose import MODES, opaque, with_alpha
from studio.document import Document
from studio.poses import Matrix, shift_of
from studio.sandwich import Sandwich, Slice, Stack
from ui.canvas_sheet import Surroundings
from ui.canvas_view import CanvasView
from ui.slices import SliceTable, draw, edge, image_of, seen, through

Bytes = NDArray[np.uint8]
Look = Callable[[Slice, Matrix, QRect], QImage]
"""Gives pixels afloat as a matrix takes canvas points to the pixels of a rectangle."""
_CHANGING = 140_000
"""Pixels that are mixed for every frame."""
_STILL = 600_000
"""Pixels that are mixed once for a view, while nothing else is to be done."""
_STRIP = 70_000
"""Pixels of them that are mixed at a time."""


class SandwichView:
    """Draws sandwiches on a view."""

    def __init__(self, view: CanvasView, document: Document[Canvas], most: int = 1 << 40) -> None:
        """`most` pixels are drawn; a larger view is drawn coarser and stretched."""
        self._document = document
        self.table = SliceTable(view, document, most)
        self._view = view
        self._still: tuple[object, QImage] | None = None
        self._finer: Iterator[QImage | None] = iter(())
        self._idle = QTimer(view)
        self._idle.timeout.connect(self._refine)

    def dress(self, surroundings: Surroundings) -> None:
        """Take the colours of the checks behind a clear canvas."""
        self.table.dress(surroundings)

    def clear(self) -> None:
        """The sandwich is another."""
        self.table.clear()
        self._idle.stop()
        self._still = None
        self._finer = iter(())

    @property
    def is_refining(self) -> bool:
        """Whether what stays still is shown coarse for now."""
        return self._idle.isActive()

    def paint(
        self, painter: QPainter, found: Sandwich, look: Look, place: Callable[[Matrix], QRect]
    ) -> None:
        """Draw a sandwich; `place` says where its pixels afloat can be seen."""
        if found.is_plain:
            self.table.paint(painter, partial(self._lay, found, look, place))
        else:
            self.table.paint_whole(painter, partial(self._mix, found, look, place))

    def _lay(
        self,
        found: Sandwich,
        look: Look,
        place: Callable[[Matrix], QRect],
        painter: QPainter,
        outlook: Matrix,
        whole: QRect,
    ) -> None:
        self.table.lay(painter, 0, found.below, outlook, whole)
        box = place(outlook) & whole
        if not box.isEmpty():
            for slice in (found.afloat, *found.over):
                draw(painter, box.x(), box.y(), look(slice, outlook, box), slice)
        for index, slice in enumerate(found.above):
            if not slice.moves:
                self.table.lay(painter, index + 1, slice, outlook, whole)
            elif not box.isEmpty():
                draw(painter, box.x(), box.y(), look(slice, outlook, box), slice)

    def _mix(
        self,
        found: Sandwich,
        look: Look,
        place: Callable[[Matrix], QRect],
        painter: QPainter,
        outlook: Matrix,
        whole: QRect,
    ) -> None:
        whole &= self._sheet(outlook)
        if whole.isEmpty():
            return
        box = place(outlook) & whole
        if self._document.state.paper is not None:  # no need to mix what covers all
            painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Source)
        painter.save()
        painter.setClipRegion(QRegion(whole) - QRegion(box), Qt.ClipOperation.IntersectClip)
        painter.drawImage(QRectF(whole), self._unmoved(found, outlook, whole))
        painter.restore()
        if not box.isEmpty():
            painter.drawImage(QRectF(box), _seen_in(box, _CHANGING, outlook, partial(_mixed, found, look)))  # fmt: skip

    def _unmoved(self, found: Sandwich, outlook: Matrix, whole: QRect) -> QImage:
        """All but the pixels afloat, kept for the next frame."""
        key = whole.getRect(), outlook.tobytes()
        if self._still is None or self._still[0] != key:
            look = partial(_mixed, found, None)
            self._still = key, _seen_in(whole, _CHANGING, outlook, look)
            if whole.width() * whole.height() > _CHANGING:
                self._finer = _in_strips(whole, outlook, look)
                self._idle.start(0)
        return self._still[1]

    def _sheet(self, outlook: Matrix) -> QRect:
        spots = through(outlook, edge(self._document.state))
        ends = (QPointF(*corner.tolist()) for corner in (spots.min(axis=0), spots.max(axis=0)))
        return QRectF(*ends).toAlignedRect()

    def _refine(self) -> None:
        """Mix the next strip; when all are there, they are what is shown."""
        try:
            image = next(self._finer)
        except StopIteration:
            self._idle.stop()
            return
        if image is not None and self._still is not None:
            self._still = self._still[0], image
            self._idle.stop()
            self._view.update()


def _seen_in(box: QRect, most: int, outlook: Matrix, make: Callable[[Matrix, QRect], Bytes]) -> QImage:  # fmt: skip
    """What is made for the part of the screen in a box, with so many pixels at most."""
    wide, high, matrix = _fitted(box, most, outlook)
    return image_of(make(matrix, QRect(0, 0, wide, high)))


def _in_strips(box: QRect, outlook: Matrix, make: Callable[[Matrix, QRect], Bytes]) -> Iterator[QImage | None]:  # fmt: skip
    """As `_seen_in`, a strip a step; the whole at the end."""
    wide, high, matrix = _fitted(box, _STILL, outlook)
    rows = max(_STRIP // wide, 1)
    out = np.empty((high, wide, 4), np.uint8)
    for top in range(0, high, rows):
        tall = min(rows, high - top)
        out[top : top + tall] = make(shift_of(0, -top) @ matrix, QRect(0, 0, wide, tall))
        yield None
    yield image_of(out)


def _fitted(box: QRect, most: int, outlook: Matrix) -> tuple[int, int, Matrix]:
    """The size of a picture of a box with so many pixels at most, and what leads into it."""
    share = min(math.sqrt(most / (box.width() * box.height())), 1.0)
    wide, high = max(round(box.width() * share), 1), max(round(box.height() * share), 1)
    scale = np.diag([wide / box.width(), high / box.height(), 1.0])
    return wide, high, scale @ shift_of(-box.x(), -box.y()) @ outlook


def _mixed(found: Sandwich, look: Look | None, matrix: Matrix, rect: QRect) -> Bytes:
    """A sandwich as it looks through a matrix, with the pixels afloat or, for no look, without."""
    sheet = seen(found.below, matrix, rect)
    if found.stack is not None:
        picture = None if look is None else look(found.afloat, matrix, rect)
        together = _stacked(found.stack, found.afloat, picture, matrix, rect)
        _add(sheet, image_of(together), found.stack.blend, found.stack.opacity)
    elif look is not None:
        for slice in (found.afloat, *found.over):
            _add_slice(sheet, look(slice, matrix, rect), slice)
    for slice in found.above:
        if not slice.moves:
            _add_seen(sheet, slice, matrix, rect)
        elif look is not None:
            _add_slice(sheet, look(slice, matrix, rect), slice)
    return sheet


def _stacked(
    stack: Stack, afloat: Slice, picture: QImage | None, matrix: Matrix, rect: QRect
) -> Bytes:
    """Clipped layers on the lowest, with the pixels afloat on theirs: W3C's "source-atop"."""
    base = seen(stack.slices[0], matrix, rect)
    if picture is not None and stack.at == 0:
        _add_slice(base, picture, afloat)
    colours = opaque(base)
    for index, slice in enumerate(stack.slices[1:], 1):
        _add_seen(colours, slice, matrix, rect)
        if picture is not None and stack.at == index:
            _add_slice(colours, picture, afloat)
    return with_alpha(colours, base[..., 3])


def _add_seen(sheet: Bytes, slice: Slice, matrix: Matrix, rect: QRect) -> None:
    if slice.opacity > 0:
        _add(sheet, image_of(seen(slice, matrix, rect)), slice.blend, slice.opacity)


def _add_slice(sheet: Bytes, picture: QImage, slice: Slice) -> None:
    if slice.opacity > 0:
        _add(sheet, picture, slice.blend, slice.opacity)


def _add(sheet: Bytes, picture: QImage, blend: Blend, opacity: float) -> None:
    """Lay a picture over a sheet in its way."""
    if blend in MIXES:
        rows = np.frombuffer(picture.constBits(), np.uint8)
        wide = picture.bytesPerLine() // 4
        pixels = rows.reshape(picture.height(), wide, 4)[:, : picture.width()]
        sheet[:] = mixed(blend, sheet, pixels, opacity)
        return
    under = image_of(sheet)  # kept while it is painted on
    painter = QPainter(under)
    painter.setOpacity(opacity)
    painter.setCompositionMode(MODES[blend])
    painter.drawImage(0, 0, picture)
    painter.end()
