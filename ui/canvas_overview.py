"""Overview: a small picture of the whole canvas, made cell by cell in idle moments."""

from __future__ import annotations

import time

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QImage, QPainter

from studio.tiles import Rect
from ui.canvas_cache import LEVELS
from ui.canvas_display import CanvasDisplay
from ui.canvas_sheet import paint_cell

_ENOUGH = 320
"""Pixels of the longest side from which on the picture is fine enough."""
_SHARE, _PAUSE_MS, _QUIET_MS = 0.003, 12, 180
"""Seconds of one idle moment, the pause to the next in ms, and that after a change."""


class Overview(QObject):
    """The small picture of a canvas; it is kept up only while somebody looks at it."""

    changed = Signal()

    def __init__(self, view: CanvasDisplay) -> None:
        super().__init__(view)
        self._view = view
        self.image = QImage()
        self._owed: set[tuple[int, int]] = set()
        """The cells that look different by now."""
        self._watched = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._go_on)
        view.touched.connect(self._touch)

    @property
    def level(self) -> int:
        """The mip level of the picture."""
        longest = max(self._view.cells.width, self._view.cells.height)
        fine = [level for level in range(LEVELS) if longest >> level >= _ENOUGH]
        return fine[-1] if fine else 0

    @property
    def is_done(self) -> bool:
        """Whether the picture shows the canvas of now."""
        return not self._owed and not self.image.isNull()

    def watch(self, watched: bool) -> None:
        """Keep the picture up, or no longer."""
        if watched and not self._watched:
            self._watched = True
            self._touch(None)
        elif not watched:
            self._watched = False
            self._timer.stop()

    def _touch(self, rect: Rect | None) -> None:
        if not self._watched:
            return
        cells = self._view.cells
        self._owed |= set(cells.places(cells.bounds if rect is None else rect))
        self._timer.start(_QUIET_MS if self.is_started else 0)

    @property
    def is_started(self) -> bool:
        """Whether there is a picture of this canvas, if only a part of it."""
        return self.image.size().toTuple() == self._size()

    def _size(self) -> tuple[int, int]:
        cells, step = self._view.cells, (1 << self.level) - 1
        return (cells.width + step) >> self.level, (cells.height + step) >> self.level

    def _go_on(self) -> None:
        """Draw a few of the cells that are owed."""
        cells = self._view.cells
        everywhere = set(cells.places(cells.bounds))
        if self.is_started:
            self._owed &= everywhere  # the canvas may have been larger meanwhile
        else:
            self.image = QImage(*self._size(), QImage.Format.Format_ARGB32_Premultiplied)
            self.image.fill(0)
            self._owed = everywhere
        end = time.perf_counter() + _SHARE
        painter = QPainter(self.image)
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Source)
        try:
            while self._owed and time.perf_counter() < end:
                paint_cell(painter, cells, self.level, self._owed.pop())
        finally:
            painter.end()  # an image that is still painted on would take the program with it
        self.changed.emit()
        if self._owed:
            self._timer.start(_PAUSE_MS)
