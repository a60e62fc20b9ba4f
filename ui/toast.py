"""Notices over the work, which stays where it is, as does the focus: Toast below, Banner above."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QTimer
from PySide6.QtWidgets import QWidget

from ui.widgets import Notice

_WIDTH, _MARGIN, _STATUS = 380, 12, 32
_MOVES = (QEvent.Type.Resize, QEvent.Type.Move)
_COMINGS = (QEvent.Type.Show, QEvent.Type.Hide)


class _Afloat(Notice):
    """A notice that lies over a window or a page, and moves nothing else."""

    def __init__(self, home: QWidget) -> None:
        super().__init__(home)
        self._home = home
        home.installEventFilter(self)

    def place(self) -> None:
        """Lie where there is room for what it says."""
        raise NotImplementedError

    def _say(self, text: str, icon: str, token: str, seconds: float) -> None:
        super()._say(text, icon, token, seconds)
        self.place()
        self.raise_()

    def _offer(self, deed: object) -> None:
        super()._offer(deed)  # type: ignore[arg-type]
        self.place()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if self.isVisible() and event.type() in _MOVES:
            self.place()
        elif self.isVisible() and event.type() in _COMINGS and watched is not self._home:
            QTimer.singleShot(0, self, self.place)
        return False


class Toast(_Afloat):
    """A notice in the middle of the lower edge of what a person looks at, and of no control."""

    def __init__(self, window: QWidget, stage: Callable[[], QWidget]) -> None:
        super().__init__(window)
        self._stage = stage
        self.setObjectName("toast")

    def place(self) -> None:
        stage = self._stage()
        room = QRect(stage.mapTo(self._home, QPoint()), stage.size())
        if stage is self._home:
            room.setBottom(room.bottom() - _STATUS)
        wide = min(_WIDTH, room.width() - 2 * _MARGIN)
        self.setFixedWidth(wide)
        high = max(self.heightForWidth(wide), 40)
        left = room.x() + (room.width() - wide) // 2
        self.setGeometry(left, room.bottom() - high - _MARGIN, wide, high)


class Banner(_Afloat):
    """A notice along the upper edge of the work, as wide as that."""

    def __init__(self, home: QWidget) -> None:
        super().__init__(home)
        self.area: Callable[[], QRect] = home.rect
        """The part of `home` that it lies over."""
        self.above: Callable[[], QWidget | None] = lambda: None
        """A notice there that comes first, while it is seen."""

    def place(self) -> None:
        area, above = self.area(), self.above()
        high = max(self.heightForWidth(area.width()), 40)
        lower = above.height() if above is not None and above.isVisible() else 0
        self.setGeometry(area.x(), area.y() + lower, area.width(), high)

    def watch(self, widget: QWidget) -> None:
        """Lie elsewhere when a widget is moved, or comes and goes."""
        widget.installEventFilter(self)
