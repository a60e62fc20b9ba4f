"""Stillness: keeps the canvas where it is on the screen while a hand is on it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QPoint
from PySide6.QtWidgets import QWidget


class Stillness(QObject):
    """Tells how far a view was moved by what changed around it, so that it can make up for it."""

    def __init__(self, view: QWidget, moved: Callable[[QPoint], object]) -> None:
        super().__init__(view)
        self._view, self._moved = view, moved
        self._watched: list[QWidget] = []
        self._spot = QPoint()

    def begin(self) -> None:
        """From now on the view is watched, and all it is in but the window."""
        self.end()
        self._spot = self._where()
        widget: QWidget | None = self._view
        while widget is not None and not widget.isWindow():
            widget.installEventFilter(self)
            self._watched.append(widget)
            widget = widget.parentWidget()

    def end(self) -> None:
        """Let the view be moved."""
        for widget in self._watched:
            widget.removeEventFilter(self)
        self._watched.clear()

    def _where(self) -> QPoint:
        return self._view.mapTo(self._view.window(), QPoint(0, 0))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Move:
            spot = self._where()
            way, self._spot = spot - self._spot, spot
            if not way.isNull():
                self._moved(way)
        return False
