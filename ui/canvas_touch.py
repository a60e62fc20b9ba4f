"""Fingers on a touchscreen: one works as the pointer does, two carry the view."""

from __future__ import annotations

from typing import Protocol

from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QInputDevice, QTouchEvent

from ui.canvas_geometry import Pair, Viewpoint

_SLACK = 6.0
"""Degrees that two fingers may turn before the view turns with them."""


class Touched(Protocol):
    """What fingers may do to a view."""

    @property
    def viewpoint(self) -> Viewpoint: ...

    def look(self, viewpoint: Viewpoint) -> None: ...

    def on_device(self, position: QPointF) -> tuple[float, float]: ...

    def touch_down(self, position: QPointF, keys: Qt.KeyboardModifier) -> None: ...

    def touch_along(self, position: QPointF, keys: Qt.KeyboardModifier) -> None: ...

    def touch_up(self, position: QPointF, keys: Qt.KeyboardModifier) -> None: ...

    def touch_away(self) -> None:
        """Forget what one finger began."""


class Fingers:
    """The fingers that are down; what one began is forgotten when a second one comes."""

    def __init__(self, view: Touched) -> None:
        self._view = view
        self._works = False
        """Whether one finger works as the pointer."""
        self._carried: tuple[Pair, Viewpoint, frozenset[int]] | None = None
        """Where two fingers came down, how the canvas was seen then, and which they are."""

    def take(self, event: QTouchEvent) -> bool:
        """Whether the event is one of a touchscreen, and was used."""
        if event.device().type() != QInputDevice.DeviceType.TouchScreen:
            return False
        points, keys = event.points(), event.modifiers()
        down = [p for p in points if p.state() != p.state().Released]
        if event.type() == QEvent.Type.TouchCancel:
            self._let_go()
        elif len(down) >= 2:
            self._carry([(p.id(), self._view.on_device(p.position())) for p in down[:2]])
        elif event.type() == QEvent.Type.TouchBegin:
            self._works = True
            self._view.touch_down(points[0].position(), keys)
        elif self._works and down:
            self._view.touch_along(down[0].position(), keys)
        elif not down:
            if self._works:
                self._view.touch_up(points[0].position(), keys)
            self._works, self._carried = False, None
        event.accept()
        return True

    def _carry(self, fingers: list[tuple[int, tuple[float, float]]]) -> None:
        if self._works:
            self._let_go()
        which = frozenset(id for id, _ in fingers)
        first, second = (at for _, at in sorted(fingers))
        if self._carried is None or self._carried[2] != which:
            self._carried = (first, second), self._view.viewpoint, which
        start, viewpoint, _ = self._carried
        self._view.look(viewpoint.pinched(start, (first, second), _SLACK))

    def _let_go(self) -> None:
        self._works, self._carried = False, None
        self._view.touch_away()
