"""Floating: pixels lifted off a layer, shown wherever they are put until they are laid down.

What is shown is quick: flat pictures, made on the io lane when the pixels are lifted. What is laid
down in the end is made anew of the layer itself, on the io lane too.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRect, Qt
from PySide6.QtGui import QBrush, QColor, QImage, QPainter, QPainterPath, QPolygonF

from engines import Problem
from studio.canvas import Blend, Canvas
from studio.compose import MODES
from studio.document import Document
from studio.jobs import JobQueue
from studio.moving import Afloat, laid, lift, move
from studio.poses import Matrix, shift_of
from studio.sandwich import Sandwich, Slice, sandwich
from ui.canvas_sheet import Surroundings
from ui.canvas_view import CanvasView
from ui.workspaces.lane_edits import Later

_CRISP_FROM = 2.0
_CHECK = 8
_CLOSE = 1e-6
_STAYS: Matrix = np.eye(3)


class Floating:
    """Lifts pixels of one document, shows them, and lays them down as one step."""

    def __init__(
        self, view: CanvasView, document: Document[Canvas], jobs: JobQueue, later: Later
    ) -> None:
        self._view, self._document, self._jobs, self._later = view, document, jobs, later
        self._ticket = 0
        self._start: Canvas | None = None
        self._made: Canvas | None = None
        self._last: tuple[Canvas, Afloat, Matrix] | None = None
        """The state that was made last, of which pixels, and where they were put."""
        self._base = _STAYS
        self._matrix = _STAYS
        self.afloat: Afloat | None = None
        """What was lifted; None until that is done."""
        self._sandwich: Sandwich | None = None
        self.is_landing = False
        """Whether the pixels are being laid down."""
        self._screens: dict[int, tuple[object, QImage]] = {}
        self._surroundings = Surroundings()
        view.overlays.insert(0, self)
        document.changed.connect(self._changed)

    def leave(self) -> None:
        """The tab is closed."""
        self._ticket += 1
        self._document.changed.disconnect(self._changed)

    def dress(self, surroundings: Surroundings) -> None:
        """Take the colours of the checks behind a clear canvas."""
        self._surroundings = surroundings
        self._screens.clear()

    @property
    def is_active(self) -> bool:
        """Whether pixels are lifted, or are about to be."""
        return self._start is not None

    @property
    def matrix(self) -> Matrix:
        """Where the pixels are shown, from where they were lifted."""
        return self._matrix

    @property
    def shift(self) -> tuple[int, int]:
        """How far the pixels had been moved already when they were lifted."""
        return round(float(self._base[0, 2])), round(float(self._base[1, 2]))

    def begin(
        self, id: str, ready: Callable[[Afloat], object], fail: Callable[[Problem], object]
    ) -> None:
        """Lift what is selected of a layer, or all; what was moved just now stays the same pixels."""
        self.end()
        state = self._start = self._document.state
        known = self._known(state, id)
        ticket = self._ticket

        def work() -> tuple[Afloat, Sandwich]:
            afloat = known if known is not None else lift(state, id)
            return afloat, sandwich(state, afloat)

        def show(found: tuple[Afloat, Sandwich]) -> None:
            if ticket == self._ticket:
                self.afloat, self._sandwich = found
                self._view.update()
                ready(found[0])

        def tell(problem: Problem) -> None:
            if ticket == self._ticket:
                self.end()
                fail(problem)

        self._jobs.run_io("Lift", work, show, tell)

    def _known(self, state: Canvas, id: str) -> Afloat | None:
        """The pixels that were moved last, if nothing has been done since."""
        if self._last is None or self._last[0] is not state or self._last[1].layer != id:
            return None
        self._base = self._last[2]
        return self._last[1]

    def put(self, matrix: Matrix) -> None:
        """Show the pixels where a matrix takes them from where they were lifted."""
        self._matrix = matrix
        self._view.update()

    def land(self, label: str) -> None:
        """Lay the pixels down where they are shown; nothing happens where they did not move."""
        start = self._start
        if start is None or np.abs(self._matrix - _STAYS).max() < _CLOSE:
            self.end()
            return
        self.is_landing = True
        afloat, base, matrix = self.afloat, self._base, self._matrix
        layer = afloat.layer if afloat is not None else ""

        def edit(canvas: Canvas) -> Canvas:
            if afloat is not None and canvas is start:
                after = laid(canvas, afloat, matrix @ base)
            else:
                after = move(canvas, layer, matrix)
            self._made = after
            return after

        self._later(label, lambda: edit if layer else None)

    def end(self) -> None:
        """Show the canvas as it is."""
        self._ticket += 1
        self._start = self._made = self.afloat = self._sandwich = None
        self._base = self._matrix = _STAYS
        self.is_landing = False
        self._screens.clear()
        self._view.update()

    def _changed(self, before: Canvas, after: Canvas) -> None:
        if self._start is None:
            return
        if after is self._made and self.afloat is not None:
            total = self._matrix @ self._base
            plain = np.abs(total - shift_of(total[0, 2], total[1, 2])).max() < _CLOSE
            if before is self._start and plain:
                self._last = after, self.afloat, total
            self.end()
        elif before.layers is not after.layers or before.selection is not after.selection:
            self.end()

    # ---- on screen ------------------------------------------------------------------------------

    def paint(self, painter: QPainter) -> None:
        """Draw the canvas with the pixels where they are put."""
        found = self._sandwich
        if found is None:
            return
        ratio = self._view.devicePixelRatioF()
        outlook = self._outlook(ratio)
        bounds = self._document.state.bounds
        edge = ((0, 0), (bounds.right, 0), (bounds.right, bounds.bottom), (0, bounds.bottom))
        sheet = QPolygonF([QPointF(x, y) for x, y in _through(outlook, edge)])
        outline = QPainterPath()
        outline.addPolygon(sheet)
        painter.save()
        painter.scale(1 / ratio, 1 / ratio)
        painter.setClipPath(outline, Qt.ClipOperation.IntersectClip)
        if self._document.state.paper is not None:
            self._pile(painter, found, outlook)
        else:  # on nothing first: checks are no backdrop to mix with
            painter.setBrushOrigin(round(outlook[0, 2]), round(outlook[1, 2]))
            painter.fillRect(sheet.boundingRect(), self._checks(ratio))
            clear = QImage(*self._size(), QImage.Format.Format_ARGB32_Premultiplied)
            clear.fill(Qt.GlobalColor.transparent)
            inner = QPainter(clear)
            self._pile(inner, found, outlook)
            inner.end()
            painter.drawImage(0, 0, clear)
        painter.restore()

    def _pile(self, painter: QPainter, found: Sandwich, outlook: Matrix) -> None:
        self._lay(painter, 0, found.below, outlook)
        self._lay_afloat(painter, found.afloat, outlook)
        for index, slice in enumerate(found.above):
            self._lay(painter, index + 1, slice, outlook)

    def _outlook(self, ratio: float) -> Matrix:
        """What takes canvas points to device pixels."""
        view = self._view
        origin = view.to_widget(0, 0)
        across, down = view.to_widget(1024, 0) - origin, view.to_widget(0, 1024) - origin
        return np.array(
            [
                [across.x() * ratio / 1024, down.x() * ratio / 1024, origin.x() * ratio],
                [across.y() * ratio / 1024, down.y() * ratio / 1024, origin.y() * ratio],
                [0, 0, 1],
            ]
        )

    def _checks(self, ratio: float) -> QBrush:
        side = max(round(_CHECK * ratio), 1)
        tile = QImage(2 * side, 2 * side, QImage.Format.Format_RGB32)
        tile.fill(QColor(self._surroundings.light))
        for x, y in ((side, 0), (0, side)):
            inner = QPainter(tile)
            inner.fillRect(x, y, side, side, QColor(self._surroundings.dark))
            inner.end()
        return QBrush(tile)

    def _size(self) -> tuple[int, int]:
        ratio = self._view.devicePixelRatioF()
        wide, high = self._view.width() * ratio, self._view.height() * ratio
        return max(round(wide), 1), max(round(high), 1)

    def _lay(self, painter: QPainter, key: int, slice: Slice, outlook: Matrix) -> None:
        """Draw a flat picture; as it looks from here is kept."""
        seen_from = self._size(), outlook.tobytes()
        known = self._screens.get(key)
        if known is None or known[0] != seen_from:
            whole = QRect(0, 0, *self._size())
            known = seen_from, _image(_seen(slice, outlook, whole))
            self._screens[key] = known
        _draw(painter, 0, 0, known[1], slice)

    def _lay_afloat(self, painter: QPainter, slice: Slice, outlook: Matrix) -> None:
        area, matrix = slice.area, outlook @ self._matrix @ self._base
        corners = ((area.x, area.y), (area.right, area.y), (area.right, area.bottom), (area.x, area.bottom))  # fmt: skip
        sheet = self._document.state.bounds
        edge = ((0, 0), (sheet.right, 0), (sheet.right, sheet.bottom), (0, sheet.bottom))
        box = _around(_through(matrix, corners)) & _around(_through(outlook, edge))
        box &= QRect(0, 0, *self._size())
        if not box.isEmpty():
            _draw(painter, box.x(), box.y(), _image(_seen(slice, matrix, box)), slice)


def _seen(slice: Slice, matrix: Matrix, box: QRect) -> NDArray[np.uint8]:
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
    seen: Any = cv2.warpPerspective(pixels, total, size, flags=kind)
    return np.ascontiguousarray(seen)


def _image(pixels: NDArray[np.uint8]) -> QImage:
    """A QImage on the array's memory, which it keeps."""
    high, wide = pixels.shape[:2]
    kind = QImage.Format.Format_ARGB32_Premultiplied
    image = QImage(pixels.data, wide, high, wide * 4, kind)
    image._pixels = pixels  # type: ignore[attr-defined]
    return image


def _draw(painter: QPainter, x: int, y: int, image: QImage, slice: Slice) -> None:
    painter.setOpacity(slice.opacity)
    painter.setCompositionMode(MODES.get(slice.blend, MODES[Blend.NORMAL]))
    painter.drawImage(x, y, image)
    painter.setCompositionMode(MODES[Blend.NORMAL])
    painter.setOpacity(1.0)


def _through(matrix: Matrix, points: Any) -> NDArray[np.float64]:
    spots = np.array(points, np.float64) @ matrix[:, :2].T + matrix[:, 2]
    carried: NDArray[np.float64] = spots[:, :2] / spots[:, 2:]
    return carried


def _around(points: NDArray[np.float64]) -> QRect:
    held = np.clip(points, -100_000, 100_000)
    low, high = np.floor(held.min(axis=0)).astype(int), np.ceil(held.max(axis=0)).astype(int)
    return QRect(int(low[0]), int(low[1]), int(high[0] - low[0]), int(high[1] - low[1]))
