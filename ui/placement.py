"""Where a window is: on a screen that is there, also after one was taken away."""

from __future__ import annotations

from PySide6.QtCore import QByteArray, QObject, QRect, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

_GRIP = 120
"""Pixels of a window's head that must be seen to take hold of it."""


def brought_back(frame: QRect, screens: list[QRect]) -> QRect:
    """A window's place, moved and made smaller where too little of it is on any of the screens."""
    head = QRect(frame.x(), frame.y(), frame.width(), 32)
    for screen in screens:
        seen = screen.intersected(head)
        if seen.width() >= min(_GRIP, frame.width()) and seen.height() >= 16:
            return frame
    home = screens[0]
    wide, high = min(frame.width(), home.width()), min(frame.height(), home.height())
    x = home.x() + (home.width() - wide) // 2
    return QRect(x, home.y() + (home.height() - high) // 2, wide, high)


class Placement(QObject):
    """Keeps a window on a screen, and says where it is so that it comes back there."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        application = QGuiApplication.instance()
        if isinstance(application, QGuiApplication):
            application.screenRemoved.connect(lambda _: QTimer.singleShot(0, self, self.settle))

    def recall(self, kept: object) -> None:
        """Put the window where it was, or in the middle with a size that fits."""
        if not (
            isinstance(kept, str)
            and self._window.restoreGeometry(QByteArray.fromBase64(kept.encode()))
        ):
            self.reset()
        self.settle()

    def reset(self) -> None:
        """The size that a window comes with."""
        screen = QGuiApplication.primaryScreen().availableSize()
        self._window.resize(min(1440, screen.width() - 80), min(900, screen.height() - 80))

    @property
    def memory(self) -> str:
        """Place, size and whether it is maximised, as a text."""
        return bytes(self._window.saveGeometry().toBase64().data()).decode()

    def settle(self) -> None:
        """Bring the window back where no screen shows it any more."""
        if self._window.isMaximized() or self._window.isFullScreen():
            return
        screens = [screen.availableGeometry() for screen in QGuiApplication.screens()]
        frame = self._window.geometry()
        if screens and (place := brought_back(frame, screens)) != frame:
            self._window.setGeometry(place)
