"""NoticeLog: what was told in passing, to be read again."""

from __future__ import annotations

import time
from collections import deque
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

KEPT = 100
"""How many are remembered."""
_SAME = 3.0
"""Seconds within which the same words are the same notice, told in two places."""


@dataclass(frozen=True)
class Told:
    """One notice: when (seconds since 1970), what, and whether it was about a problem."""

    time: float
    text: str
    is_problem: bool = False


class NoticeLog(QObject):
    """The newest notices of a window, and how many problems among them nobody has looked at."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._told: deque[Told] = deque(maxlen=KEPT)
        self.unseen = 0
        """How many problems came since the list was looked at."""

    @property
    def told(self) -> tuple[Told, ...]:
        """What was told, newest first."""
        return tuple(reversed(self._told))

    def add(self, text: str, is_problem: bool = False) -> None:
        """Remember a notice; one that is told in two places at once is one."""
        now = time.time()
        newest = self._told[-1] if self._told else None
        if newest is not None and newest.text == text and now - newest.time < _SAME:
            return
        self._told.append(Told(now, text, is_problem))
        self.unseen += is_problem
        self.changed.emit()

    def look(self) -> None:
        """All have been seen."""
        if self.unseen:
            self.unseen = 0
            self.changed.emit()

    def clear(self) -> None:
        """Forget them all."""
        self._told.clear()
        self.unseen = 0
        self.changed.emit()
