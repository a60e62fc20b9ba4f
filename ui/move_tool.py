"""The Move tool: a layer or a group, or what is selected of it, is dragged or nudged by whole pixels."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QPainter

from engines import Problem
from studio.moving import Afloat
from studio.poses import shift_of
from ui.arrows import nudge
from ui.canvas_tools import Easel, Pointer
from ui.floating import Floating
from ui.language import tr
from ui.readout import paint_readout, way_words
from ui.tool_traits import Screen

_REST_MS, _SOON_MS = 450, 20
"""How long the arrows rest before the pixels are laid down, and how soon that is tried again."""


class MoveTool:
    """Drags; Shift keeps to a row or a column. Arrows nudge by 1 px, with Shift by 10."""

    name = "move"
    outline = 0.0
    tip = (1.0, 0.0)
    target = None
    cursor = Qt.CursorShape.SizeAllCursor

    def __init__(self, easel: Easel, floating: Floating) -> None:
        self._easel, self._floating = easel, floating
        self._from: tuple[float, float] | None = None
        self._by = (0, 0)
        self._pulled: tuple[Pointer, tuple[float, float]] | None = None
        """Where the pointer was last, and where it took what it moves."""
        self._rest = QTimer()
        self._rest.setSingleShot(True)
        self._rest.setInterval(_REST_MS)
        self._rest.timeout.connect(self.land)

    @property
    def is_busy(self) -> bool:
        return self._from is not None

    def hover(self, pointer: Pointer) -> None: ...

    def press(self, pointer: Pointer) -> None:
        if self._begin():
            self._rest.stop()
            self._from = pointer.x - self._by[0], pointer.y - self._by[1]

    def move(self, pointer: Pointer) -> None:
        if self._from is None:
            return
        self._pulled = pointer, self._from
        self._show(*self._way(*self._pulled))

    def _way(self, pointer: Pointer, start: tuple[float, float]) -> tuple[int, int]:
        """How far a pointer moves what it took at a place."""
        dx, dy = round(pointer.x - start[0]), round(pointer.y - start[1])
        across, down = self._kept_to_lines(dx, dy)
        if pointer.shift:
            return (dx + across, 0) if abs(dx) >= abs(dy) else (0, dy + down)
        return dx + across, dy + down

    def _kept_to_lines(self, dx: int, dy: int) -> tuple[int, int]:
        """How far what is moved goes on so that it keeps to guides, grid and canvas."""
        if self._floating.afloat is None:
            return 0, 0
        x, y, wide, high = self._floating.afloat.box
        x, y = x + self._floating.shift[0] + dx, y + self._floating.shift[1] + dy
        across, down = self._easel.snap_box((x, y, x + wide, y + high))
        return round(across), round(down)

    def release(self, pointer: Pointer) -> None:
        if self._from is not None:
            self.move(pointer)
            self._from = None
            self.land()

    def cancel(self) -> None:
        self._rest.stop()
        self._from, self._by = None, (0, 0)
        if not self._floating.is_landing:
            self._floating.end()

    def key(self, key: Qt.Key, keys: Qt.KeyboardModifier) -> bool:
        """Nudge by an arrow; Escape puts back what was nudged just now."""
        if key == Qt.Key.Key_Escape and self._floating.is_active:
            self.cancel()
            return True
        by = nudge(key, keys)
        if by is None:
            return False
        if self._from is None and self._begin():
            self._pulled = None
            self._show(self._by[0] + by[0], self._by[1] + by[1])
            self._rest.start()
        return True

    def paint(self, painter: QPainter, screen: Screen) -> None:
        """How far it is dragged."""
        if self._from is not None and self._pulled is not None:
            at = self._pulled[0]
            paint_readout(painter, screen.to_widget(at.x, at.y), way_words(*self._by))

    def land(self) -> None:
        """Lay down what was moved, when it has been lifted."""
        self._rest.stop()
        if self._floating.is_active and self._floating.afloat is None:
            QTimer.singleShot(_SOON_MS, self.land)
            return
        self._by = (0, 0)
        if self._floating.is_active and not self._floating.is_landing:
            self._floating.land(tr("Move"))

    def _begin(self) -> bool:
        """Lift the pixels, or go on with those that are lifted."""
        if self._floating.is_landing:
            return False
        if self._floating.is_active:
            return True
        pieces = self._easel.pieces()
        if not pieces:
            return False
        self._by, self._pulled = (0, 0), None
        self._floating.begin(pieces, self._lifted, self._failed)
        return True

    def _lifted(self, afloat: Afloat) -> None:
        if self._pulled is not None:  # now that it is known how large it is
            self._by = self._way(*self._pulled)
        self._floating.put(shift_of(*self._by))

    def _failed(self, problem: Problem) -> None:
        self._rest.stop()
        self._from, self._by = None, (0, 0)
        self._easel.complain(problem)

    def _show(self, dx: int, dy: int) -> None:
        self._by = dx, dy
        self._floating.put(shift_of(dx, dy))
