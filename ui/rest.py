"""Rest: does things when the hand has rested, once for all that was asked for meanwhile."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

REST_MS = 400


class Rest(QObject):
    """Waits until nothing was asked for a while, then does what was asked for last."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._deed: Callable[[], None] | None = None
        self._timer = QTimer(self, interval=REST_MS, singleShot=True)
        self._timer.timeout.connect(self._do)

    def put_off(self, deed: Callable[[], None]) -> None:
        """Do this when the hand rests, in place of what waits."""
        self._deed = deed
        self._timer.start()

    def _do(self) -> None:
        deed, self._deed = self._deed, None
        if deed is not None:
            deed()
