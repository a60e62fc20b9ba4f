"""Toast: a notice over the lower edge of the work; the work stays where it is, and so does the focus."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QWidget

from ui.widgets import Notice

_WIDTH, _MARGIN = 380, 12


class Toast(Notice):
    """A notice at the lower edge of a window, which moves nothing else.

    It lies in the middle: on the right are what makes pictures, and the list of jobs.
    """

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.setObjectName("toast")
        self._window = window
        window.installEventFilter(self)

    def _say(self, text: str, icon: str, token: str, seconds: float) -> None:
        super()._say(text, icon, token, seconds)
        self._place()
        self.raise_()

    def _offer(self, deed: object) -> None:
        super()._offer(deed)  # type: ignore[arg-type]
        self._place()

    def _place(self) -> None:
        room = self._window.size()
        wide = min(_WIDTH, room.width() - 2 * _MARGIN)
        self.setFixedWidth(wide)
        high = max(self.heightForWidth(wide), 40)
        left = (room.width() - wide) // 2
        self.setGeometry(left, room.height() - high - 32 - _MARGIN, wide, high)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self._place()
        return False
