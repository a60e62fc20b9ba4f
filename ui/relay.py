"""Relay: the only door from other threads to the window's thread."""

from __future__ import annotations

import logging
from collections import deque
from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, Signal

logger = logging.getLogger(__name__)


class Relay(QObject):
    """Runs closures on the thread it was made on, in the order they were posted."""

    _posted = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._waiting: deque[Callable[[], None]] = deque()
        self._posted.connect(self._run_next, Qt.ConnectionType.QueuedConnection)

    def post(self, closure: Callable[[], None]) -> None:
        """Have `closure` run later on the thread of this relay; may be called from any thread."""
        self._waiting.append(closure)
        try:
            self._posted.emit()
        except RuntimeError:  # the window is gone: nobody waits for news any more
            logger.debug("a notice came after the end")

    def flush(self) -> None:
        """Run what waits now: before the program ends, when no event loop will."""
        while self._waiting:
            self._run_next()

    def _run_next(self) -> None:
        if self._waiting:  # a flush may have taken it
            self._waiting.popleft()()
