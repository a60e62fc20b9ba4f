"""Floating: pixels lifted off layers and groups, shown wherever they are put until they are laid down.

What is shown is quick: flat pictures, made on the io lane when the pixels are lifted. What is laid
down in the end is made anew of the layer itself, on the io lane too.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QRect
from PySide6.QtGui import QImage, QPainter

from engines import Problem
from studio.canvas import Canvas
from studio.document import Document
from studio.jobs import JobQueue
from studio.moving import Afloat, laid, lift, move
from studio.poses import Matrix, shift_of
from studio.sandwich import Sandwich, Slice, sandwich
from ui.canvas_sheet import Surroundings
from ui.canvas_view import CanvasView
from ui.language import tr
from ui.sandwich_view import SandwichView
from ui.slices import edge, image_of, seen, through
from ui.workspaces.lane_edits import Later

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
        self._shown = SandwichView(view, document)
        view.overlays.insert(0, self)
        document.changed.connect(self._changed)

    def leave(self) -> None:
        """The tab is closed."""
        self._ticket += 1
        self._document.changed.disconnect(self._changed)

    def dress(self, surroundings: Surroundings) -> None:
        """Take the colours of the checks behind a clear canvas."""
        self._shown.dress(surroundings)

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
        self,
        ids: tuple[str, ...],
        ready: Callable[[Afloat], object],
        fail: Callable[[Problem], object],
    ) -> None:
        """Lift what is selected of layers and groups, or all; what was moved just now stays the same pixels."""
        self.end()
        state = self._start = self._document.state
        known = self._known(state, ids)
        ticket = self._ticket

        def work() -> tuple[Afloat, Sandwich]:
            afloat = known if known is not None else lift(state, *ids)
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

        self._jobs.run_io(tr("Lift"), work, show, tell)

    def _known(self, state: Canvas, ids: tuple[str, ...]) -> Afloat | None:
        """The pixels that were moved last, if nothing has been done since."""
        if self._last is None or self._last[0] is not state or self._last[1].layers != ids:
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
        layers = afloat.layers if afloat is not None else ()

        def edit(canvas: Canvas) -> Canvas:
            if afloat is not None and canvas is start:
                after = laid(canvas, afloat, matrix @ base)
            else:
                after = move(canvas, layers, matrix)
            self._made = after
            return after

        self._later(label, lambda: edit if layers else None)

    def end(self) -> None:
        """Show the canvas as it is."""
        self._ticket += 1
        self._start = self._made = self.afloat = self._sandwich = None
        self._base = self._matrix = _STAYS
        self.is_landing = False
        self._shown.clear()
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
        if found is not None:
            self._shown.paint(painter, found, self._look, partial(self._place, found.afloat))

    def _look(self, slice: Slice, outlook: Matrix, box: QRect) -> QImage:
        return image_of(seen(slice, outlook @ self._matrix @ self._base, box))

    def _place(self, slice: Slice, outlook: Matrix) -> QRect:
        """Where on the screen the pixels are, as far as that is on the canvas."""
        area, matrix = slice.area, outlook @ self._matrix @ self._base
        corners = ((area.x, area.y), (area.right, area.y), (area.right, area.bottom), (area.x, area.bottom))  # fmt: skip
        sheet = _around(through(outlook, edge(self._document.state)))
        return _around(through(matrix, corners)) & sheet


def _around(points: NDArray[np.float64]) -> QRect:
    held = np.clip(points, -100_000, 100_000)
    low, high = np.floor(held.min(axis=0)).astype(int), np.ceil(held.max(axis=0)).astype(int)
    return QRect(int(low[0]), int(low[1]), int(high[0] - low[0]), int(high[1] - low[1]))
